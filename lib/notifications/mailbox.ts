import { desc } from "drizzle-orm";
import { outgoingMessages } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { env } from "@/lib/platform/env";
import { deployment } from "@/lib/platform/settings";

export type MailboxMessage = {
  id: string;
  channel: string;
  recipient: string;
  subject: string;
  body: string;
  createdAt: Date;
};

/** The demo's mailbox, newest first; null everywhere else, as if there were none. */
export async function demoMailbox(ctx: Context, limit = 50): Promise<MailboxMessage[] | null> {
  if (env().mode !== "demo" || !(await deployment(ctx)).demo) return null;
  return ctx.db
    .select({
      id: outgoingMessages.id,
      channel: outgoingMessages.channel,
      recipient: outgoingMessages.recipient,
      subject: outgoingMessages.subject,
      body: outgoingMessages.body,
      createdAt: outgoingMessages.createdAt,
    })
    .from(outgoingMessages)
    .orderBy(desc(outgoingMessages.createdAt))
    .limit(limit);
}
