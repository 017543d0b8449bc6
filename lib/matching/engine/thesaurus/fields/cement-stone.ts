/** Cement, lime, concrete and its products, stone. */
export const cementStone = `
采石场 荒料 荒料率 绳锯 石材矿 石料厂 石头/花岗岩…开采 荒料…裂 矿山…开石 采石…爆破裂 | 石材矿山开采 金刚石绳锯 荒料成材率 采石场规划 | dimension_stone quarrying diamond_wire_saw
石材…发黄/吐黄/水斑/泛黄/渗色/湿痕/白华/花/返碱/锈斑 大理石…发黄/失光/黄斑 花岗岩…锈 石头…长毛 | 石材病变 石材防护剂 石材渗透 石材清洗 石材锈黄斑 | stone_deterioration stone_protective_agent stone_staining
石材大板 砂锯 石板…断/薄 石材…光度/崩边/磨不亮/裂/锯不动/锯片 大板…崩边/弯/补胶 大理石/花岗岩…裂 拉锯…慢 锯片/异形/雕刻…石材 石头…锯片 | 石材锯切 石材抛光 金刚石锯片 石材异形加工 | stone_sawing stone_polishing diamond_saw_blade > 金刚石工具
石浆 石泥 锯泥 石材废料 石渣 大理石粉 石粉…堆/没处 石材…边角料 石材厂…废水 | 石材锯泥利用 石粉掺合料 石材废弃物资源化 | stone_sludge marble_waste stone_powder_utilization
石碑 石刻 石窟 摩崖 石雕/石碑/石狮…风化 石像…酥 | 石质文物保护 岩石风化 石质文物加固 | stone_conservation stone_weathering
文化石 水磨石 岗石 石英石…翘/色/裂 人造石…发黄/变形 水磨石…裂 岗石…翘 | 人造石开裂 无机人造石 树脂基人造石 | engineered_stone terrazzo artificial_marble
结圈 结后圈 结大球 窑…圈/打圈/结圈/结大蛋/长厚窑皮/长圈 预热器…堵/塌料/结皮 旋风筒/窑尾…堵/结皮 回转窑…结圈 分解炉/烟室/下料管…结皮 | 水泥窑结圈 预热器结皮 挥发性组分循环 有害元素循环 | kiln_ring_formation preheater_buildup alkali_chloride_circulation
游离钙 fcao 立升重 黄心料 飞砂料 跑生料 熟料…强度/欠烧/烧不好/烧不透/质量/黄心 生料…均化/波动/难烧 窑况…不稳 煅烧…水泥 窑…煅烧 水泥窑…煤耗 | 熟料煅烧 生料易烧性 熟料矿物 游离氧化钙 率值控制 | clinker_burnability free_lime raw_meal clinker_phase
饱磨 包球 糊球 水泥磨 助磨剂 磨水泥 粉磨站 水泥磨…产量/台时/温度高/电/糊/费 水泥…比表面积/磨不细/细度/跑粗 | 水泥粉磨 辊压机联合粉磨 水泥颗粒级配 | cement_grinding grinding_aid roller_press
立磨 立磨…产量/吐渣/振停/震 磨辊…磨损/辊皮 磨盘…料层 | 立式辊磨 料层稳定 辊磨振动 | vertical_roller_mill roller_mill_vibration
假凝 水泥…不凝/冬天不硬/凝不/凝太快/凝得/凝结/后期强度/干得慢/强度上不去/强度低/快凝/早强/早期强度/硬得慢 | 水泥水化 凝结时间 水化动力学 水泥早强剂 | cement_hydration setting_time early_strength_agent
水泥…安定性/开花/炸/胀裂/膨胀 | 水泥体积安定性 氧化镁膨胀 延迟钙矾石 | cement_soundness delayed_ettringite_formation
坍损 坍落度 混凝土…不出车/到工地/加水/发硬/变干/变硬快/坍落/干了打不/扒底/损失大/滞后泌水/跑得快 水泥…吃外加剂/外加剂不合/跟外加剂/适应性 减水剂/外加剂…不适应 含泥…减水剂 | 水泥外加剂相容性 坍落度损失 保坍剂 抗泥剂 | slump_loss cement_admixture_compatibility slump_retention
协同处置 替代燃料 旁路放风 水泥窑…危废/垃圾/污泥 窑…烧垃圾 水泥厂…烧轮胎 | 水泥窑协同处置 替代燃料燃烧 旁路放风灰 | co_processing_in_cement_kiln refuse_derived_fuel alternative_fuel
低碳水泥 贝利特 硫铝酸盐水泥 高贝利特 水泥…减碳/碳 水泥厂…二氧化碳 | 低碳胶凝材料 煅烧粘土水泥 硫铝酸盐 熟料替代 | low_carbon_cement calcined_clay calcium_sulfoaluminate
水泥厂…余热/收尘/氨水/粉尘 水泥…脱硝 窑尾…氮氧 水泥窑…氮氧化物 | 分级燃烧脱硝 水泥窑烟气治理 水泥余热发电 | cement_kiln_NOx staged_combustion cement_plant_emission
篦冷机 堆雪人 二次风温 熟料…出来烫/红河 篦板…掉/烧 | 篦冷机换热 熟料冷却 | grate_cooler clinker_cooling
粉煤灰罐 石膏仓 水泥库…下不来/堵/清 水泥罐/原煤仓/煤仓/矿仓…堵 库壁…挂 水泥…下料不稳 散装罐…下不来 筒仓…清 仓壁…粘 湿料…粘仓 | 筒仓清堵 料仓助流 粘湿物料 筒仓结构 | silo_flow silo_blockage sticky_bulk_material > 料仓结拱
矿渣微粉 s95矿粉 矿渣粉 掺合料 混合材 钢渣粉 硅灰 火山灰 矿粉…比表/活性 粉煤灰…假/氨味/烧失量 | 辅助性胶凝材料 火山灰活性 矿渣活性激发 矿物掺合料 | supplementary_cementitious_material ground_slag pozzolanic_activity mineral_admixture
石灰窑 白灰 烧石灰 套筒窑 麦尔兹窑 石灰…不活/夹心/活性度/烧不透/烧生/生烧/生芯/质量/过烧 石灰石…小料/炸裂 石灰窑…结瘤 烧石灰…费煤 | 活性石灰 石灰石煅烧 石灰窑热工 | quicklime limestone_calcination lime_kiln
熟石灰 消石灰 石灰乳 石灰膏 氢氧化钙 石灰…消化/爆灰 墙面…爆灰 石灰浆…沉 生石灰…渣 | 石灰消化 氢氧化钙制备 石灰乳稳定性 | hydrated_lime lime_slaking
大体积 水化热 大坝…温度裂缝/裂 混凝土…内外温差/发热 承台/底板/筏板…裂 | 大体积混凝土 温控防裂 冷却水管 温度应力 | mass_concrete hydration_heat temperature_cracking
叠合板 灌浆套筒 pc构件 管片…崩边/裂 预制…拼缝/掉角/构件裂 叠合板…裂 构件…脱模裂 套筒…灌浆 灌浆…不饱满 装配式…漏 预制板…起吊裂 | 套筒灌浆密实度 预制构件连接 叠合板开裂 装配式接缝 | grouting_sleeve composite_slab precast_joint
管桩 水泥电杆 水泥杆 方桩 管桩…余浆/断/爆/裂 桩头…打爆/碎 桩…打裂 电杆…裂 离心…成型混凝土 | 预应力管桩 离心成型 管桩耐久性 | PHC_pile spun_concrete prestressed_concrete_pile
张拉 钢绞线 锚具 张拉…断丝/滑丝 钢绞线…断/锈 压浆…不密实/不满 锚具…夹片 孔道…压浆 预应力…损失 波纹管…漏浆 | 预应力张拉 孔道压浆密实度 预应力损失 预应力钢绞线 | post_tensioning duct_grouting prestress_loss prestressing_strand
水泥管 涵管 涵洞 管涵 箱涵 水泥制品 路缘石 路沿石 护坡砖 面包砖 水泥管/箱涵…漏 涵管/水泥井…裂 水泥砖…酥 | 混凝土管涵 小型混凝土制品 干硬性混凝土 | concrete_pipe culvert concrete_product
露筋 钢筋笼 钢筋头 钢筋…下料/保护层/数量/绑/量/间距/露 保护层…不够 钢筋网…焊 楼板…钢筋 | 钢筋保护层厚度 钢筋检测 钢筋下料优化 钢筋骨架自动化 | concrete_cover rebar_detection rebar_processing
码头…剥落/钢筋/露筋 海边…水泥烂/混凝土/钢筋 混凝土…剥落/掉块/掉皮/烂/腐蚀/酥 桥墩…剥落/露筋 海水/盐碱地/港口…混凝土 水泥柱/地沟…酥 水泥…盐碱 桩基…剥落 | 氯离子侵蚀 硫酸盐侵蚀 海工混凝土 混凝土表层防护 | sulfate_attack chloride_penetration_of_concrete marine_concrete > 混凝土钢筋腐蚀
植筋 粘钢加固 碳纤维布 楼板…加固/太薄/承重/晃/裂 混凝土…修补/补 房子/房/厂房/桥…加固 柱子…裂 改造…承重墙 | 结构加固 碳纤维布加固 混凝土修复 外包钢加固 | structural_strengthening CFRP_strengthening concrete_repair retrofitting
冬施 冬天…抹灰/混凝土 混凝土…冬天/受冻 天冷…打混凝土/砂浆 冬季…浇筑 | 低温早强 混凝土防冻剂 负温混凝土 冬期施工 | cold_weather_concreting antifreeze_admixture
商混站 洗罐车 剩灰 搅拌站 搅拌站…废水/浆水/砂石分离 混凝土…拌合/方量/退灰/配比 搅拌车…粘/结块 洗车水…水泥 罐车…混凝土 | 搅拌站废水回用 废弃混凝土浆 预拌混凝土质量 | ready_mixed_concrete concrete_slurry_waste batching_plant
速凝剂 喷浆料 湿喷 喷浆机 喷砼 喷浆…回弹/掉/粉尘 巷道/隧道…喷浆 喷射…回弹 | 喷射混凝土 无碱速凝剂 回弹率 | shotcrete sprayed_concrete alkali_free_accelerator
透水砖 透水地面 透水地坪 透水路面 透水混凝土 广场砖 透水砖…堵 人行道…积水 广场…砖碎 | 透水铺装 透水性能衰减 透水沥青 | pervious_concrete permeable_pavement permeable_brick
轻质隔墙 隔墙板 alc板 轻质墙板 陶粒板 墙板…接缝/板缝 隔墙/隔墙板/板缝…裂 | 轻质隔墙板 板缝开裂 墙板抗裂 | lightweight_partition_wall wall_panel_joint_cracking
自流平 找平层 自流平…裂/起皮/起粉 地面…找平 水泥地…不平 | 自流平砂浆 水泥基自流平 石膏基自流平 | self_leveling_mortar floor_screed
灌浆料 地脚螺栓 地脚…松/灌浆 设备基础…下沉/裂/震 机器…地基 基础…震裂 锻锤/冲床…基础 设备…地面震裂 轨道…地基沉 | 水泥基灌浆料 动力设备基础 设备基础隔振 地脚锚固 | cementitious_grout machine_foundation foundation_vibration
刮腻子 腻子粉 墙皮 刮大白 乳胶漆 墙漆 真石漆 外墙漆 腻子…掉粉/起皮 外墙…发花/涂料/裂纹 墙…腻子 墙皮…掉 乳胶漆…裂 内墙…发黄 真石漆…发白 涂料…刷墙 | 建筑涂料 外墙涂料 内墙腻子 抗裂腻子 弹性涂料 | architectural_coating exterior_wall_paint wall_putty
砌墙 砌块 砌体 填充墙 墙体…裂/裂缝 空心砖…墙 墙角/砖墙/窗角…裂 墙…斜裂 | 砌体开裂 砌体结构 填充墙抗裂 | masonry_cracking masonry_structure infill_wall
胀模 爆模 脚手架 满堂架 支模 铝模 高支模 模板台车 脚手架…倒 木模板/拆模…粘 模板…漏浆 混凝土…脱模 脱模油…混凝土 | 模板支架稳定 支撑体系 建筑模板 混凝土脱模剂 | formwork scaffold_stability concrete_release_agent
混凝土…气孔/气泡/水纹/泛黄/砂线/色差/麻面 构件…表面气孔 清水混凝土…花 | 消泡引气 混凝土表观质量 孔结构 混凝土含气量 | surface_bugholes air_entrainment concrete_appearance
回弹强度 试块 28天强度 试块…不合格/养护/强度 混凝土…上强度慢/取芯/强度不够/强度低/标号 回弹…不够 | 回弹法检测 混凝土强度评定 钻芯法 强度早期推定 | rebound_hammer concrete_strength_evaluation core_drilling_method
石粉含量 针片状 洗砂 海砂 制砂机 尾矿砂 砂石厂 机制砂…含泥/石粉/粒形 河砂…含泥/贵 砂…氯离子/细度模数 碎石…粉多/裹粉 石子…针片 洗砂…泥水 砂子…级配 砂场…泥饼 | 砂石骨料整形 石粉含量控制 亚甲蓝值 洗砂泥浆处理 骨料粒形 海砂淡化 | manufactured_sand_fines aggregate_shape sea_sand sand_washing
`;
