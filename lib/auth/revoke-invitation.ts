import { and, eq, isNull } from "drizzle-orm";
import { invitations } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { loadInvitationFor } from "./load-invitation";

/** Takes an open invitation back; a used one is a Conflict. */
export async function revokeInvitation(ctx: Context, input: { id: string }): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const invitation = await loadInvitationFor(tx, input.id, "revoke");
    const revoked = await tx.db
      .update(invitations)
      .set({ revokedAt: tx.clock() })
      .where(and(eq(invitations.id, invitation.id), isNull(invitations.consumedAt), isNull(invitations.revokedAt)))
      .returning({ id: invitations.id });
    if (revoked.length === 0) throw new Conflict();
    await recordAudit(tx, { action: "invitations.revoke", objectType: "invitation", objectId: invitation.id });
    return { id: invitation.id };
  });
}
