import { desc, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { NeedStatus } from "@/db/enums";
import { auditEvents, files, needReviews, needs, notifications } from "@/db/schema";
import { acceptNeed } from "@/lib/needs/accept-need";
import { assignNeed } from "@/lib/needs/assign-need";
import { classifyNeed } from "@/lib/needs/classify-need";
import { closeNeed } from "@/lib/needs/close-need";
import { confirmConsent, refuseConsent } from "@/lib/needs/confirm-consent";
import { prepareNeed } from "@/lib/needs/prepare-need";
import { publishNeed } from "@/lib/needs/publish-need";
import { renewNeed } from "@/lib/needs/renew-need";
import { reopenNeed } from "@/lib/needs/reopen-need";
import { requestConsent } from "@/lib/needs/request-consent";
import { returnNeed } from "@/lib/needs/return-need";
import { solveNeed } from "@/lib/needs/solve-need";
import { submitNeed } from "@/lib/needs/submit-need";
import { transferNeed } from "@/lib/needs/transfer-need";
import { unpublishNeed } from "@/lib/needs/unpublish-need";
import { withdrawNeed } from "@/lib/needs/withdraw-need";
import type { Context } from "@/lib/platform/context";
import { Conflict, Denied, NotFound } from "@/lib/platform/errors";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
});

type Who = keyof World["actors"];
type Pair = { id: string; version: number };
type Over = Partial<typeof needs.$inferInsert>;
type Verb = {
  name: string;
  run: (ctx: Context, pair: Pair) => Promise<unknown>;
  from: NeedStatus;
  over?: Over;
  to?: NeedStatus;
  row?: Record<string, unknown>;
  by: Who;
  denied: Who;
  wrong?: NeedStatus;
  tells?: Who;
  /** Verbs of a firm are not found for another firm; everybody's are not found for an uninvited expert. */
  foreign?: Who;
  wrongOver?: Over;
};

const asked = { consent: "requested", consentAt: null, consentMethod: null, consentVisibility: null } as const;
const note = { reason: "测试理由" };

