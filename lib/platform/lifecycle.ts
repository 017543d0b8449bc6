import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable, PgUpdateSetSource } from "drizzle-orm/pg-core";
import type { Context } from "./context";
import { Conflict } from "./errors";

export type Transition<Status extends string> = { from: readonly Status[]; to: Status };

/** One table of edges: it draws the buttons, guards the update, drives the tests and prints the diagram. */
export type Lifecycle<Status extends string, Verb extends string> = {
  name: string;
  initial: readonly Status[];
  transitions: Record<Verb, Transition<Status>>;
};

export function defineLifecycle<Status extends string, Verb extends string>(lifecycle: Lifecycle<Status, Verb>) {
  return lifecycle;
}

/** The verbs that a status allows. */
export function verbsFrom<Status extends string, Verb extends string>(
  lifecycle: Lifecycle<Status, Verb>,
  status: Status,
): Verb[] {
  return (Object.keys(lifecycle.transitions) as Verb[]).filter((verb) =>
    lifecycle.transitions[verb].from.includes(status),
  );
}

export function allows<Status extends string, Verb extends string>(
  lifecycle: Lifecycle<Status, Verb>,
  verb: Verb,
  status: Status,
): boolean {
  return lifecycle.transitions[verb].from.includes(status);
}

type LivingTable = PgTable & { id: PgColumn; status: PgColumn; version: PgColumn };

/**
 * Moves a row along one edge by a conditional update on id, version *and* status. Zero rows means that somebody was
 * faster: Conflict. Sets `status_since` and `updated_at`, adds one to the version.
 */
export async function transition<Table extends LivingTable, Status extends string, Verb extends string>(
  ctx: Context,
  table: Table,
  lifecycle: Lifecycle<Status, Verb>,
  verb: Verb,
  row: { id: string; version: number; status: Status },
  set: PgUpdateSetSource<Table> = {} as PgUpdateSetSource<Table>,
): Promise<{ from: Status; to: Status }> {
  const edge = lifecycle.transitions[verb];
  const now = ctx.clock();
  const changed = await ctx.db
    .update(table)
    .set({
      ...set,
      status: edge.to,
      statusSince: now,
      updatedAt: now,
      version: sql`${table.version} + 1`,
    } as PgUpdateSetSource<Table>)
    .where(and(eq(table.id, row.id), eq(table.version, row.version), inArray(table.status, [...edge.from])) as SQL)
    .returning({ id: table.id });
  if (changed.length === 0) throw new Conflict();
  return { from: row.status, to: edge.to };
}

/** Changes a row without moving it, guarded by its version. */
export async function revise<Table extends LivingTable>(
  ctx: Context,
  table: Table,
  row: { id: string; version: number },
  set: PgUpdateSetSource<Table>,
): Promise<void> {
  const changed = await ctx.db
    .update(table)
    .set({ ...set, updatedAt: ctx.clock(), version: sql`${table.version} + 1` } as PgUpdateSetSource<Table>)
    .where(and(eq(table.id, row.id), eq(table.version, row.version)) as SQL)
    .returning({ id: table.id });
  if (changed.length === 0) throw new Conflict();
}

/** The lifecycle as a Mermaid state diagram, for docs/lifecycles.md. */
export function diagram<Status extends string, Verb extends string>(lifecycle: Lifecycle<Status, Verb>): string {
  const lines = lifecycle.initial.map((status) => `  [*] --> ${status}`);
  for (const [verb, edge] of Object.entries(lifecycle.transitions) as [Verb, Transition<Status>][]) {
    for (const from of edge.from) lines.push(`  ${from} --> ${edge.to}: ${verb}`);
  }
  return ["stateDiagram-v2", ...lines].join("\n");
}
