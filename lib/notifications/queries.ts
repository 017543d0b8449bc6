import { and, count, desc, eq, isNull } from "drizzle-orm";
import { notifications } from "@/db/schema";
import type { Context } from "@/lib/platform/context";

export type NotificationView = {
  id: string;
  kind: string;
  params: Record<string, string>;
  path: string;
  createdAt: Date;
  readAt: Date | null;
};

/** The reader's own messages, newest first. */
export async function ownNotifications(ctx: Context, limit = 50): Promise<NotificationView[]> {
  if (!ctx.actor.userId) return [];
  return ctx.db
    .select({
      id: notifications.id,
      kind: notifications.kind,
      params: notifications.params,
      path: notifications.path,
      createdAt: notifications.createdAt,
      readAt: notifications.readAt,
    })
    .from(notifications)
    .where(eq(notifications.userId, ctx.actor.userId))
    .orderBy(desc(notifications.createdAt))
    .limit(limit);
}

export async function unreadCount(ctx: Context): Promise<number> {
  if (!ctx.actor.userId) return 0;
  const [row] = await ctx.db
    .select({ value: count() })
    .from(notifications)
    .where(and(eq(notifications.userId, ctx.actor.userId), isNull(notifications.readAt)));
  return row?.value ?? 0;
}
