import { sql } from "drizzle-orm";
import type { Context } from "@/lib/platform/context";
import { yuanToFen } from "@/lib/platform/money";
import type { Dimension } from "./input";
import { type MeasureKey, measureKeys, measures } from "./measures";
import type { Period } from "./period";
import { measuredRows, type RowFilter } from "./rows";

/** Integers: records, people, or fen of an amount. */
export type Cells = Record<MeasureKey, bigint>;
/** `rows` by the id of a group or township or the code of a field; "none" is what stands in none. */
export type Figures = { total: Cells; rows: Record<Dimension, Map<string, Cells>> };

type Raw = {
  measure: MeasureKey;
  kind: "total" | Dimension;
  key: string | null;
  records: string;
  amount: string | null;
};

/**
 * All figures of a period in one query: the totals, and the same by group, township and field of level 1.
 * A total is counted over the union of its records, never summed from rows.
 */
export async function figures(ctx: Context, period: Period, filter: RowFilter = {}): Promise<Figures> {
  const raw = (await ctx.db.execute(sql`${measuredRows(ctx, period, filter)}
    select r.measure, case when grouping(r.group_id) = 0 then 'group' when grouping(r.township_id) = 0 then 'township'
        when grouping(r.field_one) = 0 then 'field' else 'total' end as kind,
      case when grouping(r.group_id) = 0 then r.group_id::text when grouping(r.township_id) = 0 then r.township_id::text
        when grouping(r.field_one) = 0 then r.field_one end as key,
      count(distinct r.id)::text as records, sum(r.amount)::text as amount
    from r group by grouping sets ((r.measure), (r.measure, r.group_id), (r.measure, r.township_id), (r.measure, r.field_one))`)) as unknown as Raw[];
  const result: Figures = { total: noFigures(), rows: { group: new Map(), township: new Map(), field: new Map() } };
  for (const { measure, kind, key, records, amount } of raw) {
    const cells = kind === "total" ? result.total : cellsOf(result.rows[kind], key ?? "none");
    cells[measure] = figureOf(measure, records, amount);
  }
  return result;
}

/** The totals alone, of all measures or of some (the others are 0). */
export async function totals(
  ctx: Context,
  period: Period,
  filter: RowFilter = {},
  keys: readonly MeasureKey[] = measureKeys,
): Promise<Cells> {
  const raw = (await ctx.db.execute(sql`${measuredRows(ctx, period, filter, keys)}
    select r.measure, count(distinct r.id)::text as records, sum(r.amount)::text as amount
    from r group by r.measure`)) as unknown as Raw[];
  const cells = noFigures();
  for (const { measure, records, amount } of raw) cells[measure] = figureOf(measure, records, amount);
  return cells;
}

export function noFigures(): Cells {
  return Object.fromEntries(measureKeys.map((key) => [key, 0n])) as Cells;
}

function cellsOf(rows: Map<string, Cells>, key: string): Cells {
  const found = rows.get(key) ?? noFigures();
  rows.set(key, found);
  return found;
}

function figureOf(measure: MeasureKey, records: string, amount: string | null): bigint {
  const { unit } = measures[measure];
  if (unit === "count") return BigInt(records);
  return unit === "yuan" ? yuanToFen(amount ?? "0") : BigInt(amount ?? "0");
}
