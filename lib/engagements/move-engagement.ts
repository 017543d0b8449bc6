import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import { engagements } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { disengageNeed, engageNeed } from "@/lib/needs/follow-engagement";
import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { Conflict } from "@/lib/platform/errors";
import { allows, transition } from "@/lib/platform/lifecycle";
import { activeStatuses, type EngagementVerb, endedStatuses, engagementLifecycle } from "./lifecycle";
import { type EngagementRow, lockNeed } from "./load-engagement";

type Trace = { reason?: string; detail?: Record<string, unknown> };
type Change = Trace & { set?: PgUpdateSetSource<typeof engagements> };

/**
 * The middle of every verb that moves an engagement: the edge, its audit row, and the need, which the first yes takes to
 * 对接中 and the last no back to 已发布. Returns the row as it stands afterwards, for the notices.
 */
export async function moveEngagement(
  tx: Context,
  verb: EngagementVerb,
  row: EngagementRow,
  { set = {}, ...trace }: Change = {},
): Promise<EngagementRow> {
  if (!allows(engagementLifecycle, verb, row.status)) throw new Conflict("engagements.result.wrongState");
  const need = await lockNeed(tx, row.needId);
  const { to } = engagementLifecycle.transitions[verb];
  if (!need.open && ["accept", "negotiate", "agree"].includes(verb))
    throw new Conflict("engagements.result.needClosed");
  const ended = endedStatuses.includes(to) || to === "contracted";
  const moved = await transition(tx, engagements, engagementLifecycle, verb, row, {
    lastActivityAt: tx.clock(),
    ...(ended ? { nextStep: "", nextSide: null, dueOn: null } : {}),
    ...set,
  });
  await recordAudit(tx, {
    action: `engagements.${verb}`,
    objectType: "engagement",
    objectId: row.id,
    ...moved,
    ...trace,
  });
  await moveNeedAlong(tx, row, moved);
  await raiseDataVersion(tx, "public");
  return { ...row, status: to, version: row.version + 1 };
}

async function moveNeedAlong(tx: Context, row: EngagementRow, moved: { from: string; to: string }): Promise<void> {
  const active = activeStatuses as readonly string[];
  if (!active.includes(moved.from) && active.includes(moved.to)) await engageNeed(tx, row.needId);
  const isOver = (endedStatuses as readonly string[]).includes(moved.to);
  if (isOver && active.includes(moved.from)) await disengageNeed(tx, row.needId);
}
