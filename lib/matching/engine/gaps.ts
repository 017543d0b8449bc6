import type { CooperationMode, OutputStage } from "@/db/enums";
import { fieldGroup } from "./facts";
import type { ExpertDoc, Gap, NeedDoc, OutputDoc } from "./types";

export const stageOrder: readonly OutputStage[] = ["lab", "pilot", "small_batch", "scaled"];
const readyWords = /量产|批量生产|产业化|规模化|现成|成熟(?:技术|工艺|设备|产品)|直接(?:上|用|能用)/;
/** A line, a yearly output or a throughput; not what is scrapped or lost in a month. */
const scaleWords =
  /生产线|产线|流水线|[千万]吨级|大货|(?:(?:年产|日产|月产)[^，。；、,;\s]{0,6}?|每(?:小时|天|班|年|月)[要得能需可]?(?:处理|生产|加工|产出|[出产做跑过])?)[\s约近\d.一二两三四五六七八九十百千万几]+[吨斤件支台米瓶套只公]斤?(?!位|度)|\d[\d.,]*\s*(?:吨|t|kg|公斤|件|支|台|瓶|m|米)\s*[/／]\s*(?:h|d|a|min|小时|天|班|年|月)(?![a-z])/i;
/** Ways of cooperation that need somebody on the spot again and again. */
const presence: ReadonlySet<CooperationMode> = new Set(["service", "long_term_expert", "joint_lab"]);

/**
 * What does not fit, from facts and not from the score. Silence is no gap: what one side did not say is not held against it.
 * `relevant` names the outputs that the match rests on; without it all count.
 */
export function gapsBetween(need: NeedDoc, expert: ExpertDoc, relevant?: ReadonlySet<number>): Gap[] {
  return [
    cooperationGap(need, expert),
    stageGap(need, expert, relevant) ?? scaleGap(need, expert, relevant),
    regionGap(need, expert),
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
  const best = bestOutput(outputs, relevant)?.stage;
  return best && isBefore(best, asked) ? { kind: "stage", params: { asked, best } } : null;
}

/** The furthest of the outputs that a match rests on, the first of several; null where none says how far it is. */
export function bestOutput(outputs: readonly OutputDoc[], relevant?: ReadonlySet<number>): Staged | null {
  const staged = outputs.filter((output, i): output is Staged => {
    return output.stage != null && (!relevant?.size || relevant.has(i));
  });
  return staged.reduce<Staged | null>((best, one) => (!best || isBefore(best.stage, one.stage) ? one : best), null);
}

type Staged = OutputDoc & { stage: OutputStage };

function isBefore(stage: OutputStage, other: OutputStage): boolean {
  return stageOrder.indexOf(stage) < stageOrder.indexOf(other);
}

/** Who only wants to buy or license a result needs one that runs; who says so in words, too. */
function stageAsked({ title, expected, cooperation = [] }: NeedDoc): OutputStage | null {
  if (readyWords.test(`${title} ${expected ?? ""}`)) return "small_batch";
  const buys = cooperation.length > 0 && cooperation.every((mode) => mode === "transfer" || mode === "licence");
  return buys ? "pilot" : null;
}

/** What runs on a line is not done with a result of the laboratory. */
function scaleGap(need: NeedDoc, { outputs = [] }: ExpertDoc, relevant?: ReadonlySet<number>): Gap | null {
  const said = scaleSaid(need);
  const best = bestOutput(outputs, relevant)?.stage;
  return said && best === "lab" ? { kind: "scale", params: { said, best } } : null;
}

/** What the need says of its scale, as it stands there; null where it says nothing. */
export function scaleSaid({ title, problem, expected, indicators = [] }: NeedDoc): string | null {
  const rows = indicators.map(({ name, target, unit }) => `${name} ${target ?? ""} ${unit ?? ""}`);
  for (const text of [...rows, title, expected ?? "", problem]) {
    const found = scaleWords.exec(text);
    if (found) return found[0].trim();
  }
  return null;
}

/** Only where every way that is open to both needs somebody on the spot: who may also commission work needs nobody near. */
function regionGap(need: NeedDoc, expert: ExpertDoc): Gap | null {
  const { cooperation: asked = [], region } = need;
  const { services = [], region: home } = expert;
  if (!region || !home || cityOf(region) === cityOf(home)) return null;
  const shared = asked.filter((mode) => services.includes(mode));
  const modes = shared.length ? shared : [...asked];
  return modes.length && modes.every((mode) => presence.has(mode)) ? { kind: "region", params: { modes, home } } : null;
}

function cityOf(name: string): string {
  return name.trim().replace(/(?<=..)[市区县]$/, "");
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
