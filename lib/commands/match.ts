import { createEngine, type ExpertDoc, type MatchingEngine, type NeedDoc } from "@/lib/matching/engine";
import { FileProblems } from "@/lib/matching/files/problems";
import { readExperts, readNeeds } from "@/lib/matching/files/read-docs";
import { type Pair, readPairs } from "@/lib/matching/files/read-pairs";
import { setExperts } from "@/lib/matching/reading/set-experts";
import { countOf, runFileCommand } from "./file-command";

const help = `
Matches the needs of one file with the experts of another.

  npm run -s match -- --needs FILE --experts FILE [--top 10 | --pairs FILE]

  --needs    needs.jsonl, .csv or .xlsx: {id, title, text?, problem?, targets?, expected?, keywords?, industry?};
             a sheet of the 27-column import template is read too
  --experts  experts.jsonl, .csv or .xlsx: {id, bio?, discipline?, field?, directions?: [text],
             outputs?: [text or {title?, abstract?}], industries?: [text]}
  --top      how many experts a need gets at most (10); those who share nothing with it are left out
  --pairs    need<TAB>expert, one a line: the scores of these pairs, in their order

Prints need<TAB>expert<TAB>score on standard output, the best first; scores are 0–100 and comparable between needs.
Other keys and columns are ignored. Files are UTF-8 or GB18030. What is wrong with a file goes to standard error, every
line of it by number, and the exit code is 1; then nothing is printed.
`;

await runFileCommand({
  help,
  options: ["needs", "experts", "top", "pairs"],
  required: ["needs", "experts"],
  async *run(options) {
    const top = countOf(options, "top", 10);
    const problems = new FileProblems();
    const engine = createEngine();
    const needs = await readNeeds(options.needs!, problems);
    const experts = new Set<string>();
    await setExperts(engine, noted(readExperts(options.experts!, problems), experts));
    const ids = new Set(needs.map((need) => need.id));
    // A pair with an id that a bad line took away would be reported twice.
    problems.throwIfAny();
    if (options.pairs === undefined) return yield* ranked(engine, needs, top);
    const pairs = await readPairs(options.pairs, { first: ids, second: experts, names: ["need", "expert"] }, problems);
    problems.throwIfAny();
    yield* scored(engine, needs, pairs);
  },
});

async function* noted(docs: AsyncIterable<ExpertDoc>, ids: Set<string>): AsyncGenerator<ExpertDoc> {
  for await (const doc of docs) {
    ids.add(doc.id);
    yield doc;
  }
}

function* ranked(engine: MatchingEngine, needs: readonly NeedDoc[], top: number): Generator<string> {
  for (const need of needs) {
    for (const { id, score } of engine.rankExperts(need, { top })) yield `${need.id}\t${id}\t${score}`;
  }
}

/** Every need is read once, however its pairs are strewn over the file. */
function* scored(engine: MatchingEngine, needs: readonly NeedDoc[], pairs: readonly Pair[]): Generator<string> {
  const places = Map.groupBy(pairs.keys(), (at) => pairs[at]!.first);
  const scores = new Float64Array(pairs.length);
  for (const need of needs) {
    const own = places.get(need.id) ?? [];
    const experts = own.map((at) => pairs[at]!.second);
    engine.scorePairs(need, experts).forEach(({ score }, i) => {
      scores[own[i]!] = score;
    });
  }
  for (const [at, { first, second }] of pairs.entries()) yield `${first}\t${second}\t${scores[at]}`;
}
