/** Planning of production and stocks, buying, selling, money. */
export const planningTrade = `
卖断货 断货 销量…估不准/忽高忽低 备货…多/少/没数 订单…忽多忽少 备多…压 备少…断 旺季…不够卖 淡季…压货 拍脑袋/凭感觉…备货 销售…报不准 | 销售预测 间歇性需求 季节性预测 销量预测 | sales_forecasting intermittent_demand seasonal_forecasting > 需求预测 安全库存
安全库存 该有的没有 一边断货一边积压 呆滞 呆料 死库存 压仓 压库 库存…卖不掉/压资金/周转慢 备件…备多少/积压/缺 原料…备多少 存货…太多 | 库存控制策略 呆滞库存 补货策略 备件库存 联合补货 | safety_stock inventory_control slow_moving_inventory spare_parts_inventory replenishment
经销商…乱报/压货 渠道…压货 下单…放大 订单…层层加码 代理商…囤货 上游…看不到销量 | 牛鞭效应 供应链协同 信息共享机制 渠道协调 | bullwhip_effect supply_chain_coordination information_sharing
当天卖不完 临期 卖不完…倒掉 快过期…卖不掉 保质期短…备货 面包/鲜货…剩 鲜奶…卖不完 生鲜…损耗 | 易腐品库存 报童模型 临期品 生鲜损耗 | perishable_inventory newsvendor_model food_loss
价格战 卖多少钱合适 价格…定不准 定价…拍脑袋 价钱…定高 打折…打多少 同行…压价 报价…报高报低 | 定价策略 动态定价 收益管理 价格弹性 | pricing_strategy dynamic_pricing revenue_management price_elasticity
棉价 铜价/钢价/原料价/油价…涨 原料价格…波动 原料…涨跌 行情…看不准 涨价…囤 原材料…忽涨忽跌 什么时候…进货 | 价格预测 大宗商品 套期保值 采购时机 价格波动风险 | commodity_price_forecasting hedging procurement_strategy price_volatility
偏差考核 光伏…报不准/预测不准 风电…报不准/预测 用电/发电/负荷…报不准 发电量…算不准 售电…亏 明天…发多少电 | 负荷预测 光伏功率预测 风电功率预测 电力市场 短期预测 | load_forecasting PV_power_forecasting wind_power_forecasting electricity_market
用水量…估不准 水量…预测 来水/水位…预报 洪水…报不准 | 水量预测 径流预测 | water_demand_forecasting hydrological_forecasting
老客户…不下单/流失/跑 客户…越来越少/跟同行跑 回头客…少 会员…不来 复购…低 大客户…丢 | 客户流失预测 客户细分 客户关系管理 客户忠诚度 | customer_churn customer_segmentation customer_loyalty
催单 售后…忙不过来/踢皮球 投诉…处理慢/没人管 客服…回复慢/忙不过来 电话…打不通/没人接 客诉…多 热线…排队 客户…天天问 | 客户服务 服务质量评价 工单派发 呼叫中心 客诉管理 | customer_service service_quality call_center complaint_management > 智能客服
售后师傅…跑冤枉路 维修师傅…派不开 上门安装…排不开 上门…跑空 外地…维修慢 出差…修一次 售后成本…高 派人…外地修 | 售后服务调度 现场服务 产品服务系统 远程诊断 | field_service_scheduling after_sales_service product_service_system
退货率 货不对板 七天无理由 网上…退货率 网购…退货 退货…堆 退回来…怎么处理 买家…退 | 退货管理 逆向物流 退货预测 虚拟试穿 | product_return reverse_logistics virtual_try_on
线上引流 店铺…没流量/转化 直播…卖不动/没人看 网店…没流量 广告…白花 推广费…打水漂 点击…没人买 线上/网上…卖不动 | 消费者行为 精准营销 点击率预测 网络营销 用户画像 | consumer_behavior precision_marketing click_through_rate user_profiling
跨境 产品出海 海外仓 亚马逊 清关…卡/慢 海外…卖 报关…慢 海关…查验 外贸…单子少 | 跨境电商 海外仓布局 通关便利化 国际贸易 | cross_border_e-commerce overseas_warehouse customs_clearance international_trade
假评论 恶意差评 水军 薅羊毛 网店…刷单 差评…恶意 | 虚假评论检测 欺诈检测 异常用户识别 | fake_review_detection fraud_detection
给人贴牌 没自己牌子 牌子…打不响/没名气 品牌…打不响/没人知道 贴牌…不赚钱 | 品牌建设 品牌传播 品牌资产 自主品牌 | brand_equity brand_building brand_communication
给客户推荐 搭着卖 推荐…不准 老推…不要的 顾客…买什么 搭配…卖 | 推荐算法 协同过滤 个性化推荐 关联规则 | recommendation_algorithm collaborative_filtering association_rule
赊账 坏账 先货后款 货款…拖/收不回 客户…拖款/欠账/跑路 账期…长 欠款…要不回 应收…太多 | 信用风险 信用评价 应收账款 违约预测 | credit_risk credit_scoring default_prediction accounts_receivable
贷不到款 没抵押 没东西抵押 周转不开 融资难 融资贵 贷款…批不下/难 银行…不贷 资金链…断 资金…周转 钱…压在货上 | 供应链金融 中小企业融资 融资约束 知识产权质押 | supply_chain_finance SME_financing financing_constraint
汇率…亏/变 结汇/外币…亏 美元…跌 人民币…升值 | 汇率风险 外汇风险管理 | exchange_rate_risk currency_hedging
对账…慢/费劲/错 报销…慢 发票…太多 会计…忙不过来 记账/做账…手工 财务…月底加班 | 财务共享 智能财务 财务机器人 会计信息化 | financial_shared_service intelligent_accounting accounting_automation
吃回扣 虚报 假账 假发票 飞单 账…做假 内部…偷卖 | 财务舞弊 审计风险 异常交易识别 内部控制 | financial_fraud_detection auditing internal_control
骗保 理赔…慢 保险…赔不赔 农险…定损 定损…扯皮 受灾…赔多少 | 保险精算 保险欺诈 指数保险 定损评估 | insurance_claim insurance_fraud index_insurance
投下去…几年回本 几年/多久…回本 设备…值不值得买 改造…划不划算 投资…划不来 要不要上…项目 | 技术经济评价 投资决策 成本效益 投资回收期 实物期权 | techno-economic_analysis investment_decision cost_benefit payback_period
赚不赚 不知道赚多少 做一单亏一单 糊涂账 哪个产品/接单…亏 单个产品/每单…成本 费用…分摊 | 作业成本法 成本分摊 精细化成本 目标成本 | activity_based_costing cost_allocation target_costing > 成本核算
缺一个件 缺一个料 停工待料 停机待料 料…不齐/到不齐 物料…不齐套 差一个零件…装不了 停线…等料 配件…没到 | 物料齐套 齐套性 装配物料配套 准时化配送 | kitting material_shortage just_in_time_delivery
前道做多 忙的忙死闲的闲死 半成品…堆/放一地 在制品…压/多 工序间…堆 前道…后道慢 后道…等 工序…不平衡 | 在制品 约束理论 看板拉动 瓶颈管理 | work_in_process theory_of_constraints kanban_system bottleneck_management
忙闲不均 轮班 排班…扯皮/难 夜班/护士…排班 人手…调不开 加班…不公平 请假…没人顶 | 人员排班 人力资源调度 排班优化 多能工 | workforce_scheduling shift_scheduling staff_rostering
过渡料 头尾料 换规格…停/浪费 换色…洗/浪费 换颜色…清洗 换牌号…过渡料 换线…费时间 换单…调机 小单多…换 | 序列相关调整时间 批量计划 批量调度 生产批量 | sequence_dependent_setup lot_sizing batch_scheduling
计划…作废/天天改/赶不上变化 急单…多/打乱 机器一坏…计划 一插单…全乱 订单…临时改 客户…改单 | 动态调度 重调度 扰动管理 鲁棒调度 | dynamic_scheduling rescheduling disruption_management
外协/外加工…拖/质量 外协厂…进度 外发…没数 代工…看不到 代工厂…偷工 | 外协管理 协同制造 云制造 外包决策 | subcontracting collaborative_manufacturing cloud_manufacturing
工期…拖/赶 项目…延期/超支 工程…超预算 施工进度/一个项目…拖 设备制造…拖期 | 项目调度 关键链 项目风险 挣值管理 资源受限项目 | project_scheduling critical_chain_method project_risk earned_value
开动率 稼动率 小停机 设备…空等/等活 开机率/设备利用率…低 机床…闲着 | 设备利用率 OEE 停机分析 | machine_utilization
组批 染缸…排不开/排产 炉次/装炉…安排 一炉…装什么 热处理…排炉 缸/罐/反应釜…排不开 | 批处理机调度 炉次计划 组批优化 排缸 | batch_processing_machine charge_planning
选供应商 独家供货 供应商…交货不准/怎么评/拖货/涨价/选 卡脖子…进口 | 供应商选择 供应商评价 采购决策 供应链韧性 | supplier_selection supplier_evaluation supply_chain_resilience
能接多少单 敢不敢接 交期…不敢答/答不准 产能…算不清 接单…能不能做 客户…问交期 | 产能规划 粗能力计划 交期承诺 订单接受 | capacity_planning available-to-promise due_date_quotation order_acceptance
交接班 交班本 生产日志 交接/换班…说不清 夜班…没记录 | 交接班管理 电子交接班 生产日志系统 | shift_handover electronic_logbook
审批…慢/找人签字 签字/盖章…跑 流程…走几天 报销…签字 | 流程管理 流程再造 协同办公 电子签章 | business_process_reengineering workflow_management electronic_signature
`;
