import { auditEvents } from "@/db/schema";
import type { Context } from "@/lib/platform/context";

export type AuditEntry = {
  /** Verb of the policy, e.g. "needs.publish". */
  action: string;
  objectType:
    | "need"
    | "organization"
    | "expert"
    | "engagement"
    | "agreement"
    | "user"
    | "invitation"
    | "import"
    | "round"
    | "group"
    | "township"
    | "field"
    | "match"
    | "file"
    | "setting"
    | "report"
    | "job";
  objectId: string;
  from?: string | null;
  to?: string | null;
  reason?: string | null;
  /** Ids, field names and codes; never personal data. */
  detail?: Record<string, unknown>;
};

/** Writes one event in the open transaction: who, when, what, why. */
export async function recordAudit(ctx: Context, entry: AuditEntry): Promise<void> {
  if (!ctx.inTransaction) throw new Error(`Audit of ${entry.action} outside a transaction`);
  await ctx.db.insert(auditEvents).values({
    at: ctx.clock(),
    actorUserId: ctx.actor.userId,
    actorRole: ctx.actor.role,
    via: ctx.actor.via,
    action: entry.action,
    objectType: entry.objectType,
    objectId: entry.objectId,
    fromStatus: entry.from ?? null,
    toStatus: entry.to ?? null,
    reason: entry.reason || null,
    detail: entry.detail ?? {},
    requestId: ctx.requestId,
  });
}
