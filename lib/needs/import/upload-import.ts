import { desc, eq } from "drizzle-orm";
import { v7 } from "uuid";
import { imports, rounds } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { uploadRules } from "@/lib/files/file-type";
import { saveFile, type Upload } from "@/lib/files/save-file";
import { sendJob } from "@/lib/outbox/send-job";
import type { Context } from "@/lib/platform/context";
import { Invalid } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { authorizeImport } from "./policy";
import { refusalOf } from "./reading/read-spreadsheet";

/** Takes a spreadsheet in, for the open round: it is kept, and a job reads it into a preview. */
export async function uploadImport(ctx: Context, upload: Upload): Promise<{ id: string }> {
  const userId = ctx.actor.userId ?? "";
  authorizeImport(ctx, "create", { createdBy: userId });
  const refusal = refusalOf(upload.name, upload.bytes);
  if (refusal) throw new Invalid("file", `imports.result.${refusal}`);
  if (upload.bytes.length > uploadRules.import.maxBytes) throw new Invalid("file", "imports.result.tooLarge");
  return transaction(ctx, async (tx) => {
    const roundId = await openRound(tx);
    if (!roundId) throw new Invalid("", "imports.result.noRound");
    const id = v7();
    const file = await saveFile(tx, { ownerType: "import", ownerId: id, purpose: "import" }, upload);
    await tx.db
      .insert(imports)
      .values({ id, fileId: file.id, roundId, createdBy: userId, status: "uploaded", createdAt: tx.clock() });
    await recordAudit(tx, {
      action: "imports.upload",
      objectType: "import",
      objectId: id,
      to: "uploaded",
      detail: { fileId: file.id, roundId },
    });
    await sendJob(tx, "imports.read", { importId: id }, { singletonKey: id });
    return { id };
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
