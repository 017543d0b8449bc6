/** Adhesives and tapes. */
export const adhesives = `
胶带贮存老化 增粘树脂迁移 压敏胶时效 胶带…一碰就掉/不牢/不粘/不粘了/冬天/天冷不粘/失粘/开/掉/掉下来/放久不粘/放仓库/放半年/没粘力/没粘性/粘不上/粘不住/粘性变差/粘性差/翘/脱落/过期 双面胶…一碰就掉/不粘/不粘了/天冷不粘/失粘/开/掉/掉下来/放久不粘/放仓库/放半年/没粘力/没粘性/粘不上/粘不住/粘不牢/粘性变差/粘性差/脱/过期 泡棉胶…一碰就掉/不粘了/天冷不粘/失粘/掉/掉下来/放久不粘/放仓库/放半年/没粘力/没粘性/粘不上/粘不牢/粘性变差/粘性差/脱/过期 挂钩/粘钩/胶贴/不干胶/便利贴/魔术贴胶/暖贴/创可贴/胶带卷…一碰就掉/不粘了/天冷不粘/失粘/掉/掉下来/放久不粘/放仓库/放半年/没粘力/没粘性/粘不上/粘不牢/粘性变差/粘性差/过期 贴纸…一碰就掉/不粘了/天冷不粘/失粘/掉/掉下来/放久不粘/放仓库/放半年/没粘力/没粘性/粘不上/粘不牢/粘性变差/粘性差/翘/过期 背胶…一碰就掉/不粘/不粘了/天冷不粘/失粘/掉/掉下来/放久不粘/放仓库/放半年/没粘力/没粘性/粘不上/粘不牢/粘性变差/粘性差/过期 标签/膏药…一碰就掉/不粘了/天冷不粘/失粘/掉下来/放久不粘/放仓库/放半年/没粘力/没粘性/粘不上/粘不牢/粘性变差/粘性差/过期 tape/hook/sticker…dry_out/fall_off/lose_tack/not_stick 无痕胶…掉 | 初粘力 持粘力 压敏胶配方 丙烯酸压敏胶 | tack holding_power acrylic_pressure_sensitive_adhesive ageing_of_PSA_tape tackifier_migration > 剥离强度
模内贴 低温标签 冷凝界面粘合 低玻璃化温度丙烯酸酯 曲面翘起 标签薄膜刚度 应力松弛标签 标签…冰柜/冰箱/冷冻/冷冻掉/冷库/冷柜/冻掉/开/掉/有水/水汽/泡/皱/粘不住/结露/翘/翘边/脱/脱落/起泡/起皱/零下 套标…歪/缩 标贴…冰柜/冰箱/冷冻/冷库/冷柜/冻掉/有水/水汽/结露/翘/零下 贴纸/不干胶…冰柜/冰箱/冷冻/冷库/冷柜/冻掉/有水/水汽/结露/零下 贴冰箱/贴冷冻/贴冻品…不住/掉/翘 label…bubble/come_off/curl/edge/fall_off/freezer/lift/wet labels/stickers…bubble/come_off/curl/edge/fall_off/lift/peel/wrinkle sticker…bubble/come_off/curl/edge/lift/peel/wrinkle 瓶标…起皱 瓶贴…翘 | 标签压敏胶 收缩标签 模内标签 | label_adhesive shrink_sleeve in_mold_label freezer_label_adhesive flagging_of_label
热熔胶枪 热熔粘合剂 蜡组分结晶 熔体拉伸断裂 聚烯烃弹性体粘结 热熔胶…一冻就开/一掰就开/不粘/丝乱飞/冬天/冬天脆/到处是丝/化/味/堵/夏天/开/开胶/拉丝/硬/碳化/脆 胶枪…一冻就开/一掰就开/丝乱飞/冬天脆/到处是丝/堵/拉丝 hot_glue…brittle/cold/come_off/fail/string glue_gun…string/strings 热熔…一冻就开/一掰就开/丝乱飞/冬天脆/到处是丝/拉丝 | 热熔胶低温脆性 开放时间 聚烯烃热熔胶 | open_time polyolefin_hot_melt hot_melt_thermal_stability glue_gun hot_glue stringing_of_hot_melt
快干胶 502胶 瞬干胶 502…发白/变干 快干胶…发白/变稠/脆 | 氰基丙烯酸酯 瞬干胶白化 | cyanoacrylate instant_adhesive
白乳胶 木工胶 拼板胶 乳液胶保护胶体 乳液共聚 乳液胶耐水交联 白乳胶…一泡水/不干/冻/冻坏/分层/发霉/发黄/干得慢/开胶/拉丝/水一泡/泡水/泡水就开/裂/霉 白胶…一泡水/不耐水/冻坏/发霉/发黄/变稀/干得慢/开胶/拉丝/水一泡/泡水/泡水就开/霉 木工胶/拼板胶/木胶…一泡水/冻坏/发霉/发黄/干得慢/拉丝/水一泡/泡水/泡水就开 | 聚醋酸乙烯酯乳液 耐水白乳胶 异氰酸酯拼板胶 | polyvinyl_acetate_emulsion water_resistant_wood_glue
uv胶 无影胶 uv胶…不干/开/掉/脱 无影胶…开胶/掉/脱/黄 玻璃…无影胶 | UV固化胶 光引发剂 阴影固化 | UV_curable_adhesive photoinitiator shadow_curing
ab胶 双组份胶 ab胶…不干/发粘/比例/脆 双组份…不干 结构胶…冬天不干 | 双组分胶粘剂 室温固化环氧 混合比 | two_component_adhesive room_temperature_curing_epoxy
美缝剂 密封胶真菌降解 密封胶抗菌剂缓释 玻璃胶…不粘/发霉/发黄/发黑/掉/霉/黄/黑 美缝…掉/黄 密封胶…长霉 胶缝…发黑 卫生间…胶发黑 打的胶…发霉 | 防霉密封胶 硅酮胶变色 环氧美缝 | mildew_resistant_sealant grout_sealant
幕墙胶 密封胶位移循环 密封胶湿热老化 密封胶粘结耐久 密封胶…不干/开/开裂/拉开/泡/渗油/硬/脱/脱开/裂/起泡 胶缝…开裂/裂 耐候胶…裂 石材…渗油 | 密封胶位移能力 硅酮结构胶 密封胶粘结破坏 | movement_capability structural_silicone sealant_failure
胶粘剂凝胶化 胶粘剂潜伏固化 胶粘剂预反应 胶水…凝/分层/变稠/变质/干掉/拉丝/放久/沉淀/硬化/稠/结块/结皮/臭/长霉 胶…放几天变稠 | 胶粘剂贮存稳定 适用期 | pot_life storage_stability_of_adhesive
木皮/布/纸/贴面…透胶 胶…渗到表面 胶水…渗透 | 胶液渗透 胶层分布 | glue_penetration bleed_through
万能胶 有机溶剂职业暴露 溶剂中毒 制鞋溶剂 无苯水性胶 胶水…刺鼻/味/味大/头疼/头痛/工人不愿/恶心/毒/熏/熏倒/熏得/白血病/苯 胶…中毒/头晕/头疼/头痛/工人不愿/恶心/气味大/熏人/熏倒/熏得/白血病 鞋胶/刷胶/喷胶…中毒/味/头晕/头疼/头痛/工人不愿/恶心/熏倒/熏得/白血病 粘鞋/香蕉水/天那水…中毒/头晕/头疼/头痛/工人不愿/恶心/熏倒/熏得/白血病 glue/solvent/adhesive/thinner…dizzy/fumes/headache/smell/toxic headache…glue/solvent | 无苯胶 溶剂型氯丁胶 水性胶替代 | solvent_free_adhesive toluene benzene_exposure
墙纸胶 糯米胶 壁纸 墙布 墙纸…发霉/开/开缝/泡/翘/起泡 墙布…泡/缝/翘/起泡/霉/黑 | 墙纸胶粘剂 壁纸材料 | wallpaper wallpaper_adhesive
难粘塑料 磁铁…粘/脱 玻璃/塑料…粘不住/粘不牢 金属…粘不牢 铝板/四氟/镁铝…粘 pp/pe/铝…粘不住 粘不住…塑料 粘…塑料不牢 | 难粘材料 底涂 表面处理粘接 等离子体处理粘接 | low_surface_energy_bonding adhesion_promoter surface_treatment_for_bonding > 等离子体表面改性
封箱胶带 透明胶 美纹纸 美纹胶带 布基胶带 胶带…一撕就断/变黄/拉断/收卷/起皱 | 胶带基材 胶带解卷 胶带涂布 | adhesive_tape_backing tape_unwinding
厌氧胶 螺丝胶 螺纹胶 螺丝胶…松 厌氧胶…不干 | 厌氧胶粘剂 螺纹锁固 | anaerobic_adhesive thread_locking
发泡胶 泡沫胶 发泡胶…不发/塌/收缩 | 单组分聚氨酯泡沫填缝剂 | one_component_foam
医用胶带 创可贴 膏药布 敷贴 胶布…撕痛/过敏 创可贴…不粘 | 医用压敏胶 皮肤粘附 | medical_tape skin_adhesive
滤清器胶 滤芯胶 滤芯…脱胶 滤芯胶…裂 端盖…脱 | 滤清器胶粘剂 聚氨酯灌封 | filter_adhesive polyurethane_potting
胶…冬天太稠/冬天打不动/冬天挤不动/冬天硬/冬天稠/夏天太稀/夏天流/夏天稀/天冷挤不出/往下流/打不出/打不动/挤不出来/挤不动/淌下来 胶水/玻璃胶/密封胶/热熔胶/白胶…冬天太稠/冬天打不动/冬天挤不动/冬天硬/冬天稠/夏天太稀/夏天流/夏天稀/天冷挤不出/往下流/挤不出来/淌下来 手…挤不动胶 | 粘温特性 触变性胶粘剂 触变剂 气相二氧化硅 胶粘剂流变调控 | thixotropic_adhesive fumed_silica temperature_dependence_of_viscosity
拆胶 返修…粘死/胶 胶…去不掉/去除/拆不开/粘死/返工/难拆 粘死…拆/返修 屏幕/电池…拆不下/粘死 残胶…清 | 可拆解胶粘剂 可逆粘接 热解粘胶 电致脱粘 动态共价键胶粘剂 | debondable_adhesive reversible_adhesion dismantlable_bonding
胶水/胶/淀粉胶/骨胶/豆胶…发臭/发霉/变酸/长毛/馊 浆糊…发臭/发霉/变酸/酸/长毛/馊 | 天然胶粘剂防腐 蛋白基胶粘剂 淀粉胶粘剂改性 | bio-based_adhesive soy_protein_adhesive starch_adhesive_modification
胶/胶水/密封胶/结构胶…一热就开/夏天开/太阳晒开/烤箱/耐不住高温/耐温/高温掉 高温…开胶/掉胶/胶软 glue…heat/hot | 耐高温胶粘剂 胶粘剂热变形 胶层高温蠕变 双马来酰亚胺胶 | high-temperature_adhesive creep_of_adhesive_joint
胶/胶水/结构胶/环氧胶…一摔就开/一碰就裂/一震就开/不抗震/冲击开/太脆 粘的…一摔就开 | 增韧胶粘剂 胶接接头冲击 橡胶增韧环氧 柔性胶层 | toughened_adhesive impact_strength_of_adhesive_joint
胶/胶水/粘/贴…底涂/打磨再粘/油没擦/清洁/表面没处理 粘之前…打磨/擦 | 粘接表面前处理 激光清洗粘接 底涂促进剂 | surface_pretreatment_for_bonding laser_pretreatment
胶/胶水/密封胶/灌封胶…太费/成本高/涂太多/用量大/省胶 涂胶量…不准/不稳/大 | 涂胶量控制 精密涂布胶粘剂 低克重涂胶 | adhesive_consumption coat_weight_control
胶带…分切/吵/噪音/声音大/拉丝/撕不断/撕开吵/静电 封箱带/透明胶…分切/吵/声音大/拉丝/撕不断/撕开吵/静电 | 胶带解卷噪声 低噪音胶带 易撕胶带 | low-noise_tape unwinding_force_of_tape
玻璃胶/密封胶/硅胶/结构胶…不平/拉丝/表面皱/起皱/颗粒/麻面 打胶…难看 | 密封胶流变 触变密封胶施工性 密封胶表面缺陷 | rheology_of_sealant sealant_workability
胶/胶水/胶层/灌封/粘的…水洗开/泡水开/洗碗机/湿热开/潮了开/进水汽/雨淋开 一泡水…开胶/掉/胶 glue…dishwasher/water/wet | 胶接接头湿热老化 水解稳定胶粘剂 耐水胶粘剂 胶接界面水渗入 | moisture_durability_of_adhesive_joint water-resistant_adhesive
胶水/胶/胶粘剂…3m/卡脖子/国外胶/替代进口/汉高/进口 进口胶…断供/贵 | 高端胶粘剂国产化 电子胶粘剂 | electronic_adhesive
纸管胶 卷烟胶 搭口胶 贴标胶 湿标胶 啤酒标…冷水泡/掉 瓶标…洗不掉/难洗 贴标胶…不干/拉丝 | 酪素胶 水溶性贴标胶 高速贴标胶粘剂 可洗脱标签 | labelling_adhesive casein_adhesive washable_label
无痕贴 无痕胶 粘钩/挂钩/双面胶/无痕贴/胶贴/贴纸/无痕钉…伤墙/墙皮/带下漆/拉断/撕坏/撕坏墙/撕墙皮/撕掉漆/连墙 胶带…伤墙/墙皮/带下漆/撕坏/撕坏墙/撕墙皮/撕掉漆/连墙 撕下来…墙皮/带皮/掉漆 | 可控剥离压敏胶 拉伸脱粘 弱界面层 可移除胶 | stretch-release_adhesive removable_pressure-sensitive_adhesive
贴膜起泡 贴膜…一个个泡/全是泡/夏天泡/晒起泡/泡泡/鼓包/鼓泡 玻璃膜/窗膜/膜/玻璃上贴/钢化膜/墙贴/广告贴/车贴…一个个泡/全是泡/夏天泡/晒起泡/气泡/泡泡/起泡/鼓包/鼓泡 车膜…一个个泡/全是泡/夏天泡/晒起泡/气泡/泡泡/鼓包/鼓泡 film/decal/window_film/vinyl…bubble | 压敏贴合界面气泡 残余溶剂挥发 贴膜脱气 粘接界面气泡演化 | bubbles_in_laminated_film outgassing
泡沫/泡沫板/保丽龙/挤塑板/苯板/eps/xps/泡沫模型/保温板…化了/化掉/咬/溶/烧出洞/烧洞/烧穿/粘不住/胶烂/腐蚀 喷胶…烧泡沫 | 聚苯乙烯溶剂侵蚀 泡沫用水性胶 聚苯板胶粘剂 | solvent_attack_of_polystyrene foam-safe_adhesive
`;
