import { released } from "./grown";

/** Numbers by pairs of code units: an open hash table in a typed array, since such pairs are by far the most of all terms. */
export class PairMap {
  /** Key and value by turns, so that both are in reach at once. */
  private slots: Int32Array;
  private shift: number;
  private size = 0;

  constructor(bits = 10) {
    this.slots = new Int32Array(2 << bits);
    this.shift = 32 - bits;
  }

  /** −1 for an unknown pair. A pair of two zeros is none. */
  get(first: number, second: number): number {
    const { slots } = this;
    const key = (first << 16) | second;
    const last = slots.length - 1;
    for (let slot = 2 * (Math.imul(key, spread) >>> this.shift); slots[slot] !== 0; slot = (slot + 2) & last) {
      if (slots[slot] === key) return slots[slot + 1]!;
    }
    return -1;
  }

  /** Adds a pair that is not there. */
  add(first: number, second: number, value: number): void {
    if (++this.size * 8 > this.slots.length * 3) this.grow();
    this.put((first << 16) | second, value);
  }

  private put(key: number, value: number): void {
    const { slots } = this;
    const last = slots.length - 1;
    let slot = 2 * (Math.imul(key, spread) >>> this.shift);
    while (slots[slot] !== 0) slot = (slot + 2) & last;
    slots[slot] = key;
    slots[slot + 1] = value;
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    this.shift--;
    for (let slot = 0; slot < slots.length; slot += 2) if (slots[slot] !== 0) this.put(slots[slot]!, slots[slot + 1]!);
    released(slots);
  }
}

/** 2³² over the golden ratio: neighbouring keys fall far apart (Knuth, vol. 3, 6.4). */
const spread = 0x9e3779b1 | 0;
