import { and, eq, sql } from "drizzle-orm";
import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import { experts } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { sendJob } from "@/lib/outbox/send-job";
import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { Conflict } from "@/lib/platform/errors";
import { writeExpertSearchDocument } from "./search-document";

type Change = {
  /** Verb of the policy, e.g. "experts.pause". */
  action: string;
  set?: PgUpdateSetSource<typeof experts>;
  detail?: Record<string, unknown>;
};

/**
 * The middle of every verb on a profile: the row guarded by its version (outputs and avoidances count as parts of it), the
 * audit row, both search indexes, and the matches that must be computed again. Call it after the parts were written.
 */
export async function reviseExpert(
  tx: Context,
  expert: { id: string; version: number },
  { action, set = {}, detail }: Change,
): Promise<{ id: string; version: number }> {
  const [row] = await tx.db
    .update(experts)
    .set({ ...set, updatedAt: tx.clock(), version: sql`${experts.version} + 1` })
    .where(and(eq(experts.id, expert.id), eq(experts.version, expert.version)))
    .returning({ id: experts.id, version: experts.version });
  if (!row) throw new Conflict();
  await recordAudit(tx, { action, objectType: "expert", objectId: expert.id, detail });
  await spreadExpert(tx, expert.id);
  return row;
}

/** Search, cached public reads and matches follow a profile. */
export async function spreadExpert(tx: Context, expertId: string): Promise<void> {
  await writeExpertSearchDocument(tx, expertId);
  await raiseDataVersion(tx, "public");
  await sendJob(tx, "saved-searches.alert-now", {});
  await sendJob(tx, "matching.refresh-expert", { expertId }, { singletonKey: expertId });
}
