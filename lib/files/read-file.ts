import { eq } from "drizzle-orm";
import type { FilePurpose } from "@/db/enums";
import { files } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { type FileStore, fileStore } from "./store";

/** Whether the actor may read a file of this owner. Each domain has one for its owner type: see app/api/files/readers.ts. */
export type FileReader = (ctx: Context, file: { ownerId: string; purpose: FilePurpose }) => Promise<boolean>;
export type FileReaders = Readonly<Record<string, FileReader>>;

export type OpenedFile = { name: string; mime: string; bytes: Uint8Array<ArrayBuffer> };

/** The bytes for a job or verb that has authorized itself; null where the store has lost them. */
export async function readFile(ctx: Context, id: string, store: FileStore = fileStore()): Promise<OpenedFile | null> {
  const [row] = await ctx.db
    .select({ name: files.name, mime: files.mime, storageKey: files.storageKey })
    .from(files)
    .where(eq(files.id, id));
  const bytes = row && (await store.get(row.storageKey));
  return row && bytes ? { name: row.name, mime: row.mime, bytes } : null;
}

/** Whether the actor may download a file: an owner type without a reader is nobody's. */
export async function canReadFile(ctx: Context, readers: FileReaders, id: string): Promise<boolean> {
  const [row] = await ctx.db
    .select({ ownerType: files.ownerType, ownerId: files.ownerId, purpose: files.purpose })
    .from(files)
    .where(eq(files.id, id));
  const reader = row && Object.hasOwn(readers, row.ownerType) ? readers[row.ownerType] : undefined;
  return reader && row ? reader(ctx, { ownerId: row.ownerId, purpose: row.purpose as FilePurpose }) : false;
}

/** A download: NotFound for who may not read it, as for what does not exist. Every download is on record. */
export async function downloadFile(
  ctx: Context,
  readers: FileReaders,
  id: string,
  store: FileStore = fileStore(),
): Promise<OpenedFile> {
  if (!(await canReadFile(ctx, readers, id))) throw new NotFound();
  const file = await readFile(ctx, id, store);
  if (!file) throw new NotFound("shell.error.notFound");
  await transaction(ctx, (tx) => recordAudit(tx, { action: "files.read", objectType: "file", objectId: id }));
  return file;
}
