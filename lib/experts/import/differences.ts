import type { Difference } from "@/lib/imports/read-import";
import { outputKey, type SheetOutput } from "./parse-outputs";
import type { SheetExpert } from "./parse-row";
import type { RegisteredExpert } from "./register";

const texts = ["title", "school", "group", "discipline", "email", "phone"] as const;
const lists = ["directions", "services", "equipment"] as const;

/** What a row says differently from the register, as text; a blank says nothing, and outputs are only ever added to. */
export function differencesOf(known: RegisteredExpert, values: SheetExpert): Difference[] {
  const found: Difference[] = [];
  const note = (column: string, from: string, to: string) => {
    if (to !== "" && from !== to) found.push({ column, from, to });
  };
  for (const column of texts) note(column, known[column], values[column]);
  for (const column of lists) {
    const separator = column === "services" ? "," : "\n";
    const [from, to] = [known[column], values[column]] as [string[], string[]];
    if (column === "services") note(column, [...from].sort().join(separator), [...to].sort().join(separator));
    else note(column, from.join(separator), to.join(separator));
  }
  note("capacity", String(known.capacity), values.capacity === null ? "" : String(values.capacity));
  note("visibility", known.visibility, values.visibility ?? "");
  const { changed, added } = outputChanges(known.outputs, values.outputs);
  note(
    "outputs",
    changed.map(([before]) => outputLine(before)).join("\n"),
    [...changed.map(([, after]) => after), ...added].map(outputLine).join("\n"),
  );
  return found;
}

/** Outputs that the register lacks, and those to which the row adds or corrects the year or the stage. */
export function outputChanges(
  known: readonly SheetOutput[],
  told: readonly SheetOutput[],
): { changed: [SheetOutput, SheetOutput][]; added: SheetOutput[] } {
  const byKey = new Map(known.map((output) => [outputKey(output), output]));
  const changed: [SheetOutput, SheetOutput][] = [];
  const added: SheetOutput[] = [];
  for (const output of told) {
    const before = byKey.get(outputKey(output));
    if (!before) added.push(output);
    else {
      const after = { ...before, year: output.year ?? before.year, stage: output.stage ?? before.stage };
      if (after.year !== before.year || after.stage !== before.stage) changed.push([before, after]);
    }
  }
  return { changed, added };
}

const outputLine = ({ title, year }: SheetOutput) => [title, year].filter(Boolean).join(" ");
