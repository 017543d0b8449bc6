/** ln 2 as the sum of two doubles. */
const ln2 = Math.LN2;
const ln2Rest = 2.3190468138462996e-17;
const terms = 14;

/**
 * The natural logarithm of a positive integer, rounded correctly. `Math.log` may be a last bit away, and where two ways of cutting a
 * text are equally likely that bit decides. ln n = k ln 2 + 2 artanh((m − 1)/(m + 1)), in sums of two doubles (Dekker 1971).
 */
export function exactLog(n: number): number {
  if (n <= 1) return Math.log(n);
  const k = Math.round(Math.log2(n));
  const power = 2 ** k;
  // n and its power are integers below 2⁵³, so both are exact.
  const above = n - power;
  const below = n + power;
  const s = above / below;
  const [product, productRest] = times(s, below);
  const sRest = (above - product - productRest) / below;
  const [squared, squaredTail] = times(s, s);
  const square = squared;
  const squareRest = squaredTail + 2 * s * sRest;
  // Horner over 1 + s²/3 + s⁴/5 + …
  let sum = 1 / (2 * terms + 1);
  let rest = 0;
  for (let term = terms - 1; term >= 0; term--) {
    const [high, low] = times(sum, square);
    const tail = low + sum * squareRest + rest * square;
    const odd = 2 * term + 1;
    const part = 1 / odd;
    const [back, backRest] = times(part, odd);
    const partRest = (1 - back - backRest) / odd;
    const total = part + high;
    rest = part - total + high + tail + partRest;
    sum = total;
  }
  const [high, low] = times(2 * s, sum);
  const tail = low + 2 * s * rest + 2 * sRest * sum;
  const [whole, wholeRest] = times(k, ln2);
  // The greater first, so that nothing of the smaller is lost.
  const total = whole + high;
  const lost = Math.abs(whole) >= Math.abs(high) ? whole - total + high : high - total + whole;
  return total + (lost + wholeRest + k * ln2Rest + tail);
}

/** The product of two doubles as a sum of two (Veltkamp's split). */
function times(a: number, b: number): [number, number] {
  const product = a * b;
  const [aHigh, aLow] = halves(a);
  const [bHigh, bLow] = halves(b);
  return [product, aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow];
}

function halves(a: number): [number, number] {
  const scaled = 134217729 * a;
  const high = scaled - (scaled - a);
  return [high, a - high];
}
