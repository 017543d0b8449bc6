/**
 * Words of every trade: too general to be members of a field's group, they still say something where nothing more telling is known.
 * Lines as in the field files, without pairs and causes; found as whole words only.
 */
export const plainWords = `
裂 开裂 裂开 裂口 裂缝 龟裂 裂痕 | 裂纹扩展 断裂韧性 抗裂性 裂纹萌生 裂纹 | crack_propagation cracking
断 断掉 折断 | 疲劳断裂 断口 失效分析 断裂 疲劳寿命 | fatigue_fracture failure_analysis
漏 漏水 漏气 漏油 跑冒滴漏 | 泄漏 密封 气密性 泄漏检测 | leakage sealing
渗 渗水 渗透 渗出 | 渗漏 防渗 防水 渗流 | seepage waterproofing
堵 堵住 堵死 不通 | 淤堵 疏通 流道 堵塞 | clogging blockage
腐蚀 蚀 | 点蚀 耐蚀性 腐蚀行为 钝化 | pitting_corrosion corrosion_resistance
霉 发霉 长毛 霉斑 霉味 | 霉变 霉菌 防霉 真菌毒素 抑菌 | mildew mould_growth
臭 发臭 难闻 异味 刺鼻 臭味 怪味 | 恶臭 挥发性有机物 除臭 气味物质 | odor volatile_organic_compounds
响 响声 声音 噪音 吵 吱吱 嗡嗡 | 噪声 降噪 声振 声发射 吸声 | noise_reduction acoustic
抖 晃 颤 抖动 晃动 震 振动 震动 摇晃 | 减振 振动抑制 模态 动力学 隔振 | vibration_suppression damping
烫 发热 过热 烫手 | 温升 散热 热管理 热失控 | heat_dissipation thermal_management
热 闷热 暑 | 热应激 热环境 传热 隔热 降温 | heat_stress heat_transfer
冷 怕冷 寒 冷天 冬天 | 抗寒 保温 耐寒性 低温 | low_temperature cold_resistance
冻 冻坏 结冰 冻裂 冻死 | 冻害 防冻 抗冻性 冻融 冷冻 | freeze-thaw frost_damage
粘 粘住 粘连 | 粘附 防粘 粘结 表面能 | adhesion anti-sticking
掉 掉下来 剥落 掉皮 | 剥离 附着力 界面结合 脱落 | delamination interfacial_bonding
褪色 掉色 变色 颜色 | 色牢度 色泽 颜色稳定性 色差 | color_fastness discoloration
翘 翘起 弯 弯曲 扭 扭曲 走样 | 翘曲 残余应力 尺寸稳定性 变形 | warpage residual_stress
缩 缩水 缩小 收缩 | 收缩率 热收缩 尺寸稳定性 干缩湿胀 | shrinkage
胀 鼓 鼓包 鼓起 胀气 | 鼓泡 溶胀 膨胀 | swelling expansion
皱 打皱 皱纹 褶 | 褶皱 抗皱 起皱 | wrinkling crease_recovery
斑 花斑 污点 麻点 黑点 白点 | 色斑 表面缺陷 缺陷检测 斑点 | surface_defect spot
划 划伤 刮 刮伤 碰伤 磕碰 | 表面损伤 耐刮擦 机械损伤 划痕 | scratch_resistance surface_damage
毛 起毛 毛边 | 去毛刺 飞边 绒毛 毛刺 | burr deburring
坑 凹 凹坑 砂眼 针眼 孔 洞 | 孔隙 气孔 孔洞 缩孔 | porosity pinhole
黄 发黄 泛黄 | 黄变 黄化 光老化 褐变 | yellowing browning
黑 变黑 乌 | 黑变 褐变 氧化变色 发黑 | blackening darkening
白 发白 泛白 变白 | 白化 白度 泛碱 粉化 | whitening chalking
红 | 红斑 色泽 发红 皮炎 | redness
脆 酥 | 脆性 增韧 韧性 脆化 脆度 | embrittlement toughening
软 发软 太软 变软 | 硬度 质构 果胶 软化 | softening texture
硬 发硬 变硬 板结 | 硬化 硬度 质构 老化回生 土壤板结 | hardening hardness
松 松脱 | 防松 预紧力 松弛 松动 | loosening preload
紧 | 张力 过盈配合 预紧力 | tension interference_fit
卡 卡住 卡死 卡壳 | 卡滞 卡阻 咬合 机构可靠性 | jamming
慢 太慢 拖 磨蹭 | 节拍 高效 生产率 | throughput
偏 歪 偏斜 斜 偏心 | 纠偏 定位误差 对中误差 偏移 同轴度 | misalignment deviation_correction
糊 焦 烧焦 焦糊 烧 | 焦化 烧蚀 结焦 热降解 燃烧 | scorching coking
烂 烂掉 坏掉 变质 馊 酸败 | 腐败 采后病害 保鲜 货架期 腐烂 | decay spoilage
死 猝死 成活 | 死亡率 存活率 成活率 病死 | mortality survival_rate
磨 磨穿 耐磨 打磨 | 摩擦磨损 减摩 磨削 磨损 | wear tribology
钝 崩 缺口 | 刀具磨损 崩刃 刃口 | tool_wear edge_chipping
碎 破 压碎 | 破损率 抗冲击 破碎 粉碎 | crushing breakage
沉 沉淀 分层 沉底 浑 浑浊 | 沉降 悬浮稳定性 浊度 絮凝 分散 | sedimentation turbidity
泡 起泡 泡沫 冒泡 | 消泡 孔隙 脱气 浸泡 气泡 | bubble defoaming
干 晒干 晾干 烘干 烘 晒 风干 | 干燥动力学 热风干燥 脱水 干燥 | drying_kinetics dehydration
旱 干旱 缺水 浇水 浇 灌 抗旱 | 灌溉 水分胁迫 节水 抗旱性 | drought_stress irrigation
涝 淹 积水 内涝 水淹 | 涝渍 排水 洪涝 淹水胁迫 | waterlogging drainage
潮 受潮 返潮 潮湿 吸潮 湿 回潮 | 吸湿性 防潮 湿度 回潮率 含水率 | moisture_absorption humidity
蔫 枯 枯萎 枯死 萎 | 萎蔫 枯萎病 衰老 失水 | wilting
倒 站不住 | 抗倒伏 倾覆 翻倒 倒伏 | lodging overturning
旧 陈旧 | 耐候性 耐久性 剩余寿命 老化 | ageing durability
剥 剥皮 | 剥壳 脱壳 去皮 脱皮 | peeling dehulling
滑 打滑 溜 | 摩擦系数 附着系数 防滑 | slip_resistance friction_coefficient
甜 甜味 糖分 甜度 | 可溶性固形物 糖度 甜味剂 | sweetness soluble_solids
酸 发酸 酸味 | 有机酸 酸度 ph值 酸化 | acidity organic_acid
咸 盐 盐分 | 减盐 钠 盐度 脱盐 | salt_reduction salinity
腥 腥味 膻 膻味 土腥味 | 脱腥 异味物质 挥发性风味 | off-flavor deodorization
香 香味 香气 味道 口味 口感 好吃 难吃 | 风味物质 香气成分 感官评价 质构 | flavor sensory_evaluation
粗糙 毛糙 糙 光洁 磨光 擦亮 | 表面粗糙度 光洁度 精加工 抛光 | surface_roughness
厚薄 厚 薄 厚度 太薄 | 厚度均匀性 薄壁 测厚 减薄 | thickness_uniformity
均匀 不均 参差 深浅 | 均匀性 一致性 不均匀 分散性 | uniformity
重 太重 笨重 轻 轻便 轻点 | 轻量化 减重 比强度 | lightweight
挤 压 压坏 压扁 | 压缩 抗压强度 挤压 压痕 | compression extrusion
拉 扯 撕 撕裂 拉断 扯断 | 拉伸 撕裂强度 抗拉强度 | tensile tear_strength
塌 坍 倒塌 塌陷 滑坡 沉降 | 沉陷 边坡稳定 坍塌 地基 | collapse settlement
撞 撞击 摔 砸 跌 | 冲击 抗冲击 跌落 缓冲 跌倒检测 碰撞 | impact collision
爆 爆裂 炸 油炸 | 防爆 爆破 煎炸 爆炸 | explosion
着火 起火 失火 自燃 冒烟 | 阻燃 消防 热失控 火灾 | fire flame_retardant
触电 跳闸 短路 打火 | 绝缘 接地 继电保护 漏电 电弧 | insulation electric_arc
停电 断电 电压 电流 | 供电可靠性 电压暂降 不间断电源 配电 | power_supply_reliability
雷 打雷 雷击 | 防雷 雷电 接地 | lightning_protection
卷 缠 打结 | 卷绕 张力 卷曲 缠绕 | curling winding
死机 掉线 信号 延迟 | 通信 网络时延 信号干扰 无线 | communication latency
闪 闪烁 刺眼 晃眼 太暗 暗 亮度 | 眩光 频闪 照度 照明 | glare flicker
模糊 看不清 | 清晰度 成像 图像增强 去模糊 | image_enhancement
切 割 锯 裁 剪 切片 | 切削 激光切割 切割 裁剪 | cutting
钻 钻孔 打孔 打眼 | 钻削 深孔加工 制孔 钻进 | drilling
焊 焊接 脱焊 烧焊 | 焊接接头 熔池 钎焊 焊缝 | welding weld_joint
贴 粘贴 | 粘接 层合 贴合 | lamination bonding
装 组装 插 | 自动装配 轴孔装配 装配 | assembly
拆 拆卸 拆开 | 回收 再制造 拆解 | disassembly remanufacturing
拧 扭力 力矩 | 扭矩 预紧力 拧紧 | torque tightening
喷 喷漆 喷粉 | 雾化 热喷涂 喷涂 | spraying atomization
涂 刷 | 涂覆 涂层 涂布 | coating
镀 镀锌 | 电沉积 电镀 镀层 | electroplating
染 | 染料 染色 印染 | dyeing
印 打印 丝印 套印 | 油墨 喷墨打印 增材制造 印刷 | printing ink
烤 烤箱 蒸 煮 炒 蒸煮 | 热加工 美拉德反应 熟化 烘烤 | baking cooking
腌 卤 酱 泡菜 | 发酵 亚硝酸盐 腌制 | curing pickling
发面 酿 酿酒 | 微生物 酵母 发酵 酿造 | fermentation
搅 拌 揉 搅匀 | 混合 流变 搅拌 | mixing agitation
筛 过筛 筛子 | 筛分 粒度 筛选 | sieving screening
挑 拣 挑选 挑出 混 分开 分类 | 分选 分级 杂质剔除 分拣 | sorting grading
滤 滤网 杂质 异物 | 膜分离 异物检测 除杂 过滤 | filtration foreign_matter
洗 洗净 冲洗 擦 擦洗 清洁 | 去污 洁净度 表面活性剂 清洗 | cleaning detergency
杀菌 细菌 病菌 | 抑菌 致病菌 消毒 灭菌 | sterilization antibacterial
搬 搬运 抬 扛 搬家 | 搬运机器人 物料搬运 agv | material_handling
堆 堆放 摆放 摞 | 堆垛 垛型 码垛 | palletizing stacking
抓 夹 夹持 | 夹持器 末端执行器 柔性手爪 抓取 | grasping gripper
运 送 送货 配送 | 物流 配送路径 车辆调度 运输 | logistics transportation
卸 卸货 出料 | 料斗 流动性 装卸 卸料 | unloading discharge
称 过秤 秤 磅 斤两 | 计量 动态称重 称重 | weighing
测量 卡尺 尺子 测 量具 | 几何量测量 测量误差 标定 计量 | metrology calibration
调 调试 试 试机 摸索 | 参数整定 试验设计 自适应 参数寻优 | parameter_tuning
修 维修 修理 检修 保养 修补 | 故障诊断 维护 修复 可靠性 | maintenance repair
坏 故障 毛病 失灵 报警 罢工 停机 | 故障诊断 状态监测 可靠性 预测性维护 | fault_diagnosis predictive_maintenance
猜 预估 预计 预报 | 预测模型 预测 时间序列 | prediction forecasting
收割 摘 采摘 采收 | 收获机械 采摘机器人 机械化收获 | harvesting
播 栽 插秧 | 栽培 精量播种 播种 移栽 | sowing transplanting
喂 喂料 喂食 饲喂 | 精准饲喂 投喂 营养 | feeding
瘦 长不大 饿 挑食 厌食 | 营养不良 生长发育 采食量 | growth_retardation malnutrition
疼 痛 酸痛 | 镇痛 康复 疼痛 | pain analgesia
肿 肿块 红肿 发炎 | 炎症 肿瘤 肿胀 感染 | inflammation infection
咳 咳嗽 喘 打喷嚏 | 呼吸系统 呼吸道 肺部 | respiratory
发烧 体温 | 发热 体温监测 感染 | fever
流产 不孕 配种 怀孕 产仔 | 繁殖 妊娠 繁殖性能 受精 | reproduction pregnancy
睡 睡觉 睡不着 | 睡眠 睡眠监测 失眠 | sleep insomnia
吸 吸住 吸尘 抽 | 真空 负压 吸附 | adsorption vacuum_suction
吹 吹风 换气 闷 | 气流组织 气流场 通风 | ventilation airflow
飞 飞扬 飘 | 扬尘 抑尘 粉尘扩散 | fugitive_dust
溅 喷溅 滴 滴落 | 液滴 喷射 飞溅 | spatter droplet
丢 丢失 偷 被盗 | 防盗 追溯 射频识别 定位 | anti-theft rfid_tracking
残余 剩余 | 残留检测 快检 降解 残留 | residue_detection
中毒 毒 有毒 毒素 | 毒性 毒理 脱毒 重金属 | toxicity heavy_metal
掺假 假货 冒充 真假 假 | 掺假鉴别 溯源 真伪鉴别 光谱 | adulteration authentication
布 布料 坯布 布匹 | 织物 纺织品 面料 | fabric textile
纱 棉纱 | 纺纱 纤维 纱线 | yarn spinning
棉 棉花 棉布 麻 亚麻 | 棉纤维 天然纤维 麻纤维 | cotton natural_fiber
衣服 衣 裤子 裁缝 | 服装工程 人体工学 版型 服装 | garment apparel
漆 油漆 涂料 漆膜 | 涂层 涂膜 有机涂层 涂装 | coating paint
胶 胶水 粘胶 | 胶粘剂 粘接 粘接强度 | adhesive
皮圈 密封圈 胶圈 轮胎 | 弹性体 硫化 密封件 橡胶 | rubber elastomer
膜 塑料袋 袋子 | 包装膜 阻隔性 聚乙烯 薄膜 | film barrier
瓷器 瓷砖 瓷 陶 釉 | 釉料 烧结 陶瓷 | ceramics glaze
砖 瓦 砖头 砌块 | 墙体材料 烧结砖 砌体 | brick masonry
沙 沙子 砂 石子 石头 石料 | 骨料 机制砂 岩石 石材 | aggregate rock
纸 纸箱 纸板 纸张 | 造纸 瓦楞纸板 纸浆 纤维素 | papermaking corrugated_board
皮 皮子 牛皮 真皮 | 制革 胶原 鞣制 皮革 | leather tanning
木头 木料 板子 木板 板材 | 人造板 胶合板 木质材料 木材 | wood wood-based_panel
竹 竹子 竹片 | 竹材 竹纤维 竹林 | bamboo
沙发 柜子 桌子 椅子 | 家具设计 人机工程 家具 | furniture
铁 铁皮 钢 钢材 钢板 | 钢铁 碳钢 高强钢 热轧 | steel
铸件 铸铁 毛坯 浇铸 翻砂 | 铸造 凝固 砂型 球墨铸铁 | casting solidification
锻件 锻 打铁 淬火 | 锻造 显微组织 相变 热处理 | forging heat_treatment
模子 冲压 冲床 | 冲压成形 模具寿命 模具 | die stamping
刀 刀片 刀头 | 切削 刀具磨损 刀具 | cutting_tool
螺丝 螺栓 螺母 螺钉 螺帽 | 紧固件 螺纹连接 预紧力 | fastener threaded_connection
皮带 传送带 链条 | 带传动 链传动 带式输送机 输送带 | conveyor_belt belt_drive
管子 水管 钢管 管线 | 管网 管线完整性 管道 | pipeline
罐 罐子 油罐 桶 | 压力容器 储罐 承压设备 | storage_tank pressure_vessel
炉子 锅 炉 窑 窑炉 | 燃烧 工业炉窑 热工 锅炉 | boiler furnace
暖气 取暖 供暖 热水 | 供热 采暖 余热回收 热泵 | heating waste_heat_recovery
芯片 电路板 电路 线路板 元件 | 集成电路 印制电路板 半导体 封装 | integrated_circuit pcb
灯 灯具 灯光 灯泡 路灯 | 照明 光源 发光二极管 | lighting led
屏幕 屏 触摸屏 | 显示 液晶 oled 触控 | display
摄像头 相机 拍照 照片 镜头 | 机器视觉 图像采集 目标检测 | machine_vision imaging
机器 机子 机台 | 智能装备 机电一体化 智能制造 | machinery equipment
手机 软件 电脑 | 软件开发 信息系统 移动终端 | software mobile_application
车 车子 轿车 卡车 货车 | 车辆工程 新能源汽车 汽车 | vehicle automobile
路 路面 马路 公路 柏油 沥青 | 沥青路面 道路工程 路基 | pavement asphalt
红绿灯 堵车 路口 | 交通流 信号控制 智能交通 停车 | traffic_flow
桥 大桥 | 结构健康监测 桥梁 隧道 | bridge tunnel
房子 楼 房屋 屋顶 屋面 | 建筑 建筑节能 既有建筑 结构加固 | building
墙 墙面 地板 地面 装修 | 墙体 饰面 室内环境 保温 | wall indoor_environment
工地 盖房 工棚 | 建筑工程 施工安全 施工 | construction_site
矿 煤 煤矿 矿山 井下 矿石 | 采矿 选矿 煤矿安全 瓦斯 | mining coal
油田 石油 原油 天然气 油井 | 油气 采油 钻井 储层 | oil_gas reservoir
油 机油 润滑油 黄油 | 润滑 油脂 润滑剂 油品 | lubrication oil
汽油 柴油 燃料 发动机 尾气 | 内燃机 燃烧 尾气净化 | combustion_engine
气 煤气 | 气体 厌氧发酵 燃气 沼气 | gas biogas
水 自来水 井水 | 饮用水 水处理 含水率 水质 | water_quality
河 河道 湖 水库 水渠 海边 | 水环境 水利 水生态 富营养化 | river hydraulic_engineering
淤泥 泥 | 脱水 固化 污泥 底泥 | sludge sediment
烟 废气 油烟 烟囱 | 废气治理 脱硫脱硝 排放 烟草 烟气 | flue_gas emission_control
灰 粉尘 灰尘 尘 尘土 | 除尘 颗粒物 粉尘浓度 | dust_removal particulate
粉 面粉 粉料 | 粉体 粒径 粉末 | powder
垃圾 废品 废料 边角料 下脚料 废渣 残渣 | 固体废物 资源化利用 综合利用 | solid_waste resource_utilization
稻草 麦秆 稻壳 木屑 | 生物质 还田 木质纤维素 秸秆 | straw biomass
猪 养猪 猪场 小猪 | 生猪 畜禽 母猪 仔猪 | pig swine
鸡 养鸡 鸡场 鸭 鹅 鸭子 | 家禽 肉鸡 蛋鸡 水禽 | poultry
蛋 鸡蛋 鸭蛋 | 蛋品 蛋壳 蛋清 禽蛋 | egg
牛 养牛 肉牛 牛羊 | 反刍动物 瘤胃 奶牛 | cattle ruminant
羊 养羊 羊羔 | 反刍动物 羔羊 山羊 绵羊 | sheep goat
驴 狗 猫 | 伴侣动物 兽医 马 宠物 | companion_animal veterinary
奶 牛奶 酸奶 奶粉 羊奶 | 乳制品 乳品 乳蛋白 | dairy milk
鱼 养鱼 鱼塘 鱼苗 塘 池塘 | 水产养殖 鱼类 养殖水体 | aquaculture fish
虾 虾子 螃蟹 蟹 小龙虾 | 对虾 甲壳类 水产养殖 | shrimp crustacean
贝 海带 海鲜 牡蛎 海参 扇贝 | 贝类 海洋生物 海藻 水产品加工 | shellfish seaweed
菜 白菜 青菜 西红柿 番茄 黄瓜 辣椒 | 设施蔬菜 果蔬 园艺 蔬菜 | vegetable horticulture
果子 水果 苹果 梨 桃 葡萄 柑橘 橙子 | 采后生理 果实品质 果园 果树 | fruit postharvest
稻 稻子 大米 | 稻米品质 水稻 稻谷 | rice
麦 麦子 面条 馒头 | 面制品 面筋 谷物 小麦 | wheat flour_product
豆 豆子 黄豆 花生 豆腐 | 大豆蛋白 豆制品 油料 大豆 | soybean peanut
粮 谷子 粮仓 粮库 | 储粮 谷物 粮食 | grain_storage cereal
茶 茶园 | 茶多酚 茶叶 茶树 | tea
酒 啤酒 酒厂 | 酿造 发酵 风味物质 白酒 | liquor brewing
糖 白糖 糖果 | 制糖 多糖 甘蔗 | sugar
醋 酱油 调料 佐料 | 调味品 发酵 食醋 | condiment
蘑菇 香菇 木耳 菌 | 食用菌 真菌 菌种 | edible_fungi
花 盆景 鲜花 | 观赏植物 园林 花卉 | ornamental_plant
树 树木 林子 苗木 林 | 林业 森林 人工林 林木 | forestry tree
树叶 叶子 叶 | 光合作用 冠层 叶片 | leaf photosynthesis
苗 秧 秧苗 小苗 树苗 菜苗 | 育苗 幼苗 种苗 | seedling
种子 发芽 出芽 种籽 出苗 | 种子萌发 发芽率 种子活力 | seed_germination
品种 良种 种猪 选种 | 育种 种质资源 遗传改良 品种选育 | breeding germplasm
田 土 泥土 田里 土地 耕地 | 土壤 耕地质量 农田 | soil farmland
大棚 棚 暖棚 | 设施农业 温室环境调控 温室 | greenhouse
虫 虫子 蚜虫 白蚁 蚊子 苍蝇 | 虫害防治 生物防治 昆虫 害虫 | pest_control insect
老鼠 鼠 | 啮齿动物 鼠害 灭鼠 | rodent_control
草 野草 | 除草剂 牧草 杂草 除草 | weed
药 药水 喷药 | 施药 药物 植保 农药 | pesticide drug
肥 化肥 肥力 | 养分 土壤肥力 施肥 肥料 | fertilizer nutrient
病 得病 传染病 瘟 | 疾病防控 病原 诊断 病害 | disease pathogen
天气 下雨 下雪 台风 霜 气候 | 气象 气候变化 极端天气 气象灾害 | meteorology
病人 病房 门诊 | 临床 护理 患者 住院 | patient clinical
医院 医生 护士 大夫 看病 | 临床 护理 医疗 医院管理 | hospital nursing
开刀 伤口 刀口 疤 | 伤口愈合 术后 外科 手术 | surgery wound_healing
骨头 骨折 腰 膝盖 | 骨科 骨修复 植入物 关节 | orthopedic bone
心脏 血压 血管 高血压 | 心血管 血压监测 心电 | cardiovascular
血 抽血 | 血液 血糖 糖尿病 | blood_glucose diabetes
眼 眼睛 视力 | 眼科 视觉 近视 | ophthalmology myopia
牙 牙齿 假牙 | 牙科 种植体 口腔 | dental
耳朵 耳聋 助听器 | 听觉 助听 听力 | hearing
脑 中风 瘫痪 偏瘫 | 脑卒中 神经 康复 康复机器人 | stroke neurological_rehabilitation
肝 胃 肠 肠胃 肺 肾 | 消化系统 肠道 器官 | gastrointestinal organ
癌 | 靶向 肿瘤 癌症 | cancer tumor
护肤 面膜 洗发水 牙膏 | 乳化 功效评价 化妆品 | cosmetics emulsion
包装袋 盒子 箱子 瓶子 瓶 瓶盖 | 包装材料 封装 缓冲包装 包装 | packaging
标签 二维码 批号 | 射频识别 防伪 追溯 条码 | barcode rfid
仓库 货架 库房 | 智能仓储 立体仓库 库存 仓储 | warehouse storage
快递 包裹 外卖 | 物流 末端配送 包裹分拣 | express_delivery
磁铁 磁 吸铁石 | 永磁材料 磁性 稀土 | magnet magnetic
酒精 化工 助剂 试剂 | 精细化工 催化 溶剂 | solvent chemical_engineering
挖 挖掘 刨 | 土方 根茎类收获 挖掘机 | excavation digging
咬 嚼 | 咀嚼 质构 咬合 | chewing bite
门 窗 门窗 窗户 锁 | 气密性 锁具 五金 | door window
绳 绳子 吊绳 网 渔网 | 缆索 绳索 钢丝绳 | rope cable
开关 插座 插头 接线 | 低压电器 触点 连接器 电接触 | switch connector
线 线头 铁丝 丝 | 线材 纱线 导线 | wire yarn
碗 筷子 杯子 | 食品接触材料 可降解 餐具 日用陶瓷 | tableware food_contact
琴 钢琴 喇叭 音响 | 声学 扬声器 乐器 音质 | musical_instrument acoustics
针 针头 扎针 输液 打针 | 注射 穿刺 医用针 疫苗 免疫 | injection puncture
金 银 黄金 首饰 | 贵金属 珠宝 首饰工艺 | precious_metal jewelry
人工 用工 劳动力 招工 手工 手动 手艺 人手 | 自动化 机器换人 机器人 无人化 机械化 | automation labor_saving
肉眼 人眼 目测 看不出 | 机器视觉 缺陷检测 图像识别 视觉检测 | visual_inspection machine_vision
经验 手感 技工 | 专家经验 知识图谱 专家系统 知识工程 | expert_knowledge knowledge_graph
徒弟 新手 新人 学徒 培训 上岗 | 技能培训 虚拟仿真 职业教育 | skill_training virtual_simulation
工友 职工 女工 民工 | 人因工程 职业健康 人力资源 劳动者 | human_factors occupational_health
累 辛苦 弯腰 腰疼 劳累 体力活 | 人因工程 劳动强度 外骨骼 疲劳 | ergonomics fatigue
危险 安全 出事 事故 工伤 伤人 | 安全风险 本质安全 事故预防 风险评估 | safety risk_assessment
违章 违规 走神 打瞌睡 犯困 | 行为识别 不安全行为 疲劳驾驶 | unsafe_behavior
离职 辞职 跳槽 留人 流失 | 员工离职 激励 人力资源管理 | turnover_intention
工资 奖金 绩效 计件 提成 | 薪酬 绩效考核 激励机制 | performance_appraisal incentive
加班 倒班 夜班 班次 | 人员调度 排班 人员排程 | shift_scheduling
考勤 打卡 门禁 | 人脸识别 身份认证 生物特征识别 | face_recognition
成本 算账 账 本钱 花销 开支 | 成本核算 作业成本 成本动因 | cost_accounting
贵 太贵 便宜 省钱 价钱 花钱 划算 | 低成本 经济性 国产化 降本增效 | low-cost cost_reduction
价格 涨价 行情 市价 降价 | 价格预测 价格波动 定价 | price_forecasting pricing
赚钱 利润 亏 亏本 赔钱 赔本 | 盈利 经济效益 商业模式 | profitability business_model
贷款 资金 借钱 周转 | 供应链金融 信用 融资 | supply_chain_finance
欠款 赖账 回款 催款 | 信用风险 应收账款 供应链金融 | credit_risk
官司 打官司 纠纷 | 法律风险 纠纷解决 合同 | legal_risk contract
理赔 赔偿 | 风险管理 定损 保险 | insurance
仿冒 侵权 商标 抄袭 | 知识产权 专利布局 专利挖掘 | intellectual_property
税 发票 报税 财务 会计 | 财务管理 税收 会计信息化 | finance taxation
报价 估价 招标 投标 | 成本估算 招投标 定价 | cost_estimation bidding
水费 用水 | 中水回用 水资源 节水 | water_saving water_reuse
煤气费 耗气 蒸汽 耗能 余热 | 余热回收 能量系统 节能 | waste_heat_recovery energy_management
油耗 省油 烧油 | 燃油经济性 能耗 节油 | fuel_economy
浪费 糟蹋 可惜 | 减损 材料利用率 资源化 损耗 | loss_reduction material_utilization
省料 用料 耗材 余料 | 材料利用率 下料优化 排样 | nesting material_saving
环保 环评 污染 罚款 整改 督查 | 污染防治 清洁生产 减排 环境治理 | pollution_control cleaner_production
碳 绿色 | 碳足迹 碳减排 低碳 生命周期评价 碳材料 | carbon_footprint carbon_emission
次品 废件 不良 残次品 瑕疵 | 缺陷检测 不良率 良率 | defect_detection yield
合格率 良品率 成品率 报废 返修 | 良率 统计过程控制 六西格玛 | yield_improvement statistical_process_control
骂 | 失效分析 追溯 售后服务 客户满意度 | customer_complaint traceability
顾客 买家 消费者 回头客 | 客户关系 消费者行为 需求预测 用户画像 | customer_relationship consumer_behavior
订单 接单 交货 | 生产调度 排产 交货期 | production_scheduling
产量 扩产 量产 | 瓶颈 生产率 单产 高产 产能 | production_capacity
快 快点 提速 加快 | 高效 节拍 快速 高速 | high-speed efficient
耽误 费时 费时间 太久 耗时 | 快检 快速测定 生产率 | time-consuming rapid
排队 等候 等待 | 排队论 客流 调度 拥挤 | queueing crowding
小批量 定制 个性化 | 定制化 柔性制造 大规模定制 | mass_customization
库存 积压 存货 盘点 缺货 | 库存管理 需求预测 安全库存 | inventory_management
供应商 进货 供货 货源 | 供应链 供应商评价 采购 | supply_chain procurement
卖 销售 销路 滞销 销量 | 市场营销 销售预测 品牌 | marketing sales_forecasting
牌子 名气 | 区域公用品牌 品牌 口碑 | branding
出口 外贸 外商 关税 | 国际贸易 技术性贸易壁垒 跨境 | international_trade
进口 洋货 国外 卡脖子 | 国产化 进口替代 自主可控 | import_substitution
配件 备件 零件 | 备件管理 再制造 逆向工程 零部件 | spare_parts
保质期 存放 | 货架期 贮藏 保鲜 | shelf_life preservation
寿命 耐用 | 寿命预测 耐久性 可靠性 | lifetime_prediction durability
准 不准 准头 误差 精度 偏差 | 误差补偿 标定 高精度 不确定度 | error_compensation calibration
实时 监控 远程 | 在线监测 远程监控 物联网 | online_monitoring internet_of_things
手写 登记 台账 纸质 单据 | 数字化 信息化 电子记录 | digitization record
数据 报表 表格 统计 excel | 数据挖掘 大数据 数据治理 可视化 | data_mining big_data
联网 上网 网络 | 物联网 工业互联网 无线传感网络 | industrial_internet
泄密 黑客 保密 密码 隐私 | 信息安全 隐私保护 加密 | information_security privacy
智能 智能化 聪明 自动 | 人工智能 自动化 智能决策 | artificial_intelligence intelligent_control
翻译 外语 英语 | 机器翻译 自然语言处理 语言 | machine_translation
说话 语音 客服 问答 聊天 | 语音识别 大语言模型 智能问答 | speech_recognition question_answering
配比 秘方 配料 | 响应面 正交试验 混料设计 配方 | formulation response_surface
火候 温控 控温 炉温 | 温度控制 热过程 模糊控制 | temperature_control
款式 花样 图案 外观 好看 美观 样式 | 工业设计 造型 纹样 感性工学 | industrial_design kansei_engineering
顺手 别扭 | 人机工程 可用性 人机交互 | usability ergonomics
舒服 舒适 透气 | 舒适性 透气性 热湿舒适 | comfort breathability
干净 脏 油污 污渍 | 洁净 清洗 食品安全 卫生 | cleanliness hygiene
健康 养生 保健 | 功能性食品 健康管理 营养 | functional_food nutrition
减肥 低糖 | 肥胖 低血糖指数 膳食纤维 | obesity low_calorie
验收 审核 | 标准化 合规 质量体系 认证 | standardization certification
乱 混乱 | 精益生产 管理信息系统 流程再造 | lean_management
布局 场地 占地 | 设施布局 空间规划 选址 | facility_layout location
厂房 流水线 生产线 | 数字孪生 智能工厂 生产线平衡 | smart_factory line_balancing
工序 工位 | 工艺路线 工艺参数 流程再造 | process_planning
开会 沟通 扯皮 推诿 | 协同 组织沟通 跨部门协作 | collaboration
接班 | 经营决策 中小企业 家族企业 创业 | small_and_medium_enterprise
转型 升级 改造 技改 | 转型升级 智能化改造 数字化转型 | digital_transformation retrofit
村 村里 农民 乡下 农村 合作社 | 乡村振兴 农业经营 农户 | rural_revitalization farmer
学校 学生 上课 课堂 孩子 小孩 | 教育 教学 儿童 学习行为 | education children
老人 老年人 养老 养老院 | 老龄化 适老化 养老服务 | elderly_care
孕妇 产妇 宝宝 奶瓶 | 孕产妇 新生儿 母婴 | maternal neonatal
心理 焦虑 情绪 | 心理健康 压力应对 抑郁 | mental_health
健身 跑步 | 体育 运动训练 运动 | sports exercise
社区 物业 小区 居民 街道 | 社区治理 城市更新 基层治理 | community_governance
城市 井盖 下水道 | 城市基础设施 排水管网 市政 | urban_infrastructure
识别 认出 认不出 分不清 辨认 区分 | 图像识别 鉴别 分类 | recognition identification
放大镜 显微镜 微小 太小 细小 | 显微 微纳 微观 | microscopy
水分 含水 含水量 太湿 | 含水率 水分检测 近红外光谱 | moisture_content
成分 含量 化学成分 | 成分分析 光谱 色谱 | composition spectroscopy
来料 原材料 进料 | 来料检验 入厂检验 近红外光谱 | raw_material
季节 夏天 梅雨 换季 | 季节变化 高温胁迫 湿热 | seasonal_variation
忽高忽低 时好时坏 | 一致性 鲁棒控制 过程能力指数 波动 | consistency fluctuation
回收 重复使用 | 循环利用 再生 资源回收 | recycling reuse
代替 替换 | 国产化 国产替代 进口替代 | substitution
leak leaky leakage seep drip | 泄漏 密封 气密性 渗漏 | sealing
crack split fissure | 裂纹 开裂 断裂 抗裂性 | crack_propagation fracture
break snap fracture broken broke | 断裂 失效分析 疲劳 | failure_analysis fatigue
peel flake delaminate | 剥离 附着力 脱落 界面结合 | delamination adhesion
noise noisy loud rattle squeal hum | 噪声 降噪 异响 声振 | noise_reduction
vibrate vibration shake wobble | 振动 减振 模态 | vibration_suppression
smell smelly stink odour odor | 恶臭 异味 除臭 挥发性有机物 | volatile_organic_compounds
smoke fume soot | 烟气 废气治理 油烟 烟尘 | flue_gas
rot rotten spoil decay | 腐烂 腐败 保鲜 采后病害 | spoilage postharvest
clog plug blockage | 堵塞 淤堵 结垢 | fouling
scale limescale fouling | 结垢 阻垢 除垢 氧化皮 称重 | antiscaling
jam stuck seize | 卡滞 卡阻 咬合 | mechanism_jamming
stick sticky | 粘附 防粘 粘结 | adhesion anti-sticking
warp bend twist | 翘曲 变形 残余应力 | warpage residual_stress
shrink shrinkage | 收缩 收缩率 尺寸稳定性 | dimensional_stability
swell bulge bloat | 膨胀 溶胀 鼓泡 | expansion
wrinkle crease | 褶皱 起皱 抗皱 | crease_recovery
blister bubble foam froth | 起泡 气泡 消泡 泡沫 | defoaming
fade discolour discolor colour color shade | 褪色 色牢度 色差 | color_fastness discoloration
yellow brown blacken darken | 黄变 褐变 变色 | discoloration
spot stain speck blemish | 斑点 污渍 表面缺陷 | surface_defect stain_removal
scratch dent nick scuff | 划痕 表面损伤 耐刮擦 | scratch_resistance
rough roughness | 表面粗糙度 光整加工 抛光 | surface_roughness
brittle crumble crumbly | 脆性 增韧 脆化 破碎 | brittleness toughening
soft soggy mushy | 软化 硬度 质构 | softening texture
loose loosen | 松动 防松 预紧力 | preload
slip slippery skid | 打滑 防滑 摩擦系数 | slip_resistance
wear worn abrasion | 磨损 摩擦学 耐磨 | tribology
blunt dull sharp | 刀具磨损 刃口 钝化 | tool_wear
hot overheat heat | 过热 散热 温升 传热 | thermal_management heat_transfer
cold chill frost freeze frozen | 低温 冷冻 防冻 冷链 | frost_damage
burn scorch char | 烧蚀 焦化 烧伤 | thermal_degradation
fire flame ignite | 阻燃 火灾 燃烧 | flame_retardant fire_safety
explode explosion burst | 爆炸 防爆 爆裂 | explosion_protection
damp moisture humid humidity wet | 吸湿 防潮 湿度 含水率 | moisture_absorption
dry dryer | 干燥 脱水 干燥动力学 | drying_kinetics
drought irrigate irrigation | 干旱胁迫 灌溉 节水 | drought_stress
flood waterlogged drain drainage | 排水 洪涝 涝渍 | waterlogging
lump clump caking | 结块 团聚 流动性 | agglomeration
settle sediment cloudy turbid | 沉降 悬浮 浊度 絮凝 | sedimentation turbidity
thick thin thickness | 厚度 测厚 减薄 薄壁 | thickness_measurement
uneven patchy streak | 不均匀 均匀性 条纹 | uniformity
heavy lighter lightweight | 轻量化 减重 比强度 | weight_reduction
slow sluggish | 节拍 高效 生产率 | throughput
fast faster quick | 高速 快速 高效 | high-speed rapid
crooked misaligned skew drift | 纠偏 定位误差 偏移 漂移 | misalignment
mistake | 防错 误差 混料 | error_proofing identification
sort pick | 分选 分拣 采摘 分级 | robotic_picking
count | 计数 目标检测 视觉计数 | object_counting
weigh weight | 称重 计量 动态称重 | dynamic_weighing
measure gauge | 几何量测量 标定 计量 | metrology calibration
inspect inspection eye eyeball | 缺陷检测 机器视觉 视觉检测 | visual_inspection
guess guesswork estimate forecast | 预测模型 预测 时间序列 | prediction
hand manual labour labor | 自动化 机械化 机器人 | automation labor_saving
worker staff crew operator | 人因工程 职业健康 人力资源 | human_factors
training apprentice skill | 技能培训 虚拟仿真 职业教育 | skill_training
veteran craftsman foreman | 专家经验 知识图谱 知识工程 | expert_knowledge
lift carry | 搬运 外骨骼 劳动强度 起重 | material_handling exoskeleton
injury injured accident danger dangerous safety unsafe | 安全风险 事故预防 职业伤害 | risk_assessment
tired fatigue sleepy | 疲劳 人因工程 疲劳寿命 | ergonomics
scrap reject defective faulty rework redo | 缺陷检测 不良率 良率 | defect_detection yield
complain complaint customer refund | 客户满意度 失效分析 追溯 | customer_complaint
waste leftover offcut trash garbage rubbish | 固体废物 资源化利用 综合利用 | waste_valorization
bill electricity | 能耗 节能 电力 能效 | energy_saving
fuel diesel petrol gas | 燃料 燃烧 燃气 油耗 | fuel_economy
expensive costly cheap cheaper price pricey | 低成本 经济性 成本核算 | low-cost cost_reduction
money profit loan cash | 盈利 融资 经济效益 | profitability finance
deadline late delay delivery | 生产调度 交货期 物流 | production_scheduling
stock warehouse inventory shelf | 库存管理 仓储 货架期 | inventory_management
queue waiting crowded | 排队论 调度 拥挤 | congestion
truck lorry car vehicle | 车辆 运输 物流 | transportation
downtime breakdown stoppage malfunction fault | 故障诊断 停机 预测性维护 | fault_diagnosis predictive_maintenance
repair fix mend maintenance spare | 维修 维护 修复 备件 | fault_diagnosis
machine machinery equipment | 智能装备 机电一体化 智能制造 | intelligent_equipment
robot gripper grab | 机器人 抓取 末端执行器 | robotic_grasping
camera picture photo image | 机器视觉 图像识别 成像 | machine_vision
phone software computer | 信息系统 软件开发 移动终端 | information_system
spreadsheet record logbook paperwork | 数字化 信息化 数据治理 | digitization
trace track | 溯源 追踪 定位 | traceability
cut saw slice knife blade | 切割 切削 刀具 | machining
drill hole pinhole | 钻削 制孔 孔隙 | porosity
grind polish | 磨削 抛光 研磨 打磨 | surface_finishing
weld solder | 焊接 焊缝 钎焊 | brazing
glue adhesive tape paste | 胶粘剂 粘接 胶带 | bonding
paint coating varnish lacquer spray | 涂层 涂料 涂装 喷涂 | organic_coating
print ink | 印刷 油墨 增材制造 | additive_manufacturing
screw bolt | 紧固件 螺纹连接 预紧力 | fastener
spring bearing gear shaft | 轴承 齿轮传动 弹簧 转轴 | rolling_bearing gear_transmission
belt conveyor chain | 输送带 带传动 链传动 | belt_drive
pump valve fan blower | 泵 阀门 风机 流体机械 | fluid_machinery
pipe tube hose piping | 管道 管网 软管 | pipeline
boiler furnace oven kiln stove | 锅炉 窑炉 燃烧 热工 | combustion
battery charger charging | 锂离子电池 储能 充电 | lithium-ion_battery
wire cable wiring | 电缆 导线 绝缘 | insulation
steel iron metal | 钢铁 金属材料 合金 | alloy
cloth fabric yarn garment | 织物 纺织品 纱线 服装 | textile
wood timber plank | 木材 人造板 木质材料 | wood-based_panel
carton cardboard box | 造纸 瓦楞纸板 包装 | papermaking corrugated_board
roof wall floor house building | 建筑 墙体 建筑节能 | building_energy_saving
road bridge tunnel | 道路 桥梁 隧道 | structural_health_monitoring
sewage wastewater effluent sludge | 废水处理 污泥 化学需氧量 | wastewater_treatment
manure slurry dung | 畜禽粪污 堆肥 浆料 | composting
chicken hen poultry egg | 家禽 蛋鸡 肉鸡 禽蛋 | laying_hens
cow cattle calf calves milk dairy | 奶牛 反刍动物 乳品 | dairy_cattle
sheep goat lamb | 绵羊 山羊 反刍动物 | ruminant
fish shrimp pond | 水产养殖 鱼类 对虾 | aquaculture
meat beef pork | 肉品 嫩度 品质改良 | meat_quality
fruit apple grape orange orchard | 果树 果实品质 采后 | postharvest
vegetable tomato greenhouse lettuce | 蔬菜 设施农业 温室 | protected_agriculture
rice wheat corn maize grain | 谷物 水稻 小麦 玉米 | cereal
seed seedling sprout germinate | 种子萌发 发芽率 育苗 | seed_germination
soil land | 土壤 农田 耕地质量 | farmland_quality
weed | 杂草 除草 除草机器人 | weed_control
insect pest | 害虫 虫害防治 生物防治 | pest_control
rat mouse mice | 鼠害 啮齿动物 灭鼠 | rodent_control
fertilizer fertiliser nutrient | 肥料 养分 施肥 | fertilization
harvest crop | 收获机械 作物 机械化收获 | agricultural_machinery
feed | 饲料 精准饲喂 动物营养 进给 送料 | animal_nutrition
sick ill disease dead death | 病害 死亡率 疾病防控 | mortality
patient ward nurse doctor hospital | 患者 临床 护理 | clinical
pain sore swollen wound | 疼痛 炎症 伤口愈合 | wound_healing
child children school pupil teacher | 儿童 教育 教学 | education
taste flavour flavor bitter sour bland | 风味物质 感官评价 香气 | sensory_evaluation
sweet sugar salt salty | 糖 减盐 甜味剂 | sugar_reduction
germ bacteria | 细菌 抑菌 灭菌 | antibacterial
clean wash dirty dirt grease greasy | 清洗 去污 洁净 | decontamination
package pack bag bottle label | 包装 包装材料 封口 | food_packaging
expire stale fresh | 货架期 保鲜 贮藏 | shelf_life
river lake dam | 水环境 水利 水库 | water_environment
coal ore | 采矿 选矿 煤 | mining
oil lubricant | 润滑 油脂 石油 | lubrication
powder granule pellet | 粉体 颗粒 造粒 | granulation
mix blend stir | 混合 搅拌 流变 | agitation rheology
recipe formula | 配方 响应面 正交试验 | formulation
theft steal stolen fake | 防盗 防伪 掺假 真伪鉴别 | anti-counterfeiting
hacker password cyber | 信息安全 网络安全 加密 | information_security
import overseas foreign | 国产化 进口替代 国际贸易 | import_substitution
recycle reuse | 循环利用 再生 资源回收 | resource_recovery circular_economy
mould mold | 霉变 霉菌 模具 注塑成型 | mildew injection_mold
die | 模具 冲压 死亡率 | stamping_die mortality
nut | 螺母 紧固件 坚果 | fastener
seal gasket | 密封 密封件 垫片 | leak_tightness
tear torn rip | 撕裂 撕裂强度 抗撕裂 | tear_strength
spark shock arc | 电弧 绝缘 静电 冲击 | electric_arc electrostatic
blurry blur unclear | 清晰度 成像 图像增强 | image_enhancement
signal wifi network | 通信 无线 信号处理 网络 | communication
weather rain snow storm typhoon | 气象 极端天气 气象灾害 | meteorology
`;
