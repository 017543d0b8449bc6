import { existsSync, readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publicNeeds } from "@/lib/needs/public-collection";
import { useServer } from "@/lib/search/meilisearch/current-server";
import { indexSettings, indexVersion } from "@/lib/search/meilisearch/index-settings";
import { outerEngine } from "@/lib/search/meilisearch/outer-engine";
import { rebuildIndex } from "@/lib/search/meilisearch/rebuild-index";
import { reconcileOuter } from "@/lib/search/meilisearch/reconcile";
import { noteIndex } from "@/lib/search/meilisearch/standing";
import { syncOuter } from "@/lib/search/meilisearch/sync";
import type { SearchQuery } from "@/lib/search/port";
import { searchCollections } from "@/lib/worker/collections";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld } from "@/tests/support/world";
import { needsOn } from "./needs-on";
import { type OpenApi, publishedApi } from "./published-api";
import { relayTo } from "./relay";
import { testHost, testServer } from "./test-server";

/** assets/open-api/meilisearch-openapi.json of github.com/meilisearch/documentation: theirs, and not kept here. */
const file = process.env.MEILI_TEST_OPENAPI;
const given = testHost !== undefined && file !== undefined && existsSync(file);

describe.skipIf(!given)(
  "what is sent to a server (MEILI_TEST_HOST), by its published OpenAPI (MEILI_TEST_OPENAPI)",
  async () => {
    const relay = await relayTo(testHost ?? "http://127.0.0.1:9");
    afterAll(() => {
      useServer(null);
      relay.close();
    });
    const server = testServer({ host: relay.host });
    const faultsOf = publishedApi(given ? readDocument(file as string) : { paths: {} });
    const embedder = { url: "http://127.0.0.1:9/v1", model: "none", key: "k" };
    let db: TestDatabase;

    const ask = (text: string, over: Partial<SearchQuery> = {}, by = server) =>
      outerEngine(by).search(db.context({ role: "visitor" }), publicNeeds, {
        ...{ text, filters: {}, facets: ["industry"], sort: "relevance", cursor: null, limit: 2 },
        ...over,
      });

    /** What a deployment does in its life: builds, asks in every way, hides, deletes, rebuilds, looks after itself. */
    beforeAll(async () => {
      db = await testDatabase();
      const world = await makeWorld(db.db);
      const on = needsOn(server, db, world);
      useServer(server);
      const made = [];
      for (let i = 0; i < 4; i++) made.push(await makeNeed(db.db, world, { status: "accepted" }));
      for (const { id } of made) await on.publish(id);
      const sync = () => syncOuter(db.context(), server, searchCollections);
      await sync();
      const { next } = await ask("酸洗 发黑");
      await ask("酸洗 发黑", { cursor: next, filters: { industry: ["stainless"], township: ["x"] } });
      await ask("", { sort: "newest" });
      await ask("酸洗 发黑 量子计算");
      await ask("酸席发黑");
      await ask("2026B");
      await outerEngine(server).suggest(db.context({ role: "visitor" }), publicNeeds, { text: "suan", limit: 5 });
      await on.unpublish(made[0]!.id);
      await ask("酸洗");
      await sync();
      await db.db.execute(sql`delete from search_documents where object_id = ${made[1]!.id}`);
      await reconcileOuter(db.context(), server, searchCollections);
      await rebuildIndex(db.context(), server, publicNeeds);
      await ask("酸洗");
      // This index has no embedder: the question is sent, and refused.
      const meaning = { ...server, embedder };
      await noteIndex(db.context(), meaning, publicNeeds, indexVersion(publicNeeds, embedder));
      await ask("量子芯片", {}, meaning).catch(() => {});
    }, 180_000);

    it("is documented, path by path and key by key", () => {
      expect(relay.requests.flatMap(faultsOf).filter((fault, at, all) => all.indexOf(fault) === at)).toEqual([]);
    });

    it("would be so with an embedder too", () => {
      const body = JSON.stringify(indexSettings(publicNeeds, embedder));
      expect(body).toContain(embedder.url);
      expect(faultsOf({ method: "PATCH", path: "/indexes/a/settings", body })).toEqual([]);
      expect(relay.requests.some((sent) => sent.body.includes('"hybrid"'))).toBe(true);
    });

    it("covers what the adapter does", () => {
      const kinds = new Set(relay.requests.map(({ method, path }) => `${method} ${kindOf(path, [server.prefix])}`));
      expect([...kinds].sort()).toMatchInlineSnapshot(`
        [
          "DELETE /indexes/{index}",
          "GET /indexes/{index}/documents",
          "GET /keys",
          "GET /stats",
          "GET /tasks",
          "GET /tasks/{id}",
          "PATCH /indexes/{index}/settings",
          "POST /indexes",
          "POST /indexes/{index}/documents",
          "POST /indexes/{index}/documents/delete-batch",
          "POST /indexes/{index}/search",
          "POST /keys",
          "POST /multi-search",
          "POST /swap-indexes",
        ]
      `);
    });

    it("would be found wrong with a key that nobody knows, a word for a number, or an unknown path", () => {
      const search = { method: "POST", path: "/indexes/a/search" };
      const settings = { method: "PATCH", path: "/indexes/a/settings" };
      expect(faultsOf({ ...search, body: '{"q":"x","limit":3,"facets":["a"]}' })).toEqual([]);
      for (const wrong of [
        { ...search, body: '{"q":"x","limits":3}' },
        { ...search, body: '{"q":"x","limit":"three"}' },
        { ...search, body: '{"q":"x","facets":"a"}' },
        { ...settings, body: '{"typoTolerance":{"on":true}}' },
        { method: "POST", path: "/indexes/a/find", body: "{}" },
        { method: "GET", path: "/tasks?limits=1", body: "" },
      ])
        expect(faultsOf(wrong)).not.toEqual([]);
    });
  },
);

/**
 * In one thing the document of 1.53 does not say what the server takes: patterns of attributes (facets) are described as the server keeps
 * them, an object, and are a list of names by its reference and in fact.
 */
function readDocument(path: string): OpenApi {
  const document = JSON.parse(readFileSync(path, "utf8"));
  document.components.schemas.AttributePatterns = { type: "array", items: { type: "string" } };
  return document;
}

const kindOf = (path: string, prefixes: readonly string[]) =>
  path
    .replace(/\?.*/, "")
    .replace(new RegExp(`(?:${prefixes.join("|")})\\w[\\w-]*`), "{index}")
    .replace(/[0-9a-f-]{36}|\/\d+$/, (part) => (part.startsWith("/") ? "/{id}" : "{id}"));
