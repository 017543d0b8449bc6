/** Feed, livestock, poultry, fish, animal health. */
export const animals = `
饲料 拌料 喂料成本 | 饲料营养 饲料配方 动物营养 | animal_feed animal_nutrition
饲料发霉 | 饲料霉菌毒素 霉菌毒素吸附 | feed_mycotoxin
豆粕贵 少用豆粕 | 蛋白源替代 低蛋白日粮 发酵豆粕 | soybean_meal_replacement low_protein_diet
发酵饲料 酒糟喂 | 生物饲料 发酵饲料工艺 | fermented_feed
青贮 草料 牧草 | 青贮饲料 饲草 粗饲料 | silage forage
饲料颗粒 颗粒散 粉化率 | 颗粒饲料 制粒质量 | feed_pellet pellet_durability
料肉比 长得慢 不长 猪…不长 鸡…不长 | 饲料转化率 生长性能 | feed_conversion_ratio growth_performance > 动物营养
拉稀 腹泻 | 腹泻防控 肠道健康 | diarrhea gut_health > 益生菌 肠道菌群
替抗 无抗 不用抗生素 | 替抗技术 无抗养殖 植物提取物 | antibiotic_alternative antibiotic_free
鸡 蛋鸡 肉鸡 鸭 | 家禽养殖 家禽 | poultry broiler laying_hen
蛋壳薄 软壳 产蛋少 蛋壳…破 蛋壳…软 | 蛋壳质量 产蛋性能 | eggshell_quality egg_production
猪 母猪 仔猪 | 生猪养殖 猪繁殖 | pig swine sow piglet
奶牛 | 反刍动物 牛羊养殖 | cattle sheep ruminant dairy_cow
配种 受胎 不发情 | 动物繁殖 人工授精 胚胎移植 | animal_reproduction artificial_insemination
猪瘟 禽流感 疫病 | 动物疫病 疫苗 疫病防控 | animal_disease vaccine
畜病快检 兽医 | 兽医诊断 | veterinary_diagnosis
养殖场臭 猪场臭 鸡舍臭 猪场…味 鸡场…味 养殖…臭 | 养殖恶臭 氨气减排 | livestock_odor ammonia_emission > 生物除臭 微生物肥料
粪 粪便 鸡粪 猪粪 畜粪 粪污 粪…没处 粪…堆 | 畜禽粪污 粪污资源化 堆肥 | livestock_manure composting
养殖设备 自动喂 | 智能饲喂 养殖环境控制 | intelligent_feeding livestock_environment
牲畜识别 数猪 | 畜禽识别 行为监测 | livestock_behavior_monitoring
养鱼 鱼塘 养虾 小龙虾 | 水产养殖 | aquaculture
循环水养鱼 工厂化养鱼 | 循环水养殖 | recirculating_aquaculture
缺氧鱼 翻塘 鱼浮头 鱼…浮头 | 溶解氧调控 增氧 | pond_oxygen aeration
鱼病 死鱼 死虾 鱼…死 虾…死 | 水产病害 水产病原 | fish_disease shrimp_disease > 养殖水质
塘水 水发绿 蓝藻 | 养殖水质 蓝藻水华 | pond_water_quality algal_bloom
养殖尾水 | 尾水治理 | aquaculture_tailwater
宠物 宠物粮 | 宠物食品 适口性 | pet_food palatability
蚕 养蚕 桑 | 桑蚕 | sericulture
蜂 蜜蜂 | 蜂业 | beekeeping
昆虫 黑水虻 | 昆虫蛋白 | black_soldier_fly insect_protein
饲料添加剂 维生素预混 | 饲用添加剂 微量元素 | feed_additive premix trace_element
饲料酶 植酸酶 | 饲用酶制剂 | feed_enzyme phytase
屠宰 杀鸡 | 屠宰加工 胴体品质 | slaughter carcass
猪咳 呼吸道病 | 畜禽呼吸道疾病 | respiratory_disease_of_livestock
热应激鸡 夏天鸡热死 | 畜禽热应激 | heat_stress_in_poultry
肉质差 肉不香 | 肉质性状 肌内脂肪 | meat_quality intramuscular_fat
繁殖率低 产仔少 | 繁殖性能 产仔数 | reproductive_performance litter_size
霉玉米 玉米发霉 | 玉米霉菌毒素 玉米赤霉烯酮 | zearalenone
秸秆喂牛 秸秆饲料 | 秸秆饲料化 粗纤维降解 | straw_feed
菜叶喂猪 菜渣喂 | 蔬菜副产物饲料化 | vegetable_by_product_feed
诱食 不爱吃 | 诱食剂 采食量 | feed_intake attractant
病死猪 | 病死畜禽无害化 | carcass_disposal
垫料 发酵床 | 发酵床养殖 | bio_bed deep_litter
育肥 | 育肥技术 | fattening
种猪 种鸡 | 畜禽育种 | livestock_breeding
鱼饲料 水产料 | 水产饲料 鱼粉替代 | aquafeed fishmeal_replacement
鱼土腥味 鱼有泥味 | 土臭素 | geosmin
螃蟹 | 河蟹养殖 | crab
`;
