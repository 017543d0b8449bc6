import { bestOutput, scaleSaid } from "./gaps";
import type { ExpertDoc, Explanation, FirstQuestion, Indicator, NeedDoc } from "./types";

const most = 3;
/** So many for the expert at most while the firm has something to answer too. */
const mostForExpert = 2;

type Known = Pick<Explanation, "gaps" | "rows">;

/**
 * What to ask first: what would end the talk soonest stands first. To the expert what does not fit and what no text shows, to the
 * firm what the need leaves out. What is not known here is not asked: a masked need has rows that were not read.
 */
export function firstQuestions(
  need: NeedDoc,
  expert: ExpertDoc,
  known: Known,
  relevant?: ReadonlySet<number>,
): FirstQuestion[] {
  const forExpert = [
    ...fromGaps(expert, known, relevant),
    ...fromRows(need, known),
    ...fromDistance(known),
    ...fromStages(need, expert, relevant),
    ...fromCovered(need, known),
  ];
  const forFirm = [...fromTargets(need, known), ...fromOpen(need)];
  const first = forExpert.slice(0, Math.max(mostForExpert, most - forFirm.length));
  return [...first, ...forFirm.slice(0, most - first.length)];
}

function* fromGaps({ outputs = [] }: ExpertDoc, { gaps }: Known, relevant?: ReadonlySet<number>): Questions {
  const output = bestOutput(outputs, relevant)?.title ?? "";
  for (const { kind, params } of gaps) {
    if (kind === "cooperation") yield { to: "expert", kind, params: { asked: params.asked } };
    if (kind === "stage") yield { to: "expert", kind, params: { ...params, output } };
    if (kind === "scale") yield { to: "expert", kind, params: { ...params, output } };
  }
}

type Questions = Generator<FirstQuestion, void, undefined>;

/** The first row that nothing of the expert covers: a firm names first what it wants most. */
function* fromRows({ indicators = [] }: NeedDoc, { rows }: Known): Questions {
  const open = rows.filter(({ answer }) => !answer).map(({ index }) => indicators[index]!);
  const row = open.find(({ target }) => target) ?? open[0];
  if (row) yield { to: "expert", kind: "uncovered", params: { name: row.name, target: targetOf(row) } };
}

function targetOf({ target, unit }: Indicator): string {
  return target ? [target, unit].filter(Boolean).join(" ") : "";
}

function* fromDistance({ gaps }: Known): Questions {
  for (const { kind, params } of gaps) {
    if (kind === "region") yield { to: "expert", kind, params: { home: params.home } };
    if (kind === "industry") yield { to: "expert", kind, params: { asked: params.asked } };
  }
}

/** A need of some scale, and outputs that do not say how far they are. */
function* fromStages(need: NeedDoc, { outputs = [] }: ExpertDoc, relevant?: ReadonlySet<number>): Questions {
  const first = outputs.find((_, i) => relevant?.has(i));
  if (first && scaleSaid(need) && !bestOutput(outputs, relevant))
    yield { to: "expert", kind: "unstaged", params: { output: first.title } };
}

/** A row that is covered by words alone: how far did it get? */
function* fromCovered({ indicators = [] }: NeedDoc, { rows }: Known): Questions {
  const row = rows.find(({ answer }) => answer && !/\d/.test(answer.quote.text));
  if (row) yield { to: "expert", kind: "reached", params: { name: indicators[row.index]!.name } };
}

/** Rows that lack what an answer depends on, those that nobody covers first. */
function* fromTargets({ indicators }: NeedDoc, { rows }: Known): Questions {
  if (!indicators) return;
  if (indicators.length === 0) yield { to: "firm", kind: "indicators", params: {} };
  const ordered = [...rows].sort((a, b) => Number(a.answer !== null) - Number(b.answer !== null));
  for (const part of ["target", "present", "method"] as const) {
    const lacking = ordered.map(({ index }) => indicators[index]!).find((row) => row[part] === "");
    if (lacking) yield { to: "firm", kind: part, params: { name: lacking.name } };
  }
}

function* fromOpen({ open }: NeedDoc): Questions {
  if (open?.funds) yield { to: "firm", kind: "funds", params: {} };
  if (open?.tried) yield { to: "firm", kind: "tried", params: {} };
}
