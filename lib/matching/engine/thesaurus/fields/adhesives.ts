/** Adhesives and tapes. */
export const adhesives = `
胶带…不牢/不粘/冬天/开/粘不住/翘/脱落 双面胶…不粘/开/掉/粘不住/脱 泡棉胶…掉/脱 挂钩/粘钩/胶贴/无痕胶…掉 贴纸…翘 背胶…不粘 | 初粘力 持粘力 压敏胶配方 丙烯酸压敏胶 | tack holding_power acrylic_pressure_sensitive_adhesive > 剥离强度
模内贴 标签…冷冻掉/开/掉/泡/皱/粘不住/翘/翘边/脱/脱落/起泡/起皱 套标…歪/缩 瓶标…起皱 瓶贴/标贴…翘 | 标签压敏胶 收缩标签 模内标签 | label_adhesive shrink_sleeve in_mold_label
热熔胶枪 热熔胶…不粘/冬天/化/味/堵/夏天/开/开胶/拉丝/硬/碳化/脆 胶枪…堵 | 热熔胶低温脆性 开放时间 聚烯烃热熔胶 | open_time polyolefin_hot_melt hot_melt_thermal_stability
快干胶 502胶 瞬干胶 502…发白/变干 快干胶…发白/变稠/脆 | 氰基丙烯酸酯 瞬干胶白化 | cyanoacrylate instant_adhesive
白乳胶 木工胶 拼板胶 白乳胶…不干/冻/分层/开胶/裂/霉 白胶…不耐水/变稀/开胶/霉 | 聚醋酸乙烯酯乳液 耐水白乳胶 异氰酸酯拼板胶 | polyvinyl_acetate_emulsion water_resistant_wood_glue
uv胶 无影胶 uv胶…不干/开/掉/脱 无影胶…开胶/掉/脱/黄 玻璃…无影胶 | UV固化胶 光引发剂 阴影固化 | UV_curable_adhesive photoinitiator shadow_curing
ab胶 双组份胶 ab胶…不干/发粘/比例/脆 双组份…不干 结构胶…冬天不干 | 双组分胶粘剂 室温固化环氧 混合比 | two_component_adhesive room_temperature_curing_epoxy
美缝剂 玻璃胶…不粘/发霉/发黄/发黑/掉/霉/黄/黑 美缝…掉/黄 密封胶…长霉 胶缝…发黑 卫生间…胶发黑 打的胶…发霉 | 防霉密封胶 硅酮胶变色 环氧美缝 | mildew_resistant_sealant grout_sealant
幕墙胶 密封胶…不干/开/开裂/拉开/泡/渗油/硬/脱/脱开/裂/起泡 胶缝…开裂/裂 耐候胶…裂 石材…渗油 | 密封胶位移能力 硅酮结构胶 密封胶粘结破坏 | movement_capability structural_silicone sealant_failure
胶水…凝/分层/变稠/变质/干掉/拉丝/放久/沉淀/硬化/稠/结块/结皮/臭/长霉 胶…放几天变稠 | 胶粘剂贮存稳定 适用期 | pot_life storage_stability_of_adhesive
木皮/布/纸/贴面…透胶 胶…渗到表面 胶水…渗透 | 胶液渗透 胶层分布 | glue_penetration bleed_through
万能胶 胶水…刺鼻/味/味大/毒/熏/苯 胶…气味大/熏人 鞋胶/刷胶/喷胶…味 | 无苯胶 溶剂型氯丁胶 水性胶替代 | solvent_free_adhesive toluene benzene_exposure
墙纸胶 糯米胶 壁纸 墙布 墙纸…发霉/开/开缝/泡/翘/起泡 墙布…泡/缝/翘/起泡/霉/黑 | 墙纸胶粘剂 壁纸材料 | wallpaper wallpaper_adhesive
难粘塑料 磁铁…掉/粘/脱 玻璃/塑料…粘不住/粘不牢 金属…粘不牢 铝板/四氟/镁铝…粘 pp/pe/铝…粘不住 粘不住…塑料 粘…塑料不牢 | 难粘材料 底涂 表面处理粘接 等离子体处理粘接 | low_surface_energy_bonding adhesion_promoter surface_treatment_for_bonding > 等离子体表面改性
封箱胶带 透明胶 美纹纸 美纹胶带 布基胶带 胶带…一撕就断/变黄/拉断/收卷/起皱 | 胶带基材 胶带解卷 胶带涂布 | adhesive_tape_backing tape_unwinding
厌氧胶 螺丝胶 螺纹胶 螺丝胶…松 厌氧胶…不干 | 厌氧胶粘剂 螺纹锁固 | anaerobic_adhesive thread_locking
发泡胶 泡沫胶 发泡胶…不发/塌/收缩 | 单组分聚氨酯泡沫填缝剂 | one_component_foam
医用胶带 创可贴 膏药布 敷贴 胶布…撕痛/过敏 创可贴…不粘 | 医用压敏胶 皮肤粘附 | medical_tape skin_adhesive
滤清器胶 滤芯胶 滤芯…脱胶 滤芯胶…裂 端盖…脱 | 滤清器胶粘剂 聚氨酯灌封 | filter_adhesive polyurethane_potting
`;
