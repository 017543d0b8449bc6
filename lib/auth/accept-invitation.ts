import { and, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { v7 } from "uuid";
import { experts, invitations, memberships, users } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { Conflict, Invalid } from "@/lib/platform/errors";
import { takeTry } from "@/lib/platform/rate-limit";
import { transaction } from "@/lib/platform/transaction";
import type { Client } from "./client";
import { createSession, type OpenedSession } from "./create-session";
import { acceptPassword } from "./input";
import { hashPassword, verifyPassword } from "./password";
import { hashToken } from "./secrets";

type Invitation = typeof invitations.$inferSelect;

/**
 * Consumes an invitation: a new person sets a password, a known one shows the own, and gets the role beside the others.
 * Exactly one caller wins; an expert's profile is claimed with it. Ends in a session.
 */
export async function acceptInvitation(
  ctx: Context,
  input: { token: string; password: string },
  client: Client,
): Promise<OpenedSession> {
  const tokenHash = hashToken(input.token);
  await takeTry(ctx.pool, `invitation:${tokenHash}`, { tries: 10, seconds: 60 }, ctx.clock());
  const invitation = await openInvitation(ctx, tokenHash);
  const known = await accountOf(ctx, invitation);
  const passwordHash = known ? null : await newPasswordHash(input.password);
  if (known) await requireOwnPassword(ctx, known, input.password);
  return transaction(ctx, async (tx) => {
    const userId = known?.id ?? (await createUser(tx, invitation, passwordHash));
    await consume(tx, invitation.id, userId);
    await grant(tx, invitation, userId);
    const acting = { ...tx, actor: { ...tx.actor, userId, role: invitation.role } };
    await recordAudit(acting, {
      action: "invitations.accept",
      objectType: "invitation",
      objectId: invitation.id,
      detail: { role: invitation.role, newAccount: !known },
    });
    if (invitation.expertId) await claimExpert(acting, invitation.expertId);
    return createSession(
      acting,
      { id: userId, epoch: known?.epoch ?? 1, totpEnabledAt: known?.totpEnabledAt ?? null },
      client.userAgent,
      "invitation",
    );
  });
}

async function openInvitation(ctx: Context, tokenHash: string): Promise<Invitation> {
  const [row] = await ctx.db
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.tokenHash, tokenHash),
        isNull(invitations.consumedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, ctx.clock()),
      ),
    );
  if (!row) throw new Conflict("auth.result.invitationDead");
  return row;
}

async function accountOf(ctx: Context, invitation: Invitation) {
  const rows = await ctx.db
    .select({
      id: users.id,
      status: users.status,
      epoch: users.epoch,
      passwordHash: users.passwordHash,
      totpEnabledAt: users.totpEnabledAt,
    })
    .from(users)
    .where(
      or(
        invitation.phone ? eq(users.phone, invitation.phone) : undefined,
        invitation.email ? eq(sql`lower(${users.email})`, invitation.email.toLowerCase()) : undefined,
      ),
    );
  if (rows.length > 1) throw new Conflict("auth.result.accountMismatch");
  return rows[0];
}

async function newPasswordHash(typed: string): Promise<string> {
  const parsed = acceptPassword.safeParse(typed);
  if (!parsed.success) throw new Invalid("password", parsed.error.issues[0]?.message ?? "form.required");
  return hashPassword(parsed.data);
}

/** An invitation alone opens nobody's existing account: whoever made it may know the link. */
async function requireOwnPassword(
  ctx: Context,
  known: { id: string; status: string; passwordHash: string | null },
  typed: string,
): Promise<void> {
  if (known.status !== "active") throw new Conflict("auth.result.accountDisabled");
  if (!known.passwordHash) throw new Conflict("auth.result.accountNoPassword");
  // By the person, not by the invitation: whoever may invite could make as many as they want to guess with.
  await takeTry(ctx.pool, `own-password:${known.id}`, { tries: 10, seconds: 300 }, ctx.clock());
  if (!(await verifyPassword(known.passwordHash, typed))) throw new Invalid("password", "auth.result.passwordWrong");
}

async function createUser(ctx: Context, invitation: Invitation, passwordHash: string | null): Promise<string> {
  const id = v7();
  const { name, phone, email } = invitation;
  const created = await ctx.db
    .insert(users)
    .values({ id, name, phone, email, passwordHash, locale: ctx.locale, createdAt: ctx.clock() })
    .onConflictDoNothing()
    .returning({ id: users.id });
  if (created.length === 0) throw new Conflict();
  return id;
}

async function consume(ctx: Context, id: string, userId: string): Promise<void> {
  const consumed = await ctx.db
    .update(invitations)
    .set({ consumedAt: ctx.clock(), consumedBy: userId })
    .where(and(eq(invitations.id, id), isNull(invitations.consumedAt), isNull(invitations.revokedAt)))
    .returning({ id: invitations.id });
  if (consumed.length === 0) throw new Conflict("auth.result.invitationDead");
}

async function grant(ctx: Context, invitation: Invitation, userId: string): Promise<void> {
  const { role, organizationId, townshipId, groupId, expertId } = invitation;
  const same = (column: PgColumn, value: string | null) => (value ? eq(column, value) : isNull(column));
  const [held] = await ctx.db
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(
        eq(memberships.userId, userId),
        eq(memberships.role, role),
        isNull(memberships.revokedAt),
        same(memberships.organizationId, organizationId),
        same(memberships.townshipId, townshipId),
        same(memberships.groupId, groupId),
      ),
    );
  if (held && !expertId) return;
  const granted = await ctx.db
    .insert(memberships)
    .values({ id: v7(), userId, role, organizationId, townshipId, groupId, expertId, createdAt: ctx.clock() })
    .onConflictDoNothing()
    .returning({ id: memberships.id });
  if (granted.length === 0) throw new Conflict("auth.result.alreadyClaimed");
}

async function claimExpert(ctx: Context, expertId: string): Promise<void> {
  const now = ctx.clock();
  const claimed = await ctx.db
    .update(experts)
    .set({ claimedAt: now, lastConfirmedAt: now, updatedAt: now, version: sql`${experts.version} + 1` })
    .where(and(eq(experts.id, expertId), isNull(experts.claimedAt)))
    .returning({ id: experts.id });
  if (claimed.length === 0) throw new Conflict("auth.result.alreadyClaimed");
  await recordAudit(ctx, { action: "experts.claim", objectType: "expert", objectId: expertId });
  await raiseDataVersion(ctx, "public");
}
