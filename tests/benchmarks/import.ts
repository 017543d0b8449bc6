import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import postgres from "postgres";
import { connect } from "@/db/client";
import { migrate } from "@/db/migrate";
import { importRows, imports } from "@/db/schema";
import { workerEnvironment, workerFlags } from "@/lib/commands/worker-options";
import { confirmImport } from "@/lib/imports/confirm-import";
import { readInChild } from "@/lib/imports/reading/read-in-child";
import { headerOf } from "@/lib/imports/sheet-shape";
import { columns } from "@/lib/needs/import/columns";
import { needSheet } from "@/lib/needs/import/read-import";
import { uploadImport } from "@/lib/needs/import/upload-import";
import { installQueues } from "@/lib/outbox/install";
import { systemContext } from "@/lib/platform/context";
import { readAnyImport as readImport, runAnyImport as runImport } from "@/lib/worker/imports";
import { makeWorld } from "@/tests/support/world";

/**
 * 10,000 rows from the uploaded .xlsx to needs: time and peak memory of the reading process and of this one.
 * `tsx lib/commands/with-database.ts -- tsx tests/benchmarks/import.ts`
 */
const rows = Number(process.env.ROWS ?? 10_000);
const [task, ...given] = process.argv.slice(2);
if (task === "make") await makeSheet(given[0] as string);
else {
  if (task) await work(task, given[0] as string, given[1] as string);
  else await measure();
  // The queue's sender would go on looking after its queues.
  process.exit(0);
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "duijie-import-"));
  const path = join(folder, "needs.xlsx");
  // In a process of its own: writing the sheet is no part of what is measured.
  execFileSync(process.execPath, ["--import", "tsx", import.meta.filename, "make", path], { stdio: "inherit" });
  const bytes = new Uint8Array(readFileSync(path));
  const { url, drop } = await freshDatabase();
  const { db, close } = connect(url, { max: 4 });
  try {
    const world = await makeWorld(db);
    const ctx = systemContext(db);
    const officer = { ...ctx, actor: world.actors.director };
    let peakBytes = 0;
    await readInChild(needSheet.script, "needs.xlsx", bytes, async (sheet) => {
      for await (const _ of sheet.batches);
      peakBytes = sheet.peakBytes();
    });
    const { id } = await uploadImport(officer, { name: "needs.xlsx", bytes });
    const read = inWorker("read", url, id);
    const [shown] = await db.select().from(imports).where(eq(imports.id, id));
    await confirmImport(officer, { id, version: shown?.version ?? 0 });
    const run = inWorker("run", url, id);
    const [done] = await db.select().from(imports).where(eq(imports.id, id));
    const [wrong] = await db.select().from(importRows).where(eq(importRows.action, "error")).limit(1);
    const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
    const megabytes = (size: number) => `${Math.round(size / 1024 / 1024)} MB`;
    console.log(
      `import: ${rows} rows, file ${megabytes(bytes.length)}: ${done?.status}, ${done?.created} created, ${done?.failed} failed`,
    );
    if (wrong) console.log("first error:", wrong.rowNumber, JSON.stringify(wrong.problems));
    const together = seconds(read.milliseconds + run.milliseconds);
    console.log(
      `  preview ${seconds(read.milliseconds)}, import ${seconds(run.milliseconds)}, together ${together} (aim < 60 s)`,
    );
    const worker = Math.max(read.peakBytes, run.peakBytes);
    console.log(`  peak memory: reading process ${megabytes(peakBytes)}, worker ${megabytes(worker)} (aim < 400 MB)`);
  } finally {
    await close();
    await drop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Measured = { milliseconds: number; peakBytes: number };

/** The job as the worker does it, in a process of its own and with its options (package.json), so that its memory is its own too. */
function inWorker(job: "read" | "run", url: string, id: string): Measured {
  const options = [...workerFlags, "--import", "tsx", import.meta.filename, job, url, id];
  const env = { ...workerEnvironment, ...process.env };
  const out = execFileSync(process.execPath, options, { encoding: "utf8", env });
  return JSON.parse(out.trim().split("\n").at(-1) ?? "") as Measured;
}

async function work(job: string, url: string, importId: string): Promise<void> {
  const { db } = connect(url, { max: 4 });
  const start = performance.now();
  await (job === "read" ? readImport : runImport)(systemContext(db), { importId });
  const milliseconds = performance.now() - start;
  console.log(JSON.stringify({ milliseconds, peakBytes: process.resourceUsage().maxRSS * 1024 }));
}

/** A migrated database beside the one of DATABASE_URL, dropped at the end. */
async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const given = process.env.DATABASE_URL;
  if (!given) throw new Error("DATABASE_URL is not set: run this through lib/commands/with-database.ts.");
  const admin = postgres(given, { max: 1, onnotice: () => {} });
  const name = `duijie_import_${process.pid}`;
  await admin.unsafe(`create database ${name}`);
  const url = new URL(given);
  url.pathname = `/${name}`;
  await migrate(url.toString());
  await installQueues(url.toString());
  const drop = async () => {
    await admin.unsafe(`drop database if exists ${name} with (force)`);
    await admin.end();
  };
  return { url: url.toString(), drop };
}

async function makeSheet(path: string): Promise<void> {
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true });
  const sheet = workbook.addWorksheet("技术需求");
  sheet.addRow(columns.map(headerOf)).commit();
  for (let index = 0; index < rows; index += 1) {
    const cells: Record<string, string | number | Date> = {
      number: index + 1,
      collectedOn: new Date(Date.UTC(2026, 6, 1 + (index % 90))),
      township: index % 2 ? "北镇" : "南镇",
      firm: `云岫市第${Math.floor(index / 16) * 2 + (index % 2)}机械制造有限公司`,
      aboveScale: "是",
      industry: "机械铸造",
      products: "铸件、阀门、弹簧",
      title: `第${index}项:热处理后变形超差,如何稳定控制`,
      type: "工艺改进",
      problem: `产线编号${index}。淬火后弯曲变形超过两毫米,校直后疲劳寿命下降,客户退货增加。`.repeat(6),
      indicators: "变形量|2.3|≤0.8|mm|平台检测\n退货率|3.1|≤0.5|%|台账",
      expected: "给出工艺参数和工装改进方案,连续三个月达标。".repeat(3),
      tried: "换过淬火油,加过压模,效果不稳定。",
      keywords: "热处理、变形、淬火",
      funds: 10 + (index % 90),
      cooperation: "委托研发、技术服务",
      wantedBy: "2027年上半年",
      visibility: "公开",
      consent: "是",
      contactName: "丁工",
      contactPhone: `138${String(index).padStart(8, "0")}`,
    };
    sheet.addRow(columns.map((column) => cells[column.key] ?? null)).commit();
  }
  await workbook.commit();
}
