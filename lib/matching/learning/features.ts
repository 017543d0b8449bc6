import { outputStages } from "@/db/enums";
import { fieldGroup } from "../engine/facts";
import type { ExpertDoc, NeedDoc } from "../engine/types";
import type { Recollection } from "./memory";
import { coverage, likeness, type TextVector } from "./text-space";

/** What a model of decisions reads of a pair. NaN = not known. The first two are the engine's, the last six past decisions'. Models that are stored know them by place: new ones come last. */
export const featureNames = [
  "score",
  "lead",
  "titleShare",
  "textLikeness",
  "field",
  "industry",
  "cooperation",
  "outputs",
  "stage",
  "expertLevel",
  "expertDecisions",
  "similarNeeds",
  "similarExperts",
  "nearby",
  "expected",
] as const;
export type FeatureName = (typeof featureNames)[number];

export interface PairInput {
  need: NeedDoc;
  expert: ExpertDoc;
  /** The engine's score of the pair and the best of the need's list, 0–100. */
  score: number;
  best: number;
  needVector: TextVector;
  titleVector: TextVector;
  expertVector: TextVector;
  recollection: Recollection;
}

export function pairFeatures(pair: PairInput): number[] {
  const { need, expert, recollection } = pair;
  const values: Record<FeatureName, number> = {
    score: pair.score / 100,
    lead: pair.best > 0 ? pair.score / pair.best : Number.NaN,
    titleShare: coverage(pair.titleVector, pair.expertVector),
    textLikeness: likeness(pair.needVector, pair.expertVector),
    field: fieldFit(need, expert),
    industry: agreement(need.industry, expert.industries),
    cooperation: cooperationFit(need, expert),
    outputs: Math.min(20, expert.outputs?.length ?? 0),
    stage: bestStage(expert),
    ...recollection,
  };
  return featureNames.map((name) => values[name]);
}

/** 1 for the same field, ½ for the same group. */
function fieldFit({ fieldCode }: NeedDoc, { fieldCodes = [] }: ExpertDoc): number {
  if (!fieldCode || fieldCodes.length === 0) return Number.NaN;
  if (fieldCodes.includes(fieldCode)) return 1;
  return fieldCodes.some((code) => fieldGroup(code) === fieldGroup(fieldCode)) ? 0.5 : 0;
}

function agreement<Code>(asked: Code | null | undefined, offered: readonly Code[] = []): number {
  if (!asked || offered.length === 0) return Number.NaN;
  return offered.includes(asked) ? 1 : 0;
}

function cooperationFit({ cooperation = [] }: NeedDoc, { services = [] }: ExpertDoc): number {
  if (cooperation.length === 0 || services.length === 0) return Number.NaN;
  return cooperation.some((mode) => services.includes(mode)) ? 1 : 0;
}

/** How far the ripest output came: 0 小试 … 3 规模应用. */
function bestStage({ outputs = [] }: ExpertDoc): number {
  const stages = outputs.flatMap(({ stage }) => (stage ? [outputStages.indexOf(stage)] : []));
  return stages.length ? Math.max(...stages) : Number.NaN;
}

/** What likeness of needs reads. */
export function needText(need: NeedDoc): string {
  return [need.title, need.problem, ...(need.keywords ?? [])].join("\n");
}

/** What likeness of experts reads. */
export function expertText(expert: ExpertDoc): string {
  const outputs = (expert.outputs ?? []).map((output) => output.title);
  return [...(expert.directions ?? []), expert.discipline ?? "", expert.bio ?? "", ...outputs].join("\n");
}
