import { and, eq, isNull } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents, commonNeedMembers, engagements, needs, notifications, organizations } from "@/db/schema";
import { closeNeed } from "@/lib/needs/close-need";
import { createCommonNeed } from "@/lib/needs/common/create-common-need";
import { dissolveCommonNeed } from "@/lib/needs/common/dissolve-common-need";
import { gatherNeeds } from "@/lib/needs/common/gather-needs";
import { createCommonNeedInput } from "@/lib/needs/common/input";
import { joinCommonNeed } from "@/lib/needs/common/join-common-need";
import { leaveCommonNeed } from "@/lib/needs/common/leave-common-need";
import { nameMember } from "@/lib/needs/common/name-member";
import { editNeed } from "@/lib/needs/edit-need";
import { editNeedInput } from "@/lib/needs/input";
import { prepareNeed } from "@/lib/needs/prepare-need";
import { publishNeed } from "@/lib/needs/publish-need";
import { withdrawNeed } from "@/lib/needs/withdraw-need";
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

const ctx = (who: keyof World["actors"]) => db.context(world.actors[who]);
const reason = "两家工艺其实不同";
const words = {
  title: "金属线材酸洗后表面发黑",
  problem: "多家企业的线材酸洗后表面局部发黑，返工率高，希望找到原因。",
  fieldCode: "4.1",
  industry: "stainless",
};
let number = 0;
/** Codes of another half-year: the verb draws those of the open round. */
const make = (over: Partial<typeof needs.$inferInsert>) =>
  makeNeed(db.db, world, { code: `2025A-${String(++number).padStart(4, "0")}`, ...over });
const south = () => ({ organizationId: world.otherFirm, townshipId: world.south });

async function pair() {
  return [await make({ status: "accepted" }), await make({ status: "accepted", ...south() })] as const;
}
const input = (ids: string[], over = {}) =>
  createCommonNeedInput.parse({ need: ids, leadId: ids[0], ...words, ...over });
async function group() {
  const [first, second] = await pair();
  const { id } = await createCommonNeed(ctx("officer"), input([first.id, second.id]));
  return { first, second, common: await rowOf(id) };
}
async function rowOf(id: string) {
  const [row] = await db.db.select().from(needs).where(eq(needs.id, id));
  return row!;
}
const published = async () => {
  const { common, ...rest } = await group();
  await publishNeed(ctx("officer"), common);
  return { ...rest, common: await rowOf(common.id) };
};
const standing = (id: string) =>
  db.db
    .select()
    .from(commonNeedMembers)
    .where(and(eq(commonNeedMembers.commonNeedId, id), isNull(commonNeedMembers.leftAt)));
const actionsOn = async (id: string) =>
  (await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, id)).orderBy(auditEvents.sequence)).map(
    (event) => event.action,
  );
const jobsOf = (id: string) =>
  db.db.execute(`select 1 from pgboss.job where name = 'matching.refresh-need' and data->>'needId' = '${id}'`);

describe("gather-needs", () => {
  it("lets through what the caller may join and lead, and nothing else, before a word is written", async () => {
    const [first, second] = await pair();
    const gathered = await gatherNeeds(ctx("officer"), { need: [second.id, first.id] });
    expect(gathered.need.sort()).toEqual([first.id, second.id].sort());
    for (const who of ["enterprise", "township", "admin"] as const)
      await expect(gatherNeeds(ctx(who), { need: [first.id, first.id] }), who).rejects.toThrow(Denied);
    await expect(gatherNeeds(ctx("officer"), { need: [second.id] })).rejects.toThrow(Denied);
    await expect(gatherNeeds(ctx("expert"), { need: [first.id] })).rejects.toThrow(NotFound);
    const directed = await make({ status: "accepted", visibility: "directed" });
    await expect(gatherNeeds(ctx("officer"), { need: [directed.id, second.id] })).rejects.toThrow(Invalid);
    await expect(gatherNeeds(ctx("officer"), { need: [first.id] })).rejects.toThrow("needs.common.result.oneFirm");
  });
});

