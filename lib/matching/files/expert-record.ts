import { industryOf } from "@/lib/needs/import/values/vocabulary";
import type { ExpertDoc, OutputDoc } from "../engine";
import { fieldCodeOf } from "../engine/fields";
import { Values } from "./values";

/** `{id, bio?, title?, discipline?, field?, directions?, outputs?, industries?}`; other keys are ignored. */
export function expertOf(record: Record<string, unknown>): { doc: ExpertDoc } | { wrong: string[] } {
  const values = new Values(record);
  const id = values.id();
  const bio = values.text("bio");
  // A professor's title says nothing of the matter, but must be well-formed like the rest.
  values.text("title");
  const field = values.text("field");
  const fieldCode = fieldCodeOf(field);
  const discipline = [values.text("discipline"), fieldCode ? "" : field].filter(Boolean).join(" ");
  const directions = values.texts("directions");
  const outputs = values.items("outputs").map((item) => outputOf(item, values));
  const industries = values.texts("industries").flatMap((text) => industryOf(text) ?? []);
  const said = [bio, discipline, ...directions, ...outputs.flatMap(({ title, abstract }) => [title, abstract ?? ""])];
  if (values.wrong.length === 0 && said.every((text) => text.trim() === "")) values.wrong.push("has no text");
  if (values.wrong.length > 0) return { wrong: values.wrong };
  return { doc: { id, bio, discipline, directions, outputs, industries, fieldCodes: fieldCode ? [fieldCode] : [] } };
}

function outputOf(item: string | Record<string, unknown>, values: Values): OutputDoc {
  if (typeof item === "string") return { title: item };
  const { title, abstract } = item;
  for (const value of [title, abstract])
    if (value !== undefined && value !== null && typeof value !== "string")
      values.wrong.push("an output has a title or abstract that is not a text");
  return { title: typeof title === "string" ? title : "", abstract: typeof abstract === "string" ? abstract : null };
}
