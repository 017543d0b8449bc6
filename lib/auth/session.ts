import { and, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { Locale } from "@/db/enums";
import { memberships, sessions, users } from "@/db/schema";
import type { Actor } from "@/lib/platform/context";
import { actorOf } from "./actor";

export const sessionLimits = { idleMinutes: 30, absoluteHours: 12 } as const;

export type LiveSession = {
  id: string;
  actor: Actor;
  user: { id: string; name: string; locale: Locale; totpEnabled: boolean };
  pendingTotp: boolean;
};

/**
 * The session of a cookie's id, joined with its user and membership in PostgreSQL: null when it is revoked, idle for 30
 * minutes, older than 12 hours, of an older epoch, or its user or membership is gone. Touches `last_seen_at` once a minute.
 */
export async function liveSession(db: Database, sessionId: string, now: Date): Promise<LiveSession | null> {
  const [row] = await db
    .select({
      id: sessions.id,
      pendingTotp: sessions.pendingTotp,
      lastSeenAt: sessions.lastSeenAt,
      userId: users.id,
      name: users.name,
      locale: users.locale,
      totpEnabledAt: users.totpEnabledAt,
      role: memberships.role,
      organizationId: memberships.organizationId,
      townshipId: memberships.townshipId,
      groupId: memberships.groupId,
      expertId: memberships.expertId,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .innerJoin(memberships, eq(memberships.id, sessions.membershipId))
    .where(
      and(
        eq(sessions.id, sessionId),
        isNull(sessions.revokedAt),
        isNull(memberships.revokedAt),
        eq(users.status, "active"),
        eq(users.epoch, sessions.epoch),
        sql`${sessions.expiresAt} > ${now.toISOString()}`,
        sql`${sessions.lastSeenAt} > ${new Date(now.getTime() - sessionLimits.idleMinutes * 60_000).toISOString()}`,
      ),
    );
  if (!row) return null;
  if (now.getTime() - row.lastSeenAt.getTime() > 60_000) {
    await db.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, row.id));
  }
  return {
    id: row.id,
    actor: await actorOf(db, row),
    user: { id: row.userId, name: row.name, locale: row.locale, totpEnabled: row.totpEnabledAt !== null },
    pendingTotp: row.pendingTotp,
  };
}
