import { version } from "./config";
import { ExpertIndex } from "./expert-index";
import { Translation } from "./expert-reader";
import { explainPair } from "./explain";
import { Lexicon } from "./lexicon";
import { NeedIndex } from "./need-index";
import { askOf, type Question } from "./question";
import { sharedReader } from "./shared-tokenizer";
import { TopK } from "./top-k";
import { type Tuning, usualTuning } from "./tuning";
import type { MatchingEngine, NeedDoc } from "./types";
import { Vocabulary } from "./vocabulary";

const usualTop = 10;
const nobody: ReadonlySet<string> = new Set();

/** The dictionary and the word vectors are loaded with the first engine and serve all. `overrides` are for ablations alone. */
export function createEngine(overrides: Partial<Tuning> = {}): MatchingEngine {
  const tuning = { ...usualTuning, ...overrides };
  const lexicon = new Lexicon(sharedReader(), new Vocabulary(), tuning.seams);
  const experts = new ExpertIndex(lexicon, tuning);
  const needs = new NeedIndex(lexicon);
  const questions = new Map<string, Question>();
  const ask = (need: NeedDoc) =>
    askOf(tuning.facts ? need : { ...need, industry: null, fieldCode: null }, lexicon, tuning);

  return {
    version,
    get expertCount() {
      return experts.corpus.documents;
    },
    get needCount() {
      return needs.size;
    },
    setExpert(doc) {
      experts.set(doc);
    },
    fromReader() {
      const translation = new Translation();
      return (docs, read) => experts.setRead(docs, read, translation);
    },
    removeExpert(id) {
      return experts.remove(id);
    },
    setExpertEmbedding(id, vector) {
      experts.setExternal(id, vector);
    },
    setNeed(doc) {
      needs.set(doc);
      questions.set(doc.id, ask(doc));
    },
    removeNeed(id) {
      questions.delete(id);
      return needs.remove(id);
    },
    rankExperts(need, { top = usualTop, exclude = nobody } = {}) {
      return experts.rank(ask(need), top, exclude);
    },
    rankNeeds(expertId, { top = usualTop, exclude = nobody } = {}) {
      const best = new TopK(top);
      if (experts.corpus.place(expertId) === undefined) return [];
      for (const [id, question] of questions) {
        const score = exclude.has(id) ? 0 : experts.score(experts.hear(question), expertId);
        if (score > 0) best.offer(id, score);
      }
      return best.sorted();
    },
    scorePairs(need, expertIds) {
      const asked = experts.hear(ask(need));
      return expertIds.map((expertId) => ({ needId: need.id, expertId, score: experts.score(asked, expertId) }));
    },
    explain(need, expert) {
      return explainPair(ask(need), expert, experts, lexicon);
    },
    similarNeeds(need, options) {
      return needs.similar(need, options);
    },
    likeness(first, second) {
      return needs.likeness(first, second);
    },
  };
}
