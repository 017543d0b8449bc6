/** Panels, furniture, floors, bamboo. */
export const woodFurniture = `
e0级 enf级 室内挥发性有机物 散发模型 大豆基无醛 板材VOC 人造板散发机理 人造板除醛 人造板舱测试 人造板胶粘剂改性 板/板子…味道大/甲醛 板材…刺鼻/环保/甲醛 家具…一股味/不敢住/不敢用/呛/味散不掉/味道/散味/有味/有味道/熏人/甲醛 柜子…一股味/不敢住/不敢用/刺鼻/呛/味/味散不掉/散味/有味/有味道/熏人/甲醛 衣柜…一股味/不敢住/不敢用/呛/味/味散不掉/散味/有味/有味道/熏人/熏眼 床/橱柜/新家/办公桌/新房/儿童床…一股味/不敢住/不敢用/呛/味散不掉/散味/有味/有味道/熏人 furniture/cabinet/wardrobe/particle_board…fumes/odor/smell 新家具…味 胶…甲醛 散味…家具 | 脲醛树脂 甲醛释放量 甲醛捕捉剂 低甲醛胶粘剂 异氰酸酯胶 | urea_formaldehyde formaldehyde_emission_of_panels formaldehyde_scavenger VOC_emission_from_furniture > 无醛胶粘剂
人造板防水剂 人造板尺寸稳定 人造板板材湿热 密度板…泡水/胀 刨花板…掉边/胀/膨胀 板材…吸水膨胀/泡水/胀 柜子…发胀/泡水 板…发胀/吸水鼓/泡水/见水就胀 柜体…受潮 浴室柜/橱柜…发胀 柜脚…泡 纤维板…胀 | 吸水厚度膨胀率 石蜡防水剂 防潮型人造板 | thickness_swelling moisture_resistant_panel
木模板 断面密度 板坯密度梯度 热压传热传质 板坯传热 人造板板坯传热 人造板密度分布 人造板固化胶层 热压…分层/爆板/鼓泡 刨花板…中间散/中间松/中间空/分层/发空/发脆/掰就散/松软/疏松/空心/芯层/芯松/里面空/锯开空/鼓 胶合板…分层/开胶/开裂/脱层/鼓泡 多层板…分层/鼓包 密度板…中间散/中间松/中间空/分层/发空/发脆/掰就散/松软/疏松/空心/芯层/芯松/里面空/锯开空 板子/板芯/板材/颗粒板…中间散/中间松/中间空/发空/发脆/掰就散/松软/疏松/空心/芯层/芯松/里面空/锯开空 板坯…鼓泡 生态板…鼓包 建筑模板…起层 模板…开胶 夹板…开层 | 热压工艺 内结合强度 板坯含水率 酚醛树脂胶合板 | hot_pressing internal_bond plywood_delamination formwork_plywood density_profile heat_and_mass_transfer_in_hot_pressing
不平衡应力 含水率梯度 对称结构板 柜门…变形/弯/翘 胶合板…弯/翘 门板…弯曲/翘 木门…变形/翘 table_top/tabletop/tables/panel/board/plywood/door/shelf/mdf…bend/bow/twist/warp 桌面/台面/面板/桌板/柜板/层板…变形/弯/拱/瓢/翘 板材/门…翘曲 密度板/移门/高门/免漆板…弯 衣柜门…变形 细木工板/门扇/木饰面…翘 | 人造板翘曲 对称结构 平衡层 木门变形 | warpage_of_wood_panel balancing_layer wooden_door_deformation unbalanced_stress_in_panel
三胺纸 贴面…裂/起泡/鼓 饰面…泡/鼓泡 免漆板…崩边/裂 木皮…翘/裂/起泡/鼓 贴皮…开裂/起泡/鼓 防火板…开胶/翘 三聚氰胺板…裂 饰面板…干湿花 吸塑门板…脱膜 pvc膜…脱 包覆…开胶 | 浸渍胶膜纸饰面 薄木贴面 高压装饰板 真空吸塑饰面 | decorative_paper melamine_impregnated_paper veneer_overlaying high_pressure_laminate
封边 封边条 胶线显现 无缝封边 封边…一条缝/发黑/开胶/掉/掉胶/缝/翘/胶线/脏边/脱/裂/黑线/黑缝 封边条…发脆/白/脱 板边/板材封边/柜门边/封边处…一条缝/发黑/缝/胶线/脏边/黑线/黑缝 | 封边胶 反应型聚氨酯热熔胶 激光封边 | edge_banding PUR_hot_melt laser_edging
旋切 刨切 薄木 科技木 单板…修补/烘不干/破/裂/起毛 旋切/木皮…厚薄 | 单板旋切 单板干燥 重组装饰材 单板缺陷分选 | veneer_peeling veneer_drying reconstituted_veneer
烘木头 芯层水分迁移 高频真空干燥 木材含水率梯度 木材超声干燥 厚板干燥 木材…内裂/含水率/外干里湿/干不透/心不干/烘不干/烘不透/烘了裂/烘几十天/烘太慢/烘完湿/皱缩/端裂/还是湿的/里面没干/里面湿 木料…外干里湿/弯/心不干/没干透/烘/烘不透/烘了裂/烘几十天/烘太慢/烘完湿/还是湿的/里面没干/里面湿 木头…变形/外干里湿/干不透/心不干/没干透/烘不透/烘了裂/烘几十天/烘太慢/烘完湿/烘裂/还是湿的/里面没干/里面湿 木板…外干里湿/心不干/烘不透/烘了裂/烘几十天/烘太慢/烘完湿/烘干/烘裂/还是湿的/里面没干/里面湿 实木…变形/外干里湿/开裂/心不干/烘不透/烘了裂/烘几十天/烘太慢/烘完湿/还是湿的/里面没干/里面湿 木方/板材…外干里湿/心不干/烘不透/烘了裂/烘几十天/烘太慢/烘完湿/还是湿的/里面没干/里面湿 wood/lumber/timber…dry/drying/wet_inside 木线条…弯 烘干窑…木 烘木…裂 | 木材干燥应力 干燥基准 木材含水率检测 | wood_drying_stress kiln_drying_of_lumber wood_moisture_content > 木材干燥
木材变色真菌 木材色素沉积 木材防霉 木材…蓝变/长霉/霉/青变 松木…发蓝/蓝 木头…发霉/变蓝/长毛/霉 原木/木板…发黑/霉 砧板/菜板/案板/筷子/木勺/木筷/木桶/木地板/木柜/衣柜/胶合板…发黑/白毛/绿毛/长毛/霉/霉点/黑了/黑斑 木托盘/木箱…发黑/白毛/绿毛/长毛/霉点/黑了/黑斑 wood/cutting_board/pallet…black/mold/moldy 橡胶木/木制品/木方/木片…霉 | 木材蓝变 木材防霉剂 变色菌 | blue_stain sapstain mould_of_wood > 木材防腐剂
粉蠹 白蚁 木头/木料/家具…虫/蛀 木材…虫/虫眼 木…虫眼/蛀虫 木家具/木地板…虫 | 木材害虫 木材热处理杀虫 白蚁防治 | wood_borer termite wood_preservation_treatment
指接板 集成材 胶合木 实木拼板 指接…断/裂 拼板…变形/开胶/缝 指接板…开缝 大板…开裂 | 集成材胶合 指接强度 胶合木结构 正交胶合木 | glulam finger_joint cross_laminated_timber
砂光 砂带 砂纸 砂光…不平/横纹/波纹/烧 砂带…堵/寿命/断 砂纸…掉砂 | 宽带砂光 砂带磨削木材 涂附磨具 | wood_sanding coated_abrasive sanding_belt
木材…变色/晒黑/黑斑 木头…发红/发黄/晒白/铁钉黑 橡木/防腐木…发黑 木家具/木皮…变色 户外木…发灰 | 木材变色 木材光变色 铁单宁反应 木材户外老化 | wood_discoloration photodegradation_of_wood weathering_of_wood
木塑…发白/变形/断/膨/膨胀/裂/褪色/长霉 木塑地板…霉 塑木…裂 | 木塑耐候 木塑蠕变 共挤木塑 界面相容剂 | WPC_durability coextruded_WPC wood_polymer_interface > 木塑复合材料 光稳定剂
阻燃板 阻燃木 防火木门 阻燃板…吸潮/返霜 木材/木饰面…阻燃 木板…防火 | 阻燃木材 阻燃人造板 磷氮硼阻燃 | fire_retardant_wood fire_retardant_panel
速生材 杨木 桉木 松脂 橡胶木 松木…冒油/流油 杨木/木材…软 木头…硬度不够 | 速生材改性 木材密实化 木材脱脂 木材增强 | fast_growing_wood wood_densification wood_hardening
排钻 拆单 开料…余料/崩边 板材…利用率/浪费 板式…孔位 定制家具…错 裁板…崩边 | 优化下料 板材排样 板式家具柔性制造 大规模定制 | cutting_stock_problem panel_cutting_optimization mass_customization_of_furniture
床垫 袋装弹簧 床垫…响声/塌/异响/睡塌/硬/腰疼/螨/软硬/陷 弹簧床…响 弹簧…床垫 | 床垫弹簧 体压分布 睡眠舒适性 | mattress pocket_spring body_pressure_distribution
榫头 榫卯 连接件蠕滑 结构摩擦声 节点疲劳松动 榫卯节点刚度 榫卯有限元家具 榫卯结构强度 椅子…吱呀/吱嘎/咯吱/响/嘎吱/坐坏/摇/摇晃/散架/断/晃/松/松动/翻身就响/腿断/腿松 椅腿…断/松 家具…松动/节点 餐椅/床/床板/床架/椅/柜子/木床/铁床/摇椅/上下铺/沙发架/楼梯/木楼梯…吱呀/吱嘎/咯吱/响/嘎吱/坐坏/摇/散架/晃/松/松动/翻身就响/腿断/腿松 凳子…吱呀/吱嘎/咯吱/响/嘎吱/坐坏/摇/散/散架/晃/松/松动/翻身就响/腿断/腿松 婴儿床…吱呀/吱嘎/咯吱/响/嘎吱/坐坏/摇/散架/晃/松动/翻身就响/腿断/腿松 bed/chair/stool/table…creak/loose/squeak/wobble/wobbly 榫…松 木椅…松动 桌腿/桌子…晃 实木椅…开榫 | 榫接合 家具节点强度 家具结构力学 | mortise_and_tenon furniture_joint chair_strength furniture_squeak
阻尼铰链 缓冲铰链 三节轨 抽屉滑轨 滑轨滚动摩擦 柜体变形 抽屉…不顺/关不上/关不到位/卡/发卡/发涩/打不开/拉不动/拉着卡/推不动/晃/涩/费劲 铰链…断/松/生锈 滑轨…异响/掉珠 柜门…下垂/不顺/关不到位/发卡/发涩/打不开/拉不动/拉着卡/晃/涩/费劲 推拉门/移门/衣柜门…不顺/关不到位/发卡/发涩/打不开/拉不动/拉着卡/晃/涩/费劲 门铰…掉 | 家具五金 缓冲铰链寿命 导轨阻尼 | furniture_hardware hinge_durability drawer_slide drawer_runner
涨筋 木纤维润胀 木毛起 木器封闭处理 木材抽提物迁移 白漆黄变木材 木器漆光氧化 木器漆抽提物 木器漆…下陷/毛糙/气泡/白/裂/起毛/黄 家具…掉漆/漆发白/漆黄 木门…变米黄/掉漆/渗黄/漆裂/节疤黄/返黄/黄印/黄斑 木家具…变米黄/渗黄/漆/节疤黄/返黄/黄印/黄斑 水性漆/油漆/漆/喷上/刷上/底漆…拉毛/木头纹路/木纹/毛竖/竖起来/起刺/起毛刺 白漆/松木/白门/实木门…变米黄/渗黄/节疤黄/返黄/黄印/黄斑 实木…漆裂 家具漆…发白 白色漆…黄 木器…水性漆 水性木器漆…涨筋 木眼…白 开放漆…起毛 漆面…下陷 木纹…涨 | 木器涂料黄变 水性木器漆 木材表面涂饰 封闭底漆 | wood_coating_yellowing waterborne_wood_coating wood_finishing grain_raising > 木器涂料
酯键水解 耐水解剂 聚氨酯多元醇结构 人造革/皮包…掉皮/裂 革…发粘/掉皮/脱皮/裂/起泡 沙发…掉皮/皮掉/脱皮 鞋底…水解/烂/碎/碎掉/粉/粉碎 皮子…一块块/往下掉 皮沙发/仿皮/座套/皮面…掉皮 沙发皮/pu皮/合成革…裂 pu革…水解 皮套…脱皮 鞋放几年…碎 | 聚氨酯水解老化 耐水解聚氨酯 合成革耐久性 聚碳酸酯型聚氨酯 | hydrolysis_of_polyurethane hydrolysis_resistance durability_of_synthetic_leather > 聚氨酯合成革
贝斯 水性革 革基布 人造革…味/增塑剂 合成革…dmf/味 革…剥离/发硬/色差 皮革厂…dmf 革厂…废气 pvc革…硬 离型纸…革 | 水性聚氨酯合成革 二甲基甲酰胺回收 无溶剂合成革 超细纤维合成革 | waterborne_polyurethane_leather DMF_recovery microfiber_synthetic_leather solvent_free_leather
藤椅 藤编 pe藤 藤制品 藤条…断 藤椅/仿藤…脆 藤…发霉 | 藤材加工 仿藤老化 | rattan synthetic_rattan
特斯林布 庭院家具 太阳伞 户外家具…晒/烂/生锈 户外椅…褪色 遮阳伞…褪 户外桌…裂 | 户外家具耐候性 | outdoor_furniture weatherability_of_outdoor_fabric > 光稳定剂
木地板…响/翘/起拱 地板…发黑/变形/变黑/咯吱/响声/拱/收缩/瓦片/离缝/缝大/缝宽/缝隙/翘/裂缝/起拱/踩上去响/鼓/鼓起来 实木地板/地热地板…裂 复合地板…起泡 地暖…地板 | 木地板湿胀干缩 地采暖地板 含水率平衡 多层实木复合地板 | wood_flooring flooring_dimensional_stability engineered_flooring underfloor_heating_flooring
强化地板 耐磨纸 强化地板…泡水/磨花 地板…不耐磨/划痕/刮/刮花/磨/磨白/花 | 耐磨表层 三氧化二铝耐磨纸 强化木地板 | laminate_flooring wear_layer
spc地板 石塑地板 lvt地板 地板锁扣 spc…收缩/断/断扣/离缝/翘 地板…扣断/锁扣 石塑…断/翘/裂 锁扣…断 | 石塑地板尺寸稳定 锁扣强度 | SPC_flooring locking_profile luxury_vinyl_tile
塑胶地板 橡胶地板 亚麻地板 运动地板 地胶板 地胶…凹坑/发黄/变色/起鼓 pvc地板…起泡/鼓包 | 弹性地板 卷材地板 地板胶粘剂 | vinyl_sheet_flooring
竹材多酚氧化 竹材微生物变色 竹材淀粉去除 竹材热处理 防霉剂渗透 竹…中间黑/发霉/发黑/变黑/泡水黑/长毛/长黑/霉/霉斑/霉点/黑一块/黑了/黑斑/黑点 竹筷/竹席/竹篮/竹砧板…中间黑/发黑/变黑/泡水黑/长黑/霉/霉点/黑一块/黑了/黑斑/黑点 竹菜板/竹案板/竹盘/竹杯/竹地板…中间黑/发黑/变黑/泡水黑/长黑/霉点/黑一块/黑了/黑斑/黑点 bamboo…black/mold/moldy 竹制品/竹板/竹片/竹编…霉 竹子…发霉 | 竹材防霉 竹材淀粉糖分 竹材防霉剂 | bamboo_mould mould_resistance_of_bamboo
竹菜板 竹篾软化 薄壁细胞开裂 竹材软化 竹材塑化 竹…劈开/开胶/开裂/裂 竹制品…倒刺/劈丝/夹肉/扎人/扎手/毛刺/裂/裂刺/起丝/起刺 竹席/竹凉席/竹筷/竹篮/竹椅/竹垫/竹篾/竹编/凉席…倒刺/劈丝/夹肉/扎人/扎手/毛刺/裂刺/起丝/起刺 竹地板/竹板/竹碗/竹砧板/竹筒/竹家具/竹管/竹杯…裂 竹子…开裂 | 竹材干缩开裂 竹材胶合 竹材梯度结构 | bamboo_cracking bamboo_gluing functionally_graded_bamboo bamboo_softening
竹…虫/蛀 竹子…生虫 竹筐/竹器/竹家具…虫 竹制品…蛀 | 竹材防蛀 竹蠹 竹材保护 | bamboo_borer bamboo_preservation
竹条…挑/缺陷/色差 竹片…人工/分选/挑/颜色 竹…人工挑/分色 竹丝…挑选 | 竹片分选 竹材视觉检测 | bamboo_strip_sorting bamboo_defect_detection
破竹 剖竹 竹黄 竹帘 竹…出材率/定长/粗细/费料 竹节/竹青…去 竹加工…手工 竹筒…展平 拉丝…竹 | 竹材展平 竹材机械化加工 竹材定段剖分 | bamboo_flattening bamboo_processing_machinery
重组竹 竹钢 重竹 竹集成材 竹展平板 户外竹地板 竹缠绕 竹缠绕管 竹木…户外 重组竹…开裂 | 重组竹耐候 竹纤维复合材料 竹缠绕复合材料 | bamboo_scrimber bamboo_composite laminated_bamboo
炭化木 碳化木 热处理木 防腐木 木栈道 防腐木…掉色/裂 | 木材热改性 乙酰化木材 木材浸渍改性 | thermally_modified_wood acetylated_wood wood_impregnation
边角木料 木糠 木屑板 木屑成型燃料 木质剩余物热解 炭化成型 锯末/树皮…一大堆/利用/卖不出去/卖不掉/堆不下/堆成山/太多/怎么处理/拉走/没人要/没地方/没处放 木屑…一大堆/卖不出去/卖不掉/堆不下/堆成山/处理/太多/怎么处理/拉走/没人要/没地方/没处放 木粉…一大堆/卖不出去/卖不掉/压/堆不下/堆成山/太多/怎么处理/拉走/没人要/没地方/没处放 刨花/木渣/砂光粉/锯屑/边角木…一大堆/卖不出去/卖不掉/堆不下/堆成山/太多/怎么处理/拉走/没人要/没地方/没处放 sawdust/wood_waste/offcuts…disposal/get_rid/pile/use | 木质剩余物利用 木粉成型 | wood_residue_utilization sawdust_pellet wood_waste_utilization
升降桌 办公椅 气压棒 升降柱 办公椅/电动沙发…异响 转椅…断 椅轮…坏 电动床…噪音 升降桌…晃 | 办公家具 气弹簧 电动推杆 | office_chair gas_spring linear_actuator
人体工学椅 课桌椅 坐感 座椅…不舒服/累 坐着…腰疼 坐垫/沙发…不舒服 | 坐姿舒适性 人体工程学 体压 | seating_comfort ergonomic_chair
竹炭 竹纤维 竹浆 竹醋液 竹粉 以竹代塑 竹餐具 竹吸管 竹下脚料 竹屑…处理 | 竹纤维提取 竹剩余物利用 竹炭制备 | bamboo_fiber bamboo_charcoal bamboo_residue
牙签 一次性筷子 竹签 雪糕棒 木勺 筷子…弯/断/毛刺/涂层掉 牙签…断 竹签…毛刺 雪糕棒…弯 木勺…毛 | 竹木餐具 竹签加工 | bamboo_chopsticks wooden_tableware
草编 柳编 凉席 蒲草 芦苇帘 草绳 棕垫 棕床垫 椰棕 草编/柳编/草席…霉 凉席…脆 棕垫…虫 棕榈…丝 | 草柳编制品 天然植物编织 棕纤维 | straw_weaving wickerwork coir palm_fiber
木材内应力 平衡含水率 含水率场 干缩应力 木门…一冬天/供暖/冬天开缝/冬天缩/冬天裂/到北方/北方裂/卡住/受潮胀/夏天胀/干裂/开不了/开缝/开裂/搬到北方/暖气/暖气裂/炸开/离缝/空调房/缝/缩了/缩出/缩水/缩缝/胀/胀死/裂大缝/裂开/裂缝/露缝 实木门/门框/门板/桌面/木家具/实木家具…关不上/冬天开缝/冬天缩/冬天裂/卡住/夏天胀/开不了/开缝/暖气裂/离缝/缩了/缩出/缩水/缩缝/胀/胀死/裂缝/露缝 实木…一冬天/供暖/关不上/冬天开缝/冬天缩/冬天裂/到北方/北方裂/卡住/受潮胀/夏天胀/干裂/开不了/开缝/搬到北方/暖气/暖气裂/炸开/离缝/空调房/缩了/缩出/缩水/缩缝/胀/胀死/裂大缝/裂开/裂缝/露缝 木窗/木柜/木桌…一冬天/供暖/关不上/冬天开缝/冬天缩/冬天裂/到北方/北方裂/卡住/受潮胀/变形/夏天胀/干裂/开不了/开缝/开裂/搬到北方/暖气/暖气裂/炸开/离缝/空调房/缩了/缩出/缩水/缩缝/胀/胀死/裂/裂大缝/裂开/裂缝/露缝 红木…一冬天/供暖/关不上/冬天开缝/冬天缩/冬天裂/到北方/北方裂/卡住/受潮胀/变形/夏天胀/干裂/开不了/开缝/搬到北方/暖气/暖气裂/炸开/离缝/空调房/缩了/缩出/缩水/缩缝/胀/胀死/裂/裂大缝/裂开/裂缝/露缝 木头/木材/木料…一干就缩/伸缩/冬天缩/缩了/缩水/胀缩/跑尺寸 wooden_door…shrink/stick/swell wood…gap/heating/shrink/split/swell/winter 实木餐桌/餐桌/大板桌/案板/菜板/砧板/实木床/木箱/木楼梯/红木椅/木托盘/木梳/木碗/木盆…一冬天/供暖/冬天缩/到北方/北方裂/受潮胀/变形/夏天胀/干裂/开裂/搬到北方/暖气/暖气裂/炸开/空调房/缩缝/裂/裂大缝/裂开/裂缝 木地板/木雕/根雕…一冬天/供暖/冬天缩/到北方/北方裂/受潮胀/变形/夏天胀/干裂/开裂/搬到北方/暖气/暖气裂/炸开/空调房/缩缝/裂大缝/裂开/裂缝 画框…一冬天/供暖/冬天缩/到北方/北方裂/受潮胀/夏天胀/干裂/搬到北方/暖气/暖气裂/炸开/空调房/缩缝/裂/裂大缝/裂开/裂缝 琴…一冬天/供暖/冬天缩/到北方/北方裂/受潮胀/变形/夏天胀/干裂/搬到北方/暖气/炸开/空调房/缩缝/裂/裂大缝/裂开/裂缝 table/door…crack/heating/shrink/split/swell/winter wooden…crack/heating/shrink/swell/winter floor…heating/shrink/split/swell/winter | 木材干缩湿胀 木材尺寸稳定性 木材吸湿各向异性 | dimensional_stability_of_wood wood_shrinkage_and_swelling
木门/房门/防盗门…不隔声/不隔音/漏音/门缝漏风/隔音差 门…不隔声/漏音/门缝漏风/隔音差 | 隔声门 门扇隔声 门缝密封 | sound_insulation_of_door door_seal
锯木头 锯/圆锯/带锯/锯机/开料锯…不安全/伤手/出事/切手/吵/噪声/噪音/手没了/断指/耳朵 锯片…不安全/伤手/出事/切手/噪声/手没了/断指 木工…吵/手/断指/耳朵 saw…cut_off/finger | 木工机械安全防护 锯切伤害防护 圆锯片噪声 人手检测急停 | woodworking_machine_safety hand_detection
跑锯 夹锯 烧锯 锯木…不直/发黑/夹锯/慢/波浪/跑锯/锯路 锯…夹锯/波浪面/锯不直/锯路宽 带锯…裂/跑 锯条…断木 | 木材锯切 锯片稳定性 薄锯路 带锯条疲劳 | saw_blade_vibration thin-kerf_sawing bandsaw_fatigue
出材率 小径材 原木/木头/木材/圆木…下锯/出材/出材率低/出板少/弯的利用/浪费/锯末多 lumber…waste/yield | 原木下锯优化 原木三维扫描 锯材出材率 小径材利用 | log_scanning sawing_optimization lumber_recovery
红木…假/冒充/真假/认/鉴别 木头/木材/木料…冒充/是什么木/真假/认不出/鉴别 黄花梨/紫檀…假/真假 沉香…真假 | 木材树种识别 木材解剖特征 近红外木材鉴别 木材DNA条码 | wood_species_identification wood_anatomy DNA_barcoding_of_timber
木板/板材/锯材/木料/地板/实木板…人工分/分等/分色/挑色/挑节/挑选/死节/节疤/选板 节疤…多/挑/掉 | 锯材分等 木材节子识别 木材表面缺陷视觉 板材颜色分选 | lumber_grading knot_detection wood_color_sorting
板子/刨花板/密度板/家具/颗粒板/柜子/合页…吃不住螺丝/打不住螺丝/握不住/螺丝掉/螺丝松/螺丝滑/钉不住 螺丝…吃不住/握不住/板子松 | 握螺钉力 人造板连接件 板式家具连接强度 | screw_withdrawal_strength fastener_in_particleboard
桌面/桌子/茶几/餐桌/台面/家具面/漆面…圈印/杯印/水印/烫出印/烫痕/烫白/留印/白印 table…heat_mark/ring/white_mark 热杯…印 | 漆膜耐湿热 家具表面耐液 漆膜耐热 涂层耐水白化 | heat_resistance_of_furniture_surface water_ring_mark coating_blush
衣柜/柜子/书柜/鞋柜/电视柜/斗柜…不稳/倒下/夹手/往前倒/歪/砸人/砸到/翻倒 | 家具稳定性 儿童家具安全 防倾倒 | furniture_stability tip-over_of_furniture
家具包装 家具…划伤到货/包装破/压坏/发货坏/安装差/掉角/磕碰/路上坏/运输碰坏 沙发/柜子/木门/桌子…划伤到货/包装破/压坏/掉角/磕碰/路上坏/运输碰坏 | 家具运输包装 拆装结构家具 平板包装 | furniture_packaging ready-to-assemble_furniture
家具/柜子/床/桌子/板式…孔对不上/安装慢/客户不会装/装不上/难装 定制…尺寸错/装不上/返工/量错 | 家具快装连接件 测量安装误差 家具三维测量 板式家具孔位 | furniture_assembly KD_fittings on-site_measurement
砍竹子 竹子/毛竹/竹山…下山/太贵运/没人砍/砍/运不下 竹林…荒/退化 | 竹材采运 竹林机械化采伐 竹林经营 | bamboo_harvesting bamboo_logging
竹…不绿/发红/发黄/变白/变黄/漂白/褪色/颜色深 竹子/竹丝/竹制品/竹地板…不绿/发红/发黄/变黄/漂白/褪色/颜色深 青竹…保绿/保青 | 竹材漂白 竹材保青 竹材光变色 竹材染色 | bamboo_discoloration green_colour_protection_of_bamboo bamboo_bleaching
胶合板/模板/人造板/刨花板/密度板/木板…施胶量/省胶/胶太多/胶贵/降胶 板厂…胶成本 施胶…不匀 | 施胶量控制 拌胶均匀性 人造板低施胶 | resin_application_in_particleboard glue_spread_rate
热压机/热压/压机/人造板…产量低/压时间长/导热油/热压慢/费气/费电 板厂…voc/产量低/压时间长/导热油/尾气/烟/热压慢/粉尘/费气/费电/锅炉 | 热压周期 连续平压 人造板干燥尾气 湿静电除尘 | press_time_reduction continuous_pressing wood_panel_plant_emission
秸秆板 木片/刨花/纤维/稻草/麦秸/甘蔗渣…人造板/做板/压板 秸秆…人造板/做板/压板/板材 | 农作物秸秆人造板 秸秆界面改性 秸秆刨花板 | straw-based_panel wheat_straw_particleboard
软体座具 框架摩擦噪声 弹簧摩擦噪声 沙发/软体家具/软床/真皮沙发…吱吱/异响/松弛/皮松/皮皱/起皱/跑棉/鼓包 沙发弹簧…响/断 蛇簧…响 | 软体家具耐久 沙发蛇簧 皮革包覆松弛 | upholstered_furniture_durability sofa_spring
烫蜡 木蜡油 木蜡油…不干/发白/发粘/掉 红木…发白/开裂/打蜡/烫蜡 核桃油…不干 | 木蜡油固化 天然油涂饰 红木家具开裂 干性油氧化聚合 | hardwax_oil drying_oil oil_finish_on_wood
木头/木板/木材/防腐木/木栈道/木亭…入土烂/几年就烂/朽/朽了/泡水烂/烂掉/烂根/糟了/腐烂 wood…decay | 木材腐朽 木材防腐处理 腐朽菌降解 木材耐久性 | wood_decay brown_rot
木头/原木/木堆/木材…烂心/空心/虫眼检/里面空看不出 大树/古树/木柱/古建…烂心/空心/里面空 | 木材应力波检测 木材无损检测 木构件内部腐朽探测 | stress_wave_testing_of_wood nondestructive_evaluation_of_timber
木炭/机制炭/果木炭/烧炭…不耐烧/冒烟/出炭率/炸/烟大/碎 炭窑…出炭/烟 charcoal…smoke/spark 竹炭…碎 | 木炭炭化工艺 机制炭成型 炭化得率 烟气回燃 | charcoal_production carbonization_yield briquette_charcoal
木头掉色 红木/手串/木手串/木珠/木梳/红木家具/紫檀/花梨/木碗/木杯/木地板/木柄…出油色/变浅/变黑/掉色/掉颜色/染手/染衣服/浸色/褪色 | 心材色素溶出 心材抽提物 木材天然色素 | heartwood_extractives leaching_of_wood_colour
`;
