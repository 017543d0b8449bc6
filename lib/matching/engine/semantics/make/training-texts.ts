/**
 * Texts to tune the word vectors with, as rows of word-vectors.bin (see ../README.md): `tsx training-texts.ts FOLDER` → FOLDER/texts.json.
 * The thesaurus gives groups of words; topics.tsv and needs.tsv beside this file give topics of research and needs with who could answer.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Lexicon } from "../../lexicon";
import { sharedReader } from "../../shared-tokenizer";
import { fields } from "../../thesaurus/fields";
import { plainWords } from "../../thesaurus/plain-words";
import { Vocabulary } from "../../vocabulary";

const lexicon = new Lexicon(sharedReader(), new Vocabulary());
const han = /\p{Script=Han}/u;

/** The words of a text that have a vector. */
function rowsOf(text: string): number[] {
  return lexicon.readAll(text).flatMap(({ tokens, terms }) =>
    tokens.flatMap((token, i) => {
      const row = token.inner ? -1 : lexicon.row(terms[i]!);
      return row < 0 ? [] : [row];
    }),
  );
}

const allOf = (texts: readonly string[]) => texts.map(rowsOf).filter((rows) => rows.length > 0);

function linesOf(file: string): string[][] {
  const lines = readFileSync(join(import.meta.dirname, file), "utf8")
    .split("\n")
    .filter(Boolean);
  return lines.map((line, i) => {
    const columns = line.split("\t");
    if (columns.length !== 4 || columns.includes(""))
      throw new Error(`${file}, line ${i + 1}: four columns are expected`);
    return columns;
  });
}

/** A line of the thesaurus (see `groupsOf`), with what stands before its first bar apart: that is how owners say it. */
function groupIn(line: string) {
  const [own = "", answers = ""] = line.toLowerCase().split(">", 1)[0]!.split("=");
  const said: string[] = [];
  const written: string[] = [];
  const english: string[] = [];
  const pairs: number[][][][] = [];
  own.split("|").forEach((side, i, { length }) => {
    for (const word of wordsOf(side)) {
      const [head, tail] = word.split("…");
      if (tail !== undefined) pairs.push([allOf(head!.split("/")), allOf(tail.split("/"))]);
      else if (!han.test(word)) english.push(word);
      else (i === 0 && length > 1 ? said : written).push(word);
    }
  });
  return {
    said: allOf(said),
    pairs: pairs.filter((halves) => halves.every((half) => half.length > 0)),
    written: allOf(written),
    answers: allOf(wordsOf(answers)),
    english: allOf(english),
  };
}

const wordsOf = (side: string) => side.split(" ").flatMap((word) => (word ? [word.replaceAll("_", " ")] : []));

const lines = [...fields, plainWords].flatMap((text) => text.split("\n").filter((line) => line.trim()));

const texts = {
  groups: lines.map(groupIn),
  topics: linesOf("topics.tsv").map(([, topic, chinese, english]) => ({
    chinese: allOf([topic!, ...chinese!.split(" ")]),
    english: allOf(english!.split(/, */)),
  })),
  needs: linesOf("needs.tsv").map(([chinese, english, answers, inEnglish]) => ({
    chinese: rowsOf(chinese!),
    english: rowsOf(english!),
    answers: allOf(answers!.split(/[；;]/)),
    inEnglish: rowsOf(inEnglish!),
  })),
};

writeFileSync(join(process.argv[2]!, "texts.json"), JSON.stringify(texts));
console.log(`${texts.groups.length} groups, ${texts.topics.length} topics, ${texts.needs.length} needs`);
