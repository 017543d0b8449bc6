import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { organizations, townships } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { Invalid } from "@/lib/platform/errors";
import { identifyingWord } from "./identifying-words";

type Named = { organizationId: string; contactName: string | null; contactPhone: string | null };
type PublicText = { publicTitle: string | null; publicProblem: string | null };
type Masked = Named & PublicText & { townshipId: string };

/** Throws Invalid, with the word, where a public text names one of these firms, its alias, brand or contact. */
export async function requireUnidentifiable(tx: Context, text: PublicText, named: readonly Named[]): Promise<void> {
  const ids = named.map((each) => each.organizationId);
  const firms = await tx.db
    .select({
      id: organizations.id,
      name: organizations.name,
      alias: organizations.alias,
      brands: organizations.brands,
    })
    .from(organizations)
    .where(inArray(organizations.id, ids));
  const byId = new Map(firms.map((firm) => [firm.id, firm]));
  for (const { organizationId, contactName, contactPhone } of named) {
    const firm = byId.get(organizationId);
    if (!firm) continue;
    for (const field of ["publicTitle", "publicProblem"] as const) {
      const word = identifyingWord(text[field] ?? "", { ...firm, contactName, contactPhone });
      if (word) throw new Invalid(field, "needs.result.identifies", { word });
    }
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
