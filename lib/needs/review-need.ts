import type { ReviewVerdict } from "@/db/enums";
import { needReviews } from "@/db/schema";
import type { Context } from "@/lib/platform/context";

/** Keeps a review opinion for good, in the open transaction. */
export async function recordReview(tx: Context, needId: string, verdict: ReviewVerdict, opinion = ""): Promise<void> {
  await tx.db.insert(needReviews).values({ needId, verdict, opinion, reviewerId: tx.actor.userId, at: tx.clock() });
}
