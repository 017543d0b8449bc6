import { industryOf } from "@/lib/needs/import/values/vocabulary";
import type { Indicator, NeedDoc } from "../engine";
import { fieldCodeOf } from "../engine/fields";
import { Values } from "./values";

/** `{id, title, text?, problem?, targets?, expected?, keywords?, industry?, field?}`; other keys are ignored. */
export function needOf(record: Record<string, unknown>): { doc: NeedDoc } | { wrong: string[] } {
  const values = new Values(record);
  const id = values.id();
  const title = values.text("title");
  const problem = [values.text("problem"), values.text("text")].filter(Boolean).join("\n");
  const expected = values.text("expected");
  const indicators = values.items("targets").flatMap(indicatorsOf);
  const keywords = values.texts("keywords");
  const industry = values.text("industry");
  const field = values.text("field");
  const said = [title, problem, expected, ...keywords, ...indicators.map((row) => row.name)];
  if (values.wrong.length === 0 && said.every((text) => text.trim() === "")) values.wrong.push("has no text");
  if (values.wrong.length > 0) return { wrong: values.wrong };
  const doc = { id, title, problem, expected, indicators, keywords };
  return { doc: { ...doc, industry: industry ? industryOf(industry) : null, fieldCode: fieldCodeOf(field) } };
}

/** "名称|现值|目标值|单位|检测方法" one a line, as in the import template; or an object; or a plain text. */
function indicatorsOf(item: string | Record<string, unknown>): Indicator[] {
  if (typeof item !== "string") {
    const { name, target, unit } = item;
    return name ? [{ name: String(name), target: textOf(target), unit: textOf(unit) }] : [];
  }
  return item
    .split(/\r?\n/)
    .filter((line) => line.trim())
    .map((line) => {
      const [name = "", , target, unit] = line.split(/[|\uff5c]/).map((cell) => cell.trim());
      return { name, target: target ?? null, unit: unit ?? null };
    });
}

const textOf = (value: unknown): string | null =>
  typeof value === "string" || typeof value === "number" ? String(value) : null;
