import { and, asc, eq } from "drizzle-orm";
import { agreementMilestones, agreements, organizations } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { Conflict, NotFound } from "@/lib/platform/errors";
import { type AgreementAction, authorizeAgreement, visibleAgreements } from "./policy";

export type AgreementRow = Awaited<ReturnType<typeof loadAgreement>>;

/** Loads an agreement for a mutation and holds its row: NotFound, Denied or Conflict as the other loaders say. */
export async function loadAgreementFor(
  ctx: Context,
  input: { id: string; version?: number },
  action: AgreementAction,
): Promise<AgreementRow> {
  const row = await loadAgreement(ctx, input.id);
  authorizeAgreement(ctx, action, row);
  if (input.version !== undefined && row.version !== input.version) throw new Conflict();
  return row;
}

async function loadAgreement(ctx: Context, id: string) {
  const [row] = await ctx.db
    .select({ agreement: agreements, townshipId: organizations.townshipId })
    .from(agreements)
    .innerJoin(organizations, eq(organizations.id, agreements.partyAId))
    .where(and(eq(agreements.id, id), visibleAgreements(ctx)))
    .for("update", { of: agreements });
  if (!row) throw new NotFound();
  return { ...row.agreement, townshipId: row.townshipId };
}

export async function milestonesOf(ctx: Context, agreementId: string) {
  return ctx.db
    .select({
      id: agreementMilestones.id,
      title: agreementMilestones.title,
      dueOn: agreementMilestones.dueOn,
      amount: agreementMilestones.amount,
      doneOn: agreementMilestones.doneOn,
    })
    .from(agreementMilestones)
    .where(eq(agreementMilestones.agreementId, agreementId))
    .orderBy(asc(agreementMilestones.position));
}
