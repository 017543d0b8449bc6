import { and, asc, eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { engagements, expertAvoidances, experts, matches, matchVerdicts, needIndicators, needs } from "@/db/schema";
import { pauseExpert } from "@/lib/experts/pause-expert";
import { setCapacity } from "@/lib/experts/set-capacity";
import { keptPerNeed } from "@/lib/matching/rank-need";
import { refreshAllMatches } from "@/lib/matching/refresh-all";
import { refreshExpertMatches } from "@/lib/matching/refresh-expert";
import { refreshNeedMatches } from "@/lib/matching/refresh-need";
import { refreshOutdatedMatches } from "@/lib/matching/refresh-outdated";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeExpert, makeFields } from "@/tests/support/matching";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
let fitting: typeof experts.$inferSelect;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  await makeFields(db.db);
  fitting = await makeExpert(db.db, world);
});
beforeEach(async () => {
  await db.db.delete(matchVerdicts);
  await db.db.delete(engagements);
  await db.db.delete(matches);
  await db.db.delete(needs);
});

const stored = (needId: string) =>
  db.db.select().from(matches).where(eq(matches.needId, needId)).orderBy(asc(matches.rank));
const rowOf = async (needId: string, expertId: string) =>
  (
    await db.db
      .select()
      .from(matches)
      .where(and(eq(matches.needId, needId), eq(matches.expertId, expertId)))
  )[0];

describe("refresh-need", () => {
  it("stores ranked experts with quoted reasons, and comes to the same end when it runs twice", async () => {
    const need = await makeNeed(db.db, world, { status: "published" });
    await refreshNeedMatches(db.context(), { needId: need.id });
    const first = await stored(need.id);
    expect(first[0]).toMatchObject({ expertId: fitting.id, rank: 1 });
    expect(first[0]?.score).toBeGreaterThan(0);
    const reason = first[0]?.reasons[0];
    expect(`${need.title}${need.problem}`).toContain(reason?.needQuote);
    expect(`${fitting.bio}${fitting.directions.join("")}${fitting.discipline}`).toContain(reason?.expertQuote);
    await refreshNeedMatches(db.context(), { needId: need.id });
    const again = await stored(need.id);
    expect(again.map((row) => [row.id, row.score])).toEqual(first.map((row) => [row.id, row.score]));
  });

  it("reads nothing but the public title and text of a masked need", async () => {
    const need = await makeNeed(db.db, world, {
      status: "published",
      visibility: "masked",
      title: "甲厂秘密牌号酸洗",
      problem: "甲厂的秘密配方让304线材酸洗后表面局部发黑。",
      keywords: ["秘密词"],
      publicTitle: "不锈钢线材酸洗后表面发黑",
      publicProblem: "线材酸洗后表面局部发黑,返工率高。",
    });
    await db.db.insert(needIndicators).values({ needId: need.id, position: 0, name: "秘密指标", target: "≤5" });
    await refreshNeedMatches(db.context(), { needId: need.id });
    const rows = await stored(need.id);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/秘密|甲厂/);
    expect(rows[0]?.engine).toMatch(/\+masked$/);
    for (const reason of rows.flatMap((row) => row.reasons))
      expect(`${need.publicTitle}${need.publicProblem}`).toContain(reason.needQuote);
  });

  it.each([
    ["a hidden expert", () => db.db.update(experts).set({ visibility: "hidden", version: 50 }).where(mine())],
    [
      "a paused expert",
      () =>
        db.db
          .update(experts)
          .set({ pausedUntil: new Date("2099-01-01"), version: 51 })
          .where(mine()),
    ],
    [
      "an expert who avoids the firm",
      () => db.db.insert(expertAvoidances).values({ expertId: fitting.id, organizationId: world.firm }),
    ],
  ])("leaves out %s", async (_name, arrange) => {
    const need = await makeNeed(db.db, world, { status: "published" });
    await arrange();
    await refreshNeedMatches(db.context(), { needId: need.id });
    expect(await rowOf(need.id, fitting.id)).toBeUndefined();
    await db.db.delete(expertAvoidances);
    await db.db.update(experts).set({ visibility: "public", pausedUntil: null, version: 60 }).where(mine());
    await refreshNeedMatches(db.context(), { needId: need.id });
    expect(await rowOf(need.id, fitting.id)).toBeDefined();
    await db.db.update(experts).set({ version: 1 }).where(mine());
  });

  it("leaves out who declined this need, and keeps who was dismissed beyond the best twenty", async () => {
    const need = await makeNeed(db.db, world, { status: "published" });
    await db.db.insert(engagements).values({
      needId: need.id,
      expertId: fitting.id,
      organizationId: world.firm,
      universityId: world.university,
      origin: "recommended",
      status: "declined",
      declineCode: "no_time",
      statusSince: new Date(),
      lastActivityAt: new Date(),
    });
    await refreshNeedMatches(db.context(), { needId: need.id });
    expect(await rowOf(need.id, fitting.id)).toBeUndefined();
  });

  it("drops the matches of a need that was taken back, keeps those of a solved one", async () => {
    const need = await makeNeed(db.db, world, { status: "published" });
    await refreshNeedMatches(db.context(), { needId: need.id });
    await db.db.update(needs).set({ status: "solved" }).where(eq(needs.id, need.id));
    await refreshNeedMatches(db.context(), { needId: need.id });
    expect((await stored(need.id)).length).toBeGreaterThan(0);
    await db.db.update(needs).set({ status: "withdrawn" }).where(eq(needs.id, need.id));
    await refreshNeedMatches(db.context(), { needId: need.id });
    expect(await stored(need.id)).toEqual([]);
  });

  it("takes 5% a wrong-field dismissal from later scores in the field, 20% at most", async () => {
    const need = await makeNeed(db.db, world, { status: "published" });
    await refreshNeedMatches(db.context(), { needId: need.id });
    const before = (await rowOf(need.id, fitting.id))?.score ?? 0;
    for (const times of [1, 5]) {
      for (let n = 0; n < times; n++) {
        const other = await makeNeed(db.db, world, { status: "published" });
        await db.db
          .insert(matchVerdicts)
          .values({ needId: other.id, expertId: fitting.id, decision: "dismissed", reason: "wrong_field" });
      }
      await refreshNeedMatches(db.context(), { needId: need.id });
      const after = (await rowOf(need.id, fitting.id))?.score ?? 0;
      expect(after / before).toBeCloseTo(times === 1 ? 0.95 : 0.8, 2);
    }
  });

  it("survives two workers on one need", async () => {
    const need = await makeNeed(db.db, world, { status: "published" });
    await Promise.all([1, 2, 3].map(() => refreshNeedMatches(db.context(), { needId: need.id })));
    expect((await stored(need.id)).filter((row) => row.expertId === fitting.id)).toHaveLength(1);
  });

  it("keeps twenty", async () => {
    const crowd = await Promise.all(Array.from({ length: keptPerNeed + 4 }, () => makeExpert(db.db, world)));
    const need = await makeNeed(db.db, world, { status: "published" });
    await db.db
      .insert(matchVerdicts)
      .values({ needId: need.id, expertId: fitting.id, decision: "dismissed", reason: "too_far" });
    await refreshNeedMatches(db.context(), { needId: need.id });
    expect(await stored(need.id)).toHaveLength(keptPerNeed + 1);
    for (const expert of crowd) await db.db.delete(experts).where(eq(experts.id, expert.id));
  });
});

