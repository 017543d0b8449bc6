import { sql } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { connect } from "@/db/client";
import { sender } from "@/lib/outbox/boss";
import { testDatabase } from "@/tests/support/database";

it("stops quietly when its pool has ended, and says every other fault", async () => {
  const { url } = await testDatabase();
  const pool = connect(url, { max: 1 });
  const boss = await sender(pool.db);
  const stopped = new Promise<void>((done) => boss.once("stopped", () => done()));
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  try {
    boss.emit("error", new Error("a fault"));
    expect(said).toHaveBeenCalledTimes(1);
    await pool.close();
    const ended = await pool.db.execute(sql`select 1`).then(
      () => null,
      (error: unknown) => error,
    );
    expect(ended).toBeInstanceOf(Error);
    // pg-boss hands on a copy.
    const { message, stack } = ended as Error;
    boss.emit("error", { ...(ended as Error), message, ...(stack !== undefined && { stack }) });
    await stopped;
    expect(said).toHaveBeenCalledTimes(1);
  } finally {
    said.mockRestore();
  }
});
