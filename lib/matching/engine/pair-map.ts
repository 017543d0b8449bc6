/** Numbers by pairs of code units: an open hash table in typed arrays, since such pairs are by far the most of all terms. */
export class PairMap {
  private keys: Int32Array;
  private values: Int32Array;
  private shift: number;
  private size = 0;

  constructor(bits = 10) {
    this.keys = new Int32Array(1 << bits);
    this.values = new Int32Array(1 << bits);
    this.shift = 32 - bits;
  }

  /** −1 for an unknown pair. A pair of two zeros is none. */
  get(first: number, second: number): number {
    const { keys } = this;
    const key = (first << 16) | second;
    const last = keys.length - 1;
    for (let slot = Math.imul(key, spread) >>> this.shift; keys[slot] !== 0; slot = (slot + 1) & last) {
      if (keys[slot] === key) return this.values[slot]!;
    }
    return -1;
  }

  /** Adds a pair that is not there. */
  add(first: number, second: number, value: number): void {
    if (++this.size * 4 > this.keys.length * 3) this.grow();
    this.put((first << 16) | second, value);
  }

  private put(key: number, value: number): void {
    const { keys } = this;
    const last = keys.length - 1;
    let slot = Math.imul(key, spread) >>> this.shift;
    while (keys[slot] !== 0) slot = (slot + 1) & last;
    keys[slot] = key;
    this.values[slot] = value;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.values = new Int32Array(keys.length * 2);
    this.shift--;
    for (let slot = 0; slot < keys.length; slot++) if (keys[slot] !== 0) this.put(keys[slot]!, values[slot]!);
  }
}

/** 2³² over the golden ratio: neighbouring keys fall far apart (Knuth, vol. 3, 6.4). */
const spread = 0x9e3779b1 | 0;
