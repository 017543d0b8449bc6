import { and, eq, max } from "drizzle-orm";
import { v7 } from "uuid";
import { expertOutputs, experts } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { findOrCreateSchool } from "@/lib/organizations/find-or-create-school";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { authorizeExpert } from "../policy";
import { reviseExpert, spreadExpert } from "../revise-expert";
import { outputChanges } from "./differences";
import type { SheetOutput } from "./parse-outputs";
import type { ExpertPlan } from "./plan-rows";

type Owner = { organizationId: string; importId: string };

/** Enters a new expert, unclaimed and not confirmed by anybody; without a word about publicity it is for signed-in readers. */
export async function createFromSheet(tx: Context, plan: ExpertPlan, owner: Owner): Promise<string> {
  const { values } = plan;
  const id = v7();
  const now = tx.clock();
  const visibility = values.visibility ?? "members";
  authorizeExpert(tx, "create", { id, organizationId: owner.organizationId, visibility });
  const created = await tx.db
    .insert(experts)
    .values({
      id,
      organizationId: owner.organizationId,
      ...(await placeOf(tx, owner.organizationId, values)),
      name: values.name,
      title: values.title,
      discipline: values.discipline,
      directions: values.directions,
      services: values.services,
      equipment: values.equipment,
      ...(values.capacity === null ? {} : { capacity: values.capacity }),
      email: values.email || null,
      phone: values.phone || null,
      visibility,
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: experts.id });
  if (created.length === 0) throw new Conflict();
  await addOutputs(tx, id, values.outputs);
  await recordAudit(tx, {
    action: "experts.create",
    objectType: "expert",
    objectId: id,
    detail: { ...owner, visibility },
  });
  await spreadExpert(tx, id);
  return id;
}

/** Changes exactly what the preview showed as different. */
export async function correctFromSheet(tx: Context, plan: ExpertPlan, owner: Owner): Promise<string> {
  const { values, known } = plan;
  if (!known) throw new Conflict();
  authorizeExpert(tx, "edit", { id: known.id, organizationId: owner.organizationId, visibility: known.visibility });
  const told = new Set(plan.differences.map(({ column }) => column));
  const set = {
    ...(told.has("school") || told.has("group")
      ? await placeOf(tx, owner.organizationId, {
          school: values.school || known.school,
          group: values.group || (told.has("school") ? "" : known.group),
        })
      : {}),
    ...(told.has("title") && { title: values.title }),
    ...(told.has("discipline") && { discipline: values.discipline }),
    ...(told.has("directions") && { directions: values.directions }),
    ...(told.has("services") && { services: values.services }),
    ...(told.has("equipment") && { equipment: values.equipment }),
    ...(told.has("capacity") && values.capacity !== null && { capacity: values.capacity }),
    ...(told.has("email") && { email: values.email }),
    ...(told.has("phone") && { phone: values.phone }),
    ...(told.has("visibility") && values.visibility && { visibility: values.visibility }),
  };
  if (told.has("outputs")) await mergeOutputs(tx, known.id, known.outputs, values.outputs);
  const detail = { importId: owner.importId, fields: [...told] };
  await reviseExpert(tx, known, { action: "experts.correct", set, detail });
  return known.id;
}

async function placeOf(tx: Context, organizationId: string, names: { school: string; group: string }) {
  return names.school ? findOrCreateSchool(tx, organizationId, names) : {};
}

async function mergeOutputs(
  tx: Context,
  expertId: string,
  known: readonly SheetOutput[],
  told: readonly SheetOutput[],
): Promise<void> {
  const { changed, added } = outputChanges(known, told);
  for (const [before, { year, stage }] of changed)
    await tx.db
      .update(expertOutputs)
      .set({ year, stage })
      .where(
        and(
          eq(expertOutputs.expertId, expertId),
          eq(expertOutputs.kind, before.kind),
          eq(expertOutputs.title, before.title),
        ),
      );
  await addOutputs(tx, expertId, added);
}

async function addOutputs(tx: Context, expertId: string, outputs: readonly SheetOutput[]): Promise<void> {
  if (outputs.length === 0) return;
  const [last] = await tx.db
    .select({ value: max(expertOutputs.position) })
    .from(expertOutputs)
    .where(eq(expertOutputs.expertId, expertId));
  const from = (last?.value ?? -1) + 1;
  await tx.db
    .insert(expertOutputs)
    .values(outputs.map((output, index) => ({ ...output, id: v7(), expertId, position: from + index })));
}
