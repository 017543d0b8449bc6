import { desc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import {
  auditEvents,
  dataVersions,
  expertAvoidances,
  expertFields,
  expertOutputs,
  experts,
  searchDocuments,
} from "@/db/schema";
import { addOutput } from "@/lib/experts/add-output";
import { avoidFirm } from "@/lib/experts/avoid-firm";
import { confirmProfile } from "@/lib/experts/confirm-profile";
import { createExpert } from "@/lib/experts/create-expert";
import { editOutput } from "@/lib/experts/edit-output";
import { addOutputInput, createExpertInput, saveProfileInput } from "@/lib/experts/input";
import { pauseExpert } from "@/lib/experts/pause-expert";
import { removeOutput } from "@/lib/experts/remove-output";
import { saveProfile } from "@/lib/experts/save-profile";
import { setCapacity } from "@/lib/experts/set-capacity";
import { unavoidFirm } from "@/lib/experts/unavoid-firm";
import type { Context } from "@/lib/platform/context";
import { Conflict, Denied, Invalid, NotFound } from "@/lib/platform/errors";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeExpert, makeFields } from "@/tests/support/matching";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  await makeFields(db.db);
});

type Row = typeof experts.$inferSelect;
const profile = (row: Row) =>
  saveProfileInput.parse({
    id: row.id,
    version: row.version,
    name: row.name,
    title: "研究员",
    discipline: "材料",
    directions: "不锈钢酸洗\n钝化膜",
    fieldCodes: ["4.1"],
    visibility: "public",
  });
const output = { kind: "patent", title: "一种不锈钢线材酸洗液", year: 2024, stage: "pilot", abstract: "" } as const;

const verbs: { name: string; action: string; run: (ctx: Context, row: Row) => Promise<unknown> }[] = [
  { name: "save-profile", action: "experts.edit", run: (ctx, row) => saveProfile(ctx, profile(row)) },
  { name: "confirm-profile", action: "experts.confirm", run: confirmProfile },
  {
    name: "set-capacity",
    action: "experts.setCapacity",
    run: (ctx, { id, version }) => setCapacity(ctx, { id, version, capacity: 7 }),
  },
  {
    name: "pause-expert",
    action: "experts.pause",
    run: (ctx, { id, version }) => pauseExpert(ctx, { id, version, until: "2099-01-31" }),
  },
  {
    name: "add-output",
    action: "experts.addOutput",
    run: (ctx, { id, version }) => addOutput(ctx, addOutputInput.parse({ id, version, ...output })),
  },
  {
    name: "edit-output",
    action: "experts.editOutput",
    run: async (ctx, { id, version }) =>
      editOutput(ctx, { id, version, outputId: await anOutput(id), ...output, title: "改过的题目" }),
  },
  {
    name: "remove-output",
    action: "experts.removeOutput",
    run: async (ctx, { id, version }) => removeOutput(ctx, { id, version, outputId: await anOutput(id) }),
  },
  {
    name: "avoid-firm",
    action: "experts.avoid",
    run: (ctx, { id, version }) => avoidFirm(ctx, { id, version, firm: "云岫市甲不锈钢有限公司" }),
  },
  {
    name: "unavoid-firm",
    action: "experts.unavoid",
    run: async (ctx, { id, version }) => {
      await db.db.insert(expertAvoidances).values({ expertId: id, organizationId: world.firm }).onConflictDoNothing();
      return unavoidFirm(ctx, { id, version, organizationId: world.firm });
    },
  },
];

async function anOutput(expertId: string): Promise<string> {
  const [row] = await db.db
    .insert(expertOutputs)
    .values({ expertId, kind: "paper", title: "题目" })
    .returning({ id: expertOutputs.id });
  return row?.id ?? "";
}

