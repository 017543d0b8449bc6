import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { publicExperts } from "@/lib/experts/public-collection";
import { publicNeeds } from "@/lib/needs/public-collection";
import { writeNeedSearchDocuments } from "@/lib/needs/search-document";
import { embeddedEngine } from "@/lib/search/embedded-engine";
import { countTerms } from "@/lib/search/vocabulary";
import { writeRecords } from "@/tests/benchmarks/search-data";
import { share, someQueries, time } from "@/tests/benchmarks/search-queries";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeWorld } from "@/tests/support/world";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
  const { needIds } = await writeRecords(db.db, await makeWorld(db.db), { needs: 300, experts: 20 });
  await writeNeedSearchDocuments(db.context(), needIds);
  await countTerms(db.context(), "public");
  await db.db.execute(sql`analyze search_documents`);
});

/** The small form of `npm run bench:search`: no figures to quote, only that nothing has become slow by a whole order. */
describe("the embedded engine on generated records", () => {
  const reader = () => db.context({ role: "visitor" });
  const clock = () => performance.now();
  const queries = someQueries(20);

  it("answers as people type", async () => {
    const { processor } = await time(queries.typed, clock, (text) =>
      Promise.all(
        [publicNeeds, publicExperts].map((each) => embeddedEngine.suggest(reader(), each, { text, limit: 5 })),
      ),
    );
    expect(share(processor, 0.5)).toBeLessThan(500);
  });

  it("finds the record whose title was asked for, and counts every found record in each facet", async () => {
    let found = 0;
    for (const { text, filters } of queries.faceted) {
      const facets = ["state"];
      const query = { text, filters, facets, sort: "relevance", cursor: null, limit: 20 };
      const result = await embeddedEngine.search(reader(), publicNeeds, query);
      const sum = Object.values(result.facets.state ?? {}).reduce((total, number) => total + number, 0);
      expect(sum).toBe(result.total);
      found += result.total;
    }
    expect(found).toBeGreaterThan(0);
  });
});
