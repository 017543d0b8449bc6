import { fields } from "./fields";
import { FieldMeanings } from "./fields/field-meanings";
import { type FieldModel, trainFields } from "./fields/model";
import { sharedTokenizer } from "./shared-tokenizer";
import type { NeedDoc } from "./types";
import { unitsOf } from "./units";

export interface FieldGuess {
  /** Codes of 国家重点支持的高新技术领域, e.g. "4" and "4.1". */
  level1: string;
  level2: string;
  /** 0–1: how often a guess with such evidence was right among needs that other people had classified. */
  confidence: number;
}

export interface Classification {
  /** The three likeliest, best first; fewer where fewer have any evidence. */
  guesses: FieldGuess[];
  /** True when a person should choose: the evidence is thin, or several fields are as likely. */
  unsure: boolean;
}

type Told = Pick<NeedDoc, "title" | "problem" | "keywords" | "expected">;

/** Below this confidence the best guess is no suggestion. */
const sureFrom = 0.5;
/** A title says what is wanted, a problem also what stands around it. */
const needWeights = { title: 3, problem: 1, keyword: 1.5, expected: 0.5 };
/** A term that a need repeats says little more. */
const saturation = 1.5;
/** Turns evidence into odds, fitted so that confidence and accuracy agree among the sure ones. */
const sharpness = 0.3;
/** What likeness in meaning is worth beside words: alone, it never makes a guess sure. */
const meaningEvidence = 10;
const shown = 3;

let model: FieldModel | undefined;
let meanings: FieldMeanings | undefined;

/** The level-2 fields of a need, guessed from its own words and what they mean; the same need always gets the same answer. */
export function classifyNeed(need: Told): Classification {
  const evidence = evidenceOf(need);
  const most = Math.max(...evidence);
  if (most <= 0) return { guesses: [], unsure: true };
  const odds = evidence.map((value) => Math.exp((value - most) * sharpness));
  const total = odds.reduce((sum, value) => sum + value, 0);
  const guesses = fields
    .map(({ code }, i) => guessOf(code, odds[i]! / total))
    .filter((_, i) => evidence[i]! > 0)
    .sort((a, b) => b.confidence - a.confidence || a.level2.localeCompare(b.level2))
    .slice(0, shown);
  return { guesses, unsure: (guesses[0]?.confidence ?? 0) < sureFrom };
}

function guessOf(level2: string, share: number): FieldGuess {
  return { level1: level2.split(".")[0]!, level2, confidence: Math.round(share * 1000) / 1000 };
}

function evidenceOf(need: Told): number[] {
  model ??= trainFields(fields, sharedTokenizer());
  const evidence = fields.map(() => 0);
  for (const [term, weight] of weightsOf(need)) {
    const emphasis = weight / (weight + saturation);
    for (const { place, evidence: part } of model.get(term) ?? []) evidence[place]! += emphasis * part;
  }
  meanings ??= new FieldMeanings(fields);
  meanings.likeness(partsOf(need)).forEach((cosine, place) => {
    evidence[place]! += meaningEvidence * cosine;
  });
  return evidence;
}

function weightsOf(need: Told): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { text, weight } of partsOf(need)) {
    for (const unit of unitsOf(text)) {
      for (const token of sharedTokenizer()(unit.text))
        weights.set(token.term, (weights.get(token.term) ?? 0) + weight * token.weight);
    }
  }
  return weights;
}

function partsOf({ title, problem, expected, keywords }: Told) {
  const part = (field: keyof typeof needWeights, text: string | null | undefined, index = 0) => ({
    field,
    index,
    text: text ?? "",
    weight: needWeights[field],
  });
  return [
    part("title", title),
    part("problem", problem),
    part("expected", expected),
    ...(keywords ?? []).map((word, i) => part("keyword", word, i)),
  ];
}
