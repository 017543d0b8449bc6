import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "@/db/embedded";
import { ensureBuild } from "@/lib/commands/build";
import { TEST_SETTINGS } from "@/lib/commands/database";

declare module "vitest" {
  interface ProvidedContext {
    databaseUrl: string;
    adminUrl: string;
  }
}

const folder = ".data/leaks";

/**
 * A build of the sources as they are, and a database with the story told anew; the worlds are copies of it.
 * LEAKS_KEEP=1 takes the story of the run before.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  mkdirSync(folder, { recursive: true });
  const server = await startEmbedded({ dataDir: `${folder}/postgres`, settings: TEST_SETTINGS });
  const url = new URL(server.url);
  url.pathname = "/leaks_story";
  if (!process.env.LEAKS_KEEP) await emptyDatabase(server.adminUrl);
  await Promise.all([build(), process.env.LEAKS_KEEP ? null : tellStory(url.toString())]);
  project.provide("databaseUrl", url.toString());
  project.provide("adminUrl", server.adminUrl);
  return () => server.stop();
}

/** As for production, whatever the tests' own environment says. */
async function build(): Promise<void> {
  const { NODE_ENV } = process.env;
  Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  await ensureBuild(new AbortController().signal);
  Object.assign(process.env, { NODE_ENV });
}

/** In a process of its own: what it opens ends with it. */
function tellStory(url: string): Promise<void> {
  const child = spawn(process.execPath, ["--import", "tsx", "lib/commands/seed.ts"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      DUIJIE_DATA: folder,
      DATABASE_URL: url,
      MIGRATION_DATABASE_URL: url,
    },
    stdio: "inherit",
  });
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`The story ended with ${code}.`))));
  });
}

async function emptyDatabase(adminUrl: string): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await admin.unsafe("drop database if exists leaks_story with (force)");
    await admin.unsafe("create database leaks_story owner duijie");
  } finally {
    await admin.end();
  }
}
