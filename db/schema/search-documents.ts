import { sql } from "drizzle-orm";
import {
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { instant, oneOf } from "./columns";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** One index over words and attributes for each of these: a search reads no row of another kind or audience. */
const parts = [
  ["public_needs", "'public'", "= 'need'"],
  ["public_experts", "'public'", "= 'expert'"],
  ["staff_needs", "'staff'", "= 'need'"],
  ["staff_experts", "'staff'", "= 'expert'"],
  ["staff_others", "'staff'", "in ('organization', 'engagement', 'agreement')"],
] as const;

/**
 * Each searchable record as the embedded index holds it; `audience` keeps public and staff text apart. `terms` are our
 * own tokens, labelled A to D by their weight; `facets` are ids of `search_attributes`, and `signs` the same, one character
 * for each, to be counted. `folded` is the title in the one spelling of questions, where that is another. `sorts` hold keys
 * in ascending order. `terms` and `body` are kept outside of the row, so that thousands of rows are quickly read.
 */
export const searchDocuments = pgTable(
  "search_documents",
  {
    kind: text("kind").notNull(),
    objectId: uuid("object_id").notNull(),
    audience: text("audience").notNull(),
    title: text("title").notNull(),
    body: text("body").notNull().default(""),
    code: text("code"),
    terms: tsvector("terms").notNull().default(""),
    facets: integer("facets").array().notNull().default([]),
    signs: text("signs").notNull().default(""),
    folded: text("folded"),
    sorts: jsonb("sorts").$type<Record<string, (string | number | boolean)[]>>().notNull().default({}),
    hidden: boolean("hidden").notNull().default(false),
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("search_documents_key").on(table.kind, table.objectId, table.audience),
    ...parts.map(([name, audience, kind]) =>
      index(`search_documents_${name}_index`)
        .using("gin", table.terms, table.facets)
        .with({ fastupdate: false })
        .where(sql`${table.audience} = ${sql.raw(audience)} and ${table.kind} ${sql.raw(kind)}`),
    ),
    index("search_documents_code_index").on(table.audience, table.kind, table.code),
    ...["newest", "funds", "soonest", "confirmed", "name"].map((name) =>
      index(`search_documents_${name}_index`).on(
        table.audience,
        table.kind,
        sql`(${table.sorts} -> ${sql.raw(`'${name}'`)})`,
        table.objectId,
      ),
    ),
    oneOf("search_documents_kind_check", table.kind, ["need", "expert", "organization", "engagement", "agreement"]),
    oneOf("search_documents_audience_check", table.audience, ["public", "staff"]),
  ],
);

/** The values of attributes, "name=value", by the numbers under which the documents of an audience have them. Never changed. */
export const searchAttributes = pgTable(
  "search_attributes",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    audience: text("audience").notNull(),
    value: text("value").notNull(),
  },
  (table) => [
    uniqueIndex("search_attributes_key").on(table.audience, table.value),
    oneOf("search_attributes_audience_check", table.audience, ["public", "staff"]),
  ],
);

/**
 * The words of each index: what a beginning, pinyin, initials or a mistyped word may mean. `lexeme` is how `terms` has
 * it; `deletes` are its forms without one character; `documents` is counted by a job, 0 before.
 */
export const searchTerms = pgTable(
  "search_terms",
  {
    audience: text("audience").notNull(),
    term: text("term").notNull(),
    lexeme: text("lexeme").notNull(),
    pinyin: text("pinyin"),
    initials: text("initials"),
    deletes: text("deletes").array().notNull().default([]),
    documents: integer("documents").notNull().default(0),
  },
  (table) => [
    primaryKey({ name: "search_terms_pkey", columns: [table.audience, table.term] }),
    index("search_terms_prefix_index").on(table.audience, table.term.op("text_pattern_ops")),
    index("search_terms_pinyin_index").on(table.audience, table.pinyin.op("text_pattern_ops")),
    // Two letters begin thousands of words: the most frequent of them are read in order.
    index("search_terms_begin_index").on(
      table.audience,
      sql`left(${table.pinyin}, 2)`,
      table.documents.desc(),
      table.term,
    ),
    index("search_terms_initials_index").on(table.audience, table.initials.op("text_pattern_ops")),
    index("search_terms_deletes_index").using("gin", table.deletes).with({ fastupdate: false }),
    oneOf("search_terms_audience_check", table.audience, ["public", "staff"]),
  ],
);
