/** Electroplating, anodising, galvanising, phosphating, polishing. */
export const plating = `
镀镍…出毛刺/发脆/发花/发黄/发黑/针孔/麻点 镍层…脆/裂 镍缸…有机物 | 电镀镍添加剂 镍层内应力 瓦特镍 氨基磺酸镍 | nickel_electrodeposition nickel_deposit_stress nickel_brightener
滚镀 滚镀…不匀/低区/划伤/叠片/粘片 滚桶…漏镀 小件…镀不上 小螺丝…镀不匀 | 滚镀工艺 小零件电镀 振动电镀 | barrel_plating small_parts_plating
银层…发黑/变黄 镀银/银件/银触点…发黑 银饰…变黑 镀银件/银器/银焊…变色 银条…发乌 | 银变色 防银变色 硫化变色 | anti_tarnish sulfidation_of_silver
眼镜架…掉漆/褪色 龙头…发绿/掉镀层/起泡 镀金/表壳/电镀真空…掉色 首饰…褪色 玫瑰金…褪 仿金…变色 饰品…发绿 花洒…掉镀 水暖件…起泡 卫浴…镀层掉 挂件…掉镀层 | 装饰镀层 无镍电镀 离子镀装饰膜 | decorative_coating gold_plating_wear
锡层…发雾/发黄/变色 镀锡…不上锡/发乌/发黄/发黑 镀锡件…焊不上 引脚…不上锡 | 镀锡变色 可焊性镀层 甲基磺酸镀锡 | solderability_of_tin_plating tin_discoloration methanesulfonic_acid
镍缸…分解/沉镍 化学镍…分解/漏镀/老化/起泡/麻点 化学镀…不起镀/自分解 化镍…发黑 药水…几个周期 | 化学镀镍稳定剂 镀液自分解 亚磷酸根 镀液再生 | electroless_nickel_stability bath_decomposition orthophosphite_removal
镀液…分析/有机污染/浑/铁杂质 槽液…报废/杂质多/维护/老化/脏 药水…换得勤/老化 光亮剂…消耗快 镀槽…铜离子 | 镀液净化 镀液杂质 添加剂分析 循环伏安剥离 | plating_bath_purification bath_maintenance cyclic_voltammetric_stripping
电镀…导电不良/手工线/排产/电流靠人/行车/费人工 挂镀/上挂…人工 电镀线…自动 整流器…坏 | 电镀自动线 电镀行车调度 脉冲电源电镀 高频整流 | electroplating_automation hoist_scheduling pulse_plating
封孔…不合格/粉霜/起灰 氧化膜…沾手印/粉 氧化…褪色 氧化料…掉色 氧化染色…流色 封孔剂…含镍 氧化后…起白粉 染黑…发红 染色氧化…色差 | 阳极氧化封孔 无镍封孔 冷封孔 氧化膜染色 | sealing_of_anodic_film nickel_free_sealing anodic_film_dyeing
硬质氧化 硬氧…不耐磨/尺寸/裂 硬质氧化…发灰/烧 氧化膜…不耐磨/击穿/太薄/裂 | 硬质阳极氧化 氧化膜耐磨性 膜层烧蚀 | hard_anodizing anodic_film_cracking
压铸铝…发黑/氧化不上/氧化花/着色 压铸件/adc12…氧化 铸铝…氧化不匀 铝压铸…氧化发灰 | 高硅铝阳极氧化 压铸铝合金着色 压铸铝表面处理 | anodizing_of_die_cast_aluminum high_silicon_aluminum
碱蚀 化抛 三酸抛光 铝件…化抛/挂灰 铝…抛光冒黄烟/除灰 碱洗…黑灰 碱蚀…流痕 化抛…黄烟 | 铝材碱蚀 铝合金除灰 无烟化学抛光 化学抛光铝 | desmutting_of_aluminum alkaline_etching_of_aluminum chemical_brightening
铝件…发黑/变黑/洗完发黑/白斑/长白毛 铝…发霉/存放变色/汗渍/清洗后发黑 铝材…发黑 铝板…发乌 铝卷…白斑 铝壳…腐蚀 | 铝合金腐蚀 铝材水渍腐蚀 铝清洗缓蚀 铝合金钝化 | aluminum_corrosion water_stain_on_aluminum aluminum_inhibitor
锌锅 锌耗 沉没辊 锌锅…漏/穿/腐蚀 用锌/锌灰…多 锌渣…太多 热镀…费锌 锌层…太厚 镀锌…锌层厚 热镀锌…冒烟 锌锅辊…坏 | 锌锅腐蚀 耐锌液腐蚀 锌渣回收 沉没辊涂层 | zinc_pot molten_zinc_corrosion sink_roll zinc_consumption
灰暗锌层 助镀剂 热镀锌…发灰/毛刺/流痕/漏镀/锌瘤/露铁/黑斑 锌层…脆/起皮 镀锌件…粗糙 角钢塔…发灰 助镀…含铁 热浸锌…掉 | 热浸镀锌缺陷 圣德林效应 硅反应性钢 助镀工艺 锌铁合金层 | sandelin_effect bare_spot batch_galvanizing fluxing
热镀锌…变形/开裂 镀锌…炸锅/爆锌 镀锌件…裂 钢管塔…镀锌裂 浸锌…变形 | 液态金属致脆 热镀锌变形 镀锌开裂 | liquid_metal_embrittlement galvanizing_distortion
磷化渣 磷化槽…堵/结垢 磷化…出渣/沉渣/渣危废 磷化渣…多 磷化加热管…结 | 磷化沉渣 低渣磷化 薄膜前处理 | phosphating_sludge low_sludge_phosphating thin_film_pretreatment
抛光蜡 抛光膏 除蜡 蜡垢 除蜡水 抛光蜡…洗不掉 抛光膏…洗不净 工件缝…抛光膏 蜡…洗不干净 | 除蜡清洗 超声波清洗 抛光膏残留 | polishing_compound_removal ultrasonic_cleaning wax_removal
振光 光饰 研磨石 滚筒研磨 磁力抛 桶抛 工件…磕碰 振动研磨/滚抛…发黑 研磨…变钝 小件…去毛刺慢 小五金…抛光 滚光…碰伤 | 滚磨光整 振动光饰 离心研磨 磁针研磨 | mass_finishing vibratory_finishing barrel_finishing
电镀车间酸雾 电镀车间/镀槽/酸槽/酸洗车间…冒烟/呛/味大/熏/酸雾/雾大 | 酸雾抑制剂 侧吸通风 抑雾 酸雾净化 电镀车间通风 | acid_mist_suppression plating_shop_ventilation fume_suppressant
电镀带出浪费 电镀/镀槽/漂洗/清洗水…带出/水费/浪费/用水多/药水费 镀液…带走 | 漂洗水回用 带出液回收 逆流漂洗 蒸发浓缩回用 清洁电镀 | drag-out_recovery rinse_water_reuse counter-current_rinsing
电镀污泥危废 镀槽/磷化/酸洗…危废/废液贵/废渣/污泥 电镀…危废/废液贵/废渣 | 重金属回收 危废减量 | metal_recovery_from_sludge
代替电镀 不电镀/代替电镀/不用电镀/电镀…不让做/代替/停了/关停/搬迁 环保…电镀 | 绿色表面处理 干式镀膜 替代电镀技术 喷涂代镀 真空镀替代 | alternative_to_electroplating replace_plating
镀金省 金/银/钯…少用金/省金/省银/镀层太贵 接插件…镀金 | 选择性电镀 薄金 钯镍代金 刷镀局部 | selective_plating gold_saving
电镀颜色不一致 电镀…一批一个色/发白/发蓝/发黄/雾/颜色不一 镀件/五金…一批一个色/发白/发蓝/发黄/色差/雾/颜色不一 | 镀层色差 光亮剂分解 镀液杂质控制 镀层光泽 | plating_color_variation
磷化耐蚀差 磷化…不过盐雾/生锈/过夜锈 喷粉前/喷漆前/前处理…不过盐雾/生锈/过夜锈/返锈 pretreatment…rust | 前处理转化膜 硅烷前处理 水洗返锈 |
抛光后发蒙 抛光/抛完/打光…发蒙/橘皮/过几天暗/雾/麻 | 抛光变质层 抛光蚀坑 塑性流动层 抛光纹理 | polishing_haze
彩色膜掉色 PVD…peel/掉/掉色/磨掉/色差/起皮/针孔 真空镀/镀钛/离子镀…掉/掉色/磨掉/色差/起皮/针孔 | 涂层膜基结合 膜基结合力 过渡层 镀膜应力 | film_substrate_adhesion
氧化后尺寸变 氧化后/氧化完/阳极氧化/硬氧/电镀后/镀完/喷完/喷漆后/磷化后…变大/孔变小/尺寸变/尺寸涨/涨了/螺纹紧/装不上/超差 铝壳/铝件…氧化后尺寸 | 膜厚增长 基体消耗 精密阳极氧化 膜厚控制 镀层尺寸余量 遮蔽保护 | dimensional_change_of_anodizing film_thickness_growth too_tight_after_plating parts_grow
氧化色差不配 氧化/阳极/铝件/外壳/边框/电镀件…不同色/两个色/对不上色/色号/配不上色/阴阳色 anodized…fade/match/shade | 着色色差 氧化膜色差 槽液控制 着色均匀 | not_match_in_shade do_not_match_in shade_varies color_mismatch
海里贝壳 长满贝壳 污损生物 防污涂料开发 防污表面 减阻表面 船底…堵贝/藤壶/贝壳/长海藻/附着 船壳…堵贝/海蛎子/脏/藤壶/贝壳/长海藻/长贝 网箱…堵贝/贝壳/长海藻/长贝 浮标/冷却水口/桩腿…堵贝/海蛎子/藤壶/贝壳/长海藻/长贝 海水管…堵贝/海蛎子/藤壶/贝壳/长/长海藻/长贝 hull…dirty/grow 海蛎…长 进水管…长贝 取水口…贝 ship_hull…barnacles | 海洋污损 生物污损 防污涂层 防污剂缓释 电解防污 | barnacles marine_biofouling antifouling_coating drag_reduction_surface things_grow_on_the_hull
电镀返镀退镀 镀坏/返镀/退镀/不良电镀…伤底/报废/返工/退不掉 | 退镀工艺 镀层剥离 无氰退镀 电解退镀 | stripping_of_coating rework_of_plating
电镀孔边毛 镀层…毛刺/烧边/疙瘩/结瘤/边角厚 电镀…烧边/疙瘩/粗糙/结瘤/边角厚 镀铜/镀镍…毛刺/烧边/疙瘩/粗糙/结瘤/边角厚 plating…nodule | 镀层结瘤 镀液颗粒过滤 尖端效应 | nodules_in_plating rough_plating
电泳边锈 电泳/电泳漆/电泳件…内腔锈/花/起粒/边角锈/里面没漆 e-coat…rust electrocoat…defect | 泳透力 边缘覆盖 电沉积涂层 边角耐蚀 阴极电泳缺陷 | throwing_power_of_electrodeposition
真空镀易花 真空镀…刮花/指纹/掉镀/摸几次/磨花/花了 壳子/镀膜件/化妆品盖/电镀壳…刮花/指纹/掉色/掉镀/摸几次/磨花/花了 手机壳/外壳…指纹/掉色/掉镀/摸几次/磨花/花了 metallized…scratch/wear | 膜层耐磨 硬质面漆 耐磨罩光 膜层硬度 UV面漆 | wear_of_decorative_film
镀液废弃 镀液/铬液/废镀液/老化液/蚀刻液/退镀液/铬酐…倒/危废/处理/怎么弄/报废/没人收 槽液…倒/危废/处理/怎么弄/没人收 bath…dispose | 六价铬废液 离子交换回收 膜电解 | hard_to_dispose plating_bath_disposal spent_bath
`;
