/** Powder metallurgy, hard alloys, metal printing, contacts. */
export const powderMetallurgy = `
压坯生坯 模壁润滑 温压 弹性后效 压坯脱模 压坯…分层/密度不均/掉角/掉边/散/碎/缺角/裂 压制…分层/裂 坯/粉末压/压粉/压出来的坯/毛坯粉…分层/掉角/掉边/散/碎/缺角/裂 生坯…分层/掉角/掉边/散/缺角 green_parts/pressed_parts…crack/crumble 毛坯…掉边 粉末…压不实 压出来…掉渣 | 压坯密度分布 粉末压制 脱模裂纹 | green_compact_crack powder_compaction die_wall_lubrication
装粉…不匀/不满 粉…堵料靴/填不满模 单重…不稳 压件…重量不稳 送粉…不匀 粉末…不流动 铁粉…偏析 混粉…分层 | 粉末充填 松装密度 无偏析混合粉 粉末流动性 | powder_die_filling apparent_density bonded_powder_mix
烧结…发黑/变形/尺寸不稳/粘连/脱碳/鼓泡 烧结件…强度不够/生锈/硬度低/脆/裂 粉末冶金…裂 | 烧结气氛 烧结硬化 温压成形 粉末锻造 | sintered_steel sinter_hardening warm_compaction sintering_atmosphere > 烧结收缩
含油轴承 石墨铜套 铜套…抱死/烧/磨 含油轴承…响/没油 轴套…抱死/磨 衬套…咬死/磨 | 多孔含油轴承 铜基自润滑轴承 衬套摩擦磨损 | oil_impregnated_bearing sintered_bronze_bearing bushing_wear > 自润滑材料
脱脂…开裂/慢/鼓泡 mim…变形/尺寸 喂料…不匀 注射坯/粉末注射…裂 mim件…砂眼 脱蜡…鼓泡 | 喂料流变 催化脱脂 粘结剂体系 注射成形坯 | feedstock_rheology catalytic_debinding binder_system
梯度结构硬质合金 WC晶粒 粘结相 晶粒抑制 钨钢…一碰就崩/不耐磨/崩/砂眼/碰崩/脆/裂 硬质合金…一碰就崩/不耐磨/孔隙/崩/渗碳/硬度不稳/碰崩/脆/脏化/脱碳/裂 合金刀片/合金刀头/合金刀/钨钢刀/刀头/合金锯片…一碰就崩/不耐磨/崩/碰崩/脆/裂 carbide…break/brittle/chip 钨钢模…裂 合金棒…弯 合金顶锤…碎 | 硬质合金烧结 钴相 η相 晶粒抑制剂 超细晶硬质合金 | WC-Co eta_phase grain_growth_inhibitor ultrafine_cemented_carbide carbide_tips_break brittle_carbide
钨丝 钼片 钽片 铌管 高比重合金 钨棒/钨板/钨合金…裂 钨…太脆 钼片…分层 钼…脆 钨条…断 钨极…烧损 | 难熔金属 钨钼加工 钨基高比重合金 再结晶脆性 | refractory_metal tungsten_heavy_alloy molybdenum_alloy
废钨钢 废硬质合金 废合金/废刀片/磨削料/废钨…回收 | 废硬质合金再生 锌熔法 钨钴回收 | tungsten_recycling zinc_process cemented_carbide_recycling
钨精矿 仲钨酸铵 钨酸钠 钨渣 钼精矿 钨矿…浸出 | 钨冶金 白钨矿分解 钨钼分离 | tungsten_metallurgy scheelite ammonium_paratungstate
打印悬垂 残余应力打印 选区激光熔化残余应力 基板预热 扫描策略优化 金属打印/打印金属/3d打印金属…变形/应力/拱/翘/翘起来/翘边/裂 打印…刮刀碰/掉层/支撑拉开/球化/飞溅 打印件…塌/应力/拱/翘起来/翘边 3d打印…应力/拱/翘起来/翘边/裂 printed_parts…crack/curl/warp 3d_printed…crack/warp 铺粉…不匀 printed_metal…warp | 粉末床熔融变形 支撑结构 铺粉质量 扫描策略 熔池飞溅 | laser_powder_bed_fusion_distortion scanning_strategy
打印件…内孔/抛光/毛糙/流道/粘粉 打印…后处理 | 增材制件后处理 支撑去除 内流道抛光 增材表面粗糙度 | post_processing_of_additive surface_finish_of_AM internal_channel_polishing
打印粉 空心粉 卫星球 粉…氧含量高/球形度/细粉收得率 雾化…堵嘴/粉粗 金属粉…不圆 制粉…收得率低 导液管…堵 | 气雾化喷嘴 粉末球形度 旋转电极制粉 粉末循环使用 卫星粉 | gas_atomized_powder plasma_rotating_electrode satellite_particle
触头…烧蚀/熔焊/磨损 触点…烧黑/粘 银触头…掉 继电器…触点粘 银点…烧 开关…触点烧 | 电触头材料 银氧化锡 电弧侵蚀 铜铬触头 | electrical_contact_material arc_erosion silver_tin_oxide
摩擦片…打滑/掉块/烧/翘 离合器片…烧 刹车片/闸片…掉块 刹车块…磨快 闸瓦…磨 离合器…打滑 | 粉末冶金摩擦材料 湿式离合器 铜基摩擦片 摩擦衰退 | sintered_friction_material wet_clutch friction_fade
金刚石…抓不住/掉 绳锯…串珠/断 磨轮…不出刃/掉砂 锯片…不走刀 刀头…不锋利 磨头…磨得快 金刚石锯片…不耐用 薄壁钻…钻不动 | 金刚石工具胎体 金刚石把持力 预合金粉 绳锯串珠 | diamond_tool_matrix diamond_retention
打印太慢太贵 金属打印/打印…几天/太慢/太贵/成本高/打不快 3d打印…几天/太贵/成本高/打不快 3d_printing…expensive/slow | 多激光打印 成形效率 高层厚 粉末回收成本 增材成本 | multi_laser build_rate cost_of_additive_manufacturing
打印件各向 打印件…一掰断/不结实/强度不够/方向强度/横着断/疲劳断/竖着断 打印…一掰断/强度不够/方向强度/横着断/疲劳断/竖着断 | 增材组织各向异性 热处理增材 增材疲劳性能 层间结合 | anisotropy_of_AM fatigue_of_additive
粉尘易爆 铝粉/镁粉…不敢/爆炸 钛粉/金属粉/抛光铝/打磨粉…不敢/爆/爆炸/着火 | 金属粉尘爆炸 | metal_dust_explosion aluminum_dust
粉冶件不够密 粉冶/铁粉件…不够密/密度低/强度低/渗油/漏油/电镀渗液 烧结/粉末件…不够密/密度低/渗油/漏油/电镀渗液 sintered…porous/weak | 全致密化 复压复烧 高速压制 浸渗封孔 | high_velocity_compaction double_pressing resin_impregnation
粉末贵 雾化粉/合金粉/金属粉/球形粉…受潮/回收/太贵/氧化/浪费/用几次/结块 打印粉…受潮/回收/太贵/氧化/浪费/用几次 | 粉末循环利用 粉末氧化控制 低成本制粉 粉末储存 | powder_reuse recycled_powder powder_oxidation
喷涂层打印 焊条/硬面/复合粉…耐磨层掉 | 金属陶瓷涂层 包覆粉末 | cermet_coating
硬质合金费钴 钴…少用/涨价/贵 钨…涨价/贵 合金…钴少 | 无钴硬质合金 铁镍粘结 高熵粘结相 | cobalt_free_binder cobalt_replacement
模具压粉磨 压粉/成形/压制…卡模/拉毛/模具磨/费模 | 粉末压制模具磨损 模具润滑 硬质合金模 | die_wear_in_compaction
磁粉芯损耗 磁芯/软磁/粉芯/电感芯…发热/叫/开裂/损耗大 磁环…叫/开裂/损耗大 | 绝缘包覆 磁损耗 | powder_core
打印粉倒不出 粉倒不出来 打印件/打印…堵在里面/拆支撑/支撑拆不掉/残粉/清粉/粉倒不出/粉出不来/粉堵 | 清粉 内流道清粉 晶格结构 可制造性 自支撑设计 残粉去除 | powder_removal trapped_powder lattice_structure design_for_additive powder_stuck_inside
烧结炉费气 烧结炉/推杆炉…氢气/氨/温差/网带断/费气/费电/露点 网带炉…氢气/氨/网带断/费气/费电/露点 sintering_furnace…gas | 烧结气氛控制 烧结炉能耗 碳势烧结 | sintering_furnace_atmosphere
粉末齿轮精度 粉冶/粉末/烧结件/烧结齿轮/结构件…不同心/同轴/尺寸散/整形/精度/跳动 sintered_gear…accuracy | 烧结件精整 模具弹性变形补偿 精整回弹 | sizing_of_sintered
硬质合金回火焊裂 合金/钨钢/刀片…崩角/掉/断/焊裂/裂纹 | 钎焊热应力 热失配硬质合金 钎缝缓冲层 | braze_cracking_of_carbide
粉末烧起泡 钢粉/铁粉/粉末/粉末件/烧结件/坯/注射件…发泡/烧塌/烧裂/起泡/鼓包/鼓泡 烧完…起泡 sintered…blister | 残余碳 碳氧反应 残余碳氧反应 脱脂不完全 脱脂缺陷 | blistering_in_sintering debinding_defect bubbles_after_sintering
打印植入物 打印骨头/钛骨/植入/打印钛/多孔钛/假体…孔堵/断/毛刺/清洗/粗糙/粘粉 骨板…孔堵/毛刺/清洗/粗糙/粘粉 | 多孔植入体 电解抛光增材 化学抛光多孔 增材骨植入 | porous_implant_finishing printed_titanium AM_implant
打印件光洁 打印件…台阶纹/打磨难/毛 打印金属/打印模具…不光/台阶纹/打磨难/毛/粗糙/粘粉 打印…不光/打磨难/毛/粗糙/粘粉 printed…rough | 增材件抛光 电解抛光增材件 化学抛光增材 磨粒流增材 | AM_surface_finishing
粉末件压装裂 粉末零件/粉冶件/粉末件/含油轴承/齿轮毂…一压就裂/一敲碎/压裂/压装裂/脆/装配裂 烧结件…一压就裂/一敲碎/压裂/压装裂/装配裂 sintered_part/press_fit/powder_metal…crack | 烧结件韧性 孔隙应力集中 粉末冶金零件断裂 压装应力 |
`;
