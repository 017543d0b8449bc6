import { eq, type SQL, sql } from "drizzle-orm";
import type { Role } from "@/db/enums";
import { imports } from "@/db/schema";
import { authorize } from "@/lib/auth/authorize";
import { type Condition, predicate, type Rule } from "@/lib/auth/policy";
import { bureau } from "@/lib/auth/roles";
import type { Context } from "@/lib/platform/context";

export type ImportFacts = { createdBy: string };

const own: Condition<ImportFacts> = {
  name: "own import",
  holds: (actor, facts) => actor.userId !== null && actor.userId === facts.createdBy,
  sql: (actor) => (actor.userId ? eq(imports.createdBy, actor.userId) : sql`false`),
};

/** Those who file needs: a row is then judged by `needPolicy`, with the rights of the person who uploaded it. */
export const importers = ["township", "officer", "leader", "director"] as const satisfies readonly Role[];
/** Who may open the section. */
export const importReaders = [...importers, "admin"] as const satisfies readonly Role[];

export const importPolicy = {
  create: [{ roles: importers }],
  read: [{ roles: importers, when: [own] }, { roles: bureau }],
  run: [{ roles: importers, when: [own] }],
} satisfies Record<string, readonly Rule<ImportFacts>[]>;

export type ImportAction = keyof typeof importPolicy;

export function visibleImports(ctx: Context): SQL {
  return predicate(importPolicy, ctx.actor, "read");
}

export function authorizeImport(ctx: Context, action: ImportAction, facts: ImportFacts): void {
  authorize(ctx, importPolicy, action, facts);
}
