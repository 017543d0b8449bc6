import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { loadPersonFor, revisePerson } from "./load-person";

/** Recovery of a lost authenticator: the second factor is set up anew at the next sign-in; sessions end. */
export async function resetPersonTotp(
  ctx: Context,
  input: { id: string; version: number; reason: string },
): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const person = await loadPersonFor(tx, input, "resetTotp");
    await revisePerson(tx, person, { totpSecret: null, totpEnabledAt: null, totpLastStep: null });
    await recordAudit(tx, {
      action: "people.resetTotp",
      objectType: "user",
      objectId: person.id,
      reason: input.reason,
    });
    return { id: person.id };
  });
}
