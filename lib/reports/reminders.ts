import { sql } from "drizzle-orm";
import { openStatuses } from "@/lib/engagements/lifecycle";
import { shanghaiDay } from "@/lib/platform/clock";
import type { Actor, Context } from "@/lib/platform/context";
import { type ReminderKind, reminderKinds } from "./input";
import { visibleRows } from "./policy";

export type RecipientType = "group" | "township" | "organization";
/** `title` is for the bureau; `told` is what the recipient may read. */
export type ReminderItem = { id: string; title: string; told: string; days: number };
export type Reminder = {
  kind: ReminderKind;
  recipientType: RecipientType;
  recipientId: string;
  name: string;
  count: number;
  /** Longest waiting first, 30 at most. */
  items: ReminderItem[];
  days: number;
  remindedToday: boolean;
  /** Somebody there has an account to be told through. */
  reachable: boolean;
};

/** Who is told of what, after how many days, and the page that helps them. */
export const reminderRules: Record<ReminderKind, { to: RecipientType; after: number; path: string }> = {
  review: { to: "group", after: 5, path: "/desk/inbox" },
  returned: { to: "township", after: 7, path: "/desk/inbox?tab=returned" },
  returnedFirm: { to: "organization", after: 7, path: "/workspace/needs" },
  invitations: { to: "organization", after: 7, path: "/workspace/engagements" },
  overdueFirm: { to: "organization", after: 0, path: "/workspace/engagements" },
  overdueUniversity: { to: "organization", after: 0, path: "/workspace/engagements" },
  overdueBureau: { to: "group", after: 0, path: "/desk/engagements?tab=waiting" },
  agreementFirm: { to: "organization", after: 7, path: "/workspace/agreements" },
  agreementUniversity: { to: "organization", after: 7, path: "/workspace/agreements" },
  agreementBureau: { to: "group", after: 7, path: "/desk/agreements" },
};

/** A township reminds its firms; everything else is the bureau's. */
export function kindsOf(actor: Actor): readonly ReminderKind[] {
  return actor.role === "township" ? ["returnedFirm", "overdueFirm"] : reminderKinds;
}

type Raw = {
  kind: ReminderKind;
  recipient_id: string;
  name: string;
  count: number;
  items: ReminderItem[];
  days: number;
  reminded: boolean;
  reachable: boolean;
};

/** 催办单: one entry a recipient and kind, the longest waiting first, within the townships that the reader answers for. */
export async function listReminders(
  ctx: Context,
  only: { kind?: ReminderKind; recipientId?: string } = {},
): Promise<Reminder[]> {
  const kinds = kindsOf(ctx.actor).filter((kind) => !only.kind || kind === only.kind);
  if (kinds.length === 0) return [];
  const today = shanghaiDay(ctx.clock());
  const rows = (await ctx.db.execute(sql`with r as (${waiting(today)})
    select r.kind, r.recipient_id, min(p.name) as name, max(r.days)::int as days,
      count(*)::int as count,
      to_json((array_agg(json_build_object('id', r.id, 'title', r.title, 'told', r.told, 'days', r.days) order by r.days desc, r.id))[1:30]) as items,
      exists (select 1 from audit_events e where e.object_type in ('group', 'township', 'organization')
        and e.object_id = r.recipient_id and e.action = 'reports.remind' and e.detail->>'kind' = r.kind
        and e.at >= ${today}::date) as reminded,
      exists (select 1 from memberships m join users u on u.id = m.user_id and u.status = 'active' where m.revoked_at is null and (
        (m.group_id = r.recipient_id and m.role in ('officer', 'leader')) or (m.township_id = r.recipient_id and m.role = 'township')
        or (m.organization_id = r.recipient_id and m.role in ('enterprise', 'university')))) as reachable
    from r join lateral (
      select g.name from working_groups g where g.id = r.recipient_id
      union all select t.name from townships t where t.id = r.recipient_id
      union all select o.name from organizations o where o.id = r.recipient_id) p on true
    where ${visibleRows(ctx, "remind")} and r.kind in ${[...kinds]}
      and ${only.recipientId ? sql`r.recipient_id = ${only.recipientId}` : sql`true`}
    group by r.kind, r.recipient_id order by max(r.days) desc, min(p.name)`)) as unknown as Raw[];
  return rows.map((row) => ({
    kind: row.kind,
    recipientType: reminderRules[row.kind].to,
    recipientId: row.recipient_id,
    name: row.name,
    count: row.count,
    items: row.items,
    days: row.days,
    remindedToday: row.reminded,
    reachable: row.reachable,
  }));
}

