import type { FieldPrototype } from "./prototype";

export const life: readonly FieldPrototype[] = [
  {
    code: "2.1",
    zh: "医药生物技术",
    en: "Medical biotechnology",
    scope:
      "新型疫苗 生物治疗技术和基因工程药物 快速生物检测技术 生物大分子类药物规模化制备 天然药物生物合成 基因测序 抗体 蛋白 细胞治疗",
    everyday:
      "疫苗 抗体 细胞 表达量 CHO 核酸 提取 磁珠 PCR 试剂盒 诊断试剂 试纸条 免疫层析 胶体金 重组 血清 纯化 层析 干细胞 胰岛素",
    english:
      "vaccine antibody cell expression nucleic acid diagnostic kit immunoassay recombinant protein purification gene",
  },
  {
    code: "2.2",
    zh: "中药、天然药物",
    en: "Chinese medicine and natural drugs",
    scope:
      "中药资源可持续利用与生态保护 创新药物研发 中成药二次开发 中药质控及有效性 中药材 饮片 炮制 天然药物 有效成分 药用植物 规范化种植",
    everyday:
      "药材 石斛 铁皮石斛 枫斗 金银花 黄芪 黄精 丹参 当归 多糖 绿原酸 皂苷 提取 浸膏 煎煮 九蒸九晒 切片 产地加工 含量 道地 中药提取液 中成药 膏方",
    english:
      "herbal medicine traditional Chinese medicine decoction extract dendrobium polysaccharide herb processing natural drug",
  },
  {
    code: "2.3",
    zh: "化学药研发技术",
    en: "Chemical drug development",
    scope:
      "创新药物 手性药物创制 晶型药物创制 国家基本药物原料药和重要中间体 化学药 合成 原料药 药物分子设计 结晶 催化加氢 不对称合成",
    everyday:
      "原料药 中间体 杂质 收率 结晶 手性 拆分 ee值 钯炭 加氢 反应 合成路线 溶剂残留 基因毒性杂质 精烘包 晶型 API",
    english:
      "active pharmaceutical ingredient intermediate synthesis impurity chiral crystallisation hydrogenation yield polymorph",
  },
  {
    code: "2.4",
    zh: "药物新剂型与制剂创制技术",
    en: "New dosage forms and formulations",
    scope: "创新制剂 缓控释 新型给药 制剂新辅料 药物剂型 固体制剂 片剂 胶囊 注射剂 口服液 微丸 溶出 释放 靶向 透皮",
    everyday:
      "药片 溶出 崩解 硬度 压片 裂片 包衣 胶囊 滴丸 颗粒剂 缓释 掩味 口服液 冻干粉针 吸入剂 贴膏 仿制药 一致性评价 参比 原研",
    english:
      "tablet capsule dissolution release formulation coating excipient sustained oral injection dosage bitter taste masking",
  },
  {
    code: "2.5",
    zh: "医疗仪器、设备与医学专用软件",
    en: "Medical instruments, equipment and software",
    scope:
      "医学影像诊断技术 新型治疗急救与康复技术 电生理检测监护技术 医学检验技术 医学专用网络软件 医疗器械 医疗仪器 内窥镜 监护 超声 康复",
    everyday:
      "血压计 血糖仪 呼吸机 监护仪 超声 探头 CT 核磁 内窥镜 轮椅 护理床 病床 康复床 假肢 助听器 医院 病人 手术 牙科椅 输液泵 消毒柜 心电",
    english:
      "medical device hospital patient ultrasound endoscope monitor rehabilitation ventilator blood pressure surgical infusion",
  },
  {
    code: "2.6",
    zh: "轻工和化工生物技术",
    en: "Biotechnology for light and chemical industry",
    scope:
      "高效工业酶制备与生物催化技术 微生物发酵技术 生物反应及分离技术 天然产物有效成分的分离提取技术 食品安全生产与评价技术 食品安全检测技术 食品 酶制剂 发酵 酿造 食品加工 生物基 淀粉糖",
    everyday:
      "食品 发酵 酶 酵母 菌种 啤酒 麦芽 浸麦 发芽 糖化 酱油 醋 黄酒 白酒 酒糟 馒头 面粉 面制品 淀粉 柠檬酸 味精 脱水蔬菜 蒜片 大蒜 胡萝卜 蔬菜干 烘干 冻干 复水 褐变 发黄 保色 保质期 胀袋 罐头 杀菌 肉制品 卤味 饮料 果汁 农残 微生物超标 异味 口感 风味 香精 果胶 色素 粘稠 膜分离 浓缩 饲料酶 植物提取 精油 食用油 豆制品 调味品 保鲜",
    english:
      "food fermentation enzyme yeast malt barley brewing starch extract flavour drying vegetables garlic shelf life browning spoilage sterilisation pectin colour microorganism",
  },
  {
    code: "2.7",
    zh: "农业生物技术",
    en: "Agricultural biotechnology",
    scope:
      "农林植物优良新品种与优质高效安全生产技术 畜禽水产优良新品种与健康养殖技术 重大农林生物灾害与动物疫病防控技术 现代农业装备与信息化技术 农业面源和重金属污染农田综合防治与修复 育种 种植 养殖 植保 设施农业 土壤",
    everyday:
      "种子 育苗 品种 发芽率 抗病 大棚 温室 番茄 黄瓜 辣椒 白菜 水稻 小麦 玉米 马铃薯 果树 桃 葡萄 连作 烂根 黄叶 病虫害 白粉病 蚜虫 农药 菌剂 生物农药 有机肥 施肥 滴灌 浇水 墒情 猪 牛 羊 鸡 鸭 养殖 兽药 仔猪 饲料 鱼塘 水产 虾 缺氧 疫病 组培 脱毒 减产 产量低 裂果 除草 蜜蜂 食用菌 蘑菇 茶园",
    english:
      "crop seed variety greenhouse tomato pepper pest disease fertiliser irrigation soil livestock pig poultry chicken fish feed farm seedling yield plant",
  },
  {
    code: "3.1",
    zh: "航空技术",
    en: "Aviation",
    scope:
      "飞行器 飞行器动力技术 飞行器系统技术 飞行器制造与材料技术 空中管制技术 民航及通用航空运行保障技术 航空发动机 航空复合材料 无人机 直升机 机身 适航",
    everyday:
      "无人机 飞机 航模 续航 机翼 旋翼 螺旋桨 舱门 座椅 起落架 机场 跑道 航空件 发动机叶片 适航认证 飞手 通航 航空紧固件 蜂窝夹层",
    english: "aircraft drone UAV wing aviation airworthiness fuselage airport aerospace engine blade flight",
  },
  {
    code: "3.2",
    zh: "航天技术",
    en: "Space",
    scope:
      "卫星总体技术 运载火箭技术 卫星平台技术 卫星有效载荷技术 航天测控技术 航天电子与航天材料制造技术 先进航天动力设计技术 卫星应用技术",
    everyday: "卫星 火箭 贮箱 星载 航天件 太空 发射 测控 载荷 抗辐照 微小卫星 姿态控制 推进剂 铝锂合金",
    english: "satellite rocket launcher space orbit payload propellant tank radiation",
  },
];
