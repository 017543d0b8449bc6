import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  type Industry,
  industries,
  type OrganizationKind,
  organizationKinds,
  roundStates,
  type VerificationState,
  verificationStates,
} from "../enums";
import { users } from "./auth";
import { createdAt, id, instant, oneOf, updatedAt, version } from "./columns";

export const townships = pgTable(
  "townships",
  {
    id: id(),
    name: text("name").notNull(),
    position: integer("position").notNull(),
    active: boolean("active").notNull().default(true),
  },
  (table) => [uniqueIndex("townships_name_key").on(table.name)],
);

export const workingGroups = pgTable(
  "working_groups",
  {
    id: id(),
    name: text("name").notNull(),
    position: integer("position").notNull(),
    active: boolean("active").notNull().default(true),
  },
  (table) => [uniqueIndex("working_groups_name_key").on(table.name)],
);

/** 征集批次: a half-year of collection with its goal. */
export const rounds = pgTable(
  "rounds",
  {
    id: id(),
    year: integer("year").notNull(),
    half: integer("half").notNull(),
    goal: integer("goal").notNull(),
    startsOn: date("starts_on").notNull(),
    endsOn: date("ends_on").notNull(),
    status: text("status").$type<"open" | "closed">().notNull().default("open"),
    version: version(),
  },
  (table) => [
    uniqueIndex("rounds_period_key").on(table.year, table.half),
    oneOf("rounds_status_check", table.status, roundStates),
    check("rounds_half_check", sql`${table.half} in (1, 2)`),
    check("rounds_dates_check", sql`${table.endsOn} > ${table.startsOn}`),
    check("rounds_goal_check", sql`${table.goal} >= 0`),
  ],
);

/** A group's townships belong to a round, not for ever. */
export const roundTownships = pgTable(
  "round_townships",
  {
    roundId: uuid("round_id")
      .notNull()
      .references(() => rounds.id, { onDelete: "cascade" }),
    townshipId: uuid("township_id")
      .notNull()
      .references(() => townships.id, { onDelete: "restrict" }),
    groupId: uuid("group_id")
      .notNull()
      .references(() => workingGroups.id, { onDelete: "restrict" }),
  },
  (table) => [
    primaryKey({ name: "round_townships_pkey", columns: [table.roundId, table.townshipId] }),
    index("round_townships_group_index").on(table.groupId, table.roundId),
  ],
);

export const organizations = pgTable(
  "organizations",
  {
    id: id(),
    kind: text("kind").$type<OrganizationKind>().notNull(),
    name: text("name").notNull(),
    alias: text("alias"),
    brands: text("brands").array().notNull().default(sql`'{}'::text[]`),
    /** 统一社会信用代码, GB 32100-2015, check digit verified before it is stored. */
    creditCode: text("credit_code"),
    townshipId: uuid("township_id").references(() => townships.id, { onDelete: "restrict" }),
    city: text("city"),
    industry: text("industry").$type<Industry>(),
    products: text("products"),
    aboveScale: boolean("above_scale").notNull().default(false),
    employees: integer("employees"),
    intro: text("intro"),
    office: text("office"),
    contactName: text("contact_name"),
    contactTitle: text("contact_title"),
    contactPhone: text("contact_phone"),
    contactEmail: text("contact_email"),
    verification: text("verification").$type<VerificationState>().notNull().default("unverified"),
    verifiedAt: instant("verified_at"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (table) => [
    uniqueIndex("organizations_credit_code_key").on(table.creditCode).where(sql`${table.creditCode} is not null`),
    unique("organizations_name_township_key").on(table.kind, table.name, table.townshipId).nullsNotDistinct(),
    index("organizations_township_index").on(table.townshipId),
    oneOf("organizations_kind_check", table.kind, organizationKinds),
    oneOf("organizations_industry_check", table.industry, industries),
    oneOf("organizations_verification_check", table.verification, verificationStates),
    check("organizations_township_check", sql`${table.kind} <> 'enterprise' or ${table.townshipId} is not null`),
    check("organizations_credit_code_check", sql`${table.creditCode} ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'`),
    check("organizations_verified_check", sql`${table.verification} <> 'verified' or ${table.verifiedAt} is not null`),
  ],
);

export const schools = pgTable(
  "schools",
  {
    id: id(),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
  },
  (table) => [
    uniqueIndex("schools_name_key").on(table.organizationId, table.name),
    unique("schools_id_organization_key").on(table.id, table.organizationId),
  ],
);

export const researchGroups = pgTable(
  "research_groups",
  {
    id: id(),
    organizationId: uuid("organization_id").notNull(),
    schoolId: uuid("school_id").notNull(),
    name: text("name").notNull(),
  },
  (table) => [
    uniqueIndex("research_groups_name_key").on(table.schoolId, table.name),
    foreignKey({
      name: "research_groups_school_fkey",
      columns: [table.schoolId, table.organizationId],
      foreignColumns: [schools.id, schools.organizationId],
    }).onDelete("cascade"),
  ],
);

/** 走访: that a firm was called on in a round, which 覆盖率 counts. */
export const firmVisits = pgTable(
  "firm_visits",
  {
    id: id(),
    roundId: uuid("round_id")
      .notNull()
      .references(() => rounds.id, { onDelete: "cascade" }),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id, { onDelete: "cascade" }),
    visitedOn: date("visited_on").notNull(),
    /** True where the firm said that it has no need: 零需求企业. */
    noNeed: boolean("no_need").notNull().default(false),
    note: text("note"),
    createdBy: uuid("created_by").references(() => users.id, { onDelete: "set null" }),
    createdAt: createdAt(),
  },
  (table) => [index("firm_visits_round_index").on(table.roundId, table.organizationId)],
);
