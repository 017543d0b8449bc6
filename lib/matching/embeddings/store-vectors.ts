import { and, eq, gt, inArray, sql } from "drizzle-orm";
import type { EmbeddedKind } from "@/db/enums";
import { embeddings } from "@/db/schema";
import type { Context } from "@/lib/platform/context";

/** A record's text as matching reads it, with the version of the record that it was looked for at. */
export type TextToEmbed = { id: string; version: number; text: string; hash: string };

const noVector = new Float32Array(0);

/** Of those of the records that have a vector: the hash of the text that it was made from. */
export async function embeddedHashes(
  ctx: Context,
  model: string,
  kind: EmbeddedKind,
  texts: TextToEmbed[],
): Promise<Map<string, string>> {
  const rows = await ctx.db
    .select({ id: embeddings.objectId, hash: embeddings.hash })
    .from(embeddings)
    .where(ofThese(model, kind, texts));
  return new Map(rows.map((row) => [row.id, row.hash]));
}

/** Records that changed while their text did not: looked at. */
export async function touchVersions(
  ctx: Context,
  model: string,
  kind: EmbeddedKind,
  texts: TextToEmbed[],
): Promise<void> {
  if (texts.length === 0) return;
  const versions = sql`(values ${sql.join(
    texts.map(({ id, version }) => sql`(${id}::uuid, ${version}::int)`),
    sql`, `,
  )}) as v(id, version)`;
  await ctx.db
    .update(embeddings)
    .set({ objectVersion: sql`(select v.version from ${versions} where v.id = ${embeddings.objectId})` })
    .where(ofThese(model, kind, texts));
}

/** Adds or replaces; null is kept as an empty vector, so that a refused text is asked again only when it changes. */
export async function storeVectors(
  tx: Context,
  model: string,
  kind: EmbeddedKind,
  texts: TextToEmbed[],
  vectors: (Float32Array | null)[],
): Promise<void> {
  const embeddedAt = tx.clock();
  const rows = texts.map(({ id, version, hash }, at) => {
    const vector = vectors[at] ?? noVector;
    return { kind, objectId: id, model, hash, objectVersion: version, dimensions: vector.length, vector, embeddedAt };
  });
  await tx.db
    .insert(embeddings)
    .values(rows)
    .onConflictDoUpdate({
      target: [embeddings.kind, embeddings.objectId, embeddings.model],
      set: {
        hash: sql`excluded.hash`,
        objectVersion: sql`excluded.object_version`,
        dimensions: sql`excluded.dimensions`,
        vector: sql`excluded.vector`,
        embeddedAt: sql`excluded.embedded_at`,
      },
    });
}

/** The length that the model's vectors have; null before the first. */
export async function knownDimensions(ctx: Context, model: string): Promise<number | null> {
  const [row] = await ctx.db
    .select({ dimensions: embeddings.dimensions })
    .from(embeddings)
    .where(and(eq(embeddings.model, model), gt(embeddings.dimensions, 0)))
    .limit(1);
  return row?.dimensions ?? null;
}

function ofThese(model: string, kind: EmbeddedKind, texts: TextToEmbed[]) {
  const ids = texts.map(({ id }) => id);
  return and(eq(embeddings.kind, kind), eq(embeddings.model, model), inArray(embeddings.objectId, ids));
}
