/**
 * The words of our own texts that word-vectors.bin does not know, and those that it does (see ../README.md):
 * `tsx missing-words.ts FOLDER` → FOLDER/missing.tsv and known.tsv: term, a word as it stands in a text, how often; most frequent first, from
 * three times on.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Lexicon } from "../../lexicon";
import { sharedReader } from "../../shared-tokenizer";
import { fields } from "../../thesaurus/fields";
import { plainWords } from "../../thesaurus/plain-words";
import { Vocabulary } from "../../vocabulary";

const least = 3;
const lexicon = new Lexicon(sharedReader(), new Vocabulary());
const found = new Map<string, { surface: string; count: number; isKnown: boolean }>();
const texts = ["topics.tsv", "needs.tsv"].map((file) => readFileSync(join(import.meta.dirname, file), "utf8"));

for (const text of [...fields, plainWords, ...texts]) {
  for (const piece of text.toLowerCase().split(/[\t\n =|>…/；;]+/)) {
    for (const { tokens, terms } of lexicon.readAll(piece.replaceAll("_", " "))) {
      tokens.forEach(({ inner, term, surface }, i) => {
        if (inner || lexicon.kindOf(terms[i]!) === "other") return;
        const isKnown = lexicon.row(terms[i]!) >= 0;
        found.set(term, { surface, count: (found.get(term)?.count ?? 0) + 1, isKnown });
      });
    }
  }
}

const rows = [...found].filter(([, { count }]) => count >= least).sort((a, b) => b[1].count - a[1].count);
for (const isKnown of [true, false]) {
  const some = rows.filter(([, row]) => row.isKnown === isKnown);
  writeFileSync(
    join(process.argv[2]!, isKnown ? "known.tsv" : "missing.tsv"),
    some.map(([term, { surface, count }]) => `${term}\t${surface}\t${count}\n`).join(""),
  );
  console.log(`${some.length} words ${isKnown ? "known" : "missing"}`);
}
