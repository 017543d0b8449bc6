import { eq } from "drizzle-orm";
import { z } from "zod";
import { matchModels } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import type { LearnedModel } from "./lesson";

const numbers = z.array(z.number());
const tree = z.object({
  feature: numbers,
  threshold: numbers,
  left: numbers,
  right: numbers,
  value: numbers,
  gain: numbers,
});
const booster = z.object({ base: z.number(), trees: z.array(tree) });
const body = z.object({
  usual: z.number(),
  model: z.object({ features: z.array(z.string()), levels: z.number().int(), above: z.array(booster) }),
});

/** A stored model made ready to use. Throws where the stored trees are none. */
export function readModel(row: { number: number; body: unknown }): LearnedModel {
  return { number: row.number, ...body.parse(row.body) };
}

export type ModelInUse = { id: string; learned: LearnedModel; trainedUntil: Date };

/** Null while the engine ranks alone. */
export async function modelInUse(ctx: Context): Promise<ModelInUse | null> {
  const [row] = await ctx.db
    .select({
      id: matchModels.id,
      number: matchModels.number,
      body: matchModels.body,
      trainedUntil: matchModels.trainedUntil,
    })
    .from(matchModels)
    .where(eq(matchModels.state, "active"));
  return row ? { id: row.id, learned: readModel(row), trainedUntil: row.trainedUntil } : null;
}

/** The version in use, without its trees; null while the engine ranks alone. */
export async function versionInUse(ctx: Context): Promise<number | null> {
  const [row] = await ctx.db
    .select({ number: matchModels.number })
    .from(matchModels)
    .where(eq(matchModels.state, "active"));
  return row?.number ?? null;
}
