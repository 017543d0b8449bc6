import { eq } from "drizzle-orm";
import { sessions, users } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { Invalid } from "@/lib/platform/errors";
import { takeTry } from "@/lib/platform/rate-limit";
import { transaction } from "@/lib/platform/transaction";
import { ownUserId } from "./own-account";
import { hashPassword, verifyPassword } from "./password";
import { setPassword } from "./set-password";

/** Changes the own password: every other session dies, the one that asked stays. */
export async function changePassword(
  ctx: Context,
  input: { currentPassword: string; password: string },
  sessionId: string | null,
): Promise<{ id: string }> {
  const userId = ownUserId(ctx);
  await requireOwnPassword(ctx, userId, input.currentPassword);
  if (input.password === input.currentPassword) throw new Invalid("password", "auth.result.passwordSame");
  const passwordHash = await hashPassword(input.password);
  return transaction(ctx, async (tx) => {
    const epoch = await setPassword(tx, userId, passwordHash, "auth.changePassword");
    if (sessionId) await tx.db.update(sessions).set({ epoch }).where(eq(sessions.id, sessionId));
    return { id: userId };
  });
}

/** Asks for the own password again before something that matters. */
export async function requireOwnPassword(ctx: Context, userId: string, typed: string): Promise<void> {
  await takeTry(ctx.pool, `own-password:${userId}`, { tries: 10, seconds: 300 }, ctx.clock());
  const [user] = await ctx.db.select({ passwordHash: users.passwordHash }).from(users).where(eq(users.id, userId));
  if (!(await verifyPassword(user?.passwordHash, typed)))
    throw new Invalid("currentPassword", "auth.result.passwordWrong");
}
