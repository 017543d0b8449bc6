import type { CooperationMode, Industry, NeedType, Visibility } from "@/db/enums";

export type Indicator = { name: string; present: string; target: string; unit: string; method: string };

/** What a sheet says of a need. Null or empty means that it says nothing, and nothing is overwritten with it. */
export type CollectedValues = {
  collectedOn: string | null;
  title: string;
  type: NeedType | null;
  problem: string;
  indicators: Indicator[];
  expected: string;
  tried: string;
  fieldHint: string | null;
  industry: Industry | null;
  keywords: string[];
  /** Yuan; null with `fundsNegotiable` for 面议. */
  funds: string | null;
  fundsNegotiable: boolean;
  cooperation: CooperationMode[];
  intended: string;
  wantedBy: string | null;
  visibility: Visibility | null;
  /** The officer vouches that the firm agreed (a signed form). */
  consent: boolean;
  contactName: string | null;
  contactTitle: string | null;
  contactPhone: string | null;
  reporter: string | null;
};

export type CurrentNeed = Omit<CollectedValues, "consent"> & {
  consent: string;
  consentVisibility: Visibility | null;
  publicTitle: string | null;
};

export type CollectedField = Exclude<keyof CollectedValues, "fundsNegotiable">;
/** Enumerations stay codes and days ISO, so that each reader sees them in their own words. */
export type Difference = { column: CollectedField; from: string; to: string };

const plainFields = [
  "collectedOn",
  "title",
  "type",
  "problem",
  "expected",
  "tried",
  "fieldHint",
  "industry",
  "intended",
  "wantedBy",
  "visibility",
  "contactName",
  "contactTitle",
  "contactPhone",
  "reporter",
] as const;

/** What a sheet would change in a need; blank cells change nothing. [] means that it is there already. */
export function differencesOf(current: CurrentNeed, said: CollectedValues): Difference[] {
  const differences: Difference[] = [];
  const add = (column: CollectedField, from: string, to: string) => {
    if (to !== "" && from !== to) differences.push({ column, from, to });
  };
  for (const field of plainFields) add(field, current[field] ?? "", said[field] ?? "");
  add("indicators", indicatorText(current.indicators), indicatorText(said.indicators));
  add("keywords", current.keywords.join("、"), said.keywords.join("、"));
  add("cooperation", current.cooperation.join(","), said.cooperation.join(","));
  add("funds", fundsText(current), fundsText(said));
  const visibility = said.visibility ?? current.visibility;
  const isConsented = current.consent === "confirmed" && current.consentVisibility === visibility;
  // A public text that was written since is for the firm to read itself: a sheet from before cannot agree to it.
  const hasOtherText = visibility === "masked" && current.publicTitle !== null;
  if (said.consent && visibility && !isConsented && !hasOtherText)
    differences.push({ column: "consent", from: "no", to: "yes" });
  return differences;
}

export function indicatorText(lines: readonly Indicator[]): string {
  return lines.map((line) => [line.name, line.present, line.target, line.unit, line.method].join("|")).join("\n");
}

const fundsText = (need: { funds: string | null; fundsNegotiable: boolean }) =>
  need.fundsNegotiable ? "negotiable" : (need.funds ?? "");
