/** Plastics, rubber, composites, films. Terms after GB/T 2035 (plastics). */
export const polymers = `
塑料 塑胶 塑料件 | 高分子材料 聚合物 热塑性塑料 | plastic polymer thermoplastic
注塑 打塑料 啤塑 | 注塑成型 注射成型 | injection_molding
缩水 缩痕 凹陷塑件 | 注塑收缩 缩痕缺陷 收缩率预测 | sink_mark molding_shrinkage > 保压
翘曲 翘边 变形翘 翘起来 注塑…变形 注塑…翘 塑料…翘 塑料…变形 塑件…变形 | 翘曲变形 注塑翘曲 | warpage > 收缩率预测 内应力塑料
熔接线 夹水纹 接合线 | 熔接痕 | weld_line
料花 银纹 银丝 | 注塑银纹 水汽银丝 | silver_streak
飞边塑件 批锋 | 注塑飞边 | molding_flash
短射 打不满 缺料 | 欠注 注塑充填不足 | short_shot
流痕 气纹 虎皮纹 | 注塑流痕 | flow_mark
塑料模 注塑模 模具冷却 | 注塑模具 随形冷却 | conformal_cooling
发泡 发泡不匀 泡孔 | 微孔发泡 超临界发泡 发泡材料 | polymer_foaming microcellular_foam
吹塑 吹瓶 瓶坯 | 吹塑成型 | blow_molding
挤塑 挤出 挤出机 | 挤出成型 双螺杆挤出 | polymer_extrusion twin_screw_extruder
吸塑 | thermoforming
滚塑 | 旋转成型 | rotational_molding
塑料管 pe管 pvc管 | 聚乙烯管材 聚氯乙烯管 慢速裂纹增长 | polyethylene_pipe PVC_pipe
塑料发脆 塑料冻裂 塑料裂 一摔就碎 塑料…脆 塑料…碎 塑料…冻裂 | 增韧改性 抗冲击 增韧 | toughening impact_modification > 光老化 热氧老化 韧脆转变
塑料老化 晒脆 晒裂 太阳晒 耐晒 | 光稳定剂 抗紫外 光氧老化 紫外线吸收剂 | light_stabilizer photo_oxidation UV_absorber
老化 变硬 发硬 | 热氧老化 老化寿命预测 抗氧剂 | thermo_oxidative_aging ageing_of_polymer antioxidant > 光氧老化
发黄 变黄 泛黄 黄变 | 黄变机理 抗黄变 | yellowing > 热氧老化 光老化
耐热差 软化 烫软 | 热变形温度 耐热改性 | heat_deflection_temperature
塑料味 车内味 | 低气味材料 材料散发 | low_odor emission_of_materials
析出 吐白 起霜 喷霜 | 迁移析出 助剂迁移 | additive_blooming additive_migration
增塑剂 软化剂 塑化剂 | 邻苯二甲酸酯 环保增塑剂 | plasticizer phthalate
填充 加钙粉 碳酸钙母料 | 无机填料 填充改性 矿物填充 | mineral_filler calcium_carbonate_filled
色母 母粒 | 色母粒 功能母料 | masterbatch
玻纤外露 加纤 浮纤 | 玻纤增强 短纤维增强 | glass_fiber_reinforced floating_fiber
尼龙 pa6 | 聚酰胺 | polyamide nylon
聚丙烯 pp料 | 聚丙烯改性 | polypropylene
聚乙烯 pe料 | 聚乙烯改性 超高分子量聚乙烯 | polyethylene UHMWPE
聚酯 pet | 聚对苯二甲酸乙二醇酯 | polyester polyethylene_terephthalate
pvc 聚氯乙烯 | 热稳定剂 PVC加工 | polyvinyl_chloride heat_stabilizer
abs料 pc料 亚克力 | 聚碳酸酯 有机玻璃 | polycarbonate PMMA
特种塑料 peek | 聚醚醚酮 特种工程塑料 聚酰亚胺 | polyether_ether_ketone polyimide
四氟 铁氟龙 氟塑料 | 聚四氟乙烯 | PTFE polytetrafluoroethylene
木塑 塑木 | 木塑复合材料 | wood_plastic_composite
可降解 降解 可降解塑料 | 生物降解材料 聚乳酸 生物可降解 PBAT | biodegradable_plastic polylactic_acid PLA
淀粉塑料 秸秆餐具 | 淀粉基材料 全生物降解餐具 | starch_based_material
再生料 回料 废塑料 破碎料 | 塑料回收 再生塑料 化学回收 | plastic_recycling recycled_plastic
阻燃 着火 烧起来 防火 不阻燃 | 阻燃剂 无卤阻燃 极限氧指数 | flame_retardant halogen_free limiting_oxygen_index
静电 吸灰 起电 打人静电 | 抗静电 抗静电剂 表面电阻率 | antistatic electrostatic_discharge surface_resistivity
导热塑料 | 导热高分子 导热填料 | thermally_conductive_polymer
导电塑料 | 导电高分子 导电复合材料 | conductive_polymer conductive_composite
橡胶 胶料 橡胶件 | 弹性体 橡胶配方 | rubber elastomer
硫化 硫化不匀 欠硫 | 硫化工艺 硫化体系 硫化动力学 | vulcanization
压缩永久变形 压扁不回 不回弹 | 橡胶密封件老化 压缩应力松弛 | compression_set > 硫化体系
橡胶老化 橡胶裂 胶件裂 臭氧裂 橡胶…裂 橡胶…硬 胶圈…硬 密封圈…硬 密封圈…裂 | 橡胶臭氧老化 橡胶龟裂 | rubber_aging ozone_cracking > 热氧老化
橡胶磨 轮胎磨 | 橡胶磨耗 | rubber_abrasion
炭黑 白炭黑 | 炭黑补强 二氧化硅补强 | carbon_black silica_reinforcement
橡胶金属粘 骨架脱开 | 橡胶金属粘接 | rubber_to_metal_bonding
胶管 油管爆 | 橡胶软管 | rubber_hose
硅胶 硅橡胶 | 有机硅弹性体 | silicone_rubber
氟胶 耐油 胶圈溶胀 | 耐油橡胶 氟橡胶 溶胀 | fluororubber oil_resistance swelling
tpu tpe | 热塑性弹性体 | thermoplastic_elastomer
废轮胎 胶粉 | 废橡胶再生 脱硫再生 | waste_tire reclaimed_rubber
薄膜 破膜 膜破 吹膜 | 聚合物薄膜 流延膜 双向拉伸 | polymer_film biaxial_stretching cast_film > 薄膜厚度均匀性
农膜 地膜 棚膜 | 农用薄膜 功能棚膜 可降解地膜 | agricultural_film mulch_film
膜起雾 流滴 滴水棚膜 | 防雾剂 流滴性 | anti_fog
阻隔 透氧 | 阻隔性 高阻隔膜 水蒸气透过率 | barrier_property oxygen_permeability
碳纤维 碳纤 | 碳纤维复合材料 碳纤维增强 | carbon_fiber CFRP
玻璃钢 拉挤 缠绕 复材 | 玻璃纤维增强塑料 树脂基复合材料 纤维缠绕 | fiber_reinforced_plastic GFRP pultrusion
分层复材 复材起层 | 层间剪切 复合材料分层 | interlaminar delamination
模压 smc | 片状模塑料 模压成型 | sheet_molding_compound compression_molding
灌注 真空导入 | 真空灌注 树脂传递模塑 | vacuum_infusion RTM
预浸料 | 预浸料固化 热压罐 | prepreg autoclave
芳纶 防弹 | 芳纶纤维 高性能纤维 | aramid
聚氨酯泡沫 海绵 | 聚氨酯发泡 软泡 硬泡 | polyurethane_foam
水凝胶 | 高分子水凝胶 吸水树脂 | hydrogel superabsorbent_polymer
结晶慢 成核剂 | 聚合物结晶 成核剂改性 | polymer_crystallization nucleating_agent
分子量 熔指 熔融指数 | 熔体流动速率 分子量分布 | melt_flow_index molecular_weight
塑料焊 | 塑料焊接 热板焊接 | plastic_welding
塑料镀 | 塑料电镀 塑料金属化 | plating_on_plastics
焦料 黑点 碳化点 | 塑料热降解 碳化黑点 | thermal_degradation black_speck
脱模难 粘模具 顶白 | 脱模力 脱模剂塑料 | demolding ejection_force
成型慢 注塑周期长 | 注塑周期优化 | injection_cycle_time
缩孔塑料 真空泡 | 注塑缩孔 | void_in_molding
尺寸塑料 塑料变大 塑料吸水 | 塑料吸湿 塑件尺寸稳定 | moisture_absorption_of_plastic
应力发白 应力开裂 塑料开裂 | 环境应力开裂 内应力塑料 | environmental_stress_cracking
挤出不稳 熔体破裂 鲨鱼皮 | 挤出稳定性 | melt_fracture sharkskin
晶点 鱼眼膜 | 薄膜晶点 凝胶粒子 | gel_in_film
膜厚薄 膜厚不均 | 薄膜厚度均匀性 | film_thickness
膜开口 膜粘连 | 开口剂 爽滑剂 | antiblocking slip_agent
膜脆 膜撕 | 薄膜撕裂强度 | tear_strength
管材裂 管子爆塑料 | 管材环向应力 塑料管耐压 | hydrostatic_strength_of_pipe
电缆皮裂 护套开裂 | 护套料开裂 | sheath_cracking
密封条 三元乙丙 | 乙丙橡胶 | EPDM
轮胎 | 轮胎橡胶 | tire
输送带橡胶 | 橡胶输送带 | rubber_conveyor_belt
乳胶 | 胶乳制品 | latex glove
气密橡胶 内胎 | 丁基橡胶 气密层 | butyl_rubber
橡胶喷霜 橡胶吐白 | 橡胶喷霜机理 | rubber_blooming
混炼 密炼 | 混炼工艺 密炼机 | rubber_mixing
橡胶气泡 硫化气泡 | 硫化缺陷 | vulcanization_defect
橡胶烧焦 焦烧 | 焦烧时间 | scorch
耐寒橡胶 橡胶冻硬 | 橡胶低温性能 | low_temperature_rubber
聚合物共混 合金料 | 共混改性 相容剂 | polymer_blend compatibilizer
动态力学 玻璃化温度 | 动态力学分析 玻璃化转变温度 | DMA glass_transition_temperature
纳米填料 纳米改性 | 聚合物纳米复合 | polymer_nanocomposite
玄武岩纤维 | 玄武岩纤维复合材料 | basalt_fiber
蜂窝 夹芯板 | 夹层结构 蜂窝芯 | sandwich_structure honeycomb
复材修补 复材检测 | 复合材料损伤检测 | composite_damage
麻塑 天然纤维塑料 | 植物纤维增强塑料 | plant_fiber_reinforced
医用塑料 | 医用高分子材料 | medical_grade_polymer
碳纳米管 | 碳纳米管复合材料 | carbon_nanotube
形状记忆塑料 4d打印 | 智能高分子 4D打印材料 | smart_polymer 4D_printing
塑料打印 打印丝 | 熔融沉积成型 | FDM fused_deposition_modeling
光固化打印 | 光固化3d打印 光敏树脂 | stereolithography photopolymer
保压 保压不够 | 保压压力 注塑保压 | packing_pressure
`;
