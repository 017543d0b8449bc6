const firstRoom = 4;
/** From this size on the pool grows by a sixteenth instead of a half, and a list of so many by a quarter. */
const manyEntries = 1 << 20;
const longList = 64;

/** Entries are numbers below this: 24 bits beside the impact's eight. */
export const entryLimit = 1 << 24;

/** An entry as it is stored, and its two halves. */
const packed = (entry: number, impact: number) => (entry << 8) | impact;
export const entryOf = (stored: number) => stored >>> 8;
export const impactOf = (stored: number) => stored & 255;

/**
 * Lists of (number, impact) in one pooled typed array, four bytes an entry: a list owns a stretch [start, start + room) of which
 * `size` entries are used. A full stretch moves to the end of the pool at a half more room; the pool is repacked when over a sixth
 * of it lies fallow. Used both ways: documents by term and terms by document.
 */
export class Postings {
  entries = new Uint32Array(1 << 12);
  starts = new Int32Array(1 << 10);
  sizes = new Int32Array(1 << 10);
  private rooms = new Int32Array(1 << 10);
  private end = 0;
  private fallow = 0;

  /** Throws a RangeError for an entry beyond `entryLimit`. */
  add(list: number, entry: number, impact: number): void {
    if (entry >= entryLimit) throw new RangeError(`an index holds numbers below ${entryLimit}, not ${entry}`);
    this.reach(list);
    const size = this.sizes[list]!;
    if (size === this.rooms[list]) this.move(list, roomFor(size));
    this.entries[this.starts[list]! + size] = packed(entry, impact);
    this.sizes[list] = size + 1;
  }

  /** Makes room for a list whose length is known. */
  reserve(list: number, room: number): void {
    this.reach(list);
    if (room > this.rooms[list]!) this.move(list, room);
  }

  /** The order within a list carries no meaning here, so the last entry fills the gap. */
  remove(list: number, entry: number): void {
    const start = this.starts[list]!;
    const last = start + this.sizes[list]! - 1;
    for (let at = start; at <= last; at++) {
      if (entryOf(this.entries[at]!) !== entry) continue;
      this.entries[at] = this.entries[last]!;
      this.sizes[list]!--;
      return;
    }
  }

  clear(list: number): void {
    if (list < this.sizes.length) this.sizes[list] = 0;
  }

  size(list: number): number {
    return list >= 0 && list < this.sizes.length ? this.sizes[list]! : 0;
  }

  private reach(list: number): void {
    if (list < this.sizes.length) return;
    const length = Math.max(list + 1, this.sizes.length * 2);
    this.starts = grown(this.starts, length);
    this.sizes = grown(this.sizes, length);
    this.rooms = grown(this.rooms, length);
  }

  private move(list: number, room: number): void {
    if (this.end + room > this.entries.length) this.makeSpace(room);
    const start = this.starts[list]!;
    const size = this.sizes[list]!;
    this.entries.copyWithin(this.end, start, start + size);
    this.fallow += this.rooms[list]!;
    this.starts[list] = this.end;
    this.rooms[list] = room;
    this.end += room;
  }

  /** Gives back what adding many left over: every list in a stretch of its own size, the pool without a rest. */
  settle(): void {
    this.rooms.set(this.sizes);
    this.repack(this.sizes.reduce((sum, size) => sum + size, 0));
  }

  private makeSpace(room: number): void {
    if (this.fallow * 6 > this.end) this.repack(this.entries.length);
    if (this.end + room <= this.entries.length) return;
    const step = this.entries.length > manyEntries ? this.entries.length >> 4 : this.entries.length >> 1;
    const longer = new Uint32Array(Math.max(this.end + room, this.entries.length + step));
    longer.set(this.entries.subarray(0, this.end));
    this.entries = longer;
  }

  private repack(length: number): void {
    const entries = new Uint32Array(length);
    let end = 0;
    for (let list = 0; list < this.sizes.length; list++) {
      const start = this.starts[list]!;
      const size = this.sizes[list]!;
      for (let i = 0; i < size; i++) entries[end + i] = this.entries[start + i]!;
      this.starts[list] = end;
      end += this.rooms[list]!;
    }
    this.entries = entries;
    this.end = end;
    this.fallow = 0;
  }
}

function roomFor(size: number): number {
  if (size === 0) return 1;
  return size < longList ? Math.max(firstRoom, size + (size >> 1)) : size + (size >> 2);
}

function grown(from: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(length);
  to.set(from);
  return to;
}
