/** Roads, bridges, tunnels, railway beds. */
export const roadsBridges = `
车辙 泛油 柏油路 路面…两道沟/压出沟/压沟/发软/拥包/推移/推起/油包/泛油/车辙 沥青路…压变形/沟 路…压出沟 公路…压沟 夏天/红绿灯口…路面 沥青…软 重车…压坏路 | 沥青混合料高温稳定性 沥青路面车辙 抗车辙剂 改性沥青 | rutting asphalt_mixture high_temperature_stability anti_rutting
酸性石料 路面…剥落/掉石子/掉粒/松散/水坑烂/麻面 沥青…剥离/粘不住 下雨…路面烂 石料…裹不住 | 沥青水损害 沥青集料粘附性 抗剥落剂 | moisture_damage_of_asphalt asphalt_aggregate_adhesion stripping_of_asphalt
补路 冷补料 灌缝 灌缝胶 微表处 雾封层 稀浆封层 碎石封层 路面…修补/养护/裂缝灌 路/冷料…补坑 | 冷补沥青 路面灌缝材料 预防性养护 微表处技术 薄层罩面 | cold_patch crack_sealing preventive_maintenance_of_pavement micro_surfacing
铣刨料 旧沥青 拌合楼 温拌 热再生 就地再生 沥青站 沥青…再生/变硬/拌合/烟味/老化 旧料…掺 | 沥青再生 再生沥青混合料 温拌沥青 沥青老化机理 沥青烟 | reclaimed_asphalt_pavement warm_mix_asphalt asphalt_aging rejuvenator
橡胶沥青 sbs改性 乳化沥青 岩沥青 高粘沥青 彩色沥青 沥青…延度/软化点/针入度 改性沥青…离析 乳化沥青…破乳 胶粉…沥青 | 聚合物改性沥青 沥青储存稳定性 废胶粉改性沥青 沥青流变性 | polymer_modified_asphalt crumb_rubber_asphalt asphalt_emulsion
水稳料 水稳碎石 水稳层 二灰 稳定土 水稳…松散/裂 基层…反射裂缝/松散 路基…固化 灰土…拌 土…固化路 | 半刚性基层 水泥稳定碎石 反射裂缝防治 土壤固化剂 | cement_stabilized_macadam semi_rigid_base reflective_cracking soil_stabilizer
桥头跳车 翻浆 高填方 半填半挖 路基…下沉/沉 路面…塌/沉陷/空洞/起伏/鼓包 桥头…跳车 路…下沉 路肩/马路…塌 填方/台背…沉 | 路基沉降 路基病害 桥头差异沉降 道路塌陷 路基翻浆 | subgrade_settlement road_collapse approach_slab_settlement > 地基处理
压实度 压不实 压路机 夯实 强夯 摊铺机 压实…不均/不够 碾压…裂/起皮 摊铺…不平/离析 路基…压 回填…夯 | 路基压实 智能压实 连续压实控制 动力夯实 摊铺均匀性 | intelligent_compaction roadbed_compaction dynamic_compaction paving_segregation
水泥路 白改黑 厂区道路 胀缝 水泥路…断板/裂/起皮/起砂/露石 板底…脱空 水泥板…断 村道…裂 水泥路面…脱皮 路面…露骨 | 水泥混凝土路面 路面断板 板底脱空 共振碎石化 | cement_concrete_pavement slab_void broken_pavement_slab
道路标线 热熔标线 划线漆 反光膜 轮廓标 标线…不反光/掉/磨/裂/雨天看不见 停车位…划线 标志牌/路上…反光 | 道路标线涂料 逆反射 标线耐久性 | road_marking retroreflection traffic_marking_paint
暗冰 路面…化雪/结冰/除雪 桥面/坡道…结冰 路…打滑冬 | 路面抗凝冰 融冰雪路面 自融雪路面 | anti_icing_pavement snow_melting_pavement
路面…噪声/打滑/抗滑/滑/石料磨光 雨天…路面 地面/坡道…打滑 | 路面抗滑 路面构造深度 低噪声路面 | skid_resistance pavement_texture low_noise_pavement
波形护栏 防撞护栏 防撞墩 防眩板 隔离栏 护栏…撞 中央/公路/桥…护栏 | 公路护栏 护栏碰撞安全 | guardrail_crash_barrier roadside_safety
伸缩缝 橡胶支座 伸缩缝…响/坏/漏/跳 支座…老化/脱空 桥…伸缩缝/咣当/支座/跳车响 桥面…渗水/铺装坏 橡胶支座…裂 桥缝…坏 | 桥梁伸缩装置 桥梁支座 支座病害 桥面铺装 | bridge_expansion_joint bridge_bearing bridge_deck_pavement
桥梁 t梁 单板受力 老桥 危桥 桥…下挠/加固改造/开裂/掉块/晃/检测/漏水/老化/荷载/裂缝/还能/锈/限载/震 箱梁/桥墩/桥板…裂 空心板…铰缝 大件…过桥 | 桥梁病害 桥梁承载力评定 桥梁荷载试验 桥梁健康监测 桥梁加固 | bridge_inspection bridge_load_test bridge_condition_assessment bridge_health_monitoring
斜拉索 索力 悬索桥 主缆 系杆 斜拉桥 吊杆…断/锈 拉索…护套裂/断丝/锈/震 | 拉索腐蚀 索力识别 缆索承重桥 拉索振动控制 主缆除湿 | stay_cable cable_tension_identification suspension_bridge
水毁 限高 桥墩…冲/掏空/露 桥…冲垮/被撞 桩…冲刷 河床…下切 桥基…冲 桩基…外露 船…撞桥 | 桥墩局部冲刷 船桥碰撞 桥梁水毁 | local_scour ship_bridge_collision bridge_scour
钢箱梁 钢桥 钢桥面 正交异性 u肋 钢桥…焊缝/裂/铺装 钢梁…疲劳 | 钢桥面铺装 正交异性钢桥面板 钢桥疲劳 | orthotropic_steel_deck steel_bridge_fatigue
挂篮 架桥机 合龙 转体 预制梁 梁场 拱肋 顶推…梁 悬臂…浇筑 桥…施工 梁…预拱度 | 桥梁施工控制 桥梁线形控制 转体施工 | bridge_construction_control cantilever_casting
止水带 隧道…冰溜/挂冰/排水堵/渗水/渗漏/湿/滴水/漏水/白色结晶/盲管/结冰/顶滴 管片…渗水/漏水 衬砌…渗 止水带…漏 地铁…漏水 | 隧道防排水 衬砌渗漏水 隧道排水结晶堵塞 管片接缝防水 | tunnel_waterproofing tunnel_leakage segment_joint_sealing drainage_crystallization
二衬 仰拱 隧道…变形/掉块/检测/裂 衬砌…掉块/空洞/脱空/裂 二衬…空洞/裂 仰拱…鼓 | 隧道衬砌病害 衬砌裂缝识别 衬砌脱空 运营隧道 | tunnel_lining_defect lining_void operating_tunnel_inspection
掌子面 突泥 涌泥 初支 打隧道 掌子面…塌/水 隧道…冒顶/出水/垮/塌方/大变形/掉顶/涌水/软岩/遇水 初支…变形 断层…隧道 开挖…塌方 打隧道…塌 | 隧道围岩稳定 超前地质预报 突水突泥 软岩大变形 | tunnel_face_stability water_and_mud_inrush advanced_geological_prediction squeezing_rock
盾构 盾构机 滚刀 顶管 tbm 泥水盾构 同步注浆 盾构…刀/卡/姿态/慢/掘不动/沉降/糊/结泥饼 刀盘…泥饼/磨 滚刀…磨 顶管…卡 盾尾…漏 地铁…挖 | 盾构掘进 盾构刀具磨损 盾构地表沉降 泥饼防治 渣土改良 隧道掘进机 | shield_tunneling disc_cutter_wear tunnel_boring_machine soil_conditioning pipe_jacking
隧道火灾 隧道…排烟/洞口黑/灯/烟/着火/通风 地铁…火 | 隧道通风 隧道火灾烟气控制 隧道照明 | tunnel_fire tunnel_ventilation tunnel_lighting
双液浆 注浆料 帷幕 袖阀管 注浆…加固/堵不住/堵水/漏水/跑浆 打浆…堵水 灌浆…堵漏 | 注浆加固 注浆材料 浆液扩散 帷幕注浆 | grouting_reinforcement grouting_material slurry_diffusion
堵漏剂 堵漏王 裂缝…渗水/漏水 墙/水…堵漏 堵漏…又漏 打针/注胶…漏 堵…又渗 漏水…堵不住 冷缝…渗 | 堵漏注浆 丙烯酸盐灌浆 聚氨酯灌浆 裂缝修补材料 | chemical_grouting leak_sealing_material crack_injection
道岔 轨枕 道砟 接触网 矿山铁路 钢轨…波磨/磨/裂 轨道…不平/扣件/沉 道岔…卡 轨枕/轨道板…裂 道床…脏 铁路…路基 地铁…震 | 轨道结构 钢轨波磨 轨道几何状态 无砟轨道 轨道交通振动 | railway_track rail_corrugation ballastless_track track_geometry
桥面防水 超薄磨耗 sma沥青 桥面…铺/防水层 路面…排水/渗水 乳化沥青…冷 中央分隔带…排水 | 桥面防水粘结层 排水沥青路面 磨耗层 | porous_asphalt bridge_deck_waterproofing wearing_course
高边坡 盘山路 施工便道 公路…滑坡/边沟 隧道口…塌 山区…路 路…塌方 路基…滑 | 公路边坡 路堑高边坡 山区公路 | highway_slope cutting_slope mountain_road
弯沉 路面…巡检/平整/检测车/看坑/自动识别 马路/道路/公路…巡查 养路…靠人 | 路面病害识别 路面平整度 弯沉检测 路面性能预测 | pavement_distress_detection pavement_roughness deflection_test pavement_performance_prediction
井盖…塌/翘 马路…空洞 路下面…空 车…掉进坑 | 道路塌陷隐患 井盖监测 地下空洞探测 | road_cavity_detection
`;
