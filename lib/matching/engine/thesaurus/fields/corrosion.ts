/** Rust and corrosion, passivation, plating, anodising. Terms after GB/T 10123 (corrosion of metals and alloys). */
export const corrosion = `
生锈 返锈 锈斑 起锈 锈点 长锈 泛锈 锈 锈迹 上锈 黄锈 起红锈 冒锈 没几天锈 锈…冒/出来/斑斑 不锈钢/钢/螺丝/铁/见水/几天/放几天/一下雨/一潮/出口/切口/边/冲压件/零件/工件/铸件/加工完/半成品/货/机床/管子/钢管/钢板/板子/钢丝/链条/轴承/栏杆…锈 | 腐蚀 锈蚀 金属腐蚀 | corrosion rust goes_rusty gets_rusty rust_spots rusts_after rusty surface_rust turns_rusty > 钝化膜 大气腐蚀 电化学腐蚀
耐锈 不生锈 抗锈 | 耐蚀性 耐腐蚀 耐腐蚀性能 抗腐蚀 | corrosion_resistance
烂 烂穿 蚀穿 锈穿 烂洞 烂…洞/穿孔 锈…漏/穿 管子/管壁/铁皮/罐子/槽子/支架…烂 槽…烂穿 | 腐蚀穿孔 局部腐蚀 | localized_corrosion corrosion_perforation eaten_away corrodes_through rusts_through holes_in_the_pipe
麻点 小坑 针眼坑 麻坑 凹坑 小麻点 锈坑 不锈钢…小坑/针眼/麻点 表面…锈坑/麻坑 内壁…坑/麻点 钢/板面…麻点 管内…麻坑 水箱/管子…针眼 | 点蚀 点腐蚀 孔蚀 蚀坑 小孔腐蚀 | pitting pitting_corrosion small_pits pits_on_the_surface > 氯离子腐蚀 钝化膜 酸洗工艺
夹缝烂 缝里烂 法兰下烂 垫片下烂 | 缝隙腐蚀 垢下腐蚀 | crevice_corrosion under_deposit_corrosion
晶界烂 焊缝边上锈 焊边锈 刀口腐蚀 | 晶间腐蚀 贫铬区 贫铬 | intergranular_corrosion > 敏化
敏化 | 敏化处理 敏化温度 | sensitization
应力裂 氯裂 盐水泡裂 盐水里裂 碱裂 不锈钢…放裂/泡裂 碱罐/不锈钢管/海水/腐蚀…裂 | 应力腐蚀 应力腐蚀开裂 SCC 环境敏感断裂 | stress_corrosion_cracking > 残余应力 氯离子腐蚀
氢脆 酸洗变脆 镀后变脆 镀完就断 镀后…断/脆 酸洗…发脆/脆 镀锌后/电镀后/镀完/酸洗后/弹垫/镀锌…断 卡簧…镀后 垫圈…镀断 高强螺栓…镀 plated…break | 氢致开裂 氢致延迟断裂 氢损伤 | hydrogen_embrittlement hydrogen_induced_cracking > 去氢处理
除氢 驱氢 | 去氢处理 除氢退火 | dehydrogenation_baking hydrogen_relief
两种金属接着烂 铜铁接头烂 | 电偶腐蚀 接触腐蚀 | galvanic_corrosion
电化学 测腐蚀 极化 | 电化学腐蚀 电化学阻抗谱 极化曲线 | electrochemical_impedance_spectroscopy polarization_curve
氯高 盐水 氯根 氯离子 | 氯离子腐蚀 含氯介质 | chloride_corrosion chloride_ion
酸腐蚀 怕酸 耐酸 | 酸性介质腐蚀 耐酸腐蚀 | acid_corrosion
碱腐蚀 怕碱 耐碱 | 碱性介质腐蚀 耐碱性 | alkali_resistance
烟气腐蚀 烟道烂 露点 结露烂 | 露点腐蚀 低温腐蚀 | dew_point_corrosion
高温烂 炉管烂 硫腐蚀 | 高温腐蚀 高温硫化 熔盐腐蚀 热腐蚀 | hot_corrosion high_temperature_corrosion
高温起皮 烧坏 烧损 烧红 高温掉皮 烧…掉渣皮/起鳞/越来越薄 高温/炉子里…掉皮 加热…氧化掉 料框/炉架…烧烂 | 高温氧化 抗氧化性能 抗高温氧化 | high_temperature_oxidation oxidation_resistance
菌腐蚀 水里长菌烂 | 微生物腐蚀 硫酸盐还原菌 | microbiologically_influenced_corrosion
土里烂 埋地管烂 埋地管…腐蚀/锈/防腐层 地下管/地埋管…烂 埋地…穿孔 管子…埋土锈 | 土壤腐蚀 埋地管道腐蚀 | soil_corrosion
海边锈 沿海锈 海水泡 | 海洋腐蚀 海水腐蚀 海洋大气 | marine_corrosion seawater_corrosion
室外锈 露天锈 | 大气腐蚀 大气暴露 | atmospheric_corrosion
冲着烂 弯头磨穿 弯头…冲穿/漏 管…冲刷穿 三通…冲坏 | 冲刷腐蚀 流动加速腐蚀 | erosion_corrosion flow_accelerated_corrosion
磨着锈 接触面锈粉 红粉 | 微动腐蚀 腐蚀磨损 | tribocorrosion fretting_corrosion
管道腐蚀 管线烂 管线…穿孔/腐蚀 管道…穿孔/防腐层 油气管/输油管…腐蚀 | 管道完整性 管道防腐 | pipeline_integrity pipeline_corrosion 3pe
钢筋锈 钢筋…生锈/胀裂/锈 混凝土…锈水 楼板/柱子/阳台…钢筋锈 | 钢筋锈蚀 混凝土钢筋腐蚀 | rebar_corrosion
钝化 钝化不好 钝化液 | 钝化膜 钝化处理 钝化工艺 | passivation passive_film
无铬钝化 环保钝化 | 柠檬酸钝化 无铬转化膜 | chromium_free_passivation citric_acid_passivation
发黑处理 发蓝 染黑 常温发黑 四氧化三铁膜 发黑…不均匀/发红/挂灰/掉色/生锈 发蓝…掉色 | 化学氧化 发黑 | blackening bluing
起色 变色 回火色 焊道发黑 焊完发黑 热色 不锈钢…发蓝/发黄/变色 铜/铝/焊…发黑 铜件…氧化 铝件…变色 | 氧化色 焊接氧化色 回火变色 | heat_tint temper_color discoloration tarnish turns_black turns_blue discolors
指纹印 手印 沾手印 指纹…印/擦不掉 手汗…印/锈 手摸…印 不锈钢/面板…指纹 fingerprint…show | 抗指纹 耐指纹涂层 | anti_fingerprint
盐雾 盐雾过不了 盐雾不过 盐雾…不合格/做不到/小时/红锈/起泡/过不了/通不过/锈 镀锌/电镀/喷粉/磷化…盐雾 中性盐雾…不过 喷盐…锈 salt_spray…fail | 盐雾试验 中性盐雾 加速腐蚀试验 | salt_spray_test neutral_salt_spray accelerated_corrosion_test > 重防腐涂层 钝化处理 附着力
寿命估计 还能用几年 剩余寿命 还能撑几年 还剩…寿命 还能用…多久 管子/罐…还能用几年 壁厚…剩 | 腐蚀寿命预测 剩余寿命预测 寿命评估 | remaining_life_prediction service_life_prediction
防锈油 防锈 包装防锈 气相纸 防锈油…不管用/没用 防锈…不住/几天/时间短 海运/库存/放仓库/工序间…锈 存放…生锈 stock…rust | 防锈剂 缓蚀剂 气相缓蚀剂 | corrosion_inhibitor vapor_phase_inhibitor rust_in_storage
阴极保护 牺牲阳极 锌块 阴保 恒电位仪 阳极块 管道…阴保 地铁…杂散电流 | 阴极保护技术 杂散电流 | cathodic_protection sacrificial_anode
防腐 防腐蚀 | 腐蚀与防护 腐蚀防护 | corrosion_protection anticorrosion
电镀 镀层 镀液 镀槽 镀…不上/不亮/发花/发雾/发黄/发黑/毛刺/漏/烧焦/粗糙/麻点 plating…dull/rough 电镀…不良 | 电沉积 电镀工艺 | electroplating electrodeposition
镀层起泡 掉镀层 镀层起皮 镀不牢 镀…掉/泡/皮 电镀…掉/掉皮/脱皮/起泡/起皮 镀层…一掰就掉/剥/剥落/结合力/脱/裂/起壳/鼓泡 镀铬/镀镍…掉/皮 plating…blister/flake/peel 镀件…起泡 电镀件…掉皮 镀后…起皮 镀锌…掉 | 镀层结合力 镀层剥落 | plating_adhesion blistering_of_plating > 除油 氢脆
镀铬 硬铬 铬雾 镀铬…不上/代替/发花/发黄/环保/裂/露底 硬铬…掉/裂/起皮 三价铬…发黑 铬层…脱落 | 电镀铬 三价铬电镀 代铬镀层 | chromium_plating hard_chrome trivalent_chromium
镀镍 化学镍 | 化学镀镍 镍磷合金镀层 | electroless_nickel nickel_plating
镀锌层 白锈 镀锌…发白/发黑/变色/白毛/白锈/起泡/起白/长白毛 镀锌件…发白/生锈 镀锌板…白斑/白锈 彩锌…掉色 蓝白锌…发黄 镀锌层…起皮 锌层…发白 锌镍…发黑 | 电镀锌 锌镍合金镀层 锌层白锈 | zinc_plating zinc_nickel white_rust
达克罗 锌铝涂层 | 无铬达克罗 | zinc_flake_coating dacromet
镀不匀 深孔镀不上 镀不进去 电镀…不匀/漏镀 镀层…厚薄不匀/厚薄不均/边厚 内孔/凹处…镀不/镀不上 镀…厚薄不一/里面镀不到 深孔/盲孔/管内…镀 死角…镀不上 | 均镀能力 深镀能力 电流密度分布 | throwing_power current_distribution
镀铜 | 电镀铜 酸性镀铜 | copper_plating
镀银 镀金 镀锡 | 贵金属电镀 锡镀层 | silver_plating gold_plating tin_plating
无氰 氰化 含氰 氰化镀铜 氰化…镀 氰化物…代替 碱铜…无氰 镀金…氰 含氰…取消 | 无氰电镀 | cyanide_free_plating
除油 脱脂 油洗不掉 除不净油 除油粉 三氯乙烯 油污…洗不/洗不净/除不 冲压油/拉伸油…洗不/洗不掉 除油…不干净/温度高 零件…油洗不净/清洗不干净 脱脂…不净 清洗剂/油…洗不干净 工件…油洗不掉 清洗机…洗不净 碳氢…清洗 清洗…油 防锈油…洗不 grease…remove | 脱脂工艺 表面脱脂 清洗脱脂 | degreasing oily_parts
磷化 皮膜 无磷 磷化…不上/发花/发黄/含镍/常温/挂灰/渣多/环保/返锈/锈 磷化膜…粗 陶化/硅烷…返锈 皮膜…不上 | 磷化膜 硅烷化 锆化 转化膜 | phosphating silane_pretreatment conversion_coating
前处理 表面处理 | 表面预处理 表面工程 表面技术 | surface_pretreatment surface_engineering
阳极氧化 氧化着色 铝氧化 阳极氧化…发白/颜色 氧化…一批深一批浅/发花/批次色差/料纹/染不上/深浅/烧焦/色差/阴阳面/颜色不一 氧化后…斑点/花斑/黑点 铝件…氧化不上色/氧化色差 阳极…烧/色差 氧化膜…掉 铝氧化…白点 铝…着色不匀 铝型材…色差 | 阳极氧化膜 铝合金阳极氧化 | anodizing anodic_oxidation
微弧 微弧…不耐磨/裂 微弧氧化…费电 微弧膜…粗糙 陶瓷膜…铝件 | 微弧氧化 等离子体电解氧化 | micro_arc_oxidation plasma_electrolytic_oxidation
不锈钢着色 彩色不锈钢 钛金板 | 化学着色 彩色不锈钢工艺 | stainless_steel_coloring
真空镀膜 pvd 离子镀 镀钛 | 物理气相沉积 磁控溅射 类金刚石薄膜 | physical_vapor_deposition magnetron_sputtering DLC
气相沉积 cvd | 化学气相沉积 | chemical_vapor_deposition
热喷涂 喷锌 喷铝 喷陶瓷 | 等离子喷涂 超音速火焰喷涂 电弧喷涂 冷喷涂 | thermal_spraying HVOF plasma_spraying cold_spray
隔热涂层 热障 | 热障涂层 | thermal_barrier_coating
堆焊 喷焊 耐磨堆焊 耐磨层…剥/掉/裂 堆焊…掉块 喷焊…裂 | 堆焊合金 等离子堆焊 | hardfacing surfacing
激光熔覆 激光修轴 熔覆 熔覆…掉 熔覆层…裂 | 激光熔覆层 高速激光熔覆 激光表面改性 | laser_cladding laser_surface_modification
修旧 翻新 修轴 修补工艺 补焊 磨坏…修/补 旧件/磨损件/报废件/大轴/辊子…修 轴…修复 磨了…补 worn…repair | 再制造 表面修复 | remanufacturing surface_repair rebuild_worn
喷丸 抛丸 喷砂 抛丸…不干净/打不掉/麻点 喷砂…发花 | 喷丸强化 表面强化 激光冲击强化 | shot_peening sand_blasting laser_shock_peening
电解抛光 电抛 电解抛光…发雾/流痕/麻点 电抛…不亮 电解…抛不亮 电解液…报废 不锈钢…电解 | 电化学抛光 等离子抛光 | electropolishing
水垢腐蚀 锅炉管结垢 | 循环冷却水 水处理药剂 缓蚀阻垢 | cooling_water_treatment scale_and_corrosion_inhibitor
换热管漏 凝汽器管漏 | 换热管腐蚀 换热器管失效 | heat_exchanger_tube_failure
储罐底烂 罐底漏 油罐…漏/腐蚀 罐底…穿孔/腐蚀 储罐…底板漏 水罐…烂 | 储罐腐蚀 罐底板 | storage_tank_corrosion
耐蚀合金 | 哈氏合金 耐蚀镍合金 | corrosion_resistant_alloy hastelloy
点蚀当量 选材 用什么不锈钢 换什么材质 304…扛不住/顶不住 316…锈/顶不住 选…什么不锈钢 用304…锈 | 耐点蚀当量 材料选型 | PREN material_selection which_stainless
失效分析 坏了找原因 断了找原因 不知道为什么断 不知道为什么裂 裂…什么原因/找不出原因/说不清 想弄清…断/裂 | 失效机理 断口分析 失效诊断 | failure_analysis fractography root_cause_of_failure why_it_breaks reason_for_failure cause_of_cracking
水渍印 水印 水斑 烘干…水印/水渍 清洗…水渍/白印 洗完…水印 零件…白斑 | 水痕 清洗残留 | water_stain water_spots white_spots_after_washing
酸洗完发黄 洗完又锈 | 酸洗后返锈 残酸 | residual_acid > 钝化膜
除锈 锈去不掉 锈…打不掉/磨不掉/除不掉 除锈…慢/累 人工/打磨…除锈 remove…rust | 除锈技术 激光除锈 | rust_removal laser_cleaning derusting
激光清洗 | 激光清洗技术 | laser_ablation_cleaning
管里锈水 水管锈 水管…生锈/锈水/锈瘤/黄水 镀锌管…锈 管道…铁锈 水…锈黄 放水…黄 | 管道内腐蚀 管网铁释放 | internal_corrosion_of_pipe rusty_water
螺栓锈死 螺丝锈 螺丝…生锈/锈死 螺栓…生锈/锈 螺母/紧固件/标准件…锈 | 紧固件腐蚀 紧固件防护 | fastener_corrosion
焊后洗 焊缝钝化 | 焊后酸洗钝化 | post_weld_pickling
镀层烧焦 镀发雾 镀层发花 电镀…不亮/发花/发雾/发黑/毛刺/色差/针孔/麻点 镀件…发黑/毛刺/麻点 镀层…发脆/粗糙 低电流区…发黑 高电流区…烧焦 | 镀层缺陷 电镀添加剂 | plating_defect plating_additive
挂具 导电不良镀 | 电镀挂具 | plating_rack
镀层厚薄 镀厚 | 镀层厚度均匀性 | plating_thickness
漆下锈 漆底下锈 丝状锈 | 丝状腐蚀 涂层下腐蚀 膜下腐蚀 | filiform_corrosion under_film_corrosion > 涂层失效
划破处锈 刀口锈 切边锈 | 切边腐蚀 划痕腐蚀扩展 | cut_edge_corrosion creepage
保温层下烂 保温下锈 | 保温层下腐蚀 | corrosion_under_insulation
罐车烂 酸罐漏 | 衬里防腐 衬胶 | lining_corrosion rubber_lining
泵叶轮烂 叶轮蚀 | 过流部件腐蚀 磨蚀 | wetted_part_corrosion
不锈钢水箱锈 水槽锈 | 不锈钢应用腐蚀 | stainless_steel_in_tap_water > 氯离子腐蚀 点蚀
热水里烂 热水腐蚀 | 热水腐蚀环境 | hot_water_corrosion
融雪剂 撒盐 | 除冰盐腐蚀 | deicing_salt
食品设备锈 卤水设备锈 | 食品介质腐蚀 | corrosion_of_food_equipment
表面纳米化 | 表面自纳米化 | surface_nanocrystallization
溶胶涂层 陶瓷涂层 | 溶胶凝胶涂层 | sol_gel_coating ceramic_coating
导电聚合物防腐 聚苯胺 | 聚苯胺防腐 | polyaniline
缓释防腐 层状双氢氧化物 | 智能防腐涂层 | smart_anticorrosion LDH
腐蚀在线 腐蚀监测 | 腐蚀监测技术 腐蚀传感 | corrosion_monitoring
镁腐蚀 铝腐蚀 | 轻合金腐蚀防护 | corrosion_of_light_alloy
`;
