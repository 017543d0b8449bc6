/** Machines of single trades: packaging, farming, construction, lifting, process plants. */
export const specialMachinery = `
包装机…停机/切偏/切到料/卡袋/拉袋/空包/走袋 包装膜…跑偏 光标…跟丢 枕包…切料 立式包装/袋口…夹料 给袋机…开袋 | 枕式包装机 色标跟踪 给袋式包装 封口夹料 制袋 | flow_wrapper color_mark_tracking form_fill_seal pouch_packing
灌装机 灌装…不准/冒泡/卡瓶/慢/拉丝/挂壁/液位不齐/溢/滴漏/量不准 灌装头…滴 膏体/酱…灌装 瓶…倒 | 灌装精度 防滴漏灌装阀 高速灌装 | filling_machine filling_accuracy drip_free_filling_nozzle
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
收割机…割倒伏/堵/夹带/损失/粮不净/粮破/跑粮 割台…堵/掉穗 玉米收…掉棒 滚筒…堵 粮食…含杂高 拨禾轮…打籽 大豆收…炸荚 油菜收…损失 | 脱粒滚筒 清选损失 割台损失 夹带损失 | combine_harvester_loss threshing_drum header_loss cleaning_system
旋耕刀/深松铲…断/磨 旋耕机…打不碎/缠草 犁/犁铧/犁尖/开沟器…磨 旋耕…拖堆 圆盘耙…裂 耙片…断 土…粘犁 | 触土部件磨损 旋耕刀 深松铲减阻 仿生减粘 | soil_engaging_tool_wear rotary_tiller_blade subsoiler_drag_reduction bionic_anti_adhesion
播种机…堵/打滑/漏播/缺苗/重播 播种…株距/深浅不一/覆土差 排种…不匀 排种器…卡 免耕播种…堵 玉米播种…双粒 施肥…堵管 | 排种器性能 漏播检测 免耕播种机 播深控制 | seed_metering_device miss_seeding_detection no_till_seeder seeding_depth
插秧机…伤秧/漂秧/漏插 移栽机…伤苗/倒苗/慢/漏栽 取苗…散坨 栽苗…不直 秧针…磨 | 移栽机取苗 插秧机分插机构 钵苗移栽 | seedling_picking_mechanism rice_transplanter transplanting_mechanism
挖土豆 胡萝卜收 采棉机 挖薯…伤薯/破皮 甘蔗…切段/收割 土豆/薯…破皮 花生收…埋果 花生…挖收 红薯/萝卜/生姜…收获 棉花/辣椒/枸杞…采收 茶叶…采摘 | 薯类收获机 根茎类收获 花生收获机 甘蔗收获机 采棉 | potato_harvester peanut_digger sugarcane_harvester root_crop_harvesting
打结器 揉丝机 铡草机 打捆机…打不上结/散捆/断绳 捡拾…漏 秸秆机/青贮收…堵 青贮机/还田机…刀 切草…长短不一 粉碎还田…刀断 秸秆…切不碎 | 捡拾器 青贮收获机 秸秆还田刀 铡草 | knotter pick_up_device forage_harvester straw_chopping
静电喷雾 打药机…压力不稳/漏喷 喷杆…抖/晃 喷雾机…喷头堵 喷药机…不匀 喷雾器…漏 打药…雾滴大 果园喷药…上不去 | 喷杆喷雾机 喷杆平衡 风送喷雾 变量喷药 | boom_sprayer boom_suspension air_assisted_sprayer variable_rate_spraying
履带拖拉机 拖拉机…冒黑烟/升不起/打滑/换挡/没劲/离合 农机…油耗/陷车 丘陵/山地…农机 小地块…机器进不去 手扶…震手 | 拖拉机动力换挡 悬挂系统 丘陵山地农机 牵引效率 | tractor_power_shift hilly_area_machinery tractive_efficiency electric_hitch
挤奶机 挤奶杯 tmr 撒料车 刮粪板 捡蛋机 料线…卡/堵 刮粪机…断绳 水帘/自动喂料…堵 鸡笼…断 清粪带…跑偏 蛋…破 | 挤奶设备 全混合日粮搅拌 自动清粪 集蛋装备 | milking_machine TMR_mixer manure_scraper egg_collection
挖机…动作慢/回转抖/憋车/掉臂/没劲/热车没劲/行走跑偏/费油 装载机/推土机…没力 铲车…没劲 吊车…下滑 挖掘机…发热 动臂/斗杆/铲斗…裂 | 挖掘机液压系统 负载敏感 工作装置疲劳 动臂焊接结构 | excavator_hydraulic_system load_sensing boom_fatigue energy_recovery
破碎锤 潜孔锤 破碎锤…拉缸/断螺栓/没力 炮锤…漏油 钎头…掉 冲击器…不响 活塞…碎锤 | 液压破碎锤 冲击活塞 凿岩钎具 潜孔冲击器 | hydraulic_breaker drill_rod_fracture DTH_hammer
四轮一带 支重轮 浮封 浮动油封 履带…断/磨/脱 支重轮…漏油 引导轮…漏 驱动轮/链轨…磨 履带板/链轨节/橡胶履带…断 | 履带行走装置 支重轮密封 履带板钢 | track_undercarriage floating_seal track_roller rubber_track
眼镜板 切割环 泵车…臂抖/臂架裂 搅拌车…叶片磨/罐磨 搅拌机…抱轴/漏浆 泵管/输送管…磨穿 搅拌站…称不准 混凝土泵/砂浆机…堵 混凝土搅拌…粘罐 泵送…活塞坏 搅拌臂…断 | 混凝土泵车 臂架减振 混凝土搅拌装备 耐磨输送管 眼镜板耐磨 | concrete_pump_truck boom_vibration_suppression wear_plate_of_concrete_pump concrete_mixer
盾构…刀具磨/滚刀 掘进机…截齿/抖 滚刀…偏磨 刀盘…结泥饼 主驱动…密封漏 截齿…断 采煤机…截齿 | 截齿磨损 截割头 盾构滚刀 刀盘结泥 | shield_tunneling_machine pick_wear
牙轮 螺杆钻具 钻杆…刺漏/磨 钻具…断 钻机…没劲 旋挖…钻杆断 抽油杆…偏磨 套管…漏 接头…粘扣 | 钻杆疲劳 抽油杆偏磨 螺纹粘扣 石油管材 | drill_pipe_fatigue sucker_rod_wear oil_country_tubular_goods
打夯机 平地机 摊铺机…离析 压路机…震 振动棒…烧 高空车/塔机…晃 登高车/高空作业平台…抖 施工电梯…坠 升降机…卡 吊篮…倾 | 路面机械 振动压实 高空作业平台稳定性 施工升降机 | vibratory_roller asphalt_paver aerial_work_platform construction_hoist
啃轨 行车…三条腿/啃轨/打滑/跑偏/轨道磨/轮子磨 天车…啃轨/轮缘磨 大车/龙门吊…跑偏 车轮…啃道 行车轮…裂 | 起重机啃轨 车轮磨损 大车纠偏 | crane_rail_gnawing crane_wheel_wear skew_of_crane
溜钩 电动葫芦 行车…制动/刹不住 葫芦…乱绳/刹不住/溜/滑钩 吊钩…变形/磨/裂 卷筒…乱绳/裂 制动器…打滑 卷扬机…刹不住 卷扬…溜车 | 起升机构制动 吊钩安全 卷筒排绳 | hoist_brake crane_hook drum_spooling electric_hoist
主梁…下挠/裂 行车…吊具/大梁裂/改造/无人/梁弯/老了/遥控 天车…定位/自动 大梁…下挠 桥架…变形 抓斗…自动 磁盘…掉料 电磁吸盘…掉 夹钳…滑 | 起重机金属结构 主梁下挠 起重机疲劳寿命 无人行车 | crane_girder_deflection crane_fatigue_life unmanned_crane lifting_magnet
吊装…变形/对不准 大件…吊装/翻身 吊物/行车/吊运…晃 吊着…甩 吊货…摆 吊机…摇摆 顶升/多缸/升降台/四柱/举升机/油缸…不同步 | 起重机防摇摆 同步顶升 多缸同步控制 吊装仿真 | load_sway_control synchronous_lifting multi_cylinder_synchronization
电梯…停电/响/困人/平层不准/急停/抖/故障多/溜车/钢带 扶梯…响/梯级 电梯门…夹 曳引轮/导靴…磨 自动门…夹人 | 电梯故障预警 曳引轮磨损 平层精度 电梯振动 扶梯 | elevator_vibration elevator_fault_prediction traction_sheave escalator
旋梭 缝纫机…响/断线/断针/油污布/浮线/跳针 绣花机…断线/跳针 底线…钩不上 旋梭…磨 跳线…车缝 平车/包缝机…断线 厚料…断针 送布牙…咬布 挑线杆…断 | 工业缝纫机 钩线机构 送布机构 刺布机构 | industrial_sewing_machine rotating_hook stitch_formation thread_take_up
模板机 铺布机 钉扣机 锁眼机 裁布/多层裁…不齐 裁床…跑偏 自动缝…布跑 缝口袋/整烫…自动 裁刀…钝 裁片…抓不起 布片…抓取 面料…自动上料 皮料…裁切 | 服装自动化设备 织物抓取 缝制单元 | automatic_fabric_cutting garment_automation fabric_gripping
封头 碟形封头 瓜瓣 封头…不圆/冷压裂/减薄/形状/旋压/椭圆/裂/起皱/鼓 | 封头冲压成形 封头旋压 椭圆封头 封头开裂 | dished_head_forming vessel_head head_spinning
卷板机 卷锥 滚弯 卷板…压痕/棱角/直边/错边 筒体…对不齐/椭圆/错边 卷圆/筒节/滚圆…不圆 组对…错口 环缝…错边 纵缝…棱角 | 卷板成形 三辊卷板 筒体圆度 筒节组对 | plate_roll_bending shell_roundness cylinder_fit_up
呼吸阀 罐…吸瘪/失稳/抽瘪/鼓顶 储罐…倾斜/变形/吸瘪 罐子/罐体/塔/外压…瘪 罐底…鼓 罐壁…不圆 | 外压失稳 储罐屈曲 真空失稳 | external_pressure_buckling tank_buckling breather_valve
搪玻璃 搪瓷釜 钢衬塑 衬里…脱开/鼓包 衬胶…脱/鼓 搪瓷釜/反应釜…爆瓷 搪玻璃…爆 搪瓷…修补 衬四氟…鼓 衬氟…裂 四氟…抽瘪 | 搪玻璃设备 爆瓷修复 衬氟防腐 衬里脱粘 | glass_lined_equipment PTFE_lining lining_debonding
储气井 液化气瓶 缠绕瓶 碳纤维瓶 快开门 蒸压釜 气瓶…内壁/疲劳/裂 钢瓶…检/锈 氢气瓶…鼓 槽车…罐裂 硫化罐…门 蒸压釜…裂 | 气瓶疲劳 快开门压力容器 蒸压釜裂纹 | gas_cylinder composite_pressure_vessel quick_opening_vessel
lng罐 液氮罐 杜瓦 液氧罐 低温罐…冒汗/结霜 杜瓦瓶…漏热 蒸发率…高 真空…夹层掉 低温管…冒冷 真空管道…结露 液氮…挥发快 液化天然气…蒸发 | 低温绝热 多层绝热 日蒸发率 | cryogenic_insulation multilayer_insulation boil_off_rate
胀管…松/漏 列管…堵/漏/穿 换热器…串水/串液/内漏/漏/震断管 换热管…断/磨穿/穿/穿孔 管束…抖/断 管板/石墨换热器…裂 管口/胀接/螺旋板…漏 再沸器…堵 | 管壳式换热器 胀接 管板连接 换热管振动磨损 | shell_and_tube_heat_exchanger tube_expansion tube_to_tubesheet_joint
板式换热器 钎焊板换 印刷板 板翅 板换…串/垫子/打压漏/拆洗/混水/漏 板片…穿孔/腐蚀/裂 胶垫…老化漏 | 板式换热器泄漏 板片腐蚀 板片疲劳 钎焊板式 | plate_heat_exchanger gasketed_plate plate_fin_heat_exchanger printed_circuit_heat_exchanger
翅片管 翅片…倒/堵/掉/松/积灰/脏/腐蚀 散热器…堵毛/漏 中冷器…漏/裂 冷凝器…散热差/脏堵 水箱…散热片漏 空冷器…效果差 铝翅片…白毛 暖风机…不热 | 翅片管换热器 铝散热器泄漏 空冷器 微通道换热器 翅片腐蚀 | finned_tube aluminum_radiator microchannel_heat_exchanger air_cooler
碟片机 刮刀离心机 离心机…不出料/分不清/响/抖/滤袋破/甩不干/跑料/震 卧螺…出泥稀/堵/磨 转鼓…腐蚀/裂 碟片…堵 螺旋叶片…离心磨 差速器…离心 | 碟式分离机 转鼓强度 离心机振动 | decanter_centrifuge disc_stack_separator centrifuge_bowl
真空带机 压滤机…人工铲/卸饼/喷料/漏 压滤…喷浆/慢/跑浑 滤板…变形/裂 滤饼…不脱落/含水高/湿/粘布 滤布…堵死/破 隔膜板…裂 带滤机…跑偏 板框…漏 | 压滤机滤板 滤饼含水率 滤饼卸料 隔膜压榨 助滤剂 | filter_press_plate cake_moisture cake_discharge membrane_squeezing
自清洗过滤器 烧结滤芯 篮式过滤器 滤芯…压差大/换得勤/费 过滤…精度不够/跑滤 过滤器/滤网/精密过滤/油滤…堵 反冲洗…不干净 袋式过滤…破 | 滤芯堵塞 自清洗过滤 金属烧结滤芯 过滤精度 | filter_element_clogging self_cleaning_filter sintered_metal_filter
摇摆筛 滚筒筛 弛张筛 振动筛…响/大梁断/弹簧断/断 筛网…断/破 筛…堵孔/筛不净 激振器…发热/坏/漏油 筛框…裂 细料…筛不开 湿料…筛不动 筛孔…堵 筛板…断 振动电机…烧 | 振动筛疲劳 筛孔堵塞 激振器 潮湿细粒筛分 | vibrating_screen_fatigue screen_blinding flip_flow_screen exciter
双锥干燥 耙式干燥 抄板 干燥机…出料湿/粘/粘壁/费气 干燥…粉跑掉/结块 烘干机…内壁粘/堵/挂料/着火/粘料/粘结 滚筒烘干/烘干筒…粘 桨叶…烘干粘 回转烘干…扬料 烘干…水分不匀 闪蒸/喷雾塔/雾化轮…堵 沸腾床/流化床…死床 | 转筒干燥 桨叶干燥机 流化床干燥死床 喷雾干燥器 干燥器粘壁 | rotary_dryer paddle_dryer defluidization spray_dryer
回转窑 托轮…磨/裂 滚圈/轮带…裂 窑…窜动 窑头…漏风 窑尾…漏料 大齿圈…断 窑体…弯曲 筒体…窑裂 托轮瓦…热 窑皮…掉 | 回转窑结圈 滚圈托轮 窑体轴线 窑密封 | rotary_kiln_ring_formation kiln_tyre kiln_alignment
雷蒙磨 球磨机…吵/衬板/费电 破碎机…漏油/轴断 气流磨…细度/费气 磨辊…堆焊 辊压机…辊面 制砂机…叶轮磨 磨机/磨粉机…产量低 粉…磨不细 粉碎…发热 | 磨机衬板 立磨振动 破碎机腔型 料床粉磨 气流粉碎 | mill_liner_wear crusher_chamber jet_mill
闭风器 轴封…漏灰/漏粉 旋转阀…卡/磨 轴端/螺旋/混合机…漏粉 关风机/搅拌轴/粉料…漏 关风器/星型卸料…卡 卸料器…卡料 卸料阀…磨 釜…轴封漏 | 粉体轴封 旋转阀 星形卸料器 气体密封 | powder_shaft_seal rotary_valve_feeder star_valve
斗提 斗提…打滑/断 提升机…响/回料/堵/掉斗/断链 刮板机…断链/跑偏 斗提机…跑偏 料斗…掉 链板机…断 链板…拉斜 埋刮板…漂链 | 斗式提升机 链条牵引 | bucket_elevator apron_conveyor
托辊…响/磨 滚筒…包胶掉/粘料 皮带机…压死/巡检/扬尘/撒料/漏料 皮带…打卷/接头断/撕裂/粘料 清扫器…磨 落料点…扬尘 滚筒线…卡箱 输送带/网带…跑偏 辊筒…卡件 | 托辊故障 输送带纵向撕裂 转载点抑尘 带式输送机巡检 | idler_fault belt_longitudinal_tear pulley_lagging transfer_chute
吸盘…印子/吸不住/掉件/漏气/磨 吸…不起来/两张 夹爪…夹不住/夹坏/打滑/换型 板料…分层拿/吸双 工件…夹伤 抓手/机械手…掉件 抓…两张 薄板…分张 手爪…不通用 易碎…抓取 | 末端夹持器 真空吸盘 双张检测 自适应夹爪 磁力抓手 | vacuum_suction_cup adaptive_gripper magnetic_gripper
桁架机械手 第七轴 动态抓取 机械手…卡/对不准/撞 机器人…丢步/抖/撞/精度跑/线缆断/节拍慢 桁架…抖 冲压…机械手掉件 管线包…磨 传送带…抓不准 流水线…跟踪抓 | 桁架机器人 机器人振动抑制 机器人碰撞检测 传送带跟踪 机器人节拍优化 | gantry_robot robot_vibration_suppression conveyor_tracking robot_collision
挖红薯 砍甘蔗 收辣椒 收割机…漏粒/缠草 花生…摘果/收获/脱壳碎 大豆…收割/炸荚 收割…掉粒 收花生…落果 马铃薯…收获 土豆…挖破 油菜…收割损失 玉米…籽粒破碎 甘蔗…砍 萝卜/白菜…收 脱粒…破碎 | 收获损失 | harvest_loss peanut_harvester grain_damage
播种…不均匀/堵/漏种/重播 播种深浅…不一 播种机…堵草 秸秆…缠播种机 小籽…播种 移栽机…漏苗 插秧机…漏秧 移栽…倒苗 秧苗…伤根 | 排种均匀性 免耕播种 取苗机构 气吸式排种 | seed_metering_uniformity no_till_planter seeding_depth_control
`;
