/** Oil, gas and geothermal wells, pipelines, refining. */
export const oilGas = `
钻井 机械钻速 憋钻 跳钻 牙轮钻头 pdc钻头 砾石层 打深井 切削齿热磨损 PDC切削齿 硬岩破岩 钻井…慢/效率 打井…慢/打不动/速度/钻头 钻头…井/岩/打不动岩/泥包/硬地层/磨秃井/进尺 drill_bit…rock/well/worn 深井…打 钻…硬地层 | 钻井提速 破岩效率 深井钻井 钻头优选 | rate_of_penetration PDC_bit drilling_engineering drill_bit_wear
井塌 卡钻 井壁…垮/塌/掉块 打井…卡钻/垮/塌 井眼…垮/缩 井…塌/缩径 起下钻/起钻…卡 缩径…井 井下…卡钻 钻孔…塌 | 井壁稳定 泥页岩水化 井眼失稳 卡钻预警 | wellbore_stability stuck_pipe shale_hydration > 钻井液
钻井泥浆 钻井液 油基泥浆 钻屑 废泥浆 岩屑 泥浆…变稠/失水/护壁/比重/粘切/高温 钻井…废弃泥浆 | 抗高温处理剂 降滤失剂 钻井液流变性 油基钻屑处理 钻井废弃物 | drilling_fluid drilling_mud filtrate_reducer drill_cuttings
井漏 裂缝性地层井漏 架桥封堵 打井/钻井…不返浆/泥浆没了/漏/漏失/漏泥浆/漏浆/跑浆 井/打到一半/钻孔…不返浆/泥浆没了/漏失/漏泥浆/漏浆/跑浆 drilling_mud…loss/lost 泥浆…漏失 溶洞…漏浆 堵漏…井 lose…mud | 钻井液漏失 随钻堵漏 堵漏材料 裂缝性漏失 | lost_circulation lost_circulation_material mud_loss bridging_lost_circulation
井喷 井涌 防喷器 井口…压不住/失控 油气/井…溢流 | 井控技术 溢流早期监测 | well_control kick_detection blowout_preventer
固井 水泥环 水泥环微间隙 膨胀剂 弹性水泥 自愈合水泥 固井…不密封/冒气/封不住/水泥浆/漏气/窜/窜槽/窜气/质量 套管外/油井水泥/水泥环…不密封/冒气/封不住/漏气/窜槽/窜气 井口…冒气 环空…带压 水泥…返高 | 固井水泥浆 环空气窜 水泥环完整性 油井水泥 | well_cementing sustained_casing_pressure cement_sheath oil_well_cement
套损 油层套管 井下管柱 油井…套管/油管 套管…错断 井…套管变形 井下…油管 套管漏…井 | 套管损坏 套管变形机理 油管柱失效 井筒完整性 | casing_damage tubing_string well_integrity casing_deformation
压裂液 压裂车 压裂施工 支撑剂 陶粒砂 压裂井 体积改造 缝网扩展 压裂液返排 压裂储层伤害 压裂…不出气/不出油/产量/产量掉/掉得快/没产量/没效果/白压/砂堵/裂缝 页岩气/压完/气井/致密气/煤层气…不出气/不出油/产量掉/掉得快/没产量/没效果 | 水力压裂 裂缝扩展模拟 体积压裂 支撑剂运移 | hydraulic_fracturing proppant fracture_propagation stimulated_reservoir_volume
返排液 采出水 油田水 含聚污水 悬浮物粒径 注水水质 储层堵塞 注入水配伍 油田…回注/污水 回注/回注水/注水井/注不进…压力一天/压力升/压力高/堵/水质/注不进 压裂/采油…废水 油井…污水 | 压裂返排液处理 油田采出水处理 回注水 | flowback_water produced_water oilfield_wastewater
综合含水 水窜 剖面调驱 弱凝胶 深部液流转向 高含水油藏 油井…光出水/光是水/全是水/出水不出油/出水多/只出水/含水/堵水/水太多/水比油多/水淹/见水/见水快/都是水 oil_well…only_water/water 老井/采油井/井口/油田/采出来…光是水/全是水/出水不出油/水太多/水比油多/见水快/都是水 注水…窜 堵水…井 水井…窜油井 water…oil_well | 堵水调剖 凝胶调剖剂 优势通道 高含水油田 | water_shutoff profile_control water_channeling conformance_control
驱油 采收率 剩余油 三次采油 聚驱 老油田 驱油剂 低产井 老油井 油…采不出来/采不干净 油井…产量下降/增产/没油 油田/老井…产量 地下…还有油 采油…提高 | 提高采收率 化学驱油 二氧化碳驱 微生物驱油 剩余油分布 | enhanced_oil_recovery surfactant_flooding CO2_flooding polymer_flooding
稠油 蒸汽吞吐 超稠油 油砂 沥青质聚集 重力泄油 稠油…井/抽/流不动 原油…太稠/抽不上/抽不动/流不动/粘 crude…thick/viscous 重油…粘 注蒸汽…油 | 稠油热采 稠油降粘 原位改质 | heavy_oil_recovery viscosity_reduction steam_assisted_gravity_drainage heavy_oil thick_oil oil_too_thick
结蜡 清蜡 凝管 含蜡原油 析蜡 蜡沉积动力学 防蜡剂 管线…凝住/结蜡/结蜡堵/蜡/蜡堵 原油…冬天/凝/凝固/管冻/结蜡 油井/油管/输油管/井筒…结蜡/结蜡堵/蜡/蜡堵 wax…pipe/tubing/well paraffin…pipe/well 管…凝油 pipe…wax | 蜡沉积 降凝剂 清防蜡剂 含蜡原油输送 | wax_deposition pour_point_depressant waxy_crude_oil
抽油机 磕头机 抽油杆 抽油泵 杆管 采油机 举升系统疲劳 杆管偏磨力学 游梁式机采 机采系统效率 变频间抽 间歇采油 防砂泵 间隙磨损 沉砂口袋 柱塞泵筒 抽油杆…断/断了好几次/磨/磨断/脱扣 抽油…偏磨/断/泵效/费电 油井…卡泵/断杆/杆断/电费/电费占/空抽/耗电/费电 油杆…偏磨/断/断了好几次/磨断/脱扣 采油机/抽油机/磕头机/机采/采油…电费/电费占/空抽/耗电/费电 抽油泵…卡死/卡砂/泵效/漏失/砂卡 油管…偏磨 oil_pump…rod pumpjack/oil_well…electricity | 有杆泵采油 杆管偏磨 示功图诊断 抽油机节能 | sucker_rod beam_pumping_unit dynamometer_card rod_pumping pump_rod pumpjack rod_pumping_energy_saving intermittent_pumping
防砂筛管 滤砂管 防砂完井 疏松砂岩出砂 砾石充填 井…出砂/抽出沙/砂埋 水井…出砂/含沙/含砂/带沙/带砂/抽沙/有沙/有砂/沙子 机井…出沙/含沙/含砂/带沙/带砂/抽沙/有沙/有砂/沙子 sand…borehole/well 深井/井里/抽水…含沙/含砂/带沙/带砂/抽沙/有沙/有砂/沙子 井水…含沙/带沙/抽沙/有沙/有砂 水泵…吸沙/带沙/抽沙 油井/地层…出砂 防砂…井 well/borehole…sand 抽上来…砂 | 油井防砂 出砂预测 滤水管 | sand_production sand_control_screen gravel_pack well_screen
注水井 注不进…水 地层/油层…堵 注水…压力高 酸化…井 油井/水井…解堵 | 储层伤害 酸化解堵 注水井增注 储层保护 | formation_damage acidizing water_injection_well
泡排 气井…产量/停喷/带不出/水/积液 采气…水 | 排水采气 气井积液 泡沫排水剂 | liquid_loading gas_well_deliquification foam_drainage
冰堵 水合物 可燃冰 水合物生成相平衡 动力学抑制剂 天然气…冬天冻/冬天堵/冰堵/冻住/冻堵/水/结冰 井口/气井…冬天冻/冬天堵/冰堵/冻/冻住/冻堵 采气…冰堵/冻 气管/输气/燃气管…冬天冻/冬天堵/冰堵/冻住/冻堵 gas_pipeline…block/freeze/ice gas_line…block/freeze 管线…冰堵 节流/天然气井/采气树…冻 | 天然气水合物 水合物抑制剂 流动保障 天然气脱水 | gas_hydrate hydrate_inhibitor flow_assurance natural_gas_dehydration hydrate_phase_equilibrium
含硫气井 高含硫 酸性气田 胺液 硫磺回收 天然气…净化/硫化氢/脱碳 井口…臭鸡蛋 油田…硫化氢 胺液…发泡 | 酸性气体脱除 抗硫管材 醇胺脱硫 硫化氢应力腐蚀 | sour_gas acid_gas_removal amine_scrubbing sulfide_stress_cracking
老化油 原油破乳剂 电脱盐 电脱水 采出液 原油…乳化/含水/脱水 脱水…不净 | 原油破乳 采出液乳化 电脱水器 乳状液稳定性 | demulsifier crude_oil_emulsion electrostatic_dehydration > 破乳分相
联合站 集油管线 计量间 三相分离器 混输 集输 段塞 油气…分离/计量 井口…计量 | 油气集输 多相混输 段塞流 油气水分离 多相流量计量 | oil_gas_gathering slug_flow three_phase_separator multiphase_metering
打孔盗油 偷油 偷油/偷气/盗油/打孔偷/有人偷 盗油监测 负压波泄漏 管线…偷/泄漏/漏油/漏点 燃气管…找漏/漏 输油管…偷/漏/盗 oil…steal/stolen/theft pipeline…leak/stolen/theft 井场…偷/盗 长输管道/天然气管/输气管/埋地管…漏 | 管道泄漏监测 负压波 光纤管道监测 泄漏定位 | pipeline_leak_detection distributed_acoustic_sensing leak_localization oil_theft_detection
埋地管道第三方破坏 分布式光纤振动 管道外力破坏 管线…挖/盗 管道…偷/打孔/挖坏/挖断/挖破/被占压/被挖 挖断/挖破/挖漏/铲断/钻破…光缆/水管/燃气/管/管道 施工…挖坏管/挖断/挖漏/挖破/碰坏管/铲断 挖机/挖掘机/工地/修路…挖断/挖漏/挖破/碰坏管/铲断 pipeline/gas_line/water_main/cable/pipe…backhoe/digger/dug_up/excavator excavator/digger/backhoe…cable/gas_line/pipe/pipeline hit…gas_line/pipe/pipeline 燃气管…挖坏/挖破/被挖 输油管/水管…挖坏/挖断/挖破/被挖 管…挖断 光缆…挖 输油…打孔 | 第三方破坏 管道安全预警 管道风险评价 | third_party_damage pipeline_risk_assessment pipeline_early_warning third_party_interference
清管 清管器 通球 发球筒 管线…清不干净/积水/积液 | 管道清管 清管器动力学 智能内检测器 | pipeline_pigging intelligent_pig
燃气调压 调压箱 调压器 调压站 燃气表 煤气表 输差 超声波燃气计量 膜式燃气表 燃气计量误差 燃气流量计 燃气…压力/管网/计量 煤气表/燃气表…乱跳/偏大/偏小/多走/走得/走快/走慢 气表/天然气表…不准/乱跳/偏大/偏小/多走/走得/走快/走慢 天然气…输差 | 燃气管网 燃气调压器 供销差 燃气负荷预测 | gas_distribution_network gas_pressure_regulator gas_metering ultrasonic_gas_meter
油罐 浮顶 浮盘 油库 罐区 油罐…呼吸阀/挥发/沉降/清/雷 罐底…油泥 油…蒸发损耗 | 油品蒸发损耗 浮顶储罐 油罐机械清洗 罐区安全 | floating_roof_tank evaporation_loss oil_depot oil_tank_cleaning
加油站 油气味 埋地油罐 双层储罐 储罐泄漏检测 土壤气监测 轻烃污染运移 加油站…油气/渗/渗漏/漏/漏到地下/漏油 油罐…渗/渗漏/漏到地下/漏油 地下油罐/柴油罐/储油罐…渗/渗漏/漏/漏到地下/漏油 装车/卸油/码头…油气 油气…挥发 | 油气回收 油气吸附冷凝 加油站渗漏检测 | vapor_recovery gasoline_vapor gas_station underground_storage_tank_leak
炼油厂 催化裂化 油浆 渣油 减压渣油 催化剂跑损 液收 劣质原油 汽油…收率 重油…加工 原油…变重 | 重油催化裂化 渣油加氢 劣质重油加工 | fluid_catalytic_cracking residue_hydrocracking petroleum_refining
加氢裂化 柴油…十六烷/硫 汽油…硫/辛烷值 油品…升级/硫 加氢/重整…催化剂 | 加氢脱硫 超深度脱硫 催化重整 油品质量升级 | hydrodesulfurization catalytic_reforming clean_fuel
常压塔 常减压 高酸原油 塔顶…穿/结盐/铵盐 炼油…塔顶 常压塔/炼厂…腐蚀 空冷…穿 换热器…铵盐 | 常减压蒸馏 环烷酸腐蚀 铵盐结晶沉积 低温露点部位腐蚀 | naphthenic_acid_corrosion ammonium_salt_corrosion crude_distillation_unit
石油焦 延迟焦化 针状焦 裂解炉 乙烯装置 减压塔 减压炉 生焦前驱体 重质油热裂化 换热面污垢 焦炭塔泡沫层 延迟焦化消泡 弹丸焦 焦化…炉管/甩油 炉管/换热器/炼厂/炼油厂/加热炉/重油/渣油…焦块/积焦/糊住/结焦 导热油…焦块/积焦/糊住 焦炭塔/焦化塔/延迟焦化…冒泡/冲塔/吹出来/泡沫 裂解炉/炼油/裂解…结焦 | 炉管结焦抑制 蒸汽裂解 石油焦利用 | delayed_coking steam_cracking coke_inhibition petroleum_coke crude_oil_fouling coke_precursor coke_drum
废机油 废润滑油 旧机油 废矿物油 废油…再生 | 废润滑油再生 再生基础油 | waste_lubricating_oil re-refining
页岩气 页岩油 致密油 致密气 煤层气 煤层气井 油页岩 煤层气…产量 煤粉…卡泵 | 非常规油气 煤层气排采 页岩储层 原位转化 | shale_gas tight_oil_reservoir coalbed_methane unconventional_reservoir
测井 试井 油气勘探 地震资料 油层…解释 地震…剖面 储层…找不准 勘探…目标 | 测井解释 储层预测 地震反演 试井分析 | well_logging reservoir_characterization seismic_inversion
油藏 储层 油田开发 井网 注采 低渗透 渗透率…低 | 油藏数值模拟 低渗透油藏 注采优化 储层孔隙 | reservoir_simulation low_permeability_reservoir well_pattern
海上平台 海底管 海管 导管架 海上油田 海管…悬空 海底…管线 海底电缆…磨 | 海洋平台结构 海底管道悬空 海洋立管 涡激振动 | offshore_platform subsea_pipeline marine_riser vortex_induced_vibration
lng储罐 液化天然气 lng站 bog 深冷储罐 lng…挥发/蒸发 | 低温储罐 蒸发气回收 液化天然气冷能 | liquefied_natural_gas boil_off_gas cold_energy_utilization
地下储气 储气库 盐穴 | 储气库运行 盐穴储气 | underground_gas_storage salt_cavern
地热井 干热岩 热储采灌 热突破 尾水回灌 回灌堵塞 地热…凉了/变凉/回灌/回灌不进/堵/水位降/水温下降/水温低/没那么热/结垢/越来越凉 地热水…凉了/变凉/回灌不进/堵/水位降/水温下降/水温低/没那么热/温度/越来越凉 geothermal…clog/cold/cool 地热井/温泉/温泉井…凉了/变凉/回灌不进/堵/水位降/水温下降/水温低/没那么热/越来越凉 | 地热回灌 增强型地热 热储 | geothermal_reinjection enhanced_geothermal_system thermal_breakthrough
定向井 水平井 井眼轨迹 测斜 井斜 旋转导向 随钻 打井…偏 | 井眼轨迹控制 旋转导向钻井 随钻测量 | directional_drilling well_trajectory measurement_while_drilling
封隔器 桥塞 连续油管 射孔 落鱼 修井 修井机 井下…仪器高温/工具 油气…勘探井 桥塞…钻 打捞…井 | 井下工具 封隔器密封 可溶桥塞 连续油管疲劳 修井作业 | downhole_tool packer dissolvable_plug coiled_tubing
油井…细菌/结垢/腐蚀 油田/二氧化碳…管腐蚀 集油管…穿孔 油管线/油气田…腐蚀 回注管…烂 井筒…结垢 硫酸钡/注水管…垢 | 二氧化碳腐蚀 油田缓蚀剂 油田结垢 油田杀菌剂 | CO2_corrosion oilfield_scale oilfield_corrosion
顶驱 泥浆泵 钻杆 钻机 井架 钻铤 泥浆泵…凡尔/缸套 钻杆…刺/断/粘扣 油管/套管…粘扣 石油管…螺纹 | 钻井装备 钻具失效 石油管螺纹 钻井泵易损件 石油钻机 | drill_pipe_failure mud_pump OCTG_thread drilling_rig
落地油 含油土 溢油 油泥热解 调质离心 三相分离油泥 油泥…咋办/处置/太多/没地方/没处/落地/难办 含油泥/罐底泥/油污泥/油沙…咋办/处理/处置/太多/没地方/没处/难办 含油…岩屑 罐底…泥 井场…油污 海面…油 | 落地油泥处理 溢油治理 石油污染土壤 热脱附 | oil_spill petroleum_contaminated_soil thermal_desorption oil_sludge oily_sludge_treatment
放空气 火炬气 伴生气 套管气 火炬燃烧稳定性 侧风熄火 火炬消烟 flare…blow_out/flame/smoke 火炬/放空火炬…冒黑烟/吹灭/灭/点不着/熄火/黑烟 偏远井…气 天然气…放空 甲烷…泄漏 井口…甲烷 | 伴生气回收 火炬气回收 甲烷排放监测 | associated_gas_recovery flare_gas methane_emission flare_stability
芳烃 对二甲苯 丙烷脱氢 烷基化 石脑油 轻烃 乙烯…裂解 聚烯烃…装置 废酸…烷基化 | 石油化工过程 丙烷脱氢催化 芳烃分离 离子液体烷基化 | propane_dehydrogenation alkylation aromatics_separation petrochemical_process
christmas_tree_valve 井口/采油树/高压管线…刺坏/刺漏/渗油/漏气/漏油/闸板刺 wellhead…leak | 金属环垫密封 螺栓预紧力松弛 采油树密封 井口装置密封 | wellhead_sealing ring_joint_gasket bolt_preload_relaxation
furnace_tube 炉管/加热炉管/转化管/管式炉/裂解管/锅炉管/辐射管…开裂/弯了/渗碳/烧穿/烧红/蠕变/超温/鼓包 heater_tube…burst/creep/fail | 炉管高温蠕变 炉管渗碳 管壁温度红外 炉管剩余寿命 高温炉管 | creep_of_furnace_tube carburization_of_tube tube_skin_temperature
stored_fuel 柴油/汽油/燃油/油品/航煤/甲醇油/生物柴油…乳化/分层/发黑/变质/变黑/存久/存放/放久/有渣/沉淀/胶质/长菌 diesel/gasoline/petrol/fuel…black/old/sediment/store/water | 油品氧化安定性 馏分油安定性 胶质沉渣 油品储存变质 燃油微生物 | fuel_oxidation_stability storage_stability_of_diesel gum_formation
清罐 油罐/罐/储罐/污水池/下井/地窖/窨井/发酵池/纸浆池…中毒/人进去/憋死/救人又倒/死人/清一次/熏倒/窒息 化粪池…中毒/人进去/憋死/救人又倒/清一次/熏倒/窒息 tank/manhole…die/suffocate | 受限空间作业 惰化 机械清罐 有限空间通风 清罐机器人 | tank_cleaning_robot
gas_leak 燃气/天然气/煤气/管道气…停气/加臭/压力小/没气/漏气/爆炸/臭味/闻到味 smell…gas | 燃气爆炸 燃气加臭 泄漏扩散 激光甲烷检测 | gas_explosion odorization
油田…人工/倒班/偏远/夜里/巡检/年轻人/无人/没人 井场/钻井/采油/炼厂/炼化/联合站/巡井…人工/倒班/偏远/夜里/巡检/无人/没人 oilfield…patrol/remote/worker | 油田数字化 无人值守井场 智能巡井 油气站场巡检机器人 | digital_oilfield unmanned_well_site inspection_robot_of_station
钻井…吵/噪音/扰民/柴油/柴油机/费油/黑烟 压裂/钻机/打井…吵/噪音/扰民/柴油机/费油/黑烟 drilling…diesel/noise | 电驱压裂 网电钻机 钻井噪声 钻机电代油 | electric_drive_fracturing grid-powered_rig drilling_noise
废弃油井 abandoned_well 套管/井筒/废井/老井/弃井/枯井…冒气/冒油/堵死/封/弃置/报废/窜 old_well…leak/plug | 弃井封堵 报废井 井筒封堵 老井封井 | plug_and_abandonment well_plugging abandoned_well_leakage
管线/输气管/埋地管/油管线…打火/杂散电/烂穿/腐蚀穿/补口/锈穿/防腐层破/阴保 管道…打火/杂散电/烂穿/腐蚀穿/补口/锈穿/防腐层破 pipeline…corrode/hole/rust | 杂散电流干扰 防腐层缺陷 补口失效 管道外腐蚀 | stray_current_interference pipeline_coating_defect
管道/管线/天然气管/穿河管…冲断/地震/悬空/拉断/滑坡/漂管/被冲出来/露出来 pipeline…exposed/flood/landslide | 管道地质灾害 管道悬空 管土相互作用 管道水毁 | pipeline_geohazard pipe-soil_interaction
润滑油…乳化/分层/变黑/有味/浑/粘度/起泡 机油…分层/发黑/有味/浑/粘度/起泡 基础油/润滑脂…乳化/分层/发黑/变黑/有味/浑/粘度/起泡 白油…乳化/分层/发黄/发黑/变黑/味/有味/浑/粘度/起泡 | 润滑油氧化 基础油精制 油品抗乳化 抗泡性 | lubricant_oxidation base_oil_refining demulsibility
lpg 液化气…不经烧/充装/掺二甲醚/残液/爆/超期 丙烷/钢瓶/煤气罐…不经烧/充装/掺二甲醚/残液/漏/爆/超期 | 液化石油气 钢瓶安全 掺混检测 气瓶追溯 | liquefied_petroleum_gas gas_cylinder_safety
`;
