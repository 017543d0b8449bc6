import { eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { type EntryKind, type Side, sides } from "@/db/enums";
import { engagementEntries, engagements } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { shanghaiDay } from "@/lib/platform/clock";
import type { Actor, Context } from "@/lib/platform/context";
import { Invalid } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { loadEngagementFor } from "./load-engagement";
import { canEngagement } from "./policy";
import { tellParties } from "./tell-parties";

type Entry = { id: string; kind: EntryKind; happenedOn: string | null; headcount: number; body: string };

/** Adds a call, visit, sample, message or note to the log. It restarts the silence clock and moves no state. */
export async function addEntry(ctx: Context, input: Entry): Promise<{ id: string; entryId: string }> {
  return transaction(ctx, async (tx) => {
    const row = await loadEngagementFor(tx, { id: input.id }, "addEntry");
    const now = tx.clock();
    const today = shanghaiDay(now);
    const happenedOn = input.happenedOn ?? today;
    if (happenedOn > today) throw new Invalid("happenedOn", "engagements.result.future");
    const side = sideOf(tx.actor);
    const entryId = v7();
    await tx.db.insert(engagementEntries).values({
      id: entryId,
      engagementId: row.id,
      kind: input.kind,
      happenedOn,
      headcount: input.kind === "visit" || input.kind === "campus" ? input.headcount : 0,
      body: input.body,
      side,
      authorId: tx.actor.userId,
      createdAt: now,
    });
    // Not a revision: a log grows beside whatever others are doing to the record.
    await tx.db
      .update(engagements)
      .set({ lastActivityAt: sql`greatest(${engagements.lastActivityAt}, ${now.toISOString()}::timestamptz)` })
      .where(eq(engagements.id, row.id));
    await recordAudit(tx, {
      action: "engagements.addEntry",
      objectType: "engagement",
      objectId: row.id,
      detail: { entryId, kind: input.kind, headcount: input.headcount },
    });
    if (input.kind === "message") {
      const met = canEngagement({ ...tx.actor, role: "expert", expertId: row.expertId }, "readContact", row);
      const reached = met || side === "bureau" ? sides : (["bureau"] as const);
      await tellParties(
        tx,
        row,
        "engagementMessage",
        reached.filter((other) => other !== side),
      );
    }
    return { id: row.id, entryId };
  });
}

/** The side for which an actor speaks. */
export function sideOf(actor: Actor): Side {
  if (actor.role === "enterprise") return "firm";
  if (actor.role === "expert" || actor.role === "university") return actor.role;
  return "bureau";
}
