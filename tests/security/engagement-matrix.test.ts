import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { type EngagementStatus, engagementStatuses, needStatuses } from "@/db/enums";
import { engagements, experts } from "@/db/schema";
import { everyone } from "@/lib/auth/roles";
import { acceptInvitation } from "@/lib/engagements/accept-invitation";
import { addEntry } from "@/lib/engagements/add-entry";
import { agreeEngagement } from "@/lib/engagements/agree-engagement";
import { declineInvitation } from "@/lib/engagements/decline-invitation";
import { failEngagement } from "@/lib/engagements/fail-engagement";
import { type EngagementVerb, engagementLifecycle } from "@/lib/engagements/lifecycle";
import { openEngagement } from "@/lib/engagements/open-engagement";
import { engagementPolicy } from "@/lib/engagements/policy";
import { referInvitation } from "@/lib/engagements/refer-invitation";
import { setNextStep } from "@/lib/engagements/set-next-step";
import { startNegotiation } from "@/lib/engagements/start-negotiation";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";
import { differences, flipped, type Grid, type Matrix } from "./matrix";

type Subject = { id: string; version: number };

const group = "officer leader director";
const answering = `expert university ${group}`;
const open = "invited interested negotiating agreed";
const note = "先做成分分析";

const grid: Grid<Subject> = {
  accept: { run: (ctx, row) => acceptInvitation(ctx, { ...row, proposal: note }), by: answering, from: "invited" },
  decline: { run: (ctx, row) => declineInvitation(ctx, { ...row, code: "no_time" }), by: answering, from: "invited" },
  refer: {
    run: (ctx, row) => referInvitation(ctx, { ...row, expertId: null, referral: "李教授" }),
    by: answering,
    from: "invited",
  },
  negotiate: {
    run: startNegotiation,
    by: `enterprise expert ${group}`,
    from: "interested",
    only: { expert: "interested negotiating agreed contracted" },
  },
  agree: { run: agreeEngagement, by: `enterprise ${group}`, from: "negotiating" },
  fail: {
    run: (ctx, row) => failEngagement(ctx, { ...row, code: "price" }),
    by: `enterprise ${answering}`,
    from: open,
  },
  setNextStep: {
    run: (ctx, row) => setNextStep(ctx, { ...row, nextStep: note, nextSide: "firm", dueOn: null }),
    by: `enterprise expert university ${group}`,
    from: open,
  },
  addEntry: {
    run: (ctx, { id }) => addEntry(ctx, { id, kind: "call", happenedOn: null, headcount: 0, body: note }),
    by: `enterprise expert university township ${group}`,
    from: engagementStatuses.join(" "),
  },
};

/** Opening one: subjects are needs in each state, the expert is always the same. */
const opening: Grid<Subject> = {
  recommend: {
    run: (ctx, need) => openEngagement(ctx, { needId: need.id, expertId: world.expert, origin: "recommended" }),
    by: group,
    from: "published engaged",
  },
  invite: {
    run: (ctx, need) => openEngagement(ctx, { needId: need.id, expertId: world.expert, origin: "invited" }),
    by: "enterprise",
    from: "published engaged",
  },
  apply: {
    run: (ctx, need) =>
      openEngagement(ctx, { needId: need.id, expertId: world.expert, origin: "applied", proposal: note }),
    by: "expert university",
    from: "published engaged",
  },
};

const outsiders = ["otherEnterprise", "otherExpert", "otherUniversity", "otherTownship", "visitor"];
const publicNeed = ["published", "engaged", "contracted", "solved", "partly_solved"];
const hosts = ["enterprise", "township"];
const staff = ["officer", "otherOfficer", "leader", "director", "admin"];

let db: TestDatabase;
let world: World;
let matrix: Matrix<Subject>;
let doors: Matrix<Subject>;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  const subjects: Record<string, Subject> = {};
  for (const status of engagementStatuses) subjects[status] = await make(status);
  matrix = { grid, subjects, sees: (who) => !outsiders.includes(who) };
  const needs: Record<string, Subject> = {};
  for (const status of needStatuses)
    needs[status] = await makeNeed(db.db, world, {
      status,
      ...(status === "closed" ? { closeReason: "no_expert" } : {}),
    });
  doors = {
    grid: opening,
    subjects: needs,
    sees: (who, status) =>
      publicNeed.includes(status) || hosts.includes(who) || (staff.includes(who) && status !== "draft"),
  };
});

const needStatusOf = (status: EngagementStatus) =>
  status === "contracted"
    ? "contracted"
    : ["interested", "negotiating", "agreed"].includes(status)
      ? "engaged"
      : "published";

async function make(status: EngagementStatus): Promise<Subject> {
  const need = await makeNeed(db.db, world, { status: needStatusOf(status) });
  const now = new Date("2026-09-02T02:00:00Z");
  const [row] = await db.db
    .insert(engagements)
    .values({
      needId: need.id,
      expertId: world.expert,
      organizationId: world.firm,
      universityId: world.university,
      origin: "recommended",
      status,
      statusSince: now,
      lastActivityAt: now,
      declineCode: status === "declined" ? "no_time" : null,
      failureCode: status === "failed" ? "price" : null,
    })
    .returning({ id: engagements.id, version: engagements.version });
  if (!row) throw new Error("no row");
  return row;
}

describe("every person × act × state of an engagement", () => {
  it.each(Object.keys(grid))("%s", async (verb) => {
    expect(await differences(db, world, matrix, [verb])).toEqual([]);
  });
  it.each(Object.keys(opening))("%s, by the state of the need", async (verb) => {
    expect(await differences(db, world, doors, [verb])).toEqual([]);
  });

  it("the university no longer answers for an expert with an account", async () => {
    await db.db.update(experts).set({ claimedAt: new Date() }).where(eq(experts.id, world.expert));
    try {
      const own = (row: string) => row.replace("university ", "");
      for (const verb of ["accept", "decline", "refer", "fail"]) {
        const row = grid[verb] as Grid<Subject>[string];
        const claimed = { ...matrix, grid: { [verb]: { ...row, by: own(row.by) } } };
        expect(await differences(db, world, claimed)).toEqual([]);
      }
    } finally {
      await db.db.update(experts).set({ claimedAt: null }).where(eq(experts.id, world.expert));
    }
  });

  it("who applied does not open the talks: the firm does", async () => {
    const { id } = matrix.subjects.interested as Subject;
    await db.db.update(engagements).set({ origin: "applied" }).where(eq(engagements.id, id));
    try {
      const row = grid.negotiate as Grid<Subject>[string];
      const applied = { ...row, only: { expert: "negotiating agreed contracted" } };
      expect(await differences(db, world, { ...matrix, grid: { negotiate: applied } })).toEqual([]);
    } finally {
      await db.db.update(engagements).set({ origin: "recommended" }).where(eq(engagements.id, id));
    }
  });
});

describe("the matrix would notice", () => {
  it.each([...Object.keys(grid), ...Object.keys(opening)])("%s opened to everybody", async (action) => {
    const where = action in grid ? matrix : doors;
    await flipped(engagementPolicy as Record<string, unknown>, action, [{ roles: everyone }], async () => {
      expect(await differences(db, world, where, [action])).not.toEqual([]);
    });
  });

  it.each(
    Object.keys(grid).filter((verb) => verb in engagementLifecycle.transitions) as EngagementVerb[],
  )("%s from every state", async (verb) => {
    const edge = engagementLifecycle.transitions[verb] as { from: readonly EngagementStatus[] };
    await flipped(edge, "from", engagementStatuses, async () => {
      expect(await differences(db, world, matrix, [verb])).not.toEqual([]);
    });
  });
});
