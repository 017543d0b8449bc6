import { and, eq, sql } from "drizzle-orm";
import { organizations } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { isStaff } from "@/lib/auth/roles";
import { sendJob } from "@/lib/outbox/send-job";
import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { Conflict, Invalid } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { EditOrganizationInput } from "./input";
import {
  asDuplicate,
  checkedCreditCode,
  loadOrganizationFor,
  type OrganizationRow,
  organizationDuplicates,
} from "./load-organization";
import { writeOrganizationSearchDocument } from "./search-document";

/**
 * Changes an organization's record. Who is not of the bureau cannot move it to another township, and a new name or
 * credit code of theirs has to be verified anew.
 */
export async function editOrganization(
  ctx: Context,
  input: EditOrganizationInput,
): Promise<{ id: string; name: string }> {
  return transaction(ctx, async (tx) => {
    const row = await loadOrganizationFor(tx, input, "edit");
    const { id, version, ...fields } = input;
    const typed = { ...fields, creditCode: checkedCreditCode(fields.creditCode) };
    const byBureau = isStaff(tx.actor.role) || tx.actor.role === "system";
    const set = byBureau ? typed : { ...typed, townshipId: row.townshipId, aboveScale: row.aboveScale };
    if (row.kind === "enterprise" && !set.townshipId) throw new Invalid("townshipId", "form.choose");
    const renamed = set.name !== row.name || set.creditCode !== row.creditCode;
    const doubted = renamed && !byBureau && row.verification === "verified";
    const changed = await tx.db
      .update(organizations)
      .set({
        ...set,
        ...(doubted ? { verification: "unverified", verifiedAt: null } : {}),
        updatedAt: tx.clock(),
        version: sql`${organizations.version} + 1`,
      })
      .where(and(eq(organizations.id, id), eq(organizations.version, version)))
      .returning({ id: organizations.id })
      .catch((error) => asDuplicate(error, organizationDuplicates));
    if (changed.length === 0) throw new Conflict();
    await recordAudit(tx, {
      action: "organizations.edit",
      objectType: "organization",
      objectId: id,
      detail: { fields: changedFields(row, set) },
    });
    await writeOrganizationSearchDocument(tx, id);
    await raiseDataVersion(tx, "public");
    await sendJob(tx, "search.refresh-organization", { organizationId: id }, { singletonKey: id });
    return { id, name: set.name };
  });
}

/** Names of the fields that changed; their values may be personal. */
function changedFields(row: OrganizationRow, set: Partial<OrganizationRow>): string[] {
  return Object.entries(set)
    .filter(([field, value]) => JSON.stringify(row[field as keyof OrganizationRow]) !== JSON.stringify(value))
    .map(([field]) => field);
}
