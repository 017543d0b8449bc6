import type { FieldPrototype } from "./prototype";

export const manufacturing: readonly FieldPrototype[] = [
  {
    code: "8.1",
    zh: "工业生产过程控制系统",
    en: "Industrial process control",
    scope:
      "现场总线与工业以太网技术 嵌入式系统 新一代工业控制计算机技术 制造执行系统 工业生产过程综合控制系统 先进控制 PLC DCS SCADA 数据采集 自动控制",
    everyday:
      "PLC DCS 组态 上位机 温控 控温 超调 波动 PID 张力控制 厚度控制 AGC 自动配料 流量控制 反应釜 数据采集 采集 监控系统 联网 老控制系统改造 变频同步 伺服 自动化改造 设备联网 开机率 稼动率",
    english: "process control PLC DCS SCADA PID temperature overshoot tension data acquisition automation controller",
  },
  {
    code: "8.2",
    zh: "安全生产技术",
    en: "Production safety",
    scope: "矿山安全生产技术 危险化学品安全生产技术 其他事故防治及处置技术 安全监测 防爆 预警 防护 特种设备安全",
    everyday:
      "安全 防爆 粉尘防爆 爆炸 事故 起火 火灾 消防 煤气报警 瓦斯 井下 人员定位 矿工 吊装安全 危化品 储罐 泄漏报警 隐患 安全帽 受限空间 防护罩 联锁",
    english: "safety explosion proof dust fire alarm accident mine worker gas leak protective hazard",
  },
  {
    code: "8.3",
    zh: "高性能、智能化仪器仪表",
    en: "Intelligent instruments",
    scope:
      "新型传感器 新型自动化仪器仪表 科学分析仪器检测仪器 精确制造中的测控仪器仪表 微机电系统技术 无损检测 在线检测 机器视觉 测量 传感",
    everyday:
      "仪表 流量计 电磁流量计 压力表 水表 电表 称重 电子秤 测不准 漂移 误差大 校零 测厚仪 色选 X光 探伤 涡流 超声探伤 误报 灵敏度 视觉检测 相机 表面缺陷 瑕疵 漏检 人工检 划痕检测 在线测量 三坐标 光谱仪 色谱仪 硬度计 激光测量 自动检测 测温 外观检测",
    english:
      "instrument meter sensor measurement flow weighing inspection machine vision camera defect detection eddy current ultrasonic testing error",
  },
  {
    code: "8.4",
    zh: "先进制造工艺与装备",
    en: "Advanced manufacturing processes and equipment",
    scope:
      "高档数控装备与数控加工技术 机器人 智能装备设计制造技术 特种加工技术 大规模集成电路制造相关技术 增材制造技术 高端装备再制造技术 铸造 焊接 热处理 锻造 冲压 切削 磨削 表面处理工艺 加工精度",
    everyday:
      "铸造 铸件 灰铁 球铁 缩松 缩孔 砂眼 气孔 渗漏 消失模 精铸 压铸 模具 浇注 锻造 锻件 冲压 拉深 折弯 回弹 焊接 焊缝 变形 焊后 激光焊 激光切割 毛刺 车削 铣 磨 刀具 磨损 刀尖 深孔 钻孔 镗孔 打偏 超差 光洁度 粗糙度 振纹 同轴度 精度 数控 机床 五轴 电火花 线切割 热处理 淬火 开裂 渗碳 氮化 喷丸 抛光 打磨 抛磨 机器人 机械手 上下料 自动装配 生产线改造 用工多 3D打印 增材 熔覆 喷涂机器人 滚齿 珩磨 烧伤 矫直",
    english:
      "casting welding machining cutting tool wear drilling grinding milling turning forging stamping die mould quenching heat treatment robot CNC precision polishing porosity distortion laser additive burr",
  },
  {
    code: "8.5",
    zh: "新型机械",
    en: "New machinery",
    scope:
      "机械基础件及制造技术 通用机械装备制造技术 极端制造与专用机械装备制造技术 纺织及其他行业专用设备制造技术 轴承 齿轮 液压 密封 泵 阀 风机 压缩机 农业机械 工程机械",
    everyday:
      "减速机 齿轮 齿轮箱 噪声 异响 轴承 轴承寿命 泵 离心泵 水泵 汽蚀 叶轮 阀门 内漏 密封 机械密封 液压 油缸 液压缸 内泄 拉缸 气缸 风机 压缩机 真空泵 起重机 行车 吊车 摇晃 输送机 皮带机 收割机 农机 播种机 打捆机 喂入 堵塞 采摘机 拖拉机 包装机 织机 梳理机 纺纱机 烘干机设备 粉碎机 搅拌机 挤出机 切菜机 脱皮机 联轴器 链条 弹簧 电梯 挖掘机 螺栓 紧固件",
    english:
      "machine pump valve bearing gear gearbox hydraulic cylinder compressor fan harvester crane conveyor loom seal impeller cavitation fastener",
  },
  {
    code: "8.6",
    zh: "电力系统与设备",
    en: "Power systems and equipment",
    scope:
      "发电与储能技术 输电技术 配电与用电技术 变电技术 系统仿真与自动化技术 电力系统 变压器 开关柜 电缆 电能质量 智能电网 继电保护",
    everyday:
      "变压器 油色谱 配电柜 开关柜 母线 温升 发热 断路器 跳闸 谐波 无功补偿 电压不稳 功率因数 电缆 接头 绝缘 局放 电表 充电桩 逆变器 配网 停电 绝缘子 避雷 线路 电机烧 绕组 高压 低压",
    english:
      "transformer switchgear cable harmonic power grid voltage breaker insulation busbar winding charging pile distribution",
  },
  {
    code: "8.7",
    zh: "汽车及轨道车辆相关技术",
    en: "Automotive and rail vehicles",
    scope:
      "车用发动机及其相关技术 汽车关键零部件技术 节能与新能源汽车技术 机动车及发动机先进设计制造和测试平台 轨道车辆及关键零部件技术 汽车 轻量化 底盘 制动 车身",
    everyday:
      "汽车 客车 车架 车身 车门 铰链 座椅 保险杠 刹车 刹车片 制动 异响 底盘 悬架 减震器 转向 发动机 连杆 缸体 活塞 变速箱 涡轮 尾气 电动车 新能源车 电池包 碰撞 轮毂 轮胎 高铁 车轴 转向架 三轮车 挂车 整车",
    english:
      "car vehicle automotive brake engine chassis bus truck suspension electric vehicle crash piston connecting rod wheel lightweight",
  },
  {
    code: "8.8",
    zh: "高技术船舶与海洋工程装备设计制造技术",
    en: "Ships and offshore equipment",
    scope: "高技术船舶设计制造技术 海洋工程装备设计制造技术 船舶 船用 海工 港口 海洋平台 螺旋桨 推进 防污",
    everyday:
      "船 渔船 货船 船底 船体 藤壶 附着 船用发动机 舵 锚 甲板 海上平台 海水 水下机器人 码头 游艇 螺旋桨 空泡 船舶涂料",
    english: "ship vessel boat offshore marine hull propeller fouling barnacle sea platform",
  },
  {
    code: "8.9",
    zh: "传统文化产业改造技术",
    en: "Renewal of traditional cultural industries",
    scope: "乐器制造技术 印刷技术 传统文化产业改造 传统工艺 工艺美术 手工艺 非遗 陶瓷工艺 造纸 刺绣",
    everyday:
      "手工 非遗 手工造纸 工艺品 陶瓷工艺品 木雕 石雕 剪纸 刺绣 竹编 漆器 紫砂 传统工艺 老手艺 乐器 印刷 印刷机 雕刻 机械化改造 琉璃",
    english: "handicraft traditional craft paper printing musical instrument pottery carving embroidery lacquer",
  },
];
