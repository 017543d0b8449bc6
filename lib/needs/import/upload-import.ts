import { desc, eq } from "drizzle-orm";
import { rounds } from "@/db/schema";
import type { Upload } from "@/lib/files/save-file";
import { authorizeImport } from "@/lib/imports/policy";
import { receiveImport, requireSpreadsheet } from "@/lib/imports/receive-import";
import type { Context } from "@/lib/platform/context";
import { Invalid } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";

/** Takes a sheet of needs in, for the open round: it is kept, and a job reads it into a preview. */
export async function uploadImport(ctx: Context, upload: Upload): Promise<{ id: string }> {
  authorizeImport(ctx, "create", { kind: "needs", createdBy: ctx.actor.userId ?? "", organizationId: null });
  requireSpreadsheet(upload);
  return transaction(ctx, async (tx) => {
    const roundId = await openRound(tx);
    if (!roundId) throw new Invalid("", "imports.result.noRound");
    return receiveImport(tx, upload, { kind: "needs", roundId, organizationId: null });
  });
}

/** The latest round that is still collecting. */
export async function openRound(ctx: Context): Promise<string | null> {
  const [round] = await ctx.db
    .select({ id: rounds.id })
    .from(rounds)
    .where(eq(rounds.status, "open"))
    .orderBy(desc(rounds.year), desc(rounds.half))
    .limit(1);
  return round?.id ?? null;
}
