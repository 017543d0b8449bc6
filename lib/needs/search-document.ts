import { asc, eq } from "drizzle-orm";
import { needIndicators, needs, organizations } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { writeSearchDocument } from "@/lib/search/write-document";
import { publicStatuses } from "./lifecycle";

/** Brings both indexes of a need up to date: the public one holds its public projection only, and nothing of a directed need. */
export async function writeNeedSearchDocument(ctx: Context, needId: string): Promise<void> {
  const [row] = await ctx.db
    .select({ need: needs, firm: organizations.name, products: organizations.products })
    .from(needs)
    .innerJoin(organizations, eq(organizations.id, needs.organizationId))
    .where(eq(needs.id, needId));
  if (!row) return;
  const indicators = await ctx.db
    .select()
    .from(needIndicators)
    .where(eq(needIndicators.needId, needId))
    .orderBy(asc(needIndicators.position));
  const { need } = row;
  const own = [
    need.problem,
    need.expected,
    need.keywords.join(" "),
    indicators.map((line) => `${line.name} ${line.target}${line.unit}`).join(" "),
  ];
  const isPublic = publicStatuses.includes(need.status) && need.publishedAt !== null;
  const open =
    isPublic && need.visibility === "public"
      ? { title: need.title, body: [...own, row.firm, row.products ?? ""].join("\n") }
      : null;
  const masked =
    isPublic && need.visibility === "masked" ? { title: need.publicTitle ?? "", body: need.publicProblem ?? "" } : null;
  await writeSearchDocument(ctx, "need", needId, "public", open ?? masked);
  const staff = {
    title: need.title,
    body: [need.code, ...own, row.firm, row.products ?? "", need.publicTitle ?? ""].join("\n"),
  };
  await writeSearchDocument(ctx, "need", needId, "staff", need.status === "draft" ? null : staff);
}
