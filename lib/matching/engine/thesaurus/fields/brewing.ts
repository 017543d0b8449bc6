/** Malt, beer, spirits, fermentation, enzymes, strains. Terms after GB/T 7416 (malting barley) and QB/T 1686 (beer malt). */
export const brewing = `
麦芽 制麦 绿麦芽 | 制麦工艺 啤酒麦芽 麦芽品质 | malt malting_process
大麦 麦子 啤酒大麦 啤麦 | 酿造大麦 大麦品质 | barley malting_barley
浸麦 泡麦 浸泡水 | 浸麦工艺 浸麦度 浸麦水回用 | steeping steeping_water
芽不齐 发芽率低 不发芽 出芽不齐 发芽不匀 缺苗断垄 麦…不发芽/芽不齐 种子…不发芽/发芽率 大麦…芽 发芽/出苗…不齐 | 发芽率 发芽势 种子休眠 | germination_rate germination_uniformity dormancy > 浸麦工艺
赤霉素 催芽 | 植物激素调控 赤霉酸 | gibberellin gibberellic_acid
绿麦芽发热 麦层热 翻麦 麦芽…发热 麦层…热 | 发芽箱通风 发芽过程控制 | germination_box malting_process_control
烘麦芽 焙焦 干燥麦芽 | 麦芽干燥 焙焦工艺 | malt_kilning
麦芽颜色 色度深 色度 麦芽…颜色 | 麦芽色度 类黑精 | malt_color melanoidin
浸出率 浸出物 浸出率低 麦芽…浸出 | 麦芽浸出率 浸出物含量 | malt_extract_yield
溶解度 库值 麦芽溶解 | 库尔巴哈值 蛋白溶解度 麦芽溶解度 | kolbach_index malt_modification
糖化 糖化力 糖化不好 | 糖化工艺 糖化酶 淀粉酶活力 | mashing diastatic_power amylase
过滤慢 滤不动 过滤困难 麦芽/糖化…过滤 | 麦汁过滤 β-葡聚糖 阿拉伯木聚糖 麦汁粘度 | wort_filtration lautering beta-glucan arabinoxylan > 酶解工艺 麦芽溶解度
碎麦芽 脆度值 玻璃质 | 麦芽脆度 | friability
麦芽味 麦芽香 焦香 | 特种麦芽 麦芽风味 | specialty_malt malt_flavor
麦根 酒糟 啤酒糟 | 麦糟综合利用 酒糟资源化 | brewers_spent_grain malt_rootlet
制麦水 制麦废水 | 制麦用水 麦芽废水 | malting_wastewater
喷泉 喷啤 开瓶喷 啤酒…喷 | 喷涌 疏水蛋白 啤酒喷涌 | gushing hydrophobin > 镰刀菌毒素
冷浑浊 啤酒浑 酒浑 啤酒…沉淀/浑/浑浊/絮状 酒/精酿…浑 | 啤酒胶体稳定性 冷混浊 蛋白多酚 | chill_haze beer_haze beer_colloidal_stability
泡沫少 没泡 泡持 泡沫差 啤酒…没泡沫/泡沫少/泡沫散 | 啤酒泡沫 泡持性 泡沫稳定性 | beer_foam foam_stability > 蛋白溶解度
啤酒 精酿 啤酒稳定性 beer…cloudy/flat/foam/gushes/hazy/head/skunky/sour | 啤酒酿造 | beer brewing beer_foam_stability
酵母 酵母不行 酵母老化 鲜酵母 酵母…发酵慢/死/没劲/活性低/退化 | 酿酒酵母 酵母活力 酵母自溶 | yeast saccharomyces
双乙酰 馊饭味 啤酒…馊 | 双乙酰还原 | diacetyl
啤酒氧化 老化味 啤酒放久变味 啤酒…变味/放久/纸板味/老化味 | 啤酒风味稳定性 老化风味 | beer_staling flavor_stability
酒花 | 啤酒花 异构α-酸 | hops_humulus
白酒 酿酒 出酒率 酒厂 酱香白酒 浓香白酒 清香型 烤酒 蒸酒 看花摘酒 装甑 润粮 丢糟 酒醅微生物 淀粉利用率 大曲糖化力 糟醅 入窖条件 酿酒…凭经验/出酒率/手摸/用粮/费粮 酒/粮食酒/烧酒/小曲酒/清香酒…出得少/出酒 出酒…上不去/下降/不稳/低/少 糟…残淀粉/残糖 窖池/酒醅…温度 | 白酒酿造 固态发酵 窖泥 大曲 | baijiu solid_state_fermentation
黄酒 米酒 葡萄酒 果酒 自酿 酒庄 葡萄酒…酿 酿…果酒 | 果酒酿造 | wine rice_wine
发酵 发不起来 发酵不正常 发酵慢 发酵…不彻底/不稳定/不起/不起来/停/忽高忽低/慢 fermentation…slow/stuck 效价…低 | 发酵调控 发酵工艺优化 | fermentation fermentation_optimization > 酵母活力 溶氧控制
染菌 杂菌 发酵倒罐 噬菌体侵染 杂菌污染监控 灭菌死角 尾气质谱 发酵…倒掉/坏罐/杂菌/染/染菌/老染/臭/酸 种子罐/罐…倒掉/坏罐/杂菌/染/染菌/老染/臭 发酵罐…倒掉/坏罐/杂菌/染/老染/臭 发酵液…发臭 接种…染 fermentation…contaminat 空气系统…染菌 contaminated…fermenter | 发酵染菌 污染控制 | contamination_in_fermentation batch_contamination
发酵罐 溶氧 供氧 | 发酵罐放大 溶氧控制 生物反应器 | bioreactor dissolved_oxygen_control fermenter
菌种 菌不行 菌种退化 退化菌 菌…退化 菌种…不行 | 菌种选育 诱变育种 高产菌株 | strain_breeding strain_degeneration mutagenesis
基因工程菌 合成生物 | 合成生物学 代谢工程 细胞工厂 | synthetic_biology metabolic_engineering cell_factory
酶 加酶 酶制剂 固定化载体 交联酶聚集体 磁性纳米载体 重复使用性 酶…一次性/扔/用一次/用一次就/重复用 enzyme…expensive/once/recover/reuse | 酶工程 酶活 酶解工艺 | enzyme enzyme_preparation cross_linked_enzyme_aggregates
酶怕热 酶失活 | 酶热稳定性 酶分子改造 定向进化 | enzyme_thermostability directed_evolution protein_engineering
发酵提取 下游提取 | 发酵液分离 产物分离纯化 | downstream_processing fermentation_broth
乳酸菌 | 乳酸菌菌株 直投式发酵剂 | lactic_acid_bacteria starter_culture
氨基酸 味精 赖氨酸 苏氨酸 缬氨酸 谷氨酸…产量 | 氨基酸发酵 谷氨酸 | amino_acid_fermentation
有机酸 柠檬酸 乳酸 | 有机酸发酵 | organic_acid citric_acid
酒精 燃料乙醇 | 乙醇发酵 纤维素乙醇 | ethanol bioethanol
微生物菌剂 菌肥 | 微生物肥料 功能微生物 | microbial_inoculant biofertilizer
菌剂存活 菌死得快 活菌数低 | 菌体保护 活菌冻干 菌剂存活率 | viability_of_microbes cryoprotectant
酵素 | 植物酵素 | plant_jiaosu
红曲 纳豆 | 红曲发酵 纳豆激酶 | monascus natto
真菌发酵 液体菌种 | 液体深层发酵 丝状真菌 | submerged_fermentation filamentous_fungi
微藻 螺旋藻 | 微藻培养 | microalgae spirulina
发酵在线 发酵靠经验 | 发酵过程在线监测 发酵建模 | fermentation_monitoring
麦芽毒素 黑麦芽 麦芽霉 | 大麦镰刀菌 制麦真菌控制 | fusarium_in_malt > 镰刀菌毒素
麦芽破碎 粉碎麦芽 | 麦芽粉碎度 | malt_milling
麦芽水分 麦芽回潮 | 麦芽贮存 | malt_storage
大麦水敏 水敏感 | 水敏性 | water_sensitivity
发芽箱长霉 浸麦槽臭 | 制麦卫生 | malting_hygiene
麦芽粘 麦芽粘度 | 麦芽β-葡聚糖 | malt_beta_glucan
呼吸损失 制麦损失 | 制麦损失率 | malting_loss
大麦蛋白高 蛋白高麦 | 大麦蛋白含量 | barley_protein
大麦品种 进口大麦 国产大麦 | 啤酒大麦育种 | malting_barley_breeding
脂氧合酶 | 脂肪氧合酶 | lipoxygenase LOX
多酚麦芽 | 麦芽多酚 | malt_polyphenol
亚硝胺 ndma | 二甲基亚硝胺 | nitrosamine
二甲硫 玉米味 | 二甲基硫 | dimethyl_sulfide DMS
焙焦费气 麦芽炉费气 | 麦芽干燥余热 | malt_kiln_heat_recovery
麦汁 麦汁煮沸 | 麦汁制备 | wort
发酵度 | 极限发酵度 | fermentation_attenuation
啤酒上头 高级醇 | 高级醇控制 | higher_alcohol fusel
无醇啤酒 脱醇 | 脱醇技术 | dealcoholization
啤酒过滤 硅藻土 啤酒…过滤 | 膜过滤啤酒 | beer_filtration diatomite
酵母泥 废酵母 | 酵母抽提物 | yeast_extract spent_yeast
发酵罐清洗 | 发酵罐CIP | tank_cleaning
发酵尾气 二氧化碳回收 | 发酵二氧化碳回收 | fermentation_CO2_recovery
窖池 酒醅 | 固态酿造 微生物群落 | microbial_community
制曲 | 曲霉 制曲工艺 | koji aspergillus
发酵泡沫 逃液 泡沫…跑料 | 发酵消泡 | foam_control_in_fermentation
补料 流加 | 补料分批发酵 | fed_batch
菌体浓度 高密度 | 高密度培养 | high_cell_density
厌氧发酵菌 丁酸 | 厌氧微生物 | anaerobic_microbe
芽孢杆菌 枯草 | 芽孢杆菌发酵 | bacillus_subtilis
细菌纤维素 | 细菌纤维素发酵 | bacterial_cellulose
透明质酸 | 透明质酸发酵 | hyaluronic_acid
聚谷氨酸 | γ-聚谷氨酸 | polyglutamic_acid
酶法 酶水解 | 酶解技术 | enzymolysis
泡沫…冒罐/跑液/逃液 罐子/发酵罐/种子罐/发酵液/罐里…冒泡/泡沫/起泡/逃液 foam…fermenter/tank 消泡剂…发酵 fermenter…foam | 发酵过程泡沫 消泡剂影响 机械消泡 泡沫稳定性表面活性 气液传质 | fermentation_foaming antifoam foam_overflow
`;
