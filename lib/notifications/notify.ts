import { and, eq, inArray, isNull, or, type SQL } from "drizzle-orm";
import { memberships, notifications, outgoingMessages, users } from "@/db/schema";
import { localePath } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translate";
import { sendJob } from "@/lib/outbox/send-job";
import type { Context } from "@/lib/platform/context";
import { publicOrigin } from "@/lib/platform/env";

/** Who hears of something; `except` is usually the person who did it. */
export type Audience = {
  organizationIds?: string[];
  expertIds?: string[];
  groupIds?: string[];
  userIds?: string[];
};

export type Notice = {
  /** Key under "notifications": texts `<kind>.subject` and `<kind>.body` in both languages. */
  kind: string;
  /** Only what every recipient may see (the public title of a masked need for outsiders). */
  params: Record<string, string>;
  /** Page to open, without the locale. */
  path: string;
};

/**
 * Tells people in the app and by mail, in the open transaction: a row each, and a mail in the reader's language to those
 * who have an address and want mail at once. The person who acts is left out.
 */
export async function notify(ctx: Context, audience: Audience, notice: Notice): Promise<number> {
  const people = await recipients(ctx, audience);
  for (const person of people) {
    await ctx.db.insert(notifications).values({
      userId: person.id,
      kind: notice.kind,
      params: notice.params,
      path: notice.path,
      createdAt: ctx.clock(),
    });
    if (person.email && person.mailDigest === "at_once") {
      const t = translator(person.locale);
      const link = `${publicOrigin()}${localePath(person.locale, notice.path)}`;
      await sendMail(
        ctx,
        person.email,
        t(`notifications.${notice.kind}.subject`, notice.params),
        `${t(`notifications.${notice.kind}.body`, notice.params)}\n\n${link}\n`,
      );
    }
  }
  return people.length;
}

/** Queues one mail in the open transaction; the worker delivers it by SMTP, or keeps it in the demo's mailbox. */
export async function sendMail(ctx: Context, recipient: string, subject: string, body: string): Promise<void> {
  const [row] = await ctx.db
    .insert(outgoingMessages)
    .values({ channel: "mail", recipient, subject, body, createdAt: ctx.clock() })
    .returning({ id: outgoingMessages.id });
  if (row) await sendJob(ctx, "mail.deliver", { messageId: row.id });
}

/** Queues one SMS; the port has no carrier yet, so the demo's mailbox shows it. */
export async function sendSms(ctx: Context, recipient: string, body: string): Promise<void> {
  await ctx.db.insert(outgoingMessages).values({ channel: "sms", recipient, body, createdAt: ctx.clock() });
}

async function recipients(ctx: Context, audience: Audience) {
  const parts: SQL[] = [];
  if (audience.organizationIds?.length)
    parts.push(
      and(
        inArray(memberships.organizationId, audience.organizationIds),
        inArray(memberships.role, ["enterprise", "university"]),
      ) as SQL,
    );
  if (audience.expertIds?.length) parts.push(inArray(memberships.expertId, audience.expertIds));
  if (audience.groupIds?.length)
    parts.push(
      and(inArray(memberships.groupId, audience.groupIds), inArray(memberships.role, ["officer", "leader"])) as SQL,
    );
  if (audience.userIds?.length) parts.push(inArray(users.id, audience.userIds));
  if (parts.length === 0) return [];
  const rows = await ctx.db
    .selectDistinct({ id: users.id, email: users.email, locale: users.locale, mailDigest: users.mailDigest })
    .from(users)
    .innerJoin(memberships, and(eq(memberships.userId, users.id), isNull(memberships.revokedAt)))
    .where(and(eq(users.status, "active"), or(...parts)));
  return rows.filter((row) => row.id !== ctx.actor.userId);
}
