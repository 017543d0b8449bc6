/** Food processing: quality, spoilage, drying of food, safety, flavour, meat, dairy, oil, starch. */
export const food = `
变褐 褐变 发褐 变黑菜 削了变黑 颜色变深 切面变色 | 酶促褐变 非酶褐变 美拉德反应 护色 | browning enzymatic_browning maillard_reaction > 多酚氧化酶
多酚氧化酶 | 酶活抑制 PPO | polyphenol_oxidase
长毛 长霉 霉斑 长霉斑 放…长毛 包装…长毛 | 霉菌污染 真菌污染 防霉 | mold_growth mildew > 水分活度 防霉剂
发霉 霉变 霉烂 放…霉 仓库…霉 | 霉变控制 霉变机理 | moldy > 水分活度 霉菌污染
胀袋 胀包 涨袋 胀罐 鼓袋 袋…胀 袋…鼓 | 微生物腐败 产气微生物 | package_swelling microbial_spoilage > 杀菌 芽孢控制 包装密封性
细菌超标 菌落超标 大肠 细菌多 菌多 菌落 菌落…超标 细菌…超标 菌…超标 | 微生物控制 菌落总数 减菌 | total_bacterial_count microbial_control > 杀菌 生物膜
生物膜 管子里长菌 设备长菌 | 细菌生物被膜 生物膜控制 | biofilm
致病菌 沙门 李斯特 金葡 | 食源性致病菌 | foodborne_pathogen salmonella listeria
杀菌 灭菌 消毒 | 非热杀菌 超高压 巴氏杀菌 热力杀菌 | sterilization pasteurization high_pressure_processing
杀菌后变味 蒸煮味 杀菌变软 | 热杀菌品质劣变 蒸煮异味 | thermal_degradation_of_food_quality
冷杀菌 臭氧杀菌 紫外杀菌 | 低温等离子体杀菌 脉冲电场 辐照 | cold_plasma pulsed_electric_field irradiation
放不住 坏得快 保质期 货架期 烂得快 保质期短 | 货架期预测 货架期延长 贮藏稳定性 | shelf_life shelf_life_extension > 水分活度 包装材料 微生物控制 油脂氧化
防腐剂 少加防腐剂 不加防腐剂 | 天然防腐剂 生物保鲜剂 栅栏技术 | preservative natural_preservative hurdle_technology
软烂 不脆 发软 口感软 变软 煮烂 杀菌…软 煮…软 腌…不脆 泡菜…软 | 质构劣变 脆度 保脆 果胶降解 | texture_softening crispness pectin > 漂烫
口感 嚼劲 口感差 | 质构 食品质构 感官评价 | food_texture sensory_evaluation mouthfeel
太咸 盐高 高盐 | 减盐 低钠盐 低盐食品 | salt_reduction sodium_reduction
太甜 少糖 无糖 | 减糖 代糖 甜味剂 | sugar_reduction sweetener
油腻 少油 | 减脂 脂肪替代物 | fat_replacer
腌菜 泡菜 酱菜 腌制 咸菜 | 盐渍蔬菜 蔬菜发酵 乳酸菌发酵 | pickled_vegetable lactic_fermentation
亚硝 亚硝酸盐 | 亚硝酸盐控制 亚硝酸盐降解 | nitrite
涩 苦 苦味 麻口 后苦 后味…苦 | 脱苦 苦味物质 单宁 涩味 | bitterness astringency debittering tannin
哈喇 油味 走油 油哈 哈喇味 | 油脂氧化 油脂酸败 过氧化值 | rancidity lipid_oxidation peroxide_value > 抗氧化活性 高阻隔膜
香气 跑味 没香味 香味 不香 | 风味物质 挥发性风味 香气成分 | flavor aroma volatile_compound
异味 怪味 臭味 馊味 腥味 豆腥 | 异味物质 风味调控 脱腥 | off_flavor odor deodorization_of_food > 挥发性风味 油脂氧化
鲜味 提鲜 调味料 调味品 | 呈味肽 鲜味物质 复合调味料 | umami seasoning
浑浊 混浊 不清 饮料沉淀 | 澄清 浊度稳定 胶体稳定性 | turbidity juice_clarification colloidal_stability > 胶体化学 蛋白多酚
饮料 果汁 | 饮料稳定性 果蔬汁加工 | beverage juice_processing
分层饮料 蛋白沉淀 | 蛋白饮料稳定性 | protein_beverage_stability
乳品 牛奶 酸奶 | 乳制品加工 发酵乳 | dairy yogurt
肉 猪肉 肉制品 | 肉制品加工 肉品品质 | meat_processing
肉柴 肉老 出水 掉汁 | 保水性 嫩化 持水力 | water_holding_capacity tenderization
卤味 熟食 酱卤 | 酱卤制品 | marinated_meat cooked_food
水产 鱼糜 虾 | 水产品加工 鱼糜凝胶 | aquatic_product surimi
面条 挂面 方便面 | 面条品质 面制品加工 | noodle
馒头 面包 面团 面发不起 | 面团流变 烘焙 | dough bread baking
面粉 小麦粉 面团…发不起 | 小麦粉品质 面筋 | wheat_flour gluten
米饭 大米 米粉 | 稻米加工 米制品 | rice_processing
淀粉 粉条 粉丝 | 变性淀粉 淀粉老化 抗性淀粉 | starch retrogradation resistant_starch
糊化 粘稠 | 淀粉糊化 | gelatinization
油炸 炸完油大 薯片 | 真空油炸 降低含油 丙烯酰胺 | frying acrylamide vacuum_frying
膨化 膨化食品 | 挤压膨化 | extrusion_puffing
豆制品 豆腐 豆浆 | 大豆蛋白 大豆加工 | soybean tofu
蛋白 植物蛋白 植物肉 | 蛋白质改性 功能性蛋白 植物基肉 | protein_modification plant_based_meat
蛋白肽 多肽 小分子肽 | 酶解肽 生物活性肽 | bioactive_peptide enzymatic_hydrolysis
鸡蛋 蛋品 | 蛋制品加工 | egg_product
食用油 榨油 | 油脂加工 油脂精炼 | edible_oil oil_refining
蜂蜜 | 蜂产品 | honey
糖果 果冻 凝胶食品 | 食品胶体 亲水胶体 | food_gel hydrocolloid
咖啡 茶 茶叶 | 茶叶加工 茶多酚 | tea polyphenol
渣子 下脚料 皮渣 菜叶子 菜皮 果渣 | 副产物综合利用 加工副产物 | by_product_utilization
膳食纤维 纤维粉 | 膳食纤维改性 可溶性膳食纤维 | dietary_fiber
提取 熬 煮提 浸提 | 提取工艺 超声提取 超临界萃取 | extraction ultrasonic_extraction supercritical_extraction
色素 天然色素 颜色不稳 | 天然色素稳定性 花青素 类胡萝卜素 | natural_pigment anthocyanin carotenoid
番茄红素 辣椒红 | 番茄红素提取 | lycopene capsanthin
粉末油脂 微胶囊粉 | 微胶囊化 包埋技术 | microencapsulation
粉冲不开 粉结团 冲调 溶不开 冲…不散 冲…结团 粉…冲不开 | 速溶 冲调性 粉体溶解性 | instant_powder solubility dispersibility_of_powder
固体饮料 奶粉 | 玻璃化转变 喷雾干燥粘壁 | glass_transition
保健 功效 降血糖 保健品 | 功能食品 生物活性 功效评价 | functional_food bioactivity health_function
老年食品 婴幼儿 特殊人群 | 特医食品 营养配方 吞咽障碍 | dysphagia_food special_dietary_food
益生菌 肠道 | 益生元 肠道菌群 | probiotic prebiotic gut_microbiota
农残 打药 药残 农药残留 菜…农残 打药…超标 | 农药残留检测 残留降解 | pesticide_residue
兽药残留 抗生素 | 抗生素残留 兽药残留检测 | antibiotic_residue veterinary_drug_residue
重金属超标 镉 铅超标 砷 | 重金属污染 镉污染 | heavy_metal cadmium ICP-MS
黄曲霉 毒素 呕吐毒素 赤霉 赤霉病粮 | 真菌毒素 镰刀菌毒素 脱氧雪腐镰刀菌烯醇 毒素脱除 | mycotoxin deoxynivalenol aflatoxin
二氧化硫 硫熏 漂白菜 不用硫 | 二氧化硫残留 无硫护色 | sulfur_dioxide_residue sulfite_free
辨产地 掺假 冒充 假货 | 产地溯源 掺假鉴别 真伪鉴别 | adulteration authenticity geographical_origin
快检 现场测 测得快 | 快速检测 现场快速检测 | rapid_detection on_site_detection
近红外 测水分 水分测 测成分 | 近红外光谱 光谱无损检测 水分检测 | near_infrared_spectroscopy nondestructive_quality_detection moisture_measurement
异物 头发丝 石头 挑杂 拣杂 杂物 菜…头发 菜…石子 菜…杂草 | 异物检测 食品异物 x射线异物 | foreign_matter_detection
色选 挑坏的 分拣菜 | 色选机 光电分选 高光谱 | color_sorting hyperspectral_imaging optical_sorting
过敏 | 食物过敏原 | food_allergen
预制菜 中央厨房 速冻菜肴 | 预制菜品质 复热品质 | ready_to_eat prepared_dishes reheating
罐头 罐头腐蚀 | 罐藏食品 | canned_food
酱油 醋 豆瓣 | 传统发酵食品 酿造调味品 | soy_sauce vinegar traditional_fermented_food
辣椒 辣度 | 辣椒加工 辣椒素 | chili capsaicin
大蒜 蒜 生姜 洋葱 | 大蒜素 葱姜蒜加工 | garlic allicin ginger onion
马铃薯 土豆 红薯 | 薯类加工 马铃薯加工 | potato sweet_potato
菌菇加工 木耳 银耳 | 食用菌加工 | mushroom_processing
发苦 烘完苦 | 苦味形成 | bitter_taste_formation > 脱苦
蒜绿 大蒜发绿 大蒜变绿 | 大蒜绿变 | garlic_greening
酱变色 酱发黑 | 酱类褐变 | sauce_browning
汤浑 卤水浑 | 汤汁澄清 | broth_clarification
馅出水 冻饺开裂 饺子裂 | 速冻面米制品 冻裂率 | frozen_dumpling freeze_cracking
面条断 挂面酥 | 挂面酥断 | noodle_breaking
回生 米饭硬 放硬了 馒头硬 面条…硬 馒头…硬 | 淀粉回生 老化硬化 | bread_staling
油炸油黑 油发黑 | 煎炸油劣变 | frying_oil_deterioration
泡菜软 泡菜白膜 长白膜 坛…白膜 泡菜…白 | 泡菜生花 产膜酵母 | pellicle film_forming_yeast
真空包装长霉 | 真空包装腐败 | spoilage_in_vacuum_package > 杀菌
杀菌不透 罐中心温度 | 杀菌强度 热穿透 | heat_penetration F_value
清洗不干净设备 设备消毒 | 原位清洗 CIP | clean_in_place
车间细菌 车间落菌 | 食品车间环境微生物 | environmental_monitoring_food_plant
嗜热菌 芽孢 芽孢杀不死 | 芽孢控制 耐热芽孢 | bacterial_spore thermophile
噬菌体 | 噬菌体控制 | bacteriophage
出油少 出油率 | 油脂提取率 | oil_yield
磨浆 打浆 | 制浆工艺 胶体磨 | colloid_mill
均质 | 高压均质 | homogenization
喷粉塔 塔粘粉 粘塔 | 喷雾干燥粘壁控制 | spray_dryer_wall_deposition
植物奶 燕麦奶 | 植物基饮料 | plant_based_milk oat
全谷物 杂粮 | 全谷物食品 | whole_grain
魔芋 | 魔芋葡甘聚糖 | konjac glucomannan
菊粉 低聚糖 | 功能性低聚糖 | inulin oligosaccharide
维生素 胡萝卜素 | 维生素稳定性 | vitamin
胶原 骨汤 | 胶原蛋白肽 | collagen_peptide
内脏 | 畜禽副产物利用 | animal_by_product
果胶 柚子皮 | 果胶提取 | pectin_extraction
电子鼻 电子舌 尝味道 | 智能感官 | electronic_nose electronic_tongue
辐照食品 | 食品辐照 | food_irradiation
标签 营养标签 | 营养成分分析 | nutrition_labeling
油菜籽饼 饼粕 | 饼粕蛋白 | oilseed_meal
食品胶 增稠剂食品 | 食品增稠剂 黄原胶 | xanthan food_thickener
食品3d打印 | 食品打印 | 3D_food_printing
硝酸盐 | 蔬菜硝酸盐 | nitrate
草酸 | 草酸去除 | oxalate
`;
