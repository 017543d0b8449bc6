import { and, eq, sql } from "drizzle-orm";
import type { SearchAlert } from "@/db/enums";
import { savedSearches } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { forgetHits, noteKnownHits } from "./known-hits";
import { loadSavedSearch } from "./queries";

/** Renames a saved search or changes when it tells. An alert that is switched on tells of what comes from then on. */
export async function editSavedSearch(
  ctx: Context,
  input: { id: string; version: number; name: string; alert: SearchAlert },
): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const saved = await loadSavedSearch(tx, input.id, "edit");
    const changed = await tx.db
      .update(savedSearches)
      .set({
        name: input.name,
        alert: input.alert,
        updatedAt: tx.clock(),
        version: sql`${savedSearches.version} + 1`,
      })
      .where(and(eq(savedSearches.id, saved.id), eq(savedSearches.version, input.version)))
      .returning({ id: savedSearches.id });
    if (changed.length === 0) throw new Conflict();
    if (saved.alert === "none" && input.alert !== "none") await noteKnownHits(tx, saved);
    if (input.alert === "none") await forgetHits(tx, saved.id);
    await recordAudit(tx, {
      action: "savedSearches.edit",
      objectType: "savedSearch",
      objectId: saved.id,
      detail: { alert: input.alert },
    });
    return { id: saved.id };
  });
}
