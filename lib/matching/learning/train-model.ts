import { sql } from "drizzle-orm";
import { v5, v7 } from "uuid";
import { matchModels } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { authorize } from "@/lib/auth/authorize";
import { sendJob } from "@/lib/outbox/send-job";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { matchingIndex } from "../matching-index";
import { lockModels, setModelState } from "./activate-model";
import { readDecisions } from "./decisions";
import { type ModelInUse, modelInUse } from "./model-in-use";
import { openCasebook } from "./open-notebook";
import { learningPolicy } from "./policy";
import { isEnough, missingFrom, type Taught, teach } from "./teach";

/** The audit trail wants an id even where no model is there yet. */
const everyModel = v5("match-models", v5.URL);

/** 立即学习: asks the worker to learn now, instead of at night. Conflict while there is too little to learn from. */
export async function requestTraining(ctx: Context): Promise<{ id: null }> {
  return transaction(ctx, async (tx) => {
    authorize(tx, learningPolicy, "train", {});
    if (!isEnough(missingFrom(await readDecisions(tx)))) throw new Conflict("learning.result.tooFew");
    await sendJob(tx, "matching.learn", {}, { singletonKey: "learn" });
    await recordAudit(tx, { action: "learning.train", objectType: "model", objectId: everyModel });
    return { id: null };
  });
}

/**
 * Job "matching.learn": trains on all decisions, replays against what is in use, and keeps the model; it takes over only if it was
 * better. Nothing happens without decisions that came after the last training, so that running it twice gives one model.
 */
export async function trainModel(ctx: Context): Promise<{ number: number; tookOver: boolean } | null> {
  const decisions = await readDecisions(ctx);
  if (!isEnough(missingFrom(decisions))) return null;
  const engine = await matchingIndex(ctx);
  const until = new Date(Math.max(...decisions.map((decision) => decision.at)));
  const [last] = await ctx.db
    .select({ number: sql<number>`coalesce(max(${matchModels.number}), 0)::int`, until: lastTraining(engine.version) })
    .from(matchModels);
  if (last?.until === until.getTime()) return null;
  const book = await openCasebook(ctx, engine);
  const inUse = await modelInUse(ctx);
  const number = (last?.number ?? 0) + 1;
  const taught = teach(book, number, inUse && { learned: inUse.learned, trainedUntil: inUse.trainedUntil.getTime() });
  if (!taught) return null;
  return transaction(ctx, async (tx) => {
    const facts = { number, engine: engine.version, decisions: decisions.length, needs: book.cases.length, until };
    const id = await storeModel(tx, taught, facts);
    const tookOver = taught.better && (await takeOver(tx, id, inUse));
    return { number, tookOver };
  });
}

const lastTraining = (engine: string) =>
  sql<
    number | null
  >`(extract(epoch from max(${matchModels.trainedUntil}) filter (where ${matchModels.engine} = ${engine})) * 1000)::float8`;

type Facts = { number: number; engine: string; decisions: number; needs: number; until: Date };

async function storeModel(tx: Context, { learned, summary, replay }: Taught, facts: Facts): Promise<string> {
  const id = v7();
  const { number, engine, decisions, needs, until } = facts;
  await tx.db.insert(matchModels).values({
    id,
    number,
    state: "candidate",
    body: { usual: learned.usual, model: learned.model },
    learned: summary,
    replay,
    engine,
    decisions,
    needs,
    trainedUntil: until,
    trainedAt: tx.clock(),
  });
  await recordAudit(tx, {
    action: "learning.store",
    objectType: "model",
    objectId: id,
    to: "candidate",
    detail: { number, decisions, needs },
  });
  return id;
}

/** The same step as an admin's, by the worker; false when somebody chose another model meanwhile. */
async function takeOver(tx: Context, id: string, inUse: ModelInUse | null): Promise<boolean> {
  const now = await lockModels(tx);
  if (now?.id !== inUse?.id) return false;
  if (now) await setModelState(tx, now, "retired");
  await setModelState(tx, { id, version: 1 }, "active");
  await recordAudit(tx, {
    action: "learning.takeOver",
    objectType: "model",
    objectId: id,
    from: "candidate",
    to: "active",
    detail: { replaced: now?.id ?? null },
  });
  await sendJob(tx, "matching.refresh-all", {}, { singletonKey: "all" });
  return true;
}
