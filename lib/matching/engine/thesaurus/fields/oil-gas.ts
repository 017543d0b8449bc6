/** Oil, gas and geothermal wells, pipelines, refining. */
export const oilGas = `
钻井 机械钻速 憋钻 跳钻 牙轮钻头 pdc钻头 砾石层 打深井 钻井…慢/效率 打井…慢/打不动/速度/钻头 钻头…井/岩/泥包 深井…打 钻…硬地层 | 钻井提速 破岩效率 深井钻井 钻头优选 | rate_of_penetration PDC_bit drilling_engineering drill_bit_wear
井塌 卡钻 井壁…垮/塌/掉块 打井…卡钻/垮/塌 井眼…垮/缩 井…塌/缩径 起下钻/起钻…卡 缩径…井 井下…卡钻 钻孔…塌 | 井壁稳定 泥页岩水化 井眼失稳 卡钻预警 | wellbore_stability stuck_pipe shale_hydration > 钻井液
钻井泥浆 钻井液 油基泥浆 钻屑 废泥浆 岩屑 泥浆…变稠/失水/护壁/比重/粘切/高温 钻井…废弃泥浆 | 抗高温处理剂 降滤失剂 钻井液流变性 油基钻屑处理 钻井废弃物 | drilling_fluid drilling_mud filtrate_reducer drill_cuttings
井漏 打井/钻井…漏 泥浆…漏失 井/溶洞…漏浆 堵漏…井 | 钻井液漏失 随钻堵漏 堵漏材料 裂缝性漏失 | lost_circulation lost_circulation_material
井喷 井涌 防喷器 井口…压不住/失控 油气/井…溢流 | 井控技术 溢流早期监测 | well_control kick_detection blowout_preventer
固井 水泥环 固井…水泥浆/窜/质量 套管外/井口…冒气 环空…带压 水泥…返高 | 固井水泥浆 环空气窜 水泥环完整性 油井水泥 | well_cementing sustained_casing_pressure cement_sheath oil_well_cement
套损 油层套管 井下管柱 油井…套管/油管 套管…错断 井…套管变形 井下…油管 套管漏…井 | 套管损坏 套管变形机理 油管柱失效 井筒完整性 | casing_damage tubing_string well_integrity casing_deformation
压裂液 压裂车 压裂施工 支撑剂 陶粒砂 压裂井 压裂…产量/砂堵/裂缝 | 水力压裂 裂缝扩展模拟 体积压裂 支撑剂运移 | hydraulic_fracturing proppant fracture_propagation
返排液 采出水 油田水 含聚污水 油田…回注/污水 压裂/采油…废水 油井…污水 | 压裂返排液处理 油田采出水处理 回注水 | flowback_water produced_water oilfield_wastewater
综合含水 水窜 油井…光出水/出水多/只出水/含水/堵水/水淹/见水 注水…窜 堵水…井 水井…窜油井 | 堵水调剖 凝胶调剖剂 优势通道 高含水油田 | water_shutoff profile_control water_channeling
驱油 采收率 剩余油 三次采油 聚驱 老油田 驱油剂 低产井 老油井 油…采不出来/采不干净 油井…产量下降/增产/没油 油田/老井…产量 地下…还有油 采油…提高 | 提高采收率 化学驱油 二氧化碳驱 微生物驱油 剩余油分布 | enhanced_oil_recovery surfactant_flooding CO2_flooding polymer_flooding
稠油 蒸汽吞吐 超稠油 油砂 稠油…井/抽/流不动 原油…太稠/抽不上/抽不动/流不动/粘 重油…粘 注蒸汽…油 | 稠油热采 稠油降粘 原位改质 | heavy_oil_recovery viscosity_reduction steam_assisted_gravity_drainage
结蜡 清蜡 凝管 含蜡原油 管线…凝住/蜡 原油…冬天/凝/凝固/管冻/结蜡 油井…结蜡/蜡 油管/输油管…蜡 管…凝油 | 蜡沉积 降凝剂 清防蜡剂 含蜡原油输送 | wax_deposition pour_point_depressant waxy_crude_oil
抽油机 磕头机 抽油杆 抽油泵 杆管 采油机 抽油杆…断/磨 抽油…偏磨/断/泵效/费电 油井…卡泵/断杆/杆断 油管…偏磨 | 有杆泵采油 杆管偏磨 示功图诊断 抽油机节能 | sucker_rod beam_pumping_unit dynamometer_card rod_pumping
防砂筛管 井…出砂/抽出沙/砂埋 油井/地层/水井…出砂 防砂…井 机井…出沙 | 油井防砂 出砂预测 滤水管 | sand_production sand_control_screen
注水井 注不进…水 地层/油层…堵 注水…压力高 酸化…井 油井/水井…解堵 | 储层伤害 酸化解堵 注水井增注 储层保护 | formation_damage acidizing water_injection_well
泡排 气井…产量/停喷/带不出/水/积液 采气…水 | 排水采气 气井积液 泡沫排水剂 | liquid_loading gas_well_deliquification foam_drainage
冰堵 水合物 可燃冰 天然气…冰堵/冻堵/水/结冰 井口…冻/冻住/冻堵 采气…冰堵/冻 管线…冰堵 节流/天然气井/采气树/气井…冻 气管…冻堵 | 天然气水合物 水合物抑制剂 流动保障 天然气脱水 | gas_hydrate hydrate_inhibitor flow_assurance natural_gas_dehydration
含硫气井 高含硫 酸性气田 胺液 硫磺回收 天然气…净化/硫化氢/脱碳 井口…臭鸡蛋 油田…硫化氢 胺液…发泡 | 酸性气体脱除 抗硫管材 醇胺脱硫 硫化氢应力腐蚀 | sour_gas acid_gas_removal amine_scrubbing sulfide_stress_cracking
老化油 原油破乳剂 电脱盐 电脱水 采出液 原油…乳化/含水/脱水 脱水…不净 | 原油破乳 采出液乳化 电脱水器 乳状液稳定性 | demulsifier crude_oil_emulsion electrostatic_dehydration > 破乳分相
联合站 集油管线 计量间 三相分离器 混输 集输 段塞 油气…分离/计量 井口…计量 | 油气集输 多相混输 段塞流 油气水分离 多相流量计量 | oil_gas_gathering slug_flow three_phase_separator multiphase_metering
打孔盗油 偷油 管线…泄漏/漏油/漏点 燃气管…找漏/漏 输油管/长输管道/天然气管/输气管/埋地管…漏 | 管道泄漏监测 负压波 光纤管道监测 泄漏定位 | pipeline_leak_detection distributed_acoustic_sensing leak_localization
管线…挖/盗 管道…偷/打孔/被占压 管…挖断 挖断…管 光缆…挖 施工…挖坏管 挖机…挖破 输油…打孔 | 第三方破坏 管道安全预警 管道风险评价 | third_party_damage pipeline_risk_assessment pipeline_early_warning
清管 清管器 通球 发球筒 管线…清不干净/积水/积液 | 管道清管 清管器动力学 智能内检测器 | pipeline_pigging intelligent_pig
燃气调压 调压箱 调压器 调压站 燃气表 煤气表 输差 燃气…压力/管网/计量 天然气…输差 | 燃气管网 燃气调压器 供销差 燃气负荷预测 | gas_distribution_network gas_pressure_regulator gas_metering
油罐 浮顶 浮盘 油库 罐区 油罐…呼吸阀/挥发/沉降/清/雷 罐底…油泥 油…蒸发损耗 | 油品蒸发损耗 浮顶储罐 油罐机械清洗 罐区安全 | floating_roof_tank evaporation_loss oil_depot oil_tank_cleaning
加油站 油气味 埋地油罐 加油站…油气/漏 装车/卸油/码头…油气 油气…挥发 | 油气回收 油气吸附冷凝 加油站渗漏检测 | vapor_recovery gasoline_vapor
炼油厂 催化裂化 油浆 渣油 减压渣油 催化剂跑损 液收 劣质原油 汽油…收率 重油…加工 原油…变重 | 重油催化裂化 渣油加氢 劣质重油加工 | fluid_catalytic_cracking residue_hydrocracking petroleum_refining
加氢裂化 柴油…十六烷/硫 汽油…硫/辛烷值 油品…升级/硫 加氢/重整…催化剂 | 加氢脱硫 超深度脱硫 催化重整 油品质量升级 | hydrodesulfurization catalytic_reforming clean_fuel
常压塔 常减压 高酸原油 塔顶…穿/结盐/铵盐 炼油…塔顶 常压塔/炼厂…腐蚀 空冷…穿 换热器…铵盐 | 常减压蒸馏 环烷酸腐蚀 铵盐结晶沉积 低温露点部位腐蚀 | naphthenic_acid_corrosion ammonium_salt_corrosion crude_distillation_unit
石油焦 延迟焦化 针状焦 裂解炉 乙烯装置 减压塔 减压炉 焦化…炉管/甩油 炉管/裂解炉/炼油/裂解…结焦 | 炉管结焦抑制 蒸汽裂解 石油焦利用 | delayed_coking steam_cracking coke_inhibition petroleum_coke
废机油 废润滑油 旧机油 废矿物油 废油…再生 | 废润滑油再生 再生基础油 | waste_lubricating_oil re-refining
页岩气 页岩油 致密油 致密气 煤层气 煤层气井 油页岩 煤层气…产量 煤粉…卡泵 | 非常规油气 煤层气排采 页岩储层 原位转化 | shale_gas tight_oil_reservoir coalbed_methane unconventional_reservoir
测井 试井 油气勘探 地震资料 油层…解释 地震…剖面 储层…找不准 勘探…目标 | 测井解释 储层预测 地震反演 试井分析 | well_logging reservoir_characterization seismic_inversion
油藏 储层 油田开发 井网 注采 低渗透 渗透率…低 | 油藏数值模拟 低渗透油藏 注采优化 储层孔隙 | reservoir_simulation low_permeability_reservoir well_pattern
海上平台 海底管 海管 导管架 海上油田 海管…悬空 海底…管线 海底电缆…磨 | 海洋平台结构 海底管道悬空 海洋立管 涡激振动 | offshore_platform subsea_pipeline marine_riser vortex_induced_vibration
lng储罐 液化天然气 lng站 bog 深冷储罐 lng…挥发/蒸发 | 低温储罐 蒸发气回收 液化天然气冷能 | liquefied_natural_gas boil_off_gas cold_energy_utilization
地下储气 储气库 盐穴 | 储气库运行 盐穴储气 | underground_gas_storage salt_cavern
地热井 干热岩 地热…回灌/结垢 地热水…温度 | 地热回灌 增强型地热 热储 | geothermal_reinjection enhanced_geothermal_system
定向井 水平井 井眼轨迹 测斜 井斜 旋转导向 随钻 打井…偏 | 井眼轨迹控制 旋转导向钻井 随钻测量 | directional_drilling well_trajectory measurement_while_drilling
封隔器 桥塞 连续油管 射孔 落鱼 修井 修井机 井下…仪器高温/工具 油气…勘探井 桥塞…钻 打捞…井 | 井下工具 封隔器密封 可溶桥塞 连续油管疲劳 修井作业 | downhole_tool packer dissolvable_plug coiled_tubing
油井…细菌/结垢/腐蚀 油田/二氧化碳…管腐蚀 集油管…穿孔 油管线/油气田…腐蚀 回注管…烂 井筒…结垢 硫酸钡/注水管…垢 | 二氧化碳腐蚀 油田缓蚀剂 油田结垢 油田杀菌剂 | CO2_corrosion oilfield_scale oilfield_corrosion
顶驱 泥浆泵 钻杆 钻机 井架 钻铤 泥浆泵…凡尔/缸套 钻杆…刺/断/粘扣 油管/套管…粘扣 石油管…螺纹 | 钻井装备 钻具失效 石油管螺纹 钻井泵易损件 石油钻机 | drill_pipe_failure mud_pump OCTG_thread drilling_rig
落地油 含油土 溢油 油泥…落地 含油…岩屑 罐底…泥 井场…油污 海面…油 | 落地油泥处理 溢油治理 石油污染土壤 热脱附 | oil_spill petroleum_contaminated_soil thermal_desorption
放空气 火炬气 伴生气 套管气 偏远井…气 天然气…放空 甲烷…泄漏 井口…甲烷 | 伴生气回收 火炬气回收 甲烷排放监测 | associated_gas_recovery flare_gas methane_emission
芳烃 对二甲苯 丙烷脱氢 烷基化 石脑油 轻烃 乙烯…裂解 聚烯烃…装置 废酸…烷基化 | 石油化工过程 丙烷脱氢催化 芳烃分离 离子液体烷基化 | propane_dehydrogenation alkylation aromatics_separation petrochemical_process
`;
