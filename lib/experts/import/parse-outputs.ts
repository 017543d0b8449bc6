import { type OutputKind, type OutputStage, outputKinds, outputStages } from "@/db/enums";
import { error, type RowProblem, warning } from "@/lib/imports/problems";
import { dictionary } from "@/lib/imports/vocabulary";

export type SheetOutput = { kind: OutputKind; title: string; year: number | null; stage: OutputStage | null };

const kindOf = dictionary<OutputKind>("outputKind", outputKinds, {
  paper: ["论著", "期刊论文", "著作", "article"],
  patent: ["发明专利", "实用新型", "发明", "软著", "软件著作权"],
  project: ["课题", "科研项目", "横向项目", "纵向项目", "奖励", "获奖"],
  product: ["样机", "产品成果", "标准", "新品种", "技术"],
});
const stageOf = dictionary<OutputStage>("outputStage", outputStages, {
  lab: ["实验室", "小试阶段", "实验室阶段", "研发"],
  pilot: ["中试阶段"],
  small_batch: ["小批量", "小批量生产", "试生产"],
  scaled: ["产业化", "规模化", "批量生产", "已应用", "推广应用"],
});
const most = 60;
const longest = 200;

/** 成果: "类别|名称|年份|成熟度", one a line. Without a kind that we know, a line counts as a project; it is pointed out. */
export function parseOutputs(text: string): { outputs: SheetOutput[]; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const lines = text
    .split(/\n+/)
    .map((line) => line.trim().replace(/^(?:\d{1,2}[.、)\uff0e\uff09]|[•·①-⑳])\s*(?!\d)/, ""))
    .filter((line) => line !== "" && !/^类别\s*[|\uff5c]\s*名称/.test(line));
  if (lines.length > most) problems.push(error("outputs", "outputsMany", { max: most, count: lines.length }));
  const outputs = lines.map((line) => outputOf(line, problems));
  const seen = new Set<string>();
  return { outputs: outputs.filter((one) => !seen.has(outputKey(one)) && seen.add(outputKey(one))), problems };
}

/** By kind and title two lines are the same output. */
export const outputKey = (output: { kind: string; title: string }) =>
  `${output.kind}:${output.title.normalize("NFKC").replace(/\s+/g, "").toLowerCase()}`;

function outputOf(line: string, problems: RowProblem[]): SheetOutput {
  const cells = line.split(/[|\uff5c\u00a6]/).map((cell) => cell.trim());
  const kind = kindOf(cells[0] ?? "");
  if (!kind) problems.push(warning("outputs", "outputKind", { text: line.slice(0, 40) }));
  const [title = "", ...rest] = kind ? cells.slice(1) : cells;
  if (title === "") problems.push(error("outputs", "outputTitle", { text: line.slice(0, 40) }));
  if ([...title].length > longest)
    problems.push(error("outputs", "outputLong", { text: title.slice(0, 20), max: longest }));
  const yearText = rest.find((cell) => /\d{4}/.test(cell)) ?? "";
  const year = Number(/\d{4}/.exec(yearText)?.[0] ?? 0);
  const stageText = rest.filter((cell) => cell !== yearText && cell !== "").join("");
  const stage = stageText === "" ? null : stageOf(stageText);
  if (stageText !== "" && !stage)
    problems.push(warning("outputs", "outputStage", { text: stageText.slice(0, 20), title: title.slice(0, 20) }));
  return { kind: kind ?? "project", title, year: year >= 1950 && year <= 2100 ? year : null, stage };
}
