import { and, asc, eq, ilike, isNull, or, sql } from "drizzle-orm";
import type { Role } from "@/db/enums";
import { experts, organizations, townships, workingGroups } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { scopeOf } from "./input";
import { isStaff } from "./roles";

export type ScopeOption = { value: string; label: string; group?: string };
const limit = 80;

/** What a role may hold in, by a search where there are many; for the bureau's own pages. */
export async function scopeOptions(ctx: Context, role: Role, q: string): Promise<ScopeOption[]> {
  if (!isStaff(ctx.actor.role)) throw new NotFound();
  const pattern = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  const scope = scopeOf[role];
  if (scope === "organizationId") {
    const isFirm = role === "enterprise";
    return ctx.db
      .select({ value: organizations.id, label: organizations.name })
      .from(organizations)
      .where(
        and(
          isFirm ? eq(organizations.kind, "enterprise") : sql`${organizations.kind} <> 'enterprise'`,
          q ? or(ilike(organizations.name, pattern), ilike(organizations.alias, pattern)) : undefined,
        ),
      )
      .orderBy(asc(organizations.name))
      .limit(limit);
  }
  if (scope === "expertId")
    return ctx.db
      .select({
        value: experts.id,
        label: sql<string>`${experts.name} || ' · ' || ${experts.title}`,
        group: organizations.name,
      })
      .from(experts)
      .innerJoin(organizations, eq(organizations.id, experts.organizationId))
      .where(
        and(
          isNull(experts.claimedAt),
          q ? or(ilike(experts.name, pattern), ilike(organizations.name, pattern)) : undefined,
        ),
      )
      .orderBy(asc(organizations.name), asc(experts.name))
      .limit(limit);
  if (scope === "townshipId")
    return ctx.db
      .select({ value: townships.id, label: townships.name })
      .from(townships)
      .where(eq(townships.active, true))
      .orderBy(asc(townships.position));
  if (scope === "groupId")
    return ctx.db
      .select({ value: workingGroups.id, label: workingGroups.name })
      .from(workingGroups)
      .where(eq(workingGroups.active, true))
      .orderBy(asc(workingGroups.position));
  return [];
}
