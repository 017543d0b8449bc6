import { and, eq, inArray } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents, imports, needIndicators, needs, notifications, organizations } from "@/db/schema";
import { confirmImport } from "@/lib/imports/confirm-import";
import { getImport, importRowsPage, recentImports } from "@/lib/imports/queries";
import { uploadImport } from "@/lib/needs/import/upload-import";
import { Conflict, Denied, Invalid, NotFound } from "@/lib/platform/errors";
import { runAnyImport as runImport } from "@/lib/worker/imports";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";
import { fullRow, importOf, preview, run, type SheetRow, system, workbookOf } from "./support";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
});

const needsTitled = (title: string) => db.db.select().from(needs).where(eq(needs.title, title));

describe("upload, preview, import", () => {
  it("enters complete and incomplete rows, with firm, indicators, consent and audit", async () => {
    const sparse: SheetRow = { township: "北镇", firm: "云岫市丁食品有限公司", title: "脱水蔬菜复水慢" };
    const { row, rows } = await preview(db, world.actors.township, await workbookOf([fullRow, sparse]));
    expect(row).toMatchObject({ status: "preview", total: 2, created: 2, failed: 0, incomplete: 1 });
    expect(await needsTitled(fullRow.title as string)).toHaveLength(0);
    expect(rows[1]?.problems).toContainEqual(expect.objectContaining({ key: "incomplete" }));

    const done = await run(db, world.actors.township, row.id);
    expect(done.row).toMatchObject({ status: "done", processed: 2, created: 2, incomplete: 1, failed: 0 });
    expect(done.rows.every((one) => one.doneAt && one.needId)).toBe(true);
    const [need] = await needsTitled(fullRow.title as string);
    expect(need).toMatchObject({
      status: "submitted",
      source: "import",
      type: "technical_difficulty",
      funds: "500000.00",
      cooperation: ["commissioned", "service"],
      keywords: ["球墨铸铁", "缩松"],
      collectedOn: "2026-09-01",
      wantedBy: "2027-06-30",
      visibility: "public",
      consent: "confirmed",
      consentMethod: "form",
      industry: "machinery",
      contactPhone: "13812345678",
      missing: [],
      townshipId: world.north,
      createdBy: world.actors.township.userId,
    });
    expect(await db.db.select().from(needIndicators).where(eq(needIndicators.needId, need!.id))).toHaveLength(2);
    const [firm] = await db.db.select().from(organizations).where(eq(organizations.id, need!.organizationId));
    expect(firm).toMatchObject({
      name: fullRow.firm,
      townshipId: world.north,
      aboveScale: true,
      industry: "machinery",
    });
    const [event] = await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, need!.id));
    expect(event).toMatchObject({
      action: "needs.collect",
      via: "job",
      toStatus: "submitted",
      actorUserId: world.actors.township.userId,
      detail: { importId: row.id, consentMethod: "form", vouchedBy: world.actors.township.userId },
    });
    const [incomplete] = await needsTitled("脱水蔬菜复水慢");
    expect(incomplete?.missing).toContain("contactPhone");
    expect(incomplete).toMatchObject({ consent: "none", fundsNegotiable: false });
    const trail = await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, row.id));
    expect(trail.map((one) => one.action).sort()).toEqual(
      ["imports.finish", "imports.preview", "imports.run", "imports.upload"].sort(),
    );
    const told = await db.db
      .select()
      .from(notifications)
      .where(inArray(notifications.userId, [world.actors.township.userId, world.actors.officer.userId]));
    expect(told.map((one) => one.kind).sort()).toEqual(["importDone", "needsCollected"]);
  });

  it("changes nothing when the same file comes again, also after publication", async () => {
    const bytes = await workbookOf([{ ...fullRow, title: "重复导入" }]);
    const first = await preview(db, world.actors.officer, bytes);
    await run(db, world.actors.officer, first.row.id);
    const again = await preview(db, world.actors.officer, bytes);
    expect(again.row).toMatchObject({ status: "preview", created: 0, changed: 0, unchanged: 1 });
    await expect(
      confirmImport(db.context(world.actors.officer), { id: again.row.id, version: again.row.version }),
    ).rejects.toThrow(Invalid);
    await db.db
      .update(needs)
      .set({ status: "published", publishedAt: new Date(), fieldCode: "4.1" })
      .where(eq(needs.title, "重复导入"));
    expect((await preview(db, world.actors.officer, bytes)).row).toMatchObject({ unchanged: 1, failed: 0 });
    const changed = await workbookOf([{ ...fullRow, title: "重复导入", funds: "90" }]);
    const refused = await preview(db, world.actors.officer, changed);
    expect(refused.rows[0]).toMatchObject({
      action: "error",
      problems: [expect.objectContaining({ key: "notEditable" })],
    });
  });

  it("shows what a corrected row changes, then changes exactly that; blank cells leave what is there", async () => {
    const title = "更正用需求";
    const first = await preview(db, world.actors.officer, await workbookOf([{ ...fullRow, title }]));
    await run(db, world.actors.officer, first.row.id);
    const [before] = await needsTitled(title);
    const correction: SheetRow = { ...fullRow, title, funds: "面议", problem: undefined, code: before!.code };
    const second = await preview(db, world.actors.officer, await workbookOf([correction]));
    expect(second.rows[0]).toMatchObject({
      action: "update",
      needId: before!.id,
      differences: [{ column: "funds", from: "500000.00", to: "negotiable" }],
    });
    await run(db, world.actors.officer, second.row.id);
    const [after] = await needsTitled(title);
    expect(after).toMatchObject({
      id: before!.id,
      funds: null,
      fundsNegotiable: true,
      problem: before!.problem,
      version: 2,
    });
    const events = await db.db
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.objectId, before!.id), eq(auditEvents.action, "needs.correct")));
    expect(events).toMatchObject([{ detail: { importId: second.row.id, fields: ["funds"] } }]);
  });

  it("hands a returned need in again, and asks the firm again where a text changed without its word", async () => {
    const need = await makeNeed(db.db, world, { status: "returned", title: "退回的需求", code: "2026B-9001" });
    const row: SheetRow = {
      township: "北镇",
      firm: "云岫市甲不锈钢有限公司",
      title: "退回的需求",
      problem: "补充了现有工艺参数。",
    };
    const { row: shown } = await preview(db, world.actors.township, await workbookOf([row]));
    await run(db, world.actors.township, shown.id);
    const [after] = await db.db.select().from(needs).where(eq(needs.id, need.id));
    expect(after).toMatchObject({
      status: "submitted",
      problem: "补充了现有工艺参数。",
      consent: "none",
      consentVisibility: null,
    });
  });

  it("finds firms by code, recovers a lost code from the register, and refuses a contradicting one", async () => {
    const code = "91350100M000100Y43";
    await db.db
      .insert(organizations)
      .values({ kind: "enterprise", name: "云岫市戊机械有限公司", creditCode: code, townshipId: world.north });
    const rows: SheetRow[] = [
      { ...fullRow, firm: "云岫市戊机械厂", creditCode: code, title: "按代码找到" },
      { ...fullRow, firm: "云岫市戊机械有限公司", creditCode: "9.1E+17", title: "按名称找到" },
      { ...fullRow, firm: "云岫市戊机械有限公司", creditCode: "91110000100000033R", title: "代码不符" },
      { ...fullRow, firm: "云岫市己机械有限公司", creditCode: "91350100M000100Y44", title: "校验位不对" },
    ];
    const shown = await preview(db, world.actors.officer, await workbookOf(rows));
    const keys = shown.rows.map((one) => one.problems.map((problem) => problem.key));
    expect(keys[0]).toContain("firmName");
    expect(keys[3]).toContain("creditCodeCheck");
    const done = await run(db, world.actors.officer, shown.row.id);
    const [byCode] = await needsTitled("按代码找到");
    const [byName] = await needsTitled("按名称找到");
    expect(byCode?.organizationId).toBe(byName?.organizationId);
    expect(done.row.failed + done.row.created).toBe(4);
  });
});

