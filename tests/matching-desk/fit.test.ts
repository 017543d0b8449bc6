import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { engagements, experts, matches, needIndicators, needs, organizations, type StoredFit } from "@/db/schema";
import { getDeskNeed } from "@/lib/matching/desk-queries";
import { matchedNeed, matchedNeeds } from "@/lib/matching/expert-queries";
import { rankedExperts, suggestedExperts } from "@/lib/matching/queries";
import { readStored } from "@/lib/matching/read-stored";
import { refreshNeedMatches } from "@/lib/matching/refresh-need";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeFields } from "@/tests/support/matching";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  await makeFields(db.db);
  await db.db
    .update(experts)
    .set({
      directions: ["不锈钢线材酸洗工艺", "酸洗后表面发黑成因"],
      bio: "研究线材酸洗后表面局部发黑，把发黑返工率由12%降到2%。",
      services: ["service"],
    })
    .where(eq(experts.id, world.expert));
  await db.db.update(organizations).set({ city: "镇江" }).where(eq(organizations.id, world.university));
  await db.db.update(organizations).set({ city: "秘密市" }).where(eq(organizations.id, world.firm));
});
beforeEach(async () => {
  await db.db.delete(engagements);
  await db.db.delete(matches);
  await db.db.delete(needs);
});

const rows = [
  { name: "酸洗后发黑返工率", present: "", target: "≤2", unit: "%", method: "" },
  { name: "断丝次数", present: "4", target: "≤1", unit: "次/吨", method: "台账" },
];
async function publish(over: Parameters<typeof makeNeed>[2] = {}) {
  const need = await makeNeed(db.db, world, { status: "published", cooperation: ["service"], funds: null, ...over });
  await db.db.insert(needIndicators).values(rows.map((row, position) => ({ needId: need.id, position, ...row })));
  await refreshNeedMatches(db.context(), { needId: need.id });
  return need;
}
const storedFit = async (needId: string) =>
  (await db.db.select().from(matches).where(eq(matches.needId, needId))).find((row) => row.expertId === world.expert);

describe("a stored match", () => {
  it("says which rows are covered by which words, what to ask, and where the expert is", async () => {
    const need = await publish();
    const stored = await storedFit(need.id);
    expect(stored?.fit?.rows.map((row) => [row.name, row.target, row.quote !== null])).toEqual([
      ["酸洗后发黑返工率", "≤2 %", true],
      ["断丝次数", "≤1 次/吨", false],
    ]);
    const [row] = stored?.fit?.rows ?? [];
    const [field] = row?.source?.split("|") ?? [];
    expect(["bio", "direction"]).toContain(field);
    expect("不锈钢线材酸洗工艺 酸洗后表面发黑成因 研究线材酸洗后表面局部发黑，把发黑返工率由12%降到2%。").toContain(
      row?.quote,
    );
    expect(stored?.gaps).toContainEqual({ kind: "region", params: { modes: "service", home: "镇江" } });
    expect(stored?.fit?.questions).toEqual([
      { to: "expert", kind: "uncovered", params: { name: "断丝次数", target: "≤1 次/吨" } },
      { to: "expert", kind: "region", params: { home: "镇江" } },
      { to: "firm", kind: "present", params: { name: "酸洗后发黑返工率" } },
    ]);
  });

  it("shows it to the desk, the expert and the firm, and nobody the row as stored", async () => {
    const need = await publish();
    const desk = (await rankedExperts(db.context(world.actors.officer), need.id)).find(
      (row) => row.expertId === world.expert,
    );
    const own = await matchedNeed(db.context(world.actors.expert), need.id);
    const [firms] = await suggestedExperts(db.context(world.actors.enterprise), need.id);
    for (const view of [desk, own, firms]) {
      expect(view?.fit.rows.map((row) => row.quote !== null)).toEqual([true, false]);
      expect(view?.fit.rows[0]?.expertTerms.length).toBeGreaterThan(0);
      expect(view?.fit.questions).toHaveLength(3);
      expect(view?.fit).not.toHaveProperty("version");
    }
  });

  it("knows no rows of a masked need, no missing facts of it, and not where its firm is", async () => {
    const need = await publish({
      visibility: "masked",
      publicTitle: "不锈钢线材酸洗后表面发黑",
      publicProblem: "线材酸洗后表面局部发黑,返工率高。",
    });
    const stored = await storedFit(need.id);
    expect(stored?.fit?.rows).toEqual([]);
    expect(stored?.fit?.questions.filter(({ to }) => to === "firm")).toEqual([]);
    expect(JSON.stringify(stored)).not.toMatch(/秘密|断丝|发黑返工率|台账/);
    const { title, outsideTitle } = (await getDeskNeed(db.context(world.actors.officer), need.id))!;
    expect([title, outsideTitle]).toEqual([need.title, "不锈钢线材酸洗后表面发黑"]);
  });

  it("compares a masked firm's place by the marketplace's city: the firm's own would tell by the gap that is missing", async () => {
    await db.db.update(organizations).set({ city: "镇江" }).where(eq(organizations.id, world.firm));
    const over = { publicTitle: "不锈钢线材酸洗后表面发黑", publicProblem: "线材酸洗后表面局部发黑。" };
    const kinds = async (needId: string) => (await storedFit(needId))?.gaps.map((gap) => gap.kind);
    expect(await kinds((await publish({ ...over, visibility: "masked" })).id)).toContain("region");
    expect(await kinds((await publish(over)).id)).not.toContain("region");
    await db.db.update(organizations).set({ city: "秘密市" }).where(eq(organizations.id, world.firm));
  });

  it("still reads where it is older than the rows, or of a shape that nobody knows", async () => {
    const need = await publish();
    const set = (values: object) =>
      db.db
        .update(matches)
        .set(values as Partial<typeof matches.$inferInsert>)
        .where(eq(matches.needId, need.id));
    const read = async () => (await matchedNeeds(db.context(world.actors.expert)))[0];
    await set({ fit: null });
    expect(await read()).toMatchObject({ fit: { rows: [], questions: [] } });
    expect((await read())?.reasons.length).toBeGreaterThan(0);
    await set({ fit: { version: 2, lines: [] }, gaps: [{ kind: "stage", params: { asked: 3 } }, { kind: "field" }] });
    expect(await read()).toMatchObject({ fit: { rows: [], questions: [] }, gaps: [{ kind: "field", params: {} }] });
    await set({ reasons: [{ needQuote: "酸洗" }, null], gaps: "none" });
    expect(await read()).toMatchObject({ reasons: [], gaps: [] });
  });
});

