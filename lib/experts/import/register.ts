import { asc, eq, inArray } from "drizzle-orm";
import { expertOutputs, experts, researchGroups, schools } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import type { SheetOutput } from "./parse-outputs";
import { plainName, type SheetExpert } from "./parse-row";

/** An expert of the university as the register has it, in the shape of a row. */
export type RegisteredExpert = Omit<SheetExpert, "capacity" | "visibility"> & {
  id: string;
  version: number;
  claimed: boolean;
  capacity: number;
  visibility: NonNullable<SheetExpert["visibility"]>;
};

/** The experts of a university by name, each with school, group and outputs; a name may be that of several people. */
export async function readRegister(
  ctx: Context,
  organizationId: string,
): Promise<ReadonlyMap<string, RegisteredExpert[]>> {
  const rows = await ctx.db
    .select({
      id: experts.id,
      version: experts.version,
      claimedAt: experts.claimedAt,
      name: experts.name,
      title: experts.title,
      school: schools.name,
      group: researchGroups.name,
      discipline: experts.discipline,
      directions: experts.directions,
      services: experts.services,
      equipment: experts.equipment,
      capacity: experts.capacity,
      email: experts.email,
      phone: experts.phone,
      visibility: experts.visibility,
    })
    .from(experts)
    .leftJoin(schools, eq(schools.id, experts.schoolId))
    .leftJoin(researchGroups, eq(researchGroups.id, experts.groupId))
    .where(eq(experts.organizationId, organizationId))
    .orderBy(asc(experts.id));
  const outputs = await outputsOf(
    ctx,
    rows.map((row) => row.id),
  );
  const byName = new Map<string, RegisteredExpert[]>();
  for (const { claimedAt, school, group, email, phone, ...row } of rows) {
    const known = {
      ...row,
      claimed: claimedAt !== null,
      school: school ?? "",
      group: group ?? "",
      email: email ?? "",
      phone: phone ?? "",
      outputs: outputs.get(row.id) ?? [],
    };
    byName.set(plainName(row.name), [...(byName.get(plainName(row.name)) ?? []), known]);
  }
  return byName;
}

async function outputsOf(ctx: Context, expertIds: string[]): Promise<Map<string, SheetOutput[]>> {
  const found = new Map<string, SheetOutput[]>();
  if (expertIds.length === 0) return found;
  const rows = await ctx.db
    .select({
      expertId: expertOutputs.expertId,
      kind: expertOutputs.kind,
      title: expertOutputs.title,
      year: expertOutputs.year,
      stage: expertOutputs.stage,
    })
    .from(expertOutputs)
    .where(inArray(expertOutputs.expertId, expertIds))
    .orderBy(asc(expertOutputs.position));
  for (const { expertId, ...output } of rows) found.set(expertId, [...(found.get(expertId) ?? []), output]);
  return found;
}
