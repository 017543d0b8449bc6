import { and, eq, isNull, sql } from "drizzle-orm";
import { users } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { Denied } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { createSession, type OpenedSession } from "./create-session";

/** Claims of an ID token, as far as they are used; checked here, since a provider may send anything. */
export type OidcClaims = { sub?: unknown; email?: unknown; email_verified?: unknown } | undefined;

/** The active account of a subject, else of a *verified* address that no other subject holds. Never creates one. */
export async function findOidcUser(ctx: Context, claims: OidcClaims) {
  const subject = claims?.sub;
  if (typeof subject !== "string" || subject === "") return null;
  const columns = { id: users.id, epoch: users.epoch, totpEnabledAt: users.totpEnabledAt, subject: users.oidcSubject };
  const active = eq(users.status, "active");
  const [linked] = await ctx.db
    .select(columns)
    .from(users)
    .where(and(active, eq(users.oidcSubject, subject)));
  if (linked) return linked;
  if (typeof claims?.email !== "string" || claims.email_verified !== true) return null;
  const [byEmail] = await ctx.db
    .select(columns)
    .from(users)
    .where(and(active, isNull(users.oidcSubject), eq(sql`lower(${users.email})`, claims.email.toLowerCase())));
  return byEmail ?? null;
}

/** Opens a session for a subject, and links it to the account at its first time. */
export async function openOidcSession(
  ctx: Context,
  claims: OidcClaims,
  userAgent: string | null,
): Promise<OpenedSession> {
  return transaction(ctx, async (tx) => {
    const user = await findOidcUser(tx, claims);
    if (!user) throw new Denied("auth.result.noRole");
    if (!user.subject) await link(tx, user.id, String(claims?.sub));
    return createSession(tx, user, userAgent, "oidc");
  });
}

async function link(ctx: Context, userId: string, subject: string): Promise<void> {
  const linked = await ctx.db
    .update(users)
    .set({ oidcSubject: subject, updatedAt: ctx.clock() })
    .where(and(eq(users.id, userId), isNull(users.oidcSubject)))
    .returning({ id: users.id });
  if (linked.length === 0) throw new Denied("auth.result.noRole");
  const actor = { ...ctx.actor, userId };
  await recordAudit({ ...ctx, actor }, { action: "auth.linkOidc", objectType: "user", objectId: userId });
}
