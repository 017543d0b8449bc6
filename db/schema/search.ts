import { boolean, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, oneOf } from "./columns";

/**
 * Documents that an outer search engine has not confirmed as they now stand. Written in the transaction of the change;
 * while a row stands, nothing of its record is shown from that engine. `removed` ones go first.
 */
export const searchPending = pgTable(
  "search_pending",
  {
    kind: text("kind").notNull(),
    objectId: uuid("object_id").notNull(),
    audience: text("audience").notNull(),
    /** New with every change: only the change that was sent is confirmed. */
    change: uuid("change").notNull(),
    removed: boolean("removed").notNull(),
    attempts: integer("attempts").notNull().default(0),
    since: instant("since").notNull(),
  },
  (table) => [
    primaryKey({ name: "search_pending_key", columns: [table.kind, table.audience, table.objectId] }),
    index("search_pending_order_index").on(table.attempts, table.removed, table.since),
    oneOf("search_pending_audience_check", table.audience, ["public", "staff"]),
  ],
);
