/** Waste water, waste gas, noise, soil, waste and what can be made of it. */
export const pollutionRecycling = `
飘泥 跑泥 沉降比 二沉池…浑/翻泥/跑泥/飘泥 污泥…不沉/发白/松散 出水…带泥/浑浊 泥…沉不下去 泥水…分不开 | 二沉池 污泥沉降性 污泥沉降比 好氧颗粒污泥 | secondary_clarifier sludge_settleability aerobic_granular_sludge > 丝状菌膨胀
曝气盘…堵/破 曝气…不均/死角 曝气头…堵 溶氧/溶解氧…上不去 鼓风机…费电 池底…积泥 好氧池…发黑 | 微孔曝气 溶解氧控制 氧转移效率 曝气器堵塞 精确曝气 | fine_bubble_aeration oxygen_transfer_efficiency
厌氧…不产气/发臭/酸化 沼气…产量低/太少 厌氧罐…酸化 厌氧塔…跑泥 厌氧池…死 颗粒污泥…流失 | 厌氧酸化 挥发性脂肪酸 产甲烷菌 厌氧颗粒污泥 产气率 | volatile_fatty_acid methanogen anaerobic_granular_sludge biogas_yield
污泥含水率 板框…压不干/粘布 污泥…处置费/没人要/滤布 压滤机…喷泥 泥饼…湿 泥…没人收 叠螺/离心机…出稀泥 | 污泥深度脱水 污泥调理 胞外聚合物 | sludge_conditioning extracellular_polymeric_substances > 污泥脱水
雨污混 雨水…混污水 污水…混雨水 一下雨…水量 管道…淤 检查井…冒水 管网…诊断 地下管…查 管线…错接 | 排水管网诊断 管道淤积 外水入渗 溢流污染 | sewer_network_diagnosis
水葫芦 浮萍 景观水…发绿/臭 湖水…发绿/发臭 水库…发绿/长藻 湖…长藻 鱼池/河水…发绿 水草…疯长 | 水体富营养化 水华控制 除藻 生态浮床 水生植物修复 | eutrophication algal_bloom_control ecological_floating_bed
臭水沟 河里…臭/黑 河水…变黑/臭/黑 河道…臭/返黑 沟/河沟/排水沟/死水…臭 村口…臭水 | 黑臭河道 底泥内源 人工增氧 河道生态净化 | river_reoxygenation internal_pollution_control sediment_release
底泥 清出来的泥 疏浚 淤泥…做砖/没处 河底/湖底…泥 鱼塘…淤泥 渣土/盾构…泥浆 洗沙/磨石…泥水 泥水…沉不下 石材…泥浆水 | 底泥疏浚 泥浆脱水 泥水分离 疏浚底泥利用 | sediment_dredging mud_solidification slurry_dewatering
自来水…土腥味 水…漂白粉味 喝的水…有味 水龙头…红水 水箱…二次供水 老管…黄水 开水…白沫 | 嗅味物质 管网水质 供水管网腐蚀 | taste_and_odor drinking_water_distribution red_water
垃圾水 填埋场…渗水/黑水 垃圾场…黑水 垃圾…渗出水 压缩站…污水 浓缩液…没处 | 垃圾渗滤液 膜滤浓缩液 渗滤液处理 | landfill_leachate membrane_concentrate
老垃圾 陈年垃圾 存量垃圾 垃圾山 填埋场…冒气/满/臭 垃圾场…满 垃圾堆…挖 | 垃圾填埋场 陈腐垃圾 填埋气 防渗层渗漏检测 填埋场封场 | landfill landfill_mining landfill_gas geomembrane_leak_detection
毛血水 屠宰…废水/污水 血水…处理 杀猪/杀鸡…污水 鱼加工/水产加工/油脂…废水 | 屠宰废水 肉类加工废水 高氨氮有机废水 | slaughterhouse_wastewater meat_processing_wastewater
煤气洗涤水 母液…没处/难处理 焦化/煤化工/农药/染料/中间体/制药/精细化工/有毒…废水 | 含酚废水 制药废水 有毒难降解 湿式氧化 | phenolic_wastewater pharmaceutical_wastewater wet_air_oxidation
涂装/喷漆/磷化/脱脂/电泳/清洗线/油墨/印刷/胶水…废水 水帘柜…水 喷漆房…水臭 循环水…漆渣 | 涂装废水 油墨废水 表面处理废水 乳液破乳 | coating_wastewater ink_wastewater surface_treatment_wastewater
医院…废水/污水 化验室/实验室…废水/废液 学校实验室…废 | 实验室废水 医院污水处理 | hospital_wastewater laboratory_wastewater medical_waste
洗涤/表面活性剂…废水 洗车/洗衣房/洗衣厂…污水 | 洗涤废水 表面活性剂废水 灰水回用 | laundry_wastewater surfactant_wastewater greywater_reuse
副产盐 mvr…堵/结垢/费电 蒸发器…堵管/结垢 蒸发…泡沫/起泡 三效…结垢/费汽 结晶盐…发黄/有机物 盐…结壁 | 蒸发结晶除杂 多效蒸发 副产盐精制 | evaporator_scaling multi-effect_evaporation by-product_salt > 机械蒸汽再压缩
加药…不准/凭经验 污水站…师傅/没人会管/靠经验 絮凝剂…加多 加药量…人工 水质…波动大 来水…忽高忽低 进水…冲击 水量…忽大忽小 水厂…值班 | 智能加药 污水厂智能控制 进水冲击 污水处理建模 水厂自动化 | intelligent_dosing wastewater_process_control activated_sludge_model smart_water
臭鸡蛋 臭鸡蛋味 硫化氢…味/超 污水池/污泥/化粪池/猪场/鸡舍/粪池/垃圾站/鱼粉/炼油…臭 | 硫化氢控制 生物滤池除臭 恶臭物质 化学洗涤除臭 | hydrogen_sulfide_control biotrickling_filter odorous_compound > 恶臭治理
沸石转轮 rto…回火/堵/爆/费气/超温 催化燃烧…失效/超温 转轮…堵/浓缩 风量大…浓度低 废气…着火 | 蓄热式热氧化 沸石转轮浓缩 挥发性有机物催化氧化 低浓度大风量 | regenerative_thermal_oxidizer zeolite_rotor VOC_catalytic_oxidation
天那水 非甲烷总烃 造粒/沥青…味/烟 喷漆房/印刷车间/印刷厂/注塑车间/橡胶厂…味 硫化机…烟 涂布/烘箱…废气 溶剂…挥发 甲苯…超标 | 工业挥发性有机物 冷凝回收 源头替代 | industrial_VOCs asphalt_fume non-methane_hydrocarbon > 催化燃烧
活性炭…换得勤/换得快/没用几天/着火/贵 炭箱…堵/着火 炭…饱和 | 活性炭吸附床 活性炭热再生 吸附穿透 活性炭自燃 | activated_carbon_adsorption breakthrough_curve carbon_bed_fire
布袋…堵/寿命/板结/烧/破/糊 除尘器…冒灰/压差/堵 滤筒…堵/寿命 除尘…吸力 清灰…不干净 脉冲…清灰 | 除尘滤料 脉冲清灰 滤袋失效 糊袋 滤筒除尘 | filter_material pulse_jet_cleaning filter_bag_failure cartridge_filter
吸尘罩 烟…吸不走/罩不住 抽风…抽不动/抽不走 灰…吸不走 抽尘…效果差 粉尘…飞扬 投料/倒料/下料口/破碎/皮带/筛子…扬尘 打磨/焊烟…满屋 木工…锯末飞 车间…雾蒙蒙 焊接…烟大 | 通风除尘 排风罩设计 局部排风 气流控制 尘源密闭 转运点抑尘 | local_exhaust_ventilation dust_source_control hood_design transfer_point_dust
雾炮 防尘网 堆场/工地/马路/煤堆…扬尘 道路…起灰 露天…粉尘 洒水…干得快 风一刮/采石场…灰 | 扬尘治理 堆场抑尘 湿式抑尘 路面抑尘 | fugitive_dust open_storage_yard wet_suppression
双碱法 石膏雨 脱硫塔…堵/结垢/腐蚀 脱硫…浆液起泡/费碱 烟囱…滴水/石膏雨 除雾器…堵 | 湿法脱硫 脱硫塔结垢 除雾器 干法脱硫 | wet_flue_gas_desulfurization mist_eliminator FGD_scaling dry_desulfurization
sncr 脱硝…堵/氨水 氮氧化物…超/降不下来 喷氨…多 氨逃逸…高 空预器…堵 锅炉…氮氧化物 玻璃窑/低温…脱硝 | 喷氨优化 硫酸氢铵 低温脱硝 空预器堵塞 非催化还原 | ammonia_injection ammonium_bisulfate low_temperature_SCR
雾霾 重污染天 环保…应急停产/限产 臭氧…超标 空气质量…差 | 大气污染防治 源解析 细颗粒物 臭氧污染 空气质量预报 | air_pollution fine_particulate_matter ozone_pollution air_quality_forecasting
偷排 在线监测…造假/飘 在线仪…不准 数据/环保数据…造假 夜里…偷排 偷偷…排 | 污染源在线监测 监测数据质量 偷排识别 用电监管 用能监控 | emission_monitoring_data_quality illegal_discharge_detection
震耳朵 震耳欲聋 邻居/居民…噪声/嫌吵 冷却塔/空压机/发电机/泵房/厂里/车间/空调外机/机房…吵 半夜…嗡嗡 噪声…超标 排气…啸叫 放空…噪声 | 噪声治理 消声器 隔声罩 声源识别定位 微穿孔板 | silencer acoustic_enclosure microperforated_panel > 隔声
地…跟着震 楼板/邻居/精密仪器…震 墙…震裂 设备…震楼 | 隔振基础 环境振动控制 设备基础减振 微振动 | vibration_isolation_foundation environmental_vibration micro-vibration
炉底渣 煤渣 矸石…用 煤灰/煤渣…没处 锅炉…灰渣 | 煤矸石利用 煤基固废 | coal-based_solid_waste
电镀污泥 含铜污泥 酸泥 表面处理污泥 电镀/含锌…泥 | 电镀污泥资源化 铝灰无害化 | electroplating_sludge
废有机溶剂 洗枪水 废清洗剂 废稀料 废溶剂…回收 | 废溶剂回收 溶剂精馏再生 | waste_solvent_recovery solvent_distillation
废包装桶 废铁桶 油漆桶 废桶 废漆桶 化工桶…处理 吨桶/旧桶…洗 | 包装容器清洗 | waste_packaging_drum drum_reconditioning
废线路板 旧手机 旧电脑 电子垃圾 废家电 旧家电 废线缆 铜米机 拆…电路板 | 电子废弃物 废电路板回收 拆解回收 城市矿产 | electronic_waste waste_PCB_recycling urban_mining
黑粉 退役电池 报废电池 废锂电 电池粉 旧电池…分级/拆 电池…拆不开/拆解/浸出 回收…钴/锂 废电池…提 | 退役动力电池 电池拆解 黑粉浸出 锂回收 正极修复再生 梯次利用筛选 | retired_battery battery_dismantling black_mass_leaching lithium_recovery direct_regeneration > 废旧电池回收
瓶片 再生粒子 废薄膜 废农膜 混合塑料 塑料…分选/混在一起 回收料…发黑/性能差 再生料…发黑/有味 废塑料…分不开 地膜…捡 标签…洗不掉 | 塑料分选 近红外分选 混合塑料回收 再生料增容 再生料脱味 | plastic_sorting mixed_plastic_recycling compatibilization film_residue_recovery > 塑料回收
旧轮胎 废胎 废橡胶 裂解炭黑 轮胎…炼油/磨粉 废轮胎…烧 炭黑…裂解 | 轮胎裂解 橡胶再生脱硫 | tire_pyrolysis recovered_carbon_black devulcanization
废铜 废杂铜 铝屑 钢屑 铜屑 废钢…分选/杂 切屑…回收/带油 废铝/废铁…杂 破碎料…分金属 废金属…分 | 废金属分选 废铝再生 切屑回收 废钢分类识别 再生金属 | scrap_metal_sorting chip_recycling scrap_classification
报废车 报废汽车 拆车厂 旧发动机 旧件/旧机器…翻新 | 报废汽车拆解 再制造工程 绿色拆解 | end-of-life_vehicle product_disassembly
废纺 碎布 边角布 废丝 旧棉衣 废地毯 涤棉…分开 混纺…回收 旧布…做 | 废旧纺织品 涤棉分离 纺织品化学回收 | waste_textile_recycling cotton_polyester_separation regenerated_fiber
废光伏板 旧光伏板 废风叶 旧叶片 玻璃钢…回收/废料 光伏板/风叶…报废 碳纤维…边角 | 光伏组件回收 风电叶片回收 碳纤维回收 | PV_module_recycling wind_blade_recycling carbon_fiber_recycling
大件垃圾 旧家具 旧沙发 装修垃圾 废木头 废木料 废纸箱 可回收物 垃圾…人工分/人工捡/分不开 分拣线…捡垃圾 | 垃圾分选 智能垃圾分类 装修垃圾资源化 废木材 | waste_sorting_robot bulky_waste decoration_waste waste_wood
废药 过期药 病死畜禽 针头…处理 死猪…没处 | 医疗废物无害化 病死畜禽处理 | healthcare_waste dead_animal_carcass_disposal
化工厂搬走 土里…有毒/有油/油味 老厂区…土 老厂…地有毒 搬迁…地块 地里…有油 土…发黑发臭 加油站…地下 地块…检测超标 厂…旧址 渣堆…下面 脏土…没处 | 场地修复 原位化学氧化 异位修复 风险管控 | in-situ_chemical_oxidation site_remediation > 土壤修复
渗到地下 渗坑 井水…发黄/变味/有味 地下水…变质/超标 罐…渗到地下 污水池/池子…渗漏 防渗…漏 | 地下水修复 渗透反应墙 污染羽 防渗工程 渗漏监测 | groundwater_remediation permeable_reactive_barrier contaminant_plume seepage_control
治沙 固沙 矿坑…回填 矿山…裸 山…挖秃 废矿/沙地…种 边坡…不长草 渣山…绿 | 土壤基质改良 荒漠化治理 | mine_reclamation slope_revegetation
旱厕 改厕 移动厕所 厕所…冻/臭 公厕…臭 | 农村厕所改造 粪尿源分离 粪尿资源化 | toilet_sanitation urine_diversion
高浓度氨氮 吹脱 氨氮…几千 氨水…回收 氨氮废水…贵 氨…吹出来 | 氨吹脱 氨回收 汽提脱氨 鸟粪石 | ammonia_stripping ammonia_recovery struvite
含硫废水 废水…发黑发臭硫/硫化物/硫酸盐 硫酸根…高 | 硫化物去除 硫酸盐废水 | sulfate_reduction sulfide_removal sulfate-rich_wastewater
`;
