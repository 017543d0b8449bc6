/** Rubber, tyres, belts, hoses. */
export const rubber = `
轮胎鼓包 脱层胎 轮胎…分层/爆胎/脱层/裂/起鼓/鼓/鼓包 胎侧…裂/鼓 车胎…鼓/鼓包 胎面…脱开 胎肩…脱空 胎体…鼓 胎…起包 | 胎体脱层 带束层脱层 帘线粘合 橡胶帘线界面 子午线轮胎 | tire_belt_separation cord_rubber_adhesion radial_tire > 橡胶金属粘接
吃胎 啃胎 轮胎…不耐磨/偏磨/寿命/磨/磨光/磨平/磨得快/花纹没 胎面…不耐磨/磨/磨得快 车胎…磨得快 | 轮胎磨耗 胎面胶配方 胎面磨损 | tread_wear tire_wear tread_compound > 橡胶磨耗
胎噪 轮胎…吵/嗡嗡/噪声/噪音 | 轮胎花纹噪声 轮胎空腔共鸣 花纹节距 | tire_noise tire_cavity_resonance tread_pattern
滚阻 轮胎…滚动/滚阻/费油/费电 | 滚动阻力 低滚阻轮胎 滞后损失 溶聚丁苯橡胶 | rolling_resistance hysteresis_loss SSBR > 炭黑补强
雪地胎 雨天胎滑 轮胎…冰雪/刹不住/打滑/抓地/雨天 | 抗湿滑性 湿抓着力 冰雪抓地力 | wet_skid_resistance wet_grip winter_tire
崩花 矿山胎 胎面…割伤/掉块 轮胎…割口/崩花/扎破/掉块 工程胎…割 | 崩花掉块 抗切割橡胶 抗刺扎 工程机械轮胎 | chipping_and_chunking cut_resistance off_the_road_tire
胎胚 胎坯 轮胎…不圆/动平衡/抖/接头大 胎坯…变形 成型机…胎 | 轮胎均匀性 轮胎成型 轮胎硫化胶囊 | tire_uniformity green_tire curing_bladder
钢丝帘线 帘子布 钢帘线 浸胶帘布 帘布…脱 帘线…断 | 镀铜钢丝粘合 帘线浸胶 骨架材料 间甲白粘合体系 | steel_cord dipped_cord RFL
门尼高 开炼机 胶料…太硬/流动差/粘辊/门尼 门尼…波动 生胶…塑炼 炼胶…慢 混炼…粘辊 | 门尼粘度 胶料加工性 塑炼 加工助剂 | mooney_viscosity rubber_processability mastication
胶料…有粒子/疙瘩/白点 炭黑…打不散/结团 炼胶/混炼胶…不匀 混炼…分散不好 | 炭黑分散 填料网络 填料分散度 | filler_dispersion payne_effect filler_network
压延胶 胶片…厚薄/气泡 压延…厚薄/收缩/起泡 胶布…厚薄 | 橡胶压延 压延效应 压延厚度控制 | rubber_calendering calender
口型膨胀 胶条…断面变/粗细/走样 挤出胶…变大 密封条…断面 口型…膨胀 挤橡胶…变形 | 挤出胀大 口型设计 离模膨胀 | die_swell extrudate_swell
修胶边 橡胶…修边/披锋/毛边/飞边 胶件…修边/毛刺 密封圈…毛边/飞边 橡胶件…边 | 冷冻修边 无飞边模具 橡胶制品后加工 | cryogenic_deflashing flashless_mold
橡胶…一拉就断/一撕就开/不结实/强度低/扯断/拉断/撕/没劲 胶件…撕 胶片…一扯就断 胶…一拉就断 胶带…扯裂 | 橡胶撕裂 拉断伸长率 应变诱导结晶 补强机理 | tear_resistance_of_rubber strain_induced_crystallization reinforcement_of_rubber > 炭黑补强
橡胶衬套 减震胶…塌/裂 衬套/减震垫…开裂/裂 橡胶…动几次就裂/疲劳/疲劳裂 悬置…开裂 胶套/橡胶垫/减震块/缓冲块…裂 | 橡胶疲劳 橡胶减振制品 橡胶疲劳裂纹扩展 | rubber_fatigue rubber_bushing rubber_isolator
实心胎…烧/烧芯/爆 胶轮…发热/开裂/掉/烧/脱/裂 聚氨酯轮…化/脱 包胶轮…脱 橡胶…生热 | 动态生热 滞后生热 聚氨酯弹性体 | heat_build_up dynamic_heat_generation polyurethane_elastomer
橡胶味 橡胶…味大/气味/臭/难闻 硫化…气味/烟 胶垫…味大 炼胶…臭味 轮胎厂…异味 胶味…大 橡胶件…味 | 橡胶挥发物 低气味橡胶 硫化烟气 | rubber_odor vulcanization_fume
橡胶…化掉/发粘/变软发粘/粘手/粘糊 硅胶…发粘/粘手/粘糊 胶垫/胶套/手柄…发粘/粘手 胶辊/胶圈/把手…发粘 | 硫化返原 橡胶降解 抗返原剂 | reversion anti_reversion sticky_degradation
硅胶奶嘴 硅胶…冒油/出油/发黄/撕/撕裂/易撕/油/渗油/裂/起白/黄 硅胶套…裂 | 硅橡胶析出 抗撕硅橡胶 硅橡胶黄变 二段硫化 液体硅橡胶 | silicone_oil_bleeding liquid_silicone_rubber post_curing
硅胶包塑 硅胶…包不住/开胶/粘不/粘不上/粘不住/粘不牢/脱/脱胶 包胶…脱 | 硅橡胶粘接 自粘接硅橡胶 底涂剂 | silicone_bonding primer_for_silicone self_adhesive_silicone
天然胶 胶农 胶园 烟片胶 浓缩胶乳 胶水…凝固 | 天然橡胶 橡胶树 胶乳凝固 蒲公英橡胶 | natural_rubber hevea
丁腈 丁腈胶 油封胶料 丁腈…耐油 | 丁腈橡胶 氢化丁腈橡胶 | nitrile_rubber HNBR > 耐油橡胶
胶辊 印刷胶辊 胶辊…掉渣/硬/磨/裂/起皮 辊子…包胶 | 胶辊包覆 橡胶辊 聚氨酯胶辊 | rubber_roller rubber_covered_roll
乳胶手套 丁腈手套 浸胶手套 手套…发粘/孔/漏/破/破洞/粘/粘连/裂/针孔 | 浸渍成型 胶乳浸渍 针孔缺陷 手套粘连 | dipped_glove latex_dipping glove_pinhole
硅pu 跑道…发硬/味大/掉粒/起泡/起鼓 球场…塑胶面 | 聚氨酯跑道 运动场地面层 | running_track sports_surface
唇口 骨架油封 唇口磨 油封…换得勤/渗/漏/磨 | 旋转唇形密封 油封唇口 泵吸效应 | rotary_lip_seal lip_seal
o圈 密封圈…切/咬/啃/扭/挤出/翻转 胶圈…咬坏 o型圈…断 | 密封圈挤出 挡圈 间隙挤出 沟槽设计 | seal_extrusion back_up_ring gap_extrusion
门密封条 窗密封条 密封条…塌/异响/掉/漏/漏风/硬/老化/脱/裂 车门…密封条 | 汽车密封条 海绵胶 密封条压缩负荷 植绒密封条 | weatherstrip automotive_sealing_strip sponge_rubber
皮带接头 皮带扣 硫化接头 输送带…接头/断 皮带…接头/接头开 接头…开胶/拉开/拉断/起皮 | 输送带接头强度 硫化接头工艺 带芯接头 | belt_splice splice_strength
输送带…分层/开胶/脱层/起层/起泡/鼓 皮带…两层/分层/脱层/起层/起泡/鼓包 带芯…脱 | 覆盖胶 层间粘合强度 织物芯输送带 钢丝绳芯输送带 | cover_rubber ply_adhesion steel_cord_conveyor_belt
耐热皮带 皮带…烧穿/烫坏/烫裂/高温料 输送带…烧坏/烫 热料…皮带 | 耐热输送带 耐灼烧输送带 | heat_resistant_conveyor_belt
三角带 多楔带 v带 三角带…叫/打滑/断/磨/翻/裂 同步带…掉齿/断/跳齿 皮带…吱吱叫/尖叫 v带/传动带…断 | 传动带疲劳 三角胶带 同步带失效 多楔带噪声 | V-belt timing_belt poly_V_belt
托辊 托辊…不转/卡死/异响/磨穿 滚筒…包胶/打滑 | 托辊阻力 滚筒包胶 托辊寿命 | conveyor_idler drum_lagging
高压胶管 钢丝管 高压油管 胶管…拔脱/漏油/爆/破/裂/起泡/鼓/鼓包 软管…爆/鼓包 高压管…漏/爆 油管…接头漏/爆 接头…拔脱 扣压…脱 | 软管总成 扣压工艺 脉冲疲劳 编织胶管 | hose_assembly impulse_fatigue_of_hose hose_crimping > 橡胶软管
软管/油管…渗油 燃油管…味 汽油/胶管…渗透 冷媒管…渗 | 低渗透软管 燃油渗透 阻隔层 | fuel_permeation low_permeation_hose
翻新胎 翻胎 旧轮胎/胎体…翻新 | 轮胎翻新 预硫化胎面 | tire_retreading
模垢 橡胶模…积垢/脏 硫化模…脏 胶模…清洗 橡胶/胶件…粘模 | 硫化模具污染 模具清洗 激光清洗模具 | mold_fouling mold_cleaning
丁苯 顺丁 氯丁 氯丁胶 合成胶 | 合成橡胶 丁苯橡胶 氯丁橡胶 顺丁橡胶 | styrene_butadiene_rubber chloroprene_rubber synthetic_rubber
避孕套 气球 乳胶管 气球…漏气/爆 | 预硫化胶乳 | balloon prevulcanized_latex condom
食品级皮带 pvc输送带 轻型输送带 pu带 跑步机带 输送带…毛边 | 热塑性输送带 | lightweight_conveyor_belt
花园水管 消防水带 软管…吸扁/打折/折弯 水带…漏/爆 水管…打折 胶管…扁 吸管…吸扁 | 软管弯曲性能 聚氨酯衬里 | kink_resistance fire_hose garden_hose
`;
