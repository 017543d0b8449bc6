import { and, desc, eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { rounds, roundTownships } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { authorize } from "@/lib/auth/authorize";
import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { Conflict, NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { asDuplicate } from "./load-organization";
import { setupPolicy } from "./policy";

type Versioned = { id: string; version: number };
type RoundDates = { goal: number; startsOn: string; endsOn: string };

/** Opens a half-year of collection; groups keep the townships of the round before until somebody moves them. */
export async function createRound(
  ctx: Context,
  input: RoundDates & { year: number; half: 1 | 2 },
): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    authorize(tx, setupPolicy, "manage", {});
    const [last] = await tx.db
      .select({ id: rounds.id })
      .from(rounds)
      .orderBy(desc(rounds.year), desc(rounds.half))
      .limit(1);
    const id = v7();
    await tx.db
      .insert(rounds)
      .values({ id, ...input })
      .catch((error) => asDuplicate(error, { rounds_period_key: ["year", "organizations.result.roundTaken"] }));
    if (last)
      await tx.db.execute(sql`insert into ${roundTownships} (round_id, township_id, group_id)
        select ${id}, township_id, group_id from ${roundTownships} where round_id = ${last.id}`);
    await recordAudit(tx, {
      action: "rounds.create",
      objectType: "round",
      objectId: id,
      to: "open",
      detail: { year: input.year, half: input.half, goal: input.goal },
    });
    await raiseDataVersion(tx, "public");
    return { id };
  });
}

/** Changes goal and dates. */
export async function editRound(ctx: Context, input: Versioned & RoundDates): Promise<{ id: string }> {
  const { id, version, ...set } = input;
  return change(ctx, { id, version }, "rounds.edit", { set, detail: set });
}

/** Ends the collection: what is unfinished is carried over, new needs belong to an open round. */
export async function closeRound(ctx: Context, input: Versioned): Promise<{ id: string }> {
  return change(ctx, input, "rounds.close", { from: "open", set: { status: "closed" } });
}

export async function reopenRound(ctx: Context, input: Versioned): Promise<{ id: string }> {
  return change(ctx, input, "rounds.reopen", { from: "closed", set: { status: "open" } });
}

type Change = {
  from?: "open" | "closed";
  set: Partial<typeof rounds.$inferInsert>;
  detail?: Record<string, unknown>;
};

async function change(ctx: Context, input: Versioned, action: string, edit: Change): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    await reviseRound(tx, input, edit);
    await recordAudit(tx, {
      action,
      objectType: "round",
      objectId: input.id,
      from: edit.from ?? null,
      to: edit.set.status ?? null,
      detail: edit.detail,
    });
    await raiseDataVersion(tx, "public");
    return { id: input.id };
  });
}

/** A conditional update on version and, where one is named, on the state. */
export async function reviseRound(ctx: Context, input: Versioned, edit: Omit<Change, "detail">): Promise<void> {
  authorize(ctx, setupPolicy, "manage", {});
  const [round] = await ctx.db.select({ id: rounds.id }).from(rounds).where(eq(rounds.id, input.id));
  if (!round) throw new NotFound();
  const changed = await ctx.db
    .update(rounds)
    .set({ ...edit.set, version: sql`${rounds.version} + 1` })
    .where(
      and(
        eq(rounds.id, input.id),
        eq(rounds.version, input.version),
        edit.from ? eq(rounds.status, edit.from) : undefined,
      ),
    )
    .returning({ id: rounds.id });
  if (changed.length === 0) throw new Conflict();
}
