import { and, eq, inArray } from "drizzle-orm";
import { expertFields, fields, researchGroups, schools } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { Invalid } from "@/lib/platform/errors";
import type { ExpertProfileInput } from "./input";

/** The columns of a profile, with its school and group checked to belong to the university (the database says the same). */
export async function profileColumns(ctx: Context, organizationId: string, input: ExpertProfileInput) {
  const { fieldCodes: _codes, ...columns } = input;
  if (input.groupId) {
    const [group] = await ctx.db
      .select({ schoolId: researchGroups.schoolId })
      .from(researchGroups)
      .where(and(eq(researchGroups.id, input.groupId), eq(researchGroups.organizationId, organizationId)));
    if (!group) throw new Invalid("groupId", "form.choose");
    return { ...columns, schoolId: group.schoolId };
  }
  if (input.schoolId) {
    const [school] = await ctx.db
      .select({ id: schools.id })
      .from(schools)
      .where(and(eq(schools.id, input.schoolId), eq(schools.organizationId, organizationId)));
    if (!school) throw new Invalid("schoolId", "form.choose");
  }
  return columns;
}

/** Replaces the fields that an expert covers; codes that the taxonomy does not know are an error at the field. */
export async function writeExpertFields(ctx: Context, expertId: string, codes: string[]): Promise<void> {
  const wanted = [...new Set(codes)];
  const known = wanted.length
    ? await ctx.db.select({ code: fields.code }).from(fields).where(inArray(fields.code, wanted))
    : [];
  if (known.length < wanted.length) throw new Invalid("fieldCodes", "form.choose");
  await ctx.db.delete(expertFields).where(eq(expertFields.expertId, expertId));
  if (wanted.length) await ctx.db.insert(expertFields).values(wanted.map((fieldCode) => ({ expertId, fieldCode })));
}
