/** Sensors, instruments, optics, lasers, radio, sound. */
export const sensorsOptics = `
扭矩传感 测力传感器 六维力 无线扭矩 触觉 应变片…掉/漂/贴不牢 扭矩…测不准 测力…不准 拉压…传感器 轴…扭矩测 应变计…脱落 力矩…传感 | 扭矩传感器 多维力传感器 应变计粘贴 触觉传感器 | torque_sensor six-axis_force_sensor strain_gauge_bonding tactile_sensor
压电片 蜂鸣片 压电薄膜 压电陶瓷…裂/退极化 压电…温度/老化/蜂鸣 换能器…发热/裂/频率跑 超声波…换能器坏/测距不准 超声探头…灵敏 倒车雷达…误报 水声…换能 超声…振子 振子…脱落 | 压电陶瓷换能器 压电老化 超声测距 压电驱动器 无铅压电 | piezoelectric_transducer piezoelectric_aging ultrasonic_ranging lead-free_piezoceramics piezoelectric_actuator
传感器…高温用不了 高温/超低温…传感器 上千度/炉子里/腐蚀介质/强磁场/辐射环境/深海…测 强酸/高压…里测 低温…测温 旋转…轴上测 移动…物体测温 运动…件测温 | 恶劣环境传感 高温传感器 无线无源传感 声表面波传感 | harsh_environment_sensing high-temperature_sensor wireless_passive_sensor SAW_sensor
微弱信号 信噪比 底噪 锁相放大 传感器…分辨率/响应慢/灵敏度/灵敏度低 信号…太弱测不出/小噪声大/淹没 微弱…信号测不出 噪声…淹没 采集…噪声大 放大…漂移 | 微弱信号检测 信噪比提升 低噪声前置放大 | weak_signal_detection lock-in_amplifier signal-to-noise_ratio low-noise_preamplifier
万用表 示波器 信号源 频谱仪 测试工装 虚拟仪器 labview 仪器…国产替代/自动测试/进口贵 测试…人工记录/手工接线 测试仪…精度 功能测试/出厂测试…慢 | 电子测量仪器 自动测试系统 功能测试 | electronic_measurement automatic_test_equipment virtual_instrument functional_test
特高频 耐压仪 冲击电压 工频耐压 局放仪 局放…定位/干扰/检测/测不准 绝缘…测试仪 超声…局放 介损…测 高压…试验 避雷器…检测 | 局部放电检测 特高频检测 局放模式识别 高电压试验 介质损耗 | partial_discharge_detection UHF_detection PD_pattern_recognition high-voltage_test dielectric_loss_measurement
超声水表 热量表 皮膜表 超声燃气表 水表…卡/滞流/滴漏不走/转不动/远传 燃气表…不准/电池 热量表…不准 热表…堵 气表…漏 抄不到…表 | 燃气计量 始动流量 远传抄表 | ultrasonic_water_meter heat_meter automatic_meter_reading
增透膜 滤光片 窄带滤光 膜厚监控 离子束溅射 镜片…划伤/反光/膜色/表面瑕疵/镀膜/霉/麻点 镜头…起雾/长霉 膜层…脱镜 镀膜…波长漂 滤光片…透过率 膜色…不一致 激光损伤…膜 | 光学薄膜 膜层应力 激光损伤阈值 | optical_thin_film antireflection_coating optical_filter laser-induced_damage_threshold
非球面 单点车 金刚石车削 离子束抛光 磁流变抛光 模压玻璃 光学元件亚表面损伤 离子束修形 确定性抛光 中频误差 镜片…亚表面/偏心/光圈/定心/抛不亮/抛光/模压/研磨/磨不圆/磨痕/磨花/道子/面形/麻坑 镜子/玻璃片/透镜/棱镜…划痕/抛不亮/磨不圆/磨痕/磨花/道子/麻坑 镜面…抛不亮/磨不圆/磨痕/道子/麻坑 lens/lenses/mirror…haze/polish/scratch 面形…超差 自由曲面/大口径…镜 光学…冷加工 反射镜…变形 光学元件…加工 | 光学加工 面形误差 非球面加工 单点金刚石车削 玻璃精密模压 | optical_fabrication surface_figure_error aspheric_lens magnetorheological_finishing single-point_diamond_turning glass_molding ion_beam_figuring mid-spatial_frequency
杂散光 跑焦 紫边 夜视 夜视仪 望远镜 显微镜 孔探 瞄准镜 折射率温度系数 衍射元件消热差 镜头…偏心装配/冬天糊/夏天糊/对不上焦/对焦/成像模糊/拍不清/杂光/温度跑焦/畸变/糊/良率/虚/装调/解析力/跑焦/鬼影 相机/摄像头…冬天糊/夏天糊/对不上焦/拍不清/虚/跑焦 镜…冬天糊/夏天糊/对不上焦/拍不清/糊/虚/跑焦 camera/lens…blur/blurry/focus/out_of_focus 边缘…模糊镜头 显微镜…景深 景深…不够 模组…对焦 | 光学系统设计 杂散光抑制 无热化设计 像差校正 镜头装调 显微成像 扩展景深 | optical_system_design stray_light athermalization aberration_correction lens_alignment microscopy
干涉仪 共焦 椭偏 测角仪 自准直 光谱共焦 光学…检测仪器/测厚 干涉…测面形 平面度…光学测 膜厚…测量光 折射率/偏振…测 应力仪…玻璃 | 光学干涉测量 面形检测 椭偏测量 | interferometry optical_metrology ellipsometry chromatic_confocal
光学玻璃 光学晶体 硒化锌 锗片 红外镜片 硫系玻璃 非线性晶体 激光晶体 铌酸锂 闪烁晶体 人工晶体 蓝宝石 晶体…加工易碎/包裹体/潮解/生长开裂 红外…材料 单晶…长不大 蓝宝石…裂 | 人工晶体生长 红外光学材料 提拉法 | single_crystal_growth infrared_optical_material chalcogenide_glass scintillator nonlinear_optical_crystal
散斑 激光…伤眼/安全防护/对准/散斑/整形/测距不准/通信 激光雷达…灰/雨雾 光束…抖/指向 测风…激光 平顶…光束 激光器…冷水 | 光束整形 光束指向稳定 散斑抑制 空间光通信 激光防护 | beam_shaping beam_pointing_stability speckle_suppression free-space_optical_communication laser_protection
光电探测 光敏电阻 光电二极管 暗电流 单光子 光电倍增 光电耦合 光耦 照度计 探测器…坏像元/暗电流 光电/紫外…探测 x射线…探测器 光耦…衰减 光强…测 光谱…响应 紫外线…强度测 | 光电探测器 暗电流抑制 紫外探测器 单光子探测 X射线探测器 | photodetector dark_current ultraviolet_detector single-photon_detection x-ray_detector
光芯片 硅光 光器件 光纤阵列 光开关 光放大 fa耦合 插损 分光器 光衰减 光模块…功耗/发热/掉包/温度 耦合…损耗光 光纤…耦合 光接收…灵敏 光通信…器件 | 硅光子 光电共封装 光纤耦合 光收发模块 波分复用 | silicon_photonics co-packaged_optics fiber_coupling optical_transceiver wavelength_division_multiplexing
tdlas 光谱…小型化/建模/检测仪/漂移 近红外…检测不准/模型 分析仪…堵/漂移 光谱仪…体积大 拉曼…荧光干扰 气体…激光检测 激光…测气体 烟气…在线测 原位…分析仪 | 可调谐半导体激光吸收光谱 近红外光谱建模 高光谱成像 在线光谱分析 | tunable_diode_laser_absorption_spectroscopy chemometrics
微波组件 腔体滤波器 无源互调 介质滤波器 环形器 波导 tr组件 射频…前端/功放/调试靠人 功放…效率低/烧/线性 微波…发射模块/器件/陶瓷 滤波器…插损 基站…功放 | 射频功率放大器 微波滤波器 微波介质陶瓷 射频前端 | RF_power_amplifier microwave_filter microwave_dielectric_ceramics passive_intermodulation
天线罩 雷达罩 透波 隐身 吸波板 吸波贴片 超材料 超表面 屏蔽房 屏蔽膜 导电布 导电泡棉 屏蔽罩 导电衬垫 吸波…涂层厚/薄 屏蔽…效能/缝漏 雷达罩…透波 透波…材料 电磁波…吸收 微波…暗室 | 电磁屏蔽效能 透波材料 吸波复合材料 超材料吸波体 导电橡胶 | shielding_effectiveness radome metamaterial_absorber conductive_elastomer
传导骚扰 辐射骚扰 浪涌测试 群脉冲 辐射测试 电磁测试 emc测试 电磁兼容预测整改 吸波屏蔽整改 开关电源近场扫描 近场辐射源定位 电磁…整改/测试不过/测试老超/测试过不了 emc…fail/test/不过 辐射…测试不过/测试老超/测试过不了/超标电磁 过不了…emc/emc测试/电磁测试/辐射测试/辐射认证 认证…测试不过/测试老超/测试过不了/辐射不过 通不过/不过/超标…emc测试/电磁测试/辐射测试/辐射认证 emission/emissions/radiation…fail/test fails…emc/emission 静电测试/脉冲群/谐波电流…不过 传导…超标 emi…超 静电/浪涌…打不过 余量…不够电磁 | 电磁兼容设计 传导电磁干扰 辐射发射 电快速瞬变脉冲群 共模噪声抑制 EMI滤波器 | conducted_EMI radiated_emission electrical_fast_transient common-mode_noise EMI_filter near-field_scanning EMI_shielding_of_power_supply
音圈 音膜 折环 交流声 微型扬声器 受话器 扬声器失真补偿 振膜分割振动 音圈位移补偿 低频失真 扬声器异常音 定向声场控制 箱体密封 低频增强 声学一致性 分割振动抑制 磁路非线性 喇叭…共振音/劈叉/嗡/嘶啦/声音小/左右不一样/开大/异音/断线/杂声/沙/没低音/漏声/漏音/破/脱胶/闷/防水/音圈/音小 振膜…裂/软 功放…交流声/噪声 音响…劈叉/嗡/嘶啦/声音小/左右不一样/开大/断线/杂声/杂音/沙/没低音/漏声/漏音/破/破音/闷/音小 音箱…劈叉/嗡/嘶啦/声音小/左右不一样/开大/断线/杂声/沙/没低音/漏声/漏气声/漏音/破/破音/闷/音小 低音炮/扬声器…劈叉/嗡/嘶啦/开大/杂声/沙/破/破音/闷 耳机…劈叉/嗡/嘶啦/声音小/左右不一样/开大/断线/杂声/沙/没低音/漏声/漏音/破/破音/音小 speaker…bass/buzz/crack/crackle/distort/rattle speakers/loudspeaker…bass/buzz/crack/crackle/distort/hum/rattle earphone/headphone…leak/quiet/uneven 音圈…烧 蜂鸣器…声小 | 扬声器异音检测 非线性失真 | microspeaker rub_and_buzz voice_coil nonlinear_distortion loudspeaker_nonlinearity cone_breakup
咪头 硅麦 回音 自适应波束形成 神经网络语音降噪 风噪抑制 语音识别前端 去混响 麦克风…一致性/听不清/呼呼/底噪/杂音/电流声/进灰/风声 话筒/录音/耳麦…听不清/呼呼/杂音/电流声/风声 拾音…听不清/呼呼/杂音/电流声/远/风声 microphone/mic/headset…echo/hiss/howl/noise/wind 会议…听不清 通话…噪声 风声…麦克风 啸叫…会议 语音…远场 耳机…降噪差 主动降噪…耳机 | 麦克风阵列 语音增强 回声消除 MEMS麦克风 主动降噪耳机 声反馈抑制 | microphone_array speech_enhancement acoustic_echo_cancellation MEMS_microphone acoustic_feedback wind_noise_reduction beamforming
消声室 声场 混响 吸声板 声像仪 声学相机 音箱…低频/箱体 音响…低音浑 声学…测试 厅堂…回声 教室/广播/喇叭…听不清 混响…长 体育馆…回音 声音…定向 定向…喇叭 | 室内声学 混响时间 语言清晰度 声阵列 参量阵扬声器 | room_acoustics reverberation_time speech_intelligibility acoustic_camera parametric_loudspeaker
变幅杆 谐振频率跟踪 超声清洗…不干净/噪音/空化 超声…加工硬脆/清洗槽漏 清洗机…洗不净超声 清洗槽…穿孔 清洗…超声没力 超声波…焊接机焊不牢 超声波模具/变幅杆…断 超声焊头/焊头…裂 超声切割…刀 | 超声清洗空化 超声变幅杆 功率超声 超声焊接质量 超声振动系统 | ultrasonic_cleaning_cavitation power_ultrasound ultrasonic_horn ultrasonic_vibration_system
计量器具 标准器 砝码 仪表…检定/检定自动 检定…人工/慢/自动化 流量…标准装置 表…一台台检 水表…检定台 电表…检定线 压力表…检定 量值…传不下去 在线/拆下来/不停产/现场…校准 传感器…现场标 | 自动检定系统 在线校准 流量标准装置 量值传递 计量自动化 | automatic_verification in-situ_calibration flow_standard_facility metrological_traceability
转速传感器 计米器 计米轮 测径仪 测宽 在线测厚 转速…丢脉冲/测不准 测厚仪…不准/跳 测速…传感 速度…测不准 编码/激光…测速 线速度…测 测长/计米/测径仪…不准 测厚…跟不上 厚度/宽度…在线测 轮廓…在线 | 激光多普勒测速 非接触测速测长 | laser_Doppler_velocimetry online_thickness_gauge diameter_measurement noncontact_length_measurement
在线色谱 质谱仪 离子迁移 原子吸收 原子荧光 自动取样 自动化验 色谱…基线/进样 色谱仪…漂 质谱…便携 气相色谱…现场 光谱仪…维护多 实验室…仪器坏 分析仪…取样堵 取样…预处理堵 取样探头/取样管…堵 烟气…取样 在线…化验 人工…取样慢 化验室…自动 样品…前处理慢 | 在线色谱分析 便携式质谱 实验室自动化 | online_gas_chromatography portable_mass_spectrometer laboratory_automation
通信基站 卫星天线 动中通 天线座 馈源 基站…散热/热/空调/费电 天线…伺服/校准/转台/面精度 机柜…散热通信 射频/相控阵…散热 转台…精度 卫星…跟踪 | 基站节能 通信设备散热 天线伺服跟踪 反射面精度 相控阵热控 | base_station_energy_saving telecom_equipment_cooling antenna_pointing reflector_surface_accuracy
摄像头模组 手机镜头 音圈马达 线性马达 平板电脑 充电仓 手机…中框/后盖/胶开/马达 摄像模组…脏污 模组…黑点 马达…对焦卡 手机支架/点胶…电子 转轴…折叠 铰链…手感 笔记本…转轴 按键…手感电子 手机壳…厂 电子产品/耳机…组装 小件…组装电子 屏幕…胶开 | 摄像模组组装 精密铰链 消费电子装配 点胶质量 | camera_module_assembly linear_resonant_actuator precision_hinge consumer_electronics_assembly
镜片起雾 镜片/镜头/眼镜/护目镜/面罩…一层雾/哈气/水雾 镜子/浴室镜/摄像头…一层雾/哈气/水雾/起雾 lens/lenses/glasses/goggles/mirror/visor/camera…fog/fogs_up/mist/steam | 表面润湿性 防雾纳米二氧化硅 超亲水薄膜 | antifog_surface superhydrophilic
激光刻字 打标…不黑/慢/擦掉/淡 刻字…不清/不黑/发黄/慢/擦掉/淡 镭雕…不清/不黑/发黄/慢/擦掉/淡/看不清 激光码…不清/不黑/发黄/慢/擦掉/看不清 laser_mark…fade/unclear | 激光打标对比度 激光着色 脉冲参数打标 | laser_engraving marking_contrast
激光…去氧化皮/洗锈/清模具/除漆/除锈 | 激光清洗机理 激光烧蚀去除 脉冲激光清洗 | laser_ablation_removal
吵得耳朵疼 厂房/车间/机房/冲压/织布…听不见说话/吵得/耳朵/耳朵疼/耳聋/耳鸣/震耳 工人…耳朵/耳聋/耳鸣 workshop/factory/workers…deaf/ears/loud/noisy | 穿孔板共振吸声 声学超材料 职业性听力损失 噪声暴露评价 护听器 | micro-perforated_panel acoustic_metamaterial
隔音窗 马路/高速/高铁/飞机/楼上/隔壁…听得见/吵得睡/睡不着/隔音 traffic/neighbour/neighbours/road…loud/noise 窗户…隔音 | 隔声窗 交通噪声传播 | sound_insulation_window traffic_noise
镜片手工 镜片/光学…手工磨/报废多/磨得慢/良率低/装调/靠师傅 镜头…手工磨/报废多/磨得慢/良率低/靠师傅 | 光学加工自动化 面形在线检测 计算机控制抛光 | computer_controlled_polishing
镀膜掉 镜片…膜层起皮/膜掉/膜花 镜头/玻璃/眼镜…掉膜/脱膜/膜层起皮/膜掉/膜花 coating…lens | 光学薄膜附着力 离子辅助沉积 | thin_film_adhesion ion-assisted_deposition
夜里拍不清 摄像头/监控/相机/拍…下雨/反光/夜里/晚上看不清/糊/逆光/雾天 camera…dark/night/rain | 低照度成像 红外补光夜视 宽动态 | low-light_imaging night_vision wide_dynamic_range
激光伤人 激光…反射/安全/烧手/防护 | 激光安全防护 激光防护材料 | laser_safety
激光焊不牢 激光焊…气孔/炸孔/焊穿/飞溅/黑 激光焊接/手持焊…气孔/炸孔/焊穿/虚/裂/飞溅/黑 laser_weld…crack/porosity/spatter | 激光焊接缺陷 | laser_welding_defect keyhole_stability
激光器贵 激光器/激光头/保护镜…坏得快/烧坏/老换/贵/进口 | 高功率光纤激光器国产 光学元件激光损伤 保护镜污染 | laser-induced_damage protective_window_contamination
光纤测 光纤…一整条/入侵/沿线/温度 周界/分布式光纤…一整条/入侵/振动/沿线/温度 | 相位敏感光时域反射
测气味 气味…仪器/测出来/量化/靠鼻子 臭味/闻…人闻/仪器/测出来/量化/靠鼻子 smell…detect/measure | 气体传感阵列 | machine_olfaction sensor_array
测距不准 测距/激光雷达/超声测距…不准/丢/误报/跳/雨天 雷达…不准/丢/跳/雨天 | 测距误差补偿 飞行时间测距 多径干扰 | time-of-flight_ranging ranging_error
看不见裂纹 里面裂/暗裂/内伤…查不出/检不出/看不见 内部缺陷…检不出/看不见 | 超声相控阵 | phased_array_ultrasonic
听声找故障 机器/设备/轴承/齿轮箱…听不出/听声/声音不对/异响找 machine…strange_noise | 声学故障诊断 声源定位 | acoustic_fault_diagnosis sound_source_localization
会议听不清 会议/教室/喇叭/广播…嗡嗡/嘈杂/回声/回音 大厅/食堂…听不清/嗡嗡/嘈杂/回声/回音 体育馆…听不清/嗡嗡/嘈杂/回声 echo…hall/room | 混响控制 声场均匀 回声抵消 | reverberation_control
噪声投诉 邻居/居民…太吵/睡不着 村民/楼下…噪声/太吵/嫌吵/睡不着 楼上…噪声/太吵/嫌吵 环保…噪声罚/噪声超标 neighbors…complain/noise neighbours…complain | 环境噪声治理 低频噪声评价 隔声屏障 噪声源识别 | environmental_noise noise_source_identification noise_complaint
镜头/光学…中心/偏心/同轴/对不正/装不正/装歪 镜片…中心/同轴/对不正/装不正/装歪 透镜…中心/偏心/同轴/对不正/装不正/装歪/装调 lens…align/center/decenter | 光学定心装调 偏心误差 主动对准 | active_alignment centering_error
红外镜片/红外镜头/锗镜/锗…便宜/压出来/塑料/替代/贵 | 硫系玻璃模压 红外聚合物 红外材料替代 | infrared_polymer chalcogenide_molding germanium_replacement
激光烟 激光/雕刻机/激光切割/打标…冒烟/呛/味道/有味/烟/着火 laser…fume/smell/smoke | 激光烧蚀烟尘净化 挥发性有机物激光 烟尘捕集 | laser_fume fume_extraction
打码扫不出 二维码…不清/扫不上/识别不 条码…不清/识别不/读不出 打码/标…不清/扫不上/扫不出/识别不/读不出 激光码…扫不上/扫不出/识别不/读不出 喷码…扫不上/扫不出/识别不 barcode/qr_code…not_read/scan/unreadable | 二维码直接标刻 低对比度读码 标识识读 | code_readability
卫星对星 卫星/天线/动中通/船上/卫星锅…丢星/对不准/对星/慢/找星/跟不上 | 波束快速捕获 伺服跟踪天线 相控阵跟踪 | beam_acquisition satellite_tracking
隔音太闷 隔音房/隔音间/隔声罩/静音房/静音箱…不透气/太热/散热/烧设备/闷/闷热 隔音罩…不透气/太热/散热/烧设备/闷 booth…hot/stuffy enclosure…stuffy | 隔声罩通风散热设计 消声通道 通风隔声 | ventilated_enclosure
耳机佩戴 耳机/耳塞/头戴/手环…不舒服/压/夹头/戴久/掉/疼/闷 眼镜…不舒服/压/戴久/掉/疼/闷 头盔…不舒服/压/夹头/戴久/掉/疼 headphones/earbuds/headset…comfort/hurt/pain | 人体工学佩戴 佩戴压力分布 耳廓模型 耳道声学 | headphone_comfort ergonomics_of_headphone
振镜变形 振镜 激光…图形变形/拼不上/边角歪 打标/振镜…变形/图形变形/尺寸不对/拼不上/边角歪 laser…distort | 扫描畸变校正 振镜标定 大幅面拼接 | galvanometer_calibration scanning_distortion_correction
吵里听不清 车间/工地/厂房/机器旁/噪声大…听不清/喊话/对讲听不清/广播听不清/电话听不清/说话听不见 对讲…听不清吵/吵 noisy…communication/hear/talk | 骨传导拾音 自适应噪声抵消 强噪声语音通信 | bone_conduction noise-robust_communication
车喇叭 电动车/汽车/倒车/车…喇叭不响/喇叭声音/太安静/提示音/警示音 | 行人警示音设计 电声换能器车用 声品质 | pedestrian_warning_sound acoustic_vehicle_alerting
喇叭不一致 喇叭/音箱/耳机/麦克风/蜂鸣器…不一致/全检/声音不一样/挑不出/有大有小/配对 speaker/speakers/headphones…different/inconsistent/match | 电声一致性检测 频响自动校正 电声产线测试 | frequency_response_calibration electroacoustic_production_test
`;
