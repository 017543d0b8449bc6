/** Motors, generators, transformers. */
export const motorsTransformers = `
匝间 匝间短路 局部放电起始电压 脉冲电压试验 变频电机绝缘 线圈…击穿/匝短/对地短路/打火/打耐压不过/烧/短路/绝缘破 绕组…击穿/匝短/对地/对地短路/打耐压不过/烧/短路/绝缘破 电机…匝短/对地短路/打耐压不过/绝缘破 漆包线…破皮 绕线…碰伤 | 匝间绝缘 绕组绝缘故障 绕组短路 匝间耐压 | inter-turn_short_circuit winding_insulation_fault turn_insulation surge_test PDIV winding_failure > 绝缘老化
摇绝缘 绝缘受潮干燥 极化去极化电流 频域介电谱 电机…受潮/外壳麻/摇表/漏电/绝缘低/进水 兆欧…上不去 绝缘电阻/摇表…低 马达…进水 | 绝缘电阻 电机绝缘受潮 定子绝缘诊断 吸收比 | insulation_resistance moisture_ingress_in_motor stator_insulation_diagnosis > 绝缘老化
槽绝缘 灌胶定子 浸漆…不透/气泡 绝缘漆…不干/开裂/掉 定子/线圈…浸漆 绕组…松动 槽楔…松 槽纸…破 | 真空压力浸渍 绝缘浸渍树脂 定子绝缘结构 导热绝缘 | vacuum_pressure_impregnation impregnating_resin stator_insulation
扫膛 动态偏心诊断 轴承磨损偏心 电机…刮/扫膛/擦/气隙/端盖磨/蹭/轴跑偏 转子…偏心/摩擦定子/擦定子 定转子…擦/碰 气隙…不匀 | 气隙偏心 转子偏心 单边磁拉力 | air_gap_eccentricity unbalanced_magnetic_pull rotor_eccentricity > 轴承失效
铸铝转子 压铸转子 转子铝条断裂 铜转子压铸 电流频谱诊断 转子…断条/断铝/铝条 鼠笼/笼条…断 铸铝转子…气孔 电机…没力带不动 | 鼠笼断条 铸铝转子缺陷 笼型转子 电流特征分析 | broken_rotor_bar cast_aluminum_rotor motor_current_signature_analysis
碳刷 整流子 集电环 刷架 导电滑环 换向器磨损 滑动电接触载流摩擦 电弧烧蚀滑环 电刷寿命 碳刷…冒火花/寿命/打火/打火花/换得勤/短命/磨/积粉/粉 电刷…冒火/冒火花/打火花/换得勤/短命/磨/积粉 换向器…打火/烧 滑环…信号断/冒火花/打火/打火花/换得勤/烧/短命/积粉 brush/brushes…spark/wear | 电刷磨损 换向火花 滑动电接触 集电环烧蚀 | carbon_brush_wear commutation_spark sliding_electrical_contact slip_ring current-carrying_friction_of_brush
缺一相 换相策略 零序电流抑制 不平衡负荷治理 换相开关 电机…电流不平衡/缺相 三相…不一样/不平均/不平衡/偏高/没电/特别大/特别高/电流不一样/电流大 一相/某一相/某相…不平均/偏高/没电/特别大/特别高/电流大 三相电流…差 | 缺相保护 三相不平衡 电动机保护 | phase_loss three_phase_unbalance motor_protection phase_imbalance zero-sequence_current
齿槽转矩 直流无刷 无刷电机 定位转矩 转矩波动抑制 分数槽集中绕组 谐波注入 电机…卡顿感/顿挫 无刷…启动抖/抖 手转/马达…一顿一顿 转矩…波动 | 齿槽转矩抑制 无刷直流电机 换相转矩脉动 极槽配合 斜极 | cogging_torque brushless_DC_motor skewed_pole
力矩电机 轴向磁通 盘式电机 扁线 扁线电机 永磁电机多目标优化 分数槽 直驱电机 电机…体积大/做小/力矩小/功率做不上/太重/扭矩不够/没劲 马达…扭力小/没劲 | 高功率密度电机 转矩密度 轴向磁通电机 扁线绕组 交流损耗 | torque_density high_power_density_motor axial_flux_motor hairpin_winding
高速电机 高速转子 高速马达 几万转 气浮轴承高速 表面转子胶接强度 风摩损耗 转子…护套/甩开 磁钢…松脱/甩出/飞出 电主轴…热 高速电机…散热 | 高速永磁电机 转子护套 转子强度 涡流损耗抑制 | high_speed_permanent_magnet_machine retaining_sleeve rotor_stress
步进电机 丢步 开环控制 共振抑制 闭环步进 步进…丢步/共振/发热/噪音/失步/走不准 | 步进电机控制 细分驱动 | stepper_motor step_loss microstepping
直线电机 音圈电机 端部效应 直驱进给 推力密度 直线电机…发热/推力/波动 | 永磁直线电机 推力波动 | linear_motor thrust_ripple voice_coil_motor
发电机 发电机组 柴发 柴油发电机 备用发电机 静音发电机 柴油机组隔声降噪 排气消声器 励磁调节 暂态电压跌落 发电机…停机/冒黑烟/发不出电/噪音/带不动/并车/打不着/抖/漏油/熄火/电压不稳/电压低/费油/频率 机组/柴发…停机/启动不了/吵/带不动/打不着/抖/熄火/费油 generator/genset…fuel/loud/noisy/not_start/stall | 同步发电机 发电机励磁 柴油发电机组 并机控制 转速调节 | synchronous_generator excitation_system diesel_generator_set generator_excitation exhaust_muffler genset
线棒 氢冷 大电机 高压电机 线棒防晕 端部绕组振动 汽轮发电机绝缘 发电机…定子/漏氢/电晕/转子短路 线棒…松/电晕 端部…振动/磨损 高压电机…击穿/电晕 | 定子线棒绝缘 大型电机绝缘 端部电晕 云母带 主绝缘老化 | stator_bar_insulation end_winding_corona mica_tape groundwall_insulation
电机…噪声源/电磁声 变频…刺耳/啸叫/电机叫 电磁…嗡嗡 载波…叫声 变频器…电机尖叫 高频…啸叫 | 电磁激振力 径向力波 载波噪声 随机开关频率 | electromagnetic_vibration radial_force_wave random_PWM
电机…散热片/水冷/油冷/灌封散热/风扇 机壳…水冷/水道 绕组…散热/热点 水套…漏 线圈…热出不来 定子…散热 | 电机冷却 绕组热点 电机热网络 油冷电机 喷油冷却 | motor_cooling winding_hot_spot lumped_parameter_thermal_network oil_cooled_motor
磁阻电机 少稀土 无稀土 同步磁阻 开关磁阻 铁氧体电机 稀土…涨价/贵电机 不用稀土…电机 开关磁阻…噪音 | 同步磁阻电机 开关磁阻电机 少稀土永磁电机 | synchronous_reluctance_motor switched_reluctance_motor rare_earth_free_motor
旋变 反电势 编码器…丢脉冲/干扰/跳/进油 位置传感…电机 旋变/霍尔…坏 转子…位置测 电机…没编码器 | 转子位置检测 旋转变压器 无位置传感器控制 滑模观测器 | resolver rotor_position_estimation sensorless_drive
冲片 自粘铁芯 非晶铁芯 硅钢叠片 冲裁应力退化 粘接铁芯 叠片绝缘 铁芯…叠不齐/叠片/扣点/振动/松/毛刺 叠片…松 冲片…毛刺 叠压…不齐 非晶…铁芯脆 | 铁芯叠压 叠压系数 非晶合金铁芯 冲片毛刺短路 | lamination_stacking amorphous_core stacking_factor
绕线机 嵌线 插纸机 自动绕制 绕线排线 换位导线加工 变压器线圈绕制自动化 漆包线张力伺服 导线表面缺陷 恒张力放线 绕线…乱/张力/拉断/断/断线/松/绕断/老断 线圈…人工绕/手工绕/拉断/断线/松/绕不紧/绕制全靠手/绕得慢/绕断/绕歪/老断 漆包线…拉断/拉细/断线/松/绕断/老断 变压器线圈/绕组…人工绕/手工绕/绕制全靠手/绕得慢/绕歪 线包/细线…拉断/断线/松/绕断/老断 嵌线…费工 下线…费工电机 | 绕线张力控制 自动嵌线 精密绕线 排线控制 | coil_winding winding_tension_control coil_inserting automatic_winding wire_tension_servo
空载电流 电机下线检测 下线噪声振动 声学特征自编码器 异常声识别 电机…一致性差/不良品/全检/出厂检验/听音/堵转/好坏/抽检/挑不出来/效率测/有的响/测不过来/测试/综测 马达…一致性/不良品/全检/听音/堵转/好坏/抽检/挑不出来/有的响/测不过来 风扇电机…不良品/全检/听音/好坏/抽检/挑不出来/有的响/测不过来 空载电流…大 堵转…烧 | 电机测试 电机性能检测 堵转保护 对拖试验 | motor_testing locked_rotor_protection dynamometer_test motor_production_inspection
防爆电机 耐高温电机 恶劣工况电动机防护 粉尘侵入 密封结构电机 电机…泡水/淋雨/潮湿/潮湿环境/灰多/灰糊住/生锈/盐雾/粉尘里/轴锈/进泥/进粉尘/防爆/露天/高温环境 马达…泡水/淋雨/潮湿/灰多/生锈/盐雾/进泥/进灰/进粉尘/露天 motor…dust/rust/water/wet | 防爆电动机 电机防护等级 耐高温电机绝缘 | explosion_proof_motor ingress_protection high_temperature_motor dust_ingress
变压器油 油色谱 绝缘油 植物绝缘油 微水扩散平衡 真空滤油 击穿强度劣化 介质损耗因数 变压器油…乙炔/发黑/水分/酸值 变压器…乙炔/发黑/变色/含水/总烃/有水/油样/进水 油里…发黑/变色/含水/有水/进水 油中…气体 绝缘油…老化 油样…不合格 | 油中溶解气体分析 油纸绝缘 绝缘油老化 | dissolved_gas_analysis transformer_oil oil_paper_insulation water_in_transformer_oil moisture_in_oil > 绝缘老化
变压器…冲击损坏/抗短路/直流偏磁/短路冲击/线圈松/绕组变形/近区短路 绕组…变形 | 绕组变形检测 频率响应法 抗短路能力 直流偏磁 | winding_deformation frequency_response_analysis short_circuit_withstand DC_bias
干式变压器 环氧绝缘件 浇注缺陷局部放电定位 声电联合检测 干式变压器…局放/裂 互感器…吱吱声/局放/开裂/放电声/有声音/炸 线圈…吱吱声/开裂/放电声/浇注裂 干变/干式变…吱吱声/开裂/放电声/有声音 dry-type_transformer…discharge/noise 环氧浇注/浇注体…裂 环氧…浇注气泡 浇注…绝缘件 | 环氧浇注绝缘 浇注体开裂 干式变压器局部放电 | epoxy_cast_resin dry_type_transformer instrument_transformer
分接开关 有载开关 调压开关 有载调压 触头磨损 声振信号诊断 分接…卡/触头 变压器…调压 | 有载分接开关 分接开关故障诊断 | on_load_tap_changer
穿墙套管 高压套管 套管油纸电容 套管故障预警 套管…发热/局放/放电/漏油/炸 | 高压套管绝缘 套管介损 | high_voltage_bushing bushing_insulation
高频变压器 磁饱和 平面变压器 共模电感 磁致伸缩噪声 磁芯气隙振动 高频磁芯损耗 绕组交流电阻 变压器…发烫/叫/吱吱/吱吱叫/啸叫/有声音/磁饱和 电感…发烫/发热/叫/吱吱/吱吱叫/啸叫/有声音/饱和 磁环…发烫/发热/吱吱叫/啸叫/有声音 线圈…发烫/叫/吱吱叫/啸叫/有声音 开关电源…变压器热 | 漏感 电感饱和 磁性元件损耗 | high_frequency_transformer leakage_inductance inductor_saturation magnetic_component audible_noise_of_inductor gap_vibration
整流变 电炉变 整流柜 可控硅 晶闸管 整流…电解/谐波 可控硅…击穿/烧 电焊机…变压器 电解…电费 | 晶闸管整流 大功率整流 整流变压器 | thyristor_rectifier rectifier_transformer
电钻 角磨机 电动扳手 电镐 砂光机 电动螺丝刀 打草机 曲线锯 电圆锯 电动工具…开关坏/换向/震手 电钻…没劲 电锤/角磨机…烧 电动扳手…扭矩 锂电…工具 | 手持电动工具 串励电机 无刷电动工具 | handheld_power_tool universal_motor impact_mechanism
微型电机 微电机 振动马达 减速电机 齿轮马达 小马达 空心杯 电动执行器 舵机 电动缸 微型减速箱 无刷微电机 微电机…噪音/寿命 推杆…不同步/断 执行器…不准/卡 舵机…抖/烧 减速马达…响 减速电机…漏油 小马达…卡死 微型…泵噪音 电动推杆…卡 阀…电动执行 | 微特电机 空心杯电机 电动执行机构 微型减速器 | micromotor coreless_motor electric_actuator miniature_gear_reducer
多电机 电机…出力不均/同步 两台电机/多台电机/双驱/牵伸…不同步 同步…升降不一致 负载…分配不均 主从…控制 一轴…快一轴慢 印刷…多轴 | 多电机同步控制 交叉耦合控制 电子凸轮 | multi-motor_synchronization cross-coupling_control electronic_cam
单相电机 启动电容 电机/马达/水泵/风扇…不转光响/光响不转/只响不转/嗡嗡不转/拨一下才转/要用手拨/转不起来/通电不转 motor/motors…not_start/not_turn/will_not_start/wont_start hums…start/turn 响…不转 buzzes…start | 单相异步电动机 起动转矩 离心开关失效 电容起动 转子断条诊断 | single-phase_induction_motor starting_torque start_capacitor > 鼠笼断条
电机轴断 电机…跑内圆/跑外圆/轴弯/轴承位磨/轴承室磨大/轴断/键槽滚 轴承室…松/磨大/跑外圈 motor_shaft…bent/break/snap | 电机转轴断裂 轴承室磨损修复 激光熔覆修复轴 配合过盈 | motor_shaft_fracture bearing_seat_repair
转子动平衡 转子/飞轮/风叶…偏重/动平衡/去重/甩 动平衡…做不好/老超 | 高速动平衡 影响系数法 柔性转子平衡 不平衡响应 | rotor_balancing influence_coefficient unbalance_response
潜水电机 潜水泵…漏电/老坏 深井泵…漏电/老坏/进水 潜水电机…漏电/烧/老坏/进水 submersible_pump…burn/leak | 充水式电机 湿定子绝缘 机械密封失效潜水 | canned_motor
旧电机 翻新电机 修电机 旧电机/老电机…修/再用/改/翻新 电机…返修费/重绕 | 电机再制造 高效再制造电机 绕组重绕 | motor_remanufacturing coil_rewinding
电机选大 小马拉大车 电机…时开时停/空跑/轻载/选大 | 电机负载匹配 能效优化轻载 变频节能电机 | motor_sizing light_load_efficiency
变压器寿命 老变压器 变压器…到年限/用了几十年/老旧/能用几年/该不该换/还能用几年/退役 | 变压器寿命评估 糠醛含量 绝缘纸聚合度 绝缘状态评估 热点温度寿命 | transformer_life_assessment furan_in_oil degree_of_polymerization transformer_health_index old_transformer
变压器扛不住 变压器…不够用/夏天过载/容量不够/小了/带不动/扛不住 transformer…overloaded/too_small | 变压器过载能力 负荷预测台区 有载调容 | transformer_overloading dynamic_loading_capability
电机组装 电机/马达/转子/定子…人工装/手工装/组装/装不进/装得慢/装配/费人/靠人手 | 电机柔性装配线 视觉引导装配机器人 力位混合控制 微特电机装配 压装质量监测 | motor_assembly_automation press-fit_monitoring flexible_assembly_line
爬坡没力 电动车/电瓶车…上坡/拉不动/没力/爬坡/起步慢/跑不快 三轮车/叉车/小车/轮椅…上坡/拉不动/没力/没劲/爬坡/起步慢/跑不快 | 弱磁扩速 过载能力 牵引电机 | in-wheel_motor flux_weakening overload_capability
电机漆包线 漆包线…发粘/漆膜/软化 线圈…漆皮破 | 漆包线漆膜缺陷 涂漆固化 耐电晕漆包线 漆膜附着 | pinhole_of_enamel magnet_wire
电机轻量 电机…便宜/做薄/减重/塞不进/太大/成本/省铜/降成本 motor…cheaper/cost/heavy | 电机轻量化 材料用量优化 多目标优化电机 铁氧体替代 | motor_lightweighting multi-objective_motor_optimization
电机省电改造 电机/风机…24小时转/一天到晚开/一直转/省电改造 水泵…24小时转/一天到晚开/省电改造 | 变频改造节能 负载率优化 | drive_retrofit
电机提前知道坏 电机/马达/风机/水泵…什么时候坏/听不出/坏了才知道/提前知道/突然停/突然坏/预警 motor…breaks_down/fails/suddenly | 电机状态监测 电流特征诊断 振动信号深度学习 迁移学习故障诊断 | motor_condition_monitoring deep_transfer_learning_diagnosis
水轮机/水电站/小水电…出力小/拦污/振动/水小/汽蚀/泥沙/渣/空蚀 转轮…出力小/拦污/振动/水小/泥沙/渣/空蚀 | 水轮机空蚀磨损 转轮抗磨涂层 水力机械稳定性 | turbine_cavitation_erosion sediment_erosion
变压器油漏 变压器…擦不干净/滴油 散热片…擦不干净/滴油/漏油 油箱…擦不干净/渗油/滴油/漏油 transformer…leak/oil | 片式散热器焊缝密封 耐油橡胶老化 渗漏带压堵漏 | transformer_oil_leak radiator_weld_seal
变压器搬运 变压器/大设备…上楼/吊装/太重/抬上/运不进 | 冲击加速度监测 模块化变压器 | transformer_transport modular_transformer
变压器火灾 变压器…冒烟/喷油/爆炸/起火 transformer…explode/fire/smoke | 变压器油火灾 泄压防爆 油池火 | transformer_fire explosion_of_transformer
互感器 电流互感器/电压互感器…不准/开路/炸/误差/饱和 互感器…不准/开路/误差 | 互感器误差在线评估 铁磁谐振 电子式互感器 | instrument_transformer_error ferroresonance electronic_transformer
电感线圈 电感/线圈…一致性/体积大/做小/绕不匀 | 磁集成 平面电感 高频绕组损耗 | integrated_magnetics planar_inductor winding_loss
磁钢掉 磁钢/磁片…开胶/掉/粘不住/胶不牢/脱落/贴完/飞 磁铁…开胶/粘不住/胶不牢/脱落/贴完/飞 磁瓦…开胶/掉/粘不住/粘不牢/胶不牢/脱落/贴完/飞 | 表贴式转子 胶接强度转子 离心应力护套 磁体胶粘剂老化 | surface-mounted_rotor adhesive_bonding_of_magnet rotor_sleeve_stress
电磁铁响 接触器…吸不牢/响得厉害/嗡嗡响/噪声/抖 电磁铁/电磁阀/继电器/交流接触器…吸不牢/响得厉害/嗡嗡/嗡嗡响/噪声/抖 contactor/solenoid…buzz/chatter/hum | 电磁机构动态特性 铁心极面磨损 分磁环断裂 交流接触器振动噪声 节能电磁系统 | contactor_electromagnet shading_ring AC_contactor_noise
卷扬刹车 卷扬机/行车…刹车烧/刹车片/刹车磨/溜钩 起重/电动葫芦/电机/制动电机…刹不住/刹车烧/刹车片/刹车磨/溜钩 | 电磁制动摩擦副 制动力矩衰减机制 盘式制动器起升 | brake_lining_wear
驱动器不配 换驱动器 驱动器/电机/变频器/控制器…不匹配/参数不对/换个牌子/换了牌子/调不好/配不上 drive…compatible/tuning | 电机参数辨识 控制器自整定 鲁棒电流环 参数自适应 | motor_parameter_identification auto-tuning robust_current_control
电机抱死 电机/油泵/水泵/电动泵/压缩机/马达…卡住/卡死/夏天卡/抱死/热了卡/转不动 motor/pump…jammed/seize/stuck | 滑动轴承热变形 轴承间隙热膨胀 润滑膜失效 转子卡滞 | seized_motor bearing_clearance > 轴承失效
`;
