/** Semiconductors, circuit boards, components, light, displays, magnets. */
export const electronicParts = `
光刻 光刻机 套刻 掩模 掩膜版 极紫外 纳米压印 邻近效应 掩模优化 曝光剂量 光刻…倒塌/套刻/线条 显影…残留 光刻胶…脱落 曝光…不匀 线宽…粗糙 | 套刻误差 分辨率增强 线边粗糙度 | photolithography overlay_error line_edge_roughness nanoimprint
刻蚀 干法刻蚀 干刻 湿法刻蚀 深硅刻蚀 聚焦环 静电吸盘 静电卡盘 刻蚀形貌 等离子体诊断 终点检测 刻蚀…不匀/侧蚀/残留/粗糙/过刻 等离子…刻蚀 刻蚀机…腔体掉渣 | 等离子体刻蚀 刻蚀选择比 反应离子刻蚀 深硅刻蚀工艺 耐等离子体涂层 | plasma_etching reactive_ion_etching etch_selectivity electrostatic_chuck plasma_resistant_coating
外延片 mocvd 薄膜沉积 原子层沉积 外延层 外延层质量 薄膜均匀性 生长动力学 靶材…利用率/打火/结瘤 外延…缺陷 薄膜…沉积不匀 cvd/溅射…颗粒 成膜…厚度不匀 膜厚…不均半导 衬底…位错 | 外延生长 薄膜应力 缺陷密度 | epitaxial_growth atomic_layer_deposition thin_film_stress
碳化硅衬底 碳化硅晶体 sic衬底 氧化镓 激光剥离 碳化硅…切片/微管/抛光慢/晶体长不大/翘/长晶 蓝宝石/氮化镓/氮化铝/金刚石…衬底 大尺寸…晶体 | 碳化硅单晶生长 物理气相传输 位错缺陷 宽禁带衬底 激光剥离晶圆 | SiC_single_crystal physical_vapor_transport gallium_oxide laser_lift-off
抛光垫 背面减薄 减薄残余应力 临时键合解键合 晶圆翘曲 晶圆…减薄/划伤/弯/抛光/碎/翘/裂/雾 硅片…弯/抛光/翘/裂 磨薄/薄片…弯/碎/翘/翘曲/裂 wafer/wafers…bow/break/crack/warp 减薄…碎 抛光液…划伤 玻璃基片…抛光 抛光…塌边硅 | 晶圆减薄 去除速率 | chemical_mechanical_polishing wafer_thinning polishing_slurry material_removal_rate temporary_bonding wafer_warpage
电子特气 高纯气体 亚沸 晶圆…清洗/金属污染/颗粒 超纯水…toc/电阻率/颗粒 电子级…试剂/金属离子 高纯…杂质/试剂 硅片…清洗 半导体…颗粒 清洗机…颗粒晶 纯水…电阻率 | 晶圆清洗 颗粒去除 超纯水制备 湿电子化学品纯化 电子特种气体 | wafer_cleaning particle_removal ultrapure_water electronic_specialty_gas
划片 划片刀 隐形切割 蓝膜 切割道崩边 激光切割晶圆 切割残余应力 芯片…背崩/裂纹 晶圆…切割 划片…崩边 崩边…芯片 切割…崩角 激光…划片 贴膜…残胶晶圆 uv膜…残胶 | 晶圆划片 刀片切割崩边 激光隐切 芯片强度 | wafer_dicing dicing_chipping stealth_dicing die_strength
固晶 银胶 固晶胶 倒装 先进封装 chiplet 硅通孔 扇出 微凸点 混合键合 铜柱 芯片粘接 烧结银 固晶…偏/掉 芯片…倒装/脱落/贴不牢 贴片…歪芯片 共晶…空洞 凸点…裂 三维…封装 | 芯片贴装 倒装芯片 瞬态液相连接 | die_attach flip_chip advanced_packaging through_silicon_via hybrid_bonding
探针卡 测试座 自动测试设备并行 测试向量压缩 自适应测试 芯片…失效/好坏/开盖/挑/测不完/测试/测试太慢/测试慢/测试费/漏测/老化/良率/误测/闩锁/静电打坏 静电…击穿/打坏 晶圆…好坏/挑/测不完/测试/测试太慢/测试慢/测试费/漏测 ic/成品…好坏/挑/测不完/测试太慢/测试慢/测试费/漏测 chip/chips…bad/fail/test 分选机/测试机…芯片 漏电流…大芯片 | 集成电路测试 良率分析 静电放电防护 闩锁效应 | IC_testing probe_card wafer_yield_analysis ESD_protection_circuit latch-up test_cost_reduction parallel_test test_compression
模拟芯片 电源芯片 放大器 adc芯片 模数转换 射频芯片 锁相环 eda 传感器芯片 读出电路 低功耗电路 电源抑制 芯片…功耗高/版图/面积 基准…漂移 时钟…抖动 | 模拟集成电路 模数转换器 版图设计 低压差稳压器 | analog_integrated_circuit analog-to-digital_converter phase-locked_loop physical_design low-dropout_regulator
国产mcu 存储芯片 固态硬盘 闪存 忆阻器 非易失存储 掉电保护电路 日志文件系统 磨损均衡闪存 掉电/断电/关机/没电…丢数据/参数丢/归零/数据丢/数据就丢/要重设/记录没了/设置没了 停电…丢数据/参数丢/归零/数据就丢/要重设/记录没了/设置没了 闪存…寿命 存储…掉数据 u盘/sd卡…坏 内存…错误 flash…写坏 data…power_cut power…data_lost | 闪存可靠性 存储器纠错 掉电保护 | flash_memory_reliability error_correction memristor nonvolatile_memory nonvolatile_memory_wear power-fail_safe wear_leveling
连锡 锡珠 波峰焊 透锡 少锡 立碑 吃锡 不吃锡 不上锡 选择焊 低温锡膏 锡铋 炸锡 焊膏飞溅 助焊剂挥发 钢网开孔 波峰焊…连锡/透锡 元件…不上锡/立碑 过炉…变形/掉件 锡球…到处飞/多/崩/溅/飞 锡珠…到处飞/多/崩/溅 solder…balls/splash 锡渣…多 回流…偏移 焊盘…不上锡 上锡…差 锡炉…铜超标 焊锡…飞溅 无铅…焊锡 | 无铅钎料 波峰焊缺陷 回流焊温度曲线 可焊性 界面金属间化合物 低温焊料 | wave_soldering reflow_profile solderability intermetallic_compound low-temperature_solder solder_ball_spatter
半固化片 高频板 铜箔剥离强度 层压树脂 铜箔粗化处理 线路板…分层/变形/弯/起泡 pcb…爆板/翘曲 绿油…掉/起泡 压合…白斑/空洞 铜皮…剥/掉/撕/翘起/脱落/起/起皮/起翘 铜箔…剥/剥离/掉/撕/翘起/脱落/起皮/起翘 焊盘…剥/掉/撕/翘起/脱落/起皮/起翘 solder_pads/traces/copper_foil…fall/lift/peel 阻焊…掉 线路…掉线路板 覆铜板…发黄 高频…板材损耗 | 印制板分层爆板 覆铜板耐热性 层压翘曲 高频覆铜板 低介电树脂 阻焊油墨 | PCB_delamination PCB_warpage low_dielectric_resin high-frequency_laminate solder_mask peel_strength_of_copper pad_lifting
孔铜 孔无铜 沉铜 钻针 孔破 深孔镀铜 蚀刻液 开短路 沉金 黑盘 osp 金手指 孔里没铜 化学镀铜活化 深孔电镀均匀 高厚径比 孔铜…断/薄 蚀刻…不净/侧蚀 线路…开路/短路板/蚀刻 孔壁…断/没铜/空/粗/薄 盲孔…断/没铜/空/空洞/薄 孔里没铜/孔里断/过孔…断/没铜/空/薄 孔里…没铜/铜薄 via…copper/crack/open 沉铜…背光 电镀…填孔 pcb…钻孔 钻针…断 钻孔…毛刺线路板 孔…披锋 板电…不匀 电镀铜…烧板 线宽…细 干膜…掉 沉金…黑盘 喷锡…不平 金手指…氧化 | 印制板孔金属化 盲孔填铜 精细线路蚀刻 化学镍金 黑盘失效 微钻 | hole_metallization blind_via_filling copper_etching ENIG black_pad PCB_micro_drilling through-hole_plating electroless_copper
软板 fpc 软硬结合板 聚酰亚胺膜 弯折寿命 挠性线路 铜箔疲劳 软板…弯折断/断/涨缩/起皱 fpc…断线 排线…断 补强…掉 涨缩…板 | 柔性电路板 挠性覆铜板 弯折疲劳 聚酰亚胺薄膜 | flexible_printed_circuit bending_endurance polyimide_film flexible_copper_clad
错件 漏件 飞达 自动焊锡 焊锡机 贴装精度视觉对位 吸嘴拾取 抛料分析 元件…偏/抛料/掉件/歪/漏贴/老贴歪/贴偏/贴反/贴歪 贴片…偏/抛料/掉件/歪/漏贴/老贴歪/贴反/贴歪/错件/飞件 板子…漏焊/错件 元器件…偏/抛料/掉件/歪/漏贴/老贴歪/贴反/贴歪 贴片机…抛料 极性…贴反 aoi…误报 插件…插错 炉前…漏件 换线…慢贴片 烙铁…焊 手焊…慢 | 贴片工艺 表面贴装缺陷检测 元件贴装 自动焊锡机 | pick-and-place_machine SMT_defect_inspection component_placement robotic_soldering component_misplacement vision_alignment placement_accuracy
三防漆 三防胶 离子污染 银迁移 电化学迁移枝晶 助焊剂残留腐蚀 三防漆防护 线路板…发霉/漏电/绿毛/绿锈/腐蚀/腐蚀断/铜绿/长毛/长霉 板子…凝露/漏电/离子/绿毛/绿锈/腐蚀断/进水/铜绿 电路板…发霉/盐雾/硫化/绿毛/绿锈/腐蚀/腐蚀断/铜绿/长毛/长霉 三防漆…裂/起泡 主板…发霉/受潮/绿毛/绿锈/腐蚀断/铜绿/长毛/长霉 控制板…发霉/绿毛/绿锈/腐蚀断/铜绿/长毛/长霉 circuit_board/pcb…corrode/corrosion/damp/humid/moisture 枝晶…板 硫化…电阻 电阻…硫化 | 电化学迁移失效 三防涂层 电子产品防潮 离子清洁度 硫化腐蚀 枝晶生长 | electrochemical_migration_failure ionic_contamination moisture_protection_of_electronics sulfur_corrosion
电解电容 铝电解 固态电容 钽电容 阳极箔 化成箔 腐蚀箔 薄膜电容 金属化膜 安规电容 纹波电流寿命 氧化膜自愈 电解电容…爆/鼓 电容…容量下降/干涸/没用多久/漏液/炸/爆/爆浆/短命/顶鼓/鼓包/鼓顶 电容器…击穿/没用多久/爆/爆浆/短命/顶鼓/鼓顶 capacitor/capacitors…bulge/burst/dry/explode/leak 钽电容…着火 薄膜电容…衰减 | 铝电解电容器 金属化薄膜电容 自愈失效 钽电容失效 等效串联电阻 | aluminum_electrolytic_capacitor metallized_film_capacitor self-healing_of_capacitor anodized_foil tantalum_capacitor
贴片电容 mlcc 瓷片电容 压敏电阻 热敏电阻 ntc ptc 贴片电阻 保险电阻 合金电阻 介质老化 电容…吱吱/啸叫/断裂 压敏…炸/着火 电位器…磨/跳 贴片电容…裂 陶瓷电容…漏电 热敏…漂 电阻…断 | 多层陶瓷电容器 弯曲裂纹 压敏陶瓷 厚膜电阻 镍内电极 | varistor thermistor thick_film_resistor
晶振 不起振 恒温晶振 谐振器 石英片 晶振…不起振/停振/跌落坏/频偏 时钟…慢/走不准 频率…老化 石英…晶体谐振 rtc…不准 滤波器…声表 | 石英晶体谐振器 频率温度特性 声表面波 体声波谐振器 频率老化 | quartz_crystal_resonator frequency_stability surface_acoustic_wave bulk_acoustic_resonator
荧光粉 荧光胶 光色一致性 色坐标 光谱功率分布 灯…光斑/暗区/色差/配光/黄圈 灯珠…分bin/色温 灯光…偏色/发绿 色温…不一致 显色/显指…低 白光…色漂移 荧光粉…衰减 光斑…不匀 | LED色度一致性 荧光粉热猝灭 显色指数 配光设计 自由曲面透镜 | LED_color_consistency phosphor thermal_quenching color_rendering_index freeform_lens
led芯片 miniled microled 巨量转移 倒装led 灯珠…封装/漏电/硅胶裂/硫化/金线断 led…外延/支架黄/效率 支架…镀银黑 | LED封装失效 镀银层硫化 微型发光二极管 | LED_package_failure silver_sulfidation micro-LED
led驱动 智能照明 恒流驱动 电源纹波 灯…关不断余光/微亮/忽明忽暗/电容鼓/联网控制/雷击坏/驱动坏/驱动热 路灯…坏得快/雷 驱动电源…坏 驱动…烧灯 调光…闪 | LED驱动电源 无频闪驱动 调光控制 驱动可靠性 智能照明控制 | LED_driver flicker-free_driver dimming_control intelligent_lighting
水下灯 地埋灯 防爆灯 洗墙灯 景观灯 投光灯 灯具防水 凝露呼吸 灯具…密封/掉漆/进水 灯…发霉/结露/起雾/进水/防水 灯罩…变黄/脆 户外灯…锈 透镜…发黄 | 灯具防护等级 灯具密封呼吸 透镜老化 | luminaire_ingress_protection luminaire_sealing lens_yellowing
照度 手术灯 健康照明 太阳能路灯 光环境与视觉疲劳 非视觉效应 节律照明 视觉作业 车间…灯光暗/照明 照度…不均/不够 路灯…亮不到天亮/照不匀 灯…困/照不到/看书/眼睛疼/近视 教室…困/太刺眼/灯/看书/眼睛疼/眼睛累/近视 孩子/办公室/台灯…困/太刺眼/看书/眼睛疼/眼睛累/近视 学生…困/太刺眼/看书/眼睛疼/眼睛累 厂房/仓库…灯暗 矿灯…亮度 太阳能路灯…阴天 | 照明设计 照度均匀度 太阳能路灯控制 健康光环境 | lighting_design illuminance_uniformity solar_street_light circadian_lighting non-visual_effects myopia_lighting
花屏 闪屏 坏点 mura 残影 烧屏 液晶屏 背光源 OLED老化补偿 阈值电压漂移 像素驱动电路 薄膜晶体管阵列修复 显示缺陷机器视觉 驱动电路 屏幕…印子/拖影/横线/残影/烙印/竖线/花/闪/鬼影 屏…亮度不均/亮点/印子/发黄/有亮线/残影/漏光/烙印/色差/色斑/鬼影/黑斑/黑点 液晶…低温慢/气泡/高温黑 背光…不匀/暗 手机…印子/拖影/残影/烙印/鬼影 screen/display…burn_in/dead_pixel/flicker/ghost/stripe | 液晶显示缺陷 背光模组 显示不均匀 液晶取向 薄膜晶体管 | LCD_defect backlight_unit display_mura liquid_crystal_alignment thin-film_transistor image_retention threshold_voltage_shift pixel_circuit
oled 柔性屏 折叠屏 有机发光 电致发光 墨水屏 电子纸 led大屏 亮色度校正 逐点校正 拼接误差 像素驱动补偿 发光材料 器件寿命 oled…寿命/烧屏/黑点 量子点…显示/膜 led屏…一块亮一块暗/拼缝/拼起来/摩尔纹/有缝/模组坏/死点/毛毛虫/色差/花块 大屏/拼接屏/屏幕…一块亮一块暗/拼缝/拼起来/有缝/模组坏/色差/花块 折叠屏…折痕 折痕…屏 屏…蓝光 蒸镀…掩模 柔性屏…断 | 有机发光二极管 柔性显示封装 折叠屏弯折 量子点显示 水氧阻隔 小间距显示 | flexible_display foldable_screen thin-film_encapsulation quantum_dot_display LED_display LED_display_calibration seam_of_display
触摸按键 薄膜开关 触控算法 电容触控抗水 触控信噪比 误触识别 触摸…不准/乱点/失灵/断线/漂移 触摸屏…不灵/乱点/乱跳/戴手套/按不动/没反应/湿手/自己点 按键…串键/乱点/失灵/寿命/戴手套/没反应/湿手/自己点/误触 触屏…乱点/失灵/戴手套/按不动/没反应/湿手/自己点 屏…乱点/乱跳/戴手套/按不动/没反应/湿手/自己点 touch_screen/touchscreen…gloves/not_respond/unresponsive/wet 薄膜开关…失灵 手套…触摸 面板…按键氧化 | 电容触控 触摸传感器抗干扰 透明导电膜 | capacitive_touch touch_sensor transparent_conductive_film membrane_switch ghost_touch
ito ito膜 导电玻璃 银纳米线 透明电极 偏光片 光学膜 增亮膜 防眩 ag玻璃 ar膜 全贴合 牛顿环 光学胶 oca ncvm 钢化膜 曲面玻璃 热弯玻璃屏 导电薄膜 偏光片…气泡/翘/褪 贴合…气泡屏/牛顿环 导电膜…方阻 光学膜…划 扩散膜…皱 光学胶…气泡 盖板…碎 屏…摔碎 丝印…油墨屏 | 透明导电薄膜 光学功能膜 光学透明胶 贴合缺陷 盖板玻璃强化 | transparent_electrode optical_film polarizer optically_clear_adhesive
投影仪 抬头显示 hud vr眼镜 光波导 裸眼3d 全息 投影…光斑/模糊 投影仪…灯 虚拟…头晕 | 投影显示 增强现实近眼显示 全息显示 | projection_display near-eye_display optical_waveguide holographic_display
软磁 软磁铁氧体 磁粉芯 铁硅铝 非晶带材 锰锌 镍锌 羰基铁粉 一体成型电感 软磁复合 磁芯高频损耗 铁氧体…烧结/裂 磁芯…损耗/脆/裂/高频 磁粉芯…绝缘 纳米晶带…脆 纳米晶…磁导率 磁导率…低 电感…开裂 坯件…磁芯 | 软磁复合材料 锰锌铁氧体 纳米晶合金 磁粉芯绝缘包覆 磁芯损耗 | soft_magnetic_composite MnZn_ferrite nanocrystalline_alloy magnetic_powder_core
烧结磁 氢碎 粘结磁体 注塑磁 橡胶磁 铁氧体磁 钐钴 铈磁体 晶界相 磁体…切割崩边/取向/氧含量/涡流发热/烧结裂/矫顽力低 磁粉…氧化/自燃 钐钴…脆/裂 充磁…不均/不饱和 气流磨…磁粉 注塑磁…强度 稀土…用量磁 磁钢…加工崩 磁性…一致性 磁环…多极 | 烧结钕铁硼 矫顽力提升 钐钴永磁 重稀土晶界扩散 注塑磁体 | sintered_NdFeB bonded_magnet coercivity_enhancement SmCo_magnet
起重磁铁 电永磁 磁路 螺线管 电磁铁…剩磁/发热/吸不住/吸不起/吸力不够/吸力小/噪音/烧 磁力…吸不牢/吸不起/吸力不够/计算 磁铁…吸不牢/吸不起/吸力不够 electromagnet…hot/weak 磁吸/电磁吸盘…吸不住 电磁线圈…烧 磁性…吸附座 magnet…not_hold | 磁路设计 电磁铁吸力特性 电磁场有限元 | magnetic_circuit_design electromagnet_holding_force electromagnetic_finite_element electropermanent_magnet
磁屏蔽 坡莫合金 磁流体 磁流变 磁致伸缩 超导 超导带材 超导磁体 磁制冷 退磁机 消磁 磁流变…沉降 磁悬浮…列车 磁共振…线圈 磁场…屏蔽 剩磁…工件 | 磁流变液沉降稳定 磁致伸缩材料 高温超导带材 超导磁体失超 | magnetic_shielding magnetorheological_fluid magnetostrictive_material high-temperature_superconductor quench_protection
变砖 远程升级 防抄板 加密芯片 程序…bug多/被抄 软件…改一点全乱/没人敢改/测试不全 代码…没人懂/老 固件…安全/被破解 ota…失败 升级…变砖 程序员…走了 板子…被仿 | 嵌入式软件测试 固件空中升级 代码重构 固件安全 | embedded_software_testing over-the-air_update code_refactoring firmware_security
微能量 无电池 电池供电 超低功耗传感节点 环境能量收集 休眠唤醒协议 低占空比 电池供电…几个月没电/半年没电/换电池/没电快/省电/老换电池 装电池/仪表/水表/气表/探头/节点…几个月没电/半年没电/换电池/没电快/老换电池 传感器…几个月没电/半年没电/没电快/老换电池 换电池…爬/累/麻烦 sensor/meter/tag…batteries/battery 设备…待机费电 纽扣电池…半年 待机…电流大 待机功耗…降 休眠…电流 低功耗…唤醒 唤醒…慢 太阳能…供电传感 无源…开关 能量…采集供电 振动…发电 温差…供电 | 微能量收集 低功耗唤醒 电源管理电路 压电俘能 | micro_energy_harvesting wake-up_receiver power_management_circuit piezoelectric_energy_harvester ultra-low-power_sensor_node energy_harvesting_sensor duty_cycling change_batteries replace_batteries
plc…国产/死机/程序乱 控制柜…温度高/热/装配/进灰 电柜…接线费工/空调/跳 控制器…国产化 电气柜…热 电控柜…散热 电气…图纸乱 配线…费工 接线…手工控制柜 | 电气控制柜散热 国产化可编程控制器 电气自动化设计 | electrical_cabinet_cooling control_cabinet_assembly electrical_engineering_automation
爬电 漏电起痕 起痕 空气间隙 电晕…声/放电 高压…打火/放电 绝缘…放电/碳化 爬电…距离 沿面/潮湿…放电 放电…痕迹 表面…碳化痕 打火/高原…绝缘 绝缘距离…不够 静电…电源打火 | 沿面放电 电晕放电 爬电距离 空间电荷积聚 绝缘配合 | surface_discharge tracking_resistance corona_discharge creepage_distance insulation_coordination
绝缘纸板 环氧板 耐电晕 高导热绝缘 绝缘胶带 smc绝缘 绝缘膜…击穿/针孔 绝缘…散热差/耐温低 层压板/芳纶/聚酰亚胺/变频电机/拉杆…绝缘 绝缘板/环氧板…分层 云母带…掉粉 硅橡胶…绝缘老化 电工…层压 玻璃钢…绝缘杆 | 耐电晕绝缘 高导热绝缘材料 聚酰亚胺绝缘 电工层压制品 | corona-resistant_insulation thermally_conductive_insulation pressboard electrical_laminate
高压电源 高压包 等离子电源 射频电源 高压发生器 电镀整流器 电解电源 充磁机 直流稳压 程控电源 高压电源…打火 电源…高压静电 静电除尘/电火花/电镀/大电流…电源 整流器…烧 直流电源…纹波大 水冷…整流 | 高压脉冲电源 高频高压电源 射频电源匹配 电镀电源 大电流直流电源 | high-voltage_power_supply pulsed_power RF_power_supply_matching plating_rectifier
dcdc dc-dc 隔离电源 软开关 图腾柱 升压板 电源…体积大/功率密度/动态响应/噪声啸叫/掉电保持 模块/并联…不均流 逆变器…并联环流 环流…逆变 整机…效率低电源 双向…变换器 升压…效率 驱动电路…干扰 驱动…短路保护 过流…保护慢 变换器…振荡 开关…损耗大 | 并联均流 双向直流变换器 高功率密度变换器 电力电子变换器稳定性 数字电源 | current_sharing bidirectional_DC-DC_converter soft_switching high_power_density_converter totem-pole
变频柜 高压变频器 变频器…主板/低频没力/制动电阻/接地故障/散热/欠压/电容老化/电机绝缘烧/谐波/进灰/长线/风扇/飞车停 级联…变频 制动电阻…烧 能量…回馈电网 | 变频器可靠性 共模电压 长线反射过电压 能量回馈 直流母线电容寿命 | inverter_reliability common-mode_voltage reflected_wave_overvoltage regenerative_converter DC-link_capacitor
陶瓷基板 氮化铝 覆铜陶瓷 dbc基板 amb 氧化铝基片 ltcc 低温共烧 厚膜电路 陶瓷管壳 电子陶瓷 陶瓷基板…翘/裂 陶瓷…封接漏/热导低/金属化 氮化铝/氮化硅…基板 覆铜…脱陶瓷 流延…裂 生坯…裂陶瓷片 陶瓷片…烧结翘 基片…翘 | 活性金属钎焊覆铜 低温共烧陶瓷 氮化铝陶瓷热导率 陶瓷金属化 | ceramic_substrate active_metal_brazing tape_casting aluminum_nitride ceramic_metallization
蚀刻框架 平行缝焊 管脚…共面/氧化/锈 引脚…弯/断 管壳…漏气/镀金 封装…内水汽/漏率 引线框架…氧化 冲压…端子毛刺 铜带…框架 气密…封装 | 引线框架铜合金 引脚共面性 气密封装 内部水汽 | lead_frame coplanarity hermetic_packaging parallel_seam_welding internal_moisture
翻新芯片 假芯片 假元件 拆机件 元件…库存氧化/批次差/替代/真假/筛选/缺货/进口换国产 元器件…以次充好 停产…元件 国产…元件替 | 假冒元器件鉴别 元器件国产化替代 元器件筛选 可焊性退化 | counterfeit_component component_obsolescence component_substitution
mtbf 老化房 老化架 返修率…高电子 产品…故障率 返修…电子 售后…电子坏 早期…坏得多 电子产品…寿命 设备…平均无故障 用一两年…坏 老化…筛选慢 整机…老化 可靠性…怎么算 寿命…怎么证明 可靠…测试周期长 | 电子产品可靠性 加速寿命试验设计 早期失效筛选 可靠性预计 退化建模 | electronics_reliability accelerated_degradation_test reliability_prediction environmental_stress_screening
随机振动 板子…固定不牢震/震坏 震动…掉线/接触不良 元件…震掉 焊点…震裂 车载…电子震坏 电子…跌落坏 仪器…跌落 手持机…摔 芯片…震断脚 接插件…震松 运输…震坏仪器 | 电子设备抗振 板级跌落 焊点振动疲劳 电子设备隔振缓冲 | board-level_drop vibration_fatigue_of_solder_joint shock_isolation_of_electronics
防水透气 ip67 ip68 防水结构 户外柜…热/进水 手机/耳机/按键…进水 电子/整机…防水 防水…透气膜 气密…测不准整机 外壳…进水电子 充电口…腐蚀 户外…电子进水 密封…户外机柜 机柜…凝露 机箱…散热防水 盒子…内凝水 | 电子设备防水密封 防水透气膜 气密性测试 户外机柜热设计 | waterproof_electronics breathable_membrane_vent IP_rating outdoor_cabinet_cooling
手环 智能手表 可穿戴 导电纱 导电纤维 电子织物 柔性电池 手环…续航 手表…心率 柔性…电路 织物…电子 贴身…传感 皮肤…电极 电子皮肤…灵敏 鞋垫…压力 压力分布…垫 坐垫…感应 | 可穿戴设备 可拉伸电子 电子纺织品 柔性压力传感 | wearable_device stretchable_electronics e-textile flexible_pressure_sensor
智能玻璃 电致变色 变色玻璃 调光膜 防雾玻璃 除雾玻璃 防眩镜 调光膜…发黄 调光…玻璃雾 玻璃…加热丝 温控…变色玻璃 液晶…调光 | 电致变色器件 聚合物分散液晶 智能窗 | electrochromic_device PDLC smart_window
半导体设备 真空腔 质量流量控制器 石英件 分子泵 涂胶显影 腔体…放气/镀层掉 晶圆…传送/机械手 真空…传送/密封圈耐等离子/机械手 半导体…零部件 真空腔…漏 阀/陶瓷件/尾气…半导体 隔膜阀…超纯 mfc…漂 加热盘…不匀 石英件…腐蚀 射频…匹配器 干泵…卡死 | 半导体装备零部件 真空机械手 质量流量控制 等离子腔体防护 干式真空泵 射频匹配 | semiconductor_equipment_component vacuum_robot mass_flow_controller chamber_coating dry_vacuum_pump
隔振台 气浮台 气浮平台 纳米…定位台/工作台 设备…怕震 精密设备…震动 光刻机…防震 地基…微振 旁边马路…震仪器 电镜/天平…受震 精密平台…抖 压电/超精密…平台 定位台…漂 直线…气浮 | 微振动控制 主动隔振 精密隔振平台 纳米定位 气浮运动平台 | micro-vibration_control active_vibration_isolation nanopositioning air-bearing_stage
砷化镓 磷化铟 锑化物 碲镉汞 激光芯片 vcsel 激光二极管 激光管 巴条 化合物半导体 红外探测器…制冷 激光管…烧 激光芯片…腔面 芯片…巴条 氮化镓…hemt 外延片…翘 锗片…衬底 激光器…封装 | 半导体激光器 腔面灾变损伤 垂直腔面发射激光器 | compound_semiconductor semiconductor_laser_diode catastrophic_optical_damage
微机械 阳极键合 微泵 微阀 微加热器 晶圆级封装 mems…可靠性/封装/粘住 传感器…封装应力/灌胶漂/焊接漂 微结构…粘连 晶圆…键合 微针…加工 封装…漂移传感 应力…漂零 | 微机电系统 封装应力 | wafer-level_packaging anodic_bonding packaging_stress micromirror MEMS_stiction
安检机 x光机 射线源 x射线管 核子秤 剂量计 探测板 平板探测器 x光…图像糊/异物机 射线管…打火 ct机…工业 射线…测厚仪 中子…检测 辐射…检测仪 | X射线源 辐射探测 射线成像 | x-ray_source radiation_detection flat_panel_detector backscatter_imaging
芯片封装气泡 封装空洞 芯片/封完/模块/器件/灌胶/底填…分层/有气泡/空洞/空鼓/里有气泡 封装…空洞/里头空 chip/package…bubble/delaminate/void | 底部填充毛细流动 封装空洞缺陷 塑封分层超声扫描 真空共晶烧结 | underfill_voids scanning_acoustic_microscopy delamination_of_package
线路板废水 蚀刻废液 线路板/电路板/pcb/蚀刻…含铜/废水/废液/污泥 | 含铜蚀刻废液 络合铜废水 铜回收电积 | PCB_wastewater etching_waste copper_recovery_from_etchant
废电路板 拆旧手机 旧电路板/废电路板/旧手机/旧主板…回收/处理/拆/提金 废线路板/电子垃圾…回收/处理/拆 | 废弃印制电路板 贵金属浸出 元器件拆解 | waste_printed_circuit_board e-waste old_phones electronic_scrap
焊锡烟 焊锡/烙铁/过炉/波峰焊…呛/味道/烟/熏 焊烟…呛 | 焊接烟尘净化 松香烟雾 职业暴露焊接 | solder_fume rosin_fume
屏幕看不清 阳光下看不清 屏幕/屏/显示屏/显示器/手机/表盘/仪表盘…反光/大太阳/太阳下/太阳底下/强光/户外看/看不清/阳光下 screen/display…glare/hard_to_read/reflect/sunlight/unreadable | 抗反射微纳结构 高亮度微显示 环境光对比度 阳光可读 防眩光显示 | sunlight_readability ambient_contrast antireflection_nanostructure
屏幕变暗 屏/屏幕/显示屏/电视/背光/显示器…不亮/亮度掉/发暗/变暗/暗了/越来越暗 screen/display/monitor…dark/darker/dim/fade | 有机发光效率滚降 蓝光材料寿命 背光衰减 发光器件寿命 | OLED_lifetime efficiency_roll-off blue_emitter
路灯太费 路灯…一夜亮/修/坏了没人知道/巡/开一夜/整夜/电费/省电/费用/钱 street_light/street_lights/streetlight…bill/broken/cost/electricity/fail | 智慧照明按需调光 配光曲线 自由曲面透镜路灯 单灯控制 道路照明节能 | adaptive_dimming road_lighting
养殖灯光 鸡舍/养鸡/猪舍/蛋鸡/养殖…光照/开灯/灯/补光 chickens…light | 畜禽光照调控 单色光 光周期产蛋 | poultry_lighting monochromatic_light photoperiod_of_hens
诱虫灯 灭蚊灯 集鱼灯 诱鱼灯 灭蚊灯/诱虫灯/杀虫灯…不来/不灵/没效果/费电 | 趋光性诱集 诱虫光源光谱 害虫灯光防治 | light_trap phototaxis
小板跑ai 单片机/小板子/嵌入式/摄像头/板子…卡顿/算不动/识别慢/跑ai/跑模型/跑算法 | 端侧推理加速 模型压缩量化 轻量化神经网络 边缘智能 | edge_inference TinyML lightweight_network
磁铁碎 磁铁…崩/崩边/掉角/脆/裂 磁钢…崩/崩边/碎/脆/裂 磁体/磁片…崩/崩边/掉角/碎/脆/裂 磁瓦…崩/崩边/掉角/碎/脆 magnet/magnets…break/brittle/chip/crack | 烧结磁体脆性 断裂韧性磁体 磁体机加工崩边 | brittleness_of_sintered_magnet
磁泥回收 磁泥 废磁钢/废磁铁/磁材…回收/废料/磨泥/边角 钕铁硼…回收/磨泥/边角 | 钕铁硼废料回收 稀土浸出 短流程再生磁体 | NdFeB_recycling rare_earth_recovery magnet_scrap
磁铁锈 磁铁…掉渣/掉皮/盐雾/起泡/锈 磁钢/强磁/磁体…掉渣/掉皮/掉镀层/生锈/盐雾/起泡/锈 钕铁硼…掉渣/掉皮/掉镀层/盐雾/起泡/锈 magnet/magnets…corrode/flake/rust | 稀土永磁表面防护 永磁晶间腐蚀 磁体电镀镍 | NdFeB_corrosion magnet_coating
芯片买不到 芯片/元器件/单片机…买不到/国产替/换国产/断供/涨价/禁运/缺货/进口买不到 元件…买不到/国产替/换国产/断供/涨价/禁运/进口买不到 chips/components…replace/shortage/unavailable | 国产化集成电路替代 自主可控微控制器 替代验证 | chip_shortage
晶圆脏 晶圆…划痕/印子/小黑点/灰尘/脏/花/黑点 硅片…划痕/印子/小黑点/灰尘/花/颗粒/黑点 芯片/玻璃基板…划痕/印子/小黑点/灰尘/脏/花/颗粒/黑点 | 表面颗粒污染 晶圆缺陷检测 缺陷分类深度学习 | wafer_defect_inspection
光刻胶/匀胶…放射状/条纹/气泡/涂不匀/边缘厚 | 旋涂膜厚均匀 光刻胶流变 匀胶 边珠 | spin_coating_uniformity photoresist_rheology edge_bead
线路板弯 电路板弯 线路板…不平/拱/翘 电路板/铝基板…不平/变形/弯/拱/翘 pcb…bend/bent/bow/twist/warp/不平/变形/弯/拱/翘 circuit_board/circuit_boards…bend/bent/bow/twist/warp | 印制板层压翘曲 热膨胀失配 残铜率 | circuit_board board_warpage
线路板打样 线路板/pcb/电路板…交期/多品种/小批量/打样/打样慢/拼版/排版 | 拼版优化 印制板工程自动化 | panelization quick-turn_PCB
画电路板 布线/画板/走线/layout…不会/串扰/乱/信号/过不了 | 信号完整性布线 自动布线算法 电源完整性 | PCB_routing power_integrity signal_integrity_layout
字磨掉 喷墨字符打印 油墨流平 按键/键盘/刻度/铭牌/遥控器/标识/丝印/logo…字没了/字磨掉/掉字/掉漆/看不见字/磨花 面板…丝印模糊/字不清/字没了/字磨掉/字符模糊/字糊/掉字/掉漆/看不见字/磨花 刻字…字没了/字磨掉/掉漆/看不见字/磨花 线路板/板子/pcb…丝印模糊/字不清/字符模糊/字糊 letters/markings…fade/rub/wear 字…磨没 | 丝印油墨耐磨 激光雕刻标识 双色注塑按键 塑料表面印刷 | abrasion_of_legend laser_marking_of_plastic
屏晒黑 屏/液晶/显示屏/仪表…一晒/变黑/晒/晒黑/热了黑/高温发黑 display…heat/sun | 户外液晶高温失效 偏光片老化 液晶清亮点 宽温显示 | LCD_high_temperature polarizer_ageing outdoor_display
屏碎 屏/手机屏…一摔碎/划/刮花/压坏/碎/裂 盖板…一摔碎/划/刮花/压坏/裂 phone_screen…break/crack/scratch | cover_glass_strengthening
屏装配 屏/贴屏…手工/歪/气泡/溢胶/灰 | 光学贴合缺陷 真空贴合 视觉对位贴合 | optical_bonding
头灯/矿灯/手电/工作灯/便携灯…不亮/不耐用/亮不久/充电/太重/电池不够 headlamp/torch/flashlight…battery/heavy | 便携照明驱动 高效驱动电路 锂电矿灯 | portable_luminaire miner_lamp
灯具安装 灯/灯具/路灯/吊灯/高杆灯…够不着/换灯/爬高/维修难/装灯 | 高杆灯维护 免维护灯具 远程故障监测照明 | luminaire_maintenance
灯飞虫 灯/灯罩/广告灯…积灰/脏/进虫/飞虫 | 灯具防护密封 光谱与昆虫趋光 | insects_attracted_to_light
灯太费电 车间/厂房/停车场/走廊/大楼…一直亮/没人亮着/灯电费/灯费电 lights…electricity/left_on 灯…人走不关 | 照明节能控制 人体感应照明 日光利用 | occupancy_lighting_control daylight_harvesting
紫外消毒 紫外灯/消毒灯/杀菌灯…伤眼/杀不死/没效果/臭氧 | 紫外消毒剂量 深紫外发光器件 | UV_disinfection UVC_dose
元件坏批 元件/电阻/电容/二极管/芯片/模块…一批都坏/参数跑/坏一批/批次坏/用着用着坏/离散大 | 元器件失效机理 批次性失效 参数漂移退化 | component_failure_mechanism parametric_drift
磁铁贵 磁铁/磁钢/磁材…买不起/太贵/少用/涨价/降成本 稀土…买不起/太贵/少用/降成本 rare_earth…expensive/price | 低重稀土磁体 高丰度稀土 铈基永磁 无稀土永磁 | rare-earth-lean_magnet cerium_magnet
磁铁装配 磁铁/磁片…分不开/吸一起/夹手/掉下来/粘不牢/装反/贴歪 磁钢…分不开/吸一起/夹手/掉下来/粘不牢/贴歪 magnet…fall_off/glue | 磁体装配机器人 磁钢粘接 充磁后装配 | magnet_assembly
吸磁干扰 手表/手机/银行卡/仪器…磁化/磁场干扰/被磁 | 磁屏蔽设计 退磁方法 | magnetization_interference demagnetizing
引脚氧化 引脚/焊脚/元件…上不了锡/发黑/吃不上锡/放久/氧化/焊不上 管脚/端子…上不了锡/发黑/吃不上锡/放久/焊不上 芯片…放久焊不上/焊不上 放久了…焊不上 | 引线框架镀层 可焊性存储老化 氧化膜镀锡 锡须镀层 | solderability_of_leads storage_aging_of_components
芯片震掉 芯片/器件/大元件…掉下来/摔坏/震掉/震断/震松 元件…掉下来/摔坏/震断/震松 | 板级跌落振动 底部填充加固 点胶加固 | underfill_reinforcement board_level_vibration
电位器 电位器…接触/沙沙/转几下 旋钮/滑动变阻/编码旋钮…接触/沙沙/磨/跳/转几下 potentiometer…jump/noise/wear | 接触噪声 导电塑料磨损 电阻膜磨损 | potentiometer
液晶低温 液晶…冬天/冬天反应慢/冻/拖影/零下 lcd…cold/slow/winter/低温慢/冬天/冬天反应慢/冻/拖影/零下 显示屏/仪表屏/屏…低温慢/冬天/冬天反应慢/冻/拖影/零下 display/screen…cold/slow/winter | 液晶低温粘度 响应时间液晶 加热膜显示 宽温液晶 | low_temperature_LCD
水汽黑点 oled/屏…氧化/水汽/进水汽/进潮 显示…氧化/水汽/进水汽/进潮/黑点 | 薄膜封装水氧阻隔 原子层沉积封装 水汽透过率 | water_vapor_barrier atomic_layer_deposition_encapsulation
灯罩发黄 灯罩…发雾/变脆/老化 透镜…发雾/变脆/变黄/老化 导光板/灯壳/扩散板…发雾/发黄/变脆/变黄/老化 | 聚碳酸酯光老化 黄变抗紫外 光学塑料老化 | polycarbonate_yellowing
车灯水雾 车灯/大灯…水汽/水珠/水雾 尾灯…水汽/水珠/水雾/进水 前照灯/灯里…水汽/水珠/水雾/起雾/进水 headlight/headlights/headlamp…fog/mist/water | 前照灯凝露仿真 车灯防雾涂层 车灯通风 |
舞台灯吵 舞台灯…太烫/散热风扇/烫/风扇/风扇吵 投影仪/灯具/摄影灯/led灯…太烫/散热风扇/烫/热/风扇/风扇吵 | 大功率LED热管理 低噪声散热灯具 热管散热灯 | LED_thermal_management
电永磁吸盘 磁铁/磁力/吸盘/吸铁/磁座…取不下来/吸太紧/吸铁屑/带磁/拿不下来/掰不开/放不掉 magnet…release/remove/stuck | 磁路切换 退磁电路 磁力可控 | switchable_magnet electro-permanent_magnet demagnetizing_circuit
时钟跑慢 时间/时钟/钟/表…不准时/差几分钟/慢几分钟/走快/走慢/走着走着/跑慢 单片机…时间/时间慢 clock…drift/slow/wrong | 时钟晶振温漂 时钟校准 | clock_drift
收音机杂音 收音机/对讲机…交流声/嗡嗡/杂音/滋啦/滋滋/电流声 音响…交流声/嗡嗡/滋啦/滋滋/电流声 喇叭…交流声/滋啦/滋滋/电流声 功放…嗡嗡/杂音/滋啦/滋滋/电流声 audio/radio/speaker…hum/noise/static | 开关电源传导骚扰 滤波器设计电源 共模干扰 地环路 | hum_noise ground_loop
机箱漏辐射 机箱/外壳/机柜/屏蔽壳/缝/门缝…屏蔽/屏蔽不好/泄漏/漏电磁/漏辐射/辐射 | 孔缝屏蔽效能 机箱电磁泄漏 电磁密封 | aperture_shielding enclosure_shielding EMI_gasket
芯片贴歪 芯片/贴芯片/固晶/共晶/贴上去…偏了/歪/漂/移位/跑偏/高温跑 chip…misaligned/shift/tilt | 焊料润湿自对准 共晶贴片位移 贴装偏移 | self-alignment_of_solder die_shift
洁净室静电 洁净室/无尘室/净化车间/电子车间/产线…吸灰静电/静电 static…cleanroom | 电荷中和 电离器静电 防静电地坪 静电防护区 | ionizer charge_neutralization
回流炉脏 回流炉/波峰焊/炉膛/回流焊…助焊剂/清洗/滴下来/滴油/积油/脏 | 炉膛烟气冷凝回收 助焊剂挥发物 回流炉排烟 | reflow_oven_flux_management flux_vapor
屏划伤 屏/盖板…不耐磨/划伤/划痕/划花 屏幕/手机壳/塑料屏…不耐磨/划伤/划痕/划花/刮花 面板…不耐磨/划花/刮花 镜片…不耐磨/划痕/划花/刮花 screen…scratch | 硬质涂层耐刮擦 透明硬化涂层 | scratch-resistant_coating diamond-like_carbon_film
灯条不亮 背光/灯带…一串不亮/一段不亮/半边不亮/死灯 灯条/灯串/led灯/灯板…一串不亮/一段不亮/不亮/半边不亮/死灯 backlight…dead/not_light | 串联开路失效 焊点热疲劳LED 灯串故障 | LED_string_open
植物工厂电 植物工厂/育苗室/室内种菜/种菜厂…光/成本/灯/电费/费电 plant_factory/indoor_farm…electricity/light | 人工光环境能效 光能利用率 植物工厂节能 光温耦合调控 | plant_factory_energy light_use_efficiency
控制板怕水 控制板/主板/线路板/板子/电控…怕水/沾水/泡水/淋雨/短路/进水短路/遇水 circuit_board/control_board…short/water/wet | 纳米疏水防护 灌封防水 派瑞林镀膜 三防防水 | nano_hydrophobic_coating parylene
磁铁镀层起泡 磁铁/磁钢/磁体/强磁…电泳掉/镀不上/镀层掉/镀层起泡/镀锌掉/镀镍起泡 | 磁体镀层结合强度 前处理酸洗渗氢 磁体电镀前处理 | plating_of_NdFeB hydrogen_absorption_in_pickling
`;
