import { eq, sql } from "drizzle-orm";
import { users } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { Denied } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { requireOwnPassword } from "./change-password";
import { isDemo } from "./demo";
import { ownUserId } from "./own-account";
import { isStaff } from "./roles";

/** Turns the own second factor off, with the password; staff may only in the demo. */
export async function disableTotp(ctx: Context, input: { currentPassword: string }): Promise<{ id: string }> {
  const userId = ownUserId(ctx);
  if (isStaff(ctx.actor.role) && !isDemo()) throw new Denied("auth.result.totpRequired");
  await requireOwnPassword(ctx, userId, input.currentPassword);
  return transaction(ctx, async (tx) => {
    await tx.db
      .update(users)
      .set({ totpSecret: null, totpEnabledAt: null, totpLastStep: null, version: sql`${users.version} + 1` })
      .where(eq(users.id, userId));
    await recordAudit(tx, { action: "auth.disableSecondFactor", objectType: "user", objectId: userId });
    return { id: userId };
  });
}
