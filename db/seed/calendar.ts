import { addDays, halfYearOf, shanghaiDay } from "@/lib/platform/clock";

/** The story's time: told up to the moment of seeding, so that "today" is never stale on the day of a demo. */
export function storyCalendar(now: Date) {
  const today = shanghaiDay(now);
  // Ten weeks back, so that a demo early in a half-year still shows a round with a history.
  const current = halfYearOf(addDays(today, -75));
  const previous = halfYearOf(`${current.year - 1}${current.startsOn.slice(4)}`);
  /** A moment of working time `days` after a day; never later than now. */
  const at = (day: string, days: number, minutes: number): Date => {
    const instant = new Date(Date.parse(`${addDays(day, Math.floor(days))}T01:00:00Z`) + (minutes % 480) * 60_000);
    return instant > now ? new Date(now.getTime() - (minutes % 240) * 60_000) : instant;
  };
  return { now, today, current, previous, at };
}

export type Calendar = ReturnType<typeof storyCalendar>;
