import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { type Locale, locales, type Role, roles, userStatuses } from "../enums";
import { createdAt, id, instant, oneOf, updatedAt, version } from "./columns";
import { experts } from "./experts";
import { organizations, townships, workingGroups } from "./organizations";

export const users = pgTable(
  "users",
  {
    id: id(),
    name: text("name").notNull(),
    phone: text("phone"),
    email: text("email"),
    passwordHash: text("password_hash"),
    oidcSubject: text("oidc_subject"),
    status: text("status").$type<"active" | "disabled">().notNull().default("active"),
    /** Raised by a reset, a role change or a disable: sessions of an older epoch are dead. */
    epoch: integer("epoch").notNull().default(1),
    locale: text("locale").$type<Locale>().notNull().default("zh-CN"),
    totpSecret: text("totp_secret"),
    totpEnabledAt: instant("totp_enabled_at"),
    /** Last time step that a code was accepted for: a code is good once. */
    totpLastStep: integer("totp_last_step"),
    mailDigest: text("mail_digest").notNull().default("at_once"),
    /** No weekly summary until then; the person chose it from a link in one. */
    digestPausedUntil: instant("digest_paused_until"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (table) => [
    uniqueIndex("users_phone_key").on(table.phone).where(sql`${table.phone} is not null`),
    uniqueIndex("users_email_key").on(sql`lower(${table.email})`).where(sql`${table.email} is not null`),
    uniqueIndex("users_oidc_subject_key").on(table.oidcSubject).where(sql`${table.oidcSubject} is not null`),
    check("users_identifier_check", sql`${table.phone} is not null or ${table.email} is not null`),
    oneOf("users_status_check", table.status, userStatuses),
    oneOf("users_locale_check", table.locale, locales),
    oneOf("users_mail_digest_check", table.mailDigest, ["at_once", "weekly", "never"]),
  ],
);

/** A person's role and where it holds. Each role names its own scope; the CHECK says which. */
export const memberships = pgTable(
  "memberships",
  {
    id: id(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    role: text("role").$type<Role>().notNull(),
    organizationId: uuid("organization_id").references(() => organizations.id, { onDelete: "restrict" }),
    townshipId: uuid("township_id").references(() => townships.id, { onDelete: "restrict" }),
    groupId: uuid("group_id").references(() => workingGroups.id, { onDelete: "restrict" }),
    expertId: uuid("expert_id").references(() => experts.id, { onDelete: "restrict" }),
    createdAt: createdAt(),
    revokedAt: instant("revoked_at"),
  },
  (table) => [
    index("memberships_user_index").on(table.userId),
    index("memberships_organization_index").on(table.organizationId),
    index("memberships_group_index").on(table.groupId),
    uniqueIndex("memberships_expert_key")
      .on(table.expertId)
      .where(sql`${table.expertId} is not null and ${table.revokedAt} is null`),
    oneOf("memberships_role_check", table.role, roles),
    check("memberships_scope_check", membershipScope(table)),
  ],
);

function membershipScope(table: {
  role: unknown;
  organizationId: unknown;
  townshipId: unknown;
  groupId: unknown;
  expertId: unknown;
}) {
  return sql`case ${table.role}
    when 'enterprise' then ${table.organizationId} is not null
    when 'university' then ${table.organizationId} is not null
    when 'expert' then ${table.expertId} is not null and ${table.organizationId} is not null
    when 'township' then ${table.townshipId} is not null
    when 'officer' then ${table.groupId} is not null
    when 'leader' then ${table.groupId} is not null
    else true end`;
}

/** The JWT carries a session's id only; this row decides on every request. */
export const sessions = pgTable(
  "sessions",
  {
    id: id(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    membershipId: uuid("membership_id").references(() => memberships.id, { onDelete: "cascade" }),
    epoch: integer("epoch").notNull(),
    /** True until the second factor was shown. */
    pendingTotp: boolean("pending_totp").notNull().default(false),
    totpAttempts: integer("totp_attempts").notNull().default(0),
    createdAt: createdAt(),
    lastSeenAt: instant("last_seen_at").notNull().defaultNow(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
    userAgent: text("user_agent"),
  },
  (table) => [index("sessions_user_index").on(table.userId)],
);

/** Single use, stored hashed, bound to a person and a role. */
export const invitations = pgTable(
  "invitations",
  {
    id: id(),
    tokenHash: text("token_hash").notNull(),
    role: text("role").$type<Role>().notNull(),
    name: text("name").notNull(),
    phone: text("phone"),
    email: text("email"),
    organizationId: uuid("organization_id").references(() => organizations.id, { onDelete: "cascade" }),
    townshipId: uuid("township_id").references(() => townships.id, { onDelete: "cascade" }),
    groupId: uuid("group_id").references(() => workingGroups.id, { onDelete: "cascade" }),
    expertId: uuid("expert_id").references(() => experts.id, { onDelete: "cascade" }),
    invitedBy: uuid("invited_by").references(() => users.id, { onDelete: "set null" }),
    createdAt: createdAt(),
    expiresAt: instant("expires_at").notNull(),
    consumedAt: instant("consumed_at"),
    consumedBy: uuid("consumed_by").references(() => users.id, { onDelete: "set null" }),
    revokedAt: instant("revoked_at"),
  },
  (table) => [
    uniqueIndex("invitations_token_hash_key").on(table.tokenHash),
    index("invitations_created_index").on(table.createdAt),
    oneOf("invitations_role_check", table.role, roles),
    check("invitations_identifier_check", sql`${table.phone} is not null or ${table.email} is not null`),
    check("invitations_scope_check", membershipScope(table)),
  ],
);

/** Six-digit codes by SMS or mail for a password reset; hashed, few attempts, short-lived. */
export const oneTimeCodes = pgTable(
  "one_time_codes",
  {
    id: id(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    codeHash: text("code_hash").notNull(),
    createdAt: createdAt(),
    expiresAt: instant("expires_at").notNull(),
    attempts: integer("attempts").notNull().default(0),
    consumedAt: instant("consumed_at"),
  },
  (table) => [index("one_time_codes_user_index").on(table.userId, table.createdAt)],
);
