import { beforeAll, describe, expect, it } from "vitest";
import { agreements, auditEvents, engagements } from "@/db/schema";
import { translator } from "@/lib/i18n/translate";
import { catalogues } from "@/lib/messages";
import type { Actor } from "@/lib/platform/context";
import { recentActivity } from "@/lib/reports/activity";
import { deskHome } from "@/lib/reports/desk-home";
import { deskTasks } from "@/lib/reports/desk-tasks";
import { measureKeys } from "@/lib/reports/measures";
import { workspaceHome } from "@/lib/reports/workspace-home";
import { workspaceTasks } from "@/lib/reports/workspace-tasks";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

const now = new Date("2026-09-15T04:00:00Z");
let db: TestDatabase;
let world: World;
let empty: World;
let emptyDb: TestDatabase;
const as = (actor: Partial<Actor>) => db.context(actor, now);

beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  emptyDb = await testDatabase();
  empty = await makeWorld(emptyDb.db);
  await makeNeed(db.db, world, { status: "draft" });
  await makeNeed(db.db, world, { status: "submitted" });
  await makeNeed(db.db, world, { status: "submitted", townshipId: world.south, organizationId: world.otherFirm });
  await makeNeed(db.db, world, { status: "returned" });
  await makeNeed(db.db, world, { status: "accepted", consent: "requested", consentAt: null, consentMethod: null });
  const need = await makeNeed(db.db, world, { status: "published" });
  const talk = {
    needId: need.id,
    organizationId: world.firm,
    origin: "recommended" as const,
    lastActivityAt: now,
    statusSince: now,
  };
  await db.db.insert(engagements).values([
    { ...talk, expertId: world.expert, universityId: world.university, status: "invited", nextSide: "expert" },
    {
      ...talk,
      expertId: world.otherExpert,
      universityId: world.otherUniversity,
      status: "interested",
      nextSide: "firm",
    },
  ]);
  await db.db.insert(agreements).values({
    code: "XY-1",
    kind: "service",
    title: "技术服务合同",
    partyAId: world.firm,
    partyBId: world.university,
    amount: "1000.00",
    textHash: "0",
    status: "confirming",
    statusSince: now,
  });
  const act = { actorRole: "officer", via: "session", action: "needs.accept", objectType: "need" };
  const others = await makeNeed(db.db, world, {
    status: "accepted",
    townshipId: world.south,
    organizationId: world.otherFirm,
  });
  const own = await makeNeed(db.db, world, { status: "accepted" });
  await db.db.insert(auditEvents).values([
    { ...act, at: now, objectId: need.id, actorUserId: world.actors.officer.userId },
    { ...act, at: now, objectId: own.id, actorUserId: world.actors.officer.userId },
    { ...act, at: now, objectId: others.id, actorUserId: world.actors.otherOfficer.userId },
    { ...act, at: now, objectId: need.id, action: "needs.edit", actorUserId: world.actors.officer.userId },
  ]);
});

const counts = (tasks: { key: string; count: number }[]) =>
  Object.fromEntries(tasks.map((task) => [task.key, task.count]));

describe("home pages", () => {
  it("tell each role what waits for it", async () => {
    expect(counts(await deskTasks(as(world.actors.officer)))).toMatchObject({ review: 1 });
    expect(counts(await deskTasks(as(world.actors.director)))).toMatchObject({ review: 2 });
    expect(counts(await deskTasks(as(world.actors.township)))).toMatchObject({ returned: 1 });
    expect(counts(await workspaceTasks(as(world.actors.enterprise)))).toEqual({
      firmReturned: 1,
      consent: 1,
      replies: 1,
      textsToConfirm: 1,
      drafts: 1,
    });
    expect(counts(await workspaceTasks(as(world.actors.expert)))).toMatchObject({ invitations: 1, profile: 1 });
    expect(counts(await workspaceTasks(as(world.actors.university)))).toMatchObject({
      answerFor: 1,
      approvals: 1,
      unclaimed: 1,
    });
  });

  it("tell a stranger to a record nothing of it", async () => {
    expect(await workspaceTasks(as(world.actors.otherEnterprise))).toEqual([]);
    expect(counts(await deskTasks(as(world.actors.otherTownship)))).toEqual({});
    expect((await workspaceHome(as(world.actors.otherEnterprise))).engagements).toEqual([]);
  });

  it("say what to do first where there is nothing yet", async () => {
    const at = (actor: Partial<Actor>) => emptyDb.context(actor, now);
    expect((await workspaceHome(at(empty.actors.enterprise))).first).toBe("enterprise");
    expect((await workspaceHome(as(world.actors.enterprise))).first).toBeNull();
    expect((await workspaceHome(at(empty.actors.university))).first).toBeNull();
    const home = await deskHome(at(empty.actors.officer), translator("zh-CN"), "zh-CN", (path) => path);
    expect([home.empty, home.tasks]).toEqual(["noNeeds", []]);
  });

  it("tell what happened in the own townships, a batch as one line", async () => {
    expect(await recentActivity(as(world.actors.officer))).toMatchObject([
      { key: "accepted", who: "一组组员", count: 2 },
    ]);
    expect(await recentActivity(as(world.actors.otherOfficer))).toMatchObject([{ who: "二组组员", count: 1 }]);
    expect(await recentActivity(as(world.actors.director))).toHaveLength(2);
    expect(await recentActivity(as(world.actors.enterprise))).toEqual([]);
  });
});

describe("texts", () => {
  it.each(["zh-CN", "en"] as const)("of %s have every measure and its definition", (locale) => {
    for (const key of measureKeys) {
      expect(catalogues[locale].reports.measure[key]).toBeTruthy();
      expect(catalogues[locale].reports.definition[key]).toBeTruthy();
    }
  });
});
