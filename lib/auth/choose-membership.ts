import { and, eq, isNull } from "drizzle-orm";
import type { Role } from "@/db/enums";
import { memberships, sessions } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { isDemo } from "./demo";
import type { PendingSession } from "./pending-session";
import { isStaff } from "./roles";

/** Takes on one of the person's roles for this session, at sign-in or later. */
export async function chooseMembership(
  ctx: Context,
  input: { membershipId: string },
  session: PendingSession,
): Promise<{ id: string; pendingTotp: boolean; role: Role }> {
  return transaction(ctx, async (tx) => {
    const [membership] = await tx.db
      .select({ id: memberships.id, role: memberships.role })
      .from(memberships)
      .where(
        and(
          eq(memberships.id, input.membershipId),
          eq(memberships.userId, session.userId),
          isNull(memberships.revokedAt),
        ),
      );
    if (!membership) throw new NotFound();
    // The session may be from before its person became staff, who must have a second factor.
    const pendingTotp = session.pendingTotp || (isStaff(membership.role) && !session.totpEnabled && !isDemo());
    await tx.db.update(sessions).set({ membershipId: membership.id, pendingTotp }).where(eq(sessions.id, session.id));
    await recordAudit(
      { ...tx, actor: { ...tx.actor, userId: session.userId, role: membership.role } },
      { action: "auth.chooseRole", objectType: "user", objectId: session.userId, to: membership.role },
    );
    return { id: session.id, pendingTotp, role: membership.role };
  });
}
