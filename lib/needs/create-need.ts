import { and, desc, eq } from "drizzle-orm";
import { v7 } from "uuid";
import type { z } from "zod";
import { needs, organizations, rounds } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { groupStaff } from "@/lib/auth/roles";
import { sendJob } from "@/lib/outbox/send-job";
import { shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { Invalid, NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { createNeedInput } from "./input";
import { nextNeedCode } from "./next-need-code";
import { authorizeNeed } from "./policy";
import { writeNeedSearchDocument } from "./search-document";
import { needColumns, writeIndicators } from "./write-need";

/** `consented`: the firm has agreed to what is stored. */
export type SavedNeed = { id: string; code: string; version: number; consented: boolean };

/**
 * A new need in the open round: a firm's own or, from the desk, for a firm that the officer chooses. What the bureau
 * writes down is 待审核 at once; the others' begins as a draft that the bureau does not see.
 */
export async function createNeed(ctx: Context, input: z.output<typeof createNeedInput>): Promise<SavedNeed> {
  return transaction(ctx, async (tx) => {
    const firm = await firmOf(tx, input.organizationId ?? null);
    authorizeNeed(tx, "create", {
      status: "draft",
      visibility: null,
      publishedAt: null,
      organizationId: firm.id,
      townshipId: firm.townshipId,
      common: false,
      invited: false,
      engaged: false,
    });
    const roundId = await openRound(tx);
    const now = tx.clock();
    const byBureau = groupStaff.includes(tx.actor.role) || ["director", "system"].includes(tx.actor.role);
    const row = {
      id: v7(),
      code: await nextNeedCode(tx, roundId),
      roundId,
      organizationId: firm.id,
      townshipId: firm.townshipId,
      ...needColumns(input, shanghaiDay(now)),
      industry: input.industry ?? firm.industry,
      source: "form" as const,
      status: byBureau ? ("submitted" as const) : ("draft" as const),
      statusSince: now,
      submittedAt: byBureau ? now : null,
      createdBy: tx.actor.userId,
      createdAt: now,
      updatedAt: now,
    };
    await tx.db.insert(needs).values(row);
    await writeIndicators(tx, row.id, input.indicators);
    await recordAudit(tx, {
      action: "needs.create",
      objectType: "need",
      objectId: row.id,
      to: row.status,
      detail: { missing: row.missing },
    });
    await writeNeedSearchDocument(tx, row.id);
    if (byBureau) await sendJob(tx, "matching.find-duplicates", { needIds: [row.id] });
    return { id: row.id, code: row.code, version: 1, consented: false };
  });
}

/** The actor's own firm, or the chosen one; a firm's member cannot name another. */
async function firmOf(tx: Context, chosen: string | null) {
  const own = tx.actor.role === "enterprise" ? tx.actor.organizationId : null;
  if (own && chosen && chosen !== own) throw new NotFound();
  const id = own ?? chosen;
  if (!id) throw new Invalid("organizationId", "form.choose");
  const [firm] = await tx.db
    .select({ id: organizations.id, townshipId: organizations.townshipId, industry: organizations.industry })
    .from(organizations)
    .where(and(eq(organizations.id, id), eq(organizations.kind, "enterprise")));
  if (!firm?.townshipId) throw new NotFound();
  return { ...firm, townshipId: firm.townshipId };
}

/** The round that collects now, or Invalid. */
export async function openRound(tx: Context): Promise<string> {
  const [round] = await tx.db
    .select({ id: rounds.id })
    .from(rounds)
    .where(eq(rounds.status, "open"))
    .orderBy(desc(rounds.year), desc(rounds.half))
    .limit(1);
  if (!round) throw new Invalid("", "needs.result.noRound");
  return round.id;
}
