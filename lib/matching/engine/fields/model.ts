import type { Tokenizer } from "../tokenizer";
import { examplesOf } from "./examples";
import type { FieldPrototype } from "./prototype";

/** Per term: how much it speaks for each field that uses it (by place in the list of fields). */
export type FieldModel = ReadonlyMap<string, { place: number; evidence: number }[]>;

const nameWeight = 1.5;
const exampleWeight = 1.5;
const rarityPower = 1.3;

/** Terms speak for a field by how often its words and examples use them, saturated, and by how few fields do (tf·idf). */
export function trainFields(fields: readonly FieldPrototype[], tokenize: Tokenizer): FieldModel {
  const rows = new Map<string, { place: number; evidence: number }[]>();
  fields.forEach((field, place) => {
    for (const [term, weight] of termsOf(field, tokenize)) {
      const evidence = weight / (weight + 1);
      rows.set(term, [...(rows.get(term) ?? []), { place, evidence }]);
    }
  });
  for (const row of rows.values()) {
    const rarity = Math.log(1 + fields.length / row.length) ** rarityPower;
    for (const entry of row) entry.evidence *= rarity;
  }
  return rows;
}

function termsOf(field: FieldPrototype, tokenize: Tokenizer): Map<string, number> {
  const terms = new Map<string, number>();
  const listed = [
    [field.zh, nameWeight],
    [field.scope, 1],
    [field.everyday, 1],
    [field.english, 1],
  ] as const;
  for (const [text, weight] of listed) {
    for (const { term } of text.split(" ").flatMap((word) => tokenize(word)))
      terms.set(term, Math.max(terms.get(term) ?? 0, weight));
  }
  for (const { term } of examplesOf(field.code).flatMap((title) => tokenize(title)))
    terms.set(term, (terms.get(term) ?? 0) + exampleWeight);
  return terms;
}
