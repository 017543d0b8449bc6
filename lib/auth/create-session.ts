import { and, eq, isNull } from "drizzle-orm";
import { v7 } from "uuid";
import { memberships, sessions } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { Denied } from "@/lib/platform/errors";
import { isDemo } from "./demo";
import { isStaff } from "./roles";
import { sessionLimits } from "./session";

export type SessionOwner = { id: string; epoch: number; totpEnabledAt: Date | null };
export type OpenedSession = { id: string; pendingTotp: boolean; role: string | null };

/**
 * Writes the row that a cookie names. It still owes the second factor where the person has one, or is staff and must set
 * one up (optional in the demo); with several roles the person chooses one first.
 */
export async function createSession(
  ctx: Context,
  owner: SessionOwner,
  userAgent: string | null,
  via: "password" | "oidc" | "invitation",
): Promise<OpenedSession> {
  const roles = await ctx.db
    .select({ id: memberships.id, role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.userId, owner.id), isNull(memberships.revokedAt)));
  if (roles.length === 0) throw new Denied("auth.result.noRole");
  const [only] = roles.length === 1 ? roles : [];
  const mustHaveTotp = roles.some(({ role }) => isStaff(role)) && !isDemo();
  const pendingTotp = owner.totpEnabledAt !== null || mustHaveTotp;
  const now = ctx.clock();
  const id = v7();
  await ctx.db.insert(sessions).values({
    id,
    userId: owner.id,
    membershipId: only?.id ?? null,
    epoch: owner.epoch,
    pendingTotp,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + sessionLimits.absoluteHours * 3_600_000),
    userAgent,
  });
  await recordAudit(
    { ...ctx, actor: { ...ctx.actor, userId: owner.id, role: only?.role ?? ctx.actor.role } },
    { action: "auth.signIn", objectType: "user", objectId: owner.id, detail: { via, pendingTotp } },
  );
  return { id, pendingTotp, role: only?.role ?? null };
}
