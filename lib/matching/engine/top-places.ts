/** The k greatest of many numbers with their places: a binary heap in typed arrays whose root is the least. */
export class TopPlaces {
  private readonly keys: Int32Array;
  private readonly values: Float32Array;
  private size = 0;
  /** What a number must pass to enter; 0 until the heap is full, so that only positive ones do. */
  least = 0;

  constructor(private readonly k: number) {
    this.keys = new Int32Array(k);
    this.values = new Float32Array(k);
  }

  /** In no order. */
  get places(): number[] {
    const places = new Array<number>(this.size);
    for (let at = 0; at < places.length; at++) places[at] = this.keys[at]!;
    return places;
  }

  offer(place: number, value: number): void {
    if (this.size < this.k) {
      this.rise(this.size++, place, value);
      if (this.size === this.k) this.least = this.values[0]!;
    } else if (value > this.values[0]!) {
      this.sink(place, value);
      this.least = this.values[0]!;
    }
  }

  private rise(from: number, place: number, value: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.values[parent]! <= value) break;
      this.move(parent, at);
      at = parent;
    }
    this.put(at, place, value);
  }

  private sink(place: number, value: number): void {
    let at = 0;
    for (let child = 1; child < this.size; child = 2 * at + 1) {
      if (child + 1 < this.size && this.values[child + 1]! < this.values[child]!) child++;
      if (this.values[child]! >= value) break;
      this.move(child, at);
      at = child;
    }
    this.put(at, place, value);
  }

  private move(from: number, to: number): void {
    this.put(to, this.keys[from]!, this.values[from]!);
  }

  private put(at: number, place: number, value: number): void {
    this.keys[at] = place;
    this.values[at] = value;
  }
}
