/** Glass, ceramics, refractories. */
export const glassCeramics = `
浮法 锡槽 玻璃原片 拉边机 玻璃…光学变形/厚薄/变形看/斑马角/条纹/沾锡/波纹/看东西变形/筋/线道/锡/锡点 原片…玻璃 玻璃板…厚度 | 浮法玻璃 锡缺陷 光学变形 玻璃成形 | float_glass tin_bath optical_distortion
玻璃…一碰裂/倒热水炸/冷炸/切裂/应力/开水/放放炸/炸口/热炸/自己裂/裂/退火 玻璃杯…炸/裂 玻璃瓶/玻璃锅/器皿…炸 杯子…倒开水 | 玻璃退火 玻璃热应力 玻璃热震断裂 玻璃断裂 | glass_annealing thermal_stress_of_glass glass_fracture
钢化炉 弯钢 钢化…不平/应力斑/弯/波浪/炸炉/白雾/碎/颗粒/麻点 玻璃…钢化后/风斑 | 玻璃钢化工艺 钢化均匀性 应力斑 热浸均质 | glass_tempering roller_wave stress_pattern heat_soak_test
夹胶玻璃 夹层玻璃 夹胶 pvb 热弯玻璃 防弹玻璃 防火玻璃 挡风玻璃 夹胶…发黄/气泡/脱/边部 胶片/热弯…玻璃 防火玻璃…气泡 | 夹层玻璃粘结 中间膜 防火玻璃凝胶 玻璃热弯成形 | laminated_glass PVB_interlayer fire_resistant_glass glass_bending
光伏玻璃 压延玻璃 超白玻璃 压花玻璃 玻璃…透光率/透过率 压花…玻璃 镀膜…光伏玻璃 | 超白压延玻璃 玻璃减反膜 玻璃着色 低铁玻璃 | patterned_glass solar_glass low_iron_glass
盖板玻璃 手机玻璃 超薄玻璃 微晶玻璃 电子玻璃 基板玻璃 玻璃…减薄/抗摔 玻璃盖板…裂 | 离子交换强化 超薄玻璃成形 微晶玻璃析晶 显示玻璃 | ultrathin_glass glass_ceramic cover_glass ion_exchange_strengthening
玻璃丝 漏板 浸润剂 玻璃棉 玻纤…拉丝/断头/毛羽/池窑/飞丝 玄武岩…拉丝 | 玻纤拉丝 玻纤浸润剂 铂铑漏板 玻璃纤维生产 | glass_fiber_sizing fiber_drawing_bushing glass_fiber_production
银镜 镜子 镜子…发黑/变形/掉银/黑点/黑边 镀膜玻璃…掉膜/氧化 low-e…氧化 镀膜…玻璃色差 | 镀银镜腐蚀 玻璃镀膜耐久性 磁控溅射镀膜玻璃 | silver_mirror coated_glass_durability
蒙砂 玻璃…印花/喷砂/彩釉/打孔/指纹/水印/油墨/洗不干净/清洗机 丝印…玻璃 | 玻璃丝印 玻璃蚀刻 玻璃表面清洗 玻璃油墨 | glass_screen_printing glass_etching glass_cleaning
废玻璃 碎玻璃 玻璃渣 旧玻璃 碎玻璃…颜色 玻璃…回收 | 废玻璃再生利用 碎玻璃分选 | waste_glass cullet_recycling
砖坯 抛釉砖 抛光砖 仿古砖 砖坯…分层/断/裂 砖…烧裂/黑心 瓷砖…变形/吸水率/大小头/夹层/尺码/崩/平整度/开裂/弯/翘/色号/色差/裂/针孔/黑心 压机…布料 | 建筑陶瓷缺陷 压砖布料 快速烧成 陶瓷砖变形 | ceramic_tile_deformation black_core fast_firing
岩板 陶瓷大板 陶瓷薄板 发泡陶瓷 岩板…切/崩/弯/裂 | 岩板增韧 大规格陶瓷板 发泡陶瓷板 | sintered_stone porcelain_slab foam_ceramic_panel
釉浆 滚釉 落脏 釉…不亮/不匀/剥/发花/掉/桔/棕眼/流/缩/色差/裂/起泡/针孔 釉浆…沉 | 釉面针孔机理 坯釉结合 釉浆稳定性 釉熔体粘度 | glaze_pinhole glaze_crawling glaze_slurry body_glaze_adaptability > 坯釉适应性
马桶 坐便器 洁具 洗手盆 蹲便器 陶瓷洁具 卫生瓷 智能马桶 马桶…冲不干净/冲水/变形/坯/堵/开裂/漏/裂/费水 面盆/洗手盆…裂 洁具…变形 | 卫生陶瓷 便器冲洗功能 虹吸式坐便器 卫生陶瓷变形 | ceramic_sanitary_ware toilet_flushing vitreous_china
石膏模 注浆成型 空浆 高压注浆 注浆…坯/粘模 石膏模…吸水/寿命 陶瓷…脱模 坯…粘模 泥浆…注浆 翻模…石膏 | 陶瓷注浆成型 石膏模具 微压注浆 吃浆速度 | slip_casting plaster_mold pressure_casting
陶瓷泥 泥料 练泥 瓷泥 解胶剂 陶土 球土 泥料…含水/塑性/夹气 泥浆…解胶/触变 高岭土…泥 | 陶瓷泥料 泥浆流变性 解凝剂 坯料可塑性 陶瓷原料均化 | ceramic_body deflocculant ceramic_slurry_rheology plasticity_of_clay
修坯 生坯…碎/裂 陶坯…干燥裂/裂 坯子…变形/裂/软 坯体…变形/掉角/裂 坯…干裂/强度低/晾裂/炸裂/烘裂/进窑炸/阴干 素坯/瓷坯/泥坯…裂 | 坯体增强剂 坯体干燥开裂 生坯强度 微波干燥陶瓷 | green_strength ceramic_drying body_reinforcing_agent
辊道窑 辊棒 匣钵 窑具 棚板 推板窑 窑车 承烧板 辊棒…弯/断 匣钵…裂 棚板/碳化硅板…弯 推板…断 窑车…塌 窑…落渣 | 窑具材料 辊棒材料 匣钵侵蚀 窑具寿命 | kiln_furniture saggar ceramic_roller
瓷碗 瓷盘 茶具 花纸 日用瓷 骨瓷 餐具瓷 釉上彩 釉下彩 碗…划花/微波炉/掉釉 陶瓷…铅/镉 釉…划痕/划花 釉面…不耐磨/磨花 茶杯…裂 杯子…掉把 花纸…掉 瓷…铅溶出 瓷盘…刀痕 盘子…刀划 | 日用陶瓷 陶瓷装饰 铅镉溶出 骨质瓷 | daily_use_ceramics bone_china lead_and_cadmium_release ceramic_decoration
陶瓷墨水 色料 陶瓷色料 包裹红 瓷砖…喷墨/打印/花色 陶瓷…喷墨/喷头堵 喷头…拉线 | 陶瓷喷墨打印 陶瓷墨水分散 无机陶瓷颜料 | ceramic_inkjet_printing ceramic_pigment ceramic_ink
电瓷 绝缘瓷 瓷套 瓷件 高压瓷 瓷瓶…炸/裂 火花塞…瓷 电瓷…裂 | 电瓷材料 高压电瓷 绝缘陶瓷 | electrical_porcelain insulating_ceramic
排胶 陶瓷阀片 陶瓷…加工崩/变形/密度/排胶/收缩/气孔/没烧透/烧不透/烧结/烧裂 氧化铝/氧化锆…烧/裂 陶瓷件/陶瓷环/陶瓷管…裂 陶瓷片…翘 | 陶瓷烧结致密化 陶瓷排胶 陶瓷晶粒生长 陶瓷常压烧结 | ceramic_sintering debinding densification_of_ceramics pressureless_sintering
废瓷 抛光渣 废坯 碎瓷 陶瓷厂…废水/泥 陶瓷…废渣 釉线…废水 抛光砖…渣 | 陶瓷抛光废渣 陶瓷废料再生 | ceramic_polishing_waste ceramic_waste_recycling
建盏 窑变 紫砂 青瓷 汝窑 龙泉 柴烧 黑陶 结晶釉 唐三彩 琉璃 | 窑变釉 古陶瓷科技 传统陶瓷工艺 | traditional_ceramics jian_ware ancient_ceramics
琉璃瓦 西瓦 陶瓦 瓦片 青瓦 树脂瓦 石棉瓦 水泥瓦 沥青瓦 瓦…掉釉/漏雨/裂/风掀 | 烧结瓦 屋面瓦 混凝土瓦 | roof_tile clay_tile
青砖 红砖 砖窑 砖厂 页岩砖 耐酸砖 煤矸石砖 砖…哑音/强度不/欠火/泛白/爆/石灰爆裂/裂 砖厂…脱硫 | 烧结砖石灰爆裂 烧结墙材 砖瓦窑 | fired_brick lime_blowing brick_kiln
包龄 包衬 渣线 镁碳砖 铁水包 鱼雷罐 溅渣 钢包…侵蚀/包底/寿命/砖/穿 中间包…寿命/涂料 包底…穿 镁碳砖…氧化 转炉…炉衬 中包…干式料 | 镁碳耐火材料 钢包内衬 溅渣护炉 中间包耐材 | magnesia_carbon_brick ladle_lining slag_splashing tundish_lining > 炉衬侵蚀
浇注料 烘炉 喷补料 可塑料 浇注料…不凝/剥/寿命/掉/施工/炸/粉/裂 烘炉…炸/裂 锅炉…浇注料 炉子…打料 炉门…浇注 | 浇注料烘烤爆裂 耐火材料结合剂 不定形耐火材料 铝酸钙水泥 | explosive_spalling monolithic_refractory calcium_aluminate_cement
长水口 水口砖 滑板砖 塞棒 透气砖 水口…扩径/断/炸 透气砖…不透/穿 滑板砖…裂 钢包…滑板 塞棒…侵蚀 | 连铸三大件 滑动水口 铝碳耐火材料 透气砖损毁 | slide_gate alumina_carbon_refractory porous_plug
窑皮 红窑 耐火砖…掉/裂/酥 炉顶…塌/掉砖 炉衬…掉/裂 炉墙…塌/裂 焚烧炉…掉砖/炉衬 窑/炉子/炉膛…掉砖 窑砖/窑口…掉 窑筒体…红 炉砖…烂 | 窑衬损毁 窑炉内衬剥落 耐火砖热应力 炉衬寿命预测 | kiln_lining refractory_spalling lining_damage > 炉衬侵蚀 抗热震性
镁铬砖 无铬砖 镁砖 镁铝尖晶石 硅莫砖 铬刚玉 镁砂 电熔镁 菱镁 菱镁矿 | 镁质耐火材料 无铬耐火材料 方镁石尖晶石 菱镁矿煅烧 | magnesia_spinel_refractory chrome_free_refractory magnesite
铝矾土 矾土 高铝料 刚玉砖 板状刚玉 莫来石 焦宝石 红柱石 硅线石 高铝砖 | 矾土均质料 莫来石制备 高铝耐火材料 | bauxite_refractory mullite andalusite
轻质砖 保温砖 隔热砖 硅藻土砖 炉壳/炉壁/炉墙/窑体…烫/烫手 炉子…保温/外壳烫 炉体…散热/烫手 窑…散热大 炉皮/窑墙…烫 | 轻质隔热耐火材料 微孔绝热材料 炉体节能保温 | insulating_refractory microporous_insulation furnace_heat_loss > 耐火纤维
废耐火砖 用后耐材 废耐材 旧耐火砖 废镁碳砖 拆炉…砖 | 用后耐火材料再生 废旧耐材回用 | spent_refractory_recycling
炮泥 铁沟 出铁口 铁口…喷溅/断 铁沟…料 出铁口…浅 | 高炉炮泥 铁沟料 高炉长寿 | taphole_clay blast_furnace_trough
`;
