import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createEngine } from "@/lib/matching/engine";
import { cosine, coverage, kinship, TextSpace, type TextVector } from "@/lib/matching/learning/text-space";
import { LatentSpace, nearness } from "./latent-space";

/** A pair that people rated, level 0–3, with what the texts alone say of it. */
export type Judged = { index: number; need: string; item: string; level: number; test: boolean };

type NeedRow = { id: string; title: string; text?: string };
type Texts = { vector: TextVector; place: Float64Array };

const dimensions = 96;

/** The data as they are read, with vectors of all texts and the engine's scores of all judged pairs. Levels are not looked at. */
export class JudgedPairs {
  readonly pairs: Judged[];
  readonly items = new Map<string, Texts>();
  readonly titles = new Map<string, Texts>();
  readonly needs = new Map<string, Texts>();
  readonly ofNeed: Map<string, Judged[]>;
  readonly needRows: readonly NeedRow[];
  readonly itemRows: readonly { id: string; title: string }[];
  private readonly full = new Map<number, number>();
  private readonly short = new Map<number, number>();
  private readonly likeness = new Map<string, Map<string, number>>();

  constructor(folder: string) {
    const lines = (file: string) => readFileSync(join(folder, file), "utf8").trim().split("\n");
    const rows = <Row>(file: string) => lines(file).map((line) => JSON.parse(line) as Row);
    const needs = rows<NeedRow>("needs.jsonl");
    const items = rows<{ id: string; title: string }>("achievements.jsonl");
    this.needRows = needs;
    this.itemRows = items;
    this.pairs = lines("judgements.tsv")
      .slice(1)
      .map((line, index) => {
        const [need = "", item = "", level, split] = line.split("\t");
        return { index, need, item, level: Number(level) - 1, test: split === "test" };
      });
    this.ofNeed = Map.groupBy(this.pairs, (pair) => pair.need);
    const whole = (need: NeedRow) => `${need.title}\n${need.text ?? ""}`;
    const space = new TextSpace([...items.map((item) => item.title), ...needs.map(whole)]);
    const vectors = {
      items: items.map((item) => [item.id, space.vector(item.title)] as const),
      titles: needs.map((need) => [need.id, space.vector(need.title)] as const),
      needs: needs.map((need) => [need.id, space.vector(whole(need))] as const),
    };
    const latent = new LatentSpace(
      [...vectors.items, ...vectors.needs, ...vectors.titles].map(([, vector]) => vector),
      space.size,
      dimensions,
    );
    for (const kind of ["items", "titles", "needs"] as const)
      for (const [id, vector] of vectors[kind]) this[kind].set(id, { vector, place: latent.place(vector) });
    this.askEngine(needs, items);
    for (const a of this.needs.keys())
      this.likeness.set(a, new Map([...this.needs.keys()].map((b) => [b, a === b ? 1 : this.needLikeness(a, b)])));
  }

  private askEngine(needs: NeedRow[], items: { id: string; title: string }[]): void {
    const engine = createEngine();
    for (const { id, title } of items) engine.setExpert({ id, outputs: [{ title }] });
    for (const { id, title, text = "" } of needs) {
      const judged = this.ofNeed.get(id) ?? [];
      const ids = judged.map((pair) => pair.item);
      const asked = { full: { id, title, problem: text }, short: { id, title, problem: "" } };
      for (const by of ["full", "short"] as const)
        for (const [i, { score }] of engine.scorePairs(asked[by], ids).entries()) this[by].set(judged[i]!.index, score);
    }
  }

  /** The engine's score by the whole need, or by its title alone. */
  score(pair: Judged, by: "full" | "short" = "full"): number {
    return this[by].get(pair.index) ?? 0;
  }

  itemCosine(a: string, b: string): number {
    return cosine(this.items.get(a)!.vector, this.items.get(b)!.vector);
  }

  itemNearness(a: string, b: string): number {
    return nearness(this.items.get(a)!.place, this.items.get(b)!.place);
  }

  /** By the meaning of words, cubed. */
  itemKinship(a: string, b: string): number {
    return kinship(this.items.get(a)!.vector, this.items.get(b)!.vector);
  }

  /** Item to need, by the meaning of words. */
  meaningFit(pair: Judged, by: "needs" | "titles"): number {
    return Math.cbrt(kinship(this.items.get(pair.item)!.vector, this[by].get(pair.need)!.vector));
  }

  /** Item to need, in the latent space. */
  latentFit(pair: Judged, by: "needs" | "titles"): number {
    return nearness(this.items.get(pair.item)!.place, this[by].get(pair.need)!.place);
  }

  private needLikeness(a: string, b: string): number {
    const [one, two] = [this.needs.get(a)!, this.needs.get(b)!];
    return Math.max(0, 0.5 * cosine(one.vector, two.vector) + 0.5 * Math.max(0, nearness(one.place, two.place)) ** 3);
  }

  alike(a: string): ReadonlyMap<string, number> {
    return this.likeness.get(a)!;
  }

  /** The dozen needs most like one. */
  neighbours(need: string): { id: string; share: number }[] {
    return [...this.alike(need)]
      .filter(([id]) => id !== need)
      .map(([id, share]) => ({ id, share }))
      .sort((a, b) => b.share - a.share)
      .slice(0, 12);
  }

  /** Features from the texts alone; the first `engineWidth` are the engine's. */
  textFeatures(pair: Judged): number[] {
    const list = this.ofNeed.get(pair.need)!;
    const item = this.items.get(pair.item)!.vector;
    const title = this.titles.get(pair.need)!.vector;
    const need = this.needs.get(pair.need)!.vector;
    const [full, short] = [this.score(pair), this.score(pair, "short")];
    const latent = this.latentFit(pair, "titles");
    const meant = this.meaningFit(pair, "titles");
    const share = (above: (other: Judged) => boolean) => list.filter(above).length / list.length;
    return [
      full,
      short,
      full / (Math.max(...list.map((other) => this.score(other))) || 1),
      share((other) => this.score(other) > full),
      share((other) => this.score(other, "short") > short),
      list.reduce((sum, other) => sum + this.score(other), 0) / list.length,
      cosine(item, title),
      cosine(item, need),
      coverage(title, item),
      coverage(item, title),
      coverage(item, need),
      this.latentFit(pair, "needs"),
      latent,
      share((other) => this.latentFit(other, "titles") > latent),
      meant,
      this.meaningFit(pair, "needs"),
      share((other) => this.meaningFit(other, "titles") > meant),
      item.terms.length,
      title.terms.length,
      need.terms.length,
      list.length,
    ];
  }
}

export const engineWidth = 6;
export const textWidth = 21;
