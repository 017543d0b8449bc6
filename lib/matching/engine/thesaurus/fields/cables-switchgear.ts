/** Cables, switchgear, connectors, grids. */
export const cablesSwitchgear = `
电缆头 中间接头 电缆终端 热缩头 冷缩头 电缆…中间头/接头炸/接头热/接头爆 电缆头…击穿/放电/爆 | 电缆附件 电缆中间接头 界面击穿 应力锥 电缆附件绝缘 | cable_joint cable_termination cable_accessory interfacial_breakdown
水树枝 交联电缆 高压电缆 电缆…偏心/击穿/地下坏/埋地坏/局放/水树/进水 | 交联聚乙烯电缆 水树老化 电树枝 电缆绝缘老化 空间电荷 | water_tree electrical_tree XLPE_cable space_charge
电缆…找断点/找漏电点/故障点/断在哪/测距/短路点 地下…电缆断 | 电缆故障测距 行波法 时域反射 电缆故障定点 | cable_fault_location time_domain_reflectometry travelling_wave
拖链 拖链电缆 柔性电缆 电缆…反复弯断/扭断 线…弯几次断/弯断 拖链…断线 机器人…线断 耐弯折…线 软线…断 移动…电缆断 卷筒…电缆 电梯…随行电缆 | 弯曲疲劳寿命 耐扭转电缆 | flexible_cable bending_fatigue_of_cable drag_chain_cable
电缆…表面疙瘩/鼓包 线皮…偏心/厚薄/缩 电线…外皮收缩/外皮粗糙/火花击穿/起泡/针孔 护套…疙瘩 绝缘/挤塑…偏心 火花机…报警 挤线…脱胶 线…外径不稳 | 电线挤出 挤塑偏心 在线测径 火花试验 绝缘层同心度 | wire_extrusion insulation_eccentricity spark_test diameter_gauging
低烟无卤 成束燃烧 阻燃电缆 防火电缆 电缆…烧不过/阻燃不过 电缆料…发脆/吸水/焦烧 无卤料…开裂 护套…低温裂 电线…冬天裂 电缆皮…冻裂 线皮…发硬 | 低烟无卤阻燃 辐照交联 硅烷交联 成束燃烧试验 陶瓷化硅橡胶 | low_smoke_halogen_free irradiation_crosslinking silane_crosslinking flame_retardant_cable
pvc线 镀锡铜线 电线…出油/发粘/增塑剂/铜绿 线皮…发粘/迁移 铜芯…发绿/发黑 线芯…氧化 电缆…铜带断 | 增塑剂迁移 导体氧化 聚氯乙烯绝缘线 | plasticizer_migration conductor_oxidation PVC_insulated_wire
铜铝过渡 铝电缆 铝合金电缆 铜包铝 铝线…接头热/松/蠕变 铜铝…接头/接触/腐蚀 铝芯…线 铝排…发热 | 铝合金导体 铜铝过渡接头 导体蠕变 铜铝复合 | copper_aluminum_joint aluminum_conductor conductor_creep
同轴线 高频线 同轴电缆 特性阻抗 回波损耗 usb线 数据线…掉速/断 网线…不过测试/慢 线…衰减大 线对…串扰 高速…线缆 充电线…断 发泡绝缘…线 | 数据电缆 信号完整性 物理发泡绝缘 同轴电缆衰减 | data_cable coaxial_cable attenuation foamed_insulation
光缆 光纤预制棒 光缆…断/老鼠咬/衰耗/进水 光纤…拉丝/损耗/接头损耗/断/涂覆/熔接 油膏…光缆 跳线…损耗 | 光纤光缆 光纤损耗 光纤涂层 防鼠光缆 | optical_fiber_cable fiber_attenuation preform fiber_coating
架空线 电线杆 耐张线夹 输电线路 导线…断股/磨断/舞动/覆冰 线路…树碰/舞动/覆冰 电线…结冰 铁塔…倒 电线杆…裂 线夹…发热 金具…断 高压线…冰 | 输电线路覆冰 导线舞动 微风振动 线路防冰 电力金具 | conductor_icing conductor_galloping aeolian_vibration overhead_transmission_line
鸟害 弧垂 线路…外破/山火/弧垂/树障 鸟窝…线 风筝…电线 电线…离树近 吊车…碰线 高压线…吊车 | 输电线路外力破坏 树障检测 弧垂监测 激光点云 | power_line_corridor tree_encroachment sag_monitoring
母线 母排 铜排 母线槽 汇流排 母线…抖/接头热 铜排…变黑/搭接 母线槽/插接箱…烧 母排…镀锡 | 母线温升 搭接面接触电阻 母线槽散热 短路电动力 | busbar busduct_temperature_rise busbar_joint electrodynamic_force
开关柜…凝露/发热/局放/弧光/放电/炸/烧 配电柜…凝露/发热/烧/着火 柜子…凝露/放电声 柜内…水珠 配电箱…进水 环网柜…凝露 柜体…散热不好 | 开关柜温升 开关柜凝露 内部电弧 开关柜局部放电检测 绝缘劣化 | switchgear_temperature_rise condensation_in_switchgear internal_arc switchgear_partial_discharge
脱扣器 双金属片 分断能力 空开…不跳/跳 断路器…不脱扣/分不开/合不上/寿命/拒动/误跳 接触器…吸不住/响/嗡嗡/烧/粘连 漏保…误跳 分断…烧 | 塑壳断路器 脱扣特性 分断能力提升 电弧运动 接触器弹跳 | molded_case_circuit_breaker trip_unit breaking_capacity contact_bounce
真空断路器 真空灭弧室 弹簧机构 操动机构 分闸线圈 永磁机构 灭弧室…漏 操作机构…卡 分合闸…慢 合闸…不到位 断路器…机械 储能电机…断路器 真空包…漏气 | 操动机构可靠性 断路器机械特性 | vacuum_interrupter operating_mechanism mechanical_characteristics_of_circuit_breaker
六氟化硫 sf6 气体柜 绝缘气体 固封极柱 固体绝缘柜 盆式绝缘子 sf6/气室/充气柜…漏 环保气体/气体绝缘…开关 罐体…放电 | 气体绝缘开关 六氟化硫替代 环保绝缘气体 盆式绝缘子沿面闪络 | gas_insulated_switchgear SF6_alternative surface_flashover eco_friendly_insulating_gas
直流断路器 直流接触器 故障电弧 afdd 直流继电器 直流…分断/开关烧/拉弧/断不开 光伏…拉弧/直流着火 打弧/电弧…检测 线路…打火检测 | 直流故障电弧检测 直流分断 混合式直流断路器 | DC_arc_fault DC_circuit_breaker DC_interruption
继电器 干簧管 继电器…不吸合/响/啪啪/寿命/氧化/烧/粘死/误动 触点…不通/抖 固态继电器…烧 | 继电器触点 触点熔焊 触点可靠性 电寿命 簧片疲劳 | relay_contact contact_welding electrical_endurance electromagnetic_relay
熔断器 保险丝 熔芯 温度保险丝 熔断器…发热/炸/误断 保险丝…烧 保险…老断 熔断…不断 | 熔体特性 熔断器弧前时间 | electric_fuse fuse_element prearcing_time
接插件…发热/氧化 插头…发烫/烧 插针…缩/退针 插拔…几次松/力大/松 端子…发热/拉脱/松/氧化/烧/虚接 压接…不牢/拉脱 连接器…发热 接线…松动 接头…氧化 螺丝…松接线 公母…插 | 连接器接触可靠性 端子压接质量 接触电阻增大 插拔力 接触件镀金 | connector_reliability fretting_corrosion_of_contact crimp_quality insertion_force contact_resistance_degradation > 接触电阻
航空插头 防水插头 水下插头 插头…进水/防水 连接器/接头…进水 防水接头…漏 水密…连接器 灌胶…接头漏 | 防水连接器 密封连接器 玻璃烧结封接 水密连接 | waterproof_connector sealed_connector hermetic_connector
高速连接器 pogo 测试针 连接器…串扰/信号/微型/镀金薄 高频/背板…连接器 射频…接头 弹片…接触 探针…寿命 测试针…磨 铍铜…弹片 端子…电镀 镀金…孔隙 | 铍铜弹性材料 贵金属接触镀层 | high_speed_connector signal_integrity gold_plating_porosity
线束…布线/接错/断/测试/磨破/自动化/虚接/装配费工/重 线…剥皮伤铜/插错 剥线…伤芯 穿线…费工 | 线束制造 线束检测 自动布线 线束振动磨损 | harness_manufacturing harness_testing automatic_wiring
载流量 电缆隧道 电缆桥架 电缆…增容/截面/排管热 电缆沟…热/积水 导线…载流量 线…选小 线路…动态增容 | 电缆载流量 电缆温度场 动态增容 电缆隧道监测 | cable_ampacity dynamic_line_rating cable_tunnel_monitoring
igbt mos管 功率模块 续流二极管 银烧结 igbt…炸/结温 功率管/mos…炸/烧 功率模块…失效/热 模块…炸机 功率器件…散热 碳化硅…模块 驱动…误导通 | 功率半导体模块 功率模块封装可靠性 结温监测 银烧结互连 功率循环 | IGBT_module power_module_reliability junction_temperature silver_sintering power_cycling
弱电网 次同步 次同步振荡 构网型 低电压穿越 高电压穿越 宽频振荡 电网…惯量低/频率波动 逆变器…振荡/脱网 光伏/风电/并网…振荡 新能源/风机…脱网 | 构网型控制 虚拟同步机 惯量支撑 电力系统稳定 | wideband_oscillation grid_forming virtual_synchronous_generator low_voltage_ride_through
户变关系 农网 台区…三相不平衡/反向重过载/窜户/线损高 光伏…倒送/消纳/电压越限 配变…过载/重载 线损…高 分布式光伏…多 屋顶光伏…电压高 | 低压台区 线损分析 分布式光伏消纳 拓扑识别 电压越限治理 配电网规划 | low_voltage_distribution_network line_loss PV_hosting_capacity topology_identification overvoltage_mitigation
老停电 频繁停电 突然停电 备自投 停电…多/恢复/损失/数据丢 供电…不可靠 厂里…停电 双电源…切换 自愈…线路 一停电…全停 | 供电可靠性 配电网自愈 快速切换 应急供电 | power_supply_reliability self_healing_distribution_network fast_transfer_switch
机组组合 深度调峰 辅助服务 电网…规划 电力…调度 负荷…转供 检修…计划停电 输电…阻塞 电力市场…报价 调峰/调频…电厂 火电…灵活性 | 电力系统优化调度 灵活性改造 | unit_commitment power_system_dispatch deep_peak_shaving flexibility_retrofit
隔离开关 刀闸 二次回路 继保 带电作业 绝缘工具 绝缘手套 五防 变电站…噪声/巡检/机器人/火/直流/红外 刀闸…发热/合不到位 | 变电设备状态检测 隔离开关发热 智能变电站 继电保护二次回路 | substation_equipment_condition disconnector live_line_work smart_substation
充电堆 充电机器人 直流桩 交流桩 充电桩…功率分配/安全/绝缘检测/运维/防水 充电…功率模块寿命/谐波 充电枪…重/锁死 充电站…变压器不够 大功率/兆瓦/无人…充电 自动…插枪 光储充…调度 | 大功率充电 液冷充电枪 柔性充电堆 充电设施状态监测 自动充电机器人 | high-power_charging liquid-cooled_charging_cable charger_condition_monitoring automatic_charging_robot
高压线束 高压互锁 油冷电驱 高压盒 pdu 电驱…油封/绝缘低 电机控制器…炸/进水 绝缘…报警车 整车…绝缘报警 电车…绝缘故障 电控…散热 电桥…漏油 减速器…啸叫电 车载…高压 | 电驱动系统绝缘监测 电机控制器可靠性 高压电气安全 | electric_drive_insulation_monitoring motor_controller_reliability high-voltage_safety
电力线载波 电力载波 卫星电话 图传 短波 漏缆 对讲机…死角/距离 载波…通信干扰 电表…载波 水下/卫星/隧道/无人区/散射…通信 井下…无线 山区/海上…没信号 偏远…没网 图传…卡 | 电力线载波通信 卫星通信 应急通信网 隧道无线覆盖 自组织网络 | power_line_communication satellite_communication leaky_cable ad_hoc_network
插磁 整体充磁 磁钢…粘接/胶/装反/装配 转子…充磁/压装/灌胶 磁铁…装配吸 磁极…装错 装磁钢…夹手 定子…热套 机壳…热套松 端盖…压装裂 | 磁钢粘接可靠性 永磁转子装配 定子热套过盈 | magnet_bonding rotor_assembly in-situ_magnetization shrink-fit_stator
抱闸 电磁制动器 刹车电机 失电制动 电磁离合器 磁粉离合器 磁粉制动器 抱闸…响/抱不住/磨/线圈烧 制动器…拖刹 刹车电机…刹不住 制动片…磨电机 电机刹车…响 制动力矩…不足 离合器…打滑电磁 | 失电制动器 制动力矩衰减 磁粉制动 | spring-applied_brake holding_brake electromagnetic_clutch magnetic_powder_brake
波纹油箱 变压器…吸湿/呼吸器/密封垫/油枕/渗漏/焊缝渗/胶垫 油箱…渗 散热片/互感器…渗油 硅胶…变色呼吸器 法兰…渗变压器 | 变压器渗漏油 耐油密封垫老化 波纹油箱疲劳 | transformer_oil_leakage corrugated_tank gasket_aging
换位导线 节能变压器 卷铁芯 立体卷铁芯 非晶变压器 变压器…局部过热/损耗大/散热不够/杂散/油道/涡流/温升高/线圈绕/绝缘纸/能效/过载/降本 空载…损耗变压器 绕线…变压器 | 变压器损耗 变压器温升 杂散损耗 卷铁芯变压器 变压器热点温度 | transformer_loss transformer_hot_spot stray_loss wound_core
导电膏 电力复合脂 触指 梅花触头 动静触头 触头盒 镀银…厚度/磨掉 接触面…凡士林/氧化发热 镀银层…变黑 银触头…发黑 铜件…镀银变色 刀闸…镀银 铜…镀锡变黑 铜排…镀层 触指…弹簧断 触头…对不正 | 镀银层变色 触指弹簧 接触压力 | silver_plating_tarnish contact_pressure contact_finger conductive_grease
弓网 第三轨 集电靴 滑触线 牵引变压器 滑触线…打火/断电 接触网…磨 滑板…磨受电 弓网…拉弧 吊弦…断 集电器…掉 杂散电流…腐蚀 牵引…供电 地铁…电腐蚀 | 弓网电接触 接触网磨耗 杂散电流腐蚀 牵引供电 | contact_wire_wear stray_current_corrosion current-carrying_friction traction_power_supply
输电塔 通信塔 角钢塔 铁塔…倾斜/腐蚀/螺栓松/锈 塔材/镀锌塔/塔脚/拉线/地线/横担…锈 塔…防松 线路…金具磨 电力金具…断 | 输电铁塔腐蚀 铁塔螺栓松动 塔线体系风振 金具磨损 | transmission_tower_corrosion tower-line_system hardware_fitting_wear
暂降源 谐波源 非侵入/哪台电器/群租房…用电 电器…识别用电 谁家…用电异常 负荷…识别 宿舍…违规电器 用电…异常分析 电…费用分摊 合表…分摊 谐波…谁造成 电能质量…监测 电压暂降…谁 | 非侵入式负荷监测 谐波溯源 电压暂降源定位 用电行为分析 | non-intrusive_load_monitoring harmonic_source_identification voltage_sag_source_location electricity_consumption_behavior
`;
