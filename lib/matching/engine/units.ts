import { fieldLimit } from "./config";

/** A stretch of a text between punctuation, as it stands in the input. */
export interface Unit {
  text: string;
  start: number;
}

/** What ends a clause, and what does so depending on what stands beside it. */
const [end, perhaps] = [1, 2];
const marks = new Uint8Array(1 << 16);
for (const mark of "。！？；;!?\n\r，：…") marks[mark.charCodeAt(0)] = end;
for (const mark of ",:.") marks[mark.charCodeAt(0)] = perhaps;

/** Cuts a text into clauses; removing a clause leaves the tokens of all others as they were. */
export function eachUnit(text: string, visit: (clause: string, start: number) => void): void {
  const read = text.length > fieldLimit ? text.slice(0, fieldLimit) : text;
  let from = 0;
  for (let at = 0; at <= read.length; at++) {
    const mark = at < read.length ? marks[read.charCodeAt(at)]! : end;
    if (mark === 0 || (mark === perhaps && !ends(read, at))) continue;
    const raw = read.slice(from, at);
    const clause = raw.trim();
    if (clause) visit(clause, clause.length === raw.length ? from : from + raw.indexOf(clause));
    from = at + 1;
  }
}

export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  eachUnit(text, (clause, start) => units.push({ text: clause, start }));
  return units;
}

/** A comma or colon between digits is part of a number, a point inside a word or number part of it; 、 only separates words. */
function ends(text: string, at: number): boolean {
  if (text[at] === ".") return at + 1 === text.length || /\s/.test(text[at + 1]!);
  if (!isDigit(text, at + 1)) return true;
  return text[at] === "," && !isDigit(text, at - 1);
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}
