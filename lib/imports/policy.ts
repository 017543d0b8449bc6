import { and, eq, type SQL, sql } from "drizzle-orm";
import type { ImportKind, Role } from "@/db/enums";
import { imports } from "@/db/schema";
import { authorize } from "@/lib/auth/authorize";
import { type Condition, predicate, type Rule } from "@/lib/auth/policy";
import { bureau } from "@/lib/auth/roles";
import type { Context } from "@/lib/platform/context";

export type ImportFacts = { kind: ImportKind; createdBy: string; organizationId: string | null };

const own: Condition<ImportFacts> = {
  name: "own import",
  holds: (actor, facts) => actor.userId !== null && actor.userId === facts.createdBy,
  sql: (actor) => (actor.userId ? eq(imports.createdBy, actor.userId) : sql`false`),
};
const ofNeeds: Condition<ImportFacts> = {
  name: "of needs",
  holds: (_actor, facts) => facts.kind === "needs",
  sql: () => eq(imports.kind, "needs"),
};
const ofOwnExperts: Condition<ImportFacts> = {
  name: "of experts of the own university",
  holds: (actor, facts) =>
    facts.kind === "experts" && actor.organizationId !== null && actor.organizationId === facts.organizationId,
  sql: (actor) =>
    actor.organizationId
      ? (and(eq(imports.kind, "experts"), eq(imports.organizationId, actor.organizationId)) as SQL)
      : sql`false`,
};

/** Those who file needs: a row is then judged by `needPolicy`, with the rights of the person who uploaded it. */
export const importers = ["township", "officer", "leader", "director"] as const satisfies readonly Role[];
/** Who may open the section of needs. */
export const importReaders = [...importers, "admin"] as const satisfies readonly Role[];

const byUploader: readonly Rule<ImportFacts>[] = [
  { roles: importers, when: [own, ofNeeds] },
  { roles: ["university"], when: [own, ofOwnExperts] },
];

export const importPolicy = {
  /** A sheet of needs. */
  create: [{ roles: importers, when: [ofNeeds] }],
  /** A sheet of experts of the own university. */
  createExperts: [{ roles: ["university"], when: [ofOwnExperts] }],
  read: [
    { roles: importers, when: [own, ofNeeds] },
    { roles: bureau, when: [ofNeeds] },
    { roles: ["university"], when: [ofOwnExperts] },
  ],
  run: byUploader,
  discard: byUploader,
  retry: byUploader,
} satisfies Record<string, readonly Rule<ImportFacts>[]>;

export type ImportAction = keyof typeof importPolicy;

export function visibleImports(ctx: Context): SQL {
  return predicate(importPolicy, ctx.actor, "read");
}

export function authorizeImport(ctx: Context, action: ImportAction, facts: ImportFacts): void {
  authorize(ctx, importPolicy, action, facts);
}
