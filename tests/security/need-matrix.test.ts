import { beforeAll, describe, expect, it } from "vitest";
import { type NeedStatus, needStatuses } from "@/db/enums";
import { everyone } from "@/lib/auth/roles";
import { acceptNeed } from "@/lib/needs/accept-need";
import { assignNeed } from "@/lib/needs/assign-need";
import { classifyNeed } from "@/lib/needs/classify-need";
import { closeNeed } from "@/lib/needs/close-need";
import { confirmConsent, refuseConsent } from "@/lib/needs/confirm-consent";
import { editNeed } from "@/lib/needs/edit-need";
import { editNeedInput } from "@/lib/needs/input";
import { type NeedVerb, needLifecycle } from "@/lib/needs/lifecycle";
import { type NeedAction, needPolicy } from "@/lib/needs/policy";
import { prepareNeed } from "@/lib/needs/prepare-need";
import { publishNeed } from "@/lib/needs/publish-need";
import { renewNeed } from "@/lib/needs/renew-need";
import { reopenNeed } from "@/lib/needs/reopen-need";
import { requestConsent } from "@/lib/needs/request-consent";
import { returnNeed } from "@/lib/needs/return-need";
import { solveNeed } from "@/lib/needs/solve-need";
import { submitNeed } from "@/lib/needs/submit-need";
import { transferNeed } from "@/lib/needs/transfer-need";
import { unpublishNeed } from "@/lib/needs/unpublish-need";
import { withdrawNeed } from "@/lib/needs/withdraw-need";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";
import { differences, flipped, type Grid, type Matrix } from "./matrix";

type Subject = { id: string; version: number; asked: { id: string; version: number } };

const group = "officer leader director";
const note = "现场调整后合格";
const withNote = { reason: note, note, opinion: note };

const grid: Grid<Subject> = {
  edit: {
    run: (ctx, { id, version }) => editNeed(ctx, editNeedInput.parse({ id, version, title: "线材表面发黑的处理" })),
    by: `enterprise township ${group}`,
    from: "draft submitted returned accepted",
    late: { enterprise: "accepted", township: "accepted" },
  },
  submit: { run: submitNeed, by: `enterprise township ${group}`, from: "draft returned" },
  accept: { run: (ctx, need) => acceptNeed(ctx, { ...need, opinion: "" }), by: group, from: "submitted" },
  return: { run: (ctx, need) => returnNeed(ctx, { ...need, ...withNote }), by: group, from: "submitted accepted" },
  classify: {
    run: (ctx, need) => classifyNeed(ctx, { ...need, fieldCode: "4.2", industry: "materials" }),
    by: group,
    from: "submitted returned accepted published engaged",
  },
  prepare: {
    run: (ctx, need) => prepareNeed(ctx, { ...need, visibility: "directed", publicTitle: null, publicProblem: null }),
    by: group,
    from: "draft submitted returned accepted",
  },
  requestConsent: {
    run: (ctx, { asked }) => requestConsent(ctx, asked),
    by: `township ${group}`,
    from: "draft submitted returned accepted",
  },
  confirmConsent: {
    run: (ctx, { asked }) =>
      ctx.actor.role === "enterprise" ? confirmConsent(ctx, asked) : refuseConsent(ctx, { ...asked, reason: note }),
    by: `enterprise ${group}`,
    from: "draft submitted returned accepted",
  },
  publish: { run: publishNeed, by: group, from: "accepted" },
  unpublish: { run: (ctx, need) => unpublishNeed(ctx, { ...need, ...withNote }), by: group, from: "published" },
  withdraw: {
    run: (ctx, need) => withdrawNeed(ctx, { ...need, ...withNote }),
    by: `enterprise ${group}`,
    from: "draft submitted returned accepted published",
  },
  close: {
    run: (ctx, need) => closeNeed(ctx, { ...need, reason: "duplicate", note }),
    by: group,
    from: "submitted returned accepted published engaged",
  },
  transfer: { run: (ctx, need) => transferNeed(ctx, { ...need, ...withNote }), by: group, from: "submitted accepted" },
  renew: { run: renewNeed, by: `enterprise ${group}`, from: "expired" },
  reopen: { run: (ctx, need) => reopenNeed(ctx, { ...need, ...withNote }), by: group, from: "withdrawn closed" },
  solve: {
    run: (ctx, need) => solveNeed(ctx, { ...need, outcome: "solved", note }),
    by: `enterprise ${group}`,
    from: "published engaged contracted",
  },
  assign: {
    run: (ctx, need) => assignNeed(ctx, { ...need, ownerId: world.actors.leader.userId }),
    by: group,
    from: needStatuses.join(" "),
  },
};

const published = ["published", "engaged", "contracted", "solved", "partly_solved"];
const hosts = ["enterprise", "township"];
const staff = ["officer", "otherOfficer", "leader", "director", "admin"];
const sees: Matrix<Subject>["sees"] = (who, status) =>
  published.includes(status) || hosts.includes(who) || (staff.includes(who) && status !== "draft");

let db: TestDatabase;
let world: World;
let matrix: Matrix<Subject>;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  const subjects: Record<string, Subject> = {};
  for (const status of needStatuses) {
    const { id, version } = await make(status);
    subjects[status] = { id, version, asked: canBeAsked(status) ? await make(status, notConfirmed) : { id, version } };
  }
  matrix = { grid, subjects, sees };
});

const notConfirmed = { consent: "requested", consentAt: null, consentMethod: null, consentVisibility: null } as const;
const canBeAsked = (status: NeedStatus) => !["published", "engaged", "contracted"].includes(status);
const make = (status: NeedStatus, over = {}) =>
  makeNeed(db.db, world, { status, ...(status === "closed" ? { closeReason: "no_expert" as const } : {}), ...over });

describe("every person × act × state of a need", () => {
  it.each(Object.keys(grid))("%s", async (verb) => {
    expect(await differences(db, world, matrix, [verb])).toEqual([]);
  });
});

describe("the matrix would notice", () => {
  it.each(Object.keys(grid) as NeedAction[])("%s opened to everybody", async (action) => {
    const open: { roles: typeof everyone }[] = [{ roles: everyone }];
    await flipped(needPolicy as Record<string, unknown>, action, open, async () => {
      expect(await differences(db, world, matrix, [action])).not.toEqual([]);
    });
  });

  it("a group that may act in another's township", async () => {
    await flipped(needPolicy as Record<string, unknown>, "publish", [{ roles: ["officer"] }], async () => {
      expect(await differences(db, world, matrix, ["publish"])).toContain(
        "publish by otherOfficer of accepted: done, not denied",
      );
    });
  });

  it.each(
    Object.keys(grid).filter((verb) => verb in needLifecycle.transitions) as NeedVerb[],
  )("%s from one more state", async (verb) => {
    const edge = needLifecycle.transitions[verb] as { from: readonly NeedStatus[] };
    const more = needStatuses.filter((status) => status !== "draft");
    await flipped(edge, "from", more, async () => {
      expect(await differences(db, world, matrix, [verb])).not.toEqual([]);
    });
  });
});
