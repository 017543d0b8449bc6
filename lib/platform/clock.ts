/** The one clock; injected through the context so that tests and the story can set the time. */
export type Clock = () => Date;
export const systemClock: Clock = () => new Date();

/** Calendar day in Asia/Shanghai (UTC+8, no daylight saving since 1991), as YYYY-MM-DD. */
export function shanghaiDay(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** A day moved by whole days; both YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one day to another (negative when `to` is earlier). */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The half-year that a day lies in. */
export function halfYearOf(day: string): { year: number; half: 1 | 2; startsOn: string; endsOn: string } {
  const year = Number(day.slice(0, 4));
  const half = Number(day.slice(5, 7)) <= 6 ? 1 : 2;
  return half === 1
    ? { year, half, startsOn: `${year}-01-01`, endsOn: `${year}-06-30` }
    : { year, half, startsOn: `${year}-07-01`, endsOn: `${year}-12-31` };
}
