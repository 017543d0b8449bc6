import { and, eq } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { auditEvents, experts, needs, outgoingMessages, savedSearches, users } from "@/db/schema";
import { writeExpertSearchDocument } from "@/lib/experts/search-document";
import { publishNeed } from "@/lib/needs/publish-need";
import { writeNeedSearchDocument } from "@/lib/needs/search-document";
import { type Actor, visitor } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { saveSearch } from "@/lib/saved-searches/save-search";
import { mostAtOnce, sendAlert } from "@/lib/saved-searches/send-alert";
import { sendAlertsNow, sendDailyAlerts } from "@/lib/saved-searches/send-alerts";
import { alertOfLink, stopAlert } from "@/lib/saved-searches/stop-alert";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
let reader: Actor & { userId: string };
const morning = new Date("2026-11-23T00:00:00Z");
const hours = (count: number) => new Date(morning.getTime() + count * 3_600_000);
const job = (now = morning) => db.context({ role: "system", via: "job" }, now);

beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  reader = world.actors.expert;
});
beforeEach(async () => {
  await db.db.delete(outgoingMessages);
  await db.db.delete(savedSearches);
  await db.db.delete(needs);
  await db.db.execute("delete from search_documents");
  await db.db.update(users).set({ mailDigest: "at_once", locale: "zh-CN", status: "active" });
});

const watch = (alert: "at_once" | "daily" | "none", query = "q=酸洗", actor = reader) =>
  saveSearch(db.context(actor, morning), { kind: "need", query, name: "酸洗问题", alert });
const mails = (userId = reader.userId) =>
  db.db
    .select()
    .from(outgoingMessages)
    .where(eq(outgoingMessages.recipient, `${userId}@example.test`));

async function published(title = "线材酸洗发黑", over: Partial<typeof needs.$inferInsert> = {}) {
  const need = await makeNeed(db.db, world, { status: "published", title, ...over });
  await writeNeedSearchDocument(db.context(), need.id);
  return need;
}

