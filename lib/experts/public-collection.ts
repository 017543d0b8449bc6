import { sql } from "drizzle-orm";
import { expertFields, experts, organizations } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import type { Collection, SortKey } from "@/lib/search/port";
import { visibleExperts } from "./policy";

const byName: SortKey = { value: sql`${experts.name} collate "C"`, direction: "asc" };

/** The experts whom the public may look for. */
export const publicExperts: Collection = {
  name: "experts",
  kind: "expert",
  audience: "public",
  from: experts,
  visible: (ctx: Context) => visibleExperts(ctx),
  attributes: {
    field: sql`coalesce((select array_agg(distinct code) from ${expertFields} f, unnest(array[f.field_code, split_part(f.field_code, '.', 1)]) as code
      where f.expert_id = ${experts.id}), '{}'::text[])`,
    industry: sql`${experts.industries}`,
    university: sql`array[(select o.name from ${organizations} o where o.id = ${experts.organizationId})]`,
    service: sql`${experts.services}`,
  },
  sorts: {
    name: [byName],
    confirmed: [{ value: sql`extract(epoch from ${experts.lastConfirmedAt})::float8`, direction: "desc" }, byName],
  },
  defaultSort: "confirmed",
};
