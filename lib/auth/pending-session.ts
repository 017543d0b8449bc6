import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import type { Role } from "@/db/enums";
import { experts, memberships, organizations, sessions, townships, users, workingGroups } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { withCallback } from "./callback";
import { homeOf } from "./roles";
import { sessionLimits } from "./session";

export type PendingSession = {
  id: string;
  userId: string;
  name: string;
  pendingTotp: boolean;
  totpEnabled: boolean;
  membershipId: string | null;
  role: Role | null;
};

/** A session that may still owe its second factor or the choice of a role; null when it is dead (as `liveSession`). */
export async function pendingSession(ctx: Context, sessionId: string): Promise<PendingSession | null> {
  const now = ctx.clock();
  const [row] = await ctx.db
    .select({
      id: sessions.id,
      userId: users.id,
      name: users.name,
      pendingTotp: sessions.pendingTotp,
      totpEnabled: sql<boolean>`${users.totpEnabledAt} is not null`,
      membershipId: memberships.id,
      role: memberships.role,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(memberships, and(eq(memberships.id, sessions.membershipId), isNull(memberships.revokedAt)))
    .where(
      and(
        eq(sessions.id, sessionId),
        isNull(sessions.revokedAt),
        eq(users.status, "active"),
        eq(users.epoch, sessions.epoch),
        gt(sessions.expiresAt, now),
        gt(sessions.lastSeenAt, new Date(now.getTime() - sessionLimits.idleMinutes * 60_000)),
      ),
    );
  return row ?? null;
}

/** Where a session stands: the page that asks for what it still owes, else the one it was on its way to. */
export function nextStep(session: { pendingTotp: boolean; role: string | null }, callback: string | null): string {
  if (session.pendingTotp) return withCallback("/sign-in/code", callback);
  if (!session.role) return withCallback("/sign-in/role", callback);
  return callback ?? homeOf[session.role as Role];
}

export type MembershipChoice = { id: string; role: Role; scope: string | null };

/** The roles that a person may take on, each with where it holds. */
export async function membershipsOf(ctx: Context, userId: string): Promise<MembershipChoice[]> {
  return ctx.db
    .select({
      id: memberships.id,
      role: memberships.role,
      scope: sql<
        string | null
      >`coalesce(${organizations.name}, ${townships.name}, ${workingGroups.name}, ${experts.name})`,
    })
    .from(memberships)
    .leftJoin(organizations, eq(organizations.id, memberships.organizationId))
    .leftJoin(townships, eq(townships.id, memberships.townshipId))
    .leftJoin(workingGroups, eq(workingGroups.id, memberships.groupId))
    .leftJoin(experts, eq(experts.id, memberships.expertId))
    .where(and(eq(memberships.userId, userId), isNull(memberships.revokedAt)))
    .orderBy(asc(memberships.createdAt));
}
