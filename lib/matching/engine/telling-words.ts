import type { Lexicon } from "./lexicon";
import { paleWords } from "./stop-words";

/** What an indicator is measured in or by: it says how much, and not of what. */
const measures = new Set(
  `用量 耗量 单耗 消耗 能耗 电耗 热耗 产量 占比 比重 偏差 均匀 均匀性 一致 一致性 重复性 可靠性 收率 回收率 利用率 回用率 失效率 成品率 成材率 出品率
  检出 检出率 漏检率 误检率 误报 误报率 识别率 准确率 次品 废品 废品率 返工 返工率 故障率 去除率 脱除率 保留率 增幅 降幅 上升 下降 提升 提高 降低 减少
  增加 平均 最大 最小 最高 最低 峰值 单位 单台 单件 单支 单只 每吨 每台 吨产品 总量 总成本 人工 用工 用时 耗时 时长 节拍 天数 年限 响应 保持率 波动
  处理量 处理能力 检测时间 判定时间 处理时间 换型 费用 价格 造价 投资 含量 残留 限量 浓度 等级 级别 评级 评分 得分 面积 直径 外径 内径 长度 比率 概率
  成分 组分 稳定性 合格率 通过率 成功率 成活率 存活率 时间 周期 寿命 误差 精度 温度 速度 效率 强度`
    .split(/\s+/)
    .filter(Boolean),
);
const measureEnds = new Set("率量度值数比级次耗差期性吨台支只批");
/** Elements are whole words of a single character: 镉, 氨. */
const elements = new Set("镉铅铬镍锰铜锌铁铝钛钼钨钒铌钴镁钙钠钾锂汞砷锑锡银氨氮氢氧氯氟硫磷硅硼碳");

function isTelling(word: string): boolean {
  if (paleWords.has(word) || measures.has(word)) return false;
  return word.length > 1 || elements.has(word);
}

/**
 * The words of an indicator's name that say what is measured, with their terms; none within another. Where the dictionary has
 * no word, a pair of characters stands in for it.
 */
export function tellingWords(name: string, lexicon: Lexicon): Map<string, number> {
  const words = new Map<string, number>();
  const singles = new Set<string>();
  const readings = lexicon.readAll(name);
  for (const { tokens, terms } of readings) {
    tokens.forEach(({ term, surface }, i) => {
      if (/^[~=]|_/.test(term)) return;
      if (isTelling(surface)) words.set(surface, terms[i]!);
      else if (surface.length === 1 && !measureEnds.has(surface)) singles.add(surface);
    });
  }
  for (const { tokens, terms } of readings) {
    tokens.forEach(({ term, surface, inner }, i) => {
      if (!term.startsWith("~") || inner || paleWords.has(surface)) return;
      if (singles.has(surface[0]!) && singles.has(surface[1]!)) words.set(surface, terms[i]!);
    });
  }
  const all = [...words.keys()];
  for (const word of all) if (all.some((other) => other !== word && other.includes(word))) words.delete(word);
  return words;
}
