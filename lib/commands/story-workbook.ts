import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { bureau } from "@/db/seed/city";
import { readStory, type Story } from "@/db/seed/read-story";
import { translator } from "@/lib/i18n/translate";
import { headerOf } from "@/lib/imports/sheet-shape";
import { styleHeader } from "@/lib/imports/template-workbook";
import { type Cells, type ColumnKey, columns } from "@/lib/needs/import/columns";
import { checkCharacter } from "@/lib/organizations/credit-code";
import { addDays } from "@/lib/platform/clock";

const target = join(import.meta.dirname, "../../db/seed/story/needs-current.xlsx");
const t = translator("zh-CN");
/** Names of the fields as the migration gives them: a sheet says 金属材料, not 4.1. */
const fieldNames = new Map(
  [
    ...readFileSync(join(import.meta.dirname, "../../db/migrations/0001_fields_and_guards.sql"), "utf8").matchAll(
      /^\('([\d.]+)', (?:'\d'|NULL), '([^']+)'/gm,
    ),
  ].map(([, code, name]) => [code, name] as [string, string]),
);
/** Fixed, so that the committed file does not change from one day to the next. */
const firstDay = "2026-07-06";

/** Writes the story's 238 needs as the sheet that a bureau would really send: title, 填表单位, header, rows, 合计, signatures. */
await writeStoryWorkbook(readStory());

async function writeStoryWorkbook(story: Story): Promise<void> {
  const needs = story.needs.filter((need) => need.round === "current");
  const workbook = new ExcelJS.Workbook();
  workbook.creator = bureau["zh-CN"];
  workbook.created = new Date(`${firstDay}T00:00:00Z`);
  workbook.modified = workbook.created;
  const sheet = workbook.addWorksheet("需求汇总", { views: [{ state: "frozen", ySplit: 3 }] });
  const lastColumn = sheet.getColumn(columns.length).letter;
  for (const [index, column] of columns.entries()) {
    sheet.getColumn(index + 1).width = column.width;
    sheet.getColumn(index + 1).alignment = { vertical: "top", wrapText: true };
    if ("format" in column) sheet.getColumn(index + 1).numFmt = "@";
  }
  sheet.addRow(["云岫市2026年下半年企业技术需求征集汇总表"]);
  sheet.mergeCells(`A1:${lastColumn}1`);
  sheet.getRow(1).font = { bold: true, size: 18 };
  sheet.getRow(1).alignment = { horizontal: "center" };
  sheet.addRow([`填表单位：${bureau["zh-CN"]}（盖章）`]);
  sheet.mergeCells(`A2:${lastColumn}2`);
  styleHeader(sheet.addRow(columns.map(headerOf)));
  for (const [index, need] of needs.entries()) {
    const cells = cellsOf(story, need, index);
    sheet.addRow(columns.map((column) => cellValue(column.key, cells[column.key] ?? "")));
  }
  const firms = new Set(needs.map((need) => need.enterprise)).size;
  sheet.addRow(["合计", "", "", "", `${firms}家`, "", "", "", "", `${needs.length}项`]);
  sheet.addRow(["填表人：", "", "", "", "审核人："]);
  await writeFile(target, new Uint8Array(await workbook.xlsx.writeBuffer()));
  console.log(`${needs.length} needs of ${firms} firms: ${target}`);
}

function cellsOf(story: Story, need: Story["needs"][number], index: number): Cells {
  const at = story.enterprises.findIndex((each) => each.key === need.enterprise);
  const firm = story.enterprises[at];
  if (!firm) throw new Error(`${need.key} names no enterprise`);
  const collectedOn = addDays(firstDay, (index * 17) % 96);
  // The codes of db/seed/tell-city.ts.
  const body = `91329981MA${String(20_000_00 + at * 7919).slice(0, 7)}`;
  return {
    number: String(index + 1),
    collectedOn,
    township: firm.township,
    firm: firm.name,
    creditCode: `${body}${checkCharacter(body)}`,
    aboveScale: firm.aboveScale ? "是" : "否",
    industry: t(`vocabulary.industry.${firm.industry}`),
    products: firm.products,
    title: need.title,
    type: t(`vocabulary.needType.${need.type}`),
    problem: need.problem,
    indicators: need.indicators
      .map((line) => [line.name, line.present, line.target, line.unit, line.method].join("|"))
      .join("\n"),
    expected: need.expected,
    tried: need.tried,
    fieldHint: fieldNames.get(need.field) ?? "",
    keywords: need.keywords.slice(0, 5).join("、"),
    funds: need.funds,
    cooperation: need.cooperation.map((mode) => t(`vocabulary.cooperation.${mode}`)).join("、"),
    intended: need.intended,
    wantedBy: need.months === null ? "" : addDays(collectedOn, Math.round(need.months * 30.4)),
    visibility: t(`vocabulary.visibility.${need.publicity}`),
    consent: index % 3 === 0 ? "是" : "否",
    contactName: firm.contact.name,
    contactTitle: firm.contact.title,
    contactPhone: `1380000${String(at).padStart(4, "0")}`,
    reporter: "",
  };
}

/** Numbers and days as a spreadsheet holds them, codes and phones as text. */
function cellValue(key: ColumnKey, text: string): ExcelJS.CellValue {
  if (text === "") return null;
  if (key === "number" || (key === "funds" && /^[\d.]+$/.test(text))) return Number(text);
  if (key === "collectedOn" || key === "wantedBy") return new Date(`${text}T00:00:00Z`);
  return text;
}
