import { and, eq, isNull } from "drizzle-orm";
import { oneTimeCodes, users } from "@/db/schema";
import { localePath } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translate";
import { sendMail, sendSms } from "@/lib/notifications/notify";
import type { Context } from "@/lib/platform/context";
import { publicOrigin } from "@/lib/platform/env";
import { Invalid } from "@/lib/platform/errors";
import { type Limit, takeTry } from "@/lib/platform/rate-limit";
import { transaction } from "@/lib/platform/transaction";
import type { Client } from "./client";
import { type Identifier, parseIdentifier } from "./identifier";
import { fingerprint, hashToken, newCode, newToken } from "./secrets";
import { findUser } from "./sign-in";

export const resetMinutes = { phone: 10, email: 30 } as const;
const limits = { account: { tries: 3, seconds: 600 }, address: { tries: 20, seconds: 600 } } satisfies Record<
  string,
  Limit
>;

/** Sends a code by SMS or a link by mail; answers alike, and after the same time, whether the account exists or not. */
export async function requestReset(
  ctx: Context,
  input: { identifier: string },
  client: Client,
): Promise<{ kind: Identifier["kind"] }> {
  const identifier = parseIdentifier(input.identifier);
  if (!identifier) throw new Invalid("identifier", "auth.result.identifier");
  await takeTry(ctx.pool, `reset:address:${client.ipPrefix}`, limits.address, ctx.clock());
  await takeTry(ctx.pool, `reset:account:${fingerprint(identifier.value)}`, limits.account, ctx.clock());
  await Promise.all([send(ctx, identifier), pause(300)]);
  return { kind: identifier.kind };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function send(ctx: Context, identifier: Identifier): Promise<void> {
  const user = await findUser(ctx, identifier);
  if (user?.status !== "active") return;
  await transaction(ctx, async (tx) => {
    const now = tx.clock();
    const secret = identifier.kind === "phone" ? newCode() : newToken();
    // Only the newest counts: a second request voids the first.
    await tx.db
      .update(oneTimeCodes)
      .set({ consumedAt: now })
      .where(and(eq(oneTimeCodes.userId, user.id), isNull(oneTimeCodes.consumedAt)));
    await tx.db.insert(oneTimeCodes).values({
      userId: user.id,
      codeHash: identifier.kind === "phone" ? codeHash(user.id, secret) : hashToken(secret),
      createdAt: now,
      expiresAt: new Date(now.getTime() + resetMinutes[identifier.kind] * 60_000),
    });
    await deliver(tx, user.id, identifier, secret);
  });
}

/** Six digits are guessable, so they are stored under a key, bound to their person. */
export const codeHash = (userId: string, code: string) => fingerprint(`reset:${userId}:${code}`);

async function deliver(ctx: Context, userId: string, { kind, value }: Identifier, secret: string): Promise<void> {
  const t = translator(ctx.locale);
  if (kind === "phone") return sendSms(ctx, value, t("auth.reset.smsBody", { code: secret }));
  const [user] = await ctx.db.select({ name: users.name }).from(users).where(eq(users.id, userId));
  const link = `${publicOrigin()}${localePath(ctx.locale, `/reset/${secret}`)}`;
  await sendMail(ctx, value, t("auth.reset.mailSubject"), t("auth.reset.mailBody", { name: user?.name ?? "", link }));
}
