import { notInArray, sql } from "drizzle-orm";
import { outgoingMessages } from "@/db/schema";
import { sendJob } from "@/lib/outbox/send-job";
import { systemContext } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import type { World } from "./run-world";

/** The week's and the day's rounds, as the worker's timetable would start them. */
export async function startMailRounds({ db }: World, now: Date): Promise<void> {
  await transaction(
    systemContext(db, () => now),
    async (tx) => {
      await sendJob(tx, "digests.start", {});
      await sendJob(tx, "saved-searches.alert-daily", {});
      await sendJob(tx, "saved-searches.alert-now", {});
    },
  );
}

export type Mail = { recipient: string; subject: string | null; body: string };

/** Every message to whoever is not among those who know, in an order that no id decides. */
export async function mailsToOthers({ db }: World, knowing: readonly string[]): Promise<Mail[]> {
  const { recipient, subject, body } = outgoingMessages;
  const rows = await db
    .select({ recipient, subject, body })
    .from(outgoingMessages)
    .where(knowing.length > 0 ? notInArray(recipient, [...knowing]) : sql`true`);
  return rows.map(openLinks).sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)));
}

/**
 * A link that answers an offer signs the number of a row made for this mail, which is new in each world: what stays of it
 * is when it ends. The mail names the need itself.
 */
export function openLinks<Message extends { body: string }>(mail: Message): Message {
  const body = mail.body.replace(/(?<=\/offer\/)[\w-]{56}/g, (token) => {
    const ends = Buffer.from(token, "base64url").readUIntBE(16, 6);
    return `(signed until ${ends})`;
  });
  return { ...mail, body };
}
