/** Bearings, gears, seals, pumps, valves, fans, hydraulics, conveying, machines. */
export const machineElements = `
轴承 抱轴 跑外圈 烧轴承 轴承坏 轴承…几个月/卡死/咬死/没几天/点蚀/碎/老坏/麻 bearing…break/fail/seize/wear | 滚动轴承 轴承失效 轴承寿命 轴承故障诊断 | rolling_bearing bearing_failure bearing_fault_diagnosis bearings_wear_out > 润滑 磨损 密封失效 不对中故障
滑动轴承 轴瓦 烧瓦 巴氏合金 轴瓦…烧/磨/脱壳/裂 巴氏合金…脱 瓦…裂壳 乌金…掉 | 滑动轴承润滑 油膜 轴瓦磨损 | journal_bearing oil_film
磁悬浮 | 磁悬浮轴承 空气轴承 | magnetic_bearing aerostatic_bearing
齿轮 打齿 啃齿 咬齿 断齿 齿轮…啃/寿命/崩/崩齿/打齿/掉齿/断齿/磨损 齿面…压溃/胶合 齿…啃 gear…break/wear 齿圈…断 齿条…磨 齿轮箱…坏 | 齿轮传动 齿轮失效 齿面胶合 | gear_transmission gear_failure broken_teeth > 接触疲劳 疲劳寿命
齿面麻坑 齿面剥落 齿面…剥/剥落/坑/掉块/掉皮/点蚀/麻/麻点 齿轮…点蚀/麻坑/麻点 | 齿面点蚀 接触疲劳 | contact_fatigue gear_pitting
齿轮响 齿轮噪声 齿轮箱响 齿轮…吵/响/啸/啸叫/嗡/嗡嗡/噪/噪音/异响 齿轮箱…吵/啸叫 变速箱…啸叫 gear…noise/whine 减速箱…响 | 齿轮振动噪声 齿面修形 传动误差 | gear_noise tooth_modification transmission_error noisy_gearbox
减速机 变速箱 齿轮箱 | 减速器 行星齿轮 传动系统 谐波减速器 RV减速器 | gearbox speed_reducer planetary_gear harmonic_drive
皮带 打滑 皮带跑偏 跑偏皮带 皮带…响/打滑/撒料/断/松/老断/跑偏 皮带机…托辊/跑偏 belt…break/drift/run_off/slip 胶带…跑偏 托辊…坏 皮带轮…磨 | 带传动 输送带跑偏 | belt_drive belt_deviation
链条 掉链 链子拉长 链条厂 摩托链 传动链 套筒链 链条…卡/变长/拉长/掉/断掉/松/死节/生锈/磨/跳 chain…break/jump/stretch 滚子…裂 链节…僵 | 链传动 链条磨损 | chain_drive
联轴器 对中 不对中 联轴器…响/坏/断/磨 coupling…break/fail 对中…不好 胶圈…联轴器 | 轴系对中 不对中故障 | coupling shaft_misalignment
转子 动平衡 不平衡 平衡不好 一提速抖 一转抖 转起来…抖/晃 转…抖得厉害 高速…抖 转速一高…震 | 转子动力学 动平衡技术 转子不平衡 | rotor_dynamics dynamic_balancing unbalanced_rotor out_of_balance
轴弯 轴 轴弯曲 轴扭断 轴…弯/扭/拧断/裂 shaft…bend/bent | 轴系 扭转振动 | shafting torsional_vibration
磨损 磨坏 不耐磨 磨穿 磨得快 磨平 磨秃 没几天磨 磨得厉害 磨…不耐用/出沟/坏得快/沟/没了/豁/透 衬板…没几天 用几天/备件…磨 易损件…换 | 耐磨性 摩擦磨损 磨损机理 耐磨材料 | wear wear_resistance friction_and_wear wears_out wears_quickly wear_out_fast worn_out abrades > 摩擦学 表面强化 耐磨涂层材料
磨粒磨损 砂子磨 料磨 砂子/进沙/进灰…磨 sand…wear | 磨料磨损 冲蚀磨损 | abrasive_wear erosive_wear
咬伤 拉伤缸 | 粘着磨损 胶合 擦伤磨损 | adhesive_wear scuffing
微动 来回磨 接触面…磨粉 插头…磨 钢丝…互磨 | 微动磨损 微动疲劳 | fretting_wear
汽蚀 气蚀 打坏叶轮 叶轮打坏 叶轮…啃/坑/打坏/打成筛子/蜂窝/麻坑 泵…像打石子/劈啪响/吸空/噼啪/炒豆/爆豆 pump…cavitate/cavitation 水轮机…打坑 叶片…蜂窝 | 空蚀 空化 汽蚀余量 | cavitation cavitation_erosion NPSH cavitat
润滑 上油 缺油 润滑油 润滑…不到/不好 油…打不进去 没油…烧 缺油…磨 干磨…响 加油…麻烦 | 润滑油膜 摩擦学 润滑机理 | lubrication tribology lack_of_lubrication runs_dry
黄油 润滑脂 黄油…甩 油脂…流失/甩 润滑脂…变硬/流 grease…dry/leak | 润滑脂性能 | grease
固体润滑 无油润滑 干磨 自润滑 | 自润滑材料 二硫化钼 固体润滑涂层 | self_lubricating solid_lubricant
油变质 机油发黑 换油 机油…发白/变质 润滑油…发黑/变质 液压油…发白/变黑 oil…milky/turn_black | 油液监测 润滑油老化 铁谱分析 | oil_monitoring lubricant_degradation ferrography
摩擦系数 打滑轮 太滑 太涩 拉不顺 摩擦…太大/太小 辊子/带子/轮子…打滑 太涩…推不动 | 摩擦系数调控 摩擦特性 | friction_coefficient slippery
刹车片 刹车响 制动 刹不住 刹车…不灵/刹不住/叫 brake…fail/squeal 刹车片…磨 制动…失灵 | 摩擦材料 制动噪声 制动器 | brake_friction_material brake_squeal
漏油 渗油 滴油 密封不住 漏液 密封…渗/漏/漏油 接头…冒/渗/滴/漏 法兰…渗/漏 端盖/轴头…漏/漏油 油…渗/漏 齿轮箱…漏油 减速箱/接合面/油箱/轴端…漏 变速箱…渗 结合面/箱体…渗油 地上…油 oil/seal/joint/flange/fluid…leak | 密封失效 泄漏 密封技术 | leakage seal_failure sealing oil_leaks leaks_oil drips_oil > 机械密封 密封件 表面粗糙度
漏气 跑气 保不住压 憋不住气 存不住气 气密…不合格/不过 压力…保不住/守不住/掉 管路…漏气 漏气…嘶嘶 air…leak 密封不严…气 打气…跑 | 气密性 气体泄漏 | gas_leakage air_tightness leaks_air loses_pressure
机封 机械密封 轴封 机封响 釜用机封 动环…崩/裂 机封…寿命/换/没几天/磨 mechanical_seal…fail/leak 静环…裂 密封环/密封端面…磨 石墨环…碎 | 机械密封端面 干气密封 端面密封 | mechanical_seal dry_gas_seal
油封 密封圈 垫片 o型圈 y型圈 防尘圈 密封圈…坏/挤/挤坏/断/漏/胀 o型圈…坏/漏 油封…唇口/坏/烧/翻 密封件…坏/换得勤/磨/老化 垫片…吹/坏/漏 gasket…fail/leak 密封…几天漏/失效/换得勤/用不久/老漏 seal…fail/wear o圈…断 垫子…漏 o-ring…fail | 密封件 动密封 橡胶密封 | oil_seal O-ring gasket seals_wear_out
查漏 找漏点 检漏 漏在哪 不知道哪里漏 肥皂水 漏点/漏…找不到 找漏/查漏…慢 泡水…查漏 肥皂水…漏 find/locate…leak | 泄漏检测 氦质谱检漏 声发射检漏 | leak_detection helium_leak_test where_it_leaks
盘根 填料密封 盘根…换/烧/磨 | 填料密封材料 | packing_seal
噪声 噪音 响声大 吵 异响 嗡嗡 声音大 呜呜 啸叫 尖叫声 嘎吱 咯吱 咣当 吱吱响 嗡嗡响 异音 设备…吵/啸叫/噪音/声音大/轰鸣 机器…叫/吵/嗡嗡/声音大 吵…受不了/投诉 声音…分贝/刺耳/尖 车间…噪音 分贝…超 | 振动噪声 降噪 NVH 声振 噪声控制 | noise noise_reduction noise_control too_noisy noisy too_loud makes_noise squeak rattle humming > 振动控制 声源识别 动平衡
气动噪声 风噪 风叫 风道…叫 风管/风口…啸 管道…啸叫 风…呼呼 | 气动噪声预测 流致噪声 | aerodynamic_noise flow_induced_noise
振动 抖 震动 抖动 发抖 晃 抖得厉害 震手 机器/设备…抖/晃/震 抖…停不/受不了 震…厉害/松/裂 机架…晃 台面…抖 晃…厉害 | 振动控制 减振 隔振 | vibration vibration_control vibration_isolation shakes vibrates shakes_badly wobble > 共振 动平衡
共振 到某个转速…抖/震 转速一到…震 | 模态分析 固有频率 共振频率 | resonance modal_analysis natural_frequency
管道震 管子抖 管振 管子…晃 管路…抖/震 管道…抖/晃 pipe…shake/vibrate | 管道振动 流致振动 | pipeline_vibration flow_induced_vibration water_hammer
减震垫 减震 避震 减震…不行/没用 减震垫…坏 橡胶垫…压坏 避震…软 隔震…不好 | 阻尼材料 减振器 隔振器 | damping_material damper vibration_isolator
冲击 摔坏 跌落 一摔碎 一碰碎 不抗摔 不经摔 摔…破/碎/裂 掉地上/撞…碎/裂 跌…破 磕…碎 dropped…break break…dropped | 冲击动力学 碰撞 跌落冲击 | impact_dynamics crashworthiness drop_test breaks_when_dropped shatters
水泵 泵 扬程 离心泵 泵厂 管道泵 清水泵 化工泵 自吸泵 不锈钢泵 热水泵 循环泵 | 泵水力设计 泵内流场 叶片泵 | centrifugal_pump hydraulic_design_of_pump > 汽蚀余量
泵不上水 泵没劲 泵费电 泵…上水慢/不上水/不出水/压力上不去/压力不够/吸不上/打不上/打不上压/扬程不够/抽不上/抽不上来/效率低/没力/没劲/流量不够/流量小/费电/达不到扬程 水泵…出水小/没力/没劲 pump…lose_pressure/low_flow/no_flow 流量…上不去 | 泵效率 泵水力性能 水力损失 | pump_efficiency hydraulic_performance > 空化 泵水力设计
渣浆泵 杂质泵 泵堵 砂泵 污泥泵 砂浆泵 抽沙泵 渣浆泵…叶轮/漏/磨 泵…卡/抽沙/抽泥/缠 泥浆…泵磨 pump…clog | 固液两相流泵 无堵塞泵 渣浆输送 | slurry_pump solid_liquid_two_phase
潜水泵 井泵 深井泵 | 潜水电泵 多级泵 | submersible_pump multistage_pump
真空泵 抽真空 抽不上真空 水环泵 真空…上不去/保不住/抽不上/抽不下/抽不下去 真空泵…吵/喷油/坏/抽不上/没力/烧/热/返油/进水 真空度…不够/低 vacuum…lose/not_hold 真空系统…漏 抽真空…慢 | 真空系统 真空获得 | vacuum_pump vacuum_technology
计量泵 螺杆泵 隔膜泵 齿轮泵 | 容积泵 往复泵 | positive_displacement_pump screw_pump
风机 风量 鼓风 引风机 风机厂 排风机 高压风机 离心风机…小 引风机…磨 风机…风压低 | 离心风机 轴流风机 风机气动性能 | fan blower centrifugal_fan > 涡轮机械
叶轮 叶片 | 叶轮优化 叶型设计 流道优化 | impeller blade_design
空压机 压缩机 活塞机 空压站 无油机 空压机…响/带水/漏/费油/跳停 压缩空气…水/油 compressor…overheat/trip 螺杆机/压缩机…坏 冷冻机…响 气压…不稳 | 压缩空气系统 螺杆压缩机 往复压缩机 | air_compressor screw_compressor
汽轮机 透平 凝汽器 汽机 汽轮机…叶片断/汽封/漏汽/真空低/结盐/胀差/震 凝汽器…真空/结垢 | 涡轮机械 叶轮机械 | steam_turbine turbomachinery
阀 阀门 球阀 闸阀 蝶阀 | 阀门设计 调节阀 | valve control_valve
关不严 内漏 关不死 阀漏 阀…关不/关不严/关不住/关不死/内漏/渗/滴/漏/漏气/漏水 阀芯…沟/磨 阀门…关不紧/内漏/打压漏/渗/漏/试压不过 阀座…冲/漏 valve…leak/not_close 球阀/闸阀/截止阀/闸板/密封面/蝶阀…漏 | 密封比压 阀门内漏 密封面损伤 | valve_internal_leakage seat_leakage leaking_valve
阀啸叫 阀响 阀门…响/啸叫/震 阀…叫/尖叫/震 调节阀…响 截止阀…震 | 调节阀流场 阀门噪声 | valve_noise
电磁阀 电磁阀…不动作/卡/发热/吸不上/响/漏/烧 线圈…电磁阀烧 | 电磁阀响应 电磁铁 | solenoid_valve
流量不均 流不匀 分流不均 有的多有的少 水量/风量/分配/出水/出料…不均 每路/流量…不一样 | 流量分配 流场 流动均匀性 | flow_distribution flow_field
阻力大 压降大 压损 流不动 压力…损失 流…不畅 管路…阻力 | 流动阻力 压力损失 减阻 | pressure_drop drag_reduction
流体流动 水流 气流 风…乱窜 气流…乱 | 流体力学 计算流体动力学 湍流 | fluid_mechanics CFD computational_fluid_dynamics turbulence
两相流 气液 | 气液两相流 多相流 | two_phase_flow multiphase_flow
算一算 试错 不想一遍遍试 电脑…模拟/算一遍 靠试…费钱 先算…再做 仿真…一下 | 数值模拟 数值仿真 多物理场耦合 | numerical_simulation multiphysics
有限元 受力分析 强度…算一算 受力/能不能承受…算 校核…强度 软件…算受力 | 有限元分析 应力分析 结构力学 | finite_element_analysis FEA stress_analysis
减重 太重 轻一点 轻量 做轻 又轻又结实 又轻又强 越轻越好 太重…抬不动/拎/搬/背 轻一点…强度/结实 重量…降 自重…大 减轻…重量 weight…reduce 减重…强度 | 轻量化设计 拓扑优化 结构优化 | lightweight_design topology_optimization structural_optimization too_heavy lighter_weight
液压 油缸 油压 液压站 液压机 油压机 液压件 油缸厂 液压阀 hydraulic…leak/noise 千斤顶/液压站/油压机…漏 油泵…叫 液压泵…坏 | 液压系统 液压缸 电液伺服 液压传动 | hydraulic_system hydraulic_cylinder electro_hydraulic
液压爬行 油缸没劲 油缸抖 动作慢 油缸…一顿一顿/不动/慢/抖/抖动/沉/没力/没劲/爬/爬行/顶不动/顿 液压…冲击/动作慢/慢/抖/没劲/爬/爬行 cylinder…jerk hydraulic…slow | 液压缸爬行 低速稳定性 内泄漏 | stick_slip hydraulic_creep jerky_motion
油温高 液压油热 油温…降不下来/高 液压油…发热/温度/烫 液压站…发热/烫/热 油箱…烫/热 液压…夏天热 hydraulic_oil…hot | 液压油温升 液压节能 | hydraulic_oil_temperature
气缸 气动 气缸…不动/没劲/漏 pneumatic…leak | 气动系统 气动元件 | pneumatic_system pneumatics
输送 皮带机 绞龙 提升机 | 物料输送 带式输送机 螺旋输送 | conveying screw_conveyor belt_conveyor
风送 吹料 气力 | 气力输送 | pneumatic_conveying
卡料 堵料 架桥 下料不畅 起拱 料仓堵 蓬仓 棚仓 空气炮 料仓…下不来/堵/搭桥/起拱 下料…卡/堵 粉…下不来/堵/挂壁/起拱 料斗…不下料/卡/堵 料…下不来/卡住/堵住/挂壁/粘仓 粉料…不下/堵 powder…bridge/not_flow/stuck hopper…block/clog 下料口/溜槽/溜子/湿煤/出料口/喂料口/给料口…堵 仓…棚料 仓壁…粘料 material…stuck | 料仓结拱 粉体流动性 散料流动 | bridging_in_hopper powder_flowability > 离散元
离散元 颗粒运动 | 离散元模拟 颗粒流 散体力学 | discrete_element_method DEM granular_flow
给料 下料不匀 喂料 下料…忽多忽少/时多时少 给料/喂料…不稳 出料…忽大忽小 加料…不匀 feed…uneven feeding…unstable | 均匀给料 振动给料 | vibratory_feeder
称不准 称重 计量不准 称 定量不准 称…不准/飘 重量…不准/跑/飘 秤/配料秤/皮带秤/磅…不准 包装…重量不准 灌装…重量 定量…偏差 克重…不稳 分量…不足 净含量…不够 weigh/scale…inaccurate weight…drift | 动态称重 定量给料 称重控制 | dynamic_weighing loss_in_weight > 称重传感器
破碎 粉碎 打粉 磨粉 碎石 打不细 磨不细 粉碎…不细/热/糊/费电 破碎…效率 粉碎机…堵 打粉…发热 粉…太粗 grind…too_coarse | 粉碎机理 超微粉碎 破碎机 | crushing comminution ultrafine_grinding
球磨 研磨机 | 球磨机 搅拌磨 | ball_mill
筛 筛分 过筛 筛网堵 筛不净 筛…不下/不干净/堵/破/糊 矿石…筛分 煤…筛 筛机…梁裂 筛子…堵 筛网…糊 screen/sieve…clog | 振动筛 筛分效率 | vibratory_screening vibrating_screen
混不匀 混料 搅不匀 拌不匀 混/搅/拌…不匀 搅拌/混料…不均 粉…混不开 颜色…混不匀 混完…分开 mix…uneven | 混合均匀度 颗粒混合 | mixing_uniformity powder_mixing not_mixed_evenly uneven_mixing segregate
搅拌 搅拌桨 搅不起来 搅拌…搅不动/死角/费电/轴封漏 搅拌轴/桨叶…断 | 搅拌釜 搅拌器设计 流体混合 | stirred_mixing agitator mixing_tank
离心机 甩干 甩不干 离心…甩不干 离心机…跳 | 离心分离 卧螺离心机 | centrifuge centrifugal_separation
过滤机 压滤 滤布 过滤…不动/堵/慢 filter…block/clog 滤…慢 滤芯…换 滤袋…堵 | 固液分离 板框压滤 | filtration filter_press solid_liquid_separation
旋风 选粉 | 旋风分离器 气流分级 | cyclone_separator air_classification
造粒 制粒 压块 | 颗粒成型 造粒工艺 | granulation pelletizing
起重 行车 吊车 吊着晃 天车 龙门吊 桥吊 塔吊 葫芦厂 吊具 起重机厂家 行车…坏 | 起重机械 桥式起重机 防摇控制 | crane anti_sway
电梯 曳引机 导靴 限速器 安全钳 电梯厂 货梯 电梯导轨 电梯…井道/制动器响/厂/噪音/导轨/平层/开关门/抱闸/振动/晃/部件/配件/门坏 曳引绳…打滑 | 电梯安全 曳引 | elevator
农机 收割机 拖拉机 收割机厂 播种机厂 插秧机 旋耕机 割草压扁 玉米机 农机厂 植保机 | 农业机械 联合收割机 | agricultural_machinery combine_harvester
专机 非标 非标设备 | 专用装备 非标自动化 | special_purpose_machine
包装机 封口 封不牢 包装设备厂 包装机械厂 真空包装机 封口机 套标机 给袋机 包装机…漏气/速度慢 袋…爆口 seal…open sealing…weak | 包装机械 热封 | packaging_machine heat_sealing
食品机械 不锈钢容器 储罐 | 食品装备 卫生级设备 | food_machinery hygienic_design
锅炉 蒸汽锅炉 锅炉厂 链条炉 生物质锅炉 锅炉…不起压/冒黑烟/出力不够/压力上不去/满水/烧不起来/熄火/缺水/蒸汽不够/费气/费煤/震 炉子…烧不旺 炉排…跑偏 | 工业锅炉 锅炉燃烧 | boiler industrial_boiler
换热器 换热慢 换不了热 板换 换热…不够/不好/差/效率低 冷凝器…不凉/冷不下来 换热器…不热/温度上不去 heat_exchanger…foul/leak 冷却器…冷不下来 油冷器…效果 换热面积…不够 冷却…不下来 | 强化传热 换热器设计 传热系数 | heat_exchanger heat_transfer_enhancement
热管 | 热管传热 均温板 | heat_pipe vapor_chamber
结垢 水垢 堵管 水碱 长垢 结一层垢 管…水碱/结垢 垢…厚/除不掉 管子/锅炉/水管…垢 壁…结垢 结一层…皮 喷头…水垢 管壁…挂 | 污垢热阻 阻垢 除垢 | fouling scale_formation descaling_of_pipe scale_build_up limescale scale_deposit > 水处理药剂
堵 堵塞 堵死 淤堵 老堵 动不动堵 堵得勤 三天两头堵 堵…清理/通不开 pipe…block/clog 管/管子/管道/喷嘴/喷头/孔/阀/出口/弯头…堵 nozzle…clog | 堵塞机理 防堵 | clogging blockage clogs_up clogged_pipe keeps_clogging
走形 走样 一热变形 放久/存放/受热/塌…变形 | 变形控制 尺寸稳定性 | deformation dimensional_stability loses_shape out_of_shape deforms
寿命短 不耐用 用不久 老换 不经用 用不了多久 没用几天 没用多久 三天两头坏 动不动坏 坏得勤 换得勤 不顶用 不经造 寿命…上不去/太短 用几天/几天…坏 老换…备件 | 使用寿命 耐久性 可靠性设计 | durability service_life product_reliability short_life short_lifetime does_not_last fail_too_soon premature_failure
冒汗阀 阀杆漏 填料漏 阀杆…冒汽/漏 填料/盘根/阀盖…漏 | 阀杆密封 逸散泄漏 | stem_leakage fugitive_emission
阀卡 阀打不开 阀拧不动 阀…卡/卡死/开不动/打不开/粘住/转不动 阀杆…卡/弯/拉伤/断/磨 阀门…卡/打不开/扭矩大/拧不动/锈死 valve…jam/stick 闸阀…卡 手轮/球阀…拧不动 | 阀门卡滞 阀门力矩 | valve_sticking valve_torque sticking_valve
水锤 管子砰砰响 停泵…水锤/管震 关阀…爆管 管…砰砰响 | 水锤防护 瞬变流 | transient_flow
泵震 泵响 泵噪声大 泵…吵/响/啸叫/嗡/抖/震 水泵…吵/抖/震 pump…noise/vibrate | 泵振动噪声 压力脉动 | pump_vibration pressure_pulsation noisy_pump > 空化 动平衡
泵轴断 泵轴磨 泵…断轴/轴断/轴磨 泵轴…断/磨 | 泵轴失效 | pump_shaft_failure > 疲劳寿命
泵封漏 泵漏水 机封漏 机封坏 机封烧 机封漏水 换机封 泵…冒水/渗水/滴水/漏 水泵…滴/漏 机械密封/轴封/水封…漏 泵轴…漏水 密封…干磨 pump…leak | 泵用机械密封 泵轴封 | pump_seal
叶轮磨坏 叶轮寿命短 过流件磨 叶轮…冲穿/坏/没几天/烂/磨/穿/薄 蜗壳…磨/磨穿 叶片/泥浆泵/砂泵/护套/泵壳…磨 泵…磨穿 渣浆泵…寿命 impeller…wear | 过流部件磨损 叶轮磨损 | impeller_wear > 冲蚀磨损 耐磨材料
风机震 风机响 风机噪音 风机…共振/动平衡/叫/吵/响/啸/嗡/嗡嗡/异响/抖/振/晃/轰/轴承热/震 引风机…抖/震 鼓风机…吵 fan…noise/vibrate blower…noise | 风机噪声 风机振动 风机降噪 | fan_noise fan_vibration noisy_fan
风机积灰 叶片粘灰 叶轮…挂灰/积灰/粘料/粘灰 风机…积灰 引风机…粘灰 风机叶片…粘 风叶…粘油 | 叶轮积灰 | impeller_fouling
风量不够 风机效率低 吸不动 风机…抽不动/没风/风小 风量…上不去/小 吸力…不够/小 抽风…不动 | 风机效率 叶轮气动优化 | fan_efficiency aerodynamic_optimization
减速机发热 减速机漏油 减速机响 减速机…响/坏/异响/断轴/渗油/漏/烫/热 gearbox…fail/hot/leak | 减速器故障 齿轮箱温升 | gearbox_failure
轴承座热 轴承发热 轴承烫 轴承…冒烟/发蓝/温升/温度报警/温度高/烧手/烫/热 轴承座…烫/热 bearing…hot/overheat 轴瓦…热 | 轴承温升 轴承润滑不良 | bearing_temperature_rise hot_bearing > 润滑
轴承响 轴承异音 轴承…吱吱/吵/咯噔/响/啸叫/嗡嗡/噪音/异响/振动值/沙沙 bearing…noise | 轴承振动噪声 | bearing_noise noisy_bearing
轴磨细 轴颈磨 轴磨损 轴…磨损/磨细 | 轴颈磨损 轴修复 | shaft_wear > 激光熔覆
键槽裂 键松 | 键连接失效 花键 | spline keyway_failure
链板断 输送链断 | 输送链失效 | conveyor_chain_failure
皮带撕 皮带磨 输送带…划破/撕/纵撕 皮带…划破/划穿/撕/纵向撕 胶带…撕 | 输送带撕裂 | conveyor_belt_tear
绞龙磨 绞龙卡 | 螺旋叶片磨损 | screw_flight_wear
筛网破 筛板磨 | 筛网寿命 | screen_mesh_life
锤片磨 刀片磨 粉碎机刀 | 锤片磨损 刀片寿命 | hammer_wear blade_wear
刀片钝 切菜刀钝 切不断 | 切割刀片 刃口保持性 | blade_sharpness edge_retention
油缸漏 油缸内泄 斯特封 格莱圈 油缸…内泄/内漏/密封坏/拉/渗/渗油/漏/漏油 活塞杆…带油/拉/漏 油封/千斤顶…漏油 cylinder…leak | 液压缸密封 | cylinder_seal
液压冲击 换向响 液压…冲击响/换向响 换向…砰 油管…抖 | 液压冲击与噪声 | hydraulic_shock
油脏 液压油脏 液压油…乳化/发黑/换得勤/脏 油…进水乳化/铁末 油箱…积水 | 油液污染控制 | fluid_contamination
换热器结垢 板换堵 蒸发器结垢 换热器…垢/堵 板换…堵/结垢 蒸发器…垢/结 列管/预热器/加热器…结垢 换热管…堵 | 换热器污垢 蒸发器结垢机理 | heat_exchanger_fouling
管束震 管束磨 | 管束振动 | tube_bundle_vibration
疲劳断 震断 | 振动疲劳 随机疲劳 | vibration_fatigue
压力容器裂 罐裂 | 压力容器安全评定 合于使用评价 | fitness_for_service
法兰漏 垫子漏 | 法兰密封 螺栓法兰连接 | flanged_joint gasket_sealing
软管爆 金属软管裂 波纹管裂 | 波纹管疲劳 膨胀节 | bellows expansion_joint
刮板磨 溜槽磨 料仓磨 溜槽/料斗…磨穿 料仓/落煤管/下料口/衬板…磨 | 耐磨衬板 料仓磨损 | wear_liner chute_wear
除铁 磁选 矿石/砂/原料/泥浆…除铁 粉料…磁选 | 磁选机 | magnetic_separation
负压 吸尘 | 气固两相 负压输送 | gas_solid_flow
喷嘴堵 喷头堵 | 喷嘴设计 雾化 | nozzle atomization
雾化不好 雾滴大 | 雾化特性 液滴粒径 | droplet_size spray_characteristics
混合机 混合不好 | 混合机设计 | mixer
冲击载荷 受冲击 | 冲击载荷动力学 | impact_load
机构卡死 连杆 凸轮 | 机构学 机构优化 凸轮机构 | mechanism_design linkage
`;
