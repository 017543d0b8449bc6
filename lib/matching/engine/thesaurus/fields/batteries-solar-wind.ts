/** Batteries, hydrogen, photovoltaics, wind, storage, charging. */
export const batteriesSolarWind = `
极耳 极耳超声焊接质量 焊接熔深预测 激光焊接监测 极耳…断/焊穿/翻折/胶漏/脱焊/虚焊 镍片…假焊/炸点/焊不牢/焊穿/脱/脱焊/虚焊 电芯…假焊/炸点/焊不牢/焊穿/脱焊/虚焊/转接片焊 电池…假焊/炸点/点焊/焊不牢/焊穿/脱焊/虚焊 模组/焊片/连接片/铝排…假焊/炸点/焊不牢/焊穿/脱焊/虚焊 激光焊/超声焊…极耳 汇流排…虚焊电池 极柱/顶盖…焊 盖板…焊漏 | 极耳焊接 超声波金属焊 电池模组焊接 汇流排激光焊 异种金属激光焊 | tab_welding ultrasonic_metal_welding battery_module_joining dissimilar_laser_welding penetration_depth_prediction
叠片机 极片对齐检测 叠片精度 卷绕张力 卷绕…起皱/错位 电芯…卷绕/变形/对齐度/抽芯/短路率 叠片…对齐/慢 极片…错位 热压/x光…电芯 | 电芯卷绕 叠片工艺 极片对齐度检测 电芯制造缺陷 | cell_winding electrode_stacking overhang_inspection cell_manufacturing_defect
内短路 激光切割热影响电极 分切刀具磨损 切边质量 电池…微短路/毛刺 极片…分切/切/切不齐/掉渣/毛边/裁 电极…切/切不齐/掉渣/毛刺/裁 极耳/箔…切/切不齐/掉渣/毛刺/毛边/裁 分切…毛刺电 模切/集流体…毛刺 激光…切极片 铜屑/金属异物…电池 粉尘…电芯 内部…微短路 electrode…burr | 极片分切 激光模切 电池内短路 金属异物污染 | electrode_slitting laser_notching internal_short_circuit metal_particle_contamination slitting_blade_wear
干法电极 nmp 厚电极 无溶剂电极 粘结剂纤维化 涂布…卷边/烘箱开裂 导电剂…分散 干法…电极 nmp…回收 溶剂…回收涂布机 粘结剂…迁移 | 锂电浆料分散 粘结剂迁移 极片干燥 导电碳纳米管 | slurry_mixing binder_migration electrode_drying conductive_additive_dispersion
注液房 低露点 电池/极片…水分 电芯…烘烤 电池车间…湿度 露点…电池 真空烘烤…电芯 干房…费电 | 极片水分控制 电芯真空干燥 低露点除湿 | electrode_moisture vacuum_drying_of_cell dry_room low_dew_point
铝塑膜 圆柱电池 电芯封装密封 漏液检测 腐蚀漏液 铝塑膜…分层/破/腐蚀 软包电池…封边漏/漏 电池…密封圈漏/漏液 冲坑…破 封装…漏液电池 电芯…漏液 盖板…漏 防爆阀…电池 泄压阀…误开 电池壳/钢壳…锈 | 软包电池封装 电池漏液 防爆阀 | aluminum_laminated_film pouch_cell_sealing electrolyte_leakage safety_vent
电池托盘 云母板 热蔓延 电池包…模组/漏水/灌封/轻 电池…一个带一串/隔热垫 电芯…传火/间隔热 托盘…焊漏 气凝胶…电芯 | 热蔓延抑制 电池模组隔热 气凝胶隔热 | thermal_propagation thermal_barrier battery_module aerogel_pad
启停电池 电池…内阻大/放不出大电流/放电平台/超充 倍率…差/放电 快充…寿命/电池 电芯…内阻 内阻…偏大 大电流…放电 充电…太慢电池 十分钟…充满 | 倍率性能 快充电池 电荷转移阻抗 直流内阻 | rate_capability fast_charging_battery charge_transfer_resistance internal_resistance
高斯过程回归 电池…什么时候坏/什么时候换/估值/体检/健康/剩余寿命/快坏/提前发现/早知道/用几年/能用几年/能用多久/还剩多少/隐患提前/预警 电瓶/储能/电芯…什么时候坏/什么时候换/快坏/早知道/用几年/能用几年/能用多久 battery…how_long/last 旧电芯…能用多久 二手电池…估 how_long…battery | 电池健康状态估计 电池寿命预测 电池故障预警 容量增量分析 | battery_lifetime_prediction state_of_health_estimation battery_fault_warning incremental_capacity Gaussian_process_regression
电池级碳酸锂 碳酸锂…杂质/磁性 盐湖…提锂 氢氧化锂…结块 锂盐…钠高 提锂…吸附剂 | 锂辉石焙烧 锂吸附剂 电池级锂盐 | lithium_adsorbent
磷酸铁 三元前驱体 前驱体…共沉淀/氨水 匣钵…掉渣/腐蚀 磷酸铁…铁磷比 烧结…匣钵 正极…烧结粘钵 辊道窑…正极 | 共沉淀前驱体 磷酸铁制备 正极烧结 | coprecipitation_precursor iron_phosphate sagger_corrosion cathode_sintering
石墨化炉 球形石墨 石墨提纯 负极材料包覆 石墨化能耗 负极…包覆/造粒 石墨化…费电 沥青…包覆 天然石墨…球形化 石墨…除杂 生物质…硬碳 | 沥青包覆 硬碳负极 | graphitization spherical_graphite pitch_coating graphite_purification hard_carbon
扣式电池 一次电池 锂亚电池 锂锰 一次锂电 电池…十年不换/钝化 锂亚…滞后 表计…电池没电 胎压/水表…电池 | 锂亚硫酰氯电池 电压滞后 锂一次电池 | lithium_thionyl_chloride_battery primary_lithium_battery voltage_delay
配储 电化学储能异常检测 数据驱动故障溯源 储能收益模型 储能电池一致性 储能…亏/什么时候充/划不划算/峰谷套利/怎么调度/故障/没人看得懂/热/着火/老报警/调频/赚钱/选型/选多大/配多大/防逆流 储能柜…亏/划不划算/回本/故障/没人看得懂/老报警/赚钱/选型 储能电站…亏/划不划算/回本/故障/没人看得懂/热/着火/老报警/赚钱/选型 energy_storage…alarm/fire/payback/profit 光伏/风电…配储 | 储能容量配置 储能优化调度 共享储能 | energy_storage_sizing energy_storage_scheduling frequency_regulation shared_energy_storage storage_fault_diagnosis storage_economics
压缩空气储能 飞轮储能 重力储能 机械储能 二氧化碳储能 液态空气 抽蓄 飞轮…损耗 | 液态空气储能 压气储能 飞轮转子 储能飞轮损耗 | compressed_air_energy_storage flywheel_energy_storage liquid_air_energy_storage
固体氧化物 sofc soec 陶瓷电池 电解质烧结 热循环稳定 固体氧化物…裂 高温…电解水 电堆…密封玻璃 连接体…铬 | 固体氧化物燃料电池 固体氧化物电解 铬中毒 封接玻璃 | solid_oxide_fuel_cell solid_oxide_electrolysis chromium_poisoning glass_sealant
氢气…传感器/报警/检测/泄漏/漏/爆/着火 氢脆…阀 氢站…安全 | 氢气泄漏扩散 氢气传感器 氢安全 | hydrogen_leakage_and_dispersion hydrogen_sensor hydrogen_safety
车载充电机 obc 充电机 快充头 充电器…不转灯/充坏电池/发热/炸/烧 适配器…叫/烫 充电机…烧 充电头…发烫 | 快充适配器 谐振变换器 功率因数校正 氮化镓快充 | onboard_charger resonant_converter LLC power_factor_correction
电池片 断栅 制绒 pecvd el发黑 银耗 topcon 异质结 hjt 电镀铜栅 电致发光裂纹识别 电池片应力 制程碎片率 电池片…划伤/发白/同心圆/多/效率低/断栅/检测/碎片/色差/裂/隐裂/黑 隐裂/el…多/检测/碎片/裂/黑 绒面…不匀 扩散…方阻 栅线…断 银浆…贵 激光…掺杂 | 晶硅太阳电池 表面钝化 丝网印刷栅线 隧穿氧化层钝化接触 异质结电池 | crystalline_silicon_solar_cell surface_passivation heterojunction_solar_cell screen_printed_metallization cell_crack_detection
串焊 eva胶膜 poe胶膜 无主栅 组件…层压气泡/脱胶/虚焊 接线盒…烧/脱/进水 串焊…虚焊 焊带…拉不住 层压…气泡组件 胶膜…发黄 背板…粉化 二极管…烧组件 | 光伏封装胶膜 乙酸腐蚀 光伏焊带 组件封装可靠性 背板老化 | PV_encapsulant ribbon_interconnection backsheet_degradation PV_module_reliability
拉单晶 单晶炉 断棱 单晶硅 石英坩埚 硅料 多晶硅 碳碳热场 掉苞 晶棒 单晶…断线/氧高 坩埚…变形炉/析晶/鼓包 拉晶…断 单晶硅…位错 热场…寿命 | 直拉单晶硅 热场设计 氧含量控制 石英坩埚析晶 多晶硅还原 | Czochralski_silicon thermal_field oxygen_concentration_in_silicon quartz_crucible polysilicon
切硅片 金刚线 线锯 细线化 硅泥 线痕表面形貌 锯切振动 切割液 硅片翘曲度 金刚线…断线/磨 硅片…划伤/厚薄/崩边/碎/线痕/翘曲/脏/薄易碎 晶片…切割翘 切片…线痕 | 金刚石线锯 硅片切割 亚表面损伤 硅片薄片化 硅泥回收 | subsurface_damage thin_wafer silicon_kerf
偏航制动 摩擦自激振动 螺栓预紧力监测 松动识别 主轴承疲劳寿命 状态维修风电 大部件更换 风电…下塔/几十万/塔筒/换一次/换轴承/漏油/螺栓/轴承/轴承换/齿轮箱 风机…下塔/倒塔/几十万/吱吱/哐哐/嘎嘎响/换一次/换轴承/轴承换/齿轮箱 偏航…吱吱/响/哐哐/嘎嘎响/异响/轴承 变桨…卡/吱吱/哐哐/嘎嘎响/坏/异响/电池/轴承 塔筒…去紧/天天紧/定期紧/振动/晃/松/裂 轴承…哐哐/嘎嘎响 法兰…去紧/天天紧/定期紧/松 螺栓/螺丝…去紧/天天紧/定期紧 风车…下塔/几十万/换一次/换轴承/轴承换 turbine…bearing/gearbox 风电机组…停 机舱…着火 法兰螺栓…松风 | 风电齿轮箱故障 白色蚀裂 偏航变桨系统 风电机组状态监测 塔筒振动 风电螺栓 | wind_turbine_gearbox pitch_and_yaw wind_turbine_condition_monitoring tower_vibration yaw_system bolt_loosening_detection main_bearing_life wind_turbine_main_bearing
海上风电 海缆 海缆敷设 基础防腐 漂浮式平台 海上…基础/塔筒锈/风机 海缆…断/磨 桩基/单桩…冲刷 浮式…风 | 海上风电基础 浮式风机 桩基冲刷 动态海缆 | offshore_wind_foundation floating_wind_turbine scour_around_monopile submarine_cable
家用风机 尾流模型 风资源评估 功率曲线 风机…发电少/控制策略/选型风场 风电…低风速/尾流 风场…发电量/选址 风速…测 风况…低 风力…小型 | 风电场尾流 微观选址 低风速风电机组 垂直轴风力机 风电功率特性 | wind_farm_wake micro-siting low_wind_speed_turbine vertical_axis_wind_turbine
碲化镉 铜铟镓硒 光伏瓦 bipv 光伏…屋顶漏水/幕墙/建筑/弱光/荷载 扩产…薄膜电池 薄膜…太阳能 有机…太阳电池 柔性/彩色/彩钢瓦/车顶…光伏 | 薄膜太阳电池 光伏建筑一体化 柔性光伏 弱光性能 | thin-film_solar_cell building-integrated_photovoltaics flexible_photovoltaics low-light_performance
汇流箱 mc4 光伏…哪块坏/插头烧/无人机看/汇流箱烧/火灾/熔断烧/红外找/诊断/运维/遮挡/阴影 组串…失配/电流低 光伏板…找坏 树影…光伏 组件…接地 | 光伏阵列故障诊断 阴影遮挡 最大功率点跟踪 组串失配 光伏直流电弧 | PV_array_fault_diagnosis partial_shading maximum_power_point_tracking string_mismatch PV_DC_arc
户外电源 移动电源 充电宝 便携储能 光伏…充电站/制氢/水泵/直驱/空调 太阳能…充电/小电源/水泵/监控供电/阴天没电 充电宝…着火/鼓 便携…储能 户外电源…虚标 野外…供电 | 光伏水泵系统 离网光伏 便携式储能电源 光伏直驱 | PV_water_pumping off-grid_photovoltaic portable_power_station direct-driven_PV
长叶片 雨蚀防护涂层 玻纤复合材料冲蚀 叶片气动损失 叶片损伤声发射 叶片无人机图像 裂纹扩展叶片 叶片…修补/发白风/固化慢/根部/模具温度/涂料/灌注缺陷/疲劳试验/粘接缝/胶裂/脱粘/腹板/芯材/褶皱/超声检/运输弯/防雷 风叶…制造/开裂/打烂/掉皮/沙打/烂/磨秃/被雨/裂缝/雷打/鼓包 风机叶片/风电叶片/前缘…开裂/打烂/掉皮/沙打/烂/磨秃/被雨/裂缝/雨打/雷打/鼓包 turbine_blade/turbine_blades/wind_blade…crack/damage/erode/lightning/split | 风电叶片制造缺陷 叶片真空灌注 叶片粘接 前缘防护涂层 叶片雷击防护 叶片疲劳 | wind_blade_manufacturing_defect blade_infusion leading-edge_erosion lightning_protection_of_blade blade_fatigue wind_turbine_blade rain_erosion acoustic_emission_of_blade
波浪能 潮流能 微水电 海洋能 膨胀机 海浪/潮汐/水流/浪/余压/压差…发电 温差…海水发电 管道…水发电 天然气…压差发电 | 波浪能转换 潮流能水轮机 余压发电 | wave_energy_converter tidal_turbine pressure_energy_recovery turboexpander
氨燃烧 掺氨 氢内燃机 醇基燃料 零碳燃料 绿氨 绿醇 二甲醚 氢气…发动机/燃烧回火/锅炉 甲醇…发动机/燃料锅炉 醇基…灶/腐蚀 氨…燃料 掺氢…管道 | 氨氢燃烧 掺氨燃烧 甲醇燃料 绿色甲醇 | ammonia_combustion ammonia_co-firing hydrogen_engine methanol_fuel green_methanol
虚假水位 主汽温 断煤 减温水 三冲量控制 虚假水位补偿 锅炉…人工烧/协调/水位乱/水位假/水位老/燃烧看不见/看不准水位/自动投不上/自控 汽包…水位/水位乱/水位假/水位老/看不准水位 蒸汽…水位乱/水位假/水位老/看不准水位 水位…波动锅炉 汽温/汽压…波动 负荷…跟不上锅炉 给煤机…断煤 给煤…不稳 炉膛…温度场 主蒸汽…超温 壁温…超 电厂…智能 | 锅炉汽包水位控制 主蒸汽温度控制 机炉协调控制 锅炉燃烧优化 炉膛温度场重建 | drum_level_control superheated_steam_temperature_control coordinated_control boiler_combustion_optimization furnace_temperature_field
六氟磷酸锂 sei膜 局部高浓度 电解液…产气/低温/添加剂/溶剂纯度/腐蚀集流体/阻燃/高电压分解 成膜…添加剂 锂盐/离子液体/高浓…电解液 氟代…溶剂 | 电解液添加剂 固体电解质界面膜 锂盐合成 阻燃电解液 高电压电解液 | electrolyte_additive solid_electrolyte_interphase flame-retardant_electrolyte high-voltage_electrolyte
湿法隔膜 干法隔膜 勃姆石 pvdf涂覆 芳纶隔膜 质子交换膜 隔膜热收缩 涂覆浆料 隔膜…厚薄/基膜/孔不匀/拉伸破膜/晶点/生产/白油/耐热/褶/陶瓷涂层掉 电解槽…复合隔膜 离子膜…破 交换膜…溶胀 阴离子交换膜…碱 | 锂电隔膜制造 陶瓷涂覆隔膜 热致相分离 离子交换膜 隔膜耐热性 | separator_manufacturing ceramic-coated_separator thermally_induced_phase_separation ion-exchange_membrane
pvdf 负极粘结剂 涂碳铝箔 电池铝箔 复合集流体 pvdf…涨价/贵 铝箔…断带电池/腐蚀集流体 粘结剂…电池 cmc…颗粒锂电 丁苯…负极 海藻酸…粘结剂 集流体…涂碳 电池铝箔…针孔 复合集流体…镀膜 | 电极粘结剂 涂碳集流体 水性粘结剂 | electrode_binder carbon-coated_current_collector composite_current_collector water-based_binder
电池…ct/产线停/来料/焊后检/蓝膜气泡/超声检测 电芯…包膜/在线检测/外观/数据追溯/良率/表面凹坑 极片…瑕疵检测/表面缺陷 焊点…电池检测 电池生产线…追溯 电池工厂…良率 | 电池缺陷无损检测 极片表面缺陷检测 电池超声检测 电芯良率提升 电池制造大数据 | battery_defect_inspection ultrasonic_inspection_of_battery electrode_defect_detection battery_manufacturing_yield
ups电池 电池…加热慢/加热膜烧/夏天热坏/自加热/预热 零下三十度…启动 电瓶…冬天打不着 低温…启动电源 极寒/高原/基站…电池 高温…电池寿命短 户外…电池高温 基站电池…被偷 通信…后备电池 后备电池…坏 | 电池低温自加热 脉冲加热 宽温域电池 后备电源电池 浮充寿命 | battery_self-heating pulse_heating wide-temperature_battery float_charge_life
储能舱 储能变流器 储能电池液冷 温控能效 浸没式液冷储能 风道优化储能 储能…不均衡簇/产气探测/制冷/太热/寿命短/残值/消防气体/温差/热死/热管理/爆炸/电池簇/电芯温差/空调/空调费电/绝缘报警/运维/预警 储能柜…制冷/太热/液冷/热死/空调/空调费电 集装箱…制冷/太热/温差/热死/空调/空调费电 储能舱…通风 pcs…故障 | 储能热管理 储能安全预警 簇间环流 特征气体探测 | thermal_management_of_energy_storage energy_storage_safety_warning cluster_circulating_current power_conversion_system off-gas_detection storage_cooling
工业副产氢 副产氢 钯膜 重整制氢 一氧化碳耐受 变压吸附提纯 阳极抗毒化催化剂 氢气…不纯/净化/含一氧化碳/提纯/有杂质/杂质毒/毒坏/毒死/纯度不够/脱氧 氢…不纯/有杂质/毒坏/毒死/纯度 变压吸附/氯碱…氢 焦炉气/天然气…制氢 富氢…气提 | 氢气纯化 变压吸附提氢 钯复合膜 一氧化碳深度脱除 重整制氢催化剂 | hydrogen_purification palladium_membrane CO_removal hydrogen_impurity CO_tolerance
氢能车 气体扩散层水淹 流场板排水 电化学阻抗谱诊断 水管理策略 燃料电池…低温启动/冻/启停/噪音/尾排氢/引射器/拉不动/掉功率/散热器大/水淹/水管理/没劲/泡水/电压巡检/积水/空压机/系统效率/膜干/阻抗 氢气…叉车/无人机/重卡 电堆…冻/拉不动/掉功率/没劲/泡水/积水 氢堆/氢车…冻/拉不动/掉功率/水淹/没劲/泡水/积水 fuel_cell…flood/weak/wet 氢燃料…车 | 燃料电池水热管理 燃料电池空压机 氢气引射器 冷启动策略 燃料电池寿命预测 | water_and_thermal_management_of_fuel_cell fuel_cell_air_compressor hydrogen_ejector fuel_cell_degradation fuel_cell_flooding
钛双极板 石墨双极板 pem电解 双极板…回弹/密封胶/流道/涂层/焊接 膜电极…涂布/边框 电堆…一致性/装配力 极板…冲压裂氢 石墨双极板…漏气 催化层…裂 碳纸…脆 密封…电堆 电解堆…密封 | 金属双极板涂层 双极板成形 膜电极制备 催化层开裂 电堆封装力 | bipolar_plate_coating bipolar_plate_forming membrane_electrode_assembly catalyst_layer_cracking stack_clamping
三型瓶 高压气瓶 天然气瓶 车用气瓶 碳纤维缠绕 爆破压力 气瓶…检验/爆破/缠绕层裂 缠绕…氢瓶 氢瓶…内胆 内胆…塌陷 储氢…密封圈 氢气…瓶口阀 瓶阀…漏氢 碳纤维…气瓶 | 复合材料储氢气瓶 内胆屈曲 气瓶疲劳寿命 高压氢密封 | composite_hydrogen_vessel filament_winding liner_collapse high-pressure_hydrogen_seal
电池运输 仓库放电池 电池…库存/快递/放久/放仓库/海运/空运/航空/运输 | 锂电池运输安全 仓储热失控 荷电状态储存 存储老化 | lithium_battery_transport battery_storage_safety calendar_aging
电池泡水 电池/电瓶/电动车/电车…泡水/涉水/淹/进水 电池包…泡水/涉水/淹 battery…flooded/water/wet | 浸水短路 涉水安全 绝缘失效电池 | battery_water_immersion
氢气太贵 氢气/制氢/用氢/加氢…不划算/太贵/成本/降本 hydrogen…expensive | 低成本绿氢 制氢经济性 氢能系统优化 | levelized_cost_of_hydrogen non-precious_catalyst
光伏板回收 旧/报废/退役/破/坏…光伏板/太阳能板 光伏板…回收/没处扔/退役 太阳能板/组件…回收/报废/没处扔/退役 | 退役光伏组件回收 胶膜热解 银硅分离 玻璃剥离 | end-of-life_panel old_solar_panels silver_recovery
冰雹打板 冰雹/石头/台风/大风…光伏板/太阳能板 光伏板/太阳能板…冰雹/台风/砸/碎/被吹 panels…blown/hail/storm | 组件抗冰雹冲击 光伏玻璃强度 支架风荷载 | hail_impact wind_load_on_panels
板下种菜 植被调控光伏 除草机器人光伏 光伏电站植被管理 光伏生态效应 光伏农业 光伏…养羊/养鱼/割草/杂草/种地/种草/种菜/草/草太高/遮/遮板/长草 板下…养羊/割草/杂草/种/种地/种草/种菜/草太高/草长/遮板/长草 板子底下…养羊/种地/种草/种菜/长草 光伏板…下面/割草/杂草/种/草/草太高/草长/遮板/长草/除草 电站…割草/杂草/草太高/遮板/长草 板底…割草/杂草/草太高/草长/遮板/长草 solar…farming/grass/weeds panels…grass weeds…panels | 农光互补光环境 遮阴作物 | agrivoltaics shading_crop weeding_robot vegetation_management_of_PV PV_ecological_effect fishery-photovoltaic
叶片结冰 叶片…挂冰/甩冰/结冰 风叶/风机叶片…挂冰/甩冰/覆冰 风车/风电…挂冰/甩冰/结冰/覆冰 wind_blade/turbine_blades/turbine…ice/iced/icing | 风力机防除冰 叶片覆冰检测 电加热膜除冰 光热超疏水 | blade_icing blade_anti-icing
风电噪声 风车/风电/风机/大风车…吵得村/告状/村民/村里吵/睡不着 wind_turbine/turbine/turbines…complain/loud/noise/noisy | 风电机组气动噪声 尾缘锯齿降噪 翼型噪声 | wind_turbine_noise trailing-edge_serration aeroacoustic_noise amplitude_modulation
报废叶片 叶片…回收/报废/没处扔/退役 风叶…回收/没处扔/退役 | 退役风电叶片回收 玻纤热解再生 纤维增强复合材料回收 | glass_fiber_recovery old_blades
风机打鸟 风车/风机/风电…打鸟/撞鸟/鸟 birds…turbine | 鸟类撞击风险 生态影响风电 雷达鸟类监测 | bird_collision wind_farm_ecology
白天电用不完 晚上没电 白天/中午/光伏/太阳能…存起来/用不完 晚上/夜里/阴天…不够用/没电用/电不够 power/electricity…at_night/store 电…存起来 solar…at_night | 光储微电网 能量管理微网 长时储能 压缩空气液流储能 日前调度 多能互补微电网 | long-duration_energy_storage microgrid_energy_management store_solar > 储能 微电网
电池虚标 虚标 电池/充电宝/续航/容量/储能/移动电源…不够数/标得高/没那么多/缩水/虚标 | 可用容量测试 荷电状态估算误差 容量标定 能量效率测试 | capacity_verification overstated_capacity
注液静置 注液/注完液/灌液…不吸/冒出来/吸得慢/浸不透/等半天/老鼓/静置 电解液…不吸/冒出来/吸得慢/等半天/老鼓/静置 化成…冒气/鼓 | 电解液浸润动力学 化成产气抽除 真空静置 负压化成 润湿老化 | electrolyte_wetting formation_gas
电池厂粉尘 电池厂/负极/石墨/正极…呛/粉尘/粉尘大/车间黑/黑乎乎 | 石墨粉尘净化 电池车间除尘 | graphite_dust battery_plant_dust
电池废水 电池厂/锂电/前驱体/回收厂…含镍/废气/废水/氨氮 | 锂电废水处理 氨氮回收前驱体 镍钴去除 | battery_wastewater
电池壳防水 电池/电池包/充电宝…体积大/减重/壳/外壳/太重 battery…heavy/weight | 电池包轻量化 复合材料上盖 结构电池集成 | battery_pack_lightweighting cell-to-pack
电池换货 电池/电瓶…保修/客诉/质保/赔/退货 | 电池失效分析 拆解分析 退化模式诊断 | battery_failure_analysis degradation_mode
二手电动车 电动车/电车/二手车…掉价/电池值/电池检测/电池还剩 | 健康状态评估 电池残值评估 | battery_residual_value
电动叉车 叉车/搬运车…充电/换电池/没电/电池 agv…换电池/没电/电池 | 工业车辆锂电 机会充电 | forklift_battery opportunity_charging
手机充电 手机/耳机/手表…充不进/充电慢/充电烫/发烫/没电快 phone/laptop…battery/charge/hot | 快充协议 充电热管理 电池管理消费电子 | phone_charging
氢气运输 氢气/氢…怎么运/拖车/管道送/运不出/运费 | 液氢储运 长管拖车 掺氢管道相容性 有机液体储氢 | hydrogen_transport hydrogen_blending tube_trailer
接线盒烧 接线盒…冒烟/烧了/热 光伏插头/光伏线/光伏接头/汇流箱…冒烟/烧/烧了/热/进水 | 光伏接线盒热失效 旁路器件 端子接触温升 | junction_box_failure
光伏着火 光伏/太阳能/屋顶电站…安全/着火/触电/起火 solar…fire | 光伏火灾风险 直流电弧检测 快速关断 | PV_fire rapid_shutdown
光伏安装 光伏/太阳能/支架…人工装/安装慢/山地/打桩/水面/装板 | 光伏安装机器人 山地光伏 漂浮光伏 桩基支架 | PV_installation_robot floating_photovoltaics
光伏运维 光伏/电站/太阳能…哪块/坏了不知道/没人管/看不过来/维护/草长 solar…broken/maintenance | 光伏智能运维 无人机热红外巡检 异常组串识别 | PV_operation_and_maintenance PV_inspection
太阳能路灯亮不久 太阳能灯/太阳能路灯/太阳能…下雨不亮/亮不久/几天阴雨/半夜灭 solar_light…night/rain | 离网光伏储能匹配 太阳能路灯能量管理 | off-grid_lighting solar_lamp
光伏银耗 电池片/组件…成本/薄/贵/银浆/降本 | 少银金属化 铜电镀电极 | silver_reduction copper_plating_of_solar_cell
太阳能板便宜效率 光伏/太阳能电池…效率上不去/效率低/转换率 电池片…效率上不去/转换率 | 光电转换效率 载流子复合 叠层太阳电池 钝化接触 | conversion_efficiency carrier_recombination tandem_solar_cell passivating_contact
风大停机 风大/大风/台风/阵风…停机/切出/自己停/风机/风车/飞车 风机…台风/老停/自己停/超速/风大 风车/风电…台风/老停/自己停/超速/风大/飞车 turbine…stop/storm/typhoon | 风电机组切出控制 变桨降载 极端阵风 台风抗风设计 载荷抑制 | cut-out_control load_reduction_pitch_control extreme_gust
风机螺栓断 风机/塔筒/叶根/法兰…螺丝断/螺丝松/螺栓断/螺栓松 风电…螺丝断/螺丝松/螺栓松 turbine…bolts | 法兰连接高强螺栓 螺栓疲劳 预紧力超声测量 | ultrasonic_bolt_measurement bolted_flange
风机发不出 风机…不转/出力低/功率曲线/发得少 风车/风电…不转/出力低/功率曲线/发得少/发电少/没风 turbine…less/power | 偏航误差 功率曲线异常 尾流控制 低风速 | yaw_misalignment wake_steering
风机着火 风机/风电…着火/起火/雷 机舱…起火/雷 | 机舱火灾 雷电防护风电 | nacelle_fire
风机维修高空 风机/风车/塔筒/叶片…上不去/修/吊车/检修难/爬塔/维修/高空 turbine…climb/repair | 风电运维优化 叶片维修机器人 无人机巡检叶片 | wind_O&M blade_maintenance_robot
海上风机锈 海上…光伏/变压器/塔筒/柜子/设备锈 海边/沿海…光伏/变压器/塔筒/柜子/设备锈/风机 | 海洋大气腐蚀电力装备 盐雾防护 | offshore_corrosion salt_spray_electrical
电池仓库 仓库/库房/存放/堆放…电池/电芯着火/起火/锂电池 电池仓库/电池库房…不给保/保险/怕起火/起火 电池…不给保/保险/怕起火 | 锂离子电池仓储火灾 风险评估电池 细水雾抑制热失控 探测与灭火 | battery_warehouse_fire
极柱绿毛 极柱/电瓶头/接线柱/桩头/电瓶…发绿/氧化/白毛/绿毛/腐蚀/长毛 terminal…corrode/green | 蓄电池端子腐蚀 爬酸爬碱 端子密封 | terminal_corrosion
光伏板台风 光伏板/太阳能板…吹塌/吹翻/吹跑/大风/掀 光伏/支架…台风/吹塌/吹翻/吹跑/大风/掀 panels…typhoon/wind | 风洞试验光伏 连接节点疲劳 风致振动光伏 | wind_tunnel_test_of_PV wind-induced_vibration
充电不兼容 充电器/充电桩/充电枪/车…不认/兼容不/别人家车/协议不/握手失败/识别不 charger…compatible/recognize | 充电控制导引 协议一致性测试 通信握手 | control_pilot conformance_test
风场扰民 wind_farm wind_farm…neighbors/neighbours/noise/village | 风电场噪声评价 阴影闪烁 公众接受度 风电环境影响 | wind_farm_noise_assessment shadow_flicker
电池突然断电 电池/锂电/锂电池/电瓶车/电动车/手机…断电/突然关机/突然断电/突然没电 battery/phone…cut_off/shut_off/suddenly | 保护板误动作 荷电估计偏差 电池保护电路 电压骤降 | battery_protection_circuit
电池放着没电 电池…搁着/放一个月/放几天没电/放着就没/没用也没电/漏电/自己跑电 电瓶/充满/锂电…搁着/放一个月/放几天没电/放着就没/放着没电/没用也没电/漏电/自己跑电 battery/batteries…loses_charge/sitting/stored/unused | 自放电机理 微短路检测 静置压降 存储容量损失 | self-discharge
太阳能水泵 光伏提水 太阳能/光伏…抽不上水/抽水/提水/浇地/灌溉/阴天不上水 太阳能水泵…不上水/阴天 solar…irrigation/pump/water | 光伏扬水系统 最大功率跟踪扬水 变频扬水控制 光伏灌溉 | solar_pump solar_irrigation
塔筒潮 塔筒/机舱/风机里…凝水/发霉/水汽/湿/潮/盐雾/锈 | 塔筒除湿防腐 盐雾过滤 机舱正压 内部腐蚀风电 | tower_dehumidification salt_filtration
枪线拖断 充电枪/充电线/枪线/充电桩…扯断/拉断/拖地/拖断/拖走/收线/碾/被轧 charger/charging_cable…drive_off/pulled/torn | 拉力监测 紧急脱离 电缆收放机构充电 充电电缆耐磨 | cable_management_of_charger
`;
