import { answering, candidates, latentCrowd, latentDoubt, latentUntil, silence } from "./config";
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
import { type Meaning, meaningOf, trustIn } from "./semantics/meaning";
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
  /** What likeness in meaning counts, by how many of the need's words have one; `trustWith` adds what nobody's words do. */
  trust: number;
  meaning: Meaning;
  /** The company of the need's words among the experts, and what likeness in it counts. */
  company: Float32Array;
  familiar: number;
  /** The best share by the need's own words among the best few, who has it, and the best of the others. */
  answered: { best: number; by: string | undefined; others: number };
  /** Places worth an exact score, where there are too many experts to score all, and what the words say of each. */
  promising: Promising;
  revision: number;
}

interface Promising {
  places: readonly number[];
  words: ArrayLike<number>;
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
  /** Meanings are measured from here: whoever else is there changes nothing. */
  private readonly origin = new Float32Array(wordVectors().dimensions);
  readonly latent = new LatentLeg();
  private readonly facts = new ExpertFacts();
  private readonly asked = new WeakMap<Question, Asked>();
  private mean: { revision: number; company: Float32Array } | undefined;
  /** By place, zero between questions. */
  private marks = new Uint8Array(0);

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
    const { places, words } = this.candidates(asked, top, exclude);
    for (let i = 0; i < places.length; i++) {
      const id = this.corpus.id(places[i]!);
      if (id === undefined || exclude.has(id)) continue;
      const score = this.scoreAt(asked, places[i]!, id, words[i]);
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
    const lexical = words ?? this.corpus.score(asked.query, place);
    const share = lexical + this.semanticAt(asked, place) + this.latentAt(asked, place) + this.outside(asked, id);
    return calibrate(share, factFactor(asked.question.need, this.facts.at(place)));
  }

  shares(asked: Asked, id: string): Shares | null {
    const place = this.corpus.place(id);
    if (place === undefined) return null;
    const lexical = this.corpus.score(asked.query, place);
    return { lexical, semantic: this.semanticAt(asked, place), latent: this.latentAt(asked, place) };
  }

  /** The score that an expert would have who looked otherwise, `statistics` being what the corpus would say then. */
  supposed(asked: Asked, { doc, vector, meaning }: Portrait, statistics: Statistics): number {
    const query = heard(asked.question, statistics);
    const lexical = scorePair(query, vector);
    const { best: known, by, others } = asked.answered;
    const best = Math.max(by === doc.id ? others : known, scorePair(saidOf(asked.question, query), vector));
    const semantic = trustWith(asked, best) * dot(asked.meaning, this.meanings.apartOf(meaning, this.origin));
    const latent = familiarAt(asked, best) * this.latent.likenessOf(asked.company, vector, this.common());
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
    if (isSmall) {
      const places = this.everyone();
      return this.remember(question, this.answer(alone, { places, words: places.map((place) => sums[place]!) }));
    }
    this.addLikeness(sums, alone, alone.trust);
    const places = this.mostPromising(sums, candidates.most, nobody);
    const promising = { places, words: this.wordsAt(alone.query, places) };
    const asked = { ...this.answer(alone, promising), promising };
    // Where nobody uses the need's words, its meaning counts more.
    const trust = trustWith(asked) - alone.trust;
    if (trust > 0) {
      this.addMeaning(sums, asked.meaning, trust);
      const together = this.together(places, this.mostPromising(sums, candidates.most, nobody));
      asked.promising = { places: together, words: this.wordsAt(alone.query, together) };
    }
    return this.remember(question, asked);
  }

  private remember(question: Question, asked: Asked): Asked {
    this.asked.set(question, asked);
    return asked;
  }

  /** Places of either, each once. */
  private together(some: readonly number[], others: readonly number[]): readonly number[] {
    if (this.marks.length < this.corpus.extent)
      this.marks = new Uint8Array(this.corpus.extent + (this.corpus.extent >> 2));
    const { marks } = this;
    const all = some.slice();
    for (let i = 0; i < some.length; i++) marks[some[i]!] = 1;
    for (let i = 0; i < others.length; i++) if (marks[others[i]!] === 0) all.push(others[i]!);
    for (let i = 0; i < some.length; i++) marks[some[i]!] = 0;
    return all;
  }

  private wordsAt(query: Query, places: readonly number[]): Float64Array {
    const words = new Float64Array(places.length);
    for (let i = 0; i < words.length; i++) words[i] = this.corpus.score(query, places[i]!);
    return words;
  }

  /** Whether anybody uses the need's own words, among the best few by words and meaning. */
  private answer(alone: Asked, found: Promising): Asked {
    const said = saidOf(alone.question, alone.query);
    const scores = this.bestFew(alone, found).map((place) => ({ place, score: this.corpus.score(said, place) }));
    const [best, second] = scores.sort((a, b) => b.score - a.score);
    const by = best && this.corpus.id(best.place);
    return { ...alone, answered: { best: best?.score ?? 0, by, others: second?.score ?? 0 } };
  }

