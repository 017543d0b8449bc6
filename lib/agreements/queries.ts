import { and, asc, count, desc, eq, ilike, inArray, isNotNull, isNull, lt, lte, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { AgreementKind, AgreementStatus, EvidenceKind } from "@/db/enums";
import { agreementConfirmations, agreementEvidence, agreements, organizations } from "@/db/schema";
import { groupStaff } from "@/lib/auth/roles";
import { addDays, daysBetween, shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { expiryDays } from "./lifecycle";
import { visibleAgreements } from "./policy";

export const firms = alias(organizations, "firms");
export const universities = alias(organizations, "universities");

export type AgreementLine = {
  id: string;
  code: string;
  kind: AgreementKind;
  title: string;
  status: AgreementStatus;
  statusSince: Date;
  firmName: string;
  universityName: string;
  amount: string | null;
  technologyAmount: string | null;
  paid: string | null;
  signedOn: string | null;
  endsOn: string | null;
  marks: EvidenceKind[];
  /** Days to the end of an agreement in force; negative when it is past. */
  daysLeft: number | null;
};

export type AgreementFilter = {
  kind?: AgreementKind;
  status?: AgreementStatus;
  year?: number;
  party?: string;
  expiring?: boolean;
  waiting?: boolean;
  engagementId?: string;
  needId?: string;
};

export const paidColumn = sql<
  string | null
>`(select sum(e.amount)::text from ${agreementEvidence} e where e.agreement_id = ${agreements.id} and e.kind = 'paid' and e.voided_at is null)`;

const lineColumns = {
  id: agreements.id,
  code: agreements.code,
  kind: agreements.kind,
  title: agreements.title,
  status: agreements.status,
  statusSince: agreements.statusSince,
  firmName: firms.name,
  universityName: universities.name,
  amount: agreements.amount,
  technologyAmount: agreements.technologyAmount,
  paid: paidColumn,
  signedOn: agreements.signedOn,
  endsOn: agreements.endsOn,
  marks: sql<EvidenceKind[]>`(select coalesce(json_agg(distinct e.kind), '[]'::json) from ${agreementEvidence} e
    where e.agreement_id = ${agreements.id} and e.voided_at is null)`,
};

/** Conditions of every list, count and sum of agreements. */
export function agreementConditions(ctx: Context, filter: AgreementFilter): SQL {
  const today = shanghaiDay(ctx.clock());
  const like = filter.party ? `%${filter.party.replace(/[\\%_]/g, "\\$&")}%` : null;
  return and(
    visibleAgreements(ctx),
    filter.kind ? eq(agreements.kind, filter.kind) : undefined,
    filter.status ? eq(agreements.status, filter.status) : undefined,
    filter.engagementId ? eq(agreements.engagementId, filter.engagementId) : undefined,
    filter.needId ? eq(agreements.needId, filter.needId) : undefined,
    filter.year
      ? sql`extract(year from coalesce(${agreements.signedOn}, ${agreements.createdAt}::date)) = ${filter.year}`
      : undefined,
    like ? or(ilike(firms.name, like), ilike(universities.name, like), ilike(agreements.title, like)) : undefined,
    filter.expiring
      ? and(eq(agreements.status, "effective"), lte(agreements.endsOn, addDays(today, expiryDays)))
      : undefined,
    filter.waiting ? waitsFor(ctx) : undefined,
  ) as SQL;
}

/** What this actor should do: confirm, approve, have stamped, check; and for the bureau what runs out. */
function waitsFor(ctx: Context): SQL {
  const { actor } = ctx;
  const unconfirmedBy = (side: "party_a" | "party_b") =>
    sql`(${agreements.status} = 'confirming' and not exists (select 1 from ${agreementConfirmations} c
      where c.agreement_id = ${agreements.id} and c.side = ${side} and c.voided_at is null))`;
  const unstamped = sql`(${agreements.status} = 'sealing' and not exists (select 1 from files f
    where f.owner_type = 'agreement' and f.owner_id = ${agreements.id} and f.purpose = 'scan'))`;
  if (actor.role === "enterprise") return or(unconfirmedBy("party_a"), unstamped) as SQL;
  if (actor.role === "university")
    return or(
      unconfirmedBy("party_b"),
      unstamped,
      and(inArray(agreements.status, ["confirming", "sealing"]), isNull(agreements.approvedAt)),
    ) as SQL;
  if (actor.role === "expert") return sql`false`;
  const today = shanghaiDay(ctx.clock());
  const toCheck = sql`(${agreements.status} = 'sealing' and ${agreements.approvedAt} is not null and exists (select 1 from files f
    where f.owner_type = 'agreement' and f.owner_id = ${agreements.id} and f.purpose = 'scan'))`;
  const past = and(eq(agreements.status, "effective"), isNotNull(agreements.endsOn), lt(agreements.endsOn, today));
  const mine = (groupStaff as readonly string[]).includes(actor.role)
    ? inArray(firms.townshipId, [...actor.townshipIds])
    : undefined;
  return and(or(toCheck, past), mine) as SQL;
}

function linesFrom(ctx: Context) {
  return ctx.db
    .select(lineColumns)
    .from(agreements)
    .innerJoin(firms, eq(firms.id, agreements.partyAId))
    .innerJoin(universities, eq(universities.id, agreements.partyBId));
}

type Raw = Omit<AgreementLine, "daysLeft">;
function toLine(ctx: Context, raw: Raw): AgreementLine {
  const runs = raw.status === "effective" && raw.endsOn !== null;
  return { ...raw, daysLeft: runs ? daysBetween(shanghaiDay(ctx.clock()), raw.endsOn as string) : null };
}

/** One page of the register, newest first (ids are in order of time). */
export async function listAgreements(
  ctx: Context,
  filter: AgreementFilter & { before?: string; limit?: number } = {},
): Promise<{ lines: AgreementLine[]; next: string | null }> {
  const limit = filter.limit ?? 30;
  const rows = await linesFrom(ctx)
    .where(and(agreementConditions(ctx, filter), filter.before ? lt(agreements.id, filter.before) : undefined))
    .orderBy(desc(agreements.id))
    .limit(limit + 1);
  const lines = rows.slice(0, limit).map((row) => toLine(ctx, row));
  return { lines, next: rows.length > limit ? (lines.at(-1)?.id ?? null) : null };
}

export type AgreementTotals = { count: number; signed: number; amount: string; technologyAmount: string; paid: string };

/** 合同金额, 技术交易额 and 到款额 of what is in force or done, each by itself and never together. */
export async function totalAgreements(ctx: Context, filter: AgreementFilter): Promise<AgreementTotals> {
  const binding = sql`${agreements.status} in ('effective', 'completed')`;
  const [row] = await ctx.db
    .select({
      count: count(),
      signed: sql<number>`(count(*) filter (where ${binding}))::int`,
      amount: sql<string>`coalesce(sum(${agreements.amount}) filter (where ${binding}), 0)::text`,
      technologyAmount: sql<string>`coalesce(sum(${agreements.technologyAmount}) filter (where ${binding}), 0)::text`,
      paid: sql<string>`coalesce(sum(${paidColumn}::numeric), 0)::text`,
    })
    .from(agreements)
    .innerJoin(firms, eq(firms.id, agreements.partyAId))
    .innerJoin(universities, eq(universities.id, agreements.partyBId))
    .where(agreementConditions(ctx, filter));
  return row ?? { count: 0, signed: 0, amount: "0", technologyAmount: "0", paid: "0" };
}

/** What waits for this actor, earliest end first. */
export async function waitingAgreements(ctx: Context, limit = 20): Promise<AgreementLine[]> {
  const rows = await linesFrom(ctx)
    .where(agreementConditions(ctx, { waiting: true }))
    .orderBy(sql`${agreements.endsOn} asc nulls last`, asc(agreements.statusSince))
    .limit(limit);
  return rows.map((row) => toLine(ctx, row));
}

export async function countWaitingAgreements(ctx: Context): Promise<number> {
  return countOf(ctx, { waiting: true });
}

/** Agreements in force that end within 60 days or are past their end. */
export async function expiringAgreements(ctx: Context, limit = 20): Promise<AgreementLine[]> {
  const rows = await linesFrom(ctx)
    .where(agreementConditions(ctx, { expiring: true }))
    .orderBy(asc(agreements.endsOn))
    .limit(limit);
  return rows.map((row) => toLine(ctx, row));
}

export async function countExpiringAgreements(ctx: Context): Promise<number> {
  return countOf(ctx, { expiring: true });
}

async function countOf(ctx: Context, filter: AgreementFilter): Promise<number> {
  const [row] = await ctx.db
    .select({ value: count() })
    .from(agreements)
    .innerJoin(firms, eq(firms.id, agreements.partyAId))
    .innerJoin(universities, eq(universities.id, agreements.partyBId))
    .where(agreementConditions(ctx, filter));
  return row?.value ?? 0;
}
