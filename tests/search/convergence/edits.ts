import { asc, eq, sql } from "drizzle-orm";
import { needs, searchDocuments } from "@/db/schema";
import type { Random } from "@/db/seed/random";
import { rebuildDocuments } from "@/lib/finding/rebuild";
import { reviseNeed } from "@/lib/needs/move-need";
import { publishNeed } from "@/lib/needs/publish-need";
import { unpublishNeed } from "@/lib/needs/unpublish-need";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";

const words = ["不锈钢", "酸洗", "齿轮", "干燥", "亚麻", "镀膜", "气孔", "corrosion", "304", "石斛"];

/** One random edit of one need, by the verbs that people use; true where it was done. */
export async function editSomething(ctx: Context, random: Random): Promise<boolean> {
  const rows = await ctx.db.select().from(needs).orderBy(asc(needs.id));
  const need = random.pick(rows);
  const act = random.int(1, 4);
  if (act === 1 && need.status === "accepted") await publishNeed(ctx, need);
  else if (act === 2 && need.status === "published") await unpublishNeed(ctx, { ...need, reason: "换一种说法" });
  else if (act === 3 && need.status === "accepted") await show(ctx, need, random.pick(["public", "directed"] as const));
  else await rename(ctx, need, `${random.pick(words)}${random.pick(words)}${random.int(1, 99)}的改进`);
  return true;
}

type Row = typeof needs.$inferSelect;

async function rename(ctx: Context, need: Row, title: string): Promise<void> {
  await transaction(ctx, (tx) => reviseNeed(tx, "edit", need, { set: { title } }));
}

async function show(ctx: Context, need: Row, visibility: "public" | "directed"): Promise<void> {
  await transaction(ctx, (tx) => reviseNeed(tx, "edit", need, { set: { visibility, consentVisibility: visibility } }));
}

/** What differs between the index as the edits left it and one made anew from the records; empty is right. */
export async function differences(ctx: Context): Promise<string[]> {
  const before = await snapshot(ctx);
  await rebuildDocuments(ctx);
  const after = await snapshot(ctx);
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.filter((key) => before.get(key) !== after.get(key));
}

async function snapshot(ctx: Context): Promise<Map<string, string>> {
  const { kind, audience, objectId, title, body, code, terms, facets, sorts } = searchDocuments;
  const rows = await ctx.db
    .select({
      key: sql<string>`concat(${kind}, ' ', ${audience}, ' ', ${objectId})`,
      title,
      body,
      code,
      terms,
      facets,
      sorts,
    })
    .from(searchDocuments)
    .where(eq(searchDocuments.hidden, false));
  return new Map(rows.map(({ key, ...row }) => [key, JSON.stringify(row)]));
}
