import { basename } from "node:path";
import type { ExpertDoc, NeedDoc } from "../engine";
import { expertOf } from "./expert-record";
import { needOf } from "./need-record";
import type { FileProblems } from "./problems";
import { readRecords } from "./read-records";

/** Every well-formed need of a file; what is wrong with the others is added to `problems`. */
export async function readNeeds(path: string, problems: FileProblems): Promise<NeedDoc[]> {
  const needs: NeedDoc[] = [];
  for await (const need of readDocs(path, problems, needOf)) needs.push(need);
  return needs;
}

/** Each expert as it is read, so that a hundred thousand need no second copy. */
export function readExperts(path: string, problems: FileProblems): AsyncGenerator<ExpertDoc> {
  return readDocs(path, problems, expertOf);
}

type Reading<T> = { doc: T } | { wrong: string[] };

async function* readDocs<T extends { id: string }>(
  path: string,
  problems: FileProblems,
  read: (values: Record<string, unknown>) => Reading<T>,
): AsyncGenerator<T> {
  const file = basename(path);
  const lines = new Map<string, number>();
  const before = problems.lines.length;
  for await (const { line, values } of readRecords(path, problems)) {
    const reading = read(values);
    if ("wrong" in reading) {
      for (const wrong of reading.wrong) problems.add(file, line, wrong);
      continue;
    }
    const first = lines.get(reading.doc.id);
    if (first !== undefined) problems.add(file, line, `id "${reading.doc.id}" was used on line ${first} already`);
    else {
      lines.set(reading.doc.id, line);
      yield reading.doc;
    }
  }
  if (lines.size === 0 && problems.lines.length === before) problems.add(file, null, "is empty");
}
