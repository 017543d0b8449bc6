import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { publicNeeds } from "@/lib/needs/public-collection";
import { alone, Busy } from "@/lib/search/meilisearch/alone";
import { OuterUnavailable } from "@/lib/search/meilisearch/breaker";
import { useServer } from "@/lib/search/meilisearch/current-server";
import { indexName } from "@/lib/search/meilisearch/index-settings";
import { lagOf } from "@/lib/search/meilisearch/pending";
import { rebuildIndex } from "@/lib/search/meilisearch/rebuild-index";
import { reconcileOuter } from "@/lib/search/meilisearch/reconcile";
import { syncOuter } from "@/lib/search/meilisearch/sync";
import { syncJob } from "@/lib/search/meilisearch/sync-jobs";
import { done } from "@/lib/search/meilisearch/tasks";
import { searchCollections } from "@/lib/worker/collections";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld } from "@/tests/support/world";
import { needsOn } from "./needs-on";
import { relayTo } from "./relay";
import { testHost, testServer } from "./test-server";

describe.skipIf(!testHost)("changes on their way to a real server (MEILI_TEST_HOST)", async () => {
  const relay = await relayTo(testHost ?? "http://127.0.0.1:9");
  afterAll(() => relay.close());
  const server = testServer({ host: relay.host });
  const index = indexName(server, publicNeeds);
  let db: TestDatabase;
  let on: ReturnType<typeof needsOn>;
  let [kept, other] = ["", ""];
  const sync = () => syncOuter(db.context(), server, searchCollections);

  beforeAll(async () => {
    db = await testDatabase();
    const world = await makeWorld(db.db);
    on = needsOn(server, db, world);
    useServer(server);
    [kept, other] = [
      (await makeNeed(db.db, world, { status: "accepted" })).id,
      (await makeNeed(db.db, world, { status: "accepted" })).id,
    ];
    await on.publish(kept);
    await on.publish(other);
    await sync();
  }, 120_000);
  beforeEach(async () => {
    await sync();
    expect(await on.found()).toEqual([[kept, other].sort(), 2, 2]);
  });
  afterEach(async () => {
    relay.alter(null);
    if (!(await on.isPublic(other))) await on.publish(other);
  });
  afterAll(() => useServer(null));

  it("a writer that lost its lock sends an older state after a newer one: it is sent once more", async () => {
    await on.unpublish(other);
    await on.publish(other);
    const held = relay.hold("POST", new RegExp(`/indexes/${index}/documents`));
    const late = sync().then(
      () => "confirmed",
      () => "broken off",
    );
    await held.reached;
    await db.db.execute(sql`select pg_terminate_backend(pid) from pg_locks
      where locktype = 'advisory' and objid = 4071207 and granted and database = (select oid from pg_database where datname = current_database())`);
    await on.unpublish(other);
    await sync();
    expect(await on.found()).toEqual([[kept], 1, 1]);
    held.release();
    expect(await late).toBe("broken off");
    await expect.poll(() => on.pending(), { timeout: 20_000 }).toBeGreaterThan(0);
    expect(await on.found()).toEqual([[kept], 1, 1]);
    await sync();
    expect(await reconcileOuter(db.context(), server, searchCollections)).toBe(0);
  }, 60_000);

  it("two do not write at once: the second comes again when the first is done", async () => {
    await on.unpublish(other);
    await alone(db.context(), async () => {
      await expect(sync()).rejects.toBeInstanceOf(Busy);
      await syncJob(searchCollections)(db.context());
      expect(await on.pending()).toBeGreaterThan(0);
      const [later] = await db.db.execute<{ count: number }>(
        sql`select count(*)::int from pgboss.job where name = 'search.sync' and state = 'created' and start_after > now()`,
      );
      expect(later?.count).toBe(1);
    });
    expect(await on.found()).toEqual([[kept], 1, 1]);
  }, 60_000);

  it("a need hidden while its index is made anew and swapped is not felt, and goes afterwards", async () => {
    const held = relay.hold("POST", /\/swap-indexes/);
    const building = rebuildIndex(db.context(), server, publicNeeds);
    await held.reached;
    await on.unpublish(other);
    expect(await on.found()).toEqual([[kept], 1, 1]);
    held.release();
    await building;
    expect(await on.found()).toEqual([[kept], 1, 1]);
    expect(await on.pending()).toBeGreaterThan(0);
    await sync();
    expect(await reconcileOuter(db.context(), server, searchCollections)).toBe(0);
  }, 60_000);

  it("a task that was cancelled on the server confirms nothing, and is sent again", async () => {
    await on.unpublish(other);
    const held = relay.hold("POST", new RegExp(`/indexes/${index}/documents/delete-batch`));
    const sending = sync();
    await held.reached;
    const busy = await keepBusy();
    held.release();
    const outcome = expect(sending).rejects.toBeInstanceOf(OuterUnavailable);
    await expect.poll(() => cancelQueued(), { timeout: 45_000 }).toBe(true);
    await outcome;
    await busy.over;
    expect(await on.found()).toEqual([[kept], 1, 1]);
    await sync();
    expect(await reconcileOuter(db.context(), server, searchCollections)).toBe(0);
  }, 60_000);

  it("a document that the server refuses holds up no other, is tried again and never given up", async () => {
    relay.alter((path, body) => (/public_needs\/documents\?/.test(path) ? body.replaceAll(other, "not an id") : body));
    await on.unpublish(other);
    await on.publish(other);
    await on.unpublish(kept);
    await on.publish(kept);
    for (let time = 0; time < 12; time += 1) await sync();
    expect(await on.found()).toEqual([[kept], 1, 1]);
    expect((await lagOf(db.context())).count).toBe(1);
    relay.alter(null);
    await sync();
    expect(await on.pending()).toBe(0);
  }, 60_000);

  it("a task of another does not count, even where it bears the number of ours", async () => {
    const documents = server.writer.index(`${server.prefix}_numbers`);
    const earlier = await documents.addDocuments([{ id: 1 }]).waitTask();
    const sent = async () => ({ ...(await documents.addDocuments([{ id: 2 }])), taskUid: earlier.uid });
    await expect(done(server, sent)).rejects.toBeInstanceOf(OuterUnavailable);
    const unknown = async () => ({ ...(await documents.addDocuments([{ id: 3 }])), taskUid: 4_000_000_000 });
    await expect(done(server, unknown)).rejects.toBeInstanceOf(OuterUnavailable);
  });

  it("what belongs to no collection of this worker is left for one that knows it", async () => {
    await on.unpublish(other);
    await syncOuter(db.context(), server, [publicNeeds]);
    expect(await on.pending()).toBe(1);
  });

  it("a change that is committed has its job, whoever dies then", async () => {
    const jobs = async () =>
      (await db.db.execute(sql`select id from pgboss.job where name = 'search.sync' and state = 'created'`)).length;
    const before = await jobs();
    await on.unpublish(other);
    expect(await jobs()).toBe(before + 1);
  });

  /** Gives the server something to do for a while, so that what comes after it waits. */
  async function keepBusy(): Promise<{ over: Promise<unknown> }> {
    const words = Array.from({ length: 4_000 }, (_, at) => `word${at}`);
    const much = Array.from({ length: 3_000 }, (_, id) => ({ id, text: words.slice(id % 3_000, (id % 3_000) + 60) }));
    const task = await server.writer.index(`${server.prefix}_busy`).addDocuments(much);
    return { over: server.writer.tasks.waitForTask(task, { timeout: 60_000 }) };
  }

  async function cancelQueued(): Promise<boolean> {
    const query = { indexUids: [index], statuses: ["enqueued" as const] };
    const { total } = await server.writer.tasks.getTasks({ ...query, limit: 1 });
    if (total > 0) await server.writer.tasks.cancelTasks(query).waitTask({ timeout: 40_000 });
    return total > 0;
  }
});