const groupOf = sql`(select t.group_id from round_townships t where t.round_id = n.round_id and t.township_id = n.township_id)`;
const told = sql`case when n.visibility = 'public' then n.title else coalesce(n.public_title, n.code) end`;

/** Every single thing that waits too long: kind, recipient, record, whole days, and the township that it belongs to. */
function waiting(today: string) {
  const since = (instant: ReturnType<typeof sql>) => sql`(${today}::date - ${instant}::date)`;
  const after = (kind: ReminderKind) => sql`${reminderRules[kind].after}::int`;
  const need = (kind: ReminderKind, recipient: ReturnType<typeof sql>, status: string) =>
    sql`select ${kind}::text as kind, ${recipient} as recipient_id, n.township_id, n.id, n.title, n.title as told,
        ${since(sql`n.status_since`)} as days
      from needs n where n.status = ${status} and ${since(sql`n.status_since`)} > ${after(kind)}`;
  const overdue = (
    kind: ReminderKind,
    recipient: ReturnType<typeof sql>,
    title: ReturnType<typeof sql>,
    side: string[],
  ) =>
    sql`select ${kind}::text, ${recipient}, n.township_id, g.id, n.title, ${title}, (${today}::date - g.due_on)
      from engagements g join needs n on n.id = g.need_id
      where g.status in ${openStatuses.filter((status) => status !== "invited")} and g.due_on < ${today}::date
        and g.next_side in ${side}`;
  const agreement = (kind: ReminderKind, recipient: ReturnType<typeof sql>, condition: ReturnType<typeof sql>) =>
    sql`select ${kind}::text, ${recipient}, coalesce(n.township_id, o.township_id), a.id, a.title, a.title,
        ${since(sql`a.status_since`)}
      from agreements a join organizations o on o.id = a.party_a_id left join needs n on n.id = a.need_id
      where ${condition} and ${since(sql`a.status_since`)} > ${after(kind)}`;
  const unconfirmed = (
    side: string,
  ) => sql`(a.status = 'confirming' and not exists (select 1 from agreement_confirmations c
    where c.agreement_id = a.id and c.side = ${side} and c.voided_at is null))`;
  const stamped = sql`exists (select 1 from files f where f.owner_type = 'agreement' and f.owner_id = a.id and f.purpose = 'scan')`;
  const firmGroup = sql`(select t.group_id from round_townships t join rounds d on d.id = t.round_id
    where t.township_id = coalesce(n.township_id, o.township_id) and d.starts_on <= ${today}::date
    order by d.starts_on desc limit 1)`;
  return sql.join(
    [
      need("review", groupOf, "submitted"),
      need("returned", sql`n.township_id`, "returned"),
      need("returnedFirm", sql`n.organization_id`, "returned"),
      sql`select 'invitations', g.university_id, n.township_id, g.id, n.title, ${told}, ${since(sql`g.created_at`)}
        from engagements g join needs n on n.id = g.need_id
        where g.status = 'invited' and ${since(sql`g.created_at`)} > ${after("invitations")}`,
      overdue("overdueFirm", sql`g.organization_id`, sql`n.title`, ["firm"]),
      overdue("overdueUniversity", sql`g.university_id`, told, ["expert", "university"]),
      overdue("overdueBureau", groupOf, sql`n.title`, ["bureau"]),
      agreement("agreementFirm", sql`a.party_a_id`, unconfirmed("party_a")),
      agreement(
        "agreementUniversity",
        sql`a.party_b_id`,
        sql`(a.status = 'draft' or ${unconfirmed("party_b")}
          or (a.status in ('confirming', 'sealing') and a.approved_at is null) or (a.status = 'sealing' and not ${stamped}))`,
      ),
      agreement("agreementBureau", firmGroup, sql`(a.status = 'sealing' and a.approved_at is not null and ${stamped})`),
    ],
    sql` union all `,
  );
}
