import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { matchVerdicts, needs } from "@/db/schema";
import { activateModel } from "@/lib/matching/learning/activate-model";
import { learning } from "@/lib/matching/learning/config";
import { learningState, listDecisions, listModels } from "@/lib/matching/learning/queries";
import { replayView } from "@/lib/matching/learning/replay-view";
import { trainModel } from "@/lib/matching/learning/train-model";
import { refreshAllMatches } from "@/lib/matching/refresh-all";
import { NotFound } from "@/lib/platform/errors";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeFields } from "@/tests/support/matching";
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
const admin = () => db.context(world.actors.admin);

describe("what the admin sees of learning", () => {
  it("is nobody else's business", async () => {
    for (const actor of [world.actors.director, world.actors.officer, world.actors.enterprise]) {
      const ctx = db.context(actor);
      await expect(learningState(ctx)).rejects.toThrow(NotFound);
      await expect(listModels(ctx)).rejects.toThrow(NotFound);
      await expect(listDecisions(ctx)).rejects.toThrow(NotFound);
      await expect(replayView(ctx, {})).rejects.toThrow(NotFound);
    }
  });

  it("says what is still missing", async () => {
    expect((await learningState(admin())).missing).toEqual({
      decisions: learning.leastDecisions,
      needs: learning.leastNeeds,
      good: learning.leastGood,
    });
    expect(await replayView(admin(), {})).toMatchObject({ need: null, decision: null, rows: [], inUse: null });
  });

  it("counts decisions, and each figure has its records", async () => {
    made = await makeDecisions(db.db, world);
    const state = await learningState(admin());
    expect(state).toMatchObject({ decisions: 60, needs: 30, missing: { decisions: 0, needs: 0, good: 0 } });
    expect(state.byOutcome).toMatchObject({ rejected: 30, accepted: 30, signed: 0 });
    const rejected = await listDecisions(admin(), "rejected");
    expect(rejected).toHaveLength(30);
    expect(new Set(rejected.map((row) => row.expertId))).toEqual(new Set(made.refused));
    expect(rejected[0]!.at.getTime()).toBeGreaterThan(rejected.at(-1)!.at.getTime());
  });

  it("leaves out what says nothing of the fit, what was withdrawn, and directed needs", async () => {
    const [verdict] = await db.db.select().from(matchVerdicts).where(eq(matchVerdicts.decision, "dismissed")).limit(1);
    const count = async () => (await learningState(admin())).byOutcome.rejected;
    const set = (values: Partial<typeof matchVerdicts.$inferInsert>) =>
      db.db.update(matchVerdicts).set(values).where(eq(matchVerdicts.id, verdict!.id));
    await set({ reason: "no_capacity" });
    expect(await count()).toBe(29);
    await set({ reason: "wrong_scale", withdrawnAt: new Date() });
    expect(await count()).toBe(29);
    await set({ withdrawnAt: null });
    const visibility = (value: "directed" | "public") =>
      db.db.update(needs).set({ visibility: value, consentVisibility: value }).where(eq(needs.id, verdict!.needId));
    await visibility("directed");
    expect(await count()).toBe(29);
    await visibility("public");
    expect(await count()).toBe(30);
  });

  it("shows a list without a decision and with it", async () => {
    await trainModel(db.context());
    const [model] = await listModels(admin());
    if (model?.state !== "active")
      await activateModel(admin(), { id: model!.id, version: model!.version, reason: "试用" });
    await refreshAllMatches(db.context());
    const [verdict] = await db.db.select().from(matchVerdicts).where(eq(matchVerdicts.expertId, made.refused[0]!));
    const own = await replayView(admin(), { decision: verdict!.id, need: verdict!.needId });
    expect(own).toMatchObject({ need: { id: verdict!.needId }, decision: { verdictId: verdict!.id } });
    const refused = own.rows.find((row) => row.expertId === made.refused[0]);
    expect(refused?.after).toBeNull();
    expect(refused?.before?.rank).toBeGreaterThan(0);
    const ranks = own.rows.flatMap((row) => (row.after ? [row.after.rank] : []));
    expect(ranks).toEqual(ranks.map((_, index) => index + 1));
  });
});
