/** Water, air, solid waste, soil, noise. Terms after GB 8978 and GB 16297 (discharge of water and air). */
export const environment = `
废水 污水 脏水 排水 排污水 废水…不达标/没处排/臭/超标/黑 污水…不达标/没处排/超标 排水…超 wastewater/effluent…exceed | 废水处理 污水处理 水污染控制 | wastewater wastewater_treatment
水不达标 排放超标 超标排放 出水…不达标 排水…超标 环保…罚款 总排口…超 环保局…查 指标…老超 | 达标排放 提标改造 | discharge_compliance > 高级氧化 膜分离技术
cod 有机物高 cod降不下来 cod…下不来/几万/卡在/反弹/降不下来/高 废水…cod | 化学需氧量 有机污染物去除 | chemical_oxygen_demand organic_pollutant_removal
难降解 生化不动 b/c低 生化…不动/没效果/进不去 废水…毒/降不下来 b/c…低 可生化…差 cod…超 | 难降解有机物 高级氧化 可生化性 | refractory_organics advanced_oxidation biodegradability > 臭氧催化氧化
芬顿 臭氧氧化 | 芬顿氧化 臭氧催化氧化 过硫酸盐 | fenton catalytic_ozonation persulfate
氨氮 总氮 氮超标 氨氮高 污水…氨氮/氮 总氮…超/降不下来 氨氮…下不来/超 冬天…氨氮 脱氮…差 硝酸盐…高 | 生物脱氮 反硝化 硝化 | ammonia_nitrogen denitrification nitrification > 外加碳源
厌氧氨氧化 | 短程硝化 | anammox partial_nitrification
碳源 缺碳源 | 外加碳源 | external_carbon_source
磷超标 总磷 总磷…超/降不下来 | 除磷 化学除磷 磷回收 | phosphorus_removal phosphorus_recovery
高盐水 含盐 浓盐水 废水…盐 浓水…没处去 高盐/含盐…废水 | 高盐废水 蒸发结晶 零排放 | saline_wastewater zero_liquid_discharge evaporation_crystallization > 膜分离技术 机械蒸汽再压缩
分盐 杂盐 | 分盐结晶 电渗析 | salt_separation electrodialysis
厌氧 uasb | 厌氧消化 厌氧反应器 | anaerobic_digestion anaerobic_reactor
活性污泥 曝气 曝气费电 曝气…开大/费电 鼓风…费电 | 曝气优化 好氧处理 | activated_sludge aeration_control
污泥膨胀 污泥上浮 污泥…上浮/漂/翻/膨胀/跑 沉淀池…漂泥 | 丝状菌膨胀 | sludge_bulking
mbr 膜生物 | 膜生物反应器 | membrane_bioreactor
污泥 泥多 压泥 泥饼 压不干 污泥…压不干/处理费/多/太多/拉走贵/没地方/没处/湿/贵 泥…产多/压不干 sludge…disposal | 污泥减量 污泥脱水 污泥资源化 | sludge sludge_dewatering too_much_sludge > 污泥热干化 厌氧消化
重金属水 含镍水 含铬水 含铜水 水里…铅/铜/镍 废水/排水…重金属 络合…破不开 重金属…降不下 | 重金属废水 重金属去除 | heavy_metal_wastewater
酸洗废水 废酸 酸洗废液 废酸液 酸洗…废酸 废酸…处理 | 废酸再生 酸回收 酸洗废液资源化 | waste_acid acid_recovery pickling_liquor > 扩散渗析酸回收 膜分离技术
酸洗污泥 含镍污泥 | 不锈钢酸洗污泥 镍铬回收 | pickling_sludge nickel_recovery
六价铬 铬超标 | 六价铬还原 | hexavalent_chromium
氟超标 含氟水 氟离子…超 氟…降不下来 含氟…废水 | 除氟 含氟废水 | fluoride_removal
电镀废水 电镀水 络合镍 含铬废水 化学镍废水 含锌废水 电镀…废水/排水/污泥/零排放 水…铬超标/镍超标 废水…镍 | 电镀废水回用 络合重金属 | electroplating_wastewater
含油水 油水 废乳化液 乳化油 废水…乳化/油/浮油 含油…废水/水 油…浮在水面/浮水面 油水…分不开 船…油污水 废乳化液…处理 切削液/乳化…废水 污水/水里…油 | 含油废水 乳化液废水 | oily_wastewater
印染水 印染废水 染整排水 色度高 废水…发红/有色/颜色 水…脱不了色 出水…带色 | 废水脱色 印染废水深度处理 | dyeing_wastewater decolorization
食品废水 淀粉水 蔬菜加工水 | 高浓度有机废水 食品加工废水 | food_processing_wastewater
养殖废水 | 畜禽养殖废水 | livestock_wastewater
农村污水 生活污水 村里/农家乐/乡镇…污水 | 分散式污水处理 人工湿地 | rural_sewage constructed_wetland
回用 中水 循环水 重复用水 省水 水…回用/循环用 废水/清洗水…再用/回用 water…recycle/reuse 冷却塔…结垢/藻 冷却水…结垢/锈 循环水…发臭/粘泥/藻 用水…太多 水费/水耗…高 | 中水回用 水循环利用 水资源梯级利用 | water_reuse water_recycling water_bill
反渗透 纯水 超纯水 | 反渗透膜 海水淡化 | reverse_osmosis desalination
膜堵 膜污堵 堵膜 膜不透水 膜…不出水/压差/压差大/堵/换得勤/水变少/通量 反渗透…产水少/堵 membrane…clog/foul 超滤/mbr/ro膜…堵 产水…越来越少 | 膜污染 膜清洗 膜抗污染 | membrane_fouling membrane_cleaning > 絮凝剂 阻垢剂合成
超滤 | 超滤膜 分离膜 | ultrafiltration separation_membrane
絮凝 加药 药剂贵 | 混凝 絮凝剂 加药控制 | coagulation flocculation
凉水塔水 | 循环水结垢 循环水杀菌 | circulating_cooling_water
饮用水 自来水 井水 | 饮用水安全 | drinking_water
水质 水质监测 测水 | 水质在线监测 | water_quality_monitoring
黑臭 河道 | 黑臭水体治理 河湖生态修复 | black_odorous_water river_restoration
管网漏 供水漏 漏损率 产销差 夜间流量 听漏 分区计量 水管…暗漏/漏找不到 自来水…漏/漏掉 供水…漏/漏失 水…漏了一半/漏掉一半 水费…对不上/收不回 地下水管/管网/供水管/自来水公司…漏 漏水…听音 漏损…降不下来 水厂…送水漏 | 管网漏损 漏损控制 | water_loss pipe_network_leakage
微塑料 新污染物 | 新污染物去除 | microplastics emerging_contaminants
烟气 冒烟 黑烟 烟囱 烟囱…冒烟/黑烟 冒…白烟 烟…超标 锅炉…冒烟 排放…黑烟 | 烟气治理 超低排放 | flue_gas ultra_low_emission black_smoke
脱硫 二氧化硫排放 | 烟气脱硫 | desulfurization_of_flue_gas FGD
脱硝 氮氧化物 黄烟 | 烟气脱硝 选择性催化还原 | denitration NOx SCR
粉尘 灰大 扬尘 灰尘 车间灰 打磨…灰/粉尘 车间…全是灰/灰/灰太大/粉尘 灰尘…大/太大 灰…到处/呛/满天 粉尘…呛/大/飞 破碎/水泥/石材/砂石/切割/木工…粉尘 皮带廊/切石/到处/投料…灰 转运/料堆…扬尘 粉…到处飞 | 除尘技术 颗粒物控制 | dust particulate_matter dust_removal dusty too_much_dust dust_everywhere > 粉尘防爆 集气罩
布袋除尘 除尘器 布袋 | 袋式除尘 电除尘 | bag_filter electrostatic_precipitator
油烟 油雾 油烟…大/扰民/熏 车间…油烟/油雾 油雾…车间 油烟机…净化 冷镦…油烟 淬火…油烟大 | 油烟净化 油雾捕集 | oil_mist cooking_fume oil_fumes
有机废气 废气 漆雾 废气…味/处理不了/成本/治不/超标/难处理/难闻 喷漆…废气 漆…味道 有机废气…浓度 烤漆/印刷/涂布/溶剂…味 注塑…烟味 voc…超 exhaust_gas…smell | 挥发性有机物治理 催化燃烧 | VOCs_abatement catalytic_combustion RTO fumes > 吸附剂 光催化材料
活性炭换得快 吸附饱和 | 吸附浓缩 活性炭再生 | activated_carbon_regeneration
臭气 熏人 异味扰民 厂臭 车间…味大/臭 臭味…扰民/投诉 厂/厂里/废气/排气…臭 气味/味道…扰民 周边…闻到 附近居民/污水…味 异味…投诉 味…邻居 臭…居民 | 恶臭治理 生物除臭 | odor_control biofilter neighbours_complain neighbors_complain
酸雾 酸气 酸味 酸…呛/呛人/味呛 酸雾…大 酸气…熏 酸味…呛 酸洗/酸槽…雾 电镀…酸雾 | 酸雾治理 酸性气体吸收 | acid_mist acid_gas acid_fumes
氨气 氨味 | 氨逃逸 氨气净化 | ammonia_gas
二恶英 | 二噁英控制 | dioxin
固废 废渣 没处堆 废料…变宝/没人/没人要/没处 渣…卖不/堆/没处/没处堆 waste…disposal_cost/landfill 下脚料/固废…没处 废渣…堆成山 副产物…卖不掉 边角料…没人 灰渣…堆 没人要…渣 | 固体废物资源化 综合利用固废 | solid_waste waste_utilization nobody_takes
危废 危险废物 危废…一吨/堆不下/处置费/多/没人收/没处/贵 hazardous_waste…cost | 危险废物处置 无害化 | hazardous_waste
炉渣 钢渣 矿渣 尾渣 水渣 高炉渣 镍铁渣 钢渣…安定/膨胀 | 冶金渣资源化 钢渣利用 | steel_slag metallurgical_slag
除尘灰 氧化铁泥 铁泥 | 含铁尘泥 尘泥利用 | iron_bearing_dust
粉煤灰 炉灰 电厂灰 炉渣灰 脱硫灰 灰…卖不出去 粉煤灰…堆 | 粉煤灰利用 | fly_ash
飞灰 垃圾焚烧 | 飞灰稳定化 垃圾焚烧发电 | MSWI_fly_ash waste_incineration
尾矿 尾砂 尾矿浆 尾矿…利用/堆满/没处 尾砂…利用/没处 | 尾矿利用 | tailings
建筑垃圾 拆迁垃圾 再生砖 砖渣 拆房…垃圾 再生骨料…强度 混凝土块…再利用 | 建筑垃圾再生 再生骨料 | construction_waste recycled_aggregate
厨余 餐厨 垃圾 | 餐厨垃圾处理 垃圾分类 | food_waste kitchen_waste
尾菜 烂叶 菜叶垃圾 | 尾菜资源化 尾菜堆肥 | vegetable_waste
沼气 沼渣 沼液 | 沼气工程 沼液利用 | biogas digestate
热解 炭化 | 热解技术 生物炭 | pyrolysis biochar
土壤污染 毒地 污染地块 土地…被污染 土里…污染 土壤…超标 | 土壤修复 污染场地修复 | soil_remediation contaminated_site
地下水 地下水/井水…污染 | 地下水污染 | groundwater
厂界噪声 吵到邻居 扰民 夜里…吵/噪音 噪音…投诉/超标 噪声…扰民/投诉 noise…complain/complaint 厂界…噪声 吵…居民 | 厂界噪声治理 隔声 吸声 消声 | noise_abatement sound_insulation sound_absorption muffler
在线监测 在线测 | 在线监测系统 污染源监测 | online_monitoring continuous_emission_monitoring
走航 哪里漏味 | 污染溯源 泄漏检测与修复 | source_apportionment LDAR
清洁生产 | 清洁生产审核 绿色制造 | cleaner_production green_manufacturing
生态修复 矿山复绿 宕口 矿山…复绿/治理 采石场…修复 | 生态恢复 植被恢复 | ecological_restoration
环评 环评…过不了/难 | 环境影响评价 | environmental_impact_assessment
放射 辐射 | 辐射防护 | radiation_protection
消毒副产物 余氯 | 饮水消毒 | disinfection_by_product
水发黄 水有色 | 色度去除 | color_removal
水泡沫 泡沫多水 曝气池/池面…泡沫 泡沫…漫出来 池子…起泡 | 污水泡沫 生物泡沫 | foaming_in_treatment
好氧池死 细菌死 生化崩 细菌…死光 污泥…养不起来 池子…崩 微生物…养不活 生化池…死 | 生化系统冲击 活性污泥中毒 | shock_loading sludge_toxicity
冬天水处理差 低温污水 | 低温污水处理 耐冷菌 | low_temperature_wastewater
运行费高 处理费高 吨水成本 废水…处理费/成本 污水…成本/药费 吨水…钱 药剂…太贵 污水处理…贵 污水站…费用 | 污水处理节能降耗 | treatment_cost
一体化设备 小站 | 一体化污水处理设备 | packaged_treatment_plant
缓冲池 调节池 | 水质水量调节 | flow_equalization
电絮凝 | 电化学水处理 | electrocoagulation
微电解 | 铁碳微电解 | iron_carbon_microelectrolysis
光催化水 | 光催化水处理 | photocatalytic_water_treatment
生物炭吸附 | 生物炭吸附剂 | biochar_adsorbent
水里油 刮油 隔油池 气浮…效果差 水面…浮油 | 气浮 隔油 | air_flotation oil_removal
水里悬浮 ss高 | 悬浮物去除 | suspended_solids
硬水 水硬 水…太硬 水质…硬 井水…硬垢 水垢…多 | 软化除硬 | water_softening hard_water
铁锰 | 除铁除锰 | iron_and_manganese_removal
砷水 | 除砷 | arsenic_removal
抗生素水 | 抗生素废水 抗性基因 | antibiotic_wastewater resistance_gene
全氟 | 全氟化合物 | PFAS
酸再生 喷雾焙烧 | 喷雾焙烧再生 | spray_roasting_regeneration
扩散渗析 | 扩散渗析酸回收 | diffusion_dialysis
金属回收水 | 选择性回收金属 | selective_metal_recovery
氟化钙污泥 | 氟化钙污泥利用 | calcium_fluoride_sludge
硝酸洗水总氮 酸洗总氮 | 硝态氮去除 高硝氮废水 | nitrate_wastewater > 生物脱氮
污泥干化 | 污泥热干化 | sludge_drying
污泥发酵 污泥产酸 | 污泥厌氧消化 | sludge_digestion
烟气白烟 白烟 烟羽 脱白 消白 湿烟气 烟囱…冒白/水汽/白烟/飘雨 烟气…水回收/脱白 白雾…烟囱 冷却塔…白雾冒 | 烟羽消白 | white_plume
脱硫石膏湿 | 脱硫副产物 | desulfurization_by_product
催化剂堵 脱硝催化剂 | 脱硝催化剂失活 | SCR_catalyst_deactivation
氨氮气 猪舍氨 | 氨排放控制 | ammonia_emission_control
焊烟打磨灰 打磨粉尘 | 湿式除尘 打磨除尘 | wet_dust_collection
喷漆废气 烤漆废气 | 涂装废气治理 | coating_exhaust
食品厂味 烘菜味 烘干味 | 食品加工异味治理 | food_processing_odor
无组织 跑烟 烟…跑出来 气…收不住 烟尘…外溢 收集…不住 敞口…挥发 | 无组织排放 集气罩 | fugitive_emission_control exhaust_hood
声屏障 | 声屏障设计 | noise_barrier
低频噪声 变压器嗡 变压器…吵/嗡嗡/噪声/噪音/居民 低频/配电房…嗡嗡 | 低频噪声控制 主动降噪 | low_frequency_noise active_noise_control
油泥 含油泥 油泥…堆 罐底…油 油田/清罐…油泥 | 含油污泥 | oily_sludge
废活性炭 | 废活性炭再生 | spent_activated_carbon
废催化剂 | 废催化剂回收 | spent_catalyst
废砂利用 | 铸造废砂资源化 | waste_foundry_sand
冶炼渣 镍渣 不锈钢渣 | 不锈钢渣无害化 | stainless_steel_slag
赤泥 赤泥…堆/碱 氧化铝厂…渣 | 赤泥利用 | red_mud
盐泥 电石渣 | 工业渣利用 | industrial_residue
温室气体 甲烷 | 温室气体减排 | greenhouse_gas methane
碳汇 | 碳汇计量 | carbon_sink
碳市场 碳关税 | 碳边境调节 产品碳足迹 | CBAM
`;
