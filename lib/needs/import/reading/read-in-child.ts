import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { type FileProblem, UnreadableFile } from "../problems";
import type { Table, TableRow } from "./read-table";

export const childLimits = { heapMegabytes: 320, seconds: 90 } as const;

type Line = {
  warnings?: FileProblem[];
  row?: TableRow;
  end?: { rows: number; peakBytes: number };
  refused?: FileProblem;
};

/**
 * Reads a spreadsheet in a process of its own, which has no environment, a small heap and a clock: a file made to hurt
 * kills that process and nothing else. Throws UnreadableFile with the reason.
 */
export async function readInChild(
  name: string,
  bytes: Uint8Array,
  limits: { heapMegabytes: number; seconds: number } = childLimits,
): Promise<Table & { peakBytes: number }> {
  const script = resolve(import.meta.dirname, "child.ts");
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
    return await collect(createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY }));
  } finally {
    clearTimeout(timer);
    child.kill("SIGKILL");
    await ended;
  }
}

async function collect(lines: AsyncIterable<string>): Promise<Table & { peakBytes: number }> {
  const rows: TableRow[] = [];
  let warnings: FileProblem[] = [];
  for await (const text of lines) {
    const line = JSON.parse(text) as Line;
    if (line.refused) throw new UnreadableFile(line.refused.key, line.refused.params);
    if (line.warnings) warnings = line.warnings;
    if (line.row) rows.push(line.row);
    if (line.end) return { rows, warnings, peakBytes: line.end.peakBytes };
  }
  throw new UnreadableFile("tooHeavy");
}
