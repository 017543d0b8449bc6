/** Water, air, solid waste, soil, noise. Terms after GB 8978 and GB 16297 (discharge of water and air). */
export const environment = `
废水 污水 脏水 排水 排污水 废水…不达标/没处排/臭/超标/黑 污水…不达标/没处排/超标 排水…超 wastewater/effluent…exceed | 废水处理 污水处理 水污染控制 | wastewater wastewater_treatment
水不达标 排放超标 超标排放 出水…不达标 排水…超标 环保…罚款 总排口…超 环保局…查 指标…老超 | 达标排放 提标改造 | discharge_compliance > 高级氧化 膜分离技术
cod 有机物高 cod降不下来 cod…下不来/几万/卡在/反弹/降不下来/高 废水…cod | 化学需氧量 有机污染物去除 | chemical_oxygen_demand organic_pollutant_removal
难降解 生化不动 b/c低 生化…不动/没效果/进不去 废水…毒/降不下来 b/c…低 可生化…差 cod…超 | 难降解有机物 高级氧化 可生化性 | refractory_organics advanced_oxidation biodegradability > 臭氧催化氧化
芬顿 臭氧氧化 | 芬顿氧化 臭氧催化氧化 过硫酸盐 | fenton catalytic_ozonation persulfate
氨氮 总氮 氮超标 氨氮高 低碳氮比 短程硝化反硝化 同步硝化 污水…氨氮/氮 总氮…老超/超/达不到/降不下来/高 氨氮…下不去/下不来/去不掉/波动/老超/老超标/超/超标/达不到/高 脱氮…不行/差/慢 ammonia…high/limit/too_high 冬天/低温/天冷…氨氮 硝酸盐…高 nitrogen…high | 生物脱氮 反硝化 硝化 | ammonia_nitrogen denitrification nitrification low_carbon_to_nitrogen simultaneous_nitrification > 外加碳源
厌氧氨氧化 | 短程硝化 | anammox partial_nitrification
碳源 缺碳源 | 外加碳源 | external_carbon_source
磷超标 总磷 总磷…超/降不下来 | 除磷 化学除磷 磷回收 | phosphorus_removal phosphorus_recovery
高盐水 含盐 浓盐水 嗜盐微生物 耐盐菌 盐度冲击 废水…含盐高/咸/太咸/盐/盐分高 高盐…废水/生化/细菌 咸水…处理/细菌 wastewater…salt/salty 浓水…没处去 含盐/腌制/海鲜…废水 盐高…生化 | 高盐废水 蒸发结晶 零排放 | saline_wastewater zero_liquid_discharge evaporation_crystallization halophilic_microorganism salt-tolerant_bacteria high-salinity_wastewater salinity_shock salty_wastewater salty_waste_water > 膜分离技术 机械蒸汽再压缩
分盐 杂盐 | 分盐结晶 电渗析 | salt_separation electrodialysis
厌氧 uasb | 厌氧消化 厌氧反应器 | anaerobic_digestion anaerobic_reactor
活性污泥 曝气 曝气费电 曝气…开大/费电 鼓风…费电 | 曝气优化 好氧处理 | activated_sludge aeration_control
污泥膨胀 污泥上浮 污泥…上浮/漂/翻/膨胀/跑 沉淀池…漂泥 | 丝状菌膨胀 | sludge_bulking
mbr 膜生物 | 膜生物反应器 | membrane_bioreactor
污泥 压泥 泥饼 压不干 剩余污泥 脱水调理 污泥…压不干/处理费/多/太多/拉走贵/没地方/没处/没处去/涨/湿/贵/运费 泥…产多/压不干/太多/没地方放/没处去 sludge…disposal/expensive/nowhere/too_much 污水/池…泥多 泥巴…没处 too_much…sludge | 污泥减量 污泥脱水 污泥资源化 | sludge sludge_dewatering too_much_sludge wet_sludge excess_sludge sludge_reduction > 污泥热干化 厌氧消化
重金属水 含镍水 含铬水 含铜水 水里…铅/铜/镍 废水/排水…重金属 络合…破不开 重金属…降不下 | 重金属废水 重金属去除 | heavy_metal_wastewater
酸洗废水 废酸 酸洗废液 废酸液 酸洗…废酸 废酸…处理 | 废酸再生 酸回收 酸洗废液资源化 | waste_acid acid_recovery pickling_liquor > 扩散渗析酸回收 膜分离技术
酸洗污泥 含镍污泥 | 不锈钢酸洗污泥 镍铬回收 | pickling_sludge nickel_recovery
六价铬 铬超标 | 六价铬还原 | hexavalent_chromium
氟超标 含氟水 氟离子…超 氟…降不下来 含氟…废水 | 除氟 含氟废水 | fluoride_removal
电镀废水 电镀水 络合镍 含铬废水 化学镍废水 含锌废水 电镀…废水/排水/污泥/零排放 水…铬超标/镍超标 废水…镍 | 电镀废水回用 络合重金属 | electroplating_wastewater
含油水 油水 废乳化液 乳化油 废水…乳化/油/浮油 含油…废水/水 油…浮在水面/浮水面 油水…分不开 船…油污水 废乳化液…处理 切削液/乳化…废水 污水/水里…油 | 含油废水 乳化液废水 | oily_wastewater
印染水 印染废水 染整排水 色度高 出水色度 深度去除 高级氧化降解 废水…发红/发黄/有色/红/颜色 水…脱不了色/退不掉/颜色去不掉 出水…发红/发黄/发黑/带色/带颜色/有颜色/黄 处理后…发红/发黄/带色/有颜色/还黄 污水处理/排出来…发黄/有颜色 染料…水颜色 尾水…黄 | 废水脱色 印染废水深度处理 | dyeing_wastewater decolorization color_of_effluent effluent_color water_still_yellow still_colored coloured_wastewater colored_wastewater colored_water
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
管网漏 供水漏 漏损率 产销差 夜间流量 听漏 分区计量 独立计量分区 声学检漏 瞬变压力波 漏失定位 水管…暗漏/漏找不到 自来水…对不上/收不回/漏/漏得多/漏损/漏损高/漏掉/白流 供水…对不上/收不回/漏/漏失/漏得多/漏损/漏损高/漏掉/白流 水…漏了一半/漏掉一半 水费…对不上/收不回/漏得多/漏损/漏损高/漏掉/白流 管网…对不上/收不回/漏/漏得多/漏损高/漏掉/白流 水厂…对不上/收不回/漏得多/漏损/漏损高/漏掉/白流/送水漏 地下水管/供水管/自来水公司…漏 漏水…听音 漏损…降不下来 leak…underground | 管网漏损 漏损控制 | water_loss pipe_network_leakage
微塑料 新污染物 | 新污染物去除 | microplastics emerging_contaminants
烟气 黑烟 烟囱 烟囱…冒烟/黑烟 冒…白烟 烟…超标 锅炉/炉子…冒烟 排放…黑烟 | 烟气治理 超低排放 | flue_gas ultra_low_emission black_smoke
脱硫 二氧化硫排放 | 烟气脱硫 | desulfurization_of_flue_gas FGD
脱硝 氮氧化物 黄烟 | 烟气脱硝 选择性催化还原 | denitration NOx SCR
粉尘 灰大 扬尘 灰尘 车间灰 打磨…灰/粉尘 车间…全是灰/灰/灰太大/粉尘 灰尘…大/太大 灰…到处/呛/满天 粉尘…呛/大/飞 破碎/水泥/石材/砂石/切割/木工…粉尘 皮带廊/切石/到处/投料…灰 转运/料堆…扬尘 粉…到处飞 dust…everywhere | 除尘技术 颗粒物控制 | dust particulate_matter dust_removal dusty too_much_dust dust_everywhere dust_in_the_workshop dust_cloud workers_breathe_dust > 粉尘防爆 集气罩
布袋除尘 除尘器 布袋 | 袋式除尘 电除尘 | bag_filter electrostatic_precipitator
油烟 油雾 金属加工油雾 切削油雾 静电净化 油雾排放 油烟…大/扰民/熏 车间…油气/油烟/油烟味/油雾/雾 油雾…呛/大/散不掉/满/车间/飘 淬火…油烟大/烟 磨床…油烟/油雾/雾/雾蒙蒙 机床…冒烟/冒雾 切削液…冒烟/雾/飞 地面…油雾/滑腻 油烟机…净化 冷镦…油烟 加工中心…冒烟 空气…油腻 oil_mist…workshop | 油烟净化 油雾捕集 | oil_mist cooking_fume oil_fumes metalworking_fluid_mist oil_mist_emission electrostatic_purifier foggy_workshop
有机废气 废气 漆雾 废气…味/处理不了/成本/治不/超标/难处理/难闻 喷漆…废气 漆…味道 有机废气…浓度 烤漆/印刷/涂布/溶剂…味 注塑…烟味 voc…超 exhaust_gas…smell | 挥发性有机物治理 催化燃烧 | VOCs_abatement catalytic_combustion RTO fumes > 吸附剂 光催化材料
活性炭换得快 吸附饱和 | 吸附浓缩 活性炭再生 | activated_carbon_regeneration
臭气 熏人 异味扰民 厂臭 恶臭污染物 恶臭评价 气味扩散 异味溯源 车间…味大/臭 臭味…扰民/投诉/散不掉/查 smell…neighbor/neighbors/neighbour/neighbours 气味…居民/扰民/投诉/邻居 味…散不掉/邻居 臭…居民/投诉/散不掉/没法/熏/苍蝇 喷漆…投诉/气味/邻居 邻居…嫌臭/闻 臭气…投诉/散 养猪场/养鸡场…味/臭 stink…neighbor/neighbour 厂/厂里/废气/排气/屠宰场/皮革厂/酱菜…臭 味道…扰民 周边…闻到 附近居民/污水/垃圾站…味 异味/鱼腥…投诉 bothers…neighbors bad…smell_from pig_farm…smell | 恶臭治理 生物除臭 | odor_control biofilter neighbours_complain neighbors_complain stench foul_smell complaints_about_smell odor_dispersion odor_nuisance olfactometry livestock_odor_emission factory_smell smelly_factory neighbours_complain_about_smell
酸雾 酸气 酸…呛/呛人/味呛 酸雾…大 酸气…熏 酸味…呛 酸洗/酸槽…雾 电镀…酸雾 | 酸雾治理 酸性气体吸收 | acid_mist acid_gas acid_fumes
氨气 氨味 | 氨逃逸 氨气净化 | ammonia_gas
二恶英 | 二噁英控制 | dioxin
固废 废渣 没处堆 工业固废 胶凝活性 建材化利用 废料…变宝/堆满/没人/没人要/没地方/没处 渣…卖不/堆/堆满/没人收/没地方/没地方放/没处/没处堆 waste…disposal_cost/landfill/nobody/nowhere 废渣…堆成山/没地方 灰渣…堆/没地方 炉渣…没地方/没处 nowhere_to…dump/put/put_it 下脚料/固废/磨料/砂…没处 副产物…卖不掉 边角料…没人 没人要…渣 residue…nobody no_place…dump | 固体废物资源化 综合利用固废 | solid_waste waste_utilization nobody_takes nobody_wants_the_waste industrial_solid_waste cementitious_activity slag_utilization
危废 危险废物 危废…一吨/堆不下/处置费/多/没人收/没处/贵 hazardous_waste…cost | 危险废物处置 无害化 | hazardous_waste
炉渣 钢渣 矿渣 尾渣 水渣 高炉渣 镍铁渣 钢渣…安定/膨胀 | 冶金渣资源化 钢渣利用 | steel_slag metallurgical_slag
除尘灰 氧化铁泥 铁泥 | 含铁尘泥 尘泥利用 | iron_bearing_dust
粉煤灰 炉灰 电厂灰 炉渣灰 脱硫灰 灰…卖不出去 粉煤灰…堆 | 粉煤灰利用 | fly_ash
飞灰 垃圾焚烧 | 飞灰稳定化 垃圾焚烧发电 | MSWI_fly_ash waste_incineration
尾矿 尾砂 尾矿浆 尾矿…利用/堆满/没处 尾砂…利用/没处 | 尾矿利用 | tailings
建筑垃圾 拆迁垃圾 再生砖 砖渣 废混凝土 碎砖烂瓦 界面过渡区强化 再生混凝土 破碎分选 拆除垃圾 拆房/拆下来/拆迁/拆楼/老房子/装修/工地…垃圾/废料/没地方倒/没处去/混凝土块/渣土/砖块/砖头/碎砖 demolition…brick/concrete/waste 再生骨料…强度 混凝土块…再利用 | 建筑垃圾再生 再生骨料 | construction_waste recycled_aggregate demolition_waste construction_debris rubble old_concrete construction_and_demolition_waste
厨余 餐厨 垃圾 | 餐厨垃圾处理 垃圾分类 | food_waste kitchen_waste
尾菜 烂叶 菜叶垃圾 | 尾菜资源化 尾菜堆肥 | vegetable_waste
沼气 沼渣 沼液 沼气热值 燃气热值波动 甲烷含量 厌氧产气 沼气提纯 沼气/沼气罐/沼气池/沼气灶…不产气/不着/产气少/冬天没气/打不着/没火/火小/火苗/点不着/着不起来 biogas…flame/low/no_gas/weak | 沼气工程 沼液利用 | biogas digestate biogas_upgrading methane_content
热解 炭化 | 热解技术 生物炭 | pyrolysis biochar
土壤污染 毒地 污染地块 土地…被污染 土里…污染 土壤…超标 | 土壤修复 污染场地修复 | soil_remediation contaminated_site
地下水 地下水/井水…污染 | 地下水污染 | groundwater
厂界噪声 吵到邻居 扰民 夜里…吵/噪音 噪音…投诉/超标 噪声…扰民/投诉 noise…complain/complaint 厂界…噪声 吵…居民 | 厂界噪声治理 隔声 吸声 消声 | noise_abatement sound_insulation sound_absorption muffler
在线监测 在线测 | 在线监测系统 污染源监测 | online_monitoring continuous_emission_monitoring
走航 哪里漏味 | 污染溯源 泄漏检测与修复 | source_apportionment LDAR
清洁生产 绿色工厂 esg报告 环境税 排污权 环境规制 绿色供应链 企业环境责任 绿色创新 排污权交易 环保…划不来/压力/吃不消/成本/投入/花钱 治污…太贵/投入/赔钱 客户…环保证明/绿色/要esg 减排…不划算/没钱 环境…没人管 | 清洁生产审核 绿色制造 | cleaner_production green_manufacturing environmental_regulation green_supply_chain corporate_environmental_responsibility green_innovation emission_trading ESG_report
生态修复 矿山复绿 宕口 矿山…复绿/治理 采石场…修复 | 生态恢复 植被恢复 | ecological_restoration
环评 环评…过不了/难 | 环境影响评价 | environmental_impact_assessment
放射 | 辐射防护 | radiation_protection
消毒副产物 余氯 | 饮水消毒 | disinfection_by_product
水发黄 水有色 | 色度去除 | color_removal
水泡沫 泡沫多水 一层白沫 丝状菌 污水消泡 曝气池…泡沫/白沫/起泡 泡沫…一层/池/满/漫出来 池子…一层泡/冒泡/泡沫/白沫/起沫/起泡 白沫…池/漂 污水…泡沫/起泡 水面…泡沫/白沫 废水…冒泡/泡沫/起泡 池面/好氧池…泡沫 冒泡…白沫 wastewater…foam | 污水泡沫 生物泡沫 | foaming_in_treatment biological_foam filamentous_bacteria foaming_activated_sludge waste_water_foams foams_and_stinks foaming_tank water_foams
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
烟气白烟 白烟 烟羽 脱白 消白 湿烟气 冒白烟 冒白汽 湿烟羽 烟气冷凝 烟气余热深度回收 烟囱…冒白/水汽/白汽/白烟/白雾/飘雨 烟气…水回收/脱白 白烟…大/居民 白雾…烟囱 冷却塔…白雾冒 锅炉…冒白烟 chimney…white | 烟羽消白 | white_plume flue_gas_condensation visible_plume white_smoke white_steam
脱硫石膏湿 | 脱硫副产物 | desulfurization_by_product
催化剂堵 脱硝催化剂 | 脱硝催化剂失活 | SCR_catalyst_deactivation
氨氮气 猪舍氨 | 氨排放控制 | ammonia_emission_control
焊烟打磨灰 打磨粉尘 | 湿式除尘 打磨除尘 | wet_dust_collection
喷漆废气 烤漆废气 油漆味 涂装挥发性有机物 催化燃烧净化 水性涂料替代 喷漆房…废气/投诉/气味/漆雾/臭 喷漆…呛/味大/污染 烤漆房/喷涂…味/废气/气味 家具厂…味/漆味 漆味…呛/大/投诉/散不掉/熏 4s店…漆味 调漆间/稀释剂…味 | 涂装废气治理 | coating_exhaust painting_VOC_emission paint_booth_exhaust adsorption_concentration paint_smell paint_shop
食品厂味 烘菜味 烘干味 | 食品加工异味治理 | food_processing_odor
无组织 跑烟 烟…跑出来 气…收不住 烟尘…外溢 收集…不住 敞口…挥发 | 无组织排放 集气罩 | fugitive_emission_control exhaust_hood
声屏障 | 声屏障设计 | noise_barrier
低频噪声 变压器嗡 铁心磁致伸缩 硅钢片磁致伸缩振动 铁心振动 绕组振动 直流偏磁振动 有源噪声抵消 谐振频带 嗡嗡声 噪声烦恼度 有源噪声控制 变压器…吵/嗡/嗡嗡/噪声/噪音/居民/扰民/投诉/睡不着/邻居 transformer…buzz/hum/loud/noise/noisy 嗡嗡…半夜/受不了/响/声/晚上/睡不着 晚上…嗡嗡/轰 电梯…半夜/吵楼上/嗡嗡/噪声 楼下…嗡嗡/水泵 冷却塔…嗡/居民 低频/配电房…嗡嗡 低沉…声 水泵房…嗡 humming/hum…night | 低频噪声控制 主动降噪 | low_frequency_noise active_noise_control transformer_noise magnetostriction core_vibration noise_annoyance active_noise_cancellation low-frequency_hum
油泥 含油泥 油泥…堆 罐底…油 油田/清罐…油泥 | 含油污泥 | oily_sludge
废活性炭 | 废活性炭再生 | spent_activated_carbon
废催化剂 | 废催化剂回收 | spent_catalyst
废砂利用 | 铸造废砂资源化 | waste_foundry_sand
冶炼渣 镍渣 不锈钢渣 | 不锈钢渣无害化 | stainless_steel_slag
赤泥 赤泥脱碱 拜耳法残渣 赤泥路基 赤泥胶凝材料 赤泥…咋用/堆/堆场/成山/没地方/没处/消纳/渗/碱 氧化铝厂…渣 | 赤泥利用 | red_mud bauxite_residue
盐泥 电石渣 | 工业渣利用 | industrial_residue
温室气体 甲烷 | 温室气体减排 | greenhouse_gas methane
碳汇 | 碳汇计量 | carbon_sink
碳市场 碳关税 | 碳边境调节 产品碳足迹 | CBAM
垃圾转运 滴黑水 一路滴 垃圾车…洒/滴/漏/臭/黑水 垃圾…压缩/滴水/臭/转运/黑水 垃圾桶…脏/臭/苍蝇/黑水 垃圾站…污水/黑水 garbage_truck…drip/leak garbage…juice/smell trash…leak/smell | 垃圾压缩渗滤液 密封收运 垃圾转运站 生活垃圾收运 | waste_collection refuse_transfer_station garbage_leachate waste_collection_vehicle
剩混凝土 余料混凝土 搅拌站…废浆/废混凝土/泥水/洗车 搅拌车…废水/洗 混凝土…废浆/洗车水 罐车…泥水/洗 泥水…处理/沉淀/没处排 洗车…泥水 | 混凝土废浆回收 搅拌站废水 浆水回用 混凝土余料回收 | concrete_slurry_water ready-mix_plant_waste concrete_wash_water fresh_concrete_recycling
加油…味/汽油/油气 油库/装油…味/油气 油气…回收 | 油气回收技术 成品油蒸发损耗 加油站油气 | gasoline_vapor_recovery petrol_station VOC_from_gas_station
偷埋 一桶一桶 挖出来…垃圾/废料/桶/臭/黑泥 土里…垃圾/废料/桶/黑 地下埋/埋了…垃圾/废料/桶 填埋…偷/危废/废料 老坑…垃圾/废料 buried…drums/waste drums…buried dug_up…waste | 非法填埋 危险废物鉴别 场地调查 填埋废物 固废鉴别 物探调查 | illegal_landfill hazardous_waste_identification site_investigation buried_waste
印花…堵/废水 浆料…堵/废水/管子 退浆/染缸/牛仔…废水/水 浆…下水/堵管 水洗厂…废水/水/泡沫/浮石 印花厂…水 | 印花废水 退浆废水 纺织废水预处理 印染浆料 悬浮物去除工艺 | printing_wastewater desizing_wastewater textile_effluent_pretreatment
rinse_water 漂洗水…回用/多/太多/浪费 漂洗…水太多/用水 电镀…水太多/漂洗/用水 水洗槽/清洗槽…换水/费水 水…排水费 plating/half/throw_away…water | 逆流漂洗工艺 漂洗水在线回用 膜分离回收 工业节水 | rinse_water_recovery membrane_recovery industrial_water_saving
曝气池…不行/低温/冬天/冻 冬天…出水差/处理不了/曝气/污水/污泥/生化/细菌 天冷…出水/污水/生化/细菌 冻…曝气/污水/生化/管子 水温低…污水/生化/细菌 winter…sludge/wastewater | 低温活性污泥活性 冬季污水处理 低温微生物 池体保温 耐冷菌群 | low-temperature_activated_sludge cold-adapted_bacteria winter_operation_of_WWTP
酸味…大/熏/眼泪 熏得…头晕/流泪/眼泪/睁不开眼 眼泪…呛/流/熏 呛得…流泪/睁不开 电子厂…味/废气/酸味 蚀刻…酸味/酸雾 acid…eyes/fumes/smell eyes…tears/water 车间…酸味 | 酸雾捕集 填料塔吸收 酸性废气洗涤 酸雾职业暴露 | acid_mist_capture packed_scrubber acid_gas_scrubbing acid_exposure
烟囱…倾斜/掉皮/漏 烟道…冷凝/滴水/漏 锅炉房…烟囱 低温段…腐蚀 尾部…腐蚀烟 | 烟气酸露点腐蚀 烟气冷凝水 烟囱防腐 酸露点 | flue_condensate chimney_corrosion
危废仓库 危废…仓库味/台账/味道/暂存/标签/渗/臭 危废间…味/臭 暂存间…味/渗 固废间/废桶间…味 | 危险废物贮存 贮存废气 负压收集 危废管理台账 | hazardous_waste_storage storage_emission negative_pressure_collection
`;
