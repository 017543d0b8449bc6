import { and, eq } from "drizzle-orm";
import { invitations } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { authorize } from "./authorize";
import { type InvitationAction, invitationFactColumns, invitationPolicy, visibleInvitations } from "./people-policy";

/** Loads an invitation for a mutation: NotFound where the actor may not see it. */
export async function loadInvitationFor(ctx: Context, id: string, action: InvitationAction) {
  const [row] = await ctx.db
    .select({
      id: invitations.id,
      name: invitations.name,
      phone: invitations.phone,
      email: invitations.email,
      ...invitationFactColumns,
    })
    .from(invitations)
    .where(and(eq(invitations.id, id), visibleInvitations(ctx)));
  if (!row) throw new NotFound();
  authorize(ctx, invitationPolicy, action, row);
  return row;
}
