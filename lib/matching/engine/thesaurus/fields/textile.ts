/** Flax, yarn, weaving, dyeing, finishing, nonwovens, garments. */
export const textile = `
沤麻 泡麻 脱胶麻 麻脱胶 | 亚麻脱胶 生物脱胶 酶脱胶 果胶酶脱胶 | retting degumming enzymatic_retting
亚麻 麻纤维 胡麻 | 亚麻纤维 麻类纤维 韧皮纤维 | flax linen_fiber bast_fiber
苎麻 黄麻 大麻纤维 汉麻 | 工业大麻 麻类资源 | ramie hemp jute
打麻 梳麻 麻条 | 亚麻栉梳 亚麻初加工 | scutching hackling
麻屑 麻秆 麻渣 | 亚麻屑 麻秆综合利用 | flax_shive
煮漂粗纱 粗纱漂白 | 粗纱煮漂 亚氯酸钠漂白 | rove_bleaching
湿纺 干纺麻 | 亚麻湿法纺纱 | wet_spinning_of_flax
扎人 刺痒 刺人 扎皮肤 织物纤维直径 织物毛羽 织物接触力学 衣服…刺/扎/痒 面料…扎/痒 布/麻/毛衣…扎 穿…痒 标签…扎人 | 刺痒感 弯曲刚度 接触舒适性 | prickle itchiness itchy scratchy > 柔软整理 毛羽 纤维素酶整理
硬邦邦 手感硬 板硬 手感差 布硬 抗弯刚度 织物弯曲刚度 织物柔软剂 布…不软/像砂纸/像纸板/发板/发硬/手感/手感差/板/洗硬/硬/硬邦邦/粗糙/糙/越洗越硬 衣服/被套/t恤/衬衫/裤子/牛仔裤/裙子/毛衣/校服/工作服/内衣/内裤/袜子/围巾/手套/浴巾/床单/枕套/窗帘/沙发套/桌布/布料/坯布/针织布/帆布/卫衣/羽绒服/童装/泳衣/瑜伽裤/秋衣/睡衣/西服/大衣…不软/像砂纸/像纸板/发板/发硬/手感差/板/洗硬/硬/硬邦邦/粗糙/糙/越洗越硬 面料…不软/像砂纸/像纸板/发板/发硬/手感差/手感硬/板/洗硬/硬/硬邦邦/粗糙/糙/越洗越硬 毛巾…不软/像砂纸/像纸板/发板/手感差/板/洗硬/硬邦邦/粗糙/糙/越洗越硬 fabric/towel/clothes/shirt…hard/rough/scratchy/stiff 被子…不软/像砂纸/像纸板/发板/发硬/手感差/板/洗硬/硬邦邦/粗糙/糙/越洗越硬 麻…硬 | 织物手感 织物风格 柔软性 | fabric_handle stiffness harsh_handle > 柔软整理 纤维素酶整理
柔软剂 柔软整理 柔软 | 有机硅柔软剂 纤维素酶整理 | softening_finish cellulase
布起皱 不挺 易皱 麻布皱 洗后皱 织物交联 织物多元酸 织物强力保留 布/衣服/衬衫/裤子/面料/床单/t恤/牛仔裤/裙子/毛衣/校服/工作服/内衣/内裤/袜子/围巾/手套/毛巾/浴巾/被套/枕套/被子/窗帘/沙发套/桌布/布料/坯布/针织布/帆布/卫衣/羽绒服/童装/泳衣/瑜伽裤/秋衣/睡衣/西服/大衣…一压就皱/一坐就皱/不平整/洗完皱/烫不平/皱/皱巴巴/皱得/皱成/褶子/起皱 fabric/clothes/shirt/pants…crease/wrinkle 麻/棉布/一坐/一穿/洗完…皱 洗…发皱 cloth…crease | 抗皱整理 免烫整理 折皱回复 | crease_resistance wrinkle_recovery durable_press wrinkles_after_washing creases_badly
抗皱甲醛 无醛抗皱 | 无甲醛整理 多元羧酸整理 | formaldehyde_free_finishing polycarboxylic_acid
起球 起毛 毛球 起毛球 纤维端外露 织物纤维疲劳 织物纱线结构 织物摩擦 面料/衣服/裤子/卫衣/校服/t恤/衬衫/牛仔裤/裙子/工作服/内衣/内裤/袜子/毛巾/浴巾/被套/枕套/被子/沙发套/桌布/布料/坯布/针织布/帆布/羽绒服/童装/泳衣/瑜伽裤/秋衣/睡衣/西服/大衣…小球/毛了/毛球/毛糙/球球/起毛/起毛球/起球/起球球 布…小球/毛了/毛球/球球/起毛/起毛球/起球/起球球 毛衣/围巾/手套/床单…小球/毛了/毛球/毛糙/球球/起毛/起毛球/起球球 fabric/sweater/clothes/shirt…bobbles/fuzzy/pill 窗帘…小球/毛了/毛球/毛糙/球球/起毛球/起球/起球球 一洗/一穿/针织…起球 | 起毛起球 抗起球整理 > 生物抛光整理 纱线毛羽
勾丝 抽丝 衣服…勾丝/抽纱 布…勾丝/抽丝/拉毛 面料…勾丝 针织…勾纱 | 抗勾丝 | snagging
毛羽 毛毛 纱毛 毛茸 纱线加捻三角区 纱线气流场 纱线集聚 纱…毛/起毛 纱线…毛 布面…毛茸 线…起毛 | 纱线毛羽 紧密纺 集聚纺 | yarn_hairiness compact_spinning
断头 断纱 老断头 断线 纤维吸湿力学 环锭纺断头 纺纱纱线张力 纺纱细纱气圈 纺纱纤维损伤 yarn/thread/fiber/fibre/warp…break/breaks/snap 纺/经纱…断头 纱/纱线/细纱/络筒/织布…断 线…老断 断纱/断头…多 | 断头率 纱线强力 可纺性 | end_breakage yarn_strength spinnability ends_down thread_breaks end_breaks > 条干均匀度 温湿度控制
纱线细节 粗节 条干 竹节 粗细不匀 纺纱牵伸区 纺纱浮游纤维 纺纱纤维运动 纱…一段粗/不匀/竹节/粗细/细节 纱线…不匀 粗细…不匀纱 yarn…uneven | 条干均匀度 条干不匀 牵伸 | yarn_evenness fiber_drafting
棉结 杂质纱 | 棉结杂质 梳理 | nep carding
支数 高支 纺不细 细纱 | 可纺支数 高支纱 环锭纺 | fine_count_yarn ring_spinning
气流纺 涡流纺 | 转杯纺 喷气涡流纺 | rotor_spinning air_vortex_spinning
短绒 短麻 落麻 | 短纤维含量 落麻利用 | short_fiber noil
包芯纱 混纺 | 混纺纱 包芯纱线 | blended_yarn core_spun_yarn
捻接 纱结 纱/线…接头 | 空气捻接 无结纱 | yarn_splicing
飞花 车间湿度 车间干 棉尘 短纤尘捕集 纺纱车间流场 棉纺除尘 飞花/短绒/棉尘/花毛/棉絮/毛絮/花衣…到处/呛/太多/满天/着火/落/飘 车间/纺纱/织布/细纱…棉絮/毛絮/绒毛/花毛/飞花 | 纺织空调 温湿度控制 | fly_waste textile_humidification cotton_dust lint_removal
浆不住 上浆 退浆 浆纱 浆膜被覆 毛羽贴伏 经纱可织性 浆膜完整性 经纱/浆纱/织布…全是毛/开口不清/断得多/毛多/毛羽/缠/老停/起毛 纱…全是毛/开口不清/断得多/毛多/毛羽/缠/老停 | 上浆率 浆料 环保浆料 PVA替代 | warp_sizing desizing
织机 剑杆 喷气织机 断纬 纬停 纬缩 喷气引纬 主喷嘴 异形筘 引纬气流场 辅助喷嘴 纬纱/纬线/纬…不到头/吹不过/吹断/打不过/老停/过不去/飞不到/飞不过/飞不过去 喷气/喷水…停台/吹不过/断纬/纬停/费气 空气…织机费气 | 织造工艺 引纬 无梭织机 | weaving loom weft_insertion air_jet_weft_insertion profiled_reed
织疵 疵点 跳花 断经 稀密路 织物深度学习 织物纹理检测 织物图像分割 布…断经/档子/横档/疵点/破洞/稀路/跳纱 布面…棉结/疙瘩 fabric…defect | 织物疵点 疵点检测 | fabric_defect fabric_defect_detection > 经纱张力 断头率
验布 看布 验布人工 布…人工看/漏看/眼睛看 验布…人/漏/累 看…布 看布…漏 | 自动验布 织物图像分析 | fabric_inspection
断经停机 经纱断 | 经纱张力 织造效率 | warp_breakage warp_tension
针织 横机 大圆机 针织…扭/横条/歪 针织布…卷边 大圆机…横条 针织衫…脱圈 横机…漏针 | 纬编 经编 针织物 | knitting warp_knitting
漏针 破洞 | 针织疵点 织针 | dropped_stitch
布缩水 缩水率 洗缩 缩了 洗后缩 一洗缩 织物尺寸稳定性 松弛收缩 织物松弛 织物毡缩 织物热定形 布/裤子/面料/t恤/毛巾/衬衫/牛仔裤/裙子/校服/工作服/内衣/内裤/浴巾/枕套/窗帘/桌布/布料/坯布/针织布/帆布/卫衣/羽绒服/童装/泳衣/瑜伽裤/秋衣/睡衣/西服/大衣…变小/洗一次小/洗小/洗缩/短一截/缩/缩了/缩成/缩水/缩短/越洗越短 衣服…变小/洗一次小/洗完短/洗小/洗短/洗缩/短一截/缩/缩了/缩成/缩水/缩短/越洗越短 fabric/clothes/shirt/sweater/towel…shrink/smaller 毛衣…变小/洗一次小/洗小/洗缩/短一截/缩了/缩成/缩短/越洗越短 袜子/床单/被套/被子/沙发套…变小/洗一次小/洗小/洗缩/短一截/缩/缩了/缩水/缩短/越洗越短 围巾/手套…变小/洗一次小/洗小/洗缩/短一截/缩了/缩成/缩水/缩短/越洗越短 洗/针织…缩水 下水…缩 garment…shrink | 织物缩水率 预缩整理 | fabric_shrinkage sanforizing shrinks_in_the_wash > 热定型
纬斜 歪布 | 整纬 纬斜控制 | weft_skew
掉色布 洗掉色 沾色 褪色布 布掉色 掉色 一洗掉色 一洗褪 耐洗牢度 湿摩擦 固色交联 阳离子固色 皂洗牢度 硫化染料 染色染料扩散 染色染料纤维结合 染色固着 染色水洗褪色 布…串色/掉色/掉颜色/搭色/染一身/染别的/染到/染脚/染身上/洗掉/洗掉色/洗白/洗花/洗褪/渗色/褪色/越洗越浅 洗…一盆红水/一盆黑水/串色/掉色/水全黑/水都红/水都黑/洗出颜色 衣服…串色/掉色/掉颜色/搭色/染一身/染别的/染到/染脚/染身上/沾色/洗掉色/洗白/洗花/洗褪/渗色/褪色/越洗越浅 裤子…串色/掉色/掉颜色/搭色/染/染一身/染别的/染到/染脚/染身上/洗掉色/洗白/洗花/洗褪/渗色/褪色/越洗越浅 color…bleed/rub_off colour…rub_off/run/wash_out dye…bleed/color_run/fade/run/run_in_the_wash/stain/wash_out 面料/袜子/t恤/衬衫/裙子/毛衣/工作服/内衣/内裤/围巾/手套/浴巾/枕套/被子/窗帘/沙发套/桌布/布料/坯布/针织布/帆布/卫衣/羽绒服/童装/瑜伽裤/秋衣/睡衣/西服/大衣…串色/掉色/掉颜色/搭色/染一身/染别的/染到/染脚/染身上/洗掉色/洗白/洗花/洗褪/渗色/褪色/越洗越浅 毛巾/牛仔裤…一盆水/一盆黑水/串色/掉色/掉颜色/搭色/染一身/染别的/染到/染脚/染身上/水全黑/水变色/水红/水都黑/水黑/洗一次/洗出色/洗掉色/洗水黑/洗白/洗花/洗褪/渗色/褪色/越洗越浅 床单…一盆水/一盆黑水/串色/掉颜色/搭色/染一身/染别的/染到/染脚/染色/染身上/水全黑/水变色/水红/水都黑/水黑/洗一次/洗出色/洗掉色/洗水黑/洗白/洗花/洗褪/渗色/褪色/越洗越浅 fabric/clothes/shirt/towel…bleed/color_run/fade/run/stain 黑布/黑衣服/黑色/红布/红色/花布/深色衣/藏青…一盆水/一盆黑水/水全黑/水变色/水红/水都黑/水黑/洗一次/洗出色/洗水黑 校服/被套…串色/掉颜色/搭色/染一身/染别的/染到/染脚/染身上/洗掉色/洗白/洗花/洗褪/渗色/褪色/越洗越浅 泳衣…串色/掉颜色/搭色/染一身/染别的/染到/染脚/染身上/洗掉色/洗白/洗花/洗褪/渗色/越洗越浅 jeans…bleed/color_run/run/stain 牛仔/深色/下水/泡水/出汗/鞋…掉色 掉色…投诉 染到…别的衣服 wash…fade colors…run_in_the_wash | 色牢度 染色牢度 固色剂 | color_fastness dye_fixation color_runs_when_washed wash_fastness cationic_fixing_agent > 固色率
晒褪色布 日晒牢度 | 耐光色牢度 | light_fastness > 光稳定剂
摩擦掉色 擦掉色 牛仔/裤子…蹭色 深色布…摩擦 布…擦掉色 沙发…染色 | 湿摩擦牢度 摩擦色牢度 | rubbing_fastness
染不匀 染花 色花 条花 缸差 左右色差 轧车压力均匀性 左中右色差 横向轧余率 连续染色色差 染色上染速率 染色染液循环 染色缓染 染…一缸一个/不匀/深浅/色差/色点/花 布…一头深/一边浅/一边深一边浅/头尾色差/左中右色差/左右不一样/条花/染斑/染花/深浅/色渍/色点/色花/边中不一样/阴阳色/颜色不匀 dye…streak/uneven 染布…一头深/一边浅/一边深一边浅/左右不一样/缸差/边中不一样/阴阳色 涤棉布/涤棉/面料/轧染…一头深/一边浅/一边深一边浅/左右不一样/边中不一样/阴阳色 缸/左右/头尾…色差 纱…染花 一缸…一个色 每缸…颜色 | 匀染性 染色均匀性 | level_dyeing dyeing_unevenness > 上染率 织物前处理
染不上 上色浅 得色浅 染不深 染色染料吸附 染色扩散动力学 染色纤维改性 染…不深/浮色 颜色…吃不进/染不深 布…染不上 染料…不上 | 上染率 阳离子改性 染色性能 | dye_uptake cationization
活性染料 染料 | 活性染色 分散染料 还原染料 | reactive_dye disperse_dye
盐用量 少用盐 | 无盐染色 低盐染色 | salt_free_dyeing low_salt_dyeing
染缸 浴比 费水 用水多 少水染色 染色用水量 水回用染色 染/染布/染色/染厂/水洗/洗水/退浆…水太多/水用得/水贵/水费/用得太多/用水多/用水大/耗水/费水 漂洗…水用得/水贵/用得太多/用水大/耗水 dye/dyeing/jeans/denim…too_much_water/water 布…用水太多 rinse…too_much_water | 小浴比染色 节水染色 染整清洁生产 | low_liquor_ratio water_saving_dyeing washing_jeans water_consumption_in_dyeing
无水染色 超临界二氧化碳 非水介质 活性染料非水 染布/染色/染…不用水/没有水/用水太多 | 超临界二氧化碳染色 非水介质染色 | supercritical_CO2_dyeing waterless_dyeing
冷轧堆 冷堆 | 冷轧堆染色 | cold_pad_batch
漂白布 煮漂 退煮漂 布漂白 | 织物前处理 低温漂白 过氧化氢漂白 | bleaching scouring peroxide_bleaching
酶精练 布不吸水 | 生物酶前处理 酶精练工艺 | bioscouring enzymatic_scouring
丝光 | 丝光整理 液氨整理 | mercerization liquid_ammonia_finishing
烧毛 生物抛光 | 生物抛光整理 | singeing biopolishing
草木染 植物染 天然染料 | 植物染料染色 媒染 | natural_dye mordant
对色 打样 配色慢 配色 织物测配色 同色异谱 染色配方预测 染/染出/染色/染布/打样/染缸/色布…客户样/对不上/对不上色/打不准/打几次/样色/灯下不一样/色不对/跟样/跟样不一样 dye/dyed…match/sample/shade | 计算机测配色 颜色预测 | computer_color_matching color_prediction
印花 数码印花 喷墨 | 数码喷墨印花 | digital_printing inkjet_printing
渗色 糊边 印花糊 | 印花清晰度 墨滴铺展 | bleeding_of_print
转移印 | 转移印花 | transfer_printing
防晒布 防紫外 防晒衣 防晒伞 防晒衣…没效果 遮阳…紫外线布 | 抗紫外整理 UPF 防紫外线织物 | UV_protective_fabric
防臭布 抗菌布 细菌生物膜 抗微生物纤维 耐洗抗菌 织物季铵盐 织物接枝 毛巾…臭/馊味 衣服…汗臭 袜/布…抗菌 抗菌…洗几次没 内衣…菌 | 抗菌整理 抗菌纺织品 | antibacterial_textile
拒水 泼水 防泼水 织物无氟 超疏水织物 耐久拒水 布…不拒水/不防水/挂不住水珠/渗水/防水不行 泼水…洗后/洗没 冲锋衣…洗几次不防水 伞布…不拒水 面料…防水差 雨伞/帐篷…漏 fabric…water_repellent | 拒水整理 无氟防水整理 | water_repellent_finish fluorine_free
阻燃布 阻燃窗帘 阻燃…不耐洗/洗几次没 沙发布/地毯/工作服…阻燃 | 阻燃整理 阻燃纺织品 | flame_retardant_textile
防静电布 抗静电整理 导电纤维嵌织 聚酯抗静电 衣服/毛衣/涤纶/裙子/化纤/面料/裤子/工作服/无尘服…吸毛/吸腿/啪啪/噼啪/带电/打静电/放电/电人/粘腿/起静电 脱毛衣…啪/电 clothes/fabric/sweater/skirt…cling/shock/static | 抗静电纺织品 | antistatic_fabric antistatic_finish antistatic_polyester
吸汗 闷脚 不透气 闷热 不吸汗 单向导湿 液态水传递 织物水分管理 湿舒适 热湿传递 衣服…一身汗/不吸汗/不透气/出汗/干得慢/捂汗/湿答答/粘皮肤/粘身/粘身上/贴身上/闷/闷汗/闷热 穿…出汗/捂/闷 运动服/t恤/工作服/内衣/校服/裤子/床单/凉席/袜子…一身汗/不吸汗/出汗/干得慢/捂汗/湿答答/粘皮肤/粘身上/贴身上/闷汗/闷热 shirt/clothes/sheet/uniform…clammy/stuffy/sweat/sweaty 工装/床垫…闷热 面料…不透气 | 吸湿快干 透湿 热湿舒适性 | moisture_wicking thermal_comfort breathability breathable not_breathable
凉感 保暖 衣服…不保暖/不暖和 凉感…不持久 凉被…不凉 棉衣…冷 | 凉感纤维 保暖织物 相变调温 | cooling_fabric thermal_regulating_textile
智能服装 发热衣 | 智能纺织品 柔性传感织物 | smart_textile wearable
无纺布 水刺 针刺 熔喷 无纺布厂 水刺线 针刺机 纺粘线 熔喷布 热风布 非织造成网 非织造纤维缠结 非织造均匀性 无纺布…克重不匀 | 非织造材料 非织造布 | nonwoven spunlace needle_punched meltblown
口罩 过滤布 低阻高效 熔喷滤料 口罩压降 熔喷电荷存储 熔喷过滤压降 熔喷纤维细化 口罩…勒/吸不动/呼吸难/喘不上/憋气/过滤/闷得慌 面罩…吸不动/呼吸难/喘不上/喘不过/憋/憋气/透不过气/闷得慌 mask…hard_to_breathe/stuffy respirator…breathe/hard_to_breathe/stuffy | 空气过滤材料 驻极 | air_filtration electret low_resistance_filter
滤布堵 滤袋 除尘布袋 | 过滤材料 滤料 袋式除尘滤料 | filter_media filter_bag
土工布 | 土工合成材料 | geotextile
麻板 麻毡 内饰板 内饰板…味 汽车内饰…毛毡 | 天然纤维复合材料 亚麻复合材料 | natural_fiber_composite flax_composite
静电纺 纳米纤维 | 静电纺丝 纳米纤维膜 | electrospinning nanofiber
化纤 涤纶 锦纶 涤纶厂 短纤 化纤厂 | 化学纤维 差别化纤维 | chemical_fiber synthetic_fiber
再生纤维 粘胶 莱赛尔 | 再生纤维素纤维 | viscose lyocell regenerated_cellulose
羊毛 羊绒 毛纺 | 毛织物防缩 羊毛加工 | wool cashmere
蚕丝 丝绸 真丝 | 丝素蛋白 | silk fibroin
棉花 棉纱 皮棉 异纤 棉花…异纤 皮/籽/原…棉 | 棉纤维 | cotton
羽绒 羽绒服 鸭绒 羽绒被 羽绒…跑绒/钻毛 | 羽绒加工 | down_feather
皮革 鞣制 牛皮 羊皮 皮厂 皮料 头层皮 二层皮 | 制革 无铬鞣 | leather tanning
布甲醛 衣服甲醛 衣服…刺鼻/甲醛 面料…味大/甲醛 布…甲醛/甲醛超标 窗帘…味/甲醛 新衣服…味 | 甲醛释放 纺织品有害物质 | formaldehyde_release
旧衣服 废布 分拣衣服 纺织品纤维分离 纺织品近红外识别 | 废旧纺织品回收 纤维再生 | textile_recycling
假毛 认纤维 成分鉴别 纤维含量 | 纤维鉴别 纤维成分检测 | fiber_identification
地毯 毛毯 地毯厂 手工地毯 尼龙地毯 | 地毯簇绒 | carpet tufting
服装打版 排料 裁剪 打版 服装厂 制衣 服装…裁剪 | 服装CAD 自动裁剪 虚拟试衣 | garment_pattern virtual_fitting
缝纫 缝制 缝不齐 缝纫工 缝纫机 车位工 平车工 针车工 车缝工 踩缝纫机 面料抓取机器人 自动缝制单元 织物柔性操作 人机协作缝制 智能缝制单元 车工/缝纫工/车位工/缝工/针车工/衣车工…不愿干/招不到/没人/留不住/老了/请不到/走光/难找/难招 请不到/招不到…缝纫/车位/车工/针车 衣厂/制衣厂/服装厂/鞋厂…年轻人/招不到/没人干/请不到 缝纫…自动 | 缝制自动化 | sewing_automation seamstress sewing_workers sewers robotic_sewing
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
靛蓝 牛仔 洗水厂 牛仔裤 臭氧漂洗 激光雕花 牛仔酶洗 牛仔清洁生产 牛仔…做旧/喷马骝/水洗/污水/洗水/漂洗/漂白/炒漂/用水/石磨/褪不均/高锰酸钾 jeans/denim…bleach/fade/stone_wash/wash 牛仔裤/洗水厂…做旧/喷马骝/污水/洗水/漂洗/漂白/炒漂/用水/石磨/高锰酸钾 | 牛仔水洗 靛蓝染色 | denim indigo ozone_washing laser_finishing_of_denim
涂层布 复合布 pu涂层布 涂层布…掉 复合布…分层 涂层…剥离布 复合面料…脱 | 涂层织物 层压织物 | coated_fabric laminated_fabric
定型 定型机废气 布幅不稳 定型机 织物玻璃化 织物结晶取向 定型热耗 定型…烟/门幅 布…幅宽/门幅不稳 | 热定型 拉幅定型 | heat_setting stenter
纱线张力不匀 | 纱线张力控制 | yarn_tension
络筒 整经 | 络筒质量 | winding_of_yarn warp_preparation
粗纱 并条 | 并条质量 纺前工艺 | draw_frame
纺织设备改造 老织机 | 纺织机械智能化 | intelligent_textile_equipment
经编布 蕾丝 | 经编织物 | lace
毛巾 浴巾 吸水差 毛圈织物亲水 亲水柔软 硅油疏水 织物亲水整理 towel/towels…absorb/dry/not_absorb/soak/water 毛巾/抹布…不沾水/吸不了水/推水/擦不干/浮水 浴巾/新毛巾/方巾…不吸水/不沾水/吸不了水/推水/擦不干/浮水 | 毛巾吸水性 | towel absorbency hydrophilicity_of_terry hydrophilic_softener
窗帘 床品 家纺 | 家用纺织品 | home_textile
劳保服 | 防护服面料 功能防护 | protective_clothing
产业用布 帆布 | 产业用纺织品 | technical_textile
耐磨布 布不耐磨 | 织物耐磨性 | fabric_abrasion
静电植绒 植绒 植绒…掉/掉毛 植绒布…掉绒 | 植绒工艺 | flocking
膜结构 篷布 | 膜结构材料 | architectural_membrane
医用纺织 纱布 | 医用纺织品 | medical_textile
弹力布 氨纶 弹性纤维老化 氨纶热老化 包芯纱弹性 sock/socks/elastic/waistband/leggings/underwear…baggy/loose/lose/slack/stretch 袜子/松紧/内裤/弹力裤/秋裤…垮/失弹/松了/松垮/没弹力/没弹性/越穿越大 泳衣…垮/松了/松垮/没弹力/没弹性/越穿越大 | 氨纶弹性 弹性回复 | spandex elastic_recovery loss_of_elasticity
香味布 | 香味微胶囊整理 | fragrance_finish
蚊虫布 防蚊 | 驱蚊整理 | insect_repellent
光催化布 除味布 | 自清洁织物 | self_cleaning_fabric
电磁屏蔽布 | 电磁屏蔽织物 | EMI_shielding_fabric
羽丝棉 喷胶棉 太空被 仿羽绒 蚕丝被 纤维流失絮 热粘合非织造 过滤棉结构 被子…不暖/硬/结团/跑棉 被芯…掉毛/掉纤维/散了/洗扁/洗散/洗烂/结块/越洗越薄/跑 棉被…板结/硬 棉服…不暖/跑棉 过滤棉/喷胶棉/棉絮/枕头/滤棉…掉毛/掉纤维/散了/洗扁/洗散/洗烂/越洗越薄 填充棉/棉/填充…结团 蚕丝被…结块 棉花被…硬 | 絮片 保暖絮料 中空涤纶 蚕丝被加工 | quilt wadding thermal_insulation_batting
毛巾…不吸水/倒毛/发硬/发粘/抽线/掉/掉毛/毛圈/滑腻/硬/脱圈 浴巾…掉毛/毛 毛圈…拉出 | 毛巾脱毛率 毛圈织物 毛巾柔软整理 | terry_towel lint_shedding
天鹅绒 摇粒绒 仿兔毛 毛毯…掉毛/毛 绒布…掉毛/毛/起球 珊瑚绒/法兰绒/绒/摇粒绒/人造毛/长毛绒/毯子/毛绒…掉毛 绒面…倒毛 灯芯绒…掉绒 | 绒类织物 脱绒 起绒整理 | pile_fabric fleece_fabric raising_finish
遮光布 蜂巢帘 百叶窗 窗帘…不遮光/垂/晒/晒烂/有味/脆/裂/褪/透光 卷帘…卡/卷不齐 遮光…漏光 遮光涂层…掉 遮光布…透 | 遮光织物 窗饰遮阳 遮光涂层整理 | blackout_curtain window_shading
布草 酒店布草 床单…不平/掉色/滑/破/起球 布草…发灰/洗不白/破 沙发布…勾丝/起球 被套…掉色 床品…皱 | 床品面料 酒店布草洗涤 装饰织物 | bed_linen hotel_linen upholstery_fabric
方块地毯 簇绒地毯 汽车脚垫 绒头压缩回复 热定捻 填充胶乳涂层 地毯…倒伏/倒毛/印子/压倒/压扁/压痕/味/塌/掉毛/毛球/翘角/背胶/脚印/脱/脱毛/脱绒/臭/走秃/起泡/路印/踩倒/踩出/踩扁/踩秃 脚垫…倒伏/印子/压倒/压扁/压痕/味/掉毛/脚印/走秃/路印/踩倒/踩出/踩扁/踩秃 绒毯/毯子/人造草/草坪/绒面/沙发绒布/毛毯…倒伏/印子/压倒/压扁/压痕/脚印/走秃/路印/踩倒/踩出/踩扁/踩秃 carpet/rug…crush/flat/shed 地毯背面/地毯背/地毯底/背胶/汽车地毯/脚垫背面/地毯胶/地垫底…发硬/味/开裂/掉渣/掉粉/碎/粘地/脆/脱 地垫…滑 | 簇绒拔出力 地毯背胶 羧基丁苯胶乳 | tuft_bind carpet_backing carpet_pile pile_compression_recovery
人造草坪 人工草坪 草坪…掉丝/老化 草丝…倒/断 假草/塑料草…褪色 人造草…老化 足球场…草丝 | 人造草坪草丝 草坪填充颗粒 | artificial_turf synthetic_turf_yarn
无纺布…不匀/云斑/分层/厚/厚薄/均匀/强力/掉/掉屑/掉毛/断/洞/破/薄/起毛 水刺布…掉毛/条纹 纤网…不匀 | 纤网均匀性 水刺缠结 热轧粘合 | web_uniformity hydroentanglement thermal_bonding
喷丝板 纺粘布 纺粘…并丝/断/断丝 熔喷…不匀/堵/效率低/晶点/衰减/阻力大/飞花 喷丝…堵/断 喷丝板…堵 熔喷布…破 驻极…衰减 静电…消失滤材 | 纺粘法 喷丝组件 熔喷驻极 | spunbond spinneret electret_melt_blown
僵丝 加弹丝 纺丝…断/断头/注头丝/组件/飘丝 长丝…断/断头/毛丝 化纤…断/毛丝/油剂 涤纶…断丝/染色条/毛丝 涤纶丝/丝饼…毛丝 涤丝…染色不匀 加弹…断头 锦纶丝…断 | 熔融纺丝 纺丝油剂 长丝毛丝 假捻变形 | melt_spinning spin_finish draw_texturing
湿巾 湿厕纸 可分散湿巾 水力分散性 短纤缠结 可分散性 湿巾…不散/不溶/冲不下/冲不掉/冲不散/刺激/化不开/堵厕所/堵马桶/干/微生物/掉屑/滑腻/霉 湿厕纸/厕纸/卫生纸/纸巾/擦手纸/棉柔巾…不散/不溶/冲不下/冲不掉/冲不散/化不开/堵厕所/堵马桶 马桶…湿巾堵/纸堵 wipes…clog/flush | 湿巾防腐 可冲散非织造 | wet_wipes flushable_nonwoven dispersible_wipes dispersibility
纸尿裤 尿不湿 卫生巾 护理垫 宠物尿垫 高分子吸水 尿不湿…漏/红屁股/起坨 纸尿裤…反渗/断层/漏/起坨 卫生巾…反渗/断层/漏/移位/闷 尿裤…漏 | 吸收芯体 高吸水树脂 回渗量 卫生用品 | diaper sanitary_napkin absorbent_core rewet
针刺毡 高温滤袋 滤芯…堵/寿命/效率 滤袋…寿命/烧/破/糊 空气滤/滤材…阻力 滤纸…破 针刺毡…掉毛 | 过滤效率 针刺过滤毡 覆膜滤料 容尘量 | filtration_efficiency needle_felt membrane_laminated_filter dust_holding_capacity
吊装带 安全绳 登山绳 防坠网 吊带…割/断 缆绳…断/磨 渔网…断/破 绳子/安全带/织带…断 尼龙绳/网绳…老化 | 绳索强力 合成纤维吊装带 超高分子量聚乙烯绳 | sling_belt synthetic_fiber_rope HMPE_rope
遮阳网 防虫网 防鸟网 盖土网 遮阳网…碎/缩/脆 网…晒烂 防尘网…碎 安全网…老化 | 聚乙烯单丝网 遮阳网耐候 | shade_net insect_net monofilament_net > 光稳定剂
灯箱布 雨棚布 帐篷布 刀刮布 篷布…掉涂层/漏/破/粘/脆/脱胶/裂/褪色/霉 广告布…裂 充气房/遮阳棚/雨棚…漏 膜布…开焊 盖布…烂 帐篷布/灯箱布…脆 | 涂层织物老化 聚氯乙烯涂层织物 高频焊接膜材 | PVC_coated_fabric tarpaulin
箱包 行李箱 拉杆箱…坏/裂/轮 箱子…拉杆断/轮/轮子响 背包…带子断/掉涂层 行李箱…裂/轮 箱包…轮子 书包…开线 箱壳…摔裂 万向轮…坏 手提包…断带 拉杆…断 | 箱包壳体 箱包跌落耐久 | luggage suitcase backpack
开车痕 停车痕 停车档 开车档 停机档 开机档 织机/布机/喷气/剑杆/停机/停车/关车/断电…一条印/开车印/档子/横印/横档 布…一档一档/一道一道/一道道/横印/横杠/横条/横路 | 织机开车痕 打纬力 经纱张力动态补偿 织口位移 | starting_mark stop_mark loom_start_mark
锭子…吵/振动/换得勤/烧/电费/磨/费电/飞圈 细纱机/罗拉/钢丝圈/纺机…发热/吵/振动/换得勤/烧/电费/磨/费电/飞圈 钢领…发热/吵/振动/换得勤/烧/电费/费电/飞圈 皮辊…发热/吵/振动/换得勤/烧/电费/磨/绕花/缠花/费电/飞圈 细纱…电费/费电 | 锭子振动 钢领钢丝圈摩擦 细纱机节能 | spindle_vibration ring_and_traveller energy_saving_in_spinning
挡车工/值车工/纺织工/细纱工/接头工…招不到/没人/累/请不到/走/难招 纺织厂/纱厂/织布厂…人太多/年轻人/招不到/招工/没人 接头…人工/靠人 | 自动接头机器人 细纱自动接头 无人纺纱车间 智能纺纱 | automatic_piecing unmanned_spinning_mill
纱/纱线…卷起来/回缩/小辫子/打卷/打扭/扭/捻度 强捻纱…扭 | 纱线残余扭矩 捻度不匀 定捻 蒸纱 低扭矩纱 | yarn_snarling residual_torque twist_setting
纱/棉纱/棉花/布/化纤…回潮/太干/水分不稳/短斤/缺重/重量少 给湿…纱 | 回潮率 纺织品回潮测定 纱线给湿 | moisture_regain yarn_conditioning
色纺/麻灰纱/混色纱/色纱…批差/横条/混不匀/色差 混色…不匀纤维 | 色纺纱混色 纤维混色模型 配色预测色纺 | coloured_spun_yarn fiber_blend_color_prediction
带糖棉 棉花…含糖/地膜/短绒多/粘/粘花/绕罗拉/缠皮辊/缠罗拉 皮棉/籽棉/化纤/棉包/梳棉…含糖/地膜/杂质/短绒多/粘/粘花/绕罗拉/缠皮辊/缠罗拉 | 棉花含糖 异性纤维分拣 清梳除杂 纤维损伤梳理 | cotton_stickiness cotton_contamination carding_and_cleaning
织机…吵/噪声/噪音/楼板/耳朵 布机/织布机/织布车间/织布厂…吵/噪声/噪音/楼板/耳朵/震 | 织机噪声 纺织车间降噪 织机振动隔离 开口机构动力学 | loom_noise loom_vibration
布/面料/针织布…污渍/油污/油渍/油花/油针/铁锈/黑油 坯布…污渍/油污/油渍/油花/油针/脏/铁锈/黑油 | 油污疵点 织物油污去除 针织机油 | oil_stain_on_fabric knitting_oil
布边/毛边/锁边…卷/厚/松/毛/浪费/烂/紧 布边纱/废边…浪费 | 织物边组织 布边卷曲 无废边织造 | fabric_selvedge edge_curling waste_selvedge
布/面料/坯布/针织布…偏薄/偏轻/克重不准/克重不够/缺克重/门幅不准 | 织物克重控制 织物密度在线检测 门幅稳定 | fabric_areal_density pick_density_measurement
染错 染坏 染花了 剥色 一次成功率 布…剥色/回修/改色/染坏/染错/返工/返染 回修…多 | 还原剥色 染色一次准确率 | color_stripping right-first-time_dyeing
鸡爪印 死折印 布/绳状/染色/染出来/缸里/溢流…压痕/折痕/擦伤/死折/死皱/细皱纹/鸡爪印 | 染色折痕 绳状染色皱印 浴中柔软 | crease_mark_in_dyeing rope_dyeing running_mark
风印 布…斑点/水印/水斑/水渍/白斑/碱斑/钙斑/风印/黄斑 面料/布面/染…斑点/水印/水斑/水渍/白斑/碱斑/色渍/钙斑/风印/黄斑 | 织物色斑 硬水螯合 风干印 染色水质 | water_spot_on_fabric sequestering_agent
布/面料/衣服/成品布/染完…一股味/异味/怪味/柴油味/煤油味/臭味/酸味/馊味/鱼腥味 毛巾…一股味/异味/怪味/柴油味/煤油味/臭味/酸味/鱼腥味 fabric/clothes…smell | 织物异味 纺织品挥发物 载体残留 固色剂胺味 | odor_of_textile volatile_amines_in_fabric
染厂/印染厂/印染/染色/定型机/定型…余热/天然气费/废热/热水跑/煤/能耗/蒸汽/费气/费汽 | 印染余热回收 定型机热能 低温染色 印染能量系统 | heat_recovery_in_dyeing low-temperature_dyeing stenter_energy
染厂/印染厂/印染/染布/印花厂/浆纱…cod/回用/废水/排不掉/水发黑/水红/水黑/污水/盐/色度/锑 污水…pva/染料/锑 | 印染废水处理 染料降解 含盐染色废水 膜法回用 锑去除 | textile_wastewater dye_degradation antimony_removal
印花…不清/堵网/尿素/慢/手感硬/打样贵/掉色/搭色/洗不净/浆料/渗/精细度/糊/色浅 数码印花/圆网/平网/涂料印花…不清/发硬/堵网/尿素/慢/手感硬/打样贵/掉色/搭色/洗不净/浆料/渗/精细度/糊/色浅 | 印花糊料 涂料印花粘合剂 无尿素印花 印花增稠 喷墨印花预处理 | printing_thickener pigment_printing_binder urea-free_printing ink_jet_pretreatment
黑布/黑色/深色/藏青/大红…不够深/不够艳/不够黑/发灰/发红/发蓝/染不深/黑不下去 白…不够白布 | 增深整理 深色染色 织物表面微结构增深 低折射率 | color_deepening deep_black_dyeing
泳衣 泳帽 泳裤 泳衣/泳帽/泳裤…发脆/变形/失弹/掉色/松/烂/褪色 swimsuit/swimwear…chlorine/fade/loose 游泳…衣服松 | 耐氯氨纶 耐氯水色牢度 泳装面料 | chlorine_resistant_spandex swimwear chlorinated_water_fastness
染料/活性染料/分散染料/靛蓝/还原染料…太贵/染手/浪费/涨价/用量大/省/粉尘/过敏 染料粉…染手/飞 | 高固色率染料 液态染料 无粉尘染料 染料替代 | high-fixation_dye liquid_dye dust-free_dye
扎染 蜡染 蓝印花布 云锦 缂丝 土布 手工织布 蓝染 | 传统印染工艺 防染 天然靛蓝发酵 传统织造 | resist_dyeing batik tie-dye traditional_weaving
真丝/丝绸/桑蚕丝/丝巾/绸…勾丝/发黄/掉色/擦白/水渍/泛黄/皱/缩/脆/起毛 silk…crease/fade/yellow | 蚕丝光老化 丝绸抗皱 丝素接枝 真丝色牢度 | silk_yellowing silk_crease_resistance silk_grafting
选茧 缫丝/茧子/生丝…人工/出丝少/双宫/断头/洁净/清洁/解舒/选茧/黄斑 蚕茧…人工/出丝少/双宫/断头/洁净/清洁/选茧/黄斑 煮茧…不匀 | 缫丝 蚕茧解舒率 茧层渗透 蚕茧无损检测 | silk_reeling cocoon_reelability cocoon_sorting
羊绒/兔毛…分不出/分梳/含脂/掺假/洗毛/短/粗毛/草杂 羊毛/驼绒/毛条…分不出/分梳/含脂/掉毛/掺假/洗毛/短/粗毛/草杂 洗毛…水/脂 分梳…断 | 羊绒分梳 山羊绒鉴别 羊毛脂 洗毛废水 | cashmere_dehairing cashmere_identification wool_scouring lanolin
麻布/亚麻/苎麻/麻衣服/麻纱…不垂/掉渣/断头/染不深/染色浅/毛/破洞/硬/缩 | 麻织物染色 麻纤维改性 麻纱柔软 亚麻织物缩水 | modification_of_bast_fibre dyeing_of_linen
窗帘…勾/甲醛雾化/起毛 沙发布/汽车内饰布…勾/晒/甲醛雾化/褪/起毛 面料…勾/晒/甲醛雾化/褪 | 汽车内饰面料 雾化值 耐光色牢度内饰 | automotive_textile fogging_of_interior
手套帽子 手套/围巾/帽子…不保暖/勾丝/掉毛/松/缩/起球 | 针织饰品 粗纺毛织物 | knitted_accessories
无纺布/针刺/热风/熔喷/纺粘…换针/提速/断针/水耗/烘不干/能耗/费电/速度慢 水刺…堵/循环水/换针/提速/断针/水耗/烘不干/能耗/费水/费电/速度慢 | 水刺水循环 水刺能耗 针刺断针 热风穿透干燥 | spunlace_water_recycling needle_breakage through-air_bonding
无纺布/防护服/医用无纺布…抗渗/拒酒精/有味辐照/渗血/灭菌变脆/辐照变脆/透水/静水压 手术衣…抗渗/拒酒精/有味辐照/灭菌变脆/辐照变脆/透水/静水压 | 三抗整理 医用非织造拒液 辐照降解聚丙烯 | repellent_nonwoven alcohol_repellency gamma_degradation_of_polypropylene
土工布/土工膜…渗/焊不牢/破/穿刺/老化 防渗膜…渗/焊不牢/焊缝/穿刺/老化 | 土工膜焊缝 土工合成材料耐久 土工布顶破 | geomembrane_seam durability_of_geosynthetics
衣服/洗衣/洗/合成衣物…微塑料/微纤维/掉毛污染 洗衣机…毛絮/绒毛 | 纤维微塑料 微纤维脱落 | microfiber_release microfibre_shedding
旧衣服/废衣服/边角布/碎布/布头/废纱/废棉/回花…再纺/利用/回收/怎么处理/没人要 旧衣…分不开/分色/拆 涤棉…分不开 | 废旧纺织品分选 再生棉纺纱 化学法循环涤纶 | textile_waste_sorting polyester-cotton_separation recycled_cotton_yarn
面料/布/花样/款式/花型…侵权/找布/找样/抄版/版权/被抄 找布…慢 | 织物图像检索 花型检索 纺织花型版权 | fabric_image_retrieval pattern_retrieval
阴干臭 衣服…有味/洗不掉味/臭/越洗越臭/阴干臭/霉味/馊 t恤/衬衫/裤子/牛仔裤/裙子/毛衣/校服/工作服/内衣/内裤/围巾/手套/浴巾/床单/被套/枕套/被子/沙发套/桌布/布料/坯布/针织布/帆布/卫衣/童装/泳衣/瑜伽裤/秋衣/睡衣/西服/大衣/毯子…一股味/异味/有味/汗臭/洗不掉味/臭/臭味/越洗越臭/阴干臭/霉味/馊/馊味 袜子/羽绒服/拖把…一股味/异味/有味/汗臭/洗不掉味/臭味/越洗越臭/阴干臭/霉味/馊/馊味 毛巾…有味/汗臭/洗不掉味/越洗越臭/阴干臭/霉味/馊 窗帘…一股味/异味/汗臭/洗不掉味/臭/臭味/越洗越臭/阴干臭/霉味/馊/馊味 布/面料…有味/汗臭/洗不掉味/臭/越洗越臭/阴干臭/霉味/馊 抹布…一股味/异味/有味/汗臭/洗不掉味/臭味/越洗越臭/阴干臭/霉味/馊味 clothes/fabric…musty/stink towel/shirt…musty/smell/stink | 织物细菌生物膜 莫拉氏菌 抗微生物改性纤维 织物气味吸附 | malodour_in_textiles moraxella bacterial_biofilm_on_fabric
透肉 衣服/t恤/衬衫/裤子/牛仔裤/裙子/毛衣/校服/工作服/内衣/内裤/袜子/围巾/毛巾/浴巾/床单/被套/枕套/被子/窗帘/沙发套/桌布/面料/布料/坯布/针织布/帆布/卫衣/羽绒服/童装/泳衣/瑜伽裤/秋衣/睡衣/西服/大衣…一扯就破/一撕就破/一洗就破/不经穿/不耐穿/变薄/太透/屁股破/洗几次就透/洗烂/洗薄/洗透/烂了/看得见内衣/破洞/磨烂/磨白/磨破/磨穿/磨薄/膝盖破/薄得透/袖口破/裤裆破/走光/越洗越薄/透了/透明/透肉 手套/布…一扯就破/一撕就破/一洗就破/不经穿/不耐穿/变薄/太透/屁股破/洗几次就透/洗烂/洗薄/洗透/烂了/看得见内衣/磨烂/磨白/磨破/磨穿/磨薄/膝盖破/薄得透/袖口破/裤裆破/走光/越洗越薄/透了/透明/透肉 裤裆/袖口/膝盖/裤脚/脚后跟/袜跟/领口…洞/烂/破/磨破 clothes/jeans/socks/shirt/fabric…hole/rip/see_through/tear/thin/wear_out | 织物磨损减薄 纤维流失织物 织物平磨 织物耐洗涤 涤棉混纺结构 织物遮蔽性 | fabric_thinning wash_durability_of_fabric abrasion_of_fabric
沙沙响布 布/床单/衣服/冲锋衣/面料/裤子/羽绒服/纸尿裤/雨衣/尿裤/被子/枕头/窗帘…刷刷响/响声/哗哗/哗啦/噪音/声音大/沙沙/沙沙响/睡着响/走路响 fabric/jacket/sheet…noise/noisy/rustle | 织物摩擦声 织物摩擦发声 织物声学 | fabric_noise rustling_of_fabric
跑被 被套/被子/床笠/床单/沙发套/坐垫/沙发巾/枕芯/鞋垫/袜子/凉席/床垫套…卷成/堆一边/往下掉/滑下来/滑脱/滚/滚成一团/睡得跑/移位/缩一边/缩成/跑/跑一边 被芯…卷成/堆一边/往下掉/滑下来/滑脱/滚/滚成一团/睡得跑/移位/缩一边/缩成/跑一边 | 织物表面摩擦各向异性 绗缝固定 防滑织物 织物摩擦特性 | fabric_friction_anisotropy anti-slip_fabric
死棉 白星布 布…一块块白/死棉/没染上/白丝/白星/白点/白芯 染完/染布/染色布/面料/色布/棉布/染出来…一块块白/死棉/没染上/白丝/白星/白点/白芯/色点 | 未成熟纤维染色 死棉遮盖 色点遮盖 棉结白点 | dead_cotton immature_fibre_dyeing white_specks
晒烂布 窗帘…一年就烂/一扯就烂/一撕就烂/一碰就烂/晒破/晒糟/晒脆/晒裂/晒酥/西晒 遮阳布/窗纱/沙发布/旗子/横幅/帐篷/篷布/伞布/户外布/绳子/靠枕…一年就烂/一扯就烂/一撕就烂/一碰就烂/晒烂/晒破/晒糟/晒脆/晒裂/晒酥/烂了/西晒 网…一年就烂/一扯就烂/一撕就烂/一碰就烂/晒破/晒糟/晒脆/晒裂/晒酥/烂了/西晒 curtain/flag/tarp/awning/rope…rot/rotten/sun | 织物光降解 光致强力损失 纤维光老化 户外纺织品耐候 | photodegradation_of_textile strength_loss_under_light
布发霉 坯布/棉布/布/麻布/帆布/布料/面料/纱/棉纱/布匹/窗帘…发霉/发黑霉/受潮霉/长毛/霉/霉斑/霉点/黑点霉 fabric/cloth/curtain…mildew/mold | 坯布霉斑 织物防霉整理 纺织品微生物降解 织造用水水质 | mildew_on_fabric anti-mildew_finishing
`;
