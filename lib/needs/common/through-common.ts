import { type SQL, sql } from "drizzle-orm";
import { matchableStatuses } from "../lifecycle";

/** Stands on `needs`: experts are offered the common need that this one is in, and not the need itself. */
export const offeredThroughCommon: SQL<boolean> = sql`exists (select 1 from common_need_members m
  join needs c on c.id = m.common_need_id where m.need_id = ${sql.raw('"needs"."id"')} and m.left_at is null
  and c.status in ${[...matchableStatuses]})`;
