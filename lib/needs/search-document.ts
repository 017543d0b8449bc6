import { asc, eq, inArray } from "drizzle-orm";
import { needIndicators, needs, organizations } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { writeSearchDocument, writeSearchDocuments } from "@/lib/search/write-document";
import { publicStatuses } from "./lifecycle";
import { publicNeeds } from "./public-collection";
import { staffNeeds } from "./staff-collection";

/** Brings both indexes of a need up to date: the public one holds its public projection only, and nothing of a directed need. */
export async function writeNeedSearchDocument(ctx: Context, needId: string): Promise<void> {
  const [row] = await textsOf(ctx, [needId]);
  if (!row) return;
  const { need, own } = row;
  const isPublic = publicStatuses.includes(need.status) && need.publishedAt !== null;
  const open =
    isPublic && need.visibility === "public"
      ? { title: need.title, body: [...own, row.firm, row.products ?? ""].join("\n") }
      : null;
  const masked =
    isPublic && need.visibility === "masked" ? { title: need.publicTitle ?? "", body: need.publicProblem ?? "" } : null;
  await writeSearchDocument(ctx, publicNeeds, needId, open ?? masked);
  await writeSearchDocument(ctx, staffNeeds, needId, need.status === "draft" ? null : staffText(row));
}

/** The staff's index of needs that were handed in just now: nothing of them is public yet, nothing is there to take out. */
export async function writeNewNeedSearchDocuments(ctx: Context, needIds: string[]): Promise<void> {
  const rows = await textsOf(ctx, needIds);
  await writeSearchDocuments(
    ctx,
    staffNeeds,
    rows.map((row) => ({ objectId: row.need.id, ...staffText(row) })),
  );
}

const staffText = ({ need, own, firm, products }: Awaited<ReturnType<typeof textsOf>>[number]) => ({
  title: need.title,
  body: [need.code, ...own, firm, products ?? "", need.publicTitle ?? ""].join("\n"),
});

async function textsOf(ctx: Context, needIds: string[]) {
  const rows = await ctx.db
    .select({ need: needs, firm: organizations.name, products: organizations.products })
    .from(needs)
    .innerJoin(organizations, eq(organizations.id, needs.organizationId))
    .where(inArray(needs.id, needIds));
  const lines = await ctx.db
    .select()
    .from(needIndicators)
    .where(inArray(needIndicators.needId, needIds))
    .orderBy(asc(needIndicators.needId), asc(needIndicators.position));
  return rows.map((row) => ({
    ...row,
    own: [
      row.need.problem,
      row.need.expected,
      row.need.keywords.join(" "),
      lines
        .filter((line) => line.needId === row.need.id)
        .map((line) => `${line.name} ${line.target}${line.unit}`)
        .join(" "),
    ],
  }));
}
