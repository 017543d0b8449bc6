import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CooperationMode, Industry, OutputKind, OutputStage } from "@/db/enums";
import { seededRandom } from "@/db/seed/random";
import type { ExpertDoc, NeedDoc } from "@/lib/matching/engine";

interface StoryNeed {
  key: string;
  enterprise: string;
  title: string;
  problem: string;
  indicators: { name: string; present: string; target: string; unit: string; method: string }[];
  expected: string;
  field: string;
  keywords: string[];
  cooperation: CooperationMode[];
  type: string;
}
interface StoryExpert {
  key: string;
  name: string;
  discipline: string;
  fields: string[];
  industries: Industry[];
  bio: string;
  directions: string[];
  services: CooperationMode[];
  equipment: string[];
  capacity: number;
  outputs: { kind: OutputKind; title: string; stage: OutputStage | null; abstract: string }[];
}

const folder = join(import.meta.dirname, "../../db/seed/story");

function rowsOf<T>(kind: string): T[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.startsWith(`${kind}-`) && name.endsWith(".json"));
  return names.sort().flatMap((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as T[]);
}

/** The demo story's texts as the engine reads them; empty where the story is not there. */
export function storyNeeds(): NeedDoc[] {
  const trade = new Map(rowsOf<{ key: string; industry: Industry }>("enterprises").map((e) => [e.key, e.industry]));
  return rowsOf<StoryNeed>("needs")
    .filter((need) => need.type !== "non_technical")
    .map((need) => ({
      id: need.key,
      title: need.title,
      problem: need.problem,
      indicators: need.indicators,
      expected: need.expected,
      keywords: need.keywords,
      industry: trade.get(need.enterprise) ?? null,
      fieldCode: need.field || null,
      cooperation: need.cooperation,
    }));
}

export function storyExperts(): ExpertDoc[] {
  return rowsOf<StoryExpert>("experts").map((expert) => ({
    id: expert.key,
    bio: expert.bio,
    discipline: expert.discipline,
    directions: expert.directions,
    outputs: expert.outputs,
    industries: expert.industries,
    fieldCodes: expert.fields,
    services: expert.services,
    equipment: expert.equipment,
    capacity: expert.capacity,
    load: 0,
  }));
}

/** Experts whose texts are stretches of the story's, as many as wanted. */
export function strangers(count: number): ExpertDoc[] {
  const random = seededRandom(3);
  const clauses = storyExperts().map(({ directions = [], outputs = [] }) => [
    ...directions,
    ...outputs.flatMap(({ title, abstract }) => [title, ...(abstract ?? "").split(/(?<=[。；])/)]),
  ]);
  const clause = () => random.pick(random.pick(clauses));
  return Array.from({ length: count }, (_, i) => ({
    id: `s${i}`,
    directions: [clause(), clause()],
    outputs: [{ title: clause(), abstract: clause() }],
  }));
}
