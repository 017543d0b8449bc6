import { and, asc, eq, ilike, isNull, ne, or, sql } from "drizzle-orm";
import { experts, needInvitedUniversities, needInvitees, needs, organizations } from "@/db/schema";
import { isStaff } from "@/lib/auth/roles";
import { visibleExperts } from "@/lib/experts/policy";
import type { Context } from "@/lib/platform/context";
import { visibleNeeds } from "./policy";

export type Invitee = { kind: "expert" | "university"; id: string; name: string; place: string };

/** Whom a directed need is shown to: for the bureau. */
export async function inviteesOf(ctx: Context, needId: string): Promise<Invitee[]> {
  if (!isStaff(ctx.actor.role)) return [];
  const [people, places] = await Promise.all([
    ctx.db
      .select({ kind: sql<"expert">`'expert'`, id: experts.id, name: experts.name, place: organizations.name })
      .from(needInvitees)
      .innerJoin(needs, eq(needs.id, needInvitees.needId))
      .innerJoin(experts, eq(experts.id, needInvitees.expertId))
      .innerJoin(organizations, eq(organizations.id, experts.organizationId))
      .where(and(eq(needs.id, needId), visibleNeeds(ctx)))
      .orderBy(asc(experts.name)),
    ctx.db
      .select({
        kind: sql<"university">`'university'`,
        id: organizations.id,
        name: organizations.name,
        place: sql<string>`''`,
      })
      .from(needInvitedUniversities)
      .innerJoin(needs, eq(needs.id, needInvitedUniversities.needId))
      .innerJoin(organizations, eq(organizations.id, needInvitedUniversities.organizationId))
      .where(and(eq(needs.id, needId), visibleNeeds(ctx)))
      .orderBy(asc(organizations.name)),
  ]);
  return [...places, ...people];
}

/** Experts and universities by a part of their name, field of work or university, those invited already left out. */
export async function possibleInvitees(ctx: Context, needId: string, typed: string): Promise<Invitee[]> {
  if (!isStaff(ctx.actor.role) || typed.trim().length === 0) return [];
  const part = `%${typed
    .trim()
    .slice(0, 40)
    .replace(/[\\%_]/g, "\\$&")}%`;
  const [places, people] = await Promise.all([
    ctx.db
      .select({
        kind: sql<"university">`'university'`,
        id: organizations.id,
        name: organizations.name,
        place: sql<string>`''`,
      })
      .from(organizations)
      .leftJoin(
        needInvitedUniversities,
        and(eq(needInvitedUniversities.needId, needId), eq(needInvitedUniversities.organizationId, organizations.id)),
      )
      .where(
        and(
          ne(organizations.kind, "enterprise"),
          ilike(organizations.name, part),
          isNull(needInvitedUniversities.needId),
        ),
      )
      .orderBy(asc(organizations.name))
      .limit(5),
    ctx.db
      .select({ kind: sql<"expert">`'expert'`, id: experts.id, name: experts.name, place: organizations.name })
      .from(experts)
      .innerJoin(organizations, eq(organizations.id, experts.organizationId))
      .leftJoin(needInvitees, and(eq(needInvitees.needId, needId), eq(needInvitees.expertId, experts.id)))
      .where(
        and(
          visibleExperts(ctx),
          isNull(needInvitees.needId),
          or(
            ilike(experts.name, part),
            ilike(organizations.name, part),
            sql`array_to_string(${experts.directions}, ' ') ilike ${part}`,
          ),
        ),
      )
      .orderBy(asc(experts.name))
      .limit(15),
  ]);
  return [...places, ...people];
}
