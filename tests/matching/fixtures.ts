import type { ExpertDoc, NeedDoc } from "@/lib/matching/engine";

export const peelingDoor: NeedDoc = {
  id: "n-door",
  title: "门板过个冬漆就起皮",
  problem: "车间喷的防盗门,放到来年开春,门板下沿的漆一块块起皮,一抠就掉。304的门框没事,冷轧板的都不行。",
  indicators: [{ name: "涂层附着力", target: "≤1", unit: "级" }],
  expected: "找到起皮的原因,给出前处理和配方的改法。",
  keywords: ["喷涂", "起皮"],
  industry: "machinery",
  fieldCode: "4.5",
  cooperation: ["commissioned"],
};

export const pumpCasting: NeedDoc = {
  id: "n-pump",
  title: "泵体铸件打压漏水",
  problem: "灰铁泵体水压试验老是渗漏,剖开看热节处有缩松和砂眼,每月报废二十几件。",
  keywords: ["缩松", "砂眼"],
  industry: "machinery",
  fieldCode: "8.4",
  cooperation: ["transfer"],
};

export const maltWater: NeedDoc = {
  id: "n-malt",
  title: "浸麦废水回用",
  problem: "浸麦水COD高,回用到下一批大麦就不发芽,排出去又要交钱。",
  industry: "food",
  fieldCode: "7.1",
};

export const coatingExpert: ExpertDoc = {
  id: "x-coating",
  bio: "研究有机涂层在湿热与冻融循环下的界面失效,擅长金属表面预处理。",
  discipline: "材料科学与工程",
  directions: ["涂层附着力失效分析", "硅烷前处理", "粉末涂料固化"],
  outputs: [
    {
      title: "有机涂层湿热老化与界面附着力失效",
      abstract: "冷轧板经磷化与硅烷处理后湿附着力提高,剥离界面检出残余碱。",
      kind: "paper",
      stage: "lab",
    },
  ],
  industries: ["machinery", "chemical"],
  fieldCodes: ["4.5"],
  services: ["commissioned", "consulting"],
  equipment: ["盐雾试验箱"],
  capacity: 2,
  load: 0,
};

export const castingExpert: ExpertDoc = {
  id: "x-casting",
  bio: "从事铸铁凝固过程数值模拟与铸造缺陷控制。",
  discipline: "铸造工程",
  directions: ["缩孔缩松预测", "冒口与冷铁设计", "泵阀铸件渗漏"],
  outputs: [
    {
      title: "灰铸铁泵体热节缩松的凝固模拟",
      abstract: "以凝固模拟确定冒口与冷铁,水压渗漏率由9%降到2%。",
      kind: "project",
      stage: "lab",
    },
  ],
  industries: ["machinery"],
  fieldCodes: ["8.4"],
  services: ["consulting"],
  equipment: [],
  capacity: 1,
  load: 1,
};

export const waterExpert: ExpertDoc = {
  id: "x-water",
  bio: "研究食品工业废水的厌氧处理与分质回用。",
  discipline: "环境工程",
  directions: ["浸麦水回用", "高浓有机废水厌氧处理"],
  outputs: [
    { title: "浸麦废水对大麦发芽的抑制因子", abstract: "酚酸是抑制发芽的主因。", kind: "paper", stage: "pilot" },
  ],
  industries: ["food", "environment"],
  fieldCodes: ["7.1"],
  services: ["commissioned"],
  capacity: 3,
  load: 0,
};

export const needs = [peelingDoor, pumpCasting, maltWater];
export const experts = [coatingExpert, castingExpert, waterExpert];
