import type { EmbeddedKind } from "@/db/enums";
import { embeddedKinds } from "@/db/enums";
import { sendJob } from "@/lib/outbox/send-job";
import type { Context } from "@/lib/platform/context";
import { log } from "@/lib/platform/log";
import { transaction } from "@/lib/platform/transaction";
import { readExperts, readNeeds } from "../documents";
import { EndpointUnavailable } from "./ask-endpoint";
import { embedTexts } from "./embed-texts";
import { currentEndpoint, type EmbeddingEndpoint } from "./endpoint";
import { endpointState, noteAnswer, noteFailure, raiseRevision } from "./endpoint-state";
import { embeddedHashes, knownDimensions, storeVectors, type TextToEmbed, touchVersions } from "./store-vectors";
import { expertText, hashOf, needText } from "./texts";
import { removeUnwanted, waitingRecords } from "./waiting";

export const textsPerCall = 64;
/** Milliseconds after which the rest is left to another run, well before the queue takes the job for lost. */
const longestRun = 300_000;

/**
 * Job "matching.embed": brings the vectors up to the texts as they stand now. What is gone or hidden goes first, endpoint or not.
 * A failure is noted and tried again later by itself; matching goes on without.
 */
export async function embedWaiting(ctx: Context): Promise<void> {
  const endpoint = currentEndpoint();
  if (!endpoint) return;
  const { model } = endpoint;
  if ((await removeUnwanted(ctx, model)) > 0) await raiseRevision(ctx, model);
  const { retryAt, failures } = await endpointState(ctx, model);
  if (retryAt && retryAt > ctx.clock()) return;
  try {
    const finished = await embedAll(ctx, endpoint, sizeAfter(failures));
    await noteAnswer(ctx, model);
    if (!finished) await transaction(ctx, (tx) => sendJob(tx, "matching.embed", {}));
  } catch (error) {
    if (!(error instanceof EndpointUnavailable)) throw error;
    log.warn({ trouble: error.trouble }, "embedding endpoint");
    await noteFailure(ctx, model, error);
  }
}

/** A small model on a slow machine may need longer for 64 texts than anybody waits: after a failure it is asked for half as many. */
function sizeAfter(failures: number): number {
  return Math.max(1, textsPerCall >> Math.min(failures, 6));
}

/** False where texts are left for another run. */
async function embedAll(ctx: Context, endpoint: EmbeddingEndpoint, size: number): Promise<boolean> {
  const end = ctx.clock().getTime() + longestRun;
  for (const kind of embeddedKinds) {
    while (await embedSome(ctx, endpoint, kind, size)) if (ctx.clock().getTime() > end) return false;
  }
  return true;
}

/** Embeds the texts of one call; false where none of the kind waits. */
async function embedSome(
  ctx: Context,
  endpoint: EmbeddingEndpoint,
  kind: EmbeddedKind,
  size: number,
): Promise<boolean> {
  const { model } = endpoint;
  const records = await waitingRecords(ctx, model, kind, size);
  if (records.length === 0) return false;
  const texts = await readTexts(ctx, kind, new Map(records.map(({ id, version }) => [id, version])));
  const hashes = await embeddedHashes(ctx, model, kind, texts);
  const changed = texts.filter(({ id, hash }) => hashes.get(id) !== hash);
  await touchVersions(
    ctx,
    model,
    kind,
    texts.filter((text) => !changed.includes(text)),
  );
  if (changed.length === 0) return true;
  const vectors = await embedTexts(
    endpoint,
    changed.map(({ text }) => text),
    await knownDimensions(ctx, model),
  );
  await transaction(ctx, async (tx) => {
    await storeVectors(tx, model, kind, changed, vectors);
    await raiseRevision(tx, model);
    await rankAgain(tx, kind, changed, size);
  });
  await noteAnswer(ctx, model);
  return true;
}

async function readTexts(ctx: Context, kind: EmbeddedKind, versions: Map<string, number>): Promise<TextToEmbed[]> {
  const ids = [...versions.keys()];
  const texts =
    kind === "need"
      ? (await readNeeds(ctx, ids)).map(({ doc }) => ({ id: doc.id, text: needText(doc) }))
      : (await readExperts(ctx, ids)).map((doc) => ({ id: doc.id, text: expertText(doc) }));
  return texts.map(({ id, text }) => ({ id, text, hash: hashOf(text), version: versions.get(id) ?? 0 }));
}

/** A full call is a first filling or a large import: one pass over all needs is cheaper then. */
async function rankAgain(tx: Context, kind: EmbeddedKind, changed: TextToEmbed[], size: number): Promise<void> {
  if (changed.length === size && size > 1) return sendJob(tx, "matching.refresh-all", {});
  for (const { id } of changed) {
    if (kind === "need") await sendJob(tx, "matching.refresh-need", { needId: id }, { singletonKey: id });
    else await sendJob(tx, "matching.refresh-expert", { expertId: id }, { singletonKey: id });
  }
}
