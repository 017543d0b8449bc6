import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { classifyNeed } from "@/lib/matching/engine/classify";
import { fieldCodeOf, fieldGroups, fields } from "@/lib/matching/engine/fields";
import { examplesOf } from "@/lib/matching/engine/fields/examples";
import { suggestFields } from "@/lib/matching/suggest-fields";
import { fieldSet } from "./evaluation-sets";
import { mean } from "./figures";

const clear = { title: "电镀废水总镍超标", problem: "污水处理后重金属不达标,想回用。" };
const taxonomy = fields.map(({ code, zh, en }) => ({ code, zh, en }));

describe("fields", () => {
  it("are those of the register, by code and official name", () => {
    const migration = readFileSync(join(import.meta.dirname, "../../db/migrations/0001_fields_and_guards.sql"), "utf8");
    const rows = [...migration.matchAll(/\('(\d(?:\.\d)?)', (?:NULL|'\d'), '([^']+)', '([^']+)', \d+\)/g)];
    const known = [...fieldGroups, ...fields].map(({ code, zh, en }) => [code, zh, en].join("|"));
    expect(known.sort()).toEqual(rows.map(([, code, zh, en]) => [code, zh, en].join("|")).sort());
    for (const { code } of fields) expect(examplesOf(code).length).toBeGreaterThan(2);
  });

  it("are understood by code, by name and by path", () => {
    expect(["4.1", "金属材料", "Metals", "新材料/金属材料", "四类"].map(fieldCodeOf)).toEqual([
      "4.1",
      "4.1",
      "4.1",
      "4.1",
      null,
    ]);
  });

  it("are guessed from titles and problems, and the sure guesses are right", () => {
    const rows = fieldSet().map((need) => ({
      ...classifyNeed({ title: need.title, problem: need.problem }),
      field: need.field,
    }));
    const right = rows.map(({ guesses, field }) => Number(guesses[0]?.level2 === field));
    const sure = right.filter((_, i) => !rows[i]!.unsure);
    expect(mean(right)).toBeGreaterThan(0.85);
    expect(mean(sure)).toBeGreaterThan(0.95);
    expect(sure.length).toBeGreaterThan(0.4 * rows.length);
  });

  it("are not guessed where nothing speaks for them", () => {
    for (const title of ["", "你好", "想提高产品质量", "设备升级改造", "想找专家聊聊", "12345", "\u0000😀", "zzz qqq"])
      expect(classifyNeed({ title, problem: "" }).unsure).toBe(true);
  });

  it("come with confidences that fall, sum to at most one and do not depend on what was asked before", () => {
    const first = classifyNeed(clear);
    classifyNeed({ title: "其他", problem: "齿轮箱噪声" });
    expect(classifyNeed(clear)).toEqual(first);
    const confidences = first.guesses.map((guess) => guess.confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    expect(confidences.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(1.001);
    expect(first.guesses[0]).toMatchObject({ level1: "7", level2: "7.1" });
  });

  it("cope with a megabyte", () => {
    const started = performance.now();
    classifyNeed({ title: "水".repeat(1_000_000), problem: "废水,".repeat(250_000) });
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it("are suggested at the desk only while in use", () => {
    expect(suggestFields(clear, taxonomy)).toMatchObject({ unsure: false });
    const retired = suggestFields(
      clear,
      taxonomy.filter(({ code }) => code !== "7.1"),
    );
    expect(retired.unsure).toBe(true);
    expect(retired.fields.map(({ code }) => code)).not.toContain("7.1");
  });
});
