/** Copper, aluminium, magnesium, titanium, zinc, lead, rare earths. */
export const nonFerrous = `
铜绿 铜…变色/手印/氧化发黑 铜件…发绿/发黑/防变色 铜板/铜排/黄铜…发黑 铜管…发绿 铜带…发黄 紫铜/铜门…变色 | 铜变色 苯并三氮唑 铜钝化 铜缓蚀 | copper_tarnish benzotriazole copper_passivation
内螺纹铜管 铜管…弯裂/拉断/残油/泄漏/漏/蚁巢/裂/针孔 空调铜管…漏 | 铜管蚁巢腐蚀 内螺纹管旋压 铜管残碳 | formicary_corrosion inner_grooved_copper_tube ant_nest_corrosion
铜锭…气孔/裂 铜棒…空心/缩尾/裂 铜铸…裂 铜水…吸气 锡青铜…偏析 铜带…热轧裂 磷铜…反偏析 铜杆…夹杂 铜炉…渣多 黄铜棒…断 | 铜合金熔炼 水平连铸 反偏析 铜液除氧 | copper_alloy_melting horizontal_continuous_casting inverse_segregation
引线框架 铬锆铜 高强高导 连接器铜带 铜带…侧弯/内应力/软化 框架铜…翘 铜…导电率低 电极铜…软 铜合金…又硬又导电 | 高强高导铜合金 铜铬锆 铜带残余应力 时效析出铜合金 | copper_chromium_zirconium high_strength_high_conductivity lead_frame_copper
铝箔…断带/暗面/粘/起皱/针孔/除油 铝板…侧弯/油斑/黑丝 铝卷…擦伤/松层 铝带…黑条 铸轧…条纹 铸轧板…裂 | 铝箔轧制 双辊铸轧 铝带材缺陷 | aluminum_foil_rolling twin_roll_casting pinhole_in_foil
圆铸锭 结晶盘 均质炉 铝棒…偏析/冷隔/夹渣/疏松/羽毛晶/裂 铸棒…拉痕/漏铝 铝锭/扁锭…裂 | 半连续铸造 铝合金铸锭裂纹 均匀化处理 热顶铸造 | direct_chill_casting billet_homogenization hot_top_casting
熔铝炉 化铝炉 集中熔化炉 铝屑…回炉/烧损 铝…烧损大 熔铝…费气 熔铝炉…热效率 铝熔…渣多 铝液…转运 铝灰…带铝 铝水包…降温 | 熔铝炉节能 铝熔炼烧损 铝屑重熔 | aluminum_melting_furnace melt_loss aluminum_chip_remelting
废铝…分选/混杂/脱漆/铁高 再生铝…脆/铁 铝…铁含量高 杂铝…降级 易拉罐…脱漆 回收铝…夹杂 | 再生铝富铁相 废铝激光分选 保级利用 废铝脱漆 | iron_rich_phase secondary_aluminum scrap_sorting decoating
镁屑 镁…压铸氧化/燃烧/着火 镁合金…发黑/掉漆/起泡/锈 镁件…腐蚀/裂 镁粉…爆 镁熔…覆盖气 | 镁合金阻燃 镁合金防护 镁合金压铸 镁熔体保护 | magnesium_ignition magnesium_die_casting magnesium_protection cover_gas
海绵钛 钛…咬死/打磨着火/氧化变色/烧刀/难加工 钛焊…发蓝 钛板…酸洗 钛管…裂 钛焊接…发黑 钛合金…粘刀 钛锭…偏析 钛屑…回收 钛设备…漏 钛件…磨损 | 钛合金焊接保护 钛熔炼 钛合金表面处理 钛屑回收 | titanium_welding titanium_sponge titanium_surface_treatment titanium_scrap
锌合金…发脆/变黑/尺寸变/放久裂/断/老化/长毛 锌件…一掰就断 锌合金件…粉化 | 锌合金晶间腐蚀 锌合金时效 压铸锌合金 | zinc_alloy_aging zamak intergranular_corrosion_of_zinc
浸锌渣 电解锌 净化渣 铜镉渣 次氧化锌 锌焙砂 黄钾铁矾 锌片…难剥 锌电解…烧板 析出锌…铅高 锌…浸出率低 | 锌电积 锌净化除钴 | zinc_hydrometallurgy zinc_electrowinning leaching_residue
铅膏 粗铅 铅渣 铅烟 再生铅 铅尘 铅板栅 铅…熔炼污染/精炼渣 废电瓶…拆 铅栅…腐蚀 废铅…冶炼 | 再生铅冶炼 铅膏脱硫 湿法炼铅 铅板栅合金 | secondary_lead lead_paste_desulfurization lead_grid_alloy
镨钕 氧化铈 稀土金属 稀土…抛光粉/沉淀/煅烧/电解/皂化/萃取 | 浸出稀土 稀土熔盐电解 稀土抛光粉 | rare_earth_leaching rare_earth_electrolysis ceria_polishing
磁铁…发脆/掉镀层/生锈/碎/磁力不够/退磁 磁钢…一致性/掉角/退磁 磁瓦…开裂/掉块/裂 钕铁硼…废料/生锈 磁体…耐温低 | 钕铁硼晶界扩散 钕铁硼防护 铁氧体磁瓦 重稀土减量 | grain_boundary_diffusion corrosion_of_NdFeB ferrite_magnet
提金 氰渣 银锭 提银 炭浆法 电子垃圾/废线路板…提金 | 阳极泥处理 稀贵金属提取 | anode_slime precious_metal_extraction
始极片 铜电积 冰铜 铜电解…电耗/短路 阴极铜/铜板…长粒子 电解铜…结粒 阳极板…不平 电铜…发脆 铜冶炼…渣含铜 | 铜电解精炼 阴极铜质量 火法炼铜 铜渣贫化 | copper_electrorefining cathode_copper_nodulation copper_smelting matte
铝电解槽 炭阳极 阴极炭块 电解槽…漏铝/热不平衡 阳极…掉块/氧化掉渣 铝电解…电耗 槽电压…高 | 炭素阳极 惰性阳极 槽热平衡 | aluminum_reduction_cell carbon_anode inert_anode
矿热炉 电极糊 塌料 硅铁 硅锰 工业硅 锰铁 电石炉 电极…硬断/软断 炉况…不顺 铁合金炉…费电 铁合金…粉化 | 矿热炉冶炼 自焙电极 铁合金电耗 工业硅冶炼 | submerged_arc_furnace soderberg_electrode silicon_smelting ferrosilicon
锡渣 锡烟尘 锑白 粗锡 稀散金属 含砷烟尘 烟灰…有价金属 | 稀散金属回收 锡冶炼 砷碱渣 | scattered_metal_recovery tin_smelting indium_recovery
镍钴 钴渣 粗制氢氧化镍钴 镍电解 高压酸浸 镍/黑粉…浸出 电池料…镍钴 硫酸镍…杂质 | 镍钴浸出 镍钴萃取分离 高压酸浸工艺 | nickel_cobalt_leaching high_pressure_acid_leaching cobalt_recovery
铜排接头热 铜排/铝排…变色/烧红/烧黑/烫 母线/搭接/接线端/接线柱/铜铝接头…发热/变色/烧红/烧黑/烫 接头…变色/烧红/烧黑 busbar…hot | 搭接面 镀银搭接 电接触发热 电热耦合 | electrical_joint_heating
金属屑自燃 钛屑/铝屑/锆屑/铁粉/金属屑/磨屑/海绵铁…冒烟/发热/堆着烧/着火/自燃 镁屑…冒烟/发热/堆着烧/自燃 | 自热氧化 金属细屑 惰性储存 自燃倾向 水反应产氢 | metal_swarf_fire pyrophoric self_heating_of_metal titanium_chips chips_catch_fire
铝导线断强度 铝杆/铝线/铝导线/电工铝/铝绞线…强度不够/拉不细/断/电阻大/脆/起皮 铝丝…强度不够/拉不细/断/电阻大/脆 aluminum_rod…break | 稀土铝导体 铝导体 氧化膜夹杂 硼化处理 电工圆铝杆 铝线导电率 | boron_treatment
`;
