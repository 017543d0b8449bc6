import { eq } from "drizzle-orm";
import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents, files, importRows, imports, needs } from "@/db/schema";
import { expertShape } from "@/lib/experts/import/columns";
import { removeFile } from "@/lib/files/remove-file";
import { fileStore } from "@/lib/files/store";
import { confirmImport } from "@/lib/imports/confirm-import";
import { discardImport } from "@/lib/imports/discard-import";
import { problemSheet } from "@/lib/imports/problem-sheet";
import { getImport, importProgress, recentImports } from "@/lib/imports/queries";
import { retryImport } from "@/lib/imports/retry-import";
import { sweepImports } from "@/lib/imports/sweep-imports";
import { columns, needShape } from "@/lib/needs/import/columns";
import { uploadImport } from "@/lib/needs/import/upload-import";
import type { Actor, Context } from "@/lib/platform/context";
import { Conflict, Denied, NotFound } from "@/lib/platform/errors";
import { readAnyImport, runAnyImport } from "@/lib/worker/imports";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeWorld, type World } from "@/tests/support/world";
import { fullRow, importOf, preview, run, type SheetRow, system, workbookOf } from "./support";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
});

const officer = (now?: Date) => db.context(world.actors.officer, now);
const shapes = { needs: needShape, experts: expertShape };
const go = ({ id, version }: { id: string; version: number }) => ({ id, version });
const minutesLater = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const trail = async (id: string) =>
  (await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, id)))
    .sort((a, b) => a.sequence - b.sequence)
    .map((event) => event.action);
const upload = async (title: string) =>
  uploadImport(officer(), { name: "需求表.xlsx", bytes: await workbookOf([{ ...fullRow, title }]) });
const jobDies = (id: string) =>
  db.db.execute(`update pgboss.job set state = 'failed' where data->>'importId' = '${id}' and name like 'imports.%'`);

describe("rows with errors", () => {
  it("come as a sheet of the template's shape that says what is wrong, and goes in once corrected", async () => {
    const rows: SheetRow[] = [
      { ...fullRow, title: "好行" },
      { ...fullRow, title: "坏行", township: "西镇", problem: "=1+1 开头的描述" },
    ];
    const shown = await preview(db, world.actors.officer, await workbookOf(rows));
    const { name, bytes } = await problemSheet(officer(), shown.row.id, shapes);
    expect(name).toBe("需求表-问题行.xlsx");
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as never);
    const sheet = workbook.worksheets[0]!;
    expect(sheet.rowCount).toBe(2);
    expect(sheet.getRow(1).getCell(columns.length + 1).value).toBe("问题");
    const words = String(sheet.getRow(2).getCell(columns.length + 1).value);
    expect(words).toContain("原表第 3 行");
    expect(words).toContain("西镇");
    expect(String(sheet.getRow(2).getCell(12).value)).toBe("'=1+1 开头的描述");
    sheet.getRow(2).getCell(4).value = "北镇";
    const again = await preview(
      db,
      world.actors.officer,
      new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer),
    );
    expect(again.row).toMatchObject({ status: "preview", total: 1, created: 1, failed: 0, problems: [] });
    await run(db, world.actors.officer, again.row.id);
    const [need] = await db.db.select().from(needs).where(eq(needs.title, "坏行"));
    expect(need?.problem).toBe("=1+1 开头的描述");
    expect(await trail(shown.row.id)).toContain("imports.exportProblems");
  });

  it("are nobody else's, and there are none where nothing is wrong", async () => {
    const shown = await preview(db, world.actors.township, await workbookOf([{ ...fullRow, township: "西镇" }]));
    await expect(problemSheet(db.context(world.actors.otherTownship), shown.row.id, shapes)).rejects.toThrow(NotFound);
    const fine = await preview(db, world.actors.officer, await workbookOf([{ ...fullRow, title: "没有错" }]));
    await expect(problemSheet(officer(), fine.row.id, shapes)).rejects.toThrow(NotFound);
  });
});

describe("discarding a preview", () => {
  it("removes rows, file and bytes, and keeps the record that there was one", async () => {
    const { row } = await preview(db, world.actors.officer, await workbookOf([{ ...fullRow, title: "放弃" }]));
    const [file] = await db.db.select().from(files).where(eq(files.id, row.fileId!));
    await discardImport(officer(), go(row));
    expect(await importOf(db, row.id)).toMatchObject({ row: { status: "discarded", fileId: null }, rows: [] });
    const queued = await db.db.execute(
      `select 1 from pgboss.job where name = 'files.remove' and data->>'fileId' = '${row.fileId}'`,
    );
    expect(queued).toHaveLength(1);
    await removeFile(system(db), { fileId: row.fileId! });
    await removeFile(system(db), { fileId: row.fileId! });
    expect(await db.db.select().from(files).where(eq(files.id, row.fileId!))).toEqual([]);
    expect(await fileStore().get(file!.storageKey)).toBeNull();
    expect(await getImport(officer(), "needs", row.id)).toBeNull();
    expect((await recentImports(officer(), "needs")).some((one) => one.id === row.id)).toBe(false);
    expect(await trail(row.id)).toEqual(["imports.upload", "imports.preview", "imports.discard"]);
  });

  it("leaves a file alone that nobody gave up", async () => {
    const { row } = await preview(db, world.actors.officer, await workbookOf([{ ...fullRow, title: "留着" }]));
    await removeFile(system(db), { fileId: row.fileId! });
    expect(await db.db.select().from(files).where(eq(files.id, row.fileId!))).toHaveLength(1);
  });

  it("and confirming it at the same time: one of the two happens", async () => {
    const { row } = await preview(db, world.actors.officer, await workbookOf([{ ...fullRow, title: "同时" }]));
    const outcomes = await Promise.allSettled([
      discardImport(officer(), go(row)),
      confirmImport(officer(), go(row)),
      discardImport(officer(), go(row)),
    ]);
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
  });
});

