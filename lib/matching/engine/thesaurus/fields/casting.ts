/** Foundry: iron, steel, aluminium, moulds, sand, melting. Defects after GB/T 5611 (foundry terminology). */
export const casting = `
砂眼 沙眼 砂孔 铸件…小洞/沙眼/眼/窟窿 毛坯…沙眼/砂眼 车/加工/铸…砂眼 casting…sand_hole castings…hole | 铸件砂眼 夹砂 铸造缺陷 | sand_hole sand_inclusion casting_defect holes_in_castings blowholes_in_castings > 型砂强度 型砂质量 浇注系统
气眼 气孔 针孔 气窝 蜂窝眼 铸件/铸…气孔/气眼 casting…bubble/hole/porosity 铸铝/铝件/毛坯/加工/车…气孔 | 铸造气孔 皮下气孔 析出性气孔 侵入性气孔 | gas_porosity blowhole pinhole porous_casting > 型砂透气性 除气 铸造废气 浇注系统
缩孔 缩松 疏松 缩眼 里头空 心部空 铸件…发空/疏松/空洞/里面空 铸…缩孔/缩松 厚的地方…空 热节…松 casting…shrink | 缩孔缩松 显微缩松 | shrinkage_porosity shrinkage_cavity cavity_in_casting > 补缩 顺序凝固
补缩 冒口 浇冒口 | 冒口设计 发热冒口 冒口补缩 | riser_design feeder
凝固 凝得慢 | 凝固模拟 顺序凝固 凝固组织 凝固过程 | solidification directional_solidification
铸造模拟 模流 看浇注 | 铸造过程数值模拟 充型凝固模拟 铸造仿真 | casting_simulation mold_filling_simulation
浇不足 浇不满 缺肉 没浇满 跑不满 充型流动 界面换热 螺旋试样 卷气充型 充型速度 铸件…不饱满/浇不足/缺/缺肉/缺角/边角不满 薄壁…浇不/浇不满/铸不出 铸…浇不足/缺一块 铝水/铁水/铜水…充不满/到不了/流不动/走不远/跑不到 钢水…充不满/到不了/流不动/走不远 精铸…浇不足 | 充型能力 金属液流动性 充型 | misrun mold_filling fluidity does_not_fill_the_mold mold_does_not_fill mould_not_filling short_pour incomplete_casting > 浇注系统 浇注温度控制
冷隔 接不上 接缝线 铸件…冷隔/对不上火/接痕/熔接不上/隔皮 压铸件…冷隔 | 铸件冷隔 | cold_shut > 浇注温度控制 充型能力
浇口 直浇道 内浇口 | 浇注系统 浇注系统设计 | gating_system
出品率 浇冒口多 补缩系统 补缩距离 冒口模数 冒口效率 出品率提升 浇口/冒口/浇冒口…占一半/太多/太大/太费/太重/浪费 铁水/铜水/钢水…浪费/白浪费/白白 一半…冒口 | 工艺出品率 铸件出品率 | casting_yield feeding_efficiency too_many_risers
粘砂 砂子粘 清砂清不掉 金属液渗透 界面反应粘砂 涂料屏蔽 烧结剥离 铸件…烧结砂/砂子粘/砂抠不掉/砂清不下/粘砂/结砂 内腔…清砂/砂清/粘砂 砂…抠不下来/敲不下来/烧在铸件上/烧结在/粘在铸件/粘死 铸…砂清不掉/粘砂 砂子…粘 铸钢…粘砂 水套…砂清不掉 清砂…难 | 机械粘砂 化学粘砂 | metal_penetration burn_on_sand sand_sticks_to_castings sand_sticking burnt_on_sand > 铸型涂料 型砂质量
铸造涂料 刷涂料 醇基涂料 涂料…流挂砂型/铸型 铸造涂料…掉 水基涂料…慢干 铸型…涂料裂 | 铸型涂料 消失模涂料 | mold_coating foundry_coating
冲砂 掉砂 塌箱 砂型强度低 砂型…冲坏/塌/掉/掉砂/裂 型砂…强度/松 铸型…掉砂/胀 砂箱…跑火 湿型…掉砂 砂芯…粘 | 型砂强度 型砂性能 | mold_erosion molding_sand_strength > 浇注系统 粘土砂
胀砂 胀箱 抬箱 | 铸型刚度 型壁移动 | mold_wall_movement
型砂 砂子 湿型砂 砂子不行 | 粘土砂 型砂质量 紧实率 | green_sand molding_sand compactability
透气差 砂型不透气 | 型砂透气性 | sand_permeability
旧砂 废砂 砂子回用 用过的砂 热法再生 湿法再生 机械再生 微粉脱除 再生砂 灼减量 砂循环利用 脱膜率 废砂…再用/利用/堆/处理/多/没处倒 旧砂…倒掉/再生/再用/利用/回用/没处 砂子…再用/反复用/重复用 树脂砂/水玻璃砂…废砂 砂…回用率 覆膜砂…废 | 旧砂再生 废砂再生 砂再生 | sand_reclamation used_sand reclaimed_sand thermal_reclamation spent_foundry_sand
树脂砂 覆膜砂 冷芯 | 呋喃树脂砂 冷芯盒 酚醛覆膜砂 | resin_bonded_sand cold_box shell_sand
水玻璃砂 无机砂 | 无机粘结剂 水玻璃粘结剂 | inorganic_binder sodium_silicate_sand
砂芯 芯子 断芯 砂芯…发气/受潮/变形/断/漂/粘模/裂 芯子…偏/碎 制芯…慢 冷芯…臭 | 制芯 砂芯强度 | core_making sand_core
打印砂型 砂型打印 | 砂型3d打印 微喷粘结 | sand_mold_3d_printing binder_jetting
铸造味道 浇注冒烟 | 铸造废气 浇注烟气 | foundry_emission
球化 不球 球化不好 球不圆 球铁…不球/球化/石墨/衰退 球化…不稳 铁水…球化 厚大件…球化差 石墨…开花 | 球化率 球化衰退 石墨形态 石墨球化 | nodularity graphite_spheroidization inoculant_fading > 铁液质量 孕育处理
球铁 球磨铸铁 qt500 | 球墨铸铁 | ductile_iron nodular_cast_iron
灰铁 生铁件 ht250 | 灰铸铁 灰口铸铁 | gray_cast_iron grey_iron
蠕铁 | 蠕墨铸铁 | vermicular_graphite_iron compacted_graphite_iron
白口 打不动 硬点 车不动 铸件太硬 白口倾向 孕育衰退白口 铸件…加工不动/太硬/崩刀/打不动/打刀/白口/硬/硬点/车不动/钻不动/钻头打不进 铸铁…太硬/崩刀/车不动/钻不动/钻头打不进 铁件…太硬/车不动/钻不动/钻头打不进 薄壁…白口 灰铁…硬 边角…太硬 casting/castings…hard | 白口组织 渗碳体 游离渗碳体 | chill_structure cementite too_hard_to_drill too_hard_to_machine_castings hard_castings > 孕育处理 碳当量控制
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
热裂 铸件裂 浇完就裂 拉裂缝 冷裂铸件 热裂敏感性 凝固收缩 糊状区 收缩受阻 晶间液膜 脆性温度区间 热裂判据 铸件…崩/开裂/拉开/拉裂/撕开/炸开/炸裂/裂/裂开/裂缝 毛坯/铝铸件…开裂/拉开/撕开/炸开/裂/裂开/裂缝 铸钢件…开裂/拉开/撕开/炸开/裂开/裂缝 铸…热裂 铸钢/铸铝/铸铁/出箱…裂 大件…铸裂 casting…crack | 铸造热裂 铸造应力 热裂倾向 | hot_tearing casting_stress hot_tearing_susceptibility mushy_zone castings_crack cracks_in_castings crack_while_cooling > 凝固模拟 合金化
铸件变形 翘曲铸件 铸件…变形/壁厚不均/尺寸不准/尺寸超差/弯/放久变/瓢/翘 床身…铸件变形 毛坯…变形 | 收缩应力 铸造收缩 | casting_distortion casting_shrinkage > 残余应力 铸件自然时效
铸件粗糙 表面毛糙 铸件难看 铸件…不光/坑坑洼洼/毛糙/皮粗/粗糙/难看/麻/麻面 铸件表面…粗 铸铁件…外观差 毛坯…粗糙 casting…rough | 铸件表面质量 表面粗糙铸件 | casting_surface_quality
清砂 飞边 披缝 清理铸件 打磨铸件 注塑锁模力 注塑分型面间隙 注塑模具变形 铸件…去毛刺/打磨/毛刺/清理/飞边 浇口/飞边/披锋…打磨 | 铸件清理 铸件打磨 清理机器人 | fettling casting_cleaning
蜡模 失蜡 精铸 熔模 精铸厂 精密铸件 蜡料 模料灰分 精铸型壳 熔模精密 失蜡…铸 精铸…废品 熔模…铸件 硅溶胶…壳 | 熔模铸造 精密铸造 型壳 | investment_casting lost_wax
型壳裂 壳子裂 硅溶胶 陶瓷型壳 高温强度型壳 胶凝 硅溶胶胶凝 型壳蠕变 面层耐火料 壳子/壳模/精铸壳/精铸件/模壳…崩/浇漏/漏浆/漏钢/漏铁/爆/裂/跑浆/跑火 型壳…崩/浇漏/漏浆/漏钢/漏铁/爆/跑浆/跑火 shell…burst/crack/leak | 型壳强度 硅溶胶型壳 | ceramic_shell_mold colloidal_silica ceramic_shell_strength shell_molds_crack
压铸 压铸件 压铸厂 锌压铸 铝压铸 压铸机 压射 充型卷气 压铸模具 压铸工艺 抽真空压铸 压室 压铸…废品/气孔/起泡 压铸件…砂眼 | 高压铸造 真空压铸 | die_casting high_pressure_die_casting
压铸模 粘模 冲蚀模具 压铸模…冲 压铸…粘铝 die_casting…stick | 压铸模失效 脱模剂 模具焊合 | die_soldering mold_release_agent > 热疲劳 模具材料
低压铸造 重力铸造 金属型 | 低压铸造工艺 金属型铸造 | low_pressure_casting permanent_mold_casting
半固态 | 半固态成形 流变铸造 | semi_solid_forming rheocasting
挤压铸造 液锻 | 液态模锻 | squeeze_casting
消失模 泡沫模 白模 | 消失模铸造 | lost_foam_casting
碳缺陷 皱皮铸件 | 消失模增碳 碳缺陷铸件 | carbon_defect
v法 真空密封造型 | 负压造型 | vacuum_molding
离心铸造 离心管 | 离心铸造工艺 | centrifugal_casting
铝水 铝液 除气 铝液氢气 旋转喷吹 熔剂精炼 泡沫陶瓷过滤 熔体净化 氧化夹渣 铝液…不干净/含氢/捞不干净/氢/渣/脏/针孔/除渣 铝水…氢/氧化渣/渣/渣多/精炼/脏/针孔 aluminum_melt…dross | 铝液净化 铝熔体除气 熔体处理 | melt_degassing aluminum_melt_treatment rotary_degassing flux_refining dirty_aluminum
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
锑 铜加铁 | 微量元素铸铁 | trace_element_in_cast_iron
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
氢致缺陷 除气净化 发气性 发气量 卷气 凝固气孔 气孔形成机制 气孔逸出 气泡逸出 铸件…一包孔/全是孔/好多孔/小孔/打开一看/气眼多/洞洞/蜂窝/针孔 铸铁…气孔/针眼 浇出来…孔/气孔/洞 毛坯…小孔/气眼/洞 铸钢/加工出来/铝铸件/车开/翻砂…气孔 铸铝…针孔 铝水…含气 打开…全是孔 切开…小孔 castings…porous | 铸件气孔控制 含氢量 氮气孔 呛火 | gas_defect_in_casting hydrogen_content nitrogen_porosity full_of_holes castings_full_of_holes bubbles_in_castings air_pockets gas_holes > 气眼 除气
凝固收缩率 补缩通道 枝晶间补缩 二次枝晶 缩孔判据 铸件…缩孔/缩松/缩眼 热节…不密/孔/疏松/缩 切开…空洞 铸钢/法兰…缩孔 铸铝/球铁…缩松 厚处…疏松 冒口根…缩 车到里面…孔 | 热节补缩 缩松预测 自补缩 | feeding_of_casting shrinkage_prediction shrink_holes sink_holes_in_castings hollow_inside_castings > 缩孔 补缩
打炉料 捣打料烧结层 炉衬渗透 漏炉监测 中频炉…漏炉/漏铁水/炉底穿/炉衬薄/穿/穿底/穿炉 炉衬…不耐用/烂/用不了几炉 感应炉…漏炉/漏铁水/炉底穿/炉衬薄/炉龄/穿/穿底 电炉/工频炉…漏炉/漏铁水/炉底穿/炉衬薄/穿/穿底 炉子…打一次用几天 炉底…漏 炉领…坏 | 感应炉炉衬寿命 干式捣打料 漏炉报警 | induction_furnace_lining crucible_furnace_leak ramming_mix
喂丝球化 铁水…包子降温/氧化/温降/过冷 球化…冒白烟/包子/镁收得率 出铁…温度低 电炉铁水…白口 硫…忽高忽低 废钢…增碳 球化包…炸 | 合成铸铁 铁液预处理 球化处理 | cored_wire_treatment synthetic_cast_iron magnesium_recovery
球铁…低温冲击/延伸率/强度不够/脆 灰铁…强度不够/硬度低 铸铁…强度低/硬度不匀 铸件…发脆/断面发黑/硬度低/硬度高 缸套…硬度不匀 | 铸铁力学性能 铸铁石墨形态 合金化铸铁 铸件硬度均匀性 | mechanical_properties_of_cast_iron pearlitic_ductile_iron casting_hardness
树脂砂不硬 树脂砂…不干/不硬/发脆/强度不够/硬不透/硬化慢/粘手/起模晚 砂型…不干/半天不硬/硬化慢 起模时间…长 冬天…树脂砂 固化剂…加多少 | 树脂砂硬化动力学 固化反应动力学 可使用时间 磺酸固化剂 呋喃树脂改性 固化温度敏感性 砂型终强度 | furan_resin_curing hardening_kinetics_of_resin_sand
熔炼电费高 化铁/化铝/化铜/熔炼/化钢/化料…烧气/电耗/电费/耗电/谷电/费电 熔化…慢/烧气/电耗/电费/耗电/谷电/费电 中频炉/电炉…电费/耗电 熔炼炉…电费/耗电/费电 炉子…化得慢 | 感应熔炼能耗 熔炼节能调度 炉料预热 功率匹配 分时电价调度 熔炼过程能效 | energy_consumption_of_melting melting_furnace_energy load_shifting_of_furnace
木模费钱 只铸一件 铸一两件 木模…变形/堆不下/慢/打不起/没地方/烂/贵 模样…仓库/变形/存放 开模样…慢/贵 单件…铸件模具 老铸件…没模具 | 无模铸造 数字化无模 快速铸造 砂型铣削 | patternless_casting rapid_casting direct_sand_milling no_pattern
煤粉砂黑 煤粉…冒烟/污染/脏/臭/黑 湿型砂…烟/黑 砂…煤粉 造型…灰黑 | 煤粉替代 光亮碳 苯系物排放 有害挥发物 有机硅碳材料 | coal_dust_replacement lustrous_carbon green_sand_emission
合金料贵 镍/铬/钼/铜/钒/铌/锰…少加/省着加/贵加不起 合金…少加/涨价 铸件/铁水/钢水…少加合金 合金加入量…多 | 低合金化 合金减量 元素替代 成分节约 微合金强化 | lean_alloying alloy_cost_reduction alloying_element_substitution
水套堵砂 水套/气道/油道/内腔…堵砂/断芯/残砂/清不出/砂倒不出/砂掏不出/芯断 砂芯…倒不出/掏不出/溃散/震不出 落芯…难 | 砂芯溃散性 复杂内腔成形 可溶芯 盐芯 振动落芯 残留强度 | core_collapsibility soluble_core core_removal
清理工难招 清砂/清铲/清理/打磨铸件/磨毛边…招不到/没人干/没人愿/灰大/老了/苦 清理车间…没人/灰 冒口…人工割/敲不下 浇口…锤子敲 | 铸件清理自动化 去冒口机器人 打磨机器人力位 铸件清理柔顺 清铲 | robotic_fettling riser_removal automatic_fettling
铸件批批不一 浇一炉废一炉 铸件…一批好一批坏/十个废/废一半/废品忽高/废品率忽高/报废多/时好时坏 铸造…凭经验/废品率/报废率 浇出来…一半废 | 铸造过程质量追溯 缺陷根因 铸造大数据 工艺参数关联 缺陷预测神经网络 | casting_defect_prediction foundry_data_mining scrap_castings too_many_scrap_castings
压铸慢 压铸…产量低/冷却时间/慢/换模慢/料饼厚/节拍/费铝 冷却…压铸机 | 压铸节拍 模具热平衡 点冷 高压点冷却 凝固时间缩短 | die_casting_cycle_time jet_cooling thermal_balance_of_die
压铸机伤人烫人 铝水…溅人/漏出来/炸/烫伤/爆 铁水/铜水/钢水…溅人/炸/烫伤/爆/遇水 炉子…炸/爆炸 浇注…烫伤 潮料…炸炉 | 熔融金属爆炸 蒸汽爆炸 熔融金属水接触 泄漏预警 高温熔融金属安全 | molten_metal_explosion steam_explosion
铁水包漏 穿包 漏包 铁水/钢水/铜水…从包里漏/漏出来/漏包/漏炉/烧穿/穿包 铝水…从包里漏/漏包/漏炉/烧穿/穿包 铁包/包子/浇包/包壁…发红/漏/烧穿/穿/红了 钢包/包底…发红/烧穿/红了 炉底…发红/穿/红了 ladle…leak | 内衬侵蚀 耐火内衬 侵蚀监测 红外热像 炉衬烧穿预警 内衬厚度监测 | ladle_burn-through lining_erosion_monitoring molten_metal_leak thermal_imaging_of_ladle
铸铁平台磨凹 铸铁平台/铸铁平板/床身/导轨/划线平台…不平了/中间低/凹/磨凹/磨沟/精度没了 | 导轨磨损 铸铁导轨 精度保持 导轨淬火 贴塑导轨 | guideway_wear cast_iron_guideway surface_plate
压铸喷粉鼓包 压铸件/铝件/锌件/铸铝件…一烤就鼓/加热鼓包/喷完鼓包/喷涂鼓泡/喷粉鼓/烘烤鼓包/烤漆起泡 die_cast…blister | 卷入气体 气体膨胀 表层孔洞 局部增压 起泡机理 | blistering_of_die_casting blisters_after_baking
砂型工人肺 铸造/混砂/落砂/造型…吸灰/呛/灰大/硅肺/粉尘 清砂…吸灰/呛/硅肺/粉尘 foundry…dust | 硅尘暴露 落砂除尘 铸造粉尘治理 尘肺预防 | silica_dust silica_exposure
铸件尺寸加工余量 铸件/毛坯…余量/余量不够/偏心/加工余量大/车不出来/黑皮没车掉 castings…oversize/undersize | 铸件尺寸精度 加工余量优化 缩尺 铸造收缩率 毛坯在线测量 | machining_allowance_of_castings pattern_allowance
铜件铸造锌烟 铜/黄铜/锌/铅…冒白烟/烟大/烟尘浇/白烟 | 锌挥发 金属烟尘 熔炼烟气 | zinc_fume metal_fume
压铸铝料渣硬点 铝件/压铸件/铝铸件…夹硬块/崩刀/打刀/硬点 | 铝液氧化夹杂 硬质点 泥渣相 炉渣夹杂 | hard_spots_in_aluminum sludge_phase hard_spots
铸件渗锈水 铸件/铸铁件/机座/壳体…冒水/刷漆冒泡/刷漆又锈/流锈水/渗黄水/返水/返潮/返锈 castings…bleed | 表层孔隙 孔隙吸附 浸渗密封 显微疏松 封孔 | porosity_bleed-out impregnation_of_castings
蜡料老化 蜡/模料/回收蜡/旧蜡/熔模蜡…不能用/发软/发黑/变质/变软/回收/开裂/强度低/老化 蜡料…不能用/发软/发黑/变质/变软/开裂/强度低/老化 wax…brittle/soft | 模料老化 皂化值 皂化值调控 蜡料再生 模料配方 | wax_reclamation wax_ageing reclaimed_wax
离心铸壁厚 离心浇/离心铸/离心铸管/缸套/铜套/辊套…一头厚/偏心/偏析/内孔毛/厚薄/壁厚不/缩松 centrifugal…uneven | 离心铸造充型 壁厚分布 重力倍数 充型流场离心 离心力场凝固 | wall_thickness_of_centrifugal
铁模首件废 铁模/金属型/钢模/重力铸/压铸/低压/模具…冷模/刚开机/头几件/第一件/预热/首件 first_castings…scrap | 金属型预热 模具预热温度场 界面换热系数 热平衡启动 涂料保温 | die_preheating interfacial_heat_transfer first_parts_are_scrap
轮毂针眼 喷砂后/抛丸后/车完/抛光/电镀…针眼/露针眼 轮毂…疏松/针眼/露孔/露针眼/麻孔 铝轮/铝铸件/铝壳…漏气/疏松/针眼/露孔/露针眼/麻孔 wheel…leak/pinhole | 补缩缺陷 氢含量测定 在线测氢 低压铸造补缩缺陷 密度当量 | pinholes_after_blasting hydrogen_measurement
铸锭坏 锌锭/铅锭/锭/铸锭…不平/夹渣/气孔/粘模/缩坑/表面皱/裂/起泡/飞边/鼓泡 铝锭…不平/夹渣/气孔/粘模/缩坑/表面皱/起泡/飞边/鼓泡 铜锭…不平/夹渣/粘模/缩坑/表面皱/起泡/飞边/鼓泡 ingot…blister/bubble/crack | 铸锭凝固 熔体吸氢 铸锭冷却 铸锭表面质量 铸锭机 | ingot_casting ingots
合金液氧化渣 锌/铝/铜/镁/铅…打渣/捞渣/氧化渣/浮渣/渣太多/烧损 | 熔体氧化 熔炼覆盖剂 熔渣分离 造渣损耗 | dross_formation melt_oxidation
铸件太脆碰碎 铸件…一摔就断/一敲就碎/一磕/一磕就碎/出箱就裂/掉地断/脆断 铸铁件/铁件/灰铁/生铁件…一摔就断/一敲就碎/一磕/一磕就碎/出箱就裂/发脆/掉地断/脆断 castings…break/brittle/shatter | 基体脆化 石墨形态评定 含磷量 | brittle_castings
`;
