import type { Translate } from "./translate";

type Question = { kind: string; params: Readonly<Record<string, string>> };

const longestTitle = 28;
/** Codes in the parameters, by the vocabulary that has their word. */
const vocabularies: Record<string, Record<string, string>> = {
  cooperation: { asked: "cooperation" },
  stage: { asked: "outputStage", best: "outputStage" },
  scale: { best: "outputStage" },
  industry: { asked: "industry" },
};
const kinds = new Set(
  "cooperation stage scale unstaged uncovered region industry reached conflict capacity indicators target present method funds tried".split(
    " ",
  ),
);

/** What to ask first, as a sentence; null for a kind that this version does not know. */
export function matchQuestion(t: Translate, { kind, params }: Question): string | null {
  if (!kinds.has(kind)) return null;
  const words = Object.fromEntries(
    Object.entries(params).map(([key, value]) => {
      const vocabulary = vocabularies[kind]?.[key];
      return [key, vocabulary ? wordsOf(t, value, vocabulary) : key === "output" ? shortened(value) : value];
    }),
  );
  const open = kind === "uncovered" && !params.target;
  return t(`matching.question.${open ? "uncoveredOpen" : kind}`, words);
}

function wordsOf(t: Translate, codes: string, vocabulary: string): string {
  return codes
    .split(",")
    .filter(Boolean)
    .map((code) => t(`vocabulary.${vocabulary}.${code}`))
    .join(t("matching.listOr"));
}

function shortened(title: string): string {
  const characters = [...title];
  return characters.length > longestTitle ? `${characters.slice(0, longestTitle - 1).join("")}…` : title;
}
