/** Fasteners, chains, tools, locks, kitchenware. */
export const hardware = `
螺丝…拧花/滑头 螺丝头/内六角…拧花 十字槽…滑 批头/螺丝刀…打滑 槽口…烂 六角…滑角 梅花槽…崩 | 螺钉槽型 驱动槽失效 旋具配合 | screw_recess cam_out drive_socket
自攻螺丝 自攻钉 钻尾 自攻…打不进/打滑/断/断头 钻尾…烧头/钻不进 自钻…钻不动 钻尾丝…生锈 | 自攻螺钉 自钻自攻 拧入扭矩 渗碳螺钉 | self_tapping_screw self_drilling_screw driving_torque
拧断 螺丝/螺栓…拧断 扭力/扭矩/轴力…不稳 力矩…不准 拧紧/预紧…不一致 螺母…打不紧 扭矩系数…离散 | 扭矩系数 预紧力离散 拧紧工艺 转角法 螺纹摩擦系数 | tightening_torque torque_coefficient clamp_load_scatter
乱牙 通止规 螺纹…乱扣/拧不进/碰伤/磕碰/通不过 通规/牙规…不过 止规…通过 螺牙…毛刺 牙型…不饱满 | 螺纹中径 螺纹精度 螺纹视觉检测 牙型误差 | thread_pitch_diameter thread_gauge thread_inspection
螺丝…掉头/放几天断/无缘无故断/过几天断 螺栓…断头/自己断/装上断 高强螺栓…断 | 高强螺栓延迟断裂 耐延迟断裂螺栓钢 螺栓氢脆 | delayed_fracture_of_bolt high_strength_bolt_steel > 氢脆 去氢处理
螺丝…全检/挑不良/混料/混牙/混装/筛选/裂纹检 螺母…漏攻 小五金…挑选 紧固件…外观检 | 紧固件光学筛选 影像筛选 紧固件缺陷识别 | fastener_sorting optical_sorting_machine fastener_inspection > 机器视觉
热镀锌螺栓 螺栓…挂锌/镀锌后太紧 螺纹…堵锌/锌瘤 镀锌…拧不进 镀锌后…拧不上 螺母…镀锌后 | 螺纹件热镀锌 离心镀锌 螺纹镀层厚度 | thread_clearance_of_galvanized_bolt centrifugal_galvanizing
膨胀螺栓 锚栓 化学锚栓 锚栓…拔出/松 膨胀螺丝…拔出 拉拔…不合格 膨胀丝…打滑 | 锚栓抗拔 锚固胶 后锚固 | anchor_bolt pull_out_strength chemical_anchor
拉铆钉 抽芯铆钉 拉铆枪 铆螺母…打滑/转 拉钉…断 铆钉…拉不断 拉铆…芯掉 | 铆螺母 环槽铆钉 | blind_rivet rivet_nut lockbolt
喉箍 卡箍…滑/漏 喉箍/管卡…断 抱箍…松 管箍…裂 沟槽…漏 | 卡箍连接 沟槽管件 软管夹紧 | hose_clamp grooved_coupling pipe_clamp
跳链 链轮…尖/断齿/磨/跳齿 链条…卡链/响/爬齿/脱落/跳齿 | 链轮磨损 链传动啮合 多边形效应 | sprocket_wear chain_meshing polygon_effect
圆环链 起重链 葫芦链 链环…断/裂 矿用链/刮板链/焊接链/捆绑链…断 | 矿用圆环链 闪光对焊 高强度链钢 | round_link_chain mining_chain flash_butt_welding
扳手…断/滑角 套筒…打裂/裂 批头…崩/断 钳子…剪不断/崩口 钳口…崩/豁 斜口钳…崩 锤子…掉渣 凿子…卷 起子…拧弯 风炮套筒…裂 | 手工具热处理 铬钒钢 刃口硬度 工具钢强韧性 | hand_tool_heat_treatment chrome_vanadium_steel impact_socket
卷刃 刀口…卷/缺口 刀…不锋利/卷口/崩口/用几天就钝/豁口 剪刀…不快/咬口/咬布 刀刃…缺 美工刀…断 | 刃口崩缺 刃口卷曲 刀剪钢 锋利度耐用度 | cutlery_steel blade_edge_retention edge_rolling > 马氏体不锈钢
卷尺…掉漆/断/磨 尺带…弯断/掉字 水平尺…不准 | 尺带涂层 钢卷尺 弹性带钢 | measuring_tape steel_tape
电钻…发热/烧 角磨机…手麻/震 电锤…不打/没劲 电动扳手…没劲 电镐/手持/割草机…震手 电动工具…烧 | 电动工具减振 手传振动 冲击机构 电锤 | power_tool_vibration hand_arm_vibration hammer_drill
油锯 链锯 割草机 修枝剪 绿篱机 园林工具 链锯…钝 割草…缠 割草头/打草绳…断 | 园林机械 割草机构 链锯切削 | chainsaw lawn_mower garden_machinery
锯条…掉齿/断/断齿/钝 锯片…掉齿/跑偏 锯…不直/斜 带锯/锯带/曲线锯…断 圆锯片…掉头 锯料…慢 | 双金属带锯条 锯齿崩刃 锯片适张 圆锯片 | bandsaw_blade saw_tooth_wear circular_saw_blade
合金刀头 刀头…掉/脱焊 合金头…掉 合金刀片…焊不牢 锯片…刀头掉 钎头/钻头/截齿…掉合金 焊合金…裂 合金片…焊裂 | 硬质合金钎焊 钎焊残余应力 刀头焊接强度 截齿钎焊 | brazing_of_cemented_carbide carbide_tip brazing_residual_stress
锁芯 锁舌 锁芯…卡/生锈 锁…互开率/打不开/拧不动 钥匙…拔不出/插不进/断 锁舌…卡 锁体…异响 挂锁/锁梁…锈 | 锁芯结构 锁具耐久性 弹子锁 机械锁 | lock_cylinder pin_tumbler_lock lock_durability
智能锁 指纹锁 密码锁 人脸锁 指纹…认不出/识别不了 智能锁…死机/没电 指纹锁…耗电 锁…自动打不开 | 智能门锁 指纹识别 低功耗门锁 离合机构 | smart_lock fingerprint_recognition electronic_lock
合页 铰链 合页…下垂/响 铰链…响 门…下垂 滑轨…晃 柜门…关不严 | 抽屉导轨 家具五金耐久 铰链疲劳 | damping_hinge
锌合金…掉镀层/电镀/起泡/鼓泡 拉手…掉镀/起泡 把手…掉皮 锌压铸/皮带扣…起泡 五金件…电镀起泡 | 锌合金压铸件电镀 压铸锌件起泡 预镀铜 | plating_on_zinc_die_casting zinc_die_casting_blister > 镀层结合力
脚轮 万向轮 脚轮…脱胶/裂/转不动 轮子…压扁 聚氨酯轮…脱胶 轮面…掉块 | 聚氨酯脚轮 包胶轮 脚轮承载 | caster_wheel polyurethane_wheel
复底 锅底…不平/变形/开胶/脱层/起包/鼓 复底…开裂/脱 三层钢…分层 电磁炉…锅跳 | 复底钎焊 复合锅底 三层复合板 | impact_bonded_base clad_cookware induction_base
铁锅 铁锅…开裂/掉黑/粘/起皮/锈 铸铁锅…裂/锈 炒锅…生锈 生铁锅…砂眼 | 氮化铁锅 铸铁炊具 铁锅防锈 | nitrided_wok cast_iron_cookware seasoning_layer
餐具…发黄/生锈/锈点 勺子/刀叉/菜刀/厨具…生锈 洗碗机/不锈钢碗…锈 刀具…锈斑 | 餐具耐蚀 刀具耐蚀 洗碗机腐蚀 马氏体不锈钢耐蚀性 | tableware_corrosion dishwasher_corrosion cutlery_corrosion > 钝化膜 点蚀
压力锅…密封圈/漏气 高压锅…上不了压/喷/漏气 锅盖…打不开 电压力锅…漏 | 压力锅密封 压力锅安全 限压阀 | pressure_cooker pressure_cooker_seal
油烟机…倒灌/吵/吸不走/滴油/难清洗 烟机…噪音/跑烟 抽烟机…吸力小 | 吸油烟机风道 油脂分离 油烟机降噪 多翼离心风机 | range_hood_aerodynamics grease_separation multi_blade_fan
`;
