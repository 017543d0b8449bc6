import { and, type SQL, sql } from "drizzle-orm";
import type { Collection } from "@/lib/search/port";

/** Values of one name are alternatives; all names hold together. */
export type Filters = Record<string, string[]>;

/** The same filters as in the public lists, from the collection's own attributes. */
export function meets(collection: Collection, filters: Filters): SQL | undefined {
  return and(
    ...Object.entries(filters).map(([name, values]) => {
      const list = sql.join(
        values.map((value) => sql`${value}`),
        sql`, `,
      );
      return sql`${collection.attributes[name]} && array[${list}]::text[]`;
    }),
  );
}

/** The filters among the parameters of a list, without those that were not given. */
export function filtersAmong(names: readonly string[], query: Record<string, unknown>): Filters {
  return Object.fromEntries(
    names.flatMap((name) => {
      const values = query[name];
      return Array.isArray(values) && values.length > 0 ? [[name, values.map(String)]] : [];
    }),
  );
}
