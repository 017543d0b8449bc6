import { asc, eq, inArray, sql } from "drizzle-orm";
import { expertFields, expertOutputs, experts, needIndicators, needs, organizations } from "@/db/schema";
import { offeredThroughCommon } from "@/lib/needs/common/through-common";
import type { Context } from "@/lib/platform/context";
import { deployment } from "@/lib/platform/settings";
import { withVectors } from "./embeddings/load-vectors";
import type { ExpertDoc, NeedDoc } from "./engine";

export type MatchableNeed = {
  doc: NeedDoc;
  status: typeof needs.$inferSelect.status;
  organizationId: string;
  /** True when only the public title and text were read: nothing else may ever be quoted. */
  masked: boolean;
  common: boolean;
  /** In a common need that experts are offered in its place. */
  throughCommon: boolean;
};

const needColumns = {
  id: needs.id,
  status: needs.status,
  organizationId: needs.organizationId,
  common: needs.common,
  throughCommon: offeredThroughCommon,
  visibility: needs.visibility,
  title: needs.title,
  problem: needs.problem,
  expected: needs.expected,
  keywords: needs.keywords,
  publicTitle: needs.publicTitle,
  publicProblem: needs.publicProblem,
  industry: needs.industry,
  fieldCode: needs.fieldCode,
  cooperation: needs.cooperation,
  region: organizations.city,
  funds: needs.funds,
  fundsNegotiable: needs.fundsNegotiable,
  tried: needs.tried,
};

/** Needs as the engine reads them. A masked need is its public title and text, with the facts that the public sees too. */
export async function readNeeds(ctx: Context, ids: string[]): Promise<MatchableNeed[]> {
  if (ids.length === 0) return [];
  const [{ city }, rows, indicators] = await Promise.all([
    deployment(ctx),
    ctx.db
      .select(needColumns)
      .from(needs)
      .innerJoin(organizations, eq(organizations.id, needs.organizationId))
      .where(inArray(needs.id, ids)),
    ctx.db
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
      .orderBy(asc(needIndicators.position)),
  ]);
  const read = rows.map((row) => {
    const masked = row.visibility === "masked";
    const facts = {
      id: row.id,
      industry: row.industry,
      fieldCode: row.fieldCode,
      cooperation: row.cooperation,
      // Of a masked firm only the marketplace's own city is known, which everybody knows.
      region: (masked ? null : row.region) ?? city["zh-CN"],
    };
    const doc: NeedDoc = masked
      ? { ...facts, title: row.publicTitle ?? "", problem: row.publicProblem ?? "" }
      : {
          ...facts,
          title: row.title,
          problem: row.problem,
          expected: row.expected,
          keywords: row.keywords,
          indicators: indicators.filter((line) => line.needId === row.id),
          open: { funds: row.funds === null && !row.fundsNegotiable, tried: row.tried.trim() === "" },
        };
    const { status, organizationId, common, throughCommon } = row;
    return { doc, status, organizationId, masked, common, throughCommon };
  });
  const docs = await withVectors(
    ctx,
    read.map((need) => need.doc),
  );
  return read.map((need, at) => ({ ...need, doc: docs[at] ?? need.doc }));
}

/**
 * Experts as the engine reads them. `load` is left out on purpose: it changes with every contact, so pages show it live
 * beside the stored match instead of from it.
 */
export async function readExperts(ctx: Context, ids: string[]): Promise<ExpertDoc[]> {
  if (ids.length === 0) return [];
  const [rows, outputs, codes] = await Promise.all([
    ctx.db
      .select({
        id: experts.id,
        bio: experts.bio,
        discipline: experts.discipline,
        directions: experts.directions,
        industries: experts.industries,
        services: experts.services,
        equipment: experts.equipment,
        capacity: experts.capacity,
        region: organizations.city,
      })
      .from(experts)
      .innerJoin(organizations, eq(organizations.id, experts.organizationId))
      .where(inArray(experts.id, ids)),
    ctx.db
      .select({
        expertId: expertOutputs.expertId,
        title: expertOutputs.title,
        abstract: expertOutputs.abstract,
        kind: expertOutputs.kind,
        stage: expertOutputs.stage,
      })
      .from(expertOutputs)
      .where(inArray(expertOutputs.expertId, ids))
      .orderBy(asc(expertOutputs.position)),
    ctx.db
      .select({ expertId: expertFields.expertId, code: expertFields.fieldCode })
      .from(expertFields)
      .where(inArray(expertFields.expertId, ids)),
  ]);
  const outputsOf = Map.groupBy(outputs, (output) => output.expertId);
  const codesOf = Map.groupBy(codes, (code) => code.expertId);
  return rows.map((row) => ({
    ...row,
    outputs: outputsOf.get(row.id) ?? [],
    fieldCodes: (codesOf.get(row.id) ?? []).map((code) => code.code),
  }));
}

/** Every expert who may be offered: neither hidden nor paused. Ids and versions only. */
export async function activeExperts(ctx: Context): Promise<{ id: string; version: number }[]> {
  return ctx.db
    .select({ id: experts.id, version: experts.version })
    .from(experts)
    .where(
      sql`${experts.visibility} <> 'hidden' and (${experts.pausedUntil} is null or ${experts.pausedUntil} <= ${ctx.clock().toISOString()})`,
    );
}
