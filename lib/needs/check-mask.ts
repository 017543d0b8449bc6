import { and, eq, ne, sql } from "drizzle-orm";
import { organizations, townships } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { Invalid } from "@/lib/platform/errors";
import { identifyingWord } from "./identifying-words";

type Masked = {
  organizationId: string;
  townshipId: string;
  publicTitle: string | null;
  publicProblem: string | null;
  contactName: string | null;
  contactPhone: string | null;
};

/** Throws Invalid, with the word, where a masked text names its firm, alias, brand or contact. */
export async function requireUnidentifiable(tx: Context, need: Masked): Promise<void> {
  const [firm] = await tx.db
    .select({ name: organizations.name, alias: organizations.alias, brands: organizations.brands })
    .from(organizations)
    .where(eq(organizations.id, need.organizationId));
  if (!firm) return;
  const names = { ...firm, contactName: need.contactName, contactPhone: need.contactPhone };
  for (const field of ["publicTitle", "publicProblem"] as const) {
    const word = identifyingWord(need[field] ?? "", names);
    if (word) throw new Invalid(field, "needs.result.identifies", { word });
  }
}

/** Keys under needs.warning, with their values: what may still tell an insider whose masked need it is. */
export type MaskWarning = { kind: "onlyMaker" | "township" | "product"; word: string };

/** What a masked text still gives away; the officer decides. */
export async function maskWarnings(ctx: Context, need: Masked): Promise<MaskWarning[]> {
  const [firm] = await ctx.db
    .select({
      industry: organizations.industry,
      products: organizations.products,
      township: townships.name,
      peers: sql<number>`(select count(*)::int from ${organizations} peer where peer.kind = 'enterprise'
        and peer.township_id = ${organizations.townshipId} and peer.industry = ${organizations.industry}
        and peer.id <> ${organizations.id})`,
    })
    .from(organizations)
    .innerJoin(townships, eq(townships.id, organizations.townshipId))
    .where(and(eq(organizations.id, need.organizationId), ne(organizations.kind, "university")));
  if (!firm) return [];
  const text = `${need.publicTitle ?? ""}\n${need.publicProblem ?? ""}`;
  const warnings: MaskWarning[] = [];
  const township = firm.township.replace(/(?:镇|乡|街道|园区|开发区)$/, "");
  if (township.length >= 2 && text.includes(township)) warnings.push({ kind: "township", word: firm.township });
  const product = (firm.products ?? "").split(/[、,，;；\s]+/).find((word) => word.length >= 3 && text.includes(word));
  if (product) warnings.push({ kind: "product", word: product });
  if (firm.industry && firm.peers === 0) warnings.push({ kind: "onlyMaker", word: firm.industry });
  return warnings;
}
