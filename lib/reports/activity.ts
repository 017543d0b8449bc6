import { sql } from "drizzle-orm";
import { isStaff } from "@/lib/auth/roles";
import type { Context } from "@/lib/platform/context";
import { visibleRows } from "./policy";

/** Acts that a colleague would mention; each has a sentence `workspace.activity.<key>` with {what}. */
const sentences: Record<string, string> = {
  "needs.submit": "submitted",
  "needs.create": "submitted",
  "needs.collect": "submitted",
  "needs.import": "imported",
  "needs.accept": "accepted",
  "needs.return": "returned",
  "needs.publish": "published",
  "needs.unpublish": "unpublished",
  "needs.withdraw": "withdrawn",
  "needs.close": "closed",
  "needs.transfer": "transferred",
  "needs.confirmConsent": "consented",
  "needs.solve": "solved",
  "needs.solvePartly": "solvedPartly",
  "needs.expire": "expired",
  "engagements.open": "asked",
  "engagements.recommend": "asked",
  "engagements.invite": "asked",
  "engagements.apply": "applied",
  "engagements.accept": "willing",
  "engagements.decline": "declined",
  "engagements.refer": "referred",
  "engagements.negotiate": "negotiating",
  "engagements.agree": "agreed",
  "engagements.fail": "failed",
  "agreements.draft": "drafted",
  "agreements.confirm": "confirmed",
  "agreements.approve": "approved",
  "agreements.activate": "inForce",
  "agreements.complete": "completed",
  "agreements.terminate": "terminated",
};

export type ActivityLine = {
  id: string;
  key: string;
  /** Null where a signed link or the system acted. */
  who: string | null;
  role: string;
  title: string;
  /** How many records in a row the same person did the same to. */
  count: number;
  at: Date;
  path: string | null;
};

type Raw = {
  id: string;
  action: string;
  who: string | null;
  role: string;
  title: string;
  at: string;
  type: string;
  object: string;
};

/** What happened lately in the own townships (the bureau's whole city for a director), a batch as one line. */
export async function recentActivity(ctx: Context, limit = 10): Promise<ActivityLine[]> {
  const { role } = ctx.actor;
  const own = role === "officer" || role === "leader" ? visibleRows(ctx, "remind") : visibleRows(ctx, "read");
  const rows = (await ctx.db.execute(sql`select r.* from (
      select e.id, e.sequence, e.action, e.actor_role as role, u.name as who, e.at, e.object_type as type, e.object_id as object,
        coalesce(n.title, d.title, a.title) as title, coalesce(n.township_id, d.township_id, o.township_id) as township_id
      from (select * from audit_events where action in ${Object.keys(sentences)} order by sequence desc limit 3000) e
      left join users u on u.id = e.actor_user_id
      left join needs n on e.object_type = 'need' and n.id = e.object_id and n.status <> 'draft'
      left join engagements g on e.object_type = 'engagement' and g.id = e.object_id
      left join needs d on d.id = g.need_id
      left join agreements a on e.object_type = 'agreement' and a.id = e.object_id
      left join organizations o on o.id = a.party_a_id
    ) r where r.title is not null and ${own} order by r.at desc, r.sequence desc limit ${limit * 8}`)) as unknown as Raw[];
  return folded(ctx, rows).slice(0, limit);
}

function folded(ctx: Context, rows: Raw[]): ActivityLine[] {
  const lines: ActivityLine[] = [];
  for (const row of rows) {
    const key = sentences[row.action] as string;
    const last = lines.at(-1);
    if (last && last.key === key && last.who === row.who && last.role === row.role) {
      last.count += 1;
      continue;
    }
    const { id, who, role, title } = row;
    lines.push({ id, key, who, role, title, count: 1, at: new Date(row.at), path: pathOf(ctx, row) });
  }
  return lines;
}

function pathOf(ctx: Context, row: Raw): string | null {
  if (row.type === "need") return `/desk/needs/${row.object}`;
  if (!isStaff(ctx.actor.role)) return null;
  return row.type === "engagement" ? `/desk/engagements/${row.object}` : `/desk/agreements/${row.object}`;
}
