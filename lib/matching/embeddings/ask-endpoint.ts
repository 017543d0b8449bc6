import type { EmbeddingTrouble } from "@/db/enums";
import type { EmbeddingEndpoint } from "./endpoint";
import { readVectors } from "./read-vectors";

/** The endpoint gives nothing now. `after`: seconds that it asks to be left alone. Its own words are never kept: they may hold the key. */
export class EndpointUnavailable extends Error {
  constructor(
    readonly trouble: EmbeddingTrouble,
    readonly after: number | null = null,
  ) {
    super(`embedding endpoint: ${trouble}`);
    this.name = "EndpointUnavailable";
  }
}

/** The endpoint is well and does not take these texts (too long, for most). */
export class TextsRefused extends Error {
  constructor() {
    super("embedding endpoint: texts refused");
    this.name = "TextsRefused";
  }
}

/** Bytes of an answer: 64 vectors of 4,096 numbers as text are about 6 MB. */
const longestAnswer = 32_000_000;
const longestPause = 3_600;

/**
 * One vector a text, in their order, all of one length; one call. Throws EndpointUnavailable or TextsRefused. Goes to the
 * configured host only: a redirect is not followed.
 */
export async function askEndpoint(endpoint: EmbeddingEndpoint, texts: readonly string[]): Promise<Float32Array[]> {
  const signal = AbortSignal.timeout(endpoint.deadline);
  try {
    const response = await fetch(endpoint.url, {
      method: "POST",
      redirect: "manual",
      signal,
      headers: {
        "content-type": "application/json",
        ...(endpoint.key ? { authorization: `Bearer ${endpoint.key}` } : {}),
      },
      body: JSON.stringify({ model: endpoint.model, input: texts, encoding_format: "float" }),
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      throw failureOf(response);
    }
    const vectors = readVectors(await readAtMost(response, longestAnswer), texts.length);
    if (!vectors) throw new EndpointUnavailable("garbage");
    return vectors;
  } catch (error) {
    if (error instanceof EndpointUnavailable || error instanceof TextsRefused) throw error;
    throw new EndpointUnavailable("unreachable");
  }
}

function failureOf(response: Response): Error {
  const { status } = response;
  if (status === 429) return new EndpointUnavailable("limited", pauseOf(response));
  if (status === 400 || status === 413 || status === 422) return new TextsRefused();
  if (status >= 500 || status === 408) return new EndpointUnavailable("unreachable", pauseOf(response));
  return new EndpointUnavailable("refused");
}

/** Retry-After in seconds, said as seconds or as a date; null where it says nothing usable. */
function pauseOf(response: Response): number | null {
  const said = response.headers.get("retry-after");
  if (!said) return null;
  const seconds = /^\d+$/.test(said) ? Number(said) : (Date.parse(said) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.min(longestPause, Math.max(1, Math.ceil(seconds))) : null;
}

async function readAtMost(response: Response, most: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > most) throw new EndpointUnavailable("garbage");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}
