import type { Judged, JudgedPairs } from "./judged-pairs";

/** Chosen on the training split by five-fold cross-validation. */
const kernel = {
  latent: 0.3,
  sameNeed: 0.3,
  sameNeedItem: 1,
  alikeNeedItem: 1.2,
  item: 0.2,
  texts: 0.2,
  constant: 0.05,
};
const noise = 0.7;

/** Kernel ridge regression over all judged pairs: alike needs × alike items, solved by conjugate gradients. */
export class KernelRidge {
  private readonly size: number;
  private readonly matrix: Float32Array;

  constructor(private readonly data: JudgedPairs) {
    this.size = data.pairs.length;
    this.matrix = new Float32Array(this.size * this.size);
    this.fill();
  }

  private fill(): void {
    const { pairs } = this.data;
    const size = this.size;
    this.addCosines();
    const texts = pairs.map((pair) => [
      this.data.score(pair) / 20,
      this.data.score(pair, "short") / 20,
      this.data.latentFit(pair, "titles") / 0.25,
      this.data.latentFit(pair, "needs") / 0.25,
    ]);
    for (const a of pairs) {
      const alike = this.data.alike(a.need);
      const place = this.data.items.get(a.item)!.place;
      for (let j = 0; j <= a.index; j++) {
        const b = pairs[j]!;
        const other = this.data.items.get(b.item)!.place;
        let near = 0;
        for (let d = 0; d < place.length; d++) near += place[d]! * other[d]!;
        let distance = 0;
        for (let d = 0; d < 4; d++) distance += (texts[a.index]![d]! - texts[j]![d]!) ** 2;
        const items = (1 - kernel.latent) * this.matrix[a.index * size + j]! + kernel.latent * Math.max(0, near) ** 3;
        const same = a.need === b.need ? 1 : 0;
        const value =
          kernel.constant +
          kernel.sameNeed * same +
          (kernel.sameNeedItem * same + kernel.alikeNeedItem * alike.get(b.need)! + kernel.item) * items +
          kernel.texts * Math.exp(-distance / 2) * (0.3 + 0.7 * same);
        this.matrix[a.index * size + j] = value;
        this.matrix[j * size + a.index] = value;
      }
    }
  }

  /** Cosines of items through an index of their terms; most pairs share none. */
  private addCosines(): void {
    const holders = new Map<number, [number, number][]>();
    for (const { index, item } of this.data.pairs) {
      const { terms, weights } = this.data.items.get(item)!.vector;
      terms.forEach((term, i) => {
        const list = holders.get(term) ?? [];
        list.push([index, weights[i]!]);
        holders.set(term, list);
      });
    }
    for (const list of holders.values())
      for (const [a, one] of list) for (const [b, two] of list) this.matrix[a * this.size + b]! += one * two;
  }

  /** Learns P(level > k) − share for k = 0, 1, 2 from some pairs; answers for any. */
  learn(from: readonly Judged[]): (pair: Judged) => number[] {
    const rows = Int32Array.from(from, (pair) => pair.index);
    const answers = [0, 1, 2].map((k) => {
      const share = from.filter((pair) => pair.level > k).length / from.length;
      return {
        share,
        weights: this.solve(
          rows,
          Float64Array.from(from, (pair) => (pair.level > k ? 1 : 0) - share),
        ),
      };
    });
    return ({ index }) =>
      answers.map(({ share, weights }) => {
        let sum = share;
        for (let i = 0; i < rows.length; i++) sum += this.matrix[index * this.size + rows[i]!]! * weights[i]!;
        return sum;
      });
  }

  private solve(rows: Int32Array, target: Float64Array): Float64Array {
    const count = rows.length;
    const solution = new Float64Array(count);
    const rest = Float64Array.from(target);
    const way = Float64Array.from(target);
    const image = new Float64Array(count);
    let left = square(rest);
    const enough = 1e-4 * left;
    for (let round = 0; round < 40 && left > enough; round++) {
      for (let i = 0; i < count; i++) {
        const start = rows[i]! * this.size;
        let sum = noise * way[i]!;
        for (let j = 0; j < count; j++) sum += this.matrix[start + rows[j]!]! * way[j]!;
        image[i] = sum;
      }
      const step = left / way.reduce((sum, value, i) => sum + value * image[i]!, 0);
      for (let i = 0; i < count; i++) {
        solution[i]! += step * way[i]!;
        rest[i]! -= step * image[i]!;
      }
      const next = square(rest);
      for (let i = 0; i < count; i++) way[i] = rest[i]! + (next / left) * way[i]!;
      left = next;
    }
    return solution;
  }
}

function square(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}