describe("refresh-expert and refresh-all", () => {
  it("brings a new expert in, and takes a paused one out, touching no other need", async () => {
    const need = await makeNeed(db.db, world, { status: "published" });
    const unrelated = await makeNeed(db.db, world, {
      status: "engaged",
      title: "小羊羔断奶后腹泻",
      problem: "羊羔断奶一周拉稀，死淘率两成。",
      fieldCode: "4.2",
      industry: "food",
    });
    expect(await refreshAllMatches(db.context())).toBe(2);
    const untouched = await stored(unrelated.id);
    const newcomer = await makeExpert(db.db, world);
    await refreshExpertMatches(db.context(undefined, new Date("2027-01-01")), { expertId: newcomer.id });
    expect(await rowOf(need.id, newcomer.id)).toBeDefined();
    expect(await stored(unrelated.id)).toEqual(untouched);

    const ctx = db.context(world.actors.university);
    await pauseExpert(ctx, { id: newcomer.id, version: 1, until: "2099-01-01" });
    await refreshExpertMatches(db.context(), { expertId: newcomer.id });
    expect(await rowOf(need.id, newcomer.id)).toBeUndefined();
    await pauseExpert(ctx, { id: newcomer.id, version: 2, until: null });
    await setCapacity(ctx, { id: newcomer.id, version: 3, capacity: 0 });
    await refreshExpertMatches(db.context(), { expertId: newcomer.id });
    expect(await rowOf(need.id, newcomer.id)).toBeDefined();
  });
});

function mine() {
  return eq(experts.id, fitting.id);
}

describe("refresh-outdated", () => {
  const waiting = async () =>
    (await db.db.execute(sql`select id from pgboss.job where name = 'matching.refresh-all' and state = 'created'`))
      .length;

  it("ranks again what another version of the engine left, once, and nothing that is up to date", async () => {
    const { id } = await makeNeed(db.db, world, { status: "published" });
    await refreshNeedMatches(db.context(), { needId: id });
    expect(await stored(id)).not.toEqual([]);
    expect(await refreshOutdatedMatches(db.context())).toBe(false);
    expect(await waiting()).toBe(0);
    await db.db.update(matches).set({ engine: "cosine-0", fit: null });
    expect(await refreshOutdatedMatches(db.context())).toBe(true);
    expect(await waiting()).toBe(1);
    await refreshAllMatches(db.context());
    expect(await refreshOutdatedMatches(db.context())).toBe(false);
  });

  it("leaves the matches of a closed need as they were when it was offered", async () => {
    const { id } = await makeNeed(db.db, world, { status: "published" });
    await refreshNeedMatches(db.context(), { needId: id });
    await db.db.update(matches).set({ engine: "cosine-0" });
    await db.db.update(needs).set({ status: "solved" }).where(eq(needs.id, id));
    expect(await refreshOutdatedMatches(db.context())).toBe(false);
  });
});
