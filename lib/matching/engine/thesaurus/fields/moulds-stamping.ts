/** Moulds, stamping, bending. */
export const mouldsStamping = `
冲针断 冲头…崩/拉毛/断/磨 冲针…弯/断 凸模…崩/断 冲子/冲孔针…断 冲几万下…崩 | 凸模断裂 冲头磨损 冲裁模寿命 凸模失效 粉末高速钢 | punch_breakage punch_wear blanking_die_life > 模具材料 刀具涂层材料
跳屑 跳废料 废料上跳 废料回跳 废料…压伤/带上来/跳上来 铁屑…压伤 料豆…带上来 冲孔…废料带 | 跳屑压伤 废料上浮 级进模防跳屑 | slug_pulling scrap_jumping
落料孔堵 废料…卡在模/堵模/掉不下去 漏料孔/料豆…堵 模具…堵料 | 废料堵塞 漏料孔结构 冲裁模排料 | slug_clogging scrap_discharge
送料不准 步距不准 送料…不准/跑偏 料带…卡/跑偏/送不到位 步距…跑 送料机…打滑 自动送料…卡料 | 送料步距误差 伺服送料 导正销 料带排样 | strip_feeding_error roll_feeder pilot_pin strip_layout
孔位偏 孔距不准 孔位…偏/对不上 冲孔…偏/变形 孔距…跑 孔…不在中心 冲出来…孔对不上 | 孔位精度 冲孔变形 孔距误差 位置度 | hole_position_accuracy punching_deformation
拉毛模 凹模…拉毛/粘料 拉伸…拉伤/拉毛 模具…拉丝痕/粘钢 拉深…划伤 拉伸件…划痕 冲压…拉伤 拉伸模…积瘤 不锈钢…拉毛 | 拉深模具粘结 模具拉毛 TD覆层 热反应扩散 碳化钒涂层 | galling_in_sheet_metal_forming thermal_reactive_diffusion vanadium_carbide_coating > 拉深润滑 粘着磨损
凸耳 制耳 拉伸…口不平/耳朵 杯口/冲杯…不齐 口部…高低 拉出来…口边不齐 罐口…高低不平 | 制耳率 拉深凸耳 板材各向异性 | earing_behavior deep_drawing_earing planar_anisotropy > 各向异性
拉伸件…厚薄不匀/变薄/局部薄 拉深/r角…变薄 冲压…减薄 底角…薄 冲压件…太薄 | 减薄率 板料减薄 变薄拉深 厚度分布预测 | sheet_thinning wall_ironing thickness_distribution
导柱拉毛 导柱…卡/咬死/拉伤 上下模…啃/对不准 导套…磨 合模…错位 模架…晃 模具…啃刀口 凸凹模…啃 | 模具导向 导柱导套 模架精度 合模精度 | guide_pillar die_guidance mold_alignment
试模 修模 模具…改来改去/试了/返工 修模/试模…次 开模…失败 模具调…几个月 新模…调 | 模具调试 虚拟试模 冲压成形仿真 工艺补面 模具型面补偿 | die_tryout sheet_forming_simulation die_compensation
覆盖件 车门外板 引擎盖板 翼子板 外板…冲击线/凹陷/滑移 侧围…开裂 | 汽车覆盖件成形 冲击线 面品缺陷 覆盖件模具 | automotive_panel_forming outer_panel surface_deflection
塌角 撕裂带 光亮带 断面…不光/撕裂 光亮带…短 冲裁…断面 冲出来…断面毛 冲片…侧面不光 冲…断面斜 | 精密冲裁 断面光亮带 塌角高度 齿圈压板 | sheared_edge_quality die_rollover burnished_zone
折弯印 折弯…划伤/印子/压痕/夹伤/拉痕/掉膜/模痕/起泡 不锈钢板…折弯有印 | 无压痕折弯 数控折弯 折弯机模具 | bending_mark press_brake_bending
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
型材…亮线/划线/吸附颗粒/暗纹/条纹/焊合线/起骨/麻面/黑线 铝型材…拉痕 | 挤压条纹 焊合线 铝型材表面缺陷 粗晶环 | extrusion_streak seam_weld peripheral_coarse_grain
铝型材…硬度不够/软 型材…硬度/韦氏硬度 铝材…时效/硬度低 6063/6061…硬度 铝棒…硬度不够 | 铝合金时效强化 在线淬火 停放效应 6xxx系铝合金 | press_quenching artificial_aging_of_aluminum Al-Mg-Si_alloy
弯管…开焊/破/裂 管子…弯断/弯裂 弯头…外侧裂 管…弯破 折弯管/煨管…裂 | 弯管开裂 绕弯成形 芯棒 管材弯曲成形极限 | tube_bending_fracture rotary_draw_bending mandrel_bending
弯管…回弹/对不上/尺寸/角度 管形/三维管…不准 油管/管件…装不上 弯出来…一批一个角度 | 数控弯管 管材弯曲回弹 管形测量 弯管补偿 | CNC_tube_bending tube_bending_springback tube_shape_measurement
缩口 缩口…皱/裂 管口…不圆/胀裂 缩管/扩管/扩口/管端/墩筋/胀口/镦口…裂 | 管端成形 缩口成形 扩口成形 管材失稳 | tube_end_forming tube_nosing tube_flaring
切管…不齐/压扁/变形/毛刺/费锯片 锯管/管口/管端…毛刺 管子…切不平 | 管材切割 无屑切管 管端去毛刺 | tube_cutting tube_deburring chipless_cutting
`;
