import { and, eq, isNull, lt, or, sql } from "drizzle-orm";
import { sessions, users } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { Denied, Invalid } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { PendingSession } from "./pending-session";
import { unseal } from "./secrets";
import { totpStep } from "./totp";

/** Wrong codes that a session survives; then the person signs in again, under the sign-in limits. */
export const totpAttempts = 6;

/** The second step of a sign-in: a code is good once, for its session only; its acceptance ends the pending state. */
export async function verifyTotp(
  ctx: Context,
  input: { code: string },
  session: PendingSession,
): Promise<{ id: string; pendingTotp: boolean; role: string | null }> {
  await countAttempt(ctx, session.id);
  await transaction(ctx, async (tx) => {
    await useCode(tx, session.userId, input.code, "enabled");
    await tx.db.update(sessions).set({ pendingTotp: false, totpAttempts: 0 }).where(eq(sessions.id, session.id));
    await recordAudit(
      { ...tx, actor: { ...tx.actor, userId: session.userId, role: session.role ?? tx.actor.role } },
      { action: "auth.secondFactor", objectType: "user", objectId: session.userId },
    );
  });
  return { id: session.id, pendingTotp: false, role: session.role };
}

/** Counts before looking, outside of the transaction that a wrong code rolls back. */
export async function countAttempt(ctx: Context, sessionId: string): Promise<void> {
  const counted = await ctx.pool
    .update(sessions)
    .set({ totpAttempts: sql`${sessions.totpAttempts} + 1` })
    .where(and(eq(sessions.id, sessionId), isNull(sessions.revokedAt), lt(sessions.totpAttempts, totpAttempts)))
    .returning({ id: sessions.id });
  if (counted.length > 0) return;
  await ctx.pool.update(sessions).set({ revokedAt: ctx.clock() }).where(eq(sessions.id, sessionId));
  throw new Denied("auth.result.codeAttempts");
}

/** Accepts a code and remembers its step in one conditional update: the same code never works twice, raced or not. */
export async function useCode(
  ctx: Context,
  userId: string,
  code: string,
  state: "enabled" | "enrolling",
): Promise<void> {
  const [user] = await ctx.db.select({ secret: users.totpSecret }).from(users).where(eq(users.id, userId));
  const step = user?.secret ? totpStep(unseal(user.secret), code, ctx.clock()) : null;
  if (step === null) throw new Invalid("code", "auth.result.codeWrong");
  const used = await ctx.db
    .update(users)
    .set({ totpLastStep: step, ...(state === "enrolling" ? { totpEnabledAt: ctx.clock() } : {}) })
    .where(
      and(
        eq(users.id, userId),
        state === "enrolling" ? isNull(users.totpEnabledAt) : sql`${users.totpEnabledAt} is not null`,
        or(isNull(users.totpLastStep), lt(users.totpLastStep, step)),
      ),
    )
    .returning({ id: users.id });
  if (used.length === 0) throw new Invalid("code", "auth.result.codeUsed");
}
