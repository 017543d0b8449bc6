/** Fertilisers, pesticides, fireworks. */
export const fertilizerPesticides = `
复混肥吸湿 晶桥 防结包膜 肥料晶桥 肥料包膜 肥料防结剂 肥料…堆放发热/成块/敲不开/板成块/石头/砸/硬/硬邦邦/结块/返潮 复合肥…吸潮/成块/敲不开/板成块/石头/砸/硬/硬邦邦/结块/结成 尿素…成块/敲不开/板成块/石头/砸/硬/硬邦邦/结块 化肥…成块/敲不开/板成块/板结/石头/砸/硬邦邦/结成 肥…冒油/结块/结成 fertilizer…clump/hard/harden/lump/rock/solid/stone/turn_to_stone fertiliser/urea…cake/clump/hard/harden/lump/rock/solid/stone/turn_to_stone 复混肥…成块/敲不开/板成块/石头/砸/硬邦邦 磷肥/硝基肥…结块 | 肥料防结块剂 肥料吸湿结块 临界相对湿度 | fertilizer_caking anticaking_agent_for_fertilizer critical_relative_humidity fertiliser_caking hygroscopicity_of_fertilizer > 抗结块
成球率 圆盘造粒 造粒粘结机制 抗压强度颗粒 颗粒肥破碎 肥料…一捏就碎/一碰就碎/不硬/掉粉/碎/粉多/粉末多/粘壁/颗粒散/颗粒碎 肥…颗粒不圆/颗粒大小 颗粒肥…一捏就碎/一碰就碎/不硬/强度/掉粉/碎/粉多/粉末多/颗粒散 复合肥…一捏就碎/一碰就碎/不硬/掉粉/碎/粉化/粉多/粉末多/颗粒散 有机肥颗粒/肥颗粒/尿素…一捏就碎/一碰就碎/不硬/掉粉/碎/粉多/粉末多/颗粒散 造粒…成球 返料…多 造粒机…粘壁 | 转鼓造粒 高塔造粒 肥料颗粒强度 | fertilizer_granulation drum_granulator granule_strength
水溶肥 悬浮肥 冲施肥 水溶肥…不溶/堵/堵滴灌/沉淀/渣/结晶/胀 液体肥…分层/沉淀/结晶/胀瓶 叶面肥/大量元素…沉淀 | 水溶性肥料 液体肥料稳定 聚磷酸铵 | water_soluble_fertilizer liquid_fertilizer ammonium_polyphosphate
翻堆 有机肥…发酵/没腐熟/烧苗/种子草/臭 堆肥…慢/温度/臭 堆…不升温 粪…发酵慢 鸡粪…发酵 沤肥…臭 | 好氧堆肥工艺 堆肥腐熟度 堆肥氮损失 堆肥菌剂 | compost_maturity nitrogen_loss_in_composting
控释肥 包膜肥 稳定性肥料 养分释放 尿素释放 包膜控释尿素 肥料养分流失 肥料氨挥发 肥料淋溶 肥料控释 肥效…不长/短 肥…一场雨/不见效/不长劲/不顶用/两天就没/利用率低/后劲/挥发/没了/没劲/没后劲/流失/流掉/浪费/淋走/白撒/跑了 肥料…利用/吸收不了 尿素/化肥/撒肥/撒的肥/底肥…一场雨/不见效/不长劲/不顶用/两天就没/冲走/挥发/没了/没劲/没后劲/浪费/淋走/白撒/跑了 追肥…一场雨/不见效/不长劲/不顶用/两天就没/冲走/挥发/次数/没了/没劲/没后劲/浪费/淋走/白撒/跑了 氮肥…一场雨/不见效/不长劲/不顶用/两天就没/冲走/挥发/没了/没劲/没后劲/淋走/白撒/跑了 fertilizer…loss/wash_away/washed_out | 脲酶抑制剂 硝化抑制剂 包膜控释肥 肥料利用率 | urease_inhibitor nitrification_inhibitor controlled_release_fertilizer nutrient_use_efficiency
生物菌肥 微生物肥 em菌 菌剂…保质/喷雾干燥/活菌 菌肥…放几个月/死菌/没效果/活菌 菌粉…死 枯草…芽孢率 | 活菌数保持 菌剂干燥保护 微生物肥料剂型 | viable_count_of_inoculant microbial_fertilizer_formulation > 微生物肥料
农药分散稳定 农药絮凝 农药晶体生长 悬浮剂…分层/变稠/析水/硬/结底/膏化/长粒 农药…倒不/倒不出来/分层/沉淀/瓶底/硬块/稠/结块/结底/结晶 种衣剂…沉 | 农药悬浮剂 奥氏熟化 膏化机理 农药分散剂 | suspension_concentrate ostwald_ripening pesticide_dispersant
乳油 水乳剂 微乳剂 可分散油悬 悬浮剂分散 硬水絮凝 助剂界面吸附 药剂混配 乳油…分层/析晶 农药…兑水/冬天结冰/分层兑水/打坨/拉丝兑水/析出/混用沉淀/絮/絮状/结渣/结絮/结豆花/花了/豆腐渣/豆花/起絮 药…兑水沉/兑水结块/分层兑水/打坨/拉丝兑水/絮状/结渣/结絮/结豆花/花了/豆腐渣/豆花/起絮 药水…分层兑水/打坨/拉丝兑水/油花/絮状/结渣/结絮/结豆花/花了/豆腐渣/豆花/起絮 药液…分层兑水/打坨/拉丝兑水/絮/絮状/结渣/结絮/结豆花/花了/豆腐渣/豆花/起絮 兑水…分层兑水/打坨/拉丝兑水/沉淀药/絮/絮状/结渣/结絮/结豆花/花了/豆腐渣/豆花/起絮 打药/配药…分层兑水/打坨/拉丝兑水/絮状/结渣/结絮/结豆花/花了/豆腐渣/豆花/起絮 硬水…兑药/农药 水乳剂…破乳 | 水乳剂稳定 纳米农药 微乳剂配方 乳化剂筛选 | emulsifiable_concentrate emulsion_in_water nanopesticide hard_water_stability flocculation_of_suspension
水分散粒剂 可湿性粉 干悬浮剂 粒剂…不散/崩解慢/掉粉 可湿性粉…悬浮率 悬浮率…低 农药颗粒…崩解 | 水分散粒剂崩解 悬浮率 | water_dispersible_granule suspensibility wettable_powder
飞防助剂 农药铺展 农药润湿 农药沉积 药液…弹跳/挂不住/漂 药水…挂不住/流掉/滚/滚落 打药…不沾叶/叶背/挂不住/雨冲 药…沾不住叶/粘不住叶 叶子…挂不住药/滚下来 叶面…不沾药 | 农药助剂 叶面润湿沉积 雾滴弹跳 桶混助剂 | spray_adjuvant foliar_deposition droplet_bouncing
抗药性 代谢解毒酶 细胞色素P450 害虫靶标 害虫代谢 虫…不怕药/不死/打不/打不完/抗药/杀不死/越打越多 草…打不干净/打不死/除不掉 除草剂…不管用/没用/药效差 虫子…不死/打不完/打不死/杀不死/耐药/越打越多 农药…不死虫/不管事/打不死/杀不死/没效果/没死/白打/虫不死/虫还在 打药…不死虫/不管事/不管用/打不死/杀不死/没死/白打/虫不死/虫还在 打了药/喷药…不死虫/不管事/打不死/杀不死/没死/白打/虫不死/虫还在 蚜虫/红蜘蛛/蓟马/粉虱…不死/打不完 棉铃虫…不死/打不完/打不死/杀不死/越打越多 pests…not_die/resistant/survive insects…not_die/survive 药…打了没用 杂草/害虫…抗性 稗草…打不死 药效…下降 | 害虫抗药性 杂草抗药性 抗性治理 作用机制 | pesticide_resistance herbicide_resistance resistance_management target_site_mutation metabolic_resistance
农药中间体 草甘膦 原药…分解/收率/杂质 农药…变色/含量掉/放久失效/有效成分分解/热贮/胀瓶 | 农药热贮稳定性 农药原药合成 | pesticide_storage_stability technical_pesticide_synthesis glyphosate
引火线 烟花…不响/不着/哑火/延期/引线/死引/灭/熄火 引线…受潮/断火/灭/烧得快/熄/燃速 鞭炮…不响/哑/断火/灭 花炮…瞎火 | 引火线燃速 传火可靠性 点火具 | fuse_cord ignition_transfer pyrotechnic_delay
亮珠 黑火药 防潮包覆 硝酸盐吸湿 吸湿性药剂 烟花…受潮/放久/潮 烟火药…吸潮/自燃 亮珠…受潮/开裂 火药…结块 花炮…返潮 鞭炮…潮 | 烟火药剂吸湿 烟火药热稳定 烟火药相容性 | hygroscopicity_of_pyrotechnic pyrotechnic_composition black_powder > 含能材料
冷焰火 冷烟花 无烟烟花 环保烟花 烟花…不艳/残渣/污染/烟大/硫味/纸屑/颜色淡/高氯酸钾 | 微烟无硫烟火药 焰色剂 环保烟火 | low_smoke_pyrotechnic flame_colorant
花炮厂 插引 烟花厂 花炮…手工/机械化/装药 烟花…生产安全/自动装药/装药/静电 鞭炮…人工/结鞭 药物…静电引爆 | 烟花爆竹机械化 静电感度 自动装药 烟花爆竹安全 | fireworks_manufacturing electrostatic_sensitivity automatic_charging
微量元素肥 锌肥 铁肥 硼肥 硅肥 钙镁肥 氨基酸肥 海藻肥 黄腐酸肥 螯合…沉淀 | 螯合微肥 氨基酸螯合 生物刺激素 | chelated_micronutrient biostimulant seaweed_extract
湿法磷酸 磷酸一铵 硝酸钾 硫酸钾 磷酸…净化/沉渣/结垢/过滤 磷矿…分解 磷铵…黑 | 湿法磷酸净化 磷复肥工艺 中低品位磷矿 | wet_process_phosphoric_acid ammonium_phosphate phosphate_rock
农药瓶 农药废水 草甘膦母液 农药厂…废水/臭 农药包装…回收 农药…高盐废水 | 农药废水处理 农药包装废弃物 | pesticide_wastewater pesticide_container
礼花弹 发射药 组合烟花 烟花…低炸/倒筒/冲底/发射高度/散筒/火险/炸筒 | 礼花弹发射 内弹道 烟花燃放安全 | aerial_shell lifting_charge fireworks_display_safety
烧苗 种肥隔离 氮肥氨毒 肥…不出苗/伤苗/出苗差/根黑/烧叶/烧根/烧死/烧种/烧苗/烧苗黄/种子不出/苗死/苗蔫/苗黄/苗黄了/黄苗 尿素…不出苗/伤苗/出苗差/根黑/烧/烧死/烧种/烧苗黄/苗死/苗蔫/苗黄/苗黄了/黄苗 化肥/复合肥/底肥/种肥/追肥…不出苗/出苗差/根黑/烧死/烧种/烧苗黄/苗死/苗蔫/苗黄/苗黄了/黄苗 有机肥…烧根 fertilizer…burn | 肥料盐指数 缩二脲毒害 种肥同播 氨毒 | salt_index biuret_toxicity fertilizer_burn
假化肥 肥料…假/养分不足/含量不够/怎么看真假/扬尘/掉色/掺假/染手/粉 肥…掉色/粉尘 | 肥料养分快速检测 近红外肥料 肥料着色 防尘包膜 | rapid_nutrient_detection fertilizer_dust_control fertilizer_adulteration
有机肥/猪粪/鸡粪/沼渣…含水高/抗生素/杂草籽/烘干费/臭味大/虫卵/重金属 粪…含水高/杂草籽/烘干费/臭味大/虫卵/重金属 | 有机肥重金属钝化 抗生素残留堆肥 畜禽粪便干燥 | heavy_metals_in_manure antibiotic_degradation_in_composting
液体肥…冻/堵喷头/堵滴头/堵管/胀桶/腐蚀设备/长毛 水溶肥/冲施肥/滴灌肥…冻/分层/堵喷头/堵滴头/堵管/胀桶/腐蚀设备/长毛 滴灌…堵肥 | 滴灌施肥堵塞 灌水器化学堵塞 液体肥结晶温度 | emitter_clogging_by_fertigation crystallization_temperature_of_liquid_fertilizer
造粒/肥料厂/复合肥厂/尿基…尾气/氨味/滚筒结疤/烘干费/粉尘/粘塔/蓝烟/费煤/返料大 喷浆…尾气/氨味/滚筒结疤/烘干费/粘塔/蓝烟/费煤/返料大 滚筒…结疤 | 肥料造粒尾气 造粒返料比 尿基复肥粘壁 | fertilizer_plant_emission recycle_ratio_in_granulation ammonia_emission_of_granulation
农药/除草剂/打药/药…伤了别人/伤果树/邻家/邻居地/隔壁地/飘到/飘过去 飘过去…药害 herbicide/pesticide…drift | 农药飘移控制 防飘喷头 抗飘移助剂 | spray_drift_reduction drift_retardant
打药/喷药/农药/兑药…中毒/人受不了/呕吐/头晕/熏倒/皮肤烂 | 施药者暴露风险 农药职业暴露 低毒剂型 | operator_exposure_to_pesticide pesticide_poisoning
蜜蜂/鱼/虾/蚕/天敌…农药死/打药死/被药死 蜂…打药死/被药死 农药…毒死蚕/毒死蜂/毒死鱼 | 农药生态毒性 蜜蜂毒性 非靶标生物 | pesticide_toxicity_to_bees non-target_organism ecotoxicity_of_pesticide
农药/药效/杀菌剂/杀虫剂/除草剂…一季打十几次/减药/减量/太贵/打得太多/持效短/没几天又来/用量大 打药…成本/次数多 | 农药减量增效 缓释微囊农药 RNA农药 持效期 | microencapsulated_pesticide RNA_biopesticide
粉剂/农药粉/原药/拌种/种衣剂…不匀/出苗慢/掉粉/染手/粉尘/粘手/脱落/飞 种子包衣…掉 | 种衣剂成膜 种衣脱落率 拌种均匀性 | seed_coating_film dust-off_of_treated_seed
电子鞭炮 烟花…太吵/扰民/禁放/雾霾/震 爆竹/礼花…太吵/扰民/污染/烟大/禁放/雾霾/震 放炮…太吵/扰民/污染/烟大/禁放/雾霾 | 低噪声烟花 烟花燃放污染物 环保发射药 | firework_pollution low-noise_firework
废药/废火药/废烟花/药渣/余药/烟火药…处理/废水/没处放/清洗水/销毁 | 烟火药废弃销毁 高氯酸盐污染 火药废水 | disposal_of_pyrotechnics perchlorate_contamination
烟花/火药/亮珠/药物/花炮/装药/称药…一碰就响/出事/怕热天/怕静电/打雷/摩擦/撞击/炸了/着火/自燃 烟火药…一碰就响/出事/怕热天/怕静电/打雷/摩擦/撞击/炸了/着火 混药…一碰就响/出事/危险/怕热天/怕静电/打雷/摩擦/撞击/炸了/着火/自燃 fireworks/gunpowder…explode/fire/static | 烟火药感度 摩擦感度 撞击感度 烟火药热分解 | sensitivity_of_pyrotechnics electrostatic_discharge_sensitivity friction_sensitivity thermal_decomposition_of_pyrotechnics
药斑 果面药痕 叶面肥/打药/喷药/杀菌剂/农药/药液/波尔多液/喷完/钙肥…一层白/叶面白/果上白/果锈/果面白/污染果面/白印/白斑/花脸/药斑/药渍/药痕 | 雾滴干燥沉积物 药斑形成 助剂铺展 果面污染 | spray_residue_deposit droplet_drying_pattern
`;
