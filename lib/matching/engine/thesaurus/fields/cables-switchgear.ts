/** Cables, switchgear, connectors, grids. */
export const cablesSwitchgear = `
电缆头 中间接头 电缆终端 热缩头 冷缩头 接头界面放电 应力锥电场畸变 交联聚乙烯附件 电缆附件局部放电 超声特高频诊断 电缆…中间头/接头炸/接头热/接头爆 电缆头…冒烟/击穿/放炮/放电/炸/烧/爆/隔几个月 接头/中间头…冒烟/放炮/炸/烧/爆/隔几个月 cable_joint…burn/explode/fail | 电缆附件 电缆中间接头 界面击穿 应力锥 电缆附件绝缘 | cable_joint cable_termination cable_accessory interfacial_breakdown
水树枝 交联电缆 高压电缆 电缆…偏心/击穿/地下坏/埋地坏/局放/水树/进水 | 交联聚乙烯电缆 水树老化 电树枝 电缆绝缘老化 空间电荷 | water_tree electrical_tree XLPE_cable space_charge
电缆…找断点/找漏电点/故障点/断在哪/测距/短路点 地下…电缆断 | 电缆故障测距 行波法 时域反射 电缆故障定点 | cable_fault_location time_domain_reflectometry travelling_wave
拖链 拖链电缆 柔性电缆 电缆…反复弯断/扭断 线…弯几次断/弯断 拖链…断线 机器人…线断 耐弯折…线 软线…断 移动…电缆断 卷筒…电缆 电梯…随行电缆 | 弯曲疲劳寿命 耐扭转电缆 | flexible_cable bending_fatigue_of_cable drag_chain_cable
电缆…表面疙瘩/鼓包 线皮…偏心/厚薄/缩 电线…外皮收缩/外皮粗糙/火花击穿/起泡/针孔 护套…疙瘩 绝缘/挤塑…偏心 火花机…报警 挤线…脱胶 线…外径不稳 | 电线挤出 挤塑偏心 在线测径 火花试验 绝缘层同心度 | wire_extrusion insulation_eccentricity spark_test diameter_gauging
低烟无卤 成束燃烧 阻燃电缆 防火电缆 电缆…烧不过/阻燃不过 电缆料…发脆/吸水/焦烧 无卤料…开裂 护套…低温裂 电线…冬天裂 电缆皮…冻裂 线皮…发硬 | 低烟无卤阻燃 辐照交联 硅烷交联 成束燃烧试验 陶瓷化硅橡胶 | low_smoke_halogen_free irradiation_crosslinking silane_crosslinking flame_retardant_cable
pvc线 镀锡铜线 电线…出油/发粘/增塑剂/铜绿 线皮…发粘/迁移 铜芯…发绿/发黑 线芯…氧化 电缆…铜带断 | 增塑剂迁移 导体氧化 聚氯乙烯绝缘线 | plasticizer_migration conductor_oxidation PVC_insulated_wire
铜铝过渡 铝电缆 铝合金电缆 铜包铝 铝线…接头热/松/蠕变 铜铝…接头/接触/腐蚀 铝芯…线 铝排…发热 | 铝合金导体 铜铝过渡接头 导体蠕变 铜铝复合 | copper_aluminum_joint aluminum_conductor conductor_creep
同轴线 高频线 同轴电缆 特性阻抗 回波损耗 usb线 数据线…掉速/断 网线…不过测试/慢 线…衰减大 线对…串扰 高速…线缆 充电线…断 发泡绝缘…线 | 数据电缆 信号完整性 物理发泡绝缘 同轴电缆衰减 | data_cable coaxial_cable attenuation foamed_insulation
光缆 光纤预制棒 光缆…断/老鼠咬/衰耗/进水 光纤…拉丝/损耗/接头损耗/断/涂覆/熔接 油膏…光缆 跳线…损耗 | 光纤光缆 光纤损耗 光纤涂层 防鼠光缆 | optical_fiber_cable fiber_attenuation preform fiber_coating
架空线 电线杆 耐张线夹 输电线路 导线覆冰增长 融冰技术 脱冰跳跃 覆冰预警 导线…冻断/压断/挂冰/断股/磨断/结冰/舞动/覆冰 线路…冻断/压断/挂冰/树碰/结冰/舞动/覆冰 电线…冻断/压断/挂冰/结冰 铁塔…倒/冻断/压断/挂冰/结冰 高压线…冰/冻断/压断/挂冰/结冰 power_lines…ice/icing/snap 电线杆…裂 线夹…发热 金具…断 ice…power_line | 输电线路覆冰 导线舞动 微风振动 线路防冰 电力金具 | conductor_icing conductor_galloping aeolian_vibration overhead_transmission_line
鸟害 弧垂 架空线路通道隐患 激光点云通道 山火预警 线路…外破/山火/弧垂/树障 电线…山火/树枝/着火山/离树近 树/树枝/竹子/毛竹/大树…电线/碰线/高压线 trees/branches…power_line/wires 鸟窝…线 风筝…电线 吊车…碰线 高压线…吊车 | 输电线路外力破坏 树障检测 弧垂监测 激光点云 | power_line_corridor tree_encroachment sag_monitoring
母线 母排 铜排 母线槽 汇流排 母线…抖/接头热 铜排…变黑/搭接 母线槽/插接箱…烧 母排…镀锡 | 母线温升 搭接面接触电阻 母线槽散热 短路电动力 | busbar busduct_temperature_rise busbar_joint electrodynamic_force
环网柜绝缘污秽 沿面闪络防治 柜内除湿通风 绝缘件爬电 开关柜…凝水/凝露/发热/发霉/局放/弧光/打火/放电/放电声/水珠/滴水/潮/炸/烧 配电柜…凝水/凝露/发热/发霉/打火/放电声/水珠/滴水/潮/烧/着火 柜子…凝水/凝露/打火/放电声 柜内…凝水/打火/放电声/水珠 环网柜…凝水/凝露/发霉/打火/放电声/水珠/滴水/潮 柜里…凝水/打火/放电声 电柜…凝水/发霉/打火/放电声/水珠/滴水 端子箱…凝水/发霉/打火/放电声/水珠/滴水/潮 梅雨…凝露/打火/柜/跳闸 配电箱…进水 柜体…散热不好 | 开关柜温升 开关柜凝露 内部电弧 开关柜局部放电检测 绝缘劣化 | switchgear_temperature_rise condensation_in_switchgear internal_arc switchgear_partial_discharge
脱扣器 双金属片 分断能力 弹簧操动机构卡涩诊断 分合闸线圈电流 机构拒动 热磁脱扣整定 塑壳断路器温升 空开…一合就跳/不跳/合不上/合不住/合不拢/无故跳/查不出/查不出短路/没短路也跳/跳 断路器…一合就跳/不脱扣/分不开/合不上/合不住/合不拢/寿命/拒动/无故跳/查不出/查不出短路/没短路也跳/误跳 接触器…吸不住/响/嗡嗡/烧/粘连 漏保…无故跳/查不出/查不出短路/没短路也跳/误跳 开关…一合就跳/合不住/合不拢 分断…烧 | 塑壳断路器 脱扣特性 分断能力提升 电弧运动 接触器弹跳 | molded_case_circuit_breaker trip_unit breaking_capacity contact_bounce trip_threshold
真空断路器 真空灭弧室 弹簧机构 操动机构 分闸线圈 永磁机构 弹簧操动机构卡涩 分合闸线圈电流特征 机构卡涩诊断 合闸…不储能/不到位/不动作/分不掉/卡涩/合不上/拒合/推不动/推不进 断路器…不储能/不动作/分不掉/卡涩/拒合/推不动/推不进/机械 开关/分闸/开关柜…不储能/不动作/分不掉/卡涩/合不上/拒合/推不动/推不进 breaker…not_close/stuck 灭弧室…漏 操作机构…卡 分合闸…慢 储能电机…断路器 真空包…漏气 | 操动机构可靠性 断路器机械特性 | vacuum_interrupter operating_mechanism mechanical_characteristics_of_circuit_breaker spring_operating_mechanism coil_current_signature
六氟化硫 sf6 气体柜 绝缘气体 固封极柱 固体绝缘柜 盆式绝缘子 sf6/气室/充气柜…漏 环保气体/气体绝缘…开关 罐体…放电 | 气体绝缘开关 六氟化硫替代 环保绝缘气体 盆式绝缘子沿面闪络 | gas_insulated_switchgear SF6_alternative surface_flashover eco_friendly_insulating_gas
直流断路器 直流接触器 故障电弧 afdd 直流继电器 直流…分断/开关烧/拉弧/断不开 光伏…拉弧/直流着火 打弧/电弧…检测 线路…打火检测 | 直流故障电弧检测 直流分断 混合式直流断路器 | DC_arc_fault DC_circuit_breaker DC_interruption
继电器 干簧管 触点电弧 触点粘接失效 磁保持继电器 吸合特性 动态特性仿真 继电器…不吸合/响/啪啪/寿命/氧化/烧/粘死/误动 触点…不通/抖 固态继电器…烧 | 继电器触点 触点熔焊 触点可靠性 电寿命 簧片疲劳 | relay_contact contact_welding electrical_endurance electromagnetic_relay
熔断器 保险丝 熔芯 温度保险丝 熔断特性 短路分断 熔体疲劳老化 熔断器…发热/炸/误断 保险丝…烧 保险…老断 熔断…不断 | 熔体特性 熔断器弧前时间 | electric_fuse fuse_element prearcing_time
接插件…发热/氧化 插头…发烫/烧 插针…缩/退针 插拔…几次松/力大/松 端子…发热/拉脱/松/氧化/烧/虚接 压接…不牢/拉脱 连接器…发热 接线…松动 接头…氧化 螺丝…松接线 公母…插 | 连接器接触可靠性 端子压接质量 接触电阻增大 插拔力 接触件镀金 | connector_reliability fretting_corrosion_of_contact crimp_quality insertion_force contact_resistance_degradation > 接触电阻
航空插头 防水插头 水下插头 插头…进水/防水 连接器/接头…进水 防水接头…漏 水密…连接器 灌胶…接头漏 | 防水连接器 密封连接器 玻璃烧结封接 水密连接 | waterproof_connector sealed_connector hermetic_connector
高速连接器 pogo 测试针 差分信号 端子应力松弛 连接器…串扰/信号/微型/镀金薄 高频/背板…连接器 射频…接头 弹片…接触 探针…寿命 测试针…磨 铍铜…弹片 端子…电镀 镀金…孔隙 | 铍铜弹性材料 贵金属接触镀层 | high_speed_connector signal_integrity gold_plating_porosity
线束…布线/接错/断/测试/磨破/自动化/虚接/装配费工/重 线…剥皮伤铜/插错 剥线…伤芯 穿线…费工 | 线束制造 线束检测 自动布线 线束振动磨损 | harness_manufacturing harness_testing automatic_wiring
载流量 电缆隧道 电缆桥架 电缆热场分析 土壤热阻 负荷动态 电缆…增容/截面/排管热 电缆沟…热/积水 导线…载流量 线…选小 线路…动态增容 | 电缆载流量 电缆温度场 动态增容 电缆隧道监测 | cable_ampacity dynamic_line_rating cable_tunnel_monitoring
igbt mos管 功率模块 续流二极管 银烧结 键合线疲劳 焊料层疲劳 功率循环寿命 驱动保护 短路耐受 igbt…炸/结温 功率管/mos…炸/烧 功率模块…失效/热 模块…炸机 功率器件…散热 碳化硅…模块 驱动…误导通 | 功率半导体模块 功率模块封装可靠性 结温监测 银烧结互连 功率循环 | IGBT_module power_module_reliability junction_temperature silver_sintering power_cycling
弱电网 次同步 次同步振荡 构网型 低电压穿越 高电压穿越 宽频振荡 电网…惯量低/频率波动 逆变器…振荡/脱网 光伏/风电/并网…振荡 新能源/风机…脱网 | 构网型控制 虚拟同步机 惯量支撑 电力系统稳定 | wideband_oscillation grid_forming virtual_synchronous_generator low_voltage_ride_through
户变关系 农网 弃光弃风 就地消纳 无功电压支撑 并网过电压抑制 逆变器无功协同 分布式电压控制 台区…三相不平衡/反向重过载/窜户/线损高 光伏…不让发/倒送/并不了网/弃/抬高/没地方用/消纳/用不掉/电压太高/电压越限/电压顶高/被限/跳电/过压/送不出去/限发/限电/顶上去 配变…过载/重载 屋顶光伏…抬高/电压太高/电压顶高/电压高/跳电/过压/顶上去 太阳能/绿电/风电…不让发/并不了网/弃/没地方用/用不掉/被限/送不出去/限发/限电 solar…curtailed/not_allowed 分布式…抬高/电压太高/电压顶高/跳电/过压/顶上去 线损…高 分布式光伏…多 | 低压台区 线损分析 分布式光伏消纳 拓扑识别 电压越限治理 配电网规划 | low_voltage_distribution_network line_loss PV_hosting_capacity topology_identification overvoltage_mitigation curtailment curtailment_mitigation hosting_capacity reactive_power_support PV_overvoltage
老停电 频繁停电 突然停电 备自投 微网孤岛 储能备用 停电…多/恢复/损失/数据丢 供电…不可靠 厂里…停电 双电源…切换 自愈…线路 一停电…全停 | 供电可靠性 配电网自愈 快速切换 应急供电 | power_supply_reliability self_healing_distribution_network fast_transfer_switch
机组组合 深度调峰 辅助服务 压负荷 低负荷稳燃 熔盐储热灵活性 宽负荷 快速变负荷 火电…低负荷/半夜压/压负荷/夜里停/灵活性/让停/顶峰 电厂/机组/锅炉…低负荷/半夜压/压负荷/夜里停/让停/顶峰 电网…规划 电力…调度 负荷…转供 检修…计划停电 输电…阻塞 电力市场…报价 调峰/调频…电厂 | 电力系统优化调度 灵活性改造 | unit_commitment power_system_dispatch deep_peak_shaving flexibility_retrofit low-load_combustion_stability flexible_operation
隔离开关 刀闸 二次回路 继保 带电作业 绝缘工具 绝缘手套 五防 操作卡涩 触头过热 机构锈蚀 变电站…噪声/巡检/机器人/火/直流/红外 刀闸…发热/合不到位 | 变电设备状态检测 隔离开关发热 智能变电站 继电保护二次回路 | substation_equipment_condition disconnector live_line_work smart_substation
充电堆 充电机器人 直流桩 交流桩 充电桩…功率分配/安全/绝缘检测/运维/防水 充电…功率模块寿命/谐波 充电枪…重/锁死 充电站…变压器不够 大功率/兆瓦/无人…充电 自动…插枪 光储充…调度 | 大功率充电 液冷充电枪 柔性充电堆 充电设施状态监测 自动充电机器人 | high-power_charging liquid-cooled_charging_cable charger_condition_monitoring automatic_charging_robot
高压线束 高压互锁 油冷电驱 高压盒 pdu 电驱…油封/绝缘低 电机控制器…炸/进水 绝缘…报警车 整车…绝缘报警 电车…绝缘故障 电控…散热 电桥…漏油 减速器…啸叫电 车载…高压 | 电驱动系统绝缘监测 电机控制器可靠性 高压电气安全 | electric_drive_insulation_monitoring motor_controller_reliability high-voltage_safety
电力线载波 电力载波 卫星电话 图传 短波 漏缆 对讲机…死角/距离 载波…通信干扰 电表…载波 水下/卫星/隧道/无人区/散射…通信 井下…无线 山区/海上…没信号 偏远…没网 图传…卡 | 电力线载波通信 卫星通信 应急通信网 隧道无线覆盖 自组织网络 | power_line_communication satellite_communication leaky_cable ad_hoc_network
插磁 整体充磁 磁钢…粘接/胶/装反/装配 转子…充磁/压装/灌胶 磁铁…装配吸 磁极…装错 装磁钢…夹手 定子…热套 机壳…热套松 端盖…压装裂 | 磁钢粘接可靠性 永磁转子装配 定子热套过盈 | magnet_bonding rotor_assembly in-situ_magnetization shrink-fit_stator
抱闸 电磁制动器 刹车电机 失电制动 电磁离合器 磁粉离合器 磁粉制动器 电磁制动器动态 摩擦片磨损监测 抱闸…响/抱不住/磨/线圈烧 制动器…拖刹 刹车电机…刹不住 制动片…磨电机 电机刹车…响 制动力矩…不足 离合器…打滑电磁 | 失电制动器 制动力矩衰减 磁粉制动 | spring-applied_brake holding_brake electromagnetic_clutch magnetic_powder_brake
波纹油箱 变压器…吸湿/呼吸器/密封垫/油枕/渗漏/焊缝渗/胶垫 油箱…渗 散热片/互感器…渗油 硅胶…变色呼吸器 法兰…渗变压器 | 变压器渗漏油 耐油密封垫老化 波纹油箱疲劳 | transformer_oil_leakage corrugated_tank gasket_aging
换位导线 节能变压器 卷铁芯 立体卷铁芯 非晶变压器 变压器…局部过热/损耗大/散热不够/杂散/油道/涡流/温升高/线圈绕/绝缘纸/能效/过载/降本 空载…损耗变压器 绕线…变压器 | 变压器损耗 变压器温升 杂散损耗 卷铁芯变压器 变压器热点温度 | transformer_loss transformer_hot_spot stray_loss wound_core
导电膏 电力复合脂 触指 梅花触头 动静触头 触头盒 银基电接触材料 触头硫化 触头无线测温 镀银…厚度/磨掉 接触面…凡士林/氧化发热 刀闸…发黑/变黑/氧化发黑/烧毛/起皮/镀银 触头…发黑/变黑/对不正/氧化发黑/烧毛/起皮 动触头/静触头/触点…发黑/变黑/氧化发黑/烧毛/起皮 镀银层…变黑 银触头…发黑 铜件…镀银变色 铜…镀锡变黑 铜排…镀层 触指…弹簧断 | 镀银层变色 触指弹簧 接触压力 | silver_plating_tarnish contact_pressure contact_finger conductive_grease silver-based_contact_material
弓网 第三轨 集电靴 滑触线 牵引变压器 接触网几何检测 受流质量 滑触线…打火/断电 接触网…磨 滑板…磨受电 弓网…拉弧 吊弦…断 集电器…掉 杂散电流…腐蚀 牵引…供电 地铁…电腐蚀 | 弓网电接触 接触网磨耗 杂散电流腐蚀 牵引供电 | contact_wire_wear stray_current_corrosion current-carrying_friction traction_power_supply
输电塔 通信塔 角钢塔 铁塔…倾斜/腐蚀/螺栓松/锈 塔材/镀锌塔/塔脚/拉线/地线/横担…锈 塔…防松 线路…金具磨 电力金具…断 | 输电铁塔腐蚀 铁塔螺栓松动 塔线体系风振 金具磨损 | transmission_tower_corrosion tower-line_system hardware_fitting_wear
暂降源 谐波源 非侵入/哪台电器/群租房…用电 电器…识别用电 谁家…用电异常 负荷…识别 宿舍…违规电器 用电…异常分析 电…费用分摊 合表…分摊 谐波…谁造成 电能质量…监测 电压暂降…谁 | 非侵入式负荷监测 谐波溯源 电压暂降源定位 用电行为分析 | non-intrusive_load_monitoring harmonic_source_identification voltage_sag_source_location electricity_consumption_behavior
天热跳闸 过载跳闸 夏天/天热/高峰/空调一开/负荷一大/一开多/一多…老跳/跳总闸/跳电/跳闸 漏保…乱跳/老跳 漏电保护…乱跳/老跳/跳 breaker…blow/keeps fuse…blow/keeps/trip 总闸…跳 电闸…老跳 | 断路器热脱扣特性 负荷不平衡 低压台区过载预警 剩余电流动作保护 级间配合 保护整定 | nuisance_tripping overload_protection residual_current_device breaker_keeps_tripping > 跳闸
电缆接头热 接头烫 电缆/电线…压不紧/接头发热/接头烧/接头烫 接头/线鼻子/铜鼻子…压不紧/接头发热/接头烧/接头烫/烫 cable/wire/wiring…gets_hot/hot/warm | 接头接触电阻 导体压接质量 载流量计算 光纤测温电缆 | joint_contact_resistance conductor_crimping hot_joint > 接触电阻
电缆防盗 偷电缆 电缆…偷剪/偷割/防盗 电线/铜线/铜缆/地线…偷剪/偷割/被偷/防盗 cable/copper/wire…stole/stolen/theft | 电缆防盗监测 线路入侵监测 | cable_theft
老鼠咬线 白蚁咬 电缆/线/光缆…咬断/白蚁/老鼠/鼠咬 电线…咬断/白蚁/鼠咬 rats/rat/mice…cable/chew/wire | 防鼠防蚁护套 生物侵害电缆 护套材料驱避 | rodent-resistant_cable termite-resistant
小动物短路 配电设备动物入侵 图像识别入侵 蛇/老鼠/小动物/壁虎/鸟/猫…变电站/爬进配电/短路/进柜/配电房/钻进 高压柜/配电柜/开关柜/变压器/机房…壁虎/猫/老鼠/耗子/虫/蛇 rats/snake…substation/switchboard | 变电站小动物防护 裸导体绝缘化 红外驱避 | animal-caused_outage wildlife_protection_substation
电压闪变 焊机/电焊/大机器/大电机/大设备/冲床/电炉/压缩机/隔壁厂/电弧炉…全厂闪/灯一闪/灯暗/灯闪/电压掉/电压晃/电压降 lights…dim/flicker flicker…machine/starts 一启动…灯闪 灯…一暗一亮 电灯…忽明忽暗 | 电压闪变抑制 动态电压恢复器 冲击性负荷 电压暂降治理 大电机软起动 | voltage_flicker voltage_dip dynamic_voltage_restorer lights_flicker lights_dim > 跳闸
末端低电压 低电压治理 村里/村子/山里/田里/老家/线路远/末梢/乡下…电不够/电压不够/电压不足/电压低 电压低/电压不够…带不动/水泵/灯不亮/烧电机/空调/转不动 low_voltage…farm/village | 配电网末端电压支撑 线路调压器 低电压台区 农网改造 | low_voltage_at_feeder_end feeder_voltage_regulation line_voltage_regulator voltage_too_low voltage_drops > 跳闸
巡线 爬山看线路 线路巡视 巡线…人工/危险/慢/费人 巡视/看线路/爬塔/查线路…人工/危险/慢/累/费人 | 输电线路无人机巡检 缺陷图像识别 螺栓销钉缺陷 自主巡检航线 | line_defect_detection
停电抢修 停电/断电…半天修/多久来电/找不到原因/找不到哪里/抢修慢 抢修…半夜/慢/找不到 power…goes_out | 配电网停电研判 故障抢修调度 故障指示器 | outage_management distribution_fault_restoration power_cut blackout > 供电可靠性
电线短路 电线…引火/打火/烧起来/着火/短路 线路/配电箱…冒烟/引火/打火/烧起来/着火/短路 插座…引火/烧起来/着火/短路/起火 老房子/电表箱/接线…冒烟/引火/打火/烧起来/着火/短路/起火 wiring/wires/socket…burn/fire/smoke/spark | 故障电弧识别 电气火灾预警 串联电弧特征 小波特征神经网络 | series_arc_fault
有功功率预测 光伏…忽高忽低/看天/说不准/预测 风电…忽高忽低/看天/说不准/预测不准 太阳能/风场/发电量…忽高忽低/报不准/看天/说不准/预测/预测不准 发电…忽高忽低/看天/说不准/预测/预测不准 | 数值天气预报 云图预测 超短期预测 | solar_power_forecasting numerical_weather_prediction
充电跳枪 充到一半 充电…充一半/充不上/充到一半/刷不上/启动不了/断充/自动停/自己断/跳枪 充电桩…中断/充一半/充不上/充到一半/刷不上/启动不了/断充/自动停/自己断 充电枪…中断/充一半/充不上/充到一半/刷不上/启动不了/断充/自动停/自己断/跳枪 车…充一半/充不上/充到一半/刷不上/断充/跳枪 charger…cut/drop/fail/halfway/quit/stop charging…halfway/interrupt/stop | 直流充电桩故障诊断 车桩互操作 充电通信协议一致性 直流充电模块可靠性 充电绝缘监测 | charging_interruption charging_protocol_conformance
小区…增容/容量不够/扛不住/电不够/负荷大/跳电 车位/车库/物业/电动车一多/充电车/充电桩/新能源车…增容/容量不够/扛不住/电不够/装不了桩/负荷大/跳电 充电…挤在晚上/跳电 | 电动汽车有序充电 台区容量约束充电 充电负荷预测 双向充放电 | orderly_charging smart_charging V2G too_many_chargers
充电站/充电桩/充电场…亏/利用率/收不回/没人充/赚不到/选在哪/闲着 | 充电站选址定容 充电需求预测 电价引导 用户充电行为 | charging_demand
电动车/电瓶车/电动自行车/充电…上楼/半夜着火/楼道/车棚/飞线 e-bike/ebike/scooter/e-bikes…burn/charge/fire | 电动自行车充电安全 充电过程异常识别 车棚火灾 | e-bike_charging_safety
换电柜/换电站…排队/电池不够/调度/锁不住 | 换电站调度 电池周转 换电网络布局 | swapping_station
铝代铜 电缆/电线/线圈/变压器…便宜点/成本/成本压/用铝/省铜/贵用不起/降成本 铜价…便宜点/成本/成本压/用铝/电线/电缆/电缆成本/省铜/贵用不起/降成本 copper…expensive | 铝合金导体替代 铜包铝复合线 复合线界面结合 | aluminium_conductor copper-clad_aluminum copper_price
电缆/电线/软线/橡套线/电焊线…压扁/外皮磨破/拖来拖去/碾/碾压/磨烂/磨破皮 cable…crushed/drag/worn | 橡套软电缆 耐磨护套 聚氨酯弹性体护套 抗碾压电缆 | trailing_cable abrasion-resistant_sheath
电缆接错 电缆/电线/线头/接线…分不清/太多乱/对不上号/找线/接错/查线 | 线缆识别 校线仪 布线管理 | cable_identification wiring_error
假电缆 电缆/电线…不够米/不够粗/假货/偷工减料/短米/铜不纯/非标 | 导体电阻检测 电缆质量在线检测 截面积测量 | conductor_resistance_test cable_quality_inspection
铜线拉断 拉丝…拉断/老断 铜线…拉断/断头/断线/老断 铝线/铜杆…拉断/断头/断线/毛刺/老断 | 拉丝断线机理 铜杆夹杂 拉丝润滑 | wire_drawing_breakage copper_rod_inclusion
开关按坏 开关/按钮…不灵/几万次/几千次/寿命/按不回/按几下就坏/按坏/用不久 微动开关/轻触开关/旋钮…不灵/几万次/几千次/失灵/寿命/按不回/按几下就坏/按坏/用不久 按键…几万次/几千次/按不回/按几下就坏/按坏/用不久 switch/button/buttons…fail/stuck/wear/worn | 电寿命试验 触点材料转移 触点磨损机理 微动开关 机械寿命 | switch_endurance contact_material_transfer microswitch
电表箱 不锈钢箱体大气腐蚀 复合材料箱壳 涂层耐候箱体 电表箱/表箱/配电柜/电箱…乱/太热/烂/烧坏/进水/进老鼠/锈 配电箱…乱/太热/晒坏/烂/烂得快/烂穿/烧坏/褪色/进老鼠/锈 户外配电箱/户外柜/箱变/控制箱/箱体…晒坏/烂/烂得快/烂穿/褪色/锈 cabinet/enclosure/panel…corrode/rust | 低压表箱温升 户外箱体防腐 绝缘复合箱体 | metering_box outdoor_enclosure
电柜装配 开关柜/配电柜/电柜/电箱…出货慢/图纸/定制/接线慢/装配慢/钣金 | 成套设备智能制造 参数化设计成套 | switchgear_manufacturing
电工/带电/高压…不敢带电/电死/触电/误碰/走错间隔 | 电气作业安全 人身触电防护 近电预警 防误操作 | proximity_warning electric_shock
电线杆倒 电线杆/水泥杆/杆塔…倒/台风/山体/撞/斜/断/歪 铁塔…台风/山体/撞/斜/断/歪 pole…fall/lean | 杆塔倾斜监测 基础沉降杆塔 台风灾害电网 杆塔加固 | pole_tilt_monitoring tower_foundation typhoon_grid_resilience
电网台风 台风/洪水/暴雪/冰灾…停电/断电/电力/电网 storm…power | 电网韧性 极端灾害恢复 应急移动电源 | power_system_resilience restoration_after_disaster
应急电源车 应急…发电车/续上/顶上 备用/断电…发电车/电源/续上/顶上 医院/养殖场/鱼塘…停电 power…backup | 自备电源切换 | backup_power emergency_power
电能质量设备 晃一下电 设备/机床/机器/生产线…晃电停/电一晃停/电压一晃停/闪停 | 电压暂降敏感度 敏感负荷 低电压穿越变频器 动态电压恢复 | sensitive_load voltage_sag_immunity
光纤到户 光缆…不通/挖断/接/熔 光纤…不通/挖断/接/熔/老鼠 网线/宽带…不通/挖断/接/断/熔/老鼠 | 光缆断点定位 光时域反射 光纤熔接 | OTDR fiber_splicing fiber_break
剥线伤铜 电线剥皮 剥线/剥皮/线头/电线…伤到铜丝/伤铜/剥不净/剥不齐/断铜丝 压端子…不牢/歪/飞丝 terminal…crimp | 线束加工自动化 激光剥线 端子压接在线监测 压接力监测 | wire_stripping laser_stripping crimp_force_monitoring
电缆井积水 电缆井/电缆隧道/窨井…塌/有毒/着火/积水/老鼠/臭/进水 电缆沟…塌/有毒/着火/老鼠/臭/进水 | 电缆通道环境监测 有害气体通道 隧道巡检机器人 | cable_trench_monitoring manhole_gas cable_tunnel_inspection
零线断 烧家电 零线/中性线/地线…带电/断/烧/烧家电 电压忽高忽低…家电/灯/烧 voltage…burns/fluctuates/too_high | 中性线断线 过电压烧毁用户 电压质量治理 断零保护 | neutral_conductor_break overvoltage_of_customers
电缆印字 电缆/电线/线缆/管子…印字/印字掉/喷码掉/字不清/字擦掉/米标 | 护套喷码附着 表面等离子处理 激光喷码 | cable_marking print_adhesion_on_sheath
插头久了松 插头/插针/接插件/卡扣…久了松/夹不紧/插不紧/插久/松了/没弹性 插座…久了松/夹不紧/插久/松了/没弹性 端子…久了松/插不紧/插久/松了/没弹性 plug/connector/socket…falls_out/loose | 弹性接触件应力松弛 铜合金蠕变 正压力保持 | stress_relaxation_of_contact contact_normal_force
漏电伤人 路灯/电线杆/积水/鱼塘/大棚/浴室/灯杆/广告牌…漏电/电人/电死/触电/麻 漏电…伤人/到处/查不到 electric_leakage…people | 绝缘在线监测 漏电监测 跨步电压 | residual_current_monitoring_public step_voltage
开关柜糊味 配电柜/开关柜/配电箱/电箱/插座…怪味/烧味/焦味/糊味/胶皮味 switchboard/switchgear/electrical_panel…burned/burnt/hot/smell | 过热特征气体检测 开关柜红外测温 热解粒子 电气过热预警 | overheating_characteristic_gas pyrolysis_particle
`;
