import { z } from "zod";
import type { Operation } from "./operations";
import { Problem } from "./problems";

/** Path and query as their schemas take them. A strange path is not found, a wrong query a problem. */
export function readParameters(
  operation: Operation,
  search: URLSearchParams,
  path: Record<string, string>,
): { path: unknown; query: unknown } {
  const place = operation.path.safeParse(path);
  if (!place.success) throw new Problem("not_found");
  return { path: place.data, query: queryOf(operation.query, search) };
}

/** Throws a problem that names every wrong or unknown parameter. */
export function queryOf(schema: Operation["query"], search: URLSearchParams): unknown {
  const query = schema.safeParse(valuesOf(schema, search));
  if (query.success) return query.data;
  const wrong = query.error.issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [{ parameter: String(issue.path[0] ?? ""), message: issue.message }];
    return issue.keys.map((key) => ({ parameter: key, message: "Unknown parameter" }));
  });
  throw new Problem("invalid_parameter", wrong);
}

/** A list takes what was repeated; anything else that was is left to be refused. */
function valuesOf(schema: Operation["query"], search: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => {
      const values = search.getAll(name);
      return [name, takesSeveral(schema.shape[name]) || values.length > 1 ? values : values[0]];
    }),
  );
}

export function takesSeveral(schema: unknown): boolean {
  return schema instanceof z.ZodOptional ? takesSeveral(schema.unwrap()) : schema instanceof z.ZodArray;
}
