import { UnreadableFile } from "../problems";
import type { SheetShape } from "../sheet-shape";
import { readSpreadsheet } from "./read-spreadsheet";

/** The child process: a spreadsheet on standard input, one JSON value a line on standard output. It knows no database. */
export async function answerParent(shape: SheetShape): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  try {
    const table = await readSpreadsheet(shape, process.argv[2] ?? "", new Uint8Array(Buffer.concat(parts)));
    say({ warnings: table.warnings });
    for (const row of table.rows) say({ row });
    say({ end: { rows: table.rows.length, peakBytes: process.resourceUsage().maxRSS * 1024 } });
  } catch (failure) {
    if (!(failure instanceof UnreadableFile)) throw failure;
    say({ refused: { key: failure.key, params: failure.params } });
  }
}

function say(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
