import { yuanToWan } from "@/lib/platform/money";
import type { AgreementDetail } from "./detail";

/** The stored text as the form's values. */
export function valuesOf(row: AgreementDetail): Record<string, string> {
  const values: Record<string, string> = {
    kind: row.kind,
    title: row.title,
    amountWan: row.amount === null ? "" : yuanToWan(row.amount),
    technologyWan: row.technologyAmount === null ? "" : yuanToWan(row.technologyAmount),
    startsOn: row.startsOn ?? "",
    endsOn: row.endsOn ?? "",
    terms: row.terms,
  };
  row.milestones.forEach((line, index) => {
    values[`milestones.${index}.title`] = line.title;
    values[`milestones.${index}.dueOn`] = line.dueOn ?? "";
    values[`milestones.${index}.amountWan`] = line.amount === null ? "" : yuanToWan(line.amount);
  });
  return values;
}
