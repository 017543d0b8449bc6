import { createEngine } from "@/lib/matching/engine";

/** Something that finds the ten best of many texts for a text. Ids are numbers from 0. */
export interface Searcher {
  load(texts: Iterable<string>): Promise<void>;
  ask(text: string): Promise<number>;
}

export function ours(): Searcher {
  const engine = createEngine();
  return {
    async load(texts) {
      let id = 0;
      for (const abstract of texts) engine.setExpert({ id: `e${id++}`, outputs: [{ title: "", abstract }] });
    },
    ask: async (problem) => engine.rankExperts({ id: "q", title: "", problem }, { top: 10 }).length,
  };
}
