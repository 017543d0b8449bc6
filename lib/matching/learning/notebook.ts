import type { ExpertDoc, NeedDoc } from "../engine/types";
import { DecisionKernel } from "./decision-kernel";
import { expertText, needText, pairFeatures } from "./features";
import { type Judgement, Memory } from "./memory";
import { TextSpace, type TextVector } from "./text-space";

/** `at`: when it became known, in ms. */
export type Decision = Judgement & { at: number };

/** Decisions with the texts that they were about, as vectors. What is no longer known of an expert or need leaves its decisions out. */
export class Notebook {
  readonly decisions: readonly Decision[];
  readonly needs: ReadonlyMap<string, NeedDoc>;
  private readonly space: TextSpace;
  private readonly needVectors = new Map<string, TextVector>();
  private readonly expertVectors = new Map<string, TextVector>();
  private readonly kernel: DecisionKernel;
  private whole: Memory | undefined;

  constructor(
    needs: readonly NeedDoc[],
    private readonly experts: ReadonlyMap<string, ExpertDoc>,
    decisions: readonly Decision[],
  ) {
    this.needs = new Map(needs.map((need) => [need.id, need]));
    this.decisions = decisions.filter(({ needId, expertId }) => this.needs.has(needId) && experts.has(expertId));
    this.space = new TextSpace([...needs.map(needText), ...[...experts.values()].map(expertText)]);
    for (const need of needs) this.needVectors.set(need.id, this.space.vector(needText(need)));
    for (const [id, expert] of experts) this.expertVectors.set(id, this.space.vector(expertText(expert)));
    const titles = new Map(needs.map(({ id, title }) => [id, this.space.vector(title)]));
    this.kernel = new DecisionKernel(
      this.decisions.map(({ needId, expertId }) => ({
        needId,
        need: this.needVectors.get(needId)!,
        title: titles.get(needId)!,
        expertId,
        expert: this.expertVectors.get(expertId)!,
      })),
    );
  }

  knows(expertId: string): boolean {
    return this.experts.has(expertId);
  }

  /** All decisions kept in mind, or some of them. */
  memory(decisions: readonly Judgement[] = this.decisions): Memory {
    const make = () => new Memory(decisions, this.needVectors, this.expertVectors, this.kernel);
    if (decisions.length < this.decisions.length) return make();
    this.whole ??= make();
    return this.whole;
  }

  /** Features of the pairs of one need's list, as a memory sees them; `strangers` are experts of whom nothing was decided. */
  rows(
    memory: Memory,
    need: NeedDoc,
    pairs: readonly { expertId: string; score: number }[],
    strangers: ReadonlyMap<string, ExpertDoc>,
  ): number[][] {
    const needVector = this.needVectors.get(need.id) ?? this.space.vector(needText(need));
    const titleVector = this.space.vector(need.title);
    const recall = memory.about(need.id, needVector, titleVector);
    const best = Math.max(...pairs.map((pair) => pair.score));
    return pairs.map(({ expertId, score }) => {
      const expert = this.experts.get(expertId) ?? strangers.get(expertId) ?? { id: expertId };
      const expertVector = this.expertVectors.get(expertId) ?? this.space.vector(expertText(expert));
      const recollection = recall(expertId, expertVector);
      return pairFeatures({ need, expert, score, best, needVector, titleVector, expertVector, recollection });
    });
  }
}
