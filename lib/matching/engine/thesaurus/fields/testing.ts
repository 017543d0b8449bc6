/** Testing, non-destructive inspection, metrology, reliability, analysis. Terms after GB/T 228 (tensile test) and GB/T 20737 (non-destructive testing). */
export const testing = `
拉力试验 拉伸试验 抗拉 | 拉伸性能 力学性能测试 抗拉强度 | tensile_test tensile_strength mechanical_property
冲击试验 | 夏比冲击 | charpy_impact_test
硬度检测 打硬度 测硬度 | 硬度测试 显微硬度 | hardness_test microhardness
疲劳试验 寿命试验 | 疲劳试验方法 加速寿命试验 | fatigue_test accelerated_life_test
磨损试验 耐磨试验 | 摩擦磨损试验 | wear_test tribometer
弯曲试验 | 弯曲性能 | bend_test
探伤 照不出 内部缺陷 里面有没有裂 探伤设备 看不到里面 看不出里面 缺陷成像 缺陷检出 声学成像 探伤…慢/自动 内部…看不见/裂/裂纹检 里面…气泡/看不到/看不见/脱开 裂纹/内部缺陷/焊缝…查不出 铸件…内部查 不切开…看 剖开/切开…才 不破坏…检 | 无损检测 内部缺陷检测 | nondestructive_testing NDT cannot_see_inside without_cutting internal_crack hidden_crack internal_flaw
超声探伤 | 超声检测 相控阵 | ultrasonic_testing phased_array
拍片 x光 射线 | 射线检测 x射线检测 | radiographic_testing x-ray_inspection
磁粉 渗透探伤 着色探伤 | 磁粉检测 渗透检测 | magnetic_particle_testing penetrant_testing
涡流 | 涡流检测 漏磁检测 | eddy_current_testing magnetic_flux_leakage
声发射 | 声发射检测 | acoustic_emission
测厚 | 厚度测量 超声测厚 | thickness_measurement
电镜 看断口 | 扫描电镜 透射电镜 微观表征 | scanning_electron_microscopy SEM TEM
衍射 xrd | x射线衍射 物相分析 | x-ray_diffraction
成分分析 光谱分析 打光谱 | 元素分析 直读光谱 激光诱导击穿光谱 | elemental_analysis LIBS spectrometer
拉曼 | 拉曼光谱 | raman_spectroscopy
热分析 | 差示扫描量热 热重分析 | DSC thermogravimetric_analysis
粒度 粒径 颗粒大小 | 粒度分布 粒度检测 | particle_size particle_size_distribution
粗糙度仪 | 表面形貌测量 | surface_topography profilometer
应力测试 测应力 | 残余应力测试 | residual_stress_measurement
应变 变形测量 | 数字图像相关 应变场 | digital_image_correlation
振动测试 测振 | 振动测量 振动信号 | vibration_measurement vibration_signal
测噪声 声级 | 噪声测试 声源识别 | noise_measurement sound_source_identification
风洞 流场测试 | 粒子图像测速 流场测量 | PIV wind_tunnel
计量 检定 量值 测量误差 误差源 量具误差 | 计量检测 测量不确定度 量值溯源 | metrology measurement_uncertainty
微小尺寸 测微 | 精密测量 激光干涉 | precision_measurement laser_interferometry
化验 送检 检测报告 | 分析检测 第三方检测 | chemical_analysis laboratory_testing
检测方法 测不出来 怎么测 测不了 没法测 没办法测 没仪器 没设备测 检测…太慢/太贵 送检…慢/贵 化验…半天/慢 不知道…怎么测 送外面…检 送出去…化验 结果…等几天 | 检测方法开发 标准方法 | test_method method_validation results_take_days slow_test
可靠性试验 环境试验 | 环境可靠性 高低温试验 | environmental_testing reliability_test
老化试验 加速老化 | 人工加速老化 | accelerated_aging_test
气密检测 微漏 慢漏 泡水…看气泡/试漏 试漏…慢 打气…试漏 漏…检不出 | 气密性检测 | leak_test
在线检测 全检 抽检 | 在线质量检测 全数检验 | online_inspection inline_inspection
称重检重 | 检重 | checkweighing
试验台 台架 试验…没条件 没条件…试验 没有…试验台 测试台…搭 | 试验装置 试验台架 | test_bench test_rig
认证 ce认证 | 产品认证 合规 | certification regulatory_compliance
国标 行标 | 标准制定 标准化 | standardization
样品前处理 | 样品制备 固相萃取 | sample_preparation solid_phase_extraction
荧光 | 荧光检测 荧光探针 | fluorescence fluorescent_probe
比色 显色 | 比色检测 | colorimetric_detection
太赫兹 | 太赫兹检测 | terahertz
微波检测 | 微波传感 | microwave_sensing
硬度和强度对不上 | 力学性能一致性 | mechanical_property_consistency
断口 看断面 | 断口形貌 | fracture_surface
裂纹怎么来的 裂纹原因 | 裂纹成因分析 | crack_cause_analysis > 失效分析
里面气孔看不见 内部气孔 | 工业CT检测 孔隙检测 | porosity_detection
涂层厚 镀层厚检测 | 涂镀层厚度测量 | coating_thickness_measurement
粘度计 测粘度 | 流变测试 | rheometer
导热系数测 | 热物性测试 | thermophysical_property_measurement
盐雾箱 盐雾…做几百/多久 | 循环腐蚀试验 | cyclic_corrosion_test
紫外老化箱 氙灯 | 氙灯老化 | xenon_arc
燃烧试验 | 燃烧性能测试 | flammability_test
甲醛检测 | 甲醛测定 | formaldehyde_determination
残留检测 | 残留分析 质谱 | residue_analysis mass_spectrometry
水分测定 | 卡尔费休 水分测定法 | karl_fischer
微生物检测 测细菌 | 微生物快速检测 | rapid_microbial_detection
蛋白测定 | 凯氏定氮 | kjeldahl
转基因 | 转基因检测 | GMO_detection
dna鉴定 品种鉴定 | 分子鉴定 DNA条形码 | DNA_barcoding
适配体 | 适配体传感 | aptamer
表面增强 | 表面增强拉曼 | SERS
量子点 | 荧光量子点 | quantum_dot
同位素 | 稳定同位素 | stable_isotope
在线成分 激光测成分 | 在线成分分析 | online_composition_analysis
轮廓测量 测轮廓 | 激光轮廓仪 | laser_profiler
形变监测 结构监测 大楼/铁塔/隧道/基坑…监测 结构…健康 | 结构健康监测 | structural_health_monitoring
钢丝绳探伤 | 钢丝绳无损检测 | wire_rope_inspection
管道检测 管道…内检测/检测/测壁厚 下水管/管线…检测 管壁…减薄 | 管道内检测 导波 | guided_wave pipeline_inspection
磁记忆 | 金属磁记忆 | magnetic_memory
热成像探伤 | 主动红外热波 | active_thermography
奥氏体焊缝 耦合剂 电磁超声 空气耦合 超声…底波/杂波 探伤…人工/漏检/看不准/误判 粗晶…探不了 奥氏体…超声 铸件…超声探不了 厚件/复杂件/小管/焊缝…探伤 相控阵…缺陷 | 粗晶材料超声检测 奥氏体焊缝超声 全聚焦成像 | ultrasonic_testing_of_coarse_grained total_focusing_method EMAT austenitic_weld_inspection
评片 荧光磁粉 底片…看/评 x光…人看/自动判 片子/着色…看不准 射线片…人工 铸件…x光判 dr…缺陷 磁粉探伤…人眼 磁粉…自动 裂纹…人眼看 探伤…眼花 零件…裂纹漏检 | 射线图像缺陷识别 荧光磁粉自动检测 底片数字化 | radiographic_defect_recognition fluorescent_magnetic_particle automated_film_interpretation
敲着听 敲…听声 敲击…听音 听声…裂 铸件…敲响声 零件…里面裂纹全检 整件…裂纹 石墨球…声速 球化率…无损 | 声学共振检测 敲击检测 声速球化率 固有频率检测 | acoustic_resonance_testing impact_acoustic ultrasonic_velocity_nodularity
混号 硬度…分选/无损测 混料/涡流…分选 材料…混了 钢材…混料 牌号…分不清 料…牌号混 热处理…混料分选 渗层…无损 淬硬层…无损测 钢棒…混钢种 | 涡流分选 电磁无损硬度 巴克豪森噪声 牌号快速鉴别 | eddy_current_sorting barkhausen_noise case_depth_nondestructive alloy_identification
棒材…探伤/裂纹检 钢管/钢球/线材/轴承圈/钢坯/钢板…探伤 管材…探伤漏 热态…测 热钢坯…尺寸 热轧…在线测 高温…测尺寸 锻件…热尺寸 | 棒材涡流超声探伤 漏磁探伤 高温尺寸在线测量 | bar_and_tube_inspection flux_leakage_inspection hot_dimension_measurement
内孔…划伤检/检测/量 内径/小孔…测 深孔…测量 内壁…看不见 孔…里面看 盲孔…深度 内螺纹…检测 油道…毛刺看不见 交叉孔…毛刺 内腔…检查 | 内径测量 气动量仪 内窥视觉检测 孔内表面检测 | inner_diameter_measurement air_gauge borescope_inspection bore_surface
激光跟踪仪 预拼装 大尺寸…量 大工件…测不准 大型…测量 卷尺…量大件 钢结构…量尺寸 焊接件…尺寸检 罐体…测圆 大轴…直径量 构件…拼不上 曲面/齿条…测 叶片…型面测 | 大尺寸测量 激光跟踪仪测量 虚拟预拼装 | large_scale_metrology laser_tracker virtual_preassembly
量块 测量不确定度评定 重复性再现性 不确定度评定 gauge_r&r 量具…一人一个数/不准/人和人/人跟人/人跟人量/各量各的/每次量/磨损/量得不一样 测量…一人一个数/人和人/人差/人跟人/人跟人量/各量各的/每次量/重复性差/量得不一样 检具…不准/磨/贵 卡尺/千分尺…一人一个数/人和人/人跟人/人跟人量/各量各的/每次量/误差/量得不一样 量尺寸…一人一个数/人和人/人跟人/人跟人量/各量各的/每次量/量得不一样 塞规/环规…磨 两个人量…不一样 在线量…温度影响 量…不一致 measure…different | 测量系统分析 量具校准 检具 测量重复性 | measurement_system_analysis gauge_repeatability inspection_fixture gauge_calibration different_readings readings_differ get_different_measurements
圆度仪 轮廓/平面度/同轴/凸轮/段差/r角/刀口/刃口/微小台阶/槽深…测 平面…打表 打表…慢 跳动/齿轮…全检 曲轴…测量 间隙…面差 装配前…分组 轴承…选配 | 几何误差测量 圆度平面度在线检测 分组选配 线激光 白光干涉 | geometric_error_measurement selective_assembly white_light_interferometry line_laser
里面裂纹看不见 暗伤 里面/内部/内里/心部/焊缝里…伤/暗裂/有没有裂/有裂/裂纹/隐裂 看不见…伤/缺陷/裂 裂纹…看不出来/看不见 | 超声相控阵成像 超声缺陷成像 内部裂纹识别 超声全聚焦 缺陷定量 | cracks_inside cracks_you_can't_see see_inside internal_defects flaw_sizing can't_see_the_crack > 超声探伤
量得准不准 热的时候量 远程校准 热变形误差 计量管理 量具…准不准/到期/校准/检定/没校/磨 仪表…准不准/没校 传感器/秤…准不准/校准/检定/没校 卡尺…准不准/校/校准/检定/没校/磨 仪器…到期/校准/没校/过期 校准…停线/到期/多久/贵/麻烦 计量…到期/跑 calibration…due/expensive 送检…耽误 冬天夏天/刚加工完…量 gauges…worn gauge…off | 计量校准 不确定度 校准周期 | calibration_interval measurement_traceability calibrat remote_calibration thermal_error_of_measurement gauge_management
在机上量不了 加工时/加工中/机床上/边做边/不下机床…检测/测尺寸/量 measure…machine | 在位检测 原位测量 测头误差补偿 | on-machine_probing in-process_measurement
光面测不了 反光/亮面/镜面/黑色件/透明件…扫不到/扫描不出/拍不到/测不了/量不了 | 高反光表面测量 条纹投影 高动态范围 偏折术 | fringe_projection shiny_parts shiny_surface
软件测不准 橡胶件/薄壁件/塑料件/软件/布…一碰就变/测变形/量不准 soft_parts…measure | 非接触测量 弱刚性零件测量 柔性件测量 | non-contact_measurement flexible_part_measurement
厚度壁厚测 管子/锅炉/船板/壳体…减薄/剩多厚/壁厚/测厚/薄了多少 管道/罐…剩多厚/壁厚/测厚/薄了多少 thickness…wall | 电磁超声测厚 壁厚减薄监测 脉冲涡流 | wall_thickness_monitoring pulsed_eddy_current
探伤太慢费人 探伤…看花眼/费人/辐射 拍片/磁粉/评片/着色…人工/慢/漏检/看花眼/误判/费人/辐射 ndt/x-ray…slow | 自动探伤 智能评片 缺陷自动识别 深度学习探伤 | automated_inspection_of_flaws missed_defects
粗糙硬度测不了 硬度/粗糙度/渗层/应力…不破坏/全检/在线测/抽检漏 hardness…every residual_stress…measure | 电磁无损评价 巴克豪森 磁参数 多参数微磁 | micromagnetic nondestructive_hardness
螺栓紧没紧测 螺栓/螺丝…力够不够/受多大力/拧紧没/松了不知道/松没松/紧没紧 bolt…tight | 螺栓轴力超声测量 螺栓松动监测 预紧力在线监测 压电阻抗 | bolt_looseness_detection bolt_tension_measurement
齿轮轴承在线听 听声音/听响声/靠耳朵/异响…下线/全检/分不清/判断/检出 sound…inspect | 下线检测 | end-of-line_test
复杂件尺寸测 叶片/叶轮/曲面/齿轮/螺杆/凸轮/涡轮…形状测/没法测/测不准/测得慢 | 复杂曲面测量 叶片型面检测 点云配准 自由曲面 | freeform_surface_measurement blade_inspection point_cloud_registration
微小件缺陷测 小零件/小五金/微型件/细小件/小弹簧…挑不过来/检不了/瑕疵/看不清 small_parts…inspect | 微小缺陷检测 显微视觉 | micro_defect_detection tiny_parts
疲劳裂早知道 设备/轴/桥梁/钢轨/叶片/机架…快断/提前知道裂/早发现裂纹/要裂 裂纹…提前/早发现/早知道 cracks…early | 裂纹早期监测 疲劳裂纹监测 | early_crack_detection crack_monitoring before_it_breaks
里头有没有裂看 里头…有没有裂/有没有问题/没底/烂/空 里面/内部…有没有问题 | 超声成像缺陷 内部质量评价 缺陷表征 | see_whether_it_is_cracked sound_inside check_inside
定期检停产 罐/管道/锅炉/反应器/炉管/塔…不停产查/不停机检/不停车/不开罐/停产检/在役/开罐检 | 在线检验 在役检测 非侵入检测 高温在线超声 声发射在役 | in-service_inspection without_shutting_down without_stopping non-intrusive_inspection
量孔不准 孔/内孔/内径/孔径/槽宽…不好量/卡尺量/塞规/每个孔量/没法量/量不准 量孔…不准/慢 bore…measure | 内径测量误差 孔径在线检测 | measuring_holes hole_diameter inner_diameter
等检测结果 检测…三天才出结果/几天才出/出结果慢/等结果 结果…三天才出/几天才出/出得慢 送检…几天/等 农药残留…排队/检测慢 化验…几天/太慢/等 现场…快速测/测不了/要测 results/lab…days/slow test_results…wait | 快速检测试纸 便携光谱筛查 快检技术 即时检测 | rapid_on-site_detection portable_spectroscopy point-of-need_testing rapid_screening > 现场快速检测
`;
