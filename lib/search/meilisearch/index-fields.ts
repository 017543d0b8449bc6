/** Raised when the same record gives another document: indexes are then made anew. */
export const documentFormat = 1;

export function attributeField(name: string): string {
  return `a_${name.replace(/\W/g, "_")}`;
}

export function sortField(sort: string, at: number): string {
  return `s_${sort.replace(/\W/g, "_")}_${at}`;
}
