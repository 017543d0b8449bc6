/** Chemicals, catalysts, reactors, separation, powders, fine chemicals. */
export const chemistry = `
收率低 产率低 得率低 出率低 转化率低 | 收率提升 反应工艺优化 选择性 转化率 | low_yield selectivity conversion_rate > 催化剂 副反应 反应动力学 传质强化
催化剂 触媒 | 催化反应 催化材料 多相催化 | catalyst heterogeneous_catalysis
催化剂失活 催化剂中毒 催化剂不行了 | 催化剂失活机理 催化剂再生 | catalyst_deactivation catalyst_regeneration > 积碳
分子筛 沸石 | 分子筛催化 多孔材料 | zeolite molecular_sieve porous_material
金属有机框架 mof | 金属有机骨架材料 共价有机框架 | metal_organic_framework
贵金属 钯 铂 | 贵金属催化 贵金属回收 | noble_metal_catalyst precious_metal_recovery
加氢 氢化 | 催化加氢 选择性加氢 | hydrogenation
氧化反应 催化氧化 | 选择性氧化 | catalytic_oxidation
酯化 酯交换 | 酯化反应 | esterification transesterification
聚合 聚合反应 爆聚 | 聚合工艺 自由基聚合 | polymerization
氯化 重氮 磺化 | 硝化反应 危险工艺 | nitration chlorination diazotization
副反应 副产物多 焦油多 | 副产物控制 反应选择性 | side_reaction by_product_control
反应慢 反应不完 反应时间长 | 反应动力学 反应强化 | reaction_kinetics
传质 气液接触不好 | 传质强化 过程强化 | mass_transfer process_intensification
微反应 微通道 连续流 间歇改连续 | 微通道反应器 连续流化学 | microreactor flow_chemistry
反应釜 釜 | 反应器设计 釜式反应器 | reactor stirred_tank_reactor
放大生产 小试到大生产 放大不行 中试 | 工程放大 中试放大 | scale_up pilot_scale
冲料 飞温 放热 反应…飞温 釜…冲料 | 热失控 反应热安全 本质安全 | thermal_runaway reaction_calorimetry inherent_safety > 反应动力学
杂质多 纯度不够 不纯 含量低 | 杂质控制 提纯 分离纯化 | impurity_control purification > 结晶工艺 精馏分离 高效液相色谱
精馏 蒸馏 共沸 | 精馏分离 萃取精馏 反应精馏 | distillation rectification
结晶 晶体细 晶形不好 析晶 结晶…细 | 结晶工艺 晶型控制 溶液结晶 | crystallization crystal_morphology
多晶型 转晶 | 药物多晶型 共晶 | polymorphism cocrystal
萃取 溶剂提 | 液液萃取 溶剂萃取 | solvent_extraction liquid_liquid_extraction
吸附 活性炭 | 吸附分离 吸附剂 活性炭吸附 | adsorption adsorbent activated_carbon
离子交换 树脂柱 | 离子交换树脂 | ion_exchange_resin
膜分离 膜过滤 | 膜分离技术 纳滤 陶瓷膜 | membrane_separation nanofiltration ceramic_membrane
蒸发 浓缩 蒸发费汽 | 蒸发浓缩 机械蒸汽再压缩 MVR | evaporation_concentration mechanical_vapor_recompression
干燥粉 烘粉 喷干 | 喷雾干燥 流化床干燥 | spray_drying fluidized_bed_drying
结块 板结 成团 放…结块 粉…结块 袋…结块 | 抗结块 吸湿结块 粉体结块 | caking anti_caking > 吸湿性 玻璃化转变
粉体 超细粉 粉末太细 | 粉体工程 粉体表面改性 | powder_technology ultrafine_powder
扬粉 飞粉 | 粉体流动 粉体造粒 | dustiness
纳米材料 | 纳米颗粒 纳米复合材料 | nanomaterial nanoparticle
二氧化硅 硅溶胶粉 | 纳米二氧化硅 溶胶凝胶 | silica sol_gel
钛白粉 | 二氧化钛 | titanium_dioxide
碳酸钙 轻钙 重钙 | 纳米碳酸钙 | calcium_carbonate
光催化 | 光催化材料 光催化降解 | photocatalysis
溶剂味 溶剂 | 溶剂回收 绿色溶剂 离子液体 | solvent_recovery green_solvent ionic_liquid
母液 废盐 | 母液处理 工业废盐资源化 | mother_liquor waste_salt
染料中间体 中间体 | 精细化工中间体 有机合成 | fine_chemical_intermediate organic_synthesis
手性 异构体 | 不对称合成 手性拆分 | asymmetric_synthesis chiral_resolution
农药 除草剂 | 农药制剂 农药合成 | pesticide_formulation herbicide
助剂 表面活性剂 洗涤剂 | 表面活性剂合成 功能助剂 | surfactant detergent
起泡剂 洗洁精 泡少 | 洗涤配方 去污力 | detergency foaming_agent
香精 香料 | 香料合成 微胶囊香精 | flavor_and_fragrance
缓释 包衣 | 缓控释 包埋 微囊 | controlled_release encapsulation
油脂化工 脂肪酸 甘油 | 油脂化学 生物柴油 | oleochemical biodiesel
生物质化工 糠醛 木质素 | 生物质转化 木质素利用 | biomass_conversion lignin furfural
腐植酸 | 腐殖酸 黄腐酸 | humic_acid
复合肥 缓释肥 化肥结块 | 缓控释肥料 肥料造粒 | compound_fertilizer slow_release_fertilizer
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
日化 化妆品 护肤 | 化妆品配方 功效原料 透皮 | cosmetics
消毒液 消毒剂 | 消毒剂配方 次氯酸 二氧化氯 | disinfectant hypochlorous_acid chlorine_dioxide
胶体 凝胶 | 胶体化学 流变改性 | colloid gel
火药 烟花 | 含能材料 | energetic_material pyrotechnics
颜色深料 产品发黄料 料液发黄 | 脱色 产品色度控制 | decolorization_of_product
分不开 分层慢 乳化层 | 相分离 破乳分相 | phase_separation
晶体结块 出料结块 | 结晶结块 晶体团聚 | crystal_caking
结晶细过滤慢 滤饼湿 | 晶体粒度控制 滤饼含湿 | crystal_size_control
堵塔 塔板堵 填料堵 | 塔内件 填料塔 | packed_column distillation_tray
管道结晶 管子堵料 | 管道堵塞结晶 | pipe_crystallization
反应釜粘壁 挂壁 釜壁结垢 | 反应釜挂壁 聚合物粘釜 | reactor_fouling
搅拌不开 粘稠搅不动 | 高粘流体混合 | high_viscosity_mixing
酸值高 羟值 | 酸值控制 | acid_value
水分高料 除水 溶剂含水 | 脱水精制 渗透汽化 | solvent_dehydration pervaporation
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
钾肥 磷肥 磷石膏 | 磷化工 磷石膏利用 | phosphogypsum
氢氧化镁 氧化镁 | 镁盐材料 | magnesium_hydroxide
硼 硼酸 | 硼化工 | boron
碘 溴 | 卤素提取 | iodine bromine
合成革 革 | 聚氨酯合成革 | synthetic_leather
蜡 石蜡 | 蜡乳液 | wax
甲壳素 壳聚糖 | 壳聚糖改性 | chitosan chitin
海藻酸 明胶 | 生物多糖材料 | alginate gelatin
活性炭制备 椰壳炭 | 炭材料制备 | activated_carbon_preparation
气体分离 制氮 制氧 | 变压吸附 气体膜分离 | pressure_swing_adsorption gas_separation
积碳 结焦催化剂 | 催化剂积碳 | coking carbon_deposition
防霉剂 抗菌剂 | 防霉抗菌剂 | mildew_inhibitor biocide
`;
