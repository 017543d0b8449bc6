import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import type { SavedSearchKind, SearchAlert } from "@/db/enums";
import { savedSearches, users } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { authorize } from "@/lib/auth/authorize";
import type { Context } from "@/lib/platform/context";
import { Conflict, Invalid, NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { noteKnownHits } from "./known-hits";
import { savedSearchPolicy } from "./policy";
import { countSavedSearches } from "./queries";
import { canonicalQuery } from "./saved-query";

/** One person's saved searches fit on one page. */
export const mostSaved = 50;

/** Saves a list under a name. Conflict when the same list is saved already, Invalid when there are too many. */
export async function saveSearch(
  ctx: Context,
  input: { kind: SavedSearchKind; query: string; name: string; alert: SearchAlert },
): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const { userId } = tx.actor;
    if (!userId) throw new NotFound();
    authorize(tx, savedSearchPolicy, "create", { userId });
    // One at a time for a person: the count and the insert belong together.
    await tx.db.select({ id: users.id }).from(users).where(eq(users.id, userId)).for("update");
    if ((await countSavedSearches(tx, userId)) >= mostSaved)
      throw new Invalid("", "savedSearches.result.tooMany", { most: mostSaved });
    const row = { id: v7(), kind: input.kind, query: canonicalQuery(input.kind, input.query) };
    const [saved] = await tx.db
      .insert(savedSearches)
      .values({ ...row, userId, name: input.name, alert: input.alert, createdAt: tx.clock(), updatedAt: tx.clock() })
      .onConflictDoNothing()
      .returning({ id: savedSearches.id });
    if (!saved) throw new Conflict("savedSearches.result.known");
    if (input.alert !== "none") await noteKnownHits(tx, row);
    await recordAudit(tx, {
      action: "savedSearches.create",
      objectType: "savedSearch",
      objectId: row.id,
      detail: { kind: input.kind, alert: input.alert },
    });
    return { id: row.id };
  });
}
