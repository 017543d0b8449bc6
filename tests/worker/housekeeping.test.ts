import { mkdtempSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { files, formDrafts, invitations, oneTimeCodes, rateLimits, sessions } from "@/db/schema";
import { localStore } from "@/lib/files/local-store";
import { saveFile } from "@/lib/files/save-file";
import { keptDays, removeExpiredRows } from "@/lib/housekeeping/expired-rows";
import { inBatches } from "@/lib/housekeeping/in-batches";
import { removeOrphanFiles } from "@/lib/housekeeping/orphan-files";
import { takeTry } from "@/lib/platform/rate-limit";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
const now = new Date("2026-11-23T00:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const job = () => db.context({ role: "system", via: "job" }, now);
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
});

describe("rows that nobody can use any more", () => {
  it("go, and those that somebody can still use stay", async () => {
    const userId = world.actors.expert.userId;
    for (const [name, at] of [
      ["old", daysAgo(keptDays.rateLimits + 1)],
      ["new", now],
    ] as const)
      await takeTry(db.db, name, { tries: 5, seconds: 60 }, at);
    const draft = (days: number) => ({
      userId,
      form: "need" as const,
      objectId: v7(),
      values: {},
      updatedAt: daysAgo(days),
    });
    await db.db.insert(formDrafts).values([draft(keptDays.drafts + 1), draft(keptDays.drafts - 1)]);
    const code = (days: number) => ({ userId, codeHash: "x", expiresAt: daysAgo(days) });
    await db.db.insert(oneTimeCodes).values([code(2), code(-0.01)]);
    const session = (expires: number, revoked: number | null) => ({
      userId,
      epoch: 1,
      expiresAt: daysAgo(expires),
      revokedAt: revoked === null ? null : daysAgo(revoked),
    });
    await db.db.insert(sessions).values([session(31, null), session(-1, 31), session(29, null), session(-1, null)]);
    const invitation = (expires: number, used = false) => ({
      tokenHash: v7(),
      role: "director" as const,
      name: "某人",
      phone: "13812345678",
      expiresAt: daysAgo(expires),
      consumedAt: used ? daysAgo(expires + 1) : null,
    });
    await db.db.insert(invitations).values([invitation(181), invitation(181, true), invitation(10), invitation(-1)]);

    expect(await removeExpiredRows(job())).toEqual({ rateLimits: 1, drafts: 1, codes: 1, sessions: 2, invitations: 1 });
    expect(await removeExpiredRows(job())).toEqual({ rateLimits: 0, drafts: 0, codes: 0, sessions: 0, invitations: 0 });
    expect((await db.db.select().from(rateLimits)).map((row) => row.key)).toEqual(["new"]);
    expect(await db.db.select().from(invitations)).toHaveLength(3);
  });

  it("go in batches until a batch is not full", async () => {
    let left = 25;
    const sizes: number[] = [];
    const total = await inBatches(10, async (size) => {
      const removed = Math.min(size, left);
      left -= removed;
      sizes.push(removed);
      return removed;
    });
    expect([total, sizes]).toEqual([25, [10, 10, 5]]);
  });
});

describe("orphan files", () => {
  const folder = mkdtempSync(join(tmpdir(), "duijie-orphans-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const pdf = new TextEncoder().encode("%PDF-1.7\n%%EOF");

  it("of records that are gone, and bytes without a row, are removed; all others stay", async () => {
    const store = localStore(folder);
    const need = await makeNeed(db.db, world, { status: "submitted" });
    const save = async (ownerId: string, at: Date) => {
      const owner = { ownerType: "need", ownerId, purpose: "attachment" } as const;
      const { id } = await saveFile(db.context(world.actors.officer, at), owner, { name: "a.pdf", bytes: pdf }, store);
      const [row] = await db.db.select().from(files).where(eq(files.id, id));
      return row!;
    };
    const kept = await save(need.id, daysAgo(5));
    const orphan = await save(v7(), daysAgo(5));
    const fresh = await save(v7(), now);
    const key = (letter: string) => `ab/${letter.repeat(40)}`;
    for (const letter of ["c", "d"]) await store.put(key(letter), pdf, "application/pdf");
    for (const old of [kept.storageKey, orphan.storageKey, key("c")])
      utimesSync(join(folder, old), daysAgo(5), daysAgo(5));

    expect(await removeOrphanFiles(job(), store)).toEqual({ rows: 1, bytes: 1 });
    expect(await removeOrphanFiles(job(), store)).toEqual({ rows: 0, bytes: 0 });
    const left = (await db.db.select({ id: files.id }).from(files)).map((row) => row.id);
    expect(left.sort()).toEqual([kept.id, fresh.id].sort());
    const bytes = await Promise.all([kept, orphan, fresh].map((row) => store.get(row.storageKey)));
    expect(bytes.map((found) => found !== null)).toEqual([true, false, true]);
    expect([await store.get(key("c")), (await store.get(key("d"))) !== null]).toEqual([null, true]);
  });
});
