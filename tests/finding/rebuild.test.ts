import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { searchDocuments } from "@/db/schema";
import { countAllTerms } from "@/lib/finding/rebuild";
import { searchPublicNeeds } from "@/lib/needs/public-queries";
import { writeNeedSearchDocument } from "@/lib/needs/search-document";
import { testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld } from "@/tests/support/world";

it("documents of a version before this index are written anew by themselves", async () => {
  const db = await testDatabase();
  const need = await makeNeed(db.db, await makeWorld(db.db), { status: "published", title: "齿轮渗碳淬火变形" });
  await writeNeedSearchDocument(db.context(), need.id);
  await db.db.update(searchDocuments).set({ terms: sql`''`, facets: [], sorts: {} });
  const find = () =>
    searchPublicNeeds(db.context({ role: "visitor" }), {
      text: "渗碳",
      filters: {},
      facets: ["field"],
      sort: "relevance",
      cursor: null,
      limit: 5,
    });
  expect((await find()).total).toBe(0);
  await countAllTerms(db.context());
  const found = await find();
  expect(found.ids).toEqual([need.id]);
  expect(found.facets.field).toEqual({ "4": 1, "4.1": 1 });
});
