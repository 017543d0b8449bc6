import { and, asc, count, eq, gt, ilike, inArray, or, type SQL, sql } from "drizzle-orm";
import type { Industry, OrganizationKind, VerificationState } from "@/db/enums";
import { memberships, organizations, townships } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { visibleOrganizations } from "./policy";

export type OrganizationRowView = {
  id: string;
  version: number;
  kind: OrganizationKind;
  name: string;
  township: string | null;
  city: string | null;
  industry: Industry | null;
  aboveScale: boolean;
  creditCode: string | null;
  verification: VerificationState;
  people: number;
};

export type OrganizationFilter = {
  q?: string;
  kind?: OrganizationKind;
  verification?: VerificationState;
  townshipId?: string;
  after?: string;
  limit?: number;
};

const people = sql<number>`(select count(distinct m.user_id)::int from ${memberships} m where m.organization_id = ${organizations.id} and m.revoked_at is null)`;

/** Organizations by search and filters, in the order they came; keyset by id. */
export async function listOrganizations(ctx: Context, filter: OrganizationFilter = {}): Promise<OrganizationRowView[]> {
  return ctx.db
    .select({
      id: organizations.id,
      version: organizations.version,
      kind: organizations.kind,
      name: organizations.name,
      township: townships.name,
      city: organizations.city,
      industry: organizations.industry,
      aboveScale: organizations.aboveScale,
      creditCode: organizations.creditCode,
      verification: organizations.verification,
      people,
    })
    .from(organizations)
    .leftJoin(townships, eq(townships.id, organizations.townshipId))
    .where(and(where(ctx, filter), filter.after ? gt(organizations.id, filter.after) : undefined))
    .orderBy(asc(organizations.id))
    .limit(filter.limit ?? 50);
}

export async function countOrganizations(ctx: Context, filter: OrganizationFilter = {}): Promise<number> {
  const [row] = await ctx.db.select({ value: count() }).from(organizations).where(where(ctx, filter));
  return row?.value ?? 0;
}

function where(ctx: Context, filter: OrganizationFilter): SQL | undefined {
  return and(
    visibleOrganizations(ctx),
    filter.q ? matches(filter.q) : undefined,
    filter.kind ? eq(organizations.kind, filter.kind) : undefined,
    filter.verification ? eq(organizations.verification, filter.verification) : undefined,
    filter.townshipId ? eq(organizations.townshipId, filter.townshipId) : undefined,
  );
}

function matches(q: string): SQL {
  const pattern = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  return or(
    ilike(organizations.name, pattern),
    ilike(organizations.alias, pattern),
    ilike(organizations.creditCode, pattern),
  ) as SQL;
}

export type OrganizationDetail = Omit<OrganizationRowView, "township" | "people"> & {
  alias: string | null;
  brands: string[];
  townshipId: string | null;
  products: string | null;
  employees: number | null;
  intro: string | null;
  office: string | null;
  contactName: string | null;
  contactTitle: string | null;
  contactPhone: string | null;
  contactEmail: string | null;
  verifiedAt: Date | null;
};

const detailColumns = {
  id: organizations.id,
  version: organizations.version,
  kind: organizations.kind,
  name: organizations.name,
  alias: organizations.alias,
  brands: organizations.brands,
  creditCode: organizations.creditCode,
  townshipId: organizations.townshipId,
  city: organizations.city,
  industry: organizations.industry,
  products: organizations.products,
  aboveScale: organizations.aboveScale,
  employees: organizations.employees,
  intro: organizations.intro,
  office: organizations.office,
  contactName: organizations.contactName,
  contactTitle: organizations.contactTitle,
  contactPhone: organizations.contactPhone,
  contactEmail: organizations.contactEmail,
  verification: organizations.verification,
  verifiedAt: organizations.verifiedAt,
};

/** One organization with everything that its form edits; null where the actor may not see it. */
export async function getOrganization(ctx: Context, id: string): Promise<OrganizationDetail | null> {
  const [row] = await ctx.db
    .select(detailColumns)
    .from(organizations)
    .where(and(eq(organizations.id, id), visibleOrganizations(ctx)));
  return row ?? null;
}

/** Names to choose from, for a picker: the first matches of a search. */
export async function pickOrganizations(
  ctx: Context,
  kinds: readonly OrganizationKind[],
  q: string,
  limit = 60,
): Promise<{ id: string; name: string }[]> {
  return ctx.db
    .select({ id: organizations.id, name: organizations.name })
    .from(organizations)
    .where(and(visibleOrganizations(ctx), inArray(organizations.kind, [...kinds]), q ? matches(q) : undefined))
    .orderBy(asc(organizations.name))
    .limit(limit);
}
