import { once } from "node:events";
import { request as httpRequest, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { type RunningServer, type ServerOptions, startServer } from "../../lib/platform/server";

const MB = 1024 * 1024;
let server: RunningServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** What the handler saw, answered as JSON once the body has been read. */
async function start(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  server = await startServer({
    hostname: "127.0.0.1",
    port: 0,
    appOrigin: undefined,
    trustedProxies: "",
    drainMs: 500,
    handler: async (request, response) => {
      let size = 0;
      for await (const chunk of request) size += chunk.length;
      response.end(JSON.stringify({ headers: request.headers, size }));
    },
    ...options,
  });
  return server;
}

type Asked = { method?: string; path?: string; headers?: OutgoingHttpHeaders; body?: Buffer | string };
type Answer = {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  seen: { headers: IncomingHttpHeaders; size: number };
};

function ask({ method = "GET", path = "/", headers = {}, body }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { host: "127.0.0.1", port: server?.port, method, path, headers, agent: false },
      async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk);
        const text = Buffer.concat(chunks).toString();
        const seen = text.startsWith("{") ? JSON.parse(text) : undefined;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, seen });
      },
    );
    request.on("error", reject);
    request.end(body);
  });
}

const own = () => ({ origin: `http://127.0.0.1:${server?.port}` });

