import { sql } from "drizzle-orm";
import { bigint, check, customType, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { type EmbeddedKind, type EmbeddingTrouble, embeddedKinds, embeddingTroubles } from "../enums";
import { instant, oneOf } from "./columns";

/** Numbers as 32-bit floats, little-endian. */
const floats = customType<{ data: Float32Array; driverData: Buffer }>({
  dataType: () => "bytea",
  toDriver: (numbers) => Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength),
  fromDriver: (bytes) => new Float32Array(Uint8Array.from(bytes).buffer),
});

/** What a model outside makes of the text that matching reads. Written by the worker alone, and by it removed with its record. */
export const embeddings = pgTable(
  "embeddings",
  {
    kind: text("kind").$type<EmbeddedKind>().notNull(),
    objectId: uuid("object_id").notNull(),
    model: text("model").notNull(),
    /** Of the text that was embedded: a vector of any other text is never used. */
    hash: text("hash").notNull(),
    /** The record's version whose text was looked at. */
    objectVersion: integer("object_version").notNull(),
    /** 0 where the endpoint refuses this very text. */
    dimensions: integer("dimensions").notNull(),
    vector: floats("vector").notNull(),
    embeddedAt: instant("embedded_at").notNull(),
  },
  (table) => [
    primaryKey({ name: "embeddings_pkey", columns: [table.kind, table.objectId, table.model] }),
    oneOf("embeddings_kind_check", table.kind, embeddedKinds),
    check("embeddings_vector_check", sql`octet_length(${table.vector}) = 4 * ${table.dimensions}`),
  ],
);

/** How the endpoint of a model does. `failingSince` stands while it fails; nothing is asked of it before `retryAt`. */
export const embeddingEndpoints = pgTable(
  "embedding_endpoints",
  {
    model: text("model").primaryKey(),
    /** Raised by every change of the model's vectors, so that a process compares one number to stay fresh. */
    revision: bigint("revision", { mode: "number" }).notNull().default(0),
    failures: integer("failures").notNull().default(0),
    trouble: text("trouble").$type<EmbeddingTrouble>(),
    failingSince: instant("failing_since"),
    retryAt: instant("retry_at"),
  },
  (table) => [
    oneOf("embedding_endpoints_trouble_check", table.trouble, embeddingTroubles),
    check(
      "embedding_endpoints_failing_check",
      sql`(${table.trouble} is null) = (${table.failingSince} is null) and (${table.trouble} is null) = (${table.retryAt} is null)`,
    ),
  ],
);
