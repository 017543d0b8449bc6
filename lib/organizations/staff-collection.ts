import { sql } from "drizzle-orm";
import { organizations, townships } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import type { Collection } from "@/lib/search/port";
import { visibleOrganizations } from "./policy";

/** Firms, universities and institutes as staff search them; the public meets them through needs and experts. */
export const staffOrganizations: Collection = {
  name: "staff-organizations",
  kind: "organization",
  audience: "staff",
  from: organizations,
  visible: (ctx: Context) => visibleOrganizations(ctx),
  attributes: {
    kind: sql`array[${organizations.kind}]`,
    township: sql`array[(select t.name from ${townships} t where t.id = ${organizations.townshipId})]`,
  },
  sorts: { name: [{ value: sql`${organizations.name} collate "C"`, direction: "asc" }] },
  defaultSort: "name",
};