describe("rights", () => {
  it("lets townships and groups import for their own townships only, row by row", async () => {
    const bytes = await workbookOf([
      { ...fullRow, title: "别镇需求", township: "南镇" },
      { ...fullRow, title: "本镇需求" },
      { ...fullRow, title: "查无此镇", township: "西镇" },
    ]);
    for (const actor of [world.actors.township, world.actors.officer, world.actors.leader]) {
      const { rows } = await preview(db, actor, bytes);
      expect(rows.map((one) => one.action)).toEqual(["error", "create", "error"]);
      expect(rows[0]?.problems).toContainEqual(expect.objectContaining({ key: "townshipForeign" }));
      expect(rows[2]?.problems).toContainEqual(expect.objectContaining({ key: "township" }));
    }
    expect((await preview(db, world.actors.director, bytes)).row).toMatchObject({ created: 2, failed: 1 });
  });

  it("is denied to everybody else", async () => {
    const bytes = await workbookOf([fullRow]);
    for (const role of ["enterprise", "expert", "university", "admin"] as const)
      await expect(uploadImport(db.context(world.actors[role]), { name: "a.xlsx", bytes })).rejects.toThrow(Denied);
  });

  it("shows an import to its uploader and the bureau, and lets only the uploader run it", async () => {
    const { row } = await preview(db, world.actors.township, await workbookOf([{ ...fullRow, title: "谁能看" }]));
    const go = { id: row.id, version: row.version };
    expect(await getImport(db.context(world.actors.otherTownship), "needs", row.id)).toBeNull();
    expect((await importRowsPage(db.context(world.actors.otherTownship), row.id, "all", 0)).rows).toEqual([]);
    expect(
      (await recentImports(db.context(world.actors.otherTownship), "needs")).some((one) => one.id === row.id),
    ).toBe(false);
    expect(await getImport(db.context(world.actors.director), "needs", row.id)).toMatchObject({ isOwn: false });
    await expect(confirmImport(db.context(world.actors.otherTownship), go)).rejects.toThrow(NotFound);
    await expect(confirmImport(db.context(world.actors.enterprise), go)).rejects.toThrow(NotFound);
    await expect(confirmImport(db.context(world.actors.director), go)).rejects.toThrow(Denied);
    await expect(confirmImport(db.context(world.actors.township), { ...go, version: 99 })).rejects.toThrow(Conflict);
  });
});

