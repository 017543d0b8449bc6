import type { Context } from "@/lib/platform/context";
import { log } from "@/lib/platform/log";
import { removeExpiredRows } from "./expired-rows";
import { removeOrphanFiles } from "./orphan-files";

/** The daily job housekeeping.clean. What it does not get to today it finds tomorrow. */
export async function cleanUp(ctx: Context): Promise<void> {
  const rows = await removeExpiredRows(ctx);
  const orphans = await removeOrphanFiles(ctx);
  log.info({ ...rows, files: orphans.rows, bytes: orphans.bytes }, "housekeeping.clean");
}
