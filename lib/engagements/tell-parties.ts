import { and, desc, eq } from "drizzle-orm";
import type { Side } from "@/db/enums";
import { rounds, roundTownships } from "@/db/schema";
import { notify } from "@/lib/notifications/notify";
import type { Context } from "@/lib/platform/context";
import { type EngagementRow, outsideTitle } from "./load-engagement";
import { canEngagement } from "./policy";

/** Working groups that look after a township in the latest round that gives it to one. */
export async function groupsOfTownship(ctx: Context, townshipId: string): Promise<string[]> {
  const rows = await ctx.db
    .select({ groupId: roundTownships.groupId })
    .from(roundTownships)
    .innerJoin(rounds, eq(rounds.id, roundTownships.roundId))
    .where(and(eq(roundTownships.townshipId, townshipId)))
    .orderBy(desc(rounds.year), desc(rounds.half))
    .limit(1);
  return rows.map((row) => row.groupId);
}

/**
 * Tells the sides of an engagement, each with the title that it may read and the page that it has. `row` is the state
 * after the change; only once both sides have met does the expert's side read the firm's own title.
 */
export async function tellParties(
  ctx: Context,
  row: EngagementRow,
  kind: string,
  to: readonly Side[],
  params: Record<string, string> = {},
): Promise<void> {
  const inside = { need: row.need.title, expert: row.expertName, ...params };
  const path = `/workspace/engagements/${row.id}`;
  if (to.includes("firm")) await notify(ctx, { organizationIds: [row.organizationId] }, { kind, params: inside, path });
  if (to.includes("bureau")) {
    const groupIds = await groupsOfTownship(ctx, row.townshipId);
    await notify(ctx, { groupIds }, { kind, params: inside, path: `/desk/engagements/${row.id}` });
  }
  const met = canEngagement({ ...ctx.actor, role: "expert", expertId: row.expertId }, "readContact", row);
  const outside = { ...inside, need: met ? row.need.title : outsideTitle(row.need) };
  if (to.includes("expert")) await notify(ctx, { expertIds: [row.expertId] }, { kind, params: outside, path });
  if (to.includes("university"))
    await notify(ctx, { organizationIds: [row.universityId] }, { kind, params: outside, path });
}
