import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { type FileProblem, UnreadableFile } from "../problems";
import type { TableRow } from "./read-table";

export const childLimits = { heapMegabytes: 320, seconds: 90 } as const;

type Line = {
  warnings?: FileProblem[];
  row?: TableRow;
  end?: { rows: number; peakBytes: number };
  refused?: FileProblem;
};

/** The rows as they arrive, in batches; `warnings` are known before the first one. */
export type ReadSheet = { warnings: FileProblem[]; batches: AsyncIterable<TableRow[]>; peakBytes(): number };

/**
 * Reads a spreadsheet in a process of its own, which has no environment, a small heap and a clock: a file made to hurt
 * kills that process and nothing else. `script` knows the sheet's shape and answers (child.ts); `use` gets the rows as
 * they come; UnreadableFile is thrown with the reason.
 */
export async function readInChild<Result>(
  script: string,
  name: string,
  bytes: Uint8Array,
  use: (sheet: ReadSheet) => Promise<Result>,
  limits: { heapMegabytes: number; seconds: number } = childLimits,
): Promise<Result> {
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${limits.heapMegabytes}`, "--import", "tsx", script, name],
    { stdio: ["pipe", "pipe", "ignore"], env: { PATH: process.env.PATH, NODE_ENV: "production" }, windowsHide: true },
  );
  const timer = setTimeout(() => child.kill("SIGKILL"), limits.seconds * 1000);
  const ended = new Promise<void>((done) => {
    child.once("close", () => done());
    child.once("error", () => done());
  });
  // A child that refuses early stops listening: that is no fault of ours.
  child.stdin.on("error", () => {});
  child.stdin.end(bytes);
  try {
    const lines = createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
    const sheet = await open(lines);
    // All is read by then, and what follows waits for us.
    clearTimeout(timer);
    return await use(sheet);
  } finally {
    clearTimeout(timer);
    child.kill("SIGKILL");
    await ended;
  }
}

const batch = 500;

async function open(lines: AsyncIterator<string>): Promise<ReadSheet> {
  const { warnings } = await next(lines);
  let peak = 0;
  async function* batches(): AsyncGenerator<TableRow[]> {
    let rows: TableRow[] = [];
    for (;;) {
      const line = await next(lines);
      if (line.row) rows.push(line.row);
      if (rows.length === batch || (line.end && rows.length > 0)) {
        yield rows;
        rows = [];
      }
      if (line.end) {
        peak = line.end.peakBytes;
        return;
      }
    }
  }
  return { warnings: warnings ?? [], batches: batches(), peakBytes: () => peak };
}

/** The next line; a process that ends without its last word was killed. */
async function next(lines: AsyncIterator<string>): Promise<Line> {
  const { value, done } = await lines.next();
  if (done) throw new UnreadableFile("tooHeavy");
  const line = JSON.parse(value) as Line;
  if (line.refused) throw new UnreadableFile(line.refused.key, line.refused.params);
  return line;
}
