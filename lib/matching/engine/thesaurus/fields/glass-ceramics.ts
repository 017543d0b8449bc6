/** Glass, ceramics, refractories. */
export const glassCeramics = `
浮法 锡槽 玻璃原片 拉边机 熔窑均化搅拌 光学畸变 玻璃均化 玻璃条纹 玻璃…不平/光学变形/厚薄/变形/变形看/斑马角/有波筋/有线/条纹/水纹/沾锡/波筋/波纹/看东西变形/看人变形/筋/线条/线道/走样/锡/锡点 原片…不平/变形/有波筋/有线/水纹/波筋/玻璃/看人变形/线条/走样 窗玻璃/镜片玻璃/浮法玻璃…不平/变形/有波筋/有线/水纹/波筋/看人变形/线条/走样 glass…distort/ream/streak/wave 玻璃板…厚度 | 浮法玻璃 锡缺陷 光学变形 玻璃成形 | float_glass tin_bath optical_distortion optical_distortion_of_glass homogeneity_of_glass
玻璃容器热冲击 退火残余应力 制瓶模具热平衡 瓶口微裂纹 瓶口裂纹 玻璃…一碰裂/倒热水炸/冷炸/切裂/应力/开水/放放炸/炸口/热炸/自己裂/裂/退火 玻璃杯…炸/裂 玻璃瓶/罐头瓶/玻璃罐…一烫就裂/冷爆/灌热/炸/炸瓶/热水炸/爆瓶/破/碎/裂 玻璃瓶口/瓶口…崩口/炸/裂口子 瓶子…灌热/炸瓶/热水炸/爆瓶 bottle…break/burst/crack/shatter glass…annealing/break/burst/crack/explode jar…break/crack/shatter 酒瓶…一烫就裂/冷爆/灌热/炸瓶/热水炸/爆瓶/破 热灌装…炸/爆瓶/破 玻璃锅/器皿…炸 杯子…倒开水 | 玻璃退火 玻璃热应力 玻璃热震断裂 玻璃断裂 | glass_annealing thermal_stress_of_glass glass_fracture thermal_shock_of_glass_container
钢化炉 弯钢 玻璃钢化 辊道压痕 二氧化硫保护 钢化辊道 风栅 钢化…不平/压痕/应力斑/弯/波浪/炸炉/白雾/碎/辊印/颗粒/麻点 玻璃…钢化后/风斑 钢化玻璃…印子/压痕/白斑/辊印/麻点 | 玻璃钢化工艺 钢化均匀性 应力斑 热浸均质 | glass_tempering roller_wave stress_pattern heat_soak_test
夹胶玻璃 夹层玻璃 夹胶 pvb 热弯玻璃 防弹玻璃 防火玻璃 挡风玻璃 夹胶…发黄/气泡/脱/边部 胶片/热弯…玻璃 防火玻璃…气泡 | 夹层玻璃粘结 中间膜 防火玻璃凝胶 玻璃热弯成形 | laminated_glass PVB_interlayer fire_resistant_glass glass_bending
光伏玻璃 压延玻璃 超白玻璃 压花玻璃 玻璃…透光率/透过率 压花…玻璃 镀膜…光伏玻璃 | 超白压延玻璃 玻璃减反膜 玻璃着色 低铁玻璃 | patterned_glass solar_glass low_iron_glass
盖板玻璃 手机玻璃 超薄玻璃 微晶玻璃 电子玻璃 基板玻璃 铝硅酸盐玻璃 压应力层深度 玻璃抗跌落 玻璃…一摔/一摔就碎/不耐摔/减薄/抗摔/抗跌落/摔碎/摔裂/跌落 屏幕/盖板/手机屏/盖板玻璃…一摔/一摔就碎/不耐摔/抗跌落/摔碎/摔裂/跌落 玻璃盖板…裂 cover_glass…break | 离子交换强化 超薄玻璃成形 微晶玻璃析晶 显示玻璃 | ultrathin_glass glass_ceramic cover_glass ion_exchange_strengthening phone_glass screen_glass aluminosilicate_glass drop_performance_of_glass
玻璃丝 漏板 浸润剂 玻璃棉 玻纤毡 粘结剂固化 短纤脱落 玻纤断头 玻纤…发痒/拉丝/掉毛/断头/毛多/毛羽/池窑/短毛/飞丝 玻璃丝/玻纤布…发痒/扎手/掉毛/毛多/短毛 玻璃棉/玻璃纤维…发痒/掉毛/毛多/短毛 玄武岩…拉丝 fiberglass…itch | 玻纤拉丝 玻纤浸润剂 铂铑漏板 玻璃纤维生产 | glass_fiber_sizing fiber_drawing_bushing glass_fiber_production
银镜 镜子 银层硫化 背漆封边 镜子…发花/发黑/变形/掉银/脱银/起斑/边上黑/锈斑/长斑/黑点/黑边 镀膜玻璃…掉膜/氧化 mirror…black/corrode/edge/spot 浴室镜/镜面/镜片/镜边…发花/发黑/脱银/起斑/边上黑/锈斑/长斑/黑边 low-e…氧化 镀膜…玻璃色差 | 镀银镜腐蚀 玻璃镀膜耐久性 磁控溅射镀膜玻璃 | silver_mirror coated_glass_durability desilvering corrosion_of_silver_mirror
蒙砂 玻璃…印花/喷砂/彩釉/打孔/指纹/水印/油墨/洗不干净/清洗机 丝印…玻璃 | 玻璃丝印 玻璃蚀刻 玻璃表面清洗 玻璃油墨 | glass_screen_printing glass_etching glass_cleaning
废玻璃 碎玻璃 玻璃渣 旧玻璃 碎玻璃…颜色 玻璃…回收 | 废玻璃再生利用 碎玻璃分选 | waste_glass cullet_recycling
砖坯 抛釉砖 抛光砖 仿古砖 砖坯…分层/断/裂 砖…烧裂/黑心 瓷砖…变形/吸水率/大小头/夹层/尺码/崩/平整度/开裂/弯/翘/色号/色差/裂/针孔/黑心 压机…布料 | 建筑陶瓷缺陷 压砖布料 快速烧成 陶瓷砖变形 | ceramic_tile_deformation black_core fast_firing
岩板 陶瓷大板 陶瓷薄板 发泡陶瓷 陶瓷薄板残余应力 淬火应力 冷却制度 大规格薄板 岩板…一切就裂/切/切裂/加工裂/崩/开孔裂/弯/搬裂/炸/自己裂/裂 大板砖/瓷板…一切就裂/切裂/加工裂/崩/开孔裂/搬裂/炸/自己裂 sintered_stone/porcelain_slab…crack | 岩板增韧 大规格陶瓷板 发泡陶瓷板 | sintered_stone porcelain_slab foam_ceramic_panel residual_stress_of_porcelain_slab
釉浆 滚釉 落脏 釉…不亮/不匀/剥/发花/掉/桔/棕眼/流/缩/色差/裂/起泡/针孔 釉浆…沉 | 釉面针孔机理 坯釉结合 釉浆稳定性 釉熔体粘度 | glaze_pinhole glaze_crawling glaze_slurry body_glaze_adaptability > 坯釉适应性
马桶 坐便器 洁具 洗手盆 蹲便器 陶瓷洁具 卫生瓷 智能马桶 卫生瓷高温蠕变 烧成挠曲 马桶…不平/冲不干净/冲水/变形/坯/堵/塌/开裂/歪/漏/烧变形/烧歪/裂/费水 面盆…不平/变形/塌/歪/烧变形/烧歪/裂 toilet…crack/warp 坐便器/洗脸盆/卫浴…不平/变形/塌/歪/烧变形/烧歪 洗手盆…裂 洁具…变形 | 卫生陶瓷 便器冲洗功能 虹吸式坐便器 卫生陶瓷变形 | ceramic_sanitary_ware toilet_flushing vitreous_china pyroplastic_deformation
石膏模 注浆成型 空浆 高压注浆 注浆…坯/粘模 石膏模…吸水/寿命 陶瓷…脱模 坯…粘模 泥浆…注浆 翻模…石膏 | 陶瓷注浆成型 石膏模具 微压注浆 吃浆速度 | slip_casting plaster_mold pressure_casting
陶瓷泥 泥料 练泥 瓷泥 解胶剂 陶土 球土 泥料…含水/塑性/夹气 泥浆…解胶/触变 高岭土…泥 | 陶瓷泥料 泥浆流变性 解凝剂 坯料可塑性 陶瓷原料均化 | ceramic_body deflocculant ceramic_slurry_rheology plasticity_of_clay
修坯 可塑泥料 坯体水分梯度 坯体干燥应力 生坯…碎/裂 陶坯…一干就裂/干了裂/干燥裂/干裂/开裂/晒裂/晾干就开裂/晾干裂/晾裂/裂/阴干裂 坯子…变形/干了裂/晒裂/晾干就开裂/晾干开裂/晾干裂/晾裂/裂/软/阴干裂 坯体…一干就裂/变形/干了裂/干裂/开裂/掉角/晒裂/晾干就开裂/晾干裂/晾裂/裂/阴干裂 坯…干了裂/干裂/强度低/晒裂/晾干就开裂/晾干开裂/晾干裂/晾裂/炸裂/烘裂/进窑炸/阴干/阴干裂 瓷坯/泥坯…一干就裂/干了裂/干裂/开裂/晒裂/晾干就开裂/晾干裂/晾裂/裂/阴干裂 pottery/green_body…crack/crack_in_drying/crack_while_drying/dry 砖坯…一干就裂/干了裂/干裂/开裂/晒裂/晾干就开裂/晾干裂/晾裂/阴干裂 素坯…裂 clay…crack | 坯体增强剂 坯体干燥开裂 生坯强度 微波干燥陶瓷 | green_strength ceramic_drying body_reinforcing_agent drying_cracks_of_clay
辊道窑 辊棒 匣钵 窑具 棚板 推板窑 窑车 承烧板 辊棒抗热震 窑具抗热震 莫来石堇青石 辊棒…弯/换得勤/断/断得多/粘釉/结釉/裂纹 匣钵…换得勤/断得多/粘釉/结釉/裂/裂纹 棚板…弯/换得勤/断得多/粘釉/结釉/裂纹 碳化硅板…弯 推板…断 窑车…塌 窑…落渣 | 窑具材料 辊棒材料 匣钵侵蚀 窑具寿命 | kiln_furniture saggar ceramic_roller
瓷碗 瓷盘 茶具 花纸 日用瓷 骨瓷 餐具瓷 釉上彩 釉下彩 釉料铅镉 无铅熔块 铅溶出 还原气氛残碳 二次氧化 阴黄 釉面吸烟 烧成气氛 碗…划花/口沿/含铅/吸烟/微波炉/掉釉/有毒/烟熏/烧出来/烧黄/重金属/铅/铅超标/镉/阴黄/黄边 陶瓷…铅/镉 釉…划痕/划花/含铅/有毒/重金属/铅/铅超标/镉 釉面…不耐磨/磨花 杯子…含铅/掉把/有毒/重金属/铅/铅超标/镉 瓷…含铅/有毒/重金属/铅/铅溶出/铅超标/镉 瓷盘…刀痕/口沿/吸烟/烟熏/烧出来/烧黄/阴黄/黄边 lead…ceramic/cup/dish/glaze/plate 盘/餐具/茶具…含铅/有毒/重金属/铅/铅超标/镉 瓷碗/瓷器/杯…口沿/吸烟/烟熏/烧出来/烧黄/阴黄/黄边 茶杯…裂 花纸…掉 盘子…刀划 | 日用陶瓷 陶瓷装饰 铅镉溶出 骨质瓷 | daily_use_ceramics bone_china lead_and_cadmium_release ceramic_decoration leadless_frit
陶瓷墨水 色料 陶瓷色料 包裹红 陶瓷墨水呈色 瓷砖色差分选 色差机器视觉 瓷砖…喷墨/打印/批次颜色/每批/花色/颜色不一样/颜色不对 陶瓷…喷墨/喷头堵 tile…color/colour/shade 地砖/墙砖…批次颜色/每批/色号/色差/花色/颜色不一样/颜色不对 喷头…拉线 | 陶瓷喷墨打印 陶瓷墨水分散 无机陶瓷颜料 | ceramic_inkjet_printing ceramic_pigment ceramic_ink tile_shade_sorting
电瓷 绝缘瓷 瓷套 瓷件 高压瓷 瓷瓶…炸/裂 火花塞…瓷 电瓷…裂 | 电瓷材料 高压电瓷 绝缘陶瓷 | electrical_porcelain insulating_ceramic
排胶 陶瓷阀片 陶瓷…加工崩/变形/密度/排胶/收缩/气孔/没烧透/烧不透/烧结/烧裂 氧化铝/氧化锆…烧/裂 陶瓷件/陶瓷环/陶瓷管…裂 陶瓷片…翘 | 陶瓷烧结致密化 陶瓷排胶 陶瓷晶粒生长 陶瓷常压烧结 | ceramic_sintering debinding densification_of_ceramics pressureless_sintering
废瓷 抛光渣 废坯 碎瓷 陶瓷厂…废水/泥 陶瓷…废渣 釉线…废水 抛光砖…渣 | 陶瓷抛光废渣 陶瓷废料再生 | ceramic_polishing_waste ceramic_waste_recycling
建盏 窑变 紫砂 青瓷 汝窑 龙泉 柴烧 黑陶 结晶釉 唐三彩 琉璃 陶土铁价态 窑炉气氛扩散 呈色机理 紫砂/紫砂壶/茶壶/泥料/陶壶…串色/发黑/吐黑/窑偏/色不正/花泥/颜色不对 | 窑变釉 古陶瓷科技 传统陶瓷工艺 | traditional_ceramics jian_ware ancient_ceramics iron_valence_colour_of_clay
琉璃瓦 西瓦 陶瓦 瓦片 青瓦 树脂瓦 石棉瓦 水泥瓦 沥青瓦 屋面瓦抗风揭 脉动风压 瓦屋面固定 瓦…刮跑/刮飞/台风/吹掉/大风/掉釉/漏雨/裂/风掀 tile/roof…blow_off/storm/wind 瓦片/屋面瓦…刮跑/刮飞/台风/吹掉/大风 | 烧结瓦 屋面瓦 混凝土瓦 | roof_tile clay_tile shingle
青砖 红砖 砖窑 砖厂 页岩砖 耐酸砖 煤矸石砖 码坯 码砖 码坯机械手 砖坯抓取 砖坯码垛 卸砖机器人 砖…哑音/强度不/欠火/泛白/爆/石灰爆裂/裂 砖厂…人工/太热/太累/太脏/招不到/机器人/没人/脱硫 砖窑/码坯/码砖/装窑/出窑/砖坯/卸砖/打包砖…人工/太热/太累/太脏/招不到/机器人/没人 brick…handling/stack/worker | 烧结砖石灰爆裂 烧结墙材 砖瓦窑 | fired_brick lime_blowing brick_kiln brickyard brick_setting_robot brick_handling
包龄 包衬 渣线 镁碳砖 铁水包 鱼雷罐 溅渣 镁碳材料渣蚀 抗氧化剂 钢包…不耐用/侵蚀/几炉就/包底/寿命/掉/用不了几炉/砖/穿/蚀 中间包…寿命/涂料 转炉…不耐用/几炉就/掉/炉衬/用不了几炉/蚀 ladle…brick/lining 包砖/钢包砖/渣线…不耐用/几炉就/掉/用不了几炉/蚀 包底…穿 镁碳砖…氧化 中包…干式料 | 镁碳耐火材料 钢包内衬 溅渣护炉 中间包耐材 | magnesia_carbon_brick ladle_lining slag_splashing tundish_lining > 炉衬侵蚀
浇注料 烘炉 喷补料 可塑料 水蒸气压爆裂 有机纤维防爆 浇注料防爆 浇注料…不凝/剥/寿命/掉/施工/炸/粉/裂 烘炉…炸/裂 castable…burst/crack/explode/spall 锅炉…浇注料 炉子…打料 炉门…浇注 | 浇注料烘烤爆裂 耐火材料结合剂 不定形耐火材料 铝酸钙水泥 | explosive_spalling monolithic_refractory calcium_aluminate_cement
长水口 水口砖 滑板砖 塞棒 透气砖 氧化铝堵塞 水口…套眼/扩径/断/炸 透气砖…不透/穿 长水口/浸入式水口…堵/套眼/絮流/结瘤 滑板砖…裂 钢包…滑板 塞棒…侵蚀 | 连铸三大件 滑动水口 铝碳耐火材料 透气砖损毁 | slide_gate alumina_carbon_refractory porous_plug
窑皮 红窑 筒体红外扫描 筒体扫描测温 窑衬侵蚀 回转窑筒体 耐火砖…掉/裂/酥 炉顶…塌/塌砖/掉砖/砖掉/砖松 炉衬…掉/裂 炉墙…塌/塌砖/砖掉/砖松/裂 焚烧炉…掉砖/炉衬 窑…掉砖/掉红/烧红/红斑 炉子/炉膛…塌砖/掉砖/砖掉/砖松 窑筒体…发红/温度高/烧红/烫/红/鼓包 kiln…glow/hot_spot/red_hot shell…hot_spot/red_hot brick…fall_out/spall refractory…crack/fall/spall/wear 筒体/窑壳/窑身…发红/温度高/烧红/烫/鼓包 窑里…塌砖/砖掉/砖松 窑砖/窑口…掉 炉砖…烂 | 窑衬损毁 窑炉内衬剥落 耐火砖热应力 炉衬寿命预测 | kiln_lining refractory_spalling lining_damage kiln_shell kiln_shell_temperature > 炉衬侵蚀 抗热震性
镁铬砖 无铬砖 镁砖 镁铝尖晶石 硅莫砖 铬刚玉 镁砂 电熔镁 菱镁 菱镁矿 | 镁质耐火材料 无铬耐火材料 方镁石尖晶石 菱镁矿煅烧 | magnesia_spinel_refractory chrome_free_refractory magnesite
铝矾土 矾土 高铝料 刚玉砖 板状刚玉 莫来石 焦宝石 红柱石 硅线石 高铝砖 | 矾土均质料 莫来石制备 高铝耐火材料 | bauxite_refractory mullite andalusite
轻质砖 保温砖 隔热砖 硅藻土砖 炉壳/炉壁/炉墙/窑体…烫/烫手 炉子…保温/外壳烫 炉体…散热/烫手 窑…散热大 炉皮/窑墙…烫 | 轻质隔热耐火材料 微孔绝热材料 炉体节能保温 | insulating_refractory microporous_insulation furnace_heat_loss > 耐火纤维
废耐火砖 用后耐材 废耐材 旧耐火砖 废镁碳砖 拆炉…砖 | 用后耐火材料再生 废旧耐材回用 | spent_refractory_recycling
炮泥 铁沟 出铁口 铁口…喷溅/断 铁沟…料 出铁口…浅 | 高炉炮泥 铁沟料 高炉长寿 | taphole_clay blast_furnace_trough
glassware 玻璃杯/玻璃碗/酒杯/水杯/玻璃器皿/玻璃瓶/水晶杯…发乌/发白/发雾/变朦/洗几次/洗碗机/洗花/雾蒙蒙 glass…cloudy/dishwasher/dull/haze | 玻璃耐碱侵蚀 表面脱碱 洗涤剂侵蚀 玻璃表面腐蚀 玻璃化学稳定性 | glass_corrosion_in_dishwasher dealkalization chemical_durability_of_glass
粘棚板 stick_to_the_kiln_shelf kiln_shelf 花瓶/碗/盘/瓷器/坯/杯底/底足/釉/罐/瓷砖…烧粘/粘匣钵/粘板/粘棚板/粘窑具/粘脚 pot…stick | 窑具隔离涂层 釉粘结 棚板涂料 窑具隔离 | kiln_wash sticking_in_firing
瓷砖/陶瓷/地板/卫浴/石材/建材/涂料/门窗/玻璃…仓库满/价格战/卖不动/压货/同质化/库存/滞销/花色太多 | 陶瓷企业库存 花色生命周期 柔性排产 建材渠道 | inventory_of_ceramic_enterprise demand_forecasting_of_building_material
耐火砖/耐火材料/镁砖/镁砂/浇注料/耐火泥/浇注料袋…受潮/开裂/放久/水化/泡了雨/泡水/淋雨/潮了/粉化/过期 refractory…hydrate/rain/wet | 碱性耐火材料水化 镁质水化 耐火材料防潮包装 氧化镁水化 | hydration_of_magnesia hydration_resistance_of_refractory
whiteware 釉…不白/不透/发青/发黄/哑光/没光泽/白度/颜色发灰 瓷/瓷砖…不亮/不白/不透/发青/发黄/哑光/没光泽/白度/颜色发灰 porcelain…grey/white/yellow | 瓷器白度 坯釉呈色 釉面光泽 乳浊釉 氧化铁着色 | whiteness_of_porcelain glaze_gloss opaque_glaze
slippery_floor 瓷砖…划痕/吸污/太滑/摔跤/擦不干净/渗脏/滑倒/磨花/防滑 地砖/大理石瓷砖/抛光砖/浴室地面…划痕/吸污/太滑/打滑/摔跤/擦不干净/渗脏/滑倒/磨花/防滑 tile…scratch/slippery/stain | 瓷砖防污 地砖防滑 抛光砖防污 耐磨釉 | slip_resistance_of_tile stain_resistance_of_tile abrasion_resistance_of_glaze
陶瓷/瓷砖/玻璃/砖/瓷厂/喷雾塔/干燥塔…天然气太贵/氢气烧/烧电/煤改气/燃料成本/燃气贵/费气 窑…天然气太贵/氢气烧/烧电/煤改气/燃料成本/燃气贵 kiln…expensive/fuel/gas | 陶瓷窑炉节能 干法制粉 喷雾干燥塔能耗 低温快烧 窑炉氢燃烧 | energy_saving_ceramic_kiln dry_powder_preparation low-temperature_firing hydrogen_firing
陶瓷/瓷砖/练泥/原料车间/瓷厂/喷雾塔/耐火…吸灰/灰大/粉尘 | 陶瓷粉尘 游离二氧化硅 原料车间除尘 | ceramic_dust
玻璃/玻璃厂/熔窑…冒烟/烟气/粉尘/脱硝/脱硫/超标 玻璃窑…冒烟/烟气/粉尘/脱硫/超标 glass_factory…emission/smoke | 玻璃窑烟气脱硝 熔窑烟气 高温除尘脱硝 | flue_gas_of_glass_furnace catalytic_ceramic_filter
玻璃/瓶子/酒瓶/瓷砖/瓷碗/玻璃瓶/杯子/陶瓷件…人工挑/人眼/挑次品/漏检/看不出来/质检/靠眼睛 glass/bottle/tile/ceramic…check/inspect/sort | 玻璃缺陷检测 陶瓷缺陷识别 瓶口缺陷 表面缺陷机器视觉 | defect_inspection_of_glass tile_surface_inspection
`;
