/** Panels, furniture, floors, bamboo. */
export const woodFurniture = `
e0级 enf级 板/板子…味道大/甲醛 板材…刺鼻/环保/甲醛 家具…味道/甲醛 柜子…刺鼻/味/甲醛 衣柜…味/熏眼 新家具…味 胶…甲醛 | 脲醛树脂 甲醛释放量 甲醛捕捉剂 低甲醛胶粘剂 异氰酸酯胶 | urea_formaldehyde formaldehyde_emission_of_panels formaldehyde_scavenger > 无醛胶粘剂
密度板…泡水/胀 刨花板…掉边/胀/膨胀 板材…吸水膨胀/泡水/胀 柜子…发胀/泡水 板…发胀/吸水鼓/泡水/见水就胀 柜体…受潮 浴室柜/橱柜…发胀 柜脚…泡 纤维板…胀 | 吸水厚度膨胀率 石蜡防水剂 防潮型人造板 | thickness_swelling moisture_resistant_panel
木模板 热压…分层/爆板/鼓泡 刨花板…分层/鼓 胶合板…分层/开胶/开裂/脱层/鼓泡 多层板…分层/鼓包 密度板…分层 板坯…鼓泡 生态板…鼓包 建筑模板…起层 模板…开胶 夹板…开层 | 热压工艺 内结合强度 板坯含水率 酚醛树脂胶合板 | hot_pressing internal_bond plywood_delamination formwork_plywood
柜门…变形/弯/翘 胶合板…弯/翘 门板…弯曲/翘 木门…变形/翘 板材/门…翘曲 密度板/移门/高门/免漆板…弯 衣柜门…变形 细木工板/门扇/木饰面…翘 | 人造板翘曲 对称结构 平衡层 木门变形 | warpage_of_wood_panel balancing_layer wooden_door_deformation
三胺纸 贴面…裂/起泡/鼓 饰面…泡/鼓泡 免漆板…崩边/裂 木皮…翘/裂/起泡/鼓 贴皮…开裂/起泡/鼓 防火板…开胶/翘 三聚氰胺板…裂 饰面板…干湿花 吸塑门板…脱膜 pvc膜…脱 包覆…开胶 | 浸渍胶膜纸饰面 薄木贴面 高压装饰板 真空吸塑饰面 | decorative_paper melamine_impregnated_paper veneer_overlaying high_pressure_laminate
封边 封边条 封边…开胶/掉/掉胶/缝/翘/胶线/脱/裂/黑线 封边条…发脆/白/脱 | 封边胶 反应型聚氨酯热熔胶 激光封边 | edge_banding PUR_hot_melt laser_edging
旋切 刨切 薄木 科技木 单板…修补/烘不干/破/裂/起毛 旋切/木皮…厚薄 | 单板旋切 单板干燥 重组装饰材 单板缺陷分选 | veneer_peeling veneer_drying reconstituted_veneer
烘木头 木材…内裂/含水率/干不透/烘不干/皱缩/端裂 木料…弯/没干透/烘 木头…变形/干不透/没干透/烘裂 木板…烘干/烘裂 实木…变形/开裂 木线条…弯 烘干窑…木 烘木…裂 | 木材干燥应力 干燥基准 木材含水率检测 | wood_drying_stress kiln_drying_of_lumber wood_moisture_content > 木材干燥
木材…蓝变/长霉/霉/青变 松木…发蓝/蓝 木头…发霉/变蓝/长毛/霉 原木/木板…发黑/霉 橡胶木/木制品/木方/木片…霉 | 木材蓝变 木材防霉剂 变色菌 | blue_stain sapstain mould_of_wood > 木材防腐剂
粉蠹 白蚁 木头/木料/家具…虫/蛀 木材…虫/虫眼 木…虫眼/蛀虫 木家具/木地板…虫 | 木材害虫 木材热处理杀虫 白蚁防治 | wood_borer termite wood_preservation_treatment
指接板 集成材 胶合木 实木拼板 指接…断/裂 拼板…变形/开胶/缝 指接板…开缝 大板…开裂 | 集成材胶合 指接强度 胶合木结构 正交胶合木 | glulam finger_joint cross_laminated_timber
砂光 砂带 砂纸 砂光…不平/横纹/波纹/烧 砂带…堵/寿命/断 砂纸…掉砂 | 宽带砂光 砂带磨削木材 涂附磨具 | wood_sanding coated_abrasive sanding_belt
木材…变色/晒黑/黑斑 木头…发红/发黄/晒白/铁钉黑 橡木/防腐木…发黑 木家具/木皮…变色 户外木…发灰 | 木材变色 木材光变色 铁单宁反应 木材户外老化 | wood_discoloration photodegradation_of_wood weathering_of_wood
木塑…发白/变形/断/膨/膨胀/裂/褪色/长霉 木塑地板…霉 塑木…裂 | 木塑耐候 木塑蠕变 共挤木塑 界面相容剂 | WPC_durability coextruded_WPC wood_polymer_interface > 木塑复合材料 光稳定剂
阻燃板 阻燃木 防火木门 阻燃板…吸潮/返霜 木材/木饰面…阻燃 木板…防火 | 阻燃木材 阻燃人造板 磷氮硼阻燃 | fire_retardant_wood fire_retardant_panel
速生材 杨木 桉木 松脂 橡胶木 松木…冒油/流油 杨木/木材…软 木头…硬度不够 | 速生材改性 木材密实化 木材脱脂 木材增强 | fast_growing_wood wood_densification wood_hardening
排钻 拆单 开料…余料/崩边 板材…利用率/浪费 板式…孔位 定制家具…错 裁板…崩边 | 优化下料 板材排样 板式家具柔性制造 大规模定制 | cutting_stock_problem panel_cutting_optimization mass_customization_of_furniture
床垫 袋装弹簧 床垫…响声/塌/异响/睡塌/硬/腰疼/螨/软硬/陷 弹簧床…响 弹簧…床垫 | 床垫弹簧 体压分布 睡眠舒适性 | mattress pocket_spring body_pressure_distribution
榫头 榫卯 椅子…摇晃/散架/断/晃/松 椅腿…断/松 家具…松动/节点 榫/餐椅…松 木椅…松动 桌腿/桌子…晃 实木椅…开榫 凳子…散 | 榫接合 家具节点强度 家具结构力学 | mortise_and_tenon furniture_joint chair_strength
阻尼铰链 缓冲铰链 三节轨 抽屉滑轨 抽屉…关不上/卡/推不动 铰链…断/松/生锈 滑轨…异响/掉珠 柜门…下垂 门铰…掉 | 家具五金 缓冲铰链寿命 导轨阻尼 | furniture_hardware hinge_durability drawer_slide
涨筋 木器漆…下陷/毛糙/气泡/白/裂/起毛/黄 家具…掉漆/漆发白/漆黄 木门…掉漆/漆裂 实木…漆裂 家具漆…发白 木家具…漆 白色漆…黄 木器…水性漆 水性木器漆…涨筋 木眼…白 开放漆…起毛 漆面…下陷 木纹…涨 水性漆…木纹 | 木器涂料黄变 水性木器漆 木材表面涂饰 封闭底漆 | wood_coating_yellowing waterborne_wood_coating wood_finishing grain_raising > 木器涂料
人造革/皮包…掉皮/裂 革…发粘/掉皮/脱皮/裂/起泡 沙发…掉皮/皮掉/脱皮 鞋底…水解/烂/碎/碎掉/粉/粉碎 皮子…一块块/往下掉 皮沙发/仿皮/座套/皮面…掉皮 沙发皮/pu皮/合成革…裂 pu革…水解 皮套…脱皮 鞋放几年…碎 | 聚氨酯水解老化 耐水解聚氨酯 合成革耐久性 聚碳酸酯型聚氨酯 | hydrolysis_of_polyurethane hydrolysis_resistance durability_of_synthetic_leather > 聚氨酯合成革
贝斯 水性革 革基布 人造革…味/增塑剂 合成革…dmf/味 革…剥离/发硬/色差 皮革厂…dmf 革厂…废气 pvc革…硬 离型纸…革 | 水性聚氨酯合成革 二甲基甲酰胺回收 无溶剂合成革 超细纤维合成革 | waterborne_polyurethane_leather DMF_recovery microfiber_synthetic_leather solvent_free_leather
藤椅 藤编 pe藤 藤制品 藤条…断 藤椅/仿藤…脆 藤…发霉 | 藤材加工 仿藤老化 | rattan synthetic_rattan
特斯林布 庭院家具 太阳伞 户外家具…晒/烂/生锈 户外椅…褪色 遮阳伞…褪 户外桌…裂 | 户外家具耐候性 | outdoor_furniture weatherability_of_outdoor_fabric > 光稳定剂
木地板…响/翘/起拱 地板…发黑/变形/变黑/咯吱/响声/拱/收缩/瓦片/离缝/缝大/缝宽/缝隙/翘/裂缝/起拱/踩上去响/鼓/鼓起来 实木地板/地热地板…裂 复合地板…起泡 地暖…地板 | 木地板湿胀干缩 地采暖地板 含水率平衡 多层实木复合地板 | wood_flooring flooring_dimensional_stability engineered_flooring underfloor_heating_flooring
强化地板 耐磨纸 强化地板…泡水/磨花 地板…不耐磨/划痕/刮/刮花/磨/磨白/花 | 耐磨表层 三氧化二铝耐磨纸 强化木地板 | laminate_flooring wear_layer
spc地板 石塑地板 lvt地板 地板锁扣 spc…收缩/断/断扣/离缝/翘 地板…扣断/锁扣 石塑…断/翘/裂 锁扣…断 | 石塑地板尺寸稳定 锁扣强度 | SPC_flooring locking_profile luxury_vinyl_tile
塑胶地板 橡胶地板 亚麻地板 运动地板 地胶板 地胶…凹坑/发黄/变色/起鼓 pvc地板…起泡/鼓包 | 弹性地板 卷材地板 地板胶粘剂 | vinyl_sheet_flooring
竹…发霉/发黑/长毛/霉/霉斑 竹制品/竹筷/竹板/竹席/竹篮/竹片/竹砧板/竹编…霉 竹子…发霉 | 竹材防霉 竹材淀粉糖分 竹材防霉剂 | bamboo_mould mould_resistance_of_bamboo
竹菜板 竹…劈开/开胶/开裂/裂 竹地板/竹板/竹碗/竹砧板/竹筒/竹家具/竹制品/竹管/竹杯…裂 竹子…开裂 | 竹材干缩开裂 竹材胶合 竹材梯度结构 | bamboo_cracking bamboo_gluing functionally_graded_bamboo
竹…虫/蛀 竹子…生虫 竹筐/竹器/竹家具…虫 竹制品…蛀 | 竹材防蛀 竹蠹 竹材保护 | bamboo_borer bamboo_preservation
竹条…挑/缺陷/色差 竹片…人工/分选/挑/颜色 竹…人工挑/分色 竹丝…挑选 | 竹片分选 竹材视觉检测 | bamboo_strip_sorting bamboo_defect_detection
破竹 剖竹 竹黄 竹帘 竹…出材率/定长/粗细/费料 竹节/竹青…去 竹加工…手工 竹筒…展平 拉丝…竹 | 竹材展平 竹材机械化加工 竹材定段剖分 | bamboo_flattening bamboo_processing_machinery
重组竹 竹钢 重竹 竹集成材 竹展平板 户外竹地板 竹缠绕 竹缠绕管 竹木…户外 重组竹…开裂 | 重组竹耐候 竹纤维复合材料 竹缠绕复合材料 | bamboo_scrimber bamboo_composite laminated_bamboo
炭化木 碳化木 热处理木 防腐木 木栈道 防腐木…掉色/裂 | 木材热改性 乙酰化木材 木材浸渍改性 | thermally_modified_wood acetylated_wood wood_impregnation
边角木料 木糠 木屑板 锯末/树皮…利用 木屑…处理 木粉…压 | 木质剩余物利用 木粉成型 | wood_residue_utilization
升降桌 办公椅 气压棒 升降柱 办公椅/电动沙发…异响 转椅…断 椅轮…坏 电动床…噪音 升降桌…晃 | 办公家具 气弹簧 电动推杆 | office_chair gas_spring linear_actuator
人体工学椅 课桌椅 坐感 座椅…不舒服/累 坐着…腰疼 坐垫/沙发…不舒服 | 坐姿舒适性 人体工程学 体压 | seating_comfort ergonomic_chair
竹炭 竹纤维 竹浆 竹醋液 竹粉 以竹代塑 竹餐具 竹吸管 竹下脚料 竹屑…处理 | 竹纤维提取 竹剩余物利用 竹炭制备 | bamboo_fiber bamboo_charcoal bamboo_residue
牙签 一次性筷子 竹签 雪糕棒 木勺 筷子…弯/断/毛刺/涂层掉 牙签…断 竹签…毛刺 雪糕棒…弯 木勺…毛 | 竹木餐具 竹签加工 | bamboo_chopsticks wooden_tableware
草编 柳编 凉席 蒲草 芦苇帘 草绳 棕垫 棕床垫 椰棕 草编/柳编/草席…霉 凉席…脆 棕垫…虫 棕榈…丝 | 草柳编制品 天然植物编织 棕纤维 | straw_weaving wickerwork coir palm_fiber
`;
