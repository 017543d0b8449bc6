/** Vehicles, parts, ships, household appliances, tools, toys, sports goods. */
export const vehicles = `
汽车 汽配 | 汽车零部件 车辆工程 | automobile auto_part vehicle
发动机 柴油机 | 内燃机 发动机性能 | engine internal_combustion_engine diesel
尾气 后处理 | 尾气后处理 三元催化 | exhaust_aftertreatment
轮毂 低压铸造补缩 轮毂铸造 轮辋 轮辐 | 铝合金车轮 | wheel_hub wheel_casting
底盘 悬架 | 悬架系统 车辆动力学 | chassis suspension vehicle_dynamics
车身 | 车身轻量化 | car_body
刹车盘 制动盘 刹车盘…变形/抖/裂 | 制动盘热裂 | brake_disc
转向器 方向盘 | 转向系统 | steering
专用车 | 专用汽车 挂车 | trailer special_vehicle
电动三轮 电瓶车 摩托 | 电动自行车 摩托车 | electric_bicycle motorcycle
轮船 船 螺旋桨 | 船舶 推进器 | propeller
飞机 | 航空材料 航空制造 | aerospace aviation
铁路 火车 高铁 | 轨道交通 轮轨 | railway rail_transit
洗衣机 家电 小家电 家电厂 家用电器厂 小家电厂 | 家用电器 | household_appliance
油烟机 灶具 燃气灶 灶具厂 烟机厂 集成灶 灶头 一次空气系数 燃烧器互换性 燃气互换性 燃具热效率 燃气灶…发黄/回火/火/熏锅/红火/脱火/黄火/黑锅底 灶…发黄/火小/熏锅/脱火/黄火/黑锅底 炉灶/天然气灶…发黄/回火/打不着/火小/点不着/熏锅/红火/脱火/黄火/黑锅底 煤气灶…发黄/回火/火小/熏锅/红火/脱火/黄火/黑锅底 | 燃气灶具 吸油烟机 | range_hood gas_stove gas_cooker yellow_flame gas_interchangeability domestic_gas_burner
锅 炒锅 压力锅 不锈钢锅 炊具厂 汤锅 煎锅 奶锅 蒸锅 铝锅 锅体 锅具材料 | 炊具 锅具 | cookware
餐具 刀叉 保温杯 | 不锈钢制品 真空保温容器 | tableware vacuum_flask
水龙头 卫浴 龙头厂 花洒 角阀 水暖件 地漏 卫浴厂 阀芯厂 | 卫浴五金 水暖 | faucet sanitary_ware
锁具 五金 五金厂 小五金 拉手 门锁 挂锁 锁厂 五金件 五金表面 五金件强度 | 五金制品 | hardware door_lock
手动工具 扳手 五金工具 工具厂 钳子 套筒扳手 螺丝刀 千斤顶 手工具厂 棘轮扳手 工具热处理 工具强度 钳类 刃具 | 手工具 电动工具 | hand_tool power_tool
健身器材 体育用品 健身器械厂 体育器材厂 | 体育器材 | sports_equipment
鞋 鞋底 运动鞋 皮鞋 布鞋 拖鞋 凉鞋 鞋厂 童鞋 | 鞋材 | footwear shoe_sole
玩具 玩具厂 童玩 益智玩具 | 玩具制造 | toy
工程机械 挖机 挖掘机 装载机 铲车 推土机 叉车厂 起重机厂 混凝土机械 工程机械厂 泵车 铲斗 动臂结构 作业油耗 | 工程机械液压 | construction_machinery excavator
矿山机械 | 矿山装备 | mining_machinery
纺机 纺织机械 | 纺织装备 | textile_machinery
塑机 注塑机 | 塑料机械 | injection_molding_machine
异响车 车内异响 座椅…吱 | 摩擦异响 | squeak_and_rattle
刹车抖 一踩刹车抖 刹车…抖动 踩刹车…抖 | 制动抖动 | brake_judder
车漆 汽车漆 | 汽车涂料 | automotive_coating
减震器漏 | 减振器漏油 | shock_absorber_leakage
排气管锈 排气管裂 | 排气系统腐蚀 | exhaust_system_corrosion
活塞 缸盖 | 活塞环 缸盖铸造 | piston cylinder_head
曲轴 连杆断 | 曲轴疲劳 | crankshaft connecting_rod
传动轴 半轴 | 等速万向节 | drive_shaft
车桥 桥壳 | 车桥疲劳 | axle_housing
电驱 电桥 | 电驱动总成 | e-axle
线控 | 线控底盘 | drive_by_wire
锅烧黑 锅变形 锅…烧黑 | 炊具导热 复合锅 | cookware_thermal
保温杯不保温 夹层漏率 真空度保持 保温杯…不保温/不烫/不热/冷得快/凉/半天凉/半天就凉/外面烫/存不住热/掉温/热不住/焊漏 杯…不保温/冷得快/外壁烫/抽真空慢/漏真空 保温壶…不保温/不烫/不热/冷得快/凉/半天凉/半天就凉/外面烫/存不住热/掉温/热不住 杯子…不烫/不热/冷得快/凉/凉得快/半天凉/半天就凉/外面烫/存不住热/掉温/热不住 焖烧杯/水壶/暖瓶…不烫/不热/冷得快/凉/半天凉/半天就凉/外面烫/存不住热/掉温/热不住 焖烧…不保温 真空杯…报废 保温…水凉得快 | 真空杯保温失效 | vacuum_cup_failure loses_heat_fast vacuum_insulated
刀不快 菜刀钝 刃口保持 刃磨角 微锯齿 磨刃 锋利耐用 粉末钢刀 刀…不快/两天就钝/几天就钝/切不动/老要磨/钝得快 knife…dull/edge/sharp 菜刀/剪刀…钝 | 刀具锋利度 | knife_sharpness blunt goes_dull gets_dull dulls_quickly goes_blunt loses_its_edge stay_sharp dull_knife edge_holding
剪刀 | 刀剪制造 | scissors
水龙头漏 龙头…关不死/响/啸叫/手感重/滴/滴水/漏/漏水/起皮 水龙头…滴/滴水 花洒…堵/漏 角阀…漏/裂 陶瓷阀芯…漏 阀芯…漏水 | 水嘴密封 陶瓷阀芯 | faucet_leakage
铅析出 | 重金属析出 | lead_leaching
锅具有害 析出金属 | 食品接触材料迁移 | food_contact_material
电饭煲 电磁炉 厨电 破壁机 豆浆机 空气炸锅 电烤箱 微波炉 微波谐振腔 电磁炉…坏/烧管 | 厨房电器 | kitchen_appliance
燃气灶费气 灶黄火 | 灶具热效率 | stove_efficiency
底盘…咯噔/异响 车门/座椅/仪表台/内饰…响 过坎…咯吱 颠簸/车里/塑料件…吱吱 | 内饰异响 摩擦异响评价 粘滑运动 整车异响 | stick-slip_noise interior_rattle > 异响车
开天窗 天窗风振 赫姆霍兹共振 亥姆霍兹共振 车内轰鸣 高速…呼呼/风声 天窗…共振/响/嗡/耳朵/轰/轰轰 车里…吵/嗡嗡/耳压/轰轰/闷响 开窗…压耳/耳朵 耳朵…压/嗡车 后排…吵/轰 sunroof…boom/noise 车窗…风声 后视镜…啸叫 车内…吵 window…booming | 车内噪声 声学包 | wind_noise aeroacoustics cabin_noise sunroof sunroof_buffeting helmholtz_resonance wind_buffeting interior_booming
怠速…抖/震 方向盘/打火…抖 加速…轰鸣 车身…共振 座椅/发动机/拖拉机/驾驶室…震 | 整车nvh 传递路径分析 动力总成悬置 怠速振动 | transfer_path_analysis powertrain_mount
货车…费油/风阻 车/卡车/船/拖拉机…费油 油耗…高 百公里…升 烧油…多 汽车…风阻 | 整车燃油经济性 气动减阻 油耗建模 经济驾驶 | fuel_economy aerodynamic_drag eco-driving fuel_consumption
烧机油 冒蓝烟 拉缸 机油…乳化/少得快 发动机…没劲 缸压…低 缸套…磨 | 缸套活塞环 机油消耗 拉缸机理 窜气 | piston_ring_cylinder_liner oil_consumption cylinder_scuffing blow-by
爆震 敲缸 喷油嘴…堵/积碳 油嘴…堵 发动机…积碳 怠速…不稳 加速…无力 柴油机…难启动 冷天…打不着 冬天…打不着火 | 喷油器积碳 燃油喷射 发动机冷启动 爆震控制 燃烧室沉积物 | injector_deposit fuel_injection cold_start engine_knock
尿素…结晶 dpf/颗粒捕集/尿素泵/三元催化…堵 柴油车…黑烟 国六/排放…报警 | 柴油机颗粒捕集器 尿素结晶 尾气后处理再生 | diesel_particulate_filter urea_deposit DPF_regeneration > 尾气后处理
盘式制动器 复模态分析 摩擦诱发振动 刹车…发热/吱/吱吱/响/嗡/失灵/尖叫/怪叫/跑偏/软 刹车片…叫/吱/磨得快/裂 一踩刹车/踩刹车…叫/响 brake…noisy/squeak 下坡…刹不住 制动…吱吱 碟刹…叫 | 制动尖叫 制动热衰退 制动跑偏 制动盘温度场 | brake_fade brake_noise braking_performance disc_brake_squeal friction-induced_vibration brakes_scream > 摩擦材料
挂不上挡 脱档 变速箱…异响/打齿/顿挫 离合…打滑 离合器…烧 换挡…顿挫 挂挡…难 | 离合器 换挡品质 自动变速器 同步器 变速器啸叫 | clutch shift_quality automatic_transmission synchronizer gear_rattle
横拉杆 球头…松 衬套…响 悬架/摆臂…断 减震/减震器…漏 底盘…松散 | 球头销 悬架耐久 | ball_joint suspension_durability
车灯…起雾/进水 大灯…发黄/起雾/进水 灯罩…发黄 尾灯…起雾 | 车灯凝露 灯具防雾 车灯散热 聚碳酸酯灯罩 | headlamp_condensation automotive_lighting antifogging
车内…味大/臭 新车/车里…味 座椅…有味 内饰…气味 | 车内空气质量 内饰件气味 散发特性 | vehicle_interior_air_quality interior_odor VOC_emission
车门…关不严/漏水/漏风 车顶/车厢…漏雨 天窗/驾驶室…漏水 后备箱…进水 玻璃…升不动 尾门…关不上 | 车身密封 淋雨试验 密封条压缩 车门关闭力 车窗升降 | body_sealing water_leakage_test door_closing window_regulator
防撞梁 碰撞星级 安全气囊 汽车安全带 保险杠…碎/裂 碰撞…不过 撞一下…瘪 气囊…不弹 | 汽车碰撞安全 吸能结构 耐撞性 乘员约束系统 | energy_absorption occupant_restraint airbag
坐久…屁股疼/腰疼 座椅/拖拉机…颠 司机…腰 | 座椅舒适性 乘坐舒适性 座椅悬架 | ride_comfort seat_suspension
车架…开焊/断/裂 挂车…断/裂 大梁…断 车厢…开裂 货箱/自卸车…裂 | 车架疲劳 结构耐久 载荷谱 疲劳寿命预测 | vehicle_frame_fatigue load_spectrum structural_durability
突然没电 动力电池低温性能 低温衰退 电量显示…不准/跳 电车…不耐跑/冬天/掉电/续航/跑不远 冬天…电车/续航/跑不/跑不远 里程…焦虑/缩水/虚 续航…不够/打折/短 电动车…冬天/续航/跑不远 天冷…续航/跑不远 表显/剩余里程…不准 满电…跑不到 开空调/开暖风…掉电 跑不远…电 range…drop | 续驶里程估计 剩余里程 整车能耗 热泵空调 | driving_range_estimation remaining_range vehicle_energy_consumption battery_thermal_management_in_winter less_range short_range > 荷电状态估计
电池包…凝水/松/漏液/磕/进水 底盘…托底/磕到电池 电池箱…裂 | 电池包密封 电池包结构安全 电池包底部碰撞 电池箱 | battery_pack_enclosure battery_pack_sealing bottom_impact
电驱/电车…啸叫/尖叫 电机/高转速…啸叫 | 电驱啸叫 齿轮啸叫 电磁力波 | electric_drive_whine gear_whine
动能回收 松油门…顿 刹车…回收 能量回收…少 下坡…充电 | 再生制动 制动能量回收 | regenerative_braking braking_energy_recovery
换电站 换电柜 电池…更换站 换电池…几分钟 重卡/外卖车…换电 | 换电模式 换电机构 电池锁止 | battery_swapping
跳枪 充不进电 液冷充电连接器 接触件温升 插拔磨损镀银 充电枪/充电口/充电头/枪头…化/发热/插久/烧/烫 充电桩…不兼容/坏/跳枪 充电线…化/发热/插久/烧/烫/重 charging_plug…hot/melt 充电…中断 charger_plug…hot | 充电接口 充电枪温升 充电兼容性 充电桩故障 | charging_connector charging_interoperability charger_fault charging_connector_temperature
充电桩…不够/跳闸 小区…装不了桩 充电…排队 一起充…跳闸 桩…没人用 充电站…建哪 重卡…充电 变压器…充电桩 | 有序充电 充电站选址 车网互动 充电负荷 | coordinated_charging vehicle-to-grid charging_station_siting
楼道充电 飞线充电 锂电池热失控 火灾蔓延 楼梯间烟气 电池燃烧 电瓶车…烧/爆炸/着火/自燃/进楼 电动车…烧起来/爆炸/着了/着火/自燃/进楼/进电梯 充电…烧起来/着火/起火 楼道/电动自行车…充电/烧/着火 电瓶…爆 电池…半夜烧 electric_bike…fire | 电动自行车火灾 锂电池起火 充电安全 梯控识别 | e-bike_fire charging_safety thermal_runaway_of_e-bike e-bike_battery_fire stairwell_smoke > 电池热失控
飞车 电动车…控制器/没劲 电瓶车/爬坡…没劲 轮毂电机…烧 转把…失灵 三轮车…爬不上坡 | 轮毂电机 电动自行车控制器 电动车驱动系统 | hub_motor e-bike_controller
摩托…熄火/费油/链条/难启动/震手 车把…震/麻 手麻…车 | 摩托车振动 手臂振动 摩托车发动机 | motorcycle_vibration
侧翻 甩尾 三轮车/拐弯/叉车/拖拉机…翻 车/高速…发飘 | 侧翻稳定性 操纵稳定性 侧倾控制 车身稳定 | rollover_stability handling_stability yaw_control
掉链子 自行车…变速/断/蹬 车圈…变形 | 自行车结构 自行车骑行 | bicycle_dynamics
汽车电脑 ecu 车机…卡/死机/黑屏 中控屏…卡 倒车影像…黑 遥控钥匙…不灵 车…亏电 停几天…打不着 | 车载电子 车载网络 功能安全 汽车电控 静态电流 | automotive_electronics in-vehicle_network functional_safety quiescent_current
驾驶室…冷/热 汽车空调…不冷 车里…热 电动车…暖风 车窗/前挡…起雾 大巴…空调 | 汽车空调 乘员舱热舒适 整车热管理 车窗除雾 | automotive_air_conditioning cabin_thermal_comfort vehicle_thermal_management
节温器 发动机…开锅/水温高/过热 水箱…开锅 防冻液…漏 | 发动机冷却系统 发动机散热器 冷却液泄漏 | engine_cooling_system engine_radiator coolant_leakage
涡轮增压 增压器…响/啸叫/漏油 涡轮…漏油 增压…没劲 | 涡轮增压器 增压器轴承 增压器啸叫 | turbocharger turbocharger_bearing
汽车油箱 汽油味 汽车油管 燃油…渗/进水 燃油箱…漏 燃油滤…堵 加油…跳枪 柴油…结蜡 | 燃油系统 燃油蒸发排放 燃油箱 燃油滤清 | fuel_system evaporative_emission fuel_tank
洒水车 扫路车 扫地车 吸污车 消防车 环卫车 压缩垃圾车 高空作业车 垃圾车…漏水 混凝土泵车…臂架 | 环卫车辆 专用车上装 消防车辆 高空作业平台 | sanitation_vehicle fire_truck
厢式车 厢板…脱胶/鼓 冷藏车…厢 保温车…厢板 厢体…漏冷 | 厢体保温 夹芯板脱粘 冷藏车厢体 | insulated_truck_body sandwich_panel_debonding
飞行汽车 旋翼 直升机 载人…飞 旋翼…震 | 垂直起降飞行器 旋翼动力学 | eVTOL rotor_dynamics_of_helicopter helicopter
混动 混动车 增程车 增程式 发动机…介入 亏电…费油 | 混合动力汽车 增程器 能量管理策略 | hybrid_electric_vehicle range_extender energy_management_strategy
湿刹车 雨天/下雨/电动车…刹不住/刹车 刹车…下雨/沾水/湿/疲软/进水/雨 brakes…rain/stop/weak brake…rain/wet 涉水…刹车 自行车…刹不住 刹不住…电动车 刹车距离…长 刹车线…断 | 湿态摩擦 制动衬片 制动效能 制动距离 | wet_friction brake_pad brake_lining braking_distance wet_braking bike_brakes
方向盘…回不正/异响/摆/晃/沉/虚位/重/震 方向…发飘/回不正/抖/跑偏/重 车…发抖/跑偏 打方向…响/沉 转向…卡/异响/沉/虚 steering…heavy/shake/vibrate 跑偏…车 开快…抖 | 转向摆振 车轮动平衡 转向系统振动 助力转向 四轮定位 操纵稳定性控制 | steering_shimmy wheel_imbalance electric_power_steering steering_wheel_vibration steering_wheel_shakes car_pulls_to_one_side
轮胎一边磨 爆胎 轮胎…一边磨/单边/吃胎/啃/扎/磨一边/起包 胎…吃一边/磨偏 tire…one_side/uneven tires…one_side/wear_out 偏磨…胎 外侧…磨得快 wear…side | 轮胎偏磨 车轮定位参数 轮胎异常磨损 悬架运动学 胎压监测 轮胎爆胎 | uneven_tire_wear irregular_tire_wear wheel_alignment tire_blowout tire_pressure_monitoring
车里…呛/头晕/异味/有味/臭/霉味 车内…呛/味/异味/甲醛 新车…头晕/甲醛 汽车空调…臭/霉味 车上…一股味 一股味…车 smell…car car…smell | 车内挥发性有机物 内饰散发 车内甲醛 | in-cabin_VOC car_interior_odor car_smells new_car_smell
高速…呼呼响/风噪 风声…吵/大 跑高速…吵/风 车窗…呼呼/漏风 noisy…car/speed 开窗/车里…轰 高速上…吵 car…noisy | 车身噪声源识别 大涡模拟 轮胎噪声 隔声性能 | aerodynamic_noise_of_vehicle large_eddy_simulation_of_noise tire_road_noise wind_noise_in_car
关车门 关门声 车门…不实/关不上/关起来/发飘/哐当/声音/闷 关门…不厚重/不实/哐当/声音 声音…不高档/不高级/单薄/廉价 门声…不好听 按键…声音廉价 | 关门声品质 声品质评价 主观评价 车门动力学 心理声学 | door_closing_sound sound_quality psychoacoustics subjective_evaluation_of_sound door_sounds_cheap sounds_cheap
充不满 充不进 越充越慢 快充…伤电池/充不进/慢/掉速/跳 充电…充不满/充不进/太久/慢 冬天…充不进/充电慢 充到一半…停 快充桩…慢 低温…充电慢 charging…slow won't/too_long…charge | 充电策略 充电倍率 电池极化 | lithium_plating charging_strategy charging_protocol charges_slowly slow_charging > 快速充电 析锂
逆行 不戴头盔 乱穿马路 路怒 骑车…违章/逆行/闯红灯 骑手…出事/抢/违章/逆行/闯红灯 电动车…上牌/乱骑/加塞/横冲/逆行/闯红灯 外卖员…抢/撞/闯 行人…乱穿/闯红灯 司机…乱变道/开斗气车/抢道 | 骑行者风险行为 交通违规行为 计划行为理论 驾驶行为 非机动车安全 行人过街 | risk_riding_behavior traffic_violation theory_of_planned_behavior cyclist_safety pedestrian_crossing driving_behavior riders_run_red_lights run_red_lights red_light e-bike_riders delivery_rider aggressive_driving
长下坡 刹车淋水 缓速器 brakes_overheat downhill 下长坡…冒烟/刹不住/刹车/失灵/烫 下坡…冒烟/刹车/刹车热/失灵/烧 刹车…冒火/冒烟/烧焦味/烫/热衰/焦味 刹车鼓…冒烟/烫/爆/裂 刹车片…冒烟/烧 brakes…burn/hot/overheat/smoke brake…downhill/overheat/smoke 重车…下坡 | 制动热衰退模型 鼓式制动器 液力缓速器 持续制动 长下坡安全 避险车道 制动器温升 | drum_brake hydraulic_retarder continuous_braking long_downgrade brake_temperature_rise runaway_truck_ramp
fogged_windshield 挡风玻璃…冰/看不清/结霜/裂/起雾/雾 前挡…裂/雾/霜 车玻璃…结冰/裂/起雾/雾/霜 车窗…结冰/雾/霜 后视镜…起雾/雨 windshield…fog/frost/ice windscreen…fog/ice 玻璃…老起雾 车里…起雾 雨天…车窗雾 倒车镜…雾 windows…fog_up car_windows…fog | 车窗防雾 车窗除霜 乘员舱湿负荷 风窗除霜 雾气凝结 | defrosting_of_windshield cabin_humidity antifog_glass
刮水…不净/响/抖 雨刮/雨刷…刮不净 wiper…noise | 刮水器颤振 刮片橡胶摩擦 | windshield_wiper
充电桩…下雨/不充/停/死机/淋雨/漏电/烧/触电/跳/雷/黑屏 充电枪…坏/拔不出/进水 桩…下雨/坏/淋雨/漏电/离线 一下雨…漏电/跳/跳闸 下雨…漏电/短路/跳闸 充电…漏电/电人/触电/跳闸 户外/雨天…漏电/跳闸 charger…rain/trip charging_station…broken/rain/trip 漏保…一下雨 trips/breaker_trips…rain | 充电设施绝缘监测 漏电保护误动 绝缘检测 充电设备故障 剩余电流检测 充电设施安全 | charging_facility_safety insulation_monitoring nuisance_tripping_of_RCD EV_charger_fault
一块好一块坏 电池分选 电池…一块好一块坏/一节坏/不一致/不均/不均衡/单体/参差/差别大/差异大/有好有坏/某节 电芯…不一致/差别/有好有坏 电池组…不一致/压差 换电柜…坏/差/电池 cells…balance/different 单体…落后 一节坏…整组 配组…不好 one_cell…bad battery…uneven | 电池组一致性 电池均衡 容量估计 单体差异 落后电池 | battery_consistency cell_balancing capacity_estimation cell-to-cell_variation
抛锚 scooter_dies loses_power 半路…停/抛锚/断电/没电/熄火/趴 骑着…断电/没电 开着…失去动力/断电/没电/熄火/突然停 滑板车…折断/断电/没电/起火 电动车…接触不良/突然停 平衡车…摔/断电 高速…没动力/趴窝 scooter…dies/power/stop 突然断电…车 颠一下/平板车…断电 路上…抛锚 stops_suddenly…bike e-bike/power…cut_out | 电池管理系统误保护 保护误触发 连接器微动磨损 动力中断 连接器失效 | BMS_false_protection connector_fretting loss_of_propulsion power_interruption connector_failure
二手电车 调表车 泡水车 二手车…不值钱/事故/估价/调表 二手…不值钱/估价 电车…不值钱/保值/保险贵/贬值 车险…拒保/贵 旧车…值多少钱 事故车…看不出 残值…没数 | 二手车估价 残值评估 车辆折旧 车险定价 保值率 | used_car_pricing residual_value vehicle_depreciation auto_insurance_pricing used_cars resale_value second-hand_car
自动驾驶…不像老司机/不敢用/乱变道/吓人 辅助驾驶…不准/乱/吓/误 司机…不敢松手/太依赖 接管…来不及 人机…抢方向盘 | 人机共驾 驾驶接管 驾驶员信任 拟人化驾驶 预期功能安全 | human-machine_co-driving takeover_performance trust_in_automation human-like_driving SOTIF
智能座舱 屏幕…分心/反应慢车/太多/点不到 车机…分心/语音听不懂/难用 语音助手…听不准/听不懂 中控…找不到/难用 仪表…太花/看不清 按键…没了/触屏 开车…分心/玩手机/看屏 touchscreen…driving | 智能座舱交互 驾驶分心 车载人机交互 语音交互 | in-vehicle_HMI driver_distraction cockpit_interaction head-up_display voice_assistant distracted_drivers
货车 卡车 半挂 半挂车 大货车 重卡 牵引车 挂车头 渣土车 自卸车 轻卡 厢货 | 商用车 重型车辆 货运车辆 载货汽车 重型卡车 | heavy-duty_vehicle commercial_vehicle truck_dynamics
刹车 刹车鼓 刹车油 手刹 碟刹 abs防抱死 | 制动系统 摩擦制动 防抱死制动 制动摩擦副 | braking_system brake friction_brake anti-lock_braking
车灯 大灯 尾灯 转向灯 前照灯 雾灯 | 汽车照明 车灯设计 前照灯光学 | automotive_lamp headlamp vehicle_lighting
灯罩…水珠/雾 车灯…雾 headlight…moisture | 车灯凝露机理 防雾透气膜 灯腔水汽 | headlamp_fogging venting_membrane lamp_moisture
方向机 助力泵…响/漏 方向机…响/旷/漏/漏油 转向助力…失灵/漏/重 助力油…漏 | 液压助力转向 转向器密封 转向机漏油 齿轮齿条转向器 | hydraulic_power_steering steering_gear_seal rack_and_pinion_steering
换挡 挡位 挂挡 换挡…一顿/冲击/卡/响/慢/顿 变速箱…冲击/卡/抖/顿 起步…抖/闯/顿 gear…jerk/shift transmission…jerk/slip 自动挡…顿 | 自动变速器换挡 离合器扭矩控制 换挡冲击 起步控制 | gear_shifting transmission_control clutch_torque shift_shock
发动机舱 机舱盖 汽车自燃 engine_fire 车辆/汽车/轿车/货车/卡车/新车/油车…冒烟/烧了/着火/自燃/起火 发动机…冒烟/着火 开着开着…着火/起火 car/cars/engine…fire | 汽车火灾 发动机舱热害 汽车自燃机理 燃油泄漏着火 线束起火 热管理安全 | vehicle_fire engine_compartment_heat fuel_leak_fire wiring_harness_fire
轮毂螺栓 lug_nuts 轮子…掉/松/甩/飞出去 车轮…掉/松/脱落/飞 轮胎螺丝…断/松 wheel…fall_off/loose/off 螺栓…断车轮 轮毂…松 | 车轮螺栓松脱 车轮脱落 螺栓疲劳断裂 轮毂轴承失效 | wheel_detachment wheel_bolt_loosening hub_bearing wheel_stud_fatigue
bike_frame 电动车…大架/断/车架 大架…断/裂 颠…散架/裂 车架…变形 自行车…车架断 车…散架 摇臂…断 frame…break | 车架焊接接头寿命 车架强度 耐久性试验 道路载荷谱 | frame_fatigue_life durability_test road_load_spectrum
鞍座 座椅…屁股/热/硬 座位…不舒服/硬/窄 车座…晒裂/烫/硬 seats/seat…hard/uncomfortable 坐垫…硬 | 座椅体压分布 座椅泡沫舒适性 客车座椅 座垫 | seat_pressure_distribution seat_foam bus_seat seat_cushion
车里…尾气味/柴油味/汽油味/烟味 驾驶室…味/尾气/柴油味/汽油味 车内…尾气/柴油味/汽油味 汽油味…大/车 油气…味/散 diesel…inside/smell smell…diesel/gasoline/petrol 尾气…进车 加油…汽油味 加油站…味 gasoline/petrol…smell | 燃油蒸气渗入 驾驶室空气质量 燃油蒸发排放控制 车内一氧化碳 | fuel_vapor_intrusion evaporative_emission_control cabin_air_quality > 油气回收
空调车 汽车空调…不均/前后/后排 客车…冷热/前冷后热 车里…冷热不均/前冷/后热 后排…吹不到/热 大巴…冷热不均 前面冷…后面热 | 乘员舱气流组织 客车空调 车内热环境 | cabin_airflow bus_air_conditioning vehicle_thermal_environment
提速慢 窜车 突然加速 单踏板 油门…半天才动/没劲/没反应/窜/肉/踩到底/迟 踩油门…半天/没劲/没反应/窜 踩下去…半天才动/没劲/没反应 加速…慢/没劲/肉/迟钝/顿 起步…慢/没劲/肉 动力…不足/滞后/跟不上 车…没劲/窜车/肉 accelerator…lag/slow throttle…lag no_power…hill car…sluggish | 动力响应迟滞 涡轮迟滞 加速性能 踏板响应 动力性匹配 转矩响应 非预期加速 | turbo_lag throttle_response torque_response acceleration_performance powertrain_response unintended_acceleration
上坡…上不去/慢/没劲/溜 爬坡…上不去/慢/无力/没力 拉重…拉不动/没劲 满载…没劲/爬不动 坡…上不去/爬不上 uphill…slow/weak hill…climb/weak 三轮…爬不动 | 轮毂电机转矩 爬坡能力 驱动电机匹配 动力系统匹配 低速大转矩 | gradeability motor_torque_matching hub_motor_torque powertrain_matching
电池…托底/挤压/掉地上/撞/撞一下/磕 电池包…刮/变形/挤/撞 撞车/撞了…电池/着火/起火 battery…crash/crush/impact crash…battery | 动力电池机械滥用 碰撞热失控 挤压失效 电池碰撞安全 | mechanical_abuse_of_battery battery_crash_safety internal_short_circuit_by_crush bottom_impact_of_battery
刮墙 剐蹭 倒库 侧方停车 倒车…停不进/刮/剐/撞/看不准/难 停车…停不进/刮/刮墙/剐 reversing…hit/wall 刮…车位 新手…停车 挪车/倒进去…难 reverse…park parking…scratch | 倒车环境感知 泊车轨迹跟踪 泊车路径规划 超声波雷达泊车 | parking_path_tracking reverse_parking surround_view_perception parking_trajectory
儿童座椅 孩子坐后排 child_seat 孩子…不系安全带/后排/车里忘/锁车里 后排…不系安全带/乱动/孩子 小孩…坐车/安全带/车里 安全带…不系车/勒 孩子忘/宠物…车里 child…car kids…seat_belt | 儿童乘员约束 儿童安全座椅 后排乘员监测 遗忘儿童检测 乘员状态识别 | rear_occupant_monitoring child_presence_detection occupant_classification
电喇叭 汽车喇叭…不响/哑/坏 车…保险烧/电器坏/线路老化 车上…插头烧/线路 车灯…不亮/忽亮/老烧 喇叭…不响车 汽车保险丝/点烟器…烧 玻璃升降…坏 中控锁…失灵 | 车载电器失效 触点氧化 汽车线束故障 汽车电气故障诊断 | automotive_electrical_fault contact_oxidation wiring_harness_failure
篷布…掉/老化 车篷…漏/破 雨布…漏/破/老化 货车…盖布/篷布 帐篷…破/老化 tarp…leak/tear 遮阳布…老化 | 篷布织物 涂层织物撕裂 篷布耐候 膜材撕裂 帐篷材料 | coated_fabric_tearing tarpaulin_durability weathering_of_coated_fabric
`;
