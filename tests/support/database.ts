import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { afterAll, inject } from "vitest";
import { type Connection, connect } from "@/db/client";
import { type Actor, type Context, systemContext } from "@/lib/platform/context";

export type TestDatabase = Connection & { url: string; context(actor?: Partial<Actor>, now?: Date): Context };

/** A database of this test file's own, cloned from the migrated template; dropped when the file is done. */
export async function testDatabase(): Promise<TestDatabase> {
  const template = new URL(inject("databaseUrl"));
  const admin = new URL(template);
  admin.pathname = "/postgres";
  const name = `${template.pathname.slice(1)}_${randomBytes(4).toString("hex")}`;
  const sql = postgres(admin.toString(), { max: 1, onnotice: () => {} });
  await sql.unsafe(`create database ${name} template ${template.pathname.slice(1)}`);
  const url = new URL(template);
  url.pathname = `/${name}`;
  const connection = connect(url.toString(), { max: 8, name: "test" });
  afterAll(async () => {
    await connection.close();
    await sql.unsafe(`drop database if exists ${name} with (force)`);
    await sql.end();
  });
  return {
    ...connection,
    url: url.toString(),
    context(actor, now) {
      const base = systemContext(connection.db, now ? () => now : undefined);
      return { ...base, actor: { ...base.actor, via: "session", ...actor } };
    },
  };
}
