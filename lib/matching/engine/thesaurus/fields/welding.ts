/** Welding, brazing, cutting. Defects after GB/T 6417.1. */
export const welding = `
焊接 烧焊 焊口 焊缝 焊道 | 焊接接头 焊缝成形 焊接工艺 | welding welded_joint
氩弧焊 氩焊 | 钨极氩弧焊 TIG焊 | GTAW TIG_welding argon_arc_welding
二保焊 气保焊 co2焊 | 熔化极气体保护焊 MIG焊 MAG焊 | GMAW MIG_welding
埋弧焊 | 埋弧自动焊 | submerged_arc_welding
激光焊 | 激光焊接 激光电弧复合焊 | laser_welding hybrid_laser_arc_welding
等离子焊 | 等离子弧焊 | plasma_arc_welding
电子束焊 | 电子束焊接 | electron_beam_welding
点焊 碰焊 电阻焊 虚点 点焊…不牢/开/掉/虚 焊点…不牢 spot_weld…fail | 电阻点焊 凸焊 熔核 | resistance_spot_welding nugget
摩擦焊 | 搅拌摩擦焊 旋转摩擦焊 | friction_stir_welding friction_welding
超声波焊 超声焊 | 超声波焊接 | ultrasonic_welding
扩散焊 | 扩散连接 固相连接 | diffusion_bonding
钎焊 铜焊 银焊 钎焊…不流/不牢/开 铜焊…漏 brazed…leak | 真空钎焊 钎料 钎焊接头 | brazing filler_metal
锡焊 焊锡 焊不上锡 | 软钎焊 无铅焊料 润湿性 | soldering lead_free_solder
焊不透 没焊透 假焊 焊不牢 焊不上 焊不住 焊…不牢/不透/开焊/断开/没焊上/没焊住/没焊透/虚焊脱开 焊缝…开焊/未熔合/没焊透/熔深 weld…break/fail/penetration 焊接…不牢 角焊…熔深 焊点…掉 | 未焊透 未熔合 熔深 | incomplete_penetration lack_of_fusion poor_weld > 焊接工艺优化
焊穿 烧穿 薄板焊 薄板…烧穿/焊穿 焊…塌陷/漏洞/烧洞/烧穿/穿孔 薄管…焊穿 焊缝…塌 | 薄板焊接 焊接热输入 烧穿缺陷 | burn_through welding_heat_input
焊渣 飞溅 溅珠 焊豆 防飞溅剂 焊…渣子/溅/溅渣/溅点/珠子/飞溅 焊渣…清/粘 二保焊…飞溅 焊豆…清 飞溅…粘 weld…spatter | 焊接飞溅 熔滴过渡 | spatter metal_transfer > 保护气
气眼焊 焊缝气孔 焊缝沙眼 焊出气孔 焊…小孔/气孔/沙眼/蜂窝/针眼 焊道…气孔/针眼 焊缝…气孔/针眼/麻点 weld…hole/porosity 二保焊/焊口/角焊…气孔 焊接…砂眼 | 焊接气孔 焊缝气孔缺陷 | weld_porosity
咬边 焊瘤 余高 焊缝不好看 焊得难看 焊道…不匀/宽窄/难看 焊缝…不匀/不齐/余高/咬边/外观/难看/高低/高低不平/鱼鳞 焊…不匀/咬边/难看/鱼鳞 | 焊缝成形缺陷 焊缝外观 | undercut weld_bead_geometry weld_appearance ugly_weld > 焊接工艺优化
焊裂 焊缝裂 焊完裂 焊口裂 一焊就裂 焊…崩开/裂/裂纹 焊口/焊缝…开裂/裂 weld…crack 焊道/焊接/焊完/焊后/补焊/焊趾…裂 铸铁/高碳钢…焊裂 | 焊接裂纹 焊接冷裂纹 焊接热裂纹 | weld_cracking > 凝固裂纹 冷裂纹 焊接残余应力
凝固裂纹 液化裂纹 热裂纹 | 焊接热裂纹敏感性 结晶裂纹 | solidification_cracking liquation_cracking hot_cracking
冷裂纹 延迟裂纹 预热 | 氢致冷裂纹 焊前预热 | cold_cracking hydrogen_assisted_cracking preheating
再热裂纹 | 再热裂纹敏感性 消除应力裂纹 | reheat_cracking
焊后变形 焊完变形 焊变形 焊完就翘 焊得翘 焊翘 焊…不平/变形/收缩/歪斜/瓢/翘/跑尺寸 weld…distort/warp 焊后…弯/翘 薄板…焊翘 焊接…变形 焊完…弯 框架/法兰/门板/箱体…焊变形 焊接件…尺寸 机架…焊接变形 warp…weld | 焊接变形 反变形 焊接变形控制 | welding_distortion distorts_after_welding > 焊接残余应力
焊接应力 | 焊接残余应力 焊后热处理 | welding_residual_stress post_weld_heat_treatment
焊边发脆 焊边软 热影响 焊…一敲断/发脆/旁边断/旁边裂/边上断 焊缝…脆 | 热影响区 热影响区脆化 接头软化 | heat_affected_zone HAZ_softening
焊缝锈 焊缝先烂 焊道生锈 焊缝烂 焊…烂/生锈/锈 焊缝…发黑/烂/生锈/锈 焊口…烂/锈 焊点…锈 weld…rust | 焊缝腐蚀 焊接接头腐蚀 | weld_corrosion > 晶间腐蚀 焊接氧化色 敏化 钝化处理
焊歪 焊偏 偏焊 焊枪跑偏 焊缝…对不准/找不准 焊…跑偏 焊枪…偏 weld…off_center | 焊缝跟踪 激光视觉跟踪 焊缝识别 | seam_tracking weld_seam_recognition > 机器人焊接
焊接机器人 机器人焊 自动焊 焊接…机器代替/自动化 焊工…难招 焊…机械手 | 机器人焊接 自动化焊接 焊接路径规划 免示教焊接 | robotic_welding automatic_welding
焊工难招 手工焊 焊工…招不到/贵 焊…靠人/靠手工 焊接…人工 会焊的…少 | 焊接自动化 智能焊接 | intelligent_welding
焊缝检查 焊口探伤 | 焊缝无损检测 焊接质量监测 焊缝检测 | weld_inspection weld_quality_monitoring
熔池 | 熔池监测 熔池动态 电弧行为 | weld_pool molten_pool
焊条 焊丝 焊材 | 焊接材料 药芯焊丝 | welding_consumable flux_cored_wire
异种钢 两种料焊 铜铝焊 不同金属焊 铜铝/铜钢/铝钢/钛钢/两种材料…焊 不锈钢…碳钢焊 硬质合金…钢焊 铜…铝接头 | 异种金属焊接 异种材料连接 | dissimilar_metal_welding > 热影响区 残余应力
复合管焊 堆覆 | 复合管焊接 内衬管 | clad_pipe_welding
双相钢焊 | 双相不锈钢焊接 相比例 | duplex_stainless_steel_welding
厚板焊 窄间隙 | 窄间隙焊接 厚板焊接 | narrow_gap_welding thick_plate_welding
焊铝 铝合金焊 | 铝合金焊接 | aluminum_welding
背面氧化 背保护 | 背面保护 焊缝背面氧化 | back_shielding root_oxidation
焊后清理 焊斑 洗焊道 | 焊缝清洗 焊斑处理 酸洗钝化膏 | weld_cleaning pickling_paste
焊烟 电焊烟 焊…呛/烟大/烟熏 焊工…尘肺/烟 电焊/焊接车间/焊接…烟 weld…smoke | 焊接烟尘 焊接烟尘治理 | welding_fume welding_smoke
切割 火焰切割 等离子切割 割不齐 切割…不齐/挂渣/斜/毛 割…挂渣 火焰切…变形 cut…dross | 热切割 等离子弧切割 | thermal_cutting plasma_cutting rough_cut
激光切割 割渣 挂渣 | 激光切割工艺 切割挂渣 | laser_cutting dross
水刀 | 水射流切割 | waterjet_cutting
焊接仿真 | 焊接数值模拟 焊接热循环 热弹塑性 | welding_simulation weld_thermal_cycle
焊接参数 电流电压怎么调 | 焊接工艺优化 焊接参数优化 | welding_parameter_optimization
压力容器焊 承压焊 压力容器厂 容器厂 储气罐 反应釜厂 换热器厂 封头厂 塔器 | 压力容器 承压设备 焊接工艺评定 | pressure_vessel welding_procedure_qualification
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
焊缝…夹渣/夹钨/条状缺陷 焊…夹杂/探伤夹渣/片子不合格/里面有渣 焊口…一次合格率/返修 焊道/埋弧焊…夹渣 多层焊…渣 | 焊缝夹渣 射线探伤返修 焊接合格率 | slag_inclusion_in_weld weld_repair_rate
送丝 送丝…不稳/卡/打滑/抖 焊丝…打弯/粘导电嘴/翘曲/送不动/顶丝 送丝管…堵 铝焊丝…送不出 | 送丝稳定性 送丝机 焊丝挺度 | wire_feeding_stability wire_feeder feedability
断弧 磁偏吹 偏弧 电弧…不稳/飘 焊机…不引弧/烧/跳 焊…炸弧/爆断 引弧/起弧…难 收弧…弧坑 弧坑…裂 | 电弧稳定性 弧焊电源 引弧收弧控制 | arc_stability arc_blow welding_power_source
镀锌板…气孔/焊 镀锌件…焊接飞溅 镀锌管…焊 镀锌层…焊掉 焊完…锌层烧掉 镀锌…焊缝锈 涂层板…焊气孔 | 镀锌钢焊接 锌蒸气气孔 低热输入焊接 冷金属过渡 | welding_of_galvanized_steel zinc_vapor cold_metal_transfer
层状撕裂 z向钢 厚板…撕裂/焊后裂 焊…母材裂 钢板…焊后分层 角焊缝…撕开 钢结构/节点…焊裂 | 厚度方向性能 钢结构焊接节点 | lamellar_tearing through_thickness_property
凸焊螺母 点焊…凹坑/压痕/变黑/开焊/炸火/焊不牢/粘电极/脱 碰焊…不牢/掉 凸焊/排焊…掉 焊点…脱开 螺母…焊掉 | 电阻点焊熔核 凸焊质量 焊点强度 点焊工艺窗口 | resistance_projection_welding spot_weld_strength weld_nut
植焊 种钉 焊钉…掉/敲掉 螺柱…焊不牢/背面印 螺柱焊…掉 栓钉…焊 | 电弧螺柱焊 栓钉焊接 电容储能焊 | arc_stud_welding shear_stud capacitor_discharge_stud
手持激光焊 激光拼焊 激光焊…不牢/凹陷/发黑/漏/炸点/穿/虚/裂/间隙大/黑边 | 激光焊接飞溅 摆动激光焊 激光填丝焊 间隙敏感 | oscillating_laser_welding laser_wire_filler tailor_welded_blank
铝焊…变形/气孔/裂/软/黑灰 铝板…焊穿 焊铝…发黑 铝件…焊后强度低 铝焊缝…气孔 铝…焊不上 铝合金…焊裂 搅拌摩擦…孔洞 搅拌头…断 | 铝合金焊接气孔 铝焊接头软化 氧化膜 搅拌头 | porosity_in_aluminum_weld softening_of_aluminum_weld FSW_tool
火焰钎焊 钎焊…不填满/发黑/气孔/氧化/漏/虚 铜管…焊漏 银焊…裂 钎料…堆 炉中钎焊…漏 钎剂…残留 焊铜管…堵 换热器…钎焊漏 铜焊…不渗 | 钎焊填充 钎料润湿铺展 钎缝 铝钎焊 钎剂 | brazing_filling wetting_and_spreading aluminum_brazing brazing_flux
堆焊…剥落/变形/气孔/稀释率/裂 堆焊层…掉/硬度 熔覆…气孔/裂 耐磨板…掉块 药芯…堆焊裂 碳化铬…剥落 辊子…堆焊 熔覆层…掉 激光熔覆…起皮 | 堆焊层开裂 稀释率 熔覆层裂纹 耐磨堆焊药芯焊丝 | hardfacing_crack dilution_rate cladding_layer_cracking
全位置焊 管口…焊接合格率/焊漏 打底…内凹/焊不透 管板…焊漏 管子管板/管头/管对接…焊 管道…打底 焊管道…背面 薄壁管…对焊 | 管子管板焊接 打底焊 全位置自动焊 管道自动焊 | root_pass_welding automatic_pipeline_welding tube_end_welding
机器人…焊偏/焊歪 焊接…工件误差大/换产品/示教/编程 小批量…焊接自动 非标…焊接 钢结构…焊接机器人 工件…来料不准焊 机械手…焊不准 拼点…误差 | 焊缝识别定位 焊接机器人自适应 起始点寻位 | teach_free_welding weld_start_point_seeking adaptive_robotic_welding > 焊缝跟踪
`;
