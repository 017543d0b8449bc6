/** Money is yuan as a decimal string ("120000.00"), computed in integer fen. 万元 is 10,000 yuan. */

const pattern = /^(\d{1,12})(?:\.(\d{1,6}))?$/;

/** 万元 as typed ("12", "12.5", full-width digits, thousands separators) to yuan; null when it is no amount. */
export function wanToYuan(typed: string): string | null {
  const text = typed
    .normalize("NFKC")
    .replace(/[,，\s]/g, "")
    .replace(/万元?$/, "");
  const match = pattern.exec(text);
  if (!match) return null;
  const fraction = (match[2] ?? "").padEnd(6, "0");
  const fen = BigInt(match[1] as string) * 1_000_000n + BigInt(fraction);
  return fenToYuan(fen);
}

/** Yuan to 万元 without trailing zeros: "125000.00" → "12.5". */
export function yuanToWan(yuan: string): string {
  const fen = yuanToFen(yuan);
  const whole = fen / 1_000_000n;
  const fraction = (fen % 1_000_000n).toString().padStart(6, "0").replace(/0+$/, "");
  return fraction ? `${whole}.${fraction}` : whole.toString();
}

export function yuanToFen(yuan: string): bigint {
  const [whole = "0", fraction = ""] = yuan.split(".");
  return BigInt(whole) * 100n + BigInt(fraction.padEnd(2, "0").slice(0, 2));
}

export function fenToYuan(fen: bigint): string {
  return `${fen / 100n}.${(fen % 100n).toString().padStart(2, "0")}`;
}

export function sumYuan(amounts: readonly string[]): string {
  return fenToYuan(amounts.reduce((sum, amount) => sum + yuanToFen(amount), 0n));
}
