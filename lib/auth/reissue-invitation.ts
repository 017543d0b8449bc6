import { and, eq, isNull } from "drizzle-orm";
import { invitations } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { type IssuedInvitation, invitationHours } from "./create-invitation";
import { handOver } from "./invitation-message";
import { loadInvitationFor } from "./load-invitation";
import { hashToken, newToken } from "./secrets";

/** A new link for an invitation that is not used yet; the old link dies, the clock starts anew. */
export async function reissueInvitation(
  ctx: Context,
  input: { id: string; send: "none" | "mail" | "sms" },
): Promise<IssuedInvitation> {
  return transaction(ctx, async (tx) => {
    const invitation = await loadInvitationFor(tx, input.id, "reissue");
    const token = newToken();
    const expiresAt = new Date(tx.clock().getTime() + invitationHours(invitation.role) * 3_600_000);
    const renewed = await tx.db
      .update(invitations)
      .set({ tokenHash: hashToken(token), expiresAt, revokedAt: null })
      .where(and(eq(invitations.id, invitation.id), isNull(invitations.consumedAt)))
      .returning({ id: invitations.id });
    if (renewed.length === 0) throw new Conflict();
    await recordAudit(tx, {
      action: "invitations.reissue",
      objectType: "invitation",
      objectId: invitation.id,
      detail: { send: input.send },
    });
    await handOver(tx, { ...invitation, expiresAt }, token, input.send);
    return { id: invitation.id, token };
  });
}
