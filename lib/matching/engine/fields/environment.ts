import type { FieldPrototype } from "./prototype";

export const environment: readonly FieldPrototype[] = [
  {
    code: "7.1",
    zh: "水污染控制与水资源利用技术",
    en: "Water pollution control and water use",
    scope:
      "城镇污水处理与资源化 工业废水处理与资源化 农业水污染控制 流域水污染治理与富营养化水体修复 节水与非常规水资源综合利用 饮用水安全保障 废水处理 中水回用 脱盐 膜处理",
    everyday:
      "废水 污水 排水 COD 氨氮 总氮 总磷 总镍 超标 色度 脱色 达标 回用 中水 污水站 生化池 沉淀 曝气 厌氧 浸麦水 印染废水 酸洗废水 电镀废水 含油废水 苦咸水 淡化 反渗透 井水 除氟 除铁 软化水 循环水 重金属 黑臭水 自来水 含盐废水 渗滤液",
    english:
      "wastewater sewage effluent water treatment nitrogen phosphorus COD reuse desalination membrane discharge drinking heavy metals",
  },
  {
    code: "7.2",
    zh: "大气污染控制技术",
    en: "Air pollution control",
    scope:
      "煤燃烧污染防治技术 机动车排放控制 工业炉窑污染防治技术 工业有害废气控制技术 有限空间空气污染防治 除尘 脱硫 脱硝 VOCs 废气治理",
    everyday:
      "废气 烟气 烟囱 冒烟 黑烟 烟尘 粉尘排放 苯系物 VOC 活性炭 喷漆房 漆雾 RTO 催化燃烧 氮氧化物 低氮 脱硝 二氧化硫 布袋 除尘器 焊烟 油烟 餐饮 酸雾 恶臭废气 氨气 尾气 室内甲醛净化 浇注烟气",
    english:
      "exhaust gas emission VOC dust fume smoke air desulphurisation denitrification NOx scrubber filter bag activated carbon",
  },
  {
    code: "7.3",
    zh: "固体废弃物处置与综合利用技术",
    en: "Solid waste treatment and use",
    scope:
      "工业固体废弃物综合利用技术 生活垃圾处置与资源化 建筑垃圾处置与资源化 有机固体废物处理与资源化 社会源固体废物处理 危险固体废弃物处置技术 污泥处置 再生资源 回收",
    everyday:
      "固废 废渣 钢渣 炉渣 矿渣 旧砂 废砂 再生 油泥 磨削泥 铁泥 污泥 脱水 含水率 危废 处置费 堆放 废塑料 分选 废旧 垃圾 飞灰 废酸 秸秆 粪便 堆肥 餐厨 废轮胎 拆解 回收利用 粉煤灰 建筑垃圾 尾渣",
    english:
      "solid waste slag sludge recycling disposal hazardous landfill foundry sand residue scrap reclaim plastic waste compost",
  },
  {
    code: "7.4",
    zh: "物理性污染防治技术",
    en: "Control of noise and other physical pollution",
    scope: "噪声振动污染防治技术 核与辐射安全防治技术 电磁辐射 隔声 减振 降噪 光污染",
    everyday: "噪声 噪音 分贝 吵 扰民 隔音 消声 隔声罩 减振 邻居投诉 厂界噪声 振动大 电磁屏蔽 辐射 声屏障",
    english: "noise decibel vibration sound barrier electromagnetic radiation shielding neighbours complain loud",
  },
  {
    code: "7.5",
    zh: "环境监测及环境事故应急处理技术",
    en: "Environmental monitoring and emergency response",
    scope:
      "环境监测预警技术 应急环境监测技术 生态环境监测技术 非常规污染物监测 环境应急处置 水质在线监测 大气监测 溯源",
    everyday:
      "在线监测 水质监测 河道 断面 总磷仪 自动站 监测站 空气质量 臭味溯源 走航 泄漏应急 围堵 吸附棉 预警 排口监测 环境事故 采样 蓝藻预警",
    english:
      "environmental monitoring online water quality sensor emergency spill detection air quality tracing station",
  },
  {
    code: "7.6",
    zh: "生态环境建设与保护技术",
    en: "Ecological protection",
    scope: "生态环境建设与保护技术 生态修复 矿山复垦 土壤修复 湿地 水土保持 沙化 盐碱地 荒漠化 生物多样性 植被恢复",
    everyday: "复绿 矿坑 边坡 盐碱地 沙地 湿地 河岸 湖泊 蓝藻 藻类 造林 绿化 水土流失 退化 土壤污染修复",
    english: "ecological restoration mine reclamation saline soil wetland lake algae vegetation erosion desert",
  },
  {
    code: "7.7",
    zh: "清洁生产技术",
    en: "Clean production",
    scope:
      "重污染行业生产过程中节水减排及资源化关键技术 清洁生产关键技术 环保制造关键技术 源头减量 替代有毒有害原料 无氰 无铬 无水 绿色工艺",
    everyday:
      "不用六价铬 无氰电镀 三价铬 无酸 不用酸 替代工艺 源头减少 少用水 节水工艺 用水量太大 无水染色 绿色制造 环保工艺 溶剂替代 无铅 清洁工艺",
    english:
      "clean production replace hexavalent chromium water-saving process source reduction solvent-free waterless green",
  },
  {
    code: "7.8",
    zh: "资源勘查、高效开采与综合利用技术",
    en: "Exploration and efficient use of resources",
    scope:
      "资源勘查开采技术 提高矿产资源回收利用率的采矿选矿技术 伴生有价元素的分选提取技术 低品位资源和尾矿资源综合利用技术 放射性资源勘查开采 绿色矿山 物探 钻井 油气",
    everyday:
      "矿 采矿 选矿 浮选 磁选 低品位 回收率 尾矿 煤矸石 共伴生 打井 找水 物探 钻探 煤矿 采空区 充填 油田 页岩 地热井 矿石 品位 磨矿",
    english:
      "mining ore flotation beneficiation tailings exploration drilling geophysics groundwater coal oil recovery grade",
  },
];
