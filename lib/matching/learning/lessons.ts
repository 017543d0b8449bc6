import type { StoredLesson } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { readExperts } from "../documents";
import type { MatchingEngine, NeedDoc } from "../engine";
import { applyLesson } from "./lesson";
import { modelInUse } from "./model-in-use";
import { openCasebook } from "./open-casebook";

export type Lessons = {
  /** Candidates of one need with their scores as past decisions move them. */
  apply(
    need: NeedDoc,
    candidates: readonly { id: string; score: number }[],
  ): Promise<{ id: string; score: number; lesson: StoredLesson }[]>;
};

/** What past decisions teach now, one of them thought away where asked; null while no model is in use. */
export async function openLessons(
  ctx: Context,
  engine: MatchingEngine,
  without?: { needId: string; expertId: string },
): Promise<Lessons | null> {
  const inUse = await modelInUse(ctx);
  if (!inUse) return null;
  const book = await openCasebook(ctx, engine);
  const memory = book.memory(book.cases, without);
  return {
    async apply(need, candidates) {
      const strangers = candidates.filter(({ id }) => !book.knows(id)).map(({ id }) => id);
      const newcomers = new Map((await readExperts(ctx, strangers)).map((expert) => [expert.id, expert]));
      const pairs = candidates.map(({ id, score }) => ({ expertId: id, score }));
      const rows = book.rows(memory, need, pairs, newcomers);
      return candidates.map(({ id, score }, i) => ({ id, ...applyLesson(inUse.learned, score, rows[i]!) }));
    },
  };
}
