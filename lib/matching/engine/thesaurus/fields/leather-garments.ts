/** Leather, shoes, garments, down. */
export const leatherGarments = `
蓝湿皮 皮革…发硬/掉浆/松面/空松/裂/裂浆/裂面/起皱 皮面…粗/裂/裂纹 皮…掉浆/松面 牛皮…硬/裂 皮子…一拉就裂/硬 皮料…干裂 | 皮革涂饰 加脂剂 复鞣 丙烯酸涂饰 | leather_finishing fatliquoring retanning
皮革…油霜/起霜/霉 皮鞋/皮包…白毛/霉 皮具/皮料/蓝皮…霉 皮…白霜 | 皮革防霉 油霜盐霜 | leather_mould fatty_spew
皮革…掉色/染不匀/染不透/色差/色花 皮带…掉色/染色裤子 皮鞋…掉色/染袜子 皮…擦掉色 皮料…掉色 | 皮革染色 皮革摩擦色牢度 | leather_dyeing dye_penetration_in_leather
皮革废水 含铬皮屑 皮边角 浸灰 制革厂 铬鞣液 皮革厂/制革…污水 鞣制…铬 皮革…污泥 脱毛…硫化 皮渣…处理 | 保毛脱毛 制革清洁生产 含铬皮废料 少硫浸灰 | tannery_wastewater liming_unhairing chrome_leather_waste > 六价铬还原
划皮 皮料…伤残/出裁率/排版/浪费/疤/裁 皮张…等级 皮子…挑伤 牛皮…裁剪 真皮…裁 | 皮革表面缺陷检测 皮革排样 | leather_defect_detection leather_nesting
鞋底…开裂/折断/折裂/断/裂 鞋…折断/折裂/断帮/断底/断裂 鞋跟…掉/断 大底…裂 凉鞋…断带 拖鞋/人字拖/高跟…断 | 鞋底耐折 鞋跟强度 屈挠龟裂 | flex_resistance_of_sole shoe_heel flex_cracking
鞋底…不耐磨/打滑/滑/磨得快/磨穿/重 鞋…太重/打滑/防滑 大底…不耐磨 | 鞋底耐磨 止滑性 轻质鞋底 | outsole_abrasion slip_resistance_of_footwear lightweight_outsole
小白鞋 鞋边…变黄/黄 鞋…发黄/变黄 鞋底/白鞋/大底/白底/鞋面/中底…黄 | 鞋材黄变 酚黄变 丁基羟基甲苯黄变 | phenolic_yellowing yellowing_of_footwear
脚臭 鞋垫 鞋…不透气/捂脚/臭/闷 鞋垫…塌/臭 鞋里…湿 | 鞋腔微气候 抗菌鞋材 鞋垫材料 | foot_odor insole shoe_microclimate
鞋楦 楦头 定制鞋垫 扁平足 鞋…不合脚/夹脚/打脚/挤脚/硌脚/磨脚/累脚/脚疼 鞋码…不准 | 鞋楦设计 足部生物力学 足底压力分布 足型测量 | shoe_last foot_biomechanics plantar_pressure
飞织鞋面 鞋面…变形/开线/折痕/掉漆/破/裂/起皮 鞋头…破 鞋眼…拉破 | 鞋面材料耐折 飞织鞋面成型 | shoe_upper flyknit_upper
鞋…开胶/张口/张嘴/掉底/欠胶/渗胶/爆胶/脱底/脱开/脱胶/贴底 大底/鞋底…开胶/掉/脱 鞋头/鞋帮…开胶 刷胶…鞋 中底…脱胶 | 鞋底粘合强度 鞋用处理剂 水性鞋胶 | sole_bonding footwear_primer peel_strength_of_shoe > 鞋用胶粘剂 等离子体表面改性
针车 夹帮 绷帮 鞋厂…人工/招工 鞋面…喷胶/打粗 刷胶…人工 鞋底…喷胶 制鞋…自动 成型线…鞋 鞋…自动化 | 制鞋自动化 鞋底喷胶轨迹 鞋面打磨机器人 | shoe_manufacturing_automation sole_spraying_trajectory
劳保鞋 安全鞋 钢包头 防刺穿鞋 绝缘鞋 防静电鞋 雨鞋 雨靴 水鞋 劳保鞋…重 雨靴/胶鞋…裂 | 安全鞋防护 防刺穿 胶靴 | safety_footwear puncture_resistant_midsole rubber_boot
纰裂 脱线 衣服…开线/爆缝/脱线/裂缝 缝口…拉开/裂 缝…崩开/开线 裤…开线/裂 接缝…滑脱 裤子…裂开 裤裆/腋下/袖笼…裂 线缝…开 针孔…拉大 裆/衣/裙…开线 | 接缝滑移 缝口强度 纱线滑移 | seam_slippage seam_strength
缝皱 薄料…皱/缝 缝线/缝纫…起皱 车缝/缝头/布边/车线…皱 拼缝…不平 衣服…波浪边 缝制…起拱 弹力布…缝 缝…皱巴 | 缝纫起皱 缝纫线张力 送布 | seam_pucker fabric_feeding_in_sewing
跳针 绷缝机 缝纫机…卡/漏油/跳线 缝纫…断/断线/断针/跳针 平车…跳 缝纫线/车线/机针…断 | 缝纫机线迹 缝纫机钩线机构 缝纫线可缝性 | skipped_stitch lockstitch sewing_thread
不合身 版型 衣服…不合体/不合身/显胖 裤子…卡裆/扭腿 尺码…不准 打版…师傅 版型…不好 领子…荡 袖子…拉扯 裤腿…扭 | 服装合体性 人体测量 服装号型 三维人体扫描 | garment_fit anthropometry body_scanning
粘合衬 西服…泡/起泡 衬布…脱 领子/粘衬…起泡 粘合衬…渗胶 | 粘合衬剥离 热熔粘合衬 | fusible_interlining interlining_bubbling
裁床 电剪 排唛架 唛架 裁片…不准/大小/编号/色差 拉布…松紧 裁布…不准 裁剪…浪费 布料…利用率 | 自动裁床 排料优化 铺布张力 | fabric_cutting automatic_spreading marker_making
拉链 尼龙拉链 拉链…不顺/卡/坏/开/拉不动/掉漆/断/波浪/爆/生锈/脱齿/褪色/齿 拉头…掉 | 拉链平拉强力 拉链轻滑度 | zipper slide_fastener
纽扣 四合扣 树脂扣 扣子…掉/染色/生锈/碎 纽扣…掉 金属扣…发黑 鞋扣…生锈 皮带扣…掉色 | 纽扣牢度 服装辅料 | garment_button snap_fastener garment_accessory
烫画 印花…剥落/发硬/开裂/掉/粘连/脱落/裂 烫画…掉/脱/裂 t恤…印花裂/裂 热转印/反光条/压胶标…掉 衣服…印花脱落 胶浆/图案…裂 | 胶浆印花 热转印牢度 柔性印花浆料 | heat_transfer_print plastisol_print print_cracking
压胶条 雨衣 雨披 冲锋衣…分层/渗/漏/起泡 压胶…开/掉/脱 雨衣…渗/漏/粘/裂/闷 帐篷…渗/漏水 贴合布/复合布…起泡 防水布…渗 胶条…脱 | 防水透湿膜 缝口密封 静水压 层压织物剥离 | seam_sealing waterproof_breathable_membrane hydrostatic_pressure
毛衣…变大/小/拉长/毡/缩/缩水/起球 毛衫…变形/扭/缩/缩水 羊毛…毡缩/缩 羊绒衫…缩/起球 羊绒…掉毛/缩 羊毛衫…缩 机洗…羊毛 | 毡缩 羊毛防缩整理 机可洗羊毛 毛衫起球 | felting_shrinkage machine_washable_wool
文胸 压力袜 瑜伽裤 袜子…掉/松/洞/滑/破/脱跟/臭 丝袜…勾/抽丝 内衣…勒/痒 袜口/袜…松 瑜伽裤…透 腰带…勒 | 袜品 服装压力舒适性 压缩服装 | hosiery clothing_pressure compression_garment
松紧带 橡皮筋 织带 松紧带…断/没弹 裤腰/松紧…松/没弹 氨纶…断/老化 弹力…回不去/松垮 橡筋/橡皮筋/氨纶丝/皮筋…断 织带…松 弹力裤…鼓包 弹力布…破洞 裤膝…起鼓 | 弹力织带 氨纶断裂 弹性织物回复 | elastic_webbing bagging_of_fabric spandex_breakage > 弹性回复
绣花 刺绣 绣花机 电脑绣花 绣花…断线/起皱/跑位/露底 刺绣…断线 | 刺绣工艺 电脑刺绣 | embroidery computerized_embroidery
钻绒 跑绒 羽绒服…冒毛/掉毛/毛/跑毛/钻/钻绒 羽绒被…毛/钻绒 羽绒…跑/跑出来/针孔钻/钻 被子…钻毛 | 防钻绒织物 充绒制品 | down_proof_fabric down_leakage
水洗绒 蓬松度 鹅绒 羽绒…不蓬/发黄/味/打团/残脂/油/浊度/清洁度/结/结团/脏/臭/蓬松 羽绒服…味/洗后塌/腥味/臭 羽绒被…不暖 鸭绒…臭 | 羽绒蓬松度 残脂率 羽绒清洗 拒水羽绒 | fill_power down_cleaning residual_fat_of_down
绒子含量 充绒机 羽丝 羽绒…假/分拣/含绒/掺/检验/飞丝 鸭绒…冒充鹅绒 充绒…不匀 | 羽绒鉴别 绒子分离 | down_identification down_cluster
废羽毛 鸭毛 鹅毛 羽毛粉 碎羽毛 羽毛…利用/处理 鸡毛…利用 羊毛…下脚 | 角蛋白提取 羽毛资源化 | keratin feather_utilization
无铬皮 白湿皮 植鞣 皮革…六价铬/甲醛 手套/皮/皮鞋/皮带…六价铬 | 皮革六价铬 无铬鞣剂 植物鞣剂 | hexavalent_chromium_in_leather chrome_free_tanning vegetable_tanning
毛皮 裘皮 羊剪绒 皮草/毛皮/羊皮/兔毛…掉毛 皮毛…硝 | 毛皮鞣制 毛皮染色 | fur_processing fur_dressing
检针机 过检针 衣服/童装/枕头/被子…断针 断针…找不到 | 断针检测 缝纫断针管理 | needle_fragment_detection
小单快反 服装…小单快反/工序不平衡/排单/流水/返工 缝制…平衡 服装厂…招工 | 服装吊挂系统 缝制流水线平衡 服装柔性生产 | hanger_production_system garment_line_balancing
极光 整烫 裤线 熨烫…亮/印子 烫…亮光 西装…起亮 裤子…烫痕 西服…不挺 衣服…烫黄 | 服装整烫 织物极光 定型压烫 | garment_pressing fabric_glazing
魔术贴 粘扣 魔术贴…不粘/脱线/起毛 | 粘扣带 粘扣疲劳 | hook_and_loop
面膜布 化妆棉 棉柔巾 洗脸巾 棉签 面膜…贴不住 棉柔巾…掉屑 洗脸巾…掉毛 棉签…掉棉 | 面膜基布 干法水刺 | facial_mask cotton_tissue
`;
