/** The hidden field that carries the page one was on the way to. */
export function callbackField(callback: string | null): Record<string, string> {
  return callback ? { callbackUrl: callback } : {};
}
