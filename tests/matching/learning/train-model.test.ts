import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents, matches, matchModels, matchVerdicts } from "@/db/schema";
import { dismissMatch } from "@/lib/matching/dismiss-match";
import { readNeeds } from "@/lib/matching/documents";
import { activateModel, deactivateModel } from "@/lib/matching/learning/activate-model";
import { modelInUse } from "@/lib/matching/learning/model-in-use";
import { requestTraining, trainModel } from "@/lib/matching/learning/train-model";
import { matchingIndex } from "@/lib/matching/matching-index";
import { rankNeed } from "@/lib/matching/rank-need";
import { refreshNeedMatches } from "@/lib/matching/refresh-need";
import { Conflict, Denied, NotFound } from "@/lib/platform/errors";
import { handlers } from "@/lib/worker/handlers";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeExpert, makeFields } from "@/tests/support/matching";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";
import { type DecidedWorld, makeDecisions } from "./decided-world";

let db: TestDatabase;
let world: World;
let made: DecidedWorld;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  await makeFields(db.db);
});

const models = () => db.db.select().from(matchModels).orderBy(matchModels.number);
const audits = (action: string) => db.db.select().from(auditEvents).where(eq(auditEvents.action, action));
const jobs = (name: string) => db.db.execute(`select id from pgboss.job where name = '${name}'`);
const need = async (id: string) => (await readNeeds(db.context(), [id]))[0]!;
const ranked = async (id: string) => rankNeed(db.context(), await matchingIndex(db.context()), await need(id));

describe("learning from decisions", () => {
  it("waits until there is enough, and says so", async () => {
    await expect(requestTraining(db.context(world.actors.admin))).rejects.toThrow("learning.result.tooFew");
    expect(await trainModel(db.context())).toBeNull();
    await expect(requestTraining(db.context(world.actors.director))).rejects.toThrow(Denied);
  });

  it("trains, replays against the engine alone, takes over, and ranks all needs again", async () => {
    made = await makeDecisions(db.db, world);
    await requestTraining(db.context(world.actors.admin));
    expect(await jobs("matching.learn")).toHaveLength(1);
    expect(await audits("learning.train")).toHaveLength(1);
    await handlers["matching.learn"]!(db.context(), {});
    const [model] = await models();
    expect(model).toMatchObject({ number: 1, state: "active", decisions: 60, needs: 30, activatedBy: null });
    expect(model?.replay.after.ndcg).toBeGreaterThan(model!.replay.before.ndcg + 0.05);
    expect(model?.replay).toMatchObject({ against: null, needs: 9 });
    expect(model?.learned[0]?.share).toBeGreaterThan(0.1);
    expect(await audits("learning.takeOver")).toHaveLength(1);
    expect(await jobs("matching.refresh-all")).toHaveLength(1);
  });

  it("makes no second model of the same decisions", async () => {
    expect(await trainModel(db.context())).toBeNull();
    expect(await models()).toHaveLength(1);
  });

  it("keeps a model that is no better than the one in use, and does not let it take over", async () => {
    // Of the same decisions: as good, to the last digit.
    await db.db.update(matchModels).set({ trainedUntil: new Date("2026-02-01T00:00:00Z") });
    expect(await trainModel(db.context())).toEqual({ number: 2, tookOver: false });
    const [active, candidate] = await models();
    expect([active?.state, candidate?.state]).toEqual(["active", "candidate"]);
    expect(candidate?.replay).toMatchObject({ against: 1 });
    expect(candidate?.activatedAt).toBeNull();
  });

  it("moves a new need's list, within bounds, and says what did it", async () => {
    const fresh = await makeNeed(db.db, world, {
      status: "published",
      title: "铸件缩松问题",
      problem: "球墨铸铁件热节处缩松",
    });
    await refreshNeedMatches(db.context(), { needId: fresh.id });
    const rows = await db.db.select().from(matches).where(eq(matches.needId, fresh.id));
    const liked = rows.find((row) => row.expertId === made.liked[3])!;
    const refused = rows.find((row) => row.expertId === made.refused[3])!;
    expect(liked.lesson?.points).toBeGreaterThan(0);
    expect(refused.lesson?.points).toBeLessThan(liked.lesson!.points - 4);
    expect(liked.lesson?.model).toBe(1);
    expect(liked.lesson?.parts[0]).toMatchObject({ feature: expect.any(String), points: expect.any(Number) });
    const engine = await matchingIndex(db.context());
    for (const { expertId, score } of engine.scorePairs(
      (await need(fresh.id)).doc,
      rows.map((row) => row.expertId),
    )) {
      const stored = rows.find((row) => row.expertId === expertId)!;
      expect(stored.score).toBeLessThanOrEqual(Math.min(100, score * 1.25) + 0.01);
      expect(stored.score).toBeGreaterThanOrEqual(score * 0.75 - 0.01);
    }
  });

  it("never brings back who is excluded", async () => {
    const [id, liked] = [made.needs[0]!, made.liked[0]!];
    await db.db.execute(`update engagements set status = 'declined', decline_code = 'no_time'
      where need_id = '${id}' and expert_id = '${liked}'`);
    expect((await ranked(id)).map((row) => row.id)).not.toContain(liked);
    await db.db.execute(`update engagements set status = 'negotiating', decline_code = null
      where need_id = '${id}' and expert_id = '${liked}'`);
  });

  it("lets a dismissal with a reason about the fit lower the expert elsewhere, and one about time not", async () => {
    const twin = { discipline: "工程", bio: "研究铸件缩松。", services: [], directions: ["铸件缩松工艺", "砂型"] };
    const newcomer = await makeExpert(db.db, world, twin);
    const other = {
      status: "published" as const,
      title: "铸件缩松难题",
      problem: "球墨铸铁件热节处缩松",
    };
    const [first, second, elsewhere] = [
      await makeNeed(db.db, world, other),
      await makeNeed(db.db, world, other),
      await makeNeed(db.db, world, other),
    ];
    const score = async () => (await ranked(elsewhere.id)).find((row) => row.id === newcomer.id)!.score;
    const before = await score();
    const officer = db.context(world.actors.officer);
    await dismissMatch(officer, { needId: first.id, expertId: newcomer.id, reason: "no_capacity", note: "" });
    expect(await score()).toBe(before);
    await dismissMatch(officer, { needId: second.id, expertId: newcomer.id, reason: "wrong_scale", note: "" });
    expect(await score()).toBeLessThan(before);
    const [verdict] = await db.db
      .select()
      .from(matchVerdicts)
      .where(and(eq(matchVerdicts.expertId, newcomer.id), eq(matchVerdicts.needId, second.id)));
    const without = { verdictId: verdict!.id, needId: second.id, expertId: newcomer.id };
    const thought = await rankNeed(db.context(), await matchingIndex(db.context()), await need(elsewhere.id), without);
    expect(thought.find((row) => row.id === newcomer.id)?.score).toBe(before);
  });
});

