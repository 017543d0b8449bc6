import { and, desc, eq } from "drizzle-orm";
import type { FilePurpose } from "@/db/enums";
import { engagements, files } from "@/db/schema";
import type { FileReader } from "@/lib/files/read-file";
import { type SavedFile, saveFile, type Upload } from "@/lib/files/save-file";
import type { Context } from "@/lib/platform/context";
import { Denied, Invalid } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { addEntry } from "./add-entry";
import { loadEngagementFor } from "./load-engagement";
import { canEngagement, engagementsWhere } from "./policy";

/** Puts a document into the log. Only once both sides have met: a file may name a firm that wants to stay masked. */
export async function attachEngagementFile(
  ctx: Context,
  target: { ownerId: string; purpose: FilePurpose },
  upload: Upload,
): Promise<SavedFile> {
  return transaction(ctx, async (tx) => {
    if (target.purpose !== "log") throw new Invalid("purpose", "form.invalid");
    const row = await loadEngagementFor(tx, { id: target.ownerId }, "addEntry");
    if (!canEngagement(tx.actor, "readContact", row)) throw new Denied("shell.denied.scope");
    const file = await saveFile(tx, { ownerType: "engagement", ownerId: row.id, purpose: "log" }, upload);
    await addEntry(tx, { id: row.id, kind: "document", happenedOn: null, headcount: 0, body: file.name });
    return file;
  });
}

export const canReadEngagementFile: FileReader = async (ctx, file) => {
  const [row] = await ctx.db
    .select({ id: engagements.id })
    .from(engagements)
    .where(and(eq(engagements.id, file.ownerId), engagementsWhere(ctx, "readContact")));
  return row !== undefined;
};

/** Files of a log, for a reader who may open them; newest first. */
export async function filesOfEngagement(ctx: Context, id: string): Promise<{ id: string; name: string }[]> {
  return ctx.db
    .select({ id: files.id, name: files.name })
    .from(files)
    .innerJoin(engagements, eq(engagements.id, files.ownerId))
    .where(and(eq(files.ownerType, "engagement"), eq(files.ownerId, id), engagementsWhere(ctx, "readContact")))
    .orderBy(desc(files.createdAt));
}
