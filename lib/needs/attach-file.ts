import { and, count, eq } from "drizzle-orm";
import { files, needs } from "@/db/schema";
import type { FileReader } from "@/lib/files/read-file";
import { saveFile, type Upload } from "@/lib/files/save-file";
import type { Context } from "@/lib/platform/context";
import { Conflict, Invalid, NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { editableStatuses } from "./lifecycle";
import { loadNeedFor } from "./load-need";
import { canNeed, needFactColumns, visibleNeeds } from "./policy";

const maxFiles = 20;

/** Keeps a file with a need: material of the firm, or the signed consent form that the officer then records. */
export async function attachNeedFile(
  ctx: Context,
  input: { needId: string; purpose: "attachment" | "consent" },
  upload: Upload,
): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const { needId, purpose } = input;
    const need = await loadNeedFor(tx, needId, purpose === "consent" ? "requestConsent" : "edit");
    if (!editableStatuses.includes(need.status)) throw new Conflict("needs.result.notEditable");
    const owned = and(eq(files.ownerType, "need"), eq(files.ownerId, needId));
    const [kept] = await tx.db.select({ number: count() }).from(files).where(owned);
    if ((kept?.number ?? 0) >= maxFiles) throw new Invalid("file", "needs.result.tooManyFiles", { max: maxFiles });
    const { id } = await saveFile(tx, { ownerType: "need", ownerId: needId, purpose }, upload);
    return { id };
  });
}

/** Attachments name the firm: whoever may call it may read them; the consent form stays with the firm and the bureau. */
export const canReadNeedFile: FileReader = async (ctx, { ownerId, purpose }) => {
  const [facts] = await ctx.db
    .select(needFactColumns(ctx.actor))
    .from(needs)
    .where(and(eq(needs.id, ownerId), visibleNeeds(ctx)));
  if (!facts) throw new NotFound();
  const outsider = ctx.actor.role === "expert" || ctx.actor.role === "university";
  return canNeed(ctx, "readContact", facts) && (purpose === "attachment" || !outsider);
};
