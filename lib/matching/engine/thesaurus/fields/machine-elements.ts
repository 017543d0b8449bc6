/** Bearings, gears, seals, pumps, valves, fans, hydraulics, conveying, machines. */
export const machineElements = `
轴承 抱轴 跑外圈 烧轴承 轴承坏 滚道 轴承游隙 轴承润滑 套圈 轴承配合 轴承打滑 轴承…几个月/卡死/咬死/没几天/点蚀/碎/老坏/麻 bearing…break/fail/seize/wear bearings…last bearing_life…short | 滚动轴承 轴承失效 轴承寿命 轴承故障诊断 | rolling_bearing bearing_failure bearing_fault_diagnosis bearings_wear_out bearings_break_early raceway > 润滑 磨损 密封失效 不对中故障
滑动轴承 轴瓦 烧瓦 巴氏合金 轴瓦…烧/磨/脱壳/裂 巴氏合金…脱 瓦…裂壳 乌金…掉 | 滑动轴承润滑 油膜 轴瓦磨损 | journal_bearing oil_film
磁悬浮 | 磁悬浮轴承 空气轴承 | magnetic_bearing aerostatic_bearing
齿轮 打齿 啃齿 咬齿 断齿 齿根弯曲疲劳 齿根强度 弯曲疲劳强度 齿根应力 断齿机理 轮齿裂纹 齿轮副 齿轮制造误差 齿轮润滑油 轮齿 齿轮…啃/寿命/崩/崩一块/崩齿/打光/打坏/打断/打齿/掉了一块/掉齿/断一个/断了/断掉/断齿/磨损 齿面…压溃/胶合 gear…break/wear 齿…啃/崩一块/打光/打坏/打断/掉了一块/断一个/断了/断掉 gear_teeth/teeth…break/chip 轮齿…崩一块/打光/打坏/打断/掉了一块/断一个/断了/断掉 gear_tooth…break/crack 齿圈…断 齿条…磨 齿轮箱…坏 | 齿轮传动 齿轮失效 齿面胶合 | gear_transmission gear_failure broken_teeth gears_wear_out teeth_break tooth_root bending_fatigue > 接触疲劳 疲劳寿命
齿面麻坑 齿面剥落 弹流润滑 弹流 微点蚀 齿面强化 齿面…剥/剥落/坑/小坑/掉块/掉渣/掉皮/点蚀/起麻点/麻/麻点 齿轮…点蚀/麻坑/麻点 gear…pit | 齿面点蚀 接触疲劳 | contact_fatigue gear_pitting pitted_gears micropitting elastohydrodynamic
齿轮响 齿轮噪声 齿轮箱响 啮合刚度 刚度激励 传动误差激励 齿轮系统动力学 齿廓修形 修形减振 啮合冲击 齿轮…叫/吵/响/哼/啸/啸叫/嗡/嗡嗡/噪/噪音/异响 齿轮箱/变速箱…叫/吵/响/哼/啸/啸叫/嗡 gear…loud/noise/noisy/whine 减速箱…叫/吵/响/哼/啸/嗡 减速机…叫/吵/哼/啸/嗡 gearbox…loud/noise/noisy | 齿轮振动噪声 齿面修形 传动误差 | gear_noise tooth_modification transmission_error noisy_gearbox gearbox_noise
减速机 变速箱 齿轮箱 轮系 啮合 齿轮润滑 搅油损失 传动效率 | 减速器 行星齿轮 传动系统 谐波减速器 RV减速器 | gearbox speed_reducer planetary_gear harmonic_drive gear_train
皮带 皮带跑偏 跑偏皮带 调心托辊 机器视觉跑偏检测 附着系数 摩擦系数衰减 打滑率 防滑控制 附着控制 弹性滑动 皮带…丢转/偏到一边/响/往一边跑/打滑/抓不住/撒料/断/松/洒料/老停/老断/老跑偏/走偏/跑偏/蹭边 皮带机…划破/打滑/托辊/撕裂/洒料/老停/老跑偏/跑偏 belt…break/drift/misalign/off_track/run_off/slip/spill/tear/track/wander conveyor…run_off/spill/tear/wander 输送带…打滑/撕裂/洒料/漏料/老停/老跑偏 胶带机…划破/打滑/撕裂/洒料/漏料/老停/老跑偏 打滑…带子/皮带/轮子 三角带…丢转/抓不住/松 传送带…丢转/打滑/抓不住/松 轮子/链板/履带…偏到一边/往一边跑/走偏/跑偏/蹭边 带子/网带…偏到一边/往一边跑/走偏/蹭边 胶带…跑偏 托辊…坏 皮带轮…磨 | 带传动 输送带跑偏 | belt_drive belt_deviation belt_misalignment longitudinal_tear belt_slips slipping_belt belt_runs_off belt_mistracking runs_to_one_side
链条 掉链 链子拉长 链条厂 摩托链 传动链 套筒链 滚子链 链节 链条…卡/变长/拉长/掉/断掉/松/死节/生锈/磨/跳 chain…break/jump/stretch/wear 滚子…裂 链节…僵 | 链传动 链条磨损 | chain_drive chain_stretches chain_jumps
联轴器 对中 不对中 不对中激励 联轴器动态 联轴器…响/坏/弹性块/打断/断/梅花垫/磨/胶圈坏 coupling…break/fail/wear 电机和泵/电机…不同心/对中 对中…不好 胶圈…联轴器 | 轴系对中 不对中故障 | coupling shaft_misalignment misalignment misaligned_shaft
转子 动平衡 不平衡 平衡不好 一提速抖 一转抖 现场动平衡 临界转速 三千转 挤压油膜阻尼 挤压油膜 临界转速附近 阻尼器转子 转起来…抖/晃 高速/一开快…抖/震 机器/转子/离心机/电机/轴…一到几千转/一过多少转/三千转/某个转速/转速上去/过临界 风机…一到几千转/一过多少转/三千转/某个转速/转速上去 转…抖得厉害 转速一高…震 | 转子动力学 动平衡技术 转子不平衡 | rotor_dynamics dynamic_balancing unbalanced_rotor out_of_balance shakes_at_high_speed vibrates_at_high_speed out_of_balance_rotor squeeze_film_damper at_a_certain_speed shakes_at_certain certain_rpm
轴弯 轴 轴弯曲 轴扭断 轴…弯/扭/拧断/裂 shaft…bend/bent | 轴系 扭转振动 | shafting torsional_vibration
磨损 磨坏 不耐磨 磨穿 磨得快 磨平 磨秃 没几天磨 磨得厉害 磨…不耐用/出沟/坏得快/沟/没了/豁/透 磨损…严重/厉害/太快 衬板…没几天 用几天/备件…磨 易损件…换 橡胶…磨损快 磨得…快 wear_parts…replace liner…wear abrasive…wear_out | 耐磨性 摩擦磨损 磨损机理 耐磨材料 | wear_resistance friction_and_wear wears_out wears_quickly wear_out_fast worn_out abrades wears_away > 摩擦学 表面强化 耐磨涂层材料
磨粒磨损 砂子磨 料磨 砂子/进沙/进灰…磨 sand…wear | 磨料磨损 冲蚀磨损 | abrasive_wear erosive_wear
咬伤 拉伤缸 | 粘着磨损 胶合 擦伤磨损 | adhesive_wear scuffing
微动 来回磨 接触面…磨粉 插头…磨 钢丝…互磨 | 微动磨损 微动疲劳 | fretting_wear
汽蚀 气蚀 打坏叶轮 叶轮打坏 打成蜂窝 空蚀损伤 空泡溃灭 诱导轮 抗空蚀 空蚀磨损 叶轮…啃/坑/孔洞/打坏/打成筛子/海绵/蜂窝/麻坑 泵…像打石子/劈啪响/吸空/噼啪/炒豆/爆豆 pump…cavitate/cavitation 泵轮/泵轮子/泵叶/水轮/泵壳…啃/坑/孔洞/打坏/海绵/蜂窝/麻坑 螺旋桨…啃/坑/孔洞/海绵/蜂窝 impeller…hole/pit 水轮机…打坑 叶片…蜂窝 | 空蚀 空化 汽蚀余量 | cavitation cavitation_erosion NPSH cavitat impeller_eaten eaten_impeller
润滑 上油 缺油 润滑油 润滑…不到/不好 油…打不进去 没油…烧 缺油…磨 干磨…响 加油…麻烦 | 润滑油膜 摩擦学 润滑机理 | lubrication tribology lack_of_lubrication runs_dry
黄油 润滑脂 分油 稠化剂 稠化剂流变 皂纤维 脂润滑 润滑脂流变 析油 滴点 油脂…化成油/变稀/流出来/流失/淌/漏出来/甩/甩出来/结块/跑出来 润滑脂…化成油/变硬/变稀/流/流出来/淌/漏出来/甩出来/结块/跑出来 grease…dry/harden/leak/melt/run 黄油…化成油/变稀/流出来/淌/漏出来/甩/甩出来/结块/跑出来 牛油…化成油/变稀/流出来/淌/漏出来/甩出来/结块/跑出来 | 润滑脂性能 | grease grease_leaks_out oil_bleeding
固体润滑 无油润滑 干磨 自润滑 | 自润滑材料 二硫化钼 固体润滑涂层 | self_lubricating solid_lubricant
油变质 机油发黑 换油 机油/液压油…发白/变质/变黑/进水 润滑油…发黑/变质 oil…milky/turn_black 齿轮油…乳化/变黑 | 油液监测 润滑油老化 铁谱分析 | oil_monitoring lubricant_degradation ferrography
摩擦系数 打滑轮 太滑 太涩 拉不顺 摩擦…太大/太小 辊子/带子/轮子…打滑 太涩…推不动 | 摩擦系数调控 摩擦特性 | friction_coefficient slippery
刹车片 刹车响 制动 刹不住 刹车…不灵/刹不住/叫 brake…fail/squeal 刹车片…磨 制动…失灵 | 摩擦材料 制动噪声 制动器 | brake_friction_material brake_squeal
漏油 渗油 滴油 密封不住 漏液 唇形密封 旋转轴 旋转轴唇形密封 接触界面泄漏 泄漏通道 泄漏模型 沟痕 密封…渗/漏/漏油 接头…冒/渗/滴/漏 法兰/油…渗/漏 端盖…漏/漏油 轴头/轴端…淌油/渗油/滴油/漏/漏油 oil…drip/leak 箱体/设备/机器…淌油/渗油/滴油/漏油 减速机…淌油/滴油 轴…油封处磨/油封磨出沟 齿轮箱…漏油 减速箱/接合面/油箱…漏 变速箱…渗 结合面…渗油 地上…油 seal/joint/flange/fluid/hydraulic_hose/machine…leak leakage…seal gearbox…drip | 密封失效 泄漏 密封技术 | leakage seal_failure sealing oil_leaks leaks_oil drips_oil oil_seeps oil_stains_on_the_floor where_the_seal_runs seal_groove_wear > 机械密封 密封件 表面粗糙度
漏气 跑气 保不住压 憋不住气 存不住气 气密…不合格/不过 压力…保不住/守不住/掉 管路…漏气 漏气…嘶嘶 air…leak 密封不严…气 打气…跑 | 气密性 气体泄漏 | gas_leakage air_tightness leaks_air loses_pressure cannot_hold_pressure does_not_hold_pressure air_escapes gas_escapes
机封 机械密封 轴封 机封响 釜用机封 动环…崩/裂 机封…寿命/换/没几天/磨 mechanical_seal…fail/leak 静环…裂 密封环/密封端面…磨 石墨环…碎 | 机械密封端面 干气密封 端面密封 | mechanical_seal dry_gas_seal
油封 密封圈 垫片 o型圈 y型圈 防尘圈 密封圈结构 密封圈…坏/挤/挤坏/断/漏/胀 o型圈…坏/漏 油封…唇口/坏/烧/翻 密封件…坏/换得勤/磨/老化 垫片…吹/坏/漏 gasket…fail/leak 密封…几天漏/失效/换得勤/用不久/老漏 seal…fail/wear o圈…断 垫子…漏 o-ring…fail | 密封件 动密封 橡胶密封 | oil_seal O-ring gasket seals_wear_out
查漏 找漏点 检漏 漏在哪 不知道哪里漏 肥皂水 漏点/漏…找不到 找漏/查漏…慢 泡水…查漏 肥皂水…漏 find/locate…leak | 泄漏检测 氦质谱检漏 声发射检漏 | leak_detection helium_leak_test where_it_leaks
盘根 填料密封 盘根…换/烧/磨 | 填料密封材料 | packing_seal
噪声 噪音 响声大 吵 异响 嗡嗡 声音大 呜呜 啸叫 尖叫声 嘎吱 咯吱 咣当 吱吱响 嗡嗡响 异音 咚咚响 哐哐响 吱嘎 设备…吵/啸叫/噪音/声响/声音大/异响/怪声/轰鸣 机器…叫/吵/嗡嗡/声响/声音大/异响/怪声/轰轰 吵…受不了/投诉 声音…分贝/刺耳/尖 machine…loud/noisy 车间…噪音 分贝…超 press…loud | 振动噪声 降噪 NVH 声振 噪声控制 | noise noise_reduction noise_control too_noisy noisy too_loud makes_noise squeak rattle humming loud_noise unbearable_noise screech grinding_noise rumbling > 振动控制 声源识别 动平衡
气动噪声 风噪 风叫 风道…叫 风管/风口…啸 管道…啸叫 风…呼呼 | 气动噪声预测 流致噪声 | aerodynamic_noise flow_induced_noise
振动 抖 震动 抖动 发抖 晃 抖得厉害 震手 机器/设备…抖/晃/震 抖…停不/受不了 震…厉害/松/裂 machine…shake/vibrate 机架…晃 台面…抖 晃…厉害 | 振动控制 减振 隔振 | vibration vibration_control vibration_isolation shakes vibrates shakes_badly wobble strong_vibration excessive_vibration shakes_too_much > 共振 动平衡
共振 到某个转速…抖/震 转速一到…震 | 模态分析 固有频率 共振频率 | resonance modal_analysis natural_frequency
管道震 管子抖 管振 管系 管系振动 缓冲罐 管路/管道/压缩机管…抖/振/晃/裂/震 pipe…rattle/shake/vibrate 管子…振/晃/裂/震 | 管道振动 流致振动 | pipeline_vibration flow_induced_vibration water_hammer pipes_shake
减震垫 减震 避震 减震…不行/没用 减震垫…坏 橡胶垫…压坏 避震…软 隔震…不好 | 阻尼材料 减振器 隔振器 | damping_material damper vibration_isolator
冲击 摔坏 跌落 一摔碎 一碰碎 不抗摔 不经摔 摔…破/碎/裂 掉地上/撞…碎/裂 跌…破 磕…碎 dropped…break break…dropped | 冲击动力学 碰撞 跌落冲击 | impact_dynamics crashworthiness drop_test breaks_when_dropped shatters
水泵 泵 扬程 离心泵 泵厂 管道泵 清水泵 化工泵 自吸泵 不锈钢泵 热水泵 循环泵 叶轮水力 蜗壳 泵内流动 泵密封 叶轮叶片 轴向力 泵空化 泵启动过程 流量扬程 | 泵水力设计 泵内流场 叶片泵 | centrifugal_pump hydraulic_design_of_pump volute pump_startup > 汽蚀余量
泵不上水 泵没劲 泵费电 吸入性能 自吸性能 自吸 吸程 气液混合 自吸过程 入口含气 进口旋涡 won't_prime 泵…上不来/上水慢/上水难/不上水/不出水/压力上不去/压力不够/吸不上/吸不上水/引水/打不上/打不上压/扬程不够/抽不上/抽不上来/抽不来水/抽空/效率低/断水/没力/没劲/流量不够/流量小/灌水/费电/达不到扬程 水泵…上不来/上水难/出水小/吸不上水/引水/抽不上/抽不来水/抽空/断水/没力/没劲/灌水 pump…lose_pressure/low_flow/no_flow/prime/suck/weak 流量…上不去 | 泵效率 泵水力性能 水力损失 | pump_efficiency hydraulic_performance loses_prime losing_prime keeps_losing_prime self_priming pump_loses_suction air_in_the_pump > 空化 泵水力设计
渣浆泵 杂质泵 泵堵 砂泵 污泥泵 砂浆泵 抽沙泵 渣浆泵…叶轮/漏/磨 泵…卡/堵住/堵死/抽沙/抽泥/缠/缠住 泥浆…泵磨 pump…clog 水泵…堵 | 固液两相流泵 无堵塞泵 渣浆输送 | slurry_pump solid_liquid_two_phase
潜水泵 井泵 深井泵 | 潜水电泵 多级泵 | submersible_pump multistage_pump
真空泵 抽真空 抽不上真空 水环泵 干泵 干泵转子 真空室 颗粒过滤真空 抽速 真空…上不去/保不住/抽不上/抽不下/抽不下去 真空泵…吵/喷油/坏/抽不上/没力/烧/热/返油/进水 真空度…不够/低 vacuum…lose/not_hold 真空系统…漏 抽真空…慢 | 真空系统 真空获得 | vacuum_pump vacuum_technology
计量泵 螺杆泵 隔膜泵 齿轮泵 | 容积泵 往复泵 | positive_displacement_pump screw_pump
风机 风量 鼓风 引风机 风机厂 排风机 高压风机 离心风机…小 引风机…磨 风机…风压低 | 离心风机 轴流风机 风机气动性能 | fan blower centrifugal_fan > 涡轮机械
叶轮 叶片 | 叶轮优化 叶型设计 流道优化 | impeller blade_design
空压机 压缩机 活塞机 空压站 无油机 压缩机润滑油 低温启动压缩机 压缩机控制 压缩机冷启动 空压机…响/带水/漏/费油/跳停 压缩空气…水/油 compressor…overheat/trip 螺杆机/压缩机…坏 冷冻机…响 气压…不稳 | 压缩空气系统 螺杆压缩机 往复压缩机 | air_compressor screw_compressor
汽轮机 透平 凝汽器 汽机 末级叶片水蚀 围带阻尼 高周疲劳叶片 轴系振动 转子热弯曲 轴系临界转速 油膜振荡 汽轮机…一启动就振/叶片断/叶片裂/启动一次振/启动振/开机抖/振动大/水蚀/汽封/漏汽/真空低/结盐/胀差/轴瓦烧/过临界/震/飞叶片 凝汽器…真空/结垢 汽机…一启动就振/叶片断/叶片裂/启动一次振/启动振/开机抖/振动大/水蚀/真空低/轴瓦烧/过临界/飞叶片 透平…叶片断/叶片裂/振动大/水蚀/真空低/轴瓦烧/飞叶片 机组/风机…一启动就振/启动一次振/启动振/开机抖/过临界 | 涡轮机械 叶轮机械 | steam_turbine turbomachinery last-stage_blade water_droplet_erosion shroud_damping turbine_vibration rotor_thermal_bow critical_speed rub-impact
阀 阀门 球阀 闸阀 蝶阀 流阻系数 阀腔流场 阀内流场 启闭特性 阀座密封 阀体强度 密封面 阀门流量特性 阀门失效 | 阀门设计 调节阀 | valve control_valve valve_flow_resistance valve_body
关不严 内漏 关不死 阀漏 密封副 密封副比压 泄漏率 密封面研配 硬密封 密封面磨损 won't_close_tight 阀…关不/关不严/关不住/关不死/关了还滴/内漏/嘀嗒/渗/滴/滴个不停/滴滴/滴滴答答/漏/漏气/漏水 阀芯…沟/磨 阀门…关不严/关不紧/关了还滴/内漏/嘀嗒/打压漏/渗/滴个不停/滴滴/滴滴答答/漏/试压不过 阀座…冲/漏 valve…drip/leak/not_close/seal 龙头/水龙头/水阀…关不严/关了还滴/嘀嗒/滴个不停/滴滴/滴滴答答 球阀/闸阀/截止阀/闸板/密封面/蝶阀…漏 | 密封比压 阀门内漏 密封面损伤 | valve_internal_leakage seat_leakage leaking_valve does_not_close_tight does_not_shut_off faucet_drips tap_drips dripping_valve
阀啸叫 阀响 多级降压 降压笼套 笼套 节流空化 节流噪声 低噪声阀 排气消声 阀门…刺耳/叫/吹哨/响/啸叫/嗡嗡/尖叫/轰鸣/震/震耳 阀…刺耳/叫/吹哨/啸叫/嗡嗡/尖叫/轰鸣/震/震耳 调节阀…刺耳/叫/吹哨/响/啸叫/嗡嗡/尖叫/轰鸣/震耳 减压阀…刺耳/吹哨/啸叫/嗡嗡/尖叫/轰鸣/震耳 放空阀…刺耳/叫/吹哨/啸叫/嗡嗡/尖叫/轰鸣/震耳 valve…noise/scream/whistle 截止阀…震 一开…尖叫 | 调节阀流场 阀门噪声 | valve_noise valve_screams valve_whistles noisy_valve
电磁阀 电磁阀…不动作/卡/发热/吸不上/响/漏/烧 线圈…电磁阀烧 | 电磁阀响应 电磁铁 | solenoid_valve
流量不均 流不匀 分流不均 有的多有的少 水量/风量/分配/出水/出料…不均 每路/流量…不一样 | 流量分配 流场 流动均匀性 | flow_distribution flow_field
阻力大 压降大 压损 流不动 压力…损失 流…不畅 管路…阻力 | 流动阻力 压力损失 减阻 | pressure_drop drag_reduction
流体流动 水流 气流 风…乱窜 气流…乱 | 流体力学 计算流体动力学 湍流 | fluid_mechanics CFD computational_fluid_dynamics turbulence
两相流 气液 | 气液两相流 多相流 | two_phase_flow multiphase_flow
算一算 试错 不想一遍遍试 电脑…模拟/算一遍 靠试…费钱 先算…再做 仿真…一下 | 数值模拟 数值仿真 多物理场耦合 | numerical_simulation multiphysics
有限元 受力分析 强度…算一算 受力/能不能承受…算 校核…强度 软件…算受力 | 有限元分析 应力分析 结构力学 | finite_element_analysis FEA stress_analysis
减重 轻一点 轻量 做轻 又轻又结实 又轻又强 越轻越好 太重…抬不动/拎/搬/背 轻一点…强度/结实 重量…降 自重…大 减轻…重量 weight…reduce 减重…强度 件/壳/架/车身/机身…太重 | 轻量化设计 拓扑优化 结构优化 | lightweight_design topology_optimization structural_optimization too_heavy lighter_weight
液压 油缸 油压 液压站 液压机 油压机 液压件 油缸厂 液压阀 液压泵 液压油液 液压回路 液压密封 蓄能器 电液控制 液压马达 液压元件 缸筒 导向环 活塞杆强化 hydraulic…leak/noise 千斤顶/液压站/油压机…漏 油泵…叫 液压泵…坏 | 液压系统 液压缸 电液伺服 液压传动 | hydraulic_system hydraulic_cylinder electro_hydraulic hydraulic_circuit hydraulic_valve
液压爬行 油缸没劲 油缸抖 动作慢 油缸…一顿一顿/不动/慢/抖/抖动/沉/没力/没劲/爬/爬行/顶不动/顿 液压…冲击/动作慢/慢/抖/没劲/爬/爬行 cylinder…jerk hydraulic…slow | 液压缸爬行 低速稳定性 内泄漏 | stick_slip hydraulic_creep jerky_motion
油温高 液压油热 系统热平衡 负载敏感节能 节能回路 溢流损失 液压散热 油液冷却 油温…降不下来/高 液压油…发烫/发热/温度/烫/烫手/热/热得/过热/高温 液压站…发烫/发热/烫/烫手/热/热得/过热/高温 油箱…发烫/烫/烫手/热/热得/过热/高温 液压…发烫/夏天热/烫手/热/热得/过热/高温 hydraulic_oil…hot/overheat | 液压油温升 液压节能 | hydraulic_oil_temperature hydraulics_overheat hydraulic_oil_gets_hot
气缸 气动 气缸…不动/没劲/漏 pneumatic…leak | 气动系统 气动元件 | pneumatic_system pneumatics
输送 皮带机 绞龙 提升机 | 物料输送 带式输送机 螺旋输送 | conveying screw_conveyor belt_conveyor
风送 吹料 气力 | 气力输送 | pneumatic_conveying
卡料 堵料 下料不畅 起拱 料仓堵 蓬仓 棚仓 空气炮 粘湿散料 料斗助流 料仓…下不来/堵/搭桥/架桥/起拱 下料…卡/堵 粉…下不来/堵/挂壁/起拱 料斗…不下料/卡/堵 料…下不来/卡住/堵住/挂壁/粘仓 粉料…下不来/不下/堵/堵仓/堵溜槽/粘仓/粘住仓/糊仓 powder…bridge/clog/hang_up/not_flow/stuck hopper…block/bridge/clog/jam/not_flow/plug/stick/stuck silo…block/clog/jam/not_flow/plug/stuck 下料口/溜槽/漏斗…堵/粘/糊 ore…bin/chute/sticky/stuck bin/chute…block/bridge/jam/not_flow/plug/stuck 矿石/煤/原料/石膏/粘土…下不来/堵仓/堵溜槽/粘仓/粘住仓/糊仓 湿料…下不来/堵仓/堵溜槽/粘住仓/糊仓 溜子/湿煤/出料口/喂料口/给料口…堵 仓…棚料 仓壁…粘料 material/bulk_material…stuck 粉仓…架桥 | 料仓结拱 粉体流动性 散料流动 | bridging_in_hopper powder_flowability material_hangs_up cohesive_bulk_solid flow_aid silo_flow_of_bulk_solids > 离散元
离散元 颗粒运动 | 离散元模拟 颗粒流 散体力学 | discrete_element_method DEM granular_flow
给料 下料不匀 喂料 下料…忽多忽少/时多时少 给料/喂料…不稳 出料…忽大忽小 加料…不匀 feed…uneven feeding…unstable | 均匀给料 振动给料 | vibratory_feeder
称不准 称重 计量不准 称 定量不准 称…不准/飘 重量…不准/跑/飘 秤/配料秤/皮带秤/磅…不准 包装…重量不准 灌装…重量 定量…偏差 克重…不稳 分量…不足 净含量…不够 weigh/scale…inaccurate weight…drift | 动态称重 定量给料 称重控制 | dynamic_weighing loss_in_weight > 称重传感器
破碎 粉碎 打粉 磨粉 碎石 打不细 磨不细 粉碎…不细/热/糊/费电 破碎…效率 粉碎机…堵 打粉…发热 粉…太粗 grind…too_coarse crusher…jam ore…crushing | 粉碎机理 超微粉碎 破碎机 | comminution ultrafine_grinding rock_crushing ore_crushing
球磨 研磨机 | 球磨机 搅拌磨 | ball_mill
筛 筛分 过筛 筛网堵 筛不净 筛…不下/不干净/堵/破/糊 screen…blind/clog/tear 矿石…筛分 煤…筛 筛机…梁裂 筛子…堵 筛网…糊 sieve…clog | 振动筛 筛分效率 | vibratory_screening vibrating_screen screens_clog
混不匀 混料 搅不匀 拌不匀 混/搅/拌…不匀 搅拌/混料…不均 粉…混不开 颜色…混不匀 混完…分开 mix…uneven | 混合均匀度 颗粒混合 | mixing_uniformity powder_mixing not_mixed_evenly uneven_mixing segregate mixes_unevenly segregates_after_mixing
搅拌 搅拌桨 搅不起来 混合时间 搅拌功率 非牛顿搅拌 固体悬浮 搅拌…底下沉/打旋/搅不动/搅不匀/死角/溅/费电/起沫/轴封漏 反应釜/罐子…底下沉/打旋/搅不动/搅不匀/死角/溅/起沫 搅拌轴/桨叶…断 tank…mix agitator…shaft | 搅拌釜 搅拌器设计 流体混合 | stirred_mixing agitator mixing_tank mixing_time
离心机 甩干 甩不干 脱水动力学 离心脱水 过滤介质 残余含湿量 滤饼毛细 won't_spin_dry 转鼓 分离因数 螺旋卸料 离心/甩干机/脱水机…含水/水分高/甩不干/甩不掉/脱不干 离心机…含水/水分高/甩不掉/脱不干/跳 centrifuge…wet | 离心分离 卧螺离心机 | centrifuge centrifugal_separation centrifugal_dewatering
过滤机 压滤 滤布 过滤阻力 滤饼结构 滤饼压缩性 絮凝预处理 反冲洗再生 滤板 过滤机理 脱水机理 过滤…不动/堵/慢 filter…block/clog 滤布…堵/换/糊死/透不过 滤…慢 滤芯…换 滤袋…堵 filter_cloth…clog filter_press…slow | 固液分离 板框压滤 | filtration filter_press solid_liquid_separation filter_cloth_clogs filter_cloth_blinding cake_resistance
旋风 选粉 | 旋风分离器 气流分级 | cyclone_separator air_classification
造粒 制粒 压块 | 颗粒成型 造粒工艺 | granulation pelletizing
起重 行车 吊车 吊着晃 天车 龙门吊 桥吊 塔吊 葫芦厂 吊具 起重机厂家 起升机构 起重机金属结构件 吊具结构 起重机安全 变频调速起重 冲击载荷起重 大车小车 钢结构疲劳 行车…坏 | 起重机械 桥式起重机 防摇控制 | crane anti_sway hoisting_machinery
电梯 曳引机 导靴 限速器 安全钳 电梯厂 货梯 电梯导轨 电梯…井道/制动器响/厂/噪音/导轨/平层/开关门/抱闸/振动/晃/部件/配件/门坏 曳引绳…打滑 | 电梯安全 曳引 | elevator
农机 收割机 拖拉机 收割机厂 播种机厂 插秧机 旋耕机 割草压扁 玉米机 农机厂 植保机 喂入量 动力底盘 农机底盘 作业机具 整机匹配 田间作业 | 农业机械 联合收割机 | agricultural_machinery combine_harvester agricultural_equipment
专机 非标 非标设备 | 专用装备 非标自动化 | special_purpose_machine
包装机 封口 封不牢 包装设备厂 包装机械厂 真空包装机 封口机 套标机 给袋机 包装机可靠性 横封 纵封 包装膜 送膜 包装机…漏气/速度慢 袋…爆口 seal…open sealing…weak | 包装机械 热封 | packaging_machine heat_sealing
食品机械 不锈钢容器 储罐 | 食品装备 卫生级设备 | food_machinery hygienic_design
锅炉 蒸汽锅炉 锅炉厂 链条炉 生物质锅炉 锅炉…不起压/冒黑烟/出力不够/压力上不去/满水/烧不起来/熄火/缺水/蒸汽不够/费气/费煤/震 炉子…烧不旺 炉排…跑偏 | 工业锅炉 锅炉燃烧 | boiler industrial_boiler
换热器 换热慢 换不了热 板换 扰流 涡发生器 管内插入物 传热强化机理 污垢监测 流场优化 传热性能 换热性能 换热管束 传热元件 换热…上不去/不够/不好/变差/差/慢/效率低 冷凝器…不凉/冷不下来/换热差/清洗/漏 换热器…不热/换热差/清洗/温度上不去/结垢/脏 heat_exchanger…blocked/clog/dirty/foul/leak 冷却…上不去/不下来/不够/变差/效率低 板换…换热差/效率掉/清洗/脏 蒸发器…清洗/脏 散热器…堵/换热差/清洗/结垢 散热…上不去/不够/变差/慢/效率低 冷却器…冷不下来 油冷器…效果 换热面积…不够 | 强化传热 换热器设计 传热系数 | heat_exchanger heat_transfer_enhancement heat_exchanger_not_cooling poor_heat_transfer
热管 | 热管传热 均温板 | heat_pipe vapor_chamber
结垢 水垢 堵管 水碱 长垢 结一层垢 抑垢 抑垢剂 在线清洗 在线清洗换热 结垢诱导期 污垢预测 管…水碱/结垢 垢…厚/除不掉 管子…垢/堵了/效果越来越差/糊 换热器/板换/冷凝器…堵了/效果越来越差/水垢/糊 冷却器…堵/堵了/效果越来越差/水垢/糊/结垢 exchanger…clog/foul 锅炉/水管…垢 壁…结垢 结一层…皮 喷头…水垢 管壁…挂 heat_exchanger…scale | 污垢热阻 阻垢 除垢 | fouling scale_formation descaling_of_pipe scale_build_up limescale scale_deposit fouled_heat_exchanger scale_in_the_tubes > 水处理药剂
堵 堵塞 堵死 淤堵 老堵 动不动堵 堵得勤 三天两头堵 堵…清理/通不开 pipe…block/clog 管/管子/管道/喷嘴/喷头/孔/阀/出口/弯头…堵 nozzle/strainer…clog filter…plug | 堵塞机理 防堵 | clogging blockage clogs_up clogged_pipe keeps_clogging becomes_blocked gets_blocked gets_clogged blocked_pipe blocked_nozzle
走形 走样 一热变形 放久/存放/受热/塌…变形 | 变形控制 尺寸稳定性 | deformation dimensional_stability loses_shape out_of_shape deforms
寿命短 不耐用 用不久 老换 不经用 用不了多久 没用几天 没用多久 三天两头坏 动不动坏 坏得勤 换得勤 不顶用 不经造 寿命…上不去/太短 用几天/几天…坏 老换…备件 | 使用寿命 耐久性 可靠性设计 | durability service_life product_reliability short_life short_lifetime does_not_last fail_too_soon premature_failure
冒汗阀 阀杆漏 填料漏 阀杆…冒汽/漏 填料/盘根/阀盖…漏 | 阀杆密封 逸散泄漏 | stem_leakage fugitive_emission
阀卡 阀打不开 阀拧不动 填料摩擦 填料摩擦力矩 热胀卡阻 高温卡阻 执行机构 valve_won't_turn 启闭力矩 力矩降低 平衡式结构 平衡阀芯 减力传动 阀…两个人/几个人/力气大/升不上来/卡/卡死/咬住/太紧/太重/开不动/开关费劲/打不开/扳不动/扳得动/拧不动/摇不动/摇半天/粘住/费力/转不动 阀杆…两个人/几个人/力气大/升不上来/卡/咬住/太紧/太重/开关费劲/弯/扳不动/扳得动/拉伤/拧不动/摇不动/摇半天/断/磨/费力/转不动 阀门…两个人/几个人/力气大/卡/太重/开关费劲/打不开/扭矩大/扳不动/扳得动/拧不动/摇半天/费力/锈死 valve…force/hard/jam/seize/stick/stuck/turn 闸阀…两个人/几个人/力气大/卡/太重/开关费劲/扳不动/扳得动/摇半天/费力 手轮…两个人/几个人/力气大/升不上来/咬住/太紧/太重/开关费劲/扳不动/扳得动/拧不动/摇不动/摇半天/费力/转不动 大阀…两个人/几个人/力气大/太重/开关费劲/扳不动/扳得动/摇半天/费力 大口径…开关/扳/费力 球阀…拧不动 | 阀门卡滞 阀门力矩 | valve_sticking valve_torque sticking_valve valve_stuck stem_jammed hard_to_open_valve operating_torque_of_valve
水锤 管子砰砰响 空气罐调压 瞬变流防护 泵站水锤 停泵…水管爆/水锤/爆管/砰/管子炸/管子爆/管炸/管震 关阀/停电/水泵停/泵停/突然停…水管爆/爆管/砰/管子炸/管子爆/管炸/管震 水泵/泵…停了管/停机爆 管子…咚咚响/抖/砰 管…砰砰响 pipe…burst_when_pump | 水锤防护 瞬变流 | transient_flow surge_tank hydraulic_transient pressure_transient
泵震 泵响 泵噪声大 泵…吵/响/啸叫/嗡/抖/震 水泵…吵/嗡嗡/异响/怪声/抖/震 pump…noise/vibrate | 泵振动噪声 压力脉动 | pump_vibration pressure_pulsation noisy_pump > 空化 动平衡
泵轴断 泵轴磨 泵…断轴/轴断/轴磨 泵轴…断/磨 | 泵轴失效 | pump_shaft_failure > 疲劳寿命
泵封漏 泵漏水 机封漏 机封坏 机封烧 机封漏水 换机封 泵…冒水/渗水/滴水/漏 水泵…滴/漏 机械密封/轴封/水封…漏 泵轴…漏水 密封…干磨 pump…leak | 泵用机械密封 泵轴封 | pump_seal
叶轮磨坏 叶轮寿命短 过流件磨 固液两相冲蚀 冲蚀磨损机理 高铬铸铁过流 过流部件 颗粒撞击 叶轮…冲穿/坏/没几天/烂/磨/穿/薄 蜗壳…磨/磨穿 泥浆泵/砂泵/泵壳…几天磨/换得勤/没几天/烂/磨/磨坏/磨漏/磨穿 渣浆泵…几天磨/寿命/换得勤/没几天/烂/磨坏/磨漏/磨穿 护板/吸砂泵/疏浚泵/矿浆泵…几天磨/换得勤/没几天/烂/磨坏/磨漏/磨穿 叶片/护套…磨 泵…磨穿 impeller/slurry_pump/pump…wear | 过流部件磨损 叶轮磨损 | impeller_wear slurry_pump_wear > 冲蚀磨损 耐磨材料
风机震 风机响 风机噪音 风机…共振/动平衡/叫/吵/响/啸/嗡/嗡嗡/异响/抖/振/晃/轰/轴承热/震 引风机…异响/抖/震 鼓风机…吵/异响/怪声 fan…noise/vibrate blower…noise | 风机噪声 风机振动 风机降噪 | fan_noise fan_vibration noisy_fan
风机积灰 叶片粘灰 叶轮…挂灰/积灰/粘料/粘灰 风机…积灰 引风机…粘灰 风机叶片…粘 风叶…粘油 | 叶轮积灰 | impeller_fouling
风量不够 风机效率低 吸不动 风机…抽不动/没风/风小 风量…上不去/小 吸力…不够/小 抽风…不动 | 风机效率 叶轮气动优化 | fan_efficiency aerodynamic_optimization
减速机发热 减速机漏油 减速机响 减速机…响/坏/异响/断轴/渗油/漏/烫/热 gearbox…fail/hot/leak | 减速器故障 齿轮箱温升 | gearbox_failure
轴承座热 轴承发热 轴承烫 轴承…冒烟/发蓝/温升/温度报警/温度高/烧手/烫/热 轴承座…烫/热 bearing…hot/overheat 轴瓦…热 | 轴承温升 轴承润滑不良 | bearing_temperature_rise hot_bearing > 润滑
轴承响 轴承异音 振动特征 振动特征提取 滚动体 故障特征提取 模态分解 变分模态 包络解调 声振信号 峭度 轴承…叫/吱吱/吵/咯噔/响/啸叫/嗡/嗡嗡/噪音/异响/振动值/沙沙 bearing…grind/hum/noise/noisy | 轴承振动噪声 | bearing_noise noisy_bearing humming_bearing
轴磨细 轴颈磨 轴磨损 冷焊修复 电刷镀 修复层 轴…滚键/磨了/磨坏/磨小/磨损/磨细/跑内圈 轴颈/轴头/轴承位…滚键/磨了/磨坏/磨小/磨细/跑内圈 shaft…worn | 轴颈磨损 轴修复 | shaft_wear worn_shaft brush_plating > 激光熔覆
键槽裂 键松 | 键连接失效 花键 | spline keyway_failure
链板断 输送链断 | 输送链失效 | conveyor_chain_failure
皮带撕 皮带磨 输送带…划破/撕/纵撕 皮带…划破/划穿/撕/纵向撕 胶带…撕 | 输送带撕裂 | conveyor_belt_tear
绞龙磨 绞龙卡 | 螺旋叶片磨损 | screw_flight_wear
筛网破 筛板磨 | 筛网寿命 | screen_mesh_life
锤片磨 刀片磨 粉碎机刀 | 锤片磨损 刀片寿命 | hammer_wear blade_wear
刀片钝 切菜刀钝 切不断 | 切割刀片 刃口保持性 | blade_sharpness edge_retention
油缸漏 油缸内泄 斯特封 格莱圈 油缸…内泄/内漏/密封坏/拉/渗/渗油/漏/漏油 活塞杆…带油/拉/漏 油封/千斤顶…漏油 cylinder…leak | 液压缸密封 | cylinder_seal
液压冲击 换向响 液压…冲击响/换向响 换向…砰 油管…抖 | 液压冲击与噪声 | hydraulic_shock
油脏 液压油脏 油液污染度 污染度 污染度监测 磨粒 磨粒监测 磨粒铁谱 颗粒计数 油液状态 液压油…乳化/发臭/发黑/换得勤/浑/脏/起泡 油…进水乳化/铁末 油箱…发臭/发黑/变质/变黑/浑/积水/脏/起泡 hydraulic_oil…black/dirty | 油液污染控制 | fluid_contamination dirty_hydraulic_oil wear_debris oil_condition
换热器结垢 板换堵 蒸发器结垢 换热器…垢/堵 板换…堵/结垢 蒸发器…垢/结 列管/预热器/加热器…结垢 换热管…堵 | 换热器污垢 蒸发器结垢机理 | heat_exchanger_fouling
管束震 管束磨 | 管束振动 | tube_bundle_vibration
疲劳断 震断 | 振动疲劳 随机疲劳 | vibration_fatigue
压力容器裂 罐裂 承压设备剩余寿命 剩余寿命评估 超期服役 缺陷安全评定 含缺陷结构 压力罐/压力容器/罐子/气罐/储罐/球罐/锅炉/反应釜/老罐/气瓶/塔…到年限/报废/有缺陷能用/能不能接着用/要不要报废/该不该换/超年限/超期/还能不能用 pressure_vessel…old/safe | 压力容器安全评定 合于使用评价 | fitness_for_service old_pressure_vessel scrap_the_vessel remaining_life_of_vessel
法兰漏 垫子漏 螺栓载荷 垫片应力 垫片蠕变松弛 法兰泄漏率 法兰…呲/垫子吹/滴/紧不住 法兰口/法兰接头/法兰垫/人孔/盲板…呲/垫子吹/渗/滴/漏/紧不住 gasket…blow | 法兰密封 螺栓法兰连接 | flanged_joint gasket_sealing flange_leaks gasket_blows_out bolt_load
软管爆 金属软管裂 波纹管裂 | 波纹管疲劳 膨胀节 | bellows expansion_joint
刮板磨 溜槽磨 料仓磨 溜槽/料斗…磨穿 料仓/落煤管/下料口/衬板…磨 | 耐磨衬板 料仓磨损 | wear_liner chute_wear
除铁 磁选 永磁磁系 磁系退磁 永磁体高温退磁 场强衰减 高梯度磁系 弱磁性矿物 磁系结构设计 永磁除铁 磁选机/磁滚筒/除铁器…不吸/吸不住/吸不干净/吸力小/带料/弱了/没劲/没磁/磁性弱/退磁/铁除不净 磁棒…不吸/吸不住/吸力小/弱了/没劲/磁性弱/退磁 磁辊…吸不住/吸不干净/带料/没磁/铁除不净 矿石/砂/原料/泥浆…除铁 粉料…磁选 | 磁选机 | magnetic_separation demagnetization_of_separator magnetic_system_of_separator magnetic_separator
负压 吸尘 | 气固两相 负压输送 | gas_solid_flow
喷嘴堵 喷头堵 | 喷嘴设计 雾化 | nozzle atomization
雾化不好 雾滴大 | 雾化特性 液滴粒径 | droplet_size spray_characteristics
混合机 混合不好 | 混合机设计 | mixer
冲击载荷 受冲击 | 冲击载荷动力学 | impact_load
机构卡死 连杆 凸轮 | 机构学 机构优化 凸轮机构 | mechanism_design linkage
轴承进水进灰 轴承…生锈/进沙/进泥/进粉/进面粉 轴承座/轴承箱…生锈/进水/进沙/进泥/进灰/进粉/进面粉/锈 bearing…dirt/rust | 轴承密封结构 迷宫密封 密封防尘 润滑脂乳化 | labyrinth_seal bearing_seal water_in_bearings contaminated_bearing
轴承装不好 轴承…加热装/拆不下/敲坏/砸进去/装不上/装反/间隙怎么调/预紧 | 轴承装配 过盈装配 轴承预紧力 感应加热装配 | bearing_mounting bearing_preload bearing_fit
轴承能用多久 轴承…什么时候换/寿命/提前知道/突然坏/还能用多久/预警 设备…提前知道要坏/突然停 bearing…predict | 剩余寿命预测轴承 健康指标 退化模型 预知维修 | bearing_prognostics health_indicator
低速轴承响 低速重载 转盘/回转/慢转/低速…听不出/响/坏/裂 | 低速重载轴承诊断 声发射监测 弱故障特征 | low_speed_bearing weak_fault slow_rotating
减速机坏 白蚀裂纹齿轮 变载荷 减速机…打坏/换得勤/断齿/漏油/烧 减速箱/变速箱…坏/打坏/换得勤/断齿/漏油/烧 齿轮箱…打坏/换得勤/断齿/烧 风电齿轮箱/风机齿轮箱/偏航…两年就坏/坏/打齿/换/早坏 wind_turbine_gearbox…fail planetary…load gearbox…break | 齿轮箱故障诊断 传动链可靠性 复合故障 | gearbox_fault_diagnosis compound_fault load_sharing
齿轮磨损 齿轮/齿/小齿轮/花键…不耐磨/磨/磨光/磨尖/磨薄 齿条…不耐磨/磨光/磨尖/磨薄 | 齿面磨损 齿轮磨损预测 齿面滑动 花键微动 | gear_wear spline_wear
塑料轴承滑块 滑块/滑板…发涩/响/干磨/抱死/磨/缺油 导套…发涩/响/干磨/抱死/缺油 衬套…发涩/干磨/抱死/缺油 轴套/铜套…发涩/响/干磨/缺油 bushing…seize/wear | 滑动轴承材料 聚合物轴承 自润滑衬套 边界润滑 | boundary_lubrication self_lubricating_bushing
加油太勤 加油/打黄油/上油/润滑/注油…勤/够不着/太多点/忘/累 高处…加油 | 集中润滑 自动润滑 按需润滑 免维护润滑 | automatic_lubrication centralized_lubrication greasing_by_hand forget_to_grease
换油太贵 机油/齿轮油/润滑油…再生/几个月换/废油/换得勤/能不能不换/贵 液压油…再生/几个月换/废油/能不能不换/贵 | 润滑油寿命 油液再生 废油再生 氧化安定性 | oil_change_interval oil_regeneration used_oil_recycling
弹性联轴扭振 传动/轴系/机组…打颤/扭振/扭断 | 扭振抑制 轴系扭转 扭转减振器 | torsional_vibration_suppression torsional_damper
胶带输送撒料 皮带…托辊响/磨穿 conveyor_belt…spill/tear | 皮带清扫 |
设备螺栓断 机座/轮毂/连杆…螺栓断/螺栓松 地脚…断/螺栓断/螺栓松 螺栓…断几根/老断 | 螺栓连接 螺栓群 预紧力监测 超声螺栓轴力 | bolt_fatigue bolt_preload_monitoring foundation_bolts ultrasonic_bolt_stress
机架裂焊补 机架…开焊/断裂/补了又裂/震裂 机座/底座/焊接架/大梁…开焊/断裂/补了又裂/裂/震裂 支架…开焊/补了又裂 车架…断裂/补了又裂/震裂 frame…crack | 焊接结构疲劳寿命 疲劳裂纹扩展寿命 结构应力 止裂 | structural_stress cracked_frame crack_arrest
设备一开楼震 设备/机器/风机/空压机/冲床…地板震/整栋/楼上/楼下/楼板震 楼上…机器震 floor…shake | 楼板振动 设备隔振设计 隔振支撑 | floor_vibration vibration_mount
管道弯头冲蚀 弯头/管道…冲漏/打穿/磨漏/磨破/磨薄 三通/大小头…冲漏/打穿/磨漏/磨破/磨穿/磨薄 管子…冲漏/打穿/磨破/磨穿/磨薄 elbow…erode/wear 粉料…管磨 | 颗粒冲蚀 弯头磨损预测 气固两相冲蚀 耐磨弯管 离散相模型 | erosion_of_elbows pipe_elbow entrained_particles particle_erosion wear_prediction elbows_wear
密封圈老坏 密封圈…换得勤/硬了/磨 油封…挤出/硬了/老化/裂 o圈…挤出/换得勤/硬了/磨/老化/裂 密封件…挤出/硬了/裂 密封条…挤出/换得勤/硬了/磨 seals…fail/harden 高温密封…坏 | 密封件老化寿命 橡胶应力松弛 密封失效机理 挤出失效 | seal_life seals_harden extrusion_of_seal
旋转接头漏 旋转接头/回转接头/滑环…坏/漏/磨 | 旋转接头密封 端面密封磨损 | rotary_joint rotary_union
减重又怕断 零件/支架/机架/臂…减重/又轻/太重/轻一点 | 轻量化结构 尺寸优化 多目标拓扑 | lighter_frame
电机轴承搓板纹 搓板纹 轴承…一道道纹/搓板/洗衣板纹/电击/电流/麻纹 电机轴承…一道道纹/搓板纹/洗衣板纹/电击/电流/麻纹 bearing…electric | 绝缘轴承 放电蚀坑 轴电压 接地电刷 | shaft_current electrical_erosion_of_bearing fluting insulated_bearing washboard
垫子密封件老换 垫子…压扁/换得勤/没弹性/烂/硬了/老化/老换 胶垫…换得勤/漏/烂/硬了/老化/老换 密封垫/垫圈/皮碗/皮垫…压扁/换得勤/没弹性/漏/烂/硬了/老化/老换 垫片…换得勤/没弹性/烂/硬了/老化/老换 gasket…wear | 密封垫热老化 热老化 压缩永久变形垫 橡胶老化寿命 垫片应力松弛 | gaskets_harden gasket_ageing thermal_ageing_of_gasket gaskets_keep
设备突然停怕出事 设备/机床/车床/炉子/机器/锅炉…出事不知道/半夜/夜里出事/怕出事/晚上没人/没人看着 半夜…没人 没人看着…怕 unattended…machine | 过程异常识别 异常在线识别 无人值守监测 远程监控预警 早期异常 | anomaly_detection_of_machining nobody_is_watching remote_alarm
皮带烧糊味 皮带/三角带/同步带/传送带…冒烟/打滑烧/断齿/烧/着火/糊味/裂口 belt…burn/smoke timing_belt…break/tooth | 带传动摩擦热 同步带齿疲劳 传动带失效 | belt_failure
弹性体联轴 橡胶减震/弹性块…压扁/掉/硬/裂 减震块…压扁/掉/硬 胶垫…掉 rubber_mount…crack | 橡胶隔振器疲劳 橡胶蠕变 | rubber_mount_fatigue
轴承拆下来发现 轴承…剥皮/裂/跑道 滚珠/内圈/外圈…剥皮/剥落/压痕/发蓝/裂/跑道/麻点 滚子…剥皮/剥落/压痕/发蓝/跑道/麻点 bearing…pit/spall | 滚动接触疲劳剥落 次表面裂纹 轴承失效分析 | spalled_bearing subsurface_crack
链轮链条响 链条…抖/润滑/爬链 链轮/链传动…卡/响/抖/润滑/爬链 chain…jam/noise | 链传动动力学 多边形效应抑制 链条润滑 | chain_noise
机器手轮重 手轮/手柄/摇把/离合/踏板/刹车…卡/发涩/费劲/重 | 操纵力优化 机构摩擦 润滑操纵 | hard_to_turn_handwheel pedal_force
油封槽磨 油封/轴封…几个月漏/烧唇/磨沟/磨轴/翻唇 骨架油封/唇口…几个月漏/漏/烧唇/磨沟/磨轴/翻唇 oil_seal…leak/wear | 唇口磨损 泵汲效应 旋转唇封 轴表面织构 唇封热 | lip_wear
轴承跑圈 轴承…座里转/松/磨大/走圈/跑内圈/跑外圈/跟着转 外圈/内圈/轴承座/座孔…座里转/松/磨大/走圈/跑内圈/跑圈/跑外圈/跟着转 bearing…spin | 过盈损失 蠕动磨损 轴承蠕动 配合松动 | bearing_creep outer_ring_creep outer_race_spins spins_in_the_housing
行星齿轮坏 行星轮/行星架/太阳轮/行星减速/内齿圈…偏磨/全坏/响/坏/打坏/断/裂 planetary_gear…break/fail | 行星传动均载 均载 故障演化 行星轮系 浮动均载 | load_sharing_of_planetary fault_evolution planet_gears
花键磨尖 花键…响/打滑/旷/松旷/磨成尖/磨秃 键槽/齿套/联轴套/传动轴/万向节/半轴…响/打滑/旷/松旷/磨尖/磨成尖/磨秃/磨薄 spline…wear | 微动磨损花键 硬化层 花键副润滑 浮动花键 | worn_splines fretting_of_spline universal_joint
小轴承冬天叫 含油轴承/小电机/风扇/轴承/铜套…低温叫/冬天叫/冷了叫/刚开叫/吱吱叫 bearing…cold/squeal | 低温粘度 润滑油粘温 孔隙渗流 供油特性 低温异响 | squeals_in_the_cold cold_start_noise
密封圈耐油耐热 密封圈…发脆/变硬/开裂/油里/溶胀/热油/高温油 o圈/油封/密封环…发脆/变硬/开裂/没弹性/油里/泡胀/溶胀/热油/高温油 胶圈/垫圈…发脆/变硬/开裂/油里/泡胀/溶胀/热油/高温油 seal…hard/hot_oil seals…swell | 橡胶耐油老化 热油老化 压缩永久变形油 | oil_resistance_of_rubber go_hard_in goes_hard_in sealing_rings rubber_ageing_in_oil
传感器测直径飘 测径/在线测/量直径/激光测/测长…一震就/不稳/抖/漂/跳/飘 测厚…一震就/不稳/抖/漂/飘 diameter…drift measuring…vibrate | 激光测径 振动补偿 测量补偿 动态测量误差 | laser_diameter_gauge vibration_compensation
轴被油封磨 轴/轴头/轴套/半轴…密封处磨/油封磨出/磨出一道/磨出沟/被油封 shaft…groove/seal | 唇封磨损 轴套修复 轴表面强化 油封摩擦 | seal_wears_a_groove groove_in_the_shaft
行车冲一下 行车/电梯/输送机/升降机/设备/皮带机…一停就晃/一启动就冲/启动冲击/猛一下/突然冲/起步冲/顿一下 | 启动冲击 S曲线加减速 变频软启 冲击载荷抑制 | jerks_when_starting jerk_at_start starts_with_a_jerk soft_start
换热器效率掉 换热器/冷却器/冷凝器/蒸发器/省煤器/散热器…几个月不行/掉一半/效果下降/效率掉/清洗一次/温差小/越来越不 heat_exchanger…drop/efficiency | 污垢热阻监测 结垢速率 清洗周期 换热衰减 流场优化换热 | loses_efficiency performance_degradation_of_heat_exchanger
`;