describe.each(verbs)("$name", ({ action, run }) => {
  it("changes the profile, with its audit row, its job and the public version", async () => {
    const row = await makeExpert(db.db, world);
    const before = await publicVersion();
    await run(db.context(world.actors.university), row);
    const [after] = await db.db.select().from(experts).where(eq(experts.id, row.id));
    expect(after?.version).toBe(row.version + 1);
    const events = await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, row.id));
    expect(events).toMatchObject([{ action, objectType: "expert", actorUserId: world.actors.university.userId }]);
    const jobs = await db.db.execute(
      `select 1 from pgboss.job where name = 'matching.refresh-expert' and data->>'expertId' = '${row.id}'`,
    );
    expect(jobs.length).toBeGreaterThan(0);
    expect(await publicVersion()).toBeGreaterThan(before);
  });

  it("is not found for strangers to a hidden profile, denied for who may only read", async () => {
    const hidden = await makeExpert(db.db, world, { visibility: "hidden" });
    for (const actor of [world.actors.otherUniversity, world.actors.enterprise, world.actors.otherExpert])
      await expect(run(db.context(actor), hidden)).rejects.toThrow(NotFound);
    const shown = await makeExpert(db.db, world);
    for (const actor of [
      world.actors.otherUniversity,
      world.actors.enterprise,
      world.actors.officer,
      world.actors.expert,
    ])
      await expect(run(db.context(actor), shown)).rejects.toThrow(Denied);
  });

  it("is a conflict with an old version, and one of two callers wins", async () => {
    const row = await makeExpert(db.db, world);
    await expect(run(db.context(world.actors.university), { ...row, version: 9 })).rejects.toThrow(Conflict);
    const outcomes = await Promise.allSettled([
      run(db.context(world.actors.university), row),
      run(db.context(world.actors.university), row),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    const events = await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, row.id));
    expect(events).toHaveLength(1);
  });
});

async function publicVersion(): Promise<number> {
  const [row] = await db.db.select().from(dataVersions).where(eq(dataVersions.name, "public"));
  return row?.value ?? 0;
}

describe("a profile", () => {
  it("is edited by its owner, replaces its fields, and follows its visibility into the public index", async () => {
    const [row] = await db.db.select().from(experts).where(eq(experts.id, world.expert));
    if (!row) throw new Error("no expert");
    await saveProfile(db.context(world.actors.expert), profile(row));
    const codes = await db.db.select().from(expertFields).where(eq(expertFields.expertId, row.id));
    expect(codes.map((code) => code.fieldCode)).toEqual(["4.1"]);
    expect(await audiences(row.id)).toEqual(["public", "staff"]);
    const hidden = { ...profile({ ...row, version: row.version + 1 }), visibility: "hidden" as const };
    await saveProfile(db.context(world.actors.expert), hidden);
    expect(await audiences(row.id)).toEqual(["staff"]);
  });

  it("refuses fields, schools and firms that do not exist, and a pause that has ended", async () => {
    const row = await makeExpert(db.db, world);
    const ctx = db.context(world.actors.university);
    await expect(saveProfile(ctx, { ...profile(row), fieldCodes: ["9.9"] })).rejects.toThrow(Invalid);
    await expect(saveProfile(ctx, { ...profile(row), schoolId: world.firm })).rejects.toThrow(Invalid);
    await expect(avoidFirm(ctx, { id: row.id, version: row.version, firm: "没有这家" })).rejects.toThrow(Invalid);
    await expect(pauseExpert(ctx, { id: row.id, version: row.version, until: "2000-01-01" })).rejects.toThrow(Invalid);
  });
});

describe("create-expert", () => {
  const typed = { name: "新来的老师", title: "讲师", discipline: "机械", directions: "铸造缺陷" };

  it("adds to the officer's own university, unclaimed, and refuses a second of the same name", async () => {
    const made = await createExpert(db.context(world.actors.university), createExpertInput.parse(typed));
    const [row] = await db.db.select().from(experts).where(eq(experts.id, made.id));
    expect(row).toMatchObject({ organizationId: world.university, claimedAt: null, directions: ["铸造缺陷"] });
    const [event] = await db.db
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.objectId, made.id))
      .orderBy(desc(auditEvents.sequence));
    expect(event?.action).toBe("experts.create");
    await expect(createExpert(db.context(world.actors.university), createExpertInput.parse(typed))).rejects.toThrow(
      "experts.result.nameTaken",
    );
  });

  it("is denied to everybody else", async () => {
    for (const actor of [world.actors.enterprise, world.actors.expert, world.actors.officer, world.actors.admin])
      await expect(createExpert(db.context(actor), createExpertInput.parse(typed))).rejects.toThrow(Denied);
  });
});

async function audiences(id: string): Promise<string[]> {
  const rows = await db.db.select().from(searchDocuments).where(eq(searchDocuments.objectId, id));
  return rows.map((row) => row.audience).sort();
}
