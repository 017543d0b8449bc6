/** Robots, handling, logistics, transport, packaging lines. */
export const robotics = `
机器人 机械手 机械臂 机械手…慢/抖 机器人…停/慢/死机 robot…stop | 工业机器人 机器人控制 | industrial_robot manipulator
示教麻烦 编程难 换产品编程 机器人…示教/编程 | 机器人离线编程 免编程 轨迹规划 | offline_programming trajectory_planning
机器人不准 机械臂抖 | 机器人标定 机器人精度补偿 | robot_calibration
协作机器人 人机 | 人机协作 | collaborative_robot human_robot_collaboration
力控 打磨力 | 柔顺控制 阻抗控制 | force_control compliance_control impedance_control
上料 下料 上下料 手工上料 守着机床 人工…上下料/上料/下料 冲床/锻造…上料人工 机床…上下料人工 取件/上料/下料/送料…人工 压机…取料 一个人看…机床 手工/手…放料 loading…manual load…by_hand | 自动上下料 机床上下料 | loading_and_unloading machine_tending
抓取 抓不准 乱堆抓 散乱工件 机械手…抓不准/抓偏 机器人…抓不住/抓偏 抓取…不准/失败 乱堆…上料/抓 毛坯…抓不准/抓取 抓…不住/不稳/偏/掉/碰伤 来料…乱放 工件…堆叠抓 筐里/散件…抓 吸盘…掉 grip…drop gripper…slip | 机器人抓取 视觉引导 无序抓取 | robotic_grasping bin_picking vision_guided > 立体视觉
吸盘 夹爪 软的抓不住 | 末端执行器 柔性夹爪 软体抓手 | gripper end_effector soft_gripper
码垛 拆垛 手工搬 搬不动 扛包 搬箱子 码垛…人工/倒/歪 搬/搬运…累 人工…搬 一袋…公斤 lifting…heavy carry/stacking…by_hand | 码垛机器人 拆码垛 | palletizing depalletizing
分拣 分拣慢 分拣…人工/慢/招不到人/错/靠人 分货…慢 人工…分拣 分类…靠人 手工…分类 | 自动分拣 分拣系统 | automatic_sorting
搬运 叉车 小车 agv agv…停/充电/撞/趴窝 小车…卡死/撞 | 自动导引车 移动机器人 无人叉车 | automated_guided_vehicle mobile_robot AMR
找不到路 找不到车 导航 agv…丢位置/跑偏 小车…走偏/迷路 | 定位导航 SLAM 室内定位 | robot_localization robot_navigation indoor_positioning
送货路线 派车 送货…绕路 路线…靠司机 派车…凭经验 配送…迟到 一车…送几家 司机…自己定路线 运费…越来越高 | 路径优化 车辆路径 | vehicle_routing path_planning
仓库 立库 货架 | 自动化立体仓库 智能仓储 | automated_warehouse AS/RS
物流 运费 配送 货运 快递 | 物流优化 供应链 | logistics supply_chain
供应商 断供 缺料停产 供应商…断供 供货…不及时 原料…断货 进口件…等几个月 | 供应链管理 供应链风险 | supply_chain_management
装箱 装箱率 箱子…装不满 纸箱…太大 怎么装…省地方 装柜…多装 | 装箱优化 三维装箱 | bin_packing
破损 运输碰坏 路上坏 快递…摔碎/破/碎 运输…压坏/碎/碰碎/磨花 物流…摔坏/破/碰坏 包装…摔不住/破/碎 路上…破/碎/碰坏 到货…坏/碎 发货…碎 易碎…寄 damaged/break…shipping | 运输包装 缓冲包装 包装动力学 | cushioning_packaging transport_packaging damaged_in_transit transport_damage > 缓冲材料
包装线 自动包装 手工包装 包装…人工/手工 人工…装箱/装袋 packing…by_hand/manual 装盒/装箱/装袋/打包/封箱…人工 | 包装自动化 装箱机器人 | packaging_line packaging_automation
贴标 贴歪 喷码 贴标机 贴标…不准/歪/气泡/泡/漏贴/皱 标签…漏贴/贴不准/贴歪 喷码…不清/掉 标…贴不准/贴歪 日期…打歪/漏打/糊 | 标签贴标 喷码检测 | label_application coding_inspection
拧螺丝 锁螺丝 螺丝…打歪/打滑/拧不紧/漏打/漏锁 拧螺丝…人工 锁螺丝…慢 扭矩/扭力…不准 | 自动拧紧 拧紧控制 | screw_tightening
插件 装小零件 | 机器人装配 轴孔装配 | robotic_assembly peg_in_hole
点胶 涂胶 涂胶不匀 点胶…不匀/拉丝/断 涂胶…手工/断/溢 打胶…不匀/人工 胶…涂不匀 | 自动涂胶 点胶控制 | dispensing glue_application
换型 多品种小批量 换产慢 换一次…几个小时/半天 换型/换模/换线/换产品…慢 小批量…多 品种…太多 changeover…long | 柔性制造 快速换模 | flexible_manufacturing SMED
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
缝包 上袋 | 自动上袋 | bagging
上布 换筒 换管 | 纺织落纱机器人 | doffing_robot
挑菜 切菜机器人 | 食品加工机器人 | food_handling_robot
上件挂件 挂漆件 | 自动挂件 | automatic_hanging
换模慢 | 自动换模 | automatic_die_change
冲床上料 | 冲压机器人 | press_tending
打包发货慢 | 智能打包 | order_fulfillment
车间叫料 | 物料配送 | material_delivery
数不清库存 找不到货 货…找不到 货放哪…忘 库位…不知道 凭记忆…找货 | 仓储管理系统 | WMS
`;
