/** Heat treatment, forging, powder metallurgy, additive manufacturing. Terms after GB/T 7232 (heat treatment). */
export const heatAndForging = `
软了 硬度不够 硬度上不去 太软 硬度低 打不上硬度 硬度…上不去/不够/不达标/打不上 淬…不硬 刀…太软 hardness…low | 硬度不足 淬透性 | insufficient_hardness hardenability not_hard_enough > 淬火 脱碳层 回火工艺 合金化
硬度不匀 软点 软带 硬度散 一头硬一头软 有硬有软 硬度…一头高/不一致/不匀/不均/偏差大/忽高忽低/有高有低/波动 hardness…uneven/vary 同一炉…硬度 淬火…硬度散 | 硬度均匀性 淬火软点 | hardness_uniformity soft_spot > 淬火介质 脱碳层
淬火 蘸火 淬不硬 | 淬火工艺 淬火冷却 | quenching
回火 回火脆 | 回火工艺 回火脆性 调质 | tempering temper_embrittlement quenching_and_tempering
正火 | 正火处理 | normalizing_treatment
热处理 | 热处理工艺 热处理技术 | heat_treatment
太脆 发脆 一敲就断 脆断 脆 一碰就断 一掰就断 一掰断 一砸断 一敲碎 一摔断 掉地断 一打断 刀/淬火…太脆 热处理后…脆 工具…一敲就断 回火/零件/件/钢…发脆 脆…断 | 脆性断裂 冲击韧性 韧性不足 | brittle_fracture brittleness impact_toughness brittle too_brittle > 回火脆性 晶粒粗大 韧脆转变
冷天断 低温断 天冷就断 北方…断冬天 冬天…脆断 | 低温脆性 韧脆转变 低温韧性 | ductile_brittle_transition low_temperature_toughness
热处理变形 淬火变形 淬弯 一淬就弯 淬完变形 淬火…变形/弯/涨/翘/胀 热处理…变形/弯/校直/椭圆/涨/缩/翘/胀/跑尺寸 淬…变形/弯 热处理后/淬完/调质…弯 轴/长杆…淬弯 薄片…淬火翘 渗碳/回火…变形 quench…distort heat_treatment…warp | 热处理畸变 淬火畸变 | quenching_distortion heat_treatment_distortion > 残余应力
淬裂 淬火裂 淬完就裂 一淬裂 淬火…炸/裂 淬…崩/炸/裂 热处理/水淬/淬完/回火前/淬火后/油淬…裂 高碳钢…淬裂 quench…crack | 淬火裂纹 淬火开裂 | quench_crack > 淬火介质 应力集中
淬火油 淬火液 | 淬火介质 聚合物淬火剂 | quenchant quenching_medium
渗碳 渗层浅 渗层 | 渗碳工艺 渗碳层深 | carburizing case_depth
渗氮 氮化 软氮化 | 离子渗氮 气体氮化 氮碳共渗 | nitriding nitrocarburizing plasma_nitriding
渗硼 渗金属 | 渗硼层 化学热处理 | boriding thermochemical_treatment
高频淬火 表面淬火 | 感应淬火 激光淬火 感应加热 | induction_hardening surface_hardening laser_hardening
低温渗碳 不锈钢变硬 不锈钢不耐磨 | 不锈钢低温渗碳 s相 扩张奥氏体 | expanded_austenite low_temperature_carburizing
脱碳 表面脱碳 表面/退火/淬火/热处理/锻件…脱碳 脱碳层…深 | 脱碳层 防脱碳 | decarburization
保护气氛 烧氧化 炉气 | 可控气氛 真空热处理 气氛控制 | controlled_atmosphere vacuum_heat_treatment
氨分解 | 氢气保护 氨分解气氛 | dissociated_ammonia
深冷 冰冷处理 尺寸慢慢变 | 深冷处理 残余奥氏体 | cryogenic_treatment retained_austenite
时效 时效硬化 | 时效处理 沉淀强化 | aging_treatment precipitation_strengthening
加热炉 炉温 炉温不均 炉温不匀 炉…一头热/上下温差/不匀/温差/温度不匀/温度不均 窑/烘箱…不匀/温差 炉内/炉里…温差 烤箱…不均 furnace/oven…uneven | 炉温均匀性 加热炉温度场 | furnace_temperature_uniformity reheating_furnace
受热不匀 温度不匀 冷热不均 一头热一头冷 有的地方热 边上凉 局部…太热/过热 温度…不均匀 上下/里外…温差 四角…凉 中间…热边 temperature…uneven | 温度场 温度均匀性 温度场分布 | temperature_field temperature_uniformity uneven_temperature hot_spots_in
热处理炉省电 炉子费气 炉子/窑…费气 炉…费电 | 工业炉节能 炉窑热效率 | furnace_energy_efficiency
折叠 锻不满 锻造折叠 锻件…夹层/折叠/折纹/重皮 锻打…折叠 | 锻造缺陷 金属流动 | forging_defect forging_lap
锻裂 锻造开裂 锻件…冷裂/纹/裂 锻打/锻完…裂 锻造…开裂 锻…鼓肚裂 | 锻造裂纹 锻造工艺 | forging_crack
锻造 锻件 打铁 模锻 锻造厂 锻坯 温锻 打锻件 热锻…费 锻打…自动 锻造…换产 | 模锻工艺 精密锻造 自由锻 | forging die_forging
锻造加热 烧料 过烧 过热锻 | 过烧组织 | overheating burning_of_steel
辗环 环件 辗环机 环锻件 碾环…不圆/喇叭口 辗环…椭圆 环件…裂 法兰环…锻 | 环件轧制 辗扩 | ring_rolling
挤压 冷挤 挤压机 | 挤压成形 冷挤压 | metal_extrusion
锻模 模具坏 模具不耐用 模具开裂 塌模 模具老坏 模具…不耐用/几万模/几千件/几千模就坏/压塌/坏得快/塌/塌陷/寿命/崩/崩角/打几千件/拉毛/换得勤/裂得快/费钱 锻模…寿命短/裂 die…crack/wear 热锻模…磨 冷镦模/凹模/模芯/模仁…裂 模子…不经用 mold…wear | 模具寿命 模具失效 模具热疲劳 | die_life die_failure mold_life > 热疲劳 模具材料
模具材料 模具料 | 模具钢热处理 模具表面强化 | die_material
冷热交替裂 龟裂 网裂 模具…冷热裂/裂 模/热锻模/模面…龟裂 压铸模…网裂 热作模/忽冷忽热/加热冷却/热模…裂 一冷一热…裂纹 | 热疲劳 热疲劳裂纹 热机械疲劳 | thermal_fatigue heat_checking
热冲压 热成型 | 热冲压成形 热成形钢 | hot_stamping press_hardening
冲压 冲床 冲模 钣金 连续模 五金冲压 冲压件 拉伸模 复合模 冲压厂 冲床…产量低 单冲…人工 | 冲压成形 冲压工艺 级进模 | stamping progressive_die
冲裁毛刺 冲孔毛刺 冲孔/落料/冲…毛刺/毛边 冲裁/冲压件/冲床/剪板…毛刺 冲出来…毛边 模具…毛刺大 blank/punch…burr | 冲裁间隙 精冲 冲裁断面 | blanking fine_blanking
粉末冶金 压坯 粉冶 粉末冶金厂 粉冶件 铁基粉末 铜基粉末 压制成型粉末 烧结齿轮 烧结件 | 粉末冶金工艺 | powder_metallurgy
烧结 烧结变形 | 烧结工艺 烧结致密化 放电等离子烧结 | sintering spark_plasma_sintering
金属注射 mim | 金属注射成形 脱脂烧结 | metal_injection_molding
金属粉末 雾化粉 | 气雾化制粉 球形粉末 | gas_atomization metal_powder
热等静压 | 热等静压工艺 | hot_isostatic_pressing
打印件 3d打印 金属打印 | 增材制造 选区激光熔化 激光粉末床熔融 | additive_manufacturing selective_laser_melting
打印件疏松 打印裂 打印件…不致密/孔洞/未熔合/气孔/疏松/疲劳/裂 金属打印…强度/气孔 打印…气孔/裂 printed_part…crack/warp 3d打印…不牢 | 增材制造缺陷 增材残余应力 | additive_manufacturing_defect
电弧增材 堆积成形 | 电弧增材制造 定向能量沉积 | wire_arc_additive_manufacturing directed_energy_deposition
蠕变 高温变形 高温下垂 烧塌 高温/挂久/搁板…下垂 长期受热…弯 压久/受力久…变形 时间长…下沉架 | 高温蠕变 持久强度 高温强度 | creep creep_rupture sags_over_time
高温软 高温没劲 炉里…变形/弯 烧…塌/弯 炉辊…弯 托盘…烧变形 | 高温力学性能 红硬性 | high_temperature_mechanical_properties hot_hardness sags_at_high_temperature
断轴 断了 断裂 老断 折断 断掉 动不动断 没几天断 用几天断 一受力断 一用力断 断得勤 轴…断/断裂 螺栓/弹簧/螺丝/杆/销子/钩…断 老断…螺栓 断…好几根 shaft/bolt/spring…break | 断裂失效 疲劳断裂 | fracture fatigue_fracture breaks_off broken_shaft > 疲劳寿命 应力集中 失效分析 断口分析
用几年就裂 震裂 振裂 用久了裂 支架…裂/震裂 震…开裂 焊缝…震裂 机架…裂 crack…vibration | 疲劳裂纹 疲劳开裂 | fatigue_crack cracks_after cracks_in_service > 疲劳寿命 共振
裂 裂纹 开裂 裂口 裂缝 裂开 炸裂 崩裂 爆裂 裂一道 裂口子 裂一条缝 一拉裂 一压裂 一敲裂 裂纹…发现 crack…appear | 裂纹扩展 裂纹萌生 断裂韧性 | crack crack_propagation chipped
疲劳 疲劳寿命 | 疲劳强度 疲劳性能 高周疲劳 | fatigue_life fatigue_strength
尖角裂 根部裂 圆角裂 | 应力集中 缺口效应 | stress_concentration notch_effect
强度不够 撑不住 压弯 顶弯 承不住 压垮 架子…压弯/塌 支架…弯 承重…不够/不知道/测 顶/受力/载重/梁…弯 load…bend 能承/能扛…多重 | 强度校核 结构强度 承载能力 | strength_check load_bearing_capacity cannot_bear_the_load bends_under_load > 有限元分析
压失稳 压瘪 压扁 瘪掉 压/筒/薄筒…瘪 罐子…吸瘪 管…吸扁 | 屈曲 稳定性分析 失稳 | buckling collapses_under
马氏体 贝氏体 珠光体 | 组织调控 相变 贝氏体钢 | phase_transformation martensite bainite
第一性原理 材料计算 | 材料基因 相图计算 分子动力学 | first_principles CALPHAD molecular_dynamics
形状记忆 | 形状记忆合金 | shape_memory_alloy
高熵 | 高熵合金 | high_entropy_alloy
非晶 纳米晶 | 非晶合金 金属玻璃 | amorphous_alloy metallic_glass
泡沫金属 多孔金属 | 多孔金属材料 泡沫铝 | metal_foam porous_metal
渗碳后脆 | 渗层脆性 | case_brittleness
渗碳变形 | 渗碳淬火变形 | carburizing_distortion
齿轮热处理 齿轮…涨/淬火变形/渗碳变形/热处理后 齿圈…变形 花键…缩 内孔…缩小 齿向…热后变 | 齿轮热处理变形 | gear_heat_treatment
网状 带状 | 网状碳化物 带状组织 | carbide_network banded_structure
魏氏 | 魏氏组织 | widmanstatten
白点 | 氢致白点 | hairline_crack flake
热处理氧化 热处理…不光亮/发黑/氧化 退火…发黑/氧化皮 淬火…氧化皮 淬完…黑皮 光亮退火…发黄 | 热处理氧化脱碳 | oxidation_in_heat_treatment
弹簧断 弹簧疲劳 | 弹簧疲劳断裂 | spring_fatigue
螺栓断 螺丝断 | 螺栓断裂失效 | bolt_failure > 氢脆 疲劳寿命
链条断 链片断 链条/销轴/提升链/滚子链…断 链片/链板…裂 | 链条疲劳 | chain_fatigue
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
粉末件强度低 粉末件…强度低/断 粉末冶金…强度/断 烧结件…密度低 粉末齿轮…断 | 粉末冶金致密化 | densification
锻不足 锻件…不满/充不满/缺料/缺肉/缺角 锻…角填不满 锻出来…塌角 | 锻造充填 预锻 坯料优化 模膛充满 | die_filling preform_design forging_underfill
锻件…切边料/飞边厚 锻造…料耗大/浪费料/飞边大 锻…飞边 下料…太重 锻打…费料 | 闭式模锻 无飞边锻造 材料利用率 精密模锻 | flashless_forging closed_die_forging material_utilization > 近净成形
锻件…凹坑/氧化皮/表面坑/麻坑/麻点 锻打…氧化皮 加热…氧化皮厚 烧出…厚皮 氧化皮…压进去 | 少无氧化加热 氧化皮压入 锻造防氧化涂料 | scale_pit_in_forging anti_oxidation_coating rapid_heating
锻件…弯/扭/校直/翘/错模/错移 切边/锻完…变形 上下模…错 | 锻件校正 切边变形 锻件错差 热校正 | forging_distortion trimming_of_forging die_mismatch
锻透 锻件…中心不致密/内裂/心裂/探伤不合格/探伤有伤/里面裂 大锻件…心部 大轴…探伤不过 | 大型锻件 锻透性 内部孔洞愈合 宽砧锻造 | heavy_forging void_closure internal_crack_healing
喷石墨 石墨乳 锻件…出不来/卡模 锻造/锻打…粘模 锻模…润滑 石墨…冒烟 脱模剂…锻造 | 锻造润滑剂 水基石墨 无石墨润滑 脱模润滑 | forging_lubricant graphite_free_lubricant hot_forging_lubrication
空气锤 摩擦压力机 锻锤 螺旋压力机 程控锤 压力机…打不动 打锤…震 锻锤…邻居 打铁…震楼 | 电动螺旋压力机 锻锤隔振基础 锻压设备 | screw_press forging_hammer forging_equipment
棒料…心不红/温度不均/烧不透/过烧/里面黑 中频加热…不透/费电 加热…外热里凉/里外温差 料芯…不热 料头…凉 料棒…里外不均 粘料…加热炉 坯料…芯冷 中频…加热不匀 | 感应透热 锻前加热 坯料温度均匀性 中频感应加热 | induction_through_heating billet_heating forging_heating
磷皂化 冷挤…凹模裂/皂化/裂/费模 冷挤压…拉伤/模具裂/粘模 皂化…污染 冷镦…磷化 | 冷挤压润滑 磷化皂化替代 预应力组合凹模 无磷皮膜 | cold_extrusion_lubrication phosphate_free_lubricant prestressed_die
冷镦…开口/爆裂/裂 头部…开口/裂纹 镦头/螺栓头/打头/六角头/镦粗…裂 头下…断 打螺丝…头裂 | 冷镦开裂 冷镦钢 球化退火 镦粗极限 | cold_heading_crack spheroidizing_annealing cold_heading_steel upsetting_limit
楔横轧 辊锻 轧钢球 横轧…心部裂/疏松 轧轴…心部空 辊锻…制坯 斜轧…球 轧制…轴类 | 楔横轧心部缺陷 辊锻制坯 斜轧成形 | cross_wedge_rolling roll_forging skew_rolling
旋锻 精锻机 径锻 旋锻…内孔/裂 缩径…裂 空心轴/枪管…锻 | 径向锻造 旋转锻造 空心轴成形 | radial_forging rotary_swaging hollow_shaft
淬火/热处理…不硬/硬度不够/硬度低 淬完…软 心部…硬度低 大件/大轴/厚件…淬不透 调质…硬度不均 水淬/油淬…不硬 硬度…打不够 | 淬硬层深 末端淬火 大截面淬透性 淬火烈度 | hardening_depth jominy_test large_section_quenching > 淬火介质 淬透性
渗碳…不匀/慢/炭黑/硬度低/碳势/网状/费时间 渗层…不均/太浅/深浅不一 渗碳件…剥落 渗碳炉…积碳 | 碳势控制 低压真空渗碳 渗层均匀性 渗碳模拟 | carbon_potential_control low_pressure_carburizing carburizing_simulation
氮化…不均匀/发脆/发黄/变形/慢/掉皮/时间长/疏松/硬度低/花斑 氮化层…崩/浅 氮化件…起皮 | 氮势控制 渗氮化合物层 白亮层 快速渗氮 | nitriding_potential nitride_compound_layer rapid_nitriding
淬火机床 高频…淬不硬/淬裂/硬度不均 中频…淬裂 感应圈…烧 感应淬火…软带 感应…深浅不一 高频淬…变形 感应器…坏 齿条…高频弯 轴…中频淬火 | 感应器结构 感应淬火硬化层 感应加热数值模拟 | induction_coil induction_hardened_layer inductor_design
高压气淬 真空淬火…变形/硬度 真空炉…不光亮/发黄/抽不下/漏 真空淬…慢 气淬…不硬 工件…真空炉发黑 | 真空高压气淬 真空热处理炉 气淬均匀性 | high_pressure_gas_quenching vacuum_furnace
盐浴炉 淬火油…冷却慢/着火/老化/进水 淬火…冒烟/油烟 淬火液…浓度/老化 油槽…起火 pag…淬火 盐浴…残盐 | 淬火介质冷却特性 淬火油老化 聚合物淬火液 盐浴替代 | quenchant_cooling_curve quench_oil_aging PAG_quenchant salt_bath
料筐…变形/裂 辐射管…烧/裂 网带…拉长/断 料盘/料架/热处理工装…变形 炉罐/马弗…裂 炉底辊/炉链…断 炉辊…结瘤 | 耐热钢工装 炉用耐热构件 辐射管失效 炉底辊结瘤 | heat_resistant_fixture radiant_tube furnace_roll alloy_basket
热处理…一炉一个样/凭经验/外协/工艺怎么定/成本高/漏处理/记录/追溯 装炉…混料 热处理炉…老 | 热处理数字化 热处理数值模拟 热处理质量管控 | heat_treatment_simulation digital_heat_treatment
铝件…t6/淬火变形/热处理起泡/硬度低 铝合金…固溶/强度不够/过烧 铝铸件…t6 铝轮…热处理 铝锻件…硬度 | 铝合金固溶时效 铝合金淬火残余应力 | T6_heat_treatment aluminum_solution_treatment incipient_melting
`;
