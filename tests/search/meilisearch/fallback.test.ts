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

type Wait = { took: number; due: Promise<number> };

/**
 * Milliseconds that each request kept a search waiting, without PostgreSQL's time before and after; and when a timer of
 * the deadline, set at the same moment, came to its turn: on a busy machine both are late alike.
 */
function waitsFor({ reader, deadline }: OuterServer): Wait[] {
  const ask = reader.multiSearch.bind(reader) as (...given: unknown[]) => Promise<unknown>;
  const waits: Wait[] = [];
  const measured = (...given: unknown[]) => {
    const started = performance.now();
    const passed = () => performance.now() - started;
    const due = new Promise<number>((resolve) => setTimeout(() => resolve(passed()), deadline));
    return ask(...given).finally(() => waits.push({ took: passed(), due }));
  };
  Object.assign(reader, { multiSearch: measured });
  return waits;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;
const visitor = () => db.context({ role: "visitor" });

describe("a server that does not serve", () => {
  it.each(failures)("%s: no search waits longer than the deadline, and all are answered", async (_, listener) => {
    const { server } = await recording(listener);
    const waits = waitsFor(server);
    const [alone, took]: [number[], number[]] = [[], []];
    for (let time = 0; time < 7; time += 1) {
      alone.push(await timed(() => embeddedEngine.search(visitor(), publicNeeds, text)));
      // An engine that does not know yet that the server is ill.
      const engine = guardedEngine(server, embeddedEngine);
      took.push(
        await timed(async () => expect((await engine.search(visitor(), publicNeeds, text)).ids).toEqual([need])),
      );
    }
    expect(waits).toHaveLength(7);
    for (const wait of waits) expect(wait.took).toBeLessThan(Math.max(server.deadline, await wait.due) + 20);
    // PostgreSQL is asked three times around the wait (its standing, what is pending, the answer), at the pace it has now.
    expect(median(took)).toBeLessThan(Math.max(300, server.deadline + 3 * median(alone)));
  });

  it.each(failures)("%s: soon nobody asks it, and PostgreSQL answers", async (_, listener) => {
    const { server, requests } = await recording(listener);
    const engine = guardedEngine(server, embeddedEngine);
    for (let time = 0; time < 5; time += 1)
      expect((await engine.search(visitor(), publicNeeds, text)).ids).toEqual([need]);
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

  it.each(
    failures.filter(([name]) => /^(?:never|answers an error|drops)/.test(name)),
  )("%s, from the start: staff hear that it cannot be reached, not that it builds", async (name, listener) => {
    const { server } = await recording(listener);
    await noteIndex(db.context(), server, publicNeeds, null);
    const engine = guardedEngine(server, embeddedEngine);
    // One that never answers is given the two seconds of a probe, and nobody waits for them.
    const first = await engine.trouble(db.context());
    if (name === "never answers") await new Promise((resolve) => setTimeout(resolve, 2_200));
    else expect(first).toBe("unreachable");
    expect(await engine.trouble(db.context())).toBe("unreachable");
    expect(await engine.health(db.context())).toMatchObject({ state: "down" });
  });

  it("builds its first index: staff hear so while it is there", async () => {
    const { server, requests } = await recording((_, response) =>
      response.writeHead(200, { "content-type": "application/json" }).end('{"status":"available"}'),
    );
    await noteIndex(db.context(), server, publicNeeds, null);
    const engine = guardedEngine(server, embeddedEngine);
    for (let view = 0; view < 3; view += 1) expect(await engine.trouble(db.context())).toBe("building");
    expect(requests.map(({ path }) => path)).toEqual(["/health"]);
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
