import { and, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import { memberships } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { mightDo } from "@/lib/auth/policy";
import { type Audience, notify } from "@/lib/notifications/notify";
import type { Context } from "@/lib/platform/context";
import { Conflict, Denied, NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { remindInput } from "./input";
import { reportPolicy } from "./policy";
import { kindsOf, listReminders, type Reminder, reminderRules } from "./reminders";

/** 催办: tells a recipient, in the app and by mail, what waits for them; once a day for each kind. */
export async function remindRecipient(
  ctx: Context,
  input: z.output<typeof remindInput>,
): Promise<{ name: string; people: number }> {
  return transaction(ctx, async (tx) => {
    if (!mightDo(reportPolicy, tx.actor, "remind")) throw new NotFound();
    if (!kindsOf(tx.actor).includes(input.kind)) throw new Denied("shell.denied.role");
    // The day's first reminder wins; whoever comes at the same moment waits here and then sees it.
    await tx.db.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`remind:${input.kind}:${input.recipientId}`}, 0))`,
    );
    const [reminder] = await listReminders(tx, input);
    if (!reminder) throw new NotFound();
    if (reminder.remindedToday) throw new Conflict("reports.result.remindedToday");
    const people = await notify(tx, await audienceOf(tx, reminder), {
      kind: `remind_${reminder.kind}`,
      params: { count: String(reminder.count), days: String(reminder.days) },
      path: reminderRules[reminder.kind].path,
    });
    if (people === 0) throw new Conflict("reports.result.nobody");
    await recordAudit(tx, {
      action: "reports.remind",
      objectType: reminder.recipientType,
      objectId: reminder.recipientId,
      detail: { kind: reminder.kind, count: reminder.count, days: reminder.days },
    });
    return { name: reminder.name, people };
  });
}

async function audienceOf(tx: Context, { recipientType, recipientId }: Reminder): Promise<Audience> {
  if (recipientType === "group") return { groupIds: [recipientId] };
  if (recipientType === "organization") return { organizationIds: [recipientId] };
  const people = await tx.db
    .select({ id: memberships.userId })
    .from(memberships)
    .where(
      and(eq(memberships.role, "township"), eq(memberships.townshipId, recipientId), isNull(memberships.revokedAt)),
    );
  return { userIds: people.map((person) => person.id) };
}
