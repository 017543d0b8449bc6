/** Chemicals, catalysts, reactors, separation, powders, fine chemicals. */
export const chemistry = `
收率低 产率低 得率低 出率低 转化率低 收率…上不去/低/波动 产率…上不去/低 反应…收率 转化…不完全 得率/转化率…低 出得少…反应 yield…low | 收率提升 反应工艺优化 选择性 转化率 | low_yield selectivity conversion_rate > 催化剂 副反应 反应动力学 传质强化
催化剂 触媒 | 催化反应 催化材料 多相催化 | catalyst heterogeneous_catalysis
催化剂失活 催化剂中毒 催化剂不行了 催化剂流失 催化剂结焦 催化剂…不耐用/再生/几天/板结/活性低 catalyst…deactivate/life | 催化剂失活机理 催化剂再生 | catalyst_deactivation catalyst_regeneration > 积碳
分子筛 沸石 | 分子筛催化 多孔材料 | zeolite molecular_sieve porous_material
金属有机框架 mof | 金属有机骨架材料 共价有机框架 | metal_organic_framework
贵金属 钯 铂 | 贵金属催化 贵金属回收 | noble_metal_catalyst precious_metal_recovery
加氢 氢化 | 催化加氢 选择性加氢 | hydrogenation
氧化反应 催化氧化 | 选择性氧化 | catalytic_oxidation
酯化 酯交换 固体酸催化 反应精馏移水 酯化平衡转化 带水剂 酯化/反应…出水慢/才八成/跑一天/转化不上/酸值降不下 | 酯化反应 | esterification transesterification
聚合 聚合反应 爆聚 | 聚合工艺 自由基聚合 | polymerization
氯化 重氮 磺化 | 硝化反应 危险工艺 | nitration chlorination diazotization
副反应 副产物多 焦油多 反应…副产/发黑/焦油 副产物…多 | 副产物控制 反应选择性 | side_reaction by_product_control
反应慢 反应不完 反应时间长 反应传质 反应活性中间体 反应…不完/不彻底/几十个小时/时间太长 reaction…slow | 反应动力学 反应强化 | reaction_kinetics
传质 气液接触不好 | 传质强化 过程强化 | mass_transfer process_intensification
微反应 微通道 连续流 间歇改连续 | 微通道反应器 连续流化学 | microreactor flow_chemistry
反应釜 釜 | 反应器设计 釜式反应器 | reactor stirred_tank_reactor
放大生产 小试到大生产 放大不行 中试 | 工程放大 中试放大 | scale_up pilot_scale
冲料 飞温 放热 绝热量热 反应量热 反应分解动力学 反应泄放 突然冲料 反应失控 热失控反应 工艺热风险 泄放设计 反应热 反应…停不住/冲料/剧烈放热/太猛/失控/控不住温/突然升温/飞温 釜…冲料/温度失控/爆/超压/飞温 釜温…压不住/飞 放热…太猛/控不住 反应釜…冲料/压力高/喷/失控/爆/超温/飞温 聚合…失控/爆聚 reactor…explode/overflow/overheat 滴加…冲料 加料…冒烟 硝化/受热分解/双氧水/过氧化物…爆 | 热失控 反应热安全 本质安全 | thermal_runaway reaction_calorimetry inherent_safety runaway_reaction thermal_hazard adiabatic_calorimetry emergency_relief thermal_safety reactor_overheats reaction_runs_away boils_over > 反应动力学
杂质多 纯度不够 不纯 含量低 杂质副反应 杂质纯化 纯度…上不去/不够 杂质…去不掉/超/降不 单杂…超 purity…low | 杂质控制 提纯 分离纯化 | impurity_control purification impurities > 结晶工艺 精馏分离 高效液相色谱
精馏 蒸馏 共沸 精馏汽液平衡 精馏热耦合 | 精馏分离 萃取精馏 反应精馏 | distillation rectification
结晶 晶体细 晶形不好 析晶 结晶晶习 结晶成核 结晶溶解度 结晶过饱和度 结晶晶体生长 结晶…包/太细/慢/细/针状 晶体…太细/碎/粘壁 晶形…不好 | 结晶工艺 晶型控制 溶液结晶 | crystallization crystal_morphology
多晶型 转晶 | 药物多晶型 共晶 | polymorphism cocrystal
萃取 溶剂提 | 液液萃取 溶剂萃取 | solvent_extraction liquid_liquid_extraction
吸附 活性炭 | 吸附分离 吸附剂 活性炭吸附 | adsorption adsorbent activated_carbon
离子交换 树脂柱 | 离子交换树脂 | ion_exchange_resin
膜分离 膜过滤 | 膜分离技术 纳滤 陶瓷膜 | membrane_separation nanofiltration ceramic_membrane
蒸发 浓缩 蒸发费汽 | 蒸发浓缩 机械蒸汽再压缩 MVR | evaporation_concentration mechanical_vapor_recompression
干燥粉 烘粉 喷干 | 喷雾干燥 流化床干燥 | spray_drying fluidized_bed_drying
结块 板结 成团 放…成坨/板结/硬块/结块 粉…成坨/板结/结块 powder…cake/clump/lump 袋/糖/盐/调料/堆高/受潮…结块 奶粉/味精/一吸潮…结 料…板结 袋里…硬 一堆…硬块 fertilizer…cake | 抗结块 吸湿结块 粉体结块 | caking anti_caking cakes_in_the_bag lumps_in_storage hard_lumps goes_lumpy sets_hard_in_the_bag > 吸湿性 玻璃化转变
粉体 超细粉 粉末太细 | 粉体工程 粉体表面改性 | powder_technology ultrafine_powder
扬粉 飞粉 粉…到处/呛 投料…粉尘 倒料…灰 powder…dust | 粉体流动 粉体造粒 | dustiness dusty_powder
纳米材料 | 纳米颗粒 纳米复合材料 | nanomaterial nanoparticle
二氧化硅 硅溶胶粉 | 纳米二氧化硅 溶胶凝胶 | silica sol_gel
钛白粉 钛白 硫酸法钛白 钛白…生产 | 二氧化钛 | titanium_dioxide
碳酸钙 轻钙 重钙 | 纳米碳酸钙 | calcium_carbonate
光催化 | 光催化材料 光催化降解 | photocatalysis
溶剂味 溶剂 稀释剂 甲苯 二甲苯 溶剂冷凝 溶剂…味大/替代/毒 | 溶剂回收 绿色溶剂 离子液体 | solvent_recovery green_solvent ionic_liquid
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
颜色深料 产品发黄料 料液发黄 着色杂质 活性炭脱色 副反应着色 反应…像可乐/像酱油/焦黑/红褐/越来越黑/酱油色/颜色像/颜色太深/颜色深/颜色重/黑乎乎/黑得像 反应液/料液/产品/粗品/母液/出料/反应完/蒸完/滤液/釜料…像可乐/像酱油/发黑/焦黑/红褐/越来越黑/酱油色/颜色像/颜色太深/颜色深/颜色重/黑乎乎/黑得像 | 脱色 产品色度控制 | decolorization_of_product colored_impurity
分不开 分层慢 乳化层 两层/乳化…分不开 分层…慢 静置…不分层 | 相分离 破乳分相 | phase_separation
晶体结块 出料结块 | 结晶结块 晶体团聚 | crystal_caking
结晶细过滤慢 滤饼湿 | 晶体粒度控制 滤饼含湿 | crystal_size_control
堵塔 塔板堵 填料堵 | 塔内件 填料塔 | packed_column distillation_tray
管道结晶 管子堵料 | 管道堵塞结晶 | pipe_crystallization
反应釜粘壁 釜壁结垢 反应釜壁面粘附 反应釜防粘涂层 反应釜传热 釜…挂壁/挂料/粘壁/结垢 釜壁…粘/结 反应釜…清洗/结疤 搪玻璃…结壁 釜底…结块 reactor…foul 罐…挂壁 | 反应釜挂壁 聚合物粘釜 | reactor_fouling
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
合成革 革 人造革 pu革 仿皮 超纤 pvc革 皮革布 合成革微孔结构 合成革水性 合成革剥离 | 聚氨酯合成革 | synthetic_leather
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
雷尼镍 钯碳 失活与再生 催化剂烧结抑制 催化剂抗积碳 催化剂载体稳定 催化剂…三个月/不灵/不管用/不行/不起作用/两个月/中毒/几个月/压降/变差/堵/失效/失活/寿命/换/换得勤/更换/死了/没劲/没活性/活性/活性掉/烧结/用不久/用不了多久/碎/粉/粉化/结焦/贵/越来越差/跑损 触媒/钯炭…三个月/不管用/不耐用/不行/不起作用/两个月/变差/太贵/失效/换得勤/死了/没劲/没活性/用不久/越来越差 catalyst…dead/die/poison/replace/short_life/weak 钯碳…失活 | 催化剂磨损 催化剂成型 催化剂烧结 催化剂寿命 | catalyst_attrition catalyst_sintering shaped_catalyst catalyst_life > 催化剂失活机理 积碳
固定床 滴流床 床层…偏流/热点/飞温 固定床…偏流/温度 列管…热点 反应管…飞温 | 固定床反应器 热点温度 床层偏流 | fixed_bed_reactor trickle_bed reactor_hot_spot
副产盐酸 氯化氢/氯气/氯化…尾气 副产…盐酸 尾气…氯化氢 二氧化硫…尾气吸收 盐酸…有机物 副产酸…卖不掉 | 氯化氢吸收 副产盐酸净化 氯化氢催化氧化 | hydrogen_chloride_absorption Deacon_process by_product_acid
釜残 高沸物 热敏料 高沸残液流变 刮膜蒸发 蒸馏…分解/变质/变黑/堵/放不下来/放不出来/残渣/流不动/焦/焦住/粘/粘得/粘稠/结焦/黑 精馏…焦/聚合/釜结焦 釜底…堵/放不下来/放不出来/残渣/流不动/焦住/粘得/粘稠 残液…堵/多/放不下来/放不出来/流不动/焦住/粘得/粘稠 蒸馏釜/釜底子…堵/放不下来/放不出来/流不动/焦住/粘得/粘稠 高沸…焦油 | 薄膜蒸发 分子蒸馏 短程蒸馏 热敏物料 | thin_film_evaporation molecular_distillation distillation_residue heat_sensitive
电子级 高纯试剂 试剂级 超净高纯 光刻胶 显影液 金属离子…ppb/超标 颗粒…ppb | 电子级化学品 湿电子化学品 痕量金属去除 光刻胶树脂 | electronic_grade_chemical wet_electronic_chemical photoresist
过氧化物 双氧水…不稳/分解/胀桶 漂白水/84/次氯酸/漂粉…失效 次氯酸钠…分解 消毒液…放不住 | 双氧水稳定剂 次氯酸钠稳定性 有机过氧化物安全 | peroxide_stabilizer hypochlorite_stability organic_peroxide
硫醇 巯基 胺味 单体残留 残单 产品…硫味/胺味 单体…味大 残单…高 | 脱硫醇 脱臭精制 残余单体脱除 | mercaptan_removal residual_monomer devolatilization_of_monomer
聚合…不稳/出渣/爆/粘釜/转化率 乳液…不稳/凝胶/发蓝光/渣/渣多/破渣/结块 树脂…凝胶/发黄/稠/胶化/色号/色深/黄 聚酯树脂…酸值 粘度…做高 | 乳液聚合稳定性 凝胶化控制 树脂色度 | coagulum_in_emulsion_polymerization gelation_control resin_color > 聚合工艺
砂磨机 三辊机 湿法研磨 颗粒破碎动力学 润湿分散剂 研磨介质 色浆…分层/发热/变稠/掉力/沉/磨三遍/磨不下去/磨不细/磨半天/磨得慢/稠/粗/絮凝/细度不到/结皮/返稠/返粗/还是粗 研磨…不细/慢/磨三遍/磨不下去/磨不细/磨半天/磨得慢/细度/细度不到/还是粗 砂磨…不细/慢/锆珠 颜料…分散/发热/沉底/磨三遍/磨不下去/磨不细/磨半天/磨得慢/细度/细度不到/还是粗/难分散 油墨/染料/涂料/白浆…发热/磨三遍/磨不下去/磨不细/磨半天/磨得慢/细度不到/还是粗 砂磨机…发热 锆珠…碎 | 颜料研磨 砂磨 超分散剂 颜料絮凝 | bead_mill pigment_flocculation hyperdispersant > 颜料分散
氧化铁红 铁红 铁黄 群青 铁红…发暗/杂质/色相 铁黄…变红/耐温 铁黑…发红 | 氧化铁颜料 颜料晶型 无机颜料 | iron_oxide_pigment inorganic_pigment
有机颜料 酞菁 颜色…串色/渗出 红色…渗白/迁移 颜料…不耐晒/不耐温/变色/渗色/迁移 塑料…掉颜色 色粉…析出 | 颜料迁移 颜料耐热 酞菁颜料 | pigment_migration organic_pigment phthalocyanine
遮盖力 钛白…发黄/用量大/遮盖 遮盖力…差 白漆…透底 涂料…盖不住 漆…盖不住底 滑石粉/重钙/填料…白度 | 钛白包膜 遮盖率 非金属矿增白 | hiding_power TiO2_surface_treatment whiteness_of_mineral
催化剂…便宜的/太贵/省钱/降成本 钯/铑/钌/贵金属/银催化剂…太贵/少用/替代/涨价/用量/省 铂…太贵/少用/替代/涨价/省 catalyst…cost/expensive/price platinum/palladium…cost/expensive/replace | 贵金属减量 非贵金属催化剂 低铂催化剂 单原子位点 贵金属替代 | noble_metal_reduction non-precious_metal_catalyst single-atom_sites
反应釜/搪瓷釜…掉瓷/搅拌响/搅拌轴断/机封漏/洗釜/清釜/穿孔/腐蚀/轴封漏 釜…掉瓷/搅拌响/搅拌轴断/机封/机封漏/洗釜/清釜/漏料/爆瓷/穿孔/腐蚀 搪玻璃/不锈钢釜…掉瓷/搅拌响/搅拌轴断/机封漏/洗釜/清釜/爆瓷/穿孔/腐蚀/轴封漏 | 搪玻璃反应釜修复 釜用密封 磁力搅拌 反应釜搅拌轴 | glass-lined_reactor_repair agitator_seal magnetic_stirrer_drive
真空…度不够/拉不上/掉真空/费水费电/达不到 水环泵/真空泵…上不去/度不够/抽不下/拉不上/掉真空/费水费电/达不到 真空度…上不去 | 化工真空系统 水环真空泵汽蚀 干式真空 蒸汽喷射真空 | vacuum_system_of_chemical_plant liquid_ring_pump
离心机…卸料难/太慢/滤不动/滤布堵/滤液浑/滤饼湿/穿滤 压滤机/过滤机/抽滤/板框…卸料难/太慢/滤不动/滤布堵/滤液浑/滤饼湿/甩不干/穿滤/跑料 过滤…半天滤不完/太慢/滤不动 料太粘…滤 | 滤饼比阻 助滤 压滤脱水 离心过滤 滤布再生 | cake_filtration specific_cake_resistance centrifugal_filtration
产品/成品/原料药/晶体/原药/中间体…存放变质/放深/放红/放黄/自己分解/越放越黄/颜色加深 化工料…变色/存放变质/放深/放红/放黄/自己分解/越放越黄/颜色加深 | 有机物自氧化 贮存变色 微量金属催化分解 产品稳定化 | discoloration_on_storage autoxidation_of_chemical stabilization_of_product
化工厂/反应釜/尾气/釜/我们产品…居民告/恶臭/熏/硫醇味/胺味/臭/闻到 臭…化工厂 | 化工恶臭 低浓度VOCs治理 蓄热氧化 | odor_from_chemical_plant VOC_treatment_of_fine_chemicals
废酸/稀硫酸/废硫酸/废碱/含氟废水/高盐/盐渣…堆着/处理贵/怎么处理/没人收/没处 废盐…堆/堆着/处理贵/怎么处理/没人收/没处 硫酸…用完 | 废硫酸裂解再生 废盐精制 有机废盐热解 双极膜电渗析 | waste_sulfuric_acid_regeneration waste_salt_refining bipolar_membrane_electrodialysis
化工废水/车间废水/母液/染料厂/颜料厂/药厂/农药厂…cod高/排不掉/有毒/生化死/盐高/红水/苯/难降解 生化…冲击化工/死 | 难降解有机废水 | refractory_organic_wastewater
反应/加氢/氧化/磺化/重氮…不敢放大/出过事/危险/怕爆/间歇改 硝化…不敢放大/出过事/怕爆/间歇改 换连续…反应 高危…工艺 | 危险反应连续化 微反应本质安全 反应风险评估 | continuous_processing_of_hazardous_reaction inherently_safer_microreactor reaction_hazard_assessment
反应…不知道到没到/判断终点/取样化验/靠取样/靠颜色看 中控…取样/等化验 | 反应终点在线监测 拉曼在线 原位红外 软测量化工 | reaction_endpoint_monitoring in-situ_Raman inline_FTIR
收率/每批/批次/产品…一批一个样/一釜好一釜坏/忽高忽低/批次不稳/时好时坏釜 白班夜班…收率 | 批过程监控 间歇过程迭代优化 | batch-to-batch_variation batch_process_monitoring
双锥…慢/烘不干/烘太久/烘糊/粘壁/结块烘/费汽粉 盘式干燥/沸腾床/闪蒸/耙干/原料药…烘不干/烘太久/烘糊/粘壁/结块烘/费汽粉 滤饼…烘 | 真空干燥传热 搅拌真空干燥 闪蒸干燥 热敏粉体干燥 | vacuum_drying_of_powder agitated_drying
粉/产品/颗粒/料…吸潮粘/堆积密度/堵下料口/振实/搭桥/流动性差/粘斗 仓…不下料/搭桥 | 料仓起拱 粉体造粒致密化 堆密度 | hopper_arching granulation_and_densification bulk_density
管道/换热器/蒸发器/再沸器/单体管…析盐/结晶堵/结盐/聚合堵/自聚 单体…堵管/自聚 | 阻聚剂 换热器结焦抑制 蒸发结盐 自聚堵塞 | polymerization_inhibitor fouling_in_reboiler salt_deposition_in_evaporator
溶剂…冷凝不下/损失/换环保/涨价/跑掉/限用 甲苯/dmf/丙酮/石油醚…冷凝不下/挥发/损失/换环保/替代/毒/涨价/跑掉/限用 二氯甲烷…冷凝不下/挥发/损失/换环保/替代/毒/涨价/跑/跑掉/限用 储罐…呼吸 | 溶剂冷凝回收 溶剂替代 绿色溶剂选择 储罐呼吸气回收 | solvent_vapor_recovery green_solvent_selection bio-based_solvent
蒸馏/精馏/塔/回收塔…不纯/分不开/塔顶/夹带/液泛/能耗高/蒸汽用得多/费汽/费蒸汽 蒸发…不纯/分不开/塔顶/夹带/液泛/能耗高/蒸汽用得多/费汽 回收溶剂…不纯/带水/混 | 热泵精馏 变压吸附脱溶 萃取精馏夹带剂 精馏节能 | heat_pump_distillation entrainer distillation_energy_saving pressure-swing_distillation
浆态床 催化剂细粉分离 催化剂/钯碳/雷尼镍…分离难/回收不了/堵滤芯/堵管/堵过滤/失火/滤芯堵/漏到产品/着火/细粉/老堵过滤/自燃/跑/过滤不住/过滤堵 触媒…分离难/回收不了/失火/漏到产品/着火/自燃/跑/过滤不住 加氢釜/加氢/反应釜过滤/釜过滤…堵滤芯/堵管/堵过滤/滤芯堵/细粉/老堵过滤/过滤堵 细催化剂…过滤 产品里…钯 | 催化剂过滤分离 磁性催化剂回收 重金属残留 均相催化固载 | catalyst_recovery palladium_residue_removal immobilized_homogeneous_catalyst magnetically_separable_catalyst
杂质…不知道是什么/冒出来/怎么来的/来源/查不出 杂质峰/单杂/未知峰/手性…不知道是什么/冒出来/去不掉/怎么来的/来源/查不出 液相…多一个峰 峰…去不掉 hplc…extra_peak | 杂质谱研究 杂质溯源 杂质结构鉴定 结晶精制 | impurity_identification purification_by_crystallization
香料/薄荷/松节油/香精…分馏/变味/得油少/掉香/掺假/提不出/提取率 精油…出油少/分馏/得油少/掉香/掺假/提不出/提取率 | 水蒸气蒸馏 分子蒸馏香料 超临界萃取精油 | steam_distillation supercritical_extraction_of_fragrance
表面活性剂/乳化剂/助剂/消泡剂/增稠剂…不耐盐/不耐碱/加多/换牌号/没效果/漂油/破乳/进口贵 | 表面活性剂复配 结构与性能关系表面活性剂 有机硅消泡剂 耐盐增稠 | surfactant_synergism silicone_antifoam structure-activity_of_surfactant
颜料/染料/色粉/色浆…发硬难磨/干燥硬/打不开颗粒/水洗/电导高/盐洗不净 滤饼…发硬难磨/干燥硬/打不开颗粒/水洗/洗不净/电导/电导高/盐洗不净 | 颜料后处理 颜料化 颜料表面处理 滤饼洗涤 | pigment_aftertreatment pigmentation filter_cake_washing
橡胶助剂/促进剂/防老剂/硫磺/氧化锌…废水/扬尘/替代/粉尘/结块/致癌/造粒 | 橡胶助剂清洁合成 预分散母胶粒 氧化锌减量 | clean_synthesis_of_rubber_chemicals pre-dispersed_masterbatch
水处理剂/净水剂/聚铝/聚合氯化铝/絮凝剂…含量低/失效/沉淀/溶不开/结块/铁高/鱼眼 pam…溶不开/鱼眼 | 聚合氯化铝形态 絮凝剂溶解 聚丙烯酰胺水解 | polyaluminium_chloride flocculant_dissolution
分子量/树脂/聚合/乳液/胶…一批稠一批稀/分子量不稳/批次聚合/粒径不稳 | 聚合物分子量控制 活性自由基聚合 乳胶粒径 | molecular_weight_control RAFT_polymerization latex_particle_size
化工/危化/仓库/储罐/槽车…卸车/打雷/泄漏/罐区/罐底/腐蚀罐/静电 | 储罐安全 危化品泄漏监测 卸料静电 | storage_tank_safety leak_detection_of_hazardous_chemicals
无镉 颜料/油墨/玩具漆/涂料/色粉/陶瓷颜料/色母/染料/油漆/涂层/瓷釉…六价铬/出口/含铅/国外退/欧盟/超标/重金属/重金属超/铅超/铬超/镉 | 可溶出铅镉 铋钒颜料 环保颜料替代 无机颜料重金属溶出 | bismuth_vanadate lead-free_pigment heavy_metal_migration
洗釜水 洗桶水 胶水厂/涂料厂/树脂厂/油墨厂/化工厂/日化厂/农药厂/染料厂…换产品/换品种/残料/洗桶/洗罐/洗釜/洗锅/清洗废水 | 反应器清洗优化 清洗废水减量 批次切换 | cleaning_of_batch_plant product_changeover
`;
