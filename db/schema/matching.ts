import { sql } from "drizzle-orm";
import {
  check,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  type DismissReason,
  dismissReasons,
  type MatchDecision,
  type ModelState,
  matchDecisions,
  modelStates,
} from "../enums";
import { users } from "./auth";
import { createdAt, id, instant, oneOf, version } from "./columns";
import { experts } from "./experts";
import { needs } from "./needs";

export type StoredReason = { needQuote: string; expertQuote: string; terms: string[]; source: string };
export type StoredGap = { kind: string; params?: Record<string, string> };
/** An indicator row beside the expert; `quote` and `source` ("output_title|2") are null where nothing covers it. */
export type StoredRow = { name: string; target: string; quote: string | null; source: string | null; terms: string[] };
export type StoredQuestion = { to: "expert" | "firm"; kind: string; params: Record<string, string> };
/** How far the pair goes beyond its quotes. `version` tells the shape: who reads checks it (read-stored.ts). */
export type StoredFit = { version: 1; rows: StoredRow[]; questions: StoredQuestion[] };
/** What past decisions did to a score: points added to the engine's, and the features that did it, in points. */
export type StoredLesson = { model: number; points: number; parts: { feature: string; points: number }[] };

/** One side of a replay: nDCG and AUC, each with its 95% interval. */
export type ReplayFigures = {
  ndcg: number;
  ndcgLow: number;
  ndcgHigh: number;
  auc: number;
  aucLow: number;
  aucHigh: number;
};
/** A model beside what was in use, on later needs than it had been trained on. `against` null = the engine alone. */
export type StoredReplay = {
  against: number | null;
  needs: number;
  pairs: number;
  since: string;
  before: ReplayFigures;
  after: ReplayFigures;
  difference: number;
  low: number;
  high: number;
};
/** What a model learned of one feature: share of all gains (0–1), and whether more of it lifts (+1) or lowers (−1). */
export type StoredLearned = { feature: string; share: number; direction: number };

/** Scored pairs, recomputed by the worker; a need's best experts and an expert's best needs. */
export const matches = pgTable(
  "matches",
  {
    id: id(),
    needId: uuid("need_id")
      .notNull()
      .references(() => needs.id, { onDelete: "cascade" }),
    expertId: uuid("expert_id")
      .notNull()
      .references(() => experts.id, { onDelete: "cascade" }),
    /** 0–100, comparable between needs. */
    score: numeric("score", { precision: 5, scale: 2, mode: "number" }).notNull(),
    rank: integer("rank").notNull(),
    reasons: jsonb("reasons").$type<StoredReason[]>().notNull().default([]),
    gaps: jsonb("gaps").$type<StoredGap[]>().notNull().default([]),
    /** Null in rows of before it was stored. */
    fit: jsonb("fit").$type<StoredFit>(),
    engine: text("engine").notNull(),
    /** Null where no model of past decisions took part. */
    lesson: jsonb("lesson").$type<StoredLesson>(),
    computedAt: instant("computed_at").notNull(),
  },
  (table) => [
    uniqueIndex("matches_pair_key").on(table.needId, table.expertId),
    index("matches_expert_index").on(table.expertId, table.score),
    check("matches_score_check", sql`${table.score} between 0 and 100`),
  ],
);

/** What officers decided of a suggested pair; withdrawn decisions stay on record. */
export const matchVerdicts = pgTable(
  "match_verdicts",
  {
    id: id(),
    needId: uuid("need_id")
      .notNull()
      .references(() => needs.id, { onDelete: "cascade" }),
    expertId: uuid("expert_id")
      .notNull()
      .references(() => experts.id, { onDelete: "cascade" }),
    decision: text("decision").$type<MatchDecision>().notNull(),
    reason: text("reason").$type<DismissReason>(),
    note: text("note").notNull().default(""),
    decidedBy: uuid("decided_by").references(() => users.id, { onDelete: "set null" }),
    createdAt: createdAt(),
    withdrawnAt: instant("withdrawn_at"),
  },
  (table) => [
    uniqueIndex("match_verdicts_pair_key").on(table.needId, table.expertId).where(sql`${table.withdrawnAt} is null`),
    index("match_verdicts_expert_index").on(table.expertId),
    oneOf("match_verdicts_decision_check", table.decision, matchDecisions),
    oneOf("match_verdicts_reason_check", table.reason, dismissReasons),
    check("match_verdicts_dismissed_check", sql`(${table.decision} = 'dismissed') = (${table.reason} is not null)`),
  ],
);

