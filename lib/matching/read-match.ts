import { and, type SQL, sql } from "drizzle-orm";
import {
  expertAvoidances,
  experts,
  matches,
  needs,
  type StoredQuestion,
  type StoredReason,
  type StoredRow,
} from "@/db/schema";
import { visibleExperts } from "@/lib/experts/policy";
import { visibleNeeds } from "@/lib/needs/policy";
import type { Context } from "@/lib/platform/context";
import { visibleMatches } from "./policy";
import { readStored } from "./read-stored";
import { maskedMark } from "./refresh-need";
import { linkMark } from "./store-explanation";

type Ties = {
  /** Words to mark on each side; a link ties an everyday word to its academic one. */
  needTerms: string[];
  expertTerms: string[];
  links: { need: string; expert: string }[];
};
export type ReasonView = Ties & {
  needQuote: string;
  expertQuote: string;
  /** Field of the profile that the quote is from. */
  source: string;
};
export type GapView = { kind: string; params: Record<string, string> };
/** An indicator row of the need; `quote` is null where nothing of the expert covers it. */
export type RowView = Ties & { name: string; target: string; quote: string | null; source: string };
export type QuestionView = StoredQuestion;
export type FitView = { rows: RowView[]; questions: QuestionView[] };
export type ScoreBand = "high" | "medium" | "low";

export type MatchView = {
  score: number;
  band: ScoreBand;
  reasons: ReasonView[];
  gaps: GapView[];
  fit: FitView;
};

/** What every read of matches starts from (matches joined with needs and experts): both sides visible, the pair too. */
export function readableMatches(ctx: Context): SQL {
  return and(visibleMatches(ctx), visibleNeeds(ctx), visibleExperts(ctx), stillTrue(ctx)) as SQL;
}

/**
 * Between a change and the job that follows it a stored match may be out of date: no text of before a need was masked, no
 * firm that the expert now avoids, nobody who has paused since.
 */
function stillTrue(ctx: Context): SQL {
  return and(
    sql`(${needs.visibility} <> 'masked' or ${matches.engine} like ${`%${maskedMark}`})`,
    sql`not exists (select 1 from ${expertAvoidances} where ${expertAvoidances.expertId} = ${experts.id}
      and ${expertAvoidances.organizationId} = ${needs.organizationId})`,
    sql`${experts.visibility} <> 'hidden'`,
    sql`(${experts.pausedUntil} is null or ${experts.pausedUntil} <= ${ctx.clock().toISOString()})`,
  ) as SQL;
}

export const matchColumns = { score: matches.score, reasons: matches.reasons, gaps: matches.gaps, fit: matches.fit };

/** Contacts of the expert that are open now, to hold against the yearly capacity. */
export const loadOf = sql<number>`(select count(*)::int from engagements e where e.expert_id = ${experts.id}
  and e.status in ('invited', 'interested', 'negotiating', 'agreed'))`;

export function matchView(stored: { score: number; reasons: unknown; gaps: unknown; fit: unknown }): MatchView {
  const { reasons, gaps, fit } = readStored(stored);
  return {
    score: Math.round(stored.score),
    band: bandOf(stored.score),
    reasons: reasons.map(reasonView),
    gaps: gaps.map((gap) => ({ kind: gap.kind, params: gap.params ?? {} })),
    fit: { rows: fit.rows.map(rowView), questions: fit.questions },
  };
}

/** 高 from 60, 中 from 35. */
export function bandOf(score: number): ScoreBand {
  return score >= 60 ? "high" : score >= 35 ? "medium" : "low";
}

function reasonView(reason: StoredReason): ReasonView {
  return {
    needQuote: reason.needQuote,
    expertQuote: reason.expertQuote,
    ...tiesOf(reason.terms),
    source: reason.source.split("|")[1] ?? "",
  };
}

function rowView({ name, target, quote, source, terms }: StoredRow): RowView {
  return { name, target, quote, ...tiesOf(terms), source: source?.split("|")[0] ?? "" };
}

function tiesOf(terms: readonly string[]): Ties {
  const links = terms
    .filter((term) => term.includes(linkMark))
    .map((term) => ({ need: term.split(linkMark)[0] ?? "", expert: term.split(linkMark)[1] ?? "" }));
  const shared = terms.filter((term) => !term.includes(linkMark));
  return {
    needTerms: [...shared, ...links.map((link) => link.need)],
    expertTerms: [...shared, ...links.map((link) => link.expert)],
    links,
  };
}
