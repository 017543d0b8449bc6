import { and, asc, eq, gt, inArray, isNull, max, or, type SQL, sql } from "drizzle-orm";
import { experts, invitations, schools } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { createInvitation } from "./create-invitation";

/** The token leaves here once; null where it went by mail, or where nobody can be invited without a phone or mail. */
export type InvitedExpert = { id: string; name: string; sent: "mail" | "link" | "noContact"; token: string | null };

/**
 * Invites experts of the officer's university to take over their profiles, all or none. Who has a mail address gets a
 * mail where the officer wants that; the others' links are for the officer to pass on.
 */
export async function inviteExperts(
  ctx: Context,
  input: { ids: string[]; send: "none" | "mail" },
): Promise<InvitedExpert[]> {
  return transaction(ctx, async (tx) => {
    const people = await tx.db
      .select({ id: experts.id, name: experts.name, phone: experts.phone, email: experts.email })
      .from(experts)
      .where(and(unclaimed(tx), inArray(experts.id, input.ids)))
      .orderBy(asc(experts.name));
    if (people.length < new Set(input.ids).size) throw new NotFound();
    const invited: InvitedExpert[] = [];
    for (const { id, name, phone, email } of people) {
      if (!phone && !email) {
        invited.push({ id, name, sent: "noContact", token: null });
        continue;
      }
      const send = input.send === "mail" && email ? "mail" : "none";
      const scope = { organizationId: null, townshipId: null, groupId: null, expertId: id };
      const { token } = await createInvitation(tx, { ...scope, role: "expert", name, phone, email, send });
      invited.push({ id, name, sent: send === "mail" ? "mail" : "link", token: send === "mail" ? null : token });
    }
    return invited;
  });
}

export type UninvitedExpert = {
  id: string;
  name: string;
  school: string | null;
  hasMail: boolean;
  hasPhone: boolean;
  /** Until when the latest open invitation holds. */
  invitedUntil: Date | null;
};

const pageSize = 50;

/** Experts of the reader's university who have no account yet, by name; keyset on (name, id). */
export async function expertsToInvite(
  ctx: Context,
  after?: string,
): Promise<{ rows: UninvitedExpert[]; next: string | null }> {
  const open = ctx.db
    .select({ expertId: invitations.expertId, until: max(invitations.expiresAt).as("until") })
    .from(invitations)
    .where(and(isNull(invitations.consumedAt), isNull(invitations.revokedAt), gt(invitations.expiresAt, ctx.clock())))
    .groupBy(invitations.expertId)
    .as("open");
  const found = await ctx.db
    .select({
      id: experts.id,
      name: experts.name,
      school: schools.name,
      hasMail: sql<boolean>`${experts.email} is not null`,
      hasPhone: sql<boolean>`${experts.phone} is not null`,
      invitedUntil: open.until,
    })
    .from(experts)
    .leftJoin(schools, eq(schools.id, experts.schoolId))
    .leftJoin(open, eq(open.expertId, experts.id))
    .where(and(unclaimed(ctx), after ? afterName(after) : undefined))
    .orderBy(asc(experts.name), asc(experts.id))
    .limit(pageSize + 1);
  const rows = found.slice(0, pageSize);
  return { rows, next: found.length > pageSize ? (rows.at(-1)?.id ?? null) : null };
}

/** A university officer sees the own university's only; everybody else none. */
function unclaimed(ctx: Context): SQL {
  const { role, organizationId } = ctx.actor;
  if (role !== "university" || !organizationId) return sql`false`;
  return and(eq(experts.organizationId, organizationId), isNull(experts.claimedAt)) as SQL;
}

function afterName(id: string): SQL {
  const cursor = sql`(select c.name from ${experts} c where c.id = ${id})`;
  return or(gt(experts.name, cursor), and(eq(experts.name, cursor), gt(experts.id, id))) as SQL;
}
