/** Food processing: quality, spoilage, drying of food, safety, flavour, meat, dairy, oil, starch. */
export const food = `
变褐 褐变 发褐 变黑菜 削了变黑 颜色变深 切面变色 鲜切褐变 抗坏血酸护色 酶促褐变抑制 山药/土豆/苹果/茄子/梨/芋头/牛蒡/桃/马蹄/鲜切…切开变/发红/发褐/发黄/变红/变色/变褐/变黑 莲藕…切开变/发红/发黄/变红/变色/变褐 莴笋/蘑菇…切开变/发红/发褐/发黄/变红/变褐/变黑 香蕉…切开变/发红/发褐/发黄/变红/变褐 土豆丝/土豆片/藕片/山药片/切片…发红/发黑/变红/变褐/变黄/变黑 苹果片/果片…发红/变红/变黄/变黑 去皮…变红/变色/变黑 apple/potato/cut/sliced…black/brown/darkens 切开…变色 削/冷冻…变黑 果肉…发黑 汁…变褐 cut_surface…brown 切好…变 | 酶促褐变 非酶褐变 美拉德反应 护色 | browning enzymatic_browning maillard_reaction turns_brown goes_brown browning_after_cutting browns_quickly turns_brown_after_peeling > 多酚氧化酶
多酚氧化酶 | 酶活抑制 PPO | polyphenol_oxidase
长毛 长霉 霉斑 长霉斑 长绿毛 长黑毛 绿毛 长毛了 起霉点 mould…appear/bread/cheese/food/jam 水果/果子/饲料/种子…长毛/长霉 mold…bread/cheese/food/jam 放/包装/货/面包/酱/开封/果脯/糕点/月饼/馒头/肉/包装袋/几天/没几天/夏天…长毛 食品…霉 草莓/药材…长霉 | 霉菌污染 真菌污染 防霉 | mold_growth mildew grows_mould goes_mouldy gets_mouldy moldy_after mouldy mould_on_the_product mold_on_the_product > 水分活度 防霉剂
发霉 霉变 霉烂 受潮/梅雨…发霉/霉 大米/稻谷/花生/粮食/小麦/黄豆/辣椒/中药/茶叶/面粉/瓜子/豆子…发霉/长毛/霉/霉变 玉米…长毛/霉/霉变 烟叶…发霉/长毛/霉变 放/仓库/库里/下雨天/鞋/皮/衣服/纸箱/粮/药材/干货…霉 存久/回南天…发霉 霉…臭 | 霉变控制 霉变机理 | moldy mould_growth mildew_growth > 水分活度 霉菌污染
胀袋 胀包 涨袋 胀罐 鼓袋 胖袋 涨包 胖包 包装产气腐败 密封完整性腐败 产气芽孢杆菌 包装胀气 袋/袋子…胀/鼓 包装…胀/鼓/鼓包 罐头…冒泡/崩开/爆瓶/胀瓶/胀盖/顶起/鼓/鼓盖/鼓起来 瓶盖…崩开/顶开/顶起/鼓/鼓起来 果汁瓶/饮料瓶/酱瓶/豆奶/椰汁/醋瓶/酱油瓶…冒泡/爆瓶/胀/胀瓶/胀盖/鼓/鼓盖/鼓起来 果汁…爆瓶/胀盖/鼓/鼓盖/鼓起来 盖子…顶起/鼓/鼓起来 盒盖…崩开/顶起/鼓/鼓起来 jar/lid/packs/bags…blow/bulge/puff 鼓包…包装 盒子/瓶子/盒/真空包…鼓 鼓气…袋 瓶…胀盖 酱包/真空袋…胀 bag/pouch/can…swell package…bloat | 微生物腐败 产气微生物 | package_swelling microbial_spoilage bloated_bag packs_swell packs_blow_up blown_packs bags_swell cans_bulge lids_pop > 杀菌 芽孢控制 包装密封性
细菌超标 菌落超标 大肠 细菌多 菌多 菌落 大肠菌群 菌落…上去了/压不住/超/超标/高 细菌…控/超标/降不/降不下来 菌…控不住/爆表/超标/降不下来 大肠…超/超标 微生物…不合格/超/超标/降不下 bacteria…count/high/many/too_high germs…count/high/many 菌数…高 卫生指标…不合格 出厂…菌高 检…菌超 霉菌…超标 抽检…菌 | 微生物控制 菌落总数 减菌 | total_bacterial_count microbial_control high_bacterial_count high_bacteria_count > 杀菌 生物膜
生物膜 管子里长菌 设备长菌 | 细菌生物被膜 生物膜控制 | biofilm
致病菌 沙门 李斯特 金葡 | 食源性致病菌 | foodborne_pathogen salmonella listeria
杀菌 灭菌 消毒 高温杀菌 杀菌锅 水浴杀菌 蒸煮杀菌 二次杀菌锅 不加热杀菌 高压杀菌 超高压…果汁 | 非热杀菌 超高压 巴氏杀菌 热力杀菌 | sterilization pasteurization high_pressure_processing
杀菌后变味 蒸煮味 杀菌变软 杀菌…出油/发黄/变味/变色/营养损失 高温杀菌…软 | 热杀菌品质劣变 蒸煮异味 | thermal_degradation_of_food_quality
冷杀菌 臭氧杀菌 紫外杀菌 | 低温等离子体杀菌 脉冲电场 辐照 | cold_plasma pulsed_electric_field irradiation
放不住 保质期 货架期 保质期短 放不久 存不久 不耐放 不耐储 保不了鲜 存不住 不经放 三天就坏 两天就坏 隔天就坏 几天就坏 坏得太快 卖不远 保质期…做不长/延长 几天…发酸/变味/变质 放…发酸/变酸/馊 菜/水果…坏得快/烂得快 放几天…坏 保存期/保鲜期…短 一天/隔夜…馊 保存…时间短 保质…太短 shelf_life…short 肉/糕点/豆腐…坏得快 果子/鱼…烂得快 | 货架期预测 货架期延长 贮藏稳定性 | shelf_life shelf_life_extension spoils_quickly goes_bad turns_sour does_not_keep does_not_keep_long spoil_too_fast keeps_only_a_few_days spoils_fast spoils_in > 水分活度 包装材料 微生物控制 油脂氧化
防腐剂 少加防腐剂 不加防腐剂 少用防腐剂 零添加 不放防腐剂 清洁标签 山梨酸钾 防腐剂…不敢加/超标 | 天然防腐剂 生物保鲜剂 栅栏技术 | preservative natural_preservative hurdle_technology
软烂 不脆 发软 口感软 变软 煮烂 一煮烂 一煮散 不酥 回软 杀菌…烂/软 煮…烂/烂糊/软 腌…不脆/软 菜…烂糊 泡菜/罐头/榨菜/酸菜/泡椒/腌黄瓜/萝卜干/果肉…软 发面…口感 咸菜/咬/薯片…不脆 水果…发软 | 质构劣变 脆度 保脆 果胶降解 | texture_softening crispness pectin loses_crispness goes_soggy soggy > 漂烫
口感 嚼劲 口感差 | 质构 食品质构 感官评价 | food_texture sensory_evaluation mouthfeel
太咸 盐高 高盐 降盐 少放盐 盐…减下来 咸味…不够 | 减盐 低钠盐 低盐食品 | salt_reduction sodium_reduction
太甜 少糖 无糖 少放糖 低糖产品 降糖…配方 糖…减下来 | 减糖 代糖 甜味剂 | sugar_reduction sweetener
油腻 少油 | 减脂 脂肪替代物 | fat_replacer
腌菜 泡菜 酱菜 腌制 咸菜 酸菜 榨菜 酸豆角 酸笋 梅干菜 酸菜…发粘/发臭/变色/烂 泡菜…变色/胀袋/酸过头 腌菜…发黑/变色/软 腌…发粘/发臭/没嚼头/长毛 榨菜/咸菜…胀袋 酸豆角/腌萝卜…软 | 盐渍蔬菜 蔬菜发酵 乳酸菌发酵 | pickled_vegetable lactic_fermentation
亚硝 亚硝酸盐 亚盐/发色剂…超标 腌菜/肉…亚硝 | 亚硝酸盐控制 亚硝酸盐降解 | nitrite
涩 苦 苦味 麻口 后苦 发苦发涩 回苦 口感…发涩/涩 后味/味道…苦 入口…涩 舌头…发涩 | 脱苦 苦味物质 单宁 涩味 | bitterness astringency debittering tannin tastes_bitter bitter_taste bitter_after tastes_astringent
哈喇 油味 走油 油哈 哈喇味 哈败 哈败味 油耗味 有油哈味 陈油味 油…哈/氧化 花生油/菜籽油/香油/茶油/核桃油/猪油/食用油/芝麻油/亚麻油/芝麻/鱼干/油辣子…变味/哈味/哈喇/有味/油味/油耗/过氧化/酸败/陈味 瓜子/核桃/花生/坚果…变味/哈/哈味/有味/油味/油耗/过氧化/酸败/陈味 肉干…变味/哈/哈味/哈喇/有味/油味/油耗/过氧化/酸败/陈味 腊肉…变味/哈味/有味/油味/油耗/过氧化/酸败/陈味 腊肠/薯片/糕点/麻花/全麦粉/宠物粮/带鱼/冻肉/冻鱼…出油/哈味/哈喇/油耗/走油 香肠…哈味/哈喇/油耗/走油 咸鱼/米糠/燕麦/狗粮…出油/哈味/油耗/走油 饼干…出油/哈/哈味/哈喇/油耗/走油 放久/放…哈 过氧化值…超标 菜油/榨的油…陈味 自榨油…味 | 油脂氧化 油脂酸败 过氧化值 | rancidity lipid_oxidation peroxide_value rancid goes_rancid > 抗氧化活性 高阻隔膜
香气 跑味 没香味 香味 不香 不够香 没味道 风味…不足/变淡 香味…没/跑 香气…散 放久…不香 味道…淡 加热/放…没香味 味…跑光 香精…挥发 flavour/flavor…loss | 风味物质 挥发性风味 香气成分 | flavor aroma volatile_compound loses_aroma tastes_flat no_smell no_taste lost_its_flavour lost_its_flavor bland
异味 馊味 腥味 豆腥 串味 馊了 发馊 酸败味 哈味 土腥味 油墨味 吃/喝/菜/酒/水…怪味 腥…去不掉 | 异味物质 风味调控 脱腥 | off_flavor odor deodorization_of_food off_flavour bad_taste tastes_bad smells_off tastes_off tastes_of_soap strange_taste bad_smell_in_food off_taste musty_smell > 挥发性风味 油脂氧化
鲜味 提鲜 调味料 调味品 不够鲜 鲜味…不足 提鲜…配方 | 呈味肽 鲜味物质 复合调味料 | umami seasoning
浑浊 混浊 饮料沉淀 瓶底…一层/沉/沉淀 饮料…不清/沉/浑/絮 果汁…沉/浑 茶…不清/浑 drink…cloudy/hazy/sediment/settles juice/tea/wine/vinegar/broth…cloudy/hazy/sediment/separates/settles 汤/冷藏…浑 汁/酒…不清 | 澄清 浊度稳定 胶体稳定性 | turbidity juice_clarification colloidal_stability turns_cloudy goes_cloudy > 胶体化学 蛋白多酚
饮料 果汁 | 饮料稳定性 果蔬汁加工 | beverage juice_processing
分层饮料 蛋白沉淀 milk/drink/soy…curdle/curdles/separates | 蛋白饮料稳定性 | protein_beverage_stability
乳品 牛奶 酸奶 奶厂 乳企 鲜奶 奶茶店 | 乳制品加工 发酵乳 | dairy yogurt
肉 猪肉 肉制品 火腿 肉肠 肉厂 肉食厂 牛肉 羊肉 鸡肉 鸭肉 屠宰场 | 肉制品加工 肉品品质 | meat_processing
肉柴 肉老 掉汁 滴水损失 解冻汁液 汁液损失 冰晶损伤肌细胞 高压解冻 解冻僵直 胶原热变性 剪切力 肌肉结缔组织 木瓜蛋白酶嫩化 肉…不嫩/保水/出水/化了/化冻/化开/又老又柴/发柴/咬不动/咬不烂/嚼不烂/柴/柴了/煮缩/缩水/老了/解冻 冻肉…化了/化冻/化开/掉汁/掉秤/流水/渗水/缩水/血水 肉片/鸡胸/扇贝/肉饼…出水/失水/掉汁/掉秤/流水/渗水/缩/缩水/血水 虾仁…出水/失水/掉汁/掉秤/流水/渗水/缩/血水 牛肉…出水/化了/化冻/化开/又老又柴/咬不烂/嚼不烂/失水/掉汁/掉秤/柴了/流水/渗水/缩/缩水/老了/解冻 鸡肉…出水/化了/化冻/化开/失水/掉汁/掉秤/流水/渗水/缩/缩水/解冻 猪肉…化了/化冻/化开/失水/掉汁/掉秤/流水/渗水/缩/缩水/解冻 鱼片…失水/掉汁/掉秤/流水/渗水/缩/缩水/血水 meat/beef/chicken/steak…chewy/drip/dry/loses_water/tough/watery 冷冻肉/排骨…化了/化冻/化开/解冻 化开…出水/流/血水 血水…多/流 卤肉/炖肉/烤肉…又老又柴/发柴/咬不烂/嚼不烂/塞牙/柴了/老了 解冻…流血水 蒸煮…失重 火腿…出水 一化冻…水 | 保水性 嫩化 持水力 | water_holding_capacity tenderization frozen_meat thawing_loss shear_force collagen_denaturation
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
豆制品 豆腐 豆浆 豆浆…糊底/结块 豆粉…冲调 分离蛋白…凝胶 豆饼…利用 豆奶…糊底 soybean…beany | 大豆蛋白 大豆加工 | soybean tofu
蛋白 植物蛋白 植物肉 蛋白…不溶/溶解性 蛋白粉…溶解差/结团 蛋白棒…变硬/硬 蛋白饮料…沉淀 乳清蛋白…加热凝 | 蛋白质改性 功能性蛋白 植物基肉 | protein_modification plant_based_meat
蛋白肽 多肽 小分子肽 肽…发苦/腥/苦味 酶解液…苦 胶原肽/鱼胶原…腥 酶解…发苦 肽粉…吸潮 | 酶解肽 生物活性肽 | bioactive_peptide enzymatic_hydrolysis
鸡蛋 蛋品 | 蛋制品加工 | egg_product
食用油 榨油 | 油脂加工 油脂精炼 | edible_oil oil_refining
蜂蜜 honey…crystal/crystallises/crystallizes/fake/granulates/hard/sugar_syrup/watery | 蜂产品 | honey
糖果 果冻 凝胶食品 | 食品胶体 亲水胶体 | food_gel hydrocolloid
咖啡 茶 茶叶 制茶 炒茶叶 绿茶 红茶 茶厂 乌龙茶 春茶 制茶厂 茶农 毛茶 岩茶 炒青 白毫 | 茶叶加工 茶多酚 | tea polyphenol
渣子 下脚料 皮渣 菜叶子 菜皮 果渣 葡萄皮渣 茶籽壳 花生壳 花生红衣 棉籽壳 菜帮子 豆渣/果皮/皮渣/橘皮…没处 果核/稻壳/玉米芯/核桃壳/果壳…利用 | 副产物综合利用 加工副产物 | by_product_utilization
膳食纤维 纤维粉 麸皮纤维 豆渣…纤维 纤维…口感粗糙 膳食纤维…口感 | 膳食纤维改性 可溶性膳食纤维 | dietary_fiber
提取 煮提 浸提 提不干净 提取率低 煮提…费汽 有效成分…提不出来 药/汤/浓缩…熬 | 提取工艺 超声提取 超临界萃取 | extraction ultrasonic_extraction supercritical_extraction
色素 天然色素 颜色不稳 色素…褪 果汁/食品…褪色 颜色…保不住 | 天然色素稳定性 花青素 类胡萝卜素 | natural_pigment anthocyanin carotenoid
番茄红素 辣椒红 | 番茄红素提取 | lycopene capsanthin
粉末油脂 微胶囊粉 包埋率低 包埋…香精 微囊…漏油 粉末油脂…哈喇 包埋粉…结块 | 微胶囊化 包埋技术 | microencapsulation
粉冲不开 粉结团 冲调 溶不开 冲…不散/沉底/疙瘩/结团 粉…冲不开/溶不开/结团 冲泡…不开/疙瘩/结块 冲调…沉底/浮面 冲水/藕粉/泡…结块 糊粉…疙瘩 冲饮…结团 搅不开…粉 一冲…团 | 速溶 冲调性 粉体溶解性 | instant_powder solubility dispersibility_of_powder poorly_soluble does_not_dissolve not_dissolve
固体饮料 奶粉 蜂蜜粉 清塔 粉…塔壁/粘塔 喷粉/喷干/喷雾/果汁粉…粘壁 喷粉塔…挂料 塔壁/喷塔…粘 | 玻璃化转变 喷雾干燥粘壁 | glass_transition
保健 功效 降血糖 保健品 | 功能食品 生物活性 功效评价 | functional_food bioactivity health_function
老年食品 婴幼儿 特殊人群 | 特医食品 营养配方 吞咽障碍 | dysphagia_food special_dietary_food
益生菌 肠道 | 益生元 肠道菌群 | probiotic prebiotic gut_microbiota
农残 药残 农药残留 有机磷农药 农残快速筛查 样品前处理净化 胆碱酯酶抑制 分子印迹 农残…仪器/快/慢/检不出/测不出/超标/退/降不下来 菜…农残/农药残留/卖完 打药…残留/超标 化验/检/测…农残/药残 pesticide…fruit/tea/vegetables 茶叶/出口/水果/枸杞…农残 农药…超标 | 农药残留检测 残留降解 | pesticide_residue quechers
兽药残留 抗生素 氯霉素 恩诺 兽药残留…超标 鸡蛋/鱼/蜂蜜/虾/出口/猪肉/鸡肉/牛奶…药残 药残…退货 | 抗生素残留 兽药残留检测 | antibiotic_residue veterinary_drug_residue
重金属超标 镉 铅超标 砷 | 重金属污染 镉污染 | heavy_metal cadmium ICP-MS
黄曲霉 毒素 呕吐毒素 赤霉 赤霉病粮 伏马毒素 赭曲霉 玉米赤霉 毒素/黄曲霉/呕吐毒素…超标 花生/辣椒…黄曲霉 粮食…毒素 | 真菌毒素 镰刀菌毒素 脱氧雪腐镰刀菌烯醇 毒素脱除 | mycotoxin deoxynivalenol aflatoxin
二氧化硫 硫熏 漂白菜 不用硫 熏硫 不熏硫 焦亚 干货/药材/银耳/笋干/粉丝…二氧化硫 | 二氧化硫残留 无硫护色 | sulfur_dioxide_residue sulfite_free
辨产地 掺假 冒充 假货 以次充好 分不清真假 真假难辨 怎么辨真假 辨真假 看不出真假 同位素溯源 指纹图谱溯源 红外鉴别 真假…分/辨/鉴别 假冒…产地/食品 fake…herb/honey/meat/milk/oil/product/tea/wine counterfeit…food/herb/honey/meat/milk/oil/tea/wine 产地/地标…冒充 假的…分不出 冒充…产地 | 产地溯源 掺假鉴别 真伪鉴别 | adulteration authenticity geographical_origin
快检 现场测 测得快 半天才出结果 几小时才出结果 结果…太迟/等太久 lab…takes/too_slow 快速…检出 几分钟…出结果 当场/收货/收购…测 现场…快速 卖完…结果 当天…出不来 test…too_slow | 快速检测 现场快速检测 | rapid_detection on_site_detection on_the_spot quick_test results_too_slow
近红外 测水分 水分测 测成分 | 近红外光谱 光谱无损检测 水分检测 | near_infrared_spectroscopy nondestructive_quality_detection moisture_measurement
异物 头发丝 挑杂 拣杂 杂物 菜…头发/杂草/石头/石子 头发…挑不出/混入 吃出…头发/虫/铁 里面…头发/毛发 混进…塑料/石子/铁 茶叶…异物/石头 异物…投诉 塑料片…混进 骨头渣…检 肉里…碎骨 碎骨/鱼刺…检不出 米里…石子 玻璃渣…瓶 金属探测…食品 金检机…误报 杂质…挑 contaminat…metal 米/豆…石头 | 异物检测 食品异物 x射线异物 | foreign_matter_detection foreign_objects foreign_body
色选 挑坏的 分拣菜 靠人挑 人工挑拣 手工挑 荧光激光分选 霉变籽粒 单粒毒素分类 毒素粒剔除 花生…坏的挑/拣不净/挑不净/挑不干净/霉的混/霉粒/黄曲霉挑 花生米/玉米/大米/瓜子/豆子/辣椒/枸杞/红枣…坏的挑/拣不净/挑不净/挑不干净/霉的混/黄曲霉挑 霉粒/病果/烂果/坏果/黄曲霉/坏粒/烂的…挑 拣选…人工 分选…靠人 坏的…人工挑 人工分拣…果 挑拣…慢 挑…眼花 sort…by_hand | 色选机 光电分选 高光谱 | color_sorting hyperspectral_imaging optical_sorting sorting_by_hand sort_by_eye picked_by_hand sorting_of_kernels aflatoxin_sorting
食物过敏原 食物/牛奶/花生…过敏 | food_allergen
预制菜 中央厨房 速冻菜肴 | 预制菜品质 复热品质 | ready_to_eat prepared_dishes reheating
罐头 罐头腐蚀 | 罐藏食品 | canned_food
酱油 醋 豆瓣 老酱 晒酱 虾酱 鱼露 泡椒 霉干菜 菌群强化 增香酵母 蛋白酶活 外源酶强化 酱/酱油…做得慢/发酵慢/周期长/大半年/时间长/晒一年/晒半年 soy_sauce…long/slow/takes | 传统发酵食品 酿造调味品 | soy_sauce vinegar traditional_fermented_food koji_fermentation
辣椒 辣度 | 辣椒加工 辣椒素 | chili capsaicin
大蒜 蒜 生姜 洋葱 黑蒜 蒜米 鳞茎休眠 蒜头贮藏 姜…加工/去皮 蒜…冒绿芽/冒芽/出芽/剥皮/加工/去皮/干瘪/空心/软 洋葱…冒绿芽/冒芽/加工/干瘪/软/长芽 大蒜/蒜头…冒绿芽/冒芽/出芽/干瘪/空心/软/长芽 garlic/onions/potatoes…sprout/sprouting/sprouts onion…sprouting/sprouts 春天…发芽 | 大蒜素 葱姜蒜加工 | garlic allicin ginger onion
马铃薯 土豆 红薯 | 薯类加工 马铃薯加工 | potato sweet_potato
菌菇加工 木耳 银耳 | 食用菌加工 | mushroom_processing
发苦 烘完苦 | 苦味形成 | bitter_taste_formation > 脱苦
蒜绿 大蒜发绿 大蒜变绿 | 大蒜绿变 | garlic_greening
酱变色 酱发黑 | 酱类褐变 | sauce_browning
汤浑 卤水浑 | 汤汁澄清 | broth_clarification
馅出水 冻饺开裂 饺子裂 水饺/饺子/冻饺/速冻饺/馄饨/云吞/速冻水饺…冻裂/口子/开口/开裂/烂/破/破皮/裂/露馅 皮…开口子 | 速冻面米制品 冻裂率 | frozen_dumpling freeze_cracking
面条断 挂面酥 挂面…一拿就断/弯/裂/酥 干面条…一拿就断/弯/断/裂/酥 面条…断/酥 面…糊汤 米粉…断 | 挂面酥断 | noodle_breaking
回生 米饭硬 放硬了 馒头硬 支链淀粉重结晶 淀粉老化抑制 馒头…干硬/硬 米饭…发硬/变硬/回生/返生 饭/冷饭/剩饭…发硬/变硬/回生/干硬/硬/返生 盒饭…变硬/回生/干硬/硬/返生 rice…goes_hard/hard/hardens 面条/月饼/隔夜…硬 糕/年糕/粽子/冷藏…变硬 面包…发硬 | 淀粉回生 老化硬化 | bread_staling goes_stale stale starch_retrogradation amylopectin amylopectin_recrystallization
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
果胶 柚子皮 柑橘皮渣 柠檬烯 类黄酮提取 柑橘精油 橙子皮/柚子皮/柑橘皮/橘子皮/柠檬皮/陈皮/苹果渣…利用/可惜/堆/扔/提取/没处 橘皮/果皮…利用/可惜/堆/扔/提取 皮渣…提取 | 果胶提取 | pectin_extraction citrus_peel limonene orange_peel peel_valorization
电子鼻 电子舌 尝味道 | 智能感官 | electronic_nose electronic_tongue
辐照食品 | 食品辐照 | food_irradiation
营养标签 食品标签 食品/配料…标签 | 营养成分分析 | nutrition_labeling
油菜籽饼 饼粕 | 饼粕蛋白 | oilseed_meal
食品胶 增稠剂食品 | 食品增稠剂 黄原胶 | xanthan food_thickener
食品3d打印 | 食品打印 | 3D_food_printing
硝酸盐 | 蔬菜硝酸盐 | nitrate
草酸 | 草酸去除 | oxalate
食品铅 无铅 皮蛋…汤心/流/溏心/碱/腌/铅/黑水 松花蛋…流/碱/腌/铅 铅超标…食品 | 无铅皮蛋腌制 蛋白凝胶化 碱诱导凝胶 铜锌离子 | preserved_egg_gel alkali_induced_gel lead_free_century_egg century_egg
食品油烟 厨房油烟 油烟复合净化 油烟异味 厨房排风 油烟…净化/对面/居民/投诉/楼上/罚/超标/邻居/骂 饭店…味/居民/骂 餐馆…味/投诉/油烟 厨房…油烟/油腻/烟大 restaurant…fumes/smell/smoke kitchen…fumes/grease/smoke 炒菜/烧烤/油炸车间…油烟 烟道…油 | 餐饮油烟净化 烹饪油烟 颗粒物排放 | cooking_oil_fume catering_fume_purification kitchen_ventilation cooking_emission
袋子味 plastic_taste tastes_of_plastic tastes_of_cardboard 大米/面粉/粮食/零食/饼干/茶叶/水/糖…包装味/塑料味/油墨味/胶味/袋子味 食品…包装味/塑料味/胶味/袋子味 食品袋…味/油墨味 包装袋…塑料味/油墨味/臭 米袋/餐盒…味/塑料味/油墨味/臭 food…plastic_smell | 食品包装迁移 包装挥发物 复合膜残留溶剂 感官异味阈值 | migration_from_food_packaging packaging_odor volatile_migration residual_solvent_in_film
too_many_samples 检验员/化验员/化验室/实验室…人手/前处理/太慢/忙不过来/测不了几个/测不完 样品…前处理/堆着/太多/测不完 前处理…慢/费溶剂/麻烦 一天测…样 检测…费溶剂 | 样品前处理自动化 高通量质谱 自动化检测流水 在线净化 | sample_pretreatment high_throughput_mass_spectrometry automated_sample_preparation
兽医站/养殖场/食品/肉/蛋/奶…下架/召回/抽检不合格/被通报/退货 抽检…不合格/通报 出口食品…扣/标准/退货 被退货…食品 recall…food | 食品安全风险预警 监督抽检风险 农产品出口壁垒 食品召回 | food_safety_early_warning food_recall trade_barriers_of_food
`;
