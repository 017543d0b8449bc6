import { Postings } from "./postings";
import { dampening, rarity, type Statistics, saturation } from "./score";
import type { Counts } from "./tally";

/** A document as numbers: ascending terms and their weighted frequencies. */
export interface Vector {
  terms: Int32Array;
  weights: Float32Array;
  length: number;
}

/** What a query asks for: ascending terms with a weight each. */
export interface Query {
  terms: Int32Array;
  weights: Float64Array;
}

export function vectorOf({ terms, values }: Counts): Vector {
  return {
    terms,
    weights: Float32Array.from(values),
    // Whole hundredths, so that totals are exact in whatever order documents come and go.
    length: Math.round(100 * values.reduce((sum, value) => sum + value, 0)),
  };
}

/** Documents with inverted and forward index; both ways of scoring add the same numbers in the same order. */
export class Corpus implements Statistics {
  private readonly postings = new Postings();
  private readonly places = new Map<string, number>();
  private readonly ids: (string | undefined)[] = [];
  private readonly vectors: (Vector | undefined)[] = [];
  private readonly free: number[] = [];
  private totalLength = 0;
  /** Raised by every change; what was derived from the statistics is stale then. */
  revision = 0;

  get documents(): number {
    return this.places.size;
  }

  get averageLength(): number {
    return this.places.size ? this.totalLength / this.places.size : 0;
  }

  spread(term: number): number {
    return this.postings.size(term);
  }

  vector(id: string): Vector | undefined {
    const place = this.places.get(id);
    return place === undefined ? undefined : this.vectors[place];
  }

  set(id: string, vector: Vector): void {
    this.remove(id);
    const place = this.free.pop() ?? this.ids.length;
    this.places.set(id, place);
    this.ids[place] = id;
    this.vectors[place] = vector;
    for (let i = 0; i < vector.terms.length; i++) this.postings.add(vector.terms[i]!, place, vector.weights[i]!);
    this.totalLength += vector.length;
    this.revision++;
  }

  remove(id: string): boolean {
    const place = this.places.get(id);
    if (place === undefined) return false;
    const vector = this.vectors[place]!;
    for (const term of vector.terms) this.postings.remove(term, place);
    this.places.delete(id);
    this.ids[place] = undefined;
    this.vectors[place] = undefined;
    this.free.push(place);
    this.totalLength -= vector.length;
    this.revision++;
    return true;
  }

  /** Raw scores of all documents that share a term with the query. */
  scoreAll(query: Query, visit: (id: string, raw: number) => void): void {
    const scores = new Float64Array(this.ids.length);
    const { averageLength } = this;
    const damp = Float64Array.from(this.vectors, (v) => (v ? dampening(v.length, averageLength) : 0));
    for (let q = 0; q < query.terms.length; q++) {
      const term = query.terms[q]!;
      const size = this.postings.size(term);
      if (size === 0) continue;
      const weight = query.weights[q]! * rarity(this.documents, size);
      const start = this.postings.starts[term]!;
      for (let at = start; at < start + size; at++) {
        const place = this.postings.documents[at]!;
        scores[place]! += weight * saturation(this.postings.weights[at]!, damp[place]!);
      }
    }
    for (let place = 0; place < scores.length; place++) if (scores[place]! > 0) visit(this.ids[place]!, scores[place]!);
  }
}

/** The raw score of one pair; `statistics` may describe a corpus that differs in a supposed change. */
export function scorePair(
  query: Query,
  vector: Vector,
  statistics: Statistics,
  visit?: (queryIndex: number, part: number) => void,
): number {
  const damp = dampening(vector.length, statistics.averageLength);
  let sum = 0;
  for (let q = 0, d = 0; q < query.terms.length && d < vector.terms.length; ) {
    const ahead = query.terms[q]! - vector.terms[d]!;
    if (ahead === 0) {
      const weight = query.weights[q]! * rarity(statistics.documents, statistics.spread(query.terms[q]!));
      const part = weight * saturation(vector.weights[d]!, damp);
      sum += part;
      visit?.(q, part);
    }
    if (ahead <= 0) q++;
    if (ahead >= 0) d++;
  }
  return sum;
}
