import { eq, sql } from "drizzle-orm";
import type { Locale } from "@/db/enums";
import { users } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { authorize } from "./authorize";
import { type MailDigest, ownUserId } from "./own-account";
import { personPolicy } from "./people-policy";

/** The person's own name, language and wish for mail. */
export async function editAccount(
  ctx: Context,
  input: { name: string; locale: Locale; mailDigest: MailDigest },
): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const userId = ownUserId(tx);
    authorize(tx, personPolicy, "editSelf", { userId });
    await tx.db
      .update(users)
      .set({ ...input, updatedAt: tx.clock(), version: sql`${users.version} + 1` })
      .where(eq(users.id, userId));
    await recordAudit(tx, {
      action: "people.editSelf",
      objectType: "user",
      objectId: userId,
      detail: { locale: input.locale, mailDigest: input.mailDigest },
    });
    return { id: userId };
  });
}
