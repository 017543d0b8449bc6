/** Foundations, waterproofing, facades, insulation, surveying. */
export const construction = `
基坑 支护桩 围护桩 挖地下室 钢板桩 地连墙 挖基坑 基坑…冒水/变形/垮/塌/旁边/渗/漏水 坑底…隆起 围护…漏 挖…旁边房子裂 挖坑…邻居 支撑…轴力 深坑…塌 | 基坑支护 基坑变形 地下连续墙 基坑开挖 深基坑 | deep_excavation retaining_structure diaphragm_wall
灌注桩 断桩 塌孔 旋挖 旋挖钻 打桩 静压桩 旋喷桩 搅拌桩 打桩机 灌桩 桩…不够深/偏/塌/塌孔/打不下去/打偏/承载力/断了/检测/沉渣/缩颈/质量 打桩…吵/震 灌注桩…断 | 桩基承载力 桩基完整性 桩端后注浆 灌注桩成孔 低应变检测 | bored_pile pile_integrity_test pile_bearing_capacity pile_driving
软土 软基 吹填 真空预压 塑料排水板 地基…下沉/软 淤泥/滩涂/软弱…地基 厂房/地坪/车间地面/地面/回填…下沉 回填土…沉 | 软土地基处理 真空预压固结 复合地基 软土固结 桩承式加固 | soft_soil vacuum_preloading soil_consolidation ground_improvement
房子…下沉/扶正/歪 房…倾斜/歪斜 楼…倾斜/扶正/歪 柱子…下沉/倾斜 厂房/烟囱/水塔/塔…歪 设备…基础沉 纠偏…房 地基…不均匀 房屋/楼房…沉 | 不均匀沉降 建筑物纠倾 地基加固托换 基础托换 | differential_settlement building_rectification underpinning > 变形监测
湿陷 湿陷性 膨胀土 冻土 冻胀 盐渍土 红粘土 黄土…塌/陷 地基…冻/胀 冻融…地基 冬天/冻…地面拱 | 特殊土地基 湿陷性黄土 冻土冻胀 膨胀土改良 多年冻土 | collapsible_loess frost_heave expansive_soil permafrost
降水井 基坑降水 井点降水 地下水位高 地下水…抽不干 基坑…抽水 开挖…涌水 | 基坑降水工程 地下水控制 降水沉降 | groundwater_control_in_excavation construction_dewatering
渣土 工程泥浆 建筑泥浆 流态固化土 弃土 弃渣 河泥 淤泥…固化/脱水 泥浆…没处 盾构…渣土 打桩/钻孔…泥浆 清淤/疏浚…淤泥 河道…底泥 | 渣土资源化 流态固化土回填 淤泥固化 工程泥浆脱水 疏浚底泥 | excavated_soil_utilization waste_slurry_dewatering dredged_sediment sediment_solidification
抗浮 地下室…拱/浮 地库…上浮 底板…拱起 水池…浮起来 地下车库…拱 空池…浮 | 地下结构抗浮 抗浮锚杆 | anti_floating uplift_pile
隔震支座 隔震 消能减震 抗震…加固 房子…抗震 减震…建筑 地震…房 楼…摇晃 大楼…晃 阻尼器…楼 | 隔震减震 结构抗震 震害 消能减震结构 | base_isolation seismic_performance structural_control seismic_damage
土工膜 土工格栅 防渗膜 膨润土毯 hdpe膜 防渗膜…漏/破 填埋场…漏 土工膜…焊 盐池…膜 | 土工膜防渗 渗漏破损检测 加筋土 | geosynthetic_clay_liner geomembrane_liner reinforced_soil > 土工布
油毡 sbs卷材 自粘卷材 tpo卷材 种植屋面 卷材…开胶/搭接/粘不住/翘边/裂/鼓 防水层…老化/裂/鼓 防水…两年就漏 屋面…卷材 | 防水卷材粘结 卷材耐久性 防水层老化 搭接缝剥离 | membrane_roofing membrane_bonding waterproofing_durability
后浇带 地下室…渗/漏/潮/积水/返水 地库/车库/施工缝…渗/漏 地下车库…下雨/渗/漏 地坑…渗水/进水 地下…渗水/漏水 后浇带/穿墙管/变形缝/负一层…漏 电梯井/电梯基坑…水 | 地下工程防水 水泥基渗透结晶 混凝土自防水 变形缝防水 | underground_waterproofing crystalline_waterproofing self_waterproofing_concrete
聚氨酯防水涂料 防水涂料 js防水 非固化 液体卷材 卫生间/厕所/阳台…渗/漏 楼上/厨房/天花板…漏水 楼下…滴水 淋浴房/厨卫…漏 防水涂料…起泡 防水胶…裂 屋面…刷防水 防水…刷 | 涂膜防水 聚合物水泥防水涂料 聚脲防水 室内防水 | waterproof_coating polyurethane_waterproofing polyurea
外墙…渗/漏/进水 窗台…渗/漏 墙…发潮/水印/洇水/渗水/渗雨/湿/漏雨/返潮 窗边/山墙…渗 内墙/墙根/墙皮…潮 下雨…墙湿 墙缝…漏 墙面…水渍 | 外墙防水 门窗渗漏 墙体毛细吸水 墙体渗漏 | facade_rain_penetration wall_leakage rising_damp capillary_rise
消防池 水窖 水池…渗/漏/裂 水塔…渗/漏 蓄水池/鱼池/游泳池…漏 池壁…渗 池底…裂 沉淀池…漏水 | 水池防渗 混凝土水池裂缝 防渗材料 | water_tank_seepage seepage_control_of_pool
外墙皮 外墙…安全/掉下来/掉砖/检查/砸/空鼓/脱落/锤敲 外墙砖/外墙皮/高楼…掉 | 外墙饰面脱落 红外热像检测 外墙空鼓检测 饰面砖粘结 | facade_falling infrared_thermography_of_facade facade_inspection
幕墙 石材幕墙 干挂 玻璃幕墙 铝板幕墙 背栓 幕墙…响/开窗/开胶/掉/检测/渗/漏/热/玻璃碎/胶/胶条 高楼…玻璃掉 | 建筑幕墙 结构密封胶 幕墙安全检测 幕墙热工 | curtain_wall structural_sealant facade_engineering
采光顶 阳光房 阳光板 采光带 张拉膜 雨棚 阳光房…漏/热 阳光板/采光板…黄 膜结构…漏 膜材…脏 | 建筑遮阳 采光顶热工 索膜结构 | skylight solar_shading membrane_structure
钢构防火 防火封堵 防火门 防火泥 防火涂料…不发泡/掉/裂 钢结构/钢梁…防火 | 钢结构防火涂料 膨胀型防火 耐火极限 建筑防火 | fireproofing_of_steel_structure fire_resistance_of_structure passive_fire_protection
彩钢瓦 金属屋面 彩钢…掉色/漏/翻新/锈穿 彩钢瓦/屋面板/厂房/钢架/钢梁/厂房屋面/天沟…锈 屋面…螺钉漏 | 彩钢屋面腐蚀 屋面翻新涂料 钢结构防腐 | metal_roof steel_roof_corrosion roof_renovation
屋顶…刮跑/吹走 台风…厂房/屋 大风…吹倒/屋顶 屋面/风…掀 彩钢瓦…吹 广告牌/大棚…刮 围挡…刮倒 | 抗风揭 建筑风荷载 风致破坏 | wind_uplift wind_load typhoon_damage
雪…压垮/压塌 厂房…雪 屋顶…积雪 大雪…塌 大棚…雪压 钢棚…压塌 屋面…积水塌 | 雪荷载 轻钢结构倒塌 | snow_load structural_collapse
危房 老厂房 老房子 房屋安全 吊车梁 房子…能不能住/鉴定 厂房…改造/能不能用/荷载/鉴定 楼…安全鉴定 行车梁/烟囱/水塔…裂 火灾后…厂房 | 结构可靠性鉴定 房屋安全评估 既有建筑 结构检测鉴定 火灾后结构 | structural_appraisal existing_building structural_safety_assessment
古建 古建筑 古塔 老城墙 土遗址 壁画 文物 木结构…朽 木梁…裂 古塔…倾斜 壁画…起甲 古建…彩画 文物…修 庙…木柱 | 古建筑保护 木构建筑 土遗址加固 壁画保护 文物保护 | heritage_building timber_structure earthen_site mural_conservation
楼上…吵/脚步 楼板…隔声/隔音 水泵房/电梯…楼上吵 机房…楼上震 墙/隔墙…隔音 | 楼板撞击声 建筑隔声 结构噪声 | impact_sound floor_sound_insulation structure_borne_noise
天花…滴水/结露 屋顶…冷凝水/滴冷凝 厂房…冬天滴水/结露 墙…冷桥/结露 窗/玻璃…结露 冬天…墙发霉 墙角…发霉 冷库…外墙结露 | 围护结构结露 热桥 建筑防潮 | building_condensation thermal_bridge hygrothermal_performance_of_envelope
吊顶 石膏线 矿棉板 集成吊顶 轻钢龙骨 吊顶…下垂/塌/裂 石膏板…下垂/接缝/裂 矿棉板…下垂 | 吊顶安全 吸声吊顶 石膏板接缝 轻钢龙骨体系 | suspended_ceiling gypsum_board_joint light_gauge_steel
石膏粉 熟石膏 石膏砌块 石膏砂浆 抹灰石膏 石膏…不凝/凝固/凝得/初凝/发霉/强度低/怕水/杂质/炒/炒锅 | 建筑石膏 石膏缓凝剂 高强石膏 石膏耐水性 石膏煅烧 | plaster_of_paris gypsum_retarder alpha_hemihydrate gypsum_calcination
纸面石膏板 护面纸 石膏板线 石膏板…发泡/受潮/断/粘纸/脱纸/重 | 纸面石膏板粘结 轻质石膏板 石膏板防潮 | gypsum_plasterboard paper_core_bonding lightweight_gypsum
苯板 挤塑板 eps板 发泡水泥板 石墨聚苯板 保温板…变形/吸水/拼缝/收缩/着火/阻燃 挤塑…发泡/收缩 苯板…掉/收缩 聚氨酯板…保温 聚氨酯…喷涂 外墙…保温层 挤塑板…缝 | 聚苯乙烯泡沫 硬质聚氨酯泡沫 外保温防火 改性聚苯板 | expanded_polystyrene extruded_polystyrene rigid_polyurethane_foam
真空绝热板 stp板 气凝胶毡 气凝胶…掉粉 管道…气凝胶 真空板…鼓 | 真空绝热 气凝胶复合材料 超级绝热材料 | vacuum_insulation_panel aerogel_composite
硅酸钙板 水泥板 纤维水泥板 玻镁板 返卤 硅钙板 水泥纤维板 grc 水泥板…变形/翘/裂 玻镁板/菱镁/防火板…返卤 | 纤维水泥制品 氯氧镁水泥 硅酸钙板蒸压 抗返卤 | fiber_cement_board magnesium_oxychloride_cement calcium_silicate_board
珍珠岩板 陶粒 轻骨料 保温砂浆 玻化微珠 陶粒…强度/烧 珍珠岩…吸水 污泥…陶粒 | 膨胀珍珠岩 轻骨料混凝土 烧结陶粒 膨胀蛭石 | expanded_perlite lightweight_aggregate ceramsite vermiculite
玻璃棉毡 橡塑棉 橡塑保温 岩棉…下垂/吸水/扎手/掉渣/渣球/酸度 管道…保温棉 保温棉…掉 岩棉板…强度 保温…铁皮 | 岩棉生产 矿渣棉成纤 管道绝热结构 橡塑绝热 | rock_wool_production slag_wool_fiberization pipe_insulation
全站仪 水准仪 地形测绘 rtk 测量控制点 工地…放线/测量 测量…放样/累计误差 北斗/卫星…定位 大件/轨道…测量 设备…安装找正 | 工程测量 控制网 卫星定位测量 工业测量 激光跟踪测量 | engineering_surveying GNSS_positioning surveying_control_network
沉降观测 裂缝…变宽/监测/观测 沉降…测/监测 房子/厂房/位移/倾斜/边坡/大坝…监测 塔…倾斜监测 测点…断线 | 变形监测 合成孔径雷达干涉 三维激光扫描 监测预警 沉降预测 | deformation_monitoring InSAR terrestrial_laser_scanning settlement_prediction
网架 应变计 结构…监测/长期监测 网架…下垂/变形 桥/钢结构/塔架/塔筒…监测 钢梁…应力 | 损伤识别 结构模态识别 结构状态评估 空间网格结构 | structural_damage_identification operational_modal_analysis space_grid_structure
土方量 倾斜摄影 航测 料堆/煤堆…体积/盘点 无人机…测量/航拍 土方/方量…算 堆场/砂石…盘点 三维扫描…土方 | 摄影测量 土石方计算 点云处理 无人机测绘 | photogrammetry stockpile_volume earthwork_calculation UAV_mapping
地下管线 管线图 管线…不清/找不到 地下…电缆找/管子 管子…埋在哪 老图纸…管线 管…走向 | 地下管线探测 管线普查 管线定位 | underground_utility_detection pipe_locating
泥石流 危岩 落石 滚石 崩塌 地灾 地质灾害 山体…落石/裂缝 山…掉石头/滚石/预警 石头…往路上掉/砸路 下雨…山塌 山洪…石 防护网…落石 山上…石头 崖…掉石头 | 地质灾害预警 滑坡监测 落石防护 崩塌危岩 泥石流防治 | geohazard_early_warning rockfall_protection debris_flow landslide_monitoring
勘察 土工试验 静力触探 岩土勘察 地质报告 岩石…强度/试验 地质…勘察 土层/地层…不清 钻探…土 土…承载力 软硬…不均地层 | 岩土工程勘察 原位测试 岩石力学试验 土体本构 | geotechnical_site_investigation in_situ_test rock_mechanics soil_mechanics
断层带 断裂带 活断层 节理 地应力 裂隙水 岩体…破碎/裂隙 构造…裂隙 | 工程地质 岩体结构 地应力测量 裂隙岩体渗流 | engineering_geology fractured_rock_mass in_situ_stress
机井 地下水位下降 水源井 打井…不出水/干/没水 井水…下降/越抽越少 井…干了 机井/水井…出水少 地下水…越来越 抽水…水位降 咸水…入侵 | 水文地质 地下水资源 含水层 地下水超采 海水入侵 | hydrogeology groundwater_overexploitation aquifer_recharge seawater_intrusion
找漏水 墙里…水管漏/漏水点 防水…检测 屋面…找不到漏点 屋顶…找漏 漏水…找不到 哪里漏…屋 暗管/地暖…漏 | 渗漏诊断 渗漏检测 红外渗漏检测 | water_leak_diagnosis moisture_detection
反射隔热 楼顶…晒热/降温 屋顶…太热/晒热/隔热 厂房…夏天热/太热 彩钢…太热 车间…屋顶热 | 建筑隔热降温 屋面隔热 屋顶热环境 建筑降温 | cool_roof roof_heat_gain > 反射隔热涂料
自然采光 导光管 厂房…天窗漏/暗/通风热 屋顶…风机 | 建筑采光 工业厂房通风 厂房热环境 | daylighting industrial_building_ventilation
美缝 填缝剂 瓷砖背胶 地砖…拱起/松/空鼓/起拱 瓷砖…空鼓/缝发黑/起拱/铺贴 公园…地砖 花岗岩…铺装 大理石…空鼓 | 铺贴空鼓 填缝材料 瓷砖粘结剂 | tile_hollowing grout_for_tile ceramic_tile_bonding
地板革 pvc地板 塑胶跑道 耐磨地坪 金刚砂地面 固化地坪 密封固化 木地板…拱 pvc地板/塑胶跑道…鼓 球场…裂 地面…起尘 停车场…地面 | 弹性地面材料 混凝土密封固化剂 耐磨地面 塑胶跑道面层 | concrete_sealer_hardener resilient_flooring running_track_surface
环氧地坪…起泡/鼓 地坪漆…掉/脱/鼓 地坪…划/压坏/起皮 叉车…压坏地面 车间地面…掉漆 | 环氧地坪脱层 地坪基层湿气 聚氨酯砂浆地坪 | epoxy_floor_delamination moisture_vapor_transmission
`;
