/** Powder metallurgy, hard alloys, metal printing, contacts. */
export const powderMetallurgy = `
压坯…分层/密度不均/掉角/裂 压制…分层/裂 毛坯…掉边 粉末…压不实 压出来…掉渣 | 压坯密度分布 粉末压制 脱模裂纹 | green_compact_crack powder_compaction
装粉…不匀/不满 粉…堵料靴/填不满模 单重…不稳 压件…重量不稳 送粉…不匀 粉末…不流动 铁粉…偏析 混粉…分层 | 粉末充填 松装密度 无偏析混合粉 粉末流动性 | powder_die_filling apparent_density bonded_powder_mix
烧结…发黑/变形/尺寸不稳/粘连/脱碳/鼓泡 烧结件…强度不够/生锈/硬度低/脆/裂 粉末冶金…裂 | 烧结气氛 烧结硬化 温压成形 粉末锻造 | sintered_steel sinter_hardening warm_compaction sintering_atmosphere > 烧结收缩
含油轴承 石墨铜套 铜套…抱死/烧/磨 含油轴承…响/没油 轴套…抱死/磨 衬套…咬死/磨 | 多孔含油轴承 铜基自润滑轴承 衬套摩擦磨损 | oil_impregnated_bearing sintered_bronze_bearing bushing_wear > 自润滑材料
脱脂…开裂/慢/鼓泡 mim…变形/尺寸 喂料…不匀 注射坯/粉末注射…裂 mim件…砂眼 脱蜡…鼓泡 | 喂料流变 催化脱脂 粘结剂体系 注射成形坯 | feedstock_rheology catalytic_debinding binder_system
钨钢…砂眼/裂 硬质合金…孔隙/崩/渗碳/硬度不稳/脏化/脱碳/裂 合金刀片…脆 钨钢模…裂 合金棒…弯 合金顶锤…碎 | 硬质合金烧结 钴相 η相 晶粒抑制剂 超细晶硬质合金 | WC-Co eta_phase grain_growth_inhibitor ultrafine_cemented_carbide
钨丝 钼片 钽片 铌管 高比重合金 钨棒/钨板/钨合金…裂 钨…太脆 钼片…分层 钼…脆 钨条…断 钨极…烧损 | 难熔金属 钨钼加工 钨基高比重合金 再结晶脆性 | refractory_metal tungsten_heavy_alloy molybdenum_alloy
废钨钢 废硬质合金 废合金/废刀片/磨削料/废钨…回收 | 废硬质合金再生 锌熔法 钨钴回收 | tungsten_recycling zinc_process cemented_carbide_recycling
钨精矿 仲钨酸铵 钨酸钠 钨渣 钼精矿 钨矿…浸出 | 钨冶金 白钨矿分解 钨钼分离 | tungsten_metallurgy scheelite ammonium_paratungstate
打印悬垂 金属打印…翘/裂 打印…刮刀碰/掉层/支撑拉开/球化/飞溅 铺粉…不匀 打印件…塌 | 粉末床熔融变形 支撑结构 铺粉质量 扫描策略 熔池飞溅 | laser_powder_bed_fusion_distortion scanning_strategy
打印件…内孔/抛光/毛糙/流道/粘粉 打印…后处理 | 增材制件后处理 支撑去除 内流道抛光 增材表面粗糙度 | post_processing_of_additive surface_finish_of_AM internal_channel_polishing
打印粉 空心粉 卫星球 粉…氧含量高/球形度/细粉收得率 雾化…堵嘴/粉粗 金属粉…不圆 制粉…收得率低 导液管…堵 | 气雾化喷嘴 粉末球形度 旋转电极制粉 粉末循环使用 卫星粉 | gas_atomized_powder plasma_rotating_electrode satellite_particle
触头…烧蚀/熔焊/磨损 触点…烧黑/粘 银触头…掉 继电器…触点粘 银点…烧 开关…触点烧 | 电触头材料 银氧化锡 电弧侵蚀 铜铬触头 | electrical_contact_material arc_erosion silver_tin_oxide
摩擦片…打滑/掉块/烧/翘 离合器片…烧 刹车片/闸片…掉块 刹车块…磨快 闸瓦…磨 离合器…打滑 | 粉末冶金摩擦材料 湿式离合器 铜基摩擦片 摩擦衰退 | sintered_friction_material wet_clutch friction_fade
金刚石…抓不住/掉 绳锯…串珠/断 磨轮…不出刃/掉砂 锯片…不走刀 刀头…不锋利 磨头…磨得快 金刚石锯片…不耐用 薄壁钻…钻不动 | 金刚石工具胎体 金刚石把持力 预合金粉 绳锯串珠 | diamond_tool_matrix diamond_retention
`;
