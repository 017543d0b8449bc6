/** Feed, livestock, poultry, fish, animal health. */
export const animals = `
饲料 拌料 喂料成本 | 饲料营养 饲料配方 动物营养 | animal_feed animal_nutrition
饲料发霉 | 饲料霉菌毒素 霉菌毒素吸附 | feed_mycotoxin
豆粕贵 少用豆粕 | 蛋白源替代 低蛋白日粮 发酵豆粕 | soybean_meal_replacement low_protein_diet
发酵饲料 酒糟喂 | 生物饲料 发酵饲料工艺 | fermented_feed
青贮 草料 牧草 | 青贮饲料 饲草 粗饲料 | silage forage
饲料颗粒 颗粒散 粉化率 | 颗粒饲料 制粒质量 | feed_pellet pellet_durability
料肉比 长得慢 不长 料蛋比 饵料系数 光吃不长 不长肉 猪/鸡…不长/长得慢 饲料…吃得多 长得慢…料 采食量…低 牛/羊/鱼/吃料…不长 | 饲料转化率 生长性能 | feed_conversion_ratio growth_performance > 动物营养
拉稀 腹泻 拉肚子 拉水 过料粪 水样粪 猪…拉稀 仔猪/犊牛…拉 鸡…拉白 | 腹泻防控 肠道健康 | diarrhea gut_health > 益生菌 肠道菌群
替抗 无抗 不用抗生素 | 替抗技术 无抗养殖 植物提取物 | antibiotic_alternative antibiotic_free
鸡 蛋鸡 肉鸡 鸭 养鸡场 养鸡 鸡群 养鸭 养鹅 鹅场 鸭棚 | 家禽养殖 家禽 | poultry broiler laying_hen
蛋壳薄 软壳 产蛋少 蛋壳…破/碎/裂/软 鸡蛋壳/蛋鸡…发白/沙皮/破/碎/薄/裂/软/颜色浅 蛋…破壳/薄壳/血斑/软壳 鸡…产蛋 鸭…不下蛋 | 蛋壳质量 产蛋性能 | eggshell_quality egg_production
猪 母猪 仔猪 养猪 猪群 猪场 保育猪 育肥猪 | 生猪养殖 猪繁殖 | pig swine sow piglet
奶牛 养牛 养羊 牛场 羊场 肉牛 肉羊 | 反刍动物 牛羊养殖 | cattle sheep ruminant dairy_cow
配种 受胎 不发情 | 动物繁殖 人工授精 胚胎移植 | animal_reproduction artificial_insemination
猪瘟 禽流感 疫病 打疫苗 新城疫 法氏囊 传染病…猪/鸡 疫情…养殖 | 动物疫病 疫苗 疫病防控 | animal_disease vaccine
畜病快检 兽医 | 兽医诊断 | veterinary_diagnosis
养殖场臭 猪场臭 鸡舍臭 养殖…味大/臭 猪场/鸡场/猪圈/鸡舍/牛舍/羊圈…味 | 养殖恶臭 氨气减排 | livestock_odor ammonia_emission > 生物除臭 微生物肥料
粪 粪便 鸡粪 猪粪 畜粪 粪污 牛粪 羊粪 鸭粪 粪水 粪…堆/处理/没地方/没处 | 畜禽粪污 粪污资源化 堆肥 | livestock_manure composting
养殖设备 自动喂 | 智能饲喂 养殖环境控制 | intelligent_feeding livestock_environment
牲畜识别 数猪 | 畜禽识别 行为监测 | livestock_behavior_monitoring
养鱼 鱼塘 养虾 小龙虾 塘主 鱼塘主 虾塘 养蟹 养鲈鱼 养甲鱼 养泥鳅 养牛蛙 养鳝鱼 养海参 养鲍鱼 养对虾 虾农 鱼苗 养殖户…鱼 | 水产养殖 | aquaculture
循环水养鱼 工厂化养鱼 | 循环水养殖 | recirculating_aquaculture
缺氧鱼 翻塘 鱼浮头 增氧机 鱼…浮头/缺氧/翻塘 虾/夜里…缺氧 半夜…浮头 | 溶解氧调控 增氧 | pond_oxygen aeration
鱼病 死鱼 死虾 泛塘 鱼…不吃/得病/成片死/死/翻肚 虾…不吃/得病/成片死/死 螃蟹…得病 蟹…死 fish/shrimp…die | 水产病害 水产病原 | fish_disease shrimp_disease > 养殖水质
塘水 水发绿 蓝藻 水色…塘 虾池…水 塘…水质 养殖水…变绿 | 养殖水质 蓝藻水华 | pond_water_quality algal_bloom
养殖尾水 | 尾水治理 | aquaculture_tailwater
宠物 宠物粮 猫不爱吃 狗不爱吃 猫咪 狗狗 宠物…毛色 | 宠物食品 适口性 | pet_food palatability
蚕 养蚕 桑 蚕农 蚕茧 | 桑蚕 | sericulture
蜂 蜜蜂 蜂农 养蜂 蜂群 蜂场 | 蜂业 | beekeeping
昆虫 黑水虻 | 昆虫蛋白 | black_soldier_fly insect_protein
饲料添加剂 维生素预混 | 饲用添加剂 微量元素 | feed_additive premix trace_element
饲料酶 植酸酶 | 饲用酶制剂 | feed_enzyme phytase
屠宰 杀鸡 | 屠宰加工 胴体品质 | slaughter carcass
猪咳 呼吸道病 | 畜禽呼吸道疾病 | respiratory_disease_of_livestock
热应激鸡 夏天鸡热死 鸡场/鸡舍/蛋鸡/肉鸡/鸭棚…中暑/夏天一热/夏天死/天热/热应激/热得/热死 鸡…中暑/夏天一热/夏天死/天热/热应激/热得 | 畜禽热应激 | heat_stress_in_poultry
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
蓝耳 伪狂犬 非洲猪瘟 非瘟 口蹄疫 猪丹毒 猪流感 副猪 传胸 猪…发烧/发病/咳/咳嗽/喘/圆环/成批死/打喷嚏/拉血/死/气喘/流产/疫情/瘟/红皮/耳朵紫/高烧 猪场…发烧/发病/咳/喘/拉血/死/流产/生物安全/疫情/瘟/红皮/耳朵紫 肥猪/育肥猪/猪群…发烧/发病/咳/喘/拉血/死/流产/疫情/瘟/红皮/耳朵紫 母猪…流产 链球菌…猪 保育猪…死 | 猪繁殖与呼吸综合征 伪狂犬病毒 猪圆环病毒 养殖生物安全 猪病净化 支原体肺炎 | PRRSV african_swine_fever porcine_circovirus pseudorabies swine_biosecurity
断奶仔猪 白痢 弱仔 僵猪 教槽料 仔猪…不吃/弱/拉稀/掉膘/死/白痢/脱水/腹泻/黄痢 小猪…不吃/不吃料/弱/拉/拉稀/掉膘/死/白痢/脱水/腹泻/黄痢 乳猪/断奶猪/猪崽…不吃/弱/拉/拉稀/掉膘/死/白痢/脱水/腹泻/黄痢 断奶…拉稀/掉膘/腹泻 保育猪…不吃/弱/拉/拉稀/掉膘/白痢/脱水/腹泻/黄痢 奶猪…黄痢 氧化锌…不让用 猪…流行性腹泻 | 断奶应激 仔猪腹泻 肠道屏障 轮状病毒 猪流行性腹泻病毒 断奶仔猪营养 | weaning_stress piglet_diarrhea intestinal_barrier PEDV weaned_piglets
后备母猪 母猪…不发情/不吃/产仔/产仔少/产程/产程长/便秘/压死小猪/奶水/屡配/憋死/掉膘/断奶不发情/木乃伊/死胎/没奶/淘汰/炎症/生崽/瘫/空怀/膘/返情/难产 能繁母猪/经产母猪/头胎母猪…不发情/不吃/产仔/产程/便秘/屡配/憋死/掉膘/死胎/没奶/流产/生崽/瘫/空怀/返情/难产 公猪…精液 | 母猪繁殖障碍 泌乳性能 胎盘功能 背膘 子宫炎 种公猪精液品质 | sow_reproductive_failure lactating_sows sow_constipation boar_semen placental_function
楼房养猪 电子耳标 猪…咬尾/咳声/打架/测温/点数/称重/采食记录 猪舍…冷/氨味/湿/热/环境/通风 猪场…刮粪/清粪/费水 楼房…猪 | 猪舍环境 精准饲喂 咳嗽声识别 动物福利 畜禽舍通风 | pig_house_ventilation precision_pig_farming animal_welfare pig_tail_biting cough_sound_recognition
土猪 黑猪 猪…拉膘/瘦肉率/肉色/膘厚/采食差 猪肉…不香/没肉味 肥猪/育肥猪/地方猪…长得慢 出栏…慢 | 地方猪种 胴体性状 脂肪沉积 猪育种 生长育肥猪 | finishing_pigs indigenous_pig_breeds fat_deposition carcass_traits
马立克 包肝包心 鸡…传支/呼噜/咳/大肠杆菌/打呼噜/支原体/新城疫/死得多/气囊炎/法氏囊/流感/甩鼻/白冠/肿脸/腺胃/鼻炎 鸡群/鸡场/蛋鸡/鸭子/鸭群/雏鸡/土鸡…发病/呼噜/咳/喘/拉绿/死/流感/甩鼻/瘟/瘫/肿头 鸭…大肝/浆膜炎/瘫/短喙 鹅…发病/呼噜/咳/喘/拉绿/死/流感/甩鼻/痛风/瘟/瘫/肿头 肉鸡…发病/呼噜/咳/喘/拉绿/死/流感/甩鼻/瘟/肿头 | 禽病 新城疫病毒 传染性支气管炎 禽致病性大肠杆菌 鸭疫里默氏杆菌 鹅星状病毒 | poultry_disease newcastle_disease infectious_bronchitis APEC avian_influenza duck_virus
球虫 肠毒综合征 坏死性肠炎 鸡…拉水/拉稀/拉血/料便/白痢/粪便稀/肠炎/血便/过料 小鸡…糊肛 兔…球虫 | 鸡球虫病 产气荚膜梭菌 艾美耳球虫 鸡沙门氏菌净化 | coccidiosis necrotic_enteritis eimeria clostridium_perfringens
啄羽 白羽鸡 黄羽鸡 鸡…压堆/啄毛/啄肛/均匀度/抢食/掉毛/断喙/腿病 肉鸡…垫料湿/大小不一/猝死/瘫/胸肉白条/腹水/腿软/长得慢 土鸡…长得慢 | 啄癖 肉鸡腿病 腹水综合征 脚垫皮炎 肉鸡生长性能 | feather_pecking leg_disorder_of_broilers ascites broiler_growth footpad_dermatitis
产蛋率 软壳蛋 沙壳蛋 白壳蛋 小蛋多 畸形蛋 产蛋…下降/掉 鸡…不下蛋/掉蛋 蛋鸡…不下蛋/产蛋下降/产蛋少/后期/掉蛋/淘汰/破蛋/老/脂肪肝/蛋壳 蛋壳…发白/沙皮/薄/颜色浅 老母鸡/产蛋鸡/蛋鸭/鸡场/种鸡…不下蛋/产蛋下降/产蛋少/掉蛋/淘汰/破蛋/脂肪肝/蛋壳 蛋…破得多 破蛋…多 蛋黄…颜色浅 鸡蛋…腥味 | 产蛋后期 脂肪肝出血综合征 蛋壳超微结构 蛋黄着色 卵泡发育 | laying_performance fatty_liver_hemorrhagic_syndrome eggshell_ultrastructure yolk_color aged_laying_hens
孵化率 死胚 出雏 孵化机 孵化厅 孵化/孵鸡/孵小鸡/孵化场/鸭苗/鹅苗…出壳/出得少/出雏/孵不出/弱/死在壳/死胚/脱水/臭蛋/闷死 雏鸡…弱/鉴别 鸡苗…公母/出壳/出得少/出雏/孵不出/弱/死在壳/死胚/脱水/臭蛋/闷死 种蛋…出壳/出得少/出雏/孵不出/弱/死在壳/死胚/消毒/脱水/臭蛋/闷死 受精率…低 种鸡…受精 | 孵化工艺 胚胎发育 种蛋消毒 蛋内性别鉴定 种鸡繁殖 | hatchability egg_incubation in_ovo_sexing egg_fertility breeder_hens
捡蛋 鸡螨 鸡舍…氨味/温差/灯光/灰/热/苍蝇/通风 鸡…热死/红螨/饮水 水线…生物膜/脏 鸡粪…湿/稀 鸡笼…捡死鸡 死鸡…识别 | 禽舍环境 鸡皮刺螨 叠层笼养 光照制度 家禽巡检机器人 蛋鸡舍通风 | poultry_house_environment dermanyssus_gallinae lighting_program poultry_robot
鸽子 肉鸽 鹌鹑 鹅肥肝 鸵鸟 鹅苗 番鸭 蛋鸭 收毛 鹅…产蛋少/反季 鸭毛…浮毛/脏 | 特种禽类 鹅繁殖 水禽 鸽乳 | pigeon squab goose waterfowl quail
乳房炎 胎衣不下 挤奶 奶牛…不发情/乳房/乳脂低/产后/产奶低/体细胞/发情识别/发炎/奶少/奶量/挤奶/掉奶/流产/烂蹄/热/瘫/瘸/真胃/胎衣/酮/酮病 牛奶子/乳牛…不发情/乳房/产后/体细胞/发炎/奶少/奶量/瘫/瘸/胎衣/酮 牛…蹄病 奶…脂率低 | 奶牛乳房炎 围产期奶牛 酮病 肢蹄病 奶牛热应激 泌乳 乳脂合成 | bovine_mastitis transition_cow ketosis lameness milk_fat_synthesis dairy_cow_heat_stress
瘤胃 犊牛 雪花牛肉 全混日粮 牛…不反刍/不长膘/发烧/咳/喘/屡配/打嗝甲烷/拉稀/挑食/流鼻涕/结节/胀气/胀肚/配不上/酸中毒 犊牛…不吃/咳/弱/拉稀/死/肺炎/腹泻 小牛/牛犊…不吃/咳/弱/拉稀/死/肺炎 肉牛…不长/发烧/咳/喘/拉稀/流鼻涕/疙瘩/胀气/胀肚/运/长得慢 架子牛…不长/发烧/咳/喘/拉稀/流鼻涕/疙瘩/胀气/胀肚/运 牛肉…没花 | 瘤胃发酵 瘤胃酸中毒 犊牛培育 肌肉大理石纹 反刍动物营养 甲烷减排 牛呼吸道疾病 | rumen_fermentation subacute_ruminal_acidosis calf_rearing beef_marbling enteric_methane bovine_respiratory_disease
母羊 羊痘 小反刍 湖羊 布病检疫 布氏杆菌 羊…不吃/传染病/包虫/双羔/口疮/吃毛/咳/寄生虫/尿结石/布病/快疫/拉稀/流产/痘/结石/脱膘 羊羔/羔羊/小羊/湖羊…不吃奶/存活/弱/成活/拉稀/死/软 牛/牛羊…布病 驴…养 肉羊…长得慢 羊绒…细度 | 羔羊培育 多胎性状 布鲁氏菌病 羊寄生虫病 肉羊营养 绒山羊 | lamb_rearing sheep_prolificacy brucellosis cashmere_goat peste_des_petits_ruminants
苜蓿 黑土滩 毒草 燕麦草 皇竹草 草捆 青贮/裹包/青贮窖/青贮料/黄贮…二次发酵/发热/发霉/发黑/变质/坏/烂/臭/酸 干草…发热/发霉 秸秆…牛不吃/黄贮 苜蓿…掉叶 牧草…不够 草场/草原…退化 | 青贮发酵品质 有氧稳定性 苜蓿干燥 草地退化恢复 毒杂草 秸秆饲料调制 | silage_fermentation_quality aerobic_stability alfalfa grassland_degradation forage_hay
兔瘟 獭兔 肉兔 长毛兔 毛皮动物 水貂 兔…不吃/不孕/拉稀/拉肚子/换料/死/胀/胀肚/脚皮炎/鼻炎 兔子/肉兔/獭兔…不吃/拉稀/拉肚子/换料/死/胀/脚/鼻炎 | 家兔营养 兔病毒性出血症 兔皮 毛皮动物养殖 | rabbit rabbit_hemorrhagic_disease mink fur_animal
蜂螨 蜂王 蜂王浆 蜂胶 蜂花粉 熊蜂 取蜜 蜂箱 蜜蜂…中毒/弱/授粉/死/烂子/爬/空箱/螨/越冬/逃/飞逃 蜂群…中毒/弱/死/烂子/爬/空箱/螨/越冬/逃/飞逃 蜂…中毒/农药死/毒死/烂子/飞逃 蜂蜜…冒泡/发酵/变色/抗生素/水分/水分大/浓缩/爆瓶/结冰糖/结块/结成块/结晶 蜂箱…中毒/弱/死/死蜂/烂子/爬/空箱/螨/越冬/逃/飞逃 花粉…破壁 蜂子…死 养蜂…毒死 蜂农…打药 打药…蜜蜂 | 狄斯瓦螨 蜜蜂健康 囊状幼虫病 蜂蜜结晶 蜂王浆保鲜 熊蜂授粉 花粉破壁 | varroa honeybee_colony royal_jelly propolis bumblebee honey_crystallization bee_pollen
微粒子病 僵蚕 蚕种 蚕房 桑枝 蚕沙 蚕蛹 桑椹 柞蚕 蚕…上蔟/不结茧/中毒/人工饲料/农药中毒/成片烂/死/烂掉/病/脓/脓病/薄皮 蚕茧…不结茧/中毒/僵/次茧/死/烂/病/脓/薄/薄皮/解舒 桑叶…不够/加工 蚕宝宝/家蚕…不结茧/中毒/僵/死/烂/病/脓/薄皮 桑树…病 养蚕…省工 结茧…烂 茧子…薄 上山…蚕死 | 家蚕病害 家蚕微孢子虫 蚕茧质量 人工饲料育 桑叶利用 家蚕核型多角体病毒 | silkworm_disease nosema_bombycis silkworm_artificial_diet cocoon_quality mulberry_leaf BmNPV
调质器 锤片 颗粒料…发霉/含粉/太硬/开裂/散/粉化/粉多/细粉/长短/颗粒硬 制粒…堵机/电耗/蒸汽 饲料…冷却/制粒温度/含粉/太硬/开裂/散/熟化/硬度/粉化/粉多/粉末多/粉碎/糊化度/细粉/长短/颗粒硬 颗粒饲料/鸡料/猪料…含粉/太硬/开裂/散/粉化/粉多/细粉/长短/颗粒硬 鱼料…含粉/太硬/开裂/粉化/粉多/细粉/长短/颗粒硬 饲料厂…电费 粉碎…锤片 | 饲料制粒 饲料调质工艺 饲料粉碎粒度 颗粒耐久性 饲料加工 | pelleting_of_feed steam_conditioning ring_die hammer_mill_grinding pellet_quality
饲料…不均匀/交叉污染/分级/变异系数/各包/后喷涂/残留/混不匀/混合不均/结块/维生素损失/静电 预混料…不一样/分层/分级 饲料仓…结拱 料塔…结块 酶制剂…制粒失活 益生菌…制粒死 | 饲料混合均匀度 交叉污染控制 | feed_mixing_uniformity feed_cross_contamination post_pelleting_spraying thermostability_of_feed_additives
膨化料 浮水料 沉性料 浮料 漂浮率 膨化料…不浮/沉/粘连 鱼料…下沉/散/水里散/浮 虾料…不耐泡/散 饲料…水中稳定/漂浮 水产料…耐水 | 水产膨化饲料 浮水率 饲料粘结剂 挤压膨化工艺 | floating_feed water_stability_of_pellet aquafeed_extrusion feed_binder
低蛋白饲料 菜粕 棉粕 杂粕 单细胞蛋白 抗营养 胀气因子 芝麻粕 花生粕 饲料…不消化/代替/太高/少用/成本/成本高/替代/涨/涨价/贵/降成本 豆粕…代替/太高/少用/成本/掺假/替代/涨/涨价/贵/降成本 鱼粉/豆饼…代替/太高/少用/成本/替代/涨/贵/降成本 玉米…涨价 杂粕…毒 蛋白料…贵 饲料原料…掺假 小麦…替代玉米 | 非常规饲料原料 抗营养因子 净能体系 理想氨基酸模式 棉籽粕脱毒 固态发酵饲料 | unconventional_feedstuff anti_nutritional_factors net_energy_feed rapeseed_meal detoxification_of_cottonseed_meal single_cell_protein
脱霉剂 饲料…发热/发霉/变质/呕吐/哈喇/毒素/油脂酸败/霉变/黄曲霉 玉米…发霉/毒素 霉菌毒素…吸附 猪…假发情 | 霉菌毒素脱毒 毒素降解酶 饲料防霉 饲料抗氧化剂 | mycotoxin_adsorbent mycotoxin_biodegradation feed_mold_inhibitor feed_oxidation
禁抗 不让用抗生素 植物精油 抗菌肽 丁酸钠 微生态制剂 丁酸梭菌 抗生素…不让加 替抗…产品 精油/中草药/单宁/芽孢杆菌…饲料 噬菌体…养殖 肠道…不好 | 饲用抗生素替代 饲用酸化剂 肠道微生物 | antimicrobial_peptide essential_oils_in_feed dietary_acidifier probiotics_in_animals phytogenic_feed_additive
免疫失败 畜禽疫苗 口服疫苗 灭活疫苗 疫苗…上不来/不产生抗体/不保护/佐剂/保存/冷链/副反应/失败/抗体低/没效果/白打/破乳/还发病 打疫苗…上不来/不产生抗体/不保护/失败/应激/抗体低/没效果/白打/还发病 抗体…上不去/不齐 免疫…上不来/不产生抗体/不保护/失败/抗体低/没效果/白打/还发病 猪…打针费劲 活疫苗…效价 | 动物疫苗佐剂 免疫应答 亚单位疫苗 病毒样颗粒 活载体疫苗 抗体监测 | veterinary_vaccine vaccine_adjuvant virus_like_particle subunit_vaccine immune_response
兽药 兽用中药 中兽药 饮水给药 恩诺沙星 氟苯尼考 替米考星 兽药…不溶/休药期/分层/堵水线/残留/沉淀/结块/苦/适口性 粉针…兽 药…猪不吃 兽用…缓释 混悬…兽药 | 兽药制剂 兽药包被 水溶性改善 药代动力学 休药期 | veterinary_drug_formulation florfenicol tilmicosin veterinary_pharmacokinetics withdrawal_period
耐药菌 超级细菌 养殖/细菌/大肠杆菌…耐药 猪…打药不管用 鸡…用药没效果 药…用了不灵 | 细菌耐药性 耐药基因 抗菌增效 噬菌体治疗 群体感应抑制 | antimicrobial_resistance multidrug_resistant_bacteria phage_therapy quorum_sensing_inhibitor
驱虫 寄生虫 蛔虫 绦虫 血吸虫 吸血虫 焦虫 弓形虫 牛…虱/蜱 猪…疥螨 羊…疥癣 | 寄生虫病 抗寄生虫药 伊维菌素 驱虫药耐药 | parasite_control anthelmintic ivermectin toxoplasma echinococcosis
宠物医院 宠物药 宠物疫苗 狂犬 狗…病/皮肤病/细小 猫…传腹/尿闭/病/瘟/肾 宠物…手术/看病 | 小动物临床 宠物用药 犬细小病毒 猫传染性腹膜炎 狂犬病 | small_animal_medicine canine_parvovirus feline_infectious_peritonitis rabies companion_animal
洗消中心 带猪消毒 猪场…消毒/蚊蝇 鸡舍/养殖场/运猪车/圈舍/空栏…消毒 车辆…洗消 死猪/病死/死鸡…处理 养殖…苍蝇 | 养殖场消毒 车辆洗消 无害化处理 病原灭活 环境消毒 | farm_disinfection vehicle_disinfection carcass_rendering virus_inactivation_on_farms
白斑病 肝肠胞虫 玻璃苗 弧菌 对虾 南美白对虾 罗氏沼虾 小棚虾 虾…不长/偷死/存活/弧菌/急性死/游塘/白便/空肠空胃/红体/肝胰腺/脱壳/蜕壳/软壳/黑鳃 虾苗…不长/偷偷死/偷死/发光/弧菌/弱/断须/死/白便/空胃/红体/肠炎/脱壳/软壳/黑鳃 对虾/南美白/白虾/虾塘/斑节对虾/基围虾…不长/偷偷死/偷死/发光/弧菌/断须/死/白便/空胃/红体/肠炎/脱壳/软壳/黑鳃 | 对虾白斑综合征 急性肝胰腺坏死 肠道弧菌 虾肝肠胞虫 对虾育苗 蜕壳 | white_spot_syndrome_virus AHPND enterocytozoon_hepatopenaei vibrio litopenaeus_vannamei shrimp_larvae shrimp_molting
稻虾 稻田养鱼 稻渔 虾田 澳洲龙虾 小龙虾…五月瘟/尾红/拉网/死/苗/规格/规格小/长不大/黑壳 龙虾/稻虾…五月瘟/尾红/拉网/死/苗/规格/长不大/黑壳 稻田…虾 龙虾苗…退化 | 克氏原螯虾 稻渔综合种养 螯虾病毒 良种选育 | procambarus_clarkii rice_crayfish rice_fish_farming crayfish
大闸蟹 蟹苗 青蟹 梭子蟹 扣蟹 伊乐藻 软壳蟹 河蟹…一包水/不肥/不脱壳/断脚/死/水瘪/水瘪子/空壳/软壳/颤抖/黑鳃 螃蟹…一包水/不肥/不脱壳/断脚/死/水瘪/牛奶病/空壳/脱壳/蜕壳/软壳/颤抖/黑鳃 蟹…一包水/不肥/不脱壳/不饱满/断脚/水瘪/空壳/软壳/颤抖/黑鳃 蟹塘…一包水/不肥/不脱壳/断脚/死/水瘪/水草/空壳/软壳/颤抖/黑鳃 大闸蟹…一包水/不肥/不脱壳/断脚/死/水瘪/空壳/软壳/颤抖/黑鳃 蟹黄…不满 水草…烂 | 中华绒螯蟹 肝胰腺坏死综合征 河蟹性早熟 河蟹育肥 | chinese_mitten_crab hepatopancreatic_necrosis swimming_crab crab_molting
鳜鱼 加州鲈 刺激隐核虫 鱼…出血/刮擦/小瓜虫/打转/暴发/水霉/溃疡/烂/烂一块/烂身/烂鳃/白云/白点/白肝/眼突/竖鳞/结节/绿肝/肝/肠炎/赤皮/车轮虫/锚头 草鱼/黄颡鱼/鲤鱼/鳜鱼/鲟鱼/鳊鱼/鲢鱼/石斑鱼/大黄鱼…出血/打转/死/水霉/溃疡/烂/烂一块/烂身/烂鳃/白点/眼突/竖鳞/肝/肠炎 鲈鱼…出血/弹状/打转/死/水霉/溃疡/烂/烂一块/烂身/烂鳃/白点/眼突/竖鳞/肝/肠炎/虹彩 鲫鱼…出血/大红鳃/打转/死/水霉/溃疡/烂/烂一块/烂身/烂鳃/白点/眼突/竖鳞/肝/肠炎 罗非鱼…出血/打转/死/水霉/溃疡/烂一块/烂身/烂鳃/白点/眼突/竖鳞/肝/肠炎 罗非…链球菌 鱼苗/桂花鱼…死 | 鱼类病原菌 嗜水气单胞菌 虹彩病毒 诺卡氏菌 鱼类寄生虫 鱼类疫苗 大口黑鲈 | aeromonas_hydrophila fish_iridovirus nocardia fish_vaccine fish_parasite largemouth_bass mandarin_fish
塘…ph高/亚盐/亚硝/倒藻/底泥/底脏/底臭/氨氮/水浑/水肥/泡沫/淤泥/肥水/蓝藻/青苔/黑又臭/黑臭 虾塘…ph高/亚硝/倒藻/发黑/底泥/底脏/底臭/氨氮/水浑/水肥/泡沫/浑/淤泥/蓝藻/青苔/黑又臭/黑臭 塘里…ph高/亚硝/亚硝酸盐/倒藻/发黑/底泥/底脏/底臭/氨氮/水浑/水肥/泡沫/淤泥/缺氧/蓝藻/青苔/黑又臭/黑臭 塘底…ph高/亚硝/倒藻/发黑/底泥/底脏/底臭/氨氮/水浑/水肥/泡沫/淤泥/臭/蓝藻/青苔/黑又臭/黑臭 鱼塘…ph高/亚硝/倒藻/发黑/底泥/底脏/底臭/氨氮/水浑/水肥/泡沫/蓝藻/青苔/黑又臭/黑臭 塘水…ph高/浑/红/黑 池塘/蟹塘…ph高/亚硝/倒藻/发黑/底泥/底脏/底臭/氨氮/水浑/水肥/泡沫/淤泥/蓝藻/青苔/黑又臭/黑臭 亚硝态氮…鱼 水…肥不起来 | 池塘底质改良 养殖水体氨氮 底泥修复 光合细菌 亚硝酸盐降解菌 | pond_sediment_remediation nitrite_in_aquaculture phytoplankton_community photosynthetic_bacteria microalgae_collapse
生物絮团 微滤机 蛋白分离器 陆基圆池 循环水…养殖/鱼 工厂化养殖…水处理 养殖…循环水 养鱼池…悬浮物 养鱼…尾水 养殖池…排污 | 循环水养殖系统 生物滤器 养殖尾水处理 | RAS_biofilter biofloc nitrifying_biofilm aquaculture_effluent
网箱 深海网箱 网衣 大黄鱼 投饵机 喂虾 养殖工船 网箱…台风/堵/换网/海蛎子/脏/藤壶/长满/长藻/附着 网衣…堵/换网/海蛎子/脏/藤壶/长海蛎/长满/长藻/附着 鱼…分不清吃没吃/吃料多少/数不清 养殖网…堵/换网/海蛎子/脏/藤壶/长满/长藻/附着 深海…养鱼 鱼群…计数 投料…浪费 喂鱼…凭感觉 水下…摄像 增氧机/增氧…费电 水车…增氧 | 深远海养殖 网衣防污 精准投喂 鱼类行为识别 水下视觉 | offshore_aquaculture net_cage biofouling_of_net precision_feeding fish_counting feeding_behavior
亲鱼 轮虫 卤虫 丰年虫 开口料 全雌 鳗鱼苗 鳗苗 鱼苗…存活/开口/畸形 鱼…不产卵/退化/长得慢/雌雄 人工繁殖/催产…鱼 黄鳝/石斑鱼…苗 苗种…依赖 育苗…水产 | 鱼类人工繁殖 苗种培育 生物饵料 性别控制 水产良种 仔鱼开口 | fish_larval_rearing live_feed rotifer artemia sex_control_in_fish broodstock
鳗鱼 甲鱼 黄鳝 泥鳅 牛蛙 娃娃鱼 乌鳢 黑鱼 鲟鱼 三文鱼 虹鳟 鱼子酱 观赏鱼 锦鲤 金鱼 石蛙 水蛭 甲鱼…白底板 牛蛙…歪头 泥鳅/黄鳝…死 | 特种水产 中华鳖 黄鳝养殖 大鲵 冷水鱼 | eel_culture soft_shelled_turtle bullfrog sturgeon salmonid loach
贝苗 珍珠蚌 海胆 附苗 河蚌 海参…不肥/不长/死/瘦/脱壳/苗 鲍鱼/牡蛎/扇贝/蛤蜊/花蛤/贻贝/蛏子…不肥/不长/化皮/死/瘦/脱壳/苗 生蚝…不肥/不长/化皮/死/瘦/绿/脱壳/苗 珍珠…养殖/颜色 贝类…大量死 蛤…苗 | 贝类养殖 牡蛎夏季死亡 刺参养殖 三倍体牡蛎 珍珠培育 贝类育种 | oyster_mortality abalone apostichopus_japonicus pearl_culture triploid_oyster scallop
海苔 浒苔 羊栖菜 裙带菜 龙须菜 琼脂 褐藻胶 海带渣 岩藻多糖 琼胶 海带结 海带苗 海带…人拉/养殖/利用/加工/掉苗/收割/晾晒/机械/烂/病/白烂/绿/脱苗/苗/褪色 紫菜…养殖/掉苗/烂/病/白烂/绿/绿藻/脱苗/苗/褪色/采收 海藻…掉苗/提取/烂/病/白烂/脱苗/苗/褪色 裙带菜/龙须菜…掉苗/烂/病/白烂/绿/脱苗/苗/褪色 海苔…不脆 | 大型海藻栽培 紫菜病害 海藻多糖 褐藻酸 琼胶提取 海带收获机械 | macroalgae seaweed_cultivation pyropia kelp agar_extraction fucoidan ulva_prolifera
藻种 小球藻 雨生红球藻 虾青素 藻蓝蛋白 裂壶藻 跑道池 藻…产量低/养殖/污染/沉降慢/采收 螺旋藻…腥 硅藻…培养 | 微藻光生物反应器 微藻采收 微藻油脂 | microalgae_harvesting photobioreactor astaxanthin phycocyanin chlorella haematococcus
牛场/羊场/鸭场/粪堆…举报/味/异味/氨味/熏/臭/臭味/苍蝇 鸡粪…没处/臭 粪水…举报/味/异味/氨味/没处排/熏/臭/臭味/苍蝇 养殖场…举报/味/异味/氨味/熏/臭/臭味/苍蝇/被举报 猪场…举报/废水/异味/氨味/污水/熏/臭味/臭气/苍蝇 鸡场…举报/异味/氨味/熏/臭/臭味/臭气/苍蝇 牛粪…垫料/没处 粪…抗生素/烘干 猪舍…举报/味/异味/熏/臭/臭味/苍蝇 鸡舍…举报/异味/熏/臭味 猪粪…臭 粪污…处理贵 沼液…没处去 粪肥…还田 | 畜禽养殖臭气 粪污资源化利用 粪肥还田 快速堆肥 | livestock_odor_control manure_treatment slurry_separation manure_land_application
黄粉虫 蝇蛆 蟋蟀 蚯蚓 蝎子 蜈蚣 地鳖虫 昆虫…养殖 黑水虻/蚯蚓…养 水虻…分离 | 昆虫养殖 黑水虻转化 虫粪 药用动物 | insect_farming mealworm earthworm vermicompost
角蛋白 羽毛…没处 鸡毛/鸭毛/猪毛…处理 | 羽毛角蛋白 角蛋白水解 | feather_keratin keratin_hydrolysis
`;
