import { v7 } from "uuid";
import { experts } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { Denied } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { ExpertProfileInput } from "./input";
import { authorizeExpert } from "./policy";
import { profileColumns, writeExpertFields } from "./profile-parts";
import { spreadExpert } from "./revise-expert";
import { requireOwnName } from "./save-profile";

/** Adds an expert of the officer's university; unclaimed until its owner takes up an invitation. */
export async function createExpert(ctx: Context, input: ExpertProfileInput): Promise<{ id: string; name: string }> {
  return transaction(ctx, async (tx) => {
    const organizationId = tx.actor.organizationId;
    if (!organizationId) throw new Denied("shell.denied.role");
    const id = v7();
    authorizeExpert(tx, "create", { id, organizationId, visibility: input.visibility });
    const columns = await profileColumns(tx, organizationId, input);
    await requireOwnName(tx, { ...columns, organizationId });
    const now = tx.clock();
    await tx.db
      .insert(experts)
      .values({ ...columns, id, organizationId, lastConfirmedAt: now, createdAt: now, updatedAt: now });
    await writeExpertFields(tx, id, input.fieldCodes);
    await recordAudit(tx, {
      action: "experts.create",
      objectType: "expert",
      objectId: id,
      detail: { organizationId, visibility: input.visibility },
    });
    await spreadExpert(tx, id);
    return { id, name: input.name };
  });
}
