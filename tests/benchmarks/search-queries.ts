import { existsSync, readFileSync } from "node:fs";
import { seededRandom } from "@/db/seed/random";
import { pinyinOf } from "@/lib/search/spelling";
import { cutRun } from "@/lib/search/words";
import { someNeeds } from "./search-data";

export type Queries = {
  typed: string[];
  faceted: { text: string; filters: Record<string, string[]> }[];
  long: string[];
};

/** What people ask: words of real titles as they are typed, in Chinese and pinyin; a word or two with filters; whole texts. */
export function someQueries(number: number): Queries {
  const random = seededRandom(7);
  const sample = [...someNeeds(number, 3)];
  const wordsOf = (title: string) => cutRun(title).filter((word) => [...word].length > 1);
  const typed = sample.map((need, at) => {
    const words = wordsOf(need.title);
    if (at % 3 === 2 && words[0]) {
      const { full, initials } = pinyinOf(words[0]);
      return at % 2 ? initials : full.slice(0, random.int(2, full.length));
    }
    const from = random.int(0, Math.max(0, words.length - 2));
    return [...words.slice(from).join("")].slice(0, random.int(1, 6)).join("");
  });
  const faceted = sample.map((need, at): Queries["faceted"][number] => ({
    text: wordsOf(need.title)
      .slice(0, 1 + (at % 2))
      .join(" "),
    filters:
      at % 3 === 0
        ? {}
        : at % 3 === 1
          ? { industry: [need.industry] }
          : { field: [need.fieldCode], funds: ["100_to_500"] },
  }));
  return {
    typed: typed.filter(Boolean),
    faceted,
    long: sample.map((need) => `${need.title},${need.body}`.slice(0, 120)),
  };
}

export type Timing = { wall: number[]; processor: number[] };

/**
 * Milliseconds of each call, one after the other, after forty to warm up: on the clock, and on the processor (this process
 * and the database's), which is what the call would take on a machine with nothing else to do.
 */
export async function time<Input>(
  inputs: readonly Input[],
  used: () => number,
  call: (input: Input) => unknown,
): Promise<Timing> {
  for (const input of inputs.slice(0, 40)) await call(input);
  const timing: Timing = { wall: [], processor: [] };
  for (const input of inputs) {
    const [start, before] = [performance.now(), used()];
    await call(input);
    timing.wall.push(performance.now() - start);
    timing.processor.push(used() - before);
  }
  return timing;
}

/** Milliseconds on the processor of this process and of a database session on the same Linux machine. */
export function processorTime(sessionPid: number): () => number {
  const path = `/proc/${sessionPid}/schedstat`;
  return () => {
    const { user, system } = process.cpuUsage();
    const session = existsSync(path) ? Number(readFileSync(path, "utf8").split(" ")[0]) / 1e6 : 0;
    return (user + system) / 1e3 + session;
  };
}

export function share(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
