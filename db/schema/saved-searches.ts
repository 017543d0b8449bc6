import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { type SavedSearchKind, type SearchAlert, savedSearchKinds, searchAlerts } from "../enums";
import { users } from "./auth";
import { createdAt, id, instant, oneOf, updatedAt, version } from "./columns";

/** A list that a person wants to see again, as its address has it (`query`, in a canonical order), and when to be told of more. */
export const savedSearches = pgTable(
  "saved_searches",
  {
    id: id(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text("kind").$type<SavedSearchKind>().notNull(),
    name: text("name").notNull(),
    query: text("query").notNull(),
    alert: text("alert").$type<SearchAlert>().notNull().default("none"),
    lastMailAt: instant("last_mail_at"),
    /** Day in Shanghai that `mailsOnDay` counts. */
    mailDay: date("mail_day"),
    mailsOnDay: integer("mails_on_day").notNull().default(0),
    /** Day in Shanghai of the last daily round. */
    dailyDay: date("daily_day"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (table) => [
    uniqueIndex("saved_searches_query_key").on(table.userId, table.kind, table.query),
    index("saved_searches_alert_index").on(table.alert, table.id).where(sql`${table.alert} <> 'none'`),
    oneOf("saved_searches_kind_check", table.kind, savedSearchKinds),
    oneOf("saved_searches_alert_check", table.alert, searchAlerts),
    check("saved_searches_mails_check", sql`${table.mailsOnDay} = 0 or ${table.mailDay} is not null`),
  ],
);

/** What a saved search with an alert has already shown: known when the alert was set, or mailed since. */
export const savedSearchHits = pgTable(
  "saved_search_hits",
  {
    savedSearchId: uuid("saved_search_id")
      .notNull()
      .references(() => savedSearches.id, { onDelete: "cascade" }),
    objectId: uuid("object_id").notNull(),
    /** Null for what was there when the alert was set. */
    mailedAt: instant("mailed_at"),
  },
  (table) => [primaryKey({ name: "saved_search_hits_pkey", columns: [table.savedSearchId, table.objectId] })],
);
