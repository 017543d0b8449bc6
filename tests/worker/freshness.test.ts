import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { matches } from "@/db/schema";
import { addOutput } from "@/lib/experts/add-output";
import { addOutputInput } from "@/lib/experts/input";
import { matchingIndex } from "@/lib/matching/matching-index";
import { refreshNeedMatches } from "@/lib/matching/refresh-need";
import { systemContext } from "@/lib/platform/context";
import { database } from "@/lib/platform/database";
import { runWorker } from "@/lib/worker/run";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeExpert, makeFields } from "@/tests/support/matching";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

/** The worker reads its database from the environment, which is fixed before this file's database exists. */
const given = vi.hoisted(() => ({ url: "" }));
vi.mock("@/lib/platform/env", async (load) => {
  const original = await load<typeof import("@/lib/platform/env")>();
  return { ...original, env: () => ({ ...original.env(), DATABASE_URL: given.url }) };
});

const promised = 5_000;
const bystanders = 60;

let db: TestDatabase;
let world: World;
let worker: Awaited<ReturnType<typeof runWorker>>;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  await makeFields(db.db);
  given.url = db.url;
  worker = await runWorker();
});
afterAll(() => worker?.stop());

describe("an expert's new output", () => {
  it("stands in the need's list within five seconds of its commit, and only this expert is read again", async () => {
    const need = await makeNeed(db.db, world, { status: "published" });
    const expert = await makeExpert(db.db, world, { directions: ["绘本阅读"], bio: "儿童文学。", discipline: "文学" });
    for (let made = 0; made < bystanders; made++) await makeExpert(db.db, world, { directions: [`方向${made}`] });
    await refreshNeedMatches(systemContext(database()), { needId: need.id });
    const before = await scoreOf(need.id, expert.id);

    const index = await matchingIndex(systemContext(database()));
    const read = vi.spyOn(index, "setExpert");
    const committed = await addFittingOutput(expert);
    await vi.waitFor(async () => expect(await scoreOf(need.id, expert.id)).toBeGreaterThan(before), {
      timeout: promised,
      interval: 50,
    });
    const took = performance.now() - committed;
    expect(took, "milliseconds from commit to stored match").toBeLessThan(promised);
    expect(await matchingIndex(systemContext(database()))).toBe(index);
    expect(read.mock.calls.map(([doc]) => doc.id)).toEqual([expert.id]);
  });
});

/** Milliseconds of the clock when the verb had committed. */
async function addFittingOutput(expert: { id: string; version: number }): Promise<number> {
  const input = addOutputInput.parse({
    id: expert.id,
    version: expert.version,
    kind: "paper",
    title: "304不锈钢线材酸洗后表面局部发黑的成因与酸洗工艺",
    year: 2026,
    stage: "pilot",
    abstract: "线材酸洗后表面局部发黑,返工率由12%降到1%。",
  });
  await addOutput(db.context(world.actors.university), input);
  return performance.now();
}

async function scoreOf(needId: string, expertId: string): Promise<number> {
  const [row] = await db.db
    .select({ score: matches.score })
    .from(matches)
    .where(and(eq(matches.needId, needId), eq(matches.expertId, expertId)));
  return row?.score ?? 0;
}
