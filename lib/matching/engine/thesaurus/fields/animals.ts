/** Feed, livestock, poultry, fish, animal health. */
export const animals = `
饲料 拌料 喂料成本 | 饲料营养 饲料配方 动物营养 | animal_feed animal_nutrition
饲料发霉 | 饲料霉菌毒素 霉菌毒素吸附 | feed_mycotoxin
豆粕贵 少用豆粕 | 蛋白源替代 低蛋白日粮 发酵豆粕 | soybean_meal_replacement low_protein_diet
发酵饲料 酒糟喂 | 生物饲料 发酵饲料工艺 | fermented_feed
青贮 草料 牧草 silage…heat/mould/mouldy/rots/smell hay…mould/wet | 青贮饲料 饲草 粗饲料 | silage forage
饲料颗粒 颗粒散 粉化率 | 颗粒饲料 制粒质量 | feed_pellet pellet_durability
料肉比 长得慢 不长 料蛋比 饵料系数 光吃不长 不长肉 光吃不长膘 吃得多长得慢 采食量调控 饲料香味剂 动物味觉受体 食欲调控 猪/鸡…不上膘/不肯吃/不长/不长膘/剩料/吃得少/吃料挑/挑食/掉秤/掉膘/长得慢 牛…不上膘/不肯吃/不长/剩料/吃得少/吃料挑/掉秤/掉膘 羊…不上膘/不肯吃/不长/不长膘/剩料/吃得少/吃料挑/挑食/掉秤/掉膘 grow…slow/slowly 采食…少/差 pigs/cattle/calves…eat_less/not_eating/off_feed 饲料…吃得多 长得慢…料 采食量…低 鱼/吃料…不长 animals…not_growing 猪吃料…挑 | 饲料转化率 生长性能 | feed_conversion_ratio growth_performance slow_growth poor_growth > 动物营养
拉稀 腹泻 拉肚子 拉水 过料粪 水样粪 拉稀粪 拉黄水 窜稀 pigs/piglets/lambs/chicks…diarrhea/runny/scour 猪…拉稀 仔猪/犊牛…拉 鸡…拉白 calves…runny | 腹泻防控 肠道健康 | diarrhea gut_health diarrhoea > 益生菌 肠道菌群
替抗 无抗 不用抗生素 不打抗生素 少用抗生素 antibiotics…ban/reduce/stop | 替抗技术 无抗养殖 植物提取物 | antibiotic_alternative antibiotic_free without_antibiotics no_antibiotics
鸡 蛋鸡 肉鸡 鸭 养鸡场 养鸡 鸡群 养鸭 养鹅 鹅场 鸭棚 | 家禽养殖 家禽 | poultry broiler laying_hen
蛋壳薄 软壳 产蛋少 钙磷代谢 壳腺 维生素d3 蛋壳钙化 蛋壳…破/碎/裂/软 鸡蛋壳/蛋鸡…发白/沙皮/破/碎/薄/裂/软/颜色浅 蛋…一碰就破/易碎/皮薄/破壳/薄壳/薄皮/血斑/软壳 鸡蛋…一碰就破/易碎/皮薄/薄皮 hens…eggs/lay/laying/soft/stop/thin eggs/eggshell…shell/soft/thin 鸡…产蛋 鸭…不下蛋 老鸡…蛋 | 蛋壳质量 产蛋性能 | eggshell_quality egg_production thin_shell calcium_metabolism_of_hens shell_gland
猪 母猪 仔猪 养猪 猪群 猪场 保育猪 育肥猪 | 生猪养殖 猪繁殖 | pig swine sow piglet
奶牛 养牛 养羊 牛场 羊场 肉牛 肉羊 | 反刍动物 牛羊养殖 | cattle sheep ruminant dairy_cow
配种 受胎 不发情 配不上 屡配不孕 空怀 生殖激素 初情期 定时输精 同期发情 发情鉴定 生殖调控 cows/sows/ewes…conceive/heat/pregnant 不怀孕…牛/猪/羊 情期…看不出 | 动物繁殖 人工授精 胚胎移植 | animal_reproduction artificial_insemination not_in_heat estrus_detection timed_artificial_insemination follicular_development puberty_of_gilts
猪瘟 禽流感 疫病 打疫苗 新城疫 法氏囊 传染病…猪/鸡 疫情…养殖 | 动物疫病 疫苗 疫病防控 | animal_disease vaccine
畜病快检 兽医 | 兽医诊断 | veterinary_diagnosis
养殖场臭 猪场臭 鸡舍臭 畜禽舍氨气 硫化氢减排 生物滤池 低蛋白日粮减氮 氨氮排放 养殖…味大/臭 猪场/鸡场…告/味/味道/投诉/村民/熏人/邻居 养猪…告/味道/投诉/村民/熏人/臭/邻居 养殖场/牛场…告/味道/投诉/村民/熏人/邻居 farm…complain/neighbours/odour/smell/smells/stink barn…ammonia/smell 猪圈/鸡舍/牛舍/羊圈…味 | 养殖恶臭 氨气减排 | livestock_odor ammonia_emission barn_ammonia biofilter_for_livestock odor_abatement > 生物除臭 微生物肥料
粪 粪便 鸡粪 猪粪 畜粪 粪污 牛粪 羊粪 鸭粪 粪水 粪…堆/处理/没地方/没处 manure…smell/storage/too_much/where slurry…smell/storage | 畜禽粪污 粪污资源化 堆肥 | livestock_manure composting dung
养殖设备 自动喂 | 智能饲喂 养殖环境控制 | intelligent_feeding livestock_environment
牲畜识别 数猪 | 畜禽识别 行为监测 | livestock_behavior_monitoring
养鱼 鱼塘 养虾 小龙虾 塘主 鱼塘主 虾塘 养蟹 养鲈鱼 养甲鱼 养泥鳅 养牛蛙 养鳝鱼 养海参 养鲍鱼 养对虾 虾农 鱼苗 养殖户…鱼 | 水产养殖 | aquaculture
循环水养鱼 工厂化养鱼 | 循环水养殖 | recirculating_aquaculture
缺氧鱼 翻塘 鱼浮头 增氧机 溶解氧昼夜 藻相演替 增氧机布局 鱼…张嘴/浮上来/浮头/缺氧/翻塘 虾…张嘴/浮上来/缺氧 夜里/半夜/凌晨/早上/闷热…浮头/缺氧/翻塘 fish…gasp/oxygen/surface | 溶解氧调控 增氧 | pond_oxygen aeration dissolved_oxygen_in_pond
鱼病 死鱼 死虾 泛塘 鱼…不吃/得病/成片死/死/翻肚 虾…不吃/得病/成片死/死 fish…die/dying/sick/spots 螃蟹…得病 蟹…死 shrimp…die | 水产病害 水产病原 | fish_disease shrimp_disease fish_keep_dying > 养殖水质
塘水 水发绿 蓝藻 藻类暴发 富营养化 水体净化菌 鱼缸…发绿/水/绿 fish_tank…algae/cloudy/green/murky/smell/turns pond…cloudy/murky 水族箱…发绿/绿 锦鲤池/池子…发绿/浑/绿/长藻 水色…塘 虾池…水 塘…水质 养殖水…变绿 | 养殖水质 蓝藻水华 | pond_water_quality algal_bloom aquarium pond_water algae_growth eutrophication_of_pond
养殖尾水 | 尾水治理 | aquaculture_tailwater
宠物 宠物粮 猫不爱吃 狗不爱吃 猫咪 狗狗 dog/cat/pet…food/treats 宠物…毛色 | 宠物食品 适口性 | pet_food palatability
蚕 养蚕 桑 蚕农 蚕茧 | 桑蚕 | sericulture
蜂 蜜蜂 蜂农 养蜂 蜂群 蜂场 | 蜂业 | beekeeping
昆虫 黑水虻 | 昆虫蛋白 | black_soldier_fly insect_protein
饲料添加剂 维生素预混 | 饲用添加剂 微量元素 | feed_additive premix trace_element
饲料酶 植酸酶 | 饲用酶制剂 | feed_enzyme phytase
屠宰 杀鸡 杀猪…人工/应激/慢/血 杀牛/宰羊…人工/应激/慢/污水/血 | 屠宰加工 胴体品质 | slaughter carcass slaughterhouse
猪咳 呼吸道病 | 畜禽呼吸道疾病 | respiratory_disease_of_livestock
热应激鸡 夏天鸡热死 鸡场/鸡舍/蛋鸡/肉鸡/鸭棚…中暑/夏天一热/夏天死/天热/热应激/热得/热死 鸡…中暑/夏天一热/夏天死/天热/热应激/热得 chickens/hens/birds…heat/heat_stress/hot cows…heat_stress/hot 牛…中暑/热 | 畜禽热应激 | heat_stress_in_poultry
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
蓝耳 伪狂犬 非洲猪瘟 非瘟 口蹄疫 猪丹毒 猪流感 副猪 传胸 猪呼吸道综合征 支原体 舍内氨气 颗粒物 猪…不停咳/发烧/发热/发病/咳/咳喘/咳嗽/喘/喘气/圆环/成批死/打喷嚏/拉血/死/气喘/流产/疫情/瘟/红皮/耳朵紫/高烧 猪场…传染/发烧/发病/咳/咳嗽/喘/拉血/死/流产/生物安全/疫情/瘟/红皮/耳朵紫 肥猪/育肥猪/猪群…发烧/发病/咳/喘/拉血/死/流产/疫情/瘟/红皮/耳朵紫 pigs…abortion/cough/coughing/die/fever/sick/sneeze 母猪…流产 链球菌…猪 保育猪…死 | 猪繁殖与呼吸综合征 伪狂犬病毒 猪圆环病毒 养殖生物安全 猪病净化 支原体肺炎 | PRRSV african_swine_fever porcine_circovirus pseudorabies swine_biosecurity pigs_coughing mycoplasma swine_respiratory_disease
断奶仔猪 白痢 弱仔 僵猪 教槽料 肠道屏障功能 大肠杆菌腹泻 仔猪…不吃/弱/拉稀/掉膘/死/白痢/脱水/腹泻/黄痢 小猪…不吃/不吃料/冻死/弱/拉/拉稀/拉稀死/掉膘/死/死得多/白痢/脱水/腹泻/黄痢 乳猪/断奶猪/猪崽…不吃/弱/拉/拉稀/掉膘/死/白痢/脱水/腹泻/黄痢 断奶…拉稀/掉膘/腹泻 保育猪…不吃/弱/拉/拉稀/掉膘/白痢/脱水/腹泻/黄痢 piglets…crushed/die/weak 奶猪…黄痢 氧化锌…不让用 猪…流行性腹泻 | 断奶应激 仔猪腹泻 肠道屏障 轮状病毒 猪流行性腹泻病毒 断奶仔猪营养 | weaning_stress piglet_diarrhea intestinal_barrier PEDV weaned_piglets
后备母猪 精液稀释保存 精子活力 精液冷冻损伤 母猪…不发情/不吃/产仔/产仔少/产程/产程长/便秘/压死小猪/奶水/屡配/憋死/掉膘/断奶不发情/木乃伊/死胎/没奶/淘汰/炎症/生崽/瘫/空怀/膘/返情/难产 能繁母猪/经产母猪/头胎母猪…不发情/不吃/产仔/产程/便秘/屡配/憋死/掉膘/死胎/没奶/流产/生崽/瘫/空怀/返情/难产 公猪…不爬跨/死精/活力差/稀/精子/精液 种公/公牛/公羊…不爬跨/死精/活力差/稀/精子 精液…保存/死/活力/稀 semen…dead/quality | 母猪繁殖障碍 泌乳性能 胎盘功能 背膘 子宫炎 种公猪精液品质 | sow_reproductive_failure lactating_sows sow_constipation boar_semen placental_function semen_preservation sperm_motility
楼房养猪 电子耳标 猪…咬尾/咬耳朵/咳声/打斗/打架/数不清/测温/点数/热死/称重/采食记录 猪舍…冷/氨味/湿/热/环境/通风 猪场…刮粪/清粪/费水 pigs…bite/biting/fight/hot/tail 楼房…猪 | 猪舍环境 精准饲喂 咳嗽声识别 动物福利 畜禽舍通风 | pig_house_ventilation precision_pig_farming animal_welfare pig_tail_biting cough_sound_recognition pig_barn
土猪 黑猪 猪…拉膘/瘦肉率/肉色/膘厚/采食差 猪肉…不香/没肉味 肥猪/育肥猪/地方猪…长得慢 出栏…慢 | 地方猪种 胴体性状 脂肪沉积 猪育种 生长育肥猪 | finishing_pigs indigenous_pig_breeds fat_deposition carcass_traits
马立克 包肝包心 鸡…传支/呼吸/呼噜/咳/喘/大肠杆菌/打呼噜/打喷嚏/支原体/新城疫/死一片/死得多/气囊炎/法氏囊/流感/流鼻/甩鼻/白冠/肿脸/腺胃/鼻炎 鸡群/鸡场/蛋鸡/鸭子/鸭群/雏鸡/土鸡…发病/呼噜/咳/喘/拉绿/死/流感/甩鼻/瘟/瘫/肿头 鸭…大肝/浆膜炎/瘫/短喙 鹅…发病/呼噜/咳/喘/拉绿/死/流感/甩鼻/痛风/瘟/瘫/肿头 肉鸡…发病/呼噜/咳/喘/拉绿/死/流感/甩鼻/瘟/肿头 chickens/hens…cough/dying/sick/sneeze ducks/poultry…cough/die/dying/sick/sneeze | 禽病 新城疫病毒 传染性支气管炎 禽致病性大肠杆菌 鸭疫里默氏杆菌 鹅星状病毒 | poultry_disease newcastle_disease infectious_bronchitis APEC avian_influenza duck_virus
球虫 肠毒综合征 坏死性肠炎 鸡…拉水/拉稀/拉血/料便/白痢/粪便稀/肠炎/血便/过料 chickens…bloody/coccidia/diarrhea/droppings chicks…bloody/coccidia/droppings 小鸡…糊肛 兔…球虫 | 鸡球虫病 产气荚膜梭菌 艾美耳球虫 鸡沙门氏菌净化 | coccidiosis necrotic_enteritis eimeria clostridium_perfringens
啄羽 白羽鸡 黄羽鸡 啄羽行为 环境富集 胫骨软骨发育不良 骨代谢 光照调控 饲养密度 环境丰容 鸡…不会走/互啄/劈叉/压堆/啄/啄屁股/啄毛/啄肛/均匀度/打架/抢食/掉毛/断喙/瘸/站不起/腿病/腿瘸/走不动/趴 肉鸡…不会走/劈叉/垫料湿/大小不一/猝死/瘫/瘸/站不起/胸肉白条/腹水/腿瘸/腿软/走不动/趴/长得慢 hens/chickens/birds…cannibalism/die/feathers/lame/peck/pecking 鸡腿…不会走/劈叉/瘸/站不起/腿瘸/走不动/趴 broilers…die/lame/legs/walk 土鸡…长得慢 | 啄癖 肉鸡腿病 腹水综合征 脚垫皮炎 肉鸡生长性能 | feather_pecking leg_disorder_of_broilers ascites broiler_growth footpad_dermatitis tibial_dyschondroplasia bone_metabolism environmental_enrichment
产蛋率 软壳蛋 沙壳蛋 白壳蛋 小蛋多 畸形蛋 产蛋光照周期 卵泡发育神经内分泌 光照刺激 产蛋…下降/掉 鸡…下蛋少/不下/不下蛋/不产/停产/冬天不下蛋/少下蛋/掉蛋/歇窝/蛋少 蛋鸡…下蛋少/不下/不下蛋/不产/产蛋下降/产蛋少/停产/冬天不下蛋/后期/少下蛋/掉蛋/歇窝/淘汰/破蛋/老/脂肪肝/蛋壳/蛋少 蛋壳…发白/沙皮/薄/颜色浅 老母鸡/产蛋鸡/蛋鸭/鸡场/种鸡…不下蛋/产蛋下降/产蛋少/掉蛋/淘汰/破蛋/脂肪肝/蛋壳 母鸡/鸭/鹅…下蛋少/不下/不产/停产/冬天不下蛋/少下蛋/歇窝/蛋少 chicken/hen/duck/bird…fewer_eggs/lay/laying/no_eggs/stop 蛋…破得多 破蛋…多 蛋黄…颜色浅 鸡蛋…腥味 egg_production…drop | 产蛋后期 脂肪肝出血综合征 蛋壳超微结构 蛋黄着色 卵泡发育 | laying_performance fatty_liver_hemorrhagic_syndrome eggshell_ultrastructure yolk_color aged_laying_hens egg_laying
孵化率 死胚 出雏 孵化机 孵化厅 孵化/孵鸡/孵小鸡/孵化场/鸭苗/鹅苗…出壳/出得少/出雏/孵不出/弱/死在壳/死胚/脱水/臭蛋/闷死 雏鸡…弱/鉴别 鸡苗…公母/出壳/出得少/出雏/孵不出/弱/死在壳/死胚/脱水/臭蛋/闷死 种蛋…出壳/出得少/出雏/孵不出/弱/死在壳/死胚/消毒/脱水/臭蛋/闷死 eggs…hatch/not_hatch chicks…die/hatch/not_hatch/weak 受精率…低 种鸡…受精 | 孵化工艺 胚胎发育 种蛋消毒 蛋内性别鉴定 种鸡繁殖 | hatchability egg_incubation in_ovo_sexing egg_fertility breeder_hens hatchery
捡蛋 鸡螨 鸡舍…氨味/温差/灯光/灰/热/苍蝇/通风 鸡…热死/红螨/饮水 水线…生物膜/脏 鸡粪…湿/稀 poultry_house…ammonia/dust/flies 鸡笼…捡死鸡 死鸡…识别 mites…hens | 禽舍环境 鸡皮刺螨 叠层笼养 光照制度 家禽巡检机器人 蛋鸡舍通风 | poultry_house_environment dermanyssus_gallinae lighting_program poultry_robot henhouse red_mites
鸽子 肉鸽 鹌鹑 鹅肥肝 鸵鸟 鹅苗 番鸭 蛋鸭 收毛 鹅…产蛋少/反季 鸭毛…浮毛/脏 | 特种禽类 鹅繁殖 水禽 鸽乳 | pigeon squab goose waterfowl quail
乳房炎 胎衣不下 挤奶 乳区 乳腺免疫 乳房炎病原菌 金黄色葡萄球菌 蹄叶炎 步态识别 跛行检测 奶牛蹄病 奶牛…不发情/乳头/乳房/乳脂低/产后/产奶低/体细胞/体细胞高/停奶/发情识别/发炎/发硬/奶块/奶少/奶量/挤奶/掉奶/流产/烂蹄/热/瘫/瘸/真胃/红肿/细胞数/胎衣/酮/酮病 牛奶子/乳牛…不发情/乳房/产后/体细胞/发炎/奶少/奶量/瘫/瘸/胎衣/酮 牛…走路/蹄/蹄病 奶…乳头/体细胞/体细胞高/停奶/发硬/奶块/红肿/细胞数/脂率低 牛奶…乳头/体细胞/体细胞高/停奶/发硬/奶块/红肿/细胞数 挤奶…体细胞/体细胞高/停奶/发硬/奶块/红肿/细胞数 乳头…肿/裂 cows…hoof/lame/limp/mastitis/milk/udder cow…lame/milk/udder milk…cells/somatic 蹄子…烂/瘸/长 | 奶牛乳房炎 围产期奶牛 酮病 肢蹄病 奶牛热应激 泌乳 乳脂合成 | bovine_mastitis transition_cow ketosis lameness milk_fat_synthesis dairy_cow_heat_stress somatic_cells cows_go_lame hoof lameness_detection laminitis staphylococcus_aureus
瘤胃 犊牛 雪花牛肉 全混日粮 瘤胃臌气 泡沫性臌胀 瘤胃微生物 甲烷菌 牛…不反刍/不长膘/发烧/咳/喘/屡配/左边鼓/打嗝甲烷/拉稀/挑食/流鼻涕/结节/肚子胀/肚胀/胀死/胀气/胀肚/胀肚子/臌气/配不上/酸中毒/鼓肚 犊牛…不吃/咳/弱/拉稀/死/肺炎/腹泻 小牛/牛犊…不吃/咳/弱/拉稀/死/肺炎 肉牛…不长/发烧/咳/喘/拉稀/流鼻涕/疙瘩/胀气/胀肚/运/长得慢 架子牛…不长/发烧/咳/喘/拉稀/流鼻涕/疙瘩/胀气/胀肚/运 羊/奶牛…左边鼓/肚子胀/肚胀/胀死/胀肚子/臌气/鼓肚 cows/cattle/sheep/steers…bloat/bloated/gas 牛肉…没花 | 瘤胃发酵 瘤胃酸中毒 犊牛培育 肌肉大理石纹 反刍动物营养 甲烷减排 牛呼吸道疾病 | rumen_fermentation subacute_ruminal_acidosis calf_rearing beef_marbling enteric_methane bovine_respiratory_disease bloat rumen_bloat
母羊 羊痘 小反刍 湖羊 布病检疫 布氏杆菌 新生幼畜 体温调节 初乳免疫 代乳 羔羊早期断奶 羊…不吃/传染病/包虫/双羔/口疮/吃毛/咳/寄生虫/尿结石/布病/快疫/拉稀/流产/痘/结石/脱膘 羊羔/羔羊/小羊…不吃奶/不站/冻死/存活/弱/成活/拉稀/死/没奶/软/饿死 湖羊…不吃奶/存活/弱/成活/拉稀/死/软 羔子…不站/冻死/死/没奶/饿死 母羊…不下崽/不认羔/没奶 lambs…cold/die/starve/weak sheep…die/scour/worms goats…die/lame/scour/worms 牛/牛羊…布病 驴…养 肉羊…长得慢 羊绒…细度 | 羔羊培育 多胎性状 布鲁氏菌病 羊寄生虫病 肉羊营养 绒山羊 | lamb_rearing sheep_prolificacy brucellosis cashmere_goat peste_des_petits_ruminants colostrum neonatal_lamb_survival
苜蓿 黑土滩 毒草 燕麦草 皇竹草 草捆 青贮/裹包/青贮窖/青贮料/黄贮…二次发酵/发热/发霉/发黑/变质/坏/烂/臭/酸 干草…发热/发霉 秸秆…牛不吃/黄贮 苜蓿…掉叶 牧草…不够 草场/草原…退化 | 青贮发酵品质 有氧稳定性 苜蓿干燥 草地退化恢复 毒杂草 秸秆饲料调制 | silage_fermentation_quality aerobic_stability alfalfa grassland_degradation forage_hay
兔瘟 獭兔 肉兔 长毛兔 毛皮动物 水貂 兔…不吃/不孕/拉稀/拉肚子/换料/死/胀/胀肚/脚皮炎/鼻炎 兔子/肉兔/獭兔…不吃/拉稀/拉肚子/换料/死/胀/脚/鼻炎 | 家兔营养 兔病毒性出血症 兔皮 毛皮动物养殖 | rabbit rabbit_hemorrhagic_disease mink fur_animal
蜂螨 蜂王 蜂王浆 蜂胶 蜂花粉 熊蜂 取蜜 蜂箱 蜂群崩溃 新烟碱类 蜜蜂肠道 葡萄糖结晶 超声破晶 蜜蜂…一箱箱/不回来/中毒/少/弱/授粉/死/死一地/烂子/爬/空了/空箱/螨/越冬/越来越少/逃/飞走/飞逃 蜂群…一箱箱/不回来/中毒/少/弱/死/死一地/烂子/爬/空了/空箱/螨/越冬/越来越少/逃/飞走/飞逃 蜂…一箱箱/不回来/中毒/农药死/少/死/死一地/毒死/烂子/空了/越来越少/飞走/飞逃 蜂蜜…冒泡/发酵/变色/抗生素/水分/水分大/浓缩/爆瓶/结冰糖/结块/结成块/结晶 蜂箱…一箱箱/不回来/中毒/少/弱/死/死一地/死蜂/烂子/爬/空了/空箱/螨/越冬/越来越少/逃/飞走/飞逃 bees/hive/hives/colony…dead/die/disappear/dying/empty/mites/weak honey…crystallise/solid 花粉…破壁 蜂子…死 养蜂…毒死 蜂农…打药 打药…蜜蜂 | 狄斯瓦螨 蜜蜂健康 囊状幼虫病 蜂蜜结晶 蜂王浆保鲜 熊蜂授粉 花粉破壁 | varroa honeybee_colony royal_jelly propolis bumblebee honey_crystallization bee_pollen neonicotinoid colony_collapse_disorder bee_mites
微粒子病 僵蚕 蚕种 蚕房 桑枝 蚕沙 蚕蛹 桑椹 柞蚕 不吐丝 丝腺 蜕皮激素 保幼激素 昆虫生长调节剂 丝蛋白合成 蚕…上蔟/不上山/不吐/不吐丝/不眠/不结茧/不蜕/中毒/人工饲料/农药中毒/吐丝/成片烂/死/游走/烂掉/病/结不了茧/脓/脓病/薄皮 蚕茧…不结茧/中毒/僵/次茧/死/烂/病/脓/薄/薄皮/解舒 桑叶…不够/加工 蚕宝宝/家蚕…不上山/不吐/不吐丝/不眠/不结茧/不蜕/中毒/僵/吐丝/死/游走/烂/病/结不了茧/脓/薄皮 老熟蚕…不上山/不吐/不吐丝/不眠/不蜕/吐丝/游走/结不了茧 silkworms…cocoon/die/silk/spin 桑树…病 养蚕…省工 结茧…烂 茧子…薄 上山…蚕死 | 家蚕病害 家蚕微孢子虫 蚕茧质量 人工饲料育 桑叶利用 家蚕核型多角体病毒 | silkworm_disease nosema_bombycis silkworm_artificial_diet cocoon_quality mulberry_leaf BmNPV silkworms silk_gland ecdysone juvenile_hormone
调质器 锤片 制粒调质 调质熟化 颗粒料…一捏/一捏就碎/不成形/发霉/含粉/太硬/太碎/开裂/掉渣/散/松散/粉化/粉多/细粉/长短/颗粒硬 制粒…堵机/电耗/蒸汽 饲料…冷却/制粒温度/含粉/太硬/开裂/散/熟化/硬度/粉化/粉多/粉末多/粉碎/糊化度/细粉/长短/颗粒硬 颗粒饲料…含粉/太硬/开裂/散/粉化/粉多/细粉/长短/颗粒硬 鸡料/猪料…一捏/一捏就碎/不成形/含粉/太硬/太碎/开裂/掉渣/散/松散/粉化/粉多/细粉/长短/颗粒硬 鱼料…一捏/一捏就碎/不成形/含粉/太硬/太碎/开裂/掉渣/松散/粉化/粉多/细粉/长短/颗粒硬 饲料颗粒…一捏/一捏就碎/不成形/太碎/掉渣/松散/粉多 feed…crumble/crumbly/dust/fines 饲料厂…电费 粉碎…锤片 | 饲料制粒 饲料调质工艺 饲料粉碎粒度 颗粒耐久性 饲料加工 | pelleting_of_feed steam_conditioning ring_die hammer_mill_grinding pellet_quality
饲料…不均匀/交叉污染/分级/变异系数/各包/后喷涂/残留/混不匀/混合不均/结块/维生素损失/静电 预混料…不一样/分层/分级 饲料仓…结拱 料塔…结块 酶制剂…制粒失活 益生菌…制粒死 | 饲料混合均匀度 交叉污染控制 | feed_mixing_uniformity feed_cross_contamination post_pelleting_spraying thermostability_of_feed_additives
膨化料 浮水料 沉性料 浮料 漂浮率 膨化料…不浮/沉/粘连 鱼料…下沉/散/水里散/浮 虾料…不耐泡/散 饲料…水中稳定/漂浮 水产料…耐水 | 水产膨化饲料 浮水率 饲料粘结剂 挤压膨化工艺 | floating_feed water_stability_of_pellet aquafeed_extrusion feed_binder
低蛋白饲料 菜粕 棉粕 杂粕 单细胞蛋白 抗营养 胀气因子 芝麻粕 花生粕 饲料…不消化/代替/便宜的/太贵/太高/少用/成本/成本高/替代/涨/涨价/涨钱/贵/降成本 豆粕…代替/太高/少用/成本/掺假/替代/涨/涨价/贵/降成本 鱼粉/豆饼…代替/太高/少用/成本/替代/涨/贵/降成本 feed…cheaper/cost/expensive/price soybean_meal…expensive/price/replace 料…便宜的/太贵/涨钱 玉米…涨价 杂粕…毒 蛋白料…贵 饲料原料…掺假 小麦…替代玉米 | 非常规饲料原料 抗营养因子 净能体系 理想氨基酸模式 棉籽粕脱毒 固态发酵饲料 | unconventional_feedstuff anti_nutritional_factors net_energy_feed rapeseed_meal detoxification_of_cottonseed_meal single_cell_protein
脱霉剂 黄曲霉毒素降解 毒素脱除饲料 呕吐毒素吸附 饲料…发热/发霉/变质/呕吐/哈喇/捂/毒素/油脂酸败/生霉/结团/霉变/黄曲霉 玉米…发霉/毒素/生霉/结团 草料/豆粕…发霉/捂/生霉/结团/长毛 饲料仓/料塔…发霉/挂壁/长毛 feed…caking/mold/moldy/mould/mouldy/toxin 霉菌毒素…吸附 猪…假发情 | 霉菌毒素脱毒 毒素降解酶 饲料防霉 饲料抗氧化剂 | mycotoxin_adsorbent mycotoxin_biodegradation feed_mold_inhibitor feed_oxidation
禁抗 不让用抗生素 植物精油 抗菌肽 丁酸钠 微生态制剂 丁酸梭菌 抗生素…不让加 替抗…产品 精油/中草药/单宁/芽孢杆菌…饲料 噬菌体…养殖 肠道…不好 | 饲用抗生素替代 饲用酸化剂 肠道微生物 | antimicrobial_peptide essential_oils_in_feed dietary_acidifier probiotics_in_animals phytogenic_feed_additive
免疫失败 畜禽疫苗 口服疫苗 灭活疫苗 疫苗…上不来/不产生抗体/不保护/佐剂/保存/冷链/副反应/失败/抗体低/没效果/白打/破乳/还发病 打疫苗…上不来/不产生抗体/不保护/失败/应激/抗体低/没效果/白打/还发病 抗体…上不去/不齐 免疫…上不来/不产生抗体/不保护/失败/抗体低/没效果/白打/还发病 猪…打针费劲 活疫苗…效价 | 动物疫苗佐剂 免疫应答 亚单位疫苗 病毒样颗粒 活载体疫苗 抗体监测 | veterinary_vaccine vaccine_adjuvant virus_like_particle subunit_vaccine immune_response
兽药 兽用中药 中兽药 饮水给药 恩诺沙星 氟苯尼考 替米考星 动物源细菌耐药 药动药效 剂量优化 兽药…不溶/不见好/休药期/分层/剂量/加量/堵水线/打下去没用/残留/沉淀/没效果/白打/结块/苦/越治越死/适口性 打针/用药…不见好/剂量/加量/打下去没用/没效果/白打/越治越死 粉针…兽 药…猪不吃 兽用…缓释 混悬…兽药 | 兽药制剂 兽药包被 水溶性改善 药代动力学 休药期 | veterinary_drug_formulation florfenicol tilmicosin veterinary_pharmacokinetics withdrawal_period pk_pd
耐药菌 超级细菌 养殖/细菌/大肠杆菌…耐药 猪…打药不管用 鸡…用药没效果 药…用了不灵 | 细菌耐药性 耐药基因 抗菌增效 噬菌体治疗 群体感应抑制 | antimicrobial_resistance multidrug_resistant_bacteria phage_therapy quorum_sensing_inhibitor
驱虫 寄生虫 蛔虫 绦虫 血吸虫 吸血虫 焦虫 弓形虫 胃肠道线虫 苯并咪唑抗药 驱虫药替代 植物单宁驱虫 蜱传病 牛…疥/线虫/肚里虫/肝吸虫/虱/虱子/蜱/蜱虫 猪…疥/疥螨/线虫/肚里虫/肝吸虫/虱子/蜱虫 羊…疥/疥癣/线虫/肚里虫/肝吸虫/虱子/蜱虫 驱虫药/打虫药/驱虫…不灵/不管用/打不下来/没用/白打 马/狗…疥/线虫/肚里虫/肝吸虫/虱子/蜱虫 worms/parasites/ticks/lice…cattle/drug/goat/horse/no_longer/resistant/sheep drug…no_longer/worms 肚里…虫 | 寄生虫病 抗寄生虫药 伊维菌素 驱虫药耐药 | parasite_control anthelmintic ivermectin toxoplasma echinococcosis wormer dewormer gastrointestinal_nematode benzimidazole_resistance tick_borne_disease
宠物医院 宠物药 宠物疫苗 狂犬 狗…尿血/病/瘸/癣/皮肤/皮肤病/细小/肾 猫…传腹/尿血/尿闭/病/瘟/瘸/癣/皮肤/肾 宠物…手术/看病 dog/dogs/cat/cats…itch/kidney/limp/sick/skin | 小动物临床 宠物用药 犬细小病毒 猫传染性腹膜炎 狂犬病 | small_animal_medicine canine_parvovirus feline_infectious_peritonitis rabies companion_animal
洗消中心 带猪消毒 猪场…消毒/蚊蝇 鸡舍/养殖场/运猪车/圈舍/空栏…消毒 车辆…洗消 死猪/病死/死鸡…处理 养殖…苍蝇 | 养殖场消毒 车辆洗消 无害化处理 病原灭活 环境消毒 | farm_disinfection vehicle_disinfection carcass_rendering virus_inactivation_on_farms
白斑病 肝肠胞虫 玻璃苗 弧菌 对虾 南美白对虾 罗氏沼虾 小棚虾 急性肝胰腺 致病弧菌 虾肠孢子虫 益生菌调水 虾…一天死/不吃料/不长/偷死/天天死/存活/弧菌/急性死/捞死/捞死虾/死底/游塘/白便/空肠空胃/红体/红须/肝胰腺/脱壳/蜕壳/软壳/黑鳃 虾苗…不长/偷偷死/偷死/发光/弧菌/弱/断须/死/白便/空胃/红体/肠炎/脱壳/软壳/黑鳃 对虾/白虾…一天死/不吃料/不长/偷偷死/偷死/发光/天天死/弧菌/捞死/捞死虾/断须/死/死底/白便/空胃/红体/红须/肠炎/脱壳/软壳/黑鳃 南美白/虾塘/斑节对虾/基围虾…不长/偷偷死/偷死/发光/弧菌/断须/死/白便/空胃/红体/肠炎/脱壳/软壳/黑鳃 shrimp…dead/dying/white_spot prawns…dead/die/dying/white_spot | 对虾白斑综合征 急性肝胰腺坏死 肠道弧菌 虾肝肠胞虫 对虾育苗 蜕壳 | white_spot_syndrome_virus AHPND enterocytozoon_hepatopenaei vibrio litopenaeus_vannamei shrimp_larvae shrimp_molting acute_hepatopancreatic_necrosis
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
结节性皮肤病 牛结节 牛疙瘩皮肤病 牛…烂皮/疙瘩/皮肤起/结节病/起包 牛身上…包/疙瘩/结节 cattle/cows…lumps/nodules/skin_lumps 牛结节…病 | 牛结节性皮肤病 羊痘病毒 减毒活疫苗 吸血昆虫传播 | lumpy_skin_disease capripoxvirus live_attenuated_vaccine
参圈 海参…吐肠/夏天/度夏/热/高温 | 刺参高温 腐皮综合征 夏眠 度夏 刺参耐热 | sea_cucumber_heat_stress skin_ulcer_syndrome aestivation
估重 戴耳标 猪…估重/体重/称/量体 牛/羊…丢/估重/体重/偷/找不到/放牧/称/量体 耳标…丢/掉 牦牛…丢/偷/找不到/放牧 家畜…称重 牛脸/猪脸/羊脸…识别 | 体重估测 体尺测量 三维点云体尺 畜禽个体识别 放牧定位 | body_weight_estimation_of_livestock body_size_measurement individual_identification_of_animals grazing_monitoring virtual_fence
兽医…少/找不到/请不到 看病…牛/猪/羊/鸡 乱用药…养殖/猪/鸡 快速…猪病/鸡病 | 动物疫病诊断 远程兽医诊断 现场快速检测病原 病原微流控检测 | animal_disease_diagnosis pen_side_test veterinary_telemedicine
断喙 剪牙 赶猪 赶鸭 免疫…工人/打不过来/累 打疫苗…人手/打不过来/累 抓鸡/捉鸡…人工/人手/累 阉割…猪 | 无针免疫 喷雾免疫 气溶胶免疫 禽抓捕装备 福利养殖装备 | needle_free_vaccination spray_vaccination aerosol_immunization poultry_catching
wet_litter 鸡/鸭/蛋鸡/肉鸡…拉稀水/水便/粪便湿/粪稀/饲料粪 鸡粪…太湿/太稀/水/淌 粪带/传送带…淌/稀 垫料…湿/结块 droppings/litter…wet | 家禽排泄物含水率 日粮电解质平衡 家禽饮水 家禽肠道健康 垫料管理 | wet_droppings dietary_electrolyte_balance poultry_gut_health litter_moisture
calf_scours 犊牛/牛犊/羔羊/小羊/马驹…一生下/出生就/刚生/生下就/生下来 小牛…一生下/出生就/刚生/拉/生下就/生下来 刚生下来…拉/死/站不 calf/calves/newborn…diarrhea/die/dying/scour/weak | 新生犊牛腹泻 隐孢子虫 牛冠状病毒 初乳被动免疫 新生幼畜存活 | neonatal_calf_diarrhea cryptosporidium bovine_coronavirus passive_immunity_transfer
脚烂 蹄子烂 烂蹄子 foot_rot 羊/牛/山羊/绵羊/鹿…烂蹄/瘸/脚烂/脚肿/脚臭/走不动/跛/蹄烂 sheep/goat/lamb/cattle…foot_rot/footrot/hoof/lame/limp | 腐蹄病 坏死梭杆菌 蹄浴 反刍动物跛行 | ovine_footrot fusobacterium_necrophorum dichelobacter footbath
王浆 王浆/蜂王浆/蜂胶/花粉/蜂蛹…冷冻/发酸/变色/坏/放久/新鲜 蜂蜜…发酸/含水/波美/起泡 royal_jelly…color/colour/fresh | 王浆主蛋白 王浆新鲜度 热降解标志物 冷冻贮存王浆 蜂产品品质 | major_royal_jelly_proteins royal_jelly_freshness bee_product_quality
性逆转 黄鳝/鳝鱼/泥鳅/石斑/鳗鱼/鲟鱼/鱼/虾/蟹/牛蛙…产卵/孵不出/没苗/繁殖/缺苗/育苗/苗买不到/苗太贵/苗死/苗种 苗…买不到鱼 | 鱼类性逆转 规模化人工繁育 仔鱼培育 亲本性腺成熟 亲鱼催产 | sex_reversal_of_fish artificial_breeding_of_fish gonadal_maturation larviculture
逃鱼 跑鱼 net_pens 网箱/围网/渔网/养殖网…冲破/撕/破洞/破网/跑鱼/逃 鱼…跑了/逃 cage…fish_escape fish…escape | 网衣破损识别 网具水动力 网箱结构抗浪 水下巡检 | net_damage_detection hydrodynamics_of_net_cage fish_escape net_inspection_robot
海虱 鱼虱 sea_lice fish_lice 三文鱼/大马哈/海鲈/石斑…寄生虫/海虱/白点/虫子/虱/蚂蟥/鱼虱 鱼…寄生虫/海虱/虫子/虱/蚂蟥/鱼虱 salmon/fish/trout…lice/mites/parasite | 鱼类外寄生虫 海虱防控 激光除虱 清洁鱼 | sea_lice_control lepeophtheirus cleaner_fish ectoparasite_of_fish
产床 母猪…不让吃/产床/产房/压死/咬仔/喂奶/断奶瘦/淘汰多/腿瘸 小猪…保温灯/冻/压死 产房…冷/温度 | 分娩母猪行为 产床设计 仔猪保温 母猪使用年限 母性行为 | farrowing_crate piglet_crushing maternal_behavior_of_sow sow_longevity
sick_animals 猪/牛/羊/鸡…发烧看不出/发现晚/哪头病/查不出/死了不知道/看不出病 早发现…牛/猪/病/鸡 点数…猪/鸡 盘点…牛/猪/羊 数不清…猪/羊/鸡 count…chickens/pigs/sheep 红外…测体温猪 | 畜禽健康监测 红外热像体温 异常行为识别 畜禽盘点计数 声音识别疾病 | animal_health_monitoring infrared_thermography_of_livestock abnormal_behavior_detection livestock_counting
少打针 一针管 疫苗/打针…一针/多次/应激/打一针/打几次/打好几针/麻烦 vaccine…cold_chain/doses/one_shot/shots | 单剂长效疫苗 疫苗微球缓释 免疫记忆 粘膜疫苗佐剂 热稳定疫苗 | single_dose_vaccine controlled_release_vaccine immune_memory thermostable_vaccine mucosal_vaccine
驴皮 驴奶 骆驼奶 马奶 马/赛马/驴/骆驼…不怀/奶/病/瘸/皮/肚子疼/配种 鹿…不怀/奶/病/皮/肚子疼/配种 horse…colic/lame | 马属动物 驴繁殖 骆驼乳 马疝痛 | equine donkey camel_milk equine_colic
换王 育王 分蜂 盗蜂 白垩病 烂子病 queen_bee 蜂王…不产/产卵/失王/质量 蜂农…收入/转场 熏烟…蜂 | 蜂王育种 分蜂行为 蜜蜂白垩病 中蜂 | queen_rearing chalkbrood apis_cerana swarming
赤潮 绿潮 red_tide water_turns_green water_green green_water 藻/海水/赤潮/水华/海边…发臭/泛红/红了/鱼死 浒苔…上岸 tank…turns_green | 赤潮藻毒素 有害藻华 藻华预警 | harmful_algal_bloom algal_toxin microcystin
猪价 猪周期 蛋价 pig_price 养殖…不赚/亏/价格跌/保险/周期/成本高/行情/贷款/赔 养猪/养鸡/养鱼/养牛…不赚/亏/价格跌/周期/成本高/行情/赔 | 畜产品价格波动 养殖效益 养殖保险 畜牧经济 | hog_cycle livestock_price livestock_insurance farm_economics
饲料…假料/化验慢/批次差/水分大/营养不稳/配方成本 配方…成本料/算 原料…化验饲料 | 饲料近红外 饲料原料数据库 饲料配方优化 饲料真伪 | near_infrared_of_feed feed_formulation feed_authenticity
猪…一块块红/掉皮/疹子/痒/皮肤红/紫斑/红斑/红点/结痂/起红/蹭墙 猪皮肤/猪身上…一块块红/掉皮/疹子/痒/皮肤红/红斑/红点/结痂/蹭墙 pig…red/skin/spots | 猪皮炎肾病 猪疥螨 皮肤病变猪 | porcine_dermatitis swine_erysipelas sarcoptic_mange
鸭/鹅…不下水/扭脖子/抽搐/歪头/翻个/腿软/软脚/软腿 鸭子…不下水/扭脖子/抽搐/断翅/歪头/翻个/腿软/软脚/软腿 鹅苗/鸭苗/小鸭…不下水/扭脖子/抽搐/断翅/歪头/瘫/翻个/腿软/软脚/软腿 duck/goose…die/lame/legs | 坦布苏病毒 水禽钙磷 鸭病毒性肝炎 鸭呼肠孤 水禽疫病 | duck_tembusu_virus duck_hepatitis reovirus_of_duck waterfowl_disease
milk_fever 奶牛…下完崽/下犊/产完/产完崽/刚生完/生完 母牛/牛/羊/母猪…下完崽/下犊/产后/产完崽/刚生完/生完 产后…不吃/瘫/站不起/胎衣 cow/cows…calved/calving/down/milk_fever 产完…站不起 | 产后低血钙 产后瘫痪 阴离子盐日粮 围产期代谢病 产后子宫炎 | hypocalcemia_of_dairy_cow periparturient_disease dietary_cation_anion_difference postpartum_metritis
羊毛/羊绒/兔毛/驼绒…产量低/含绒/掉/粗/脏/越来越粗 牛绒…产量低/含绒/掉/短/粗/脏/越来越粗 羊…掉毛/毛粗 wool…coarse/short | 毛囊发育 纤维直径遗传 绒毛生长 全基因组关联羊 | hair_follicle_development fiber_diameter_of_wool cashmere_growth
蜂…春衰/越冬/过冬 蜂箱…春衰/过冬 bees…poison/sick/spray/winter 蜂群/蜜蜂…过冬 hive…winter | 越冬适龄蜂 蜂群越冬 蜜蜂脂肪体 农药亚致死 蜜蜂毒理 | overwintering_of_honeybee fat_body sublethal_effect_of_pesticide_on_bees bee_toxicology
鱼/鲈鱼/草鱼/加州鲈/鳜鱼/石斑…不吃料/吃料少/肝坏/肝白/肝黄/肥肝/胖/脂肪肝/花肝 鱼肝…坏/白 饲料…肝/鱼肝 fish…fatty_liver | 鱼类糖脂代谢 肝脏脂肪沉积 胆汁酸饲料 肝损伤鱼类 鱼类营养代谢 | fatty_liver_of_fish glucose_metabolism_of_fish bile_acid_supplementation hepatic_lipid_deposition
lamb/calf/piglet/foal…abort/born_dead/stillborn 流产…牛/猪/羊 羊…产死/早产/死胎 牛/母羊/母牛…产死/早产/死胎/流产 ewe/sow/cow…abort | 母畜流产病原 衣原体流产 新孢子虫 围产期营养母羊 弓形虫流产 | abortion_in_livestock chlamydia_abortus neosporosis stillbirth
milker 挤奶机/挤奶/奶厅…乳头/慢/挤不净/掉杯/残奶/洗不净/漏气/踢 milking…leave/robot/slow | 挤奶机真空脉动 乳头刺激排乳 挤奶机器人 残余奶 | milking_vacuum_pulsation teat_end milk_letdown automatic_milking_system
塘底…冒泡/淤泥厚/腐臭/臭鸡蛋/黑泥 池塘/鱼塘/虾塘…冒泡/淤泥厚/腐臭/臭/臭鸡蛋/黑泥 塘泥…冒泡/发黑/淤泥厚/腐臭/臭/臭鸡蛋/黑泥 pond/lake…mud/rotten/sludge/stink | 池塘底泥硫化氢 底质微生态改良 池塘清淤 沉积物硫化物 | hydrogen_sulfide_in_sediment pond_bottom_improvement sediment_bioremediation
turtle 甲鱼/乌龟/牛蛙/鳄鱼/大鲵/黄鳝/泥鳅/鲟鱼…三年/不长/咬/歪脖/白斑/腐皮/越冬死/长得慢 龟…三年/不长/咬/歪脖/白斑/白眼/腐皮/越冬死/长得慢 | 中华鳖生长 龟鳖病害 鳖温室养殖 蛙病 | trionyx_sinensis turtle_disease frog_disease growth_of_soft_shelled_turtle
换啥料 便宜饲料 cheap_feed cheaper_feed 豆粕/鱼粉/豆饼…不用/少放/找替代/换什么/换啥料 玉米…不用/少放/找替代/换什么/换啥料/贵 喂啥…便宜 | 非常规蛋白源 菌体蛋白 氨基酸平衡日粮 饲料原料脱毒 乙醇梭菌蛋白 | alternative_protein_source microbial_protein amino_acid_balanced_diet clostridium_autoethanogenum_protein
`;
