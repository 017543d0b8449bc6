import { and, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { embeddingEndpoints, embeddings, experts, matches, needs } from "@/db/schema";
import { readNeeds } from "@/lib/matching/documents";
import { startEmbeddings } from "@/lib/matching/embeddings/ask-for-vectors";
import { embedWaiting } from "@/lib/matching/embeddings/embed-waiting";
import { useEndpoint } from "@/lib/matching/embeddings/endpoint";
import { embeddingsDegraded } from "@/lib/matching/embeddings/trouble";
import { refreshNeedMatches } from "@/lib/matching/refresh-need";
import { log } from "@/lib/platform/log";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeExpert, makeFields } from "@/tests/support/matching";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";
import { type Mode, secret, startEndpoint, type TestEndpoint, unwelcome } from "./endpoint-server";

let db: TestDatabase;
let world: World;
let server: TestEndpoint;
let needId: string;
let expertId: string;
const start = new Date("2026-11-20T02:00:00Z");
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);

beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  await makeFields(db.db);
  server = await startEndpoint();
  needId = (await makeNeed(db.db, world, { status: "published" })).id;
  expertId = (await makeExpert(db.db, world)).id;
});
beforeEach(async () => {
  useEndpoint(server.endpoint);
  await db.db.delete(embeddings);
  await db.db.delete(embeddingEndpoints);
  await db.db.execute(sql`delete from pgboss.job`);
  server.mode = "ok";
  server.texts = [];
});
afterAll(() => useEndpoint(null));

const run = (now = start) => embedWaiting(db.context({}, now));
const stored = (objectId: string) => db.db.select().from(embeddings).where(eq(embeddings.objectId, objectId));
const jobs = (name: string) => db.db.execute(sql`select data, start_after from pgboss.job where name = ${name}`);

