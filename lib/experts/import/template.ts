import { cooperationModes, expertVisibilities, type Locale } from "@/db/enums";
import { translator } from "@/lib/i18n/translate";
import { templateWorkbook } from "@/lib/imports/template-workbook";
import type { Context } from "@/lib/platform/context";
import { type Cells, expertShape } from "./columns";
import { schoolNames } from "./school-names";

export const expertTemplateName: Record<Locale, string> = {
  "zh-CN": "专家信息表(模板).xlsx",
  en: "Experts (template).xlsx",
};

const example: Cells = {
  number: "示例",
  name: "王某某",
  title: "教授",
  school: "材料科学与工程学院",
  group: "金属表面工程课题组",
  discipline: "材料科学与工程",
  directions: "不锈钢酸洗与钝化\n涂层附着力失效分析",
  outputs: "专利|一种不锈钢线材酸洗缓蚀剂|2024|中试\n论文|304不锈钢酸洗发黑机理研究|2023",
  services: "委托研发、技术咨询",
  equipment: "扫描电子显微镜\n盐雾试验箱",
  capacity: "3",
  email: "name@university.example",
  phone: "13800000000",
  visibility: "公开",
};

/** The sheet of experts that a university officer fills in, with the university's own schools in its list. */
export async function writeExpertTemplate(ctx: Context): Promise<Uint8Array<ArrayBuffer>> {
  const t = translator("zh-CN");
  const names = (group: string, codes: readonly string[]) => codes.map((code) => t(`vocabulary.${group}.${code}`));
  return templateWorkbook({
    shape: expertShape,
    sheetName: "专家",
    frozen: 2,
    example,
    lists: [
      { column: "school", values: await schoolNames(ctx), strictness: "or others" },
      { column: "services", values: names("cooperation", cooperationModes), strictness: "or others" },
      { column: "visibility", values: names("expertVisibility", expertVisibilities), strictness: "only" },
    ],
    notes: {
      t: translator(ctx.locale),
      locale: ctx.locale,
      words: "imports.expertTemplate",
      lines: ["example", "starred", "blank", "same", "claimed", "text"],
    },
  });
}
