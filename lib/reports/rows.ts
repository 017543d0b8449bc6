import { and, type SQL, sql } from "drizzle-orm";
import type { Context } from "@/lib/platform/context";
import { cohorts } from "./cohort";
import type { ReportQuery } from "./input";
import { type MeasureKey, measureKeys, measures } from "./measures";
import type { Period } from "./period";
import { visibleRows } from "./policy";

export type RowFilter = Pick<ReportQuery, "group" | "township" | "field">;

/**
 * `with …, r as (…)`: the rows of some measures (measure, id, firm_id, township_id, group_id, field_code, field_one, amount)
 * that the reader may see under a filter. Figures group it and lists read it: a number is the count of its records.
 */
export function measuredRows(
  ctx: Context,
  period: Period,
  filter: RowFilter,
  keys: readonly MeasureKey[] = measureKeys,
): SQL {
  const parts = keys.map((key) => sql`select ${key}::text as measure, m.* from (${measures[key].rows(period)}) m`);
  return sql`with ${cohorts(period)}, r as (
    select r.* from (
      select m.*, t.group_id, split_part(m.field_code, '.', 1) as field_one
      from (${sql.join(parts, sql` union all `)}) m
      left join round_townships t on t.round_id = ${period.groupsOf}::uuid and t.township_id = m.township_id
    ) r where ${and(visibleRows(ctx), ...filterParts(filter))}
  )`;
}

function filterParts({ group, township, field }: RowFilter): SQL[] {
  const parts: SQL[] = [];
  if (group) parts.push(group === "none" ? sql`r.group_id is null` : sql`r.group_id = ${group}`);
  if (township) parts.push(sql`r.township_id = ${township}`);
  if (field === "none") parts.push(sql`r.field_code is null`);
  else if (field) parts.push(field.includes(".") ? sql`r.field_code = ${field}` : sql`r.field_one = ${field}`);
  return parts;
}
