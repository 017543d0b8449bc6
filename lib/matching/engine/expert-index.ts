import { candidates, feedback, latentCrowd, latentDoubt, latentUntil } from "./config";
import { Corpus, type Query, scorePair, type Vector } from "./corpus";
import { ExpertFacts } from "./expert-facts";
import { eachRead, type ReadExperts, type Translation } from "./expert-reader";
import { ExternalVectors } from "./external-vectors";
import { factFactor } from "./facts";
import { LatentLeg } from "./latent/latent-leg";
import type { Lexicon } from "./lexicon";
import { meaningSteps, type Portrait, portraitOf } from "./portrait";
import { heard, heaviest, type Question } from "./question";
import { calibrate, dampened, rarity, type Statistics } from "./score";
import { type Meaning, meaningOf, trustIn, unit } from "./semantics/meaning";
import { dot, Meanings } from "./semantics/meanings";
import { wordVectors } from "./semantics/word-vectors";
import { TopK } from "./top-k";
import { TopPlaces } from "./top-places";
import { usualTuning } from "./tuning";
import type { ExpertDoc, Ranked } from "./types";

/** A question as the experts of the moment hear it; stale once one of them changes. */
export interface Asked {
  question: Question;
  query: Query;
  /** What likeness in meaning counts, by how many of the need's words have one. */
  trust: number;
  /** The need's own meaning apart from what all experts have in common. */
  own: Meaning;
  /** What the need is about once the first answers are listened to; for those who are among them, without themselves. */
  meant: Meaning;
  meantWithout: ReadonlyMap<string, Meaning>;
  /** The company of the need's words among the experts, and what likeness in it counts. */
  company: Float32Array;
  familiar: number;
  /** Places worth an exact score, where there are too many experts to score all, and what the words say of them. */
  promising: ReadonlyMap<number, number>;
  revision: number;
}

interface Weighed {
  place: number;
  weight: number;
}

/** What a score is made of, before it is put on 0–100. */
export interface Shares {
  lexical: number;
  semantic: number;
  latent: number;
}

/** How many bytes of the signs of a meaning choose the candidates. */
const signBytes = 16;

