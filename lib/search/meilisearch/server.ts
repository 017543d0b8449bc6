import { createHmac } from "node:crypto";
import { Meilisearch } from "meilisearch";
import { v5 } from "uuid";
import { type Env, env } from "@/lib/platform/env";

/** An OpenAI-compatible embedder that the search server calls by itself. */
export type Embedder = { url: string; model: string; key: string | null };

/** A Meilisearch server as this deployment uses it: `writer` for the worker, `reader` can search and no more. */
export type OuterServer = {
  host: string;
  prefix: string;
  /** Milliseconds that one search may take, all its requests together. */
  deadline: number;
  embedder: Embedder | null;
  key: string;
  writer: Meilisearch;
  reader: Meilisearch;
};

export type OuterOptions = Pick<OuterServer, "host" | "prefix" | "deadline" | "key"> & { embedder?: Embedder | null };

/** Indexes of a prefix have a search key of their own, which the master key and this name determine. */
const keyNamespace = "5b0f2a8e-7a4e-4a0e-9a3c-2f4f6a1d9c70";

export function outerServer({ host, prefix, deadline, key, embedder = null }: OuterOptions): OuterServer {
  return {
    host,
    prefix,
    deadline,
    key,
    embedder,
    writer: new Meilisearch({ host, apiKey: key, timeout: 30_000 }),
    reader: new Meilisearch({ host, apiKey: derivedKey(key, searchKeyUid(prefix)) }),
  };
}

/** The server that the environment names; null where the embedded engine stands alone. */
export function configuredServer(from: Env = env()): OuterServer | null {
  if (!from.MEILI_HOST || !from.MEILI_KEY) return null;
  const { MEILI_EMBEDDER_URL: url, MEILI_EMBEDDER_MODEL: model, MEILI_EMBEDDER_KEY: embedderKey } = from;
  return outerServer({
    host: from.MEILI_HOST,
    key: from.MEILI_KEY,
    prefix: from.MEILI_PREFIX,
    deadline: from.MEILI_DEADLINE,
    embedder: url && model ? { url, model, key: embedderKey ?? null } : null,
  });
}

/** Makes the key that can search this deployment's indexes and nothing else; it stands already on the second call. */
export async function ensureSearchKey({ writer, prefix }: OuterServer): Promise<void> {
  const uid = searchKeyUid(prefix);
  const existing = await writer.getKeys({ limit: 1_000 });
  if (existing.results.some((key) => key.uid === uid)) return;
  await writer.createKey({
    uid,
    name: `${prefix} search`,
    description: "Web processes of Duijie: search only",
    actions: ["search"],
    indexes: [`${prefix}_*`],
    expiresAt: null,
  });
}

/** A key of the server is the HMAC of its uid under the master key: a web process needs no round trip to know it. */
function derivedKey(master: string, uid: string): string {
  return createHmac("sha256", master).update(uid).digest("hex");
}

function searchKeyUid(prefix: string): string {
  // The server takes version 4 only; the digits of the name-based one serve.
  const named = v5(prefix, keyNamespace);
  return `${named.slice(0, 14)}4${named.slice(15)}`;
}
