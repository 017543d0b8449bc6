import { and, desc, eq, gt, isNull, max } from "drizzle-orm";
import { digests, notifications } from "@/db/schema";
import type { Context } from "@/lib/platform/context";

const most = 15;

export type UnreadNotice = { kind: string; params: Record<string, string>; path: string };

/** What a person was told in the app and has not read, since the last summary (or in the last week). */
export async function unreadNotices(ctx: Context, userId: string): Promise<UnreadNotice[]> {
  const [last] = await ctx.db
    .select({ at: max(digests.createdAt) })
    .from(digests)
    .where(eq(digests.userId, userId));
  const since = last?.at ?? new Date(ctx.clock().getTime() - 7 * 86_400_000);
  return ctx.db
    .select({ kind: notifications.kind, params: notifications.params, path: notifications.path })
    .from(notifications)
    .where(and(eq(notifications.userId, userId), isNull(notifications.readAt), gt(notifications.createdAt, since)))
    .orderBy(desc(notifications.createdAt))
    .limit(most);
}
