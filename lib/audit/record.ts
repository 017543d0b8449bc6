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
    | "model"
    | "file"
    | "setting"
    | "report"
    | "savedSearch"
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
  await recordAudits(ctx, [entry]);
}

/** The same for the records of one batch, in one statement. */
export async function recordAudits(ctx: Context, entries: readonly AuditEntry[]): Promise<void> {
  if (!ctx.inTransaction) throw new Error(`Audit of ${entries[0]?.action} outside a transaction`);
  if (entries.length === 0) return;
  await ctx.db.insert(auditEvents).values(
    entries.map((entry) => ({
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
    })),
  );
}
