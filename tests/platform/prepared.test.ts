import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { type Connection, connect } from "@/db/client";
import { executePrepared } from "@/db/prepared";
import { testDatabase } from "@/tests/support/database";

let one: Connection;
beforeAll(async () => {
  one = connect((await testDatabase()).url, { max: 1 });
  return () => one.close();
});

const marked = (value: string) => sql`select ${value}::text as value, ${sql.param([1, 2])}::int[] as list -- kept`;
const kept = () =>
  one.db.execute<{ times: string }>(
    sql`select generic_plans + custom_plans as times from pg_prepared_statements where statement like '%-- kept'`,
  );

describe("a prepared statement", () => {
  it("answers as any other, and stays with its session", async () => {
    const plain = await one.db.execute(marked("不锈钢"));
    expect(plain).toHaveLength(1);
    expect(await kept()).toHaveLength(0);
    for (const value of ["不锈钢", "'", "", "亚麻"])
      expect(await executePrepared(one.db, marked(value))).toEqual([{ ...plain[0], value }]);
    expect((await kept()).map((row) => Number(row.times))).toEqual([4]);
  });

  it("reads what its transaction has written, and is gone with its error", async () => {
    const count = sql`select count(*)::int as rows from search_attributes`;
    await one.db
      .transaction(async (tx) => {
        await tx.execute(sql`insert into search_attributes (audience, value) values ('public', 'a=b')`);
        expect(await executePrepared(tx as never, count)).toEqual([{ rows: 1 }]);
        throw new Error("rolled back");
      })
      .catch(() => {});
    expect(await executePrepared(one.db, count)).toEqual([{ rows: 0 }]);
    await expect(executePrepared(one.db, sql`select ${"x"}::int`)).rejects.toThrow("invalid input syntax");
  });
});
