/** Vehicles, parts, ships, household appliances, tools, toys, sports goods. */
export const vehicles = `
汽车 汽配 | 汽车零部件 车辆工程 | automobile auto_part vehicle
发动机 柴油机 | 内燃机 发动机性能 | engine internal_combustion_engine diesel
尾气 后处理 | 尾气后处理 三元催化 | exhaust_aftertreatment
轮毂 轮子 | 铝合金车轮 | wheel_hub
底盘 悬架 | 悬架系统 车辆动力学 | chassis suspension vehicle_dynamics
车身 | 车身轻量化 | car_body
刹车盘 制动盘 刹车盘…变形/抖/裂 | 制动盘热裂 | brake_disc
转向器 方向盘 | 转向系统 | steering
专用车 | 专用汽车 挂车 | trailer special_vehicle
电动三轮 电瓶车 摩托 | 电动自行车 摩托车 | electric_bicycle motorcycle
轮船 船 螺旋桨 | 船舶 推进器 | ship propeller
飞机 | 航空材料 航空制造 | aerospace aviation
铁路 火车 高铁 | 轨道交通 轮轨 | railway rail_transit
洗衣机 家电 小家电 家电厂 家用电器厂 小家电厂 | 家用电器 | household_appliance
油烟机 灶具 燃气灶 灶具厂 烟机厂 集成灶 灶头 燃气灶…火 | 燃气灶具 吸油烟机 | range_hood gas_stove
锅 炒锅 压力锅 不锈钢锅 炊具厂 汤锅 煎锅 奶锅 蒸锅 铝锅 | 炊具 锅具 | cookware
餐具 刀叉 保温杯 | 不锈钢制品 真空保温容器 | tableware vacuum_flask
水龙头 卫浴 龙头厂 花洒 角阀 水暖件 地漏 卫浴厂 阀芯厂 | 卫浴五金 水暖 | faucet sanitary_ware
锁具 五金 五金厂 小五金 拉手 门锁 挂锁 锁厂 五金件 | 五金制品 | hardware door_lock
手动工具 扳手 五金工具 工具厂 钳子 套筒扳手 螺丝刀 千斤顶 手工具厂 棘轮扳手 | 手工具 电动工具 | hand_tool power_tool
健身器材 体育用品 健身器械厂 体育器材厂 | 体育器材 | sports_equipment
鞋 鞋底 运动鞋 皮鞋 布鞋 拖鞋 凉鞋 鞋厂 童鞋 | 鞋材 | footwear shoe_sole
玩具 玩具厂 童玩 益智玩具 | 玩具制造 | toy
工程机械 挖机 挖掘机 装载机 铲车 推土机 叉车厂 起重机厂 混凝土机械 工程机械厂 泵车 | 工程机械液压 | construction_machinery excavator
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
保温杯不保温 保温杯…不保温/焊漏 杯…不保温/冷得快/外壁烫/抽真空慢/漏真空 保温壶/焖烧…不保温 杯子…凉得快 真空杯…报废 保温…水凉得快 | 真空杯保温失效 | vacuum_cup_failure
刀不快 菜刀钝 菜刀/剪刀…钝 刀…不快 knife…dull | 刀具锋利度 | knife_sharpness blunt
剪刀 | 刀剪制造 | scissors
水龙头漏 龙头…关不死/响/啸叫/手感重/滴/滴水/漏/漏水/起皮 水龙头…滴/滴水 花洒…堵/漏 角阀…漏/裂 陶瓷阀芯…漏 阀芯…漏水 | 水嘴密封 陶瓷阀芯 | faucet_leakage
铅析出 | 重金属析出 | lead_leaching
锅具有害 析出金属 | 食品接触材料迁移 | food_contact_material
电饭煲 电磁炉 厨电 破壁机 豆浆机 空气炸锅 电烤箱 微波炉 电磁炉…坏/烧管 | 厨房电器 | kitchen_appliance
燃气灶费气 灶黄火 | 灶具热效率 | stove_efficiency
底盘…咯噔/异响 车门/座椅/仪表台/内饰…响 过坎…咯吱 颠簸/车里/塑料件…吱吱 | 内饰异响 摩擦异响评价 粘滑运动 整车异响 | stick-slip_noise interior_rattle > 异响车
高速…呼呼/风声 车窗…风声 后视镜…啸叫 天窗…轰 车内/车里…吵 | 车内噪声 声学包 | wind_noise aeroacoustics cabin_noise
怠速…抖/震 方向盘/打火…抖 加速…轰鸣 车身…共振 座椅/发动机/拖拉机/驾驶室…震 | 整车nvh 传递路径分析 动力总成悬置 怠速振动 | transfer_path_analysis powertrain_mount
货车…费油/风阻 车/卡车/船/拖拉机…费油 油耗…高 百公里…升 烧油…多 汽车…风阻 | 整车燃油经济性 气动减阻 油耗建模 经济驾驶 | fuel_economy aerodynamic_drag eco-driving fuel_consumption
烧机油 冒蓝烟 拉缸 机油…乳化/少得快 发动机…没劲 缸压…低 缸套…磨 | 缸套活塞环 机油消耗 拉缸机理 窜气 | piston_ring_cylinder_liner oil_consumption cylinder_scuffing blow-by
爆震 敲缸 喷油嘴…堵/积碳 油嘴…堵 发动机…积碳 怠速…不稳 加速…无力 柴油机…难启动 冷天…打不着 冬天…打不着火 | 喷油器积碳 燃油喷射 发动机冷启动 爆震控制 燃烧室沉积物 | injector_deposit fuel_injection cold_start engine_knock
尿素…结晶 dpf/颗粒捕集/尿素泵/三元催化…堵 柴油车…黑烟 国六/排放…报警 | 柴油机颗粒捕集器 尿素结晶 尾气后处理再生 | diesel_particulate_filter urea_deposit DPF_regeneration > 尾气后处理
刹车…发热/响/失灵/尖叫/跑偏/软 刹车片…磨得快/裂 下坡…刹不住 制动…吱吱 | 制动尖叫 制动热衰退 制动跑偏 制动盘温度场 | brake_fade brake_noise braking_performance > 摩擦材料
挂不上挡 脱档 变速箱…异响/打齿/顿挫 离合…打滑 离合器…烧 换挡…顿挫 挂挡…难 | 离合器 换挡品质 自动变速器 同步器 变速器啸叫 | clutch shift_quality automatic_transmission synchronizer gear_rattle
横拉杆 球头…松 衬套…响 悬架/摆臂…断 减震/减震器…漏 底盘…松散 | 球头销 悬架耐久 | ball_joint suspension_durability
车灯…起雾/进水 大灯…发黄/起雾/进水 灯罩…发黄 尾灯…起雾 | 车灯凝露 灯具防雾 车灯散热 聚碳酸酯灯罩 | headlamp_condensation automotive_lighting antifogging
车内…味大/臭 新车/车里…味 座椅…有味 内饰…气味 | 车内空气质量 内饰件气味 散发特性 | vehicle_interior_air_quality interior_odor VOC_emission
车门…关不严/漏水/漏风 车顶/车厢…漏雨 天窗/驾驶室…漏水 后备箱…进水 玻璃…升不动 尾门…关不上 | 车身密封 淋雨试验 密封条压缩 车门关闭力 车窗升降 | body_sealing water_leakage_test door_closing window_regulator
防撞梁 碰撞星级 安全气囊 汽车安全带 保险杠…碎/裂 碰撞…不过 撞一下…瘪 气囊…不弹 | 汽车碰撞安全 吸能结构 耐撞性 乘员约束系统 | energy_absorption occupant_restraint airbag
坐久…屁股疼/腰疼 座椅/拖拉机…颠 司机…腰 | 座椅舒适性 乘坐舒适性 座椅悬架 | ride_comfort seat_suspension
车架…开焊/断/裂 挂车…断/裂 大梁…断 车厢…开裂 货箱/自卸车…裂 | 车架疲劳 结构耐久 载荷谱 疲劳寿命预测 | vehicle_frame_fatigue load_spectrum structural_durability
突然没电 电量显示…不准/跳 电车/冬天…跑不远 里程…虚 表显/剩余里程…不准 满电…跑不到 开空调/开暖风…掉电 | 续驶里程估计 剩余里程 整车能耗 热泵空调 | driving_range_estimation remaining_range vehicle_energy_consumption > 荷电状态估计
电池包…凝水/松/漏液/磕/进水 底盘…托底/磕到电池 电池箱…裂 | 电池包密封 电池包结构安全 电池包底部碰撞 电池箱 | battery_pack_enclosure battery_pack_sealing bottom_impact
电驱/电车…啸叫/尖叫 电机/高转速…啸叫 | 电驱啸叫 齿轮啸叫 电磁力波 | electric_drive_whine gear_whine
动能回收 松油门…顿 刹车…回收 能量回收…少 下坡…充电 | 再生制动 制动能量回收 | regenerative_braking braking_energy_recovery
换电站 换电柜 电池…更换站 换电池…几分钟 重卡/外卖车…换电 | 换电模式 换电机构 电池锁止 | battery_swapping
跳枪 充不进电 充电枪…烧/烫 充电桩…不兼容/坏/跳枪 充电口…烧 充电…中断 充电线…重 | 充电接口 充电枪温升 充电兼容性 充电桩故障 | charging_connector charging_interoperability charger_fault
充电桩…不够/跳闸 小区…装不了桩 充电…排队 一起充…跳闸 桩…没人用 充电站…建哪 重卡…充电 变压器…充电桩 | 有序充电 充电站选址 车网互动 充电负荷 | coordinated_charging vehicle-to-grid charging_station_siting
楼道充电 飞线充电 电瓶车…着火/自燃/进楼 电动车…着火/自燃/进电梯 电瓶…爆 充电…着火 | 电动自行车火灾 锂电池起火 充电安全 梯控识别 | e-bike_fire charging_safety > 电池热失控
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
`;
