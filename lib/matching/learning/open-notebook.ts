import type { Context } from "@/lib/platform/context";
import { readExperts, readNeeds } from "../documents";
import type { MatchingEngine } from "../engine";
import { Casebook } from "./cases";
import { learning } from "./config";
import { readDecisions } from "./decisions";
import { type Decision, Notebook } from "./notebook";

/** One notebook a process and database; it is written anew when a decision came or went. */
const notebooks = new WeakMap<object, { mark: string; notebook: Notebook }>();

/** Past decisions with the texts of their needs and experts. */
export async function openNotebook(ctx: Context): Promise<Notebook> {
  const decisions = await readDecisions(ctx);
  const mark = decisions.map(({ needId, expertId, level }) => `${needId} ${expertId} ${level}`).join();
  const kept = notebooks.get(ctx.pool);
  if (kept?.mark === mark) return kept.notebook;
  const notebook = await writeNotebook(ctx, decisions);
  notebooks.set(ctx.pool, { mark, notebook });
  return notebook;
}

async function writeNotebook(ctx: Context, decisions: readonly Decision[]): Promise<Notebook> {
  const [needs, experts] = await Promise.all([
    readNeeds(ctx, [...new Set(decisions.map((decision) => decision.needId))]),
    readExperts(ctx, [...new Set(decisions.map((decision) => decision.expertId))]),
  ]);
  return new Notebook(
    needs.map(({ doc }) => doc),
    new Map(experts.map((expert) => [expert.id, expert])),
    decisions,
  );
}

/** The same with the lists that the decisions were made on. */
export async function openCasebook(ctx: Context, engine: MatchingEngine): Promise<Casebook> {
  const notebook = await openNotebook(ctx);
  const shown = [...notebook.needs.values()].flatMap((need) => engine.rankExperts(need, { top: learning.shown }));
  const strangers = new Set(shown.map(({ id }) => id).filter((id) => !notebook.knows(id)));
  const experts = await readExperts(ctx, [...strangers]);
  return new Casebook(notebook, engine, new Map(experts.map((expert) => [expert.id, expert])));
}
