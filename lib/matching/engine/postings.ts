import { grown, released } from "./grown";

const firstRoom = 4;
/** From this size on the pool grows by a sixteenth instead of a half, and a list of so many by a quarter. */
const manyEntries = 1 << 23;
const longList = 64;

/** Entries are numbers below this: 24 bits beside the impact's eight. */
export const entryLimit = 1 << 24;

/** An entry as it is stored, and its two halves. */
export const packed = (entry: number, impact: number) => (entry << 8) | impact;
export const entryOf = (stored: number) => stored >>> 8;
export const impactOf = (stored: number) => stored & 255;

/**
 * Lists of (number, impact) in one pooled typed array, four bytes an entry: a list owns a stretch [start, start + room) of which
 * `size` entries are used. A full stretch moves to the end of the pool at a half more room; the pool is repacked when over a sixth
 * of it lies fallow. Used both ways: documents by term and terms by document.
 */
export class Postings {
  entries = new Uint32Array(1 << 12);
  /** Start, size and room of each list, side by side. */
  private lists = new Int32Array(3 << 10);
  private end = 0;
  private fallow = 0;

  /** The same numbers the other way round: for each entry the lists that have it. One pass over all, where adding each costs a leap. */
  static inverse(of: Postings, lists: number): Postings {
    const inverse = new Postings();
    let last = -1;
    let all = 0;
    for (let list = 0; list < lists; list++) {
      const start = of.start(list);
      const end = start + of.size(list);
      for (let at = start; at < end; at++) last = Math.max(last, entryOf(of.entries[at]!));
      all += end - start;
    }
    const rows = new Int32Array(3 * Math.max(last + 1, 1 << 10));
    for (let list = 0; list < lists; list++) {
      const start = of.start(list);
      const end = start + of.size(list);
      for (let at = start; at < end; at++) rows[3 * entryOf(of.entries[at]!) + room]!++;
    }
    for (let row = 0, end = 0; row < rows.length; row += 3) {
      rows[row] = end;
      end += rows[row + room]!;
    }
    const entries = new Uint32Array(all);
    for (let list = 0; list < lists; list++) {
      const start = of.start(list);
      const end = start + of.size(list);
      for (let at = start; at < end; at++) {
        const stored = of.entries[at]!;
        const row = 3 * entryOf(stored);
        entries[rows[row]! + rows[row + size]!++] = packed(list, impactOf(stored));
      }
    }
    inverse.lists = rows;
    inverse.entries = entries;
    inverse.end = all;
    return inverse;
  }

  /** Throws a RangeError for an entry beyond `entryLimit`. */
  add(list: number, entry: number, impact: number): void {
    if (entry >= entryLimit) throw beyond(entry);
    this.reach(list);
    const row = 3 * list;
    const used = this.lists[row + size]!;
    if (used === this.lists[row + room]) this.move(list, roomFor(used));
    this.entries[this.lists[row]! + used] = packed(entry, impact);
    this.lists[row + size] = used + 1;
  }

  /** Makes a list of these alone. Throws as `add` does. */
  fill(list: number, numbers: ArrayLike<number>, impacts: ArrayLike<number>): void {
    this.reach(list);
    const row = 3 * list;
    this.lists[row + size] = 0;
    if (numbers.length > this.lists[row + room]!) this.move(list, numbers.length);
    const start = this.lists[row]!;
    for (let i = 0; i < numbers.length; i++) {
      if (numbers[i]! >= entryLimit) throw beyond(numbers[i]!);
      this.entries[start + i] = packed(numbers[i]!, impacts[i]!);
    }
    this.lists[row + size] = numbers.length;
  }

  /** The order within a list carries no meaning here, so the last entry fills the gap. */
  remove(list: number, entry: number): void {
    const start = this.start(list);
    const last = start + this.size(list) - 1;
    for (let at = start; at <= last; at++) {
      if (entryOf(this.entries[at]!) !== entry) continue;
      this.entries[at] = this.entries[last]!;
      this.lists[3 * list + size]!--;
      return;
    }
  }

  clear(list: number): void {
    if (list < this.count) this.lists[3 * list + size] = 0;
  }

  /** Where in `entries` the list begins; 0 for an unknown one. */
  start(list: number): number {
    return list >= 0 && list < this.count ? this.lists[3 * list]! : 0;
  }

  size(list: number): number {
    return list >= 0 && list < this.count ? this.lists[3 * list + size]! : 0;
  }

  private get count(): number {
    return this.lists.length / 3;
  }

  private reach(list: number): void {
    if (3 * list < this.lists.length) return;
    this.lists = grown(this.lists, Math.max(3 * (list + 1), this.lists.length + 3 * (this.count >> 1)));
  }

  private move(list: number, wanted: number): void {
    if (this.end + wanted > this.entries.length) this.makeSpace(wanted);
    const row = 3 * list;
    const start = this.lists[row]!;
    this.entries.copyWithin(this.end, start, start + this.lists[row + size]!);
    this.fallow += this.lists[row + room]!;
    this.lists[row] = this.end;
    this.lists[row + room] = wanted;
    this.end += wanted;
  }

  /** Gives back what adding many left over: every list in a stretch of its own size, the pool without a rest. */
  settle(): void {
    let all = 0;
    for (let row = 0; row < this.lists.length; row += 3) {
      this.lists[row + room] = this.lists[row + size]!;
      all += this.lists[row + size]!;
    }
    if (all < this.end) this.repack(all);
    else this.entries = grown(this.entries, all);
  }

  private makeSpace(wanted: number): void {
    if (this.fallow * 6 > this.end) this.repack(this.entries.length);
    if (this.end + wanted <= this.entries.length) return;
    const step = this.entries.length > manyEntries ? this.entries.length >> 4 : this.entries.length >> 1;
    this.entries = grown(this.entries, Math.max(this.end + wanted, this.entries.length + step));
  }

  private repack(length: number): void {
    const entries = new Uint32Array(length);
    let end = 0;
    for (let row = 0; row < this.lists.length; row += 3) {
      const start = this.lists[row]!;
      const used = this.lists[row + size]!;
      for (let i = 0; i < used; i++) entries[end + i] = this.entries[start + i]!;
      this.lists[row] = end;
      end += this.lists[row + room]!;
    }
    released(this.entries);
    this.entries = entries;
    this.end = end;
    this.fallow = 0;
  }
}

const beyond = (entry: number) => new RangeError(`an index holds numbers below ${entryLimit}, not ${entry}`);

/** Beside a list's start. */
const [size, room] = [1, 2] as const;

function roomFor(size: number): number {
  if (size === 0) return 1;
  return size < longList ? Math.max(firstRoom, size + (size >> 1)) : size + (size >> 2);
}
