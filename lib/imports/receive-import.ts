import { v7 } from "uuid";
import type { ImportKind } from "@/db/enums";
import { imports } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { uploadRules } from "@/lib/files/file-type";
import { saveFile, type Upload } from "@/lib/files/save-file";
import { sendJob } from "@/lib/outbox/send-job";
import type { Context } from "@/lib/platform/context";
import { Invalid } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { refusalOf } from "./reading/read-spreadsheet";

export type ImportScope = { kind: ImportKind; roundId: string | null; organizationId: string | null };

/** Invalid at the field "file" where a file is no spreadsheet that we read; its reason says what to do. */
export function requireSpreadsheet(upload: Upload): void {
  const refusal = refusalOf(upload.name, upload.bytes);
  if (refusal) throw new Invalid("file", `imports.result.${refusal}`);
  if (upload.bytes.length > uploadRules.import.maxBytes) throw new Invalid("file", "imports.result.tooLarge");
}

/** Keeps an uploaded sheet, for a job to read into a preview. The caller has authorized the act. */
export async function receiveImport(ctx: Context, upload: Upload, scope: ImportScope): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const id = v7();
    const now = tx.clock();
    const file = await saveFile(tx, { ownerType: "import", ownerId: id, purpose: "import" }, upload);
    await tx.db.insert(imports).values({
      ...scope,
      id,
      fileId: file.id,
      createdBy: tx.actor.userId ?? "",
      status: "uploaded",
      statusSince: now,
      createdAt: now,
    });
    await recordAudit(tx, {
      action: "imports.upload",
      objectType: "import",
      objectId: id,
      to: "uploaded",
      detail: { fileId: file.id, ...scope },
    });
    await sendJob(tx, "imports.read", { importId: id }, { singletonKey: id });
    return { id };
  });
}
