import { eq, inArray } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { needs } from "@/db/schema";
import { draftAgreement } from "@/lib/agreements/draft-agreement";
import { acceptInvitation } from "@/lib/engagements/accept-invitation";
import { declineInvitation } from "@/lib/engagements/decline-invitation";
import { getEngagement } from "@/lib/engagements/detail";
import { openEngagement } from "@/lib/engagements/open-engagement";
import { listEngagements } from "@/lib/engagements/queries";
import { referInvitation } from "@/lib/engagements/refer-invitation";
import { replyPath } from "@/lib/engagements/reply-link";
import { replyContext } from "@/lib/engagements/reply-view";
import { setNextStep } from "@/lib/engagements/set-next-step";
import { startNegotiation } from "@/lib/engagements/start-negotiation";
import type { CollectedValues } from "@/lib/needs/collected";
import { editNeed } from "@/lib/needs/edit-need";
import { editNeedInput } from "@/lib/needs/input";
import { prepareNeed } from "@/lib/needs/prepare-need";
import { publicNeedAddresses, searchPublicNeeds } from "@/lib/needs/public-queries";
import { recordCollectedNeeds } from "@/lib/needs/record-collected-needs";
import { writeNeedSearchDocuments } from "@/lib/needs/search-document";
import { unpublishNeed } from "@/lib/needs/unpublish-need";
import { visitor } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { draftOf } from "@/tests/agreements/support";
import { makeEngagement } from "@/tests/engagements/support";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
});

const firm = "甲不锈钢";
const masked = {
  title: `${firm}线材发黑`,
  problem: `${firm}的酸洗线出了问题`,
  visibility: "masked",
  consentVisibility: "masked",
  publicTitle: "某企业线材表面缺陷",
  publicProblem: "线材表面发黑,需要改进工艺。",
} as const;

const blank: CollectedValues = {
  collectedOn: null,
  title: "",
  type: null,
  problem: "",
  indicators: [],
  expected: "",
  tried: "",
  fieldHint: null,
  industry: null,
  keywords: [],
  funds: null,
  fundsNegotiable: false,
  cooperation: [],
  intended: "",
  wantedBy: null,
  visibility: null,
  consent: false,
  contactName: null,
  contactTitle: null,
  contactPhone: null,
  reporter: null,
};

const applied = async () => {
  const need = await makeNeed(db.db, world, { status: "published", ...masked });
  const expert = db.context(world.actors.expert);
  const pair = { needId: need.id, expertId: world.expert };
  return openEngagement(expert, { ...pair, origin: "applied", proposal: "我们做过类似的酸洗工艺" });
};

describe("an application to a masked need", () => {
  it.each([
    "university",
    "enterprise",
    "officer",
  ] as const)("is no way to an agreement that names it: %s", async (role) => {
    const { id } = await applied();
    const drafting = draftAgreement(db.context(world.actors[role]), draftOf({ engagementId: id }));
    await expect(drafting).rejects.toThrow(Conflict);
  });

  it("is one once the firm has taken it up", async () => {
    const { id } = await applied();
    await startNegotiation(db.context(world.actors.enterprise), { id, version: 1 });
    const university = db.context(world.actors.university);
    await expect(draftAgreement(university, draftOf({ engagementId: id }))).resolves.toMatchObject({ code: /^XY/ });
  });
});

describe("the words of one side, before both have met", () => {
  const step = { nextStep: `请到${firm}车间来`, nextSide: "expert", dueOn: null } as const;

  it.each(["enterprise", "officer"] as const)("the next step of the %s does not reach the expert", async (role) => {
    const { id, needId } = await makeEngagement(db, world, "invited", masked);
    await setNextStep(db.context(world.actors[role]), { id, version: 1, ...step });
    for (const outside of ["expert", "university"] as const) {
      const reader = db.context(world.actors[outside]);
      const { lines } = await listEngagements(reader, { needId });
      expect(JSON.stringify([await getEngagement(reader, id), lines])).not.toContain(firm);
    }
    const link = await replyContext(db.context(visitor), replyPath(db.context(), id).slice("/reply/".length));
    expect(JSON.stringify(await getEngagement(link!.ctx, id))).not.toContain(firm);
    expect(await getEngagement(db.context(world.actors.leader), id)).toMatchObject({ nextStep: step.nextStep });
    expect(await getEngagement(db.context(world.actors.enterprise), id)).toMatchObject({ nextStep: step.nextStep });
  });

  it("reaches them once they have", async () => {
    const { id } = await makeEngagement(db, world, "invited", masked);
    await acceptInvitation(db.context(world.actors.expert), { id, version: 1, proposal: "先做成分分析" });
    await setNextStep(db.context(world.actors.enterprise), { id, version: 2, ...step });
    expect(await getEngagement(db.context(world.actors.expert), id)).toMatchObject({ nextStep: step.nextStep });
  });

  it("a referral is for the bureau and the university, not for the firm", async () => {
    const { id } = await makeEngagement(db, world, "invited", masked);
    const referral = "这家厂欠过我们的款,请找李老师";
    await referInvitation(db.context(world.actors.expert), { id, version: 1, expertId: world.otherExpert, referral });
    const seen = async (role: keyof World["actors"]) => getEngagement(db.context(world.actors[role]), id);
    expect(await seen("enterprise")).toMatchObject({ referral: "", referredExpertName: null });
    expect(await seen("officer")).toMatchObject({ referral });
    expect(await seen("university")).toMatchObject({ referral });
  });
});

