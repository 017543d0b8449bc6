/** Flax, yarn, weaving, dyeing, finishing, nonwovens, garments. */
export const textile = `
沤麻 泡麻 脱胶麻 麻脱胶 | 亚麻脱胶 生物脱胶 酶脱胶 果胶酶脱胶 | retting degumming enzymatic_retting
麻 亚麻 麻纤维 胡麻 | 亚麻纤维 麻类纤维 韧皮纤维 | flax linen_fiber bast_fiber
苎麻 黄麻 大麻纤维 汉麻 | 工业大麻 麻类资源 | ramie hemp jute
打麻 梳麻 麻条 | 亚麻栉梳 亚麻初加工 | scutching hackling
麻屑 麻秆 麻渣 | 亚麻屑 麻秆综合利用 | flax_shive
煮漂粗纱 粗纱漂白 | 粗纱煮漂 亚氯酸钠漂白 | rove_bleaching
湿纺 干纺麻 | 亚麻湿法纺纱 | wet_spinning_of_flax
扎人 刺痒 刺人 痒 扎皮肤 布…扎 麻…扎 穿…痒 | 刺痒感 弯曲刚度 接触舒适性 | prickle itchiness > 柔软整理 毛羽 纤维素酶整理
硬邦邦 手感硬 板硬 手感差 布硬 布…硬 麻…硬 | 织物手感 织物风格 柔软性 | fabric_handle stiffness > 柔软整理 纤维素酶整理
柔软剂 柔软整理 柔软 | 有机硅柔软剂 纤维素酶整理 | softening_finish cellulase
布起皱 不挺 易皱 麻布皱 洗后皱 布…皱 麻…皱 洗…发皱 | 抗皱整理 免烫整理 折皱回复 | crease_resistance wrinkle_recovery durable_press
抗皱甲醛 无醛抗皱 | 无甲醛整理 多元羧酸整理 | formaldehyde_free_finishing polycarboxylic_acid
起球 起毛 毛球 起毛球 | 起毛起球 抗起球整理 | pilling > 生物抛光整理 纱线毛羽
勾丝 抽丝 | 抗勾丝 | snagging
毛羽 毛毛 纱毛 毛茸 | 纱线毛羽 紧密纺 集聚纺 | yarn_hairiness compact_spinning
断头 断纱 老断头 断线 纱…断 纺…断头 | 断头率 纱线强力 可纺性 | end_breakage yarn_strength spinnability > 条干均匀度 温湿度控制
纱线细节 粗节 条干 竹节 粗细不匀 | 条干均匀度 条干不匀 牵伸 | yarn_evenness fiber_drafting
棉结 杂质纱 | 棉结杂质 梳理 | nep carding
支数 高支 纺不细 细纱 | 可纺支数 高支纱 环锭纺 | fine_count_yarn ring_spinning
气流纺 涡流纺 | 转杯纺 喷气涡流纺 | rotor_spinning air_vortex_spinning
短绒 短麻 落麻 | 短纤维含量 落麻利用 | short_fiber noil
包芯纱 混纺 | 混纺纱 包芯纱线 | blended_yarn core_spun_yarn
接头 捻接 纱结 | 空气捻接 无结纱 | yarn_splicing
飞花 车间湿度 车间干 | 纺织空调 温湿度控制 | fly_waste textile_humidification
浆不住 上浆 退浆 浆纱 | 上浆率 浆料 环保浆料 PVA替代 | warp_sizing desizing
织机 剑杆 喷气织机 | 织造工艺 引纬 无梭织机 | weaving loom weft_insertion
织疵 疵点 跳花 断经 稀密路 | 织物疵点 疵点检测 | fabric_defect fabric_defect_detection > 经纱张力 断头率
验布 看布 验布人工 看…布 布…漏看 验布…人 | 自动验布 织物图像分析 | fabric_inspection
断经停机 经纱断 | 经纱张力 织造效率 | warp_breakage warp_tension
针织 横机 大圆机 | 纬编 经编 针织物 | knitting warp_knitting
漏针 破洞 | 针织疵点 织针 | dropped_stitch
布缩水 缩水率 洗缩 缩了 洗后缩 布…缩水 洗…缩水 | 织物缩水率 预缩整理 | fabric_shrinkage sanforizing > 热定型
纬斜 歪布 | 整纬 纬斜控制 | weft_skew
掉色布 洗掉色 沾色 褪色布 布掉色 掉色 布…掉色 洗…掉色 衣服…掉色 | 色牢度 染色牢度 固色剂 | color_fastness dye_fixation > 固色率
晒褪色布 日晒牢度 | 耐光色牢度 | light_fastness > 光稳定剂
摩擦掉色 擦掉色 | 湿摩擦牢度 摩擦色牢度 | rubbing_fastness
染不匀 染花 色花 条花 缸差 左右色差 染…一缸一个 染…花 染…不匀 染…色差 缸…色差 | 匀染性 染色均匀性 | level_dyeing dyeing_unevenness > 上染率 织物前处理
染不上 上色浅 得色浅 染不深 | 上染率 阳离子改性 染色性能 | dye_uptake cationization
活性染料 染料 | 活性染色 分散染料 还原染料 | reactive_dye disperse_dye
盐用量 少用盐 | 无盐染色 低盐染色 | salt_free_dyeing low_salt_dyeing
染缸 浴比 费水 用水多 | 小浴比染色 节水染色 染整清洁生产 | low_liquor_ratio water_saving_dyeing
无水染色 | 超临界二氧化碳染色 非水介质染色 | supercritical_CO2_dyeing
冷轧堆 冷堆 | 冷轧堆染色 | cold_pad_batch
漂白布 煮漂 退煮漂 布漂白 | 织物前处理 低温漂白 过氧化氢漂白 | bleaching scouring peroxide_bleaching
酶精练 布不吸水 | 生物酶前处理 酶精练工艺 | bioscouring enzymatic_scouring
丝光 | 丝光整理 液氨整理 | mercerization liquid_ammonia_finishing
烧毛 生物抛光 | 生物抛光整理 | singeing biopolishing
草木染 植物染 天然染料 | 植物染料染色 媒染 | natural_dye mordant
对色 打样 配色慢 配色 | 计算机测配色 颜色预测 | computer_color_matching color_prediction
印花 数码印花 喷墨 | 数码喷墨印花 | digital_printing inkjet_printing
渗色 糊边 印花糊 | 印花清晰度 墨滴铺展 | bleeding_of_print
转移印 | 转移印花 | transfer_printing
防晒布 防紫外 | 抗紫外整理 UPF 防紫外线织物 | UV_protective_fabric
防臭布 抗菌布 | 抗菌整理 抗菌纺织品 | antibacterial_textile
拒水 泼水 防泼水 | 拒水整理 无氟防水整理 | water_repellent_finish fluorine_free
阻燃布 阻燃窗帘 | 阻燃整理 阻燃纺织品 | flame_retardant_textile
防静电布 | 抗静电纺织品 | antistatic_fabric
吸汗 闷脚 不透气 闷热 | 吸湿快干 透湿 热湿舒适性 | moisture_wicking thermal_comfort breathability
凉感 保暖 | 凉感纤维 保暖织物 相变调温 | cooling_fabric thermal_regulating_textile
智能服装 发热衣 | 智能纺织品 柔性传感织物 | smart_textile wearable
无纺布 水刺 针刺 熔喷 | 非织造材料 非织造布 | nonwoven spunlace needle_punched meltblown
口罩 过滤布 | 空气过滤材料 驻极 | air_filtration electret
滤布堵 滤袋 除尘布袋 | 过滤材料 滤料 袋式除尘滤料 | filter_media filter_bag
土工布 | 土工合成材料 | geotextile
麻板 麻毡 内饰板 | 天然纤维复合材料 亚麻复合材料 | natural_fiber_composite flax_composite
静电纺 纳米纤维 | 静电纺丝 纳米纤维膜 | electrospinning nanofiber
化纤 涤纶 锦纶 | 化学纤维 差别化纤维 | chemical_fiber synthetic_fiber
再生纤维 粘胶 莱赛尔 | 再生纤维素纤维 | viscose lyocell regenerated_cellulose
羊毛 羊绒 毛纺 | 毛织物防缩 羊毛加工 | wool cashmere
蚕丝 丝绸 真丝 | 丝素蛋白 | silk fibroin
棉 棉花 棉纱 | 棉纤维 | cotton
羽绒 | 羽绒加工 | down_feather
皮革 鞣制 | 制革 无铬鞣 | leather tanning
布甲醛 衣服甲醛 | 甲醛释放 纺织品有害物质 | formaldehyde_release
旧衣服 废布 分拣衣服 | 废旧纺织品回收 纤维再生 | textile_recycling
假毛 认纤维 成分鉴别 纤维含量 | 纤维鉴别 纤维成分检测 | fiber_identification
地毯 毛毯 | 地毯簇绒 | carpet tufting
服装打版 排料 裁剪 | 服装CAD 自动裁剪 虚拟试衣 | garment_pattern virtual_fitting
缝纫 缝制 缝不齐 | 缝制自动化 | sewing_automation
绳 绳网 渔网 | 绳缆 网具 | rope netting
导湿 面料起静电 | 功能面料 功能整理 | functional_fabric
麻纱脆 麻纱断 | 麻纤维脆性 麻纱强伸 | flax_yarn_strength > 可纺性
可纺性差 纺不起来 | 纤维可纺性 | fiber_spinnability
布粗糙 布面不光 布面毛 | 布面光洁度 织物外观 | fabric_appearance > 毛羽
麻布黄 麻布不白 白度不够 | 织物白度 亚麻漂白 | whiteness
损强 漂完强力掉 布发脆 | 纤维损伤 强力损失 | fiber_damage strength_loss
沤麻臭 沤麻水 | 沤麻废水 | retting_wastewater
亚麻品种 麻田 | 亚麻育种 亚麻栽培 | flax_breeding
纱染不透 筒纱内外色差 | 筒子纱染色 内外层差 | package_dyeing
皂洗 浮色布 洗不掉浮色 | 皂洗工艺 | soaping_off
染料利用率 染料浪费 | 固色率 染料利用率提升 | fixation_rate
荧光增白 | 荧光增白剂 | fluorescent_whitening
靛蓝 牛仔 | 牛仔水洗 靛蓝染色 | denim indigo
涂层布 复合布 | 涂层织物 层压织物 | coated_fabric laminated_fabric
定型 定型机废气 布幅不稳 | 热定型 拉幅定型 | heat_setting stenter
纱线张力不匀 | 纱线张力控制 | yarn_tension
络筒 整经 | 络筒质量 | winding_of_yarn warp_preparation
粗纱 并条 | 并条质量 纺前工艺 | draw_frame
纺织设备改造 老织机 | 纺织机械智能化 | intelligent_textile_equipment
经编布 蕾丝 | 经编织物 | lace
毛巾 浴巾 吸水差 | 毛巾吸水性 | towel absorbency
窗帘 床品 家纺 | 家用纺织品 | home_textile
劳保服 | 防护服面料 功能防护 | protective_clothing
产业用布 帆布 | 产业用纺织品 | technical_textile
耐磨布 布不耐磨 | 织物耐磨性 | fabric_abrasion
静电植绒 植绒 | 植绒工艺 | flocking
膜结构 篷布 | 膜结构材料 | architectural_membrane
医用纺织 纱布 | 医用纺织品 | medical_textile
弹力布 氨纶 | 氨纶弹性 弹性回复 | spandex elastic_recovery
香味布 | 香味微胶囊整理 | fragrance_finish
蚊虫布 防蚊 | 驱蚊整理 | insect_repellent
光催化布 除味布 | 自清洁织物 | self_cleaning_fabric
电磁屏蔽布 | 电磁屏蔽织物 | EMI_shielding_fabric
`;
