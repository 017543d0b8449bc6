import type { z } from "zod";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { confirmConsent } from "./confirm-consent";
import { createNeed, type SavedNeed } from "./create-need";
import { editNeed } from "./edit-need";
import { discardDraft, nilId } from "./form-drafts";
import type { saveNeedInput, saveNewNeedInput } from "./input";
import { submitNeed } from "./submit-need";

type Saving = { intent: "save" | "submit"; consent: boolean; visibility: string | null };

/** The form of a new need: creates it and does what its button and tick say, in one transaction. */
export async function saveNewNeed(ctx: Context, input: z.output<typeof saveNewNeedInput>): Promise<SavedNeed> {
  return transaction(ctx, async (tx) => finish(tx, await createNeed(tx, input), input, nilId));
}

/** The form of a need that is there already. */
export async function saveNeed(ctx: Context, input: z.output<typeof saveNeedInput>): Promise<SavedNeed> {
  return transaction(ctx, async (tx) => finish(tx, await editNeed(tx, input), input, input.id));
}

async function finish(tx: Context, saved: SavedNeed, input: Saving, draftOf: string): Promise<SavedNeed> {
  let { version } = saved;
  // A masked need's public text is written by the bureau first; the firm is asked once it can be read.
  const readable = input.visibility === "public" || input.visibility === "directed";
  if (input.consent && readable && !saved.consented && tx.actor.role === "enterprise") {
    await confirmConsent(tx, { id: saved.id, version });
    version += 1;
  }
  const byBureau = !["enterprise", "township"].includes(tx.actor.role);
  if (input.intent === "submit" && !byBureau) {
    await submitNeed(tx, { id: saved.id, version });
    version += 1;
  }
  await discardDraft(tx, "need", draftOf);
  return { ...saved, version };
}
