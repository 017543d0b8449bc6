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

  it("shows without a text the same pages and counts as counting row by row does", async () => {
    for (const { filters } of queries.faceted) {
      const query = { text: "", filters, facets: ["industry"], sort: "relevance", limit: 20 };
      const wanted = Object.entries(filters).flatMap(([name, values]) => values.map((value) => `${name}=${value}`));
      const others = wanted.filter((value) => !value.startsWith("industry="));
      const under = (values: string[]) => sql`d.kind = 'need' and d.audience = 'public' and not exists (
        select 1 from unnest(${sql.param(values)}::text[]) as given (attribute) where not exists (
          select 1 from search_attributes a where a.audience = 'public' and a.value = given.attribute and a.id = any(d.facets)))`;
      const rows = await db.db.execute<{ id: string }>(sql`
        select d.object_id as id from search_documents d where ${under(wanted)} order by d.sorts -> 'newest', d.object_id`);
      const counts = await db.db.execute<{ industry: string; number: number }>(sql`
        select n.industry, count(*)::int as number from search_documents d join needs n on n.id = d.object_id where ${under(others)} group by 1`);
      for (const cursor of [null, "20"]) {
        const found = await embeddedEngine.search(reader(), publicNeeds, { ...query, cursor });
        expect(found.ids).toEqual(rows.slice(Number(cursor ?? 0), Number(cursor ?? 0) + 20).map(({ id }) => id));
        expect(found.total).toBe(rows.length);
        expect(found.facets.industry).toEqual(Object.fromEntries(counts.map((row) => [row.industry, row.number])));
      }
    }
  });
});
