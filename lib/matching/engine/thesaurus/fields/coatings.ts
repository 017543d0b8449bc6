/** Paint, powder, adhesives: what is seen on a film and why. Terms after GB/T 5206 (paints and varnishes). */
export const coatings = `
起皮 掉皮 脱皮 掉漆 爆漆 脱漆 起壳 剥皮 漆皮掉 漆掉 脱落 漆…一撕/一片片/剥/崩/掉/整块/皮/磕/秃/翘/脱/蹭 涂层…剥/崩/掉/翘/脱/起壳/起皮 paint…chip/come_off/fall_off/flake/peel 烤漆/漆膜…脱/起皮 coating…chip/come_off/flake/peel 喷漆…掉 粉…一抠就掉 底漆/面漆…粘不住 油漆…不牢 lacquer/powder_coat…peel | 涂层剥落 涂层脱落 附着力失效 附着力 涂层附着力 界面附着力 湿附着力 涂层失效 | coating_delamination adhesion_failure coating_adhesion peeling_paint flaking_paint coating_peels_off > 湿热老化 界面结合 涂层内应力
界面结合 结合不牢 | 界面附着 界面粘附 界面失效 界面改性 | interfacial_bonding interfacial_adhesion
湿热老化 潮湿老化 过冬 梅雨天坏 梅雨/回南天/过冬/过夏/一冬天/受潮…漆 humid/damp…coating | 湿热环境 耐湿热 湿热循环 冷热循环 | hygrothermal_aging damp_heat thermal_cycling
涂层内应力 漆太厚开裂 漆面裂 漆裂 漆开裂 漆…崩裂/炸纹/裂/龟裂 漆面…细纹 涂层/油漆/腻子/面漆…裂 paint/coating/lacquer…crack | 涂层应力 涂层开裂 龟裂涂层 | coating_cracking coating_internal_stress
漆起泡 漆面起泡 漆鼓泡 鼓漆泡 漆…泡/起包/鼓 paint/coating…blister/bubble 油漆…起泡/鼓 涂层…鼓 喷粉/烤漆/底漆/粉层…泡 漆面…水泡 | 涂层起泡 渗透起泡 | coating_blistering blistered_paint > 湿热老化 除油 涂层吸水
起泡 鼓泡 起鼓 鼓包 | 脱层 鼓泡失效 | blistering
气泡 消泡 泡沫…压不住/消不掉/溢 foam…overflow 泡…消不掉 起泡沫…溢 搅拌…起泡 灌装…泡沫 | 消泡剂 脱泡 | defoaming air_bubble foams_over too_much_foam
流挂 流淌 挂流 流漆 漆…往下淌/挂珠/流下来/流泪/淌 paint…run/sag 立面…流漆 涂料…往下流 喷厚…流 | 涂料流变 触变性 防流挂 | sagging thixotropy paint_rheology > 流变性能
鱼眼 缩孔漆 露底 漆缩边 火山口 漆…抽缩/缩孔/缩边/跑油/露底 漆面…小坑/油点 喷漆…坑 涂料…不铺 涂层…缩孔 paint…crater | 涂膜缩孔 表面张力 流平剂 | cratering fish_eye surface_tension > 表面能 除油
橘纹 桔纹 不平滑 流平不好 漆…不流平/桔皮/橘皮/毛糙 漆面…不平/波纹 喷粉/粉末/烤漆…橘皮 | 流平性 涂膜流平 涂膜外观 | leveling_of_coating orange_peel_of_paint > 表面张力
针孔漆 漆有针眼 漆…痱子/针孔/针眼 喷粉/烤漆/涂层…针孔 漆面…小孔 | 涂膜针孔 | coating_pinhole
漆颗粒 漆面有渣 灰点 漆…毛点/灰点/颗粒/麻点 漆面…疙瘩/落灰 喷漆…脏点 烤漆/喷粉…颗粒 | 涂膜颗粒 涂装洁净度 | paint_particle dirt_in_paint
发花 色差 颜色不一 不一色 偏色 漆…发花/色差/花斑 颜色…不一样/对不上/深浅/跑/飘 color…not_match/vary 批次/塑料/板材/涂料/烤漆/补漆/涂层…色差 喷漆/前后…颜色不一 同一批/每批…颜色 | 颜色一致性 | color_difference color_matching different_shade > 颜料分散 膜厚均匀性
褪色 晒白 掉颜色 晒褪 晒掉色 颜色…掉没/晒/越来越淡 晒…一年/发白/褪色 户外…一年坏/几年坏/褪色 漆/塑料/太阳/招牌/涂层…褪 油漆…变色 color…fade 露天/阳光…坏 outdoor…degrade | 耐候性 光老化 紫外老化 户外老化 | color_fading weathering UV_aging photoaging fading_color fades_in_the_sun loses_color > 光稳定剂
失光 不亮了 没光泽 漆…不亮/发乌/发雾/失光/没光 漆面…蒙 油漆/烤漆…不亮 涂层…失光 paint…dull gloss…drop | 光泽度 保光率 | gloss_loss gloss_retention dull_finish
粉化 起粉 漆掉粉 漆…一摸/掉粉/白粉/起粉 涂层…掉粉/粉化 外墙漆…粉 油漆…掉粉 paint…chalk | 涂层粉化 | chalking > 光老化
发白 泛白 漆发白 | 涂膜泛白 白化 | blushing whitening
返粘 发粘 漆不干 干得慢 不干 漆…不干/几天不干/发粘/干不透/干得慢/粘手/软趴趴 油漆…不干/粘手 固化…不了/不完全 paint…not_dry/tacky 涂层/树脂…不干 胶…固化不了 coating…tacky | 固化不完全 表干 固化动力学 | incomplete_curing curing_kinetics stays_sticky > 交联
固化 交联 | 交联密度 固化剂 紫外光固化 | curing crosslinking UV_curing
烤漆 烘烤 烤漆温度高 | 低温固化 烘烤固化 | baking_finish low_temperature_curing
漆软 漆不硬 漆划花 不耐刮 漆…一划/不耐磨/刮花/指甲/磕碰 涂层…不耐磨 paint/coating…scratch | 涂层硬度 耐刮擦 耐划伤 | scratch_resistance pencil_hardness scratches_easily
漆味 味道大 气味大 刺鼻 漆味大 漆…刺鼻/熏人 油漆…味/头晕/熏 喷漆…味 涂料…气味 paint…smell | VOC 挥发性有机化合物 低VOC涂料 | volatile_organic_compound low_VOC paint_fumes > 水性涂料
水性漆 水漆 油改水 油漆改水 | 水性涂料 水性树脂 水分散体 水性聚氨酯 | waterborne_coating waterborne_resin aqueous_dispersion
粉末喷涂 喷粉 喷塑 静电粉 | 粉末涂料 静电喷涂 | powder_coating electrostatic_spraying
上粉率 上粉差 死角喷不到 喷粉…不上粉/喷不上 粉末…掉地上 凹槽/内角…喷不到 里角…喷不上 | 上粉率提升 法拉第屏蔽 | transfer_efficiency faraday_cage_effect
喷漆 喷涂 涂漆 涂装 油漆 | 有机涂层 涂装工艺 涂料 | paint organic_coating painting_process
喷漆机器人 自动喷漆 手工喷漆 | 喷涂机器人 喷涂轨迹规划 | spray_painting_robot
漆膜厚 膜厚不匀 漆厚薄 漆…厚薄/喷厚/喷薄 漆膜…不匀 喷…厚薄不一 涂层…厚薄 膜厚…超 coating…uneven | 膜厚均匀性 涂层厚度 | film_thickness_uniformity coating_thickness uneven_coating
电泳 | 阴极电泳 电泳涂料 | electrophoretic_coating e-coat
防腐漆 重防腐 钢结构漆 | 防腐涂料 重防腐涂层 富锌底漆 环氧防腐 | anticorrosive_coating zinc_rich_primer epoxy_coating
带锈涂 不除锈刷漆 | 带锈涂料 低表面处理涂料 | rust_converter surface_tolerant_coating
不粘 不沾 粘锅 不粘锅 糊锅 粘底 不粘锅…掉涂层/用几个月/粘 涂层锅…掉/起泡 锅…掉涂层/粘底 不粘…刮花/失效 煎锅/不粘涂层…掉 烤盘…粘 煎…粘锅 模…不沾 food…stick | 不粘涂层 氟树脂 低表面能 | nonstick_coating fluoropolymer low_surface_energy sticks_to_pan
超疏水 荷叶 | 超疏水表面 润湿性调控 | superhydrophobic wettability
自清洁 脏了擦不掉 | 自清洁涂层 光催化涂层 | self_cleaning_coating
防水 怕水 进水 漏雨 一泡水 进水/淋雨…坏 下雨/壳子/密封…进水 水…灌进去 防水…不过 water…ingress waterproof…fail | 防水材料 防水密封 | waterproof hydrophobic water_gets_in
防火漆 防火涂料 钢结构防火 | 膨胀型防火涂料 | intumescent_coating fire_retardant_coating
隔热漆 反射漆 | 反射隔热涂料 辐射制冷 | heat_reflective_coating radiative_cooling
保温 隔热 跑热 散热多 保温…不行/差 保温层…不行 热气…跑 温度…保不住 | 保温材料 隔热材料 气凝胶 绝热 | thermal_insulation aerogel heat_loss loses_heat poor_insulation > 导热系数
自修复 | 自修复涂层 微胶囊 | self_healing_coating microcapsule
石墨烯 | 石墨烯涂层 石墨烯改性 | graphene
防污 藤壶 | 防污涂料 海洋防污 | antifouling
抗菌漆 杀菌涂层 | 抗菌涂层 银离子抗菌 | antibacterial_coating
导电漆 屏蔽漆 | 导电涂料 导电涂层 | conductive_coating
耐高温漆 高温漆 | 耐高温涂料 有机硅涂料 | high_temperature_resistant_coating silicone_coating
耐磨涂层 耐磨漆 表面…做硬 加一层/镀一层/喷一层…耐磨 | 耐磨涂层材料 | wear_resistant_coating
木器漆 家具漆 家具…漆裂/漆起泡 木门/木地板…漆 实木…掉漆 | 木器涂料 | wood_coating
搪瓷 爆瓷 掉瓷 内胆瓷 搪瓷…崩/掉/爆/裂/起泡/针孔/鳞 珐琅…崩 搪瓷锅…磕 搪瓷板/搪烧…变形 瓷釉…脱 瓷面…爆 瓷层…掉 enamel…chip | 搪瓷涂层 搪瓷密着 鳞爆 | enamel enamel_adherence
开胶 脱胶 粘不住 粘不牢 胶不牢 胶开 粘不上 胶…失效/粘不住/脱/脱开 粘…不住/不牢/没几天 glue…come_off/fail 粘的…开了 胶粘/粘完…掉 粘好…脱落 粘接…开裂 胶面…脱开 海绵/皮/布/板…开胶 贴面/封边…开 胶接…脱 adhesive/bond…fail glued…come_apart | 粘接强度 界面粘接 胶接失效 粘接失效 | adhesive_failure bond_strength debonding does_not_stick > 界面结合 湿热老化 表面能 胶粘剂老化
胶水 胶 | 粘合剂 胶粘剂 胶接技术 | adhesive
热熔胶 热熔压敏胶 热熔胶…粘不住/粘不牢 | 热熔胶粘剂 | hot_melt_adhesive
压敏胶 胶带 不干胶 溢胶 残胶 胶带…撕不净/残胶/渗胶/溢胶/留胶 标签…撕不干净/留胶 不干胶…残/流胶 胶…印子/擦不掉 贴纸…残胶 撕…留胶 | 压敏胶粘剂 剥离强度 | pressure_sensitive_adhesive peel_strength residue_after_peeling
结构胶 环氧胶 | 环氧树脂胶 结构胶粘剂 | epoxy_adhesive structural_adhesive
密封胶 玻璃胶 打胶 sealant…crack/peel 打胶…裂 玻璃胶…脱 | 硅酮密封胶 聚氨酯密封胶 | sealant silicone_sealant > 耐候性
无醛胶 板材胶 木板胶 | 木材胶粘剂 大豆胶 无醛胶粘剂 | wood_adhesive formaldehyde_free_adhesive
油墨 印不牢 油墨掉 油墨…不牢/刮掉/拉掉/擦掉/胶带粘掉/脱落/蹭掉/附着 印…一刮掉/一擦掉 ink…rub_off/smear 印刷/薄膜…掉墨 印的…掉色 图案…掉 喷码…擦掉 print…come_off 塑料袋…印 | 油墨附着力 水性油墨 | ink ink_adhesion
颜料 色浆 浮色 颜料厂 色粉 颜料…分不散/沉/浮 色浆…浮 颜色…浮上来 涂料…浮色 | 颜料分散 颜料润湿分散 | pigment_dispersion
树脂 合成树脂 | 环氧树脂 丙烯酸树脂 聚氨酯 树脂合成 | resin epoxy acrylic polyurethane
增稠 太稀 太稠 粘度 越放越稠 料/浆…太稀/太稠 涂料/放…变稀/变稠 粘度…不稳/变/跑 viscosity…change | 流变性能 增稠剂 粘度控制 | rheology viscosity thickener too_thick_to_pump too_thin_and_run
沉淀 沉底 放久了分层 涂料…分层/沉/沉淀 浆料…沉/沉底 放…析水 油漆/漆…沉底 桶底…硬块 底下…沉 沉…搅不起来 放几天/放一晚…分层 sediment…bottom | 沉降稳定性 分散稳定 防沉 | sedimentation dispersion_stability settles_out settle_at_the_bottom separates_after > 流变性能 乳液稳定性
团聚 打不散 分散不好 结团 粉…分散不开/成团/抱团 料…疙瘩 颗粒/纳米…抱团 浆/搅…疙瘩 | 纳米粒子分散 分散剂 颗粒团聚 | agglomeration nanoparticle_dispersion dispersant lumps_in clump_together forms_lumps > 粉体表面改性
乳化 乳液 乳液…出油/分层/漂油/破乳 乳化…不住/分层 emulsion…break/separate 水油…分开 | 乳液聚合 乳化剂 乳液稳定性 | emulsion emulsifier emulsion_polymerization
破乳 水油分离 油水分 | 油水分离 破乳剂 | demulsification oil_water_separation
等离子处理 电晕 表面活化 | 等离子体表面改性 电晕处理 表面接枝 | plasma_treatment surface_grafting corona
表面能 润湿不好 不挂水 不沾水 缩成水珠 水/表面…挂不住 胶/墨/液…铺不开 涂…不上去 | 接触角 | contact_angle surface_energy
涂层检测 漆膜检测 | 涂层性能评价 涂层寿命 | coating_evaluation
涂层降解 涂层老化 | 涂层老化机理 涂层失效机理 | coating_degradation > 耐候性
漆一抠就掉 一抠就掉 一碰就掉漆 指甲刮掉 | 附着力差 涂层附着不良 | poor_adhesion > 涂层附着力 前处理
百格 划格 | 划格试验 拉开法 | cross_cut_test pull_off_test
粉末起皮 喷粉掉 粉层脱落 喷塑…掉/磕/脱/裂/起皮 喷粉…脱/起皮 粉…一磕掉 | 粉末涂层附着力 | powder_coating_adhesion > 除油 磷化 固化不完全
烤漆掉 烤漆起泡 | 烘烤起泡 溶剂沸腾 | solvent_popping
涂层吸水 漆吸水 漆…泡水泡/泡水软 涂层…泡水 | 水渗透涂层 | water_uptake_of_coating
漆面冻裂 冬天裂漆 | 涂层低温开裂 涂层柔韧性 | coating_flexibility
镀锌板漆掉 镀锌件漆掉 | 镀锌面涂装 锌面附着 | painting_on_galvanized_steel > 锌皂
锌皂 | 锌面皂化 | zinc_soap saponification
铝件漆掉 铝板掉漆 | 铝材涂装前处理 | aluminum_pretreatment
不锈钢刷漆 不锈钢掉漆 | 不锈钢涂装 | painting_on_stainless_steel
塑料漆掉 pp喷漆 塑料…喷漆掉/漆附着 塑料件/外壳/保险杠…掉漆 pp…喷漆掉 | 塑料涂装 聚烯烃附着力 | plastic_coating chlorinated_polyolefin
漆膜薄边 棱角没漆 | 边缘覆盖性 | edge_coverage
缩水性漆泡 漆泡沫 | 水性涂料消泡 | waterborne_paint_foam
闪锈 水性漆生锈 | 闪锈抑制剂 水性防腐涂料 | flash_rusting waterborne_anticorrosive
漆发霉 涂料发臭 | 涂料防霉 罐内防腐 | in_can_preservation
漆结皮 漆增稠 漆放久 | 涂料贮存稳定性 | paint_storage_stability
漆渣 水帘 | 漆雾捕集 漆渣处理 | paint_sludge overspray
喷房 喷漆室 | 喷漆室通风 | spray_booth
烘道 烤房 固化炉 | 烘道能耗 | curing_oven
喷枪 旋杯 | 旋杯雾化 空气喷涂 | rotary_bell atomizer
漆花 金属漆发花 | 铝粉颜料取向 效应颜料 | metallic_pigment pigment_orientation
荧光漆 夜光 | 发光涂料 | luminescent_coating
卷材涂 辊涂 | 辊涂工艺 | roll_coating
涂布 涂布条纹 刮涂 | 狭缝涂布 涂布缺陷 | slot_die_coating coating_streak
胶发脆 胶老化 胶开裂 胶…发黄发脆/开裂/用几年裂/老化 胶水…发脆/变黄 胶层…脆 | 胶粘剂老化 胶层耐久性 | adhesive_durability
胶不干 胶固化慢 胶…不固化/不干/半天不干/发软/固化慢/干得慢 胶水…不固化/不干/干不透 冬天…胶不干 glue…not_dry | 胶粘剂固化 | adhesive_curing
胶起泡 胶层气泡 胶层…气泡/泡 胶里/点胶/灌胶/打胶…气泡 胶…空鼓 | 胶层缺陷 | bondline_defect
湿手粘 潮湿粘接 水下粘 油面…粘/粘不住 湿/沾水…粘不住 水里…粘 | 仿生粘附 湿态粘接 | wet_adhesion bioinspired_adhesion
复合布开胶 鞋开胶 | 鞋用胶粘剂 水性聚氨酯胶 | shoe_adhesive
木器开胶 拼板开裂 实木…开胶/拼缝 木头…开胶/粘不牢 家具/木板/木门…开胶 拼接…开胶木 指接…开 | 木材胶接 | wood_bonding
铝塑板开胶 覆膜开胶 | 层压粘接 | lamination_bonding
瓷砖胶掉 石材胶 石材…掉下来/粘不牢 | 石材粘接 | stone_adhesive
`;
