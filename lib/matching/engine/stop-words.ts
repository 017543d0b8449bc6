const lines = `
的 了 是 在 和 与 及 或 等 也 都 就 还 又 很 太 最 更 被 把 将 从 到 对 向 为 以 由 于 之 其 该 此 各 每 某 而 但 若 如 则 因 所 使 让 给 比 按 用 有 无 没 不 能 会 要 可 应 需 想 做 搞 弄 着 过 地 得 个 些 么 吗 呢 吧 啊 嘛 这 那 哪 你 我 他 她 它 咱 们 再 才 只 仅 已 未 越 时 后 前 中 上 下 内 外 里 间 年 月 日 次 家 台 套 只 条 件 批 种 项 款 份 一 二 三 四 五 六 七 八 九 十 几 两 半 多 少 来 去 说 看 好 大 小
我们 咱们 你们 他们 它们 自己 大家 人家 这个 那个 这些 那些 这样 那样 这种 那种 这里 那里 哪些 什么 怎么 怎样 怎么办 为什么 多少 几个 一个 一些 一点 一下 一直 一般 一样 一定 一种 一旦 有些 有的 有时 有时候 有人 没有 没法 不能 不会 不了 不到 不过 不同 不是 不但 不仅 不行 不够 不敢 可以 可能 能够 能否 是否 需要 需求 希望 想要 要求 必须 应该 应当 只能 只有 只要 只好 还是 还有 而且 而是 但是 可是 因为 所以 由于 如果 虽然 然后 以后 以前 之后 之前 以上 以下 以内 左右 超过 不超 不超过 低于 高于 大于 小于 多于 少于 不足 不低 不小于 不大于 目前 现在 现有 当前 如今 今年 去年 明年 每年 每月 每天 天天 每次 每批 最近 近年 近年来 近几年 已经 曾经 正在 经常 常常 往往 总是 老是 通常 大约 大概 差不多 几乎 比较 非常 特别 相当 十分 尤其 主要 其中 其他 其它 包括 以及 并且 或者 同时 另外 此外 等等 对于 关于 针对 根据 按照 通过 采用 利用 使用 进行 开展 实现 达到 得到 取得 具有 存在 出现 发生 造成 导致 引起 属于 成为 作为 提供 提出 建立 形成 围绕 面向 用于 相关 有关 有效 良好 较高 较大 较好 较低 很多 很大 很难 许多 不少 部分 全部 整个 各种 多种 方面 情况 问题 原因 结果 方法 方式 方案 办法 技术 研究 开发 研发 应用 工作 项目 成果 系统性 基于 及其 本 本公司 我公司 我厂 公司 企业 厂家 工厂 厂里 车间里 单位 部门 老板 师傅 老师傅 工人 员工 客户 客人 用户 专家 教授 老师 博士 硕士 主持 承担 参与 长期 从事 发表 论文 专利 国家 省部级 余项 多项 一项 一套 发明 授权 获得 完成 解决 改善 改进 提升 提高 降低 减少 增加 保证 确保 满足 适合 适用 左右
吃力 头疼 头痛 麻烦 受不了 说不清 不清楚 搞不清 弄不清 找不到 没办法 想请 请 帮忙 帮 帮我们 看看 试过 试了 换过 换了 后来 刚 刚开始 一开始 时候 东西 地方 事情 样子 回事 意思 反正 其实 干脆 到底 究竟 肯定 估计 觉得 知道 发现 认为 听说 万元 万 元 损失 赔 投诉 退货 索赔
the a an of and or in on at to for from by with without as is are was were be been being this that these those it its we our they their can could may might will would shall should not no than then thus which who whose what when where how also such more most very into over under between both each other some any all only about using used use based via via new our us one two three however while there here has have had do does did propose proposed present paper study method methods approach result results show shows shown
mm cm um nm mpa kpa gpa kg mg kw kwh kv ma mv hz khz db min ml ppm rpm hrc hv hb wt vol
毫米 厘米 微米 纳米 公斤 千克 毫克 公里 小时 分钟 摄氏度 兆帕 千瓦 千瓦时 平方米 立方米 百分之 百分点 度 米 克 吨 秒 伏 升 斤 亩 根 块 支 只 片 张 粒 袋 箱 层 头 号
`;

export const stopWords: ReadonlySet<string> = new Set(lines.split(/\s+/).filter(Boolean));

/** A bigram with one of these is grammar, whatever stands beside it. */
export const grammarCharacters: ReadonlySet<string> = new Set(
  "的了是在与及或等也都就还又很太把被之其且而但吗呢吧啊么们这那些我你他她它咱",
);

/** Words of every trade: they count for little, and no reason rests on one alone. */
export const paleWords: ReadonlySet<string> = new Set(
  `组织 关系 深度 中间 结构 系统 性能 数据 控制 设计 工艺 质量 影响 分析 优化 装置 设备 生产 产品 材料 加工 处理 温度 时间 速度 检测 测量 监测 效率 成本 自动 在线 稳定 稳定性 快速 综合 智能 数字化 模型 平台 流程 过程 生产线 车间 现场 规律 机理 特性 参数 条件 环境 装备 机械 制备 制造 行业 工程 示范 规模 范围 水平 能力 指标 标准 比例 含量 浓度 表面 内部 外部 位置 形成 变化 差异 变形 缺陷 强度 寿命 使用 试验 测试 验证 样品 批次 周期 次数 数量 数字 间隙 宽度 厚度 高度 长度 重量 尺寸 面积 体积 原料 成品 用户 市场 企业级 服务 指导 培训 人员 建设 管理 评价 评估 方向 领域 学科 完整 结合 配套 改造 升级 更换 安装 运行 连续 间隔 精度 误差 范畴 区域 区间 保持 调控 调节 调整 匹配 适应 功能 作用 效果 目标 对应 方式 制度 规范 判定 识别 系列 类型 型号 整体 单位 国产 进口 替代 小型 大型 新型 高效 低温 高温 常温 不同 全程 判据 阈值 重复 反复 一次 二次 合格 合格率 不合格 长期 短期 改性 特征 组合 分布 构建 基础 理论 技艺
system model data performance analysis process design development application effect structure quality experiment evaluation time problem task set high low large small`
    .split(/\s+/)
    .filter(Boolean),
);

/** What a numeral begins with. */
export const numeralStarts: ReadonlySet<string> = new Set("零〇一二三四五六七八九十百千万亿两几半第");

/** Chinese numerals, with or without what they count in passing. */
export const numerals = /^[零〇一二三四五六七八九十百千万亿两几半第]+[个次年月天倍成点家台套种项人条块层]?$/u;
