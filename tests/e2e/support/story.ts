import { and, eq, inArray, not, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { afterAll, inject } from "vitest";
import { connect } from "@/db/client";
import type { Role } from "@/db/enums";
import {
  agreements,
  engagements,
  experts,
  imports,
  invitations,
  matches,
  memberships,
  needs,
  organizations,
  rounds,
  users,
} from "@/db/schema";
import { visibleAgreements } from "@/lib/agreements/policy";
import { actorOf } from "@/lib/auth/actor";
import { predicate } from "@/lib/auth/policy";
import { visibleEngagements } from "@/lib/engagements/policy";
import { expertsWhere, visibleExperts } from "@/lib/experts/policy";
import { visibleImports } from "@/lib/imports/policy";
import { matchableStatuses } from "@/lib/needs/lifecycle";
import { needPolicy, visibleNeeds } from "@/lib/needs/policy";
import { type Context, systemContext, visitor } from "@/lib/platform/context";
import type { Who } from "./http";

/** The running server's database, to look into and to make what the story lacks. */
export function storyDatabase() {
  const connection = connect(inject("databaseUrl"), { max: 3, name: "e2e" });
  afterAll(() => connection.close());
  return connection.db;
}
export type Story = ReturnType<typeof storyDatabase>;

/** The context that a demo account's requests have. */
export async function contextOf(db: Story, who: Who): Promise<Context> {
  const base = { ...systemContext(db), actor: visitor };
  if (who === "visitor") return base;
  const [membership] = await db
    .select({ membership: memberships })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(eq(users.email, `${who}@demo.example`));
  if (!membership) throw new Error(`No demo account for ${who}`);
  return { ...base, actor: await actorOf(db, membership.membership) };
}

/** One id where the condition holds, and one where it does not. */
export type Pair = { own: string | null; foreign: string | null };

async function pair(
  db: Story,
  table: PgTable & { id: PgColumn },
  column: PgColumn,
  mine: SQL,
  also?: SQL,
): Promise<Pair> {
  const first = async (where: SQL | undefined) => {
    const [row] = await db.select({ value: column }).from(table).where(where).orderBy(table.id).limit(1);
    return (row?.value as string | undefined) ?? null;
  };
  return { own: await first(and(mine, also)), foreign: await first(not(mine)) };
}

/** What stands in for the brackets of each route, for one person. */
export async function samplesFor(db: Story, who: Who): Promise<Record<string, Pair>> {
  const ctx = await contextOf(db, who);
  // The pages behind the sign-in show needs from the inside; what is merely public has its public page.
  const inside = predicate(needPolicy, ctx.actor, "readContact");
  const edit = predicate(needPolicy, ctx.actor, "edit");
  const [need, code, editable, publicNeed] = await Promise.all([
    pair(db, needs, needs.id, inside),
    pair(db, needs, needs.code, visibleNeeds({ ...ctx, actor: visitor })),
    pair(db, needs, needs.id, edit, inArray(needs.status, ["submitted", "returned"])),
    pair(db, needs, needs.id, visibleNeeds(ctx), inArray(needs.status, [...matchableStatuses])),
  ]);
  const [engagement, agreement, imported, expert, ownExpert] = await Promise.all([
    pair(db, engagements, engagements.id, visibleEngagements(ctx)),
    pair(db, agreements, agreements.id, visibleAgreements(ctx)),
    pair(db, imports, imports.id, visibleImports(ctx)),
    pair(db, experts, experts.id, visibleExperts({ ...ctx, actor: visitor })),
    pair(db, experts, experts.id, expertsWhere(ctx, "edit")),
  ]);
  const [match] = ctx.actor.expertId
    ? await db.select({ id: matches.needId }).from(matches).where(eq(matches.expertId, ctx.actor.expertId)).limit(1)
    : [];
  const anyOf = async (table: PgTable & { id: PgColumn }) => (await pair(db, table, table.id, sql`true`)).own;
  return {
    "/admin/people/[id]": { own: await anyOf(users), foreign: null },
    "/admin/people/invitations/[id]": { own: await anyOf(invitations), foreign: null },
    "/admin/organizations/[id]": { own: await anyOf(organizations), foreign: null },
    "/admin/groups/[id]": { own: await anyOf(rounds), foreign: null },
    "/needs/[code]": code,
    "/experts/[id]": expert,
    "/desk/needs/[id]": need,
    "/desk/needs/[id]/edit": editable,
    "/desk/needs/[id]/as/[reader]": need,
    "/desk/import/[id]": imported,
    "/workspace/experts/import/[id]": imported,
    "/desk/match/[needId]": publicNeed,
    "/desk/engagements/[id]": engagement,
    "/desk/agreements/[id]": agreement,
    "/workspace/needs/[id]": need,
    "/workspace/needs/[id]/edit": editable,
    "/workspace/matches/[needId]": { own: match?.id ?? null, foreign: publicNeed.foreign },
    "/workspace/experts/[expertId]": ownExpert,
    "/workspace/engagements/new": {
      own: query(who === "enterprise" ? { expert: expert.own } : { need: publicNeed.own, expert: ownExpert.own }),
      foreign: who === "enterprise" ? null : query({ need: publicNeed.foreign, expert: ownExpert.foreign }),
    },
    "/desk/reports/records": { own: "?measure=collected", foreign: "?measure=nothing" },
    "/workspace/engagements/[id]": engagement,
    "/workspace/agreements/[id]": agreement,
  };
}

const query = (values: Record<string, string | null>): string => {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null);
  return `?${new URLSearchParams(given)}`;
};

/** An address that no page has. */
export const nowhere = "/no-such-page";

/** A route's path with its brackets filled: the sample of the person, or of a stranger. Null where the story has none. */
export function pathOf(route: string, sample: string | null | undefined): string | null {
  if (route.endsWith("/[token]")) return route.replace("[token]", "A".repeat(56));
  if (sample === null) return null;
  if (sample === undefined) return route;
  if (sample.startsWith("?")) return route + sample;
  return route.replace("[reader]", "public").replace(/\[\w+\]/, sample);
}

export const demoRoles: readonly Role[] = [
  "enterprise",
  "expert",
  "university",
  "township",
  "officer",
  "leader",
  "director",
  "admin",
];
