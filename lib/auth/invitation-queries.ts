import { and, desc, eq, isNotNull, isNull, lt, type SQL, sql } from "drizzle-orm";
import type { Role } from "@/db/enums";
import { experts, invitations, organizations, townships, users, workingGroups } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { visibleInvitations } from "./people-policy";
import { hashToken } from "./secrets";

export type InvitationState = "open" | "used" | "revoked" | "expired";
export type InvitationView = {
  id: string;
  role: Role;
  name: string;
  phone: string | null;
  email: string | null;
  scope: string | null;
  createdAt: Date;
  expiresAt: Date;
  state: InvitationState;
};

const scopeName = sql<
  string | null
>`coalesce(${experts.name} || ' · ' || ${organizations.name}, ${organizations.name}, ${townships.name}, ${workingGroups.name})`;

function columns(now: Date) {
  return {
    id: invitations.id,
    role: invitations.role,
    name: invitations.name,
    phone: invitations.phone,
    email: invitations.email,
    scope: scopeName,
    createdAt: invitations.createdAt,
    expiresAt: invitations.expiresAt,
    state: sql<InvitationState>`case when ${invitations.consumedAt} is not null then 'used'
      when ${invitations.revokedAt} is not null then 'revoked'
      when ${invitations.expiresAt} <= ${now.toISOString()} then 'expired' else 'open' end`,
  };
}

function select(ctx: Context, where: SQL | undefined) {
  return ctx.db
    .select(columns(ctx.clock()))
    .from(invitations)
    .leftJoin(organizations, eq(organizations.id, invitations.organizationId))
    .leftJoin(townships, eq(townships.id, invitations.townshipId))
    .leftJoin(workingGroups, eq(workingGroups.id, invitations.groupId))
    .leftJoin(experts, eq(experts.id, invitations.expertId))
    .where(where);
}

/** Invitations that the actor may see, newest first; keyset by id (uuid v7). */
export async function listInvitations(
  ctx: Context,
  filter: { open?: boolean; before?: string; limit?: number } = {},
): Promise<InvitationView[]> {
  const unused = and(isNull(invitations.consumedAt), isNull(invitations.revokedAt));
  return select(
    ctx,
    and(
      visibleInvitations(ctx),
      filter.open ? unused : undefined,
      filter.before ? lt(invitations.id, filter.before) : undefined,
    ),
  )
    .orderBy(desc(invitations.id))
    .limit(filter.limit ?? 50);
}

export async function getInvitation(ctx: Context, id: string): Promise<InvitationView | null> {
  const [row] = await select(ctx, and(visibleInvitations(ctx), eq(invitations.id, id)));
  return row ?? null;
}

export type InvitationByToken = InvitationView & { hasAccount: boolean };

/** The invitation of a link, for whoever holds it; says whether its phone or address has an account already. */
export async function invitationByToken(ctx: Context, token: string): Promise<InvitationByToken | null> {
  const [row] = await select(ctx, eq(invitations.tokenHash, hashToken(token)));
  if (!row) return null;
  const [account] = await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(
      sql`(${users.phone} = ${row.phone} and ${isNotNull(users.phone)}) or lower(${users.email}) = lower(${row.email})`,
    )
    .limit(1);
  return { ...row, hasAccount: account !== undefined };
}
