/** Where somebody of this role writes a need down, a visitor after signing in; null for who files none. */
export function postPath(role: string): string | null {
  const own = "/workspace/needs/new";
  if (role === "visitor") return `/sign-in?callbackUrl=${encodeURIComponent(own)}`;
  if (role === "enterprise") return own;
  return ["township", "officer", "leader", "director"].includes(role) ? "/desk/needs/new" : null;
}
