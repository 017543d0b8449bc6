import { classifyNeed } from "./engine/classify";

export type FieldSuggestion = {
  /** Likeliest first; empty where the texts say nothing. */
  fields: { code: string; zh: string; en: string; confidence: number }[];
  /** A person should choose by themselves: nothing is filled in for them. */
  unsure: boolean;
};

/** A field that is right once in twenty times helps nobody. */
const worthSaying = 0.05;

type Told = { title: string; problem: string; keywords?: readonly string[]; expected?: string };

/** Fields in use that the need's own words speak for. No query: the taxonomy is the caller's. */
export function suggestFields(
  { title, problem, keywords, expected }: Told,
  taxonomy: readonly { code: string; zh: string; en: string }[],
): FieldSuggestion {
  const { guesses, unsure } = classifyNeed({ title, problem, keywords, expected });
  const inUse = new Map(taxonomy.map((field) => [field.code, field]));
  const fields = guesses.flatMap(({ level2, confidence }) => {
    const field = inUse.get(level2);
    return field && confidence >= worthSaying ? [{ code: field.code, zh: field.zh, en: field.en, confidence }] : [];
  });
  // A likeliest field that is no longer in use leaves the second best, which nobody is sure of.
  return { fields, unsure: unsure || fields[0]?.code !== guesses[0]?.level2 };
}
