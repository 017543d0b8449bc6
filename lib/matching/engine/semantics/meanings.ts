import { Scratch } from "../scratch";
import type { Meaning } from "./meaning";
import { unit } from "./meaning";
import { wordVectors } from "./word-vectors";

/** Parts of a unit vector in whole steps that fit a signed byte, so that sums over documents are exact in any order. */
const steps = 400;
/** How many dimensions choose the candidates. */
const rough = 32;

/** The meanings of a corpus's documents by place, and their mean, from which all are measured. */
export class Meanings {
  readonly dimensions = wordVectors().dimensions;
  private full = new Int8Array(this.dimensions << 8);
  private first = new Int8Array(rough << 8);
  private readonly likenesses = new Scratch();
  private readonly total = new Float64Array(this.dimensions);
  private count = 0;

  set(place: number, meaning: Meaning): void {
    this.remove(place);
    const start = place * this.dimensions;
    if (start + this.dimensions > this.full.length) this.grow(place);
    let present = false;
    for (let d = 0; d < this.dimensions; d++) {
      const value = Math.max(-127, Math.min(127, Math.round(meaning[d]! * steps)));
      if (value !== 0) present = true;
      this.full[start + d] = value;
      this.total[d]! += value;
      if (d < rough) this.first[place * rough + d] = value;
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
    this.first.fill(0, place * rough, (place + 1) * rough);
    if (present) this.count--;
  }

  /** What all documents mean together, in the length of the meanings themselves. */
  mean(): Float32Array {
    return Float32Array.from(this.total, (sum) => (this.count ? sum / this.count / steps : 0));
  }

  /** A place's meaning as it is told apart from the mean; zero for a place without one. */
  apart(place: number, mean: Float32Array): Meaning {
    const start = place * this.dimensions;
    const vector = new Float32Array(this.dimensions);
    let present = 0;
    for (let d = 0; d < vector.length; d++) {
      const step = this.full[start + d]!;
      present |= step;
      vector[d] = step / steps - mean[d]!;
    }
    return present !== 0 ? unit(vector) : vector.fill(0);
  }

  /** The cosine of a unit vector with `apart(place, mean)`; 0 for a place without a meaning. */
  likeness(asked: Meaning, place: number, mean: Float32Array): number {
    const { full, dimensions } = this;
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
  static apart(meaning: Meaning, mean: Float32Array): Meaning {
    return unit(
      Float32Array.from(
        meaning,
        (value, d) => Math.max(-127, Math.min(127, Math.round(value * steps))) / steps - mean[d]!,
      ),
    );
  }

  /** The rough likeness of every place below `extent` to a meaning; valid until the next call. */
  rough(extent: number, meaning: Meaning): Float32Array {
    const { first } = this;
    const likenesses = this.likenesses.zeroed(extent);
    const ask = Float32Array.from(meaning.subarray(0, rough), (value) => value / steps);
    for (let place = 0, at = 0; place < extent; place++, at += rough) {
      let sum = 0;
      for (let d = 0; d < rough; d += 4) {
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
    const first = new Int8Array(places * rough);
    first.set(this.first);
    this.first = first;
  }
}

export function dot(a: Float32Array | Float64Array, b: Float32Array | Float64Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!;
  return sum;
}
