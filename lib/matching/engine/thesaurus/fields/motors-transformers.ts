/** Motors, generators, transformers. */
export const motorsTransformers = `
匝间 匝间短路 线圈…击穿/打火/烧/短路/绝缘破 绕组…击穿/对地/烧/短路 漆包线…破皮 绕线…碰伤 | 匝间绝缘 绕组绝缘故障 绕组短路 匝间耐压 | inter-turn_short_circuit winding_insulation_fault turn_insulation > 绝缘老化
摇绝缘 电机…受潮/外壳麻/摇表/漏电/绝缘低/进水 兆欧…上不去 绝缘电阻/摇表…低 马达…进水 | 绝缘电阻 电机绝缘受潮 定子绝缘诊断 吸收比 | insulation_resistance moisture_ingress_in_motor stator_insulation_diagnosis > 绝缘老化
槽绝缘 灌胶定子 浸漆…不透/气泡 绝缘漆…不干/开裂/掉 定子/线圈…浸漆 绕组…松动 槽楔…松 槽纸…破 | 真空压力浸渍 绝缘浸渍树脂 定子绝缘结构 导热绝缘 | vacuum_pressure_impregnation impregnating_resin stator_insulation
扫膛 电机…扫膛/气隙/端盖磨/轴跑偏 转子…偏心/摩擦定子/擦定子 定转子…擦 气隙…不匀 | 气隙偏心 转子偏心 单边磁拉力 | air_gap_eccentricity unbalanced_magnetic_pull rotor_eccentricity > 轴承失效
铸铝转子 转子…断条/断铝/铝条 鼠笼/笼条…断 铸铝转子…气孔 电机…没力带不动 | 鼠笼断条 铸铝转子缺陷 笼型转子 电流特征分析 | broken_rotor_bar cast_aluminum_rotor motor_current_signature_analysis
碳刷 整流子 集电环 刷架 导电滑环 碳刷…寿命/打火/磨/粉 电刷…冒火/磨 换向器…打火/烧 滑环…信号断/打火/烧 | 电刷磨损 换向火花 滑动电接触 集电环烧蚀 | carbon_brush_wear commutation_spark sliding_electrical_contact slip_ring
缺一相 电机…电流不平衡/缺相 三相…不一样/不平衡/电流不一样 三相电流…差 一相…电流大 | 缺相保护 三相不平衡 电动机保护 | phase_loss three_phase_unbalance motor_protection
齿槽转矩 直流无刷 无刷电机 电机…卡顿感/顿挫 无刷…启动抖/抖 手转/马达…一顿一顿 转矩…波动 | 齿槽转矩抑制 无刷直流电机 换相转矩脉动 极槽配合 斜极 | cogging_torque brushless_DC_motor skewed_pole
力矩电机 轴向磁通 盘式电机 扁线 扁线电机 电机…体积大/做小/力矩小/功率做不上/太重/扭矩不够/没劲 马达…扭力小/没劲 | 高功率密度电机 转矩密度 轴向磁通电机 扁线绕组 交流损耗 | torque_density high_power_density_motor axial_flux_motor hairpin_winding
高速电机 高速转子 高速马达 几万转 转子…护套/甩开 磁钢…松脱/甩出/飞出 电主轴…热 高速电机…散热 | 高速永磁电机 转子护套 转子强度 涡流损耗抑制 | high_speed_permanent_magnet_machine retaining_sleeve rotor_stress
步进电机 丢步 步进…丢步/共振/发热/噪音/失步/走不准 | 步进电机控制 细分驱动 | stepper_motor step_loss microstepping
直线电机 音圈电机 直线电机…发热/推力/波动 | 永磁直线电机 推力波动 | linear_motor thrust_ripple voice_coil_motor
发电机 发电机组 柴发 柴油发电机 备用发电机 静音发电机 发电机…冒黑烟/发不出电/噪音/带不动/并车/漏油/电压不稳/电压低/频率 | 同步发电机 发电机励磁 柴油发电机组 并机控制 转速调节 | synchronous_generator excitation_system diesel_generator_set
线棒 氢冷 大电机 高压电机 发电机…定子/漏氢/电晕/转子短路 线棒…松/电晕 端部…振动/磨损 高压电机…击穿/电晕 | 定子线棒绝缘 大型电机绝缘 端部电晕 云母带 主绝缘老化 | stator_bar_insulation end_winding_corona mica_tape groundwall_insulation
电机…噪声源/电磁声 变频…刺耳/啸叫/电机叫 电磁…嗡嗡 载波…叫声 变频器…电机尖叫 高频…啸叫 | 电磁激振力 径向力波 载波噪声 随机开关频率 | electromagnetic_vibration radial_force_wave random_PWM
电机…散热片/水冷/油冷/灌封散热/风扇 机壳…水冷/水道 绕组…散热/热点 水套…漏 线圈…热出不来 定子…散热 | 电机冷却 绕组热点 电机热网络 油冷电机 喷油冷却 | motor_cooling winding_hot_spot lumped_parameter_thermal_network oil_cooled_motor
磁阻电机 少稀土 无稀土 同步磁阻 开关磁阻 铁氧体电机 稀土…涨价/贵电机 不用稀土…电机 开关磁阻…噪音 | 同步磁阻电机 开关磁阻电机 少稀土永磁电机 | synchronous_reluctance_motor switched_reluctance_motor rare_earth_free_motor
旋变 反电势 编码器…丢脉冲/干扰/跳/进油 位置传感…电机 旋变/霍尔…坏 转子…位置测 电机…没编码器 | 转子位置检测 旋转变压器 无位置传感器控制 滑模观测器 | resolver rotor_position_estimation sensorless_drive
冲片 自粘铁芯 非晶铁芯 铁芯…叠不齐/叠片/扣点/振动/松/毛刺 叠片…松 冲片…毛刺 叠压…不齐 非晶…铁芯脆 | 铁芯叠压 叠压系数 非晶合金铁芯 冲片毛刺短路 | lamination_stacking amorphous_core stacking_factor
绕线机 嵌线 插纸机 绕线…乱/张力/断/断线 嵌线…费工 下线…费工电机 线圈…绕不紧 漆包线…拉细 | 绕线张力控制 自动嵌线 精密绕线 排线控制 | coil_winding winding_tension_control coil_inserting
空载电流 电机…一致性差/出厂检验/堵转/效率测/测试/综测 马达…一致性/堵转 空载电流…大 堵转…烧 | 电机测试 电机性能检测 堵转保护 对拖试验 | motor_testing locked_rotor_protection dynamometer_test
防爆电机 耐高温电机 电机…潮湿环境/灰糊住/盐雾/粉尘里/轴锈/防爆/高温环境 | 防爆电动机 电机防护等级 耐高温电机绝缘 | explosion_proof_motor ingress_protection high_temperature_motor
变压器油 油色谱 绝缘油 植物绝缘油 变压器油…乙炔/发黑/水分/酸值 变压器…乙炔/总烃/油样 油中…气体 绝缘油…老化 | 油中溶解气体分析 油纸绝缘 绝缘油老化 | dissolved_gas_analysis transformer_oil oil_paper_insulation > 绝缘老化
变压器…冲击损坏/抗短路/直流偏磁/短路冲击/线圈松/绕组变形/近区短路 绕组…变形 | 绕组变形检测 频率响应法 抗短路能力 直流偏磁 | winding_deformation frequency_response_analysis short_circuit_withstand DC_bias
干式变压器 环氧绝缘件 干式变压器…局放/裂 互感器…局放/开裂/炸 环氧浇注/浇注体…裂 线圈…浇注裂 环氧…浇注气泡 浇注…绝缘件 | 环氧浇注绝缘 浇注体开裂 干式变压器局部放电 | epoxy_cast_resin dry_type_transformer instrument_transformer
分接开关 有载开关 调压开关 有载调压 分接…卡/触头 变压器…调压 | 有载分接开关 分接开关故障诊断 | on_load_tap_changer
穿墙套管 高压套管 套管…发热/局放/放电/漏油/炸 | 高压套管绝缘 套管介损 | high_voltage_bushing bushing_insulation
高频变压器 磁饱和 平面变压器 共模电感 变压器…吱吱/磁饱和 电感…发热/叫/吱吱/啸叫/饱和 开关电源…变压器热 磁环…发热 | 漏感 电感饱和 磁性元件损耗 | high_frequency_transformer leakage_inductance inductor_saturation magnetic_component
整流变 电炉变 整流柜 可控硅 晶闸管 整流…电解/谐波 可控硅…击穿/烧 电焊机…变压器 电解…电费 | 晶闸管整流 大功率整流 整流变压器 | thyristor_rectifier rectifier_transformer
电钻 角磨机 电动扳手 电镐 砂光机 电动螺丝刀 打草机 曲线锯 电圆锯 电动工具…开关坏/换向/震手 电钻…没劲 电锤/角磨机…烧 电动扳手…扭矩 锂电…工具 | 手持电动工具 串励电机 无刷电动工具 | handheld_power_tool universal_motor impact_mechanism
微型电机 微电机 振动马达 减速电机 齿轮马达 小马达 空心杯 电动执行器 舵机 电动缸 微电机…噪音/寿命 推杆…不同步/断 执行器…不准/卡 舵机…抖/烧 减速马达…响 减速电机…漏油 小马达…卡死 微型…泵噪音 电动推杆…卡 阀…电动执行 | 微特电机 空心杯电机 电动执行机构 微型减速器 | micromotor coreless_motor electric_actuator miniature_gear_reducer
多电机 电机…出力不均/同步 两台电机/多台电机/双驱/牵伸…不同步 同步…升降不一致 负载…分配不均 主从…控制 一轴…快一轴慢 印刷…多轴 | 多电机同步控制 交叉耦合控制 电子凸轮 | multi-motor_synchronization cross-coupling_control electronic_cam
`;
