import { inArray } from "drizzle-orm";
import { organizations } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { writeSearchDocuments } from "@/lib/search/write-document";
import { staffOrganizations } from "./staff-collection";

/** Brings the staff's index of an organization up to date; the public has none of them. */
export async function writeOrganizationSearchDocument(ctx: Context, id: string): Promise<void> {
  await writeOrganizationSearchDocuments(ctx, [id]);
}

export async function writeOrganizationSearchDocuments(ctx: Context, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await ctx.db
    .select({
      objectId: organizations.id,
      title: organizations.name,
      alias: organizations.alias,
      creditCode: organizations.creditCode,
      products: organizations.products,
    })
    .from(organizations)
    .where(inArray(organizations.id, [...ids]));
  await writeSearchDocuments(
    ctx,
    staffOrganizations,
    rows.map(({ objectId, title, alias, creditCode, products }) => ({
      objectId,
      title,
      body: [alias, creditCode, products].filter(Boolean).join("\n"),
    })),
  );
}
