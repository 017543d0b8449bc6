import { and, eq, isNull } from "drizzle-orm";
import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import type { NeedStatus } from "@/db/enums";
import { commonNeedMembers, needs } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { sendJob } from "@/lib/outbox/send-job";
import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { Conflict } from "@/lib/platform/errors";
import { allows, revise, transition } from "@/lib/platform/lifecycle";
import { endMembership } from "./common/end-membership";
import { matchableStatuses, type NeedVerb, needLifecycle, publicStatuses } from "./lifecycle";
import { writeNeedSearchDocument } from "./search-document";

type Needs = PgUpdateSetSource<typeof needs>;
type Row = { id: string; version: number; status: NeedStatus };
type Trace = { reason?: string; detail?: Record<string, unknown> };

/** What a person looked at is what is stored, in a state that allows the verb; else Conflict. */
export function requireCurrent(need: Row, input: { version: number }, verb?: NeedVerb): void {
  if (need.version !== input.version) throw new Conflict();
  if (verb && !allows(needLifecycle, verb, need.status)) throw new Conflict("needs.result.wrongState");
}

/** The middle of every verb that moves a need: the edge, its audit row, both search indexes, and whoever must recompute. */
export async function moveNeed(
  tx: Context,
  verb: NeedVerb,
  need: Row,
  { set = {}, ...trace }: Trace & { set?: Needs } = {},
): Promise<{ from: NeedStatus; to: NeedStatus }> {
  const moved = await transition(tx, needs, needLifecycle, verb, need, set);
  await recordAudit(tx, { action: `needs.${verb}`, objectType: "need", objectId: need.id, ...moved, ...trace });
  if (moved.to === "withdrawn" || moved.to === "closed") await endMembership(tx, need.id, trace.reason || moved.to);
  await requireShowable(tx, need.id, set);
  await spread(tx, need.id, [moved.from, moved.to], verb);
  return moved;
}

/** The same for verbs that change a need where it stands. */
export async function reviseNeed(
  tx: Context,
  action: string,
  need: Row,
  { set, ...trace }: Trace & { set: Needs },
): Promise<void> {
  await revise(tx, needs, need, set);
  await recordAudit(tx, { action: `needs.${action}`, objectType: "need", objectId: need.id, ...trace });
  await requireShowable(tx, need.id, set);
  await spread(tx, need.id, [need.status], action);
}

/** Nobody may learn of a directed need, through a common one neither: it leaves that first. */
async function requireShowable(tx: Context, needId: string, set: Needs): Promise<void> {
  if (set.visibility !== "directed") return;
  const [member] = await tx.db
    .select({ id: commonNeedMembers.id })
    .from(commonNeedMembers)
    .where(and(eq(commonNeedMembers.needId, needId), isNull(commonNeedMembers.leftAt)));
  if (member) throw new Conflict("needs.common.result.memberDirected");
}

/** Acts after which a need may say something else, or be in the register again. */
const retold = ["submit", "reopen", "edit", "correct"];

async function spread(tx: Context, needId: string, statuses: NeedStatus[], action: string): Promise<void> {
  await writeNeedSearchDocument(tx, needId);
  if (statuses.some((status) => publicStatuses.includes(status))) {
    await raiseDataVersion(tx, "public");
    await sendJob(tx, "saved-searches.alert-now", {});
  }
  if (statuses.some((status) => matchableStatuses.includes(status)))
    await sendJob(tx, "matching.refresh-need", { needId }, { singletonKey: needId });
  if (retold.includes(action)) await sendJob(tx, "matching.find-duplicates", { needIds: [needId] });
}
