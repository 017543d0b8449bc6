/** What a code point is to the thesaurus; 0 is one that was not looked at yet. */
const [letter, han, mark, between] = [1, 2, 3, 4];
const kinds = new Uint8Array(1 << 16);

/**
 * A text as the thesaurus reads it: Han characters, words and numbers of other letters, and marks of punctuation, which no member
 * spans; spaces and what joins words (/ . · -) are passed over. Read into arrays that are used again.
 */
export class Units {
  starts = new Int32Array(1 << 8);
  finishes = new Int32Array(1 << 8);
  numbers = new Int32Array(1 << 8);
  /** Numbers of Han characters of the basic plane, found out when first met; −1 for the others. */
  private readonly known = new Int32Array(1 << 16).fill(-1);

  constructor(private readonly numberOf: (unit: string) => number) {}

  /** How many units the text has. */
  read(text: string): number {
    if (text.length > this.starts.length) {
      this.starts = new Int32Array(2 * text.length);
      this.finishes = new Int32Array(2 * text.length);
      this.numbers = new Int32Array(2 * text.length);
    }
    let count = 0;
    for (let at = 0, end = 0; at < text.length; at = end) {
      const kind = kindAt(text, at);
      end = at + sizeAt(text, at);
      if (kind === between) continue;
      while (kind === letter && end < text.length && kindAt(text, end) === letter) end += sizeAt(text, end);
      this.starts[count] = at;
      this.finishes[count] = end;
      this.numbers[count++] = this.number(text, at, end);
    }
    return count;
  }

  private number(text: string, from: number, to: number): number {
    if (to - from > 1) return this.numberOf(text.slice(from, to));
    const unit = text.charCodeAt(from);
    if (this.known[unit]! < 0) this.known[unit] = this.numberOf(text[from]!);
    return this.known[unit]!;
  }
}

const unnumbered = new Units(() => 0);

/** The same as strings. */
export function unitsIn(text: string): string[] {
  const count = unnumbered.read(text);
  return Array.from({ length: count }, (_, at) => text.slice(unnumbered.starts[at], unnumbered.finishes[at]));
}

function sizeAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) return kindOf(String.fromCodePoint(text.codePointAt(at)!));
  if (kinds[unit] === 0) kinds[unit] = kindOf(text[at]!);
  return kinds[unit]!;
}

function kindOf(character: string): number {
  if (/\p{Script=Han}/u.test(character)) return han;
  if (/[\p{L}\p{N}]/u.test(character)) return letter;
  return /[\s/.·-]/u.test(character) ? between : mark;
}
