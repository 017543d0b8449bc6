import { eq } from "drizzle-orm";
import { savedSearches } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { loadSavedSearch } from "./queries";

/** Deletes a saved search, and what it has shown with it. */
export async function removeSavedSearch(ctx: Context, input: { id: string }): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const saved = await loadSavedSearch(tx, input.id, "remove");
    const gone = await tx.db
      .delete(savedSearches)
      .where(eq(savedSearches.id, saved.id))
      .returning({ id: savedSearches.id });
    if (gone.length === 0) throw new NotFound();
    await recordAudit(tx, { action: "savedSearches.remove", objectType: "savedSearch", objectId: saved.id });
    return { id: saved.id };
  });
}
