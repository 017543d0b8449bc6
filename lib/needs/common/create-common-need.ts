import { and, asc, inArray } from "drizzle-orm";
import { v7 } from "uuid";
import { commonNeedMembers, needs } from "@/db/schema";
import { recordAudit, recordAudits } from "@/lib/audit/record";
import { shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { Conflict, Invalid, NotFound } from "@/lib/platform/errors";
import { wanToYuan } from "@/lib/platform/money";
import { transaction } from "@/lib/platform/transaction";
import { requireUnidentifiable } from "../check-mask";
import { openRound } from "../create-need";
import { joinableStatuses } from "../lifecycle";
import type { NeedRow } from "../load-need";
import { nextNeedCode } from "../next-need-code";
import { authorizeNeed, visibleNeeds } from "../policy";
import { writeNeedSearchDocument } from "../search-document";
import type { CreateCommonNeed } from "./input";
import { firmsOf, leadColumns } from "./members";
import { tellMember } from "./tell-member";

/**
 * 共性需求: joins several firms' needs into one that is published and matched as one, in words that name nobody. The members
 * keep their records, states and owners. Conflict when one of them stands in another common need already.
 */
export async function createCommonNeed(ctx: Context, input: CreateCommonNeed): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const members = await loadMembers(tx, input.need);
    const lead = members.find((member) => member.id === input.leadId);
    if (!lead) throw new Invalid("leadId", "form.choose");
    authorizeNeed(tx, "lead", lead);
    for (const member of members) requireJoinable(tx, member);
    if (firmsOf(members) < 2) throw new Invalid("need", "needs.common.result.oneFirm");
    const text = { publicTitle: input.title, publicProblem: input.problem };
    await requireNobodyNamed(tx, text, members);
    const row = await commonRow(tx, input, lead);
    await tx.db.insert(needs).values(row);
    await enter(tx, row.id, members);
    await recordAudit(tx, {
      action: "needs.createCommon",
      objectType: "need",
      objectId: row.id,
      to: row.status,
      detail: { needIds: members.map((member) => member.id), leadId: lead.id },
    });
    await writeNeedSearchDocument(tx, row.id);
    for (const member of members) await tellMember(tx, member, "needJoined", input.title);
    return { id: row.id, code: row.code };
  });
}

/** The chosen needs, NotFound where one is not to be seen. In one order for everybody, so that two who choose the same needs wait for each other and do not block. */
export async function loadMembers(tx: Context, chosen: readonly string[]): Promise<NeedRow[]> {
  const ids = [...new Set(chosen)];
  const rows = await tx.db
    .select()
    .from(needs)
    .where(and(inArray(needs.id, ids), visibleNeeds(tx)))
    .orderBy(asc(needs.id))
    .for("update");
  if (rows.length < ids.length) throw new NotFound();
  return rows.map((row) => ({ ...row, invited: false, engaged: false }));
}

/** Throws Denied, Conflict or Invalid where a need may not stand in a common one. A directed need must not show through it. */
export function requireJoinable(tx: Context, need: NeedRow): void {
  authorizeNeed(tx, "join", need);
  if (!joinableStatuses.includes(need.status))
    throw new Conflict("needs.common.result.wrongState", { code: need.code });
  if (need.visibility === "directed") throw new Invalid("need", "needs.common.result.directed", { code: need.code });
  if (need.type === "non_technical") throw new Invalid("need", "needs.common.result.nonTechnical", { code: need.code });
}

/** The form's fields are the title and the problem; so are its errors. */
export async function requireNobodyNamed(
  tx: Context,
  text: { publicTitle: string; publicProblem: string },
  members: Parameters<typeof requireUnidentifiable>[2],
): Promise<void> {
  try {
    await requireUnidentifiable(tx, text, members);
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    throw new Invalid(error.field === "publicTitle" ? "title" : "problem", error.ref.key, error.ref.params);
  }
}

/** Conflict when one of them is in a common need already (the table's partial unique index decides). */
export async function enter(tx: Context, commonNeedId: string, members: readonly { id: string }[]): Promise<void> {
  const now = tx.clock();
  const entered = await tx.db
    .insert(commonNeedMembers)
    .values(members.map(({ id }) => ({ id: v7(), commonNeedId, needId: id, joinedBy: tx.actor.userId, joinedAt: now })))
    .onConflictDoNothing()
    .returning({ needId: commonNeedMembers.needId });
  if (entered.length < members.length) throw new Conflict("needs.common.result.alreadyMember");
  await recordAudits(
    tx,
    members.map(({ id }) => ({ action: "needs.join", objectType: "need", objectId: id, detail: { commonNeedId } })),
  );
}

async function commonRow(tx: Context, input: CreateCommonNeed, lead: NeedRow) {
  const roundId = await openRound(tx);
  const now = tx.clock();
  return {
    id: v7(),
    code: await nextNeedCode(tx, roundId),
    roundId,
    common: true,
    ...leadColumns(lead),
    title: input.title,
    publicTitle: input.title,
    problem: input.problem,
    publicProblem: input.problem,
    type: lead.type ?? ("technical_difficulty" as const),
    fieldCode: input.fieldCode,
    industry: input.industry,
    funds: input.fundsNegotiable || input.fundsWan === null ? null : wanToYuan(input.fundsWan),
    fundsNegotiable: input.fundsNegotiable || input.fundsWan === null,
    cooperation: input.cooperation.length > 0 ? input.cooperation : lead.cooperation,
    visibility: "masked" as const,
    collectedOn: shanghaiDay(now),
    source: "form" as const,
    status: "accepted" as const,
    statusSince: now,
    submittedAt: now,
    acceptedAt: now,
    ownerId: tx.actor.userId,
    createdBy: tx.actor.userId,
    createdAt: now,
    updatedAt: now,
  };
}
