/** Batteries, hydrogen, photovoltaics, wind, storage, charging. */
export const batteriesSolarWind = `
极耳 极耳…断/焊穿/翻折/胶漏/脱焊/虚焊 镍片…脱/虚焊 电芯…转接片焊 激光焊/超声焊…极耳 汇流排…虚焊电池 电池…点焊 极柱/顶盖…焊 盖板…焊漏 | 极耳焊接 超声波金属焊 电池模组焊接 汇流排激光焊 异种金属激光焊 | tab_welding ultrasonic_metal_welding battery_module_joining dissimilar_laser_welding
叠片机 卷绕…起皱/错位 电芯…卷绕/变形/对齐度/抽芯/短路率 叠片…对齐/慢 极片…错位 热压/x光…电芯 | 电芯卷绕 叠片工艺 极片对齐度检测 电芯制造缺陷 | cell_winding electrode_stacking overhang_inspection cell_manufacturing_defect
内短路 电池…微短路/毛刺 分切…毛刺电 极片…分切 模切/集流体…毛刺 激光…切极片 铜屑/金属异物…电池 粉尘…电芯 内部…微短路 | 极片分切 激光模切 电池内短路 金属异物污染 | electrode_slitting laser_notching internal_short_circuit metal_particle_contamination
干法电极 nmp 厚电极 涂布…卷边/烘箱开裂 导电剂…分散 干法…电极 nmp…回收 溶剂…回收涂布机 粘结剂…迁移 | 锂电浆料分散 粘结剂迁移 极片干燥 导电碳纳米管 | slurry_mixing binder_migration electrode_drying conductive_additive_dispersion
注液房 低露点 电池/极片…水分 电芯…烘烤 电池车间…湿度 露点…电池 真空烘烤…电芯 干房…费电 | 极片水分控制 电芯真空干燥 低露点除湿 | electrode_moisture vacuum_drying_of_cell dry_room low_dew_point
铝塑膜 圆柱电池 铝塑膜…分层/破/腐蚀 软包电池…封边漏/漏 电池…密封圈漏/漏液 冲坑…破 封装…漏液电池 电芯…漏液 盖板…漏 防爆阀…电池 泄压阀…误开 电池壳/钢壳…锈 | 软包电池封装 电池漏液 防爆阀 | aluminum_laminated_film pouch_cell_sealing electrolyte_leakage safety_vent
电池托盘 云母板 热蔓延 电池包…模组/漏水/灌封/轻 电池…一个带一串/隔热垫 电芯…传火/间隔热 托盘…焊漏 气凝胶…电芯 | 热蔓延抑制 电池模组隔热 气凝胶隔热 | thermal_propagation thermal_barrier battery_module aerogel_pad
启停电池 电池…内阻大/放不出大电流/放电平台/超充 倍率…差/放电 快充…寿命/电池 电芯…内阻 内阻…偏大 大电流…放电 充电…太慢电池 十分钟…充满 | 倍率性能 快充电池 电荷转移阻抗 直流内阻 | rate_capability fast_charging_battery charge_transfer_resistance internal_resistance
电池…估值/体检/健康/剩余寿命/提前发现/还剩多少/隐患提前/预警 旧电芯…能用多久 二手电池…估 | 电池健康状态估计 电池寿命预测 电池故障预警 容量增量分析 | battery_lifetime_prediction state_of_health_estimation battery_fault_warning incremental_capacity
电池级碳酸锂 碳酸锂…杂质/磁性 盐湖…提锂 氢氧化锂…结块 锂盐…钠高 提锂…吸附剂 | 锂辉石焙烧 锂吸附剂 电池级锂盐 | lithium_adsorbent
磷酸铁 三元前驱体 前驱体…共沉淀/氨水 匣钵…掉渣/腐蚀 磷酸铁…铁磷比 烧结…匣钵 正极…烧结粘钵 辊道窑…正极 | 共沉淀前驱体 磷酸铁制备 正极烧结 | coprecipitation_precursor iron_phosphate sagger_corrosion cathode_sintering
石墨化炉 球形石墨 石墨提纯 负极…包覆/造粒 石墨化…费电 沥青…包覆 天然石墨…球形化 石墨…除杂 生物质…硬碳 | 沥青包覆 硬碳负极 | graphitization spherical_graphite pitch_coating graphite_purification hard_carbon
扣式电池 一次电池 锂亚电池 锂锰 一次锂电 电池…十年不换/钝化 锂亚…滞后 表计…电池没电 胎压/水表…电池 | 锂亚硫酰氯电池 电压滞后 锂一次电池 | lithium_thionyl_chloride_battery primary_lithium_battery voltage_delay
配储 储能…亏/什么时候充/峰谷套利/怎么调度/调频/选多大/配多大/防逆流 光伏/风电…配储 | 储能容量配置 储能优化调度 共享储能 | energy_storage_sizing energy_storage_scheduling frequency_regulation shared_energy_storage
压缩空气储能 飞轮储能 重力储能 机械储能 二氧化碳储能 液态空气 抽蓄 飞轮…损耗 | 液态空气储能 压气储能 飞轮转子 储能飞轮损耗 | compressed_air_energy_storage flywheel_energy_storage liquid_air_energy_storage
固体氧化物 sofc soec 陶瓷电池 固体氧化物…裂 高温…电解水 电堆…密封玻璃 连接体…铬 | 固体氧化物燃料电池 固体氧化物电解 铬中毒 封接玻璃 | solid_oxide_fuel_cell solid_oxide_electrolysis chromium_poisoning glass_sealant
氢气…传感器/报警/检测/泄漏/漏/爆/着火 氢脆…阀 氢站…安全 | 氢气泄漏扩散 氢气传感器 氢安全 | hydrogen_leakage_and_dispersion hydrogen_sensor hydrogen_safety
车载充电机 obc 充电机 快充头 充电器…不转灯/充坏电池/发热/炸/烧 适配器…叫/烫 充电机…烧 充电头…发烫 | 快充适配器 谐振变换器 功率因数校正 氮化镓快充 | onboard_charger resonant_converter LLC power_factor_correction
电池片 断栅 制绒 pecvd el发黑 银耗 topcon 异质结 hjt 电镀铜栅 电池片…划伤/发白/同心圆/效率低/断栅/色差/隐裂 绒面…不匀 扩散…方阻 栅线…断 银浆…贵 激光…掺杂 | 晶硅太阳电池 表面钝化 丝网印刷栅线 隧穿氧化层钝化接触 异质结电池 | crystalline_silicon_solar_cell surface_passivation heterojunction_solar_cell screen_printed_metallization
串焊 eva胶膜 poe胶膜 无主栅 组件…层压气泡/脱胶/虚焊 接线盒…烧/脱/进水 串焊…虚焊 焊带…拉不住 层压…气泡组件 胶膜…发黄 背板…粉化 二极管…烧组件 | 光伏封装胶膜 乙酸腐蚀 光伏焊带 组件封装可靠性 背板老化 | PV_encapsulant ribbon_interconnection backsheet_degradation PV_module_reliability
拉单晶 单晶炉 断棱 单晶硅 石英坩埚 硅料 多晶硅 碳碳热场 掉苞 晶棒 单晶…断线/氧高 坩埚…变形炉/析晶/鼓包 拉晶…断 单晶硅…位错 热场…寿命 | 直拉单晶硅 热场设计 氧含量控制 石英坩埚析晶 多晶硅还原 | Czochralski_silicon thermal_field oxygen_concentration_in_silicon quartz_crucible polysilicon
切硅片 金刚线 线锯 细线化 硅泥 金刚线…断线/磨 硅片…划伤/厚薄/崩边/碎/线痕/翘曲/脏/薄易碎 晶片…切割翘 切片…线痕 | 金刚石线锯 硅片切割 亚表面损伤 硅片薄片化 硅泥回收 | subsurface_damage thin_wafer silicon_kerf
风电…塔筒/漏油/螺栓/轴承/齿轮箱 风机…倒塔/齿轮箱 偏航…响/轴承 变桨…卡/坏/电池/轴承 塔筒…振动/晃/裂 风电机组…停 机舱…着火 法兰螺栓…松风 | 风电齿轮箱故障 白色蚀裂 偏航变桨系统 风电机组状态监测 塔筒振动 风电螺栓 | wind_turbine_gearbox pitch_and_yaw wind_turbine_condition_monitoring tower_vibration
海上风电 海缆 海上…基础/塔筒锈/风机 海缆…断/磨 桩基/单桩…冲刷 浮式…风 | 海上风电基础 浮式风机 桩基冲刷 动态海缆 | offshore_wind_foundation floating_wind_turbine scour_around_monopile submarine_cable
家用风机 风机…发电少/控制策略/选型风场 风电…低风速/尾流 风场…发电量/选址 风速…测 风况…低 风力…小型 | 风电场尾流 微观选址 低风速风电机组 垂直轴风力机 风电功率特性 | wind_farm_wake micro-siting low_wind_speed_turbine vertical_axis_wind_turbine
碲化镉 铜铟镓硒 光伏瓦 bipv 光伏…屋顶漏水/幕墙/建筑/弱光/荷载 扩产…薄膜电池 薄膜…太阳能 有机…太阳电池 柔性/彩色/彩钢瓦/车顶…光伏 | 薄膜太阳电池 光伏建筑一体化 柔性光伏 弱光性能 | thin-film_solar_cell building-integrated_photovoltaics flexible_photovoltaics low-light_performance
汇流箱 mc4 光伏…哪块坏/插头烧/无人机看/汇流箱烧/火灾/熔断烧/红外找/诊断/运维/遮挡/阴影 组串…失配/电流低 光伏板…找坏 树影…光伏 组件…接地 | 光伏阵列故障诊断 阴影遮挡 最大功率点跟踪 组串失配 光伏直流电弧 | PV_array_fault_diagnosis partial_shading maximum_power_point_tracking string_mismatch PV_DC_arc
户外电源 移动电源 充电宝 光伏…充电站/制氢/水泵/直驱/空调 太阳能…充电/小电源/水泵/监控供电/阴天没电 充电宝…着火/鼓 便携…储能 户外电源…虚标 野外…供电 | 光伏水泵系统 离网光伏 便携式储能电源 光伏直驱 | PV_water_pumping off-grid_photovoltaic portable_power_station direct-driven_PV
长叶片 叶片…修补/发白风/固化慢/根部/模具温度/涂料/灌注缺陷/疲劳试验/粘接缝/胶裂/脱粘/腹板/芯材/褶皱/超声检/运输弯/防雷 风叶…制造 | 风电叶片制造缺陷 叶片真空灌注 叶片粘接 前缘防护涂层 叶片雷击防护 叶片疲劳 | wind_blade_manufacturing_defect blade_infusion leading-edge_erosion lightning_protection_of_blade blade_fatigue
波浪能 潮流能 微水电 海洋能 膨胀机 海浪/潮汐/水流/浪/余压/压差…发电 温差…海水发电 管道…水发电 天然气…压差发电 | 波浪能转换 潮流能水轮机 余压发电 | wave_energy_converter tidal_turbine pressure_energy_recovery turboexpander
氨燃烧 掺氨 氢内燃机 醇基燃料 零碳燃料 绿氨 绿醇 二甲醚 氢气…发动机/燃烧回火/锅炉 甲醇…发动机/燃料锅炉 醇基…灶/腐蚀 氨…燃料 掺氢…管道 | 氨氢燃烧 掺氨燃烧 甲醇燃料 绿色甲醇 | ammonia_combustion ammonia_co-firing hydrogen_engine methanol_fuel green_methanol
虚假水位 主汽温 断煤 减温水 锅炉…人工烧/协调/燃烧看不见/自动投不上/自控 汽包…水位 水位…波动锅炉 汽温/汽压…波动 负荷…跟不上锅炉 给煤机…断煤 给煤…不稳 炉膛…温度场 主蒸汽…超温 壁温…超 电厂…智能 | 锅炉汽包水位控制 主蒸汽温度控制 机炉协调控制 锅炉燃烧优化 炉膛温度场重建 | drum_level_control superheated_steam_temperature_control coordinated_control boiler_combustion_optimization furnace_temperature_field
六氟磷酸锂 sei膜 局部高浓度 电解液…产气/低温/添加剂/溶剂纯度/腐蚀集流体/阻燃/高电压分解 成膜…添加剂 锂盐/离子液体/高浓…电解液 氟代…溶剂 | 电解液添加剂 固体电解质界面膜 锂盐合成 阻燃电解液 高电压电解液 | electrolyte_additive solid_electrolyte_interphase flame-retardant_electrolyte high-voltage_electrolyte
湿法隔膜 干法隔膜 勃姆石 pvdf涂覆 芳纶隔膜 质子交换膜 隔膜…厚薄/基膜/孔不匀/拉伸破膜/晶点/生产/白油/耐热/褶/陶瓷涂层掉 电解槽…复合隔膜 离子膜…破 交换膜…溶胀 阴离子交换膜…碱 | 锂电隔膜制造 陶瓷涂覆隔膜 热致相分离 离子交换膜 隔膜耐热性 | separator_manufacturing ceramic-coated_separator thermally_induced_phase_separation ion-exchange_membrane
pvdf 负极粘结剂 涂碳铝箔 电池铝箔 复合集流体 pvdf…涨价/贵 铝箔…断带电池/腐蚀集流体 粘结剂…电池 cmc…颗粒锂电 丁苯…负极 海藻酸…粘结剂 集流体…涂碳 电池铝箔…针孔 复合集流体…镀膜 | 电极粘结剂 涂碳集流体 水性粘结剂 | electrode_binder carbon-coated_current_collector composite_current_collector water-based_binder
电池…ct/产线停/来料/焊后检/蓝膜气泡/超声检测 电芯…包膜/在线检测/外观/数据追溯/良率/表面凹坑 极片…瑕疵检测/表面缺陷 焊点…电池检测 电池生产线…追溯 电池工厂…良率 | 电池缺陷无损检测 极片表面缺陷检测 电池超声检测 电芯良率提升 电池制造大数据 | battery_defect_inspection ultrasonic_inspection_of_battery electrode_defect_detection battery_manufacturing_yield
ups电池 电池…加热慢/加热膜烧/夏天热坏/自加热/预热 零下三十度…启动 电瓶…冬天打不着 低温…启动电源 极寒/高原/基站…电池 高温…电池寿命短 户外…电池高温 基站电池…被偷 通信…后备电池 后备电池…坏 | 电池低温自加热 脉冲加热 宽温域电池 后备电源电池 浮充寿命 | battery_self-heating pulse_heating wide-temperature_battery float_charge_life
储能舱 储能变流器 储能…不均衡簇/产气探测/寿命短/残值/消防气体/热管理/爆炸/电池簇/电芯温差/空调费电/绝缘报警/运维/预警 储能柜…液冷 储能舱…通风 pcs…故障 | 储能热管理 储能安全预警 簇间环流 特征气体探测 | thermal_management_of_energy_storage energy_storage_safety_warning cluster_circulating_current power_conversion_system off-gas_detection
工业副产氢 副产氢 钯膜 重整制氢 氢气…净化/含一氧化碳/提纯/杂质毒/纯度不够/脱氧 变压吸附/氯碱…氢 焦炉气/天然气…制氢 富氢…气提 | 氢气纯化 变压吸附提氢 钯复合膜 一氧化碳深度脱除 重整制氢催化剂 | hydrogen_purification palladium_membrane CO_removal
氢能车 燃料电池…低温启动/启停/噪音/尾排氢/引射器/散热器大/水管理/电压巡检/空压机/系统效率/膜干/阻抗 氢气…叉车/无人机/重卡 氢燃料…车 | 燃料电池水热管理 燃料电池空压机 氢气引射器 冷启动策略 燃料电池寿命预测 | water_and_thermal_management_of_fuel_cell fuel_cell_air_compressor hydrogen_ejector fuel_cell_degradation
钛双极板 石墨双极板 pem电解 双极板…回弹/密封胶/流道/涂层/焊接 膜电极…涂布/边框 电堆…一致性/装配力 极板…冲压裂氢 石墨双极板…漏气 催化层…裂 碳纸…脆 密封…电堆 电解堆…密封 | 金属双极板涂层 双极板成形 膜电极制备 催化层开裂 电堆封装力 | bipolar_plate_coating bipolar_plate_forming membrane_electrode_assembly catalyst_layer_cracking stack_clamping
三型瓶 高压气瓶 天然气瓶 车用气瓶 气瓶…检验/爆破/缠绕层裂 缠绕…氢瓶 氢瓶…内胆 内胆…塌陷 储氢…密封圈 氢气…瓶口阀 瓶阀…漏氢 碳纤维…气瓶 | 复合材料储氢气瓶 内胆屈曲 气瓶疲劳寿命 高压氢密封 | composite_hydrogen_vessel filament_winding liner_collapse high-pressure_hydrogen_seal
`;
