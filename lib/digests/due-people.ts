import { and, eq, gt, isNotNull, isNull, lte, ne, or, type SQL, sql } from "drizzle-orm";
import { digests, memberships, users } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { weekOf } from "./week";

const batch = 500;

/** Experts who want mail at all, and everybody who chose one summary a week; not paused, and none this week yet. */
export function dueForDigest(ctx: Context): SQL {
  const expert = sql`exists (select 1 from ${memberships} m where m.user_id = ${users.id} and m.role = 'expert'
    and m.revoked_at is null)`;
  const sent = sql`exists (select 1 from ${digests} d where d.user_id = ${users.id} and d.week = ${weekOf(ctx.clock())})`;
  return and(
    eq(users.status, "active"),
    isNotNull(users.email),
    ne(users.mailDigest, "never"),
    or(eq(users.mailDigest, "weekly"), expert),
    or(isNull(users.digestPausedUntil), lte(users.digestPausedUntil, ctx.clock())),
    sql`not ${sent}`,
  ) as SQL;
}

/** Their ids, in batches. */
export async function* duePeople(ctx: Context): AsyncGenerator<string[]> {
  let after: string | undefined;
  while (true) {
    const rows = await ctx.db
      .select({ id: users.id })
      .from(users)
      .where(and(dueForDigest(ctx), after ? gt(users.id, after) : undefined))
      .orderBy(users.id)
      .limit(batch);
    if (rows.length === 0) return;
    yield rows.map((row) => row.id);
    after = rows.at(-1)?.id;
  }
}
