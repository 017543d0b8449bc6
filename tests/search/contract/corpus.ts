/** What the contract searches: title and problem of a need. Wrong lines are easily seen, so the texts are short. */
export const corpusNeeds = {
  wire: ["304不锈钢线材酸洗后表面发黑", "线材酸洗后局部发黑,返工率高,希望改进酸洗液配方和钝化处理。"],
  tube: ["换热器用不锈钢管焊缝晶间腐蚀", "S32205双相钢焊管在氯离子环境下腐蚀穿孔,寿命不足两年。"],
  oldName: ["0Cr18Ni9冷轧板抛光后有橘皮", "冷轧薄板拉伸成形后表面粗糙,影响抛光等级。"],
  isc: ["S30408阀体铸件渗漏", "水压试验渗漏率百分之六,怀疑是冒口补缩不足。"],
  molybdenum: ["316L医用支架的疲劳寿命", "细丝在弯曲疲劳试验中早断,需要表面强化办法。"],
  pickling: ["酸洗废液回收与中水回用", "每日产生废酸二十吨,待处理的废水含铬含镍,想找低成本的处理技术。"],
  casting: ["灰铸铁缸体气孔与缩松缺陷", "树脂砂造型,HT250缸体气孔废品率百分之八。"],
  ductile: ["球墨铸铁QT450-10曲轴的韧性不足", "低温冲击值偏低,球化率不稳定。"],
  crane: ["在建工程用塔吊的防碰撞监测", "多台塔机交叉作业,希望用传感器实时预警。"],
  gear: ["减速机齿轮渗碳淬火变形", "热处理后齿形超差,磨削余量大。"],
  bearing: ["轴承钢GCr15线切割后开裂", "退火组织不均匀,切割应力大。"],
  pump: [
    "Centrifugal pump impeller corrosion",
    "Stainless impellers corrode in sea water within six months; coatings peeled off.",
  ],
  weld: [
    "Welding distortion of thin plates",
    "Laser welded panels warp; fixtures and welding sequence should be improved.",
  ],
  pepper: ["脱水甜椒复水后颜色变暗", "热风干燥过程褐变严重,想用变温干燥或护色处理。"],
  garlic: ["脱水蒜片干燥能耗高", "现用燃煤热风,想改热泵干燥并保留大蒜素。"],
  malt: ["啤酒麦芽糖化力偏低", "发芽阶段温湿度不稳,蛋白质溶解过度。"],
  kelp: ["即食海带的保鲜与杀菌", "真空包装后胀袋,保质期不足三个月。"],
  flax: ["亚麻纱条干不匀与断头率高", "长麻湿纺细纱断头多,温湿度控制不稳。"],
  dye: ["亚麻织物活性染料上染率低", "染色废水色度高,想减少用盐量。"],
  solar: ["太阳能集热管镀膜吸收率衰减", "高温真空集热管选择性吸收涂层三年后性能下降。"],
  film: ["光伏组件EVA胶膜黄变", "户外暴露两年后透光率下降。"],
  battery: ["锂电池正极材料的循环寿命", "磷酸铁锂在低温下容量衰减快。"],
  orchid: ["铁皮石斛组培苗移栽成活率低", "大棚湿度控制粗放,炼苗后烂根。"],
  tomato: ["温室番茄灰霉病的绿色防控", "想用生物农药代替化学药剂。"],
  vision: ["注塑件表面缺陷的机器视觉检测", "人工检验漏检率高,要求节拍三秒以内。"],
  mes: ["车间生产数据采集与排产系统", "设备品牌多,通信协议不同,希望统一接入。"],
  adhesive: ["汽车漆面起皮与涂层附着力失效", "电泳底漆与中涂之间剥离。"],
  odor: ["污水站恶臭气体的除臭", "硫化氢与氨浓度超标,居民投诉。"],
  robot: ["焊接机器人焊缝跟踪", "工件装配误差大,激光传感器容易受弧光干扰。"],
  battery2: ["电动叉车铅酸电池改锂电", "充电慢,续航短。"],
  seal: ["高压柱塞泵的密封件磨损", "丁腈橡胶圈在80℃液压油中三百小时失效。"],
  valve: ["DN100-PN16球阀的低温泄漏", "液氮工况下填料收缩。"],
} as const satisfies Record<string, readonly [title: string, problem: string]>;

/** Experts: name, discipline and directions. */
export const corpusExperts = {
  wang: ["王建国", "材料科学与工程", "不锈钢腐蚀与防护", "双相钢焊接"],
  li: ["李晓梅", "食品科学", "果蔬干燥与护色", "大蒜素提取"],
  zhang: ["张伟", "机械工程", "机器视觉检测", "智能制造"],
  zhangWei2: ["张维", "环境工程", "恶臭气体治理", "废水处理"],
  ouyang: ["欧阳明远", "纺织工程", "亚麻湿纺", "活性染料"],
  lv: ["吕思源", "园艺学", "铁皮石斛组培", "温室环境调控"],
  chen: ["陈焕章", "铸造", "球墨铸铁", "铸件缺陷"],
  smith: ["Anna Smith", "Mechanical engineering", "Laser welding", "Corrosion of pumps"],
} as const satisfies Record<string, readonly [name: string, discipline: string, ...directions: string[]]>;

export type NeedKey = keyof typeof corpusNeeds;
export type ExpertKey = keyof typeof corpusExperts;
