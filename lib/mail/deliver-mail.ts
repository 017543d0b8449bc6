import { and, eq, isNull } from "drizzle-orm";
import nodemailer, { type Transporter } from "nodemailer";
import { outgoingMessages } from "@/db/schema";
import type { JobData } from "@/lib/outbox/queues";
import type { Context } from "@/lib/platform/context";
import { env } from "@/lib/platform/env";

let transport: Transporter | undefined;

/** Sends one queued mail over SMTP. Without SMTP_URL it stays in the table, which the demo shows as a mailbox. */
export async function deliverMail(ctx: Context, { messageId }: JobData<"mail.deliver">): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL) return;
  const [message] = await ctx.db
    .select()
    .from(outgoingMessages)
    .where(and(eq(outgoingMessages.id, messageId), isNull(outgoingMessages.sentAt)));
  if (!message) return;
  transport ??= nodemailer.createTransport(SMTP_URL, { pool: true } as object);
  try {
    await transport.sendMail({
      from: MAIL_FROM,
      to: message.recipient,
      subject: message.subject,
      text: message.body,
      messageId: `<${message.id}@duijie>`,
    });
  } catch (error) {
    await ctx.db
      .update(outgoingMessages)
      .set({ error: String(error).slice(0, 500) })
      .where(eq(outgoingMessages.id, messageId));
    throw error;
  }
  await ctx.db
    .update(outgoingMessages)
    .set({ sentAt: ctx.clock(), error: null })
    .where(eq(outgoingMessages.id, messageId));
}
