import type { MeasureKey } from "./measures";
import type { Presenter } from "./present";

const steps = [
  "collected",
  "accepted",
  "published",
  "responded",
  "inContact",
  "contracted",
  "solved",
] as const satisfies MeasureKey[];

export type FunnelStep = { label: string; value: number; text: string; href?: string; rate?: string };

/** From 新增 to 解决, each with its share of the step before. A need may skip steps (现场解决), so a step can exceed the one before. */
export function funnelSteps(present: Presenter): FunnelStep[] {
  const { total } = present.report.figures;
  return steps.map((key, index) => {
    const cell = present.cell(key, total);
    const previous = steps[index - 1];
    const share = previous && total[previous] > 0n ? present.share(total[key], total[previous]).text : null;
    return {
      label: present.label(key),
      value: Number(total[key]),
      text: cell.text,
      href: cell.href ?? undefined,
      rate: previous && share ? present.t("reports.funnel.rate", { step: present.label(previous), share }) : undefined,
    };
  });
}
