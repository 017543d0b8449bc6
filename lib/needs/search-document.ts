import { asc, eq, inArray } from "drizzle-orm";
import { needIndicators, needs, organizations } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import type { Collection } from "@/lib/search/port";
import { removeSearchDocuments, type SearchText, writeSearchDocuments } from "@/lib/search/write-document";
import { publicStatuses } from "./lifecycle";
import { publicNeeds } from "./public-collection";
import { staffNeeds } from "./staff-collection";

/** Brings both indexes of a need up to date: the public one holds its public projection only, and nothing of a directed need. */
export async function writeNeedSearchDocument(ctx: Context, needId: string): Promise<void> {
  await writeNeedSearchDocuments(ctx, [needId]);
}

/** The same for several. */
export async function writeNeedSearchDocuments(ctx: Context, needIds: readonly string[]): Promise<void> {
  const rows = await textsOf(ctx, needIds);
  await writeOrRemove(ctx, publicNeeds, rows, publicText);
  await writeOrRemove(ctx, staffNeeds, rows, (row) => (row.need.status === "draft" ? null : staffText(row)));
}

type Row = Awaited<ReturnType<typeof textsOf>>[number];

async function writeOrRemove(
  ctx: Context,
  collection: Collection,
  rows: readonly Row[],
  textOf: (row: Row) => SearchText | null,
): Promise<void> {
  const texts = rows.map((row) => ({ objectId: row.need.id, text: textOf(row) }));
  const gone = texts.filter(({ text }) => text === null).map(({ objectId }) => objectId);
  await writeSearchDocuments(
    ctx,
    collection,
    texts.flatMap(({ objectId, text }) => (text ? [{ objectId, ...text }] : [])),
  );
  await removeSearchDocuments(ctx, collection, gone);
}

function publicText({ need, own, firm, products }: Row): SearchText | null {
  if (!publicStatuses.includes(need.status) || need.publishedAt === null) return null;
  if (need.visibility === "public") return { title: need.title, body: [...own, firm, products ?? ""].join("\n") };
  return need.visibility === "masked" ? { title: need.publicTitle ?? "", body: need.publicProblem ?? "" } : null;
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

const staffText = ({ need, own, firm, products }: Row): SearchText => ({
  title: need.title,
  body: [need.code, ...own, firm, products ?? "", need.publicTitle ?? ""].join("\n"),
});

async function textsOf(ctx: Context, needIds: readonly string[]) {
  if (needIds.length === 0) return [];
  const rows = await ctx.db
    .select({ need: needs, firm: organizations.name, products: organizations.products })
    .from(needs)
    .innerJoin(organizations, eq(organizations.id, needs.organizationId))
    .where(inArray(needs.id, [...needIds]));
  const lines = await ctx.db
    .select()
    .from(needIndicators)
    .where(inArray(needIndicators.needId, [...needIds]))
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
