import { eq } from "drizzle-orm";
import { v5 } from "uuid";
import { fields } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { authorize } from "@/lib/auth/authorize";
import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { fieldPolicy } from "./policy";

/** Fields have codes for keys, the audit trail wants ids: one made from the code. */
export const fieldObjectId = (code: string) => v5(`field:${code}`, v5.URL);

type FieldInput = { code: string; nameZh: string; nameEn: string; active: boolean };

/** Renames a field, or takes it out of what is offered; what it classifies keeps it. */
export async function editField(ctx: Context, input: FieldInput): Promise<{ code: string }> {
  return transaction(ctx, async (tx) => {
    authorize(tx, fieldPolicy, "manage", {});
    const [before] = await tx.db.select().from(fields).where(eq(fields.code, input.code)).for("update");
    if (!before) throw new NotFound();
    const { code, ...set } = input;
    await tx.db.update(fields).set(set).where(eq(fields.code, code));
    await recordAudit(tx, {
      action: "fields.edit",
      objectType: "field",
      objectId: fieldObjectId(code),
      from: before.active ? "active" : "retired",
      to: set.active ? "active" : "retired",
      detail: { code, nameZh: set.nameZh, before: before.nameZh },
    });
    await raiseDataVersion(tx, "taxonomy");
    await raiseDataVersion(tx, "public");
    return { code };
  });
}
