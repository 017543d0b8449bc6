import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents, files, importRows, imports, needLikenesses } from "@/db/schema";
import { checkImport } from "@/lib/matching/duplicates/check-import";
import { findDuplicates } from "@/lib/matching/duplicates/find-duplicates";
import { keepApart } from "@/lib/matching/duplicates/keep-apart";
import { likelyDuplicates, ownDuplicates } from "@/lib/matching/duplicates/queries";
import { closeNeed } from "@/lib/needs/close-need";
import { submitNeed } from "@/lib/needs/submit-need";
import { Conflict, Denied, NotFound } from "@/lib/platform/errors";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeFields } from "@/tests/support/matching";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
let first: Awaited<ReturnType<typeof makeNeed>>;
let again: typeof first;
let foreign: typeof first;
const ctx = (who: keyof World["actors"]) => db.context(world.actors[who]);

beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  await makeFields(db.db);
  const south = { organizationId: world.otherFirm, townshipId: world.south };
  first = await makeNeed(db.db, world, { submittedAt: new Date("2026-08-01T02:00:00Z") });
  again = await makeNeed(db.db, world, {
    title: "线材酸洗完表面局部发黑怎么解决",
    problem: "我厂304不锈钢线材经过酸洗，表面局部发黑，返工多，想请专家改进酸洗工艺。",
  });
  foreign = await makeNeed(db.db, world, {
    ...south,
    status: "accepted",
    visibility: "masked",
    publicTitle: "线材表面",
    publicProblem: "发黑",
  });
  await makeNeed(db.db, world, {
    ...south,
    title: "脱水蔬菜含水率在线检测",
    problem: "热风干燥段出口蔬菜含水率波动大，需要在线检测并反馈控制风温。",
  });
  await findDuplicates(db.context(), { needIds: [again.id, foreign.id] });
});

describe("likely duplicates", () => {
  it("are found in other words, both ways, with the words that both say; a different need is none", async () => {
    const found = await likelyDuplicates(ctx("officer"), again.id);
    expect(found.map((like) => like.id).sort()).toEqual([first.id, foreign.id].sort());
    const own = found.find((like) => like.id === first.id);
    expect(own).toMatchObject({ own: true, earlier: true, common: false, member: false });
    expect(own?.score).toBeGreaterThanOrEqual(45);
    expect(own?.words).toEqual(expect.arrayContaining(["酸洗"]));
    expect((await likelyDuplicates(ctx("officer"), first.id)).map((like) => like.id)).toContain(again.id);
  });

  it("are shown to a reader as far as the reader may know their firms; a firm reads its own alone", async () => {
    expect((await likelyDuplicates(ctx("township"), again.id)).map((like) => like.id)).toEqual([first.id]);
    expect((await ownDuplicates(ctx("enterprise"), again.id)).map((like) => like.id)).toEqual([first.id]);
    for (const who of ["expert", "university", "otherEnterprise"] as const)
      expect((await likelyDuplicates(ctx(who), again.id)).map((like) => like.id)).not.toContain(first.id);
  });

  it("stay apart once an officer has said so, however often they are found again", async () => {
    const pair = { id: again.id, otherId: foreign.id };
    await expect(keepApart(ctx("enterprise"), pair)).rejects.toThrow(Denied);
    await expect(keepApart(ctx("otherOfficer"), pair)).rejects.toThrow(Denied);
    await expect(keepApart(ctx("otherEnterprise"), pair)).rejects.toThrow(NotFound);
    await keepApart(ctx("officer"), pair);
    await expect(keepApart(ctx("officer"), pair)).rejects.toThrow(Conflict);
    await findDuplicates(db.context(), { needIds: [again.id, foreign.id] });
    for (const id of [again.id, foreign.id])
      expect((await likelyDuplicates(ctx("director"), id)).map((like) => like.id)).toEqual([first.id]);
    const [event] = await db.db.select().from(auditEvents).where(eq(auditEvents.action, "needs.keep"));
    expect(event).toMatchObject({ objectId: again.id, detail: { otherId: foreign.id } });
  });

  it("are gone with a need that is closed as one", async () => {
    const { id } = await makeNeed(db.db, world, { title: again.title, problem: again.problem });
    await findDuplicates(db.context(), { needIds: [id] });
    expect((await likelyDuplicates(ctx("officer"), again.id)).map((like) => like.id)).toContain(id);
    await closeNeed(ctx("officer"), { id, version: 1, reason: "duplicate", note: again.code });
    expect((await likelyDuplicates(ctx("officer"), again.id)).map((like) => like.id)).not.toContain(id);
  });

  it("are looked for when a need is handed in", async () => {
    const draft = await makeNeed(db.db, world, { status: "draft" });
    await submitNeed(ctx("enterprise"), draft);
    const sent = await db.db.execute(
      `select 1 from pgboss.job where name = 'matching.find-duplicates' and data->'needIds' ? '${draft.id}'`,
    );
    expect(sent).toHaveLength(1);
  });

  it("leave no row behind when the text is another", async () => {
    const { id } = await makeNeed(db.db, world, {
      title: "麦芽发芽率波动",
      problem: "大麦浸麦后发芽率波动大，缺少在线判断办法。",
    });
    await db.db.insert(needLikenesses).values([
      { needId: id, otherId: first.id, score: 80, computedAt: new Date() },
      { needId: first.id, otherId: id, score: 80, computedAt: new Date() },
    ]);
    await findDuplicates(db.context(), { needIds: [id] });
    expect(await db.db.select().from(needLikenesses).where(eq(needLikenesses.needId, id))).toEqual([]);
    expect(await db.db.select().from(needLikenesses).where(eq(needLikenesses.otherId, id))).toEqual([]);
  });
});

describe("check-import", () => {
  it("warns of new rows that the register has in other words, as far as the person may know", async () => {
    const preview = async (who: "officer" | "otherTownship") => {
      const [file] = await db.db
        .insert(files)
        .values({
          ownerType: "import",
          ownerId: world.round,
          purpose: "import",
          name: "a.xlsx",
          bytes: 1,
          sha256: "0",
          storageKey: who,
          mime: "application/octet-stream",
        })
        .returning({ id: files.id });
      const [sheet] = await db.db
        .insert(imports)
        .values({
          kind: "needs",
          fileId: file!.id,
          roundId: world.round,
          createdBy: world.actors[who].userId,
          status: "preview",
        })
        .returning({ id: imports.id });
      const cells = { title: again.title, problem: again.problem };
      const other = { title: "铁皮石斛组培苗污染", problem: "组培车间夏季瓶苗污染率高，需要找到污染来源并改进灭菌。" };
      await db.db.insert(importRows).values([
        { importId: sheet!.id, rowNumber: 1, cells, action: "create" },
        { importId: sheet!.id, rowNumber: 2, cells: other, action: "create" },
      ]);
      await checkImport(db.context(), { importId: sheet!.id });
      await checkImport(db.context(), { importId: sheet!.id });
      const rows = await db.db.select().from(importRows).where(eq(importRows.importId, sheet!.id));
      return rows.sort((a, b) => a.rowNumber - b.rowNumber).map((row) => row.problems);
    };
    const [like, none] = await preview("officer");
    expect(like).toMatchObject([{ key: "similar", level: "warning", params: { firm: "云岫市甲不锈钢有限公司" } }]);
    expect(none).toEqual([]);
    const [south] = await preview("otherTownship");
    expect(JSON.stringify(south)).not.toContain("甲不锈钢");
  });
});
