import { type SQL, sql } from "drizzle-orm";
import { type Condition, decide, predicate, type Rule } from "@/lib/auth/policy";
import { bureau, groupStaff } from "@/lib/auth/roles";
import type { Actor, Context } from "@/lib/platform/context";

/** A counted row stands in a township; reads alias their rows as `r`. */
export type ReportFacts = { townshipId: string | null };

const ownTownship: Condition<ReportFacts> = {
  name: "own township",
  holds: (actor, row) => row.townshipId !== null && actor.townshipIds.includes(row.townshipId),
  sql: (actor) => (actor.townshipIds.length ? sql`r.township_id in ${[...actor.townshipIds]}` : sql`false`),
};
const byTownship: readonly Rule<ReportFacts>[] = [{ roles: ["township"], when: [ownTownship] }];

export const reportPolicy = {
  /** Counts are no secret inside the bureau; a township sees its own. */
  read: [...byTownship, { roles: bureau }],
  export: [...byTownship, { roles: bureau }],
  /** 催办: who is behind, and telling them. */
  remind: [...byTownship, { roles: groupStaff, when: [ownTownship] }, { roles: ["director", "admin", "system"] }],
} satisfies Record<string, readonly Rule<ReportFacts>[]>;

export type ReportAction = keyof typeof reportPolicy;

/** The WHERE on rows aliased `r` that every figure, list and export of this domain starts from. */
export function visibleRows(ctx: Context, action: ReportAction = "read"): SQL {
  return predicate(reportPolicy, ctx.actor, action);
}

export function canReport(actor: Actor, action: ReportAction, facts: ReportFacts): boolean {
  return decide(reportPolicy, actor, action, facts).allow;
}
