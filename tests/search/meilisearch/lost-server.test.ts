import { cpSync, rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { searchPublicNeeds } from "@/lib/needs/public-queries";
import { useServer } from "@/lib/search/meilisearch/current-server";
import { reconcileOuter } from "@/lib/search/meilisearch/reconcile";
import { readStanding } from "@/lib/search/meilisearch/standing";
import { syncOuter } from "@/lib/search/meilisearch/sync";
import { searchCollections } from "@/lib/worker/collections";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld } from "@/tests/support/world";
import { killableServer } from "./killable";
import { needsOn } from "./needs-on";
import { testHost, testServer } from "./test-server";

describe.skipIf(!testHost)("a server that is not in the state that it confirmed (MEILI_TEST_HOST)", async () => {
  const own = testHost ? await killableServer() : null;
  afterAll(() => own?.end());
  const server = testServer({ host: own?.host ?? "http://127.0.0.1:9" });
  let db: TestDatabase;
  let on: ReturnType<typeof needsOn>;
  let [kept, hidden] = ["", ""];
  const sync = () => syncOuter(db.context(), server, searchCollections);
  const question = { text: "酸洗发黑", filters: {}, facets: ["industry"], sort: "relevance", cursor: null, limit: 20 };
  /** As a visitor is answered: by the server, or by PostgreSQL in its place. */
  const answered = async () => {
    const { ids, total, facets } = await searchPublicNeeds(db.context({ role: "visitor" }), question);
    return [ids, total, facets.industry?.stainless];
  };

  beforeAll(async () => {
    db = await testDatabase();
    const world = await makeWorld(db.db);
    on = needsOn(server, db, world);
    useServer(server);
    [kept, hidden] = [
      (await makeNeed(db.db, world, { status: "accepted" })).id,
      (await makeNeed(db.db, world, { status: "accepted" })).id,
    ];
    await on.publish(kept);
    await on.publish(hidden);
    await sync();
  }, 120_000);
  afterAll(() => useServer(null));

  it("is not asked when it came back from an older copy, and is put right", async ({ skip }) => {
    if (!own?.folder) return skip("MEILI_TEST_BINARY names no server of this test's own");
    expect(await on.found()).toEqual([[kept, hidden].sort(), 2, 2]);
    const [data, copy] = [`${own.folder}/data`, `${own.folder}/copy`];
    await own.kill();
    cpSync(data, copy, { recursive: true });
    await own.start();
    await on.unpublish(hidden);
    await sync();
    expect(await on.pending()).toBe(0);
    await own.kill();
    rmSync(data, { recursive: true });
    cpSync(copy, data, { recursive: true });
    await own.start();
    await expect(on.found()).rejects.toThrow("lost");
    expect(await answered()).toEqual([[kept], 1, 1]);
    await sync();
    expect(await on.found()).toEqual([[kept], 1, 1]);
    expect(await reconcileOuter(db.context(), server, searchCollections)).toBe(0);
    await on.publish(hidden);
    await sync();
  }, 120_000);

  it("is not asked when it is empty, and is filled", async () => {
    const { results } = await server.writer.getIndexes({ limit: 1_000 });
    for (const { uid } of results.filter((each) => each.uid.startsWith(`${server.prefix}_`)))
      await server.writer.deleteIndex(uid).waitTask({ timeout: 30_000 });
    await expect(on.found()).rejects.toThrow("refused");
    expect((await answered())[1]).toBe(2);
    await sync();
    expect(await on.found()).toEqual([[kept, hidden].sort(), 2, 2]);
  }, 60_000);

  it("marks every confirmation anew, and the mark before it still counts", async () => {
    const { mark: before } = await readStanding(db.context(), server);
    await on.unpublish(hidden);
    await sync();
    const { mark: after } = await readStanding(db.context(), server);
    expect(after?.value).not.toBe(before?.value);
    const marks = await server.writer
      .index(`${server.prefix}_mark`)
      .search("", { filter: `mark = "${before?.value}"` });
    expect(marks.hits).toHaveLength(1);
  }, 60_000);
});
