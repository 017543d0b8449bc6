import { and, asc, desc, eq, inArray, notInArray, or, type SQL, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { searchPending } from "@/db/schema";
import { sendJob } from "@/lib/outbox/send-job";
import type { Context } from "@/lib/platform/context";
import type { Collection, DocumentRef, SearchAudience, SearchKind } from "../port";

export type PendingChange = DocumentRef & { change: string; removed: boolean; attempts: number };

type Owner = Pick<Collection, "kind" | "audience">;

/** Notes in the open transaction that the server must fetch or drop these; until it has, it is not asked about them. */
export async function notePending(ctx: Context, documents: readonly DocumentRef[], removed: boolean): Promise<void> {
  const distinct = new Map(documents.map((each) => [`${each.kind} ${each.audience} ${each.id}`, each]));
  if (distinct.size === 0) return;
  const since = ctx.clock();
  await ctx.db
    .insert(searchPending)
    .values(
      // In one order everywhere: two transactions never wait for each other's rows.
      [...distinct.entries()]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, { kind, id, audience }]) => ({ kind, objectId: id, audience, change: v7(), removed, since })),
    )
    .onConflictDoUpdate({
      target: [searchPending.kind, searchPending.audience, searchPending.objectId],
      set: { change: sql`excluded.change`, removed: sql`excluded.removed`, attempts: 0 },
    });
  if (woken.has(ctx.db)) return;
  woken.add(ctx.db);
  await sendJob(ctx, "search.sync", {});
}

/** Transactions that have their job already: it sends whatever is pending, so one is enough. */
const woken = new WeakSet<object>();

/** Ids of a collection's unconfirmed documents, at most `limit` of them. */
export async function pendingIds(ctx: Context, collection: Owner, limit: number): Promise<string[]> {
  const rows = await ctx.db
    .select({ id: searchPending.objectId })
    .from(searchPending)
    .where(ownedBy(collection))
    .limit(limit);
  return rows.map((row) => row.id);
}

/**
 * What to send next of these collections: fewest failures first, removals before all else, then the oldest. What failed
 * together goes in smaller and smaller lots, until the one that the server does not take stands alone.
 */
export async function nextPending(
  ctx: Context,
  collections: readonly Owner[],
  limit: number,
  but: ReadonlySet<string>,
): Promise<PendingChange[]> {
  const rows = await ctx.db
    .select()
    .from(searchPending)
    .where(and(or(...collections.map(ownedBy)), but.size > 0 ? notInArray(searchPending.change, [...but]) : undefined))
    .orderBy(asc(searchPending.attempts), desc(searchPending.removed), asc(searchPending.since))
    .limit(limit);
  const changes = rows.map(({ objectId, kind, audience, ...row }) => ({
    ...row,
    id: objectId,
    kind: kind as SearchKind,
    audience: audience as SearchAudience,
  }));
  const attempts = changes[0]?.attempts ?? 0;
  const lot = Math.max(1, Math.floor(limit / 10 ** attempts));
  return changes.filter((each) => each.attempts === attempts).slice(0, lot);
}

/** All changes of a collection that are pending now, for a rebuild, which reads their records anyway. */
export async function pendingChanges(ctx: Context, collection: Owner): Promise<{ change: string }[]> {
  return ctx.db.select({ change: searchPending.change }).from(searchPending).where(ownedBy(collection));
}

/** The server has these: rows that changed again in the meantime stay. */
export async function confirmPending(ctx: Context, changes: readonly { change: string }[]): Promise<void> {
  const ids = changes.map((each) => each.change);
  if (ids.length > 0)
    await ctx.db.delete(searchPending).where(sql`${searchPending.change} = any(${sql.param(ids)}::uuid[])`);
}

/** These have to be sent once more, whoever confirmed them meanwhile. */
export async function noteAgain(ctx: Context, changes: readonly PendingChange[]): Promise<void> {
  for (const removed of [false, true])
    await notePending(
      ctx,
      changes.filter((each) => each.removed === removed),
      removed,
    );
}

export async function failPending(ctx: Context, changes: readonly PendingChange[]): Promise<void> {
  if (changes.length === 0) return;
  await ctx.db
    .update(searchPending)
    .set({ attempts: sql`${searchPending.attempts} + 1` })
    .where(
      inArray(
        searchPending.change,
        changes.map((each) => each.change),
      ),
    );
}

/** How many documents the server has not confirmed, and since when the oldest waits. */
export async function lagOf(ctx: Context): Promise<{ count: number; since: Date | null }> {
  const [row] = await ctx.db
    .select({
      count: sql<number>`count(*)::int`,
      since: sql<Date | null>`min(${searchPending.since})`.mapWith(searchPending.since),
    })
    .from(searchPending);
  return row ?? { count: 0, since: null };
}

function ownedBy({ kind, audience }: Owner): SQL | undefined {
  return and(eq(searchPending.kind, kind), eq(searchPending.audience, audience));
}