describe("once only", () => {
  it("lets one of two confirmations win", async () => {
    const { row } = await preview(db, world.actors.officer, await workbookOf([{ ...fullRow, title: "两次确认" }]));
    const go = { id: row.id, version: row.version };
    const outcomes = await Promise.allSettled([1, 2].map(() => confirmImport(db.context(world.actors.officer), go)));
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    const queued = await db.db.execute(
      `select 1 from pgboss.job where name = 'imports.run' and data->>'importId' = '${row.id}'`,
    );
    expect(queued).toHaveLength(1);
  });

  it("goes on after a kill, and two workers at once enter nothing twice", async () => {
    const rows = Array.from({ length: 120 }, (_, index) => ({ ...fullRow, title: `批量需求${index}` }));
    const { row } = await preview(db, world.actors.officer, await workbookOf(rows));
    await confirmImport(db.context(world.actors.officer), { id: row.id, version: row.version });
    // A worker that dies in its second batch: its transaction is gone, the first one stays.
    const dying = system(db);
    let batches = 0;
    const ctx = {
      ...dying,
      db: new Proxy(dying.db, {
        get(target, key, receiver) {
          if (key === "transaction" && ++batches > 1) throw new Error("killed");
          return Reflect.get(target, key, receiver);
        },
      }),
    };
    await expect(runImport(ctx, { importId: row.id })).rejects.toThrow("killed");
    expect((await importOf(db, row.id)).row).toMatchObject({ status: "running", processed: 50, created: 50 });
    await Promise.all([runImport(system(db), { importId: row.id }), runImport(system(db), { importId: row.id })]);
    expect((await importOf(db, row.id)).row).toMatchObject({ status: "done", processed: 120, created: 120, failed: 0 });
    const entered = await db.db.select({ code: needs.code, title: needs.title }).from(needs);
    const mine = entered.filter((need) => need.title.startsWith("批量需求"));
    expect(mine).toHaveLength(120);
    expect(new Set(entered.map((need) => need.code)).size).toBe(entered.length);
  });

  it("tells two rows that are the same need", async () => {
    const { rows } = await preview(
      db,
      world.actors.officer,
      await workbookOf([fullRow, { ...fullRow, funds: "80" }].map((one) => ({ ...one, title: "同一项" }))),
    );
    expect(rows[1]).toMatchObject({
      action: "error",
      problems: [expect.objectContaining({ key: "duplicateRow", params: { row: 2 } })],
    });
  });

  it("stops when the uploader's rights are gone", async () => {
    const { row } = await preview(
      db,
      world.actors.otherTownship,
      await workbookOf([{ ...fullRow, township: "南镇", title: "离任" }]),
    );
    await confirmImport(db.context(world.actors.otherTownship), { id: row.id, version: row.version });
    await db.db.execute(
      `update memberships set revoked_at = now() where user_id = '${world.actors.otherTownship.userId}'`,
    );
    await runImport(system(db), { importId: row.id });
    const [after] = await db.db.select().from(imports).where(eq(imports.id, row.id));
    expect(after).toMatchObject({ status: "failed", problems: [{ key: "noRights" }] });
    expect(await needsTitled("离任")).toHaveLength(0);
  });
});
