/** Heat treatment, forging, powder metallurgy, additive manufacturing. Terms after GB/T 7232 (heat treatment). */
export const heatAndForging = `
软了 硬度不够 硬度上不去 太软 硬度低 打不上硬度 | 硬度不足 淬透性 | insufficient_hardness hardenability > 淬火 脱碳层 回火工艺 合金化
硬度不匀 软点 软带 硬度散 | 硬度均匀性 淬火软点 | hardness_uniformity soft_spot > 淬火介质 脱碳层
淬火 蘸火 淬不硬 | 淬火工艺 淬火冷却 | quenching
回火 回火脆 | 回火工艺 回火脆性 调质 | tempering temper_embrittlement quenching_and_tempering
正火 | 正火处理 | normalizing_treatment
热处理 | 热处理工艺 热处理技术 | heat_treatment
太脆 发脆 一敲就断 脆断 脆 一碰就断 | 脆性断裂 冲击韧性 韧性不足 | brittle_fracture brittleness impact_toughness > 回火脆性 晶粒粗大 韧脆转变
冷天断 低温断 天冷就断 | 低温脆性 韧脆转变 低温韧性 | ductile_brittle_transition low_temperature_toughness
热处理变形 淬火变形 淬弯 一淬就弯 淬完变形 淬火…变形 淬火…弯 热处理…变形 | 热处理畸变 淬火畸变 | quenching_distortion heat_treatment_distortion > 残余应力
淬裂 淬火裂 淬完就裂 淬火…裂 | 淬火裂纹 淬火开裂 | quench_crack > 淬火介质 应力集中
淬火油 淬火液 | 淬火介质 聚合物淬火剂 | quenchant quenching_medium
渗碳 渗层浅 渗层 | 渗碳工艺 渗碳层深 | carburizing case_depth
渗氮 氮化 软氮化 | 离子渗氮 气体氮化 氮碳共渗 | nitriding nitrocarburizing plasma_nitriding
渗硼 渗金属 | 渗硼层 化学热处理 | boriding thermochemical_treatment
高频淬火 表面淬火 | 感应淬火 激光淬火 感应加热 | induction_hardening surface_hardening laser_hardening
低温渗碳 不锈钢变硬 不锈钢不耐磨 | 不锈钢低温渗碳 s相 扩张奥氏体 | expanded_austenite low_temperature_carburizing
脱碳 表面脱碳 | 脱碳层 防脱碳 | decarburization
保护气氛 烧氧化 炉气 | 可控气氛 真空热处理 气氛控制 | controlled_atmosphere vacuum_heat_treatment
氨分解 | 氢气保护 氨分解气氛 | dissociated_ammonia
深冷 冰冷处理 尺寸慢慢变 | 深冷处理 残余奥氏体 | cryogenic_treatment retained_austenite
时效 时效硬化 | 时效处理 沉淀强化 | aging_treatment precipitation_strengthening
加热炉 炉温 炉温不均 炉温不匀 炉…温度不均 炉…温差 窑…温差 炉…不匀 | 炉温均匀性 加热炉温度场 | furnace_temperature_uniformity reheating_furnace
受热不匀 温度不匀 冷热不均 | 温度场 温度均匀性 温度场分布 | temperature_field temperature_uniformity
热处理炉省电 炉子费气 炉子…费气 窑…费气 炉…费电 | 工业炉节能 炉窑热效率 | furnace_energy_efficiency
折叠 锻不满 锻造折叠 | 锻造缺陷 金属流动 | forging_defect forging_lap
锻裂 锻造开裂 | 锻造裂纹 锻造工艺 | forging_crack
锻造 锻件 打铁 模锻 | 模锻工艺 精密锻造 自由锻 | forging die_forging
锻造加热 烧料 过烧 过热锻 | 过烧组织 | overheating burning_of_steel
辗环 环件 | 环件轧制 辗扩 | ring_rolling
挤压 冷挤 挤压机 | 挤压成形 冷挤压 | metal_extrusion
锻模 模具坏 模具不耐用 模具开裂 塌模 模具老坏 模具…坏得快 模具…不耐用 模具…寿命 | 模具寿命 模具失效 模具热疲劳 | die_life die_failure mold_life > 热疲劳 模具材料
模具材料 模具料 | 模具钢热处理 模具表面强化 | die_material
冷热交替裂 龟裂 网裂 模具…裂 模…龟裂 | 热疲劳 热疲劳裂纹 热机械疲劳 | thermal_fatigue heat_checking
热冲压 热成型 | 热冲压成形 热成形钢 | hot_stamping press_hardening
冲压 冲床 冲模 钣金 | 冲压成形 冲压工艺 级进模 | stamping progressive_die
冲裁毛刺 冲孔毛刺 | 冲裁间隙 精冲 冲裁断面 | blanking fine_blanking
粉末冶金 压坯 粉冶 | 粉末冶金工艺 | powder_metallurgy
烧结 烧结变形 | 烧结工艺 烧结致密化 放电等离子烧结 | sintering spark_plasma_sintering
金属注射 mim | 金属注射成形 脱脂烧结 | metal_injection_molding
金属粉末 雾化粉 | 气雾化制粉 球形粉末 | gas_atomization metal_powder
热等静压 | 热等静压工艺 | hot_isostatic_pressing
打印件 3d打印 金属打印 | 增材制造 选区激光熔化 激光粉末床熔融 | additive_manufacturing selective_laser_melting
打印件疏松 打印裂 | 增材制造缺陷 增材残余应力 | additive_manufacturing_defect
电弧增材 堆积成形 | 电弧增材制造 定向能量沉积 | wire_arc_additive_manufacturing directed_energy_deposition
蠕变 高温变形 高温下垂 烧塌 | 高温蠕变 持久强度 高温强度 | creep creep_rupture
高温软 高温没劲 | 高温力学性能 红硬性 | high_temperature_mechanical_properties hot_hardness
断轴 断了 断裂 老断 折断 断掉 轴…断 螺栓…断 弹簧…断 | 断裂失效 疲劳断裂 | fracture fatigue_fracture > 疲劳寿命 应力集中 失效分析 断口分析
用几年就裂 震裂 振裂 用久了裂 | 疲劳裂纹 疲劳开裂 | fatigue_crack > 疲劳寿命 共振
裂 裂纹 开裂 裂口 裂缝 裂开 炸裂 | 裂纹扩展 裂纹萌生 断裂韧性 | crack crack_propagation
疲劳 疲劳寿命 | 疲劳强度 疲劳性能 高周疲劳 | fatigue_life fatigue_strength
尖角裂 根部裂 圆角裂 | 应力集中 缺口效应 | stress_concentration notch_effect
强度不够 撑不住 压弯 顶弯 承不住 | 强度校核 结构强度 承载能力 | strength_check load_bearing_capacity > 有限元分析
压失稳 压瘪 压扁 | 屈曲 稳定性分析 失稳 | buckling
马氏体 贝氏体 珠光体 | 组织调控 相变 贝氏体钢 | phase_transformation martensite bainite
第一性原理 材料计算 | 材料基因 相图计算 分子动力学 | first_principles CALPHAD molecular_dynamics
形状记忆 | 形状记忆合金 | shape_memory_alloy
高熵 | 高熵合金 | high_entropy_alloy
非晶 纳米晶 | 非晶合金 金属玻璃 | amorphous_alloy metallic_glass
泡沫金属 多孔金属 | 多孔金属材料 泡沫铝 | metal_foam porous_metal
渗碳后脆 | 渗层脆性 | case_brittleness
渗碳变形 | 渗碳淬火变形 | carburizing_distortion
齿轮热处理 | 齿轮热处理变形 | gear_heat_treatment
网状 带状 | 网状碳化物 带状组织 | carbide_network banded_structure
魏氏 | 魏氏组织 | widmanstatten
白点 | 氢致白点 | hairline_crack flake
热处理氧化 | 热处理氧化脱碳 | oxidation_in_heat_treatment
弹簧断 弹簧疲劳 | 弹簧疲劳断裂 | spring_fatigue
螺栓断 螺丝断 | 螺栓断裂失效 | bolt_failure > 氢脆 疲劳寿命
链条断 链片断 | 链条疲劳 | chain_fatigue
刀片断 锯片裂 | 刀片断裂 | blade_fracture
耐磨板 | 耐磨钢板 | wear_resistant_plate
贝氏体等温 | 等温淬火贝氏体 | bainitic_transformation
激光淬 | 激光相变硬化 | laser_transformation_hardening
碳化物 | 碳化物形貌 | carbide_morphology
锻件粗晶 | 锻造组织控制 | forging_microstructure
锻造自动 手工锻 | 锻造自动化 | forging_automation
锻造费料 料耗 | 近净成形 | near_net_shape
铜锻 铝锻 | 有色合金锻造 | nonferrous_forging
烧结尺寸 | 烧结收缩 | sintering_shrinkage
粉末件强度低 | 粉末冶金致密化 | densification
`;
