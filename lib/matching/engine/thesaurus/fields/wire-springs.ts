/** Wire, wire mesh, ropes, springs, lifting gear. */
export const wireSprings = `
钢丝…划痕/拉痕/毛刺 线材…刮伤/起皮 铜线/铜丝/拉丝…毛刺 丝面…拉毛 铝丝…起皮 | 线材表面缺陷 拉拔表面质量 剥皮模 | wire_surface_defect drawn_wire_quality
聚晶模 线径…不稳/变粗 拉丝模…不耐用/变大/崩/椭圆/磨/磨大/磨椭圆/费/越拉越大 眼模/模孔/模子…变大/椭圆/磨大/磨椭圆/越拉越大 丝径…不匀 线…粗细不一 拉丝…跑径 模具…拉大 | 拉丝模磨损 线径在线测量 金刚石涂层拉丝模 | drawing_die_wear wire_diameter_control diamond_coated_die die_wear_in_wire_drawing polycrystalline_diamond_die dies_wear_out
镀锌丝…掉锌/白锈 铁丝…发黑/掉锌/生锈 钢丝…掉锌/锌层/镀不匀 焊丝…掉铜/生锈 镀铜丝…掉 | 钢丝热镀锌 电镀锌钢丝 焊丝镀铜 锌层附着性 | galvanized_steel_wire copper_coated_welding_wire wire_coating
乱线 收线…乱/压线/塌 放线…卡线/打结 排线/绕线…不齐 线盘/盘线…乱 线轴…塌边 | 收排线 排线张力控制 线材卷取 | wire_take_up wire_spooling wire_traversing > 张力控制
胎圈钢丝 铅浴 铅淬 索氏体 高碳钢丝 钢丝…强度上不去/强度不够/扭转不合格 | 铅浴淬火 索氏体化 超高强度钢丝 水浴韧化 | patenting_of_wire steel_cord_wire pearlitic_steel_wire
漆包线 漆包线…击穿/发脆/掉漆/起泡/针孔 铜线…发黑/变色/太硬/电阻大 铜杆…断/氧化 铜丝…断 | 漆包线漆膜 铜杆连铸连轧 铜线连续退火 | enameled_wire copper_rod copper_wire_annealing
钢丝网 编织网 席型网 编网机 织网机 筛网孔径 网孔尺寸 经丝张力 织造张力 金属丝织造 网孔…不匀/变形/大小不一 丝网…断丝/松/起鼓/跳丝 网…织不匀/起拱 滤网…断丝/网孔 织网…不匀/不齐/大小/断丝/网眼 网眼…不一/不匀/变形/大/大小/歪 编网…不匀/不齐/大小/网眼 筛网…孔不匀/网眼 网面…不平 不锈钢网/金属网…断 编织…网孔 mesh…uneven | 金属丝网 丝网编织 丝网织机 金属滤网 | wire_mesh_weaving metal_wire_cloth woven_wire_screen uneven_mesh mesh_openings aperture_of_wire_cloth
焊网 电焊网 排焊机 网片…开焊/焊点掉/脱焊 钢筋网…焊点 护栏网…开焊 网格…焊不牢 | 钢筋焊接网 网片电阻焊 多点焊 | welded_wire_mesh wire_mesh_welding reinforcing_mesh
浸塑 包塑 护栏…掉漆/掉皮/生锈 浸塑…开裂/掉/起泡 护栏网/围栏/勾花网…锈 石笼网…断 | 浸塑涂层 护栏防腐 热浸塑 聚乙烯粉末涂层 | plastic_dip_coating guardrail_corrosion fence_wire > 涂层附着力
接触疲劳丝 断丝定量 漏磁检测绳 钢丝绳…发毛/寿命/打扭/换得勤/散股/断/断丝/断股/松散/毛刺/磨/起毛/露芯 绳…散股/断股/毛刺/起毛/跳丝/露芯 缆绳…发毛/散股/断股/毛刺/露芯 rope…fray/snap 绳股/吊绳/牵引绳…断 电梯绳…断丝 wire_rope…fray | 钢丝绳断丝 钢丝绳疲劳寿命 捻制参数 钢丝微动磨损 | wire_rope_fatigue broken_wire rope_stranding wire_rope_frays rope_frays frayed_rope broken_strands
绳芯 麻芯 钢丝绳…干/滴油/生锈/甩油/缺油 绳芯…烂 | 钢丝绳润滑脂 绳芯材料 钢丝绳腐蚀 | wire_rope_lubrication rope_core wire_rope_corrosion
索具 吊索 浇铸索节 压套/铝套/拉索…滑 绳扣…滑脱 卸扣/索具…断 绳头…抽脱 | 钢丝绳压制接头 索节锚固 吊索具安全 | rope_termination swaged_sleeve lifting_sling
卷簧机 弹簧机 弹簧…力值不稳/垂直度/外径不稳/尺寸不稳/端面不平/自由长度/长短不一/高低不一 卷簧…尺寸 | 数控卷簧 弹簧成形精度 弹簧力值检测 | spring_coiling free_length_of_spring spring_forming
气撑 撑杆…没力/漏气 气撑杆/后备箱…撑不住 升降椅…下沉 气杆…漏 座椅…自己下降 | 气弹簧密封 气弹簧寿命 油气阻尼 | gas_strut gas_spring_seal
板簧 钢板弹簧 喷丸残余应力 应力弛豫 疲劳裂源 脱碳疲劳 短喷 碟簧…断/裂 板簧/汽车弹簧/钢板/弹簧片/减震簧/大簧…塌/断/断片/断裂 扭杆/稳定杆/悬架簧…断 leaf_spring/coil_spring…break | 少片变截面板簧 碟形弹簧 悬架弹簧疲劳 应力喷丸 | leaf_spring disc_spring suspension_spring
铍铜 弹片…变形/断/没弹力 簧片…没弹性 端子…夹不紧 插孔…松 触片…没弹力 磷铜片…软 接触片…疲软 | 弹性铜合金 铍青铜 铜镍锡 铜钛合金 弹性接触件 | beryllium_copper spring_contact elastic_copper_alloy
弹簧…几万次断/强压/折断/抛丸/掉漆/生锈断/疲劳/磨端面/脆断/钩断 螺旋弹簧…压并 簧…压不回来 拉簧/扭簧/卡簧/挡圈/发条/涡卷簧…断 | 弹簧疲劳寿命 强压处理 弹簧喷丸 弹簧氢脆 油淬火弹簧钢丝 | spring_fatigue_life presetting oil_tempered_wire shot_peened_spring
铁丝生锈断 铁丝/扎丝/刺绳/护栏/葡萄架…一年锈/几年就锈/锈断 | 锌铝合金镀层钢丝 镀层耐蚀钢丝 双镀层 | galfan zinc_aluminum_coated_wire
弹簧淬火变形 弹簧…偏/并圈/歪/淬火弯/热处理变形/节距不匀/装不上/长短/间距 | 弹簧热处理 弹簧节距 去应力回火 卷制残余应力 | spring_pitch spring_heat_treatment
弹簧响 弹簧…共振/吱吱/响/颤 | 弹簧颤振 变刚度弹簧 弹簧动态响应 | spring_surge variable_stiffness_spring
扁线边毛 扁丝/扁线/异形丝/圆丝压扁…侧弯/宽窄/扭/毛边/裂边/边裂 | 扁丝轧制 异形丝成形 宽展 | flat_wire_rolling shaped_wire
钢丝矫直 钢丝/铁丝/线材…不直/弯曲/打卷/打弯/调不直/调直 | 线材调直 残余弯曲 矫直机构 | wire_straightening cast_and_helix
绳索抖 缆索/拉索/斜拉索…抖/振/风吹抖 电线杆拉线…断 | 索振动 索力测试 阻尼器索 | cable_vibration cable_force
拉丝费电 拉丝…断线停机/费电/速度上不去 拔丝/退火炉/电镀线…慢/断线停机/费电/速度上不去 高速拉丝…断 | 高速拉拔 直进式拉丝 拉拔热 拉丝机张力同步 | high_speed_wire_drawing drawing_heat
拉丝粉尘 机械剥壳 拉丝…呛/皂粉/粉尘 拔丝/剥壳机…呛/灰大/皂粉/粉尘 钢丝…除锈皮 | 无酸洗拉拔 机械除鳞线材 干式润滑 粉尘抑制 | acid_free_wire_drawing mechanical_descaling_of_wire
弹簧冬天脆断 弹簧…一压就断/低温/冬天/冷/断口平/装上就断 簧丝/扭簧/拉簧…一压就断/低温/冬天/冷/断口平/脆断/装上就断 spring…snap | 弹簧钢洁净度 夹杂疲劳源 弹簧氢脆断裂 | springs_break springs_snap cleanliness_of_spring_steel
焊接网片歪 网片/筛网/护栏/钢格板…不平/对角不等/扭/歪 mesh_panel…bend/warp | 网片焊接变形 矫平 钢格板压焊 |
铁丝发脆 铁丝/绑丝/退火丝…一拧就断/不软/发脆/太硬/扭断 钢丝…一拧就断/不软/发脆/太硬 wire…brittle | 退火软化 时效脆化 氮时效 钢丝时效 | brittle_wire strain_aging
拉簧钩断 拉簧/弹簧/扭簧/簧钩/挂钩/钩子…折弯处断/挂耳断/断钩/根部断/钩子断/钩环 hook…break/straighten spring_hook…break | 钩环 弯曲应力集中 圆弧过渡 钩环疲劳 | hooks_break extension_spring
合成绳磨 尼龙绳…不耐磨/发硬/断/磨/磨断/起毛 吊带/缆绳…不耐磨/发硬/磨断/老化/起毛 纤维绳/涤纶绳/编织绳/安全绳…不耐磨/发硬/断/磨/磨断/老化/起毛 绳子…不耐磨/发硬/磨/老化/起毛 rope…abrade/wear | 合成纤维绳 高强聚乙烯 纤维绳涂层 绳索损伤 | synthetic_rope fiber_rope_abrasion
窗纱破 窗纱…一捅就破/断丝/松/破/脱丝/锈 纱窗/防虫网/金刚网/玻纤网/网布/遮阳网…一捅就破/断丝/晒脆/松/破/脱丝/锈 screen_mesh…tear | 玻纤网布 网布强度 窗纱织造 网布涂覆 金属丝网编织 | insect_screen window_screen fly_screen
网片点焊开 网片…一拉就开/掉点/焊点开/虚焊 铁丝网/钢筋网/笼子/货架网/点焊网…一拉就开/开焊/掉点/焊点开/脱焊/虚焊 护栏网…一拉就开/掉点/焊点开/脱焊/虚焊 spot_welds…break/fail mesh_welds…break | 电阻焊熔核 熔核强度 压力电流匹配 电极压力 | weld_strength_of_mesh
`;
