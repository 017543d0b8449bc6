/** Meat, eggs, dairy, fish. */
export const meatDairyFish = `
火腿肠 香肠…不弹/不脆/出水/出油/切片散/发硬/发粉/变灰/散/气泡/爆/破/碎/粘/软 火腿肠/烤肠/肉肠/台湾烤肠/脆骨肠/热狗肠…不弹/不脆/出水/出油/发硬/发粉/变灰/散/气泡/爆/破/碎/粘/软 肠…发粉/爆肠 午餐肉…不弹/不脆/出水/出油/发硬/发粉/变灰/散/气泡/爆/破/碎/粘/胶冻/软 肠衣…破 火腿…切片碎 灌肠…气泡 | 肉糜凝胶 乳化肠 出油出水 肠衣 肌原纤维蛋白 | emulsified_sausage meat_batter sausage_casing myofibrillar_protein_gel
牛丸 鱼糕 鱼豆腐 撒尿牛丸 肉丸/鱼丸/虾滑/虾丸/牛肉丸/鱼糕/蟹棒/贡丸/鱼豆腐/鱼糜…不弹/不白/发黄/散/松/没弹性/渣/烂/硬/碎/粉/软 丸子…不弹/不白/发黄/散/松/松散/没弹性/渣/烂/硬/碎/粉/软 | 肌球蛋白凝胶 鱼糜凝胶强度 擂溃 | meatball surimi_gel_strength
护色肉 肉…发暗/发绿/变灰 肉色…不红/暗 鲜肉/冷鲜肉/牛肉/羊肉/红肉/猪肉/肉馅/牛排/肉片…发暗/发灰/发绿/发褐/发黑/变灰/变色/变褐/变黑/褪色/颜色 金枪鱼…变褐/褐 生鱼片…变色/变褐 火腿/三文鱼…褪色 腊肉…发黄 牛肉卷…发黑 | 肉色稳定性 高铁肌红蛋白 肌红蛋白 | meat_color_stability metmyoglobin myoglobin
冷鲜肉 冷却肉 冰鲜肉 排酸肉 肉…发粘/粘手 鲜肉/冷鲜肉/猪肉/牛肉/羊肉/鸡肉/鸭肉/肉馅…发粘/发臭/变味/味道/坏得快/放不住/有味/粘手/臭/血水/馊 冷鲜鸡/鲜鸡/冰鲜鸡/分割鸡…发粘/发臭/变味/味道/坏得快/放不住/有味/粘手/臭/血水/酸/馊 分割肉…坏 盒装肉…血水 | 冷却肉保鲜 腐败菌 假单胞菌 宰后成熟 气调包装 | chilled_meat spoilage_bacteria pseudomonas postmortem_aging
干耗 冻烧 冻肉/冻鱼/冻虾/冻牛肉/冷冻肉/带鱼/冻带鱼…出水/发白/发黄/变味/变色/失水/干/柴/缩/风干 冻鸡…出水/发白/发黄/变味/变色/失水/干/干耗/柴/缩/风干 冻品…发白/发黄/变味/变色/失水/干/干耗/柴/缩/风干 反复冻…肉 冻久…肉柴 | 冻藏品质 蛋白氧化 冰晶损伤 | frozen_storage freezer_burn protein_oxidation
滚揉 注射盐水 盐水注射 腌肉…不入味/慢 肉…不入味/塞牙/煮老 牛排/肉片…发柴/咬不动/嚼不动/塞牙/太韧/柴/渣/硬/老 牛肉/鸡胸肉/鸡胸/羊肉/猪排/里脊/鸭胸/肉丝/鸡肉…发柴/咬不动/嚼不动/塞牙/太韧/柴/渣/硬 腌制/卤/鸡腿…不入味 | 真空滚揉 腌制渗透 嫩化酶 超声辅助腌制 嫩度 | vacuum_tumbling meat_curing meat_tenderness papain
腊肉 腊肠 金华火腿 风干肉 咸肉 腊味 板鸭 风鸭 腊肉…出油/发霉/哈喇/太咸/生虫/空心/酸/长毛 火腿…出油/发霉/发黄/太咸/有味/生虫/空心/虫/酸/长毛 腊肠/香肠…发霉/发黄/太咸/有味/生虫/空心/酸/长毛 咸肉/板鸭/风干肉/腊鱼/酱肉…出油/发霉/发黄/太咸/有味/生虫/空心/酸/长毛 | 腌腊肉制品 干腌火腿 风干肠 发酵香肠 | dry_cured_ham cured_meat fermented_sausage
肉脯 猪肉脯 牛肉干…嚼不动/干/硬/长霉 肉干…发霉/硬/霉 肉脯…粘 | 肉干制品 低水分活度 干制肉品 | meat_jerky dried_meat
泡椒凤爪 卤制品 卤菜 凤爪/鸭脖/卤味/卤肉/卤蛋/熟食/鸭脖子/盐水鸭/卤菜/猪蹄/酱牛肉/烤鸭/鸭翅…发粘/发酸/变味/坏得快/拉丝/放不住/胀/胀袋/臭/霉/馊/鼓 鸡爪…发粘/发酸/变味/坏得快/拉丝/放不住/烂/胀/胀袋/臭/霉/馊/鼓 烧鸡…发粘/发酸/变味/坏得快/拉丝/放不住/烂/胀/胀袋/脱骨/臭/霉/馊/鼓 豆干…变味/坏得快/拉丝/放不住/胀/臭/霉/馊/鼓 卤鸭…变味 | 酱卤制品保鲜 二次杀菌 微波杀菌 乳酸链球菌素 腐败微生物 | marinated_meat_shelf_life nisin post_packaging_pasteurization
苍白肉 白肌肉 木质肉 水囊肉 注水肉 渗水肉 黑干肉 猪肉…出水/发白 鸡胸…木质 | PSE肉 类PSE 宰前应激 击晕 | PSE_meat woody_breast pre_slaughter_stress electrical_stunning
浸烫 屠宰线 头蹄毛 宰杀 剔骨 猪毛…刮不净/拔不净 鸭毛…拔不净 鸡毛…拔不干净 松香蜡…脱毛 宰鸡…污染 胴体…细菌 | 浸烫脱毛 胴体减菌 胴体自动分割 屠宰机器人 | scalding_and_defeathering carcass_decontamination deboning_robot
猪血 血豆腐 血浆蛋白 动物血 骨素 骨头汤 骨泥 猪骨 牛骨 鸡骨架 畜血 血…没处理 骨头…利用 | 血红蛋白利用 血浆蛋白粉 骨素提取 血红素 | slaughter_blood plasma_protein bone_extract heme_iron
羊膻味 膻味 膻气 羊肉/羊奶/羊汤…膻 | 羊膻味脱除 支链脂肪酸 | goaty_flavor mutton_odor branched_chain_fatty_acids
松花蛋 咸蛋 咸鸭蛋 咸蛋黄 咸蛋/皮蛋/咸鸭蛋/松花蛋/茶叶蛋…不凝/不出油/不流油/太咸/流油/破/硬/碱味/空头/粘壳/臭/黑黄 卤蛋…不凝/不出油/不流油/太咸/流油/破/硬/碱味/空头/粘壳/黑黄 蛋黄…不出油 | 再制蛋 蛋黄出油 咸蛋腌制 无铅皮蛋 | salted_egg preserved_egg pickling_of_eggs
裂纹蛋 血斑蛋 鸡蛋…发霉/变稀/挑/挑不出/放不住/散黄/暗斑/水印/洗/破/破损/稀/粪/脏/臭/裂/裂纹/贴壳/霉 蛋壳…暗斑/花 鲜蛋/鸭蛋/蛋品厂…变稀/挑不出/放不住/散黄/暗斑/水印/破/粪/脏/臭/裂/贴壳/霉 蛋清…稀 | 鲜蛋保鲜 哈夫单位 禽蛋无损检测 清洁蛋 涂膜保鲜 | egg_preservation haugh_unit eggshell_crack_detection egg_washing
蛋液 蛋清粉 蛋粉 全蛋液 蛋黄酱 蛋液…凝/放不住 蛋白粉…打不起泡 蛋清…打发 | 液蛋杀菌 蛋清起泡性 蛋黄粉 卵白蛋白 | liquid_egg egg_white_foaming egg_powder ovalbumin
酸奶…一层水/不凝/不稠/出水/分层/发不起来/析出/析水/水/渣/稀/粗糙/颗粒 老酸奶/奶冻…一层水/不凝/不稠/出水/分层/析出/水/渣/稀/颗粒 乳清…析出 | 乳清析出 酸乳质构 胞外多糖 凝固型酸奶 | yogurt_syneresis whey_separation exopolysaccharide
酸奶…太酸/活菌少/胀/越放越酸/酵母菌/酸得 乳酸菌饮料…沉淀 乳酸菌…活菌数 | 后酸化 发酵剂菌株 嗜热链球菌 保加利亚乳杆菌 | post_acidification streptococcus_thermophilus lactobacillus
脂肪上浮 常温奶 牛奶…上浮/分层/发苦/变质/坏包/挂一层/挂壁/沉淀/浮油/絮/结块/苦/酸包 奶…凝块/结絮 纯牛奶/鲜奶/羊奶/奶制品/早餐奶/盒装奶…分层/变质/坏包/挂一层/挂壁/沉淀/浮油/絮/结块/苦/酸包 | UHT乳稳定性 胶凝老化 嗜冷菌蛋白酶 乳脂上浮 | UHT_milk age_gelation psychrotrophic_bacteria cream_separation
生鲜乳 原奶 收奶 原料奶 奶站 原奶…体细胞/细菌 牛奶…抗生素/掺 奶…掺水 挤奶/奶罐…细菌 收奶…不合格 生奶…超标 | 生乳质量 体细胞数 乳成分快速检测 原料乳掺假 | raw_milk somatic_cell_count milk_adulteration
奶酪 芝士 乳酪 奶酪棒 马苏里拉 奶豆腐 干酪 奶皮子 乳扇 奶酪/芝士/奶皮/奶豆腐/乳酪…不拉丝/出水/发霉/开裂/涩/硬/胀/苦 乳清…没用 | 干酪成熟 凝乳酶 再制干酪 乳清蛋白 | cheese_ripening rennet processed_cheese whey_protein
冰激凌 冰棍 冰淇淋…冰晶/冰渣/变形/塌/收缩/硬/粗/缩/膨胀/融化/颗粒 雪糕…冰晶/冰渣/化得快/变形/塌/掉/硬/粗/缩/融化/颗粒 冰棍…冰晶/冰渣/化/变形/塌/硬/粗/缩/颗粒 冰激凌/冰砖…冰晶/冰渣/变形/塌/硬/粗/缩/颗粒 | 冰淇淋抗融性 冰晶生长 重结晶抑制 | ice_cream ice_cream_meltdown ice_recrystallization
配方奶粉 婴儿奶粉 羊奶粉 驼奶 奶粉…冲不开/变色/哈喇/挂壁/溶不开/焦粉/结块 冲奶…起泡 | 乳粉溶解性 婴幼儿配方乳粉 母乳低聚糖 乳脂球膜 | infant_formula milk_powder human_milk_oligosaccharides
剥虾 冻虾 虾…不脆/出水/变软/变黑/头黑/掉秤/粉/红变/缩/黑变/黑头 冻虾…不脆/发黑/变软/掉秤/粉 虾仁…不脆/发白/变软/粉/缩水 小龙虾…剥壳/肉散 小龙虾尾/虾尾…不脆/出水/变软/掉秤/粉/缩 虾头…发黑 | 虾黑变 酚酶抑制 虾仁保水 无磷保水剂 | shrimp_melanosis shrimp_peeling water_retention_of_shrimp
冰鲜鱼 鱼肉…不弹/出水/发糊/散/松/柴/烂/碎/糊/软 鱼片…不弹/出水/发黄/变色/散/松/柴/烂/碎/糊/软 酸菜鱼/鱼柳/鱼排/黑鱼片/巴沙鱼/罗非鱼…不弹/出水/散/松/柴/烂/碎/糊/软 鱼…不新鲜/保鲜/发粘/发臭/变味/变质/坏得快/掉鳞/放不住/腐败 海鲜/虾/螃蟹/黄鱼/三文鱼/鱿鱼/贝类/生蚝/鲜鱼…不新鲜/保鲜/发粘/发臭/变味/变质/坏得快/放不住 带鱼…不新鲜/保鲜/发粘/发臭/变质/坏得快/放不住 冻鱼…散 | 鱼肉质构劣变 水产品保鲜 内源蛋白酶 挥发性盐基氮 冰鲜 | fish_freshness fish_softening total_volatile_basic_nitrogen
腥味重 去腥 鱼/海带/虾/鱼粉/鱼皮/牛蛙/甲鱼/海参/鱼汤…土腥/泥腥/腥/腥味/腥臭 鱼油…土腥/泥腥/腥味/腥臭 鱼肉/胶原/藻…腥 | 腥味脱除 腥味物质 三甲胺 酵母脱腥 | fishy_odor fishy_odor_removal trimethylamine
鱼刺 去鱼刺 杀鱼 剖鱼 鱼片机 鱼…分级/刮鳞/去内脏/去刺/去鳞 鱼头…切 | 鱼类前处理 去鳞机 鱼片加工机械 鱼骨检测 | fish_processing_machinery fish_bone_detection descaling_of_fish
诺如 贝毒 蛤蜊 贝…吐沙/开壳 生蚝…净化/病毒 蛤…吐沙 贝类…净化 花甲…沙 扇贝…毒素 牡蛎…开壳 | 贝类净化 诺如病毒 贝类毒素 麻痹性贝毒 | shellfish_depuration norovirus paralytic_shellfish_toxin oyster_shucking
即食海参 海蜇 水发产品 海参…化掉/化皮/泡发/烂/自溶 鲍鱼…加工 海蜇…矾 鱿鱼/水发…甲醛 | 海参自溶 海参加工 内源酶 海珍品 | sea_cucumber sea_cucumber_autolysis jellyfish
运鱼 活海鲜 活体运输 活鱼…死/运输 鱼…暂养/路上死/运死 活虾/活蟹/螃蟹…运输 虾…路上死 | 无水保活 低温休眠 鱼类麻醉 | live_fish_transport waterless_preservation fish_anesthesia
虾壳 蟹壳 鱼下脚 鱼内脏 鱼杂 牡蛎壳 鱼排骨 贝壳…利用/堆/处理/没地方 虾头/鱼鳞/鱼骨/鱼皮…利用 牡蛎壳…堆 蛤壳…没处 | 水产加工副产物 甲壳素提取 鱼蛋白酶解 贝壳粉 | aquatic_by_products fish_protein_hydrolysate shell_waste
组胺 生物胺 鱼…组胺 腐乳/奶酪/酱油…生物胺 | 组胺控制 氨基酸脱羧酶 | biogenic_amines histamine
烤鱼片 鱿鱼丝 淡干海产 鱼罐头 鱼干…发霉/发黄/油烧 咸鱼…发红/哈喇 虾干…变色 虾米…发白 | 水产干制品 腌干鱼 脂肪氧化控制 即食水产 | dried_aquatic_product salted_fish
`;
