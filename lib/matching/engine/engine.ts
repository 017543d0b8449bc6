import { version } from "./config";
import { Corpus, scorePair, type Vector, vectorOf } from "./corpus";
import { explainPair } from "./explain";
import { factFactor } from "./facts";
import { Lexicon } from "./lexicon";
import { NeedIndex } from "./need-index";
import { expertParts, frequencies } from "./parts";
import { askOf, type Question, selfScore } from "./question";
import { calibrate, type Statistics } from "./score";
import { sharedTokenizer } from "./shared-tokenizer";
import { TopK } from "./top-k";
import type { ExpertDoc, MatchingEngine, NeedDoc } from "./types";
import { Vocabulary } from "./vocabulary";

const usualTop = 10;
const nobody: ReadonlySet<string> = new Set();

/** The dictionary is loaded with the first engine and serves all. */
export function createEngine(): MatchingEngine {
  const lexicon = new Lexicon(sharedTokenizer(), new Vocabulary());
  const experts = new Corpus();
  const needs = new NeedIndex(lexicon);
  const expertDocs = new Map<string, ExpertDoc>();
  const questions = new Map<string, Question>();

  const ask = (need: NeedDoc) => askOf(need, lexicon);
  const expertVector = (doc: ExpertDoc) => vectorOf(frequencies(expertParts(doc), lexicon));
  const pairScore = (
    question: Question,
    doc: ExpertDoc,
    vector: Vector,
    statistics: Statistics = experts,
    self?: number,
  ) =>
    calibrate(
      scorePair(question.query, vector, statistics),
      self ?? selfScore(question, statistics),
      factFactor(question.need, doc),
    );

  return {
    version,
    get expertCount() {
      return experts.documents;
    },
    get needCount() {
      return needs.size;
    },
    setExpert(doc) {
      expertDocs.set(doc.id, doc);
      experts.set(doc.id, expertVector(doc));
    },
    removeExpert(id) {
      expertDocs.delete(id);
      return experts.remove(id);
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
      const question = ask(need);
      const self = selfScore(question, experts);
      const best = new TopK(top);
      experts.scoreAll(question.query, (id, raw) => {
        if (!exclude.has(id)) best.offer(id, calibrate(raw, self, factFactor(need, expertDocs.get(id)!)));
      });
      return best.sorted();
    },
    rankNeeds(expertId, { top = usualTop, exclude = nobody } = {}) {
      const doc = expertDocs.get(expertId);
      const vector = experts.vector(expertId);
      const best = new TopK(top);
      if (!doc || !vector) return [];
      for (const [id, question] of questions) {
        const score = exclude.has(id) ? 0 : pairScore(question, doc, vector);
        if (score > 0) best.offer(id, score);
      }
      return best.sorted();
    },
    scorePairs(need, expertIds) {
      const question = ask(need);
      const self = selfScore(question, experts);
      return expertIds.map((expertId) => {
        const doc = expertDocs.get(expertId);
        const vector = experts.vector(expertId);
        const score = doc && vector ? pairScore(question, doc, vector, experts, self) : 0;
        return { needId: need.id, expertId, score };
      });
    },
    explain(need, expertId) {
      const expert = expertDocs.get(expertId);
      const vector = experts.vector(expertId);
      if (!expert || !vector) return null;
      const question = ask(need);
      return explainPair({
        question,
        expert,
        vector,
        statistics: experts,
        lexicon,
        ask,
        expertVector,
        pairScore,
      });
    },
    similarNeeds(need, options) {
      return needs.similar(need, options);
    },
    likeness(first, second) {
      return needs.likeness(first, second);
    },
  };
}