const verbs: Verb[] = [
  {
    name: "submit",
    run: submitNeed,
    from: "draft",
    to: "submitted",
    by: "enterprise",
    denied: "otherTownship",
    wrong: "accepted",
    tells: "officer",
    foreign: "otherEnterprise",
  },
  {
    name: "submit",
    run: submitNeed,
    from: "returned",
    to: "submitted",
    by: "township",
    denied: "otherTownship",
    tells: "officer",
    foreign: "otherEnterprise",
  },
  {
    name: "accept",
    run: acceptNeed,
    from: "submitted",
    to: "accepted",
    by: "officer",
    denied: "enterprise",
    wrong: "accepted",
    tells: "enterprise",
  },
  {
    name: "return",
    run: (ctx, pair) => returnNeed(ctx, { ...pair, opinion: "请补充指标" }),
    from: "submitted",
    to: "returned",
    by: "leader",
    denied: "township",
    wrong: "published",
    tells: "enterprise",
  },
  {
    name: "classify",
    run: (ctx, pair) => classifyNeed(ctx, { ...pair, fieldCode: "4.2", industry: "materials" }),
    from: "accepted",
    row: { fieldCode: "4.2", industry: "materials" },
    by: "director",
    denied: "otherOfficer",
    wrong: "closed",
    wrongOver: { closeReason: "duplicate" },
  },
  {
    name: "prepare",
    run: (ctx, pair) =>
      prepareNeed(ctx, {
        ...pair,
        visibility: "masked",
        publicTitle: "线材表面发黑",
        publicProblem: "某厂线材酸洗后发黑",
      }),
    from: "accepted",
    row: { visibility: "masked", consent: "none", consentAt: null },
    by: "officer",
    denied: "enterprise",
    wrong: "published",
  },
  {
    name: "requestConsent",
    run: requestConsent,
    from: "accepted",
    over: { ...asked, consent: "none" },
    row: { consent: "requested" },
    by: "township",
    denied: "enterprise",
    wrong: "published",
    tells: "enterprise",
  },
  {
    name: "confirmConsent",
    run: confirmConsent,
    from: "accepted",
    over: asked,
    row: { consent: "confirmed", consentMethod: "account", consentVisibility: "public" },
    by: "enterprise",
    denied: "otherOfficer",
    wrong: "published",
    tells: "officer",
    foreign: "otherEnterprise",
  },
  {
    name: "refuseConsent",
    run: (ctx, pair) => refuseConsent(ctx, { ...pair, ...note }),
    from: "accepted",
    over: asked,
    row: { consent: "refused" },
    by: "enterprise",
    denied: "township",
    wrong: "published",
    tells: "officer",
    foreign: "otherEnterprise",
  },
  {
    name: "publish",
    run: publishNeed,
    from: "accepted",
    to: "published",
    by: "officer",
    denied: "township",
    wrong: "submitted",
    tells: "enterprise",
  },
  {
    name: "unpublish",
    run: (ctx, pair) => unpublishNeed(ctx, { ...pair, ...note }),
    from: "published",
    to: "accepted",
    row: { publishedAt: null },
    by: "officer",
    denied: "enterprise",
    wrong: "engaged",
  },
  {
    name: "solve",
    run: (ctx, pair) => solveNeed(ctx, { ...pair, outcome: "solved", note: "现场调整后合格" }),
    from: "published",
    to: "solved",
    by: "officer",
    denied: "otherEnterprise",
    wrong: "accepted",
    tells: "enterprise",
  },
  {
    name: "solvePartly",
    run: (ctx, pair) => solveNeed(ctx, { ...pair, outcome: "partly_solved", note: "" }),
    from: "contracted",
    to: "partly_solved",
    by: "enterprise",
    denied: "otherEnterprise",
    wrong: "solved",
    tells: "officer",
  },
  {
    name: "withdraw",
    run: (ctx, pair) => withdrawNeed(ctx, { ...pair, ...note }),
    from: "published",
    to: "withdrawn",
    by: "enterprise",
    denied: "otherEnterprise",
    wrong: "contracted",
    tells: "officer",
  },
  {
    name: "withdraw",
    run: (ctx, pair) => withdrawNeed(ctx, { ...pair, ...note }),
    from: "draft",
    to: "withdrawn",
    by: "enterprise",
    denied: "township",
    foreign: "officer",
  },
  {
    name: "close",
    run: (ctx, pair) => closeNeed(ctx, { ...pair, reason: "duplicate", note: "" }),
    from: "accepted",
    to: "closed",
    row: { closeReason: "duplicate" },
    by: "officer",
    denied: "enterprise",
    wrong: "contracted",
    tells: "enterprise",
  },
  {
    name: "transfer",
    run: (ctx, pair) => transferNeed(ctx, { ...pair, opinion: "转市金融办" }),
    from: "submitted",
    to: "closed",
    row: { closeReason: "transferred", type: "non_technical" },
    by: "officer",
    denied: "otherOfficer",
    wrong: "published",
    tells: "enterprise",
  },
  {
    name: "renew",
    run: renewNeed,
    from: "expired",
    to: "published",
    by: "enterprise",
    denied: "otherOfficer",
    wrong: "published",
    foreign: "otherEnterprise",
  },
  {
    name: "reopen",
    run: (ctx, pair) => reopenNeed(ctx, { ...pair, ...note }),
    from: "withdrawn",
    to: "submitted",
    by: "officer",
    denied: "enterprise",
    wrong: "submitted",
    tells: "enterprise",
  },
  {
    name: "reopen",
    run: (ctx, pair) => reopenNeed(ctx, { ...pair, ...note }),
    from: "closed",
    over: { closeReason: "no_expert" },
    to: "submitted",
    row: { closeReason: null },
    by: "director",
    denied: "township",
  },
  {
    name: "assign",
    run: (ctx, pair) => assignNeed(ctx, { ...pair, ownerId: world.actors.leader.userId }),
    from: "accepted",
    by: "officer",
    denied: "township",
    tells: "leader",
  },
];

