/** Dehydrated vegetables, drying, freezing, storage after harvest, cold chain, packaging of food. */
export const dehydrationAndColdChain = `
脱水菜 脱水蔬菜 干菜 菜干 | 脱水果蔬 蔬菜干制 干制品 | dehydrated_vegetable dried_vegetable
烘干 烘房 晾晒 脱水 烤干 烘菜 水分扩散 有效扩散系数 干燥模型 干燥特性 热质传递 干燥品质 | 干燥工艺 热风干燥 干燥动力学 | drying hot_air_drying drying_kinetics
烘干费煤 烘干费电 烘干费气 烘干成本高 联合除湿 排湿热回收 除湿干燥 太阳能联合干燥 联合干燥能效 烘…太费/成本高/烧煤/煤改/电费/费柴/费气/费煤/费电/费钱 烘干…成本/改气/改电/气费/电费 dryer…electricity/energy/gas 烘干房/烤房/烘干机…成本/电费/费柴/费气 烘房…成本/电费/费柴 烘干线…成本/电费/费柴/费气/费煤/费电 干燥塔…成本/电费/费柴/费煤/费电 drying…costs/energy/expensive/gas 烧煤/煤改电…烘 | 干燥能耗 干燥节能 | drying_energy_consumption drying_cost > 干燥余热回收 热泵干燥
烘不匀 烘干不匀 有的干有的湿 干湿不匀 干湿不一 一半干一半湿 有的焦有的潮 外面干里面湿 上层干下层湿 水分不均 烘…不匀/不均/不透/外干/有干有湿/里外/里面湿 烘出来/烘干/烤出来/干燥出来…干湿不/干湿不均/有干有湿 烘房…温差 烘箱…上下温差 边上干…中间 dry…uneven wet_inside…dry_outside | 干燥均匀性 干燥不均匀 | drying_uniformity dries_unevenly dry_outside_wet_inside not_dried_evenly moisture_nonuniformity unevenly_dried > 气流组织 温度均匀性
热泵烘干 空气能烘干 | 热泵干燥 热泵烘房 | heat_pump_drying
冻干 真空冻干 | 真空冷冻干燥 升华干燥 | freeze_drying lyophilization
微波烘 微波 | 微波干燥 微波真空干燥 射频加热 | microwave_drying radio_frequency_heating
红外烘 | 红外干燥 催化红外 | infrared_drying
联合烘干 分段烘 | 联合干燥 组合干燥 | combined_drying hybrid_drying
太阳能烘 日晒 | 太阳能干燥 | solar_drying
带式烘干 网带 | 带式干燥机 多层带式干燥 | belt_dryer
闪蒸 流化 | 流化床 气流干燥 | fluidized_bed flash_drying
泡不开 复水差 回不软 泡不软 泡发 泡发慢 泡不发 泡…不软/回不来/硬芯 干/干香菇/方便面/面…泡不开 泡发…不开 煮不透…干 冻干…复水 复水…慢 脱水菜…硬 | 复水性 复水率 复水品质 | rehydration rehydration_ratio not_rehydrate > 干燥收缩 真空冷冻干燥 热泵干燥
皱缩 干瘪 缩得厉害 烘…干瘪 干…皱巴巴 果干…瘪 | 干燥收缩 收缩率 孔隙结构 | drying_shrinkage porosity shrivel > 真空冷冻干燥
硬壳 外干里湿 外硬里湿 | 表面硬化 干燥结壳 | case_hardening
干菜发黄 干菜变色 颜色保不住 烘完变色 烘…发白/发黄/变色/变黄/变黑/褐/颜色 干…变黄/颜色暗 干品…褐变/颜色 果干/晒干/烘干…发黑/变色 菜干…发黑/黄 蒜…变黄 笋干…发黄 药材…烘黑 烘干后…褐 晒…发黑 dried…brown | 干燥护色 干制品色泽 | color_retention_of_dried_product color_changes_on_drying > 褐变 漂烫 护色 美拉德反应
不绿 绿色掉 退绿 菜不绿 菜/烘…不绿 | 叶绿素降解 护绿 叶绿素 | chlorophyll_degradation green_color_retention > 漂烫 护色
烫漂 焯水 过热水 | 漂烫 漂烫灭酶 热烫 | blanching
渗糖 浸糖 | 渗透脱水 | osmotic_dehydration
超声预处理 | 干燥预处理 超声辅助干燥 | drying_pretreatment
回潮 吸潮 受潮 吸湿 冻干…回软/潮 粉…受潮/吸潮/回潮/返潮 瓜子…回潮/返潮 糖…吸潮/返潮 吸潮…结块 返潮/开袋/冻干草莓/冻干水果/饼干…软 干货/茶…回潮 片…吸潮 盐/茶叶…返潮 | 吸湿性 水分活度 吸湿等温线 | hygroscopicity water_activity moisture_sorption absorbs_moisture picks_up_moisture draws_moisture becomes_damp takes_up_moisture > 高阻湿 包装密封性
水分含量 水分不匀 含水 | 水分迁移 水分分布 | moisture_content moisture_migration
终点判断 什么时候烘好 | 干燥终点预测 在线水分检测 | drying_endpoint online_moisture
营养流失 维生素少了 | 营养保留 热敏性成分 | nutrient_retention
菜粉 蔬菜粉 粉碎菜 | 果蔬粉 超微粉 | vegetable_powder
果干 果脯 枣 | 果品干制 蜜饯 | dried_fruit preserved_fruit
切菜 切片 切丝 切丁 切菜机 切菜/切丝/切肉…厚薄/大小不一/碎/粘刀 切片机…大小不一/碎/粘刀 cut…vegetables | 果蔬切割 切片设备 | food_cutting slicing vegetable_cutter
清洗菜 泥沙 洗菜 海带/菜叶/蔬菜/木耳/香菇/韭菜/菠菜/萝卜/紫菜…带沙/沙子/泥/洗不净/洗不干净 | 果蔬清洗 气泡清洗 | vegetable_washing
去皮 削皮 剥蒜 剥洋葱 蒜瓣脱皮 气动脱皮 分瓣 红外去皮 削皮…伤肉/慢/费 peel…faster/garlic/potato/tomato 蒜…脱皮 | 去皮技术 碱液去皮 蒸汽去皮 | peeling steam_peeling peeler garlic_peeling skin_removal
去核 去蒂 去根 | 自动去核 切根机 | pitting_machine root_cutting
净菜 鲜切 | 鲜切果蔬 鲜切蔬菜 | fresh_cut minimally_processed
烂菜 黄叶 蔫 打蔫 不新鲜 失水 菜烂 存到过年 烂掉一半 烂一半 菜…烂/烂掉/蔫/蔫掉/黄/黄掉 水果…坏/放不住/烂 蔬菜…发黄/失水/放不住 fruit/vegetables…rot/rotten/spoil/waste 损耗…大/高 采下来/运到/叶菜…蔫 路上/果子/鲜果/出库/蒜薹/鲜货/冷库/到货…烂 菜叶…黄 下树…软 荔枝…变黑 鲜菜…发黄 果蔬…损耗 | 采后保鲜 采后生理 采后衰老 | postharvest_preservation postharvest_physiology senescence wilts rots_in_storage > 气调贮藏 预冷 采后病害
气调 充氮 气调库 | 气调贮藏 自发气调 | controlled_atmosphere_storage modified_atmosphere
乙烯 催熟 不熟 香蕉…不熟/催熟 催熟/后熟/熟得…不匀 芒果…催熟 猕猴桃/催…不熟 | 乙烯调控 1-MCP 后熟 | ethylene ripening
预冷 采了就坏 | 真空预冷 压差预冷 | precooling
冷害 冻坏果 冷库里变黑 | 采后冷害 | chilling_injury
冷库 冷藏 冷库费电 复叠制冷冷库 氨二氧化碳 围护结构热负荷 浮动冷凝压力 冷库融霜节能 冷库电费 制冷系统节能 冷负荷 化霜控制 冷库…不冷/制冷机不停/压缩机/地面冻鼓/温度/电表/电费/老开机/耗电/门跑冷/降不下温 冻库…制冷机不停/电费/老开机/耗电/降温慢 冷藏库/保鲜库…制冷机不停/电费/老开机/耗电/费电/降温慢 cold_room/cold_store/freezer_room…bill/electricity/power/warm freezer…electricity/power 冰库…费电 | 冷藏库 冷库节能 冷库温度场 | cold_storage cold_room cold_store cold_storage_energy refrigeration_energy_saving cold_thermal_storage cold_store_energy
冷链 断链 冷藏车 冷链…断/监控 运输…化冻 路上…升温 冷藏…运输 | 冷链物流 冷链监控 | cold_chain
速冻 冻菜 冻得慢 冻得慢…冰 冻品…出水 速冻…开裂 | 速冻技术 冰晶 冻结速率 | quick_freezing ice_crystal IQF
解冻 化冻 化冻出水 解冻…出水/发软/血水 化冻…出水 thaw…drip | 解冻技术 汁液流失 | thawing drip_loss
保鲜膜 保鲜剂 涂蜡 | 可食性涂膜 保鲜包装 保鲜纸 | edible_coating fresh_keeping_packaging
蓄冷 冰袋 冰板 | 蓄冷材料 蓄冷箱 | cold_storage_material PCM_cold_pack
贮藏 储藏 窖藏 | 贮藏品质 贮藏技术 | storage_quality
粮食储藏 粮仓 粮堆发热 稻谷/粮食…出汗/捂/板结/结露 小麦/玉米/谷子/麦子/粮堆/仓房…出汗/发热/捂/板结/结露 | 储粮 粮情监测 | grain_storage
生虫粮 粮虫 大米/面粉/稻谷/麦子/小麦/玉米/粮食/杂粮/绿豆/红豆/豆子/米袋/黄豆…有虫/生虫/米虫/虫子/蛾子/象鼻/长虫 | 储粮害虫 | stored_grain_pest
发芽 蒜发芽 土豆发芽 抑芽处理 休眠解除 鳞茎 氯苯胺灵 辐照抑芽 马铃薯/洋芋…冒芽/出芽 姜…冒芽/出芽/长芽 放到…出芽/发芽 大蒜/洋葱/红薯/生姜…发芽 蒜…长芽 芽…抑制 | 抑芽 休眠调控 | sprout_inhibition sprouting_in_storage dormancy_release bulb
漏袋 真空袋 包装漏气 漏气袋 热封缺陷 针孔泄漏 复合软包装泄漏 泄漏检测包装 袋…慢漏/漏气/进气 真空包装…不紧/几天就松/回气/慢慢进气/松了/松袋/漏气/跑气/进气/鼓起来 真空袋/真空…不紧/几天就松/回气/慢慢进气/松了/松袋/跑气/进气/鼓起来 真空包…松/漏/进气 袋子…不紧/几天就松/回气/慢慢进气/松了/松袋/漏/跑气/进气/鼓起来 包装袋…漏 package/bag…leak | 包装密封性 包装完整性 | package_integrity vacuum_packaging package_leak_detection pinhole_leak
吸氧 干燥剂 | 脱氧剂包装 活性包装 | oxygen_absorber desiccant active_packaging
新鲜度 显示新鲜 | 新鲜度指示 智能包装 | freshness_indicator intelligent_packaging
粮食烘干 玉米烘干 稻谷烘干 | 谷物干燥 爆腰率 | grain_drying
烘干机 干燥机 | 干燥设备 干燥装备 | dryer drying_equipment
排湿 湿气排不掉 | 排湿控制 除湿 | dehumidification humidity_control
烘干排湿废热 烘房余热 | 干燥余热回收 | dryer_heat_recovery
烘干粘网 粘网带 | 干燥粘附 | sticking_during_drying
烘焦 烤焦 烘糊 | 干燥过度 焦糊 | over_drying
烘干慢 烘不透 烘得慢 晒得慢 热泵干燥强化 蜡质层 烘…一整天/三天/几天/十几个小时/太慢/慢/费时 drying…slow/takes/takes_hours/too_slow 烘房…慢 水分…烘不出 dry…too_long | 干燥速率 干燥强化 | drying_rate drying_takes dries_too_slowly drying_kinetics_of_fruit
冻干慢 冻干费电 | 冻干节能 冻干周期 | freeze_drying_cycle
冻干碎 冻干塌 | 冻干塌陷 共晶点 | freeze_drying_collapse eutectic_point
脱水菜有杂 脱水菜挑拣 | 脱水蔬菜分选 | dehydrated_vegetable_sorting > 异物检测
脱水菜菌多 干菜细菌 | 脱水蔬菜减菌 干粉杀菌 | decontamination_of_dried_food > 微生物控制
脱水蒜 蒜片 蒜粉 | 脱水大蒜 蒜片干燥 | dehydrated_garlic
脱水葱 香葱 韭菜 | 葱类干燥 | dried_chive
脱水胡萝卜 胡萝卜 | 胡萝卜干燥 | carrot_drying
青椒 菠菜 甘蓝 包菜 | 叶菜干燥 | leafy_vegetable_drying
香菇干 菌菇干 | 食用菌干燥 | mushroom_drying
枸杞烘 药材烘 | 中药材干燥 | drying_of_herbs
鱼干 虾皮 | 水产品干燥 | drying_of_fish
洗菜水 漂烫水 | 漂烫废水 清洗水回用 | blanching_water_reuse
菜泥 带沙 | 除沙 清洗除沙 | sand_removal
农药洗 洗农残 | 果蔬农残去除 | pesticide_removal
库里结霜 蒸发器结霜 融霜 冷风机…结冰/霜 排管…霜 化霜…费电 | 冷风机结霜 除霜控制 | evaporator_frosting
冷库温度不匀 | 冷库气流 | cold_store_airflow
运输途中坏 路上烂 | 运输保鲜 | transport_preservation
氨冷库 氟冷库 | 二氧化碳制冷 制冷剂替换 | CO2_refrigeration
超冷 微冻 | 冰温保鲜 过冷保鲜 | supercooling superchilling
电场保鲜 磁场保鲜 | 静电场保鲜 | electrostatic_field_preservation
真空度 包装抽真空 | 真空包装技术 | vacuum_packing
果品分选 | 果品品质检测 | fruit_quality_inspection
采后病害 库里烂 青霉 | 采后病害控制 贮藏病害 | postharvest_disease
冻库…蒸发器结冰/费电 冷库…串味/化霜/地坪/温度波动/湿度低/漏冷/结冰/结霜/角落热/费电/门口结冰/降温慢 冷链…温度记录/送到化了 保温箱…化掉 冰袋…化得快 生鲜…送到化 最后一公里…冷 | 冷库冷风机除霜 冷库气流组织 蓄冷保温箱 冷链温度监控 冷藏车温度场 | cold_store_defrosting refrigerated_truck_temperature cold_chain_monitoring insulated_box
冷库…氨/氨气/火灾/爆炸/着火 冻库…氨/氨气/漏氨/火灾/爆炸/着火 液氨…冷库/泄漏 ammonia…cold_store | 氨泄漏检测 自然工质制冷 | ammonia_leakage ammonia_refrigeration
`;
