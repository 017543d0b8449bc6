/** Quality, standards, product design, people. */
export const qualityManagement = `
各测各的 量出来/重复量/两台仪器…不一样 客户量的…我们量的 测的数…对不上 卡尺…不准 同一个件…量两次 检测…重复性差 两家检测…结果 送检…结果不同 | 量具重复性 再现性 检测比对 测量一致性 | gauge_repeatability_and_reproducibility interlaboratory_comparison > 测量不确定度
抽检…不放心/漏 全检…人多/太慢/忙不过来 抽几件…够 破坏性…抽检 | 抽样检验 抽样方案 序贯抽样 检验策略 | acceptance_sampling sampling_plan inspection_strategy
来料…不合格/不稳/参差/波动 原料…掺次/掺水 供应商…以次充好/偷工减料 进料…检不过来 进厂…检验 每批料…不一样 进的料…好坏 料…换一家 | 来料检验 供应商质量管理 原料快速检测 原料波动 | incoming_inspection supplier_quality_management raw_material_variability
客户审厂 质量…吵架/扯皮/罚款 体系…两张皮 iso…走过场 审核/验厂/车规…过不了 文件一套…做一套 制度…挂墙上 责任…扯皮 返工…谁的责任 | 质量管理体系 过程审核 质量文化 质量改进 全面质量管理 | quality_management_system quality_audit total_quality_management
返工率 返修率 一次交验 一次通过率 首件 夜班…次品多/质量 返工/返修…多 直通率…低 首件…不合格 换班/一换人/不同班…质量 新人…次品 | 首件检验 直通率 质量损失成本 过程质量波动 人员因素 | first_pass_yield first_article_inspection cost_of_quality rework
控制图 cpk cpk…上不去 报警/后道/做完…才发现 一做坏…一大批 批量/成批…报废 整批…不合格 出了废品…才知道 | 过程异常监控 控制图模式识别 过程能力指数 多变量统计监控 质量预测 | control_chart process_monitoring quality_prediction multivariate_statistical_process_control > 统计过程控制
三包期 质保期 寿命…没数/说不准 保修期/用几个月/用一年/早期…坏 三包…费用 售后…赔 能用几年…没数 客户那里…早坏 同行…用得久 | 保修数据分析 可靠性增长 威布尔分布 早期失效 可靠性建模 | warranty_data_analysis reliability_growth weibull_distribution early_failure
没有标准 rohs 技术壁垒 标准…打架/看不懂 出口…标准/被退 欧盟…退/限 各家…各的标准 海关…退 召回…出口 认证…过不了 | 技术性贸易措施 标准比对 合规评估 团体标准 有害物质限制 | technical_barriers_to_trade hazardous_substance_restriction standard_comparison
不上档次 造型…不好看/土 包装…土气/老土 样子…老气 款式/花型…老 设计…老土 年轻人/老外…不喜欢 颜色…不时髦 | 工业设计 产品造型设计 感性工学 色彩设计 产品语义 | industrial_design kansei_engineering product_form_design color_design
不知道客户要什么 功能…太多/用不上 客户…说不清要什么 产品…没人买 新品…卖不动 新产品…失败 开发出来…没人要 开发…方向不明 | 用户需求分析 质量功能展开 卡诺模型 产品创新 新产品开发 | quality_function_deployment kano_model user_requirement new_product_development
聋人 左撇子 老人…不会用/坐不起来/按不动 老年人…看不清 残疾人…用 儿童…够不着 小孩…误开 | 包容性设计 儿童安全设计 | aging-friendly_design accessible_design inclusive_design
手柄…握不住/滑/硌手 按键…太硬/按不动 工具…握着累 把手…硌 开关…按不动 戴手套…按 鼠标…手酸 背包…勒肩 眼镜…压鼻 | 手持工具工效 握持舒适性 按键手感 人体尺寸 穿戴舒适性 | hand_tool_ergonomics grip_comfort tactile_feedback
一个客户一个样 每单…重新画/重新设计 非标…多/重复 定制…出图/太多 规格/型号…太多 零件…种类太多 通用件…少 个性化…定制 | 模块化设计 产品族 产品配置 零件标准化 | modular_design product_family mass_customization product_configuration
找相似图 设计…从头来/翻老图/靠一个人 画图/出图/改图/编工艺…慢 改一个尺寸…全改 重复…画图 图…天天改 设计员…少 工艺卡…手写 工艺…靠老师傅编 数控…编程慢 | 设计自动化 知识工程设计 计算机辅助工艺 图形检索 设计重用 | design_automation design_reuse CAD_retrieval
设计…保守/凭经验 开模…改来改去 试模…次数 做样/样机/打样…反复 试一次…几万 试错…贵 做几轮…样品 试制…周期 样品…做不完 靠试…太慢 | 虚拟样机 有限元仿真 多物理场仿真 快速原型 仿真驱动设计 | virtual_prototype finite_element_simulation rapid_prototyping simulation-driven_design
被仿冒 被抄 侵权 专利…侵权/怎么写/被告 仿制…我们 同行…抄 商标…抢注 | 知识产权保护 专利分析 专利布局 侵权判定 | intellectual_property patent_analysis patent_layout infringement
老师傅…走了没人会/退休 培训…没效果/走过场 新工人/新人…上手慢 新员工…教不会 徒弟…学不会 学徒…几年 师傅…不肯教 技术工…断层 手艺…失传 没人…会这手艺 焊工/操作工/叉车工…培训 | 技能培训 虚拟实训 技能传承 职业教育 学习曲线 操作培训仿真 | vocational_training skill_transfer training_simulator learning_curve
阅卷 课堂 学生…不爱听/听不懂/走神 上课/网课…没人听 作业…改不过来 试卷/作文…批 实验课…设备不够 实习…没地方 学校…课程 | 教育技术 在线教育 学习分析 自动阅卷 虚拟实验 教学设计 | educational_technology learning_analytics automated_grading virtual_laboratory
员工…流失/留不住 工人…干几天/没积极性/留不住 年轻人…不愿来 招工…难 骨干…跳槽 大学生…留不住 考核…不公平 奖金…怎么分 绩效…扯皮 干活…没积极性 | 员工流失 人力资源管理 绩效考核 薪酬激励 | employee_turnover human_resource_management performance_appraisal incentive_mechanism
农家乐 玩半天就走 采摘园 古村 游客…少/留不住 景区…没人来 民宿…空着 古镇…冷清 酒店…空房 门票…卖不动 淡季…没客 旅游…同质化 景点…没特色 | 乡村旅游 游客满意度 旅游体验 目的地形象 农文旅融合 民宿经营 | rural_tourism tourist_satisfaction destination_image tourism_experience
黄金周 挂号 景区…停车/排队/爆满 客流…估不准 游客…挤 博物馆/食堂/银行/医院…排队 节假日…爆 人流…统计 商场…人流 | 客流预测 游客流量 排队优化 服务排队 预约调度 | passenger_flow_forecasting tourist_flow queueing_optimization appointment_scheduling
伴手礼 非遗项目 非遗产品 剪纸 纪念品…一个样 文创…卖不动 特产…没特色 土特产…卖不出 老手艺…没人买 传统工艺…没人学 | 文创产品设计 非物质文化遗产 传统工艺传承 文化基因 | cultural_and_creative_product intangible_cultural_heritage
农产品…卖不出/滞销 直播…卖农产品 菜…卖不出 水果…滞销 果子…烂地里 好东西…卖不上价 农民…卖难 土货/合作社…卖 | 农产品流通 农村电商 产销对接 农产品区域品牌 | agricultural_product_marketing rural_e-commerce regional_public_brand
`;
