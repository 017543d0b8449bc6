/** Taps, valves, pumps, compressors, fans, hydraulics and pneumatics. */
export const valvesPumps = `
龙头…渗水/砂眼 铜件…打压漏/砂眼 铜铸件…漏/针孔 铜铸…气孔/缩松 铜阀/黄铜…砂眼 铜水表…渗 | 黄铜铸造 铜合金低压铸造 重力铸造黄铜 | brass_casting faucet_casting copper_alloy_casting_defect > 缩孔缩松 除气
脱锌 黄铜…一掰就断/发红/变红/放裂/自己裂 铜接头…开裂/自裂 铜螺母/黄铜件/铜水嘴…裂 铜阀…脆断 | 黄铜脱锌腐蚀 黄铜季裂 黄铜应力腐蚀 抗脱锌黄铜 | dezincification dezincification_resistant_brass brass_stress_corrosion > 应力腐蚀 去应力退火
无铅铜 无铅黄铜 铋黄铜 硅黄铜 环保铜 铜…含铅 铅…超标铜 低铅铜/铜棒…难车 无铅铜…难加工 环保铜…裂 | 无铅易切削黄铜 硅黄铜切削性能 | lead_free_brass bismuth_brass silicon_brass
硬密封球阀 四氟阀座 固定球 球阀…卡/扭矩大/烧坏/转不动 阀座…挤坏/磨坏 球体…拉伤 球面…划伤 浮动球…漏 | 球阀密封 阀座材料 球面喷涂碳化钨 | ball_valve_seat metal_seated_ball_valve valve_torque_reduction
蝶板 蝶板…冲坏/磨 蝶阀…关不严/扭矩大/掉胶 橡胶座…破 软密封…撕裂 阀板…脱落 | 三偏心蝶阀 蝶阀密封 蝶阀流场 | butterfly_valve triple_eccentric_valve
安全阀 安全阀…不回座/漏气/起跳/跳不准/频跳 泄压阀…不跳 | 安全阀频跳 起跳回座 安全阀动态特性 | safety_valve relief_valve valve_chatter
减压阀 减压阀…不稳/叫/憋压/抖 稳压阀…跳 调压阀…不准 调压器…抖 出口压力…飘 | 减压阀稳定性 先导式减压 | pressure_reducing_valve pressure_regulator
阀芯…冲坏/掏空/汽蚀 调节阀…冲刷/冲坏/寿命/振荡/调不住 阀门…冲蚀 阀笼/针阀…冲坏 | 多级降压阀 阀芯冲蚀 阀门汽蚀 调节阀寿命 | control_valve_erosion multi_stage_pressure_reducing valve_cavitation
止回阀 单向阀 止回阀…关不住/响/砰 单向阀…倒流/卡 阀瓣…拍打/断 停泵…倒灌 泵…倒转 底阀…漏 | 止回阀动态特性 缓闭止回阀 阀瓣关闭 | check_valve check_valve_slam
低温阀 lng阀 低温阀…卡 低温…阀漏 超低温/液氧…阀 液氮阀…漏 | 低温阀门 深冷阀门 低温密封 | cryogenic_valve low_temperature_sealing > 深冷处理
司太立 密封面…划伤/堆焊裂/拉伤/掉块/研磨/磨不平 硬面合金…裂 阀座/阀板…堆焊 | 阀门密封面堆焊 钴基合金 密封面研磨 | stellite_hardfacing valve_seat_lapping cobalt_based_alloy
切割泵 潜水泵…烧/进水 水泵…烧电机 潜污泵…缠绕 深井泵…烧 排污泵…卡 泵…缠布条 粪泵…堵 潜水电机…绝缘 | 潜污泵防缠绕 无堵塞叶轮 潜水电机密封 | submersible_sewage_pump non_clogging_impeller submersible_motor
气动隔膜泵 隔膜…破/裂 隔膜泵…不上料/停机/膜片 膜片…破/老断 | 隔膜泵膜片 隔膜疲劳 往复隔膜泵 | diaphragm_pump diaphragm_fatigue
高压清洗机 注塞泵 压裂泵 柱塞…漏/磨 高压泵/三缸泵…漏 清洗机…打不上压 柱塞密封/高压水泵…坏 泵头…裂 盘根…柱塞 | 高压柱塞泵 柱塞密封 泵头体疲劳 | plunger_pump plunger_seal high_pressure_cleaner reciprocating_pump_fluid_end
凸轮泵 螺杆泵…卡死/抽不上/磨 齿轮泵…响/漏/磨 转子泵…卡/咬 定子…磨 泵…定子烧 | 单螺杆泵定子 齿轮泵困油 转子泵 定子橡胶 | progressive_cavity_pump gear_pump_wear lobe_pump
磁力泵 屏蔽泵 磁力泵…卡/烧/退磁 隔离套…磨穿/裂 屏蔽泵…烧 滑动轴承…碎泵 | 磁力驱动泵 隔离套 屏蔽电泵 磁涡流 | magnetic_drive_pump canned_motor_pump isolation_sleeve
供水…压力不稳/费电 水泵…一直转/启停频繁 水压…忽高忽低 泵房…噪音 | 变频恒压供水 泵站优化运行 | constant_pressure_water_supply pump_station_optimization > 变频调速
空压机…不上气/产气少/喷油/头响/排气温度/油耗/跑油/跳机/高温 螺杆机…高温 螺杆空压机…抱死 | 螺杆压缩机转子 油气分离器 喷油螺杆 压缩机排气温度 | screw_compressor_rotor oil_injected_compressor oil_gas_separator
冷干机 吸干机 吸附式干燥 聚结过滤 油气聚结 油雾聚结 露点监测 除油过滤 油气分离 压缩空气…出水/喷油/带水/带水带油/带油/有水/有油/油水/油雾 气源/气管/压缩气/压缩机/气路…出水/喷油/带水/带水带油/带油/有水/有油/水/油/油水/油雾 喷枪…带水 储气罐…水多 气枪…喷水 | 压缩空气干燥 压缩空气净化 冷冻干燥机 无油压缩 | compressed_air_drying compressed_air_purification oil_free_compressor oil_in_the_air_line water_in_the_air_line water_in_air_lines oil_in_compressed_air water_in_compressed_air wet_compressed_air compressor_oil in_the_air_line
阀片断 气阀运动 阀片疲劳 排气脉动 压缩机…响/响声/哐哐/敲/敲缸/漏气/费阀片/阀坏/阀片/震 气阀…断 活塞环…磨 活塞机…响 活塞…拉缸 氢压机…阀 compressor_valve…break | 往复压缩机气阀 压缩机故障诊断 活塞环磨损 | reciprocating_compressor compressor_valve piston_ring_wear compressor_knocks
空压机开几台 气压…不够/忽高忽低/掉/跟不上 用气…不够/不稳/掉/掉压 末端…不够/不稳/压力低/掉 气源…不稳 全开…气压低 air_pressure…drop | 压缩空气管网 空压站群控 储气调峰 | compressed_air_network compressor_group_control low_air_pressure air_leaks
喘振 抢风 风机…喘/失速/并联/电流高/跳停/飞车 叶轮…开裂/飞裂 风机叶轮…裂 压缩机…喘 | 旋转失速 防喘振控制 叶轮裂纹 | compressor_surge rotating_stall impeller_crack
罗茨风机 磁悬浮鼓风机 罗茨…吵/咬死/响/漏油/热/费电 曝气风机…吵 鼓风机…高温 | 罗茨鼓风机 转子型线 空气悬浮鼓风机 | roots_blower rotor_profile turbo_blower
风扇…响/嗡嗡/震 吸尘器…吵/吸力小 散热风扇…坏 吊扇…晃 轴流风机…响 小风扇…噪音 吹风机…吵 | 轴流风扇 叶片降噪 仿生叶片 高速电机风机 | axial_fan_noise bionic_blade vacuum_cleaner_fan
风管 风管…响/漏风/积灰/结露 送风…不匀 末端/风口…没风 支管…风小 吸尘罩…吸不走 | 通风管道 风量平衡 风管阻力 | ventilation_duct air_balancing duct_network
顶不起来 液压缸内泄漏 内泄漏诊断 活塞密封老化 活塞密封 保压性能 油缸…下沉/下滑/停不住/往下掉/往下沉/往下滑/慢慢下/慢慢掉/溜下来/自己下来/自己掉/自己落/自己降/顶不住 液压…停不住/压不住/压力上不去/往下掉/往下沉/往下滑/慢慢下/慢慢掉/打不起压/没力/溜下来/自己下来/自己掉/自己落/自己降/顶不住 千斤顶/升降台…下沉/停不住/往下掉/往下沉/往下滑/慢慢下/慢慢掉/溜下来/自己下来/自己掉/自己落/自己降/顶不住 动臂/大臂/举升/货叉…停不住/往下掉/往下沉/往下滑/慢慢下/慢慢掉/溜下来/自己下来/自己掉/自己落/自己降/顶不住 cylinder…creep/drift/drop/sink hydraulic…drift/drop/sink 保压/挖臂…掉 油压机…掉压 油压…上不去 举升机/尾板…下滑 lift…sink | 液压系统内泄漏 液压保压 平衡阀 液压锁 | hydraulic_internal_leakage pressure_holding counterbalance_valve drifts_down creeps_down sinks_down drops_by_itself sinks_by_itself drifts_by_itself arm_drifts > 液压缸密封
气穴 困油 压力脉动液压 油泵…吵/吸空/响/啸叫/嗡/坏得快/尖叫/异响/打不出油 液压泵…发热/叫/吵/响/啸叫/嗡/尖叫/异响/磨 液压站…吵/响/啸叫/嗡/尖叫/异响/震 齿轮泵…吵/啸叫/嗡/尖叫/异响 hydraulic_pump/oil_pump…noise/whine 叶片泵…叫 | 液压泵噪声 轴向柱塞泵 配流盘磨损 液压流量脉动 | axial_piston_pump hydraulic_pump_noise valve_plate flow_ripple hydraulic_power_unit_noise oil_pump_whines pump_whines
换向阀…不换向/卡 阀芯…卡死/卡滞 溢流阀…叫/响 伺服阀…堵 比例阀…不灵 液压阀/多路阀…卡 液压…动作乱 | 液压卡紧 滑阀 比例伺服阀 溢流阀稳定性 | spool_valve hydraulic_lock proportional_valve relief_valve_stability
活塞杆 活塞杆…划伤/弯/拉伤/掉铬/锈 缸筒…内壁划/拉伤/生锈 油缸…拉缸 油缸杆…麻点 | 活塞杆表面强化 缸筒珩磨 代铬涂层 液压缸筒 | piston_rod_coating cylinder_tube_honing hard_chrome_replacement
摩擦模型 气缸爬行 气体压缩性 气缸…一窜一窜/不到位/冲击大/卡/忽快忽慢/慢/抖/撞/没力/漏气/爬/窜气 气动…一窜一窜/不到位/慢/抖/没劲/爬 air_cylinder/pneumatic…jerk/slow | 气缸摩擦 气缸缓冲 气动伺服 气动位置控制 | pneumatic_cylinder_friction cylinder_cushioning pneumatic_servo
气管…爆/脱 快插/接头…漏气 气接头/快速接头/管接头/卡套/扣压…漏 油管接头…渗 总成…脱管 高压油管…爆 油管…鼓包 | 管接头密封 液压胶管总成 扣压 卡套接头 | hydraulic_hose_assembly tube_fitting crimped_fitting
水泵漏电烧 水泵…漏电/烧/烧坏/烧线圈/跳闸 潜水泵…卡死/烧坏/烧线圈/跳闸/转不动 电泵/井泵…卡死/漏电/烧/烧坏/烧线圈/跳闸/转不动 泵…空转烧/缺水烧 pump…burn | 潜水电机绝缘 缺水保护 过载保护 湿式电机 泵状态监测 | pump_motor_burnout dry_running_protection pump_burns_out
泵选大了费电 泵/泵站…大马拉小车/电费/耗电/节能/阀门关小 水泵…大马拉小车/电费/耗电/节能 循环泵…大马拉小车/电费/耗电/节能/费电/阀门关小 水厂…大马拉小车/耗电/节能/费电/阀门关小 pump…electricity/power | 泵变频调速 泵系统节能 泵组优化 管路特性匹配 | pump_energy_saving oversized_pump variable_speed_pumping
阀门烂得快 阀门…不耐用/换得勤/烂/用几个月/腐蚀 阀芯/阀座/阀体…不耐用/冲蚀/换得勤/烂/用几个月/腐蚀 valve…corrode/wear | 阀门冲蚀腐蚀 阀内件材料 陶瓷阀 阀座硬化 | valve_erosion ceramic_valve valve_trim valves_wear_out
阀门没法远程 阀门/阀…不知道开没开/人工开关/开度/爬上去关/跑去关/远程/遥控 电动阀/执行器…不到位/失灵/烧 | 智能电动执行器 阀位反馈 阀门定位器 阀门远控 | valve_positioner smart_valve valve_diagnosis
阀门打压慢 阀门/阀/管件/接头…一个个试/打压慢/检漏慢/试压慢/逐个试漏 | 阀门试验台 气密自动检测 泄漏定量检测 | valve_test_bench automatic_leak_testing
水龙头吵 水龙头/花洒…出水小/叫/响/哼/忽冷忽热/时冷时热 马桶…出水小/叫/哼/忽冷忽热/时冷时热/溅水 管路…出水小/叫/响/哼/忽冷忽热/时冷时热/溅水 | 阀芯流噪声 恒温阀芯 起泡器 水嘴水力 | thermostatic_cartridge faucet_noise aerator
泵密封干烧 泵/水泵/搅拌…密封换/机封坏/机封换/机封漏/轴封烧 釜…密封换/机封坏/机封换/轴封烧 mechanical_seal…wear | 端面温升 密封冲洗 液膜密封 密封辅助系统 | seal_flush face_temperature
风机震裂 风机/叶轮…掉叶片/断/疲劳/裂/飞 风叶…掉叶片/疲劳/飞 fan_blade…break/crack | 叶轮振动模态 叶片裂纹监测 |
风机费电 风机…电费/空跑/耗电 鼓风机/曝气…开太大/电费/空跑/耗电 引风机/除尘风机…开太大/电费/空跑/耗电/费电 fan…electricity/power | 风机变频 风系统能效 管网匹配 曝气节能 风量按需调节 | demand_based_ventilation
真空吸不牢漏 真空系统/真空炉…抽不到/掉真空/真空度上不去 真空管/镀膜机…抽不到/掉真空/漏/真空度上不去 vacuum…leak | 真空检漏 放气率 真空密封 漏率检测 | vacuum_leak loses_vacuum
增压泵嗡 增压泵/循环泵…吵人/嗡嗡/夜里响/楼上/邻居/隔墙 水泵…吵人/夜里响/楼上/邻居/隔墙 泵房…居民 | 泵房低频噪声 结构传声 管道隔振 浮筑 | pump_room_noise
高压管爆 液压管…接头断/爆/磨破/脱出/裂/鼓包 高压管…接头断/磨破/脱出/裂/鼓包 胶管…接头断/磨破/脱出 油管…接头断/磨破/脱出/裂 hydraulic_hose…burst | 液压软管疲劳 脉冲试验 管路振动 胶管失效 | hose_burst hose_failure
液压动作不齐 油缸/顶升/升降…一边先/一高一低/不平/不齐/歪 举升/闸门…一边先/一高一低/不同步/不平/不齐/歪 cylinders…synchron | 液压同步回路 多缸同步 分流集流 交叉耦合 | hydraulic_synchronization uneven_lifting
液压漏油污染 液压/液压站/油缸/设备/机床…加油勤/地上油/油污/漏油一地/漏油污染 | 液压系统泄漏 密封材料老化 环保液压油 管路密封 | hydraulic_leak oil_on_the_floor
气动费气 气缸/气动/吹气/气枪…浪费气/耗气/费气 | 气动节能 排气回收 气动回路节能 吹气优化 | pneumatic_energy_saving exhaust_air_recovery blow_gun
油泵磨损 柱塞泵/液压马达/齿轮泵/叶片泵…坏得快/寿命/拉缸/没劲/烧盘/磨损 油泵…寿命/拉缸/没劲/烧盘/磨损 hydraulic_pump…fail/wear | 摩擦副油膜 配流副 滑靴副 柱塞副 泵寿命 | slipper_pair valve_plate_pair piston_pump_wear
深井泵砂卡 深井泵/井水/抽上来…出砂/卡死/含砂/带砂/扬砂/沙子/砂卡/磨坏 井泵/潜水泵/水泵…出砂/含砂/带砂/扬砂/沙子/砂卡/磨坏 well_pump…jam/seize pump…sand | 含沙水流 含沙磨蚀 间隙密封 自清洁结构 出砂 | sand_laden sand_in_the_well sand_abrasion
压缩机膜片破 膜片/隔膜…几百小时/换得勤/断 膜压机/隔膜压缩机/氢气压缩机…几百小时/换得勤/断/破/裂 diaphragm…break/crack/tear | 膜腔型线 膜片应力 膜片疲劳 | diaphragm_compressor compressor_diaphragm
水泵炒石子 水泵/循环泵…噼里啪啦/打石头/沙沙/炒豆/爆裂声/石子 泵…噼里啪啦/打石头/沙沙/爆裂声/石子 pump…crackle/rattle | 空化噪声 汽蚀监测 空化初生 空化诊断 | like_stones sounds_like_gravel pumping_gravel cavitation_noise cavitation_monitoring
阀门结冰卡 阀/调压阀/减压阀/气阀…冰堵/冻/冻住/结冰 valve…freeze/frost | 节流降温 水合物冻堵 焦耳汤姆逊 伴热 | frozen_valve
管道阀门井人工 管网/水管…漏损/爆了/老爆 气管/暖气管…哪里漏/漏损/爆了/老爆 | 漏损定位 爆管预警 管网压力监测 | burst_pipe pipe_bursts leak_location
液压站低温起动 液压/挖机/油泵/油缸/液压站…冬天动不了/冷启动/冻/天冷慢/打不动 hydraulic…cold | 低温启动 油液粘温 低温液压油 预热液压 | cold_start_of_hydraulics viscosity_temperature
真空泵油乳化 真空泵…冒油烟/咬死/抽慢/油乳化/白烟 水环泵/罗茨泵…冒油烟/咬死/抽慢/油乳化/白烟/返油/进水 vacuum_pump…oil/slow/smoke/water | 油雾分离 真空泵水汽 极限真空 |
空压机余热浪费 空压机…排气烫/洗澡/烫/热/热水/高温跳 压缩机/空压站…余热/排气烫/洗澡/烫/热/热水/高温跳 | 级间冷却 排气温度控制 油冷却器 | intercooling
气瓶减压表 减压器/减压表/气瓶阀/焊枪…漏/结霜/自流/跳 | 减压器自流 减压阀稳压 | regulator_creep
喷枪水刀泵密封 超高压/高压水/水刀泵/增压器…密封坏/换密封/漏/爆 | 超高压密封 增压器密封 自增强 | ultra_high_pressure_seal intensifier_seal
计量泵不准 计量泵/加药泵/蠕动泵/齿轮计量…不准/忽大忽小/磨/软管破 dosing_pump…inaccurate | 计量精度 流量脉动抑制 蠕动泵软管 | metering_accuracy peristaltic_pump
阀流量小 闸阀/球阀/阀门/止回阀/水阀/角阀/滤阀…不通畅/出水小/压降/开到底/水小/没多少水/流量小/过流小/阻力大 水龙头…不通畅/压降/开到底/没多少水/流量小/过流小/阻力大 valve…flow/restrict | 流阻 流阻系数优化 阀内流动 通流能力 流道优化阀 | flow_coefficient_of_valve low_flow_through
阀喷汽 蒸汽阀/疏水阀…刺汽/呲汽/喷汽/喷蒸汽/填料漏 阀门/盘根/闸阀…冒汽/刺汽/呲汽/喷汽/喷蒸汽/填料漏/漏汽 阀杆…刺汽/呲汽/喷汽/喷蒸汽/填料漏/漏汽 蒸汽阀门…冒/喷/漏 valve…steam | 高温填料 石墨盘根 柔性石墨 高温密封失效 | steam_valve steam_leak graphite_packing packing_leaks
泵抽热水 泵/水泵/热水泵/锅炉给水泵/冷凝泵/油泵…抽不起来/抽热/汽化/沸水/烫水/热水/高温水 pump…hot | 热流体汽化 饱和汽化 汽蚀余量裕度 热力学效应空化 | hot_water_pump vapor_lock pumping_hot
真空泵进粉尘 真空泵/罗茨泵/吸尘泵/抽气泵…抽坏/抽粉/粉尘/腐蚀/进料/进灰/进粉/酸气 vacuum_pump…dust | 颗粒过滤 干泵转子间隙 真空泵防护 耐腐蚀真空 前置过滤 | vacuum_pump_protection particulate_in_vacuum
压滤液压顶不紧 压滤机…保不住压/压不紧/掉压/漏浆/锁不紧/顶不紧 硫化机/打包机/液压机/夹具…保不住压/压不紧/喷泥/掉压/漏浆/锁不紧/顶不紧 油压机…保不住压/压不紧/喷泥/漏浆/锁不紧/顶不紧 filter_press…leak press…hold | 保压回路 滤板密封 液压保压控制 补压 蓄能器保压 | pressure_holding_circuit loses_clamping
升降台下不来 升降平台/举升机/高空车/剪叉/液压梯/尾板…一顿/上不去/下不来/不平/卡住/爬不动/突然掉 升降机/货梯…一顿/上不去/下不来/爬不动/突然掉 lift_platform/lift…stuck | 应急下降 液压阀卡滞 剪叉机构 下降缓冲 举升安全 | scissor_lift emergency_lowering platform_stuck
阀芯卡异物 阀芯…不回位/卡/发卡/脏卡 电磁阀/液压阀/换向阀…不回位/卡死/发卡/脏卡 伺服阀/喷油器…不回位/卡/卡死/发卡/脏卡 | 阀芯卡滞 颗粒侵入 滑阀卡紧 间隙密封污染 | spool_sticking contaminated_spool
球阀扭矩变大 球阀/蝶阀/阀门/旋塞…开始好转后来紧/扭矩/越开越费/越来越大/越来越紧 ball_valve…stiff/torque valve_torque…increase valve…stiff | 阀座蠕变 密封摩擦 密封预紧 扭矩增长 | seat_creep
泵启动跳闸 离心泵/泵/风机/压缩机…一开就跳/启动跳/电流大/起不来/起动不了/跳闸/过载 水泵…一开就跳/启动跳/电流大/起不来/起动不了/过载 pump/starts…trip | 启动过载 关阀启动 启动特性 轴功率 | pump_trips overload_on_start motor_overload
冬天压缩机启动 空压机/柴油机/发电机/液压站/挖机…冬天启动/冬天打不着/冷车/冻住/启动不了/打不着火 压缩机…冬天启动/冬天打不着/冷车/冻住/打不着火 compressor…cold/start | 低温流动 冷启动 低温启动性 润滑油低温 预热装置 | won't_start_in_winter hard_to_start_in
油缸杆划痕漏 油缸/活塞杆/缸杆/千斤顶/伸缩杆/减震器杆…伸出来/划伤漏/划痕/划道/拉毛/拉痕/锈斑漏 piston_rod…leak/score/scratch | 密封磨损 防尘密封 杆面修复 | scored_rod
`;
