import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publicNeeds } from "@/lib/needs/public-collection";
import { writeNeedSearchDocument } from "@/lib/needs/search-document";
import { indexName } from "@/lib/search/meilisearch/index-settings";
import { outerEngine } from "@/lib/search/meilisearch/outer-engine";
import { lagOf } from "@/lib/search/meilisearch/pending";
import { reconcileOuter } from "@/lib/search/meilisearch/reconcile";
import { noteIndex, readStanding } from "@/lib/search/meilisearch/standing";
import { syncOuter } from "@/lib/search/meilisearch/sync";
import { done } from "@/lib/search/meilisearch/tasks";
import type { SearchQuery } from "@/lib/search/port";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld } from "@/tests/support/world";
import { testHost, testServer } from "./test-server";

/** Gives every text about vegetables one vector and all others another: enough to see that meaning is asked for. */
const embeddings = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => {
    body += chunk;
  });
  request.on("end", () => {
    const { input } = JSON.parse(body) as { input: string[] };
    const data = input.map((text) => ({ embedding: /甜椒|蔬菜|青椒/.test(text) ? [1, 0, 0.1] : [0, 1, 0.1] }));
    response.setHeader("content-type", "application/json").end(JSON.stringify({ data }));
  });
});

describe.skipIf(!testHost)("upkeep of a real server (MEILI_TEST_HOST)", async () => {
  await new Promise<void>((resolve) => embeddings.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(embeddings.address() as AddressInfo).port}/embeddings`;
  const server = testServer();
  const meaning = testServer({ embedder: { url, model: "test", key: null } });
  const collections = [publicNeeds];
  const index = server.writer.index(indexName(server, publicNeeds));
  let db: TestDatabase;
  let [wire, pepper] = ["", ""];

  const ask = (text: string, by = server, over: Partial<SearchQuery> = {}) =>
    outerEngine(by).search(db.context({ role: "visitor" }), publicNeeds, {
      text,
      filters: {},
      facets: [],
      sort: "relevance",
      cursor: null,
      limit: 20,
      ...over,
    });

  beforeAll(async () => {
    db = await testDatabase();
    const world = await makeWorld(db.db);
    wire = (await makeNeed(db.db, world, { status: "published" })).id;
    const vegetable = { title: "脱水甜椒复水后颜色变暗", problem: "热风干燥褐变。", industry: "food" as const };
    const firm = { organizationId: world.otherFirm, townshipId: world.south };
    pepper = (await makeNeed(db.db, world, { status: "published", ...vegetable, ...firm })).id;
    for (const id of [wire, pepper]) await writeNeedSearchDocument(db.context(), id);
    await syncOuter(db.context(), server, collections);
  }, 120_000);
  afterAll(() => {
    embeddings.close();
  });

  it("gives web processes a key that can search these indexes and nothing else", async () => {
    const { reader } = server;
    await expect(reader.index(index.uid).search("")).resolves.toBeDefined();
    await expect(reader.index(index.uid).getDocuments()).rejects.toThrow(/invalid|cannot acces/);
    await expect(reader.index(index.uid).deleteAllDocuments()).rejects.toThrow(/invalid|cannot acces/);
    await expect(reader.index("another_public_needs").search("")).rejects.toThrow(/invalid|cannot acces/);
    const { hits } = await reader.index(index.uid).search("");
    expect(Object.keys(hits[0] ?? {}).sort()).toEqual(["id", "version"]);
  });

  it("finds by night what the server has lost, kept or changed", async () => {
    const orphan = { id: v7(), version: "x", titleTerms: "x" };
    await done(server, () => index.deleteDocument(wire));
    await done(server, () => index.addDocuments([orphan, { id: pepper, version: "old" }]));
    expect(await reconcileOuter(db.context(), server, collections)).toBe(3);
    await syncOuter(db.context(), server, collections);
    expect(await reconcileOuter(db.context(), server, collections)).toBe(0);
    expect((await lagOf(db.context())).count).toBe(0);
  }, 60_000);

  it("makes an index anew that was lost or is of another version", async () => {
    await done(server, () => server.writer.deleteIndex(index.uid));
    await syncOuter(db.context(), server, collections);
    expect((await ask("酸洗")).ids).toEqual([wire]);
    await noteIndex(db.context(), server, publicNeeds, "older");
    await expect(ask("酸洗")).rejects.toThrow("building");
    await syncOuter(db.context(), server, collections);
    expect(Object.keys((await readStanding(db.context(), server)).indexes)).toContain(index.uid);
    expect((await ask("酸洗")).ids).toEqual([wire]);
  }, 60_000);

  it("shows no hit that PostgreSQL does not know, and counts to 1,000", async () => {
    const strangers = Array.from({ length: 1_005 }, () => ({ id: v7(), version: "x", bodyWords: "stranger" }));
    await done(server, () => index.addDocuments(strangers));
    const first = await ask("stranger");
    expect([first.ids, first.total, first.capped]).toEqual([[], 1_000, true]);
    const last = await ask("stranger", server, { cursor: "980" });
    expect([last.first, last.next]).toEqual([980, null]);
    await reconcileOuter(db.context(), server, collections);
    await expect(ask("stranger")).rejects.toThrow("behind");
    await syncOuter(db.context(), server, collections);
    expect((await ask("stranger")).total).toBe(0);
  }, 60_000);

  it("asks for meaning where no word matches, if an embedder is configured", async () => {
    expect((await ask("青椒")).ids).toEqual([]);
    await syncOuter(db.context(), meaning, collections);
    const found = await ask("青椒", meaning);
    expect([found.ids, found.relaxed]).toEqual([[pepper], true]);
    expect((await ask("酸洗", meaning)).ids).toEqual([wire]);
  }, 60_000);
});
