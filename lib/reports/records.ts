import { type SQL, sql } from "drizzle-orm";
import { isStaff } from "@/lib/auth/roles";
import type { Context } from "@/lib/platform/context";
import { type Measure, type MeasureKey, measureKeys, measures, type RecordKind } from "./measures";
import type { Period } from "./period";
import { measuredRows, type RowFilter } from "./rows";

/** One counted record. `status` is a word of its kind's vocabulary, today's; `path` null where the reader has no page of it. */
export type RecordLine = {
  id: string;
  code: string;
  title: string;
  firm: string;
  township: string;
  status: string | null;
  day: string | null;
  amount: string | null;
  path: string | null;
};
export type RecordPage = { kind: RecordKind; lines: RecordLine[]; next: string | null };

const pageSize = 100;

/** Exactly the records that a figure counts, newest first. `after` is the id that the page before ended with. */
export async function listRecords(
  ctx: Context,
  period: Period,
  measure: MeasureKey,
  filter: RowFilter,
  { after, limit = pageSize }: { after?: string; limit?: number } = {},
): Promise<RecordPage> {
  const { of } = measures[measure];
  const rows = (await ctx.db.execute(sql`${measuredRows(ctx, period, filter, [measure])}
    select d.id, d.code, d.title, d.firm, d.township, d.status, d.day::text as day, d.amount::text as amount, d.target
    from (${details[of]}) d
    where ${after ? sql`d.id < ${after}::uuid` : sql`true`} order by d.id desc limit ${limit + 1}`)) as unknown as (Omit<
    RecordLine,
    "path"
  > & { target: string })[];
  const lines = rows.slice(0, limit).map(({ target, ...row }) => ({ ...row, path: pathOf(ctx, of, target) }));
  return { kind: of, lines, next: rows.length > limit ? (lines.at(-1)?.id ?? null) : null };
}

/** Measures that sum amounts list these alone; the others show the contract's. */
const summed = measureKeys.filter((key) => (measures[key] as Measure).unit !== "count");

/** One row a record, though it may stand in several townships. */
const once = sql`(select distinct on (r.id) r.id, r.amount, r.township_id,
    r.measure in ${summed} as summed from r order by r.id, r.township_id) c
  left join townships t on t.id = c.township_id`;
const townshipName = sql`coalesce(t.name, '')`;

const details: Record<RecordKind, SQL> = {
  need: sql`select c.id, n.code, n.title, o.name as firm, ${townshipName} as township, n.status,
      coalesce(n.collected_on, n.created_at::date) as day, c.amount, n.id as target
    from ${once} join needs n on n.id = c.id join organizations o on o.id = n.organization_id`,
  firm: sql`select c.id, '' as code, o.name as title, o.name as firm, ${townshipName} as township, null as status,
      null::date as day, c.amount, o.id as target
    from ${once} join organizations o on o.id = c.id`,
  visit: sql`select c.id, n.code, n.title, o.name as firm, ${townshipName} as township, g.status, v.happened_on as day,
      c.amount, g.id as target
    from ${once} join engagement_entries v on v.id = c.id join engagements g on g.id = v.engagement_id
    join needs n on n.id = g.need_id join organizations o on o.id = g.organization_id`,
  agreement: sql`select c.id, a.code, a.title, o.name as firm, ${townshipName} as township, a.status, a.signed_on as day,
      coalesce(c.amount, shown.amount) as amount, a.id as target
    from ${once} join agreements a on a.id = c.id join organizations o on o.id = a.party_a_id
    left join agreements shown on shown.id = a.id and not c.summed`,
  payment: sql`select c.id, a.code, a.title, o.name as firm, ${townshipName} as township, a.status, v.on_date as day,
      c.amount, a.id as target
    from ${once} join agreement_evidence v on v.id = c.id join agreements a on a.id = v.agreement_id
    join organizations o on o.id = a.party_a_id`,
};

function pathOf(ctx: Context, kind: RecordKind, id: string): string | null {
  if (kind === "need") return `/desk/needs/${id}`;
  const staff = ctx.actor.role === "system" || isStaff(ctx.actor.role);
  if (!staff || kind === "firm") return null;
  return kind === "visit" ? `/desk/engagements/${id}` : `/desk/agreements/${id}`;
}
