/**
 * The words of papers.tsv as the tokenizer reads them (see ../README.md): `tsx read-papers.ts FOLDER` → FOLDER/paper-words.tsv (term, the
 * word as it mostly stands in a text, in how many papers), papers.words (int32: lines of that file) and papers.ends (int32: where the
 * title, then the abstract of each paper ends among them). A minute.
 */
import { createReadStream, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { sharedReader } from "../../shared-tokenizer";
import { Tokens } from "../../tokenizer";
import { unitsOf } from "../../units";

const folder = process.argv[2];
if (!folder) throw new Error("say the folder that holds papers.tsv");

interface Word {
  line: number;
  surfaces: Map<string, number>;
  papers: number;
  lastPaper: number;
}

const reader = sharedReader();
const words = new Map<string, Word>();
let occurrences = new Int32Array(1 << 20);
let count = 0;
const ends: number[] = [];

function read(text: string, paper: number): void {
  for (const unit of unitsOf(text)) {
    const found = new Tokens(reader);
    reader.read(unit.text, found);
    for (const { term, surface, inner } of found.tokens) {
      if (inner || !/^[a-z]{2,}$/.test(term)) continue;
      const word = words.get(term) ?? { line: words.size, surfaces: new Map(), papers: 0, lastPaper: -1 };
      words.set(term, word);
      const lower = surface.toLowerCase();
      word.surfaces.set(lower, (word.surfaces.get(lower) ?? 0) + 1);
      if (word.lastPaper !== paper) word.papers++;
      word.lastPaper = paper;
      if (count === occurrences.length) {
        const more = new Int32Array(2 * count);
        more.set(occurrences);
        occurrences = more;
      }
      occurrences[count++] = word.line;
    }
  }
  ends.push(count);
}

let paper = 0;
for await (const line of createInterface({ input: createReadStream(join(folder, "papers.tsv")) })) {
  const [, , title = "", abstract = ""] = line.split("\t");
  read(title, paper);
  read(abstract, paper);
  paper++;
}

const usual = ({ surfaces }: Word) => [...surfaces].sort((a, b) => b[1] - a[1])[0]![0];
writeFileSync(
  join(folder, "paper-words.tsv"),
  [...words].map(([term, word]) => `${term}\t${usual(word)}\t${word.papers}\n`).join(""),
);
writeFileSync(join(folder, "papers.words"), occurrences.subarray(0, count));
writeFileSync(join(folder, "papers.ends"), Int32Array.from(ends));
console.log(`${paper} papers, ${words.size} words, ${count} occurrences`);
