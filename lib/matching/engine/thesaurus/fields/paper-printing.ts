/** Pulp, paper, cardboard, printing. */
export const paperPrinting = `
施胶度 造纸施胶 纸张疏水化 纸张润湿 纸张液体渗透纸 纸…不吃胶/不抗水/吸水/吸水快/洇/洇水/渗墨/起毛 写字…洇/渗 施胶…不够 浆内…施胶 墨…洇 | 浆内施胶 表面施胶 烷基烯酮二聚体 抗水性纸 | AKD_sizing paper_sizing surface_sizing
不透明度 纸…发透/透光/透印 薄纸…透 字…透到背面 | 纸张不透明度 造纸填料 加填 | opacity_of_paper papermaking_filler
荷叶边 纸张吸湿滞后 印后环境湿度 纸张平整度 纸张湿膨胀 纸张纤维取向 纸张两面差 纸…不平/伸缩/卷曲/卷边/打卷/波浪/波浪边/皱/翘/起皱 书/页面/书页/画册/本子/杂志/海报/卡片/贺卡/书本/证书/笔记本/宣传册…不平/卷/卷边/弯/拱/波浪/皱/翘/起浪/起皱/鼓 封面…不平/卷/卷边/弯/拱/波浪/皱/起浪/起皱/鼓 book/page…curl/warp/wavy paper…warp/wavy 复印…卡纸 纸张…变形 | 纸张卷曲 纸张尺寸稳定 湿变形 | paper_curl cockling hygroexpansion
云彩花 流浆箱 纸页纤维絮聚 纸页流浆箱湍流 纸页成形动力学 纸…一边厚/云花/匀度/厚薄不匀/定量 横幅…不匀 纸幅…厚薄 | 横幅定量控制 纸页匀度 纸页成形 流浆箱布浆 | paper_formation basis_weight cross_direction_control headbox
纸病 纸…亮斑/孔洞/尘埃/斑点/条纹/破洞/黑点 纸面…脏点 | 纸病检测 尘埃度 | paper_defect_detection dirt_speck
胶粘物 树脂障碍 热熔物 脱墨浆 胶粘物聚集 酯酶调控 阴离子垃圾 纸机…粘缸/粘网/脏点 废纸…粘乎乎/粘手/粘毛布/粘糊/粘糊糊/粘缸/粘网/糊网/胶 废纸浆/浆料/纸浆/回用浆…粘乎乎/粘手/粘毛布/粘糊/粘糊糊/粘缸/粘网/糊网 毛布/烘缸/网子…粘 | 胶粘物控制 树脂障碍控制 二次胶粘物 | pitch_control esterase anionic_trash
打浆度 叩解 盘磨 酶促打浆 纤维帚化 生物酶预处理 磨浆纤维形态 磨浆酶预处理 磨浆细纤维化 打浆…慢/电费/费电 纸浆…电大/电耗/电费/磨/耗电/费电 打浆机/磨浆机/浆料/碎浆机…电大/电耗/电费/耗电/费电 磨浆…费电 浆…打不细 磨片…磨 | 磨浆能耗 纤维分丝帚化 打浆酶 | pulp_refining fibrillation refining_energy enzyme_assisted_refining low_energy_refining
蒸球 蒸煮锅 化机浆 浆…夹生/筛渣 纸浆…得率 蒸煮…不透 木片…蒸煮 制浆…碱 | 硫酸盐法蒸煮 卡伯值 化学机械浆 脱木素 | kraft_pulping kappa_number delignification chemi_mechanical_pulp
漂白浆 浆…漂不白/漂白/白度 纸浆…白度/返色 | 无元素氯漂白 过氧化氢漂浆 纸浆漂白 | ECF_bleaching pulp_bleaching
碱回收 苛化 碱炉 制浆黑液 黑液…碱/蒸发 | 黑液碱回收 黑液除硅 木质素分离 | black_liquor recovery_boiler lignin_separation
助留剂 网下白水 造纸絮凝动力学 造纸细小组分 造纸微粒体系 造纸阴离子垃圾 白水…填料/浓 填料/细小纤维…流失 滤水…慢 脱水…慢纸机 网部…脱水 | 助留助滤 湿部化学 阳离子聚合物 | retention_aid drainage_aid wet_end_chemistry
卫生纸 面巾纸 抽纸 湿强剂 厨房纸 擦手纸 起皱工艺落尘 纸张落絮 纸巾表面碎屑 薄页纸手感 纤维酶柔软 起皱结构 纸巾…一擦就烂/一沾就破/一沾水就烂/一湿就烂/不吸水/不够软/不柔软/不软/刮鼻子/太硬/太糙/嫌硬/屑/扎/掉屑/掉毛/掉渣/掉粉/擦不净/烂/破/硬/粗/粘脸/糙/飘絮 卫生纸…一擦就烂/一沾就破/一湿就烂/不吸水/不够软/不软/刮鼻子/太硬/太糙/嫌硬/屑/扎/掉屑/掉毛/掉渣/掉粉/擦不净/烂/破/硬/粗/粘脸/糙/飘絮 抽纸…一擦就烂/一沾就破/一湿就烂/不吸水/不够软/不软/刮鼻子/太硬/太糙/嫌硬/扎/掉屑/掉毛/掉渣/掉粉/擦不净/毛/破/硬/粗/粘脸/糙/飘絮 餐巾纸/面纸/手帕纸/厨房纸/擦手纸/纸尿裤面/干巾…一擦就烂/一沾就破/一湿就烂/不吸水/刮鼻子/太糙/掉屑/掉毛/掉渣/掉粉/擦不净/破/硬/粘脸/飘絮 tissue/napkin/toilet_paper…dust/lint/rough/tear 面巾纸…不够软/不软/太硬/嫌硬/扎/粗/糙 | 生活用纸 起皱刮刀 湿强 纸张柔软度 | tissue_paper creping wet_strength
压榨毛布 成形网 靴压 造纸毛布 毛布…堵/寿命/脏 压榨…脱水 造纸网…破 | 压榨部脱水 造纸织物 | press_felt press_section paper_machine_clothing
浆…发臭/发酵 浆池/白水…臭 纸机…粘泥 | 腐浆控制 造纸杀菌剂 | slime_control papermaking_biocide
烘缸 烘缸…不热/积水/费汽 纸…水分不匀/烘不干/烘干费/蒸汽 纸机…蒸汽/费汽 吨纸…汽耗 | 干燥部节能 烘缸冷凝水 纸幅水分 | dryer_section paper_drying
特种纸 滤纸 绝缘纸 电容器纸 装饰原纸 茶叶滤纸 芳纶纸 过滤纸 滤纸…阻力 | 湿法成形 | specialty_paper filter_paper wet_laid
汉堡纸 烘焙纸 硅油纸 淋膜纸 淋膜 防油纸…氟/漏 食品纸/纸…渗油 油…渗透纸 纸杯/纸碗…漏 | 防油剂 无氟防油 水性阻隔涂层 | grease_resistant_paper extrusion_coated_paper dispersion_barrier_coating
s形翘 纸板…不平整/弓/弯/翘/翘边 瓦楞板…弯 瓦楞…翘 | 瓦楞纸板翘曲 含水率差 | warp_of_corrugated_board
瓦线 瓦楞机 坑纸 玉米糊 制糊 糊化温度 低温粘接速度 淀粉粘合剂 瓦楞…不牢/开胶/脱层/脱胶/起泡 纸板…假粘/分开/开胶/粘不牢/糊/脱开/起泡 纸箱胶水/瓦楞胶/玉米胶/淀粉胶/贴面胶…不干/不粘/冬天不干/冻/干得慢/水多/跑胶 | 瓦楞淀粉胶 瓦楞粘合强度 制糊工艺 | starch_adhesive corrugator corrugating_adhesive
爆线 爆色 纸箱…折断/爆/爆线/裂口 压线…开裂/爆/裂 彩盒…爆/爆色 纸盒…折裂 折痕/折线…裂 折…爆裂纸 | 压痕爆线 纸板耐折度 压痕工艺 | crease_cracking folding_endurance creasing
模切 刀模 啤机 半切模切 模切深度公差 模切…不准/切不断/切断底纸/切穿/切透/排不了废/排废断/散版/毛边/粘刀/纸粉/连刀 不干胶/标签/刀模…切不断/切断底纸/切穿/切透/排不了废/排废断/粘刀 压痕…不准 | 模切压痕 模切精度 | die_cutting_of_board
纸箱…印不清/印花/掉墨/擦脏/洗衣板 水墨…不干/掉色/糊版/起泡 | 瓦楞纸板印刷 预印 水性柔版油墨 | corrugated_printing waterborne_flexo_ink
糊盒 粘盒 糊盒机 糊口开 覆膜纸盒 覆膜面粘接 彩盒/纸盒…崩开/开/开胶/弹开/散开/爆口/爆开/粘不住/糊口/裂口 盒子…崩开/开口/开胶/弹开/散开/爆口/爆开/粘不住/糊口/裂口 酒盒/药盒/包装盒/覆膜盒/糊口…崩开/弹开/散开/爆口/爆开/粘不住/糊口/裂口 糊盒…开胶 过胶盒/盒/覆膜纸…粘不住 | 糊盒胶 上光面粘接 | folder_gluer folding_carton gluing_of_laminated_carton
纸托 蛋托 湿压纸托 工业纸托 纸托…变形/掉毛/掉粉 纸塑…变形/毛边 纸模…费电 | 纸浆模塑成型 热压定型 纸模干燥 | molded_fiber thermoforming_of_molded_pulp
牛皮纸 牛皮纸袋 阀口袋 纸袋…提手/断提手/爆/破 水泥袋…破 阀口袋…漏 | 伸性纸袋纸 纸袋强度 | sack_kraft paper_bag
糊版 脏版 水墨平衡 水大墨大 润版 酒精润版 油墨乳化 水墨平衡漂移 印刷过程稳定性 胶印润版 胶印油墨流变 胶印乳化 印刷…上脏/印着印着/变淡/墨变淡/带脏/掉版/糊/糊字/糊版/越印越淡/越来越浅/颜色变 印刷机/印到后面/印几千张…印着印着/变淡/墨变淡/越印越淡/越来越浅/颜色变 版面…上脏 印/网点/字…糊 | 润版液 水墨平衡控制 免酒精印刷 | fountain_solution ink_water_balance offset_lithography
蹭脏 油墨溶剂挥发 油墨固化转化率 油墨渗透干燥 印品…拖花/粘连 油墨…不干/粘脏 印刷…不干/粘花/蹭 墨…不干/干得慢/蹭 背面/印…蹭 印好/印刷品…粘 | 油墨干燥 背面蹭脏 喷粉防粘 | ink_drying set_off blocking_of_prints
追色 墨量预置 墨区闭环 印刷光谱配色 墨辊温度场 色彩闭环 印刷色差模型 色彩特征化 印刷光谱预测 印刷…一边浅/一边深/不像样稿/偏色/前后不一/前深后浅/左边深/浓淡/深一块/深浅/深浅不一/色不匀/色差/跟样不一样/跟样稿/颜色/颜色不准/颜色不均 墨色…不一/不匀/深浅 印品…一边浅/一边深/不像样稿/前后不一/左边深/浓淡/深一块/深浅不一/色不匀/色差/跟样不一样/跟样稿/颜色不均 印出来/印的/彩印/画册/包装盒…一边浅/一边深/不像样稿/前后不一/左边深/浓淡/深一块/深浅不一/色不匀/跟样不一样/跟样稿/颜色不均 print/printed_color/printing…lighter/not_match/sample 专色…不准 墨…一边浓 | 印刷色彩管理 专色配色 墨色控制 | color_management_in_printing spot_color_matching ink_key_control closed_loop_color_control ink_presetting
凹印 刀丝 版辊 凹版 堵版 凹印…刀丝/溶剂/起皱 凹版…刀线/磨/线 印刷…刀丝/刀线/拉线 | 凹版印刷 刮刀 制版电雕 凹印水性油墨 | gravure_printing doctor_blade
网纹辊 柔版 树脂版 柔版…堵/磨/糊 网纹辊…堵 柔印…网点 | 柔性版印刷 网点扩大 传墨 | anilox_roller flexographic_plate dot_gain
丝印 丝网印 丝印…不清/堵网/拉丝/毛边/气泡/糊/针孔 网版…堵/漏墨/破 丝网…锯齿 | 丝网印刷 网版制作 | screen_printing mesh_stencil
烫金 烫金纸 冷烫 电化铝 烫银 烫金…不上/不实/掉/断/毛边/糊/脱/花/飞 烫印…不牢 | 烫印 烫印箔 冷烫印 | hot_stamping_foil cold_foil
预涂膜 逆向光油 覆膜…开/泡/皱/翘/起泡/雪花 光油…掉/粘/裂/黄 过油…发粘 uv光油…裂 | 印品覆膜 上光油 水性光油 | print_lamination overprint_varnish
墨盒 写真机 喷孔干涸 颜料墨水分散 墨水保湿剂 墨水分散稳定 喷墨墨滴飞行 喷墨颜料分散 喷墨喷嘴板润湿 墨水…变色/堵/堵头/沉淀/结 打印头…不出墨/偏喷/周末/堵/干掉/干涸/放两天/断喷/断线/缺墨/老堵/过一夜/过夜/隔天 喷墨…不出墨/偏喷/周末/堵/干掉/干涸/放两天/断喷/断线/条纹/缺墨/过一夜/过夜/隔天 喷头…不出墨/偏喷/周末/堵墨/干掉/干涸/放两天/断喷/断墨/缺墨/过一夜/过夜/隔天 墨头…不出墨/偏喷/周末/干掉/干涸/放两天/断喷/缺墨/老堵/过一夜/过夜/隔天 喷码机…不出墨/偏喷/周末/干掉/干涸/放两天/断喷/缺墨/过一夜/过夜/隔天 喷墨机…喷头 喷绘…拉线 喷码…断线 喷墨打印机…堵 | 喷墨墨水 喷头堵塞 墨滴成形 | inkjet_ink printhead_clogging drop_formation nozzle_drying
uv油墨 led固化墨 光引发剂残留 光引发剂迁移 大分子光引发剂 紫外固化转化率 uv墨…不干/刺鼻/发脆/味道大/有味/气味/臭味/裂 uv油墨…味/掉/脱 uv印/uv印刷/uv漆/uv光油/uv打印/uv固化/光油…刺鼻/味道大/有味/气味/臭味 | 光固化油墨 低迁移油墨 | UV_curable_ink low_migration_ink photoinitiator_migration residual_photoinitiator
字…一擦就没/抠掉/擦掉/磨掉/脱落 丝印…一擦就掉/掉/附着 logo…掉/擦/磨没 酒精…擦字/擦掉字 印字/字符/印的字/印的…掉 刻度…磨掉 按键…字掉 印…擦就掉 图案…擦掉 | 移印油墨 印刷附着力 耐磨油墨 塑料印刷表面处理 | pad_printing ink_adhesion_on_plastic abrasion_resistant_ink > 油墨附着力 表面能
骑马钉 书刊装订 书…开胶/掉页/散/散架/胶装/脱胶 书脊…断/裂 胶装…散 书本…掉页 | 胶订 聚氨酯书刊胶 装订质量 | perfect_binding bookbinding
印刷机器视觉 深度学习检测 印错 漏印 标签检测 印刷质量检测 字符缺陷 印刷…刮脏/墨点/套不准检/条杠/检/漏印/脏点 标签…印错/贴反/贴错/错印 商标…贴歪/贴错 日期…不清/喷不上/打错/没打上/漏喷 生产日期…没打/漏/糊 喷码…漏/糊 包装…印反/印错 label…missing/wrong date…missing/unreadable labels…crooked/wrong 印刷品…检 印品…漏检 | 印刷品缺陷检测 印刷质量视觉检测 | print_defect_detection print_inspection label_inspection printed_character_inspection missing_date_code
热敏纸 收银纸 热敏标签 无碳纸 热敏记录层 无色染料 显色稳定性 热敏纸…发黑/变白/变黑/字没/字迹没/没了/没字/消失/淡了/看不清/看不见/空白/褪 小票…变白/变黑/字没/字迹没/没了/没字/消失/淡了/看不清/看不见/空白/褪/褪色 发票/收据/打印字/快递单/票据/电影票/标签/收银条/处方/单据…变白/变黑/字没/字迹没/没了/没字/消失/淡了/看不清/看不见/空白/褪 面单…变白/变黑/字没/字迹没/没了/没字/消失/淡了/看不见/空白/褪 receipt/label/ticket…blank/fade/faded | 热敏显色 显色剂 | thermal_paper color_developer leuco_dye
古籍 字画 宣纸 书画纸 手工纸 纸质纤维素酸性降解 纸质加固 书画…虫/霉 古籍/老书/档案纸…脆 古书…发黄 纸…一碰就碎 | 纸质文物脱酸 纸质文物保护 | deacidification paper_conservation handmade_paper
白板纸 灰板 白卡 白卡纸 纸板…分层/挺度/脱层/软 灰板…脱层 卡纸…分层 | 纸板层间结合 纸板挺度 | ply_bond_of_paperboard bending_stiffness_of_paperboard
纸筒 纸管 纸芯 纸管…压扁/开胶/弯/爆 | 纸管抗压 螺旋卷绕 | paper_core paper_tube
铜版纸 铜版纸…粘连/起泡 涂布…刮刀条/糊 涂布纸…掉粉 涂料…脱粉 | 造纸涂料 涂布胶乳 刮刀涂布 | paper_coating_color blade_coating
礼盒 对裱 裱坑 裱糊 精装盒 天地盖 裱纸…皱/起泡 礼盒…泡/起泡/起皱 裱…泡/皱 盒面…起泡 | 裱糊工艺 精装盒制造 | rigid_box paper_laminating
蜂窝纸板 纸托盘 纸护角 代木包装 重型纸箱 蜂窝纸…压塌 蜂窝板…受潮 纸护角…开裂 | 蜂窝纸板缓冲 以纸代木 重型瓦楞包装 | paper_honeycomb heavy_duty_corrugated
ctp版 ps版 晒版 印版…磨/耐印/花 版材…印不多 | 印版耐印力 计算机直接制版 | plate_run_length computer_to_plate
变色墨 防伪油墨 温变油墨 光变油墨 感温变色 遇热变色 荧光防伪 水变色 | 光学变色 热致变色 防伪油墨材料 | optically_variable_ink thermochromic security_ink
走纸…歪 印刷机…卡纸 输纸…双张 纸…粘在一起双张 收纸…不齐 | 印刷机输纸 输纸检测 | sheet_feeding double_sheet_detection
印铁 马口铁盒 铁盒…刮花/生锈 印铁…掉漆 铁罐…印 罐内…涂层脱 内涂…脱 | 金属包装涂料 罐内涂层 印铁油墨 | can_coating tinplate_printing
热升华 升华纸 数码打纸 升华…发虚/颜色淡 杯子…烤印 | 热升华转印 转印纸涂层 | sublimation_transfer_printing
陶瓷贴花 玻璃瓶…烤花 烤花…掉 花纸…烤 贴花…铅 | 玻璃陶瓷装饰油墨 无铅花纸 | glass_enamel_ink decal
牙膏管 封尾 复合软管 软管…封不严/爆尾 封尾…开 铝管/牙膏管…裂 | 封尾质量 | laminate_tube tube_sealing
易拉盖 易开盖 卷封 二重卷边 易拉盖…拉断 罐…封口漏 罐盖/易拉罐…漏 | 卷封质量 易开盖开启力 | double_seam easy_open_end
洗墨辊 洗橡皮布 印刷/印刷机/印刷厂/胶印/版面…汽油味/洗机味/洗车水/熏眼 墨辊…汽油味/洗/洗不干净/洗机味/洗车水/清洗/熏眼/硬了/老化 橡皮布…汽油味/洗/洗不净/洗机味/洗车水/清洗/熏眼 换墨…半天/洗 | 橡皮布清洗剂 低VOC清洗 植物油酯溶剂 印刷机清洗剂 墨辊清洗 | press_wash blanket_wash low_VOC_cleaning_agent
纸/纸杯/纸盒/纸箱/纸袋/纸碗/包装纸/卡纸…一股味/异味/有味/臭味/酸味/霉味 再生纸…味 paper_cup/carton…smell | 纸制品异味 纸板挥发性物质 脂质氧化气味 | odor_of_paperboard volatile_compounds_in_paper
浆渣 造纸渣 纸厂渣 造纸污泥 造纸白泥 纸厂/废纸…塑料渣/污泥/浆渣/渣太多/轻渣 造纸…塑料渣/浆渣/渣太多/轻渣 白泥…没处 | 造纸污泥资源化 废纸渣利用 绞绳塑料渣 白泥回用 | paper_sludge_utilization reject_of_recycled_paper lime_mud
纸卷/卷筒纸/大卷/卷纸/复卷…一头松/不圆/塌/断芯/松/爆/皱/跑偏 复卷机…断纸/跳动 | 复卷 纸卷结构 复卷张力 卷纸硬度 | paper_winding roll_structure rewinder
切纸/裁纸/切纸机…上下刀/不齐/刀花/斜/歪/毛边 分切…上下刀/不齐/刀花/斜/歪 切纸刀…快钝/钝 刀片…切纸 | 切纸机精度 纸张裁切 切纸刀具磨损 | paper_cutting guillotine_cutter slitter_knife
木浆…买不到/价格/太贵/涨价/进口 纸浆…太贵/涨价/省/进口 原料浆/进口浆…贵 国废…涨 | 高得率浆 本土纤维原料 加填造纸 填料改性高加填 | high_yield_pulp fibre_substitution high_filler_loading
纸张/薄纸/票据…粘一起/起静电/静电 纸…吸在一起/粘一起/起静电/静电 印刷…静电 | 纸张静电 纸张静电消除 纸张含水率控制 | static_electricity_of_paper
条码…不合格/印不清/印糊/扫不出来印/等级低/细线断 二维码/小字…印不清/印糊/扫不出来印/细线断 | 条码印刷质量 条码等级 细线印刷 | barcode_print_quality fine-line_printing
过版纸 校版纸 换版…半天/慢/浪费纸 换单…印刷/慢/浪费 印刷…开机废纸/开机浪费/换版/校版/过版纸 | 快速换版 印前色彩预设 印刷过版纸减量 数字化印前 | make-ready_reduction printing_waste press_setup
剩墨 余墨 油墨…剩/剩下一堆/浪费/用不完 墨…剩/用不完 专色墨…剩 | 余墨回用 计算机配墨 墨量预估 | leftover_ink_reuse ink_formulation_system
印刷厂/凹印/复合/印刷/彩印厂…rto/voc/味扰民/废气/排放/环保不过 涂布…rto/voc/味扰民/排放/环保不过 油墨…废气 | 印刷VOCs治理 溶剂型油墨替代 减风增浓 溶剂回收印刷 | VOC_abatement_in_printing solvent_recovery_from_gravure_printing
食品包装/零食袋/包装…油墨渗/油墨迁移/矿物油 食品…油墨味/沾油墨 荧光剂…纸/超标 | 油墨迁移 矿物油迁移 纸包装荧光物质 功能阻隔层 | ink_migration mineral_oil_migration set-off_migration
金墨 银墨 金卡纸 银卡纸 片状颜料取向 金属颜料光泽 金墨/银墨/金粉…不亮/发黑/掉 金卡/银卡…印不牢/掉膜/爆色 印金/印银/金色/银色/专金/专银/印金色/烫金…不亮/不够亮/不闪/发乌/发暗/发灰/发黑/没光 | 金属油墨 金银墨氧化 转移镀铝纸 | metallic_ink transfer_metallized_paper
印刷…墨杠/条痕/水杠/鬼影 印刷机…杠子/跳/震 滚筒/齿轮…墨杠 | 印刷机振动 墨杠成因 滚筒离合压 印刷重影 | streaks_in_offset_printing printing_press_vibration
本子/作业本/笔记本…圈变形/掉页/摊不开/线断/翻不平 书…圈变形/摊不开/线断/翻不平 精装书…开裂/翘 锁线…断 封面…翘 | 书刊装订强度 锁线胶订 书壳翘曲 | binding_strength lay-flat_binding book_cover_warping
打印纸/复印纸/a4…卡纸/卷/双张/掉粉/粉/粘连 printer…jam/paper_jam 打印机…进两张 | 静电复印纸 纸张摩擦系数 办公用纸走纸性 | copy_paper_runnability paper_jam paper_friction
纸袋/手提袋/购物袋…底开/底掉/提手掉/绳断/裂 paper_bag…break/tear 手挽…掉 | 手提纸袋强度 纸袋胶粘 提手结合强度 | paper_bag_strength handle_strength
激光纸 镭射膜 全息膜 镭射…不亮/彩虹/版缝 全息…模压 | 全息模压 衍射光栅薄膜 定位烫印 | holographic_embossing diffraction_grating_foil
样本/画册/包装/标签…打样不一样/数码样/电脑上颜色不一样/跟屏幕不一样 屏幕…印出来不一样/颜色不一样 | 屏幕软打样 色彩空间转换 色域映射 颜色特性化 | soft_proofing gamut_mapping ICC_profile
边角纸 纸损 废纸边 纸箱厂/瓦楞/瓦线/纸板/纸板线/彩盒厂/纸箱…修边/利用率/幅宽浪费/废边/拼单/损耗/排单/纸损/裁边浪费/边角料/边角纸/配坯 | 瓦楞排产 裁切损耗 幅宽组合优化 整数规划下料 | trim_loss corrugator_scheduling
堆放粘连印品 包装盒/彩盒/光油/过油/卡片/扑克/彩页/封面/uv盒/印完…一堆就粘/叠着粘/堆着粘/堆高粘/撕开掉墨/粘一起/粘背面/粘花/粘连/粘面 印品…一堆就粘/叠着粘/堆着粘/堆高粘/撕开掉墨/粘一起/粘背面/粘花/粘面 | 上光层热粘连 印品粘连 光油后固化 光油抗粘 | blocking_of_varnished_print
渗奶 牛奶盒/奶盒/饮料盒/果汁盒/豆奶盒/利乐包/屋顶盒/液体盒/纸桶…发软/底漏/泡软/渗/渗奶/渗水/漏/烂边/边渗/鼓肚 纸杯/纸碗…发软/底漏/泡软/渗/渗奶/渗水/烂边/边渗/鼓肚 milk_carton/carton/paper_cup…leak/soggy | 液体包装纸板 切边吸水 边渗透 纸杯成型密封 | liquid_packaging_board edge_wicking
合成纸 合成纸/不干胶/贴纸/pp纸/相纸/pvc卡/标签纸/写真纸/条码纸…一刮掉墨/不吸墨/吸墨差/墨化开/打印不干/打印掉墨/打印糊/打印花 | 合成纸涂层 吸墨涂层 打印介质附着 | synthetic_paper ink-receptive_coating
`;
