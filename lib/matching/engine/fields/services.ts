import type { FieldPrototype } from "./prototype";

export const services: readonly FieldPrototype[] = [
  {
    code: "5.1",
    zh: "研发与设计服务",
    en: "R&D and design services",
    scope: "研发服务 设计服务 工业设计 研发平台 中试服务 产品外观设计 结构设计 工程设计 样机试制",
    everyday: "外观 造型 设计团队 设计公司 打样 手板 样机 试制 中试 小试放大 中试基地 研发外包 委托设计 包装设计",
    english: "industrial design prototype pilot plant R&D outsourcing appearance styling",
  },
  {
    code: "5.2",
    zh: "检验检测认证与标准服务",
    en: "Testing, certification and standards",
    scope: "检验检测技术 标准化服务技术 认证技术 计量 校准 检测方法 第三方检测 标准制定 质量评价",
    everyday:
      "CE认证 3C UL 欧盟认证 出口检测 第三方检测 送检 检测报告 成分检测 牌号鉴定 量具校准 溯源 标准怎么定 团体标准 检验机构 资质 计量器具",
    english: "certification CE mark test report calibration third-party standard accreditation inspection body",
  },
  {
    code: "5.3",
    zh: "信息技术服务",
    en: "Information technology services",
    scope: "云计算服务技术 数据服务技术 其他信息服务技术 运维服务 系统集成 数据中心 信息系统托管 大数据服务",
    everyday: "上云 云平台 托管 运维 外包 机房 服务器搬迁 数据中心 租用云 备份服务 系统维护 迁移 IT外包",
    english: "cloud hosting operations outsourcing data centre migration IT services maintenance",
  },
  {
    code: "5.4",
    zh: "高技术专业化服务",
    en: "Specialised high-technology services",
    scope:
      "高技术专业化服务 集成电路设计测试与芯片制造服务 生物医药研发服务 可靠性试验服务 专业技术服务 外协加工 新材料新能源专业化服务",
    everyday:
      "可靠性试验 振动冲击试验 盐雾试验外协 环境试验 测试服务 代工 外协 委托加工 仿真计算服务 失效分析服务 临床试验服务",
    english: "reliability test service contract testing vibration shock simulation service outsourcing specialised",
  },
  {
    code: "5.5",
    zh: "知识产权与成果转化服务",
    en: "Intellectual property and technology transfer",
    scope: "知识产权服务 成果转化服务 专利 商标 专利导航 专利检索 侵权分析 成果评估 技术转移 许可",
    everyday: "专利 侵权 专利布局 专利申请 检索 商标 被告 成果转让 作价 评估 技术交易 高价值专利 专利池 贯标",
    english: "patent infringement intellectual property licence valuation technology transfer trademark",
  },
  {
    code: "5.6",
    zh: "电子商务与现代物流技术",
    en: "E-commerce and modern logistics",
    scope: "电子商务技术 物流与供应链管理技术 现代物流 冷链 仓储 配送 快递 分拣 供应链 RFID 网店",
    everyday:
      "网店 电商 淘宝 直播带货 快递 订单同步 发货 分拣 拣货 仓储 AGV 冷链 配送 运输温度 路线 车队 货架 包装破损 供应链 跨境电商 退货",
    english: "e-commerce online shop logistics warehouse delivery cold chain parcel sorting picking supply chain",
  },
  {
    code: "5.7",
    zh: "城市管理与社会服务",
    en: "City management and social services",
    scope:
      "智慧城市服务支撑技术 互联网教育 健康管理 现代体育服务支撑技术 城市管理 智慧社区 养老 政务服务 社会服务 公共服务",
    everyday:
      "社区 养老 报警 养老院 跌倒 停车难 停车场 车位 城管 物业 智慧校园 学校 教育 健身 体育 政务 便民 网格 垃圾分类 路灯 井盖",
    english: "city community elderly care parking education public service smart city fitness municipal",
  },
  {
    code: "5.8",
    zh: "文化创意产业支撑技术",
    en: "Technology for the creative industries",
    scope:
      "创作设计制作技术 传播展示技术 文化遗产发现与再利用技术 运营与管理技术 数字内容 动漫 游戏 虚拟现实 文化创意 数字展示",
    everyday: "VR AR 景区 体验 展馆 数字展厅 动画 渲染 动漫 游戏 三维建模 文创 博物馆展示 全息 投影 演出 灯光秀 旅游",
    english: "virtual reality animation rendering game exhibition museum scenic creative digital content",
  },
];
