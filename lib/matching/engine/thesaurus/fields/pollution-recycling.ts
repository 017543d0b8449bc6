/** Waste water, waste gas, noise, soil, waste and what can be made of it. */
export const pollutionRecycling = `
飘泥 跑泥 沉降比 二沉池…浑/翻泥/跑泥/飘泥 污泥…不沉/发白/松散 出水…带泥/浑浊 泥…沉不下去 泥水…分不开 | 二沉池 污泥沉降性 污泥沉降比 好氧颗粒污泥 | secondary_clarifier sludge_settleability aerobic_granular_sludge > 丝状菌膨胀
曝气盘…堵/破 曝气…不均/死角 曝气头…堵 溶氧/溶解氧…上不去 鼓风机…费电 池底…积泥 好氧池…发黑 | 微孔曝气 溶解氧控制 氧转移效率 曝气器堵塞 精确曝气 | fine_bubble_aeration oxygen_transfer_efficiency
厌氧…不产气/发臭/酸化 沼气…产量低/太少 厌氧罐…酸化 厌氧塔…跑泥 厌氧池…死 颗粒污泥…流失 | 厌氧酸化 挥发性脂肪酸 产甲烷菌 厌氧颗粒污泥 产气率 | volatile_fatty_acid methanogen anaerobic_granular_sludge biogas_yield
污泥含水率 板框…压不干/粘布 污泥…处置费/没人要/滤布 压滤机…喷泥 泥饼…湿 泥…没人收 叠螺/离心机…出稀泥 | 污泥深度脱水 污泥调理 胞外聚合物 | sludge_conditioning extracellular_polymeric_substances > 污泥脱水
雨污混 雨水…混污水 污水…混雨水 一下雨…水量 管道…淤 检查井…冒水 管网…诊断 地下管…查 管线…错接 | 排水管网诊断 管道淤积 外水入渗 溢流污染 | sewer_network_diagnosis
水葫芦 浮萍 蓝藻水华防控 磷负荷 除藻技术 藻毒素 景观水…发绿/臭 湖水…一片绿/发绿/发臭/死鱼/绿藻/绿藻爆发/臭/蓝藻 水库…一片绿/发绿/死鱼/绿藻/绿藻爆发/臭/蓝藻/长藻 湖…一片绿/发绿/死鱼/绿/绿藻/绿藻爆发/臭/蓝藻/长藻 河水…发绿/变绿/绿 塘…一片绿/发绿/死鱼/绿藻/绿藻爆发/臭 河…一片绿/发绿/死鱼/绿藻/绿藻爆发/臭/蓝藻 reservoir…algae/bloom/green/smell lake/pond…algae/bloom/green 水…发绿/变绿发臭 绿藻…多/疯长 池塘…发绿/藻 河里…绿/藻 algae…lake/pond 鱼池…发绿 水草…疯长 水面/喷泉…绿 小区…水池绿 river…green | 水体富营养化 水华控制 除藻 生态浮床 水生植物修复 | eutrophication algal_bloom_control ecological_floating_bed cyanobacteria_bloom phosphorus_load eutrophication_of_reservoir cyanobacterial_bloom
臭水沟 河里…臭/黑 河水…变黑/臭/黑 河道…臭/返黑 沟/河沟/排水沟/死水…臭 村口…臭水 | 黑臭河道 底泥内源 人工增氧 河道生态净化 | river_reoxygenation internal_pollution_control sediment_release
底泥 清出来的泥 疏浚 淤泥…做砖/没处 河底/湖底…泥 鱼塘…淤泥 渣土/盾构…泥浆 洗沙/磨石…泥水 泥水…沉不下 石材…泥浆水 | 底泥疏浚 泥浆脱水 泥水分离 疏浚底泥利用 | sediment_dredging mud_solidification slurry_dewatering
自来水…土腥味 水…漂白粉味 喝的水…有味 水龙头…红水 水箱…二次供水 老管…黄水 开水…白沫 | 嗅味物质 管网水质 供水管网腐蚀 | taste_and_odor drinking_water_distribution red_water
垃圾水 填埋场…渗水/黑水 垃圾场…黑水 垃圾…渗出水 压缩站…污水 浓缩液…没处 | 垃圾渗滤液 膜滤浓缩液 渗滤液处理 | landfill_leachate membrane_concentrate
老垃圾 陈年垃圾 存量垃圾 垃圾山 填埋场…冒气/满/臭 垃圾场…满 垃圾堆…挖 | 垃圾填埋场 陈腐垃圾 填埋气 防渗层渗漏检测 填埋场封场 | landfill landfill_mining landfill_gas geomembrane_leak_detection
毛血水 屠宰…废水/污水 血水…处理 杀猪/杀鸡…污水 鱼加工/水产加工/油脂…废水 | 屠宰废水 肉类加工废水 高氨氮有机废水 | slaughterhouse_wastewater meat_processing_wastewater
煤气洗涤水 制药废水处理 恶臭vocs制药 高盐有机废水 母液…废水/没处/难处理 制药/原料药…废气/废水/异味/溶剂/盐/臭 药厂…味/废气/废水/异味/溶剂/盐/臭 溶媒…回收/损耗 焦化/煤化工/农药/染料/中间体/精细化工/有毒…废水 | 含酚废水 制药废水 有毒难降解 湿式氧化 | phenolic_wastewater pharmaceutical_wastewater wet_air_oxidation antibiotic_resistance_genes_in_wastewater high_salt_organic_wastewater
涂装/喷漆/磷化/脱脂/电泳/清洗线/油墨/印刷/胶水…废水 水帘柜…水 喷漆房…水臭 循环水…漆渣 | 涂装废水 油墨废水 表面处理废水 乳液破乳 | coating_wastewater ink_wastewater surface_treatment_wastewater
医院…废水/污水 化验室/实验室…废水/废液 学校实验室…废 | 实验室废水 医院污水处理 | hospital_wastewater laboratory_wastewater medical_waste
洗涤/表面活性剂…废水 洗车/洗衣房/洗衣厂…污水 | 洗涤废水 表面活性剂废水 灰水回用 | laundry_wastewater surfactant_wastewater greywater_reuse
副产盐 mvr…堵/结垢/费电 蒸发器…堵管/结垢 蒸发…泡沫/起泡 三效…结垢/费汽 结晶盐…发黄/有机物 盐…结壁 | 蒸发结晶除杂 多效蒸发 副产盐精制 | evaporator_scaling multi-effect_evaporation by-product_salt > 机械蒸汽再压缩
加药…不准/凭经验 污水站…师傅/没人会管/靠经验 絮凝剂…加多 加药量…人工 水质…波动大 来水…忽高忽低 进水…冲击 水量…忽大忽小 水厂…值班 | 智能加药 污水厂智能控制 进水冲击 污水处理建模 水厂自动化 | intelligent_dosing wastewater_process_control activated_sludge_model smart_water
臭鸡蛋 臭鸡蛋味 受限空间通风 污水管道气体 硫化氢…味/超 污水池…不敢/晕/毒/熏人/臭 化粪池…毒/爆/臭 池边…熏/站不住/臭 污水井…中毒/毒 下水道/沼气池…毒/熏 污泥/猪场/鸡舍/粪池/垃圾站/鱼粉/炼油…臭 泵站…毒 地下管…毒气 sewage…smell toxic…pit | 硫化氢控制 生物滤池除臭 恶臭物质 化学洗涤除臭 | hydrogen_sulfide_control biotrickling_filter odorous_compound hydrogen_sulfide_emission rotten_egg > 恶臭治理
沸石转轮 rto…回火/堵/爆/费气/超温 催化燃烧…失效/超温 转轮…堵/浓缩 风量大…浓度低 废气…着火 | 蓄热式热氧化 沸石转轮浓缩 挥发性有机物催化氧化 低浓度大风量 | regenerative_thermal_oxidizer zeolite_rotor VOC_catalytic_oxidation
天那水 非甲烷总烃 造粒/沥青…味/烟 喷漆房/印刷车间/印刷厂/注塑车间/橡胶厂…味 硫化机…烟 涂布/烘箱…废气 溶剂…挥发 甲苯…超标 | 工业挥发性有机物 冷凝回收 源头替代 | industrial_VOCs asphalt_fume non-methane_hydrocarbon > 催化燃烧
活性炭…换得勤/换得快/没用几天/着火/贵 炭箱…堵/着火 炭…饱和 | 活性炭吸附床 活性炭热再生 吸附穿透 活性炭自燃 | activated_carbon_adsorption breakthrough_curve carbon_bed_fire
清灰 袋式除尘清灰 布袋…不透气/堵/堵死/寿命/板结/湿/烧/短命/破/糊/糊住/老糊 除尘器…冒灰/压差/堵 滤筒…堵/寿命 除尘…压差/吸力 清灰…不干净 脉冲…清灰 滤芯…糊 filter_bags/filter_bag…clog | 除尘滤料 脉冲清灰 滤袋失效 糊袋 滤筒除尘 | filter_material pulse_jet_cleaning filter_bag_failure cartridge_filter filtration_resistance membrane-coated_filter cleaning_of_filter_bags bag_filter_clogging
吸尘罩 烟…吸不走/罩不住 抽风…抽不动/抽不走 灰…吸不走 抽尘…效果差 粉尘…飞扬 投料/倒料/下料口/破碎/皮带/筛子…扬尘 打磨/焊烟…满屋 木工…锯末飞 车间…雾蒙蒙 焊接…烟大 | 通风除尘 排风罩设计 局部排风 气流控制 尘源密闭 转运点抑尘 | local_exhaust_ventilation dust_source_control hood_design transfer_point_dust
雾炮 防尘网 堆场/工地/马路/煤堆…扬尘 道路…起灰 露天…粉尘 洒水…干得快 风一刮/采石场…灰 | 扬尘治理 堆场抑尘 湿式抑尘 路面抑尘 | fugitive_dust open_storage_yard wet_suppression
双碱法 石膏雨 脱硫塔…堵/结垢/腐蚀 脱硫…浆液起泡/费碱 烟囱…滴水/石膏雨 除雾器…堵 | 湿法脱硫 脱硫塔结垢 除雾器 干法脱硫 | wet_flue_gas_desulfurization mist_eliminator FGD_scaling dry_desulfurization
sncr 脱硝…堵/氨水 氮氧化物…超/降不下来 喷氨…多 氨逃逸…高 空预器…堵 锅炉…氮氧化物 玻璃窑/低温…脱硝 | 喷氨优化 硫酸氢铵 低温脱硝 空预器堵塞 非催化还原 | ammonia_injection ammonium_bisulfate low_temperature_SCR
雾霾 重污染天 环保…应急停产/限产 臭氧…超标 空气质量…差 | 大气污染防治 源解析 细颗粒物 臭氧污染 空气质量预报 | air_pollution fine_particulate_matter ozone_pollution air_quality_forecasting
偷排 在线监测…造假/飘 在线仪…不准 数据/环保数据…造假 夜里…偷排 偷偷…排 | 污染源在线监测 监测数据质量 偷排识别 用电监管 用能监控 | emission_monitoring_data_quality illegal_discharge_detection
震耳朵 震耳欲聋 隔声罩声学 吸声结构 进排气消声 邻居/居民…噪声/嫌吵 空压机…吵/噪声/太吵/轰 发电机…吵/响/噪声 车间…听不见/吵/噪音大/太吵 机房…吵/噪声 风机…噪声/噪音/太吵/轰鸣 冲床…噪音/太响 隔壁…吵/噪声/工厂 机器…吵得/太响/轰隆 冷却塔/泵房/厂里/空调外机…吵 半夜…嗡嗡 噪声…超标 排气…啸叫 放空/水泵…噪声 太吵…工人 too_loud…workshop factory…noise | 噪声治理 消声器 隔声罩 声源识别定位 微穿孔板 | silencer acoustic_enclosure microperforated_panel muffler_design acoustic_enclosure_design noisy_machine noisy_workshop > 隔声
地…跟着震 楼板/邻居/精密仪器…震 墙…震裂 设备…震楼 | 隔振基础 环境振动控制 设备基础减振 微振动 | vibration_isolation_foundation environmental_vibration micro-vibration
炉底渣 煤渣 矸石…用 煤灰/煤渣…没处 锅炉…灰渣 | 煤矸石利用 煤基固废 | coal-based_solid_waste
电镀污泥 含铜污泥 酸泥 表面处理污泥 电镀/含锌…泥 | 电镀污泥资源化 铝灰无害化 | electroplating_sludge
废有机溶剂 洗枪水 废清洗剂 废稀料 废溶剂…回收 | 废溶剂回收 溶剂精馏再生 | waste_solvent_recovery solvent_distillation
废包装桶 废铁桶 油漆桶 废桶 废漆桶 化工桶…处理 吨桶/旧桶…洗 | 包装容器清洗 | waste_packaging_drum drum_reconditioning
废线路板 旧手机 旧电脑 电子垃圾 废家电 旧家电 废线缆 铜米机 拆…电路板 | 电子废弃物 废电路板回收 拆解回收 城市矿产 | electronic_waste waste_PCB_recycling urban_mining
黑粉 退役电池 报废电池 废锂电 电池粉 退役动力电池回收 有价金属 湿法冶金再生 电池放电 旧电池…分级/堆/拆/没人敢拆 电池…报废/拆不开/拆解/没人敢拆/浸出/淘汰/退下来 回收…钴/锂 废电池…堆/处理/提/收/没人 拆电池…危险 旧电瓶…处理 电车…报废电池 | 退役动力电池 电池拆解 黑粉浸出 锂回收 正极修复再生 梯次利用筛选 | retired_battery battery_dismantling black_mass_leaching lithium_recovery direct_regeneration spent_lithium-ion_battery hydrometallurgical_recycling > 废旧电池回收
瓶片 再生粒子 废薄膜 废农膜 混合塑料 各种塑料 化学解聚 废塑料热解 塑料…分选/卖不上/没处/混/混在一起/边角 回收料…发黑/性能差 再生料…发黑/有味 废塑料…不值钱/分不/分不开/卖不上价/堆/没人收/没处/混/脏 膜…回收/没人收/脏 地膜…捡 标签…洗不掉 塑料瓶…分 too_much…plastic plastic…nowhere | 塑料分选 近红外分选 混合塑料回收 再生料增容 再生料脱味 | plastic_sorting mixed_plastic_recycling compatibilization film_residue_recovery scrap_plastic plastic_waste plastic_scrap mixed_plastics chemical_depolymerization plastic_pyrolysis waste_plastic near-infrared_sorting > 塑料回收
旧轮胎 废胎 废橡胶 裂解炭黑 轮胎…炼油/磨粉 废轮胎…烧 炭黑…裂解 | 轮胎裂解 橡胶再生脱硫 | tire_pyrolysis recovered_carbon_black devulcanization
废铜 废杂铜 铝屑 钢屑 铜屑 废钢…分选/杂 切屑…回收/带油 废铝/废铁…杂 破碎料…分金属 废金属…分 | 废金属分选 废铝再生 切屑回收 废钢分类识别 再生金属 | scrap_metal_sorting chip_recycling scrap_classification
报废车 报废汽车 拆车厂 旧发动机 旧件/旧机器…翻新 | 报废汽车拆解 再制造工程 绿色拆解 | end-of-life_vehicle product_disassembly
废纺 碎布 边角布 废丝 旧棉衣 废地毯 涤棉…分开 混纺…回收 旧布…做 | 废旧纺织品 涤棉分离 纺织品化学回收 | waste_textile_recycling cotton_polyester_separation regenerated_fiber
废光伏板 旧光伏板 废风叶 旧叶片 玻璃钢…回收/废料 光伏板/风叶…报废 碳纤维…边角 | 光伏组件回收 风电叶片回收 碳纤维回收 | PV_module_recycling wind_blade_recycling carbon_fiber_recycling
大件垃圾 旧家具 旧沙发 装修垃圾 废木头 废木料 废纸箱 可回收物 垃圾…人工分/人工捡/分不开 分拣线…捡垃圾 | 垃圾分选 智能垃圾分类 装修垃圾资源化 废木材 | waste_sorting_robot bulky_waste decoration_waste waste_wood
废药 过期药 病死畜禽 针头…处理 死猪…没处 | 医疗废物无害化 病死畜禽处理 | healthcare_waste dead_animal_carcass_disposal
化工厂搬走 漏过油 厂里地下 不能盖楼 石油烃 原位修复 微生物降解 土壤淋洗 土里…农药/化工/有毒/有油/油/油味 老厂…地/地下/地有毒/盖 土…农药味/发黑发臭/有毒/油味/油污/黑臭 加油站…土/地下 地下…有毒/油污/漏油/漏过 地皮…有毒/污染 旧厂…地/拆 工业用地…污染/转 oil…leaked_into/soil soil…oil/pollute 老厂区…土 搬迁…地块 地里…有油 地块…检测超标 厂…旧址 渣堆…下面 脏土…没处 盖楼…污染 油罐…地下 | 场地修复 原位化学氧化 异位修复 风险管控 | in-situ_chemical_oxidation site_remediation petroleum_hydrocarbon in_situ_remediation bioremediation soil_washing contaminated_land polluted_soil contaminated_soil > 土壤修复
渗到地下 渗坑 井水…发黄/变味/有味 地下水…变质/超标 罐…渗到地下 污水池/池子…渗漏 防渗…漏 | 地下水修复 渗透反应墙 污染羽 防渗工程 渗漏监测 | groundwater_remediation permeable_reactive_barrier contaminant_plume seepage_control
治沙 固沙 矿坑…回填 矿山…裸 山…挖秃 废矿/沙地…种 边坡…不长草 渣山…绿 | 土壤基质改良 荒漠化治理 | mine_reclamation slope_revegetation
旱厕 改厕 移动厕所 厕所…冻/臭 公厕…臭 | 农村厕所改造 粪尿源分离 粪尿资源化 | toilet_sanitation urine_diversion
高浓度氨氮 吹脱 氨氮…几千 氨水…回收 氨氮废水…贵 氨…吹出来 | 氨吹脱 氨回收 汽提脱氨 鸟粪石 | ammonia_stripping ammonia_recovery struvite
含硫废水 废水…发黑发臭硫/硫化物/硫酸盐 硫酸根…高 | 硫化物去除 硫酸盐废水 | sulfate_reduction sulfide_removal sulfate-rich_wastewater
氨味扰民 氨水/氨气/氨/液氨/化肥厂/冷库…刺鼻/味/村/泄/漏味/跑味/飘/飘到 ammonia…leak/smell | 氨逸散 酸吸收除氨 氨气生物滤床 | ammonia_scrubber
车间…到处灰/粉尘大/落灰 dust…factory/over/workshop | 排风罩捕集效率 颗粒物分布 车间通风 | capture_efficiency particle_distribution dusty_workshop
节水 洗瓶水 wash_water water_consumption 洗菜…水/浪费/费水 清洗…水浪费/用水多/费水 洗…浪费水/用水太多/费水 漂洗…水多/费水 水…只用一次/浪费/白流 用水…大/没数/浪费 wash_water…reuse/waste rinse…waste/water 冲洗…费水 冷却水…直排 浓水/接水…浪费 too_much…water | 梯级用水 水系统集成 节水减排 水足迹 | wash_water_reuse cascade_water_use water_pinch countercurrent_rinsing water_saving water_footprint > 漂洗水回用 清洗水回用
黑烟滚滚 烤烟房 土锅炉 散煤 烟囱…冒火/滚滚/黑 烧柴…烟大/黑烟 柴火…烟/黑 生物质…冒烟/烟大/粉尘/结焦/黑烟 烤房…烧柴/煤/黑烟 小锅炉…停用/烟/黑烟 烧煤…不让/改/超标/黑烟 烧烤…投诉/烟 chimney…black/smoke 烧木头/烧秸秆…烟 烟…熏邻居 stove…smoke | 生物质燃烧 清洁燃料替代 燃煤锅炉改造 民用燃料 | biomass_combustion particulate_emission_of_combustion clean_fuel_substitution residential_coal_combustion biomass_boiler > 清洁供暖
农药袋 pesticide_bottles 药瓶…乱扔/没人收/田里 农药…包装/瓶子/袋乱扔 瓶子…乱扔/田里乱扔 田里…地膜/垃圾/瓶子 地头…垃圾/瓶子 田边…垃圾 押金…瓶 pesticide…bottles | 押金制 生产者责任延伸 废弃物回收行为 | pesticide_packaging_waste deposit_refund extended_producer_responsibility collection_of_empty_container
快递盒子 包装垃圾 没人分类 乱扔垃圾 express_boxes throw_away_boxes packaging_waste garbage_sorting 快递盒…回收/堆/多/扔/浪费 快递…包装垃圾/盒子/纸箱多/胶带 纸箱…回收/堆满/扔/用一次 一次性…太多/浪费/禁 外卖盒…垃圾/堆/扔 塑料袋…太多/替代/禁 循环箱…不还/丢/收不回 小区…垃圾/堆满/盒子/纸箱 居民…不分类/不肯分/乱扔 垃圾…不分类/乱扔/混投 垃圾分类…做不起来/没人 delivery_boxes/cardboard…waste people…sort_garbage | 绿色物流 居民回收行为 可循环快递箱 分类意愿 垃圾分类行为 | express_packaging_recycling reusable_packaging recycling_behavior green_logistics waste_sorting_behavior single-use
血里有铅 癌症村 住厂边 lead_poisoning 铅…小孩/血/超标 小孩…血里/血铅/铅 附近…小孩/得病/生病/癌 厂边…得病/癌/血铅 村里…得怪病/癌 电瓶厂/冶炼厂…污染/铅/附近 附近居民…咳/得病 lead…blood/children sick…factory/near people_near/children…sick | 铅暴露 儿童血铅 生物有效性 人群健康风险 环境流行病学 健康风险评价 | lead_exposure blood_lead_level bioavailability_of_lead human_health_risk environmental_epidemiology
少发电 屋顶光伏…发电少/少发/没发/脏 光伏…发不出/少发电/灰/热斑/脏/越来越少/隐裂/雪/鸟屎 发电…少了/比去年少/越来越少 光伏板…热/爆 太阳能板…清洗/脏/裂 电站…发电少/少发 solar_panels…dirty/dust/less solar…dirty/output 组件…热斑 阴影…发电 panels…dirty | 光伏组件积灰 光伏衰减 热斑检测 光伏清洗 | hot_spot_detection PV_cleaning PV_array_fault photovoltaic_fault solar_panel > 隐裂检测
空调…一开/翻倍 夏天…用电翻倍/电费 楼…能耗高/费电 没人…灯亮/空调开 人走…灯/空调 aircon…bill/expensive air_conditioner…bill/electricity/expensive 一开空调…电费 办公楼…能耗 酒店…热水 学校…空调费电 air_conditioning…expensive | 建筑空调负荷预测 行为节能 建筑能源管理 | occupant_behavior building_energy_management HVAC_control > 冷水机组群控 建筑能耗
路面脏水 dead_fish fish_kill runoff 雨后…死鱼/水黑/鱼死 下雨…死鱼/水变黑/水脏/鱼死 下完雨…鱼/黑水 河里…死鱼/鱼死 鱼塘…尾水/排水 化肥…冲进河/流到河 农田…水排到河/流失/退水 雨水…冲/带脏 养殖水…尾水/排 fish…dead/died rain…river 河…鱼死 雨…死鱼 鱼…雨后死 | 降雨径流污染 溶解氧骤降 鱼类毒性 面源污染 农业面源 | stormwater_runoff_pollution dissolved_oxygen_depletion fish_toxicity non-point_source_pollution > 初期雨水治理
floating_garbage 海上…油污/漏油 河面…垃圾/水葫芦/油/油花/漂油/漂浮 水面…油污/油膜/漏油 漏油…水面/河/海 海滩…垃圾/塑料/油 海里…垃圾/塑料 oil…river/sea 江面…油 油船…漏 翻车…油流到河 码头…漏油 水库…漂浮物 plastic…sea | 溢油应急 海洋溢油 围油栏 吸油材料 漂浮物打捞 海洋塑料 | oil_spill_response oil_sorbent marine_litter floating_debris_collection
地沟油 废食用油 泔水油 废切削油 waste_oil used_oil old_oil used_cooking_oil 废油…卖/处理/怎么/没人收 炸油…处理/废 旧油…再用/处理 煎炸油…废 frying_oil…dispose | 餐厨废油 油品再生精制 | waste_oil_regeneration used_lubricating_oil waste_cooking_oil > 废润滑油再生 生物柴油
fallen_leaves garden_waste 枝叶…垃圾/没处/烧 树枝…堆/处理/没处/烧 园林…垃圾/枝叶/落叶 落叶…扫/没处/烧 果树枝…没处/烧 木屑/树皮…堆/没处 branches…burn/dispose 修剪…枝条没处 草坪…草没处 果园…枝条 | 枝条还田 木质纤维资源化 园林堆肥 | garden_waste_recycling pruning_residue green_waste_composting lignocellulosic_waste
旧泡沫 废灯管 旧瓷砖 废石膏 碎玻璃…回收/没处 玻璃瓶…回收/没人收 泡沫箱/锯末…堆/没处 泡沫…体积大/没处 石棉瓦…处理/拆 脱硫石膏…卖不掉/堆/没人要 废瓷…没处 石膏板…废 | 废玻璃利用 泡沫塑料回收 废陶瓷资源化 石粉利用 石棉废物 | waste_glass_recycling waste_ceramic asbestos_waste broken_glass foam_boxes
烧焦味 焦糊味 burnt_smell burning_smell plastic_smell 塑料厂…味/烟/焦味/臭 塑料…加工味/味投诉/焦味/熔 注塑…烟/焦味 门口/厂门口/再生料厂…味/臭 造粒…臭 吹膜…味 plastic_factory…smell | 塑料加工热解异味 塑料加工废气 造粒废气 热解产物 有机废气净化 | plastics_processing_emission thermal_decomposition_odor extrusion_fumes VOC_from_plastics
芦苇…枯/没处/烂 荷花…枯/烂 水草…死/腐 水生植物…收割/烂/腐 湿地…不行了/冬天/堵/干/臭/退化 人工湿地…冬天/堵/效果差/臭 wetland…clog/smell 枯枝…水里 reeds…rot | 湿地植物残体分解 植物腐解 二次污染 人工湿地堵塞 湿地植物收割 湿地退化 | plant_litter_decomposition_in_wetland wetland_clogging macrophyte_harvest constructed_wetland_in_winter secondary_pollution
烧铜 burn_trash 烧电线…烟/臭/铜 废电线…剥/怎么/烧/皮 剥线…废电线/慢/皮 电线皮…没处/烧 露天烧…垃圾/塑料/电线 烧垃圾…毒/烟/臭 焚烧…毒/臭/黑烟 烧塑料…毒/烟 burn/burning…cables/garbage/plastic | 废旧线缆机械剥离 焚烧二噁英排放 露天焚烧 线缆回收 不完全燃烧污染物 | cable_stripping_recycling open_burning dioxin_emission copper_recovery_from_cable
扫不完 sweeping street_sweeping 扫地…慢/扫不净/灰/累 清扫…人工/慢/灰/累 树叶…堵/多/扫/烂 落叶…堵下水/多/扫不完 马路…扫/清扫 环卫工…危险/撞/累/难招 保洁…看不住/累/难招 厂区…扫地/清扫 leaves…clog/sweep 扫雪…累 | 清扫收集装备 道路清扫 环卫机器人 清扫车 环卫作业 | street_cleaning sweeper_vehicle sweeping_robot sanitation_operation
偷气 窃电 steal_electricity 煤气表…不准/快/走得快 燃气表…偷/快/走 水表…倒转/快/空转/走得快 电表…偷/快/自转/走得快 用气…对不上/表 计量…少/差/扯皮 meter…fast/inaccurate/wrong 表…走得快 供气…输差 | 燃气表计量误差 计量表失准 温压补偿计量 输差控制 水表计量误差 | gas_meter_error electricity_theft_detection unaccounted-for_gas meter_error
泔水桶 光盘 leftover_food leftovers food_scraps 泔水…桶/没人收/臭/苍蝇/贵 餐厨…没处/渗水/臭 剩饭…喂/没处/臭 食堂…剩饭/臭 剩菜…倒/浪费 | 餐厨垃圾恶臭 厨余除臭菌剂 食物浪费 厨余就地处理 | odor_of_food_waste food_waste_reduction on-site_food_waste_treatment deodorizing_bacteria
工地…夜里/晚上施工/灰 施工…夜里/灰/震 装修…吵/噪音/电钻 夜里…打桩/施工/装卸 construction…night/noise/noisy 打桩…声 piling…noise | 施工扰民 建筑施工环境影响 | construction_noise_control press-in_piling construction_environmental_impact
冲床…噪声/投诉 冲压…邻居/震 stamping…hear/neighbors/noise presses…neighbors/noise 锻锤/剪板机/打钉枪/木工机…吵 press/hammer…noise | 冲压噪声 冲击噪声源 冲床隔振 冲压振动传播 木工机械噪声 | stamping_vibration woodworking_noise
river_smells river…smells/stink rivers/pond/lake/canal…smell | 黑臭水体成因 硫化物释放 河流底泥 | black_and_odorous_river sulfide_release_from_sediment urban_river
`;
