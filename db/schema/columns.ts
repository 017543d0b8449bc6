import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, integer, timestamp, uuid } from "drizzle-orm/pg-core";
import { v7 } from "uuid";

/** Primary key: uuid v7 made in the app, so PostgreSQL 15 to 18 serve alike. */
export const id = () => uuid("id").primaryKey().$defaultFn(v7);
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
/** Optimistic version: every update checks it and adds one. */
export const version = () => integer("version").notNull().default(1);
export const createdAt = () => instant("created_at").notNull().defaultNow();
export const updatedAt = () => instant("updated_at").notNull().defaultNow();

/** CHECK that a text column holds a word of its vocabulary (null passes, as SQL has it). */
export function oneOf(name: string, column: AnyPgColumn, values: readonly string[]) {
  return check(name, sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(", "))})`);
}

/** CHECK that every element of a text[] column is a word of its vocabulary. */
export function allOf(name: string, column: AnyPgColumn, values: readonly string[]) {
  return check(name, sql`${column} <@ array[${sql.raw(values.map((value) => `'${value}'`).join(", "))}]::text[]`);
}
