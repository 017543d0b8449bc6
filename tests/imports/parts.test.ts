import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import ExcelJS from "exceljs";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditEvents, files, organizations } from "@/db/schema";
import { localStore } from "@/lib/files/local-store";
import { downloadFile } from "@/lib/files/read-file";
import { s3Store } from "@/lib/files/s3-store";
import { saveFile } from "@/lib/files/save-file";
import type { FileStore } from "@/lib/files/store";
import { readSpreadsheet } from "@/lib/imports/reading/read-spreadsheet";
import { headerOf } from "@/lib/imports/sheet-shape";
import { columns, needShape } from "@/lib/needs/import/columns";
import { writeTemplate } from "@/lib/needs/import/template";
import { nextNeedCode } from "@/lib/needs/next-need-code";
import { findOrCreateEnterprise } from "@/lib/organizations/find-or-create-enterprise";
import { Conflict, Invalid, NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
});

describe("find-or-create-enterprise", () => {
  const facts = { name: "云岫市庚(集团)有限公司", creditCode: null, aboveScale: null, industry: null, products: null };

  it("makes a firm once, whoever asks at the same time, with its audit row", async () => {
    const ask = () => findOrCreateEnterprise(db.context(world.actors.officer), { ...facts, townshipId: world.north });
    const made = await Promise.all([ask(), ask(), ask()]);
    expect(new Set(made.map((one) => one.id)).size).toBe(1);
    expect(made.filter((one) => one.created)).toHaveLength(1);
    const events = await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, made[0]!.id));
    expect(events.map((event) => event.action)).toEqual(["organizations.create"]);
  });

  it("knows the name with other brackets, fills blanks, never overwrites, and keeps townships apart", async () => {
    const officer = db.context(world.actors.officer);
    const full = { ...facts, name: "云岫市庚(集团)有限公司", creditCode: "91350100M000100Y43", products: "轴承" };
    const { id, created } = await findOrCreateEnterprise(officer, { ...full, townshipId: world.north });
    expect(created).toBe(false);
    await findOrCreateEnterprise(officer, { ...full, name: "改了名", products: "齿轮", townshipId: world.south });
    const [firm] = await db.db.select().from(organizations).where(eq(organizations.id, id));
    expect(firm).toMatchObject({ name: facts.name, creditCode: "91350100M000100Y43", products: "轴承" });
    const other = await findOrCreateEnterprise(officer, { ...facts, townshipId: world.south });
    expect(other).toMatchObject({ created: true });
    await expect(
      findOrCreateEnterprise(officer, { ...facts, creditCode: "91110000100000033R", townshipId: world.north }),
    ).rejects.toThrow(Conflict);
  });
});

describe("need codes", () => {
  it("are all different when many are taken at once, and go on after codes from elsewhere", async () => {
    const take = () => transaction(db.context(world.actors.officer), (tx) => nextNeedCode(tx, world.round));
    const codes = await Promise.all(Array.from({ length: 20 }, take));
    expect(new Set(codes).size).toBe(20);
    const next = `2026B-${String(Math.max(...codes.map((code) => Number(code.slice(6)))) + 1).padStart(4, "0")}`;
    await makeNeed(db.db, world, { code: next });
    await makeNeed(db.db, world, { code: "2026B-0500" });
    expect(await take()).toBe("2026B-0501");
  });
});

