import { columnOf as columnOfShape, type SheetColumn, type SheetShape } from "@/lib/imports/sheet-shape";

/** The 27 columns of the import template (DOMAIN.md), in its order. `starred` is needed to publish, not to save. */
export const columns = [
  { key: "number", zh: "序号", en: "No.", width: 6 },
  {
    key: "code",
    zh: "需求编号",
    en: "Need code",
    hint: "可空",
    noneIsBlank: true,
    width: 14,
    names: ["编号", "需求编码"],
  },
  {
    key: "collectedOn",
    zh: "征集日期",
    en: "Collected on",
    starred: true,
    holds: "day",
    width: 13,
    names: ["日期", "征集时间", "填报日期", "填表日期", "走访日期"],
  },
  {
    key: "township",
    zh: "乡镇",
    en: "Township",
    hint: "街道/园区",
    starred: true,
    width: 14,
    names: ["所属乡镇", "所在乡镇", "乡镇街道", "乡镇街道园区", "街道", "园区", "镇街", "属地", "乡镇园区"],
  },
  {
    key: "firm",
    zh: "企业名称",
    en: "Firm",
    starred: true,
    width: 28,
    names: ["企业", "单位名称", "公司名称", "企业全称", "需求单位", "需求企业", "firm name", "company", "enterprise"],
  },
  {
    key: "creditCode",
    zh: "统一社会信用代码",
    en: "Credit code",
    holds: "creditCode",
    noneIsBlank: true,
    width: 22,
    format: "text",
    names: ["社会信用代码", "信用代码", "统一信用代码", "unified social credit code"],
  },
  {
    key: "aboveScale",
    zh: "是否规上",
    en: "Above designated size",
    starred: true,
    width: 10,
    names: ["规上", "是否规上企业", "规上企业", "是否规模以上"],
  },
  { key: "industry", zh: "所属行业", en: "Industry", width: 16, names: ["行业", "产业", "所属产业"] },
  { key: "products", zh: "主导产品", en: "Main products", width: 22, names: ["主要产品", "主营产品", "产品"] },
  {
    key: "title",
    zh: "需求名称",
    en: "Need",
    starred: true,
    width: 30,
    names: ["技术需求名称", "需求标题", "项目名称", "技术需求", "需求题目", "难题名称", "title", "need title"],
  },
  {
    key: "type",
    zh: "需求类型",
    en: "Need type",
    starred: true,
    width: 13,
    names: ["类型", "需求类别", "type"],
  },
  {
    key: "problem",
    zh: "主要问题",
    en: "Problem",
    hint: "≤500字",
    starred: true,
    width: 46,
    names: ["问题描述", "需求描述", "主要技术问题", "存在问题", "需求内容", "技术难题描述", "需解决的主要问题"],
  },
  {
    key: "indicators",
    zh: "技术指标",
    en: "Indicators",
    hint: "名称|现值|目标值|单位|检测方法;每项一行",
    noneIsBlank: true,
    width: 40,
    names: ["指标", "主要技术指标", "技术指标要求", "technical indicators"],
  },
  {
    key: "expected",
    zh: "预期成果",
    en: "Expected result",
    hint: "≤500字",
    width: 36,
    names: ["预期目标", "期望成果", "预期效果", "expected results"],
  },
  { key: "tried", zh: "已做尝试", en: "Tried so far", width: 28, names: ["已开展工作", "前期工作", "已有基础"] },
  {
    key: "fieldHint",
    zh: "技术领域",
    en: "Field",
    noneIsBlank: true,
    width: 18,
    names: ["所属领域", "领域", "所属技术领域"],
  },
  { key: "keywords", zh: "关键词", en: "Keywords", hint: "1–5个", noneIsBlank: true, width: 20, names: ["关键字"] },
  {
    key: "funds",
    zh: "拟投入资金",
    en: "Planned funds",
    hint: "万元或面议",
    starred: true,
    holds: "money",
    width: 14,
    names: ["投入资金", "资金", "拟投入经费", "资金投入", "预算", "经费", "拟投资金额", "意向投入", "funds"],
  },
  {
    key: "cooperation",
    zh: "合作方式",
    en: "Cooperation",
    starred: true,
    width: 18,
    names: ["拟合作方式", "意向合作方式", "合作形式", "way of cooperation"],
  },
  {
    key: "intended",
    zh: "意向院校/专家",
    en: "Preferred university or expert",
    noneIsBlank: true,
    width: 20,
    names: ["意向院校", "意向专家", "意向单位", "意向高校", "意向院校及专家", "意向合作单位"],
  },
  {
    key: "wantedBy",
    zh: "期望完成时间",
    en: "Wanted by",
    holds: "day",
    width: 14,
    names: ["完成时间", "期望时间", "期望解决时间", "期望完成日期"],
  },
  {
    key: "visibility",
    zh: "公开方式",
    en: "Publicity",
    starred: true,
    width: 16,
    names: ["是否公开", "公开范围", "visibility"],
  },
  {
    key: "consent",
    zh: "企业已确认",
    en: "Confirmed by the firm",
    starred: true,
    width: 11,
    names: ["企业确认", "企业是否确认", "是否确认", "企业确认公开"],
  },
  {
    key: "contactName",
    zh: "联系人",
    en: "Contact",
    starred: true,
    width: 10,
    names: ["联系人姓名", "contact person"],
  },
  { key: "contactTitle", zh: "职务", en: "Position", width: 12, names: ["职位", "联系人职务", "职务职称"] },
  {
    key: "contactPhone",
    zh: "手机",
    en: "Mobile",
    starred: true,
    holds: "phone",
    width: 15,
    format: "text",
    names: ["手机号", "手机号码", "联系电话", "电话", "联系方式", "联系人电话", "联系人手机", "phone", "mobile phone"],
  },
  { key: "reporter", zh: "填报人", en: "Reported by", width: 10, names: ["填表人", "征集人", "reporter"] },
] as const satisfies readonly SheetColumn[];

export type Column = (typeof columns)[number];
export type ColumnKey = Column["key"];
export type Cells = Partial<Record<ColumnKey, string>>;

/** The template of needs, as the reading of sheets sees it. */
export const needShape: SheetShape = {
  columns,
  needed: ["township", "firm", "title"],
  telling: ["title", "firm", "problem", "creditCode"],
  certain: ["title", "firm"],
};

export { exampleMarks, headerKey, headerOf } from "@/lib/imports/sheet-shape";

/** Key of the column of needs that a header cell names; null where it names none. */
export function columnOf(header: string): ColumnKey | null {
  return (columnOfShape(needShape, header)?.key as ColumnKey | undefined) ?? null;
}
