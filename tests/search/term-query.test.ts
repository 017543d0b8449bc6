import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { Meaning } from "@/lib/search/resolve-words";
import { termQuery } from "@/lib/search/term-query";
import { type TestDatabase, testDatabase } from "@/tests/support/database";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});

const letters = [..."abcdefghijklmnopqrstuvwxyz"];

/** Which letters' texts a question finds; each letter is a text of itself, `title` marks it as a word of the title. */
async function found(meanings: readonly Meaning[], which: "all" | "titled"): Promise<string> {
  const text = sql.param(letters);
  const vector = sql`array_to_tsvector(array[d.letter, '=' || d.letter, 'every'])`;
  const rows = await db.db.execute<{ letter: string }>(sql`
    select d.letter from unnest(${text}::text[]) as d (letter) where ${termQuery(meanings, vector)[which]} order by 1`);
  return rows.map((row) => row.letter).join("");
}

const meaning = (typed: string, instead: string): Meaning => ({
  typed,
  exact: [typed],
  instead: [...instead],
  marks: [],
  known: true,
  weight: 1,
});

describe("a word with others in its place", () => {
  it.each([
    "",
    "bc",
    "bcdef",
    "bcdefg",
    "bcdefghijklm",
    "bcdefghijklmn",
    "bcdefghijklmnopqrstuvwxyz",
  ])("finds itself and each of %j, in the text and in the title", async (instead) => {
    expect(await found([meaning("a", instead)], "all")).toBe(`a${instead}`);
    expect(await found([meaning("a", instead)], "titled")).toBe(`a${instead}`);
  });

  it("is one word of a question whose others must be there too", async () => {
    const many = meaning("a", "bcdefghijklm");
    expect(await found([many, meaning("every", "")], "all")).toBe("abcdefghijklm");
    expect(await found([many, meaning("every", "")], "titled")).toBe("");
    expect(await found([many, meaning("m", "klxyz")], "all")).toBe("klm");
  });
});
