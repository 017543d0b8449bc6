import { askEndpoint, EndpointUnavailable, TextsRefused } from "./ask-endpoint";
import type { EmbeddingEndpoint } from "./endpoint";

/** Any endpoint takes this. One that does not refuses us, not a text of ours. */
const harmless = "水泵";

/**
 * A vector for each text, or null where the endpoint refuses that very text: refused calls are halved until it is found.
 * Throws EndpointUnavailable, also where the vectors have another length than `dimensions` (null = none known yet).
 */
export async function embedTexts(
  endpoint: EmbeddingEndpoint,
  texts: readonly string[],
  dimensions: number | null,
): Promise<(Float32Array | null)[]> {
  const vectors = await halving(
    endpoint,
    texts.map((text) => text.trim()),
  );
  const lengths = new Set(vectors.flatMap((vector) => (vector ? [vector.length] : [])));
  if (dimensions !== null) lengths.add(dimensions);
  if (lengths.size > 1) throw new EndpointUnavailable("dimensions");
  return vectors;
}

async function halving(endpoint: EmbeddingEndpoint, texts: readonly string[]): Promise<(Float32Array | null)[]> {
  const said = texts.filter(Boolean);
  if (said.length === 0) return texts.map(() => null);
  try {
    const vectors = (await askEndpoint(endpoint, said)).values();
    return texts.map((text) => (text ? (vectors.next().value ?? null) : null));
  } catch (error) {
    if (!(error instanceof TextsRefused)) throw error;
  }
  if (texts.length === 1) {
    await requireWell(endpoint);
    return [null];
  }
  const middle = texts.length >> 1;
  return [...(await halving(endpoint, texts.slice(0, middle))), ...(await halving(endpoint, texts.slice(middle)))];
}

async function requireWell(endpoint: EmbeddingEndpoint): Promise<void> {
  try {
    await askEndpoint(endpoint, [harmless]);
  } catch (error) {
    throw error instanceof TextsRefused ? new EndpointUnavailable("refused") : error;
  }
}
