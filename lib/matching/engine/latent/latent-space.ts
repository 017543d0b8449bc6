import { rarity } from "../score";
import { symmetricEigen } from "./symmetric-eigen";
import { TermMatrix } from "./term-matrix";

/** A document of the sample, in the terms and impacts of the index. */
export interface Sampled {
  id: string;
  terms: Int32Array;
  impacts: Uint8Array;
}

/** Directions beyond those kept, so that the last ones kept are exact too (Halko, Martinsson and Tropp 2011, 4.4). */
const spare = 8;
const rounds = 3;
/** A term of one document alone ties it to no other. */
const leastSpread = 2;

/**
 * Latent semantic analysis (Deerwester et al. 1990) of a sample of the experts: words that keep the same company point the same way.
 * Everything depends on the sample alone, not on the order in which it came.
 */
export class LatentSpace {
  private constructor(
    readonly dimensions: number,
    private readonly rows: Int32Array,
    /** Made in double precision, so that neither the order of terms nor of sums shows; half as many bytes are read for each text. */
    private readonly vectors: Float32Array,
  ) {}

  /** Null where the sample is too small to have anything in common. */
  static of(sample: readonly Sampled[], wanted: number): LatentSpace | null {
    const { rows, spreads } = sharedTerms(sample);
    const weights = spreads.map((spread) => rarity(sample.length, spread));
    const matrix = new TermMatrix(sample, rows, weights);
    const size = Math.min(wanted + spare, sample.length, spreads.length);
    const dimensions = Math.min(wanted, size - 1);
    if (dimensions < 1) return null;
    const left = range(matrix, sample, size);
    const right = matrix.timesTransposed(left, size);
    const { values, vectors: turns } = symmetricEigen(gram(right, size), size);
    const vectors = new Float32Array(spreads.length * dimensions);
    for (let d = 0; d < dimensions; d++) {
      const share = softened(values[d]!, values[dimensions]!);
      for (let row = 0; share > 0 && row < spreads.length; row++) {
        let sum = 0;
        for (let j = 0; j < size; j++) sum += right[row * size + j]! * turns[j * size + d]!;
        vectors[row * dimensions + d] = sum * share * weights[row]!;
      }
    }
    return new LatentSpace(dimensions, rows, vectors);
  }

  /** The sum of a text's terms, each by its weight; zero where none of them is known. Not of length 1. */
  sumOf(terms: ArrayLike<number>, weights: ArrayLike<number>): Float64Array {
    const sum = new Float64Array(this.dimensions);
    for (let i = 0; i < terms.length; i++) this.addTo(sum, terms[i]!, weights[i]!);
    return sum;
  }

  addTo(sum: Float64Array, term: number, weight: number): void {
    const row = term < this.rows.length ? this.rows[term]! : -1;
    if (row < 0) return;
    const vectors = this.vectors;
    const start = row * this.dimensions;
    for (let d = 0; d < sum.length; d++) sum[d]! += weight * vectors[start + d]!;
  }
}

/** Directions whose weight among the experts is within this share of the first one left out fade, so that none comes or goes at a stroke. */
const fading = 0.25;

/** 1/s for the direction to have length 1, s² being its value; less towards the first one left out. */
function softened(value: number, cut: number): number {
  return value > cut ? Math.min(1, (value - cut) / (fading * value)) / Math.sqrt(value) : 0;
}

/** Terms of the sample that two documents have, by number, and in how many they stand. */
function sharedTerms(sample: readonly Sampled[]): { rows: Int32Array; spreads: number[] } {
  let most = 0;
  for (const { terms } of sample) most = Math.max(most, terms[terms.length - 1] ?? 0);
  const rows = new Int32Array(most + 1);
  for (const { terms } of sample) for (const term of terms) rows[term]!++;
  const spreads: number[] = [];
  for (let term = 0; term <= most; term++) {
    const spread = rows[term]!;
    rows[term] = spread < leastSpread ? -1 : spreads.push(spread) - 1;
  }
  return { rows, spreads };
}

/** An orthonormal basis of what the documents mostly span, by subspace iteration; `size` columns, document by document. */
function range(matrix: TermMatrix, sample: readonly Sampled[], size: number): Float64Array {
  let basis: Float64Array = new Float64Array(sample.length * size);
  sample.forEach(({ id }, i) => {
    let seed = hash(id);
    for (let j = 0; j < size; j++) {
      seed = hash(`${seed}`);
      basis[i * size + j] = seed / 2 ** 31 - 1;
    }
  });
  for (let round = 0; round < rounds; round++) {
    basis = matrix.times(matrix.timesTransposed(basis, size), size);
    orthonormalize(basis, size);
  }
  return basis;
}

/** Gram–Schmidt, twice, in place. */
function orthonormalize(basis: Float64Array, size: number): void {
  const rows = basis.length / size;
  for (let j = 0; j < size; j++) {
    for (let pass = 0; pass < 2; pass++) {
      for (let k = 0; k < j; k++) {
        let product = 0;
        for (let i = 0; i < rows; i++) product += basis[i * size + j]! * basis[i * size + k]!;
        for (let i = 0; i < rows; i++) basis[i * size + j]! -= product * basis[i * size + k]!;
      }
    }
    let squares = 0;
    for (let i = 0; i < rows; i++) squares += basis[i * size + j]! ** 2;
    const scale = squares > 1e-20 ? 1 / Math.sqrt(squares) : 0;
    for (let i = 0; i < rows; i++) basis[i * size + j]! *= scale;
  }
}

function gram(columns: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size * size);
  for (let start = 0; start < columns.length; start += size) {
    for (let a = 0; a < size; a++) {
      const value = columns[start + a]!;
      for (let b = 0; b < size; b++) product[a * size + b]! += value * columns[start + b]!;
    }
  }
  return product;
}

/** FNV-1a, 32 bits: an order of names that has nothing to do with what they name. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
