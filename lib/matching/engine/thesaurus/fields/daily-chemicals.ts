/** Cosmetics, detergents, candles. */
export const dailyChemicals = `
膏霜…出油/发粗/水/油 面霜…出水/分层/变粗/油/破乳/稀/粗 乳液…出水/变稀/稀 膏体…出水/分层/变稀/析油 护肤品/精华/粉底液/防晒霜/膏/护肤…分层 | 化妆品乳液 乳化体稳定性 流变化妆品 冻融稳定 | cosmetic_emulsion cream_stability skin_care_rheology > 乳液稳定性
化妆品…变味/变色/析出/臭 面霜…变味/变黄/黄 精华…变色/失效/析出/黄/黑 膏霜…变臭/变色 护肤品…变色/析出 膏体…变色 维c…变黄 精华液…发黄 水乳…絮状 爽肤水…沉淀 | 活性成分稳定化 化妆品配方稳定性 活性物包载 | formulation_stability_of_cosmetics stabilization_of_active vitamin_C_derivative > 微胶囊化
敏感肌 脸…刺痛/泛红/起疹/过敏 面霜…刺痛/过敏 护肤品/面膜/用完…过敏 化妆品…刺激 用了/涂…红肿 洗发水…头皮痒 洗面奶…干 洗脸…紧绷 皮肤…刺痛 | 皮肤刺激性 皮肤屏障修护 斑贴试验 氨基酸表面活性剂 | skin_irritation skin_barrier patch_test amino_acid_surfactant
化妆品…菌/霉 膏霜…菌超标/霉 面膜…菌 护肤品…长霉 无防腐…护肤 面霜…长毛 洗发水…菌超标 洗液…长菌 | 化妆品防腐 防腐挑战试验 无防腐体系 | cosmetic_preservative preservative_challenge_test preservative_free
唇膏 唇釉 唇膏口红 口红…出汗/化/发汗/掉色/断/汗/沾杯/膏体裂/裂/裂开/软 唇膏…断/汗/裂/软塌 润唇膏…白点 | 唇膏油蜡体系 油凝胶 膏体硬度 | lipstick oleogel lip_product
眼影 粉底液 睫毛膏 彩妆粉饼 粉底…卡粉/暗沉/氧化 眼影/腮红…碎 睫毛膏/眼线…晕 眉笔…断 眼线笔…断墨 | 彩妆粉体表面处理 压粉 成膜剂 | pressed_powder color_cosmetics film_former
搓泥 防晒霜 防晒喷雾 防晒霜…spf/泛白 防晒…不防水/假白/搓泥/油腻/结块 擦脸…搓泥 | 物理防晒剂 紫外过滤剂 防晒配方 | sunscreen UV_filter SPF
洗发水…冻/分层/变稀/果冻/浑/浑浊/稀 洗衣液…冻/分层/变稀/果冻/沉淀/浑/稀/稠/结冻/膏 洗洁精…冻/分层/变清水/变稀/果冻/浑/稀/稠/结冻 沐浴露…分层/变稀/浑/稀/结块 洗手液…变稀/浑/稀 洗涤剂…冬天 | 表面活性剂增稠 蠕虫状胶束 浊点 低温稳定性 电解质增稠 | wormlike_micelle cloud_point salt_thickening viscosity_of_surfactant_solution
洗不干净 血渍 茶渍 洗衣凝珠 洗碗块 重油污 污渍/油污…去不掉/洗不掉 洗洁精…不去油/去油 凝珠…漏/粘 洗碗机…残留/水斑 油渍/衣领/油…洗不掉 洗衣粉/洗衣液…去污 去污力…差 洗涤…发灰 清洁剂…去油 洗衣…不干净 去污/去油…不行 | 洗涤酶 去污机理 生物酶洗涤剂 水溶膜 | laundry_enzyme stain_removal enzyme_detergent water_soluble_pod
洗衣粉 洗衣粉塔 洗衣片 无磷洗衣粉 洗衣粉…残留/溶不开/潮/附着白/飘 | 洗衣粉喷雾干燥 浓缩洗衣粉 助洗剂 | laundry_powder builder_of_detergent
泡沫…冲不净/漂不净 洗…泡沫太多 洗衣机…溢泡 清洗剂/除油剂…泡多 喷淋…泡沫 | 低泡表面活性剂 抑泡 易漂洗 | low_foaming_surfactant foam_control
香皂 肥皂 手工皂 皂基 透明皂 肥皂…冒汗/发白/裂/软 香皂…变色/掉渣/糊烂/裂 皂…出汗/变色/糊/裂/软 | 皂化反应 皂基组成 压条出条 | soap saponification_of_fat soap_noodle
牙膏 漱口水 牙膏…分水/发粗/变硬/变稀/挤不出/气泡/水/硬/稀/胀 | 牙膏膏体稳定 摩擦剂 增稠粘合剂 口腔护理 | toothpaste dentifrice oral_care
留香 香氛 香珠 车载香薰 香味…散/散得快/淡/留不住/短 香水…变色/浑 留香…短 香薰…味淡 香包…没味 精油…变味 香精…变色 洗衣/洗完…不香 香…没几天没味 | 香精缓释 香料包合 环糊精包合 留香微胶囊 | fragrance_retention cyclodextrin_inclusion fragrance_microcapsule > 微胶囊香精
染发剂 护发素 烫发水 头皮屑 掉发 染头发 染发…掉色/过敏 头发…分叉/干枯/毛躁 烫发…伤 染发膏…变色 | 头发损伤修复 角蛋白修护 去屑剂 | hair_dye hair_damage anti_dandruff hair_care
蜡烛 香薰蜡 果冻蜡 蜡烛…冒烟/出油/塌/弯/弯曲/流泪/灭/裂/裂缝/起霜/黑烟 | 蜡烛燃烧 蜡基配方 烛芯 | candle candle_wick
蚊香 电蚊香 蚊香液 杀虫气雾 花露水 驱蚊液 蟑螂药 灭蟑 老鼠药 粘鼠板 线香 佛香 香脚 制香 蚊香…断/灭/点不着 佛香…断 香…断截 线香…弯 | 蚊香燃烧 卫生杀虫剂 拟除虫菊酯 香品加工 | mosquito_coil household_insecticide pyrethroid incense
工业清洗剂 洁厕 洁厕灵 去污膏 洗车水 洗车液 除胶剂 碳氢清洗 水基清洗剂 地板蜡 管道疏通剂 清洗剂…伤漆/残留/腐蚀 擦玻璃…水印 | 工业清洗 水基清洗 清洗剂配方 | industrial_cleaning aqueous_cleaner hard_surface_cleaner
珠光粉 铜金粉 铝银浆 云母粉 银粉…发暗/变黑 银浆…冒气 银粉漆…变黑 铝粉…产气 珠光…不亮 | 珠光颜料 铝颜料包覆 片状颜料 | pearlescent_pigment encapsulated_aluminum_pigment mica_pigment
`;
