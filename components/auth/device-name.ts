const systems: [RegExp, string][] = [
  [/HarmonyOS/i, "HarmonyOS"],
  [/Android/i, "Android"],
  [/iPhone|iPad/i, "iOS"],
  [/Windows/i, "Windows"],
  [/Mac OS X/i, "macOS"],
  [/Linux/i, "Linux"],
];
const browsers: [RegExp, string][] = [
  [/MicroMessenger/i, "微信"],
  [/Edg\//i, "Edge"],
  [/Firefox\//i, "Firefox"],
  [/Chrome\//i, "Chrome"],
  [/Safari\//i, "Safari"],
];

/** "Chrome · Windows" from a user agent; null where nothing is recognised. */
export function deviceName(userAgent: string | null): string | null {
  const find = (table: [RegExp, string][]) => table.find(([pattern]) => pattern.test(userAgent ?? ""))?.[1];
  return [find(browsers), find(systems)].filter(Boolean).join(" · ") || null;
}
