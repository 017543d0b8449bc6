import type { SheetColumn, SheetShape } from "@/lib/imports/sheet-shape";

/** The columns of the expert template, one expert a row. Only the name is needed; the university is the officer's own. */
export const columns = [
  { key: "number", zh: "序号", en: "No.", width: 6 },
  {
    key: "name",
    zh: "姓名",
    en: "Name",
    starred: true,
    width: 12,
    names: ["专家姓名", "教师姓名", "专家", "full name"],
  },
  {
    key: "title",
    zh: "职称",
    en: "Title",
    width: 12,
    names: ["技术职称", "专业技术职务", "职称/职务", "academic title"],
  },
  { key: "school", zh: "学院", en: "School", width: 20, names: ["所在学院", "院系", "二级单位", "所属学院", "部门"] },
  {
    key: "group",
    zh: "课题组",
    en: "Research group",
    noneIsBlank: true,
    width: 20,
    names: ["研究团队", "团队", "科研团队", "实验室", "group"],
  },
  { key: "discipline", zh: "学科", en: "Discipline", width: 20, names: ["所属学科", "一级学科", "学科专业", "专业"] },
  {
    key: "directions",
    zh: "研究方向",
    en: "Directions",
    hint: "每行一个",
    width: 36,
    names: ["主要研究方向", "研究领域", "research directions", "研究方向及特长"],
  },
  {
    key: "outputs",
    zh: "成果",
    en: "Outputs",
    hint: "类别|名称|年份|成熟度;每项一行",
    noneIsBlank: true,
    width: 46,
    names: ["代表性成果", "科研成果", "主要成果", "可转化成果"],
  },
  {
    key: "services",
    zh: "可提供的合作方式",
    en: "Services",
    noneIsBlank: true,
    width: 22,
    names: ["合作方式", "可提供服务", "服务方式", "services offered"],
  },
  {
    key: "equipment",
    zh: "可用设备",
    en: "Equipment",
    hint: "每行一台",
    noneIsBlank: true,
    width: 30,
    names: ["仪器设备", "设备", "可共享设备"],
  },
  {
    key: "capacity",
    zh: "每年可承接项数",
    en: "Needs a year",
    width: 12,
    names: ["年承接能力", "每年可承接", "承接数", "yearly capacity"],
  },
  {
    key: "email",
    zh: "邮箱",
    en: "Mail",
    width: 26,
    format: "text",
    names: ["电子邮箱", "电子邮件", "email", "e-mail"],
  },
  {
    key: "phone",
    zh: "手机",
    en: "Mobile",
    holds: "phone",
    width: 15,
    format: "text",
    names: ["手机号", "手机号码", "联系电话", "电话", "联系方式", "phone"],
  },
  {
    key: "visibility",
    zh: "是否公开",
    en: "Publicity",
    width: 14,
    names: ["公开方式", "展示范围", "公开", "visibility"],
  },
] as const satisfies readonly SheetColumn[];

export type ColumnKey = (typeof columns)[number]["key"];
export type Cells = Partial<Record<ColumnKey, string>>;

/** The template of experts, as the reading of sheets sees it. */
export const expertShape: SheetShape = {
  columns,
  needed: ["name"],
  telling: ["name"],
  certain: ["name", "school"],
};