/** Models trained on past decisions; at most one is in use. Never deleted, so that each can come back. */
export const matchModels = pgTable(
  "match_models",
  {
    id: id(),
    number: integer("number").notNull(),
    state: text("state").$type<ModelState>().notNull(),
    body: jsonb("body").$type<Record<string, unknown>>().notNull(),
    learned: jsonb("learned").$type<StoredLearned[]>().notNull(),
    replay: jsonb("replay").$type<StoredReplay>().notNull(),
    engine: text("engine").notNull(),
    /** Decisions behind it, needs that they are about, and the time of the latest. */
    decisions: integer("decisions").notNull(),
    needs: integer("needs").notNull(),
    trainedUntil: instant("trained_until").notNull(),
    trainedAt: instant("trained_at").notNull(),
    activatedAt: instant("activated_at"),
    activatedBy: uuid("activated_by").references(() => users.id, { onDelete: "set null" }),
    version: version(),
  },
  (table) => [
    uniqueIndex("match_models_number_key").on(table.number),
    uniqueIndex("match_models_active_key").on(table.state).where(sql`${table.state} = 'active'`),
    oneOf("match_models_state_check", table.state, modelStates),
    check("match_models_activated_check", sql`${table.state} = 'candidate' or ${table.activatedAt} is not null`),
  ],
);

/** 不感兴趣: needs that an expert took off the own list. Private, and no refusal: the bureau may still ask. */
export const matchHides = pgTable(
  "match_hides",
  {
    expertId: uuid("expert_id")
      .notNull()
      .references(() => experts.id, { onDelete: "cascade" }),
    needId: uuid("need_id")
      .notNull()
      .references(() => needs.id, { onDelete: "cascade" }),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ name: "match_hides_pkey", columns: [table.expertId, table.needId] })],
);

/** 每周汇总: one a person and week (its Monday in Shanghai), so that a job that runs twice sends one mail. */
export const digests = pgTable(
  "digests",
  {
    id: id(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    week: date("week").notNull(),
    createdAt: createdAt(),
  },
  (table) => [unique("digests_week_key").on(table.userId, table.week)],
);

/** Needs that a summary has offered to an expert: none comes twice. Its id is what the answer link signs. */
export const digestNeeds = pgTable(
  "digest_needs",
  {
    id: id(),
    digestId: uuid("digest_id")
      .notNull()
      .references(() => digests.id, { onDelete: "cascade" }),
    expertId: uuid("expert_id")
      .notNull()
      .references(() => experts.id, { onDelete: "cascade" }),
    needId: uuid("need_id")
      .notNull()
      .references(() => needs.id, { onDelete: "cascade" }),
  },
  (table) => [
    unique("digest_needs_pair_key").on(table.expertId, table.needId),
    index("digest_needs_digest_index").on(table.digestId),
  ],
);

/** Needs that say the same in other words (staff's eyes only), computed by the worker; both directions of a pair are stored. */
export const needLikenesses = pgTable(
  "need_likenesses",
  {
    needId: uuid("need_id")
      .notNull()
      .references(() => needs.id, { onDelete: "cascade" }),
    otherId: uuid("other_id")
      .notNull()
      .references(() => needs.id, { onDelete: "cascade" }),
    /** 0–100. */
    score: numeric("score", { precision: 5, scale: 2, mode: "number" }).notNull(),
    /** Words that both say, longest first. */
    words: text("words").array().notNull().default(sql`'{}'::text[]`),
    computedAt: instant("computed_at").notNull(),
    /** An officer looked and found two different needs: the pair is not shown again. */
    keptAt: instant("kept_at"),
    keptBy: uuid("kept_by").references(() => users.id, { onDelete: "set null" }),
  },
  (table) => [
    primaryKey({ name: "need_likenesses_pkey", columns: [table.needId, table.otherId] }),
    index("need_likenesses_other_index").on(table.otherId),
    check("need_likenesses_self_check", sql`${table.needId} <> ${table.otherId}`),
    check("need_likenesses_score_check", sql`${table.score} between 0 and 100`),
  ],
);
