import { type CooperationMode, type ExpertVisibility, expertVisibilities } from "@/db/enums";
import { error, type RowProblem, warning } from "@/lib/imports/problems";
import { readCooperation, readPhone } from "@/lib/imports/read-cells";
import { dictionary } from "@/lib/imports/vocabulary";
import type { Cells, ColumnKey } from "./columns";
import { parseOutputs, type SheetOutput } from "./parse-outputs";

/** What a row says; blank texts and nulls say nothing. */
export type SheetExpert = {
  name: string;
  title: string;
  school: string;
  group: string;
  discipline: string;
  directions: string[];
  outputs: SheetOutput[];
  services: CooperationMode[];
  equipment: string[];
  capacity: number | null;
  email: string;
  phone: string;
  visibility: ExpertVisibility | null;
};

const longest: Partial<Record<ColumnKey, number>> = { name: 30, title: 30, school: 60, group: 60, discipline: 60 };

/** 否 keeps a profile off the public site; only 不展示 also takes it out of matching. */
const visibilityOf = dictionary<ExpertVisibility>("expertVisibility", expertVisibilities, {
  public: ["是", "同意公开", "同意", "yes", "y"],
  members: ["否", "不公开", "仅登录可见", "内部", "不同意", "no", "n"],
  hidden: ["隐藏", "暂不展示"],
});

/** The text cells of one row as values, with what a person has to correct (errors) or should know (warnings). */
export function parseExpertRow(cells: Cells): { values: SheetExpert; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const told = (column: ColumnKey) => (cells[column] ?? "").replace(/\s*\n\s*/g, " ");
  for (const [column, max] of Object.entries(longest) as [ColumnKey, number][]) {
    const count = [...told(column)].length;
    if (count > max) problems.push(error(column, "tooLong", { max, count }));
  }
  const name = plainName(told("name"));
  if (name === "") problems.push(error("name", "required"));
  const understood = <Value>(column: ColumnKey, parse: (text: string) => Value | null, key: string): Value | null => {
    const text = told(column);
    const value = text === "" ? null : parse(text);
    if (text !== "" && value === null) problems.push(warning(column, key, { text: text.slice(0, 40) }));
    return value;
  };
  const outputs = parseOutputs(cells.outputs ?? "");
  problems.push(...outputs.problems);
  const values = {
    name,
    title: told("title"),
    school: told("school"),
    group: told("group"),
    discipline: told("discipline"),
    directions: readLines("directions", cells.directions, { most: 20, max: 60 }, problems),
    outputs: outputs.outputs,
    services: readCooperation("services", cells.services ?? "", problems),
    equipment: readLines("equipment", cells.equipment, { most: 30, max: 120 }, problems),
    capacity: understood("capacity", readCapacity, "capacity"),
    email: understood("email", readMail, "mail") ?? "",
    phone: understood("phone", readPhone, "phone") ?? "",
    visibility: understood("visibility", visibilityOf, "expertVisibility"),
  };
  if (values.group && !values.school) problems.push(warning("group", "groupWithoutSchool"));
  return { values, problems };
}

/** "王 芳" as lists are aligned is 王芳; names in other letters keep their spaces. */
export const plainName = (text: string) =>
  text
    .normalize("NFKC")
    .trim()
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "");

function readCapacity(text: string): number | null {
  const count = Number(/^\D{0,3}(\d{1,3})\s*(项|个|家)?/.exec(text.normalize("NFKC"))?.[1] ?? Number.NaN);
  return count >= 0 && count <= 50 ? count : null;
}

function readMail(text: string): string | null {
  const first = text.normalize("NFKC").split(/[、,;/\s]/)[0] ?? "";
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(first) && first.length <= 120 ? first.toLowerCase() : null;
}

function readLines(
  column: ColumnKey,
  text: string | undefined,
  { most, max }: { most: number; max: number },
  problems: RowProblem[],
): string[] {
  const lines = [
    ...new Set(
      (text ?? "")
        .split(/[\n\r;;]+/)
        .map((line) => line.trim().replace(/^(?:\d{1,2}[.、)\uff0e\uff09]|[•·①-⑳])\s*(?!\d)/, ""))
        .filter(Boolean),
    ),
  ];
  if (lines.length > most) problems.push(error(column, "linesMany", { max: most, count: lines.length }));
  const long = lines.find((line) => [...line].length > max);
  if (long) problems.push(error(column, "lineLong", { text: long.slice(0, 20), max }));
  return lines;
}
