import type { ExpertView } from "@/lib/experts/get-expert";
import type { PublicFigures } from "@/lib/needs/public-figures";
import type { PublicNeed } from "@/lib/needs/public-view";
import { type Labels, labelsOf } from "./labels";
import type { OperationName } from "./operations";
import { presentExpert, presentExpertSummary } from "./present-expert";
import { presentFields, presentStatistics } from "./present-figures";
import { presentNeed, presentNeedSummary } from "./present-need";

/** Invented records, presented as real ones are, so that the document's examples cannot drift from the answers. */
const need: PublicNeed = {
  id: "",
  code: "2026B-0031",
  title: "不锈钢线材酸洗后表面发黑",
  problem: "304 线材酸洗后表面局部发黑，返工率约 8%，想找到原因并改进酸洗工艺。",
  masked: false,
  fieldCode: "4.1",
  industry: "stainless",
  funds: "500000.00",
  fundsNegotiable: false,
  cooperation: ["commissioned"],
  state: "open",
  publishedAt: new Date("2026-09-01T02:00:00Z"),
  firm: "某某不锈钢有限公司",
  township: "某某镇",
  commonFirms: null,
  wantedBy: "2027-06-30",
  type: "technical_difficulty",
  products: "不锈钢线材",
  expected: "返工率降到 1% 以下。",
  tried: "换过两种酸液，没有改善。",
  keywords: ["酸洗", "发黑"],
  indicators: [{ name: "返工率", present: "8", target: "1", unit: "%", method: "按批次统计" }],
};

const expert: ExpertView = {
  id: "0199b2c4-7a10-7c3e-9d55-2f8a6b1c0d4e",
  name: "某某",
  title: "教授",
  discipline: "材料科学与工程",
  universityId: "",
  university: "某某理工大学",
  city: "南京",
  school: "材料学院",
  group: null,
  directions: ["不锈钢酸洗与钝化"],
  industries: ["stainless"],
  services: ["commissioned", "consulting"],
  fieldCodes: ["4.1"],
  visibility: "public",
  claimed: true,
  lastConfirmedAt: new Date("2026-08-20T02:00:00Z"),
  pausedUntil: null,
  version: 1,
  bio: "研究不锈钢表面处理。",
  equipment: ["扫描电镜"],
  capacity: 3,
  schoolId: null,
  groupId: null,
  outputs: [
    {
      kind: "patent",
      rows: [{ id: "", kind: "patent", title: "一种线材酸洗方法", year: 2024, stage: "pilot", abstract: "" }],
    },
  ],
  contact: null,
  canEdit: false,
};

const figures: PublicFigures = {
  needs: 1,
  experts: 1,
  universities: 1,
  byState: { open: 1 },
  byField: { "4": 1, "4.1": 1 },
  byIndustry: { stainless: 1 },
  byTownship: { 某某镇: 1 },
  byFunds: { up_to_100: 1 },
  byCooperation: { commissioned: 1 },
  expertsByField: { "4": 1, "4.1": 1 },
};

const labels: Labels = labelsOf("zh-CN", [
  { code: "4", parentCode: null, nameZh: "新材料", nameEn: "New materials" },
  { code: "4.1", parentCode: "4", nameZh: "金属材料", nameEn: "Metals" },
]);
const page = (items: unknown[]) => ({ items, total: items.length, next: null });

/** An answer of every operation. */
export const samples: Record<OperationName, unknown> = {
  listNeeds: page([presentNeedSummary(need, labels)]),
  getNeed: presentNeed(need, labels),
  listExperts: page([presentExpertSummary(expert, labels)]),
  getExpert: presentExpert(expert, labels),
  listFields: page(presentFields(figures, labels)),
  getStatistics: presentStatistics(figures, labels),
};
