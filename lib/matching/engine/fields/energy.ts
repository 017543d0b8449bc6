import type { FieldPrototype } from "./prototype";

export const energy: readonly FieldPrototype[] = [
  {
    code: "6.1",
    zh: "可再生清洁能源",
    en: "Renewable clean energy",
    scope: "太阳能 太阳能热利用 光伏发电 风能 生物质能 地热能 海洋能 沼气 集热器 真空管 太阳能电池",
    everyday:
      "太阳能热水器 真空管 集热管 集热器 屋顶热水 冻管 防冻 水箱 光伏板 组件 发电量 落灰 隐裂 逆变 风机 风电 叶片 沼气池 秸秆发电 厌氧产气 生物质 颗粒燃料 地热 光热",
    english: "solar collector photovoltaic panel wind turbine blade biogas biomass geothermal renewable hot water roof",
  },
  {
    code: "6.2",
    zh: "核能及氢能",
    en: "Nuclear and hydrogen energy",
    scope: "核能 核电 百万千瓦级先进压水堆 核燃料 核级 氢能 制氢 储氢 加氢 电解水 氢气",
    everyday: "核电 核级阀门 核电锻件 辐射屏蔽 氢气 加氢站 70MPa 储氢瓶 漏氢 电解槽 隔膜 制氢 碱性电解",
    english: "nuclear hydrogen electrolyser storage reactor refuelling leakage",
  },
  {
    code: "6.3",
    zh: "新型高效能量转换与储存技术",
    en: "Energy conversion and storage",
    scope: "高性能绿色电池组 新型动力电池与储能电池技术 燃料电池 热电转换技术 锂离子电池 储能系统 超级电容 电池管理",
    everyday:
      "电池 锂电池 电芯 续航 低温掉电 自放电 充电慢 鼓包 BMS 储能柜 温差 容量衰减 叉车电池 铅酸电池 电堆 膜电极 双极板 蓄电池 正极 负极 电解液 磷酸铁锂 钠电",
    english:
      "battery lithium cell storage capacity charge discharge fuel cell stack electrolyte cathode anode supercapacitor",
  },
  {
    code: "6.4",
    zh: "高效节能技术",
    en: "Energy efficiency",
    scope:
      "工业节能技术 能量回收利用技术 蓄热式燃烧技术 输配电系统优化技术 高温热泵技术 能源系统管理优化与控制 节能监测技术 节能量检测与节能效果确认 余热利用 节电",
    everyday:
      "电费 耗电 节电 节能 省电 能耗高 天然气消耗 空压机 空压站 压缩空气 变频 高效电机 永磁电机 余热 烟气余热 废热 热回收 冷凝水 蒸汽 锅炉效率 热泵 烘房 烘干耗能 窑炉保温 疏水阀 换热器 中央空调 碳排放 峰谷电",
    english:
      "energy saving efficiency electricity bill waste heat recovery compressor steam condensate heat pump motor insulation",
  },
];
