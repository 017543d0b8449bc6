/** Foundry: iron, steel, aluminium, moulds, sand, melting. Defects after GB/T 5611 (foundry terminology). */
export const casting = `
砂眼 沙眼 砂孔 | 铸件砂眼 夹砂 铸造缺陷 | sand_hole sand_inclusion casting_defect > 型砂强度 型砂质量 浇注系统
气眼 气孔 针孔 气窝 蜂窝眼 铸件…气孔 铸件…气眼 | 铸造气孔 皮下气孔 析出性气孔 侵入性气孔 | gas_porosity blowhole pinhole > 型砂透气性 除气 铸造废气 浇注系统
缩孔 缩松 疏松 缩眼 里头空 心部空 铸件…疏松 | 缩孔缩松 显微缩松 | shrinkage_porosity shrinkage_cavity > 补缩 顺序凝固
补缩 冒口 浇冒口 | 冒口设计 发热冒口 冒口补缩 | riser_design feeder
凝固 凝得慢 | 凝固模拟 顺序凝固 凝固组织 凝固过程 | solidification directional_solidification
铸造模拟 模流 看浇注 | 铸造过程数值模拟 充型凝固模拟 铸造仿真 | casting_simulation mold_filling_simulation
浇不足 浇不满 缺肉 没浇满 跑不满 | 充型能力 金属液流动性 充型 | misrun mold_filling fluidity > 浇注系统 浇注温度控制
冷隔 接不上 接缝线 | 铸件冷隔 | cold_shut > 浇注温度控制 充型能力
浇口 直浇道 内浇口 | 浇注系统 浇注系统设计 | gating_system
出品率 浇冒口多 | 工艺出品率 铸件出品率 | casting_yield
粘砂 砂子粘 清砂清不掉 铸件…粘砂 砂子…粘 | 机械粘砂 化学粘砂 | metal_penetration burn_on_sand > 铸型涂料 型砂质量
铸造涂料 刷涂料 | 铸型涂料 消失模涂料 | mold_coating foundry_coating
冲砂 掉砂 塌箱 砂型强度低 | 型砂强度 型砂性能 | mold_erosion molding_sand_strength > 浇注系统 粘土砂
胀砂 胀箱 抬箱 | 铸型刚度 型壁移动 | mold_wall_movement
型砂 砂子 湿型砂 砂子不行 | 粘土砂 型砂质量 紧实率 | green_sand molding_sand compactability
透气差 砂型不透气 | 型砂透气性 | sand_permeability
旧砂 废砂 砂子回用 | 旧砂再生 废砂再生 砂再生 | sand_reclamation used_sand
树脂砂 覆膜砂 冷芯 | 呋喃树脂砂 冷芯盒 酚醛覆膜砂 | resin_bonded_sand cold_box shell_sand
水玻璃砂 无机砂 | 无机粘结剂 水玻璃粘结剂 | inorganic_binder sodium_silicate_sand
砂芯 芯子 断芯 | 制芯 砂芯强度 | core_making sand_core
打印砂型 砂型打印 | 砂型3d打印 微喷粘结 | sand_mold_3d_printing binder_jetting
铸造味道 浇注冒烟 | 铸造废气 浇注烟气 | foundry_emission
球化 不球 球化不好 球不圆 | 球化率 球化衰退 石墨形态 石墨球化 | nodularity graphite_spheroidization inoculant_fading > 铁液质量 孕育处理
球铁 球磨铸铁 qt500 | 球墨铸铁 | ductile_iron nodular_cast_iron
灰铁 生铁件 ht250 | 灰铸铁 灰口铸铁 | gray_cast_iron grey_iron
蠕铁 | 蠕墨铸铁 | vermicular_graphite_iron compacted_graphite_iron
白口 打不动 硬点 车不动 铸件太硬 铸件…硬 铸铁…车不动 铸件…打刀 | 白口组织 渗碳体 游离渗碳体 | chill_structure cementite > 孕育处理 碳当量控制
孕育 孕育剂 | 孕育处理 孕育衰退 | inoculation
铁水 出铁 铁水成分 | 铁液质量 铸铁熔炼 铁液净化 | molten_iron iron_melting
冲天炉 | 冲天炉熔炼 | cupola_furnace
增碳 碳当量 | 增碳剂 碳当量控制 | carburizer carbon_equivalent
炉前检测 炉前快速 三角试片 | 热分析法 炉前分析 | thermal_analysis_of_cast_iron
等温淬火球铁 adi | 奥铁体球墨铸铁 等温淬火 | austempered_ductile_iron austempering
高铬铸铁 磨球 衬板 耐磨件 锤头 | 耐磨铸铁 耐磨钢铸件 抗磨铸件 | high_chromium_cast_iron wear_resistant_casting
高锰钢 | 高锰耐磨钢 水韧处理 | high_manganese_steel
铸钢 铸钢件 | 铸钢件质量 | steel_casting
渗漏 打压漏 试压漏 冒汗 铸件漏水 铸件…漏 铸件…渗 泵壳…渗 泵体…漏 阀体…漏 铸铁…渗 | 铸件致密性 浸渗 耐压铸件 | casting_leakage pressure_tightness vacuum_impregnation > 缩孔缩松
热裂 铸件裂 浇完就裂 拉裂缝 铸件…裂 | 铸造热裂 铸造应力 热裂倾向 | hot_tearing casting_stress > 凝固模拟 合金化
铸件变形 翘曲铸件 | 收缩应力 铸造收缩 | casting_distortion casting_shrinkage > 残余应力 铸件自然时效
铸件粗糙 表面毛糙 铸件难看 | 铸件表面质量 表面粗糙铸件 | casting_surface_quality
清砂 飞边 披缝 清理铸件 打磨铸件 | 铸件清理 铸件打磨 清理机器人 | fettling casting_cleaning
蜡模 失蜡 精铸 熔模 | 熔模铸造 精密铸造 型壳 | investment_casting lost_wax
型壳裂 壳子裂 硅溶胶 | 型壳强度 硅溶胶型壳 | ceramic_shell_mold colloidal_silica
压铸 压铸件 | 高压铸造 真空压铸 | die_casting high_pressure_die_casting
压铸模 粘模 冲蚀模具 | 压铸模失效 脱模剂 模具焊合 | die_soldering mold_release_agent > 热疲劳 模具材料
低压铸造 重力铸造 金属型 | 低压铸造工艺 金属型铸造 | low_pressure_casting permanent_mold_casting
半固态 | 半固态成形 流变铸造 | semi_solid_forming rheocasting
挤压铸造 液锻 | 液态模锻 | squeeze_casting
消失模 泡沫模 白模 | 消失模铸造 | lost_foam_casting
碳缺陷 皱皮铸件 | 消失模增碳 碳缺陷铸件 | carbon_defect
v法 真空密封造型 | 负压造型 | vacuum_molding
离心铸造 离心管 | 离心铸造工艺 | centrifugal_casting
铝水 铝液 除气 铝液氢气 | 铝液净化 铝熔体除气 熔体处理 | melt_degassing aluminum_melt_treatment
铝渣 铝灰 | 铝灰资源化 二次铝灰 | aluminum_dross
变质剂 细化剂 | 变质处理 铝硅合金变质 晶粒细化剂 | modification_of_al_si grain_refiner
浇注温度 浇注手工 浇铸 | 自动浇注 浇注工艺 浇注温度控制 | metal_pouring automatic_pouring
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
铸件发脆 | 磷共晶 铸铁脆性 | phosphorus_eutectic
渣孔 渣气孔 铸件夹渣 铸铁…渣 铸件…渣 球铁…渣 | 铸件渣孔 浮渣 过滤网 | slag_inclusion dross_defect ceramic_filter > 浇注系统 铁液质量
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
压铸气孔 压铸鼓泡 | 压铸卷气 压铸件起泡 | air_entrapment_in_die_casting > 真空压铸
压铸裂 压铸缩 | 压铸缺陷 压铸工艺参数 | die_casting_defect
型壳废料 废壳 | 型壳回收 | waste_shell
铸造自动 手工造型 | 铸造自动化 铸造机器人 | foundry_automation
铸造味大 三乙胺 | 铸造VOCs 冷芯废气 | foundry_VOC
炉料 配炉料 | 炉料配比优化 | charge_calculation
`;
