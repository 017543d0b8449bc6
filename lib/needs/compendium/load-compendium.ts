import { and, asc, eq, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { fields, needs, organizations, townships } from "@/db/schema";
import { predicate } from "@/lib/auth/policy";
import type { Context } from "@/lib/platform/context";
import { sumYuan } from "@/lib/platform/money";
import { needPolicy } from "../policy";
import { cardColumns, indicatorsOf, seenByAll, toCard } from "../public-queries";
import type { PublicNeed } from "../public-view";

export const maxNeeds = 2_000;

export type CompendiumNeed = Omit<PublicNeed, "type" | "products" | "keywords"> & {
  /** Null in the public edition. */
  contact: { name: string | null; title: string | null; phone: string | null } | null;
};
export type CompendiumField = { code: string; zh: string; en: string; needs: CompendiumNeed[] };
export type Compendium = {
  edition: "full" | "masked";
  /** By field of level 1, in the order of the taxonomy; within one by code. */
  fields: CompendiumField[];
  figures: {
    needs: number;
    fields: number;
    industries: number;
    funded: number;
    sum: string;
    negotiable: number;
    masked: number;
  };
};

/** 《企业技术需求汇编》, public edition: what everybody may read of the needs that are still open. */
export async function publicCompendium(ctx: Context): Promise<Compendium> {
  return load(ctx, "masked", seenByAll(ctx));
}

/**
 * The full edition, with firms, their own words and contacts; only of needs whose contact the actor may read.
 * Directed needs are in neither edition: a printed book reaches more than the invited.
 */
export async function fullCompendium(ctx: Context): Promise<Compendium> {
  return load(ctx, "full", and(seenByAll(ctx), predicate(needPolicy, ctx.actor, "readContact")) as SQL);
}

const unlessCommon = (column: PgColumn) => sql<string | null>`case when not ${needs.common} then ${column} end`;

async function load(ctx: Context, edition: Compendium["edition"], visible: SQL): Promise<Compendium> {
  const full = edition === "full";
  const open = full ? sql`true` : sql`${needs.visibility} = 'public'`;
  const rows = await ctx.db
    .select({
      ...cardColumns,
      ...(full
        ? {
            title: sql<string>`${needs.title}`,
            problem: sql<string>`${needs.problem}`,
            masked: sql<boolean>`${needs.visibility} <> 'public'`,
            // A common need is its members', not its lead's.
            firm: sql<string | null>`case when not ${needs.common} then ${organizations.name} end`,
            township: sql<string | null>`case when not ${needs.common} then ${townships.name} end`,
            wantedBy: sql<string | null>`${needs.wantedBy}`,
          }
        : {}),
      expected: sql<string>`case when ${open} then ${needs.expected} else '' end`,
      tried: sql<string>`case when ${open} then ${needs.tried} else '' end`,
      contactName: full ? unlessCommon(needs.contactName) : sql<null>`null`,
      contactTitle: full ? unlessCommon(needs.contactTitle) : sql<null>`null`,
      contactPhone: full ? unlessCommon(needs.contactPhone) : sql<null>`null`,
    })
    .from(needs)
    .innerJoin(organizations, eq(organizations.id, needs.organizationId))
    .innerJoin(townships, eq(townships.id, needs.townshipId))
    .where(and(visible, inArray(needs.status, ["published", "engaged"]), isNotNull(needs.fieldCode)))
    .orderBy(asc(needs.code))
    .limit(maxNeeds + 1);
  const [tops, lines] = await Promise.all([
    ctx.db
      .select({ code: fields.code, zh: fields.nameZh, en: fields.nameEn })
      .from(fields)
      .where(sql`${fields.parentCode} is null`)
      .orderBy(asc(fields.position)),
    indicatorsOf(
      ctx,
      rows.filter((row) => full || !row.masked).map((row) => row.id),
    ),
  ]);
  const linesOf = Map.groupBy(lines, (line) => line.needId);
  const list = rows.map(({ contactName, contactTitle, contactPhone, expected, tried, ...row }) => ({
    ...toCard(row),
    expected,
    tried,
    indicators: linesOf.get(row.id) ?? [],
    contact: full ? { name: contactName, title: contactTitle, phone: contactPhone } : null,
  }));
  const byTop = Map.groupBy(list, (need) => need.fieldCode.split(".")[0] as string);
  return {
    edition,
    fields: tops.flatMap((top) => (byTop.has(top.code) ? [{ ...top, needs: byTop.get(top.code) ?? [] }] : [])),
    figures: figuresOf(list),
  };
}

function figuresOf(list: readonly CompendiumNeed[]): Compendium["figures"] {
  const funded = list.flatMap((need) => need.funds ?? []);
  return {
    needs: list.length,
    fields: new Set(list.map((need) => need.fieldCode.split(".")[0])).size,
    industries: new Set(list.map((need) => need.industry)).size,
    funded: funded.length,
    sum: sumYuan(funded),
    negotiable: list.filter((need) => need.fundsNegotiable).length,
    masked: list.filter((need) => need.masked).length,
  };
}
