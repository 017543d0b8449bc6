/** Toys, sports goods, stationery, instruments, small goods. */
export const householdGoods = `
毛绒玩具 搪胶 玩具迁移 玩具机械物理性能 玩具风险 磁力珠 儿童产品安全评估 小零件窒息危险 误食风险 儿童伤害预防 玩具…割手/吞/味道/增塑剂/小零件/尖边/拉力测试/掉毛/掉漆/掉漆吃/掉零件/检测/检测不过/毛/脆/误食/超标/邻苯/重金属/铅 毛绒玩具…掉毛/眼睛 娃娃…发粘/粘/黄 小零件…吞/掉/误食 吞下…电池/磁/零件 孩子…卡喉咙/吃进/吞/夹手/摔/烫/窒息/误食 小孩…吞/夹/烫/窒息/误食 娃…吞/咬/啃 婴儿床…夹/摔 童车…夹/翻 children/kids/child…choke/hurt/swallow 搪胶…发粘 公仔…掉毛 纽扣电池…吞 绳子…勒 baby…choke toy…swallow | 玩具安全 邻苯二甲酸酯检测 搪胶成型 小零件危害 | toy_safety small_parts_hazard phthalate_in_toy rotocasting toy_parts child_product_safety choking_hazard small_parts child_injury_prevention
积木 拼图 拼装模型 手办 盲盒 过盈插接 插拔力玩具 玩具模具精度 积木…咬合/太松/太紧/拔不下/拼不上/拼不紧/掉/掰不开/插不上/插不进/散/松 模型…合模线/太松/太紧/拔不下/拼不上/掉/掰不开/插不进/散/水口 拼装玩具/拼插…太松/太紧/拔不下/拼不上/掉/掰不开/插不进/散 | 积木咬合力 精密注塑玩具 | interlocking_brick clutch_power
充气玩具 泳圈 充气垫 充气船 充气城堡 高频热合 充气床…漏/鼓包 充气…漏气 泳圈/气模/热合…漏 高周波…开 | 充气制品 高频焊接 聚氯乙烯热合 拉丝气垫 | inflatable_product dielectric_welding_of_PVC
奶瓶 奶嘴 塑料水杯 密胺餐具 tritan 奶瓶…裂/雾/黄 水杯…味/渗/漏/裂/黄 塑料杯…漏/裂 奶嘴/吸管杯…漏 餐盘/塑料餐具…发黄 密胺碗…裂 密胺…甲醛 杯子…雾 | 婴童用品材料 聚苯砜 共聚酯 密胺迁移 | baby_bottle PPSU copolyester melamine_migration > 食品接触材料迁移
球拍 羽毛球拍 鱼竿 碳纤球拍 球杆 高尔夫球杆 网球拍 冰球杆 登山杖 箭杆 弓箭 球拍…断/裂 鱼竿…掉漆/断/裂/起节 钓竿/登山杖/竿/拍框…断 | 碳纤维管件 卷管成型 体育器材复合材料 | carbon_fiber_tube racket fishing_rod golf_shaft
篮球 足球 排球 球胆 乒乓球 篮球…弹性/掉皮/漏/鼓包 足球…变形/漏气/皮掉/鼓包 乒乓球…不圆/裂 球胆/排球…漏 球皮…开胶 网球…没弹 | 球类制造 球胆气密 球体弹性 | sports_ball bladder_air_retention table_tennis_ball
羽毛球 羽毛片 人造羽毛球 羽毛球…不耐打/散毛/断毛/飘 毛片…分拣 球头…裂 羽毛…挑选球 | 羽毛球飞行稳定 羽毛片分选 | shuttlecock feather_sorting
跑步机 杠铃 动感单车 椭圆机 蹦床 户外健身 跑步机…卡/异响/跑偏 哑铃…包胶/掉漆/裂 健身器…异响/生锈 单杠…晃 拉力器/拉力带…断 | 健身器械 健身器材可靠性 | fitness_equipment treadmill
自行车 山地车 花鼓 碳纤车架 自行车…前叉/响/掉链/漆/生锈/车架裂/辐条断 辐条/脚踏/单车…断 飞轮…异响 变速器…不灵 车架…焊口裂 | 自行车车架疲劳 自行车传动 碳纤维车架 | bicycle_frame bicycle_drivetrain spoke
头盔 护具 护膝 拳击手套 头盔冲击吸收 头盔多孔材料 头盔…吸能/测试/碎/缓冲/裂/裂开/重/闷 安全帽…碎/脆/裂 护具…吸能 | 头盔吸能 冲击防护材料 剪切增稠 | helmet impact_attenuation shear_thickening protective_gear
瑜伽垫 爬行垫 拼图垫 甲酰胺 tpe垫 瑜伽垫…味/掉渣/滑/裂 爬行垫…味/甲酰胺 地垫…甲酰胺 | 发泡垫材 甲酰胺释放 热塑性弹性体垫 | yoga_mat formamide play_mat
泳镜 护目镜 潜水镜 护目镜/眼镜/镜片/面罩…起雾/雾 泳镜…起雾 头盔镜/浴室镜…雾 防雾…不持久 | 防雾涂层 亲水防雾 | antifog_coating hydrophilic_antifog swimming_goggles
圆珠笔 中性笔 笔尖 笔珠 笔芯 荧光笔 纤维笔头毛细 输墨 墨水溶剂保湿 笔头干涸 墨水球座 墨水毛细 笔…不出水/写不出/出墨/划纸/干掉/断墨/断水/漏/漏墨/积墨 中性笔/钢笔…不出水/写不出/写不出来/写着写着/划不出/划纸/干/干了/断墨/没水/漏/漏墨 笔头…掉珠/磨 圆珠笔…不出水/写不出/写不出来/写着写着/划不出/划纸/干/干了/没水/漏墨/漏油 记号笔/水彩笔/马克笔/白板笔/签字笔/荧光笔…不出水/写不出/写不出来/写着写着/划不出/划纸/干/干了/断墨/没水/漏墨 pen/marker/pens/markers…dry/leak/skip/write 笔芯…出墨 笔尖…磨 | 笔头球珠 中性墨水 书写润滑 墨水流变 | ballpoint_pen gel_ink pen_tip writing_ink
橡皮擦 修正带 修正液 胶棒 固体胶 便利贴 胶水笔 橡皮擦…硬/粘 橡皮…擦不净/粘文具 固体胶…不粘/干 修正带…断 胶棒…干 便利贴…不粘 便签…掉 | 橡皮擦配方 固体胶棒 微球压敏胶 | eraser glue_stick correction_tape repositionable_adhesive
墨汁 印泥 印油 毛笔 砚台 墨锭 文房四宝 墨汁…沉淀/结冻/臭 毛笔…开叉/掉毛 印泥…不干 墨锭…裂 印台…干 | 墨汁分散稳定 文房用品 制笔制墨 | chinese_ink inkpad writing_brush
古筝 吉他 小提琴 二胡 琵琶 古琴 钢琴 调音 大提琴 弦乐器湿敏 木材湿敏变形 声学用材稳定 乐器振动模态 乐器音色 乐器声辐射 琴…一潮/受潮/声音闷/开胶/开裂/暖气裂/梅雨/湿度/跑调/跑音/音不准/音就跑/音色差/音跑 吉他…一潮/受潮/弯/打品/暖气裂/梅雨/湿度/裂/跑调/跑音/音/音就跑/音跑 钢琴…一潮/受潮/暖气裂/梅雨/湿度/走音/跑调/跑音/音就跑/音跑 琴颈…一潮/受潮/弯/暖气裂/梅雨/湿度/跑调/跑音/音就跑/音跑 guitar/violin/piano/neck/soundboard…bend/crack/humid/out_of_tune/warp 古琴…一潮/受潮/暖气裂/梅雨/湿度/跑调/跑音/音就跑/音跑 琴板/琴体/木吉他/音板…裂 面板/古筝/提琴…音色 琴桥…开胶 | 乐器声学 乐器音板用材 木材声学性能 弦乐器 | musical_acoustics soundboard_wood string_instrument violin guitar soundboard_hygroscopic pitch_drift
扬声器 蓝牙音箱 耳机 麦克风 音箱…低音/共振/杂音 喇叭…杂音/沙沙/烧/破音 耳机…杂音/音质 音响…失真 话筒…啸叫 音圈…擦圈 异音…喇叭 | 扬声器失真 电声 振膜材料 | loudspeaker_distortion electroacoustics diaphragm headphone
毛刷 牙刷 刷丝 植毛 毛刷辊 化妆刷 磨尖丝 电动牙刷 刷丝弯曲疲劳 刷丝单丝 刷子…倒毛/变形/掉毛 毛刷…倒/掉毛/磨 刷毛…倒/变形/弯/软 牙刷…倒毛/掉毛/毛/炸/炸毛 刷丝…弯 扫把/油漆刷/化妆刷/滚筒刷…掉毛 毛刷辊…磨 扫地刷…倒 钢丝刷…掉丝 | 刷丝回弹 植毛拔出力 聚酰胺刷丝 | brush_filament bristle_recovery toothbrush tuft_retention
雨伞 自动伞 伞骨 黑胶伞 晴雨伞 油纸伞 伞骨…断/生锈 雨伞…断骨/生锈/翻 伞…中棒/收不拢/涂层掉/漏/翻/风吹翻 伞面…漏 自动伞…打不开 太阳伞…褪 伞布…渗水 伞架…弯 | 伞骨结构 抗风伞 遮阳伞面料 | umbrella umbrella_rib wind_resistant_umbrella
镜架 板材镜架 钛镜架 眼镜架 镜架…发白/掉漆/断/脱漆/裂/过敏 眼镜…夹头/腿断 镜腿…断/裂 眼镜框…变形 | 眼镜架材料 钛合金镜架 醋酸纤维 | spectacle_frame titanium_eyewear cellulose_acetate
首饰 银饰 古法金 合金饰品 琥珀 翡翠 珠宝首饰 珍珠首饰 银饰…发黑/黑 首饰…变黑/掉色/砂眼/过敏/黑 饰品…发黑/掉色/镍/黑 戒指…过敏/黑 项链…掉色/黑 银器/铜工艺品…发黑 黄金…硬 耳环…过敏 铜饰…发绿 | 银抗变色 镍释放 首饰精铸 首饰镀层 珠宝鉴定 | silver_tarnish nickel_release jewelry gemstone
假睫毛 化纤发 假发丝 美甲 指甲油 甲油胶 美甲胶 假发套 假发…不顺/打结/掉/掉发/掉色/毛躁/耐温/起毛躁 假睫毛/美甲…掉 人发…漂 发丝…毛躁 指甲油…起泡 甲油胶…不干 | 假发纤维 人发处理 甲油胶光固化 | wig_fiber nail_polish UV_nail_gel
暖宝宝 暖贴 自热包 自热锅 发热包 暖手宝 热敷贴 退热贴 冰宝贴 自热米饭 暖宝宝…不热/结块 暖贴…结块/过烫 热敷/自热…不热 冰袋…漏 退热贴…不粘 发热包/自热包…慢 | 铁粉氧化放热 自发热材料 水凝胶贴 | warming_patch exothermic_iron_oxidation self_heating_pack hydrogel_patch
遥控车 童车 婴儿车 平衡车 电动玩具 儿童车 玩具…发声/电池/遥控/马达 玩具车…没力 遥控车…距离 滑板车…断 婴儿车…轮 童车…掉漆 | 童车安全 | electric_toy baby_stroller ride_on_toy
滑雪板 冲浪板 桨板 皮划艇 冰刀 雪橇 滑雪靴 双翘滑板 滑雪板/冲浪板…分层 桨板…漏 皮划艇…裂 轮滑…轮 滑轮…磨 | 滑雪板复合结构 水上运动器材 | snowboard ski surfboard kayak
帐篷 睡袋 露营椅 天幕 帐杆 野餐垫 帐篷…发霉/杆断 折叠椅…塌/断 睡袋…不暖 露营椅/吊床…断 户外椅…布裂 | 户外用品 帐篷结构 睡袋保暖 | tent sleeping_bag camping_gear
铅笔 铅芯 铅笔板 彩铅 石墨粘土复合 断裂强度铅芯 铅笔…不黑/削断/开胶/弯/断芯 pencil/pencils…break/lead/snap 铅芯/彩铅…断 | 铅芯配方 石墨粘土 铅笔板改性 | pencil_lead pencil_slat pencil_lead_fracture
粉笔 白板笔 无尘粉笔 粉笔…断/灰 白板…擦不掉/留痕/鬼影 白板笔…擦不掉 黑板…反光 | 书写板 可擦墨水 | dry_erase_marker writing_board chalkboard
蜡笔 油画棒 水粉颜料 水彩颜料 丙烯颜料 油画颜料 彩泥 超轻粘土 橡皮泥 手指画颜料 颜料…霉 油画棒/蜡笔…断 彩泥/橡皮泥…干 粘土…开裂 水粉…发臭 | 美术颜料 造型粘土 | art_paint crayon modelling_clay
琴弦 尼龙弦 缠弦 琴弦…发闷/断/生锈/音 弦…断得快琴 | 琴弦振动 缠绕弦 | musical_string string_vibration
管乐器 萨克斯 笛子 唢呐 哨片 葫芦丝 口琴 铜管乐器 手风琴 萨克斯…垫/掉漆 笛子…裂 口琴/竖笛…音 管乐器…漏气 簧片…断 笛…开裂 铜号…发黑 | 管乐器声学 簧片振动 | wind_instrument reed_vibration brass_instrument
铜锣 架子鼓 镲片 编钟 木鱼 手碟 铜锣…裂/音色 镲片…裂 锣…音不好 鼓…音色 大鼓…开裂 钟声…不好 鼓面…破 | 打击乐器 高锡青铜 响铜锻造 | percussion_instrument gong bronze_bell cymbal
拖把 海绵拖 百洁布 钢丝球 超细纤维毛巾 胶棉拖 洗碗布 清洁球 抹布…掉毛/臭 拖把…掉毛 百洁布…掉砂 钢丝球…断丝 洗碗海绵…臭 胶棉…裂 | 清洁用品材料 超细纤维擦布 聚乙烯醇海绵 | cleaning_cloth microfiber PVA_sponge scouring_pad
打火机 点火枪 卡式炉 火柴 煤油打火机 打火机…打不着/漏气/火焰 点火器…打不着 电子点火/火柴…不着 | 压电点火 打火机安全 | cigarette_lighter piezoelectric_igniter
树脂镜片 近视镜片 偏光镜片 变色镜片 隐形眼镜 镜片…划/加硬/掉膜/水印/脱/脱膜/膜/膜层/膜裂/花/裂/起皮/黄 | 树脂镜片加硬 光学镀膜附着 光致变色镜片 | ophthalmic_lens hard_coating_of_lens photochromic contact_lens
钟表 石英钟 腕表 手表…走慢/起雾/进水 表带…掉色/断 表/挂钟…走不准 钟…停走 机芯…停 表壳…划 | 机械表走时 擒纵机构 钟表防水 | watch escapement timekeeping
仿真花 塑料花 绢花 圣诞树 仿真草 圣诞灯 彩灯串 工艺品 节日用品 永生花 圣诞树…掉叶/阻燃 工艺品…裂/褪 永生花…褪/霉 仿真花…褪 石膏像…霉 | 仿真植物 花材保鲜 工艺美术品 | artificial_flower christmas_tree preserved_flower handicraft
猫砂 豆腐猫砂 宠物玩具 宠物用品 猫抓板 狗咬胶 猫砂…粉尘/粘底/结团/臭/除臭 膨润土…猫砂 宠物…食盆 宠物尿…臭 | 猫砂结团除臭 宠物用品材料 | cat_litter pet_product
景泰蓝 木雕 根雕 石雕 玉雕 核雕 年画 唐卡 脱胎漆器 天然大漆 漆器…脱胎/裂 木雕/根雕/泥塑/油画…裂 | 生漆漆酚 传统工艺 工艺品保护 | lacquerware urushiol traditional_craft woodcarving
衣架 晾衣架 收纳箱 塑料盆 晾衣绳 塑料凳 衣夹…断/脆 夹子…断/晒脆 花盆…裂/褪色 衣架…断 晾衣架…生锈 收纳箱/塑料盆/水桶/垃圾桶/脸盆…裂 户外塑料…脆 洒水壶…漏 | 日用塑料制品 塑料日用品耐候 | household_plastic_product plastic_houseware > 光稳定剂 增韧改性
电子琴 电钢琴 电子琴/电钢琴/电鼓/合成器/电吉他…延迟/手感差/按键响/按键软/杂音/音色假 | 电子乐器音源 物理建模合成 键盘手感 | digital_piano physical_modelling_synthesis keyboard_action
乌木/玫瑰木/紫檀/象牙/云杉…乐器替代/做琴买不到/涨价琴 蟒皮…乐器替代/做琴买不到/替代/涨价琴 乐器木料…替代/缺 琴木…缺 | 乐器用材替代 木材声学改性 复合材料乐器 | tonewood_substitution acoustic_modification_of_wood
古筝/琵琶/吉他/二胡/笛子/琴/乐器…做法靠师傅/手工调/批量音色/选料靠敲/音色一把一个样/音色不一致 选琴料…敲 | 乐器音质评价 音板振动模态 乐器制作数字化 | timbre_evaluation modal_analysis_of_soundboard
钓鱼线 鱼线/钓线/风筝线/网线鱼…不耐磨/切水/发涩/打卷/断/老化 | 钓线单丝 氟碳线 高强聚乙烯线 | fishing_line monofilament
乒乓球拍 台球杆 胶皮…不粘/没弹/老化球拍 球台…弹/翘/裂 台球…杆弯/裂 | 乒乓球胶皮 球台弹性 台球杆变形 | table_tennis_rubber cue_stick
订书针 订书机 订书机/打孔机/起钉器…卡/卡钉/打不穿/断钉/费力 文件夹/资料册…夹子松/开裂/脆 | 办公装订器具 省力机构文具 | stapler office_binding_supplies
剪刀…剪不动/卷刃/夹纸/断芯/生锈 卷笔刀/美工刀/指甲剪/裁纸刀…剪不动/卷刃/夹纸/断芯/生锈/钝 | 文具刀剪 | pencil_sharpener
印章/光敏印章/墨水/印泥…字没了/干/档案褪/模糊/漏油/褪色 签字…字没了/褪色 | 书写墨水耐久 档案墨水 颜料墨水 | archival_ink permanence_of_writing
毛绒玩具/公仔…发霉/味/洗变形/爆线/眼睛掉/结团/虫/跑棉 娃娃/抱枕/填充玩具…发霉/味/掉毛/洗变形/爆线/眼睛掉/结团/虫/跑棉 plush…seam/shed | 毛绒玩具填充 玩具缝合强度 玩具微生物 | plush_toy_filling toy_seam_strength
玩具…出口不过/召回/噪音/太吵/夹手/摔坏/欧盟/电池漏/磁铁/纽扣电池/起火 遥控车/积木/电动玩具/童车/儿童玩具…出口不过/召回/噪音/夹手/摔坏/欧盟/电池漏/磁铁/纽扣电池 toy…battery/break/choke/recall | 玩具风险评估 玩具可靠性 纽扣电池误吞 玩具机械危害 | toy_risk_assessment button_battery_ingestion toy_recall
游乐设备 儿童乐园 秋千 滑梯/秋千/蹦床/淘气堡/游乐设施…受伤/开裂/断/烫/生锈/褪色/静电 | 无动力游乐设备 滚塑游乐件 | playground_equipment_safety amusement_device
泡泡水 玩具水枪 水弹 风筝 溜溜球 泡泡水…不起泡/发霉/长菌 | 泡泡液稳定 传统玩具力学 | bubble_solution kite
婴儿床/儿童餐椅/安全座椅/婴儿背带/学步车…不稳/不透气/夹手/断/松/碰撞/裂 | 儿童约束系统 婴童用品安全 儿童座椅碰撞 | child_restraint_system infant_product_safety
雨衣…发粘/破/硬 雨披/雨鞋/套鞋…发粘/漏/破/硬/粘/裂/闷 胶鞋…发粘 | 聚氯乙烯雨具 雨具老化 透湿雨衣 | rainwear ageing_of_PVC_rainwear
鱼缸 水族箱 鱼缸/水族箱…开胶/浑/漏/爆/裂/长藻 | 水族箱粘接 超白玻璃缸 水族过滤 | aquarium_sealant aquarium_filtration
保温杯…印花掉/掉漆/有味/杯盖/漏/炸/茶垢 玻璃杯/杯子…不保温/印花掉/掉漆/有味/杯盖/漏/茶垢 陶瓷杯/马克杯…不保温/印花掉/掉漆/有味/杯盖/漏/炸/茶垢 水杯…不保温/印花掉/掉漆/有味/杯盖/炸/茶垢 杯盖…漏/霉 吸管杯…霉 | 杯盖密封 杯体涂层 杯类印花耐洗 | drinkware_seal decoration_durability_of_mug
百洁布/钢丝球/洗碗布/拖把…不吸水/划花/发硬/发霉/掉渣/油腻/臭/长菌 洗碗海绵…不吸水/划花/发硬/发霉/掉渣/油腻/长菌 抹布…不吸水/划花/发硬/发霉/掉渣/油腻/长菌/馊 sponge/mop/dishcloth…shed/smell | 清洁海绵抗菌 擦拭材料 胶棉亲水 | antibacterial_sponge wiping_material
垃圾袋…太薄/打不开/提手断/撕不断/漏/臭 购物袋/背心袋/连卷袋…太薄/打不开/提手断/撕不断/漏/破/臭 | 垃圾袋强度 抗菌除味袋 薄膜减薄增强 | garbage_bag carrier_bag down-gauged_film
梯子/晾衣杆/折叠桌/折叠凳/置物架…压弯/塌/夹手/断/晃/滑/缩回去/锁不住 伸缩杆…压弯/塌/夹手/断/晃/滑/缩/缩回去/锁不住 | 折叠机构锁止 家用梯稳定性 伸缩杆锁紧 | folding_mechanism ladder_stability telescopic_pole
塔香/艾绒…不燃/发霉/呛/掉灰/断/灭/烟大 艾条…不燃/发霉/呛/掉灰/断/灭/烟/烟大 蚊香…不燃/发霉/掉灰 线香/盘香…不燃/发霉/掉灰/灭 | 艾绒燃烧 燃香灰化 艾烟成分 | moxa_combustion incense_burning
工艺品/摆件/画框/相框/灯笼/树脂工艺品…发霉/发黄/变形/开裂/掉漆/掉色/气泡/碎/运输碎 石膏…发黄/变形/开裂/掉漆/掉色/气泡/碎/运输碎 | 工艺品材料 不饱和树脂浇铸 装饰件老化 | decorative_handicraft resin_casting_of_ornaments
假发…不真/不耐烫/反光/发硬/太亮/臭 假发片/发套/化纤发…不真/不耐烫/反光/发硬/太亮/打结/掉色/毛躁/臭 发丝…不真/不耐烫/反光/发硬/太亮/打结/掉色/臭 wig…shed/shiny/tangle | 假发纤维改性 阻燃假发 人发染整 胶原蛋白纤维假发 | wig_fibre_modification hair_tangling flame-retardant_wig_fibre
健身球/瑜伽球/跳绳/弹力带/阻力带…味/断/断把/爆/粘手/老化 拉力带…味/断把/爆/粘手/老化 resistance_band…snap | 乳胶弹力带疲劳 健身器材弹性件 | resistance_band elastic_fitness_band
球…不圆/吸水重/弹不高/打几天就/滑手/皮磨/缝线开 篮球/足球/排球/橄榄球…不圆/吸水重/弹不高/滑手/皮磨/缝线开 | 球面摩擦 球体飞行气动 球体圆度 | ball_aerodynamics grip_of_ball
羽毛球/鹅毛球/鸭毛球…不经打/干裂/打几下断/打烂/毛梗断/贵/飞不稳 shuttlecock…break/expensive | 羽轴力学 羽毛角蛋白增韧 仿羽毛球 | keratin_rachis synthetic_shuttlecock feather_toughness
球拍/羽拍/网球拍/拍线/握把…塌框/手胶粘/掉磅/断线/震手 | 拍线张力损失 球拍振动 握把吸汗带 | racket_string_tension racket_vibration
游泳圈/充气艇/气垫床/充气城堡/冲锋舟…开胶/慢漏/接缝开/晒爆/漏气/老化/鼓包 充气床…开胶/慢漏/接缝开/晒爆/漏气/老化 inflatable…deflate/leak | 充气膜材焊接 充气织物气密 拉丝空间布 | air-tightness_of_inflatable drop-stitch_fabric
自行车/护膝/护具/骑行服…不透气/勒/滑/磨/闷 头盔…不透气/勒/滑/磨 手套…不透气/勒/磨/闷 骑行…坐垫疼/屁股疼 | 骑行舒适性 运动护具人机 | cycling_comfort saddle_pressure
帐篷/遮阳棚…撕/晒老化/积水/结露/闷/霉/风吹断 天幕/户外伞…撕/晒老化/漏/积水/结露/闷/霉/风吹断 tent…condensation/leak/mold | 户外帐篷面料 帐篷结露 抗撕裂涂层布 | tent_fabric condensation_in_tent ripstop
画墙上 可水洗笔 可水洗颜料 织物脱附 蜡笔/水彩笔/马克笔/圆珠笔/彩笔/颜料/墨水/记号笔/小孩…弄手上/弄衣服/弄衣服上/擦不掉/洗不干净/洗不掉/涂墙/涂墙上/画墙 crayon/marker/ink…clothes/stain/wall/wash/wash_out/washable/won_t_wash paint/markers/paints…clothes/stain/wash_out/washable/won_t_wash | 可水洗着色剂 蜡基分散 可擦除墨水 易清洁表面涂层 | washable_crayon washable_ink erasable_ink
`;
