import { normalize } from "./normalize";
import { simplified } from "./traditional";

/**
 * What `normalize` makes of a code unit that it treats by itself, whatever stands beside it: no letter here joins with an accent that
 * follows, since no such accent is among them. 0 for all others.
 */
const alone = new Uint16Array(1 << 16);
for (let unit = 0x3400; unit <= 0x9fff; unit++) if (unit <= 0x4dbf || unit >= 0x4e00) alone[unit] = unit;
for (const [from, to] of simplified) alone[from.charCodeAt(0)] = to.charCodeAt(0);
for (const [from, to] of [
  [0x20, 0x7e],
  [0xb0, 0xb1],
  [0xb7, 0xb7],
  [0xd7, 0xd7],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x3000, 0x3029],
  [0xff01, 0xff5e],
] as const) {
  for (let unit = from; unit <= to; unit++) {
    const written = normalize(String.fromCharCode(unit));
    if (written.length === 1) alone[unit] = written.charCodeAt(0);
  }
}

/** What a call takes at once. */
const mostArguments = 4096;

/** A text as `normalize` writes it, in code units; valid until the next one is read. */
export class Spelling {
  units = new Uint16Array(1 << 8);
  length = 0;
  private written: string | undefined;

  /** Most texts are of characters that stand alone, and need no string of their own. */
  read(text: string): void {
    const length = text.length;
    if (length > this.units.length) this.units = new Uint16Array(length * 2);
    const { units } = this;
    let same = true;
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at);
      const spelt = alone[unit]!;
      if (spelt === 0) {
        this.readString(normalize(text));
        return;
      }
      if (spelt !== unit) same = false;
      units[at] = spelt;
    }
    this.length = length;
    this.written = same ? text : undefined;
  }

  get text(): string {
    if (this.written === undefined) {
      this.written = "";
      for (let at = 0; at < this.length; at += mostArguments) {
        const end = Math.min(this.length, at + mostArguments);
        this.written += String.fromCharCode(...this.units.subarray(at, end));
      }
    }
    return this.written;
  }

  private readString(text: string): void {
    if (text.length > this.units.length) this.units = new Uint16Array(text.length * 2);
    for (let at = 0; at < text.length; at++) this.units[at] = text.charCodeAt(at);
    this.length = text.length;
    this.written = text;
  }
}
