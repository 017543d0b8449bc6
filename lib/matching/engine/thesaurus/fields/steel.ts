/** Steel and stainless steel: melting, continuous casting, rolling, drawing, forming. Names of steels after GB/T 20878. */
export const steel = `
不锈钢 白钢 不锈铁板 | 不锈钢材料 | stainless_steel
304 321 301 06cr19ni10 18-8钢 | 奥氏体不锈钢 铬镍不锈钢 | austenitic_stainless_steel
316 316l 904l 317 | 含钼不锈钢 超级奥氏体不锈钢 | molybdenum_bearing_stainless_steel super_austenitic
2205 2507 2304 双相钢管 | 双相不锈钢 双相钢 铁素体奥氏体 | duplex_stainless_steel duplex_steel
430 439 444 409 不锈铁 | 铁素体不锈钢 | ferritic_stainless_steel
410 420 刀具钢 菜刀钢 | 马氏体不锈钢 | martensitic_stainless_steel
630 17-4ph | 沉淀硬化不锈钢 时效硬化钢 | precipitation_hardening_stainless_steel
201 202 节镍 镍太贵 少镍 省镍 | 节镍不锈钢 低镍不锈钢 高氮钢 铬锰不锈钢 高氮不锈钢 | high_nitrogen_steel low_nickel_stainless_steel
310 锅炉管钢 耐热钢板 | 耐热钢 耐热合金 | heat_resistant_steel
碳钢 普碳钢 黑铁 铁板 | 碳素钢 低碳钢 碳素结构钢 | carbon_steel mild_steel
高强钢 高强板 | 高强度钢 先进高强钢 超高强钢 微合金钢 | high_strength_steel AHSS microalloyed_steel
工具钢 模具钢 | 冷作模具钢 热作模具钢 | tool_steel die_steel
轴承钢 钢球料 | 高碳铬轴承钢 | bearing_steel
弹簧钢 弹簧钢丝 琴钢丝 不锈钢弹簧 弹簧…材料 | 弹簧用钢 | spring_steel 65mn 60si2mn 50crva
高温合金 镍合金 镍基 | 镍基合金 高温合金材料 | superalloy nickel_based_alloy
钛 钛材 钛管 钛板 钛棒 钛厂 钛件 纯钛 钛锻件 | 钛合金 | titanium_alloy
铝 铝材 铝型材 铝厂 铝棒 铝板 铝带 铝锭 铝卷 铝型材厂 铝合金组织 变形铝合金 铝加工 铝热轧 | 铝合金 | aluminium_alloy aluminum_alloy
镁 镁件 镁锭 镁板 镁厂 镁压铸 | 镁合金 | magnesium_alloy
铜 铜材 黄铜 紫铜 铜厂 铜带 铜棒 铜管 青铜 白铜 铜板 铜材料 铜带材 铜加工 铜基合金 铜管材 铜退火 残碳铜 | 铜合金 | copper_alloy brass copper_tube copper_strip
硬质合金 钨钢 合金刀具厂 合金棒 合金刀片厂 钨钢刀 硬质合金厂 碳化钨粉 钴含量 碳化钨晶粒 硬质合金组织 | 硬质合金材料 碳化钨 | cemented_carbide tungsten_carbide
钢水 出钢 炼钢 化钢 冶炼过程 炼钢终点 泡沫渣冶炼 | 冶炼 转炉炼钢 电弧炉 钢液 | steelmaking molten_steel electric_arc_furnace
精炼 脱碳吹氧 夹杂物控制 钢水精炼 LF炉渣 | AOD 氩氧脱碳 VOD 炉外精炼 LF精炼 | secondary_refining argon_oxygen_decarburization ladle_refining
钢水不干净 钢不纯净 大型夹杂物 中间包冶金 夹杂物去除 夹杂上浮 钢中夹渣 夹杂物演变 钢水…夹渣多/杂质多/渣子/脏 钢…不干净/夹渣多/杂质多/渣子/脏 | 钢的洁净度 洁净钢 纯净钢 | clean_steel steel_cleanliness inclusion_removal tundish_metallurgy dirty_steel slag_in_the_steel
夹渣 渣点 夹杂 渣眼 砂粒印 钢…夹杂/夹渣 钢水…不干净/氧高 抛光…渣点/砂点 钢里…渣 钢坯/轴承钢/探伤/钢板…夹杂 板…夹渣 表面…渣点 | 非金属夹杂物 夹杂物 夹杂物改质 | nonmetallic_inclusion inclusion_modification > 钢的洁净度
氧高 脱氧不好 脱氧 | 脱氧剂 全氧含量 钙处理 | deoxidation calcium_treatment
磷高 脱磷 硫高 脱硫剂 | 钢液脱磷 钢液脱硫 | dephosphorization desulfurization
中频炉 炉子化铁 感应炉 感应熔炼节能 | 感应熔炼 中频感应熔炼 | induction_melting induction_furnace
真空炉熔炼 | 真空感应熔炼 真空熔炼 真空自耗 | vacuum_induction_melting VIM
电渣 电渣锭 | 电渣重熔 | electroslag_remelting ESR
废钢 回炉料 边角料 料头 | 废金属回收 废钢利用 返回料 | steel_scrap scrap_recycling
连铸 铸坯 板坯 方坯 连铸机 凝固坯壳 铸坯缺陷 结晶器流场 连铸…坯子/拉速/裂 铸坯…夹渣/菱变 方坯…脱方 拉…坯子 | 连续铸造 连铸坯 | continuous_casting slab billet
保护渣 结晶器粉 | 连铸保护渣 结晶器保护渣 | mold_flux mould_powder
结晶器 粘结漏钢 漏钢 结晶器铜板 坯壳粘结 坯壳 坯壳厚度 润滑行为 保护渣润滑 拉漏 结晶器传热 结晶器…寿命/磨/粘钢 漏钢…停机/老 连铸…漏钢 铜管…结晶器 | 结晶器振动 漏钢预报 | mold_breakout breakout_prediction shell_thickness strand_breakout
水口堵 水口结瘤 水口…堵/挂/絮流/结瘤 浸入式水口…断 | 水口堵塞 浸入式水口 | nozzle_clogging submerged_entry_nozzle
鼓肚 中心裂 坯裂 中间裂 铸坯…星裂/横裂/裂/角部裂 板坯/方坯…裂 坯…角裂 连铸坯…纵裂 | 铸坯裂纹 铸坯内裂 铸坯质量 | slab_crack > 动态轻压下 二冷配水
中心疏松 心部成分不匀 偏析 成分偏 | 中心偏析 宏观偏析 成分偏析 枝晶偏析 | macrosegregation center_segregation microsegregation
轻压下 压下 | 动态轻压下 | soft_reduction
二冷 喷水冷却坯 | 二冷配水 二次冷却 | secondary_cooling
电搅 | 电磁搅拌 电磁冶金 | electromagnetic_stirring
热轧 开坯 轧制变形 轧后冷却 组织细化 | 热轧工艺 控轧控冷 热机械轧制 TMCP | hot_rolling thermomechanical_processing
冷轧 压延 轧薄 轧板 吕德斯 平整延伸率 冷轧薄板 | 冷轧工艺 冷轧带钢 | cold_rolling strip_rolling skin_pass temper_rolling
精密带钢 箔材 极薄带 手撕钢 | 超薄带 精密箔带 | ultrathin_strip metal_foil
轧辊 辊子磨坏 换辊 辊印 辊面热疲劳 辊面再制造 辊面堆焊 高速钢辊 磨辊间 轧辊/辊子…不耐用/换一次/换得勤/用不了多久/磨/费 | 轧辊磨损 高速钢轧辊 辊面 | work_roll roll_wear rolls_wear_out roll_grinding roll_life
轧制油 乳液轧制 轧制润滑 | 轧制润滑机理 | rolling_lubrication
边裂 烂边 裂边 边上裂 毛边板 边裂扩展 边部减薄 热塑性低谷 边部温降 边部加热 轧…烂边/裂边/边裂 板边…口子/毛/裂/裂口/裂边/豁口/边上裂/边裂 冷轧…裂/边裂 铜带/钢卷/带边/卷边/板子/铝卷/热卷…口子/裂口/裂边/豁口/边上裂/边裂 热轧/带钢/铝板/钢板…边裂 | 边部裂纹 轧制边裂 | edge_cracking edge_drop edge_crack_propagation cracks_on_the_edge split_edges > 热塑性 残余应力
热轧就裂 高温塑性差 热加工开裂 | 热塑性 热加工性 热加工图 | hot_ductility hot_workability processing_map
起鳞 翘皮 重皮 起皮板 结疤 钢管…翘皮/起皮 板面…翘皮/起皮/重皮 钢板/轧…起皮 带钢/热轧/表面…翘皮 钢材/线材…结疤 | 表面翘皮 热轧表面缺陷 线鳞缺陷 | sliver shell_defect > 非金属夹杂物 铸坯裂纹
板形 瓢曲 浪边 边浪 中浪 不平整 板不平 波浪形 板…不平/波浪/瓢/翘曲不平 钢板…不平/浪/瓢/翘 铝板…不平/浪 sheet…not_flat/wavy 板形…差 带钢…浪 薄板/开平…不平 板材…瓢 冷轧…边浪 钢带…浪形 切完…翘板 板面…不平整 plate…not_flat | 板形控制 平直度 板凸度 | flatness_control strip_shape > 残余应力 轧制力模型
矫直 校平 整平 校直 开平 | 矫直工艺 拉弯矫直 辊式矫直 | plate_leveling straightening
内应力 放应力 应力没消 一加工变形 放…自己变形/自己弯 内应力…大 应力…释放 加工完/车完/铣完/切完/剖开…变形 | 残余应力 残余应力消减 | residual_stress internal_stress residual_stress_warp
去应力 消应力 | 去应力退火 振动时效 应力释放 | stress_relief vibratory_stress_relief
厚薄不匀 厚薄不均 厚度不均 厚薄不一 厚薄公差 偏壁 厚一块薄一块 板形板厚协调 辊缝 辊缝凸度 一边厚一边薄 板凸度控制 厚度精度 厚度…不匀/波动 壁厚…不均/偏 thickness…uneven/vary 两边/一边/中间…厚一边薄/厚薄 板/带钢…厚薄 厚薄公差…大 | 厚度偏差 厚度控制 AGC 厚度均匀性 | gauge_control thickness_deviation uneven_thickness one_edge_thicker thicker_on_one_side roll_gap > 轧制力模型
氧化皮 黑皮 氧化铁皮 鳞皮 铁鳞 氧化皮…压入/厚/掉/洗不掉 热处理…氧化皮/黑皮 热轧/钢管…氧化皮 钢板/退火…黑皮 氧化铁皮…厚 黑皮…去不掉 scale…remove | 高温氧化皮 氧化层 氧化铁鳞 | oxide_scale mill_scale
除鳞 去黑皮 去氧化皮 氧化皮…去不掉 黑皮…洗不掉 | 高压水除鳞 机械除鳞 无酸除鳞 | descaling
酸洗 混酸 洗板 过酸 欠酸洗 酸洗…不亮/不净/不匀/不干净/代替/冒烟/发乌/发花/发黑/慢/挂灰/斑/残留/环保/过/过酸/麻/黄 线材/盐酸…酸洗 无酸…除氧化皮 | 酸洗工艺 酸洗液 混酸酸洗 | pickling
光亮板 亮面 8k 镜面板 ba板 | 光亮退火 镜面抛光 镜面加工 | bright_annealing mirror_polishing
退火 退火炉 | 退火工艺 再结晶退火 连续退火 | annealing recrystallization_annealing
固溶 固溶炉 | 固溶处理 固溶热处理 | solution_treatment solution_annealing
划伤 拉丝印 刮花 划痕 拉伤 擦伤 碰伤 磕碰伤 磕伤 磕碰 碰花 刮痕 管子/面板/镜面…划伤/划痕 表面…划伤/划痕/划花/刮/碰 板…划伤/擦伤 板面/钢板/不锈钢板/铝板/外观/成品/搬运/装箱/铝材/型材/不锈钢/电镀件…划伤 带钢/外壳/拉丝…划痕 工件/搬…碰伤 划…一道道 | 表面划伤 表面缺陷 | surface_scratch surface_defect scratches gets_scratched dents_and_scratches
压痕 凹坑板 压坑 硌印 板面…凹/坑 表面…凹坑/压痕 夹…印子/痕 板/碰…凹 压…印子 瘪…一块 砸…坑 | 压入缺陷 表面压痕 | surface_dent indentation_mark dented
带钢表面检测 板面检测 | 表面缺陷检测 带钢表面缺陷 | surface_defect_detection surface_inspection
剪切毛刺 分条毛刺 纵剪 | 圆盘剪 纵剪毛刺 剪切断面 | slitting shearing_burr
回弹 弹回来 弯不准 角度跑 折弯不准 高强钢成形回弹 包辛格 弹性恢复 混合硬化 won't_hold_its_angle 折弯…不一致/不准/回弹/尺寸跑/角度 弯…不到位/回弹/角度 冲压…回弹 弯完/高强板…弹 角度…弹回来 折弯件…角度散 成形…弹回 弯好…变 bend…angle | 回弹补偿 回弹控制 | springback springs_back stamped_parts_spring_back parts_spring_back angle_opens_up > 残余应力 屈服强度
拉破 拉裂 拉深裂 冲裂 拉爆 压边力变载 变压边力 拉深筋 破裂预测 拉伸…底破/破/裂 拉深…圆角裂/底角裂/拉破/破/破底/裂 冲杯…破/裂 拉伸件…r角破/底裂 冲压…拉裂/破 sheet…split/tear 冲压件/水槽…拉裂 冲盆/深冲/底角…裂 深拉…开裂 拉伸模…拉破 拉…爆口 stamping/drawing/stamped…crack | 拉深破裂 极限拉深比 成形极限 成形极限图 | forming_limit_diagram limiting_drawing_ratio tearing_when_drawing tears_when_drawn cup_tears splits_in_drawing > 加工硬化 拉深润滑
拉深 拉伸件 深冲 水槽 锅胆 冲盆 | 深拉深 板料成形 深冲性 | deep_drawing sheet_metal_forming
起皱 皱褶 起褶 打皱 法兰起皱 皱曲 侧壁起皱 拉伸/冲压…皱/起皱 弯…起皱 法兰边/拉深/弯管/折弯/翻边/内弯…皱 管子…弯皱 拉伸件…口皱 薄板…起褶 冲压件…褶 sheet…wrinkle | 失稳起皱 压边力 | wrinkling blank_holder_force wrinkles_in_stamping
橘皮 桔皮 拉出橘皮 滑移线 拉伸…桔皮/橘皮 折弯/冲压/弯…橘皮 拉出…麻皮 深冲…粗糙 | 橘皮效应 吕德斯带 表面粗化 | orange_peel_effect luders_band > 晶粒粗大
过几天裂 放裂 自己裂 时效裂 放几天就裂 搁裂 拉伸…第二天裂/过几天裂 冲压…裂 冲完…放裂 不锈钢…第二天裂 | 延迟开裂 时效开裂 延迟断裂 | delayed_cracking delayed_fracture cracks_by_itself > 氢脆 残余应力 形变诱导马氏体
带磁 有磁性 吸磁铁 带了磁 不锈钢…吸住/吸铁/磁 拉伸/冲压/管子…磁 | 形变诱导马氏体 形变马氏体 马氏体相变 磁导率 | strain_induced_martensite magnetic_permeability magnetic_after_forming
太硬 加工硬化 越冲越硬 拉硬 冷作硬 | 形变硬化 应变硬化 | work_hardening strain_hardening
中间退火 | 工序间退火 再结晶 | recrystallization
旋压 赶形 旋轮 旋压…厚薄/掉屑/纹路/裂/起皱 旋压件…不圆 赶形…人工 | 旋压成形 强力旋压 | metal_spinning flow_forming
液压胀形 胀管 内高压 胀形…破/裂 水胀…不到位/破 胀管…裂 波纹管…胀裂 | 内高压成形 液压成形 | hydroforming bulging
弯管 弯头 弯出来 煨弯 弯管机 弯管件 盘管 推弯头 弯管…变形/瘪 煨弯…扁 蛇形管…弯 | 管材弯曲 推弯成形 绕弯 | tube_bending
椭圆管 管弯扁 壁减薄 弯扁 弯管…塌/扁/椭圆/薄 弯头…壁薄/椭圆 弯…变薄 管子…弯扁 | 截面畸变 壁厚减薄 | cross_section_distortion wall_thinning
焊管 制管 卷管 辊弯 高频焊缝 扩径 | 高频焊管 焊管成形 辊弯成形 | welded_pipe roll_forming ERW
无缝管 穿孔管 轧管 管坯 壁厚精度 | 无缝钢管 斜轧穿孔 皮尔格轧制 | seamless_tube tube_piercing pilgering
漏管 管子漏 打压不过 钢管…打压/漏 管子…打压漏/试压漏 焊管…漏 | 水压试验 气密试验 钢管缺陷 | hydrostatic_test > 涡流检测
拔丝 拉拔 钢丝 盘条 拉丝厂 拉丝机 钢丝厂 水箱拉丝机 拉丝…不光/发热/慢/断线 | 线材拉拔 冷拔 | wire_drawing
断丝 拉断丝 拔断 越拉越断 拉拔损伤 损伤累积 多道次 含氧量 铜杆氧含量 夹杂断线 中心爆裂 拉拔力 拉丝配模 配模 拉丝…拉着就断/拉着断/断/断头/断得多 钢丝…拉断/拉着就断/拉着断/拔断/断/断头/断得多/断线 拔丝/细丝…拉断/拉着就断/拉着断/断/断头/断得多/断线 丝…拉断/拉着就断/拉着断/拔断/断头/断得多/断线 wire…break/snap 铜线/铝线/铜杆…拉着就断/拉着断/断得多 铝杆/合金丝…拉断/拉着就断/拉着断/断头/断得多/断线 拔/合股…断丝 铜丝/焊丝/铝丝…拉断 拉丝机…老断 拉着…断 | 断丝率 拉拔断裂 | wire_breakage wire_snaps wire_keeps_breaking breaks_while_drawing central_burst > 非金属夹杂物 拉拔润滑
拉丝模 模子磨大 | 拉拔模具 聚晶金刚石模 | drawing_die
钢丝绳 断股 | 钢丝绳检测 钢丝绳疲劳 | wire_rope
弹簧 弹力不够 弹力变小 松弛 抗松弛 永久变形 残余压应力 微塑性 位错运动 弹簧疲劳性能 弹簧强化 弹簧设计 弹簧…压久/压死/变形/变短/变矮/塌/失效/弹不回/弹不起来/松/永久变形/没力/没劲/短了一截/矮/缩短/趴/软/软塌 弹力…不够/衰减 弹片…没弹/软 spring…force/lose/sag/soft/weak 卷簧…没力 簧…越压越短 | 应力松弛 弹簧松弛 弹性减退 | stress_relaxation spring_relaxation weak_spring springs_go_weak springs_sag loses_force spring_set
弹性极限 | 弹性模量 屈服强度 | elastic_limit yield_strength elastic_modulus
螺丝 螺栓 螺母 螺钉 标准件 标准件厂 螺丝厂 螺帽 非标螺丝 高强螺丝 螺栓厂 螺纹连接 螺栓预紧 紧固件制造 螺纹副摩擦 | 紧固件 高强度螺栓 | fastener bolted_joint threaded_joint
滑牙 滑丝 烂牙 螺纹脱扣 啮合长度 旋合强度 螺纹…滑/滑牙/烂/脱扣 滑丝/滑牙…多/老 螺丝…滑丝 螺母…滑牙 牙…打滑滑牙 铝件…螺纹滑 螺孔/丝扣/攻牙…烂 塑料…螺丝滑牙 螺丝孔…滑 thread…strip | 螺纹失效 螺纹强度 | thread_stripping stripped_thread strips_the_thread
搓丝 滚丝 攻丝 搓牙板 滚丝轮…寿命/崩 搓丝板/牙板…崩 搓牙…烂牙 滚丝…乱扣 | 螺纹滚压 螺纹加工 | thread_rolling thread_tapping
咬死 锁死 拧不动 螺丝咬死 卡死螺纹 越拧越死 螺纹副 防咬合 抗咬合涂层 二硫化钼涂层 螺丝…卡死/咬/抱死/拧不出/烧死 螺栓…卡死/咬死/拧不动 螺母…卡/咬死/抱死/拧不动/拧到一半/拧死/拧着咬/烧牙/烧结/焊死 螺纹/丝扣…咬死/抱死/拧死/拧着咬/烧牙/烧结/焊死/粘 bolt…jam/seize 不锈钢螺丝…咬/抱死/拧死/拧着咬/烧牙/烧结/焊死 nut…seize/stuck 螺帽…抱死/拧死/拧着咬/烧牙/烧结/焊死 fastener…seize 不锈钢螺母…锁死 不锈钢…咬死 法兰螺栓…锈死 接箍…粘扣 拆…拧不动 拧…卡住 拧到一半…卡 thread…gall | 螺纹咬合 抗咬合 咬合磨损 | galling thread_seizure screws_seize nuts_seize bolts_seize threads_gall stuck_nut anti_seize > 粘着磨损
松动 螺丝松 松脱 越震越松 横向振动 自松弛 预紧力衰减 松脱机理 防松螺母 防松胶 螺丝…又松/掉/掉落/松/松开/松掉/老松/自己松/跑出来/震掉/震松 螺栓…又松/掉落/松/松开/松掉/老松/脱落/自己松/跑出来/震掉 螺母…又松/松/松开/松掉/老松/自己松/跑出来/震掉 震动…松脱 紧固…松 震…松动 bolt/screw/nut…loose | 螺纹防松 预紧力 防松 | bolt_loosening bolt_preload nuts_come_loose screws_come_loose bolts_come_loose bolts_work_loose come_loose works_loose self_loosening vibrate_loose shakes_loose
冷镦 打头 镦裂 冷镦钢丝 镦锻 冷镦模具 螺丝…头裂 螺栓…头掉 螺丝头…断 | 冷镦成形 冷锻 | cold_heading cold_forging
复合板 两张皮 贴不牢 双金属 复合板…分层/开 双金属…脱 | 金属复合板 爆炸复合 轧制复合 双金属复合 | clad_plate explosive_welding roll_bonding
镀锌板 镀锌 热镀锌厂 热浸锌 锌液 镀锌层组织 锌铁合金 镀锌板…起皮 镀锌件…掉锌 热镀锌…掉皮 | 热镀锌 锌铝镁镀层 | hot_dip_galvanizing galvanized_steel
锌花 漏镀 锌渣 气刀 气刀抹拭 抹拭 锌液流动性 锌层均匀性 锌液粘度 镀锌…厚薄/发灰/挂瘤/挂锌/毛刺/流挂/渣/漏镀/疙瘩/积锌/锌瘤 锌层…厚薄/掉 铁丝/镀锌丝/镀锌管…厚薄/挂瘤/挂锌/毛刺/流挂/疙瘩/积锌/锌瘤 钢丝…厚薄/挂瘤/挂锌/流挂/疙瘩/积锌/锌瘤 热镀…掉皮 | 镀锌缺陷 锌层 | galvanizing_defect zinc_dross zinc_lumps air_knife wiping_of_zinc zinc_runs
彩涂 彩钢板 | 彩涂板 预涂卷材 卷材涂料 | coil_coating prepainted_steel
硅钢 硅钢片 铁芯片 | 电工钢 取向硅钢 无取向硅钢 | electrical_steel silicon_steel
抗菌钢 | 抗菌不锈钢 含铜不锈钢 | antibacterial_stainless_steel
晶粒粗 组织粗 粗晶 晶粒大 晶粒粗一块 动态再结晶 混晶组织 组织遗传 异常晶粒长大 静态再结晶 组织演化 奥氏体晶粒 晶粒…一块细/不匀/不均/大小不一/混/粗/长大 组织/断面…粗 | 晶粒粗大 晶粒长大 混晶 | grain_coarsening grain_growth coarse_grain dynamic_recrystallization abnormal_grain_growth mixed_grain
晶粒细化 细晶 | 晶粒度 超细晶 | grain_refinement grain_size
金相 看组织 | 显微组织 金相分析 微观组织 组织演变 | metallography microstructure
σ相 西格玛相 脆性相 | 金属间相析出 析出相 碳化物析出 | sigma_phase precipitation intermetallic_phase
稀土 加稀土 镨钕镝铽 稀土厂 稀土…加钢 | 稀土微合金化 稀土元素 | rare_earth
合金成分 配合金 | 合金设计 合金化 成分设计 | alloy_design alloying
屈强比 | 强塑积 塑性变形 | plastic_deformation
织构 | 各向异性 晶体取向 | crystallographic_texture anisotropy
锈水 流黄水 滴锈水 | 锈液 铁锈污染 | rust_staining
板面发花 板面色差 酸洗发花 | 板面色差缺陷 酸洗斑 | pickling_stain
卷边裂口 卷取塌卷 塌卷 | 卷取缺陷 卷取张力 | coil_collapse
冲压件毛边大 落料毛刺 | 冲裁断面质量 | blanked_edge_quality
折弯裂 弯角裂 一弯就裂 折弯/弯/弯角/折角/弯曲/折边…裂 bend…crack | 弯曲开裂 最小弯曲半径 | bending_crack minimum_bend_radius > 加工硬化 各向异性
管口裂 扩口裂 压扁裂 | 扩口性能 压扁试验 | flaring_test flattening_test
管子弯曲 管不直 管子/钢管/棒料/杆…不直 管…弯曲度 | 管材直线度 管材矫直 | tube_straightness not_straight
钢丝脆 钢丝扭断 钢丝…一折就断/弯折断/弯曲不合格/扭断/脆断 铁丝…脆 | 扭转性能 钢丝脆性 | torsion_property
拉丝发热 拉丝粉 涂硼 拉丝粉…带不进/结块 拉丝…发黑/无酸洗/模子磨/润滑不好/灰大/粉 硼砂…涂 拉丝液…发臭 | 拉拔润滑 干拉润滑 | drawing_lubricant
钢板分层 夹层板 | 分层缺陷 | lamination_defect > 非金属夹杂物 中心偏析
硬度偏高 退火不透 没退好 | 退火不充分 再结晶不完全 | incomplete_annealing
退火发黄 退火氧化 退火后变色 退火…不亮/发蓝/氧化 出炉…发蓝/发黄 光亮退火…黄 光亮…发黄 | 退火氧化色 露点控制 | annealing_discoloration dew_point_control > 保护气氛
冲完裂 拉伸后开裂 搁着裂 | 深冲件时效开裂 | season_cracking > 延迟开裂
杯突 延伸率低 拉不长 | 延伸率 断后伸长率 杯突值 | elongation erichsen
强度高塑性差 又硬又脆 | 强塑性匹配 强韧化 | strength_ductility strengthening_and_toughening
氮化硼 异质结构 梯度材料 | 梯度结构材料 | gradient_structure
位错 孪晶 | 位错强化 孪生诱导塑性 相变诱导塑性 | dislocation TWIP_steel TRIP_steel
本构 流变应力 | 本构方程 热变形行为 | constitutive_equation flow_stress hot_deformation
热轧油 轧制力 | 轧制力模型 轧制规程 | rolling_force
卷取温度 终轧 | 层流冷却 终轧温度 | laminar_cooling coiling_temperature
转炉 高炉 铁矿 | 高炉炼铁 氢冶金 直接还原 | blast_furnace hydrogen_metallurgy direct_reduction
铁合金 镍铁 铬铁 | 铁合金冶炼 | ferroalloy ferrochrome ferronickel
红土镍 镍矿 | 红土镍矿 湿法冶金 | laterite_nickel hydrometallurgy
电解铝 电解铜 | 有色冶金 电解精炼 | nonferrous_metallurgy electrorefining
再生铝 废铝 | 再生铝除杂 废铝回收 | recycled_aluminum
再生铜 废电线 | 铜回收 | copper_recycling
拉深润滑 冲压油 拉伸油 冲压油…不够滑/清洗难 拉伸…不上油/贴膜/费油 拉伸油…冒烟 | 冲压润滑 | stamping_lubricant
钢包…挂渣/渣线/漏 透气砖…不通/吹不开 包底/中包…漏 滑板…漏钢 塞棒…断 包衬…掉 出钢口…寿命 | 钢包耐火材料 钢包寿命 | ladle_refractory ladle_lining_life stopper_rod
电极消耗 碳素电极 电极…夹持打火/折断/掉头/氧化/消耗大炉 电炉…冷区/断电极/泡沫渣/费电 电弧炉…电极/闪烁 石墨电极…接头/断/氧化 电炉炼钢…慢 铜瓦…烧 | 石墨电极 石墨电极消耗 泡沫渣 电弧炉供电 电弧炉冶炼周期 | graphite_electrode foaming_slag EAF_energy
吹炼 返干 钢铁料消耗 转炉…喷溅/废钢比/炉龄/终点 氧枪…烧/粘枪 炉口…粘渣 出钢…下渣 合金…收得率 | 转炉喷溅 下渣检测 | BOF_slopping slag_carryover oxygen_lance
堆钢 轧…拉钢/缠辊/跑钢 导卫…磨/粘钢 轧制…堆钢 轧机…甩尾 尾巴…裂 轧钢/棒材…耳子 轧件…扭转 精轧…堆 活套…抖 | 轧制堆钢 导卫 孔型 微张力轧制 | cobble roll_pass_design rolling_guide tension_free_rolling
轧辊…剥落/掉肉/断/磨得快/粘钢/网裂/裂 辊子…掉皮 辊面…粗糙 辊环…碎 辊…换得勤 磨辊…量大 支承辊…剥落 | 轧辊剥落 高铬铸铁轧辊 碳化钨辊环 轧辊疲劳 | roll_spalling high_speed_steel_roll carbide_roll_ring
螺纹钢 高强钢筋 穿水冷却 回火马氏体环 钢筋弯曲 负偏差轧制 钢筋…屈服不明显/弯断/强度不够/横肋 螺纹钢…屈服/穿水/负偏差/锈/降钒 | 热轧带肋钢筋 铌钒微合金化 轧后控冷 抗震钢筋 | hot_rolled_ribbed_bar rebar_production vanadium_microalloying tempcore
风冷线 斯太尔摩 线材…同圈差/氧化皮/裂纹 盘条…心部马氏体/拉断/氧化皮/硬度不匀/脱碳/通条不匀/锈 | 斯太尔摩冷却 线材组织均匀性 氧化皮结构 盘条表面 | stelmor_cooling wire_rod_uniformity scale_of_wire_rod
带钢…刮伤/抖/擦伤/断带/跑偏 带材/轧/焊缝…断带 板带/机组/活套…跑偏 | 带钢跑偏 纠偏辊 断带预警 带钢张力 | strip_deviation strip_breakage strip_steering
冷轧…乳化液斑/振纹/热划伤/辊印/黄斑/黑斑 冷轧板…发蓝/锈 乳化液…残油 轧后…残留油 打滑…轧机 平整液…斑 | 乳化液斑迹 冷轧板锈斑 轧机振动 平整 | emulsion_stain rolling_mill_chatter cold_rolled_sheet_rust
粘结卷 罩式炉 钢卷…粘结/退火不匀 退火…炭黑/粘结/粘连 罩式炉…粘结 卷…退火粘 折印…粘 | 罩式退火粘结 全氢罩式炉 残碳 | sticking_in_batch_annealing bell_type_furnace
步进梁 烧损率 氧势 烧损模型 炉气氧含量 钢坯…一进炉/出炉温差/加热不匀/掉一层皮/火耗/烧损/烧掉/烧没/皮厚/黑印 加热炉…氧化烧损/烧损/空燃比 坯料…一进炉/掉一层皮/火耗/烧掉/烧没/皮厚/阴阳面 锻坯/料坯…一进炉/掉一层皮/火耗/烧掉/烧没/皮厚 推钢…拱钢 炉底水管…黑印 | 加热炉氧化烧损 蓄热式加热炉 钢坯加热均匀性 空燃比控制 | reheating_furnace_scale_loss air_fuel_ratio slab_heating metal_loss_in_furnace scale_loss
荒管 钢管…不圆/内折/内直道/划痕/外折/弯/螺旋印 冷拔管…振纹/裂 管…偏壁 无缝管…壁厚不均 穿孔…顶头 顶头…坏 芯棒…粘钢 冷轧管…裂 | 无缝管壁厚不均 穿孔顶头寿命 钢管内折 冷拔管 | wall_thickness_eccentricity piercing_plug inner_fold cold_drawn_tube
焊管…内毛刺/压扁裂/开缝/扭/搭焊/毛刺/灰斑/焊缝裂/错边 制管…跑缝 高频焊…开裂 成型辊…拉伤 不锈钢焊管…涨裂 | 高频焊灰斑 焊管内毛刺 焊管成形辊 | penetrator_defect weld_flash_removal ERW_pipe_defect
剪刃 飞剪 剪刃…不耐用/崩 分条刀/圆刀…崩 剪板…不直 剪板机…毛刺 剪…马刀弯 纵剪…刀印 切边…不齐 剪切…塌边 横切…定尺不准 | 剪刃寿命 飞剪控制 定尺精度 | shear_blade flying_shear cut_to_length
镰刀弯 压瓦机 冷弯…弯角裂/扭/端部张开 辊压…扭/袋形 带材…侧弯 冷弯型钢…裂 辊压件…翘 c型钢/h型钢…扭 型钢…弯 方管…角裂 光伏支架…辊压扭 | 冷弯成形缺陷 端部变形 边波 | cold_roll_forming_defect end_flare roll_formed_section
烧结矿 球团矿 高炉…喷煤/悬料/炉缸/结瘤 烧结…强度低/返矿 焦比…高 烧结机…漏风 铁水…硅高 焦炭…强度低 炉缸…侵蚀 风口…烧坏 | 烧结矿质量 高炉顺行 炉缸侵蚀 喷煤 | iron_ore_sinter blast_furnace_hearth pulverized_coal_injection coke_quality
矫直…印/断 钢板…矫不平 板…矫不直 棒材/钢管/导轨/型材…矫直 矫直机…辊坏 轴…校直断 调直机…划伤 调直…钢筋 薄板…整不平 | 矫直精度 多辊矫直 压力矫直 自动校直机 | roller_levelling press_straightening automatic_straightening
钢渣没处去 钢渣/炉渣/矿渣/铁渣…卖不掉/堆不下/堆成山/往哪倒/怎么用/没人要/没处去/没处堆/铺路 氧化铁皮…利用/卖 除尘灰…利用/卖/堆 钢铁厂…固废 | 钢渣资源化 钢渣碳酸化 固碳 冶金固废 钢渣体积安定性 尘泥回用 | steel_slag_utilization slag_carbonation metallurgical_solid_waste steelmaking_dust
钢厂碳排放高 钢厂/炼钢/炼铁/轧钢…减碳/碳排/碳税/降碳 吨钢…碳/能耗 欧盟…碳足迹 | 低碳冶金 氢基还原 碳足迹核算 电炉短流程 长流程降碳 | low_carbon_steelmaking hydrogen_based_reduction carbon_footprint_of_steel
轧钢油泥污染 轧钢/冷轧…含油水/污水/油泥/浊环水 酸洗…酸水/酸雾 氧化铁皮…油泥 废酸…再生 盐酸…废液 | 含油污泥脱油 酸雾吸收 浊环水处理 | spent_pickling_acid acid_regeneration oily_sludge_of_mill
线材不匀 盘条/线材/钢筋…一头硬/同圈/头尾不一样/强度忽高/性能不一 钢材…一批强一批弱/同炉性能/性能波动 | 组织性能预报 控冷均匀性 力学性能波动 冷却路径 | mechanical_property_prediction cooling_uniformity_of_rod steel_varies_from_batch
买来的钢不对 买的料/进的钢/板材/钢材…不合格/以次充好/成分不对/有假/硬度不一/质保书假 来料…以次充好/成分不对/有假/硬度不一/质保书假 钢号…不对/假 料…不是这个牌号 | 牌号鉴别 光谱快速鉴别 材质判定 | incoming_steel_inspection grade_verification wrong_grade
弯曲性差 高强板/钢板/不锈钢板/耐磨板…一弯断/一折就裂/弯裂/折不了/折断 | 应变集中 局部变形能力 组织均匀性 | bendability cracks_when_bent cracks_on_bending
表面发裂 棒材/圆钢/盘条/钢坯/型钢…划线/发纹/折叠/细纹/裂纹/裂缝 | 表面裂纹遗传 轧制折叠 铸坯缺陷演变 表层脱碳裂 | surface_crack_of_bar seams_and_laps
冷镦料不好打 盘条/冷镦料/线材…一打就裂/太硬打不动/打爆头/打裂 料…打不成头 | 非调质冷镦钢 盘条软化 冷镦性能 变形抗力 | cold_heading_quality_wire non-quenched_and_tempered_steel
不锈钢太贵 不锈钢…便宜的/太贵/成本高/换便宜/涨价 镍价/镍…涨 | 资源节约型不锈钢 经济型双相钢 以锰代镍 以氮代镍 铁素体替代 | lean_duplex nickel_saving cheaper_stainless
钢结构轻 钢…减薄/又轻又强/换高强 车架/挂车/货箱/车厢…减重/太重/轻一点 | 高强钢应用 微合金高强 轻量化用钢 薄规格高强 | lightweight_with_high_strength_steel thinner_steel
管子里面锈皮 管子/管材/钢管…内壁拉伤/内壁油/内壁渣/内壁黑/里面不干净 | 管材内表面清洁度 内壁清洗 内抛 内表面质量 | tube_inner_cleanliness inner_surface_of_tube
焊管开缝 焊管/方管/圆管/不锈钢管/制管…一压就开/漏气/焊缝开/爆开/裂缝 | 焊缝冶金缺陷 高频焊接热影响 焊合质量 压扁性能 | weld_seam_splitting tube_splits
轧辊印子 辊子/轧辊/压辊/辊…划伤板/印子/压印/周期性印/硌印 板面/带钢/铝板/铜带…一圈一个印/周期印/辊印 rolls…mark | 周期性缺陷 轧辊表面缺陷 辊面粘附 周期识别 | roll_marks periodic_defects roller_marks
冬天钢裂 钢板/车架/钢桥/吊臂/弹簧/钢轨/焊缝/螺栓…一冻就断/低温断/冬天断/冬天裂/冷断/零下断 | 低温脆断 低温冲击功 韧脆转变温度 氮致脆化 低温钢 | break_in_cold_weather crack_in_winter breaks_in_winter breaks_in_the_cold low_temperature_brittleness cold_brittle
铝卷白毛 铝卷…发白/发霉状/水渍/白毛/白锈/长白毛/长白点 铝板/铝材/铝箔/铝锭/镀锌卷/板材堆…发白/发霉状/水渍/白斑/白毛/白锈/长白毛/长白点 aluminum…white_spots/white_stain | 水合氧化 水渍腐蚀 毛细凝水 卷间冷凝 储存腐蚀 包装防潮铝 | water_stain_on_coils white_stains_on_aluminum storage_corrosion
铝锅白点 铝锅/铝壶/铝盆/铝饭盒/锅底…发黑/烂点/白斑/白点/起粉/黑点 铝件…烂点/白点/起粉/黑点 aluminum_pan…pit/spot | 铝点蚀 析出相点蚀 铝合金水质腐蚀 电偶微区 | pitting_of_aluminum aluminum_pot
板子切开翘 中厚板/钢板/厚板/板材/不锈钢板/铝厚板…分条翘/切完翘/切开后/切开翘/切条弯/剖开弯/割条弯/激光切翘/翘成瓦 cut_plate…bow/warp | 矫直后内应力 板内残余应力 切割变形 内应力平整 | residual_stress_in_plate warps_after_cutting bows_after_cutting
钢筋弯断 钢筋/螺纹钢/盘螺/钢材/棒材/圆钢…一弯断/冷弯不合格/冷弯断/反弯断/弯曲断/弯曲试验/断了/脆断 rebar…bend/break | 冷弯性能 回火马氏体 夹杂聚集 偏析带 | bend_test_failure reverse_bend
冷轧板冲出条纹 薄板/冷轧板/镀锌板/深冲板/铁皮/马口铁…一冲条纹/折痕/拉出纹/条纹/橘纹/滑移/腰折/起棱 | 屈服平台 屈服平台消除 吕德斯变形 应变时效 腰折 | stretcher_strain coil_break strain_lines yield_point_elongation
铜管内油 铜管…内壁油/内壁脏/残碳/油除不掉/洗不净/黑油 毛细管/空调管/铝管/不锈钢管/内壁/盘管…内壁油/内壁脏/残油/残碳/油除不掉/洗不净/黑油 钢管…内壁脏/残油/残碳/油除不掉/洗不净/黑油 tube…oily | 内吹扫 光亮退火吹扫 残碳控制 管内清洁度 | residual_oil_in_tubes inner_wall_cleaning
板卷锈圈 板卷/钢卷/带钢卷/冷轧卷/打开卷…边锈/里圈锈/锈圈/锈斑/锈环/黄斑 打开…锈圈 coils…rust | 卷层间腐蚀 乳化液残留 层间凝露 防锈油涂布 卷取残水 | coil_rust rust_inside_the_coil
螺旋管焊缝开 螺旋管/螺旋焊管/直缝管/输水管…压扁开/弯曲开/焊缝一弯就开/焊缝开/爆管 焊管…压扁开/弯曲开/焊缝一弯就开/爆管 pipe_seam…crack/open | 焊缝塑性 管线扩径 螺旋焊管残余应力 焊缝弯曲性能 | spiral_welded_pipe
`;
