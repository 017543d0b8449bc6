import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { needs, searchPending } from "@/db/schema";
import { publicNeeds } from "@/lib/needs/public-collection";
import { searchPublicNeeds } from "@/lib/needs/public-queries";
import { publishNeed } from "@/lib/needs/publish-need";
import { unpublishNeed } from "@/lib/needs/unpublish-need";
import { transaction } from "@/lib/platform/transaction";
import { searchEngine } from "@/lib/search/choose-engine";
import { useServer } from "@/lib/search/meilisearch/current-server";
import { indexName } from "@/lib/search/meilisearch/index-settings";
import { outerEngine } from "@/lib/search/meilisearch/outer-engine";
import { syncOuter } from "@/lib/search/meilisearch/sync";
import { searchCollections } from "@/lib/worker/collections";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";
import { lineTo } from "./line";
import { testHost, testServer } from "./test-server";

const text = { text: "酸洗发黑", filters: {}, facets: ["industry"], sort: "relevance", cursor: null, limit: 20 };

describe.skipIf(!testHost)("what is hidden while the server is away (MEILI_TEST_HOST)", async () => {
  const line = await lineTo(testHost ?? "http://127.0.0.1:9");
  const server = testServer({ host: line.host });
  let db: TestDatabase;
  let world: World;
  let kept: string;
  let hidden: string;
  const visitor = () => db.context({ role: "visitor" });
  const outer = () => outerEngine(server).search(visitor(), publicNeeds, text);
  const publish = async (id: string) => {
    const [row] = await db.db.select({ version: needs.version }).from(needs).where(eq(needs.id, id));
    await publishNeed(db.context(world.actors.officer), { id, version: row!.version });
  };
  const unpublish = async (id: string) => {
    const [row] = await db.db.select({ version: needs.version }).from(needs).where(eq(needs.id, id));
    await unpublishNeed(db.context(world.actors.officer), { id, version: row!.version, reason: "写错了" });
  };
  const pendingOf = (id: string) => db.db.select().from(searchPending).where(eq(searchPending.objectId, id));
  /** What the server itself still holds, whatever we leave out when we ask it. */
  const held = async () => {
    const { hits } = await server.writer.index(indexName(server, publicNeeds)).search("", { limit: 100 });
    return hits.map((hit) => hit.id);
  };

  beforeAll(async () => {
    db = await testDatabase();
    world = await makeWorld(db.db);
    useServer(server);
    [kept, hidden] = [
      (await makeNeed(db.db, world, { status: "accepted" })).id,
      (await makeNeed(db.db, world, { status: "accepted" })).id,
    ];
    await publish(kept);
    await publish(hidden);
    await syncOuter(db.context(), server, searchCollections);
  }, 120_000);
  afterAll(() => {
    useServer(null);
    line.mend();
  });

  it("leaves out in hits, total and facets what it could not yet be told to forget, and forgets it then", async () => {
    expect((await outer()).ids.sort()).toEqual([kept, hidden].sort());
    line.cut();
    await unpublish(hidden);
    expect(await pendingOf(hidden)).toEqual(
      expect.arrayContaining([expect.objectContaining({ audience: "public", removed: true })]),
    );
    const away = await searchPublicNeeds(visitor(), text);
    expect([away.ids, away.total, away.facets.industry]).toEqual([[kept], 1, { stainless: 1 }]);
    await expect(syncOuter(db.context(), server, searchCollections)).rejects.toThrow("search server");

    line.mend();
    expect(await held()).toContain(hidden);
    const back = await outer();
    expect([back.ids, back.total, back.facets.industry]).toEqual([[kept], 1, { stainless: 1 }]);

    await syncOuter(db.context(), server, searchCollections);
    expect(await held()).toEqual([kept]);
    expect(await pendingOf(hidden)).toEqual([]);
    expect((await outer()).ids).toEqual([kept]);
  }, 60_000);

  it("keeps the last state of a need that came and went meanwhile", async () => {
    line.cut();
    await publish(hidden);
    await unpublish(hidden);
    await publish(hidden);
    line.mend();
    expect((await outer()).ids).toEqual([kept]);
    await syncOuter(db.context(), server, searchCollections);
    expect((await outer()).ids.sort()).toEqual([kept, hidden].sort());
    expect(await pendingOf(hidden)).toEqual([]);
  }, 60_000);

  it("does not confirm a change that was made while an older state was being sent", async () => {
    await unpublish(hidden);
    const sending = syncOuter(db.context(), server, searchCollections);
    await publish(hidden);
    await sending;
    await syncOuter(db.context(), server, searchCollections);
    expect((await outer()).ids.sort()).toEqual([kept, hidden].sort());
  }, 60_000);

  it("finds a need no more by words that are now masked, from the transaction on", async () => {
    const word = { ...text, text: "甲不锈钢有限公司" };
    expect((await outerEngine(server).search(visitor(), publicNeeds, word)).ids).toContain(hidden);
    await transaction(db.context(), async (tx) => {
      await tx.db
        .update(needs)
        .set({
          visibility: "masked",
          consentVisibility: "masked",
          publicTitle: "线材表面处理",
          publicProblem: "线材酸洗后发黑。",
        })
        .where(eq(needs.id, hidden));
      const { writeNeedSearchDocument } = await import("@/lib/needs/search-document");
      await writeNeedSearchDocument(tx, hidden);
    });
    const asked = () => outerEngine(server).search(visitor(), publicNeeds, word);
    expect((await asked()).ids).toEqual([kept]);
    await syncOuter(db.context(), server, searchCollections);
    expect((await asked()).ids).toEqual([kept]);
    expect((await outer()).ids).toContain(hidden);
  }, 60_000);

  it("notes nothing of a change that was rolled back", async () => {
    const before = await db.db.select().from(searchPending);
    await expect(
      transaction(db.context(), async (tx) => {
        await searchEngine().remove(tx, [{ kind: "need", id: kept, audience: "public" }]);
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    expect(await db.db.select().from(searchPending)).toEqual(before);
  });
});
