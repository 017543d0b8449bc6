/** Household appliances, lifts, small electrical goods. */
export const appliances = `
扶手带 升降平台 施工电梯 家用电梯 立体车库 机械车库 扶梯…逆转/链 梯级/扶手带…裂 人行道…自动扶梯 货梯…载重 升降机…坠 车库…升降卡 升降…不同步 | 自动扶梯故障诊断 扶手带材料 立体停车设备 同步升降 防坠安全器 | escalator_fault handrail mechanical_parking anti-fall_safety_device
冰箱厂 风冷冰箱 陈列柜 岛柜 变频压缩机冰箱 门封漏热 制冷系统能效冰箱 冰箱…不严/不冷/串味/关不紧/凝露/压缩机不停/吵/吸不住/响/嗡嗡/噪音/开停/异味/温度不匀/漏冷/漏氟/结冰/结霜/老启动/耗电/蒸发器/费电/跑冷/门封 冰柜…不严/关不紧/压缩机不停/吵/吸不住/嗡嗡/漏冷/结霜/老启动/费电/跑冷 冷柜…凝露/压缩机不停/吵/嗡嗡/玻璃门起雾/老启动/费电/霜 冰箱门…不严/关不严/关不紧/吸不住/漏冷/跑冷 门封…不严/关不紧/吸不住/漏冷 密封条…不严/关不紧/吸不住/漏冷/跑冷 fridge/refrigerator/freezer…cold/gasket/leak/noisy/smell/warm 展示柜…起雾 冷藏室…结冰 门封条…霉 | 冰箱结霜化霜 冰箱保温性能 箱体漏热 冷藏陈列柜 冰箱除味 | refrigerator_defrosting cabinet_heat_leakage display_cabinet refrigerator_noise fridge refrigerator freezer freezer_door gasket_heat_leakage variable-speed_compressor
贯流风扇 多联机 空调厂 移动空调 车载空调 制冷剂充注量诊断 换热器传热强化 压缩机容积效率 轴流风扇气动噪声 压缩机隔振管路 空调…不冷/不凉/不制冷/不够凉/冷凝水/凉得慢/制冷差/制热差/化霜/压缩机坏/发霉/吹热风/吹着冷/响/噪音/异味/没冷气/滴水/漏氟/漏水/电脑板/直吹/能效/要修/费电/配管断 外机…共振/吵/响/嗡嗡/噪声/噪音/抖/震 内机…异响/滴水 空调外机…响/嗡嗡/噪声/抖 air_conditioner/aircon…leak/noisy/not_cool/warm/weak air_con…leak/noisy/not_cool/smell/warm/weak 出风口…结露 贯流…啸叫 多联…回油 | 房间空调器 空调风道噪声 贯流风机 空调配管振动 多联机回油 空调凝露 | room_air_conditioner cross-flow_fan piping_vibration_of_air_conditioner variable_refrigerant_flow condensation_on_air_conditioner air_conditioner air_con aircon refrigerant_charge_fault outdoor_unit_noise
滚筒洗衣机 波轮 干衣机 平衡环 滚筒偏心载荷 磁流变阻尼 悬挂动力学 自动平衡环 滚筒不平衡减振 洗衣机…不平衡/内筒脏/咣咣/响/噪音/抖/撞/撞筒/晃/洗不净/漏水/甩干/移位/缠绕/走/走路/跑/跳/蹦/震/霉 滚筒/甩干/脱水…咣咣/撞/晃/移位/走路/跑/跳/蹦 washing_machine/washer…bang/jump/noise/shake/vibrate/walk 烘干机…衣服皱 干衣机…费电 洗干净…比 门封圈…霉 | 滚筒洗衣机悬挂系统 偏心检测 洗衣机减振 洗净比 热泵干衣机 液体平衡环 | washing_machine_vibration unbalance_detection heat_pump_dryer washing_performance washing_machine spin_cycle drum_imbalance
排烟道 离心叶轮流场模拟 烟气捕集率 集流器 蜗壳叶轮噪声 烟机…倒灌/吵/吸不干净/吸不走/吸力/吸力小/呛/抽不动/没劲/没吸力/滴油/静压/风量 油烟机…不吸/共振/吸不干净/吸力小/呛/噪音/抽不动/没劲/没吸力/漏油/费劲洗/跑烟 烟道…串味/止回 油烟…净化器/跑 抽油烟机…吸不干净/吸不走/吸力小/呛/抽不动/没劲/没吸力/跑烟 抽烟机…吸不干净/吸不走/呛/抽不动/没劲/没吸力/跑烟 hood…noisy/smoke/weak 炒菜…油烟大 高层…烟机 食堂/饭店…油烟 | 吸油烟机流场 油烟捕集 高静压风机 集中排烟道 | range_hood_capture_efficiency centralized_exhaust_duct cooker_hood extractor_hood kitchen_hood
火盖 商用灶 大锅灶 猛火灶 灶…一氧化碳/回火/打不着火/火焰黄/热效率/熄火/离焰/红火/能效/费气/黄焰 燃气灶…火小/火焰黄/熄火/爆燃/费气 煤气灶…火焰黄/熄火/费气 灶头/灶台…回火/打不着/火小/火焰黄/熄火/费气/黄火/黑锅底 stove…flame/go_out/yellow_flame 火盖…堵 炉头…烧穿 灶面…玻璃炸 灶具…面板炸 打火…打不着 热电偶…熄火 燃气…互换 掺氢…灶 | 大气式燃烧器 回火脱火 一氧化碳排放 掺氢燃烧 熄火保护 | atmospheric_burner flashback_and_lift-off hydrogen-enriched_natural_gas CO_emission_of_stove burner_flashback
燃气热水器 零冷水 电热水器 即热式 壁挂炉 小厨宝 热水器…一会冷一会热/冷凝水/冷水段/噪音/忽冷/忽冷忽热/水温波动/水量小/没热水/漏水/点不着/烫人/热得慢/熄火/等半天/等水 电热水器…漏电/费电 电热管…漏/爆 加热管…坏/结垢 壁挂炉…噪音/熄火/结垢 淋浴/洗澡…一会冷一会热/忽冷忽热/打不着/没热水/烫人/热得慢/等半天 hot_water…run_out/slow water_heater…cold/leak/rust/scale 燃气热水器…中毒 恒温…热水 换热片…烧 shower…cold | 燃气热水器恒温控制 冷凝式热水器 壁挂炉燃烧 全预混燃烧 热水器换热器腐蚀 电热管失效 | gas_water_heater constant_temperature_control_of_water_heater wall-hung_boiler premixed_combustion heating_element_failure water_heater
电压力锅 榨汁机 咖啡机 养生壶 电热锅 保温杯垫 突跳 电磁加热温度场 糊化动力学米饭 模糊控温 米饭食味 饭…夹生/溢锅/糊底 电饭锅…不好吃/坏/夹生/溢/烂/煮不熟/硬/糊/糊底 豆浆机…噪音/糊 破壁机…响/噪音 料理机…刀漏/烧电机 烤箱…受热不均/温度不匀 电水壶…漏/烧水响 电饭煲…不好吃/夹生/涂层/溢/烂/煮不熟/硬/糊 煮饭…不好吃/温度/溢/烂/煮不熟 蒸饭…不好吃/溢/烂/煮不熟 rice…burn/undercooked 不粘…掉涂层 不粘锅…掉 电压力锅…漏气 空气炸锅…不匀 微波炉…打火 咖啡机…漏 水壶…不跳 烧水…噪音 温控器…坏 | 电饭煲烹饪控制 不粘涂层磨损 厨房小家电降噪 烹饪温度控制 烤箱温度均匀性 温控器可靠性 | rice_cooker_control food_processor_noise oven_temperature_uniformity small_kitchen_appliance thermostat rice_cooker
电磁灶 商用电磁炉 电陶炉 磁控管 电磁炉…不加热/噪音/爆管/间歇 感应加热…电源 感应…锅具识别 磁控管…坏 电磁加热…线圈烧 感应线圈…烧 | 感应加热电源 谐振逆变 锅具检测 | induction_heating_power_supply resonant_inverter magnetron
净水机 净水器 饮水机 直饮 ro机 软水机 管线机 头杯水 陶瓷滤芯 滤膜污染 净水器…出水慢/异味/有味/水难喝/滤芯堵/漏/结垢/长菌 净水机…出水慢/废水多/有味/水难喝/漏/结垢/长菌 饮水机…出水慢/有味/水难喝/漏/结垢/菌/长菌 water_filter…clog/slow/taste 净水…矿物质 软水机…盐 反渗透…膜堵家用 水龙头…净水 碳棒…滤芯 | 家用净水 反渗透净水 滤芯寿命 活性炭滤芯 树脂软化 | household_water_purifier point-of-use_treatment filter_cartridge_life activated_carbon_block water_purifier
扫地机 擦窗 洗地机 割草机器人 无刷吸尘 剃须刀 电吹风 冲牙器 足浴盆 智能坐便 同步定位与建图 障碍物语义识别 覆盖路径规划 服务机器人 扫地机…卡/卡住/回不去/撞/撞家具/漏扫/缠头发/老卡/迷路 吸尘器…堵/电机/续航 吹风机…伤发/热 扫地机器人/拖地机/割草机…卡住/回不去/撞家具/漏扫/老卡/迷路 robot_vacuum…lost/stuck 洗地机…臭 割草…边界 手持…吸尘 拖地…异味 电动牙刷…漏 剃须刀…夹毛 按摩器…响 马桶盖…水不热 | 扫地机器人导航 高速吸尘电机 个人护理电器 智能坐便器 防缠绕滚刷 | robot_vacuum_cleaner high-speed_vacuum_motor personal_care_appliance smart_toilet anti-tangle_brush robot_vacuum vacuum_cleaner robot_mower coverage_path_planning
空气净化器 加湿器 新风机 电暖器 取暖器 油汀 电热毯 电热膜 暖风机 浴霸 碳晶 电风扇 循环扇 冷风扇 发热片 发热布 发热服 滤网阻力 扇叶质量不平衡 叶片结构动力学 净化器…噪音/滤芯/甲醛 加湿器…白粉/菌 除湿机…噪音/结霜/费电 吊扇…偏/摆/摇晃/转起来晃 电扇/风扇/风叶…偏/摆/摇晃/晃/转起来晃 ceiling_fan…shake/wobble 新风机…噪音 取暖器/电热毯…着火 石墨烯…发热 浴霸…爆 换气扇…响 发热丝/电热丝…断 加热膜…烧 fan…wobble | 室内空气净化 电热膜供暖 电热元件寿命 柔性电加热 全热交换新风 | indoor_air_purification humidifier electric_heating_film heating_wire_lifetime flexible_heater energy_recovery_ventilator
智能家居 智能家电 智能插座 智能开关 窗帘电机 晾衣机 家电…出口认证/包装摔/售后多/噪声评价/外壳划/异响/待机/智能/联网/装配间隙/跌落/返修率/面板 遥控…家电 指纹锁…识别不了 门锁…耗电 窗帘电机…响 感应…水龙头失灵 | 智能家居互联 家电声品质 家电可靠性 | smart_home sound_quality_of_appliance appliance_reliability
商用洗碗机 蒸柜 蒸箱 蒸烤箱 商用厨房 煮面炉 油炸炉 自动炒菜机 饮料机 奶茶机 冰淇淋机 雪糕机 洗碗机…噪音/洗不净/漏/烘不干 蒸柜…结垢 蒸箱…水垢 厨房…设备费气 炸炉…费油 炒菜机…粘锅 咖啡…自动机 制冰…不成形 | 洗碗机洗净性能 商用厨房节能 自动烹饪设备 | dishwasher_performance commercial_kitchen_equipment automatic_cooking_machine
墙壁开关 开关面板 排插 翘板 转换插头 插套 插座…弹片/打火/插不紧/松动/温升 开关…寿命测试/手感/拍几下坏 排插…烧/着火 面板…发黄开关 延长线…烧 电源线…插头注塑 | 家用插座温升 插套弹性 开关分断寿命 阻燃外壳 | wall_switch_and_socket plug_bush_spring socket_temperature_rise
电子烟 雾化芯 陶瓷芯 加热不燃烧 雾化片 香薰机 超声雾化 雾化芯…漏油/糊味 雾化…口感/棉烧 烟弹/烟油…漏 陶瓷芯…掉粉 多孔陶瓷…发热 雾化片…寿命 | 多孔陶瓷雾化芯 超声雾化片 气溶胶生成 发热膜 | ceramic_atomizer_core ultrasonic_atomization aerosol_generation
硒鼓 碳粉 喷墨头 热敏打印 热敏头 打印…底灰/浓淡/重影 碳粉…漏 打印机…卡纸 喷头…堵打印 喷墨…断墨 喷印…拉线 打印头…寿命 标签打印…断线 喷码机…堵 喷码…断点 数码…喷头 | 喷墨打印头 墨滴控制 静电成像 热敏打印头 喷孔堵塞 | inkjet_printhead droplet_ejection electrophotographic_toner thermal_printhead
误唤醒 语音模块 声控灯 唤醒词 端侧识别 噪声鲁棒 语音…听不懂/唤醒/家电/控制灯/遥控 方言…识别不了 离线/噪声里…语音 车间…语音喊 对讲…听不清 远场…拾音 声控…失灵 | 语音唤醒 远场语音识别 关键词检出 方言语音识别 端侧语音 | keyword_spotting far-field_speech_recognition wake-up_word on-device_speech
智能空开 智能断路器 老旧线路 智能配电 用电…安全监测/隐患 线路…温度监测/老化没人知道/过载提醒 配电…运维/远程 配电房…值班/无人 电工…不够/少 配电柜…看不到数据 低压…物联网 插座…远程断 电流…实时看 | 用电安全监测 剩余电流监测 智能配电房 低压物联网 | smart_circuit_breaker residual_current_monitoring smart_distribution_room electrical_safety_monitoring
表磁 高斯计 铁损仪 亥姆霍兹线圈 均匀磁场 磁场…分布测/均匀 磁通/剩磁/磁滞…测 磁性能…检测 磁铁…一个个测 表磁…不一致 磁性…分选 磁体…检测慢 硅钢…磁性能测 磁粉…磁性能 | 磁性能测量 磁场均匀性 磁滞回线 表面磁场 单片磁导计 | magnetic_measurement magnetic_field_uniformity hysteresis_loop single_sheet_tester
行波管 速调管 真空电子 电子枪 高频管 电子管 排气台 真空器件 灯丝…寿命/断 钨丝…下垂/断 真空管…电子 阴极…发射衰减 电子枪/x光管…寿命 电子束…焊机枪 真空…封接漏 吸气剂…失效 | 真空电子器件 热阴极 钨丝抗下垂 电子枪阴极 真空封接 | vacuum_electronics thermionic_cathode electron_gun tungsten_filament
墒情 气象站 雨量筒 雪深 传感器生物附着防护 自清洁光学窗口 防污涂层传感 土壤…传感器/探头锈 探头…天天擦/糊泥/老要擦/脏得快/要擦/要清洗/长东西/长藻/长青苔 传感器…天天擦/生物附着/糊泥/老要擦/脏得快/要擦/要清洗/长东西/长青苔 水质探头/镜头/电极…天天擦/糊泥/老要擦/脏得快/要擦/要清洗/长东西/长青苔 sensor…algae/clean/fouling probe…algae/clean/dirty/fouling 土壤湿度…不准 墒情…测不准 埋地/大棚/养殖…传感器坏 雨量计…堵 风速仪…冻 田间…传感器 氨气…传感器养殖 水下…传感器长藻 浸水…传感 漏水…传感绳 | 土壤水分传感器 气象传感器 传感器生物污损 环境监测传感器 | soil_moisture_sensor meteorological_sensor biofouling_of_sensor environmental_monitoring_sensor sensor_antifouling self-cleaning_window
应急灯 疏散指示 舞台灯 摇头灯 摄影灯 影视灯 led车灯 航标灯 障碍灯 警灯 应急灯…不亮/电池 车灯…散热/眩光 舞台灯…热 汽车大灯…散热 远光…晃眼 手电…发热 头灯…电池 信号灯…坏 指示灯…不亮 | 应急照明 自适应前照灯 大功率LED散热 灯具光学系统 | emergency_lighting adaptive_headlamp high-power_LED_cooling
家电控制板 电脑板 变频板 电脑板…受潮/坏/蟑螂/误报码/进水 控制板…老化/雷击 家电…维修多/静电死机 空调…电控板 变频空调…板烧 洗衣机…电脑板 冰箱/热水器…主板 pfc…炸 | 家电控制器可靠性 变频控制器 智能功率模块 控制板防潮灌胶 | appliance_controller_reliability intelligent_power_module inverter_board_failure
直流风扇 微型风扇 涡轮风扇 服务器风扇 离心小风机 散热风扇…卡死/寿命 风扇…不启动/转速不稳/轴承噪声/轴承干油/防水/高低温 含油轴承…干 小风机…啸叫 吹风…小风机 | 散热风扇寿命 微型离心风机 风扇噪声优化 | cooling_fan_lifetime sintered_oil_bearing miniature_centrifugal_fan
液态金属 电磁泵 钠回路 铅铋 低熔点合金 易熔合金 热保险 温度开关 突跳式 液态金属…泄漏/腐蚀 镓…铝腐蚀 铅铋…腐蚀 易熔…塞 双金属…温控 温控开关…漂移 温控…动作不准 记忆合金…驱动 | 电磁驱动泵 双金属温控器 形状记忆合金驱动 | liquid_metal electromagnetic_pump low-melting_alloy bimetal_thermostat
户用光伏 自发自用 余电上网 峰谷差价 零碳园区 光伏…储能怎么配/回本/收益算/逆变器选 厂房/厂房屋顶…装光伏 绿电…自用 厂里…装储能 装储能…划不划算 储能…投资 园区…零碳 零碳…工厂 微网…怎么做 | 光储系统容量优化 分布式光伏经济性 自发自用率 零碳工厂 | PV-storage_sizing self-consumption economic_analysis_of_distributed_PV zero-carbon_factory
洗衣机臭 弹性体抗菌改性 霉菌滋生密封件 抗菌橡胶 洗衣机/滚筒/波轮/内筒/洗碗机…不卫生/发霉/有味/脏/臭/霉味/黑渣 门圈…不卫生/发霉/有味/脏/臭/霉/霉味/霉斑/黑斑/黑渣 衣服…洗完有味/洗完臭 门封/胶圈/密封圈/冰箱门封…发霉/霉/霉斑/黑斑 gasket…mildew/mold/mould washing_machine/washer/laundry…mould/mouldy/smell/stink | 内筒生物膜 抗菌银离子 紫外杀菌家电 内筒自清洁 | biofilm_in_washing_machine drum_self-cleaning laundry_malodor
微波炉…不匀/不均/加热慢/外热里凉/里面冷 microwave…cold_spot/uneven | 多模腔电磁场 固态微波源 | microwave_oven
吊扇 电扇 风扇…不转/噪音/抖/摇/摇头 电扇/吊扇…不转/响/噪音/抖/摇/摇头 | 风扇叶片气动噪声 风扇电机振动 扇叶不平衡 | electric_fan ceiling_fan fan_blade_noise
电梯门夹人 电梯门 光幕误触发 门机力矩控制 门锁触点 梯门/轿门…关不上/夹人/开关门慢/门卡/门打不开 电梯门…乱开/关不上/关不严/关了又开/反复开/夹人/开关门慢/门卡/门打不开 电梯…关不上/夹人/开关门慢/开着门/门卡/门打不开/门老开 门…乱开/关不严/关了又开/反复开 lift_door/elevator_door…close/open/stuck | 门机控制 光幕防夹 电梯门系统故障 | elevator_door door_operator door_reopening
等电梯 电梯慢 等电梯…不够用/久/太慢/排队/等半天/高峰 电梯…不够用/久/太慢/排队/高峰 wait…elevator/lift lift/elevator…queue/slow | 电梯群控调度 派梯算法 客流预测电梯 | elevator_dispatching
电梯费电 电梯…省电/能耗/费电 | 电梯能量回馈 超级电容储能电梯 电梯节能 | elevator_energy_saving regenerative_elevator
电瓶车进电梯 电瓶车…推进电梯/进电梯 电动车…推进电梯 | 轿厢目标检测 电动车识别 视频智能电梯 | e-bike_detection_in_elevator
老楼加装电梯 | 既有建筑加装电梯 井道结构 连廊抗震 | elevator_retrofit existing_building_elevator
水壶水垢 水壶…一层白/水碱/白渣/白色 电水壶/烧水壶/热水瓶/饮水机/咖啡机/开水器…一层白/水垢/水碱/白渣/白色 kettle…limescale/scale/white 开水…白渣 | 加热面碳酸钙析晶 家用阻垢 柠檬酸除垢 | kettle_limescale
电热毯烧 电热毯/取暖器…不热/烧/烧着/烫伤/起火 暖手宝/小太阳…不热/烧/烧着/烫伤/着火/起火 热敷/暖风机…烧/烧着/烫伤/着火/起火 heater…fire | 柔性电热元件 局部过热保护 正温度系数自限温 | electric_blanket self-limiting_heater PTC_heating
马桶冲不干净 马桶…响/溅/臭/返味 坐便器/蹲坑…冲不干净/响/堵/溅/臭/费水/返味 厕所…冲不干净/响/溅/费水/返味 toilet…block/clog/flush/smell | 卫生洁具水力 冲洗流场模拟 虹吸坐便器 | siphonic_toilet
水龙头…发绿/溅水/漏 花洒…发绿/水小/溅水/滴水 淋浴头…发绿/水小/溅水/滴水/漏 faucet/tap/shower…drip/leak | 阀芯密封 陶瓷阀芯磨损 | faucet_cartridge ceramic_disc
家电外壳 家电/空调/冰箱/电视…划伤/发黄/缝大/色差/装不齐 | 塑料外壳耐黄变 | plastic_housing_yellowing appliance_appearance_inspection
家电装配线 家电/空调/冰箱/洗衣机/电饭锅…人工/打螺丝/流水线/漏装/组装慢/装错 | 家电柔性装配 自动锁螺丝 视觉防错 | appliance_assembly automatic_screwdriving
家电抽真空 空调/冰箱…充注/抽真空/检漏/灌注 热泵…充注/抽真空/检漏/漏氟/灌注 | 制冷剂检漏 充注量控制 | refrigerant_leak_test helium_leak_detection
发泡层 冰箱…保温层/空洞/缩/鼓包 冷柜/冷库板/热水器…保温层/发泡/空洞/缩/鼓包 | 聚氨酯发泡缺陷 保温层空洞 | polyurethane_foaming_of_refrigerator foam_void
吹风机 吹风机/吸尘器…味/响/噪音大/没吸力/烧/烫 电吹风/搅拌机/榨汁机…吵/味/响/噪音大/没吸力/烧/烫 破壁机…吵/味/噪音大/没吸力/烧/烫 vacuum_cleaner/blender/hair_dryer…loud/noise/weak | 小家电降噪 高速电机噪声 | small_appliance_noise hair_dryer
烤箱 烤箱/空气炸锅/蒸箱/面包机…一边糊/上色/温度不准/烤不匀/烤不熟/糊 oven…burn/cold air_fryer…burn/cold/uneven | 烤箱温度场 热风对流均匀 辐射换热烘烤 | oven_temperature_field air_fryer baking_uniformity
洗碗机 洗碗机…不干/味/洗不干净 dishwasher…dirty/wet | 洗碗机喷淋 洗涤动力学 | dishwasher
电视遥控 家电/电视/空调/智能锁/门锁…不听话/反应慢/失灵/打不开/误触/连不上 | 智能家居互联互通 可靠性测试 | smart_appliance_connectivity
电梯井 井道/电梯井/电梯底坑…漏水/潮/积水/进水 | 井道渗漏防水 底坑水位监测 | elevator_pit_flooding
扶梯打滑 扶梯…倒转/停/卡/急停/打滑/摔人/跳 自动扶梯/电扶梯…倒转/停/卡/响/急停/打滑/摔人/跳 escalator…broken/noise/stop | 自动扶梯驱动链 梯级故障监测 扶手带摩擦 制停距离 | escalator_monitoring escalator_chain
升降机/货梯/提升机/升降台/施工电梯…不平/卡住/慢/掉下/溜/超载 hoist/goods_lift…fall/stuck | 防坠安全装置 提升机制动 同步升降控制 | hoist_safety anti-drop
电梯保养 电梯/扶梯…保养/年限/没人修/维保/维修费/老旧 | 按需维保 电梯风险评估 剩余寿命电梯 | elevator_maintenance_optimization elevator_risk_assessment
燃气打不着火 热水器…哒哒/打不着/打不着火/打火打不着/点火难 燃气灶/壁挂炉/燃烧器/煤气灶…哒哒/打不着/打不着火/打火打不着/点不着/点火难 灶…哒哒/打不着/打火打不着/点不着/点火难 heater/stove/boiler/burner…ignite/not_light/wont_light | 燃气点火过程 火焰离子检测 点火电极 脉冲点火 | gas_ignition flame_ionization ignition_failure
灶火怕风 灶/燃气灶/火/火焰/热水器…一阵风/吹灭/灭/熄/风一吹/风大灭 flame…blow_out/go_out/wind | 燃烧器火焰稳定性 脱火回火 燃烧稳定 | flame_stability wind_resistance_of_burner
空调滴水 空调…凝水/滴答/结露 内机…凝水/滴答/漏水/结露 冷水管…凝水/滴水/滴答/漏水/结露 出风口…凝水/滴水/滴答/漏水 天花…凝水/滴答/漏水 air_conditioner/aircon…drip/water | 冷凝水排放 蒸发器凝露 凝露预测 | condensate_drain
不粘掉 不粘锅/锅…刮花/掉皮/洗不掉/涂层掉/粘锅 空气炸锅/炸篮/电饭锅内胆…刮花/掉涂层/掉皮/洗不掉/涂层掉/粘锅 pan/air_fryer…coating/peel/stick pot…coating/peel | 不粘涂层耐磨 氟聚合物附着 陶瓷涂层锅 | fluoropolymer_adhesion
保温壶不保温 保温杯/保温壶…一天就凉/不保热/凉得快/就凉 热水壶/暖瓶/热水瓶/焖烧杯…一天就凉/不保温/不保热/凉得快/就凉 flask/thermos…cold/warm | 真空夹层 吸气剂真空保持 辐射传热保温 真空绝热容器 | vacuum_insulated_container
抽湿机 抽湿机/除湿机…不出水/冬天/抽不出水/水少/没效果/没水/结冰 dehumidifier…ice/not_work/water | 除湿蒸发器换热 低温除湿工况 除湿机性能 | dehumidifier
限速器/安全钳/电梯…乱动作/卡在导轨/夹死/误动作 | 触发机构动力学 离心块摩擦 安全钳制动 | overspeed_governor governor_trip
`;
