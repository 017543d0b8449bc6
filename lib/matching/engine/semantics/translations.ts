import { readFileSync } from "node:fs";
import { dataFile, wordVectors } from "./word-vectors";

/**
 * For English words the Chinese ones that are closest to them among the word vectors, closest first, three at most.
 * README.md beside this file says how the table is made.
 */
export interface Translations {
  /** By the row of an English word among the vectors; none for a Chinese word and for one without a close neighbour. */
  of(row: number): readonly string[];
}

const magic = 0x52544a44;
const none: readonly string[] = [];
let shared: Translations | undefined;

/** Read once, with the first use. */
export function translations(): Translations {
  shared ??= parse(readFileSync(dataFile("translations.bin")));
  return shared;
}

/** Little-endian: magic, version, words among the vectors, of which Chinese; for each other word how many it has (u8); their rows (u16). */
function parse(file: Buffer): Translations {
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const field = (index: number) => view.getUint32(4 * index, true);
  if (field(0) !== magic || field(1) !== 1) throw new Error("translations.bin is not of this version");
  const vectors = wordVectors();
  const [words, chinese] = [field(2), field(3)];
  if (words !== vectors.words)
    throw new Error(`translations.bin is of ${words} words, the vectors of ${vectors.words}`);
  const counts = bytes.slice(16, 16 + words - chinese);
  const rows = new Uint16Array(bytes.slice(16 + words - chinese).buffer);
  const starts = new Int32Array(counts.length);
  for (let i = 1; i < starts.length; i++) starts[i] = starts[i - 1]! + counts[i - 1]!;
  return {
    of(row) {
      const at = row - chinese;
      if (at < 0 || counts[at] === 0) return none;
      return Array.from(rows.subarray(starts[at], starts[at]! + counts[at]!), vectors.word);
    },
  };
}
