import { columnOf, exampleMarks, headerKey } from "@/lib/needs/import/columns";
import type { FileProblems } from "./problems";
import type { FileRecord } from "./read-records";

export type TableRow = { number: number; cells: readonly string[] };

/** Our own keys and what a sheet may call them. The 27 columns of the import template are known beside these. */
const names: Record<string, readonly string[]> = {
  id: ["id", "编号", "需求编号", "专家编号", "工号", "code"],
  title: ["title", "需求名称", "标题", "名称"],
  text: ["text", "正文", "内容"],
  problem: ["problem"],
  targets: ["targets"],
  expected: ["expected"],
  keywords: ["keywords"],
  industry: ["industry"],
  bio: ["bio", "简介", "个人简介", "专家简介"],
  discipline: ["discipline", "学科", "专业", "所属学科"],
  field: ["field", "领域", "所属领域", "技术领域"],
  directions: ["directions", "研究方向", "方向", "主要研究方向"],
  outputs: ["outputs", "成果", "代表性成果", "论文", "主要成果"],
  industries: ["industries", "服务行业", "应用行业"],
};
const fromTemplate: Record<string, string> = {
  number: "number",
  code: "id",
  title: "title",
  problem: "problem",
  indicators: "targets",
  expected: "expected",
  keywords: "keywords",
  industry: "industry",
  fieldHint: "field",
};
const keys = new Map(Object.entries(names).flatMap(([key, all]) => all.map((name) => [headerKey(name), key] as const)));
const keyOf = (header: string): string | null => {
  const column = columnOf(header);
  return keys.get(headerKey(header)) ?? (column ? (fromTemplate[column] ?? null) : null);
};

const headerRows = 10;
const lists: Record<string, RegExp> = {
  keywords: /[\n,，、;；]+/,
  directions: /[\n;；]+/,
  outputs: /[\n;；]+/,
  industries: /[\n,，、;；]+/,
};
/** Totals and signatures below a table. */
const footer =
  /^[\s*※]*(合\s*计|总\s*计|小\s*计|填\s*表|制\s*表|审\s*核|单位负责人|说\s*明|备\s*注|注\s*[::]|total\b)/i;

export const noHeader = "no header in the first 10 rows: id, title, … or the columns of the import template";

/** The records of a table whose header stands within its first ten rows. */
export function* tableRecords(rows: Iterable<TableRow>, file: string, problems: FileProblems): Generator<FileRecord> {
  let header: (string | null)[] | null = null;
  for (const row of rows) {
    if (header) {
      const values = valuesOf(row.cells, header);
      const id = values?.id ?? values?.number ?? `row-${row.number}`;
      if (values) yield { line: row.number, values: { ...values, id } };
    } else if (row.number > headerRows) break;
    else header = headerOf(row);
  }
  if (!header) problems.add(file, null, noHeader);
}

export const hasHeader = (rows: readonly TableRow[]) => rows.some((row) => row.number <= headerRows && headerOf(row));

/** The keys of a row that names two of them at least. */
function headerOf({ cells }: TableRow): (string | null)[] | null {
  const known = cells.map((cell) => (cell.trim() ? keyOf(cell) : null));
  return new Set(known.filter((key) => key && key !== "number")).size >= 2 ? known : null;
}

function valuesOf(cells: readonly string[], header: readonly (string | null)[]): Record<string, unknown> | null {
  const values: Record<string, unknown> = {};
  header.forEach((key, column) => {
    const text = (cells[column] ?? "").trim();
    if (key && text && values[key] === undefined) values[key] = key in lists ? listOf(key, text) : text;
  });
  const first = cells.find((cell) => cell.trim()) ?? "";
  const isExample = exampleMarks.some((mark) =>
    String(values.number ?? "")
      .toLowerCase()
      .startsWith(mark),
  );
  if (Object.keys(values).length === 0 || isExample || (footer.test(first) && !values.title)) return null;
  return values;
}

/** A cell holds a list as lines or with semicolons; one that a program wrote may hold JSON. */
function listOf(key: string, text: string): unknown {
  if (text.startsWith("[")) {
    try {
      return JSON.parse(text);
    } catch {
      // A text that only looks like a list.
    }
  }
  return text
    .split(lists[key] as RegExp)
    .map((item) => item.trim())
    .filter(Boolean);
}
