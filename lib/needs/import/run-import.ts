import { and, eq, sql } from "drizzle-orm";
import { roundTownships } from "@/db/schema";
import type { ImportRow } from "@/lib/imports/load-import";
import type { EnteredRow, Entering } from "@/lib/imports/run-import";
import { notify } from "@/lib/notifications/notify";
import { findOrCreateEnterprise } from "@/lib/organizations/find-or-create-enterprise";
import type { Context } from "@/lib/platform/context";
import { type CollectedNeed, recordCollectedNeeds } from "../record-collected-needs";
import type { Cells } from "./columns";
import { type Plan, planRows } from "./plan-rows";
import { activeTownships } from "./register";

/** How the rows of a confirmed sheet of needs are entered. */
export const needEntering: Entering = {
  foreign: "townshipForeign",
  async enter(tx, row, rows) {
    const planning = {
      ctx: tx,
      roundId: row.roundId as string,
      townships: await activeTownships(tx),
      seen: new Map<string, number>(),
    };
    const plans = await planRows(
      planning,
      rows.map((one) => ({ number: one.number, cells: one.cells as Cells, problems: [] })),
    );
    const firms = await enterFirms(tx, plans);
    const sound = plans.filter((plan) => plan.action !== "error" && firms.has(plan.number));
    const entered = await recordCollectedNeeds(
      tx,
      sound.map((plan) => collected(row, plan, firms.get(plan.number) as string)),
    );
    return [
      ...plans
        .filter((plan) => !sound.includes(plan))
        .map(({ number, problems }): EnteredRow => ({ number, outcome: "failed", problems })),
      ...sound.map((plan, index): EnteredRow => {
        const { id, outcome, missing } = entered[index] as (typeof entered)[number];
        return { number: plan.number, outcome, recordId: id, incomplete: missing.length > 0 };
      }),
    ];
  },
  async done(tx, row) {
    if (row.created > 0) await tellGroups(tx, row, row.created);
  },
};

/** The firms of a batch, one after the other: two rows may be about the same new one. */
async function enterFirms(tx: Context, plans: readonly Plan[]): Promise<Map<number, string>> {
  const ids = new Map<number, string>();
  const entered = new Map<string, string>();
  for (const plan of plans) {
    const { firm, values } = plan.parsed;
    if (plan.action === "error" || !plan.townshipId) continue;
    const key = JSON.stringify([firm, plan.townshipId]);
    const known = entered.get(key);
    const { id } = known
      ? { id: known }
      : await findOrCreateEnterprise(tx, {
          ...firm,
          townshipId: plan.townshipId,
          contactName: values.contactName,
          contactTitle: values.contactTitle,
          contactPhone: values.contactPhone,
        });
    entered.set(key, id);
    ids.set(plan.number, id);
  }
  return ids;
}

function collected(row: ImportRow, plan: Plan, organizationId: string): CollectedNeed {
  return {
    needId: plan.needId,
    roundId: row.roundId as string,
    organizationId,
    townshipId: plan.townshipId as string,
    values: plan.parsed.values,
    importId: row.id,
  };
}

/** The working groups whose townships have new needs to review. */
async function tellGroups(tx: Context, row: ImportRow, created: number): Promise<void> {
  const groups = await tx.db
    .selectDistinct({ id: roundTownships.groupId })
    .from(roundTownships)
    .where(
      and(
        eq(roundTownships.roundId, row.roundId as string),
        sql`${roundTownships.townshipId} in (select n.township_id from import_rows r join needs n on n.id = r.need_id
          where r.import_id = ${row.id} and r.action = 'create')`,
      ),
    );
  if (groups.length === 0) return;
  await notify(
    { ...tx, actor: { ...tx.actor, userId: row.createdBy } },
    { groupIds: groups.map((group) => group.id) },
    { kind: "needsCollected", params: { count: String(created) }, path: "/desk/inbox" },
  );
}
