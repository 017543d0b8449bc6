/** Steel and stainless steel: melting, continuous casting, rolling, drawing, forming. Names of steels after GB/T 20878. */
export const steel = `
不锈钢 白钢 不锈铁板 | 不锈钢材料 | stainless_steel
304 321 301 06cr19ni10 18-8钢 | 奥氏体不锈钢 铬镍不锈钢 | austenitic_stainless_steel
316 316l 904l 317 | 含钼不锈钢 超级奥氏体不锈钢 | molybdenum_bearing_stainless_steel super_austenitic
2205 2507 2304 双相钢管 | 双相不锈钢 双相钢 铁素体奥氏体 | duplex_stainless_steel duplex_steel
430 439 444 409 不锈铁 | 铁素体不锈钢 | ferritic_stainless_steel
410 420 刀具钢 菜刀钢 | 马氏体不锈钢 | martensitic_stainless_steel
630 17-4ph | 沉淀硬化不锈钢 时效硬化钢 | precipitation_hardening_stainless_steel
201 202 节镍 镍太贵 少镍 省镍 | 节镍不锈钢 低镍不锈钢 高氮钢 铬锰不锈钢 高氮不锈钢 | high_nitrogen_steel low_nickel_stainless_steel
310 310s 锅炉管钢 耐热钢板 | 耐热钢 耐热合金 | heat_resistant_steel
碳钢 普碳钢 黑铁 铁板 | 碳素钢 低碳钢 碳素结构钢 | carbon_steel mild_steel
高强钢 高强板 | 高强度钢 先进高强钢 超高强钢 微合金钢 | high_strength_steel AHSS microalloyed_steel
工具钢 模具钢 | 冷作模具钢 热作模具钢 | tool_steel die_steel
轴承钢 钢球料 | 高碳铬轴承钢 | bearing_steel
弹簧钢 | 弹簧用钢 | spring_steel
高温合金 镍合金 镍基 | 镍基合金 高温合金材料 | superalloy nickel_based_alloy
钛 钛材 钛管 | 钛合金 | titanium_alloy
铝 铝材 铝型材 | 铝合金 | aluminium_alloy aluminum_alloy
镁 | 镁合金 | magnesium_alloy
铜 铜材 黄铜 紫铜 | 铜合金 | copper_alloy brass
硬质合金 钨钢 | 硬质合金材料 碳化钨 | cemented_carbide tungsten_carbide
钢水 出钢 炼钢 化钢 | 冶炼 转炉炼钢 电弧炉 钢液 | steelmaking molten_steel electric_arc_furnace
精炼 脱碳吹氧 | AOD 氩氧脱碳 VOD 炉外精炼 LF精炼 | secondary_refining argon_oxygen_decarburization ladle_refining
钢水不干净 钢不纯净 | 钢的洁净度 洁净钢 纯净钢 | clean_steel steel_cleanliness
夹渣 渣点 夹杂 渣眼 砂粒印 | 非金属夹杂物 夹杂物 夹杂物改质 | nonmetallic_inclusion inclusion_modification > 钢的洁净度
氧高 脱氧不好 脱氧 | 脱氧剂 全氧含量 钙处理 | deoxidation calcium_treatment
磷高 脱磷 硫高 脱硫剂 | 钢液脱磷 钢液脱硫 | dephosphorization desulfurization
中频炉 炉子化铁 感应炉 | 感应熔炼 中频感应熔炼 | induction_melting induction_furnace
真空炉熔炼 | 真空感应熔炼 真空熔炼 真空自耗 | vacuum_induction_melting VIM
电渣 电渣锭 | 电渣重熔 | electroslag_remelting ESR
废钢 回炉料 边角料 料头 | 废金属回收 废钢利用 返回料 | steel_scrap scrap_recycling
连铸 坯子 铸坯 板坯 方坯 | 连续铸造 连铸坯 | continuous_casting slab billet
保护渣 结晶器粉 | 连铸保护渣 结晶器保护渣 | mold_flux mould_powder
结晶器 粘结漏钢 漏钢 | 结晶器振动 漏钢预报 | mold_breakout breakout_prediction
水口堵 水口结瘤 | 水口堵塞 浸入式水口 | nozzle_clogging submerged_entry_nozzle
鼓肚 中心裂 坯裂 中间裂 | 铸坯裂纹 铸坯内裂 铸坯质量 | slab_crack > 动态轻压下 二冷配水
中心疏松 心部成分不匀 偏析 成分偏 | 中心偏析 宏观偏析 成分偏析 枝晶偏析 | macrosegregation center_segregation microsegregation
轻压下 压下 | 动态轻压下 | soft_reduction
二冷 喷水冷却坯 | 二冷配水 二次冷却 | secondary_cooling
电搅 | 电磁搅拌 电磁冶金 | electromagnetic_stirring
热轧 开坯 | 热轧工艺 控轧控冷 热机械轧制 TMCP | hot_rolling thermomechanical_processing
冷轧 压延 轧薄 轧板 | 冷轧工艺 冷轧带钢 | cold_rolling strip_rolling
精密带钢 箔材 极薄带 手撕钢 | 超薄带 精密箔带 | ultrathin_strip metal_foil
轧辊 辊子磨坏 换辊 辊印 | 轧辊磨损 高速钢轧辊 辊面 | work_roll roll_wear
轧制油 乳液轧制 轧制润滑 | 轧制润滑机理 | rolling_lubrication
边裂 烂边 裂边 边上裂 毛边板 轧…边裂 板边…裂 | 边部裂纹 轧制边裂 | edge_cracking > 热塑性 残余应力
热轧就裂 高温塑性差 热加工开裂 | 热塑性 热加工性 热加工图 | hot_ductility hot_workability processing_map
起鳞 翘皮 重皮 起皮板 结疤 | 表面翘皮 热轧表面缺陷 线鳞缺陷 | sliver shell_defect > 非金属夹杂物 铸坯裂纹
板形 瓢曲 浪边 边浪 中浪 不平整 板不平 波浪形 板…不平 板…波浪 板…瓢 | 板形控制 平直度 板凸度 | flatness_control strip_shape > 残余应力 轧制力模型
矫直 校平 整平 校直 开平 | 矫直工艺 拉弯矫直 辊式矫直 | plate_leveling straightening
内应力 放应力 应力没消 | 残余应力 残余应力消减 | residual_stress
去应力 消应力 | 去应力退火 振动时效 应力释放 | stress_relief vibratory_stress_relief
厚薄不匀 厚薄不均 厚度不均 厚薄不一 厚薄公差 | 厚度偏差 厚度控制 AGC 厚度均匀性 | gauge_control thickness_deviation > 轧制力模型
氧化皮 黑皮 氧化铁皮 鳞皮 铁鳞 | 高温氧化皮 氧化层 氧化铁鳞 | oxide_scale mill_scale
除鳞 去黑皮 去氧化皮 氧化皮…去不掉 黑皮…洗不掉 | 高压水除鳞 机械除鳞 无酸除鳞 | descaling
酸洗 混酸 洗板 过酸 欠酸洗 酸洗…慢 酸洗…黄 | 酸洗工艺 酸洗液 混酸酸洗 | pickling
光亮板 亮面 8k 镜面板 ba板 | 光亮退火 镜面抛光 镜面加工 | bright_annealing mirror_polishing
退火 退火炉 | 退火工艺 再结晶退火 连续退火 | annealing recrystallization_annealing
固溶 固溶炉 | 固溶处理 固溶热处理 | solution_treatment solution_annealing
划伤 拉丝印 刮花 划痕 拉伤 擦伤 碰伤 | 表面划伤 表面缺陷 | surface_scratch surface_defect
压痕 凹坑板 压坑 硌印 | 压入缺陷 表面压痕 | surface_dent indentation_mark
带钢表面检测 板面检测 | 表面缺陷检测 带钢表面缺陷 | surface_defect_detection surface_inspection
剪切毛刺 分条毛刺 纵剪 | 圆盘剪 纵剪毛刺 剪切断面 | slitting shearing_burr
回弹 弹回来 弯不准 角度跑 折弯不准 | 回弹补偿 回弹控制 | springback > 残余应力 屈服强度
拉破 拉裂 拉深裂 冲裂 拉爆 | 拉深破裂 极限拉深比 成形极限 成形极限图 | forming_limit_diagram limiting_drawing_ratio > 加工硬化 拉深润滑
拉深 拉伸件 深冲 水槽 锅胆 冲盆 | 深拉深 板料成形 深冲性 | deep_drawing sheet_metal_forming
起皱 皱褶 起褶 打皱 拉伸…皱 冲压…皱 弯…起皱 | 失稳起皱 压边力 | wrinkling blank_holder_force
橘皮 桔皮 拉出橘皮 滑移线 | 橘皮效应 吕德斯带 表面粗化 | orange_peel_effect luders_band > 晶粒粗大
过几天裂 放裂 自己裂 时效裂 放几天就裂 搁裂 冲压…裂 | 延迟开裂 时效开裂 延迟断裂 | delayed_cracking delayed_fracture > 氢脆 残余应力 形变诱导马氏体
带磁 有磁性 吸磁铁 带了磁 | 形变诱导马氏体 形变马氏体 马氏体相变 磁导率 | strain_induced_martensite magnetic_permeability
太硬 加工硬化 越冲越硬 拉硬 冷作硬 | 形变硬化 应变硬化 | work_hardening strain_hardening
中间退火 | 工序间退火 再结晶 | recrystallization
旋压 赶形 旋轮 | 旋压成形 强力旋压 | metal_spinning flow_forming
液压胀形 胀管 内高压 | 内高压成形 液压成形 | hydroforming bulging
弯管 弯头 弯出来 煨弯 | 管材弯曲 推弯成形 绕弯 | tube_bending
椭圆管 管弯扁 壁减薄 弯扁 弯管…薄 弯…变薄 | 截面畸变 壁厚减薄 | cross_section_distortion wall_thinning
焊管 制管 卷管 | 高频焊管 焊管成形 辊弯成形 | welded_pipe roll_forming ERW
无缝管 穿孔管 | 无缝钢管 斜轧穿孔 皮尔格轧制 | seamless_tube tube_piercing pilgering
漏管 管子漏 打压不过 | 水压试验 气密试验 钢管缺陷 | hydrostatic_test > 涡流检测
拔丝 拉拔 钢丝 盘条 拉丝厂 | 线材拉拔 冷拔 | wire_drawing
断丝 拉断丝 拔断 拉丝…断 拔…断丝 | 断丝率 拉拔断裂 | wire_breakage > 非金属夹杂物 拉拔润滑
拉丝模 模子磨大 | 拉拔模具 聚晶金刚石模 | drawing_die
钢丝绳 断股 | 钢丝绳检测 钢丝绳疲劳 | wire_rope
弹簧 没弹性 弹力不够 弹力变小 松弛 | 应力松弛 弹簧松弛 弹性减退 | stress_relaxation spring_relaxation
弹性极限 | 弹性模量 屈服强度 | elastic_limit yield_strength elastic_modulus
螺丝 螺栓 螺母 螺钉 标准件 | 紧固件 高强度螺栓 | fastener bolted_joint
滑牙 滑丝 烂牙 | 螺纹失效 螺纹强度 | thread_stripping
搓丝 滚丝 攻丝 | 螺纹滚压 螺纹加工 | thread_rolling thread_tapping
咬死 抱死 锁死 拧不动 螺丝咬死 卡死螺纹 螺丝…拧不出 螺丝…卡死 螺栓…拧不动 螺丝…咬 fastener…seize 螺母…卡 | 螺纹咬合 抗咬合 咬合磨损 | galling thread_seizure > 粘着磨损
松动 螺丝松 松脱 | 螺纹防松 预紧力 防松 | bolt_loosening bolt_preload
冷镦 打头 镦裂 | 冷镦成形 冷锻 | cold_heading cold_forging
复合板 两张皮 贴不牢 双金属 | 金属复合板 爆炸复合 轧制复合 双金属复合 | clad_plate explosive_welding roll_bonding
镀锌板 镀锌 | 热镀锌 锌铝镁镀层 | hot_dip_galvanizing galvanized_steel
锌花 漏镀 锌渣 | 镀锌缺陷 锌层 | galvanizing_defect zinc_dross
彩涂 彩钢板 | 彩涂板 预涂卷材 卷材涂料 | coil_coating prepainted_steel
硅钢 硅钢片 铁芯片 | 电工钢 取向硅钢 无取向硅钢 | electrical_steel silicon_steel
抗菌钢 | 抗菌不锈钢 含铜不锈钢 | antibacterial_stainless_steel
晶粒粗 组织粗 粗晶 晶粒大 | 晶粒粗大 晶粒长大 混晶 | grain_coarsening grain_growth
晶粒细化 细晶 | 晶粒度 超细晶 | grain_refinement grain_size
金相 看组织 | 显微组织 金相分析 微观组织 组织演变 | metallography microstructure
σ相 西格玛相 脆性相 | 金属间相析出 析出相 碳化物析出 | sigma_phase precipitation intermetallic_phase
稀土 加稀土 | 稀土微合金化 稀土元素 | rare_earth
合金成分 配合金 | 合金设计 合金化 成分设计 | alloy_design alloying
屈强比 | 强塑积 塑性变形 | plastic_deformation
织构 | 各向异性 晶体取向 | crystallographic_texture anisotropy
锈水 流黄水 滴锈水 | 锈液 铁锈污染 | rust_staining
板面发花 板面色差 酸洗发花 | 板面色差缺陷 酸洗斑 | pickling_stain
卷边裂口 卷取塌卷 塌卷 | 卷取缺陷 卷取张力 | coil_collapse
冲压件毛边大 落料毛刺 | 冲裁断面质量 | blanked_edge_quality
折弯裂 弯角裂 一弯就裂 | 弯曲开裂 最小弯曲半径 | bending_crack minimum_bend_radius > 加工硬化 各向异性
管口裂 扩口裂 压扁裂 | 扩口性能 压扁试验 | flaring_test flattening_test
管子弯曲 管不直 | 管材直线度 管材矫直 | tube_straightness
钢丝脆 钢丝扭断 | 扭转性能 钢丝脆性 | torsion_property
拉丝发热 拉丝粉 | 拉拔润滑 干拉润滑 | drawing_lubricant
钢板分层 夹层板 | 分层缺陷 | lamination_defect > 非金属夹杂物 中心偏析
硬度偏高 退火不透 没退好 | 退火不充分 再结晶不完全 | incomplete_annealing
退火发黄 退火氧化 退火后变色 | 退火氧化色 露点控制 | annealing_discoloration dew_point_control > 保护气氛
冲完裂 拉伸后开裂 搁着裂 | 深冲件时效开裂 | season_cracking > 延迟开裂
杯突 延伸率低 拉不长 | 延伸率 断后伸长率 杯突值 | elongation erichsen
强度高塑性差 又硬又脆 | 强塑性匹配 强韧化 | strength_ductility strengthening_and_toughening
氮化硼 异质结构 梯度材料 | 梯度结构材料 | gradient_structure
位错 孪晶 | 位错强化 孪生诱导塑性 相变诱导塑性 | dislocation TWIP_steel TRIP_steel
本构 流变应力 | 本构方程 热变形行为 | constitutive_equation flow_stress hot_deformation
热轧油 轧制力 | 轧制力模型 轧制规程 | rolling_force
卷取温度 终轧 | 层流冷却 终轧温度 | laminar_cooling coiling_temperature
转炉 高炉 铁矿 | 高炉炼铁 氢冶金 直接还原 | blast_furnace hydrogen_metallurgy direct_reduction
铁合金 镍铁 铬铁 | 铁合金冶炼 | ferroalloy ferrochrome ferronickel
红土镍 镍矿 | 红土镍矿 湿法冶金 | laterite_nickel hydrometallurgy
电解铝 电解铜 | 有色冶金 电解精炼 | nonferrous_metallurgy electrorefining
再生铝 废铝 | 再生铝除杂 废铝回收 | recycled_aluminum
再生铜 废电线 | 铜回收 | copper_recycling
拉深润滑 冲压油 拉伸油 | 冲压润滑 | stamping_lubricant
`;
