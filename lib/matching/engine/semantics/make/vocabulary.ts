/**
 * First step of making word-vectors.bin (see ../README.md): the words that may get a vector, and the stems of all words in the two
 * dictionaries. `tsx vocabulary.ts FOLDER`, where FOLDER holds cedict.tsv (simplified<TAB>glosses joined by " | ").
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { normalize } from "../../normalize";
import { stem } from "../../stem";

const folder = process.argv[2];
if (!folder) throw new Error("say the folder that holds cedict.tsv");
const lines = (file: string) => readFileSync(file, "utf8").split("\n").filter(Boolean);
const cedict = lines(join(folder, "cedict.tsv"));
const inCedict = new Set(cedict.map((line) => line.split("\t")[0]!));
const wordnet = ["noun", "adj", "verb"];
const names = /^(nr|ns|nt|nrt|nrfg|m|mq|t)/;

/** Term as the tokenizer makes it → the word to show to the model. */
const words = new Map<string, string>();

const jieba = lines(join(createRequire(import.meta.url).resolve("@node-rs/jieba"), "../dict.txt"))
  .map((line) => line.split(" "))
  .map(([word = "", frequency, kind = ""]) => ({ word, frequency: Number(frequency), kind }))
  .filter(({ word, kind }) => /^\p{Script=Han}{1,7}$/u.test(word) && !names.test(kind))
  .sort((a, b) => b.frequency - a.frequency);
for (const { word, frequency } of jieba) {
  const isCommon = [...word].length === 1 ? frequency >= 20 : frequency >= (inCedict.has(word) ? 3 : 60);
  if (isCommon && !words.has(normalize(word))) words.set(normalize(word), word);
}

const english = lines("/usr/share/dict/american-english").filter((word) => /^[a-z]{2,}$/.test(word));
const nouns = wordnet
  .flatMap((kind) => readFileSync(`/usr/share/wordnet/index.${kind}`, "utf8").split("\n"))
  .map((line) => line.split(" ")[0]!)
  .filter((word) => /^[a-z]{3,}$/.test(word));
for (const word of [...english, ...nouns]) {
  const known = words.get(stem(word));
  if (known === undefined || word.length < known.length) words.set(stem(word), word);
}
writeFileSync(join(folder, "words.tsv"), `${[...words].map((pair) => pair.join("\t")).join("\n")}\n`);

const seen = new Set<string>();
for (const kind of wordnet) {
  for (const word of readFileSync(`/usr/share/wordnet/data.${kind}`, "latin1")
    .toLowerCase()
    .match(/[a-z]{2,}/g) ?? [])
    seen.add(word);
}
for (const line of cedict) for (const word of line.toLowerCase().match(/[a-z]{2,}/g) ?? []) seen.add(word);
writeFileSync(
  join(folder, "stems.json"),
  JSON.stringify(Object.fromEntries([...seen].map((word) => [word, stem(word)]))),
);
