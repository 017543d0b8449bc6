import type { NeedDoc } from "@/lib/matching/engine";
import { createNeedIndex, type NeedIndex } from "@/lib/matching/engine/need-index";
import { FileProblems } from "@/lib/matching/files/problems";
import { readNeeds } from "@/lib/matching/files/read-docs";
import { type Pair, readPairs } from "@/lib/matching/files/read-pairs";
import { countOf, runFileCommand } from "./file-command";

const help = `
Finds needs of a file that say the same in other words.

  npm run -s match:duplicates -- --needs FILE [--from 30 | --pairs FILE]

  --needs    needs.jsonl, .csv or .xlsx: {id, title, text?, problem?, targets?, expected?, keywords?, industry?}
  --from     the score from which a pair is printed (30); from 45 a person should look
  --pairs    need<TAB>need, one a line: the scores of these pairs, in their order

Prints need<TAB>need<TAB>score on standard output, the likest first; scores are 0–100, equal texts read near 100.
Errors go to standard error with line numbers, and the exit code is 1.
`;

/** How many look-alikes of one need are reported at most. */
const most = 200;

await runFileCommand({
  help,
  options: ["needs", "from", "pairs"],
  required: ["needs"],
  async *run(options) {
    const from = countOf(options, "from", 30);
    const problems = new FileProblems();
    const needs = await readNeeds(options.needs!, problems);
    problems.throwIfAny();
    const index = createNeedIndex();
    for (const need of needs) index.set(need);
    if (options.pairs === undefined) return yield* plausible(index, needs, from);
    const ids = new Set(needs.map((need) => need.id));
    const pairs = await readPairs(options.pairs, { first: ids, second: ids, names: ["need", "need"] }, problems);
    problems.throwIfAny();
    yield* scored(index, pairs);
  },
});

function* plausible(index: NeedIndex, needs: readonly NeedDoc[], from: number): Generator<string> {
  const places = new Map(needs.map((need, at) => [need.id, at]));
  const found: (Pair & { score: number })[] = [];
  for (const [at, need] of needs.entries()) {
    for (const { id, score } of index.around(need.id, { top: most, least: from })) {
      if (places.get(id)! > at) found.push({ first: need.id, second: id, score });
    }
  }
  found.sort((a, b) => b.score - a.score);
  for (const { first, second, score } of found) yield `${first}\t${second}\t${score}`;
}

function* scored(index: NeedIndex, pairs: readonly Pair[]): Generator<string> {
  for (const { first, second } of pairs) yield `${first}\t${second}\t${index.likeness(first, second)}`;
}
