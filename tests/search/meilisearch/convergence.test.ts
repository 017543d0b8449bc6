import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { needs, searchDocuments, searchPending } from "@/db/schema";
import { seededRandom } from "@/db/seed/random";
import { publicNeeds } from "@/lib/needs/public-collection";
import { publishNeed } from "@/lib/needs/publish-need";
import { writeNeedSearchDocument } from "@/lib/needs/search-document";
import { staffNeeds } from "@/lib/needs/staff-collection";
import { unpublishNeed } from "@/lib/needs/unpublish-need";
import { transaction } from "@/lib/platform/transaction";
import { documentsAfter } from "@/lib/search/documents";
import { useServer } from "@/lib/search/meilisearch/current-server";
import { indexName } from "@/lib/search/meilisearch/index-settings";
import { type OuterDocument, outerDocument } from "@/lib/search/meilisearch/outer-document";
import type { Collection } from "@/lib/search/port";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";
import { type Killable, killableServer, killableWorker, pause } from "./killable";
import { testHost, testServer } from "./test-server";

const seed = Number(process.env.CONVERGENCE_SEED ?? 20_261_123);
const edits = Number(process.env.CONVERGENCE_EDITS ?? 1_000);
const records = 80;

describe.skipIf(!testHost)(`after ${edits} edits under kills (MEILI_TEST_HOST)`, async () => {
  const line = testHost ? await killableServer() : null;
  // Last of all: what was registered first runs at the end, when the indexes are gone.
  afterAll(() => line?.end());
  const server = testServer({ host: line?.host ?? "http://127.0.0.1:9" });
  let db: TestDatabase;
  let world: World;
  let worker: Killable;
  const ids: string[] = [];
  // One for what people do and one for what dies: neither shifts the other's moments.
  const [edited, killed] = [seededRandom(seed), seededRandom(seed + 1)];

  beforeAll(async () => {
    db = await testDatabase();
    world = await makeWorld(db.db);
    useServer(server);
    for (let made = 0; made < records; made += 1) ids.push((await makeNeed(db.db, world, { status: "accepted" })).id);
    await transaction(db.context(), async (tx) => {
      for (const id of ids) await writeNeedSearchDocument(tx, id);
    });
    worker = killableWorker({
      DATABASE_URL: db.url,
      MEILI_HOST: server.host,
      MEILI_KEY: server.key,
      MEILI_PREFIX: server.prefix,
      DUIJIE_MODE: "test",
      LOG_LEVEL: "silent",
    });
    await worker.start();
    while ((await lag()) > 0) await pause(100);
  }, 120_000);
  afterAll(async () => {
    useServer(null);
    await worker?.kill();
    await line?.start();
  });

  it("both engines hold what PostgreSQL says within 10 s", async () => {
    let [over, kills] = [false, 0];
    const chaos = (async () => {
      while (!over) {
        const [victim, rest] = killed.chance(0.5) ? [worker, 300] : [line as Killable, 1_500];
        await victim.kill();
        kills += 1;
        await pause(killed.int(0, rest));
        await victim.start();
        await pause(killed.int(500, 2_000));
      }
    })();
    for (let done = 0; done < edits; done += 1) {
      await edit(edited.pick(ids));
      // As people do: long enough for many deaths among a thousand edits.
      await pause(edited.int(0, 80));
    }
    over = true;
    await chaos;
    const started = performance.now();
    while ((await lag()) > 0 && performance.now() - started < 10_000) await pause(50);
    const took = Math.round(performance.now() - started);
    expect(await lag()).toBe(0);
    for (const collection of [publicNeeds, staffNeeds]) {
      expect(await there(collection)).toEqual(await here(collection));
      expect([...(await here(collection)).keys()]).toEqual(await shouldBe(collection));
    }
    process.stderr.write(`seed ${seed}: converged ${took} ms after the last of ${edits} edits and ${kills} kills\n`);
  }, 900_000);

  /** Any of what people do to a need; one that is not allowed just now is left. */
  async function edit(id: string): Promise<void> {
    const [row] = await db.db
      .select({ version: needs.version, status: needs.status })
      .from(needs)
      .where(eq(needs.id, id));
    const ctx = db.context(world.actors.officer);
    const { version, status } = row!;
    if (edited.chance(0.5) && status === "accepted") await publishNeed(ctx, { id, version });
    else if (edited.chance(0.5) && status === "published") await unpublishNeed(ctx, { id, version, reason: "改" });
    else
      await transaction(db.context(), async (tx) => {
        await tx.db
          .update(needs)
          .set({ title: `不锈钢第${edited.int(1, 10_000)}号`, funds: `${edited.int(1, 900)}0000.00` })
          .where(eq(needs.id, id));
        await writeNeedSearchDocument(tx, id);
      });
  }

  async function lag(): Promise<number> {
    return db.db.$count(searchPending);
  }

  async function here(collection: Collection): Promise<Map<string, string>> {
    const documents = await documentsAfter(db.context(), collection, null, 1_000);
    return new Map(documents.map((each) => [each.id, outerDocument(each).version]));
  }

  async function there(collection: Collection): Promise<Map<string, string>> {
    const index = server.writer.index<OuterDocument>(indexName(server, collection));
    const { results } = await index.getDocuments({ fields: ["id", "version"], limit: 1_000 });
    return new Map(results.map((each) => [each.id, each.version] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Ids by the records themselves, and every title as the record has it: the embedded index. */
  async function shouldBe({ audience }: Collection): Promise<string[]> {
    const rows = await db.db
      .select({ id: needs.id, title: needs.title, indexed: searchDocuments.title })
      .from(needs)
      .leftJoin(
        searchDocuments,
        sql`${searchDocuments.objectId} = ${needs.id} and ${searchDocuments.kind} = 'need' and ${searchDocuments.audience} = ${audience}`,
      )
      .where(audience === "public" ? eq(needs.status, "published") : sql`true`)
      .orderBy(needs.id);
    for (const row of rows) expect(row.indexed).toBe(row.title);
    return rows.map((row) => row.id);
  }
});
