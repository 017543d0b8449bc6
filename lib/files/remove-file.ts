import { and, eq } from "drizzle-orm";
import { files } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { sendJob } from "@/lib/outbox/send-job";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { type FileStore, fileStore } from "./store";

/** Owner type of a file that nobody owns any more: it has no reader, and the worker removes it. */
export const releasedOwner = "released";

/** Gives a file up in the open transaction: from then on nobody can download it, and a job removes its bytes and row. */
export async function releaseFile(ctx: Context, id: string): Promise<void> {
  await ctx.db.update(files).set({ ownerType: releasedOwner }).where(eq(files.id, id));
  await recordAudit(ctx, { action: "files.release", objectType: "file", objectId: id });
  await sendJob(ctx, "files.remove", { fileId: id });
}

/** The job files.remove: the bytes first, so that a worker killed in between finds the row and comes back. */
export async function removeFile(
  ctx: Context,
  { fileId }: { fileId: string },
  store: FileStore = fileStore(),
): Promise<void> {
  const released = and(eq(files.id, fileId), eq(files.ownerType, releasedOwner));
  const [row] = await ctx.db.select({ storageKey: files.storageKey }).from(files).where(released);
  if (!row) return;
  await store.remove(row.storageKey);
  await transaction(ctx, async (tx) => {
    const removed = await tx.db.delete(files).where(released).returning({ id: files.id });
    if (removed.length > 0) await recordAudit(tx, { action: "files.remove", objectType: "file", objectId: fileId });
  });
}
