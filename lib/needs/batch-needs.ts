import { and, inArray } from "drizzle-orm";
import { needs } from "@/db/schema";
import { translator } from "@/lib/i18n/translate";
import type { Context } from "@/lib/platform/context";
import { DomainError, Invalid } from "@/lib/platform/errors";
import type { MessageRef } from "@/lib/platform/form-state";
import { acceptNeed } from "./accept-need";
import { classifyNeed } from "./classify-need";
import type { BatchInput } from "./input";
import { identifiableNeeds, visibleNeeds } from "./policy";
import { publishNeed } from "./publish-need";
import { returnNeed } from "./return-need";

type Pair = { id: string; version: number };
/** `message` says why not, in the words of the single act. */
export type BatchLine = { id: string; done: boolean; message: MessageRef | null };
/** What was not done, with the need's name where the actor may still see it. */
export type BatchFailure = { id: string; name: string; message: MessageRef };
export type BatchResult = { done: number; failed: BatchFailure[] };

export const acceptNeeds = (ctx: Context, pairs: Pair[]) => each(pairs, (pair) => acceptNeed(ctx, pair));
export const publishNeeds = (ctx: Context, pairs: Pair[]) => each(pairs, (pair) => publishNeed(ctx, pair));
export const returnNeeds = (ctx: Context, pairs: Pair[], opinion: string) =>
  each(pairs, (pair) => returnNeed(ctx, { ...pair, opinion }));
export const classifyNeeds = (
  ctx: Context,
  pairs: Pair[],
  to: { fieldCode: string; industry: Parameters<typeof classifyNeed>[1]["industry"] },
) => each(pairs, (pair) => classifyNeed(ctx, { ...pair, ...to }));

/** The inbox's batch form: one act for up to 100 needs. */
export async function batchNeeds(ctx: Context, input: BatchInput): Promise<BatchResult> {
  const { pairs, intent, opinion, fieldCode, industry } = input;
  if (intent === "return") {
    if (opinion.length < 2) throw new Invalid("opinion", "form.required");
    return summary(ctx, await returnNeeds(ctx, pairs, opinion));
  }
  if (intent === "classify") {
    if (!fieldCode) throw new Invalid("fieldCode", "form.choose");
    if (!industry) throw new Invalid("industry", "form.choose");
    return summary(ctx, await classifyNeeds(ctx, pairs, { fieldCode, industry }));
  }
  return summary(ctx, await (intent === "accept" ? acceptNeeds : publishNeeds)(ctx, pairs));
}

async function summary(ctx: Context, lines: BatchLine[]): Promise<BatchResult> {
  const t = translator(ctx.locale);
  const failed = lines.filter((line) => !line.done);
  const names = await namesOf(
    ctx,
    failed.map((line) => line.id),
  );
  return {
    done: lines.length - failed.length,
    failed: failed.map(({ id, message }) => {
      const ref = message ?? { key: "form.failed" };
      return { id, name: names.get(id) ?? "", message: { ...ref, text: t(ref.key, ref.params) } };
    }),
  };
}

async function namesOf(ctx: Context, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db
    .select({ id: needs.id, code: needs.code, title: needs.title })
    .from(needs)
    .where(and(inArray(needs.id, ids), visibleNeeds(ctx), identifiableNeeds(ctx)));
  return new Map(rows.map((row) => [row.id, `${row.code} ${row.title}`]));
}

/** One transaction a need: what one of them lacks does not undo the others. */
async function each(pairs: Pair[], act: (pair: Pair) => Promise<unknown>): Promise<BatchLine[]> {
  const lines: BatchLine[] = [];
  for (const pair of pairs) {
    try {
      await act(pair);
      lines.push({ id: pair.id, done: true, message: null });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      lines.push({ id: pair.id, done: false, message: error.ref });
    }
  }
  return lines;
}
