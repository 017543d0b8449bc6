import { sql } from "drizzle-orm";
import { engagements } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import type { Collection } from "@/lib/search/port";
import { visibleEngagements } from "./policy";

/** 对接 as staff search them, by need, firm and expert. */
export const staffEngagements: Collection = {
  name: "staff-engagements",
  kind: "engagement",
  audience: "staff",
  from: engagements,
  visible: (ctx: Context) => visibleEngagements(ctx),
  attributes: { origin: sql`array[${engagements.origin}]` },
  sorts: { newest: [{ value: sql`extract(epoch from ${engagements.createdAt})::float8`, direction: "desc" }] },
  defaultSort: "newest",
};
