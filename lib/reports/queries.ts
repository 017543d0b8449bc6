import { asc, desc, isNull, sql } from "drizzle-orm";
import type { Locale } from "@/db/enums";
import { fields, rounds, townships, workingGroups } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import type { Round } from "./period";

export type Named = { id: string; name: string };
/** Names of what figures are split by, in the bureau's order. A township's group is that of the period's round. */
export type Dimensions = { group: Named[]; township: (Named & { groupId: string | null })[]; field: Named[] };

export async function listRounds(ctx: Context): Promise<Round[]> {
  return ctx.db
    .select({
      id: rounds.id,
      year: rounds.year,
      half: rounds.half,
      goal: rounds.goal,
      startsOn: rounds.startsOn,
      endsOn: rounds.endsOn,
      status: rounds.status,
    })
    .from(rounds)
    .orderBy(desc(rounds.startsOn));
}

/** Groups, townships and fields that this reader's tables have rows for. */
export async function listDimensions(ctx: Context, groupsOf: string | null): Promise<Dimensions> {
  const [groups, places, codes] = await Promise.all([
    ctx.db
      .select({ id: workingGroups.id, name: workingGroups.name })
      .from(workingGroups)
      .orderBy(asc(workingGroups.position)),
    ctx.db
      .select({
        id: townships.id,
        name: townships.name,
        groupId: sql<string | null>`(select t.group_id from round_townships t
          where t.round_id = ${groupsOf}::uuid and t.township_id = ${townships.id})`,
      })
      .from(townships)
      .orderBy(asc(townships.position)),
    ctx.db
      .select({ id: fields.code, name: nameColumn(ctx.locale) })
      .from(fields)
      .where(isNull(fields.parentCode))
      .orderBy(asc(fields.position)),
  ]);
  if (ctx.actor.role !== "township") return { group: groups, township: places, field: codes };
  const own = places.filter((place) => ctx.actor.townshipIds.includes(place.id));
  return {
    group: groups.filter((group) => own.some((place) => place.groupId === group.id)),
    township: own,
    field: codes,
  };
}

/** The name of a field of either level; null where there is none. */
export async function fieldName(ctx: Context, code: string): Promise<string | null> {
  const [row] = await ctx.db
    .select({ name: nameColumn(ctx.locale) })
    .from(fields)
    .where(sql`${fields.code} = ${code}`);
  return row?.name ?? null;
}

function nameColumn(locale: Locale) {
  return locale === "en" ? fields.nameEn : fields.nameZh;
}
