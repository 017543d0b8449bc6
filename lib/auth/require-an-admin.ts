import { and, eq, isNull, sql } from "drizzle-orm";
import { memberships, users } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";

/** At least one active administrator remains, even when two of them disable each other at the same moment. */
export async function requireAnAdmin(ctx: Context): Promise<void> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtext('duijie.admins'))`);
  const [row] = await ctx.db
    .select({ id: users.id })
    .from(users)
    .innerJoin(memberships, eq(memberships.userId, users.id))
    .where(and(eq(users.status, "active"), eq(memberships.role, "admin"), isNull(memberships.revokedAt)))
    .limit(1);
  if (!row) throw new Conflict("admin.result.lastAdmin");
}
