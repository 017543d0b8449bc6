import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents, needs } from "@/db/schema";
import { publishNeed } from "@/lib/needs/publish-need";
import { Conflict, Denied, Invalid, NotFound } from "@/lib/platform/errors";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
});

describe("publish-need", () => {
  it("publishes, with its audit row and its job in the same transaction", async () => {
    const need = await makeNeed(db.db, world, { status: "accepted" });
    await publishNeed(db.context(world.actors.officer), need);
    const [row] = await db.db.select().from(needs).where(eq(needs.id, need.id));
    expect(row).toMatchObject({ status: "published", version: need.version + 1 });
    expect(row?.publishedAt).toBeInstanceOf(Date);
    const [event] = await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, need.id));
    expect(event).toMatchObject({
      action: "needs.publish",
      fromStatus: "accepted",
      toStatus: "published",
      actorUserId: world.actors.officer.userId,
    });
    const queued = await db.db.execute(
      `select data from pgboss.job where name = 'matching.refresh-need' and data->>'needId' = '${need.id}'`,
    );
    expect(queued).toHaveLength(1);
  });

  it("is not found for who may not see it, denied for who may not publish", async () => {
    const need = await makeNeed(db.db, world, { status: "accepted" });
    await expect(publishNeed(db.context(world.actors.expert), need)).rejects.toThrow(NotFound);
    await expect(publishNeed(db.context(world.actors.enterprise), need)).rejects.toThrow(Denied);
    await expect(publishNeed(db.context(world.actors.otherOfficer), need)).rejects.toThrow(Denied);
  });

  it("is a conflict in a wrong state or with an old version, and leaves nothing behind", async () => {
    const submitted = await makeNeed(db.db, world, { status: "submitted" });
    await expect(publishNeed(db.context(world.actors.officer), submitted)).rejects.toThrow(Conflict);
    const accepted = await makeNeed(db.db, world, { status: "accepted" });
    await expect(publishNeed(db.context(world.actors.officer), { ...accepted, version: 99 })).rejects.toThrow(Conflict);
    expect(await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, submitted.id))).toHaveLength(0);
  });

  it("says what is still missing", async () => {
    const unclassified = await makeNeed(db.db, world, { status: "accepted", fieldCode: null });
    await expect(publishNeed(db.context(world.actors.officer), unclassified)).rejects.toThrow(Invalid);
    const unconfirmed = await makeNeed(db.db, world, {
      status: "accepted",
      consent: "none",
      consentAt: null,
      consentMethod: null,
    });
    await expect(publishNeed(db.context(world.actors.officer), unconfirmed)).rejects.toThrow("needs.result.consent");
  });

  it("lets exactly one of two callers win", async () => {
    const need = await makeNeed(db.db, world, { status: "accepted" });
    const outcomes = await Promise.allSettled([
      publishNeed(db.context(world.actors.officer), need),
      publishNeed(db.context(world.actors.leader), need),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    const events = await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, need.id));
    expect(events).toHaveLength(1);
  });
});
