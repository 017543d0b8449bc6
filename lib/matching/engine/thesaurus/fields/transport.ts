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
机翼/飞机/无人机/桨叶/风机叶片/风叶…结冰 叶片…覆冰 | 防除冰 飞机结冰 冰附着 超疏水防冰 | anti-icing_and_deicing aircraft_icing ice_accretion icephobic
停机位 鸟撞 机场…排队/行李 行李…丢/慢 航班…延误 飞机…晚点 安检…排队 跑道…异物 鸟…撞飞机 | 航班延误 机位分配 行李处理系统 鸟击防范 跑道异物 | flight_delay gate_assignment baggage_handling bird_strike
航空发动机 涡轮叶片 机匣 起落架 航空件…报废/疲劳 飞机件…变形 飞机…蒙皮 | 航空发动机叶片 航空结构件 航空疲劳 | aero-engine turbine_blade aircraft_structure landing_gear
飞二十分钟 飞不远 无人机…没电/续航/载重/飞不久 吊不动…无人机 | 无人机续航 混合动力无人机 氢动力无人机 无人机载荷 | UAV_endurance hybrid_power_UAV
飞控 无人机…丢信号/失控/抖/掉下来/撞/炸机/风大 大风…飞不稳 | 飞行控制 抗风扰动 无人机避障 容错控制 | UAV_flight_control wind_disturbance obstacle_avoidance fault-tolerant_control
无人机…乱飞/偷拍/管不住/闯/黑飞 驱赶…无人机 | 反无人机 低空监管 无人机探测 低空经济 | counter-UAV drone_detection low-altitude_economy
爬杆/人工/山里…巡线 巡线…累 线路…巡查 输电线…检查 风机/光伏…巡检 无人机…拍缺陷 管线…巡护 | 无人机巡检 输电线路巡检 航拍图像识别 自主巡检 | UAV_inspection power_line_inspection aerial_image
无人机…一群/编队/送货 低空…送货 一人控…多架 | 无人机物流 无人机集群 编队控制 航迹规划 | UAV_delivery UAV_swarm formation_control
误刹车 幽灵刹车 车道线/障碍物…认不出 雨天…雷达 障碍…没识别 树枝…急停 扬尘…误停 灰大…激光雷达 看不见…行人 | 障碍物检测 车道线检测 多模态感知 三维目标检测 | lane_detection obstacle_detection 3D_object_detection multimodal_perception > 环境感知
自动泊车 无人车…不敢走/会车/急停 变道…不敢 路口…不敢走 绕不开…障碍 倒车…停不准 停不准…车位 跟车…忽快忽慢 | 行为决策 轨迹预测 运动规划 自动泊车控制 | motion_planning trajectory_prediction behavior_decision automatic_parking
gps…丢/飘 隧道…没定位 厂房里…定位不准 高楼/林子里/地下…定位 | 组合导航 惯性导航 多源融合定位 地图匹配 | integrated_navigation inertial_navigation positioning_in_GNSS-denied
无人配送车 无人环卫 矿卡…没司机 矿车…司机难招 园区…无人车 拖拉机…自己走 收割机…自动 农机…走不直 | 无人矿卡运输 农机自动导航 低速无人车 自主作业 | agricultural_machinery_navigation unmanned_vehicle
堵车 早晚高峰 红绿灯…不合理/等 路口/上下班/学校门口/高架…堵 车…堵厂门口 | 交通信号控制 交通拥堵 交通流预测 绿波 | traffic_signal_control traffic_congestion traffic_flow_prediction
停车难 找不到车位 违停 车位…不够 停车场…乱 停车…收费 占道…停 | 停车诱导 车位检测 智慧停车 共享停车 | parking_guidance parking_space_detection smart_parking
急弯 闯红灯 酒驾 事故…多发 弯道…翻 盲区/大货车…撞 货车/叉车…盲区 右转…撞人 路口…事故 | 道路交通安全 盲区监测 事故致因 交通冲突 | road_safety blind_spot_detection traffic_accident traffic_conflict
公交线路 公交…挤/没人坐/等不到 班车…空座 厂车…路线 | 公交调度 公交线网 定制公交 | bus_scheduling transit_network customized_bus
压坏路 治超 大货车/货车…超载 桥…压垮 | 超载治理 车辆荷载 | weigh-in-motion overloading_control
除雪 融雪 马路…结冰 撒盐…化雪 下雪…封路 雪…扫不及 | 融雪化冰 除雪装备 | snow_melting pavement_deicing snow_removal
`;
