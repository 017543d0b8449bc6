import { and, desc, eq, gte, inArray, like, lt, notLike, or } from "drizzle-orm";
import { validate as isUuid } from "uuid";
import { auditEvents, users } from "@/db/schema";
import { authorize } from "@/lib/auth/authorize";
import { addDays } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { auditPolicy } from "./policy";

export type AuditView = {
  sequence: number;
  at: Date;
  actorName: string | null;
  actorRole: string;
  via: string;
  action: string;
  objectType: string;
  objectId: string;
  fromStatus: string | null;
  toStatus: string | null;
  reason: string | null;
  detail: Record<string, unknown>;
};

const columns = {
  sequence: auditEvents.sequence,
  at: auditEvents.at,
  actorName: users.name,
  actorRole: auditEvents.actorRole,
  via: auditEvents.via,
  action: auditEvents.action,
  objectType: auditEvents.objectType,
  objectId: auditEvents.objectId,
  fromStatus: auditEvents.fromStatus,
  toStatus: auditEvents.toStatus,
  reason: auditEvents.reason,
  detail: auditEvents.detail,
};

/** History of records the caller has already been allowed to see, newest first. */
export async function historyOf(
  ctx: Context,
  objectType: string,
  objectIds: string[],
  limit = 100,
): Promise<AuditView[]> {
  const ids = objectIds.filter((id) => isUuid(id));
  if (ids.length === 0) return [];
  return ctx.db
    .select(columns)
    .from(auditEvents)
    .leftJoin(users, eq(users.id, auditEvents.actorUserId))
    .where(and(eq(auditEvents.objectType, objectType), inArray(auditEvents.objectId, ids)))
    .orderBy(desc(auditEvents.sequence))
    .limit(limit);
}

export type AuditFilter = {
  action?: string;
  objectType?: string;
  objectId?: string;
  actorUserId?: string;
  /** Leaves sign-ins and the like out, which are most of the trail. */
  withoutAuth?: boolean;
  /** Calendar days in Asia/Shanghai, both included. */
  from?: string;
  to?: string;
  before?: number;
  limit?: number;
};

/** The whole trail for the admin's page, newest first; keyset by sequence. */
export async function auditTrail(ctx: Context, filter: AuditFilter = {}): Promise<AuditView[]> {
  authorize(ctx, auditPolicy, "read", {});
  return ctx.db
    .select(columns)
    .from(auditEvents)
    .leftJoin(users, eq(users.id, auditEvents.actorUserId))
    .where(
      and(
        filter.action ? startsWith(filter.action) : undefined,
        filter.objectType ? eq(auditEvents.objectType, filter.objectType) : undefined,
        filter.objectId ? eq(auditEvents.objectId, filter.objectId) : undefined,
        filter.actorUserId ? eq(auditEvents.actorUserId, filter.actorUserId) : undefined,
        filter.withoutAuth ? notLike(auditEvents.action, "auth.%") : undefined,
        filter.from ? gte(auditEvents.at, new Date(`${filter.from}T00:00:00+08:00`)) : undefined,
        filter.to ? lt(auditEvents.at, new Date(`${addDays(filter.to, 1)}T00:00:00+08:00`)) : undefined,
        filter.before ? lt(auditEvents.sequence, filter.before) : undefined,
      ),
    )
    .orderBy(desc(auditEvents.sequence))
    .limit(filter.limit ?? 50);
}

/** "needs" finds every act on needs, "needs.publish" the one. */
function startsWith(action: string) {
  const prefix = action.replace(/[\\%_]/g, "\\$&");
  return or(eq(auditEvents.action, action), like(auditEvents.action, `${prefix}.%`));
}

/** Every action that the trail holds, for its filter. */
export async function auditActions(ctx: Context): Promise<string[]> {
  authorize(ctx, auditPolicy, "read", {});
  const rows = await ctx.db
    .selectDistinct({ action: auditEvents.action })
    .from(auditEvents)
    .orderBy(auditEvents.action);
  return rows.map((row) => row.action);
}