  private hearAlone(question: Question): Asked {
    const { corpus } = this;
    const rare = (term: number) => rarity(corpus.documents, corpus.spread(term));
    const trust = this.tuning.semantic * trustIn(question.counts, this.lexicon, rare);
    const query = heard(question, corpus);
    return {
      question,
      query,
      trust,
      meaning: meaningOf(question.counts, this.lexicon),
      answered: { best: 1, by: undefined, others: 1 },
      company: this.latent.ask(question.counts),
      familiar: this.crowd * this.tuning.latent * this.familiarity(question, rare),
      promising: { places: [], words: [] },
      revision: corpus.revision,
    };
  }

  private bestFew(asked: Asked, { places, words }: Promising): readonly number[] {
    const trust = trustWith(asked);
    const best = new TopPlaces(answering);
    for (let i = 0; i < places.length; i++) {
      const share = words[i]! + trust * this.meanings.likeness(asked.meaning, places[i]!, this.origin);
      if (share > best.least) best.offer(places[i]!, share);
    }
    return best.places;
  }

  private semanticAt(asked: Asked, place: number): number {
    const trust = trustWith(asked);
    return trust > 0 ? trust * this.meanings.likeness(asked.meaning, place, this.origin) : 0;
  }

  private latentAt(asked: Asked, place: number): number {
    const familiar = familiarAt(asked, asked.answered.best);
    return familiar > 0 ? familiar * this.latent.likeness(asked.company, place, this.common()) : 0;
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

  /** Places worth an exact score, who is excluded perhaps among them: all where experts are few, else the best by the heaviest words and a rough meaning. */
  private candidates(asked: Asked, top: number, exclude: ReadonlySet<string>): Promising {
    const { corpus } = this;
    const most = Math.max(candidates.most, 3 * top);
    if (this.isSmall || corpus.documents <= most) return { places: this.everyone(), words: [] };
    if (most === candidates.most && exclude.size <= candidates.spare) return asked.promising;
    const sums = corpus.sumAll(heaviest(asked.query, candidates.terms));
    this.addLikeness(sums, asked, trustWith(asked));
    return { places: this.mostPromising(sums, most, exclude), words: [] };
  }

  private everyone(): readonly number[] {
    const places: number[] = [];
    for (let place = 0; place < this.corpus.extent; place++) {
      if (this.corpus.id(place) !== undefined) places.push(place);
    }
    return places;
  }

  /** Adds to what the words say what the rough meaning and vectors from outside do. */
  private addLikeness(sums: Float32Array, asked: Asked, trust: number): void {
    const { corpus, external } = this;
    const { embedding } = asked.question.need;
    this.addMeaning(sums, asked.meaning, trust);
    if (!external.knows(embedding)) return;
    const likeness = external.hear(embedding);
    for (let place = 0; place < corpus.extent; place++) {
      const id = corpus.id(place);
      if (id !== undefined) sums[place]! += this.tuning.external * likeness(id);
    }
  }

  private addMeaning(sums: Float32Array, meaning: Meaning, trust: number): void {
    if (trust > 0) this.meanings.addRough(meaning, trust, sums, this.corpus.extent);
  }

  private mostPromising(sums: Float32Array, most: number, exclude: ReadonlySet<string>): readonly number[] {
    const { corpus } = this;
    const best = new TopPlaces(most);
    for (let place = 0; place < corpus.extent; place++) {
      if (sums[place]! <= best.least) continue;
      const id = corpus.id(place);
      if (id !== undefined && !exclude.has(id)) best.offer(place, sums[place]!);
    }
    return best.places;
  }

  /** Where the company of all experts' words lies. */
  private common(): Float32Array {
    const { revision } = this.corpus;
    if (this.mean?.revision !== revision) this.mean = { revision, company: this.latent.mean() };
    return this.mean.company;
  }
}

/** What likeness in meaning counts: more where nobody uses the need's own words. */
function trustWith({ trust, answered }: Asked, best = answered.best): number {
  return trust * (1 + silence.meaning * unanswered(best, silence.until));
}

/** What likeness in the company of words counts. */
function familiarAt({ familiar }: Asked, best: number): number {
  return familiar * unanswered(best, latentUntil);
}

/** The part of a query that the need says itself. */
function saidOf({ origins }: Question, { terms, weights }: Query): Query {
  let count = 0;
  const said = { terms: new Int32Array(terms.length), weights: new Float64Array(terms.length) };
  for (let q = 0; q < terms.length; q++) {
    if (origins[q] !== -1) continue;
    said.terms[count] = terms[q]!;
    said.weights[count++] = weights[q]!;
  }
  return { terms: said.terms.subarray(0, count), weights: said.weights.subarray(0, count) };
}

/** 1 where nobody uses the need's own words, 0 where the best answer by them reaches a share. */
function unanswered(best: number, until: number): number {
  return Math.max(0, 1 - best / until);
}

const nobody: ReadonlySet<string> = new Set();
