import { exactLog } from "./exact-log";

/** The root, from which every word begins; no word is empty. */
const root = 0;

/**
 * A dictionary of words with frequencies as a trie in typed arrays, in breadth-first order, so that the children of a node stand side
 * by side in ascending order. A word is known by the number of its node.
 */
export class Dictionary {
  /** Nodes by first code unit; 0 where no word begins with it. */
  private readonly first = new Int32Array(1 << 16);
  private readonly labels: Uint16Array;
  /** The first child of each node; that of the next node is where its children end. */
  private readonly children: Int32Array;
  private readonly parents: Int32Array;
  /** Where the node's frequency stands among the different ones; 0 where no word ends here. */
  private readonly kinds: Uint16Array;
  private readonly logs: Float64Array;

  /** `lines` are "word frequency tag" in UTF-8. */
  constructor(lines: Uint8Array) {
    const { units, ends, frequencies, total } = parse(lines);
    const most = units.length + 1;
    const labels = new Uint16Array(most);
    const children = new Int32Array(most + 1);
    const parents = new Int32Array(most);
    const kinds = new Uint16Array(most);
    const depths = new Uint8Array(most);
    // The stretch of the sorted words that begin as the node says.
    const from = new Int32Array(most);
    const to = new Int32Array(most);
    to[root] = ends.length;
    const known = new Map<number, number>();
    let count = 1;
    for (let node = 0; node < count; node++) {
      children[node] = count;
      const depth = depths[node]!;
      const end = to[node]!;
      let word = from[node]!;
      // Words that end here come first; of equal ones the last counts.
      for (; word < end && lengthOf(ends, word) === depth; word++) {
        const frequency = frequencies[word]!;
        const kind = known.get(frequency) ?? known.size + 1;
        if (kind > known.size) known.set(frequency, kind);
        kinds[node] = kind;
      }
      while (word < end) {
        const label = units[startOf(ends, word) + depth]!;
        from[count] = word;
        while (word < end && units[startOf(ends, word) + depth] === label) word++;
        to[count] = word;
        labels[count] = label;
        parents[count] = node;
        depths[count] = depth + 1;
        if (node === root) this.first[label] = count;
        count++;
      }
    }
    children[count] = count;
    // From nothing no step leads on: the first one goes through `begin`.
    children[root] = children[root + 1]!;
    this.labels = labels.slice(0, count);
    this.children = children.slice(0, count + 1);
    this.parents = parents.slice(0, count);
    this.kinds = kinds.slice(0, count);
    const logTotal = exactLog(total);
    this.logs = new Float64Array(known.size + 1).fill(Number.NaN);
    for (const [frequency, kind] of known) this.logs[kind] = exactLog(frequency) - logTotal;
    this.rarest = 0 - logTotal;
  }

  /** The logarithm of the likelihood of a character that no word begins with. */
  readonly rarest: number;

  /** Nodes are numbered below this. */
  get size(): number {
    return this.labels.length;
  }

  /** The node of a first code unit; 0 where no word begins so. */
  begin(unit: number): number {
    return this.first[unit]!;
  }

  /** The node one code unit on; 0 where no word goes on so. */
  step(node: number, unit: number): number {
    const labels = this.labels;
    let low = this.children[node]!;
    let high = this.children[node + 1]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      const label = labels[middle]!;
      if (label === unit) return middle;
      if (label < unit) low = middle + 1;
      else high = middle;
    }
    return 0;
  }

  isWord(node: number): boolean {
    return this.kinds[node] !== 0;
  }

  /** The logarithm of a word's likelihood; NaN where no word ends. */
  likelihood(node: number): number {
    return this.logs[this.kinds[node]!]!;
  }

  /** The word's node; 0 where it is unknown. */
  find(word: string): number {
    let node = this.begin(word.charCodeAt(0) || 0);
    for (let at = 1; node !== 0 && at < word.length; at++) node = this.step(node, word.charCodeAt(at));
    return this.isWord(node) ? node : 0;
  }

  word(node: number): string {
    let text = "";
    for (let at = node; at !== root; at = this.parents[at]!) text = String.fromCharCode(this.labels[at]!) + text;
    return text;
  }
}

interface Words {
  /** The code units of all words, one after the other, and where each word ends. */
  units: Uint16Array;
  ends: Int32Array;
  frequencies: Int32Array;
  total: number;
}

const startOf = (ends: Int32Array, word: number) => (word === 0 ? 0 : ends[word - 1]!);
const lengthOf = (ends: Int32Array, word: number) => ends[word]! - startOf(ends, word);

function parse(lines: Uint8Array): Words {
  const units = new Uint16Array(lines.length);
  const ends = new Int32Array(lines.length >> 2);
  const frequencies = new Int32Array(lines.length >> 2);
  let count = 0;
  let end = 0;
  let total = 0;
  for (let at = 0; at < lines.length; at++) {
    const start = end;
    for (; at < lines.length && lines[at]! > space; ) {
      const lead = lines[at]!;
      const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : 3;
      if (lead >= 0xf0) throw new Error("the dictionary has a word beyond the basic plane");
      units[end++] =
        length === 1
          ? lead
          : length === 2
            ? ((lead & 0x1f) << 6) | (lines[at + 1]! & 0x3f)
            : ((lead & 0x0f) << 12) | ((lines[at + 1]! & 0x3f) << 6) | (lines[at + 2]! & 0x3f);
      at += length;
    }
    while (lines[at] === space) at++;
    let frequency = 0;
    for (; lines[at]! >= zero && lines[at]! <= zero + 9; at++) frequency = frequency * 10 + lines[at]! - zero;
    while (at < lines.length && lines[at] !== lineEnd) at++;
    if (end === start) continue;
    ends[count] = end;
    frequencies[count++] = frequency;
    total += frequency;
  }
  const words = {
    units: units.subarray(0, end),
    ends: ends.subarray(0, count),
    frequencies: frequencies.subarray(0, count),
    total,
  };
  for (let word = 1; word < count; word++) if (!ascending(words, word)) throw new Error("the dictionary is not sorted");
  return words;
}

const space = 32;
const lineEnd = 10;
const zero = 48;

/** Whether a word comes after the one before it. */
function ascending({ units, ends }: Words, word: number): boolean {
  const before = startOf(ends, word - 1);
  const own = startOf(ends, word);
  const least = Math.min(lengthOf(ends, word - 1), lengthOf(ends, word));
  for (let at = 0; at < least; at++) {
    const ahead = units[own + at]! - units[before + at]!;
    if (ahead !== 0) return ahead > 0;
  }
  return lengthOf(ends, word) > least;
}
