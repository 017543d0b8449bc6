/** Work safety, fire, explosion, occupational health. */
export const safety = `
安全生产 安全事故 | 安全管理 风险评估 | work_safety risk_assessment
粉尘爆炸 铝粉爆炸 面粉爆 | 粉尘防爆 爆炸抑制 | dust_explosion explosion_suppression
爆炸 爆燃 | 防爆技术 爆炸泄压 | explosion explosion_venting
火灾 起火 烟感 | 火灾探测 火灾预警 | fire_detection fire_warning
灭火 灭不了 | 灭火剂 消防 | fire_extinguishing firefighting
煤气泄漏 燃气泄漏 漏煤气 | 燃气泄漏检测 可燃气体 | gas_leak_detection combustible_gas
中毒 有限空间 缺氧作业 | 有毒气体监测 受限空间 | confined_space toxic_gas
防护服 手套 | 个体防护 防护装备 | personal_protective_equipment
职业病 尘肺 噪声聋 | 职业健康 职业危害 | occupational_health
机械伤人 压手 夹手 | 机械安全 安全防护装置 | machine_safety safeguarding
触电 | 电气安全 | electrical_safety
高处坠落 高空 | 高处作业安全 | fall_protection
应急 预案 | 应急管理 应急救援 | emergency_management
危险源 隐患 | 隐患排查 双重预防 | hazard_identification
疲劳驾驶 | 驾驶员监测 | driver_monitoring
锅炉安全 特种设备 | 特种设备安全 | special_equipment_safety
高温熔融 铁水爆 钢水爆 | 熔融金属安全 | molten_metal_safety
气瓶 液氨泄漏 氨泄漏 | 液氨安全 涉氨制冷 | ammonia_leak
防汛 地震 | 灾害预警 灾害防治 | disaster_prevention
防滑 | 防滑材料 | anti_slip
儿童用品 | 产品安全 | product_safety
砂轮炸 | 砂轮破裂防护 | grinding_wheel_burst
冲床伤手 | 冲压安全 光电保护 | press_safety
叉车撞人 | 人车防碰撞 | collision_avoidance
没戴安全帽 违章 | 作业行为监测 | unsafe_behavior_detection
电气火灾 电线起火 | 电气火灾监测 | electrical_fire
锂电池仓库 | 锂电池仓储消防 | battery_storage_fire
冷库火 保温板着火 | 冷库防火 | cold_store_fire
噪声大伤耳 | 听力保护 | hearing_protection
焊接弧光 | 弧光防护 | arc_flash
高温作业 中暑 | 高温作业防护 | heat_exposure
甲烷爆 沼气池中毒 | 沼气安全 | biogas_safety
化学灼伤 酸烧伤 | 化学灼伤防护 | chemical_burn
`;
