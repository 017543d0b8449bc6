/** Pulp, paper, cardboard, printing. */
export const paperPrinting = `
施胶度 造纸施胶 纸…不吃胶/不抗水/吸水/吸水快/洇/洇水/渗墨/起毛 写字…洇/渗 施胶…不够 浆内…施胶 墨…洇 | 浆内施胶 表面施胶 烷基烯酮二聚体 抗水性纸 | AKD_sizing paper_sizing surface_sizing
不透明度 纸…发透/透光/透印 薄纸…透 字…透到背面 | 纸张不透明度 造纸填料 加填 | opacity_of_paper papermaking_filler
荷叶边 纸…不平/伸缩/卷曲/卷边/打卷/波浪/波浪边/皱/翘/起皱 复印…卡纸 纸张…变形 | 纸张卷曲 纸张尺寸稳定 湿变形 | paper_curl cockling hygroexpansion
云彩花 流浆箱 纸…一边厚/云花/匀度/厚薄不匀/定量 横幅…不匀 纸幅…厚薄 | 横幅定量控制 纸页匀度 纸页成形 流浆箱布浆 | paper_formation basis_weight cross_direction_control headbox
纸病 纸…亮斑/孔洞/尘埃/斑点/条纹/破洞/黑点 纸面…脏点 | 纸病检测 尘埃度 | paper_defect_detection dirt_speck
胶粘物 树脂障碍 热熔物 纸机…粘缸/粘网/脏点 毛布/烘缸/网子…粘 废纸…胶 | 胶粘物控制 树脂障碍控制 二次胶粘物 | stickies pitch_control
打浆度 叩解 盘磨 打浆/磨浆…费电 浆…打不细 磨片/纸浆…磨 | 磨浆能耗 纤维分丝帚化 打浆酶 | pulp_refining fibrillation refining_energy
蒸球 蒸煮锅 化机浆 浆…夹生/筛渣 纸浆…得率 蒸煮…不透 木片…蒸煮 制浆…碱 | 硫酸盐法蒸煮 卡伯值 化学机械浆 脱木素 | kraft_pulping kappa_number delignification chemi_mechanical_pulp
漂白浆 浆…漂不白/漂白/白度 纸浆…白度/返色 | 无元素氯漂白 过氧化氢漂浆 纸浆漂白 | ECF_bleaching pulp_bleaching
碱回收 苛化 碱炉 制浆黑液 黑液…碱/蒸发 | 黑液碱回收 黑液除硅 木质素分离 | black_liquor recovery_boiler lignin_separation
助留剂 网下白水 白水…填料/浓 填料/细小纤维…流失 滤水…慢 脱水…慢纸机 网部…脱水 | 助留助滤 湿部化学 阳离子聚合物 | retention_aid drainage_aid wet_end_chemistry
卫生纸 面巾纸 抽纸 湿强剂 厨房纸 擦手纸 纸巾…一沾水就烂/不柔软/屑/掉屑/掉毛/烂/破/硬 卫生纸…屑/掉粉/烂/破/硬 抽纸…掉屑/毛 | 生活用纸 起皱刮刀 湿强 纸张柔软度 | tissue_paper creping wet_strength
压榨毛布 成形网 靴压 造纸毛布 毛布…堵/寿命/脏 压榨…脱水 造纸网…破 | 压榨部脱水 造纸织物 | press_felt press_section paper_machine_clothing
浆…发臭/发酵 浆池/白水…臭 纸机…粘泥 | 腐浆控制 造纸杀菌剂 | slime_control papermaking_biocide
烘缸 烘缸…不热/积水/费汽 纸…水分不匀/烘不干/烘干费/蒸汽 纸机…蒸汽/费汽 吨纸…汽耗 | 干燥部节能 烘缸冷凝水 纸幅水分 | dryer_section paper_drying
特种纸 滤纸 绝缘纸 电容器纸 装饰原纸 茶叶滤纸 芳纶纸 过滤纸 滤纸…阻力 | 湿法成形 | specialty_paper filter_paper wet_laid
汉堡纸 烘焙纸 硅油纸 淋膜纸 淋膜 防油纸…氟/漏 食品纸/纸…渗油 油…渗透纸 纸杯/纸碗…漏 | 防油剂 无氟防油 水性阻隔涂层 | grease_resistant_paper extrusion_coated_paper dispersion_barrier_coating
s形翘 纸板…不平整/弓/弯/翘/翘边 瓦楞板…弯 瓦楞…翘 | 瓦楞纸板翘曲 含水率差 | warp_of_corrugated_board
瓦线 瓦楞机 坑纸 玉米糊 制糊 瓦楞…不牢/开胶/脱层/脱胶/起泡 纸板…假粘/分开/开胶/粘不牢/糊/脱开/起泡 | 瓦楞淀粉胶 瓦楞粘合强度 制糊工艺 | starch_adhesive corrugator corrugating_adhesive
爆线 爆色 纸箱…折断/爆/爆线/裂口 压线…开裂/爆/裂 彩盒…爆/爆色 纸盒…折裂 折痕/折线…裂 折…爆裂纸 | 压痕爆线 纸板耐折度 压痕工艺 | crease_cracking folding_endurance creasing
模切 刀模 啤机 模切…不准/散版/毛边/纸粉/连刀 压痕…不准 | 模切压痕 模切精度 | die_cutting_of_board
纸箱…印不清/印花/掉墨/擦脏/洗衣板 水墨…不干/掉色/糊版/起泡 | 瓦楞纸板印刷 预印 水性柔版油墨 | corrugated_printing waterborne_flexo_ink
糊盒 粘盒 糊盒机 彩盒…开/开胶/爆口 纸盒…开/开胶 盒子…开口/开胶 糊盒…开胶 过胶盒/盒…粘不住 | 糊盒胶 上光面粘接 | folder_gluer folding_carton
纸托 蛋托 湿压纸托 工业纸托 纸托…变形/掉毛/掉粉 纸塑…变形/毛边 纸模…费电 | 纸浆模塑成型 热压定型 纸模干燥 | molded_fiber thermoforming_of_molded_pulp
牛皮纸 牛皮纸袋 阀口袋 纸袋…提手/断提手/爆/破 水泥袋…破 阀口袋…漏 | 伸性纸袋纸 纸袋强度 | sack_kraft paper_bag
糊版 脏版 水墨平衡 水大墨大 润版 酒精润版 印刷…上脏/带脏/掉版/糊/糊字/糊版 版面…上脏 印/网点/字…糊 | 润版液 水墨平衡控制 免酒精印刷 | fountain_solution ink_water_balance offset_lithography
蹭脏 印品…拖花/粘连 油墨…不干/粘脏 印刷…不干/粘花/蹭 墨…不干/干得慢/蹭 背面/印…蹭 印好/印刷品…粘 | 油墨干燥 背面蹭脏 喷粉防粘 | ink_drying set_off blocking_of_prints
追色 印刷…偏色/前深后浅/深浅/色差/颜色/颜色不准 墨色…不一/不匀/深浅 专色…不准 印品…色差 | 印刷色彩管理 专色配色 墨色控制 | color_management_in_printing spot_color_matching ink_key_control
凹印 刀丝 版辊 凹版 堵版 凹印…刀丝/溶剂/起皱 凹版…刀线/磨/线 印刷…刀丝/刀线/拉线 | 凹版印刷 刮刀 制版电雕 凹印水性油墨 | gravure_printing doctor_blade
网纹辊 柔版 树脂版 柔版…堵/磨/糊 网纹辊…堵 柔印…网点 | 柔性版印刷 网点扩大 传墨 | anilox_roller flexographic_plate dot_gain
丝印 丝网印 丝印…不清/堵网/拉丝/毛边/气泡/糊/针孔 网版…堵/漏墨/破 丝网…锯齿 | 丝网印刷 网版制作 | screen_printing mesh_stencil
烫金 烫金纸 冷烫 电化铝 烫银 烫金…不上/不实/掉/断/毛边/糊/脱/花/飞 烫印…不牢 | 烫印 烫印箔 冷烫印 | hot_stamping_foil cold_foil
预涂膜 逆向光油 覆膜…开/泡/皱/翘/起泡/雪花 光油…掉/粘/裂/黄 过油…发粘 uv光油…裂 | 印品覆膜 上光油 水性光油 | print_lamination overprint_varnish
墨盒 写真机 墨水…变色/堵/堵头/沉淀/结 打印头…堵/断线 喷墨…堵/断线/条纹 喷头…堵墨/断墨 喷墨机…喷头 喷绘…拉线 | 喷墨墨水 喷头堵塞 墨滴成形 | inkjet_ink printhead_clogging drop_formation
uv油墨 led固化墨 uv墨…不干/发脆/裂 uv油墨…味/掉/脱 | 光固化油墨 低迁移油墨 | UV_curable_ink low_migration_ink
字…一擦就没/抠掉/擦掉/磨掉/脱落 丝印…一擦就掉/掉/附着 logo…掉/擦/磨没 酒精…擦字/擦掉字 印字/字符/印的字/印的…掉 刻度…磨掉 按键…字掉 印…擦就掉 图案…擦掉 | 移印油墨 印刷附着力 耐磨油墨 塑料印刷表面处理 | pad_printing ink_adhesion_on_plastic abrasion_resistant_ink > 油墨附着力 表面能
骑马钉 书刊装订 书…开胶/掉页/散/散架/胶装/脱胶 书脊…断/裂 胶装…散 书本…掉页 | 胶订 聚氨酯书刊胶 装订质量 | perfect_binding bookbinding
印刷…刮脏/墨点/条杠/漏印/脏点 印刷品…检 印品…漏检 标签…错印 | 印刷品缺陷检测 印刷质量视觉检测 | print_defect_detection print_inspection
热敏纸 收银纸 热敏标签 无碳纸 热敏纸…发黑/字没/褪 小票…褪色 | 热敏显色 显色剂 | thermal_paper color_developer
古籍 字画 宣纸 书画纸 手工纸 书画…虫/霉 古籍/老书/档案纸…脆 古书…发黄 纸…一碰就碎 | 纸质文物脱酸 纸质文物保护 | deacidification paper_conservation handmade_paper
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
`;
