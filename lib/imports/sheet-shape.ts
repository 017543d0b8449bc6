/** One column of a template, and how a sheet that people made themselves may call and fill it. */
export type SheetColumn = {
  key: string;
  zh: string;
  en: string;
  /** Stands in brackets behind the name in the template's header. */
  hint?: string;
  starred?: true;
  width: number;
  /** "text": spreadsheet programs must not take it for a number. */
  format?: "text";
  /** Other names that the column goes by. */
  names?: readonly string[];
  /** What a number in it means: a day, a credit code, a phone, money in 万元. */
  holds?: "day" | "creditCode" | "phone" | "money";
  /** 无 or "none" stands for a blank. */
  noneIsBlank?: true;
};

export type SheetShape = {
  columns: readonly SheetColumn[];
  /** Columns without which no row can be told from another: a sheet that lacks one is refused. */
  needed: readonly string[];
  /** A line that fills none of these is a footer, not a record. */
  telling: readonly string[];
  /** A line that fills all of these is a record, whatever its first cell says. */
  certain: readonly string[];
};

/** Text of the 序号 cell that marks the template's example, which the import leaves out. */
export const exampleMarks: readonly string[] = ["示例", "example"];
/** The column that our own sheet of wrong rows adds; it is passed over in silence when the sheet comes back. */
export const problemHeader = "问题";

/** The header as the template prints it: "主要问题(≤500字)*". */
export function headerOf(column: SheetColumn): string {
  return `${column.zh}${column.hint ? `(${column.hint})` : ""}${column.starred ? "*" : ""}`;
}

const names = new WeakMap<SheetShape, Map<string, SheetColumn>>();

function namesOf(shape: SheetShape): Map<string, SheetColumn> {
  let known = names.get(shape);
  if (!known) {
    known = new Map(
      shape.columns.flatMap((column) =>
        [column.zh, column.en, ...(column.names ?? [])].map((name) => [headerKey(name), column] as const),
      ),
    );
    names.set(shape, known);
  }
  return known;
}

/** The column that a header cell names: stars, brackets, spaces, width and case make no difference. */
export function columnOf(shape: SheetShape, header: string): SheetColumn | null {
  const known = namesOf(shape);
  return known.get(headerKey(header)) ?? known.get(headerKey(withoutBrackets(header))) ?? null;
}

export function headerKey(header: string): string {
  return header
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s*※★☆::、,,/\\\-_.。|()()[\]【】]/g, "");
}

/** "拟投入资金(元)" → "拟投入资金". Nested ones too, and one that was never closed. */
function withoutBrackets(header: string): string {
  const text = header
    .normalize("NFKC")
    .replace(/[【[〔]/g, "(")
    .replace(/[】\]〕]/g, ")");
  return text
    .replace(/\([^()]*\)/g, "")
    .replace(/\([^()]*\)/g, "")
    .replace(/\(.*$/, "");
}

/** Money is 万元 unless the header says 元. */
export const saysYuan = (header: string) => /\(\s*(单位:?)?\s*(人民币)?元\s*\)/.test(header.normalize("NFKC"));
