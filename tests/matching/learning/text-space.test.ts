import { describe, expect, it } from "vitest";
import { cosine, kinship, likeness, TextSpace } from "@/lib/matching/learning/text-space";

const texts = [
  "养殖废水处理",
  "污水脱氮除磷",
  "辣椒粉灭菌",
  "亚麻湿纺断头",
  "光伏组件发电",
  "冬枣气调保鲜",
  "电梯钢丝绳检测",
];
const space = new TextSpace(texts);
const of = (text: string) => space.vector(text);

describe("likeness of texts", () => {
  it("is whole for the same text, and the same from both sides", () => {
    expect(likeness(of("养殖废水处理"), of("养殖废水处理"))).toBeCloseTo(1, 5);
    expect(likeness(of("废水回用"), of("污水脱氮"))).toBeCloseTo(likeness(of("污水脱氮"), of("废水回用")), 12);
  });

  it("sees what is meant where no word is shared", () => {
    expect(cosine(of("养殖废水处理"), of("污水脱氮除磷"))).toBe(0);
    const kindred = likeness(of("养殖废水处理"), of("污水脱氮除磷"));
    expect(kindred).toBeGreaterThan(1e-4);
    for (const other of texts.slice(2)) expect(likeness(of("养殖废水处理"), of(other))).toBeLessThan(kindred / 5);
  });

  it("is none for a text without words that anybody knows", () => {
    expect(kinship(of("养殖废水处理"), of("🙂 ###"))).toBe(0);
    expect(likeness(of("养殖废水处理"), of(""))).toBe(0);
  });
});
