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
`;
