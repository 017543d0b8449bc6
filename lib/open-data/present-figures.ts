import type { z } from "zod";
import { cooperationModes, fundBands, industries } from "@/db/enums";
import type { PublicFigures } from "@/lib/needs/public-figures";
import type { field, statistics } from "./answers";
import { publicNeedStates } from "./input";
import type { Labels } from "./labels";

type Counts = Record<string, number>;

/** The public's figures, each vocabulary in its order and with its zeros. */
export function presentStatistics(figures: PublicFigures, labels: Labels): z.input<typeof statistics> {
  const tally = <Code extends string>(group: string, codes: readonly Code[], counts: Counts) =>
    codes.map((code) => ({ ...labels.of(group, code), count: counts[code] ?? 0 }));
  const byField = (counts: Counts) =>
    labels.fields
      .filter(({ code }) => counts[code])
      .map(({ parent: _, ...each }) => ({ ...each, count: counts[each.code] ?? 0 }));
  return {
    needs: figures.needs,
    experts: figures.experts,
    universities: figures.universities,
    needs_by_state: tally("public.state", publicNeedStates, figures.byState),
    needs_by_field: byField(figures.byField),
    needs_by_industry: tally("vocabulary.industry", industries, figures.byIndustry),
    needs_by_funds: tally("vocabulary.fundBand", fundBands, figures.byFunds),
    needs_by_cooperation: tally("vocabulary.cooperation", cooperationModes, figures.byCooperation),
    needs_by_township: Object.entries(figures.byTownship)
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
    experts_by_field: byField(figures.expertsByField),
  };
}

/** The taxonomy in its order with what is published in each field. */
export function presentFields(figures: PublicFigures, labels: Labels): z.input<typeof field>[] {
  return labels.fields.map((each) => ({
    ...each,
    needs: figures.byField[each.code] ?? 0,
    experts: figures.expertsByField[each.code] ?? 0,
  }));
}
