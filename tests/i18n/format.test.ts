import { describe, expect, it } from "vitest";
import { formatRelative } from "@/lib/i18n/format";

const now = new Date("2026-11-30T04:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

describe("how long ago", () => {
  it.each([
    ["zh-CN", daysAgo(0), "刚刚"],
    ["zh-CN", daysAgo(1 / 24), "1小时前"],
    ["zh-CN", daysAgo(29.9), "29天前"],
    ["zh-CN", daysAgo(30), "2026/10/31"],
    ["zh-CN", daysAgo(400), "2025/10/26"],
    ["zh-CN", daysAgo(-45), "2027/1/14"],
    ["en", daysAgo(3), "3 days ago"],
    ["en", daysAgo(30), "Oct 31, 2026"],
  ] as const)("%s, %s: %s", (locale, value, text) => {
    expect(formatRelative(locale, value, now)).toBe(text);
  });
});
