/** Roads, bridges, tunnels, railway beds. */
export const roadsBridges = `
车辙 泛油 柏油路 沥青高温蠕变 抗车辙改性 车辙预估 沥青含量 构造深度 路面…两道沟/亮油/冒油/出油/压出沟/压沟/发软/拥包/推移/推起/油包/泛油/粘鞋/车辙/返油 沥青路…亮油/冒油/出油/压变形/沟/粘鞋/返油 road/asphalt/pavement…rut/soft/sticky 柏油/柏油路…亮油/冒油/出油/粘鞋/返油 路…压出沟 公路…压沟 夏天/红绿灯口…路面 沥青…软 重车…压坏路 | 沥青混合料高温稳定性 沥青路面车辙 抗车辙剂 改性沥青 | rutting asphalt_mixture high_temperature_stability anti_rutting
酸性石料 路面…剥落/掉石子/掉粒/松散/水坑烂/麻面 沥青…剥离/粘不住 下雨…路面烂 石料…裹不住 | 沥青水损害 沥青集料粘附性 抗剥落剂 | moisture_damage_of_asphalt asphalt_aggregate_adhesion stripping_of_asphalt
补路 冷补料 灌缝 灌缝胶 微表处 雾封层 稀浆封层 碎石封层 路面…修补/养护/裂缝灌 路/冷料…补坑 | 冷补沥青 路面灌缝材料 预防性养护 微表处技术 薄层罩面 | cold_patch crack_sealing preventive_maintenance_of_pavement micro_surfacing
铣刨料 旧沥青 拌合楼 温拌 热再生 就地再生 沥青站 沥青烟气 沥青VOCs 沥青抑烟剂 温拌降粘 沥青…再生/冒烟/刺鼻/变硬/呛/扰民/投诉/拌合/烟味/熏/老化/臭 asphalt/bitumen/tar…fume/odor/smell/smoke/stink 沥青站/拌合站/拌和站/沥青厂/熬沥青/摊铺…冒烟/刺鼻/呛/味/扰民/投诉/烟/熏/臭 旧料…掺 | 沥青再生 再生沥青混合料 温拌沥青 沥青老化机理 沥青烟 | reclaimed_asphalt_pavement warm_mix_asphalt asphalt_aging rejuvenator
橡胶沥青 sbs改性 乳化沥青 岩沥青 高粘沥青 彩色沥青 沥青…延度/软化点/针入度 改性沥青…离析 乳化沥青…破乳 胶粉…沥青 | 聚合物改性沥青 沥青储存稳定性 废胶粉改性沥青 沥青流变性 | polymer_modified_asphalt crumb_rubber_asphalt asphalt_emulsion
水稳料 水稳碎石 水稳层 二灰 稳定土 水稳…松散/裂 基层…反射裂缝/松散 路基…固化 灰土…拌 土…固化路 | 半刚性基层 水泥稳定碎石 反射裂缝防治 土壤固化剂 | cement_stabilized_macadam semi_rigid_base reflective_cracking soil_stabilizer
桥头跳车 翻浆 高填方 半填半挖 路基工后沉降 软土路基 检查井差异变形 台背回填 搭板 泡沫轻质土 路基/路/马路/公路/村路/铁路路基…一个坑/下沉/下陷/垮/塌/塌了/塌坑/塌陷/掏空/沉/沉陷 路面…一个坑/下沉/下陷/垮/塌/塌坑/掏空/沉/沉陷/空洞/起伏/鼓包 road…collapse/dip/settle/sink/subside 地面…一个坑/下陷/垮/塌了/塌坑/掏空/沉/沉陷 井盖/检查井…下沉/周围/周边/四周/沉下去/高低不平 桥头…跳车 路肩…塌 填方/台背…沉 bump…bridge bridge…bump | 路基沉降 路基病害 桥头差异沉降 道路塌陷 路基翻浆 | subgrade_settlement road_collapse approach_slab_settlement post-construction_settlement foamed_lightweight_soil > 地基处理
压实度 压不实 压路机 夯实 强夯 摊铺机 压实…不均/不够 碾压…裂/起皮 摊铺…不平/离析 路基…压 回填…夯 | 路基压实 智能压实 连续压实控制 动力夯实 摊铺均匀性 | intelligent_compaction roadbed_compaction dynamic_compaction paving_segregation
水泥路 白改黑 厂区道路 胀缝 水泥路…断板/裂/起皮/起砂/露石 板底…脱空 水泥板…断 村道…裂 水泥路面…脱皮 路面…露骨 | 水泥混凝土路面 路面断板 板底脱空 共振碎石化 | cement_concrete_pavement slab_void broken_pavement_slab
道路标线 热熔标线 划线漆 反光膜 轮廓标 逆反射衰减 玻璃微珠 标线涂料 标线…不亮/不反光/半年/掉/掉了/模糊/看不见/磨/磨没/裂/雨天看不见 line…fade/road 路线漆/划线/斑马线/车位线/路标/马路线…不亮/不反光/半年/掉了/模糊/看不清/看不见/磨没 停车位…划线 标志牌/路上…反光 | 道路标线涂料 逆反射 标线耐久性 | road_marking retroreflection traffic_marking_paint road_line road_marking_paint
暗冰 路面…化雪/结冰/除雪 桥面/坡道…结冰 路…打滑冬 | 路面抗凝冰 融冰雪路面 自融雪路面 | anti_icing_pavement snow_melting_pavement
路面…噪声/打滑/抗滑/滑/石料磨光 雨天…路面 地面/坡道…打滑 | 路面抗滑 路面构造深度 低噪声路面 | skid_resistance pavement_texture low_noise_pavement
波形护栏 防撞护栏 防撞墩 防眩板 隔离栏 护栏…撞 中央/公路/桥…护栏 | 公路护栏 护栏碰撞安全 | guardrail_crash_barrier roadside_safety
伸缩缝 橡胶支座 模数式伸缩装置 冲击疲劳 无缝桥 整体桥台 换支座 支座更换 支座老化剪切 伸缩缝…修/咣当/响/坏/坏得快/异响/换/断/漏/砸/老坏/跳 支座…老化/脱空 桥…伸缩缝/咣当/支座/跳车响 桥面…渗水/铺装坏 橡胶支座/桥支座…压坏/坏/换/歪/老化/脱空/裂 桥缝…坏 expansion_joint…bridge bridge…joint | 桥梁伸缩装置 桥梁支座 支座病害 桥面铺装 | bridge_expansion_joint bridge_bearing bridge_deck_pavement jointless_bridge integral_abutment bearing_replacement synchronous_jacking
桥梁 t梁 单板受力 老桥 危桥 桥梁基础沉陷 桥梁基础不均匀沉陷 贝叶斯更新 桥梁限载 桥…下挠/下沉/不敢走/加固改造/压坏/压弯/塌/开裂/掉块/晃/检测/歪/漏水/破损/老化/荷载/裂缝/超载/还能/还能用/锈/限载/震 桥墩/桥台…下沉/倾斜/歪/裂 bridge…crack/inspection/old/overload/repair/sag/settle/sink/tilt/weak 箱梁/桥板…裂 空心板…铰缝 大件…过桥 超载/大车/重车…桥 | 桥梁病害 桥梁承载力评定 桥梁荷载试验 桥梁健康监测 桥梁加固 | bridge_inspection bridge_load_test bridge_condition_assessment bridge_health_monitoring old_bridge cracks_in_the_bridge bridge_foundation_settlement bridge_weigh_in_motion
斜拉索 索力 悬索桥 主缆 系杆 斜拉桥 斜拉桥钢丝 腐蚀疲劳 导波断丝识别 吊杆/主缆/桥索…振动/断/断丝/生锈/锈/锈断 拉索…护套裂/振动/断/断丝/生锈/锈/锈断/震 bridge…cable/rope cable…bridge | 拉索腐蚀 索力识别 缆索承重桥 拉索振动控制 主缆除湿 | stay_cable cable_tension_identification suspension_bridge corrosion_fatigue_of_bridge_wire
水毁 限高 冲刷深度预测 水下抛石防护 桥墩…冲/冲刷/冲空/悬空/掏空/被水冲/露/露出来 桥…冲垮/被撞 桥基…冲/冲刷/冲空/悬空/掏空/被水冲/露出来 pier…scour/wash bridge…flood/scour/washed 桥脚/桥台…冲刷/冲空/悬空/掏空/被水冲/露出来 桩…冲刷 河床…下切 桩基…外露 船…撞桥 | 桥墩局部冲刷 船桥碰撞 桥梁水毁 | local_scour ship_bridge_collision bridge_scour scour_depth
钢箱梁 钢桥 钢桥面 正交异性 u肋 钢桥…焊缝/裂/铺装 钢梁…疲劳 | 钢桥面铺装 正交异性钢桥面板 钢桥疲劳 | orthotropic_steel_deck steel_bridge_fatigue
挂篮 架桥机 合龙 转体 预制梁 梁场 拱肋 顶推…梁 悬臂…浇筑 桥…施工 梁…预拱度 | 桥梁施工控制 桥梁线形控制 转体施工 | bridge_construction_control cantilever_casting
止水带 寒区隧道 衬砌防排水 冻胀力 离壁式保温 隧道…冰柱/冰溜/冰溜子/挂冰/排水堵/渗水/渗漏/湿/滴水/漏水/白色结晶/盲管/积水/结冰/顶滴 管片…渗水/漏水 地铁/洞子/涵洞…冰柱/冰溜子/挂冰/渗水/滴水/漏水/积水/结冰 tunnel…drip/ice/icicle/leak/wet 衬砌…渗 止水带…漏 water…tunnel | 隧道防排水 衬砌渗漏水 隧道排水结晶堵塞 管片接缝防水 | tunnel_waterproofing tunnel_leakage segment_joint_sealing drainage_crystallization cold_region_tunnel
二衬 仰拱 隧道…变形/掉块/检测/裂 衬砌…掉块/空洞/脱空/裂 二衬…空洞/裂 仰拱…鼓 | 隧道衬砌病害 衬砌裂缝识别 衬砌脱空 运营隧道 | tunnel_lining_defect lining_void operating_tunnel_inspection
掌子面 突泥 涌泥 初支 打隧道 一挖就塌 超前预加固 掌子面超前 破碎围岩 渐进失稳 管棚 掌子面…塌/水 隧道…一挖就塌/冒顶/出水/垮/塌/塌方/大变形/挖不动/掉石头/掉顶/涌水/软岩/遇水 tunnel…cave/collapse/fall/squeeze 洞子/洞/隧洞/涵洞…一挖就塌/垮/塌/塌方/挖不动/掉块/掉石头 洞里…一挖就塌/垮/塌/塌方/挖不动/掉石头 挖洞/打洞…垮/塌 初支…变形 断层…隧道 开挖…塌方 打隧道…塌 rock…tunnel | 隧道围岩稳定 超前地质预报 突水突泥 软岩大变形 | tunnel_face_stability water_and_mud_inrush advanced_geological_prediction squeezing_rock face_pre-reinforcement
盾构 盾构机 滚刀 顶管 tbm 泥水盾构 同步注浆 刀盘泥饼 掘进扭矩 复合地层 盾构…不走/刀/卡/卡住/卡死/姿态/慢/掘不动/推不动/沉降/糊/糊住/结泥饼/走不动 刀盘…不走/卡住/卡死/掘不动/推不动/泥饼/磨/糊住/走不动 盾构机/顶管机/tbm…不走/卡住/卡死/掘不动/推不动/糊住/走不动 滚刀…磨 顶管…卡 盾尾…漏 地铁…挖 cutter…tunnel | 盾构掘进 盾构刀具磨损 盾构地表沉降 泥饼防治 渣土改良 隧道掘进机 | shield_tunneling disc_cutter_wear tunnel_boring_machine soil_conditioning pipe_jacking tunnel_boring
隧道火灾 隧道…排烟/洞口黑/灯/烟/着火/通风 地铁…火 | 隧道通风 隧道火灾烟气控制 隧道照明 | tunnel_fire tunnel_ventilation tunnel_lighting
双液浆 注浆料 帷幕 袖阀管 注浆…加固/堵不住/堵水/漏水/跑浆 打浆…堵水 灌浆…堵漏 | 注浆加固 注浆材料 浆液扩散 帷幕注浆 | grouting_reinforcement grouting_material slurry_diffusion
堵漏剂 堵漏王 裂缝…渗水/漏水 墙/水…堵漏 堵漏…又漏 打针/注胶…漏 堵…又渗 漏水…堵不住 冷缝…渗 | 堵漏注浆 丙烯酸盐灌浆 聚氨酯灌浆 裂缝修补材料 | chemical_grouting leak_sealing_material crack_injection
道岔 轨枕 道砟 接触网 矿山铁路 浮置板 轨道减振 建筑隔振 磨轨 钢轨打磨 钢轨…伤/波磨/磨/裂 轨道…不平/扣件/沉/波浪/波纹/磨出 地铁…嗡嗡/房子震/晃/楼房震/楼震/轰隆/震/震得慌 列车/火车/高铁…房子震/楼震/轰隆 subway…noise/rumble/vibration metro…noise/rumble/shake/vibration 轻轨…嗡嗡/房子震/晃/楼房震/楼震/轰隆/震得慌 铁轨…断/波浪/磨/裂/锈 轨面…剥离/波/裂 rails…crack/wave 道岔…卡 轨枕/轨道板/轨头…裂 道床…脏 铁路…路基 | 轨道结构 钢轨波磨 轨道几何状态 无砟轨道 轨道交通振动 | railway_track rail_corrugation ballastless_track track_geometry rail_grinding wheel-rail_contact rail_wear worn_rails
桥面防水 超薄磨耗 sma沥青 桥面…铺/防水层 路面…排水/渗水 乳化沥青…冷 中央分隔带…排水 | 桥面防水粘结层 排水沥青路面 磨耗层 | porous_asphalt bridge_deck_waterproofing wearing_course
高边坡 盘山路 施工便道 台阶坡面 边坡雷达 松动岩块 公路…滑坡/边沟 露天坑/采坑/采石场/台阶/矿坡/高坡…掉石/松动/浮石/砸车 隧道口…塌 山区…路 路…塌方 路基…滑 | 公路边坡 路堑高边坡 山区公路 | highway_slope cutting_slope mountain_road
弯沉 路面…巡检/平整/检测车/看坑/自动识别 马路/道路/公路…巡查 养路…靠人 | 路面病害识别 路面平整度 弯沉检测 路面性能预测 | pavement_distress_detection pavement_roughness deflection_test pavement_performance_prediction
探地雷达空洞识别 城市地面塌陷 井盖…塌/翘 马路/地面/路基…塌个坑/塌了个洞/塌洞/天坑/空洞/突然塌 路面…塌个坑/塌了个洞/塌洞/天坑/突然塌 路下面…空 车…掉进坑 | 道路塌陷隐患 井盖监测 地下空洞探测 | road_cavity_detection sink_hole
修路 道路施工 roadwork road_work 修路/养护施工/封路/占道施工/施工围挡/高速施工/挖路…堵/堵车/投诉/没法走/绕路/追尾 高速路/马路/公路/路/高速…一修就堵/修路堵/因为修路/封道 traffic_jam…construction | 养护作业区 交通组织 快速修复材料 施工期通行 早强快通 | work_zone_traffic rapid_repair_of_pavement work_zone_safety
桥/大桥/桥面/桥上/高架…侧风/大风/封桥/晃车/横风/翻车/车晃/风大 bridge…gust/wind | 侧风行车安全 风屏障 桥梁涡振 桥梁气动 风车桥耦合 | crosswind_safety_of_vehicle wind_barrier vortex-induced_vibration_of_bridge wind-vehicle-bridge
隧道…一亮/刺眼/太暗/晃眼/灯费电/照明/看不见/眼前一黑/追尾/黑 洞口/地道/隧道口…一亮/刺眼/太暗/晃眼/灯/灯费电/照明/看不见/眼前一黑/追尾/黑 tunnel…bright/dark/electricity/light | 隧道照明调光 洞口过渡照明 黑洞效应 减光棚 视觉适应 洞内亮度 | tunnel_lighting_control adaptation_luminance black_hole_effect_of_tunnel
metro_construction 挖地铁/修地铁/地铁施工/盾构/过地铁/顶管/挖隧道…下沉/地面沉/塌/房子/楼/老房子/裂/路面沉 打隧道…下沉/地面沉/房子/楼/老房子/裂/路面沉 地铁…墙裂/房子沉/房子裂/房裂/楼裂 subway…crack/house/settlement | 盾构地层损失 补偿注浆 地表沉降槽 隧道施工影响 穿越建筑物 微扰动 | ground_loss tunnelling-induced_settlement compensation_grouting
guardrail 护栏…倒/冲下去/冲出去/撞飞/没挡住/飞出去 防撞栏/隔离带/护墩/路桩/中央护栏…倒/冲下去/冲出去/撞/撞飞/没挡住/飞出去 barrier…break/car/crash 车…冲下桥/冲出路 | 碰撞仿真 半刚性护栏 车辆碰撞能量吸收 | crash_simulation_of_guardrail energy_absorption_of_barrier
土路 dirt_road gravel_road 村路/公路/高速/路面…尘土/扬尘/洒水/漫天灰/灰大/灰尘 马路…尘土/洒水/漫天灰/灰大/灰尘 road…dust | 道路扬尘 砂石路面 土路改良 | road_dust dust_suppressant_for_road unpaved_road
养路…先修哪/哪条先修/没人/没钱/资金/预算 公路养护/道路养护/路政/修补路/农村公路…先修哪/哪条先修/没人/没钱/资金/靠人/预算 road…budget/maintenance | 养护决策 路面性能衰变 养护资金优化 全寿命周期养护 | pavement_management_system maintenance_decision
accident_black_spot 桥/马路/公路/红绿灯/路口/高速/弯道…事故多/撞人/看不见弯/老出事/超速/逆行/闯红灯 road…accident | 事故多发点 路线线形 视距 主动安全预警 | accident-prone_section sight_distance
沥青/沥青路/铺沥青/压沥青/罩面…下雨/不平/冷得快/凉了/压不住/天冷/接缝/温度低/离析 摊铺…下雨/冷得快/凉了/压不住/天冷/接缝/温度低 paving…cold/joint/rain | 摊铺温度离析 沥青压实 纵向接缝 低温施工 | thermal_segregation_of_asphalt longitudinal_joint asphalt_compaction
热岛 路面…发电/太热/晒化/烫/热/降温 公路/马路/道路/沥青路/水泥路…发电/晒化/烫/热/降温 | 降温路面 城市热岛 热反射路面 光伏路面 | cool_pavement urban_heat_island solar_pavement
sidewalk paving_stone footpath 透水砖…不透水/坑洼/崴脚/松动/溅水/碎/翘/长草 人行道/盲道/步道/人行道砖/广场砖…不透水/坑洼/堵/崴脚/松动/溅水/碎/翘/长草 | 人行道铺装 透水铺装堵塞 砂垫层流失 铺装基层 | sidewalk_pavement clogging_of_permeable_pavement
road_salt 桥上/钢桥/桥梁…刷漆/掉漆/撒盐/生锈/融雪盐/锈/除冰盐 护栏…刷漆/撒盐/融雪盐/锈/除冰盐 栏杆…刷漆/掉漆/撒盐/生锈/融雪盐/除冰盐 撒盐/融雪剂…桥/混凝土/烂/路 salt…bridge/concrete/road | 除冰盐侵蚀 钢桥涂装 氯盐环境 环保融雪剂 | deicing_salt_damage coating_of_steel_bridge
railway_line train_track 高铁/地铁/轻轨…啸叫/尖叫 铁路/轨道/道岔…冻/响/尖叫/巡检/掉块/断/石子/磨/裂/雪 钢轨…冻/响/尖叫/巡检/断/石子/雪 rail…crack/noise/squeal/wear | 钢轨伤损检测 轨道巡检 轮轨噪声 道岔除雪 | rail_flaw_detection curve_squeal
tunnel_lining_crack 隧道…巡检/掉瓷砖/敲/检查/空洞/老化/裂缝 衬砌…巡检/掉瓷砖/敲/检查/老化/裂缝 隧道里/洞里…巡检/掉块/掉瓷砖/敲/检查/空洞/老化/裂缝 tunnel…crack/inspect/lining | 衬砌敲击检测 衬砌裂缝检测 隧道检测车 | tunnel_lining_inspection
隧道…岩爆/毒气/没法呼吸/热水/爆破烟/瓦斯/粉尘/高温 打隧道/洞里/隧道施工…岩爆/毒气/没法呼吸/热水/爆破烟/瓦斯/粉尘/通风/高温 掘进…岩爆/毒气/没法呼吸/热水/爆破烟/瓦斯/通风/高温 | 高地温隧道 瓦斯隧道 施工通风 隧道有害气体 | high_geotemperature_tunnel construction_ventilation_of_tunnel
围堰 cofferdam 架桥/预制梁/箱梁/盖梁/吊梁/桥墩施工/水中墩/围堰/钢围堰…倒/偏/对不上/慢/掉/漏水/翻/难 | 钢围堰 水下混凝土 架桥机安全 梁体架设 | underwater_concreting girder_erection
`;
