/** How a figure stands to the one before it: a key under `reports.compare` with what it names. */
export type Wording = { key: string; params: { times?: string; percent?: string }; trend: "up" | "down" | "flat" };

/**
 * "是去年的3.6倍" and "增长2.6倍" say the same of 238 and 66; "增长3.6倍" would be wrong and is never made.
 * From twofold on in multiples with one decimal, below that in per cent. Integers only (counts, or fen of an amount).
 */
export function compareFigures(
  now: number | bigint,
  before: number | bigint,
  style: "times" | "growth" = "times",
): Wording {
  const [a, b] = [BigInt(now), BigInt(before)];
  if (b === 0n) return { key: a === 0n ? "bothZero" : "fromZero", params: {}, trend: a === 0n ? "flat" : "up" };
  const tenths = divideRounded(a * 10n, b);
  if (a >= 2n * b) {
    return style === "times"
      ? { key: "times", params: { times: oneDecimal(tenths) }, trend: "up" }
      : { key: "growthTimes", params: { times: oneDecimal(tenths - 10n) }, trend: "up" };
  }
  const permille = divideRounded((a - b) * 1000n, b);
  if (permille === 0n) return { key: "same", params: {}, trend: "flat" };
  const percent = oneDecimal(permille < 0n ? -permille : permille);
  return permille > 0n
    ? { key: "up", params: { percent }, trend: "up" }
    : { key: "down", params: { percent }, trend: "down" };
}

function divideRounded(part: bigint, whole: bigint): bigint {
  const sign = part < 0n ? -1n : 1n;
  return (sign * (part * sign * 2n + whole)) / (whole * 2n);
}

function oneDecimal(tenths: bigint): string {
  return tenths % 10n === 0n ? `${tenths / 10n}` : `${tenths / 10n}.${tenths % 10n}`;
}
