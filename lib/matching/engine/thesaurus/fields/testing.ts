/** Testing, non-destructive inspection, metrology, reliability, analysis. Terms after GB/T 228 (tensile test) and GB/T 20737 (non-destructive testing). */
export const testing = `
拉力试验 拉伸试验 抗拉 | 拉伸性能 力学性能测试 抗拉强度 | tensile_test tensile_strength mechanical_property
冲击试验 | 夏比冲击 | charpy_impact_test
硬度检测 打硬度 测硬度 | 硬度测试 显微硬度 | hardness_test microhardness
疲劳试验 寿命试验 | 疲劳试验方法 加速寿命试验 | fatigue_test accelerated_life_test
磨损试验 耐磨试验 | 摩擦磨损试验 | wear_test tribometer
弯曲试验 | 弯曲性能 | bend_test
探伤 照不出 内部缺陷 里面有没有裂 探伤设备 看不到里面 看不出里面 探伤…慢/自动 内部…看不见/裂/裂纹检 里面…气泡/看不到/看不见/脱开 裂纹/内部缺陷/焊缝…查不出 铸件…内部查 不切开…看 剖开/切开…才 不破坏…检 | 无损检测 内部缺陷检测 | nondestructive_testing NDT cannot_see_inside without_cutting internal_crack hidden_crack internal_flaw
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
计量 检定 量值 | 计量检测 测量不确定度 量值溯源 | metrology measurement_uncertainty
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
量块 量具…不准/磨损 测量…人差/重复性差 检具…不准/磨/贵 卡尺/千分尺…误差 塞规/环规…磨 两个人量…不一样 在线量…温度影响 量…不一致 | 测量系统分析 量具校准 检具 测量重复性 | measurement_system_analysis gauge_repeatability inspection_fixture gauge_calibration
圆度仪 轮廓/平面度/同轴/凸轮/段差/r角/刀口/刃口/微小台阶/槽深…测 平面…打表 打表…慢 跳动/齿轮…全检 曲轴…测量 间隙…面差 装配前…分组 轴承…选配 | 几何误差测量 圆度平面度在线检测 分组选配 线激光 白光干涉 | geometric_error_measurement selective_assembly white_light_interferometry line_laser
`;
