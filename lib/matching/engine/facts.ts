import { factWeights } from "./config";
import type { ExpertDoc, NeedDoc } from "./types";

type NeedFacts = Pick<NeedDoc, "industry" | "fieldCode">;
type ExpertFacts = Pick<ExpertDoc, "industries" | "fieldCodes">;

/** How much the facts beside the texts strengthen a match: 1 where they are missing or disagree. */
export function factFactor(need: NeedFacts, expert: ExpertFacts): number {
  return (1 + fieldBonus(need, expert)) * (1 + industryBonus(need, expert));
}

function fieldBonus({ fieldCode }: NeedFacts, { fieldCodes = [] }: ExpertFacts): number {
  if (!fieldCode) return 0;
  if (fieldCodes.includes(fieldCode)) return factWeights.sameField;
  return fieldCodes.some((code) => fieldGroup(code) === fieldGroup(fieldCode)) ? factWeights.sameFieldGroup : 0;
}

function industryBonus({ industry }: NeedFacts, { industries = [] }: ExpertFacts): number {
  return industry && industries.includes(industry) ? factWeights.sameIndustry : 0;
}

/** Level 1 of a field code. */
export function fieldGroup(code: string): string {
  return code.split(".")[0]!;
}
