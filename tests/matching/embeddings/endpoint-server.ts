import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";
import type { EmbeddingEndpoint } from "@/lib/matching/embeddings/endpoint";

export type Mode = "ok" | "few" | "slow" | "500" | "429" | "400" | "401" | "redirect" | "lengths" | "count" | "garbage";
export type TestEndpoint = { endpoint: EmbeddingEndpoint; mode: Mode; texts: string[]; keys: (string | undefined)[] };

export const secret = "sk-canary-7f3a91";
export const unwelcome = "拒收";

/**
 * An OpenAI-compatible endpoint whose vectors are counts of hashed characters: deterministic, and no measure of anything. Its
 * errors repeat the key, as careless servers do. A text with `unwelcome` in it is refused.
 */
export async function startEndpoint(): Promise<TestEndpoint> {
  const state: TestEndpoint = {
    endpoint: { url: "", model: "hashing", key: secret, deadline: 300 },
    mode: "ok",
    texts: [],
    keys: [],
  };
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    const { input } = JSON.parse(body) as { input: string[] };
    state.keys.push(request.headers.authorization);
    const answer = (status: number, value: unknown, headers = {}) =>
      response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(value));
    const fail = (status: number, headers = {}) =>
      answer(status, { error: `no: ${request.headers.authorization}` }, headers);
    const rows = (length: number) => input.map((text, index) => ({ index, embedding: hashed(text, length) })).reverse();
    const isSlow = state.mode === "slow" || (state.mode === "few" && input.length > 1);
    if (isSlow) return void setTimeout(() => answer(200, { data: rows(16) }), 1_500);
    if (state.mode === "429") return fail(429, { "retry-after": "120" });
    if (state.mode === "redirect") return fail(307, { location: "http://169.254.169.254/" });
    if (state.mode === "garbage") return void response.writeHead(200).end("<html>welcome</html>");
    if (/^\d+$/.test(state.mode)) return fail(Number(state.mode));
    if (input.some((text) => text.includes(unwelcome))) return fail(400);
    state.texts.push(...input);
    if (state.mode === "count") return answer(200, { data: rows(16).slice(1) });
    return answer(200, { data: rows(state.mode === "lengths" ? 8 : 16) });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  state.endpoint.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/embeddings`;
  return state;
}

function hashed(text: string, length: number): number[] {
  const vector = new Array<number>(length).fill(0.01);
  for (const character of text) vector[((character.codePointAt(0) ?? 0) * 31) % length]! += 1;
  return vector;
}
