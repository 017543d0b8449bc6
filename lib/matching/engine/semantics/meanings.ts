import { Scratch } from "../scratch";
import type { Meaning } from "./meaning";
import { unit } from "./meaning";

/**
 * The meanings of a corpus's documents by place, and their mean, from which all are measured. Parts of a unit vector are kept in whole
 * steps that fit a signed byte, so that sums over documents are exact in any order.
 */
export class Meanings {
  private full: Int8Array;
  private first: Int8Array;
  private readonly likenesses = new Scratch();
  private readonly total: Float64Array;
  private count = 0;

  /** `steps` to a length of 1; the first `few` dimensions, a multiple of four, choose the candidates. */
  constructor(
    readonly dimensions: number,
    private readonly steps: number,
    private readonly few: number,
  ) {
    this.full = new Int8Array(dimensions << 8);
    this.first = new Int8Array(few << 8);
    this.total = new Float64Array(dimensions);
  }

  set(place: number, meaning: Meaning): void {
    this.remove(place);
    const { steps, few } = this;
    const start = place * this.dimensions;
    if (start + this.dimensions > this.full.length) this.grow(place);
    let present = false;
    for (let d = 0; d < this.dimensions; d++) {
      const value = Math.max(-127, Math.min(127, Math.round(meaning[d]! * steps)));
      if (value !== 0) present = true;
      this.full[start + d] = value;
      this.total[d]! += value;
      if (d < few) this.first[place * few + d] = value;
    }
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
    this.first.fill(0, place * this.few, (place + 1) * this.few);
    if (present) this.count--;
  }

  /** What all documents mean together, in the length of the meanings themselves. */
  mean(): Float32Array {
    return Float32Array.from(this.total, (sum) => (this.count ? sum / this.count / this.steps : 0));
  }

  /** A place's meaning as it is told apart from the mean; zero for a place without one. */
  apart(place: number, mean: Float32Array): Meaning {
    const start = place * this.dimensions;
    const vector = new Float32Array(this.dimensions);
    let present = 0;
    for (let d = 0; d < vector.length; d++) {
      const step = this.full[start + d]!;
      present |= step;
      vector[d] = step / this.steps - mean[d]!;
    }
    return present !== 0 ? unit(vector) : vector.fill(0);
  }

  /** The cosine of a unit vector with `apart(place, mean)`; 0 for a place without a meaning. */
  likeness(asked: Meaning, place: number, mean: Float32Array): number {
    const { full, dimensions, steps } = this;
    const start = place * dimensions;
    let product = 0;
    let squares = 0;
    let present = 0;
    for (let d = 0; d < dimensions; d++) {
      const step = full[start + d]!;
      const value = step / steps - mean[d]!;
      present |= step;
      product += asked[d]! * value;
      squares += value * value;
    }
    return present !== 0 && squares > 0 ? product / Math.sqrt(squares) : 0;
  }

  /** A meaning that need not be stored, rounded as the stored ones are. */
  apartOf(meaning: Meaning, mean: Float32Array): Meaning {
    const { steps } = this;
    return unit(
      Float32Array.from(
        meaning,
        (value, d) => Math.max(-127, Math.min(127, Math.round(value * steps))) / steps - mean[d]!,
      ),
    );
  }

  /** The rough likeness of every place below `extent` to a meaning; valid until the next call. */
  rough(extent: number, meaning: Meaning): Float32Array {
    const { first, few, steps } = this;
    const likenesses = this.likenesses.zeroed(extent);
    const ask = Float32Array.from(meaning.subarray(0, few), (value) => value / steps);
    for (let place = 0, at = 0; place < extent; place++, at += few) {
      let sum = 0;
      for (let d = 0; d < few; d += 4) {
        sum +=
          ask[d]! * first[at + d]! +
          ask[d + 1]! * first[at + d + 1]! +
          ask[d + 2]! * first[at + d + 2]! +
          ask[d + 3]! * first[at + d + 3]!;
      }
      likenesses[place] = sum;
    }
    return likenesses;
  }

  private grow(place: number): void {
    const places = Math.max(place + 1, Math.ceil((this.full.length / this.dimensions) * 1.5));
    const full = new Int8Array(places * this.dimensions);
    full.set(this.full);
    this.full = full;
    const first = new Int8Array(places * this.few);
    first.set(this.first);
    this.first = first;
  }
}

export function dot(a: Float32Array | Float64Array, b: Float32Array | Float64Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!;
  return sum;
}
