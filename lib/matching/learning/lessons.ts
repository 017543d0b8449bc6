import type { StoredLesson } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { readExperts } from "../documents";
import type { NeedDoc } from "../engine";
import { applyLesson } from "./lesson";
import { modelInUse } from "./model-in-use";
import { openNotebook } from "./open-notebook";

type Candidate = { id: string; score: number };
export type Lessons = {
  /** Candidates of one need with their scores as past decisions move them. */
  apply(need: NeedDoc, candidates: readonly Candidate[]): Promise<(Candidate & { lesson: StoredLesson })[]>;
};

/** What past decisions teach now, one of them thought away where asked; null while no model is in use. */
export async function openLessons(
  ctx: Context,
  without?: { needId: string; expertId: string },
): Promise<Lessons | null> {
  const inUse = await modelInUse(ctx);
  if (!inUse) return null;
  const notebook = await openNotebook(ctx);
  const memory = notebook.memory(
    notebook.decisions.filter(({ needId, expertId }) => needId !== without?.needId || expertId !== without.expertId),
  );
  return {
    async apply(need, candidates) {
      if (candidates.length === 0) return [];
      const unknown = candidates.filter(({ id }) => !notebook.knows(id)).map(({ id }) => id);
      const strangers = new Map((await readExperts(ctx, unknown)).map((expert) => [expert.id, expert]));
      const pairs = candidates.map(({ id, score }) => ({ expertId: id, score }));
      const rows = notebook.rows(memory, need, pairs, strangers);
      return candidates.map(({ id, score }, i) => ({ id, ...applyLesson(inUse.learned, score, rows[i]!) }));
    },
  };
}
