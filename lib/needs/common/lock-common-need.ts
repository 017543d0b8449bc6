import { and, eq } from "drizzle-orm";
import { needs } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import type { NeedRow } from "../load-need";
import { visibleNeeds } from "../policy";

/** A common need the actor may see, locked: who comes in, goes out and dissolves it do so one after the other. */
export async function lockCommonNeed(tx: Context, id: string): Promise<NeedRow> {
  const [row] = await tx.db
    .select()
    .from(needs)
    .where(and(eq(needs.id, id), eq(needs.common, true), visibleNeeds(tx)))
    .for("update");
  if (!row) throw new NotFound();
  // Bureau staff and firms alone act on common needs: neither flag is ever true of them.
  return { ...row, invited: false, engaged: false };
}
