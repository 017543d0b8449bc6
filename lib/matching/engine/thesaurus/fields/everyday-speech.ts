/** Wishes and troubles that every trade has. */
export const everydaySpeech = `
靠进口 全靠进口 依赖进口 被卡脖子 换成国产 替掉进口 进口…不卖/太贵/断供/等半年/货期长 国外…不卖给/断供 国产的…不耐用/不行 进口件…贵 国产…顶替 imported…expensive | 国产化替代 进口替代 自主可控 关键零部件国产化 国产化研制 | import_substitution domestic_substitution localization_of_key_component imported_parts rely_on_import
老设备…升级/改造 设备…太旧/太老/淘汰 机器…太老 老机器…改 旧设备…改造 用了十几年…设备 用了二十年…机器 半自动…改全自动 | 设备改造升级 老旧设备智能化改造 数控化改造 | equipment_retrofit equipment_upgrading old_machine ageing_equipment
备件…买不到/停产 配件…买不到/停产/没货/等几个月 厂家…倒闭 原厂…不生产 没地方买…配件 | 停产备件 备件逆向制造 备件修复 | obsolete_spare_part spare_part_remanufacture > 逆向工程 再制造
占地方 做小一点 做得再小 又大又笨 太占地 设备…太大/放不下 体积…做小/太大 机器…太大 车间小…放不下 | 小型化设计 紧凑型结构 集成化结构 微型化 | compact_design miniaturization takes_up_space too_bulky
做薄一点 做得再薄 越薄越好 又薄又强 厚度…减 太厚…客户 减薄…强度 薄了…不够强 | 薄壁化 减薄设计 薄壁结构强度 | down-gauging wall_thickness_reduction
省料 省材料 料…损耗大/浪费 用料…太多 原料/材料…浪费 损耗…太高 | 材料节约 减量化制造 物料损耗控制 | material_saving material_loss_reduction wasted_material > 材料利用率
过喷 漆…浪费/飞掉 喷漆…费漆 粉/涂料…浪费 | 涂着效率 涂料利用率 过喷回收 | paint_utilization overspray_reduction > 上粉率提升
氮气…用量大/费 氩气/保护气/氢气…费 压缩空气…浪费 气体…用量 | 气体消耗优化 保护气节约 用气管理 | gas_consumption_reduction inert_gas_saving
变废为宝 扔了可惜 废料…利用/卖钱/能不能 下脚料…利用/扔 渣…做什么/能不能用 废渣/废物/废液…利用 倒掉…可惜 | 资源化利用 高值化利用 废弃物资源化 | waste_valorization resource_utilization waste_into_resource > 固体废物资源化
废液…处理/没人收/没处/贵 废水液…外运 老化液…换 槽液…换得勤 | 废液处理 废液再生 槽液寿命延长 | spent_liquor_treatment bath_life_extension
人工…洗罐/清洗 清洗…人工/半天/费时间 人…钻进去洗 爬进去/拆下来…洗 爬进罐…清 手工…刷洗 刷洗…累 洗一次…半天 停机…清洗 擦洗/铲…人工 清理…靠人 clean…by_hand | 自动清洗 清洗装备 高压水射流清洗 免拆清洗 | automated_cleaning water_jet_cleaning cleaning_by_hand manual_cleaning
死角/缝隙/深孔/盲孔/内腔…洗不 孔里…油洗不 零件…洗不净 洗不掉…残留 清洗…不彻底 | 精密清洗 超声清洗工艺 盲孔清洗 清洗残留控制 | precision_cleaning hard_to_clean > 除油
油道…毛刺/铁屑 清洁度…不过/毫克/超 铁屑…残 内腔/油路/孔里…铁屑 零件…不干净 杂质…毫克 | 零件清洁度 清洁度检测 颗粒污染物 | technical_cleanliness part_cleanliness particulate_contamination
碳垢 结皮/油垢/焦/胶…清不掉 积炭/料垢…清 模具…清洗 | 干冰清洗 积碳清除 重垢清洗 | dry_ice_blasting carbon_deposit_removal heavy_soil_cleaning
混到下一批 串料 窜味 上一批/上一锅/换品种…残 换料…洗不净 气味…串 | 清场 残留交叉 | cross_contamination carry-over
倒不干净 倒不净 挤不干净 管里…剩料/残料 桶底/桶里/罐底…剩 残料…多 挂壁…浪费 用不完…瓶底 | 残液排净 排净性 残余量 | residual_liquid_removal drainability
撒料 漏料 洒料 料…撒一地/漏一地 下料…喷出来/溅 粉…撒一地 皮带…漏料 接头处…撒 | 物料撒漏 转运点密封 防撒漏 | material_spillage
送料管/吹料管…磨穿 弯头…漏粉 风送…管磨 管子…磨漏 | 弯管冲蚀 输送管道磨损 耐磨弯头 | elbow_erosion pneumatic_conveying_wear > 冲蚀磨损
前面细后面粗 粗的…跑边 粗细/仓里…分层 装袋…粗细 | 颗粒离析 粒度离析 离析抑制 | particle_segregation size_segregation
碎得多 输送/一路…碎 碎粒…多 粉末多…颗粒 颗粒…掉渣 | 颗粒破损 输送破碎 低损输送 颗粒强度 | particle_attrition granule_breakage mechanical_damage_of_grain
颗粒…不匀/不均/大小不一 粒度…不稳/跑 粒子/珠子…大小 粒…有大有小 粉…粗细不一 | 粒度控制 粒径均一性 窄粒径分布 | particle_size_uniformity narrow_size_distribution > 粒度分布
压不成型 一碰散 压出来/压饼/压块…散 成型…碎 颗粒…散开 | 成型强度 压制成型 粘结剂成型 | compaction_behavior briquette_strength
互相粘 粘成一坨 粘成一团 粘成块 粘在一块 堆着/叠放…粘 叠…粘住 粘连…撕 出来…粘在一起 | 粘连机理 防粘连 隔离剂 | anti-tack self_adhesion stick_together sticks_to_each_other
粘输送带 粘得到处 料…粘桶/粘滚筒/粘皮带/粘铲/粘锅 粘在…刮板/壁上/带上/斗/槽 湿料…粘 material…stick_to_wall | 物料粘附 粘附力 防粘表面 脱附 | adhesion_of_wet_material anti-sticking_surface > 低表面能
割手 刮手 剌手 拉手口 刺手 边…割手/锋利 边缘…锋利 毛口…手 | 锐边处理 倒角 棱边倒圆 | edge_rounding sharp_edge_removal chamfering > 去毛刺工艺
崩边 崩角 缺角 掉角 豁口 切/磨…崩边 边角…掉 | 边缘崩碎 崩边抑制 脆性材料加工 | chipping_of_brittle_material edge_chipping_of_glass
热胀冷缩 热胀…卡/死 一热…卡死/胀死 冬天/冷了…松 夏天…紧 温差大…裂 受热…胀 热了…卡 | 热膨胀 热失配 热应力 膨胀系数 | thermal_expansion thermal_mismatch thermal_stress expands_when_hot
一潮翘 受潮…变形/弯/翘 吸水…变形/胀 吸潮/一潮/梅雨…变形 返潮…鼓 | 吸湿膨胀 湿胀变形 湿致变形 | hygroscopic_expansion moisture-induced_deformation swells_in_humidity
放久/存放…弯 库存/堆放/放仓库/放半年/放一放/放着…变形 堆/叠…压变形 | 存放变形 储存变形 长期变形 | storage_deformation deforms_in_storage long-term_deformation > 残余应力 蠕变
零下三十度 零下四十度 冬天…发硬/变硬 零下…变硬/断/裂 低温…发脆/变硬 冷天…变硬 东北…冻硬 天冷…发脆 cold_weather…crack | 耐寒性 低温柔韧性 耐低温材料 低温脆化 | cold_resistance low-temperature_flexibility brittle_in_cold
药水…泡坏/烂/腐蚀 泡酸/泡碱…烂 沾酸/溅酸…坏 溶剂…泡坏 酒精…擦坏 | 耐化学介质 耐化学品性 耐溶剂 | chemical_resistance solvent_resistance attacked_by_chemicals
老鼠咬 电线…老鼠 白蚁/被老鼠…咬 虫蛀…电缆 | 防鼠 防白蚁 抗鼠咬护套 | rodent_resistant termite_control
长青苔 长绿藻 长苔藓 长水藻 外墙/水池/瓦/石头…青苔 水箱…长藻 | 防藻 抗藻 表面生物附着 | algae_resistance microbial_growth_on_surface
高海拔 高原…不行/放电/没劲 西藏/青海…没劲 | 高原适应性 低气压环境 高海拔环境 | plateau_environment high-altitude_adaptation
ip65 灰…进电机/进电柜 水汽…进/进灯 沙子…进 粉尘…进电柜 电柜/电机…进灰 水…进接头 里面/仪表…进水 表盘…起雾 | 防护等级 防尘防水密封 呼吸透气阀 | dust-proof_sealing water_ingress > 密封件
电压一闪 电一抖 停电…一炉/报废 一停电…报废 闪一下…停机 一闪电…停 | 电压暂降 抗晃电 | voltage_sag uninterruptible_power_supply power_outage
一边快一边慢 两边/左右/两台/双电机/两缸…不同步 一边高一边低…升 | 同步控制 双驱同步 | synchronous_control out_of_sync
一会快一会慢 一顿一顿 速度…不匀/忽快忽慢/波动 转速/线速…不稳 转…忽快忽慢 走…一顿一顿 | 速度波动 转速控制 匀速控制 | speed_fluctuation speed_stability > 电机驱动
反应慢半拍 跟不上变化 调节…来回/滞后 调…慢半拍 调完…半天才 温度…滞后 来回摆…调 | 大滞后系统 时滞控制 预测控制器 | time-delay_system long_dead_time control_lag > PID控制
时灵时不灵 偶尔…出一次/失灵 偶发/抓不到…故障 一查/拿回来…又好 说不清…什么时候 故障…复现不了 修不好…老犯 | 间歇故障 偶发失效 故障复现 | intermittent_fault no_fault_found intermittently_fails
能用多少年 寿命…估/怎么测/怎么算/预测 保证/质保…十年 保…年不坏 用够…年 | 寿命评估模型 可靠性寿命预测 耐久寿命 | lifetime_prediction life_assessment how_long_it_lasts > 加速寿命试验
修复…还是换 修…几次又坏 修补/焊上…又裂 堵住…又漏 补好…又 修好…没几天 | 修复可靠性 修复工艺评价 复发失效 | repair_reliability recurrent_failure
多少度/多长时间/加多少…合适 温度/时间/压力/速度…多少合适 多高温度…最好 | 工艺窗口 工艺参数确定 正交优化 | process_window optimum_condition > 响应面
怎么算合格 好坏…各说各/怎么判/没标准 凭感觉…判 打分…凭感觉 等级…人评 定等级/评级…靠人 | 质量判据 质量评价模型 分级标准 | quality_grading_criteria quality_evaluation_model
换个料 换种材料 用什么材料 便宜的料 便宜材料 替代材料 什么材料…合适 什么料…好 用什么料…做 换便宜…材料 | 材料替代 低成本材料 材料选择方法 | material_substitution low-cost_material alternative_material > 材料选型
金属和玻璃 橡胶和铁 铝和塑料 两种材料…粘/连 塑料和金属/不同材料…连 金属和塑料…粘 | 异质材料连接 金属塑料连接 混合结构连接 | multi-material_joining metal-plastic_hybrid
拆不下来 卸不下来 拆不开 拆…破坏/费劲 卸…砸 压死…拆 拆解…费劲 | 拆卸 易拆结构 拆卸工艺 | disassembly design_for_disassembly hard_to_remove
不知道是什么东西 表面…白点/脏点/黑点 黑点/白点/斑点/异物/粉末/沉淀物…是什么 | 异物分析 微区成分分析 污染物鉴别 | contaminant_identification foreign_particle_analysis black_spots_on_surface unknown_substance
用了什么料 不知道/别人的产品/进口料…成分 对手/同行/人家的…配方 配方…还原 里头…什么成分 | 成分剖析 未知物分析 配方剖析 | deformulation unknown_compound_identification reverse_formulation
smells_bad bad_smell stinks what_smells 味…哪来/说不清 味道…从哪 异味/气味/臭味…来源 哪里来的…味 | 气味溯源 异味成分鉴定 嗅辨 | odorant_identification GC-olfactometry
破坏…才知道/才能检 不拆…检查/知道 测一个…废一个 测一件…废一件 测完…报废 检一个…砸一个 剖一个…看 不砸开…知道 不拆包…测 不开箱…检 | 无损评价 非破坏检验 不拆解检测 | nondestructive_evaluation without_dismantling inspect_without_opening > 无损检测
拿着/手持/背着/带到地里/便携/带到现场/小仪器/工地上/田间…测 大仪器…搬不动 | 便携式检测 手持式检测仪 现场检测仪器 | portable_detector handheld_instrument field_portable
痕量 ppb ppt级 含量太低/浓度太低…测 微量/下限…测不 测不到…低浓度 极少…测出来 一点点…测出 | 痕量分析 高灵敏检测 检出限 富集检测 | trace_analysis limit_of_detection ultrasensitive_detection
来不及检 来不及看 一闪而过 跑太快/线速度快/每分钟几百/高速线…检 速度快…看不过来 高速…检不过来 | 高速在线检测 线阵扫描 高速视觉 | high-speed_inspection line-scan_imaging
看不到炉内 炉里…看不到/看不见 高温…拍/看不到 炉内…看不见 窑里…看不到 火焰/炉膛…看不清 | 炉内成像 高温视觉检测 炉膛火焰监测 | in-furnace_imaging high-temperature_vision
烧红…尺寸/量 红热…量尺寸 锻件…热量 热件…量 红件…测长 高温工件…尺寸 | 热态尺寸测量 高温工件测量 红热件视觉测量 | measurement_of_hot_forging
大件…尺寸/量不了 几十米/几米长…量 大工件/大型结构…测 太大…量不了 大法兰…平面 超大…测量 | 大型工件几何量测量 大尺寸计量 工业摄影测量 | large_workpiece_measurement
内壁…检/看不到 孔里/管内…看不见 内孔/内腔…看不到 管内壁…缺陷 深孔里…检 内表面…看 | 内窥检测 内表面检测 工业内窥镜 | borescope inner_surface_inspection bore_inspection
水下…拍/检查/看不清/看不见 水底/浑水…看不见 | 水下成像 声呐成像 水下检测 | underwater_imaging sonar_imaging underwater_inspection
颜色…人眼看/在线测/自动测/靠眼 色差…人眼/在线/靠看 人眼/眼睛…对色 对色…争 | 在线色差检测 分光测色 颜色测量 | online_color_measurement spectrophotometric_color
厚度…人工量/在线/自动测 边走/卡尺/千分尺…测厚 剪样…量厚 | 激光测厚 射线测厚 | thickness_gauge
浓度…人工测/在线/手测/滴定/靠化验 槽液…化验 糖度…人工 比重计…测 | 在线浓度检测 折光仪 在线滴定 | online_concentration_measurement refractometer
一块亮一块暗 亮一块暗一块 阴阳面 有亮有暗 光泽…不均/人看 表面…亮不亮 | 光泽均匀性 外观一致性 光泽测量 | gloss_uniformity gloss_meter
不够透 不透明…想透明 透光…差 透光率…低 发雾…不透 透明度…不够 看着…发朦 | 光学透明性 | optical_haze lacks_transparency
一摸脏 不耐脏 容易脏 油污…擦不掉 沾油/油渍/印记/口红/记号笔…擦不 厨房…油擦不 油…洗不掉表面 | 易清洁表面 疏油 抗污表面 | oleophobic easy-to-clean_surface stain_resistance stains_easily > 低表面能
咖啡渍 酱油渍 汗渍 色渍 污渍/茶渍/黄斑…洗不 渍…洗不掉 | 污渍去除 防污易去污 | soil_release
半天不热 升温…太久/慢 预热…半天/太久 加热…几个小时 | 快速加热 升温速率 加热强化 | heating_rate takes_long_to_heat
冷不下来 凉不下来 凉得慢 等冷却 等它凉 冷却…几个小时/太久/慢 降温…慢 | 快速冷却 强制冷却 冷却强化 | rapid_cooling forced_cooling cooling_takes_too_long
喷…不匀/漏喷 喷淋/喷水/喷雾/喷药/洒水/喷油/雾化…不匀 | 喷雾均匀性 喷嘴布置 喷淋分布 | spray_uniformity nozzle_arrangement uneven_spray
沉得慢 澄不清 沉不下来 半天不沉 沉降/澄清…慢 沉淀池…浑 settle…slow | 沉降速率 浓密沉降 澄清强化 | settling_velocity clarifier_performance
灌装…挂丝/溅/滴/漏液 灌…滴漏 灌装嘴…滴 | 灌装阀 防滴漏 | filling_valve anti-drip_nozzle
振动盘…卡/吵/慢 零件…排不齐/方向/翻面 小零件…理顺 理料…人工 送钉/料道…卡 | 振动送料 零件定向 柔性供料 | vibratory_bowl_feeder part_orienting flexible_feeding
镊子…夹/装 小零件…装不准 显微镜下/手抖/零件太小…装 细小…装配 芝麻大…零件 | 微装配 精密装配 微操作 | micro-assembly precision_assembly micromanipulation
找正…人工/慢 对刀/对位…慢 打表/装夹…找正 校正/对中/划线…人工 定位…靠划线 | 快速找正 自动对位 | automatic_alignment manual_alignment
守着机器 一个人守一台 一人看一台 黑灯工厂 黑灯车间 人盯着机器 离不开人 夜里/晚上…没人看 夜班…没人 关灯…生产 下班…自己跑 人…走不开 | 无人值守 一人多机 少人化生产 | unattended_operation lights-out_manufacturing unmanned_production
人站在炉前 高温岗位 有毒岗位 危险岗位 粉尘岗位 噪声岗位 扒渣 炉前…人工/热 人工…扒渣/测温取样 有毒/危险/钢水/铁水…人工 | 危险作业无人化 高温作业机器人 炉前机器人 | hazardous_operation_robot furnace_front_robot dangerous_work dirty_and_dangerous
爬塔 爬烟囱 爬上去…擦/检查 高空…刷/检修/清洗 爬高…擦 高处…清洗 登高…检查 爬梯子…看 | 高空作业机器人 登高作业替代 爬壁检测机器人 | high-altitude_work_robot working_at_height_robot
只做几件 就做几件 模具费…摊/贵 开模…不划算 单件…做 几十件/小批量…开模 开模费…贵 | 快速制造 无模成形 | low-volume_manufacturing dieless_forming
开发一个…一年/半年 新品…出得慢 开发…周期长 研发…太慢 新产品…半年 研发周期…长 | 产品开发周期 并行工程 快速研发 | concurrent_engineering product_development_cycle
只能卖原料 初级产品 做深加工 想做高端 往高端走 附加值…低/提高 产品…同质化 | 高附加值产品开发 产品升级 | high_value-added_product product_upgrading low_added_value
环保督察 被环保 环保…不过/停产/整改/查/罚/过不了 | 环保整改 污染治理方案 排污许可 | environmental_compliance pollutant_discharge_permit
安监…整改/查 消防…不过/整改 安全…整改/检查不过 应急局…查 防爆…不过 | 安全整改 安全评价 本质安全化改造 | safety_retrofit safety_rectification
ccc认证 出口认证 认证…怎么做/拿不到 ce/reach…过不了 ul/3c/fda/食品级…认证 资质…拿不到 | 强制性认证 符合性评价 产品合规认证 | conformity_assessment compulsory_certification product_certification
没有国标 没有行标 做标准 定标准 标准…没有/空白 没有…标准可依 起草/参与…标准 | 标准研制 团标编制 标准体系建设 | standard_development standards_gap
太费力 扳不动 摇不动 踩不动 力气…太大 拧/拉/按/手柄/开门…费力 操作力…大 | 操作力优化 省力机构 助力机构 | operating_force force_saving_mechanism hard_to_turn
翻身…工件 工件…翻面 翻面/翻转…人工 吊着…翻 翻板…危险 | 自动翻转 翻转机构 变位机 | workpiece_turnover positioner turnover_mechanism
大件…对接/装配 吊…对不准 吊装…对位 吊着…装 | 大部件对接 自动对接装配 调姿 | large_component_docking posture_adjustment
倒袋 投料…人工/累 拆包…人工/灰 人工…倒料/投料 称料…粉飞 倒料/拆袋…人工 吨袋…倒 | 自动拆包 无尘投料 吨袋卸料 | automatic_bag_opening dust-free_feeding big_bag_unloading
扦样 取样…人工/危险/没代表性/烫 扦样/采样…人工 爬车…取样 | 在线采样 机器人采样 样品代表性 | sampling_robot representative_sample manual_sampling
调墨 调色师傅 调色…调不准/调半天/靠人 颜色…调不准/调不出 配色…靠人 调漆…师傅 | 计算机配色 调色算法 专色配方 | color_formulation recipe_prediction_for_color color_matching_by_eye
靠鼻子闻 鼻子闻 靠嘴尝 靠人尝 品酒师 评茶师 气味…人闻 尝…靠嘴 品评…人 闻味…判 | 仿生感官 风味指纹识别 感官品质智能评价 | intelligent_sensory_evaluation flavor_fingerprint
靠听 耳朵听 听响声 异常声音 怪声 怪响 声学异常检测 异常声音检测 声音事件检测 音频表征 声纹监测 听声音…不对/坏/好坏 声音…不一样/不对/判断好坏/变了/听/听出来/异常 机器…叫声/响声不对 响声…不对/不正常 敲一敲…听 听…有没有坏 听出来…不对 听着…不对劲 | 声振检测 声学无损检测 | tap_test acoustic_anomaly_detection anomalous_sound_detection sound_event_detection acoustic_condition_monitoring sounds_wrong strange_noise strange_sound machine_sounds odd_noise
靠手摸 手捏 用手捏 捏一捏 掐一掐 手摸…判断 手捏/摸…软硬 按一按…熟 | 触觉传感 硬度无损检测 软硬度检测 | tactile_sensing firmness_detection
看火候 看汤色 看苗情 看成色 看料况 看火色 看烟色 看颜色…判断 看泡沫…判 | 视觉经验建模 图像特征判别 颜色特征在线判定 | image-based_state_recognition visual_endpoint_judgment > 专家系统
数鱼苗 点根数 点支数 种子…数粒 药粒/鱼苗/虾苗/蚕/虫子/螺丝/管子/瓶子/片数/袋数…数 木头…数根 纸…数张 | 视觉计数方法 密集目标计数 粒数检测 | dense_object_counting counting_parts_by_hand seed_counting fry_counting > 视觉计数
线…乱成一团/打结/缠在一起 绳…打结 管…缠在一起 带子…打卷 电缆/软管/链…打扭 气管…扭 | 缠绕打结 拖链管线 扭结失效 | cable_twisting hose_kinking tangling
缠膜 缠绳 缠草 轴…缠丝/缠布/缠草 螺旋/刀…缠草 滚筒/头发…缠 纤维…缠轴 | 缠绕堵塞 缠草机理 | anti-winding entanglement_on_shaft gets_tangled
湿度…太高/降不下来 潮气…大/重 库房/梅雨天/洞库…潮 | 库房除湿 湿度调控 防潮通风 | humidity_too_high damp_warehouse warehouse_dehumidification > 转轮除湿
管子…滴冷凝水 管道/水管/冷柜…出汗 冷水管/风管…滴 玻璃门…水雾 电柜…凝露 箱内/壳内…水珠 | 防结露 凝露控制 表面冷凝 | condensation_control anti-condensation dew_condensation sweating_pipe
潮气…渗/进包装 水汽…渗/透 湿气…进 | 水汽渗透 防潮层 湿传递 | moisture_permeation vapor_barrier moisture_ingress
漏热 漏冷 跑冷 空气幕冷库 渗透热湿传递 冷风渗透 库门除湿 库门冷风渗透 密封条热湿 库门…关不严/地上结冰/打滑/滑倒/滴水/漏风/结冰/进热气/门口滴水/门口结冰/门封/门缝/雾气 冷库…关不严/打滑/滑倒/漏风/进热气/门口滴水/门封/门缝/雾气 冷库门口/冻库/保鲜库…地上结冰/打滑/滑倒/滴水/门口滴水/门口结冰/雾气 冷藏车/冷柜…关不严/漏风/进热气/门封/门缝 cold_room…door/leak cold_store/freezer_room…door/ice/leak 冷气/冷量…跑 门缝/冷库门/门封…跑冷 冷…保不住 slippery…cold_store | 冷量损失 冷桥 库门热质交换 | cold_loss air_infiltration_through_door cold_room_door air_infiltration
越放越少 酒精/酒/香味…挥发 挥发/蒸发…损失 | 挥发损耗 蒸发损失控制 挥发抑制 | volatile_loss
掉碳粉 碳刷…短/磨得快 电刷…火花 | 碳刷磨损 电刷滑环 | brush_sparking
开关…失灵/烧/粘住 弹片…疲劳 按键…不灵 按…没反应 继电器/接触器…粘 | 开关寿命 按键可靠性 继电器失效 | switch_life relay_failure switch_fails
滑轨…卡/响 合页…断 铰链…异响 抽屉…响 导轨…掉珠 | 铰链寿命 滑轨机构 五金件耐久
轮子…卡/磨平/脱胶 脚轮…断/缠 滑轮…断 | 滚轮磨损 聚氨酯轮 | roller_wear
绳…发毛/断/老化 绳子…磨断 吊带…磨 拉绳…断 | 绳索疲劳 绳索磨损 纤维绳寿命 | rope_fatigue rope_wear fiber_rope
拉链…掉色/脱 铆…松/裂 纽扣…裂 | 拉链性能 扣件结合强度 | fastener_pull-off
吹不均 风…吹不进/短路 热风…吹不到 吹风/风道/风速/出风…不匀 烘箱…死角 各个角…风 | 风道优化 风速均匀性 送风均匀 | air_duct_optimization air_velocity_uniformity uneven_airflow > 气流组织
贴合…气泡/皱 加压/压力/辊压…不均 压…轻重不一 左右压力…不一 压合…不匀 覆膜/贴膜…气泡 | 压力均匀性 贴合质量 贴合气泡 | pressure_uniformity lamination_bubble roll-to-roll_lamination
涂…不均匀/厚薄 涂油/上胶/浸胶…不匀 涂层…条纹 涂布/上浆…厚薄 刷…不均 | 涂覆均匀性 涂布厚度控制 浸涂 | coating_uniformity_control uneven_application dip_coating
照明…不均 亮度…不匀 | 照度均匀性 匀光设计 配光 | optical_homogenization
切不齐 切…不齐/大小不一/拉丝/毛边/粘刀/长短不一 切口…不平/毛 裁…不齐/偏 | 定长切割 切口质量 切断精度 | cut-to-length_accuracy cut_edge_quality uneven_cut
少打孔 漏孔 漏冲 孔…漏打 孔数…错 | 漏孔检测 孔位检测 孔特征识别 | hole_inspection missing_hole_detection
缺件 忘放 错装 缺…小件/配件 少装/漏装…件 | 缺件检测 漏装检测 装配完整性检测 | missing_component_detection assembly_completeness wrong_part
规格/型号…搞混/混在一起 搞混…型号 大小/新旧…混在一起 左右…搞混 混料…挑 混进…别的 | 混料检测 型号识别 防混 | mixed_part_detection part_type_recognition mixed_up_parts
没拧紧 漏拧 拧过头 扭/拧…不到位 扭力…不一 锁…不紧 | 拧紧质量 扭矩监控 拧紧防错 | tightening_quality torque_monitoring loose_fastening > 拧紧控制
漏喷 漏涂 漏胶 断胶 少胶 溢胶…检 胶…断线 | 涂胶检测 漏涂检测 胶线检测 | glue_bead_inspection missing_coating_detection
外观…检/瑕疵/看 玻璃…划痕检 镜片/屏/面板/瓷砖/木板/皮/皮料/薄膜/纸/板/表面…瑕疵 | 外观缺陷检测 表面瑕疵识别 外观质检 | appearance_inspection cosmetic_defect surface_flaw > 缺陷检测
零件/轮子…内裂 铸件/焊缝/棒料/粘接…里面 轴/陶瓷…里面裂 夹层…脱开 里头…有没有空 | 内部裂纹检测 内部缺陷成像 超声成像检测 | internal_flaw_detection ultrasonic_imaging > 超声检测
贴没贴实 有没有粘牢 粘得牢不牢 粘没粘牢/粘/焊没焊牢…看不出 焊牢没…不知道 里面脱胶…看不见 | 粘接质量检测 脱粘检测 界面缺陷检测 | disbond_detection bond_quality_inspection
强度…不知道够不够/抽检 拉力…抽检 结不结实/有多大力…不知道 受力…到多少 | 强度无损评估 载荷识别 受力监测 | load_identification nondestructive_strength_estimation
够不着 伸不进去 地方…太小伸不进 手…伸不进 狭小…进不去 缝…太窄 管…太细进不去 | 狭小空间作业 连续体机器人 柔性臂 | confined_space_robot continuum_robot hard_to_reach
粘度…人工测/在线 稀稠…经验/靠看 浆…测粘度 稠度…靠 波美…测 | 在线粘度测量 流变在线监测 稠度控制 | online_viscosity consistency_control
水分…在线/测得慢/烘箱测 干没干/干湿…靠手 含水…靠捏 | 在线水分检测方法 水分快速测定 | rapid_moisture_measurement inline_moisture > 微波水分
粒度/细度…人工/在线 颗粒…显微镜数 筛一次…半天 | 在线粒度分析 图像粒度 | online_particle_sizing image-based_granulometry > 粒度检测
装得满不满 缺支 缺包 少瓶 重量…抽检 装没装满/少一包…看不出 少装…箱 | 缺支检测 满瓶检测 装箱检测 | fill_level_inspection missing_item_in_carton > 检重
高盖 歪盖 漏封 封口…检/没封好看不出 瓶盖…没拧紧 胶塞…没压 | 封口检测 瓶盖检测 密封完整性检测 | cap_inspection seal_inspection container_closure_integrity
没网 老断网 无线…不稳/掉线/覆盖不到/连不上 wifi…不稳/卡/掉/没信号/漫游/覆盖 信号…死角/穿不过/进不来 对讲机…听不清/没信号 扫码枪…掉线/断/没信号/连不上 手持机…掉线/断/没信号 网络…不稳/掉线/断/老掉 agv…掉线/没信号 仓库/车间…信号不好/信号差/信号弱/没信号 手机/山里…信号不好/信号弱 厂房…信号不好/信号差/信号弱 电梯/船上…信号不好/信号差/没信号 no_signal…basement/mine/warehouse 断网…半天 地下室/电梯里/铁皮房…信号 井下/地下/冷库/矿里/铁皮…信号不好 signal…workshop 电话/林子/树林/隧道…没信号 keeps…disconnecting | 无线信道 信号覆盖 接入点部署 无线局域网 漫游切换 可靠传输 工业无线 5g专网 | wireless_coverage channel_fading access_point_placement wireless_LAN handover reliable_transmission wifi_drops wifi network_drops
蓝牙…配对 配对…不上 耳机…断连 手环…连不上 | 蓝牙通信 短距离无线通信 射频干扰 共存干扰 | bluetooth short-range_wireless coexistence_interference bluetooth_disconnects
延期交货 误期 交货期…拖/老延/老拖 交期…守不住/延误/总是拖/老拖/跳票 订单…做不完拖/老延期/老是晚 到日子…交不出 按时…交不了 晚交…罚款 工期…老拖 always…late | 准时交付 订单交付 准时交付率 工期估计 产能负荷 交货期设置 | on-time_delivery due_date_setting capacity_planning_of_orders order_lateness delivery_delay late_orders
加了购物车 弃单 购物车…不买/不付/放着/没付款 cart…abandon/but_never/buy/pay 加购…不买 拍下/下单…不付款 付款…跑了 结账…走了 | 购物车放弃 网络消费决策 购买延迟 支付意愿 | shopping_cart_abandonment online_purchase_decision abandon_cart
冒牌 假农资 打假 串货 防伪码 高仿 假冒/冒充…产品/我们/牌子 假货…冒/坑/满 真伪…分不/查 防伪…标签/被仿 假药…多 真假…分不 被人…冒牌 | 产品防伪 防伪标签 防伪溯源 物理不可克隆函数 区块链溯源 渠道窜货 | physical_unclonable_function authentication_label product_authentication counterfeit_products > 防伪
古画 旧书…发脆/发黄/掉渣/虫蛀 古书…修/发脆/虫蛀 老照片…修/发黄/褪色 壁画…掉/酥碱 文物…坏/裂/锈 出土…发黑/开裂/锈 石窟…掉/风化 古建…木头烂/歪/漏/裂 字画/古画…修/发霉/裂/褪色/起翘 档案…发脆/发霉/虫 石刻…风化 青铜器…锈 古董…修 老房子…木柱烂 古塔…歪 佛像…掉 纸…发黄发脆 城墙…塌 | 文物修复 书画保护 古籍修复 壁画病害 石质文物风化 纸张脱酸 青铜器腐蚀 古建筑木结构 预防性保护 颜料识别 | cultural_relic_conservation conservation_of_paintings paper_deacidification mural_deterioration bronze_corrosion pigment_identification old_painting ancient_building old_books > 文物保护 stone_weathering
博物馆…冷清/枯燥/没人来/没人看/没意思/看不懂/讲解 展览…枯燥/没人看/没意思/看不懂 展厅…冷清/枯燥/没人 讲解…听不懂/枯燥/没人听/没意思 导游…千篇一律 展品…看不懂 科技馆…没意思 展板…没人看 馆…没人来 讲解员…不够 | 观众体验 展陈设计 增强现实导览 沉浸式体验 数字展示 博物馆传播 叙事展示 | visitor_experience exhibition_design museum_guide immersive_exhibition digital_museum boring_exhibition
判卷 组卷 主观题 改卷…不公/人工/慢/累/费时 批改…不过来/慢/累/费时 题目…批改/改卷 作文…打分/批改 出题…慢/费/重复 打分…不公/松紧 作业…批改 试卷…改 考试…作弊 grading…takes | 主观题评分 作文评分 自动命题 教育测量 认知诊断 计算机化考试 | automatic_essay_scoring short_answer_grading educational_measurement item_generation cognitive_diagnosis grading_papers exam_cheating
替考 代考 网课…代看/刷/挂机 ai…代写/写作业 作弊…考试 论文…代写 | 在线学习行为 学术诚信 作弊检测 身份核验 | academic_integrity online_proctoring cheating_detection
`;
