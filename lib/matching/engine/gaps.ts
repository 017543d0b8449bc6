import type { OutputStage } from "@/db/enums";
import { fieldGroup } from "./facts";
import type { ExpertDoc, Gap, NeedDoc } from "./types";

const stageOrder: readonly OutputStage[] = ["lab", "pilot", "small_batch", "scaled"];
const readyWords = /量产|批量生产|产业化|规模化|现成|成熟(?:技术|工艺|设备|产品)|直接(?:上|用|能用)/;

/**
 * What does not fit, from facts and not from the score. Silence is no gap: what one side did not say is not held against it.
 * `relevant` names the outputs that the match rests on; without it all count.
 */
export function gapsBetween(need: NeedDoc, expert: ExpertDoc, relevant?: ReadonlySet<number>): Gap[] {
  return [
    cooperationGap(need, expert),
    stageGap(need, expert, relevant),
    capacityGap(expert),
    industryGap(need, expert),
    fieldGap(need, expert),
  ].filter((gap) => gap !== null);
}

function cooperationGap({ cooperation: asked = [] }: NeedDoc, { services: offered = [] }: ExpertDoc): Gap | null {
  if (!asked.length || !offered.length || asked.includes("other") || offered.includes("other")) return null;
  if (asked.some((mode) => offered.includes(mode))) return null;
  return { kind: "cooperation", params: { asked: [...asked], offered: [...offered] } };
}

function stageGap(need: NeedDoc, { outputs = [] }: ExpertDoc, relevant?: ReadonlySet<number>): Gap | null {
  const asked = stageAsked(need);
  if (!asked) return null;
  const stages = outputs
    .filter((output, i) => output.stage && (!relevant?.size || relevant.has(i)))
    .map((output) => stageOrder.indexOf(output.stage!));
  if (!stages.length) return null;
  const best = Math.max(...stages);
  return best < stageOrder.indexOf(asked) ? { kind: "stage", params: { asked, best: stageOrder[best]! } } : null;
}

/** Who only wants to buy or license a result needs one that runs; who says so in words, too. */
function stageAsked({ title, expected, cooperation = [] }: NeedDoc): OutputStage | null {
  if (readyWords.test(`${title} ${expected ?? ""}`)) return "small_batch";
  const buys = cooperation.length > 0 && cooperation.every((mode) => mode === "transfer" || mode === "licence");
  return buys ? "pilot" : null;
}

function capacityGap({ capacity, load }: ExpertDoc): Gap | null {
  if (capacity == null || load == null || load < capacity) return null;
  return { kind: "capacity", params: { capacity, load } };
}

function industryGap({ industry }: NeedDoc, { industries = [] }: ExpertDoc): Gap | null {
  if (!industry || industry === "other" || !industries.length || industries.includes(industry)) return null;
  return { kind: "industry", params: { asked: industry, served: [...industries] } };
}

function fieldGap({ fieldCode }: NeedDoc, { fieldCodes = [] }: ExpertDoc): Gap | null {
  if (!fieldCode || !fieldCodes.length) return null;
  const near = fieldCodes.some((code) => fieldGroup(code) === fieldGroup(fieldCode));
  return near ? null : { kind: "field", params: { asked: fieldCode, covered: [...fieldCodes] } };
}
