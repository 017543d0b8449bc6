/** Dams, canals, water supply, drains. */
export const waterWorks = `
土坝 坝基 病险水库 大坝…冒水/安全/渗/漏 水库…坝/坝漏/存不住水/渗/渗漏/漏 坝…渗水/滑坡/漏水/白蚁 坝脚…冒水/渗 坝体…渗/裂 白蚁…堤 坝肩…渗 山塘…漏 | 大坝渗流 土石坝 防渗墙 病险水库除险加固 大坝安全监测 堤坝白蚁 | dam_seepage embankment_dam cutoff_wall dam_safety > 帷幕注浆
管涌 大堤 堤防 堤脚 圩堤 抛石 溃堤 决口 堤…塌/掏空/渗/裂 大堤…冒水 河岸/岸坡/河堤…塌 江岸…崩 护岸…冲 | 堤防险情 岸坡崩塌 渗透变形 堤防隐患探测 崩岸治理 | levee_piping bank_erosion levee_safety internal_erosion
启闭机 水闸 弧形闸门 人字门 船闸 橡胶坝 翻板门 闸门…关不严/冻/卡/变形/启闭/抖/提不动/止水/漏水/锈/震 水闸…漏 水封…撕 | 水工钢闸门 闸门流激振动 水工金属结构 启闭力 闸门止水 | hydraulic_gate flow_induced_vibration_of_gate sluice ship_lock
消力池 溢洪道 泄洪 泄洪洞 护坦 导流洞 泄洪…冲/空蚀/雾 消力池/溢洪道…冲 过流面/排沙洞…磨 坝下…冲坑 | 泄水建筑物消能 水工抗冲磨混凝土 高速水流 泄洪雾化 掺气减蚀 | spillway energy_dissipation hydraulic_abrasion_of_concrete flood_discharge
清淤船 挖泥船 沉沙池 排沙 绞吸船 水库…库容/泥/淤/清淤 河…含沙/淤住/淤积 河道…淤/清淤 泥沙…堵/多/沉 渠道/库区/航道/港池/大坝/塘/湖…淤 引水…泥沙 | 水库泥沙淤积 泥沙运动力学 水沙调控 疏浚工程 清淤疏浚 航道整治 | reservoir_sedimentation sediment_transport dredging waterway_regulation
水渠 渠系 渡槽 倒虹吸 斗渠 渠…冻胀/塌/漏水/裂 渠道…冻/塌/水漏/渗/滑/漏/裂 衬砌板…鼓 渡槽…漏 | 渠道防渗抗冻胀 渠道衬砌 输水建筑物 渡槽结构 | canal_lining canal_seepage_control aqueduct
灌区 末级渠 轮灌 引黄 量水槽 灌区…水不够/水费/闸 配水…不均 渠道/斗口…量水 明渠…流量 渠…流量测 | 灌区配水 明渠测流 渠系优化调度 灌区信息化 用水计量 | irrigation_district open_channel_flow_measurement canal_scheduling
洪水 发大水 山洪 水文 洪水…提前/来/预报 来水…不准/预测 水库…弃水/放水/调度 水位…猛涨 雨量…预报 旱/暴雨…水库 上游…来水 河水…涨 汛期…水位 | 洪水预报 水文模型 水库优化调度 山洪预警 径流预报 水文预报 | flood_forecasting hydrological_model reservoir_operation runoff_prediction
取水口 拦污栅 冰凌 冰塞 浮漂物 清污机 淡水壳菜 取水口…冰/堵 取水…水草/泥沙 拦污栅/水草/漂浮物…堵 贝…堵管 | 取水口防堵 拦污清污 冰凌灾害 生物污损防治 | water_intake_clogging trash_rack river_ice biofouling
泵站 前池 轴流泵 排涝泵 抽水站 泵站…效率/无人/漩涡/老/自动/费电/震 前池…漩 进水池…漩涡 大泵…叶片 | 泵站进水流态 泵站优化调度 大型泵站 泵装置 消涡 | pump_sump intake_vortex pumping_station_scheduling axial_flow_pump
水电站 水电机组 推力瓦 抽水蓄能 水轮机…磨/裂 转轮…气蚀/汽蚀/磨/裂 水电站…出力/震 导叶…漏/磨 机组…摆度 顶盖…漏水 尾水管…涡 | 水轮机空蚀 水轮机泥沙磨损 水电机组稳定性 尾水管涡带 抽水蓄能机组 | hydroturbine_erosion draft_tube_vortex pumped_storage hydropower_unit_vibration
碾压混凝土 面板堆石坝 面板坝 堆石 心墙 砌石坝 重力坝 拱坝 坝面…冻/裂 面板…裂 堆石…沉降 | 碾压混凝土坝 面板堆石坝变形 水工结构 胶结坝 水工混凝土耐久性 | roller_compacted_concrete concrete_face_rockfill_dam hydraulic_structure gravity_dam
防波堤 海堤 海塘 护岸 橡胶护舷 消浪 人工岛 码头…沉/裂 海堤/沙滩…冲 海岸…侵蚀 浪…打坏 船…靠码头 港口…水深 | 港口工程 波浪荷载 海岸侵蚀防护 海堤越浪 | breakwater wave_load coastal_erosion port_engineering
水土流失 裸坡 植生 喷播 废弃矿山 复垦 取土场 弃渣场 坡面…冲刷/长草 边坡…种草/绿化 山坡…冲沟 雨…冲走土 石头坡/矿坑…绿化 矿山…修复 | 水土保持 坡面侵蚀 边坡生态防护 植生基材 矿山生态修复 土地复垦 | soil_and_water_conservation slope_ecological_protection mine_land_reclamation soil_erosion
老管网 老水管 水管…爆/爆裂/老是爆 主管…爆/爆裂 自来水管…爆/裂 自来水/供水/小区…爆管 管网/主水管…爆 供水管…爆裂 主管道…裂 铸铁管…断 管…年头久 | 供水爆管预警 管网压力管理 管道失效风险 管网更新 | water_main_break pressure_management pipe_failure_prediction
二次供水 恒压供水 无负压 用水高峰 高楼…水压/没水 顶楼…水小/没水 小区/自来水/用户…水压 末端/楼上/夏天…没水 变频…供水 水龙头…水小 供水…不足 | 二次供水设备 管网水力模型 变频供水 供水调度 管网优化 | water_distribution_system hydraulic_modeling secondary_water_supply pump_scheduling
自来水…发浑/发白/味/有虫/漂白/黄 水龙头…黄水/黑 水…土腥味/红虫/铁锈味 管网…黄水 水箱…水质 末梢…余氯 生活水…细菌 | 管网水质稳定 饮用水嗅味 管网生物膜 管垢释放 水质二次污染 | discolored_water taste_and_odor_in_drinking_water pipe_scale_release distribution_system_biofilm
水厂 自来水厂 矾花 出厂水 滤池 低温低浊 水厂…冬天/出水/加药/排泥水/水浑/浊度/矾/藻/铝 滤池…反冲/板结 原水…浊/藻 水源…变差/藻/锰 沉淀池…跑矾 出厂水…浊度 水库水…藻 斜管…积泥 源水…浑 | 给水处理 强化混凝 滤池反冲洗 藻类控制 饮用水深度处理 排泥水处理 | water_treatment_plant enhanced_coagulation filter_backwash algae_removal
苦咸水 高氟水 窖水 井水…发浑/咸/氟/硬/超标/黄 村里…吃水 山泉水…浑 农村…自来水 | 农村饮水安全 苦咸水淡化 一体化净水 | rural_drinking_water brackish_water_desalination
水表 远传水表 偷水 超声波水表 水表…不准/不走/冻/抄 大口径…水表 水量…对不上 总表…分表 | 智能水表 水量计量 用水行为分析 | smart_water_meter water_metering
球墨管 ppr管 钢塑管 pccp pe管…漏/裂 pvc管…脆/裂 承插口/管子接头…漏 热熔…管子漏 水管…接口漏 衬塑管…脱 水泥砂浆…衬管 给水管…裂 | 供水管材 管道接口密封 塑料管慢速裂纹 断丝监测 热熔接头 | water_supply_pipe plastic_water_pipe pipe_joint PCCP_wire_break
不开挖 定向钻 拖管 水平定向钻 翻转内衬 管道…不开挖/挖路 马路…不能挖 老管/管塌/旧管道…修 老旧管网…换 管…不挖路 胀管…换管 下水管…不想挖 管子…不挖 旧管…内修 | 非开挖修复 紫外光固化内衬 水平定向钻进 管道内衬修复 | trenchless_rehabilitation cured_in_place_pipe horizontal_directional_drilling
下水道 污水井 窨井 检查井 井盖 化粪池 雨水篦 下水管…堵/断 污水管…堵/塌/漏/裂 管道…树根/淤泥 污水…冒井/堵管 井盖…丢/响/沉/碎 排水管…堵/塌 下水道/雨水管/排污管…堵 化粪池…满 油脂…堵下水 下水…不通 | 排水管道淤积 排水管道检测 管道清淤机器人 检查井沉陷 排水管道缺陷识别 | sewer_sediment sewer_inspection manhole sewer_defect_detection
内涝 海绵城市 雨水花园 下雨…淹/积水 厂区…淹/积水/雨水 雨水…排不出/收集 车间…进水/雨水 马路/下穿/低洼/雨大/街上…积水 地下车库/小区/地库/厂房…淹 暴雨…倒灌 | 城市内涝 雨洪管理 海绵城市建设 排涝 径流控制 | urban_waterlogging sponge_city stormwater_management urban_flooding
雨污分流 错接 初期雨水 合流制 雨污…混 雨水口/雨水管…污水 污水…进雨水 管网…外水 地下水…渗进污水管 污水厂…进水浓度低 雨天…溢流 下雨…污水厂 雨水…进污水 污水管…清水多 | 管网入流入渗 合流制溢流 管网混接诊断 厂网一体 初期雨水治理 | infiltration_and_inflow combined_sewer_overflow first_flush
地漏…臭/返味 污水井…爆/臭 污水管…气/臭 下水道/泵站/井盖…臭 厕所…返臭 水封…干 | 污水管网恶臭 管道硫化氢控制 排水系统水封 | sewer_odor hydrogen_sulfide_in_sewer
污水池…掉皮/腐蚀 污水管/化粪池…烂 井壁…酥 污水…混凝土烂 池壁…腐蚀 污水泵房…锈 混凝土…污水 | 混凝土微生物腐蚀 污水管道腐蚀 生物硫酸腐蚀 | concrete_sewer_corrosion biogenic_sulfuric_acid
提升泵站 粗格栅 潜污泵 提升泵/格栅…堵/缠 污水泵…堵/布条/缠 泵…头发/湿巾/缠布 泵站…垃圾 潜污泵…堵 | 污水提升泵站 格栅除污 防缠绕 | sewage_pumping_station screening_of_sewage anti_clogging_impeller
混凝土…内部/密实/探伤/有没有空/里面空 地下…找不到管 墙…后空洞 | 混凝土无损检测 冲击回波 混凝土超声检测 内部空洞检测 | concrete_nondestructive_testing impact_echo void_detection
`;
