/** Vision, machine learning, data, software, planning and control of production, networks. */
export const intelligence = `
人工检 肉眼看 目检 眼睛看 人眼 肉眼检 靠人看 人工检查 靠眼睛 盯着看 几个人…盯着看/看 人工看…漏/累 靠眼睛/女工…挑 人工…挑次品 灯下/放大镜/质检员/十几个人…看 检验…全靠人 看外观…靠人 挑拣…人工 人工检…慢 眼睛看/眼看…花 全靠/看一天…眼 inspect…by_eye visual_check…by_people inspectors…miss | 机器视觉 视觉检测 自动光学检测 | machine_vision visual_inspection AOI manual_inspection inspected_by_eye human_inspect eye_inspection look_for_defects > 缺陷检测 深度学习 成像系统
漏检 错检 检不出来 误检 看走眼 挑不干净 检不全 看漏 挑漏 次品…没挑/流出去/混进好的/漏 外观…漏检/靠人 瑕疵…漏/看不出 不良/检验/缺陷…漏 坏的…没挑出来 检验员…看走眼 眼睛…看不过来 好的…挑出去 好坏…分不出 坏件…混 检…漏掉 挑不干净…次品 miss/escape…defect defect…missed bad_parts…reach | 缺陷检测 缺陷识别 | defect_detection missed_detection defects_slip_through slip_through > 深度学习 机器视觉
反光 拍不清 反光拍不清 打光…不出/打不好 反光…检/看不清 金属件/亮件/油膜…反光 灯光…打不匀 拍出来…白一片 太亮…拍 黑色…看不见缺陷 拍…不出来 相机/镜头/图像…看不清 | 成像系统 光源设计 高反光表面检测 | imaging illumination reflective_surface_inspection
摄像头 拍照 照相 | 图像采集 工业相机 | camera image_acquisition
图像 图像处理 | 图像分割 图像增强 计算机视觉 | image_processing image_segmentation computer_vision
认不出 认错 误报 误杀 老误报警 误报…多/高 识别…不准/不出 好件…剔 好品…踢 误判…多 认错…品种 分不清…型号 机器…认不出 识别率…低 | 图像识别 目标检测 图像分类 | image_recognition object_detection image_classification false_alarms false_reject over_reject
样本少 次品样本少 没有缺陷图 只有好品 没法训练 少样本学习 无监督异常定位 合成缺陷 次品…不够训练/凑不够/图片少/太少/没法训练 新缺陷…没见过/认不出 缺陷…太少/样本/没图 坏件…凑不够/太少 不良品…凑/太少 训练…不够图/没图/没数据 坏样品/坏的图/缺陷样本/坏图/缺陷照片…少 缺陷图…太少 没几张…坏图 没坏样…训练 没见过…缺陷 照片…太少训练 图片…不够训练 too_few/not_enough…defect | 小样本学习 异常检测 无监督缺陷检测 | few_shot_learning anomaly_detection anomaly_localization synthetic_defect defect_samples few_defect
深度学习 神经网络 | 卷积神经网络 | deep_learning neural_network CNN
大模型 问答 智能客服 客服机器人 自动回复 对话系统 意图识别 自动问答 聊天机器人 客户…老问/老问一样/问重复 客服…回复/累/老问/重复/问同样 咨询…回不过来/没人回 回答…重复问题 老问同样…问题 天天…回答一样 半夜…没人回 answering…same | 大语言模型 知识问答 自然语言处理 | large_language_model NLP question_answering dialogue_system intent_recognition retrieval-augmented chatbot same_questions
知识图谱 老师傅经验 经验留不下 师傅一走 隐性知识 工艺知识 本体建模 知识流失 知识转移 知识传承 经验…丢/传不/传不下来/写不下来/在脑子里/没了/留下来 老师傅…一退休/没人接 手艺…丢/传/带走/断/没人会/留不住 老员工…一走/走了 知识…带走/断档 knowledge…leave/lost/retire know-how/experience…lost 师傅…脑子里 技术骨干…一走 窍门…不肯说 绝活/诀窍…传 staff…knowledge_lost | 知识图谱构建 知识工程 | knowledge_graph knowledge_management experience_lost ontology knowledge_transfer knowledge_loss
数字识别 读表 认字 字符…看不清 喷码…读不出 字/铭牌…认不出 生产日期…识别 表盘…读 车牌号…抄 | 字符识别 OCR 仪表识别 | optical_character_recognition meter_reading
数数 点数 计数 人工数 靠人数 数不清 数不准 数片数 数支数 数根数 数颗数 数数/点数…错 件数…不准 人工…点数 根数/支数…数 数到…眼花 count…by_hand | 视觉计数 目标计数 | object_counting counting_by_hand manual_count miscount
量尺寸 拍照量 尺寸检测 边走边量 尺寸…在线量/自动量 一个个/不接触/不停机…量 量尺寸…慢 软的…量不准 拍一下…出尺寸 | 视觉尺寸测量 亚像素 | dimensional_measurement_by_vision
三维扫描 三维测量 量外形 点云缺失 随机抓取 机器人…抓不到/看不清/看不见 料框…乱/抓 框里…乱堆/抓 robot…bin/pick/see 外形…量不出 曲面/复杂形状…量 形状…量不准 shiny…bin 抓取…反光 无序/箱子里…抓 工件…乱放抓 | 三维视觉 结构光 三维重建 | 3D_vision structured_light 3D_reconstruction random_bin_picking
双目 深度相机 | 立体视觉 | stereo_vision depth_camera
认人 安全帽识别 人员违章 不戴安全帽 不肯戴 不系安全带 安全帽佩戴检测 不安全行为 个体防护佩戴识别 安全帽…不肯戴/没戴/老不戴 安全带…不挂/不系 劳保用品…不戴/不穿 抽烟…仓库/厂区/禁区 worker…gloves/goggles/helmet/wear 反光衣…不穿 手套/护目镜/防护…不戴 don't_wear/not_wear…helmets | 行为识别 视频分析 | behavior_recognition video_analytics helmet_detection hard_hat_detection unsafe_behavior_intervention PPE_compliance without_helmets wear_helmets hard_hats safety_helmet safety_glasses refuse_to_wear
边缘盒子 图片…传太慢 现场…算不动 | 边缘计算 模型轻量化 | edge_computing model_compression
算不准 估不准 | 预测模型 时间序列预测 | prediction_model time_series_forecasting
机器学习 人工智能 ai | 数据驱动 智能算法 | machine_learning artificial_intelligence
强化学习 | 深度强化学习 | reinforcement_learning
工艺参数靠试 参数调不好 参数怎么调 调半天 调一天 参数…乱调/凭经验/摸索/试出来/配不好/靠试 调机…废料/慢 试机…废料 parameters…by_trial | 工艺参数优化 响应面 多目标优化 | process_parameter_optimization response_surface multi_objective_optimization trial_and_error
遗传算法 优化算法 | 智能优化算法 粒子群 | genetic_algorithm particle_swarm
靠经验 凭经验 老师傅手感 凭手感 靠手感 师傅…一走/说了算 凭…手感/眼力/耳朵 靠人…把握/掌握 全靠…老师傅 老师傅…走 经验…带走 看火…经验 靠…感觉 换个人…不行 换人…质量 skilled_worker…retire | 工艺建模 过程建模 专家系统 智能决策 | process_modeling expert_system decision_support experience_based rely_on_experience depends_on_one_man only_the_old_master gut_feeling rule_of_thumb by_feel > 过程控制 机器学习 传感技术
过程控制 老师傅/靠…经验 全凭…手感 | 工业过程控制 模型预测控制 智能控制 | process_control model_predictive_control
调不稳 温度控不住 控温不准 温度…上下跳/不稳/冲过头/忽高忽低/控不住/控不准/波动/飘 temperature…fluctuate/overshoot/unstable | PID控制 温度控制 自适应控制 | PID_control temperature_control adaptive_control
自动化 省人 少用人 机器换人 费工 费人 招不到人 用人多 没人干 没人愿意干 年轻人不愿干 减人 少几个人 不用人 无人化 人工费 全靠手工 全靠人工 手工活 靠人工 人工…太多/贵 用工…多/贵 手工…慢/累 招不来…人 替代/代替…人工 工资…高 人手…不够 replace…manual | 自动控制 智能制造 | automation intelligent_manufacturing reduce_labour reduce_labor labor_cost labour_cost labor_shortage labour_shortage by_hand done_manually manual_work save_labour too_many_workers too_much_handwork cannot_find_workers no_workers short_of_hands not_enough_workers labour_intensive labor_intensive
plc 电控 控制柜 | 可编程控制器 工业控制 | programmable_logic_controller industrial_control
组态 中控 集中控制 | SCADA 监控系统 | SCADA_system
停机 坏了才修 老坏 趴窝 突然坏 修不过来 三天两头停 动不动停机 设备…停机/坏在半夜/突然/突然坏/老停/老坏/趴窝 机器…停机/突然/老坏/说坏就坏/趴窝 突然…停机/趴窝 坏了…才知道 不知道…什么时候坏 没坏…就换 说停/坏一次…停 说坏/半夜…坏 停机/停线…损失 故障…停机 machine…stop equipment…fail | 故障诊断 预测性维护 状态监测 | fault_diagnosis predictive_maintenance condition_monitoring breaks_down breakdown unplanned_downtime unexpected_stop machine_stops_suddenly stops_without_warning sudden_stop keeps_breaking_down equipment_breaks > 振动信号 数据采集系统
提前知道坏 还能用多久 还能撑多久 什么时候坏 该不该换 能撑多久 还能撑 什么时候会坏 没预兆 没征兆 突然就坏 视情维修 什么时候…会坏/坏掉/换/该换 坏之前…没征兆/知道 predict…failure/when 会坏…提前知道/早知道 啥时候…该换 换早…浪费 到期…就换 没坏…换 when…will_fail 想早知道…坏 快坏了…不知道 提前…知道坏 | 剩余使用寿命 健康管理 | remaining_useful_life prognostics PHM know_before_it_fails predict_when remaining_useful_life_prediction condition-based_maintenance health_management degradation_modeling
点检 巡检 抄表 巡检…人/漏/累/走过场 抄表…累/错 人工…巡检/抄表 每小时…抄 夜里…巡检 点检…走过场 | 智能巡检 巡检机器人 | inspection_robot intelligent_inspection
设备管理 备件 保养 设备台账 保养…没人做/走过场 点检表…假 维修记录…没 | 设备维护管理 | equipment_maintenance TPM
数字孪生 虚拟工厂 | 数字孪生建模 虚拟调试 | digital_twin virtual_commissioning
排产 排单 插单 交期 赶不上交期 赶货 先做哪个 先做哪单 先干哪个 先做谁的 哪个先做 哪单先做 作业车间 流水车间 排产决策 进化算法 订单…先做/多乱/延误/排/排不开 排产…excel/乱/靠经验 交期…拖/赶 交货…不准时/拖/晚 计划…乱/靠脑子 单子…先做哪/排不过来 scheduling…hand/manual 排单…靠脑子 计划员…排 机台…抢 工序…撞车 发货…老拖 货…老是交不出 工期…来不及 排…不过来 deliver…late 先做…后做 机器…排不过来 活…排不开 排不出…计划 生产计划…靠人 order…first | 生产调度 排产优化 车间调度 | production_scheduling job_shop_scheduling APS late_delivery flow_shop dispatching_rule > 智能优化算法
生产进度看不到 进度不清 生产…黑箱 报工…手写 车间…进度 | 制造执行系统 生产可视化 | manufacturing_execution_system MES
追溯 流水账 手工记 查不到批次 台账 本子记 记录…丢/手写/本子/翻半天 查…哪一批/谁做的 批次/出问题/客户投诉…查不到 出事…找不到批次 流水…手写 本子…记 追溯…不到 出了问题…查不出 手工…记录 | 质量追溯 批次追溯 | traceability traceab
纸质记录 无纸化 电子记录 纸质单/单子…丢 表单…手填 手写…记录 | 数字化管理 企业信息化 | paperless digitalization
数据孤岛 数据连不起来 连不上 各管各 孤岛 几套系统 几套软件 系统…不通/各自为政 数据…连起来 软件/各系统…不通 信息…孤岛 | 数据集成 系统集成 工业互联网 | data_integration industrial_internet
设备联网 机器联网 老设备联网 设备…联不上网 机床/老机器…联网 | 设备互联 物联网 协议解析 OPC | equipment_networking internet_of_things OPC_UA
远程 手机看 在手机上看 远程看 手机…报警/看设备 人在外地/异地/不在厂里/人不在…看 在家…看设备 客户现场…设备 出差…看不到 | 远程监控 远程运维 | remote_monitoring remotely
上云 数据…放云上 | 云平台 云计算 | cloud_computing cloud_platform
软件 小程序 信息系统 | 软件开发 信息平台 | software information_system
erp 进销存 | 企业资源计划 | enterprise_resource_planning
库存 库存压 盘点 账实不符 账上有货 差数 点库存 库存记录不准确 盘存 无人机盘点 库存准确率 盘点…对不/对不上/少/差数/总差/慢/累/老差/错 库存…不准/丢/乱/和实物/对不上/少了/总差/积压 仓库…少东西/账 盘库…少/差/慢/累 stock…inaccurate/match 实物…对不上/账 盘货…差/慢/累 inventory…mismatch/wrong 账上/账面…实物 账…对不上 少货…查不出 东西…莫名少 系统有货…找不到 | 库存优化 库存管理 | inventory_management inventory_record_inaccuracy RFID_inventory stocktaking stock_count inventory_count
大数据 数据分析 | 数据挖掘 工业大数据 | data_mining big_data
数据不准 数据乱 数据脏 数据…不准/不真实/乱七八糟/乱填/填错/对不上 基础数据…乱 报表…不准 | 数据治理 数据清洗 | data_governance data_cleaning
网络安全 中毒电脑 黑客 plc…被改 控制系统/工控机/车间电脑…中毒 内网…病毒 | 工控安全 信息安全 | cybersecurity industrial_control_security
数据保密 隐私 差分隐私 安全多方计算 数据脱敏 数据共享机制 数据…不出厂/不敢共享/不敢拿出来/不敢给 客户信息…外泄/泄漏/泄露 个人信息…卖/泄漏/泄露 又想…一起用数据 信息/病历…外泄 几家…合用数据 顾客…隐私 | 隐私计算 联邦学习 | privacy_computing federated_learning differential_privacy secure_multiparty_computation data_anonymization privacy_preserving share_data_without
区块链 | 区块链技术 | blockchain
虚拟现实 vr ar眼镜 戴眼镜/远程…指导 师傅…不在现场 | 增强现实 虚拟仿真 | virtual_reality augmented_reality
电商 直播 网店 淘宝 抖音 拼多多 线上店 | 电子商务 推荐系统 | e-commerce recommender_system
报价 报价慢 成本算不清 核价 成本估算 产品成本 案例推理 参数化报价 成本…没数/算不准/算不清 报价…不准/亏/凭感觉/半天/太慢/慢/拍脑袋/没底/老亏 估价…不准/没数 核价…不准/慢 quote…slow/wrong 报低了…亏 报高了…丢单 报价单…几天 一报价…跑 quoting…takes | 成本核算 智能报价 | cost_estimation cost_estimating quotation case-based_reasoning price_quote
废品率 报废 废品 次品 不良品 不良率 成品率低 合格率低 做十个坏 残次品 等外品 降级品 废品/报废/不良…多/高 合格率…上不去/低 次品/不合格品/残次/等外…多 良率…低 成品率…上不去 一半…报废 返工…率 返修…高 scrap…high defect…rate 不合格…太多 | 成品率 良率提升 缺陷控制 | scrap_rate defect_rate yield_improvement reject_rate high_reject too_many_rejects low_yield_of_good > 统计过程控制 工艺参数优化
质量波动 一批一个样 批次差 忽好忽坏 时好时坏 不稳定 一批好一批坏 一炉一个样 一缸一个样 一锅一个样 一天一个样 批次…不一致/不稳/参差/差/差别/强度不一样/波动/硬度不一样 质量…不稳/忽好忽坏/忽高忽低/时好时坏 性能…忽高忽低/离散 batch…differ/vary 每批…不一样/强度/硬度/颜色不一样 螺丝…强度不一/批次 同样做/每锅/每炉/每次做/一批批…不一样 一批…一个样 昨天好…今天坏 批与批…差 这批好/这批…那批 上批…这批 今天…明天不一样 数据…离散 quality…fluctuate each_batch…different | 批次一致性 过程能力 统计过程控制 质量稳定性 | batch_consistency process_capability statistical_process_control batch_to_batch inconsistent_quality varies_from_batch batches_differ every_batch_is_different not_reproducible > 在线质量检测 过程控制
找原因 查原因 不知道哪里出 不知道为啥 查来查去 don't_know_why 找不出…原因/毛病 原因…找不到/查不出/查不到 不知道…原因/哪道工序 哪个环节…出的/问题 找不到/搞不清/说不出…原因 哪道工序…问题 毛病…找不到 cannot_find…cause cause…unknown 都换了/换了好几家…还是 试了好多…不行 查遍…没找到 不知道毛病…哪 | 根因分析 质量诊断 | root_cause_analysis unknown_cause troubleshoot do_not_know_why nobody_knows_why cannot_explain_why
产量上不去 节拍 干得慢活 太慢 效率低 瓶颈工序 供不上货 前快后慢 装配线平衡 节拍平衡 工位作业分配 产量…上不去/跟不上 一天…做不了几/做不出几/几百件 产能…上不去/不够 有人闲…忙死/有人忙 工位…忙闲不均/等/跟不上/闲 流水线…堵/忙闲/快慢/等 瓶颈/卡在…工序 人均…产量 做得…慢 一个班…几十 单子…做不完 output…low capacity…not_enough 供不应求…产能 扩产…地方 有人忙…有人闲 忙的忙…闲的闲 上道…等下道 后面…等前面 有的…忙死 工序…快慢不 一个人…拖全线 拖累…整条线 waiting…other | 产能提升 生产节拍 产线平衡 | line_balancing production_throughput cycle_time bottleneck increase_output assembly_line_balancing workload_balance workstation_assignment some_workers_idle
车间布局 | 设施规划 产线仿真 | facility_layout production_simulation
精益 浪费工时 搬来搬去 现场/车间…乱糟糟 东西…乱放 走动…多 浪费…人工 | 精益生产 工业工程 | lean_production industrial_engineering
称配料 配料 配错料 配料…不准/人工/凭感觉/手工/错/靠手 料…加错/配错 小料…人工/称错 加料…忘 人工/手工…称料 称料…错 微量…加错 漏加…料 | 自动配料 配料控制 | batch_weighing automatic_batching
配方 配方优化 配方…摸索/改/调不出/降成本/靠试 配比…不知道/怎么/调 | 配方设计 试验设计 正交试验 | formulation design_of_experiments
次品流到客户 不良流出 | 出厂检验 质量门 | outgoing_inspection > 缺陷检测
织物拍照 布面拍照 | 织物机器视觉 | fabric_vision_inspection
铸件拍照 铸件外观 | 铸件表面视觉检测 | casting_vision_inspection
划痕识别 看划痕 | 划痕检测 金属表面检测 | scratch_detection metal_surface_inspection
瓶子检测 空瓶 | 包装视觉检测 | bottle_inspection
果蔬识别 认菜 | 农产品图像识别 | produce_recognition
标样本 标注 打标签/标图…费人 标图片…累 人工…画框 标注…贵 | 主动学习 数据标注 | active_learning data_annotation
现场电脑慢 算得慢 识别…太慢/跟不上 检测…跟不上产线 一张图…几秒 检测速度…跟不上 | 实时推理 模型加速 | real_time_inference
误报太多 老误报 过杀 老误判 误剔 误踢 虚警 虚警抑制 误检率 异常检测网络 好品…判坏/剔掉/打掉 好的…判成坏/剔/当坏/当坏的/打掉/踢 误判…好件/好的 相机/机器/检测机…老误判/误剔/误踢 水渍/油污/灰尘/反光…误判 好件…当坏 太敏感…误 good_parts…rejected | 误检抑制 | false_alarm_reduction false_positive_reduction good_parts_rejected rejects_good_parts
换产品要重调 换品种重调 换型号/换规格…重新训练 换款…重新学 新产品…重新教 每个产品…重新调 | 迁移学习 域自适应 | transfer_learning domain_adaptation
图像生成 | 生成对抗网络 扩散模型 数据增强 | GAN diffusion_model data_augmentation
注意力机制 | attention_mechanism transformer_network
图网络 | 图神经网络 | graph_neural_network
循环网络 | 长短期记忆网络 | LSTM recurrent_network
支持向量 随机森林 | 集成学习 梯度提升 | SVM random_forest gradient_boosting
聚类 | 聚类分析 | clustering
软测量 没法在线测 测不到 | 软测量建模 虚拟传感 | soft_sensor virtual_metrology
多目标 | 帕累托 | pareto_optimization
代理模型 | 代理模型优化 | surrogate_model
不确定 | 鲁棒优化 不确定性量化 | robust_optimization uncertainty_quantification
滑模 非线性系统 | 滑模控制 非线性控制 | sliding_mode nonlinear_control
自抗扰 | 自抗扰控制 | ADRC
模糊逻辑 | 模糊控制 | fuzzy_control
卡尔曼 | 卡尔曼滤波 状态估计 | kalman_filter state_estimation
数据融合 | 多传感器融合 信息融合 | sensor_fusion
振动诊断 听轴承 | 振动信号故障诊断 | vibration_based_diagnosis
刀坏了不知道 断刀 | 刀具状态监测 | tool_condition_monitoring
炉温预测 | 炉温预测模型 | furnace_temperature_prediction
钢水成分预测 终点控制 | 冶炼终点预测 | endpoint_prediction
焊接质量识别 | 焊接缺陷识别 | weld_defect_recognition
订单预测 销量 备多少货 进多少货 订多少货 时间序列 组合预测 需求不确定性 订货量决策 明年…卖多少/备 备货…不准/发愁/备不准/心里没 该备…多少/货 生意…忽好忽坏/说不准 预测…不准/不靠谱/总错/老错/订单/销量 forecast…inaccurate/wrong how_much_to…order/stock 订单…估不准 销量…预测 下个月…卖多少 下季…卖 订货量/卖多少…没数 forecasts…wrong | 需求预测 | demand_forecasting forecast_error combination_forecasting demand_uncertainty
采购计划 备多少料 买多…买少 采购…买多 料…买早 缺料…停线 | 物料需求计划 | material_requirements_planning
工艺文件乱 图纸乱 版本乱 版本控制 变更传播 技术文档管理 配置管理 图纸…发错版/改了/旧版/没更新/满天飞/版本/用错/老版 旧版…加工/图纸/生产 改版…不知道/没通知 旧图…生产 文件…版本 拿老图/按老图…做 新旧图纸…混 | 产品数据管理 PLM | product_lifecycle_management version_control engineering_change old_drawing wrong_drawing outdated_drawing wrong_version
老图纸 图纸识别 图纸…看不清 蓝图…发黄 | 工程图纸识别 | engineering_drawing_recognition
语音 声音识别 方言 声音…转文字 嘈杂…听不清 录音…整理 | 语音识别 | speech_recognition
文本分析 | 文本挖掘 机器翻译 | text_mining
舆情 客户评价 在线评论 方面级情感分析 意见挖掘 主题模型 服务失误 服务补救 差评…一堆/不知道/多/怎么/看不过来/说什么/骂什么 评论…分析/太多/看不过来/说什么 客户…吐槽/骂什么 口碑…变差/差 review…bad/complain 顾客…吐槽 好评…少 留言…看不完 网上…骂 住客/酒店…差评 | 情感分析 | sentiment_analysis aspect-based_sentiment opinion_mining topic_model online_reviews service_recovery service_failure bad_reviews negative_reviews
档案 扫描件 | 文档信息抽取 | document_information_extraction
能耗预测 | 能耗建模 | energy_consumption_modeling
小厂数字化 中小企业上云 小厂/小企业…数字化 没钱…上系统 小作坊…管理 | 中小企业数字化转型 | digital_transformation_of_SME
标识编码 一物一码 | 工业互联网标识 | industrial_identifier
答非所问 张冠李戴 ai…瞎编/胡说 大模型…不懂行/瞎编/胡说 机器人…答非所问 回答…不靠谱 一本正经…胡说 | 大模型幻觉 检索增强生成 可信人工智能 领域微调 | hallucination retrieval_augmented_generation trustworthy_AI fine_tuning > 知识图谱
黑盒子 模型…没人敢信/说不出原因 算法…说不清为什么 算出来…不敢用 只给结果…不给理由 | 可解释性 可解释人工智能 可解释机器学习 因果推断 | explainable_AI interpretability causal_inference
模型…用久/越来越不准/过几个月 上线后/换季…不准 刚上线…准 换了来料…模型 算法…要重新训练 学了新的…忘了旧的 | 概念漂移 增量学习 持续学习 模型更新 | concept_drift incremental_learning continual_learning
针眼大 针尖大 缺陷/瑕疵…太小 小缺陷…看不见 细小/小黑点/发丝…检不出 头发丝粗…缺陷 像素…不够 | 小目标检测 微小缺陷 超分辨率重建 高分辨率成像 特征融合 | small_object_detection super_resolution micro_defect
红外与可见光图像融合 夜视成像 图像去噪 光线…认不准/误判 晚上/夜里…拍不清/摄像头/监控/看不清/糊 天一黑…拍不清/看不清/糊/认不 天黑…拍不/看不清/糊 摄像头…看不清/花/黑 监控…看不清/雪花/黑 白天…晚上认 换灯…不准 逆光/雾天/雨天/烟大/井下/夜视/雨雾…看不清 太阳直射/光线暗…识别 光线不好…拍 | 低照度图像增强 图像去雾 光照不变 低光增强 | low_light_enhancement image_dehazing illumination_invariant infrared_visible_fusion
拍糊 拖影 对不上焦 拍出来…模糊/糊 照片…糊 图像…模糊 跑得快…拍 速度快…拍不清 画面…抖 图片…不清楚 | 图像复原 运动模糊 图像去模糊 高速成像 自动对焦 | image_deblurring motion_blur high_speed_imaging autofocus
叶子挡 跟丢 叠在一起…数不清 叠一起/挡住/遮住…认不出 挤在一起…数不准 挨在一起…分不开 被挡住…识别 果子…挡住 | 实例分割 遮挡目标 目标跟踪 语义分割 | instance_segmentation occlusion_handling object_tracking semantic_segmentation
拍不出来 浅划痕 暗场照明 高反光表面 光度立体检测 多角度照明 液体异物 透明容器 亮面…拍不出/检 透明…异物/拍不出/杂物/检不/看不出 透明瓶…异物/拍/杂物/看不出/脏 划痕…拍不出/检不出/看不出/看不见 拍照…拍不出划/看不出/看不出划痕 瓶子里…异物/杂物/渣/玻璃/虫 瓶里…异物/杂物 玻璃瓶…杂质/渣 酒里…杂质/纤维 镜面/刮花/擦痕…拍不出 透明件/轻微划伤/打光…看不出 镀铬/电镀件…反光 玻璃…反光拍 细划痕…看 反光面…划 scratch…invisible scratches…visible camera…see cannot_see…scratches 药液/饮料里/口服液/灌装…异物 things…bottle | 偏振成像 透明物体检测 相位偏折 光度立体 | polarization_imaging transparent_object deflectometry photometric_stereo dark-field_illumination specular_surface reflective_parts foreign_matter_in_liquid transparent_container visible_particle_inspection glass_fragments clear_bottle transparent_bottle > 成像系统
条码…扫不上/扫不出/脏 码…刮花/扫不出/磨掉/读不出 二维码…扫不出 扫码枪…扫不到 扫码…扫不上 刻的码…看不清 激光码…淡 | 条码识别 二维码识读 零件直接标刻 | barcode_recognition
手写单 手写报表 手写汉字识别 文档图像 文本提取 手写…录/看不懂/看不清/认不/认不出 报表…手写/看不清 字迹…潦草/看不清 纸质…录电脑/扫描 录单…慢/错 单据/发票…手工录 送货单/票据/表单/拍照…录入 合同…人工看 纸单子…录电脑 字…潦草 病历/单子…看不清 扫描…识别 抄数…错 cannot_read…handwriting | 票据识别 手写体识别 表格识别 版面分析 智能文档处理 | receipt_recognition handwriting_recognition table_recognition handwritten_text_recognition document_image_analysis text_extraction handwritten handwritten_forms
按颜色分 颜色…人眼分/分不出/挑不准 色选…带出/误选 深浅…分不开 | 颜色识别 色彩空间 颜色分选 | color_recognition color_space
混在一起/品种…分不清 两种料…分不出 型号…长得像 差不多/相似…认错 | 细粒度识别 细粒度分类 度量学习 | fine_grained_recognition metric_learning
花纹…当缺陷/瑕疵 表面纹理…复杂 木纹…缺陷 底纹…干扰 纹路…误判 | 纹理背景 纹理缺陷检测 频域分析 | textured_surface_inspection texture_analysis
混批 拿错料 投错料 用错料 发错料 料…拿错/混了 混料…牌号 批次/不同批/不同牌号/材质…混 | 混料识别 物料防错 材质鉴别 物料识别 | material_mix_up material_identification
没按步骤 没按作业指导书 动作…不规范/多余 手势…控制 工人动作…不标准 操作步骤…漏 | 动作识别 姿态估计 作业规范性 人体姿态 | action_recognition pose_estimation operation_compliance
翻录像 查录像 盯监控 老丢东西 智能安防 视频行为分析 监控…丢东西/回放/太多/拍不到/没人盯/翻/还是被偷 摄像头…丢东西/太多/形同虚设/没人看/白装/被偷/还是丢 录像…回放/找/看一天/翻 查监控…半天/慢 保安…打瞌睡/看不过来/睡觉 装了监控…丢/偷 cameras…stolen/useless 看监控…累 监控室…没人 出事…翻录像 摄像头装…丢 丢东西…查不到 still…stolen nobody_watches…cameras | 视频异常检测 视频摘要 视频检索 异常事件检测 智能视频分析 视频结构化 | video_anomaly_detection video_summarization video_retrieval surveillance_video watching_cameras security_camera security_footage intelligent_security abnormal_behavior_recognition
保养太勤 保养…什么时候做/几个月/周期/多久/多长时间/太勤/间隔 多久…保养/换一次油/检修一次 几个月…保养/检修 大修…什么时候/多久 检修…周期/太勤 维修…周期/太频繁/计划 how_often…maintain/maintenance/service maintenance…often/schedule | 维修周期 维修策略 预防性维修 维修决策 视情维修决策 设备检修计划 | maintenance_interval preventive_maintenance_policy maintenance_optimization service_interval
换脸 视频造假 假视频 假照片 p图 ai…假视频/造假/骗 声音…冒充/被克隆 照片…真假 | 深度伪造检测 图像篡改检测 语音伪造 多媒体取证 | deepfake_detection image_forgery multimedia_forensics fake_video fake_photo
数人头 人数…数不清/统计 count…people/visitors 多少人…进店 进店…人数 客流/人太多/鱼群/羊群…数 | 人群计数 客流统计 密度估计 | crowd_counting people_counting
货架…摆错/没货/空了/缺货 超市…小偷/盘点/缺货/货架 理货…慢/错 价签…换/错 shelf…empty | 零售商品识别 货架缺货检测 自助结算 商品陈列 | retail_product_recognition on-shelf_availability planogram empty_shelves
监控室 监控录像 监控探头 监控屏 值班室 值班员 保安 门卫 守夜 夜里值班 night_guard security_guard watchman 值班…不在/溜号/漏看/玩手机/看手机/睡/走神 保安…漏/看手机 盯屏…漏/累/走神 guard…asleep/miss/sleep 值班的…看手机 守夜…睡 guards…sleep | 监控值守 警觉性衰减 视频异常检测系统 离岗检测 警戒任务 值班行为识别 | vigilance_decrement sustained_attention video_monitoring_task off-duty_detection operator_vigilance
到底开了多久 idle_machines 机床…利用率/开了多久/开动/空转没人知道/闲 利用率…低/多少/没数/说不清 设备…利用率/开了多久/真实产能 机器…干没干活/开没开/闲着 machine…idle/utilization 一天干了几小时…机器 开工率/稼动…没数 machines…idle how_long…machine_runs | 设备综合效率在线采集 加工状态识别 设备利用率分析 电流识别 机床状态监测 | OEE_monitoring machine_state_recognition machine_utilization_monitoring energy_disaggregation
chatgpt deepseek gpt 文心一言 ai写 ai助手 智能助手 机器人写 数字人 虚拟主播 写标书 写报价 自动写…报价/报告/文案/标书 帮我们写…报价/报告/标书 写报告…ai 写方案…慢 | 大语言模型应用 文本生成 生成式大模型 领域大模型 检索增强问答 文档自动生成 虚拟数字人 | generative_language_model automatic_document_generation retrieval-augmented_generation_for_domain prompt_engineering digital_human
数不过来 点不清 数零件 点零件 零件…数不清/数不过来/点数/点错 图里/堆在一起…数 人数…不过来 一堆…数不清 parts/too_many…count counting…parts | 密集目标计数网络 遮挡实例分割 零件计数 | parts_counting overlapping_object_counting instance_segmentation_for_counting
皮带上…大块/太大/异物/木头/石头/铁 大块…卡/堵/太大/皮带/砸 煤块…堵/太大/砸 矿石…大块/太大/砸 铁件…进皮带/进破碎机 皮带…大块/杂物/纵撕 异物…皮带/输送带/进破碎 锚杆…划皮带 石块…太大 | 大块异物识别 输送带块度检测 输送带纵撕检测 异物视觉识别 块度分析 | oversize_detection conveyor_belt_foreign_object lump_size_detection tramp_metal
焊缝…人看/好坏/检/看不出好坏/肉眼/靠眼/靠老师傅看 焊得好不好…看/靠 焊道…人看/外观/靠眼 焊接…外观检/看好坏 weld…inspect_by_eye/looks | 焊缝外观检测 焊缝三维视觉 焊缝质量评价 焊接缺陷分类 | weld_appearance_inspection weld_bead_3D_vision weld_quality_evaluation
标签…偏/没贴/漏 商标…偏/歪 贴标…偏/漏 贴标机…偏/歪/漏 瓶子标签…歪 label…skew | 标签位置偏移 贴标纠偏 贴标机视觉检测 贴标质量 | label_skew_inspection labeling_machine label_position
水表…拍照/认/认不准/读数 表盘…指针/认不准/读不准 指针表…认/读 仪表…拍照/认不准/读错 电表…拍照/认 拍照…认不准/读数 抄表…进不了门/难 半个字…认 | 指针仪表读数识别 字轮识别 仪表图像读数 半字识别 | pointer_meter_reading digit_wheel_recognition water_meter_image remote_meter_reading
膜…划/小点/找不出/晶点/脏点/针孔检/黑点 薄膜…小点/找/检/针孔 透明膜…检/点/瑕疵 膜上…小点/异物/点/看不清 小点…怎么找/检不出/看不见 film…dots/specks/spots 晶点…检 | 薄膜微小缺陷检测 薄膜表面检测 漫射照明成像 晶点检测 针孔检测 卷材在线检测 | film_defect_detection diffuse_illumination gel_detection pinhole_detection web_inspection
少垫片 缺垫 没垫片 瓶盖…垫片/少垫/歪/没垫/缺垫 盖里…少/缺垫 少装…圈/垫/弹簧/片 漏装…圈/垫/弹簧/螺丝 密封圈…少/没装/漏装 缺…密封圈查 | 瓶盖缺垫检测 漏装识别 零件缺失检测 装配漏件视觉 | missing_gasket_detection cap_liner_inspection assembly_omission_detection
`;
