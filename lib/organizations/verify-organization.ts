import { and, eq, sql } from "drizzle-orm";
import type { VerificationState } from "@/db/enums";
import { organizations } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { notify } from "@/lib/notifications/notify";
import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { Conflict } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { loadOrganizationFor } from "./load-organization";

type Versioned = { id: string; version: number };

/** 核验: the record is the organization that it says it is. */
export async function verifyOrganization(ctx: Context, input: Versioned): Promise<{ id: string }> {
  return judge(ctx, input, "verify");
}

/** Refuses the record with a reason; its people are told, correct it, and it can be verified later. */
export async function rejectOrganization(ctx: Context, input: Versioned & { reason: string }): Promise<{ id: string }> {
  return judge(ctx, input, "reject", input.reason);
}

const edges = {
  verify: { from: ["unverified", "rejected"], to: "verified" },
  reject: { from: ["unverified", "verified"], to: "rejected" },
} as const satisfies Record<string, { from: readonly VerificationState[]; to: VerificationState }>;

async function judge(
  ctx: Context,
  input: Versioned,
  verb: keyof typeof edges,
  reason?: string,
): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const row = await loadOrganizationFor(tx, input, "verify");
    const edge = edges[verb];
    if (!(edge.from as readonly string[]).includes(row.verification)) throw new Conflict();
    const now = tx.clock();
    const changed = await tx.db
      .update(organizations)
      .set({
        verification: edge.to,
        verifiedAt: verb === "verify" ? now : null,
        updatedAt: now,
        version: sql`${organizations.version} + 1`,
      })
      .where(and(eq(organizations.id, row.id), eq(organizations.version, row.version)))
      .returning({ id: organizations.id });
    if (changed.length === 0) throw new Conflict();
    await recordAudit(tx, {
      action: `organizations.${verb}`,
      objectType: "organization",
      objectId: row.id,
      from: row.verification,
      to: edge.to,
      reason: reason ?? null,
    });
    if (verb === "reject")
      await notify(
        tx,
        { organizationIds: [row.id] },
        { kind: "organizationRejected", params: { name: row.name, reason: reason ?? "" }, path: "/workspace" },
      );
    await raiseDataVersion(tx, "public");
    return { id: row.id };
  });
}
