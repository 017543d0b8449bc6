import { v5 } from "uuid";
import { settings } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { authorize } from "@/lib/auth/authorize";
import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { deployment } from "@/lib/platform/settings";
import { transaction } from "@/lib/platform/transaction";
import { setupPolicy } from "./policy";

type DeploymentInput = { cityZh: string; cityEn: string; bureauZh: string; bureauEn: string; phone: string };
/** Settings have words for keys, the audit trail wants ids: one made from the word. */
export const deploymentObjectId = v5("setting:deployment", v5.URL);

/** What this deployment calls itself. Whether it is a demo is no setting to change by hand. */
export async function editDeployment(ctx: Context, input: DeploymentInput): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    authorize(tx, setupPolicy, "manage", {});
    const { demo } = await deployment(tx);
    const value = {
      city: { "zh-CN": input.cityZh, en: input.cityEn },
      bureau: { "zh-CN": input.bureauZh, en: input.bureauEn },
      phone: input.phone,
      demo,
    };
    await tx.db
      .insert(settings)
      .values({ key: "deployment", value, updatedAt: tx.clock() })
      .onConflictDoUpdate({ target: settings.key, set: { value, updatedAt: tx.clock() } });
    await recordAudit(tx, { action: "settings.edit", objectType: "setting", objectId: deploymentObjectId });
    await raiseDataVersion(tx, "public");
    return { id: deploymentObjectId };
  });
}
