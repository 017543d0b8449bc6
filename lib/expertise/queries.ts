import { asc, sql } from "drizzle-orm";
import { expertFields, fields, needs } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { cachedRead } from "@/lib/platform/data-version";

export type FieldView = {
  code: string;
  parentCode: string | null;
  nameZh: string;
  nameEn: string;
  active: boolean;
};

/** The whole taxonomy in its order, retired fields too; kept in memory until it changes. */
export async function allFields(ctx: Context): Promise<FieldView[]> {
  return cachedRead(ctx, "taxonomy", "fields", () =>
    ctx.db
      .select({
        code: fields.code,
        parentCode: fields.parentCode,
        nameZh: fields.nameZh,
        nameEn: fields.nameEn,
        active: fields.active,
      })
      .from(fields)
      .orderBy(asc(fields.position)),
  );
}

/** How many needs and experts each field has, for whoever keeps the taxonomy. */
export async function fieldUse(ctx: Context): Promise<Record<string, { needs: number; experts: number }>> {
  const rows = await ctx.db
    .select({
      code: fields.code,
      needs: sql<number>`(select count(*)::int from ${needs} n where n.field_code = "fields"."code")`,
      experts: sql<number>`(select count(*)::int from ${expertFields} e where e.field_code = "fields"."code")`,
    })
    .from(fields);
  return Object.fromEntries(rows.map(({ code, ...use }) => [code, use]));
}
