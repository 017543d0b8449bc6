import { fieldLimit } from "./config";

/** A stretch of a text between punctuation, as it stands in the input. */
export interface Unit {
  text: string;
  start: number;
}

// A comma or point between digits, and a point inside a word, are part of it; 、 only separates words, not clauses.
const boundary = /[。！？；;!?\n\r，：…]+|[,:](?!\d)|(?<!\d),|\.(?=\s|$)/g;

/** Cuts a text into clauses; removing a clause leaves the tokens of all others as they were. */
export function unitsOf(text: string): Unit[] {
  const read = text.length > fieldLimit ? text.slice(0, fieldLimit) : text;
  const units: Unit[] = [];
  let from = 0;
  const push = (to: number) => {
    const raw = read.slice(from, to);
    const clause = raw.trim();
    if (clause) units.push({ text: clause, start: from + raw.indexOf(clause) });
  };
  for (const match of read.matchAll(boundary)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(read.length);
  return units;
}
