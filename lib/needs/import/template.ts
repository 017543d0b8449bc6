import ExcelJS from "exceljs";
import { cooperationModes, industries, type Locale, needTypes, visibilities } from "@/db/enums";
import { translator } from "@/lib/i18n/translate";
import type { Context } from "@/lib/platform/context";
import { type Cells, type ColumnKey, columns, headerOf } from "./columns";
import { activeTownships } from "./register";

export const templateName: Record<Locale, string> = {
  "zh-CN": "企业技术需求征集表(模板).xlsx",
  en: "Needs collection sheet (template).xlsx",
};
const rowsPrepared = 1_000;

/** The sheet that officers fill in: headers, an example that the import leaves out, lists to choose from, and notes. */
export async function writeTemplate(ctx: Context): Promise<Uint8Array<ArrayBuffer>> {
  const townships = (await activeTownships(ctx)).map((township) => township.name);
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "Duijie 对接";
  const sheet = workbook.addWorksheet("技术需求", { views: [{ state: "frozen", ySplit: 1, xSplit: 5 }] });
  for (const [index, column] of columns.entries()) {
    sheet.getColumn(index + 1).width = column.width;
    sheet.getColumn(index + 1).alignment = { vertical: "top", wrapText: true };
    if ("format" in column) sheet.getColumn(index + 1).numFmt = "@";
  }
  styleHeader(sheet.addRow(columns.map(headerOf)));
  const example = sheet.addRow(columns.map((column) => exampleRow(townships[0] ?? "")[column.key] ?? ""));
  example.font = { italic: true, color: { argb: "FF7A7A7A" } };
  addLists(workbook, sheet, townships);
  addNotes(workbook, ctx.locale);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export function styleHeader(row: ExcelJS.Row): void {
  row.height = 46;
  row.eachCell((cell) => {
    const starred = String(cell.value).endsWith("*");
    cell.font = { bold: true, color: { argb: starred ? "FF9A2B1F" : "FF1F2A33" } };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: starred ? "FFFBEFE6" : "FFE9F0F2" } };
    cell.alignment = { vertical: "middle", horizontal: "center", wrapText: true };
    cell.border = { bottom: { style: "thin", color: { argb: "FF8FA3AD" } } };
  });
}

const exampleRow = (township: string): Cells => ({
  number: "示例",
  collectedOn: "2026-09-01",
  township,
  firm: "示例市某某不锈钢有限公司",
  creditCode: "",
  aboveScale: "是",
  industry: "特种不锈钢",
  products: "不锈钢线材",
  title: "不锈钢线材酸洗后表面发黑",
  type: "工艺改进",
  problem: "写清发生在哪道工序、什么材料、现在怎样、影响多大。例:304线材混酸酸洗后约8%表面局部发黑,需返洗。",
  indicators: "返洗率|8|≤1|%|生产台账\n表面粗糙度Ra|1.6|≤0.8|μm|GB/T 1031",
  expected: "给出酸洗工艺参数和酸液管理办法,连续三个月返洗率不超过1%。",
  tried: "换过两种缓蚀剂,效果不稳定",
  fieldHint: "金属材料",
  keywords: "不锈钢、酸洗、表面缺陷",
  funds: "30",
  cooperation: "委托研发、技术服务",
  intended: "",
  wantedBy: "2027-06-30",
  visibility: "公开",
  consent: "是",
  contactName: "张某",
  contactTitle: "技术部长",
  contactPhone: "13800000000",
  reporter: "李某",
});

/** Lists to choose from, on a hidden sheet: written into the cells they may hold 255 characters only. */
function addLists(workbook: ExcelJS.Workbook, sheet: ExcelJS.Worksheet, townships: string[]): void {
  const t = translator("zh-CN");
  const options = workbook.addWorksheet("选项", { state: "hidden" });
  const lists: [ColumnKey, string[], "only" | "or others"][] = [
    ["township", townships, "only"],
    ["type", needTypes.map((code) => t(`vocabulary.needType.${code}`)), "only"],
    ["industry", industries.map((code) => t(`vocabulary.industry.${code}`)), "or others"],
    ["cooperation", cooperationModes.map((code) => t(`vocabulary.cooperation.${code}`)), "or others"],
    ["visibility", visibilities.map((code) => t(`vocabulary.visibility.${code}`)), "only"],
    ["aboveScale", ["是", "否"], "only"],
    ["consent", ["是", "否"], "only"],
  ];
  for (const [index, [key, values, strictness]] of lists.entries()) {
    for (const [row, value] of values.entries()) options.getCell(row + 1, index + 1).value = value;
    if (values.length === 0) continue;
    const list = options.getColumn(index + 1).letter;
    const target = sheet.getColumn(columns.findIndex((column) => column.key === key) + 1).letter;
    validate(sheet, `${target}2:${target}${rowsPrepared}`, {
      type: "list",
      allowBlank: true,
      formulae: [`选项!$${list}$1:$${list}$${values.length}`],
      showErrorMessage: strictness === "only",
      errorStyle: "warning",
      errorTitle: "请从列表中选择",
      error: "请从下拉列表中选择一项。",
    });
  }
}

/** ExcelJS keeps validations by range, though its types show them by cell only. */
function validate(sheet: ExcelJS.Worksheet, range: string, rule: ExcelJS.DataValidation): void {
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void };
  };
  dataValidations.add(range, rule);
}

function addNotes(workbook: ExcelJS.Workbook, locale: Locale): void {
  const t = translator(locale);
  const notes = workbook.addWorksheet(t("imports.template.sheet"));
  notes.getColumn(1).width = 30;
  notes.getColumn(2).width = 90;
  notes.addRow([t("imports.template.title")]).font = { bold: true, size: 14 };
  for (const line of ["example", "starred", "blank", "code", "again", "text"])
    notes.addRow([t(`imports.template.${line}`)]);
  notes.addRow([]);
  notes.addRow([t("imports.template.column"), t("imports.template.how")]).font = { bold: true };
  for (const column of columns) {
    const row = notes.addRow([
      locale === "en" ? `${column.zh} (${column.en})` : column.zh,
      t(`imports.template.columns.${column.key}`),
    ]);
    row.alignment = { vertical: "top", wrapText: true };
  }
}
