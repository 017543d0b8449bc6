/** Flax, yarn, weaving, dyeing, finishing, nonwovens, garments. */
export const textile = `
沤麻 泡麻 脱胶麻 麻脱胶 | 亚麻脱胶 生物脱胶 酶脱胶 果胶酶脱胶 | retting degumming enzymatic_retting
麻 亚麻 麻纤维 胡麻 | 亚麻纤维 麻类纤维 韧皮纤维 | flax linen_fiber bast_fiber
苎麻 黄麻 大麻纤维 汉麻 | 工业大麻 麻类资源 | ramie hemp jute
打麻 梳麻 麻条 | 亚麻栉梳 亚麻初加工 | scutching hackling
麻屑 麻秆 麻渣 | 亚麻屑 麻秆综合利用 | flax_shive
煮漂粗纱 粗纱漂白 | 粗纱煮漂 亚氯酸钠漂白 | rove_bleaching
湿纺 干纺麻 | 亚麻湿法纺纱 | wet_spinning_of_flax
扎人 刺痒 刺人 痒 扎皮肤 衣服…刺/扎/痒 布/麻/面料/毛衣…扎 穿…痒 标签…扎人 | 刺痒感 弯曲刚度 接触舒适性 | prickle itchiness itchy scratchy > 柔软整理 毛羽 纤维素酶整理
硬邦邦 手感硬 板硬 手感差 布硬 布…不软/发硬/手感/硬 衣服…发硬/硬 面料…发硬/手感硬/硬/粗糙 麻/被套…硬 毛巾…洗硬 fabric…stiff towel…hard | 织物手感 织物风格 柔软性 | fabric_handle stiffness harsh_handle > 柔软整理 纤维素酶整理
柔软剂 柔软整理 柔软 | 有机硅柔软剂 纤维素酶整理 | softening_finish cellulase
布起皱 不挺 易皱 麻布皱 洗后皱 布…不平整/皱/起皱 衣服…洗完皱/皱 fabric…crease/wrinkle 麻/衬衫/裤子/面料/棉布/床单/一坐/一穿/洗完…皱 洗…发皱 | 抗皱整理 免烫整理 折皱回复 | crease_resistance wrinkle_recovery durable_press wrinkles_after_washing
抗皱甲醛 无醛抗皱 | 无甲醛整理 多元羧酸整理 | formaldehyde_free_finishing polycarboxylic_acid
起球 起毛 毛球 起毛球 面料…起毛/起球 布…起毛/起毛球/起球 衣服/裤子/卫衣/校服/一洗/一穿/针织…起球 毛衣…毛球 fabric/sweater…pill | 起毛起球 抗起球整理 | pilling > 生物抛光整理 纱线毛羽
勾丝 抽丝 衣服…勾丝/抽纱 布…勾丝/抽丝/拉毛 面料…勾丝 针织…勾纱 | 抗勾丝 | snagging
毛羽 毛毛 纱毛 毛茸 纱…毛/起毛 纱线…毛 布面…毛茸 线…起毛 | 纱线毛羽 紧密纺 集聚纺 | yarn_hairiness compact_spinning
断头 断纱 老断头 断线 纺…断头 纱/纱线/细纱/络筒/织布…断 经纱…断头 线…老断 断纱/断头…多 yarn…break | 断头率 纱线强力 可纺性 | end_breakage yarn_strength spinnability ends_down > 条干均匀度 温湿度控制
纱线细节 粗节 条干 竹节 粗细不匀 纱…一段粗/不匀/竹节/粗细/细节 纱线…不匀 粗细…不匀纱 yarn…uneven | 条干均匀度 条干不匀 牵伸 | yarn_evenness fiber_drafting
棉结 杂质纱 | 棉结杂质 梳理 | nep carding
支数 高支 纺不细 细纱 | 可纺支数 高支纱 环锭纺 | fine_count_yarn ring_spinning
气流纺 涡流纺 | 转杯纺 喷气涡流纺 | rotor_spinning air_vortex_spinning
短绒 短麻 落麻 | 短纤维含量 落麻利用 | short_fiber noil
包芯纱 混纺 | 混纺纱 包芯纱线 | blended_yarn core_spun_yarn
接头 捻接 纱结 | 空气捻接 无结纱 | yarn_splicing
飞花 车间湿度 车间干 | 纺织空调 温湿度控制 | fly_waste textile_humidification
浆不住 上浆 退浆 浆纱 | 上浆率 浆料 环保浆料 PVA替代 | warp_sizing desizing
织机 剑杆 喷气织机 | 织造工艺 引纬 无梭织机 | weaving loom weft_insertion
织疵 疵点 跳花 断经 稀密路 布…断经/档子/横档/疵点/破洞/稀路/跳纱 布面…棉结/疙瘩 fabric…defect | 织物疵点 疵点检测 | fabric_defect fabric_defect_detection > 经纱张力 断头率
验布 看布 验布人工 布…人工看/漏看/眼睛看 验布…人/漏/累 看…布 看布…漏 | 自动验布 织物图像分析 | fabric_inspection
断经停机 经纱断 | 经纱张力 织造效率 | warp_breakage warp_tension
针织 横机 大圆机 针织…扭/横条/歪 针织布…卷边 大圆机…横条 针织衫…脱圈 横机…漏针 | 纬编 经编 针织物 | knitting warp_knitting
漏针 破洞 | 针织疵点 织针 | dropped_stitch
布缩水 缩水率 洗缩 缩了 洗后缩 一洗缩 布…缩水/缩短 衣服…洗完短/洗小/洗短/缩水 裤子…缩/缩水 洗/针织/面料…缩水 t恤/毛巾/下水…缩 fabric/garment…shrink | 织物缩水率 预缩整理 | fabric_shrinkage sanforizing shrinks_in_the_wash > 热定型
纬斜 歪布 | 整纬 纬斜控制 | weft_skew
掉色布 洗掉色 沾色 褪色布 布掉色 掉色 一洗掉色 一洗褪 布…掉色/洗掉/褪色 洗…串色/掉色 衣服…串色/掉色/沾色/褪色 裤子…掉色/染 面料/毛巾/牛仔/深色/下水/泡水/出汗/袜子/鞋…掉色 床单…染色 掉色…投诉 染到…别的衣服 color/fabric…bleed wash…fade colour…run | 色牢度 染色牢度 固色剂 | color_fastness dye_fixation color_runs_when_washed > 固色率
晒褪色布 日晒牢度 | 耐光色牢度 | light_fastness > 光稳定剂
摩擦掉色 擦掉色 牛仔/裤子…蹭色 深色布…摩擦 布…擦掉色 沙发…染色 | 湿摩擦牢度 摩擦色牢度 | rubbing_fastness
染不匀 染花 色花 条花 缸差 左右色差 染…一缸一个/不匀/深浅/色差/色点/花 布…头尾色差/左中右色差/条花/染斑/染花/深浅/色渍/色点/色花/颜色不匀 dye…streak/uneven 缸/左右/头尾…色差 染布…缸差 纱…染花 一缸…一个色 每缸…颜色 | 匀染性 染色均匀性 | level_dyeing dyeing_unevenness > 上染率 织物前处理
染不上 上色浅 得色浅 染不深 染…不深/浮色 颜色…吃不进/染不深 布…染不上 染料…不上 | 上染率 阳离子改性 染色性能 | dye_uptake cationization
活性染料 染料 | 活性染色 分散染料 还原染料 | reactive_dye disperse_dye
盐用量 少用盐 | 无盐染色 低盐染色 | salt_free_dyeing low_salt_dyeing
染缸 浴比 费水 用水多 染…水太多/费水 布…用水太多 | 小浴比染色 节水染色 染整清洁生产 | low_liquor_ratio water_saving_dyeing
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
防晒布 防紫外 防晒衣 防晒伞 防晒衣…没效果 遮阳…紫外线布 | 抗紫外整理 UPF 防紫外线织物 | UV_protective_fabric
防臭布 抗菌布 毛巾…臭/馊味 衣服…汗臭 袜/布…抗菌 抗菌…洗几次没 内衣…菌 | 抗菌整理 抗菌纺织品 | antibacterial_textile
拒水 泼水 防泼水 布…不拒水/不防水/挂不住水珠/渗水/防水不行 泼水…洗后/洗没 冲锋衣…洗几次不防水 伞布…不拒水 面料…防水差 雨伞/帐篷…漏 fabric…water_repellent | 拒水整理 无氟防水整理 | water_repellent_finish fluorine_free
阻燃布 阻燃窗帘 阻燃…不耐洗/洗几次没 沙发布/地毯/工作服…阻燃 | 阻燃整理 阻燃纺织品 | flame_retardant_textile
防静电布 | 抗静电纺织品 | antistatic_fabric
吸汗 闷脚 不透气 闷热 不吸汗 衣服…不吸汗/不透气/捂汗/粘身/闷 穿…出汗/捂/闷 工装/床垫…闷热 面料…不透气 | 吸湿快干 透湿 热湿舒适性 | moisture_wicking thermal_comfort breathability breathable not_breathable
凉感 保暖 衣服…不保暖/不暖和 凉感…不持久 凉被…不凉 棉衣…冷 | 凉感纤维 保暖织物 相变调温 | cooling_fabric thermal_regulating_textile
智能服装 发热衣 | 智能纺织品 柔性传感织物 | smart_textile wearable
无纺布 水刺 针刺 熔喷 无纺布厂 水刺线 针刺机 纺粘线 熔喷布 热风布 无纺布…克重不匀 | 非织造材料 非织造布 | nonwoven spunlace needle_punched meltblown
口罩 过滤布 口罩…勒/过滤 | 空气过滤材料 驻极 | air_filtration electret
滤布堵 滤袋 除尘布袋 | 过滤材料 滤料 袋式除尘滤料 | filter_media filter_bag
土工布 | 土工合成材料 | geotextile
麻板 麻毡 内饰板 内饰板…味 汽车内饰…毛毡 | 天然纤维复合材料 亚麻复合材料 | natural_fiber_composite flax_composite
静电纺 纳米纤维 | 静电纺丝 纳米纤维膜 | electrospinning nanofiber
化纤 涤纶 锦纶 涤纶厂 短纤 化纤厂 | 化学纤维 差别化纤维 | chemical_fiber synthetic_fiber
再生纤维 粘胶 莱赛尔 | 再生纤维素纤维 | viscose lyocell regenerated_cellulose
羊毛 羊绒 毛纺 | 毛织物防缩 羊毛加工 | wool cashmere
蚕丝 丝绸 真丝 | 丝素蛋白 | silk fibroin
棉 棉花 棉纱 皮棉 异纤 棉花…异纤 | 棉纤维 | cotton
羽绒 羽绒服 鸭绒 羽绒被 羽绒…跑绒/钻毛 | 羽绒加工 | down_feather
皮革 鞣制 牛皮 羊皮 皮厂 皮料 头层皮 二层皮 | 制革 无铬鞣 | leather tanning
布甲醛 衣服甲醛 衣服…刺鼻/甲醛 面料…味大/甲醛 布…甲醛/甲醛超标 窗帘…味/甲醛 新衣服…味 | 甲醛释放 纺织品有害物质 | formaldehyde_release
旧衣服 废布 分拣衣服 | 废旧纺织品回收 纤维再生 | textile_recycling
假毛 认纤维 成分鉴别 纤维含量 | 纤维鉴别 纤维成分检测 | fiber_identification
地毯 毛毯 地毯厂 手工地毯 尼龙地毯 | 地毯簇绒 | carpet tufting
服装打版 排料 裁剪 打版 服装厂 制衣 服装…裁剪 | 服装CAD 自动裁剪 虚拟试衣 | garment_pattern virtual_fitting
缝纫 缝制 缝不齐 缝纫工 缝纫机 缝纫…自动 | 缝制自动化 | sewing_automation
绳 绳网 渔网 | 绳缆 网具 | rope netting
导湿 面料起静电 | 功能面料 功能整理 | functional_fabric
麻纱脆 麻纱断 | 麻纤维脆性 麻纱强伸 | flax_yarn_strength > 可纺性
可纺性差 纺不起来 | 纤维可纺性 | fiber_spinnability
布粗糙 布面不光 布面毛 布面…不平/粗糙/糙 布…不光洁/毛糙 | 布面光洁度 织物外观 | fabric_appearance > 毛羽
麻布黄 麻布不白 白度不够 布…不白/发黄/泛黄/白度/返黄 布面/衣服…发黄 白布/毛巾…黄 | 织物白度 亚麻漂白 | whiteness
损强 漂完强力掉 布发脆 布…一扯破/一撕/强力/没强力 纱…强力低 漂…强力 | 纤维损伤 强力损失 | fiber_damage strength_loss
沤麻臭 沤麻水 | 沤麻废水 | retting_wastewater
亚麻品种 麻田 | 亚麻育种 亚麻栽培 | flax_breeding
纱染不透 筒纱内外色差 | 筒子纱染色 内外层差 | package_dyeing
皂洗 浮色布 洗不掉浮色 | 皂洗工艺 | soaping_off
染料利用率 染料浪费 | 固色率 染料利用率提升 | fixation_rate
荧光增白 | 荧光增白剂 | fluorescent_whitening
靛蓝 牛仔 洗水厂 牛仔裤 牛仔…水洗/褪不均 | 牛仔水洗 靛蓝染色 | denim indigo
涂层布 复合布 pu涂层布 涂层布…掉 复合布…分层 涂层…剥离布 复合面料…脱 | 涂层织物 层压织物 | coated_fabric laminated_fabric
定型 定型机废气 布幅不稳 定型机 定型…烟/门幅 布…幅宽/门幅不稳 | 热定型 拉幅定型 | heat_setting stenter
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
静电植绒 植绒 植绒…掉/掉毛 植绒布…掉绒 | 植绒工艺 | flocking
膜结构 篷布 | 膜结构材料 | architectural_membrane
医用纺织 纱布 | 医用纺织品 | medical_textile
弹力布 氨纶 | 氨纶弹性 弹性回复 | spandex elastic_recovery
香味布 | 香味微胶囊整理 | fragrance_finish
蚊虫布 防蚊 | 驱蚊整理 | insect_repellent
光催化布 除味布 | 自清洁织物 | self_cleaning_fabric
电磁屏蔽布 | 电磁屏蔽织物 | EMI_shielding_fabric
羽丝棉 喷胶棉 太空被 仿羽绒 蚕丝被 被子…不暖/硬/结团/跑棉 被芯…结块/跑 棉被…板结/硬 棉服…不暖/跑棉 填充棉/棉/填充…结团 蚕丝被…结块 棉花被…硬 | 絮片 保暖絮料 中空涤纶 蚕丝被加工 | quilt wadding thermal_insulation_batting
毛巾…不吸水/倒毛/发硬/发粘/抽线/掉/掉毛/毛圈/滑腻/硬/脱圈 浴巾…掉毛/毛 毛圈…拉出 | 毛巾脱毛率 毛圈织物 毛巾柔软整理 | terry_towel lint_shedding
天鹅绒 摇粒绒 仿兔毛 毛毯…掉毛/毛 绒布…掉毛/毛/起球 珊瑚绒/法兰绒/绒/摇粒绒/人造毛/长毛绒/毯子/毛绒…掉毛 绒面…倒毛 灯芯绒…掉绒 | 绒类织物 脱绒 起绒整理 | pile_fabric fleece_fabric raising_finish
遮光布 蜂巢帘 百叶窗 窗帘…不遮光/垂/晒/晒烂/有味/脆/裂/褪/透光 卷帘…卡/卷不齐 遮光…漏光 遮光涂层…掉 遮光布…透 | 遮光织物 窗饰遮阳 遮光涂层整理 | blackout_curtain window_shading
布草 酒店布草 床单…不平/掉色/滑/破/起球 布草…发灰/洗不白/破 沙发布…勾丝/起球 被套…掉色 床品…皱 | 床品面料 酒店布草洗涤 装饰织物 | bed_linen hotel_linen upholstery_fabric
方块地毯 簇绒地毯 汽车脚垫 地毯…倒毛/压痕/味/塌/掉毛/毛球/翘角/背胶/脱/脱毛/脱绒/臭/起泡 脚垫…味/掉毛 地垫…滑 | 簇绒拔出力 地毯背胶 羧基丁苯胶乳 | tuft_bind carpet_backing carpet_pile
人造草坪 人工草坪 草坪…掉丝/老化 草丝…倒/断 假草/塑料草…褪色 人造草…老化 足球场…草丝 | 人造草坪草丝 草坪填充颗粒 | artificial_turf synthetic_turf_yarn
无纺布…不匀/云斑/分层/厚/厚薄/均匀/强力/掉/掉屑/掉毛/断/洞/破/薄/起毛 水刺布…掉毛/条纹 纤网…不匀 | 纤网均匀性 水刺缠结 热轧粘合 | web_uniformity hydroentanglement thermal_bonding
喷丝板 纺粘布 纺粘…并丝/断/断丝 熔喷…不匀/堵/效率低/晶点/衰减/阻力大/飞花 喷丝…堵/断 喷丝板…堵 熔喷布…破 驻极…衰减 静电…消失滤材 | 纺粘法 喷丝组件 熔喷驻极 | spunbond spinneret electret_melt_blown
僵丝 加弹丝 纺丝…断/断头/注头丝/组件/飘丝 长丝…断/断头/毛丝 化纤…断/毛丝/油剂 涤纶…断丝/染色条/毛丝 涤纶丝/丝饼…毛丝 涤丝…染色不匀 加弹…断头 锦纶丝…断 | 熔融纺丝 纺丝油剂 长丝毛丝 假捻变形 | melt_spinning spin_finish draw_texturing
湿巾 湿厕纸 湿巾…刺激/干/微生物/掉屑/滑腻/霉 湿厕纸…冲不散 | 湿巾防腐 可冲散非织造 | wet_wipes flushable_nonwoven
纸尿裤 尿不湿 卫生巾 护理垫 宠物尿垫 高分子吸水 尿不湿…漏/红屁股/起坨 纸尿裤…反渗/断层/漏/起坨 卫生巾…反渗/断层/漏/移位/闷 尿裤…漏 | 吸收芯体 高吸水树脂 回渗量 卫生用品 | diaper sanitary_napkin absorbent_core rewet
针刺毡 高温滤袋 滤芯…堵/寿命/效率 滤袋…寿命/烧/破/糊 空气滤/滤材…阻力 滤纸…破 针刺毡…掉毛 | 过滤效率 针刺过滤毡 覆膜滤料 容尘量 | filtration_efficiency needle_felt membrane_laminated_filter dust_holding_capacity
吊装带 安全绳 登山绳 防坠网 吊带…割/断 缆绳…断/磨 渔网…断/破 绳子/安全带/织带…断 尼龙绳/网绳…老化 | 绳索强力 合成纤维吊装带 超高分子量聚乙烯绳 | sling_belt synthetic_fiber_rope HMPE_rope
遮阳网 防虫网 防鸟网 盖土网 遮阳网…碎/缩/脆 网…晒烂 防尘网…碎 安全网…老化 | 聚乙烯单丝网 遮阳网耐候 | shade_net insect_net monofilament_net > 光稳定剂
灯箱布 雨棚布 帐篷布 刀刮布 篷布…掉涂层/漏/破/粘/脆/脱胶/裂/褪色/霉 广告布…裂 充气房/遮阳棚/雨棚…漏 膜布…开焊 盖布…烂 帐篷布/灯箱布…脆 | 涂层织物老化 聚氯乙烯涂层织物 高频焊接膜材 | PVC_coated_fabric tarpaulin
箱包 行李箱 拉杆箱…坏/裂/轮 箱子…拉杆断/轮/轮子响 背包…带子断/掉涂层 行李箱…裂/轮 箱包…轮子 书包…开线 箱壳…摔裂 万向轮…坏 手提包…断带 拉杆…断 | 箱包壳体 箱包跌落耐久 | luggage suitcase backpack
`;
