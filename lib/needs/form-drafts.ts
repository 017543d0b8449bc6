import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { formDrafts } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { Denied, Invalid } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";

/** Stands for "a new record". */
export const nilId = "00000000-0000-0000-0000-000000000000";
export const draftKey = z.object({ form: z.enum(["need"]), objectId: z.uuid().or(z.literal(nilId)) });
const typed = (max: number) =>
  z
    .string()
    .max(max)
    // PostgreSQL keeps no zero character.
    .transform((text) => text.replaceAll("\0", ""));
export const draftValues = z.record(typed(80), z.union([typed(5000), z.array(typed(500)).max(60)]));
const maxFields = 300;

export type DraftView = { values: Record<string, string | string[]>; updatedAt: Date };

/** Keeps what a person has typed so far, for that person alone; it is no record and is never audited. */
export async function saveDraft(
  ctx: Context,
  input: z.output<typeof draftKey> & { values: z.output<typeof draftValues> },
): Promise<{ savedAt: Date }> {
  const { userId } = ctx.actor;
  if (!userId) throw new Denied();
  if (Object.keys(input.values).length > maxFields) throw new Invalid("", "form.invalid");
  return transaction(ctx, async (tx) => {
    const { form, objectId, values } = input;
    const now = tx.clock();
    await tx.db
      .insert(formDrafts)
      .values({ userId, form, objectId, values, updatedAt: now })
      .onConflictDoUpdate({
        target: [formDrafts.userId, formDrafts.form, formDrafts.objectId],
        set: { values: sql`excluded.values`, updatedAt: now },
      });
    return { savedAt: now };
  });
}

/** The person's own unfinished form, or null. */
export async function readDraft(ctx: Context, form: "need", objectId: string): Promise<DraftView | null> {
  if (!ctx.actor.userId) return null;
  const [row] = await ctx.db
    .select({ values: formDrafts.values, updatedAt: formDrafts.updatedAt })
    .from(formDrafts)
    .where(ownDraft(ctx.actor.userId, form, objectId));
  return row ?? null;
}

/** Once the record is saved, or when the person throws it away. */
export async function discardDraft(ctx: Context, form: "need", objectId: string): Promise<void> {
  if (ctx.actor.userId) await ctx.db.delete(formDrafts).where(ownDraft(ctx.actor.userId, form, objectId));
}

function ownDraft(userId: string, form: string, objectId: string) {
  return and(eq(formDrafts.userId, userId), eq(formDrafts.form, form), eq(formDrafts.objectId, objectId));
}