describe("mutations", () => {
  test.each([
    "POST",
    "PUT",
    "PATCH",
    "DELETE",
    "PROPFIND",
  ])("%s without Origin and Sec-Fetch-Site is refused", async (method) => {
    await start();
    expect((await ask({ method })).status).toBe(403);
  });

  test.each<[string, OutgoingHttpHeaders]>([
    ["another origin", { origin: "https://evil.example" }],
    ["another port", { origin: "http://127.0.0.1:1" }],
    ["another scheme", { origin: "https://127.0.0.1" }],
    ["an opaque origin", { origin: "null" }],
    ["a cross-site fetch", { "sec-fetch-site": "cross-site" }],
    ["a same-site fetch", { "sec-fetch-site": "same-site" }],
    ["a direct one without Origin", { "sec-fetch-site": "none" }],
    ["an opaque origin across sites", { origin: "null", "sec-fetch-site": "cross-site" }],
    [
      "an evil origin with matching forwarded host",
      { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    ],
    ["an evil origin that claims same-origin", { origin: "https://evil.example", "sec-fetch-site": "same-origin" }],
  ])("%s is refused", async (_, headers) => {
    await start();
    expect((await ask({ method: "POST", headers })).status).toBe(403);
  });

  test("a right origin from another site is refused", async () => {
    await start();
    expect((await ask({ method: "POST", headers: { ...own(), "sec-fetch-site": "cross-site" } })).status).toBe(403);
  });

  test("of our own pages pass", async () => {
    const { port } = await start();
    const good: OutgoingHttpHeaders[] = [
      own(),
      { ...own(), "sec-fetch-site": "same-origin" },
      { "sec-fetch-site": "same-origin" },
      { origin: "null", "sec-fetch-site": "same-origin" },
      { origin: `http://localhost:${port}`, host: `localhost:${port}` },
    ];
    for (const headers of good) expect((await ask({ method: "POST", headers })).status).toBe(200);
    expect((await ask()).status).toBe(200);
  });

  test("between localhost and 127.0.0.1 reach the handler with one host", async () => {
    const { port } = await start();
    const { seen } = await ask({
      method: "POST",
      headers: { origin: `http://localhost:${port}`, host: `127.0.0.1:${port}` },
    });
    expect(seen.headers).toMatchObject({ host: `localhost:${port}`, "x-forwarded-host": `localhost:${port}` });
  });

  test("with APP_ORIGIN only that origin passes", async () => {
    await start({ appOrigin: "https://duijie.example" });
    const headers = { host: "duijie.example" };
    expect((await ask({ method: "POST", headers: { ...headers, ...own() } })).status).toBe(403);
    expect((await ask({ method: "POST", headers: { ...headers, origin: "https://duijie.example.evil" } })).status).toBe(
      403,
    );
    const answer = await ask({ method: "POST", headers: { ...headers, origin: "https://duijie.example" } });
    expect(answer.status).toBe(200);
    expect(answer.seen.headers).toMatchObject({ host: "duijie.example", "x-forwarded-proto": "https" });
  });
});

describe("hosts", () => {
  test.each(["evil.example", "localhost", "127.0.0.1:1", "localhost.evil.example"])("%s is refused", async (host) => {
    await start();
    expect((await ask({ headers: { host } })).status).toBe(421);
  });

  test("a forwarded host does not help", async () => {
    const { port } = await start();
    const host = { host: "evil.example", "x-forwarded-host": `localhost:${port}` };
    expect((await ask({ headers: host })).status).toBe(421);
  });

  test("a health probe needs no host, and its host does not reach the handler", async () => {
    const { port } = await start();
    const answer = await ask({ path: "/api/health", headers: { host: "10.1.2.3" } });
    expect(answer.status).toBe(200);
    expect(answer.seen.headers.host).toBe(`localhost:${port}`);
    expect((await ask({ path: "/api/health/../secret", headers: { host: "10.1.2.3" } })).status).toBe(421);
  });

  test("an absolute request target is refused", async () => {
    const { port } = await start();
    const socket = connect(port, "127.0.0.1");
    socket.write(`GET http://evil.example/ HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`);
    const [answer] = await once(socket, "data");
    expect(String(answer)).toMatch(/^HTTP\/1.1 400/);
    socket.destroy();
  });
});

describe("client claims", () => {
  const forged = {
    "x-forwarded-for": "1.2.3.4",
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "https",
    "x-forwarded-port": "99",
    "x-real-ip": "1.2.3.4",
    forwarded: "for=1.2.3.4",
    "x-duijie-client-ip": "1.2.3.4",
    "x-duijie-anything": "1",
  };

  test("are replaced by what the socket says", async () => {
    const { port } = await start();
    const { seen } = await ask({ headers: forged });
    expect(seen.headers).toMatchObject({
      "x-duijie-client-ip": "127.0.0.1",
      "x-forwarded-for": "127.0.0.1",
      "x-forwarded-host": `127.0.0.1:${port}`,
      "x-forwarded-proto": "http",
    });
    for (const name of ["x-real-ip", "forwarded", "x-forwarded-port", "x-duijie-anything"]) {
      expect(seen.headers).not.toHaveProperty(name);
    }
  });

  test("are believed from a trusted proxy, its own entry only", async () => {
    await start({ appOrigin: "https://duijie.example", trustedProxies: "127.0.0.0/8, 10.0.0.0/8" });
    const headers = {
      host: "inner:3000",
      "x-forwarded-for": "6.6.6.6, 9.8.7.6, 10.0.0.2",
      "x-forwarded-host": "duijie.example",
    };
    const { status, seen } = await ask({ headers: { ...headers, "x-duijie-client-ip": "6.6.6.6" } });
    expect(status).toBe(200);
    expect(seen.headers).toMatchObject({ "x-duijie-client-ip": "9.8.7.6", host: "duijie.example" });
    expect((await ask({ headers: { ...headers, "x-forwarded-host": "evil.example" } })).status).toBe(421);
  });

  test("a proxy list that cannot be read stops the start", async () => {
    await expect(start({ trustedProxies: "nginx" })).rejects.toThrow(/TRUSTED_PROXIES.*nginx/);
    await expect(start({ trustedProxies: "10.0.0.0/99" })).rejects.toThrow(/TRUSTED_PROXIES/);
  });
});

describe("bodies", () => {
  const post = (path: string, size: number, extra: OutgoingHttpHeaders = {}) =>
    ask({ method: "POST", path, body: Buffer.alloc(size, 120), headers: { ...own(), ...extra } });
  const chunked = { "transfer-encoding": "chunked" };

  test.each([
    ["/", MB, 200],
    ["/", MB + 1, 413],
    ["/api/filesystem", 2 * MB, 413],
    ["/api/files/../needs", 2 * MB, 413],
    ["/api/files", 2 * MB, 200],
    ["/api/import/needs", 32 * MB, 200],
    ["/api/import/needs", 32 * MB + 1, 413],
  ])("%s with %i bytes answers %i", async (path, size, status) => {
    await start();
    const announced = await post(path, size);
    expect(announced.status).toBe(status);
    expect((await post(path, size, chunked)).status).toBe(status);
    if (status === 200) expect(announced.seen.size).toBe(size);
  });

  test("a handler sees nothing beyond the cap, and the server goes on", async () => {
    let received = 0;
    await start({
      handler: async (request, response) => {
        for await (const chunk of request) received += chunk.length;
        response.end("{}");
      },
    });
    expect((await post("/", 3 * MB, chunked)).status).toBe(413);
    expect(received).toBeLessThanOrEqual(MB);
    expect((await ask()).status).toBe(200);
  });

  test("a handler that answers late after a refusal does no harm", async () => {
    await start({
      handler: async (request, response) => {
        request.resume();
        await pause(50);
        response.write("late");
        response.end();
      },
    });
    expect((await post("/", 2 * MB, chunked)).status).toBe(413);
    await pause(80);
    expect((await ask()).status).toBe(200);
  });
});

describe("load", () => {
  test("beyond the limit is shed with Retry-After; health and static files are not", async () => {
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    await start({
      limits: { maxInFlight: 2 },
      handler: async (request, response) => {
        if (request.url === "/slow") await opened;
        response.end("{}");
      },
    });
    const slow = [ask({ path: "/slow" }), ask({ path: "/slow" })];
    await pause(50);
    const shed = await ask();
    expect(shed).toMatchObject({ status: 503 });
    expect(Number(shed.headers["retry-after"])).toBeGreaterThan(0);
    expect((await ask({ path: "/api/health" })).status).toBe(200);
    expect((await ask({ path: "/_next/static/a.js" })).status).toBe(200);
    open();
    expect((await Promise.all(slow)).map((answer) => answer.status)).toEqual([200, 200]);
    expect((await ask()).status).toBe(200);
  });

  test("a loop that lags sheds, and recovers", async () => {
    await start({ limits: { maxLagMs: 60 } });
    expect((await ask()).status).toBe(200);
    const until = Date.now() + 2_700;
    while (Date.now() < until) {
      const burn = Date.now() + 150;
      while (Date.now() < burn);
      await pause(0);
    }
    expect((await ask()).status).toBe(503);
    await pause(2_200);
    expect((await ask()).status).toBe(200);
  });

  test("a thrown error answers 500 without its text", async () => {
    await start({ handler: () => Promise.reject(new Error("secret detail")) });
    const quiet = console.error;
    console.error = () => {};
    const answer = await ask();
    console.error = quiet;
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain("secret");
  });
});

describe("answers", () => {
  test("carry the security headers, refusals too; HSTS only with https", async () => {
    await start();
    for (const answer of [await ask(), await ask({ headers: { host: "evil" } })]) {
      expect(answer.headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "same-origin" });
      expect(answer.headers["strict-transport-security"]).toBeUndefined();
    }
    await server?.close();
    await start({ appOrigin: "https://duijie.example" });
    expect((await ask({ headers: { host: "duijie.example" } })).headers["strict-transport-security"]).toMatch(
      /max-age=\d{8}/,
    );
  });
});

describe("close", () => {
  test("finishes what runs and accepts nothing new", async () => {
    await start({
      drainMs: 5_000,
      handler: async (_request, response) => {
        await pause(200);
        response.end("{}");
      },
    });
    const running = ask();
    await pause(50);
    const closed = server?.close();
    await pause(20);
    await expect(ask()).rejects.toThrow(/ECONNREFUSED/);
    expect((await running).status).toBe(200);
    await closed;
  });

  test("cuts what does not end in time", async () => {
    await start({ drainMs: 200, handler: () => {} });
    const hanging = ask();
    hanging.catch(() => {});
    await pause(30);
    const began = Date.now();
    await server?.close();
    expect(Date.now() - began).toBeLessThan(1_500);
    await expect(hanging).rejects.toThrow();
  });

  test("a taken port is an error that names it", async () => {
    const { port } = await start();
    const first = server;
    await expect(start({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    server = first;
  });
});

test("an address with a zero character is refused: no text of ours holds one", async () => {
  await start();
  expect((await ask({ path: "/desk/inbox?q=%00" })).status).toBe(400);
  expect((await ask({ path: "/desk/inbox?q=%2500" })).status).toBe(200);
});