describe("create-common-need", () => {
  it("joins needs of several firms, each audited and told; they keep their own state and owner", async () => {
    const { first, second, common } = await group();
    expect(common).toMatchObject({
      common: true,
      status: "accepted",
      visibility: "masked",
      publicTitle: words.title,
      organizationId: world.firm,
    });
    expect(await standing(common.id)).toHaveLength(2);
    expect(await rowOf(first.id)).toMatchObject({ status: "accepted", version: first.version, ownerId: first.ownerId });
    expect(await actionsOn(common.id)).toEqual(["needs.createCommon"]);
    expect(await actionsOn(second.id)).toEqual(["needs.join"]);
    const told = await db.db
      .select()
      .from(notifications)
      .where(eq(notifications.path, `/workspace/needs/${second.id}`));
    expect(told.map((row) => row.kind)).toEqual(["needJoined"]);
    expect(JSON.stringify(told)).not.toContain(first.code);
  });

  it("is denied to all but the bureau, and its lead must be of the own townships", async () => {
    const [first, second] = await pair();
    const chosen = input([first.id, second.id]);
    for (const who of ["enterprise", "township", "expert", "university"] as const)
      await expect(createCommonNeed(ctx(who), chosen), who).rejects.toThrow(NotFound);
    for (const who of ["otherOfficer", "admin"] as const)
      await expect(createCommonNeed(ctx(who), chosen), who).rejects.toThrow(Denied);
    await createCommonNeed(ctx("director"), chosen);
  });

  it("takes no directed need, no state that is over, no single firm, and no text that names a member", async () => {
    const [first, second] = await pair();
    const refused = async (over: Partial<typeof needs.$inferInsert>, error: typeof Conflict | typeof Invalid) => {
      const third = await make({ status: "accepted", ...south(), ...over });
      await expect(createCommonNeed(ctx("officer"), input([first.id, third.id]))).rejects.toThrow(error);
    };
    await refused({ visibility: "directed" }, Invalid);
    await refused({ status: "returned" }, Conflict);
    await refused({ status: "solved" }, Conflict);
    await refused({ organizationId: world.firm, townshipId: world.north }, Invalid);
    const naming = input([first.id, second.id], { problem: "乙食品有限公司等企业的线材酸洗后表面局部发黑。" });
    await expect(createCommonNeed(ctx("officer"), naming)).rejects.toThrow("needs.result.identifies");
    expect(await actionsOn(second.id)).toEqual([]);
  });

  it("lets exactly one of two officers take the same needs", async () => {
    const [first, second] = await pair();
    const outcomes = await Promise.allSettled([
      createCommonNeed(ctx("officer"), input([first.id, second.id])),
      createCommonNeed(ctx("director"), input([second.id, first.id])),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(outcomes.find((outcome) => outcome.status === "rejected")).toMatchObject({ reason: expect.any(Conflict) });
    expect(await actionsOn(first.id)).toEqual(["needs.join"]);
  });
});

describe("publishing a common need", () => {
  it("stands on the consent of every member", async () => {
    const { second, common } = await group();
    await db.db
      .update(needs)
      .set({ consent: "none", consentAt: null, consentMethod: null })
      .where(eq(needs.id, second.id));
    await expect(publishNeed(ctx("officer"), common)).rejects.toThrow("needs.common.result.consent");
    await db.db
      .update(needs)
      .set({ consent: "confirmed", consentAt: new Date(), consentMethod: "form" })
      .where(eq(needs.id, second.id));
    await publishNeed(ctx("officer"), common);
    expect(await rowOf(common.id)).toMatchObject({ status: "published", consentMethod: "members" });
    expect(await jobsOf(common.id)).toHaveLength(1);
  });

  it("keeps its words free of every member's name, and its members from being directed", async () => {
    const { second, common } = await group();
    const change = { id: common.id, version: common.version, publicTitle: "线材酸洗", visibility: "masked" as const };
    await expect(
      prepareNeed(ctx("officer"), { ...change, publicProblem: "乙食品有限公司的线材酸洗后发黑" }),
    ).rejects.toThrow("needs.result.identifies");
    await expect(prepareNeed(ctx("officer"), { ...change, visibility: "public", publicProblem: null })).rejects.toThrow(
      "needs.common.result.masked",
    );
    await prepareNeed(ctx("officer"), { ...change, publicProblem: "线材酸洗后表面局部发黑" });
    expect(await rowOf(common.id)).toMatchObject({ title: "线材酸洗", problem: "线材酸洗后表面局部发黑" });
    const directed = { id: second.id, version: second.version, visibility: "directed" as const };
    await expect(prepareNeed(ctx("director"), { ...directed, publicTitle: null, publicProblem: null })).rejects.toThrow(
      "needs.common.result.memberDirected",
    );
  });

  it("belongs to no firm: the lead's people neither edit nor withdraw it, and no officer closes it by the way", async () => {
    const { common } = await group();
    const edit = editNeedInput.parse({ id: common.id, version: common.version, title: "别的" });
    await expect(editNeed(ctx("enterprise"), edit)).rejects.toThrow(Denied);
    await expect(withdrawNeed(ctx("enterprise"), { ...common, reason: "" })).rejects.toThrow(Denied);
    await expect(closeNeed(ctx("officer"), { ...common, reason: "abandoned", note: "" })).rejects.toThrow(Denied);
    await expect(publishNeed(ctx("otherOfficer"), common)).rejects.toThrow(Denied);
    await expect(publishNeed(ctx("otherEnterprise"), common)).rejects.toThrow(NotFound);
  });
});

describe("join-common-need", () => {
  it("brings one more in, by any officer; a published one takes only consenting firms", async () => {
    const { common } = await published();
    const third = await make({ status: "submitted", ...south() });
    await expect(joinCommonNeed(ctx("otherEnterprise"), { id: common.id, needId: third.id })).rejects.toThrow(Denied);
    await joinCommonNeed(ctx("otherOfficer"), { id: common.id, needId: third.id });
    expect(await standing(common.id)).toHaveLength(3);
    expect((await rowOf(common.id)).version).toBe(common.version + 1);
    const open = await make({ consent: "none", consentAt: null, consentMethod: null, ...south() });
    await expect(joinCommonNeed(ctx("officer"), { id: common.id, needId: open.id })).rejects.toThrow(
      "needs.common.result.consent",
    );
    const { common: other } = await group();
    await expect(joinCommonNeed(ctx("officer"), { id: other.id, needId: third.id })).rejects.toThrow(
      "needs.common.result.alreadyMember",
    );
    await expect(joinCommonNeed(ctx("officer"), { id: third.id, needId: open.id })).rejects.toThrow(NotFound);
    await expect(joinCommonNeed(ctx("officer"), { id: common.id, needId: other.id })).rejects.toThrow(Denied);
  });

  it("lets exactly one of two callers win", async () => {
    const { common } = await group();
    const third = await make({ ...south() });
    const outcomes = await Promise.allSettled(
      (["officer", "otherOfficer"] as const).map((who) =>
        joinCommonNeed(ctx(who), { id: common.id, needId: third.id }),
      ),
    );
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("leave-common-need and dissolve-common-need", () => {
  it("takes a member out with its reason; the next longest standing leads", async () => {
    const { first, common } = await published();
    const [firm] = await db.db
      .insert(organizations)
      .values({ kind: "enterprise", name: "云岫市丙铸造有限公司", townshipId: world.south })
      .returning({ id: organizations.id });
    const third = await make({ ...south(), organizationId: firm!.id });
    await joinCommonNeed(ctx("officer"), { id: common.id, needId: third.id });
    await leaveCommonNeed(ctx("enterprise"), { id: first.id, reason });
    expect(await rowOf(common.id)).toMatchObject({ organizationId: world.otherFirm, status: "published" });
    expect(await standing(common.id)).toHaveLength(2);
    await expect(leaveCommonNeed(ctx("officer"), { id: first.id, reason })).rejects.toThrow(
      "needs.common.result.notMember",
    );
    const [event] = await db.db
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.objectId, first.id), eq(auditEvents.action, "needs.leave")));
    expect(event).toMatchObject({ reason, actorUserId: world.actors.enterprise.userId });
    // A common need of one firm is none.
    await leaveCommonNeed(ctx("director"), { id: third.id, reason });
    expect(await rowOf(common.id)).toMatchObject({ status: "closed", closeReason: "dissolved" });
    expect(await standing(common.id)).toHaveLength(0);
  });

  it("is for the firm itself and the officers concerned", async () => {
    const { first, second, common } = await group();
    await expect(leaveCommonNeed(ctx("otherEnterprise"), { id: first.id, reason })).rejects.toThrow(NotFound);
    await expect(leaveCommonNeed(ctx("otherOfficer"), { id: first.id, reason })).rejects.toThrow(Denied);
    await expect(leaveCommonNeed(ctx("otherTownship"), { id: second.id, reason })).rejects.toThrow(Denied);
    await expect(dissolveCommonNeed(ctx("otherOfficer"), { ...common, reason })).rejects.toThrow(Denied);
    await expect(dissolveCommonNeed(ctx("otherEnterprise"), { ...common, reason })).rejects.toThrow(NotFound);
    await expect(dissolveCommonNeed(ctx("officer"), { ...common, version: 9, reason })).rejects.toThrow(Conflict);
    await leaveCommonNeed(ctx("otherOfficer"), { id: second.id, reason });
    expect(await rowOf(common.id)).toMatchObject({ status: "closed", closeReason: "dissolved" });
  });

  it("dissolves with the reason on record; members go on as they stand and are matched by themselves", async () => {
    const { first, second, common } = await published();
    await dissolveCommonNeed(ctx("officer"), { ...common, reason });
    expect(await rowOf(common.id)).toMatchObject({ status: "closed", closeReason: "dissolved" });
    for (const member of [first, second]) {
      expect(await rowOf(member.id)).toMatchObject({ status: "accepted", version: member.version });
      expect(await actionsOn(member.id)).toEqual(["needs.join", "needs.leave"]);
      expect(await jobsOf(member.id)).toHaveLength(1);
    }
    await expect(dissolveCommonNeed(ctx("officer"), { ...(await rowOf(common.id)), reason })).rejects.toThrow(Conflict);
  });

  it("lets exactly one of leaving and dissolving win", async () => {
    const { first, common } = await group();
    const outcomes = await Promise.allSettled([
      leaveCommonNeed(ctx("enterprise"), { id: first.id, reason }),
      dissolveCommonNeed(ctx("officer"), { ...common, reason }),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await standing(common.id)).toHaveLength(0);
  });

  it("loses a member that is withdrawn or closed", async () => {
    const { second, common } = await published();
    await withdrawNeed(ctx("otherEnterprise"), { ...second, reason: "不做了" });
    expect(await standing(common.id)).toHaveLength(1);
  });
});

describe("name-member", () => {
  it("names a member to the experts who said yes, once, and to nobody before", async () => {
    const { second, common } = await published();
    await expect(nameMember(ctx("officer"), { id: common.id, needId: second.id })).rejects.toThrow(
      "needs.common.result.nobodyTalks",
    );
    await db.db.insert(engagements).values({
      needId: common.id,
      expertId: world.expert,
      organizationId: world.firm,
      universityId: world.university,
      origin: "recommended",
      status: "negotiating",
      statusSince: new Date(),
      lastActivityAt: new Date(),
    });
    await expect(nameMember(ctx("otherOfficer"), { id: common.id, needId: second.id })).rejects.toThrow(Denied);
    await expect(nameMember(ctx("expert"), { id: common.id, needId: second.id })).rejects.toThrow(Denied);
    await nameMember(ctx("officer"), { id: common.id, needId: second.id });
    await expect(nameMember(ctx("officer"), { id: common.id, needId: second.id })).rejects.toThrow(Conflict);
    expect(await actionsOn(common.id)).toContain("needs.nameMember");
    const told = await db.db.select().from(notifications).where(eq(notifications.kind, "commonMemberNamed"));
    expect(told.map((row) => row.userId)).toEqual([world.actors.expert.userId]);
  });
});
