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
import { type DismissReason, dismissReasons, type MatchDecision, matchDecisions } from "../enums";
import { users } from "./auth";
import { createdAt, id, instant, oneOf } from "./columns";
import { experts } from "./experts";
import { needs } from "./needs";

export type StoredReason = { needQuote: string; expertQuote: string; terms: string[]; source: string };
export type StoredGap = { kind: string; params?: Record<string, string> };

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
    engine: text("engine").notNull(),
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
