import { and, eq, gt, inArray } from "drizzle-orm";
import type { EmbeddedKind } from "@/db/enums";
import { embeddingEndpoints, embeddings } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import type { ExpertDoc, MatchingEngine, NeedDoc } from "../engine";
import { currentEndpoint } from "./endpoint";
import { expertText, hashOf, needText } from "./texts";

type Stored = { hash: string; vector: Float32Array };
const batch = 1_000;

/** Needs with their vectors, where there are any of this very text: of a text since masked or changed none is used. */
export async function withVectors(ctx: Context, docs: NeedDoc[]): Promise<NeedDoc[]> {
  const stored = await vectorsOf(
    ctx,
    "need",
    docs.map((doc) => doc.id),
  );
  if (stored.size === 0) return docs;
  return docs.map((doc) => ({ ...doc, embedding: fitting(stored.get(doc.id), needText(doc)) }));
}

/** Gives experts that were just read into the engine their vectors; who has none of the present text stands without. */
export async function giveVectors(ctx: Context, engine: MatchingEngine, docs: ExpertDoc[]): Promise<void> {
  const stored = await vectorsOf(
    ctx,
    "expert",
    docs.map((doc) => doc.id),
  );
  for (const doc of docs) engine.setExpertEmbedding(doc.id, fitting(stored.get(doc.id), expertText(doc)));
}

/** Changes whenever a vector of the model does; null without an endpoint. */
export async function vectorsRevision(ctx: Context): Promise<string | null> {
  const endpoint = currentEndpoint();
  if (!endpoint) return null;
  const [row] = await ctx.db
    .select({ revision: embeddingEndpoints.revision })
    .from(embeddingEndpoints)
    .where(eq(embeddingEndpoints.model, endpoint.model));
  return `${endpoint.model}:${row?.revision ?? 0}`;
}

/** The hash of each expert's vector, to find those that changed. */
export async function expertHashes(ctx: Context): Promise<Map<string, string>> {
  const endpoint = currentEndpoint();
  if (!endpoint) return new Map();
  const rows = await ctx.db
    .select({ id: embeddings.objectId, hash: embeddings.hash })
    .from(embeddings)
    .where(and(eq(embeddings.kind, "expert"), eq(embeddings.model, endpoint.model), gt(embeddings.dimensions, 0)));
  return new Map(rows.map((row) => [row.id, row.hash]));
}

async function vectorsOf(ctx: Context, kind: EmbeddedKind, ids: string[]): Promise<Map<string, Stored>> {
  const endpoint = currentEndpoint();
  const found = new Map<string, Stored>();
  if (!endpoint) return found;
  for (let start = 0; start < ids.length; start += batch) {
    const rows = await ctx.db
      .select({ id: embeddings.objectId, hash: embeddings.hash, vector: embeddings.vector })
      .from(embeddings)
      .where(
        and(
          eq(embeddings.kind, kind),
          inArray(embeddings.objectId, ids.slice(start, start + batch)),
          eq(embeddings.model, endpoint.model),
          gt(embeddings.dimensions, 0),
        ),
      );
    for (const { id, ...row } of rows) found.set(id, row);
  }
  return found;
}

function fitting(stored: Stored | undefined, text: string): Float32Array | null {
  return stored && stored.hash === hashOf(text) ? stored.vector : null;
}
