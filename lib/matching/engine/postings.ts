const firstRoom = 4;
/** From this size on the pool grows by an eighth instead of a half. */
const manyEntries = 1 << 22;

/**
 * Lists of (number, impact) in two pooled typed arrays, five bytes an entry: a list owns a stretch [start, start + room) of which
 * `size` entries are used. A full stretch moves to the end of the pool at a half more room; the pool is repacked when over a third
 * of it lies fallow. Used both ways: documents by term and terms by document.
 */
export class Postings {
  entries = new Int32Array(1 << 12);
  impacts = new Uint8Array(1 << 12);
  starts = new Int32Array(1 << 10);
  sizes = new Int32Array(1 << 10);
  private rooms = new Int32Array(1 << 10);
  private end = 0;
  private fallow = 0;

  add(list: number, entry: number, impact: number): void {
    this.reach(list);
    const size = this.sizes[list]!;
    if (size === this.rooms[list]) this.move(list, size === 0 ? 1 : Math.max(firstRoom, size + (size >> 1)));
    const at = this.starts[list]! + size;
    this.entries[at] = entry;
    this.impacts[at] = impact;
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
      if (this.entries[at] !== entry) continue;
      this.entries[at] = this.entries[last]!;
      this.impacts[at] = this.impacts[last]!;
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
    this.impacts.copyWithin(this.end, start, start + size);
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
    if (this.fallow * 3 > this.end) this.repack(this.entries.length);
    if (this.end + room <= this.entries.length) return;
    const step = this.entries.length > manyEntries ? this.entries.length >> 3 : this.entries.length >> 1;
    const length = Math.max(this.end + room, this.entries.length + step);
    this.entries = grown(this.entries, length);
    const impacts = new Uint8Array(length);
    impacts.set(this.impacts);
    this.impacts = impacts;
  }

  private repack(length: number): void {
    const entries = new Int32Array(length);
    const impacts = new Uint8Array(length);
    let end = 0;
    for (let list = 0; list < this.sizes.length; list++) {
      const start = this.starts[list]!;
      const size = this.sizes[list]!;
      for (let i = 0; i < size; i++) {
        entries[end + i] = this.entries[start + i]!;
        impacts[end + i] = this.impacts[start + i]!;
      }
      this.starts[list] = end;
      end += this.rooms[list]!;
    }
    this.entries = entries;
    this.impacts = impacts;
    this.end = end;
    this.fallow = 0;
  }
}

function grown(from: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(length);
  to.set(from);
  return to;
}
