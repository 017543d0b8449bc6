/** Meat, eggs, dairy, fish. */
export const meatDairyFish = `
火腿肠 乳化肉糜 磷酸盐替代 热诱导凝胶 凝胶保水 香肠…一切散/不弹/不成片/不脆/出水/出油/切开出水/切片散/包装里有水/发渣/发硬/发粉/变灰/散/气泡/水多/没弹性/渗油/爆/破/碎/粘/软 火腿肠/烤肠/肉肠…一切散/不弹/不成片/不脆/出水/出油/切开出水/包装里有水/发渣/发硬/发粉/变灰/散/气泡/水多/没弹性/渗油/爆/破/碎/粘/软 台湾烤肠/脆骨肠/热狗肠…不弹/不脆/出水/出油/发硬/发粉/变灰/散/气泡/爆/破/碎/粘/软 肠…发粉/爆肠 午餐肉…一切散/不弹/不成片/不脆/出水/出油/切开出水/包装里有水/发渣/发硬/发粉/变灰/散/气泡/水多/没弹性/渗油/爆/破/碎/粘/胶冻/软 sausage/sausages/ham…bursts/crumbly/fat_out/splits/watery 肠衣…破 火腿…切片碎 灌肠…气泡 | 肉糜凝胶 乳化肠 出油出水 肠衣 肌原纤维蛋白 | emulsified_sausage meat_batter sausage_casing myofibrillar_protein_gel phosphate_replacer heat_induced_gel
牛丸 鱼糕 鱼豆腐 撒尿牛丸 肉丸/鱼丸…不q/不弹/不白/发面/发黄/散/松/没弹性/渣/烂/硬/碎/粉/软/面 虾滑/虾丸/牛肉丸/鱼糕/蟹棒/贡丸/鱼豆腐/鱼糜…不弹/不白/发黄/散/松/没弹性/渣/烂/硬/碎/粉/软 丸子…不弹/不白/发黄/散/松/松散/没弹性/渣/烂/硬/碎/粉/软 meatballs…crumbly/soft | 肌球蛋白凝胶 鱼糜凝胶强度 擂溃 | meatball surimi_gel_strength fish_balls
护色肉 肉…发暗/发绿/变灰 肉色…不红/暗 鲜肉/冷鲜肉/牛肉/羊肉/红肉/猪肉/肉馅/牛排/肉片…发暗/发灰/发绿/发褐/发黑/变灰/变色/变褐/变黑/褪色/颜色 金枪鱼…变褐/褐 生鱼片…变色/变褐 火腿/三文鱼…褪色 腊肉…发黄 牛肉卷…发黑 | 肉色稳定性 高铁肌红蛋白 肌红蛋白 | meat_color_stability metmyoglobin myoglobin
冷鲜肉 冷却肉 冰鲜肉 排酸肉 肉…发粘/粘手 鲜肉/冷鲜肉/猪肉/牛肉/羊肉/鸡肉/鸭肉/肉馅…发粘/发臭/变味/味道/坏得快/放不住/有味/粘手/臭/血水/馊 冷鲜鸡/鲜鸡/冰鲜鸡/分割鸡…发粘/发臭/变味/味道/坏得快/放不住/有味/粘手/臭/血水/酸/馊 分割肉…坏 盒装肉…血水 | 冷却肉保鲜 腐败菌 假单胞菌 宰后成熟 气调包装 | chilled_meat spoilage_bacteria pseudomonas postmortem_aging
干耗 冻烧 冰衣 镀冰 包冰 镀冰衣 冻藏脂质氧化 茶多酚涂膜 冻肉/冻鱼/冻虾/带鱼…冰衣/冻一年/冻久/冻半年/出水/发白/发黄/变味/变色/失水/干/掉冰衣/柴/油哈/缩/脱水/风干 冻牛肉/冷冻肉/冻带鱼…出水/发白/发黄/变味/变色/失水/干/柴/缩/风干 冻鸡…出水/发白/发黄/变味/变色/失水/干/干耗/柴/缩/风干 冻品…发白/发黄/变味/变色/失水/干/干耗/柴/缩/风干 鱼片…冰衣/冻一年/冻久/冻半年/掉冰衣/油哈/脱水 frozen_fish…dry/rancid/yellow 反复冻…肉 冻久…肉柴 frozen…freezer_burn | 冻藏品质 蛋白氧化 冰晶损伤 | frozen_storage freezer_burn protein_oxidation lipid_oxidation_during_frozen_storage
滚揉 注射盐水 盐水注射 腌肉…不入味/慢 肉…不入味/塞牙/煮老 牛排/肉片…发柴/咬不动/嚼不动/塞牙/太韧/柴/渣/硬/老 牛肉/鸡胸肉/鸡胸/羊肉/猪排/里脊/鸭胸/肉丝/鸡肉…发柴/咬不动/嚼不动/塞牙/太韧/柴/渣/硬 腌制/卤/鸡腿…不入味 | 真空滚揉 腌制渗透 嫩化酶 超声辅助腌制 嫩度 | vacuum_tumbling meat_curing meat_tenderness papain
腊肉 腊肠 金华火腿 风干肉 咸肉 腊味 板鸭 风鸭 腊肉…出油/发霉/哈喇/太咸/生虫/空心/酸/长毛 火腿…出油/发霉/发黄/太咸/有味/生虫/空心/虫/酸/长毛 腊肠/香肠…发霉/发黄/太咸/有味/生虫/空心/酸/长毛 咸肉/板鸭/风干肉/腊鱼/酱肉…出油/发霉/发黄/太咸/有味/生虫/空心/酸/长毛 | 腌腊肉制品 干腌火腿 风干肠 发酵香肠 | dry_cured_ham cured_meat fermented_sausage
肉脯 猪肉脯 牛肉干…嚼不动/干/硬/长霉 肉干…发霉/硬/霉 肉脯…粘 | 肉干制品 低水分活度 干制肉品 | meat_jerky dried_meat
泡椒凤爪 卤制品 卤菜 凤爪/鸭脖/卤味/卤肉/卤蛋/熟食/鸭脖子/盐水鸭/卤菜/猪蹄/酱牛肉/烤鸭/鸭翅…发粘/发酸/变味/坏得快/拉丝/放不住/胀/胀袋/臭/霉/馊/鼓 鸡爪…发粘/发酸/变味/坏得快/拉丝/放不住/烂/胀/胀袋/臭/霉/馊/鼓 烧鸡…发粘/发酸/变味/坏得快/拉丝/放不住/烂/胀/胀袋/脱骨/臭/霉/馊/鼓 豆干…变味/坏得快/拉丝/放不住/胀/臭/霉/馊/鼓 卤鸭…变味 | 酱卤制品保鲜 二次杀菌 微波杀菌 乳酸链球菌素 腐败微生物 | marinated_meat_shelf_life nisin post_packaging_pasteurization
苍白肉 白肌肉 木质肉 水囊肉 注水肉 渗水肉 黑干肉 木头肉 木质化鸡胸肉 胶原交联 肌病 猪肉…出水/发白 鸡胸…像木头/发硬/木头一样/木柴/木质/白条纹 鸡肉/鸡胸肉…像木头/发硬/木头一样/木柴/白条纹 肉…发白没弹性/灰白/血点 chicken_breast…hard/tough/woody 杀的猪…肉 | PSE肉 类PSE 宰前应激 击晕 | PSE_meat woody_breast pre_slaughter_stress electrical_stunning myopathy collagen_crosslinking
浸烫 屠宰线 头蹄毛 宰杀 剔骨 猪毛…刮不净/拔不净 鸭毛…拔不净 鸡毛…拔不干净 松香蜡…脱毛 宰鸡…污染 胴体…细菌 | 浸烫脱毛 胴体减菌 胴体自动分割 屠宰机器人 | scalding_and_defeathering carcass_decontamination deboning_robot
猪血 血豆腐 血浆蛋白 动物血 骨素 骨头汤 骨泥 猪骨 牛骨 鸡骨架 畜血 血…没处理 骨头…利用 | 血红蛋白利用 血浆蛋白粉 骨素提取 血红素 | slaughter_blood plasma_protein bone_extract heme_iron
羊膻味 膻味 膻气 短中链脂肪酸 羊奶脱膻 羊肉…味重/膻 羊奶…不好喝/没人喝/膻/膻味 山羊奶…不好喝/怪味/没人喝/膻/膻味 goat…smell/taste 羊汤…膻 mutton…smell | 羊膻味脱除 支链脂肪酸 | goaty_flavor mutton_odor branched_chain_fatty_acids goat_milk
松花蛋 咸蛋 咸鸭蛋 咸蛋黄 咸蛋/皮蛋/咸鸭蛋/松花蛋/茶叶蛋…不凝/不出油/不流油/太咸/流油/破/硬/碱味/空头/粘壳/臭/黑黄 卤蛋…不凝/不出油/不流油/太咸/流油/破/硬/碱味/空头/粘壳/黑黄 蛋黄…不出油 | 再制蛋 蛋黄出油 咸蛋腌制 无铅皮蛋 | salted_egg preserved_egg pickling_of_eggs
裂纹蛋 血斑蛋 运蛋 蛋壳力学 声学裂纹检测 蛋品物流 鸡蛋…发霉/变稀/挑/挑不出/放不住/散黄/暗斑/水印/洗/破/破了/破损/碰破/磕破/稀/粪/脏/臭/裂/裂了/裂纹/贴壳/路上/运到/运输/霉/颠破 蛋壳…暗斑/花 鲜蛋…变稀/挑不出/放不住/散黄/暗斑/水印/破/破了/碰破/磕破/粪/脏/臭/裂/裂了/贴壳/路上/运到/运输/霉/颠破 鸭蛋/蛋品厂…变稀/挑不出/放不住/散黄/暗斑/水印/破/粪/脏/臭/裂/贴壳/霉 蛋…破了/碰破/磕破/裂了/路上/运到/运输/颠破 eggs…break/broken/crack/dirty 蛋清…稀 | 鲜蛋保鲜 哈夫单位 禽蛋无损检测 清洁蛋 涂膜保鲜 | egg_preservation haugh_unit eggshell_crack_detection egg_washing eggshell_strength acoustic_crack_detection
蛋液 蛋清粉 蛋粉 全蛋液 蛋黄酱 蛋液…凝/放不住 蛋白粉…打不起泡 蛋清…打发 | 液蛋杀菌 蛋清起泡性 蛋黄粉 卵白蛋白 | liquid_egg egg_white_foaming egg_powder ovalbumin
酪蛋白胶束 凝固型发酵乳 酸奶…一层/一层水/上头/上面/不凝/不成块/不稠/出水/分层/发不起来/析出/析水/水/渣/稀/粗糙/颗粒 老酸奶/奶冻…一层水/不凝/不稠/出水/分层/析出/水/渣/稀/颗粒 yogurt/yoghurt…runny/separates/thin/watery/whey 乳清…析出 | 乳清析出 酸乳质构 胞外多糖 凝固型酸奶 | yogurt_syneresis whey_separation exopolysaccharide casein_micelle
酸奶…太酸/活菌少/胀/越放越酸/酵母菌/酸得 乳酸菌饮料…沉淀 乳酸菌…活菌数 | 后酸化 发酵剂菌株 嗜热链球菌 保加利亚乳杆菌 | post_acidification streptococcus_thermophilus lactobacillus
脂肪上浮 常温奶 牛奶…上浮/分层/发苦/变质/坏包/挂一层/挂壁/沉淀/浮油/絮/结块/苦/酸包 奶…凝块/结絮 纯牛奶/鲜奶/羊奶/奶制品/早餐奶/盒装奶…分层/变质/坏包/挂一层/挂壁/沉淀/浮油/絮/结块/苦/酸包 | UHT乳稳定性 胶凝老化 嗜冷菌蛋白酶 乳脂上浮 | UHT_milk age_gelation psychrotrophic_bacteria cream_separation
生鲜乳 原奶 收奶 原料奶 奶站 原奶…体细胞/细菌 牛奶…抗生素/掺 奶…掺水 挤奶/奶罐…细菌 收奶…不合格 生奶…超标 | 生乳质量 体细胞数 乳成分快速检测 原料乳掺假 | raw_milk somatic_cell_count milk_adulteration
奶酪 芝士 乳酪 奶酪棒 马苏里拉 奶豆腐 干酪 奶皮子 乳扇 苦味肽 干酪蛋白水解 干酪质构 奶酪/芝士/奶皮/奶豆腐/乳酪…不拉丝/出水/发霉/开裂/涩/硬/胀/苦 cheese…bitter/crumbly/hard/melt/mould/rubbery/soft/stretch 乳清…没用 | 干酪成熟 凝乳酶 再制干酪 乳清蛋白 | cheese_ripening rennet processed_cheese whey_protein bitter_peptide proteolysis
冰激凌 冰棍 冷冻甜品 抗冻蛋白 冰结构 冰淇淋…不细腻/冰晶/冰渣/冰碴/变形/塌/收缩/渣/砂感/硬/粗/缩/膨胀/融化/颗粒 雪糕…不细腻/冰晶/冰渣/冰碴/化得快/变形/塌/掉/渣/砂感/硬/粗/缩/融化/颗粒 冰棍…冰晶/冰渣/化/变形/塌/硬/粗/缩/颗粒 冰激凌…不细腻/冰晶/冰渣/冰碴/变形/塌/渣/砂感/硬/粗/缩/颗粒 冰砖…冰晶/冰渣/变形/塌/硬/粗/缩/颗粒 ice_cream…crystals/gritty/icy/melts/shrinks | 冰淇淋抗融性 冰晶生长 重结晶抑制 | ice_cream ice_cream_meltdown ice_recrystallization antifreeze_protein frozen_dessert
配方奶粉 婴儿奶粉 羊奶粉 驼奶 乳粉速溶 颗粒附聚 卵磷脂包覆 奶粉…不溶/冲不开/变色/哈喇/挂壁/有白点/沉底/溶不开/焦粉/疙瘩/结块 乳粉/羊奶粉…不溶/冲不开/挂壁/有白点/沉底/疙瘩/结团 milk_powder…clumps/dissolve/lumps/lumpy 冲奶…起泡 | 乳粉溶解性 婴幼儿配方乳粉 母乳低聚糖 乳脂球膜 | infant_formula milk_powder human_milk_oligosaccharides agglomeration_of_milk_powder
剥虾 冻虾 多酚氧化酶黑变 甲壳类酚氧化酶 虾…不脆/出水/发黑/变软/变黑/头黑/掉秤/粉/红变/缩/黑/黑变/黑头 冻虾…不脆/发黑/变软/掉秤/粉 虾仁…不脆/发白/变软/粉/缩水 小龙虾…剥壳/肉散 小龙虾尾/虾尾…不脆/出水/变软/掉秤/粉/缩 shrimp/prawn/prawns…black/blackening/peel/peeling 虾头…发黑 | 虾黑变 酚酶抑制 虾仁保水 无磷保水剂 | shrimp_melanosis shrimp_peeling water_retention_of_shrimp melanosis crustacean
冰鲜鱼 特定腐败菌 优势腐败菌 冰温贮藏 三甲胺形成 鱼类僵直 鱼肉…不弹/出水/发糊/散/松/柴/烂/碎/糊/软 鱼片…不弹/出水/发黄/变色/散/松/柴/烂/碎/糊/软 酸菜鱼/鱼柳/鱼排/黑鱼片/巴沙鱼/罗非鱼…不弹/出水/散/松/柴/烂/碎/糊/软 鱼…一死就臭/不新鲜/保鲜/半天就/发粘/发臭/变味/变质/坏得快/就臭/掉价/掉鳞/放不住/腐败/走不远/运不远 海鲜/鲜鱼…一死就臭/不新鲜/保鲜/半天就/发粘/发臭/变味/变质/坏得快/就臭/掉价/放不住/走不远/运不远 虾/螃蟹/黄鱼/三文鱼/鱿鱼/贝类/生蚝…不新鲜/保鲜/发粘/发臭/变味/变质/坏得快/放不住 带鱼…不新鲜/保鲜/发粘/发臭/变质/坏得快/放不住 鱼货…一死就臭/半天就/发臭/就臭/掉价/放不住/走不远/运不远 fish/seafood…not_fresh/smell/smells/spoils/stale 冻鱼…散 | 鱼肉质构劣变 水产品保鲜 内源蛋白酶 挥发性盐基氮 冰鲜 | fish_freshness fish_softening total_volatile_basic_nitrogen fish_spoilage specific_spoilage_organisms
腥味重 去腥 鱼/海带/虾/鱼粉/鱼皮/牛蛙/甲鱼/海参/鱼汤…土腥/泥腥/腥/腥味/腥臭 鱼油…土腥/泥腥/腥味/腥臭 鱼肉/胶原/藻…腥 | 腥味脱除 腥味物质 三甲胺 酵母脱腥 | fishy_odor fishy_odor_removal trimethylamine
鱼刺 去鱼刺 杀鱼 剖鱼 鱼片机 肌间刺 鱼片骨刺检测 x射线鱼刺 鱼…分级/刮鳞/去内脏/去刺/去鳞 鱼刺/小刺/鱼骨…剔/卡/扎/检/残留/没挑净 bones…fillet/fish 鱼头…切 fish…bones | 鱼类前处理 去鳞机 鱼片加工机械 鱼骨检测 | fish_processing_machinery fish_bone_detection descaling_of_fish intermuscular_bones fillet fish_bones
诺如 贝毒 蛤蜊 贝…吐沙/开壳 生蚝…净化/病毒 蛤…吐沙 贝类…净化 花甲…沙 扇贝…毒素 牡蛎…开壳 | 贝类净化 诺如病毒 贝类毒素 麻痹性贝毒 | shellfish_depuration norovirus paralytic_shellfish_toxin oyster_shucking
即食海参 海蜇 水发产品 海参…化掉/化皮/泡发/烂/自溶 鲍鱼…加工 海蜇…矾 鱿鱼/水发…甲醛 | 海参自溶 海参加工 内源酶 海珍品 | sea_cucumber sea_cucumber_autolysis jellyfish
运鱼 活海鲜 活体运输 甲壳动物无水保活 活体运输应激 低温诱导休眠 活鱼…发货/快递/死/死一半/空运/路上/运死/运输/运输死/长途 鱼…暂养/路上死/运死 活虾/活蟹/螃蟹…发货/快递/死一半/空运/路上/运死/运输/运输死/长途 龙虾/生蚝/鱼苗/虾苗…发货/快递/死一半/空运/路上/运死/运输死/长途 live_fish…die/shipping live_shrimp/crab/lobster…die/shipping/transport 虾…路上死 | 无水保活 低温休眠 鱼类麻醉 | live_fish_transport waterless_preservation fish_anesthesia
虾壳 蟹壳 鱼下脚 鱼内脏 鱼杂 牡蛎壳 鱼排骨 贝壳…利用/堆/处理/没地方 虾头/鱼鳞/鱼骨/鱼皮…利用 牡蛎壳…堆 蛤壳…没处 | 水产加工副产物 甲壳素提取 鱼蛋白酶解 贝壳粉 | aquatic_by_products fish_protein_hydrolysate shell_waste
组胺 生物胺 鱼…组胺 腐乳/奶酪/酱油…生物胺 | 组胺控制 氨基酸脱羧酶 | biogenic_amines histamine
烤鱼片 鱿鱼丝 淡干海产 鱼罐头 鱼干…发霉/发黄/油烧 咸鱼…发红/哈喇 虾干…变色 虾米…发白 | 水产干制品 腌干鱼 脂肪氧化控制 即食水产 | dried_aquatic_product salted_fish
肉类发色 亚硝酸盐替代 不加亚硝 腊肉/香肠/火腿/肉制品…不加亚硝/发色/颜色不红 meat/ham/sausage…grey/nitrite | 亚硝酸盐替代物 亚硝基肌红蛋白 植物源亚硝 发色机理 | nitrite_alternative nitrosomyoglobin nitrite_free_cured_meat
肉类新鲜 注胶 僵尸肉 冻了几年 陈肉 冻肉/肉/鱼…冻了多久/冻过几次/反复冻/是不是冻过 | 冻融次数鉴别 新鲜度无损 冷冻历史判别 高光谱肉品 | freeze_thaw_discrimination meat_freshness_detection hyperspectral_imaging_of_meat
熏制 烟熏 烟熏液 烧烤/烤肉/熏肉/熏鱼/腊肉/熏鸡…熏/致癌/苯并芘 | 多环芳烃控制 液体烟熏 烟熏制品 | polycyclic_aromatic_hydrocarbons_in_smoked_food smoked_meat liquid_smoke
清真 去骨机 肉里…抗生素/激素 鸡爪…去骨/脱骨/骨头 鸡腿/鸭掌/鸡脚/人工…剔骨/去骨 | 自动去骨 禽肉分割 剔骨路径 肉类加工机器人 | poultry_deboning automatic_deboning meat_cutting_robot
剥蛋机 剥蛋壳 卤蛋/茶叶蛋…不好剥/剥不净/剥不干净/剥壳/剥破/带肉/难剥 鹌鹑蛋/鸡蛋/水煮蛋/蛋…不好剥/剥不净/剥不干净/剥壳/剥破/带肉/粘壳/难剥 eggs…hard_to_peel/peel/shell_sticks | 蛋壳膜粘附 禽蛋脱壳机 蛋膜分离 蛋壳膜 | egg_peeling eggshell_membrane egg_sheller
butter_is_too_hard 黄油/奶油/稀奶油…出水/分离/化不开/太硬/打发不了/抹不匀/抹不开 butter…hard/melt/rancid/soft/spread cream…curdle/separate/whip margarine…hard/spread | 乳脂结晶 固体脂肪含量 涂抹性 乳脂分提 | milk_fat_crystallization solid_fat_content butter_texture milkfat
肉类零食 肉松/肉干/肉脯/牛肉干…咸/太干/成粉/潮/短/糖/纤维 | 肉松加工 肉纤维 半干肉制品质构 | meat_floss shredded_meat
放血 血没放净 肉/鸡/鸭/鹅/猪…惊/挂伤/断翅/毛根/淤血/电晕/电麻/细毛/骨折 鸡翅…断/淤血 小毛…净/拔 | 击晕工艺 宰前管理 胴体淤血 屠宰应激 褪毛 | stunning_of_poultry carcass_bruise bleeding_efficiency plucking
乳糖不耐 milk_allergy lactose 喝牛奶…拉肚子/胀气/过敏 鲜牛奶/巴氏奶/鲜奶…七天/三天/保质/冷链/短/营养 牛奶蛋白…过敏 | 乳糖水解 乳糖酶 牛乳致敏性 巴氏杀菌乳货架期 膜除菌乳 | lactose_free lactase milk_allergenicity extended_shelf_life_milk
拆蟹肉 贝…人工/去壳/取肉/死/泥沙/臭 扇贝/蛤蜊/生蚝/鲍鱼…人工/去壳/取肉/开壳/泥沙/臭 海螺…人工/去壳/取肉/开壳/死/泥沙/臭 螃蟹/龙虾/小龙虾/虾…人工剥/剥/去壳/取肉/拆肉 | 贝类开壳 虾蟹取肉 超高压脱壳 甲壳类脱壳 | shellfish_opening crab_meat_extraction high_pressure_shucking
海带…沙/煮不烂/砷/硬/碘/粘/褪绿 紫菜/裙带菜/海苔…沙/煮不烂/砷/硬/碘/粘/腥/褪绿 | 海藻脱砷 海藻加工 海藻护绿 海藻脱腥 | seaweed_processing arsenic_in_seaweed iodine_in_seaweed
拼接肉 重组肉 羊肉卷/肥牛/肉卷/牛肉卷/涮肉…一涮就碎/出沫/化/拼/散/碎 涮…散/碎 | 重组肉粘结 转谷氨酰胺酶粘结 肉卷冻结成型 重组肉制品 | restructured_meat meat_binding transglutaminase
猪肝/内脏/大肠/毛肚/鸭血/鸡胗/鸭肠/下水…发绿/发臭/变黑/处理/放久/洗不净/清洗/烂/脏/腥/臭 百叶…发绿/发臭/变黑/处理/放久/洗不净/清洗/脏/腥 | 畜禽内脏腐败 内脏保鲜 副产物冷链 内脏清洗去味 | edible_offal liver_spoilage by_product_preservation
鸡蛋/鸭蛋…不黄/怪味/胆固醇/腥/血丝/颜色浅/鱼腥 蛋…不黄/怪味/散黄/胆固醇/腥/血丝/颜色浅/鱼腥 蛋黄…不黄/怪味/散黄/胆固醇/腥/血丝/鱼腥 | 蛋品三甲胺 鱼腥味综合征 菜粕芥子碱 蛋黄品质 鸡蛋风味 | fishy_egg trimethylamine_in_eggs FMO3 sinapine egg_flavor
牛奶/鲜奶/奶/羊奶/原奶…怪味/氧化味/牛味/牛棚味/纸味/苦味/草味/饲料味 milk…off/smell/smells/taste/tastes | 生乳异味 牛乳挥发性 饲草来源异味 乳品氧化味 | off_flavor_in_milk oxidized_flavor feed_flavor_in_milk
鱿鱼/鱿鱼丝/章鱼/墨鱼/海蜇/鲍鱼/海螺…咬不动/嚼/嚼不动/渣/硬/老/越嚼/韧 squid/octopus/abalone…chewy/rubbery/tough | 头足类肌肉 鱿鱼质构 头足类嫩化 鲍鱼质构 | cephalopod squid_muscle squid_texture abalone_texture
sausage…burst/fried/shrink/split bacon/burger…burst/fried/grey/shrink/split casing…break | 肠衣力学性能 肉糜热凝胶 胶原肠衣 | casing_burst collagen_casing
`;
