/** Welding, brazing, cutting. Defects after GB/T 6417.1. */
export const welding = `
焊接 烧焊 焊口 焊缝 焊道 | 焊接接头 焊缝成形 焊接工艺 | welding welded_joint
氩弧焊 氩焊 | 钨极氩弧焊 TIG焊 | GTAW TIG_welding argon_arc_welding
二保焊 气保焊 co2焊 | 熔化极气体保护焊 MIG焊 MAG焊 | GMAW MIG_welding
埋弧焊 | 埋弧自动焊 | submerged_arc_welding
激光焊 | 激光焊接 激光电弧复合焊 | laser_welding hybrid_laser_arc_welding
等离子焊 | 等离子弧焊 | plasma_arc_welding
电子束焊 | 电子束焊接 | electron_beam_welding
点焊 碰焊 电阻焊 虚点 | 电阻点焊 凸焊 熔核 | resistance_spot_welding nugget
摩擦焊 | 搅拌摩擦焊 旋转摩擦焊 | friction_stir_welding friction_welding
超声波焊 超声焊 | 超声波焊接 | ultrasonic_welding
扩散焊 | 扩散连接 固相连接 | diffusion_bonding
钎焊 铜焊 银焊 | 真空钎焊 钎料 钎焊接头 | brazing filler_metal
锡焊 焊锡 焊不上锡 | 软钎焊 无铅焊料 润湿性 | soldering lead_free_solder
焊不透 没焊透 假焊 焊不牢 焊…不透 焊…不牢 | 未焊透 未熔合 熔深 | incomplete_penetration lack_of_fusion > 焊接工艺优化
焊穿 烧穿 薄板焊 | 薄板焊接 焊接热输入 烧穿缺陷 | burn_through welding_heat_input
焊渣 飞溅 溅珠 焊豆 | 焊接飞溅 熔滴过渡 | spatter metal_transfer > 保护气
气眼焊 焊缝气孔 焊缝沙眼 焊出气孔 焊…气孔 焊…沙眼 焊…针眼 | 焊接气孔 焊缝气孔缺陷 | weld_porosity
咬边 焊瘤 余高 焊缝不好看 焊得难看 | 焊缝成形缺陷 焊缝外观 | undercut weld_bead_geometry weld_appearance > 焊接工艺优化
焊裂 焊缝裂 焊完裂 焊口裂 一焊就裂 焊…裂 weld…crack | 焊接裂纹 焊接冷裂纹 焊接热裂纹 | weld_cracking > 凝固裂纹 冷裂纹 焊接残余应力
凝固裂纹 液化裂纹 热裂纹 | 焊接热裂纹敏感性 结晶裂纹 | solidification_cracking liquation_cracking hot_cracking
冷裂纹 延迟裂纹 预热 | 氢致冷裂纹 焊前预热 | cold_cracking hydrogen_assisted_cracking preheating
再热裂纹 | 再热裂纹敏感性 消除应力裂纹 | reheat_cracking
焊后变形 焊完变形 焊变形 焊完就翘 焊得翘 焊翘 焊…翘 焊…变形 焊…歪斜 weld…distort | 焊接变形 反变形 焊接变形控制 | welding_distortion > 焊接残余应力
焊接应力 | 焊接残余应力 焊后热处理 | welding_residual_stress post_weld_heat_treatment
焊边发脆 焊边软 热影响 | 热影响区 热影响区脆化 接头软化 | heat_affected_zone HAZ_softening
焊缝锈 焊缝先烂 焊道生锈 焊缝烂 焊…锈 焊…烂 焊缝…发黑 | 焊缝腐蚀 焊接接头腐蚀 | weld_corrosion > 晶间腐蚀 焊接氧化色 敏化 钝化处理
焊歪 焊偏 偏焊 焊枪跑偏 | 焊缝跟踪 激光视觉跟踪 焊缝识别 | seam_tracking weld_seam_recognition > 机器人焊接
焊接机器人 机器人焊 自动焊 | 机器人焊接 自动化焊接 焊接路径规划 免示教焊接 | robotic_welding automatic_welding
焊工难招 手工焊 | 焊接自动化 智能焊接 | intelligent_welding
焊缝检查 焊口探伤 | 焊缝无损检测 焊接质量监测 焊缝检测 | weld_inspection weld_quality_monitoring
熔池 | 熔池监测 熔池动态 电弧行为 | weld_pool molten_pool
焊条 焊丝 焊材 | 焊接材料 药芯焊丝 | welding_consumable flux_cored_wire
异种钢 两种料焊 铜铝焊 不同金属焊 | 异种金属焊接 异种材料连接 | dissimilar_metal_welding > 热影响区 残余应力
复合管焊 堆覆 | 复合管焊接 内衬管 | clad_pipe_welding
双相钢焊 | 双相不锈钢焊接 相比例 | duplex_stainless_steel_welding
厚板焊 窄间隙 | 窄间隙焊接 厚板焊接 | narrow_gap_welding thick_plate_welding
焊铝 铝合金焊 | 铝合金焊接 | aluminum_welding
背面氧化 背保护 | 背面保护 焊缝背面氧化 | back_shielding root_oxidation
焊后清理 焊斑 洗焊道 | 焊缝清洗 焊斑处理 酸洗钝化膏 | weld_cleaning pickling_paste
焊烟 电焊烟 | 焊接烟尘 焊接烟尘治理 | welding_fume
切割 火焰切割 等离子切割 割不齐 | 热切割 等离子弧切割 | thermal_cutting plasma_cutting
激光切割 割渣 挂渣 | 激光切割工艺 切割挂渣 | laser_cutting dross
水刀 | 水射流切割 | waterjet_cutting
焊接仿真 | 焊接数值模拟 焊接热循环 热弹塑性 | welding_simulation weld_thermal_cycle
焊接参数 电流电压怎么调 | 焊接工艺优化 焊接参数优化 | welding_parameter_optimization
压力容器焊 承压焊 | 压力容器 承压设备 焊接工艺评定 | pressure_vessel welding_procedure_qualification
焊趾 焊缝疲劳 焊口震裂 | 焊接接头疲劳 焊接结构疲劳 | fatigue_of_welded_joint
储能焊 螺柱焊 | 螺柱焊接 | stud_welding
高频焊 焊管开口 | 高频感应焊 | high_frequency_welding
薄板焊翘 薄板一焊就翘 | 薄板焊接变形 焊接失稳变形 | buckling_distortion_of_thin_plate > 焊接残余应力
焊缝打压漏 焊缝漏 焊口漏水 | 焊缝泄漏 焊缝气密性 | weld_leakage
焊道粗细不匀 焊得不匀 | 焊缝成形稳定性 | weld_bead_stability
焊枪碰 焊枪堵 导电嘴 | 焊枪导电嘴磨损 | contact_tip_wear
保护气 混合气 | 焊接保护气体 | shielding_gas
焊接夹具 焊接工装 | 焊接工装夹具 | welding_fixture
管管焊 管板焊 法兰焊 | 管板焊接 全位置焊接 | tube_to_tubesheet orbital_welding
不锈钢焊 不锈钢薄板焊 | 不锈钢焊接 | stainless_steel_welding
铸铁焊 铸件补焊 | 铸铁焊补 | cast_iron_welding
高强钢焊 | 高强钢焊接 | welding_of_high_strength_steel
点焊飞溅 点焊不牢 焊核小 | 点焊质量 焊核直径 | spot_weld_quality
电极帽 铜电极 | 电极磨损 电极寿命 | electrode_wear
激光焊气孔 匙孔 | 匙孔稳定性 | keyhole
焊缝磨平 焊缝打磨 | 焊缝打磨机器人 | weld_grinding
钎焊漏 钎料不流 | 钎焊缺陷 钎料润湿 | brazing_defect
双丝 热丝 | 双丝焊 高效焊接 | tandem_welding high_deposition_welding
焊缝低温脆 | 焊缝低温韧性 | weld_metal_toughness
窄缝间隙大焊 间隙不均焊 | 间隙自适应焊接 装配间隙 | gap_adaptive_welding
`;
