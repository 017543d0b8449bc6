import { and, desc, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { oneTimeCodes } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { Invalid } from "@/lib/platform/errors";
import { takeTry } from "@/lib/platform/rate-limit";
import { transaction } from "@/lib/platform/transaction";
import type { Client } from "./client";
import { parseIdentifier } from "./identifier";
import { hashPassword } from "./password";
import { codeHash } from "./request-reset";
import { hashToken } from "./secrets";
import { setPassword } from "./set-password";
import { findUser } from "./sign-in";

/** Wrong codes that one SMS survives. */
export const codeAttempts = 5;

/** Sets a new password by the code of an SMS. Wrong, used, expired and unknown answer alike. */
export async function resetByCode(
  ctx: Context,
  input: { identifier: string; code: string; password: string },
  client: Client,
): Promise<{ userId: string }> {
  await takeTry(ctx.pool, `reset-code:address:${client.ipPrefix}`, { tries: 20, seconds: 300 }, ctx.clock());
  const identifier = parseIdentifier(input.identifier);
  const passwordHash = await hashPassword(input.password);
  const user = identifier?.kind === "phone" ? await findUser(ctx, identifier) : undefined;
  const id = user?.status === "active" ? await newestCode(ctx, user.id) : undefined;
  const wrong = new Invalid("code", "auth.result.resetCode");
  if (!user || !id || !(await countAttempt(ctx, id))) throw wrong;
  return transaction(ctx, async (tx) => {
    const consumed = await consume(
      tx,
      and(eq(oneTimeCodes.id, id), eq(oneTimeCodes.codeHash, codeHash(user.id, input.code))),
    );
    if (!consumed) throw wrong;
    await setPassword(tx, user.id, passwordHash, "auth.reset");
    return { userId: user.id };
  });
}

/** Sets a new password by the link of a mail. */
export async function resetByLink(
  ctx: Context,
  input: { token: string; password: string },
): Promise<{ userId: string }> {
  const dead = new Invalid("", "auth.result.resetLink");
  // Hashing is work that nobody gets for a made-up link.
  if (!(await isLiveResetLink(ctx, input.token))) throw dead;
  const passwordHash = await hashPassword(input.password);
  return transaction(ctx, async (tx) => {
    const consumed = await consume(tx, eq(oneTimeCodes.codeHash, hashToken(input.token)));
    if (!consumed) throw dead;
    await setPassword(tx, consumed.userId, passwordHash, "auth.reset");
    return consumed;
  });
}

/** Whether a link would still work: to tell kindly that it does not. */
export async function isLiveResetLink(ctx: Context, token: string): Promise<boolean> {
  const [row] = await ctx.db
    .select({ id: oneTimeCodes.id })
    .from(oneTimeCodes)
    .where(and(eq(oneTimeCodes.codeHash, hashToken(token)), live(ctx)));
  return row !== undefined;
}

const live = (ctx: Context) => and(isNull(oneTimeCodes.consumedAt), gt(oneTimeCodes.expiresAt, ctx.clock()));

async function newestCode(ctx: Context, userId: string): Promise<string | undefined> {
  const [row] = await ctx.db
    .select({ id: oneTimeCodes.id })
    .from(oneTimeCodes)
    .where(and(eq(oneTimeCodes.userId, userId), live(ctx)))
    .orderBy(desc(oneTimeCodes.createdAt))
    .limit(1);
  return row?.id;
}

/** Counts before looking, outside of the transaction that a wrong code rolls back. */
async function countAttempt(ctx: Context, id: string): Promise<boolean> {
  const counted = await ctx.pool
    .update(oneTimeCodes)
    .set({ attempts: sql`${oneTimeCodes.attempts} + 1` })
    .where(and(eq(oneTimeCodes.id, id), lt(oneTimeCodes.attempts, codeAttempts)))
    .returning({ id: oneTimeCodes.id });
  return counted.length > 0;
}

async function consume(ctx: Context, which: ReturnType<typeof and>): Promise<{ userId: string } | undefined> {
  const [row] = await ctx.db
    .update(oneTimeCodes)
    .set({ consumedAt: ctx.clock() })
    .where(and(which, live(ctx)))
    .returning({ userId: oneTimeCodes.userId });
  return row;
}