describe("what was stored", () => {
  const fit: StoredFit = {
    version: 1,
    rows: [{ name: "发黑率", target: "", quote: null, source: null, terms: [] }],
    questions: [{ to: "firm", kind: "funds", params: {} }],
  };
  it("comes back as it was, and nothing else does", () => {
    expect(readStored({ reasons: [], gaps: [], fit })).toEqual({ reasons: [], gaps: [], fit });
    const none = { version: 1, rows: [], questions: [] };
    for (const wrong of [null, 1, "x", [], { ...fit, version: 2 }, { ...fit, questions: [{ to: "all" }] }])
      expect(readStored({ reasons: null, gaps: undefined, fit: wrong }).fit).toEqual(none);
  });
});

describe("the desk", () => {
  it("counts the rivals for whom the expert works in this field, and names none", async () => {
    const need = await publish();
    const theirs = await makeNeed(db.db, world, { status: "engaged", organizationId: world.otherFirm });
    const elsewhere = await makeNeed(db.db, world, {
      status: "engaged",
      organizationId: world.otherFirm,
      fieldCode: "4.2",
    });
    const engage = (needId: string, organizationId: string, status: "negotiating" | "invited" | "declined") =>
      db.db.insert(engagements).values({
        needId,
        expertId: world.expert,
        organizationId,
        universityId: world.university,
        origin: "recommended",
        status,
        declineCode: status === "declined" ? "conflict" : null,
        statusSince: new Date(),
        lastActivityAt: new Date(),
      });
    const seen = async () => {
      const list = await rankedExperts(db.context(world.actors.officer), need.id);
      return list.find((row) => row.expertId === world.expert);
    };
    expect(await seen()).toMatchObject({ rivals: 0, conflictHere: false });
    await engage(elsewhere.id, world.otherFirm, "negotiating");
    await engage(theirs.id, world.otherFirm, "invited");
    expect(await seen()).toMatchObject({ rivals: 0 });
    await db.db.update(engagements).set({ status: "negotiating" }).where(eq(engagements.needId, theirs.id));
    expect(await seen()).toMatchObject({ rivals: 1 });
    expect(JSON.stringify(await seen())).not.toContain("乙食品");
    const earlier = await makeNeed(db.db, world, { status: "published" });
    await engage(earlier.id, world.firm, "declined");
    expect(await seen()).toMatchObject({ declinedHere: 1, conflictHere: true });
  });
});
