import { cooperationModes, industries, type Locale, needTypes, visibilities } from "@/db/enums";
import { translator } from "@/lib/i18n/translate";
import { templateWorkbook } from "@/lib/imports/template-workbook";
import type { Context } from "@/lib/platform/context";
import { type Cells, needShape } from "./columns";
import { activeTownships } from "./register";

export const templateName: Record<Locale, string> = {
  "zh-CN": "企业技术需求征集表(模板).xlsx",
  en: "Needs collection sheet (template).xlsx",
};

/** The sheet of needs that officers fill in, with today's townships in its lists. */
export async function writeTemplate(ctx: Context): Promise<Uint8Array<ArrayBuffer>> {
  const townships = (await activeTownships(ctx)).map((township) => township.name);
  const t = translator("zh-CN");
  const names = (group: string, codes: readonly string[]) => codes.map((code) => t(`vocabulary.${group}.${code}`));
  return templateWorkbook({
    shape: needShape,
    sheetName: "技术需求",
    frozen: 5,
    example: exampleRow(townships[0] ?? ""),
    lists: [
      { column: "township", values: townships, strictness: "only" },
      { column: "type", values: names("needType", needTypes), strictness: "only" },
      { column: "industry", values: names("industry", industries), strictness: "or others" },
      { column: "cooperation", values: names("cooperation", cooperationModes), strictness: "or others" },
      { column: "visibility", values: names("visibility", visibilities), strictness: "only" },
      { column: "aboveScale", values: ["是", "否"], strictness: "only" },
      { column: "consent", values: ["是", "否"], strictness: "only" },
    ],
    notes: {
      t: translator(ctx.locale),
      locale: ctx.locale,
      words: "imports.template",
      lines: ["example", "starred", "blank", "code", "again", "text"],
    },
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
