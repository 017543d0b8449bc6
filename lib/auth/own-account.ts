import { and, desc, eq, gt, isNull } from "drizzle-orm";
import type { Locale } from "@/db/enums";
import { sessions, users } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { sessionLimits } from "./session";

export type MailDigest = "at_once" | "weekly" | "never";
export type OwnAccount = {
  id: string;
  name: string;
  phone: string | null;
  email: string | null;
  locale: Locale;
  mailDigest: MailDigest;
  totpEnabledAt: Date | null;
};

/** The account of whoever asks. */
export async function ownAccount(ctx: Context): Promise<OwnAccount> {
  const [row] = await ctx.db
    .select({
      id: users.id,
      name: users.name,
      phone: users.phone,
      email: users.email,
      locale: users.locale,
      mailDigest: users.mailDigest,
      totpEnabledAt: users.totpEnabledAt,
    })
    .from(users)
    .where(eq(users.id, ownUserId(ctx)));
  if (!row) throw new NotFound();
  return { ...row, mailDigest: row.mailDigest as MailDigest };
}

export type OwnSession = { id: string; userAgent: string | null; createdAt: Date; lastSeenAt: Date };

/** Where the person is signed in: sessions that would still be let in. */
export async function ownSessions(ctx: Context): Promise<OwnSession[]> {
  const now = ctx.clock();
  return ctx.db
    .select({
      id: sessions.id,
      userAgent: sessions.userAgent,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .innerJoin(users, and(eq(users.id, sessions.userId), eq(users.epoch, sessions.epoch)))
    .where(
      and(
        eq(sessions.userId, ownUserId(ctx)),
        isNull(sessions.revokedAt),
        eq(sessions.pendingTotp, false),
        gt(sessions.expiresAt, now),
        gt(sessions.lastSeenAt, new Date(now.getTime() - sessionLimits.idleMinutes * 60_000)),
      ),
    )
    .orderBy(desc(sessions.lastSeenAt))
    .limit(20);
}

/** The id of the person who acts; a visitor and a signed link have none. */
export function ownUserId(ctx: Context): string {
  if (!ctx.actor.userId) throw new NotFound();
  return ctx.actor.userId;
}
