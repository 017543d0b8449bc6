import { error, type RowProblem, warning } from "@/lib/imports/problems";
import type { RowPlan } from "@/lib/imports/read-import";
import { missingOf } from "../missing";
import type { Cells } from "./columns";
import { differencesOf } from "./differences";
import { parseExpertRow, type SheetExpert } from "./parse-row";
import type { RegisteredExpert } from "./register";

export type ExpertPlan = RowPlan & { number: number; values: SheetExpert; known: RegisteredExpert | null };
export type Planning = {
  register: ReadonlyMap<string, readonly RegisteredExpert[]>;
  /** People of the rows before these: the second row about one is an error. */
  seen: Map<string, number>;
};

/** What a row would do to the register, by reading only. */
export function planExpert(
  planning: Planning,
  row: { number: number; cells: Cells; problems: readonly RowProblem[] },
): ExpertPlan {
  const { values, problems: found } = parseExpertRow(row.cells);
  const problems = [...row.problems, ...found];
  const known = values.name ? findExpert(planning, values, problems) : null;
  noteSeen(planning.seen, row.number, values, known, problems);
  const differences = known ? willChange(known, values, problems) : [];
  const hasError = problems.some((problem) => problem.level === "error");
  const missing = missingOf(known ? merged(known, values) : { ...values, outputs: values.outputs.length });
  const action = hasError ? "error" : !known ? "create" : differences.length > 0 ? "update" : "unchanged";
  if (missing.length > 0 && (action === "create" || action === "update"))
    problems.push(warning("", "incomplete", { columns: missing.join(",") }));
  return {
    number: row.number,
    action,
    expertId: hasError ? null : (known?.id ?? null),
    differences: hasError ? [] : differences,
    problems,
    incomplete: missing.length > 0,
    values,
    known,
  };
}

const merged = (known: RegisteredExpert, values: SheetExpert) => ({
  title: values.title || known.title,
  discipline: values.discipline || known.discipline,
  directions: values.directions.length > 0 ? values.directions : known.directions,
  outputs: known.outputs.length + values.outputs.length,
  email: values.email || known.email,
  phone: values.phone || known.phone,
});

/** By name and school; without a school where only one person can be meant, and never another's namesake by guessing. */
function findExpert({ register }: Planning, values: SheetExpert, problems: RowProblem[]): RegisteredExpert | null {
  const namesakes = register.get(values.name) ?? [];
  if (namesakes.length === 0) return null;
  if (values.school === "") {
    if (namesakes.length === 1) return namesakes[0] ?? null;
    const schools = namesakes.map((one) => one.school).filter(Boolean);
    problems.push(error("school", "namesakes", { names: schools.join("、") }));
    return null;
  }
  const same = namesakes.find((one) => one.school === values.school);
  if (same) return same;
  const [without, second] = namesakes.filter((one) => one.school === "");
  if (without && !second) return without;
  const [other] = namesakes;
  problems.push(warning("school", "nameElsewhere", { name: other?.school ?? "" }));
  return null;
}

function noteSeen(
  seen: Map<string, number>,
  number: number,
  values: SheetExpert,
  known: RegisteredExpert | null,
  problems: RowProblem[],
): void {
  if (!values.name) return;
  const keys = [`${values.name}|${values.school}`, ...(known ? [known.id] : [])];
  const first = keys.map((key) => seen.get(key)).find((row) => row !== undefined);
  if (first !== undefined && first !== number) problems.push(error("name", "duplicateExpert", { row: first }));
  else for (const key of keys) seen.set(key, number);
}

/** Whoever has an account keeps the own profile: a sheet then fills in what is blank and adds outputs, no more. */
function willChange(known: RegisteredExpert, values: SheetExpert, problems: RowProblem[]) {
  const differences = differencesOf(known, values);
  if (!known.claimed) return differences;
  const kept = differences.filter(({ column, from }) => from !== "" && column !== "outputs");
  if (kept.length > 0)
    problems.push(warning("", "claimedKeeps", { columns: kept.map(({ column }) => column).join(",") }));
  return differences.filter((one) => !kept.includes(one));
}
