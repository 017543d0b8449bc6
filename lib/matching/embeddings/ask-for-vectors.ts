import { embeddingEndpoints, embeddings } from "@/db/schema";
import { sendJob } from "@/lib/outbox/send-job";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { currentEndpoint } from "./endpoint";

/** After a record was matched anew its text may have changed: the worker looks. Nothing without an endpoint. */
export async function askForVectors(ctx: Context): Promise<void> {
  if (currentEndpoint()) await transaction(ctx, (tx) => sendJob(tx, "matching.embed", {}));
}

/** When a worker starts: what was missed is asked for. Without an endpoint what one gave is forgotten, and all is ranked without. */
export async function startEmbeddings(ctx: Context): Promise<{ configured: boolean }> {
  const configured = currentEndpoint() !== null;
  if (configured) await askForVectors(ctx);
  else await forgetVectors(ctx);
  return { configured };
}

async function forgetVectors(ctx: Context): Promise<void> {
  await transaction(ctx, async (tx) => {
    const models = await tx.db.delete(embeddingEndpoints).returning({ model: embeddingEndpoints.model });
    if (models.length === 0) return;
    await tx.db.delete(embeddings);
    await sendJob(tx, "matching.refresh-all", {});
  });
}
