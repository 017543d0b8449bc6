import { and, eq } from "drizzle-orm";
import { v7 } from "uuid";
import { researchGroups, schools } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";

/**
 * The school of a university, and the research group in it, by their names; made where they are not known yet. Two who ask
 * at the same time get the same. Call it in the open transaction of a verb that has authorized itself.
 */
export async function findOrCreateSchool(
  tx: Context,
  organizationId: string,
  names: { school: string; group: string },
): Promise<{ schoolId: string; groupId: string | null }> {
  const school = await ensureSchool(tx, organizationId, names.school);
  return { schoolId: school, groupId: names.group ? await ensureGroup(tx, organizationId, school, names.group) : null };
}

async function ensureSchool(tx: Context, organizationId: string, name: string): Promise<string> {
  const find = () =>
    tx.db
      .select({ id: schools.id })
      .from(schools)
      .where(and(eq(schools.organizationId, organizationId), eq(schools.name, name)));
  const [known] = await find();
  if (known) return known.id;
  const made = await tx.db
    .insert(schools)
    .values({ id: v7(), organizationId, name })
    .onConflictDoNothing()
    .returning({ id: schools.id });
  if (made[0]) await note(tx, organizationId, "organizations.addSchool", made[0].id);
  return (made[0] ?? (await find())[0])?.id as string;
}

async function ensureGroup(tx: Context, organizationId: string, schoolId: string, name: string): Promise<string> {
  const find = () =>
    tx.db
      .select({ id: researchGroups.id })
      .from(researchGroups)
      .where(and(eq(researchGroups.schoolId, schoolId), eq(researchGroups.name, name)));
  const [known] = await find();
  if (known) return known.id;
  const made = await tx.db
    .insert(researchGroups)
    .values({ id: v7(), organizationId, schoolId, name })
    .onConflictDoNothing()
    .returning({ id: researchGroups.id });
  if (made[0]) await note(tx, organizationId, "organizations.addGroup", made[0].id);
  return (made[0] ?? (await find())[0])?.id as string;
}

const note = (tx: Context, organizationId: string, action: string, addedId: string) =>
  recordAudit(tx, { action, objectType: "organization", objectId: organizationId, detail: { addedId } });
