import { addDays, shanghaiDay } from "@/lib/platform/clock";

/** Monday of the week of an instant in Shanghai, as YYYY-MM-DD. */
export function weekOf(instant: Date): string {
  const day = shanghaiDay(instant);
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}
