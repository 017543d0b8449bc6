/**
 * Words of every trade: too general to be members of a field's group, they still say something where nothing more telling is known.
 * Lines as in the field files, without pairs and causes; found as whole words only.
 */
export const plainWords = `
裂 开裂 裂开 裂口 裂缝 | 裂纹 断裂 裂纹扩展 抗裂性 | crack fracture
断 断掉 折断 断裂开 | 断裂 疲劳断裂 强度 韧性 | fracture breakage
漏 渗 漏水 渗水 | 泄漏 密封 渗漏 防渗 | leakage sealing
堵 堵住 堵死 | 堵塞 流动特性 疏通 | clogging blockage
锈 生锈 长锈 | 腐蚀 锈蚀 防腐 缓蚀 | corrosion rust
霉 发霉 长毛 长霉 | 霉变 真菌 防霉 霉菌 | mildew mold
臭 发臭 有味 难闻 味大 | 恶臭 异味 挥发性有机物 气味 | odor voc
响 异响 吵 响声 | 噪声 振动 降噪 | noise vibration
抖 晃 颤 | 振动 减振 稳定性 | vibration
烫 发烫 发热 过热 | 温升 散热 热管理 | overheating heat_dissipation
粘 发粘 粘手 粘住 | 粘附 粘结 防粘 | adhesion stickiness
掉 脱落 掉下来 掉渣 | 剥离 附着力 脱落 结合强度 | detachment adhesion
翘 翘起 弯 弯曲 变形 扭 | 翘曲 变形 残余应力 尺寸稳定性 | warpage deformation
缩 缩水 缩小 收缩 | 收缩率 尺寸稳定性 | shrinkage
胀 鼓 鼓包 鼓起 | 膨胀 起泡 鼓泡 | swelling blistering
皱 起皱 打皱 | 起皱 褶皱 | wrinkling
花 斑 斑点 花斑 | 表面缺陷 色斑 均匀性 | defect spot
黄 发黄 变黄 | 黄变 老化 褐变 | yellowing
黑 发黑 变黑 | 黑变 氧化 | blackening
脆 发脆 一碰就碎 | 脆性 韧性 增韧 脆化 | brittleness toughness
软 发软 太软 | 硬度 软化 质构 | softening hardness
松 松动 松掉 | 松动 防松 预紧力 | loosening
卡 卡住 卡死 | 卡滞 卡阻 运动可靠性 | jamming
慢 太慢 干得慢 | 效率 高效 快速 | efficiency
偏 歪 跑偏 | 偏差 定位精度 校正 | deviation alignment
糊 焦 烧焦 | 烧结 过热 焦化 | scorching
烂 烂掉 腐烂 | 腐烂 病害 腐败 保鲜 | rot decay
死 死掉 死了 | 死亡率 病害 存活率 | mortality
虫 生虫 虫子 | 害虫 虫害 防治 | pest
草 杂草 | 杂草 除草 | weed
磨 磨坏 磨损 磨得快 | 磨损 耐磨 摩擦 | wear
碎 碎掉 破 破掉 | 破碎 破损 强度 冲击 | breakage
沉 沉淀 分层 沉底 | 沉降 稳定性 分散 悬浮 | sedimentation stability
结块 结团 | 团聚 结块 流动性 | agglomeration caking
泡 气泡 起泡 | 气泡 消泡 脱气 孔隙 | bubble foam
干 太干 干燥 烘干 | 干燥 干燥动力学 脱水 | drying
潮 受潮 返潮 潮湿 | 吸湿 防潮 湿度 | moisture
冻 冻坏 结冰 | 冻害 防冻 低温 冷冻 | freezing
电费 费电 耗电 | 能耗 节能 | energy_consumption energy_saving
水费 费水 | 节水 回用 | water_saving
人工 人手 靠人 招人 | 自动化 机器人 智能化 机械化 | automation
量不准 测不准 称不准 | 测量 测量误差 标定 检测 | measurement
看不出 肉眼 人眼 眼睛 | 机器视觉 图像识别 视觉检测 | machine_vision
数 数数 点数 清点 | 计数 图像识别 | counting
估 估不准 猜 预计 | 预测模型 预测 | prediction
混 混在一起 分不开 | 分选 分离 识别 | separation sorting
洗 洗不掉 洗不净 清洗 | 清洗 去污 | cleaning
废料 边角料 下脚料 废渣 | 资源化利用 综合利用 | waste_utilization
布 布料 面料 | 织物 纺织品 | fabric textile
漆 油漆 | 涂层 涂料 涂膜 | coating paint
胶 胶水 | 胶粘剂 粘接 | adhesive
纸 | 纸张 造纸 纤维 | papermaking
皮 皮子 | 皮革 制革 | leather
木头 木料 板子 | 木材 人造板 木质材料 | wood
铁 铁件 铁皮 | 钢铁 碳钢 钢板 金属 | steel iron
铝 铝件 | 铝合金 | aluminium_alloy
铜 铜件 | 铜合金 | copper_alloy
螺丝 螺栓 螺母 | 紧固件 螺纹连接 | fastener bolt
管子 管道 水管 | 管道 管网 管线 | pipeline
猪 养猪 | 生猪 猪群 | pig swine
鸡 养鸡 鸡苗 | 家禽 肉鸡 蛋鸡 | poultry chicken
牛 奶牛 | 奶牛 肉牛 反刍动物 | cattle
鱼 养鱼 鱼塘 | 水产养殖 鱼类 淡水鱼 | aquaculture fish
虾 | 对虾 甲壳类 水产养殖 | shrimp
菜 蔬菜 | 蔬菜 果蔬 设施农业 | vegetable
果子 水果 | 果实 果树 采后 | fruit postharvest
苗 秧 小苗 | 幼苗 育苗 种苗 | seedling
田 土 | 土壤 农田 耕地 | soil
药 打药 农药 | 农药 施药 防治 | pesticide
肥 施肥 上肥 | 施肥 养分 肥料 | fertilizer
水 污水 脏水 | 废水 水质 水处理 | wastewater
烟 废气 | 烟气 废气 排放 | flue_gas emission
灰 粉尘 灰尘 | 粉尘 颗粒物 除尘 | dust
电池 电瓶 | 锂离子电池 储能 | battery
灯 灯具 | 照明 光源 LED | lighting
车 车子 汽车 | 车辆 汽车 | vehicle
路 路面 马路 | 道路 路面 交通 | road pavement
房子 楼 墙 | 建筑 墙体 结构 | building
病人 患者 | 患者 临床 护理 | patient
老人 老年人 | 老年人 养老 适老化 | elderly
孩子 小孩 学生 | 儿童 教育 教学 | children education
`;
