const valid = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1990 && year < 2100;
  return isReal ? date.toISOString().slice(0, 10) : null;
};

/** A day as people write it: 2026-9-1, 2026.9.1, 2026/9/1, 2026年9月1日, 20260901, 26.9.1. Null when it is none. */
export function parseDay(text: string): string | null {
  const plain = text
    .normalize("NFKC")
    .replace(/\s+(\d{1,2}:\d{2}.*)?$/, "")
    .replace(/\s/g, "");
  const match =
    /^(\d{4}|\d{2})[-./年](\d{1,2})[-./月](\d{1,2})日?(?:T.*|\d{1,2}:\d{2}.*)?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (!match) return null;
  const year = Number(match[1]);
  return valid(year < 100 ? 2000 + year : year, Number(match[2]), Number(match[3]));
}

/** A day by which something is wanted: a month or a part of a year means its last day ("2026年底", "2027年上半年"). */
export function parseDeadline(text: string): string | null {
  const day = parseDay(text);
  if (day) return day;
  const plain = text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/(之?前|以前|左右)$/, "");
  const month = /^(\d{4})[-./年](\d{1,2})月?(?:底|末)?$/.exec(plain);
  if (month) return lastDay(Number(month[1]), Number(month[2]));
  const part = /^(\d{4})年?(上半年|下半年|年?底|年?末|第?[一二三四1-4]季度|年内|年|)$/.exec(plain);
  if (!part) return null;
  return lastDay(Number(part[1]), lastMonth(part[2] ?? ""));
}

const quarters = "一二三四";

function lastMonth(part: string): number {
  if (part === "上半年") return 6;
  const quarter = /([一二三四1-4])季度/.exec(part)?.[1];
  if (!quarter) return 12;
  return 3 * (quarters.includes(quarter) ? quarters.indexOf(quarter) + 1 : Number(quarter));
}

function lastDay(year: number, month: number): string | null {
  return month < 1 || month > 12 ? null : valid(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}
