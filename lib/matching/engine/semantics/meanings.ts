import { grown } from "../grown";
import type { Meaning } from "./meaning";
import { unit } from "./meaning";

/**
 * The meanings of a corpus's documents by place, and their mean. They are measured from a point that is given: their mean, or zero. Parts of a
 * unit vector are kept in whole steps that fit a signed byte, so that sums over documents are exact in any order.
 */
export class Meanings {
  private full: Int8Array;
  private signs: Uint8Array;
  private readonly total: Float64Array;
  private readonly scratch: Int8Array;
  private readonly worth: Int32Array;
  private count = 0;
  private measuredFrom: Float32Array | undefined;
  private measured: Float32Array = new Float32Array(0);
  private meanSquares = 0;
  private lastAsked: Meaning | undefined;
  private lastMean: Float32Array | undefined;
  private lastBeyond = 0;
  private recent: { vector: Float32Array; steps: Int32Array } = {
    vector: new Float32Array(0),
    steps: new Int32Array(0),
  };
  private former = this.recent;

  /**
   * `steps` to a length of 1; `dimensions` is a multiple of four. The signs of the first dimensions, in so many bytes (a multiple of
   * four), choose the candidates.
   */
  constructor(
    readonly dimensions: number,
    private readonly steps: number,
    private readonly signBytes: number,
  ) {
    this.full = new Int8Array(dimensions << 8);
    this.signs = new Uint8Array(signBytes << 8);
    this.total = new Float64Array(dimensions);
    this.scratch = new Int8Array(dimensions);
    this.worth = new Int32Array(signBytes << 8);
  }

  set(place: number, meaning: Meaning): void {
    this.setSteps(place, inSteps(meaning, this.steps, this.scratch, 0), 0);
  }

  /** The same for a meaning that stands in whole steps from some index on. */
  setSteps(place: number, meanings: Int8Array, from: number): void {
    this.remove(place);
    const { signBytes } = this;
    const start = place * this.dimensions;
    if (start + this.dimensions > this.full.length) this.grow(place);
    let present = false;
    for (let d = 0; d < this.dimensions; d++) {
      const value = meanings[from + d]!;
      if (value !== 0) present = true;
      this.full[start + d] = value;
      this.total[d]! += value;
      if (value > 0 && d < 8 * signBytes) this.signs[place * signBytes + (d >> 3)]! |= 1 << (d & 7);
    }
    this.measuredFrom = undefined;
    if (present) this.count++;
  }

  remove(place: number): void {
    const start = place * this.dimensions;
    if (start >= this.full.length) return;
    let present = false;
    for (let d = 0; d < this.dimensions; d++) {
      const value = this.full[start + d]!;
      if (value !== 0) present = true;
      this.total[d]! -= value;
      this.full[start + d] = 0;
    }
    this.signs.fill(0, place * this.signBytes, (place + 1) * this.signBytes);
    if (present) this.count--;
    this.measuredFrom = undefined;
  }

  /** What all documents mean together, in the length of the meanings themselves. */
  mean(): Float32Array {
    return Float32Array.from(this.total, (sum) => (this.count ? sum / this.count / this.steps : 0));
  }

  /** The cosine of a unit vector with the document at a place as it is told apart from a mean; 0 for a place without a meaning. */
  likeness(asked: Meaning, place: number, mean: Float32Array): number {
    const length = this.lengthApart(place, mean);
    return length > 0 ? (this.product(asked, place) - this.beyond(asked, mean)) / length : 0;
  }

  /** A vector's product with the document at a place, as that is stored. */
  private product(vector: Float32Array, place: number): number {
    const { full, dimensions } = this;
    const asked = this.stepsOf(vector);
    let sum = 0;
    for (let d = 0, at = place * dimensions; d < dimensions; d += 4, at += 4) {
      sum =
        (sum +
          Math.imul(asked[d]!, full[at]!) +
          Math.imul(asked[d + 1]!, full[at + 1]!) +
          Math.imul(asked[d + 2]!, full[at + 2]!) +
          Math.imul(asked[d + 3]!, full[at + 3]!)) |
        0;
    }
    return sum / (askedSteps * this.steps);
  }

  /**
   * A vector in whole steps, remembered while the same one or two are asked with. No sum of products overflows 32 bits: it is at most
   * the product of the two lengths.
   */
  private stepsOf(vector: Float32Array): Int32Array {
    if (this.recent.vector === vector) return this.recent.steps;
    [this.recent, this.former] = [this.former, this.recent];
    if (this.recent.vector === vector) return this.recent.steps;
    const steps = new Int32Array(this.dimensions);
    for (let d = 0; d < steps.length; d++) steps[d] = Math.round(vector[d]! * askedSteps);
    this.recent = { vector, steps };
    return steps;
  }

