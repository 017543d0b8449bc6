import type { Context } from "@/lib/platform/context";
import { readExperts, readNeeds } from "../documents";
import type { MatchingEngine } from "../engine";
import { Casebook } from "./casebook";
import { learning } from "./config";
import { type Decision, readDecisions } from "./decisions";

type Kept = { mark: string; book: Casebook };

/** One book a process and database; it is written anew when a decision came or went. */
const books = new WeakMap<object, Kept>();

/** Past decisions with the texts of their needs and experts, as they stand now. */
export async function openCasebook(ctx: Context, engine: MatchingEngine): Promise<Casebook> {
  const decisions = await readDecisions(ctx);
  const mark = `${engine.version} ${engine.expertCount} ${decisions.map(({ needId, expertId, level }) => `${needId}${expertId}${level}`).join()}`;
  const kept = books.get(ctx.pool);
  if (kept?.mark === mark) return kept.book;
  const book = await writeCasebook(ctx, engine, decisions);
  books.set(ctx.pool, { mark, book });
  return book;
}

async function writeCasebook(ctx: Context, engine: MatchingEngine, decisions: Decision[]): Promise<Casebook> {
  const needs = (await readNeeds(ctx, [...new Set(decisions.map((decision) => decision.needId))])).map(
    ({ doc }) => doc,
  );
  const shown = needs.flatMap((need) => engine.rankExperts(need, { top: learning.shown }).map(({ id }) => id));
  const experts = await readExperts(ctx, [...new Set([...decisions.map((decision) => decision.expertId), ...shown])]);
  return new Casebook(engine, needs, new Map(experts.map((expert) => [expert.id, expert])), decisions);
}
