import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import type { Role } from "@/db/enums";
import { experts, invitations, organizations } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { Conflict, NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { authorize } from "./authorize";
import { type InvitationInput, scopeOf } from "./input";
import { handOver } from "./invitation-message";
import { invitationPolicy } from "./people-policy";
import { isStaff } from "./roles";
import { hashToken, newToken } from "./secrets";

/** The token leaves here once; the database keeps its hash. */
export type IssuedInvitation = { id: string; token: string };

export const invitationHours = (role: Role) => (isStaff(role) ? 24 : 7 * 24);

/** Invites one person to one role: 256 random bits, 24 hours for staff, 7 days for others, handed over as chosen. */
export async function createInvitation(ctx: Context, input: InvitationInput): Promise<IssuedInvitation> {
  return transaction(ctx, async (tx) => {
    const scope = await scopeFor(tx, input);
    authorize(tx, invitationPolicy, "create", {
      role: input.role,
      organizationId: scope.organizationId,
      townshipId: scope.firmTownshipId,
    });
    const now = tx.clock();
    const token = newToken();
    const invitation = {
      id: v7(),
      role: input.role,
      name: input.name,
      phone: input.phone,
      email: input.email,
      organizationId: scope.organizationId,
      townshipId: scope.townshipId,
      groupId: scope.groupId,
      expertId: scope.expertId,
      expiresAt: new Date(now.getTime() + invitationHours(input.role) * 3_600_000),
    };
    await tx.db
      .insert(invitations)
      .values({ ...invitation, tokenHash: hashToken(token), invitedBy: tx.actor.userId, createdAt: now });
    await recordAudit(tx, {
      action: "invitations.create",
      objectType: "invitation",
      objectId: invitation.id,
      detail: {
        role: input.role,
        send: input.send,
        organizationId: scope.organizationId,
        townshipId: scope.townshipId,
        groupId: scope.groupId,
        expertId: scope.expertId,
      },
    });
    await handOver(tx, invitation, token, input.send);
    return { id: invitation.id, token };
  });
}

export type Scope = {
  organizationId: string | null;
  townshipId: string | null;
  groupId: string | null;
  expertId: string | null;
  /** Township of the invited firm: a township's officer may invite the own firms. */
  firmTownshipId: string | null;
};

type Scoped = Pick<InvitationInput, "role" | "organizationId" | "townshipId" | "groupId" | "expertId">;

/** The scope of a role and nothing more; kinds must fit, and an expert's university follows from the profile. */
export async function scopeFor(ctx: Context, input: Scoped): Promise<Scope> {
  const none: Scope = { organizationId: null, townshipId: null, groupId: null, expertId: null, firmTownshipId: null };
  const wanted = scopeOf[input.role];
  if (wanted === "townshipId") return { ...none, townshipId: input.townshipId };
  if (wanted === "groupId") return { ...none, groupId: input.groupId };
  if (wanted === "organizationId") {
    const [organization] = await ctx.db
      .select({ id: organizations.id, kind: organizations.kind, townshipId: organizations.townshipId })
      .from(organizations)
      .where(eq(organizations.id, input.organizationId ?? ""));
    if (!organization || (organization.kind === "enterprise") !== (input.role === "enterprise")) throw new NotFound();
    return { ...none, organizationId: organization.id, firmTownshipId: organization.townshipId };
  }
  if (wanted === "expertId") {
    const [expert] = await ctx.db
      .select({ id: experts.id, organizationId: experts.organizationId, claimedAt: experts.claimedAt })
      .from(experts)
      .where(eq(experts.id, input.expertId ?? ""));
    if (!expert) throw new NotFound();
    if (expert.claimedAt) throw new Conflict("auth.result.alreadyClaimed");
    return { ...none, expertId: expert.id, organizationId: expert.organizationId };
  }
  return none;
}
