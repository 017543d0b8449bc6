import { and, eq, isNull, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Role } from "@/db/enums";
import { experts, memberships } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { Conflict, NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { authorize } from "./authorize";
import { scopeFor } from "./create-invitation";
import { loadPersonFor, revisePerson } from "./load-person";
import { personPolicy } from "./people-policy";
import { requireAnAdmin } from "./require-an-admin";

type Versioned = { id: string; version: number };
type RoleInput = Versioned & {
  role: Role;
  organizationId: string | null;
  townshipId: string | null;
  groupId: string | null;
  expertId: string | null;
  /** The membership that the new role takes the place of; none: it comes beside the others. */
  replaces: string | null;
};

/** Gives a person a role, in place of another one where said; their sessions end, so that nobody acts on as before. */
export async function changeRole(ctx: Context, input: RoleInput): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const person = await loadPersonFor(tx, input, "grantRole");
    const { firmTownshipId: _, ...scope } = await scopeFor(tx, input);
    let from: Role | null = null;
    if (input.replaces) {
      authorize(tx, personPolicy, "revokeRole", { userId: person.id });
      from = await revokeMembership(tx, person.id, input.replaces);
    }
    const granted = await tx.db
      .insert(memberships)
      .values({ id: v7(), userId: person.id, role: input.role, ...scope, createdAt: tx.clock() })
      .onConflictDoNothing()
      .returning({ id: memberships.id });
    if (granted.length === 0) throw new Conflict("auth.result.alreadyClaimed");
    await revisePerson(tx, person, {});
    await requireAnAdmin(tx);
    await recordAudit(tx, {
      action: "people.changeRole",
      objectType: "user",
      objectId: person.id,
      from,
      to: input.role,
      detail: scope,
    });
    return { id: person.id };
  });
}

/** Takes a role away; the last administrator cannot lose theirs. */
export async function revokeRole(ctx: Context, input: Versioned & { membershipId: string }): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const person = await loadPersonFor(tx, input, "revokeRole");
    const from = await revokeMembership(tx, person.id, input.membershipId);
    await revisePerson(tx, person, {});
    await requireAnAdmin(tx);
    await recordAudit(tx, { action: "people.revokeRole", objectType: "user", objectId: person.id, from });
    return { id: person.id };
  });
}

/** A revoked expert's profile may be claimed again. */
async function revokeMembership(ctx: Context, userId: string, membershipId: string): Promise<Role> {
  const [row] = await ctx.db
    .update(memberships)
    .set({ revokedAt: ctx.clock() })
    .where(and(eq(memberships.id, membershipId), eq(memberships.userId, userId), isNull(memberships.revokedAt)))
    .returning({ role: memberships.role, expertId: memberships.expertId });
  if (!row) throw new NotFound();
  if (row.expertId) {
    await ctx.db
      .update(experts)
      .set({ claimedAt: null, version: sql`${experts.version} + 1` })
      .where(eq(experts.id, row.expertId));
    await recordAudit(ctx, { action: "experts.unclaim", objectType: "expert", objectId: row.expertId });
    await raiseDataVersion(ctx, "public");
  }
  return row.role;
}
