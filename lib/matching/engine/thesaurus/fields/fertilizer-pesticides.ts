/** Fertilisers, pesticides, fireworks. */
export const fertilizerPesticides = `
肥料…堆放发热/硬/结块/返潮 复合肥…吸潮/石头/硬/结块/结成 尿素…硬/结块 化肥…板结/结成 肥…冒油/结块/结成 磷肥/硝基肥…结块 | 肥料防结块剂 肥料吸湿结块 临界相对湿度 | fertilizer_caking anticaking_agent_for_fertilizer critical_relative_humidity > 抗结块
成球率 圆盘造粒 肥料…掉粉/粘壁/颗粒碎 肥…颗粒不圆/颗粒大小 造粒…成球 返料…多 颗粒肥…强度 复合肥…粉化 造粒机…粘壁 | 转鼓造粒 高塔造粒 肥料颗粒强度 | fertilizer_granulation drum_granulator granule_strength
水溶肥 悬浮肥 冲施肥 水溶肥…不溶/堵/堵滴灌/沉淀/渣/结晶/胀 液体肥…分层/沉淀/结晶/胀瓶 叶面肥/大量元素…沉淀 | 水溶性肥料 液体肥料稳定 聚磷酸铵 | water_soluble_fertilizer liquid_fertilizer ammonium_polyphosphate
翻堆 有机肥…发酵/没腐熟/烧苗/种子草/臭 堆肥…慢/温度/臭 堆…不升温 粪…发酵慢 鸡粪…发酵 沤肥…臭 | 好氧堆肥工艺 堆肥腐熟度 堆肥氮损失 堆肥菌剂 | compost_maturity nitrogen_loss_in_composting
控释肥 包膜肥 稳定性肥料 肥效…不长/短 肥…利用率低/后劲/没劲/流失/流掉 肥料…利用/吸收不了 尿素…挥发 追肥…次数 | 脲酶抑制剂 硝化抑制剂 包膜控释肥 肥料利用率 | urease_inhibitor nitrification_inhibitor controlled_release_fertilizer nutrient_use_efficiency
生物菌肥 微生物肥 em菌 菌剂…保质/喷雾干燥/活菌 菌肥…放几个月/死菌/没效果/活菌 菌粉…死 枯草…芽孢率 | 活菌数保持 菌剂干燥保护 微生物肥料剂型 | viable_count_of_inoculant microbial_fertilizer_formulation > 微生物肥料
悬浮剂…分层/变稠/析水/硬/结底/膏化/长粒 农药…倒不/倒不出来/分层/沉淀/瓶底/硬块/稠/结块/结底/结晶 种衣剂…沉 | 农药悬浮剂 奥氏熟化 膏化机理 农药分散剂 | suspension_concentrate ostwald_ripening pesticide_dispersant
乳油 水乳剂 微乳剂 可分散油悬 乳油…分层/析晶 农药…兑水/冬天结冰/析出/混用沉淀/絮 药…兑水沉/兑水结块 药水…油花/絮状 药液/兑水…絮 水乳剂…破乳 | 水乳剂稳定 纳米农药 微乳剂配方 乳化剂筛选 | emulsifiable_concentrate emulsion_in_water nanopesticide
水分散粒剂 可湿性粉 干悬浮剂 粒剂…不散/崩解慢/掉粉 可湿性粉…悬浮率 悬浮率…低 农药颗粒…崩解 | 水分散粒剂崩解 悬浮率 | water_dispersible_granule suspensibility wettable_powder
飞防助剂 药液…弹跳/挂不住/漂 药水…挂不住/流掉/滚/滚落 打药…不沾叶/叶背/挂不住/雨冲 药…沾不住叶/粘不住叶 叶子…挂不住药/滚下来 叶面…不沾药 | 农药助剂 叶面润湿沉积 雾滴弹跳 桶混助剂 | spray_adjuvant foliar_deposition droplet_bouncing
抗药性 虫…不怕药/打不/抗药 草…打不干净/打不死/除不掉 除草剂…不管用/没用/药效差 药…打了没用 杂草/害虫…抗性 虫子…耐药 稗草…打不死 农药…没效果 打药…不管用 药效…下降 | 害虫抗药性 杂草抗药性 抗性治理 作用机制 | pesticide_resistance herbicide_resistance resistance_management
农药中间体 草甘膦 原药…分解/收率/杂质 农药…变色/含量掉/放久失效/有效成分分解/热贮/胀瓶 | 农药热贮稳定性 农药原药合成 | pesticide_storage_stability technical_pesticide_synthesis glyphosate
引火线 烟花…不响/不着/哑火/延期/引线/死引/灭/熄火 引线…受潮/断火/灭/烧得快/熄/燃速 鞭炮…不响/哑/断火/灭 花炮…瞎火 | 引火线燃速 传火可靠性 点火具 | fuse_cord ignition_transfer pyrotechnic_delay
亮珠 黑火药 烟花…受潮/放久/潮 烟火药…吸潮/自燃 亮珠…受潮/开裂 火药…结块 花炮…返潮 鞭炮…潮 | 烟火药剂吸湿 烟火药热稳定 烟火药相容性 | hygroscopicity_of_pyrotechnic pyrotechnic_composition black_powder > 含能材料
冷焰火 冷烟花 无烟烟花 环保烟花 烟花…不艳/残渣/污染/烟大/硫味/纸屑/颜色淡/高氯酸钾 | 微烟无硫烟火药 焰色剂 环保烟火 | low_smoke_pyrotechnic flame_colorant
花炮厂 插引 烟花厂 花炮…手工/机械化/装药 烟花…生产安全/自动装药/装药/静电 鞭炮…人工/结鞭 药物…静电引爆 | 烟花爆竹机械化 静电感度 自动装药 烟花爆竹安全 | fireworks_manufacturing electrostatic_sensitivity automatic_charging
微量元素肥 锌肥 铁肥 硼肥 硅肥 钙镁肥 氨基酸肥 海藻肥 黄腐酸肥 螯合…沉淀 | 螯合微肥 氨基酸螯合 生物刺激素 | chelated_micronutrient biostimulant seaweed_extract
湿法磷酸 磷酸一铵 硝酸钾 硫酸钾 磷酸…净化/沉渣/结垢/过滤 磷矿…分解 磷铵…黑 | 湿法磷酸净化 磷复肥工艺 中低品位磷矿 | wet_process_phosphoric_acid ammonium_phosphate phosphate_rock
农药瓶 农药废水 草甘膦母液 农药厂…废水/臭 农药包装…回收 农药…高盐废水 | 农药废水处理 农药包装废弃物 | pesticide_wastewater pesticide_container
礼花弹 发射药 组合烟花 烟花…低炸/倒筒/冲底/发射高度/散筒/火险/炸筒 | 礼花弹发射 内弹道 烟花燃放安全 | aerial_shell lifting_charge fireworks_display_safety
`;
