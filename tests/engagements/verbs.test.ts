import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { engagementEntries, needs, notifications } from "@/db/schema";
import { acceptInvitation } from "@/lib/engagements/accept-invitation";
import { addEntry } from "@/lib/engagements/add-entry";
import { agreeEngagement } from "@/lib/engagements/agree-engagement";
import { declineInvitation } from "@/lib/engagements/decline-invitation";
import { failEngagement } from "@/lib/engagements/fail-engagement";
import { referInvitation } from "@/lib/engagements/refer-invitation";
import { setNextStep } from "@/lib/engagements/set-next-step";
import { startNegotiation } from "@/lib/engagements/start-negotiation";
import type { Context } from "@/lib/platform/context";
import { Conflict, Denied, NotFound } from "@/lib/platform/errors";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeWorld, type World } from "@/tests/support/world";
import { auditOf, makeEngagement, outcomesOf, readEngagement } from "./support";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
});

type Role = keyof World["actors"];
type Case = {
  name: string;
  from: "invited" | "interested" | "negotiating";
  to: string;
  by: Role;
  denied: Role;
  action: string;
  tells: Role;
  run: (ctx: Context, row: { id: string; version: number }) => Promise<unknown>;
};

const cases: Case[] = [
  {
    name: "accept",
    from: "invited",
    to: "interested",
    by: "expert",
    denied: "enterprise",
    action: "engagements.accept",
    tells: "enterprise",
    run: (ctx, { id, version }) => acceptInvitation(ctx, { id, version, proposal: "可以先到厂里看看" }),
  },
  {
    name: "decline",
    from: "invited",
    to: "declined",
    by: "expert",
    denied: "enterprise",
    action: "engagements.decline",
    tells: "officer",
    run: (ctx, { id, version }) => declineInvitation(ctx, { id, version, code: "no_time", note: "今年课多" }),
  },
  {
    name: "refer",
    from: "invited",
    to: "referred",
    by: "expert",
    denied: "township",
    action: "engagements.refer",
    tells: "officer",
    run: (ctx, { id, version }) =>
      referInvitation(ctx, { id, version, expertId: world.otherExpert, referral: "孙研更熟" }),
  },
  {
    name: "negotiate",
    from: "interested",
    to: "negotiating",
    by: "enterprise",
    denied: "university",
    action: "engagements.negotiate",
    tells: "expert",
    run: (ctx, { id, version }) => startNegotiation(ctx, { id, version }),
  },
  {
    name: "agree",
    from: "negotiating",
    to: "agreed",
    by: "enterprise",
    denied: "expert",
    action: "engagements.agree",
    tells: "university",
    run: (ctx, { id, version }) => agreeEngagement(ctx, { id, version, note: "先签小试合同" }),
  },
  {
    name: "fail",
    from: "negotiating",
    to: "failed",
    by: "enterprise",
    denied: "township",
    action: "engagements.fail",
    tells: "expert",
    run: (ctx, { id, version }) => failEngagement(ctx, { id, version, code: "price" }),
  },
];

