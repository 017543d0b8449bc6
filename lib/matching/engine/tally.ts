import { grown } from "./grown";

/** Terms in ascending order with a number each. */
export interface Counts {
  terms: Int32Array;
  values: Float64Array;
}

/** Adds up numbers per term in one array as long as the vocabulary, which is zero again after each use. */
export class Tally {
  private sums = new Float64Array(1 << 14);
  private touched = new Int32Array(1 << 10);
  private count = 0;

  add(term: number, value: number): void {
    if (term >= this.sums.length) {
      this.sums = grown(this.sums, Math.max(term + 1, this.sums.length * 2));
    }
    if (this.sums[term] === 0) this.touch(term);
    this.sums[term]! += value;
  }

  drain(): Counts {
    const terms = this.touched.slice(0, this.count).sort();
    const values = new Float64Array(terms.length);
    for (let i = 0; i < terms.length; i++) {
      values[i] = this.sums[terms[i]!]!;
      this.sums[terms[i]!] = 0;
    }
    this.count = 0;
    return { terms, values };
  }

  private touch(term: number): void {
    if (this.count === this.touched.length) {
      this.touched = grown(this.touched, this.count * 2);
    }
    this.touched[this.count++] = term;
  }
}
