import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  type CloseReason,
  type ConsentMethod,
  type ConsentState,
  type CooperationMode,
  closeReasons,
  consentMethods,
  consentStates,
  cooperationModes,
  type ImportAction,
  type ImportKind,
  type ImportState,
  type Industry,
  importActions,
  importKinds,
  importStates,
  industries,
  type NeedStatus,
  type NeedType,
  needSources,
  needStatuses,
  needTypes,
  type ReviewVerdict,
  reviewVerdicts,
  type Visibility,
  visibilities,
} from "../enums";
import { users } from "./auth";
import { allOf, createdAt, id, instant, oneOf, updatedAt, version } from "./columns";
import { fields } from "./expertise";
import { experts } from "./experts";
import { organizations, rounds, townships } from "./organizations";
import { files } from "./platform";

export const needs = pgTable(
  "needs",
  {
    id: id(),
    /** 需求编号, e.g. 2026B-0031: year, half (A or B), running number of the round. */
    code: text("code").notNull(),
    roundId: uuid("round_id")
      .notNull()
      .references(() => rounds.id, { onDelete: "restrict" }),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id, { onDelete: "restrict" }),
    townshipId: uuid("township_id")
      .notNull()
      .references(() => townships.id, { onDelete: "restrict" }),
    title: text("title").notNull(),
    type: text("type").$type<NeedType>(),
    problem: text("problem").notNull().default(""),
    expected: text("expected").notNull().default(""),
    tried: text("tried").notNull().default(""),
    keywords: text("keywords").array().notNull().default(sql`'{}'::text[]`),
    fieldCode: text("field_code").references(() => fields.code, { onDelete: "restrict" }),
    /** What the form or sheet said of the field before an officer classified it. */
    fieldHint: text("field_hint"),
    industry: text("industry").$type<Industry>(),
    /** Planned funds in yuan; null with `fundsNegotiable` for 面议. */
    funds: numeric("funds", { precision: 14, scale: 2 }),
    fundsNegotiable: boolean("funds_negotiable").notNull().default(false),
    cooperation: text("cooperation").array().$type<CooperationMode[]>().notNull().default(sql`'{}'::text[]`),
    intended: text("intended").notNull().default(""),
    wantedBy: date("wanted_by"),
    visibility: text("visibility").$type<Visibility>(),
    publicTitle: text("public_title"),
    publicProblem: text("public_problem"),
    consent: text("consent").$type<ConsentState>().notNull().default("none"),
    consentMethod: text("consent_method").$type<ConsentMethod>(),
    consentAt: instant("consent_at"),
    /** The visibility and version of the public text that the firm agreed to. */
    consentVisibility: text("consent_visibility").$type<Visibility>(),
    contactName: text("contact_name"),
    contactTitle: text("contact_title"),
    contactPhone: text("contact_phone"),
    reporter: text("reporter"),
    collectedOn: date("collected_on"),
    source: text("source").$type<"import" | "form">().notNull(),
    /** 共性需求: stands for its members (`commonNeedMembers`); firm and township are those of its lead (牵头企业). */
    common: boolean("common").notNull().default(false),
    status: text("status").$type<NeedStatus>().notNull(),
    statusSince: instant("status_since").notNull(),
    closeReason: text("close_reason").$type<CloseReason>(),
    /** Keys of the starred fields that are still empty; [] means ready to publish as far as the form goes. */
    missing: text("missing").array().notNull().default(sql`'{}'::text[]`),
    ownerId: uuid("owner_id").references(() => users.id, { onDelete: "set null" }),
    submittedAt: instant("submitted_at"),
    acceptedAt: instant("accepted_at"),
    publishedAt: instant("published_at"),
    expiresOn: date("expires_on"),
    finishedAt: instant("finished_at"),
    createdBy: uuid("created_by").references(() => users.id, { onDelete: "set null" }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (table) => [
    uniqueIndex("needs_code_key").on(table.code),
    index("needs_status_index").on(table.status, table.statusSince),
    index("needs_round_index").on(table.roundId, table.townshipId, table.status),
    index("needs_organization_index").on(table.organizationId),
    index("needs_published_index").on(table.publishedAt, table.id).where(sql`${table.publishedAt} is not null`),
    index("needs_field_index").on(table.fieldCode),
    oneOf("needs_type_check", table.type, needTypes),
    oneOf("needs_status_check", table.status, needStatuses),
    oneOf("needs_industry_check", table.industry, industries),
    oneOf("needs_visibility_check", table.visibility, visibilities),
    oneOf("needs_consent_check", table.consent, consentStates),
    oneOf("needs_consent_method_check", table.consentMethod, consentMethods),
    oneOf("needs_source_check", table.source, needSources),
    oneOf("needs_close_reason_check", table.closeReason, closeReasons),
    allOf("needs_cooperation_check", table.cooperation, cooperationModes),
    check("needs_funds_check", sql`${table.funds} is null or (${table.funds} >= 0 and not ${table.fundsNegotiable})`),
    check("needs_closed_check", sql`(${table.status} = 'closed') = (${table.closeReason} is not null)`),
    check("needs_submitted_check", sql`${table.status} in ('draft', 'withdrawn') or ${table.submittedAt} is not null`),
    check(
      "needs_published_check",
      sql`${table.status} not in ('published', 'engaged', 'contracted') or (${table.publishedAt} is not null and ${table.fieldCode} is not null
        and ${table.industry} is not null and ${table.visibility} is not null and ${table.consent} = 'confirmed' and ${table.type} <> 'non_technical')`,
    ),
    check(
      "needs_masked_check",
      sql`${table.visibility} is distinct from 'masked' or ${table.status} not in ('published', 'engaged', 'contracted')
        or (${table.publicTitle} is not null and ${table.publicProblem} is not null)`,
    ),
    check(
      "needs_common_check",
      sql`not ${table.common} or (${table.visibility} = 'masked' and ${table.publicTitle} is not null and ${table.publicProblem} is not null
        and ${table.status} not in ('draft', 'submitted', 'returned', 'withdrawn'))`,
    ),
    check(
      "needs_consent_at_check",
      sql`${table.consent} <> 'confirmed' or (${table.consentAt} is not null and ${table.consentMethod} is not null)`,
    ),
  ],
);

export const needIndicators = pgTable(
  "need_indicators",
  {
    id: id(),
    needId: uuid("need_id")
      .notNull()
      .references(() => needs.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    name: text("name").notNull(),
    present: text("present").notNull().default(""),
    target: text("target").notNull().default(""),
    unit: text("unit").notNull().default(""),
    method: text("method").notNull().default(""),
  },
  (table) => [uniqueIndex("need_indicators_position_key").on(table.needId, table.position)],
);

/** Review opinions, kept for good. */
export const needReviews = pgTable(
  "need_reviews",
  {
    id: id(),
    needId: uuid("need_id")
      .notNull()
      .references(() => needs.id, { onDelete: "cascade" }),
    verdict: text("verdict").$type<ReviewVerdict>().notNull(),
    opinion: text("opinion").notNull().default(""),
    reviewerId: uuid("reviewer_id").references(() => users.id, { onDelete: "set null" }),
    at: instant("at").notNull(),
  },
  (table) => [
    index("need_reviews_need_index").on(table.needId, table.at),
    oneOf("need_reviews_verdict_check", table.verdict, reviewVerdicts),
  ],
);

/** The needs that a common need joins (共性需求), with those that left it; a need stands in one at a time. */
export const commonNeedMembers = pgTable(
  "common_need_members",
  {
    id: id(),
    commonNeedId: uuid("common_need_id")
      .notNull()
      .references(() => needs.id, { onDelete: "cascade" }),
    needId: uuid("need_id")
      .notNull()
      .references(() => needs.id, { onDelete: "cascade" }),
    joinedBy: uuid("joined_by").references(() => users.id, { onDelete: "set null" }),
    joinedAt: instant("joined_at").notNull(),
    /** Since when experts who said yes to the common need may read this member's name. */
    namedAt: instant("named_at"),
    leftBy: uuid("left_by").references(() => users.id, { onDelete: "set null" }),
    leftAt: instant("left_at"),
    leftReason: text("left_reason"),
  },
  (table) => [
    uniqueIndex("common_need_members_need_key").on(table.needId).where(sql`${table.leftAt} is null`),
    index("common_need_members_common_index").on(table.commonNeedId, table.joinedAt),
    check("common_need_members_self_check", sql`${table.needId} <> ${table.commonNeedId}`),
    check("common_need_members_left_check", sql`(${table.leftAt} is null) = (${table.leftReason} is null)`),
  ],
);

/** The experts to whom a directed need is shown. */
export const needInvitees = pgTable(
  "need_invitees",
  {
    needId: uuid("need_id")
      .notNull()
      .references(() => needs.id, { onDelete: "cascade" }),
    expertId: uuid("expert_id")
      .notNull()
      .references(() => experts.id, { onDelete: "cascade" }),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ name: "need_invitees_pkey", columns: [table.needId, table.expertId] }),
    index("need_invitees_expert_index").on(table.expertId),
  ],
);

