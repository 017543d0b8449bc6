/** Solar heat, heating and cooling, heat pumps, waste heat, storage, combustion, saving energy. Terms after GB/T 12936 (solar thermal). */
export const energy = `
太阳能 太阳能热水 热水器 | 太阳能热利用 光热 太阳能热水系统 | solar_thermal solar_water_heater
集热器 集热 集热板 太阳能…不热 集热…不热 | 太阳能集热器 平板集热器 集热效率 | solar_collector collector_efficiency
真空管 炸管 爆管 | 全玻璃真空集热管 真空集热管 | evacuated_tube > 抗热震性 玻璃强化 残余应力
集热膜 膜层掉 吸热膜 膜层发白 | 选择性吸收涂层 光谱选择性吸收 | selective_absorber_coating solar_absorptance
真空度下降 管子不保温 漏真空 真空管…发白 真空管…不行 | 真空集热管失效 真空寿命 吸气剂 | vacuum_loss getter
聚光 槽式 塔式 | 聚光集热 光热发电 定日镜 | concentrated_solar_power parabolic_trough heliostat
冬天水不热 水不热 热水不够 | 集热系统性能 供热保证率 | solar_fraction hot_water_shortage > 储热水箱 相变储热
冻管 冻坏 冻裂管 水管冻 管…冻 热水器…冻 集热器…冻 | 防冻技术 防冻液 | freeze_protection antifreeze > 温室保温
过热 闷晒 夏天太热 | 集热系统过热 过热保护 | stagnation overheating_protection
水箱 水箱分层 水箱漏 | 储热水箱 温度分层 | storage_tank thermal_stratification > 保温材料
内胆烂 水箱内胆漏 内胆锈 内胆…锈 内胆…漏 水箱…锈 | 内胆腐蚀 水箱腐蚀 | tank_liner_corrosion > 点蚀 搪瓷涂层 焊缝腐蚀
太阳能供暖 清洁取暖 | 太阳能供暖系统 多能互补 | solar_heating multi_energy_complementary
跨季节 夏天的热冬天用 | 跨季节储热 | seasonal_thermal_storage
储热 蓄热 谷电蓄热 | 相变储热 显热储热 熔盐储热 | thermal_energy_storage phase_change_material molten_salt
相变材料 相变蜡 | 复合相变材料 石蜡相变 | composite_PCM paraffin
相变材料漏 泄漏蜡 | 定形相变材料 相变封装 | shape_stabilized_PCM
储热慢 放热慢 | 相变传热强化 储热装置 | latent_heat_storage_enhancement
光伏 太阳板 组件 | 太阳电池 光伏组件 | photovoltaic solar_cell PV_module
组件功率下降 组件衰减 隐裂 光伏板…发电少 | 光伏组件衰减 隐裂检测 热斑 | PV_degradation microcrack hot_spot
脏板 板上积灰 清洗光伏板 | 光伏积灰 光伏清洁机器人 | PV_soiling
光伏边框 光伏支架 支架 | 光伏支架结构 跟踪支架 | PV_mounting solar_tracker
逆变器 并网 | 光伏并网 逆变器控制 | inverter grid_connected
光伏光热 | 光伏光热一体化 | PVT photovoltaic_thermal
钙钛矿 | 钙钛矿太阳电池 | perovskite_solar_cell
热泵 空气能 空气源 空气能…不热 | 空气源热泵 热泵系统 | heat_pump air_source_heat_pump
结霜 化霜 外机结冰 热泵…冰 热泵…霜 外机…冰 | 热泵除霜 结霜机理 抑霜 | frosting defrosting > 除湿
低温不制热 冷天制热差 | 低温热泵 喷气增焓 | low_temperature_heat_pump vapor_injection
高温热泵 热泵出蒸汽 | 高温热泵技术 工业热泵 | high_temperature_heat_pump
地源 地热 | 地源热泵 地热利用 | ground_source_heat_pump geothermal
空调 中央空调 车间空调 | 暖通空调 空调节能 | HVAC air_conditioning
制冷 冷水机 制冷剂泄漏 | 制冷系统 蒸气压缩制冷 | refrigeration chiller
吸收式 溴化锂 | 吸收式制冷 溴化锂吸收 | absorption_refrigeration
通风 排风 车间闷 | 通风系统 自然通风 气流组织 | ventilation airflow_organization
除湿机 潮湿车间 | 转轮除湿 溶液除湿 | desiccant_dehumidification
冷却塔 凉水塔 | 冷却塔性能 | cooling_tower
余热 热量白跑 废热 排烟热 热白排 | 余热回收 余热利用 | waste_heat_recovery
低温余热 热水余热 | 低品位余热 有机朗肯循环 | low_grade_heat organic_rankine_cycle
费电 电费 耗电 电老虎 吃电 电费高 | 能耗优化 节能技术 能效提升 电能消耗 | energy_consumption energy_saving energy_efficiency > 变频调速 能源管理系统 余热回收
费气 天然气费 燃气费 烧气 耗气 | 燃气消耗 热效率提升 | natural_gas_consumption thermal_efficiency > 余热回收 燃烧 保温材料 工业炉节能
燃烧 烧不透 燃烧不好 火焰 | 燃烧优化 燃烧效率 低氮燃烧 | combustion low_NOx_combustion
燃烧器 烧嘴 | 燃烧器设计 蓄热式燃烧 | burner regenerative_combustion
生物质 颗粒燃料 烧秸秆 | 生物质燃料 生物质气化 | biomass_fuel biomass_gasification
结渣 结焦 炉膛结渣 炉膛…渣 | 锅炉结渣 灰熔融 | slagging
蒸汽 蒸汽浪费 | 蒸汽系统节能 冷凝水回收 疏水阀 | steam_system condensate_recovery
工业炉 窑炉 隧道窑 | 工业炉窑 窑炉节能 | industrial_furnace kiln
电加热 电炉 | 电加热技术 电磁加热 | electric_heating induction_heating
散热 热得快 发热 发烫 烫手 温升高 | 热管理 散热设计 温升 | heat_dissipation thermal_management
导热 传热 | 传热传质 导热系数 热传导 | heat_transfer thermal_conductivity
储能 储能柜 储能电站 | 储能系统 电化学储能 | energy_storage energy_storage_system
电池 锂电 锂电池 | 锂离子电池 动力电池 | lithium_ion_battery
电池不耐用 掉电快 续航 容量掉 电池…不耐用 电池…续航 电池…掉电 | 电池容量衰减 循环寿命 电池老化 | capacity_fade cycle_life battery_aging > 电池管理系统 正极材料
电池鼓包 电池胀 | 电池产气 电池膨胀 | battery_swelling
电池着火 热失控电池 | 电池热失控 电池热安全 | battery_thermal_runaway battery_safety
电池冬天不行 低温掉电 冬天…电池 电池…冬天 | 电池低温性能 | low_temperature_battery_performance > 电池热管理
电池管理 bms | 电池管理系统 荷电状态估计 健康状态 | battery_management_system SOC_estimation state_of_health
正极 磷酸铁锂 三元材料 | 正极材料 | cathode_material LFP
负极 石墨负极 硅碳 | 负极材料 硅碳负极 | anode_material
隔膜 电解液 | 电池隔膜 电解质 | battery_separator electrolyte
固态电池 | 固态电解质 全固态电池 | solid_state_battery
钠电 钠电池 | 钠离子电池 | sodium_ion_battery
铅酸 蓄电池 | 铅酸电池 铅炭电池 | lead_acid_battery
液流电池 | 全钒液流电池 | flow_battery vanadium_redox
超级电容 | 超级电容器 | supercapacitor
电池回收 旧电池 | 废旧电池回收 梯次利用 | battery_recycling second_life_battery
电池液冷 电池散热 | 电池热管理 液冷板 | battery_thermal_management liquid_cooling
制氢 电解水 氢气 | 电解水制氢 绿氢 | hydrogen_production water_electrolysis
储氢 氢瓶 加氢站 | 储氢材料 高压储氢 | hydrogen_storage
燃料电池 双极板 | 质子交换膜燃料电池 金属双极板 | fuel_cell bipolar_plate PEMFC
风电 风力发电 风机叶片 | 风力机 风电叶片 | wind_power wind_turbine
水力发电 小水电 | 水轮机 | hydropower hydro_turbine
微电网 源网荷储 | 综合能源 虚拟电厂 | microgrid integrated_energy
用能监测 看不到用电 能源管理 | 能源管理系统 能耗监测 | energy_management_system energy_monitoring
需量 错峰 谷电 | 需求响应 负荷调度 削峰填谷 | demand_response load_scheduling peak_shaving
减碳 碳足迹 碳排放 | 碳排放核算 低碳 生命周期评价 | carbon_footprint carbon_emission life_cycle_assessment
充电 充电桩 充电慢 | 充电设施 快速充电 | charging_pile fast_charging
电动车 新能源汽车 | 电动汽车 电驱动 | electric_vehicle
建筑节能 房子不保温 | 建筑节能技术 围护结构 | building_energy_efficiency building_envelope
热电 温差发电 | 热电材料 温差发电技术 | thermoelectric
水温上不去 阴天不热 | 太阳能辅助热源 集热不足 | auxiliary_heating > 集热效率
膜管发白 管子发白 | 真空管失真空 | evacuated_tube_failure > 真空集热管失效
水箱保温差 水箱不保温 夜里凉 水箱…凉 | 水箱热损 储水箱保温 | tank_heat_loss
管路跑热 管道不保温 | 管道热损失 管道保温 | pipe_heat_loss
热水器结垢 内胆水垢 | 集热器结垢 电热管结垢 | water_heater_scaling
镁棒 | 镁阳极 牺牲阳极保护水箱 | magnesium_anode
爆搪 搪瓷内胆 | 搪瓷内胆防护 | enameled_tank
集热工程 太阳能工程 | 太阳能热水工程 集热系统优化 | solar_thermal_system
空气集热 | 太阳能空气集热器 | solar_air_collector
中温集热 工业用热 | 中温太阳能 工业过程供热 | solar_heat_for_industrial_process
太阳炉 菲涅尔 | 线性菲涅尔 | linear_fresnel
跟踪太阳 | 太阳跟踪控制 | solar_tracking
玻璃盖板 减反 | 减反射膜 | antireflective_coating
反射镜脏 镜面腐蚀 | 反射镜耐久性 | solar_mirror
热水循环 回水 | 热水循环系统 | hot_water_circulation
采暖不热 暖气不热 | 供热系统平衡 水力平衡 | district_heating hydraulic_balancing
地暖 | 地板辐射供暖 | radiant_floor
压缩机烧 压缩机坏 | 制冷压缩机可靠性 | refrigeration_compressor
制冷剂少 冷媒 | 制冷剂泄漏检测 | refrigerant_leakage
环保冷媒 | 低GWP工质 自然工质 | low_GWP_refrigerant natural_refrigerant
冷凝器脏 | 冷凝器换热 | condenser
蒸发器 | 蒸发换热 沸腾换热 | evaporator boiling_heat_transfer
数据中心 机房热 | 数据中心冷却 | data_center_cooling
液冷 冷板 | 液体冷却 浸没冷却 | immersion_cooling
锅炉结垢 锅炉水 | 锅炉水处理 | boiler_water_treatment
锅炉爆管 | 锅炉管失效 | boiler_tube_failure > 高温腐蚀 蠕变
锅炉排烟高 排烟温度高 | 锅炉热效率 冷凝锅炉 | boiler_efficiency condensing_boiler
低氮 | 低氮改造 烟气再循环 | flue_gas_recirculation
煤改气 煤改电 | 清洁能源替代 | clean_energy_substitution
余压 | 余压利用 | waste_pressure_recovery
空压机费电 空压机漏气 | 空压系统节能 压缩空气泄漏 | compressed_air_energy_saving
电机费电 老电机 | 电机系统节能 高效电机 | motor_system_energy_saving
照明费电 | 照明节能 | lighting_energy_saving
正极衰减 电池掺杂 | 正极材料改性 | cathode_modification
锂枝晶 | 锂金属负极 枝晶抑制 | lithium_dendrite
极片 涂极片 | 电极浆料 极片涂布 | electrode_slurry electrode_coating
电池壳 壳体焊 | 电池壳体焊接 | battery_case_welding
电池检测 分容 | 电池检测与分选 | battery_sorting battery_testing
锌电池 | 水系锌离子电池 | aqueous_zinc_battery
氢压机 氢阀 | 氢能装备 氢环境材料 | hydrogen_equipment
电解槽 | 电解槽电极 | electrolyzer
生物油 | 生物燃料 | biofuel
垃圾发电 | 垃圾能源化 | waste_to_energy
能源审计 节能诊断 | 能源审计方法 | energy_audit
`;
