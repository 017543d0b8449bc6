/** Robots, handling, logistics, transport, packaging lines. */
export const robotics = `
机器人 机械手 机械臂 动力学参数 参数辨识 关节摩擦 机械臂动力学 轨迹跟踪 关节减速器 末端误差 机器人运动学 机械手…慢/抖 机器人…停/慢/死机 robot…stop | 工业机器人 机器人控制 | industrial_robot manipulator robot_dynamics parameter_identification
示教麻烦 编程难 换产品编程 机器人…示教/编程 robot…program/teach | 机器人离线编程 免编程 轨迹规划 | offline_programming trajectory_planning teaching_the_robot reprogram
机器人不准 机械臂抖 robot…accurate/inaccurate | 机器人标定 机器人精度补偿 | robot_calibration robot_is_off kinematic_calibration
协作机器人 人机 人机协作安全 协作安全 安全速度监控 速度与分离 人机共融 碰撞力 接触检测 人和机器人 不装围栏 怕碰到 怕撞到 怕撞人 机器人…和人/怕碰/打人/打到人/撞到人/旁边不敢/碰人/碰到人/跟人 机械手…人挤一块/伤人/怕碰/打人/打到人/撞人/撞到人/旁边/碰人/碰到人 机械臂…伤人/打人/打到人/撞到人/碰人 agv…伤人/打人/打到人/撞人/撞到人/碰人 robot…bump/hurt/injure 人…机器人旁边/机械手旁边/机械臂旁 和人一起…干活/机器人 围栏…占地/拆 robots…hurt/people 跟人…一起干活机器人 | 人机协作 | collaborative_robot human_robot_collaboration bumps_into_people bump_into hits_people human_robot_safety collision_detection_of_robot speed_and_separation robot_hits compliant_control collaborative_robot_safety
力控 打磨力 | 柔顺控制 阻抗控制 | force_control compliance_control impedance_control
上料 上下料 手工上料 守着机床 人工…上下料/上料/下料 机床…上下料人工/下料 冲床/锻造…上料人工 取件/上料/下料/送料…人工 压机…取料 一个人看…机床 手工/手…放料 loading…manual load…by_hand 工人/机械手…下料 | 自动上下料 机床上下料 | loading_and_unloading machine_tending loading_by_hand load_the_machine feeding_by_hand
抓取 抓不准 乱堆抓 散乱工件 抓取位姿 位姿估计 抓取规划 点云分割 柔顺抓取 力反馈 机械手…夹不准/夹偏/夹坏/夹破/夹碎/夹裂/抓不准/抓偏/抓空/捏碎/放不准 机器人…夹不准/夹偏/夹坏/夹破/夹碎/夹裂/抓不住/抓不准/抓偏/抓空/捏碎/掉件/放不准 抓取…不准/失败 乱堆…上料/抓 毛坯…抓不准/抓取 抓…不住/不稳/偏/掉/碰伤 吸盘…不住/掉 gripper…break/slip 夹爪…夹不准/夹偏/夹破/夹碎/夹裂/抓不准/抓偏/抓空/捏碎/放不准 robot…breaks/crush/grasp/miss 来料…乱放 工件…堆叠抓 筐里/散件…抓 grip…drop pick…miss 易碎…夹 | 机器人抓取 视觉引导 无序抓取 | robotic_grasping bin_picking vision_guided grasp_pose > 立体视觉
吸盘 夹爪 软的抓不住 | 末端执行器 柔性夹爪 软体抓手 | gripper end_effector soft_gripper
码垛 拆垛 手工搬 搬不动 扛包 搬箱子 码垛…人工/倒/歪 搬/搬运…累 人工…搬 一袋…公斤 lifting…heavy carry/stacking…by_hand stack…hand | 码垛机器人 拆码垛 | palletizing depalletizing stacking_by_hand lifting_bags heavy_bags
分拣 分拣慢 分拣…人工/慢/招不到人/错/靠人 分货…慢 人工…分拣 分类…靠人 手工…分类 | 自动分拣 分拣系统 | automatic_sorting
搬运 叉车 小车 agv 多车路径规划 死锁 交通管制 自主移动机器人 托盘位姿识别 agv…不动/丢线/停/充电/抢路/撞/等/走偏/趴窝 小车…卡死/堵死/抢道/撞 搬运小车…堵/撞/走偏 无人叉车…叉不准/慢/插偏 机器人…堵路/抢路 AGV…collide/stop/stuck 叉托盘…偏 | 自动导引车 移动机器人 无人叉车 | automated_guided_vehicle mobile_robot AMR multi-AGV_path_planning deadlock_avoidance autonomous_mobile_robot AGVs_get_stuck
找不到路 找不到车 导航 agv…丢位置/跑偏 小车…走偏/迷路 | 定位导航 SLAM 室内定位 | robot_localization robot_navigation indoor_positioning
送货路线 派车 排车 跑冤枉路 车辆路径问题 配送路线 城市配送 车队调度 元启发式 送货…慢/晚/绕/绕路/费油/跑/路线 路线…不合理/怎么排/靠司机 派车…不合理/乱/凭经验/靠经验 配送…多点/慢/成本高/散/绕/路线/迟到 司机…绕路/自己定路线/跑冤枉路/路线乱 车…绕路/跑重复 一车…送几家 运费…越来越高 绕路…费油 调车…靠经验 一天…送不完 点多…送 垃圾车/校车/送奶…路线 drivers…far too_many…kilometers | 路径优化 车辆路径 | vehicle_routing path_planning vehicle_routing_problem route_optimization city_logistics fleet_dispatching delivery_route detours truck_routes
仓库 立库 货架 | 自动化立体仓库 智能仓储 | automated_warehouse AS/RS
物流 运费 配送 货运 快递 | 物流优化 供应链 | logistics supply_chain
供应商 断供 缺料停产 供应商…断供 供货…不及时 原料…断货 进口件…等几个月 | 供应链管理 供应链风险 | supply_chain_management
装箱 装箱率 泡货 装箱问题 箱型优化 包装减量 启发式装箱 纸箱…太大/尺寸太多/空的多 怎么装…省地方/省空间/箱 包装箱…大半空/太大/空/空的多 箱型…太多/怎么配 装箱…怎么摆/浪费/空 箱子…装不满 装柜…多装 小东西…大箱子 大箱子…小东西 填充…浪费 空气/抛货/体积…运费 box…big | 装箱优化 三维装箱 | bin_packing three-dimensional_bin_packing carton_size boxes_half_empty empty_space_in_boxes oversized_boxes overpackaging
破损 运输碰坏 路上坏 跌落冲击动力学 包装脆值 蜂窝缓冲 包装吸能缓冲 快递…摔碎/晃坏/晃碎/破/碎/碰碎/磕坏/路上碎/颠坏/颠碎 运输…压坏/碎/碰碎/磨花 物流…摔坏/破/碰坏 包装…摔不住/破/碎 路上…破/碎/碰坏 到货…坏/碎 箱子/纸箱/包裹/东西/瓷器/鸡蛋…摔碎/晃坏/晃碎/碰碎/磕坏/路上碎/颠坏/颠碎 玻璃…晃坏/晃碎/碰碎/磕坏/颠坏/颠碎 里面东西…晃/碎 发货…碎 易碎…寄 damaged/break…shipping | 运输包装 缓冲包装 包装动力学 | cushioning_packaging transport_packaging damaged_in_transit transport_damage fragility_of_product drop_impact_of_package > 缓冲材料
包装线 自动包装 手工包装 包装…人工/手工 人工…装箱/装袋 packing…by_hand/manual 装盒/装箱/装袋/打包/封箱…人工 | 包装自动化 装箱机器人 | packaging_line packaging_automation
贴标 贴歪 喷码 贴标机 贴标…不准/歪/气泡/泡/漏贴/皱 标签…漏贴/贴不准/贴歪 喷码…不清/掉 标…贴不准/贴歪 日期…打歪/漏打/糊 | 标签贴标 喷码检测 | label_application coding_inspection
拧螺丝 锁螺丝 螺丝…打歪/打滑/拧不紧/漏打/漏锁 拧螺丝…人工 锁螺丝…慢 扭矩/扭力…不准 | 自动拧紧 拧紧控制 | screw_tightening
插件 装小零件 | 机器人装配 轴孔装配 | robotic_assembly peg_in_hole
点胶 涂胶 涂胶不匀 点胶…不匀/拉丝/断 涂胶…手工/断/溢 打胶…不匀/人工 胶…涂不匀 | 自动涂胶 点胶控制 | dispensing glue_application
换型 多品种小批量 换产慢 准备时间 换模作业分析 准备时间缩减 换一次…几个小时/半天 换型/换模/换一次模/换模具…几个小时/半天/太久/慢/要两小时/费时 调机…几个小时/太久/要两小时/费时 换线/换产品…慢 小批量…多 品种…太多 changeover…long die_change…slow | 柔性制造 快速换模 | flexible_manufacturing SMED takes_hours_to_change changeover_takes setup_time_reduction
流水线 产线 | 自动化生产线 柔性产线 | production_line
人工搬砖 重活 累活 脏活 助力服 可穿戴助力 穿戴/搬重物/抬…省力 助力…搬 | 助力机械臂 人机工效 | ergonomics power_assist
剪线头 撕膜 理料 | 柔性物料操作 | deformable_object_manipulation
水下机器人 清淤 | 水下作业机器人 | underwater_robot underwater_vehicle
爬壁 罐内清洗 | 爬壁机器人 清洗机器人 | climbing_robot
管道机器人 管内 管里…机器人 管道…爬行 管内…清理 | 管道检测机器人 | in_pipe_robot
多机器人 小车堵车 agv…堵/打架/死锁 小车…互相等 | 多机协同 集群调度 | multi_robot fleet_management
无人驾驶 自动驾驶 | 自动驾驶技术 环境感知 | autonomous_driving
遥控 远程操作 | 遥操作 | teleoperation
传动 丝杆 同步带 | 精密传动 直线模组 | motion_transmission linear_module
运动控制 多轴 | 运动控制系统 多轴同步 | motion_control
张力 收卷 放卷 跑偏卷 卷…不齐/松/皱/跑偏 收卷…不齐/松/跑偏 放卷…抖 走带/料带…偏 带子…跑偏 张力…不稳 web…wander winding…loose 纠偏…不好 | 张力控制 卷绕 纠偏控制 | tension_control web_winding web_guiding
工件放不准 来料不齐 | 来料定位 视觉定位 | workpiece_localization
软包搬不了 袋子抓 | 软包码垛 | bag_palletizing
机器人坏 减速器坏 | 机器人故障诊断 | robot_fault_diagnosis
铸件抓取 铸件搬运 | 铸造机器人上下料 | foundry_handling
喷涂手 机器人喷涂 | 喷涂机器人路径 | robotic_spraying
装盘 装盒 | 机器人装盒 | case_packing
缝包 上袋 | 自动上袋
上布 换筒 换管 | 纺织落纱机器人 | doffing_robot
挑菜 切菜机器人 | 食品加工机器人 | food_handling_robot
上件挂件 挂漆件 | 自动挂件 | automatic_hanging
换模慢 | 自动换模 | automatic_die_change
冲床上料 | 冲压机器人 | press_tending
打包发货慢 | 智能打包 | order_fulfillment
车间叫料 | 物料配送 | material_delivery
数不清库存 找不到货 货放哪…忘 库位…不知道 凭记忆…找货 | 仓储管理系统 | WMS
机器人抖停不稳 机器人/机械手/桁架…停不住/到位抖/晃/颤 机械臂/模组…停不住/到位抖/抖/晃/颤 robot_arm…shake/vibrate robot…shake | 残余振动抑制 柔性关节 轨迹平滑 输入整形机器人 | residual_vibration flexible_joint
机器人换产品麻烦 机器人/自动线/机械手/专机…不通用/小批量用不了/换产品/换品种/改夹具/改程序 robot…changeover | 柔性自动化 可重构产线 快速部署 机器人技能学习 | reconfigurable_line robot_skill_learning flexible_automation
自动线老停 自动线/流水线/生产线/机器人线…一停全停/停线/卡停/故障/老停 production_line…stop | 产线可靠性 瓶颈识别 缓冲配置 产线故障诊断 | line_stops buffer_allocation line_downtime
视觉认错 视觉/拍照/识别…光线变/反光/漏检/认不出/认错/误判 相机…光线变/漏检/认不出/认错/误判 camera…miss/reflect 反光…拍不清 | 高反光视觉 鲁棒识别 小样本缺陷 | highly_reflective_surface_inspection
线缆柔性装 线束/软管/密封条/皮带/电缆…人工装/塞/机器装不了/装不上 | 柔性物体操作 线缆装配 机器人柔顺装配 | cable_assembly_robot deformable_linear_object
精密装配插不进 插销/轴孔/压装/装轴承/插接…卡住/对不准/插不进/装伤 | 轴孔柔顺装配 力觉引导 装配力控制 | compliant_assembly force_guided_assembly won't_go_in
喷砂抛丸工苦 喷砂/抛丸/喷丸/打砂…人工/危险/没人干/灰/苦 除锈…危险/没人干/灰/苦 sandblasting…dust | 喷砂机器人 喷丸轨迹 自动喷砂 | blasting_robot
协作臂误报 协作臂/协作机器人/机械臂/机器人/关节/机械手…一加负载/停机报警/急停/报警/误停/误报/负载报警/过载 robot…alarm/overload | 动力学参数辨识 碰撞检测误报 负载辨识 关节力矩 重力补偿 | false_collision_alarm payload_identification cobot
机器人精度掉 机器人/机械手/机械臂/关节/减速器…偏了/发热不准/回零/松旷/精度掉/越用越不准/跑偏 robot…drift | 机器人热误差 精度退化 运动学标定 关节间隙 | accuracy_degradation_of_robot robot_loses_accuracy
夹具抓软件 面包/豆腐/水果/布料/袋子/泡沫/软件…夹烂/抓不起/抓坏/抓破 gripper…crush | 软体夹爪 柔性抓取 仿生抓取 变刚度 | soft_gripping fragile_gripping gripping_soft
`;
