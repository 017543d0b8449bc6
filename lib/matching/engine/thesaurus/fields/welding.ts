/** Welding, brazing, cutting. Defects after GB/T 6417.1. */
export const welding = `
焊接 烧焊 焊口 焊缝 焊道 焊缝组织 接头性能 焊接热过程 接头疲劳 焊接质量 | 焊接接头 焊缝成形 焊接工艺 | welding welded_joint
氩弧焊 氩焊 | 钨极氩弧焊 TIG焊 | GTAW TIG_welding argon_arc_welding
二保焊 气保焊 co2焊 | 熔化极气体保护焊 MIG焊 MAG焊 | GMAW MIG_welding
埋弧焊 | 埋弧自动焊 | submerged_arc_welding
激光焊 熔池流动 激光功率 | 激光焊接 激光电弧复合焊 | laser_welding hybrid_laser_arc_welding
等离子焊 | 等离子弧焊 | plasma_arc_welding
电子束焊 | 电子束焊接 | electron_beam_welding
点焊 碰焊 电阻焊 虚点 熔核直径 焊接电流 点焊接头 点焊…不牢/开/掉/虚 焊点…不牢 spot_weld…fail | 电阻点焊 凸焊 熔核 | resistance_spot_welding nugget
摩擦焊 | 搅拌摩擦焊 旋转摩擦焊 | friction_stir_welding friction_welding
超声波焊 超声焊 | 超声波焊接 | ultrasonic_welding
扩散焊 | 扩散连接 固相连接 | diffusion_bonding
钎焊 铜焊 银焊 钎焊界面 钎料合金 钎着率 钎焊…不流/不牢/开 铜焊…漏 brazed…leak | 真空钎焊 钎料 钎焊接头 | brazing filler_metal
锡焊 焊锡 焊不上锡 | 软钎焊 无铅焊料 润湿性 | soldering lead_free_solder
焊不透 没焊透 假焊 焊不牢 焊不上 焊不住 welds_don't_hold 焊…不牢/不透/开焊/断开/没焊上/没焊住/没焊透/虚焊脱开 焊缝…开焊/未熔合/没焊透/熔深 weld…break/fail/penetration/weak 焊接…不牢 角焊…熔深 焊点…掉 | 未焊透 未熔合 熔深 | incomplete_penetration lack_of_fusion poor_weld welds_break welds_come_apart weak_welds welds_fail > 焊接工艺优化
焊穿 薄板焊 薄板…烧穿/焊穿 焊…塌陷/漏洞/烧洞/烧穿/穿孔 薄管…焊穿 焊缝…塌 thin_sheet…burn | 薄板焊接 焊接热输入 烧穿缺陷 | burn_through welding_heat_input burn_holes
焊渣 飞溅 溅珠 焊豆 防飞溅剂 焊…渣子/溅/溅渣/溅点/珠子/飞溅 焊渣…清/粘 weld…spatter/splatter 二保焊…飞溅 焊豆…清 飞溅…粘 | 焊接飞溅 熔滴过渡 | spatter metal_transfer weld_splatter splatter spatter_sticks > 保护气
气眼焊 焊缝气孔 焊缝沙眼 焊出气孔 焊…小孔/气孔/沙眼/蜂窝/针眼 焊道…气孔/针眼 焊缝…气孔/针眼/麻点 weld…hole/porosity 二保焊/焊口/角焊…气孔 焊接…砂眼 | 焊接气孔 焊缝气孔缺陷 | weld_porosity
咬边 焊瘤 余高 焊缝不好看 焊得难看 焊道…不匀/宽窄/难看 焊缝…不匀/不齐/余高/咬边/外观/难看/高低/高低不平/鱼鳞 焊…不匀/咬边/难看/鱼鳞 weld…ugly/uneven | 焊缝成形缺陷 焊缝外观 | undercut weld_bead_geometry weld_appearance ugly_weld > 焊接工艺优化
焊裂 焊缝裂 焊完裂 焊口裂 一焊就裂 氢致冷裂 氢致裂纹 拘束应力 拘束度 扩散氢 冷裂纹敏感性 预热温度 淬硬倾向 焊…一冷就裂/冷了裂/崩开/放凉裂/第二天裂/裂/裂了/裂开/裂纹/过夜裂/隔天裂 焊口/焊缝…一冷就裂/冷了裂/开裂/放凉裂/第二天裂/裂/裂了/裂开/过夜裂/隔天裂 weld…crack/split 焊道…一冷就裂/冷了裂/放凉裂/第二天裂/裂/裂了/裂开/过夜裂/隔天裂 weld_seam…crack 焊接/焊完/焊后/补焊/焊趾…裂 铸铁/高碳钢…焊裂 crack…in_weld seam…crack_after_welding | 焊接裂纹 焊接冷裂纹 焊接热裂纹 | weld_cracking welds_crack_when_cold cracks_when_cold cracks_after_welding diffusible_hydrogen restraint_stress preheat_temperature > 凝固裂纹 冷裂纹 焊接残余应力
凝固裂纹 液化裂纹 热裂纹 | 焊接热裂纹敏感性 结晶裂纹 | solidification_cracking liquation_cracking hot_cracking
冷裂纹 延迟裂纹 预热 | 氢致冷裂纹 焊前预热 | cold_cracking hydrogen_assisted_cracking preheating
再热裂纹 | 再热裂纹敏感性 消除应力裂纹 | reheat_cracking
焊后变形 焊完变形 焊变形 焊完就翘 焊得翘 焊翘 固有应变 屈曲失稳 焊接顺序优化 热矫形 焊…不平/变形/弓/拉弯/拱/拱起/收缩/歪斜/瓢/瓢了/翘/起拱/起鼓/跑尺寸/鼓起 weld…distort/warp 焊后/焊完…不平/弓/弯/拱/拱起/瓢了/翘/起拱/起鼓/鼓起 焊完板…不平/弓/拱/拱起/瓢了/翘/起拱/起鼓/鼓起 welding…bend/distort/warp 薄板…焊翘 焊接…变形 框架/法兰/门板/箱体…焊变形 焊接件…尺寸 机架…焊接变形 warp…weld sheet…distort_after_welding frame…warp_after_welding 板子…焊拱 | 焊接变形 反变形 焊接变形控制 | welding_distortion distorts_after_welding warps_when_welded warps_after_welding inherent_strain buckling_of_thin_plates bows_after_welding > 焊接残余应力
焊接应力 | 焊接残余应力 焊后热处理 | welding_residual_stress post_weld_heat_treatment
焊边发脆 焊边软 热影响 焊…一敲断/发脆/旁边断/旁边裂/边上断 焊缝…脆 | 热影响区 热影响区脆化 接头软化 | heat_affected_zone HAZ_softening
焊缝锈 焊缝先烂 焊道生锈 焊缝烂 焊接敏化 贫铬层 晶间腐蚀焊 热影响区腐蚀 敏化度 焊…烂/生锈/锈 焊缝…发黑/烂/生锈/锈 焊口…发黄/旁边锈/烂/生锈/边上锈/锈/长锈/黄锈 焊点/焊完/焊后/焊接后/焊缝边/焊缝旁/焊接处…发黄/旁边锈/生锈/边上锈/锈/长锈/黄锈 weld…corrode/rust 不锈钢…焊后锈/焊处/焊完发黄/焊完边/焊完锈 | 焊缝腐蚀 焊接接头腐蚀 | weld_corrosion rust_at_the_weld rust_around_welds rusty_welds rust_next_to_the_weld > 晶间腐蚀 焊接氧化色 敏化 钝化处理
焊歪 焊偏 偏焊 焊枪跑偏 焊缝…对不准/找不准 焊…跑偏 焊枪…偏 weld…off_center | 焊缝跟踪 激光视觉跟踪 焊缝识别 | seam_tracking weld_seam_recognition > 机器人焊接
焊接机器人 机器人焊 自动焊 焊接…机器代替/自动化 焊工…难招 焊…机械手 | 机器人焊接 自动化焊接 焊接路径规划 免示教焊接 | robotic_welding automatic_welding
焊工难招 手工焊 没人焊 自主规划 焊接路径 焊接视觉 免示教 熔池视觉 can't_find_welders 焊工…少/工资高/年纪大/招不到/断档/没人/贵/走了 焊…靠人/靠手工 焊接…人工/没人干 电焊工/会焊…少/工资高/年纪大/招不到/断档/没人/贵/走了/难招 会焊的…少 | 焊接自动化 智能焊接 | intelligent_welding find_welders shortage_of_welders welder_shortage not_enough_welders
焊缝检查 焊口探伤 焊缝无损评价 超声相控阵焊缝 焊缝在线检测 焊缝/焊口/焊…不切开看/好不好看不出/焊没焊透/质量不知道/里面焊透没 weld…bad/good | 焊缝无损检测 焊接质量监测 焊缝检测 | weld_inspection weld_quality_monitoring weld_is_good is_good_without_cutting good_weld check_the_weld weld_quality inspect_welds
熔池 | 熔池监测 熔池动态 电弧行为 | weld_pool molten_pool
焊条 焊丝 焊材 焊条药皮 焊丝成分 熔敷金属 | 焊接材料 药芯焊丝 | welding_consumable flux_cored_wire
异种钢 两种料焊 铜铝焊 不同金属焊 金属间化合物 中间层 界面化合物 界面反应层 铜铝…发热/断/焊/焊不牢/脆/裂 铜和铝…发热/断/焊不牢/脆/裂 铜钢/铝钢/钛钢/两种材料…焊 不锈钢…碳钢焊 硬质合金…钢焊 铜…铝接头 | 异种金属焊接 异种材料连接 | dissimilar_metal_welding interlayer copper_to_aluminum > 热影响区 残余应力
复合管焊 堆覆 | 复合管焊接 内衬管 | clad_pipe_welding
双相钢焊 | 双相不锈钢焊接 相比例 | duplex_stainless_steel_welding
厚板焊 窄间隙 | 窄间隙焊接 厚板焊接 | narrow_gap_welding thick_plate_welding
焊铝 铝合金焊 | 铝合金焊接 | aluminum_welding
背面氧化 背保护 | 背面保护 焊缝背面氧化 | back_shielding root_oxidation
焊后清理 焊斑 洗焊道 | 焊缝清洗 焊斑处理 酸洗钝化膏 | weld_cleaning pickling_paste
焊烟 电焊烟 低尘焊丝 低尘药芯 颗粒物暴露 锰暴露 焊…呛/烟大/烟熏 焊工…尘肺/烟 焊接…呛/味大/烟/熏/肺 weld…fume/smoke 焊接烟/电焊烟…呛/味大/烟/烟大/熏/肺 焊烟…味大/烟/烟大/熏/肺 电焊/焊接车间…烟 | 焊接烟尘 焊接烟尘治理 | welding_fume welding_smoke welders_breathe
切割 火焰切割 等离子切割 割不齐 切割断面 割缝 切割工艺参数 切割…不齐/挂渣/斜/毛 割…挂渣 火焰切…变形 cut…dross | 热切割 等离子弧切割 | thermal_cutting plasma_cutting rough_cut
激光切割 割渣 挂渣 切割辅助气体流场 熔池排除 光束整形切割 条纹形成 切口粗糙度预测 熔渣吹除 气体动力学 切割前沿 辅助气体流场 喷嘴流场 切割质量 切割头 割缝宽度 激光/光纤机…割不透/割厚板/割面粗/割面纹/挂渣/断面/毛刺 切割…下面挂/割不透/割厚板/割面粗/割面纹/底渣/断面/毛刺/毛渣/粘渣/背面挂 割厚板…下面挂/割不透/割厚板/割面粗/割面纹/底渣/挂渣/断面/毛刺/毛渣/粘渣/背面挂 laser_cut…burr/dross/edge/rough/slag laser_cutting…dross/edge/rough/slag 激光切/激光割/切碳钢…下面挂/底渣/毛渣/粘渣/背面挂 切厚板…下面挂/底渣/挂渣/毛渣/粘渣/背面挂 cut_edge…rough | 激光切割工艺 切割挂渣 | laser_cutting dross striation_formation dross_on_the_bottom rough_laser_cut slag_on_cut_edges
水刀 | 水射流切割 | waterjet_cutting
焊接仿真 | 焊接数值模拟 焊接热循环 热弹塑性 | welding_simulation weld_thermal_cycle
焊接参数 电流电压怎么调 | 焊接工艺优化 焊接参数优化 | welding_parameter_optimization
压力容器焊 承压焊 压力容器厂 容器厂 储气罐 反应釜厂 换热器厂 封头厂 塔器 封头成形 容器焊缝 承压 应力分析容器 开孔补强 | 压力容器 承压设备 焊接工艺评定 | pressure_vessel welding_procedure_qualification
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
送丝 送丝…不稳/卡/打滑/抖 焊丝…打弯/粘导电嘴/翘曲/送不动/顶丝 送丝管…堵 铝焊丝…送不出 wire…feed | 送丝稳定性 送丝机 焊丝挺度 | wire_feeding_stability wire_feeder feedability wire_jams birdnesting
断弧 磁偏吹 偏弧 电弧…不稳/飘 焊机…不引弧/烧/跳 焊…炸弧/爆断 引弧/起弧…难 收弧…弧坑 弧坑…裂 | 电弧稳定性 弧焊电源 引弧收弧控制 | arc_stability arc_blow welding_power_source
镀锌板…气孔/焊 镀锌件…焊接飞溅 镀锌管…焊 镀锌层…焊掉 焊完…锌层烧掉 镀锌…焊缝锈 涂层板…焊气孔 | 镀锌钢焊接 锌蒸气气孔 低热输入焊接 冷金属过渡 | welding_of_galvanized_steel zinc_vapor cold_metal_transfer
层状撕裂 z向钢 厚板…撕裂/焊后裂 焊…母材裂 钢板…焊后分层 角焊缝…撕开 钢结构/节点…焊裂 | 厚度方向性能 钢结构焊接节点 | lamellar_tearing through_thickness_property
凸焊螺母 点焊…凹坑/压痕/变黑/开焊/炸火/焊不牢/粘电极/脱 碰焊…不牢/掉 凸焊/排焊…掉 焊点…脱开 螺母…焊掉 | 电阻点焊熔核 凸焊质量 焊点强度 点焊工艺窗口 | resistance_projection_welding spot_weld_strength weld_nut
植焊 种钉 焊钉…掉/敲掉 螺柱…焊不牢/背面印 螺柱焊…掉 栓钉…焊 | 电弧螺柱焊 栓钉焊接 电容储能焊 | arc_stud_welding shear_stud capacitor_discharge_stud
手持激光焊 激光拼焊 激光焊…不牢/凹陷/发黑/漏/炸点/穿/虚/裂/间隙大/黑边 | 激光焊接飞溅 摆动激光焊 激光填丝焊 间隙敏感 | oscillating_laser_welding laser_wire_filler tailor_welded_blank
阴极清理 变极性 变极性电弧 氢气孔 熔池气孔 氧化膜清理 铝焊…全是孔/变形/气孔/焊不好看/焊得黑/焊黑/裂/软/都是孔/黑乎乎/黑灰 焊铝…全是孔/发黑/气孔/焊不好看/焊得黑/焊黑/都是孔/黑乎乎 铝…全是孔/气孔/焊不上/焊不好看/焊得黑/焊黑/都是孔/黑乎乎 铝件焊/铝板焊/铝管焊…全是孔/气孔/焊不好看/焊得黑/焊黑/都是孔/黑乎乎 aluminum_weld…black/hole 铝板…焊穿 铝件…焊后强度低 铝焊缝…气孔 铝合金…焊裂 搅拌摩擦…孔洞 搅拌头…断 aluminum_welds…porous | 铝合金焊接气孔 铝焊接头软化 氧化膜 搅拌头 | porosity_in_aluminum_weld softening_of_aluminum_weld FSW_tool porous_aluminum_welds sooty_weld
火焰钎焊 钎焊…不填满/发黑/气孔/氧化/漏/虚 铜管…焊漏 银焊…裂 钎料…堆 炉中钎焊…漏 钎剂…残留 焊铜管…堵 换热器…钎焊漏 铜焊…不渗 | 钎焊填充 钎料润湿铺展 钎缝 铝钎焊 钎剂 | brazing_filling wetting_and_spreading aluminum_brazing brazing_flux
堆焊…剥落/变形/气孔/稀释率/裂 堆焊层…掉/硬度 熔覆…气孔/裂 耐磨板…掉块 药芯…堆焊裂 碳化铬…剥落 辊子…堆焊 熔覆层…掉 激光熔覆…起皮 | 堆焊层开裂 稀释率 熔覆层裂纹 耐磨堆焊药芯焊丝 | hardfacing_crack dilution_rate cladding_layer_cracking
全位置焊 管口…焊接合格率/焊漏 打底…内凹/焊不透 管板…焊漏 管子管板/管头/管对接…焊 管道…打底 焊管道…背面 薄壁管…对焊 | 管子管板焊接 打底焊 全位置自动焊 管道自动焊 | root_pass_welding automatic_pipeline_welding tube_end_welding
机器人…焊偏/焊歪 焊接…工件误差大/换产品/示教/编程 小批量…焊接自动 非标…焊接 钢结构…焊接机器人 工件…来料不准焊 机械手…焊不准 拼点…误差 | 焊缝识别定位 焊接机器人自适应 起始点寻位 | teach_free_welding weld_start_point_seeking adaptive_robotic_welding > 焊缝跟踪
热切割边硬 火焰割/火焰切/气割/等离子/激光割/割边/切割边/割完/割的边…太硬/打不了孔/攻不了丝/硬/裂/车不动/钻不动 cut_edge…hard | 切割淬硬 切割热影响区 淬硬组织 切割边缘硬化层 等离子弧切割热影响 | hard_cut_edge edge_hardening_of_thermal_cutting
焊接返修多 焊缝/焊…一次合格率/扣分/探伤不过/返修多/返工 焊口…扣分/探伤不过/返修多/返工 焊接质量…不稳/忽好忽坏/看人 | 焊接过程监控 焊接质量预测 电弧传感 焊接过程稳定性 | weld_process_monitoring welding_quality_prediction weld_rework
焊缝太多慢 焊接/焊…一天焊几个/太慢/效率低/焊不过来/赶不上 厚板…多层多道/焊几十道 welding…slow | 高效焊接工艺 激光电弧复合 多丝焊 窄间隙高效 深熔焊 | high_efficiency_welding welding_is_slow deep_penetration
坡口间隙大 下料/组对/拼缝/坡口…不准焊/不匀/错边焊/间隙大 来料…间隙大焊 | 焊接间隙自适应 坡口识别 变间隙焊接 焊缝成形自适应 | variable_gap_welding groove_recognition gap_bridging
手工焊电流 焊机…坏/老/费电 电焊机…耗电/触电 | 逆变焊机 焊接电源数字化 焊机能效 | inverter_welding_power
弧光紫外伤 弧光/焊光/电焊…伤眼/打眼/晃眼/烤/脱皮 | 弧光辐射防护 焊接职业健康 自动变光 | arc_radiation welding_health
大件焊接站位 大件/箱体/钢构/船…仰焊/焊不到/爬着焊/里面焊/钻进去焊 容器内…焊 | 狭小空间焊接 移动焊接机器人 爬行焊接 全位置自适应 | mobile_welding_robot confined_space_welding
不锈钢焊黑 不锈钢/薄不锈钢/不锈钢管…焊发黑/焊变形/焊穿/焊糊/焊花/焊黑/背面渣 stainless_weld…black | 气保护效果 脉冲TIG 不锈钢薄板脉冲焊 | pulsed_TIG back_purging
铸铁焊裂 铸铁/缸盖/机床床身/铸件/生铁…冷焊/焊不住/焊了又裂/焊完硬/补不住 | 铸铁冷焊 镍基焊条 白口抑制 球铁焊接 | cold_welding_of_cast_iron nickel_electrode
铜焊不透 紫铜/铜板/铜排/铜管…散热快/焊不上/焊不透/焊裂/飞溅 | 高反材料焊接 蓝光激光 铜焊接预热 绿光激光 | welding_of_copper blue_laser highly_reflective
钎焊费银 银焊条/银钎料/焊料…代替/太贵/少银/涨价 | 低银钎料 无银钎料 铜磷钎料 | low_silver_filler silver_free_brazing
电阻焊费电极 点焊/碰焊/电极头/电极帽…修磨/打火/换得勤/磨得快/粘铜 | 电极粘连 电极寿命点焊 电极涂层 | electrode_sticking electrode_tip_life
高强钢焊软 高强钢/耐磨板/调质钢/铝…焊后软/焊完强度低/焊缝不如母材/焊边断 | 焊接软化 接头强度匹配 焊接热影响区软化 回火软化 | joint_strength_matching weld_softening
激光焊小坑 激光焊…凹坑/塌陷/小坑/小孔/漏气/针孔/麻点 激光焊缝/电池壳/铝壳焊/焊面…凹坑/发黑/塌陷/小坑/小孔/漏气/炸点/针孔/麻点 laser_welder…hole/spatter laser_weld…crater/hole/pore 激光…小坑 | 匙孔塌陷 匙孔不稳 摆动激光 熔池稳定 匙孔气孔 | keyhole_collapse tiny_holes wobble_welding
氧割费气 氧气/乙炔/丙烷/割枪/割嘴/切割气/氧割/气割/激光切割氮气…用得快/耗气/贵/费/费气 cutting_torch…gas | 切割射流 割嘴流道 切割氧流 氧气利用率 空气切割 | oxygen_consumption_of_cutting cutting_nozzle cutting_gas
焊缝酸洗 焊缝/焊道/焊斑…抛不亮/洗不掉/酸洗环保/黄/黑 weld_cleaning…acid | 焊缝电解清洗 焊斑去除 氧化色去除 | weld_discoloration_removal
焊工体力累 焊工/电焊…夏天热/眼睛/累/腰/蹲着/钻里面 | 焊接人机工效 焊接外骨骼 焊接远程操作 | welder_ergonomics
补焊修旧 轴/辊子/阀门/缸体/齿轮/机壳…喷一层/堆一层/烧焊/焊补/补焊 模具…喷一层/堆一层/焊补 | 堆焊修复 激光熔覆修复 冷喷涂修复 再制造成形 | repair_welding cladding_repair
铝焊接强度 铝架/铝梯/铝门窗/铝车厢/铝罐/铝件…不牢/开焊/断/焊口裂/焊处断 aluminum_welds…break/crack | 铝合金焊接接头 铝焊疲劳 搅拌摩擦 | aluminum_joint_strength
铸铝补焊裂 铝铸件…氩弧焊补/焊不上/焊后漏/焊补/补不住/补焊/补焊裂/起泡/越补越裂 缸盖…氩弧焊补/焊不上/焊后漏/焊补/补焊/补焊裂/起泡/越补越裂 铝壳…氩弧焊补/焊补/补焊 铸铝…焊不上/焊后漏/补不住/补焊裂/起泡/越补越裂 cast_aluminum…weld | 摩擦焊补 铸铝焊补 热裂敏感铝 铸造铝合金焊接 | repair_welding_of_cast_aluminum
薄不锈钢波浪 薄不锈钢/薄钢板/薄铝板/薄壁筒/铁皮…凹凸/拉不平/波浪/焊完波浪/焊得瓢/焊皱/鼓包 薄板…凹凸/拉不平/波浪/焊完波浪/焊得瓢/焊皱 thin_sheet…buckle/warp | 失稳变形 脉冲焊 焊接压缩应力 随焊碾压 | wavy_after_welding buckles_when_welded thin_stainless
等离子割孔锥 等离子…上大下小/上面大下面小/下面小/不圆/喇叭/斜口/锥 火焰/水刀/激光/割孔/切孔/割圆…上大下小/上面大下面小/下面小/不圆/割斜/喇叭/斜口/锥 plasma…bevel/taper hole…taper | 旋流弧 切口斜角 等离子弧形态 精细等离子割孔 | kerf_angle tapered_holes swirl_plasma
机器人焊偏热 焊接机器人/机器人焊/自动焊/机械手焊…偏/找不到缝/热变形/焊一会/焊偏/越焊越偏/跑/错过 焊枪…找不到缝/热变形/焊一会/焊偏/越焊越偏/跑/错过 welding_robot/seam…miss robot…seam | 热变形跟踪 实时跟踪 焊缝偏差 激光寻位 | misses_the_seam arc_sensing off_the_seam
激光切不锈毛 激光切…发黄/毛/火花 切不锈钢/激光割/切碳钢…发黄/发黑/挂渣/毛/毛刺/火花 切铝…发黄/发黑/毛/毛刺/火花 laser_cutting…burr | 激光切割毛刺 毛刺形成 氮气辅助 切割等离子云 | cutting_stainless throws_sparks laser_cutting_burr
钛焊变色 钛管/钛板/钛罐/钛件/锆/不锈钢…发灰/焊后变色/焊完发蓝/焊白粉/焊紫/焊蓝 titanium_weld…blue/discolor | 焊接保护气氛 拖罩 焊缝氧化污染 钛焊缝间隙元素 | trailing_shield
`;
