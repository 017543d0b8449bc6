/** Biology, traditional and modern medicine, devices, diagnostics. */
export const pharma = `
中药 药材 草药 | 中药质量控制 中药材 | traditional_chinese_medicine herbal_medicine
炮制 饮片 | 中药炮制 中药饮片 | processing_of_herbs decoction_pieces
药效不稳 有效成分低 含量不稳 | 指纹图谱 质量标志物 有效成分 | chromatographic_fingerprint quality_marker
中药提取 煎药 | 中药提取工艺 提取浓缩 | herbal_extraction
药渣 | 药渣资源化 | herb_residue
多糖 | 多糖提取 结构表征 多糖活性 | polysaccharide
黄酮 皂苷 生物碱 | 天然产物 活性成分 植物化学 | flavonoid saponin alkaloid natural_product
植物提取 提取物 | 植物提取物纯化 大孔树脂 | plant_extract macroporous_resin
抗氧化 | 抗氧化活性 自由基清除 | antioxidant_activity
药片 片子 崩解 裂片 药…崩解 片…崩解 | 片剂 崩解度 溶出度 压片 | pharmaceutical_tablet disintegration dissolution > 药用辅料
胶囊 颗粒剂 | 固体制剂 制剂工艺 | hard_capsule solid_dosage_form
溶不出来 不吸收 难溶 | 难溶性药物 生物利用度 固体分散体 | poorly_soluble_drug bioavailability
注射剂 针剂 不溶微粒 | 注射剂质量 无菌制剂 | injectable_drug sterile_preparation
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
试纸 试剂盒 试纸条 | 免疫层析 检测试剂 酶联免疫 | immunochromatography test_strip ELISA
生物传感 血糖仪 | 生物传感器 电化学传感器 | biosensor electrochemical_sensor
医疗器械 器械 | 医用设备 医疗器械研发 | medical_device
植入 骨钉 假牙 人工关节 | 生物医用材料 植入材料 生物相容性 | medical_implant biomaterial biocompatibility
伤口 敷料 | 医用敷料 创面愈合 | wound_dressing
医用导管 输液 | 医用高分子 | medical_polymer catheter
口腔 牙科 | 口腔材料 | dental_material
康复 外骨骼 轮椅 | 康复器械 康复机器人 | rehabilitation exoskeleton
影像 ct片 | 医学影像 医学图像分割 | medical_imaging
心电 监护 穿戴设备 | 生理信号 可穿戴监测 | ECG wearable_monitoring
灭菌包装 环氧乙烷 | 医用灭菌 灭菌验证 | ethylene_oxide_sterilization
洁净车间 净化车间 | 洁净室 空气净化 | cleanroom
养老 老人看护 | 智慧养老 | elderly_care
艾草 艾绒 | 艾叶制品 | mugwort moxa
人参 黄芪 枸杞 | 药食同源 滋补药材 | ginseng medicinal_food_homology
蛋白组 代谢组 | 组学分析 代谢组学 | metabolomics proteomics
动物实验 | 动物模型 | animal_model
药放久变质 药稳定性 | 药物稳定性 加速稳定性 | drug_stability
粘冲 压片粘 | 压片粘冲 粉体压缩 | tablet_sticking
含量不匀药 混药不匀 | 含量均匀度 | content_uniformity
中药口服苦 药苦 | 掩味技术 | taste_masking
口服液沉淀 | 中药口服液澄清 | oral_liquid_precipitation
浸膏吸潮 浸膏粘 | 中药浸膏吸湿 | herbal_extract_hygroscopicity
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
`;
