/** Moulds, stamping, bending. */
export const mouldsStamping = `
冲针断 微裂纹 碳化物偏析 冲头疲劳 脆断机理 冲头…不耐用/几天/寿命/崩/崩一个/崩口/折/拉毛/换得勤/断/断一个/磨/裂 冲针…不耐用/几天/寿命/崩一个/崩口/弯/折/换得勤/断/断一个/裂 凸模…不耐用/几天/寿命/崩/崩一个/崩口/折/换得勤/断/断一个/裂 冲子…不耐用/几天/寿命/崩一个/崩口/折/换得勤/断/断一个/裂 冲模…不耐用/几天/寿命/崩一个/崩口/折/换得勤/断一个/裂 punch…break/chip/snap 冲孔针…断 冲几万下…崩 | 凸模断裂 冲头磨损 冲裁模寿命 凸模失效 粉末高速钢 | punch_breakage punch_wear blanking_die_life punches_break punches_chip > 模具材料 刀具涂层材料
跳屑 跳废料 废料上跳 废料回跳 废料…压伤/带上来/跳上来 铁屑…压伤 料豆…带上来 冲孔…废料带 | 跳屑压伤 废料上浮 级进模防跳屑 | slug_pulling scrap_jumping
落料孔堵 废料…卡在模/堵模/掉不下去 漏料孔/料豆…堵 模具…堵料 | 废料堵塞 漏料孔结构 冲裁模排料 | slug_clogging scrap_discharge
送料不准 步距不准 送料…不准/跑偏 料带…卡/跑偏/送不到位 步距…跑 送料机…打滑 自动送料…卡料 | 送料步距误差 伺服送料 导正销 料带排样 | strip_feeding_error roll_feeder pilot_pin strip_layout
孔位偏 孔距不准 孔位…偏/对不上 冲孔…偏/变形 孔距…跑 孔…不在中心 冲出来…孔对不上 | 孔位精度 冲孔变形 孔距误差 位置度 | hole_position_accuracy punching_deformation
拉毛模 冷焊粘附 模具表面织构 模具涂层 自润滑模具 凹模…拉毛/粘料 拉伸…拉伤/拉毛 模具…拉丝痕/粘钢/粘铝/粘锌 拉伸件…划痕/划道/拉出道道/拉毛/拉花/起毛 冲压件/板材…划道/拉出道道/拉毛/拉花/起毛 拉深…划伤 冲压…拉伤 拉伸模…积瘤 不锈钢…拉毛 | 拉深模具粘结 模具拉毛 TD覆层 热反应扩散 碳化钒涂层 | galling_in_sheet_metal_forming thermal_reactive_diffusion vanadium_carbide_coating metal_pickup_on_die scratches_on_stampings stampings_get_scratched > 拉深润滑 粘着磨损
凸耳 制耳 拉伸…口不平/耳朵 杯口/冲杯…不齐 口部…高低 拉出来…口边不齐 罐口…高低不平 | 制耳率 拉深凸耳 板材各向异性 | earing_behavior deep_drawing_earing planar_anisotropy > 各向异性
拉伸件…厚薄不匀/变薄/局部薄 拉深/r角…变薄 冲压…减薄 底角…薄 冲压件…太薄 | 减薄率 板料减薄 变薄拉深 厚度分布预测 | sheet_thinning wall_ironing thickness_distribution
导柱拉毛 导柱…卡/咬死/拉伤 上下模…啃/对不准 导套…磨 合模…错位 模架…晃 模具…啃刀口 凸凹模…啃 | 模具导向 导柱导套 模架精度 合模精度 | guide_pillar die_guidance mold_alignment
试模 修模 模具…改来改去/试了/返工 修模/试模…次 开模…失败 模具调…几个月 新模…调 | 模具调试 虚拟试模 冲压成形仿真 工艺补面 模具型面补偿 | die_tryout sheet_forming_simulation die_compensation
覆盖件 车门外板 引擎盖板 翼子板 外板…冲击线/凹陷/滑移 侧围…开裂 | 汽车覆盖件成形 冲击线 面品缺陷 覆盖件模具 | automotive_panel_forming outer_panel surface_deflection
塌角 撕裂带 光亮带 断面…不光/撕裂 光亮带…短 冲裁…断面 冲出来…断面毛 冲片…侧面不光 冲…断面斜 | 精密冲裁 断面光亮带 塌角高度 齿圈压板 | sheared_edge_quality die_rollover burnished_zone
折弯印 板厚波动 屈服波动 折弯角在线 角度在线检测 自适应折弯 折弯…一批一个角/一批准/划伤/印子/压痕/夹伤/拉痕/掉膜/时准时不准/模痕/每批调/角度不一/起泡 折弯件/弯曲件/折边/折出来…一批一个角/一批准/时准时不准/每批调/角度不一 bend_angle…batch/vary 不锈钢板…折弯有印 bends…inconsistent | 无压痕折弯 数控折弯 折弯机模具 | bending_mark press_brake_bending bend_angle_varies adaptive_bending
翻边裂 翻边…开口/破/裂 翻孔…不够高/破/裂 抽芽/抽牙…裂 孔边…撕裂 扩孔…开裂 | 翻孔成形 扩孔率 翻边开裂 翻边系数 | hole_flanging hole_expansion_ratio stretch_flangeability
压铆 铆不紧 铆接…松/裂 铆钉…掉/断/松 铆…不牢 压铆螺母…掉 铆点/旋铆…松 铆压…晃 | 自冲铆接 无铆钉铆接 铆接质量 铆接强度 机械连接 | self_piercing_riveting clinching_joint riveted_joint
冲床…吵/响/地面震/邻居/震/震得 冲压…噪音 冲压车间…吵 锻锤…震 | 压力机隔振 冲压噪声控制 冲裁减振 | punch_press_noise press_vibration_isolation > 振动控制 噪声控制
下死点 油压机…不平/偏 冲床…滑块晃/精度差 下死点…跑 闭合高度…变 压力机…偏载 液压机…不平 四柱机…压偏 压机…压不平 | 下死点精度 伺服压力机 压力机刚度 偏载纠偏 液压机调平 | servo_press bottom_dead_center press_eccentric_load hydraulic_press_leveling
模具台账 模具…什么时候修/保养/冲次/打了多少模/找不到/没记录 模具库…乱 | 模具管理信息化 模具全生命周期 模具健康监测 | die_management mold_lifecycle die_condition_monitoring
线割裂 线割…炸开/裂 线切割…裂 模块…线割变形 割完/慢走丝…变形 模仁…炸裂 电火花…微裂 放电…裂纹 | 线切割变形 电火花变质层 白层裂纹 重铸层 | EDM_white_layer recast_layer wire_cut_cracking > 残余应力 深冷处理
割大厚度 线切割…慢/断丝/条纹 钼丝…断 慢走丝…断丝 中走丝/割面…条纹 线割…锥度 割…换向纹 | 往复走丝线切割 电极丝断丝 脉冲电源 大厚度切割 | wire_EDM_wire_rupture HSWEDM pulse_power_supply
电火花/火花机…积碳 放电/打火花…慢 放电加工…烧 电极/铜公…损耗 石墨电极…崩 打电极/火花纹…粗 | 电火花成形 电极损耗 混粉电火花 电火花电极材料 | die_sinking_EDM electrode_wear_in_EDM powder_mixed_EDM
咬花 蚀纹 晒纹 皮纹 镜面模 模具…抛不亮/抛光/抛出橘皮/抛出针孔 纹路…不匀 模仁…抛不亮 咬花…发花 | 模具镜面抛光 模具蚀纹 激光纹理加工 镜面塑料模具钢 | mold_texturing mold_polishing laser_texturing
模具…烂/生锈/锈点 模仁/模具放/水路…锈 模腔…腐蚀 | 耐蚀塑料模具钢 模具防锈 预硬塑料模具钢 | corrosion_resistant_mold_steel plastic_mold_steel
运水不通 模温机 模具…冷不下来/出水慢/局部热/水路/漏水 运水/水路…堵 模温…不均 | 模具冷却水道 模温均匀性 模具冷却系统 | mold_cooling_channel mold_temperature_control > 随形冷却 除垢
顶针 顶针…卡/印/断/烧/高 斜顶…咬/断/烧 滑块…卡/拉毛 行位/抽芯…卡 顶杆…断 顶出…变形 | 顶出机构 斜顶机构 模具抽芯 滑块磨损 | ejector_pin side_core_pulling mold_ejection_system
模具…修补/堆焊/烧焊/焊补裂/补一补/补焊 旧模具…翻新 模具报废…可惜 | 模具修复 模具堆焊 模具再制造 激光修复 | die_repair_welding mold_remanufacturing
挤压模…崩/裂 型材…壁厚不均/平面间隙/扭拧/波浪 铝型材…出不来/弯 挤压…偏壁/堵模 型材模…裂 出料…不齐 | 铝型材挤压 挤压模具优化 分流组合模 工作带 | aluminum_profile_extrusion porthole_die extrusion_die_design
工作带摩擦 热挤压表面 工作带氮化 模具工作带 型材…亮线/划线/划道/发毛/吸附颗粒/拉痕/拉花/拉道/暗纹/条纹/焊合线/粗糙/起线/起骨/麻面/黑线 铝型材…划道/发毛/拉痕/拉花/拉道/粗糙/起线 铝棒/挤铝/挤压/铝材…划道/发毛/拉痕/拉花/拉道/粗糙/起线/道道 extrusion…scratch/streak | 挤压条纹 焊合线 铝型材表面缺陷 粗晶环 | extrusion_streak seam_weld peripheral_coarse_grain die_lines streaks_on_extrusion
铝型材…硬度不够/软 型材…硬度/韦氏硬度 铝材…时效/硬度低 6063/6061…硬度 铝棒…硬度不够 | 铝合金时效强化 在线淬火 停放效应 6xxx系铝合金 | press_quenching artificial_aging_of_aluminum Al-Mg-Si_alloy
弯管…开焊/破/裂 管子…弯断/弯裂 弯头…外侧裂 管…弯破 折弯管/煨管…裂 | 弯管开裂 绕弯成形 芯棒 管材弯曲成形极限 | tube_bending_fracture rotary_draw_bending mandrel_bending
弯管…回弹/对不上/尺寸/角度 管形/三维管…不准 油管/管件…装不上 弯出来…一批一个角度 | 数控弯管 管材弯曲回弹 管形测量 弯管补偿 | CNC_tube_bending tube_bending_springback tube_shape_measurement
缩口 缩口…皱/裂 管口…不圆/胀裂 缩管/扩管/扩口/管端/墩筋/胀口/镦口…裂 | 管端成形 缩口成形 扩口成形 管材失稳 | tube_end_forming tube_nosing tube_flaring
切管…不齐/压扁/变形/毛刺/费锯片 锯管/管口/管端…毛刺 管子…切不平 | 管材切割 无屑切管 管端去毛刺 | tube_cutting tube_deburring chipless_cutting
模具粘料 脱不了模 模具/模子/型腔/模腔…出不来/粘产品/粘住/粘得死/粘料/脱不了 脱模…费劲/难 粘模…停机/老 part…stick | 模具粘附 脱模阻力 模具表面织构涂层 脱模涂层 防粘涂层模具 | sticks_in_the_mould parts_stick_in mold_sticking demolding_force
钛镁板难成形 钛板/镁板/镁合金/钛管/钛/镁件…不好弯/冲裂/压不出/弯不/弯裂/弹回来/成形/折弯裂/折裂/拉不动 titanium/magnesium…bend | 密排六方 室温成形性 温热成形 孪生变形 基面织构 回弹与织构 热态成形 | warm_forming hexagonal_close_packed formability_of_titanium formability_of_magnesium
铝板冲压裂 铝板/铝件/铝合金板…冲压裂/冲裂/折弯裂/折裂/拉伸裂/拉裂 覆盖件…铝 aluminum_sheet…crack | 铝合金板成形性 温成形铝 预强化 铝板回弹 热成形淬火一体化 | aluminum_sheet_formability hot_form_quench
冲压叠料 打双料 双料/叠料/两张料…压/进模 双张/两片…冲/压模 模具…打坏双料 | 双料检测 模内监测 冲压力监控 模内传感 | double_blank_detection in-die_monitoring tonnage_monitoring
冲压油难洗 冲压油/拉伸油…味大/洗不净/用量/贵/过敏/难洗 免清洗…冲压 | 微量润滑冲压 挥发性冲压油 干膜润滑 无油冲压 水性拉深液 | dry_film_lubricant volatile_stamping_oil lubricant_free_forming
冲压废料多 边角料/冲剩/骨架料…一半/利用/太多/浪费 废料…一半/太多/浪费 冲压…废料多/材料利用率/浪费料 | 冲压排样优化 材料利用率提升 边角料利用 套裁 | strip_layout_optimization scrap_skeleton too_much_scrap_metal
模具费太贵 模具…几十万/太贵/开不起/费高 模具钢…代替/贵/进口 小批…模具贵 | 低成本模具 模具钢国产化 锌合金快速模具 软模成形 增材制造模具 | low_cost_die flexible_die_forming
模具热处理坏 模具/模块/模仁…变形/放裂/淬裂/热处理裂/硬度不够/自裂/过夜裂 | 模具钢淬火 真空热处理模具 模具残余应力 模具淬裂 | die_heat_treatment cracking_of_die_steel
薄板不平 油罐效应 钣金/门板/面板/箱体…不平/凹陷/弹来弹去/油壶/鼓包 薄板…凹陷/弹来弹去/油壶/鼓包 手按…弹 | 薄板失稳 外板刚度 抗凹性 面畸变 | oil_canning dent_resistance panel_stiffness
钣金拼缝大 钣金/机柜/箱体/面板…孔对不/对不上/缝大/缝隙/装不上 | 钣金公差 展开系数 折弯展开 钣金装配偏差 | sheet_metal_tolerance bend_allowance
冲床停机多 冲床/压力机/油压机…修/停机/刹车不住/坏/漏油/爆/离合器/连冲 连冲…危险 | 压力机故障 离合制动器 曲轴压力机可靠性 压力机健康监测 | press_reliability clutch_brake press_condition_monitoring
精冲要求 冲出来…不平/垂直度/平面度/拱/断面全光 冲片/垫片…不平/弯/拱/翘 | 精冲件 平整度 冲裁弯曲变形 板料残余应力 | blank_flatness fine_blanked_parts bowed_stampings
螺旋弹垫冲 孔径比板厚 小孔/厚板/高强板…冲不下/冲不动/冲断 | 小孔冲裁 深孔冲裁 凸模稳定性 | small_hole_punching
叠铆定转子 铁芯…冲片模/叠压/散片 定子/转子/硅钢片…冲片模/叠不齐/叠压/散片/毛刺 | 级进模叠铆 铁芯冲片 冲片毛刺铁损 | core_lamination_punching interlocking
分型面跑披锋 分型面/合模面/滑块/模板/塑料模/压铸模…合不严/批锋/披锋/毛边/溢料/跑披锋/跑料/飞边 模具…合不严/批锋/披锋/毛边/溢料/跑披锋/飞边 mold…flash | 合模力 合模力分布 模板刚度 锁模 模板弹性变形 分型面变形 | parting_line_flash flash_at_the_parting mold_plate_deflection clamping_force_distribution
料带拉断 料带/带料/连续模/级进模/载体…变形/抖/拉断/拱起/断带/送不动 progressive_die…break/strip | 载体强度 高速送进 带料载体 送料动力学 浮升机构 | strip_breaks_in_die carrier_strip
冲件厂招工 冲压/冲床/钣金…一人一台/人工放料/手放料/招不到/没人干 | 冲压自动化线 多工位机械手 冲压上下料 | press_line_automation press_transfer
模架拉杆断 导柱/哥林柱/模板/压机立柱…弯/拉断/断/裂 拉杆…弯/拉断/裂 | 立柱疲劳 螺纹根部应力 偏载应力 拉杆断裂 | tie_bar_fracture press_column
模具生产周期 模具/开模/做模…交期/做得慢/加班/拖/排不开/来不及 tooling…late | 模具制造周期 模具生产调度 模具项目排程 模具成本估算 | mold_lead_time mold_shop_scheduling
注塑金属嵌件 嵌件/铜螺母…压坏/拔出/漏胶 镶件…压坏/拔出/松/漏胶 | 嵌件成型 嵌件结合 热熔嵌件
冲压件生锈 冲压件/钣金件/冲片/铁件…生锈/过夜锈/返锈/黄斑 stamped_parts…rust | 工序间防锈 冲压油缓蚀 水性防锈剂 | stampings_rust
模具纹面磨 咬花/皮纹/纹路/蚀纹/火花纹/模面/抛光面…不清/发亮/变亮/没了/磨平/磨没/脱落 模仁…咬花没 mold_texture…wear | 纹理磨损 模具表面纹理 激光纹理 纹理再制造 模面磨损 | texture_wear worn_texture
方盒四角皱裂 水槽/方盒/饭盒/油底壳/盒形件/方形件/四角/转角…先皱后裂/减薄/皱/破/裂/起包 box…tear/wrinkle corner…split/tear/wrinkle | 盒形件拉深 压边力协同 板料流动 毛坯形状优化 拉深筋布置 | box_drawing material_flow_control
冲片排料浪费 圆片/垫片/冲片/冲圆/瓶盖料/硬币/铁片…一半料/利用率/废料/浪费/省料/边料 blanks…waste | 无搭边冲裁 多排排样 圆片排样 少无废料冲裁 | scrap_rate_of_blanking no-scrap_blanking
冲压耳聋噪声 冲床…听力/声音/戴耳塞/耳朵/耳聋/耳鸣 冲压…听力/吵/声音/戴耳塞 冲剪/剪板/锻打/敲打/铆接…听力/吵/声音/戴耳塞/耳朵/耳聋/耳鸣 press…ear | 冲裁冲击声源 噪声暴露 声源降噪 减振降噪冲裁 | impact_noise press_noise
挤出型材划线 型材…一道线/划痕/拉线/道道 铝型材/塑料型材/挤出/口模/模头…一道线/划痕/划线/拉线/条纹/道道 profile…line/streak die/extruder_die…line | 口模表面 模具工作带挤压 模唇 | leaves_lines lines_on_profiles
冲压凸点 冲压件/面板/外板/门板…凸点/凹点/压伤/小凸点/硌伤/脏点/铁屑印/麻点 板面…凸点/凹点/压伤/小凸点/硌伤/脏点/铁屑印 stampings…bump/dent/dimple | 模面异物 模具清洁 表面凸点检测 在线视觉冲压 压伤控制 | pimples_on_panels bumps_on_stampings dents_on_stampings
折弯两头角度 折弯机/折弯/折边/剪板机/卷板…一头大/不平行/两头/两头不同/两头角度/中间角度/中间鼓/长板 press_brake…angle/deflection bend…ends/middle | 滑块挠度 挠度补偿 滑块同步 机架变形 同步精度 | crowning
`;
