import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { engagements, experts, matchVerdicts, needInvitees, needs } from "@/db/schema";
import { avoidFirm } from "@/lib/experts/avoid-firm";
import { getDeskNeed, listMatchDesk } from "@/lib/matching/desk-queries";
import { matchedNeed, matchedNeeds } from "@/lib/matching/expert-queries";
import { hideMatch } from "@/lib/matching/hide-match";
import { deskFilter } from "@/lib/matching/input";
import { rankedExperts, suggestedExperts } from "@/lib/matching/queries";
import { refreshAllMatches } from "@/lib/matching/refresh-all";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeExpert, makeFields } from "@/tests/support/matching";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
let open: typeof needs.$inferSelect;
let masked: typeof needs.$inferSelect;
let directed: typeof needs.$inferSelect;
let other: typeof experts.$inferSelect;
const filter = (values: object = {}) => deskFilter.parse(values);

beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  await makeFields(db.db);
  await db.db
    .update(experts)
    .set({ directions: ["不锈钢线材酸洗工艺"], bio: "研究线材酸洗后表面局部发黑。" })
    .where(eq(experts.id, world.expert));
  other = await makeExpert(db.db, world);
  open = await makeNeed(db.db, world, { status: "published" });
  masked = await makeNeed(db.db, world, {
    status: "published",
    visibility: "masked",
    title: "甲厂秘密线材酸洗发黑",
    problem: "甲厂秘密",
    expected: "甲厂秘密预期",
    wantedBy: "2027-02-03",
    publicTitle: "不锈钢线材酸洗后表面发黑",
    publicProblem: "线材酸洗后表面局部发黑。",
  });
  directed = await makeNeed(db.db, world, { status: "published", visibility: "directed" });
  await refreshAllMatches(db.context());
});

describe("the match desk", () => {
  it("lists live needs for staff only, with what was found and decided", async () => {
    const list = await listMatchDesk(db.context(world.actors.officer), filter());
    expect(list.rows.map((row) => row.id).sort()).toEqual([open.id, masked.id, directed.id].sort());
    expect(list).toMatchObject({ total: 3, unrecommended: 3, next: null });
    expect(list.rows[0]?.best).toBeGreaterThan(0);
    for (const actor of [world.actors.enterprise, world.actors.expert, world.actors.township])
      expect((await listMatchDesk(db.context(actor), filter())).rows).toEqual([]);
    expect(await getDeskNeed(db.context(world.actors.expert), open.id)).toBeNull();
    expect(await getDeskNeed(db.context(world.actors.officer), "no-uuid")).toBeNull();
  });

  it("starts with the own group, and filters by township, field, words and what is still to do", async () => {
    const officer = db.context(world.actors.otherOfficer);
    expect((await listMatchDesk(officer, filter())).total).toBe(0);
    expect((await listMatchDesk(officer, filter({ group: "all" }))).total).toBe(3);
    const director = db.context(world.actors.director);
    expect((await listMatchDesk(director, filter({ township: world.south }))).total).toBe(0);
    expect((await listMatchDesk(director, filter({ field: "4" }))).total).toBe(3);
    expect((await listMatchDesk(director, filter({ field: "4.2" }))).total).toBe(0);
    expect((await listMatchDesk(director, filter({ q: open.code }))).total).toBe(1);
    await db.db.insert(matchVerdicts).values({ needId: open.id, expertId: other.id, decision: "recommended" });
    expect((await listMatchDesk(director, filter({ open: "1" }))).total).toBe(2);
    await db.db.delete(matchVerdicts);
  });

  it("pages by key without a gap", async () => {
    const ctx = db.context(world.actors.director);
    const first = await listMatchDesk(ctx, filter(), 2);
    const second = await listMatchDesk(ctx, filter({ after: first.next }), 2);
    expect(new Set([...first.rows, ...second.rows].map((row) => row.id)).size).toBe(3);
    expect(second.next).toBeNull();
  });

  it("lets only those decide who work on the township", async () => {
    expect((await getDeskNeed(db.context(world.actors.officer), open.id))?.canJudge).toBe(true);
    expect((await getDeskNeed(db.context(world.actors.otherOfficer), open.id))?.canJudge).toBe(false);
  });
});

