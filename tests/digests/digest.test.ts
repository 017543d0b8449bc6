import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  auditEvents,
  digestNeeds,
  digests,
  engagements,
  matches,
  notifications,
  outgoingMessages,
  users,
} from "@/db/schema";
import { byOffer, offerContext } from "@/lib/digests/offer-context";
import { digestState, pauseDigest } from "@/lib/digests/pause-digest";
import { sendDigest } from "@/lib/digests/send-digest";
import { startDigests } from "@/lib/digests/start-digests";
import { weekOf } from "@/lib/digests/week";
import { applyForNeed } from "@/lib/engagements/open-engagement";
import { hideMatch } from "@/lib/matching/hide-match";
import { visitor } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
let userId: string;
const monday = new Date("2026-11-23T00:00:00Z");
const weeks = (count: number) => new Date(monday.getTime() + count * 7 * 86_400_000);
const job = (now = monday) => db.context({ role: "system", via: "job" }, now);
const mails = () =>
  db.db
    .select()
    .from(outgoingMessages)
    .where(eq(outgoingMessages.recipient, `${userId}@example.test`));
const send = (now = monday) => sendDigest(job(now), { userId });
const linkIn = (body: string, page: string) => new RegExp(`/${page}/([\\w-]{56})`).exec(body)?.[1] ?? "";

beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  userId = world.actors.expert.userId;
});
beforeEach(async () => {
  await db.db.delete(outgoingMessages);
  await db.db.delete(digests);
  await db.db.delete(matches);
  await db.db.delete(engagements);
  await db.db.delete(notifications);
  await db.db.update(users).set({ mailDigest: "at_once", digestPausedUntil: null, locale: "zh-CN" });
});

async function fitting(title: string, score = 80, expertId = world.expert): Promise<string> {
  const { id } = await makeNeed(db.db, world, { status: "published", title });
  await db.db.insert(matches).values({
    needId: id,
    expertId,
    score,
    rank: 1,
    engine: "test",
    computedAt: monday,
    reasons: [{ needQuote: "酸洗后发黑", expertQuote: "不锈钢腐蚀", terms: ["腐蚀"], source: "x|directions" }],
  });
  return id;
}

describe("the weekly summary", () => {
  it("offers the best new needs with a reason and a link each, once, on record", async () => {
    const needId = await fitting("线材酸洗发黑");
    await fitting("不太合适", 20);
    expect(await send()).toBe(true);
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail?.subject).toBe("本周有 1 项需求与您的方向相合");
    for (const part of ["线材酸洗发黑", "酸洗后发黑", "不锈钢腐蚀", "/offer/", "/digest/"])
      expect(mail?.body).toContain(part);
    expect(mail?.body).not.toContain("不太合适");
    expect(await db.db.select().from(digestNeeds)).toMatchObject([{ needId, expertId: world.expert }]);
    const [event] = await db.db.select().from(auditEvents).where(eq(auditEvents.action, "digests.send"));
    expect(event).toMatchObject({ objectId: userId, detail: { needs: [needId] } });
    const queued = await db.db.execute("select 1 from pgboss.job where name = 'mail.deliver'");
    expect(queued.length).toBeGreaterThan(0);
  });

  it("goes out once a week however often the job runs, at the same time or again", async () => {
    await fitting("一");
    const sent = await Promise.all([send(), send(), send()]);
    expect(sent.filter(Boolean)).toHaveLength(1);
    await fitting("二");
    expect(await send(new Date(monday.getTime() + 6 * 86_400_000))).toBe(false);
    expect(await mails()).toHaveLength(1);
    expect(await send(weeks(1))).toBe(true);
    const [, second] = (await mails()).sort((a, b) => Number(a.createdAt) - Number(b.createdAt));
    expect(second?.body).toContain("二");
    expect(second?.body).not.toContain("1. 一\n");
  });

  it("is not sent when there is nothing new, and leaves the week open", async () => {
    expect(await send()).toBe(false);
    await fitting("旧的");
    await send();
    expect(await send(weeks(1))).toBe(false);
    expect(await db.db.select().from(digests)).toHaveLength(1);
  });

  it("is in the reader's language, with unread messages for who chose one mail a week", async () => {
    await db.db.update(users).set({ mailDigest: "weekly", locale: "en" }).where(eq(users.id, userId));
    await fitting("线材");
    await db.db.insert(notifications).values({
      userId,
      kind: "expertImportDone",
      params: { created: "1", changed: "0" },
      path: "/x",
      createdAt: monday,
    });
    await send();
    const [mail] = await mails();
    expect(mail?.subject).toBe("1 fitting need and 1 message this week");
    expect(mail?.body).toContain("Experts imported: 1 new");
    expect(mail?.body).toContain("/en/offer/");
  });

  it.each([
    ["who wants no mail", { mailDigest: "never" }],
    ["who paused", { digestPausedUntil: weeks(2) }],
    ["a disabled person", { status: "disabled" as const }],
    ["who has no address", { email: null, phone: "13812345670" }],
  ])("is not for %s", async (_who, set) => {
    await fitting("没人看");
    await db.db.update(users).set(set).where(eq(users.id, userId));
    expect(await send()).toBe(false);
    await db.db
      .update(users)
      .set({ status: "active", email: `${userId}@example.test` })
      .where(eq(users.id, userId));
  });

  it("is prepared for experts, and for others who chose it", async () => {
    await db.db.update(users).set({ mailDigest: "weekly" }).where(eq(users.id, world.actors.enterprise.userId));
    await db.db.execute("delete from pgboss.job where name = 'digests.send'");
    expect(await startDigests(job())).toBe(3);
    const queued = await db.db.execute("select data->>'userId' as id from pgboss.job where name = 'digests.send'");
    expect(queued.map((row) => row.id).sort()).toEqual(
      [userId, world.actors.otherExpert.userId, world.actors.enterprise.userId].sort(),
    );
  });

  it("counts weeks from Monday in Shanghai", () => {
    expect(weekOf(new Date("2026-11-22T15:59:59Z"))).toBe("2026-11-16");
    expect(weekOf(new Date("2026-11-22T16:00:00Z"))).toBe("2026-11-23");
  });
});

