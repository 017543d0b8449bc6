/** Film, pipes, foam, fibre composites, printed polymers. */
export const filmFoamComposites = `
缠绕膜 拉伸膜 裹包膜 打包膜 缠绕膜…不够粘/不粘/断/断裂/没粘性/破 拉伸膜…断 | 拉伸缠绕膜 茂金属聚乙烯 | stretch_wrap_film metallocene_polyethylene
膜泡…不稳/晃/破 吹膜…断/晃/皱/膜泡 | 膜泡稳定性 风环冷却 吹塑薄膜 | bubble_stability air_ring blown_film
暴筋 膜卷…不齐/塌/暴筋/皱/起皱/错位/鼓 膜…收不齐/皱/起皱 薄膜…皱/起皱 收卷…皱 | 收卷张力 薄膜起皱 膜卷缺陷 | winding_defect_of_film web_wrinkle gauge_band > 张力控制
双拉膜 bopp bopp膜 bopet 拉膜…断/破 双拉…断/破膜 横拉…破 膜线…破膜 | 双向拉伸聚丙烯 双向拉伸聚酯 拉伸取向 | biaxial_orientation
残膜 废地膜 白色污染 地膜…捡不净/捡不起来/残留/碎片 地里…塑料 | 残膜回收 残膜污染 地膜降解 | residual_mulch_film plastic_film_recovery
保护膜 保护膜…撕/撕不下/残胶/留胶/粘不住/翘/胶印/难撕/鬼影 贴膜…起泡 | 表面保护膜 剥离力爬升 自粘膜 | protective_film peel_force_build_up
离型膜 离型纸 离型力 硅油膜 离型纸…撕不开/粘 离型…太轻/太重/撕不 离型膜…撕不开 底纸…撕 | 离型剂 剥离力控制 有机硅离型 | release_liner silicone_release_coating release_force
无溶剂复合 复合…不干/气泡/点/白点/皱/隧道 复合膜…斑/白点/粘手/起泡 复合胶…不干 | 聚氨酯复合胶 复合白点 | solvent_free_lamination lamination_adhesive
蒸煮袋 水煮袋 蒸煮袋…分层/发白/爆/破/起皱 杀菌…袋破/袋起皱 蒸煮…分层/袋 水煮…破袋 | 高温蒸煮袋 耐蒸煮复合膜 | retort_pouch retort_packaging
可降解袋 降解吸管 降解袋…放不住/漏/破/粘/脆 降解塑料…放不住/脆 降解…一扯就破/保质期/放半年/脆 降解膜…强度 降解料…脆 | 贮存稳定性 PBAT共混 生物降解膜 扩链增容 | biodegradable_film PLA_PBAT_blend storage_degradation
纸吸管 甘蔗渣餐盒 一次性餐具 纸吸管…开胶/烂/软 吸管…泡烂/泡软/软 餐盒…变形/漏/漏油/烫软/软 降解餐盒/杯盖…软 刀叉勺…断 | 耐热聚乳酸 甘蔗浆餐具 | paper_straw heat_resistant_PLA bagasse_tableware
拉链袋 自立袋 吸嘴袋 自立袋…漏/破 袋子…摔/摔破/跌落 袋角/吸嘴袋…漏 自封袋…封不严 袋…底漏 袋底…破 | 自立袋跌落 复合袋耐压 | stand_up_pouch drop_strength_of_pouch
镀铝…掉/氧化/针孔 镀铝膜…发黑/转移 镀铝层…脱 | 镀铝层附着 真空镀铝膜 | metallized_layer_adhesion vacuum_metallizing
热熔对接 热熔焊口 热熔…漏/焊不牢/脱/裂 pe管…接头/焊 热熔焊/电熔…漏 管子/管件…热熔 燃气管/pe…焊口 焊口…漏气管 管…热熔不牢 | 热熔对接焊 电熔接头 热熔焊接质量 | butt_fusion electrofusion_joint > 聚乙烯管材
ppr pert管 pex管 pb管 热水管…漏/爆/裂 地暖管…漏/破 ppr/暖气管…爆 | 无规共聚聚丙烯 耐热聚乙烯 静液压强度 交联聚乙烯管 | PPR_pipe PE-RT crosslinked_polyethylene_pipe
upvc管 pvc管…冻/敲碎/断/爆 线管…断/碎/脆 下水管…脆/裂 pvc…一敲就碎/敲碎 穿线管…碎 落水管…裂 电工管…脆 | 硬聚氯乙烯管 抗冲改性 落锤冲击 | uPVC_pipe falling_weight_impact > 抗冲击
双壁波纹管 波纹管…压扁/瘪/裂 排水管…压扁/瘪 埋地管…压扁/塌/瘪 管…压瘪/环刚度 缠绕管…裂 检查井…塌 | 环刚度 结构壁管 埋地塑料管道 | ring_stiffness structured_wall_pipe buried_plastic_pipe
管材挤出 管材…偏心/内壁毛/壁厚/椭圆/水纹/粗糙/麻点 管子/管…挤不圆 | 真空定径 管材壁厚控制 | pipe_extrusion vacuum_sizing wall_thickness_control
玻璃钢管 玻璃钢罐 夹砂管 玻璃钢化粪池 玻璃钢管…渗/漏 化粪池…渗/漏/裂 玻璃钢…渗/渗水/漏 玻璃钢罐…漏 玻璃钢储罐…裂 脱硫塔…玻璃钢 | 玻璃钢夹砂管 纤维缠绕储罐 耐腐蚀树脂 乙烯基酯树脂 | FRP_pipe FRP_tank vinyl_ester_resin
海绵…压痕/发硬/变形/塌/掉/掉渣/掉粉/没弹性/碎/粉化/黄 坐垫…塌/没弹性/瘪 沙发…塌/塌陷 座椅…塌 | 软质聚氨酯泡沫 泡沫疲劳 开孔率 泡沫压陷硬度 | flexible_polyurethane_foam foam_fatigue open_cell
塌泡 海绵…开裂/收缩/烧心/自燃/闭孔 发泡…塌泡/烧芯 大泡…裂 | 泡沫烧芯 泡沫稳定剂 发泡凝胶平衡 | foam_scorch foam_collapse silicone_surfactant_for_foam
泡沫箱 eps 保丽龙 消失模白模 epp 泡沫…掉渣/掉粒/掉粒子/熔结/碎/缩 泡沫箱…碎/裂 泡沫板…收缩/碎 | 可发性聚苯乙烯 发泡聚丙烯 珠粒熔结 | expandable_polystyrene expanded_polypropylene bead_fusion
eva eva鞋底 鞋中底 爆米花底 eva…不弹/压塌/发泡/塌/开裂/收缩/缩/裂 中底…塌 拖鞋/鞋底…缩 | EVA发泡 鞋用发泡材料 超临界发泡中底 | EVA_foam midsole_foam ethylene_vinyl_acetate
保温层…收缩/空洞/脱空 发泡…不满/收缩/没填满/空腔 聚氨酯…收缩/空洞/鼓包 硬泡/发泡料…收缩 聚氨酯保温…裂 冰箱…发泡 发泡层/泡沫夹芯…脱 库板…鼓包 冷库板…鼓 管道发泡…空 | 聚氨酯硬泡 泡沫尺寸稳定 发泡剂替代 | rigid_foam blowing_agent_replacement foam_dimensional_stability
珍珠棉 epe 气泡膜 气柱袋 葫芦膜 珍珠棉…收缩/瘪 气泡膜/气柱袋…漏气 | 聚乙烯发泡 充气缓冲 | EPE_foam air_cushion_packaging
乳胶枕 乳胶床垫 乳胶枕…塌/掉渣/黄 乳胶…掉粉 | 乳胶海绵 胶乳发泡 | latex_foam latex_pillow
记忆棉 慢回弹 记忆枕 记忆棉…冬天硬/味 枕头/枕芯…塌 慢回弹…发硬 | 慢回弹泡沫 粘弹性聚氨酯 | viscoelastic_foam memory_foam
胶衣 采光瓦 胶衣…裂/黄 玻璃钢…发白/变色/掉粉/泡/粉化/老化/裂纹/褪色/起泡/露纤维/黄/龟裂 船壳…起泡 采光瓦…黄 | 胶衣树脂 玻璃钢老化 渗透水泡 不饱和聚酯 | gelcoat osmotic_blister unsaturated_polyester
手糊玻璃钢 树脂…没浸透/浸不透 玻璃钢…分层/气泡/没浸透/白斑/缺胶 手糊…气泡 布/纤维…没浸透 玻纤…浸不透 | 浸润不良 孔隙率控制 手糊成型 纤维浸渍 | void_content dry_spot fiber_impregnation hand_lay_up
拉挤型材 玻璃钢格栅 玻璃钢型材 拉挤…堵模/弯/裂/起皮 光伏边框…拉挤 | 拉挤固化 复合材料型材 聚氨酯拉挤 | pultruded_profile pultrusion_curing
bmc 复合井盖 smc…弯/气泡/泡/波纹/裂/针孔 模压件…气泡/缺料/裂 模压…气泡/流痕/缺料/裂 | 模压流动 片状模塑料固化 低收缩剂 | class_A_surface compression_molding_flow low_profile_additive
碳纤维件…变形/皱 碳纤…皱/褶皱/针孔 铺层…皱/起皱 碳纤维…变形/气孔/皱/针孔 碳布…皱 碳板…弯 碳纤件…变形 | 纤维褶皱 自动铺放 固化变形 | ply_wrinkle automated_fiber_placement cure_induced_deformation
碳纤维…毛丝/起毛 碳丝…断/起毛 碳纤…上浆/起毛 原丝…断 碳化…断丝 | 碳纤维上浆剂 聚丙烯腈原丝 预氧化 | carbon_fiber_sizing PAN_precursor fuzz_of_carbon_fiber
废玻璃钢 玻璃钢边角 废叶片 废碳纤维 退役叶片 旧叶片…处理 碳纤维…回收 叶片…报废处理 玻璃钢…没法处理 | 复合材料回收 热裂解回收纤维 可回收树脂 | composite_recycling recycled_carbon_fiber vitrimer
环氧浇注 树脂摆件 树脂…固化开裂/放热开裂 浇注…气泡/缩 滴胶…气泡/黄 浇注件/环氧…裂 | 固化收缩 固化放热 环氧增韧 | epoxy_casting cure_shrinkage exotherm
打印件/3d打印…变形/翘 打印…不粘底板/卷边/变形/掉台/粘不住平台/翘/翘边/脱板/边翘 底板…粘不住打印 | 打印翘曲 增材制造热应力 热床附着 | warpage_of_printed_parts bed_adhesion
打印件…一掰就断/分层/开裂/强度/掰断/脆 3d打印…分层/强度 打印…一掰就断/不结实/分层/层间/掰/脆 | 层间结合强度 打印件各向异性 材料挤出增材制造 | interlayer_bonding anisotropy_of_printed_parts material_extrusion
打印耗材 3d打印…堵/拉丝 打印…堵头/堵料/拉丝/断丝/断料 打印丝…断/粗细 3d打印机…堵 耗材…受潮 打印机…堵头 | 打印线材 丝径精度 挤出头堵塞 | 3D_printing_filament nozzle_clogging_in_printing filament_diameter
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
`;
