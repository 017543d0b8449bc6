import { mkdirSync } from "node:fs";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "@/db/embedded";
import { provision } from "@/lib/commands/provision";

declare module "vitest" {
  interface ProvidedContext {
    databaseUrl: string;
  }
}

/** Real PostgreSQL: a migrated template that refuses connections, which each test file's worker clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  mkdirSync(".data", { recursive: true });
  const server = process.env.TEST_DATABASE_URL
    ? { adminUrl: process.env.TEST_DATABASE_URL, stop: async () => {} }
    : await startEmbedded({
        dataDir: ".data/test-postgres",
        settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "120" },
      });
  const admin = postgres(server.adminUrl, { max: 1, onnotice: () => {} });
  const template = `duijie_template_${process.pid}`;
  await admin.unsafe(`drop database if exists ${template} with (force)`);
  await admin.unsafe(`create database ${template}`);
  const url = new URL(server.adminUrl);
  url.pathname = `/${template}`;
  await provision(url.toString());
  await admin.unsafe(`alter database ${template} with allow_connections false is_template true`);
  project.provide("databaseUrl", url.toString());
  return async () => {
    const clones = await admin<
      { datname: string }[]
    >`select datname from pg_database where datname like ${`${template}_%`}`;
    for (const clone of clones) await admin.unsafe(`drop database if exists ${clone.datname} with (force)`);
    await admin.unsafe(`alter database ${template} with is_template false`);
    await admin.unsafe(`drop database ${template}`);
    await admin.end();
    await server.stop();
  };
}
