import { and, eq, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import { agreementEvidence, agreements, engagements, files, imports, needs } from "@/db/schema";
import { releasedOwner, releaseFile, removeFile } from "@/lib/files/remove-file";
import { type FileStore, fileStore } from "@/lib/files/store";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";

const batch = 100;
/** Younger ones may belong to a transaction that is still open, or to a job that is on its way. */
const safeHours = 24;

const owners = { need: needs, import: imports, engagement: engagements, agreement: agreements } as const;

/** Gives up files whose record is gone, removes files given up, and bytes that no row knows (an upload rolled back). */
export async function removeOrphanFiles(
  ctx: Context,
  store: FileStore = fileStore(),
): Promise<{ rows: number; bytes: number }> {
  const before = new Date(ctx.clock().getTime() - safeHours * 3_600_000);
  const lost = await ctx.db
    .select({ id: files.id })
    .from(files)
    .where(
      and(lt(files.createdAt, before), or(...Object.entries(owners).map(([type, table]) => ownerGone(type, table)))),
    )
    .limit(batch);
  if (lost.length > 0)
    await transaction(ctx, async (tx) => {
      for (const { id } of lost) await releaseFile(tx, id);
    });
  const released = await ctx.db
    .select({ id: files.id })
    .from(files)
    .where(and(eq(files.ownerType, releasedOwner), lt(files.createdAt, before)))
    .limit(batch);
  for (const { id } of released) await removeFile(ctx, { fileId: id }, store);
  return { rows: released.length, bytes: await removeUnknownBytes(ctx, store, before) };
}

/** Its owner's row is gone, and no agreement, evidence or import still points to the file itself. */
function ownerGone(type: string, table: (typeof owners)[keyof typeof owners]): SQL {
  return sql`(${files.ownerType} = ${type} and not exists (select 1 from ${table} o where o.id = ${files.ownerId})
    and not exists (select 1 from ${agreements} a where a.scan_file_id = ${files.id})
    and not exists (select 1 from ${agreementEvidence} e where e.file_id = ${files.id})
    and not exists (select 1 from ${imports} i where i.file_id = ${files.id}))`;
}

async function removeUnknownBytes(ctx: Context, store: FileStore, before: Date): Promise<number> {
  let removed = 0;
  let keys: string[] = [];
  const flush = async () => {
    const known = await ctx.db.select({ key: files.storageKey }).from(files).where(inArray(files.storageKey, keys));
    const kept = new Set(known.map((row) => row.key));
    for (const key of keys.filter((one) => !kept.has(one))) {
      await store.remove(key);
      removed += 1;
    }
    keys = [];
  };
  for await (const key of store.list(before)) {
    keys.push(key);
    if (keys.length === batch) await flush();
  }
  if (keys.length > 0) await flush();
  return removed;
}
