/** Electrical machines, power, electronics, sensors, communication, magnetic and insulating materials. */
export const electronics = `
虚焊 脱焊 假焊点 焊点裂 焊点掉 枕头效应 锡裂 焊点X射线检测 焊点热循环疲劳 焊点…发黑/开裂/拉尖/断/查不出/检不出/漏检/照不出/看不出来/空洞/脱/虚/裂 焊锡…虚/裂 bga…空洞/虚焊 solder…crack/fail 虚焊/空焊/芯片…查不出/检不出/漏检/照不出/看不出来 板子/线路板…虚焊 元件/线…脱焊 焊脚…脱 | 焊点可靠性 焊点失效 | solder_joint_reliability cold_solder_joint x-ray_laminography solder_ball_defect head-in-pillow thermal_cycling_fatigue > 软钎焊 润湿性
贴片 smt 焊膏印刷 | 表面贴装 回流焊 | surface_mount reflow_soldering
接触不良 时通时断 触点烧 一碰好 晃一下好 接触件退化 电接触失效 触点…打火/接触不良/氧化/烧/烧黑打火 接线…发热/烧 插头…发热/接触/松 开关…接触不良 插座…松 按钮…失灵 触头…发热 接线柱…烧 时好时坏…线 contact…burn | 接触电阻 电接触 触头材料 | contact_resistance electrical_contact loose_contact bad_contact
插头 接插件 端子 | 连接器 端子压接 | connector crimping
信号弱 收不到 断网 掉线 信号差 传不远 老掉线 动不动掉线 工业无线信道 多径衰落 分集接收 金属封闭环境传播 信道建模 覆盖增强 信道估计 弱信号接收 信号…丢/卡/差/弱/掉/断开/断断续续/断线/时有时无/没有/盲区/老断/车间断 wifi…cut/dead/drop/lost/slow/weak/慢/断/断线/时有时无/老断/车间断 网络…卡/掉/断开/断线/时有时无/老断/车间断 遥控…失灵/距离近 signal/network…cut/dead/drop/lost/slow/weak 无线…卡/掉/断/断线/时有时无/老断/车间断 扫码枪/平板…卡/掉/断线/时有时无/老断/车间断 铁棚/钢结构/铁柜/铁皮房/金属…信号差/没信号 通讯/数传/图传…断 通信…中断 遥控器…失灵 铁皮/地下室/厂房…没信号 车间…信号 时断时续…网 数据…传不上 connection…drop | 无线通信 信号衰减 通信可靠性 | wireless_communication signal_attenuation no_signal bad_signal multipath_propagation diversity_reception > 天线设计
天线 驻波 相控阵天线 陶瓷天线 超材料贴片天线 宽带多频天线 辐射单元去耦 天线阵解耦 波束赋形 跟踪捕获 天线…信号弱/做小/匹配/增益/外露/太大/太长/小型化/带宽/干扰/放不下/效率低/缩小/被遮/装不下/量产一致/隔离度/驻波 antenna/aerial…big/bulky/range/small 金属外壳…信号 基站…天线 | 天线设计 射频 | antenna radio_frequency_circuit antenna_miniaturization mutual_coupling
干扰 乱跳 串扰 一开变频器 变频器一开 共模扼流圈 屏蔽接地设计 干扰耦合路径 传导干扰抑制 变频器…一开乱/干扰/误动作 信号…乱跳/干扰/毛刺/误动作/跳 静电…死机/重启 变频…干扰/跳 传感器…一开电机/乱跳/变频器一开/干扰 电磁…干扰/误动作 显示/数据…一开电机/乱跳/变频器一开 仪表/屏…一开电机/变频器一开 一开变频…乱 伺服/对讲机/信号线/通讯/plc/称重…干扰 干扰/一开电焊/电机一启动/继电器一吸…死机 大设备一开…乱跳 设备…互相干扰 感应电…误动 雷达…互扰 一启动…误报 电机一开…跳 interfere…signal readings…jump | 电磁兼容 抗干扰 电磁干扰 | electromagnetic_compatibility EMC electromagnetic_interference radio_interference electrical_interference electrical_noise common-mode_choke grounding_and_shielding
屏蔽 电磁屏蔽 屏蔽效能 | 电磁屏蔽材料 吸波材料 | EMI_shielding microwave_absorbing
漂移 零点跑 跑数 读数不准 温漂补偿标定 神经网络补偿传感 传感器/探头…不准/漂/飘 仪表…不准/乱跳/漂/跳 读数…乱跳/漂/跑/跳/飘 零点…漂/跑/飘 显示…不准/跳数 sensor…drift/hot_weather/inaccurate/jump/off/temperature/wrong reading…drift/hot_weather/jump/off/temperature/unstable/wrong 数值…乱跳/飘 数…慢慢跑/飘 冬天/夏天/温度一变/天一热/热了…不准/读数偏/读数跑 sensors…hot_weather/jump/off/temperature/wrong readings…hot_weather/off/temperature/wrong 测值/数据…漂 用一阵…不准 隔几天…校 示数/信号…飘 | 传感器漂移 温度补偿 零点漂移 | sensor_drift temperature_compensation zero_drift drifts > 传感器标定
标定 校准 标定…费工/麻烦 传感器…标定 仪表…校准 一台台…校 校准…慢 | 传感器标定 校准方法 | calibration
传感器 探头 | 敏感元件 传感技术 智能传感 | sensor sensing
温度传感 热电偶 测温 测温不准 铂电阻漂移 热电偶校准 测温自诊断 时间常数补偿 测温…不准/偏/差几度/慢/滞后/漂 热电偶…不准/偏/坏/寿命/断/漂/烧 温度…显示不准/测不准/量不准 温度探头/测温头/测温线/温度表…不准/偏/差几度/慢/漂 thermometer/thermocouple/temperature_sensor/temperature_probe…drift/inaccurate/off/slow/wrong 热电阻/温控/温度计/红外测温/测温枪…不准 | 温度测量 红外测温 | temperature_measurement thermocouple infrared_thermometry
压力传感 压力变送 扩散硅 压力脉动阻尼 动态校准压力 温漂补偿压力 神经网络标定 硅压阻 灵敏度补偿 压力传感器…漂/漏油/膜片 压力变送器…堵/漂 压力表…不准/不稳读/坏/抖/指针抖/晃/看不清/跳 压力…不稳读/抖/晃/测不准/看不清/跳 表针/指针/压力读数…不稳读/抖/晃/看不清/跳 pressure_gauge/gauge/pressure_reading…bounce/jump/needle/shake/wrong 充油…芯体 高温…压力传感 | 压力传感器 MEMS传感器 | pressure_sensor MEMS pulsation_damping dynamic_pressure_calibration
气体传感 气敏 测气体 电化学气体 煤气报警器 燃气报警器 煤气报警 气体报警 金属氧化物半导体气敏 气敏选择性 交叉敏感 湿度干扰识别 电子鼻模式识别 气体传感器…寿命/湿度 可燃气…不报警/乱叫/乱响/乱报/报警器/报警误/误报 煤气/燃气/沼气/一氧化碳/液化气…不报警/乱叫/乱响/乱报/报警/报警器/误报 瓦斯…不报警/乱叫/乱响/乱报/报警器/误报 报警器…乱叫/乱响 gas/carbon_monoxide…alarm/detector/false_alarm 气体…报警器误报 气敏…中毒 传感器…交叉干扰 甲醛/甲烷…传感器 探测器…误报气 氢气…传感器选择 voc…检测仪 | 气体传感器 气敏材料 | gas_sensor metal_oxide_gas_sensor gas_alarm gas_detector cross-sensitivity
应变片 测力 | 应变测量 力传感器 | strain_gauge force_sensor
光纤传感 光纤 光纤…应变/振动/测温/预警 光栅…解调 分布式…测温 | 光纤光栅 分布式光纤传感 | fiber_optic_sensor fiber_bragg_grating
流量计 测流量 涡街 质量流量计 科氏力 涡轮流量计 差压流量 转子流量 多相流层析成像 电极污染 互相关法测速 非满管流量 流量计…不准/卡/含气/堵/气泡/泥浆/测不出/渣/满管/漂/结垢/脏水 流量…不准/含气/堵/泥浆/测不准/测不出/渣/满管/脏水 水表…含气/堵/泥浆/测不出/渣/满管/脏水 flow_meter…blocked/clog/dirty/inaccurate/slurry/wrong 脏水/泥浆/矿浆/污水/浆料/粘料…流量/测不出/测流量 flowmeter…blocked/clog/dirty/slurry/wrong 电磁流量计/超声流量…不准 小流量/气体流量…测 | 流量测量 超声流量计 | flowmeter flow_measurement multiphase_flow_tomography electrode_fouling cross-correlation_flow
液位 料位 测液位 磁翻板 导波雷达物位 虚假回波抑制 超声物位 电容液位 射频导纳 液位计…不准/乱跳/假/坏/堵/搅拌/泡沫/粘/蒸汽/虚假/骗 液位…不准/乱跳/假/搅拌/泡沫/测不准/粘/蒸汽/虚假/误报/骗 料位计…粘/误报 料位…不准/乱跳/假/搅拌/泡沫/测不准/粉尘/粘/蒸汽/虚假/骗 水位…乱跳/假/搅拌/泡沫/测不准/粘/蒸汽/虚假/骗 油位…乱跳/假/搅拌/泡沫/测/粘/蒸汽/虚假/骗 level…false/foam/inaccurate/stuck/wrong level_gauge…false/foam/stuck/wrong 浮球…卡 雷达/泡沫/看不到…液位 | 液位测量 料位检测 | level_measurement guided_wave_radar false_echo
湿度传感 露点仪 湿度探头 湿度计…不准 湿度传感器…漂 湿度…测不准 结露…湿度传感 | 湿度传感器 | humidity_sensor
柔性传感 电子皮肤 | 柔性电子 柔性传感器 | flexible_electronics flexible_sensor
信号处理 滤波 去噪 | 信号去噪 数字信号处理 小波 | signal_processing denoising wavelet
数据采集 采集卡 采数 | 数据采集系统 | data_acquisition DAQ
嵌入式 单片机 主控板 固件升级 电控板 实时操作系统 看门狗容错 实时任务调度 单粒子翻转 软件容错 单片机…不响应/乱跑/卡住/死机/烧录/自己重启/跑着死/跑飞 控制板…坏/开发/死机 固件…刷/升级 主控/板子…不响应/乱跑/卡住/自己重启/跑着死/跑飞 程序…不响应/乱跑/卡住/自己重启/跑着死 firmware…crash/freeze/hang controller…crash/freeze/hang/reboot 主板…国产 控制器/fpga…开发 | 嵌入式系统 FPGA | embedded_system microcontroller embedded_fault_tolerance
芯片 进口芯片 芯片…卡脖子/流片/设计 国产…芯片替代 | 集成电路 半导体器件 | integrated_circuit semiconductor
芯片烫 散热片 灯珠烫 微通道两相冷却 近结散热金刚石 芯片结温 热界面强化 芯片…压不住/发烫/发热/太热/烫/热/热死机/过热/降频/风扇狂转 元件…烫/烫手 散热器…选/风扇吵 主板…发烫/发热/风扇狂转 cpu…heat/hot/runs_hot/too_hot/热 chip/electronics…heat/hot/overheat/runs_hot/too_hot pcb/chips/processor/circuit_board…heat/hot/runs_hot/too_hot 处理器/显卡/主控…压不住/太热/热死机/降频 电脑…压不住/发烫/太热/热死机/降频/风扇狂转 模块…烫手 设备…死机发热 外壳…散不出热 灯具…散热 灯珠…热 功率器件/板子/电路板/控制器/led/驱动…烫 | 电子散热 热阻 | electronics_cooling thermal_resistance junction_temperature_of_chip near-junction_cooling
导热胶 导热垫 导热硅脂 导热膏 导热凝胶 导热材料 导热粉 导热…填料/硅脂干/系数上不去 硅脂…出油/干 导热垫…出油/掉粉 导热胶…裂 相变…导热片 液态金属…导热 导热片…挥发 石墨片…散热 界面…热阻 | 热界面材料 导热复合材料 | thermal_interface_material
封装 灌封 灌封胶 塑封料 底填 底部填充 塑封…分层/开裂/气泡 封装…分层/翘曲 灌封…固化发热/开裂/气泡/脱/进水 灌封胶/灌胶…裂 芯片…封装裂 | 电子封装 封装材料 | electronic_packaging encapsulation_material potting
线路板 电路板 pcb 线路板/pcb/覆铜板…厂 | 印制电路板 覆铜板 | printed_circuit_board copper_clad_laminate
银浆 导电浆 低温银浆 铜浆 导电油墨 导电墨 导电银胶 银浆…断线/附着力 浆料…方阻 铜浆…氧化 导电…线路印刷 印刷…电路 导电胶…电阻大 | 导电浆料 印刷电子 | conductive_paste printed_electronics
电容 电容器 鼓包电容 电容器厂 电容…击穿/坏/寿命/烧/爆炸/鼓 | 薄膜电容器 陶瓷电容 介电材料 | capacitor dielectric
电阻 电感 元器件 制动电阻箱 电阻…烧 电感…坏 元器件…厂 | 电子元器件 | electronic_component inductor resistor
灯 灯珠 光衰 LED_lamp 台灯 灯带 吸顶灯 筒灯 死灯 驱动电源电解电容 发光二极管结温 led失效 led…burn_out/die/dies/dim/fail/yellow/一排不亮/不亮/几个月坏/变暗/坏得多/没几个月/灯/烧/短命 灯…一排不亮/不亮/不亮几个月/光衰/几个月坏/厂/变暗/坏得多/坏得快/死灯/没几个月/烧/短命/越来越暗 灯珠…一排不亮/几个月坏/发黄/发黑/坏得多/死/没几个月/烧/短命 灯带…不亮/变色 lamp/bulb/bulbs/leds…burn_out/die/dies/dim/fail/yellow 灯泡…一排不亮/几个月坏/坏得多/没几个月/烧/短命 灯具/路灯…厂 | 照明技术 光效 LED光衰 | lighting light_decay led_lamp_life LED_reliability LED_driver_capacitor > 电子散热
频闪 眩光 无频闪恒流驱动 纹波抑制驱动 调光频率 灯…发抖/抖/晃眼/看久眼睛累/眼睛累/眼睛难受/眼花/闪/闪得/频闪 led…blink/flicker/闪烁 灯光…刺眼/眼睛累/眼睛难受/眼花/闪得 lamp/bulb/light…blink/flicker 眩光…大 台灯…闪 眼睛…灯 | 照明质量 | flicker glare temporal_light_artifacts
显示屏 触摸屏 显示屏/触摸屏…厂 | 显示器件 触控 | display_device touch_panel
激光器 激光 泵浦 泵浦源 半导体激光 皮秒 紫外激光器 co2激光 光子暗化 激光热透镜 泵浦源退化 光束质量退化 激光器…不出光/功率/坏/热 激光…不出光/光束质量/功率不稳/变弱/打不动/模式不稳/没劲/波长漂/能量低/越打越没劲 激光头/打标机/激光机…不出光/变弱/打不动/没劲/能量低/越打越没劲 laser…dies/losing_power/power_drop/weak/weaker 光纤激光…烧纤 | 激光技术 光纤激光器 | laser fiber_laser photodarkening
热像 热像仪 热成像 红外相机 发射率 非制冷 比色测温 水汽吸收修正 发射率修正 红外辐射测温 红外…不准/反光/噪点/挡/探测器/水汽/烟/看发热/看温度/粉尘/被蒸汽 热成像…分辨率/误报 测温…反光/发射率/挡/水汽/烟/粉尘/被蒸汽 测温枪…反光/挡/水汽/烟/粉尘/被蒸汽 infrared…steam/wrong 热像仪…不准 | 红外热成像 | infrared_thermography two-color_pyrometry emissivity_correction
光学镜片 镜头 | 光学设计 光学元件 | optical_lens optical_design
电机 马达 | 永磁同步电机 电机设计 | motor electric_motor permanent_magnet_motor
电机烧 电机热 电机烫 电机温度场计算 水冷机壳结构 绕组热老化寿命 驱动器件强化散热 热管理电机 潜水电动机 绕组绝缘失效 过负荷保护 缺相运行 堵转烧毁 电机…一烧再烧/三天两头烧/不敢摸/保护停/冒烟/发烧/发热/常烧/摸不得/温升/温度/温度高/烧/烧了一台/烧掉/烧糊/烧线圈/烫/烫得/烫手/热/热保护/热停/热得/焦味/糊味/老烧/越转越热/过热 马达…不敢摸/冒烟/发烧/发热/摸不得/烧/烧坏/烧掉/烧糊/烫/烫得/热/热保护/热停/越转越热 motor…burn/burned_out/gets_hot/hot/overheat/smells/smoke/too_hot 电动机…不敢摸/发烧/摸不得/烧糊/烫得/热保护/热停/越转越热 motors…burned_out/gets_hot/smells/smoke/too_hot 水泵电机/风机…一烧再烧/三天两头烧/常烧/烧了一台/烧线圈/老烧 水泵…一烧再烧/三天两头烧/常烧/烧了一台/老烧 线包…烧 电机壳…不敢摸 | 电机温升 电机故障诊断 绕组绝缘 | motor_overheating motor_fault_diagnosis burnt_motor motor_runs_hot motor_burnout > 绝缘老化 轴承失效
电机响 电机震 径向电磁力波 极槽配合优选 定子模态分析 齿槽转矩削弱 电机…共振/吱吱/吱吱叫/吵/吵人/响/哼/嗡嗡/嗡嗡叫/嗡嗡响/噪声/噪音/声音/尖叫/尖叫声/异响/异音/抖/震 马达…吱吱叫/吵人/响/哼/嗡嗡/嗡嗡叫/嗡嗡响/噪音/尖叫声/抖/震 motor…buzz/hum/loud/noise/rattle/squeal/vibrate/whine motors…buzz/hum/loud/rattle/squeal/whine 小电机…退货 | 电机振动噪声 电磁噪声 转矩脉动 | motor_noise torque_ripple > 轴承故障诊断
电机控制 调速 电机…低速抖/响应慢/忽快忽慢/抖动调速/转速不稳/过冲 马达…转速不稳 控制器…驱动电机 | 电机驱动 矢量控制 无传感器控制 | motor_control field_oriented_control
伺服 伺服抖 伺服电机 伺服参数自整定 摩擦补偿 扰动观测器 伺服…丢步/刚性/参数调不好/响应慢/啸叫/增益/定位不准/抖/报警/爬行/超调/跑偏/过载 | 伺服系统 伺服控制 | servo_system
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
打雷 雷击 避雷器 避雷针 雷一打 打一次雷 浪涌保护器 雷电感应过电压 接地网冲击阻抗 雷电过电压 雷击防护设计 打雷…全坏/坏/坏一片/打坏/机器/板子/烧/电器/设备/跳闸 雷…劈/打坏 雷雨…全坏/坏/坏一片/打坏/机器/板子/烧/电器/设备 雷一打/闪电…全坏/坏一片/打坏/机器/板子/烧/电器/设备 lightning…burn/damage/destroy/fry/kill/strike surge…damage/kill 雷击…坏 避雷器…炸 浪涌…烧 | 防雷 浪涌保护 | lightning_protection surge_protection
接地 静电接地 接地网 接地体 接地…测不准/电阻大/电阻降不下来 地网…锈 地线…锈断 | 接地技术
磁材 磁钢 磁芯 磁铁/磁材/钕铁硼/强磁…厂 | 永磁材料 软磁材料 钕铁硼 | magnetic_material NdFeB soft_magnetic
退磁 磁掉了 晶界扩散矫顽力 镝铽重稀土 不可逆退磁 高温退磁机制 磁铁…一热/吸不住/没力/没劲/没吸力/没磁/热了/越来越弱/高温 磁钢…一热/吸不住/掉磁/没力/没劲/没吸力/没磁/热了/越来越弱/高温 磁力…下降/变小/变弱 高温…掉磁/退磁 magnet…heat/lose/loses/lost/strength/weak/weaker 强磁/磁体…一热/吸不住/没力/没劲/没吸力/热了/越来越弱/高温 magnets…heat/lose/loses/lost/strength/weaker 转子…失磁 磁性…变弱 | 退磁机理 矫顽力 | demagnetization coercivity irreversible_demagnetization grain_boundary_diffusion_NdFeB
压电 | 压电陶瓷 | piezoelectric
超声 超声换能 | 超声换能器 | ultrasonic_transducer
无线充电 磁耦合机构抗偏移 磁耦合谐振 补偿拓扑 无线充…不充/偏一点/充不上/发热/对不准/对位/异物/慢/放歪/效率/距离远 手机…不充/偏一点/充不上/对位/放歪/无线充/距离远 充电…不充/偏一点/对位/放歪/距离远 | 无线电能传输 | wireless_power_transfer misalignment_tolerance magnetic_coupler wireless_charging foreign_object_detection
能量收集 自供电 摩擦电 | 摩擦纳米发电机 能量采集 | energy_harvesting triboelectric
射频识别 电子标签 rfid…误读 标签…金属上 | RFID 标签天线 | radio_frequency_identification
蓝牙 lora 无线模块 自组网 蓝牙…断/连不上 无线…传感节点/组网 lora…丢 无线模块…功耗 | 低功耗广域网 无线传感网络 | LPWAN wireless_sensor_network zigbee nb-iot
5g网络 专网 5g…专网/厂区/时延 无线…工业控制/时延大 wifi…漫游断 agv…断网 | 工业无线网络 | industrial_wireless
雷达 毫米波 雷达…测速/点云/看不见/误报 毫米波…误报 人体…存在检测 人体感应…误触发 人来…灯不亮 红外感应…失灵 感应灯…误亮 人…不动灯灭 | 毫米波雷达 激光雷达 | lidar millimeter_wave_radar
电表 智能电表 集中器 电表厂 仪表厂 电表…不准/停走/抄不到/时钟/显示黑/检测/烧/电池/继电器/误差/走快/轮换 载波…抄表 抄表…成功率 电能表…偏差 充电桩…计量 预付费…表 | 电能计量 非侵入负荷 | smart_meter NILM
电子秤 地磅 动态称重信号去噪 经验模态分解称重 应变式蠕变补偿 称重振动补偿 电子秤…一震不准/不准/乱跳/归不了零/数就跳/数跳/漂/缺斤/跳数/风吹不准 称重…蠕变/零点 秤…一震不准/乱跳/四角/归不了零/数就跳/数跳/缺斤/跳数/风吹不准 称/磅/地磅/皮带秤/料斗秤…一震不准/乱跳/归不了零/数就跳/数跳/缺斤/跳数/风吹不准 scale…jump/unstable/wrong scales/weighbridge…drift/inaccurate/jump/unstable/wrong 称重传感器…雷 传感器…偏载 四角…不一样 蠕变…传感器 一震…称不准 | 称重传感器 | load_cell dynamic_weighing_signal creep_compensation
声音检测 听声音 听声判断 声纹 异常声 梅尔频谱 听声…好坏 靠耳朵…听 听…异响 | 声学检测 声纹识别 异音检测 | acoustic_detection abnormal_sound_detection
电子厂静电 离子风机 静电手环 静电…吸尘电子/打坏元件/损坏/芯片 防静电…地板 | 静电防护 ESD | ESD_protection
板子受潮 线路板受潮 电路板…受潮/锈 板子…长毛 线路板…锈 控制器/电控…进水 电控箱/电柜…潮 | 三防涂覆 电路板防护 | conformal_coating
电子锈 触点锈 | 电子腐蚀 电化学迁移 | electrochemical_migration
元件坏得快 元件烧 三极管 加速寿命 电过应力 元件/芯片/主板…坏/烧 元器件…坏/失效 二极管…击穿/烧 板子…烧/返修 控制板…烧 器件…击穿 电路板…坏 | 元器件失效分析 | component_failure
老化筛选 加速应力筛选 环境应力试验 能量回馈负载 高加速寿命 老化…两天/占地方/太久/测试架/烧几天/筛选/费时间/费电 烧机/老化测试/老化房/老化柜…两天/占地方/太久/烧几天/费时间/费电 burn-in…electricity/long 整机…烧机 | 可靠性筛选 | burn_in highly_accelerated_life_test energy-feedback_load
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
霍尔 磁传感 磁编码 地磁 磁阻传感 磁场测量 干扰补偿 霍尔…漂 磁…传感器干扰 磁场/弱磁…测 | 磁传感器 | magnetic_sensor
接近开关 光电开关 光电检测 电涡流传感 误触发抑制 接近开关…坏/误动 光电…反光误/误触发 光电开关…灰 行程开关/限位开关…坏 限位…失灵 到位…检测不到 | 光电传感器 | proximity_sensor
电流检测 电流互感 罗氏线圈 直流分量 互感器…饱和 电流…测不准 小电流…测 电流传感…漂 剩磁…互感器 直流…电流测 | 电流传感器 | current_sensor
无线测温 触头/母线/接头/开关柜/电缆接头…测温 高压…无线测温 | 无线温度监测 | wireless_temperature_monitoring
低功耗 费电池 | 低功耗设计 | low_power_design
物联网卡 网关 | 物联网网关 | IoT_gateway
北斗 gps 多路径效应 遮挡环境定位 惯导组合定位 卫导惯导组合 定位解算 差分定位 定位…丢星/收不到/没信号 gps…drift/forest/lost/signal/不固定/丢星/信号差/收不到/树下/树林/没信号/漂移/高楼 rtk/北斗…不固定/丢星/信号差/收不到/树下/树林/没信号/漂移/飘/高楼 | 卫星导航定位 | BeiDou GNSS no_gps GNSS_INS_integration multipath
对讲 井下通信 漏泄电缆覆盖 地下空间电波传播 中继自组网 对讲机…井下/地下室/断断续续/隧道 电台/手台…井下/听不清/地下室/断断续续/死角/没信号/隧道 手机…井下/听不清/地下室/断断续续/死角/隧道 radio…cut/cuts/dead/lost/range/signal radios…cut/cuts/dead/lost/range/signal/static | 地下通信 | underground_communication walkie-talkie two-way_radio leaky_feeder
光通信 光模块 光模块/光器件…厂 光纤…通信 | 光电子器件 | optical_communication optoelectronics
激光测距 | 激光测距传感 | laser_ranging
光谱仪 | 光谱传感 微型光谱仪 | spectrometer_instrument
紫外灯 uv灯 深紫外 uv灯…烧/臭氧 固化灯…衰减 紫外…灯珠寿命 | 紫外LED | UV_LED uvled
植物灯 补光灯 植物光配方 红蓝光谱比例 光合光子通量密度 光周期调控 植物灯…不开花/徒长/热/苗不长/菜不长/费电/长得慢/长苗 补光…不开花/徒长/灯费电/苗不长/菜不长/长得慢/长苗 灯/大棚灯/育苗灯…不开花/徒长/苗不长/菜不长/长得慢/长苗 plants…lamp/light 植物…补光灯 大棚…补光 | 植物生长灯 | grow_light light_recipe red_blue_ratio photosynthetic_photon_flux
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
绝缘子 瓷瓶 污闪 复合外绝缘 憎水性迁移 泄漏电流监测绝缘子 污秽绝缘子 硅橡胶老化 泄漏电流 瓷瓶…下雨/下雨放炮/打火/放炮/放电/脏/雾天 绝缘子…下雨/下雨放炮/打火/掉串/放炮/放电/污/炸/脏/裂/雾天 瓷壶…下雨/下雨放炮/打火/放炮/脏/雾天 insulator…crack/dirty/flash/rain 复合绝缘子…脆 | 绝缘子污闪 | insulator flashover
电能表窃电 偷电 用电异常辨识 台区线损时序 窃电行为识别 异常用电识别 偷电…抓不到/查不出 用电…偷用/对不上数/私拉/被偷 electricity…steal/stolen 电表…偷电 私接…电 绕越…电表 窃电…查 电费…对不上 | 窃电检测 | electricity_theft stolen_electricity
手一摸死机 手一碰/一摸/一碰/人一碰/碰一下/摸一下/毛衣/插拔一下…乱了/复位/死机/没反应/花屏/重启/黑屏 static/touch…crash/freeze/reboot/reset | 瞬态抑制器件 静电敏感度建模 系统级静电 | system-level_ESD transient_voltage_suppressor
仓库/厂里/工地/商场/人…定位不准/找不到人/找货难/找车 地下/室内…找货难/找车 定位…漂移/跳来跳去 | 指纹定位 非视距误差 行人航位推算 | ultra-wideband_localization non-line-of-sight fingerprint_positioning
总线丢包 485/can/总线/modbus/通讯线…丢包/丢数据/断断续续/老断/超时/通不上 通讯…丢包/丢数据/断断续续/老断/通不上 | 现场总线可靠性 总线终端匹配 通信协议一致 实时以太网 | CAN_bus bus_termination real-time_Ethernet
烟雾报警器 火灾报警 烟感…不报/乱响/灰 烟雾报警/火警/消防报警…不报/乱叫/乱响/灰/误报 fire_alarm…dust/false/go_off | 感烟探测 火灾早期探测算法 多传感信息融合火灾 图像型火灾探测 | smoke_detector smoke_alarm
料堆体积 料堆 煤堆/料堆…多少吨/还剩多少/量方 粮堆/料场/仓里…体积/多少吨/盘点/还剩多少/量方 stockpile…how_much/measure/volume | 激光扫描体积测量 点云三维重建 料位三维成像 | point_cloud_reconstruction 3D_level_scanner
换油周期 润滑油/液压油/机油/齿轮油…在线看/多久换/脏不脏/该不该换/铁屑 oil…when_to_change | 油液磨粒监测 油品劣化在线监测 | oil_debris_monitoring lubricant_condition_monitoring
粉尘仪 粉尘仪/粉尘浓度/颗粒物/扬尘监测…不准/堵/测不准/误差 | 光散射粉尘浓度 静电感应法 颗粒物在线监测 | dust_concentration_measurement light_scattering_sensor
在线浓度 浓度/粘度…取样测/在线测/测不准 糖度/密度/酒精度/盐度…人工测/取样测/在线测/测不准 | 在线浓度测量 超声密度 在线粘度计 折光法 | inline_concentration online_viscometer ultrasonic_density
仪器修不起 仪器/进口仪器/检测设备/分析仪…修不起/卡脖子/厂家不修/垄断/等配件/维修贵/配件贵 instrument…expensive/repair | 国产科学仪器研制 仪器故障自诊断 关键部件国产化 | scientific_instrument_development instrument_self-diagnosis
传感器贵 传感器/探头/变送器…买不起/便宜/国产/太贵/进口 sensor…expensive | 低成本传感器 传感器国产化 | low-cost_sensor
没法装传感器 装不了传感器 里面…测不到 | 状态观测 无损检测成像 | virtual_sensing inferential_measurement state_observer
测厚不准 厚度…不准/卡尺量/差几丝/测不准/跳 测厚/膜厚/板厚/壁厚…不准/人工量/卡尺量/差几丝/测不准/跳 thickness…measure/wrong | 激光位移传感误差 电涡流测厚 测厚仪标定 | laser_displacement_sensor eddy_current_thickness
量尺寸慢 卡尺/量具…一个个量/人工/慢/看走眼 量尺寸…一个个量/不准/人工/看走眼 量…一个个量/不准/人工/慢/看走眼 | 机器视觉尺寸测量 在线三维测量 影像测量 | vision_metrology dimensional_inspection
地下管漏 地下…哪里漏/漏水找不到/漏点 埋地/水管/自来水/管网…哪里漏/漏水/漏水找不到/漏点 pipe…leak/underground | 供水管网声学检漏 压力瞬变定位 相关检漏仪 | pipe_leak_detection acoustic_leak_detection water_main_leak
手机没信号 手机/车库/电梯里/山里/村里/地下…不通/信号差/打不出/没信号 phone…no_signal/signal radio/signal/wifi…basement/metal/shed/steel/warehouse cuts_out…metal/steel | 室内覆盖增强 中继放大 电磁波穿透损耗 分布式天线 | indoor_coverage repeater penetration_loss
频段干扰 无线/遥控/对讲机…串台/乱码/失控/抢频/被干扰 无人机…串台/乱码/抢频/被干扰 | 频谱感知 抗干扰跳频 认知无线电 干扰识别 | spectrum_sensing anti-jamming frequency_hopping
传输慢 数据/图像…传不回/传得慢/卡顿/延迟/掉帧 视频…传不回/传得慢/延迟/掉帧 画面…传不回/传得慢/卡顿/掉帧 | 无线视频传输 边缘计算卸载 视频编码 低时延 | low-latency_transmission video_coding
遥控远 遥控…传不远/穿墙 无线/传感器/lora/标签…传不远/穿墙/距离近 remote_control…range | 低功耗远距离通信 链路预算 灵敏度提升 | link_budget long-range_communication
程序员少 单片机/控制器/程序/板子…不会编/厂家加密/改不了/没人会写/看不懂程序/锁死 | 嵌入式代码生成 模型驱动开发 逆向分析固件 | model-based_design
设备各说各话 老设备/机床/仪表/设备…不开放/协议不通/接口不一样/数据读不出/联不上 old_machines…connect/data | 异构协议解析 数据互操作 | interoperability
工控被黑 工控/plc/电脑/设备/系统…勒索/攻击/病毒/被黑 | 工控入侵检测 工业信息安全 恶意代码 | hacked
电路板修 板子/线路板/电路板/主板…修不了/哪里坏/找不到坏/没图纸修/维修 | 电路故障诊断 测试性设计 热像故障定位 | circuit_fault_diagnosis board_repair
电源坏得多 电源/充电器…冒烟/用一年坏/老坏/返修 适配器/开关电源/驱动电源…冒烟/炸/烧/用一年坏/老坏/返修 power_supply/adapter…burn/fail/hot/noise | 开关电源可靠性 电解电容寿命 驱动电源失效 |
静电吸灰 静电…吸灰/噼啪/电人/粘在一起/粘灰 带电…吸灰/噼啪/打人/电人/粘在一起/粘灰 static…cling/dust/shock | 离子风 抗静电材料 |
振动传感误报 振动传感/振动监测/振动探头/震动传感…不准/乱/报警/没用/装上/误报 | 加速度传感安装 安装谐振 多特征融合报警 振动阈值自适应 | accelerometer_mounting adaptive_alarm_threshold vibration_sensor
传感器受潮 传感器/探头/仪表/变送器…受潮/水汽/泡坏/潮/潮气/进水汽 sensor/sensors…damp/humid/humidity/moisture/water/wet | 传感器封装防潮 湿热失效 气密封装传感 | sensor_packaging_humidity
鱼塘溶氧 鱼塘/虾塘/塘里/水产/增氧…探头坏/测氧/溶氧/溶氧仪/溶氧探头 溶氧探头…不准/坏/脏 pond…oxygen_sensor/sensor oxygen_sensor/oxygen_probe…fail/wrong | 荧光猝灭溶解氧 生物污损传感 水产水质监测 | optical_dissolved_oxygen luminescence_quenching
粮温不准 粮仓/粮库/粮堆/仓里…测温不准/测温电缆/测温线/温度不准/温度线/热点 grain…sensor/temperature | 数字测温校准 粮温监测 光纤测温粮仓 粮堆温度场重建 | grain_temperature_monitoring temperature_cable
水位计冲走 水位计/水位/河里/山洪…冲走/堵/测不到/淤/漂/被冲 雨量计…冲走/测不到/淤/漂/被冲 河道…冲走/堵/测不到/漂/被冲 river…flow/gauge/level | 雷达非接触水位 图像测流 水文监测 表面流速 | noncontact_water_level image-based_flow_measurement
人闯机器人 工人/人…机器人撞/碰到机器人/进机器人/闯进机器人/靠近机器人 机器人…伤人/夹人/撞人 robot…hit/people/safety/worker | 安全激光扫描 人机距离监测 安全防护光幕 速度分离监控 | safety_laser_scanner speed_and_separation_monitoring
内窥镜 内窥镜/孔探/管道镜…模糊/看不清/糊/起雾/黑 endoscope/borescope…blurry/fog/unclear 肠镜/内镜…黑 | 微型成像物镜 内窥图像超分辨 内窥照明 | endoscope_optics image_super-resolution
膜厚测 膜/涂层/镀层/油膜/漆膜…厚度测/多厚/测不出厚度/测厚度/量不了 | 椭圆偏振光谱 反射光谱拟合 膜厚无损测量 太赫兹测厚 | film_thickness_metrology reflectometry terahertz_thickness measure_film_thickness
`;
