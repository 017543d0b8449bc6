import { error, type RowProblem, warning } from "@/lib/imports/problems";
import type { Indicator } from "@/lib/needs/collected";

const parts = ["name", "present", "target", "unit", "method"] as const;
const longest = { name: 60, present: 60, target: 60, unit: 20, method: 80 };
const most = 30;

/** 技术指标: "名称|现值|目标值|单位|检测方法", one a line. A line without bars is kept as a name, for somebody to sort out. */
export function parseIndicators(text: string): { lines: Indicator[]; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const lines = text
    .split(/\n+/)
    .map((line) => line.trim().replace(/^(?:\d{1,2}[.、)\uff0e\uff09]|[•·①-⑳])\s*(?!\d)/, ""))
    .filter((line) => line !== "" && !isHeading(line))
    .map((line) => indicatorOf(line, problems));
  if (lines.length > most) problems.push(error("indicators", "indicatorsMany", { max: most, count: lines.length }));
  return { lines, problems };
}

const isHeading = (line: string) => /^名称\s*[|\uff5c]\s*现值/.test(line);

function indicatorOf(line: string, problems: RowProblem[]): Indicator {
  const cells = line.split(/[|\uff5c\u00a6]/).map((cell) => cell.trim());
  if (cells.length === 1) problems.push(warning("indicators", "indicatorPlain", { text: line.slice(0, 40) }));
  if (cells.length > parts.length) problems.push(warning("indicators", "indicatorParts", { text: line.slice(0, 40) }));
  const indicator: Indicator = { name: "", present: "", target: "", unit: "", method: "" };
  for (const [index, part] of parts.entries()) {
    const value = index === 4 ? cells.slice(4).filter(Boolean).join("|") : (cells[index] ?? "");
    if ([...value].length > longest[part])
      problems.push(error("indicators", "indicatorLong", { text: value.slice(0, 20), max: longest[part] }));
    indicator[part] = value;
  }
  return indicator;
}
