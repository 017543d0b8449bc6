/** A firm's name as people compare it: width, brackets and spaces make no difference. */
export function enterpriseKey(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}

/** The ways in which one name may stand in the register (an index lookup, not a scan). */
export function nameVariants(name: string): string[] {
  const plain = name.normalize("NFKC").trim();
  const tight = plain.replace(/\s+/g, "");
  const wide = (text: string) => text.replace(/\(/g, "（").replace(/\)/g, "）");
  return [...new Set([name.trim(), plain, tight, wide(plain), wide(tight)])];
}
