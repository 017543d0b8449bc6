import { sql } from "drizzle-orm";
import { agreements } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import type { Collection } from "@/lib/search/port";
import { visibleAgreements } from "./policy";

/** 协议 as staff search them, by number, title and parties. */
export const staffAgreements: Collection = {
  name: "staff-agreements",
  kind: "agreement",
  audience: "staff",
  from: agreements,
  visible: (ctx: Context) => visibleAgreements(ctx),
  code: agreements.code,
  attributes: { kind: sql`array[${agreements.kind}]` },
  sorts: { newest: [{ value: sql`extract(epoch from ${agreements.createdAt})::float8`, direction: "desc" }] },
  defaultSort: "newest",
};
