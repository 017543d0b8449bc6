/** Work safety, fire, explosion, occupational health. */
export const safety = `
安全生产 安全事故 出事故 工伤…多 安全…管不住 | 安全管理 风险评估 | work_safety risk_assessment
粉尘爆炸 铝粉爆炸 面粉爆 粉尘…炸/爆/爆炸/着火 铝粉/面粉/除尘…爆 粉…爆炸 木粉…炸 | 粉尘防爆 爆炸抑制 | dust_explosion explosion_suppression
爆炸 爆燃 | 防爆技术 爆炸泄压 | explosion explosion_venting
火灾 起火 烟感 火焰探测 老着火 动不动着火 冒火星 自己着起 着火…晚发现/没人知道/车间 烟雾…报警误 报警器/火灾/消防…误报 烟感…灰尘 半夜/粉…着火 车间…起火 仓库…失火 火星…着 料/堆…自燃 | 火灾探测 火灾预警 | fire_detection fire_warning fire_hazard
灭火 灭不了 | 灭火剂 消防 | fire_extinguishing firefighting
煤气泄漏 燃气泄漏 漏煤气 煤气/燃气…泄漏/漏 可燃气…报警 气味…煤气 | 燃气泄漏检测 可燃气体 | gas_leak_detection combustible_gas
中毒 有限空间 缺氧作业 毒气 中毒…工人 有害气体…超 | 有毒气体监测 受限空间 | confined_space toxic_gas
防护服 手套 | 个体防护 防护装备 | personal_protective_equipment
职业病 尘肺 噪声聋 工人…得病 职业病…多 | 职业健康 职业危害 | occupational_health
机械伤人 压手 夹手 轧手 绞手 压伤…手 切/伤/压…手指 工人…受伤 机器…夹人 injur…finger accident…worker | 机械安全 安全防护装置 | machine_safety safeguarding
触电 | 电气安全 | electrical_safety
高处坠落 高空 | 高处作业安全 | fall_protection
应急 预案 出事…怎么办 事故…慌 | 应急管理 应急救援 | emergency_management
危险源 隐患 隐患…查不完/漏 | 隐患排查 双重预防 | hazard_identification
疲劳驾驶 司机…打瞌睡/犯困/玩手机/疲劳 | 驾驶员监测 | driver_monitoring
锅炉安全 特种设备 | 特种设备安全 | special_equipment_safety
高温熔融 铁水爆 钢水爆 | 熔融金属安全 | molten_metal_safety
气瓶 液氨泄漏 氨泄漏 | 液氨安全 涉氨制冷 | ammonia_leak
防汛 地震 | 灾害预警 灾害防治 | disaster_prevention
防滑 地砖/浴室/坡道/脚垫/走路/台阶/湿了…滑 地面/地板…滑倒 瓷砖…打滑 | 防滑材料 | anti_slip
儿童用品 | 产品安全 | product_safety
砂轮炸 | 砂轮破裂防护 | grinding_wheel_burst
冲床伤手 | 冲压安全 光电保护 | press_safety
叉车撞人 | 人车防碰撞 | collision_avoidance
没戴安全帽 违章 睡岗 脱岗 没戴/不戴…安全帽 抽烟…车间 | 作业行为监测 | unsafe_behavior_detection
电气火灾 电线起火 | 电气火灾监测 | electrical_fire
锂电池仓库 | 锂电池仓储消防 | battery_storage_fire
冷库火 保温板着火 | 冷库防火 | cold_store_fire
噪声大伤耳 | 听力保护 | hearing_protection
焊接弧光 | 弧光防护 | arc_flash
高温作业 中暑 | 高温作业防护 | heat_exposure
甲烷爆 沼气池中毒 | 沼气安全 | biogas_safety
化学灼伤 酸烧伤 | 化学灼伤防护 | chemical_burn
自己着起来 料堆…冒烟/自燃 煤堆/煤仓/油布/棉花/污泥…自燃 草垛/油抹布/铝灰/铁屑/镁屑…着火 堆着…自己着火 粮堆…冒烟 | 自燃机理 阴燃 遇水反应 | spontaneous_combustion self-heating smoldering
静电…打火/着火/起火 卸油/倒粉/加油站/料斗…静电 倒溶剂/甲苯…着火 人…带静电 脱衣服/收卷…打火 | 静电引燃 静电放电 静电消除 最小点火能 | electrostatic_ignition minimum_ignition_energy static_elimination
除尘管/除尘器…爆/着火 打磨间/木粉/抛光/抛光粉/淀粉/糖粉/煤粉/塑料粉…爆 铝粉/镁粉…着火 饲料…粉爆 粉/粉末…闪爆 木工…火花 火星…吸进管道 | 可燃粉尘 粉尘爆炸泄爆 火花探测熄灭 抑爆 爆炸下限 | combustible_dust spark_detection explosion_isolation minimum_explosible_concentration > 粉尘防爆
煤气味 燃气味 瓦斯味 煤气罐 燃气…误报警/软管漏/闪爆 饭店…煤气 管道…煤气味 液化气/天然气…漏 燃气管…挖断 地下…燃气漏 阀井…燃气 激光…测甲烷 | 燃气管网泄漏 激光甲烷遥测 燃气管道第三方破坏 | gas_pipeline_leakage laser_methane_detection
大坝 尾矿库…坝/渗 渣场/堆渣…滑 坝…裂 | 尾矿库溃坝 坝体渗流 渗透破坏 | dam_safety_monitoring seepage_failure
液氯 冒罐 刺漏 储罐…漏/着火 酸…漏一地 氯气/液氯/甲醇…漏 罐区…着火 装卸…溢 阀门…喷料 带压…堵 | 危险化学品泄漏 泄漏扩散模拟 带压堵漏 | hazardous_chemical_release gas_dispersion leak_sealing tank_farm_safety pool_fire
联锁…误停/误动/跳车 误报…停车 报警…泛滥 化工…自控 紧急…切断 | 安全仪表系统 危险与可操作性分析 报警管理 安全联锁 保护层分析 | safety_instrumented_system alarm_management layer_of_protection
剧毒 易制毒 危化品…乱放/仓库/混放 化学品…堆一起/混放 试剂…乱放 危险品…仓库 | 危险化学品储存 禁忌物料 危化品管理 化学品分类 | hazardous_chemical_storage incompatible_chemicals chemical_inventory
烟感…乱叫/误报 仓库/动火/保温/泡沫板/厨房/烟道/油锅/堆场/森林…着火 火…发现晚 电焊…引燃 厂房…烧 喷淋…不喷 消火栓…没水 消防…没水压 | 早期火灾探测 图像火灾探测 消防设施 自动喷水灭火 感烟误报 | early_fire_detection image_fire_detection sprinkler
锂电…复燃/扑不灭 电池仓/储能柜/变压器/溶剂…着火 储能站…爆 电动车/油/金属…扑不灭 电池/泡沫…灭火 | 锂电池灭火 全氟己酮 细水雾灭火 泡沫灭火剂 气溶胶灭火 | battery_fire_extinguishing perfluorohexanone water_mist firefighting_foam
插座…冒烟/烧 配电箱…烧/起火 电线…冒烟/起火 线路/拉弧…起火 接头…打火 铜排/空开…发热 接线端子…烧 偷接…电线 | 故障电弧检测 电气线路火灾 接头过热 剩余电流 | arc_fault_detection electrical_wiring_fire connector_overheating residual_current
纸浆池 清池子/下井/发酵池/缺氧…晕倒 下池子/下罐…晕 腌菜池/化粪池/污水井…死人 下去…没上来 一氧化碳…熏 煤气/硫化氢…熏倒 | 有限空间作业 缺氧窒息 硫化氢中毒 一氧化碳中毒 密闭空间 | confined_space_entry asphyxiation hydrogen_sulfide_poisoning carbon_monoxide_poisoning
硅肺 石棉粉尘 血铅 职业体检 工人…咳/皮肤/胸闷/过敏 肺…白 尘肺…多 苯/胶水/正己烷…中毒 白血病…工人 手上…起疹 | 尘肺病 职业接触评估 苯中毒 职业性皮炎 呼吸性粉尘 铅中毒 | pneumoconiosis occupational_exposure occupational_dermatitis respirable_dust
白指病 风镐 耳鸣 耳朵…聋/背 手指…发白 手…震麻木 打磨工/油锯…手麻 听力…下降 | 局部振动病 职业性噪声聋 减振手柄 | hand-transmitted_vibration vibration_white_finger noise_induced_hearing_loss
腰肌劳损 工人…手腕/肩膀/腰疼 搬…腰疼/闪腰 弯腰…干活/累 站一天…腿 蹲着/举着手…干活 脖子…酸 台子…太高 台面…太低 坐着/姿势…累 干活…别扭 扛…闪腰 | 肌肉骨骼疾患 作业姿势 工效学评价 作业负荷 搬举作业 工位设计 | musculoskeletal_disorder working_posture ergonomic_assessment manual_handling workstation_design
误操作 忘关 开错阀 走错间隔 手忙脚乱 犯困 打瞌睡 按错…按钮 看错/看漏…仪表 操作工…走神 忘…关阀 盯屏幕/看显微镜/眼睛…累 眼…看花 质检…眼睛花 夜班…困 | 人因失误 人因可靠性 作业疲劳 脑力负荷 视觉疲劳 情境意识 | human_error human_reliability mental_workload visual_fatigue situation_awareness
安全帽/劳保/口罩…不戴 违章…屡教不改 图省事…违章 安全培训…走过场 安全…嘴上 隐患…反复 查了…又犯 新人/外包队…出事 安全员…看不过来 | 安全行为 安全氛围 安全文化 违章心理 承包商安全 | safety_behavior safety_climate safety_culture unsafe_act
防毒面具 防护服…热/闷 手套…割破/滑 工作服…烧/静电 安全鞋…磨脚 防护眼镜…起雾 耳塞…不愿戴 劳保…不舒服 | 防护服舒适性 防切割手套 呼吸防护 阻燃防护服 防护装备工效 | protective_clothing_comfort cut-resistant_glove respirator flame-resistant_clothing
挂牌上锁 防护罩…拆掉/碍事 人…卷进去 手…卷进 机器…伤人 滚筒…卷手 皮带…卷人 光栅…误停 机械臂…撞人 搅拌机…绞 注塑机…压手 切纸机…切手 检修…被人开机 | 机械防护 安全光幕 能量隔离 安全联锁防护 人机安全距离 | light_curtain lockout_tagout human-machine_safety
逃生 疏散 人挤人 踩踏 疏散…慢 人太多/景区/地铁站…挤 高层…逃生 地下车库…烟 商场…着火 | 人员疏散 烟气控制 人群拥挤 疏散模拟 防排烟 | evacuation_simulation crowd_evacuation smoke_control crowd_dynamics
搜救 断电断网 灾后 避难 救灾…断网/物资 应急…电源/通信 救援…进不去 废墟…找人 被困…找不到 物资…送不到 预案…没用 演练…走过场 | 应急物流 搜救机器人 应急通信 应急决策 应急演练 | emergency_logistics search_and_rescue_robot emergency_communication emergency_decision-making
雷暴 地震…房子/预警 台风…刮 大风…刮倒 广告牌…掉 冰雹…砸 暴雪/大棚/厂房…压塌 屋顶…掀 | 抗震韧性 风灾 屋面抗风揭 灾害损失评估 | seismic_resilience wind_disaster roof_uplift
管廊 井下管线 暗漏 环卫 市容 城管 路灯…不亮/费电 水表…偷水 爆管…找不到 管子…漏在哪 地下管…漏 垃圾车…跑空 城市…大屏 | 智慧城市 城市生命线 供水管网漏损定位 智慧路灯 智慧环卫 | smart_city urban_lifeline leak_detection_in_water_network smart_street_light
电磁辐射 基站/高压线/变电站/手机…辐射 | 电磁环境 电磁暴露 工频电磁场 | electromagnetic_exposure power-frequency_field
等化验 取样…不准/代表 化验…滞后/等半天 采样…不准 人工…取样 化验结果…出来晚 | 自动采样 取样代表性 化验滞后 | automatic_sampling sampling_representativeness online_analyzer
有电…麻手 外壳…带电 漏保/漏电…跳 潮湿…触电 水里…漏电 游泳池…电 焊机…电人 | 剩余电流保护 触电防护 安全接地 | residual_current_protection electric_shock_protection
游乐设施 滑梯 过山车 景区索道 缆车 玻璃栈道 | 游乐设施安全 客运索道 | amusement_ride passenger_ropeway
化工园区 毒气…下风 居民区…撤离 园区…监测 臭味/气味…哪家 哪家…排的 查不到…哪家排 | 园区应急 污染溯源反演 安全距离 | chemical_industrial_park source_inversion emergency_response_of_park
`;
