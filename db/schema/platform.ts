import {
  bigint,
  bigserial,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { filePurposes } from "../enums";
import { users } from "./auth";
import { createdAt, id, instant, oneOf } from "./columns";

/** Deployment-wide settings: `mode`, `bureau` (names), `publication`. */
export const settings = pgTable("settings", {
  key: text("key").primaryKey(),
  value: jsonb("value").notNull(),
  updatedAt: instant("updated_at").notNull().defaultNow(),
});

/** Counters raised in the transaction of every public mutation; cached reads are keyed by them. */
export const dataVersions = pgTable("data_versions", {
  name: text("name").primaryKey(),
  value: bigint("value", { mode: "number" }).notNull().default(1),
});

/** Who did what, when and why. INSERT only; ids, never personal data. */
export const auditEvents = pgTable(
  "audit_events",
  {
    id: id(),
    sequence: bigserial("sequence", { mode: "number" }).notNull(),
    at: instant("at").notNull(),
    actorUserId: uuid("actor_user_id").references(() => users.id, { onDelete: "set null" }),
    actorRole: text("actor_role").notNull(),
    via: text("via").notNull(),
    action: text("action").notNull(),
    objectType: text("object_type").notNull(),
    objectId: uuid("object_id").notNull(),
    fromStatus: text("from_status"),
    toStatus: text("to_status"),
    reason: text("reason"),
    detail: jsonb("detail").$type<Record<string, unknown>>().notNull().default({}),
    requestId: text("request_id"),
  },
  (table) => [
    unique("audit_events_sequence_key").on(table.sequence),
    index("audit_events_object_index").on(table.objectType, table.objectId, table.sequence),
    index("audit_events_at_index").on(table.at),
    index("audit_events_actor_index").on(table.actorUserId, table.sequence),
    oneOf("audit_events_via_check", table.via, ["session", "link", "job", "command"]),
  ],
);

/** Files kept outside the database; the row authorizes, the key is random. */
export const files = pgTable(
  "files",
  {
    id: id(),
    ownerType: text("owner_type").notNull(),
    ownerId: uuid("owner_id").notNull(),
    purpose: text("purpose").notNull(),
    name: text("name").notNull(),
    mime: text("mime").notNull(),
    bytes: integer("bytes").notNull(),
    sha256: text("sha256").notNull(),
    storageKey: text("storage_key").notNull(),
    createdBy: uuid("created_by").references(() => users.id, { onDelete: "set null" }),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex("files_storage_key_key").on(table.storageKey),
    index("files_owner_index").on(table.ownerType, table.ownerId),
    oneOf("files_purpose_check", table.purpose, filePurposes),
  ],
);

/** One row a message to one person; `kind` is a message key, `params` carry ids and titles the reader may see. */
export const notifications = pgTable(
  "notifications",
  {
    id: id(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text("kind").notNull(),
    params: jsonb("params").$type<Record<string, string>>().notNull().default({}),
    path: text("path").notNull(),
    createdAt: createdAt(),
    readAt: instant("read_at"),
  },
  (table) => [index("notifications_user_index").on(table.userId, table.createdAt)],
);

/** Mail and SMS as handed to the carrier; without one (demo) this table is the mailbox that the demo shows. */
export const outgoingMessages = pgTable(
  "outgoing_messages",
  {
    id: id(),
    channel: text("channel").notNull(),
    recipient: text("recipient").notNull(),
    subject: text("subject").notNull().default(""),
    body: text("body").notNull(),
    createdAt: createdAt(),
    sentAt: instant("sent_at"),
    error: text("error"),
  },
  (table) => [
    index("outgoing_messages_created_index").on(table.createdAt),
    oneOf("outgoing_messages_channel_check", table.channel, ["mail", "sms"]),
  ],
);

/** UNLOGGED by its migration: counters of fixed windows, one upsert a request. */
export const rateLimits = pgTable("rate_limits", {
  key: text("key").primaryKey(),
  windowStart: instant("window_start").notNull(),
  count: integer("count").notNull(),
});
