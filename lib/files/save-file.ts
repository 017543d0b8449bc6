import { createHash, randomBytes } from "node:crypto";
import type { FilePurpose } from "@/db/enums";
import { files } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { Invalid } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { type FileType, fileTypeOf, fileTypes, uploadRules } from "./file-type";
import { type FileStore, fileStore } from "./store";

export type Upload = { name: string; bytes: Uint8Array };
export type FileOwner = { ownerType: string; ownerId: string; purpose: FilePurpose };
export type SavedFile = { id: string; name: string; bytes: number; sha256: string; type: FileType };

/**
 * Checks an upload (size, and that its first bytes are what its name says) and keeps it for its owner. The caller has
 * authorized the act. The bytes are written before the row: a row never points to nothing.
 */
export async function saveFile(
  ctx: Context,
  owner: FileOwner,
  upload: Upload,
  store: FileStore = fileStore(),
): Promise<SavedFile> {
  const type = checkUpload(owner.purpose, upload);
  const name = safeName(upload.name);
  const sha256 = createHash("sha256").update(upload.bytes).digest("hex");
  const random = randomBytes(20).toString("hex");
  const storageKey = `${random.slice(0, 2)}/${random}`;
  await store.put(storageKey, upload.bytes, fileTypes[type]);
  return transaction(ctx, async (tx) => {
    const [row] = await tx.db
      .insert(files)
      .values({
        ...owner,
        name,
        mime: fileTypes[type],
        bytes: upload.bytes.length,
        sha256,
        storageKey,
        createdBy: tx.actor.userId,
        createdAt: tx.clock(),
      })
      .returning({ id: files.id });
    if (!row) throw new Error("The file's row was not written");
    await recordAudit(tx, {
      action: "files.save",
      objectType: "file",
      objectId: row.id,
      detail: { ...owner, bytes: upload.bytes.length, sha256 },
    });
    return { id: row.id, name, bytes: upload.bytes.length, sha256, type };
  });
}

/** The type of an acceptable upload; Invalid at the field "file" otherwise. */
export function checkUpload(purpose: FilePurpose, upload: Upload): FileType {
  const { types, maxBytes } = uploadRules[purpose];
  if (upload.bytes.length === 0) throw new Invalid("file", "form.required");
  if (upload.bytes.length > maxBytes)
    throw new Invalid("file", "form.fileTooLarge", { max: Math.floor(maxBytes / 1024 / 1024) });
  const type = fileTypeOf(upload.name, upload.bytes);
  if (!type || !types.includes(type)) throw new Invalid("file", "form.fileType");
  return type;
}

/** The last part of the name, without control characters; kept for people, never used as a path. */
function safeName(name: string): string {
  const last = name.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const clean = last.replace(/[\p{Cc}\p{Cf}]/gu, "").trim();
  return clean.length > 120 ? `${clean.slice(0, 100)}…${clean.slice(-15)}` : clean || "file";
}
