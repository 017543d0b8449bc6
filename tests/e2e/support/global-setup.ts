import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { startEmbedded, stopEmbedded } from "@/db/embedded";

declare module "vitest" {
  interface ProvidedContext {
    baseUrl: string;
    databaseUrl: string;
  }
}

const data = ".data/e2e";

/**
 * Runs `npm run demo` as a reader of the README would, on a database of its own: builds if the sources changed, tells the story,
 * starts web and worker. E2E_BASE_URL with E2E_DATA (its data folder) uses a server that runs already.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  mkdirSync("tests/output", { recursive: true });
  const { E2E_BASE_URL, E2E_DATA } = process.env;
  const demo = E2E_BASE_URL ? null : await startDemo();
  const database = await startEmbedded({ dataDir: `${E2E_BASE_URL ? (E2E_DATA ?? ".data") : data}/postgres` });
  project.provide("baseUrl", E2E_BASE_URL ?? (demo?.url as string));
  project.provide("databaseUrl", database.url);
  return async () => {
    await database.stop();
    if (demo) await stopDemo(demo.child);
  };
}

async function startDemo(): Promise<{ child: ChildProcess; url: string }> {
  await stopEmbedded(`${data}/postgres`).catch(() => {});
  rmSync(data, { recursive: true, force: true });
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|NODE_ENV|NODE_OPTIONS|DATABASE_URL|PORT)/.test(name),
  );
  const child = spawn(process.execPath, ["--import", "tsx", "lib/commands/demo.ts"], {
    env: Object.fromEntries([...inherited, ["DUIJIE_DATA", data], ["LOG_LEVEL", "warn"]]) as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  return { child, url: await urlOf(child) };
}

function urlOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString("utf8");
      const url = /is running: (\S+)/.exec(said)?.[1];
      if (url) resolve(url);
    });
    child.once("exit", (code) => reject(new Error(`The demo ended with ${code}:\n${said}`)));
  });
}

function stopDemo(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.send("stop");
  });
}
