/** Rail, ships, aviation, drones, traffic. */
export const transport = `
钢轨…掉块/波浪 车轮…失圆/擦伤 轨道…波磨 轮缘…磨 火车/高铁…晃 过弯…尖叫 轮子…啃轨 | 车轮不圆 轮轨磨耗 蛇行 | wheel_polygonization wheel_rail_wear hunting_stability
受电弓 碳滑板 滑板…掉块 接触网…打火 弓…拉弧 接触线…磨 | 弓网系统 受电弓滑板 载流摩擦 弓网电弧 | pantograph_catenary current-carrying_wear
翻浆冒泥 扣件…断/松 道床…板结 路基…翻浆 轨道…下沉 道岔…转不动 弹条…断 | 轨道几何不平顺 道床病害 扣件弹条 | track_irregularity ballast_bed turnout rail_fastener
编组站 地铁…挤/等 列车/高铁…晚点 车站…挤 | 列车运行调整 列车运行图 列车调度 地铁客流 | train_rescheduling train_timetabling metro_passenger_flow
高铁…吵/震 地铁…吵/震楼 火车/铁路边…震 铁路…噪音 | 减振轨道 环境振动 车致振动 | ground-borne_vibration floating_slab_track
船底…海生物/脏/长海蛎/长草/长贝 船…跑不快 船壳/养殖网箱…附着 | 船体污损 减阻涂层 水下清洗 生物附着 | hull_fouling > 防污涂料
螺旋桨…响/打坏/震/麻坑 尾轴…漏/磨 船…噪声/震得厉害 | 螺旋桨空泡 螺旋桨噪声 尾轴密封 水润滑轴承 | propeller_cavitation stern_shaft_seal ship_vibration
晕船 船型 船…不稳/晃/横摇/进水 渔船…翻 风浪…船 | 船舶稳性 减摇 船舶耐波性 船体线型 | ship_stability roll_reduction seakeeping hull_form
压载水 岸电 船…排放/黑烟 船用…脱硫 靠港…停机 | 压载水处理 船舶尾气 岸电系统 绿色船舶 | ballast_water ship_emission shore_power
无人船 船…撞/没人开 航道…堵/浅 过闸…排队 桥…被船撞 | 无人艇 船舶避碰 船闸调度 | unmanned_surface_vehicle ship_collision_avoidance waterway lock_scheduling
飞机翅膀 过冷水滴 水滴撞击 电热除冰 机翼/飞机/翅膀…冰/结冰 ice…wing/wings 无人机/桨叶/风机叶片/风叶/螺旋桨…结冰 叶片…覆冰 wing…ice | 防除冰 飞机结冰 冰附着 超疏水防冰 | anti-icing_and_deicing aircraft_icing ice_accretion icephobic supercooled_droplet electrothermal_deicing
停机位 鸟撞 机场…排队/行李 行李…丢/慢 航班…延误 飞机…晚点 安检…排队 跑道…异物 鸟…撞飞机 | 航班延误 机位分配 行李处理系统 鸟击防范 跑道异物 | flight_delay gate_assignment baggage_handling bird_strike
航空发动机 涡轮叶片 机匣 起落架 航空件…报废/疲劳 飞机件…变形 飞机…蒙皮 | 航空发动机叶片 航空结构件 航空疲劳 | aero-engine turbine_blade aircraft_structure landing_gear
飞二十分钟 飞不远 高比能锂硫 高倍率放电 无人机电源管理 锂硫电池 飞不了多久 小型无人机 氢燃料电池 能量管理 无人机…一会就没电/充电/充电慢/没电/电池/续航/载重/飞一会/飞不久/飞不了多久/飞不远 航模/飞机…充电慢/没电/电池/飞一会/飞不久 drone…battery/flight_time/minutes/short drones…battery/flight_time/short 吊不动…无人机 飞一会/吊运…没电 一块电池…飞 | 无人机续航 混合动力无人机 氢动力无人机 无人机载荷 | UAV_endurance hybrid_power_UAV lithium-sulfur_battery UAV_energy_management drone_battery short_flight_time flight_time
飞控 飞不稳 姿态控制 视觉惯性里程计 悬停控制 旋翼飞行器 无人机…不稳/丢信号/乱飘/失控/失联/定不住/悬停/抖/掉下来/摔/撞/晃/炸机/风大 悬停…不稳/飘 飞起来…抖/晃 drone…crash/drift/flies_off/unstable/wobble 大风/室内…飞不稳 飞机/航模/没风…飘 | 飞行控制 抗风扰动 无人机避障 容错控制 | UAV_flight_control wind_disturbance obstacle_avoidance fault-tolerant_control attitude_control visual-inertial_odometry quadrotor hover_stability drone_drifts drone_crashes
无人机…乱飞/偷拍/管不住/闯/黑飞 驱赶…无人机 | 反无人机 低空监管 无人机探测 低空经济 | counter-UAV drone_detection low-altitude_economy
爬杆/人工/山里…巡线 巡线…累 线路…巡查 输电线…检查 风机/光伏…巡检 无人机…拍缺陷 管线…巡护 | 无人机巡检 输电线路巡检 航拍图像识别 自主巡检 | UAV_inspection power_line_inspection aerial_image
无人机…一群/编队/送货 低空…送货 一人控…多架 | 无人机物流 无人机集群 编队控制 航迹规划 | UAV_delivery UAV_swarm formation_control
误刹车 幽灵刹车 车道线/障碍物…认不出 雨天…雷达 障碍…没识别 树枝…急停 扬尘…误停 灰大…激光雷达 看不见…行人 | 障碍物检测 车道线检测 多模态感知 三维目标检测 | lane_detection obstacle_detection 3D_object_detection multimodal_perception > 环境感知
自动泊车 无人车…不敢走/会车/急停 变道…不敢 路口…不敢走 绕不开…障碍 倒车…停不准 停不准…车位 跟车…忽快忽慢 | 行为决策 轨迹预测 运动规划 自动泊车控制 | motion_planning trajectory_prediction behavior_decision automatic_parking
gps…丢/飘 隧道…没定位 厂房里…定位不准 高楼/林子里/地下…定位 | 组合导航 惯性导航 多源融合定位 地图匹配 | integrated_navigation inertial_navigation positioning_in_GNSS-denied
无人配送车 无人环卫 矿卡…没司机 矿车…司机难招 园区…无人车 拖拉机…自己走 收割机…自动 农机…走不直 | 无人矿卡运输 农机自动导航 低速无人车 自主作业 | agricultural_machinery_navigation unmanned_vehicle
堵车 早晚高峰 老堵车 自适应配时 通行能力 拥堵传播 红绿灯…不合理/等 路口…堵/排队/等/老堵 红灯…太长/等 traffic…jam/stuck 上下班/学校门口/高架/上下学/校门口/接娃/高速口/收费站/匝道…堵 车…堵厂门口 左转…等 货车…堵厂门 crossing…jam | 交通信号控制 交通拥堵 交通流预测 绿波 | traffic_signal_control traffic_congestion traffic_flow_prediction adaptive_signal_timing intersection_capacity traffic_jam traffic_light
停车难 找不到车位 违停 找车位 泊车诱导 车位占有率 停车需求 反向寻车 车位…不够/占/找不到/没有/难 停车场…乱/找不到/找车/满 停车…乱/找不到/收费/没位/转半天/难 占道…停 找不到车…停车场 转圈/老小区…停车 nowhere_to…park find…parking | 停车诱导 车位检测 智慧停车 共享停车 | parking_guidance parking_space_detection smart_parking parking_occupancy_prediction shared_parking parking_demand no_parking parking_space
急弯 闯红灯 酒驾 内轮差 a柱 挡视线 内轮差盲区 盲区感知 行人碰撞预警 环视系统 货车…压人/右转/盲区/看不到人/看不见/视线 右转…压人/撞人/看不到/看不见/轧人 大车/卡车/渣土车/公交…压人/右转/看不到人/看不见/视线 倒车…看不到/看不见 事故…多发 弯道…翻 盲区/大货车…撞 叉车…盲区 路口…事故 看不到…行人 后视镜…看不到 视线…挡住 driver/truck_driver…see | 道路交通安全 盲区监测 事故致因 交通冲突 | road_safety blind_spot_detection traffic_accident traffic_conflict blind_zone_detection inner_wheel_difference pedestrian_collision_warning
公交线路 公交…挤/没人坐/等不到 班车…空座 厂车…路线 | 公交调度 公交线网 定制公交 | bus_scheduling transit_network customized_bus
压坏路 治超 大货车/货车…超载 桥…压垮 | 超载治理 车辆荷载 | weigh-in-motion overloading_control
除雪 融雪 马路…结冰 撒盐…化雪 下雪…封路 雪…扫不及 | 融雪化冰 除雪装备 | snow_melting pavement_deicing snow_removal
过弯…叫/吱/响 轮子…吱/尖叫 弯道…叫/尖叫 火车…叫/吱/吵/尖叫 地铁…刺耳/吱 train…noisy/scream/squeal 转弯…尖叫 轨道…叫 | 曲线啸叫 轮轨粘滑 钢轨吸振器 轨面润滑 | wheel-rail_noise stick-slip_of_wheel_rail rail_damper wheels_squeal train_wheels > 轮轨噪声
地铁…楼上/睡不着/隔壁 轨道边/高架/轻轨…吵/震 subway…shake/vibrate 火车…睡不着 楼上…震 | 环境振动传播 浮置板轨道 二次结构噪声 | metro-induced_vibration trench_isolation vibration_from_subway train_vibration subway_shakes > 轨道交通振动
火车…停/挤/晚点/门夹 地铁…停/晚点/门夹 高铁…停/挤/耳朵疼/门夹/隧道耳朵 接触网…冰/断 车门…夹人 地铁门…夹 列车…救援 弓网…打火 道口…撞 耳朵…胀痛高铁 | 列车气动 隧道压力波 站台门 列车舒适性 车体气密性 | tunnel_pressure_wave train_aerodynamics platform_screen_door ride_comfort_of_train
船…共振/响/尾部震/屁股抖/异响/抖/震 船尾…抖/震 船舱…吵/响/震 游艇…吵/震 桨…打坏/断/空泡/裂 ship/boat…shake/vibrate 渔船…震 | 螺旋桨激振 船体振动 艉部振动 船舶噪声 推进轴系 | propeller_excitation stern_vibration hull_vibration propulsion_shafting boat_vibrates boat_shakes ship_noise
云台/视频/拍视频…抖/晃 航拍…抖/晃/糊 画面…抖动/晃 video…shake/shaky 镜头…抖 手持…拍抖 车载…画面抖 footage…shaky | 电子稳像 云台稳定 视频稳像 振动隔离 光学防抖 | video_stabilization electronic_image_stabilization gimbal_stabilization shaky_video shaky_footage drone_video
团雾 连环撞 追尾 看不清路 雾天…开车/撞/连环/高速 大雾…封路/撞/高速 雨天…事故/车打滑/追尾 冰雪路…打滑/撞 能见度…低/差 高速…连环/追尾 追尾…高速 车…追尾 cars…fog fog…crash | 能见度估计 追尾风险 恶劣天气行车 交通安全预警 路面附着系数 可变限速 | visibility_estimation rear-end_crash adverse_weather road_friction_estimation variable_speed_limit hydroplaning foggy_road
坑洼 路上…坑/坑洼/塌/没人报/裂缝 路面…坑洼/巡查/没人修/病害 马路…坑/裂 路…坑坑洼洼/没人修/烂 道路…坑/病害 公路…裂缝 巡路…累 井盖…颠 holes…road road…holes | 路面病害检测 坑槽检测 路面破损识别 道路巡检 | pothole_detection road_inspection pavement_crack_detection road_roughness pothole bumpy_road > pothole
鸟粪 鸟屎 车漆…划/发乌/咬花/暗/树胶/腐蚀/花/酸雨 漆面…发乌/咬花/旋纹/水渍/腐蚀/鸟粪 洗车…划痕/花 树胶/虫尸…漆 酸雨…车漆 | 清漆腐蚀 清漆耐酸蚀 面漆耐酸性 汽车清漆 漆面耐刮擦 漆面保护 | etching_of_clearcoat acid_etch_resistance automotive_clearcoat topcoat_acid_resistance scratch_resistance_of_clearcoat bird_droppings
高铁玻璃 train_windows 高铁…玻璃裂/石子/车窗 列车…冰块打/玻璃/石子/车窗 车窗…打裂/炸裂/被石子 石子…打玻璃/打车窗/飞起来 火车…玻璃/石头砸 车底…冰打/石子 train…glass/window 冰块…砸车 道砟…飞 | 列车侧窗 道砟飞溅 飞砟 夹层玻璃冲击 车窗玻璃破裂 | flying_ballast train_window_glass laminated_glass_impact high-speed_train_window
脱轨 溜车 转向架…断/裂 车钩…响/断 火车…溜车/脱轨/轴承热/轴温/轴热 列车/货车车厢…轴承热/轴温/轴热 车轴…断 走行部…坏 闸瓦…裂 车轮…热 车厢…轴承 | 轴温监测 转向架疲劳 脱轨机理 闸瓦摩擦 轮对探伤 走行部故障诊断 | axle_temperature_monitoring bogie_frame_fatigue derailment brake_shoe wheelset_inspection running_gear_fault derail hot_axle
甲板…掉漆/晒裂/滑/烫/生锈/起泡 船…掉漆/渗水/漆/漏水/烂/生锈/起泡/锈 船舱…漏/生锈/锈 船壳…漏/烂/锈 船漆…掉/起泡 船板…裂/锈 木船…漏/烂 渔船…烂/锈 玻璃钢船…裂/起泡 ship…blister/paint/rust boat…leak/rot/rust deck…blister/peel/slippery 压载舱…锈 | 船舶涂层老化 甲板涂层 海洋大气暴露 船体腐蚀 舱室防腐 船体裂纹 | ship_coating_degradation marine_atmosphere_exposure hull_corrosion deck_coating ballast_tank_corrosion
渔网…丢/缠螺旋桨 螺旋桨…缠/缠网/缠草 船…冒黑烟/机舱/着火/缠网 船员…出事/无聊/累/难招 机舱…漏油/热 船上…厨房/着火 货船…慢/油耗 开船…费油 ship/boat…fuel crew…tired | 船员疲劳 船舶机舱火灾 船舶能效 航速优化 螺旋桨缠绕 船舶柴油机 | seafarer_fatigue engine_room_fire ship_energy_efficiency speed_optimization_of_ship propeller_entanglement marine_diesel
飞机轮胎 plane_tires 飞机…刹车/吵/异响/打雷/漏油/磨/裂/轮胎/锈/雷击/雷劈/颠 降落…不准/冲/轮胎/重/颠 起落…冲击/轮胎 着陆…不准/冲击/重 机舱…吵/干/闷 蒙皮…腐蚀/裂 复材…分层看不见/撞一下 航油…变质/水 aircraft…tire/tyre/wear airplane…noise/tire 机轮…磨 座舱…吵 landing…hard | 航空轮胎 着陆冲击 机轮刹车 飞机雷击防护 飞机结构腐蚀 客舱噪声 高速磨损 | aircraft_tire landing_impact aircraft_brake cabin_noise_of_aircraft aircraft_corrosion
自动降落 无人机…丢图/冻/吵/室内/拼图/撞树/撞线/桥下/没gps/测绘/炸/电池冷/降落不准/隧道 降落…停不准/无人机 drone…crash_into/land/noise 机场…无人机自动 | 自主降落 视觉着陆 无人机噪声 拒止环境导航 | autonomous_landing vision-based_landing drone_noise UAV_photogrammetry GNSS-denied
等公交 打不到车 bus_stop 公交…不准/亏/半天不来/慢/空跑/等/等半小时/绕 公交车…不准点/不来/半小时/挤/空/等 公交站…半小时/等/远 等车…半小时/太久 班车…不准/等 打车…打不到/贵/难 网约车…等/绕/贵 共享单车…乱停/坏/堆/没车 bus…crowded/late/wait 车…半天不来 地铁…换乘远 共享…乱停 乱停放…单车 buses…late wait…bus | 公交到站预测 发车间隔 公共交通 公交可靠性 网约车调度 共享单车调度 出行行为 | bus_arrival_time headway_optimization public_transit ride-hailing bike_sharing_rebalancing travel_behavior
标线…看不清/磨掉 路牌…看不懂/看不清/被挡 夜里…标线/看不清路 护栏…坏/撞断/撞穿 减速带…响/坏/颠 车…冲下/冲出护栏 村口…撞/车快 超速…多/管不住 弯道…冲出/看不见来车 学校门口…车快 限速…没人听 交叉口…看不见来车 drive…fast cars…too_fast | 护栏碰撞 速度管理 交通标志视认性 交通宁静化 | guardrail_crash speed_management traffic_calming traffic_sign_legibility > 道路标线
公交 公交车 公交站 公交公司 班车 校车 大巴 客车 长途车 出租车 网约车 共享单车 共享汽车 | 城市公共交通 客运组织 出行需求 道路客运 出行服务 | public_transport passenger_transport travel_demand mobility_service
地铁 轻轨 有轨电车 城轨 列车 铁道 铁路道口 动车组 坐动车 电力机车 内燃机车 | 城市轨道交通 高速列车 列车运行 铁路运营 | urban_rail_transit high-speed_train metro rolling_stock subway EMU_train
机场 航班 航空公司 客机 民航 飞行员 塔台 | 民用航空 航空运输 机场运行 空中交通管理 飞行安全 | civil_aviation airport_operation air_traffic_management flight_safety airport airline
黑飞 空域…乱/挤/管 天上飞…太多/管 低空…乱/审批/撞/管 无人机…太多/扰民/撞上/查/管/管理 drones…airspace/rules 飞得太多…管 too_many…drones | 低空空域管理 无人机冲突解脱 低空交通管理 空域容量 无人机监管 | low-altitude_airspace_management UAV_conflict_resolution UAV_traffic_management airspace_capacity
游艇 游船 渡船 渔船 货轮 油轮 邮轮 快艇 客船 拖船 驳船 船员 船厂 造船 船坞 船东 | 船舶工程 船舶设计 船舶安全 航运 内河航运 船舶建造 | ship_engineering naval_architecture inland_navigation shipbuilding
红绿灯 斑马线 收费站 十字路口 交警 信号灯 路网 车流 匝道 环岛 堵点 车流量 | 道路交通控制 交通流 智能交通系统 交通规划 | intelligent_transportation_system traffic_flow traffic_engineering traffic_management intersection
停车场 停车位 地下停车 停车费 parking…lot | 停车管理 停车设施 智慧停车系统 立体车库调度 | parking_management parking_facility automated_parking_system
地铁/列车/火车…停不准/停过头/冲标/刹不准/对不准 进站…停不准/刹不准/对不准 站台门…夹/对不准 train…overshoot/stop_accurately 停站…不准 | 列车自动停车 停车精度 列车自适应制动 列车自动驾驶 列车运行控制 | train_automatic_stop_control parking_accuracy automatic_train_operation train_braking_control
集便 动车厕所臭 高铁…厕所/味/闷 列车…厕所/味/空气/臭/闷 地铁…味/热/闷 train…smell/toilet 动车/火车/车上/飞机/大巴…厕所 厕所…车上臭 | 列车真空集便 客室空气质量 列车空调通风 轨道车辆卫生系统 | vacuum_toilet_system train_cabin_air_quality passenger_compartment_ventilation
电缆沟/管道/地沟/坑道…巡检/机器人/爬/进不去/飞不进 管廊…人/巡检/机器人/爬/进不去/飞不进 隧道…机器人/爬/进不去/飞不进 无人机…窄/管道/进不去/飞不进 人进不去…巡检/检查 配电房…巡检/没人 狭窄…进不去 | 受限空间巡检 狭小空间自主导航 管廊巡检机器人 隧道巡检 | confined_space_inspection_robot narrow_space_navigation utility_tunnel_inspection
游船/渔船/客船/船上/快艇…吵/噪音/声音大/声音太大 游艇…噪音/声音大/声音太大 船…发动机声音/吵得/太吵 船舱…噪音/睡不着 boat…engine/loud/noisy ship…loud/noisy | 船舶主机隔振 舱室降噪 小型船舶噪声 船用柴油机振动噪声 | marine_engine_isolation cabin_noise_reduction small_craft_noise ship_noise_control
火车道口 平交道 level_crossing railroad_crossing 道口…堵/抢/火车/等 火车…拦路/等/道口 train…blocks/crossing 铁路…道口 栏杆…放下等 | 铁路道口安全 道口延误 道口信号联动 平交道口 | railway_level_crossing crossing_delay grade_crossing_safety
拖船/拖轮…拖不动/没劲/翻/费油 船…开不快/拖不动/没力/没劲/跑不动 桨…不匹配/没劲 渔船…拖不动网/没劲 拖网…拖不动/费油 ship/boat…slow/weak tug…pull | 船舶推进效率 系柱拉力 船机桨匹配 船舶快速性 | bollard_pull propulsion_efficiency ship-engine-propeller_matching tugboat
候鸟 白鹭 鸟类 鸟…做窝/偷吃/撞/撞上/撞玻璃/死/灯/粪/赶不走 鸟窝…塔/电线 候鸟…撞/灯/风机 birds…hit/lights/windows 大风车…鸟 bird…nest artificial…night | 鸟类影响 人工光照 光污染生态效应 鸟类碰撞 鸟类栖息 驱鸟技术 生态影响 | ecological_effect_of_light bird_deterrent avian_impact
图…拼不齐/拼接/错位 航拍…不准/拼不上/拼图 拍回来…图/拼不上 照片…拼不上/拼接 航片…拼 正射…错位 photos/images…stitch | 航拍图像配准 影像拼接 空三平差 特征点匹配 | aerial_image_registration image_mosaicking bundle_adjustment feature_matching
乱窜 加塞 机非混行 非机动车 路口…乱/乱窜/人车混/抢/电动车 电动车…乱/乱停/乱窜/太多/抢道 人车混行…路 骑车…乱 | 混合交通流 非机动车交通 机非冲突 交叉口安全 | mixed_traffic_flow non-motorized_traffic bicycle-vehicle_conflict intersection_safety
飞机餐 学生餐 配餐 团餐 飞机上…吃/没胃口/难吃 机上…娱乐/网/餐 盒饭…难吃/馊 高铁…盒饭/餐 | 航空餐食 低压味觉感知 集体供餐 配餐保温 餐饮食品安全 | airline_catering taste_perception_at_altitude catering_service meal_quality
堵在路上 限行…货车/送货 货车…不让进/堵/进城/限行 城里…送不进/送货难 堵路上…货/送 trucks/stuck/deliveries…traffic 通行证…货 送货…堵 | 城市货运 时变路网 货车限行 城市物流通行 拥堵路径规划 | urban_freight time-dependent_vehicle_routing truck_restriction congestion_routing
ferry 轮渡…停航/排队/雾/风 大雾…停航/停运/船/飞机 雾天…停航/航班/船 停航…雾/风 渡口…乱/等/翻船 海上/船…看不见/雾 | 雾航 航行风险 船舶定位 轮渡运营 海事安全 水上交通安全 | navigation_in_fog navigational_risk ferry_operation maritime_safety
hits_pole 电线杆/路灯杆/行道树/桥墩/限高架…撞坏/撞断/撞歪/被车撞 护栏…撞歪/被车撞 龙门架…撞断/撞歪/被车撞 撞…护栏/桥墩/电线杆/限高 限高杆…撞 大车…撞限高 truck…hits_bridge | 路侧障碍物安全 解体消能 防撞设施 路侧净区 桥梁防车撞 限高防撞 | breakaway_support roadside_barrier
`;
