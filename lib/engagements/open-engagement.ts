import { and, eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { EngagementOrigin } from "@/db/enums";
import { engagements, expertAvoidances, experts, needInvitees, needs } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { engageNeed } from "@/lib/needs/follow-engagement";
import { visibleNeeds } from "@/lib/needs/policy";
import { addDays, shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { Conflict, NotFound } from "@/lib/platform/errors";
import type { MessageRef } from "@/lib/platform/form-state";
import { transaction } from "@/lib/platform/transaction";
import { inviteExpert } from "./invite-expert";
import { loadEngagementFor, lockNeed } from "./load-engagement";
import { authorizeEngagement } from "./policy";
import { writeEngagementSearchDocuments } from "./search-document";
import { tellParties } from "./tell-parties";

type Opening = { needId: string; expertId: string; origin: EngagementOrigin; proposal?: string };
export type Opened = { id: string; warning: MessageRef | null };

const actionOf = { recommended: "recommend", invited: "invite", applied: "apply" } as const;
/** Days that an invited expert, and a firm with an application, have before the bureau reminds them. */
const answerDays = 7;

/**
 * Begins a 对接: an officer recommends, a firm invites (both 待响应, the expert is asked), or an expert applies with a
 * proposal (有意向 at once). Conflict when the pair is already open, the need is not, or the expert keeps away.
 */
export async function openEngagement(ctx: Context, input: Opening): Promise<Opened> {
  return transaction(ctx, async (tx) => {
    const need = await loadNeed(tx, input.needId);
    const expert = await loadExpert(tx, input.expertId);
    const applied = input.origin === "applied";
    authorizeEngagement(tx, actionOf[input.origin], {
      status: applied ? "interested" : "invited",
      origin: input.origin,
      organizationId: need.organizationId,
      townshipId: need.townshipId,
      expertId: expert.id,
      universityId: expert.organizationId,
      claimed: expert.claimedAt !== null,
    });
    const { open } = await lockNeed(tx, need.id);
    if (!open) throw new Conflict("engagements.result.needClosed");
    await refuseUnwilling(tx, need.organizationId, expert, input.origin);

    const now = tx.clock();
    const id = v7();
    const created = await tx.db
      .insert(engagements)
      .values({
        id,
        needId: need.id,
        expertId: expert.id,
        organizationId: need.organizationId,
        universityId: expert.organizationId,
        origin: input.origin,
        status: applied ? "interested" : "invited",
        statusSince: now,
        proposal: input.proposal ?? "",
        nextSide: applied ? "firm" : "expert",
        dueOn: addDays(shanghaiDay(now), answerDays),
        lastActivityAt: now,
        respondedAt: applied ? now : null,
        createdBy: tx.actor.userId,
        createdAt: now,
        updatedAt: now,
      })
      .onConflictDoNothing()
      .returning({ id: engagements.id });
    if (created.length === 0) throw new Conflict("engagements.result.alreadyOpen");
    await recordAudit(tx, {
      action: `engagements.${actionOf[input.origin]}`,
      objectType: "engagement",
      objectId: id,
      to: applied ? "interested" : "invited",
      detail: { needId: need.id, expertId: expert.id },
    });
    if (need.visibility === "directed")
      await tx.db.insert(needInvitees).values({ needId: need.id, expertId: expert.id }).onConflictDoNothing();
    if (applied) await engageNeed(tx, need.id);
    const row = await loadEngagementFor(tx, { id }, "read");
    if (applied) await tellParties(tx, row, "engagementApplied", ["firm", "bureau", "university", "expert"]);
    else await inviteExpert(tx, row, expert.email);
    await writeEngagementSearchDocuments(tx, [id]);
    await raiseDataVersion(tx, "public");
    return { id, warning: await capacityWarning(tx, expert) };
  });
}

/** An expert offers help with a proposal; a university officer does it for an expert without an account. */
export async function applyForNeed(
  ctx: Context,
  input: { needId: string; expertId?: string; proposal: string },
): Promise<Opened> {
  const expertId = input.expertId ?? ctx.actor.expertId;
  if (!expertId) throw new NotFound();
  return openEngagement(ctx, { ...input, expertId, origin: "applied" });
}

/** A firm asks an expert about its own need. */
export async function inviteToNeed(ctx: Context, input: { needId: string; expertId: string }): Promise<Opened> {
  return openEngagement(ctx, { ...input, origin: "invited" });
}

async function loadNeed(ctx: Context, id: string) {
  const [need] = await ctx.db
    .select({
      id: needs.id,
      organizationId: needs.organizationId,
      townshipId: needs.townshipId,
      visibility: needs.visibility,
    })
    .from(needs)
    .where(and(eq(needs.id, id), visibleNeeds(ctx)));
  if (!need) throw new NotFound();
  return need;
}

async function loadExpert(ctx: Context, id: string) {
  const outsider = ctx.actor.role === "enterprise";
  const [expert] = await ctx.db
    .select({
      id: experts.id,
      organizationId: experts.organizationId,
      claimedAt: experts.claimedAt,
      email: experts.email,
      capacity: experts.capacity,
      pausedUntil: experts.pausedUntil,
    })
    .from(experts)
    .where(and(eq(experts.id, id), outsider ? sql`${experts.visibility} <> 'hidden'` : undefined));
  if (!expert) throw new NotFound();
  return expert;
}

/** A firm to avoid and a pause both block; a firm is never told which of them it was. */
async function refuseUnwilling(
  ctx: Context,
  firmId: string,
  expert: { id: string; pausedUntil: Date | null },
  origin: EngagementOrigin,
): Promise<void> {
  const told = (key: string) => (origin === "invited" ? "engagements.result.unavailable" : key);
  const [avoided] = await ctx.db
    .select({ id: expertAvoidances.expertId })
    .from(expertAvoidances)
    .where(and(eq(expertAvoidances.expertId, expert.id), eq(expertAvoidances.organizationId, firmId)));
  if (avoided) throw new Conflict(told("engagements.result.avoids"));
  const paused = expert.pausedUntil !== null && expert.pausedUntil > ctx.clock();
  if (paused && origin !== "applied") throw new Conflict(told("engagements.result.paused"));
}

/** An expert who has taken on as much as they said they would this year: a warning, not a fence. */
export async function capacityWarning(
  ctx: Context,
  expert: { id: string; capacity: number },
): Promise<MessageRef | null> {
  const year = shanghaiDay(ctx.clock()).slice(0, 4);
  const [row] = await ctx.db
    .select({ taken: sql<number>`count(*)::int` })
    .from(engagements)
    .where(
      sql`${engagements.expertId} = ${expert.id} and ${engagements.status} in ('interested', 'negotiating', 'agreed', 'contracted')
        and ${engagements.respondedAt} >= ${`${year}-01-01T00:00:00+08:00`}`,
    );
  const taken = row?.taken ?? 0;
  return taken >= expert.capacity
    ? { key: "engagements.result.capacityFull", params: { taken, capacity: expert.capacity } }
    : null;
}