describe("activate-model", () => {
  const input = async (number: number) => {
    const model = (await models()).find((row) => row.number === number)!;
    return { id: model.id, version: model.version, reason: "回放更好" };
  };

  it("is not found for who may not know of models", async () => {
    for (const actor of [world.actors.director, world.actors.officer, world.actors.expert])
      await expect(activateModel(db.context(actor), await input(2))).rejects.toThrow(NotFound);
    const unknown = { ...(await input(2)), id: world.firm };
    await expect(activateModel(db.context(world.actors.admin), unknown)).rejects.toThrow(NotFound);
    await expect(activateModel(db.context(), await input(2))).rejects.toThrow(Denied);
  });

  it("puts a model in use and retires the other, with audit and job", async () => {
    await activateModel(db.context(world.actors.admin), await input(2));
    expect((await models()).map((model) => model.state)).toEqual(["retired", "active"]);
    const [event] = await audits("learning.activate");
    expect(event).toMatchObject({ fromStatus: "candidate", toStatus: "active", reason: "回放更好" });
    expect((await jobs("matching.refresh-all")).length).toBeGreaterThan(1);
    expect((await modelInUse(db.context()))?.learned.number).toBe(2);
  });

  it("is a conflict with an old version or in a wrong state, and changes nothing", async () => {
    await expect(activateModel(db.context(world.actors.admin), await input(2))).rejects.toThrow(Conflict);
    const old = { ...(await input(1)), version: 99 };
    await expect(activateModel(db.context(world.actors.admin), old)).rejects.toThrow(Conflict);
    await expect(deactivateModel(db.context(world.actors.admin), await input(1))).rejects.toThrow(Conflict);
    expect((await models()).map((model) => model.state)).toEqual(["retired", "active"]);
  });

  it("rolls back: exactly one of two callers wins, and one model is in use", async () => {
    const back = await input(1);
    const outcomes = await Promise.allSettled([
      activateModel(db.context(world.actors.admin), back),
      activateModel(db.context(world.actors.admin), back),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await models()).map((model) => model.state)).toEqual(["active", "retired"]);
  });

  it("can leave the engine alone", async () => {
    await deactivateModel(db.context(world.actors.admin), await input(1));
    expect(await modelInUse(db.context())).toBeNull();
    expect((await ranked(made.needs[0]!)).every((row) => row.lesson === null)).toBe(true);
    expect(await audits("learning.deactivate")).toHaveLength(1);
  });
});
