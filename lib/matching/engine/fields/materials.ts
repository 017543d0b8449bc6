import type { FieldPrototype } from "./prototype";

export const materials: readonly FieldPrototype[] = [
  {
    code: "4.1",
    zh: "金属材料",
    en: "Metals",
    scope:
      "精品钢材制备技术 铝铜镁钛合金清洁生产与深加工技术 稀有稀土金属精深产品制备技术 纳米及粉末冶金新材料制备与应用技术 金属及金属基复合新材料制备技术 半导体新材料制备 电工微电子和光电子新材料制备 超导高效能电池材料 冶炼 轧制 合金 不锈钢 特钢 组织 力学性能",
    everyday:
      "不锈钢 钢材 钢板 钢管 带钢 卷板 棒材 线材 钢锭 钢坯 连铸 精炼 脱氧 夹杂 夹渣 冷轧 热轧 轧制 边裂 裂边 退火 固溶 304 316L 201 430 双相钢 马氏体 奥氏体 刀剪钢 模具钢 轴承钢 弹簧钢 高强钢 延迟断裂 氢脆 晶间腐蚀 点蚀 生锈 铝型材 挤压 时效 铜排 铜合金 镁合金 钛材 高温合金 粉末冶金 硬质合金 延伸率 屈服强度 硬度低 晶粒 元素成分 冶炼 锰铁 铬铁 酸洗板色差 弯曲开裂 冷镦 盘条 耐磨钢 拉拔",
    english:
      "steel stainless alloy metal aluminium copper titanium plate strip rolling annealing ductility elongation hardness duplex inclusion strength grain corrosion wire bar",
  },
  {
    code: "4.2",
    zh: "无机非金属材料",
    en: "Inorganic non-metals",
    scope:
      "结构陶瓷及陶瓷基复合材料强化增韧技术 功能陶瓷制备技术 功能玻璃制备技术 节能与新能源用材料制备技术 环保及环境友好新材料 耐火材料 石墨 碳材料 水泥 混凝土 建材",
    everyday:
      "陶瓷 瓷砖 坯体 釉面 烧成 出窑 窑裂 风裂 玻璃 玻璃瓶 爆瓶 钢化 耐火砖 镁碳砖 钢包砖 浇注料 石墨 电极 碳化硅 氧化铝 氮化硅 水泥 混凝土 砂浆 石膏 返碱 保温砖 岩棉 石英 坩埚 砖 瓦 人造石",
    english: "ceramic glass refractory brick graphite cement concrete tile kiln glaze electrode bottle quartz silica",
  },
  {
    code: "4.3",
    zh: "高分子材料",
    en: "Polymers",
    scope:
      "新型功能高分子材料的制备及应用技术 工程和特种工程塑料制备技术 新型橡胶的合成技术及橡胶新材料制备 新型纤维及复合材料制备技术 高分子材料制备及循环再利用技术 高分子材料的新型加工和应用技术 塑料 橡胶 纤维 树脂基复合材料 纺织材料",
    everyday:
      "塑料 注塑 改性 PP PE PVC ABS 尼龙 PET 老化 变脆 开裂 发黄 缩水 翘曲 吸水变形 橡胶 密封圈 O型圈 硅胶 胶料 硫化 压缩永久变形 薄膜 包装膜 热封 保鲜膜 地膜 管材 泡沫 发泡 海绵 碳纤维 玻璃钢 玻纤 复合材料 分层 预浸料 涤纶 化纤 纤维 纱线 亚麻 棉纱 面料 布 织物 缩水率 起球 防水布 无纺布 降解塑料 母粒 阻燃",
    english:
      "plastic polymer rubber seal resin fibre composite film nylon polypropylene injection moulding ageing brittle textile fabric yarn linen foam elastomer laminate",
  },
  {
    code: "4.4",
    zh: "生物医用材料",
    en: "Biomedical materials",
    scope:
      "介入治疗器具材料制备技术 心脑血管外科用新型生物材料 骨科内置物制备技术 口腔材料制备技术 组织工程用材料 新型敷料和止血材料 专用手术器械和材料制备 其他新型医用材料",
    everyday:
      "骨钉 骨板 植入 种植体 人工关节 支架 导管 缝合线 可吸收 敷料 止血 纱布 创可贴 义齿 牙冠 氧化锆牙 牙科 补牙 生物相容性 羟基磷灰石 水凝胶 胶原",
    english: "implant bone screw stent suture wound dressing dental crown biocompatible catheter scaffold hydrogel",
  },
  {
    code: "4.5",
    zh: "精细和专用化学品",
    en: "Fine and special chemicals",
    scope:
      "新型催化剂制备及应用技术 电子化学品制备及应用技术 超细功能材料制备及应用技术 精细化学品制备及应用技术 涂料 胶粘剂 助剂 表面活性剂 油墨 染料 颜料 缓蚀剂 清洗剂 润滑剂 电镀液",
    everyday:
      "涂料 油漆 漆 水性漆 粉末涂料 喷塑 附着力 起皮 掉漆 起泡 划格 磷化液 钝化液 胶水 粘不牢 结构胶 热熔胶 环氧 固化剂 剥离强度 光亮剂 添加剂 电镀液 配方 切削液 乳化液 发臭 润滑油 润滑脂 防锈油 清洗剂 脱脂剂 缓蚀 洗涤剂 油墨 染料 助剂 分散剂 增稠 消泡 催化剂 阻垢剂 三防漆 防腐涂层 白锈 盐雾 农药助剂 香料 甲醛",
    english:
      "coating paint adhesive glue ink dye pigment surfactant catalyst lubricant cutting fluid additive plating inhibitor detergent formulation primer peel adhesion",
  },
  {
    code: "4.6",
    zh: "与文化艺术产业相关的新材料",
    en: "New materials for culture and art",
    scope:
      "文化载体和介质新材料制备技术 艺术专用新材料制备技术 影视场景和舞台专用新材料的加工生产 文化产品印刷新材料 文物保护新材料",
    everyday: "古籍 纸张 脆化 修复 文物 壁画 颜料 油画 国画 墨 宣纸 舞台 布景 乐器 漆器材料 保护剂 加固剂 印刷纸 绘画",
    english: "art paper pigment painting conservation heritage stage museum restoration ink instrument",
  },
];
