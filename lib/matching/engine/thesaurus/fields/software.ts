/** Software, data and networks of firms. */
export const software = `
数据库/erp/mes…卡/慢 查询…半天/转圈 报表…半天出不来/跑一夜 软件…卡死/越用越慢/转圈 系统…月底卡/越用越慢 月底…系统卡 数据…几千万条 导出…等半天 打开单子…慢 电脑…越用越慢 | 数据库优化 查询优化 数据库索引 慢查询 数据库性能 | database_performance query_optimization database_index SQL_tuning
各报各的 各报各数 两本账 报表…不一致/对不上/打架 口径…不一/不同 两个部门…不一样 财务…仓库对不上 系统…实际对不上 数字…对不上 数据…打架 | 数据一致性 指标口径 元数据管理 数据质量管理 数据血缘 | data_consistency data_quality metadata_management data_lineage > 数据治理 主数据管理
一物多码 料号/编码/客户名称…重复 物料编码/物料名称…乱 同一个料…几个名 同一种料…几个号 名称/叫法…不统一 | 主数据管理 物料编码 数据标准化 实体对齐 实体消歧 | master_data_management entity_resolution data_standardization
手工汇总 天天做表 抄来抄去 重复录入 来回复制粘贴 excel…汇总/满天飞 表格…传来传去/汇总 统计员…做表 月底…加班做表 手抄…再录 手工…做报表 | 商业智能 自动报表 数据仓库 流程自动化 RPA机器人 | business_intelligence data_warehouse robotic_process_automation
大屏…好看不中用/没人看 看板…没用 数据/曲线/报表…看不懂 老板…看不到数据 | 数据可视化 可视分析 可视化看板 | data_visualization visual_analytics visual_dashboard
软件…摆设/没人用/闲着 系统…摆设/没人用/用不起来 工人…不愿录/不愿扫码 erp/mes…用不起来 上了系统…更忙 录入…嫌麻烦 员工…抵触 | 信息系统实施 技术接受模型 用户接受度 组织变革 信息化绩效 | ERP_implementation technology_acceptance user_adoption organizational_change
bom…不准/乱/错 领料…不准/多/少 物料清单…错 定额…不准 用料…算不准 工艺路线…乱 改了图…没通知 设计改了…车间不知道 | 物料清单 bom管理 材料定额 工程变更 变更管理 | bill_of_materials engineering_change_management material_quota
软件难用 软件…不会用/看不懂 界面…复杂/看不懂 按钮…太多/找不到 屏…看不懂 菜单…找不到 操作…太复杂 老工人…不会点 字…太小看不清 | 人机交互 人机界面 可用性评价 用户体验 界面设计 交互设计 | human_computer_interaction usability user_interface user_experience
宕机 服务器/网站/小程序/搞活动…崩 系统/平台…崩溃 人一多/同时登录/抢单/大促…卡 人多…打不开 | 高并发 负载均衡 微服务架构 分布式系统 系统容错 弹性伸缩 | high_concurrency load_balancing microservices fault_tolerant_system
闪退 软件…bug/报错/老出错 程序…报错/跑飞 升级…出问题 改一处…坏一处 更新…用不了 上线…出错 | 软件测试 软件缺陷预测 代码缺陷 回归测试 程序验证 | software_testing software_defect_prediction bug_localization regression_testing
老软件 系统太老 软件…没人维护 软件公司…跑 开发商…联系不上 源代码…没有 源码…丢 系统…十几年 换系统…数据倒不过来 老系统…换不掉 | 遗留系统 软件重构 系统迁移 软件演化 | legacy_system software_refactoring software_migration software_evolution
没备份 数据…丢/找不回/没了 硬盘…坏 文件…误删 资料…全没 停电/服务器坏…数据 | 数据备份 容灾备份 数据恢复 数据可靠性 | data_backup disaster_recovery data_recovery
存不下 硬盘/存储…满 录像…存不下 历史数据…查不动 数据量…太大 曲线…调不出 一年数据…打不开 | 海量数据存储 时序数据库 数据压缩 分布式存储 | time_series_database data_compression distributed_storage massive_data
商业机密 谁都能看 图纸…外泄/带走/拷走/泄密 配方…泄密/泄露 资料/跳槽/离职…带走 员工…拷走 客户资料…泄露 权限…乱 | 数据防泄漏 访问控制 身份认证 数据加密 商业秘密 权限管理 | data_leakage_prevention access_control authentication encryption
勒索病毒 钓鱼邮件 文件…被加密/被锁 服务器…中毒/被黑 网站…被攻击/被黑 勒索…电脑 电脑…中毒 病毒…传到 u盘…病毒 | 勒索软件 恶意代码检测 入侵检测 态势感知 漏洞挖掘 | ransomware malware_detection intrusion_detection vulnerability_detection > 网络安全
丢包 网络…卡顿/时快时慢 画面…卡/延迟 数据…丢包 视频…卡顿 指令…延迟 交换机…堵 上传…太慢 | 网络时延 时间敏感网络 拥塞控制 服务质量保障 确定性网络 | network_latency time_sensitive_networking congestion_control deterministic_network
资料/文件…搜不到 文档/图纸…找不到 标准…翻半天 查资料…半天 搜出来…不相关 关键词…搜不准 查手册…慢 | 信息检索 语义检索 知识库 检索增强 全文检索 | information_retrieval semantic_search knowledge_base enterprise_search
没有通讯口 仪表…不带通讯/没接口 电表…读不出 老机床/机器…没接口 机床…采不到 进口设备/协议…不开放 厂家…不给协议 设备…各家协议 plc…不给密码 几十种…协议 数据…采不上来 | 异构设备接入 协议转换 边缘网关 数控机床数据采集 非侵入采集 | heterogeneous_device_access protocol_conversion edge_gateway machine_data_acquisition > 设备互联
布线…贵/难 传感器/无线…换电池 节点…没电 探头…装不了线 旋转件…测 密闭…无线传不出 铁皮…信号出不来 冷库/水下…信号 野外…没电没网 | 无线传感节点 低功耗传感 无源传感 自供能传感网络 水声通信 | wireless_sensor_node passive_sensing self-powered_sensing underwater_acoustic_communication
假数据 传感器…坏了不知道/数据丢 数据…一堆没用/乱码/堆着没用/断断续续/毛刺/缺一段/跳变/采了不会用 曲线…毛刺 采来的数…不能用 一堆数据…不会用 | 数据预处理 缺失值填补 异常值检测 传感器故障诊断 数据价值挖掘 | data_preprocessing missing_data_imputation outlier_detection sensor_fault_diagnosis > 数据清洗
误报警 报警…不准/半夜/太多/没提前 阈值…不好定 早不报警…晚 提前…预警 预警…不准 | 异常检测算法 早期预警 自适应阈值 预警模型 | early_warning adaptive_threshold anomaly_detection_algorithm
三维…好看没用/看车间 仿真…不准/对不上 在电脑上…先跑 上线前…先试 电脑里…模拟车间 孪生…好看 模型…跟现场对不上 虚实…对不上 算出来…试出来 | 虚实映射 模型校准 仿真可信度 数字孪生同步 模型修正 | virtual-real_mapping model_calibration model_updating simulation_credibility > 数字孪生建模
车间…绕路/走冤枉路/转不开 物料…来回跑 设备…摆放 工序…离得远 新厂房…怎么摆 搬厂…布置 叉车…堵车间 | 车间布局优化 系统布置设计 物流仿真 动线优化 | systematic_layout_planning material_flow_simulation plant_layout
上云…不放心/贵 云服务/服务器…贵 算力/显卡…不够 训练…慢 模型/工控机/板子/边缘…跑不动 | 算力调度 模型压缩 知识蒸馏 模型量化 云边协同 | computing_resource_scheduling knowledge_distillation model_quantization cloud-edge_collaboration
来回导表 两边录 录两遍 跟客户…系统对接 客户…要上传数据 各个平台…账号 数据接口…对不上 接口…收费 wms/mes…erp erp…mes 财务软件…不通 数据…倒来倒去 | 接口集成 企业服务总线 异构系统集成 数据中台 数据交换标准 | enterprise_application_integration data_middle_platform data_exchange_standard > 数据集成
追不到源头 查不到源头 用了谁家的料 哪一炉/哪一批…查不到 谁做的…查不出 召回…哪批 客户…要追溯 流转卡/随工单…丢 炉号/批号/证书…对不上 工序…没扫码 零件…没身份 | 质量追溯系统 批次谱系 正反向追溯 零件身份标识 产品溯源 | product_genealogy product_traceability_system part_identification
进度…靠吼/靠问 报工…不及时/虚 产量…手工报/虚报 订单…到哪了 干到哪一步…不知道 打电话…问进度 客户问…进度 车间…黑箱 老板…看不到车间 | 生产过程监控 生产报工 订单进度跟踪 车间透明化 | shop_floor_monitoring production_tracking order_progress
标定板 相机坐标 眼在手上 相机…松动/碰一下/移位 视觉…跑位 每次…重新标定 视觉引导…偏 | 相机标定 手眼标定 视觉系统标定 | camera_calibration hand-eye_calibration
拍不全 大件…拍不全 一张…拍不下 幅面…太宽 宽幅…检测 整卷…检 多个相机…拼 图…拼不上 | 图像拼接 线阵相机 大视场成像 宽幅检测 | image_stitching line_scan_camera large_field_of_view
曲面…拍不全/检测 凹凸/凹坑/压痕…拍不出 高低差…测 平整度…拍 立体…缺陷 浅坑…看不见 | 三维缺陷检测 线激光扫描 点云缺陷 深度图检测 | 3D_defect_detection laser_line_scanning depth_image
智能体 大模型…本地/部署 不敢…传到外网/用外面的ai ai…不懂我们行业/做图/写代码/写文案 企业…大模型 效果图…慢 | 行业大模型 私有化部署 智能体协作 代码生成 生成式人工智能 | domain-specific_LLM AI_agent code_generation generative_AI
找叉车 定位手环 uwb 人员定位 定位标签 资产…在哪/定位 设备…找不到位置/搬到哪 车间…定位人/找人 定位…基站多/误差大 找工具…半天 人员/工人…在哪 仓库/养老院/室内/蓝牙/物资…定位 uwb…飘 隧道…人员定位 货…在哪个位置 定位卡…没电 | 超宽带定位 资产定位 人员定位系统 | UWB_positioning asset_tracking
数据…时间对不上 时钟…不准 时间/采样…不同步 两台设备…时间 | 时间同步 时钟同步 同步采样 | time_synchronization clock_synchronization
modbus profinet can总线 总线…不稳/掉站/通讯断 通讯…丢数据总线/延时大/时断时续/超时 从站…掉/掉线 485…不稳/通讯断 plc…通讯断 modbus…慢 以太网…掉 通讯协议…不统一 多轴…不同步 | 现场总线 工业以太网 总线通信故障 | fieldbus industrial_ethernet communication_fault ethercat
软件…做出来不是想要/定制贵/改来改去 软件公司…不懂业务/不懂工厂 每改一点…加钱 自己…改不了软件 需求…说不清 | 需求工程 低代码开发 软件定制开发 业务建模 | requirements_engineering low-code_development business_process_modeling
国产操作系统 国产数据库 国产cad 盗版 国产系统…适配 外国软件…禁 软件…断供 正版…太贵 cad…被查 | 信创适配 工业软件 国产工业软件 操作系统移植 | industrial_software domestic_operating_system software_porting
测绘…慢/贵 管线图…不全 地图…看设备 位置…上地图 | 地理信息系统 三维实景 测绘工程 | GIS oblique_photogrammetry surveying_and_mapping
自动售货 无人超市 自助机 售货柜 称重柜 售货机…卡货 | 自动售货机 无人零售 智能货柜 | vending_machine unmanned_retail
`;
