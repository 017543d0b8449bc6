import { and, eq, isNull, ne } from "drizzle-orm";
import { sessions, users } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { deployment } from "@/lib/platform/settings";
import { transaction } from "@/lib/platform/transaction";
import type { PendingSession } from "./pending-session";
import { seal, unseal } from "./secrets";
import { newTotpSecret, type TotpSetup, totpSetup } from "./totp";
import { countAttempt, useCode } from "./verify-totp";

/** The secret that a person scans; made once and kept until the first code confirms it. Null where it is on already. */
export async function enrolment(ctx: Context, userId: string): Promise<TotpSetup | null> {
  const fresh = seal(newTotpSecret());
  await ctx.db
    .update(users)
    .set({ totpSecret: fresh })
    .where(and(eq(users.id, userId), isNull(users.totpSecret), isNull(users.totpEnabledAt)));
  const [user] = await ctx.db
    .select({ name: users.name, secret: users.totpSecret, enabledAt: users.totpEnabledAt })
    .from(users)
    .where(eq(users.id, userId));
  if (!user?.secret || user.enabledAt) return null;
  const site = await deployment(ctx);
  return totpSetup(unseal(user.secret), `${site.bureau[ctx.locale]} · Duijie`, user.name);
}

/** Confirms the secret by a first code; from then on every sign-in asks for one. */
export async function enrolTotp(
  ctx: Context,
  input: { code: string },
  session: PendingSession,
): Promise<{ id: string; pendingTotp: boolean; role: string | null }> {
  await countAttempt(ctx, session.id);
  await transaction(ctx, async (tx) => {
    await useCode(tx, session.userId, input.code, "enrolling");
    await tx.db.update(sessions).set({ pendingTotp: false, totpAttempts: 0 }).where(eq(sessions.id, session.id));
    // The others have not shown it.
    await tx.db
      .update(sessions)
      .set({ revokedAt: tx.clock() })
      .where(and(eq(sessions.userId, session.userId), ne(sessions.id, session.id), isNull(sessions.revokedAt)));
    await recordAudit(
      { ...tx, actor: { ...tx.actor, userId: session.userId, role: session.role ?? tx.actor.role } },
      { action: "auth.enrolSecondFactor", objectType: "user", objectId: session.userId },
    );
  });
  return { id: session.id, pendingTotp: false, role: session.role };
}
