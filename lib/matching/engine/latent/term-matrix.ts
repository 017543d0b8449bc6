import type { Sampled } from "./latent-space";

/** Documents × terms, sparse, every document of length 1. */
export class TermMatrix {
  private readonly starts: Int32Array;
  private readonly columns: Int32Array;
  private readonly values: Float64Array;

  constructor(
    sample: readonly Sampled[],
    rows: Int32Array,
    private readonly weights: readonly number[],
  ) {
    this.starts = new Int32Array(sample.length + 1);
    const room = sample.reduce((sum, { terms }) => sum + terms.length, 0);
    this.columns = new Int32Array(room);
    this.values = new Float64Array(room);
    let end = 0;
    sample.forEach(({ terms, impacts }, document) => {
      let squares = 0;
      for (let i = 0; i < terms.length; i++) {
        const row = rows[terms[i]!]!;
        if (row < 0) continue;
        const value = impacts[i]! * weights[row]!;
        this.columns[end] = row;
        this.values[end++] = value;
        squares += value * value;
      }
      const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
      for (let at = this.starts[document]!; at < end; at++) this.values[at]! *= scale;
      this.starts[document + 1] = end;
    });
  }

  /** Documents × terms times terms × size. */
  times(right: Float64Array, size: number): Float64Array {
    const product = new Float64Array((this.starts.length - 1) * size);
    this.eachEntry((document, term, value) => {
      for (let j = 0; j < size; j++) product[document * size + j]! += value * right[term * size + j]!;
    });
    return product;
  }

  /** Terms × documents times documents × size. */
  timesTransposed(right: Float64Array, size: number): Float64Array {
    const product = new Float64Array(this.weights.length * size);
    this.eachEntry((document, term, value) => {
      for (let j = 0; j < size; j++) product[term * size + j]! += value * right[document * size + j]!;
    });
    return product;
  }

  private eachEntry(visit: (document: number, term: number, value: number) => void): void {
    for (let document = 0; document + 1 < this.starts.length; document++) {
      for (let at = this.starts[document]!; at < this.starts[document + 1]!; at++) {
        visit(document, this.columns[at]!, this.values[at]!);
      }
    }
  }
}
