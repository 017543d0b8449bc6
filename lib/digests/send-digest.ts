import { and, eq } from "drizzle-orm";
import { v7 } from "uuid";
import { digestNeeds, digests, users } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { sendMail } from "@/lib/notifications/notify";
import type { Context } from "@/lib/platform/context";
import { deployment } from "@/lib/platform/settings";
import { transaction } from "@/lib/platform/transaction";
import { composeDigest } from "./compose";
import { dueForDigest } from "./due-people";
import { newMatches } from "./new-matches";
import { unreadNotices } from "./unread-notices";
import { weekOf } from "./week";

/**
 * The job digests.send: one person's weekly summary. The row of the week, the needs offered and the mail are one
 * transaction, and the week is unique: however often the job runs, one mail goes out. Nothing new, nothing sent.
 */
export async function sendDigest(ctx: Context, { userId }: { userId: string }): Promise<boolean> {
  return transaction(ctx, async (tx) => {
    const [person] = await tx.db
      .select({ name: users.name, email: users.email, locale: users.locale, mailDigest: users.mailDigest })
      .from(users)
      .where(and(eq(users.id, userId), dueForDigest(tx)));
    if (!person?.email) return false;
    const own = { ...tx, locale: person.locale };
    const matches = await newMatches(own, userId);
    const notices = person.mailDigest === "weekly" ? await unreadNotices(own, userId) : [];
    const offered = matches?.needs ?? [];
    if (offered.length + notices.length === 0) return false;
    const id = v7();
    const [week] = await tx.db
      .insert(digests)
      .values({ id, userId, week: weekOf(tx.clock()), createdAt: tx.clock() })
      .onConflictDoNothing()
      .returning({ id: digests.id });
    if (!week) return false;
    const needs = offered.map((need) => ({ id: v7(), need }));
    if (matches && needs.length > 0)
      await tx.db.insert(digestNeeds).values(
        needs.map(({ id: rowId, need }) => ({
          id: rowId,
          digestId: id,
          expertId: matches.expertId,
          needId: need.needId,
        })),
      );
    const bureau = (await deployment(own)).bureau[person.locale];
    const { subject, body } = composeDigest(own, { userId, name: person.name, bureau, needs, notices });
    await sendMail(tx, person.email, subject, body);
    await recordAudit(tx, {
      action: "digests.send",
      objectType: "user",
      objectId: userId,
      detail: { digestId: id, needs: offered.map((need) => need.needId), notices: notices.length },
    });
    return true;
  });
}
