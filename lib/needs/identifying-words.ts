/** What a masked text must not contain. */
export type FirmNames = {
  name: string;
  alias: string | null;
  brands: readonly string[];
  contactName?: string | null;
  contactPhone?: string | null;
};

const legalForms =
  /(?:股份有限公司|有限责任公司|集团有限公司|科技有限公司|有限公司|股份公司|集团公司|集团|公司|工厂|合作社|厂)$/;
const places = /^(?:[\p{Script=Han}]{2,6}?(?:省|自治区))?(?:[\p{Script=Han}]{2,4}?(?:市|县|区))?/u;

/** The first word of a public text that names its firm, as it stands there; null when none does. */
export function identifyingWord(text: string, firm: FirmNames): string | null {
  const plain = normal(text);
  const words = [firm.name, coreName(firm.name), firm.alias, ...firm.brands, firm.contactName, firm.contactPhone];
  return words.find((word) => word && normal(word).length >= 2 && plain.includes(normal(word))) ?? null;
}

/** "云岫市恒通机械有限公司" → "恒通机械"; empty when too little is left to name anybody. */
export function coreName(name: string): string {
  const core = name
    .replace(/[(（][^)）]*[)）]/g, "")
    .replace(legalForms, "")
    .replace(places, "");
  return [...core].length >= 3 ? core : "";
}

/** Spaces, dots and dashes between the characters hide a name from a search, not from a reader. */
function normal(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s·•.\-_—'"“”‘’]/g, "");
}