describe("its links", () => {
  const guest = (now = monday) => db.context(visitor, now);

  it("answer for the expert without an account, and only to that need", async () => {
    const needId = await fitting("点链接答复");
    await send();
    const token = linkIn((await mails())[0]?.body ?? "", "offer");
    const holder = await offerContext(guest(), token);
    expect(holder).toMatchObject({ needId, ctx: { actor: { role: "expert", userId: null, via: "link" } } });
    const answer = { token, proposal: "先做成分和酸洗液分析" };
    await byOffer<typeof answer, unknown>(applyForNeed)(guest(), answer);
    const [row] = await db.db.select().from(engagements).where(eq(engagements.needId, needId));
    expect(row).toMatchObject({ expertId: world.expert, origin: "applied", status: "interested" });
  });

  it("say not interested, and then offer nothing of it again", async () => {
    await fitting("不感兴趣");
    await send();
    const token = linkIn((await mails())[0]?.body ?? "", "offer");
    await byOffer(hideMatch)(guest(), { token });
    expect(await send(weeks(1))).toBe(false);
  });

  it("open nothing when altered, expired, of the other purpose, or of who is no longer active", async () => {
    await fitting("失效");
    await send();
    const body = (await mails())[0]?.body ?? "";
    const [offer, pause] = [linkIn(body, "offer"), linkIn(body, "digest")];
    expect(await offerContext(guest(), pause)).toBeNull();
    expect(await digestState(guest(), offer)).toBeNull();
    expect(await offerContext(guest(weeks(5)), offer)).toBeNull();
    expect(await offerContext(guest(), `${offer.slice(0, -1)}${offer.endsWith("A") ? "B" : "A"}`)).toBeNull();
    await db.db.update(users).set({ status: "disabled" }).where(eq(users.id, userId));
    expect(await offerContext(guest(), offer)).toBeNull();
    await expect(pauseDigest(guest(), { token: pause, weeks: 4 })).rejects.toThrow(NotFound);
    await db.db.update(users).set({ status: "active" }).where(eq(users.id, userId));
  });

  it("pause and resume, on record, without signing in", async () => {
    await fitting("暂停");
    await send();
    const token = linkIn((await mails())[0]?.body ?? "", "digest");
    expect(await digestState(guest(), token)).toEqual({ pausedUntil: null });
    await pauseDigest(guest(), { token, weeks: 4 });
    expect(await digestState(guest(), token)).toEqual({ pausedUntil: weeks(4) });
    await fitting("暂停期间");
    expect(await send(weeks(1))).toBe(false);
    expect(await send(weeks(4))).toBe(true);
    await pauseDigest(guest(), { token, weeks: 0 });
    expect(await digestState(guest(), token)).toEqual({ pausedUntil: null });
    const events = await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, userId));
    expect(events.filter((event) => event.via === "link").map((event) => event.action)).toEqual([
      "digests.pause",
      "digests.resume",
    ]);
  });
});
