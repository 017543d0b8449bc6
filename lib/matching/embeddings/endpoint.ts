import { env } from "@/lib/platform/env";

/** An OpenAI-compatible address that gives vectors of texts. `deadline` in milliseconds for one call. */
export type EmbeddingEndpoint = { url: string; model: string; key: string | null; deadline: number };

/** The worker waits so long for 64 texts; nobody else waits. */
const deadline = 30_000;

const slot = globalThis as typeof globalThis & { duijieEmbeddings?: EmbeddingEndpoint | null };

/** The endpoint of this process; null where matching goes by its own legs alone. */
export function currentEndpoint(): EmbeddingEndpoint | null {
  if (slot.duijieEmbeddings === undefined) slot.duijieEmbeddings = configuredEndpoint();
  return slot.duijieEmbeddings;
}

/** For tests, which name an endpoint themselves. */
export function useEndpoint(endpoint: EmbeddingEndpoint | null): void {
  slot.duijieEmbeddings = endpoint;
}

function configuredEndpoint(): EmbeddingEndpoint | null {
  const { EMBEDDINGS_URL, EMBEDDINGS_MODEL, EMBEDDINGS_KEY } = env();
  if (!EMBEDDINGS_URL || !EMBEDDINGS_MODEL) return null;
  return { url: callAddress(EMBEDDINGS_URL), model: EMBEDDINGS_MODEL, key: EMBEDDINGS_KEY ?? null, deadline };
}

/** The base address that providers name (…/v1) or the call itself (…/v1/embeddings). */
export function callAddress(configured: string): string {
  const url = new URL(configured);
  const path = url.pathname.replace(/\/+$/, "");
  url.pathname = path.endsWith("/embeddings") ? path : `${path}/embeddings`;
  return url.toString();
}
