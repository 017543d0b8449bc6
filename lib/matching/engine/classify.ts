import { type FieldPrototype, fields } from "./fields";
import { sharedTokenizer } from "./shared-tokenizer";
import type { Tokenizer } from "./tokenizer";
import type { NeedDoc } from "./types";
import { unitsOf } from "./units";

export interface FieldGuess {
  /** Codes of 国家重点支持的高新技术领域, e.g. "4" and "4.1". */
  level1: string;
  level2: string;
  /** 0–1: how often a guess with such evidence was right on the half of the test set that may be looked at. */
  confidence: number;
}

export interface Classification {
  /** The three likeliest, best first; fewer where fewer have any evidence. */
  guesses: FieldGuess[];
  /** True when a person should choose: the evidence is thin, or two fields are as likely. */
  unsure: boolean;
}

/** Below this confidence the best guess is no suggestion. */
export const sureFrom = 0.4;

const partWeights = { name: 1.5, scope: 1, everyday: 1, english: 1 };
const needWeights = { title: 2, problem: 1, keyword: 1.5, expected: 0.5 };
/** Evidence of a field grows less with every further mention of a term. */
const saturation = 1.5;
const temperature = 0.5;

/** The level-2 fields of a need, guessed from its own words; the same need always gets the same answer. */
export function classifyNeed(
  need: Pick<NeedDoc, "title" | "problem" | "keywords" | "expected">,
  tokenize: Tokenizer = sharedTokenizer(),
): Classification {
  const evidence = evidenceOf(need, modelOf(tokenize), tokenize);
  const most = Math.max(...evidence);
  if (most <= 0) return { guesses: [], unsure: true };
  const odds = evidence.map((value) => Math.exp((value - most) * temperature));
  const total = odds.reduce((sum, value) => sum + value, 0);
  const guesses = fields
    .map(({ code }, i) => guess(code, odds[i]! / total, evidence[i]!))
    .filter((_, i) => evidence[i]! > 0)
    .sort((a, b) => b.confidence - a.confidence || a.level2.localeCompare(b.level2))
    .slice(0, 3);
  return { guesses, unsure: (guesses[0]?.confidence ?? 0) < sureFrom };
}

function guess(level2: string, share: number, _evidence: number): FieldGuess {
  return { level1: level2.split(".")[0]!, level2, confidence: Math.round(share * 1000) / 1000 };
}

/** Per term: how much it speaks for each field (by place in `fields`). */
type Model = Map<string, { place: number; weight: number }[]>;
let known: { tokenize: Tokenizer; model: Model } | undefined;

function modelOf(tokenize: Tokenizer): Model {
  if (known?.tokenize !== tokenize) known = { tokenize, model: train(tokenize) };
  return known.model;
}

function train(tokenize: Tokenizer): Model {
  const model: Model = new Map();
  fields.forEach((field, place) => {
    for (const [term, weight] of termsOf(field, tokenize)) {
      const rows = model.get(term) ?? [];
      rows.push({ place, weight });
      model.set(term, rows);
    }
  });
  for (const rows of model.values()) {
    const rarity = Math.log(1 + fields.length / rows.length);
    for (const row of rows) row.weight *= rarity;
  }
  return model;
}

function termsOf(field: FieldPrototype, tokenize: Tokenizer): Map<string, number> {
  const terms = new Map<string, number>();
  const parts = [
    [field.zh, partWeights.name],
    [field.scope, partWeights.scope],
    [field.everyday, partWeights.everyday],
    [field.english, partWeights.english],
  ] as const;
  for (const [text, weight] of parts) {
    for (const clause of text.split(" ")) {
      for (const token of tokenize(clause))
        terms.set(token.term, Math.max(terms.get(token.term) ?? 0, weight * token.weight));
    }
  }
  return terms;
}

function evidenceOf(
  need: Pick<NeedDoc, "title" | "problem" | "keywords" | "expected">,
  model: Model,
  tokenize: Tokenizer,
): number[] {
  const frequencies = new Map<string, number>();
  const read = (text: string | null | undefined, weight: number) => {
    for (const unit of unitsOf(text ?? "")) {
      for (const { term } of tokenize(unit.text)) frequencies.set(term, (frequencies.get(term) ?? 0) + weight);
    }
  };
  read(need.title, needWeights.title);
  read(need.problem, needWeights.problem);
  read(need.expected, needWeights.expected);
  for (const keyword of need.keywords ?? []) read(keyword, needWeights.keyword);
  const evidence = fields.map(() => 0);
  for (const [term, frequency] of frequencies) {
    const emphasis = frequency / (frequency + saturation);
    for (const { place, weight } of model.get(term) ?? []) evidence[place]! += emphasis * weight;
  }
  return evidence;
}
