import { v7 } from "uuid";
import { organizations } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { authorize } from "@/lib/auth/authorize";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import type { CreateOrganizationInput } from "./input";
import { asDuplicate, checkedCreditCode, organizationDuplicates } from "./load-organization";
import { organizationPolicy } from "./policy";
import { writeOrganizationSearchDocument } from "./search-document";

/** Enters a firm, university or institute by hand; it still has to be verified. */
export async function createOrganization(ctx: Context, input: CreateOrganizationInput): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const id = v7();
    const townshipId = input.kind === "enterprise" ? input.townshipId : null;
    authorize(tx, organizationPolicy, "create", { id, kind: input.kind, townshipId });
    const now = tx.clock();
    await tx.db
      .insert(organizations)
      .values({
        ...input,
        id,
        townshipId,
        creditCode: checkedCreditCode(input.creditCode),
        createdAt: now,
        updatedAt: now,
      })
      .catch((error) => asDuplicate(error, organizationDuplicates));
    await recordAudit(tx, {
      action: "organizations.create",
      objectType: "organization",
      objectId: id,
      detail: { kind: input.kind, townshipId, origin: "form" },
    });
    await writeOrganizationSearchDocument(tx, id);
    return { id };
  });
}
