/** Biology, traditional and modern medicine, devices, diagnostics. */
export const pharma = `
中药 药材 草药 药材…一批一个样/质量 中药…质量不稳 中成药…含量 | 中药质量控制 中药材 | traditional_chinese_medicine herbal_medicine
炮制 饮片 | 中药炮制 中药饮片 | processing_of_herbs decoction_pieces
药效不稳 有效成分低 含量不稳 药材…含量/批次 | 指纹图谱 质量标志物 有效成分 | chromatographic_fingerprint quality_marker
中药提取 煎药 | 中药提取工艺 提取浓缩 | herbal_extraction
药渣 中药废弃物 中药废渣厌氧 药渣活性炭 药渣堆肥 药渣饲料化 药渣…利用/堆/没处/没处扔/烧/臭/运走 中药渣…利用/堆/处理/没处/没处扔/烧/臭/运走 熬完/煎完/提取完…渣 | 药渣资源化 | herb_residue herbal_residue herb_waste medicinal_residue_valorization
多糖 | 多糖提取 结构表征 多糖活性 | polysaccharide
黄酮 皂苷 生物碱 | 天然产物 活性成分 植物化学 | flavonoid saponin alkaloid natural_product
植物提取 提取物 提取…有效成分少/溶剂多/费酒精/酒精 extract…bitter/solvent/yield 酒精…回收提取 | 植物提取物纯化 大孔树脂 | plant_extract macroporous_resin
抗氧化 | 抗氧化活性 自由基清除 | antioxidant_activity
药片 崩解 裂片 片子…崩解/崩边/掉粉/裂 药片…不崩/掉渣/松/硬/碎/裂 压片…松/裂 tablet…cap/crack 药/片…崩解 片剂…裂 片重…差 | 片剂 崩解度 溶出度 压片 | pharmaceutical_tablet disintegration dissolution > 药用辅料
胶囊 颗粒剂 胶囊…裂 | 固体制剂 制剂工艺 | hard_capsule solid_dosage_form
溶不出来 难溶 | 难溶性药物 生物利用度 固体分散体 | poorly_soluble_drug bioavailability
注射剂 针剂 不溶微粒 针剂…异物/微粒 注射液/输液…异物 | 注射剂质量 无菌制剂 | injectable_drug sterile_preparation
药用辅料 | 药用辅料性能 | pharmaceutical_excipient
靶向 载药 | 药物递送 脂质体 纳米载药 | drug_delivery liposome
一致性评价 仿制药 | 仿制药研发 生物等效性 | bioequivalence generic_drug
原料药 合成药 | 原料药合成 药物合成 | API_synthesis active_pharmaceutical_ingredient
药物杂质 基因毒杂质 | 基因毒性杂质 杂质谱 | genotoxic_impurity impurity_profile
新药 筛药 | 药物筛选 药理 网络药理学 | drug_discovery pharmacology
毒性 安全性评价 | 毒理学 安全性评价试验 | toxicology safety_evaluation
细胞 细胞培养 | 细胞培养技术 干细胞 | cell_culture stem_cell
抗体 蛋白药 | 单克隆抗体 重组蛋白 | antibody recombinant_protein
基因检测 核酸 pcr | 核酸检测 分子诊断 | nucleic_acid_detection molecular_diagnosis
试纸 试剂盒 试纸条 快检卡 抗原检测 两道杠 弱阳 测试线 侧流免疫层析 信号放大 量子点标记 灵敏度增强 试纸…不准/不显线/不清楚/两道杠/浅/浅得/淡/灵敏度/看不清/第二道杠 试纸条…不准/不显线/不清楚/两道杠/浅/浅得/淡/看不清/第二道杠 检测卡…不显线/不清楚/两道杠/浅/浅得/淡/看不清/第二道杠 strip…faint/line | 免疫层析 检测试剂 酶联免疫 | immunochromatography test_strip ELISA test_line faint_line fluorescent_quantum_dot signal_amplification lateral_flow
生物传感 血糖仪 | 生物传感器 电化学传感器 | biosensor electrochemical_sensor
医疗器械 器械 | 医用设备 医疗器械研发 | medical_device
植入 骨钉 假牙 人工关节 植入物 植入…体内/松 | 生物医用材料 植入材料 生物相容性 | medical_implant biomaterial biocompatibility
伤口 敷料 创面 伤口…愈合慢/敷料 | 医用敷料 创面愈合 | wound_dressing
医用导管 输液 | 医用高分子 | medical_polymer catheter
口腔 牙科 | 口腔材料 | dental_material
康复 外骨骼 轮椅 辅助器具 康复训练 康复器材 代步车 老年代步车 残疾…辅具 康复…设备 | 康复器械 康复机器人 | rehabilitation exoskeleton
影像 ct片 | 医学影像 医学图像分割 | medical_imaging
心电 监护 穿戴设备 体征 手环/心跳…监测 | 生理信号 可穿戴监测 | ECG wearable_monitoring
灭菌包装 环氧乙烷 | 医用灭菌 灭菌验证 | ethylene_oxide_sterilization
洁净车间 净化车间 洁净间 无尘车间 尘埃粒子 车间…洁净度 洁净度…不够 | 洁净室 空气净化 | cleanroom
养老 老人看护 养老机构 老年公寓 失能老人 走失 老人…摔/照看/照顾 独居…老人 养老院…人手 | 智慧养老 | elderly_care
艾草 艾绒 | 艾叶制品 | mugwort moxa
人参 黄芪 枸杞 | 药食同源 滋补药材 | ginseng medicinal_food_homology
蛋白组 代谢组 | 组学分析 代谢组学 | metabolomics proteomics
动物实验 | 动物模型 | animal_model
药放久变质 药稳定性 药物降解 光稳定性 有效期预测 强制降解 药…受热/变色/变质/夏天运输/怕光/怕潮/有效期短/过期 medicine/drug…degrade/expire/unstable | 药物稳定性 加速稳定性 | drug_stability drug_degradation stability_of_drug photostability
粘冲 压片粘 冲模涂层 硬脂酸镁 粘冲表面能 润滑剂 压片…粘/粘上冲/粘冲头/粘模 冲头…粘/粘粉 tablets/tablet/powder…die/punch/stick/sticking/sticks punch…stick/sticks | 压片粘冲 粉体压缩 | tablet_sticking punch_sticking magnesium_stearate
含量不匀药 混药不匀 | 含量均匀度 | content_uniformity
中药口服苦 药苦 掩味 儿童制剂 儿童用药 电子舌掩味 口腔速溶膜 微囊掩味 药/药水/药丸/药片…不肯吃/不肯喝/太苦/娃不喝/孩子不喝/小孩不喝/苦/难吃/难喝 小孩…不吃药/不喝药/不肯吃药/吃药 中药…不肯吃/不肯喝/太苦/娃不喝/孩子不喝/小孩不喝/苦/难吃 娃/孩子…不喝药/不肯吃药/吃药 medicine/syrup/pills/pill/drug…awful/bitter/taste/tastes 兽药…太苦 | 掩味技术 | taste_masking taste_masking_of_bitter_drug pediatric_formulation bitter_drugs orally_disintegrating electronic_tongue_for_taste
口服液沉淀 口服液/药液/药酒/糖浆…沉 | 中药口服液澄清 | oral_liquid_precipitation
浸膏吸潮 浸膏粘 浸膏…发粘/受潮 中药粉…吸潮/结块 提取物粉…结块 | 中药浸膏吸湿 | herbal_extract_hygroscopicity
灭菌后药变 | 药材灭菌 饮片微生物 | herb_sterilization
农残药材 药材重金属 | 中药外源性有害残留 | exogenous_contaminants_in_herbs
修复因子 | 胶原蛋白材料 | collagen
止血 | 止血材料 | hemostatic_material
骨材料 | 骨修复材料 | bone_repair
抗肿瘤 | 抗肿瘤药物 | antitumor
免疫力 增强免疫 | 免疫调节活性 | immunomodulatory
降脂 降压 | 降血脂活性 | hypolipidemic
改善睡眠食品 安神 | 改善睡眠 | sleep_improvement
护肝 解酒 | 保肝活性 | hepatoprotective
美容 美白 | 酪氨酸酶抑制 美白活性 | tyrosinase_inhibition
发酵中药 | 中药发酵 生物转化 | biotransformation
外泌体 | 细胞外囊泡 | exosome
微流控 | 微流控芯片 | microfluidics
疫情 病毒检测 | 病毒快速检测 | virus_detection
微针 贴剂 膏药 | 经皮给药 | transdermal microneedle
洁净服 无菌 | 无菌保障 | aseptic_processing
晶习 介稳区 结晶过程杂质 结晶动力学 反应结晶 晶型…不对/控制不住 原料药…不流动/倒不出/堆密度/太细/微粉化/抱团/收率/收率低/晶型/油状/流动性/粒子/粒度/粒径/结块/转晶/过滤/过滤慢/长不大/静电 api/药粉…不流动/倒不出/堆密度/太细/晶型/粒子/粒径/结块/转晶/过滤/静电 药…晶体太细/析晶/结晶 药品结晶…抱团/收率/收率低/油状/长不大 针状晶…流动性差 气流粉碎…药 最后一步…收率 | 药物晶型 晶习调控 反溶剂结晶 微粉化 球形结晶 | polymorph_control spherical_crystallization micronization metastable_zone crystallization_yield > 药物多晶型
溶残超标 未知杂质 有关物质 亚硝胺杂质 元素杂质 钯残留 原料药…发黄/杂质/溶残/颜色深 中间体…发黄/变色 药…单杂/杂质 溶残…高 单杂/有关物质…超标 金属残留…药 叠氮/有关…杂质 | 有关物质控制 杂质鉴定 残留溶剂 亚硝胺杂质控制 质量源于设计 | related_substances nitrosamine_impurity residual_solvent_in_drugs elemental_impurities quality_by_design
手性药 ee值 偶联反应 连续流反应 药物合成…危险/收率低/步骤多/溶剂多 格氏…反应 低温反应…药 重氮…放热 叠氮/硝化…危险 药…合成步骤多 合成路线…长 拆分…收率 手性…纯度 酶法…原料药 原料药/缩合剂…贵 母液…套用 | 药物合成路线 手性药物 不对称催化 生物催化合成 绿色制药 | route_scouting chiral_drug biocatalytic_synthesis cross_coupling_reaction green_pharmaceutical_chemistry > 连续流化学
松片 片重差异 压片机 泡腾片 弹性复原 粉体压缩成形 压片应力分布 片剂裂片 粉体成形性 药片…一掰/不光/不够硬/分两半/分层/太硬/崩解慢/崩边/掉盖/掉粉/掉边/斑点/断/易碎/毛边/片重/硬度/粘冲/缺角/脱帽/花斑/裂片/顶盖/顶裂/麻面 素片/咀嚼片/钙片/保健片…不崩/分两半/分层/崩边/掉盖/掉粉/斑/断/松/毛边/片重/硬度/粘冲/缺角/裂/麻面 压片…一掰/不够硬/不崩/分两半/分层/太硬/崩边/掉盖/掉粉/掉边/斑/断/易碎/毛边/涩冲/片重/硬度/粘冲/缺角/脱帽/裂片/顶盖/麻点/麻面 片剂…一掰/不够硬/不崩/分两半/分层/太硬/崩解/崩边/掉盖/掉粉/掉边/斑/断/易碎/松/毛边/片重/硬度/粘冲/缺角/脱帽/裂片/顶盖/麻面 片子…一掰/不够硬/分层/太硬/掉盖/掉边/易碎/松/脱帽/裂片/顶盖 压的片…一掰/不够硬/分层/太硬/掉盖/掉边/易碎/脱帽/裂片/顶盖 tablets/pills…break/cap/capping/chip/crack/crumble/soft/split tablet…break/capping/chip/crumble/soft/split 片重…差异 泡腾片…胀 | 压片缺陷 粉末直接压片 片剂可压性 片剂硬度 | tablet_capping direct_compression tablet_compressibility tablet_hardness effervescent_tablet tablet_capping_mechanism
糖衣 薄膜衣 包衣锅 肠溶 包衣片 包衣色差在线 离散元包衣 拉曼在线包衣 包衣…一片深/发花/增重/掉皮/架桥/磨边/粘连/色差/花斑/裂/起泡/颜色不匀/颜色花 包衣片/薄膜衣…掉皮/深一块/磨边/粗糙/粘/色差/裂/起皮/颜色 糖衣…一片深/发花/掉皮/深一块/磨边/粗糙/粘/色差/花斑/裂/起皮/颜色/颜色不匀/颜色花 药片…一片深/包衣/发花/色差/颜色不匀/颜色花 片子…一片深/发花/色差/花斑/颜色不匀/颜色花 肠溶…胃里 糖衣片…裂 | 薄膜包衣 肠溶包衣 包衣均匀性 | tablet_film_coating enteric_coating tablet_coating coating_variability
溶出曲线 难溶药 自微乳 环糊精 口溶膜 速释 固体分散 口服生物利用度 药物共晶 药…不吸收/不溶于水/不溶水/不起效/吃了没效/吸收不好/吸收差/溶不开/溶不进水/溶出慢/溶得慢/溶解度低 drug/medicine/api…absorb/dissolve/insoluble/soluble 药片/胶囊…溶出 溶出度/生物利用度…低 | 溶出行为 增溶 纳米结晶 无定形药物 自乳化 | dissolution_profile amorphous_solid_dispersion nanocrystal_drug self_emulsifying oral_bioavailability solid_dispersion
缓释片 突释 控释片 长效针剂 植入剂 长效注射 渗透泵片 胃漂浮 缓释微丸 丸芯 微丸 缓释…不稳/突释 药…一天吃三次 微球…突释 微丸…粘连 | 缓控释制剂 骨架片 长效微球 释药机制 原位凝胶 微丸包衣 | sustained_release_tablet burst_release PLGA_microsphere osmotic_pump pellet_coating
湿法制粒 沸腾制粒 干法制粒 颗粒剂…吸潮/结块 冲剂…不化/结块 制粒…不匀/粘壁/细粉多/终点 颗粒…溶化慢 总混…不匀 小剂量…混匀 | 流化床制粒 制粒终点 | wet_granulation fluid_bed_granulation roller_compaction_granulation granulation_endpoint
空心胶囊 植物胶囊 滴丸 胶丸 软胶囊…崩解/漏/硬/粘 胶囊…一捏/劈叉/变形/吸潮/漏/漏粉/瘪/碎/粘/脆/脆碎/装量/软 胶囊壳/空胶囊…一捏/劈叉/变形/吸潮/漏/漏粉/瘪/碎/粘/脆/软 滴丸…拖尾/粘 胶皮…软胶囊 | 软胶囊 明胶交联 空心胶囊脆碎 滴丸成型 羟丙甲纤维素胶囊 | softgel gelatin_crosslinking hard_gelatin_capsule dropping_pill HPMC_capsule
澄明度 可见异物 安瓿 西林瓶 胶塞 大输液 内毒素 预灌封 不溶性微粒 玻璃脱落 药用玻璃 针剂…丝/变色/变黄/小点/小白点/析出/沉淀/浑/渣/漂/玻屑/玻璃屑/白块/白点/碎屑/纤毛/黄 注射液…ph下降/变色/变黄/小白点/微粒/析出/析晶/沉淀/浑/热原/玻璃屑/白点/纤毛/颜色/黄 安瓿…丝/小点/小白点/渣/漂/焦头/白块/碎屑/裂 胶塞…吸附/掉屑 输液…变色/小白点/微粒/析出/沉淀/浑/玻璃屑/白点/纤毛/黄 水针…丝/变色/小点/小白点/异物/微粒/析出/沉淀/浑/渣/漂/玻璃屑/白块/白点/碎屑/纤毛/黄 大输液…变色/小白点/异物/微粒/析出/沉淀/浑/玻璃屑/白点/纤毛/黄 输液袋…白色/絮 注射剂…丝/刺激/小点/小白点/渣/漂/白块/碎屑 针剂瓶/药瓶…丝/小点/小白点/渣/漂/白块/碎屑 瓶子…掉屑/玻璃渣 vial/ampoule…cloudy/glass/particle/particles/specks 西林瓶/玻璃…脱片 内毒素…超标 输液瓶…异物 | 注射剂稳定性 玻璃脱片 胶塞相容性 细菌内毒素 灯检机 热原检查 | visible_particles_in_injection glass_delamination extractables_and_leachables bacterial_endotoxin pyrogen prefilled_syringe
冻干粉针 冻干饼 冻干粉针/冻干粉/粉针/冻干饼…不成型/化不开/喷/回潮/塌/复溶/空洞/缩/萎缩/裂 冻干…不成型/分层/含量掉/喷瓶/回缩/塌陷/复溶慢/掉底 | 冻干制剂 冻干保护剂 塌陷温度 冻干曲线优化 复溶 | lyophilized_formulation lyoprotectant collapse_temperature drug_reconstitution lyophilization_cycle
滴眼液 眼药水 眼药膏 滴鼻 鼻喷 吸入剂 干粉吸入 喷鼻 滴耳 无防腐剂滴眼 抑菌效力 苯扎氯铵 眼表递药 眼药水…一开盖/刺激/刺痛/开封/污染/辣/长菌/防腐/防腐剂 喷雾剂…堵/雾化 滴眼液…一开盖/刺激/刺痛/开封/污染/浑/辣/长菌/防腐/防腐剂 眼药…一开盖/刺痛/开封/污染/辣/长菌/防腐剂 eye…drops/sting 吸入…肺部沉积 | 眼用制剂 吸入制剂 干粉吸入剂 鼻腔给药 递送剂量 | ophthalmic_preparation dry_powder_inhaler nasal_delivery metered_dose_inhaler aerodynamic_particle_size eye_drops ocular_delivery benzalkonium_chloride
软膏 药膏 凝胶贴膏 黑膏药 栓剂 橡皮膏 熬膏药 贴膏剂 铅硬膏 透皮贴 乳膏…分层/变稀/变粗 软膏…分层/变硬 膏药…不粘/冬天粘/夏天化/拉不下/掉/残胶/流/流胶/渗/渗油/熬/痒/粘不住/粘锅/红/老/贴不牢/起泡/起疹/过敏 贴膏…不粘/拉不下/掉/掉下来/残胶/流/渗/熬/痒/粘不住/粘不牢/粘锅/红/老/贴不牢/起泡/起疹/过敏 敷贴…不粘/拉不下/掉/残胶/流/渗/粘不住/起泡/过敏 贴剂…不粘/拉不下/掉/残胶/流/渗/粘/粘不住/起泡/过敏 退热贴…拉不下/掉/残胶/流/渗/粘不住/起泡/过敏 贴片/药贴…掉下来/熬/痒/粘不牢/粘锅/红/老/贴不牢/起疹/过敏 贴…皮肤痒/皮肤红/过敏 patch…itch/rash/skin 栓剂…软化 药膏…析油 | 半固体制剂 乳膏流变 透皮吸收促进剂 压敏胶贴剂 | topical_cream_rheology penetration_enhancer cataplasm pressure_sensitive_adhesive_patch suppository transdermal_patch
培养基模拟灌装 清洁验证 gmp 药厂…交叉污染/水系统/洁净 洁净区…沉降菌/菌 纯化水…电导/菌/锈 注射用水…微生物/红锈/锈 水罐…红色/红锈 无菌灌装…药 洁净室…压差 残留…清洗验证 共线…残留 制药用水…锈 | 制药用水 清洁验证残留限度 无菌工艺模拟 隔离器技术 不锈钢红锈 药品生产质量管理规范 | pharmaceutical_water cleaning_validation media_fill isolator_technology rouging good_manufacturing_practice
赋码 药品包装 药包材 药瓶…吸潮/封口 药…串货/假药/受潮变质/少装/漏装/装量/说明书 药盒…漏说明书/缺板 药品…串货/假药/少装/漏装/说明书/追溯码 假药…查/辨 泡罩…密封 药板…缺粒 | 泡罩密封性 数粒机 药包材相容性 药品追溯 | pharmaceutical_packaging tablet_counting drug_serialization fake_medicine counterfeit_drug
炒焦 蜜炙 酒炙 麸炒 九蒸九晒 制何首乌 马钱子 毒性药材 闷润 炒药…不一样/凭手感/凭经验/火候/炒焦/炒糊/看颜色/糊/老药工/闻味 炮制…不一样/不一致/减毒/凭手感/凭经验/火候/炒焦/炒糊/看颜色/经验/老药工/闻味 饮片…不一样/凭手感/凭经验/切片/火候/炒焦/炒糊/看颜色/碎渣/老药工/质量不一/闻味/颜色 药材…不一样/凭手感/凭经验/润透/火候/炒焦/炒糊/看颜色/老药工/闻味 炒制…凭经验 蒸制…九蒸九晒 附子…毒 切药…碎 | 炮制火候 炮制机理 饮片质量一致性 减毒增效 颜色气味辨识 智能炮制 | stir_frying_of_herbs processing_mechanism_of_herbs detoxification_processing aconite color_and_odor_of_decoction_pieces
提取罐 醇沉 挥发油 配方颗粒 大孔树脂柱 中药…喷雾干燥粘壁/提取率低/浓缩/起泡 中药液…浓缩/滤不动/过滤 浸膏…吸潮/喷干/干不透/干燥慢/烘/相对密度/粘/粘壁/结块/结坨 提取液…泡沫/浑/浓缩 浸膏粉/干膏/干浸膏…受潮/吸潮/干不透/烘/粘/粘壁/结块/结坨 药粉…受潮/吸潮/干不透/烘/粘/粘壁/结坨 提取…得率低药 药材…提不干净 醇沉…损失 水提液…浑 挥发油…提不出 中药颗粒…吸潮 浓缩…泡沫冲 药汁…浓缩 | 水提醇沉 动态提取 中药浓缩 中药浸膏干燥 挥发油提取 配方颗粒质量 中药在线近红外 | ethanol_precipitation herbal_extraction_process volatile_oil_extraction spray_drying_of_herbal_extract dispensing_granules
蜜丸 水丸 浓缩丸 制丸 膏方 膏滋 阿胶 龟甲胶 蜜丸…化不开/发硬/发霉/咬不动/塌/溶散/硬/粘/裂/长毛/阴阳面/霉 水丸…化不开/咬不动/塌/溶散/溶散慢/硬/粘/裂/长毛/阴阳面/霉 丸药/中药丸…化不开/咬不动/塌/溶散/硬/粘/裂/长毛/阴阳面/霉 丸剂…干燥/裂 药丸…化不开/咬不动/塌/大小不一/溶散/硬/粘/粘连/裂/长毛/阴阳面/霉 口服液…一层泥/发浑/底下/沉淀/浑/胀/长菌 中成药…批次/沉淀 膏滋…返砂 阿胶…碎 中药…批次不一 汤剂…浑 糖浆剂…沉淀 | 中药丸剂 溶散时限 煎膏剂 口服液澄明度 中成药批间一致性 胶类药材 | chinese_medicine_pills disintegration_time_of_pills colla_corii_asini batch_consistency_of_chinese_medicine oral_liquid_clarity
经典名方 院内制剂 民族药 中药…为什么有效/指标/指纹/机理说不清/标准 | 质量标志物研究 谱效关系 院内制剂转化 民族医药 药效物质基础 | classical_prescription spectrum_effect_relationship ethnomedicine pharmacodynamic_material_basis
cho细胞 细胞株 灌流培养 无血清 微载体 细胞污染 悬浮培养 293细胞 细胞罐 养细胞 动物细胞灌流 细胞培养代谢 剪切应力细胞 二氧化碳累积 细胞…上不去/不贴/不长/产量低/传代/养不密/养不起来/养不高/冻存/复苏/密度/支原体/死/死得快/活率低/结团/贴壁/长得慢 抗体…产量低/克升/死/滴度/表达量 重组蛋白/细胞株/cho…上不去/产量低/克升/死/滴度/聚集/表达量 cells…detach/not_growing/stop_growing 表达量…低 蛋白…表达量低 血清/培养基…贵 | 无血清培养基 细胞冻存 支原体污染 稳转株 重组蛋白表达 | CHO_cell serum_free_medium perfusion_culture cell_cryopreservation mycoplasma_contamination recombinant_protein_expression perfusion shear_stress_on_cells
包涵体 层析柱 亲和填料 宿主蛋白 病毒过滤 糖基化 融合蛋白 蛋白质聚集 聚山梨酯 蛋白制剂辅料 蛋白…不表达/复性/放久/纯化/聚集 抗体…冰箱/变浑/成团/摇/有絮/沉/浑/结块/聚体/聚成/聚集/运输/颗粒 层析…填料/寿命 蛋白药…不稳/冰箱/变浑/成团/摇/有絮/沉/浑/结块/聚成/运输/颗粒 单抗/蛋白溶液…冰箱/变浑/成团/摇/有絮/沉/浑/结块/聚成/运输/颗粒 protein/antibody…aggregate/cloudy/clump/fridge/precipitate 层析填料…贵 宿主…残留 病毒…灭活 | 蛋白聚集 层析介质 包涵体复性 病毒清除 宿主细胞蛋白 糖基化修饰 蛋白药物制剂 | protein_aggregation chromatography_resin inclusion_body_refolding viral_clearance host_cell_protein glycosylation polysorbate monoclonal_antibody_aggregation protein_formulation
人用疫苗 mrna 脂质纳米 核酸药 质粒 病毒载体 腺病毒 慢病毒 基因治疗 car-t 免疫细胞 间充质 类器官 血液制品 凝血因子 抗毒素 抗血清 干细胞…扩增/质量 质粒…产量 血浆…蛋白 白蛋白…收率 | 脂质纳米颗粒 信使核糖核酸 病毒载体生产 细胞治疗 血液制品分离 干细胞规模化 | mRNA_vaccine lipid_nanoparticle viral_vector cell_therapy plasma_fractionation mesenchymal_stem_cell
多肽药 司美格鲁肽 胰岛素 寡核苷酸 小核酸 重组胶原 多肽…口服/合成/收率/纯度 | 固相多肽合成 多肽纯化 寡核苷酸合成 口服多肽递送 重组胶原蛋白 | solid_phase_peptide_synthesis peptide_purification oligonucleotide insulin recombinant_collagen
菌丝球 种子罐 罐批 倒罐 发酵…一罐一个样/上不去/不稳/产量低/凭经验/副产/单位低/周期长/太稠/批次/批次差/接种/放大/放罐/效价/效价低/时好时坏/染噬菌体/比同行/水平低/泡沫/溶氧掉/补糖/转不动/转化率低 放罐/发酵罐/发酵单位/菌种…上不去/产量低/单位低/效价/比同行/水平低 罐…一罐一个样/凭经验/太稠/忽高忽低/批次差/时好时坏/转不动 效价…上不去 发酵液…粘 菌体…长得慢 连消…灭菌 倒罐…原因 摇瓶…上罐 上罐…产量 空气过滤…发酵 | 发酵放大 丝状菌形态 溶氧调控 补料策略 效价 发酵过程代谢调控 连续灭菌 | fermentation_scale_up mycelial_morphology titer_improvement oxygen_transfer_rate metabolic_regulation
发酵渣 青霉素 头孢 红霉素 阿维菌素 抗生素菌渣 发酵液…提取/滤不动/絮凝/脱色/过滤难/颜色深 菌渣…处置/没处 发酵…滤不过/滤布堵/过滤慢 板框…菌渣 菌体…分离 发酵废水…高 膜…发酵液堵 抗生素…发酵 | 发酵液预处理 抗生素发酵 陶瓷膜过滤 微生物药物 | fermentation_broth_filtration antibiotic_mycelial_residue antibiotic_production penicillin avermectin
酶活…低/掉 酶…不耐/不耐热/不耐碱/不耐酸/保存/反复用/回收/失活/掉一半/放久没劲/沉淀/没活性/活力低/活力掉/用量大/结块/表达量/贵/运到 酶制剂…不耐/失活/掉一半/沉淀/没活性/活力低/活力掉/稳定/结块/运到 酶粉…不耐/失活/掉一半/沉淀/没活性/活力低/活力掉/粉尘/结块/运到 酶液…不耐/失活/掉一半/沉淀/没活性/活力低/活力掉/结块/运到 洗衣…酶 产酶…低 | 酶固定化 酶的定向改造 极端酶 酶制剂稳定化 异源表达 毕赤酵母 | enzyme_immobilization thermostable_enzyme heterologous_expression pichia_pastoris
益生菌粉 双歧 后生元 益生菌…包埋/存活/定植/常温/死/死光/死得快/活不了/活菌少/胃酸/菌株 活菌…存活/死光/死得快/活不了/货架 probiotics/probiotic…dead/die/stomach/survive 菌粉…活菌 冻干…菌粉 活菌数…掉 | 益生菌微囊 冻干存活率 双歧杆菌 耐酸耐胆盐 | probiotic_encapsulation bifidobacterium postbiotics probiotic_viability acid_and_bile_tolerance
生物制造 戊二胺 长链二元酸 pha 聚羟基脂肪酸 合成生物…产物 生物法…替代化学 菌…改造 工程菌…不稳 质粒…丢失 大肠杆菌/酵母…表达 细胞工厂…产量 产物…毒菌 生物基…单体 丙二醇…发酵 | 代谢通路重构 底盘细胞 生物基化学品 菌株耐受性 适应性进化 | metabolic_pathway_engineering chassis_cell bio_based_chemicals adaptive_laboratory_evolution polyhydroxyalkanoates
玻尿酸 美容针 水光针 医美 肉毒素 祛斑仪 光子嫩肤 脱毛仪 线雕 童颜针 美容仪 填充剂…吸收快/移位 玻尿酸…交联 射频…美容 | 交联透明质酸 皮肤填充 光电美容 肉毒毒素 胶原再生 | dermal_filler crosslinked_hyaluronic_acid botulinum_toxin cosmetic_laser
大麻二酚 芦丁 白藜芦醇 葛根 绞股蓝 银杏叶 迷迭香 水飞蓟 葡萄籽 提取物…农残/发粘/含量低/吸潮/溶剂残留/苦/颜色深 提取…收率低/时间长/溶剂用量大 精油…得率/提取 植物提取…纯度低 蒸馏…精油 叶黄素/甜菊/辣椒/花青素…提取 | 植物提取物精制 亚临界萃取 超声微波辅助提取 柱层析 精油提取 低共熔溶剂提取 | plant_extract_purification subcritical_extraction deep_eutectic_solvent_extraction essential_oil_extraction resveratrol
沙棘 沙棘汁 枸杞汁 桑果 桑葚 刺梨 余甘子 诺丽 黑枸杞 枣片 枸杞…原浆/深加工 红枣…加工/汁 蓝莓…汁 沙棘…油圈 枸杞原浆…沉淀 枣…去核 | 沙棘加工 浆果加工 枸杞原浆 红枣加工 | sea_buckthorn wolfberry_juice jujube_processing berry_juice rosa_roxburghii
红参 鲜参 西洋参 鹿茸 林蛙 黄精 葛根粉 葛粉 阿胶糕 药膳 人参…加工/蒸制 鹿茸/灵芝/天麻/铁皮石斛…加工 石斛…原浆 虫草…深加工 黄精…蒸制 药食同源…产品 | 人参加工 人参皂苷转化 黄精炮制 鹿茸活性 滋补品加工 | red_ginseng ginsenoside_transformation polygonatum deer_antler tonic_food_processing
老药新用 找新药 新药…十年/太慢/失败/烧钱/老药 临床试验…失败/慢/贵 用药…中毒/伤肝/伤肾/拉肚子/过敏 药…副作用 | 药物重定位 人工智能药物发现 药物不良反应机制 药物毒性预测 虚拟筛选 | drug_repurposing virtual_screening adverse_drug_reaction drug_toxicity_prediction molecular_docking
中药/汤药/中成药…出口/国外不认/慢/洋人/说不清/难喝/麻烦 煎药…出口/国外不认/慢/机/每锅不一/洋人/说不清/难喝/麻烦 | 煎煮工艺标准化 汤剂质量 中药国际标准 中药药效机制 经典名方制剂 | decoction_process quality_of_decoction traditional_medicine_standardization
疤痕 留疤 去疤 长痘 痘痘 湿疹 皮炎 脚气 牛皮癣 acne eczema itchy_skin psoriasis dandruff 皮肤…干/痒/红/脱皮/起疹 | 特应性皮炎 皮肤屏障 银屑病机制 痤疮丙酸杆菌 瘢痕增生 | atopic_dermatitis hypertrophic_scar cutibacterium_acnes
失眠 睡不着 睡不好 insomnia cannot_sleep 抑郁 焦虑症 depressed anxiety | 睡眠障碍 抗抑郁机制 神经递质调控 助眠 | sleep_disorder antidepressant gamma_aminobutyric_acid
痛风 尿酸高 gout high_uric_acid 血脂高 脂肪肝 肥胖 obese weight_loss 尿酸…降/高 减肥…反弹/药 血脂…高 | 高尿酸血症 黄嘌呤氧化酶 非酒精性脂肪肝 脂代谢调节 肥胖机制 | hyperuricemia xanthine_oxidase NAFLD lipid_metabolism obesity
胃痛 胃病 幽门 便秘 老胃病 肠胃不好 拉肚子老人 constipation stomach…ache/ulcer 腹泻…旅行 | 幽门螺杆菌 胃粘膜损伤保护 肠易激 便秘机制 溃疡性结肠炎 | helicobacter_pylori gastric_mucosa irritable_bowel_syndrome ulcerative_colitis constipation_relief
胶囊…装不准/装不匀/装不满/装量差/轻重不一/重量不一/重量差 药粉/粉…流不动/灌装不准/装胶囊/装量/轻重 装量…不准/不稳/差 capsules…fill/uneven/weight | 胶囊充填精度 药物粉体流动性 助流剂 装量差异 在线称重 | capsule_filling fill_weight_variation glidant powder_flow_in_die
止咳糖浆 摇不匀 摇匀 口服液…不匀/分层/变稀/摇/析/结块/结底 止咳水/混悬液/止咳糖浆/药糖浆…不匀/分层/变稀/摇/析/沉/结块/结底 syrup/suspension/medicine/lotion/cough_syrup…cake/layer/sediment/separates/settles/shake | 混悬剂物理稳定性 混悬液流变 助悬剂 口服混悬剂 | suspension_stability flocculated_suspension suspending_agent oral_suspension pharmaceutical_suspension redispersibility
胰岛素泵 insulin_pump 胰岛素…冰箱/变性/堵/失效/存/打/没效/结团 注射泵/镇痛泵…变性/堵/没效/结团 insulin…block/clog/degrade/pump | 胰岛素纤维化 胰岛素聚集 输注堵塞检测 胰岛素稳定性 人工胰腺 | insulin_fibrillation insulin_aggregation occlusion_detection artificial_pancreas closed_loop_insulin
雷公藤 中药…伤肝/农残/副作用/安全/有毒/毒/肝/超标/重金属/黄曲霉 草药/药材/中成药…伤肝/农残/副作用/有毒/超标/重金属/黄曲霉 何首乌…毒/肝 | 中药肝毒性 何首乌毒性 中药安全性 减毒配伍 中药外源污染 | herb_induced_liver_injury toxicity_of_herbal_medicine safety_of_traditional_medicine
药品/血液/血浆…冷链/冻坏/夏天/断电/超温/运输坏 疫苗…冻/冻坏/夏天/失效/断电/温度/超温/运输坏 vaccine/medicine/blood…cold/fridge/transport/warm | 药品冷链 温敏指示 疫苗热稳定 冷链断链监测 | pharmaceutical_cold_chain temperature_indicator vaccine_thermostability
原料药/药粉…暴露/毒/粉尘爆/过敏职工/防护/飞扬 车间…激素药/药粉 高活…药 | 高活性药物密闭 职业暴露制药 隔离防护 粉尘爆炸制药 | high_potency_drug_containment occupational_exposure_to_drugs isolator
药片/药丸/胶囊…不好咽/卡嗓子/吞不下/太大/粘喉咙 药…小孩吞/老人吞 pills…big/swallow 老人…吞不下药 | 吞咽友好剂型 口崩片 迷你片 儿童老年制剂 3d打印药物 | orally_disintegrating_tablet mini_tablets 3d_printed_tablet swallowability
超级菌 superbug 抗生素/消炎药…不灵/不管用/没用了/滥用/耐药/越吃 antibiotics…no_longer/resistant/work | 细菌耐药机制 新型抗菌药 抗生素增效 抗菌肽药物 多重耐药 | antibiotic_resistance_mechanism novel_antimicrobial antibiotic_adjuvant MRSA
tumor 肿瘤/癌症/化疗/放疗…副作用/复发/掉头发/早发现/查不出/耐药/转移 癌…便宜/副作用/复发/掉头发/早/早发现/晚期/查不出/耐药/转移 cancer…drug/early/relapse/resistant | 肿瘤耐药机制 肿瘤早期诊断 肿瘤免疫治疗 肿瘤微环境 靶向递送 | tumor_microenvironment cancer_immunotherapy drug_resistance_of_tumor early_cancer_detection
发酵/发酵产物…分离难/成本高/提纯难/收率/杂质/色素 发酵液…分离/太稀/提纯/收率/粘稠 fermentation/broth…expensive/purify/recover/separate | 双水相 膜色谱 发酵产物结晶 扩张床 | bioseparation aqueous_two_phase expanded_bed membrane_chromatography downstream
培养基/玉米浆…便宜/太贵/批次/替代/涨价 发酵…便宜原料/原料贵/秸秆/糖贵 | 廉价碳源 木质纤维素糖化 发酵原料替代 培养基优化 | low_cost_carbon_source lignocellulosic_hydrolysate medium_optimization one_carbon_feedstock
菌种库 酵母/菌…不产/丢了/养不起来/复活/断代/突变 菌种…不产/丢/丢了/保存/养不起来/冻干/复壮/复活/断代/突变/退了 starter…dead/inactive/weak strain…degenerate/lost | 菌种保藏 菌种冻干保护 高通量筛选菌株 液滴微流控筛选 常压等离子诱变 | strain_preservation high_throughput_screening_of_strains droplet_microfluidics ARTP_mutagenesis
冻干品/冻干/冻干针…一坨/不成饼/化了/发粘/塌/塌成一坨 freeze_dried…collapse | 冻干退火 冻干玻璃化 塌陷温度冻干 控制成核 | annealing_of_lyophilization controlled_nucleation
煎药/煎药机/汤药/中药汤/颗粒冲剂…不如砂锅/不浓/不管用/味淡/没味/跑味 | 汤剂煎煮传质 挥发成分逸散 标准汤剂 煎药标准化 | standard_decoction decoction_mass_transfer volatile_loss_in_decoction
白蛋白/球蛋白/凝血因子…不够/损失/提纯/收率低/短缺 血浆…不够/分离/损失/提纯/收率/收率低/短缺 | 血浆低温乙醇分离 血浆蛋白层析 白蛋白纯化 血浆蛋白回收 | albumin_purification cold_ethanol_fractionation
酶/酶粉/酶制剂/酵素/洗衣酶…一潮就/受潮/受热/夏天/存半年/没劲/运输 | 酶制剂造粒 酶颗粒包膜 酶干燥失活 | enzyme_granulation coated_enzyme storage_stability_of_enzyme
老冲料 合成/氧化反应/加氢/重氮…冲料/放热太猛/温度冲/爆/跑温 硝化…冲料/放热太猛/温度冲/跑温 药厂…冲料/爆/着火 | 反应热危险评价 微通道反应 热失控临界 | hazard_of_exothermic_reaction microchannel_reactor runaway_criteria
打针…太疼/疼得/硬块/肿 注射剂/打完针…太疼/疼/疼得/硬块/肿 injection/shot…hurt/lump/pain/sore 打完…硬块/肿 | 注射疼痛 制剂渗透压 注射部位反应 皮下注射高浓度 | injection_site_pain osmolality_of_formulation subcutaneous_injection high_concentration_antibody
`;
