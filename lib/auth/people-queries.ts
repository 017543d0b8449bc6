import { and, asc, eq, gt, ilike, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Role } from "@/db/enums";
import { experts, memberships, organizations, townships, users, workingGroups } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { visiblePeople } from "./people-policy";

export type RoleView = { id: string; role: Role; scope: string | null };
export type PersonView = {
  id: string;
  version: number;
  name: string;
  phone: string | null;
  email: string | null;
  status: "active" | "disabled";
  totp: boolean;
  createdAt: Date;
  roles: RoleView[];
};

const columns = {
  id: users.id,
  version: users.version,
  name: users.name,
  phone: users.phone,
  email: users.email,
  status: users.status,
  totp: sql<boolean>`${users.totpEnabledAt} is not null`,
  createdAt: users.createdAt,
};

export type PeopleFilter = { q?: string; role?: Role; status?: "active" | "disabled"; after?: string; limit?: number };

/** People by search, role and state, in the order they came; keyset by id (uuid v7). */
export async function listPeople(ctx: Context, filter: PeopleFilter = {}): Promise<PersonView[]> {
  const rows = await ctx.db
    .select(columns)
    .from(users)
    .where(
      and(
        visiblePeople(ctx),
        filter.q ? matches(filter.q) : undefined,
        filter.status ? eq(users.status, filter.status) : undefined,
        filter.role ? holds(filter.role) : undefined,
        filter.after ? gt(users.id, filter.after) : undefined,
      ),
    )
    .orderBy(asc(users.id))
    .limit(filter.limit ?? 50);
  const roles = await rolesOf(
    ctx,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({ ...row, roles: roles.get(row.id) ?? [] }));
}

export async function getPerson(ctx: Context, id: string): Promise<PersonView | null> {
  const [row] = await ctx.db
    .select(columns)
    .from(users)
    .where(and(visiblePeople(ctx), eq(users.id, id)));
  if (!row) return null;
  return { ...row, roles: (await rolesOf(ctx, [id])).get(id) ?? [] };
}

function matches(q: string): SQL {
  const pattern = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  return or(ilike(users.name, pattern), ilike(users.phone, pattern), ilike(users.email, pattern)) as SQL;
}

function holds(role: Role): SQL {
  return sql`exists (select 1 from ${memberships} m where m.user_id = ${users.id} and m.role = ${role} and m.revoked_at is null)`;
}

async function rolesOf(ctx: Context, userIds: string[]): Promise<Map<string, RoleView[]>> {
  const found = new Map<string, RoleView[]>();
  if (userIds.length === 0) return found;
  const rows = await ctx.db
    .select({
      userId: memberships.userId,
      id: memberships.id,
      role: memberships.role,
      scope: sql<
        string | null
      >`coalesce(${organizations.name}, ${townships.name}, ${workingGroups.name}, ${experts.name})`,
    })
    .from(memberships)
    .leftJoin(organizations, eq(organizations.id, memberships.organizationId))
    .leftJoin(townships, eq(townships.id, memberships.townshipId))
    .leftJoin(workingGroups, eq(workingGroups.id, memberships.groupId))
    .leftJoin(experts, eq(experts.id, memberships.expertId))
    .where(and(inArray(memberships.userId, userIds), isNull(memberships.revokedAt)))
    .orderBy(asc(memberships.createdAt));
  for (const { userId, ...role } of rows) found.set(userId, [...(found.get(userId) ?? []), role]);
  return found;
}