describe.each(cases)("$name", ({ from, to, by, denied, action, tells, run }) => {
  it("moves on, with its audit row and the notice to the other side", async () => {
    const row = await makeEngagement(db, world, from);
    await run(db.context(world.actors[by]), row);
    expect(await readEngagement(db, row.id)).toMatchObject({ status: to, version: row.version + 1 });
    const events = await auditOf(db, row.id);
    expect(events.at(-1)).toMatchObject({
      action,
      fromStatus: from,
      toStatus: to,
      actorUserId: world.actors[by].userId,
    });
    const told = await db.db.select().from(notifications).where(eq(notifications.userId, world.actors[tells].userId));
    expect(told.some((notice) => notice.path.endsWith(row.id))).toBe(true);
  });

  it("is denied, not found or a conflict where it should be", async () => {
    const row = await makeEngagement(db, world, from);
    await expect(run(db.context(world.actors[denied]), row)).rejects.toThrow(Denied);
    for (const stranger of ["otherEnterprise", "otherExpert", "otherUniversity", "otherTownship"] as const)
      await expect(run(db.context(world.actors[stranger]), row)).rejects.toThrow(NotFound);
    await expect(run(db.context(world.actors.otherOfficer), row)).rejects.toThrow(Denied);
    await expect(run(db.context(world.actors[by]), { ...row, version: 99 })).rejects.toThrow(Conflict);
    await failEngagement(db.context(world.actors.officer), { id: row.id, version: row.version, code: "timing" });
    await expect(run(db.context(world.actors[by]), { ...row, version: row.version + 1 })).rejects.toThrow(Conflict);
  });

  it("lets exactly one of two callers win", async () => {
    const row = await makeEngagement(db, world, from);
    const results = await Promise.allSettled([
      run(db.context(world.actors[by]), row),
      run(db.context(world.actors.leader), row),
    ]);
    expect(outcomesOf(results)).toEqual(["fulfilled", "rejected"]);
    const events = await auditOf(db, row.id);
    expect(events.filter((event) => event.action === action)).toHaveLength(1);
  });
});

describe("the need behind it", () => {
  const statusOf = async (id: string) =>
    (await db.db.select({ status: needs.status }).from(needs).where(eq(needs.id, id)))[0]?.status;

  it("is engaged by the first yes and offered again after the last no", async () => {
    const row = await makeEngagement(db, world, "interested");
    expect(await statusOf(row.needId)).toBe("engaged");
    await failEngagement(db.context(world.actors.enterprise), { id: row.id, version: row.version, code: "price" });
    expect(await statusOf(row.needId)).toBe("published");
  });

  it("cannot be accepted any more once it is closed", async () => {
    const row = await makeEngagement(db, world, "invited");
    await db.db.update(needs).set({ status: "withdrawn" }).where(eq(needs.id, row.needId));
    await expect(
      acceptInvitation(db.context(world.actors.expert), { id: row.id, version: row.version, proposal: "可以" }),
    ).rejects.toThrow(Conflict);
  });
});

describe("next step and log", () => {
  it("sets the step and tells the side whose turn it is", async () => {
    const row = await makeEngagement(db, world, "negotiating");
    await setNextStep(db.context(world.actors.officer), {
      id: row.id,
      version: row.version,
      nextStep: "寄 5 公斤样品",
      nextSide: "firm",
      dueOn: "2026-12-01",
    });
    expect(await readEngagement(db, row.id)).toMatchObject({ nextSide: "firm", dueOn: "2026-12-01" });
    expect((await auditOf(db, row.id)).at(-1)).toMatchObject({ action: "engagements.setNextStep" });
    await expect(
      setNextStep(db.context(world.actors.otherUniversity), {
        id: row.id,
        version: row.version,
        nextStep: "x",
        nextSide: "firm",
        dueOn: null,
      }),
    ).rejects.toThrow(NotFound);
  });

  it("keeps a visit with its headcount and restarts the silence clock", async () => {
    const row = await makeEngagement(db, world, "negotiating");
    const later = new Date(Date.now() + 3_600_000);
    await addEntry(db.context(world.actors.township, later), {
      id: row.id,
      kind: "visit",
      happenedOn: null,
      headcount: 4,
      body: "专家带两名研究生到厂",
    });
    const [entry] = await db.db.select().from(engagementEntries).where(eq(engagementEntries.engagementId, row.id));
    expect(entry).toMatchObject({ kind: "visit", headcount: 4, side: "bureau" });
    expect((await readEngagement(db, row.id)).lastActivityAt.getTime()).toBe(later.getTime());
    await expect(
      addEntry(db.context(world.actors.otherEnterprise), {
        id: row.id,
        kind: "call",
        happenedOn: null,
        headcount: 0,
        body: "打听",
      }),
    ).rejects.toThrow(NotFound);
  });
});
