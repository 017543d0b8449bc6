import { and, eq } from "drizzle-orm";
import { organizations } from "@/db/schema";
import { authorize } from "@/lib/auth/authorize";
import type { Context } from "@/lib/platform/context";
import { Conflict, Invalid, NotFound } from "@/lib/platform/errors";
import { isCreditCode, normalizeCreditCode } from "./credit-code";
import { type OrganizationAction, organizationPolicy, visibleOrganizations } from "./policy";

export type OrganizationRow = typeof organizations.$inferSelect;

/** Loads an organization for a mutation: NotFound where the actor may not see it, Conflict with an old version. */
export async function loadOrganizationFor(
  ctx: Context,
  input: { id: string; version: number },
  action: OrganizationAction,
): Promise<OrganizationRow> {
  const [row] = await ctx.db
    .select()
    .from(organizations)
    .where(and(eq(organizations.id, input.id), visibleOrganizations(ctx)));
  if (!row) throw new NotFound();
  authorize(ctx, organizationPolicy, action, row);
  if (row.version !== input.version) throw new Conflict();
  return row;
}

/** Turns a violated unique index into an error at the field that caused it; rethrows everything else. */
export function asDuplicate(error: unknown, fields: Record<string, [field: string, key: string]>): never {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  const constraint = (cause as { code?: string; constraint_name?: string }) ?? {};
  const found = constraint.code === "23505" ? fields[constraint.constraint_name ?? ""] : undefined;
  if (found) throw new Invalid(...found);
  throw error;
}

export const organizationDuplicates = {
  organizations_credit_code_key: ["creditCode", "organizations.result.codeTaken"],
  organizations_name_township_key: ["name", "organizations.result.nameTaken"],
} satisfies Record<string, [string, string]>;

/** 统一社会信用代码 as it is stored; Invalid at its field when the check character is wrong. */
export function checkedCreditCode(typed: string | null): string | null {
  if (typed === null) return null;
  const code = normalizeCreditCode(typed);
  if (!isCreditCode(code)) throw new Invalid("creditCode", "form.creditCode");
  return code;
}
