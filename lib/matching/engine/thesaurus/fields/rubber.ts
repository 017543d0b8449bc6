/** Rubber, tyres, belts, hoses. */
export const rubber = `
轮胎鼓包 脱层胎 轮胎帘线橡胶界面 轮胎疲劳破坏 裂纹扩展轮胎 轮胎有限元 轮胎…分层/爆胎/脱层/裂/起鼓/鼓/鼓包 胎侧…裂/鼓 车胎…鼓/鼓包 胎面…脱开 胎肩…脱空 胎体…鼓 胎…起包 | 胎体脱层 带束层脱层 帘线粘合 橡胶帘线界面 子午线轮胎 | tire_belt_separation cord_rubber_adhesion radial_tire > 橡胶金属粘接
吃胎 啃胎 胎面磨损机理 轮胎路面接触 白炭黑胎面 轮胎磨损颗粒 轮胎…不耐磨/偏磨/寿命/磨/磨光/磨平/磨得快/花纹没 胎面…不耐磨/磨/磨得快 车胎…磨得快 | 轮胎磨耗 胎面胶配方 胎面磨损 | tread_wear tire_wear tread_compound > 橡胶磨耗
胎噪 轮胎…吵/嗡嗡/噪声/噪音 | 轮胎花纹噪声 轮胎空腔共鸣 花纹节距 | tire_noise tire_cavity_resonance tread_pattern
滚阻 轮胎动态力学损耗 轮胎低生热橡胶 轮胎能量损失 轮胎…滚动/滚阻/费油/费电 | 滚动阻力 低滚阻轮胎 滞后损失 溶聚丁苯橡胶 | rolling_resistance hysteresis_loss SSBR > 炭黑补强
雪地胎 雨天胎滑 轮胎…冰雪/刹不住/打滑/抓地/雨天 | 抗湿滑性 湿抓着力 冰雪抓地力 | wet_skid_resistance wet_grip winter_tire
崩花 矿山胎 胎面…割伤/掉块 轮胎…割口/崩花/扎破/掉块 工程胎…割 | 崩花掉块 抗切割橡胶 抗刺扎 工程机械轮胎 | chipping_and_chunking cut_resistance off_the_road_tire
胎胚 胎坯 轮胎…不圆/动平衡/抖/接头大 胎坯…变形 成型机…胎 | 轮胎均匀性 轮胎成型 轮胎硫化胶囊 | tire_uniformity green_tire curing_bladder
钢丝帘线 帘子布 钢帘线 浸胶帘布 帘布…脱 帘线…断 | 镀铜钢丝粘合 帘线浸胶 骨架材料 间甲白粘合体系 | steel_cord dipped_cord RFL
门尼高 开炼机 胶料…太硬/流动差/粘辊/门尼 门尼…波动 生胶…塑炼 炼胶…慢 混炼…粘辊 | 门尼粘度 胶料加工性 塑炼 加工助剂 | mooney_viscosity rubber_processability mastication
混炼流动历史 转子构型 填料分散表征 密炼机流场 胶料…不匀/夹层/有粒子/有花纹/杂点/没打匀/没混匀/疙瘩/白点/花纹/花纹不匀/颗粒/颜色不匀 炭黑…打不散/结团 混炼胶/橡胶/胶片/橡胶片/切开/胶坯…不匀/夹层/有花纹/杂点/没打匀/没混匀/白点/花纹/花纹不匀/颗粒/颜色不匀 炼胶…不匀 混炼…分散不好 | 炭黑分散 填料网络 填料分散度 | filler_dispersion payne_effect filler_network rubber_mixing_uniformity rotor_geometry
压延胶 胶片…厚薄/气泡 压延…厚薄/收缩/起泡 胶布…厚薄 | 橡胶压延 压延效应 压延厚度控制 | rubber_calendering calender
口型膨胀 胶条…断面变/粗细/走样 挤出胶…变大 密封条…断面 口型…膨胀 挤橡胶…变形 | 挤出胀大 口型设计 离模膨胀 | die_swell extrudate_swell
修胶边 橡胶…修边/披锋/毛边/飞边 胶件…修边/毛刺 密封圈…毛边/飞边 橡胶件…边 | 冷冻修边 无飞边模具 橡胶制品后加工 | cryogenic_deflashing flashless_mold
橡胶断裂力学 纳米补强橡胶 橡胶双网络弹性体 橡胶…一拉就断/一撕就开/不结实/强度低/扯断/拉断/撕/没劲 胶件…撕 胶片…一扯就断 胶…一拉就断 胶带…扯裂 | 橡胶撕裂 拉断伸长率 应变诱导结晶 补强机理 | tear_resistance_of_rubber strain_induced_crystallization reinforcement_of_rubber > 炭黑补强
橡胶衬套 橡胶疲劳寿命预测 裂纹萌生橡胶 橡胶本构模型 隔振橡胶动刚度 减震胶…塌/裂 衬套/减震垫…开裂/裂 橡胶…动几次就裂/疲劳/疲劳裂 悬置…开裂 胶套/橡胶垫/减震块/缓冲块…裂 | 橡胶疲劳 橡胶减振制品 橡胶疲劳裂纹扩展 | rubber_fatigue rubber_bushing rubber_isolator
实心胎…烧/烧芯/爆 胶轮…发热/开裂/掉/烧/脱/裂 聚氨酯轮…化/脱 包胶轮…脱 橡胶…生热 | 动态生热 滞后生热 聚氨酯弹性体 | heat_build_up dynamic_heat_generation polyurethane_elastomer
橡胶味 橡胶异味溯源 低VOC橡胶 橡胶硫化烟气治理 橡胶…味大/气味/臭/难闻 硫化…气味/烟 胶垫…味大 炼胶…臭味 轮胎厂…异味 胶味…大 橡胶件…味 | 橡胶挥发物 低气味橡胶 硫化烟气 | rubber_odor vulcanization_fume
软化降解 解聚粘化 橡胶…化了/化掉/发粘/发软/变粘/变软发粘/流油/粘/粘乎乎/粘地/粘手/粘糊/粘糊糊/粘衣服/融化 硅胶…发粘/粘手/粘糊 胶垫/手柄/胶圈/热水袋/皮筋/橡皮筋/雨靴/水鞋/橡胶手套/密封圈/皮圈/皮碗/皮垫/减震垫/防滑垫/把套/按键/雨刮/轮胎/内胎/气门嘴/胶管/煤气管/高压管/密封条/胶条/门封条/门封/橡胶垫/橡胶件/橡胶圈/胶皮/护套/防尘套/球头套/半轴套/减震胶/橡胶板/胶板/脚垫/遥控器/软胶把手/手电筒…化了/发粘/发软/变粘/流油/粘/粘乎乎/粘地/粘手/粘糊糊/粘衣服/融化 胶套…发粘/粘手 雨鞋…化了/发软/变粘/流油/粘乎乎/粘地/粘糊糊/粘衣服/融化 胶鞋/鼠标…化了/发软/变粘/流油/粘/粘乎乎/粘地/粘手/粘糊糊/粘衣服/融化 rubber/handle/grip/gasket…gooey/melt/sticky 胶辊/把手…发粘 | 硫化返原 橡胶降解 抗返原剂 | reversion anti_reversion sticky_degradation
硅胶奶嘴 撕裂强度增强 聚硅氧烷弹性体 集中交联 白炭黑补强网络 硅橡胶透光 气相法白炭黑团聚 硅橡胶光学 硅胶…一扯/一拉就断/一拉就破/一撕就烂/不透/不透明/冒油/出油/发乌/发朦/发白/发雾/发黄/容易裂/扯断/扯烂/撕/撕烂/撕破/撕裂/易撕/油/渗油/白点/裂/起白/透不过/黄 硅胶套…一扯就断/不透/不透明/发乌/发朦/发白/发雾/咬破/撕/烂/白点/裂/透不过 硅胶件/奶嘴…一扯就断/不透/不透明/发乌/发朦/发白/发雾/咬破/撕/烂/白点/透不过 硅胶按键/硅胶圈…一扯就断/咬破/撕/烂 硅胶管/透明硅胶…不透/不透明/发乌/发朦/发白/发雾/白点/透不过 | 硅橡胶析出 抗撕硅橡胶 硅橡胶黄变 二段硫化 液体硅橡胶 | silicone_oil_bleeding liquid_silicone_rubber post_curing tear_strength_of_silicone
硅胶包塑 硅橡胶有机硅表面活化 等离子处理硅橡胶 硅橡胶界面粘接 硅胶…包不住/开胶/粘不/粘不上/粘不住/粘不牢/脱/脱胶 包胶…脱 | 硅橡胶粘接 自粘接硅橡胶 底涂剂 | silicone_bonding primer_for_silicone self_adhesive_silicone
天然胶 胶农 胶园 烟片胶 浓缩胶乳 胶水…凝固 | 天然橡胶 橡胶树 胶乳凝固 蒲公英橡胶 | natural_rubber hevea
丁腈 丁腈胶 油封胶料 丁腈…耐油 | 丁腈橡胶 氢化丁腈橡胶 | nitrile_rubber HNBR > 耐油橡胶
胶辊 印刷胶辊 胶辊…掉渣/硬/磨/裂/起皮 辊子…包胶 | 胶辊包覆 橡胶辊 聚氨酯胶辊 | rubber_roller rubber_covered_roll
乳胶手套 丁腈手套 浸胶手套 丁腈胶乳 胶乳凝固沉积 浸渍薄弱区 浸渍制品成膜 手套…一戳就破/一戴就破/发粘/孔/戴破/指尖破/指缝破/撕破/漏/破/破洞/粘/粘连/裂/针孔 glove…break/hole/pinhole/rip/split/tear gloves…break/pinhole/rip/split | 浸渍成型 胶乳浸渍 针孔缺陷 手套粘连 | dipped_glove latex_dipping glove_pinhole rubber_gloves film_formation_of_latex
硅pu 跑道…发硬/味大/掉粒/起泡/起鼓 球场…塑胶面 | 聚氨酯跑道 运动场地面层 | running_track sports_surface
唇口 骨架油封 唇口磨 油封…换得勤/渗/漏/磨 | 旋转唇形密封 油封唇口 泵吸效应 | rotary_lip_seal lip_seal
o圈 密封圈…切/咬/啃/扭/挤出/翻转 胶圈…咬坏 o型圈…断 | 密封圈挤出 挡圈 间隙挤出 沟槽设计 | seal_extrusion back_up_ring gap_extrusion
门密封条 窗密封条 密封条装配仿真 密封条风噪 海绵密封件 密封条低温粘附 密封条…塌/异响/掉/漏/漏风/硬/老化/脱/裂 车门…密封条 | 汽车密封条 海绵胶 密封条压缩负荷 植绒密封条 | weatherstrip automotive_sealing_strip sponge_rubber
皮带接头 皮带扣 硫化接头 输送带…接头/断 皮带…接头/接头开 接头…开胶/拉开/拉断/起皮 | 输送带接头强度 硫化接头工艺 带芯接头 | belt_splice splice_strength
RFL浸渍 织物芯 浸渍帆布 骨架材料界面 输送带…分家/分层/开口/开胶/揭层/撕层/脱层/裂层/起层/起泡/起皮/鼓 皮带…两层/分家/分层/开口/揭层/撕层/脱层/裂层/起层/起泡/起皮/鼓包 传送带/带子…分家/开口/揭层/撕层/裂层/起皮 带芯…脱 | 覆盖胶 层间粘合强度 织物芯输送带 钢丝绳芯输送带 | cover_rubber ply_adhesion steel_cord_conveyor_belt adhesion_of_fabric_to_rubber
耐热皮带 皮带…烧穿/烫坏/烫裂/高温料 输送带…烧坏/烫 热料…皮带 | 耐热输送带 耐灼烧输送带 | heat_resistant_conveyor_belt
三角带 多楔带 v带 三角带…叫/打滑/断/磨/翻/裂 同步带…掉齿/断/跳齿 皮带…吱吱叫/尖叫 v带/传动带…断 | 传动带疲劳 三角胶带 同步带失效 多楔带噪声 | V-belt timing_belt poly_V_belt
托辊 托辊…不转/卡死/异响/磨穿 滚筒…包胶/打滑 | 托辊阻力 滚筒包胶 托辊寿命 | conveyor_idler drum_lagging
高压胶管 钢丝管 高压油管 接触应力松弛 增强层压缩率 软管接头密封 胶管脉冲寿命 胶管编织层角度 胶管爆破压力 胶管…冲脱/崩开/崩脱/拔出/拔脱/接头松/接头渗/接头漏/接头脱/滑脱/漏油/爆/破/老脱/脱落/裂/起泡/鼓/鼓包 软管…冲脱/崩开/崩脱/拔出/接头松/接头渗/接头漏/接头脱/滑脱/爆/老脱/脱出/脱落/鼓包 高压管…冲脱/崩开/崩脱/拔出/接头松/接头渗/接头漏/接头脱/滑脱/漏/爆/老脱/脱落 油管…冲脱/崩开/崩脱/拔出/接头松/接头渗/接头漏/接头脱/滑脱/爆/老脱/脱落 气管/水管接头/管接头/橡胶管/卡箍…冲脱/崩开/崩脱/拔出/接头松/接头渗/接头漏/接头脱/滑脱/老脱/脱出/脱落 hose…come_off/fitting/pop_off/slip 接头…拔脱 扣压…脱 | 软管总成 扣压工艺 脉冲疲劳 编织胶管 | hose_assembly impulse_fatigue_of_hose hose_crimping > 橡胶软管
软管/油管…渗油 燃油管…味 汽油/胶管…渗透 冷媒管…渗 | 低渗透软管 燃油渗透 阻隔层 | fuel_permeation low_permeation_hose
翻新胎 翻胎 胎体损伤修补 气密层裂隙 轮胎自修复 自愈合橡胶 轮胎/内胎/车胎/胎/外胎…修补/扎了/扎钉/补丁/补不住/补不好/补了又漏/补完漏/补胎 tire/tyre…patch/puncture/repair 旧轮胎/胎体…翻新 | 轮胎翻新 预硫化胎面 | tire_retreading
模垢 橡胶模…积垢/脏 硫化模…脏 胶模…清洗 橡胶/胶件…粘模 | 硫化模具污染 模具清洗 激光清洗模具 | mold_fouling mold_cleaning
丁苯 顺丁 氯丁 氯丁胶 合成胶 | 合成橡胶 丁苯橡胶 氯丁橡胶 顺丁橡胶 | styrene_butadiene_rubber chloroprene_rubber synthetic_rubber
避孕套 气球 乳胶管 气球…漏气/爆 | 预硫化胶乳 | balloon prevulcanized_latex condom
食品级皮带 pvc输送带 轻型输送带 pu带 跑步机带 输送带…毛边 | 热塑性输送带 | lightweight_conveyor_belt
花园水管 消防水带 软管…吸扁/打折/折弯 水带…漏/爆 水管…打折 胶管…扁 吸管…吸扁 | 软管弯曲性能 聚氨酯衬里 | kink_resistance fire_hose garden_hose
橡胶垫/胶垫/密封条/轮胎/胶脚/橡胶件/胶圈/脚垫…印黑/掉黑/掉黑色/染黄/染黑/污染漆/留印子/留黑印/蹭黑/黑手 地板…橡胶印/胶垫印 | 橡胶接触污染 橡胶迁移污染 非污染型防老剂 橡胶脱色污染 | contact_staining_of_rubber non-staining_antioxidant
配小料 橡胶批次粘度 密炼在线流变 批次间粘度波动 在线流变预测 橡胶/胶料/硬度/每锅胶…一批硬一批软/忽硬忽软/批次不稳/波动大/硬度不一/硬度不稳 小料…漏加/配错 炼胶…漏加/称错/配料错 同一锅料/同样配方/一个配方/同一个配方/每锅料/每车胶…不一样/做出来不一样/时好时坏/硬度不一样/软硬不一样 | 橡胶小料自动配料 胶料批次一致性 混炼均匀性 门尼波动 | rubber_batch_uniformity automatic_weighing_of_rubber_chemicals
雨刮器 雨刷 雨刮/雨刷…刮不干净/刮花/吱吱/响/异响/抖/有水痕/跳 刮片/胶条…叫/抖 wiper…chatter/squeak/streak | 刮水器振颤 雨刮胶条 刮片摩擦 雨刮摩擦颤振 | wiper_chatter wiper_blade friction-induced_vibration_of_rubber
橡胶件/胶圈/密封圈/密封条/胶套/雨刮…发涩/吱吱叫/太涩/摩擦响/涩得很/装不进/装配费力 | 橡胶表面减摩 橡胶卤化处理 减摩涂层橡胶 橡胶摩擦特性 | rubber_friction low_friction_coating_for_rubber
空气弹簧 气囊减震 橡胶气囊 避震气囊 气囊…漏气/爆/老化/裂 皮囊…漏/裂 空气悬挂…漏 | 空气弹簧囊皮 橡胶囊疲劳 囊式空气弹簧 | air_spring rubber_bellows
橡胶隔膜 夹布膜片 膜片…打穿/疲劳/穿孔/老破/裂 隔膜…打穿/疲劳/穿孔/老破 皮碗…打穿/疲劳/破/穿孔/老破 皮膜…打穿/疲劳/破/穿孔/老破/裂 泵…膜片破 | 夹布橡胶膜片 隔膜疲劳寿命 屈挠疲劳橡胶 | rubber_diaphragm flex_fatigue_of_rubber
硫化…太慢/排队/能耗/蒸汽/费汽 硫化机/硫化罐…保温/蒸汽/费汽/费电 平板硫化机…费电 cure…too_long | 硫化节能 电磁加热硫化 氮气硫化 微波硫化 变温硫化 | energy-saving_vulcanization electromagnetic_heating_vulcanization microwave_vulcanization
胶价 天然胶…太贵/涨价/省/降成本 橡胶/胶料…便宜料/含胶率/成本高/降成本 配方…降成本橡胶 | 低成本橡胶配方 橡胶填充改性 含胶率 再生胶并用 | low-cost_rubber_compound filler_loading_of_rubber
轮胎…x光/人眼看/外观检/杂质/检测/气泡检/漏检/照 成品胎…检 | 轮胎缺陷检测 轮胎射线检测 激光散斑检测 轮胎图像识别 | tire_X-ray_inspection shearography tire_defect_detection
绝缘胶垫 绝缘橡胶 高压绝缘垫 绝缘垫/绝缘手套/绝缘鞋…不合格/击穿/打穿/老化/试验不过 橡胶…击穿/漏电/绝缘不够 | 橡胶介电强度 橡胶电老化 | insulating_rubber dielectric_strength_of_rubber
导电胶条 导电硅胶 橡胶…导电不稳/电阻不稳/防静电 胶辊…静电 | 导电弹性体 导电填料橡胶 橡胶体积电阻率 | conductive_rubber
护舷 水坝袋 止水带…断/老化 伸缩缝…止水 | 橡胶止水带 遇水膨胀橡胶 橡胶护舷吸能 | waterstop water-swellable_rubber rubber_fender
胶乳/乳胶/橡胶…手痒/蛋白/起疹/过敏 乳胶手套…痒/过敏 latex…allergy | 胶乳蛋白过敏 脱蛋白天然胶乳 低蛋白胶乳 | latex_allergy deproteinized_latex
割胶 割胶工 割胶…招不到/没人/累/请不到/贵 橡胶树…产胶少/割/死皮 胶树…死皮 | 割胶机器人 橡胶树死皮病 采胶机械化 | rubber_tapping_robot tapping_panel_dryness
橡胶…气孔/蜂窝/起泡挤出 胶条…尺寸变/收缩/气孔/砂眼/缩短/蜂窝/起泡挤出 胶管/胶片/密封条…气孔/砂眼/蜂窝/起泡挤出 挤出胶条…不平/气泡 微波硫化…起泡 | 连续硫化 微波硫化线 橡胶挤出气孔 吸水性填料氧化钙 | continuous_vulcanization_of_profiles porosity_in_rubber_extrusion
暖水袋 水袋 胶囊袋 硫化胶囊 热水袋/暖水袋/水囊/热敷袋…漏/漏水/爆/破/老化/裂/裂口 冰袋…漏水/爆/破/老化/裂/裂口 胶囊…寿命/爆/破 | 橡胶胶囊老化 丁基胶囊 卤化丁基 水袋接缝强度 | butyl_bladder hot_water_bottle curing_bladder_life
减速带 挡车器 路锥 橡胶墩 警示柱 防撞条 减速带/路锥/挡车器/防撞条/护角/警示柱/车轮定位器…压坏/压扁/压碎/掉/断/碎/老化/裂 speed_bump/traffic_cone…break/crack/crush | 橡塑道路设施 动态冲击损伤 压剪疲劳 | rubber_speed_bump traffic_safety_facility
冻住拉不开 胶条/密封条/车门/门封/闸门/橡胶/阀门/冰箱门/雨刮/皮带…冰粘/冻上/冻住/冻在一起/冻粘/结冰粘 冻住…打不开/拉不开 | 冰粘附 低温粘附 防冰表面 | ice_adhesion frozen_shut
橡胶冒油 橡胶渗油 硫化/橡胶/胶件/密封圈/橡胶件/胶垫/胶管/胶料/轮胎/硫化出来/橡胶板…一层油/冒油/出油/吐油/析油/油乎乎/油腻/渗油/表面油/返油 rubber/gasket…bleed/greasy/oily | 石蜡油渗出 橡胶油迁移 加工助剂相容性 软化剂析出 操作油相容 | oil_bleeding_from_rubber plasticizer_exudation_of_rubber compatibility_limit
`;
