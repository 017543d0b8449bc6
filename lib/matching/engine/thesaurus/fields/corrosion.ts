/** Rust and corrosion, passivation, plating, anodising. Terms after GB/T 10123 (corrosion of metals and alloys). */
export const corrosion = `
生锈 返锈 锈斑 起锈 锈点 长锈 泛锈 锈 锈迹 上锈 黄锈 起红锈 冒锈 没几天锈 锈…冒/出来/斑斑 rust…appear/form 不锈钢/钢/螺丝/铁/见水/几天/放几天/一下雨/一潮/出口/切口/边/冲压件/零件/工件/铸件/加工完/半成品/货/机床/管子/钢管/钢板/板子/钢丝/链条/轴承/栏杆…锈 parts…rust | 腐蚀 锈蚀 金属腐蚀 | corrosion rust goes_rusty gets_rusty rust_spots rusts_after rusty surface_rust turns_rusty rust_after_a_few_days red_rust starts_to_rust > 钝化膜 大气腐蚀 电化学腐蚀
耐锈 不生锈 抗锈 | 耐蚀性 耐腐蚀 耐腐蚀性能 抗腐蚀 | corrosion_resistance
烂穿 蚀穿 锈穿 烂洞 烂…洞/穿孔 锈…漏/穿 管子/管壁/铁皮/罐子/槽子/支架/管/板/底/罐…烂 槽…烂穿 pipe/tube/tank…corrode | 腐蚀穿孔 局部腐蚀 | localized_corrosion corrosion_perforation eaten_away corrodes_through rusts_through holes_in_the_pipe pinholes_in_pipe wall_thinning_by_corrosion
麻点 小坑 针眼坑 麻坑 凹坑 小麻点 锈坑 不锈钢…小坑/针眼/麻点 表面…锈坑/麻坑 内壁…坑/麻点 钢/板面…麻点 管内…麻坑 水箱/管子…针眼 | 点蚀 点腐蚀 孔蚀 蚀坑 小孔腐蚀 | pitting pitting_corrosion small_pits pits_on_the_surface > 氯离子腐蚀 钝化膜 酸洗工艺
夹缝烂 缝里烂 法兰下烂 垫片下烂 | 缝隙腐蚀 垢下腐蚀 | crevice_corrosion under_deposit_corrosion
晶界烂 焊缝边上锈 焊边锈 刀口腐蚀 | 晶间腐蚀 贫铬区 贫铬 | intergranular_corrosion > 敏化
敏化 | 敏化处理 敏化温度 | sensitization
应力裂 氯裂 盐水泡裂 盐水里裂 碱裂 不锈钢…放裂/泡裂 碱罐/不锈钢管/海水/腐蚀…裂 | 应力腐蚀 应力腐蚀开裂 SCC 环境敏感断裂 | stress_corrosion_cracking > 残余应力 氯离子腐蚀
氢脆 酸洗变脆 镀后变脆 镀完就断 氢扩散镀 氢渗透 渗氢 镀后…断/脆 酸洗…发脆/脆 镀锌后/电镀后/镀完/酸洗后/弹垫/镀锌…断 卡簧…镀后 垫圈…镀断 高强螺栓…镀 plated…break | 氢致开裂 氢致延迟断裂 氢损伤 | hydrogen_embrittlement hydrogen_induced_cracking breaks_after_plating brittle_after_plating > 去氢处理
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
海边锈 沿海锈 海水泡 盐雾环境 氯离子沉积 大气腐蚀氯 海洋环境腐蚀 海边/沿海/岛上/海岛/盐场/盐田/海风/船上…烂/烂得快/腐蚀/锈/锈得快/锈穿 海上/码头…烂/烂得快/腐蚀/锈得快/锈穿 sea…corrode/rust rust…coast/sea coast…rust | 海洋腐蚀 海水腐蚀 海洋大气 | marine_corrosion seawater_corrosion sea_air salt_air
室外锈 露天锈 | 大气腐蚀 大气暴露 | atmospheric_corrosion
冲着烂 弯头磨穿 弯头…冲穿/漏 管…冲刷穿 三通…冲坏 | 冲刷腐蚀 流动加速腐蚀 | erosion_corrosion flow_accelerated_corrosion
磨着锈 接触面锈粉 红粉 | 微动腐蚀 腐蚀磨损 | tribocorrosion fretting_corrosion
管道腐蚀 管线烂 管线…穿孔/腐蚀 管道…穿孔/防腐层 油气管/输油管…腐蚀 | 管道完整性 管道防腐 | pipeline_integrity pipeline_corrosion 3pe
钢筋锈 钢筋…生锈/胀裂/锈 混凝土…锈水 楼板/柱子/阳台…钢筋锈 | 钢筋锈蚀 混凝土钢筋腐蚀 | rebar_corrosion
钝化 钝化不好 钝化液 | 钝化膜 钝化处理 钝化工艺 | passivation passive_film
无铬钝化 环保钝化 | 柠檬酸钝化 无铬转化膜 | chromium_free_passivation citric_acid_passivation
发黑处理 发蓝 染黑 常温发黑 四氧化三铁膜 发黑液 发黑膜 钢铁化学氧化 四氧化三铁 转化膜钢 发黑…不匀/不均匀/不黑/发红/挂灰/掉色/生锈/脏/花 发蓝…不匀/不黑/发红/挂灰/掉色/脏/花 染黑…不匀/不黑/挂灰/脏/花 煮黑…不匀/不黑/发红/挂灰/脏/花 black_oxide…rust/uneven | 化学氧化 | blackening bluing
起色 回火色 焊道发黑 焊完发黑 热色 不锈钢…发蓝/发黄/变色 铜/铝/焊…发黑 铜件…氧化 铝件…变色 | 氧化色 焊接氧化色 回火变色 | heat_tint temper_color discoloration tarnish turns_black turns_blue discolors
指纹印 手印 沾手印 指纹…印/擦不掉 手汗…印/锈 手摸…印 不锈钢/面板…指纹 fingerprint…show | 抗指纹 耐指纹涂层 | anti_fingerprint
盐雾 盐雾过不了 盐雾不过 盐雾…不合格/做不到/小时/红锈/起泡/过不了/通不过/锈 镀锌/电镀/喷粉/磷化…盐雾 中性盐雾…不过 喷盐…锈 salt_spray…fail | 盐雾试验 中性盐雾 加速腐蚀试验 | salt_spray_test neutral_salt_spray accelerated_corrosion_test > 重防腐涂层 钝化处理 附着力
寿命估计 还能用几年 剩余寿命 还能撑几年 还剩…寿命 还能用…多久 管子/罐…还能用几年 壁厚…剩 | 腐蚀寿命预测 剩余寿命预测 寿命评估 | remaining_life_prediction service_life_prediction
防锈油 防锈 包装防锈 气相纸 短期防锈 水性防锈 防锈油…不管用/没用 防锈…不住/几天/时间短 放仓库/工序间/存放/库房/堆着/待装/毛坯…生锈/返锈/锈/长锈 半成品/加工完…生锈/返锈/长锈 海运/库存…锈 stock…rust 仓库…长锈 | 防锈剂 缓蚀剂 气相缓蚀剂 | corrosion_inhibitor vapor_phase_inhibitor rust_in_storage rusts_in_the_warehouse rust_between_operations
阴极保护 牺牲阳极 锌块 阴保 恒电位仪 阳极块 保护电位 辅助阳极保护 管道…阴保 地铁…杂散电流 anode…consume | 阴极保护技术 杂散电流 | cathodic_protection sacrificial_anode sacrificial_anodes_wear
防腐 防腐蚀 | 腐蚀与防护 腐蚀防护 | corrosion_protection anticorrosion
电镀 镀层 镀液 镀槽 镀液组成 配位剂 络合剂镀 电流效率 整平作用 镀…不上/不亮/发花/发雾/发黄/发黑/毛刺/漏/烧焦/粗糙/麻点 plating…dull/rough 电镀…不良 | 电沉积 电镀工艺 | electroplating electrodeposition
镀层起泡 掉镀层 镀层起皮 镀不牢 界面结合力 前处理活化 电沉积界面 内应力镀层 热震试验 镀…掉/泡/皮 电镀…一刮/一弯就/一折/一撕/弯就掉/弯就起皮/掉/掉皮/揭皮/胶带一粘/脱皮/起泡/起皮 镀层…一刮/一弯就/一折/一掰就掉/一撕/剥/剥落/弯就掉/弯就起皮/揭皮/结合力/胶带一粘/脱/裂/起壳/鼓泡 镀铬/镀镍…掉/皮 plating…blister/bubble/flake/peel 镀件…一刮/一弯就/一折/一撕/弯就掉/弯就起皮/揭皮/胶带一粘/起泡 chrome…flake/peel 电镀件…掉皮 镀后…起皮 镀锌…掉 | 镀层结合力 镀层剥落 | plating_adhesion blistering_of_plating plating_peels chrome_peels chrome_flakes plating_peels_off > 除油 氢脆
镀铬 硬铬 铬雾 三价铬 三价铬电沉积 六价铬替代 铬雾抑制 铬镀层针孔 基体夹杂 镀铬裂纹 硬铬耐蚀 镀铬…不上/不让做/代替/发花/发黄/小坑/废水/有毒/查得严/毛刺/环保/禁用/裂/针孔/限制/露底/麻点 硬铬…掉/裂/起皮 铬/电镀铬…不让做/废水/有毒/查得严/环保/禁用/限制 铬棒/活塞杆…针孔/麻点 chrome…pinhole/pit 三价铬…发黑 铬层…脱落 chrome_plating…ban | 电镀铬 三价铬电镀 代铬镀层 | chromium_plating hard_chrome trivalent_chromium replace_hexavalent_chrome trivalent chrome_pits
镀镍 化学镍 施镀 镀速 镍磷 | 化学镀镍 镍磷合金镀层 | electroless_nickel nickel_plating
镀锌层 白锈 钝化膜锌 三价铬钝化 锌层腐蚀 锌腐蚀产物 封闭剂 三价铬钝化膜 钝化封闭 锌腐蚀 镀锌…两天发白/发白/发黑/受潮发白/变色/沾水/泡水/白毛/白点/白粉/白锈/红锈/见水/起泡/起白/起霜/返锈/锈/长毛/长白毛 镀锌件…两天发白/发白/发黑/受潮发白/沾水/泡水/生锈/白点/白粉/盐雾/红锈/见水/起霜/返锈/锈/长毛 镀锌板…发黑/白斑/白点/白粉/白锈/红锈/返锈/锈 彩锌…两天发白/发白/受潮发白/掉色/沾水/泡水/盐雾/见水/起霜/长毛 蓝白锌…两天发白/发白/发黄/受潮发白/沾水/泡水/盐雾/见水/起霜/长毛 锌层…发白/发黑/白点/白粉/红锈/返锈/锈 zinc/zinc_plated…rust/white 镀锌螺丝/锌…两天发白/发白/受潮发白/沾水/泡水/盐雾/见水/起霜/长毛 镀锌层…起皮 锌镍…发黑 galvanized…rust | 电镀锌 锌镍合金镀层 锌层白锈 | zinc_plating zinc_nickel white_rust rust_through_the_zinc rust_shows_through white_powder_on_zinc zinc_turns_white
达克罗 锌铝涂层 | 无铬达克罗 | zinc_flake_coating dacromet
镀不匀 深孔镀不上 镀不进去 电流分布 电流分布仿真 脉冲反向 脉冲电镀 阳极排布 辅助阳极 整平剂 电镀…不匀/漏镀 镀层…厚薄不匀/厚薄不均/边厚 内孔/凹处…镀不/镀不上 镀…厚薄不一/里面镀不到 深孔…没镀/漏镀/镀/镀不上/镀不到/露底 孔里/孔内/内壁/缝里…没镀/漏镀/镀不上/镀不到/露底 plating…thin/uneven 盲孔/管内…镀 死角…镀不上 plating_inside…hole | 均镀能力 深镀能力 电流密度分布 | throwing_power current_distribution deep_holes uneven_plating
镀铜 | 电镀铜 酸性镀铜 | copper_plating
镀银 镀金 镀锡 | 贵金属电镀 锡镀层 | silver_plating gold_plating tin_plating
无氰 氰化 含氰 氰化镀铜 氰化…镀 氰化物…代替 碱铜…无氰 镀金…氰 含氰…取消 | 无氰电镀 | cyanide_free_plating
除油 脱脂 油洗不掉 除不净油 除油粉 三氯乙烯 油污…洗不/洗不净/除不 冲压油/拉伸油…洗不/洗不掉 除油…不干净/温度高 零件…油洗不净/清洗不干净 脱脂…不净 清洗剂/油…洗不干净 工件…油洗不掉 清洗机…洗不净 碳氢…清洗 清洗…油 防锈油…洗不 grease…remove | 脱脂工艺 表面脱脂 清洗脱脂 | degreasing oily_parts
磷化 皮膜 无磷 磷化层 磷酸盐转化膜 磷化…不上/发花/发黄/含镍/常温/挂灰/渣多/环保/返锈/锈 磷化膜…粗 陶化/硅烷…返锈 皮膜…不上 | 磷化膜 硅烷化 锆化 转化膜 | phosphating silane_pretreatment conversion_coating
前处理 表面处理 | 表面预处理 表面工程 表面技术 | surface_pretreatment surface_engineering
阳极氧化 氧化着色 铝氧化 膜孔结构 多孔膜 电解着色 有机染色 色差控制 纳米孔 染料耐光 染色膜 封孔工艺 多孔氧化膜 阳极氧化…发白/颜色 氧化…一批一个/一批深一批浅/发红/发花/变红/批次/批次色差/料纹/晒了/晒红/染不上/深浅/烧焦/色不一样/色差/褪/阴阳面/颜色/颜色不一 氧化后…斑点/花斑/黑点 铝件…一批一个/批次/氧化不上色/氧化色差/色不一样/色差/颜色/颜色不一 阳极…一批一个/批次/烧/色不一样/色差/颜色/颜色不一 氧化颜色/铝壳/铝材…一批一个/批次/色不一样/色差/颜色/颜色不一 anodized…color/colour 染黑…变红/晒了/晒红/褪 染色氧化…发红/变红/晒了/晒红/褪 氧化膜…掉 铝氧化…白点 铝…着色不匀 铝型材…色差 | 阳极氧化膜 铝合金阳极氧化 | anodizing anodic_oxidation anodizing_color color_varies_on_anodized anodised_parts
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
水渍印 水印 水斑 烘干…水印/水渍 清洗…水渍/白印/白斑 洗完…水印 零件…白斑 | 水痕 清洗残留 | water_stain water_spots white_spots_after_washing
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
锈死拆不开 锈死 锈住 锈在一起 锈得…拆不开/拔不出/拧不动 锈…卡死/咬死/拔不出/拧不下 拆…锈死 | 锈蚀膨胀 腐蚀产物膨胀 咬合腐蚀 防卡死 除锈渗透剂 | rusted_solid seized_by_rust rusted_shut rusted_together penetrating_oil
地下管子烂 埋地…漏/烂/腐蚀/锈穿 地下/土里/直埋…漏/烂/穿孔/腐蚀/锈穿 buried_pipe…corrode/leak | 防腐层破损检测 阴保有效性 | coating_holiday_detection
酸碱烂设备 酸/碱/盐水/卤水/药水/化肥/尿素/氯气…几个月就烂/吃铁/烂得快/烂泵/烂管/烂设备/腐蚀厉害/锈穿 acid…corrode/eat 厂房…腐蚀 | 介质腐蚀选材 化工设备防腐 玻璃鳞片 耐蚀复合材料 | chemical_plant_corrosion eats_through_metal
冷却水腐蚀 循环水/冷冻水/热网/管网…穿孔/红水/结垢又腐蚀/腐蚀/锈/锈水 冷却水…穿孔/红水/结垢又腐蚀/腐蚀/锈水 暖气…穿孔/红水/结垢又腐蚀/腐蚀/锈 cooling_water…corrode/rust | 缓蚀剂复配 水质腐蚀性 点蚀诱发 溶解氧腐蚀 | oxygen_corrosion
氯化物不锈钢 不锈钢…几个月锈/烂洞/穿孔/裂/起锈点/针眼漏/锈斑/长锈 不锈钢管…烂洞/穿孔/起锈点/针眼漏/锈斑/长锈 不锈钢罐/304…烂洞/穿孔/裂/起锈点/针眼漏/锈斑/长锈 stainless…corrode/pit/rust | 点蚀萌生 钝化膜稳定性 氯离子点蚀 局部腐蚀扩展 铁污染 | stainless_rusts rust_on_stainless pit_initiation
设备还能撑 管道/罐/锅炉管/炉管/反应器/烟囱…减薄/变薄/壁薄/还能用 wall…thin | 腐蚀剩余寿命 壁厚监测 腐蚀速率预测 | risk_based_inspection corrosion_rate
桥梁钢构锈 钢桥/铁塔…掉漆锈/重新刷/防腐几年/高空防腐 钢结构/广告牌/钢棚/塔架/风塔…掉漆锈/重新刷/锈/防腐几年/高空防腐 steel_structure…rust | 重防腐体系 耐候钢 钢结构涂装寿命 带锈涂装 | weathering_steel heavy_duty_anticorrosion
锈怎么快除 除锈…人工/喷砂不让/灰大/环保 打锈/磨锈/去锈…人工/喷砂不让/慢/灰大/环保/累 rust_removal…slow | 激光除锈工艺 水射流除锈 环保除锈 除锈机器人 | laser_derusting
车底锈 石击 底盘装甲 空腔防锈 车架/汽车/挂车/农机…撒盐/烂底/锈/锈穿 底盘…撒盐/烂/烂底/生锈/锈/锈穿 车底…撒盐/烂/烂底/锈/锈穿 车身…生锈/锈/锈穿 车门…烂边/锈 石子…打/打漆 撒盐/海边…车锈 car/underbody…rust | 车身防腐 空腔注蜡 融雪盐腐蚀 结构腐蚀疲劳 | vehicle_body_corrosion corrosion_fatigue rusty_car underbody_coating stone_chipping cavity_wax car_body_rust
氨罐壁裂 氨罐/氨气罐/液氨罐/液化气罐/酸罐/罐壁/球罐/反应釜/胺液塔…发现裂/有裂/裂/裂了/裂纹 碱罐…发现裂/有裂/裂了/裂纹 tank_wall/vessel…crack | 液氨应力腐蚀 声发射定位 湿硫化氢 碱脆 焊缝残余应力 | cracks_in_the_tank ammonia_tank acoustic_emission_location
罐壁薄了 罐壁/储罐/水箱/塔壁/罐子/油罐…减薄/厚度不够/太薄/用了十几年/用了十年/腐薄/薄了 管壁/锅炉/烟囱…厚度不够/太薄/用了十几年/用了十年/腐薄/薄了 tank…thin | 腐蚀减薄 腐蚀余量 剩余壁厚 剩余寿命罐 | too_thin_after tank_wall_thickness thinning_of_wall corroded_thin may_be_too_thin getting_thin
箱里螺丝锈 螺丝/零件/五金/轴承/工具/刀具/配件…包装里锈/发货前锈/没出货就锈/盒里锈/箱子里锈/纸箱里锈/袋里锈 | 气相缓蚀 封存包装 防锈纸 包装内湿度 | rust_in_the_box rust_before_we_ship rust_in_packaging rust_in_transit rust_in_the_container rusts_before
水箱冻裂 水箱/泵壳/散热器/太阳能…一冬天裂/上冻裂/冬天裂/冻坏/冻胀/冻裂/过冬裂 水管/水表…一冬天裂/上冻裂/冬天裂/冻胀/过冬裂 阀…一冬天裂/上冻裂/冬天裂/冻坏/冻胀/过冬裂 焊缝…一冬天裂/上冻裂/冻坏/冻胀/冻裂/过冬裂 | 冻胀载荷 结冰膨胀 防冻结构 低温疲劳 | freeze_bursting frost_damage_of_pipe cracked_over_the_winter froze_and_cracked bursts_in_winter
新设备几天锈 新机器/新设备/刚买/刚做好/样机/展机…几天就锈/生锈/长锈 机器…海边锈 new_machine…rust | 防护涂层体系 临时防护 |
冷凝水腐蚀 烟囱/烟道…滴酸水/烂/穿/锈穿 锅炉尾部/排气管/余热锅炉…滴酸水/烂/穿/腐蚀/锈穿 省煤器…滴酸水/穿/锈穿 dew_point…corrosion flue/stack…corrode | 露点腐蚀机理 耐硫酸露点 低温腐蚀防护 |
地下油罐查 储油罐/地下罐/油罐/加油站罐/罐底/地埋罐/双层罐…不开罐/底板/查烂/检测/清罐/漏没漏/烂没烂 tank…inspect | 底板漏磁 罐底检测 声发射罐底 储罐在线检测 导波罐 | tank_floor_inspection tank_bottom underground_tank leaking_tank
暖气烂 暖气片…烂穿/穿孔/腐蚀/里头烂 散热器/地暖…烂穿/穿孔/腐蚀/里头烂/锈穿/黑水 暖气管/供暖管/锅炉水…漏/烂穿/穿孔/腐蚀/里头烂/锈穿/黑水 | 氧腐蚀 供热水质 缓蚀剂供热 停用腐蚀 铸铝钢制散热器 | heating_water_corrosion
冷凝器铜管漏 冷凝器/凝汽器/冷却器/蒸发器/油冷器…一年就漏/漏氟/烂管/穿孔/管子漏/结泥/铜管漏 换热器…一年就漏/漏氟/烂管/管子漏/结泥/铜管漏 condenser…leak tubes…pit | 水侧腐蚀 胶球清洗 换热管点蚀 冷却水微生物腐蚀 铜管冲刷 | condenser_tube_corrosion ball_cleaning
核辐射钢轨伤 钢轨/轨道…剥落/核伤/里面伤 道岔…剥落/核伤/波磨/里面伤 车轮/车轴/火车轮…剥落/掉块/核伤/波磨/磨/裂/里面伤 rail…defect | 超声轮探 钢轨探伤 钢轨缺陷识别 轮轨接触 轮轨疲劳 | rail_flaw rail_inspection wheel_rail
`;
