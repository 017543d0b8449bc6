/** Vision, machine learning, data, software, planning and control of production, networks. */
export const intelligence = `
人工检 肉眼看 目检 眼睛看 人眼 肉眼检 靠人看 | 机器视觉 视觉检测 自动光学检测 | machine_vision visual_inspection AOI > 缺陷检测 深度学习 成像系统
漏检 错检 检不出来 误检 次品…漏 外观…靠人 检验…漏 | 缺陷检测 缺陷识别 | defect_detection missed_detection > 深度学习 机器视觉
看不清 反光 拍不清 反光拍不清 | 成像系统 光源设计 高反光表面检测 | imaging illumination reflective_surface_inspection
摄像头 拍照 照相 | 图像采集 工业相机 | camera image_acquisition
图像 图像处理 | 图像分割 图像增强 计算机视觉 | image_processing image_segmentation computer_vision
认不出 认错 误报 | 图像识别 目标检测 图像分类 | image_recognition object_detection image_classification
样本少 次品样本少 没有缺陷图 | 小样本学习 异常检测 无监督缺陷检测 | few_shot_learning anomaly_detection
深度学习 神经网络 | 卷积神经网络 | deep_learning neural_network CNN
大模型 问答 智能客服 | 大语言模型 知识问答 自然语言处理 | large_language_model NLP question_answering
知识图谱 老师傅经验 经验留不下 | 知识图谱构建 知识工程 | knowledge_graph knowledge_management
数字识别 读表 认字 | 字符识别 OCR 仪表识别 | optical_character_recognition meter_reading
数数 点数 计数 | 视觉计数 目标计数 | object_counting
量尺寸 拍照量 尺寸检测 | 视觉尺寸测量 亚像素 | dimensional_measurement_by_vision
三维扫描 三维测量 量外形 | 三维视觉 结构光 三维重建 | 3D_vision structured_light 3D_reconstruction
双目 深度相机 | 立体视觉 | stereo_vision depth_camera
认人 安全帽识别 人员违章 | 行为识别 视频分析 | behavior_recognition video_analytics
边缘盒子 | 边缘计算 模型轻量化 | edge_computing model_compression
算不准 估不准 | 预测模型 时间序列预测 | prediction_model time_series_forecasting
机器学习 人工智能 ai | 数据驱动 智能算法 | machine_learning artificial_intelligence
强化学习 | 深度强化学习 | reinforcement_learning
工艺参数靠试 参数调不好 参数怎么调 | 工艺参数优化 响应面 多目标优化 | process_parameter_optimization response_surface multi_objective_optimization
遗传算法 优化算法 | 智能优化算法 粒子群 | genetic_algorithm particle_swarm
靠经验 凭经验 老师傅手感 凭手感 靠手感 | 工艺建模 过程建模 专家系统 智能决策 | process_modeling expert_system decision_support > 过程控制 机器学习 传感技术
过程控制 老师傅…经验 全凭…手感 靠…经验 | 工业过程控制 模型预测控制 智能控制 | process_control model_predictive_control
调不稳 温度控不住 控温不准 | PID控制 温度控制 自适应控制 | PID_control temperature_control adaptive_control
自动化 省人 少用人 机器换人 费工 费人 招不到人 用人多 | 自动控制 智能制造 | automation intelligent_manufacturing
plc 电控 控制柜 | 可编程控制器 工业控制 | programmable_logic_controller industrial_control
组态 中控 集中控制 | SCADA 监控系统 | SCADA_system
停机 坏了才修 老坏 趴窝 突然坏 设备…突然 设备…突然坏 机器…突然 | 故障诊断 预测性维护 状态监测 | fault_diagnosis predictive_maintenance condition_monitoring > 振动信号 数据采集系统
提前知道坏 还能用多久 | 剩余使用寿命 健康管理 | remaining_useful_life prognostics PHM
点检 巡检 抄表 | 智能巡检 巡检机器人 | inspection_robot intelligent_inspection
设备管理 备件 保养 | 设备维护管理 | equipment_maintenance TPM
数字孪生 虚拟工厂 | 数字孪生建模 虚拟调试 | digital_twin virtual_commissioning
排产 排单 插单 交期 赶不上交期 订单…排不开 排产…乱 交期…拖 | 生产调度 排产优化 车间调度 | production_scheduling job_shop_scheduling APS > 智能优化算法
生产进度看不到 进度不清 | 制造执行系统 生产可视化 | manufacturing_execution_system MES
追溯 流水账 手工记 查不到批次 台账 批次…查不到 出问题…查不到 | 质量追溯 批次追溯 | traceability
纸质记录 无纸化 电子记录 | 数字化管理 企业信息化 | paperless digitalization
数据孤岛 数据连不起来 连不上 各管各 孤岛 数据…连起来 系统…不通 | 数据集成 系统集成 工业互联网 | data_integration industrial_internet
设备联网 机器联网 老设备联网 | 设备互联 物联网 协议解析 OPC | equipment_networking internet_of_things OPC_UA
远程 手机看 在手机上看 远程看 | 远程监控 远程运维 | remote_monitoring
上云 | 云平台 云计算 | cloud_computing cloud_platform
软件 小程序 信息系统 | 软件开发 信息平台 | software information_system
erp 进销存 | 企业资源计划 | enterprise_resource_planning
库存 库存压 盘点 账实不符 | 库存优化 库存管理 | inventory_management
大数据 数据分析 | 数据挖掘 工业大数据 | data_mining big_data
数据不准 数据乱 数据脏 | 数据治理 数据清洗 | data_governance data_cleaning
网络安全 中毒电脑 黑客 | 工控安全 信息安全 | cybersecurity industrial_control_security
数据保密 隐私 | 隐私计算 联邦学习 | privacy_computing federated_learning
区块链 | 区块链技术 | blockchain
虚拟现实 vr | 增强现实 虚拟仿真 | virtual_reality augmented_reality
电商 直播 | 电子商务 推荐系统 | e-commerce recommender_system
报价 报价慢 成本算不清 | 成本核算 智能报价 | cost_estimation
废品率 报废 废品 次品 不良品 不良率 成品率低 合格率低 | 成品率 良率提升 缺陷控制 | scrap_rate defect_rate yield_improvement > 统计过程控制 工艺参数优化
质量波动 一批一个样 批次差 忽好忽坏 时好时坏 不稳定 每批…不一样 一批…一个样 批次…差 | 批次一致性 过程能力 统计过程控制 质量稳定性 | batch_consistency process_capability statistical_process_control > 在线质量检测 过程控制
找原因 查原因 | 根因分析 质量诊断 | root_cause_analysis
产量上不去 节拍 干得慢活 太慢 效率低 瓶颈工序 | 产能提升 生产节拍 产线平衡 | line_balancing production_throughput cycle_time
车间布局 | 设施规划 产线仿真 | facility_layout production_simulation
精益 浪费工时 | 精益生产 工业工程 | lean_production industrial_engineering
称配料 配料 配错料 | 自动配料 配料控制 | batch_weighing automatic_batching
配方 配方优化 | 配方设计 试验设计 正交试验 | formulation design_of_experiments
次品流到客户 不良流出 | 出厂检验 质量门 | outgoing_inspection > 缺陷检测
织物拍照 布面拍照 | 织物机器视觉 | fabric_vision_inspection
铸件拍照 铸件外观 | 铸件表面视觉检测 | casting_vision_inspection
划痕识别 看划痕 | 划痕检测 金属表面检测 | scratch_detection metal_surface_inspection
瓶子检测 空瓶 | 包装视觉检测 | bottle_inspection
果蔬识别 认菜 | 农产品图像识别 | produce_recognition
标样本 标注 | 主动学习 数据标注 | active_learning data_annotation
现场电脑慢 算得慢 | 实时推理 模型加速 | real_time_inference
误报太多 老误报 | 误检抑制 | false_alarm_reduction
换产品要重调 换品种重调 | 迁移学习 域自适应 | transfer_learning domain_adaptation
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
订单预测 销量 | 需求预测 | demand_forecasting
采购计划 备多少料 | 物料需求计划 | material_requirements_planning
工艺文件乱 图纸乱 版本乱 | 产品数据管理 PLM | product_lifecycle_management
老图纸 图纸识别 | 工程图纸识别 | engineering_drawing_recognition
语音 声音识别 | 语音识别 | speech_recognition
文本分析 | 文本挖掘 机器翻译 | text_mining
舆情 客户评价 | 情感分析 | sentiment_analysis
档案 扫描件 | 文档信息抽取 | document_information_extraction
能耗预测 | 能耗建模 | energy_consumption_modeling
小厂数字化 中小企业上云 | 中小企业数字化转型 | digital_transformation_of_SME
标识编码 一物一码 | 工业互联网标识 | industrial_identifier
`;