describe("an alert", () => {
  it("tells of what came since it was set, with a link each and one to stop it, on record", async () => {
    await published("早就有的酸洗难题");
    const { id } = await watch("daily");
    const need = await published();
    await published("与此无关", { problem: "脱水蔬菜护色" });
    expect(await sendDailyAlerts(job())).toBe(1);
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail?.subject).toBe("“酸洗问题”有 1 条新结果");
    for (const part of ["线材酸洗发黑", `/needs/${need.code}`, "/saved-search/", "/account/searches", "/needs?q="])
      expect(mail?.body).toContain(part);
    expect(mail?.body).not.toMatch(/早就有的|无关/);
    const [event] = await db.db
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.objectId, id), eq(auditEvents.action, "savedSearches.send")));
    expect(event?.detail).toEqual({ round: "daily", hits: [need.id] });
    expect((await db.db.execute("select 1 from pgboss.job where name = 'mail.deliver'")).length).toBeGreaterThan(0);
  });

  it("is not sent when nothing is new, or when what is new only resembles the question", async () => {
    await published();
    await watch("daily", "q=酸洗 润滑");
    await watch("at_once");
    await published("拉拔润滑不良", { problem: "拉拔时润滑膜破裂" });
    expect(await sendDailyAlerts(job())).toBe(0);
    expect(await sendAlertsNow(job())).toBe(0);
    expect(await mails()).toEqual([]);
  });

  it("tells once, however often it runs and however many run at a time", async () => {
    const { id } = await watch("at_once");
    await published();
    const sent = await Promise.all([1, 2, 3].map(() => sendAlert(job(), id, "at_once")));
    expect(sent.filter(Boolean)).toHaveLength(1);
    expect(await sendAlertsNow(job(hours(1)))).toBe(0);
    expect(await sendDailyAlerts(job(hours(24)))).toBe(0);
    expect(await mails()).toHaveLength(1);
  });

  it("comes once a day at most, or ten times at once and the rest the next morning", async () => {
    const daily = await watch("daily");
    await published("酸洗一");
    await sendAlert(job(), daily.id, "daily");
    await published("酸洗二");
    expect(await sendAlert(job(hours(9)), daily.id, "daily")).toBe(false);
    expect(await sendAlert(job(hours(24)), daily.id, "daily")).toBe(true);
    await db.db.delete(savedSearches);
    const { id } = await watch("at_once");
    for (let n = 0; n <= mostAtOnce; n += 1) {
      await published(`酸洗第${n}项`);
      expect(await sendAlert(job(hours(n / 10)), id, "at_once")).toBe(n < mostAtOnce);
    }
    expect(await sendAlert(job(hours(24)), id, "daily")).toBe(true);
    expect((await mails()).at(-1)?.body).toContain(`酸洗第${mostAtOnce}项`);
    await published("次日又有酸洗");
    expect(await sendAlert(job(hours(25)), id, "at_once")).toBe(true);
  });

  it("shows the public side of a masked need and nothing of a directed one, to their own invitee too", async () => {
    await watch("daily", "q=酸洗", world.actors.enterprise);
    await watch("daily", "q=酸洗");
    const masks = { visibility: "masked", publicTitle: "某企业酸洗质量问题", publicProblem: "酸洗后发黑" } as const;
    await published("甲不锈钢酸洗线发黑", masks);
    await published("定向的酸洗需求", { visibility: "directed" });
    await sendDailyAlerts(job());
    for (const userId of [reader.userId, world.actors.enterprise.userId]) {
      const [mail] = await mails(userId);
      expect(mail?.subject).toContain("1 条");
      expect(mail?.body).toContain("某企业酸洗质量问题");
      expect(mail?.body).not.toMatch(/甲不锈钢|定向/);
    }
  });

  it("leaves out what was hidden before the mail", async () => {
    await watch("daily");
    const need = await published();
    await db.db.update(needs).set({ status: "withdrawn" }).where(eq(needs.id, need.id));
    expect(await sendDailyAlerts(job())).toBe(0);
  });

  it("finds experts who have become public, and filters as the list does", async () => {
    const save = (query: string) =>
      saveSearch(db.context(reader, morning), { kind: "expert", query, name: query, alert: "daily" });
    await save("q=腐蚀");
    await save("industry=food");
    const id = v7();
    await db.db.insert(experts).values({
      id,
      organizationId: world.university,
      name: "周新",
      title: "教授",
      discipline: "材料",
      directions: ["不锈钢腐蚀"],
      visibility: "hidden",
    });
    await writeExpertSearchDocument(db.context(), id);
    expect(await sendDailyAlerts(job())).toBe(0);
    await db.db.update(experts).set({ visibility: "public" }).where(eq(experts.id, id));
    await writeExpertSearchDocument(db.context(), id);
    expect(await sendDailyAlerts(job())).toBe(1);
    expect((await mails())[0]?.body).toContain(`/experts/${id}`);
  });

  it("is in the reader's language", async () => {
    await db.db.update(users).set({ locale: "en" }).where(eq(users.id, reader.userId));
    await watch("daily");
    await published();
    await sendDailyAlerts(job());
    const [mail] = await mails();
    expect(mail?.subject).toBe("1 new result for “酸洗问题”");
    expect(mail?.body).toContain("/en/saved-search/");
  });

  it.each([
    ["who wants no mail", { mailDigest: "never" }],
    ["a disabled person", { status: "disabled" as const }],
    ["who has no address", { email: null, phone: "13812345671" }],
  ])("is not for %s", async (_who, set) => {
    await watch("at_once");
    await published();
    await db.db.update(users).set(set).where(eq(users.id, reader.userId));
    expect(await sendAlertsNow(job())).toBe(0);
    await db.db
      .update(users)
      .set({ email: `${reader.userId}@example.test` })
      .where(eq(users.id, reader.userId));
  });

  it("is set going by what becomes public, in its transaction", async () => {
    await db.db.execute("delete from pgboss.job where name = 'saved-searches.alert-now'");
    await watch("at_once");
    const need = await makeNeed(db.db, world, { status: "accepted" });
    await publishNeed(db.context(world.actors.officer), need);
    expect(await db.db.execute("select 1 from pgboss.job where name = 'saved-searches.alert-now'")).toHaveLength(1);
    expect(await sendAlertsNow(job())).toBe(1);
  });
});

describe("the link in its mail", () => {
  const guest = (now = morning) => db.context(visitor, now);
  async function tokenOfMail(): Promise<string> {
    await watch("daily");
    await published();
    await sendDailyAlerts(job());
    return /\/saved-search\/([\w-]{56})/.exec((await mails())[0]?.body ?? "")?.[1] ?? "";
  }

  it("changes nothing when opened, and ends the mail by one button, on record, as often as it is pressed", async () => {
    const token = await tokenOfMail();
    expect(await alertOfLink(guest(), token)).toEqual({ name: "酸洗问题", alert: "daily" });
    await Promise.all([1, 2].map(() => stopAlert(guest(), { token })));
    expect(await alertOfLink(guest(), token)).toMatchObject({ alert: "none" });
    const stops = await db.db.select().from(auditEvents).where(eq(auditEvents.action, "savedSearches.stop"));
    expect(stops).toMatchObject([{ via: "link", actorUserId: null }]);
    await published("酸洗又来");
    expect(await sendDailyAlerts(job(hours(24)))).toBe(0);
  });

  it("opens nothing when altered, expired, or when its search is gone", async () => {
    const token = await tokenOfMail();
    const altered = `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`;
    expect(await alertOfLink(guest(), altered)).toBeNull();
    expect(await alertOfLink(guest(hours(91 * 24)), token)).toBeNull();
    await expect(stopAlert(guest(), { token: altered })).rejects.toThrow(NotFound);
    await db.db.delete(savedSearches);
    expect(await alertOfLink(guest(), token)).toBeNull();
    await expect(stopAlert(guest(), { token })).rejects.toThrow(NotFound);
  });
});
