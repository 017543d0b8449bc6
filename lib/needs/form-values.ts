import { yuanToWan } from "@/lib/platform/money";
import type { NeedView } from "./need-view";

/** A stored need as the form's fields name it. */
export function needFormValues(need: NeedView): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {
    title: need.internal?.ownTitle ?? need.title,
    type: need.type ?? "",
    problem: need.internal?.ownProblem ?? need.problem,
    expected: need.expected,
    tried: need.tried,
    fieldHint: need.internal?.fieldHint ?? "",
    industry: need.industry ?? "",
    keywords: need.keywords.join("、"),
    fundsWan: need.funds === null ? "" : yuanToWan(need.funds),
    fundsNegotiable: need.fundsNegotiable ? "on" : "",
    "cooperation[]": [...need.cooperation],
    intended: need.internal?.intended ?? "",
    wantedBy: need.wantedBy ?? "",
    visibility: need.visibility ?? "",
    contactName: need.contact?.name ?? "",
    contactTitle: need.contact?.title ?? "",
    contactPhone: need.contact?.phone ?? "",
  };
  for (const [index, row] of need.indicators.entries())
    for (const [key, value] of Object.entries(row)) values[`indicators.${index}.${key}`] = value;
  return values;
}
