import { z } from "zod";
import { type EngagementStatus, engagementStatuses, sides } from "@/db/enums";
import { endedStatuses } from "./lifecycle";
import type { EngagementFilter } from "./queries";

z.config({ jitless: true });

const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** The list's and the board's filter as the address has it; what makes no sense is left out. */
export const engagementQuery = z.object({
  tab: optional(z.enum(["waiting", "ended", "all", ...engagementStatuses])),
  group: optional(z.uuid()),
  township: optional(z.uuid()),
  side: optional(z.enum(sides)),
  overdue: optional(z.literal("1")),
  before: optional(z.uuid()),
});
export type EngagementQuery = z.output<typeof engagementQuery>;

export function filterOf(query: EngagementQuery): EngagementFilter {
  return {
    ...tabFilter(query.tab),
    groupId: query.group,
    townshipId: query.township,
    side: query.side,
    overdue: query.overdue === "1",
  };
}

function tabFilter(tab: EngagementQuery["tab"]): EngagementFilter {
  if (tab === "waiting") return { waiting: true };
  if (tab === "ended") return { statuses: endedStatuses };
  return tab && tab !== "all" ? { statuses: [tab as EngagementStatus] } : {};
}

/** The same address with some parts changed; empty parts are dropped. */
export function withQuery(path: string, query: Record<string, string | undefined>): string {
  const parts = Object.entries(query).filter((part): part is [string, string] => Boolean(part[1]));
  return parts.length === 0 ? path : `${path}?${new URLSearchParams(parts)}`;
}