  /** What of a question lies in the mean; remembered, for it is asked with place after place. */
  private beyond(asked: Meaning, mean: Float32Array): number {
    if (this.lastAsked !== asked || this.lastMean !== mean) {
      this.lastBeyond = dot(asked, mean);
      this.lastAsked = asked;
      this.lastMean = mean;
    }
    return this.lastBeyond;
  }

  /** How far the document at a place is from the mean, remembered until there is another mean; 0 where it has no meaning. */
  private lengthApart(place: number, mean: Float32Array): number {
    if (this.measuredFrom !== mean) {
      this.measuredFrom = mean;
      this.measured = new Float32Array(this.full.length / this.dimensions).fill(-1);
      this.meanSquares = dot(mean, mean);
    }
    const known = this.measured[place] ?? 0;
    if (known >= 0) return known;
    const { full, dimensions, steps } = this;
    let squares = 0;
    for (let at = place * dimensions; at < (place + 1) * dimensions; at++) squares += full[at]! * full[at]!;
    const apart = squares / steps ** 2 - 2 * this.product(mean, place) + this.meanSquares;
    this.measured[place] = squares > 0 && apart > nothing ? Math.sqrt(apart) : 0;
    return this.measured[place]!;
  }

  /** A meaning that need not be stored, rounded as the stored ones are. */
  apartOf(meaning: Meaning, mean: Float32Array): Meaning {
    const { steps } = this;
    const vector = new Float32Array(meaning.length);
    for (let d = 0; d < vector.length; d++) {
      vector[d] = Math.max(-127, Math.min(127, Math.round(meaning[d]! * steps))) / steps - mean[d]!;
    }
    return unit(vector);
  }

  /**
   * Adds to each number `factor` times the rough likeness of the document at its place to a meaning: the asymmetric distance of signs
   * (Gordo and Perronnin 2011), eight dimensions at a time from a table of what their 256 patterns are worth to the question.
   */
  addRough(asked: Meaning, factor: number, sums: Float32Array, extent: number): void {
    const { signs, signBytes } = this;
    const worth = this.worthOfSigns(asked);
    const scale = factor / askedSteps;
    for (let place = 0, at = 0; place < extent; place++) {
      let sum = 0;
      for (let row = 0; row < signBytes << 8; row += 1024, at += 4) {
        sum =
          (sum +
            worth[row | signs[at]!]! +
            worth[(row + 256) | signs[at + 1]!]! +
            worth[(row + 512) | signs[at + 2]!]! +
            worth[(row + 768) | signs[at + 3]!]!) |
          0;
      }
      sums[place]! += scale * sum;
    }
  }

  /** By byte of signs and pattern, in steps: Σ ± the question's parts, times what a part of a unit vector is on average. Valid until the next call. */
  private worthOfSigns(asked: Meaning): Int32Array {
    const usual = Math.sqrt(2 / Math.PI / this.dimensions);
    const worth = this.worth;
    for (let byte = 0; byte < this.signBytes; byte++) {
      const row = byte << 8;
      worth[row] = 0;
      for (let bit = 0; bit < 8; bit++) worth[row]! -= Math.round(asked[8 * byte + bit]! * usual * askedSteps);
      for (let bit = 0; bit < 8; bit++) {
        const twice = 2 * Math.round(asked[8 * byte + bit]! * usual * askedSteps);
        for (let pattern = 0; pattern < 1 << bit; pattern++) {
          worth[row + pattern + (1 << bit)] = worth[row + pattern]! + twice;
        }
      }
    }
    return worth;
  }

  private grow(place: number): void {
    const places = Math.max(place + 1, Math.ceil((this.full.length / this.dimensions) * 1.5));
    this.full = grown(this.full, places * this.dimensions);
    this.signs = grown(this.signs, places * this.signBytes);
  }
}

/** A meaning in whole steps that fit a signed byte, written from an index on. */
export function inSteps(meaning: Meaning, steps: number, into: Int8Array, from: number): Int8Array {
  for (let d = 0; d < meaning.length; d++) {
    into[from + d] = Math.max(-127, Math.min(127, Math.round(meaning[d]! * steps)));
  }
  return into;
}

/** Steps to a length of 1 of what is asked with. */
const askedSteps = 1 << 20;

/** Below this a squared difference is rounding: the only document is its own mean. */
const nothing = 1e-6;

export function dot(a: Float32Array | Float64Array, b: Float32Array | Float64Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!;
  return sum;
}
