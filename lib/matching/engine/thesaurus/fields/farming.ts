/** Field crops, vegetables, greenhouse, soil, pests, seeds, dendrobium, mushrooms, farm machines. */
export const farming = `
大棚 棚里 温室 棚 日光温室 | 设施农业 设施园艺 | greenhouse protected_agriculture
棚温 温湿度 棚里湿 | 温室环境调控 设施环境监测 | greenhouse_climate_control
闷棚 棚里热 棚太热 | 温室降温 温室通风 湿帘 | greenhouse_cooling
棚冷 冬天棚冷 棚里加温 | 温室增温 温室保温 蓄热后墙 | greenhouse_heating
补光 光不够 阴天多 | 植物补光 植物照明 光环境调控 | supplementary_lighting plant_lighting
植物工厂 立体种 水培 无土 | 无土栽培 营养液 立体栽培 | plant_factory hydroponics soilless_culture
基质 树皮 草炭 锯末…发酵/基质/栽培/种/种菇/育苗/菌 | 栽培基质 有机基质 泥炭替代 | growing_media cultivation_substrate
浇水 滴灌 浇地 抽水浇地 光伏提灌 作物需水 光伏水泵 irrigate…by_hand/electricity/labour 浇地/灌溉/浇水/抽水…不知道浇多少/人工/什么时候/没人看/电费/费电 | 节水灌溉 智能灌溉 | irrigation drip_irrigation solar_pumping_irrigation irrigation_decision crop_water_requirement
水肥 水肥一体 施肥机 | 水肥一体化 | fertigation
滴头堵 滴灌堵 | 灌水器堵塞 | emitter_clogging
施肥 化肥 肥料 | 养分管理 精准施肥 平衡施肥 | fertilization nutrient_management
有机肥 农家肥 沤肥 粪肥…味/烧苗/虫 compost…hot/slow/smell | 有机肥替代 腐熟 | organic_fertilizer
测土 缺肥 缺素 黄化 叶…发黄/干边 叶子…发白/白/黄 leaves/leaf…yellow | 测土配方 养分诊断 | soil_testing nutrient_deficiency chlorosis
烂根 死苗 死棵 根烂 死秧 烂茎 死藤 死树 一片一片死 苗…不长/倒/成片死/死/烂根/蔫/黄 roots…black/brown/mushy/rot plants…die/wilts crops…die/dying 根/茎基…烂 一拔就断…根 整棵…萎 根系…发黑 根须…黑 须根…少 棵…死 root…rot seedlings…die | 根腐病 土传病害 立枯病 枯萎病 | root_rot soil_borne_disease damping_off seedlings_die > 土壤微生物 生物防治 连作障碍 壮苗
重茬 连作 种几年就不行 倒茬 重茬地 换地种 连作地 越种越差 连种…年/死 老地…死/病 年年种…不行/减产/烂/病 连着种…年 一年不如一年…地 种第二年/种几年…死 土…种坏 | 连作障碍 土壤微生物 化感自毒 | continuous_cropping_obstacle replant_disease autotoxicity same_crop_every_year same_field_every replant > 土壤改良 微生物肥料 土传病害
板结地 盐碱 返盐 地硬 土板 地…板结/白碱/返碱/青苔 soil…poor/tired 土…板结 大棚/土壤…盐 | 土壤改良 次生盐渍化 土壤板结 盐碱地 | soil_salinization soil_compaction saline_alkali_soil salty_soil hard_soil
土酸 酸化土 红壤 土壤…偏酸/越来越酸 果园…土酸 土/地…撒石灰 茶园…酸 | 土壤酸化 | soil_acidification
土里镉 重金属地 | 农田重金属 土壤重金属钝化 | soil_heavy_metal
根结线虫 线虫 | 线虫防治 | root_knot_nematode
虫子 虫害 生虫 虫多 钻心虫 虫…吃光/咬/打不净/打不死/治不住/泛滥 insects…damage/resistant worms/bugs/caterpillars…cabbage/crop/eat/leaves 虫子…多 打虫…不死 叶子/叶…虫眼 菜…虫 药…打不死 pest…resistant pests…kill spray…no_longer_work | 害虫防治 绿色防控 生物防治 | pest_control biological_control integrated_pest_management insects_eat
天敌 瓢虫 赤眼蜂 | 天敌昆虫 | natural_enemy
蚜虫 白粉虱 蓟马 红蜘蛛 烟粉虱 叶螨 白粉虱/粉虱/红蜘蛛/蓟马/蚜虫…打不绝/越来越多 介壳虫…打不死/打不绝/治不住/越来越多 | 刺吸式害虫 | aphid whitefly thrips bemisia_tabaci tetranychus frankliniella cyp450
叶子烂 叶斑 霜霉 灰霉 白粉病 斑点 叶子…斑/烂/白粉 叶…斑点/白粉/长斑/霉层/黑斑 果子…长斑 得病…菜 菜/花…病 茎…烂 leaf…spot | 植物病害 真菌病害 病害诊断 | plant_disease downy_mildew powdery_mildew gray_mold > 生物农药 温室环境调控
病毒病 花叶 | 植物病毒 脱毒 | plant_virus virus_free
认病 看病叶 病虫识别 | 病虫害识别 病害图像识别 | pest_and_disease_recognition
打药少 不打药 减药 | 生物农药 农药减量 植物源农药 | biopesticide pesticide_reduction
药害 打药飘 药飘到 农药飘移 航线规划 缓冲带 打药…别人地/浪费/飘 喷药…别人/死了/浪费/蜜蜂/邻家 农药…别人地/蜜蜂/邻居/隔壁 无人机…喷不匀/喷到/喷药飘/打偏/打药不均/漏喷 除草剂…邻居/隔壁 喷到…人家/别人/邻家/邻居/隔壁 药…喷不匀 drone_spray/pesticide/sprayed/herbicide…neighbor | 农药雾滴飘移 精准施药 | pesticide_drift precision_spraying droplet_drift drift_simulation buffer_zone anti-drift_adjuvant
无人机 喷药无人机 飞防 | 植保无人机 低空遥感 | plant_protection_UAV drone
遥感 长势 | 农业遥感 长势监测 作物估产 | remote_sensing crop_monitoring yield_estimation
育苗 小苗 苗弱 秧苗 | 工厂化育苗 壮苗 穴盘 | seedling_raising plug_seedling
嫁接 嫁接苗 | 嫁接技术 砧木 | grafting rootstock
移栽 插秧 栽苗 | 移栽机 自动移栽 | seedling_transplanting transplanter
播种 漏播 播种机 | 精密播种 排种器 | precision_seeding seed_metering
组培 瓶苗 组培苗 | 组织培养 离体快繁 快速繁殖 | tissue_culture micropropagation
组培污染 瓶苗长菌 | 组培内生菌 外植体灭菌 | explant_sterilization endophyte_contamination > 灭菌
练苗 炼苗 出瓶死 出瓶/瓶苗/移栽…死 | 驯化移栽 组培苗驯化 | acclimatization > 壮苗
玻璃化苗 水渍苗 | 玻璃化现象 | hyperhydricity
石斛 铁皮 枫斗 | 铁皮石斛 | dendrobium dendrobium_officinale
石斛苗 仿野生 附树 贴树种 | 仿野生栽培 林下种植 石斛栽培 | wild_simulated_cultivation understory_planting
石斛多糖 石斛含量低 多糖低 石斛…含量/多糖 | 石斛碱 有效成分积累 多糖含量 | dendrobium_polysaccharide
石斛冻 石斛黑斑 石斛蜗牛 石斛…冻/烂/黑斑 | 石斛病虫害 软腐病 | soft_rot
石斛花 石斛加工 鲜条 | 石斛精深加工 | dendrobium_processing
菌根 共生菌 | 菌根真菌 内生真菌 | mycorrhiza endophytic_fungi
老品种 | 种质资源 新品种选育 品种选育 | germplasm variety_breeding
育种 分子育种 | 分子标记辅助 基因编辑 全基因组选择 | molecular_breeding gene_editing genomic_selection CRISPR
种子处理 包衣种 种子发芽差 | 种子引发 种子活力 种子包衣 | seed_priming seed_vigor seed_coating
退化种 品种退化 串种 | 提纯复壮 品种混杂 | variety_degeneration
倒伏 抗倒 玉米…倒/倒了 小麦/麦子/水稻/稻子/庄稼/麦/稻/风一吹…倒 crop…lodge | 抗倒伏 株型 茎秆强度 | crop_lodging lodging_resistance
产量低 不高产 减产 亩产低 亩产…上不去 单产…低 | 高产栽培 产量形成 | crop_yield high_yield_cultivation > 水肥一体化 品种选育
冻害 冻死 倒春寒 怕冷 晚霜 frost…blossom/damage/killed/kills 春天…冻花/霜 冻伤…苗 倒春寒…花 寒潮/橘树…冻 霜…打 果树…冻死 | 低温胁迫 抗寒性 | cold_stress frost_damage late_frost
旱 干旱 缺水 | 干旱胁迫 抗旱 | drought_stress drought_tolerance
涝 淹 | 涝害 耐涝 | waterlogging
高温热害 热死 | 热胁迫 | heat_stress
授粉 坐果 落花 落果 不坐果 坐不住果 只开花不结果 人工授粉 人工点花 不结果 没蜜蜂授粉 点花 授粉…差/费工 花…不坐/不结果/多果少/掉/掉光 flowers…drop/fall/fruit 果…坐不住 坐果…差 fruit/blossom…drop | 坐果率 花粉活力 | pollination fruit_set > 植物激素
裂果 果裂 番茄/枣/荔枝…开裂/炸/爆/裂口/裂果 葡萄/李子/无花果/冬枣/油桃/沃柑…开裂/炸/爆/裂/裂口 樱桃…全裂/开裂/炸/爆/裂/裂口/裂果 西瓜…开裂/炸/炸裂/爆/裂口 柑橘/石榴…开裂/炸/爆/裂/裂口/裂果 果子…裂 下雨/雨后…裂果 fruit…crack | 裂果机理 | fruit_cracking > 水肥一体化
果不甜 糖度 没甜味 瓜…不甜/没味/淡 葡萄…不够甜/不甜/发酸 果…不甜/水味 fruit…no_sugar/sweet/tasteless 水果…不甜 苹果/梨…发酸 | 可溶性固形物 果实品质 | soluble_solids fruit_quality not_sweet
果树 剪枝 苹果树 梨园 桃园 柑橘园 橘园 樱桃园 葡萄园 枣园 猕猴桃园 果农 果园 石榴园 李子树 柚子树 荔枝园 芒果园 苹果…园 | 果树栽培 整形修剪 | orchard pruning
蔬菜 种菜 菜农 菜地 辣椒地 | 蔬菜栽培 | vegetable_cultivation
番茄 西红柿 黄瓜 | 茄果类蔬菜 | tomato cucumber
小麦 水稻 玉米 稻田 麦田 玉米地 种稻 种麦 早稻 晚稻 高粱地 | 粮食作物 | wheat rice maize corn
油菜 花生 大豆 | 油料作物 | rapeseed peanut
西瓜 甜瓜 草莓 葡萄 | 瓜果栽培 | watermelon strawberry grape
中药材种植 药材种 药农 种药材 半夏 黄芪/丹参/天麻/黄连…种 | 药用植物栽培 道地药材 | medicinal_plant_cultivation
花卉 苗木 绿化苗木 | 园艺植物 观赏植物 | ornamental_plant horticulture
杂草 除草 拔草 薅草 锄草 草比苗高 weeds…field/too_many 人工…拔草/锄草/除草 | 杂草防控 机械除草 | weed_control weeding
收割 机收 人工收 | 收获机械 机械化收获 低损收获 | mechanized_harvesting harvester
采摘 摘果 人工摘 摘棉 摘茶 摘辣椒 采花椒 摘枸杞 摘苹果 摘草莓 摘番茄 摘果/采收…费工 采摘…人工 花椒…采摘 | 采摘机器人 果实识别 | harvesting_robot picking_robot
分级 挑大小 分大小 | 果蔬分级 分级机 | fruit_grading fruit_sorting
蘑菇 菌菇 香菇 平菇 种蘑菇 种香菇 种木耳 菇农 出菇 菌棒 菌菇…种 平菇…死 | 食用菌栽培 菌包 | edible_fungi mushroom_cultivation
菌包污染 菌袋长霉 菌渣 | 食用菌污染 菌渣利用 | spent_mushroom_substrate
秸秆 稻草 麦秸 秸秆还田 | 秸秆综合利用 秸秆腐解 | straw crop_residue
智慧农业 数字农业 | 农业物联网 精准农业 | smart_agriculture precision_agriculture
农机手 自动驾驶拖拉机 | 农机导航 无人农机 | agricultural_navigation autonomous_tractor
农产品溯源 二维码…农产品/蔬菜 客户…问哪来的 traceability…food | 农产品质量安全追溯 | agricultural_traceability
苗徒长 秧苗细 | 徒长控制 | seedling_overgrowth
出苗不齐 不出苗 缺苗 断垄 种子…不出 出苗…少 苗…不齐 种…不发芽 | 出苗率 种子萌发 | seedling_emergence seed_germination not_germinate poor_germination
烧根 肥害 | 盐害 | salt_injury
蔫了 青枯 早上好中午蔫 白天蔫晚上好 中午…蔫 | 青枯病 维管束病害 | bacterial_wilt
叶子黄 黄叶子 叶子发黄 黄叶病 叶子…发黄 叶…黄化 新叶/老叶…黄 果树…叶子黄 | 叶片黄化 | leaf_yellowing > 养分诊断
叶子卷 | 卷叶 | leaf_curl
果子小 果小 | 果实膨大 | fruit_enlargement
畸形果 | 畸形果防控 | malformed_fruit
开花早 抽薹 | 花期调控 | flowering_regulation
地力 地越种越瘦 瘦地 地…贫瘠/越来越瘦 土…没肥力 土壤…有机质低 | 土壤肥力 有机质提升 | soil_fertility soil_organic_matter
土壤消毒 | 土壤熏蒸 高温闷棚 | soil_disinfestation solarization
生物炭还田 | 土壤调理剂 | soil_conditioner
化肥减量 | 减肥增效 | fertilizer_reduction
叶面肥 | 叶面喷施 | foliar_fertilizer
植物生长调节 | 植物激素 生长调节剂 | plant_growth_regulator
诱虫 黄板 杀虫灯 | 性诱剂 诱捕 | pheromone insect_trapping
野猪 老鼠 鼠害 田里/地里/仓库…老鼠 兔子…啃树 | 有害动物防控 | rodent_control
草莓苗 脱毒苗 | 脱毒种苗 | virus_free_seedling
棚骨架 棚塌 雪压 | 温室结构 抗雪载 | greenhouse_structure
卷帘 放风机 | 温室自动化 | greenhouse_automation
二氧化碳施肥 | 气肥 | CO2_enrichment
大棚太阳能 | 太阳能温室 | solar_greenhouse
水肥浓度 ec值 | 营养液管理 | nutrient_solution
蔬菜分苗 | 育苗自动化 | seedling_automation
收菜机 采收蔬菜 | 蔬菜收获机 | vegetable_harvester
挖蒜 大蒜收 大蒜种植 | 大蒜机械化 | garlic_harvester garlic_planter
脱粒 破碎率高 | 脱粒清选 损失率 | threshing cleaning_loss
割台 割茬 | 割台设计 | combine_header cutter_bar
打捆 秸秆打捆 | 捡拾打捆 | baler
耕地 犁 旋耕 | 耕整地机械 触土部件 | tillage soil_engaging_part
果园机械 | 果园作业装备 | orchard_machinery
石斛组培 石斛种苗 | 石斛快繁 | dendrobium_propagation
石斛基质 树皮基质 | 石斛栽培基质 | dendrobium_substrate
石斛露 石斛饮料 石斛牙膏 | 石斛产品开发 | dendrobium_product
石斛掺假 石斛真假 | 石斛鉴别 | dendrobium_identification
林下 林药 | 林下经济 | agroforestry
食葵 藜麦 | 特色作物 | quinoa specialty_crop
野菜 香椿 | 野生蔬菜 | wild_vegetable
土壤墒情 | 土壤水分监测 墒情监测 | soil_moisture
气象 | 农业气象 气象灾害 | agrometeorology
雹灾 hail 冰雹…打/果/棚/苗 台风…庄稼/果树/棚/稻/香蕉 庄稼…内涝/泡水/淹/积水 大风…掀棚 地里/田里…内涝 flood…field | 农业气象灾害 台风灾害 作物涝渍 冰雹防御 灾损评估 | hail_damage crop_waterlogging typhoon_damage_to_crops field_drainage agricultural_insurance
捡地膜 农膜/残膜…回收/捡/污染/白色/缠 地膜…回收/污染/白色/缠 地里…地膜/残膜 | 残膜回收机 全生物降解地膜 农田微塑料 地膜残留 | residual_plastic_film biodegradable_mulch film_residue microplastics_in_farmland plastic_mulch
老人种地 没人种地 地…撂荒/没人种/荒 种地…不赚钱/亏/没劲 farm…no_workers/young_people 年轻人…不种地 | 撂荒地 土地托管 规模经营 农业社会化服务 无人农场 | abandoned_farmland unmanned_farm agricultural_socialized_service
倒的稻子 水稻/稻子/小麦/玉米/棉花…倒一大片/倒得厉害/大风倒 收割…倒 | 茎秆力学 抗倒基因 矮壮素 倒伏收割 | stem_lodging culm_strength
地里/田间…传感器坏/手机看/没信号/没电/监测/远程 大棚…手机看/没信号/没电/监测/远程 手机…控制棚/看地/看棚 | 农田传感网络 农业物联网节点 低功耗农业监测 作物表型 | wireless_sensor_network_in_agriculture farmland_monitoring low_power_node
种了多少亩 无人机…估产/看长势/认病/识别作物 谁家地…多少亩/面积 | 农作物遥感识别 种植面积提取 无人机多光谱 产量估测 | crop_mapping UAV_multispectral planting_area_extraction yield_estimation_by_remote_sensing
`;
