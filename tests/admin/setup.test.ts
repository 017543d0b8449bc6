import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents, fields, rounds } from "@/db/schema";
import { auditActions, auditTrail } from "@/lib/audit/queries";
import { townshipsOfGroup } from "@/lib/auth/actor";
import { editField } from "@/lib/expertise/edit-field";
import { allFields, fieldUse } from "@/lib/expertise/queries";
import { assignTownships } from "@/lib/organizations/assign-townships";
import { editDeployment } from "@/lib/organizations/edit-deployment";
import { addPlace, editPlace } from "@/lib/organizations/places";
import { closeRound, createRound, editRound, reopenRound } from "@/lib/organizations/rounds";
import { listGroups, listRounds, listTownships, roundMatrix } from "@/lib/organizations/setup-queries";
import { countDeadJobs, deadJobs, queueCounts } from "@/lib/outbox/queries";
import { dropJob, retryJob } from "@/lib/outbox/retry-job";
import { Conflict, Denied, Invalid, NotFound } from "@/lib/platform/errors";
import { deployment } from "@/lib/platform/settings";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
});
const as = (actor: keyof World["actors"]) => db.context(world.actors[actor]);
const spring = { year: 2027, half: 1 as const, goal: 12, startsOn: "2027-01-01", endsOn: "2027-06-30" };
async function round(id: string) {
  const [row] = await db.db.select().from(rounds).where(eq(rounds.id, id));
  if (!row) throw new Error("no round");
  return row;
}

describe("rounds, groups and townships", () => {
  it("begin with the townships of the round before, and are moved with a trail", async () => {
    await makeNeed(db.db, world);
    const { id } = await createRound(as("admin"), spring);
    expect(await roundMatrix(as("officer"), id)).toEqual({
      [world.north]: world.groupOne,
      [world.south]: world.groupTwo,
    });
    const groups = { [world.north]: world.groupTwo, [world.south]: null };
    expect(await assignTownships(as("admin"), { ...(await round(id)), groups })).toMatchObject({ moved: 2 });
    expect(await townshipsOfGroup(db.db, world.groupTwo)).toEqual([world.north]);
    await expect(assignTownships(as("admin"), { id, version: 1, groups })).rejects.toThrow(Conflict);
    const listed = await listRounds(as("director"));
    expect(listed.map((row) => [row.year, row.needs])).toEqual([
      [2027, 0],
      [2026, 1],
    ]);
    await expect(createRound(as("admin"), spring)).rejects.toThrow(Invalid);
  });

  it("close and reopen along their edges; one of two callers wins", async () => {
    const before = await round(world.round);
    const outcomes = await Promise.allSettled([closeRound(as("admin"), before), closeRound(as("admin"), before)]);
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    await expect(closeRound(as("admin"), await round(world.round))).rejects.toThrow(Conflict);
    await reopenRound(as("admin"), await round(world.round));
    await editRound(as("admin"), { ...(await round(world.round)), goal: 99 });
    expect(await round(world.round)).toMatchObject({ status: "open", goal: 99 });
  });

  it("are added, renamed and retired", async () => {
    const { id } = await addPlace(as("admin"), { kind: "township", name: "东镇" });
    await expect(addPlace(as("admin"), { kind: "township", name: "东镇" })).rejects.toThrow(Invalid);
    await editPlace(as("admin"), { kind: "township", id, name: "东山镇", position: 3, active: false });
    expect((await listTownships(as("admin"))).find((place) => place.id === id)).toMatchObject({
      name: "东山镇",
      active: false,
    });
    expect(await listTownships(as("admin"), { active: true })).toHaveLength(2);
    expect(await listGroups(as("township"))).toHaveLength(2);
  });

  it.each(["officer", "director", "township", "enterprise"] as const)("are not %s's to change", async (actor) => {
    const row = await round(world.round);
    const acts = [
      () => createRound(as(actor), { ...spring, year: 2028 }),
      () => editRound(as(actor), row),
      () => closeRound(as(actor), row),
      () => assignTownships(as(actor), { ...row, groups: {} }),
      () => addPlace(as(actor), { kind: "group", name: "新组" }),
      () => editPlace(as(actor), { kind: "group", id: world.groupOne, name: "x", position: 1, active: true }),
      () => editField(as(actor), { code: "4.1", nameZh: "x", nameEn: "x", active: true }),
      () => editDeployment(as(actor), { cityZh: "x", cityEn: "x", bureauZh: "x", bureauEn: "x", phone: "" }),
    ];
    for (const act of acts) await expect(act()).rejects.toThrow(Denied);
  });

  it("are no visitor's business", async () => {
    await expect(listRounds(as("enterprise"))).rejects.toThrow(NotFound);
  });
});

