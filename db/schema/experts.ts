import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import {
  type CooperationMode,
  cooperationModes,
  type ExpertVisibility,
  expertVisibilities,
  type Industry,
  industries,
  type OutputKind,
  type OutputStage,
  outputKinds,
  outputStages,
} from "../enums";
import { allOf, createdAt, id, instant, oneOf, updatedAt, version } from "./columns";
import { fields } from "./expertise";
import { organizations, researchGroups, schools } from "./organizations";

export const experts = pgTable(
  "experts",
  {
    id: id(),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id, { onDelete: "restrict" }),
    schoolId: uuid("school_id"),
    groupId: uuid("group_id").references(() => researchGroups.id, { onDelete: "set null" }),
    name: text("name").notNull(),
    title: text("title").notNull(),
    discipline: text("discipline").notNull(),
    bio: text("bio").notNull().default(""),
    directions: text("directions").array().notNull().default(sql`'{}'::text[]`),
    industries: text("industries").array().$type<Industry[]>().notNull().default(sql`'{}'::text[]`),
    services: text("services").array().$type<CooperationMode[]>().notNull().default(sql`'{}'::text[]`),
    equipment: text("equipment").array().notNull().default(sql`'{}'::text[]`),
    /** Needs that the expert takes on in a year. */
    capacity: integer("capacity").notNull().default(3),
    phone: text("phone"),
    email: text("email"),
    visibility: text("visibility").$type<ExpertVisibility>().notNull().default("public"),
    claimedAt: instant("claimed_at"),
    lastConfirmedAt: instant("last_confirmed_at"),
    pausedUntil: instant("paused_until"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (table) => [
    index("experts_organization_index").on(table.organizationId),
    unique("experts_person_key").on(table.organizationId, table.schoolId, table.name).nullsNotDistinct(),
    foreignKey({
      name: "experts_school_fkey",
      columns: [table.schoolId, table.organizationId],
      foreignColumns: [schools.id, schools.organizationId],
    }),
    oneOf("experts_visibility_check", table.visibility, expertVisibilities),
    allOf("experts_industries_check", table.industries, industries),
    allOf("experts_services_check", table.services, cooperationModes),
    check("experts_capacity_check", sql`${table.capacity} between 0 and 50`),
  ],
);

export const expertFields = pgTable(
  "expert_fields",
  {
    expertId: uuid("expert_id")
      .notNull()
      .references(() => experts.id, { onDelete: "cascade" }),
    fieldCode: text("field_code")
      .notNull()
      .references(() => fields.code, { onDelete: "restrict" }),
  },
  (table) => [
    primaryKey({ name: "expert_fields_pkey", columns: [table.expertId, table.fieldCode] }),
    index("expert_fields_field_index").on(table.fieldCode),
  ],
);

export const expertOutputs = pgTable(
  "expert_outputs",
  {
    id: id(),
    expertId: uuid("expert_id")
      .notNull()
      .references(() => experts.id, { onDelete: "cascade" }),
    kind: text("kind").$type<OutputKind>().notNull(),
    title: text("title").notNull(),
    year: integer("year"),
    stage: text("stage").$type<OutputStage>(),
    abstract: text("abstract").notNull().default(""),
    position: integer("position").notNull().default(0),
  },
  (table) => [
    index("expert_outputs_expert_index").on(table.expertId, table.position),
    oneOf("expert_outputs_kind_check", table.kind, outputKinds),
    oneOf("expert_outputs_stage_check", table.stage, outputStages),
    check("expert_outputs_year_check", sql`${table.year} between 1950 and 2100`),
  ],
);

/** Firms that an expert will not work with; they exclude a match and are never shown to the firm. */
export const expertAvoidances = pgTable(
  "expert_avoidances",
  {
    expertId: uuid("expert_id")
      .notNull()
      .references(() => experts.id, { onDelete: "cascade" }),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id, { onDelete: "cascade" }),
  },
  (table) => [primaryKey({ name: "expert_avoidances_pkey", columns: [table.expertId, table.organizationId] })],
);
