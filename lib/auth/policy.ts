import { and, or, type SQL, sql } from "drizzle-orm";
import type { Role } from "@/db/enums";
import type { Actor } from "@/lib/platform/context";

export type ActorRole = Role | "visitor" | "system";

/** One atom of a rule in two tongues: on the facts of an object, and as SQL on its table. A property test compares them. */
export type Condition<Facts> = {
  name: string;
  holds(actor: Actor, facts: Facts): boolean;
  sql(actor: Actor): SQL;
};

/** Allows when the role is listed and every condition holds. */
export type Rule<Facts> = { roles: readonly ActorRole[]; when?: readonly Condition<Facts>[] };

/** Default deny: an action without a matching rule is forbidden. */
export type PolicyTable<Facts, Action extends string> = Record<Action, readonly Rule<Facts>[]>;

export type Decision = { allow: true } | { allow: false; reason: string };

/**
 * Whether an actor may do something to an object of known facts. The reason of a denial is a message key:
 * "shell.denied.role" (not for this role at all) or "shell.denied.scope" (the role, but not for this record).
 */
export function decide<Facts, Action extends string>(
  table: PolicyTable<Facts, Action>,
  actor: Actor,
  action: Action,
  facts: Facts,
): Decision {
  const rules = table[action].filter((rule) => rule.roles.includes(actor.role));
  if (rules.length === 0) return { allow: false, reason: "shell.denied.role" };
  const allowed = rules.some((rule) => (rule.when ?? []).every((condition) => condition.holds(actor, facts)));
  return allowed ? { allow: true } : { allow: false, reason: "shell.denied.scope" };
}

/** The same table as the WHERE of lists, counts, facets, exports and details. */
export function predicate<Facts, Action extends string>(
  table: PolicyTable<Facts, Action>,
  actor: Actor,
  action: Action,
): SQL {
  const rules = table[action].filter((rule) => rule.roles.includes(actor.role));
  const parts = rules.map(
    (rule) => and(sql`true`, ...(rule.when ?? []).map((condition) => condition.sql(actor))) as SQL,
  );
  return parts.length === 0 ? sql`false` : (or(...parts) as SQL);
}

/** Whether a role may do something at all (to show a menu entry or to open a section); never enough to act. */
export function mightDo<Facts, Action extends string>(
  table: PolicyTable<Facts, Action>,
  actor: Actor,
  action: Action,
): boolean {
  return table[action].some((rule) => rule.roles.includes(actor.role));
}
