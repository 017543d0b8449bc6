import { eq } from "drizzle-orm";
import { engagements } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { allows } from "@/lib/platform/lifecycle";
import { type EngagementVerb, engagementLifecycle } from "./lifecycle";
import { loadEngagementFor } from "./load-engagement";
import { moveEngagement } from "./move-engagement";

/** 已签约: called by the agreement's verb when a technical contract takes effect. Nothing to do when it is there already. */
export async function contractEngagement(tx: Context, id: string, agreementId: string): Promise<void> {
  await follow(tx, id, "contract", agreementId);
}

/** Back to 洽谈中: the only technical contract of the engagement was terminated. */
export async function uncontractEngagement(tx: Context, id: string, agreementId: string): Promise<void> {
  await follow(tx, id, "uncontract", agreementId);
}

/** The agreement's own policy has decided; an engagement that was given up since stays as it is. */
async function follow(tx: Context, id: string, verb: EngagementVerb, agreementId: string): Promise<void> {
  await tx.db.select({ id: engagements.id }).from(engagements).where(eq(engagements.id, id)).for("update");
  const row = await loadEngagementFor(tx, { id }, "read");
  if (allows(engagementLifecycle, verb, row.status)) await moveEngagement(tx, verb, row, { detail: { agreementId } });
}
