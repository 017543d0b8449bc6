import { isStaff } from "@/lib/auth/roles";
import type { Context } from "@/lib/platform/context";
import type { Collection, SearchAudience } from "./port";

/** Whether the reader may see every document of the index: only then may what it counts as a whole reach them. */
export function seesWholeIndex({ actor }: Context, { audience }: Pick<Collection, "audience">): boolean {
  return audience === "public" ? actor.role === "visitor" : actor.role === "system" || isStaff(actor.role);
}

/**
 * Whose vocabulary explains a question. A township searches the staff's index for its own records; the words and
 * weights of the others' there must not show in what it is offered or in which order.
 */
export function vocabularyFor(ctx: Context, collection: Pick<Collection, "audience">): SearchAudience {
  return seesWholeIndex(ctx, collection) ? collection.audience : "public";
}