/** The experts, and how well each answers a need. */
export class ExpertIndex {
  readonly corpus = new Corpus();
  private readonly external = new ExternalVectors();
  private readonly meanings = new Meanings(wordVectors().dimensions, meaningSteps, signBytes);
  readonly latent = new LatentLeg();
  private readonly facts = new ExpertFacts();
  private readonly asked = new WeakMap<Question, Asked>();
  private mean: { revision: number; meaning: Float32Array; company: Float32Array } | undefined;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly tuning = usualTuning,
  ) {}

  portrait(doc: ExpertDoc): Portrait {
    return portraitOf(doc, this.lexicon);
  }

  set(doc: ExpertDoc): void {
    const { vector, meaning } = portraitOf(doc, this.lexicon, true);
    this.meanings.set(this.put(doc, vector), meaning);
  }

  /** The same for experts that were read elsewhere. */
  setRead(docs: readonly ExpertDoc[], read: ReadExperts, translation: Translation): void {
    translation.add(this.lexicon.vocabulary.internAll(read.terms));
    eachRead(read, translation, (i, vector) => {
      const place = this.put(docs[i]!, vector);
      this.meanings.setSteps(place, read.meanings, i * this.meanings.dimensions);
    });
  }

  private put(doc: ExpertDoc, vector: Vector): number {
    const before = this.corpus.place(doc.id);
    if (before !== undefined) this.forget(before, doc.id);
    const place = this.corpus.set(doc.id, vector);
    this.latent.set(place, doc.id);
    this.facts.set(place, doc);
    return place;
  }

  /** A vector of a model outside; null takes it away. Ignored for an unknown expert. */
  setExternal(id: string, vector: Float32Array | null): void {
    if (this.corpus.place(id) === undefined) return;
    this.external.set(id, vector);
    this.corpus.revision++;
  }

  remove(id: string): boolean {
    this.external.set(id, null);
    const place = this.corpus.place(id);
    if (place !== undefined) this.forget(place, id);
    return this.corpus.remove(id);
  }

  private forget(place: number, id: string): void {
    this.meanings.remove(place);
    this.latent.remove(place, id);
  }

  /** Best first; who shares nothing with the need is left out. */
  rank(question: Question, top: number, exclude: ReadonlySet<string>): Ranked[] {
    const asked = this.hear(question);
    const best = new TopK(top);
    for (const place of this.candidates(asked, top, exclude)) {
      const id = this.corpus.id(place)!;
      const score = this.scoreAt(asked, place, id, asked.promising.get(place));
      if (score > 0) best.offer(id, score);
    }
    return best.sorted();
  }

  /** 0–100; 0 for an unknown expert. */
  score(asked: Asked, id: string): number {
    const place = this.corpus.place(id);
    return place === undefined ? 0 : this.scoreAt(asked, place, id);
  }

  private scoreAt(asked: Asked, place: number, id: string, words?: number): number {
    const { lexical, semantic, latent } = this.sharesAt(asked, place, id, words);
    const share = lexical + semantic + latent + this.outside(asked, id);
    return calibrate(share, factFactor(asked.question.need, this.facts.at(place)));
  }

  shares(asked: Asked, id: string): Shares | null {
    const place = this.corpus.place(id);
    return place === undefined ? null : this.sharesAt(asked, place, id);
  }

  /** The score that an expert would have who looked otherwise, `statistics` being what the corpus would say then. */
  supposed(asked: Asked, { doc, vector, meaning }: Portrait, statistics: Statistics): number {
    const lexical = scorePair(heard(asked.question, statistics), vector);
    const apart = this.meanings.apartOf(meaning, this.center());
    const semantic = meaning.some(Boolean) ? asked.trust * dot(meantFor(asked, doc.id), apart) : 0;
    const latent = asked.familiar * this.latent.likenessOf(asked.company, vector, this.common());
    return calibrate(lexical + semantic + latent + this.outside(asked, doc.id), factFactor(asked.question.need, doc));
  }

  /** What vectors of a model outside add; 0 without them. */
  private outside({ question }: Asked, id: string): number {
    return this.tuning.external * this.external.hear(question.need.embedding)(id);
  }

  /** Remembered by question until an expert changes. */
  hear(question: Question): Asked {
    const known = this.asked.get(question);
    if (known?.revision === this.corpus.revision) return known;
    this.corpus.settle();
    if (this.crowd > 0) this.latent.refresh(this.corpus);
    const alone = this.hearAlone(question);
    const { isSmall, corpus } = this;
    const sums = corpus.sumAll(isSmall ? alone.query : heaviest(alone.query, candidates.terms));
    const promising = new Map<number, number>();
    for (const place of isSmall ? [] : this.mostPromising(sums, alone, candidates.most, nobody)) {
      const words = corpus.score(alone.query, place);
      promising.set(place, words);
      sums[place] = words;
    }
    const first = this.firstPlaces(alone, sums, isSmall ? this.everyone(nobody) : promising.keys());
    const best = Math.max(0, ...first.map(({ place }) => corpus.score(alone.query, place)));
    const familiar = alone.familiar * Math.max(0, 1 - best / latentUntil);
    const asked = { ...alone, ...this.listen(alone, first), promising, familiar };
    this.asked.set(question, asked);
    return asked;
  }

  private hearAlone(question: Question): Asked {
    const { corpus } = this;
    const rare = (term: number) => rarity(corpus.documents, corpus.spread(term));
    const meaning = meaningOf(question.counts, this.lexicon, rare);
    const own = meaning.some(Boolean) ? this.meanings.apartOf(meaning, this.center()) : meaning;
    const trust = this.tuning.semantic * trustIn(question.counts, this.lexicon, rare);
    const query = heard(question, corpus);
    return {
      question,
      query,
      trust,
      own,
      meant: own,
      meantWithout: new Map(),
      company: this.latent.ask(question.counts),
      familiar: this.crowd * this.tuning.latent * this.familiarity(question, rare),
      promising: new Map(),
      revision: corpus.revision,
    };
  }

  /**
   * Pseudo-relevance feedback (Rocchio 1971) on the meanings alone: what the best first answers are about is taken for what the need is
   * about. It moves no words, so that an exact hit stays one; and nobody is listened to in its own cause.
   */
  private listen(asked: Asked, firstPlaces: readonly Weighed[]): Pick<Asked, "meant" | "meantWithout"> {
    const center = this.center();
    const first = firstPlaces.map(({ place, weight }) => ({
      id: this.corpus.id(place)!,
      weight,
      meaning: this.meanings.apart(place, center),
    }));
    const meantBy = (others: typeof first) => {
      const sum = new Float64Array(this.meanings.dimensions);
      for (const { weight, meaning } of others) for (let d = 0; d < sum.length; d++) sum[d]! += weight * meaning[d]!;
      const toward = unit(sum);
      for (let d = 0; d < sum.length; d++) sum[d] = asked.own[d]! + this.tuning.feedback * toward[d]!;
      return unit(sum);
    };
    const listened = first.slice(0, feedback.experts);
    const without = (id: string) => first.filter((one) => one.id !== id).slice(0, feedback.experts);
    return { meant: meantBy(listened), meantWithout: new Map(listened.map(({ id }) => [id, meantBy(without(id))])) };
  }

  /** The best first answers, one more than are listened to. `sums` holds what the words say. */
  private firstPlaces(asked: Asked, sums: Float32Array, places: Iterable<number>): Weighed[] {
    const { corpus, meanings } = this;
    const center = this.center();
    const share = (place: number, lexical: number) =>
      lexical + asked.trust * meanings.likeness(asked.own, place, center);
    const best = new TopPlaces(feedback.experts + 1);
    for (const place of places) {
      const rough = share(place, sums[place]!);
      if (rough > best.least) best.offer(place, rough);
    }
    return best.places
      .map((place) => ({ place, weight: share(place, corpus.score(asked.query, place)) }))
      .sort((a, b) => b.weight - a.weight || (corpus.id(a.place)! < corpus.id(b.place)! ? -1 : 1));
  }

  private sharesAt(asked: Asked, place: number, id: string, words?: number): Shares {
    const lexical = words ?? this.corpus.score(asked.query, place);
    const { trust, familiar, company } = asked;
    const semantic = trust > 0 ? trust * this.meanings.likeness(meantFor(asked, id), place, this.center()) : 0;
    const latent = familiar > 0 ? familiar * this.latent.likeness(company, place, this.common()) : 0;
    return { lexical, semantic, latent };
  }

  /** 0–1: whether there are experts enough to learn from. */
  get crowd(): number {
    const { from, full } = latentCrowd;
    return Math.min(1, Math.max(0, (this.corpus.documents - from) / (full - from)));
  }

  /** How much of a need stands in words whose company is known, 0–1. */
  private familiarity({ counts }: Question, rare: (term: number) => number): number {
    let known = 0;
    let all = 0;
    for (let i = 0; i < counts.terms.length; i++) {
      const weight = dampened(counts.values[i]!) * rare(counts.terms[i]!);
      const spread = this.corpus.spread(counts.terms[i]!);
      known += (weight * spread) / (spread + latentDoubt);
      all += weight;
    }
    return all > 0 ? known / all : 0;
  }

  private get isSmall(): boolean {
    return this.corpus.documents <= candidates.all;
  }

  /** Places worth an exact score: all where experts are few, else the best by the heaviest words and a rough meaning. */
  private candidates(asked: Asked, top: number, exclude: ReadonlySet<string>): readonly number[] {
    const { corpus } = this;
    const most = Math.max(candidates.most, 3 * top);
    if (this.isSmall || corpus.documents <= most) return this.everyone(exclude);
    if (most === candidates.most && exclude.size <= candidates.spare) {
      const promising = [...asked.promising.keys()];
      return exclude.size === 0 ? promising : promising.filter((place) => !exclude.has(corpus.id(place)!));
    }
    return this.mostPromising(corpus.sumAll(heaviest(asked.query, candidates.terms)), asked, most, exclude);
  }

  private everyone(exclude: ReadonlySet<string>): number[] {
    const places: number[] = [];
    for (let place = 0; place < this.corpus.extent; place++) {
      const id = this.corpus.id(place);
      if (id !== undefined && !exclude.has(id)) places.push(place);
    }
    return places;
  }

  /** `sums` holds what the words say, and then also what the rough meaning and vectors from outside do. */
  private mostPromising(
    sums: Float32Array,
    asked: Asked,
    most: number,
    exclude: ReadonlySet<string>,
  ): readonly number[] {
    const { corpus, external } = this;
    const { embedding } = asked.question.need;
    if (asked.trust > 0) this.meanings.addRough(asked.own, asked.trust, sums, corpus.extent);
    if (external.knows(embedding)) {
      const likeness = external.hear(embedding);
      for (let place = 0; place < corpus.extent; place++) {
        const id = corpus.id(place);
        if (id !== undefined) sums[place]! += this.tuning.external * likeness(id);
      }
    }
    const best = new TopPlaces(most);
    for (let place = 0; place < corpus.extent; place++) {
      if (sums[place]! <= best.least) continue;
      const id = corpus.id(place);
      if (id !== undefined && !exclude.has(id)) best.offer(place, sums[place]!);
    }
    return best.places;
  }

  private center(): Float32Array {
    return this.middle().meaning;
  }

  private common(): Float32Array {
    return this.middle().company;
  }

  /** What all experts mean together, by either leg. */
  private middle() {
    const { revision } = this.corpus;
    if (this.mean?.revision !== revision) {
      this.mean = { revision, meaning: this.meanings.mean(), company: this.latent.mean() };
    }
    return this.mean;
  }
}

function meantFor(asked: Asked, id: string): Meaning {
  return asked.meantWithout.get(id) ?? asked.meant;
}

const nobody: ReadonlySet<string> = new Set();
