import { eq } from "drizzle-orm";
import { experts, needs } from "@/db/schema";
import { writeExpertSearchDocument } from "@/lib/experts/search-document";
import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { transaction } from "@/lib/platform/transaction";
import { writeNeedSearchDocument } from "./search-document";

/** Job "search.refresh-organization": a firm's name and products stand in its needs' words, a university's in its experts'. */
export async function refreshOrganizationDocuments(
  ctx: Context,
  { organizationId }: { organizationId: string },
): Promise<void> {
  await transaction(ctx, async (tx) => {
    const ofFirm = await tx.db.select({ id: needs.id }).from(needs).where(eq(needs.organizationId, organizationId));
    for (const { id } of ofFirm) await writeNeedSearchDocument(tx, id);
    const ofUniversity = await tx.db
      .select({ id: experts.id })
      .from(experts)
      .where(eq(experts.organizationId, organizationId));
    for (const { id } of ofUniversity) await writeExpertSearchDocument(tx, id);
    await raiseDataVersion(tx, "public");
  });
}
