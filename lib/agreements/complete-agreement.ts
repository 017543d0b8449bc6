import { agreements } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { Conflict } from "@/lib/platform/errors";
import { allows, transition } from "@/lib/platform/lifecycle";
import { transaction } from "@/lib/platform/transaction";
import { agreementLifecycle } from "./lifecycle";
import { loadAgreementFor } from "./load-agreement";
import { tellSides } from "./tell-sides";

/** 履行完毕. What became of the need itself (已解决, 部分解决) is said at the need. */
export async function completeAgreement(ctx: Context, input: { id: string; version: number }): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const row = await loadAgreementFor(tx, input, "complete");
    if (!allows(agreementLifecycle, "complete", row.status)) throw new Conflict("agreements.result.wrongState");
    const moved = await transition(tx, agreements, agreementLifecycle, "complete", row, { endedAt: tx.clock() });
    await recordAudit(tx, { action: "agreements.complete", objectType: "agreement", objectId: row.id, ...moved });
    await raiseDataVersion(tx, "public");
    await tellSides(tx, row, "agreementCompleted", ["party_a", "party_b", "expert"]);
    return { id: row.id };
  });
}
