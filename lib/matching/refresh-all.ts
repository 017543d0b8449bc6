import type { Context } from "@/lib/platform/context";
import { matchingIndex } from "./matching-index";
import { liveNeeds } from "./refresh-expert";
import { storeMatches } from "./refresh-need";

/** Computes the matches of every live need: the story's seed, and a new version of the engine. Gives the number of needs. */
export async function refreshAllMatches(ctx: Context): Promise<number> {
  const engine = await matchingIndex(ctx);
  let done = 0;
  for await (const part of liveNeeds(ctx)) {
    for (const need of part) await storeMatches(ctx, engine, need);
    done += part.length;
  }
  return done;
}
