import { kinship } from "@/lib/matching/learning/text-space";
import type { Judged, JudgedPairs } from "./judged-pairs";
import { nearness } from "./latent-space";

/** Chosen on the training split by cross-validation. */
const kernel = {
  words: 0.5,
  latent: 0.1,
  meaning: 0.4,
  sameNeed: 0.4,
  sameNeedItem: 0.6,
  alikeNeedItem: 1.2,
  item: 0.15,
  texts: 1.2,
  constant: 0.05,
};
const noise = 0.9;
/** Score, title's score, latent fits and fits in meaning are measured in these. */
const scales = [20, 20, 0.25, 0.25, 0.2, 0.2] as const;

/** Kernel ridge regression over all judged pairs: alike needs × alike items. No two test pairs are compared. */
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
    const texts = pairs.map((pair) =>
      [
        this.data.score(pair),
        this.data.score(pair, "short"),
        this.data.latentFit(pair, "titles"),
        this.data.latentFit(pair, "needs"),
        this.data.meaningFit(pair, "titles"),
        this.data.meaningFit(pair, "needs"),
      ].map((value, d) => value / scales[d]!),
    );
    const items = pairs.map((pair) => this.data.items.get(pair.item)!);
    for (const a of pairs) {
      const alike = this.data.alike(a.need);
      const { place, vector } = items[a.index]!;
      for (let j = 0; j <= a.index; j++) {
        const b = pairs[j]!;
        if (a.test && b.test) continue;
        const other = items[j]!;
        let distance = 0;
        for (let d = 0; d < scales.length; d++) distance += (texts[a.index]![d]! - texts[j]![d]!) ** 2;
        const likeness =
          kernel.words * this.matrix[a.index * size + j]! +
          kernel.latent * Math.max(0, nearness(place, other.place)) ** 3 +
          kernel.meaning * kinship(vector, other.vector);
        const same = a.need === b.need ? 1 : 0;
        const value =
          kernel.constant +
          kernel.sameNeed * same +
          (kernel.sameNeedItem * same + kernel.alikeNeedItem * alike.get(b.need)! + kernel.item) * likeness +
          kernel.texts * Math.exp(-distance / 3) * (0.3 + 0.7 * same);
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

  /** Learns P(level > k) − share for k = 0, 1, 2 from some pairs; answers for any pair that is not asked in the test alone. */
  learn(from: readonly Judged[]): (pair: Judged) => number[] {
    const rows = Int32Array.from(from, (pair) => pair.index);
    const shares = questions.map((k) => from.filter((pair) => pair.level > k).length / from.length);
    const targets = questions.map((k) => Float64Array.from(from, (pair) => (pair.level > k ? 1 : 0) - shares[k]!));
    const weights = this.solve(rows, targets);
    return ({ index }) =>
      questions.map((k) => {
        let sum = shares[k]!;
        for (let i = 0; i < rows.length; i++) sum += this.matrix[index * this.size + rows[i]!]! * weights[k]![i]!;
        return sum;
      });
  }

  /** Three systems at once, so that the matrix is read once a round. */
  private solve(rows: Int32Array, targets: readonly Float64Array[]): Float64Array[] {
    const systems = targets.map((target) => new ConjugateGradients(target));
    const [one, two, three] = systems as [ConjugateGradients, ConjugateGradients, ConjugateGradients];
    for (let round = 0; round < 30 && systems.some((system) => !system.done); round++) {
      for (let i = 0; i < rows.length; i++) {
        const start = rows[i]! * this.size;
        let [first, second, third] = [0, 0, 0];
        for (let j = 0; j < rows.length; j++) {
          const value = this.matrix[start + rows[j]!]!;
          first += value * one.way[j]!;
          second += value * two.way[j]!;
          third += value * three.way[j]!;
        }
        one.image[i] = first + noise * one.way[i]!;
        two.image[i] = second + noise * two.way[i]!;
        three.image[i] = third + noise * three.way[i]!;
      }
      for (const system of systems) system.step();
    }
    return systems.map((system) => system.solution);
  }
}

const questions = [0, 1, 2];

/** Hestenes and Stiefel, "Methods of Conjugate Gradients", 1952: the caller writes the matrix times `way` into `image`. */
class ConjugateGradients {
  readonly solution: Float64Array;
  readonly way: Float64Array;
  readonly image: Float64Array;
  private readonly rest: Float64Array;
  private readonly enough: number;
  private left: number;

  constructor(target: Float64Array) {
    this.solution = new Float64Array(target.length);
    this.image = new Float64Array(target.length);
    this.rest = Float64Array.from(target);
    this.way = Float64Array.from(target);
    this.left = square(target);
    this.enough = 1e-3 * this.left;
  }

  get done(): boolean {
    return this.left <= this.enough;
  }

  step(): void {
    const { way, image, solution, left } = this;
    const rest = this.rest;
    const length = left / (way.reduce((sum, value, i) => sum + value * image[i]!, 0) || 1);
    for (let i = 0; i < way.length; i++) {
      solution[i]! += length * way[i]!;
      rest[i]! -= length * image[i]!;
    }
    this.left = square(rest);
    for (let i = 0; i < way.length; i++) way[i] = rest[i]! + (this.left / (left || 1)) * way[i]!;
  }
}

function square(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}
