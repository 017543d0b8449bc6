/** Cutting, grinding, tools, fixtures, machine tools, accuracy. Terms after GB/T 1182 (geometrical tolerances) and GB/T 3505 (roughness). */
export const machining = `
机加工 车铣 加工中心 数控加工 | 切削加工 机械加工 数控机床加工 | machining CNC_machining
崩刃 打刀 崩刀 刀口崩 | 刀具破损 刀具崩刃 | tool_breakage edge_chipping > 切削力 刀具涂层材料
刀不耐用 费刀 换刀 刀磨得快 刀具 刀子 刀…磨得快 刀…不耐 钻头…磨 | 刀具磨损 刀具寿命 刀具磨损监测 | tool_wear tool_life > 刀具涂层材料 切削液寿命 切削参数优化
刀具涂层 涂层刀 | 刀具涂层材料 硬质涂层 TiAlN | hard_coating tool_coating
粘刀 积屑 粘铝 | 积屑瘤 粘刀磨损 | built_up_edge
难加工 车不动料 难切削 | 难加工材料 切削加工性 | difficult_to_machine_material machinability
易切削 易车 | 易切削钢 | free_cutting_steel
切削 切削参数 吃刀 走刀 | 切削力 切削参数优化 切削温度 | cutting_force cutting_parameter
铁屑 缠屑 切屑 断屑 排屑 | 切屑控制 断屑槽 | chip_breaking chip_control
切削液 冷却液 乳化液发臭 冷却液变质 | 切削液寿命 金属加工液 微量润滑 | cutting_fluid metalworking_fluid minimum_quantity_lubrication
干切 高速切削 | 高速铣削 干式切削 | high_speed_machining dry_cutting
光洁度 不光洁 刀纹 粗糙 拉毛 毛糙 加工…不光 孔…不光 | 表面粗糙度 表面完整性 加工表面质量 | surface_roughness surface_integrity surface_finish > 切削颤振 切削参数优化
震刀 颤刀 振纹 打颤 车削…抖 铣…震 刀…震 | 切削颤振 颤振抑制 颤振稳定性 | chatter regenerative_chatter > 模态分析 薄壁件加工
尺寸不稳 尺寸跑 超差 尺寸散 公差 尺寸不准 | 加工精度 尺寸精度 误差补偿 | machining_accuracy dimensional_accuracy error_compensation > 机床热误差 装夹变形 残余应力 定位精度
热变形 开机就偏 早晚尺寸不一样 热伸长 机床热 机床…热变形 早晨…差两丝 开机…尺寸 | 机床热误差 热误差补偿 | thermal_error_of_machine_tool thermal_deformation
同心 不同轴 偏心 跳动 摆差 | 同轴度 圆跳动 形位公差 几何公差 | coaxiality runout geometric_tolerance
圆度 不圆 椭圆度 失圆 | 圆度误差 圆柱度 | roundness cylindricity
平面度 板面不平整 平行度 | 平面度误差 平行度误差 | flatness_error parallelism
垂直度 不垂直 歪斜 | 垂直度误差 | perpendicularity
定位不准 重复定位 丝杠间隙 | 定位精度 重复定位精度 反向间隙 | positioning_accuracy repeatability backlash
薄壁 夹变形 夹紧变形 薄壁件 薄…夹变形 薄…装夹 | 薄壁件加工 装夹变形 | thin_walled_part clamping_deformation
夹具 夹不住 装夹 工装 | 夹具设计 柔性夹具 | fixture_design workholding
深孔 钻偏 孔歪 打深孔 | 深孔加工 枪钻 孔轴线偏斜 | deep_hole_drilling gun_drilling
钻孔 铰孔 扩孔 | 孔加工 | drilling reaming
镗孔 珩磨 缸套 | 珩磨工艺 内孔加工 | boring_operation honing
磨床 磨削 砂轮 | 磨削加工 砂轮修整 | grinding grinding_wheel
磨糊 磨烧 磨削烧伤 磨…烧糊 磨…发蓝 | 磨削烧伤检测 磨削温度 | grinding_burn > 切削液寿命 砂轮修整
研磨 超精 | 超精密加工 精密研磨 化学机械抛光 | ultra_precision_machining lapping CMP
抛光 抛不亮 手工抛 打光 | 抛光工艺 力控抛光 机器人抛光 | polishing robotic_polishing
磨料流 内孔抛 | 磨粒流加工 磁力研磨 | abrasive_flow_machining magnetic_abrasive_finishing
去毛刺 毛刺 毛边 打毛刺 | 毛刺控制 去毛刺工艺 机器人去毛刺 | deburring burr > 切削参数优化
打磨 磨削打磨 手工打磨 | 机器人打磨 力控打磨 打磨工作站 | robotic_grinding
电火花 线切割 | 电火花加工 电火花线切割 | EDM electrical_discharge_machining wire_EDM
电解加工 | 电化学加工 | electrochemical_machining
激光加工 激光打孔 打标 激光打标 | 激光微加工 超快激光 飞秒激光 | laser_micromachining femtosecond_laser laser_marking
超声加工 | 超声振动辅助加工 超声切削 | ultrasonic_vibration_assisted_machining
机床 车床 铣床 老机床 | 数控机床 机床改造 | machine_tool CNC
主轴 主轴热 电主轴 | 高速主轴 主轴动态特性 | spindle motorized_spindle
导轨 丝杠 | 滚珠丝杠 直线导轨 进给系统 | ball_screw linear_guide feed_drive
五轴 数控编程难 | 五轴加工 刀路规划 数控编程 | five_axis_machining tool_path_planning CAM
画图 出图 三维图 | 计算机辅助设计 参数化设计 三维建模 | CAD parametric_design 3D_modeling
逆向 抄数 | 逆向工程 点云 | reverse_engineering 3D_scanning point_cloud
在机测量 对刀 | 在机检测 在位测量 | on_machine_measurement in_situ_measurement
三坐标 | 三坐标测量机 | coordinate_measuring_machine CMM
量不准 手工量 人工量 卡尺量 | 在线测量 视觉测量 激光测量 | online_measurement laser_measurement vision_measurement
装错 漏装 装配 装不上 | 装配防错 柔性装配 装配质量 | assembly error_proofing
过盈 压装 | 过盈配合 压装力 | interference_fit press_fitting
公差配合 叠加误差 | 公差分析 尺寸链 装配误差 | tolerance_analysis dimension_chain
木工 锯末大 锯片 | 木材加工 锯切 | wood_machining sawing
切石头 | 石材加工 金刚石工具 | stone_machining diamond_tool
金刚石 超硬刀 | 聚晶金刚石 立方氮化硼 超硬材料 | PCD CBN superhard_material
陶瓷刀 | 陶瓷刀具 | ceramic_tool
车削 铣削 | 铣削加工 车削工艺 | milling CNC_turning
齿轮加工 滚齿 磨齿 | 齿轮制造 滚齿加工 剃齿 | gear_manufacturing hobbing
螺杆加工 蜗杆 | 螺杆转子 蜗轮蜗杆 | worm_gear screw_rotor
叶片加工 叶轮加工 | 叶片数控加工 整体叶轮 | blade_machining impeller_machining
曲面 模具曲面 | 自由曲面加工 | free_form_surface
复材打孔分层 碳板钻孔 | 复合材料切削 钻孔分层 | CFRP_machining drilling_delamination
工时 定额 编工艺 工艺卡 | 计算机辅助工艺设计 CAPP 工时定额 | process_planning
刀具管理 | 刀具管理系统 | tool_management
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
机床精度丢 机床老了不准 | 机床精度保持性 | accuracy_retention
机床撞 撞刀 | 碰撞检测 | collision_detection
断续切削 | 断续切削冲击 | interrupted_cutting
硬车 | 硬态切削 | hard_turning
微小孔 打小孔 | 微孔加工 | micro_hole
刀具修磨 磨刀 | 刀具刃磨 | tool_regrinding
热处理后磨 | 磨削裂纹 | grinding_crack
精度测 激光干涉仪 | 机床精度检测 | machine_tool_calibration
`;
