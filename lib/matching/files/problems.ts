/** What is wrong with the files, line by line: all of it is told at once, not only the first. */
export class FileProblems {
  readonly lines: string[] = [];

  /** `line` counts from 1 as editors do; in a workbook it is the row. Null for the file as a whole. */
  add(file: string, line: number | null, message: string): void {
    this.lines.push(`${file}${line === null ? "" : `:${line}`}: ${message}`);
  }

  throwIfAny(): void {
    if (this.lines.length > 0) throw new BadFiles(this.lines);
  }
}

/** The files cannot be used; `lines` say where and why. */
export class BadFiles extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join("\n"));
    this.name = "BadFiles";
  }
}
