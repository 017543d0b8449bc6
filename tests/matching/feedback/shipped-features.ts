import type { ExpertDoc, NeedDoc } from "@/lib/matching/engine";
import { Notebook } from "@/lib/matching/learning/notebook";
import type { Judged, JudgedPairs } from "./judged-pairs";

/** What the marketplace's own re-ranker would read of rated pairs, if each rating were a decision of an officer. */
export class ShippedFeatures {
  private readonly notebook: Notebook;

  constructor(private readonly data: JudgedPairs) {
    const experts = new Map(
      data.itemRows.map(({ id, title }): [string, ExpertDoc] => [id, { id, outputs: [{ title }] }]),
    );
    const needs = data.needRows.map(({ id, title, text = "" }): NeedDoc => ({ id, title, problem: text }));
    const judged = new Map(data.pairs.map(({ item }) => [item, experts.get(item)!]));
    const known = data.pairs.filter(({ test }) => !test);
    const decisions = known.map(({ need, item, level }) => ({ needId: need, expertId: item, level, at: 0 }));
    this.notebook = new Notebook(needs, judged, decisions);
  }

  /** Rows of pairs that are not among the rated. */
  of(rated: readonly Judged[], pairs: readonly Judged[]): Map<number, number[]> {
    const memory = this.notebook.memory(
      rated.map(({ need, item, level }) => ({ needId: need, expertId: item, level })),
    );
    const rows = [...Map.groupBy(pairs, ({ need }) => need)].flatMap(([id, asked]) => {
      const scored = asked.map((pair) => ({ expertId: pair.item, score: this.data.score(pair) }));
      const found = this.notebook.rows(memory, this.notebook.needs.get(id)!, scored, new Map());
      return asked.map((pair, i): [number, number[]] => [pair.index, found[i]!]);
    });
    return new Map(rows);
  }
}
