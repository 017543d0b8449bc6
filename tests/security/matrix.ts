import type { Context } from "@/lib/platform/context";
import { visitor } from "@/lib/platform/context";
import { DomainError } from "@/lib/platform/errors";
import type { TestDatabase } from "@/tests/support/database";
import type { World } from "@/tests/support/world";

export type Who = keyof World["actors"] | "visitor";
export type Outcome = "done" | "denied" | "not_found" | "conflict" | "invalid" | "too_many" | "fault";

/**
 * What a verb should do, written down apart from the policy and the lifecycle: who may (names of the test world), and from
 * which states. `only` narrows a person to some states, outside of which they are refused rather than late.
 */
export type Row<Subject> = {
  run(ctx: Context, subject: Subject): Promise<unknown>;
  by: string;
  from: string;
  only?: Partial<Record<Who, string>>;
  late?: Partial<Record<Who, string>>;
};
export type Grid<Subject> = Record<string, Row<Subject>>;

export type Matrix<Subject> = {
  grid: Grid<Subject>;
  subjects: Record<string, Subject>;
  /** Whether a person may know of a record in this state. */
  sees(who: Who, status: string): boolean;
};

const words = (text: string) => text.split(" ").filter(Boolean);
export const everybody = (world: World): Who[] => [...(Object.keys(world.actors) as Who[]), "visitor"];

function expected<Subject>({ grid, sees }: Matrix<Subject>, verb: string, who: Who, status: string): Outcome {
  const { by, from, only, late } = grid[verb] as Row<Subject>;
  if (!sees(who, status)) return "not_found";
  if (!words(by).includes(who)) return "denied";
  if (only?.[who] !== undefined && !words(only[who]).includes(status)) return "denied";
  return words(from).includes(status) && !words(late?.[who] ?? "").includes(status) ? "done" : "conflict";
}

/** Runs every person × state of some verbs through the real verbs, each undone afterwards; returns the cells that differ. */
export async function differences<Subject>(
  db: TestDatabase,
  world: World,
  matrix: Matrix<Subject>,
  verbs = Object.keys(matrix.grid),
): Promise<string[]> {
  const cells = verbs.flatMap((verb) =>
    everybody(world).flatMap((who) => Object.keys(matrix.subjects).map((status) => ({ verb, who, status }))),
  );
  const wrong: string[] = [];
  const work = async () => {
    for (let cell = cells.pop(); cell; cell = cells.pop()) {
      const { verb, who, status } = cell;
      const actor = who === "visitor" ? visitor : world.actors[who];
      const subject = matrix.subjects[status] as Subject;
      const found = await outcomeOf(db.context(actor), (ctx) => (matrix.grid[verb] as Row<Subject>).run(ctx, subject));
      const wanted = expected(matrix, verb, who, status);
      if (found !== wanted) wrong.push(`${verb} by ${who} of ${status}: ${found}, not ${wanted}`);
    }
  };
  await Promise.all([work(), work(), work(), work(), work(), work()]);
  return wrong.sort();
}

class Undo extends Error {}

async function outcomeOf(ctx: Context, run: (ctx: Context) => Promise<unknown>): Promise<Outcome> {
  let outcome: Outcome = "done";
  await ctx.pool
    .transaction(async (tx) => {
      const db = tx as unknown as Context["db"];
      await run({ ...ctx, db, inTransaction: true }).catch((error) => {
        outcome = error instanceof DomainError ? error.code : "fault";
      });
      throw new Undo();
    })
    .catch((error) => {
      if (!(error instanceof Undo)) throw error;
    });
  return outcome;
}

/** Changes a table in memory for the length of a proof. */
export async function flipped<Table extends object, Key extends keyof Table>(
  table: Table,
  key: Key,
  value: Table[Key],
  prove: () => Promise<void>,
): Promise<void> {
  const before = table[key];
  table[key] = value;
  try {
    await prove();
  } finally {
    table[key] = before;
  }
}
