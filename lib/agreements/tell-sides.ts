import { groupsOfTownship } from "@/lib/engagements/tell-parties";
import { notify } from "@/lib/notifications/notify";
import type { Context } from "@/lib/platform/context";
import type { AgreementRow } from "./load-agreement";

type Side = "party_a" | "party_b" | "expert" | "bureau";

/** Tells the sides of an agreement; `kind` is a key of notifications.json. */
export async function tellSides(
  ctx: Context,
  row: Pick<AgreementRow, "id" | "code" | "title" | "partyAId" | "partyBId" | "expertId" | "townshipId">,
  kind: string,
  to: readonly Side[],
): Promise<void> {
  const params = { code: row.code, title: row.title };
  const path = `/workspace/agreements/${row.id}`;
  const organizationIds = [
    ...(to.includes("party_a") ? [row.partyAId] : []),
    ...(to.includes("party_b") ? [row.partyBId] : []),
  ];
  const expertIds = to.includes("expert") && row.expertId ? [row.expertId] : [];
  await notify(ctx, { organizationIds, expertIds }, { kind, params, path });
  if (to.includes("bureau") && row.townshipId) {
    const groupIds = await groupsOfTownship(ctx, row.townshipId);
    await notify(ctx, { groupIds }, { kind, params, path: `/desk/agreements/${row.id}` });
  }
}
