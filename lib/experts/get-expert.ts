import { and, asc, desc, eq } from "drizzle-orm";
import { validate as isUuid } from "uuid";
import { type OutputKind, type OutputStage, outputKinds } from "@/db/enums";
import { expertAvoidances, expertOutputs, experts, organizations, researchGroups, schools } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { canExpert, expertsWhere, visibleExperts } from "./policy";
import { type ExpertCardView, expertCardColumns } from "./queries";

export type OutputView = {
  id: string;
  kind: OutputKind;
  title: string;
  year: number | null;
  stage: OutputStage | null;
  abstract: string;
};

export type ExpertView = Omit<ExpertCardView, "outputs"> & {
  version: number;
  bio: string;
  equipment: string[];
  capacity: number;
  schoolId: string | null;
  groupId: string | null;
  /** By kind, in the order of the kinds; each newest first. */
  outputs: { kind: OutputKind; rows: OutputView[] }[];
  /** Null for readers who may not have it. */
  contact: { phone: string | null; email: string | null } | null;
  canEdit: boolean;
};

/** One expert as the reader may see them; null where there is none for this reader. */
export async function getExpert(ctx: Context, id: string): Promise<ExpertView | null> {
  if (!isUuid(id)) return null;
  const { outputs: _count, ...card } = expertCardColumns;
  const [row] = await ctx.db
    .select({
      ...card,
      version: experts.version,
      bio: experts.bio,
      equipment: experts.equipment,
      capacity: experts.capacity,
      schoolId: experts.schoolId,
      groupId: experts.groupId,
    })
    .from(experts)
    .innerJoin(organizations, eq(organizations.id, experts.organizationId))
    .leftJoin(schools, eq(schools.id, experts.schoolId))
    .leftJoin(researchGroups, eq(researchGroups.id, experts.groupId))
    .where(and(eq(experts.id, id), visibleExperts(ctx)));
  if (!row) return null;
  const [outputs, [contact]] = await Promise.all([
    ctx.db
      .select({
        id: expertOutputs.id,
        kind: expertOutputs.kind,
        title: expertOutputs.title,
        year: expertOutputs.year,
        stage: expertOutputs.stage,
        abstract: expertOutputs.abstract,
      })
      .from(expertOutputs)
      .where(eq(expertOutputs.expertId, id))
      .orderBy(desc(expertOutputs.year), asc(expertOutputs.position)),
    ctx.db
      .select({ phone: experts.phone, email: experts.email })
      .from(experts)
      .where(and(eq(experts.id, id), expertsWhere(ctx, "readContact"))),
  ]);
  const facts = { id: row.id, organizationId: row.universityId, visibility: row.visibility };
  return {
    ...row,
    outputs: outputKinds
      .map((kind) => ({ kind, rows: outputs.filter((output) => output.kind === kind) }))
      .filter((group) => group.rows.length > 0),
    contact: contact ?? null,
    canEdit: canExpert(ctx, "edit", facts),
  };
}

/** Firms that an expert keeps away from; empty for readers who may not know. */
export async function avoidedFirms(ctx: Context, expertId: string): Promise<{ id: string; name: string }[]> {
  return ctx.db
    .select({ id: organizations.id, name: organizations.name })
    .from(expertAvoidances)
    .innerJoin(experts, eq(experts.id, expertAvoidances.expertId))
    .innerJoin(organizations, eq(organizations.id, expertAvoidances.organizationId))
    .where(and(eq(expertAvoidances.expertId, expertId), expertsWhere(ctx, "readAvoidances")))
    .orderBy(asc(organizations.name));
}

export type SchoolOption = { id: string; name: string; groups: { id: string; name: string }[] };

/** Schools and groups of a university, for the pickers of a profile. */
export async function schoolOptions(ctx: Context, organizationId: string): Promise<SchoolOption[]> {
  const rows = await ctx.db
    .select({ id: schools.id, name: schools.name, groupId: researchGroups.id, groupName: researchGroups.name })
    .from(schools)
    .leftJoin(researchGroups, eq(researchGroups.schoolId, schools.id))
    .where(eq(schools.organizationId, organizationId))
    .orderBy(asc(schools.name), asc(researchGroups.name));
  const byId = new Map<string, SchoolOption>();
  for (const row of rows) {
    const school = byId.get(row.id) ?? { id: row.id, name: row.name, groups: [] };
    if (row.groupId && row.groupName) school.groups.push({ id: row.groupId, name: row.groupName });
    byId.set(row.id, school);
  }
  return [...byId.values()];
}
