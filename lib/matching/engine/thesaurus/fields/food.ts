/** Food processing: quality, spoilage, drying of food, safety, flavour, meat, dairy, oil, starch. */
export const food = `
变褐 褐变 发褐 变黑菜 削了变黑 颜色变深 切面变色 山药/土豆/苹果/茄子/梨/芋头/牛蒡/桃/马蹄/鲜切…切开变/发红/发褐/发黄/变红/变色/变褐/变黑 莲藕…切开变/发红/发黄/变红/变色/变褐 莴笋/蘑菇…切开变/发红/发褐/发黄/变红/变褐/变黑 香蕉…切开变/发红/发褐/发黄/变红/变褐 切开…变色 削/冷冻…变黑 果肉…发黑 汁…变褐 | 酶促褐变 非酶褐变 美拉德反应 护色 | browning enzymatic_browning maillard_reaction turns_brown goes_brown browning_after_cutting > 多酚氧化酶
多酚氧化酶 | 酶活抑制 PPO | polyphenol_oxidase
长毛 长霉 霉斑 长霉斑 长绿毛 长黑毛 白毛 绿毛 放/包装/货/面包/酱/开封/果脯/糕点/月饼/馒头/肉/包装袋/几天/没几天/夏天…长毛 食品…霉 | 霉菌污染 真菌污染 防霉 | mold_growth mildew grows_mould goes_mouldy gets_mouldy moldy_after mouldy > 水分活度 防霉剂
发霉 霉变 霉烂 受潮/梅雨…发霉/霉 大米/稻谷/花生/粮食/小麦/黄豆/辣椒/中药/茶叶/面粉/瓜子/豆子…发霉/长毛/霉/霉变 玉米…长毛/霉/霉变 烟叶…发霉/长毛/霉变 放/仓库/库里/下雨天/鞋/皮/衣服/纸箱/粮/药材/干货…霉 存久/回南天…发霉 霉…臭 | 霉变控制 霉变机理 | moldy mould_growth mildew_growth > 水分活度 霉菌污染
胀袋 胀包 涨袋 胀罐 鼓袋 胖袋 涨包 胖包 袋/袋子…胀/鼓 包装…胀/鼓/鼓包 鼓包…包装 盒子/瓶子/罐头/盒/真空包…鼓 鼓气…袋 瓶盖…顶开 瓶…胀盖 酱包/真空袋…胀 bag/pouch/can…swell package…bloat | 微生物腐败 产气微生物 | package_swelling microbial_spoilage bloated_bag > 杀菌 芽孢控制 包装密封性
细菌超标 菌落超标 大肠 细菌多 菌多 菌落 大肠菌群 菌落…超标/高 细菌…控/超标/降不/降不下来 菌…控不住/爆表/超标/降不下来 大肠…超/超标 微生物…不合格/超标 菌数…高 卫生指标…不合格 出厂…菌高 检…菌超 霉菌…超标 抽检…菌 bacteria…too_high | 微生物控制 菌落总数 减菌 | total_bacterial_count microbial_control high_bacterial_count > 杀菌 生物膜
生物膜 管子里长菌 设备长菌 | 细菌生物被膜 生物膜控制 | biofilm
致病菌 沙门 李斯特 金葡 | 食源性致病菌 | foodborne_pathogen salmonella listeria
杀菌 灭菌 消毒 高温杀菌 杀菌锅 水浴杀菌 蒸煮杀菌 二次杀菌锅 不加热杀菌 高压杀菌 超高压…果汁 | 非热杀菌 超高压 巴氏杀菌 热力杀菌 | sterilization pasteurization high_pressure_processing
杀菌后变味 蒸煮味 杀菌变软 杀菌…出油/发黄/变味/变色/营养损失 高温杀菌…软 | 热杀菌品质劣变 蒸煮异味 | thermal_degradation_of_food_quality
冷杀菌 臭氧杀菌 紫外杀菌 | 低温等离子体杀菌 脉冲电场 辐照 | cold_plasma pulsed_electric_field irradiation
放不住 坏得快 保质期 货架期 烂得快 保质期短 放不久 存不久 不耐放 不耐储 保不了鲜 存不住 不经放 保质期…做不长/延长 几天…发酸/变味/变质 放…发酸/变酸/馊 放几天…坏 保存期/保鲜期…短 一天/隔夜…馊 保存…时间短 保质…太短 shelf_life…short | 货架期预测 货架期延长 贮藏稳定性 | shelf_life shelf_life_extension spoils_quickly goes_bad turns_sour > 水分活度 包装材料 微生物控制 油脂氧化
防腐剂 少加防腐剂 不加防腐剂 少用防腐剂 零添加 不放防腐剂 清洁标签 山梨酸钾 防腐剂…不敢加/超标 | 天然防腐剂 生物保鲜剂 栅栏技术 | preservative natural_preservative hurdle_technology
软烂 不脆 发软 口感软 变软 煮烂 一煮烂 一煮散 不酥 回软 杀菌…烂/软 煮…烂/烂糊/软 腌…不脆/软 菜…烂糊 泡菜/罐头/榨菜/酸菜/泡椒/腌黄瓜/萝卜干/果肉…软 发面…口感 咸菜/咬/薯片…不脆 水果…发软 | 质构劣变 脆度 保脆 果胶降解 | texture_softening crispness pectin loses_crispness goes_soggy soggy > 漂烫
口感 嚼劲 口感差 | 质构 食品质构 感官评价 | food_texture sensory_evaluation mouthfeel
太咸 盐高 高盐 降盐 少放盐 盐…减下来 咸味…不够 | 减盐 低钠盐 低盐食品 | salt_reduction sodium_reduction
太甜 少糖 无糖 少放糖 低糖产品 降糖…配方 糖…减下来 | 减糖 代糖 甜味剂 | sugar_reduction sweetener
油腻 少油 | 减脂 脂肪替代物 | fat_replacer
腌菜 泡菜 酱菜 腌制 咸菜 酸菜 榨菜 酸豆角 酸笋 梅干菜 酸菜…发粘/发臭/变色/烂 泡菜…变色/胀袋/酸过头 腌菜…发黑/变色/软 腌…发粘/发臭/没嚼头/长毛 榨菜/咸菜…胀袋 酸豆角/腌萝卜…软 | 盐渍蔬菜 蔬菜发酵 乳酸菌发酵 | pickled_vegetable lactic_fermentation
亚硝 亚硝酸盐 亚盐/发色剂…超标 腌菜/肉…亚硝 | 亚硝酸盐控制 亚硝酸盐降解 | nitrite
涩 苦 苦味 麻口 后苦 发苦发涩 回苦 口感…发涩/涩 后味/味道…苦 入口…涩 舌头…发涩 | 脱苦 苦味物质 单宁 涩味 | bitterness astringency debittering tannin
哈喇 油味 走油 油哈 哈喇味 哈败 哈败味 油耗味 有油哈味 陈油味 油…哈/氧化 花生油/菜籽油/香油/茶油/核桃油/猪油/食用油/芝麻油/亚麻油/芝麻/鱼干/油辣子…变味/哈味/哈喇/有味/油味/油耗/过氧化/酸败/陈味 瓜子/核桃/花生/坚果…变味/哈/哈味/有味/油味/油耗/过氧化/酸败/陈味 肉干…变味/哈/哈味/哈喇/有味/油味/油耗/过氧化/酸败/陈味 腊肉…变味/哈味/有味/油味/油耗/过氧化/酸败/陈味 腊肠/薯片/糕点/麻花/全麦粉/宠物粮/带鱼/冻肉/冻鱼…出油/哈味/哈喇/油耗/走油 香肠…哈味/哈喇/油耗/走油 咸鱼/米糠/燕麦/狗粮…出油/哈味/油耗/走油 饼干…出油/哈/哈味/哈喇/油耗/走油 放久/放…哈 过氧化值…超标 菜油/榨的油…陈味 自榨油…味 | 油脂氧化 油脂酸败 过氧化值 | rancidity lipid_oxidation peroxide_value rancid goes_rancid > 抗氧化活性 高阻隔膜
香气 跑味 没香味 香味 不香 不够香 没味道 风味…不足/变淡 香味…没/跑 香气…散 放久…不香 味道…淡 加热/放…没香味 味…跑光 香精…挥发 flavour/flavor…loss | 风味物质 挥发性风味 香气成分 | flavor aroma volatile_compound loses_aroma
异味 怪味 臭味 馊味 腥味 豆腥 串味 馊了 发馊 酸败味 哈味 土腥味 油墨味 吃/喝…怪味 腥…去不掉 | 异味物质 风味调控 脱腥 | off_flavor odor deodorization_of_food off_flavour bad_taste tastes_bad > 挥发性风味 油脂氧化
鲜味 提鲜 调味料 调味品 不够鲜 鲜味…不足 提鲜…配方 | 呈味肽 鲜味物质 复合调味料 | umami seasoning
浑浊 混浊 不清 饮料沉淀 瓶底…一层/沉/沉淀 饮料…沉/浑/絮 果汁…沉/浑 茶…浑 汤/冷藏…浑 | 澄清 浊度稳定 胶体稳定性 | turbidity juice_clarification colloidal_stability turns_cloudy goes_cloudy > 胶体化学 蛋白多酚
饮料 果汁 | 饮料稳定性 果蔬汁加工 | beverage juice_processing
分层饮料 蛋白沉淀 | 蛋白饮料稳定性 | protein_beverage_stability
乳品 牛奶 酸奶 奶厂 乳企 鲜奶 奶茶店 | 乳制品加工 发酵乳 | dairy yogurt
肉 猪肉 肉制品 火腿 肉肠 肉厂 肉食厂 牛肉 羊肉 鸡肉 鸭肉 屠宰场 | 肉制品加工 肉品品质 | meat_processing
肉柴 肉老 出水 掉汁 滴水损失 肉…不嫩/保水/出水/咬不动/柴/煮缩/缩水 冻肉…掉汁/掉秤/流水/渗水/缩水/血水 肉片/鸡胸/扇贝/肉饼…出水/失水/掉汁/掉秤/流水/渗水/缩/缩水/血水 虾仁…出水/失水/掉汁/掉秤/流水/渗水/缩/血水 牛肉/鸡肉…出水/失水/掉汁/掉秤/流水/渗水/缩/缩水 猪肉…失水/掉汁/掉秤/流水/渗水/缩/缩水 鱼片…失水/掉汁/掉秤/流水/渗水/缩/缩水/血水 解冻…流血水 蒸煮…失重 火腿…出水 meat…tough | 保水性 嫩化 持水力 | water_holding_capacity tenderization
卤味 熟食 酱卤 | 酱卤制品 | marinated_meat cooked_food
水产 鱼糜 虾 带鱼 黄鱼 金枪鱼 鱿鱼 贝柱 鱼丸厂 海鲜厂 鱼片/三文鱼…加工 | 水产品加工 鱼糜凝胶 | aquatic_product surimi
面条 挂面 方便面 手工面 刀削面 面条厂 面条…易断/浑 | 面条品质 面制品加工 | noodle
馒头 面包 面团 面发不起 面包厂 烘焙店 糕点 蛋糕 月饼 馒头…不起/发硬 面包…不蓬松/发不起来 面团…不醒/发粘 面…发不起 dough…rise | 面团流变 烘焙 | dough bread baking
面粉 小麦粉 面团…发不起 | 小麦粉品质 面筋 | wheat_flour gluten
米饭 大米 米粉 | 稻米加工 米制品 | rice_processing
淀粉 粉条 粉丝 淀粉…不耐剪切/不耐煮/粘度低/老化 芋圆…硬 勾芡/芡…变稀 红薯淀粉…发黑 | 变性淀粉 淀粉老化 抗性淀粉 | starch retrogradation resistant_starch
糊化 粘稠 | 淀粉糊化 | gelatinization
油炸 炸完油大 薯片 炸…不脆/含油/吸油 油…炸黑 | 真空油炸 降低含油 丙烯酰胺 | frying acrylamide vacuum_frying
膨化 膨化食品 挤压机…膨化 膨化…不匀 双螺杆…食品 | 挤压膨化 | extrusion_puffing
豆制品 豆腐 豆浆 豆粉…冲调 分离蛋白…凝胶 豆饼…利用 | 大豆蛋白 大豆加工 | soybean tofu
蛋白 植物蛋白 植物肉 蛋白…不溶/溶解性 蛋白粉…溶解差/结团 蛋白棒…变硬/硬 蛋白饮料…沉淀 乳清蛋白…加热凝 | 蛋白质改性 功能性蛋白 植物基肉 | protein_modification plant_based_meat
蛋白肽 多肽 小分子肽 肽…发苦/腥/苦味 酶解液…苦 胶原肽/鱼胶原…腥 酶解…发苦 肽粉…吸潮 | 酶解肽 生物活性肽 | bioactive_peptide enzymatic_hydrolysis
鸡蛋 蛋品 | 蛋制品加工 | egg_product
食用油 榨油 | 油脂加工 油脂精炼 | edible_oil oil_refining
蜂蜜 | 蜂产品 | honey
糖果 果冻 凝胶食品 | 食品胶体 亲水胶体 | food_gel hydrocolloid
咖啡 茶 茶叶 制茶 炒茶叶 绿茶 红茶 茶厂 乌龙茶 春茶 制茶厂 茶农 毛茶 岩茶 炒青 白毫 | 茶叶加工 茶多酚 | tea polyphenol
渣子 下脚料 皮渣 菜叶子 菜皮 果渣 葡萄皮渣 茶籽壳 花生壳 花生红衣 棉籽壳 菜帮子 豆渣/果皮/皮渣/橘皮…没处 果核/稻壳/玉米芯/核桃壳/果壳…利用 | 副产物综合利用 加工副产物 | by_product_utilization
膳食纤维 纤维粉 麸皮纤维 豆渣…纤维 纤维…口感粗糙 膳食纤维…口感 | 膳食纤维改性 可溶性膳食纤维 | dietary_fiber
提取 熬 煮提 浸提 提不干净 提取率低 煮提…费汽 有效成分…提不出来 | 提取工艺 超声提取 超临界萃取 | extraction ultrasonic_extraction supercritical_extraction
色素 天然色素 颜色不稳 色素…褪 果汁/食品…褪色 颜色…保不住 | 天然色素稳定性 花青素 类胡萝卜素 | natural_pigment anthocyanin carotenoid
番茄红素 辣椒红 | 番茄红素提取 | lycopene capsanthin
粉末油脂 微胶囊粉 包埋率低 包埋…香精 微囊…漏油 粉末油脂…哈喇 包埋粉…结块 | 微胶囊化 包埋技术 | microencapsulation
粉冲不开 粉结团 冲调 溶不开 冲…不散/沉底/疙瘩/结团 粉…冲不开/溶不开/结团 冲泡…不开/疙瘩/结块 冲调…沉底/浮面 冲水/藕粉/泡…结块 糊粉…疙瘩 冲饮…结团 搅不开…粉 一冲…团 | 速溶 冲调性 粉体溶解性 | instant_powder solubility dispersibility_of_powder poorly_soluble does_not_dissolve not_dissolve
固体饮料 奶粉 蜂蜜粉 清塔 粉…塔壁/粘塔 喷粉/喷干/喷雾/果汁粉…粘壁 喷粉塔…挂料 塔壁/喷塔…粘 | 玻璃化转变 喷雾干燥粘壁 | glass_transition
保健 功效 降血糖 保健品 | 功能食品 生物活性 功效评价 | functional_food bioactivity health_function
老年食品 婴幼儿 特殊人群 | 特医食品 营养配方 吞咽障碍 | dysphagia_food special_dietary_food
益生菌 肠道 | 益生元 肠道菌群 | probiotic prebiotic gut_microbiota
农残 打药 药残 农药残留 农残…退/降不下来 菜/茶叶/出口/水果/枸杞…农残 打药/农药…超标 | 农药残留检测 残留降解 | pesticide_residue
兽药残留 抗生素 氯霉素 恩诺 兽药残留…超标 鸡蛋/鱼/蜂蜜/虾/出口/猪肉/鸡肉/牛奶…药残 药残…退货 | 抗生素残留 兽药残留检测 | antibiotic_residue veterinary_drug_residue
重金属超标 镉 铅超标 砷 | 重金属污染 镉污染 | heavy_metal cadmium ICP-MS
黄曲霉 毒素 呕吐毒素 赤霉 赤霉病粮 伏马毒素 赭曲霉 玉米赤霉 毒素/黄曲霉/呕吐毒素…超标 花生/辣椒…黄曲霉 粮食…毒素 | 真菌毒素 镰刀菌毒素 脱氧雪腐镰刀菌烯醇 毒素脱除 | mycotoxin deoxynivalenol aflatoxin
二氧化硫 硫熏 漂白菜 不用硫 熏硫 不熏硫 焦亚 干货/药材/银耳/笋干/粉丝…二氧化硫 | 二氧化硫残留 无硫护色 | sulfur_dioxide_residue sulfite_free
辨产地 掺假 冒充 假货 以次充好 真假…分/辨/鉴别 假冒…产地/食品 产地/地标…冒充 假的…分不出 冒充…产地 fake…product counterfeit…food | 产地溯源 掺假鉴别 真伪鉴别 | adulteration authenticity geographical_origin
快检 现场测 测得快 快速…检出 几分钟…出结果 当场/收货/收购…测 现场…快速 | 快速检测 现场快速检测 | rapid_detection on_site_detection on_the_spot quick_test
近红外 测水分 水分测 测成分 | 近红外光谱 光谱无损检测 水分检测 | near_infrared_spectroscopy nondestructive_quality_detection moisture_measurement
异物 头发丝 石头 挑杂 拣杂 杂物 菜…头发/杂草/石子 头发…挑不出/混入 吃出…头发/虫/铁 里面…头发/毛发 混进…塑料/石子/铁 异物…投诉 塑料片…混进 骨头渣…检 肉里…碎骨 碎骨/鱼刺…检不出 米里…石子 茶叶…异物 玻璃渣…瓶 金属探测…食品 金检机…误报 杂质…挑 contaminat…metal | 异物检测 食品异物 x射线异物 | foreign_matter_detection foreign_objects foreign_body
色选 挑坏的 分拣菜 靠人挑 人工挑拣 手工挑 霉粒/病果/烂果/坏果/黄曲霉/坏粒/烂的…挑 花生…霉粒 拣选…人工 分选…靠人 坏的…人工挑 人工分拣…果 挑拣…慢 挑…眼花 sort…by_hand | 色选机 光电分选 高光谱 | color_sorting hyperspectral_imaging optical_sorting sorting_by_hand sort_by_eye picked_by_hand
过敏 | 食物过敏原 | food_allergen
预制菜 中央厨房 速冻菜肴 | 预制菜品质 复热品质 | ready_to_eat prepared_dishes reheating
罐头 罐头腐蚀 | 罐藏食品 | canned_food
酱油 醋 豆瓣 老酱 晒酱 虾酱 鱼露 泡椒 霉干菜 酱…发酵慢 | 传统发酵食品 酿造调味品 | soy_sauce vinegar traditional_fermented_food
辣椒 辣度 | 辣椒加工 辣椒素 | chili capsaicin
大蒜 蒜 生姜 洋葱 黑蒜 蒜米 姜…加工/去皮 蒜…剥皮/加工/去皮 洋葱…加工 | 大蒜素 葱姜蒜加工 | garlic allicin ginger onion
马铃薯 土豆 红薯 | 薯类加工 马铃薯加工 | potato sweet_potato
菌菇加工 木耳 银耳 | 食用菌加工 | mushroom_processing
发苦 烘完苦 | 苦味形成 | bitter_taste_formation > 脱苦
蒜绿 大蒜发绿 大蒜变绿 | 大蒜绿变 | garlic_greening
酱变色 酱发黑 | 酱类褐变 | sauce_browning
汤浑 卤水浑 | 汤汁澄清 | broth_clarification
馅出水 冻饺开裂 饺子裂 水饺/饺子/冻饺/速冻饺/馄饨/云吞/速冻水饺…冻裂/口子/开口/开裂/烂/破/破皮/裂/露馅 皮…开口子 | 速冻面米制品 冻裂率 | frozen_dumpling freeze_cracking
面条断 挂面酥 挂面…一拿就断/弯/裂/酥 干面条…一拿就断/弯/断/裂/酥 面条…断/酥 面…糊汤 米粉…断 | 挂面酥断 | noodle_breaking
回生 米饭硬 放硬了 馒头硬 馒头…干硬/硬 米饭…发硬/回生 面条/月饼/隔夜…硬 糕/年糕/粽子/冷藏…变硬 面包…发硬 | 淀粉回生 老化硬化 | bread_staling goes_stale stale
油炸油黑 油发黑 炸油…发黑/换/起沫/黑 | 煎炸油劣变 | frying_oil_deterioration
泡菜软 泡菜白膜 长白膜 坛…白膜 泡菜…白 | 泡菜生花 产膜酵母 | pellicle film_forming_yeast
真空包装长霉 | 真空包装腐败 | spoilage_in_vacuum_package > 杀菌
杀菌不透 罐中心温度 | 杀菌强度 热穿透 | heat_penetration F_value
清洗不干净设备 设备消毒 | 原位清洗 CIP | clean_in_place
车间细菌 车间落菌 | 食品车间环境微生物 | environmental_monitoring_food_plant
嗜热菌 芽孢 芽孢杀不死 耐热菌 蜡样芽孢 肉毒 芽孢…杀不死/残留/超标 嗜热…芽孢 | 芽孢控制 耐热芽孢 | bacterial_spore thermophile
噬菌体 | 噬菌体控制 | bacteriophage
出油少 出油率 榨…不干净 出油率…低 | 油脂提取率 | oil_yield
磨浆 打浆 | 制浆工艺 胶体磨 | colloid_mill
均质 | 高压均质 | homogenization
喷粉塔 塔粘粉 粘塔 | 喷雾干燥粘壁控制 | spray_dryer_wall_deposition
植物奶 燕麦奶 燕麦奶…豆花 植物奶…结块 咖啡…起絮 | 植物基饮料 | plant_based_milk oat
全谷物 杂粮 | 全谷物食品 | whole_grain
魔芋 | 魔芋葡甘聚糖 | konjac glucomannan
菊粉 低聚糖 | 功能性低聚糖 | inulin oligosaccharide
维生素 胡萝卜素 | 维生素稳定性 | vitamin
胶原 骨汤 骨胶 鱼胶 鱼鳞/牛皮/阿胶…胶原 明胶…冻力 | 胶原蛋白肽 | collagen_peptide
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
