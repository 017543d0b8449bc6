import { expertWeights, needWeights } from "./config";
import type { Lexicon } from "./lexicon";
import { type Counts, Tally } from "./tally";
import type { ExpertDoc, ExpertField, NeedDoc, NeedField } from "./types";

/** One text of a document, with what a token in it weighs. */
export interface Part<Field extends string> {
  field: Field;
  index: number;
  text: string;
  weight: number;
}

type NeedPart = Part<NeedField>;
type ExpertPart = Part<ExpertField>;

export function needParts(need: NeedDoc): NeedPart[] {
  const part = (field: NeedField, text: string | null | undefined, index = 0): NeedPart => ({
    field,
    index,
    text: text ?? "",
    weight: needWeights[field],
  });
  return [
    part("title", need.title),
    part("problem", need.problem),
    ...(need.indicators ?? []).map((row, i) => part("indicator", row.name, i)),
    part("expected", need.expected),
    ...(need.keywords ?? []).map((word, i) => part("keyword", word, i)),
  ].filter((p) => p.text);
}

export function expertParts(expert: ExpertDoc): ExpertPart[] {
  const part = (field: ExpertField, text: string | null | undefined, index = 0): ExpertPart => ({
    field,
    index,
    text: text ?? "",
    weight: expertWeights[field],
  });
  return [
    ...(expert.directions ?? []).map((text, i) => part("direction", text, i)),
    ...(expert.outputs ?? []).map((output, i) => part("output_title", output.title, i)),
    ...(expert.outputs ?? []).map((output, i) => part("abstract", output.abstract, i)),
    part("bio", expert.bio),
    part("discipline", expert.discipline),
    ...(expert.equipment ?? []).map((text, i) => part("equipment", text, i)),
  ].filter((p) => p.text);
}

const tally = new Tally();

/** Weighted term frequencies over all parts; a pair inside a word says nothing beside the word. `once` reads without remembering. */
export function frequencies(parts: readonly Part<string>[], lexicon: Lexicon, once = false): Counts {
  for (const part of parts) {
    if (once) {
      lexicon.tallyOnce(part.text, part.weight, tally);
      continue;
    }
    for (const { tokens, terms } of lexicon.readAll(part.text)) {
      for (let i = 0; i < terms.length; i++) {
        if (!tokens[i]!.inner) tally.add(terms[i]!, tokens[i]!.weight * part.weight);
      }
    }
  }
  return tally.drain();
}
