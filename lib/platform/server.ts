import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { env } from "./env";
import { announcesTooMuch, bodyCapOf, capBody } from "./http/body-cap";
import { identify, knowsHost, type Proxies, parseProxies, rewriteHeaders } from "./http/client";
import { createGate, DEFAULT_LIMITS, type Gate, type Limits } from "./http/load";
import { isOwnMutation, mutates, type Site, siteOf } from "./http/origins";
import { refuse, securityHeaders } from "./http/respond";

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

export type ServerOptions = {
  hostname?: string;
  port?: number;
  dev?: boolean;
  appOrigin?: string | undefined;
  trustedProxies?: string;
  /** What stands in for Next in tests. */
  handler?: Handler;
  limits?: Partial<Limits>;
  /** How long requests may still run once the server is told to close. */
  drainMs?: number;
};

export type RunningServer = { url: string; port: number; close(): Promise<void> };

/** The one HTTP server: fences before Next, then Next. Rejects with EADDRINUSE where the port is taken. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const hostname = options.hostname ?? env().HOST;
  const appOrigin = "appOrigin" in options ? options.appOrigin : env().APP_ORIGIN;
  const limits = {
    ...DEFAULT_LIMITS,
    ...(options.dev ? { maxLagMs: Number.POSITIVE_INFINITY } : {}),
    ...options.limits,
  };
  const proxies = parseProxies(options.trustedProxies ?? env().TRUSTED_PROXIES);
  const gate = createGate(limits);
  const server = createServer();
  // Above the keep-alive of common front proxies, so that they and not we end idle connections.
  Object.assign(server, { keepAliveTimeout: 72_000, headersTimeout: 20_000, requestTimeout: 300_000 });

  const port = await listen(server, hostname, options.port ?? env().PORT);
  const site = siteOf(appOrigin, hostname, port);
  const backend = options.handler ? handlerOnly(options.handler) : startNext(server, port, options.dev ?? false);
  // Its failure is reported once, below; requests that wait for it fail with it.
  backend.catch(() => {});
  const fences = { site, proxies, gate, backend };
  server.on("request", (request, response) => {
    if (!server.listening) response.setHeader("Connection", "close");
    for (const [name, value] of Object.entries(securityHeaders(isHttps(site, options.dev))))
      response.setHeader(name, value);
    guard(request, response, fences).catch((error) => {
      // Refused already, or the client has gone: nobody is left to answer.
      if (response.writableEnded || response.destroyed) return;
      console.error("request failed:", error);
      refuse(request, response, 500);
    });
  });

  const closeAll = async () => {
    gate.close();
    await drain(server, options.drainMs ?? 10_000);
    await (await backend).close();
  };
  try {
    await backend;
  } catch (error) {
    gate.close();
    await drain(server, 0);
    throw error;
  }
  let closing: Promise<void> | undefined;
  return {
    url: site.canonical?.origin ?? `http://${urlHost(hostname)}:${port}`,
    port,
    close() {
      closing ??= closeAll();
      return closing;
    },
  };
}

type Fences = { site: Site; proxies: Proxies; gate: Gate; backend: Promise<Backend> };

/** The order matters: cheap and certain refusals first, and no client claim survives to the handler. */
async function guard(request: IncomingMessage, response: ServerResponse, fences: Fences): Promise<void> {
  const pathname = pathOf(request.url);
  if (pathname === undefined) return refuse(request, response, 400);
  const isHealth = pathname === "/api/health" && !mutates(request.method);
  const client = identify(request, fences.proxies);
  // A probe knows an address only, not our name.
  if (!isHealth && !knowsHost(request, client, fences.site)) return refuse(request, response, 421);
  if (mutates(request.method) && !isOwnMutation(request.headers, fences.site)) return refuse(request, response, 403);
  const cap = bodyCapOf(pathname);
  if (announcesTooMuch(request, cap)) return refuse(request, response, 413);

  const isFree = isHealth || pathname.startsWith("/_next/static/");
  const release = isFree ? () => {} : fences.gate.admit(request.headers.accept === "text/event-stream");
  if (!release) return refuse(request, response, 503);
  response.once("close", release);

  capBody(request, cap, () => refuse(request, response, 413));
  // After a refusal the handler may still write, and a client may be gone: neither may end the process.
  request.on("error", () => {});
  response.on("error", () => {});
  rewriteHeaders(request, client, fences.site);
  const { handle } = await fences.backend;
  await handle(request, response);
}

function pathOf(url = ""): string | undefined {
  // No text of ours holds a zero character, and PostgreSQL fails at one.
  if (!url.startsWith("/") || url.includes("%00")) return undefined;
  try {
    return new URL(`http://path${url}`).pathname;
  } catch {
    return undefined;
  }
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port }, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

type Backend = { handle: Handler; close(): Promise<void> };

const handlerOnly = async (handle: Handler): Promise<Backend> => ({ handle, close: async () => {} });

async function startNext(httpServer: Server, port: number, dev: boolean): Promise<Backend> {
  const { default: next } = await import("next");
  // Only hot reload uses web sockets. Given a server that never listens, Next attaches none in production.
  const sockets = dev ? httpServer : createServer();
  // Next compares a rewrite's host with this name, and its own URLs always say "localhost": any other name here turns every
  // rewrite of the proxy into a request to ourselves.
  const app = next({ dev, hostname: "localhost", port, httpServer: sockets });
  await app.prepare();
  return { handle: app.getRequestHandler(), close: () => app.close() };
}

/** Stops accepting, lets what runs finish, and cuts what is left after the time allowed. */
async function drain(server: Server, ms: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // A connection that becomes idle now is closed too, instead of waiting for its keep-alive to end.
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  const cut = setTimeout(() => server.closeAllConnections(), ms);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}

const isHttps = (site: Site, dev = false) => !dev && site.canonical?.protocol === "https:";

const urlHost = (hostname: string) => {
  // Not "localhost": that may be ::1, where we do not listen.
  if (["0.0.0.0", "::", "localhost", ""].includes(hostname)) return "127.0.0.1";
  return hostname.includes(":") ? `[${hostname}]` : hostname;
};
