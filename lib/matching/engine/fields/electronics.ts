import type { FieldPrototype } from "./prototype";

export const electronics: readonly FieldPrototype[] = [
  {
    code: "1.1",
    zh: "软件",
    en: "Software",
    scope:
      "软件 基础软件 嵌入式软件 计算机辅助设计 工程管理软件 图形图像 地理信息系统 企业管理软件 电子政务 电子商务软件 物联网应用软件 云计算 移动互联网 数据库 中间件 操作系统 工业软件 管理系统 信息管理系统",
    everyday:
      "软件开发 小程序 进销存 排产 排程 报价 成本核算 ERP MES CAD CAE PLM 台账 手工记账 报表 表格统计 扫码 追溯系统 办公系统 流程审批 订单管理 库存 仓库管理 生产计划 图纸管理 知识库 大模型 算法 数据分析 平台开发 APP 自动算 数字化管理",
    english:
      "software application app planning scheduling spreadsheet database ERP MES CAD quotation inventory management system algorithm platform traceability workflow",
  },
  {
    code: "1.2",
    zh: "微电子技术",
    en: "Microelectronics",
    scope: "集成电路 设计 集成电路产品设计 封装 测试 芯片制造 晶圆 光刻 工艺 半导体 器件 功率半导体 EDA 流片",
    everyday:
      "芯片 晶圆 良率 IC 电源管理芯片 模拟芯片 MOS IGBT 碳化硅 氮化镓 划片 塑封 引线键合 固晶 基板 裸片 失效分析 漏电流",
    english: "chip integrated circuit wafer semiconductor packaging yield lithography die bonding analog MOSFET",
  },
  {
    code: "1.3",
    zh: "计算机产品及其网络应用技术",
    en: "Computer products and network applications",
    scope:
      "计算机及终端设计制造 外围设备 网络 空间信息获取及综合应用 面向行业及企业信息化的应用系统 传感器网络 物联网 信息化",
    everyday:
      "工控机 网关 服务器 主板 平板 终端 收银机 打印机 扫码枪 存储 硬盘 录像 摄像头 监控 局域网 联网掉线 断网 开机慢 边缘计算 嵌入式主板 遥感 北斗 定位终端 国产化替代",
    english:
      "computer terminal gateway server motherboard storage network internet of things edge device printer camera recording",
  },
  {
    code: "1.4",
    zh: "通信技术",
    en: "Communication technology",
    scope:
      "通信网络 光传输系统 有线宽带接入 移动通信系统 宽带无线通信 卫星通信 微波通信 物联网设备 电信网络运营支撑 通信技术",
    everyday:
      "5G 基站 天线 信号 无线 没信号 丢包 漫游 光模块 光纤 耦合 射频 LoRa NB-IoT 蓝牙 对讲 专网 中继 覆盖 延迟 频段",
    english:
      "communication wireless 5G antenna signal radio optical module fibre coverage packet loss base station LoRa",
  },
  {
    code: "1.5",
    zh: "广播影视技术",
    en: "Broadcasting, film and television",
    scope:
      "广播电视节目采编播 广播电视业务集成与支撑 有线传输与覆盖 无线传输与覆盖 监测监管 安全运行 电影技术 数字电影制作 音响",
    everyday: "电视台 电台 播出 录像带 磁带 直播 转播 摄像 高清 4K 超高清 融媒体 影视 录音 应急广播 村村响 大喇叭",
    english: "broadcast television film studio live video audio sync archive tape 4K",
  },
  {
    code: "1.6",
    zh: "新型电子元器件",
    en: "New electronic components",
    scope:
      "半导体发光技术 LED 片式和集成无源元件 片式半导体器件 中高档机电组件 敏感元器件与传感器 电子元件 石英晶体 印制电路板 继电器 连接器",
    everyday:
      "灯珠 光衰 LED 电感 电容 电阻 晶振 频率漂移 磁芯 啸叫 连接器 插拔 端子 触点 接触电阻 镀金 传感器 温漂 线路板 PCB 贴片 SMT 焊点 回流焊 开关 线束 压敏 热敏 霍尔 MEMS 探头",
    english:
      "electronic component LED inductor capacitor resistor crystal connector contact resistance relay sensor PCB solder thermal drift",
  },
  {
    code: "1.7",
    zh: "信息安全技术",
    en: "Information security",
    scope:
      "密码技术 认证授权技术 系统与软件安全技术 网络与通信安全技术 安全保密技术 安全测评技术 安全管理技术 信息安全 数据安全 加密 脱敏 防火墙",
    everyday: "病毒 勒索 黑客 攻击 泄密 泄露 中毒 备份 防护 漏洞 等保 权限 加密 木马 入侵 账号被盗",
    english:
      "security encryption ransomware malware leak intrusion firewall authentication vulnerability backup privacy",
  },
  {
    code: "1.8",
    zh: "智能交通和轨道交通技术",
    en: "Intelligent and rail transport",
    scope:
      "交通控制与管理技术 交通基础信息采集处理 交通运输运营管理 车载电子设备 轨道交通车辆及关键零部件 轨道交通运营管理 智能交通 信号控制 车路协同",
    everyday: "红绿灯 路口 信号灯 配时 堵车 排队 公交 到站 客流 地铁 高速 收费 ETC 违章 抓拍 车牌 铁路 轨道 列车 调度",
    english: "traffic light intersection junction bus metro railway signal switch congestion vehicle road dispatch",
  },
];
