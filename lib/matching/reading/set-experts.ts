import type { ExpertDoc, MatchingEngine } from "../engine";
import { SecondReader } from "./second-reader";

/** Fewer are not worth the start of another process. */
const few = 1_000;
const list = 50;

/**
 * Sets many experts, none of them twice. From a thousand on, where the machine has a core for it, a second process reads half of
 * them while this one fills the index.
 */
export async function setExperts(
  engine: MatchingEngine,
  docs: Iterable<ExpertDoc> | AsyncIterable<ExpertDoc>,
): Promise<void> {
  let second: SecondReader | null = null;
  let waiting: ExpertDoc[] = [];
  let count = 0;
  try {
    for await (const doc of docs) {
      if (++count === few) second = SecondReader.start(engine);
      if (!second) {
        engine.setExpert(doc);
        continue;
      }
      waiting.push(doc);
      if (waiting.length < list) continue;
      await second.read(waiting);
      waiting = [];
    }
    for (const doc of waiting) engine.setExpert(doc);
    await second?.done();
  } finally {
    second?.stop();
  }
}
