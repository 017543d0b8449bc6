/** Cement, concrete, bricks, ceramics, refractories, glass, wood and furniture, roads. */
export const building = `
水泥 熟料 | 水泥熟料 胶凝材料 | cement clinker cementitious_material
混凝土 砼 商砼 | 混凝土耐久性 高性能混凝土 | concrete durability_of_concrete
混凝土裂 地面裂 墙裂 塑性收缩 浇完第二天 塑性收缩蒸发 早期保湿 塑性开裂 混凝土保湿养护 混凝土…一晚上裂/不规则裂/像蜘蛛网/发丝裂/开裂/拆模裂/收缩/毛细裂/第二天裂/细纹/细裂纹/网状裂/裂/裂得/裂缝/龟裂 水泥地…裂/裂缝 地面/浇完…一晚上裂/不规则裂/像蜘蛛网/发丝裂/毛细裂/第二天裂/细纹/细裂纹/网状裂/裂/裂得 楼面/楼板/刚浇的/板面…一晚上裂/不规则裂/像蜘蛛网/发丝裂/毛细裂/第二天裂/细纹/细裂纹/网状裂/裂得 刚浇完…细纹/裂 车间地面/地坪/墙面…裂 水泥…开裂 concrete/floor/slab/new_concrete…crack | 混凝土开裂 收缩裂缝 早期开裂 | concrete_cracking shrinkage_cracking plastic_shrinkage_cracking evaporation_rate early-age_cracking > 外加剂
混凝土强度低 不到标号 | 抗压强度 混凝土配合比 | compressive_strength mix_proportion
起砂 地面起灰 水泥基表层硬化剂 混凝土表面硬化剂 混凝土泌水 表层硬化 地面…一层灰/扫不完灰/扫灰/扬灰/掉砂/起灰/起砂 水泥地…掉砂/灰/起灰/起砂 地坪…起灰/起砂 混凝土…起砂/起粉 concrete_floor…dust/dusty/powder 水泥…起砂 厂房地面…灰 | 地坪起砂 混凝土表面强度 | concrete_surface_dusting concrete_surface_hardener > 水泥熟料
泛碱 返碱 墙面白霜 可溶盐迁移 毛细孔结晶 墙面…泛碱/白霜 墙…白毛/起碱 地砖…吐白/泛白/泛碱/白毛/白碱/白霜/起霜/返白 砖墙…吐白/泛白/白/白毛/白碱/白霜/起霜/返白 路面砖/彩砖/石材/外墙砖/勾缝/水泥…吐白/泛白/白毛/白碱/白霜/起霜/返白 砖…吐白/白毛/白碱/白霜/起霜/返白 brick/wall/paver…salt/white_powder/white_stain 墙砖/水泥砖…泛碱 混凝土…白霜 | 泛碱机理 | efflorescence soluble_salt_migration
减水剂 外加剂 减水率 泵送剂 缓凝剂 减水剂…发臭/发霉/结晶 母液…减水剂 | 聚羧酸减水剂 混凝土外加剂 | superplasticizer concrete_admixture
混凝土冻融 冻酥 混凝土…冻融/冻酥/盐冻 冻融…剥落 冬天…水泥酥 路面…盐冻 | 抗冻融 冻融循环 | freeze_thaw
预制构件 装配式 预制墙板 装配式房子 模块化房屋 集装箱房 装配式…构件 | 装配式建筑 预制混凝土 | precast prefabricated_building
3d打印房 | 混凝土3d打印 | 3D_printed_concrete
砂浆 抹灰 空鼓 粉刷层 干粉砂浆 湿拌砂浆 砂浆塑性收缩 纤维素醚 砂浆保水 抹灰砂浆开裂 保水剂 砌筑砂浆 可操作时间 砂浆保水率 砂浆稠度 抹灰…掉/空/空鼓/网裂/脱落/裂/起壳/酥/龟壳/龟裂 砂浆…不粘/不饱满/吸水快/干得快/开裂/掉/掉灰/来不及砌/没粘性/泌水 粉刷/墙面抹灰/抹灰墙/灰层/抹的灰…掉/空/网裂/脱落/裂/起壳/酥/龟壳/龟裂 plaster…bubble/crack/fall/hollow/loose mortar…crumble/dry/fall/set 砌墙/砌砖/灰浆/勾缝…不粘/不饱满/吸水快/干得快/掉灰/来不及砌/没粘性 墙…空鼓 抹灰层…掉 brick…mortar | 干混砂浆 空鼓脱落 | mortar mortar_hollowing plastic_shrinkage_of_mortar cellulose_ether_mortar workability_of_mortar
瓷砖掉 砖掉 饰面层剥离 陶瓷饰面层 饰面层粘结界面 聚合物改性砂浆 柔性粘结砂浆 抗滑移 聚合物水泥砂浆 瓷砖…一敲就掉/下滑/往下坠/往下掉/往下滑/挂不住/掉/溜/溜下来/滑下来/粘不上/粘不住/粘不牢/翘起/脱落 墙砖…下滑/往下坠/往下滑/挂不住/掉/溜/溜下来/滑下来/空鼓/脱落 马赛克…掉/脱 tile…buckle/come_off/detach/drop_off/fall/fall_off/fall_out/lift/loose/pop_off/pop_up 瓷砖胶/大砖/砖/大板…下滑/往下坠/往下滑/挂不住/溜/溜下来/滑下来 大板砖…掉 外墙面砖…脱 地砖…翘 | 瓷砖胶 饰面脱落 | tile_adhesive tile_detachment debonding_of_ceramic_tile polymer_modified_tile_mortar tile_adhesive_slip cellulose_ether > 界面结合
机制砂 石子 骨料 砂石料 骨料…吸水/级配 砂石…生产线 碎石…级配 石子…含泥 再生料…砂石 砂石厂…粉尘 | 骨料级配 机制砂品质 | coarse_aggregate manufactured_sand gravel crushed_stone
砖 烧结砖 免烧砖 压砖机 砖机 砌块成型机 水泥砖…强度 免烧砖…裂 砖…养护 | 墙体材料 固废制砖 | brick wall_material
加气块 泡沫混凝土 铝粉膏 发泡水泥 加气砖 蒸压加气制品 墙体界面约束 加气块…塌模/墙裂/强度/掉角/收缩/砌完裂/裂/裂缝 加气…发气/塌模 加气砖/加气块墙/轻质砖/砌块墙…墙裂/收缩/砌完裂/裂/裂缝 泡沫混凝土/发泡水泥…塌 aerated…crack | 加气混凝土 | aerated_concrete foam_concrete autoclaved_aerated_concrete
石膏 石膏板 脱硫石膏 副产石膏 钛石膏 石膏渣 柠檬酸石膏 石膏晶形调控 石膏纤维增韧 转晶剂 石膏增强 石膏…一掰断/含水高/堆存/太脆/掉渣/易断/晶须/脆 脱硫石膏/石膏板/石膏制品/磷石膏…一掰断/太脆/掉渣/易断/脆 | 工业副产石膏 石膏基材料 | gypsum gypsum_board
固废建材 渣子做建材 地聚合物 渣…做水泥/做砖/铺路 尾渣/固废/炉渣…做砖 渣子…铺路 赤泥…做路 | 固废基胶凝材料 碱激发 地聚物 | geopolymer alkali_activated
陶瓷 瓷器 | 先进陶瓷 结构陶瓷 | ceramic advanced_ceramics
瓷砖 釉 釉面 | 建筑陶瓷 陶瓷釉料 | ceramic_tile glaze
釉裂 釉面针孔 缩釉 后期龟裂 釉熔体气孔逸出 釉面缩釉 釉高温粘度 釉始熔点 釉浆表面张力 釉润湿性 釉…小眼/开片/裂纹/麻点 釉面…不平/小坑/小孔/毛孔/缩/裂/裂纹/起泡/针孔/针眼 glaze…blister/bubble/chip/crack/crawl/craze/dull/peel/pinhole/run 碗…小孔/小眼/棕眼/炸釉/缩釉/缺釉/釉泡/针孔 碗盘…小孔/小眼/棕眼/缩釉/缺釉/釉泡/针孔 瓷砖…小孔/小眼/棕眼/缩釉/缺釉/釉泡 | 釉面缺陷 坯釉适应性 | glaze_defect crazing wetting_of_glaze > 热膨胀匹配
坯裂陶 坯体裂 干燥裂 泥坯…变形 | 陶瓷坯体开裂 坯体干燥 | green_body_cracking
烧变形 烧成 风惊 烧…变形/开裂/生烧/翘 烧成…合格率/色差/裂 出窑…变形/裂 窑…烧坏 | 陶瓷烧成 烧成变形 | ceramic_firing
氧化铝 氧化锆 | 氧化铝陶瓷 氧化锆陶瓷 | alumina zirconia
碳化硅 氮化硅 | 碳化硅陶瓷 非氧化物陶瓷 | silicon_carbide silicon_nitride
陶瓷脆 陶瓷一碰碎 陶瓷…崩/碎/裂 ceramic…break/crack 瓷…碰碎 | 陶瓷增韧 | ceramic_toughening
多孔陶瓷 蜂窝陶瓷 | 陶瓷过滤 泡沫陶瓷 | porous_ceramic foam_ceramic
耐火砖 耐火材料 耐材 耐火泥 火泥 耐火…浇注 炉子…砌砖 | 耐火浇注料 耐火材料侵蚀 | refractory castable
炉衬掉 掉砖 炉子烧穿 热机械应力剥落 热机械应力 高温断裂韧性 锚固砖 炉顶吊挂 炉顶预制件蠕变 炉衬…侵蚀/寿命/烧穿 炉墙…下沉/坍塌/掉大块/掉料/烧穿/老掉/鼓出来 炉顶…下沉/坍塌/掉大块/掉料/老掉/裂/鼓出来 炉拱/炉门/窑顶/炉膛顶/吊顶砖…下沉/坍塌/塌/掉大块/掉料/老掉/裂/鼓出来 炉底…烧穿 炉砖…侵蚀 渣…侵蚀炉 炉子…穿 refractory/furnace…lining | 炉衬侵蚀 抗渣侵蚀 炉衬寿命 | refractory_corrosion lining_life slag_resistance thermomechanical_stress_of_refractory furnace_roof_refractory anchor_of_refractory > 抗热震性
热震裂 急冷裂 一冷一热裂 冷热…炸裂/裂 急冷/一冷一热/骤冷/急冷急热…裂 坩埚…炸 热…炸裂 thermal_shock…crack | 抗热震性 热震 | thermal_shock > 热膨胀匹配
保温棉 岩棉 陶瓷纤维 硅酸铝棉 陶纤毯 陶瓷纤维…粉化 硅酸铝…收缩 陶纤…掉 | 耐火纤维 矿物棉 | ceramic_fiber mineral_wool
玻璃 | 玻璃材料 玻璃组成 | glass
玻璃自爆 自爆 钢化自爆 应力斑光弹检测 自爆机理 玻璃…没碰就碎/炸/爆/碎掉/突然炸/突然碎/自己炸/自己爆/自己碎/自爆 钢化…没碰就碎/突然炸/突然碎/自己炸/自己爆/自己碎/自爆 钢化玻璃…没碰就碎/炸/突然炸/突然碎/自己炸/自己爆/自己碎 淋浴房/茶几…没碰就碎/炸/突然炸/突然碎/自己炸/自己碎 glass…explode_by_itself/shatter/shatters_by_itself 玻璃门…没碰就碎/突然炸/突然碎/自己炸/自己碎 玻璃桌…没碰就碎/突然炸/突然碎/自己炸/自己爆/自己碎 幕墙玻璃/杯子/开水…炸 倒热水…裂 tempered_glass…break | 硫化镍 钢化玻璃自爆 | nickel_sulfide spontaneous_breakage tempered_glass > 残余应力
玻璃气泡 玻璃结石 澄清剂 配合料 澄清动力学 熔窑澄清 玻璃澄清 氧化还原澄清 玻璃…夹杂/气泡/澄清/灰泡/疙瘩/结石/节瘤 glass…blister/bubble/cord/seed/stone 玻璃里…小泡/杂质/泡/疙瘩/黑点 玻璃液…泡 玻璃料…气泡 | 玻璃熔制 玻璃缺陷 | glass_melting glass_defect bubbles_in_glass bubbles_in_the_glass glass_fining bubble_removal_of_glass_melt
玻璃划 玻璃强度 玻璃…一碰碎/不抗摔/划伤/划痕/刮花/强度 glass…scratch | 化学钢化 玻璃强化 | chemical_strengthening_of_glass
玻璃发霉 玻璃花 防霉粉 玻璃…发花/发霉/存放/擦不掉/白斑/纸印/虹彩/霉 | 玻璃风化 | glass_weathering
镀膜玻璃 low-e 调光玻璃 low-e…掉膜 镀膜…玻璃 节能玻璃…膜 | 低辐射玻璃 节能玻璃 | low_emissivity_glass
中空玻璃 漏气玻璃 丁基胶 暖边 密封胶水汽渗透 分子筛露点 露点失效 中空玻璃露点 中空…漏气/结露/脱胶/起雾/进水 双层玻璃…发雾/哈气/水珠/起雾/进水汽/里头雾/里面起雾/里面雾/雾 中空玻璃/三层玻璃/双玻/两层玻璃…发雾/哈气/水珠/起雾/进水汽/里头雾/里面起雾/里面雾 玻璃…夹层水 分子筛/氩气…中空 fog…between_panes window…fog_inside | 中空玻璃密封 真空玻璃 | insulating_glass vacuum_glazing double_glazing dew_point_failure
高硼硅 | 硼硅玻璃 | borosilicate_glass
玻璃金属封 玻金封 | 玻璃金属封接 热膨胀匹配 | glass_to_metal_seal
门窗 窗 铝合金窗 推拉窗 塑钢窗 门窗五金 密封胶条 胶条压缩永久变形 门窗气密性 型材变形 窗…关不上/关不严/合不拢/呜呜响/推不动/漏雨/漏风/进沙/进灰/透风/风响 窗户…关不上/关不严/合不拢/呜呜响/推不动/漏水/漏风/进沙/进灰/透风/风响 铝窗/门窗/推拉门/平开窗/塑钢窗/铝合金窗/老窗/大门…关不上/关不严/合不拢/呜呜响/推不动/漏风/进沙/进灰/透风/风响 窗扇…关不严/合不拢/呜呜响/推不动/漏风/进沙/进灰/透风/风响 window…close/draft/draught/seal/wind 断桥铝…漏 | 门窗节能 气密水密 | door_and_window draughty compression_set_of_gasket air_tightness_of_window
门板 防盗门 钢门 | 金属门 门体 | steel_door
钢结构 厂房 钢梁 钢柱 檩条 网架结构 钢构厂 厂房…钢架 | 钢结构设计 抗震 | steel_structure seismic
路面 沥青 道路 公路 沥青路 高速路 柏油 沥青混凝土 | 沥青路面 道路工程 | asphalt pavement
地基 沉降 打地基 软地基 地基…下陷/不稳/处理/沉 强夯…地基 | 地基处理 岩土 | foundation geotechnical
屋面漏 防水卷材蠕变搭接 非固化防水涂料 防水卷材搭接 屋面…修了又漏/又漏/渗/渗水/滴水/漏/漏雨/积水/补漏 屋顶/房顶/楼顶…修了又漏/又漏/渗水/滴水/漏/漏雨/补漏 roof…drip/leak/water basement/cellar/bathroom/balcony/terrace…flood/leak/water rain…comes_in/through_the_roof 顶棚/顶上…修了又漏/又漏/渗水/滴水/漏雨/补漏 漏雨…修/补 天沟/厂房/彩钢瓦/采光带/下雨/女儿墙/落水口…漏 顶/车间/房子…漏雨 ceiling…leak | 建筑防水 防水卷材 | waterproofing_membrane leaky_roof leaking_roof roof_waterproofing
外墙保温 保温板掉 保温一体板 保温钉 外保温 薄抹灰系统 负风压 保温锚栓 粘结面积率 保温层…刮掉/吹掉/吹跑/大风/掉/掉下来/整片掉/空鼓/裂/风刮/鼓 外墙…保温/保温层脱 保温板…刮掉/吹掉/吹跑/大风/掉/掉下来/整片掉/脱落/风刮 insulation…blown_off/fall/peel 外墙保温/外墙皮…刮掉/吹掉/吹跑/大风/掉下来/整片掉/风刮 楼…保温层掉 | 外墙外保温 保温板 | external_wall_insulation ETICS_wind_suction
隔音 吸音 不隔音 吸音板 吸音棉 墙/门/窗…不隔音 房间/机房…隔音 会议室…回声 回声…大 隔音…差 | 建筑声学 隔声材料 | acoustic_material building_acoustics
板材 刨花板 胶合板 密度板 多层板 生态板 欧松板 纤维板 细木工板 刨花板厂 颗粒板 板材…开胶/鼓 密度板…泡胀 板…受潮鼓 | 人造板 木质复合材料 | wood_based_panel plywood particleboard
木头裂 木材变形 木材开裂 木材乙酰化 木材糠醇 木材热处理 木材浸渍树脂 木材含水率 木材干燥内应力 木材皱缩 木材高频真空 木头…干裂/裂 木材…翘/裂 木板…弯/翘/裂 wood…crack/warp 原木/木制品/木门/木柱/实木/木地板/木方/家具…裂 木料…开裂 wooden…split | 木材干燥 木材改性 木材尺寸稳定 | wood_drying wood_modification > 残余应力
木头烂 木材防腐 铜基防腐 木材微生物降解 木材流失性 木头…发黑/烂 木…腐/虫蛀 木材…腐/腐朽 木桩/户外木/木栈道/枕木/木柱/木板…烂 wood…rot | 木材防腐剂 木材保护 | wood_preservation
竹子 竹材 竹制品 竹木厂 竹地板 毛竹 竹家具 竹工艺品 | 竹材加工 竹复合材料 | bamboo
家具 板式家具 衣柜 橱柜 沙发 实木家具 红木 | 家具制造 家具定制 | furniture
人造石 石英石 石英石台面 不饱和树脂固化 苯乙烯残留 石英石固化度 真空振压 人造石/岗石…刺鼻/味/掉色/有味/渗色/烫坏/甲醛/白印/裂 石英石…刺鼻/味/崩/掉色/有味/渗色/烫坏/甲醛/白印 台面…刺鼻/味/开裂/掉色/有味/渗色/烫坏/甲醛 | 人造石英石 | artificial_stone
石材 大理石 花岗岩 花岗石 板岩 砂岩 玉石 大理石…护理 | 石材防护 | natural_stone
建筑能耗 楼宇 | 智能建筑 建筑运维 | smart_building BIM
矿石 选矿 选矿厂 选厂 原矿 铁矿石 选矿设备 矿山…选 矿物…分选 选矿…效果 | 矿物加工 浮选 | mineral_processing flotation
膨润土 高岭土 凹凸棒 蒙脱石 瓷土 高岭土/凹凸棒…提纯 非金属…矿 | 粘土矿物 非金属矿 | clay_mineral bentonite kaolin attapulgite
墙发霉 墙返潮 回南天 毛细水上升阻断 湿热传递 建筑湿迁移 墙…冒汗/出水珠/反潮/发霉/太潮/湿漉漉/潮乎乎/潮气/潮湿/返碱潮/黑斑 墙角…潮/霉 地面/底楼/半地下/负一层/地板/墙面/屋里/房间/平房…冒汗/出水珠/反潮/太潮/湿漉漉/潮乎乎/潮气/潮湿/返潮 一楼…冒汗/出水珠/反潮/太潮/湿漉漉/潮/潮乎乎/潮气/潮湿/返潮 wall…damp/moldy/mould/mouldy basement/house/room/cellar…damp/moldy/mouldy 地下室…冒汗/出水珠/反潮/太潮/湿漉漉/潮乎乎/潮湿/返潮 | 墙体防潮 | wall_dampness damp_wall damp_basement moisture_transfer_in_building rising_moisture
地坪 环氧地坪 地坪漆 厂房地面 地面漆 车间地面…起皮 环氧…地面 | 地坪材料 | floor_coating
混凝土碳化 碳化深度 混凝土…碳化 | 混凝土碳化机理 | carbonation_of_concrete
碱骨料 骨料…碱活性 混凝土/大坝…碱骨料 | 碱骨料反应 | alkali_silica_reaction
混凝土蜂窝 麻面混凝土 自密实混凝土 填充性 骨料离析 振捣能量 混凝土振捣 混凝土…不密实/孔洞/漏振/漏浆/烂根/狗洞/空洞/蜂窝/露石子 墙柱…不密实/孔洞/烂根/狗洞/空洞/蜂窝/露石子/麻面 concrete…hole/hollow/honeycomb/void 楼板/柱子/梁/剪力墙/拆模/底板/桥墩…不密实/孔洞/狗洞/空洞/蜂窝/露石子/麻面 拆完模…孔洞/蜂窝/麻面 振捣…不实 | 混凝土外观缺陷 清水混凝土 | concrete_surface_defect self-compacting_concrete vibration_of_fresh_concrete
泵送堵管 混凝土离析 保坍 新拌浆体触变 聚羧酸减水剂保坍 新拌混凝土流变 浆体屈服应力 骨料沉降 管壁润滑层 超高层泵送 泵送压力损失 新拌混凝土离析 混凝土…分层/压不上去/发干/和易性/堵泵/堵管/夏天干/太干/打不上去/打不上楼/打不出去/抓底/泌水/泵不上去/泵不动/石子下沉/石子沉/离析/粘 泵送…压力大/堵 concrete…pump/slump/stiff/too_stiff 砼…分层/压不上去/发干/堵泵/堵管/夏天干/太干/打不上楼/打不出去/打不动/泵不上去/泵不动/石子下沉/石子沉 商砼…压不上去/发干/堵泵/堵管/夏天干/太干/打不出去/打不动/泵不动 石子…下沉/分层/沉 高楼…打混凝土/泵 泵管…堵 | 混凝土工作性 泵送性 | workability segregation_of_concrete rheology_of_fresh_concrete yield_stress_of_fresh_concrete lubrication_layer
养护 蒸养 养护剂 养护窑 脱模强度 构件…养护/蒸养 混凝土/蒸汽…养护 蒸养…裂 | 混凝土养护 | concrete_curing
纤维混凝土 钢纤维 高强混凝土 钢纤维…结团 纤维…抱团混凝土 混凝土…加纤维 uhpc…收缩 | 纤维增强混凝土 超高性能混凝土 | fiber_reinforced_concrete UHPC
路面坑 路裂 坑槽 路面水损害 路面…唧泥/啃边/坑/早坏/破损/网裂/裂/裂缝/龟裂 road…break_up/bumpy/crack/damage/hole 马路…坏/坑坑洼洼/掉渣/烂/破/起皮 新路/村路/乡道/厂里路/柏油路…坏/坑/坑坑洼洼/掉渣/烂/破/裂/起皮 路…坑洼 公路…坑 厂区路…坏 | 路面病害 路面养护 | pavement_distress pothole_repair
裂缝检测 桥裂 爬索机器人 裂缝…拍照/测宽/自动识别 桥…裂 桥底…看不到 | 结构裂缝识别 | structural_crack_detection
砖碎 砖强度 | 砖抗压强度 | brick_strength
砖泛霜 | brick_efflorescence
窑温 窑炉温差 辊道窑流场 燃烧喷嘴脉冲 脉冲燃烧 窑内流场均化 窑…上下温差/上面熟下面生/下面生/前后温差/左右温差/温差大/温度不均/火不匀 窑里/隧道窑/辊道窑/梭式窑…上下温差/上面熟下面生/下面生/前后温差/左右温差/温差大/火不匀 kiln…cold_spot/temperature/uneven 窑温…波动 窑炉…不稳 | 窑炉温度控制 | kiln_temperature_control kiln_temperature_uniformity
隧道窑费气 窑…余热/热跑 烧窑…成本/费 | 窑炉余热 | kiln_heat_recovery
釉料 无铅釉 | 釉料配方 | glaze_formulation
陶瓷注射 陶瓷成型 | 陶瓷成型工艺 | ceramic_forming
透明陶瓷 | 透明陶瓷材料 | transparent_ceramic
生物陶瓷 | 生物活性陶瓷 | bioceramic
蓄热陶瓷 | 蓄热材料 | heat_storage_ceramic
泡沫玻璃 玻璃纤维 | 玻璃纤维材料 | glass_fiber foam_glass
玻璃切割 玻璃磨边 玻璃…切不断/切裁/崩角/崩边/异形/掰/爆边/磨边/钻孔 磨边…烧边 | 玻璃深加工 | glass_cutting
玻璃管 管尺寸 拉管 玻管 药用玻璃管 | 玻璃拉管 玻璃管壁厚 | glass_tube_drawing
玻璃熔炉 窑龄 玻璃窑 池壁砖 池窑 熔窑 全氧燃烧 全氧燃烧窑炉 配合料预热 熔窑热效率 玻璃窑…侵蚀/漏/烧气/烧穿/能耗/费气/费油/费电 玻璃…窑炉能耗/融化 玻璃炉/池炉…漏/烧气/烧穿/能耗/费气/费油/费电 蓄热室…堵 窑压/电熔…玻璃 furnace…glass | 玻璃熔窑 电助熔 | glass_furnace oxy-fuel_combustion batch_preheating
门变形 门扇 | 门扇变形 | door_deformation
门锈 门掉漆 | 金属门涂装 | door_coating > 涂层附着力 前处理 镀锌面涂装
隔热条 断桥 | 断热型材 | thermal_break
一边冷一边热 楼上热楼下冷 办公楼/商场/医院…空调 空房…开空调 空调…忽冷忽热 末端…不冷 新风/洁净室/无尘室…费电 无尘车间…超标 | 楼宇自控 空调系统运行优化 室内热舒适 新风系统 | building_automation HVAC_operation_optimization fresh_air
加装电梯 电梯交通流 派梯策略 电梯调度 电梯…上下班/慢/挤/每层停/溜/等不到/等半天/等太久/老坏/门夹 elevator/lift…crowded/wait 扶梯…夹 | 电梯群控 电梯制动 自动扶梯 | elevator_group_control elevator_traffic
打印店 美甲店 室内空气质量 超细颗粒物 臭氧排放 病态建筑综合征 装修/新房…味/甲醛 办公室…味/甲醛/缺氧/闷 教室…甲醛/闷 室内…味/甲醛/闷/霉 屋里…味/甲醛/闷/霉味 眼睛…呛/流泪/熏/辣 打印…味/熏/臭 复印…味/熏 甲醛…味/散 宿舍…味/闷 office…smell/stuffy printer…fumes/smell eyes…burn/sting 家具…味大 地下室…霉味 理发店…味 关窗/开会/商场…闷 new_house…smell | 室内空气品质 室内甲醛净化 人造板甲醛释放 新风净化 | indoor_air_quality indoor_formaldehyde formaldehyde_emission air_purification ultrafine_particle ventilation_rate sick_building_syndrome indoor_VOC
代打卡 翻墙 小偷 翻围墙 进贼 偷东西 撬门 偷铜 光纤振动传感 周界防范 入侵报警 盗窃检测 生物特征识别 监控…看不清人/看不过来 人脸…打卡/照片骗/认不出/认错 车牌…认不出/认错/识别不 厂里…丢东西/被偷/进贼 电缆…被偷/被割 围墙…报警/爬/翻/进来 门禁…不认/代刷/坏/慢/打不开 工地…偷/被偷 外人…混进/进厂/进来 打卡…代打/排队 刷脸…不认/慢/被骗 道闸…不抬/砸 摄像头…拍不清人 戴口罩…认 冒名…进厂 半夜…有人进 陌生人/翻墙…进 访客…登记 贼…进来 仓库/果园…被偷 鱼塘…偷 野生动物…闯 铁路…进人 围栏…报警 gets…stolen climb…fence 指纹…识别不 | 视频监控 周界入侵检测 人脸识别 车牌识别 行人重识别 门禁系统 | video_surveillance perimeter_intrusion_detection face_recognition license_plate_recognition person_re-identification perimeter_security fiber_vibration_sensing burglar_alarm theft thieves stolen trespass biometric_recognition liveness_detection face_spoofing
`;
