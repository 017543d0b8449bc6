/** Fasteners, chains, tools, locks, kitchenware. */
export const hardware = `
螺丝…拧花/滑头 螺丝头/内六角…拧花 十字槽…滑 批头/螺丝刀…打滑 槽口…烂 六角…滑角 梅花槽…崩 | 螺钉槽型 驱动槽失效 旋具配合 | screw_recess cam_out drive_socket
自攻螺丝 自攻钉 钻尾 螺纹成形 成形扭矩 钻尾几何 screws_won't_go_in 自攻…打不进/打滑/拧不进/拧断/断/断头/费劲/钻不动/钻不透 钻尾…不锋利/慢/打不进/断/烧头/钻不进 自钻…钻不动 钻尾丝…生锈 | 自攻螺钉 自钻自攻 拧入扭矩 渗碳螺钉 | self_tapping_screw self_drilling_screw driving_torque thread_forming self_drilling
拧断 螺丝/螺栓…拧断 扭力/扭矩/轴力…不稳 力矩…不准 拧紧/预紧…不一致 螺母…打不紧 扭矩系数…离散 | 扭矩系数 预紧力离散 拧紧工艺 转角法 螺纹摩擦系数 | tightening_torque torque_coefficient clamp_load_scatter
乱牙 通止规 螺纹…乱扣/拧不进/碰伤/磕碰/通不过 通规/牙规…不过 止规…通过 螺牙…毛刺 牙型…不饱满 | 螺纹中径 螺纹精度 螺纹视觉检测 牙型误差 | thread_pitch_diameter thread_gauge thread_inspection
氢扩散 氢陷阱 延迟断裂敏感性 电镀除氢 氢致延迟 高强钢除氢 螺丝…掉头/放一晚/放几天断/无缘无故断/没动就断/第二天/自己掉头/自己断/自己裂/装上断/装完断/过一夜/过几天断/过夜/过夜断/隔一夜/隔夜/隔天 螺栓…放一晚/断头/没动就断/第二天/自己掉头/自己断/自己裂/装上断/装完断/过一夜/过夜/过夜断/隔一夜/隔夜/隔天 螺钉…放一晚/没动就断/过一夜/隔一夜/隔夜 screw…break/snap 高强螺栓…断 放一晚/过一夜/隔一夜/隔天/隔夜…断头 bolt…snap | 高强螺栓延迟断裂 耐延迟断裂螺栓钢 螺栓氢脆 | delayed_fracture_of_bolt high_strength_bolt_steel bolts_snap screws_snap snap_after_tightening break_after_tightening fail_after_tightening heads_pop_off heads_fall_off > 氢脆 去氢处理
螺丝…全检/挑不良/混料/混牙/混装/筛选/裂纹检 螺母…漏攻 小五金…挑选 紧固件…外观检 | 紧固件光学筛选 影像筛选 紧固件缺陷识别 | fastener_sorting optical_sorting_machine fastener_inspection > 机器视觉
热镀锌螺栓 螺栓…挂锌/镀锌后太紧 螺纹…堵锌/锌瘤 镀锌…拧不进 镀锌后…拧不上 螺母…镀锌后 | 螺纹件热镀锌 离心镀锌 螺纹镀层厚度 | thread_clearance_of_galvanized_bolt centrifugal_galvanizing
膨胀螺栓 锚栓 化学锚栓 锚栓…拔出/松 膨胀螺丝…拔出 拉拔…不合格 膨胀丝…打滑 | 锚栓抗拔 锚固胶 后锚固 | anchor_bolt pull_out_strength chemical_anchor
拉铆钉 抽芯铆钉 拉铆枪 铆螺母…打滑/转 拉钉…断 铆钉…拉不断 拉铆…芯掉 | 铆螺母 环槽铆钉 | blind_rivet rivet_nut lockbolt
喉箍 卡箍…滑/漏 喉箍/管卡…断 抱箍…松 管箍…裂 沟槽…漏 | 卡箍连接 沟槽管件 软管夹紧 | hose_clamp grooved_coupling pipe_clamp
跳链 链轮…尖/断齿/磨/跳齿 链条…卡链/响/爬齿/脱落/跳齿 | 链轮磨损 链传动啮合 多边形效应 | sprocket_wear chain_meshing polygon_effect
圆环链 起重链 葫芦链 链环…断/裂 矿用链/刮板链/焊接链/捆绑链…断 | 矿用圆环链 闪光对焊 高强度链钢 | round_link_chain mining_chain flash_butt_welding
扳手口 刃口强韧化 高频刃口 接触应力 硬度梯度 扳手…变形/口大/口松/咬不住/张口/打滑/断/滑丝/滑角/裂 套筒…打裂/裂 批头…崩/断 钳子…剪不断/剪几次/卷口/咬口/崩/崩口/缺口/豁口/错口 钳口…崩/豁 剪钳/断线钳/大力钳…剪不断/剪几次/卷口/咬口/崩/缺口/豁口/错口 剪刀…剪几次/卷口/崩/缺口/豁口/错口 工具…卷/崩/断/硬度不够 wrench…crack/round/slip pliers…chip/dull 斜口钳…崩 锤子…掉渣 凿子…卷 起子…拧弯 风炮套筒…裂 | 手工具热处理 铬钒钢 刃口硬度 工具钢强韧性 | hand_tool_heat_treatment chrome_vanadium_steel impact_socket pliers_chip wrench_slips jaws_wear hand_tools_break
卷刃 砍骨头 斩骨 刃口韧性 碳化物调控 碳化物细化 刃口微观 刀口…卷/崩/崩口/砍骨/缺/缺口/豁 刀…不锋利/卷口/崩口/用几天就钝/豁口 剪刀…不快/咬口/咬布 菜刀/砍刀/斩骨刀/柴刀/厨刀/刃口…卷/崩/崩口/砍骨/缺/豁 刀刃…缺 美工刀…断 knife…chip | 刃口崩缺 刃口卷曲 刀剪钢 锋利度耐用度 | cutlery_steel blade_edge_retention edge_rolling knife_chips chipped_blade blade_chips > 马氏体不锈钢
卷尺…掉漆/断/磨 尺带…弯断/掉字 水平尺…不准 | 尺带涂层 钢卷尺 弹性带钢 | measuring_tape steel_tape
电钻…发热/烧 角磨机…手麻/震 电锤…不打/没劲 电动扳手…没劲 电镐/手持/割草机…震手 电动工具…烧 | 电动工具减振 手传振动 冲击机构 电锤 | power_tool_vibration hand_arm_vibration hammer_drill
油锯 链锯 割草机 修枝剪 绿篱机 园林工具 链锯…钝 割草…缠 割草头/打草绳…断 | 园林机械 割草机构 链锯切削 | chainsaw lawn_mower garden_machinery
锯条…掉齿/断/断齿/钝 锯片…掉齿/跑偏 锯…不直/斜 带锯/锯带/曲线锯…断 圆锯片…掉头 锯料…慢 | 双金属带锯条 锯齿崩刃 锯片适张 圆锯片 | bandsaw_blade saw_tooth_wear circular_saw_blade
合金刀头 刀头…掉/脱焊 合金头…掉 合金刀片…焊不牢 锯片…刀头掉 钎头/钻头/截齿…掉合金 焊合金…裂 合金片…焊裂 | 硬质合金钎焊 钎焊残余应力 刀头焊接强度 截齿钎焊 | brazing_of_cemented_carbide carbide_tip brazing_residual_stress
锁芯 锁舌 弹子公差 磨粒卡滞 摩擦副卡滞 防技术开启 key_won't_turn 锁芯…卡/生锈 锁…互开/互开率/卡住/卡死/发涩/打不开/技术开锁/拔不出/拧不动/插不进/撬/断在里面/费劲/转不动/防撬 钥匙…互开/卡住/卡死/发涩/技术开锁/拔不出/拧不动/插不进/撬/断/断在里面/费劲/转不动/防撬 挂锁…互开/卡住/卡死/发涩/技术开锁/拔不出/拧不动/插不进/撬/断在里面/费劲/转不动/锈/防撬 门锁/锁头…互开/卡住/卡死/发涩/技术开锁/拔不出/拧不动/插不进/撬/断在里面/费劲/转不动/防撬 key…stick/stuck lock…jam/stick/stiff 锁舌…卡 锁体…异响 锁梁…锈 | 锁芯结构 锁具耐久性 弹子锁 机械锁 | lock_cylinder pin_tumbler_lock lock_durability key_sticks lock_jams lock_picking
智能锁 指纹锁 密码锁 人脸锁 不认手 不认指纹 低温干指 指纹图像增强 生物特征 活体检测 指静脉 电源管理门锁 待机功耗 离合驱动 门锁安全 指纹…不灵/不认/冬天/刷不开/反应慢/干/按好几次/磨平/老人/脱皮/认不出/识别不了/识别慢 智能锁…死机/没电 手指…干/湿/脱皮识别 人脸…不认/晚上/识别慢 fingerprint…fail/slow 指纹锁…耗电 锁…自动打不开 | 智能门锁 指纹识别 低功耗门锁 离合机构 | smart_lock fingerprint_recognition electronic_lock fingerprint_not_recognized dry_finger
合页 铰链 合页…下垂/响 铰链…响 门…下垂 滑轨…晃 柜门…关不严 | 抽屉导轨 家具五金耐久 铰链疲劳 | damping_hinge
锌合金…掉镀层/电镀/起泡/鼓泡 拉手…掉镀/起泡 把手…掉皮 锌压铸/皮带扣…起泡 五金件…电镀起泡 | 锌合金压铸件电镀 压铸锌件起泡 预镀铜 | plating_on_zinc_die_casting zinc_die_casting_blister > 镀层结合力
脚轮 万向轮 脚轮…脱胶/裂/转不动 轮子…压扁 聚氨酯轮…脱胶 轮面…掉块 | 聚氨酯脚轮 包胶轮 脚轮承载 | caster_wheel polyurethane_wheel
复底 锅底…不平/变形/开胶/脱层/起包/鼓 复底…开裂/脱 三层钢…分层 电磁炉…锅跳 | 复底钎焊 复合锅底 三层复合板 | impact_bonded_base clad_cookware induction_base
铁锅 气体软氮化 表面氧化膜 铸铁耐蚀 蓝化 铁锅…发红/开裂/开锅/掉黑/生锈/粘/起皮/返锈/锈/黄水 铸铁锅…裂/锈 炒锅/熟铁锅…发红/开锅/生锈/返锈/黄水 生铁锅…发红/开锅/生锈/砂眼/返锈/黄水 iron_pan…rust | 氮化铁锅 铸铁炊具 铁锅防锈 | nitrided_wok cast_iron_cookware seasoning_layer rusty_wok cast_iron_pan
餐具…发黄/生锈/锈点 勺子/刀叉/菜刀/厨具…生锈 洗碗机/不锈钢碗…锈 刀具…锈斑 | 餐具耐蚀 刀具耐蚀 洗碗机腐蚀 马氏体不锈钢耐蚀性 | tableware_corrosion dishwasher_corrosion cutlery_corrosion > 钝化膜 点蚀
密封圈老化 压力锅…上不来气/不上气/冒气/密封圈/漏气/漏汽/跑气 高压锅…上不了压/上不来气/不上气/冒气/喷/漏气/漏汽/跑气 锅盖…上不来气/不上气/冒气/打不开/漏气/漏汽/跑气 盖子…上不来气/不上气/冒气/漏气/漏汽/跑气 电压力锅…漏 pressure_cooker…leak | 压力锅密封 压力锅安全 限压阀 | pressure_cooker pressure_cooker_seal
油烟机…倒灌/吵/吸不走/滴油/难清洗 烟机…噪音/跑烟 抽烟机…吸力小 | 吸油烟机风道 油脂分离 油烟机降噪 多翼离心风机 | range_hood_aerodynamics grease_separation multi_blade_fan
锁冻住 锁/车锁/挂锁/锁芯…上冻/冬天打不开/冻/冻住/冻死/结冰/进水冻 零下…锁打不开 lock…freeze | 锁体防冻 防冰结构 低温润滑 防水锁体 低温脂 | lock_freezes frozen_lock low_temperature_lubrication anti-icing_lock
螺丝发热锈 断在里面 螺丝…取不出来/拧不下来/断在里面/烂在里面/锈住 螺栓/螺钉…取不出来/拧不下来/断在里面/烂在里面/锈住/锈死 断螺丝…取 bolts…rusted | 断螺栓取出 紧固件拆卸 锈蚀咬合 防锈螺栓 | broken_bolt_extraction stuck_bolts rusted_bolts
锅底变形 锅/平底锅/煎锅/奶锅…不平/中间糊/受热不均/底凸/底鼓/放不平/烧变形/烧穿/糊底/锅底翘 pan…warp | 锅底热应力 锅体导热均匀 热屈曲 铝基复合锅 | pan_warps hot_spots_pan uneven_heating_pan pan_bottom
锅把烫手 锅把/手柄/壶把/锅耳/把手…掉/断/松/烧糊/烫手 handle…hot/loose | 锅柄隔热 手柄连接强度 电木 热阻结构 | handle_gets_hot loose_handle
刀具生锈 菜刀/剪刀…发黑/锈斑/长锈 水果刀/刀…发黑/生锈/锈斑/长锈 knives…rust | 刀具钢耐蚀 铬含量 马氏体钢点蚀 耐蚀刀剪 | rusty_knife
砂轮片爆 切割片/磨片/砂轮片/角磨片…不耐用/切不动/爆/碎/磨得快/飞 grinding_disc…break | 树脂砂轮 增强网 回转强度 磨片耐用度 | resinoid_wheel cutting_disc burst_speed
合页门下垂 柜门…关不上/掉下来/自己开 冰箱门/门扇/窗扇…下垂/关不上/掉下来/自己开 | 铰链疲劳磨损 铰链刚度 五金承载 | sagging_door hinge_wear
电动工具电池 电钻…不耐用/充不进/电池不行 扳手/锂电工具…不耐用/充不进/没劲/电池不行 | 电池包 锂电工具 | brushless_power_tool tool_battery
拉杆箱拉链 拉杆/脚架/支架杆…卡/打滑/晃/缩不回/锁不住 伸缩杆…卡/打滑/缩不回 | 伸缩机构 锁止机构 管件配合 | telescopic_rod locking_mechanism
螺丝装配费工 打螺丝/上螺丝…人工/太多/慢/漏/累 拧螺丝…太多/慢/漏/累 | 紧固自动化 拧紧机器人 送钉机构 | screw_feeding
铆接代替焊接 铝和钢/铝板/薄板/两层板/三层板…焊不了/连不牢/连接/铆不上 不能焊…连接 | 机械连接工艺 自冲铆 无铆连接 流钻螺钉 异种板连接 | flow_drill_screw mechanical_fastening_of_sheets
链条伸长 链条…伸长/换得勤/掉链 提升链/输送链/刮板链…伸长/变长/拉长/换得勤/掉链 | 链条磨损伸长 销轴套筒 渗铬销轴 链条可靠性 | chain_elongation chain_wear
梯子家具五金 五金件/冲压五金/把手/支架…到港生锈/海运生锈/生锈被退/退货 出口…到港锈/柜里锈 海运…一个月/长锈 | 海运防护包装 气相防锈膜 集装箱凝露 封存防锈 | rust_during_shipping volatile_corrosion_inhibitor rusty_on_arrival
工具手柄滑 手柄…打滑/掉胶/脱胶 握把/把手…打滑/掉胶/硌手/粘手/脱胶 | 包胶注塑 手柄人机工程 握持舒适 软胶附着 | handle_ergonomics overmolded_grip
开瓶器餐具割嘴 餐具/勺子/叉子…割嘴/毛刺/边毛 | 餐具抛光 边缘处理 | tableware_polishing
攻牙件油污 螺母/螺丝/小五金/冲压件/零件/盲孔/牙里…有油/油/油污/油洗不/洗不干净/铁屑残 parts…oily | 清洗空化 环保溶剂清洗 真空清洗 超声清洗机理 | cleaning_of_threaded_parts cavitation_cleaning solvent_cleaning oil_left_on_parts
膨胀丝松 膨胀丝/胀栓/壁虎/拉爆/挂件…打不牢/打进墙/拔出/掉/晃/松/滑 膨胀螺丝…打不牢/打进墙/掉/晃/松/滑 锚栓…打不牢/打进墙/掉/晃/滑 anchor…loose/pull wall_plug…loose | 锚固机理 摩擦型锚栓 锚栓承载 锚栓承载力 混凝土锥体破坏 | wall_anchor
笔珠磨损 圆珠笔/笔珠/球珠/珠子/小钢球…卡/掉珠/断墨/磨/锈 笔头…卡/断墨/锈 pen_tip…wear | 球座 球座摩擦副 微型滚动 球座体 易切削不锈钢丝 | ballpoint ball_seat
手持工具麻手 电钻/电锤/风镐/角磨/砂光机/打磨机/锤/凿岩…手就麻/手抖/手酸/手麻/胳膊/震得/震手/麻手 割草机…手就麻/手抖/手酸/手麻/胳膊/震得/麻手 drill…numb/vibrate | 振动暴露 冲击机构动力学 防振手套 | hand_arm_vibration_exposure hands_go_numb tool_shakes_my_hands
指甲刀不利 指甲刀/指甲钳/修枝剪/鼻毛剪/推子/剪子…不利/不齐/剪不断/咬/夹/打滑/钝 剪刀…不利/不齐/剪不断/咬/夹/打滑 scissors…cut/dull | 剪切刃贴合 刃口贴合 刃口热处理 剪切间隙 小型剪切刃 | nail_clipper scissors_do_not_cut
不锈钢杯异味 铁味 金属味 铁腥味 不锈钢杯/铁壶/不锈钢锅/餐具/茶壶…异味/有味/腥味/金属味/铁味/铁腥 保温杯…异味/腥味/金属味/铁味/铁腥 | 金属离子迁移 离子溶出 电解钝化 迁移量 | metallic_taste metal_taste tastes_of_metal metal_ion_migration metal_release
卫浴镀层起皮 水龙头…几个月/掉皮/掉镀/斑/生锈/起泡/起皮 龙头…几个月/掉皮/掉镀/斑/生锈 花洒…几个月/掉皮/斑/生锈/起泡/起皮 卫浴/五金/水嘴/挂件…几个月/发绿/掉皮/掉镀/斑/生锈/起泡/起皮 把手…几个月/发绿/掉镀/斑/生锈/起泡/起皮 faucet…blister/peel/rust tap…peel | 多层镍铬 镍铬镀层 基体孔隙 镀层失效机理 铜加速盐雾 微孔铬 | multilayer_nickel_chromium sanitary_fittings
燃气微漏阀 燃气阀/煤气阀/阀/接头/管路/气阀…一点点漏/微微漏/微漏/慢漏/查不出漏 | 微泄漏 泄漏定量 氦检 微泄漏检测 示踪气体 | micro_leak slow_leak small_leak tracer_gas helium_leak
工具丢乱 扳手…丢/乱/借了/找不到 工具/量具/刀具…乱/借了/找不到 | 工具管理 射频工具柜 | tool_tracking tools_go_missing
鞋扣皮带扣 皮带扣…断/生锈/过敏/镍 拉链头/帽钉/纽扣/金属扣…掉色/断/生锈/过敏/镍 鞋扣…掉色/断/过敏/镍 | 无镍镀层 金属辅料 | nickel_allergy
秤锤弹子锁互开 电子锁/密码锁/保险柜/锁…密码泄露/技术开/死机/没电/电池/被破 electronic_lock…battery/dead smart_lock…battery | 锁具安全性 低功耗控制 防技术开启机构 电磁干扰开锁 | lock_security
螺栓力不准 轴力/力矩/扭矩…不一样/不够 高强螺栓/螺栓/扭矩打了…轴力 扭矩打够…松 打扭矩…不准 torque…clamp | 扭矩系数离散 超声轴力 轴力检测 拧紧轴力 摩擦系数螺纹 | bolt_axial_force torque_tension bolt_tension
发错规格 螺丝/零件/五金/配件/轴承/小件/紧固件…发货错/发错/混了/混型号/混规格/装错/错规格 mixed…part/screw 混料…投诉 | 视觉分选 规格识别 机器视觉分选 | wrong_size_shipped mixed_sizes mixed_up_sizes sorting_of_fasteners
剪刀夹枝 剪枝/剪树枝/修枝剪/果树剪/剪子…剪不动/咬枝/夹住/夹布/夹枝/夹皮/费力 剪刀…咬枝/夹住/夹布/夹枝/夹皮/费力 shears…jam/pinch | 剪切阻力 刃口间隙 枝条剪切 省力剪 剪切力学 | pruning_shears pruner cutting_branches
锁反锁打不开 门锁…卡/反锁/困住/弹不出/把手下垂/空转/里头打不开 锁…卡/反锁/困住/失灵/弹不出/把手下垂/空转/里头打不开 锁体/防盗门/卫生间锁/门把…卡/反锁/困住/失灵/弹不出/打不开/把手下垂/空转/里头打不开 lock…fail | 锁体机构 锁具可靠性 应急逃生锁 机构可靠性 执手 | locked_in panic_exit lockset
门把手晃 门把手/拉手/执手/扶手/柜把…下垂/掉/断/晃/松 把手…下垂/晃 door_handle…loose/wobble | 五金松动 连接可靠性 执手耐久 紧固连接 | handle_wobbles handles_come_loose door_handle loose_hardware
壶嘴滴水 壶嘴/水壶/茶壶/酱油壶/油壶/杯口/倒水…挂水/断不干净/洒/流一身/流壶身/滴 spout…dribble/drip | 液体断流 壶嘴断流 表面润湿 流体分离 | dribbling_spout pouring_lip
螺丝杆脆 螺丝/螺钉/自攻钉/钉子/膨胀钉/射钉…一打就断/一拧就断/一敲断/发脆/太脆/头断/杆断/脆断 screws…brittle nails…break | 渗碳过深 回火不足 螺钉脆断 表面渗碳层 心部韧性 氢脆螺钉 | brittle_screws screw_heads_snap
锅盖玻璃爆 锅盖/玻璃盖/烤盘/玻璃门…炸/爆裂/碎/自己爆/自爆 玻璃锅/茶几/淋浴房…爆裂/碎/自己爆/自爆 glass_lid…explode/shatter | 热浸处理 玻璃应力 热冲击 | tempered_glass_explodes
剪刀咬不到 剪刀/剪子/剪钳/裁缝剪…两片/刮手/卡布/合不上/咬不到/松旷/错开 scissors…loose/misalign scissor_blades…meet | 剪切副 剪切副配合 刃口扭曲 弧度配合 铆接松紧 |
锁电池没 智能锁…一个月/换电池/电池/耗电/锁在外面 电子锁/密码锁…一个月/换电池/耗电/锁在外面 指纹锁…一个月/换电池/没电/电池/锁在外面 人脸锁…一个月/换电池/没电/电池/耗电/锁在外面 lock_battery…die lock…battery | 电源管理 待机电流 锁具低功耗 | battery_life_of_lock
铆钉弹出松 铆钉…弹出/脱出/过一阵松/震松 铆接/铆点…弹出/掉/断/脱出/过一阵松/震松 抽钉/拉铆…弹出/掉/断/松/脱出/过一阵松/震松 rivets…fail/loose/pop riveted_joints…fail | 铆接松动 铆接疲劳 干涉铆接 铆接残余应力 | rivets_pop_out
`;
