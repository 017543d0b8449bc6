import type { Context } from "@/lib/platform/context";
import { rebuildEmbedded } from "@/lib/search/embedded-care";
import { embeddedEngine } from "@/lib/search/embedded-engine";
import type { Collection, SearchEngine } from "@/lib/search/port";
import { countTerms } from "@/lib/search/vocabulary";
import { outerUnderTest } from "@/tests/search/meilisearch/under-test";

/** An engine under the contract; `ready` returns when it holds all documents of these collections. */
export type EngineUnderTest = {
  name: string;
  engine: SearchEngine;
  ready(ctx: Context, collections: readonly Collection[]): Promise<void>;
};

/** The embedded engine, and a real Meilisearch where MEILI_TEST_HOST names one. */
export function engines(): EngineUnderTest[] {
  return [
    {
      name: "embedded",
      engine: embeddedEngine,
      ready: async (ctx, collections) => {
        for (const collection of collections) await rebuildEmbedded(ctx, collection);
        await countTerms(ctx, "public");
      },
    },
    ...outerUnderTest(),
  ];
}
