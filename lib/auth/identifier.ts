/** What a person signs in with: a mobile number or a mail address, as it is stored. */
export type Identifier = { kind: "phone" | "email"; value: string };

/** Reads "+86 138 0000 0000" or " Name@Example.com "; null for anything else. */
export function parseIdentifier(typed: string): Identifier | null {
  const text = typed.normalize("NFKC").trim();
  const phone = text.replace(/[\s-]/g, "").replace(/^(?:\+|00)?86(?=1\d{10}$)/, "");
  if (/^1[3-9]\d{9}$/.test(phone)) return { kind: "phone", value: phone };
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && text.length <= 120)
    return { kind: "email", value: text.toLowerCase() };
  return null;
}
