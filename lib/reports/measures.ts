import { type SQL, sql } from "drizzle-orm";
import { technicalContractKinds } from "@/db/enums";
import type { Period } from "./period";

/** What a measure counts: the page of records lists these. */
export type RecordKind = "need" | "firm" | "visit" | "agreement" | "payment";
export type MeasureSection = "visits" | "collection" | "progress" | "contracts";

export type Measure = {
  section: MeasureSection;
  of: RecordKind;
  /** "count": distinct records; "people" and "yuan": the sum of their amounts, each its own sum, never added together. */
  unit: "count" | "people" | "yuan";
  /** Firms stand in no technical field. */
  byField: boolean;
  /** Rows (id, firm_id, township_id, field_code, amount). The same id may stand in several townships: totals count it once. */
  rows(period: Period): SQL;
};

const needs = (condition: SQL): SQL =>
  sql`select n.id, n.firm_id, n.township_id, n.field_code, null::numeric as amount from new_needs n where ${condition}`;
const carried = (condition: SQL): SQL =>
  sql`select n.id, n.firm_id, n.township_id, n.field_code, null::numeric as amount from carried n where ${condition}`;

const need = { of: "need", unit: "count", byField: true } as const;
const firm = { of: "firm", unit: "count", byField: false } as const;
const collection = { ...need, section: "collection" } as const;
const progress = { ...need, section: "progress" } as const;

/** The half of a period that the cut-off leaves. */
const within = (day: SQL, { from, to, asOf }: Period): SQL =>
  sql`${day} between ${from}::date and least(${to}::date, ${asOf}::date)`;
const until = (instant: SQL, { asOf }: Period): SQL => sql`${instant} < (${asOf}::date + 1)`;

/** Live after the step at the cut-off, or ended after having taken it. */
const liveAfter = ["published", "engaged", "contracted", "solved", "partly_solved", "expired"];
const tookStep =
  (states: string[], ...days: SQL[]) =>
  (period: Period): SQL =>
    sql`(n.state in ${states} or (n.state in ('withdrawn', 'closed')
    and (${sql.join(
      days.map((day) => until(day, period)),
      sql` or `,
    )})))`;

const tookAccepted = tookStep(["accepted", ...liveAfter], sql`n.accepted_at`, sql`n.published_at`);
const tookPublished = tookStep(liveAfter, sql`n.published_at`);

const toVisit = (
  period: Period,
): SQL => sql`o.kind = 'enterprise' and o.above_scale and (${period.groupsOf}::uuid is null
  or exists (select 1 from round_townships t where t.round_id = ${period.groupsOf}::uuid and t.township_id = o.township_id))`;
const visits = (period: Period): SQL => sql`v.organization_id = o.id and v.visited_on <= ${period.asOf}::date
  and ${period.round ? sql`v.round_id = ${period.round.id}` : within(sql`v.visited_on`, period)}`;
const firms = (condition: SQL): SQL =>
  sql`select o.id, o.id as firm_id, o.township_id, null::text as field_code, null::numeric as amount
    from organizations o where ${condition}`;

const technical = sql`a.kind in ${[...technicalContractKinds]}`;
/** Took effect by the cut-off and was not ended early by then. */
const inForce = (period: Period): SQL => sql`${technical} and ${until(sql`a.effective_at`, period)}
  and not (a.status = 'terminated' and ${until(sql`a.ended_at`, period)})`;
const agreementPlace = sql`from agreements a join organizations o on o.id = a.party_a_id left join needs d on d.id = a.need_id`;
const signed = (id: SQL, amount: SQL) => (period: Period) =>
  sql`select ${id} as id, a.party_a_id as firm_id, coalesce(d.township_id, o.township_id) as township_id, d.field_code,
    ${amount} as amount ${agreementPlace} where ${inForce(period)} and ${within(sql`a.signed_on`, period)}`;
const evidence = (kind: "registered" | "paid", id: SQL, amount: SQL) => (period: Period) =>
  sql`select ${id} as id, a.party_a_id as firm_id, coalesce(d.township_id, o.township_id) as township_id, d.field_code,
    ${amount} as amount from agreement_evidence v join agreements a on a.id = v.agreement_id
    join organizations o on o.id = a.party_a_id left join needs d on d.id = a.need_id
    where v.kind = ${kind} and ${technical} and ${within(sql`v.on_date`, period)}
      and (v.voided_at is null or v.voided_at >= (${period.asOf}::date + 1))`;
const contract = { section: "contracts", of: "agreement", byField: true } as const;
const none = sql`null::numeric`;

const reached = (
  period: Period,
): SQL => sql`exists (select 1 from engagements g where g.need_id in (n.id, n.common_id) and (
  (g.status in ('negotiating', 'agreed', 'contracted') and ${until(sql`g.status_since`, period)})
  or exists (select 1 from audit_events e where e.object_type = 'engagement' and e.object_id = g.id
    and e.to_status in ('negotiating', 'agreed', 'contracted') and ${until(sql`e.at`, period)})))`;

/**
 * Every figure by its definition, in the order of the tables. A measure yields the records that it counts, so a number and
 * the page behind it cannot differ. Measures of needs follow the period's own needs (新增) however late something happened to
 * them (up to the cut-off); visits, contracts, registrations and payments are taken by their own day within the period.
 */
