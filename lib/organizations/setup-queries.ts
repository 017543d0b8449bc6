import { and, asc, desc, eq, sql } from "drizzle-orm";
import { needs, rounds, roundTownships, townships, workingGroups } from "@/db/schema";
import { mightDo } from "@/lib/auth/policy";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { setupPolicy } from "./policy";

export type RoundView = {
  id: string;
  version: number;
  year: number;
  half: number;
  goal: number;
  startsOn: string;
  endsOn: string;
  status: "open" | "closed";
  needs: number;
};
export type PlaceView = { id: string; name: string; position: number; active: boolean };

/** Rounds, newest first, with the needs collected in each. */
export async function listRounds(ctx: Context): Promise<RoundView[]> {
  requireRead(ctx);
  return ctx.db
    .select({
      id: rounds.id,
      version: rounds.version,
      year: rounds.year,
      half: rounds.half,
      goal: rounds.goal,
      startsOn: rounds.startsOn,
      endsOn: rounds.endsOn,
      status: rounds.status,
      needs: sql<number>`(select count(*)::int from ${needs} n where n.round_id = "rounds"."id" and n.status <> 'draft')`,
    })
    .from(rounds)
    .orderBy(desc(rounds.year), desc(rounds.half));
}

export async function listGroups(ctx: Context, filter: { active?: boolean } = {}): Promise<PlaceView[]> {
  requireRead(ctx);
  return ctx.db
    .select({
      id: workingGroups.id,
      name: workingGroups.name,
      position: workingGroups.position,
      active: workingGroups.active,
    })
    .from(workingGroups)
    .where(filter.active ? eq(workingGroups.active, true) : undefined)
    .orderBy(asc(workingGroups.position), asc(workingGroups.name));
}

export async function listTownships(ctx: Context, filter: { active?: boolean } = {}): Promise<PlaceView[]> {
  requireRead(ctx);
  return ctx.db
    .select({ id: townships.id, name: townships.name, position: townships.position, active: townships.active })
    .from(townships)
    .where(and(filter.active ? eq(townships.active, true) : undefined))
    .orderBy(asc(townships.position), asc(townships.name));
}

/** Group by township in a round. */
export async function roundMatrix(ctx: Context, roundId: string): Promise<Record<string, string>> {
  requireRead(ctx);
  const rows = await ctx.db
    .select({ townshipId: roundTownships.townshipId, groupId: roundTownships.groupId })
    .from(roundTownships)
    .where(eq(roundTownships.roundId, roundId));
  return Object.fromEntries(rows.map((row) => [row.townshipId, row.groupId]));
}

function requireRead(ctx: Context): void {
  if (!mightDo(setupPolicy, ctx.actor, "read")) throw new NotFound();
}
