import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { EngagementStatus, NeedStatus } from "@/db/enums";
import { auditEvents, engagements, needs } from "@/db/schema";
import { acceptNeeds, batchNeeds, publishNeeds } from "@/lib/needs/batch-needs";
import { expireNeeds } from "@/lib/needs/expire-needs";
import { contractNeed, disengageNeed, engageNeed, uncontractNeed } from "@/lib/needs/follow-engagement";
import { batchInput } from "@/lib/needs/input";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
});

const statusOf = async (id: string) => (await db.db.select().from(needs).where(eq(needs.id, id)))[0]?.status;
const auditOf = (id: string) => db.db.select().from(auditEvents).where(eq(auditEvents.objectId, id));
const engagement = (needId: string, status: EngagementStatus, lastActivityAt = new Date("2026-09-01T00:00:00Z")) =>
  db.db.insert(engagements).values({
    needId,
    expertId: world.expert,
    organizationId: world.firm,
    universityId: world.university,
    origin: "recommended",
    status,
    statusSince: lastActivityAt,
    lastActivityAt,
    ...(status === "failed" ? { failureCode: "price" as const } : {}),
  });

describe("what follows from an engagement", () => {
  type Step = [name: string, run: (tx: Context, id: string) => Promise<boolean>, from: NeedStatus, to: NeedStatus];
  const steps: Step[] = [
    ["engage", engageNeed, "published", "engaged"],
    ["disengage", disengageNeed, "engaged", "published"],
    ["contract", contractNeed, "published", "contracted"],
    ["contract", contractNeed, "engaged", "contracted"],
    ["uncontract", uncontractNeed, "contracted", "engaged"],
  ];

  it.each(steps)("%s moves once, however many call", async (name, run, from, to) => {
    const need = await makeNeed(db.db, world, { status: from });
    const moved = await Promise.all(
      [1, 2].map(() => transaction(db.context(world.actors.expert), (tx) => run(tx, need.id))),
    );
    expect(moved.sort()).toEqual([false, true]);
    expect(await statusOf(need.id)).toBe(to);
    expect(await auditOf(need.id)).toMatchObject([{ action: `needs.${name}`, fromStatus: from, toStatus: to }]);
  });

  it("does not engage what is no longer on offer, and does not stop an agreement over it", async () => {
    const need = await makeNeed(db.db, world, { status: "withdrawn" });
    const ctx = db.context(world.actors.expert);
    await expect(transaction(ctx, (tx) => engageNeed(tx, need.id))).rejects.toThrow(Conflict);
    expect(await transaction(ctx, (tx) => contractNeed(tx, need.id))).toBe(false);
  });

  it("stays engaged while another engagement is under way", async () => {
    const need = await makeNeed(db.db, world, { status: "engaged" });
    await engagement(need.id, "negotiating");
    expect(await transaction(db.context(), (tx) => disengageNeed(tx, need.id))).toBe(false);
    expect(await statusOf(need.id)).toBe("engaged");
  });

  it("undoes the need's step with the caller's transaction", async () => {
    const need = await makeNeed(db.db, world, { status: "published" });
    const failing = transaction(db.context(), async (tx) => {
      await engageNeed(tx, need.id);
      throw new Error("the engagement failed");
    });
    await expect(failing).rejects.toThrow("the engagement failed");
    expect(await statusOf(need.id)).toBe("published");
    expect(await auditOf(need.id)).toHaveLength(0);
  });
});

describe("expire-needs", () => {
  it("takes down what is past its day, but not where people talk; a second run and a race change nothing", async () => {
    const past = { status: "published" as const, expiresOn: "2026-09-09" };
    const due = await makeNeed(db.db, world, past);
    const today = await makeNeed(db.db, world, { ...past, expiresOn: "2026-09-10" });
    const talking = await makeNeed(db.db, world, { ...past, status: "engaged" });
    const silent = await makeNeed(db.db, world, { ...past, status: "engaged" });
    await engagement(talking.id, "negotiating");
    await engagement(silent.id, "negotiating", new Date("2026-05-01T00:00:00Z"));
    const ctx = db.context({ role: "system", via: "job", userId: null }, new Date("2026-09-10T02:00:00Z"));
    const ran = await Promise.all([expireNeeds(ctx), expireNeeds(ctx)]);
    expect(ran[0] + ran[1]).toBe(2);
    expect(await expireNeeds(ctx)).toBe(0);
    expect(await Promise.all([due, today, talking, silent].map((need) => statusOf(need.id)))).toEqual([
      "expired",
      "published",
      "engaged",
      "expired",
    ]);
    expect(await auditOf(due.id)).toMatchObject([{ action: "needs.expire", actorRole: "system", via: "job" }]);
  });
});

describe("batches", () => {
  it("does each need by itself and says why one was not done", async () => {
    const ready = await makeNeed(db.db, world, { status: "accepted" });
    const unclassified = await makeNeed(db.db, world, { status: "accepted", fieldCode: null });
    const stale = await makeNeed(db.db, world, { status: "accepted" });
    const foreign = await makeNeed(db.db, world, { status: "accepted", townshipId: world.south });
    const lines = await publishNeeds(db.context(world.actors.officer), [
      unclassified,
      { id: stale.id, version: 7 },
      foreign,
      ready,
    ]);
    expect(lines.map((line) => line.message?.key ?? "done")).toEqual([
      "needs.result.unclassified",
      "shell.error.conflict",
      "shell.denied.scope",
      "done",
    ]);
    expect(await statusOf(ready.id)).toBe("published");
  });

  it("names what was not done, by its title, only where the actor may see it", async () => {
    const closed = await makeNeed(db.db, world, { status: "published" });
    const draft = await makeNeed(db.db, world, { status: "draft" });
    const input = batchInput.parse({ need: [`${closed.id}:1`, `${draft.id}:1`], intent: "accept" });
    const result = await batchNeeds(db.context(world.actors.officer), input);
    expect(result).toMatchObject({ done: 0, failed: [{ name: `${closed.code} ${closed.title}` }, { name: "" }] });
  });

  it("accepts a hundred, and no more than that at once", async () => {
    const many = await Promise.all(Array.from({ length: 100 }, () => makeNeed(db.db, world, { status: "submitted" })));
    const lines = await acceptNeeds(db.context(world.actors.officer), many);
    expect(lines.every((line) => line.done)).toBe(true);
    const need = Array.from({ length: 101 }, () => `${many[0]?.id}:1`);
    expect(batchInput.safeParse({ need, intent: "accept" }).success).toBe(false);
    expect(batchInput.safeParse({ need: [], intent: "accept" }).success).toBe(false);
  });
});
