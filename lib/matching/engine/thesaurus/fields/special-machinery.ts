/** Machines of single trades: packaging, farming, construction, lifting, process plants. */
export const specialMachinery = `
热封参数 界面扩散 封口视觉 包装机…停机/切偏/切到料/卡袋/夹粉/封不住/开口/拉袋/漏/皱/空包/老漏/走袋 袋口…夹料/夹粉/封不住/开口/漏/漏气/皱/老漏 封口…封不住/开口/老漏 包装袋…夹粉/封不住/开口/漏气/皱/老漏 封口机…夹粉/封不住/开口/漏/漏气/皱/老漏 bag…open/seal 包装膜…跑偏 光标…跟丢 枕包…切料 立式包装…夹料 给袋机…开袋 pouch…leak | 枕式包装机 色标跟踪 给袋式包装 封口夹料 制袋 | flow_wrapper color_mark_tracking form_fill_seal pouch_packing bags_leak seals_leak
灌装机 灌装…不准/冒泡/卡瓶/慢/拉丝/挂壁/液位不齐/溢/滴漏/量不准 filling_machine…drip/inaccurate 灌装头…滴 膏体/酱…灌装 瓶…倒 bottles…overflow | 灌装精度 防滴漏灌装阀 高速灌装 | filling_machine filling_accuracy drip_free_filling_nozzle underfilled
旋盖 封罐机 旋盖…划伤/松/盖不紧 拧盖…歪 压盖/封罐…漏 轧盖…松 理盖…卡 盖…滑牙 铝盖…轧不紧 | 旋盖扭矩 封罐 | can_seaming
捆扎机 缠绕机 封箱机 装盒机 捆扎…松 托盘…散垛 打包机…卡带 封箱…开胶 开箱机…吸不开 纸箱…封不住 | 捆扎机械 托盘单元化 开箱封箱 | strapping_machine stretch_wrapping case_erecting_sealing
墨杠 鬼影 橡皮布 套印…不准/跑 印刷…墨色不匀/脏版/重影 输纸…歪 背面…蹭脏 网点…扩大 刮刀…刀线 凹印…堵版 | 印刷故障 套准控制 网点增大 刮墨刀 | register_control doctor_blade_streak
模切刀 模切…不断/掉粉/爆线/跑位 压痕…爆 烫金…不牢 烫印…不上 压痕线…裂 胶装/装订…掉页 书…散页 | 烫印工艺 无线胶订 印后加工 | die_cutting_and_creasing hot_foil_stamping
锭子 钢领 钢丝圈 锭子…发热/震 罗拉…偏心/弯 针布…磨/钝 钢领…磨 钢丝圈…飞 胶辊…缠花 皮圈/锭带…断 锡林…弯 细纱机…振 | 细纱机锭子 钢领钢丝圈 针布 罗拉偏心 | spindle_of_ring_frame ring_traveller card_clothing drafting_roller
综框…断/裂 织机…停机多/响/断纬/漏油/震 综丝/剑带/储纬器…断 钢筘/剑头…磨 喷气织机…引纬 开口…凸轮磨 喷气…耗气 | 织机开口机构 综框振动 引纬系统 喷气织机节气 | heald_frame air_jet_loom_energy weft_insertion_system reed
织针…断/磨 圆机…油针/漏油 针舌/沉降片…断 横机…撞针 三角/针筒…磨 袜机/经编机…断针 针织机…油污布 | 织针磨损 针织机三角 成圈机件 | knitting_needle_wear cam_of_knitting_machine loop_forming_element
绞肉机 斩拌 灌肠机 饺子机 包子机 馒头机 刨肉 和面机…漏/轴封 绞肉机…刀 压面机…粘辊 面条机…断条 切片机…厚薄 切肉机/切丝/切菜机…连刀 肉…切不断 压面…破皮 | 斩拌机 切割刀具食品 面食成型机 | meat_grinder bowl_cutter food_slicing_machine dough_sheeting
剥壳 脱壳…破碎 剥壳机/脱皮机/去壳…碎 核桃/坚果…破壳 花生/板栗/莲子/瓜子…脱壳 虾…剥壳 芝麻…脱皮 青豆…脱荚 | 坚果破壳 脱壳机 壳仁分离 去皮破碎率 | nut_cracking shelling_machine dehulling
杀菌釜 夹层锅 炒货机 行星炒锅 杀菌锅…涨袋/温差 杀菌…变形包/软袋破 夹层锅/炒料…糊 炒锅…糊锅 蒸箱…温度不匀 蒸柜…费气 油炸机…渣 油炸线…炸焦 | 杀菌锅温度均匀性 反压杀菌 夹层锅搅拌 连续油炸 | retort_temperature_distribution counter_pressure_sterilization jacketed_kettle
榨油机 榨膛 榨螺…断/磨 榨油机…不出油/卡饼 榨膛/榨条…磨 榨机…跳闸 饼…残油高 | 螺旋榨油机 榨螺磨损 饼残油 | screw_oil_press press_worm_wear residual_oil_in_cake
碾米机 砻谷 米机 面粉机 磨辊…拉丝/磨 碎米…多 碾米…碎 砂辊…磨 抛光机…米 米…增碎 糙米…皮不净 高方筛/平筛…堵 面粉…出粉率 | 砻谷胶辊 整精米率 制粉磨辊 高方平筛 | rice_milling_machine husking_rubber_roll head_rice_yield roller_mill
环模 颗粒机 压辊…磨/轴承坏 环模…堵/磨/裂 颗粒机…不出料/堵机/打滑 平模…磨 木屑…制粒 颗粒…不成型 生物质颗粒…散 造粒机…模具 | 环模制粒机 环模磨损 颗粒机压辊 生物质成型 | ring_die_pelletizer ring_die_wear biomass_densification
撒粮食 清选 风筛 风筛流场 清选装置 损失率监测 损失监测 分离装置 收割机…一路撒/丢粮/割倒伏/吹出去/堵/夹带/夹粮/损失/掉粮/撒粮/粮不净/粮损/粮破/粮食/跑粮 割台…堵/掉穗 联合收割机/收麦/收稻/收谷…一路撒/丢粮/吹出去/夹粮/掉粮/撒粮/粮损/粮食/跑粮 combine…grain/loss 玉米收…掉棒 滚筒…堵 粮食…含杂高 拨禾轮…打籽 大豆收…炸荚 油菜收…损失 | 脱粒滚筒 清选损失 割台损失 夹带损失 | combine_harvester_loss threshing_drum header_loss cleaning_system throws_grain loses_grain grain_out_the_back grain_loss air_and_screen_cleaning
拖拉机牵引性能 减阻耕作 农机轮胎土壤 电动拖拉机 旋耕刀/深松铲/犁铧…断/磨 旋耕机…打不碎/打滑/油耗/磨/磨得快/缠草/费油/陷/颠 犁…打滑/油耗/磨/磨得快/费油/陷/陷车/颠 plow…break/wear 拖拉机…油耗/磨/磨得快/陷 农机…打滑/磨/磨得快/费油/陷/颠 犁尖/开沟器…磨 旋耕…拖堆 圆盘耙…裂 耙片…断 土…粘犁 blades…soil tractor…slip | 触土部件磨损 旋耕刀 深松铲减阻 仿生减粘 | soil_engaging_tool_wear rotary_tiller_blade subsoiler_drag_reduction bionic_anti_adhesion tiller_blades tractor_traction wear_of_soil_engaging_tool draft_reduction electric_tractor tillage_resistance
气吸排种 排种性能 播种监测 播种机…伤苗/双株/堵/少苗/打滑/断垄/深浅/漏/漏插/漏播/漏苗/缺苗/重播 播种…双株/少苗/断垄/株距/深浅不一/漏播/漏苗/空穴/缺苗/覆土差 玉米/大豆/棉花…双株/少苗/断垄/漏播/漏苗/空穴/缺苗 种子…双株/少苗/断垄/漏播/漏苗/缺苗 seeder…miss/skip planter…miss/misses/skip/skips 插秧机…伤苗/堵/深浅/漏/漏苗/缺苗/重播 移栽机…堵/深浅/漏/漏插/缺苗/重播 种…单粒/重播漏播 排种…不匀 排种器…卡 免耕播种…堵 玉米播种…双粒 施肥…堵管 | 排种器性能 漏播检测 免耕播种机 播深控制 | seed_metering_device miss_seeding_detection no_till_seeder seeding_depth skips_seeds missed_seeds seeder sowing_depth
插秧机…伤秧/漂秧/漏插 移栽机…伤苗/倒苗/慢/漏栽 取苗…散坨 栽苗…不直 秧针…磨 | 移栽机取苗 插秧机分插机构 钵苗移栽 | seedling_picking_mechanism rice_transplanter transplanting_mechanism
挖土豆 胡萝卜收 采棉机 挖薯…伤薯/破皮 甘蔗…切段/收割 土豆/薯…破皮 花生收…埋果 花生…挖收 红薯/萝卜/生姜…收获 棉花/辣椒/枸杞…采收 茶叶…采摘 | 薯类收获机 根茎类收获 花生收获机 甘蔗收获机 采棉 | potato_harvester peanut_digger sugarcane_harvester root_crop_harvesting
打结器 揉丝机 铡草机 打捆机…打不上结/散捆/断绳 捡拾…漏 秸秆机/青贮收…堵 青贮机/还田机…刀 切草…长短不一 粉碎还田…刀断 秸秆…切不碎 | 捡拾器 青贮收获机 秸秆还田刀 铡草 | knotter pick_up_device forage_harvester straw_chopping
静电喷雾 打药机…压力不稳/漏喷 喷杆…抖/晃 喷雾机…喷头堵 喷药机…不匀 喷雾器…漏 打药…雾滴大 果园喷药…上不去 | 喷杆喷雾机 喷杆平衡 风送喷雾 变量喷药 | boom_sprayer boom_suspension air_assisted_sprayer variable_rate_spraying
履带拖拉机 拖拉机…冒黑烟/升不起/打滑/换挡/没劲/离合 农机…油耗/陷车 丘陵/山地…农机 小地块…机器进不去 手扶…震手 | 拖拉机动力换挡 悬挂系统 丘陵山地农机 牵引效率 | tractor_power_shift hilly_area_machinery tractive_efficiency electric_hitch
挤奶机 挤奶杯 tmr 撒料车 刮粪板 捡蛋机 料线…卡/堵 刮粪机…断绳 水帘/自动喂料…堵 鸡笼…断 清粪带…跑偏 蛋…破 | 挤奶设备 全混合日粮搅拌 自动清粪 集蛋装备 | milking_machine TMR_mixer manure_scraper egg_collection
动臂势能 势能回收 混合动力 混合动力工程机械 电动化工程机械 挖机…动作慢/喝油/回转抖/憋车/掉臂/没劲/油耗/热车没劲/耗油/行走跑偏/费油 装载机/推土机…喝油/没力/油耗/耗油/费油 铲车…喝油/没劲/油耗/耗油/费油 挖掘机…发热/喝油/油耗/耗油/费油 工程机械…喝油/油耗/耗油/费油 吊车…下滑 动臂/斗杆/铲斗…裂 excavator/digger/loader…fuel | 挖掘机液压系统 负载敏感 工作装置疲劳 动臂焊接结构 | excavator_hydraulic_system load_sensing boom_fatigue energy_recovery excavator_uses boom_potential_energy
破碎锤 潜孔锤 破碎锤…拉缸/断螺栓/没力 炮锤…漏油 钎头…掉 冲击器…不响 活塞…碎锤 | 液压破碎锤 冲击活塞 凿岩钎具 潜孔冲击器 | hydraulic_breaker drill_rod_fracture DTH_hammer
四轮一带 支重轮 浮封 浮动油封 履带…断/磨/脱 支重轮…漏油 引导轮…漏 驱动轮/链轨…磨 履带板/链轨节/橡胶履带…断 | 履带行走装置 支重轮密封 履带板钢 | track_undercarriage floating_seal track_roller rubber_track
眼镜板 切割环 泵车…臂抖/臂架裂 搅拌车…叶片磨/罐磨 搅拌机…抱轴/漏浆 泵管/输送管…磨穿 搅拌站…称不准 混凝土泵/砂浆机…堵 混凝土搅拌…粘罐 泵送…活塞坏 搅拌臂…断 | 混凝土泵车 臂架减振 混凝土搅拌装备 耐磨输送管 眼镜板耐磨 | concrete_pump_truck boom_vibration_suppression wear_plate_of_concrete_pump concrete_mixer
盾构…刀具磨/滚刀 掘进机…截齿/抖 滚刀…偏磨 刀盘…结泥饼 主驱动…密封漏 截齿…断 采煤机…截齿 | 截齿磨损 截割头 盾构滚刀 刀盘结泥 | shield_tunneling_machine pick_wear
牙轮 螺杆钻具 钻杆…刺漏/磨 钻具…断 钻机…没劲 旋挖…钻杆断 抽油杆…偏磨 套管…漏 接头…粘扣 | 钻杆疲劳 抽油杆偏磨 螺纹粘扣 石油管材 | drill_pipe_fatigue sucker_rod_wear oil_country_tubular_goods
打夯机 平地机 摊铺机…离析 压路机…震 振动棒…烧 高空车/塔机…晃 登高车/高空作业平台…抖 施工电梯…坠 升降机…卡 吊篮…倾 | 路面机械 振动压实 高空作业平台稳定性 施工升降机 | vibratory_roller asphalt_paver aerial_work_platform construction_hoist
啃轨 行走机构 行走纠偏 轮轨磨损 行车…三条腿/偏着走/啃轨/打滑/走斜/跑偏/蹭轨/轨道磨/轮子磨 天车…偏着走/啃轨/走斜/跑偏/蹭轨/轮缘磨 大车/龙门吊/小车…偏着走/啃轨/走斜/跑偏/蹭轨 车轮…偏着走/啃轨/啃道/走斜/跑偏/蹭轨 轮子…偏着走/走斜/蹭轨 crane…skew/track 行车轮…裂 wheels…track | 起重机啃轨 车轮磨损 大车纠偏 | crane_rail_gnawing crane_wheel_wear skew_of_crane wheel_flange
溜钩 电动葫芦 行车…制动/刹不住 葫芦…乱绳/刹不住/溜/滑钩 吊钩…变形/磨/裂 卷筒…乱绳/裂 制动器…打滑 卷扬机…刹不住 卷扬…溜车 | 起升机构制动 吊钩安全 卷筒排绳 | hoist_brake crane_hook drum_spooling electric_hoist
结构健康诊断 钢梁监测 主梁/起重机/吊车/龙门吊/塔吊…下挠/开焊/心里没底/有没有裂/裂/还能用几年 行车…下挠/吊具/大梁裂/开焊/心里没底/改造/无人/有没有裂/梁弯/老了/裂/还能用几年/遥控 天车…下挠/定位/开焊/心里没底/有没有裂/自动/裂/还能用几年 大梁…下挠/心里没底/有没有裂/还能用几年 桥架…变形 抓斗…自动 磁盘…掉料 电磁吸盘…掉 夹钳…滑 crane_girder…crack | 起重机金属结构 主梁下挠 起重机疲劳寿命 无人行车 | crane_girder_deflection crane_fatigue_life unmanned_crane lifting_magnet girder_crack monitoring_of_steel_girders crack_in_the_girder structural_health_diagnosis
防摆 消摆 欠驱动 欠驱动系统 输入整形 轨迹规划吊 吊具防摇 起重机防摆 吊重摆动 吊装…变形/对不准 大件…吊装/翻身 吊物/行车/吊车/天车/吊钩…摆/晃/晃来晃去/甩/荡 吊着/吊东西…摆/晃/晃来晃去/甩/荡/转 crane/load…sway/swing 吊具…摆/摇/晃 吊运/吊箱子/起吊/岸桥…晃 吊货…摆 吊机…摇摆 顶升/多缸/升降台/四柱/举升机/油缸…不同步 hook…swing 吊臂…抖 重物…摆来摆去 | 起重机防摇摆 同步顶升 多缸同步控制 吊装仿真 | load_sway_control synchronous_lifting multi_cylinder_synchronization load_swings swinging_load swings_too_much sway_suppression input_shaping underactuated anti-sway_control crane_anti-swing underactuated_crane payload_swing
困在电梯 电梯预测性维护 门机故障诊断 电梯物联网 曳引系统故障 轿厢位置检测 永磁同步门机 加减速曲线 钢丝绳漏磁检测 轿厢横向振动抑制 导轨不平度 滚动导靴 制动器故障电梯 电梯物联网监测 门锁回路 曳引轮 曳引钢丝绳断丝 磨损漏磁 曳引打滑 导轨接头冲击 导轨安装误差 电梯困人 老电梯 电梯故障预警系统 电梯应急救援 电梯维保 电梯…下坠/下坠感/停不平/停电/冲顶/半天没人/半空/半路停/卡住/台阶感/咯噔/响/困/困人/坏/头晕/导轨响/平层不准/开不了门/急停/抖/抖动/掉/掉下/故障多/断丝/曳引轮/没人来/溜车/等/绳断/绳磨/老出故障/蹭/蹲底/钢丝绳/钢带/顿/顿挫/高低差 扶梯…倒/响/梯级 elevator…breaks/breaks_down/broken/cable/floors/jerk/level/noisy/rope/rope_wear/slip/stop/trap/vibrate/worn lift…breaks_down/broken/cable/floors/jerk/level/noise/noisy/rope/rope_wear/shake/slip/stop/trap/vibrate/worn 轿厢/坐电梯…下坠感/停不平/关人/半路停/卡住/咯噔/困人/头晕/平层不准/急停/抖/晃/老坏/顿/高低差 货梯…下坠感/停不平/关人/半路停/咯噔/困人/坏/头晕/平层不准/急停/抖/掉/晃/老坏/顿/高低差 lifts/elevators…broken/floors/jerk/level/noise/rope/shake/stop/stuck/trap 电梯门…夹 曳引轮/导靴…磨 自动门…夹人 电梯里…困 stuck…elevator | 电梯故障预警 曳引轮磨损 平层精度 电梯振动 扶梯 | elevator_vibration elevator_fault_prediction traction_sheave escalator stuck_in_the_elevator stuck_in_the_lift elevator_predictive_maintenance elevator_door_fault between_floors elevator_ride_comfort elevator_brake elevator_IoT elevator_rope guide_rail_joint elevator_failure_warning elevator_rescue elevator_maintenance trapped_in_elevator
旋梭 缝纫机…响/断线/断针/油污布/浮线/跳针 绣花机…断线/跳针 sewing_machine…break/skip 底线…钩不上 旋梭…磨 跳线…车缝 平车/包缝机…断线 厚料…断针 送布牙…咬布 挑线杆…断 | 工业缝纫机 钩线机构 送布机构 刺布机构 | industrial_sewing_machine rotating_hook stitch_formation thread_take_up needle_breaks
模板机 铺布机 钉扣机 锁眼机 裁布/多层裁…不齐 裁床…跑偏 自动缝…布跑 缝口袋/整烫…自动 裁刀…钝 裁片…抓不起 布片…抓取 面料…自动上料 皮料…裁切 | 服装自动化设备 织物抓取 缝制单元 | automatic_fabric_cutting garment_automation fabric_gripping
封头 碟形封头 瓜瓣 封头…不圆/冷压裂/减薄/形状/旋压/椭圆/裂/起皱/鼓 | 封头冲压成形 封头旋压 椭圆封头 封头开裂 | dished_head_forming vessel_head head_spinning
卷板机 卷锥 滚弯 卷板…压痕/棱角/直边/错边 筒体…对不齐/椭圆/错边 卷圆/筒节/滚圆…不圆 组对…错口 环缝…错边 纵缝…棱角 | 卷板成形 三辊卷板 筒体圆度 筒节组对 | plate_roll_bending shell_roundness cylinder_fit_up
呼吸阀 罐…吸瘪/失稳/抽瘪/鼓顶 储罐…倾斜/变形/吸瘪 罐子/罐体/塔/外压…瘪 罐底…鼓 罐壁…不圆 | 外压失稳 储罐屈曲 真空失稳 | external_pressure_buckling tank_buckling breather_valve
搪玻璃 搪瓷釜 钢衬塑 衬里…脱开/鼓包 衬胶…脱/鼓 搪瓷釜/反应釜…爆瓷 搪玻璃…爆 搪瓷…修补 衬四氟…鼓 衬氟…裂 四氟…抽瘪 | 搪玻璃设备 爆瓷修复 衬氟防腐 衬里脱粘 | glass_lined_equipment PTFE_lining lining_debonding
储气井 液化气瓶 缠绕瓶 碳纤维瓶 快开门 蒸压釜 气瓶…内壁/疲劳/裂 钢瓶…检/锈 氢气瓶…鼓 槽车…罐裂 硫化罐…门 蒸压釜…裂 | 气瓶疲劳 快开门压力容器 蒸压釜裂纹 | gas_cylinder composite_pressure_vessel quick_opening_vessel
lng罐 液氮罐 杜瓦 液氧罐 低温罐…冒汗/结霜 杜瓦瓶…漏热 蒸发率…高 真空…夹层掉 低温管…冒冷 真空管道…结露 液氮…挥发快 液化天然气…蒸发 | 低温绝热 多层绝热 日蒸发率 | cryogenic_insulation multilayer_insulation boil_off_rate
胀管…松/漏 列管…堵/漏/穿 换热器…串水/串液/内漏/漏/震断管 换热管…断/磨穿/穿/穿孔 管束…抖/断 管板/石墨换热器…裂 管口/胀接/螺旋板…漏 再沸器…堵 tube…leak | 管壳式换热器 胀接 管板连接 换热管振动磨损 | shell_and_tube_heat_exchanger tube_expansion tube_to_tubesheet_joint tubes_leak
板式换热器 钎焊板换 印刷板 板翅 密封垫老化板换 板换…串/垫子/密封条/打压漏/拆洗/换垫/混水/漏/老换/胶条 板片…穿孔/腐蚀/裂 板式换热器/换热器…垫子/密封条/换垫/老换/胶条 胶垫…老化漏 plate_exchanger…gasket | 板式换热器泄漏 板片腐蚀 板片疲劳 钎焊板式 | plate_heat_exchanger gasketed_plate plate_fin_heat_exchanger printed_circuit_heat_exchanger
翅片管 翅片…倒/堵/掉/松/积灰/脏/腐蚀 散热器…堵毛/漏 中冷器…漏/裂 冷凝器…散热差/脏堵 水箱…散热片漏 空冷器…效果差 铝翅片…白毛 暖风机…不热 | 翅片管换热器 铝散热器泄漏 空冷器 微通道换热器 翅片腐蚀 | finned_tube aluminum_radiator microchannel_heat_exchanger air_cooler
碟片机 刮刀离心机 滤饼脱水 离心机…不出料/分不清/响/抖/滤袋破/甩不干/跑料/震 卧螺…出泥稀/堵/磨 转鼓…腐蚀/裂 centrifuge…clog/vibrate 碟片…堵 螺旋叶片…离心磨 差速器…离心 | 碟式分离机 转鼓强度 离心机振动 | decanter_centrifuge disc_stack_separator centrifuge_bowl
真空带机 脱水性能 深度脱水 压滤机…人工铲/卸饼/喷料/漏 压滤…压不干/含水/喷浆/太湿/慢/拖不动/水分高/跑浑 滤板…变形/裂 滤饼…不脱落/压不干/含水/含水高/太湿/拖不动/水分高/湿/粘布 滤布…堵死/破 污泥…含水/太湿/拖不动/水分高 隔膜板…裂 带滤机…跑偏 板框…漏 精矿…拖不动 filter_cake/sludge…wet | 压滤机滤板 滤饼含水率 滤饼卸料 隔膜压榨 助滤剂 | filter_press_plate cake_moisture cake_discharge membrane_squeezing
自清洗过滤器 烧结滤芯 篮式过滤器 滤芯…压差大/换得勤/费 过滤…精度不够/跑滤 过滤器/滤网/精密过滤/油滤…堵 反冲洗…不干净 袋式过滤…破 | 滤芯堵塞 自清洗过滤 金属烧结滤芯 过滤精度 | filter_element_clogging self_cleaning_filter sintered_metal_filter filters_clog
摇摆筛 滚筒筛 弛张筛 筛丝 冲击磨损筛 耐磨锰钢丝 振动筛…响/大梁断/弹簧断/断 筛网/筛板…几天就破/打洞/换得勤/断/断丝/破/磨穿 筛…堵孔/筛不净 激振器…发热/坏/漏油 钢筛网/钢丝筛/编织筛/矿筛/聚氨酯筛…几天就破/打洞/换得勤/断丝/破/磨穿 筛框…裂 细料…筛不开 湿料…筛不动 筛孔…堵 振动电机…烧 screen_wire…break | 振动筛疲劳 筛孔堵塞 激振器 潮湿细粒筛分 | vibrating_screen_fatigue screen_blinding flip_flow_screen exciter wire_screens_wear screens_wear_out
双锥干燥 耙式干燥 抄板 干燥应力 间歇干燥 干燥机…出料湿/粘/粘壁/费气 干燥…外干里湿/外焦里/外面糊里面湿/焦了/粉跑掉/结块/表面硬壳/里面湿 烘干机…内壁粘/堵/外干里湿/外焦里/外面糊里面湿/挂料/焦了/着火/粘料/粘结/表面硬壳/里面湿 烘干…外干里湿/外焦里/外面糊里面湿/水分不匀/焦了/表面硬壳/里面湿 烘箱…外干里湿/外焦里/外面糊里面湿/焦了/表面硬壳/里面湿 dryer…burn/wet 滚筒烘干/烘干筒…粘 桨叶…烘干粘 回转烘干…扬料 闪蒸/喷雾塔/雾化轮…堵 沸腾床/流化床…死床 | 转筒干燥 桨叶干燥机 流化床干燥死床 喷雾干燥器 干燥器粘壁 | rotary_dryer paddle_dryer defluidization spray_dryer burns_the_outside inside_stays_wet wet_inside case_hardening_in_drying
回转窑 托轮…磨/裂 滚圈/轮带…裂 窑…窜动 窑头…漏风 窑尾…漏料 大齿圈…断 窑体…弯曲 筒体…窑裂 托轮瓦…热 窑皮…掉 | 回转窑结圈 滚圈托轮 窑体轴线 窑密封 | rotary_kiln_ring_formation kiln_tyre kiln_alignment
雷蒙磨 球磨机…吵/衬板/费电 破碎机…漏油/轴断 气流磨…细度/费气 磨辊…堆焊 辊压机…辊面 制砂机…叶轮磨 磨机/磨粉机…产量低 粉…磨不细 粉碎…发热 | 磨机衬板 立磨振动 破碎机腔型 料床粉磨 气流粉碎 | mill_liner_wear crusher_chamber jet_mill
闭风器 轴封…漏灰/漏粉 旋转阀…卡/磨 轴端/螺旋/混合机…漏粉 关风机/搅拌轴/粉料…漏 关风器/星型卸料…卡 卸料器…卡料 卸料阀…磨 釜…轴封漏 | 粉体轴封 旋转阀 星形卸料器 气体密封 | powder_shaft_seal rotary_valve_feeder star_valve
斗提 斗提…打滑/断 提升机…响/回料/堵/掉斗/断链 刮板机…断链/跑偏 斗提机…跑偏 料斗…掉 链板机…断 链板…拉斜 埋刮板…漂链 | 斗式提升机 链条牵引 | bucket_elevator apron_conveyor
托辊…响/磨 滚筒…包胶掉/粘料 皮带机…压死/巡检/扬尘/撒料/漏料 皮带…打卷/接头断/撕裂/粘料 清扫器…磨 落料点…扬尘 滚筒线…卡箱 输送带/网带…跑偏 辊筒…卡件 | 托辊故障 输送带纵向撕裂 转载点抑尘 带式输送机巡检 | idler_fault belt_longitudinal_tear pulley_lagging transfer_chute
吸盘…印子/吸不住/掉件/漏气/磨 吸…不起来/两张 夹爪…夹不住/夹坏/打滑/换型 板料…分层拿/吸双 工件…夹伤 抓手/机械手…掉件 抓…两张 薄板…分张 手爪…不通用 易碎…抓取 suction_cups/suction/gripper…drop | 末端夹持器 真空吸盘 双张检测 自适应夹爪 磁力抓手 | vacuum_suction_cup adaptive_gripper magnetic_gripper loses_grip
桁架机械手 第七轴 动态抓取 机械手…卡/对不准/撞 机器人…丢步/抖/撞/精度跑/线缆断/节拍慢 桁架…抖 冲压…机械手掉件 管线包…磨 传送带…抓不准 流水线…跟踪抓 | 桁架机器人 机器人振动抑制 机器人碰撞检测 传送带跟踪 机器人节拍优化 | gantry_robot robot_vibration_suppression conveyor_tracking robot_collision
挖红薯 砍甘蔗 收辣椒 收割机…伤皮/伤薯/掉粒/漏收/漏粒/破皮/碎/缠草 花生…摘果/收获/脱壳碎 大豆…收割/炸荚 收花生…人工/伤/慢/机器/漏/破皮/落果 联合收割机…伤皮/伤薯/喂不进/堵/损失/掉粒/漏收/破皮/碎 玉米机/花生机/土豆机/甘蔗机…丢粮/伤皮/伤薯/喂不进/堵/损失/掉粒/漏收/破皮/碎 挖土豆/挖红薯/拔萝卜/砍甘蔗/收甘蔗…人工/伤/慢/机器/漏/破皮 收土豆…人工/伤/慢/机器/漏 harvester…blocks/damages/jams/loses/loss 收割…掉粒 马铃薯…收获 土豆…挖破 油菜…收割损失 玉米…籽粒破碎 甘蔗…砍 萝卜/白菜…收 脱粒…破碎 | 收获损失 | harvest_loss peanut_harvester grain_damage grain_loss_of_combine
播种…不均匀/堵/漏种/重播 播种深浅…不一 播种机…堵草 秸秆…缠播种机 小籽…播种 移栽机…漏苗 插秧机…漏秧 移栽…倒苗 秧苗…伤根 | 排种均匀性 免耕播种 取苗机构 气吸式排种 | seed_metering_uniformity no_till_planter seeding_depth_control
包馅机不匀 皮厚馅少 饺子机/包子机/馄饨机/汤圆机/包馅机/月饼机/馅饼机/烧麦机/春卷机…偏/大小不/封不严/歪/漏馅/皮厚/破皮/粘皮/重量不/露馅/馅少 dumpling…leak/thick 馅…打不匀 | 面带流变 包馅成形 面皮成形 定量充填 充填精度 挤压成形面 | encrusting_machine dumpling_machine dough_rheology filling_dosing
农机陷地 陷田 烂泥田 泥脚深 拖拉机/收割机/插秧机/车/机器/旋耕机…下陷/走不动泥/趴窝田/陷住/陷在/陷泥/陷田/陷车/陷进/陷里 农机…下陷/走不动泥/趴窝田/陷住/陷在/陷泥/陷田/陷进/陷里 tractor…sink/stuck 水田…机器走不动 | 湿软土壤 牵引附着 附着性能 地面力学 履带行走机构 行走底盘 土壤承压 | terramechanics wheel_sinkage stuck_in_the_mud gets_stuck_in bogs_down tractive_performance
织机横档 停车印 开车横档 一道印 织布机/喷气织机…一停/停一停/停车/开车印/横档/稀密 织机/剑杆…一停/停一停/停车/稀密 布面…横档/稀密路 loom…line/mark | 经纱张力动态 织机开车补偿 电子送经卷取 | set_mark
包装机换规格慢 包装机/灌装机/贴标机/装盒机…换瓶型/换袋型/换规格/浪费膜/调半天/调机/调试久 packing_machine…adjust | 包装机快速换型 模块化包装机 参数自整定 伺服包装 | packaging_machine_changeover servo_packaging
包装机速度上不去 包装机/灌装机/装箱线…卡停/慢/提速/赶不上/跟不上/速度 包装线…卡停/提速/赶不上/跟不上/速度 packaging_machine…jam/slow | 高速包装 凸轮曲线优化 多轴同步包装 包装机动力学 | high_speed_packaging
食品机难洗 食品机/绞肉机/灌装机/输送线/和面机/切菜机…拆洗/死角/洗不干净/藏污/长菌/难洗 | 卫生级设计 在位清洗 设备可清洗性 | hygienic_design_of_equipment hard_to_clean_machine cleanability
切肉切菜不齐 切菜机/切肉机…不齐/压烂/厚薄/挤汁/碎末 切片机…不齐/压烂/挤汁/碎末/连刀 切丁机/切丝机/锯骨机…不齐/压烂/厚薄/挤汁/碎末/连刀 slicing/slicer…uneven | 切割力学 食品切割刀具 剪切特性 低损切割 超声切割 | ultrasonic_cutting_of_food cutting_mechanics
和面压面粘 和面机/馒头机/揉面…不匀/厚薄/发热/断条/粘/粘辊 压面机…不匀/厚薄/发热/断条/粘 面条机…不匀/厚薄/发热/粘/粘辊 dough…stick | 真空和面 面带压延 面团流变特性 仿生揉面 | vacuum_dough_mixing dough_sheeting_machine
炒锅糊锅 炒锅…人工炒/刮不到/炒不匀/粘锅/糊底 炒料/夹层锅/搅拌锅/熬酱/炒货…人工炒/刮不到/炒不匀/粘锅/糊底/糊锅 | 搅拌炒制 传热刮壁 行星搅拌 炒制过程 电磁加热炒制 | scraped_surface_cooking automatic_stir_frying burns_on_the_bottom sticks_to_the_kettle
杀虫喷药飘 打药/喷药…人中毒/打不匀/漏喷/费药/飘移 植保/无人机打药…人中毒/打不到/打不匀/漏喷/费药/飘/飘移 spray…drift | 雾滴飘移 变量施药 | spray_drift droplet_deposition
水田插秧漂 插秧/移栽/抛秧/栽苗…伤苗/倒/慢/深浅/漂秧/漏栽/请人贵 seedling…damage/miss | 取苗移栽机构 穴盘苗移栽 栽植深度控制 非圆齿轮行星系 | automatic_transplanting
采收费人 摘果/采茶/采果/摘菜/摘辣椒/采蘑菇/收菜/摘棉…人工/慢/招不到/没人/请人/贵 | 果实识别定位 柔性采摘 机械化采收 | fruit_picking_robot
秸秆打捆散 打捆/捡拾/打包机/青贮打包…堵/散/断绳/松/漏捡 baler…break/jam bales…fall_apart | 打捆密度 捡拾装置 打结器可靠性 捆扎力 | baling_density
农机坏得快 收割机/旋耕机/拖拉机/农机/播种机…坏/断刀/断皮带/断轴/断链/老修 combine/tractor…break | 农机可靠性 农机载荷谱 农机关键件疲劳 故障预警农机 | reliability_of_agricultural_machinery load_spectrum_of_tractor
小地块机械 山地/坡地/梯田/小地块/大棚/果园…上不去/人背/机器进不/没机器/翻车 | 丘陵山地装备 微耕机 坡地底盘调平 姿态调平 果园运输机 | hillside_machinery leveling_chassis steep_slope greenhouse_machinery
翻车压人 叉车/拖拉机…侧翻/倒了/倾/翻车 挖机/吊车/泵车/高空车/装载机…侧翻/倒了/倾/翻/翻车 | 倾覆稳定性 防倾翻 稳定性预警 力矩限制 | tip-over_stability rollover tips_over
工程机械盲区 挖机/铲车/吊车/泵车/矿车…压人/撞人/盲区/看不见人/轧人 叉车…压人/撞人/看不见人/轧人 forklift…people | 人员检测预警 防碰撞 毫米波雷达工程机械 | pedestrian_detection blind_spot
工程车臂裂 动臂/斗杆/铲斗…开焊/弯/断/焊了又裂 臂架/大臂/吊臂/泵车臂…开焊/弯/断/焊了又裂/裂 boom…crack | 臂架疲劳 焊接细节疲劳 结构强化 | fatigue_of_boom
液压铲无人 挖机/装载机/推土机/压路机/摊铺机…司机难招/无人/没人开/自动/遥控 | 无人挖掘 工程机械自主作业 轨迹自主规划 远程操控 | autonomous_excavator unmanned_construction_machinery
混凝土泵堵 泵车/地泵/砂浆…喷不出/堵管/打不动/爆管 混凝土…喷不出/打不动/爆管 concrete_pump…block/clog | 混凝土泵送性 管道流动 堵管预测 | pumpability
钻机慢磨 钻头…换得勤/掉/费 钎头/截齿…崩/换得勤/费 滚刀/斗齿…崩/换得勤/掉/费 牙轮…崩/换得勤/掉/磨/费 pick…wear | 岩石破碎 截齿截割 硬岩 耐磨强化 齿座 | rock_cutting rock_bit teeth_wear_out
起重绳钩危 吊钩/吊具/葫芦…不放心/什么时候换/断/脱钩/超载 吊带/钢丝绳…不放心/什么时候换/脱钩/超载 hook…open | 吊索具检测 载荷监测 超载限制 脱钩防护 | lifting_gear
行车…人工挂钩/司机/没人开/自动 天车…人工挂钩/司机/无人/没人开/遥控 吊车/龙门吊…人工挂钩/司机/无人/没人开/自动/遥控 | 无人天车 自动吊运 吊具定位 | unmanned_overhead_crane automatic_crane crane_operator
压力容器水压慢 容器/换热器…做得慢/变形/椭圆/焊得慢/返工/难装配 储罐…做得慢/椭圆/焊得慢/返工/难装配 封头/筒体…做得慢/变形/焊得慢/返工/难装配 vessel…fit/round | 筒体成形精度 组对 容器制造 容器自动焊 | vessel_fabrication
冷凝器效果差 冷凝器…夏天不行/效果差/降不下 冷却塔/空冷/散热器/油冷器…不凉/夏天不行/效果差/脏/降不下 condenser…dirty/hot cooler…cool | 冷端优化 翅片强化 喷雾冷却 蒸发冷却 | evaporative_cooling
换热管泄漏查 换热器/列管…串/哪根漏/堵管/穿孔 管束/盘管…串/哪根漏/堵管/漏/穿孔 | 换热管失效 管束泄漏检测 涡流检测换热管 管板焊缝 | which_tube_leaks tube_leak_detection
离心机震怕飞 离心机…不平衡/晃/炸/轴承坏/飞出来 分离机/甩干机…不平衡/响/抖/晃/炸/轴承坏/震/飞出来 centrifuge…noise/shake/wobble | 离心机转子动力学 在线动平衡 转鼓疲劳 | centrifuge_rotor
过滤太慢 过滤…半天/滤不清/滤渣粘/跑浑 压滤…半天/滤不动/滤不清/滤渣粘 抽滤…半天/慢/滤不清/滤渣粘/跑浑 真空过滤…半天/慢/滤不动/滤不清/滤渣粘/跑浑 filtering/filtration…slow | 过滤动力学 滤饼比阻降低 预涂过滤 | filtration_rate
细粉旋不下来 旋风/除尘/收粉/集尘…堵/收不住/糊袋/跑料/跑粉/飞走 布袋…收不住/糊袋/跑料/跑粉/飞走 cyclone…lose | 旋风分离效率 细颗粒捕集 气固分离 | fine_particle_collection powder_loss
喷塔粘壁 喷雾干燥/喷塔/喷干塔/干燥塔…吸潮/挂壁/收率低/粘壁/结块/颗粒细 dryer…stick | 液滴干燥 塔内流场 | wall_deposition_in_spray_drying sticks_to_the_dryer powder_sticks_to
粉碎发热糊 粉碎机/磨粉/研磨…发热/变色/热敏/粘/糊/费筛网 打粉…变色/热敏/粘/糊/费筛网 粉碎…变色/热敏/粘/费筛网 mill…overheat grinding…heat | 低温粉碎 冷冻粉碎 热敏物料粉碎 | cryogenic_grinding
筛子糊孔 振动筛/筛网/筛子…堵孔/断钢丝/筛不下 sieve…blind | 筛面自清 筛分动力学 湿粘物料筛分 筛网疲劳 | screen_cloth self_cleaning_screen
颗粒机压不出 颗粒机…压不出/散/磨模/粉多/费电 制粒/造粒…压不出/堵/散/磨模/粉多/费电 压块…压不出/堵/磨模/粉多/费电 pellets…crumble | 制粒能耗 环模压缩比 粘结机理 颗粒耐久 | pellet_mill pellets_fall_apart pelleting_energy
输粉堵管 气力输送/输粉/吸料/送料管/真空上料…不稳/堵/碎料/磨/费气 pneumatic_conveying…block conveying_line…plug | 密相气力输送 临界风速 栓流 堵管机理 | dense_phase_conveying
纺机飞花 细纱机/纺机/清花/梳棉…停车/断头/着火/轴承缠花/飞花 织机…断头/着火/轴承缠花/飞花 loom…stop | 纺机状态监测 断头检测 单锭监测 飞花清洁 | single_spindle_monitoring yarn_break_detection
缝纫费人 缝纫/车缝/缝制/钉扣/上袖…人工/慢/歪/没人/难招 | 柔性面料抓取 缝纫机器人 | sewing_robot
灌装嘴滴 嘴子/灌嘴/出料嘴/喷嘴…拉丝/挂/滴/滴料/滴漏/漏液 灌装嘴/龙头…拉丝/挂/滴料/滴漏/漏液 灌酱油/灌油/灌蜂蜜/灌酱/灌醋/灌药…冒泡/拉丝/滴/漏 nozzle/filler…drip | 灌装阀防滴 液体回吸 回吸 断流特性 剪切断料 | suck-back anti_drip drips_after_filling
纸箱胶带粘不住 胶带…崩开/开胶/粘不牢/老开/脱胶 封箱胶/封箱带/纸箱…崩开/开胶/粘不住/粘不牢/翘/老开/脱胶 tape…peel/stick carton…open | 压敏胶初粘 瓦楞纸表面能 纸面粘附 回收纸 | carton_tape tape_won't_stick box_tape
地里剩薯果 花生/土豆/红薯/萝卜/生姜/大蒜/洋葱/甘薯…丢/剩不少/土里/地里剩/埋在/收不净/漏挖/落地 收完…剩 digger…leave potatoes…soil | 挖掘铲 挖掘铲筛分 筛分离 埋果损失 薯土分离 土薯分离 | left_in_the_ground digging_loss soil_crop_separation
塔吊歪 塔吊/塔机…不知道要倒/倾斜/歪了 吊机/塔架/广告牌/升降机/立柱…不知道要倒/倒/倾斜/晃/歪/歪了 脚手架…不知道要倒/倾斜/晃/歪/歪了 tower_crane…lean/tilt | 倾斜监测 倾角传感 结构安全预警 垂直度监测 | tilt_monitoring tilt_sensor leaning_tower_crane collapse_warning
播种双粒 种子/播种器/排种/玉米种/播…一次两个/一窝几粒/两粒/两颗/双粒/空穴/重播 播种机…一次两个/一窝几粒/两粒/两颗/双粒/空穴 seeds…two | 单粒精密播种 排种重播 单粒率 排种清种 | two_seeds seeds_come_out double_seeds double_drops singulation
机器人编程慢 机器人/机械手/焊接机器人/换个活/换活…不会编/换个活/换活麻烦/示教几天/程序难编/编一星期/编几天/编程慢 robot…programming | 示教免编程 技能迁移 快速示教 拖动示教 离线编程自动 | takes_days_to_program learning_from_demonstration teach_by_demonstration programming_takes
果干发褐 苹果片/果片/香蕉片…发褐/发黑/变色/变褐 果干…发褐/变褐 菜干/薯片…发褐/变色/变褐 | 变温干燥 护色预处理 | browning_of_dried
楼震冲压 冲压/压机…地震一样/地面震/房子震/整个楼/整栋/楼震 冲床…地震一样/房子震/整个楼/楼震 设备/机器…地震一样/地面震/房子震/整个楼/楼震 press…shake | 冲压设备隔振 基础隔振 隔振沟 | shakes_the_whole_building shakes_the_building building_shakes floor_shakes
包装机膜浪费 包装膜/卷膜/袋子/封口…切偏/废袋/浪费/空袋/跑版 film…drift/wander | 包装膜张力 色标纠偏 包装材料减量 | film_waste packaging_film_tension
贴标起皱 贴标…对不齐/掉/翘角/起皱 标签…对不齐/歪/气泡/翘角 套标…对不齐/掉/气泡/翘角/起皱 label…crooked/wrinkle | 贴标精度 标签张力 曲面贴标 标签粘附 | labels_come_off labeling_accuracy
纺机罗拉震 纺机…响/断头多/毛羽/锭子热/震 织机…断头多/毛羽/费电/锭子热 倍捻/络筒/加弹…响/断头多/毛羽/费电/锭子热/震 | 锭子节能 高速锭子动力学 纺纱张力 | spindle_energy_of_spinning ring_frame
烘筒蒸汽浪费 烘筒/烘缸/蒸汽/蒸箱…余热/冷凝水/排湿热浪费/费气/费煤/费蒸汽 定型机…冷凝水/排湿热浪费/费煤/费蒸汽 烘房…余热/冷凝水/排湿热浪费/费气/费蒸汽 steam…consumption/waste | 烘缸节能 排气余热 定型机热回收 | exhaust_heat_of_dryer
粮食烘干裂 稻谷…水分不匀/烘不匀/烘爆/烘糊/烘裂 玉米/粮食/麦子/豆子…水分不匀/烘不匀/烘爆/烘糊/烘裂/爆腰 grain_dryer…crack | 缓苏干燥 粮食干燥应力 | kernel_fissure rice_fissuring
农机电液 拖拉机/收割机…换挡顿/操作累/耗油/自动驾驶/走不直/重复耕/驾驶难 农机…换挡顿/操作累/耗油/自动驾驶/重复耕/驾驶难 tractor…fuel/straight | 无级变速 路径跟踪 农机动力匹配 | tractor_guidance CVT_tractor
收割机堵 收割机/割台…倒伏/喂不进/湿/缠 滚筒…倒伏/喂不进/湿 输送槽/搅龙…倒伏/喂不进/堵/湿/缠 combine…clog/jam/plug | 喂入量控制 脱粒滚筒堵塞预测 倒伏收获 | feed_rate_control lodged_crop
桥吊挖机油缸 挖机…慢/憋火/抖/油缸漏 吊车/泵车/装载机/自卸车…慢/憋火/抖/掉臂/没劲/油缸漏 叉车…慢/憋火/抖/掉臂/油缸漏 excavator…leak/slow/weak forklift…leak/weak | 工程机械液压故障 液压泵控制 | construction_machine_hydraulics
桩机打桩噪声 破碎锤/挖机…吵/房裂/扰民/投诉/震 压路机…吵/房裂/扰民/投诉 工地…房裂/震 打桩…房裂 pile_driving…noise | 低噪声施工装备 打桩振动 | construction_vibration
电梯钢丝绳 电梯…关人/坠/异响/打滑/断绳 elevator…noise/shake/stuck | 曳引系统 轿厢振动 状态监测电梯 |
罐子搅拌轴断 搅拌/搅拌器…掉/摆/断/断轴/晃 搅拌轴/桨叶…掉/摆/断轴/晃 减速机…掉/摆/断/晃 agitator…break/shake stirrer…break | 搅拌轴疲劳 流固耦合搅拌 临界转速搅拌 |
萃取蒸发塔 蒸发器/蒸馏塔/结晶/萃取…分不开/堵/液泛/纯度上不去/费汽/费蒸汽/起泡 精馏…堵/纯度上不去/起泡 evaporator…energy | 塔板效率 结晶控制 | column_flooding
膜分离堵 超滤膜/陶瓷膜/滤膜/膜组件…堵/换膜/洗不回来/破丝/脏/通量 反渗透…换膜/洗不回来/破丝/脏/通量 | 膜通量恢复
包装盒胀 包装盒/盒装/袋装/真空包装/酱菜…涨盒/胀/胀包/胖/鼓/鼓盖 豆腐…涨盒/胀包/胖/鼓/鼓盖 豆干/卤味…涨盒/胀包/胖/鼓盖 package…swell | 微生物产气 封口完整性 残余氧 杀菌不足 | swollen_package puffed_pack
接头工跑不过来 断头工/看车工/细纱/络筒…少/巡回/招不到/看不过来/累/跑不过来 挡车工/接头工…少/巡回/看不过来/跑不过来 spinning…operator | 接头机器人 自动接头 单锭检测 巡回优化 | end_breakage_detection operators_cannot_keep_up
挂面掉杆 挂面…掉杆/晾断/烘断/烘着烘着/落杆/酥条 面条/粉条/米线…弯/掉杆/晾断/烘断/烘着烘着/落杆/酥条 腐竹…弯/掉杆/断条/晾断/烘断/烘着烘着/落杆/酥条 noodle…break/crack/drop | 湿热应力 挂面干燥 干燥曲线 酥面 | noodle_drying dried_noodle
籽打碎 玉米/大豆/花生/水稻/收获机/收割机/脱粒机/籽粒/绿豆/高粱…打烂/打碎/破瓣/破碎/碎籽/籽碎/豆瓣 grain…broken/crack | 低损脱粒 籽粒破碎 籽粒破碎率 脱粒损伤 柔性脱粒 | kernel_breakage broken_kernels cracked_grain low_damage_threshing
农机爬坡没劲 打药机/喷药机/微耕机/运输车/三轮/割草机/果园机…上坡/坡地/打滑/没劲/熄火/爬坡 拖拉机…上坡/坡地/熄火/爬坡 sprayer…hill/uphill hills…tractor | 电驱底盘 动力匹配 坡地通过性 驱动防滑 爬坡性能 | climbing_performance power_matching weak_uphill
收割机湿堵 湿秸秆 湿了/太潮/露水/雨后…堵/缠滚筒 收割机…下午才能割/湿秸秆/潮湿堵/青杆 harvester…clog/plug | 喂入堵塞 高湿脱粒 脱粒滚筒负荷 | clogs_in_wet wet_straw clogs_when_wet harvester_clogs
秤不准搅拌 秤/配料秤/地磅/皮带秤…差几公斤/漂/粘料/老不准/零点/飘 搅拌站/计量斗/料斗秤…不准/差几公斤/漂/粘料/老不准/零点/飘 scale…drift/off | 称重补偿 动态称重补偿 称量斗残料 | batching_scale weighing_error
喷塔粉粘 喷雾…发粘/吸潮/挂塔/清塔/粘塔 喷塔…发粘/挂塔/清塔/粘塔 奶粉/果粉/蛋粉/塔壁…发粘/吸潮/挂塔/清塔/粘塔/粘壁 中药粉…发粘/挂塔/清塔/粘塔/粘壁 spray_dryer…stick | 壁面沉积 助干剂 喷雾干燥粘附 | sticks_in_the_dryer sticky_powder
仓里板结 料仓…成坨/板结/硬块/结块/结壳/结饼 筒仓/粉仓/仓/吨袋/袋子…下不来/成坨/板结/硬块/结块/结壳/结饼 silo…cake/stick | 结块机理 流动性改善 防结块 固结 | cakes_in_the_silo powder_caking caking_in_silo
叶子缠机 花生机/收获机/旋耕机/割草机/脱粒机/打捆机/摘果机…叶子缠/塑料膜缠/秧缠/缠住/缠得死/缠秧/缠轴/草缠 花生…缠 | 摘果机构 缠绕机理 秧蔓 茎秆缠绕 | vines_wrap weeds_wrap straw_wraps wraps_around_the leaves_wrap
斗齿掉 斗齿/刀片/截齿/刀头…丢/老掉/脱落/飞出 铲齿/耙齿/锤头…丢/掉/老掉/脱落/飞出 bucket_tooth…fall/lose | 斗齿固定 固定结构 斗齿冲击磨损 销固 | bucket_teeth teeth_fall_off tooth_retention
布袋破 过滤袋/除尘袋/集尘袋/收尘袋…换得勤/烂/烧洞/破/磨穿/糊/老破 滤袋/布袋…换得勤/烂/烧洞/磨穿/老破 filter_bags…break/tear | 滤料疲劳 滤袋寿命 袋笼 | bag_filter_failure dust_bag
`;
