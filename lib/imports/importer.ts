import { and, eq, inArray, isNull, type SQL } from "drizzle-orm";
import { memberships, users } from "@/db/schema";
import { actorOf } from "@/lib/auth/actor";
import type { Context } from "@/lib/platform/context";
import type { ImportRow } from "./load-import";
import { importers } from "./policy";

/** The context of the person who uploaded, as of now: a job never has more rights than its person. Null when they have none left. */
export async function importerContext(ctx: Context, row: ImportRow): Promise<Context | null> {
  const rows = await ctx.db
    .select({
      userId: memberships.userId,
      role: memberships.role,
      organizationId: memberships.organizationId,
      townshipId: memberships.townshipId,
      groupId: memberships.groupId,
      expertId: memberships.expertId,
    })
    .from(memberships)
    .innerJoin(users, and(eq(users.id, memberships.userId), eq(users.status, "active")))
    .where(and(eq(memberships.userId, row.createdBy), isNull(memberships.revokedAt), rolesOf(row)));
  const widest = rows.sort((a, b) => rank(b.role) - rank(a.role))[0];
  return widest ? { ...ctx, actor: { ...(await actorOf(ctx.db, widest)), via: "job" } } : null;
}

/** Experts are entered with the rights in their own university only. */
function rolesOf(row: ImportRow): SQL {
  if (row.kind === "needs") return inArray(memberships.role, [...importers]);
  return and(eq(memberships.role, "university"), eq(memberships.organizationId, row.organizationId as string)) as SQL;
}

const rank = (role: string) => (importers as readonly string[]).indexOf(role);