/** Universities whose technology transfer office sees a directed need, to name an expert for it. */
export const needInvitedUniversities = pgTable(
  "need_invited_universities",
  {
    needId: uuid("need_id")
      .notNull()
      .references(() => needs.id, { onDelete: "cascade" }),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id, { onDelete: "cascade" }),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ name: "need_invited_universities_pkey", columns: [table.needId, table.organizationId] }),
    index("need_invited_universities_organization_index").on(table.organizationId),
  ],
);

/** Autosaved form states: what was typed is never lost, over a sign-out neither. */
export const formDrafts = pgTable(
  "form_drafts",
  {
    id: id(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    form: text("form").notNull(),
    /** The record that is being edited, or the nil uuid for a new one. */
    objectId: uuid("object_id").notNull(),
    values: jsonb("values").$type<Record<string, string | string[]>>().notNull(),
    updatedAt: updatedAt(),
  },
  (table) => [uniqueIndex("form_drafts_key").on(table.userId, table.form, table.objectId)],
);

export const imports = pgTable(
  "imports",
  {
    id: id(),
    kind: text("kind").$type<ImportKind>().notNull().default("needs"),
    /** Null once a preview was discarded: the file goes with it. */
    fileId: uuid("file_id").references(() => files.id, { onDelete: "restrict" }),
    /** The round of an import of needs, or the university of one of experts. */
    roundId: uuid("round_id").references(() => rounds.id, { onDelete: "restrict" }),
    organizationId: uuid("organization_id").references(() => organizations.id, { onDelete: "cascade" }),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    status: text("status").$type<ImportState>().notNull(),
    statusSince: instant("status_since").notNull().defaultNow(),
    /** Rows read, rows done so far, and what became of them. */
    total: integer("total").notNull().default(0),
    processed: integer("processed").notNull().default(0),
    created: integer("created").notNull().default(0),
    changed: integer("changed").notNull().default(0),
    unchanged: integer("unchanged").notNull().default(0),
    incomplete: integer("incomplete").notNull().default(0),
    failed: integer("failed").notNull().default(0),
    /** Whole-file problems: message key and parameters. */
    problems: jsonb("problems")
      .$type<{ key: string; params?: Record<string, string | number> }[]>()
      .notNull()
      .default([]),
    createdAt: createdAt(),
    finishedAt: instant("finished_at"),
    version: version(),
  },
  (table) => [
    index("imports_created_index").on(table.createdAt),
    oneOf("imports_kind_check", table.kind, importKinds),
    oneOf("imports_status_check", table.status, importStates),
    check(
      "imports_scope_check",
      sql`(${table.kind} = 'needs') = (${table.roundId} is not null) and (${table.kind} = 'experts') = (${table.organizationId} is not null)`,
    ),
    check("imports_file_check", sql`${table.status} = 'discarded' or ${table.fileId} is not null`),
  ],
);

export const importRows = pgTable(
  "import_rows",
  {
    importId: uuid("import_id")
      .notNull()
      .references(() => imports.id, { onDelete: "cascade" }),
    rowNumber: integer("row_number").notNull(),
    /** Cells by column key, as text. */
    cells: jsonb("cells").$type<Record<string, string>>().notNull(),
    problems: jsonb("problems")
      .$type<{ column: string; key: string; level: "error" | "warning"; params?: Record<string, string | number> }[]>()
      .notNull()
      .default([]),
    action: text("action").$type<ImportAction>().notNull(),
    needId: uuid("need_id").references(() => needs.id, { onDelete: "set null" }),
    expertId: uuid("expert_id").references(() => experts.id, { onDelete: "set null" }),
    differences: jsonb("differences").$type<{ column: string; from: string; to: string }[]>().notNull().default([]),
    doneAt: instant("done_at"),
  },
  (table) => [
    primaryKey({ name: "import_rows_pkey", columns: [table.importId, table.rowNumber] }),
    oneOf("import_rows_action_check", table.action, importActions),
  ],
);
