import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { signOf } from "@/lib/search/signs";

/** Plants a value of a facet in documents of the public's index, as a faulty projection would write it. */
export async function addAttribute(db: Database, documents: SQL, value: SQL): Promise<void> {
  await db.execute(
    sql`insert into search_attributes (audience, value) select 'public', ${value} on conflict do nothing`,
  );
  await db.execute(sql`update search_documents d set facets = d.facets || a.id, signs = d.signs || ${signOf(sql`a.id`)}
    from search_attributes a where a.audience = 'public' and a.value = ${value} and d.audience = 'public' and ${documents}`);
}

export async function removeAttribute(db: Database, documents: SQL, value: SQL): Promise<void> {
  await db.execute(sql`update search_documents d set facets = array_remove(d.facets, a.id), signs = replace(d.signs, ${signOf(sql`a.id`)}, '')
    from search_attributes a where a.audience = 'public' and a.value = ${value} and d.audience = 'public' and ${documents}`);
}
