/** Seasonings, ready-made dishes, soy, food testing. */
export const seasoningDishes = `
陈醋 香醋 米醋 果醋 醋醅 醋酸菌 苹果醋 熏醅 醋…不香/产酸低/产酸慢/总酸低/沉淀/浑/返浑/长白膜 食醋/陈醋/米醋/香醋/果醋/醋厂…不香/产酸/刺鼻/变黑/沉淀/浑/白膜/胀/酸度低 | 食醋返浑 醋酸发酵 食醋风味 川芎嗪 | vinegar_turbidity acetic_acid_bacteria acetic_fermentation
氨基酸态氮 烧曲 酱醅 酱油渣 高盐稀态 酱油…不鲜/二次沉淀/出品率/出油少/出油率/原料利用/氨基氮/氨氮低/沉淀/泥/浑/生白/白膜/白花/胀/胀瓶/臭/色淡/苦/长毛/长白膜/颜色浅 豉油/头抽/酱油厂…不鲜/出油率/氨基氮/沉淀/泥/浑/白膜/白花/胀/臭/苦/长毛/颜色浅 曲料…发热 | 酱油酿造 高盐稀态发酵 米曲霉 鲁氏接合酵母 原料利用率 酱油沉淀 | soy_sauce_fermentation aspergillus_oryzae zygosaccharomyces moromi
甜面酱 剁辣椒 黄豆酱 香菇酱 豆瓣酱/辣椒酱/黄豆酱/剁椒/牛肉酱/香菇酱/甜面酱/蒜蓉酱/糟辣椒…冒泡/出水/分层/发酸/发黑/变黑/白膜/胀/褪色/软/长毛/顶盖/顶起/鼓 辣酱…冒泡/出水/分层/发酸/发黑/变黑/白膜/胀/胀瓶/褪色/软/长毛/顶盖/顶起/鼓 酱…不发/出油/生蛆 酱缸…虫/蛆 大酱…白膜/臭/酸 豆瓣…胀瓶 酱料…胀 | 辣椒发酵 酱类产气 辣椒酱护色 接合酵母 酱类发酵 | fermented_chili_sauce doubanjiang chopped_pepper gas_producing_yeast
腐乳 豆豉 臭豆腐 毛豆腐 霉豆腐 腐乳坯 腐乳…不化/发硬/杂菌/毛短/白点/碎/软烂/长霉 豆腐乳…不长毛 毛坯…发粘 | 腐乳发酵 毛霉 豆豉发酵 酪氨酸结晶 | sufu douchi mucor fermented_soybean
火锅底料 藤椒油 花椒油 火锅底料…不香/出油/分层/化不开/发黑/变味/析油/沉渣/漂/硬/糊/结霜/霜 火锅料/底料块/牛油底料/麻辣烫底料…不香/出油/分层/化不开/发黑/变味/析油/沉渣/漂/硬/糊/结霜 花椒…香味跑/麻味 牛油…凝 火锅…浑汤 花椒油…变味 麻味…淡 | 火锅底料品质 花椒麻素 复合调味料稳定性 牛油结晶 | hotpot_seasoning sanshool sichuan_pepper beef_tallow
鸡精 调料包 孜然 十三香 胡椒 芥末 香辛料 桂皮 鸡精…不散/受潮/掉色/潮/结团/结块 味精…不散/发黄/受潮/潮/结团/结块 调料粉/食盐/糖粉/花椒粉/胡椒粉/咖喱粉/果粉…不散/受潮/潮/结团/结块 白糖…不散/受潮/结团 奶粉…不散/受潮/潮/结团 蛋白粉…不散/受潮/潮/结块 调味粉…结团 料包…漏 香料…农残 香辛料…细菌 | 香辛料杀菌 抗结剂 固态调味料 异硫氰酸酯 | spice_sterilization spices anticaking_agent_of_salt chicken_bouillon
麻酱 蚝油/番茄酱/沙拉酱/芝麻酱/花生酱/蛋黄酱/酱汁/韭花酱/沙茶酱…出水/出油/分层/变稀/析水/沉底/流/浮油/破乳/硬/结块 果酱…出油/分层/变稀/析水/沉底/流/浮油/破乳/硬/结块 麻酱…沉底 酱…析水 酱料…分层 | 酱体流变 花生酱油析 乳化型调味酱 黄原胶增稠 蛋黄酱稳定性 | oil_separation_in_nut_butter mayonnaise oyster_sauce ketchup sauce_rheology
高汤 汤料 酵母味 反应型香精 肉味香精 浓缩汤 酵母精 骨汤…发白 浓汤…分层 鲜味/鲜度…不够 汤…不鲜 | 呈味核苷酸 热反应香精 酵母抽提 鲜味肽 | maillard_reaction_flavor umami_peptide nucleotide_flavor savory_flavor
料理包 半成品菜 净菜包 复热…发柴/变味/过热味 预制菜…不脆/出水/分层/加热/发硬/发黄/变味/变色/味差/复热/柴/没锅气/肉老/菜发黑/软烂 料理包…不脆/出水/分层/加热/发硬/发黄/变味/变色/味道/复热/柴/没锅气/油水分离/软烂 外卖/盒饭/冷冻菜/快餐/团餐/方便菜…不脆/出水/分层/加热/发硬/发黄/变味/变色/复热/柴/没锅气/软烂 加热后…发黄 菜肴…复热 冷冻菜肴…出水 | 过热味 预制菜肴复热 菜肴工业化 质构保持 | warmed_over_flavor precooked_dishes industrialization_of_cuisine
微波…冷点/加热不匀 解冻…不匀/出血水/慢 微波炉/盒饭…热不均 化冻…慢 冻肉/冻块…解冻 | 微波加热均匀性 射频解冻 微波复热 冷热点 | microwave_heating_uniformity radio_frequency_thawing
裹糊 天妇罗 裹粉/炸鸡/鸡排/炸串/春卷/天妇罗/酥肉/小酥肉/鸡块…不脆/回软/掉皮/掉粉/硬/脱壳/脱落/软 炸好…变软 裹浆/面包糠…掉 炸衣…脱 油炸…回软 酥脆…保持不了 脆皮…软 | 裹涂 外裹糊 脆性保持 面糊粘附 | batter_coating coated_fried_food crispness_retention
煎炸油…冒烟/发粘/发黑/变黑/味/换/起沫/起泡/黑 炸油…冒烟/发粘/变黑/味/换得勤/极性/起泡 炸锅…冒烟/发粘/发黑/变黑/味/换/油黑/起沫/起泡 薯条…发黑/软 油条油…冒烟/发粘/发黑/变黑/味/换/起沫/起泡 油炸…油耗 炸食品…含油 薯片…发黑 炸完…油大 | 极性组分 煎炸油寿命 煎炸油过滤 油炸食品含油率 | frying_oil total_polar_compounds french_fries oil_uptake
点卤 卤水豆腐 内酯豆腐 腐竹 豆泡 豆渣 豆清水 豆腐…不凝/不成型/出品/出得少/出水/发粘/得率/放不住/散/断/烂/碎/老/胀/臭/酸/馊 豆干…不成型/出品/出得少/出水/发粘/发酸/散/断/烂/碎/胀袋/酸 豆皮/豆花/内酯豆腐/豆腐干/百叶…不成型/出品/出得少/出水/发粘/散/断/烂/碎/胀/臭/酸/馊 腐竹…不成型/出品/出得少/出水/发粘/揭不起/散/断/烂/碎/胀/臭/酸/馊 | 豆腐凝固 豆腐保鲜 豆腐凝固剂 腐竹成膜 豆渣利用 豆制品腐败 | tofu_coagulation yuba okara tofu_spoilage
豆浆…沉淀/生味/生豆/腥/豆味/豆腥/豆腥味/起泡/青草味 豆奶/豆粉/植物肉/豌豆/豆制品/豆饮料…生味/生豆/腥/豆味/豆腥/青草味 大豆…生味/生豆/腥/腥味/豆味/豆腥/青草味 豌豆蛋白…腥 | 豆腥味 脂氧合酶钝化 大豆异味 | beany_flavor soy_milk pea_protein
拉丝蛋白 人造肉 培养肉 植物肉…不像肉/松散/纤维 素肉…口感/散/没嚼劲 | 高水分挤压 组织化蛋白 细胞培养肉 | high_moisture_extrusion textured_protein cultured_meat meat_analogue
猫粮 狗粮 宠物零食 猫条 狗罐头 猫罐头 咬胶 宠物粮…不爱吃/掉粉 猫/狗/猫咪/狗狗…不吃/不爱吃/便稀/呕吐/拉稀/挑食/掉毛/泪痕/软便/过敏/闻闻就走 宠物…不吃/不爱吃/便稀/呕吐/拉稀/挑食/泪痕/软便/过敏/闻闻就走 挑食/冻干…猫 狗粮…哈喇 喷油…不均粮 | 宠物饲料 犬猫营养 适口性评价 诱食肽 宠物粮挤压膨化 | cat_food dog_food canine feline_nutrition pet_treats
非法添加 违禁添加 瘦肉精 苏丹红 吊白块 罂粟壳 奶…三聚氰胺 鱼…孔雀石绿 保健品…西药 减肥…西布曲明 壮阳…那非 硼砂…食品 | 非法添加物检测 违禁药物筛查 高分辨质谱 | illegal_additives clenbuterol high_resolution_mass_spectrometry
假蜂蜜 牛肉…假/掺鸭肉/注水 蜂蜜…掺糖浆/造假 羊肉/燕窝/羊肉卷…假 肉/食用油…掺假 肉卷/香油/奶粉/果汁…掺 大米…冒充 茶叶…冒充产地 猪肉…注水 | 肉类掺假 物种鉴定 蜂蜜掺假 油脂掺伪 | meat_adulteration species_identification honey_adulteration oil_authentication
速测卡 致病菌…检测慢/等几天 检菌…几天/慢 检测…几天才出结果/等一个礼拜/等一周 农残/药残…快检 蔬菜…快速检测 速测…不准 培养…几天才出 细菌检测…几天 快检…假阳 化验…省城 送省里…检测 细菌…三天才出 | 快速检测方法 免疫传感 致病菌快速检测 等温扩增 胶体金快检 | rapid_test_kit isothermal_amplification immunosensor pathogen_rapid_detection
实验室…管理乱 检测数据…手抄 原始记录…手写 化验室…台账 检测报告/检验记录…手工 样品…弄混 | 实验室信息管理 检测数据自动采集 | LIMS laboratory_information_management_system
胖听 橘子罐头 黄桃罐头 八宝粥 玻璃瓶罐头 软罐头 罐头…内壁黑/发乌/发黑/变黑/杀不透/汤浑/浑/白色沉淀/胀/胖听/软烂/铁腥/铁锈味/黑斑 八宝粥…分层 罐壁…发黑 | 罐头胀罐 硫化黑变 罐头杀菌 平酸菌 橙皮苷沉淀 | canned_food_spoilage flat_sour sulfide_blackening
话梅 柿饼 山楂片 冬瓜条 果脯…不透/二氧化硫/发硬/发霉/流糖/返砂 蜜饯…太甜/流糖/返砂 柿饼…上霜/不出霜/发霉/发黑/涩/霜 柿子…涩/脱涩 陈皮…加工 山楂…制品 | 果脯返砂流糖 低糖果脯 真空渗糖 无硫果脯 柿饼加工 | preserved_fruit_crystallization low_sugar_candied_fruit vacuum_sugar_infusion persimmon_processing
米饼 虾片 虾条 仙贝 果蔬脆 秋葵脆 雪饼…潮/软 锅巴/脆片…不脆/潮 膨化食品…碎/软 薯片…回软/碎 膨化…不起/回软 米果/虾片…不膨 猫耳朵…硬 果蔬脆片/苹果脆…软 香蕉片…不脆 果脆…含油 | 膨化度 米果膨化 真空低温油炸 果蔬脆片 脆性劣变 吸湿软化 | puffed_food rice_cracker expansion_ratio_of_extrudate vacuum_fried_chips
燕麦片 早餐麦片 杂粮粉 荞麦 青稞 高粱 薏仁 玉米糁 苦荞 燕麦…哈喇 荞麦/藜麦…苦 红豆…沙 绿豆…变色 杂豆/杂粮…难煮 豆沙…返沙 杂粮面…断条 | 燕麦加工 杂粮改良 荞麦黄酮 杂豆加工 豆沙 | oat_processing buckwheat highland_barley coarse_cereals
素毛肚 魔芋爽 魔芋丝 魔芋精粉 蒟蒻 魔芋…不弹/出水/石灰味/碱味 魔芋粉…二氧化硫 | 魔芋凝胶 魔芋制品 葡甘聚糖脱乙酰 | konjac_gel deacetylation_of_glucomannan
卵磷脂 单甘酯 食品级乳化 皮克林 高内相 复配增稠 海藻糖 食品添加剂 食品…乳化剂 食品胶…复配 | 食品乳液 皮克林乳液 亲水胶体复配 磷脂改性 | food_emulsion pickering_emulsion food_additive emulsifier_in_food
灭鼠 灭蚊 蟑螂 蚊子 灭蝇灯 车间…小飞虫/老鼠/苍蝇/蟑螂 食品厂…虫 仓库…蛾子 成品…飞虫 面粉…蛾 | 食品厂虫害 病媒生物 蚊虫抗性 | vector_control sanitary_insecticide cockroach mosquito
叶黄素 姜黄 姜黄素 栀子蓝 甜菜红 胭脂虫 色素…沉淀/褪色/见光 天然色素…褪 花青素/紫薯/火龙果…变色 红曲红/藻蓝/饮料/糖果/果冻…褪色 | 色素光稳定性 辅色作用 花色苷降解 姜黄素包埋 类胡萝卜素稳定化 | pigment_fading copigmentation anthocyanin_degradation curcumin lutein
辣条 大面筋 面筋制品 素肉条 辣条…保质/出油/发酸/发霉/变硬/胀袋/软 | 调味面制品 面筋食品 辣条保质期 水分活度降低 | spicy_wheat_gluten_snack seasoned_flour_product > 水分活度
`;
