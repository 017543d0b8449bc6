import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { connect, type Database } from "@/db/client";
import { authSecret } from "@/lib/auth/secrets";
import { sender } from "@/lib/outbox/boss";
import { type Ask, askerOf, siteOrigin } from "./ask";

/** A database and what runs on it: first the worker until nothing is left to do, then the web process. */
export type World = { name: string; url: string; db: Database; close(): Promise<void> };

const folder = import.meta.dirname;

export function openWorld(name: string, url: string): World {
  const { db, close } = connect(url, { max: 3, name: "leaks" });
  return {
    name,
    url,
    db,
    close: async () => {
      // What was sent to the queue here has a timer of its own.
      await (await sender(db)).stop({ graceful: false });
      await close();
    },
  };
}

/** The same database once more, ids and all. Nobody may be connected to the first. */
export async function copyWorld(adminUrl: string, from: World, name: string): Promise<World> {
  await from.close();
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await admin.unsafe(`drop database if exists ${name} with (force)`);
    await admin.unsafe(`create database ${name} template ${databaseOf(from.url)} owner duijie`);
  } finally {
    await admin.end();
  }
  const url = new URL(from.url);
  url.pathname = `/${name}`;
  return openWorld(name, url.toString());
}

const databaseOf = (url: string) => new URL(url).pathname.slice(1);

export type Running = { ask: Ask; stop(): Promise<void> };

/** The web process as `npm start` runs it, on the build that stands; its clock stands still. */
export async function startWeb(world: World, now: Date): Promise<Running> {
  const port = await freePort();
  const child = await start("start", { ...environmentOf(world, now), PORT: String(port) });
  const ask = askerOf(port);
  return {
    ask,
    stop: async () => {
      ask.close();
      await end(child);
    },
  };
}

/** Runs the worker until nothing is left to do of what was done before. */
export async function runJobs(world: World, now: Date): Promise<void> {
  const child = await start("worker", environmentOf(world, now));
  try {
    for (let quiet = 0; quiet < 3; ) {
      const [row] = await world.db.execute<{ open: number }>(
        sql`select count(*)::int as open from pgboss.job where state in ('created', 'retry', 'active') and start_after <= now()`,
      );
      quiet = row?.open === 0 ? quiet + 1 : 0;
      await pause(500);
    }
  } finally {
    await end(child);
  }
}

function environmentOf(world: World, now: Date): Record<string, string> {
  return {
    DATABASE_URL: world.url,
    DUIJIE_MODE: "demo",
    DUIJIE_DATA: ".data/leaks",
    NODE_ENV: "production",
    HOST: "127.0.0.1",
    APP_ORIGIN: siteOrigin,
    AUTH_SECRET: authSecret(),
    LOG_LEVEL: "error",
    LEAKS_NOW: String(now.getTime()),
  };
}

async function start(command: "start" | "worker", environment: Record<string, string>): Promise<ChildProcess> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|NODE_ENV|NODE_OPTIONS|DATABASE_URL|PORT|MEILI_|EMBEDDINGS_|SMTP_)/.test(name),
  );
  const clock = path.join(folder, "stopped-clock.ts");
  const child = spawn(process.execPath, ["--import", "tsx", "--import", clock, `lib/commands/${command}.ts`], {
    env: { ...Object.fromEntries(inherited), ...environment } as NodeJS.ProcessEnv,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  return new Promise((resolve, reject) => {
    child.once("message", () => resolve(child));
    child.once("exit", (code) => reject(new Error(`${command} ended with ${code} while starting.`)));
  });
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.send("stop", () => {});
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
