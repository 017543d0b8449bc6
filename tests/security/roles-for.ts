import { type Role, roles } from "@/db/enums";
import { agreementPolicy } from "@/lib/agreements/policy";
import type { Access, PolicyRule } from "@/lib/auth/manifest";
import { invitationPolicy, personPolicy } from "@/lib/auth/people-policy";
import type { Rule } from "@/lib/auth/policy";
import { engagementPolicy } from "@/lib/engagements/policy";
import { fieldPolicy } from "@/lib/expertise/policy";
import { expertPolicy } from "@/lib/experts/policy";
import { importPolicy } from "@/lib/imports/policy";
import { learningPolicy } from "@/lib/matching/learning/policy";
import { matchPolicy } from "@/lib/matching/policy";
import { needPolicy } from "@/lib/needs/policy";
import { organizationPolicy, setupPolicy } from "@/lib/organizations/policy";
import { jobPolicy } from "@/lib/outbox/policy";
import { reportPolicy } from "@/lib/reports/policy";
import { savedSearchPolicy } from "@/lib/saved-searches/policy";

type Table = Record<string, readonly Rule<never>[]>;

export const policyTables: Record<string, Table> = {
  needs: needPolicy,
  imports: importPolicy,
  experts: expertPolicy,
  matching: matchPolicy,
  learning: learningPolicy,
  engagements: engagementPolicy,
  agreements: agreementPolicy,
  reports: reportPolicy,
  savedSearches: savedSearchPolicy,
  organizations: organizationPolicy,
  setup: setupPolicy,
  fields: fieldPolicy,
  jobs: jobPolicy,
  people: personPolicy,
  invitations: invitationPolicy,
};

/** The roles that a door's rule may ever let in; the record decides among them. Null where roles are not what decides. */
export function rolesFor(access: Access | PolicyRule): readonly Role[] | null {
  if (typeof access !== "string") return access;
  const [table, rule] = access.split(".");
  if (!rule) return null;
  const rules = policyTables[table ?? ""]?.[rule];
  if (!rules) throw new Error(`No policy ${access}`);
  return roles.filter((role) => rules.some((each) => each.roles.includes(role)));
}
