import { grown } from "./grown";
import { entryOf, impactOf, Postings } from "./postings";
import { impactSteps, type Statistics } from "./score";
import { Scratch } from "./scratch";
import type { Counts } from "./tally";

/**
 * A document as numbers: ascending terms, each with its dampened frequency in whole steps (a byte), and the Euclidean length of all
 * of them. It depends on the document alone, so that what comes and goes beside it changes nothing here.
 */
export interface Vector {
  terms: Int32Array;
  impacts: Uint8Array;
  /** 1 over the length; 0 for an empty document. */
  scale: number;
}

/** What a query asks for: ascending terms with a weight each. */
export interface Query {
  terms: Int32Array;
  weights: Float64Array;
}

export function vectorOf({ terms, values }: Counts): Vector {
  const impacts = new Uint8Array(values.length);
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const impact = impactSteps(values[i]!);
    impacts[i] = impact;
    squares += impact * impact;
  }
  return { terms, impacts, scale: squares ? 1 / Math.sqrt(squares) : 0 };
}

const fewChanges = 5000;
const sieveMask = (1 << 14) - 1;

/** Documents with inverted and forward index. */
export class Corpus implements Statistics {
  private readonly forward = new Postings();
  private backward = new Postings();
  /** Places that stand in the forward index only, until somebody asks by term: many are turned at once, which costs a tenth. */
  private readonly waiting = new Set<number>();
  private readonly places = new Map<string, number>();
  private readonly ids: (string | undefined)[] = [];
  private readonly free: number[] = [];
  private scales = new Float32Array(1 << 8);
  private readonly sums = new Scratch();
  /** The weights of the query that was asked last, by term; zero for all others. */
  private asked: Query | undefined;
  private weights = new Float64Array(0);
  /** Whether any of its terms ends in these bits: small enough to stay near the processor, where the weights of all terms are not. */
  private readonly sieve = new Uint8Array(sieveMask + 1);
  /** Raised by every change; what was derived from the statistics is stale then. */
  revision = 0;
  private settled = 0;

  get documents(): number {
    return this.places.size;
  }

  /** Places run below this; some may be free. */
  get extent(): number {
    return this.ids.length;
  }

  /** Documents by term, as of now. */
  private get inverted(): Postings {
    if (this.waiting.size === 0) return this.backward;
    if (4 * this.waiting.size > this.documents) this.backward = Postings.inverse(this.forward, this.extent);
    else for (const place of this.waiting) this.each(place, (term, impact) => this.backward.add(term, place, impact));
    this.waiting.clear();
    return this.backward;
  }

  /** Gives back room that adding many documents left over; done now and then, since it looks at every entry. */
  settle(): void {
    if (this.revision - this.settled < Math.max(fewChanges, this.documents / 10)) return;
    this.inverted.settle();
    this.forward.settle();
    this.settled = this.revision;
  }

  spread(term: number): number {
    return this.inverted.size(term);
  }

  place(id: string): number | undefined {
    return this.places.get(id);
  }

  id(place: number): string | undefined {
    return this.ids[place];
  }

  vector(id: string): Vector | undefined {
    const place = this.places.get(id);
    return place === undefined ? undefined : this.vectorAt(place);
  }

  vectorAt(place: number): Vector {
    const start = this.forward.start(place);
    const size = this.forward.size(place);
    const vector = { terms: new Int32Array(size), impacts: new Uint8Array(size), scale: this.scales[place]! };
    for (let i = 0; i < size; i++) {
      const stored = this.forward.entries[start + i]!;
      vector.terms[i] = entryOf(stored);
      vector.impacts[i] = impactOf(stored);
    }
    return vector;
  }

  /** The terms and impacts of the document at a place. */
  each(place: number, visit: (term: number, impact: number) => void): void {
    const start = this.forward.start(place);
    const end = start + this.forward.size(place);
    for (let at = start; at < end; at++) {
      const stored = this.forward.entries[at]!;
      visit(entryOf(stored), impactOf(stored));
    }
  }

  /** Adds or replaces, and returns the document's place. */
  set(id: string, vector: Vector): number {
    this.remove(id);
    const place = this.free.pop() ?? this.ids.length;
    this.places.set(id, place);
    this.ids[place] = id;
    if (place >= this.scales.length) {
      this.scales = grown(this.scales, this.scales.length * 2);
    }
    this.scales[place] = vector.scale;
    this.forward.fill(place, vector.terms, vector.impacts);
    this.waiting.add(place);
    this.revision++;
    return place;
  }

  remove(id: string): boolean {
    const place = this.places.get(id);
    if (place === undefined) return false;
    if (!this.waiting.delete(place)) for (const term of this.vectorAt(place).terms) this.backward.remove(term, place);
    this.forward.clear(place);
    this.places.delete(id);
    this.ids[place] = undefined;
    this.scales[place] = 0;
    this.free.push(place);
    this.revision++;
    return true;
  }

  /**
   * Sums of weight × impact ÷ length by place, for choosing whom to score exactly; valid until the next call. `weights` holds what a
   * term is worth with its rarity.
   */
  sumAll({ terms, weights }: Query): Float32Array {
    const { inverted, scales } = this;
    const sums = this.sums.zeroed(this.extent);
    for (let q = 0; q < terms.length; q++) {
      const size = inverted.size(terms[q]!);
      if (size === 0) continue;
      const start = inverted.start(terms[q]!);
      const weight = weights[q]!;
      const { entries } = inverted;
      for (let at = start; at < start + size; at++) {
        const stored = entries[at]!;
        sums[entryOf(stored)]! += weight * impactOf(stored);
      }
    }
    for (let place = 0; place < this.extent; place++) sums[place]! *= scales[place]!;
    return sums;
  }

  /** `scorePair` with the document at a place, to the last bit: each of its terms is looked up where the query's weights lie open. */
  score(query: Query, place: number): number {
    if (this.asked !== query) this.layOpen(query);
    const { entries } = this.forward;
    const { weights, sieve } = this;
    const start = this.forward.start(place);
    const end = start + this.forward.size(place);
    const scale = this.scales[place]!;
    let sum = 0;
    for (let at = start; at < end; at++) {
      const stored = entries[at]!;
      const term = entryOf(stored);
      if (sieve[term & sieveMask] === 0 || term >= weights.length) continue;
      sum += weights[term]! * impactOf(stored) * scale;
    }
    return sum;
  }

  private layOpen(query: Query): void {
    for (const term of this.asked?.terms ?? []) {
      this.weights[term] = 0;
      this.sieve[term & sieveMask] = 0;
    }
    const last = query.terms.at(-1) ?? -1;
    // Terms ascend, so the last is the greatest.
    if (last >= this.weights.length) this.weights = new Float64Array(Math.ceil((last + 1) * 1.25));
    for (let q = 0; q < query.terms.length; q++) {
      this.weights[query.terms[q]!] = query.weights[q]!;
      this.sieve[query.terms[q]! & sieveMask] = 1;
    }
    this.asked = query;
  }
}

/** What a document answers of a query whose weights hold the rarity; `visit` is told each term's part. */
export function scorePair(query: Query, vector: Vector, visit?: (queryIndex: number, part: number) => void): number {
  const { terms, impacts, scale } = vector;
  let sum = 0;
  for (let q = 0, d = 0; q < query.terms.length && d < terms.length; ) {
    const ahead = query.terms[q]! - terms[d]!;
    if (ahead === 0) {
      const part = query.weights[q]! * impacts[d]! * scale;
      sum += part;
      visit?.(q, part);
    }
    if (ahead <= 0) q++;
    if (ahead >= 0) d++;
  }
  return sum;
}
