import { asc, inArray } from "drizzle-orm";
import { needIndicators, needs } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import type { NeedDoc } from "../engine";

/** Needs in their firms' own words, masked ones too: for the staff's eyes, never for a match or a public page. */
export async function readOwnTexts(ctx: Context, ids: readonly string[]): Promise<NeedDoc[]> {
  if (ids.length === 0) return [];
  const [rows, lines] = await Promise.all([
    ctx.db
      .select({
        id: needs.id,
        title: needs.title,
        problem: needs.problem,
        expected: needs.expected,
        keywords: needs.keywords,
        industry: needs.industry,
        fieldCode: needs.fieldCode,
      })
      .from(needs)
      .where(inArray(needs.id, [...ids])),
    ctx.db
      .select({
        needId: needIndicators.needId,
        name: needIndicators.name,
        target: needIndicators.target,
        unit: needIndicators.unit,
      })
      .from(needIndicators)
      .where(inArray(needIndicators.needId, [...ids]))
      .orderBy(asc(needIndicators.position)),
  ]);
  const linesOf = Map.groupBy(lines, (line) => line.needId);
  return rows.map((row) => ({ ...row, indicators: linesOf.get(row.id) ?? [] }));
}