describe("matching.embed", () => {
  it("stores a vector a text once, and has what it concerns ranked again", async () => {
    await run();
    expect(await stored(needId)).toMatchObject([{ kind: "need", model: "hashing", dimensions: 16, embeddedAt: start }]);
    expect(await stored(expertId)).toMatchObject([{ kind: "expert", dimensions: 16 }]);
    expect((await jobs("matching.refresh-need")).map((job) => job.data)).toContainEqual({ needId });
    expect((await jobs("matching.refresh-expert")).map((job) => job.data)).toContainEqual({ expertId });
    const sent = server.texts.length;
    await run(later(1));
    expect(server.texts).toHaveLength(sent);
    expect(server.keys.at(-1)).toBe(`Bearer ${secret}`);
  });

  it("embeds again what says something else, and only that", async () => {
    await run();
    server.texts = [];
    const raised = { version: sql`version + 1` };
    await db.db.update(needs).set(raised).where(eq(needs.id, needId));
    await run(later(1));
    expect(server.texts).toEqual([]);
    await db.db
      .update(experts)
      .set({ ...raised, bio: "改研究镀锌层附着力" })
      .where(eq(experts.id, expertId));
    await run(later(2));
    expect(server.texts).toHaveLength(1);
    expect(server.texts[0]).toContain("镀锌层附着力");
  });

  it("sends of a masked need its public words only, and uses no vector of the others", async () => {
    const title = "某企业线材表面处理";
    const need = await makeNeed(db.db, world, { status: "published", title: "甲厂绝密酸洗线" });
    await run();
    expect((await readNeeds(db.context(), [need.id]))[0]?.doc.embedding).toHaveLength(16);
    const mask = { visibility: "masked", publicTitle: title, publicProblem: "酸洗发黑" } as const;
    await db.db
      .update(needs)
      .set({ ...mask, consentVisibility: "masked", version: sql`version + 1` })
      .where(eq(needs.id, need.id));
    expect((await readNeeds(db.context(), [need.id]))[0]?.doc.embedding).toBeNull();
    server.texts = [];
    await run(later(1));
    expect(server.texts).toEqual([`${title}\n酸洗发黑`]);
  });

  it("takes a vector away with its record, with its being shown, and with its model", async () => {
    const hidden = await makeExpert(db.db, world);
    const gone = await makeExpert(db.db, world);
    await run();
    await db.db.update(experts).set({ visibility: "hidden" }).where(eq(experts.id, hidden.id));
    await db.db.delete(experts).where(eq(experts.id, gone.id));
    server.mode = "500";
    await run(later(1));
    expect([...(await stored(hidden.id)), ...(await stored(gone.id))]).toEqual([]);
    expect(await stored(expertId)).toHaveLength(1);
    useEndpoint({ ...server.endpoint, model: "another" });
    await run(later(2));
    expect(await stored(expertId)).toEqual([]);
    await run(later(2));
  });

  it("leaves a text that is refused alone, until it changes", async () => {
    const odd = await makeExpert(db.db, world, { bio: unwelcome });
    await run();
    expect(await stored(odd.id)).toMatchObject([{ dimensions: 0 }]);
    expect(await stored(expertId)).toMatchObject([{ dimensions: 16 }]);
    expect(await embeddingsDegraded(db.context())).toBeNull();
    await db.db.delete(experts).where(eq(experts.id, odd.id));
  });

  it.each<[Mode, string, number]>([
    ["slow", "unreachable", 5],
    ["500", "unreachable", 5],
    ["429", "limited", 120],
    ["400", "refused", 5],
    ["401", "refused", 5],
    ["redirect", "refused", 5],
    ["garbage", "garbage", 5],
    ["count", "garbage", 5],
    ["lengths", "dimensions", 5],
  ])("%s: degraded (%s), tried again after %i s, recovered", async (mode, trouble, pause) => {
    await run();
    const before = await stored(needId);
    await db.db.delete(embeddings).where(eq(embeddings.objectId, expertId));
    const warn = vi.spyOn(log, "warn");
    server.mode = mode;
    await run();
    expect(await embeddingsDegraded(db.context())).toEqual({ trouble, since: start, waiting: 1 });
    expect(await stored(needId)).toEqual(before);
    const [retry] = await jobs("matching.embed");
    expect(new Date(String(retry?.start_after))).toEqual(later(pause));
    expect(JSON.stringify(warn.mock.calls)).toContain(trouble);
    expect(JSON.stringify(warn.mock.calls)).not.toContain(secret);
    const asked = server.keys.length;
    await run(later(pause - 1));
    expect(server.keys).toHaveLength(asked);
    await run(later(pause));
    expect((await embeddingsDegraded(db.context()))?.since).toEqual(start);
    server.mode = "ok";
    await run(later(3 * 120 + pause));
    expect(await embeddingsDegraded(db.context())).toBeNull();
    expect(await stored(expertId)).toHaveLength(1);
    warn.mockRestore();
  });

  it("waits twice as long after every failure, ten minutes at most", async () => {
    server.mode = "500";
    const pauses: number[] = [];
    for (let at = 0, tries = 0; tries < 9; tries++) {
      await run(later(at));
      const [row] = await db.db.select().from(embeddingEndpoints);
      pauses.push(((row?.retryAt?.getTime() ?? 0) - later(at).getTime()) / 1000);
      at += pauses.at(-1) ?? 0;
    }
    expect(pauses).toEqual([5, 10, 20, 40, 80, 160, 320, 600, 600]);
  });

  it("asks a slow endpoint for fewer texts at once", async () => {
    server.mode = "few";
    for (let tries = 0; tries < 7; tries++) await run(later(tries * 601));
    expect(await embeddingsDegraded(db.context())).toBeNull();
    expect(await stored(expertId)).toHaveLength(1);
  });

  it("changes scores when it answers, and leaves them as they are without", async () => {
    const offered = async () => {
      await refreshNeedMatches(db.context(), { needId });
      const pair = and(eq(matches.needId, needId), eq(matches.expertId, expertId));
      const [row] = await db.db.select({ score: matches.score, engine: matches.engine }).from(matches).where(pair);
      return row;
    };
    await makeExpert(db.db, world, { directions: ["大蒜脱水"], bio: "食品干燥", discipline: "食品科学" });
    useEndpoint(null);
    const alone = await offered();
    useEndpoint(server.endpoint);
    server.mode = "500";
    await run();
    expect(await offered()).toEqual(alone);
    server.mode = "ok";
    await run(later(5));
    const fused = await offered();
    expect(fused?.score).not.toBe(alone?.score);
    expect(fused?.engine).toContain("+embedded");
    useEndpoint(null);
    await startEmbeddings(db.context());
    expect(await db.db.select().from(embeddings)).toEqual([]);
    expect(await jobs("matching.refresh-all")).toHaveLength(1);
    expect(await offered()).toEqual(alone);
  });
});
