/** Paint, powder, adhesives: what is seen on a film and why. Terms after GB/T 5206 (paints and varnishes). */
export const coatings = `
起皮 掉皮 脱皮 掉漆 爆漆 脱漆 起壳 漆皮掉 漆掉 脱落 涂层热应力剥离 钢基底界面 涂层界面 涂层润湿 涂层硅烷 涂层湿附着 漆…一块块掉/一撕/一片片/一片片掉/剥/卷皮/崩/掉/掉渣/掉漆/整块/晒爆/晒起皮/爆皮/皮/磕/秃/翘/翘皮/脱/脱漆/起壳/起皮/蹭/龟裂掉 涂层…剥/崩/掉/翘/脱/起壳/起皮 paint…chip/come_off/delaminate/detach/fall_off/flake/lift/peel 烤漆/漆膜…脱/起皮 coating…chip/come_off/flake/lift/peel varnish/finish…bubble/chip/flake/lift/peel 油漆…一块块掉/一片片掉/不牢/卷皮/掉渣/掉漆/晒爆/晒起皮/爆皮/翘皮/脱漆/起壳/起皮/龟裂掉 铁门/铁艺/大门/铁皮/集装箱/铁架/窗框/长椅/铁椅/铝窗/车漆…一块块掉/一片片掉/卷皮/掉渣/掉漆/晒爆/晒起皮/爆皮/翘皮/脱漆/起壳/起皮/龟裂掉 栏杆/护栏/木门…一块块掉/一片片掉/卷皮/掉渣/晒爆/晒起皮/爆皮/翘皮/脱漆/起壳/起皮/龟裂掉 喷漆…掉 粉…一抠就掉 底漆/面漆…粘不住 lacquer/powder_coat/top_coat/e-coat/primer…peel | 涂层剥落 涂层脱落 附着力失效 附着力 涂层附着力 界面附着力 湿附着力 涂层失效 | coating_delamination adhesion_failure coating_adhesion peeling_paint flaking_paint coating_peels_off flakes_off chips_off > 湿热老化 界面结合 涂层内应力
界面结合 结合不牢 | 界面附着 界面粘附 界面失效 界面改性 | interfacial_bonding interfacial_adhesion
湿热老化 潮湿老化 梅雨天坏 梅雨/回南天/过冬/过夏/一冬天/受潮…漆 humid/damp…coating 漆/胶/件/板/涂层…过冬 | 湿热环境 耐湿热 湿热循环 冷热循环 | hygrothermal_aging damp_heat thermal_cycling
涂层内应力 漆太厚开裂 漆面裂 漆裂 漆开裂 涂层收缩 涂层柔韧 漆…崩裂/炸纹/裂/龟裂 漆面…细纹 涂层/油漆/腻子/面漆…裂 paint/coating/lacquer…crack | 涂层应力 涂层开裂 龟裂涂层 | coating_cracking coating_internal_stress
漆起泡 漆面起泡 漆鼓泡 鼓漆泡 阴极剥离 转化膜前处理 涂层膜下腐蚀 涂层水渗透 涂层渗透压 涂层基体前处理 漆…泡/起包/鼓 paint…blister/bubble/bubbling coating…blister/bubble 油漆…起泡/鼓 涂层…鼓 喷粉/烤漆/底漆/粉层…泡 漆面…水泡 | 涂层起泡 渗透起泡 | coating_blistering blistered_paint bubbles_under_the_paint blisters_in_paint > 湿热老化 除油 涂层吸水
起泡 鼓泡 起鼓 鼓包 | 脱层 鼓泡失效 | blistering
消泡 泡沫…压不住/消不掉/溢 foam…overflow 泡…消不掉 起泡沫…溢 搅拌…起泡 灌装…泡沫 | 消泡剂 脱泡 | defoaming air_bubble foams_over too_much_foam
流挂 流淌 挂流 流漆 漆…往下淌/挂珠/流下来/流泪/淌 paint…run/sag 立面…流漆 涂料…往下流 喷厚…流 | 涂料流变 触变性 防流挂 | sagging thixotropy paint_rheology > 流变性能
缩孔漆 露底 漆缩边 火山口 涂膜污染物 涂膜表面张力梯度 涂膜马兰戈尼流动 漆…一圈圈/不沾底/凹坑/小坑/抽缩/油坑/火山口/缩孔/缩成圈/缩边/跑油/露底/鱼眼/麻坑 漆面…一圈圈/不沾底/凹坑/小坑/油坑/油点/火山口/缩成圈/鱼眼/麻坑 喷漆…一圈圈/不沾底/凹坑/坑/小坑/油坑/火山口/缩成圈/鱼眼/麻坑 烤漆/喷粉/清漆/光油…一圈圈/不沾底/凹坑/小坑/油坑/火山口/缩成圈/鱼眼/麻坑 涂料…不铺 涂层…缩孔 paint…crater | 涂膜缩孔 表面张力 流平剂 | cratering fish_eye surface_tension > 表面能 除油
橘纹 桔纹 不平滑 流平不好 涂膜长波短波 表面张力驱动流动 喷涂雾化流平 涂料表面张力梯度 涂料马兰戈尼 涂料润湿 漆…不平/不平整/不流平/像橘子皮/坑坑洼洼/桔皮/橘子皮/橘皮/毛糙/波浪纹/疙疙瘩瘩/麻点皮 漆面…不平/不平整/像橘子皮/坑坑洼洼/橘子皮/橘皮/波浪纹/波纹/疙疙瘩瘩/麻点皮 喷粉/粉末/烤漆/喷漆/喷涂/油漆/喷完…不平/不平整/像橘子皮/坑坑洼洼/橘子皮/橘皮/波浪纹/疙疙瘩瘩/麻点皮 门板…不平整/像橘子皮/坑坑洼洼/橘子皮/橘皮/波浪纹/疙疙瘩瘩/麻点皮 varnish/paint/finish…bumpy/orange_peel/uneven | 流平性 涂膜流平 涂膜外观 | leveling_of_coating orange_peel_of_paint > 表面张力
针孔漆 漆有针眼 涂膜脱气 涂膜排气 涂膜溶剂逸出 漆…痱子/针孔/针眼 喷粉/烤漆/涂层…针孔 漆面…小孔 | 涂膜针孔 | coating_pinhole
漆颗粒 漆面有渣 灰点 漆膜颗粒缺陷 涂料过滤 木毛胀起 涂装洁净 涂装洁净室 静电除尘涂装 漆…一粒一粒/不滑/像砂/像砂纸/刮手/小颗粒/拉手/毛刺感/毛点/灰点/疙瘩/砂粒/粗糙/糙手/颗粒/麻点 漆面…一粒一粒/不滑/像砂/像砂纸/刮手/小颗粒/拉手/毛刺感/疙瘩/砂粒/粗糙/糙手/落灰 喷漆…一粒一粒/不滑/像砂/像砂纸/刮手/小颗粒/拉手/毛刺感/疙瘩/砂粒/粗糙/糙手/脏点 漆膜/面漆/木漆/喷完…一粒一粒/不滑/像砂/像砂纸/刮手/小颗粒/拉手/毛刺感/疙瘩/砂粒/粗糙/糙手 摸着…剌手/拉手/砂纸/粗糙/糙 dust/dirt/specks/hair/insects…coating/finish/lacquer/paint/varnish varnish/paint/lacquer/finish…dust/grit/rough/specks 烤漆/喷粉…颗粒 | 涂膜颗粒 涂装洁净度 | paint_particle dirt_in_paint paint_seeds
发花 色差 颜色不一 不一色 偏色 漆…发花/色差/花斑 颜色…不一样/对不上/深浅/跑/飘 color…not_match/vary 批次/塑料/板材/涂料/烤漆/补漆/涂层…色差 喷漆/前后…颜色不一 同一批/每批…颜色 | 颜色一致性 | color_difference color_matching different_shade > 颜料分散 膜厚均匀性
褪色 晒白 掉颜色 晒褪 晒掉色 涂层紫外老化 涂层氙灯 涂层光稳定剂 涂层光降解 颜色…掉没/晒/越来越淡 晒…一年/发白/褪色 户外…一年坏/几年坏/褪色 漆/塑料/太阳/招牌/涂层…褪 油漆…变色 color…fade 露天/阳光…坏 outdoor…degrade | 耐候性 光老化 紫外老化 户外老化 | color_fading UV_aging photoaging fading_color fades_in_the_sun loses_color > 光稳定剂
失光 不亮了 没光泽 漆…不亮/发乌/发雾/失光/没光 漆面…蒙 油漆/烤漆…不亮 涂层…失光 paint…dull gloss…drop | 光泽度 保光率 | gloss_loss gloss_retention dull_finish
粉化 起粉 漆掉粉 涂层钛白包覆 涂层树脂降解 涂层光催化 漆…一摸/掉粉/白粉/起粉 涂层…掉粉/粉化 外墙漆…粉 油漆…掉粉 paint…chalk | 涂层粉化 | chalking > 光老化
泛白 漆发白 漆/清漆/漆膜/涂层/罩光/涂料…发白 | 涂膜泛白 白化 | blushing whitening
返粘 发粘 漆不干 干得慢 涂层交联密度 涂层转化率 涂层阻聚 一直不干 老不干 漆…不干/几天不干/发粘/干不透/干得慢/粘手/软趴趴 油漆…不干/粘手 固化…不了/不完全 paint…not_dry/tacky 涂层/树脂/腻子/涂料/清漆…不干 胶…固化不了 coating…tacky | 固化不完全 表干 固化动力学 | incomplete_curing curing_kinetics stays_sticky > 交联
固化 交联 | 交联密度 固化剂 紫外光固化 | curing crosslinking UV_curing
烤漆 烘烤 烤漆温度高 | 低温固化 烘烤固化 | baking_finish low_temperature_curing
漆软 漆不硬 漆划花 不耐刮 漆…一划/不耐磨/刮花/指甲/磕碰 涂层…不耐磨/划伤/划痕 漆面…划伤/划痕 paint/coating…scratch | 涂层硬度 耐刮擦 耐划伤 | scratch_resistance pencil_hardness scratches_easily
漆味 味道大 气味大 刺鼻 漆味大 室内涂料 半挥发性有机物 释放动力学 净味涂料 吸附催化净化 涂料释放动力学 涂料SVOC 涂料净化 漆…刺鼻/熏人 油漆…刺鼻/半年味/呛/味/味大/味散不掉/味道/头晕/散味/有味/熏/睁不开眼/还有味 涂料…刺鼻/半年味/呛/味大/味散不掉/味道/头晕/散味/有味/气味/熏/睁不开眼/还有味 paint/wall/painted/room…fumes/odor/smell 刷墙/墙漆/乳胶漆/装修/办公室/腻子/墙纸/墙/刷漆/水性漆…刺鼻/半年味/呛/味大/味散不掉/味道/头晕/散味/有味/熏/睁不开眼/还有味 新房/新家…刺鼻/半年味/味大/味道/头晕/熏/睁不开眼/还有味 喷漆…味 | VOC 挥发性有机化合物 低VOC涂料 | volatile_organic_compound low_VOC paint_fumes > 水性涂料
水性漆 水漆 油改水 油漆改水 水性漆成膜 水性漆乳液 水性漆冻融 水性漆闪锈 | 水性涂料 水性树脂 水分散体 水性聚氨酯 | waterborne_coating waterborne_resin aqueous_dispersion
粉末喷涂 喷粉 喷塑 静电粉 粉末涂料流化 粉末涂料熔融流平 | 粉末涂料 静电喷涂 | powder_coating electrostatic_spraying
上粉率 上粉差 死角喷不到 喷粉…不上粉/喷不上 粉末…掉地上 凹槽/内角…喷不到 里角…喷不上 | 上粉率提升 法拉第屏蔽 | transfer_efficiency faraday_cage_effect
喷漆 喷涂 涂漆 涂装 油漆 | 有机涂层 涂装工艺 涂料 | paint organic_coating painting_process
喷漆机器人 自动喷漆 手工喷漆 | 喷涂机器人 喷涂轨迹规划 | spray_painting_robot
漆膜厚 膜厚不匀 漆厚薄 漆…厚薄/喷厚/喷薄 漆膜…不匀 喷…厚薄不一 涂层…厚薄 膜厚…超 coating…uneven | 膜厚均匀性 涂层厚度 | film_thickness_uniformity coating_thickness uneven_coating
电泳 | 阴极电泳 电泳涂料 | electrophoretic_coating e-coat edges_rust_through_e-coat cathodic_electrodeposition throwing_power_of_electrocoat
防腐漆 重防腐 钢结构漆 | 防腐涂料 重防腐涂层 富锌底漆 环氧防腐 | anticorrosive_coating zinc_rich_primer epoxy_coating
带锈涂 不除锈刷漆 | 带锈涂料 低表面处理涂料 | rust_converter surface_tolerant_coating
不沾 粘锅 不粘锅 糊锅 粘底 涂层磨损失效 疏水涂层 含氟聚合物 陶瓷不粘 水接触角 不粘锅…不耐用/半年就粘/变粘/掉涂层/涂层脱/用几个月/粘 涂层锅…掉/起泡 锅…不粘/不耐用/半年就粘/变粘/掉涂层/涂层脱/粘底 不粘…刮花/失效 煎锅…不耐用/刮花/半年就粘/变粘/掉/掉涂层/掉皮/涂层脱/粘锅 烤盘…不耐用/刮花/半年就粘/变粘/掉涂层/掉皮/涂层脱/粘/粘锅 炒锅…不耐用/刮花/半年就粘/变粘/掉涂层/掉皮/涂层脱 电饭煲内胆…不耐用/刮花/半年就粘/变粘/掉涂层/掉皮/涂层脱/粘锅 nonstick…peel/wear 不粘涂层…掉 煎…粘锅 模…不沾 food…stick 铲…不粘 | 不粘涂层 氟树脂 低表面能 | nonstick_coating fluoropolymer low_surface_energy sticks_to_pan food_sticks sticks_to_the_pan coating_wears_off_pan
超疏水 荷叶 | 超疏水表面 润湿性调控 | superhydrophobic wettability
自清洁 脏了擦不掉 | 自清洁涂层 光催化涂层 | self_cleaning_coating
防水 怕水 进水 漏雨 一泡水 进水/淋雨…坏 下雨/壳子/密封…进水 水…灌进去 防水…不过 water…ingress waterproof…fail | 防水材料 防水密封 | waterproof hydrophobic water_gets_in
防火漆 防火涂料 钢结构防火 耐水老化 聚磷酸铵微胶囊 膨胀炭层 膨胀型阻燃 防火涂料…一烧就掉/不防火/不顶用/受潮/失效/泡水/粉化/遇水/雨淋 防火漆/防火板漆…一烧就掉/不发泡/不防火/不顶用/受潮/失效/泡水/粉化/遇水/雨淋 | 膨胀型防火涂料 | intumescent_coating fire_retardant_coating water_resistance_of_intumescent microencapsulated_ammonium_polyphosphate
隔热漆 反射漆 | 反射隔热涂料 辐射制冷 | heat_reflective_coating radiative_cooling
保温 隔热 跑热 散热多 保温…不行/差 保温层…不行 热气…跑 温度…保不住 | 保温材料 隔热材料 气凝胶 绝热 | thermal_insulation aerogel heat_loss loses_heat poor_insulation > 导热系数
自修复 | 自修复涂层 微胶囊 | self_healing_coating microcapsule
石墨烯 | 石墨烯涂层 石墨烯改性 | graphene
防污 藤壶 | 防污涂料 海洋防污 | antifouling
抗菌漆 杀菌涂层 | 抗菌涂层 银离子抗菌 | antibacterial_coating
导电漆 屏蔽漆 | 导电涂料 导电涂层 | conductive_coating
耐高温漆 高温漆 | 耐高温涂料 有机硅涂料 | high_temperature_resistant_coating silicone_coating
耐磨涂层 耐磨漆 表面…做硬 加一层/镀一层/喷一层…耐磨 | 耐磨涂层材料 | wear_resistant_coating
木器漆 家具漆 木器漆润湿 木器漆封闭 木器漆涂层附着木材 家具…漆裂/漆起泡 木门/木地板…漆 实木…掉漆 | 木器涂料 | wood_coating
搪瓷 爆瓷 掉瓷 内胆瓷 搪瓷…崩/掉/爆/裂/起泡/针孔/鳞 珐琅…崩 搪瓷锅…磕 搪瓷板/搪烧…变形 瓷釉…脱 瓷面…爆 瓷层…掉 enamel…chip | 搪瓷涂层 搪瓷密着 鳞爆 | enamel enamel_adherence
开胶 脱胶 粘不住 粘不牢 胶不牢 胶开 粘不上 粘接界面 胶接接头 胶接界面失效 胶接表面处理 胶…失效/粘不住/脱/脱开 粘…不住/不牢/没几天 glue…come_off/fail adhesive…fail/let_go bond…fail/weak 粘的…开了 胶粘/粘完…掉 粘好…脱落 粘接…开裂 胶面…脱开 海绵/皮/布/板…开胶 贴面/封边…开 胶接…脱 glued…come_apart glue_joint…open label/edge_band…peel bonding…weak | 粘接强度 界面粘接 胶接失效 粘接失效 | adhesive_failure bond_strength debonding does_not_stick > 界面结合 湿热老化 表面能 胶粘剂老化
胶水 胶 | 粘合剂 胶粘剂 胶接技术 | adhesive
热熔胶 热熔压敏胶 热熔胶湿固化 热熔胶聚烯烃 热熔胶开放时间 热熔胶熔体粘度 热熔胶…粘不住/粘不牢 | 热熔胶粘剂 | hot_melt_adhesive
压敏胶 胶带 不干胶 溢胶 残胶 胶层内聚破坏 残胶机理 粘弹窗口 丙烯酸酯压敏 压敏胶粘弹性 压敏胶剥离行为 压敏胶内聚强度 压敏胶交联 胶带…撕不净/残胶/渗胶/溢胶/留胶 标签/双面胶/背胶/海报/挂钩/胶贴/美纹纸/价签…一层胶/撕不下来/撕不干净/撕留/留一层/留下一层/留胶/粘一层/胶印 不干胶…残/流胶 胶…印子/擦不掉 贴纸…一层胶/撕不下来/撕不干净/撕留/残胶/留一层/留下一层/留胶/粘一层/胶印 保护膜…一层胶/撕不下来/撕不干净/撕留/留一层/留下一层/粘一层 撕下来…一层/留胶/粘手/胶印 tape/label/sticker…leave/leaves/residue 撕…留胶 | 压敏胶粘剂 剥离强度 | pressure_sensitive_adhesive peel_strength residue_after_peeling cohesive_failure_of_PSA viscoelastic_window
结构胶 环氧胶 | 环氧树脂胶 结构胶粘剂 | epoxy_adhesive structural_adhesive
密封胶 玻璃胶 打胶 sealant…crack/peel 打胶…裂 玻璃胶…脱 | 硅酮密封胶 聚氨酯密封胶 | sealant silicone_sealant > 耐候性
无醛胶 板材胶 木板胶 胶合大豆蛋白胶 生物质胶粘剂 胶合木质素胶 胶合单宁胶 | 木材胶粘剂 大豆胶 无醛胶粘剂 | wood_adhesive formaldehyde_free_adhesive
油墨 印不牢 油墨掉 油墨表面能 油墨连结料 附着机理 油墨等离子处理 油墨…一刮就掉/一擦就掉/不牢/刮掉/抠掉/拉掉/指甲刮/掉墨/掉字/擦掉/擦花/模糊掉/没了/磨没/胶带一拉/胶带粘掉/脱落/蹭掉/酒精擦/附着 印…一刮就掉/一刮掉/一擦就掉/一擦掉/抠掉/指甲刮/掉墨/掉字/擦花/模糊掉/没了/磨没/胶带一拉/蹭掉/酒精擦 ink/print/printing…come_off/rub_off/scratch_off/smear/wipe_off 印刷/标/印的字/烫金…一刮就掉/一擦就掉/抠掉/指甲刮/掉墨/掉字/擦花/模糊掉/没了/磨没/胶带一拉/蹭掉/酒精擦 图案…一刮就掉/一擦就掉/抠掉/指甲刮/掉/掉墨/掉字/擦花/模糊掉/没了/磨没/胶带一拉/蹭掉/酒精擦 喷码…一刮就掉/一擦就掉/抠掉/指甲刮/掉墨/掉字/擦掉/擦花/模糊掉/没了/磨没/胶带一拉/蹭掉/酒精擦 字…一刮就掉/一擦就掉/指甲刮/掉墨/掉字/擦花/模糊掉/没了/胶带一拉/蹭掉/酒精擦 logo…come_off/rub_off/scratch_off/smear/wipe_off/一刮就掉/一擦就掉/抠掉/指甲刮/掉墨/擦花/模糊掉/没了/胶带一拉/蹭掉/酒精擦 丝印…一刮就掉/抠掉/指甲刮/掉墨/擦花/模糊掉/没了/磨没/胶带一拉/蹭掉/酒精擦 薄膜…掉墨 印的…掉色 塑料袋…印 | 油墨附着力 水性油墨 | ink ink_adhesion
颜料 色浆 浮色 颜料厂 色粉 分散剂锚固 颜料沉降 颜料界面吸附 颜料…分不散/沉/浮 色浆…浮 颜色…浮上来 涂料…浮色 | 颜料分散 颜料润湿分散 | pigment_dispersion
树脂 合成树脂 | 环氧树脂 丙烯酸树脂 聚氨酯 树脂合成 | resin epoxy acrylic polyurethane
增稠 太稀 太稠 粘度 越放越稠 料/浆…太稀/太稠 涂料/放…变稀/变稠 粘度…不稳/变/跑 viscosity…change | 流变性能 增稠剂 粘度控制 | rheology viscosity thickener too_thick_to_pump too_thin_and_run
沉淀 沉底 放久了分层 涂料流变助剂 涂料硬沉淀 涂料触变结构 涂料…分层/沉/沉淀 浆料…沉/沉底 放…析水 油漆/漆…沉底 桶底…硬块 底下…沉 沉…搅不起来 放几天/放一晚…分层 sediment…bottom | 沉降稳定性 分散稳定 防沉 | sedimentation dispersion_stability settles_out settle_at_the_bottom separates_after > 流变性能 乳液稳定性
团聚 打不散 分散不好 结团 粉…分散不开/成团/抱团 料/浆/搅…疙瘩 颗粒/纳米…抱团 | 纳米粒子分散 分散剂 颗粒团聚 | agglomeration nanoparticle_dispersion dispersant lumps_in clump_together forms_lumps > 粉体表面改性
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
胶不干 胶固化慢 胶粘剂残余应力 胶…不固化/不干/半天不干/发软/固化慢/干得慢 胶水…不固化/不干/干不透 冬天…胶不干 glue…not_dry | 胶粘剂固化 | adhesive_curing
胶起泡 胶层气泡 胶层…气泡/泡 胶里/点胶/灌胶/打胶…气泡 胶…空鼓 | 胶层缺陷 | bondline_defect
湿手粘 潮湿粘接 水下粘 油面…粘/粘不住 湿/沾水…粘不住 水里…粘 | 仿生粘附 湿态粘接 | wet_adhesion bioinspired_adhesion
复合布开胶 鞋开胶 鞋材界面处理 鞋材水性聚氨酯 鞋材剥离强度 | 鞋用胶粘剂 水性聚氨酯胶 | shoe_adhesive
木器开胶 拼板开裂 实木…开胶/拼缝 木头…开胶/粘不牢 家具/木板/木门…开胶 拼接…开胶木 指接…开 | 木材胶接 | wood_bonding
铝塑板开胶 覆膜开胶 | 层压粘接 | lamination_bonding
瓷砖胶掉 石材胶 石材…掉下来/粘不牢 | 石材粘接 | stone_adhesive
红漆/红色/红的/大红/黄漆/黄色/招牌/彩漆/广告/蓝漆/颜色/油墨/画/广告布/海报/车漆…发粉/变淡/变粉/成粉红/晒得没色/晒成/晒没/晒淡/晒白/晒粉/晒褪/褪成 sign/red_paint/poster…fade/pink | 颜料耐光性 有机颜料耐候 颜料光降解 耐候褪色 DPP颜料 | photodegradation_of_pigment pigment_lightfastness
水分散体冻融 乳化保护 防冻剂涂料 乳胶漆/水漆/真石漆…低温成膜/冬天干不了/冬天裂/冻/冻坏/冻成豆腐渣/结冰/过冬 涂料/水性漆…低温成膜/冬天干不了/冬天裂/冻/冻了还能用/冻坏/冻块/冻成一块/冻成块/冻成豆腐渣/冻结/化开/结冰/货车冻/路上冻/过冬 paint…freeze/frozen 乳液/胶水/色浆/水性墨/乳胶…冻了还能用/冻坏/冻块/冻成一块/冻成块/冻结/化开/结冰/货车冻/路上冻 白乳胶…冻了还能用/冻块/冻成一块/冻成块/冻结/化开/结冰/货车冻/路上冻 | 涂料冻融稳定 低温成膜 成膜助剂 水性涂料低温施工 | freeze-thaw_stability_of_paint coalescent low-temperature_film_formation
乳胶漆/涂料/滚涂/刷漆/墙漆/水性漆/刷墙…不流平/刷子印/刷痕/刷纹/发花墙/接痕/接茬/滚筒印/辊印 paint…brush_mark/lap/roller_mark | 建筑涂料流平 触变恢复 缔合型增稠剂 涂料开放时间 | brush_mark leveling_of_architectural_paint associative_thickener open_time_of_paint
环氧地坪…压痕/叉车压/发白/发黄/掉/油渗/滑/磨花/脱皮/裂/起壳/轮胎印/鼓包 地坪…压痕/叉车/叉车压/发白/发黄/掉/油渗/滑/磨花/脱皮/起壳/起泡/轮胎印/鼓/鼓包 地坪漆…压痕/叉车压/发白/发黄/油渗/滑/磨花/脱皮/裂/起壳/起泡/轮胎印/鼓包 车间地面漆/地面漆…压痕/叉车压/发白/发黄/掉/油渗/滑/磨花/脱皮/裂/起壳/起泡/轮胎印/鼓/鼓包 自流平…压痕/叉车压/发白/发黄/掉/油渗/滑/磨花/脱皮/起壳/起泡/轮胎印/鼓/鼓包 floor_coating/epoxy_floor…blister/peel | 环氧地坪附着 混凝土基层含水 聚氨酯地坪 地坪涂料耐磨 背水压起泡 | epoxy_floor_coating moisture_in_concrete_substrate polyurethane_flooring
电泳/电泳漆/电泳件/电泳槽…发花/堆漆/水印/泳不上/泳透/粗糙/缩孔/花斑/薄/起泡/针孔/颗粒 内腔…泳不上 | 电泳涂膜缺陷 电泳泳透力 电泳槽液杂离子 超滤电泳 | electrodeposition_defects throwing_power_of_e-coat bath_contamination
粉末/粉末涂料/塑粉/粉桶…上粉不匀/出粉不匀/吐粉/回收粉/堵枪/枪嘴/流化不好/结块 喷粉…上粉不匀/不匀/出粉不匀/吐粉/回收粉/堵枪/枪嘴/流化不好/结块 | 粉末流化 粉末涂料贮存稳定 粉末荷电 回收粉粒径 | fluidization_of_coating_powder powder_storage_stability tribo_charging
低温粉末 粉末/喷粉/木板喷粉/mdf/塑料…低温固化/烘烤温度高/烤不了/耐不住烤 | 低温固化粉末 紫外固化粉末 热敏基材粉末涂装 | low-temperature_cure_powder UV-curable_powder_coating
油漆/油漆房/调漆房/油漆桶/稀料/仓库漆…危险/怕火/爆/着火/自燃/静电 溶剂…危险/怕火/爆/自燃/静电 漆渣/抹布…自燃 | 易燃溶剂静电 漆渣自燃 喷涂防火防爆 闪点 | flammable_solvent static_ignition self-heating_of_paint_residue flash_point
喷漆工/油漆工/喷漆/刷漆…得病/招不到/有毒/没人干/白血病/职业病/铅 漆…有毒/重金属/铅超标 儿童…漆铅 | 喷涂作业职业健康 无铅颜料 涂料重金属 喷涂自动化替代 | occupational_health_in_painting lead-free_paint heavy_metals_in_coatings
汽车漆/车漆/钣金漆/修补漆…划痕/太阳纹/崩点/接口/石子/色差/补丁/褪/飞漆/鸟粪 补漆…划痕/太阳纹/崩点/接口/石子/补丁/褪/飞漆/鸟粪 car_paint…chip/fade/scratch 石子…崩漆 鸟粪…腐蚀 | 汽车修补漆 抗石击 清漆耐酸雨 自修复清漆 | automotive_refinish stone-chip_resistance clearcoat_etching
防污涂料生物膜 船漆/海上/码头/钢桩/海洋平台/浪溅区…刷漆几年/油漆/海蛎子/漆/锈/长贝 船底…刷漆几年/水草/油漆/海藻/海虹/海蛎子/漆/牡蛎壳/锈/长/长东西/长海草/长满/青苔 hull…algae/barnacle/foul/fouling/weed 船板/船/渔船/码头桩/海上平台/游艇/螺旋桨…水草/海藻/海虹/海蛎子/牡蛎壳/藤壶/长东西/长海草/长满/长贝/青苔 网箱…水草/海藻/海虹/牡蛎壳/长东西/长海草/青苔 养殖网…水草/海藻/海虹/牡蛎壳/长东西/长海草/长贝/青苔 浮标/船壳…水草/海藻/海虹/牡蛎壳/长东西/长海草/长满/青苔 boat/net…algae/barnacle/fouling/weed | 海洋防腐涂料 无毒防污涂料 浪溅区腐蚀防护 海洋生物附着 | marine_antifouling_coating splash_zone_protection fouling_release_coating
多彩漆 硅藻泥 艺术漆 肌理漆 真石漆…发花/开裂/掉/掉沙/泛碱/脏/脱粉/起泡/起皮/返碱/长霉/雨痕 多彩漆/外墙漆/内墙/墙漆…发白/发花/开裂/掉/掉沙/泛碱/脏/脱粉/起泡/起皮/返碱/长霉/雨痕 腻子…发白/发花/开裂/掉/掉沙/泛碱/脏/脱粉/起泡/返碱/长霉/雨痕 墙…掉皮/返碱 wall_paint…chalk/crack/peel | 建筑涂料耐候 砂壁状涂料 抗泛碱 涂层耐沾污 | efflorescence_of_wall_coating sand_textured_coating dirt_pick-up_resistance
彩钢板/彩钢瓦/屋面板…掉漆/漏水/生锈/翻新/褪色 metal_roof…fade/rust 铁皮房…锈 | 彩涂板耐久 金属屋面翻新涂料 | coil_coating_durability metal_roof_refurbishment
防水涂料…不干/剥离/发粘/脱层/裂/鼓包 聚氨酯防水/屋面涂料…不干/剥离/发粘/脱层/裂/起泡/鼓包 聚脲…不干/剥离/发粘/脱/脱层/裂/起泡/鼓包 | 聚脲涂层 防水涂膜剥离 潮湿基面附着 | polyurea_coating waterproof_membrane_blister damp_substrate_adhesion
漆/清漆/涂料/透明漆/罩光…发黄/变黄/泛黄/烤黄/黄变 白漆/白色烤漆/白色喷粉…发黄/变黄/烤黄 white_paint…yellow | 涂层黄变 耐黄变树脂 脂肪族聚氨酯 烘烤黄变 | yellowing_of_coating non-yellowing_polyurethane over-bake_yellowing
漆/面漆/油漆/双组份漆/底漆…两层不合/咬底/咬起/橘皮皱/皱皮/起皱/鸡皮 底漆面漆…不配 paint…wrinkle | 涂层咬底 涂层层间附着 涂膜起皱 溶剂侵蚀底层 | lifting_of_paint intercoat_adhesion wrinkling_of_coating
漆/涂层/面漆/烤漆/喷粉…一弯就裂/一敲就掉/冲压裂/太脆/折弯裂/没韧性 折弯…掉漆/漆裂 | 涂层耐冲击 预涂板成形 涂膜T弯 | flexibility_of_coating impact_resistance_of_coating formability_of_prepainted_sheet
漆/油漆/涂料/喷涂/喷漆…多喷几遍/太贵/用量大/省漆/要喷三遍/费料/遮不住/降成本 喷两遍…盖不住 | 涂料遮盖 高固含涂料 涂装成本 湿碰湿工艺 | high-solids_coating wet-on-wet_application coating_consumption
漆/油漆/涂料/色漆/调漆…发臭/变质/开桶结块/结皮/胀桶/胶化/起颗粒/过期/返粗/长毛 水性漆…发臭/胀桶/长霉 paint…gel_in_can/skin/smell_rotten | 涂料贮存变质 色漆返粗 罐内微生物 水性铝粉漆析气 | paint_storage_stability_and_gelation in-can_spoilage flocculation_in_paint
旧漆/老漆/漆/油漆/防腐漆…去不掉/打磨灰/洗不掉/脱漆难/铲不掉/除漆 脱漆剂…味/毒 挂具…漆厚/脱漆 | 激光除漆 环保脱漆剂 高压水除漆 涂层剥除 | paint_stripping laser_paint_removal eco-friendly_paint_remover
镜面/铝材/铁艺…保护漆/发黑涂/手印/指纹/防指纹 不锈钢…保护漆/发黑涂/手印/防指纹 铜…保护漆/发黑涂/指纹/防指纹 | 防指纹涂层 透明防护涂层 铜防变色 | anti-fingerprint_coating transparent_protective_coating
夜光…一会就暗/不亮/不持久/亮度差/暗/没多久 荧光/夜光粉/荧光漆/反光漆/发光…一会就暗/不亮/不持久/亮度差/没多久 | 长余辉发光 稀土发光材料 荧光颜料耐光 | long-afterglow_phosphor persistent_luminescence
隔热漆/太阳晒/彩钢房/油罐/车顶/粮仓/棚顶…刷漆降温/反射/太热刷/晒热 屋顶…刷白降温 roof…hot_paint | 日间辐射制冷涂层 太阳反射比 近红外反射颜料 | passive_daytime_radiative_cooling solar_reflectance NIR_reflective_pigment
黑色…不黑/黑度不够 黑漆/炭黑/黑色母…不够黑/不黑/发灰/发红/发蓝/黑度不够 | 黑度 炭黑着色 炭黑分散色相 | jetness_of_carbon_black undertone
`;
