const firstRoom = 4;

/**
 * Inverted lists in two pooled typed arrays: a term owns a stretch [start, start + room) of which `size` entries are used. A full
 * stretch moves to the end of the pool at twice the room; the pool is repacked when over half of it lies fallow.
 */
export class Postings {
  documents = new Int32Array(1 << 12);
  weights = new Float32Array(1 << 12);
  starts = new Int32Array(1 << 10);
  sizes = new Int32Array(1 << 10);
  private rooms = new Int32Array(1 << 10);
  private end = 0;
  private fallow = 0;

  add(term: number, document: number, weight: number): void {
    this.reachTerm(term);
    const size = this.sizes[term]!;
    if (size === this.rooms[term]) this.move(term);
    const at = this.starts[term]! + size;
    this.documents[at] = document;
    this.weights[at] = weight;
    this.sizes[term] = size + 1;
  }

  /** The order within a list carries no meaning, so the last entry fills the gap. */
  remove(term: number, document: number): void {
    const start = this.starts[term]!;
    const last = start + this.sizes[term]! - 1;
    for (let at = start; at <= last; at++) {
      if (this.documents[at] !== document) continue;
      this.documents[at] = this.documents[last]!;
      this.weights[at] = this.weights[last]!;
      this.sizes[term]!--;
      return;
    }
  }

  size(term: number): number {
    return term >= 0 && term < this.sizes.length ? this.sizes[term]! : 0;
  }

  private reachTerm(term: number): void {
    if (term < this.sizes.length) return;
    const length = Math.max(term + 1, this.sizes.length * 2);
    this.starts = grown(this.starts, length);
    this.sizes = grown(this.sizes, length);
    this.rooms = grown(this.rooms, length);
  }

  private move(term: number): void {
    const room = this.rooms[term]! === 0 ? 1 : Math.max(firstRoom, this.rooms[term]! * 2);
    if (this.end + room > this.documents.length) this.makeSpace(room);
    const start = this.starts[term]!;
    const size = this.sizes[term]!;
    this.documents.copyWithin(this.end, start, start + size);
    this.weights.copyWithin(this.end, start, start + size);
    this.fallow += this.rooms[term]!;
    this.starts[term] = this.end;
    this.rooms[term] = room;
    this.end += room;
  }

  private makeSpace(room: number): void {
    if (this.fallow * 2 > this.end) this.repack();
    if (this.end + room <= this.documents.length) return;
    const length = Math.max(this.end + room, this.documents.length * 2);
    this.documents = grown(this.documents, length);
    this.weights = grown(this.weights, length);
  }

  private repack(): void {
    const documents = new Int32Array(this.documents.length);
    const weights = new Float32Array(this.weights.length);
    let end = 0;
    for (let term = 0; term < this.sizes.length; term++) {
      const start = this.starts[term]!;
      const size = this.sizes[term]!;
      documents.set(this.documents.subarray(start, start + size), end);
      weights.set(this.weights.subarray(start, start + size), end);
      this.starts[term] = end;
      end += this.rooms[term]!;
    }
    this.documents = documents;
    this.weights = weights;
    this.end = end;
    this.fallow = 0;
  }
}

type Typed = Int32Array<ArrayBuffer> | Float32Array<ArrayBuffer>;

function grown<T extends Typed>(from: T, length: number): T {
  const to = (from instanceof Int32Array ? new Int32Array(length) : new Float32Array(length)) as T;
  to.set(from);
  return to;
}
