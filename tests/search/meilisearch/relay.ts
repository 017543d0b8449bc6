import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A request that was stopped on its way to the server: it goes on when released. */
export type Held = { reached: Promise<void>; release(): void };
type Hold = Held & { method: string; path: RegExp; reach(): void; released: Promise<void> };
export type Relay = {
  host: string;
  /** All that went through, in its order. */
  requests: { method: string; path: string; body: string }[];
  /** The next request of this kind waits before it is passed on. */
  hold(method: string, path: RegExp): Held;
  /** Bodies of requests go through this until it is set to null. */
  alter(change: ((path: string, body: string) => string) | null): void;
  close(): void;
};

/** Passes requests to the real server, in the order and at the moment that a test wants. */
export async function relayTo(host: string): Promise<Relay> {
  const holds: Hold[] = [];
  const requests: Relay["requests"] = [];
  let change: ((path: string, body: string) => string) | null = null;
  const http = createServer(async (request, response) => {
    const [method, path] = [request.method ?? "GET", request.url ?? "/"];
    const body = await bodyOf(request);
    requests.push({ method, path, body });
    const at = holds.findIndex((each) => each.method === method && each.path.test(path));
    const hold = at < 0 ? null : holds.splice(at, 1)[0];
    hold?.reach();
    await hold?.released;
    const answer = await fetch(new URL(path, host), {
      method,
      headers: { "content-type": "application/json", authorization: request.headers.authorization ?? "" },
      ...(body ? { body: change ? change(path, body) : body } : {}),
    });
    response.writeHead(answer.status, { "content-type": "application/json" }).end(await answer.text());
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  return {
    host: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    requests,
    hold(method, path) {
      const [reached, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      const hold = { reached: reached.promise, reach: reached.resolve, released: released.promise };
      holds.push({ ...hold, method, path, release: released.resolve });
      return { reached: reached.promise, release: released.resolve };
    },
    alter(given) {
      change = given;
    },
    close() {
      http.closeAllConnections();
      http.close();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}
