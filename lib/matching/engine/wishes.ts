import { grown } from "./grown";

/** Terms that a need is taken to mean, ascending, with a weight each and what brought them. */
export interface Wished {
  terms: Int32Array;
  weights: Float64Array;
  origins: Int32Array;
}

/** Keeps the strongest wish for every term, in arrays as long as the vocabulary, which are empty again after each use. */
export class Wishes {
  private weights = new Float64Array(1 << 14);
  private origins = new Int32Array(1 << 14);
  private touched = new Int32Array(1 << 10);
  private count = 0;

  add(term: number, weight: number, origin: number): void {
    if (term >= this.weights.length) {
      const length = Math.max(term + 1, this.weights.length * 2);
      this.weights = grown(this.weights, length);
      this.origins = grown(this.origins, length);
    }
    const known = this.weights[term]!;
    if (weight <= known) return;
    if (known === 0) {
      if (this.count === this.touched.length) this.touched = grown(this.touched, this.count * 2);
      this.touched[this.count++] = term;
    }
    this.weights[term] = weight;
    this.origins[term] = origin;
  }

  drain(): Wished {
    const terms = this.touched.slice(0, this.count).sort();
    const weights = new Float64Array(terms.length);
    const origins = new Int32Array(terms.length);
    for (let i = 0; i < terms.length; i++) {
      weights[i] = this.weights[terms[i]!]!;
      origins[i] = this.origins[terms[i]!]!;
      this.weights[terms[i]!] = 0;
    }
    this.count = 0;
    return { terms, weights, origins };
  }
}
