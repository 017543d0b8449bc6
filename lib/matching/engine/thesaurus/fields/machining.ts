/** Cutting, grinding, tools, fixtures, machine tools, accuracy. Terms after GB/T 1182 (geometrical tolerances) and GB/T 3505 (roughness). */
export const machining = `
机加工 车铣 加工中心 数控加工 | 切削加工 机械加工 数控机床加工 | machining CNC_machining
崩刃 打刀 崩刀 刀口崩 刀…崩/打掉 tool…break/chip 刀具/钻头…崩 | 刀具破损 刀具崩刃 | tool_breakage edge_chipping > 切削力 刀具涂层材料
刀不耐用 费刀 换刀 刀磨得快 刀具 刀子 刀…不耐/崩刃/换得勤/没几个/磨得快 刀片…不耐用/崩/磨得快 刀具…寿命短/磨损/贵/费 铣刀…不耐用 tool…dull/wear 钻头…磨 刀头…磨损 车刀/刀尖…崩 | 刀具磨损 刀具寿命 刀具磨损监测 | tool_wear tool_life > 刀具涂层材料 切削液寿命 切削参数优化
刀具涂层 涂层刀 | 刀具涂层材料 硬质涂层 TiAlN | hard_coating tool_coating
粘刀 积屑 粘铝 | 积屑瘤 粘刀磨损 | built_up_edge
难加工 车不动料 难切削 | 难加工材料 切削加工性 | difficult_to_machine_material machinability
易切削 易车 | 易切削钢 | free_cutting_steel
切削 切削参数 吃刀 走刀 | 切削力 切削参数优化 切削温度 | cutting_force cutting_parameter
铁屑 缠屑 切屑 断屑 排屑 铁屑…不断/长 铁丝…缠刀 切屑/铝屑…缠 屑…排不出 chip…tangle | 切屑控制 断屑槽 | chip_breaking chip_control
切削液 冷却液 乳化液发臭 冷却液变质 切削液…发黑/变质/臭/锈 coolant…foam/smell 乳化液/冷却液…臭 | 切削液寿命 金属加工液 微量润滑 | cutting_fluid metalworking_fluid minimum_quantity_lubrication
干切 高速切削 | 高速铣削 干式切削 | high_speed_machining dry_cutting
光洁度 不光洁 刀纹 粗糙 拉毛 毛糙 车出来…不光/刀纹 加工面…粗/粗糙 表面…不光/光洁度/刀纹/拉毛/粗糙 加工/孔/车削/铰孔/铣/磨/内孔…不光 光洁度/粗糙度/ra…达不到 镗孔/铣面…粗糙 面…刀痕 surface…rough | 表面粗糙度 表面完整性 加工表面质量 | surface_roughness surface_integrity surface_finish rough_surface rough_finish > 切削颤振 切削参数优化
震刀 颤刀 振纹 打颤 铣…抖/振纹/震/颤 车…振纹/震纹 镗…抖/震 加工…振纹/震刀 车削/车床/铣床/镗孔…抖 刀/车薄壁/刀杆…震 切断…震刀 磨…振纹 | 切削颤振 颤振抑制 颤振稳定性 | chatter regenerative_chatter chatter_marks > 模态分析 薄壁件加工
尺寸不稳 尺寸跑 超差 尺寸散 公差 尺寸不准 尺寸…一会大/不一/不准/不稳/不稳定/大小不一/忽大忽小/散/超差/跑/飘 加工…尺寸不稳/超差 dimension…drift/unstable 批量…尺寸 孔径…超差 零件…装不上 孔…大小不一 size…vary | 加工精度 尺寸精度 误差补偿 | machining_accuracy dimensional_accuracy error_compensation out_of_tolerance > 机床热误差 装夹变形 残余应力 定位精度
热变形 开机就偏 早晚尺寸不一样 热伸长 机床热 机床…热/热变形 开机…不准/尺寸/尺寸飘 早晨…差两丝 加工中心/主轴/丝杠…热伸长 尺寸…跟着温度 早上/夏天冬天/中午/下午/早晚/温度一变…尺寸 热机…不准 | 机床热误差 热误差补偿 | thermal_error_of_machine_tool thermal_deformation
同心 不同轴 偏心 跳动 摆差 同轴…不好/超差 跳动…大/超 孔…同心 同心…不好 偏心…大 两头孔…不同 内外圆…偏 | 同轴度 圆跳动 形位公差 几何公差 | coaxiality runout geometric_tolerance runs_out eccentric
圆度 不圆 椭圆度 失圆 孔…不圆/椭圆 内孔/车/磨…椭圆 圆/外圆…不圆 | 圆度误差 圆柱度 | roundness cylindricity out_of_round
平面度 板面不平整 平行度 | 平面度误差 平行度误差 | flatness_error parallelism
垂直度 不垂直 歪斜 孔…斜/歪 端面…歪 面/切…不垂直 侧面…斜 | 垂直度误差 | perpendicularity
定位不准 重复定位 丝杠间隙 丝杠…磨/间隙 定位…偏 每次…位置不一样 重复/走位…不准 停…位置不准 丝杆…间隙 positioning…inaccurate position…off | 定位精度 重复定位精度 反向间隙 | positioning_accuracy repeatability backlash not_positioned
薄壁 夹变形 夹紧变形 薄壁件 一夹变形 薄…夹变形/装夹 薄壁…变形/圆度 夹…压伤/变形/夹扁 薄壁件/薄壁套/装夹/松开/框架件/薄件…变形 松卡盘…椭圆 薄板/铝件…加工变形 thin/clamping…deform | 薄壁件加工 装夹变形 | thin_walled_part clamping_deformation
夹具 夹不住 装夹 工装 | 夹具设计 柔性夹具 | fixture_design workholding
深孔 钻偏 孔歪 打深孔 孔…打偏/打歪 钻…打偏/歪/跑偏 打孔…偏 深孔…弯 | 深孔加工 枪钻 孔轴线偏斜 | deep_hole_drilling gun_drilling
钻孔 铰孔 扩孔 | 孔加工 | drilling reaming
镗孔 珩磨 缸套 | 珩磨工艺 内孔加工 | boring_operation honing
磨床 磨削 砂轮 | 磨削加工 砂轮修整 | grinding grinding_wheel
磨糊 磨烧 磨削烧伤 磨…发蓝/烧伤/烧糊/烧黑 磨床…烧 磨削…发蓝 磨齿…烧伤 | 磨削烧伤检测 磨削温度 | grinding_burn > 切削液寿命 砂轮修整
研磨 超精 | 超精密加工 精密研磨 化学机械抛光 | ultra_precision_machining lapping CMP
抛光 抛不亮 手工抛 打光 抛光…不亮/不匀/亮度不均/人工/划痕/发雾/发黑/塌角/塌边/招不到人/没人愿意干/灰大/累/脏/麻点 抛光工…招不到/难招 polish…dull/manual 拉丝纹…不匀 不锈钢…抛不亮 镜面…雾影 手工…抛光 拉丝面…接纹 抛光件…漏抛 抛…不亮 | 抛光工艺 力控抛光 机器人抛光 | polishing robotic_polishing
磨料流 内孔抛 | 磨粒流加工 磁力研磨 | abrasive_flow_machining magnetic_abrasive_finishing
去毛刺 毛刺 毛边 打毛刺 锉毛刺 刮毛刺 毛刺…人工/去不掉/多/大/手工 内孔/铸铝/机加工/加工完/加工/孔口/切…毛刺 去毛刺…慢 交叉孔…去毛刺 毛边…多 | 毛刺控制 去毛刺工艺 机器人去毛刺 | deburring burr burrs_on_the_edge sharp_edge > 切削参数优化
打磨 磨削打磨 手工打磨 打磨…不匀/不均匀/人工/慢/招不到/招不到人/灰大/累/脏 焊缝/铸件…打磨人工 打磨工…难招 水龙头/锅/靠手…打磨 grinding…by_hand | 机器人打磨 力控打磨 打磨工作站 | robotic_grinding
电火花 线切割 | 电火花加工 电火花线切割 | EDM electrical_discharge_machining wire_EDM
电解加工 | 电化学加工 | electrochemical_machining
激光加工 激光打孔 打标 激光打标 | 激光微加工 超快激光 飞秒激光 | laser_micromachining femtosecond_laser laser_marking
超声加工 | 超声振动辅助加工 超声切削 | ultrasonic_vibration_assisted_machining
机床 车床 铣床 老机床 镗床 龙门铣 机床…故障/数控改造/老化 加工中心/数控车…坏 车床/铣床…旧 数控…报警 | 数控机床 机床改造 | machine_tool CNC
主轴 主轴热 电主轴 主轴…烫/热/跳/震 spindle…hot/vibrate | 高速主轴 主轴动态特性 | spindle motorized_spindle
导轨 丝杠 导轨…卡/响/爬行 丝杠…卡 | 滚珠丝杠 直线导轨 进给系统 | ball_screw linear_guide feed_drive
五轴 数控编程难 | 五轴加工 刀路规划 数控编程 | five_axis_machining tool_path_planning CAM
画图 出图 三维图 | 计算机辅助设计 参数化设计 三维建模 | CAD parametric_design 3D_modeling
逆向 抄数 老零件…没图纸 没图纸…照着做 实物…变图纸 样件…测绘 样品…抄 | 逆向工程 点云 | reverse_engineering 3D_scanning point_cloud
在机测量 对刀 | 在机检测 在位测量 | on_machine_measurement in_situ_measurement
三坐标 | 三坐标测量机 | coordinate_measuring_machine CMM
量不准 手工量 人工量 卡尺量 测量…不准/慢 尺寸…人工量/全检/靠人量/靠卡尺 measure…by_hand/manual 人工/手工…测量 卡尺…量 在线…测尺寸 手量…慢 measurement…inaccurate | 在线测量 视觉测量 激光测量 | online_measurement laser_measurement vision_measurement
装错 漏装 装配 装不上 忘装 parts_don't_fit 装配…修配/漏/装不上/靠敲 漏装/装错…零件 方向/零件…装反 少装/漏打…螺丝 说明书/配件…漏放 发货/包装…少件 孔…对不上 | 装配防错 柔性装配 装配质量 | assembly error_proofing does_not_fit
过盈 压装 压装…拉伤/松/裂 轴套…松/转 压…不到位 衬套…松 | 过盈配合 压装力 | interference_fit press_fitting
公差配合 叠加误差 | 公差分析 尺寸链 装配误差 | tolerance_analysis dimension_chain
木工 锯末大 锯片 锯片…崩/断齿/钝 锯…发黑/毛边 | 木材加工 锯切 | wood_machining sawing
切石头 切石材 磨石材 石材…切/加工 石头…切割 大理石/花岗岩…切 水刀…石材 | 石材加工 金刚石工具 | stone_machining diamond_tool
金刚石 超硬刀 | 聚晶金刚石 立方氮化硼 超硬材料 | PCD CBN superhard_material
陶瓷刀 | 陶瓷刀具 | ceramic_tool
车削 铣削 | 铣削加工 车削工艺 | milling CNC_turning
齿轮加工 滚齿 磨齿 | 齿轮制造 滚齿加工 剃齿 | gear_manufacturing hobbing
螺杆加工 蜗杆 | 螺杆转子 蜗轮蜗杆 | worm_gear screw_rotor
叶片加工 叶轮加工 | 叶片数控加工 整体叶轮 | blade_machining impeller_machining
曲面 模具曲面 | 自由曲面加工 | free_form_surface
复材打孔分层 碳板钻孔 | 复合材料切削 钻孔分层 | CFRP_machining drilling_delamination
工时 定额 编工艺 工艺卡 磨洋工 工时…定不准/没数 计件…扯皮 工价/单价/定额…吵 一个活…多少分钟 | 计算机辅助工艺设计 CAPP 工时定额 | process_planning
刀具管理 刀具…丢/乱领 工具/量具…丢 刀…借了不还 | 刀具管理系统 | tool_management
铰不光 孔不光 | 孔表面质量 | hole_surface_quality
攻丝断 丝锥断 | 丝锥断裂 | tap_breakage
钻头断 | 钻头磨损 | drill_wear
不锈钢难车 不锈钢粘刀 | 不锈钢切削 | machining_of_stainless_steel > 积屑瘤 加工硬化
钛合金加工 | 钛合金切削 | titanium_machining
铸铁加工粉尘 | 铸铁切削 | cast_iron_machining
细长轴 车细长杆弯 | 细长轴加工 | slender_shaft_turning
锥度 有锥度 | 锥度误差 | taper_error
接刀痕 刀痕 | tool_mark
磨出多棱 磨出棱 | 磨削波纹度 | waviness
砂轮堵 砂轮糊 | 砂轮堵塞 | wheel_loading
抛光粉尘 抛光灰 | 抛光粉尘治理 | polishing_dust
不锈钢抛光 镜面抛 | 不锈钢抛光工艺 | stainless_steel_polishing
切割面毛 锯切不平 | 锯切质量 | sawing_quality
机床精度丢 机床老了不准 机床…不准/用久/精度丢/精度差 加工中心/设备老…精度 车床…精度差 | 机床精度保持性 | accuracy_retention
机床撞 撞刀 | 碰撞检测 | collision_detection
断续切削 | 断续切削冲击 | interrupted_cutting
硬车 | 硬态切削 | hard_turning
微小孔 打小孔 | 微孔加工 | micro_hole
刀具修磨 磨刀 | 刀具刃磨 | tool_regrinding
热处理后磨 磨…裂纹 磨完/磨削/磨齿…裂 磨后…探伤裂 导轨…磨裂 | 磨削裂纹 | grinding_crack
精度测 激光干涉仪 | 机床精度检测 | machine_tool_calibration
千叶轮 砂带机 砂带…不耐用/掉砂 布轮…费 砂纸…不耐磨 | 砂带磨削 砂带磨损 | belt_grinding abrasive_belt_wear
镜片…烧/脏 激光头…撞/烧 保护镜/光纤头…烧 激光功率/激光器…衰减 准直镜…坏 聚焦镜…热 激光焦点…跑 激光…功率掉 | 热透镜效应 光束质量 激光切割头 焦点漂移 | protective_window thermal_lensing laser_cutting_head focal_shift
激光切…不透/发黑/变形/尖角烧/挂渣/毛刺 切割面…粗/纹 厚板…切不透/穿孔爆 激光…割不穿 切铝…挂渣 切铜…切不动 激光割…烧边 碳钢板…切割挂渣 | 激光切割断面质量 厚板激光切割 切割条纹 辅助气体 高功率光纤激光切割 | laser_cut_quality thick_plate_laser_cutting striation assist_gas
砂管 宝石嘴 水刀…分层/切歪/喷嘴/慢/费砂/锥度/高压漏 水切割…砂管/锥度 | 磨料水射流 聚焦管磨损 切割锥度 | abrasive_waterjet focusing_tube_wear kerf_taper
切坡口 等离子…割斜/坡口 割嘴…堵/烧 火焰割…变形 坡口…不准 割枪…回火 火焰切…挂渣 切割机…割不圆 氧割…粗 | 坡口切割 精细等离子 火焰切割变形 | bevel_cutting fine_plasma_cutting oxyfuel_cutting
套料 排料…浪费/省料 下料…利用率/浪费 排版/开料…浪费 板料…利用率 边料…剩太多 剩板…多 切割…余料 型材…下料省料 钢筋…下料浪费 | 排样优化 板材套料 下料优化 余料管理 | nesting layout_optimization
打标…不清/发黄/掉色/看不清 打黑…不黑 打码…磨掉 激光刻…浅 钢印…看不清 二维码…读不出 刻字…不清楚 | 激光标记 直接零件标识 激光打黑 | direct_part_marking laser_marking_contrast DPM_code
无心磨 无心磨…不圆/多角/锥 外圆磨…振纹/螺旋纹 磨…直波纹/鱼鳞纹 磨削…划痕 磨出来…花纹 外圆…磨不圆 磨完…有拉毛 | 无心磨削圆度 磨削振纹 磨削表面质量 | centerless_grinding grinding_chatter workpiece_roundness
修整笔 金刚石笔 cbn砂轮 砂轮…不平衡/不耐用/不锋利/修得勤/崩/换得勤/掉砂/烧件/磨不动 | 陶瓷结合剂 砂轮磨损 | vitrified_bond_wheel CBN_grinding_wheel wheel_dressing
研磨…划伤/塌边 平面磨…烧/翘 平磨…翘 薄片…磨变形 双面磨…厚薄 磁台…吸变形 薄板/端面…磨不平 研磨盘…不平 | 双面研磨 薄片磨削变形 平面磨削 双端面磨 | double_side_lapping double_disc_grinding thin_workpiece_grinding
齿轮…不过检/啮合不好/精度上不去 齿面…波纹/粗糙 齿形/齿向/齿距…超差 接触斑点…偏 齿圈…跳动 周节…超 齿侧…间隙大 齿…啃边 | 齿形误差 齿距累积误差 齿轮测量中心 齿向修形 | gear_profile_error pitch_error gear_measurement tooth_contact_analysis
插齿刀 拉刀 强力车齿 拉刀…崩/断 滚齿…啃刀/慢 插齿…崩刀 拉削/拉键槽…毛 剃齿刀…磨 车齿…抖 拉花键…裂 | 齿轮刀具 滚刀磨损 拉削 车齿加工 干切滚齿 | hob_wear broaching gear_skiving dry_hobbing
伞齿 螺旋伞 弧齿 准双曲面 盆角齿 差速器齿…断 伞齿轮/角齿/后桥齿…响 伞齿…打齿 锥齿…接触不好 | 弧齿锥齿轮 准双曲面齿轮 齿面接触分析 | spiral_bevel_gear hypoid_gear bevel_gear_design
塑料齿…断/磨 塑料齿轮…响/打滑 尼龙齿…断 玩具…齿轮响 小齿轮箱…吵 | 塑料齿轮磨损 聚甲醛齿轮 小模数齿轮 | polyoxymethylene_gear small_module_gear
蜗轮…咬/打齿/掉铜/磨/铜粉 蜗杆…发热/烧 分度盘/转台…间隙 升降机…蜗轮 | 蜗轮磨损 蜗杆传动 锡青铜蜗轮 分度蜗轮 | worm_gear_wear worm_drive tin_bronze
柔轮 柔轮…断/裂 减速器…精度丢/背隙大 谐波…断 谐波减速器…坏 关节…间隙 针齿/摆线轮…磨 机器人…减速器响 | 柔轮疲劳 谐波传动 摆线针轮 精密减速器回差 | flexspline_fatigue cycloid_drive backlash_of_reducer
回转支承 转盘轴承 变桨轴承 回转支承…卡/响/断齿 转盘…卡涩/抖 回转…卡死 | 回转支承故障 转盘轴承滚道 | slewing_bearing large_slewing_ring pitch_bearing
保持架 保持架…断/碎/磨 轴承…散架/散珠 铜保持架…断 兜孔…磨 铆钉…保持架断 | 保持架失效 保持架动态特性 保持架磨损 | bearing_cage_failure cage_dynamics
滚道…啃伤/波纹/粗糙 沟道…圆弧/超精 套圈…圆度/烧伤/磨废/车削 轴承圈…磨 外圈…波纹 | 轴承套圈磨削 滚道超精研 沟形误差 | raceway_superfinishing bearing_ring_grinding raceway_waviness
套圈…椭圆/涨大/淬火变形/网状/翘 薄壁圈/轴承圈…变形 大套圈…热处理 轴承套…淬火不圆 | 轴承套圈淬火变形 贝氏体等温淬火 模压淬火 | bearing_ring_quenching bainite_austempering
滚子 滚针 陶瓷球 钢球…不圆/光球/碎/裂/麻 滚子…凸度/划伤 滚针…断 钢珠…锈 | 钢球研磨 滚子凸度 滚动体缺陷 | steel_ball_lapping crowned_roller ceramic_ball
轴承…内圈裂/剥落/压痕/坏得快/抱死/换得勤/掉渣/烧/缺油/跑圈/进水/进灰/麻点 | 轴承早期失效 轴承密封 滚动接触疲劳 白蚀裂纹 | premature_bearing_failure rolling_contact_fatigue white_etching_crack > 轴承失效 润滑
导轨…拉伤/磨/锈 丝杠…发热/响/断/间隙大 丝杆…卡/磨 滑轨…锈 滑块…掉珠 线轨…响 滚珠丝杠…坏 | 滚珠丝杠磨损 直线导轨副 滚动功能部件 丝杠预紧 | ball_screw_wear linear_guideway rolling_functional_component
主轴…发热/响/抖/拉不住刀/掉刀/松刀/烧/跳动大/进水 电主轴/主轴轴承…坏 高速…主轴热 | 主轴热特性 主轴轴承预紧 拉刀机构 电主轴热误差 | spindle_thermal_behavior spindle_bearing_preload drawbar
乱刀 刀库…乱刀号/卡/掉刀 换刀…卡/慢/掉刀/撞 刀塔…卡/锁不紧 刀臂…卡 | 刀库可靠性 自动换刀装置 伺服刀架 | automatic_tool_changer tool_magazine servo_turret
液压卡盘 零点定位 卡盘…夹不紧/甩/离心松 夹头…夹伤/跳动 三爪…磨 卡爪…不准 弹簧夹头…断 快换…夹具 工装…换得慢 夹具…不通用 胎具…多 气动夹具…松 装夹…慢 | 动力卡盘 夹紧力损失 零点快换夹具 组合夹具 弹性夹头 | power_chuck clamping_force zero_point_clamping modular_fixture
矿物铸件 人造大理石床身 床身…变形/时效/裂 机床…不够刚/刚性差/发飘/地基 龙门…横梁下垂 横梁…挠 滑枕…下垂 | 机床床身 机床刚度 横梁挠度补偿 机床基础 | machine_tool_bed mineral_casting machine_stiffness gravity_deformation
让刀 车…大小头/让刀/锥度 镗…不圆/大小头 车长轴…中间粗 车细轴…弯 镗杆/悬伸长…抖 镗刀…震 镗孔…锥 细长杆…车弯 长轴…车不直 | 细长轴车削 让刀误差 减振镗杆 跟刀架 | boring_bar_vibration slender_workpiece_turning tool_deflection
深孔…不直/偏/刀断/打偏/拉伤/排屑/铁屑堵/镗抖 枪钻…断 长孔…钻歪 bta…振 | 枪钻偏斜 BTA深孔钻 深孔排屑 深孔直线度 | gun_drill_deflection BTA_deep_hole chip_evacuation
铁屑…压块/拉长条/断不了/甩不干/缠 屑…堵/缠刀/缠工件 切屑…划伤 排屑机…卡 钢屑…带油 铝屑…堵 车下来…长条屑 | 断屑控制 切屑缠绕 低频振动切削 排屑系统 切屑处理 | chip_entanglement low_frequency_vibration_cutting chip_handling
切削液…分层/发臭/废液/换得勤/泡沫/生锈/过敏/长毛 皂化液…臭 手…过敏烂 冷却液/水箱…发臭 乳化液…变质 切削油…冒烟 机床…掉漆 | 切削液腐败 金属加工液杀菌 切削液集中过滤 切削液再生 | cutting_fluid_deterioration biocide_in_metalworking_fluid coolant_filtration
螺旋铣 铣…啃刀/崩边/烧刀/让刀 铣刀…崩/断/磨得快 铣面…不平/接刀 球刀…纹路 铣槽…大小不一 铣薄壁…抖 飞刀…纹 | 铣削稳定性 立铣刀磨损 铣削变形 球头铣刀 | end_milling ball_end_mill milling_deformation
丝锥…崩/断 攻丝…断/烂牙 攻牙/挤压丝锥…断 断丝锥…取 不锈钢/小孔…攻丝 铝件…攻丝烂 盲孔…攻丝断 螺纹…铣 车螺纹…乱 | 丝锥破损 挤压攻丝 攻丝扭矩监控 螺纹铣削 | tap_failure form_tapping thread_milling tapping_torque
群钻 钻头…打滑/断/烧 钻孔…不圆/偏/出口毛刺/毛刺/烧糊/粘铝 钻…不锈钢/硬料 小钻头…断 麻花钻…不耐用 | 麻花钻 钻头几何 出口毛刺 啄钻 | twist_drill drill_geometry exit_burr
走心机 自动车床 凸轮车 车床…人工上料/换活慢 走心机…排屑 小轴/微型件…车 凸轮机…精度 送料器…卡 仪表车…人工 | 纵切车床 小零件精密车削 棒料自动送料 | swiss_type_lathe automatic_lathe bar_feeder
黑灯 机床…停机多/开动率/无人值守/等料 打断刀…没发现 刀断…不知道 刀…磨钝不知道 设备…开动率低 夜班…没人看机 一人…看几台 | 刀具破损监测 机床联网 无人值守加工 设备综合效率 | tool_breakage_detection unmanned_machining overall_equipment_effectiveness
导轨防护 机床…切削液漏/油雾/漏水/漏油/积屑 防护罩…漏 拖链…断 护罩…变形 刮屑板…磨 | 机床防护罩 油雾收集 机床密封 | machine_guard oil_mist_collection way_cover
`;
