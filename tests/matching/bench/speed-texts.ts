import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { seededRandom } from "@/db/seed/random";
import { evaluationData } from "../judged-tasks";
import { storyExperts, storyNeeds } from "../story";

export const queryLength = 289;

/**
 * Texts of experts to index, and texts to ask with, none of which is indexed. From real abstracts where they are on this machine, else
 * from the demo story; more than there are come from their clauses, shuffled.
 */
export function* expertTexts(count: number): Generator<string> {
  const { indexed } = material();
  yield* indexed.slice(0, count);
  const random = seededRandom(1);
  const clauses = indexed.map((text) => text.split(/(?<=[。；,，])/));
  for (let made = indexed.length; made < count; made++) yield shuffled(clauses, random);
}

export function queries(count: number): string[] {
  const text = material().asked.join("");
  const pieces = Math.floor(text.length / queryLength);
  return Array.from({ length: count }, (_, i) => {
    const from = (i % pieces) * queryLength;
    return text.slice(from, from + queryLength);
  });
}

export const source = () => (existsSync(abstracts) ? "CSL abstracts" : "the demo story");

const abstracts = join(evaluationData, "csl/abstracts.jsonl");
const kept = 2000;
let read: { indexed: string[]; asked: string[] } | undefined;

function material(): { indexed: string[]; asked: string[] } {
  read ??= existsSync(abstracts) ? fromAbstracts() : fromStory();
  return read;
}

function fromAbstracts(): { indexed: string[]; asked: string[] } {
  const all = ["complete", "abstracts"].flatMap((name) =>
    readFileSync(join(evaluationData, `csl/${name}.jsonl`), "utf8")
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { abstract: string }).abstract),
  );
  return { indexed: all.slice(0, -kept), asked: all.slice(-kept) };
}

function fromStory(): { indexed: string[]; asked: string[] } {
  const indexed = storyExperts().flatMap(({ outputs = [] }) =>
    outputs.map(({ title, abstract }) => `${title}。${abstract}`),
  );
  const problems = storyNeeds().map(({ title, problem }) => `${title},${problem}`);
  return { indexed, asked: problems.map((text) => text.repeat(Math.ceil(queryLength / text.length))) };
}

/** As long as an abstract: stretches of one to three clauses from anywhere. */
function shuffled(clauses: readonly string[][], random: ReturnType<typeof seededRandom>): string {
  let text = "";
  while (text.length < 215) {
    const from = clauses[random.int(0, clauses.length - 1)]!;
    const start = random.int(0, from.length - 1);
    text += from.slice(start, start + 3).join("");
  }
  return text;
}