describe("files", () => {
  const folder = mkdtempSync(join(tmpdir(), "duijie-files-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const pdf = new TextEncoder().encode("%PDF-1.7\n%%EOF");

  it("are kept under a random name, read by whom the owner's rule allows, and on record", async () => {
    const store = localStore(folder);
    const ctx = db.context(world.actors.officer);
    const owner = { ownerType: "need", ownerId: v7(), purpose: "attachment" } as const;
    const saved = await saveFile(ctx, owner, { name: "../../签字 表.pdf", bytes: pdf }, store);
    expect(saved.name).toBe("签字 表.pdf");
    const [row] = await db.db.select().from(files).where(eq(files.id, saved.id));
    expect(row?.storageKey).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{40}$/);
    const open = (readers: Parameters<typeof downloadFile>[1]) => downloadFile(ctx, readers, saved.id, store);
    expect((await open({ need: async () => true })).bytes).toEqual(pdf);
    await expect(open({ need: async () => false })).rejects.toThrow(NotFound);
    await expect(open({})).rejects.toThrow(NotFound);
    const events = await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, saved.id));
    expect(events.map((event) => event.action)).toEqual(["files.save", "files.read"]);
  });

  it.each([
    ["a.pdf", new TextEncoder().encode("<script>"), "form.fileType"],
    ["a.svg", new TextEncoder().encode("<svg/>"), "form.fileType"],
    ["a.png", pdf, "form.fileType"],
    ["a.pdf", new Uint8Array(), "form.required"],
    ["a.pdf", Object.assign(new Uint8Array(26 * 1024 * 1024), { 0: 0x25 }), "form.fileTooLarge"],
  ])("%s is refused: %#", async (name, bytes, key) => {
    const owner = { ownerType: "need", ownerId: v7(), purpose: "attachment" } as const;
    const attempt = saveFile(db.context(world.actors.officer), owner, { name, bytes }, localStore(folder));
    await expect(attempt).rejects.toThrow(Invalid);
    await expect(attempt).rejects.toThrow(key);
  });

  it("refuses keys that lead out of its folder", async () => {
    await expect(async () => localStore(folder).get("../../etc/passwd")).rejects.toThrow();
  });

  it("are kept by an S3-compatible service alike, with signed requests", async () => {
    const kept = new Map<string, Buffer>();
    const server = createServer(async (request, response) => {
      if (!request.headers.authorization?.startsWith("AWS4-HMAC-SHA256")) return response.writeHead(403).end();
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const key = request.url ?? "";
      if (request.method === "PUT") kept.set(key, Buffer.concat(parts));
      if (request.method === "DELETE") kept.delete(key);
      const found = kept.get(key);
      response
        .writeHead(request.method === "GET" && !found ? 404 : 200)
        .end(request.method === "GET" ? found : undefined);
    }).listen(0, "127.0.0.1");
    await new Promise((ready) => server.once("listening", ready));
    const { port } = server.address() as AddressInfo;
    const store: FileStore = s3Store({
      endpoint: `http://127.0.0.1:${port}`,
      bucket: "duijie",
      region: "us-east-1",
      accessKeyId: "id",
      secretAccessKey: "secret",
    });
    await store.put("ab/cdef", pdf, "application/pdf");
    expect(await store.get("ab/cdef")).toEqual(pdf);
    await store.remove("ab/cdef");
    expect(await store.get("ab/cdef")).toBeNull();
    server.close();
  });
});

describe("template", () => {
  it("has the 27 columns, today's townships to choose from, and an example that is left out", async () => {
    const bytes = await writeTemplate(db.context(world.actors.officer));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    const sheet = workbook.worksheets[0]!;
    expect(columns.map((_, index) => sheet.getCell(1, index + 1).value)).toEqual(columns.map(headerOf));
    expect(columns).toHaveLength(27);
    expect(sheet.getCell("D5").dataValidation).toMatchObject({ type: "list", formulae: ["选项!$A$1:$A$2"] });
    expect(sheet.getCell("F5").numFmt ?? sheet.getColumn(6).numFmt).toBe("@");
    await expect(readSpreadsheet(needShape, "模板.xlsx", bytes)).rejects.toThrow("noRows");
    sheet.addRow(["1", "", "2026-09-01", "北镇", "甲厂", "", "是", "", "", "题"]);
    const filled = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect((await readSpreadsheet(needShape, "模板.xlsx", filled)).rows).toHaveLength(1);
  });
});
