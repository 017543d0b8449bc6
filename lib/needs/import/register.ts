import { and, asc, eq, inArray, like, ne, or } from "drizzle-orm";
import { needIndicators, needs, organizations, townships } from "@/db/schema";
import { nameVariants } from "@/lib/organizations/enterprise-name";
import type { Context } from "@/lib/platform/context";
import type { CurrentNeed, Indicator } from "../collected";
import { unfinishedStatuses } from "../lifecycle";
import type { NeedFacts } from "../policy";
import { visibleNeeds } from "../policy";
import type { ParsedRow } from "./values/parse-row";

/** The part of the register that a batch of rows may be about, read in a few queries. */
export type RegisteredFirm = { id: string; name: string; creditCode: string | null; townshipId: string | null };
export type RegisteredNeed = CurrentNeed &
  Pick<NeedFacts, "status" | "publishedAt" | "organizationId" | "townshipId"> & {
    id: string;
    code: string;
    roundId: string;
    missing: string[];
  };
export type Register = { firms: RegisteredFirm[]; needs: RegisteredNeed[] };
export type Township = { id: string; name: string };

export async function activeTownships(ctx: Context): Promise<Township[]> {
  return ctx.db
    .select({ id: townships.id, name: townships.name })
    .from(townships)
    .where(eq(townships.active, true))
    .orderBy(asc(townships.position));
}

export async function readRegister(ctx: Context, rows: readonly ParsedRow[]): Promise<Register> {
  const firms = await firmsOf(ctx, rows);
  const found = await needsOf(
    ctx,
    rows.flatMap((row) => row.code ?? []),
    firms.map((firm) => firm.id),
    [...new Set(rows.flatMap((row) => titleVariants(row.values.title)))],
  );
  const lines = await indicatorsOf(
    ctx,
    found.map((need) => need.id),
  );
  return { firms, needs: found.map((need) => ({ ...need, indicators: lines.get(need.id) ?? [] })) };
}

const titleVariants = (title: string) => (title ? [title, title.normalize("NFKC")] : []);

async function firmsOf(ctx: Context, rows: readonly ParsedRow[]): Promise<RegisteredFirm[]> {
  const codes = [...new Set(rows.flatMap((row) => row.firm.creditCode ?? []))];
  const starts = [...new Set(rows.flatMap((row) => row.firm.creditCodeStart ?? []))].filter(
    (start) => start.length >= 15,
  );
  const names = [...new Set(rows.flatMap((row) => (row.firm.name ? nameVariants(row.firm.name) : [])))];
  const filters = [
    codes.length > 0 ? inArray(organizations.creditCode, codes) : undefined,
    names.length > 0 ? and(eq(organizations.kind, "enterprise"), inArray(organizations.name, names)) : undefined,
    ...starts.slice(0, 200).map((start) => like(organizations.creditCode, `${start}%`)),
  ].filter((filter) => filter !== undefined);
  if (filters.length === 0) return [];
  return ctx.db
    .select({
      id: organizations.id,
      name: organizations.name,
      creditCode: organizations.creditCode,
      townshipId: organizations.townshipId,
    })
    .from(organizations)
    .where(and(eq(organizations.kind, "enterprise"), or(...filters)));
}

/** Needs by their code, or by firm and title; a firm's own draft is not ours to touch. Newest first. */
async function needsOf(ctx: Context, codes: string[], firmIds: string[], titles: string[]) {
  const byCode = codes.length > 0 ? inArray(needs.code, codes) : undefined;
  const byTitle =
    firmIds.length > 0 && titles.length > 0
      ? and(inArray(needs.organizationId, firmIds), inArray(needs.title, titles))
      : undefined;
  if (!byCode && !byTitle) return [];
  return ctx.db
    .select({
      id: needs.id,
      code: needs.code,
      roundId: needs.roundId,
      status: needs.status,
      publishedAt: needs.publishedAt,
      organizationId: needs.organizationId,
      townshipId: needs.townshipId,
      collectedOn: needs.collectedOn,
      title: needs.title,
      type: needs.type,
      problem: needs.problem,
      expected: needs.expected,
      tried: needs.tried,
      fieldHint: needs.fieldHint,
      industry: needs.industry,
      keywords: needs.keywords,
      funds: needs.funds,
      fundsNegotiable: needs.fundsNegotiable,
      cooperation: needs.cooperation,
      intended: needs.intended,
      wantedBy: needs.wantedBy,
      visibility: needs.visibility,
      consent: needs.consent,
      consentVisibility: needs.consentVisibility,
      publicTitle: needs.publicTitle,
      contactName: needs.contactName,
      contactTitle: needs.contactTitle,
      contactPhone: needs.contactPhone,
      reporter: needs.reporter,
      missing: needs.missing,
    })
    .from(needs)
    .where(and(visibleNeeds(ctx), ne(needs.status, "draft"), eq(needs.common, false), or(byCode, byTitle)));
}

async function indicatorsOf(ctx: Context, ids: string[]): Promise<Map<string, Indicator[]>> {
  const lines = new Map<string, Indicator[]>();
  if (ids.length === 0) return lines;
  const rows = await ctx.db
    .select({
      needId: needIndicators.needId,
      name: needIndicators.name,
      present: needIndicators.present,
      target: needIndicators.target,
      unit: needIndicators.unit,
      method: needIndicators.method,
    })
    .from(needIndicators)
    .where(inArray(needIndicators.needId, ids))
    .orderBy(asc(needIndicators.needId), asc(needIndicators.position));
  for (const { needId, ...line } of rows) lines.set(needId, [...(lines.get(needId) ?? []), line]);
  return lines;
}

/** Whether a need of that title and firm is the one that a row of this round means: of the round, or carried over into it. */
export const isCandidate = (need: RegisteredNeed, roundId: string) =>
  need.roundId === roundId || unfinishedStatuses.includes(need.status);
