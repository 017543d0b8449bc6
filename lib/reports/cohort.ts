import { type SQL, sql } from "drizzle-orm";
import { unfinishedStatuses } from "@/lib/needs/lifecycle";
import type { Period } from "./period";

/**
 * Common table expressions that the measures stand on: `new_needs` (the period's own) and `carried` (结转 into it).
 * Neither counts non-technical needs (转办), drafts, or what was collected after the cut-off. The state is that of the
 * cut-off: the stored one where it has stood since, else the last audited one before. Type, township, field and texts are
 * today's: they are not kept by day.
 *
 * A common need (共性需求) counts as its members, each once: it is no row itself, and what happens to it (`common_id`,
 * `common_published_at`) counts for those who were in it at the cut-off.
 */
export function cohorts(period: Period): SQL {
  const { round, from, to, asOf } = period;
  const own = round ? sql`n.round_id = ${round.id}` : sql`n.collected between ${from}::date and ${to}::date`;
  const older = round
    ? sql`exists (select 1 from rounds o where o.id = n.round_id and o.starts_on < ${from}::date)`
    : sql`n.collected < ${from}::date`;
  return sql`counted as materialized (
    select n.id, n.round_id, n.organization_id as firm_id, n.township_id, n.field_code, n.status, n.status_since, n.missing,
      n.wanted_by, n.accepted_at, n.published_at, coalesce(n.collected_on, n.created_at::date) as collected,
      c.id as common_id, c.published_at as common_published_at
    from needs n
    left join common_need_members m on m.need_id = n.id and m.joined_at < (${asOf}::date + 1)
      and (m.left_at is null or m.left_at >= (${asOf}::date + 1))
    left join needs c on c.id = m.common_need_id
    where not n.common and n.type is distinct from 'non_technical' and n.submitted_at is not null and n.status <> 'draft'
  ), new_needs as materialized (
    select n.*, ${stateAt(sql`(${asOf}::date + 1)`)} as state
    from counted n where ${own} and n.collected <= ${asOf}::date
  ), carried as materialized (
    select * from (
      select n.*, ${stateAt(sql`(${asOf}::date + 1)`)} as state, ${stateAt(sql`${from}::date`)} as state_before
      from counted n where ${older} and n.collected <= ${asOf}::date
    ) old where old.state_before in ${[...unfinishedStatuses]}
  )`;
}

/** A need's state at the first instant of a day, in Shanghai's time (the session's zone). */
function stateAt(day: SQL): SQL {
  return sql`case when n.status_since < ${day} then n.status else coalesce((
    select e.to_status from audit_events e
    where e.object_type = 'need' and e.object_id = n.id and e.to_status is not null and e.at < ${day}
    order by e.at desc, e.sequence desc limit 1), 'submitted') end`;
}
