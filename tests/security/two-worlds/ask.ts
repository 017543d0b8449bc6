import { Agent, request } from "node:http";

/** A whole answer as it came over the wire: nothing decoded, nothing left out. */
export type Answer = { status: number; headers: [name: string, value: string][]; body: Buffer };
export type Request = { method?: string; path: string; headers?: Record<string, string>; body?: string };
/** A way to get an answer: of a built server, or of one that a test tampers with. */
export type Ask = (request: Request) => Promise<Answer>;

/** The name that both worlds answer to. */
export const siteOrigin = "http://duijie.test";

/** Asks the server on a port of this machine, one connection kept, by the name that the site has. */
export function askerOf(port: number): Ask & { close(): void } {
  const agent = new Agent({ keepAlive: true });
  const ask = async ({ method = "GET", path, headers = {}, body }: Request): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const asked = request(
        { agent, host: "127.0.0.1", port, method, path, headers: { host: new URL(siteOrigin).host, ...headers } },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("error", reject);
          response.on("end", () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: pairs(response.rawHeaders),
              body: Buffer.concat(chunks),
            }),
          );
        },
      );
      asked.on("error", reject);
      asked.end(body);
    });
  return Object.assign(ask, { close: () => agent.destroy() });
}

export function headerOf(answer: Answer, name: string): string | null {
  return answer.headers.find(([each]) => each.toLowerCase() === name)?.[1] ?? null;
}

function pairs(raw: readonly string[]): [string, string][] {
  return Array.from({ length: raw.length / 2 }, (_, at) => [raw[2 * at] as string, raw[2 * at + 1] as string]);
}