describe.each(verbs)("$name from $from by $by", (verb) => {
  const make = (status: NeedStatus, over: Over = {}) => makeNeed(db.db, world, { status, ...over });
  const as = (who: Who) => db.context(world.actors[who]);

  it("does it, with one audit row and the messages in the transaction", async () => {
    const need = await make(verb.from, verb.over);
    await verb.run(as(verb.by), need);
    const [row] = await db.db.select().from(needs).where(eq(needs.id, need.id));
    expect(row).toMatchObject({ version: need.version + 1, status: verb.to ?? verb.from, ...verb.row });
    const events = await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, need.id));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      action: `needs.${verb.name}`,
      actorUserId: world.actors[verb.by].userId,
      fromStatus: verb.to ? verb.from : null,
      toStatus: verb.to ?? null,
    });
    if (!verb.tells) return;
    const [told] = await db.db
      .select()
      .from(notifications)
      .where(eq(notifications.userId, world.actors[verb.tells].userId))
      .orderBy(desc(notifications.createdAt), desc(notifications.id));
    expect(told?.params).toMatchObject({ code: need.code });
    const mails = await db.db.execute(sql`select 1 from pgboss.job where name = 'mail.deliver'`);
    expect(mails.length).toBeGreaterThan(0);
  });

  it("is refused to others and to those who may not see it, and leaves nothing behind", async () => {
    const need = await make(verb.from, verb.over);
    const refusal = await verb.run(as(verb.denied), need).catch((error) => error);
    expect([Denied, NotFound]).toContain(refusal?.constructor);
    if (verb.foreign) await expect(verb.run(as(verb.foreign), need)).rejects.toThrow(NotFound);
    if (!["published", "contracted"].includes(verb.from))
      await expect(verb.run(as("expert"), need)).rejects.toThrow(NotFound);
    const [row] = await db.db.select().from(needs).where(eq(needs.id, need.id));
    expect(row?.version).toBe(need.version);
    expect(await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, need.id))).toHaveLength(0);
  });

  it("is a conflict in a wrong state and with an old version", async () => {
    const need = await make(verb.from, verb.over);
    await expect(verb.run(as(verb.by), { id: need.id, version: 99 })).rejects.toThrow(Conflict);
    if (!verb.wrong) return;
    const wrong = await make(verb.wrong, verb.wrongOver);
    await expect(verb.run(as(verb.by), wrong)).rejects.toThrow(Conflict);
  });

  it("lets exactly one of two callers win", async () => {
    const need = await make(verb.from, verb.over);
    const outcomes = await Promise.allSettled([verb.run(as(verb.by), need), verb.run(as(verb.by), need)]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    const lost = outcomes.find((outcome) => outcome.status === "rejected") as PromiseRejectedResult;
    expect(lost.reason).toBeInstanceOf(Conflict);
    expect(await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, need.id))).toHaveLength(1);
  });
});

describe("what the table above does not say", () => {
  it("keeps every opinion", async () => {
    const need = await makeNeed(db.db, world, { status: "submitted" });
    const officer = db.context(world.actors.officer);
    await returnNeed(officer, { ...need, opinion: "请补充现值" });
    await submitNeed(db.context(world.actors.enterprise), { id: need.id, version: 2 });
    await acceptNeed(officer, { id: need.id, version: 3 });
    const reviews = await db.db.select().from(needReviews).where(eq(needReviews.needId, need.id));
    expect(reviews.map((review) => [review.verdict, review.opinion])).toEqual([
      ["returned", "请补充现值"],
      ["accepted", ""],
    ]);
  });

  it("does not accept or publish what is no technical need", async () => {
    const officer = db.context(world.actors.officer);
    const need = await makeNeed(db.db, world, { status: "submitted", type: "non_technical" });
    await expect(acceptNeed(officer, need)).rejects.toThrow("needs.result.nonTechnical");
  });

  it("records a signed form only when it was uploaded", async () => {
    const officer = db.context(world.actors.officer);
    const need = await makeNeed(db.db, world, { status: "accepted", ...asked });
    await expect(confirmConsent(officer, need)).rejects.toThrow("needs.result.noForm");
    await db.db.insert(files).values({
      ownerType: "need",
      ownerId: need.id,
      purpose: "consent",
      name: "确认表.pdf",
      mime: "application/pdf",
      bytes: 10,
      sha256: "0".repeat(64),
      storageKey: need.id,
    });
    await confirmConsent(officer, need);
    const [row] = await db.db.select().from(needs).where(eq(needs.id, need.id));
    expect(row).toMatchObject({ consent: "confirmed", consentMethod: "form" });
  });

  it("blocks a masked text that names the firm, when it is written and when it is published", async () => {
    const officer = db.context(world.actors.officer);
    const draft = await makeNeed(db.db, world, { status: "accepted" });
    const named = { visibility: "masked" as const, publicTitle: "甲 不锈钢的酸洗问题", publicProblem: "表面发黑" };
    await expect(prepareNeed(officer, { ...draft, ...named })).rejects.toMatchObject({
      field: "publicTitle",
      ref: { key: "needs.result.identifies", params: { word: "甲不锈钢" } },
    });
    const stored = await makeNeed(db.db, world, { status: "accepted", ...named });
    await expect(publishNeed(officer, stored)).rejects.toThrow("needs.result.identifies");
  });

  it("wants evidence from staff, and none from the firm", async () => {
    const need = await makeNeed(db.db, world, { status: "engaged" });
    const solve = { id: need.id, version: 1, outcome: "solved" as const, note: "" };
    await expect(solveNeed(db.context(world.actors.officer), solve)).rejects.toThrow("needs.result.evidence");
    await solveNeed(db.context(world.actors.enterprise), solve);
  });
});
