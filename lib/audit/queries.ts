import { and, desc, eq, inArray, lt } from "drizzle-orm";
import { auditEvents, users } from "@/db/schema";
import type { Context } from "@/lib/platform/context";

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
  if (objectIds.length === 0) return [];
  return ctx.db
    .select(columns)
    .from(auditEvents)
    .leftJoin(users, eq(users.id, auditEvents.actorUserId))
    .where(and(eq(auditEvents.objectType, objectType), inArray(auditEvents.objectId, objectIds)))
    .orderBy(desc(auditEvents.sequence))
    .limit(limit);
}

/** The whole trail for the admin's page; the caller checks `audit.read`. Keyset by sequence. */
export async function auditTrail(
  ctx: Context,
  filter: { action?: string; objectType?: string; before?: number; limit?: number } = {},
): Promise<AuditView[]> {
  return ctx.db
    .select(columns)
    .from(auditEvents)
    .leftJoin(users, eq(users.id, auditEvents.actorUserId))
    .where(
      and(
        filter.action ? eq(auditEvents.action, filter.action) : undefined,
        filter.objectType ? eq(auditEvents.objectType, filter.objectType) : undefined,
        filter.before ? lt(auditEvents.sequence, filter.before) : undefined,
      ),
    )
    .orderBy(desc(auditEvents.sequence))
    .limit(filter.limit ?? 50);
}
