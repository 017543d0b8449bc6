/** Paper, board, printing, packaging. */
export const packaging = `
纸 造纸 纸浆 | 制浆造纸 | pulp papermaking
纸箱软 纸箱塌 纸箱压塌 纸箱…塌 纸箱…软 | 瓦楞纸箱抗压 瓦楞纸板 | corrugated_box box_compression > 纸张增强 高阻湿
纸张强度 纸断 断纸 | 纸张增强 纸页断头 | paper_strength paper_break
废纸 脱墨 | 废纸回用 脱墨技术 | waste_paper deinking
纸发黄 返黄 | 纸张返黄 | brightness_reversion
纸杯 纸餐具 纸浆模塑 | 纸浆模塑制品 防油纸 | molded_pulp greaseproof
漏水纸 防水纸 | 疏水纸 纸基阻隔 | paper_based_barrier
纤维素 | 纳米纤维素 纤维素改性 | cellulose nanocellulose
印刷 套印不准 | 印刷质量 套准 | printing_press
复合膜 膜分层 软包装 | 复合软包装 层间剥离 | laminated_film flexible_packaging
热封不牢 封口漏 封口…漏 | 热封强度 封口质量 | heat_seal_strength > 表面能
包装 包材 | 包装材料 绿色包装 | packaging packaging_material
缓冲 泡沫垫 | 缓冲材料 | cushioning_material
防潮包装 防潮袋 | 防潮性 高阻湿 | moisture_proof_packaging
包装异味 包装味 | 包装材料迁移 溶剂残留 | migration_from_packaging residual_solvent
瓶盖 盖漏 | 瓶盖密封 | bottle_closure bottle_cap
铝箔 铝塑 | 铝箔复合 | aluminum_foil
易拉罐 金属罐 | 金属包装 马口铁 | metal_can tinplate
玻璃瓶 | 玻璃容器 轻量化玻璃瓶 | glass_bottle
可循环包装 周转箱 | 循环包装 | returnable_packaging
防伪 二维码 | 防伪技术 标识解析 | anti_counterfeiting QR_code
涂布纸 | 涂布纸工艺 | coated_paper
纸厂水 | 造纸废水 | papermaking_wastewater
秸秆纸浆 麻浆 | 非木浆 | non_wood_pulp
纸机 | 造纸机控制 | paper_machine
纸毛 掉粉纸 | 纸张掉毛掉粉 | linting
箱印 水墨 | 柔印 水性油墨印刷 | flexographic_printing
可食膜 | 可食性膜 | edible_film
编织袋 吨袋 | 塑料编织袋 | woven_bag
打包带 捆扎 | 捆扎带 | strapping
收缩膜 | 热收缩膜 | shrink_film
真空镀铝 | 镀铝膜 | metallized_film
袋子破 包装袋破 | 包装袋穿刺强度 | puncture_resistance
`;
