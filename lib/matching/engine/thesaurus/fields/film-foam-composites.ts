/** Film, pipes, foam, fibre composites, printed polymers. */
export const filmFoamComposites = `
缠绕膜 拉伸膜 裹包膜 打包膜 自粘性 聚异丁烯增粘剂 自粘薄膜 缠绕膜…不够粘/不服贴/不粘/不粘碗/断/断裂/没粘性/破/粘不上/粘不住/老开 拉伸膜…不服贴/不粘/不粘碗/断/没粘性/粘不上/粘不住/老开 保鲜膜/裹包膜…不服贴/不粘/不粘碗/没粘性/粘不上/粘不住/老开 | 拉伸缠绕膜 茂金属聚乙烯 | stretch_wrap_film metallocene_polyethylene cling_film polyisobutylene_tackifier
膜泡冷却 薄膜吹胀比 薄膜拉伸共振 吹膜启动 膜泡…不稳/晃/破 吹膜…一停/停机再开/再开/开机/换网/断/晃/牵不上来/皱/膜泡/重新开 吹膜机/吹膜时…一停/停机再开/再开/开机/换网/牵不上来/重新开 | 膜泡稳定性 风环冷却 吹塑薄膜 | bubble_stability air_ring blown_film
暴筋 菜花状 张力锥度 卷取内应力 收卷应力 幅材厚度偏差 膜卷…一头松一头紧/不齐/喇叭口/塌/暴筋/皱/硬块/端面不齐/竹笋/菜花/起包/起皱/跑边/错位/鼓/鼓筋 膜…一头松一头紧/喇叭口/收不齐/皱/硬块/端面不齐/竹笋/菜花/起包/起皱/跑边/鼓筋 薄膜…一头松一头紧/喇叭口/皱/硬块/端面不齐/竹笋/菜花/起包/起皱/跑边/鼓筋 收卷…一头松一头紧/喇叭口/皱/硬块/端面不齐/竹笋/菜花/起包/跑边/鼓筋 卷取/胶带/纸卷…一头松一头紧/喇叭口/硬块/端面不齐/竹笋/菜花/起包/跑边/鼓筋 收起来…松紧/菜花 | 收卷张力 薄膜起皱 膜卷缺陷 | winding_defect_of_film web_wrinkle gauge_band winding_tension_taper roll_stress_model web_handling > 张力控制
双拉膜 bopp bopp膜 bopet 拉伸成膜 薄膜破膜机理 薄膜结晶取向 拉膜…断/破 双拉…断/破膜 横拉…破 膜线…破膜 | 双向拉伸聚丙烯 双向拉伸聚酯 拉伸取向 | biaxial_orientation
残膜 废地膜 白色污染 土壤埋藏降解 微塑料残留 生物降解地膜 地膜…不烂/不降解/捡不净/捡不起来/残留/烂不了/烂不掉/犁出来/碎片/第二年还在/缠犁 地里…全是膜/塑料/膜烂不掉 降解膜/降解袋/降解地膜/黑膜…不烂/不降解/烂不了/烂不掉/犁出来/第二年还在/缠犁 | 残膜回收 残膜污染 地膜降解 | residual_mulch_film plastic_film_recovery soil_burial microplastic_residue
保护膜 保护膜剥离力 保护膜粘附增长 保护膜残胶转移 保护膜…撕/撕不下/残胶/留胶/粘不住/翘/胶印/难撕/鬼影 贴膜…起泡 | 表面保护膜 剥离力爬升 自粘膜 | protective_film peel_force_build_up
离型膜 离型纸 离型力 硅油膜 格拉辛底纸 离型底纸抗张 模切损伤底纸 离型剥离界面 离型有机硅转移 离型纸…拉断/撕不开/断/断底纸/断纸/粘/老断/贴着断 离型…太轻/太重/撕不 底纸…拉断/撕/断/断底纸/断纸/老断/贴着断 标签机/贴标机…拉断/断/断底纸/断纸/老断/贴着断 离型膜…撕不开 | 离型剂 剥离力控制 有机硅离型 | release_liner silicone_release_coating release_force
无溶剂复合 复合…不干/气泡/点/白点/皱/隧道 复合膜…斑/白点/粘手/起泡 复合胶…不干 | 聚氨酯复合胶 复合白点 | solvent_free_lamination lamination_adhesive
蒸煮袋 水煮袋 蒸煮袋…分层/发白/爆/破/起皱 杀菌…袋破/袋起皱 蒸煮…分层/袋 水煮…破袋 | 高温蒸煮袋 耐蒸煮复合膜 | retort_pouch retort_packaging
可降解袋 降解吸管 降解袋…放不住/漏/破/粘/脆 降解塑料…放不住/脆 降解…一扯就破/保质期/放半年/脆 降解膜…强度 降解料…脆 | 贮存稳定性 PBAT共混 生物降解膜 扩链增容 | biodegradable_film PLA_PBAT_blend storage_degradation
纸吸管 甘蔗渣餐盒 一次性餐具 生物降解薄壁管 薄壁管屈曲刚度 聚乳酸结晶 纸吸管…一戳就弯/变形/开胶/弯/戳/戳不动/戳不破/戳不进/戳弯/折/断/泡烂/烂/裂/软 吸管…一戳就弯/变形/弯/戳/戳不动/戳不破/戳不进/戳弯/折/断/泡烂/泡软/裂/软 餐盒…变形/漏/漏油/烫软/软 奶茶吸管/降解吸管…一戳就弯/变形/弯/戳/戳不动/戳不破/戳不进/戳弯/折/断/泡烂/裂 straw…bend/break/soggy 降解餐盒/杯盖…软 刀叉勺…断 | 耐热聚乳酸 甘蔗浆餐具 | paper_straw heat_resistant_PLA bagasse_tableware
拉链袋 自立袋 吸嘴袋 自立袋…漏/破 袋子…摔/摔破/跌落 袋角/吸嘴袋…漏 自封袋…封不严 袋…底漏 袋底…破 | 自立袋跌落 复合袋耐压 | stand_up_pouch drop_strength_of_pouch
镀铝…掉/氧化/针孔 镀铝膜…发黑/转移 镀铝层…脱 | 镀铝层附着 真空镀铝膜 | metallized_layer_adhesion vacuum_metallizing
热熔对接 热熔焊口 焊接接头缺陷 塑料管相控阵检测 塑料管熔接界面 热熔…漏/焊不牢/脱/裂 pe管…接头/焊 热熔焊/电熔…漏 管子/管件…热熔 燃气管/pe…焊口 焊口…漏气管 管…热熔不牢 | 热熔对接焊 电熔接头 热熔焊接质量 | butt_fusion electrofusion_joint > 聚乙烯管材
ppr pert管 pex管 pb管 热水管…漏/爆/裂 地暖管…漏/破 ppr/暖气管…爆 | 无规共聚聚丙烯 耐热聚乙烯 静液压强度 交联聚乙烯管 | PPR_pipe PE-RT crosslinked_polyethylene_pipe
upvc管 低温脆韧转变 抗冲改性剂 核壳ACR 碳酸钙表面包覆 高填充聚氯乙烯 溶剂粘接 承插接头 PVC管件 pvc管…一冻就炸/一敲就碎/冬天一碰就碎/冬天碎/冻/冻炸/冻碎/敲碎/断/爆 线管…一冻就炸/一敲就碎/冬天一碰就碎/冬天碎/冻炸/冻碎/断/碎/脆 下水管…脆/裂 pvc…一敲就碎/敲碎 落水管…一冻就炸/一敲就碎/冬天一碰就碎/冬天碎/冻炸/冻碎/裂 管材/塑料管/水管/管子…一冻就炸/一敲就碎/冬天一碰就碎/冬天碎/冻炸/冻碎 电线槽/电线管/pvc板/pvc线条/扣条/墙板/护墙板/集成墙板/pvc扣板/塑钢条…一掰就断/一敲/发脆/变形/收缩/断/断碴/碎/裂 线槽…一敲/变形/收缩/断/碎/裂 百叶…一掰就断/一敲/发脆/变形/收缩/断碴/裂 管子接口/管件/水管接头/塑料管接头/三通/直接头/管接口…渗水/漏/漏水/粘的漏/胶水粘不住/胶粘漏/脱开 弯头…渗水/漏水/粘的漏/胶水粘不住/胶粘漏/脱开 穿线管…碎 电工管…脆 | 硬聚氯乙烯管 抗冲改性 落锤冲击 | uPVC_pipe falling_weight_impact cold_impact_of_PVC PVC_profile_brittle > 抗冲击
双壁波纹管 塑料管埋地管土相互作用 塑料管屈曲 塑料管管道变形 波纹管…压扁/瘪/裂 排水管…压扁/瘪 埋地管…压扁/塌/瘪 管…压瘪/环刚度 缠绕管…裂 检查井…塌 | 环刚度 结构壁管 埋地塑料管道 | ring_stiffness structured_wall_pipe buried_plastic_pipe
管材挤出 管材…偏心/内壁毛/壁厚/椭圆/水纹/粗糙/麻点 管子/管…挤不圆 | 真空定径 管材壁厚控制 | pipe_extrusion vacuum_sizing wall_thickness_control
玻璃钢管 玻璃钢罐 夹砂管 玻璃钢化粪池 层合板渗漏 微裂纹渗透 富树脂内衬 FRP储罐 玻璃钢管…渗/漏 化粪池…渗/漏/裂 玻璃钢…冒汗/慢慢渗/桶壁/渗/渗水/渗漏/漏/返潮 玻璃钢罐…漏 玻璃钢储罐…裂 脱硫塔…玻璃钢 | 玻璃钢夹砂管 纤维缠绕储罐 耐腐蚀树脂 乙烯基酯树脂 | FRP_pipe FRP_tank vinyl_ester_resin leakage_of_FRP_laminate
泡沫压缩永久变形 动态压缩疲劳 压陷硬度损失 聚氨酯软泡 泡沫疲劳塌陷 海绵…一个坑/不回弹/不回来/凹下去/压久/压实/压痕/发硬/变形/回不来/坐个坑/坐塌/塌/塌下去/弹不回/弹不起来/掉/掉渣/掉粉/没弹性/碎/粉化/越坐越低/黄 坐垫…一个坑/不回弹/不回来/凹下去/压久/压实/回不来/坐个坑/坐塌/塌/塌下去/弹不回/弹不起来/没弹性/瘪/越坐越低 沙发…一个坑/不回弹/不回来/凹下去/压久/压实/回不来/坐个坑/坐塌/塌/塌下去/塌陷/弹不回/弹不起来/越坐越低 泡棉/床垫/枕头/椅垫/棉垫…一个坑/不回弹/不回来/凹下去/压久/压实/回不来/坐个坑/坐塌/塌下去/弹不回/弹不起来/越坐越低 mattress/seat…collapse/dip/flat/lose_shape/sag cushion/sofa…collapse/dip/flat/hard/lose_shape/sag foam…dip/flat/hard/lose_shape/sag 座椅…塌 | 软质聚氨酯泡沫 泡沫疲劳 开孔率 泡沫压陷硬度 | flexible_polyurethane_foam foam_fatigue open_cell foam_mattress foam_compression_set hardness_loss
塌泡 焦心抑制 块泡放热 放热温升 自由发泡热历史 海绵…中心黄/中间烧/中间黄/发烫/开裂/收缩/烧心/烧焦/烧糊/烧黄/焦心/自燃/芯黄/闭孔 发泡…中心黄/中间烧/中间黄/发烫/塌泡/烧焦/烧糊/烧芯/烧黄/焦心/着火/芯黄 泡沫…中心黄/中间烧/中间黄/发烫/烧焦/烧糊/烧黄/焦心/芯黄 发泡板/发泡料/泡棉/大块泡/块泡…中心黄/中间烧/中间黄/发烫/烧焦/烧糊/烧黄/焦心/着火/芯黄 大泡…裂 | 泡沫烧芯 泡沫稳定剂 发泡凝胶平衡 | foam_scorch foam_collapse silicone_surfactant_for_foam slabstock_foam_exotherm
泡沫箱 eps 保丽龙 消失模白模 epp 珠粒预发泡 珠粒粘结 泡沫…掉渣/掉粒/掉粒子/熔结/碎/缩 泡沫箱…碎/裂 泡沫板…收缩/碎 | 可发性聚苯乙烯 发泡聚丙烯 珠粒熔结 | expandable_polystyrene expanded_polypropylene bead_fusion
eva eva鞋底 鞋中底 爆米花底 发泡材料热收缩 交联发泡收缩 交联发泡 发泡材料回弹 超临界流体发泡 eva…heat/hot/shrink/sun/不弹/压塌/发泡/变小/塌/开裂/收缩/晒变形/晒缩/热缩/缩/缩小/缩水/裂/车里缩 拖鞋…变小/晒缩/热缩/缩/缩小/缩水/车里缩 slipper/slippers/sandal/sandals/crocs…heat/hot/shrink/sun foam…heat/hot/sun 凉拖/洞洞鞋/凉鞋/雨鞋/鞋垫/泡沫垫…变小/晒变形/晒缩/热缩/缩/缩小/缩水/车里缩 中底…塌 鞋底…缩 | EVA发泡 鞋用发泡材料 超临界发泡中底 | EVA_foam midsole_foam ethylene_vinyl_acetate
硬泡闭孔率 硬泡导热系数 硬泡尺寸稳定 硬泡发泡剂 保温层…收缩/空洞/脱空 发泡…不满/收缩/没填满/空腔 聚氨酯…收缩/空洞/鼓包 硬泡/发泡料…收缩 聚氨酯保温…裂 冰箱…发泡 发泡层/泡沫夹芯…脱 库板…鼓包 冷库板…鼓 管道发泡…空 | 聚氨酯硬泡 泡沫尺寸稳定 发泡剂替代 | rigid_foam blowing_agent_replacement foam_dimensional_stability
珍珠棉 epe 气泡膜 气柱袋 葫芦膜 珍珠棉…收缩/瘪 气泡膜/气柱袋…漏气 | 聚乙烯发泡 充气缓冲 | EPE_foam air_cushion_packaging
乳胶枕 乳胶床垫 乳胶枕…塌/掉渣/黄 乳胶…掉粉 | 乳胶海绵 胶乳发泡 | latex_foam latex_pillow
记忆棉 慢回弹 记忆枕 真空压缩包装回弹 记忆棉…冬天硬/卷包/压缩后不回/味/回不来/拆开不弹/真空压缩 枕头…卷包/压缩后不回/塌/拆开不弹/真空压缩 床垫/沙发/海绵…卷包/压缩后不回/拆开不弹/真空压缩 枕芯…塌 慢回弹…发硬 | 慢回弹泡沫 粘弹性聚氨酯 | viscoelastic_foam memory_foam
胶衣 采光瓦 渗透鼓泡 树脂界面水解 树脂苯乙烯 树脂固化收缩 树脂胶衣老化 树脂水解 胶衣…裂/黄 玻璃钢…发白/变色/小包/小水泡/掉粉/泡/粉化/老化/裂纹/褪色/起小泡/起水泡/起泡/露纤维/黄/鼓小包/鼓泡/龟裂 船壳…小包/小水泡/起小泡/起水泡/起泡/鼓小包/鼓泡 船底/船体/玻璃钢船/游艇/水池/浴缸…小包/小水泡/起小泡/起水泡/鼓小包/鼓泡 采光瓦…黄 | 胶衣树脂 玻璃钢老化 渗透水泡 不饱和聚酯 | gelcoat osmotic_blister unsaturated_polyester osmosis_in_boat_hull
手糊玻璃钢 树脂…没浸透/浸不透 玻璃钢…分层/气泡/没浸透/白斑/缺胶 手糊…气泡 布/纤维…没浸透 玻纤…浸不透 | 浸润不良 孔隙率控制 手糊成型 纤维浸渍 | void_content dry_spot fiber_impregnation hand_lay_up
拉挤型材 玻璃钢格栅 玻璃钢型材 拉挤复合材料弯剪 拉挤蠕变 拉挤…堵模/弯/裂/起皮 玻璃钢格栅/格栅/玻璃钢板/玻璃钢梯/玻璃钢杆/玻璃钢型材/玻璃钢走道…响/塌/弯/断/裂/踩断/踩着响 光伏边框…拉挤 | 拉挤固化 复合材料型材 聚氨酯拉挤 | pultruded_profile pultrusion_curing
bmc 复合井盖 smc…弯/气泡/泡/波纹/裂/针孔 模压件…气泡/缺料/裂 模压…气泡/流痕/缺料/裂 | 模压流动 片状模塑料固化 低收缩剂 | class_A_surface compression_molding_flow low_profile_additive
碳纤维件…变形/皱 碳纤…皱/褶皱/针孔 铺层…皱/起皱 碳纤维…变形/气孔/皱/针孔 碳布…皱 碳板…弯 碳纤件…变形 | 纤维褶皱 自动铺放 固化变形 | ply_wrinkle automated_fiber_placement cure_induced_deformation
碳纤维…毛丝/起毛 碳丝…断/起毛 碳纤…上浆/起毛 原丝…断 碳化…断丝 | 碳纤维上浆剂 聚丙烯腈原丝 预氧化 | carbon_fiber_sizing PAN_precursor fuzz_of_carbon_fiber
废玻璃钢 玻璃钢边角 废叶片 废碳纤维 退役叶片 旧叶片…处理 碳纤维…回收 叶片…报废处理 玻璃钢…没法处理 | 复合材料回收 热裂解回收纤维 可回收树脂 | composite_recycling recycled_carbon_fiber vitrimer
环氧浇注 树脂摆件 自加速放热 潜伏性固化剂 环氧热失控 树脂…冒气/冒烟/发烫/发热/固化开裂/放热开裂/烧起来/烫手/爆聚/自己热 浇注…气泡/缩 滴胶…冒气/冒烟/发烫/发热/气泡/烧起来/烫手/爆聚/自己热/黄 环氧…冒气/冒烟/发烫/发热/烧起来/烫手/爆聚/自己热/裂 ab胶/环氧胶/胶水/混好的胶/调好的胶/固化剂/原子灰…冒气/冒烟/发烫/发热/烧起来/烫手/爆聚/自己热 一桶胶…冒烟/发烫/烫手 浇注件…裂 | 固化收缩 固化放热 环氧增韧 | epoxy_casting cure_shrinkage exotherm latent_curing_agent epoxy_thermal_runaway
打印件热应力 打印件层间残余应力 打印件/3d打印…变形/翘 打印…不粘底板/卷边/变形/掉台/粘不住平台/翘/翘边/脱板/边翘 底板…粘不住打印 | 打印翘曲 增材制造热应力 热床附着 | warpage_of_printed_parts bed_adhesion
打印界面扩散 层间愈合 打印件…一掰就断/分层/开裂/强度/掰断/脆 3d打印…分层/强度 打印…一掰就断/不结实/分层/层间/掰/脆 | 层间结合强度 打印件各向异性 材料挤出增材制造 | interlayer_bonding anisotropy_of_printed_parts material_extrusion
打印耗材 打印熔体流动 打印喷嘴压力 3d打印…堵/拉丝 打印…堵头/堵料/拉丝/断丝/断料 打印丝…断/粗细 3d打印机…堵 耗材…受潮 打印机…堵头 | 打印线材 丝径精度 挤出头堵塞 | 3D_printing_filament nozzle_clogging_in_printing filament_diameter
打印件…不光/层纹/打磨/粗糙 打印…台阶纹/毛糙/纹/表面粗 3d打印…粗糙 | 阶梯效应 增材制造后处理 蒸汽抛光 | stair_stepping vapor_smoothing post_processing_of_AM
打印树脂 dlp打印 光敏树脂…收缩/脆 光固化件…发粘/变形/脆 打印树脂…黄 光固化打印…慢 | 光敏树脂增韧 后固化 数字光处理 连续液面成型 | photopolymer_toughening digital_light_processing vat_photopolymerization
激光烧结 烧结打印 尼龙粉…发黄/打印 打印粉…回用/结块 粉床…翘 | 选择性激光烧结 粉末床熔融 粉末回用 | selective_laser_sintering powder_bed_fusion powder_recycling
膜…卷边/打卷/翘曲 薄膜…卷曲 复合膜…卷 | 薄膜卷曲 复合膜热应力 | film_curl
太阳膜 车衣 隐形车衣 窗膜 建筑膜 车膜 车膜…起泡 隔热膜…紫 车衣…黄 | 漆面保护膜 热塑性聚氨酯膜 | paint_protection_film window_film TPU_film
透气膜 打孔膜 微孔膜 透气膜…漏/透湿 | 微孔透气膜 拉伸成孔 | breathable_microporous_film
铝塑管 衬塑管 钢丝网骨架管 复合管…分层 钢塑管…脱层 衬塑…脱 铝塑管/骨架管…漏 | 金属塑料复合管 衬塑钢管 | metal_plastic_composite_pipe plastic_lined_steel_pipe
滴灌带 喷灌管 滴灌管 滴灌带…流量/爆/裂 喷带…裂 | 滴灌带挤出 灌水均匀性 | drip_tape drip_irrigation_pipe
酚醛板 三聚氰胺棉 密胺海绵 阻燃海绵 海绵…着火/阻燃 | 酚醛泡沫 三聚氰胺泡沫 阻燃聚氨酯泡沫 | phenolic_foam melamine_foam flame_retardant_foam
复材…粘接/螺栓/连接 碳纤维…粘接 碳板…粘 | 复合材料胶接 混合连接 复合材料接头 | composite_joint adhesively_bonded_composite
四型瓶 缠绕气瓶 碳纤维气瓶 缠绕…松/滑纱 高压气瓶…缠 内胆…鼓 | 复合材料气瓶 塑料内胆 缠绕成型 | composite_overwrapped_pressure_vessel type_IV_vessel
长纤料 长玻纤 热塑性复材 lft 单向带 连续纤维…热塑 长纤…外露 | 长纤增强热塑性 连续纤维增强热塑性 热塑性预浸带 | CFRT long_fiber_thermoplastic UD_tape
打印支撑 水溶支撑 支撑…印子/去不掉/难拆 3d打印…支撑 | 支撑结构优化 可溶支撑 | support_structure soluble_support
颗粒料打印 打印模具 3d打印…大尺寸/慢 大件…3d打印 打印…模具原型 | 大尺寸增材制造 颗粒料挤出打印 快速模具 | large_format_additive_manufacturing pellet_extrusion rapid_tooling
碳纤打印 打印peek 3d打印…尼龙加纤/碳纤维 打印…连续纤维 | 连续纤维增材制造 复合材料3D打印 | continuous_fiber_3D_printing
分切/分条/切膜…丝/刀口/拉丝/毛边/端面/粉末/起皱/跑偏 分切机…刀钝/毛边/跑偏 膜边…毛 | 薄膜分切 分切刀具 分切端面质量 | film_slitting slitting_edge_quality
达因值 电晕…失效/打不上/放久/没了/衰减 膜…打不上电晕/放一个月印不上/放久印不上/放久粘不住/达因值 印前…没电晕 | 电晕衰减 薄膜表面时效 爽滑剂迁移影响 表面张力衰退 | corona_treatment_decay ageing_of_treated_film hydrophobic_recovery
膜/薄膜/收缩膜/标签膜/bopp…一热就缩/受热缩/尺寸缩/收缩不稳/烘箱缩/热缩率 | 薄膜热收缩率 薄膜取向松弛 薄膜热定型 | heat_shrinkage_of_film thermal_shrinkage orientation_relaxation
手机膜 屏幕膜 扩散膜 膜/光学膜/手机膜/屏幕膜…亮点/彩虹纹/指纹/水波纹/牛顿环/眩光/雾点 | 光学膜缺陷 干涉条纹 防眩光膜 光学级聚酯膜 | interference_fringe anti-glare_film
pe膜/薄膜/塑料袋/包装膜/食品袋…一股味/塑料味/怪味/有味/臭 吹膜…气味/烟 | 薄膜气味 聚乙烯氧化降解产物 低气味薄膜 | odor_of_polyethylene_film
锂电隔膜 隔膜…孔/穿刺 基膜…不平 | 干法拉伸成孔 | microporous_separator
发泡机/发泡枪/高压机/聚氨酯机/喷涂机/枪头…串料/堵/堵枪/料比/比例不准/配比不稳 黑白料…不准/串/比例 黑料…结晶 聚氨酯…料比 | 聚氨酯计量 高压混合头 异氰酸酯结晶 反应注射成型 | polyurethane_metering high-pressure_mixing_head reaction_injection_molding
切海绵 海绵/泡沫/泡棉/珍珠棉…刀切/切不准/切不齐/切割/切歪/厚薄不准/异形切 | 泡沫切割 柔性泡沫数控切割 振动刀切割 | foam_cutting contour_cutting_of_foam
胺类散发 醛类散发 舱法测试 床垫挥发物 慢回弹挥发 海绵/床垫/坐垫/泡沫…刺鼻/发霉/味大/头晕/头疼/拆开有味/散味/有味/潮/熏/生虫/长螨/闻着 枕头…刺鼻/发霉/发黄/味大/头晕/头疼/拆开有味/散味/有味/潮/熏/生虫/长螨/闻着/霉 乳胶…发霉/味大/有味/潮/生虫/长螨 沙发/记忆枕/乳胶枕…刺鼻/味大/头晕/头疼/拆开有味/散味/有味/熏/闻着 pillow/pillows/mattress/foam/cushion…fumes/odor/smell/stink | 抗菌防螨泡沫 泡沫挥发物 胺类催化剂气味 低散发聚氨酯 | low-emission_polyurethane_foam anti-mite_foam amine_catalyst_odor
泡沫/保温板/挤塑板/聚氨酯…保温变差/几年不保温/失效/导热变大/越来越差 保温…几年就不行 | 泡沫导热系数老化 闭孔气体扩散 泡沫长期热阻 | ageing_of_thermal_conductivity closed-cell_gas_diffusion
切碳纤维 碳纤维…分层打孔/切割/切边/打孔毛/毛边/粉尘/钻孔/锯 碳板/复材/玻纤板…分层打孔/切割/切边/打孔毛/毛边/粉尘/起毛/钻孔/锯 玻璃钢…分层打孔/切割/切割灰/切边/打孔毛/打磨灰/毛边/粉尘/起毛/钻孔/锯 | 复合材料制孔 复合材料加工损伤 水射流切割复合材料 | drilling_of_composites delamination_in_drilling waterjet_cutting_of_CFRP
玻璃钢/树脂/手糊/不饱和树脂/船厂…刺鼻/味大/废气/熏人/苯乙烯 苯乙烯…味 | 苯乙烯挥发 低苯乙烯树脂 闭模成型 真空导入替代手糊 | styrene_emission closed_molding
玻纤/玻璃纤维/玻璃棉…刺/扎手/扎皮肤/痒/粉尘/飞 岩棉…刺/扎皮肤/痒/粉尘/飞 玻璃丝…扎 glass_fiber…itch | 玻纤粉尘危害 纤维浸润剂 矿物纤维暴露 | fibre_dust_exposure
玻璃钢模具 玻璃钢/复材/碳纤维/胎膜/模具…拉坏模/收缩变形/模具寿命短/粘模/脱不了模/起不了模 | 复合材料模具 半永久脱模剂 固化变形补偿 | composite_tooling semi-permanent_release_agent spring-in
碳纤维/复材/玻璃钢…人工铺/太慢/太贵/成本高/手工铺/效率低/降成本 手糊…太慢/效率/没人干 铺布…人工 | 快速固化树脂 复合材料自动化成型 高压树脂传递模塑 复合材料低成本制造 | fast-curing_resin HP-RTM low-cost_composite_manufacturing
碳纤维…不导电/和铝腐蚀/电腐蚀/雷击 碳板…铝腐蚀 | 碳纤维金属电偶腐蚀 复合材料防雷击 | galvanic_corrosion_of_CFRP lightning_strike_protection
冲击损伤容限 复合材料损伤容限 风叶/复材/玻璃钢…内伤/冰雹/前缘磨/砸了/碰了看不出/雨打/鸟撞 叶片…内伤/冰雹/砸了/碰了看不出/雨打/鸟撞 机翼…内伤/冰雹/前缘磨/劈/摔/摔一次/摔裂/撞裂/断/砸/砸了/碰了看不出/磕/磕了/裂/雨打/鸟撞 碳杆/碳管/碳纤管/碳架/船桨/碳板/无人机臂/碳纤维件/球杆…劈/摔/摔一次/摔裂/撞裂/断/砸/磕/磕了/裂 鱼竿…劈/摔/摔一次/摔裂/撞裂/砸/磕/磕了 桨叶…劈/摔/摔一次/摔裂/撞裂/砸/磕/磕了/裂 carbon_tube/drone_arm…break/crack/crash | 低速冲击损伤 复合材料冲击后压缩 前缘雨蚀 | low-velocity_impact compression_after_impact
3d打印/打印机/打印件…太慢/孔小/尺寸不准/收缩不准/装不上/误差 打印…尺寸不准/缩水/装不上 | 增材制造尺寸精度 打印收缩补偿 打印路径规划 高速三维打印 | dimensional_accuracy_of_3D_printing shrinkage_compensation toolpath_planning
补玻璃钢 补碳架 玻璃钢/船底/船壳/渔船/玻璃钢船/复材/碳纤车架/碳架/浴缸/游艇/冷却塔/玻璃钢罐/水箱/保险杠/皮划艇/头盔…修复/修补/怎么补/想补/撞破/破洞/磨穿/能不能补/补一补/补好/补洞/裂了修 叶片…修复/怎么补/想补/撞破/破洞/磨穿/能不能补/补一补/补好/补洞/裂了修 boat/kayak/fiberglass/carbon_frame…hole/patch/repair | 复合材料修补 挖补胶接 贴片修复 胶接修理 | composite_repair scarf_repair bonded_patch
`;
