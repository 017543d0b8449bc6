/** Cutting, grinding, tools, fixtures, machine tools, accuracy. Terms after GB/T 1182 (geometrical tolerances) and GB/T 3505 (roughness). */
export const machining = `
机加工 车铣 加工中心 数控加工 刀具几何 切削变形 已加工表面 | 切削加工 机械加工 数控机床加工 | CNC_machining
崩刃 打刀 崩刀 刀口崩 刀…崩/打掉 tool…break/chip 刀具/钻头…崩 | 刀具破损 刀具崩刃 | tool_breakage edge_chipping > 切削力 刀具涂层材料
刀不耐用 费刀 换刀 刀磨得快 刀具 刀子 pvd涂层刀 硬质涂层寿命 刀具剩余寿命 刀…一天换/不耐/崩刃/换得勤/没几个/用不久/磨得快/贵/费钱 刀片…一天换/不耐用/崩/换得勤/用不久/磨得快/贵/费钱 刀具…一天换/寿命短/换得勤/用不久/磨得快/磨损/贵/费/费钱 tool…dull/wear 铣刀…一天换/不耐用/换得勤/用不久/贵/费钱 钻头…一天换/用不久/磨/磨得快/贵/费钱 insert…chip/wear 刀头…磨损 车刀/刀尖…崩 cutter/inserts/drill_bits…wear cutting_tools…expensive | 刀具磨损 刀具寿命 刀具磨损监测 | tool_wear tool_life tools_get_dull tools_wear_out inserts_wear > 刀具涂层材料 切削液寿命 切削参数优化
刀具涂层 涂层刀 | 刀具涂层材料 硬质涂层 TiAlN | hard_coating tool_coating
粘刀 积屑 粘铝 | 积屑瘤 粘刀磨损 | built_up_edge
难加工 车不动料 难切削 | 难加工材料 切削加工性 | difficult_to_machine_material machinability
易切削 易车 | 易切削钢 | free_cutting_steel
切削 切削参数 吃刀 走刀 | 切削力 切削参数优化 切削温度 | cutting_force cutting_parameter
铁屑 缠屑 切屑 断屑 排屑 断屑槽几何 振动断屑 高压冷却断屑 铁屑…不断/打不断/拉长/缠住/缠刀/缠工件/长 切屑/铝屑…打不断/拉长/缠/缠住/缠刀/缠工件 屑…打不断/拉长/排不出/缠/缠住 chips…tangle/wrap 铁丝…缠刀 chip…tangle | 切屑控制 断屑槽 | chip_breaking chip_control chips_wrap stringy_chips long_chips swarf
切削液 冷却液 乳化液发臭 冷却液变质 切削液…发黑/变质/臭/锈 coolant…foam/smell 乳化液/冷却液…臭 | 切削液寿命 金属加工液 微量润滑 | cutting_fluid metalworking_fluid minimum_quantity_lubrication
干切 高速切削 | 高速铣削 干式切削 | high_speed_machining dry_cutting
光洁度 不光洁 刀纹 粗糙 拉毛 毛糙 表面形貌 表面粗糙度预测 车出来…不亮/不光/刀纹/发毛/拉丝纹/粗纹/花纹 加工面…不亮/发毛/拉丝纹/粗/粗糙/粗纹/花纹 表面…不光/光洁度/刀纹/拉毛/粗糙 铣…不亮/不光/发毛/拉丝纹/粗纹/花纹 磨出来…不亮/发毛/拉丝纹/粗纹 磨完/镗/刨…不亮/发毛/拉丝纹/粗纹/花纹 加工/孔/车削/铰孔/磨/内孔…不光 光洁度/粗糙度/ra…达不到 镗孔/铣面…粗糙 面…刀痕 surface…rough | 表面粗糙度 表面完整性 加工表面质量 | surface_roughness surface_integrity surface_finish rough_surface rough_finish rough_surface_after poor_finish bad_finish > 切削颤振 切削参数优化
震刀 颤刀 振纹 打颤 再生颤振 稳定域 稳定性叶瓣图 主动阻尼 阻尼刀杆 变齿距 铣…打颤/抖/抖纹/振刀/振纹/波浪纹/震/颤/颤得/鱼鳞 车…振纹/震纹 镗…打颤/抖/抖纹/振刀/波浪纹/震/颤/颤得/鱼鳞 加工…振纹/震刀 车床…打颤/抖/抖纹/振刀/波浪纹/颤/颤得/鱼鳞 刀杆…打颤/抖纹/振刀/波浪纹/震/颤/颤得/鱼鳞 车刀/薄壁件…打颤/抖纹/振刀/波浪纹/颤/颤得/鱼鳞 lathe…chatter/wavy tool…chatter/vibrate 车削/铣床/镗孔…抖 刀/车薄壁…震 切断…震刀 磨…振纹 milling…vibrate | 切削颤振 颤振抑制 颤振稳定性 | chatter regenerative_chatter chatter_marks wavy_marks wavy_surface wavy_finish leaves_wavy chatter_pattern ripples_on_the_surface > 模态分析 薄壁件加工
尺寸不稳 尺寸跑 超差 尺寸散 公差 尺寸不准 尺寸…一会大/不一/不准/不稳/不稳定/大小不一/忽大忽小/散/超差/跑/飘 加工…尺寸不稳/超差 dimension…drift/unstable size…out_of_tolerance/vary 批量…尺寸 孔径…超差 零件…装不上 孔…大小不一 parts…out_of_tolerance | 加工精度 尺寸精度 误差补偿 | machining_accuracy dimensional_accuracy error_compensation out_of_tolerance > 机床热误差 装夹变形 残余应力 定位精度
热变形 开机就偏 早晚尺寸不一样 热伸长 机床热 主轴温升 热误差建模 热误差预测 温度敏感点 热平衡机床 机床…上午下午/冬夏/冷机/天热/开机/早上和下午/热/热变形/热机/越做越偏/越做越大 开机…不准/尺寸/尺寸飘 加工中心…上午下午/冬夏/冷机/天热/开机/早上和下午/热伸长/热机/越做越偏/越做越大 车床/磨床/铣床…上午下午/冬夏/冷机/天热/开机/早上和下午/热机/越做越偏/越做越大 早晨…差两丝 主轴/丝杠…热伸长 尺寸…跟着温度 早上/夏天冬天/中午/下午/早晚/温度一变…尺寸 热机…不准 machine…warm | 机床热误差 热误差补偿 | thermal_error_of_machine_tool thermal_deformation drifts_in_the_afternoon dimensions_drift size_drifts sizes_change_during thermal_drift_of_machine
同心 不同轴 偏心 跳动 摆差 差一丝 公差评定 公差累积 同轴…不好/超差 跳动…大/超 尺子…差一点/量 图纸…对不上尺寸/差一点 量出来…和图纸/差一点/跟图纸 尺寸…和图纸/对不上图纸/差一点 装起来…不齐/对不上/差一点 公差…叠加/看不懂/累积 孔…同心 同心…不好 偏心…大 两头孔…不同 内外圆…偏 装不上…差一点 一个个合格…装起来 单件合格…装不上 螺丝孔…对不上 parts…fit does_not_match/not_to…drawing | 同轴度 圆跳动 形位公差 几何公差 | coaxiality runout geometric_tolerance eccentric tolerance_stack-up
圆度 不圆 椭圆度 失圆 无心磨成圆 装夹圆度 孔…不圆/椭圆 内孔/外圆/磨出来/磨完/车出来/镗出来/磨床…三棱/不圆/多边/棱圆/椭圆 车/磨…椭圆 圆…不圆 holes/shafts…round | 圆度误差 圆柱度 | roundness cylindricity out_of_round not_round out_of_roundness roundness_error
平面度 板面不平整 平行度 | 平面度误差 平行度误差 | flatness_error parallelism
垂直度 不垂直 歪斜 孔…斜/歪 端面…歪 面/切…不垂直 侧面…斜 | 垂直度误差 | perpendicularity
定位不准 重复定位 丝杠间隙 丝杠…磨/间隙 machine…accuracy/accurate 定位…偏 每次…位置不一样 重复/走位…不准 停…位置不准 丝杆…间隙 positioning…inaccurate position…off | 定位精度 重复定位精度 反向间隙 | positioning_accuracy repeatability backlash not_positioned not_hitting_position
薄壁 夹变形 夹紧变形 薄壁件 一夹变形 低应力装夹 真空装夹 夹持力优化 薄…夹变形/装夹 薄壁…一松就变/变形/圆度/夹伤/夹出印/夹扁/夹椭圆 夹…一松就变/压伤/变形/夹伤/夹出印/夹扁/夹椭圆 装夹/薄件…一松就变/变形/夹伤/夹出印/夹扁/夹椭圆 卡盘…一松就变/夹出印/夹椭圆 clamp…deform/distort 薄壁件/薄壁套/松开/框架件…变形 松卡盘…椭圆 薄板/铝件…加工变形 thin/clamping…deform | 薄壁件加工 装夹变形 | thin_walled_part clamping_deformation distorts_when_clamped warps_when_clamped
夹具 夹不住 装夹 工装 定位误差 装夹方案 | 夹具设计 柔性夹具 | fixture_design workholding
深孔 钻偏 孔歪 打深孔 深孔刀具 枪钻排屑 孔轴线 孔…打偏/打歪 钻…打偏/歪/跑偏 drill…drift/wander 打孔…偏 深孔…弯 hole…crooked | 深孔加工 枪钻 孔轴线偏斜 | deep_hole_drilling gun_drilling drill_wanders holes_run_off crooked_holes
钻孔 铰孔 扩孔 | 孔加工 | drilling reaming
镗孔 珩磨 缸套 油石 平台珩磨 | 珩磨工艺 内孔加工 | boring_operation honing
磨床 磨削 砂轮 磨削力 磨粒切削 砂轮磨损特征 磨削振动 磨削液 | 磨削加工 砂轮修整 | grinding grinding_wheel grinding_force
磨糊 磨烧 磨削烧伤 一道道烧痕 烧痕 磨削变质层 变质层 磨削温度场 磨削热 热损伤 磨…发蓝/烧伤/烧糊/烧黑 磨床…一道道黑/发蓝/发黄/烧/烧伤/烧痕/烧糊/烧黄/烧黑/焦 磨削/磨齿/磨完/磨出来/磨面/平磨/外圆磨…一道道黑/发蓝/发黄/烧伤/烧痕/烧糊/烧黄/烧黑/焦 grinding…burn | 磨削烧伤检测 磨削温度 | grinding_burn burns_when_grinding burns_from_grinding grinder_burns > 切削液寿命 砂轮修整
研磨 超精 | 超精密加工 精密研磨 化学机械抛光 | ultra_precision_machining lapping CMP
抛光 抛不亮 手工抛 打光 抛光液 抛光表面 材料去除率 钢材纯净度抛光 抛光…不亮/不匀/亮度不均/人工/划痕/发雾/发黑/塌角/塌边/招不到人/没人愿意干/灰大/累/脏/麻点 抛光工…招不到/难招 polish…dull/manual 拉丝纹…不匀 不锈钢…抛不亮 镜面…雾影 手工…抛光 拉丝面…接纹 抛光件…漏抛 抛…不亮 | 抛光工艺 力控抛光 机器人抛光 | polishing robotic_polishing
磨料流 内孔抛 | 磨粒流加工 磁力研磨 | abrasive_flow_machining magnetic_abrasive_finishing
去毛刺 毛刺 毛边 打毛刺 锉毛刺 刮毛刺 毛刺…人工/去不掉/多/大/手工 burr…by_hand/remove deburring…hand/slow 内孔/铸铝/机加工/加工完/加工/孔口/切…毛刺 去毛刺…慢 交叉孔…去毛刺 毛边…多 burrs…remove | 毛刺控制 去毛刺工艺 机器人去毛刺 | deburring burr burrs_on_the_edge sharp_edge remove_burrs burrs_in_the_holes burrs_after_machining > 切削参数优化
打磨 磨削打磨 手工打磨 恒力控制 复杂曲面轨迹 材料去除模型 打磨路径规划 打磨…不匀/不均匀/人工/慢/手麻/招不到/招不到人/没人干/没人愿/灰大/累/脏 grinding…by_hand/hand/robot 手磨/磨毛…慢/手麻/招不到/没人干/没人愿/粉尘/累 磨活…慢/手麻/招不到/没人干/没人愿/累 焊缝/铸件…打磨人工 打磨工…难招 水龙头/锅/靠手…打磨 | 机器人打磨 力控打磨 打磨工作站 | robotic_grinding sanding_by_hand grinding_by_hand polished_by_hand do_grinding manual_grinding constant_force
电火花 线切割 | 电火花加工 电火花线切割 | EDM electrical_discharge_machining wire_EDM
电解加工 | 电化学加工 | electrochemical_machining
激光加工 激光打孔 打标 激光打标 | 激光微加工 超快激光 飞秒激光 | laser_micromachining femtosecond_laser laser_marking
超声加工 | 超声振动辅助加工 超声切削 | ultrasonic_vibration_assisted_machining
机床 车床 铣床 老机床 镗床 龙门铣 机床误差 机床动态特性 数控系统 进给轴 机床可靠性 热变形机床 机床…故障/数控改造/老化 加工中心/数控车…坏 车床/铣床…旧 数控…报警 | 数控机床 机床改造 | machine_tool CNC
主轴 主轴热 电主轴 主轴轴承 主轴振动 主轴刚度 主轴…烫/热/跳/震 spindle…hot/vibrate | 高速主轴 主轴动态特性 | spindle motorized_spindle
导轨 丝杠 丝杠副 摩擦力矩丝杠 滚珠循环 导轨…卡/响/爬行 丝杠…卡 | 滚珠丝杠 直线导轨 进给系统 | ball_screw linear_guide feed_drive
五轴 数控编程难 | 五轴加工 刀路规划 数控编程 | five_axis_machining tool_path_planning CAM
画图 出图 三维图 | 计算机辅助设计 参数化设计 三维建模 | CAD parametric_design 3D_modeling
逆向 抄数 老零件…没图纸 没图纸…照着做 实物…变图纸 样件…测绘 样品…抄 | 逆向工程 点云 | reverse_engineering 3D_scanning point_cloud
在机测量 对刀 | 在机检测 在位测量 | on_machine_measurement in_situ_measurement
三坐标 | 三坐标测量机 | coordinate_measuring_machine CMM
量不准 手工量 人工量 卡尺量 在线光学测量 光学测量 结构光扫描 线激光测量 机器视觉测量 测量…不准/全检不/慢/检不过来/跟不上/量不过来 尺寸…人工量/全检/靠人量/靠卡尺 measure…by_hand/manual 卡尺…量/量不准/量不进 三坐标/量尺寸…全检不/太慢/检不过来/跟不上/量不过来 检测/全检…全检不/检不过来/跟不上/量不过来 量孔…量不准/量不进 内径…不准/量不进 深度…不准/量不准/量不进 人工/手工…测量 在线…测尺寸 手量…慢 measurement…inaccurate cmm…slow | 在线测量 视觉测量 激光测量 | online_measurement laser_measurement vision_measurement in_line_optical inline_metrology inspect_every
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
不锈钢难车 不锈钢粘刀 不锈钢/304/316…攻不动/断丝锥/烧刀/粘刀/费刀/费钻头/车不动/钻不动/难车/难钻 stainless…drill/machine drills…stainless | 不锈钢切削 | machining_of_stainless_steel drilling_stainless wear_out_in_stainless machining_stainless difficult_to_cut_materials > 积屑瘤 加工硬化
钛合金加工 | 钛合金切削 | titanium_machining
铸铁加工粉尘 | 铸铁切削 | cast_iron_machining
细长轴 车细长杆弯 两头细中间粗 弱刚性 切削让刀 让刀变形 切削误差补偿 变形补偿 细长轴/长轴/细轴/丝杆/光杆/细长杆/轴…两头细/中间大/中间粗/大小头/腰鼓/鼓形 slender_shaft…bend/taper | 细长轴加工 | slender_shaft_turning barrel_shaped thick_in_the_middle
锥度 有锥度 | 锥度误差 | taper_error
接刀痕 刀痕 | tool_mark
磨出多棱 磨出棱 | 磨削波纹度 | waviness
砂轮堵 砂轮糊 自锐 磨粒自锐 电解在线修整 砂轮地貌 大气孔砂轮 砂轮…发亮/堵/堵得快/粘/糊/钝 grinding_wheel…clog/glaze/load wheel…glaze | 砂轮堵塞 | wheel_loading wheel_loads_up
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
热失稳 润滑膜 膜厚 油膜厚度 装配游隙 游隙 轴承预紧 轴承…内圈裂/几天就烧/刚换又坏/刚装/剥落/压痕/坏得快/抱死/换了又坏/换得勤/掉渣/新装就坏/烧/缺油/跑圈/进水/进灰/麻点 刚装…烧 bearing…burn new_bearing…fail | 轴承早期失效 轴承密封 滚动接触疲劳 白蚀裂纹 | premature_bearing_failure rolling_contact_fatigue white_etching_crack bearings_burn_out bearings_fail_early > 轴承失效 润滑
导轨…拉伤/磨/锈 丝杠…发热/响/断/间隙大 丝杆…卡/磨 滑轨…锈 滑块…掉珠 线轨…响 滚珠丝杠…坏 | 滚珠丝杠磨损 直线导轨副 滚动功能部件 丝杠预紧 | ball_screw_wear linear_guideway rolling_functional_component
主轴…发热/响/抖/拉不住刀/掉刀/松刀/烧/跳动大/进水 电主轴/主轴轴承…坏 高速…主轴热 | 主轴热特性 主轴轴承预紧 拉刀机构 电主轴热误差 | spindle_thermal_behavior spindle_bearing_preload drawbar
乱刀 刀库…乱刀号/卡/掉刀 换刀…卡/慢/掉刀/撞 刀塔…卡/锁不紧 刀臂…卡 | 刀库可靠性 自动换刀装置 伺服刀架 | automatic_tool_changer tool_magazine servo_turret
液压卡盘 零点定位 卡盘…夹不紧/甩/离心松 夹头…夹伤/跳动 三爪…磨 卡爪…不准 弹簧夹头…断 快换…夹具 工装…换得慢 夹具…不通用 胎具…多 气动夹具…松 装夹…慢 | 动力卡盘 夹紧力损失 零点快换夹具 组合夹具 弹性夹头 | power_chuck clamping_force zero_point_clamping modular_fixture
矿物铸件 人造大理石床身 床身…变形/时效/裂 机床…不够刚/刚性差/发飘/地基 龙门…横梁下垂 横梁…挠 滑枕…下垂 | 机床床身 机床刚度 横梁挠度补偿 机床基础 | machine_tool_bed mineral_casting machine_stiffness gravity_deformation
让刀 车…大小头/让刀/锥度 镗…不圆/大小头 车长轴…中间粗 车细轴…弯 镗杆/悬伸长…抖 镗刀…震 镗孔…锥 细长杆…车弯 长轴…车不直 | 细长轴车削 让刀误差 减振镗杆 跟刀架 | boring_bar_vibration slender_workpiece_turning tool_deflection
深孔…不直/偏/刀断/打偏/拉伤/排屑/铁屑堵/镗抖 枪钻…断 长孔…钻歪 bta…振 | 枪钻偏斜 BTA深孔钻 深孔排屑 深孔直线度 | gun_drill_deflection BTA_deep_hole chip_evacuation
铁屑…压块/拉长条/断不了/甩不干/缠 屑…堵/缠刀/缠工件 切屑…划伤 排屑机…卡 钢屑…带油 铝屑…堵 车下来…长条屑 | 断屑控制 切屑缠绕 低频振动切削 排屑系统 切屑处理 | chip_entanglement low_frequency_vibration_cutting chip_handling
加工液微生物 菌落控制 切削液…分层/发臭/味/废液/换得勤/泡沫/生锈/臭了/过敏/长毛/长菌/馊 皂化液…发臭/变质/味/臭/臭了/长毛/长菌/馊 冷却液…发臭/味/臭了/长毛/长菌/馊 水箱…发臭/变质/味/臭了/长毛/馊 乳化液…发臭/变质/味/臭了/长毛/长菌/馊 coolant…rot/stink 手…过敏烂 切削油…冒烟 机床…掉漆 | 切削液腐败 金属加工液杀菌 切削液集中过滤 切削液再生 | cutting_fluid_deterioration biocide_in_metalworking_fluid coolant_filtration coolant_stinks smelly_coolant rancid_coolant
螺旋铣 铣…啃刀/崩边/烧刀/让刀 铣刀…崩/断/磨得快 铣面…不平/接刀 球刀…纹路 铣槽…大小不一 铣薄壁…抖 飞刀…纹 | 铣削稳定性 立铣刀磨损 铣削变形 球头铣刀 | end_milling ball_end_mill milling_deformation
丝锥…崩/断 攻丝…断/烂牙 tap…break/snap 攻牙/挤压丝锥…断 断丝锥…取 不锈钢/小孔…攻丝 铝件…攻丝烂 盲孔…攻丝断 螺纹…铣 车螺纹…乱 | 丝锥破损 挤压攻丝 攻丝扭矩监控 螺纹铣削 | tap_failure form_tapping thread_milling tapping_torque taps_break broken_taps
群钻 钻头…打滑/断/烧 钻孔…不圆/偏/出口毛刺/毛刺/烧糊/粘铝 钻…不锈钢/硬料 小钻头…断 麻花钻…不耐用 | 麻花钻 钻头几何 出口毛刺 啄钻 | twist_drill drill_geometry exit_burr
走心机 自动车床 凸轮车 车床…人工上料/换活慢 走心机…排屑 小轴/微型件…车 凸轮机…精度 送料器…卡 仪表车…人工 | 纵切车床 小零件精密车削 棒料自动送料 | swiss_type_lathe automatic_lathe bar_feeder
黑灯 机床…停机多/开动率/无人值守/等料 打断刀…没发现 刀断…不知道 刀…磨钝不知道 设备…开动率低 夜班…没人看机 一人…看几台 | 刀具破损监测 机床联网 无人值守加工 设备综合效率 | tool_breakage_detection unmanned_machining overall_equipment_effectiveness
导轨防护 机床…切削液漏/油雾/漏水/漏油/积屑 防护罩…漏 拖链…断 护罩…变形 刮屑板…磨 | 机床防护罩 油雾收集 机床密封 | machine_guard oil_mist_collection way_cover
机床老坏停机 主轴坏 机床/加工中心/数控车/磨床…三天两头/修不好/停机/报警/老坏/配件停产 设备…三天两头/修不好/报警/配件停产 CNC…alarm/break/down | 数控机床可靠性 故障预警机床 机床健康评估 平均无故障时间 | machine_tool_reliability failure_prediction_of_machine
机床电费高 机床/加工中心/车间…待机电/空转/耗电/费电 | 机床能耗 数控加工能效 绿色切削 待机节能 | energy_consumption_of_machine_tool green_machining
油雾大 机床…地上油滑/油味/油烟 切削/加工中心/搓丝…地上油滑/油味/油烟/油雾 车间…地上油滑/油味 oil…mist | 油雾生成 车间油雾控制 | oil_mist_in_the_workshop oily_floor
加工太慢 加工/铣/车活/磨活/模具加工/编程…做不出来/几个小时/单件时间/太慢/效率低/空刀 刀路…空走 machining…slow | 高效铣削 刀路优化 进给率优化 摆线铣削 加工时间优化 | high_efficiency_milling machining_time feed_rate_optimization
加工完放着变形 加工完/铣完/车完…弯/翘/走样/过几天变 粗加工/松夹/下机床…变形/弯/翘/走样/过几天变 铝板…弯/铣完翘 machined…bend/warp 大板…铣变形 | 加工变形控制 初始残余应力 应力重分布 对称去除 时效去应力 | machining_distortion warps_after_machining distortion_of_aerospace
深腔清角铣不到 深腔/清角/内腔/内孔/弯孔/死角…刀短/加工不到/够不着/抛不到/铣不到 | 长悬伸刀具 电解加工复杂内腔 五轴清根 磨粒流抛光 | deep_cavity_machining long_overhang
硬料加工 淬火料/淬硬/高温合金/陶瓷/硬质合金/钛合金…加工不动/太硬加工/崩边/磨不动/费刀 玻璃…加工不动/太硬加工/磨不动/费刀 | 难加工材料切削 激光辅助加工 超声辅助 硬脆材料 | laser_assisted_machining hard_and_brittle ultrasonic_assisted hard_to_machine
首件调机久 首件/试切…半天/慢/报废/试几件/靠师傅 调机…报废/试几件/靠师傅 对刀…半天/报废/试几件/靠师傅 setup…scrap | 首件合格 工艺自适应 在机测量补偿 | first_part_correct first_piece
师傅退休 老师傅…只有他会/带不出/走了 老技工/老钳工/高级工…只有他会/带不出/没人接/走了/退休 年轻人…不愿学/学不会 手艺…没人学 skilled_workers…retire | 工艺知识图谱 经验知识建模 工艺专家系统 | process_knowledge_base tacit_knowledge knowledge_transfer_of_skilled experienced_operator
装夹换得慢 装夹/找正…一件一件/半小时/费事 换件/上活/换品种…一件一件/半小时/慢/费事 clamping…slow | 零点定位装夹 柔性工装 托盘交换 自适应夹具 | pallet_system setup_reduction
刮研费人 刮研/铲刮/刮导轨/拉油槽…人工/慢/没人会/累 | 自动刮研 刮研机器人 导轨面制造 平面接触斑点 | scraping_of_guideway automatic_scraping hand_scraping
孔距位置偏 两孔/孔系/孔位/镗孔/两个孔…不同心/不同轴/不平行/位置度/对不齐/错位 holes…line_up | 孔系加工精度 同轴度误差 孔位置度误差 调头镗 | hole_position holes_don't_line_up coaxial_holes
螺纹拧不顺 螺纹/丝扣/螺孔…不光/卡/拧不顺/拧进去晃/毛/通规不过 牙口…不光/卡/拧不顺/拧进去晃/毛/烂/通规不过 threads…rough/tight | 螺纹加工质量 螺纹精度控制 车螺纹 | thread_quality
磨床效率低 以车代磨 平磨/外圆磨/磨床/磨削…吃不动/工序多/慢/效率低/磨不下去/磨不动 grinding…slow | 高效磨削 缓进给 硬态车削替代磨削 强力磨 | creep_feed_grinding high_efficiency_grinding
刀具重磨差 刀/钻头/铣刀/锯片/滚刀…修磨后不耐用/磨一次/磨刀不好/翻新/重磨 | 刀具重磨 刃口钝化 刃磨精度 刀具再涂层 | tool_reconditioning edge_preparation
废屑卖不上价 铁屑/铝屑/铜屑/磨屑/磨泥/油泥…卖不上价/危废/回收/处理/带油/没人收 切屑…卖不上价/危废/处理/没人收 | 切屑回收利用 磨削油泥资源化 切屑脱油 | grinding_swarf grinding_sludge
加工中心撞机 撞机/撞刀/撞主轴/撞床子/编程错撞/程序错…坏/废 tool…collide/crash | 数控仿真防碰撞 虚拟机床 干涉检查 | collision_avoidance_machining machine_crash
主轴异响 主轴…漏油/精度 皮带轮/变速/床头箱…响/抖/漏油/热/精度 spindle…noise/runout | 主轴故障诊断 主轴动平衡 主轴热误差 | spindle_fault
曲轴凸轮磨 曲轴/凸轮轴/偏心轴/异形/非圆…加工难/磨/车不出 | 随动磨削 非圆磨削 非圆车削 | non-circular_grinding crankshaft_grinding
硬脆掉边 陶瓷/玻璃/石材/硅片/硬质合金…崩口/掉角/掉边/磨头/磨崩/磨裂/隐裂 石英/蓝宝石/氧化锆/铁氧体…崩口/崩边/掉角/掉边/磨头/磨崩/磨裂/隐裂 磁钢…崩口/掉边/磨头/磨崩/磨裂/隐裂 ceramic…chip/grind glass…grind | 亚表面裂纹 超声辅助磨削 硬脆材料去除 延性域 | ductile_regime ultrasonic_assisted_grinding
小孔打不圆 小孔/微孔/喷丝孔/喷油孔/细孔…喇叭口/打不出/打不圆/打不直/打偏/打得慢/椭圆/毛刺/锥 孔…喇叭口/打不出/打不圆/打不直/打得慢/毛刺/锥 small_holes…drill/round tiny_hole…round | 微细电火花 激光打孔锥度 冲击打孔 电火花小孔 电解打孔 微细加工 | micro_EDM laser_drilling taper_of_hole micro_drilling
夜里机床看管 数控/加工中心…出事/半夜/夜里/撞坏不知道/无人/晚上没人/没人看 车床/机床…出事/夜里/撞坏不知道/无人/没人看 unmanned_machining…night | 加工异常识别 无人值守机床 刀具破损检测 主轴电流监测 | machine_overnight
夹不住圆件 工件/棒料/圆棒/管料/光件…夹不住/打滑/甩出/顶不住/飞出来 chuck…grip/loose/slip workpiece…slip | 夹紧力 夹紧可靠性 卡盘失效 摩擦夹持 | workpiece_flies
磨粉镗孔振 长孔/缸筒/炮管/油缸筒…不直/光不了/喇叭/拉毛/滚压/珩不圆 深孔…光不了/喇叭/拉毛/滚压/珩不圆 bore…rough/taper honing…round | 深孔镗滚 珩磨修正 缸筒内表面 刮滚 | skiving_and_roller_burnishing
刀断在孔里 钻头/丝锥/刀/铰刀…取不出/断在孔/断在里/断孔里/断里面 broken…in_the_hole | 电火花取丝锥 断刀去除 刀具破损预警 | broken_tap_removal
铣床加工木铝塑 车塑料/铣塑料/车尼龙/铣亚克力/钻有机玻璃/车四氟…化/变形/崩/毛/粘刀 亚克力/尼龙棒…车/铣 | 聚合物切削 热软化切削 低温切削 | machining_of_plastics
刀具选不好 刀具/转速/进给/吃刀量…不会选/凭感觉/怎么选/靠经验 | 刀具选配 切削数据库 切削参数推荐 知识推理 | cutting_database tool_selection parameter_recommendation
打磨抛光粉尘爆 打磨…吸灰/爆/肺 抛光…吸灰/灰/粉尘/肺 磨活/砂光…吸灰/灰/爆/粉尘/肺 | 打磨粉尘控制 粉尘爆炸防护 | polishing_dust_control
老机床丝杠旷 丝杠/丝杆…反向/旷/晃/爬行/窜/走不准 老铣床/老车床/老机床/工作台/拖板/溜板…反向/旷/晃/爬行/窜/走不准/间隙 lead_screw…loose/worn | 反向间隙补偿 伺服改造 丝杠副间隙 传动间隙 爬行 | lead_screw_backlash backlash_compensation old_lathe old_milling_machine worn_machine
刀烧红 刀/刀尖/钻头/铣刀/锯片/刀头/车刀…冒火星/冒烟/发红/烧刀/烧糊/烧红/退火 tool…hot/overheat 加工钛/车钛/铣高温合金…刀 | 切削热 低温冷却切削 液氮冷却 切削温度场 高压冷却 | tool_burns cryogenic_machining cutting_heat
石墨加工黑灰 石墨…切灰/加工灰/崩/毛边/满屋/灰大/黑灰 碳板/碳纤维/玻纤板…切灰/加工灰/崩/满屋/灰大/黑灰 电极/电木/树脂板…切灰/加工灰/崩/毛边/满屋/灰大/粉尘/黑灰 graphite…dust | 石墨切削 粉尘抽吸 切削粉尘 负压吸尘加工 石墨电极加工 | graphite_machining machining_dust dust_extraction_at_source
台钳夹印 台钳/虎钳/卡爪/卡盘/夹具/钳口/压板…印子/压痕/夹伤/夹印/夹扁/夹花/铝件 夹头…印子/压痕/夹印/夹扁/夹花/铝件 vise/clamp…mark | 装夹压痕 软爪 夹紧力优化 接触变形 仿形夹爪 | clamping_marks vise_marks chuck_marks soft_jaws jaw_marks marks_the_aluminum
砂带打磨不匀 砂带/砂光/砂轮机/抛磨/砂光机…不匀/深一道浅一道/深浅不一/磨不到/磨多/磨漏/过磨 打磨…深一道浅一道/深浅不一/磨不到/磨多/磨漏/过磨 sanding…uneven | 磨削深度模型 恒力砂带 材料去除模型砂带 自适应抛磨 | removal_depth sanded_through belt_sanding uneven_sanding
砂轮震动 砂轮…嗡/抖/跳/震 磨床/磨头/砂轮轴…不平衡/嗡/抖/跳/震 grinding_wheel/grinder…shake/vibrate | 砂轮动平衡 磨床振动主动控制 磨床主轴 | wheel_balancing
镜面抛橘皮 镜面/抛光件/模具抛/抛光面…拉痕/橘皮/波纹/针孔/雾/麻点 抛完…拉痕/波纹/针孔/麻点 polished…haze/pit mirror…orange_peel | 过抛光 模具钢纯净度 抛光塑性变形 镜面抛光缺陷 | over_polishing
`;
