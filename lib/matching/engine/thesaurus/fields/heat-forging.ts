/** Heat treatment, forging, powder metallurgy, additive manufacturing. Terms after GB/T 7232 (heat treatment). */
export const heatAndForging = `
软了 硬度不够 硬度上不去 太软 硬度低 打不上硬度 硬度…上不去/不够/不达标/打不上 淬…不硬 刀…太软 hardness…low | 硬度不足 淬透性 | insufficient_hardness hardenability not_hard_enough > 淬火 脱碳层 回火工艺 合金化
硬度不匀 软点 软带 硬度散 一头硬一头软 有硬有软 硬度…一头高/不一致/不匀/不均/偏差大/忽高忽低/有高有低/波动 hardness…uneven/vary 同一炉…硬度 淬火…硬度散 | 硬度均匀性 淬火软点 | hardness_uniformity soft_spot > 淬火介质 脱碳层
淬火 蘸火 淬不硬 淬火冷却过程 冷却速率 淬火组织 马氏体相变淬火 | 淬火工艺 淬火冷却 | quenching
回火 回火脆 晶界偏聚 偏聚 杂质元素 磷偏聚 晶界脆化 沿晶断裂 晶界工程 脆化机理 回火后/回火完/回完火/调质…一敲/断/脆/裂 | 回火工艺 回火脆性 调质 | tempering temper_embrittlement quenching_and_tempering grain_boundary_segregation intergranular_fracture brittle_after_tempering
正火 | 正火处理 | normalizing_treatment
热处理 组织性能 相变动力学 热处理炉 奥氏体化 淬回火 | 热处理工艺 热处理技术 | heat_treatment
太脆 发脆 一敲就断 脆断 脆 一碰就断 一掰就断 一掰断 一砸断 一敲碎 一摔断 掉地断 一打断 刀/淬火…太脆 热处理后…脆 工具…一敲就断 回火/零件/件/钢…发脆 脆…断 | 脆性断裂 冲击韧性 韧性不足 | brittle_fracture brittleness impact_toughness brittle too_brittle > 回火脆性 晶粒粗大 韧脆转变
冷天断 低温断 天冷就断 北方…断冬天 冬天…脆断 | 低温脆性 韧脆转变 低温韧性 | ductile_brittle_transition low_temperature_toughness
热处理变形 淬火变形 淬弯 一淬就弯 淬完变形 弯成香蕉 相变塑性 马氏体转变 组织应力 残余应力场 相变应力 畸变预测 冷却不均 淬火…不直/变形/弯/扭/涨/翘/胀/香蕉 热处理…变形/弯/校直/椭圆/涨/缩/翘/胀/跑尺寸 淬…变形/弯 淬完火/淬火完/淬过火/蘸完火/热处理完…不直/变形/弯/扭/拱/歪/翘/香蕉 bend/warp…hardening/quench 热处理后/淬完/调质…弯 轴/长杆…淬弯 薄片…淬火翘 渗碳/回火…变形 quench…distort heat_treatment…warp | 热处理畸变 淬火畸变 | quenching_distortion heat_treatment_distortion bend_after_hardening warp_after_hardening bend_after_quenching warp_after_quenching bend_after_heat_treatment warp_after_heat_treatment twist_after_hardening transformation_plasticity > 残余应力
淬裂 淬火裂 淬完就裂 一淬裂 相变应力裂纹 马氏体脆性 临界冷却 水淬开裂判据 缓冷淬火 淬火…炸/裂 淬…崩/崩掉/炸/炸裂/裂/裂一道 热处理/水淬/淬完/回火前/淬火后/油淬…裂 高碳钢…淬裂 quench…crack | 淬火裂纹 淬火开裂 | quench_crack cracks_after_quenching cracks_during_quenching cracks_in_the_quench > 淬火介质 应力集中
淬火油 淬火液 | 淬火介质 聚合物淬火剂 | quenchant quenching_medium
渗碳 渗层浅 渗层 晶界氧化 渗层组织 黑色组织 渗碳齿轮 碳化物形态 渗碳浓度 渗碳气氛 非马氏体 | 渗碳工艺 渗碳层深 | carburizing case_depth internal_oxidation carburized_layer
渗氮 氮化 软氮化 氮化层组织 白亮层控制 渗氮层 氮势 | 离子渗氮 气体氮化 氮碳共渗 | nitriding nitrocarburizing plasma_nitriding nitrided_layer
渗硼 渗金属 | 渗硼层 化学热处理 | boriding thermochemical_treatment
高频淬火 表面淬火 感应器 硬化层深度 电磁热 感应硬化 | 感应淬火 激光淬火 感应加热 | induction_hardening surface_hardening laser_hardening
低温渗碳 不锈钢变硬 不锈钢不耐磨 | 不锈钢低温渗碳 s相 扩张奥氏体 | expanded_austenite low_temperature_carburizing
脱碳 表面脱碳 表面/退火/淬火/热处理/锻件…脱碳 脱碳层…深 | 脱碳层 防脱碳 | decarburization
保护气氛 烧氧化 炉气 | 可控气氛 真空热处理 气氛控制 | controlled_atmosphere vacuum_heat_treatment
氨分解 | 氢气保护 氨分解气氛 | dissociated_ammonia
深冷 冰冷处理 尺寸慢慢变 | 深冷处理 残余奥氏体 | cryogenic_treatment retained_austenite
时效 时效硬化 | 时效处理 沉淀强化 | aging_treatment precipitation_strengthening
加热炉 炉温 炉温不均 炉温不匀 炉…一头热/上下温差/不匀/温差/温度不匀/温度不均 窑/烘箱…不匀/温差 炉内/炉里…温差 烤箱…不均 furnace/oven…uneven | 炉温均匀性 加热炉温度场 | furnace_temperature_uniformity reheating_furnace
受热不匀 温度不匀 冷热不均 一头热一头冷 有的地方热 边上凉 局部…太热/过热 温度…不均匀 上下/里外…温差 四角…凉 中间…热边 temperature…uneven | 温度场 温度均匀性 温度场分布 | temperature_field temperature_uniformity uneven_temperature hot_spots_in
热处理炉省电 炉子费气 蓄热燃烧 烟气余热 炉窑能效 富氧燃烧 热平衡测试 高辐射涂层 炉子…天然气/烧不起/烧气/烧钱/耗气/费气/费油 窑…天然气/烧不起/烧气/烧钱/耗气/费柴/费气/费油 烤箱/烘箱/加热炉/退火炉/熔炉…天然气/烧不起/烧气/烧钱/耗气/费柴/费油/费煤 天然气…烧不起/用量大/降不下来 炉门…散热/跑火 furnace…fuel/gas 炉…费电 烧嘴…费气 炉墙…散热 oven…gas | 工业炉节能 炉窑热效率 | furnace_energy_efficiency too_much_gas uses_too_much_gas gas_guzzling regenerative_burner
折叠 锻不满 锻造折叠 锻件…夹层/折叠/折纹/重皮 锻打…折叠 | 锻造缺陷 金属流动 | forging_defect forging_lap
锻裂 锻造开裂 锻件…冷裂/纹/裂 锻打/锻完…裂 锻造…开裂 锻…鼓肚裂 | 锻造裂纹 锻造工艺 | forging_crack
锻造 锻件 打铁 模锻 锻造厂 锻坯 温锻 打锻件 锻造成形 塑性成形 锻造工艺参数 锻后组织 锻压 热锻…费 锻打…自动 锻造…换产 | 模锻工艺 精密锻造 自由锻 | forging die_forging
锻造加热 烧料 过烧 过热锻 | 过烧组织 | overheating burning_of_steel
辗环 环件 辗环机 环锻件 碾环…不圆/喇叭口 辗环…椭圆 环件…裂 法兰环…锻 | 环件轧制 辗扩 | ring_rolling
挤压 冷挤 挤压机 | 挤压成形 冷挤压 | metal_extrusion
锻模 模具坏 模具不耐用 模具开裂 塌模 模具老坏 表面渗氮 模具表面强化层 模具堆焊层 热裂纹模具 模具磨损 复合强化 模具…不耐用/几万模/几千件/几千模就坏/压塌/坏得快/塌/塌陷/寿命/崩/崩角/打几千件/拉毛/换得勤/裂得快/费钱 锻模…寿命短/裂 die…crack/wear 热锻模…磨 冷镦模/凹模/模芯/模仁…裂 模子…不经用 mold…wear | 模具寿命 模具失效 模具热疲劳 | die_life die_failure mold_life > 热疲劳 模具材料
模具材料 模具料 | 模具钢热处理 模具表面强化 | die_material
冷热交替裂 龟裂 网裂 模具…冷热裂/裂 模/热锻模/模面…龟裂 压铸模…网裂 热作模/忽冷忽热/加热冷却/热模…裂 一冷一热…裂纹 | 热疲劳 热疲劳裂纹 热机械疲劳 | thermal_fatigue heat_checking
热冲压 热成型 | 热冲压成形 热成形钢 | hot_stamping press_hardening
冲压 冲床 冲模 钣金 连续模 五金冲压 冲压件 拉伸模 复合模 冲压厂 板料 冲裁 板材成形 冲压模具 板料成形仿真 冲床…产量低 单冲…人工 | 冲压成形 冲压工艺 级进模 | stamping progressive_die sheet_forming
冲裁毛刺 冲孔毛刺 毛刺高度 剪切断裂带 刃口磨损毛刺 韧性断裂 冲孔/落料…有毛/毛刺/毛刺高/毛口/毛毛/毛糙/毛边/起毛 冲…毛刺/毛边 冲出来…有毛/毛刺高/毛口/毛毛/毛糙/毛边/起毛 冲的孔/孔边/冲片/剪切…有毛/毛刺高/毛口/毛毛/毛糙/起毛 冲裁/冲压件/冲床/剪板…毛刺 模具…毛刺大 blank/punch…burr punched_edge…rough | 冲裁间隙 精冲 冲裁断面 | blanking fine_blanking burrs_after_punching burrs_on_stampings
粉末冶金 压坯 粉冶 粉末冶金厂 粉冶件 铁基粉末 铜基粉末 压制成型粉末 烧结齿轮 烧结件 孔隙应力 预合金 粉末特性 | 粉末冶金工艺 | powder_metallurgy
烧结 烧结变形 烧结颈 烧结致密 致密度 脱脂烧结件 液相烧结 | 烧结工艺 烧结致密化 放电等离子烧结 | sintering spark_plasma_sintering sintering_densification
金属注射 mim | 金属注射成形 脱脂烧结 | metal_injection_molding
金属粉末 雾化粉 粉末粒度 雾化气体 粉末形貌 | 气雾化制粉 球形粉末 | gas_atomization metal_powder
热等静压 | 热等静压工艺 | hot_isostatic_pressing
打印件 3d打印 金属打印 粉末床 成形件后处理 打印参数 多孔结构打印 沉积层 支撑结构打印 | 增材制造 选区激光熔化 激光粉末床熔融 | additive_manufacturing selective_laser_melting powder_bed
打印件疏松 打印裂 没融透 未熔合孔隙 匙孔孔隙 原位监测 熔池原位 层间缺陷 打印件…不致密/孔洞/未熔合/气孔/疏松/疲劳/裂 金属打印…强度/气孔 打印…不实心/不致密/夹生/未融/气孔/没化透/没熔合/没熔透/没融透/裂/里面孔 printed_part…crack/warp 3d打印…不牢 金属零件…没融透 printed…unmelted | 增材制造缺陷 增材残余应力 | additive_manufacturing_defect lack_of_fusion_porosity in_situ_monitoring melt_pool_monitoring
电弧增材 堆积成形 | 电弧增材制造 定向能量沉积 | wire_arc_additive_manufacturing directed_energy_deposition
蠕变 高温变形 高温下垂 烧塌 高温/挂久/搁板…下垂 长期受热…弯 压久/受力久…变形 时间长…下沉架 | 高温蠕变 持久强度 高温强度 | creep creep_rupture sags_over_time
高温软 高温没劲 炉里…变形/弯 烧…塌/弯 炉辊…弯 托盘…烧变形 | 高温力学性能 红硬性 | high_temperature_mechanical_properties hot_hardness sags_at_high_temperature
断轴 断了 断裂 老断 折断 断掉 动不动断 没几天断 用几天断 一受力断 一用力断 断得勤 裂纹萌生轴 压装微动 旋转弯曲疲劳 疲劳源 轴…断/断两截/断了/断掉/断裂/用着用着断/齐根断 支架…断掉/断裂 shaft…break/snap 销轴…断两截/断了/断掉/用着用着断/齐根断 曲轴/半轴/传动轴/主轴/吊轴…断/断两截/断了/断掉/用着用着断/齐根断 螺栓/弹簧/螺丝/杆/销子/钩/用着用着…断 老断…螺栓 断…好几根 bolt/spring…break 断裂…原因 拉杆…断裂 | 断裂失效 疲劳断裂 | fracture fatigue_fracture breaks_off broken_shaft shaft_breaks shaft_snapped rotating_bending crack_initiation fretting_at_press_fit > 疲劳寿命 应力集中 失效分析 断口分析
用几年就裂 震裂 振裂 用久了裂 支架…裂/震裂 震…开裂 焊缝…震裂 机架…裂 crack…vibration | 疲劳裂纹 疲劳开裂 | fatigue_crack cracks_after cracks_in_service > 疲劳寿命 共振
裂 裂纹 开裂 裂缝 裂开 炸裂 崩裂 爆裂 裂一道 裂口子 裂一条缝 一拉裂 一压裂 一敲裂 裂纹…发现 crack…appear | 裂纹扩展 裂纹萌生 断裂韧性 | crack crack_propagation
疲劳 疲劳寿命 | 疲劳强度 疲劳性能 高周疲劳 | fatigue_life fatigue_strength
尖角裂 根部裂 圆角裂 | 应力集中 缺口效应 | stress_concentration notch_effect
强度不够 撑不住 压弯 顶弯 承不住 压垮 架子…压弯/塌 承重…不够/不知道/测 支架/顶/受力/载重/梁…弯 load…bend 能承/能扛…多重 | 强度校核 结构强度 承载能力 | strength_check load_bearing_capacity cannot_bear_the_load bends_under_load > 有限元分析
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
氢致白点 | hairline_crack flake
热处理氧化 真空气氛 少氧化热处理 光亮淬火 保护气氛热处理 热处理…不光亮/发黑/氧化 退火…发黑/氧化皮 热处理完/热处理后/淬完火/淬火件/回火后…一层黑/不亮/发蓝/发黑/变色/还得抛/还得抛光/黑 出炉…一层黑/不亮/发黑/变色/还得抛/还得抛光/黑 淬火…氧化皮 淬完…黑皮 光亮退火…发黄 | 热处理氧化脱碳 | oxidation_in_heat_treatment blackened_after_heat_treatment comes_out_black bright_quenching
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
烧结尺寸 各向异性收缩 烧结模型 烧结变形预测 多物理场烧结 尺寸缩得不一 烧结/烧完/烧出来/烧结完…大小不一/尺寸不一/尺寸缩/收缩不一/缩不匀/缩多缩少/缩得/走样 sintered…shrink/warp | 烧结收缩 | sintering_shrinkage shrinks_unevenly uneven_shrinkage
粉末件强度低 粉末件…强度低/断 粉末冶金…强度/断 烧结件…密度低 粉末齿轮…断 | 粉末冶金致密化 | densification
锻不足 锻件…不满/充不满/缺料/缺肉/缺角 锻…角填不满 锻出来…塌角 | 锻造充填 预锻 坯料优化 模膛充满 | die_filling preform_design forging_underfill
锻件…切边料/飞边厚 锻造…料耗大/浪费料/飞边大 锻…飞边 下料…太重 锻打…费料 | 闭式模锻 无飞边锻造 材料利用率 精密模锻 | flashless_forging closed_die_forging material_utilization > 近净成形
氧化铁皮生成 生成动力学 保护涂层 少氧化加热 玻璃防护润滑 锻件…一层皮/凹坑/氧化皮/氧化皮打不掉/表面坑/麻坑/麻点/黑壳/黑皮 锻打…一层皮/氧化皮/氧化皮打不掉/黑壳/黑皮 毛坯…一层皮/氧化皮打不掉/黑壳/黑皮 加热…氧化皮厚 烧出…厚皮 氧化皮…压进去 烧出来…黑皮 | 少无氧化加热 氧化皮压入 锻造防氧化涂料 | scale_pit_in_forging anti_oxidation_coating rapid_heating scale_on_forgings
锻件…弯/扭/校直/翘/错模/错移 切边/锻完…变形 上下模…错 | 锻件校正 切边变形 锻件错差 热校正 | forging_distortion trimming_of_forging die_mismatch
锻透 孔隙闭合 闭合准则 多向锻造 内部孔隙 锻件…一半不合格/中心不致密/内裂/心裂/心部/探伤/探伤不合格/探伤不过/探伤有伤/里面有孔/里面裂 大轴/模块…一半不合格/探伤/探伤不过/里面有孔 锻出来/法兰/锻轴/锻圆…一半不合格/心部/探伤/探伤不过/里面有孔 forgings…reject/ultrasonic 大锻件…心部 | 大型锻件 锻透性 内部孔洞愈合 宽砧锻造 | heavy_forging void_closure internal_crack_healing internal_voids_in_forgings void_closing
喷石墨 石墨乳 锻件…出不来/卡模 锻造/锻打…粘模 锻模…润滑 石墨…冒烟 脱模剂…锻造 | 锻造润滑剂 水基石墨 无石墨润滑 脱模润滑 | forging_lubricant graphite_free_lubricant hot_forging_lubrication
空气锤 摩擦压力机 锻锤 螺旋压力机 程控锤 冲击隔振 冲击振动 地面振动传播 模锻锤 弹簧阻尼隔振 地基振动 锻造噪声 打锤/锻造/大锤/空气锤/锤子…吵/响/扰民/投诉/邻居/隆隆/震 锻锤…响/扰民/投诉/邻居/隆隆 锻打…响/扰民/投诉/邻居/隆隆/震 锻造车间…吵/震 压力机…打不动 打铁…震楼 hammers…loud | 电动螺旋压力机 锻锤隔振基础 锻压设备 | screw_press forging_hammer forging_equipment hammer_foundation shock_isolation hammer_noise forging_noise
棒料…心不红/温度不均/烧不透/过烧/里面黑 中频加热…不透/费电 加热…外热里凉/里外温差 料芯…不热 料头…凉 料棒…里外不均 粘料…加热炉 坯料…芯冷 中频…加热不匀 | 感应透热 锻前加热 坯料温度均匀性 中频感应加热 | induction_through_heating billet_heating forging_heating
磷皂化 冷挤…凹模裂/皂化/裂/费模 冷挤压…拉伤/模具裂/粘模 皂化…污染 冷镦…磷化 | 冷挤压润滑 磷化皂化替代 预应力组合凹模 无磷皮膜 | cold_extrusion_lubrication phosphate_free_lubricant prestressed_die
冷镦…开口/爆裂/裂 头部…开口/裂纹 镦头/螺栓头/打头/六角头/镦粗…裂 头下…断 打螺丝…头裂 | 冷镦开裂 冷镦钢 球化退火 镦粗极限 | cold_heading_crack spheroidizing_annealing cold_heading_steel upsetting_limit
楔横轧 辊锻 轧钢球 横轧…心部裂/疏松 轧轴…心部空 辊锻…制坯 斜轧…球 轧制…轴类 | 楔横轧心部缺陷 辊锻制坯 斜轧成形 | cross_wedge_rolling roll_forging skew_rolling
旋锻 精锻机 径锻 旋锻…内孔/裂 缩径…裂 空心轴/枪管…锻 | 径向锻造 旋转锻造 空心轴成形 | radial_forging rotary_swaging hollow_shaft
淬透性预测 端淬曲线 外面硬里面软 冷却烈度 won't_harden 淬火/热处理…不硬/硬度不够/硬度低 心部…淬不上/硬度低/软 淬…皮硬芯软/芯软/里软外硬/里面软 淬完…软 大件/大轴/厚件…淬不透 调质…硬度不均 水淬/油淬…不硬 硬度…打不够 | 淬硬层深 末端淬火 大截面淬透性 淬火烈度 | hardening_depth jominy_test large_section_quenching soft_in_the_middle soft_core does_not_harden not_hardened_through > 淬火介质 淬透性
碳势分布 气氛流场 碳浓度 碳浓度分布 传质系数 渗碳…一边深/不一/不匀/不均/太薄/忽深忽浅/慢/有深有浅/深浅/深浅不一/炭黑/硬度低/碳势/网状/薄厚/费时间 渗层…一边深/不一/不均/太浅/太薄/忽深忽浅/有深有浅/深浅/深浅不一/薄厚 渗碳层/碳层/硬化层…一边深/不一/不均/太薄/忽深忽浅/有深有浅/深浅/深浅不一/薄厚 渗碳件…剥落 渗碳炉…积碳 case…uneven | 碳势控制 低压真空渗碳 渗层均匀性 渗碳模拟 | carbon_potential_control low_pressure_carburizing carburizing_simulation uneven_case_depth carbon_diffusion
化合物层相组成 脆性白层 相组成调控 氮化物层脆性 氮化…不均匀/剥皮/剥落/发脆/发黄/变形/崩/慢/掉渣/掉皮/时间长/爆皮/疏松/硬度低/花斑/裂/起皮 氮化层…剥皮/剥落/崩/掉渣/掉皮/浅/爆皮/裂/起皮 氮化件/渗氮件/渗氮层/渗氮…剥皮/剥落/崩/掉渣/掉皮/爆皮/裂/起皮 nitrided…flake/peel/spall | 氮势控制 渗氮化合物层 白亮层 快速渗氮 | nitriding_potential nitride_compound_layer rapid_nitriding nitrided_layer_spalling
淬火机床 高频…淬不硬/淬裂/硬度不均 中频…淬裂 感应圈…烧 感应淬火…软带 感应…深浅不一 高频淬…变形 感应器…坏 齿条…高频弯 轴…中频淬火 | 感应器结构 感应淬火硬化层 感应加热数值模拟 | induction_coil induction_hardened_layer inductor_design
高压气淬 真空淬火…变形/硬度 真空炉…不光亮/发黄/抽不下/漏 真空淬…慢 气淬…不硬 工件…真空炉发黑 | 真空高压气淬 真空热处理炉 气淬均匀性 | high_pressure_gas_quenching vacuum_furnace
盐浴炉 水溶性淬火 聚合物淬火介质 换热系数反求 淬火烟雾 水代油 冷却特性曲线 淬火油…冷却慢/呛/味/油烟/烟/熏人/着火/老化/费/进水/黑烟 淬火…冒烟/油烟 淬火液…浓度/老化 油淬…烟/熏人/着火 油槽…起火 pag…淬火 盐浴…残盐 | 淬火介质冷却特性 淬火油老化 聚合物淬火液 盐浴替代 | quenchant_cooling_curve quench_oil_aging PAG_quenchant salt_bath quench_oil_smoke polymer_quenchant oil_smoke
料筐…变形/裂 辐射管…烧/裂 网带…拉长/断 料盘/料架/热处理工装…变形 炉罐/马弗…裂 炉底辊/炉链…断 炉辊…结瘤 | 耐热钢工装 炉用耐热构件 辐射管失效 炉底辊结瘤 | heat_resistant_fixture radiant_tube furnace_roll alloy_basket
数字孪生热处理 工艺知识库 炉次追溯 热处理…一炉一个样/一炉好一炉坏/凭经验/参数靠老师傅/外协/工艺怎么定/成本高/温度曲线/漏处理/硬度不一样/记录/记录造假/追溯 一炉…一炉好一炉坏/参数靠老师傅/温度曲线/硬度不一样/记录造假 装炉…混料 热处理炉…老 | 热处理数字化 热处理数值模拟 热处理质量管控 | heat_treatment_simulation digital_heat_treatment heat_treatment_varies every_batch_different_hardness
铝件…t6/淬火变形/热处理起泡/硬度低 铝合金…固溶/强度不够/过烧 铝铸件…t6 铝轮…热处理 铝锻件…硬度 | 铝合金固溶时效 铝合金淬火残余应力 | T6_heat_treatment aluminum_solution_treatment incipient_melting
锻打伤手腱 夹钳…抬不动/烫/累 锻工…危险/年纪大/没人干/热/老/难招 锻造…太热/太累/招不到/没人干 红料…人夹/夹不动 打铁…没人学 打锻…招不到 | 锻造操作机 锻造机器人 高温夹持 热环境劳动强度 锻造单元自动化 | forging_manipulator forging_robot hot_work_automation
锻件下料浪费 锯料…浪费/锯口 下料…重量不准/锯口宽/锯得慢 棒料…下料不准/剪不齐/剪裂/锯得慢 剪棒…裂/马蹄 料段…重量不一 | 精密剪切下料 棒料剪切 高速精密下料 体积控制 变长下料 | bar_shearing precision_cropping billet_volume_control
锻件尺寸跑 吨位不够 锻件…余量大/单重不一/厚薄/打不到位/欠压/胖/超厚/飞边大 锻打…尺寸不一/打不到尺寸 锻压力…不够 设备吨位…不够锻 | 锻件尺寸精度 打击能量控制 成形力预测 余量设计 局部加载成形 省力成形 | forging_load_reduction forging_dimensional_accuracy incremental_forging
锻件加热烧裂 豆腐渣锻 加热…开花/炸料/烧裂/裂纹 烧料…开花 过热…锻裂 锻打…掉渣裂 | 锻造加热制度 热塑性图 晶界熔化 加热速率热应力 高温塑性 | hot_shortness heating_schedule_of_forging
退火费时间 退火…三天/几十小时/太久/慢/费气/费电 球化退火…不好/慢/时间长 球化…不均/率低 | 快速球化退火 在线球化 亚温球化 离异共析 球化工艺 | rapid_spheroidizing divorced_eutectoid annealing_takes_too_long
淬火后粗大残奥 放着尺寸跑 尺寸…放半年变大/越放越大/长大 量具/精密件/轴承/模具…存放尺寸变/放着变尺寸 磨好…放放变形 | 尺寸稳定化 残余奥氏体分解 深冷处理工艺 时效尺寸变化 | dimensional_stabilization retained_austenite_transformation size_changes_in_storage
热处理污染 氰盐 热处理…冒烟/味大/废油/废盐/油烟/熏/环保 淬火…冒黑烟/污染 盐浴…废盐/有毒/环保 | 清洁热处理 真空低压 盐浴替代工艺 少污染热处理 | clean_heat_treatment green_heat_treatment
表面不够耐磨 想让表面更硬 面子硬里子韧 外硬内韧 又硬又韧 芯韧面硬 表面…不够硬/硬一点/硬度不够 | 表面改性 梯度强化 渗氮复合 表面硬化层 激光相变 | surface_hardening_layer hard_surface_tough_core
退火件硬 退火…不软/太硬/硬度下不来/硬度高/退不软 正火…硬 退完火/料太硬…车不动 | 软化退火 组织软化 碳化物球化 等温退火 | softening_annealing too_hard_to_machine isothermal_annealing
炉子烧坏料架 料架/料盘/料框/吊具/炉底板…几个月/换得勤/烧变形/烧坏 | 耐热铸钢 高温蠕变工装 渗碳气氛腐蚀 金属粉化 | metal_dusting heat_resistant_cast_steel furnace_tray
感应线圈烧 线圈…坏/漏水 感应圈…坏/打火/漏水 感应器…漏水/烧 铜管圈…坏/打火/漏水/烧 | 感应器寿命 导磁体 电磁热耦合 感应加热效率 | inductor_life flux_concentrator induction_heating_efficiency
同炉性能散 同一炉/同一批/一批/同样的料…冲击忽高忽低/性能不一/有的断有的不断/有的硬有的软/有的脆有的韧 冲击功…不合格/不稳/低/忽高忽低 | 冲击韧性离散 韧性波动 氮化铝析出 组织不均匀性 性能离散 | scatter_of_toughness impact_energy scatter_in_properties some_are_brittle
感应炉锻造热效率 中频/感应加热/加热炉/锻造加热…慢/电费/等料热/费电 | 感应加热节能 锻造余热利用 余热淬火 锻造余热热处理 | forging_waste_heat forging_heat_quenching
淬火槽着火 油槽…冒火/烧起来/着火 淬火/油池…冒火/烧起来/着火/起火 | 淬火油闪点 淬火槽防火 油雾燃爆 | quench_tank_fire oil_catches_fire
热处理炉温差 炉子/热处理炉/箱式炉/井式炉/网带炉/炉膛…一角/不均/前后/左右/温差/里外/门口温度低 furnace…even | 炉膛流场 炉温均匀性测试 循环风机 装炉方式 | furnace_temperature_survey cold_corner
校直裂 校直/一校/压校/冷校…又弯/回弹/断/校不过来/裂 矫直…又弯/回弹/校不过来/裂 曲轴/长轴/凸轮轴…一校就裂/校直裂 crankshaft…crack/straight | 矫直残余应力 矫直开裂 锻造余热组织 热校直 校直行程 | cracks_when_straightened straightening_crack
镦粗鼓肚 镦粗/墩粗/压饼/镦/平砧…侧面裂/失稳/开裂/歪/鼓形/鼓肚/鼓肚子 upsetting…bulge | 端面摩擦 不均匀变形 镦粗鼓形 润滑垫 摩擦约束 软垫镦粗 | barreling bulges_when_upset end_friction
感应齿根不硬 高频/中频/感应淬火/高频淬…台阶/孔口/尖角过热/根部/沟槽/没淬到/烧化/端头没硬/齿根/齿根没硬 | 双频感应 仿形硬化 硬化层轮廓 感应仿形 | dual_frequency_induction contour_hardening tooth_root_not_hardened
大件调质不透 调质/大轴/大件/厚壁件/轴头/模块/淬火件…中间软/心部/皮差/硬度差/芯部/表里硬度/里外/里外差 hardness…core | 大截面淬透 冷却能力 截面效应 淬火冷却匹配 心部组织 | section_size_effect core_hardness
炉子密封炉压 炉盖/井式炉/多用炉/罩式炉/退火炉/渗碳炉…冒火/密封/氧化/漏气/碳势不稳/跑气/进空气 炉门…密封/氧化/漏气/碳势不稳/跑气/进空气 | 炉压 炉压控制 炉体密封 碳势闭环 砂封 | furnace_sealing furnace_pressure
渗碳黑网 渗碳零件/渗碳件/渗碳齿轮/渗碳层/渗碳后…屈氏体/网状/表面氧化/表面软/表面黑/裂/黑网/黑边 carburized…black | 内氧化 晶界氧化抑制 非马氏体组织 黑色组织缺陷 低压渗碳 | intergranular_oxidation
钢包烤不热 钢包/中间包/铁水包/包子/浇包…散热/温度低/烤不热/烤包慢/烤包费气/降温快 ladle…cold/heat | 蓄热烘烤 富氧烘烤 包衬蓄热 保温覆盖剂 钢包周转 | ladle_heating
锻模裂口 锻模/热锻模/压铸模/热作模/冲头/模膛…一层裂/小裂口/小裂纹/网纹/裂口/龟纹 hot_die…crack | 热机械疲劳模具 表面渗氮复合 模具涂层复合 |
`;
