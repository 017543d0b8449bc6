/** Mushrooms, seeds, greenhouses, orchards, soil, pests, forests, herbs. */
export const crops = `
菌丝…不发/不吃料/不萌发/不走/不长/发黄/吃料慢/吐水/吐黄水/弱/烂/萎缩/退菌/长得慢/黄水 菌包/菌棒…不发/不发菌/不吃料/不萌发/不走/发黄/吐水/烂/烧菌/萎缩/退菌/长得慢/黄水 菌袋/菌筒…不发/不吃料/不萌发/不走/发黄/吐水/烂/萎缩/退菌/长得慢/黄水 发菌…慢 刺孔…烧菌 | 菌丝生长 发菌管理 烂棒 烧菌 菌丝体生理 培养料配方 | mycelial_growth mushroom_spawn_running cultivation_substrate_formula
红色链孢 菌包…发绿/感染/杂菌/污染/灭菌不透/红霉/绿/绿霉/链孢/长绿/黑霉 菌袋…发绿/微孔/感染/杂菌/污染/红霉/绿/绿霉/链孢/链孢霉/长绿/黑霉 菌棒/香菇棒/平菇袋/菇棚/菌床…发绿/感染/杂菌/污染/红霉/绿/绿霉/链孢/长绿/黑霉 菌包厂…污染 接种…染杂 出菇…绿霉 | 木霉 链孢霉 食用菌杂菌 食用菌病害 常压灭菌 | trichoderma neurospora green_mold_of_mushroom mushroom_disease
不出菇 死菇 畸形菇 花菇 二潮菇 出菇…不齐/少/慢 菇…产量低/开裂/早开伞/柄长/畸形/长不大 香菇/平菇/金针菇/杏鲍菇/双孢菇/秀珍菇/菌棒/蘑菇/茶树菇/鸡腿菇…不出/不齐/参差/小菇/开裂/死菇/畸形/空心/薄皮/转潮/转色/长不大/长柄 羊肚菌…不齐/参差/小菇/开裂/死菇/畸形/空心/薄皮/转潮/转色/长不大/长柄 转潮…慢 菇蕾…死 转色…不好 | 出菇管理 原基分化 子实体发育 转色 生物学效率 | fruiting_body_development primordium mushroom_fruiting biological_efficiency
菇房 菇棚 杏鲍菇 双孢菇 海鲜菇 瓶栽 采菇 菇房…二氧化碳/湿度/费电/通风/闷 菇棚…热/通风 菇…工厂化/腿长/采摘 工厂化…菇 金针菇…工厂 蘑菇房…二氧化碳 菇脚…长 | 食用菌工厂化 菇房环境调控 采菇机器人 双孢蘑菇 | mushroom_factory mushroom_house_environment mushroom_picking_robot agaricus_bisporus
羊肚菌 灵芝 虫草花 北虫草 桑黄 茯苓 猴头 竹荪 鸡枞 赤松茸 松茸 松露 孢子油 羊肚菌…不出/死/白霉 灵芝…孢子粉/虫 孢子粉…油味/破壁 蛹虫草…退化 | 羊肚菌栽培 药用真菌 灵芝三萜 珍稀食用菌 孢子破壁 蛹虫草 | morchella ganoderma cordyceps medicinal_fungi
菇种 枝条菌种 菌种…不出菇/带毒/弱/老化 液体菌种…污染/菌球 原种…污染 栽培种…老化 | 食用菌菌种 液体菌种制备 菌种退化机理 菌株复壮 | mushroom_spawn liquid_spawn spawn_degeneration
菇蚊 菇蝇 蘑菇…虫/蛆 香菇/木耳…虫 菇房…螨 菇…螨虫 | 眼蕈蚊 食用菌虫害 菌螨 | mushroom_fly sciarid mushroom_mite
黑木耳 毛木耳 木耳…不开/不开片/发黄/拳耳/流/流耳/烂/烂耳/红根/薄/鼻涕 银耳…不开/发黄/拳耳/流/烂/红根/薄/黄/鼻涕 黑木耳/毛木耳…不开/发黄/拳耳/流/烂/红根/薄/鼻涕 | 黑木耳栽培 流耳 代料栽培 | auricularia tremella wood_ear_cultivation
废菌棒 废菌包 菌糠 菌棒…废料/没处扔 菌渣…利用/堆 木屑…不够/涨价 | 菌糠饲料 菌糠基质 木屑替代 菌草 | mushroom_residue juncao sawdust_substitute
去雄 抽雄 自交系 父本 不育系 假种子 种子…不纯/混杂/纯度 制种…产量低 杂交稻/玉米…制种 花期…不遇 母本…不结 | 杂交制种 雄性不育 种子纯度鉴定 分子标记 | hybrid_seed_production male_sterility seed_purity
种子加工 打破休眠 种子…不出苗/不萌发/丸粒/休眠/出不齐/出芽难/包衣掉/发芽差/发芽率掉/发霉/存放/清选/破碎/精选/老化/陈/陈种 麦种/稻种/菜种/玉米种/豆种…不出苗/不发芽/出不齐/发芽差/发芽率/放久/陈种 种皮…硬 | 种子休眠解除 种子老化 丸粒化 层积处理 | seed_dormancy_breaking seed_processing seed_aging seed_pelleting
抗病品种 育新品种 进口种子 早熟品种 数株高 品种…不抗病 国外种子…贵 育种…慢 选种…靠眼看 田间…数穗 测产…人工 本地品种…退化 | 抗病育种 高通量表型 单倍体育种 种质创新 基因定位 诱变 | disease_resistance_breeding high_throughput_phenotyping doubled_haploid QTL_mapping
种薯 微型薯 种薯…带毒/退化 马铃薯/甘薯…脱毒 红薯苗…带毒 土豆种…退化 红薯…病毒 | 脱毒种薯 马铃薯病毒 甘薯病毒病 | potato_minituber virus_free_seed_potato sweet_potato_virus
棚膜…发乌/水珠/灰/用一年/破/透光差 棚里…潮/雾 大棚…湿度大/起雾 棚顶…滴水 | 棚膜流滴 温室除湿 | greenhouse_dehumidification greenhouse_film anti_drip_film > 农用薄膜 流滴性
玻璃温室 连栋大棚 湿帘…不降温/堵/长藻 大棚…夏天热/闷热/降温 棚里…四十度 连栋…费电 温室…能耗 | 湿帘风机 遮阳降温 温室能耗 喷雾降温 | pad_and_fan_cooling greenhouse_shading greenhouse_energy_consumption
保温被 大棚…保温/冷/冻/取暖/寒潮/烧煤 棚里…冻 棚墙…保温 土墙…棚 棚…加温费 | 温室蓄热 地源热泵供暖 主动蓄放热 | greenhouse_heat_storage thermal_blanket ground_source_heat_pump_greenhouse > 温室增温
脐腐 番茄…不红/化瓜/底下烂/弯/没味/烂屁股/烂底/畸形/着色/着色不匀/硬皮/空心/筋腐/落花/裂/青肩/黑疤 西红柿…不红/化瓜/底下烂/弯/没味/烂屁股/烂底/畸形/着色/硬皮/空心/落花/裂/青皮/黑疤 黄瓜…不红/化瓜/尖嘴/底下烂/弯/烂屁股/烂底/畸形/着色/硬皮/空心/苦/落花/裂/黑疤 辣椒…不红/化瓜/底下烂/弯/日灼/烂屁股/烂底/畸形/着色/硬皮/空心/落花/裂/黑疤 茄子…不红/僵/化瓜/底下烂/弯/烂屁股/烂底/畸形/着色/硬皮/空心/落花/裂/黑疤 | 脐腐病 生理病害 化瓜 番茄风味品质 | blossom_end_rot physiological_disorder_of_vegetables tomato_flavor calcium_deficiency
番茄…卷叶/斑/晚疫/枯萎/死棵/死秧/溃疡/灰叶/灰霉/炭疽/烂叶/烂果/疫病/病毒/白粉/萎蔫/霉/霜霉/青枯/顶黄/黄化曲叶 黄瓜…卷叶/斑/枯萎/死棵/死秧/流胶/灰霉/炭疽/烂叶/烂果/疫病/病毒/白粉/萎蔫/角斑/霉/霜霉/青枯 辣椒…卷叶/斑/枯萎/死棵/死秧/灰霉/炭疽/烂叶/烂果/疫病/病毒/白粉/萎蔫/霜霉/青枯 茄子…卷叶/斑/枯萎/死棵/死秧/灰霉/炭疽/烂叶/烂果/疫病/病毒/白粉/萎蔫/霉/霜霉/青枯/黄萎 西瓜/甜瓜…卷叶/斑/枯萎/死棵/死秧/灰霉/炭疽/烂叶/烂果/疫病/病毒/白粉/萎蔫/蔓枯/霉/霜霉/青枯 草莓/西红柿/白菜/豆角/芹菜/大葱…卷叶/斑/枯萎/死棵/死秧/灰霉/炭疽/烂叶/烂果/疫病/病毒/白粉/萎蔫/霉/霜霉/青枯 瓜…死秧 | 番茄黄化曲叶病毒 疫霉 枯萎病抗性 蔬菜病害 拮抗菌 | tomato_yellow_leaf_curl_virus phytophthora fusarium_wilt vegetable_disease
哈密瓜 西瓜…不坐瓜/不甜/厚皮/嫁接/挑熟/生熟/空心/空洞/空的/裂 甜瓜…不网/裂 瓜…空心/苦味 | 西瓜空洞果 西瓜成熟度检测 瓜类栽培 葫芦素 | watermelon_hollow_heart watermelon_ripeness cucurbit
苗盘 秧盘 戴帽出土 猝倒 嫁接机 苗床…倒/死苗 育苗…不齐/死苗 苗…一倒一片/倒一片/倒了一片/僵/老化苗/高脚 秧苗…死/黄 嫁接…慢/成活 穴盘苗…弱 水稻秧…立枯 嫁接苗…死 小苗…倒了 浇水…倒苗 | 穴盘育苗 秧苗素质 嫁接亲和性 嫁接机器人 猝倒病 | plug_seedling_quality grafting_compatibility grafting_robot rice_seedling
椰糠 营养液…ph/浑/病菌/臭 水培…根发黑/烂根/硝酸盐 无土栽培…烂根 水培菜…长藻 | 营养液循环消毒 根际溶氧 水培蔬菜 岩棉栽培 | nutrient_solution_recycling hydroponic_root_rot hydroponic_vegetables
大小年 疏花 疏果 生理落果 保花保果 果树…不开花/不结/不结果/光长叶/冻花/大小年/小老树/掉果/旺长/空园/结得少/花少/落果/落花/隔年 苹果/柑橘/柿子/梨树/荔枝/龙眼/板栗/橘子/芒果/杨梅/猕猴桃/枇杷…不开花/不结/大小年/掉果/空园/结得少/花少/落果/落花/隔年 核桃…不开花/不结/大小年/掉果/空园/结得少/花少/落花/隔年 坐果…少 果子…掉 花…冻掉 | 大小年结果 疏花疏果 花芽分化 控梢促花 落果机制 | alternate_bearing flower_thinning fruit_drop flower_bud_differentiation
摘袋 果子…不红/晒伤 苹果…上色/不上色/不紫/不红/日灼/晒伤/晒斑/果锈/着色/花脸/阴阳/青果 果面…不光/粗糙/锈 葡萄…上色/不上色/不紫/不红/大小粒/日灼/晒伤/晒斑/着色/花脸/软/阴阳/青果 柑橘/桃子/樱桃/蓝莓/李子/火龙果…上色/不上色/不紫/不红/日灼/晒伤/晒斑/着色/花脸/阴阳/青果 番茄…上色/不上色/不紫/日灼/晒伤/晒斑/花脸/阴阳/青果 果实…着色 果…日灼 水果…套袋 | 果实着色 花青苷合成 果锈形成 套袋栽培 日灼病 | fruit_coloration anthocyanin_biosynthesis fruit_russeting fruit_bagging sunburn_of_fruit
柑橘/橘子/草莓/芒果/樱桃/桃子/猕猴桃/火龙果/菠萝…不甜/味淡/没味/没香味/甜度/糖度/酸 果子…偏酸/味淡 果肉…化渣/粗 苹果…不甜/味淡/没味/没香味/甜度/糖度 梨…不甜/味淡/没味/没香味/渣/甜度/石细胞/糖度 葡萄…味淡/没味/没香味/甜度/糖度 西瓜…味淡/没味/没香味/甜度/糖度/酸 水果…没味 桃…不甜 | 糖酸代谢 有机酸积累 果实风味 石细胞 | sugar_and_acid_metabolism citric_acid_in_fruit stone_cell fruit_flavor
腐烂病 早期落叶 枣疯病 苹果树/桃树/猕猴桃/葡萄/梨树/枣树/樱桃树/李树/杏树/板栗…干枯/根腐/死树/流胶/溃疡/炭疽/烂皮/白腐/腐烂/落叶/褐斑/霜霉/黄叶/黑星 果树…小叶/根癌/死树/流胶/黄叶 桃…流胶/缩叶 苹果…褐斑/轮纹/霉心 核桃…干枯/根腐/死树/流胶/溃疡/炭疽/烂皮/白腐/腐烂/落叶/褐斑/霜霉/黄叶/黑斑/黑星 枣…疯/缩果/裂 梨…黑星 柑橘…溃疡 樱桃…根癌 | 苹果树腐烂病 流胶病 溃疡病菌 果树病害 根癌病 | valsa_canker gummosis kiwifruit_canker fruit_tree_disease
黄龙病 木虱 桔小实蝇 果蝇 果实蝇 食心虫 介壳虫 柑橘…一块黄/叶子黄/叶黄/实蝇/斑驳/木虱/死/红蜘蛛/衰/衰退/黄梢/黄龙 橘树…一块黄/叶子黄/叶黄/斑驳/木虱/死/溃疡/衰/黄/黄梢/黄龙 橘子…一块黄/叶子黄/叶黄/斑驳/木虱/死/溃疡/蛆/衰/黄梢/黄龙 梨/苹果/桃/李子/枣/杏/板栗/核桃…有虫/虫子/虫眼/蛀/食心 橙树/柚树/橘园/柑橘园/脐橙…一块黄/叶子黄/叶黄/斑驳/木虱/死/溃疡/衰/黄梢/黄龙 樱桃…果蝇 天牛…果树 | 柑橘黄龙病 柑橘木虱 实蝇 蚧壳虫 | citrus_huanglongbing diaphorina_citri bactrocera fruit_fly oriental_fruit_moth
老果园 山地果园 高接换种 矮砧 防雹网 果园…冰雹/割草/坡/密/打药难/更新/机械进不去/老/草/运输/郁闭/霜冻 果树…整形/矮化 | 矮砧密植 果园生草 山地果园机械 果园防霜 树形改造 | dwarfing_rootstock high_density_orchard cover_crop_in_orchard orchard_frost_protection hillside_orchard
果子…熟没熟/里面坏/隐伤 水果…内部/成熟度/挑选/无损/瘀伤/碰伤/磕伤/糖度检测 果…测糖 苹果…碰伤 榴莲…熟 | 果实成熟度检测 内部品质无损检测 果实机械损伤 | fruit_maturity_detection internal_quality_of_fruit bruise_detection mechanical_damage_of_fruit
犁底层 黑土地 地…冲沟/犁不动/越种越硬 土…不透气/硬邦邦 土壤…板结/长青苔 土面…发红/发绿 地里…不渗水 土层/黑土…薄 坡地…冲 沙地…留不住 沙土…漏肥 | 耕层构建 深松 黑土保护 土壤团聚体 | subsoiling plow_pan soil_aggregate black_soil_conservation
盐碱地/碱滩…不出苗/不长/寸草/改良/死苗/种什么死/返盐/返碱 盐碱…不出苗/不长/寸草/改良/死苗/治/种什么死/返盐/返碱/长不出 地里…泛白/返碱 大棚…盐渍/返碱 滩涂…不出苗/不长/寸草/改良/死苗/种/种什么死/返盐/返碱 地表…白碱 棚里…盐 土…碱大 | 盐碱地改良 耐盐作物 脱硫石膏改良 暗管排盐 盐胁迫 | saline_alkali_land_improvement salt_tolerance subsurface_drainage salt_stress
大米…砷/镉 农田…砷/铅/镉 稻米/水稻/药材…镉 地里…镉超标 菜地/土里…重金属 | 稻米镉 土壤镉钝化 低积累品种 植物修复 叶面阻控 | cadmium_in_rice phytoremediation low_accumulation_cultivar immobilization_of_cadmium
一次施肥 肥料…不见效/流失 化肥…利用率/越施越多 施肥…靠估 氮肥…浪费 磷肥…固定 肥…冲走 追肥…费工 有机肥…没劲 堆肥…不升温 鸡粪…烧苗 | 氮素损失 堆肥腐熟 氨挥发 解磷菌 | nitrogen_use_efficiency ammonia_volatilization phosphate_solubilizing_bacteria
大水漫灌 微咸水 水渠/灌渠/斗渠/毛渠…渗/漏/漏水 浇地…不匀/费水 浇水…费人工/靠经验 滴灌带…压力/破 渠道…漏水 渠…渗 地头…浇不到 水泵…抽地 地里…什么时候浇 咸水…浇 集雨…窖 喷灌…不匀 田里…缺水 泵站…灌溉 | 渠道防渗 灌溉制度 微咸水灌溉 喷灌均匀度 灌溉决策 作物需水量 | canal_seepage irrigation_scheduling brackish_water_irrigation sprinkler_uniformity evapotranspiration
滴灌…不出水/堵/沙/沙子堵/滴水不匀/砂/结垢/藻/过滤器 滴灌管/滴头/滴灌带/微喷…不出水/堵/沙/滴水不匀/砂/结垢/藻 灌水器/毛管…堵 施肥…堵滴头 黄河水…滴灌 | 滴灌堵塞机理 滴灌系统过滤器 生物膜堵塞 | drip_emitter_clogging irrigation_filter
稻飞虱 稻瘟 纹枯 稻曲 二化螟 稻纵卷叶 水稻…卷叶/条纹/枯/病/白叶枯/白穗/矮缩/稻曲/稻瘟/穗瘟/纹枯/虫/钻心/飞虱/黄 稻子/稻田/秧田/中稻/晚稻/早稻…卷叶/枯/病/白穗/矮缩/稻曲/稻瘟/纹枯/虫/钻心/飞虱/黄 | 稻瘟病 纹枯病 褐飞虱 螟虫 水稻病虫害 | rice_blast brown_planthopper sheath_blight rice_stem_borer
节节麦 麦子…枯/病/白穗/白粉/腐/蚜/赤霉/锈/黄/黑穗 小麦…全蚀/枯/病/白穗/白粉/腐/茎基腐/蚜/赤霉/锈/锈病/黄/黑穗 麦田…枯/病/白穗/白粉/腐/草/蚜/赤霉/锈/黄/黑穗 | 小麦条锈病 茎基腐病 赤霉病防控 麦蚜 | wheat_stripe_rust crown_rot fusarium_head_blight wheat_aphid
玉米螟 草地贪夜蛾 棉铃虫 地老虎 蛴螬 蝼蛄 地下害虫 韭蛆 金针虫 蒜蛆 玉米…大斑/斑/烂/瘤黑粉/秃尖/空秆/粘虫/缺粒/茎腐/虫/螟/贪夜蛾/钻心/钻心虫/锈/锈病/青枯/黑粉 玉米地…粘虫/虫/螟/贪夜蛾/钻心 苞谷/甜玉米…斑/烂/病/秃尖/空秆/缺粒/茎腐/锈/青枯/黑粉 花生…蛴螬 | 亚洲玉米螟 草地贪夜蛾防控 地下害虫防治 苏云金芽孢杆菌 玉米茎腐病 | spodoptera_frugiperda corn_borer underground_pest bacillus_thuringiensis white_grub
小菜蛾 甜菜夜蛾 草…抗药/除不死 除草剂…不死草/没效果 蚜虫/红蜘蛛/白粉虱/蓟马/飞虱/小菜蛾/斜纹夜蛾/粉虱/潜叶蝇/跳甲…不管用/打不死/抗药/杀不死/没用/治不住/越打越多 虫…打药不死 药…越打越多 农药…不管用 同一种药…不灵 | 抗药性监测 害虫抗药性机制 靶标突变 除草剂抗性 轮换用药 解毒酶 | insecticide_resistance plutella_xylostella
打错药 除草剂…伤苗/残留/药害/飘 下茬…药害 药害…缓解 打药…烧叶 药…打伤 | 除草剂药害 除草剂残留 除草剂安全剂 飘移药害 | herbicide_injury herbicide_safener herbicide_residue
喷雾器 打药机 弥雾 打药车 打药…不均匀/打不到/打不着/打不透/沉积/流失/漂/背面/费水/飘到邻地 药液…沉积/流失 无人机…不均匀/喷不透/打不到/打不着/打不透/打药/挂不住/沉积/流失/浪费/漂/背面/飘 飞防…不均匀/打不到/打不着/打不透/挂不住/效果差/沉积/流失/浪费/漂/背面/飘 喷药…不均匀/打不到/打不着/打不透/挂不住/沉积/流失/漂/背面/飘 植保机…不均匀/打不到/打不着/打不透/挂不住/沉积/流失/浪费/漂/背面/飘 叶片…挂不住药 | 药液沉积 雾滴粒径 喷雾助剂 变量喷雾 航空施药 | spray_deposition spray_droplet_size aerial_spraying
鼻涕虫 蛞蝓 福寿螺 红火蚁 蝗虫 田鼠 鸟…吃/啄果 菜…蜗牛 蚂蚁…危害 麻雀…吃 野猪…糟蹋 | 软体动物防治 入侵生物 红火蚁防控 驱鸟 | snail_control invasive_species fire_ant bird_repelling
测报灯 虫情 数虫 什么时候打药 虫情…看不准 病虫…预报 虫子…识别计数 粘虫板…数 病害…预警 | 虫情测报 病虫害预测预报 害虫自动识别计数 病害预警模型 | pest_forecasting insect_counting disease_forecasting_model
白僵菌 绿僵菌 苏云金 苦参碱 印楝 诱芯 捕食螨 生物农药…保质期/见效慢 菌剂…晒死 木霉菌…防病 生物菌…不稳 性诱…不灵 天敌…养 | 昆虫病原真菌 微生物农药 昆虫信息素 植物源杀虫剂 | entomopathogenic_fungi microbial_pesticide predatory_mite sex_pheromone botanical_insecticide
可湿性粉剂 农药…冬天析出/悬浮率/晶体长大/稀释絮凝 悬浮剂…沉降 水分散粒剂…崩解 颗粒剂…农药 | 农药微胶囊 | pesticide_microcapsule nano_pesticide
松材线虫 松毛虫 美国白蛾 蛀干 松褐天牛 疫木 杨絮 松树/林子/杨树/松林/马尾松/柳树…变红/天牛/枯/死/红叶/虫/蛀 树…天牛/蛀虫 行道树…变红/天牛/枯/红叶/虫/蛀 林业…病虫 | 松材线虫病 蛀干害虫 林业有害生物 天牛防治 疫木处理 杨柳飞絮 | pine_wood_nematode forest_pest longhorn_beetle trunk_borer catkin
移栽大树 石漠 造林…不发芽/成活/成活率/枯/栽不活/死/第二年 树…不发芽/栽不活 栽树/苗木/绿化树/树苗/种树…不发芽/成活/枯/栽不活/死/第二年 大树…不发芽/成活/枯/栽不活/死/移栽/第二年 移栽…不发芽/成活/枯/树死/栽不活/第二年 沙漠/矿山…种树 荒山…绿化 干旱…造林 行道树…死 | 造林成活率 大树移植 困难立地造林 石漠化治理 固沙植被 植被恢复技术 | afforestation_survival tree_transplanting desertification_control rocky_desertification
森林防火 山火 林火 护林 护林员 巡山 林区…防火 山上…着火 林子…偷砍 森林…火情 | 森林火灾 林火监测 森林防火预警 林火蔓延 | forest_fire fire_spread forest_monitoring
伐木 打枝 树…胸径/蓄积量 林木…清查 树高…测 林子…蓄积 森林…资源 采伐…机械 林区…作业 | 森林资源调查 激光雷达测树 林分生长模型 采伐机械 | forest_inventory tree_height_LiDAR stand_growth_model timber_harvesting
竹林 采脂 漆树 花椒树 油茶…不结果/炭疽/老林/落果/采摘 板栗…产量/空苞 核桃…落果 桉树…种植 毛竹…老 死皮…胶树 | 油茶栽培 低产林改造 经济林 竹林培育 人工林经营 | camellia_oleifera_cultivation economic_forest bamboo_forest eucalyptus_plantation
鲜切花 切花/玫瑰/百合/花束/康乃馨/郁金香/绣球…不开/保鲜/发黄/弯头/掉瓣/烂/瓶插/花瓣/蔫/运 鲜花…不开/保鲜/发黄/弯头/掉头/掉瓣/烂/瓶插/花瓣/蔫/运 花…不耐放/瓶插 菊花…不开/保鲜/发黄/弯头/掉瓣/烂/瓶插/花瓣/蔫 插花…烂 干花…褪色 | 切花保鲜 瓶插寿命 切花衰老 乙烯抑制剂 | cut_flower vase_life flower_senescence
蝴蝶兰 红掌 年宵花 多肉植物 绣球 杜鹃 盆花…开花/落叶 兰花…不开/烂 花…开早/开晚 月季…白粉/黑斑 牡丹…不开 菊花…白锈 盆栽…徒长 百合/郁金香…种球 花朵…颜色淡 种球…进口 | 花色形成 种球繁育 兰科植物 矮化剂 观赏植物育种 | flowering_time_of_ornamentals phalaenopsis bulb_propagation flower_color rose_black_spot
球场草 屋顶绿化 绿墙 园林垃圾 修剪枝条 草坪…斑秃/病/踩/返青/退化/黄 草皮…死 | 草坪草 耐践踏 立体绿化 园林废弃物 草坪病害 | turfgrass turf_disease green_roof landscape_waste
三七/黄芪/白术/党参/半夏/地黄/山药/太子参/元胡/浙贝…一茬/倒苗/再种/根腐/死苗/烂根/烂种/连作/退化/重茬 人参…一茬/倒苗/再种/根腐/死苗/烂根/烂种/连作/退化/重茬/锈 当归…一茬/倒苗/再种/开花/抽薹/根腐/死苗/没到年头/烂根/烂种/连作/退化/重茬/麻口 丹参…一茬/倒苗/再种/根结/根腐/死苗/烂根/烂种/连作/退化/重茬 药材…死苗/烂根/连作 黄连…一茬/倒苗/再种/根腐/死苗/烂根/烂种/病/连作/退化/重茬 白芷/独活…开花/抽薹/没到年头 重楼…一茬/不出苗/倒苗/再种/根腐/死苗/烂根/烂种/连作/退化/重茬 天麻…退化 药材地…重茬 柴胡/药材种子…不出苗 药苗…死 | 药用植物连作障碍 根腐病防治 早期抽薹 药用植物种子休眠 中药材生态种植 | panax_notoginseng angelica_sinensis medicinal_plant_replant_problem early_bolting
药材…不达标/产地/含量上不去/含量不够/含量低/品种杂/品质差/有效成分/质量不一/采收早/采收期 丹参/金银花/连翘…含量 | 药用成分积累 次生代谢 道地性 采收期 药材质量评价 | secondary_metabolite_accumulation geoherbalism harvest_time_of_herbs saikosaponin
药材仓库 药材…发霉/变色/泛油/生虫/硫/硫熏/硫磺/结块/虫蛀/走油/返潮/长毛 饮片/当归/人参/党参/红枣/桂圆/莲子/百合/川芎…发霉/变色/变黑/生虫/硫/结块/虫蛀/走油/返潮/霉 枸杞…发霉/发黑/变黑/生虫/硫/结块/虫蛀/走油/返潮/霉 陈皮…发霉/变色/变黑/生虫/结块/虫蛀/走油/返潮/霉 | 中药材贮藏养护 泛油变质 气调养护 无硫加工 药材霉变 | storage_of_herbal_medicine insect_damage_of_herbs browning_of_wolfberry sulfur_fumigation
趁鲜切 挖药 药材…人工/切片/去皮/发黑/变黑/就黑/晒黑/晾/晾晒/清洗/烘干/蒸/采挖/采摘 枸杞…人工/变色/就黑/晒黑/晾/烘干/蒸/采摘 金银花/连翘/玫瑰花/黄精/西红花/辛夷/山茱萸…人工/发黑/变色/变黑/就黑/晒黑/晾/烘干/蒸/采摘 天麻…人工/发黑/变色/变黑/就黑/晒黑/晾/烘干/蒸/蒸制/采摘 菊花…人工/发黑/变色/变黑/就黑/晒黑/晾/烘/烘干/蒸/采摘 鲜药…烂 杀青…药材 | 产地加工 趁鲜切制 药材采收机械 根茎类收获机 | primary_processing_of_herbs fresh_cutting_of_herbs herb_harvester wolfberry_harvester
假药材 冬虫夏草 药材…冒充/年份/掺假/染色/真假/鉴别 川贝/沉香…假 药粉…掺 | 中药真伪鉴别 显微鉴定 特征性条形码 掺伪鉴定 | authentication_of_herbal_medicine fritillaria microscopic_identification species_authentication
烟叶 烤烟 烟草 烟丝 卷烟 烟梗 烟叶…分级/挂灰/杂色/烤青/花叶/霉/黑胫 香烟…滤嘴 | 烟叶烘烤 烟草病害 烟叶分级 卷烟工艺 再造烟叶 | tobacco_curing flue_cured_tobacco tobacco_leaf_grading cigarette
棉田 籽棉 轧花 棉籽 棉花…杂质/脱叶/落铃/虫/采摘/黄萎 | 棉花栽培 机采棉 脱叶催熟 棉花黄萎病 轧花工艺 棉酚 | cotton_cultivation cotton_picker defoliation verticillium_wilt cotton_ginning
`;
