import { addDays, daysBetween, shanghaiDay } from "@/lib/platform/clock";
import type { Comparison, ReportQuery } from "./input";

export type Round = {
  id: string;
  year: number;
  half: number;
  goal: number;
  startsOn: string;
  endsOn: string;
  status: "open" | "closed";
};

/** What figures are about. Needs belong to it by their round, or by the day of collection where it is a span of days. */
export type Period = {
  round: Round | null;
  from: string;
  to: string;
  /** 截止日: nothing that happened later is counted. */
  asOf: string;
  /** The round whose groups have the townships. */
  groupsOf: string | null;
};

export type Periods = { now: Period; before: Period | null; comparison: Comparison };

/** The period of a query and the one to compare it with, at the same point of its course (同期). */
export function resolvePeriods(rounds: readonly Round[], query: ReportQuery, today: string): Periods {
  const asOf = query.asOf && query.asOf < today ? query.asOf : today;
  const comparison = query.compare ?? "year";
  if (query.from || query.to) {
    const to = query.to ?? asOf;
    const from = query.from && query.from <= to ? query.from : addDays(to, -29);
    const now = span(rounds, from, to, asOf);
    const length = daysBetween(from, to) + 1;
    const back = (day: string) => (comparison === "year" ? yearBefore(day) : addDays(day, -length));
    return { now, before: span(rounds, back(from), back(to), back(asOf)), comparison };
  }
  const sorted = [...rounds].sort((a, b) => b.startsOn.localeCompare(a.startsOn));
  const round =
    sorted.find((each) => roundKey(each) === query.round) ?? sorted.find((each) => each.startsOn <= today) ?? sorted[0];
  if (!round) return { now: span(rounds, `${today.slice(0, 4)}-01-01`, today, asOf), before: null, comparison };
  const now = ofRound(round, asOf);
  const earlier =
    comparison === "year"
      ? sorted.find((each) => each.year === round.year - 1 && each.half === round.half)
      : sorted.find((each) => each.startsOn < round.startsOn);
  if (!earlier) return { now, before: null, comparison };
  const then = comparison === "year" ? yearBefore(asOf) : addDays(earlier.startsOn, daysBetween(round.startsOn, asOf));
  return { now, before: ofRound(earlier, then), comparison };
}

export function roundKey(round: { year: number; half: number }): string {
  return `${round.year}-${round.half}`;
}

function ofRound(round: Round, asOf: string): Period {
  return { round, from: round.startsOn, to: round.endsOn, asOf, groupsOf: round.id };
}

function span(rounds: readonly Round[], from: string, to: string, asOf: string): Period {
  const groupsOf = [...rounds]
    .sort((a, b) => b.startsOn.localeCompare(a.startsOn))
    .find((round) => round.startsOn <= to)?.id;
  return { round: null, from, to, asOf, groupsOf: groupsOf ?? null };
}

/** The same day a year earlier; 29 February becomes 28. */
function yearBefore(day: string): string {
  const moved = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return shanghaiDay(new Date(`${moved}T00:00:00+08:00`)) === moved ? moved : `${moved.slice(0, 8)}28`;
}
