import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { notifications, outgoingMessages, users } from "@/db/schema";
import { sendMail } from "@/lib/notifications/notify";
import { transaction } from "@/lib/platform/transaction";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeWorld, type World } from "@/tests/support/world";

/** A real SMTP server: what arrives here went over the wire. */
const received: string[] = [];
let refusing = false;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, _session, callback) {
    const parts: Buffer[] = [];
    stream.on("data", (part: Buffer) => parts.push(part));
    stream.on("end", () => {
      if (refusing) return callback(Object.assign(new Error("try again later"), { responseCode: 451 }));
      received.push(Buffer.concat(parts).toString("utf8"));
      callback();
    });
  },
});

let db: TestDatabase;
let world: World;
let deliverMail: typeof import("@/lib/mail/deliver-mail").deliverMail;

beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  vi.stubEnv("SMTP_URL", `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`);
  vi.stubEnv("MAIL_FROM", "Duijie <noreply@bureau.example>");
  vi.resetModules();
  ({ deliverMail } = await import("@/lib/mail/deliver-mail"));
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

async function queued(subject: string): Promise<string> {
  const ctx = db.context(world.actors.officer);
  await transaction(ctx, (tx) => sendMail(tx, "professor@univ.example", subject, "您好，\n请看这项需求。"));
  const [row] = await db.db.select().from(outgoingMessages).where(eq(outgoingMessages.subject, subject));
  return row?.id as string;
}
const messageOf = async (id: string) =>
  (await db.db.select().from(outgoingMessages).where(eq(outgoingMessages.id, id)))[0];

describe("mail over SMTP", () => {
  it("arrives once, however often the job runs", async () => {
    const messageId = await queued("新的对接邀请");
    await deliverMail(db.context(), { messageId });
    await deliverMail(db.context(), { messageId });
    expect(received).toHaveLength(1);
    expect(received[0]).toContain("To: professor@univ.example");
    expect(received[0]).toContain("From: Duijie <noreply@bureau.example>");
    expect(received[0]).toContain(`Message-ID: <${messageId}@duijie>`);
    expect((await messageOf(messageId))?.sentAt).toBeInstanceOf(Date);
  });

  it("keeps the error and throws for a retry when the server refuses, and arrives when it does not", async () => {
    const messageId = await queued("第二封");
    refusing = true;
    await expect(deliverMail(db.context(), { messageId })).rejects.toThrow();
    expect(await messageOf(messageId)).toMatchObject({ sentAt: null, error: expect.stringContaining("451") });
    refusing = false;
    await deliverMail(db.context(), { messageId });
    expect(await messageOf(messageId)).toMatchObject({ error: null });
    expect(received).toHaveLength(2);
  });

  it("queues nothing when the transaction fails", async () => {
    const ctx = db.context(world.actors.officer);
    const failing = transaction(ctx, async (tx) => {
      await sendMail(tx, "nobody@univ.example", "never", "never");
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await db.db.select().from(outgoingMessages).where(eq(outgoingMessages.subject, "never"))).toEqual([]);
  });
});

describe("notify", () => {
  it("tells each person once, in the app and by mail in their own language, and not who acts", async () => {
    const { notify } = await import("@/lib/notifications/notify");
    const { userId } = world.actors.expert;
    await db.db.update(users).set({ locale: "en", email: "qian@univ.example" }).where(eq(users.id, userId));
    const ctx = db.context(world.actors.university);
    const told = await transaction(ctx, (tx) =>
      notify(
        tx,
        { expertIds: [world.expert], organizationIds: [world.university], userIds: [userId] },
        {
          kind: "engagementInvited",
          params: { need: "需求甲", expert: "钱工" },
          path: "/workspace/engagements",
        },
      ),
    );
    expect(told).toBe(1);
    expect(await db.db.select().from(notifications).where(eq(notifications.userId, userId))).toHaveLength(1);
    const [mail] = await db.db
      .select()
      .from(outgoingMessages)
      .where(eq(outgoingMessages.recipient, "qian@univ.example"));
    expect(mail?.body).toContain("/en/workspace/engagements");
  });
});
