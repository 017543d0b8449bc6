import { sql } from "drizzle-orm";
import { needs, townships } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import type { Collection, SortKey } from "@/lib/search/port";
import { visibleNeeds } from "./policy";

/** The states as the public counts them; both ends of a solved need are one. */
export const publicStates = ["open", "engaged", "contracted", "solved"] as const;
export type PublicState = (typeof publicStates)[number];

export const publicState = sql<PublicState>`case ${needs.status} when 'published' then 'open' when 'engaged' then 'engaged'
  when 'contracted' then 'contracted' else 'solved' end`;

const named = sql`${needs.visibility} = 'public'`;

/** By day: needs of one firm are often published one after the other, and a masked one would stand between them. */
const day = sql<number>`((${needs.publishedAt} at time zone 'Asia/Shanghai')::date - date '1970-01-01')`;
const shuffled = sql<string>`uuid_hash(${needs.id})`;
export const latestFirst = sql`${day} desc, ${shuffled}`;
const newest: readonly SortKey[] = [
  { value: day, direction: "desc" },
  { value: shuffled, direction: "asc" },
];

/**
 * What the public searches. A masked need has neither township nor day: they would give its firm away, in a filter, a
 * count or an order as well as in print.
 */
export const publicNeeds: Collection = {
  name: "needs",
  kind: "need",
  audience: "public",
  from: needs,
  visible: (ctx: Context) => visibleNeeds(ctx),
  code: needs.code,
  attributes: {
    field: sql`array[split_part(${needs.fieldCode}, '.', 1), ${needs.fieldCode}]`,
    industry: sql`array[${needs.industry}]`,
    township: sql`case when ${named} then array[(select t.name from ${townships} t where t.id = ${needs.townshipId})] else '{}'::text[] end`,
    cooperation: sql`${needs.cooperation}`,
    funds: sql`case when ${needs.fundsNegotiable} then array['negotiable'] when ${needs.funds} is null then '{}'::text[]
      when ${needs.funds} <= 1000000 then array['up_to_100'] when ${needs.funds} <= 5000000 then array['100_to_500']
      when ${needs.funds} <= 10000000 then array['500_to_1000'] else array['over_1000'] end`,
    state: sql`array[${publicState}]`,
  },
  sorts: {
    newest,
    funds: [{ value: sql`${needs.funds}::float8`, direction: "desc" }, ...newest],
    soonest: [
      { value: sql`case when ${named} then ${needs.wantedBy} - date '1970-01-01' end`, direction: "asc" },
      ...newest,
    ],
  },
  defaultSort: "newest",
};
