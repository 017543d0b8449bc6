import { and, eq } from "drizzle-orm";
import type { FilePurpose } from "@/db/enums";
import { agreements } from "@/db/schema";
import type { FileReader } from "@/lib/files/read-file";
import { type SavedFile, saveFile, type Upload } from "@/lib/files/save-file";
import type { Context } from "@/lib/platform/context";
import { Conflict, Invalid } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { loadAgreementFor } from "./load-agreement";
import { visibleAgreements } from "./policy";
import { tellSides } from "./tell-sides";

/** Keeps a paper of an agreement: the stamped scan while it waits for the stamps, or evidence at any time before its end. */
export async function attachAgreementFile(
  ctx: Context,
  target: { ownerId: string; purpose: FilePurpose },
  upload: Upload,
): Promise<SavedFile> {
  return transaction(ctx, async (tx) => {
    const isScan = target.purpose === "scan";
    if (!isScan && target.purpose !== "evidence") throw new Invalid("purpose", "form.invalid");
    const row = await loadAgreementFor(tx, { id: target.ownerId }, isScan ? "uploadScan" : "recordEvidence");
    if (isScan ? row.status !== "sealing" : row.status === "terminated")
      throw new Conflict("agreements.result.wrongState");
    const file = await saveFile(tx, { ownerType: "agreement", ownerId: row.id, purpose: target.purpose }, upload);
    if (isScan) await tellSides(tx, row, "agreementScan", ["bureau"]);
    return file;
  });
}

/** Papers of an agreement are read by whoever sees the agreement. */
export const canReadAgreementFile: FileReader = async (ctx, file) => {
  const [row] = await ctx.db
    .select({ id: agreements.id })
    .from(agreements)
    .where(and(eq(agreements.id, file.ownerId), visibleAgreements(ctx)));
  return row !== undefined;
};
