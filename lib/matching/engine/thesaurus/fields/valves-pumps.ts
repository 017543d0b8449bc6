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
冷干机 吸干机 压缩空气…有水/有油 气源…带水/有油 气管…出水 压缩气/喷枪…带水 储气罐…水多 气枪…喷水 | 压缩空气干燥 压缩空气净化 冷冻干燥机 无油压缩 | compressed_air_drying compressed_air_purification oil_free_compressor
阀片断 压缩机…响/敲缸/漏气/阀片/震 气阀…断 活塞环…磨 活塞机…响 活塞…拉缸 氢压机…阀 | 往复压缩机气阀 压缩机故障诊断 活塞环磨损 | reciprocating_compressor compressor_valve piston_ring_wear
气压…不够/忽高忽低/掉/跟不上 用气…掉压 末端…压力低 气源…不稳 全开…气压低 | 压缩空气管网 空压站群控 储气调峰 | compressed_air_network compressor_group_control
喘振 抢风 风机…喘/失速/并联/电流高/跳停/飞车 叶轮…开裂/飞裂 风机叶轮…裂 压缩机…喘 | 旋转失速 防喘振控制 叶轮裂纹 | compressor_surge rotating_stall impeller_crack
罗茨风机 磁悬浮鼓风机 罗茨…吵/咬死/响/漏油/热/费电 曝气风机…吵 鼓风机…高温 | 罗茨鼓风机 转子型线 空气悬浮鼓风机 | roots_blower rotor_profile turbo_blower
风扇…响/嗡嗡/震 吸尘器…吵/吸力小 散热风扇…坏 吊扇…晃 轴流风机…响 小风扇…噪音 吹风机…吵 | 轴流风扇 叶片降噪 仿生叶片 高速电机风机 | axial_fan_noise bionic_blade vacuum_cleaner_fan
风管 风管…响/漏风/积灰/结露 送风…不匀 末端/风口…没风 支管…风小 吸尘罩…吸不走 | 通风管道 风量平衡 风管阻力 | ventilation_duct air_balancing duct_network
顶不起来 油缸…下沉/下滑 液压…压不住/压力上不去/打不起压/没力 千斤顶/升降台…下沉 保压/挖臂…掉 油压机…掉压 油压…上不去 举升机/尾板…下滑 | 液压系统内泄漏 液压保压 平衡阀 液压锁 | hydraulic_internal_leakage pressure_holding counterbalance_valve > 液压缸密封
油泵…吸空/响/坏得快/尖叫/打不出油 液压泵…发热/叫/磨 液压站…吵/响/震 叶片泵…叫 | 液压泵噪声 轴向柱塞泵 配流盘磨损 液压流量脉动 | axial_piston_pump hydraulic_pump_noise valve_plate flow_ripple
换向阀…不换向/卡 阀芯…卡死/卡滞 溢流阀…叫/响 伺服阀…堵 比例阀…不灵 液压阀/多路阀…卡 液压…动作乱 | 液压卡紧 滑阀 比例伺服阀 溢流阀稳定性 | spool_valve hydraulic_lock proportional_valve relief_valve_stability
活塞杆 活塞杆…划伤/弯/拉伤/掉铬/锈 缸筒…内壁划/拉伤/生锈 油缸…拉缸 油缸杆…麻点 | 活塞杆表面强化 缸筒珩磨 代铬涂层 液压缸筒 | piston_rod_coating cylinder_tube_honing hard_chrome_replacement
气缸…不到位/冲击大/卡/忽快忽慢/慢/抖/撞/没力/漏气/爬/窜气 | 气缸摩擦 气缸缓冲 气动伺服 气动位置控制 | pneumatic_cylinder_friction cylinder_cushioning pneumatic_servo
气管…爆/脱 快插/接头…漏气 气接头/快速接头/管接头/卡套/扣压…漏 油管接头…渗 总成…脱管 高压油管…爆 油管…鼓包 | 管接头密封 液压胶管总成 扣压 卡套接头 | hydraulic_hose_assembly tube_fitting crimped_fitting
`;
