/** Electrical machines, power, electronics, sensors, communication, magnetic and insulating materials. */
export const electronics = `
虚焊 脱焊 假焊点 焊点裂 焊点掉 | 焊点可靠性 焊点失效 | solder_joint_reliability cold_solder_joint > 软钎焊 润湿性
贴片 smt | 表面贴装 回流焊 | surface_mount reflow_soldering
接触不良 时通时断 触点烧 | 接触电阻 电接触 触头材料 | contact_resistance electrical_contact
插头 接插件 端子 | 连接器 端子压接 | connector crimping
信号弱 收不到 断网 掉线 信号差 | 无线通信 信号衰减 通信可靠性 | wireless_communication signal_attenuation > 天线设计
天线 | 天线设计 射频 | antenna radio_frequency_circuit
干扰 乱跳 串扰 误动作 变频器…干扰 信号…乱跳 | 电磁兼容 抗干扰 电磁干扰 | electromagnetic_compatibility EMC electromagnetic_interference
屏蔽 电磁屏蔽 | 电磁屏蔽材料 吸波材料 | EMI_shielding microwave_absorbing
漂移 飘 零点跑 跑数 读数不准 传感器…不准 探头…不准 仪表…漂 | 传感器漂移 温度补偿 零点漂移 | sensor_drift temperature_compensation zero_drift > 传感器标定
标定 校准 | 传感器标定 校准方法 | calibration
传感器 探头 | 敏感元件 传感技术 智能传感 | sensor sensing
温度传感 热电偶 测温 测温不准 | 温度测量 红外测温 | temperature_measurement thermocouple infrared_thermometry
压力传感 压力变送 | 压力传感器 MEMS传感器 | pressure_sensor MEMS
气体传感 气敏 测气体 | 气体传感器 气敏材料 | gas_sensor
应变片 测力 | 应变测量 力传感器 | strain_gauge force_sensor
光纤传感 光纤 | 光纤光栅 分布式光纤传感 | fiber_optic_sensor fiber_bragg_grating
流量计 测流量 | 流量测量 超声流量计 | flowmeter flow_measurement
液位 料位 测液位 | 液位测量 料位检测 | level_measurement
湿度传感 | 湿度传感器 | humidity_sensor
柔性传感 电子皮肤 | 柔性电子 柔性传感器 | flexible_electronics flexible_sensor
信号处理 滤波 去噪 | 信号去噪 数字信号处理 小波 | signal_processing denoising wavelet
数据采集 采集卡 采数 | 数据采集系统 | data_acquisition DAQ
嵌入式 单片机 | 嵌入式系统 FPGA | embedded_system microcontroller
芯片 | 集成电路 半导体器件 | integrated_circuit semiconductor
芯片烫 散热片 灯珠烫 | 电子散热 热阻 | electronics_cooling thermal_resistance
导热胶 导热垫 导热硅脂 | 热界面材料 导热复合材料 | thermal_interface_material
封装 灌封 灌封胶 | 电子封装 封装材料 | electronic_packaging encapsulation_material potting
线路板 电路板 板子 pcb | 印制电路板 覆铜板 | printed_circuit_board copper_clad_laminate
银浆 导电浆 | 导电浆料 印刷电子 | conductive_paste printed_electronics
电容 电容器 鼓包电容 | 薄膜电容器 陶瓷电容 介电材料 | capacitor dielectric
电阻 电感 元器件 | 电子元器件 | electronic_component inductor resistor
灯 灯珠 光衰 LED_lamp | 照明技术 光效 LED光衰 | lighting light_decay > 电子散热
频闪 眩光 | 照明质量 | flicker glare
显示屏 触摸屏 | 显示器件 触控 | display_device touch_panel
激光器 激光 | 激光技术 光纤激光器 | laser fiber_laser
热像 | 红外热成像 | infrared_thermography
光学镜片 镜头 | 光学设计 光学元件 | optical_lens optical_design
电机 马达 | 永磁同步电机 电机设计 | motor electric_motor permanent_magnet_motor
电机烧 电机热 电机烫 电机…烫 电机…发热 马达…烫 马达…烧掉 | 电机温升 电机故障诊断 绕组绝缘 | motor_overheating motor_fault_diagnosis > 绝缘老化 轴承失效
电机响 电机震 电机…响 电机…震 | 电机振动噪声 电磁噪声 转矩脉动 | motor_noise torque_ripple > 轴承故障诊断
电机控制 调速 | 电机驱动 矢量控制 无传感器控制 | motor_control field_oriented_control
伺服 伺服抖 | 伺服系统 伺服控制 | servo_system
变频 变频器 启动电流 | 变频调速 软启动 | variable_frequency_drive soft_starter
电源 电源发烫 纹波 | 开关电源 电力电子变换器 | power_supply power_electronics power_converter
跳闸 谐波 功率因数 电压不稳 电压…跳 电…跳闸 | 电能质量 谐波治理 无功补偿 | power_quality harmonics reactive_power_compensation > 故障定位
配电 配电柜 变电 | 配电系统 低压配电 | power_distribution
变压器 变压器响 | 变压器故障 变压器绝缘 | power_transformer
开关柜 断路器 接触器 | 低压电器 灭弧 | circuit_breaker switchgear arc_extinguishing
漏电 击穿 绝缘坏 | 绝缘老化 介电强度 局部放电 | insulation_breakdown partial_discharge dielectric_strength > 电缆绝缘
绝缘材料 绝缘漆 | 绝缘介质 | insulating_material
线缆 电线 电缆 | 电缆绝缘 电缆料 | cable wire_and_cable
电缆发热 电缆老化 电缆着火 | 电缆故障诊断 电缆阻燃 | cable_aging cable_fault
打雷 雷击 | 防雷 浪涌保护 | lightning_protection surge_protection
接地 静电接地 | 接地技术 | grounding
磁材 磁钢 磁芯 | 永磁材料 软磁材料 钕铁硼 | magnetic_material NdFeB soft_magnetic
退磁 磁掉了 | 退磁机理 矫顽力 | demagnetization coercivity
压电 | 压电陶瓷 | piezoelectric
超声 超声换能 | 超声换能器 | ultrasonic_transducer
无线充电 | 无线电能传输 | wireless_power_transfer
能量收集 自供电 | 摩擦纳米发电机 能量采集 | energy_harvesting triboelectric
射频识别 电子标签 | RFID 标签天线 | radio_frequency_identification
蓝牙 lora 无线模块 | 低功耗广域网 无线传感网络 | LPWAN wireless_sensor_network
5g网络 专网 | 工业无线网络 | industrial_wireless
雷达 毫米波 | 毫米波雷达 激光雷达 | lidar millimeter_wave_radar
电表 智能电表 | 电能计量 非侵入负荷 | smart_meter NILM
电子秤 | 称重传感器 | load_cell
声音检测 听声音 听声判断 | 声学检测 声纹识别 异音检测 | acoustic_detection abnormal_sound_detection
电子厂静电 | 静电防护 ESD | ESD_protection
板子受潮 线路板受潮 | 三防涂覆 电路板防护 | conformal_coating
电子锈 触点锈 | 电子腐蚀 电化学迁移 | electrochemical_migration
元件坏得快 元件烧 | 元器件失效分析 | component_failure
老化筛选 | 可靠性筛选 | burn_in
控制器死机 死机 | 软件可靠性 看门狗 | system_crash
传感器坏 探头坏 传感器寿命短 | 传感器可靠性 传感器封装 | sensor_reliability
称重漂 秤不准 | 称重传感器漂移 | load_cell_drift
温度漂 温漂 | 温漂补偿 | temperature_drift
高温测量 测钢水温度 | 辐射测温 钢水测温 | radiation_thermometry
水分仪 在线测水 | 在线水分仪 微波水分 | moisture_sensor
ph计 测ph | 水质传感器 离子选择电极 | pH_sensor ion_selective_electrode
浊度计 溶氧仪 | 溶解氧传感器 | dissolved_oxygen_sensor
金属探测 金属异物 | 金属探测器 | metal_detector
编码器 位移 测位移 | 位移传感器 编码器误差 | displacement_sensor encoder
加速度计 陀螺 | 惯性传感器 | accelerometer gyroscope IMU
霍尔 磁传感 | 磁传感器 | magnetic_sensor
接近开关 光电开关 | 光电传感器 | proximity_sensor
电流检测 电流互感 | 电流传感器 | current_sensor
无线测温 | 无线温度监测 | wireless_temperature_monitoring
低功耗 费电池 | 低功耗设计 | low_power_design
物联网卡 网关 | 物联网网关 | IoT_gateway
北斗 gps | 卫星导航定位 | BeiDou GNSS
对讲 井下通信 | 地下通信 | underground_communication
光通信 光模块 | 光电子器件 | optical_communication optoelectronics
激光测距 | 激光测距传感 | laser_ranging
光谱仪 | 光谱传感 微型光谱仪 | spectrometer_instrument
紫外灯 uv灯 | 紫外LED | UV_LED
植物灯 | 植物生长灯 | grow_light
氮化镓 碳化硅器件 | 宽禁带半导体 | wide_bandgap SiC_device
晶圆 硅片 | 硅片加工 晶体生长 | wafer crystal_growth
铜箔 电解铜箔 | 电解铜箔工艺 | copper_foil
靶材 | 溅射靶材 | sputtering_target
键合 引线 | 引线键合 | wire_bonding
锡膏 助焊剂 | 焊膏 助焊剂残留 | solder_paste flux_residue
锡须 | 锡须生长 | tin_whisker
连接线断 线束 | 线束可靠性 | wire_harness
充磁 | 充磁技术 | magnetization
铁芯损耗 铁损 | 涡流损耗 | iron_loss core_loss
电机轴承电腐蚀 轴电流 | 电蚀 | bearing_current
直流 直流配电 | 直流微网 | DC_microgrid
继电保护 线路故障 | 故障定位 配网保护 | fault_location relay_protection
绝缘子 | 绝缘子污闪 | insulator flashover
电能表窃电 偷电 | 窃电检测 | electricity_theft
`;