describe("an import that nobody works on", () => {
  it("is shown as failed, fails in the sweep, and is read when tried again", async () => {
    const { id } = await upload("死掉的读取");
    await jobDies(id);
    expect(await importProgress(officer(), id)).toMatchObject({ status: "uploaded" });
    const later = minutesLater(3);
    expect(await importProgress(officer(later), id)).toMatchObject({ status: "failed" });
    expect(await sweepImports(db.context({ via: "job" }, later))).toBe(1);
    expect(await sweepImports(db.context({ via: "job" }, later))).toBe(0);
    const { row } = await importOf(db, id);
    expect(row).toMatchObject({ status: "failed", problems: [{ key: "interrupted" }] });
    expect(await getImport(officer(), "needs", id)).toMatchObject({ canRetry: true, canDiscard: true });
    await retryImport(officer(), go(row));
    await readAnyImport(system(db), { importId: id });
    expect((await importOf(db, id)).row).toMatchObject({ status: "preview", created: 1, problems: [] });
    expect(await trail(id)).toEqual(["imports.upload", "imports.fail", "imports.retry", "imports.preview"]);
  });

  it("waits while its job lives, but no longer than half an hour", async () => {
    const { id } = await upload("慢慢读");
    expect(await sweepImports(db.context({ via: "job" }, minutesLater(10)))).toBe(0);
    const [found] = await recentImports(officer(minutesLater(31)), "needs");
    expect(found).toMatchObject({ id, status: "failed", problems: [{ key: "interrupted" }] });
    // No worker is left to sweep: trying again fails it first, in the same transaction.
    await retryImport(officer(minutesLater(31)), { id, version: found!.version });
    expect((await importOf(db, id)).row.status).toBe("uploaded");
  });

  it("goes on with the rows not done where it had been confirmed", async () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({ ...fullRow, title: `中断${index}` }));
    const { row } = await preview(db, world.actors.officer, await workbookOf(rows));
    await confirmImport(officer(), go(row));
    const dying = system(db);
    let batches = 0;
    const broken: Context = {
      ...dying,
      db: new Proxy(dying.db, {
        get(target, key, receiver) {
          if (key === "transaction" && ++batches > 1) throw new Error("killed");
          return Reflect.get(target, key, receiver);
        },
      }),
    };
    await expect(runAnyImport(broken, { importId: row.id })).rejects.toThrow("killed");
    await jobDies(row.id);
    await sweepImports(db.context({ via: "job" }, minutesLater(3)));
    const failed = (await importOf(db, row.id)).row;
    expect(failed).toMatchObject({ status: "failed", processed: 50 });
    // Rows were entered: it is history, not a preview.
    await expect(discardImport(officer(), go(failed))).rejects.toThrow(Conflict);
    // The worker that comes back late has nothing to do.
    await runAnyImport(system(db), { importId: row.id });
    expect((await importOf(db, row.id)).row).toMatchObject({ status: "failed", processed: 50 });
    const outcomes = await Promise.allSettled([retryImport(officer(), go(failed)), retryImport(officer(), go(failed))]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    await runAnyImport(system(db), { importId: row.id });
    expect((await importOf(db, row.id)).row).toMatchObject({ status: "done", processed: 60, created: 60 });
  });

  it("is not tried again where it would fail the same way", async () => {
    const bytes = (await workbookOf([fullRow])).slice(0, 2000);
    const { row } = await preview(db, world.actors.officer, bytes);
    expect(row.status).toBe("failed");
    await expect(retryImport(officer(), go(row))).rejects.toThrow(Conflict);
  });
});

describe("who may do what with an import of needs", () => {
  const verbs = { run: confirmImport, retry: retryImport, discard: discardImport };
  const states = ["uploaded", "preview", "running", "done", "failed"] as const;
  const from = { run: ["preview"], retry: ["failed"], discard: ["preview", "failed"] };
  type Verb = keyof typeof verbs;
  const attempt = async (verb: Verb, actor: Actor, id: string) => {
    const [row] = await db.db.select().from(imports).where(eq(imports.id, id));
    return verbs[verb](db.context(actor), go(row!)).then(
      () => "done",
      (error) => (error instanceof Error ? error.constructor.name : "?"),
    );
  };

  it.each(Object.keys(verbs) as Verb[])("%s", async (verb) => {
    for (const status of states) {
      const { id } = await upload(`矩阵${verb}${status}`);
      const problems = status === "failed" ? [{ key: "interrupted" }] : [];
      const known = status === "uploaded" || status === "failed" ? {} : { total: 1, created: 1 };
      await db.db
        .update(imports)
        .set({ status, problems, ...known })
        .where(eq(imports.id, id));
      for (const [who, actor] of Object.entries(world.actors).filter(([name]) => name !== "officer")) {
        const sees = ["otherOfficer", "leader", "director", "admin"].includes(who);
        expect([who, status, await attempt(verb, actor, id)]).toEqual([who, status, sees ? "Denied" : "NotFound"]);
      }
      const allowed = from[verb].includes(status);
      expect([status, await attempt(verb, world.actors.officer, id)]).toEqual([status, allowed ? "done" : "Conflict"]);
      await db.db.delete(importRows).where(eq(importRows.importId, id));
    }
    expect(Denied.name).toBe("Denied");
  });
});