describe("whose matches", () => {
  it("the bureau sees all of a need, the firm its own, an expert and a university their own rows, the public none", async () => {
    const ids = async (who: keyof World["actors"]) =>
      (await rankedExperts(db.context(world.actors[who]), open.id)).map((row) => row.expertId);
    expect(await ids("officer")).toContain(other.id);
    expect(await ids("enterprise")).toContain(other.id);
    expect(await ids("otherEnterprise")).toEqual([]);
    expect(await ids("expert")).toEqual([world.expert]);
    expect(await ids("otherUniversity")).not.toContain(other.id);
    expect(await rankedExperts(db.context({ role: "visitor", userId: null }), open.id)).toEqual([]);
  });

  it("suggests to a firm for its own need, without dismissed pairs", async () => {
    const ctx = db.context(world.actors.enterprise);
    expect((await suggestedExperts(ctx, open.id)).map((row) => row.expertId)).toContain(other.id);
    expect(await suggestedExperts(db.context(world.actors.otherEnterprise), open.id)).toEqual([]);
    await db.db
      .insert(matchVerdicts)
      .values({ needId: open.id, expertId: other.id, decision: "dismissed", reason: "other" });
    expect((await suggestedExperts(ctx, open.id)).map((row) => row.expertId)).not.toContain(other.id);
    await db.db.delete(matchVerdicts);
  });

  it("forgets an avoided firm at once, before the job runs", async () => {
    const avoiding = await makeExpert(db.db, world);
    await refreshAllMatches(db.context());
    const ctx = db.context(world.actors.enterprise);
    expect((await suggestedExperts(ctx, open.id, 20)).map((row) => row.expertId)).toContain(avoiding.id);
    await avoidFirm(db.context(world.actors.university), {
      id: avoiding.id,
      version: 1,
      firm: "云岫市甲不锈钢有限公司",
    });
    expect((await suggestedExperts(ctx, open.id, 20)).map((row) => row.expertId)).not.toContain(avoiding.id);
  });
});

describe("the expert's list", () => {
  it("shows public texts only of a masked need, and a directed one only to who is invited", async () => {
    const ctx = db.context(world.actors.expert);
    const list = await matchedNeeds(ctx);
    expect(list.map((need) => need.needId).sort()).toEqual([open.id, masked.id].sort());
    const text = JSON.stringify([list.find((need) => need.needId === masked.id), await matchedNeed(ctx, masked.id)]);
    expect(text).not.toMatch(/秘密|甲不锈钢|2027-02-03/);
    expect(text).toContain(masked.publicTitle);
    expect(list.find((need) => need.needId === open.id)?.firm).toContain("甲不锈钢");
    expect(await matchedNeed(ctx, directed.id)).toBeNull();
    await db.db.insert(needInvitees).values({ needId: directed.id, expertId: world.expert });
    expect(await matchedNeed(ctx, directed.id)).toMatchObject({ firm: null, visibility: "directed" });
    await db.db.delete(needInvitees);
  });

  it("never shows reasons of before a need was masked", async () => {
    await db.db
      .update(needs)
      .set({ visibility: "masked", publicTitle: "线材酸洗发黑", publicProblem: "线材酸洗后发黑" })
      .where(eq(needs.id, open.id));
    expect((await matchedNeeds(db.context(world.actors.expert))).map((need) => need.needId)).toEqual([masked.id]);
    await db.db.update(needs).set({ visibility: "public" }).where(eq(needs.id, open.id));
  });

  it("leaves out what is hidden by the reader and what is already in contact", async () => {
    const ctx = db.context(world.actors.expert);
    await hideMatch(ctx, { needId: masked.id });
    expect((await matchedNeeds(ctx)).map((need) => need.needId)).toEqual([open.id]);
    expect((await matchedNeeds(ctx, { hidden: true })).map((need) => need.needId)).toEqual([masked.id]);
    await db.db.insert(engagements).values({
      needId: open.id,
      expertId: world.expert,
      organizationId: world.firm,
      universityId: world.university,
      origin: "recommended",
      status: "invited",
      statusSince: new Date(),
      lastActivityAt: new Date(),
    });
    expect(await matchedNeeds(ctx)).toEqual([]);
    expect((await matchedNeed(ctx, open.id))?.engagementId).toBeTruthy();
  });

  it("is empty for everybody else", async () => {
    for (const actor of [world.actors.officer, world.actors.enterprise, world.actors.university])
      expect(await matchedNeeds(db.context(actor))).toEqual([]);
  });
});
