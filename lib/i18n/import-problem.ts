import type { ImportKind } from "@/db/enums";
import { formatMoney } from "./format";
import type { Locale } from "./locale";
import type { Translate } from "./translate";

type Problem = { key: string; column?: string; params?: Record<string, string | number> };

/** Problems of a file that are told in other words where it is about experts. */
const ofExperts: readonly string[] = ["noHeader", "noRows", "otherSheets"];

/** A column by its name in the sheet of its kind. */
export function columnName(t: Translate, kind: ImportKind, key: string): string {
  return t(kind === "needs" ? `imports.column.${key}` : `imports.expertColumn.${key}`);
}

/** "手机:不是完整的手机号……": the column as the sheet calls it, then what is wrong with it in plain words. */
export function problemText(t: Translate, locale: Locale, kind: ImportKind, problem: Problem): string {
  const params = { ...problem.params };
  if (typeof params.columns === "string") params.columns = columnNames(t, kind, params.columns);
  if (typeof params.column === "string") params.column = columnName(t, kind, params.column);
  if (typeof params.yuan === "string") params.yuan = formatMoney(locale, params.yuan);
  if (typeof params.status === "string") params.status = t(`vocabulary.needStatus.${params.status}`);
  const own = kind === "experts" && ofExperts.includes(problem.key) ? "Experts" : "";
  const text = t(`imports.problem.${problem.key}${own}`, params);
  return problem.column ? t("imports.inColumn", { column: columnName(t, kind, problem.column), text }) : text;
}

const columnNames = (t: Translate, kind: ImportKind, keys: string) =>
  keys
    .split(",")
    .map((key) => columnName(t, kind, key))
    .join(t("imports.comma"));
