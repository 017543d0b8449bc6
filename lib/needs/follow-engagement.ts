import { and, eq, inArray, notInArray } from "drizzle-orm";
import { technicalContractKinds } from "@/db/enums";
import { agreements, engagements, needs } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { Conflict, NotFound } from "@/lib/platform/errors";
import { allows } from "@/lib/platform/lifecycle";
import { needLifecycle } from "./lifecycle";
import { moveNeed } from "./move-need";

const over = ["declined", "referred", "failed"] as const;

/*
 * The steps of a need that follow from an engagement or an agreement. The later domain's verb has authorized the person
 * and calls these in its own transaction; the need's row is locked, so two of them come one after the other.
 */

/** The first expert who says yes: 已发布 → 对接中. True when it moved; Conflict when the need is no longer on offer. */
export async function engageNeed(tx: Context, needId: string): Promise<boolean> {
  const need = await lockNeed(tx, needId);
  if (need.status === "engaged" || need.status === "contracted") return false;
  if (!allows(needLifecycle, "engage", need.status)) throw new Conflict("needs.result.notOffered");
  await moveNeed(tx, "engage", need);
  return true;
}

/** After an engagement ended without result: 对接中 → 已发布, when no other is under way. */
export async function disengageNeed(tx: Context, needId: string): Promise<boolean> {
  const need = await lockNeed(tx, needId);
  if (!allows(needLifecycle, "disengage", need.status)) return false;
  const [open] = await tx.db
    .select({ id: engagements.id })
    .from(engagements)
    .where(and(eq(engagements.needId, needId), notInArray(engagements.status, [...over, "invited"])))
    .limit(1);
  if (open) return false;
  await moveNeed(tx, "disengage", need);
  return true;
}

/** A technical contract linked to the need is in force: → 已签约. False where the need is past that or no longer open. */
export async function contractNeed(tx: Context, needId: string, agreementId?: string): Promise<boolean> {
  const need = await lockNeed(tx, needId);
  if (!allows(needLifecycle, "contract", need.status)) return false;
  await moveNeed(tx, "contract", need, { detail: agreementId ? { agreementId } : {} });
  return true;
}

/** The contract was terminated: 已签约 → 对接中, unless another technical contract still holds. */
export async function uncontractNeed(tx: Context, needId: string, agreementId?: string): Promise<boolean> {
  const need = await lockNeed(tx, needId);
  if (!allows(needLifecycle, "uncontract", need.status)) return false;
  const holding = await tx.db
    .select({ id: agreements.id })
    .from(agreements)
    .where(
      and(
        eq(agreements.needId, needId),
        inArray(agreements.kind, [...technicalContractKinds]),
        inArray(agreements.status, ["effective", "completed"]),
      ),
    );
  if (holding.some((agreement) => agreement.id !== agreementId)) return false;
  await moveNeed(tx, "uncontract", need, { detail: agreementId ? { agreementId } : {} });
  return true;
}

async function lockNeed(tx: Context, needId: string) {
  if (!tx.inTransaction) throw new Error("A need follows its engagement in the engagement's transaction");
  const [need] = await tx.db
    .select({ id: needs.id, status: needs.status, version: needs.version })
    .from(needs)
    .where(eq(needs.id, needId))
    .for("update");
  if (!need) throw new NotFound();
  return need;
}
