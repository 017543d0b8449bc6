import type { Upload } from "@/lib/files/save-file";
import { authorizeImport } from "@/lib/imports/policy";
import { receiveImport, requireSpreadsheet } from "@/lib/imports/receive-import";
import type { Context } from "@/lib/platform/context";

/** Takes a sheet of experts in, for the officer's own university: it is kept, and a job reads it into a preview. */
export async function uploadExperts(ctx: Context, upload: Upload): Promise<{ id: string }> {
  const { organizationId, userId } = ctx.actor;
  authorizeImport(ctx, "createExperts", { kind: "experts", createdBy: userId ?? "", organizationId });
  requireSpreadsheet(upload);
  return receiveImport(ctx, upload, { kind: "experts", roundId: null, organizationId });
}
