/** Solar heat, heating and cooling, heat pumps, waste heat, storage, combustion, saving energy. Terms after GB/T 12936 (solar thermal). */
export const energy = `
太阳能 太阳能热水 热水器 | 太阳能热利用 光热 太阳能热水系统 | solar_thermal solar_water_heater
集热器 集热 集热板 板芯 集热…不好/不热 集热板…发白/脱 集热器…漏/起雾 太阳能…不热 平板…集热器 | 太阳能集热器 平板集热器 集热效率 | solar_collector collector_efficiency
真空管 炸管 爆管 真空管…炸/爆/裂 玻璃管…炸 | 全玻璃真空集热管 真空集热管 | evacuated_tube > 抗热震性 玻璃强化 残余应力
集热膜 膜层掉 吸热膜 膜层发白 集热膜/吸热板…掉 集热管…发白 集热板…掉色 膜层…褪 | 选择性吸收涂层 光谱选择性吸收 | selective_absorber_coating solar_absorptance
真空度下降 管子不保温 漏真空 真空管…不行/发白 | 真空集热管失效 真空寿命 吸气剂 | vacuum_loss getter
聚光 槽式 塔式 | 聚光集热 光热发电 定日镜 | concentrated_solar_power parabolic_trough heliostat
冬天水不热 水不热 热水不够 太阳能…不出热水/热水不够 热水器…不热 热水/水温…不够 阴天/冬天…没热水 | 集热系统性能 供热保证率 | solar_fraction hot_water_shortage > 储热水箱 相变储热
冻管 冻坏 冻裂管 水管冻 管/热水器/集热器/管道/水箱…冻 水管…裂冬天 冬天/阀…冻裂 | 防冻技术 防冻液 | freeze_protection antifreeze freezes_and_bursts frozen_pipe > 温室保温
过热 闷晒 夏天太热 | 集热系统过热 过热保护 | stagnation overheating_protection
水箱 水箱分层 水箱漏 | 储热水箱 温度分层 | storage_tank thermal_stratification > 保温材料
内胆烂 水箱内胆漏 内胆锈 内胆…漏/锈 水箱…锈 | 内胆腐蚀 水箱腐蚀 | tank_liner_corrosion > 点蚀 搪瓷涂层 焊缝腐蚀
太阳能供暖 清洁取暖 | 太阳能供暖系统 多能互补 | solar_heating multi_energy_complementary
跨季节 夏天的热冬天用 | 跨季节储热 | seasonal_thermal_storage
储热 蓄热 谷电蓄热 | 相变储热 显热储热 熔盐储热 | thermal_energy_storage phase_change_material molten_salt
相变材料 相变蜡 | 复合相变材料 石蜡相变 | composite_PCM paraffin
相变材料漏 泄漏蜡 | 定形相变材料 相变封装 | shape_stabilized_PCM
储热慢 放热慢 | 相变传热强化 储热装置 | latent_heat_storage_enhancement
光伏 太阳板 组件 太阳能板 光伏板 农光互补 渔光互补 光伏…厂/屋顶/电站 屋顶…光伏 | 太阳电池 光伏组件 | photovoltaic solar_cell PV_module
组件功率下降 组件衰减 隐裂 蜗牛纹 pid衰减 光伏板…发电少/烧/热斑/裂/进水/隐裂/黄 组件…功率低/发黄/气泡/脱层/蜗牛纹/衰减/隐裂 光伏…发电少/发电量低 背板…开裂/黄 电池片…碎 太阳能板…发电少 | 光伏组件衰减 隐裂检测 热斑 | PV_degradation microcrack hot_spot
脏板 板上积灰 清洗光伏板 光伏板…清洗/灰/脏/雪/鸟粪 组件…清扫/积灰 太阳能板…灰 光伏…清扫 | 光伏积灰 光伏清洁机器人 | PV_soiling
光伏边框 光伏支架 支架 柔性支架 支架…基础拔/大风掀/被风吹 光伏支架…锈 光伏…跟踪卡 光伏板…被风掀 | 光伏支架结构 跟踪支架 | PV_mounting solar_tracker
逆变器 并网 组串 逆变器…噪音/坏/报警/掉网/炸/热/绝缘报警/降额 并网…跳 | 光伏并网 逆变器控制 | inverter grid_connected
光伏光热 | 光伏光热一体化 | PVT photovoltaic_thermal
钙钛矿 叠层电池 钙钛矿…大面积/怕水/掉效率/衰减/铅 | 钙钛矿太阳电池 | perovskite_solar_cell
热泵 空气能 空气源 空气能厂 空气能…不热/冬天/噪音/热水不够/费电 热泵…不热/压缩机坏/噪音/能效/费电/高压报警 泳池…热泵 | 空气源热泵 热泵系统 | heat_pump air_source_heat_pump
结霜 化霜 外机结冰 热泵…冰/霜 外机…冰/结冰/霜 蒸发器/冷风机…冰 冰柜…结冰 冰箱…霜 | 热泵除霜 结霜机理 抑霜 | frosting defrosting frost_build_up ices_up > 除湿
低温不制热 冷天制热差 热泵…低温/制热量衰减 空气能…零下 北方…空气能 零下/冬天…不制热 寒冷…热泵 空调…不热 heat_pump…poor | 低温热泵 喷气增焓 | low_temperature_heat_pump vapor_injection
高温热泵 热泵出蒸汽 | 高温热泵技术 工业热泵 | high_temperature_heat_pump
地源 地热 | 地源热泵 地热利用 | ground_source_heat_pump geothermal
空调 中央空调 车间空调 风机盘管 空调箱 空调机组 恒温恒湿 组合式空调 中央空调…不冷/费电 空调…冷热不均/水系统/风量不均 风口…噪音/滴水 风管…凝水 末端…风量 恒温恒湿…费电 | 暖通空调 空调节能 | HVAC air_conditioning
制冷 冷水机 制冷剂泄漏 不制冷 冰水机 冷水机组 螺杆机组 制冷机组 制冰机 制冷…不够/不行/慢/效果差/量不够 冷水机…不制冷/报警/结冰/高压 冷库…温度高/降不下来 制冷机…费电 螺杆…制冷 制冰…慢 冰柜…不冷 cooling…insufficient | 制冷系统 蒸气压缩制冷 | refrigeration chiller not_cooling
吸收式 溴化锂 | 吸收式制冷 溴化锂吸收 | absorption_refrigeration
通风 排风 车间闷 大风扇 车间…不透气/不透风/夏天热/温度高/烟排不/烟散不出/热/通风/闷/降温 厂房…热得/闷 排风…不好 工位…送风 水帘…车间 冷风机…潮 | 通风系统 自然通风 气流组织 | ventilation airflow_organization stuffy hot_workshop
除湿机 潮湿车间 车间…湿度大/湿漉漉/潮 仓库…潮/返潮 除湿…不够/费电 梅雨天…车间 转轮…除湿 地下室…潮气 湿度…太大 库房…返潮 | 转轮除湿 溶液除湿 | desiccant_dehumidification
冷却塔 凉水塔 闭式塔 冷却塔…填料堵/水温高/白雾/费水/降不下温/飘水 凉水塔…不凉 循环水…降不下 冷却水…温度高 填料…结垢塔 | 冷却塔性能 | cooling_tower
余热 热量白跑 废热 排烟热 热白排 余热锅炉 热…浪费/白白排/白跑 余热…回收/没用 余热锅炉…磨/积灰 烟气/空压机/炉…余热 冲渣水/高温废水…热 热风…排掉 烟…热跑 冷却水…热浪费 烘箱…排热 废气…热回收 热气…排 热水…放掉 | 余热回收 余热利用 | waste_heat_recovery waste_heat heat_is_wasted
低温余热 热水余热 低温…发电/热源 余热…制冷/温度低用不上 温水…热回收 几十度…热水浪费 冷却水…余热 五六十度…热水 | 低品位余热 有机朗肯循环 | low_grade_heat organic_rankine_cycle orc
费电 电费 耗电 电老虎 吃电 电费高 省电 电费…压/吃不消/太贵/降/高 用电…多/大 耗电…大 一个月/一年…电费 设备…费电 electricity…cost | 能耗优化 节能技术 能效提升 电能消耗 | energy_consumption energy_saving energy_efficiency electricity_bill power_bill high_power_consumption save_electricity > 变频调速 能源管理系统 余热回收
费气 天然气费 燃气费 烧气 耗气 省气 天然气/蒸汽…太贵/费 气费/气耗…高 用气…大 燃气…太贵 烧…费气 fuel…cost | 燃气消耗 热效率提升 | natural_gas_consumption thermal_efficiency gas_bill high_gas_consumption fuel_bill > 余热回收 燃烧 保温材料 工业炉节能
燃烧 烧不透 燃烧不好 火焰 烧…不完全/黑烟 燃烧…不好/熄火 炉子…黑烟 火…不旺 burner…flame_out | 燃烧优化 燃烧效率 低氮燃烧 | combustion low_NOx_combustion incomplete_combustion
燃烧器 烧嘴 | 燃烧器设计 蓄热式燃烧 | burner regenerative_combustion
生物质 颗粒燃料 烧秸秆 生物质颗粒 秸秆…打包/气化 颗粒机…堵 颗粒…结焦 生物质…气化焦油 气化…焦油 | 生物质燃料 生物质气化 | biomass_fuel biomass_gasification
结渣 结焦 炉膛结渣 吹灰器 炉膛…挂渣/渣/结渣/结焦 锅炉…挂焦/积灰/结渣/结焦 炉排…结/结渣 生物质/烧…结渣 受热面…积灰 | 锅炉结渣 灰熔融 | slagging slag_build_up
蒸汽 蒸汽浪费 减温减压 疏水阀…冒汽/堵/漏汽/跑汽 蒸汽…压力波动/浪费/管网/管道保温/计量不准/跑冒 冷凝水…回收/白排 疏水…不畅 用汽…不稳 疏水器…坏 | 蒸汽系统节能 冷凝水回收 疏水阀 | steam_system condensate_recovery
工业炉 窑炉 隧道窑 | 工业炉窑 窑炉节能 | industrial_furnace kiln
电加热 电炉 加热管/加热棒/电热管…烧 heater…burn_out heating_element…fail | 电加热技术 电磁加热 | electric_heating induction_heating
散热 热得快 发热 发烫 烫手 温升高 散热…不出/不好/差 热…散不出/散不掉 箱子/柜子/机壳…烫 电柜…热 壳…烫手 | 热管理 散热设计 温升 | heat_dissipation thermal_management gets_too_hot runs_hot
导热 传热 | 传热传质 导热系数 热传导 | heat_transfer thermal_conductivity
储能 储能柜 储能电站 工商业储能 户用储能 储能…充放电效率/回本/收益/消防/电站 储能柜…冷却/凝露/温差/热 集装箱…储能 电池簇…环流 储能系统…效率 | 储能系统 电化学储能 | energy_storage energy_storage_system
电池 锂电 锂电池 电池…亏电/虚电 电瓶…不行 | 锂离子电池 动力电池 | lithium_ion_battery
电池不耐用 掉电快 续航 容量掉 电池…一年不行/一致性差/不经用/不耐用/充不满/容量低/寿命短/循环/掉容量/掉得快/掉电/没电快/用不到一年/电量虚/续航/衰减/跑不远/跳水 容量…衰减/跳水 循环…几百次/掉得快 battery…drain/fade/not_last 充满…没一会 电瓶…不耐用 充一次…跑不远 | 电池容量衰减 循环寿命 电池老化 | capacity_fade cycle_life battery_aging > 电池管理系统 正极材料
电池鼓包 电池胀 电池…发鼓/气胀/胀/胀气/鼓 电芯…产气/胀气/膨胀/鼓 软包…鼓 软包电池…胀 battery…swell | 电池产气 电池膨胀 | battery_swelling
电池着火 热失控电池 电池…冒烟/烧/烧起来/热失控/爆/爆炸/着火/自燃/起火/针刺 电芯…爆/短路/起火 battery…catch_fire/fire 电池包…着火 | 电池热失控 电池热安全 | battery_thermal_runaway battery_safety
电池冬天不行 低温掉电 电池…低温/冬天/冷/零下 零下…充不进/电池 低温…充电/放电 冬天/北方/东北…电池 | 电池低温性能 | low_temperature_battery_performance > 电池热管理
电池管理 bms 电池…一致性/压差/均衡/电量显示 电芯…一致性/压差 电池组…一节坏/不均衡 soc…不准/跳 电量…不准 单体…压差 一节…拖累 | 电池管理系统 荷电状态估计 健康状态 | battery_management_system SOC_estimation state_of_health
正极 磷酸铁锂 三元材料 锰酸锂 钴酸锂 正极…残碱/碳包覆/磁性异物/粒度/金属异物 高镍…产气/残碱 三元…材料 铁锂…压实 磷酸铁锂…低 前驱体…粒度 单晶…三元 | 正极材料 | cathode_material LFP
负极 石墨负极 硅碳 硅负极 负极…压实/容量低/掉粉/膨胀 硅碳…膨胀 石墨…首效 首效…低 人造石墨…石墨化 | 负极材料 硅碳负极 | anode_material
隔膜 电解液 隔膜…刺穿/收缩/涂覆/皱/透气 电解液…分解/变色/水分/浸不透/浸润/酸 注液…慢 | 电池隔膜 电解质 | battery_separator electrolyte
固态电池 硫化物电解质 聚合物电解质 氧化物电解质 固态…压力/电解质/界面 | 固态电解质 全固态电池 | solid_state_battery
钠电 钠电池 层状氧化物 普鲁士 聚阴离子 钠电…循环/胀 | 钠离子电池 | sodium_ion_battery
铅酸 蓄电池 板栅 叉车电瓶 电瓶…不存电/亏电/充不进/冬天/漏酸/硫化/鼓 铅酸…失水/寿命/热失控/爬酸/鼓 极板…掉粉/硫化/软化 板栅…腐蚀 铅膏…掉 | 铅酸电池 铅炭电池 | lead_acid_battery
液流电池 钒电池 全钒 锌溴 石墨毡 电解液…串液 电堆…漏液 | 全钒液流电池 | flow_battery vanadium_redox
超级电容 法拉电容 电容炭 锂离子电容 超容…漏电流 | 超级电容器 | supercapacitor
电池回收 旧电池 旧电池…处理/没处 废电池…回收 退役…电池 | 废旧电池回收 梯次利用 | battery_recycling second_life_battery
电池液冷 电池散热 电池…发烫/发热/散热/温差/降温 电池包…加热/散热/温差 电芯…发热/散热片 快充…发热 模组…散热电池 | 电池热管理 液冷板 | battery_thermal_management liquid_cooling
制氢 电解水 氢气 碱性电解槽 阴离子膜 电解槽…漏碱/电耗/隔膜 制氢…成本高/费电 氢气…纯化/纯度 电解水…费电 风光/甲醇/氨/海水…制氢 电解…波动电源 | 电解水制氢 绿氢 | hydrogen_production water_electrolysis
储氢 氢瓶 加氢站 储氢罐 液氢 储氢瓶 储氢合金 固态储氢 加氢机 氢气…掺天然气/液化/管道/运/运输 氢瓶…漏 有机液…储氢 加氢…枪冻 | 储氢材料 高压储氢 | hydrogen_storage
燃料电池 双极板 质子膜 膜电极 碳纸 气体扩散层 增湿器 电堆…单片低/水淹/漏气/衰减 双极板…冲压裂/漏/腐蚀 燃料电池…冷启动/寿命 石墨板…碎 质子膜…破 催化剂…铂 铂…用量 | 质子交换膜燃料电池 金属双极板 | fuel_cell bipolar_plate PEMFC
风电 风力发电 风机叶片 风机…叶片/叶片裂 风电…叶片/螺栓断 风叶…断/裂 叶片…前缘/前缘磨/雷击 风力…叶片 | 风力机 风电叶片 | wind_power wind_turbine
水力发电 小水电 小水电站 水轮发电机 转轮…效率 | 水轮机 | hydropower hydro_turbine
微电网 源网荷储 孤岛运行 光储充 园区…微网/用能 并离网…切换 海岛/离网…供电 村里…微网 | 综合能源 虚拟电厂 | microgrid integrated_energy
用能监测 看不到用电 能源管理 用电…看不到 电…哪里用的 能耗…看不见 电表…抄 | 能源管理系统 能耗监测 | energy_management_system energy_monitoring
需量 错峰 谷电 基本电费 最大需量 峰谷电 避峰 限电 拉闸 峰电 容量电费 峰谷…电价 错峰/谷电…生产 电价…高峰 夜里…生产省电 变压器…容量费 负荷…管理 尖峰…电费 | 需求响应 负荷调度 削峰填谷 | demand_response load_scheduling peak_shaving
减碳 碳足迹 碳排放 客户…要碳足迹 减碳…客户要求 carbon…customer | 碳排放核算 低碳 生命周期评价 | carbon_footprint carbon_emission life_cycle_assessment
充电 充电桩 充电慢 超充 快充桩 充电模块 充电桩…发热/噪音/慢/散热/进灰 充电模块…坏/灰 充电…太慢/等半天 液冷…充电 | 充电设施 快速充电 | charging_pile fast_charging
电动车 新能源汽车 | 电动汽车 电驱动 | electric_vehicle
建筑节能 房子不保温 | 建筑节能技术 围护结构 | building_energy_efficiency building_envelope
热电 温差发电 温差电 热电片 碲化铋 热电…发电效率/材料 余热…直接发电 | 热电材料 温差发电技术 | thermoelectric
水温上不去 阴天不热 | 太阳能辅助热源 集热不足 | auxiliary_heating > 集热效率
膜管发白 管子发白 | 真空管失真空 | evacuated_tube_failure > 真空集热管失效
水箱保温差 水箱不保温 夜里凉 保温水箱 水箱…保温/凉/夜里 热水…放一夜凉 | 水箱热损 储水箱保温 | tank_heat_loss
管路跑热 管道不保温 管道…保温/跑热 蒸汽管/热力管…保温 管子…烫手保温 保温层…塌 | 管道热损失 管道保温 | pipe_heat_loss
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
采暖不热 暖气不热 换热站 二网 热力公司 热网 暖气…一半热/不热/费水 供热…冷热不均/失水/投诉/费热 供暖/末端…不热 楼上…暖气不热 管网…失水 | 供热系统平衡 水力平衡 | district_heating hydraulic_balancing
地暖 地暖…不热/堵/结垢 分水器…漏 | 地板辐射供暖 | radiant_floor
压缩机烧 压缩机坏 涡旋压缩机 转子压缩机 冰箱压缩机 压缩机…启动不了/回油/抱轴/排气高/液击/烧/缺油/过热/镀铜 冷库…压缩机坏 回油…差 冰箱压缩机…响 | 制冷压缩机可靠性 | refrigeration_compressor
制冷剂少 冷媒 漏冷媒 缺氟 漏氟 雪种 冷媒…少/漏 铜管…漏氟 制冷剂…漏 | 制冷剂泄漏检测 | refrigerant_leakage
环保冷媒 冷媒…替代 丙烷/二氧化碳/氨…制冷 可燃…制冷剂 | 低GWP工质 自然工质 | low_GWP_refrigerant natural_refrigerant r32 r290 r22 r134a
冷凝器脏 蒸发式冷凝 冷凝器…柳絮/结垢/脏 冷凝压力…高 高压…报警制冷 散热器…柳絮 微通道…换热器 | 冷凝器换热 | condenser
蒸发器 膨胀阀 过热度 蒸发器…冻裂/分液不均/换热差/漏/结冰 膨胀阀…堵/振荡 分液…不均 毛细管…堵 | 蒸发换热 沸腾换热 | evaporator boiling_heat_transfer
数据中心 机房热 机房…pue/湿度/热/空调费电/精密空调 服务器…散热/液冷 机柜…热点 | 数据中心冷却 | data_center_cooling pue
液冷 冷板 冷板…堵/漏/腐蚀 冷却液…发霉/变质/导电 液冷…漏液 液冷板…流道 快接头…漏 浸没…液 | 液体冷却 浸没冷却 | immersion_cooling
锅炉结垢 锅炉水 汽水共腾 锅炉…加药/排污/水垢/水硬/水质/炉水/结垢/除氧 | 锅炉水处理 | boiler_water_treatment
锅炉爆管 锅炉…四管/漏管/爆管/管子磨薄/管漏 水冷壁…爆/磨/腐蚀/裂 省煤器…漏/磨/腐蚀 过热器/炉管…爆 氧化皮…脱落堵 受热面…磨 | 锅炉管失效 | boiler_tube_failure > 高温腐蚀 蠕变
锅炉排烟高 排烟温度高 锅炉…排烟温度/效率低/热效率/跑热 排烟…温度高 烟气…热量 烟囱…热白跑 | 锅炉热效率 冷凝锅炉 | boiler_efficiency condensing_boiler
低氮 低氮…出力/锅炉震 锅炉…低氮 低氮燃烧器…震 | 低氮改造 烟气再循环 | flue_gas_recirculation
煤改气 煤改电 | 清洁能源替代 | clean_energy_substitution
余压 | 余压利用 | waste_pressure_recovery
空压机费电 空压机漏气 空压机…卸载/电费/空转/费电 压缩空气/气路…漏 | 空压系统节能 压缩空气泄漏 | compressed_air_energy_saving
电机费电 老电机 老式电机 淘汰电机 电机…效率低/耗电/能效/费电 马达…费电 | 电机系统节能 高效电机 | motor_system_energy_saving
照明费电 | 照明节能 | lighting_energy_saving
正极衰减 电池掺杂 正极…包覆/开裂/掺杂/衰减/颗粒碎 三元…循环差 | 正极材料改性 | cathode_modification
锂枝晶 析锂 锂金属 负极/电池/快充…析锂 | 锂金属负极 枝晶抑制 | lithium_dendrite
极片 涂极片 电池浆料 极片…划痕/厚薄/反弹/打皱/掉料/掉粉/断带/毛刺/波浪边/涂布/粘辊/裂/面密度 涂布…拖尾/面密度 辊压…断带 | 电极浆料 极片涂布 | electrode_slurry electrode_coating
电池壳 壳体焊 | 电池壳体焊接 | battery_case_welding
电池检测 分容 化成柜 电芯…低压/分选/挑选 电池…k值/分选/放着没电/自放电 化成…慢/费电 分容…慢 自放电…大 | 电池检测与分选 | battery_sorting battery_testing
锌电池 锌空 锌负极 锌锰 碱性电池 干电池…漏液 碱性电池/纽扣电池…漏 | 水系锌离子电池 | aqueous_zinc_battery
氢压机 氢阀 隔膜压缩机 氢气…减压阀/密封/循环泵/阀漏 隔膜压缩机…膜片裂 膜片…裂氢 加氢站…压缩机 | 氢能装备 氢环境材料 | hydrogen_equipment
电解槽 电解槽…电压高/电极 电极…催化剂脱落/过电位 镍网…掉催化 贵金属…电解 铱…用量 | 电解槽电极 | electrolyzer
生物油 | 生物燃料 | biofuel
垃圾发电 | 垃圾能源化 | waste_to_energy
能源审计 节能诊断 | 能源审计方法 | energy_audit
排碳 碳盘查 电池护照 绿电 绿证 碳…怎么报/核查/算不清/配额 碳排放…怎么算 客户…要碳数据 产品…碳足迹 | 碳核算 产品碳足迹核算 碳排放因子 碳交易 碳达峰 绿电交易 | carbon_accounting emission_factor carbon_trading scope_3_emission > 生命周期评价
大马拉小车 水泵…费电/选大/阀门关小 风机…开太大/挡板/费电 泵…扬程太大 循环水泵…电费 | 水泵节能 泵系统匹配 叶轮切割 风机节能 | pump_system_energy_saving impeller_trimming fan_energy_saving
空转/待机/哪台…费电 设备…下班没关 灯/空调…没人关 用电…不知道哪里 电…用在哪 电费…说不清 能耗…分不清 电耗…高 单位产品…耗电 班组…能耗 | 用能分项计量 待机能耗 单位产品能耗 能耗异常诊断 能耗基线 能效对标 | sub-metering standby_energy energy_baseline energy_anomaly_detection > 能源管理系统
乏汽 闪蒸汽 蒸汽…不够用/压力不稳/带水/忽高忽低 冷凝水…排掉/浪费 疏水阀…漏 疏水器…漏汽 蒸汽管…水锤 | 蒸汽管网 凝结水回收 蒸汽蓄热器 疏水阀泄漏 乏汽回收 | steam_network condensate_return steam_accumulator steam_trap
炉子…升温慢/散热/费电 炉门…冒火/漏热 窑…费煤 烟…带走热 排烟…烫 余热…没用上 冷却水/热水/热气/热风…白排 | 炉体散热 炉衬保温 余热梯级利用 空气预热 炉窑热平衡 | heat_balance air_preheating waste_heat_cascade_utilization > 余热回收
`;
