/** Bearings, gears, seals, pumps, valves, fans, hydraulics, conveying, machines. */
export const machineElements = `
轴承 抱轴 跑外圈 烧轴承 轴承坏 | 滚动轴承 轴承失效 轴承寿命 轴承故障诊断 | rolling_bearing bearing_failure bearing_fault_diagnosis > 润滑 磨损 密封失效 不对中故障
滑动轴承 轴瓦 烧瓦 巴氏合金 | 滑动轴承润滑 油膜 轴瓦磨损 | journal_bearing oil_film
磁悬浮 | 磁悬浮轴承 空气轴承 | magnetic_bearing aerostatic_bearing
齿轮 打齿 啃齿 咬齿 断齿 | 齿轮传动 齿轮失效 齿面胶合 | gear_transmission gear_failure > 接触疲劳 疲劳寿命
齿面麻坑 齿面剥落 | 齿面点蚀 接触疲劳 | contact_fatigue gear_pitting
齿轮响 齿轮噪声 齿轮箱响 | 齿轮振动噪声 齿面修形 传动误差 | gear_noise tooth_modification transmission_error
减速机 变速箱 齿轮箱 | 减速器 行星齿轮 传动系统 谐波减速器 RV减速器 | gearbox speed_reducer planetary_gear harmonic_drive
皮带 打滑 皮带跑偏 跑偏皮带 皮带…打滑 皮带…跑偏 | 带传动 输送带跑偏 | belt_drive belt_deviation
链条 掉链 链子拉长 链条…拉长 链条…断掉 | 链传动 链条磨损 | chain_drive
联轴器 对中 不对中 | 轴系对中 不对中故障 | coupling shaft_misalignment
转子 动平衡 不平衡 平衡不好 | 转子动力学 动平衡技术 转子不平衡 | rotor_dynamics dynamic_balancing
轴弯 轴 轴弯曲 轴扭断 | 轴系 扭转振动 | shafting torsional_vibration
磨损 磨坏 不耐磨 磨穿 磨得快 磨平 磨秃 | 耐磨性 摩擦磨损 磨损机理 耐磨材料 | wear wear_resistance friction_and_wear > 摩擦学 表面强化 耐磨涂层材料
磨粒磨损 砂子磨 料磨 | 磨料磨损 冲蚀磨损 | abrasive_wear erosive_wear
咬伤 拉伤缸 | 粘着磨损 胶合 擦伤磨损 | adhesive_wear scuffing
微动 来回磨 | 微动磨损 微动疲劳 | fretting_wear
汽蚀 气蚀 打坏叶轮 叶轮打坏 | 空蚀 空化 汽蚀余量 | cavitation cavitation_erosion NPSH
润滑 上油 缺油 润滑油 | 润滑油膜 摩擦学 润滑机理 | lubrication tribology
黄油 润滑脂 | 润滑脂性能 | grease
固体润滑 无油润滑 干磨 自润滑 | 自润滑材料 二硫化钼 固体润滑涂层 | self_lubricating solid_lubricant
油变质 机油发黑 换油 | 油液监测 润滑油老化 铁谱分析 | oil_monitoring lubricant_degradation ferrography
摩擦系数 打滑轮 太滑 太涩 | 摩擦系数调控 摩擦特性 | friction_coefficient
刹车片 刹车响 制动 | 摩擦材料 制动噪声 制动器 | brake_friction_material brake_squeal
漏油 渗油 滴油 密封不住 漏液 密封…漏油 接头…漏 法兰…渗 | 密封失效 泄漏 密封技术 | leakage seal_failure sealing > 机械密封 密封件 表面粗糙度
漏气 跑气 | 气密性 气体泄漏 | gas_leakage air_tightness
机封 机械密封 轴封 | 机械密封端面 干气密封 端面密封 | mechanical_seal dry_gas_seal
油封 密封圈 垫片 o型圈 | 密封件 动密封 橡胶密封 | oil_seal O-ring gasket
查漏 找漏点 检漏 | 泄漏检测 氦质谱检漏 声发射检漏 | leak_detection helium_leak_test
盘根 填料密封 | 填料密封材料 | packing_seal
噪声 噪音 响声大 吵 异响 嗡嗡 声音大 呜呜 设备…吵 车间…噪音 机器…吵 | 振动噪声 降噪 NVH 声振 噪声控制 | noise noise_reduction noise_control > 振动控制 声源识别 动平衡
气动噪声 风噪 风叫 | 气动噪声预测 流致噪声 | aerodynamic_noise flow_induced_noise
振动 抖 震动 抖动 发抖 晃 抖得厉害 | 振动控制 减振 隔振 | vibration vibration_control vibration_isolation > 共振 动平衡
共振 | 模态分析 固有频率 共振频率 | resonance modal_analysis natural_frequency
管道震 管子抖 管振 | 管道振动 流致振动 | pipeline_vibration flow_induced_vibration water_hammer
减震垫 减震 避震 | 阻尼材料 减振器 隔振器 | damping_material damper vibration_isolator
冲击 摔坏 跌落 | 冲击动力学 碰撞 跌落冲击 | impact_dynamics crashworthiness drop_test
水泵 泵 扬程 离心泵 | 泵水力设计 泵内流场 叶片泵 | centrifugal_pump hydraulic_design_of_pump > 汽蚀余量
泵不上水 泵没劲 泵费电 | 泵效率 泵水力性能 水力损失 | pump_efficiency hydraulic_performance > 空化 泵水力设计
渣浆泵 杂质泵 泵堵 | 固液两相流泵 无堵塞泵 渣浆输送 | slurry_pump solid_liquid_two_phase
潜水泵 井泵 深井泵 | 潜水电泵 多级泵 | submersible_pump multistage_pump
真空泵 抽真空 抽不上真空 | 真空系统 真空获得 | vacuum_pump vacuum_technology
计量泵 螺杆泵 隔膜泵 齿轮泵 | 容积泵 往复泵 | positive_displacement_pump screw_pump
风机 风量 鼓风 引风机 | 离心风机 轴流风机 风机气动性能 | fan blower centrifugal_fan > 涡轮机械
叶轮 叶片 | 叶轮优化 叶型设计 流道优化 | impeller blade_design
空压机 压缩机 | 压缩空气系统 螺杆压缩机 往复压缩机 | air_compressor screw_compressor
汽轮机 透平 | 涡轮机械 叶轮机械 | steam_turbine turbomachinery
阀 阀门 球阀 闸阀 蝶阀 | 阀门设计 调节阀 | valve control_valve
关不严 内漏 关不死 阀漏 阀…关不死 阀…关不严 阀…漏 阀芯…沟 | 密封比压 阀门内漏 密封面损伤 | valve_internal_leakage seat_leakage
阀啸叫 阀响 | 调节阀流场 阀门噪声 | valve_noise
电磁阀 | 电磁阀响应 电磁铁 | solenoid_valve
流量不均 流不匀 分流不均 | 流量分配 流场 流动均匀性 | flow_distribution flow_field
阻力大 压降大 压损 | 流动阻力 压力损失 减阻 | pressure_drop drag_reduction
流体流动 水流 气流 | 流体力学 计算流体动力学 湍流 | fluid_mechanics CFD computational_fluid_dynamics turbulence
两相流 气液 | 气液两相流 多相流 | two_phase_flow multiphase_flow
算一算 试错 | 数值模拟 数值仿真 多物理场耦合 | numerical_simulation multiphysics
有限元 受力分析 | 有限元分析 应力分析 结构力学 | finite_element_analysis FEA stress_analysis
减重 太重 轻一点 轻量 | 轻量化设计 拓扑优化 结构优化 | lightweight_design topology_optimization structural_optimization
液压 油缸 油压 | 液压系统 液压缸 电液伺服 液压传动 | hydraulic_system hydraulic_cylinder electro_hydraulic
液压爬行 油缸没劲 油缸抖 动作慢 油缸…抖 油缸…慢 油缸…爬 | 液压缸爬行 低速稳定性 内泄漏 | stick_slip hydraulic_creep
油温高 液压油热 | 液压油温升 液压节能 | hydraulic_oil_temperature
气缸 气动 | 气动系统 气动元件 | pneumatic_system pneumatics
输送 皮带机 绞龙 提升机 | 物料输送 带式输送机 螺旋输送 | conveying screw_conveyor belt_conveyor
风送 吹料 气力 | 气力输送 | pneumatic_conveying
卡料 堵料 架桥 下料不畅 起拱 料仓堵 料仓…下不来 料仓…堵 料仓…搭桥 下料…堵 粉…下不来 | 料仓结拱 粉体流动性 散料流动 | bridging_in_hopper powder_flowability > 离散元
离散元 颗粒运动 | 离散元模拟 颗粒流 散体力学 | discrete_element_method DEM granular_flow
给料 下料不匀 喂料 | 均匀给料 振动给料 | vibratory_feeder
称不准 称重 计量不准 称 定量不准 秤…不准 称…不准 包装…重量不准 | 动态称重 定量给料 称重控制 | dynamic_weighing loss_in_weight > 称重传感器
破碎 粉碎 打粉 磨粉 | 粉碎机理 超微粉碎 破碎机 | crushing comminution ultrafine_grinding
球磨 研磨机 | 球磨机 搅拌磨 | ball_mill
筛 筛分 过筛 筛网堵 | 振动筛 筛分效率 | vibratory_screening vibrating_screen
混不匀 混料 搅不匀 拌不匀 | 混合均匀度 颗粒混合 | mixing_uniformity powder_mixing
搅拌 搅拌桨 | 搅拌釜 搅拌器设计 流体混合 | stirred_mixing agitator mixing_tank
离心机 甩干 | 离心分离 卧螺离心机 | centrifuge centrifugal_separation
过滤机 压滤 滤布 滤…慢 | 固液分离 板框压滤 | filtration filter_press solid_liquid_separation
旋风 选粉 | 旋风分离器 气流分级 | cyclone_separator air_classification
造粒 制粒 压块 | 颗粒成型 造粒工艺 | granulation pelletizing
起重 行车 吊车 吊着晃 | 起重机械 桥式起重机 防摇控制 | crane anti_sway
电梯 | 电梯安全 曳引 | elevator
农机 收割机 拖拉机 | 农业机械 联合收割机 | agricultural_machinery combine_harvester
专机 非标 非标设备 | 专用装备 非标自动化 | special_purpose_machine
包装机 封口 封不牢 | 包装机械 热封 | packaging_machine heat_sealing
食品机械 不锈钢容器 储罐 | 食品装备 卫生级设备 | food_machinery hygienic_design
锅炉 蒸汽锅炉 | 工业锅炉 锅炉燃烧 | boiler industrial_boiler
换热器 换热慢 换不了热 板换 | 强化传热 换热器设计 传热系数 | heat_exchanger heat_transfer_enhancement
热管 | 热管传热 均温板 | heat_pipe vapor_chamber
结垢 水垢 堵管 | 污垢热阻 阻垢 除垢 | fouling scale_formation descaling_of_pipe > 水处理药剂
堵 堵塞 堵死 淤堵 | 堵塞机理 防堵 | clogging blockage
走形 走样 | 变形控制 尺寸稳定性 | deformation dimensional_stability
寿命短 不耐用 用不久 老换 不经用 | 使用寿命 耐久性 可靠性设计 | durability service_life product_reliability
冒汗阀 阀杆漏 填料漏 | 阀杆密封 逸散泄漏 | stem_leakage fugitive_emission
阀卡 阀打不开 阀拧不动 | 阀门卡滞 阀门力矩 | valve_sticking valve_torque
水锤 管子砰砰响 | 水锤防护 瞬变流 | transient_flow
泵震 泵响 泵噪声大 泵…响 泵…震 泵…抖 | 泵振动噪声 压力脉动 | pump_vibration pressure_pulsation > 空化 动平衡
泵轴断 泵轴磨 | 泵轴失效 | pump_shaft_failure > 疲劳寿命
泵封漏 泵漏水 泵…漏 | 泵用机械密封 泵轴封 | pump_seal
叶轮磨坏 叶轮寿命短 过流件磨 叶轮…磨 叶片…磨 | 过流部件磨损 叶轮磨损 | impeller_wear > 冲蚀磨损 耐磨材料
风机震 风机响 风机噪音 风机…响 风机…吵 风机…震 风机…抖 | 风机噪声 风机振动 风机降噪 | fan_noise fan_vibration
风机积灰 叶片粘灰 | 叶轮积灰 | impeller_fouling
风量不够 风机效率低 | 风机效率 叶轮气动优化 | fan_efficiency aerodynamic_optimization
减速机发热 减速机漏油 减速机响 减速机…热 减速机…漏 减速机…响 | 减速器故障 齿轮箱温升 | gearbox_failure
轴承座热 轴承发热 轴承烫 轴承…热 轴承…烫 | 轴承温升 轴承润滑不良 | bearing_temperature_rise > 润滑
轴承响 轴承异音 轴承…响 | 轴承振动噪声 | bearing_noise
轴磨细 轴颈磨 轴磨损 轴…磨细 轴…磨损 | 轴颈磨损 轴修复 | shaft_wear > 激光熔覆
键槽裂 键松 | 键连接失效 花键 | spline keyway_failure
链板断 输送链断 | 输送链失效 | conveyor_chain_failure
皮带撕 皮带磨 | 输送带撕裂 | conveyor_belt_tear
绞龙磨 绞龙卡 | 螺旋叶片磨损 | screw_flight_wear
筛网破 筛板磨 | 筛网寿命 | screen_mesh_life
锤片磨 刀片磨 粉碎机刀 | 锤片磨损 刀片寿命 | hammer_wear blade_wear
刀片钝 切菜刀钝 切不断 | 切割刀片 刃口保持性 | blade_sharpness edge_retention
油缸漏 油缸内泄 油缸…漏 | 液压缸密封 | cylinder_seal
液压冲击 换向响 | 液压冲击与噪声 | hydraulic_shock
油脏 液压油脏 | 油液污染控制 | fluid_contamination
换热器结垢 板换堵 蒸发器结垢 换热器…垢 板换…堵 蒸发器…垢 | 换热器污垢 蒸发器结垢机理 | heat_exchanger_fouling
管束震 管束磨 | 管束振动 | tube_bundle_vibration
疲劳断 震断 | 振动疲劳 随机疲劳 | vibration_fatigue
压力容器裂 罐裂 | 压力容器安全评定 合于使用评价 | fitness_for_service
法兰漏 垫子漏 | 法兰密封 螺栓法兰连接 | flanged_joint gasket_sealing
软管爆 金属软管裂 波纹管裂 | 波纹管疲劳 膨胀节 | bellows expansion_joint
刮板磨 溜槽磨 料仓磨 | 耐磨衬板 料仓磨损 | wear_liner chute_wear
除铁 磁选 | 磁选机 | magnetic_separation
负压 吸尘 | 气固两相 负压输送 | gas_solid_flow
喷嘴堵 喷头堵 | 喷嘴设计 雾化 | nozzle atomization
雾化不好 雾滴大 | 雾化特性 液滴粒径 | droplet_size spray_characteristics
混合机 混合不好 | 混合机设计 | mixer
冲击载荷 受冲击 | 冲击载荷动力学 | impact_load
机构卡死 连杆 凸轮 | 机构学 机构优化 凸轮机构 | mechanism_design linkage
`;
