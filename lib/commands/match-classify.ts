import { classifyNeed } from "@/lib/matching/engine/classify";
import { fieldGroups, fields } from "@/lib/matching/engine/fields";
import { FileProblems } from "@/lib/matching/files/problems";
import { readNeeds } from "@/lib/matching/files/read-docs";
import { runFileCommand } from "./file-command";

const help = `
Suggests the field (国家重点支持的高新技术领域) of every need of a file.

  npm run -s match:classify -- --needs FILE

  --needs    needs.jsonl, .csv or .xlsx: {id, title, text?, problem?, expected?, keywords?}

Prints need<TAB>level1<TAB>level2<TAB>confidence on standard output, the best three of each need, the likeliest first, with the
official names of the fields. Where the evidence is thin the first line of a need says "unsure" in both columns, and how likely it
is that the next one would be wrong. Errors go to standard error with line numbers, and the exit code is 1.
`;

const names = new Map([...fieldGroups, ...fields].map(({ code, zh }) => [code, zh]));

await runFileCommand({
  help,
  options: ["needs"],
  required: ["needs"],
  async *run(options) {
    const problems = new FileProblems();
    const needs = await readNeeds(options.needs!, problems);
    problems.throwIfAny();
    for (const need of needs) {
      const { guesses, unsure } = classifyNeed(need);
      if (unsure) yield `${need.id}\tunsure\tunsure\t${(1 - (guesses[0]?.confidence ?? 0)).toFixed(3)}`;
      for (const { level1, level2, confidence } of guesses.slice(0, unsure ? 2 : 3))
        yield `${need.id}\t${names.get(level1)}\t${names.get(level2)}\t${confidence.toFixed(3)}`;
    }
  },
});
