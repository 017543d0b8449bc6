/** Foundry: iron, steel, aluminium, moulds, sand, melting. Defects after GB/T 5611 (foundry terminology). */
export const casting = `
砂眼 沙眼 砂孔 铸件…小洞/沙眼/眼/窟窿 毛坯…沙眼/砂眼 车/加工/铸…砂眼 casting…sand_hole | 铸件砂眼 夹砂 铸造缺陷 | sand_hole sand_inclusion casting_defect > 型砂强度 型砂质量 浇注系统
气眼 气孔 针孔 气窝 蜂窝眼 铸件/铸…气孔/气眼 casting…bubble/hole/porosity 铸铝/铝件/毛坯/加工/车…气孔 | 铸造气孔 皮下气孔 析出性气孔 侵入性气孔 | gas_porosity blowhole pinhole porous_casting > 型砂透气性 除气 铸造废气 浇注系统
缩孔 缩松 疏松 缩眼 里头空 心部空 铸件…发空/疏松/空洞/里面空 铸…缩孔/缩松 厚的地方…空 热节…松 casting…shrink | 缩孔缩松 显微缩松 | shrinkage_porosity shrinkage_cavity cavity_in_casting > 补缩 顺序凝固
补缩 冒口 浇冒口 | 冒口设计 发热冒口 冒口补缩 | riser_design feeder
凝固 凝得慢 | 凝固模拟 顺序凝固 凝固组织 凝固过程 | solidification directional_solidification
铸造模拟 模流 看浇注 | 铸造过程数值模拟 充型凝固模拟 铸造仿真 | casting_simulation mold_filling_simulation
浇不足 浇不满 缺肉 没浇满 跑不满 铸件…不饱满/浇不足/缺/缺肉/缺角/边角不满 薄壁…浇不/浇不满 铸…浇不足/缺一块 铝水/铁水/铜水…跑不到 精铸…浇不足 | 充型能力 金属液流动性 充型 | misrun mold_filling fluidity > 浇注系统 浇注温度控制
冷隔 接不上 接缝线 铸件…冷隔/对不上火/接痕/熔接不上/隔皮 压铸件…冷隔 | 铸件冷隔 | cold_shut > 浇注温度控制 充型能力
浇口 直浇道 内浇口 | 浇注系统 浇注系统设计 | gating_system
出品率 浇冒口多 | 工艺出品率 铸件出品率 | casting_yield
粘砂 砂子粘 清砂清不掉 铸件…烧结砂/砂子粘/粘砂/结砂 内腔…清砂/砂清/粘砂 砂…烧在铸件上/烧结在 铸…砂清不掉/粘砂 砂子…粘 铸钢…粘砂 水套…砂清不掉 清砂…难 | 机械粘砂 化学粘砂 | metal_penetration burn_on_sand > 铸型涂料 型砂质量
铸造涂料 刷涂料 醇基涂料 涂料…流挂砂型/铸型 铸造涂料…掉 水基涂料…慢干 铸型…涂料裂 | 铸型涂料 消失模涂料 | mold_coating foundry_coating
冲砂 掉砂 塌箱 砂型强度低 砂型…冲坏/塌/掉/掉砂/裂 型砂…强度/松 铸型…掉砂/胀 砂箱…跑火 湿型…掉砂 砂芯…粘 | 型砂强度 型砂性能 | mold_erosion molding_sand_strength > 浇注系统 粘土砂
胀砂 胀箱 抬箱 | 铸型刚度 型壁移动 | mold_wall_movement
型砂 砂子 湿型砂 砂子不行 | 粘土砂 型砂质量 紧实率 | green_sand molding_sand compactability
透气差 砂型不透气 | 型砂透气性 | sand_permeability
旧砂 废砂 砂子回用 废砂…多/没处倒 旧砂…再生 树脂砂/水玻璃砂…废砂 砂…回用率 覆膜砂…废 | 旧砂再生 废砂再生 砂再生 | sand_reclamation used_sand
树脂砂 覆膜砂 冷芯 | 呋喃树脂砂 冷芯盒 酚醛覆膜砂 | resin_bonded_sand cold_box shell_sand
水玻璃砂 无机砂 | 无机粘结剂 水玻璃粘结剂 | inorganic_binder sodium_silicate_sand
砂芯 芯子 断芯 砂芯…发气/受潮/变形/断/漂/粘模/裂 芯子…偏/碎 制芯…慢 冷芯…臭 | 制芯 砂芯强度 | core_making sand_core
打印砂型 砂型打印 | 砂型3d打印 微喷粘结 | sand_mold_3d_printing binder_jetting
铸造味道 浇注冒烟 | 铸造废气 浇注烟气 | foundry_emission
球化 不球 球化不好 球不圆 球铁…不球/球化/石墨/衰退 球化…不稳 铁水…球化 厚大件…球化差 石墨…开花 | 球化率 球化衰退 石墨形态 石墨球化 | nodularity graphite_spheroidization inoculant_fading > 铁液质量 孕育处理
球铁 球磨铸铁 qt500 | 球墨铸铁 | ductile_iron nodular_cast_iron
灰铁 生铁件 ht250 | 灰铸铁 灰口铸铁 | gray_cast_iron grey_iron
蠕铁 | 蠕墨铸铁 | vermicular_graphite_iron compacted_graphite_iron
白口 打不动 硬点 车不动 铸件太硬 铸件…加工不动/崩刀/打不动/打刀/白口/硬/硬点/车不动 铸铁…太硬/崩刀/车不动 薄壁…白口 灰铁…硬 边角…太硬 casting…hard | 白口组织 渗碳体 游离渗碳体 | chill_structure cementite > 孕育处理 碳当量控制
孕育 孕育剂 | 孕育处理 孕育衰退 | inoculation
铁水 出铁 铁水成分 | 铁液质量 铸铁熔炼 铁液净化 | molten_iron iron_melting
冲天炉 | 冲天炉熔炼 | cupola_furnace
增碳 碳当量 | 增碳剂 碳当量控制 | carburizer carbon_equivalent
炉前检测 炉前快速 三角试片 | 热分析法 炉前分析 | thermal_analysis_of_cast_iron
等温淬火球铁 adi | 奥铁体球墨铸铁 等温淬火 | austempered_ductile_iron austempering
高铬铸铁 磨球 衬板 耐磨件 锤头 锤片…断 | 耐磨铸铁 耐磨钢铸件 抗磨铸件 | high_chromium_cast_iron wear_resistant_casting
高锰钢 | 高锰耐磨钢 水韧处理 | high_manganese_steel
铸钢 铸钢件 | 铸钢件质量 | steel_casting
渗漏 打压漏 试压漏 冒汗 铸件漏水 铸件…冒汗/打压/打压漏/泄漏/渗/渗水/渗油/漏 泵体/阀体/缸体…渗/漏 试压…冒水/渗 打压…冒/渗 泵壳/铸铁/壳体…渗 铸铝…漏气 铝壳…漏 casting…leak | 铸件致密性 浸渗 耐压铸件 | casting_leakage pressure_tightness vacuum_impregnation > 缩孔缩松
热裂 铸件裂 浇完就裂 拉裂缝 冷裂铸件 铸件…崩/拉裂/炸裂/裂 铸…热裂 铸钢/铸铝/铸铁/出箱/毛坯/铝铸件…裂 大件…铸裂 casting…crack | 铸造热裂 铸造应力 热裂倾向 | hot_tearing casting_stress > 凝固模拟 合金化
铸件变形 翘曲铸件 铸件…变形/壁厚不均/尺寸不准/尺寸超差/弯/放久变/瓢/翘 床身…铸件变形 毛坯…变形 | 收缩应力 铸造收缩 | casting_distortion casting_shrinkage > 残余应力 铸件自然时效
铸件粗糙 表面毛糙 铸件难看 铸件…不光/坑坑洼洼/毛糙/皮粗/粗糙/难看/麻/麻面 铸件表面…粗 铸铁件…外观差 毛坯…粗糙 casting…rough | 铸件表面质量 表面粗糙铸件 | casting_surface_quality
清砂 飞边 披缝 清理铸件 打磨铸件 铸件…去毛刺/打磨/毛刺/清理/飞边 浇口/飞边/披锋…打磨 | 铸件清理 铸件打磨 清理机器人 | fettling casting_cleaning
蜡模 失蜡 精铸 熔模 精铸厂 精密铸件 失蜡…铸 精铸…废品 熔模…铸件 硅溶胶…壳 | 熔模铸造 精密铸造 型壳 | investment_casting lost_wax
型壳裂 壳子裂 硅溶胶 | 型壳强度 硅溶胶型壳 | ceramic_shell_mold colloidal_silica
压铸 压铸件 压铸厂 锌压铸 铝压铸 压铸机 压铸…废品/气孔/起泡 压铸件…砂眼 | 高压铸造 真空压铸 | die_casting high_pressure_die_casting
压铸模 粘模 冲蚀模具 压铸模…冲 压铸…粘铝 die_casting…stick | 压铸模失效 脱模剂 模具焊合 | die_soldering mold_release_agent > 热疲劳 模具材料
低压铸造 重力铸造 金属型 | 低压铸造工艺 金属型铸造 | low_pressure_casting permanent_mold_casting
半固态 | 半固态成形 流变铸造 | semi_solid_forming rheocasting
挤压铸造 液锻 | 液态模锻 | squeeze_casting
消失模 泡沫模 白模 | 消失模铸造 | lost_foam_casting
碳缺陷 皱皮铸件 | 消失模增碳 碳缺陷铸件 | carbon_defect
v法 真空密封造型 | 负压造型 | vacuum_molding
离心铸造 离心管 | 离心铸造工艺 | centrifugal_casting
铝水 铝液 除气 铝液氢气 铝液…含氢/氢/针孔/除渣 铝水…氢/氧化渣/渣多/精炼/针孔 | 铝液净化 铝熔体除气 熔体处理 | melt_degassing aluminum_melt_treatment
铝渣 铝灰 | 铝灰资源化 二次铝灰 | aluminum_dross
变质剂 细化剂 | 变质处理 铝硅合金变质 晶粒细化剂 | modification_of_al_si grain_refiner
浇注温度 浇注手工 浇铸 舀铝水 浇注机 浇注…人工/高温烤 浇铸/抬包/倒铁水…人工 | 自动浇注 浇注工艺 浇注温度控制 | metal_pouring automatic_pouring
造型线 造型机 | 自动造型线 静压造型 | molding_line molding_machine
铸件检测 铸件内部 | 铸件无损检测 工业CT 射线数字成像 | industrial_CT casting_inspection digital_radiography
铸件报废率 铸件废品 | 铸造质量控制 铸造缺陷预测 | foundry_quality_control
收尘砂 铸造粉尘 | 铸造除尘 | foundry_dust
阀体铸件 泵壳 泵体 缸体 | 泵阀铸件 缸体铸造 箱体铸件 | pump_casting valve_casting engine_block
大铸件 厚大件 厚大断面 | 大型铸件 厚大断面球铁 | heavy_section_casting
薄壁铸件 | 薄壁复杂铸件 | thin_wall_casting
炉衬 炉子衬料 打炉 | 感应炉炉衬 捣打料 | furnace_lining
烤包 钢包 浇包 | 钢包烘烤 中间包 浇包预热 | ladle_preheating tundish
冷铁 | 激冷 冷铁设计 | chill_casting
起模 拔模斜度 木模样 木模 | 铸造模样 快速制模 | pattern_making
铸件发脆 铸件…一摔断/一敲碎/脆 铸铁…脆 | 磷共晶 铸铁脆性 | phosphorus_eutectic
渣孔 渣气孔 铸件夹渣 铸铁/铸件/球铁…渣 | 铸件渣孔 浮渣 过滤网 | slag_inclusion dross_defect ceramic_filter > 浇注系统 铁液质量
打泵漏 泵体渗水 打水压冒汗 | 泵体铸件渗漏 | leakage_of_pump_casting > 缩孔缩松 致密性
致密性 | 铸件致密 组织致密 | casting_soundness density_of_casting
石墨漂浮 石墨粗 | 石墨粗大 石墨漂浮缺陷 | graphite_flotation
铁豆 冷豆 | 铁豆缺陷 | cold_shot
脉纹 飞翅 | 脉纹缺陷 | veining_defect
橘皮铸件 波纹 皱纹铸件 | 铸件皱皮 流痕铸造 | casting_wrinkle flow_mark_in_casting
错箱 偏芯 | 错型 偏芯缺陷 | mold_shift core_shift
气缩孔 两种孔分不清 | 气缩孔鉴别 | gas_shrinkage_cavity
珠光体不够 铁素体多 强度铸件低 | 基体组织控制 铸铁合金化 | matrix_structure pearlite_content
锑 锡 铜加铁 | 微量元素铸铁 | trace_element_in_cast_iron
低温冲击球铁 | 低温铁素体球铁 | low_temperature_ductile_iron
硅固溶强化球铁 | 高硅球铁 | solution_strengthened_ferritic
铸态 不热处理 | 铸态球铁 | as_cast
铸件时效 铸件放久变形 | 铸件自然时效 铸造残余应力 | casting_residual_stress
缸套铸 离心铸管 | 球墨铸铁管 | ductile_iron_pipe
合金铸铁 耐热铸铁 | 特种铸铁 | alloy_cast_iron heat_resistant_cast_iron
不锈钢铸件 精铸不锈钢 | 不锈钢精密铸造 | stainless_steel_casting
铸造铝 铝铸件针孔 | 铸造铝合金 铝合金针孔度 | cast_aluminum_alloy hydrogen_porosity
压铸气孔 压铸鼓泡 压铸件…喷涂起泡/气孔/焊起泡/起泡/鼓泡 压铸…卷气/热处理起泡 | 压铸卷气 压铸件起泡 | air_entrapment_in_die_casting > 真空压铸
压铸裂 压铸缩 | 压铸缺陷 压铸工艺参数 | die_casting_defect
型壳废料 废壳 | 型壳回收 | waste_shell
铸造自动 手工造型 | 铸造自动化 铸造机器人 | foundry_automation
铸造味大 三乙胺 | 铸造VOCs 冷芯废气 | foundry_VOC
炉料 配炉料 | 炉料配比优化 | charge_calculation
蜡件 射蜡 压蜡 组树 蜡模…变形/断/流纹/缩/裂 蜡件…尺寸/气泡 蜡料…回收 | 蜡模质量 模料 压蜡工艺 熔模尺寸精度 | wax_pattern wax_injection pattern_wax
型壳…分层/干不透/漏/炸/胀/裂/透气差 壳…跑火 面层…掉 脱蜡…裂 壳模…慢 制壳…时间长 焙烧…裂壳 | 型壳开裂 脱蜡 面层涂料 快速制壳 型壳焙烧 | shell_cracking dewaxing rapid_shell_making primary_slurry
精铸件…变形/氧化坑/缩松/铁豆/麻点/鼠尾 精铸…夹渣/尺寸不准/毛刺/黑点 熔模…麻坑 | 熔模铸件表面缺陷 熔模铸件变形 麻点缺陷 | investment_casting_defect pitting_of_investment_casting
白模…不饱满/变形/密度/收缩/粘接 消失模…反喷/变形/塌箱/夹渣/烟大/皱皮/黑渣 泡沫…发不匀 | 消失模塌箱 泡沫模样 负压浇注 泡沫热解产物 | lost_foam_defect foam_pattern vacuum_assisted_pouring
压射冲头 压铸冲头 颗粒油 压铸…冲头/飞料 料筒…拉伤 冲头…卡料筒 料缸…磨 压室…咬 压铸机…喷料 | 压室磨损 压射润滑 | shot_sleeve plunger_tip_wear die_casting_plunger
压铸件…打压漏/渗/渗漏/漏气/砂孔 压铸…x光气孔/加工后气孔 箱体/缸体…压铸漏 压铸壳…漏水 | 压铸件气密性 局部挤压 浸渗处理 | leakage_of_die_casting local_squeeze vacuum_die_casting
喷脱模剂 微量喷涂 压铸件…冷料/发黑/花斑 压铸…冷隔/喷涂慢/流痕/脱模剂多/花纹 脱模剂…积碳 模温…压铸 | 压铸脱模剂 模温控制压铸 | die_casting_lubricant micro_spray thermal_control_of_die
压铸…型芯弯/拉伤/拉模/断型芯/粘模 压铸件…变形/缩孔/裂/顶白 压铸模…冲蚀/裂/龟裂 | 压铸模粘铝 压铸模热裂 型芯失效 | soldering_in_die_casting die_casting_die_life core_pin
升液管 坩埚 升液管…漏/烂 坩埚…寿命/漏/烂/裂 热电偶套…烂 铁坩埚…熔穿 碳化硅管…断 浇包…腐蚀铝 | 升液管材料 坩埚寿命 铝液腐蚀 钛酸铝 | riser_tube crucible molten_aluminum_corrosion
轮毂…冲击不过/冷隔/漏气/缩松/裂/跳动 铝轮…针孔 铝轮毂…漏 轮辐…断 锻造轮毂…粗晶 | 铝合金轮毂 低压铸造轮毂 轮毂冲击试验 | aluminum_wheel low_pressure_die_cast_wheel wheel_impact_test
井盖…承重/断 炉排…断/烧 暖气片…漏 炉条/篦子…断 铸铁管/铸铁锅炉…裂 散热器…砂眼 | 球墨铸铁井盖 铸铁散热器 耐热炉排 | manhole_cover cast_iron_radiator furnace_grate
热砂 混砂机 砂处理 砂…水分忽高/结团 型砂…发散/水分不稳/灰分高 砂温…高 混砂…不匀 砂子…起块 回砂…烫 砂型…起模裂 | 型砂冷却 混砂工艺 型砂质量在线检测 砂处理系统 | sand_cooling sand_mulling sand_preparation_system
抛丸机 抛丸…发暗/叶片/弹痕/护板/清不干净/漏砂 钢丸…碎/费 抛丸器…叶轮/磨 喷砂…不匀 钢砂…费 | 抛丸器叶片磨损 抛丸清理 钢丸寿命 | shot_blasting blast_wheel steel_shot_life
斗齿 锤头…断/磨得快 衬板…断/磨穿 磨球…失圆/碎 斗齿/板锤…断/磨 颚板/轧臼壁/刀板/篦板/刃板…磨 铲齿…断 耐磨…不耐磨 | 耐磨铸件 双金属复合锤头 陶瓷颗粒增强 锤头寿命 | hammer_head mill_liner bimetal_casting ceramic_particle_reinforced
铸件…夹渣眼/夹砂/砂孔/砂眼 车完/加工出来/一加工/铸铁/泵壳/阀体…砂眼 铸钢…夹砂 加工后…露眼 车出来…眼 | 夹砂缺陷 铸件砂眼控制 砂型冲蚀 | sand_inclusion_defect sand_erosion > 砂眼 浇注系统
铸件…小孔/气眼多/蜂窝/针孔 铸铁…气孔/针眼 铸钢/浇出来/加工出来/铝铸件/车开/翻砂…气孔 铸铝…针孔 铝水…含气 | 铸件气孔控制 含氢量 氮气孔 呛火 | gas_defect_in_casting hydrogen_content nitrogen_porosity > 气眼 除气
铸件…缩孔/缩松/缩眼 热节…孔/缩 锯开…空 切开…空洞 铸钢/法兰…缩孔 铸铝/球铁…缩松 厚处…疏松 冒口根…缩 车到里面…孔 | 热节补缩 缩松预测 自补缩 | feeding_of_casting shrinkage_prediction > 缩孔 补缩
打炉料 中频炉…漏炉/穿炉 炉衬…不耐用/烂/用不了几炉 炉子…打一次用几天 炉底…漏 炉领…坏 感应炉…炉龄 | 感应炉炉衬寿命 干式捣打料 漏炉报警 | induction_furnace_lining crucible_furnace_leak ramming_mix
喂丝球化 铁水…包子降温/氧化/温降/过冷 球化…冒白烟/包子/镁收得率 出铁…温度低 电炉铁水…白口 硫…忽高忽低 废钢…增碳 球化包…炸 | 合成铸铁 铁液预处理 球化处理 | cored_wire_treatment synthetic_cast_iron magnesium_recovery
球铁…低温冲击/延伸率/强度不够/脆 灰铁…强度不够/硬度低 铸铁…强度低/硬度不匀 铸件…发脆/断面发黑/硬度低/硬度高 缸套…硬度不匀 | 铸铁力学性能 铸铁石墨形态 合金化铸铁 铸件硬度均匀性 | mechanical_properties_of_cast_iron pearlitic_ductile_iron casting_hardness
`;
