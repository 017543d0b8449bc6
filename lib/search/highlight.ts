import type { Meaning } from "./resolve-words";
import { isHan, lexemeOf, runsOf } from "./tokens";
import { fold } from "./words";

type Hit = { id: string; title: string; body?: string };

/** For each hit the words of its text that were looked for, as the text (folded) has them. */
export function highlightsOf(hits: readonly Hit[], meanings: readonly Meaning[]): Record<string, string[]> {
  const lexemes = new Set(meanings.flatMap((meaning) => [...meaning.exact, ...meaning.instead]));
  const han = [...new Set(meanings.flatMap((meaning) => [...meaning.marks, ...meaning.exact]))].filter(isHan);
  return Object.fromEntries(
    hits.map(({ id, title, body }) => {
      const text = fold(`${title}\n${body ?? ""}`);
      const there = han.filter((word) => text.includes(word));
      const longest = there.filter((word) => !there.some((other) => other !== word && other.includes(word)));
      const latin = runsOf(text).filter((run) => !isHan(run) && lexemes.has(lexemeOf(run)));
      return [id, [...new Set([...longest, ...latin])]];
    }),
  );
}

/** A text in pieces, those marked that are one of the words in any spelling; for a page to set in <mark>. */
export function markedParts(text: string, words: readonly string[]): { text: string; marked: boolean }[] {
  const folded = [...text].map((character) => fold(character));
  const plain = folded.join("");
  // Folding one character may give several ("㎡" → "m2"): each place of the folded text knows its character.
  const placeOf = folded.flatMap((each, place) => Array.from({ length: each.length }, () => place));
  const marked = new Set<number>();
  for (const word of words)
    for (let at = plain.indexOf(word); word && at !== -1; at = plain.indexOf(word, at + word.length))
      for (let each = at; each < at + word.length; each += 1) marked.add(placeOf[each] as number);
  const parts: { text: string; marked: boolean }[] = [];
  for (const [place, character] of [...text].entries()) {
    const last = parts.at(-1);
    if (last?.marked === marked.has(place)) last.text += character;
    else parts.push({ text: character, marked: marked.has(place) });
  }
  return parts;
}
