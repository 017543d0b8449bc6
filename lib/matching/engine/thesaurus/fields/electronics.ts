/** Electrical machines, power, electronics, sensors, communication, magnetic and insulating materials. */
export const electronics = `
虚焊 脱焊 假焊点 焊点裂 焊点掉 枕头效应 锡裂 焊点…发黑/开裂/拉尖/断/空洞/脱/虚/裂 焊锡…虚/裂 bga…空洞/虚焊 solder…crack/fail 板子/线路板…虚焊 元件/线…脱焊 焊脚…脱 | 焊点可靠性 焊点失效 | solder_joint_reliability cold_solder_joint > 软钎焊 润湿性
贴片 smt | 表面贴装 回流焊 | surface_mount reflow_soldering
接触不良 时通时断 触点烧 一碰好 晃一下好 触点…打火/接触不良/氧化/烧/烧黑打火 接线…发热/烧 插头…发热/接触/松 开关…接触不良 插座…松 按钮…失灵 触头…发热 接线柱…烧 时好时坏…线 contact…burn | 接触电阻 电接触 触头材料 | contact_resistance electrical_contact loose_contact bad_contact
插头 接插件 端子 | 连接器 端子压接 | connector crimping
信号弱 收不到 断网 掉线 信号差 传不远 老掉线 动不动掉线 信号…丢/差/弱/没有/盲区 wifi…慢/断 网络…掉 遥控…失灵/距离近 signal…lost/weak 无线/通讯/数传/图传…断 通信…中断 遥控器…失灵 铁皮/地下室/厂房…没信号 车间…信号 时断时续…网 数据…传不上 connection…drop | 无线通信 信号衰减 通信可靠性 | wireless_communication signal_attenuation > 天线设计
天线 驻波 相控阵天线 陶瓷天线 天线…信号弱/匹配/增益/小型化/带宽/干扰/效率低/被遮/量产一致/隔离度/驻波 金属外壳…信号 基站…天线 | 天线设计 射频 | antenna radio_frequency_circuit
干扰 乱跳 串扰 误动作 一开变频器 变频器…一开乱/干扰 信号…乱跳/干扰/毛刺/跳 静电…死机/重启 变频…干扰/跳 一开变频…乱 伺服/对讲机/信号线/传感器/通讯/plc/称重/电磁…干扰 干扰/一开电焊/电机一启动/继电器一吸…死机 大设备一开/显示…乱跳 设备…互相干扰 感应电…误动 雷达…互扰 一启动…误报 电机一开…跳 interfere…signal | 电磁兼容 抗干扰 电磁干扰 | electromagnetic_compatibility EMC electromagnetic_interference
屏蔽 电磁屏蔽 | 电磁屏蔽材料 吸波材料 | EMI_shielding microwave_absorbing
漂移 飘 零点跑 跑数 读数不准 传感器/探头…不准/漂/飘 仪表…不准/乱跳/漂/跳 读数…乱跳/漂/跑/跳/飘 零点…漂/跑/飘 显示…不准/跳数 sensor…drift/inaccurate reading…drift/unstable 数值…乱跳 测值/数据…漂 数…慢慢跑 用一阵…不准 隔几天…校 | 传感器漂移 温度补偿 零点漂移 | sensor_drift temperature_compensation zero_drift drifts > 传感器标定
标定 校准 标定…费工/麻烦 传感器…标定 仪表…校准 一台台…校 校准…慢 | 传感器标定 校准方法 | calibration
传感器 探头 | 敏感元件 传感技术 智能传感 | sensor sensing
温度传感 热电偶 测温 测温不准 测温…不准/滞后 热电偶…不准/偏/坏/寿命/断/漂/烧 温度…显示不准/测不准/量不准 热电阻/温控/温度计/红外测温/测温枪…不准 温度探头…慢 | 温度测量 红外测温 | temperature_measurement thermocouple infrared_thermometry
压力传感 压力变送 扩散硅 压力传感器…漂/漏油/膜片 压力变送器…堵/漂 压力表…不准/坏/指针抖 压力…测不准 充油…芯体 高温…压力传感 | 压力传感器 MEMS传感器 | pressure_sensor MEMS
气体传感 气敏 测气体 电化学气体 气体传感器…寿命/湿度 气体…报警器误报 气敏…中毒 可燃气…报警误 传感器…交叉干扰 甲醛/甲烷…传感器 探测器…误报气 氢气…传感器选择 voc…检测仪 | 气体传感器 气敏材料 | gas_sensor
应变片 测力 | 应变测量 力传感器 | strain_gauge force_sensor
光纤传感 光纤 光纤…应变/振动/测温/预警 光栅…解调 分布式…测温 | 光纤光栅 分布式光纤传感 | fiber_optic_sensor fiber_bragg_grating
流量计 测流量 涡街 质量流量计 科氏力 涡轮流量计 差压流量 转子流量 流量计…不准/卡/堵/气泡/漂/结垢 流量…不准/测不准 电磁流量计/超声流量…不准 小流量/气体流量…测 水表…堵 flow_meter…inaccurate | 流量测量 超声流量计 | flowmeter flow_measurement
液位 料位 测液位 磁翻板 液位计…不准/坏/堵 液位…不准/假/测不准/误报 料位计…粘/误报 料位…不准/测不准/粉尘 浮球…卡 雷达/泡沫/看不到…液位 水位…测不准 油位…测 level…inaccurate | 液位测量 料位检测 | level_measurement
湿度传感 露点仪 湿度探头 湿度计…不准 湿度传感器…漂 湿度…测不准 结露…湿度传感 | 湿度传感器 | humidity_sensor
柔性传感 电子皮肤 | 柔性电子 柔性传感器 | flexible_electronics flexible_sensor
信号处理 滤波 去噪 | 信号去噪 数字信号处理 小波 | signal_processing denoising wavelet
数据采集 采集卡 采数 | 数据采集系统 | data_acquisition DAQ
嵌入式 单片机 主控板 固件升级 电控板 实时操作系统 单片机…死机/烧录/跑飞 控制板…坏/开发/死机 固件…刷/升级 主板…国产 控制器/fpga…开发 | 嵌入式系统 FPGA | embedded_system microcontroller
芯片 进口芯片 芯片…卡脖子/流片/设计 国产…芯片替代 | 集成电路 半导体器件 | integrated_circuit semiconductor
芯片烫 散热片 灯珠烫 芯片…发热/烫/热/过热/降频 元件…烫/烫手 散热器…选/风扇吵 模块…烫手 主板…发热 设备…死机发热 外壳…散不出热 灯具…散热 cpu/灯珠…热 功率器件/板子/电路板/控制器/led/驱动…烫 chip/electronics…overheat pcb…hot | 电子散热 热阻 | electronics_cooling thermal_resistance
导热胶 导热垫 导热硅脂 导热膏 导热凝胶 导热材料 导热粉 导热…填料/硅脂干/系数上不去 硅脂…出油/干 导热垫…出油/掉粉 导热胶…裂 相变…导热片 液态金属…导热 导热片…挥发 石墨片…散热 界面…热阻 | 热界面材料 导热复合材料 | thermal_interface_material
封装 灌封 灌封胶 塑封料 底填 底部填充 塑封…分层/开裂/气泡 封装…分层/翘曲 灌封…固化发热/开裂/气泡/脱/进水 灌封胶/灌胶…裂 芯片…封装裂 | 电子封装 封装材料 | electronic_packaging encapsulation_material potting
线路板 电路板 板子 pcb 线路板/pcb/覆铜板…厂 | 印制电路板 覆铜板 | printed_circuit_board copper_clad_laminate
银浆 导电浆 低温银浆 铜浆 导电油墨 导电墨 导电银胶 银浆…断线/附着力 浆料…方阻 铜浆…氧化 导电…线路印刷 印刷…电路 导电胶…电阻大 | 导电浆料 印刷电子 | conductive_paste printed_electronics
电容 电容器 鼓包电容 电容器厂 电容…击穿/坏/寿命/烧/爆炸/鼓 | 薄膜电容器 陶瓷电容 介电材料 | capacitor dielectric
电阻 电感 元器件 制动电阻箱 电阻…烧 电感…坏 元器件…厂 | 电子元器件 | electronic_component inductor resistor
灯 灯珠 光衰 LED_lamp 台灯 灯带 吸顶灯 筒灯 死灯 led…不亮/变暗/灯 灯…不亮/不亮几个月/光衰/厂/变暗/坏得快/死灯/越来越暗 灯珠…发黄/发黑/死/烧 灯带…不亮/变色 灯具/路灯…厂 lamp…dim | 照明技术 光效 LED光衰 | lighting light_decay > 电子散热
频闪 眩光 灯…发抖/抖/晃眼/看久眼睛累/闪/频闪 led…闪烁 灯光…刺眼 眩光…大 台灯…闪 | 照明质量 | flicker glare
显示屏 触摸屏 显示屏/触摸屏…厂 | 显示器件 触控 | display_device touch_panel
激光器 激光 泵浦 泵浦源 半导体激光 皮秒 紫外激光器 co2激光 激光器…不出光/功率/坏/热 激光…光束质量/功率不稳/模式不稳/波长漂 光纤激光…烧纤 | 激光技术 光纤激光器 | laser fiber_laser
热像 热像仪 热成像 红外相机 发射率 非制冷 红外…噪点/探测器/看发热/看温度 热成像…分辨率/误报 热像仪…不准 测温…发射率 | 红外热成像 | infrared_thermography
光学镜片 镜头 | 光学设计 光学元件 | optical_lens optical_design
电机 马达 | 永磁同步电机 电机设计 | motor electric_motor permanent_magnet_motor
电机烧 电机热 电机烫 电机…保护停/冒烟/发热/温升/温度/温度高/烧/烧掉/烧线圈/烫/烫手/热/热得/焦味/糊味/过热 马达…冒烟/发热/烧/烧坏/烧掉/烫/热 motor…burn/hot/overheat 线包…烧 | 电机温升 电机故障诊断 绕组绝缘 | motor_overheating motor_fault_diagnosis burnt_motor > 绝缘老化 轴承失效
电机响 电机震 电机…共振/吱吱/吵/响/嗡嗡/噪声/噪音/声音/尖叫/异响/异音/抖/震 马达…响/嗡嗡/噪音/抖/震 motor…noise/vibrate | 电机振动噪声 电磁噪声 转矩脉动 | motor_noise torque_ripple > 轴承故障诊断
电机控制 调速 电机…低速抖/响应慢/忽快忽慢/抖动调速/转速不稳/过冲 马达…转速不稳 控制器…驱动电机 | 电机驱动 矢量控制 无传感器控制 | motor_control field_oriented_control
伺服 伺服抖 伺服电机 伺服…丢步/刚性/参数调不好/响应慢/啸叫/增益/定位不准/抖/报警/爬行/超调/跑偏/过载 | 伺服系统 伺服控制 | servo_system
变频 变频器 启动电流 电机…启动不了/带不动/起不来 启动…掉闸/电压掉/跳闸 变频器…坏/报故障/炸/烧/跳/过流/选型 变频…改造/节电 一启动/一开机…灯暗 大电机…启动 | 变频调速 软启动 | variable_frequency_drive soft_starter
电源 电源发烫 纹波 驱动电源 电源模块 电源板 不间断电源 电源…发热/叫/坏/待机功耗/掉电/效率/浪涌/炸/烧/热/纹波 适配器…坏/热 充电器…坏/烫 开关电源…坏 ups…切换 电源板…烧 | 开关电源 电力电子变换器 | power_supply power_electronics power_converter ups
跳闸 谐波 功率因数 电压不稳 电容补偿 晃电 有源滤波 滤波柜 静止无功 老跳闸 动不动跳闸 电压…不平衡/低/忽高忽低/掉/暂降/波动/跳/闪/闪变 电容柜…投切/烧 补偿柜…烧/跳 电/车间/一开…跳闸 功率因数…低 力率…罚款 力调…电费 谐波…大 无功…罚 厂里/台区…电压 灯…一闪一闪车间 无功补偿…投切 三相…电压不平衡 末端/农村…电压低 中频炉…谐波 电弧炉…闪变 保险…烧 停电…坏 power/breaker…trip voltage…fluctuate | 电能质量 谐波治理 无功补偿 | power_quality harmonics reactive_power_compensation apf > 故障定位
配电 配电柜 变电 配电房 低压柜 高压柜 配电箱 配电…不够 变压器/用电…增容 | 配电系统 低压配电 | power_distribution
变压器 变压器响 变压器…发热/响/坏/渗油/温度高/漏油/烧/烫/短路/老化/跳闸 | 变压器故障 变压器绝缘 | power_transformer
开关柜 断路器 接触器 | 低压电器 灭弧 | circuit_breaker switchgear arc_extinguishing
漏电 击穿 绝缘坏 打耐压 设备/外壳…漏电/麻手 绝缘…下降/不合格/不过/低/击穿/受潮/坏/烧/破 耐压…不过/击穿/打不过 机壳…带电 机器…麻手 一摸…麻 线路…漏电 漏电开关…跳 打火…击穿 insulation…fail | 绝缘老化 介电强度 局部放电 | insulation_breakdown partial_discharge dielectric_strength leakage_current > 电缆绝缘
绝缘材料 绝缘漆 绝缘板 绝缘件 绝缘膜 绝缘套管 绝缘…发脆/导热/老化 绝缘漆…厂 云母…绝缘 | 绝缘介质 | insulating_material
线缆 电线 电缆 电缆…厂/挤出/生产 电线…厂 线缆…挤出 | 电缆绝缘 电缆料 | cable wire_and_cable
电缆发热 电缆老化 电缆着火 电缆…冒烟/发热/烧/烫/着火/老化 电线…发热/烧/烫/老化 线…发烫/烧焦 cable…burn/overheat 插座…发烫 接头…发热 | 电缆故障诊断 电缆阻燃 | cable_aging cable_fault
打雷 雷击 避雷器 避雷针 打雷…坏/烧/跳闸 雷…劈/打坏 雷雨/雷击…坏 避雷器…炸 浪涌…烧 | 防雷 浪涌保护 | lightning_protection surge_protection
接地 静电接地 接地网 接地体 接地…测不准/电阻大/电阻降不下来 地网…锈 地线…锈断 | 接地技术 | grounding
磁材 磁钢 磁芯 磁铁/磁材/钕铁硼/强磁…厂 | 永磁材料 软磁材料 钕铁硼 | magnetic_material NdFeB soft_magnetic
退磁 磁掉了 磁铁…没劲/没磁 磁钢…掉磁/没磁 磁力…下降/变小/变弱 高温…掉磁/退磁 转子…失磁 磁性…变弱 magnet…weak | 退磁机理 矫顽力 | demagnetization coercivity
压电 | 压电陶瓷 | piezoelectric
超声 超声换能 | 超声换能器 | ultrasonic_transducer
无线充电 无线充…发热/对不准/异物/慢/效率 手机…无线充 | 无线电能传输 | wireless_power_transfer
能量收集 自供电 | 摩擦纳米发电机 能量采集 | energy_harvesting triboelectric
射频识别 电子标签 rfid…误读 标签…金属上 | RFID 标签天线 | radio_frequency_identification
蓝牙 lora 无线模块 自组网 蓝牙…断/连不上 无线…传感节点/组网 lora…丢 无线模块…功耗 | 低功耗广域网 无线传感网络 | LPWAN wireless_sensor_network zigbee nb-iot
5g网络 专网 5g…专网/厂区/时延 无线…工业控制/时延大 wifi…漫游断 agv…断网 | 工业无线网络 | industrial_wireless
雷达 毫米波 雷达…测速/点云/看不见/误报 毫米波…误报 人体…存在检测 人体感应…误触发 人来…灯不亮 红外感应…失灵 感应灯…误亮 人…不动灯灭 | 毫米波雷达 激光雷达 | lidar millimeter_wave_radar
电表 智能电表 集中器 电表厂 仪表厂 电表…不准/停走/抄不到/时钟/显示黑/检测/烧/电池/继电器/误差/走快/轮换 载波…抄表 抄表…成功率 电能表…偏差 充电桩…计量 预付费…表 | 电能计量 非侵入负荷 | smart_meter NILM
电子秤 地磅 电子秤…不准/漂 称重…蠕变/零点 称重传感器…雷 传感器…偏载 秤…四角 四角…不一样 蠕变…传感器 | 称重传感器 | load_cell
声音检测 听声音 听声判断 听声…好坏 靠耳朵…听 听…异响 | 声学检测 声纹识别 异音检测 | acoustic_detection abnormal_sound_detection
电子厂静电 离子风机 静电手环 静电…吸尘电子/打坏元件/损坏/芯片 防静电…地板 | 静电防护 ESD | ESD_protection
板子受潮 线路板受潮 电路板…受潮/锈 板子…长毛 线路板…锈 控制器/电控…进水 电控箱/电柜…潮 | 三防涂覆 电路板防护 | conformal_coating
电子锈 触点锈 | 电子腐蚀 电化学迁移 | electrochemical_migration
元件坏得快 元件烧 三极管 元件/芯片/主板…坏/烧 元器件…坏/失效 二极管…击穿/烧 板子…烧/返修 控制板…烧 器件…击穿 电路板…坏 | 元器件失效分析 | component_failure
老化筛选 老化…测试架/筛选 整机…烧机 | 可靠性筛选 | burn_in
控制器死机 死机 老死机 动不动死机 控制器…死机/重启 设备…死机/莫名重启 系统…卡死/死机 屏…卡死/失灵/死机 主板/板子/仪表…死机 机器…自动重启 触摸屏…失灵 程序…卡死 | 软件可靠性 看门狗 | system_crash
传感器坏 探头坏 传感器寿命短 传感器…坏/失灵/烧/老坏/腐蚀/进水 探头…坏/寿命/烧坏/粘/糊/糊住/结垢/脏/被腐蚀 sensor…dirty/fail | 传感器可靠性 传感器封装 | sensor_reliability
称重漂 秤不准 | 称重传感器漂移 | load_cell_drift
温度漂 温漂 | 温漂补偿 | temperature_drift
高温测量 测钢水温度 | 辐射测温 钢水测温 | radiation_thermometry
水分仪 在线测水 水分…人工测/在线测/测不准 水分仪…不准 在线…测水分 | 在线水分仪 微波水分 | moisture_sensor
ph计 测ph 余氯仪 参比电极 ph…测不准/电极/飘 ph电极…堵/寿命 余氯/电导率…测 氨氮仪…不准 cod…在线仪 水质…在线监测 水质仪…漂 | 水质传感器 离子选择电极 | pH_sensor ion_selective_electrode
浊度计 溶氧仪 | 溶解氧传感器 | dissolved_oxygen_sensor
金属探测 金属异物 | 金属探测器 | metal_detector
编码器 位移 测位移 光栅尺 磁栅 光栅尺…油污 位移/角度…测不准 位移传感…漂 电涡流…探头 拉线…位移 编码器…精度 | 位移传感器 编码器误差 | displacement_sensor encoder
加速度计 陀螺 惯导 姿态…测不准/漂 陀螺/惯导…漂 加速度…传感器漂 振动传感器…假 mems…陀螺 | 惯性传感器 | accelerometer gyroscope IMU
霍尔 磁传感 磁编码 地磁 磁阻传感 霍尔…漂 磁…传感器干扰 磁场/弱磁…测 | 磁传感器 | magnetic_sensor
接近开关 光电开关 接近开关…坏/误动 光电…反光误/误触发 光电开关…灰 行程开关/限位开关…坏 限位…失灵 到位…检测不到 | 光电传感器 | proximity_sensor
电流检测 电流互感 罗氏线圈 互感器…饱和 电流…测不准 小电流…测 电流传感…漂 剩磁…互感器 直流…电流测 | 电流传感器 | current_sensor
无线测温 触头/母线/接头/开关柜/电缆接头…测温 高压…无线测温 | 无线温度监测 | wireless_temperature_monitoring
低功耗 费电池 | 低功耗设计 | low_power_design
物联网卡 网关 | 物联网网关 | IoT_gateway
北斗 gps | 卫星导航定位 | BeiDou GNSS
对讲 井下通信 | 地下通信 | underground_communication
光通信 光模块 光模块/光器件…厂 光纤…通信 | 光电子器件 | optical_communication optoelectronics
激光测距 | 激光测距传感 | laser_ranging
光谱仪 | 光谱传感 微型光谱仪 | spectrometer_instrument
紫外灯 uv灯 深紫外 uv灯…烧/臭氧 固化灯…衰减 紫外…灯珠寿命 | 紫外LED | UV_LED uvled
植物灯 补光灯 植物灯…热/费电 植物…补光灯 大棚…补光 补光…灯费电 | 植物生长灯 | grow_light
氮化镓 碳化硅器件 第三代半导体 宽禁带 碳化硅…mos/器件可靠 氮化镓…器件 | 宽禁带半导体 | wide_bandgap SiC_device
晶圆 硅片 晶圆…厂/翘曲 硅片…加工 | 硅片加工 晶体生长 | wafer crystal_growth
铜箔 电解铜箔 复合铜箔 锂电铜箔 铜箔…发黄/抗拉/断带/毛刺/氧化/粗糙度/翘曲/起皱/针孔 | 电解铜箔工艺 | copper_foil
靶材 ito靶 靶材…开裂/晶粒/绑定/脱焊 高纯…金属靶 | 溅射靶材 | sputtering_target
键合 引线 金线…塌/断/脱 打线…不粘/弹坑/拉力/断 键合…掉/虚 焊线…脱 铜线…键合 | 引线键合 | wire_bonding
锡膏 助焊剂 锡膏…印刷/发干/塌/少锡/漏印 助焊剂…残留/白斑/腐蚀 松香…残留 钢网…堵 板面…发白助焊 | 焊膏 助焊剂残留 | solder_paste flux_residue
锡须 | 锡须生长 | tin_whisker
连接线断 线束 线束厂 线…接触不良线束/断芯 线束…断线 | 线束可靠性 | wire_harness
充磁 | 充磁技术 | magnetization
铁芯损耗 铁损 空载损耗 铁芯…发热/损耗/烫 硅钢片…损耗 | 涡流损耗 | iron_loss core_loss
电机轴承电腐蚀 轴电流 电机轴承…搓板/麻 轴承…搓板纹/电蚀/过电 变频电机…轴承 轴…带电 轴上…有电 | 电蚀 | bearing_current
直流 直流配电 柔性直流 直流配网 换流阀 光储直柔 高压直流 直流…母线电压 | 直流微网 | DC_microgrid
继电保护 线路故障 单相接地 越级跳闸 线路…找故障点/接地 保护…拒动/误动 接地…选线 故障…找不到在哪段 配网…故障 | 故障定位 配网保护 | fault_location relay_protection
绝缘子 瓷瓶 污闪 瓷瓶…放电/脏 绝缘子…掉串/放电/污/炸/裂 复合绝缘子…脆 | 绝缘子污闪 | insulator flashover
电能表窃电 偷电 电表…偷电 私接…电 绕越…电表 窃电…查 | 窃电检测 | electricity_theft
`;
