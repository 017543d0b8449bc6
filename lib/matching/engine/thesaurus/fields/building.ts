/** Cement, concrete, bricks, ceramics, refractories, glass, wood and furniture, roads. */
export const building = `
水泥 熟料 | 水泥熟料 胶凝材料 | cement clinker cementitious_material
混凝土 砼 商砼 | 混凝土耐久性 高性能混凝土 | concrete durability_of_concrete
混凝土裂 地面裂 墙裂 塑性收缩 混凝土…开裂/拆模裂/收缩/裂/裂缝/龟裂 水泥地…裂/裂缝 地面/车间地面/地坪/浇完/墙面…裂 水泥…开裂 concrete/floor…crack | 混凝土开裂 收缩裂缝 早期开裂 | concrete_cracking shrinkage_cracking > 外加剂
混凝土强度低 不到标号 | 抗压强度 混凝土配合比 | compressive_strength mix_proportion
起砂 地面起灰 地面…一层灰/扫不完灰/扫灰/扬灰/掉砂/起灰/起砂 水泥地…掉砂/灰/起灰/起砂 地坪…起灰/起砂 混凝土…起砂/起粉 水泥…起砂 厂房地面…灰 | 地坪起砂 混凝土表面强度 | concrete_surface_dusting > 水泥熟料
泛碱 返碱 墙面白霜 墙面…泛碱/白霜 墙…白毛/起碱 墙砖/地砖/水泥砖…泛碱 砖墙…白 混凝土…白霜 路面砖…泛白 | 泛碱机理 | efflorescence
减水剂 外加剂 减水率 泵送剂 缓凝剂 减水剂…发臭/发霉/结晶 母液…减水剂 | 聚羧酸减水剂 混凝土外加剂 | superplasticizer concrete_admixture
混凝土冻融 冻酥 混凝土…冻融/冻酥/盐冻 冻融…剥落 冬天…水泥酥 路面…盐冻 | 抗冻融 冻融循环 | freeze_thaw
预制构件 装配式 预制墙板 装配式房子 模块化房屋 集装箱房 装配式…构件 | 装配式建筑 预制混凝土 | precast prefabricated_building
3d打印房 | 混凝土3d打印 | 3D_printed_concrete
砂浆 抹灰 空鼓 粉刷层 干粉砂浆 湿拌砂浆 抹灰…空鼓/裂 砂浆…不粘/开裂/掉/泌水 墙…空鼓 粉刷…裂 抹灰层…掉 | 干混砂浆 空鼓脱落 | mortar mortar_hollowing
瓷砖掉 砖掉 瓷砖…掉/粘不住/粘不牢/脱落 墙砖…掉/空鼓/脱落 马赛克…掉/脱 tile…fall_off/loose 大板砖…掉 外墙面砖…脱 地砖…翘 | 瓷砖胶 饰面脱落 | tile_adhesive tile_detachment > 界面结合
机制砂 石子 骨料 砂石料 骨料…吸水/级配 砂石…生产线 碎石…级配 石子…含泥 再生料…砂石 砂石厂…粉尘 | 骨料级配 机制砂品质 | coarse_aggregate manufactured_sand
砖 烧结砖 免烧砖 压砖机 砖机 砌块成型机 水泥砖…强度 免烧砖…裂 砖…养护 | 墙体材料 固废制砖 | brick wall_material
加气块 泡沫混凝土 铝粉膏 发泡水泥 加气砖 加气块…塌模/强度/掉角/裂 加气…发气/塌模 泡沫混凝土/发泡水泥…塌 | 加气混凝土 | aerated_concrete foam_concrete
石膏 石膏板 脱硫石膏 副产石膏 钛石膏 石膏渣 柠檬酸石膏 石膏…含水高/堆存/晶须 | 工业副产石膏 石膏基材料 | gypsum gypsum_board
固废建材 渣子做建材 地聚合物 渣…做水泥/做砖/铺路 尾渣/固废/炉渣…做砖 渣子…铺路 赤泥…做路 | 固废基胶凝材料 碱激发 地聚物 | geopolymer alkali_activated
陶瓷 瓷器 | 先进陶瓷 结构陶瓷 | ceramic advanced_ceramics
瓷砖 釉 釉面 | 建筑陶瓷 陶瓷釉料 | ceramic_tile glaze
釉裂 釉面针孔 缩釉 后期龟裂 釉…小眼/开片/裂纹/麻点 釉面…不平/小坑/小孔/毛孔/缩/裂/裂纹/起泡/针孔/针眼 glaze…crack/craze 碗…炸釉 | 釉面缺陷 坯釉适应性 | glaze_defect crazing > 热膨胀匹配
坯裂陶 坯体裂 干燥裂 泥坯…变形 | 陶瓷坯体开裂 坯体干燥 | green_body_cracking
烧变形 烧成 风惊 烧…变形/开裂/生烧/翘 烧成…合格率/色差/裂 出窑…变形/裂 窑…烧坏 | 陶瓷烧成 烧成变形 | ceramic_firing
氧化铝 氧化锆 | 氧化铝陶瓷 氧化锆陶瓷 | alumina zirconia
碳化硅 氮化硅 | 碳化硅陶瓷 非氧化物陶瓷 | silicon_carbide silicon_nitride
陶瓷脆 陶瓷一碰碎 陶瓷…崩/碎/裂 ceramic…break/crack 瓷…碰碎 | 陶瓷增韧 | ceramic_toughening
多孔陶瓷 蜂窝陶瓷 | 陶瓷过滤 泡沫陶瓷 | porous_ceramic foam_ceramic
耐火砖 耐火材料 耐材 耐火泥 火泥 耐火…浇注 炉子…砌砖 | 耐火浇注料 耐火材料侵蚀 | refractory castable
炉衬掉 掉砖 炉子烧穿 炉衬…侵蚀/寿命/烧穿 炉墙/炉底…烧穿 炉砖…侵蚀 渣…侵蚀炉 炉子…穿 | 炉衬侵蚀 抗渣侵蚀 炉衬寿命 | refractory_corrosion lining_life slag_resistance > 抗热震性
热震裂 急冷裂 一冷一热裂 冷热…炸裂/裂 急冷/一冷一热/骤冷/急冷急热…裂 坩埚…炸 热…炸裂 thermal_shock…crack | 抗热震性 热震 | thermal_shock > 热膨胀匹配
保温棉 岩棉 陶瓷纤维 硅酸铝棉 陶纤毯 陶瓷纤维…粉化 硅酸铝…收缩 陶纤…掉 | 耐火纤维 矿物棉 | ceramic_fiber mineral_wool
玻璃 | 玻璃材料 玻璃组成 | glass
玻璃自爆 自爆 钢化自爆 玻璃…炸/爆/碎掉/自爆 钢化…自爆 钢化玻璃/淋浴房/幕墙玻璃/茶几/杯子/开水…炸 倒热水…裂 glass…shatter | 硫化镍 钢化玻璃自爆 | nickel_sulfide spontaneous_breakage tempered_glass > 残余应力
玻璃气泡 玻璃结石 澄清剂 配合料 玻璃…夹杂/气泡/澄清/灰泡/疙瘩/结石/节瘤 玻璃液…泡 玻璃料…气泡 | 玻璃熔制 玻璃缺陷 | glass_melting glass_defect
玻璃划 玻璃强度 玻璃…一碰碎/不抗摔/划伤/划痕/刮花/强度 glass…scratch | 化学钢化 玻璃强化 | chemical_strengthening_of_glass
玻璃发霉 玻璃花 防霉粉 玻璃…发花/发霉/存放/擦不掉/白斑/纸印/虹彩/霉 | 玻璃风化 | glass_weathering
镀膜玻璃 low-e 调光玻璃 low-e…掉膜 镀膜…玻璃 节能玻璃…膜 | 低辐射玻璃 节能玻璃 | low_emissivity_glass
中空玻璃 漏气玻璃 丁基胶 暖边 中空…漏气/结露/脱胶/起雾/进水 双层玻璃…雾 玻璃…夹层水 分子筛/氩气…中空 | 中空玻璃密封 真空玻璃 | insulating_glass vacuum_glazing
高硼硅 | 硼硅玻璃 | borosilicate_glass
玻璃金属封 玻金封 | 玻璃金属封接 热膨胀匹配 | glass_to_metal_seal
门窗 窗 铝合金窗 推拉窗 塑钢窗 窗…漏雨/漏风 窗户…漏水/漏风 断桥铝…漏 | 门窗节能 气密水密 | door_and_window
门板 防盗门 钢门 | 金属门 门体 | steel_door
钢结构 厂房 钢梁 钢柱 檩条 网架结构 钢构厂 厂房…钢架 | 钢结构设计 抗震 | steel_structure seismic
路面 沥青 道路 公路 沥青路 高速路 柏油 沥青混凝土 | 沥青路面 道路工程 | asphalt pavement bridge
地基 沉降 打地基 软地基 地基…下陷/不稳/处理/沉 强夯…地基 | 地基处理 岩土 | foundation geotechnical
屋面漏 屋面…渗/漏/积水 屋顶/房顶/楼顶/天沟/厂房/彩钢瓦/采光带/下雨/女儿墙/落水口…漏 顶/车间/房子…漏雨 roof/basement…leak | 建筑防水 防水卷材 | waterproofing_membrane
外墙保温 保温板掉 保温一体板 保温钉 外保温 保温层…掉/空鼓/裂/鼓 外墙…保温/保温层脱 保温板…掉/脱落 楼…保温层掉 | 外墙外保温 保温板 | external_wall_insulation
隔音 吸音 不隔音 吸音板 吸音棉 墙/门/窗…不隔音 房间/机房…隔音 会议室…回声 回声…大 隔音…差 | 建筑声学 隔声材料 | acoustic_material building_acoustics
板材 刨花板 胶合板 密度板 多层板 生态板 欧松板 纤维板 细木工板 刨花板厂 颗粒板 板材…开胶/鼓 密度板…泡胀 板…受潮鼓 | 人造板 木质复合材料 | wood_based_panel plywood particleboard
木头裂 木材变形 木材开裂 木头…干裂/裂 木材…翘/裂 木板…弯/翘/裂 wood…crack/warp 原木/木制品/木门/木柱/实木/木地板/木方/家具…裂 木料…开裂 wooden…split | 木材干燥 木材改性 木材尺寸稳定 | wood_drying wood_modification > 残余应力
木头烂 木材防腐 木头…发黑/烂 木…腐/虫蛀 木桩/户外木/木栈道/枕木…烂 木材…腐朽 wood…rot | 木材防腐剂 木材保护 | wood_preservation
竹子 竹材 竹制品 竹木厂 竹地板 毛竹 竹家具 竹工艺品 | 竹材加工 竹复合材料 | bamboo
家具 板式家具 衣柜 橱柜 沙发 实木家具 红木 | 家具制造 家具定制 | furniture
人造石 石英石 石英石台面 人造石/岗石…裂 石英石…崩 台面…开裂 | 人造石英石 | artificial_stone
石材 大理石 花岗岩 花岗石 板岩 砂岩 玉石 大理石…护理 | 石材防护 | natural_stone
建筑能耗 楼宇 | 智能建筑 建筑运维 | smart_building BIM
矿石 选矿 选矿厂 选厂 原矿 铁矿石 选矿设备 矿山…选 矿物…分选 选矿…效果 | 矿物加工 浮选 | mineral_processing flotation
膨润土 高岭土 凹凸棒 蒙脱石 瓷土 高岭土/凹凸棒…提纯 非金属…矿 | 粘土矿物 非金属矿 | clay_mineral bentonite kaolin attapulgite
墙发霉 墙返潮 回南天 墙…发霉/返碱潮/黑斑 墙角…潮/霉 地面…返潮 一楼…潮 wall…mould | 墙体防潮 | wall_dampness damp_wall
地坪 环氧地坪 地坪漆 厂房地面 地面漆 车间地面…起皮 环氧…地面 | 地坪材料 | floor_coating
混凝土碳化 碳化深度 混凝土…碳化 | 混凝土碳化机理 | carbonation_of_concrete
碱骨料 骨料…碱活性 混凝土/大坝…碱骨料 | 碱骨料反应 | alkali_silica_reaction
混凝土蜂窝 麻面混凝土 混凝土…不密实/孔洞/漏振/漏浆/烂根/蜂窝 墙柱…烂根 振捣…不实 | 混凝土外观缺陷 清水混凝土 | concrete_surface_defect
泵送堵管 混凝土离析 混凝土…和易性/堵泵/堵管/打不上去/抓底/泌水/泵不动/离析/粘 泵送…压力大/堵 泵管…堵 | 混凝土工作性 泵送性 | workability segregation_of_concrete
养护 蒸养 养护剂 养护窑 脱模强度 构件…养护/蒸养 混凝土/蒸汽…养护 蒸养…裂 | 混凝土养护 | concrete_curing
纤维混凝土 钢纤维 高强混凝土 钢纤维…结团 纤维…抱团混凝土 混凝土…加纤维 uhpc…收缩 | 纤维增强混凝土 超高性能混凝土 | fiber_reinforced_concrete UHPC
路面坑 路裂 坑槽 路面…唧泥/啃边/坑/早坏/破损/网裂/裂/裂缝/龟裂 路…坑洼 公路…坑 厂区路…坏 | 路面病害 路面养护 | pavement_distress
裂缝检测 桥裂 爬索机器人 裂缝…拍照/测宽/自动识别 桥…裂 桥底…看不到 | 结构裂缝识别 | structural_crack_detection
砖碎 砖强度 | 砖抗压强度 | brick_strength
砖泛霜 | brick_efflorescence
窑温 窑炉温差 窑…温度不均 窑温…波动 窑里…上下温差 窑炉…不稳 | 窑炉温度控制 | kiln_temperature_control
隧道窑费气 窑…余热/热跑 烧窑…成本/费 | 窑炉余热 | kiln_heat_recovery
釉料 无铅釉 | 釉料配方 | glaze_formulation
陶瓷注射 陶瓷成型 | 陶瓷成型工艺 | ceramic_forming
透明陶瓷 | 透明陶瓷材料 | transparent_ceramic
生物陶瓷 | 生物活性陶瓷 | bioceramic
蓄热陶瓷 | 蓄热材料 | heat_storage_ceramic
泡沫玻璃 玻璃纤维 | 玻璃纤维材料 | glass_fiber foam_glass
玻璃切割 玻璃磨边 玻璃…切不断/切裁/崩角/崩边/异形/掰/爆边/磨边/钻孔 磨边…烧边 | 玻璃深加工 | glass_cutting
玻璃管 管尺寸 拉管 玻管 药用玻璃管 | 玻璃拉管 玻璃管壁厚 | glass_tube_drawing
玻璃熔炉 窑龄 玻璃窑 池壁砖 池窑 熔窑 全氧燃烧 玻璃窑…侵蚀/漏 玻璃…窑炉能耗/融化 蓄热室…堵 窑压/电熔…玻璃 | 玻璃熔窑 电助熔 | glass_furnace
门变形 门扇 | 门扇变形 | door_deformation
门锈 门掉漆 | 金属门涂装 | door_coating > 涂层附着力 前处理 镀锌面涂装
隔热条 断桥 | 断热型材 | thermal_break
一边冷一边热 楼上热楼下冷 办公楼/商场/医院…空调 空房…开空调 空调…忽冷忽热 末端…不冷 新风/洁净室/无尘室…费电 无尘车间…超标 | 楼宇自控 空调系统运行优化 室内热舒适 新风系统 | building_automation HVAC_operation_optimization fresh_air
加装电梯 电梯…溜/等半天/老坏/门夹 扶梯…夹 | 电梯群控 电梯制动 自动扶梯 | elevator_group_control
装修/新房…味 家具…味大 办公室/教室…闷 室内/屋里…甲醛 地下室…霉味 | 室内空气品质 室内甲醛净化 人造板甲醛释放 新风净化 | indoor_air_quality indoor_formaldehyde formaldehyde_emission air_purification
代打卡 翻墙 小偷 监控…看不清人/看不过来 人脸/车牌…认不出/认错 摄像头…拍不清人 戴口罩…认 冒名…进厂 厂里…丢东西 电缆…被偷 围墙…报警 半夜…有人进 门禁…坏 陌生人…进 访客…登记 | 视频监控 周界入侵检测 人脸识别 车牌识别 行人重识别 门禁系统 | video_surveillance perimeter_intrusion_detection face_recognition license_plate_recognition person_re-identification
`;
