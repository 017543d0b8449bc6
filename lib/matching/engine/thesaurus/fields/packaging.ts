/** Paper, board, printing, packaging. */
export const packaging = `
纸 造纸 纸浆 | 制浆造纸 | pulp papermaking
纸箱软 纸箱塌 纸箱压塌 堆码寿命 纸板蠕变 环压强度 瓦楞包装防潮 纸箱湿度循环 瓦楞边压强度 瓦楞蠕变 瓦楞含湿率 瓦楞有限元纸箱 平压强度 楞型结构 芯纸强度 纸箱…一潮就软/冷库软/压坏/压扁/压瘪/压皱/压趴/发软/受潮/变形/吸潮/回南天/堆码/塌/塌下来/承重/抗压/摞/摞起来/摞高/淋雨/瘪/破/趴下/软/雨天/鼓肚 箱子…一潮就软/压扁/压皱/压趴/发软/吸潮/塌/塌下来/摞/摞起来/摞高/淋雨/码高了塌/趴下/软/雨天 carton/cartons…collapse/soft box…collapse/soggy/wet 外箱/彩箱…一潮就软/压皱/压趴/发软/吸潮/塌下来/摞/摞起来/摞高/淋雨/趴下/雨天 cardboard…collapse/rain/soft/soggy/wet 瓦楞纸板/瓦楞板/纸板/坑纸/瓦楞…一压就瘪/倒楞/压扁/压瘪/塌楞/太软/楞塌 | 瓦楞纸箱抗压 瓦楞纸板 | corrugated_box box_compression cardboard_box creep_of_corrugated stacking_strength moisture_resistant_corrugated flat_crush > 纸张增强 高阻湿
纸张强度 纸断 断纸 纸…一扯就断/一折就断/一折就裂/一撕就破/不耐折/发脆/受潮/太脆/强度低/拉断/断/易破/没强度/爆/耐破低 paper…brittle/curl/tear/weak 纸张/卡纸/白卡/牛皮纸/瓦楞纸/面纸/包装纸/打印纸/宣纸…一扯就断/一折就断/一折就裂/一撕就破/发脆/太脆/拉断/易破/没强度/爆 纸机/湿纸…断 | 纸张增强 纸页断头 | paper_strength paper_break
废纸 脱墨 废纸…杂质/油墨/短纤维 废纸浆…灰/脏 脱墨…不净 | 废纸回用 脱墨技术 | waste_paper deinking
纸发黄 返黄 纸张木素光氧化 纸张发色基团 纸…发黄/变黄/放久黄/放黄/晒黄/泛黄/返黄/黄/黄了 书/纸张/卡纸/白卡/牛皮纸/瓦楞纸/面纸/包装纸/打印纸/宣纸/书本/老书/图纸/档案…发黄/变黄/放黄/晒黄/泛黄/黄/黄了 白纸…黄 paper/book/pages…yellow | 纸张返黄 | brightness_reversion
纸杯 纸餐具 纸浆模塑 纸浆餐具 纸餐盒…漏 蔗渣…餐盒 餐盒…渗油 | 纸浆模塑制品 防油纸 | molded_pulp greaseproof
漏水纸 防水纸 | 疏水纸 纸基阻隔 | paper_based_barrier
纤维素 | 纳米纤维素 纤维素改性 | cellulose nanocellulose
印刷 套印不准 印刷…不清/偏/发虚/套不准/模糊/跑位 印…发虚/套不准/条纹 print…blur/misalign 套色…不准 彩印…重影 | 印刷质量 套准 | printing_press
复合膜 膜分层 软包装 干式复合粘接侵蚀 酸性内容物 内容物渗透 复合膜耐内容物 复合膜层间粘结 复合膜粘接失效 复合膜抗介质 复合…不牢/剥离/脱层 复合袋/袋装/酱料袋/辣酱袋/调料袋/榨菜袋/卤味袋/面膜袋/洗衣液袋…几天就分/分层/撕开两层/脱层/起泡 复合膜/软包装/包装膜/袋…分层 | 复合软包装 层间剥离 | laminated_film flexible_packaging
热封不牢 封口漏 热封温度窗口 薄膜界面扩散 薄膜热粘性 封口…开/漏/漏气/爆 热封…不牢/强度 袋子…封口裂 袋口…开 盖膜…揭不开 封膜…不牢 | 热封强度 封口质量 | heat_seal_strength > 表面能
包装 包材 | 包装材料 绿色包装 | packaging packaging_material
缓冲 泡沫垫 包装内衬 缓冲能量吸收 缓冲跌落冲击 缓冲泡沫力学 缓冲蜂窝 内衬…压塌/缓冲 泡沫…缓冲 垫料…压塌 | 缓冲材料 | cushioning_material
防潮包装 防潮袋 高阻隔镀铝 透湿率 多层阻隔 阻隔涂层防潮 水蒸气阻隔 包装…受潮/吸潮/返潮/进潮/进潮气/透湿/防潮差 袋/袋子/铝箔袋…吸潮/返潮/进潮/透湿/防潮差 咖啡/咖啡袋/粉/饼干/零食/茶叶/药材/种子/面膜…包装潮/袋吸潮/袋潮/进潮 | 防潮性 高阻湿 | moisture_proof_packaging
包装异味 包装味 包装袋/瓶子…味 袋子…异味 包装…串味 食品袋…味道 印刷/软包装…溶剂残留 | 包装材料迁移 溶剂残留 | migration_from_packaging residual_solvent
瓶盖 盖漏 瓶盖扭矩衰减 密封面接触 瓶盖…松/裂 瓶…漏液 盖子…拧不开 cap/bottle…leak | 瓶盖密封 | bottle_closure bottle_cap
铝箔 铝塑 | 铝箔复合 | aluminum_foil
易拉罐 金属罐 罐头盒/铁罐…锈 | 金属包装 马口铁 | metal_can tinplate
玻璃瓶 料滴 行列机 瓶罐厂 轻量化瓶罐 小口压吹 壁厚均匀 口模热变形 料滴重量 制瓶模具 瓶口尺寸 瓶身壁厚 瓶…冷纹/歪底 玻璃瓶…不圆/偏/厚薄不均/口裂/合不上/塞不住/太厚/尺寸/底厚/歪/漏酒/瓶底厚/薄/轻点/运费/高低 酒瓶…厚薄不均/口裂/太厚/瓶底厚/薄/裂/轻点/运费 瓶子口…不圆/偏/合不上/塞不住/尺寸/歪/漏酒/高低 瓶子…冷爆 玻璃瓶口…尺寸 | 玻璃容器 轻量化玻璃瓶 | glass_bottle lightweight_glass_bottle narrow_neck_press_blow
可循环包装 周转箱 | 循环包装 | returnable_packaging
防伪 二维码 防窜货 窜货 假冒我们 仿冒我们 山寨我们 冒牌货 假货…多/防伪 防伪标…仿冒 一物一码…成本 二维码…追溯 冒我们…牌子 市场上…假货 | 防伪技术 标识解析 | anti_counterfeiting QR_code fake_products counterfeit
涂布纸 | 涂布纸工艺 | coated_paper
纸厂水 纸厂…废水/臭 造纸…废水/污泥/钙 | 造纸废水 | papermaking_wastewater
秸秆纸浆 麻浆 麦草浆 芦苇浆 秸秆/竹…制浆 草浆…滤水 | 非木浆 | non_wood_pulp
纸机 | 造纸机控制 | paper_machine
纸毛 掉粉纸 切边起尘 涂布纸切边 纸面表面强度 纸…一层灰/一裁就掉粉/分切粉/切边粉/掉毛/掉渣/掉粉/粉尘/纸灰/裁切粉/裁粉/飞粉 印刷…拔毛/纸毛 卡纸/纸张/白卡…一层灰/一裁就掉粉/切边粉/粉尘/纸灰/裁切粉/裁粉/飞粉 裁纸/切纸…灰/粉/纸灰 纸板…掉粉 | 纸张掉毛掉粉 | linting dusting_of_paper
箱印 水墨 | 柔印 水性油墨印刷 | flexographic_printing
可食膜 | 可食性膜 | edible_film
编织袋 吨袋 | 塑料编织袋 | woven_bag
打包带 捆扎 | 捆扎带 | strapping
收缩膜 | 热收缩膜 | shrink_film
真空镀铝 镀铝膜…脱层 | 镀铝膜 | metallized_film
袋子破 包装袋破 袋子…扎破/裂 袋…摔破/爆 bag…break/burst/tear | 包装袋穿刺强度 | puncture_resistance
塑料瓶盖密封 瓶盖…开裂/打不开/拧不开/断桥/滑丝/漏 瓶口…渗/漏 盖子…拧不紧/滑牙/漏 cap…leaks/loose lid…leak/leaks closure/bottle_cap…leak/leaks/loose 旋盖…不严 瓶子…漏液 盖…拧不紧 瓶…漏油 bottle…leak_in_transit | 瓶盖扭矩 瓶口密封 防盗盖 | cap_torque closure_leakage tamper_evident_closure liner_creep
喷雾头 按压泵 按压瓶 喷雾瓶 泵头…不出/回弹/堵/按不出/漏 喷头…不出/漏液 喷枪头…不出水 真空瓶/按压…不出 喷雾…漏 | 分配泵 喷雾泵 乳液泵 | dispensing_pump spray_pump airless_bottle
气雾罐 气雾剂 自喷漆 阀体粉体沉积 悬浮体系再分散 雾化喷射气雾 气雾罐…漏/爆 喷罐…一坨/喷一半/喷不净/喷不出/喷不完/喷嘴堵死/喷成线/堵/堵死/没劲/滴/漏气/雾大 喷雾/自喷漆/干洗喷雾/防晒喷雾/定型喷雾/杀虫剂/发胶/摩丝/按压喷…一坨/喷一半/喷不出/喷不完/喷嘴堵死/喷成线/堵/堵死/没劲/滴/漏气/雾大 喷嘴…一坨/喷一半/喷不出/喷不完/喷嘴堵死/喷成线/堵死/没劲/漏气/雾大 spray_can/aerosol/spray…blocked/clog/clogged/leak 喷雾罐…没气 | 气雾剂阀门 抛射剂 | aerosol_can propellant aerosol_valve
吸塑卡 泡罩…压穿/封口/漏 铝塑板…漏 吸塑…封口不牢 泡壳…开 | 泡罩包装 热封泡罩 | blister_packaging
玻璃瓶…气泡/碰碎/脱底 酒瓶…碎 瓶子…炸 啤酒瓶…爆 瓶底…掉 瓶口…缺口 制瓶…冷爆 瓶…合缝线 | 玻璃瓶耐内压 玻璃瓶退火 瓶罐成形 | bottle_internal_pressure glass_container_forming
圆织机 编织袋…断/断丝/晒烂/漏/漏粉/破/老化/脆 吨袋…断/断带/漏/爆/破 扁丝…断 拉丝机…断丝 | 聚丙烯扁丝 集装袋 编织袋抗老化 | FIBC flat_tape polypropylene_woven_sack > 光稳定剂
出口木箱 木包装 胶合板箱 微波热处理木材 检疫有害生物 熏蒸替代 木包装除害 木托盘…ippc/检疫/熏蒸/虫/被退/除害/霉 木箱…ippc/散/检疫/熏蒸/虫/被退/除害/霉 木包装…ippc/检疫/熏蒸/虫/被退/除害 出口…ippc/检疫/熏蒸/虫/除害 包装箱…发霉 | 木质包装检疫处理 热处理木包装 | wood_packaging phytosanitary_treatment
快递袋 快递箱 快递包装 快递盒 快递…泡沫填充/碰坏 快递袋…破 电商…包装破 | 快递包装减量 绿色快递包装 | express_packaging e-commerce_packaging
塑钢带 pet带 打包扣 钢带打包 打包带…打滑/断/松 捆扎…断 打包机…断带 | 捆扎带焊接 塑钢带拉伸强度 | PET_strapping strap_joint
真空袋…戳破/破 袋…刺破/戳破/戳穿/扎破 袋子…穿 骨头/尖角/真空包装…戳破 米袋…破 米砖/大米袋…漏气 | 耐穿刺包装膜 尼龙共挤膜 | puncture_resistant_film coextruded_nylon_film > 包装袋穿刺强度
热缩膜 pof膜 收缩膜…皱/破/角 热缩…不平 热缩套…皱 热收缩…起皱 | 聚烯烃热收缩膜 收缩均匀性 | POF_shrink_film shrinkage_uniformity
柜雨 缓释型防霉剂 运输微环境 防霉片 温湿度微环境 集装箱…发霉/潮/返潮 货柜…发霉/水/潮/返潮 海运…发霉/受潮/返潮/霉 出口…到港发霉/发霉 鞋盒…仓库霉/到港霉/发霉/放霉/装柜霉/长毛/长毛了/长霉点/霉/霉点 鞋子/成品鞋/箱包/服装/皮具/皮鞋/衣服/家具/木制品…仓库霉/到港霉/放霉/装柜霉/长毛了/长霉点/霉点 布料…仓库霉/到港霉/放霉/装柜霉/长毛了/长霉点 船上…发霉 | 海运防潮防霉 集装箱干燥剂 集装箱冷凝 | container_rain container_desiccant sea_transport_moisture anti-mould_packaging
封口…不平/不牢/夹料/夹粉/烫破/焦/皱/破/粘/粘刀/虚封/裂/起皱 热封…皱/粘刀 封边…破 | 热封窗口 封口污染 热封层 低温热封 | seal_through_contamination hot_tack heat_seal_layer > 热封强度
胀袋高原 袋/袋装/袋子/零食/薯片/面包/包装…上山鼓/上飞机/上高原/到云南/到山区/到西藏/到青海/到高原/山区鼓/空运/运到山区/高海拔 瓶子/桶/膏/化妆品…上飞机漏/到西藏/到高原/空运漏 高原/山区/西藏/海拔高/空运/飞机上…涨开/漏液/爆袋/胀/胀袋/鼓/鼓包装 by_air/air_freight/flight/airplane…burst/leak leak/burst/swell…air_freight/by_air/flight/high_altitude | 低气压包装 软包装密封强度 顶空气体分压 包装负压泄漏 高海拔运输包装 衬垫蠕变 | low_pressure_leakage high_altitude_packaging air_transport_packaging
易拉难开 包装…剪刀/太难开/打不开/撕不开口/老人/难开/难撕 盖子/罐头/罐子/罐头盖…太紧/开不动/打不开/拧不动/没力气/老人/老太太/费劲 盖…太紧/开不动/打不开/拧不动/拧不开/没力气/老人/老太太/费劲 瓶盖…太紧/开不动/拧不动/没力气/老人/老太太/费劲 老人…打不开/拧不开/撕不开 jar/lid/bottle_cap/package…cannot_open/hard_to_open/too_tight 瓶/罐…拧不开 | 易开启性 易开启包装 包装人因工程 适老化包装 | openability easy_opening_packaging
干燥剂…吸不动/没用/漏/破 脱氧剂…不吸/没用/漏 | 硅胶干燥剂 吸氧包装 | oxygen_scavenger_packaging desiccant_bag
过度包装 over_packaging 包装…减量/太多层/太大/空隙大/费料/超标准/轻量 快递…包得太多/过度 月饼盒/礼盒/茶叶盒/酒盒/化妆品盒/保健品盒/盒子…太大/太浪费/太豪华/层数/空隙/被罚/费料/超标 excessive…packaging | 包装减量化 包装空隙率 适度包装设计 | excessive_packaging packaging_reduction right-sizing
儿童安全盖 小孩…打开药瓶/误食瓶 儿童…打开/误食瓶 | 儿童安全包装 压旋盖 | child-resistant_closure child-resistant_packaging
瓶子…冷了瘪/凹进去/变扁/吸瘪/抽瘪/灌热的变形/缩进去 塑料瓶/瓶身/饮料瓶/油瓶…冷了瘪/凹进去/变扁/吸瘪/抽瘪/灌热的变形/热灌变形/缩进去 热灌…变形/瘪 bottle…collapse/dent/paneling | 热灌装瓶真空变形 瓶身真空吸收 瓶体刚度 耐热聚酯瓶 | hot-fill_bottle bottle_paneling vacuum_deformation
酒瓶/酒/坛子/陶坛…少了/挥发瓶/渗酒/漏酒/跑度/跑酒 白酒…少了/挥发瓶/渗酒/漏/漏酒/跑/跑度/跑酒 | 酒瓶密封 瓶盖内塞密封 陶瓷酒瓶渗漏 | liquor_bottle_sealing ceramic_bottle_leakage
被调包 换包装 包装/盒子/瓶子…偷拆/回收灌假/灌假酒/被拆/被换 旧瓶…灌假 空瓶…回收造假 | 显窃启包装 破坏性防伪 一次性防伪瓶盖 | tamper-evident_packaging anti-refill_closure
装箱…少装/慢/招人/数错/流水线人多/累 包装/打包…慢/招人/流水线人多/累 包装线…人多/停/慢 手工…包装/装盒/装袋 | 自动装箱 包装线自动化 柔性包装机器人 | case_packing_automation packaging_line_robot
开箱…刀划/划坏 纸箱…封不牢/开胶带/胶带开/难拆 封箱…不牢/开 | 封箱质量 易开封箱 | case_sealing easy-open_case
铝箔…发黑/折穿/撕裂/氧化/腐蚀 铝箔袋/铝箔盖/药板/铝塑…发黑/折穿/撕裂/氧化/腐蚀/针孔 铝箔餐盒…漏/腐蚀 铝盖…揭不开/撕不开 | 铝箔针孔 铝箔揉搓 铝箔封口膜 易揭膜 | aluminium_foil_pinhole peelable_lid
膏体管/化妆瓶/亚克力瓶/香水瓶/面霜瓶…开裂/溶/漏/腐蚀/裂/装香精裂 香水/精油/风油精…塑料化/瓶裂/腐蚀瓶 | 包材相容性 应力开裂化妆品包材 内容物相容性 | packaging_compatibility stress_cracking_by_contents
托盘…倒/散/歪/滑 栈板/包装垛/垛/货物…倒/散/散垛/歪/滑 缠绕膜…垛散/裹不住 load…shift/topple | 托盘单元稳定性 缠绕包装束缚力 防滑层板 | unit_load_stability containment_force anti-slip_sheet
玻璃瓶/瓶子/酒瓶…减重/太重/轻一点 塑料瓶…克重/减重 瓶…轻量 | 瓶体轻量化 薄壁容器设计 瓶坯减重 | lightweight_bottle container_lightweighting
铁桶…内涂/回收/残液/洗桶/生锈/翻新/胀/胀桶/鼓桶 包装桶/吨桶/钢桶…内涂/回收/残液/洗桶/生锈/翻新/胀桶/鼓桶 废桶…处理/清洗 | 包装桶翻新清洗 钢桶内涂层 工业包装容器再制造 | steel_drum_lining
保温箱/泡沫箱/冷链箱/生鲜箱…一天就化/不保温/保不住/化/回收 疫苗…保温箱 冰袋…一天就化 | 相变蓄冷剂 真空绝热包装 可循环冷链箱 | insulated_shipping_box phase_change_coolant
透气比 呼吸强度匹配 气调保鲜膜 面包袋/果蔬袋/水果/蔬菜/菌菇…包装水汽/包起来烂/捂烂/袋里水珠/闷烂 保鲜袋…水珠/烂 蔬菜装袋/水果装袋/菜装袋/装袋里/袋里/保鲜膜包/盒装水果…两天就烂/发黄/水汽/烂/蔫/长毛/闷烂 | 自发气调包装 微孔保鲜膜 防雾保鲜包装 乙烯吸附膜 | modified_atmosphere_packaging microperforated_film ethylene_scavenger
菌丝包装 植物泡沫 淀粉泡沫 泡沫改纸 泡沫/泡沫包装/珍珠棉/泡沫盒/气泡膜/填充物/内衬/缓冲…不环保/代替/可降解/嫌不环保/换纸/替代/欧盟/环保/禁用 styrofoam/foam_packaging…ban/eco/replace | 菌丝体缓冲材料 发泡淀粉缓冲 植物纤维缓冲 纸基缓冲 生物基缓冲材料 | mycelium_packaging starch_foam molded_pulp_cushion
免胶带 拉链纸箱 一撕得 快递/包裹/纸箱/箱子…不用胶带/免胶带/撕不开/撕胶带/胶带太多/胶带污染/胶带缠/胶带费劲 | 免胶带纸箱 锁扣式包装结构 减塑包装 自锁底结构 | tape-free_carton self-locking_box
流一手 滴一圈 瓶口/瓶嘴/酱油瓶/油壶/盖口/调料瓶/蜂蜜瓶/茶壶/壶嘴/油桶/酒瓶口/蚝油瓶/洗衣液瓶/倒…倒不准/倒完滴/挂一圈/挂料/流一圈/流一手/流到外面/流得到处/滴到/粘一圈/糊一圈/顺着流/顺着瓶 | 液桥断裂 瓶口断流 防滴漏瓶口 茶壶效应 | teapot_effect dripless_spout liquid_bridge_rupture
茶叶罐/铁罐/铁盒/密封罐/奶粉罐/咖啡罐/茶罐/玻璃罐/储物罐/饼干盒…串味/受潮/吸味/漏气/盖不严/盖不紧/盖子松/跑味/跑气 | 金属罐盖密封 香气阻隔 罐体气密 | canister_sealing aroma_barrier
`;
