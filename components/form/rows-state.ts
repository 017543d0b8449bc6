import type { Values } from "./form-context";

export type RowIntent = { act: "add" } | { act: "remove"; index: number };

/** Reads "rows:<name>:add" and "rows:<name>:remove:<index>"; null for other intents and other rows. */
export function rowIntent(intent: string | string[] | undefined, name: string): RowIntent | null {
  if (typeof intent !== "string" || !intent.startsWith(`rows:${name}:`)) return null;
  const [act, index] = intent.slice(`rows:${name}:`.length).split(":");
  if (act === "add") return { act };
  return act === "remove" && /^\d+$/.test(index ?? "") ? { act, index: Number(index) } : null;
}

/** The rows in a form's values ("indicators.0.name"), in order and without gaps, after the row intent they may carry. */
export function rowsOf(values: Values, name: string, min = 0): Record<string, string>[] {
  const byIndex = new Map<number, Record<string, string>>();
  for (const [field, value] of Object.entries(values)) {
    if (!field.startsWith(`${name}.`)) continue;
    const [index, key] = field.slice(name.length + 1).split(".");
    if (key === undefined || !/^\d{1,4}$/.test(index ?? "")) continue;
    const row = byIndex.get(Number(index)) ?? {};
    row[key] = Array.isArray(value) ? (value[0] ?? "") : value;
    byIndex.set(Number(index), row);
  }
  const ordered = [...byIndex].sort(([a], [b]) => a - b);
  const intent = rowIntent(values.intent, name);
  const rows = ordered.filter(([index]) => !(intent?.act === "remove" && index === intent.index)).map(([, row]) => row);
  if (intent?.act === "add") rows.push({});
  while (rows.length < min) rows.push({});
  return rows;
}
