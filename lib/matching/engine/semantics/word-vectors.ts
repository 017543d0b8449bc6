import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Static word vectors that ship with the product: a Chinese and English vocabulary (Chinese words as jieba cuts them, English ones by
 * `stem`), each word a unit vector at four bits a dimension with a scale of its own, and what the word weighs in the mean of a text
 * (a ÷ (a + p), Arora, Liang and Ma, "A Simple but Tough-to-Beat Baseline for Sentence Embeddings", ICLR 2017).
 * README.md beside this file says where they come from; the dimensions are in order of what they tell, so that the first few make a
 * rough copy of all.
 */
export interface WordVectors {
  readonly dimensions: number;
  /** How many words there are; the Chinese ones come first. */
  readonly words: number;
  /** The row of a term as the tokenizer makes it; −1 for an unknown one. */
  row(term: string): number;
  word(row: number): string;
  /** 0–1.5: how telling the word is beside others. */
  weight(row: number): number;
  /** Adds `factor` times the word's unit vector. */
  addTo(sum: Float64Array, row: number, factor: number): void;
  /**
   * The direction of Σ factor × the word's unit vector; the order of the words does not show. Not of length 1; zero for no words.
   * Valid until the next call.
   */
  direction(rows: ArrayLike<number>, factors: ArrayLike<number>, count: number): Float64Array;
  /** Cosine of two words. */
  cosine(a: number, b: number): number;
}

const magic = 0x56574a44;
const mostWeight = 1.5;
let shared: WordVectors | undefined;

/** Read once, with the first use. */
export function wordVectors(): WordVectors {
  shared ??= parse(readFileSync(dataFile("word-vectors.bin")));
  return shared;
}

/** Beside this module, or where the project lies when a bundler has moved the module. */
export function dataFile(name: string): string {
  const beside = import.meta.dirname ? join(import.meta.dirname, name) : "";
  return beside && existsSync(beside) ? beside : join(process.cwd(), "lib/matching/engine/semantics", name);
}

/** Little-endian: magic, version, words, dimensions, bytes of the word list; the list by lines; scales (f32), nibbles, weights (u8). */
function parse(file: Buffer): WordVectors {
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const field = (index: number) => view.getUint32(4 * index, true);
  if (field(0) !== magic || field(1) !== 2) throw new Error("word-vectors.bin is not of this version");
  const [count, dimensions, listBytes] = [field(2), field(3), field(4)];
  const words = new TextDecoder()
    .decode(bytes.subarray(20, 20 + listBytes))
    .trimEnd()
    .split("\n");
  if (words.length !== count) throw new Error(`word-vectors.bin names ${words.length} words for ${count} vectors`);
  const rows = new Map(words.map((word, row) => [word, row]));
  const scalesAt = 20 + listBytes;
  const scales = new Float32Array(bytes.slice(scalesAt, scalesAt + 4 * count).buffer);
  const half = dimensions / 2;
  const nibbles = bytes.slice(scalesAt + 4 * count, scalesAt + 4 * count + count * half);
  const weights = bytes.slice(scalesAt + 4 * count + count * half);
  const norms = Float32Array.from(scales, (scale, row) => {
    let squares = 0;
    for (let at = row * half; at < (row + 1) * half; at++) {
      squares += ((nibbles[at]! & 15) - 8) ** 2 + ((nibbles[at]! >> 4) - 8) ** 2;
    }
    return scale * Math.sqrt(squares) || 1;
  });
  const [sums, direction] = [new Float64Array(half), new Float64Array(dimensions)];
  return {
    dimensions,
    words: count,
    row: (term) => rows.get(term) ?? -1,
    word: (row) => words[row]!,
    weight: (row) => (weights[row]! / 255) * mostWeight,
    addTo(sum, row, factor) {
      const scale = (factor * scales[row]!) / norms[row]!;
      for (let at = row * half, d = 0; d < dimensions; at++, d += 2) {
        const pair = nibbles[at]!;
        sum[d]! += scale * ((pair & 15) - 8);
        sum[d + 1]! += scale * ((pair >> 4) - 8);
      }
    },
    direction(wanted, factors, count) {
      sums.fill(0);
      const steps = addSteps(sums, nibbles, wanted, factors, count, (row) => scales[row]! / norms[row]!);
      for (let d = 0; d < half; d++) {
        const second = Math.floor(sums[d]! / apart);
        direction[2 * d] = sums[d]! - second * apart - 8 * steps;
        direction[2 * d + 1] = second - 8 * steps;
      }
      return direction;
    },
    cosine(a, b) {
      let dot = 0;
      for (let i = 0; i < half; i++) {
        const x = nibbles[a * half + i]!;
        const y = nibbles[b * half + i]!;
        dot += ((x & 15) - 8) * ((y & 15) - 8) + ((x >> 4) - 8) * ((y >> 4) - 8);
      }
      return (dot * scales[a]! * scales[b]!) / (norms[a]! * norms[b]!);
    },
  };
}

/** Two dimensions share a double, the second this far up, so that a byte of a word costs one multiplication. */
const apart = 2 ** 24;
const together = Float64Array.from({ length: 256 }, (_, pair) => (pair & 15) + (pair >> 4) * apart);

/**
 * Factors become whole steps, about a million in all, so that every sum is exact; returned is how many there are. The step is a power
 * of two: it is the same in whatever order the factors come.
 */
function addSteps(
  sums: Float64Array,
  nibbles: Uint8Array,
  rows: ArrayLike<number>,
  factors: ArrayLike<number>,
  count: number,
  lengthOf: (row: number) => number,
): number {
  const half = sums.length;
  let total = 0;
  for (let i = 0; i < count; i++) total += factors[i]! * lengthOf(rows[i]!);
  if (total <= 0) return 0;
  const step = 2 ** Math.floor(Math.log2(2 ** 20 / total));
  const stepsOf = (i: number) => (i < count ? Math.round(factors[i]! * lengthOf(rows[i]!) * step) : 0);
  const startOf = (i: number) => (i < count ? rows[i]! * half : 0);
  let steps = 0;
  // Four words at a time, since it is the sums that cost.
  for (let i = 0; i < count; i += 4) {
    const [a, b, c, d] = [stepsOf(i), stepsOf(i + 1), stepsOf(i + 2), stepsOf(i + 3)];
    const [e, f, g, h] = [startOf(i), startOf(i + 1), startOf(i + 2), startOf(i + 3)];
    steps += a + b + c + d;
    for (let at = 0; at < half; at++) {
      sums[at]! +=
        a * together[nibbles[e + at]!]! +
        b * together[nibbles[f + at]!]! +
        c * together[nibbles[g + at]!]! +
        d * together[nibbles[h + at]!]!;
    }
  }
  return steps;
}
