/** Boilers, heating, refrigeration, waste heat. */
export const heatingCooling = `
冰蓄冷 水蓄冷 蓄冰 蓄冷槽 冷站 自然冷却 冷源 需求侧管理 制冷站优化 冷机…效率/群控 夜里…制冰 峰谷…制冷 冷站/冷冻水泵…费电 冷冻水…温差小 冷水机房…节能 空调…负荷预测 冬天…用冷机 | 冷水机组群控 高效制冷机房 供冷负荷预测 | ice_thermal_storage chiller_plant_optimization free_cooling cooling_load_prediction
ffu 净化空调 风淋 恒温间 高低温箱 洁净气流 压差控制 净化车间…压差/能耗 无尘室…微粒 洁净…粒子超 高效过滤器…漏 洁净车间…湿度 空气…过滤器阻力 初效…堵 无尘车间…静电 恒温/温度…波动车间 计量室/培养箱…温度 环境箱/老化房…温度不匀 恒温箱…不匀 | 洁净室气流组织 高效空气过滤 恒温恒湿控制 环境试验箱温度均匀性 | cleanroom_airflow HEPA_filtration constant_temperature_and_humidity_control environmental_chamber
超低温冰箱 零下八十度 半导体制冷 制冷片 帕尔贴 复叠 车载冰箱 酒柜 超低温…冷冻 液氮…挥发 深冷…保温 低温…容器蒸发 绝热…低温罐 制冷机…斯特林 半导体制冷…效率 | 深低温制冷 复叠制冷 脉管制冷机 低温蒸发气 | cryogenic_refrigeration cascade_refrigeration pulse_tube_cryocooler thermoelectric_cooling
冷凝换热 空预器…漏风/腐蚀 省煤器/余热回收器/预热器…烂 烟囱/烟道…腐蚀 尾部…烟道烂 冷凝…锅炉腐蚀 烟气…酸露点 换热器…烟气烂 锅炉…尾部烂 | 酸露点腐蚀 低温受热面腐蚀 氟塑料换热器 烟气深度冷却 空气预热器漏风 | acid_dew_point_corrosion low-temperature_corrosion fluoroplastic_heat_exchanger flue_gas_deep_cooling air_preheater_leakage
循环流化床 流化床锅炉 返料器 布风板 流化床…磨/结焦 风帽…堵/磨 返料…堵 布风…不匀 | 循环流化床锅炉 布风均匀性 床料结团 流化床磨损 | circulating_fluidized_bed air_distributor bed_agglomeration
掺烧 劣质煤 磨煤机 煤粉燃烧 燃尽特性 煤…掺烧/烧不尽/热值低 飞灰…可燃物/含碳 磨煤机…堵/爆 煤质…变差 灰渣/炉渣…含碳 煤粉…细度 制粉…系统 煤场…自燃 污泥/垃圾…掺烧 | 混煤燃烧 飞灰含碳量 磨煤机故障 掺烧污泥 | coal_blending_combustion unburned_carbon coal_pulverizer co-firing
空燃比 风煤比 燃烧…抖动/火焰偏/空燃比/震动响 火焰…偏烧/冲刷墙/检测器误 炉膛…压力波动/正压/火烧偏/轰鸣 燃烧器…积碳/轰响 点火…失败/爆燃 烧嘴…回火/堵/烧坏 锅炉…氧量 点不着…燃烧器 油枪…雾化差 天然气…热值波动 | 燃烧不稳定 热声振荡 火焰检测 燃烧诊断 | combustion_instability thermoacoustic_oscillation air-fuel_ratio_control flame_detection combustion_diagnostics
焚烧炉 二噁英 焚烧炉…结焦/腐蚀 垃圾…烧不透/热值低 炉排…漏渣 焚烧…二恶英 垃圾炉…过热器 危废…焚烧结焦 回转窑…危废 垃圾焚烧…飞灰 秸秆…锅炉腐蚀 生物质…腐蚀 氯…腐蚀锅炉 碱金属…结渣 | 垃圾焚烧炉 氯腐蚀 高温受热面腐蚀 碱金属积灰 | dioxin_control chlorine_corrosion superheater_corrosion alkali_deposition
p91 p92 集箱 高压加热器 给水泵 核电站 核岛 蒸汽发生器 乏燃料 压水堆 高温…管道蠕变/螺栓断电厂 电站…阀门冲刷 主蒸汽…管裂 异种钢…焊口裂 焊口…裂电厂 集箱…裂 高加…漏 加热器…漏管 给水泵…震 电厂…保温 核电站…设备 辐照…脆 屏蔽…中子 | 电站金属监督 蠕变寿命 蒸汽发生器传热管 核电材料辐照损伤 异种钢焊接接头 | power_plant_metal creep_life steam_generator_tube irradiation_embrittlement dissimilar_steel_weld nuclear_power
燃气轮机 微燃机 气膜孔 燃气发电 燃气内燃机 瓦斯发电 热电联产 分布式能源 冷热电 三联供 燃机/高温合金…叶片 热障涂层…掉 涡轮叶片…烧 叶片…冷却孔 压气机…积垢 沼气…发电机 沼气发电…坏 | 热障涂层失效 气膜冷却 冷热电联供 | gas_turbine film_cooling combined_cooling_heating_and_power gas_engine
气候补偿 按需供热 热计量 供热管网泄漏定位 水力瞬变泄漏 补水异常诊断 供热…丢水/几十吨/多少热/漏水/补偿器/补水/调度/负荷/阀门 管网…丢水/几十吨/漏水供热/补水 暖气…丢水/几十吨/失水/补水 供暖/热力…丢水/几十吨/失水/漏水/补水 供热管/直埋管/补偿器…漏 直埋…热水管 热水管…烂穿 热网…蒸汽损失 长距离/大温差…供热 室温…不知道 二次网…平衡 换热站…无人 | 集中供热管网 供热负荷预测 直埋保温管 二次网水力平衡 热网泄漏 长输供热 | district_heating_network heating_load_prediction pre-insulated_pipe heat_network_leakage heating_network_leak
导热油 导热油炉 热油裂解 导热油寿命 导热油…升温慢/变黑/炉管堵/着火/结焦 热油…泄漏/老化 模温机…堵/温度不稳 | 导热油劣化 有机热载体炉 导热油积炭 | heat_transfer_oil thermal_oil_degradation organic_heat_carrier
电炉丝 硅碳棒 硅钼棒 干烧 铸铝加热 法兰加热 云母加热 电热元件氧化 加热管…断/爆 加热圈…坏/烧 加热板…不匀/温度不匀 电加热管…烧 电热丝…寿命 电炉丝/硅碳棒…断 加热棒…坏 加热器…烧干 加热…功率衰减 电加热…烧断 红外…加热管 加热台…温差 | 电热元件 金属管状电热元件 硅碳棒老化 加热均匀性 干烧保护 | heating_element tubular_heater silicon_carbide_heating_element heating_uniformity dry-burn_protection
感应加热…效率/线圈 中频炉…炉衬穿/电源/费电 感应…加热不匀/棒料加热/透热慢 感应器…寿命/打火 中频…电源炸 高频机…烧 | 感应加热电磁热耦合 感应器设计 中频电源 | induction_coil_design electromagnetic-thermal_coupling medium-frequency_power_supply
固体储热 电锅炉 熔盐 水合盐 蓄热砖 储热罐 储热材料 储放热性能 熔盐…储能/冻堵/腐蚀 相变…储热不够/分层/过冷 储热…砖 电锅炉…费电 谷电…供暖 蓄热…电暖 | 固体蓄热 水合盐相变材料 电热储能锅炉 | solid_thermal_storage molten_salt_corrosion salt_hydrate supercooling_of_PCM
蒸汽压缩机 二次蒸汽 吸收式热泵 溴冷机 蒸发…结垢停/费蒸汽 溴化锂…真空/结晶/腐蚀 高温…热泵烘 蒸汽…热泵 蒸发器…费电 浓缩…能耗 热泵…余热 | 多效蒸发节能 溴化锂热泵 蒸汽再压缩热泵 | absorption_heat_pump steam_compressor
中深层 水源热泵 污水源 地源…回灌/打井/越用越差 地热水…结垢/腐蚀 地埋管/土壤…热失衡 地热…尾水 污水源/回灌…堵 | 地源热泵热失衡 中深层地热 地热尾水回灌 地热结垢 污水源热泵 | soil_thermal_imbalance deep_geothermal geothermal_scaling sewage_source_heat_pump
太阳房 被动房 吸热管 太阳灶 辐射降温 光热转换 界面蒸发 太阳能…供暖不够/干燥房/蒸发水/集热少 光热…电站 定日镜…跑偏 吸热管…漏真空 集热管…弯 槽式…集热管 屋顶…降温涂料 | 被动式太阳能 太阳能热发电 辐射制冷材料 界面光热蒸发 光热转换材料 | passive_solar solar_thermal_power interfacial_solar_evaporation photothermal_conversion
均热板 吸液芯 回路热管 热虹吸 散热模组 石墨膜 热沉 鳍片 热管…不凝气/失效/烧干 均热板…毛细/鼓 散热…手机 手机/平板…发热 电脑…热 风扇…散热模组 相变/微通道…散热 射流…冷却 喷雾…冷却芯片 散热片…效率 | 超薄均热板 环路热管 微通道热沉 射流冷却 电子器件热管理 石墨散热膜 | ultra-thin_vapor_chamber loop_heat_pipe microchannel_heat_sink jet_impingement_cooling graphite_film
竖冷炉 余热…焦炉 焦炉…荒煤气 高炉渣/钢渣/连铸坯/熔渣…热 转炉…煤气热 烧结/铸件…余热 电炉…烟气热 | 冶金余热回收 熔渣显热回收 荒煤气余热 烧结矿余热 干熄焦工艺 | metallurgical_waste_heat slag_heat_recovery raw_coke_oven_gas coke_dry_quenching
风幕 风幕机 燃气辐射 工业暖风机 高大空间 空气幕渗透 厂房…供暖费/取暖 车间…上热下冷/供暖/供暖费气/冬天冷/大门跑热 高大厂房/辐射…采暖 热风…幕 仓库/猪舍…取暖 分层…空调 | 高大空间供暖 辐射采暖 分层空调 空气幕 工业厂房供热 | heating_of_large_space infrared_radiant_heating stratified_air_conditioning air_curtain
高压微雾 恒湿 车间…加湿/太干/干燥静电 加湿…白粉/费电 湿度…忽高忽低/控不住 温湿度…不达标/控不住 喷雾…加湿水滴 纺织车间/印刷车间/档案/雪茄…湿度 仓库…温湿度 | 工业加湿 高压微雾加湿 温湿度独立控制 恒湿控制 | industrial_humidification high-pressure_mist temperature_and_humidity_independent_control
隔音罩 静音箱 消音棉 消声器…堵/阻力 隔音罩…闷热 压缩机…隔音 设备…隔音罩 隔音棉…掉渣 排气…消音 蒸汽放空…响 放空…吼 管道…包扎噪声 空调…机房噪声 屋顶…机组噪声 热泵…邻居投诉 外机…邻居 变频…低频声 配电房…楼上吵 | 隔声罩通风散热 阻抗复合消声器 低频噪声隔离 设备噪声包扎 | acoustic_enclosure_ventilation reactive_silencer low-frequency_noise_isolation pipe_lagging
驻车空调 车载空调…不冷 汽车空调…异味 车…暖风不热 驻车空调…费电 挖机/房车/列车/卡车…空调 暖风…ptc 玻璃…起雾车 除雾…慢 热泵…车用 冷藏车…机组 车载…冰箱费电 | 车用空调 车用热泵 | parking_air_conditioner windshield_defogging vehicle_heat_pump
冷冻油 油分离器 吸气带液 过热度调节 电子膨胀阀 涡旋盘损伤 油分离效率 跑油机理 压缩机…咔咔响/回不来/带液/打坏/油少/液击坏/老加油/耗油/要加油/跑油/频繁启停 冷冻油…变黑/结蜡 制冷…不凝气/脏堵/过滤器堵 氨机…回不来/油少/漏/老加油/耗油/要加油/跑油 冷机…咔咔响/回不来/带液/打坏/抱轴/敲缸/油少/液击/老加油/耗油/要加油/跑油 空调压缩机…咔咔响/带液/打坏/抱轴/敲缸/液击 compressor…burn_out/knock/loses_oil/noise/oil/seize/slug 螺杆机/制冷机…回不来/油少/老加油/耗油/要加油/跑油 回油…困难 长配管…空调 系统…脏堵 制冷剂…含水 制冷系统…镀铜 螺杆压缩机/机组…跑油 | 制冷压缩机回油 冷冻机油劣化 制冷系统水分 液击 | oil_return refrigeration_oil_degradation liquid_slugging moisture_in_refrigeration_system electronic_expansion_valve superheat_control oil_separator_efficiency oil_carryover
电极锅炉 电磁锅炉 小蒸汽发生器 贯流锅炉 蒸汽发生器…带水/结垢 锅炉…停用腐蚀/冷凝水腐蚀/水位计/盲板/软水/酸洗/除垢酸洗 安全阀…卡/漏 免检…蒸汽 停炉…锈 树脂…中毒软水 水位计…假 | 电极式锅炉 锅炉停用保护 锅炉化学清洗 安全阀内漏 | electrode_boiler boiler_lay-up_corrosion boiler_chemical_cleaning safety_valve_leakage
氨机房 氨气/液氨/冷库/制冷机房/氨机…氨漏/泄漏报警/漏出来/漏氨/跑氨 | 液氨泄漏扩散 应急处置制冷 氨检测 泄漏后果模拟 | ammonia_release
热风炉 热风炉…温度不稳/漏烟/烧坏/烧穿/费柴/费煤 | 热风炉换热器 高温烟气换热 烘干热源 | hot_air_furnace hot_blast_heater
锅炉出汽慢 锅炉/蒸汽机/蒸汽炉…出汽慢/升压慢/启动慢/汽不够/汽少 boiler/steam…not_enough/slow | 锅炉启动过程 快速产汽 蒸汽负荷匹配 | boiler_start-up rapid_steam_generation
太阳能热水/太阳能热水器/热水工程…上不了水/夜里没水/漏/炸管/阴天凉 | 太阳能热水控制 辅助加热策略 集热器防冻 | solar_hot_water
软水 软水/软化水/软水器/锅炉软水/钠离子…出水硬/树脂/用盐/盐用/硬度高/费盐 softener…salt | 离子交换树脂再生 膜法软化 纳滤软化 锅炉给水 | ion_exchange_regeneration nanofiltration_softening
烤房/烟叶/烘干房/烘干机/干燥房…一边干/不匀/不均/干得不匀/慢/烤焦/费煤/费电 烘房…一边干/不匀/不均/干得不匀/烤焦/费煤/费电 drying_room/dryer…slow/uneven | 密集烤房气流组织 温湿度场烘房 | drying_room_airflow
制冰 制冰机/片冰/块冰/做冰/冰机…不出冰/冰薄/出冰慢/慢/粘/脱冰 ice_machine…not_work/slow | 片冰蒸发器 冰层生长传热 冰浆 | ice_maker ice_slurry ice_machine
冷库/冻库/冷藏车/冷柜/保鲜库…不匀/冻不透/有的冻有的不冻/里面冷外面热/降不下/靠门热 cold_room…temperature/uneven | 温度场模拟冷库 | cold_store_temperature_uniformity
冷库板 冷库/库板/冷库地面…冻鼓/发霉/滴水/结露/脱开/裂/鼓 冷库板…冻鼓/发霉/滴水/结露/脱开/裂 | 冷库围护结构防潮 隔汽层 冻胀地坪 保温夹芯板 | vapor_barrier_cold_store frost_heave_floor
中央空调…不好调/冷热不均/忽冷忽热/电费/耗电 空调…不好调/电费/耗电 商场/酒店…不好调/冷热不均/忽冷忽热/耗电 办公楼…不好调/冷热不均/忽冷忽热/电费/耗电/费电 air_conditioning…bill/electricity | 暖通空调预测控制 负荷预测空调 强化学习空调 | HVAC_optimization building_energy_control
空调味 空调/风管…味/细菌/脏/臭/霉味 air_conditioner/aircon…mould/smell | 空调微生物污染 风管清洗 | microbial_contamination_of_HVAC
暖气漏 暖气…堵/漏/漏水/烂/脏/锈穿 暖气片/地暖管/供热管/热水管…堵/漏水/烂/脏/锈穿 radiator…leak/rust | 供热管道泄漏检测 散热器腐蚀 | heating_pipe_leak radiator_corrosion
取暖贵 取暖/烧煤/供暖…太贵/成本/烧不起/费煤/费电 温室/猪舍/鸡舍/育苗棚…加温/取暖费/烧煤/费煤 大棚…加温/取暖费/费煤 heating…bill/cost/expensive | 清洁供暖 热泵供热 被动式蓄热 农业设施供热 | clean_heating heating_cost
热水管网 宿舍/澡堂/浴室…忽冷忽热/热水不够/热水贵/等热水/费电 酒店…热水不够/热水贵/等热水 学校…忽冷忽热/热水不够/热水贵/等热水 hotel…hot_water | 集中热水系统 热泵热水优化 废热回收洗浴 | central_hot_water
锅炉…不放心/安全/干烧/报警/爆炸/超压 压力容器/蒸汽罐…不放心/安全/干烧/报警/爆炸/缺水/超压 boiler…dangerous/explode/pressure | 锅炉安全预警 水位保护 压力容器失效 风险检验 | boiler_safety low-water_protection
锅炉改造 锅炉/燃煤/烧煤…不让烧/停用/改气/改生物质/改电/淘汰/环保不让 | 燃煤锅炉替代 生物质供热 电锅炉蓄热 | coal_boiler_replacement boiler_retrofit
锅炉效率 锅炉…效率/烧不热/热不起来/省煤/费柴 炉子…效率/烧不热/热不起来/省煤/费柴/费煤 boiler…coal/fuel/gas/inefficient/wood | 受热面强化传热 过量空气 | boiler_fuel_saving
锅炉…nox/氮氧/超标 窑/炉子/热风炉…nox/低氮/氮氧/氮氧化物/超标 | low-NOx NOx_emission
锅炉灰 锅炉/炉渣/煤灰/生物质灰…利用/堆/堵灰/往哪/没处倒/灰多 粉煤灰/灰渣…利用/堵灰/往哪/没处倒/灰多 ash…dispose | 粉煤灰资源化 灰渣利用 | fly_ash_utilization bottom_ash
烟囱雨 烟囱…掉点/白气 冷却塔/排气…掉点/滴水/白气/白烟/石膏雨 | 湿烟气消白 烟羽治理 | wet_plume
输煤 输煤/煤斗/给煤/原煤/料仓…不下煤/堵煤/撒煤/粉尘/自燃/蓬 煤仓…不下煤/堵煤/撒煤/粉尘/蓬 | 料仓流动性 输煤系统除尘 | coal_handling coal_bunker_blockage
电厂水 电厂/循环水…堵/真空差/结垢/脏/费水 凝汽器…堵/真空差/脏/费水 冷凝器…堵/真空差/费水 | 汽轮机冷端优化 循环水阻垢 凝汽器清洗 | condenser_fouling cold-end_optimization
电厂设备老 电厂/机组/电站…停一次/大修/寿命/检修/老坏/老旧/裂纹 | 电站设备寿命管理 在线监测电站 | power_plant_maintenance life_management
存热/热存起来/蓄热/储热…冬天用/夜里用/存不住/放热慢/漏/量不够 | 相变储热强化 热化学储热 跨季节蓄热 | thermal_storage_enhancement thermochemical_storage store_heat
压缩机声 压缩机…吵/噪音/抖/振/跳停/高温 空压机…噪音/抖/振 冷机…吵/响/噪音/抖/振/跳停/高温 螺杆机…吵/响/噪音/抖/振/跳停 compressor…hot/loud/noisy/vibrate | 压缩机振动噪声 气流脉动 | compressor_noise gas_pulsation
压缩机费电 压缩机/冷机/冰水机…效率低/老开/耗电/费电 制冷机…效率低/老开/耗电 chiller…electricity/power | 压缩机能效 变频制冷 变工况优化 | compressor_efficiency
制冷剂回收 冷媒…不让用/停用/回收/换/易燃/淘汰/环保/禁/贵 制冷剂…不让用/回收/换/易燃/替代/淘汰/环保/禁/贵 氟…不让用/换/易燃/淘汰/环保/贵 氟利昂…回收/漏/禁/贵 refrigerant…ban/banned/expensive/leak/replace 冷气…漏氟 加氟…老 | 低全球变暖潜能工质 天然工质 可燃制冷剂安全 | refrigerant_replacement flammable_refrigerant low-GWP refrigerant_recovery
散热片/散热器/风扇/机箱/电柜…吵/堵灰/太热/散不掉/积灰/罢工 cabinet/enclosure…heat/hot | 强制风冷 散热器优化 热管散热 | heat_sink_optimization forced_air_cooling
工业冷却水 模具水/冷水机/冷冻水…不凉/不够冷/堵/温度高/脏/长藻 冷却水…不凉/不够冷/堵/脏/长藻 chiller…fail/not_cold/warm | 冷却水系统 冷水机组故障 循环水处理 | process_chiller cooling_water
输煤皮带/传送带/运煤皮带…撒料/磨边/跑偏 conveyor…drift/misalign/off_track 皮带…磨边 | 带式输送机跑偏 机理跑偏 | belt_tracking
空压机热 空压机房 空压机…热得/热死人/热浪费/热量没用/热风 空压站/压缩机房…热得/热死人/热浪费/热量没用/热风/高温 compressor…hot_air/room/waste_heat | 空压机余热回收 热回收换热器 机房通风空压 | compressor_heat_recovery compressor_room
冻不透 冻不透/冻库/速冻/冷冻/冻肉/冻鱼/雪糕…不硬/中间软/冻不实/冻得慢/心没冻 freeze/freezing…middle/too_slow 冷库…中间软 | 冻结时间预测 速冻气流组织 食品冻结 | freezing_time_prediction quick_freezing_airflow
鼓风机轴承 鼓风机/引风机/送风机/锅炉风机…烧轴承/轴承响/轴承烧/轴承热/轴承老坏 风机…烧轴承/轴承响/轴承烧/轴承老坏 fan/blower…bearing | 风机轴承润滑状态 轴承温升预警 风机振动监测 | fan_bearing_lubrication
暖气铁锈水 暖气/暖气片/供暖…放气/臭水/铁锈水/锈水/黄水/黑水 radiator/heating…black_water/rusty_water | 供热系统溶解氧腐蚀 供热缓蚀剂 循环水水质 | oxygen_corrosion_in_heating heating_water_quality corrosion_inhibitor_for_heating
冷冻车 冷冻车/冷链车/保温箱/泡沫箱…不冷/化了/化冻/半路化/开门升温/温度高 冷藏车…化了/化冻/半路化/开门升温/温度高 refrigerated_truck/cold_chain…melt/thaw/warm | 冷藏运输相变蓄冷 多温区冷藏 冷链温度保持 | cold_storage_PCM
烟道积灰 烟道/省煤器/空预器/炉尾/对流管…堵死/堵灰/清灰/灰堵/积灰 受热面…堵死/堵灰/清灰/灰堵 flue/chimney…ash/blocked/soot | 声波吹灰 积灰在线监测 受热面清灰 激波吹灰 | sonic_soot_blowing ash_deposition_monitoring
疏水器跑汽 疏水器…冒汽/滴漏/跑冒/跑汽 疏水阀…滴漏/跑冒 蒸汽阀…冒汽/滴漏/漏汽/跑冒/跑汽 蒸汽…冒汽/滴漏/漏汽/跑汽 steam_trap/steam…blow/leak | 超声疏水阀泄漏 疏水阀状态诊断 凝结水 | steam_trap_leakage ultrasonic_leak_diagnosis
蒸汽管撞击 蒸汽管/热水管/暖气管/管道…咣咣/哐当/撞击声/敲打声/砰砰/锤 steam_pipe/pipe/pipes…bang/hammer/knock | 蒸汽管道水锤 两相流冲击 凝结诱导水锤 | water_hammer_in_steam condensation-induced_water_hammer
`;
