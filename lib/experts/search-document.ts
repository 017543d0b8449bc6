import { asc, eq, inArray } from "drizzle-orm";
import { expertOutputs, experts, organizations, researchGroups, schools } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { removeSearchDocuments, writeSearchDocuments } from "@/lib/search/write-document";
import { publicExperts } from "./public-collection";
import { staffExperts } from "./staff-collection";

/** Brings both indexes of an expert up to date: the public one only while the profile is public, staff always. No phone, no mail. */
export async function writeExpertSearchDocument(ctx: Context, expertId: string): Promise<void> {
  await writeExpertSearchDocuments(ctx, [expertId]);
}

/** The same for several. */
export async function writeExpertSearchDocuments(ctx: Context, expertIds: readonly string[]): Promise<void> {
  if (expertIds.length === 0) return;
  const rows = await profilesOf(ctx, expertIds);
  const outputs = await ctx.db
    .select({ expertId: expertOutputs.expertId, title: expertOutputs.title, abstract: expertOutputs.abstract })
    .from(expertOutputs)
    .where(inArray(expertOutputs.expertId, [...expertIds]))
    .orderBy(asc(expertOutputs.expertId), asc(expertOutputs.position));
  const texts = rows.map((row) => ({
    isPublic: row.visibility === "public",
    objectId: row.id,
    title: row.name,
    body: bodyOf(
      row,
      outputs.filter((output) => output.expertId === row.id),
    ),
  }));
  const hidden = texts.filter((text) => !text.isPublic).map((text) => text.objectId);
  await writeSearchDocuments(
    ctx,
    publicExperts,
    texts.filter((text) => text.isPublic),
  );
  await removeSearchDocuments(ctx, publicExperts, hidden);
  await writeSearchDocuments(ctx, staffExperts, texts);
}

async function profilesOf(ctx: Context, expertIds: readonly string[]) {
  return ctx.db
    .select({
      id: experts.id,
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
    .where(inArray(experts.id, [...expertIds]));
}

type Profile = Awaited<ReturnType<typeof profilesOf>>[number];

function bodyOf(row: Profile, outputs: readonly { title: string; abstract: string }[]): string {
  return [
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
}
