import { eq, sql } from "drizzle-orm";
import { users } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { Invalid } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";
import { giveTryBack, type Limit, takeTry } from "@/lib/platform/rate-limit";
import { transaction } from "@/lib/platform/transaction";
import type { Client } from "./client";
import { createSession, type OpenedSession } from "./create-session";
import { type Identifier, parseIdentifier } from "./identifier";
import { verifyPassword } from "./password";
import { fingerprint } from "./secrets";

/** Tries that fail; they delay and never lock for good. One address is held back before the account is, for all. */
export const signInLimits = {
  account: { tries: 20, seconds: 300 },
  accountFromAddress: { tries: 5, seconds: 60 },
  address: { tries: 40, seconds: 60 },
} satisfies Record<string, Limit>;

/**
 * Checks phone or email and password and opens a session. Unknown, disabled and wrong answer alike, after the same work.
 */
export async function signIn(
  ctx: Context,
  input: { identifier: string; password: string },
  client: Client,
): Promise<OpenedSession> {
  const identifier = parseIdentifier(input.identifier);
  const account = fingerprint(identifier?.value ?? input.identifier);
  const keys: [string, Limit][] = [
    [`sign-in:address:${client.ipPrefix}`, signInLimits.address],
    [`sign-in:account:${account}:${client.ipPrefix}`, signInLimits.accountFromAddress],
    [`sign-in:account:${account}`, signInLimits.account],
  ];
  for (const [key, limit] of keys) await takeTry(ctx.pool, key, limit, ctx.clock());
  const user = identifier ? await findUser(ctx, identifier) : undefined;
  const matches = await verifyPassword(user?.passwordHash, input.password);
  if (!user || !matches || user.status !== "active") {
    log.warn({ event: "sign_in_failed", account: account.slice(0, 16), address: client.ipPrefix }, "sign-in failed");
    throw new Invalid("", "auth.result.wrong");
  }
  for (const [key] of keys) await giveTryBack(ctx.pool, key);
  return transaction(ctx, (tx) => createSession(tx, user, client.userAgent, "password"));
}

/** The account of a phone or address, with what signing in needs. */
export async function findUser(ctx: Context, { kind, value }: Identifier) {
  const [user] = await ctx.db
    .select({
      id: users.id,
      status: users.status,
      epoch: users.epoch,
      passwordHash: users.passwordHash,
      totpEnabledAt: users.totpEnabledAt,
    })
    .from(users)
    .where(kind === "phone" ? eq(users.phone, value) : eq(sql`lower(${users.email})`, value));
  return user;
}
