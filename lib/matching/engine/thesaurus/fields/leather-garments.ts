/** Leather, shoes, garments, down. */
export const leatherGarments = `
蓝湿皮 裂浆 松面 涂饰层柔韧 成膜剂柔韧性 皮革成膜 皮革涂层附着 皮革耐折 皮革聚氨酯乳液 皮革胶原纤维 皮革油脂氧化 皮革柔软 皮革…发硬/掉浆/松面/空松/裂/裂浆/裂面/起皱 皮面…粗/裂/裂纹 皮…一弯就裂/一折就白/一穿就折/弯裂/折印/折痕/折白/掉浆/松面/白印/皱纹深 牛皮…一弯就裂/一折就白/一穿就折/弯裂/折印/折痕/折白/白印/皱纹深/硬/裂 皮子…一弯就裂/一折就白/一拉就裂/一穿就折/弯裂/折印/折痕/折白/白印/皱纹深/硬 皮鞋/皮包/皮带…一弯就裂/一折就白/一穿就折/弯裂/折印/折痕/折白/白印/皱纹深 鞋面…一弯就裂/一折就白/一穿就折/弯裂/折印/折白/白印/皱纹深 皮料…干裂 | 皮革涂饰 加脂剂 复鞣 丙烯酸涂饰 | leather_finishing fatliquoring retanning finish_cracking loose_grain
油脂迁移析出 加脂剂迁移 游离脂肪酸盐霜 皮革…油霜/起霜/霉 皮鞋/皮包…一层白/冒油/泛白/白毛/白粉/白霜/起白/长白/霉 皮/皮衣/皮面…一层白/冒油/泛白/白粉/白霜/起白/长白 皮具/皮料/蓝皮…霉 | 皮革防霉 油霜盐霜 | leather_mould fatty_spew fat_spew
皮革染料渗透 皮革匀染 皮革坚牢度 皮革…掉色/染不匀/染不透/色差/色花 皮带…掉色/染色裤子 皮鞋…掉色/染袜子 皮…擦掉色 皮料…掉色 | 皮革染色 皮革摩擦色牢度 | leather_dyeing dye_penetration_in_leather
皮革废水 含铬皮屑 皮边角 浸灰 制革厂 铬鞣液 铬鞣废液 三价铬去除 铬循环利用 生态鞣制 制革少铬鞣制 制革酶法脱毛 制革中性盐污染 皮革厂…废水绿/废液/水发绿/水太多/水排不掉/污水/绿水/蓝水 鞣制…废水绿/废液/水发绿/水太多/水排不掉/绿水/蓝水/铬 鞣完/鞣皮/铬鞣/皮厂/转鼓…废水绿/废液/水发绿/水太多/水排不掉/绿水/蓝水 制革…污水 皮革…污泥 脱毛…硫化 皮渣…处理 | 保毛脱毛 制革清洁生产 含铬皮废料 少硫浸灰 | tannery_wastewater liming_unhairing chrome_leather_waste chrome_recycling > 六价铬还原
划皮 皮料…伤残/出裁率/排版/浪费/疤/裁 皮张…等级 皮子…挑伤 牛皮…裁剪 真皮…裁 | 皮革表面缺陷检测 皮革排样 | leather_defect_detection leather_nesting
鞋底…半年就断/开裂/弯裂/折断/折裂/断/断了/断底/断裂/裂/裂口/裂开 鞋…半年就断/弯裂/折断/折裂/断了/断帮/断底/断裂/裂/裂口/裂开 鞋跟…掉/断 大底/运动鞋/球鞋…半年就断/弯裂/折裂/断了/断底/断裂/裂/裂口/裂开 凉鞋…半年就断/弯裂/折裂/断了/断带/断底/断裂/裂/裂口/裂开 皮鞋…半年就断/折裂/断了/断底/断裂/裂/裂口/裂开 鞋面…半年就断/折裂/断了/断底/断裂/裂口/裂开 shoes/sole…break/crack/split 拖鞋/人字拖/高跟…断 | 鞋底耐折 鞋跟强度 屈挠龟裂 | flex_resistance_of_sole shoe_heel flex_cracking
鞋底花纹排水 鞋底摩擦学 冰面止滑 鞋底…不耐磨/冰上滑/地砖滑/太滑/打滑/摔/摔人/摔跤/油地滑/湿地/溜/滑/滑倒/磨得快/磨穿/重/雨天滑 鞋…冰上滑/地砖滑/太滑/太重/打滑/摔/摔人/摔跤/油地滑/湿地/溜/滑倒/防滑/雨天滑 鞋子/拖鞋/雨鞋/工鞋/厨师鞋/厨房鞋/皮鞋/老人鞋…冰上滑/地砖滑/太滑/打滑/摔/摔人/摔跤/油地滑/湿地/溜/滑倒/雨天滑 shoes/sole/boots…slip/slippery 大底…不耐磨 | 鞋底耐磨 止滑性 轻质鞋底 | outsole_abrasion slip_resistance_of_footwear lightweight_outsole
小白鞋 贮存气氛NOx 高分子鞋材黄变 鞋边…变黄/黄 鞋…发黄/变黄 鞋底/白鞋/大底/白底/鞋面/中底…黄 | 鞋材黄变 酚黄变 丁基羟基甲苯黄变 | phenolic_yellowing yellowing_of_footwear
脚臭 鞋垫 鞋材抗菌 防臭整理 足部微生物 异戊酸 鞋材足部微生态 抗菌缓释 鞋…一股臭/不透气/味重/捂脚/熏/臭/臭烘烘/酸臭/闷 鞋垫…一股臭/味重/塌/熏/臭/臭烘烘/酸臭 shoes/shoe/sneaker/boots/feet…odor/smell/stink/sweaty 鞋子/运动鞋/劳保鞋/雨靴/球鞋…一股臭/味重/熏/臭/臭烘烘/酸臭 鞋里…湿 | 鞋腔微气候 抗菌鞋材 鞋垫材料 | foot_odor insole shoe_microclimate shoe_odor foot_bacteria
鞋楦 楦头 定制鞋垫 扁平足 鞋楦脚型 鞋楦三维扫描 鞋楦步态 鞋…不合脚/夹脚/打脚/挤脚/硌脚/磨脚/累脚/脚疼 鞋码…不准 | 鞋楦设计 足部生物力学 足底压力分布 足型测量 | shoe_last foot_biomechanics plantar_pressure
飞织鞋面 防撞包头 鞋头耐磨复合织物 鞋面…一踢就破/变形/开线/折痕/掉漆/破/磨烂/磨破/穿洞/裂/起皮/踢破/顶破 鞋头/童鞋/运动鞋/网面鞋…一踢就破/开线/破/磨烂/磨破/穿洞/踢破/顶破 鞋眼…拉破 | 鞋面材料耐折 飞织鞋面成型 | shoe_upper flyknit_upper
等离子鞋底处理 EVA底粘接 鞋…一洗就开/开口/开胶/张口/张嘴/张开/掉了/掉底/欠胶/渗胶/爆胶/脱底/脱开/脱胶/裂开胶/贴底/退货胶 大底…开胶/掉/脱 鞋底…一洗就开/开口/开胶/张开/掉/掉了/脱/裂开胶/退货胶 sole/shoe_sole…come_off/fall_off/open/peel/separate shoe…come_apart/glue 鞋头/鞋帮…开胶 刷胶…鞋 中底…脱胶 | 鞋底粘合强度 鞋用处理剂 水性鞋胶 | sole_bonding footwear_primer peel_strength_of_shoe > 鞋用胶粘剂 等离子体表面改性
针车 夹帮 绷帮 鞋厂…人工/招工 鞋面…喷胶/打粗 刷胶…人工 鞋底…喷胶 制鞋…自动 成型线…鞋 鞋…自动化 | 制鞋自动化 鞋底喷胶轨迹 鞋面打磨机器人 | shoe_manufacturing_automation sole_spraying_trajectory
劳保鞋 安全鞋 钢包头 防刺穿鞋 绝缘鞋 防静电鞋 雨鞋 雨靴 水鞋 劳保鞋…重 雨靴/胶鞋…裂 | 安全鞋防护 防刺穿 胶靴 | safety_footwear puncture_resistant_midsole rubber_boot
纰裂 脱线 缝口纱线摩擦 缝口织物结构 缝口缝制参数 衣服…开线/爆缝/脱线/裂缝 缝口…拉开/裂 缝…崩开/开线 裤…开线/裂 接缝…滑脱 裤子…裂开 裤裆/腋下/袖笼…裂 线缝…开 针孔…拉大 裆/衣/裙…开线 | 接缝滑移 缝口强度 纱线滑移 | seam_slippage seam_strength
缝皱 缝纫面料力学 缝纫张力 缝纫送布差动 薄料…皱/缝 缝线/缝纫…起皱 车缝/缝头/布边/车线…皱 拼缝…不平 衣服…波浪边 缝制…起拱 弹力布…缝 缝…皱巴 | 缝纫起皱 缝纫线张力 送布 | seam_pucker fabric_feeding_in_sewing
跳针 绷缝机 缝纫机…卡/漏油/跳线 缝纫…断/断线/断针/跳针 平车…跳 缝纫线/车线/机针…断 | 缝纫机线迹 缝纫机钩线机构 缝纫线可缝性 | skipped_stitch lockstitch sewing_thread
不合身 版型 服装人体形态 服装版型优化 服装虚拟试衣 合不合身 脚型 合体性 号型 衣服…不合体/不合身/显胖/试 裤子…卡裆/扭腿 尺码…不准/不合身/不合适/买错/推荐/选/问 版型…不合/不好 选码…错/难 穿着…不合身/大了小了 鞋…买大/买小 试穿…不了/麻烦 size…fit/wrong 打版…师傅 领子…荡 袖子…拉扯 裤腿…扭 买家…问尺码 网上…试不了 not/clothes/shoes…fit which…size | 服装合体性 人体测量 服装号型 三维人体扫描 | garment_fit anthropometry body_scanning wrong_size
粘合衬 西服…泡/起泡 衬布…脱 领子/粘衬…起泡 粘合衬…渗胶 | 粘合衬剥离 热熔粘合衬 | fusible_interlining interlining_bubbling
裁床 电剪 排唛架 唛架 裁片…不准/大小/编号/色差 拉布…松紧 裁布…不准 裁剪…浪费 布料…利用率 | 自动裁床 排料优化 铺布张力 | fabric_cutting automatic_spreading marker_making
拉链 尼龙拉链 拉链…不顺/卡/坏/开/拉不动/掉漆/断/波浪/爆/生锈/脱齿/褪色/齿 拉头…掉 | 拉链平拉强力 拉链轻滑度 | zipper slide_fastener
纽扣 四合扣 树脂扣 扣子…掉/染色/生锈/碎 纽扣…掉 金属扣…发黑 鞋扣…生锈 皮带扣…掉色 | 纽扣牢度 服装辅料 | garment_button snap_fastener garment_accessory
烫画 柔性粘合剂膜层 屈挠耐久 涂料印花 印花…一洗就掉/剥落/发硬/开裂/掉/洗几次就裂/洗掉/洗裂/粘手/粘连/脱落/裂/龟裂 烫画…掉/脱/裂 t恤…印花裂/裂 图案/印的字…一洗就掉/开裂/洗几次就裂/洗掉/洗裂/粘手/裂/龟裂 印的图/衣服图案/t恤图/烫的图/胶印图…一洗就掉/开裂/掉/洗几次就裂/洗掉/洗裂/粘手/裂/龟裂 logo…crack/peel/wash_off/一洗就掉/开裂/洗几次就裂/洗掉/洗裂/粘手/裂/龟裂 print/design/heat_transfer…crack/peel/wash_off 热转印/反光条/压胶标…掉 衣服…印花脱落 胶浆…裂 | 胶浆印花 热转印牢度 柔性印花浆料 | heat_transfer_print plastisol_print print_cracking
压胶条 雨衣 雨披 冲锋衣…分层/渗/漏/起泡 压胶…开/掉/脱 雨衣…渗/漏/粘/裂/闷 帐篷…渗/漏水 贴合布/复合布…起泡 防水布…渗 胶条…脱 | 防水透湿膜 缝口密封 静水压 层压织物剥离 | seam_sealing waterproof_breathable_membrane hydrostatic_pressure
毛衣…变大/小/拉长/毡/缩/缩水/起球 毛衫…变形/扭/缩/缩水 羊毛…毡缩/缩 羊绒衫…缩/起球 羊绒…掉毛/缩 羊毛衫…缩 机洗…羊毛 | 毡缩 羊毛防缩整理 机可洗羊毛 毛衫起球 | felting_shrinkage machine_washable_wool
文胸 压力袜 瑜伽裤 添纱织物 局部增强针织 锦纶添纱耐磨 袜子…俩星期就破/勒/勾破/掉/掉跟/松/洞/滑/破/脱跟/臭 丝袜…俩星期就破/勒/勾/勾破/抽丝/掉跟/松/洞/破/破洞/磨穿/臭/起球 内衣…勒/痒 棉袜/袜头…俩星期就破/勒/勾破/掉跟/松/洞/破/破洞/磨穿/臭/起球 袜跟/脚后跟…俩星期就破/勒/勾破/掉跟/松/破洞/磨穿/臭/起球 stockings…hole/slip/tear 袜口/袜…松 瑜伽裤…透 腰带…勒 socks…slip | 袜品 服装压力舒适性 压缩服装 | hosiery clothing_pressure compression_garment
松紧带 橡皮筋 织带 松紧带…断/没弹 裤腰/松紧…松/没弹 氨纶…断/老化 弹力…回不去/松垮 橡筋/橡皮筋/氨纶丝/皮筋…断 织带…松 弹力裤…鼓包 弹力布…破洞 裤膝…起鼓 | 弹力织带 氨纶断裂 弹性织物回复 | elastic_webbing bagging_of_fabric spandex_breakage > 弹性回复
绣花 刺绣 绣花机 电脑绣花 绣花…断线/起皱/跑位/露底 刺绣…断线 | 刺绣工艺 电脑刺绣 | embroidery computerized_embroidery
钻绒 跑绒 羽绒孔隙结构 致密织物 羽绒绒丝穿透 羽绒服…冒毛/掉毛/毛/跑毛/钻/钻绒 羽绒被…毛/钻绒 羽绒…跑/跑出来/针孔钻/钻 被子…钻毛 | 防钻绒织物 充绒制品 | down_proof_fabric down_leakage
水洗绒 蓬松度 鹅绒 羽绒绒朵缠结 耐洗回弹 羽绒团聚 羽绒油脂去除 羽绒气味物质 羽绒酶洗 羽绒…不蓬/发黄/味/打团/残脂/油/浊度/清洁度/结/结团/脏/臭/蓬松 羽绒服…味/洗后塌/腥味/臭 羽绒被…不暖 鸭绒…臭 | 羽绒蓬松度 残脂率 羽绒清洗 拒水羽绒 | fill_power down_cleaning residual_fat_of_down
绒子含量 充绒机 羽丝 羽绒…假/分拣/含绒/掺/检验/飞丝 鸭绒…冒充鹅绒 充绒…不匀 | 羽绒鉴别 绒子分离 | down_identification down_cluster
废羽毛 鸭毛 鹅毛 羽毛粉 碎羽毛 胶原多肽提取 皮革副产物高值化 明胶提取 羽毛…利用/处理 猪皮/碎皮/牛皮边角/皮屑/皮边/下脚皮…做啥/利用/卖/处理/扔/没处/没用/能做 皮渣…做啥/利用/卖/扔/没用/能做 鸡毛…利用 羊毛…下脚 | 角蛋白提取 羽毛资源化 | keratin feather_utilization
无铬皮 白湿皮 植鞣 皮革…六价铬/甲醛 手套/皮/皮鞋/皮带…六价铬 | 皮革六价铬 无铬鞣剂 植物鞣剂 | hexavalent_chromium_in_leather chrome_free_tanning vegetable_tanning
毛皮 裘皮 羊剪绒 皮草/毛皮/羊皮/兔毛…掉毛 皮毛…硝 | 毛皮鞣制 毛皮染色 | fur_processing fur_dressing
检针机 过检针 衣服/童装/枕头/被子…断针 断针…找不到 | 断针检测 缝纫断针管理 | needle_fragment_detection
小单快反 服装…小单快反/工序不平衡/排单/流水/返工 缝制…平衡 服装厂…招工 | 服装吊挂系统 缝制流水线平衡 服装柔性生产 | hanger_production_system garment_line_balancing
极光 整烫 裤线 熨烫…亮/印子 烫…亮光 西装…起亮 裤子…烫痕 西服…不挺 衣服…烫黄 | 服装整烫 织物极光 定型压烫 | garment_pressing fabric_glazing
魔术贴 粘扣 魔术贴…不粘/脱线/起毛 | 粘扣带 粘扣疲劳 | hook_and_loop
面膜布 化妆棉 棉柔巾 洗脸巾 棉签 水刺超薄基布 吸液贴服 蚕丝面膜布 面膜/面膜布/膜布…不吸液/不服帖/太厚/掉下来/滑/滴液/翘/贴不住 棉柔巾…掉屑 洗脸巾…掉毛 棉签…掉棉 | 面膜基布 干法水刺 | facial_mask cotton_tissue
盐腌皮 生皮 鲜皮 原皮 盐湿皮 牛皮/羊皮/猪皮/皮子/生皮/鲜皮/原皮…掉毛烂/收来就臭/没腌好/生虫/盐太多/红斑/腌/腌烂/腌臭/腐烂 | 原料皮防腐 原皮保藏 少盐保藏 浸水工序 制革硫化物恶臭 | hide_preservation raw_hide_curing less_salt_curing
皮/皮料/牛皮/羊皮/皮子/皮革…尺码少/得皮率/得革率/缩水/量尺少/面积小/面积缩 leather…area/shrink 绷板…缩 | 得革率 绷板干燥 皮革面积得率 真空干燥皮革 | leather_area_yield toggling_and_drying
皮料/皮包/皮具/皮衣/皮子/皮鞋/真皮/皮带/皮革…一股味/味大/怪味/有味/腥味/臭/鱼腥 新皮包…味 leather/bag…smell | 皮革气味物质 皮革挥发物 加脂剂氧化气味 皮革除味 | odor_of_leather volatile_compounds_in_leather
皮/皮料/牛皮/皮子…削不匀/厚薄/厚薄不匀/片不匀/片皮/部位差 片皮机/削匀…跳刀 | 片皮精度 削匀 皮革厚度均匀性 皮革部位差 | leather_splitting shaving_of_leather thickness_uniformity_of_leather
皮料/皮鞋/皮包/皮面/皮沙发/翻毛皮/皮革…吸水/怕水/水印/水斑/水渍/泡水/淋雨/渗水 leather…water_stain/waterproof 皮…防水 | 防水革 皮革拒水 水渍形成 疏水加脂 | waterproof_leather hydrophobing_of_leather
翻毛皮/绒面/反绒/磨砂皮/麂皮…打光/掉毛/掉粉/掉色/脏/起亮 | 绒面革 绒面革染色牢度 磨革粉尘 | suede_leather buffing_dust
皮/皮子/皮张/蓝皮/生皮…毛孔粗/毛根/毛没脱/生长纹/粗纹/胶渍/血筋 脱毛…不净/毛根 | 酶脱毛 浸灰膨胀 皮革粒面缺陷 皮革软化酶 | enzymatic_unhairing bating grain_defect_of_leather
皮/牛皮/蓝湿皮/羊皮/皮革…一折就断/干了硬/干后裂/干裂/晒干裂/板硬/没弹性/硬邦邦 皮料…一折就断/干了硬/干后裂/晒干裂/板硬/没弹性/硬邦邦 leather…brittle/crack/dry/hard/stiff | 皮革加脂增柔 胶原纤维粘结 皮革干燥收缩 加脂剂渗透 | leather_softness collagen_fibre_adhesion drying_of_leather
染皮 皮/皮料/牛皮/皮子…中间白/切口白/夹心/染不进/染不透/白芯/表面色 皮革…中间白/切口白/夹心/染不进/白芯/表面色 leather…color_uneven/dye | 染料渗透皮革 酸性染料渗透 胶原基质传质 透染 | penetration_of_dye_into_leather acid_dye_diffusion_in_collagen
鞋/鞋子/皮鞋/鞋底…叫声/吱吱/咯吱/嘎吱/有响声/走路响 shoes…squeak | 鞋底异响 鞋底摩擦噪声 鞋材界面摩擦 | footwear_squeak sole_friction_noise
鞋/鞋子/运动鞋/登山鞋/棉鞋…一湿就透/不防水/渗水/湿透/漏水/进水 皮鞋…一湿就透/不防水/湿透/漏水/进水 shoe/boot…leak/waterproof/wet | 防水透湿鞋靴 鞋帮防水 防水鞋套结构 | waterproof_footwear breathable_waterproof_boot
港宝 鞋…变形/塌/塌帮/定型差/歪/走形/起皱/软塌/鼓包 鞋头…变形/塌/塌帮/歪/瘪/走形/起皱/软塌/鼓包 后跟/鞋帮/鞋口/皮鞋…变形/塌/塌帮/歪/走形/起皱/软塌/鼓包 | 鞋头港宝 鞋帮定型 热定型鞋面 鞋跟衬 | toe_puff heel_counter upper_lasting_and_setting
鞋/大底/橡胶底…发白/吐白/喷霜/白粉/脏印/起霜 鞋底…一层白/发白/吐白/喷霜/白粉/脏印/起霜 | 鞋底喷霜 橡胶大底析出 鞋材助剂迁移 | blooming_of_sole outsole_bloom
鞋/鞋样/鞋款/鞋楦…开发慢/开版慢/打样慢/改版/样板师傅/画版/试穿 | 鞋类三维数字化设计 鞋样展平 虚拟试鞋 | footwear_CAD 3D_shoe_design last_flattening
中底疲劳 能量回归 聚合物泡沫中底 鞋…不弹/不舒服/久站/塌了/太硬/崴脚/弹性差/没弹力/没弹性/没缓冲/没脚感/硌/硬/硬邦邦/缓震/脚底板疼/越穿越硬/踩塌/踩实/踩扁/震脚 童鞋/老人鞋/护士鞋/工鞋…不舒服/久站/太硬/崴脚/硌/累脚/缓震/脚底板疼/震脚 跑鞋…不弹/不舒服/久站/塌了/太硬/崴脚/弹性差/没弹力/没弹性/没缓冲/没脚感/硌/硬/硬邦邦/累脚/缓震/脚底板疼/越穿越硬/踩塌/踩实/踩扁/震脚 shoes…bounce/cushion/flat/hard/hurt/lose_cushion/uncomfortable 鞋子/运动鞋/鞋底/鞋垫/中底/篮球鞋/旅游鞋/老爹鞋…不弹/塌了/弹性差/没弹力/没弹性/没缓冲/没脚感/硬/硬邦邦/越穿越硬/踩塌/踩实/踩扁 sole/insole…bounce/flat/hard/lose_cushion 久站…脚 | 鞋底缓震 中底力学 步态生物力学 | cushioning_of_footwear plantar_pressure_of_shoes gait_biomechanics energy_return
领口/衣领/罗纹/袖口…卷/卷边/变形/松/松垮/洗松/荡/荷叶 领子…卷/卷边/变形/松/松垮/洗松/荷叶 collar…curl/loose t恤…领口 | 罗纹弹性 针织领口变形 织物蠕变回复 | rib_collar dimensional_stability_of_knitwear
衬衫领/领子/袖口/白衬衫…发黄/汗黄/洗不掉/腋下黄/黄/黑边 衣领…发黄/汗黄/腋下黄/黄/黑边 腋下…黄 | 汗渍黄变 皮脂氧化 织物去渍 | sweat_stain yellowing_by_sebum
文胸/胸罩/塑身衣…勒/扎/洗变形/移位/空杯/罩杯变形/钢圈戳/钢圈断 内衣…扎/洗变形/移位/空杯/罩杯变形/钢圈戳/钢圈断 | 文胸结构 罩杯模压 乳房生物力学 无钢圈支撑 | bra_design breast_biomechanics moulded_cup
工作服/消防服/劳保服/工装…不耐洗/不透气/不防火/火花烧洞/烧穿/电弧/酸烂/重/闷 防护服…不耐洗/不透气/不防火/火花烧洞/烧穿/电弧/酸烂/重 焊工服…烧洞 | 热防护服装 电弧防护 化学防护服 | thermal_protective_clothing arc_flash_protection chemical_protective_clothing
衣服…ph/客诉/检测不合格/色牢度不过/质检不过/退货 服装/童装…ph/客诉/检测不合格/甲醛/色牢度不过/质检不过/退货 校服…ph/不合格/客诉/掉色/检测不合格/甲醛/色牢度不过/质检不过/退货 | 纺织品安全性能 服装质量检验 生态纺织品 | textile_safety ecological_textile
羽绒服/羽绒/棉服/被子/冲锋衣…一洗就塌/不保暖/冷/冷点/缝线透风/跑风/针孔漏 | 羽绒服热阻 冷桥绗缝 防风保暖结构 暖体假人 | thermal_insulation_of_down_jacket thermal_manikin quilting_cold_spot
衣服/布料/服装…划粉/水印/污渍/油渍/笔印/铅笔印/锈渍 成衣…划粉/水印/污渍/油污/油渍/洗不掉/笔印/铅笔印/锈渍 | 成衣去渍 织物油污清除 纺织品污渍 | stain_removal_from_garments garment_spotting
打版…反复/慢/改版/费布 样衣…不对/反复/师傅/慢/改好几次/改版/费布 做样衣…反复/师傅/慢/改版/费布 3d…样衣 | 三维虚拟样衣 服装样板智能生成 面料物性仿真 | 3D_virtual_garment pattern_generation fabric_drape_simulation
网店/电商/网上买/买衣服…不合身退/尺码不准/退货率 衣服…退货率高 鞋子…退货尺码 | 尺码推荐 人体三维重建 | size_recommendation virtual_fitting_room
边油 油边 皮带…两层开/孔拉大/开层/开边/掉皮/断裂/起边/边油掉/边油裂/边裂 腰带/包包/钱包/皮具/包边/包带/手提包…两层/两层开/分层/孔拉大/开层/开边/掉皮/断/断裂/脱层/起边/边油掉/边油裂/边裂 皮包…两层/两层开/分层/孔拉大/开层/开边/断/断裂/脱层/起边/边油掉/边油裂/边裂 表带…两层/两层开/分层/孔拉大/开层/开边/掉皮/断裂/脱层/起边/边油掉/边油裂/边裂 油边…掉/裂 belt/bag/wallet/strap…crack/delaminate/peel | 皮革层合 皮具粘接剥离 边油柔韧 皮具缝合 | leather_goods edge_paint_of_leather leather_laminate
冻硬皮 皮沙发/皮衣/皮包/座套/人造革/合成革/皮套/皮手套/皮鞋/仿皮/方向盘套/皮座椅/pu革/pvc革…一冷就硬/冬天僵/冬天硬/冬天硬邦邦/冬天裂/冷天/冻硬/冻裂/发僵/天冷裂 | 涂饰层低温屈挠 耐寒合成革 聚氨酯涂层玻璃化 低温耐折 | cold_resistance_of_leather low-temperature_flexing
修面皮 补伤皮 皮面/牛皮/头层皮/羊皮…伤残/伤疤/划伤/有伤/次皮/残次/毛孔粗/烙印/蚊子包/遮不住 皮子/皮/蓝皮…伤残/伤疤/划伤/有伤/次皮/残次/烙印/蚊子包/遮不住 皮料…伤疤/划伤/有伤/次皮/残次/毛孔粗/烙印/蚊子包/遮不住 | 补伤修面涂饰 粒面缺陷遮盖 修饰面革 皮革填充补伤 | corrected_grain_leather upgrading_of_leather stucco_finishing
冰屁股 皮沙发/沙发皮/真皮沙发/皮座椅/皮椅/皮凉席/皮衣/皮坐垫/皮垫…不透气/冬凉/冰屁股/凉/出汗/夏粘/捂/粘腿/粘身/闷 leather_seat/leather_sofa…cold/sticky/sweaty | 皮革透湿 皮革接触热舒适 打孔革 皮革卫生性能 | water_vapour_permeability_of_leather thermal_comfort_of_seat
`;
