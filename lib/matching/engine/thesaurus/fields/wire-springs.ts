/** Wire, wire mesh, ropes, springs, lifting gear. */
export const wireSprings = `
钢丝…划痕/拉痕/毛刺 线材…刮伤/起皮 铜线/铜丝/拉丝…毛刺 丝面…拉毛 铝丝…起皮 | 线材表面缺陷 拉拔表面质量 剥皮模 | wire_surface_defect drawn_wire_quality
线径…不稳/变粗 拉丝模…不耐用/崩/磨/费 眼模…磨大 模孔…变大 丝径…不匀 线…粗细不一 拉丝…跑径 | 拉丝模磨损 线径在线测量 金刚石涂层拉丝模 | drawing_die_wear wire_diameter_control diamond_coated_die
镀锌丝…掉锌/白锈 铁丝…发黑/掉锌/生锈 钢丝…掉锌/锌层/镀不匀 焊丝…掉铜/生锈 镀铜丝…掉 | 钢丝热镀锌 电镀锌钢丝 焊丝镀铜 锌层附着性 | galvanized_steel_wire copper_coated_welding_wire wire_coating
乱线 收线…乱/压线/塌 放线…卡线/打结 排线/绕线…不齐 线盘/盘线…乱 线轴…塌边 | 收排线 排线张力控制 线材卷取 | wire_take_up wire_spooling wire_traversing > 张力控制
胎圈钢丝 铅浴 铅淬 索氏体 高碳钢丝 钢丝…强度上不去/强度不够/扭转不合格 | 铅浴淬火 索氏体化 超高强度钢丝 水浴韧化 | patenting_of_wire steel_cord_wire pearlitic_steel_wire
漆包线 漆包线…击穿/发脆/掉漆/起泡/针孔 铜线…发黑/变色/太硬/电阻大 铜杆…断/氧化 铜丝…断 | 漆包线漆膜 铜杆连铸连轧 铜线连续退火 | enameled_wire copper_rod copper_wire_annealing
钢丝网 编织网 席型网 网孔…不匀/变形/大小不一 丝网…断丝/松/起鼓/跳丝 网…织不匀/起拱 滤网…断丝/网孔 织网…断丝 网面…不平 不锈钢网/金属网…断 编织…网孔 | 金属丝网 丝网编织 丝网织机 金属滤网 | wire_mesh_weaving metal_wire_cloth woven_wire_screen
焊网 电焊网 排焊机 网片…开焊/焊点掉/脱焊 钢筋网…焊点 护栏网…开焊 网格…焊不牢 | 钢筋焊接网 网片电阻焊 多点焊 | welded_wire_mesh wire_mesh_welding reinforcing_mesh
浸塑 包塑 护栏…掉漆/掉皮/生锈 浸塑…开裂/掉/起泡 护栏网/围栏/勾花网…锈 石笼网…断 | 浸塑涂层 护栏防腐 热浸塑 聚乙烯粉末涂层 | plastic_dip_coating guardrail_corrosion fence_wire > 涂层附着力
钢丝绳…寿命/打扭/换得勤/断/断丝/松散/磨 绳…跳丝 绳股/吊绳/牵引绳…断 电梯绳…断丝 | 钢丝绳断丝 钢丝绳疲劳寿命 捻制参数 钢丝微动磨损 | wire_rope_fatigue broken_wire rope_stranding
绳芯 麻芯 钢丝绳…干/滴油/生锈/甩油/缺油 绳芯…烂 | 钢丝绳润滑脂 绳芯材料 钢丝绳腐蚀 | wire_rope_lubrication rope_core wire_rope_corrosion
索具 吊索 浇铸索节 压套/铝套/拉索…滑 绳扣…滑脱 卸扣/索具…断 绳头…抽脱 | 钢丝绳压制接头 索节锚固 吊索具安全 | rope_termination swaged_sleeve lifting_sling
卷簧机 弹簧机 弹簧…力值不稳/垂直度/外径不稳/尺寸不稳/端面不平/自由长度/长短不一/高低不一 卷簧…尺寸 | 数控卷簧 弹簧成形精度 弹簧力值检测 | spring_coiling free_length_of_spring spring_forming
气撑 撑杆…没力/漏气 气撑杆/后备箱…撑不住 升降椅…下沉 气杆…漏 座椅…自己下降 | 气弹簧密封 气弹簧寿命 油气阻尼 | gas_strut gas_spring_seal
板簧 钢板弹簧 碟簧…断/裂 板簧/扭杆/稳定杆/悬架簧/汽车弹簧…断 | 少片变截面板簧 碟形弹簧 悬架弹簧疲劳 应力喷丸 | leaf_spring disc_spring suspension_spring
铍铜 弹片…变形/断/没弹力 簧片…没弹性 端子…夹不紧 插孔…松 触片…没弹力 磷铜片…软 接触片…疲软 | 弹性铜合金 铍青铜 铜镍锡 铜钛合金 弹性接触件 | beryllium_copper spring_contact elastic_copper_alloy
弹簧…几万次断/强压/折断/抛丸/掉漆/生锈断/疲劳/磨端面/脆断/钩断 螺旋弹簧…压并 簧…压不回来 拉簧/扭簧/卡簧/挡圈/发条/涡卷簧…断 | 弹簧疲劳寿命 强压处理 弹簧喷丸 弹簧氢脆 油淬火弹簧钢丝 | spring_fatigue_life presetting oil_tempered_wire shot_peened_spring
`;
