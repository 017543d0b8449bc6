import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { countSigns, signOf } from "@/lib/search/signs";
import { type TestDatabase, testDatabase } from "@/tests/support/database";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});

it("counts in this process the numbers that the database wrote, on both sides of the surrogates", async () => {
  const ids = [1, 2, 2, 35_326, 35_327, 35_328, 35_328, 35_329, 65_535, 1_000_000, 1];
  const [row] = await db.db.execute<{ signs: string }>(sql`
    select string_agg(${signOf(sql`id`)}, '') as signs from unnest(${sql.param(ids.map(String))}::int[]) as id`);
  const wanted = new Map<number, number>();
  for (const id of ids) wanted.set(id, (wanted.get(id) ?? 0) + 1);
  expect(countSigns(row?.signs ?? "")).toEqual(wanted);
});
