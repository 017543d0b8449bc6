import { createReadStream } from "node:fs";

export type Line = { number: number; text: string };

const utf8 = new TextDecoder("utf-8", { fatal: true });
const gb18030 = new TextDecoder("gb18030", { fatal: true });

/**
 * The lines of a file one after the other, so that its size does not matter. UTF-8 with or without its mark, else GB18030; any
 * line end; blank lines are passed over but counted. A line that is neither comes as null text.
 */
export async function* readLines(path: string): AsyncGenerator<{ number: number; text: string | null }> {
  let rest: Buffer = Buffer.alloc(0);
  let number = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk as Buffer]) : (chunk as Buffer);
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      const line = lineOf(bytes.subarray(start, end), ++number);
      if (line) yield line;
      start = end + 1;
    }
    rest = bytes.subarray(start);
  }
  const last = lineOf(rest, number + 1);
  if (last) yield last;
}

function lineOf(bytes: Buffer, number: number): { number: number; text: string | null } | null {
  const text = decode(bytes);
  if (text === null) return { number, text };
  const trimmed = (number === 1 ? text.replace(/^\ufeff/, "") : text).replace(/\r$/, "");
  return trimmed.trim() === "" ? null : { number, text: trimmed };
}

function decode(bytes: Buffer): string | null {
  for (const decoder of [utf8, gb18030]) {
    try {
      return decoder.decode(bytes);
    } catch {
      // The next encoding may read it.
    }
  }
  return null;
}
