/** Solar heat, heating and cooling, heat pumps, waste heat, storage, combustion, saving energy. Terms after GB/T 12936 (solar thermal). */
export const energy = `
太阳能 太阳能热水 热水器 | 太阳能热利用 光热 太阳能热水系统 | solar_thermal solar_water_heater
集热器 集热 集热板 板芯 集热…不好/不热 集热板…发白/脱 集热器…漏/起雾 太阳能…不热 平板…集热器 | 太阳能集热器 平板集热器 集热效率 | solar_collector collector_efficiency
真空管 炸管 爆管 真空管…炸/爆/裂 玻璃管…炸 | 全玻璃真空集热管 真空集热管 | evacuated_tube > 抗热震性 玻璃强化 残余应力
集热膜 膜层掉 吸热膜 膜层发白 集热膜/吸热板…掉 集热管…发白 集热板…掉色 膜层…褪 | 选择性吸收涂层 光谱选择性吸收 | selective_absorber_coating solar_absorptance
真空度下降 管子不保温 漏真空 真空管…不行/发白 | 真空集热管失效 真空寿命 吸气剂 | vacuum_loss getter
聚光 槽式 塔式 | 聚光集热 光热发电 定日镜 | concentrated_solar_power parabolic_trough heliostat
冬天水不热 水不热 热水不够 太阳能保证率 太阳能…不出热水/热水不够 热水器…不热 热水/水温…不够 阴天/冬天…没热水 | 集热系统性能 供热保证率 | solar_fraction hot_water_shortage > 储热水箱 相变储热
冻管 冻坏 冻裂管 水管冻 管/热水器/集热器/管道/水箱…冻 水管…裂冬天 阀…冻裂 | 防冻技术 防冻液 | freeze_protection antifreeze freezes_and_bursts frozen_pipe > 温室保温
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
组件功率下降 组件衰减 隐裂 蜗牛纹 pid衰减 热斑效应 旁路二极管失效 电致发光图像 电势诱导衰减 光致衰减 晶硅氢钝化 光伏板…一块不发/一年比一年/不如以前/功率掉/发不出/发得少/发电少/烧/烧穿/烧黑/热斑/热点/焦/裂/进水/隐裂/黄/黑斑 组件…一块不发/一年比一年/不如以前/功率低/功率掉/发不出/发得少/发黄/气泡/烧穿/烧黑/热点/焦/脱层/蜗牛纹/衰减/隐裂/黑斑 光伏…一块不发/一年比一年/不如以前/功率掉/发得少/发电少/发电量低/烧穿/烧黑/热点/焦/黑斑 背板…开裂/烧穿/烧黑/黄/黑斑 太阳能板…一块不发/一年比一年/不如以前/功率掉/发不出/发得少/发电少/烧穿/烧黑/热点/焦/黑斑 光伏电站/板子背面…一块不发/一年比一年/不如以前/功率掉/发不出/发得少/烧穿/烧黑/热点/焦/黑斑 solar…burn/hot_spot/less/power_drop/weaker panels/panel…burn/hot_spot/less/output/power_drop/weaker 电池片…碎 | 光伏组件衰减 隐裂检测 热斑 | PV_degradation microcrack hot_spot potential_induced_degradation light-induced_degradation bypass_diode electroluminescence
脏板 板上积灰 清洗光伏板 积尘透光率衰减 超疏水自清洁膜 减反自清洁 清扫机器人路径 无水清洗 光伏板…一层灰/少发/泥/洗/清洗/灰/脏/落灰/雪/雪盖/鸟屎/鸟粪 组件…清扫/积灰 太阳能板…一层灰/少发/泥/洗/灰/落灰/雪盖/鸟屎 光伏…一层灰/少发/泥/洗/清扫/落灰/雪盖 光伏组件…一层灰/少发/泥/洗/灰/脏/落灰/雪盖/鸟屎 panels…clean/covered/dust/dusty/snow panel…clean/covered/dirty/dust/dusty/snow solar…dust | 光伏积灰 光伏清洁机器人 | PV_soiling soiling_loss panels_covered
光伏边框 光伏支架 支架 柔性支架 风荷载 支架…基础拔/大风掀/被风吹 光伏支架…锈 光伏…跟踪卡 光伏板…被风掀 | 光伏支架结构 跟踪支架 | PV_mounting solar_tracker
逆变器 并网 组串 逆变器开路故障诊断 键合线脱落 功率管故障 光伏过电压脱网 高温降额 逆变器散热 逆变器…中午停/中午跳/停机/关机/噪音/坏/太热停/报故障/报警/报错/掉网/晒得停/炸/炸管/热/绝缘报警/老坏/老报/降额/高温停 inverter…burn/error/fail/fault/shut_down/trip 光伏…中午停/中午跳/太热停/晒得停/降额/高温停 solar_inverter…hot/noon/shut/stop 并网…跳 | 光伏并网 逆变器控制 | inverter grid_connected IGBT_open-circuit_fault converter_fault_diagnosis bond_wire_lift-off inverter_derating overvoltage_tripping
光伏光热 | 光伏光热一体化 | PVT photovoltaic_thermal
钙钛矿 叠层电池 钙钛矿…大面积/怕水/掉效率/衰减/铅 | 钙钛矿太阳电池 | perovskite_solar_cell
热泵 空气能 空气源 空气能厂 空气能…不热/冬天/噪音/热水不够/费电 热泵…不热/压缩机坏/噪音/能效/费电/高压报警 泳池…热泵 | 空气源热泵 热泵系统 | heat_pump air_source_heat_pump
结霜 化霜 外机结冰 霜层生长 翅片蒸发器霜 除霜控制策略 疏水表面抑霜 空气源结霜 热泵…冰/霜 外机…冰/结冰/霜 蒸发器/冷风机…冰/冰厚/结冰块/结霜/老化霜/除霜/霜厚 冰柜…冰厚/结冰/结冰块/老化霜/除霜/霜厚 冰箱…冰厚/结冰块/老化霜/除霜/霜/霜厚 冷柜/风机…冰厚/结冰块/结霜/老化霜/除霜/霜厚 冷库…冰厚/结冰块/老化霜/除霜 fridge/evaporator/heat_pump/outdoor_unit/coil…freeze/freezes/frost/ice/iced freezer…freeze/freezes/iced | 热泵除霜 结霜机理 抑霜 | frosting defrosting frost_build_up ices_up defrost_control frost_growth > 除湿
低温不制热 冷天制热差 空气源喷气增焓 低温制热衰减 复叠循环热泵 热泵…不出热水/低温/冬天不行/制热量衰减/北方/天冷不行/水不热/没热水/零下 空气能/空气源/采暖…不出热水/冬天不行/北方/天冷不行/水不热/没热水/零下 heat_pump…cold/no_hot_water/not_heat/poor/weak/winter 北方…空气能 零下/冬天…不制热 寒冷…热泵 空调…不热 | 低温热泵 喷气增焓 | low_temperature_heat_pump vapor_injection
高温热泵 热泵出蒸汽 | 高温热泵技术 工业热泵 | high_temperature_heat_pump
地源 地热 | 地源热泵 地热利用 | ground_source_heat_pump geothermal
空调 中央空调 车间空调 风机盘管 空调箱 空调机组 恒温恒湿 组合式空调 中央空调…不冷/费电 空调…冷热不均/水系统/风量不均 风口…噪音/滴水 风管…凝水 末端…风量 恒温恒湿…费电 | 暖通空调 空调节能 | HVAC air_conditioning
制冷 冷水机 制冷剂泄漏 不制冷 冰水机 冷水机组 螺杆机组 制冷机组 制冰机 制冷剂充注 冷量衰减 制冷…不够/不行/慢/效果差/量不够 冷水机…不制冷/报警/结冰/高压 冷库…温度高/降不下来 制冷机…费电 螺杆…制冷 制冰…慢 冰柜…不冷 cooling…insufficient | 制冷系统 蒸气压缩制冷 | refrigeration chiller not_cooling
吸收式 溴化锂 | 吸收式制冷 溴化锂吸收 | absorption_refrigeration
通风 排风 车间闷 大风扇 置换通风 数值模拟通风 车间…不透气/不透风/夏天热/温度高/烟排不/烟散不出/热/通风/闷/降温 厂房…热得/闷 排风…不好 工位…送风 水帘…车间 冷风机…潮 | 通风系统 自然通风 气流组织 | ventilation airflow_organization stuffy hot_workshop
除湿机 潮湿车间 车间…湿度大/湿漉漉/潮 仓库…潮/返潮 除湿…不够/费电 梅雨天…车间 转轮…除湿 地下室…潮气 湿度…太大 库房…返潮 | 转轮除湿 溶液除湿 | desiccant_dehumidification
冷却塔 凉水塔 闭式塔 逆流塔防冻 气液传热传质 消雾节水 填料热力性能 军团菌 冷却塔…冻/噪音/填料堵/挂冰/水温高/水雾/溅水/白雾/结冰/菌/费水/长青苔/降不下温/飘水 凉水塔…不凉/冻/噪音/挂冰/水雾/溅水/结冰/菌/长青苔 cooling_tower…algae/freeze/ice/noise/plume 循环水…降不下 冷却水…温度高 填料…结垢塔 | 冷却塔性能 | cooling_tower plume_abatement
余热 热量白跑 废热 排烟热 热白排 余热锅炉 热…浪费/白白排/白跑 余热…回收/没用 余热锅炉…磨/积灰 kiln/furnace/oven…heat/recover/waste_heat compressor…heat/recover 烟气/空压机/炉…余热 冲渣水/高温废水…热 热风…排掉 烟…热跑 冷却水…热浪费 烘箱…排热 废气…热回收 热气…排 热水…放掉 hot_air…wasted hot_water…drained | 余热回收 余热利用 | waste_heat_recovery waste_heat heat_is_wasted heat_goes_up_the_chimney
低温余热 热水余热 低品位余热回收 吸收式热泵余热 废水余热换热 温差发电余热 相变储热余热 低温…发电/热源 余热…分散/制冷/太散/收不起来/断断续续/温度低用不上/用不上 温水…倒掉/利用/可惜/排掉/放掉/热回收/白流/白白排 冷却水…余热/倒掉/利用/可惜/排掉/放掉/白流/白白排 热水…倒掉/利用/可惜/排掉/白流/白白排 废水/洗澡水/染色水/热废水…倒掉/利用/可惜/排掉/放掉/白流/白白排 热…分散/太散/收不起来/断断续续/用不上 heat…lost/waste/wasted hot_water…drain/waste 几十度…热水浪费 五六十度…热水 | 低品位余热 有机朗肯循环 | low_grade_heat organic_rankine_cycle orc low-grade_heat_recovery waste_heat_storage thermoelectric_generator phase_change_thermal_storage wastewater_heat_recovery
费电 电费 耗电 电老虎 吃电 电费高 省电 用户侧储能配置 峰谷套利 负荷聚合 工业能耗数据挖掘 峰谷电价响应 电费…压/压不下来/吃不消/吓人/太狠/太贵/少交点/想少交/涨/省点/降/高 用电…多/大 electricity/electric/energy…bill/bills/cost/expensive 电…压不下来/吓人/太狠/少交点/想少交/涨/省点 耗电…大 一个月/一年…电费 设备…费电 | 能耗优化 节能技术 能效提升 电能消耗 | energy_consumption energy_saving energy_efficiency electricity_bill power_bill high_power_consumption save_electricity uses_too_much_electricity too_much_power energy_bill electricity_costs too_much_electricity electric_bill > 变频调速 能源管理系统 余热回收
费气 天然气费 燃气费 烧气 耗气 省气 天然气/蒸汽…太贵/费 气费/气耗…高 用气…大 燃气…太贵 烧…费气 fuel…cost gas…expensive | 燃气消耗 热效率提升 | natural_gas_consumption thermal_efficiency gas_bill high_gas_consumption fuel_bill burns_too_much_gas too_much_fuel > 余热回收 燃烧 保温材料 工业炉节能
燃烧 烧不透 燃烧不好 火焰 不完全燃烧机理 配风调节 一次风二次风 烧…不完全/黑烟 燃烧…不好/熄火 炉子/窑…冒黑烟/浓烟/烧不干净/黑烟 锅炉…浓烟/烧不干净/黑烟 烟囱…冒黑烟/浓烟/烧不干净 boiler/furnace…black_smoke/smoke/soot stove…black_smoke/soot 火…不旺 burner…flame_out chimney…black_smoke | 燃烧优化 燃烧效率 低氮燃烧 | combustion low_NOx_combustion incomplete_combustion soot_formation
燃烧器 烧嘴 | 燃烧器设计 蓄热式燃烧 | burner regenerative_combustion
生物质 颗粒燃料 烧秸秆 生物质颗粒 秸秆…打包/气化 颗粒机…堵 颗粒…结焦 生物质…气化焦油 气化…焦油 | 生物质燃料 生物质气化 | biomass_fuel biomass_gasification
结渣 结焦 炉膛结渣 吹灰器 煤灰熔融特性 炉膛空气动力场 吹灰优化 炉膛…挂渣/渣/结渣/结焦 锅炉…挂焦/积灰/结渣/结焦 炉排…结/结渣 生物质/烧…结渣 受热面…积灰 | 锅炉结渣 灰熔融 | slagging slag_build_up
蒸汽 蒸汽浪费 减温减压 蒸汽管网水击 疏水阀…冒汽/堵/漏汽/跑汽 蒸汽…压力波动/浪费/管网/管道保温/计量不准/跑冒 冷凝水…回收/白排 疏水…不畅 用汽…不稳 疏水器…坏 | 蒸汽系统节能 冷凝水回收 疏水阀 | steam_system condensate_recovery
工业炉 窑炉 隧道窑 | 工业炉窑 窑炉节能 | industrial_furnace kiln
电加热 电炉 加热管/加热棒/电热管…烧 heater…burn_out heating_element…fail | 电加热技术 电磁加热 | electric_heating induction_heating
散热 热得快 发热 发烫 烫手 温升高 散热…不出/不好/差 热…散不出/散不掉 箱子/柜子/机壳…烫 电柜…热 壳…烫手 | 热管理 散热设计 温升 | heat_dissipation thermal_management gets_too_hot runs_hot cannot_get_rid_of_heat temperature_too_high_inside gets_hot becomes_too_hot
导热 传热 | 传热传质 导热系数 热传导 | heat_transfer thermal_conductivity
储能 储能柜 储能电站 工商业储能 户用储能 储能…充放电效率/回本/收益/消防/电站 储能柜…冷却/凝露/温差/热 集装箱…储能 电池簇…环流 储能系统…效率 | 储能系统 电化学储能 | energy_storage energy_storage_system
电池 锂电 锂电池 电池…亏电/虚电 电瓶…不行 | 锂离子电池 动力电池 | lithium_ion_battery battery_pack
电池不耐用 掉电快 续航 容量掉 电池…一年不行/一致性差/不经用/不耐用/充不满/容量低/寿命短/循环/掉容量/掉得快/掉电/没电快/用不到一年/电量虚/续航/衰减/跑不远/跳水 容量…衰减/跳水 循环…几百次/掉得快 battery…dead/die/dies/drain/drains/fade/not_hold/not_last/run_out/weak batteries/phone_battery…dead/die/dies/drains/last/not_hold/run_out/weak 充满…没一会 电瓶…不耐用 充一次…跑不远 | 电池容量衰减 循环寿命 电池老化 | capacity_fade cycle_life battery_aging > 电池管理系统 正极材料
电池鼓包 电池胀 软包电芯产气机理 SEI膜分解产气 高镍界面副反应 聚合物锂电产气 界面副反应产气 电池…发胖/发鼓/撑开/气胀/涨/胀/胀气/胀起来/顶/鼓/鼓包/鼓起来 电芯…产气/发胖/撑开/涨/胀气/膨胀/顶/鼓/鼓包/鼓起来 软包…发胖/撑开/涨/顶/鼓/鼓包/鼓起来 battery…bloat/bulge/puff/swell/swollen 手机电池…发胖/撑开/涨/顶/鼓包/鼓起来 batteries…bloat/bulge/puff/swollen 软包电池…胀 | 电池产气 电池膨胀 | battery_swelling lithium_polymer_cell
电池着火 热失控电池 热失控蔓延阻隔 气凝胶隔热阻燃 早期特征气体探测 热失控早期预警 电池火灾探测 电池…冒烟/安全/怕炸/怕烧/怕着火/火灾/烧/烧起来/烧车/热失控/爆/爆炸/着火/自燃/起火/针刺 电芯…爆/短路/起火 battery…burn/catch_fire/explode/fire/fires/smoke 电池包…冒烟/安全/怕炸/怕烧/怕着火/火灾/烧车/着火/起火 锂电/电瓶车/电动车/储能柜…冒烟/安全/怕炸/怕烧/怕着火/火灾/烧车/起火 batteries…burn/explode/fires/smoke | 电池热失控 电池热安全 | battery_thermal_runaway battery_safety
电池冬天不行 低温掉电 低温电解液 脉冲自加热策略 低温析锂行为 动力电池预热 电池…低温/低温跑/冬天/冷/冻/天冷/打折/雪/零下 零下…充不进/电池 低温…充电/放电 冬天…不耐用/掉电/没电快/电池/续航打折 天冷/下雪/寒潮/冷天…不耐用/充不进/掉电/没电快/续航打折 电瓶/电车/锂电…低温跑/冻/天冷/打折/雪 battery/batteries…cold/freezing/frost/winter range…cold/winter 北方/东北…电池 cold/winter…battery dies_fast…cold | 电池低温性能 | low_temperature_battery_performance > 电池热管理
电池管理 bms 电芯不一致性 主动均衡拓扑 卡尔曼滤波荷电 串联电池均衡 电池…一致性/一节弱/压差/均衡/有的没电/有的满有的空/电压不一样/电量显示/高低不一 电芯…一致性/一节坏/一节弱/压差/参差/有的没电/有的满有的空/电压不一样/高低不一 电池组…一节坏/不均衡 soc…不准/跳 电量…不准/乱跳/突然没电/虚 几节/单节/电瓶/模组…一节坏/一节弱/参差/有的没电/有的满有的空/电压不一样/高低不一 battery_cells/battery_pack…balance/out_of_balance/unbalanced/uneven 单体…压差 一节…拖累 battery…jump | 电池管理系统 荷电状态估计 健康状态 | battery_management_system SOC_estimation state_of_health active_balancing battery_percentage
正极 磷酸铁锂 三元材料 锰酸锂 钴酸锂 正极…残碱/碳包覆/磁性异物/粒度/金属异物 高镍…产气/残碱 三元…材料 铁锂…压实 磷酸铁锂…低 前驱体…粒度 单晶…三元 | 正极材料 | cathode_material LFP
负极 石墨负极 硅碳 硅负极 负极…压实/容量低/掉粉/膨胀 硅碳…膨胀 石墨…首效 首效…低 人造石墨…石墨化 | 负极材料 硅碳负极 | anode_material
隔膜 电解液 隔膜…刺穿/收缩/涂覆/皱/透气 电解液…分解/变色/水分/浸不透/浸润/酸 注液…慢 | 电池隔膜 电解质 | battery_separator electrolyte
固态电池 硫化物电解质 聚合物电解质 氧化物电解质 固态…压力/电解质/界面 | 固态电解质 全固态电池 | solid_state_battery
钠电 钠电池 层状氧化物 普鲁士 聚阴离子 钠电…循环/胀 | 钠离子电池 | sodium_ion_battery
铅酸 蓄电池 板栅 叉车电瓶 硫酸盐化修复 脉冲修复电池 极板活性物质软化 铅酸容量衰减 铅酸蓄电池 硫酸盐化 蓄电池寿命 电池修复 电瓶…不存电/不蓄电/亏电/修/修复/充一会就满/充不进/冬天/坏/存不住电/寿命/报废/换/放久没电/没劲/没电/漏酸/用一年/硫化/老化/鼓/鼓包 铅酸…坏/失水/寿命/热失控/爬酸/鼓 极板…掉粉/硫化/软化 蓄电池…不存电/不蓄电/不行/亏电/修复/充一会就满/充不/寿命/放久没电/没劲/用一年/鼓 叉车电池…不存电/不蓄电/修复/充一会就满/放久没电/没劲/用一年 板栅…腐蚀 铅膏…掉 叉车电瓶…不耐 电池…用一年 | 铅酸电池 铅炭电池 | lead_acid_battery sulfation car_battery water_loss_of_battery battery_cycle_life
液流电池 钒电池 全钒 锌溴 石墨毡 电解液…串液 电堆…漏液 | 全钒液流电池 | flow_battery vanadium_redox
超级电容 法拉电容 电容炭 锂离子电容 超容…漏电流 | 超级电容器 | supercapacitor
电池回收 旧电池 拆电池 退役动力电池分选 黑粉湿法冶金 浸出锂钴镍 余能检测 带电破碎 旧电池…卖不掉/回收/堆着/处理/怎么处理/怎么拆/没人收/没人要/没处 退役电池/报废电池/电瓶/电池…卖不掉/回收/堆着/怎么处理/怎么拆/没人收/没人要 废电池…回收 退役…电池 | 废旧电池回收 梯次利用 | battery_recycling second_life_battery black_mass hydrometallurgical_recovery old_batteries used_batteries spent_battery dead_batteries
电池液冷 电池散热 电池组热管理 电池产热模型 电池冷却 相变材料冷却 电池…冷却/发烫/发热/散热/温差/烫/过热/降温 电池包…加热/发热/散热/温差/烫/热 电芯…发热/散热片/温差/热 充电…发热/烫手/电池热 battery…hot/overheat 快充…发热 模组…散热电池 battery_pack…hot | 电池热管理 液冷板 | battery_thermal_management liquid_cooling liquid_cold_plate heat_generation_model battery_cooling battery_overheats
制氢 电解水 氢气 碱性电解槽 阴离子膜 电解槽…漏碱/电耗/隔膜 制氢…成本高/费电 氢气…纯化/纯度 电解水…费电 风光/甲醇/氨/海水…制氢 电解…波动电源 | 电解水制氢 绿氢 | hydrogen_production water_electrolysis
储氢 氢瓶 加氢站 储氢罐 液氢 储氢瓶 储氢合金 固态储氢 加氢机 储氢容器氢渗透 内衬起泡 临氢氢脆 氢敏传感 IV型储氢瓶 加氢温升 氢气预冷 加氢过程低温结冰 快速充装 氢气…掺天然气/液化/管道/运/运输 氢瓶/氢气罐/氢罐/储氢罐/储氢瓶…怕漏/渗/漏/裂/鼓泡 加氢枪/加氢机/加氢站…冻住/卡/慢/拔不下/温度高/贵 hydrogen…refuel/storage/tank 有机液…储氢 加氢…枪冻 | 储氢材料 高压储氢 | hydrogen_storage hydrogen_tank hydrogen_vessel_permeation liner_blistering hydrogen_embrittlement_of_vessel hydrogen_refueling
燃料电池 双极板 质子膜 膜电极 碳纸 气体扩散层 增湿器 电堆…单片低/水淹/漏气/衰减 双极板…冲压裂/漏/腐蚀 燃料电池…冷启动/寿命 石墨板…碎 质子膜…破 催化剂…铂 铂…用量 | 质子交换膜燃料电池 金属双极板 | fuel_cell bipolar_plate PEMFC
风电 风力发电 风机叶片 气动载荷 变桨控制 风机…叶片/叶片裂 风电…叶片/螺栓断 风叶…断/裂 叶片…前缘/前缘磨/雷击 风力…叶片 | 风力机 风电叶片 | wind_power wind_turbine
水力发电 小水电 小水电站 水轮发电机 转轮…效率 | 水轮机 | hydropower hydro_turbine
微电网 源网荷储 孤岛运行 光储充 园区…微网/用能 并离网…切换 海岛/离网…供电 村里…微网 | 综合能源 虚拟电厂 | microgrid integrated_energy
用能监测 看不到用电 能源管理 用电…看不到 电…哪里用的 能耗…看不见 电表…抄 | 能源管理系统 能耗监测 | energy_management_system energy_monitoring
需量 错峰 谷电 基本电费 最大需量 峰谷电 避峰 限电 拉闸 峰电 容量电费 谷里用电 白天电贵 分时电价 用户侧储能 负荷优化 峰谷…价/差/电/电价 谷电…便宜/生产/用 电价…峰/白天贵/高峰 夜里…生产省电/用电便宜 用电…挪/谷/错开 高峰…用电/电贵 错峰…生产 变压器…容量费 负荷…管理 尖峰…电费 夜里电/晚上电…便宜 便宜电…用 electricity…peak | 需求响应 负荷调度 削峰填谷 | demand_response load_scheduling peak_shaving time-of-use_tariff behind-the-meter_storage load_optimization demand_side_management cheap_electricity_at_night peak_electricity off-peak peak_hours
减碳 碳足迹 碳排放 客户…要碳足迹 减碳…客户要求 carbon…customer | 碳排放核算 低碳 生命周期评价 | carbon_footprint carbon_emission life_cycle_assessment
充电 充电桩 充电慢 超充 快充桩 充电模块 充电桩…发热/噪音/慢/散热/进灰 充电模块…坏/灰 充电…一小时/不愿等/太慢/等不起/等半天/要等 charging…take_hours/too_long/wait charger…slow/take_hours/too_long/wait 充车…一小时/不愿等/太慢/等不起/要等 液冷…充电 | 充电设施 快速充电 | charging_pile fast_charging charger ev_charging extreme_fast_charging anode_interphase
电动车 新能源汽车 | 电动汽车 电驱动 | electric_vehicle
建筑节能 房子不保温 | 建筑节能技术 围护结构 | building_energy_efficiency building_envelope
热电 温差发电 温差电 热电片 碲化铋 热电转换 热电发电机 热电…发电效率/材料 余热…直接发电 | 热电材料 温差发电技术 | thermoelectric
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
采暖不热 暖气不热 换热站 二网 热力公司 热网 供热水力失调 平衡阀调节 室温预测控制 暖气…一半热/不够热/不热/冰凉/忽冷/费水 供热…冷热不均/失水/投诉/费热 供暖/末端/顶楼…一头热/不够热/不热/冰凉/忽冷 楼上…一头热/不够热/不热/冰凉/忽冷/暖气不热 暖气片…一头热/不够热/冰凉/忽冷 radiator/radiators/heating…not_warm/upstairs 管网…失水 | 供热系统平衡 水力平衡 | district_heating hydraulic_balancing
地暖 低温辐射采暖 热舒适供暖 间歇供暖蓄热 冷凝式壁挂炉采暖 地暖…不热/堵/开一天/气费/烧钱/热得慢/结垢/费气/费电 壁挂炉/暖气…开一天/气费/烧钱/热得慢/费气/费电 分水器…漏 gas_heating…bill | 地板辐射供暖 | radiant_floor underfloor_heating floor_heating thermal_comfort_of_heating
压缩机烧 压缩机坏 涡旋压缩机 转子压缩机 冰箱压缩机 压缩机…启动不了/回油/抱轴/排气高/液击/烧/缺油/过热/镀铜 冷库…压缩机坏 回油…差 冰箱压缩机…响 | 制冷压缩机可靠性 | refrigeration_compressor
制冷剂少 冷媒 漏冷媒 缺氟 漏氟 雪种 冷媒…少/漏 铜管…漏氟 制冷剂…漏 | 制冷剂泄漏检测 | refrigerant_leakage
环保冷媒 冷媒…替代 丙烷/二氧化碳/氨…制冷 可燃…制冷剂 | 低GWP工质 自然工质 | low_GWP_refrigerant natural_refrigerant r32 r290 r22 r134a
冷凝器脏 蒸发式冷凝 冷凝器…柳絮/结垢/脏 冷凝压力…高 高压…报警制冷 散热器…柳絮 微通道…换热器 | 冷凝器换热 | condenser
蒸发器 膨胀阀 过热度 蒸发器…冻裂/分液不均/换热差/漏/结冰 膨胀阀…堵/振荡 分液…不均 毛细管…堵 | 蒸发换热 沸腾换热 | evaporator boiling_heat_transfer
数据中心 机房热 机柜气流 间接蒸发冷却 机房…pue/湿度/热/空调费电/精密空调 服务器…散热/液冷 机柜…热点 | 数据中心冷却 | data_center_cooling pue
液冷 冷板 冷板…堵/漏/腐蚀 冷却液…发霉/变质/导电 液冷…漏液 液冷板…流道 快接头…漏 浸没…液 | 液体冷却 浸没冷却 | immersion_cooling
锅炉结垢 锅炉水 汽水共腾 碳酸钙成核结晶 给水软化 超声防垢 阻垢剂锅炉 锅炉…一层垢/加药/排污/水垢/水硬/水碱/水质/炉水/结垢/除氧 炉子/水管/管子/蒸汽机…一层垢/水垢/水碱/结垢 boiler/pipe/pipes…fur/furred/limescale/scale kettle…fur/furred | 锅炉水处理 | boiler_water_treatment calcium_carbonate_crystallization
锅炉爆管 水冷壁高温腐蚀 炉管蠕变 过热器氧化皮剥落 锅炉…四管/漏管/爆管/管子磨薄/管漏 水冷壁…漏/爆/磨/磨薄/穿/老爆/腐蚀/裂/鼓包 省煤器…漏/磨/腐蚀 过热器/锅炉管子…漏/爆/磨薄/穿/老爆/鼓包 炉管/锅炉管…漏/爆/磨薄/穿/老爆 boiler…burst/leak/rupture boiler_tube…burst/leak 氧化皮…脱落堵 受热面…磨 | 锅炉管失效 | boiler_tube_failure > 高温腐蚀 蠕变
锅炉排烟高 排烟温度高 烟气余热深度利用 热管换热器 低温露点腐蚀 烟气冷凝换热 锅炉…排烟温度/效率低/热效率/跑热 排烟…浪费/温度高/热可惜/热浪费/白烧 烟囱…浪费/烫/热可惜/热浪费/热白跑/白烧 烟/烟道…浪费/烫/热可惜/热浪费/白烧 chimney/flue/exhaust…heat/hot 烟气…热量 | 锅炉热效率 冷凝锅炉 | boiler_efficiency condensing_boiler heat_pipe_exchanger flue_gas_heat
低氮 低氮…出力/锅炉震 锅炉…低氮 低氮燃烧器…震 | 低氮改造 烟气再循环 | flue_gas_recirculation
煤改气 煤改电 | 清洁能源替代 | clean_energy_substitution
余压 | 余压利用 | waste_pressure_recovery
空压机费电 空压机漏气 气动系统能效 变频永磁 永磁变频 加卸载 能效评估 比功率 余热回收空压 空压机…一直转/加载卸载/卸载/电老虎/电费/空转/耗电/费电 空压站/气泵/螺杆机/供气…一直转/加载卸载/电老虎/电费/空转/耗电/费电 压缩机…一直转/加载卸载/电老虎/电费/空转 air_compressor…electricity/power 压缩空气/气路…漏 | 空压系统节能 压缩空气泄漏 | compressed_air_energy_saving compressor_energy compressed_air_cost
电机费电 老电机 老式电机 淘汰电机 电机…效率低/耗电/能效/费电 motor/motors…electricity/too_much_power 马达…费电 | 电机系统节能 高效电机 | motor_system_energy_saving
照明费电 | 照明节能 | lighting_energy_saving
正极衰减 电池掺杂 正极…包覆/开裂/掺杂/衰减/颗粒碎 三元…循环差 | 正极材料改性 | cathode_modification
锂枝晶 析锂 锂金属 负极/电池/快充…析锂 | 锂金属负极 枝晶抑制 | lithium_dendrite
极片 涂极片 电池浆料 狭缝挤压涂布 挤压模头流场 锂电浆料流变 面密度闭环调节 极片…两边厚/中间厚/中间薄/划痕/厚薄/厚边/反弹/打皱/掉料/掉粉/断带/毛刺/波浪边/涂布/粘辊/裂/边上厚/边缘翘/面密度 涂布…两边厚/中间厚/中间薄/厚边/拖尾/边上厚/边缘翘/面密度 涂膜…两边厚/中间厚/中间薄/厚边/边上厚/边缘翘 辊压…断带 | 电极浆料 极片涂布 | electrode_slurry electrode_coating slurry_rheology areal_density
电池壳 壳体焊 | 电池壳体焊接 | battery_case_welding
电池检测 分容 化成柜 电芯…低压/分选/挑选 电池…k值/分选/放着没电/自放电 化成…慢/费电 分容…慢 自放电…大 | 电池检测与分选 | battery_sorting battery_testing
锌电池 锌空 锌负极 锌锰 碱性电池 干电池…漏液 碱性电池/纽扣电池…漏 | 水系锌离子电池 | aqueous_zinc_battery
氢压机 氢阀 隔膜压缩机 膜片应力分析 膜片疲劳断裂 油侧气侧压力 氢气…减压阀/密封/循环泵/阀漏 隔膜压缩机/氢压机/隔膜机/压缩机…膜片寿命/膜片破/膜片老破/膜片裂 膜片…裂氢 加氢站…压缩机 | 氢能装备 氢环境材料 | hydrogen_equipment
电解槽 析氧催化剂失活 膜电极衰减机制 过电位分解 质子交换膜水电解 电解槽…不产气/电压升/电压高/电极/衰减/费电/越来越慢/越用越费电 电极…催化剂脱落/过电位 制氢机/制氢设备…不产气/电压升/衰减/费电/越来越慢/越用越费电 镍网…掉催化 贵金属…电解 铱…用量 | 电解槽电极 | electrolyzer electrolyser electrolyser_degradation oxygen_evolution_catalyst
生物油 | 生物燃料 | biofuel
垃圾发电 | 垃圾能源化 | waste_to_energy
能源审计 节能诊断 | 能源审计方法 | energy_audit
排碳 碳盘查 电池护照 绿电 绿证 碳足迹评价 全生命周期 隐含碳 供应链碳排放 碳…不会算/怎么报/核查/算不清/要数据/配额 碳排放…不会算/怎么算/报告/数据/算不清 客户…碳数据/要碳/要碳数据/问碳 产品…碳足迹 碳排…客户 外商/出口…碳 双碳…怎么 碳数据…没有 绿色工厂…评 customers_ask…carbon | 碳核算 产品碳足迹核算 碳排放因子 碳交易 碳达峰 绿电交易 | carbon_accounting emission_factor carbon_trading scope_3_emission life_cycle_carbon embodied_carbon supply_chain_emissions carbon_numbers carbon_data carbon_report > 生命周期评价
大马拉小车 水泵…费电/选大/阀门关小 风机…开太大/挡板/费电 泵…扬程太大 循环水泵…电费 | 水泵节能 泵系统匹配 叶轮切割 风机节能 | pump_system_energy_saving impeller_trimming fan_energy_saving
空转/待机/哪台…费电 设备…下班没关 灯/空调…没人关 用电…不知道哪里 电…用在哪 电费…说不清 能耗…分不清 电耗…高 单位产品…耗电 班组…能耗 | 用能分项计量 待机能耗 单位产品能耗 能耗异常诊断 能耗基线 能效对标 | sub-metering standby_energy energy_baseline energy_anomaly_detection > 能源管理系统
乏汽 闪蒸汽 蒸汽…不够用/压力不稳/带水/忽高忽低 冷凝水…排掉/浪费 疏水阀…漏 疏水器…漏汽 蒸汽管…水锤 | 蒸汽管网 凝结水回收 蒸汽蓄热器 疏水阀泄漏 乏汽回收 | steam_network condensate_return steam_accumulator steam_trap
炉子…升温慢/散热/费电 炉门…冒火/漏热 窑…费煤 烟…带走热 排烟…烫 余热…没用上 冷却水/热水/热气/热风…白排 | 炉体散热 炉衬保温 余热梯级利用 空气预热 炉窑热平衡 | heat_balance air_preheating waste_heat_cascade_utilization > 余热回收
用电看不清 哪台机器/哪个车间/每台…用多少电/电费/耗电/费电 电费…分/摊 which_machine…electricity/power | 能耗监测平台 分项计量 能效诊断 | energy_sub-metering
出口/客户/欧盟…光伏要求/碳关税/碳税/绿电 | 可再生电力消费 绿电认证 | renewable_electricity
光储柴 海岛/野外…发电/没电/用电 牧区/没通电/离电网远/山上/边防…供电/发电/没电/用电 | 离网微电网 光储柴协调 容量优化离网 | off-grid_microgrid hybrid_power_system no_grid
`;
