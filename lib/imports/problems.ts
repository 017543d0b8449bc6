export type Params = Record<string, string | number>;
/** What is wrong with a cell ("" for the row). An error keeps its row out of the register; a warning does not. Key: "imports.problem.<key>". */
export type RowProblem = { column: string; key: string; level: "error" | "warning"; params?: Params };
/** What is wrong with the file as a whole. */
export type FileProblem = { key: string; params?: Params };

/** Thrown while reading: the file cannot be imported, and this is why. */
export class UnreadableFile extends Error {
  constructor(
    readonly key: string,
    readonly params?: Params,
  ) {
    super(key);
  }
}

export const warning = (column: string, key: string, params?: Params): RowProblem => ({
  column,
  key,
  level: "warning",
  ...(params ? { params } : {}),
});
export const error = (column: string, key: string, params?: Params): RowProblem => ({
  column,
  key,
  level: "error",
  ...(params ? { params } : {}),
});
