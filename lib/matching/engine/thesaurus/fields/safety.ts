/** Work safety, fire, explosion, occupational health. */
export const safety = `
安全生产 安全事故 出事故 工伤…多 安全…管不住 | 安全管理 风险评估 | work_safety risk_assessment
粉尘爆炸 铝粉爆炸 面粉爆 粉尘怕炸 粉尘云 最小点火能量 爆炸特性 抑爆剂 无焰泄放 粉尘…会不会炸/危险/怕炸/炸/爆/爆炸/着火/要炸 铝粉…怕/火/炸/爆 灰…会炸/怕炸 车间…怕炸/怕爆 面粉/除尘/面粉厂/糖厂…爆 粉…爆炸 木粉/打磨灰/铝灰…炸 怕…粉尘炸 | 粉尘防爆 爆炸抑制 | dust_explosion explosion_suppression dust_could_explode explosion_characteristics dust_explosion_venting
爆炸 爆燃 | 防爆技术 爆炸泄压 | explosion explosion_venting
火灾 起火 烟感 火焰探测 老着火 动不动着火 冒火星 自己着起 着火…晚发现/没人知道/车间 烟雾…报警误 报警器/火灾/消防…误报 烟感…灰尘 半夜/粉…着火 车间…起火 仓库…失火 火星…着 料/堆…自燃 | 火灾探测 火灾预警 | fire_detection fire_warning fire_hazard
灭火 灭不了 | 灭火剂 消防 | fire_extinguishing firefighting
煤气泄漏 燃气泄漏 漏煤气 煤气/燃气…泄漏/漏 可燃气…报警 气味…煤气 | 燃气泄漏检测 可燃气体 | gas_leak_detection combustible_gas
中毒 有限空间 缺氧作业 毒气 中毒…工人 有害气体…超 | 有毒气体监测 受限空间 | confined_space toxic_gas
防护服 手套 | 个体防护 防护装备 | personal_protective_equipment
职业病 尘肺 噪声聋 工人…得病 职业病…多 | 职业健康 职业危害 | occupational_health
机械伤人 压手 夹手 轧手 绞手 光电安全防护 裁切设备安全 机械风险减小 cut/crush/lose/trap…finger/fingers/hand/hands hands/fingers/hand…blade/cutter/machine/press/saw worker/workers…cut/hurt/injured 切纸机…伤手/压手/手指/断指 裁纸机/模切机/啤机/刨床/缝纫机/压机…伤手/切手/压手/手指/断指 锯…压手/手指 压伤…手 切/伤/压…手指 工人…受伤 机器…夹人 injur…finger accident…worker | 机械安全 安全防护装置 | machine_safety safeguarding
触电 | 电气安全 | electrical_safety
高处坠落 高空 | 高处作业安全 | fall_protection
应急 预案 出事…怎么办 事故…慌 | 应急管理 应急救援 | emergency_management
危险源 隐患 隐患…查不完/漏 | 隐患排查 双重预防 | hazard_identification
疲劳驾驶 疲劳驾驶检测 司机疲劳识别 车辆防碰撞预警 司机…困/打盹/打瞌睡/犯困/玩手机/疲劳/瞌睡/走神 driver/operator…asleep/doze/fall_asleep/phone/sleepy/tired 开车/驾驶员/矿卡司机/叉车工/操作手…困/打盹/疲劳/睡着/瞌睡/走神 | 驾驶员监测 | driver_monitoring driver_fatigue_detection drowsiness
锅炉安全 特种设备 | 特种设备安全 | special_equipment_safety
高温熔融 铁水爆 钢水爆 | 熔融金属安全 | molten_metal_safety
气瓶 液氨泄漏 氨泄漏 | 液氨安全 涉氨制冷 | ammonia_leak
防汛 地震 | 灾害预警 灾害防治 | disaster_prevention
防滑 地砖/浴室/坡道/脚垫/走路/台阶/湿了…滑 地面/地板…滑倒 瓷砖…打滑 | 防滑材料 | anti_slip
儿童用品 | 产品安全 | product_safety
砂轮炸 | 砂轮破裂防护 | grinding_wheel_burst
冲床伤手 机械压力机安全 光电联锁 人体识别 联锁保护 双手操作 安全光栅 冲床/压力机/油压机/折弯机/剪板机…伤人/伤手/切手/压了/压手/夹手/手指/断指/轧手 压机…伤人/压了/夹手/轧手 press…finger | 冲压安全 光电保护 | press_safety lost_a_finger finger_injury
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
着火敏感性 泄爆 惰化抑爆 除尘管/除尘器…爆/着火 木工房/木工车间/锯末/木粉尘/木灰/砂光/打磨/家具厂…怕炸/怕着火/火花/爆炸/粉尘爆/闪火 wood_dust/dust…explode/explosion/fire 打磨间/木粉/抛光/抛光粉/淀粉/糖粉/煤粉/塑料粉…爆 铝粉/镁粉…着火 饲料…粉爆 粉/粉末…闪爆 木工…火花 火星…吸进管道 | 可燃粉尘 粉尘爆炸泄爆 火花探测熄灭 抑爆 爆炸下限 | combustible_dust spark_detection explosion_isolation minimum_explosible_concentration explosion_venting_and_inerting > 粉尘防爆
煤气味 燃气味 瓦斯味 煤气罐 燃气…误报警/软管漏/闪爆 饭店…煤气 管道…煤气味 液化气/天然气…漏 燃气管…挖断 地下…燃气漏 阀井…燃气 激光…测甲烷 | 燃气管网泄漏 激光甲烷遥测 燃气管道第三方破坏 | gas_pipeline_leakage laser_methane_detection
大坝 尾矿库…坝/渗 渣场/堆渣…滑 坝…裂 | 尾矿库溃坝 坝体渗流 渗透破坏 | dam_safety_monitoring seepage_failure
液氯 冒罐 刺漏 往哪跑 应急疏散 重气扩散 后果模拟 应急响应 储罐…漏/着火 氯气…怕/漏 氨气…呛/怎么办/泄漏/漏/跑 液氨…怕/漏/跑 氨…泄漏/漏 毒气…扩散/漏/跑 泄漏…多远/往哪跑/扩散/撤 一漏…怎么办/撤/跑 化工厂…泄漏/漏/爆炸 酸…漏一地 液氯/甲醇/煤气柜…漏 罐区…着火 装卸…溢 阀门…喷料 带压…堵 漏气…怎么撤 gas_leak…run | 危险化学品泄漏 泄漏扩散模拟 带压堵漏 | hazardous_chemical_release gas_dispersion leak_sealing tank_farm_safety pool_fire heavy_gas_dispersion consequence_modeling emergency_evacuation leak_of_ammonia toxic_gas_leak chemical_leak
报警泛滥 过程报警 报警根因 故障溯源 报警抑制 联锁…误停/误动/跳车 报警…一堆/乱响/响不停/没人理/没人看/泛滥/看不懂/麻木 故障代码…没人/看不懂 报警信息…多/看 报错…没人看/看不懂 误报…停车 化工…自控 紧急…切断 报警器/警报…没人理 一报警…一大片 too_many…alarms nobody_reads…error alarms…ignore | 安全仪表系统 危险与可操作性分析 报警管理 安全联锁 保护层分析 | safety_instrumented_system alarm_management layer_of_protection alarm_flood alarm_root_cause process_alarm error_messages ignore_alarms
剧毒 易制毒 危化品…乱放/仓库/混放 化学品…堆一起/混放 试剂…乱放 危险品…仓库 | 危险化学品储存 禁忌物料 危化品管理 化学品分类 | hazardous_chemical_storage incompatible_chemicals chemical_inventory
烟感…乱叫/误报 仓库/动火/保温/泡沫板/厨房/烟道/油锅/堆场/森林…着火 火…发现晚 电焊…引燃 厂房…烧 喷淋…不喷 消火栓…没水 消防…没水压 | 早期火灾探测 图像火灾探测 消防设施 自动喷水灭火 感烟误报 | early_fire_detection image_fire_detection sprinkler
锂电…复燃/扑不灭 电池仓/储能柜/变压器/溶剂…着火 储能站…爆 电动车/油/金属…扑不灭 电池/泡沫…灭火 | 锂电池灭火 全氟己酮 细水雾灭火 泡沫灭火剂 气溶胶灭火 | battery_fire_extinguishing perfluorohexanone water_mist firefighting_foam
插座…冒烟/烧 配电箱…烧/起火 电线…冒烟/起火 线路/拉弧…起火 接头…打火 铜排/空开…发热 接线端子…烧 偷接…电线 | 故障电弧检测 电气线路火灾 接头过热 剩余电流 | arc_fault_detection electrical_wiring_fire connector_overheating residual_current
纸浆池 清池子/下井/发酵池/缺氧…晕倒 下池子/下罐…晕 腌菜池/化粪池/污水井…死人 下去…没上来 一氧化碳…熏 煤气/硫化氢…熏倒 | 有限空间作业 缺氧窒息 硫化氢中毒 一氧化碳中毒 密闭空间 | confined_space_entry asphyxiation hydrogen_sulfide_poisoning carbon_monoxide_poisoning
硅肺 石棉粉尘 血铅 职业体检 得肺病 硅尘肺 湿式作业 局部通风除尘 游离二氧化硅粉尘 吸粉尘 尘肺发病 粉尘暴露 呼吸性粉尘暴露 肺纤维化 职业性肺病 工人…吐黑痰/吸灰/吸粉尘/咳/咳嗽/喘/尘肺/皮肤/肺坏/肺病/胸闷/过敏 石材/切石头/磨石头/喷砂/煤矿/石英/采石/碎石…吸灰/咳嗽/尘肺/肺/肺病 矿工…吸灰/咳/咳嗽/尘肺/肺/肺病 打磨…咳嗽/尘肺/肺病 worker…cough/lung/silica 打磨工/焊工…咳/肺 咳嗽…工人/粉尘/肺 肺病…工人/怕/粉尘 怕…尘肺/得病/肺病 车间…呛/咳 粉尘…咳嗽/肺 石英粉…病/肺 硅粉…咳/病/肺 石英砂…灰/病/肺 怕得病…灰/粉/车间 肺…白 尘肺…多 苯/胶水/正己烷…中毒 白血病…工人 手上…起疹 吸灰/石匠…肺 workers…cough dust…lungs 粉…怕得病 | 尘肺病 职业接触评估 苯中毒 职业性皮炎 呼吸性粉尘 铅中毒 | pneumoconiosis occupational_exposure occupational_dermatitis respirable_dust silicosis lung_disease silicosis_prevention crystalline_silica respirable_crystalline_silica dust_exposure pulmonary_fibrosis occupational_lung_disease workers_cough free_silica
白指病 风镐 耳鸣 手发麻 振动工具 手臂振动病 局部振动 职业性振动 耳朵…聋/背 手指…僵/发白/麻 手…发白/发麻/抖/震麻/震麻木/麻 工人…手发麻/手抖/手白/手麻 fingers…numb/white 打磨工/油锯/砂轮机/风钻…手麻 听力…下降 电镐…手 打磨…手抖 hands…numb | 局部振动病 职业性噪声聋 减振手柄 | hand-transmitted_vibration vibration_white_finger noise_induced_hearing_loss hand_arm_vibration_syndrome vibration_exposure numb_hands fingers_turn_white numb_fingers
腰肌劳损 腰酸 腱鞘炎 腰椎间盘 职业性肌肉骨骼 工效学 搬举 下背痛 生物力学负荷 外骨骼助力 工人…手腕/肩膀/腰疼 搬…腰疼/闪腰 弯腰…久/干活/疼/累 脖子…僵/疼/酸 腰…受不了/疼/直不起/酸 干久了…疼/腰/酸 手腕/肩膀…疼/酸 站久…疼/腿 站一天…腿 蹲着/举着手…干活 台子…太高 台面…太低 坐着/姿势…累 干活…别扭 扛…闪腰 久坐/搬重/搬货/护士/搬东西…腰 hurt…backs | 肌肉骨骼疾患 作业姿势 工效学评价 作业负荷 搬举作业 工位设计 | musculoskeletal_disorder working_posture ergonomic_assessment manual_handling workstation_design work-related_musculoskeletal_disorders low_back_pain lifting_task sore_back back_hurts shoulder_pain sore_shoulders sore_wrists wrist_pain
误操作 忘关 开错阀 走错间隔 手忙脚乱 犯困 打瞌睡 按错 按钮太像 误触 误按 摸错 看错表 扳错 老出错 装反 人机界面编码 显控布局 防错设计 操作失误 看错…仪表/数 按钮…乱/像/分不清/太像/太近/按错 按键…太密/太小/按错 操作…容易错/老出错 工人…老出错/老忘/老按错 忘了…关/加/装 按错…按钮 看漏…仪表 操作工…走神 忘…关阀 盯屏幕/看显微镜/眼睛…累 眼…看花 质检…眼睛花 夜班…困 拧错…阀 接错线/插错…人 手滑…按 press…wrong workers…mistake buttons…same | 人因失误 人因可靠性 作业疲劳 脑力负荷 视觉疲劳 情境意识 | human_error human_reliability mental_workload visual_fatigue situation_awareness poka-yoke error-proofing_design control_panel_layout display-control_layout wrong_button operators_make_mistakes workers_make_mistakes assembled_backwards
安全帽/劳保/口罩…不戴 违章…屡教不改 图省事…违章 安全培训…走过场 安全…嘴上 隐患…反复 查了…又犯 新人/外包队…出事 安全员…看不过来 | 安全行为 安全氛围 安全文化 违章心理 承包商安全 | safety_behavior safety_climate safety_culture unsafe_act
防毒面具 微孔膜透湿 人体热应激 防护服热湿 防护服…一身汗/中暑/受不了/捂/湿透/热/闷 手套…一身汗/中暑/割破/受不了/憋/捂/湿透/滑/热/透不过气 工作服…烧/静电 隔离衣…一身汗/中暑/受不了/捂/湿透/热 工装/雨衣/消防服…一身汗/中暑/受不了/憋/捂/湿透/热/透不过气 化工服/连体服…一身汗/中暑/受不了/憋/捂/湿透/热/透不过气/闷 安全鞋…磨脚 防护眼镜…起雾 耳塞…不愿戴 劳保…不舒服 | 防护服舒适性 防切割手套 呼吸防护 阻燃防护服 防护装备工效 | protective_clothing_comfort cut-resistant_glove respirator flame-resistant_clothing
挂牌上锁 防护罩…拆掉/碍事 人…卷进去 手…卷进 机器…伤人 滚筒…卷手 皮带…卷人 光栅…误停 机械臂…撞人 搅拌机…绞 注塑机…压手 切纸机…切手 检修…被人开机 | 机械防护 安全光幕 能量隔离 安全联锁防护 人机安全距离 | light_curtain lockout_tagout human-machine_safety
逃生 疏散 人挤人 踩踏 浓烟 火灾烟气 烟气毒性 大空间火灾 机械排烟 烟…先把人熏/呛倒/呛死/熏倒/熏死 着火…浓烟/烟 火灾…呛/毒/烟 烟雾…呛/熏倒 排烟…不好/不畅/慢 smoke…escape/kill 疏散…慢 人太多/景区/地铁站…挤 高层…逃生 地下车库…烟 商场…着火 | 人员疏散 烟气控制 人群拥挤 疏散模拟 防排烟 | evacuation_simulation crowd_evacuation smoke_control crowd_dynamics fire_smoke_toxicity large_space_fire smoke_exhaust smoke_kills thick_smoke
搜救 断电断网 灾后 避难 救灾…断网/物资 应急…电源/通信 救援…进不去 废墟…找人 被困…找不到 物资…送不到 预案…没用 演练…走过场 | 应急物流 搜救机器人 应急通信 应急决策 应急演练 | emergency_logistics search_and_rescue_robot emergency_communication emergency_decision-making
雷暴 地震…房子/预警 台风…刮 大风…刮倒 广告牌…掉 冰雹…砸 暴雪/大棚/厂房…压塌 屋顶…掀 | 抗震韧性 风灾 屋面抗风揭 灾害损失评估 | seismic_resilience wind_disaster roof_uplift
管廊 井下管线 暗漏 环卫 市容 城管 城市照明 照明远程监测 路灯故障诊断 路灯…不亮/巡查/忘关/整片/没人报/灭/白天亮/费电 水表…偷水 爆管…找不到 管子…漏在哪 地下管…漏 垃圾车…跑空 城市…大屏 | 智慧城市 城市生命线 供水管网漏损定位 智慧路灯 智慧环卫 | smart_city urban_lifeline leak_detection_in_water_network smart_street_light street_light lamp_post
电磁辐射 基站/高压线/变电站/手机…辐射 | 电磁环境 电磁暴露 工频电磁场 | electromagnetic_exposure power-frequency_field
等化验 取样…不准/代表 化验…滞后/等半天 采样…不准 人工…取样 化验结果…出来晚 | 自动采样 取样代表性 化验滞后 | automatic_sampling sampling_representativeness online_analyzer
有电…麻手 外壳…带电 漏保/漏电…跳 潮湿…触电 水里…漏电 游泳池…电 焊机…电人 | 剩余电流保护 触电防护 安全接地 | residual_current_protection electric_shock_protection
游乐设施 滑梯 过山车 景区索道 缆车 玻璃栈道 | 游乐设施安全 客运索道 | amusement_ride passenger_ropeway
化工园区 毒气…下风 居民区…撤离 园区…监测 臭味/气味…哪家 哪家…排的 查不到…哪家排 | 园区应急 污染溯源反演 安全距离 | chemical_industrial_park source_inversion emergency_response_of_park
warehouse_fire 仓库…怕火/烧 厂房…烧光/着火 着火…跑/跑不出/逃不出 起火…跑/逃 火…烧得快/蔓延 跑不出来…火 高楼/宿舍/夹芯板/泡沫…着火 fire…warehouse | 建筑火灾 火灾蔓延规律 火灾动力学 防火分隔 人员疏散安全 | building_fire fire_dynamics compartmentation fire_evacuation
储罐池火 热辐射 池火灾 抗溶性泡沫 酒类火灾 油罐…怕/打雷/爆/着火/静电 打雷…怕/油罐/爆/着火 雷击…油/着火/罐 罐区…怕/怕着火/打雷/烧/雷 加油站…着火/雷 卸油/酒厂…爆/着火 酒精罐…怕/爆/着火 储罐…怕着火/烧/爆 酒库…火/着火 白酒…库/着火 lightning…oil/tank oil_tank…fire/lightning 甲醇罐…着火 | 储罐雷击 雷击燃爆 静电积聚 罐区火灾 浮顶密封 | lightning_ignition_of_tank storage_tank_fire electrostatic_accumulation tank_fire pool_fire_of_tank thermal_radiation_of_fire alcohol-resistant_foam ethanol_fire
三班倒 夜班…出错/受不了/打瞌睡/犯困/睡着 上夜班…困/睡/身体 倒班…受不了/困/睡不好/累 司机…睡着/累 workers…asleep/sleepy/tired 熬夜…上班 值班…睡着 打瞌睡…夜班 半夜…犯困 开长途…困 | 轮班作业 昼夜节律 困倦检测 睡眠剥夺 疲劳风险管理 | shift_work circadian_rhythm drowsiness_detection fatigue_risk_management night_shift fall_asleep sleepy tired_workers drivers_fall_asleep
井盖丢 果皮箱 井盖…坏/没了/翻 路灯…丢/坏/没人知道 市政…巡查/没人知道 垃圾桶…溢/满 电杆…倒/歪 消防栓…没水/被撞 公共设施…坏 护栏…撞坏 路牌/树…倒 广告牌…松 | 市政设施监测 物联感知 窄带物联网 城市部件 市政设施管理 | municipal_infrastructure_monitoring narrowband_IoT urban_facility smart_manhole missing_manhole street_lamp
动火 焊油罐 动火…危险/审批/怕/爆/罐 焊接…怕爆/油箱/爆炸 电焊…油桶/油箱/着火 旧油桶…切/爆 切割…油桶 油箱…焊 weld/tank…explode explosion…welding welding…tank | 动火作业 可燃气体残留 受限空间爆炸 置换清洗 作业许可 爆炸风险 | hot_work_safety residual_combustible_gas confined_space_explosion permit_to_work tank_could_explode tank_explosion
消毒酒精 酒精炉 喷酒精 差点着 差点炸 差点爆 差点烧 甲醇炉 caught_fire almost_caught_fire 酒精…喷/差点烧/差点着/消毒着/烧/爆/着/起火 消毒…差点着/烧/着火 汽油…擦/着/闪 稀料…着/闪 溶剂…差点着/闪 香蕉水/清洗剂…爆/着 易燃…乱放/擦/用 alcohol…burn/fire/ignite solvent/gasoline…fire/ignite 油漆…着 | 易燃液体安全 蒸气燃爆极限 乙醇蒸气 可燃液体蒸发 易燃易爆品管理 | flammable_liquid_safety flammability_limit ethanol_vapor vapor_ignition
晕倒 昏倒 heat_stroke 车间…中暑/像蒸笼/四十度/太热/晕倒/热得/蒸笼/闷热 工人…中暑/受不了热/晕倒/热倒/热得/热晕 中暑…工人/车间 太热…工人/干活/车间 夏天…工人热/干不下去/车间热 高温…作业/岗位晕/工人/干活 户外…干活热/晒 工地…中暑/晒 workers…faint/heat/hot 像蒸笼…干活/车间 流水线…晕倒 大姨…晕 炉边…热 心脏…突发 too_hot…work heat…workers 厂房…蒸笼 | 热应激 高温作业健康 热适应 可穿戴生理监测 热环境评价 降温背心 过劳 | heat_strain wearable_physiological_monitoring thermal_environment_evaluation cooling_vest heat_illness
手冻 冷库…关节/工人冷/工人冻 冻…工人/手脚 工人…关节/冻/风湿 冷得…工人/手 冬天…户外干活/手冻 workers…cold/freeze 寒冷…作业 | 冷应激 低温作业 防寒服 冷暴露 | cold_exposure_of_workers cold_protective_clothing frostbite
塌方 塌陷 flash_flood sinkhole 喇叭…不响/没响 广播…听不到/没响 洪水…喇叭/来不及/没人通知/跑/预警 山洪…冲/来/来不及/跑/通知 警报…听不见/没人听/没响 通知…不到人/来不及 预警…发不到/来不及/没人信/没收到 山体…塌/滚石 路面…塌了/塌陷 地面…塌 siren…work flood…warning | 预警信息发布 应急广播 滑坡监测预警 地面塌陷 | flash_flood_warning early_warning_dissemination geological_hazard ground_collapse underground_cavity emergency_broadcast > 地质灾害 山洪预警
听不见…倒车/喇叭/喊/报警/警报 听不到…喊/报警/电话/警报 报警…听不到/听不见 车间吵…听不见/喊话 喊…听不清/听不见 hear…alarm/each_other/warning 警报…听不到 戴耳塞…听不见 cannot/can't…hear | 报警信号可听性 听觉告警 语音通信 听觉掩蔽 噪声环境语音 | auditory_warning alarm_audibility hearing_protector speech_communication_in_noise auditory_masking
油漆工…不孕/头晕/头疼/恶心/病/血 喷漆工…头晕/头疼/病/血 工人…中毒/头晕/头疼/怀孕/恶心/掉头发/流产/流鼻血/皮肤烂/脸肿/起疹 头晕…工人/油漆/胶水/车间 闻…头晕/头疼/恶心 鞋厂…中毒/头晕/胶水 车间…刺鼻/头晕/头疼/恶心/熏人 painters…dizzy/headache workers…dizzy/headache/headaches/sick headaches…glue/paint/solvent 闻久了/胶水…头晕 fumes…sick get…headaches | 职业性溶剂暴露 神经毒性 生物监测 甲苯暴露 职业中毒 有机溶剂中毒 职业健康风险 | occupational_solvent_exposure neurotoxicity biological_monitoring occupational_poisoning occupational_health_risk headaches_from
溺水 掉水里 掉河里 淹死 野泳 跳河 drown 落水…救/没人 游泳…出事/没人看/溺水 水库…孩子/淹 泳池…溺 fell…water | 溺水检测 水上救生 落水人员搜寻 救生装备 | drowning_detection water_rescue person_overboard life-saving_equipment
单人作业 lone_worker works_alone firefighters 一个人…上班危险/值班/出事没人知道 出事…没人发现/没人知道 消防员…呼吸/定位/找不到/热/牺牲/迷路 火场…找人/看不见/迷路/通信 救火…热/看不见 独自…作业 倒下…没人知道 夜里/巡检…一个人 alone…night | 单人作业监护 消防员定位 消防员生理 火场通信 人员状态监测 | lone_worker_safety firefighter_localization firefighter_physiology fireground_communication man-down
液化气罐 加氢站…怕/漏/爆 氧气瓶…油/爆 乙炔…回火/漏/爆 气瓶…乱放/倒/漏/爆 餐馆…燃气/爆/起火 饭店…油烟管着火/爆炸/起火 厨房…油锅/爆/起火 压力容器…爆/裂 gas_cylinder…explode/leak 锅炉…炸/炸了 氢气…怕 煤气罐…着火 小吃店/蒸汽管…爆 hydrogen…leak kitchen…fire | 氢气泄漏 气瓶安全 锅炉爆炸 厨房火灾 回火防止 燃爆事故 | hydrogen_leakage boiler_explosion pressure_vessel_failure kitchen_fire flashback
违章建筑 乱搭乱建 占用耕地 偷建 黑车 小广告 群租 illegal_dumping 违建…发现/查 偷挖…沙/矿 偷倒…垃圾/废水/渣土 渣土车…偷倒/撒/漏 摆摊…占道/管不住 投诉热线…多/慢/派 市民…投诉多/派单 垃圾…偷倒 占道…经营 热线…工单 dump…garbage | 违法建筑识别 城市治理 政务热线 非法倾倒监测 渣土车监管 网格化管理 | change_detection illegal_construction_detection urban_governance government_hotline illegal_dumping_detection grid_management remote_sensing_monitoring
no_heating 供暖…冷热不均/投诉/费 暖气…一头热/投诉 小区…不热/停水/停电 停水…通知/频繁 停电…找不到/老/频繁 高层…水压/没水 自来水…停/没压 电压…低农村/老停 热力管…漏/爆 heating…cold/uneven power…cut/outage 楼上热…楼下冷 水压…高层 供热…漏 radiators…cold | 供热管网 热网调节 配电网故障 | distribution_network_fault heating_regulation > 二次供水 水力平衡 供电可靠性
太热的城市 行道树 柳絮 花坛 城里…热/闷 城市…太热/热岛/闷 蚊子…多/小区 草坪…枯/死/费水 绿化…养不活/死/费水 树…刮倒 屋顶…绿化 hot…city | 城市绿化 植被养护 病媒生物控制 | urban_greening street_tree
炸过一次 爆过一次 闪爆 wood_dust 锯末/木屑/家具厂/木工房…炸/爆/着火 车间…炸过/爆过 sawdust…explode/explosion/fire 木粉…着火 除尘…炸 | 木粉尘爆炸 除尘管道火花 木质粉尘 火花探测与熄灭 | wood_dust_explosion spark_detection_in_duct woodworking_dust
钻进罐 下罐 清釜 清池 钻罐子 进池子 进窖 储藏窖 进罐…憋/晕/检修/清洗 罐里…晕/检修/清洗/闷 钻进…池/管/罐/釜/锅炉 釜里…晕/检修/清洗 地窖…晕/死/缺氧 船舱…晕/缺氧 罐…晕 workers…inside_tank cleaning/climb…tank | 受限空间缺氧窒息 有限空间作业安全 罐内作业 气体监测通风 密闭空间中毒 | confined_space_asphyxiation tank_cleaning_safety oxygen_deficiency confined_space_ventilation
消防栓 灭火器 消防泵 hydrants extinguisher 消防栓…压力/没压力/漏/锈 消防水…不够/没压/没压力 消防…不合格/坏了没人/检查/水压/没压力 喷淋…不动作/没水/漏/误喷 灭火器…失效/没人管/过期 消防泵…不启动/坏 sprinkler…leak/pressure hydrant…pressure | 消防给水系统 消防设施可靠性 消防水压监测 消防设施维护 智慧消防 | fire_water_supply fire_protection_system_reliability fire_hydrant_monitoring smart_firefighting
爆竹 fireworks 烟花…仓库/哑/怕/热/爆 火药…怕/潮/热/爆 鞭炮…仓库/爆 炸药…怕/运 fireworks…hot/warehouse | 烟火药热自燃 储存安全距离 药剂热分解 民爆物品储存 | pyrotechnic_safety thermal_explosion_of_pyrotechnics safety_distance fireworks_storage
不知道装的什么 msds sds说明 chemical_labels 化学品…乱放/标签/标识/混/看不懂 试剂…丢/乱/标签/过期 没标签…料/桶/瓶 危险品…标识/看不懂 chemicals…label/mixed unlabeled…bottle/drum 药品…乱放危险 标签看不懂…乱放 桶…没标签 | 危险化学品分类标签 化学品标识 禁忌物料分存 化学品信息传递 化学品安全说明书 | GHS_classification segregated_storage_of_chemicals safety_data_sheet
烫伤 烫…人/工人/手/脚 热油/炸锅…溅/烫 油锅…溅/烫/起火 蒸汽…烫人/烫伤 溅到…手/眼睛/脸/身上 酸…溅到/烧伤/烧手 眼睛…溅/电光/进铁屑 飞溅…烫/眼 burn…hands/oil/skin 开水/铁水…烫 burns_from…oil splash…eyes | 烫伤防护 防溅装置 热接触伤害 眼面部防护 化学灼伤急救 油炸作业安全 | scald_prevention splash_guard thermal_burn_injury eye_protection frying_safety
老撞车 老出车祸 事故黑点 下坡弯 看不见来车 dangerous_curve blind_curve 村口…事故/弯道 弯道…事故/撞车/看不见/老撞 车祸…多/老 乡村路…事故/撞 accident…curve/road 事故…老出路口 坡…老出事 crash…curve | 视距不良弯道 弯道事故机理 事故黑点识别 道路安全设施 主动预警设施 农村公路安全 | curve_crash active_warning_system rural_road_safety > sight_distance
窄巷 堵消防通道 消防车…堵/巷/开不进/找不到/来得慢/窄/进不 小巷…消防/着火/进不去 老房子…烧/电线 木结构…古建/着火/防火 村里…没消防/着火 城中村…乱/火/电线 消防通道…占/堵 fire_truck…narrow/reach fire_engine…reach | 狭窄街区消防 消防可达性 微型消防站 消防站布局 消防通道 | fire_accessibility narrow_alley_firefighting fire_station_location heritage_fire_protection
分心 distracted_workers 玩手机…上班/出事故/压手/开机器/操作 上班…打盹/玩手机/聊天/走神 干活…不专心/分心/玩手机/走神 走神…出事/压手/撞 喝酒…上班/开车 phone…accident/machine/work 不专心…出事 醉酒…上岗 | 分心操作 注意分散 安全行为干预措施 违规操作识别 手机使用行为识别 | distracted_operation inattention phone_use_detection safety_intervention
高空抛物 掉下来砸 高空坠物 玻璃…掉下来/掉落/炸裂/高空 幕墙…松/胶老化/自爆 高楼…掉东西/掉玻璃 瓷砖…掉下来砸 空调架…掉 glass…falls facade…fall | 幕墙玻璃自爆 结构胶老化 外墙脱落检测 高空抛物检测 幕墙安全 饰面砖脱落 | glass_curtain_wall_failure spontaneous_glass_breakage structural_sealant_aging falling_object_detection
carport 雪…压断/太厚 压塌…房/树/棚/线 大雪…压/封 停车棚…压/吹/塌 彩钢棚…吹/塌/掀/漏 钢棚…塌/掀 棚…压塌/吹翻/掀 雨棚…吹/塌 snow…collapse/roof roof…collapse/snow | 轻钢结构雪荷载 屋面雪荷载 连续倒塌机理 轻钢屋面 积雪分布 | light_steel_structure roof_collapse progressive_collapse
除尘器…冒烟/老着火/起火 吸尘器/除尘/集尘…冒烟/着火/老着火/起火 dust_collector…catching/explode/fire collector/filter…fire | 除尘器火花探测 除尘系统着火 可燃粉尘着火 除尘器防爆 火星捕集 | dust_collector_fire spark_extinguishing combustible_dust_ignition spark_arrester
配电室/配电房/变电所/机房/泵房…泡水/淹/漏水/返水/进水 电梯井…泡水/淹/返水 地下室…泡水/淹/渗水/漏水/进水 电房…淹 | 配电设施洪涝 设施防水韧性 地下设施防淹 漏水检测 | flood_resilience_of_substation flood-proofing equipment_room_flooding basement_flooding
carbon_monoxide 烧炭…中毒/死 煤炉…中毒/熏 烧煤…中毒/熏倒 宿舍…中毒/烧炭 取暖…中毒/着火 热水器/洗澡…中毒/煤气 炭火…中毒/头晕 车里…开空调睡/睡觉死 火锅…中毒 coal_stove/charcoal…poison | 一氧化碳中毒机制 室内燃烧 一氧化碳报警 燃气热水器安全 | CO_poisoning indoor_combustion CO_alarm
被人合闸 有人合闸 误合闸 误启动 started_while 检修…合闸/启动/挂牌/没断电/突然转/被人开/误开 修机器…有人开/突然开/转起来 维修…没挂牌/没断电/误启动 突然启动…人/手 清理…卷/突然转 someone…turned_it_on starts_while…repair | 误启动防护 能量隔离与上锁挂牌 检修安全 上锁挂牌 | unexpected_start-up lockout energy_isolation maintenance_safety
`;
