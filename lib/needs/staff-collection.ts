import { and, type SQL, sql } from "drizzle-orm";
import { needs, townships } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import type { Collection } from "@/lib/search/port";
import { identifiableNeeds, visibleNeeds } from "./policy";

/** Needs as the bureau and the townships search them, by their whole text: only those whose firm the reader may know. */
export const staffNeeds: Collection = {
  name: "staff-needs",
  kind: "need",
  audience: "staff",
  from: needs,
  visible: (ctx: Context) => and(visibleNeeds(ctx), identifiableNeeds(ctx)) as SQL,
  code: needs.code,
  attributes: {
    status: sql`array[${needs.status}]`,
    type: sql`array[${needs.type}]`,
    field: sql`array[split_part(${needs.fieldCode}, '.', 1), ${needs.fieldCode}]`,
    industry: sql`array[${needs.industry}]`,
    township: sql`array[(select t.name from ${townships} t where t.id = ${needs.townshipId})]`,
  },
  sorts: { newest: [{ value: sql`extract(epoch from ${needs.statusSince})::float8`, direction: "desc" }] },
  defaultSort: "newest",
};