export const measures = {
  /** 应走访规上: firms above designated size in the townships that the round has given out. The list of firms is today's. */
  toVisit: { ...firm, section: "visits", rows: (period) => firms(toVisit(period)) },
  /** 已走访: of these, called on in the round by the cut-off. 覆盖率 is 已走访 / 应走访. */
  visited: {
    ...firm,
    section: "visits",
    rows: (period) => firms(sql`${toVisit(period)} and exists (select 1 from firm_visits v where ${visits(period)})`),
  },
  /** 未走访: the rest of 应走访. */
  unvisited: {
    ...firm,
    section: "visits",
    rows: (period) =>
      firms(sql`${toVisit(period)} and not exists (select 1 from firm_visits v where ${visits(period)})`),
  },
  /** 零需求企业: visited, said that they have no need, and none of theirs was collected in the period. */
  zeroNeed: {
    ...firm,
    section: "visits",
    rows: (period) =>
      firms(sql`${toVisit(period)} and exists (select 1 from firm_visits v where ${visits(period)} and v.no_need)
        and not exists (select 1 from new_needs n where n.firm_id = o.id)`),
  },
  /** 到企人次: people who came to firms, by the logs of engagements. */
  visitors: {
    section: "visits",
    of: "visit",
    unit: "people",
    byField: true,
    rows: (period) =>
      sql`select v.id, g.organization_id as firm_id, d.township_id, d.field_code, v.headcount::numeric as amount
        from engagement_entries v join engagements g on g.id = v.engagement_id join needs d on d.id = g.need_id
        where v.kind = 'visit' and ${within(sql`v.happened_on`, period)}`,
  },
  /** 新增: technical needs collected for the period and handed in; 征集日期 decides, else the day of entry. */
  collected: { ...collection, rows: () => needs(sql`true`) },
  /** 需求企业: firms with a need of the period, once each. */
  needFirms: {
    ...collection,
    of: "firm",
    rows: () =>
      sql`select n.firm_id as id, n.firm_id, n.township_id, n.field_code, null::numeric as amount from new_needs n`,
  },
  /** 结转: needs of earlier rounds that were unfinished on the first day. Never part of 新增. */
  carriedOver: { ...collection, rows: () => carried(sql`true`) },
  /** 待审核: waits for the bureau at the cut-off. */
  underReview: { ...collection, rows: () => needs(sql`n.state = 'submitted'`) },
  /** 退回: sent back to the firm at least once by the cut-off. */
  returned: {
    ...collection,
    rows: (period) =>
      needs(sql`exists (select 1 from need_reviews v where v.need_id = n.id and v.verdict = 'returned'
        and ${until(sql`v.at`, period)})`),
  },
  /** 待补充: with the firm again at the cut-off, or not published and short of starred fields (these as of today). */
  incomplete: {
    ...collection,
    rows: () =>
      needs(sql`(n.state = 'returned' or (n.state in ('submitted', 'accepted') and cardinality(n.missing) > 0))`),
  },
  /** 入库: accepted and not sent back since; also where it ended afterwards. */
  accepted: { ...progress, rows: (period) => needs(tookAccepted(period)) },
  /** 发布: shown to whom 公开方式 allows, and not taken back to 入库; or through a published common need. */
  published: {
    ...progress,
    rows: (period) => needs(sql`(${tookPublished(period)} or ${until(sql`n.common_published_at`, period)})`),
  },
  /** 有响应: an expert said yes (accepted an invitation or applied), whatever became of it. */
  responded: {
    ...progress,
    rows: (period) =>
      needs(sql`exists (select 1 from engagements g where g.need_id in (n.id, n.common_id)
        and g.status not in ('invited', 'declined', 'referred') and ${until(sql`g.responded_at`, period)})`),
  },
  /** 对接: the two sides reached 洽谈, or signed. */
  inContact: { ...progress, rows: (period) => needs(reached(period)) },
  /** 需求签约: a technical contract on the need is in force; a framework never counts. */
  contracted: {
    ...progress,
    rows: (period) =>
      needs(sql`exists (select 1 from agreements a where a.need_id in (n.id, n.common_id) and ${inForce(period)})`),
  },
  /** 解决: solved or partly solved at the cut-off; on the spot without a contract as well. */
  solved: { ...progress, rows: () => needs(sql`n.state in ('solved', 'partly_solved')`) },
  /** 结转解决: carried over, and solved or partly solved within the period. */
  carriedSolved: { ...progress, rows: () => carried(sql`n.state in ('solved', 'partly_solved')`) },
  /** 超期: published, not solved, and the day by which the firm wanted it (期望完成时间) lies before the cut-off; or expired. */
  overdue: {
    ...progress,
    rows: ({ asOf }) =>
      needs(
        sql`(n.state = 'expired' or (n.state in ('published', 'engaged', 'contracted') and n.wanted_by < ${asOf}::date))`,
      ),
  },
  /** 签约项: technical contracts signed in the period and in force at the cut-off, whichever round their need is of. */
  contracts: { ...contract, unit: "count", rows: signed(sql`a.id`, none) },
  /** 签约企业: the firms of these, once each. */
  contractFirms: { ...contract, of: "firm", unit: "count", rows: signed(sql`a.party_a_id`, none) },
  /** 合同金额 of these. */
  contractAmount: { ...contract, unit: "yuan", rows: signed(sql`a.id`, sql`a.amount`) },
  /** 登记项: technical contracts registered (认定登记) in the period. */
  registrations: { ...contract, unit: "count", rows: evidence("registered", sql`a.id`, none) },
  /** 技术交易额 of these, as registered with the contract. */
  registeredAmount: { ...contract, unit: "yuan", rows: evidence("registered", sql`a.id`, sql`a.technology_amount`) },
  /** 到款: payments on technical contracts received in the period. */
  paidAmount: { ...contract, of: "payment", unit: "yuan", rows: evidence("paid", sql`v.id`, sql`v.amount`) },
} satisfies Record<string, Measure>;

export type MeasureKey = keyof typeof measures;
export const measureKeys = Object.keys(measures) as MeasureKey[];

export function isMeasure(value: string | undefined): value is MeasureKey {
  return value !== undefined && Object.hasOwn(measures, value);
}
