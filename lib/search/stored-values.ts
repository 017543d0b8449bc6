import { type SQL, sql } from "drizzle-orm";
import type { Collection, SortKey } from "./port";

/** All attributes of a record as one text[] of "name=value". */
export function attributesOf(collection: Pick<Collection, "attributes">): SQL {
  const parts = Object.entries(collection.attributes).map(
    ([name, values]) =>
      sql`array(select distinct ${`${name}=`} || value from unnest(${values}) as value where value is not null order by 1)`,
  );
  return sql`('{}'::text[]${sql.join(parts.map((part) => sql` || ${part}`))})`;
}

/** The orders as arrays that compare in ascending order as jsonb does: numbers of a falling key negated, null (as true) last. */
export function ascendingSortsOf(collection: Collection): SQL {
  const ascending = ({ value, direction }: SortKey) =>
    sql`coalesce(to_jsonb(${direction === "desc" ? sql`-(${value})` : value}), 'true'::jsonb)`;
  return objectOf(collection, ascending);
}

/** The orders with the values as they are, for an outer engine. */
export function plainSortsOf(collection: Collection): SQL {
  return objectOf(collection, ({ value }) => sql`to_jsonb(${value})`);
}

function objectOf(collection: Collection, element: (key: SortKey) => SQL): SQL {
  const parts = Object.entries(collection.sorts).map(
    ([name, keys]) => sql`${name}::text, jsonb_build_array(${sql.join(keys.map(element), sql`, `)})`,
  );
  return sql`jsonb_build_object(${sql.join(parts, sql`, `)})`;
}
