import { asc, eq } from "drizzle-orm";
import { expertOutputs, experts, organizations, researchGroups, schools } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { writeSearchDocument } from "@/lib/search/write-document";
import { publicExperts } from "./public-collection";
import { staffExperts } from "./staff-collection";

/** Brings both indexes of an expert up to date: the public one only while the profile is public, staff always. No phone, no mail. */
export async function writeExpertSearchDocument(ctx: Context, expertId: string): Promise<void> {
  const [row] = await ctx.db
    .select({
      name: experts.name,
      title: experts.title,
      discipline: experts.discipline,
      bio: experts.bio,
      directions: experts.directions,
      equipment: experts.equipment,
      visibility: experts.visibility,
      university: organizations.name,
      alias: organizations.alias,
      school: schools.name,
      group: researchGroups.name,
    })
    .from(experts)
    .innerJoin(organizations, eq(organizations.id, experts.organizationId))
    .leftJoin(schools, eq(schools.id, experts.schoolId))
    .leftJoin(researchGroups, eq(researchGroups.id, experts.groupId))
    .where(eq(experts.id, expertId));
  if (!row) return;
  const outputs = await ctx.db
    .select({ title: expertOutputs.title, abstract: expertOutputs.abstract })
    .from(expertOutputs)
    .where(eq(expertOutputs.expertId, expertId))
    .orderBy(asc(expertOutputs.position));
  const body = [
    row.title,
    row.discipline,
    row.university,
    row.alias ?? "",
    row.school ?? "",
    row.group ?? "",
    ...row.directions,
    row.bio,
    ...row.equipment,
    ...outputs.flatMap((output) => [output.title, output.abstract]),
  ].join("\n");
  const text = { title: row.name, body };
  await writeSearchDocument(ctx, publicExperts, expertId, row.visibility === "public" ? text : null);
  await writeSearchDocument(ctx, staffExperts, expertId, text);
}
