/** Boilers, heating, refrigeration, waste heat. */
export const heatingCooling = `
冰蓄冷 水蓄冷 蓄冰 蓄冷槽 冷站 自然冷却 冷源 冷机…效率/群控 夜里…制冰 峰谷…制冷 冷站/冷冻水泵…费电 冷冻水…温差小 冷水机房…节能 空调…负荷预测 冬天…用冷机 | 冷水机组群控 高效制冷机房 供冷负荷预测 | ice_thermal_storage chiller_plant_optimization free_cooling cooling_load_prediction
ffu 净化空调 风淋 恒温间 高低温箱 净化车间…压差/能耗 无尘室…微粒 洁净…粒子超 高效过滤器…漏 洁净车间…湿度 空气…过滤器阻力 初效…堵 无尘车间…静电 恒温/温度…波动车间 计量室/培养箱…温度 环境箱/老化房…温度不匀 恒温箱…不匀 | 洁净室气流组织 高效空气过滤 恒温恒湿控制 环境试验箱温度均匀性 | cleanroom_airflow HEPA_filtration constant_temperature_and_humidity_control environmental_chamber
超低温冰箱 零下八十度 半导体制冷 制冷片 帕尔贴 复叠 车载冰箱 酒柜 超低温…冷冻 液氮…挥发 深冷…保温 低温…容器蒸发 绝热…低温罐 制冷机…斯特林 半导体制冷…效率 | 深低温制冷 复叠制冷 脉管制冷机 低温蒸发气 | cryogenic_refrigeration cascade_refrigeration pulse_tube_cryocooler thermoelectric_cooling
空预器…漏风/腐蚀 省煤器/余热回收器/预热器…烂 烟囱/烟道…腐蚀 尾部…烟道烂 冷凝…锅炉腐蚀 烟气…酸露点 换热器…烟气烂 锅炉…尾部烂 | 酸露点腐蚀 低温受热面腐蚀 氟塑料换热器 烟气深度冷却 空气预热器漏风 | acid_dew_point_corrosion low-temperature_corrosion fluoroplastic_heat_exchanger flue_gas_deep_cooling air_preheater_leakage
循环流化床 流化床锅炉 返料器 布风板 流化床…磨/结焦 风帽…堵/磨 返料…堵 布风…不匀 | 循环流化床锅炉 布风均匀性 床料结团 流化床磨损 | circulating_fluidized_bed air_distributor bed_agglomeration
掺烧 劣质煤 磨煤机 煤…掺烧/烧不尽/热值低 飞灰…可燃物/含碳 磨煤机…堵/爆 煤质…变差 灰渣/炉渣…含碳 煤粉…细度 制粉…系统 煤场…自燃 污泥/垃圾…掺烧 | 混煤燃烧 飞灰含碳量 磨煤机故障 掺烧污泥 | coal_blending_combustion unburned_carbon coal_pulverizer co-firing
空燃比 风煤比 燃烧…抖动/火焰偏/空燃比/震动响 火焰…偏烧/冲刷墙/检测器误 炉膛…压力波动/正压/火烧偏/轰鸣 燃烧器…积碳/轰响 点火…失败/爆燃 烧嘴…回火/堵/烧坏 锅炉…氧量 点不着…燃烧器 油枪…雾化差 天然气…热值波动 | 燃烧不稳定 热声振荡 火焰检测 燃烧诊断 | combustion_instability thermoacoustic_oscillation air-fuel_ratio_control flame_detection combustion_diagnostics
焚烧炉 二噁英 焚烧炉…结焦/腐蚀 垃圾…烧不透/热值低 炉排…漏渣 焚烧…二恶英 垃圾炉…过热器 危废…焚烧结焦 回转窑…危废 垃圾焚烧…飞灰 秸秆…锅炉腐蚀 生物质…腐蚀 氯…腐蚀锅炉 碱金属…结渣 | 垃圾焚烧炉 氯腐蚀 高温受热面腐蚀 碱金属积灰 | dioxin_control chlorine_corrosion superheater_corrosion alkali_deposition
p91 p92 集箱 高压加热器 给水泵 核电站 核岛 蒸汽发生器 乏燃料 压水堆 高温…管道蠕变/螺栓断电厂 电站…阀门冲刷 主蒸汽…管裂 异种钢…焊口裂 焊口…裂电厂 集箱…裂 高加…漏 加热器…漏管 给水泵…震 电厂…保温 核电站…设备 辐照…脆 屏蔽…中子 | 电站金属监督 蠕变寿命 蒸汽发生器传热管 核电材料辐照损伤 异种钢焊接接头 | power_plant_metal creep_life steam_generator_tube irradiation_embrittlement dissimilar_steel_weld nuclear_power
燃气轮机 微燃机 气膜孔 燃气发电 燃气内燃机 瓦斯发电 热电联产 分布式能源 冷热电 三联供 燃机/高温合金…叶片 热障涂层…掉 涡轮叶片…烧 叶片…冷却孔 压气机…积垢 沼气…发电机 沼气发电…坏 | 热障涂层失效 气膜冷却 冷热电联供 | gas_turbine film_cooling combined_cooling_heating_and_power gas_engine
气候补偿 按需供热 热计量 供热…多少热/补偿器/调度/负荷/阀门 管网…漏水供热 供热管/直埋管/补偿器…漏 直埋…热水管 热水管…烂穿 热网…蒸汽损失 长距离/大温差…供热 室温…不知道 二次网…平衡 换热站…无人 | 集中供热管网 供热负荷预测 直埋保温管 二次网水力平衡 热网泄漏 长输供热 | district_heating_network heating_load_prediction pre-insulated_pipe heat_network_leakage
导热油 导热油炉 导热油…升温慢/变黑/炉管堵/着火/结焦 热油…泄漏/老化 模温机…堵/温度不稳 | 导热油劣化 有机热载体炉 导热油积炭 | heat_transfer_oil thermal_oil_degradation organic_heat_carrier
电炉丝 硅碳棒 硅钼棒 干烧 铸铝加热 法兰加热 云母加热 加热管…断/爆 加热圈…坏/烧 加热板…不匀/温度不匀 电加热管…烧 电热丝…寿命 电炉丝/硅碳棒…断 加热棒…坏 加热器…烧干 加热…功率衰减 电加热…烧断 红外…加热管 加热台…温差 | 电热元件 金属管状电热元件 硅碳棒老化 加热均匀性 干烧保护 | heating_element tubular_heater silicon_carbide_heating_element heating_uniformity dry-burn_protection
感应加热…效率/线圈 中频炉…炉衬穿/电源/费电 感应…加热不匀/棒料加热/透热慢 感应器…寿命/打火 中频…电源炸 高频机…烧 | 感应加热电磁热耦合 感应器设计 中频电源 | induction_coil_design electromagnetic-thermal_coupling medium-frequency_power_supply
固体储热 电锅炉 熔盐 水合盐 蓄热砖 储热罐 熔盐…储能/冻堵/腐蚀 相变…储热不够/分层/过冷 储热…砖 电锅炉…费电 谷电…供暖 蓄热…电暖 | 固体蓄热 水合盐相变材料 电热储能锅炉 | solid_thermal_storage molten_salt_corrosion salt_hydrate supercooling_of_PCM
蒸汽压缩机 二次蒸汽 吸收式热泵 溴冷机 蒸发…结垢停/费蒸汽 溴化锂…真空/结晶/腐蚀 高温…热泵烘 蒸汽…热泵 蒸发器…费电 浓缩…能耗 热泵…余热 | 多效蒸发节能 溴化锂热泵 蒸汽再压缩热泵 | absorption_heat_pump steam_compressor
中深层 水源热泵 污水源 地源…回灌/打井/越用越差 地热水…结垢/腐蚀 地埋管/土壤…热失衡 地热…尾水 污水源/回灌…堵 | 地源热泵热失衡 中深层地热 地热尾水回灌 地热结垢 污水源热泵 | soil_thermal_imbalance deep_geothermal geothermal_scaling sewage_source_heat_pump
太阳房 被动房 吸热管 太阳灶 辐射降温 光热转换 界面蒸发 太阳能…供暖不够/干燥房/蒸发水/集热少 光热…电站 定日镜…跑偏 吸热管…漏真空 集热管…弯 槽式…集热管 屋顶…降温涂料 | 被动式太阳能 太阳能热发电 辐射制冷材料 界面光热蒸发 光热转换材料 | passive_solar solar_thermal_power interfacial_solar_evaporation photothermal_conversion
均热板 吸液芯 回路热管 热虹吸 散热模组 石墨膜 热沉 鳍片 热管…不凝气/失效/烧干 均热板…毛细/鼓 散热…手机 手机/平板…发热 电脑…热 风扇…散热模组 相变/微通道…散热 射流…冷却 喷雾…冷却芯片 散热片…效率 | 超薄均热板 环路热管 微通道热沉 射流冷却 电子器件热管理 石墨散热膜 | ultra-thin_vapor_chamber loop_heat_pipe microchannel_heat_sink jet_impingement_cooling graphite_film
竖冷炉 余热…焦炉 焦炉…荒煤气 高炉渣/钢渣/连铸坯/熔渣…热 转炉…煤气热 烧结/铸件…余热 电炉…烟气热 | 冶金余热回收 熔渣显热回收 荒煤气余热 烧结矿余热 干熄焦工艺 | metallurgical_waste_heat slag_heat_recovery raw_coke_oven_gas coke_dry_quenching
风幕 风幕机 燃气辐射 工业暖风机 高大空间 厂房…供暖费/取暖 车间…上热下冷/供暖/供暖费气/冬天冷/大门跑热 高大厂房/辐射…采暖 热风…幕 仓库/猪舍…取暖 分层…空调 | 高大空间供暖 辐射采暖 分层空调 空气幕 工业厂房供热 | heating_of_large_space infrared_radiant_heating stratified_air_conditioning air_curtain
高压微雾 恒湿 车间…加湿/太干/干燥静电 加湿…白粉/费电 湿度…忽高忽低/控不住 温湿度…不达标/控不住 喷雾…加湿水滴 纺织车间/印刷车间/档案/雪茄…湿度 仓库…温湿度 | 工业加湿 高压微雾加湿 温湿度独立控制 恒湿控制 | industrial_humidification high-pressure_mist temperature_and_humidity_independent_control
隔音罩 静音箱 消音棉 消声器…堵/阻力 隔音罩…闷热 压缩机…隔音 设备…隔音罩 隔音棉…掉渣 排气…消音 蒸汽放空…响 放空…吼 管道…包扎噪声 空调…机房噪声 屋顶…机组噪声 热泵…邻居投诉 外机…邻居 变频…低频声 配电房…楼上吵 | 隔声罩通风散热 阻抗复合消声器 低频噪声隔离 设备噪声包扎 | acoustic_enclosure_ventilation reactive_silencer low-frequency_noise_isolation pipe_lagging
驻车空调 车载空调…不冷 汽车空调…异味 车…暖风不热 驻车空调…费电 挖机/房车/列车/卡车…空调 暖风…ptc 玻璃…起雾车 除雾…慢 热泵…车用 冷藏车…机组 车载…冰箱费电 | 车用空调 车用热泵 | parking_air_conditioner windshield_defogging vehicle_heat_pump
冷冻油 油分离器 压缩机…液击坏/频繁启停 冷冻油…变黑/结蜡 制冷…不凝气/脏堵/过滤器堵 回油…困难 长配管…空调 系统…脏堵 制冷剂…含水 制冷系统…镀铜 氨机…漏 螺杆压缩机/机组…跑油 | 制冷压缩机回油 冷冻机油劣化 制冷系统水分 液击 | oil_return refrigeration_oil_degradation liquid_slugging moisture_in_refrigeration_system
电极锅炉 电磁锅炉 小蒸汽发生器 贯流锅炉 蒸汽发生器…带水/结垢 锅炉…停用腐蚀/冷凝水腐蚀/水位计/盲板/软水/酸洗/除垢酸洗 安全阀…卡/漏 免检…蒸汽 停炉…锈 树脂…中毒软水 水位计…假 | 电极式锅炉 锅炉停用保护 锅炉化学清洗 安全阀内漏 | electrode_boiler boiler_lay-up_corrosion boiler_chemical_cleaning safety_valve_leakage
`;
