import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { publicNeeds } from "@/lib/needs/public-collection";
import { searchPublicNeeds } from "@/lib/needs/public-queries";
import { writeNeedSearchDocument } from "@/lib/needs/search-document";
import { embeddedEngine } from "@/lib/search/embedded-engine";
import { useServer } from "@/lib/search/meilisearch/current-server";
import { type GuardedEngine, guardedEngine } from "@/lib/search/meilisearch/guarded-engine";
import { indexName, indexVersion } from "@/lib/search/meilisearch/index-settings";
import { type OuterServer, outerServer } from "@/lib/search/meilisearch/server";
import { noteIndex, noteMark } from "@/lib/search/meilisearch/standing";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld } from "@/tests/support/world";
import { silentHost } from "./silent-host";

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
  const server = await readyServer(`http://127.0.0.1:${(http.address() as AddressInfo).port}`);
  const close = () => {
    http.closeAllConnections();
    http.close();
  };
  open = { server, requests, close };
  return open;
}

/** As if its index had been made. */
async function readyServer(host: string): Promise<OuterServer> {
  const server = outerServer({ host, prefix: "recorded", deadline: 150, key: "a-master-key-of-the-test" });
  await noteIndex(db.context(), server, publicNeeds, indexVersion(publicNeeds, null));
  await noteMark(db.context(), server, { value: "recorded", slot: 0 });
  return server;
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

/** Those who are not waited for, since they answer. */
const refusing: [string, RequestListener][] = [
  ["answers an error", (_, response) => response.writeHead(500).end("{}")],
  ["answers a proxy's page", (_, response) => response.writeHead(200).end("<html>")],
  ["answers something else", (_, response) => response.writeHead(200).end('{"results":[]}')],
  ["answers nothing", (_, response) => response.writeHead(200).end()],
  ["drops the connection", (request) => request.socket.destroy()],
  ["refuses the key", (_, response) => response.writeHead(403).end('{"code":"invalid_api_key","message":"no"}')],
];
const hanging: [string, RequestListener][] = [
  ["never answers", () => {}],
  ["stops in the middle of its answer", (_, response) => response.writeHead(200).write('{"results":[')],
];

/** Milliseconds of one search: until PostgreSQL was asked, and until it answered. */
type Times = { switched: number; answered: number };

/** An engine on the server that has not heard yet that it is ill, and the times of its searches. */
function timedEngine(server: OuterServer): { engine: GuardedEngine; timed(): Promise<Times> } {
  let [started, switched] = [0, 0];
  const passed = () => performance.now() - started;
  const embedded: typeof embeddedEngine = {
    ...embeddedEngine,
    search: (...asked) => {
      switched = passed();
      return embeddedEngine.search(...asked);
    },
  };
  const engine = guardedEngine(server, embedded);
  const timed = async () => {
    started = performance.now();
    const { ids } = await engine.search(visitor(), publicNeeds, text);
    const answered = passed();
    expect(ids).toEqual([need]);
    return { switched, answered };
  };
  return { engine, timed };
}

/** The middle of several, each with an engine of its own, when all is warm. */
async function middle(server: OuterServer): Promise<Times> {
  const all: Times[] = [];
  for (let time = 0; time < 12; time += 1) all.push(await timedEngine(server).timed());
  const warm = all.slice(3);
  return { switched: median(warm.map((each) => each.switched)), answered: median(warm.map((each) => each.answered)) };
}

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;
const visitor = () => db.context({ role: "visitor" });

describe("a server that does not serve", () => {
  it.each(hanging)("%s: PostgreSQL is asked at the deadline and answers within 300 ms", async (_, listener) => {
    const quick = await withoutWait();
    const { server, requests } = await recording(listener);
    await expectInTime(server, quick);
    expect(requests).toHaveLength(12);
  });

  it("takes no connection: PostgreSQL is asked at the deadline and answers within 300 ms", async () => {
    const quick = await withoutWait();
    const silent = await silentHost();
    try {
      await expectInTime(await readyServer(silent.host), quick);
    } finally {
      silent.end();
    }
  });

  /** The same way where there is nothing to wait for: what is read before, one request, and the switch. */
  async function withoutWait(): Promise<number> {
    const { server, close } = await recording((_, response) => response.writeHead(500).end("{}"));
    const { switched } = await middle(server);
    close();
    return switched;
  }

  async function expectInTime(server: OuterServer, quick: number): Promise<void> {
    const { switched, answered } = await middle(server);
    expect(switched - quick).toBeLessThan(server.deadline + 20);
    expect(answered).toBeLessThan(300);
  }

  it.each(refusing)("%s: PostgreSQL is asked at once and answers within 300 ms", async (_, listener) => {
    const { server, requests } = await recording(listener);
    const { switched, answered } = await middle(server);
    expect(requests).toHaveLength(12);
    expect(switched).toBeLessThan(server.deadline / 2);
    expect(answered).toBeLessThan(300);
  });

  it.each([...hanging, ...refusing])("%s: soon nobody asks it, and nobody waits", async (_, listener) => {
    const { server, requests } = await recording(listener);
    const { engine, timed } = timedEngine(server);
    while (engine.breaker.state === "closed") await timed();
    expect(requests.length).toBeLessThanOrEqual(3);
    const asked = requests.length;
    const waits: number[] = [];
    for (let time = 0; time < 9 && engine.breaker.state === "open"; time += 1) waits.push((await timed()).switched);
    expect(median(waits)).toBeLessThan(5);
    expect(requests.filter(({ path }) => path === "/multi-search").length - asked).toBeLessThanOrEqual(1);
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
    [...refusing, ...hanging].filter(([name]) => /^(?:never|answers an error|drops)/.test(name)),
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
