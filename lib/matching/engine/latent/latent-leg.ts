import { latentDimensions, latentSample } from "../config";
import type { Corpus, Vector } from "../corpus";
import { dampened } from "../score";
import type { Directions } from "../semantics/clause-likeness";
import { unit } from "../semantics/meaning";
import { Meanings } from "../semantics/meanings";
import type { Counts } from "../tally";
import { hash, LatentSpace } from "./latent-space";

/** Parts of a unit vector in whole steps of a signed byte. */
const steps = 127;
const nothing = new Float32Array(latentDimensions);

/**
 * What the experts' own texts teach: who uses which words together. The space is made of a sample that depends on their ids and texts
 * alone, and made anew when one of the sample changes; all others are only placed in it.
 */
export class LatentLeg implements Directions {
  readonly dimensions = latentDimensions;
  private readonly places = new Meanings(latentDimensions, steps, 0);
  private space: LatentSpace | null | undefined;
  /** The greatest hash in the sample; whoever has a greater one does not shape the space. */
  private last = Number.POSITIVE_INFINITY;
  private readonly waiting = new Set<number>();

  set(place: number, id: string): void {
    this.waiting.add(place);
    if (hash(id) <= this.last) this.space = undefined;
  }

  remove(place: number, id: string): void {
    this.places.remove(place);
    this.waiting.delete(place);
    if (hash(id) <= this.last) this.space = undefined;
  }

  /** Brings space and places up to date; costs nothing where nothing changed. */
  refresh(corpus: Corpus): void {
    const isNew = this.space === undefined;
    if (isNew) this.space = this.learn(corpus);
    const { space } = this;
    const sum = new Float64Array(space?.dimensions ?? 0);
    const add = (term: number, impact: number) => space?.addTo(sum, term, impact);
    const set = (place: number) => {
      if (corpus.id(place) === undefined) return;
      sum.fill(0);
      corpus.each(place, add);
      this.places.set(place, this.padded(sum));
    };
    if (isNew) for (let place = 0; place < corpus.extent; place++) set(place);
    else this.waiting.forEach(set);
    this.waiting.clear();
  }

  /** A document's place in the space, length 1; zero where it uses no word that others use. */
  placeOf({ terms, impacts }: Pick<Vector, "terms" | "impacts">): Float32Array {
    return this.space ? this.padded(this.space.sumOf(terms, impacts)) : nothing;
  }

  /** A need's place, apart from what all experts have in common. */
  ask({ terms, values }: Counts): Float32Array {
    if (!this.space) return nothing;
    const place = this.padded(this.space.sumOf(terms, values.map(dampened)));
    return place.some(Boolean) ? this.places.apartOf(place, this.mean()) : place;
  }

  likeness(asked: Float32Array, place: number, mean: Float32Array): number {
    return this.places.likeness(asked, place, mean);
  }

  /** The same for a document that is not in the index. */
  likenessOf(asked: Float32Array, vector: Vector, mean: Float32Array): number {
    const place = this.placeOf(vector);
    if (!place.some(Boolean)) return 0;
    const apart = this.places.apartOf(place, mean);
    return asked.reduce((sum, value, d) => sum + value * apart[d]!, 0);
  }

  mean(): Float32Array {
    return this.places.mean();
  }

  /** Adds a term's own direction; nothing for a term that the sample does not share. */
  addTo(sum: Float64Array, term: number, weight: number): void {
    if (!this.space) return;
    this.space.addTo(sum.subarray(0, this.space.dimensions), term, weight);
  }

  private learn(corpus: Corpus): LatentSpace | null {
    const keys = new Float64Array(corpus.extent).fill(Number.POSITIVE_INFINITY);
    for (let place = 0; place < keys.length; place++) {
      const id = corpus.id(place);
      if (id !== undefined) keys[place] = hash(id);
    }
    // Equal keys may stand on either side of the sample's end: all of them are looked at.
    const enough = keys.slice().sort()[latentSample - 1] ?? Number.MAX_VALUE;
    const keyed: { id: string; key: number }[] = [];
    for (let place = 0; place < keys.length; place++) {
      const id = corpus.id(place);
      if (id !== undefined && keys[place]! <= enough) keyed.push({ id, key: keys[place]! });
    }
    keyed.sort((a, b) => a.key - b.key || (a.id < b.id ? -1 : 1));
    const sample = keyed.slice(0, latentSample);
    this.last = corpus.documents > latentSample ? sample[latentSample - 1]!.key : Number.POSITIVE_INFINITY;
    return LatentSpace.of(
      sample.map(({ id }) => ({ id, ...corpus.vector(id)! })),
      latentDimensions,
    );
  }

  private padded(sum: Float64Array): Float32Array {
    const place = new Float32Array(latentDimensions);
    place.set(unit(sum));
    return place;
  }
}