describe("a need that was taken back", () => {
  it.each([
    "public",
    "directed",
  ] as const)("keeps the firm's words from who was once asked, prepared as %s", async (to) => {
    const { id, need } = await makeEngagement(db, world, "invited", masked);
    await declineInvitation(db.context(world.actors.expert), { id, version: 1, code: "no_time" });
    const officer = db.context(world.actors.officer);
    const version = async () => (await db.db.select().from(needs).where(eq(needs.id, need.id)))[0]!.version;
    await unpublishNeed(officer, { id: need.id, version: await version(), reason: "" });
    const text = { publicTitle: null, publicProblem: null };
    await prepareNeed(officer, { id: need.id, version: await version(), visibility: to, ...text });
    const expert = db.context(world.actors.expert);
    const { lines } = await listEngagements(expert, { needId: need.id });
    expect(JSON.stringify([await getEngagement(expert, id), lines])).not.toContain(firm);
  });
});

describe("the neighbours of a masked need", () => {
  it("of one day are not its neighbours in the public list or the sitemap", async () => {
    const day = new Date("2026-11-01T02:00:00Z").getTime();
    const made = [];
    for (let index = 0; index < 16; index += 1)
      made.push(await makeNeed(db.db, world, { status: "published", publishedAt: new Date(day + index * 1000) }));
    await writeNeedSearchDocuments(
      db.context(),
      made.map((need) => need.id),
    );
    const codes = made.map((need) => need.code);
    const visiting = db.context(visitor);
    const query = { text: "", filters: {}, facets: [], sort: "newest", cursor: null, limit: 60 };
    const listed = (await searchPublicNeeds(visiting, query)).needs.map((need) => need.code);
    const addresses = (await publicNeedAddresses(visiting, 60)).map((need) => need.code);
    for (const order of [listed, addresses].map((all) => all.filter((code) => codes.includes(code)))) {
      expect(order).toHaveLength(16);
      expect(order).not.toEqual(codes);
      expect(order).not.toEqual([...codes].reverse());
    }
  });
});

describe("what the firm agreed to", () => {
  it.each([
    { tried: "换过酸液,没有用" },
    { keywords: ["酸洗"] },
  ])("is asked for again when %o changes", async (change) => {
    const need = await makeNeed(db.db, world, { status: "accepted" });
    const form = { title: need.title, type: need.type ?? "", problem: need.problem, visibility: "public" };
    const input = editNeedInput.parse({ id: need.id, version: "1", ...form, ...change });
    await editNeed(db.context(world.actors.officer), input);
    const [after] = await db.db.select().from(needs).where(eq(needs.id, need.id));
    expect(after).toMatchObject({ ...change, consent: "none" });
  });
});

describe("the neighbours of a masked need in a sheet", () => {
  it("are not its neighbours by code or id, while the inbox keeps the sheet's order", async () => {
    const titles = Array.from({ length: 24 }, (_, index) => `第${index + 1}项需求`);
    const collected = titles.map((title) => ({
      needId: null,
      roundId: world.round,
      organizationId: world.firm,
      townshipId: world.north,
      values: { ...blank, title },
    }));
    await recordCollectedNeeds(db.context(world.actors.officer), collected);
    const rows = await db.db.select().from(needs).where(inArray(needs.title, titles));
    const by = (key: "code" | "id") => [...rows].sort((a, b) => (a[key] < b[key] ? -1 : 1)).map((row) => row.title);
    expect(by("code")).not.toEqual(titles);
    expect(by("id")).not.toEqual(titles);
    const inbox = [...rows].sort((a, b) => a.statusSince.getTime() - b.statusSince.getTime()).map((row) => row.title);
    expect(inbox).toEqual(titles);
  });
});
