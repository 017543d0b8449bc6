/** Plastics, rubber, composites, films. Terms after GB/T 2035 (plastics). */
export const polymers = `
塑料 塑胶 塑料件 | 高分子材料 聚合物 热塑性塑料 | plastic polymer thermoplastic
注塑 打塑料 啤塑 | 注塑成型 注射成型 | injection_molding
缩水 缩痕 凹陷塑件 注塑…凹/凹陷/缩水 塑件…凹/缩水 塑料件…凹/坑 胶件/表面/塑料…缩水 外壳…凹坑 筋位/壁厚处…凹 | 注塑收缩 缩痕缺陷 收缩率预测 | sink_mark molding_shrinkage > 保压
翘曲 翘边 变形翘 翘起来 注塑…变形/弯曲/翘 塑料/塑件…变形/拱/翘 塑料板…弯/瓢 注塑件…不平/弯/翘 塑料件…变形/弯/瓢/翘 外壳…不平 塑料盖/盖子/平板/冷下来…翘 脱模/出模…变形 plastic/molded…warp | 翘曲变形 注塑翘曲 | warpage warps parts_warp bends_after_molding > 收缩率预测 内应力塑料
熔接线 夹水纹 接合线 夹水线 注塑…合模纹/夹水/接线/熔接 塑料件…接线/接缝 塑件…结合线 塑料…接缝裂 | 熔接痕 | weld_line
料花 银纹 银丝 水汽纹 注塑…料花/气花/水花/银丝 塑料件…料花/水花/银丝 塑件…银丝 产品…料花 | 注塑银纹 水汽银丝 | silver_streak
飞边塑件 批锋 披锋 注塑…批锋/披锋/毛边/溢边/飞边 塑料件…披锋/毛边/飞边 塑件…毛边 模具…跑料 molded/plastic…flash | 注塑飞边 | molding_flash
短射 打不满 缺料 注塑…打不满/打不足/缺料/缺胶 薄壁…打不满 胶件/塑件…缺胶 塑料件…缺料 | 欠注 注塑充填不足 | short_shot
流痕 气纹 虎皮纹 蛇纹 注塑…气纹/流纹/虎皮 塑料件…冷料/气纹/流纹/花纹乱 塑件…气痕 浇口…气纹 | 注塑流痕 | flow_mark
塑料模 注塑模 模具冷却 模具水路 模具…冷却不匀/水垢 注塑模…冷却 | 注塑模具 随形冷却 | conformal_cooling
发泡 发泡不匀 泡孔 发泡…不匀/不起/塌/大孔/大泡/开裂/气孔大/泡大/粗孔 foam…collapse/shrink 发泡料/泡沫…塌 泡孔…不匀 | 微孔发泡 超临界发泡 发泡材料 | polymer_foaming microcellular_foam
吹塑 吹瓶 瓶坯 吹瓶机 瓶坯…发雾/裂 吹瓶…破 | 吹塑成型 | blow_molding
挤塑 挤出 挤出机 挤出…不稳/毛糙/竹节 型材…变形 extruded…rough extruder…surge | 挤出成型 双螺杆挤出 | polymer_extrusion twin_screw_extruder
吸塑 | thermoforming
滚塑 滚塑件 滚塑…变形 | 旋转成型 | rotational_molding
塑料管 pe管 pvc管 | 聚乙烯管材 聚氯乙烯管 慢速裂纹增长 | polyethylene_pipe PVC_pipe
塑料发脆 塑料冻裂 塑料裂 一摔就碎 塑料…一掰就断/一掰断/一摔/一敲就碎/一碰就碎/一碰碎/冬天断/冷天/冻裂/摔裂/碎/脆 塑料件…断/碎/脆/裂 plastic…break/brittle/crack 外壳…摔裂 塑料壳/卡扣…裂 盆/桶…冻裂 筐/胶件…碎 | 增韧改性 抗冲击 增韧 | toughening impact_modification brittle_plastic > 光老化 热氧老化 韧脆转变
塑料老化 晒脆 晒裂 太阳晒 耐晒 一晒脆 一晒裂 塑料…太阳/户外/晒/晒坏/晒脆/晒裂/晒黄/粉化/老化 晒…掉渣/碎/脆 户外…塑料 塑料件…晒 太阳…脆 plastic…sunlight sun…brittle | 光稳定剂 抗紫外 光氧老化 紫外线吸收剂 | light_stabilizer photo_oxidation UV_absorber
老化 变硬 发硬 越用越硬 用久/放久/时间长…变硬 一年…发硬 变硬…开裂 | 热氧老化 老化寿命预测 抗氧剂 | thermo_oxidative_aging ageing_of_polymer antioxidant hardens_with_age goes_hard > 光氧老化
发黄 变黄 泛黄 黄变 塑料…发黄/变黄 塑料件/白色件/白料/透明件/放久…黄 透明/放/白色…变黄 鞋底/膜/海绵…发黄 | 黄变机理 抗黄变 | yellowing turns_yellow goes_yellow > 热氧老化 光老化
耐热差 软化 烫软 一烫变形 一烫软 塑料…不耐热/受热软/开水/烫变形/烫软/热变形/融/高温变软 杯子…倒开水变形 热水…变形 | 热变形温度 耐热改性 | heat_deflection_temperature softens_when_hot
塑料味 车内味 塑料…刺鼻/味大/异味/气味/臭 塑料件…味/难闻 plastic…odor/smell 注塑…气味 制品…味道 新料…味 | 低气味材料 材料散发 | low_odor emission_of_materials
析出 吐白 起霜 喷霜 塑料…冒油/出油/出粉/发油/白粉/起霜 表面…吐白/析出/白霜 制品…析白 橡胶…白霜 pvc…出油 | 迁移析出 助剂迁移 | additive_blooming additive_migration
增塑剂 软化剂 塑化剂 | 邻苯二甲酸酯 环保增塑剂 | plasticizer phthalate
填充 加钙粉 碳酸钙母料 | 无机填料 填充改性 矿物填充 | mineral_filler calcium_carbonate_filled
色母 母粒 黑色母 白色母 色母粒…堵 色粉…飞扬 母粒…分散 | 色母粒 功能母料 | masterbatch
玻纤外露 加纤 浮纤 尼龙加纤 加纤…毛糙/表面粗 加纤料…浮纤 玻纤…露 | 玻纤增强 短纤维增强 | glass_fiber_reinforced floating_fiber
尼龙 pa6 | 聚酰胺 | polyamide nylon
聚丙烯 pp料 | 聚丙烯改性 | polypropylene
聚乙烯 pe料 | 聚乙烯改性 超高分子量聚乙烯 | polyethylene UHMWPE
聚酯 pet | 聚对苯二甲酸乙二醇酯 | polyester polyethylene_terephthalate
pvc 聚氯乙烯 | 热稳定剂 PVC加工 | polyvinyl_chloride heat_stabilizer
abs料 pc料 亚克力 | 聚碳酸酯 有机玻璃 | polycarbonate PMMA
特种塑料 peek | 聚醚醚酮 特种工程塑料 聚酰亚胺 | polyether_ether_ketone polyimide
四氟 铁氟龙 氟塑料 | 聚四氟乙烯 | PTFE polytetrafluoroethylene
木塑 塑木 木塑地板 木塑板 木塑栏杆 木塑…发霉 | 木塑复合材料 | wood_plastic_composite
可降解 降解 可降解塑料 | 生物降解材料 聚乳酸 生物可降解 PBAT | biodegradable_plastic polylactic_acid PLA
淀粉塑料 秸秆餐具 | 淀粉基材料 全生物降解餐具 | starch_based_material
再生料 回料 废塑料 破碎料 塑料垃圾 废塑料…分选/回收/造粒 回料…不稳/性能 recycled…brittle/weak 塑料…回收料 废膜…清洗 破碎…清洗料 水口料…再用 | 塑料回收 再生塑料 化学回收 | plastic_recycling recycled_plastic
阻燃 着火 烧起来 防火 不阻燃 一点着 塑料…烧起来/阻燃 阻燃…不合格/不过 外壳/泡沫/布/过不了…阻燃 海绵…不阻燃 点着…烧 烧…滴落 | 阻燃剂 无卤阻燃 极限氧指数 | flame_retardant halogen_free limiting_oxygen_index fire_proof catches_fire flammable burns_easily
静电 吸灰 起电 打人静电 带静电 塑料/薄膜…吸灰/静电 膜…吸在/吸在一起 静电…吸/打人/打手/粘/除不掉 塑料粒/地毯/衣服/包装/冬天…静电 外壳…吸灰 粉…吸在 一摸…电 | 抗静电 抗静电剂 表面电阻率 | antistatic electrostatic_discharge surface_resistivity static_electricity static_shock attracts_dust static_build_up clings
导热塑料 | 导热高分子 导热填料 | thermally_conductive_polymer
导电塑料 | 导电高分子 导电复合材料 | conductive_polymer conductive_composite
橡胶 胶料 橡胶件 | 弹性体 橡胶配方 | rubber elastomer
硫化 硫化不匀 欠硫 平板硫化 橡胶…不熟/夹生/欠硫/硫化不透 硫化…不匀/不熟/慢/时间长/欠/气孔/粘模/缺胶/费电 cure…uneven rubber…undercured | 硫化工艺 硫化体系 硫化动力学 | vulcanization
压缩永久变形 压扁不回 不回弹 胶圈/胶垫…压扁/没弹性 密封圈…不回弹/压扁/变形/没弹性 橡胶…压不回来/压扁 压…回不来/弹不回 密封条/胶条/垫片/海绵…压扁 没弹性…橡胶 | 橡胶密封件老化 压缩应力松弛 | compression_set permanent_set > 硫化体系
橡胶老化 橡胶裂 胶件裂 臭氧裂 橡胶…发硬/变硬/掉渣/硬/老化/裂/裂口/龟裂 胶圈…硬/老化 密封圈…硬/老化/裂 胶垫/胶皮…硬/裂 rubber…age/crack/harden 橡胶件…硬化 胶套/胶管/皮圈…硬 雨刮/皮碗…裂 seal…harden | 橡胶臭氧老化 橡胶龟裂 | rubber_aging ozone_cracking > 热氧老化
橡胶磨 轮胎磨 橡胶…不耐磨/磨得快 胶垫/雨刮/胶轮/橡胶件…磨 筛板…橡胶磨 胶辊…磨损 rubber…wear | 橡胶磨耗 | rubber_abrasion
炭黑 白炭黑 炭黑…补强不够/飞 白炭黑…分散 | 炭黑补强 二氧化硅补强 | carbon_black silica_reinforcement
橡胶金属粘 骨架脱开 橡胶…粘不住/粘不住铁/脱开/脱胶/金属脱/铁芯脱 铁件…橡胶脱/橡胶脱开 骨架…脱胶 硫化…粘不住金属 胶…铁脱开 胶层…脱铁 | 橡胶金属粘接 | rubber_to_metal_bonding
胶管 油管爆 | 橡胶软管 | rubber_hose
硅胶 硅橡胶 | 有机硅弹性体 | silicone_rubber
氟胶 耐油 胶圈溶胀 密封圈…泡胀/胀大 胶圈…泡/泡大/胀 橡胶…油里泡/泡油/泡胀/溶胀/遇油 胶垫…泡胀 胶管…泡 泡油…变大 rubber/seal…swell | 耐油橡胶 氟橡胶 溶胀 | fluororubber oil_resistance swelling
tpu tpe | 热塑性弹性体 | thermoplastic_elastomer
废轮胎 胶粉 再生胶 旧轮胎…处理 胶粉…结块 再生胶…臭 轮胎…裂解 废胶…利用 | 废橡胶再生 脱硫再生 | waste_tire reclaimed_rubber
薄膜 破膜 膜破 吹膜 膜…厚薄/拉破 薄膜…厚薄/断/破/裂 film…break/tear/wrinkle 吹膜…破 | 聚合物薄膜 流延膜 双向拉伸 | polymer_film biaxial_stretching cast_film > 薄膜厚度均匀性
农膜 地膜 棚膜 棚膜…一年就碎/扯破/老化/透光 地膜…破/碎 大棚膜…晒坏 | 农用薄膜 功能棚膜 可降解地膜 | agricultural_film mulch_film
膜起雾 流滴 滴水棚膜 棚膜…滴水/起雾 大棚…滴水 保鲜膜/盖子/包装…起雾 大棚膜/盖膜…雾 | 防雾剂 流滴性 | anti_fog fogs_up fogging
阻隔 透氧 包装…透氧/阻氧 膜…透气 瓶子…透氧 包装膜…阻隔 桶…透油 | 阻隔性 高阻隔膜 水蒸气透过率 | barrier_property oxygen_permeability
碳纤维 碳纤 | 碳纤维复合材料 碳纤维增强 | carbon_fiber CFRP
玻璃钢 拉挤 缠绕 复材 玻璃钢…掉/裂/针眼 复材…气泡 复合材料…分层 composite…delaminate | 玻璃纤维增强塑料 树脂基复合材料 纤维缠绕 | fiber_reinforced_plastic GFRP pultrusion
分层复材 复材起层 | 层间剪切 复合材料分层 | interlaminar delamination
模压 smc | 片状模塑料 模压成型 | sheet_molding_compound compression_molding
灌注 真空导入 | 真空灌注 树脂传递模塑 | vacuum_infusion RTM
预浸料 | 预浸料固化 热压罐 | prepreg autoclave
芳纶 防弹 | 芳纶纤维 高性能纤维 | aramid
聚氨酯泡沫 海绵 | 聚氨酯发泡 软泡 硬泡 | polyurethane_foam
水凝胶 | 高分子水凝胶 吸水树脂 | hydrogel superabsorbent_polymer
结晶慢 成核剂 | 聚合物结晶 成核剂改性 | polymer_crystallization nucleating_agent
分子量 熔指 熔融指数 | 熔体流动速率 分子量分布 | melt_flow_index molecular_weight
塑料焊 热板焊 塑料…焊不牢/超声焊 超声波…焊不牢 超声焊…塑料裂 摩擦焊/激光焊…塑料 | 塑料焊接 热板焊接 | plastic_welding
塑料镀 塑料…电镀掉/镀层掉 塑料电镀…漏镀/起泡/麻点 abs/塑料件…电镀 水镀…起皮 电镀件…塑料起泡 abs电镀…起泡 粗化…六价铬 | 塑料电镀 塑料金属化 | plating_on_plastics
焦料 黑点 碳化点 注塑/挤出/透明件/薄膜/塑料/白料…黑点 料…烧焦 螺杆…焦 | 塑料热降解 碳化黑点 | thermal_degradation black_speck black_spots_in_plastic
脱模难 粘模具 顶白 卡模 注塑…粘模/顶白 脱模…拉伤/粘/顶裂 产品…拖伤/粘模 塑件…粘模 顶出/胶件/顶针…顶白 深腔…脱模 粘模…脱不下 取不下来…模 顶…发白 模…脱不 | 脱模力 脱模剂塑料 | demolding ejection_force sticks_in_the_mold sticks_to_mold
成型慢 注塑周期长 | 注塑周期优化 | injection_cycle_time
缩孔塑料 真空泡 | 注塑缩孔 | void_in_molding
尺寸塑料 塑料变大 塑料吸水 塑料…变大/吸潮/胀 塑料件/尼龙件…尺寸 尼龙…胀 | 塑料吸湿 塑件尺寸稳定 | moisture_absorption_of_plastic
应力发白 应力开裂 塑料开裂 塑料…发白/放几天裂/碰油裂/自己裂/酒精裂 弯折…发白 塑件/注塑件…开裂 塑料件…放裂 镶件/装上螺丝/pc…裂 | 环境应力开裂 内应力塑料 | environmental_stress_cracking
挤出不稳 熔体破裂 鲨鱼皮 挤出…不均/波动/流涎/粗细不匀/表面毛/鲨鱼皮 | 挤出稳定性 | melt_fracture sharkskin
晶点 鱼眼膜 薄膜…晶点/麻点 膜…僵块/白点/鱼眼 | 薄膜晶点 凝胶粒子 | gel_in_film
膜厚薄 膜厚不均 膜…一边厚/厚度不匀 吹膜/流延膜…厚薄 薄膜…厚薄不匀 | 薄膜厚度均匀性 | film_thickness
膜开口 膜粘连 袋子…打不开/撕不开口 薄膜…粘/粘在一起 膜…发涩/太滑/开口难/撕不开/粘在一起/粘连 袋…搓不开/粘连 袋口…打不开 | 开口剂 爽滑剂 | antiblocking slip_agent
膜脆 膜撕 薄膜…一拉就破/脆 膜…一撕就破/发脆 袋子…一拉就破 塑料袋/垃圾袋…破 | 薄膜撕裂强度 | tear_strength
管材裂 管子爆塑料 | 管材环向应力 塑料管耐压 | hydrostatic_strength_of_pipe
电缆皮裂 护套开裂 电线皮…化/裂 电线…发脆/吐霜/裂 线皮…硬/脆/裂 电缆皮…脆 护套/电缆…裂 cable…crack | 护套料开裂 | sheath_cracking
密封条 三元乙丙 密封条…变形/收缩 | 乙丙橡胶 | EPDM
轮胎 轮胎…爆 | 轮胎橡胶 | tire
输送带橡胶 | 橡胶输送带 | rubber_conveyor_belt
乳胶 胶乳…凝固/结块 乳胶…凝 | 胶乳制品 | latex glove
气密橡胶 内胎 轮胎…亏气/慢撒气/漏气/跑气 车胎…漏气 内胎…漏 | 丁基橡胶 气密层 | butyl_rubber
橡胶喷霜 橡胶吐白 橡胶…发白/喷霜/白粉/起霜 胶件…白霜/起白 密封条…发白 | 橡胶喷霜机理 | rubber_blooming
混炼 密炼 炼胶 密炼…排胶/温度高/费电 密炼机…漏料 炼胶…粉尘 | 混炼工艺 密炼机 | rubber_mixing
橡胶气泡 硫化气泡 橡胶…气泡/海绵状/砂眼/缺胶/鼓泡 胶件…气泡 胶板…起泡 | 硫化缺陷 | vulcanization_defect
橡胶烧焦 焦烧 胶料…早熟/死料/烧焦/自硫 橡胶…焦烧 混炼胶…放几天硬 | 焦烧时间 | scorch
耐寒橡胶 橡胶冻硬 橡胶/胶管…冬天硬/冻裂 密封圈…低温/冬天漏 胶圈…冬天漏 | 橡胶低温性能 | low_temperature_rubber
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
塑料打印 打印丝 3d打印…塑料 打印机…喷丝 | 熔融沉积成型 | FDM fused_deposition_modeling
光固化打印 | 光固化3d打印 光敏树脂 | stereolithography photopolymer
保压 保压不够 | 保压压力 注塑保压 | packing_pressure
水下切粒 拉条…断/粗细 料条…断/起毛 造粒/双螺杆…断条 切粒…不匀 粒子…连粒 | 熔体强度 共混造粒 水下切粒技术 | melt_strength compounding underwater_pelletizing
螺杆…不下料/不吃料/寿命/打滑/抱死/断/磨/磨损 料筒…打滑/磨 炮筒/机筒…磨 | 螺杆料筒磨损 塑化质量 双金属螺杆 | screw_and_barrel_wear plasticizing_quality bimetallic_screw
加了回料 回料…不行/加多/变差/强度/脆 再生料…发脆/差/强度/性能/断/脆 水口料…变色/脆 破碎料…脆 | 再生料降解 扩链剂 多次加工 再生塑料增韧 | chain_extender reprocessing_degradation recycled_polymer
再生料…发灰/味/杂/脏/臭/颜色/黑/黑点 回收料…味/杂质/臭/黑点 再生粒子/再生塑料…味 回料…黑点 | 脱挥 熔体过滤 再生塑料除味 再生塑料分选 | devolatilization melt_filtration deodorization_of_recycled_plastic
困气 困气烧焦 塑件/注塑/骨位/胶件…烧焦 模具…排气不好 | 排气槽设计 | gas_trap mold_venting burn_mark
热流道 热流道…流涎/漏胶 浇口…拉丝/残留 热嘴…堵 热咀…漏 阀针…卡 | 热流道系统 针阀浇口 流道平衡 | hot_runner valve_gate runner_balance
二次注塑 双色注塑 软胶…剥离/掉/脱 包胶…不牢/起皮 双色…脱 双色件…分开 | 包覆成型 多组分注塑 界面熔合 | overmolding two_color_injection multi_component_molding
铜嵌件 金属嵌件 嵌件…松/裂/转 铜螺母…松 嵌件周围…裂 | 嵌件注塑 嵌件拉拔力 | insert_molding insert_pull_out
卡扣 卡扣…扣不上/掰断/断/松 扣位/卡勾…断 | 卡扣设计 塑料连接 | snap_fit plastic_clip
螺丝柱 螺丝柱…断/滑牙/爆/裂 塑料…打螺丝/螺丝孔裂 打螺丝…裂 螺丝孔…滑牙 柱子…打裂 螺丝…打爆塑料 | 自攻螺钉连接 塑料螺柱 | screw_boss self_tapping_screw_in_plastic > 环境应力开裂
拌色粉 塑料…混色/色纹/颜色不均 色母…不匀/分散/色点 注塑…混色 塑件…发花 | 色母分散性 塑料着色 混色纹 | color_streak plastic_coloring masterbatch_dispersion
钢琴黑 外壳…划伤/刮花/花 塑料…划痕/刮花/花掉 高光件…划 塑料外壳…发雾 仪表板…刮白 透明罩…刮花 塑料壳…刮 | 塑料耐刮擦 塑料硬化涂层 耐刮擦剂 | hard_coat_on_plastic scratch_resistant_plastic
尼龙扎带 尼龙…变大/变形/吸水/尺寸/开裂/断/水煮/涨/碎/脆/裂 扎带…断/脆 | 尼龙调湿 聚酰胺吸湿 尼龙水解 | moisture_conditioning_of_nylon polyamide_hydrolysis > 塑料吸湿
亚克力…炸/纹/裂/银纹 有机玻璃…裂/裂纹 透明…开裂/裂纹 透明件/pc件/pc灯罩/透明壳/阳光板/灯罩…裂 pc…开裂 | 溶剂开裂 残余应力光弹 退火消除应力 聚碳酸酯开裂 | photoelasticity crazing_of_PMMA stress_cracking_of_polycarbonate > 环境应力开裂
透明料…发蒙/雾 透明件…白/雾 透明…不透/发乌/发雾/蒙/雾 塑料…不透明 透明度…差 pp…不透 制品…透明度 | 雾度 透光率 透明成核剂 | haze light_transmittance clarifying_agent
塑钢型材 pvc…分解/发红/发黄/变色/味/析出/糊/糊料/黄 型材…发黄/黄 塑钢…发黄/变灰 塑钢窗…黄 | pvc热降解 钙锌稳定剂 铅盐替代 硬质pvc型材 | dehydrochlorination calcium_zinc_stabilizer PVC_profile
v0 灼热丝 阻燃料…析出/模垢/脆 阻燃…滴落/过不了v0 阻燃剂…析出 灼热丝…过不了 | 磷氮阻燃 阻燃剂析出 溴系阻燃 协效阻燃 | phosphorus_nitrogen_flame_retardant UL94 synergistic_flame_retardancy > 无卤阻燃
塑料齿轮 尼龙齿轮 pom 赛钢 塑料轴套 塑料轴承 塑料齿轮…断/磨 | 聚甲醛 聚合物摩擦磨损 塑料齿轮疲劳 | polyoxymethylene plastic_gear polymer_tribology
镜片注塑 光学注塑 塑料透镜 导光板 导光条 精密注塑 车灯罩 塑料镜片 | 精密注塑成型 光学塑料 注射压缩成型 | precision_injection_molding optical_plastic injection_compression_molding
瓶子…偏心/壁厚/瘪/薄 吹瓶…偏/厚薄/底薄/薄 油壶…漏/裂 瓶底…裂 吹塑/吹出来…厚薄 瓶肩…薄 瓶胚…结晶 瓶口…变形 瓶…底裂 | 型坯壁厚控制 拉伸吹塑 瓶坯加热 | parison_programming stretch_blow_molding preform_heating
塑料桶 吨桶 塑料桶…摔/渗/漏/瘪/破/裂 桶…摔破/跌落 化工桶/塑料罐/桶底…裂 油桶…变瘪 | 高密度聚乙烯桶 中空容器跌落 | HDPE_drum blow_molded_container
吸塑…不到位/厚薄/变薄/拉白/破 吸塑盒…破 托盘…吸塑 | 热成型壁厚 片材热成型 | thermoformed_sheet thermoforming_wall_thickness
塑料托盘 周转筐 托盘…压弯/弯/断/裂 塑料筐/周转箱/塑料凳…断/裂 塑料椅…断/断腿/裂 周转筐…裂 塑料箱…压裂 卡板…断 | 承载变形 注塑周转箱 | plastic_pallet plastic_crate > 增韧改性 环境应力开裂
塑料…下垂/压久/压塌/慢慢变形/长期受力 塑料架/塑料层板…弯 塑料件…松弛 | 塑料蠕变 长期承载 | creep_of_plastics stress_relaxation_of_polymer
干燥料斗 塑料粒…含水/结块 料斗…架桥 料…没烘干 粒子…受潮 烤料…不干 | 塑料干燥 除湿干燥机 | resin_drying dehumidifying_dryer > 注塑银纹
气辅注塑 注塑…空心 厚壁件…缩 把手…缩水 气辅…注塑 | 气体辅助注塑 水辅注塑 | gas_assisted_injection water_assisted_injection
滚塑…气孔/砂眼/翘 滚塑件…壁厚/裂 水箱…滚塑 | 滚塑工艺 聚乙烯粉末烧结 | rotomolding_powder rotomolded_tank
中空板 塑料片材 片材…厚薄/水波纹/流纹 塑料板/pp板…翘 板材挤出…不平 中空板…瘪 | 片材挤出 板材挤出 压光辊 | sheet_extrusion plastic_sheet hollow_sheet
散热塑料 塑料散热 灯杯 导热料…脆 导热塑料…成型 | 导热塑料注塑 氮化硼填充 | thermally_conductive_plastic boron_nitride_filled
化学发泡注塑 pvc发泡板 结皮发泡 发泡板…密度/气孔大 微发泡…流痕 发泡…减重 | 化学发泡 结皮发泡板 泡孔形态 | chemical_foaming PVC_foam_board cell_morphology
`;
