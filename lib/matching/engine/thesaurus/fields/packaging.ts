/** Paper, board, printing, packaging. */
export const packaging = `
纸 造纸 纸浆 | 制浆造纸 | pulp papermaking
纸箱软 纸箱塌 纸箱压塌 纸箱…冷库软/压坏/压扁/压瘪/受潮/变形/回南天/堆码/塌/承重/抗压/瘪/破/软/鼓肚 箱子…压扁/塌/码高了塌/软 carton…collapse/soft box…collapse | 瓦楞纸箱抗压 瓦楞纸板 | corrugated_box box_compression > 纸张增强 高阻湿
纸张强度 纸断 断纸 纸…一扯就断/不耐折/发脆/受潮/强度低/拉断/断/耐破低 paper…curl/tear 纸机/湿纸…断 | 纸张增强 纸页断头 | paper_strength paper_break
废纸 脱墨 废纸…杂质/油墨/短纤维 废纸浆…灰/脏 脱墨…不净 | 废纸回用 脱墨技术 | waste_paper deinking
纸发黄 返黄 纸…发黄/变黄/放久黄/返黄 白纸…黄 书…发黄 | 纸张返黄 | brightness_reversion
纸杯 纸餐具 纸浆模塑 纸浆餐具 纸餐盒…漏 蔗渣…餐盒 餐盒…渗油 | 纸浆模塑制品 防油纸 | molded_pulp greaseproof
漏水纸 防水纸 | 疏水纸 纸基阻隔 | paper_based_barrier
纤维素 | 纳米纤维素 纤维素改性 | cellulose nanocellulose
印刷 套印不准 印刷…偏/套不准/模糊/跑位 印…发虚/套不准/条纹 print…blur/misalign 套色…不准 彩印…重影 | 印刷质量 套准 | printing_press
复合膜 膜分层 软包装 复合…不牢/剥离/脱层 复合膜/软包装/包装膜/袋…分层 复合袋…起泡 | 复合软包装 层间剥离 | laminated_film flexible_packaging
热封不牢 封口漏 封口…开/漏/漏气/爆 热封…不牢/强度 袋子…封口裂 袋口…开 盖膜…揭不开 封膜…不牢 | 热封强度 封口质量 | heat_seal_strength > 表面能
包装 包材 | 包装材料 绿色包装 | packaging packaging_material
缓冲 泡沫垫 包装内衬 内衬…压塌/缓冲 泡沫…缓冲 垫料…压塌 | 缓冲材料 | cushioning_material
防潮包装 防潮袋 包装…受潮/进潮气 袋…返潮 | 防潮性 高阻湿 | moisture_proof_packaging
包装异味 包装味 包装袋/瓶子…味 袋子…异味 包装…串味 食品袋…味道 印刷/软包装…溶剂残留 | 包装材料迁移 溶剂残留 | migration_from_packaging residual_solvent
瓶盖 盖漏 瓶盖…松/裂 瓶…漏液 盖子…拧不开 cap/bottle…leak | 瓶盖密封 | bottle_closure bottle_cap
铝箔 铝塑 | 铝箔复合 | aluminum_foil
易拉罐 金属罐 罐头盒/铁罐…锈 | 金属包装 马口铁 | metal_can tinplate
玻璃瓶 料滴 行列机 瓶罐厂 瓶…冷纹/歪底 玻璃瓶…口裂/底厚/薄 酒瓶…口裂/裂 瓶子…冷爆 | 玻璃容器 轻量化玻璃瓶 | glass_bottle
可循环包装 周转箱 | 循环包装 | returnable_packaging
防伪 二维码 防窜货 窜货 假冒我们 仿冒我们 山寨我们 冒牌货 假货…多/防伪 防伪标…仿冒 一物一码…成本 二维码…追溯 冒我们…牌子 市场上…假货 | 防伪技术 标识解析 | anti_counterfeiting QR_code fake_products counterfeit
涂布纸 | 涂布纸工艺 | coated_paper
纸厂水 纸厂…废水/臭 造纸…废水/污泥/钙 | 造纸废水 | papermaking_wastewater
秸秆纸浆 麻浆 麦草浆 芦苇浆 秸秆/竹…制浆 草浆…滤水 | 非木浆 | non_wood_pulp
纸机 | 造纸机控制 | paper_machine
纸毛 掉粉纸 纸…分切粉/掉毛/掉渣/掉粉 印刷…拔毛/纸毛 纸板…掉粉 | 纸张掉毛掉粉 | linting
箱印 水墨 | 柔印 水性油墨印刷 | flexographic_printing
可食膜 | 可食性膜 | edible_film
编织袋 吨袋 | 塑料编织袋 | woven_bag
打包带 捆扎 | 捆扎带 | strapping
收缩膜 | 热收缩膜 | shrink_film
真空镀铝 镀铝膜…脱层 | 镀铝膜 | metallized_film
袋子破 包装袋破 袋子…扎破/裂 袋…摔破/爆 bag…break/burst/tear | 包装袋穿刺强度 | puncture_resistance
瓶盖…开裂/打不开/拧不开/断桥/滑丝/漏 瓶口…渗/漏 盖子…拧不紧/滑牙/漏 旋盖…不严 瓶子…漏液 盖…拧不紧 瓶…漏油 | 瓶盖扭矩 瓶口密封 防盗盖 | cap_torque closure_leakage tamper_evident_closure
喷雾头 按压泵 按压瓶 喷雾瓶 泵头…不出/回弹/堵/按不出/漏 喷头…不出/漏液 喷枪头…不出水 真空瓶/按压…不出 喷雾…漏 | 分配泵 喷雾泵 乳液泵 | dispensing_pump spray_pump airless_bottle
气雾罐 气雾剂 自喷漆 气雾罐…漏/爆 喷罐…喷不净/堵 喷雾罐…没气 | 气雾剂阀门 抛射剂 | aerosol_can propellant aerosol_valve
吸塑卡 泡罩…压穿/封口/漏 铝塑板…漏 吸塑…封口不牢 泡壳…开 | 泡罩包装 热封泡罩 | blister_packaging
玻璃瓶…气泡/碰碎/脱底 酒瓶…碎 瓶子…炸 啤酒瓶…爆 瓶底…掉 瓶口…缺口 制瓶…冷爆 瓶…合缝线 | 玻璃瓶耐内压 玻璃瓶退火 瓶罐成形 | bottle_internal_pressure glass_container_forming
圆织机 编织袋…断/断丝/晒烂/漏/漏粉/破/老化/脆 吨袋…断/断带/漏/爆/破 扁丝…断 拉丝机…断丝 | 聚丙烯扁丝 集装袋 编织袋抗老化 | FIBC flat_tape polypropylene_woven_sack > 光稳定剂
出口木箱 木包装 胶合板箱 木托盘…虫/霉 木箱…散/霉 包装箱…发霉 | 木质包装检疫处理 热处理木包装 | wood_packaging phytosanitary_treatment
快递袋 快递箱 快递包装 快递盒 快递…泡沫填充/碰坏 快递袋…破 电商…包装破 | 快递包装减量 绿色快递包装 | express_packaging e-commerce_packaging
塑钢带 pet带 打包扣 钢带打包 打包带…打滑/断/松 捆扎…断 打包机…断带 | 捆扎带焊接 塑钢带拉伸强度 | PET_strapping strap_joint
真空袋…戳破/破 袋…刺破/戳破/戳穿/扎破 袋子…穿 骨头/尖角/真空包装…戳破 米袋…破 米砖/大米袋…漏气 | 耐穿刺包装膜 尼龙共挤膜 | puncture_resistant_film coextruded_nylon_film > 包装袋穿刺强度
热缩膜 pof膜 收缩膜…皱/破/角 热缩…不平 热缩套…皱 热收缩…起皱 | 聚烯烃热收缩膜 收缩均匀性 | POF_shrink_film shrinkage_uniformity
柜雨 集装箱…发霉/潮/返潮 货柜…发霉/水/潮/返潮 海运…发霉/受潮/返潮/霉 出口…到港发霉/发霉 船上…发霉 | 海运防潮防霉 集装箱干燥剂 集装箱冷凝 | container_rain container_desiccant sea_transport_moisture
封口…不平/不牢/夹料/夹粉/烫破/焦/皱/破/粘/粘刀/虚封/裂/起皱 热封…皱/粘刀 封边…破 | 热封窗口 封口污染 热封层 低温热封 | seal_through_contamination hot_tack heat_seal_layer > 热封强度
`;
