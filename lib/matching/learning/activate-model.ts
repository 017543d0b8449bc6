import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ModelState } from "@/db/enums";
import { matchModels } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { authorize } from "@/lib/auth/authorize";
import { sendJob } from "@/lib/outbox/send-job";
import type { Context } from "@/lib/platform/context";
import { Conflict, NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { activateInput } from "./input";
import { modelInUse } from "./model-in-use";
import { learningPolicy, requireReader } from "./policy";

type Input = z.output<typeof activateInput>;

/** 启用: puts a kept model in use, an earlier one too; the one in use retires and can come back. All lists are ranked again. */
export async function activateModel(ctx: Context, input: Input): Promise<{ number: number }> {
  return transaction(ctx, async (tx) => {
    const model = await loadModel(tx, input);
    if (model.state === "active") throw new Conflict("learning.result.alreadyActive");
    const inUse = await lockModels(tx);
    if (inUse) await setModelState(tx, inUse, "retired");
    await setModelState(tx, { id: model.id, version: input.version }, "active");
    await recordAudit(tx, {
      action: "learning.activate",
      objectType: "model",
      objectId: model.id,
      from: model.state,
      to: "active",
      reason: input.reason,
      detail: { number: model.number, replaced: inUse?.id ?? null },
    });
    await sendJob(tx, "matching.refresh-all", {}, { singletonKey: "all" });
    return { number: model.number };
  });
}

/** 停用: past decisions no longer move lists; the engine ranks alone until a model is put in use. */
export async function deactivateModel(ctx: Context, input: Input): Promise<{ number: number }> {
  return transaction(ctx, async (tx) => {
    const model = await loadModel(tx, input);
    if (model.state !== "active") throw new Conflict();
    await lockModels(tx);
    await setModelState(tx, { id: model.id, version: input.version }, "retired");
    await recordAudit(tx, {
      action: "learning.deactivate",
      objectType: "model",
      objectId: model.id,
      from: "active",
      to: "retired",
      reason: input.reason,
      detail: { number: model.number },
    });
    await sendJob(tx, "matching.refresh-all", {}, { singletonKey: "all" });
    return { number: model.number };
  });
}

async function loadModel(tx: Context, { id }: Input) {
  requireReader(tx);
  const [model] = await tx.db
    .select({ id: matchModels.id, number: matchModels.number, state: matchModels.state })
    .from(matchModels)
    .where(eq(matchModels.id, id));
  if (!model) throw new NotFound();
  authorize(tx, learningPolicy, "activate", {});
  return model;
}

/** One change of the model in use at a time, in every process; gives the one in use as it is then. */
export async function lockModels(tx: Context): Promise<{ id: string; version: number } | null> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended('match-models', 0))`);
  const active = await modelInUse(tx);
  if (!active) return null;
  const [row] = await tx.db
    .select({ id: matchModels.id, version: matchModels.version })
    .from(matchModels)
    .where(eq(matchModels.id, active.id));
  return row ?? null;
}

export async function setModelState(tx: Context, { id, version }: { id: string; version: number }, state: ModelState) {
  const moved = await tx.db
    .update(matchModels)
    .set({
      state,
      version: sql`${matchModels.version} + 1`,
      ...(state === "active" && { activatedAt: tx.clock(), activatedBy: tx.actor.userId }),
    })
    .where(and(eq(matchModels.id, id), eq(matchModels.version, version)))
    .returning({ id: matchModels.id });
  if (moved.length === 0) throw new Conflict();
}
