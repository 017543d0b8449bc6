import { version } from "./config";
import { ExpertIndex } from "./expert-index";
import { explainPair } from "./explain";
import { Lexicon } from "./lexicon";
import { NeedIndex } from "./need-index";
import { askOf, type Question } from "./question";
import { sharedTokenizer } from "./shared-tokenizer";
import { TopK } from "./top-k";
import type { MatchingEngine } from "./types";
import { Vocabulary } from "./vocabulary";

const usualTop = 10;
const nobody: ReadonlySet<string> = new Set();

/** The dictionary and the word vectors are loaded with the first engine and serve all. */
export function createEngine(): MatchingEngine {
  const lexicon = new Lexicon(sharedTokenizer(), new Vocabulary());
  const experts = new ExpertIndex(lexicon);
  const needs = new NeedIndex(lexicon);
  const questions = new Map<string, Question>();

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
    removeExpert(id) {
      return experts.remove(id);
    },
    setNeed(doc) {
      needs.set(doc);
      questions.set(doc.id, askOf(doc, lexicon));
    },
    removeNeed(id) {
      questions.delete(id);
      return needs.remove(id);
    },
    rankExperts(need, { top = usualTop, exclude = nobody } = {}) {
      return experts.rank(askOf(need, lexicon), top, exclude);
    },
    rankNeeds(expertId, { top = usualTop, exclude = nobody } = {}) {
      const best = new TopK(top);
      if (!experts.doc(expertId)) return [];
      for (const [id, question] of questions) {
        const score = exclude.has(id) ? 0 : experts.score(experts.hear(question), expertId);
        if (score > 0) best.offer(id, score);
      }
      return best.sorted();
    },
    scorePairs(need, expertIds) {
      const asked = experts.hear(askOf(need, lexicon));
      return expertIds.map((expertId) => ({ needId: need.id, expertId, score: experts.score(asked, expertId) }));
    },
    explain(need, expertId) {
      return explainPair(askOf(need, lexicon), expertId, experts, lexicon);
    },
    similarNeeds(need, options) {
      return needs.similar(need, options);
    },
    likeness(first, second) {
      return needs.likeness(first, second);
    },
  };
}