describe("taxonomy and settings", () => {
  it("change what every reader gets, at once", async () => {
    expect((await allFields(as("admin"))).find((field) => field.code === "4.1")?.nameZh).toBe("金属材料");
    await editField(as("admin"), { code: "4.1", nameZh: "金属新材料", nameEn: "Metals", active: false });
    expect((await allFields(as("enterprise"))).find((field) => field.code === "4.1")).toMatchObject({
      nameZh: "金属新材料",
      active: false,
    });
    expect((await fieldUse(as("admin")))["4.1"]).toEqual({ needs: 1, experts: 0 });
    await expect(editField(as("admin"), { code: "9.9", nameZh: "x", nameEn: "x", active: true })).rejects.toThrow(
      NotFound,
    );
    await db.db.update(fields).set({ active: true }).where(eq(fields.code, "4.1"));
  });

  it("name the deployment without touching whether it is a demo", async () => {
    await editDeployment(as("admin"), {
      cityZh: "云岫市",
      cityEn: "Yunxiu",
      bureauZh: "科技局",
      bureauEn: "STB",
      phone: "0571",
    });
    expect(await deployment(as("admin"))).toMatchObject({ city: { "zh-CN": "云岫市" }, demo: false });
  });
});

describe("audit trail", () => {
  it("is the admin's and director's to read, by domain, act, person and day", async () => {
    await expect(auditTrail(as("officer"))).rejects.toThrow(Denied);
    await expect(auditActions(as("enterprise"))).rejects.toThrow(Denied);
    const all = await auditTrail(as("director"));
    expect(all.length).toBeGreaterThan(5);
    const ofRounds = await auditTrail(as("admin"), { action: "rounds" });
    expect(new Set(ofRounds.map((event) => event.objectType))).toEqual(new Set(["round"]));
    expect(await auditTrail(as("admin"), { action: "rounds.create" })).toHaveLength(1);
    expect(await auditTrail(as("admin"), { actorUserId: world.actors.officer.userId })).toHaveLength(0);
    expect(await auditTrail(as("admin"), { to: "2000-01-01" })).toHaveLength(0);
    const page = await auditTrail(as("admin"), { limit: 2 });
    const next = await auditTrail(as("admin"), { limit: 2, before: page[1]?.sequence ?? 0 });
    expect(next[0]?.sequence).toBeLessThan(page[1]?.sequence ?? 0);
  });
});

describe("background jobs", () => {
  const die = async () => {
    const [row] = await db.db.execute<{ id: string }>(sql`insert into pgboss.job (name, data, source_name, source_id,
        source_created_on, source_retry_count, source_output)
      values ('dead-letters', ${JSON.stringify({ messageId: world.firm })}::jsonb, 'mail.deliver', gen_random_uuid(),
        now(), 5, '{"message": "connection refused"}'::jsonb) returning id`);
    return row?.id ?? "";
  };

  it("that died are shown with their error, and sent again once", async () => {
    const id = await die();
    expect(await deadJobs(as("admin"))).toMatchObject([
      { id, name: "mail.deliver", error: "connection refused", attempts: 6 },
    ]);
    const outcomes = await Promise.allSettled([retryJob(as("admin"), { id }), retryJob(as("admin"), { id })]);
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    expect(await countDeadJobs(as("admin"))).toBe(0);
    expect((await queueCounts(as("admin"))).find((queue) => queue.name === "mail.deliver")).toMatchObject({
      waiting: 1,
    });
    const events = await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, id));
    expect(events).toMatchObject([{ action: "jobs.retry", detail: { queue: "mail.deliver" } }]);
  });

  it("may be dropped, by the admin only", async () => {
    const id = await die();
    await expect(dropJob(as("officer"), { id })).rejects.toThrow(Denied);
    await expect(deadJobs(as("director"))).rejects.toThrow(Denied);
    await dropJob(as("admin"), { id });
    await expect(retryJob(as("admin"), { id })).rejects.toThrow(Conflict);
  });
});
