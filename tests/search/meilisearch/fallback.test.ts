import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { publicNeeds } from "@/lib/needs/public-collection";
import { searchPublicNeeds } from "@/lib/needs/public-queries";
import { writeNeedSearchDocument } from "@/lib/needs/search-document";
import { embeddedEngine } from "@/lib/search/embedded-engine";
import { useServer } from "@/lib/search/meilisearch/current-server";
import { guardedEngine } from "@/lib/search/meilisearch/guarded-engine";
import { indexName, indexVersion } from "@/lib/search/meilisearch/index-settings";
import { type OuterServer, outerServer } from "@/lib/search/meilisearch/server";
import { noteIndex } from "@/lib/search/meilisearch/standing";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld } from "@/tests/support/world";

/** What a server that records requests and answers `listener` got; only for time and failure, never for what is found. */
type Recorded = { server: OuterServer; requests: { path: string; key: string | undefined }[]; close(): void };

let db: TestDatabase;
let need: string;
let open: Recorded | null = null;
const text = { text: "酸洗发黑", filters: {}, facets: ["industry"], sort: "relevance", cursor: null, limit: 20 };

async function recording(listener: RequestListener): Promise<Recorded> {
  const requests: Recorded["requests"] = [];
  const http = createServer((request, response) => {
    requests.push({ path: request.url ?? "", key: request.headers.authorization });
    listener(request, response);
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const host = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const server = outerServer({ host, prefix: "recorded", deadline: 150, key: "a-master-key-of-the-test" });
  await noteIndex(db.context(), server, publicNeeds, indexVersion(publicNeeds, null));
  const close = () => {
    http.closeAllConnections();
    http.close();
  };
  open = { server, requests, close };
  return open;
}

beforeAll(async () => {
  db = await testDatabase();
  need = (await makeNeed(db.db, await makeWorld(db.db), { status: "published" })).id;
  await writeNeedSearchDocument(db.context(), need);
});
afterEach(() => {
  open?.close();
  useServer(null);
});

const failures: [string, RequestListener][] = [
  ["never answers", () => {}],
  ["answers an error", (_, response) => response.writeHead(500).end("{}")],
  ["answers a proxy's page", (_, response) => response.writeHead(200).end("<html>")],
  ["drops the connection", (request) => request.socket.destroy()],
  ["refuses the key", (_, response) => response.writeHead(403).end('{"code":"invalid_api_key","message":"no"}')],
];

describe("a server that does not serve", () => {
  it.each(failures)("%s: the embedded engine answers within 300 ms, and soon nobody asks it", async (_, listener) => {
    const { server, requests } = await recording(listener);
    const engine = guardedEngine(server, embeddedEngine);
    const visitor = db.context({ role: "visitor" });
    await embeddedEngine.search(visitor, publicNeeds, text);
    const took: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      const started = performance.now();
      const result = await engine.search(visitor, publicNeeds, text);
      took.push(performance.now() - started);
      expect(result.ids).toEqual([need]);
    }
    // The best of those that wait for the server: a machine that does other things meanwhile says nothing about us.
    expect(Math.min(...took.slice(0, 3))).toBeLessThan(300);
    expect(requests.length).toBeLessThanOrEqual(3);
    expect(engine.breaker.state).toBe("open");
    expect(await engine.health(db.context())).toMatchObject({ state: "down" });
  });

  it("is not asked for readers who may not see all of an index, nor where nothing was typed", async () => {
    const { server, requests } = await recording((_, response) => response.writeHead(500).end("{}"));
    const engine = guardedEngine(server, embeddedEngine);
    await engine.search(db.context({ role: "enterprise" }), publicNeeds, text);
    await engine.search(db.context({ role: "visitor" }), publicNeeds, { ...text, text: " " });
    expect(requests).toEqual([]);
  });

  it("is not asked before its index stands in this version", async () => {
    const { server, requests } = await recording((_, response) => response.writeHead(500).end("{}"));
    await noteIndex(db.context(), server, publicNeeds, "another");
    const engine = guardedEngine(server, embeddedEngine);
    expect((await engine.search(db.context({ role: "visitor" }), publicNeeds, text)).ids).toEqual([need]);
    expect(requests).toEqual([]);
    expect(engine.breaker.state).toBe("closed");
  });

  it("gets the search key from web processes, never the master key", async () => {
    const { server, requests } = await recording((_, response) => response.writeHead(500).end("{}"));
    useServer(server);
    expect((await searchPublicNeeds(db.context({ role: "visitor" }), text)).ids).toEqual([need]);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ path: "/multi-search" });
    expect(requests[0]?.key).toMatch(/^Bearer [0-9a-f]{64}$/);
  });

  it("has an index for each audience", () => {
    const names = (["public", "staff"] as const).map((audience) =>
      indexName({ prefix: "a" }, { name: "needs", audience }),
    );
    expect(names).toEqual(["a_public_needs", "a_staff_needs"]);
  });
});
