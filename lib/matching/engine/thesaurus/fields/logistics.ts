/** Warehouses, picking, freight, parcels. */
export const logistics = `
拣错 发错货 拣货…慢/跑/错 配货…慢/错 发货…漏/错 捡货/出库…慢 找货…半天 打单…捡货 | 订单拣选 拣选路径 货到人 订单分批 播种墙 | order_picking goods_to_person order_batching picker_routing
爆仓 货…乱放/堆过道/随便放 仓库…不够用/堆满/放不下 货位…乱 常用的…放里面 货架/库位…不够 | 货位优化 货位分配 仓储布局 密集存储 仓容利用率 | storage_slotting storage_assignment warehouse_layout compact_storage
先进先出 老货…压里面 旧货…没出 过期…仓库里 库存…过期 | 先进先出管理 库龄 批次管理 | first-in_first-out inventory_aging batch_management
标签…串读/漏读/读不到 rfid…漏读/读不到/金属 门口…漏读 整托…读不全 | 抗金属标签 标签防碰撞 rfid漏读 标签读取率 | tag_collision RFID_read_rate anti-metal_tag
配载 怎么装车 装车…偏/偏载/慢/浪费/装不满 装柜…浪费/装不下 车…装不下/装不满 车厢…空 货…怎么摆 | 配载优化 装载率 装载布局 车辆装载 | container_loading load_planning vehicle_loading
回程空车 空驶 空跑 叫不到车 车…找不到货/空着回 回程…空 找不到货…车 找车…难 等货…几天 | 车货匹配 网络货运 货运平台 空驶率 | freight_matching vehicle_cargo_matching freight_platform empty_running
最后一公里 快递柜 快递…不进村/送不上门/送不到村 村里…快递 送货上门…贵 农村…寄件 山里/乡下…送货 | 末端配送 农村物流 共同配送 自提点 | last_mile_delivery rural_logistics joint_distribution parcel_locker
包裹…分错/压坏/摔 快递…分错/暴力 面单…扫不出/看不清 件…分错 双十一…爆 分拣…卡件 软包…分拣 | 包裹分拣 交叉带分拣机 面单识别 快递分拨中心 | parcel_sorting cross_belt_sorter express_delivery
包裹…叠/挤在一起 供包…人工/慢 一个一个…放上线 | 包裹单件分离 自动供包 | parcel_singulation
车厢…温度/热 冷藏车…不冷/温度/费油 到货…化冻/融化 送到…化了/化冻 路上…化冻 司机…关冷机 冷机…关掉 装卸/开门…升温 疫苗…运输 运输…超温 | 冷藏运输 厢内温度场 温度记录仪 运输温控 冷链断链 | refrigerated_transport cargo_temperature_distribution temperature_logger cold_chain_break > 冷链
输送线…卡/撞 滚筒线…卡/堵 箱子…卡在线 托盘…卡住 流水线…堵包 转弯…卡箱 合流…撞 | 输送分拣系统 物流输送线 输送机控制 合流控制 | conveyor_system_control merging_control
四向车 穿梭车 堆垛机…卡/坏/慢/撞 穿梭车…没电/趴窝 立库…出库慢 立体库…慢 | 堆垛机调度 四向穿梭车 多层穿梭车 出入库调度 | stacker_crane shuttle-based_storage retrieval_scheduling
货架…倒/压弯/变形/塌/撞弯 叉车…撞货架 堆垛/堆码/堆高…倒 | 货架稳定性 货架结构 堆码稳定 货架安全 | pallet_rack_stability rack_collapse stacking_stability
木托盘 托盘…不统一/丢/发霉/回不来/破 塑料托盘…裂 周转筐/筐…丢 | 托盘共用 托盘强度 循环取货 载具管理 | pallet_pooling pallet_strength returnable_transport_item
翻箱 岸桥 堆场…乱/挤 船…排队/等泊 集卡…排队/等 箱子…压在下面 集装箱…找不到 码头…压船 桥吊…等车 卸船/装船…慢 | 集装箱码头 泊位分配 堆场调度 岸桥调度 集卡调度 | container_terminal berth_allocation quay_crane_scheduling yard_management
煤码头 矿石码头 卸船机 堆取料机 清舱 亏吨 散货…亏吨/卸船 船舱…清舱 矿粉…流态 | 散货码头 货物液化 堆取料机自动化 清舱作业 | bulk_terminal cargo_liquefaction ship_unloader stacker_reclaimer
货柜…出汗/受潮/滴水 集装箱…受潮/滴水 海运…生锈 过海…发霉 漂洋过海…锈 | 集装箱雨 货物汗湿 海运防潮 气相防锈 | cargo_sweat marine_transport_packaging
液罐车 油罐车 罐车…侧翻/晃/翻 槽车/罐里液体…晃 危险品/危化品…运输 运输…路上泄漏 | 液体晃动 防波板 危险货物运输 液罐车侧翻 | liquid_sloshing tank_truck_rollover hazardous_materials_transportation
大件/风叶/叶片…运输 超长件…运 大设备…过桥 | 大件运输 超限运输 桥梁通行 | oversize_transport heavy_haul
前置仓 网点…太散/怎么布 仓/仓库…建在哪 中转…太多 绕来绕去…中转 几个仓…怎么分 | 设施选址 物流网络 仓网规划 选址分配 | facility_location logistics_network_design hub_location
丢件 丢货 偷换货 司机…乱跑/偷油 货…丢件 路上…被偷 车到哪/货到哪…不知道 货车…绕路 箱子…被打开 | 在途监控 电子围栏 电子封签 车辆轨迹 | in-transit_monitoring geofencing electronic_seal vehicle_trajectory
倒来倒去 倒短 中欧班列 铁路…转汽车 公路…转铁路 换装/倒装…慢 | 多式联运 公铁联运 海铁联运 换装作业 | multimodal_transport intermodal transshipment
掏箱 装卸…累/靠人 卸货/卸车…慢/靠人 装卸工…难招 袋子…扛 袋装…装车 集装箱…掏箱 | 自动装车 自动卸车 装卸机器人 伸缩输送机 | automatic_truck_loading truck_unloading_robot
路上…震坏/颠坏 货…压坏/摔坏/磨花 送到…破/碎 运输…震坏 车上…磨花 角…碰坏 家具…运输 玻璃…路上碎 到货…破 | 运输振动 货损 运输可靠性 | transport_vibration drop_impact cargo_damage > 缓冲包装
送外卖 骑手 外卖…超时 同城…配送 订单…派给谁 送餐…慢 配送…时间窗 送货…赶不上点 | 即时配送 订单指派 时间窗约束 同城配送 | on-demand_delivery order_dispatching time_window
发药…排队/错 标本…送检 配药…错 气动管道…送 | 医院物流 自动发药机 药房自动化 | hospital_logistics pharmacy_automation
磅房 过磅/地磅…作弊/排队 称重…作弊 车…压边过磅 | 无人值守称重 汽车衡 称重防作弊 | unattended_weighing truck_scale
`;
