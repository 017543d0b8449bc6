/** Vehicles, parts, ships, household appliances, tools, toys, sports goods. */
export const vehicles = `
汽车 汽配 | 汽车零部件 车辆工程 | automobile auto_part vehicle
发动机 柴油机 | 内燃机 发动机性能 | engine internal_combustion_engine diesel
尾气 后处理 | 尾气后处理 三元催化 | exhaust_aftertreatment
轮毂 轮子 | 铝合金车轮 | wheel_hub
底盘 悬架 | 悬架系统 车辆动力学 | chassis suspension vehicle_dynamics
车身 | 车身轻量化 | car_body
刹车盘 制动盘 | 制动盘热裂 | brake_disc
转向器 方向盘 | 转向系统 | steering
专用车 | 专用汽车 挂车 | trailer special_vehicle
电动三轮 电瓶车 摩托 | 电动自行车 摩托车 | electric_bicycle motorcycle
轮船 船 螺旋桨 | 船舶 推进器 | ship propeller
飞机 | 航空材料 航空制造 | aerospace aviation
铁路 火车 高铁 | 轨道交通 轮轨 | railway rail_transit
洗衣机 家电 | 家用电器 | household_appliance
油烟机 灶具 燃气灶 | 燃气灶具 吸油烟机 | range_hood gas_stove
锅 炒锅 压力锅 | 炊具 锅具 | cookware
餐具 刀叉 保温杯 | 不锈钢制品 真空保温容器 | tableware vacuum_flask
水龙头 卫浴 | 卫浴五金 水暖 | faucet sanitary_ware
锁具 五金 | 五金制品 | hardware door_lock
手动工具 扳手 | 手工具 电动工具 | hand_tool power_tool
健身器材 体育用品 | 体育器材 | sports_equipment
鞋 鞋底 | 鞋材 | footwear shoe_sole
玩具 | 玩具制造 | toy
工程机械 挖机 挖掘机 | 工程机械液压 | construction_machinery excavator
矿山机械 | 矿山装备 | mining_machinery
纺机 纺织机械 | 纺织装备 | textile_machinery
塑机 注塑机 | 塑料机械 | injection_molding_machine
异响车 车内异响 | 摩擦异响 | squeak_and_rattle
刹车抖 | 制动抖动 | brake_judder
车漆 汽车漆 | 汽车涂料 | automotive_coating
减震器漏 | 减振器漏油 | shock_absorber_leakage
排气管锈 排气管裂 | 排气系统腐蚀 | exhaust_system_corrosion
活塞 缸盖 | 活塞环 缸盖铸造 | piston cylinder_head
曲轴 连杆断 | 曲轴疲劳 | crankshaft connecting_rod
传动轴 半轴 | 等速万向节 | drive_shaft
车桥 桥壳 | 车桥疲劳 | axle_housing
电驱 电桥 | 电驱动总成 | e-axle
线控 | 线控底盘 | drive_by_wire
锅烧黑 锅变形 | 炊具导热 复合锅 | cookware_thermal
保温杯不保温 | 真空杯保温失效 | vacuum_cup_failure
刀不快 菜刀钝 | 刀具锋利度 | knife_sharpness
剪刀 | 刀剪制造 | scissors
水龙头漏 | 水嘴密封 陶瓷阀芯 | faucet_leakage
铅析出 | 重金属析出 | lead_leaching
锅具有害 析出金属 | 食品接触材料迁移 | food_contact_material
电饭煲 电磁炉 | 厨房电器 | kitchen_appliance
燃气灶费气 灶黄火 | 灶具热效率 | stove_efficiency
`;
