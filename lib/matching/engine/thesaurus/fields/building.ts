/** Cement, concrete, bricks, ceramics, refractories, glass, wood and furniture, roads. */
export const building = `
水泥 熟料 | 水泥熟料 胶凝材料 | cement clinker cementitious_material
混凝土 砼 商砼 | 混凝土耐久性 高性能混凝土 | concrete durability_of_concrete
混凝土裂 地面裂 墙裂 混凝土…裂 地面…裂 | 混凝土开裂 收缩裂缝 早期开裂 | concrete_cracking shrinkage_cracking > 外加剂
混凝土强度低 不到标号 | 抗压强度 混凝土配合比 | compressive_strength mix_proportion
起砂 地面起灰 | 地坪起砂 混凝土表面强度 | concrete_surface_dusting > 水泥熟料
泛碱 返碱 墙面白霜 | 泛碱机理 | efflorescence
减水剂 外加剂 | 聚羧酸减水剂 混凝土外加剂 | superplasticizer concrete_admixture
混凝土冻融 冻酥 | 抗冻融 冻融循环 | freeze_thaw
预制构件 装配式 | 装配式建筑 预制混凝土 | precast prefabricated_building
3d打印房 | 混凝土3d打印 | 3D_printed_concrete
砂浆 抹灰 空鼓 | 干混砂浆 空鼓脱落 | mortar mortar_hollowing
瓷砖掉 砖掉 瓷砖…掉 墙砖…掉 | 瓷砖胶 饰面脱落 | tile_adhesive tile_detachment > 界面结合
机制砂 石子 骨料 | 骨料级配 机制砂品质 | coarse_aggregate manufactured_sand
砖 烧结砖 免烧砖 | 墙体材料 固废制砖 | brick wall_material
加气块 泡沫混凝土 | 加气混凝土 | aerated_concrete foam_concrete
石膏 石膏板 脱硫石膏 | 工业副产石膏 石膏基材料 | gypsum gypsum_board
固废建材 渣子做建材 | 固废基胶凝材料 碱激发 地聚物 | geopolymer alkali_activated
陶瓷 瓷器 | 先进陶瓷 结构陶瓷 | ceramic advanced_ceramics
瓷砖 釉 釉面 | 建筑陶瓷 陶瓷釉料 | ceramic_tile glaze
釉裂 釉面针孔 缩釉 | 釉面缺陷 坯釉适应性 | glaze_defect crazing > 热膨胀匹配
坯裂陶 坯体裂 干燥裂 | 陶瓷坯体开裂 坯体干燥 | green_body_cracking
烧变形 烧成 | 陶瓷烧成 烧成变形 | ceramic_firing
氧化铝 氧化锆 | 氧化铝陶瓷 氧化锆陶瓷 | alumina zirconia
碳化硅 氮化硅 | 碳化硅陶瓷 非氧化物陶瓷 | silicon_carbide silicon_nitride
陶瓷脆 陶瓷一碰碎 | 陶瓷增韧 | ceramic_toughening
多孔陶瓷 蜂窝陶瓷 | 陶瓷过滤 泡沫陶瓷 | porous_ceramic foam_ceramic
耐火砖 耐火材料 耐材 | 耐火浇注料 耐火材料侵蚀 | refractory castable
炉衬掉 掉砖 炉子烧穿 | 炉衬侵蚀 抗渣侵蚀 炉衬寿命 | refractory_corrosion lining_life slag_resistance > 抗热震性
热震裂 急冷裂 | 抗热震性 热震 | thermal_shock > 热膨胀匹配
保温棉 岩棉 陶瓷纤维 | 耐火纤维 矿物棉 | ceramic_fiber mineral_wool
玻璃 | 玻璃材料 玻璃组成 | glass
玻璃自爆 自爆 钢化自爆 玻璃…炸 | 硫化镍 钢化玻璃自爆 | nickel_sulfide spontaneous_breakage tempered_glass > 残余应力
玻璃气泡 玻璃结石 | 玻璃熔制 玻璃缺陷 | glass_melting glass_defect
玻璃划 玻璃强度 | 化学钢化 玻璃强化 | chemical_strengthening_of_glass
玻璃发霉 玻璃花 | 玻璃风化 | glass_weathering
镀膜玻璃 low-e | 低辐射玻璃 节能玻璃 | low_emissivity_glass
中空玻璃 漏气玻璃 | 中空玻璃密封 真空玻璃 | insulating_glass vacuum_glazing
高硼硅 | 硼硅玻璃 | borosilicate_glass
玻璃金属封 玻金封 | 玻璃金属封接 热膨胀匹配 | glass_to_metal_seal
门窗 窗 铝合金窗 | 门窗节能 气密水密 | door_and_window
门板 防盗门 钢门 | 金属门 门体 | steel_door
钢结构 厂房 | 钢结构设计 抗震 | steel_structure seismic
路面 沥青 | 沥青路面 道路工程 | asphalt pavement bridge
地基 沉降 | 地基处理 岩土 | foundation geotechnical
屋面漏 | 建筑防水 防水卷材 | waterproofing_membrane
外墙保温 保温板掉 | 外墙外保温 保温板 | external_wall_insulation
隔音 吸音 不隔音 | 建筑声学 隔声材料 | acoustic_material building_acoustics
板材 刨花板 胶合板 密度板 | 人造板 木质复合材料 | wood_based_panel plywood particleboard
木头裂 木材变形 木材开裂 | 木材干燥 木材改性 木材尺寸稳定 | wood_drying wood_modification > 残余应力
木头烂 木材防腐 | 木材防腐剂 木材保护 | wood_preservation
竹子 竹材 | 竹材加工 竹复合材料 | bamboo
家具 板式家具 | 家具制造 家具定制 | furniture
人造石 石英石 | 人造石英石 | artificial_stone
石材 大理石 | 石材防护 | natural_stone
建筑能耗 楼宇 | 智能建筑 建筑运维 | smart_building BIM
矿石 选矿 | 矿物加工 浮选 | mineral_processing flotation
膨润土 高岭土 凹凸棒 | 粘土矿物 非金属矿 | clay_mineral bentonite kaolin attapulgite
墙发霉 墙返潮 | 墙体防潮 | wall_dampness
地坪 环氧地坪 | 地坪材料 | floor_coating
混凝土碳化 | 混凝土碳化机理 | carbonation_of_concrete
碱骨料 | 碱骨料反应 | alkali_silica_reaction
混凝土蜂窝 麻面混凝土 | 混凝土外观缺陷 清水混凝土 | concrete_surface_defect
泵送堵管 混凝土离析 | 混凝土工作性 泵送性 | workability segregation_of_concrete
养护 蒸养 | 混凝土养护 | concrete_curing
纤维混凝土 | 纤维增强混凝土 超高性能混凝土 | fiber_reinforced_concrete UHPC
路面坑 路裂 | 路面病害 路面养护 | pavement_distress
裂缝检测 桥裂 | 结构裂缝识别 | structural_crack_detection
砖碎 砖强度 | 砖抗压强度 | brick_strength
砖泛霜 | brick_efflorescence
窑温 窑炉温差 | 窑炉温度控制 | kiln_temperature_control
隧道窑费气 | 窑炉余热 | kiln_heat_recovery
釉料 无铅釉 | 釉料配方 | glaze_formulation
陶瓷注射 陶瓷成型 | 陶瓷成型工艺 | ceramic_forming
透明陶瓷 | 透明陶瓷材料 | transparent_ceramic
生物陶瓷 | 生物活性陶瓷 | bioceramic
蓄热陶瓷 | 蓄热材料 | heat_storage_ceramic
泡沫玻璃 玻璃纤维 | 玻璃纤维材料 | glass_fiber foam_glass
玻璃切割 玻璃磨边 | 玻璃深加工 | glass_cutting
玻璃管 管尺寸 | 玻璃拉管 玻璃管壁厚 | glass_tube_drawing
玻璃熔炉 窑龄 | 玻璃熔窑 电助熔 | glass_furnace
门变形 门扇 | 门扇变形 | door_deformation
门锈 门掉漆 | 金属门涂装 | door_coating > 涂层附着力 前处理 镀锌面涂装
隔热条 断桥 | 断热型材 | thermal_break
`;
