import { basename } from "node:path";
import type { FileProblems } from "./problems";
import { readLines } from "./read-lines";

export type Pair = { first: string; second: string };

/** Pairs of ids, one a line with a tab between; further columns are ignored, an id that nobody has is a problem. */
export async function readPairs(
  path: string,
  known: { first: ReadonlySet<string>; second: ReadonlySet<string>; names: readonly [string, string] },
  problems: FileProblems,
): Promise<Pair[]> {
  const file = basename(path);
  const pairs: Pair[] = [];
  try {
    for await (const { number, text } of readLines(path)) {
      const [first = "", second = ""] = (text ?? "").split("\t").map((cell) => cell.trim());
      if (number === 1 && isHeader(first, second, known)) continue;
      if (!first || !second) problems.add(file, number, `two ids with a tab between are needed`);
      else {
        if (!known.first.has(first)) problems.add(file, number, `unknown ${known.names[0]} "${first}"`);
        if (!known.second.has(second)) problems.add(file, number, `unknown ${known.names[1]} "${second}"`);
        pairs.push({ first, second });
      }
    }
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    problems.add(file, null, missing ? "does not exist" : String(error));
  }
  return pairs;
}

const isHeader = (first: string, second: string, known: { first: ReadonlySet<string>; second: ReadonlySet<string> }) =>
  !known.first.has(first) && !known.second.has(second) && /^(need|need_?id|first|需求|需求编号)$/i.test(first);
