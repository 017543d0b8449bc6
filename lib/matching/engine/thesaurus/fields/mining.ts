/** Coal and ore: digging, blasting, pits, processing, tailings. */
export const mining = `
瓦斯超限 瓦斯大 瓦斯高 上隅角 瓦斯…报警/抽不出/排不/超 工作面/掘进头…瓦斯 抽采…浓度低 封孔…漏气 | 瓦斯抽采 瓦斯涌出 煤层增透 低透气性煤层 瓦斯治理 煤矿瓦斯 | gas_drainage coal_mine_gas coal_seam_permeability gas_extraction > 矿井通风
瓦斯突出 突出煤层 石门揭煤 打钻…喷孔/顶钻 钻孔…喷煤 煤…突然喷 煤层…突出 | 煤与瓦斯突出 突出危险性 区域防突 突出预测 | coal_and_gas_outburst outburst_prediction > 瓦斯抽采
煤炮 矿震 井下…闷响/震 煤…崩出来/爆响 岩石…崩/弹射 巷道…突然冲/突然垮 煤壁…崩 煤帮…弹 顶板…响炮 | 冲击地压 岩爆 微震监测 矿山动力灾害 卸压 | rockburst coal_burst microseismic_monitoring
冒顶 掉顶 漏顶 煤壁片帮 周期来压 初次来压 顶板…下沉/不稳/冒/压力大/垮/掉/支护/破碎/离层/裂 煤壁…垮/片帮 采场…冒/垮 工作面…冒/压力大 | 顶板控制 围岩控制 矿压显现 顶板灾害 岩层控制 | roof_fall roof_control strata_control mine_pressure > 锚杆锚固 液压支架
u型棚 巷道…修/压坏/变形/塌/支不住/支护/收缩/维护/缩/返修/顶/鼓 两帮…挤/移 底板…鼓起 棚腿/钢棚…压弯 | 软岩巷道 巷道支护 围岩变形 巷道底鼓 深部巷道 | soft_rock_roadway floor_heave roadway_support > 锚杆锚固 注浆加固
锚杆 锚索 锚固剂 锚网 锚杆…打不进/拔/断/松/脱 锚索…拔/断 | 锚杆锚固 锚杆支护 预应力锚索 锚固力 锚固失效 | rock_bolt anchor_cable
综掘 截齿 掘进机 采掘失调 接续紧张 掘进…慢/跟不上/进尺/速度 进尺…上不去/少/慢 截齿…掉/磨 打巷道…慢 巷道…打得慢 | 快速掘进 掘支锚一体化 掘进机截割 巷道掘进 | rapid_excavation roadheader roadway_driving cutting_pick
采煤机 割煤 综采 综采面 刮板机 刮板输送机 工作面…出煤/推进慢 煤矿…少人/无人 煤机…滚筒 溜子…煤 井下…溜子 采煤…没人 | 综采工作面 煤矿智能化 智能开采 采煤机截割 刮板输送机动力学 | shearer fully_mechanized_mining intelligent_coal_mining scraper_conveyor
倒架 压架 咬架 综采支架 支架…倒架/压死/咬架/漏液/顶不住顶板 采煤…支架/支架压 立柱…卸压/漏液 | 液压支架 支架围岩耦合 支架电液控制 立柱密封 | hydraulic_support powered_support support_surrounding_rock
顶煤 放煤 放顶煤 煤和矸石 含矸 煤…放不下来/混矸 煤里…石头/矸石 矸石…混 | 综放开采 顶煤冒放性 煤矸识别 煤矸分选 | top_coal_caving coal_gangue_identification coal_gangue_separation
煤…捂热/自己着/自燃 煤堆…冒烟/发热/烧/着火 采空区…一氧化碳/冒烟/发火/着火 煤仓/煤场/煤放久/煤矿…着火 浮煤…发热 一氧化碳…超 煤垛…冒烟 | 煤自燃 采空区防灭火 自燃倾向性 阻化剂 煤氧复合 | coal_spontaneous_combustion goaf_fire fire_prevention_in_mines
老空水 突水 涌水量 探放水 井下…出水/淹 巷道…淋水/积水 矿井/煤矿…透水 工作面…出水 顶板…淋水 底板…冒水 矿…淹井 | 矿井突水 底板突水 导水裂隙带 矿井水害 超前探放水 | mine_water_inrush water_conducting_fracture_zone > 水文地质
矿井水 矿坑水 坑下水 煤矿水 井下水…处理 井下…污水 矿井…排水 | 矿井水处理 矿井水资源化 高矿化度矿井水 | mine_water_treatment mine_water_reuse
磺水 矿…流黄水/酸性水/黄水 矿洞…流水/黄水 矿山…酸水 矸石/废石堆…黄水 矿区…河发黄 | 酸性矿山废水 硫化矿氧化 酸性废水源头控制 | acid_mine_drainage
局扇 反风 主扇 主通风机 井下…空气/闷/风不够/风量 矿井…通风/风 掘进头…闷 风筒/风门…漏 工作面…风量 采场…风 | 矿井通风 局部通风 通风网络解算 风量调节 | mine_ventilation ventilation_network
高温矿井 井下…温度高/热 工作面/采场/深井…热 矿工…中暑 | 矿井热害 矿井降温 深井热环境 | mine_heat_hazard mine_cooling
煤尘 炮烟 井下…灰大/粉尘 掘进/采煤…灰/粉尘 打眼/凿岩/破碎站/溜井/运矿路…灰 装车/料场/煤场/矿山…扬尘 | 煤尘防治 矿井粉尘 喷雾降尘 泡沫降尘 抑尘剂 煤尘润湿 | coal_dust mine_dust_suppression dust_suppressant > 除尘技术
绞车 罐笼 箕斗 提升绞车 天轮 立井 井筒…变形/漏水/罐道 主井/副井…提升 提升…钢丝绳 斜井…跑车 | 矿井提升 摩擦提升 提升容器 井筒破损 | mine_hoist shaft_hoisting shaft_lining
塌陷坑 塌陷区 采空区 采空…下沉/塌/裂缝 采煤…地裂/塌/房子/房裂/村子 矿区…塌/沉 地面…塌陷 地…塌坑 采矿…房裂 挖煤…塌 煤矿…房子裂 | 采煤沉陷 地表移动 采空区稳定性 开采沉陷 采空区处理 | mining_subsidence goaf_stability surface_subsidence
充填体 胶结充填 充填料浆 充填…不接顶/堵管/强度 尾砂…充填/填井 矸石…回填/填井 采空区…填 | 充填开采 膏体充填 尾砂胶结充填 料浆流变 矸石充填 | cemented_paste_backfill backfill_mining tailings_backfill
矸石山 煤矸石 矸子 矸石…堆/没处/着火 | 煤矸石综合利用 矸石山自燃治理 矸石活化 | coal_gangue gangue_utilization
洗煤 洗煤厂 选煤 重介 跳汰 中煤 介耗 块煤 精煤…产率/收率/灰分 煤…灰分高 灰分…降不下来 矸石…带煤 重介…介耗 | 煤炭洗选 重介质分选 粗煤泥分选 选煤工艺 干法选煤 | coal_preparation dense_medium_separation coal_cleaning
煤泥 煤泥水 浮精 洗煤水 煤泥…压不干/水分/沉不/没人要/浮不 洗煤…废水/水沉/水黑/黑水 洗水…沉不下 选煤…黑水 | 煤泥浮选 煤泥水处理 煤泥水澄清 煤泥脱水 煤泥掺烧 | coal_slime coal_flotation coal_slurry_water > 混凝
配煤 冻煤 煤…冻车/化验慢/掺假/水分大/热值 煤质/来煤…波动 发热量…低 煤种…杂 | 煤质在线检测 动力配煤 配煤优化 煤岩分析 | coal_quality coal_blending online_coal_analysis
褐煤 型煤 兰炭 末煤 煤…提质/粉太多 褐煤…水 粉煤…卖不 煤粉…成型 | 褐煤提质 低阶煤热解 型煤粘结剂 | lignite_upgrading low_rank_coal briquette
放炮 炮眼 炸药 雷管 哑炮 盲炮 大块率 爆破…不碎/块度/大块/成本/房子/效果/粉矿/裂/震/飞石 放炮…大块/震 根底/矿山…爆破 炮…震裂 采石/开山…放炮 炸…石头 | 爆破优化 爆破振动 爆破块度 岩石爆破 数码电子雷管 | rock_blasting blast_vibration rock_fragmentation blast_design
露天矿 露天煤矿 剥采比 排土场 采坑 露天采场 剥离…成本 排土场…滑 采场…台阶 | 露天开采 排土场稳定性 开采境界优化 露天转地下 | open_pit_mining surface_mining waste_dump_stability > 边坡稳定性
滑坡 挡土墙 边坡…冲沟/垮/塌/开裂/掉土/滑/裂 坡…下雨塌/往下溜 挡墙…倒/歪/裂/鼓 护坡…垮/裂 山体/后山…滑 山坡…滑下来 土坡…塌 矿坑…边坡 高坡…垮 路边…滑坡 | 边坡稳定性 滑坡防治 抗滑桩 边坡加固 边坡支护 | slope_stability landslide slope_reinforcement > 变形监测 地质灾害预警
采场 矿房 矿柱 贫化率 崩落法 薄矿脉 出矿…品位/慢 矿体…倾斜/薄 矿石…贫化 采矿…损失 矿…混废石 溜井…堵 | 采矿方法 矿石贫化损失 空场采矿 自然崩落法 矿柱回采 | ore_dilution stope_mining block_caving pillar_recovery
凿岩 凿岩机 钎头 钎杆 潜孔钻 牙轮钻 冲击器 岩石太硬 岩石…打不动/硬 钎杆…断 钎头…磨 打眼…慢 石头硬…打不动 打孔/钻孔…岩石 | 凿岩破岩 岩石可钻性 冲击凿岩 硬岩破碎 | rock_drilling rock_drillability hard_rock_breaking
矿卡 矿车 电机车 铲运机 电铲 矿用自卸车 无人矿卡 运矿车 矿用轮胎 井下…车 矿车…掉道 矿山…车辆 | 矿用车辆 露天矿无人驾驶 井下无轨设备 车铲调度 | mining_truck autonomous_haulage load_haul_dump
智慧矿山 井下…信号/定位/打电话/机器人/看不到/通信 矿工…定位 矿山…智能 | 矿井通信 井下人员定位 智能矿山 煤矿机器人 | underground_positioning smart_mine mine_robot
找矿 探矿 岩心 岩芯 取芯 矿体…找不到 打钻…见矿 岩心…取不上 储量…算 矿…还有多少 深部…找矿 品位…分布 | 矿产勘查 成矿规律 地球化学异常 资源储量估算 地质统计学 | mineral_exploration metallogenesis ore_body_modeling geostatistics
物探 溶洞 暗河 地下…探不/有没有洞/溶洞/空洞 探地…雷达 | 地球物理勘探 瞬变电磁 探地雷达 微动探测 岩溶探测 高密度电法 | geophysical_exploration ground_penetrating_radar karst_detection transient_electromagnetic
磨矿 磨矿细度 过磨 球耗 胀肚 自磨机 半自磨 磨机…台时/胀肚/衬板 矿…磨不细/磨得粗/过粉碎 矿石…磨不细/难磨 磨矿…不够细/电耗/细度/费电 球磨机…台时 钢球…消耗 | 磨矿分级 磨矿介质 选择性磨矿 矿石可磨性 磨机负荷 | ore_grinding grinding_media mill_load ore_grindability > 球磨机
水力旋流器 旋流器 沉砂嘴 跑粗 螺旋分级机 旋流器…堵/磨 溢流…跑粗 高频筛/细筛…矿 分级…不清 | 旋流器分级 分级效率 湿法分级 | hydrocyclone hydrocyclone_classification
浮选机 浮选槽 浮选柱 浮选…不起泡/刮不/慢/掉槽/时间长/沉槽/泡/翻花/跑槽 泡沫…刮不/跑槽 浮选槽…液位 粗粒…浮不 | 泡沫浮选 浮选动力学 气泡矿化 浮选设备 | froth_flotation flotation_machine flotation_kinetics bubble_mineralization
浮选药剂 捕收剂 丁黄药 丁铵黑药 松醇油 选矿药剂 选矿…捕收/药剂 浮选…药/药剂 黄药/水玻璃…浮选 抑制剂…矿 药剂…选择性差 药…加多浮选 | 捕收剂分子设计 浮选抑制剂 矿物表面疏水性 矿物表面吸附 | flotation_reagent flotation_collector flotation_depressant mineral_surface
精矿 贫矿 低品位矿 尾矿…品位/跑/还有 金属…回收不/跑尾 矿…品位低/回收率/选不出/选不出来 选厂…回收率/指标/跑/金属 精矿…上不去/上不来/品位/杂质 矿石…变/性质 选矿…回收率 原矿…品位低 尾砂…有价 老尾矿…回收 换矿…指标 新矿…选不 | 选矿回收率 低品位矿石 工艺矿物学 尾矿再选 选矿流程 | ore_recovery low_grade_ore process_mineralogy tailings_reprocessing > 浮选动力学 磨矿分级
氧化矿 难选矿 矿泥 微细粒 泥化 细粒…浮不/选不 难选…矿 矿石…泥多 矿…含泥 细泥…跑 | 硫化浮选 矿泥分散 微细粒浮选 选择性絮凝 氧化矿浮选 | fine_particle_flotation oxide_ore_flotation slime_coating
金矿 金泥 炭浆 载金炭 金精矿 含砷金矿 碳质金矿 选金 沙金 金…浸不出/浸出率/跑尾矿 堆浸…金 提金…氰化钠 | 氰化浸金 难处理金矿 非氰浸金 生物氧化预处理 环保提金 | gold_leaching refractory_gold_ore cyanide_free_gold_extraction carbon_in_pulp
堆浸 浸矿 铀矿 堆浸…慢 喷淋…矿堆 铜矿/低品位…浸 矿…浸出率 矿石…浸出慢 细菌…浸矿 | 生物浸出 生物冶金 堆浸渗透性 浸出动力学 | bioleaching heap_leaching biohydrometallurgy leaching_kinetics
铁精粉 铁精矿 赤铁矿 磁铁矿 褐铁矿 菱铁矿 钒钛磁铁矿 铁矿…硅高/磨选/磷高 铁粉…品位 强磁…堵 | 铁矿选矿 高梯度磁选 铁矿反浮选 磁化焙烧 悬浮焙烧 | iron_ore_beneficiation high_gradient_magnetic_separation reverse_flotation magnetizing_roasting
摇床 螺旋溜槽 跳汰机 毛毯机 淘金 重砂 锡石 钛铁矿 海滨砂 锆英砂 矿砂…重选 | 重力选矿 离心选矿 重选设备 | gravity_separation shaking_table spiral_chute
浓密机 浓缩池 压耙 陶瓷过滤机 浓密机…底流/浑/跑浑 精矿…压滤/水分/滤不干 尾矿…压滤/沉降 尾砂…沉不 | 尾矿浓缩 深锥浓密 精矿过滤脱水 絮凝沉降 | tailings_thickening deep_cone_thickener concentrate_dewatering > 絮凝剂
尾矿库 尾矿坝 浸润线 干滩 尾矿…压滤车/垮坝/堆/干堆/干排/扬尘/没地方/渗水/溃 尾砂…干堆/没地方 尾矿坝…渗/监测 库容…快满 尾矿库…闭库 | 尾矿库稳定性 尾矿干堆 尾矿坝溃坝 浸润线监测 闭库复垦 | tailings_dam tailings_storage_facility dry_stacking dam_break
选矿回水 选矿废水 尾矿水 选厂…cod/回水/废水 选矿…水循环 尾矿…药剂残留 回水…影响浮选 | 选矿废水回用 残余药剂降解 浮选药剂降解 | beneficiation_wastewater process_water_reuse
长石 萤石 石墨矿 硅微粉 重晶石 硅灰石 石英砂…提纯/铁 石英…提纯/铁高 高岭土…白度/铁 硅砂/重晶石…提纯 砂…铁高 矿粉…白度 | 非金属矿提纯 石英提纯 酸浸除铁 萤石浮选 鳞片石墨 高纯石英 | high_purity_quartz fluorite_flotation flake_graphite nonmetallic_mineral_purification
锂云母 锂辉石 锂矿 锂渣 锂精矿 粘土型锂 锂云母…浸出 | 锂辉石浮选 锂云母提锂 锂渣利用 | spodumene lepidolite lithium_ore
铅锌矿 铜铅锌 钨矿 白钨 黑钨 锡矿 锑矿 钼矿 铜矿 互含 铅和锌 铜和钼 铅精矿 锌精矿 铅锌…互混/分不开 铅里…锌 锌里…铅 铜钼…分 铜精矿…含砷 | 多金属硫化矿分离 铜铅锌分离 铜钼分离 钨矿选矿 优先浮选 | polymetallic_sulfide_ore lead_zinc_separation copper_molybdenum_separation tungsten_ore
稀土矿 离子型稀土 离子矿 轻稀土矿 稀土…分离/母液/氨氮/浸矿 萃取槽…稀土 | 离子吸附型稀土 原地浸矿 稀土萃取分离 无铵浸取 | ion_adsorption_rare_earth_ore in_situ_leaching rare_earth_separation
颚破 圆锥破 反击破 颚式破碎机 圆锥破碎机 碎石机 鄂板 颚板 动锥 破碎机…堵/衬板/锤头/闷车 碎石…产量 锤头…磨 | 多碎少磨 层压破碎 高压辊磨 破碎腔型 高锰钢衬板 | jaw_crusher cone_crusher impact_crusher high_pressure_grinding_roll > 磨料磨损
抛废 捡矸石 拣矸 手选皮带 选矸 废石…挑/混 矿石…挑/色选 手选/预选…矿 人工…捡矸 | 智能分选 预选抛尾 x射线分选 光电选矿 | ore_sorting sensor_based_sorting preconcentration
浮选…看泡沫/靠经验 选厂…人工加药/凭经验/靠经验 品位…化验/在线 选矿/磨矿…自动 矿浆…浓度测 | 泡沫图像分析 品位在线分析 载流分析 选矿过程控制 磨矿过程优化控制 | froth_image_analysis on_stream_analysis mineral_process_control
尾矿管 矿浆管 渣浆管 耐磨管 矿浆…堵/沉/管/输送 尾矿管/管道/弯头…磨穿 管…沉积矿 浆…沉管 砂浆…管磨穿 输送管…磨 尾矿…输送 长距离…矿浆 渣浆…管 | 浆体管道输送 临界流速 固液两相输送 管道磨损 | slurry_pipeline hydraulic_transport_of_solids critical_velocity > 冲蚀磨损
磷矿 胶磷矿 磷精矿 磷尾矿 磷矿…镁 黄磷…渣 | 胶磷矿浮选 磷矿脱镁 磷尾矿利用 | collophane phosphate_ore_flotation
嵌布 矿样 矿石…化验/性质变/成分变/里有什么 矿物…看不清 | 矿石性质 嵌布特征 矿物解离 自动矿物分析 | mineral_liberation ore_characterization automated_mineralogy
耐火电缆 矿物电缆 矿用电缆 防爆开关 隔爆 矿灯 甲烷传感器 井下…断电/漏电/电缆 煤矿…供电 瓦斯…传感器 甲烷…检测 | 矿用隔爆 煤矿供电 甲烷检测 本质安全电路 | flameproof_equipment mine_power_supply methane_sensor intrinsic_safety
自救器 矿难 井下…救援/火/避难 矿山…事故 矿井…灭火 塌方…救人 | 矿山救援 矿井火灾 应急避险 生命探测 | mine_rescue mine_fire life_detection
矿权 配矿 矿山…成本/设计 采矿…排产/计划 品位/矿石…搭配 | 采矿规划 配矿优化 矿山生产计划 矿床模型 | mine_planning ore_blending mine_production_scheduling
砷滤饼 砷渣 铜渣 铅锌渣 浸出渣 电尘灰 阳极泥 铜冶炼 锌冶炼 铅冶炼 锌浸出 冶炼…含砷 尾渣…有价金属 含金…尾渣 | 重金属冶炼渣 有价金属回收 砷固化 湿法炼锌 | copper_slag arsenic_immobilization zinc_leaching_residue valuable_metal_recovery
尾砂…做砖/建材 尾矿…做砖/制砂/建材/水泥/陶瓷 尾渣/废石…利用 | 尾矿建材 尾矿微晶玻璃 尾矿胶凝材料 | tailings_building_material tailings_based_cementitious
盐湖 老卤 钾盐矿 光卤石 井矿盐 盐井 采卤 芒硝矿 卤水…提锂/钾 盐矿…溶 | 盐湖资源 钾盐浮选 盐矿水溶开采 卤水综合利用 | salt_lake_brine potash_flotation solution_mining
地浸 放射性矿 铀…地浸 矿石/稀土…放射性 伴生矿…放射 | 地浸采铀 伴生放射性 | uranium_in_situ_leaching NORM
煤系高岭土 海泡石 伊利石 高岭土…煅烧 煅烧…高岭 活性白土…生产 膨润土…提纯 沸石…改性 珍珠岩…助滤 | 煅烧高岭土 硅藻土提纯 矿物材料改性 活性白土制备 | calcined_kaolin attapulgite_modification mineral_material
方解石 白云石 石灰石…含土/品位/夹层/矿 重钙…磨 超细…重钙 矿山…搭配石灰石 | 石灰石矿山 低品位石灰石 重质碳酸钙超细粉磨 | limestone_quarry ground_calcium_carbonate
焦炭 焦炉 炼焦 干熄焦 焦油渣 焦炉煤气 推焦 焦炉…串漏/冒烟 焦炭…强度 焦化厂…废水 脱硫废液…焦化 | 配煤炼焦 焦炭反应性 焦炉加热控制 焦化废水 | coking_coal coke_oven coke_strength coking_wastewater
煤气化 气化炉 水煤浆 气化渣 粉煤气化 气化炉…渣 水煤浆…浓度 气化…灰渣 细渣…碳 | 煤气化技术 水煤浆制备 气化渣利用 | coal_gasification coal_water_slurry gasification_slag
`;
