/** Chemicals, catalysts, reactors, separation, powders, fine chemicals. */
export const chemistry = `
收率低 产率低 得率低 出率低 转化率低 收率…上不去/低/波动 产率…上不去/低 反应…收率 转化…不完全 得率/转化率…低 出得少…反应 yield…low | 收率提升 反应工艺优化 选择性 转化率 | low_yield selectivity conversion_rate > 催化剂 副反应 反应动力学 传质强化
催化剂 触媒 | 催化反应 催化材料 多相催化 | catalyst heterogeneous_catalysis
催化剂失活 催化剂中毒 催化剂不行了 催化剂…不耐用/再生/几天/板结/活性低 catalyst…deactivate/life | 催化剂失活机理 催化剂再生 | catalyst_deactivation catalyst_regeneration > 积碳
分子筛 沸石 | 分子筛催化 多孔材料 | zeolite molecular_sieve porous_material
金属有机框架 mof | 金属有机骨架材料 共价有机框架 | metal_organic_framework
贵金属 钯 铂 | 贵金属催化 贵金属回收 | noble_metal_catalyst precious_metal_recovery
加氢 氢化 | 催化加氢 选择性加氢 | hydrogenation
氧化反应 催化氧化 | 选择性氧化 | catalytic_oxidation
酯化 酯交换 | 酯化反应 | esterification transesterification
聚合 聚合反应 爆聚 | 聚合工艺 自由基聚合 | polymerization
氯化 重氮 磺化 | 硝化反应 危险工艺 | nitration chlorination diazotization
副反应 副产物多 焦油多 反应…副产/发黑/焦油 副产物…多 | 副产物控制 反应选择性 | side_reaction by_product_control
反应慢 反应不完 反应时间长 反应…不完/不彻底/几十个小时/时间太长 reaction…slow | 反应动力学 反应强化 | reaction_kinetics
传质 气液接触不好 | 传质强化 过程强化 | mass_transfer process_intensification
微反应 微通道 连续流 间歇改连续 | 微通道反应器 连续流化学 | microreactor flow_chemistry
反应釜 釜 | 反应器设计 釜式反应器 | reactor stirred_tank_reactor
放大生产 小试到大生产 放大不行 中试 | 工程放大 中试放大 | scale_up pilot_scale
冲料 飞温 放热 绝热量热 反应…冲料/控不住温/突然升温/飞温 釜…冲料/温度失控/超压 釜温…压不住/飞 滴加…冲料 加料…冒烟 硝化/受热分解…爆 放热…控不住 | 热失控 反应热安全 本质安全 | thermal_runaway reaction_calorimetry inherent_safety > 反应动力学
杂质多 纯度不够 不纯 含量低 纯度…上不去/不够 杂质…去不掉/超/降不 单杂…超 purity…low | 杂质控制 提纯 分离纯化 | impurity_control purification impurities > 结晶工艺 精馏分离 高效液相色谱
精馏 蒸馏 共沸 | 精馏分离 萃取精馏 反应精馏 | distillation rectification
结晶 晶体细 晶形不好 析晶 结晶…包/太细/慢/细/针状 晶体…太细/碎/粘壁 晶形…不好 | 结晶工艺 晶型控制 溶液结晶 | crystallization crystal_morphology
多晶型 转晶 | 药物多晶型 共晶 | polymorphism cocrystal
萃取 溶剂提 | 液液萃取 溶剂萃取 | solvent_extraction liquid_liquid_extraction
吸附 活性炭 | 吸附分离 吸附剂 活性炭吸附 | adsorption adsorbent activated_carbon
离子交换 树脂柱 | 离子交换树脂 | ion_exchange_resin
膜分离 膜过滤 | 膜分离技术 纳滤 陶瓷膜 | membrane_separation nanofiltration ceramic_membrane
蒸发 浓缩 蒸发费汽 | 蒸发浓缩 机械蒸汽再压缩 MVR | evaporation_concentration mechanical_vapor_recompression
干燥粉 烘粉 喷干 | 喷雾干燥 流化床干燥 | spray_drying fluidized_bed_drying
结块 板结 成团 放…成坨/板结/硬块/结块 粉…成坨/板结/结块 powder…cake/lump 袋/糖/盐/调料/堆高/受潮…结块 奶粉/味精/一吸潮…结 料…板结 袋里…硬 一堆…硬块 fertilizer…cake | 抗结块 吸湿结块 粉体结块 | caking anti_caking cakes_in_the_bag lumps_in_storage > 吸湿性 玻璃化转变
粉体 超细粉 粉末太细 | 粉体工程 粉体表面改性 | powder_technology ultrafine_powder
扬粉 飞粉 粉…到处/呛 投料…粉尘 倒料…灰 powder…dust | 粉体流动 粉体造粒 | dustiness dusty_powder
纳米材料 | 纳米颗粒 纳米复合材料 | nanomaterial nanoparticle
二氧化硅 硅溶胶粉 | 纳米二氧化硅 溶胶凝胶 | silica sol_gel
钛白粉 钛白 硫酸法钛白 钛白…生产 | 二氧化钛 | titanium_dioxide
碳酸钙 轻钙 重钙 | 纳米碳酸钙 | calcium_carbonate
光催化 | 光催化材料 光催化降解 | photocatalysis
溶剂味 溶剂 稀释剂 甲苯 二甲苯 溶剂…味大/替代/毒 | 溶剂回收 绿色溶剂 离子液体 | solvent_recovery green_solvent ionic_liquid
母液 废盐 | 母液处理 工业废盐资源化 | mother_liquor waste_salt
染料中间体 中间体 | 精细化工中间体 有机合成 | fine_chemical_intermediate organic_synthesis
手性 异构体 | 不对称合成 手性拆分 | asymmetric_synthesis chiral_resolution
农药 除草剂 农药厂 杀虫剂 百草枯 | 农药制剂 农药合成 | pesticide_formulation herbicide
助剂 表面活性剂 洗涤剂 | 表面活性剂合成 功能助剂 | surfactant detergent
起泡剂 洗洁精 泡少 泡沫…不丰富/不持久 洗发水/洗手液/洗衣液…泡少 沐浴露…泡 | 洗涤配方 去污力 | detergency foaming_agent
香精 香料 香精厂 香料…合成 | 香料合成 微胶囊香精 | flavor_and_fragrance
缓释 包衣 | 缓控释 包埋 微囊 | controlled_release encapsulation
油脂化工 脂肪酸 甘油 | 油脂化学 生物柴油 | oleochemical biodiesel
生物质化工 糠醛 木质素 | 生物质转化 木质素利用 | biomass_conversion lignin furfural
腐植酸 | 腐殖酸 黄腐酸 | humic_acid
复合肥 缓释肥 化肥结块 肥料厂 复合肥厂 掺混肥 缓释肥…释放快 | 缓控释肥料 肥料造粒 | compound_fertilizer slow_release_fertilizer
硅烷 偶联剂 | 硅烷偶联剂 | silane_coupling_agent
有机硅 硅油 | 有机硅材料 | organosilicon
氟化工 制冷剂 | 含氟材料 制冷剂替代 | fluorochemical refrigerant
锂盐 碳酸锂 | 锂资源提取 盐湖提锂 | lithium_extraction lithium_carbonate
煤化工 甲醇 | 合成气 甲醇合成 | coal_chemical syngas methanol
二氧化碳利用 | 二氧化碳转化 二氧化碳捕集 CCUS | CO2_utilization carbon_capture
氯碱 烧碱 双氧水生产 | 电解工艺 氯碱电解 | chlor_alkali electrolysis
电化学合成 | 电催化 电合成 | electrocatalysis electrosynthesis
酶催化 生物法 | 生物催化 固定化酶 | biocatalysis immobilized_enzyme
分析含量 测含量 液相 气相色谱 | 高效液相色谱 气相色谱质谱 | HPLC GC-MS chromatography
红外 核磁 | 红外光谱 核磁共振 谱学表征 | infrared_spectroscopy NMR FTIR
自控 加料靠人 手动加料 | 化工过程控制 DCS 先进过程控制 | distributed_control_system advanced_process_control
流程模拟 | 化工流程模拟 夹点分析 | process_simulation pinch_analysis Aspen
危化品 危险品 | 危险化学品 化工安全 HAZOP | hazardous_chemical process_safety
日化 化妆品 护肤 护肤品 洗护 彩妆 个护 化妆品厂 日化厂 | 化妆品配方 功效原料 透皮 | cosmetics
消毒液 消毒剂 | 消毒剂配方 次氯酸 二氧化氯 | disinfectant hypochlorous_acid chlorine_dioxide
胶体 凝胶 | 胶体化学 流变改性 | colloid gel
火药 烟花 烟花爆竹 花炮 鞭炮 烟火药 烟花…炸 | 含能材料 | energetic_material pyrotechnics
颜色深料 产品发黄料 料液发黄 | 脱色 产品色度控制 | decolorization_of_product
分不开 分层慢 乳化层 两层/乳化…分不开 分层…慢 静置…不分层 | 相分离 破乳分相 | phase_separation
晶体结块 出料结块 | 结晶结块 晶体团聚 | crystal_caking
结晶细过滤慢 滤饼湿 | 晶体粒度控制 滤饼含湿 | crystal_size_control
堵塔 塔板堵 填料堵 | 塔内件 填料塔 | packed_column distillation_tray
管道结晶 管子堵料 | 管道堵塞结晶 | pipe_crystallization
反应釜粘壁 挂壁 釜壁结垢 釜…挂壁/挂料/粘壁/结垢 釜壁…粘/结 反应釜…清洗/结疤 搪玻璃…结壁 釜底…结块 reactor…foul | 反应釜挂壁 聚合物粘釜 | reactor_fouling
搅拌不开 粘稠搅不动 | 高粘流体混合 | high_viscosity_mixing
酸值高 羟值 | 酸值控制 | acid_value
水分高料 除水 溶剂含水 溶剂…含水/水分高 乙醇…脱水 | 脱水精制 渗透汽化 | solvent_dehydration pervaporation
恒沸 | 共沸精馏 变压精馏 | azeotropic_distillation
间歇操作 批次反应 | 间歇反应过程 批次过程优化 | batch_process
过程分析 在线分析 | 过程分析技术 | process_analytical_technology
催化剂载体 | 负载型催化剂 催化剂载体材料 | supported_catalyst
单原子 | 单原子催化 | single_atom_catalyst
量化计算 | 密度泛函理论 计算化学 | DFT computational_chemistry
高盐有机 有机盐 | 高盐有机物处理 | saline_organic
三废多 废水多 | 绿色化学 源头减排 | green_chemistry waste_minimization
天然产物合成 | 全合成 | total_synthesis
水解 醇解 | 水解反应 | hydrolysis
缩聚 环氧固化剂 | 缩聚反应 | polycondensation
冷却液汽车 | 发动机冷却液 | coolant
阻垢剂 缓蚀阻垢剂 | 阻垢剂合成 | scale_inhibitor
絮凝剂生产 聚丙烯酰胺 | 聚丙烯酰胺合成 | polyacrylamide
钾肥 磷肥 磷石膏 磷石膏…做板/堆/洗 | 磷化工 磷石膏利用 | phosphogypsum
氢氧化镁 氧化镁 | 镁盐材料 | magnesium_hydroxide
硼 硼酸 | 硼化工 | boron
碘 溴 | 卤素提取 | iodine bromine
合成革 革 人造革 pu革 仿皮 超纤 pvc革 皮革布 | 聚氨酯合成革 | synthetic_leather
蜡 石蜡 | 蜡乳液 | wax
甲壳素 壳聚糖 | 壳聚糖改性 | chitosan chitin
海藻酸 明胶 | 生物多糖材料 | alginate gelatin
活性炭制备 椰壳炭 | 炭材料制备 | activated_carbon_preparation
气体分离 制氮 制氧 | 变压吸附 气体膜分离 | pressure_swing_adsorption gas_separation
积碳 结焦催化剂 | 催化剂积碳 | coking carbon_deposition
防霉剂 抗菌剂 | 防霉抗菌剂 | mildew_inhibitor biocide
染料…不溶/力份/强度/强度低/批/批次色/杂/析出/沉淀/溶不开/焦油/盐多/色光/色差 滤饼…色光 色光…不对 | 染料商品化 染料纯化 染料聚集 | dye_standardization dye_purification dye_aggregation
液体染料 染料…分散/热凝聚/砂磨/结焦油/颗粒粗 分散染料…结块 液体染料…沉 | 染料分散稳定 纳米染料分散液 木质素磺酸盐 | dye_dispersion lignosulfonate
偶氮 禁用染料 芳香胺 致癌芳香胺 苯胺 衣服…偶氮 布…偶氮超标 颜料…苯胺 | 禁用偶氮染料 芳香胺检测 | azo_dye aromatic_amine
重氮化 重氮盐 铁粉还原 硫化碱还原 重氮…冒泡/分解 偶合…反应 硝基物…还原 | 连续重氮化 催化加氢还原 硝基还原 | diazonium azo_coupling reduction_of_nitro_compound > 微通道反应器
油状物 析不出晶 加晶种 结不出晶 结晶…不出来/出不来/包裹/成油/油状/粘壁 出油…不结晶 油状…不固化 | 油析 晶种加入 溶析结晶 | oiling_out crystal_seeding antisolvent_crystallization
溶残 溶剂…残留高/残超标/烘不掉 溶剂残留…超标 产品…溶剂味 | 溶剂脱除 真空干燥脱溶 | desolventizing solvent_removal
废溶剂 dmf回收 溶剂…单耗/回收/回收率/套用/挥发掉/损耗/浪费/消耗/消耗大/费/跑损 甲苯/乙醇/甲醇…回收 套用…变质 混合溶剂…分不开 乙酸乙酯…水 | 溶剂回收精馏 溶剂循环套用 隔壁塔 渗透汽化膜 | solvent_recycling dividing_wall_column solvent_loss > 共沸精馏 萃取精馏
雷尼镍 钯碳 催化剂…不灵/中毒/几个月/压降/堵/失活/寿命/换/更换/活性/活性掉/烧结/用不了多久/碎/粉/粉化/结焦/贵/跑损 钯碳…失活 | 催化剂磨损 催化剂成型 催化剂烧结 催化剂寿命 | catalyst_attrition catalyst_sintering shaped_catalyst catalyst_life > 催化剂失活机理 积碳
固定床 滴流床 床层…偏流/热点/飞温 固定床…偏流/温度 列管…热点 反应管…飞温 | 固定床反应器 热点温度 床层偏流 | fixed_bed_reactor trickle_bed reactor_hot_spot
副产盐酸 氯化氢/氯气/氯化…尾气 副产…盐酸 尾气…氯化氢 二氧化硫…尾气吸收 盐酸…有机物 副产酸…卖不掉 | 氯化氢吸收 副产盐酸净化 氯化氢催化氧化 | hydrogen_chloride_absorption Deacon_process by_product_acid
釜残 高沸物 热敏料 蒸馏…分解/变质/变黑/残渣/焦/粘/结焦/黑 精馏…焦/聚合/釜结焦 釜底…残渣 残液…多 高沸…焦油 | 薄膜蒸发 分子蒸馏 短程蒸馏 热敏物料 | thin_film_evaporation molecular_distillation distillation_residue heat_sensitive
电子级 高纯试剂 试剂级 超净高纯 光刻胶 显影液 金属离子…ppb/超标 颗粒…ppb | 电子级化学品 湿电子化学品 痕量金属去除 光刻胶树脂 | electronic_grade_chemical wet_electronic_chemical photoresist
过氧化物 双氧水…不稳/分解/胀桶 漂白水/84/次氯酸/漂粉…失效 次氯酸钠…分解 消毒液…放不住 | 双氧水稳定剂 次氯酸钠稳定性 有机过氧化物安全 | peroxide_stabilizer hypochlorite_stability organic_peroxide
硫醇 巯基 胺味 单体残留 残单 产品…硫味/胺味 单体…味大 残单…高 | 脱硫醇 脱臭精制 残余单体脱除 | mercaptan_removal residual_monomer devolatilization_of_monomer
聚合…不稳/出渣/爆/粘釜/转化率 乳液…不稳/凝胶/发蓝光/渣/渣多/破渣/结块 树脂…凝胶/发黄/稠/胶化/色号/色深/黄 聚酯树脂…酸值 粘度…做高 | 乳液聚合稳定性 凝胶化控制 树脂色度 | coagulum_in_emulsion_polymerization gelation_control resin_color > 聚合工艺
砂磨机 三辊机 色浆…分层/变稠/掉力/沉/稠/粗/絮凝/结皮/返稠/返粗 研磨…不细/慢/细度 砂磨…不细/慢/锆珠 颜料…分散/沉底/磨不细/细度/难分散 砂磨机…发热 锆珠…碎 | 颜料研磨 砂磨 超分散剂 颜料絮凝 | bead_mill pigment_flocculation hyperdispersant > 颜料分散
氧化铁红 铁红 铁黄 群青 铁红…发暗/杂质/色相 铁黄…变红/耐温 铁黑…发红 | 氧化铁颜料 颜料晶型 无机颜料 | iron_oxide_pigment inorganic_pigment
有机颜料 酞菁 颜色…串色/渗出 红色…渗白/迁移 颜料…不耐晒/不耐温/变色/渗色/迁移 塑料…掉颜色 色粉…析出 | 颜料迁移 颜料耐热 酞菁颜料 | pigment_migration organic_pigment phthalocyanine
遮盖力 钛白…发黄/用量大/遮盖 遮盖力…差 白漆…透底 涂料…盖不住 漆…盖不住底 滑石粉/重钙/填料…白度 | 钛白包膜 遮盖率 非金属矿增白 | hiding_power TiO2_surface_treatment whiteness_of_mineral
`;
