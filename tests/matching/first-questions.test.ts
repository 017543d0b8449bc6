import { describe, expect, it } from "vitest";
import { createEngine, type ExpertDoc, gapsBetween, type NeedDoc } from "@/lib/matching/engine";
import { castingExpert, coatingExpert, experts, maltWater, peelingDoor, pumpCasting, waterExpert } from "./fixtures";

const asked = (need: NeedDoc, expert: ExpertDoc) => {
  const engine = createEngine();
  for (const doc of [...experts, expert]) engine.setExpert(doc);
  return engine.explain(need, expert)!.questions;
};
const row = { name: "水压渗漏率", present: "9", target: "≤2", unit: "%", method: "0.6MPa保压5min" };

describe("what to ask first", () => {
  it("is what does not fit, then what nothing covers, then what the firm left out", () => {
    const need = { ...pumpCasting, indicators: [{ ...row, name: "本体硬度", present: "" }] };
    expect(asked(need, castingExpert)).toEqual([
      { to: "expert", kind: "cooperation", params: { asked: ["transfer"] } },
      {
        to: "expert",
        kind: "stage",
        params: { asked: "pilot", best: "lab", output: "灰铸铁泵体热节缩松的凝固模拟" },
      },
      { to: "firm", kind: "present", params: { name: "本体硬度" } },
    ]);
  });

  it("names the first row that nothing covers, with what it aims at", () => {
    const need = {
      ...pumpCasting,
      cooperation: [],
      indicators: [row, { ...row, name: "本体抗拉强度", target: "≥240" }],
    };
    const questions = asked(need, castingExpert);
    expect(questions[0]).toEqual({
      to: "expert",
      kind: "uncovered",
      params: { name: "本体抗拉强度", target: "≥240 %" },
    });
    const fixed = { ...need, indicators: [row] };
    expect(asked(fixed, castingExpert).map(({ kind }) => kind)).not.toContain("uncovered");
  });

  it("leaves the firm a word: two for the expert at most while something is missing", () => {
    const need: NeedDoc = {
      ...pumpCasting,
      indicators: [{ ...row, name: "硬度", present: "", method: "" }],
      open: { funds: true, tried: true },
    };
    const questions = asked(need, castingExpert);
    expect(questions).toHaveLength(3);
    expect(questions.filter(({ to }) => to === "expert")).toHaveLength(2);
    const free = { ...need, cooperation: ["consulting" as const], indicators: [row] };
    expect(asked(free, castingExpert).map(({ kind }) => kind)).toEqual(["reached", "funds", "tried"]);
  });

  it("asks for what was not said, and not for what was not read", () => {
    expect(asked(maltWater, waterExpert)).toEqual([]);
    expect(asked({ ...maltWater, indicators: [] }, waterExpert)).toEqual([
      { to: "firm", kind: "indicators", params: {} },
    ]);
    const plain = { ...maltWater, indicators: [{ name: "大麦发芽率", target: "≥95", unit: "%" }] };
    expect(asked(plain, waterExpert).filter(({ to }) => to === "firm")).toEqual([]);
  });

  it("asks how far it got where words alone cover a row", () => {
    expect(asked({ ...peelingDoor }, coatingExpert)).toContainEqual({
      to: "expert",
      kind: "reached",
      params: { name: "涂层附着力" },
    });
  });

  it("asks how far the outputs are where the need speaks of a line and they say nothing", () => {
    const expert = { ...waterExpert, id: "x-silent", outputs: [{ ...waterExpert.outputs![0]!, stage: null }] };
    const need = { ...maltWater, expected: "装在生产线上，每小时处理二十吨。" };
    expect(asked(need, expert)).toContainEqual({
      to: "expert",
      kind: "unstaged",
      params: { output: "浸麦废水对大麦发芽的抑制因子" },
    });
    expect(asked(need, waterExpert).map(({ kind }) => kind)).not.toContain("unstaged");
  });
});

describe("gaps of scale and place", () => {
  const lab = { ...waterExpert, outputs: [{ ...waterExpert.outputs![0]!, stage: "lab" as const }] };
  it.each([
    ["每小时处理八百公斤", "每小时处理八百公斤"],
    ["在产线上连续跑", "产线"],
    ["年产3万吨", "年产3万吨"],
    ["产能 20 t/d", "20 t/d"],
  ])("hear %s", (expected, said) => {
    expect(gapsBetween({ ...maltWater, expected }, lab)).toContainEqual({
      kind: "scale",
      params: { said, best: "lab" },
    });
  });
  it("hear a throughput of a row", () => {
    const need = { ...maltWater, indicators: [{ name: "处理能力", target: "≥20", unit: "t/h" }] };
    expect(gapsBetween(need, lab)[0]).toEqual({ kind: "scale", params: { said: "20 t/h", best: "lab" } });
  });
  it("are none where the outputs went further, say nothing, or nobody speaks of scale", () => {
    const line = { ...maltWater, expected: "在产线上连续跑" };
    expect(gapsBetween(line, waterExpert)).toEqual([]);
    expect(gapsBetween(line, { ...lab, outputs: [{ title: "浸麦废水", stage: null }] })).toEqual([]);
    expect(gapsBetween({ ...maltWater, expected: "年底前每月报进度，能耗 3 kWh/t" }, lab)).toEqual([]);
  });

  it("tell where the expert is, and only where somebody must be on the spot", () => {
    const here = { ...maltWater, region: "云岫市", cooperation: ["service" as const] };
    const far = { ...waterExpert, region: "南京", services: ["service" as const] };
    expect(gapsBetween(here, far)).toEqual([{ kind: "region", params: { modes: ["service"], home: "南京" } }]);
    expect(gapsBetween(here, { ...far, region: "云岫" })).toEqual([]);
    expect(gapsBetween({ ...here, region: null }, far)).toEqual([]);
    expect(
      gapsBetween(
        { ...here, cooperation: ["service", "commissioned"] },
        { ...far, services: ["service", "commissioned"] },
      ),
    ).toEqual([]);
    expect(JSON.stringify(gapsBetween(here, far))).not.toContain("云岫");
  });
});
