import { and, eq, ne } from "drizzle-orm";
import type { z } from "zod";
import { engagements, experts, needInvitedUniversities, needInvitees, organizations } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { visibleExperts } from "@/lib/experts/policy";
import { notify } from "@/lib/notifications/notify";
import type { Context } from "@/lib/platform/context";
import { Conflict, NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { inviteReaderInput } from "./input";
import { publicStatuses } from "./lifecycle";
import { loadNeedFor } from "./load-need";

type Invitation = z.output<typeof inviteReaderInput>;
type Answer = Promise<{ id: string; code: string }>;

/**
 * 定向邀请: shows a directed need to one expert, or to a university's technology transfer office. They hear of it at once
 * when it is published, else when they look after that. Conflict where they are invited already, or the need is not directed.
 */
export async function inviteReader(ctx: Context, input: Invitation): Answer {
  return transaction(ctx, async (tx) => {
    const need = await loadDirected(tx, input.id);
    const { table, row } = await invitee(tx, need.id, input);
    const entered = await tx.db
      .insert(table)
      .values({ ...row, createdAt: tx.clock() } as never)
      .onConflictDoNothing()
      .returning({ needId: table.needId });
    if (entered.length === 0) throw new Conflict("needs.invitees.result.already");
    await record(tx, "needs.invite", need.id, input);
    if (publicStatuses.includes(need.status)) {
      const to = input.kind === "expert" ? { expertIds: [input.inviteeId] } : { organizationIds: [input.inviteeId] };
      await notify(tx, to, {
        kind: "needDirected",
        params: { code: need.code, title: need.title },
        path: `/workspace/engagements/new?need=${need.id}`,
      });
    }
    return { id: need.id, code: need.code };
  });
}

/** 取消定向邀请: the need is gone for them from now on. Conflict while the expert is in contact about it: that is ended first. */
export async function uninviteReader(ctx: Context, input: Invitation): Answer {
  return transaction(ctx, async (tx) => {
    const need = await loadDirected(tx, input.id);
    if (input.kind === "expert") await requireNoContact(tx, need.id, input.inviteeId);
    const left =
      input.kind === "expert"
        ? await tx.db
            .delete(needInvitees)
            .where(and(eq(needInvitees.needId, need.id), eq(needInvitees.expertId, input.inviteeId)))
            .returning({ needId: needInvitees.needId })
        : await tx.db
            .delete(needInvitedUniversities)
            .where(
              and(
                eq(needInvitedUniversities.needId, need.id),
                eq(needInvitedUniversities.organizationId, input.inviteeId),
              ),
            )
            .returning({ needId: needInvitedUniversities.needId });
    if (left.length === 0) throw new Conflict();
    await record(tx, "needs.uninvite", need.id, input);
    return { id: need.id, code: need.code };
  });
}

async function loadDirected(tx: Context, id: string) {
  const need = await loadNeedFor(tx, id, "invite");
  if (need.visibility !== "directed") throw new Conflict("needs.invitees.result.notDirected");
  return need;
}

/** The row to write; NotFound where there is no such expert or university for this officer. */
async function invitee(tx: Context, needId: string, { kind, inviteeId }: Invitation) {
  if (kind === "expert") {
    const [expert] = await tx.db
      .select({ id: experts.id })
      .from(experts)
      .where(and(eq(experts.id, inviteeId), visibleExperts(tx)));
    if (!expert) throw new NotFound();
    return { table: needInvitees, row: { needId, expertId: expert.id } };
  }
  const [university] = await tx.db
    .select({ id: organizations.id })
    .from(organizations)
    .where(and(eq(organizations.id, inviteeId), ne(organizations.kind, "enterprise")));
  if (!university) throw new NotFound();
  return { table: needInvitedUniversities, row: { needId, organizationId: university.id } };
}

/** Whoever is in contact sees the need by that contact: taking the invitation back would say otherwise. */
async function requireNoContact(tx: Context, needId: string, expertId: string): Promise<void> {
  const [contact] = await tx.db
    .select({ id: engagements.id })
    .from(engagements)
    .where(and(eq(engagements.needId, needId), eq(engagements.expertId, expertId)))
    .limit(1);
  if (contact) throw new Conflict("needs.invitees.result.inContact");
}

async function record(tx: Context, action: string, needId: string, { kind, inviteeId }: Invitation): Promise<void> {
  const detail = kind === "expert" ? { expertId: inviteeId } : { universityId: inviteeId };
  await recordAudit(tx, { action, objectType: "need", objectId: needId, detail });
}
