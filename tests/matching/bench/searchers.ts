import { createEngine, type ExpertDoc } from "@/lib/matching/engine";
import { setExperts } from "@/lib/matching/reading/set-experts";

/** Something that finds the ten best of many texts for a text. Ids are numbers from 0. */
export interface Searcher {
  load(texts: Iterable<string>): Promise<void>;
  ask(text: string): Promise<number>;
}

function* docsOf(texts: Iterable<string>): Generator<ExpertDoc> {
  let id = 0;
  for (const abstract of texts) yield { id: `e${id++}`, outputs: [{ title: "", abstract }] };
}

export function ours(): Searcher {
  const engine = createEngine();
  return {
    load: (texts) => setExperts(engine, docsOf(texts)),
    ask: async (problem) => engine.rankExperts({ id: "q", title: "", problem }, { top: 10 }).length,
  };
}
