/** A text that a spreadsheet would run as a formula gets an apostrophe; full-width starters count as well. */
export function safeText(text: string): string {
  return /^[\s]*[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text;
}
