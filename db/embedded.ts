import { createHmac } from "node:crypto";
import { realpath } from "node:fs/promises";
import postgres from "postgres";
import { findBinaries } from "./embedded-server/binaries";
import { ensureCluster, resetPassword } from "./embedded-server/cluster";
import { type Home, keepPassword, keptPassword, newPassword, openHome } from "./embedded-server/home";
import { launch } from "./embedded-server/launch";
import { withLock } from "./embedded-server/lock";
import { livePostmaster, stopPostmaster } from "./embedded-server/postmaster";
import { pause, run } from "./embedded-server/run";
import { forgetUsers, joinUsers } from "./embedded-server/users";

export type EmbeddedOptions = {
  dataDir: string;
  /** Wished for; another free one is taken when it is in use. */
  port?: number | undefined;
  /** Extra server settings, e.g. fsync off in tests. They do not apply to a server that runs already. */
  settings?: Record<string, string> | undefined;
  log?: ((line: string) => void) | undefined;
};

export type Embedded = {
  /** Database `duijie` as its owner. */
  url: string;
  /** Database `postgres` as superuser. */
  adminUrl: string;
  /** Whether the server was running already. */
  reused: boolean;
  pid: number;
  isRunning(): Promise<boolean>;
  /** Leaves the server; the last one to leave shuts it down. */
  stop(): Promise<void>;
};

/** A real PostgreSQL server on `dataDir`: made, started, healed or reused, whichever is needed. */
export async function startEmbedded({ dataDir, port, settings, log = () => {} }: EmbeddedOptions): Promise<Embedded> {
  const home = await openHome(dataDir, log);
  return withLock(home.dir, async () => {
    const running = await answeringServer(home);
    const server = running ?? (await startServer(home, port, settings, log));
    const urls = await ensureDatabase(home, server.port);
    const users = await joinUsers(home.dir);
    let stopping: Promise<void> | undefined;
    const leave = () =>
      withLock(home.dir, async () => {
        if ((await users.leave()).isLast) await stopOrFail(home);
      });
    return {
      ...urls,
      pid: server.pid,
      reused: running !== undefined,
      isRunning: async () => (await livePostmaster(home.cluster)) !== undefined,
      stop() {
        stopping ??= leave();
        return stopping;
      },
    };
  });
}

/** Stops the server of a data folder, whoever started it: for one that outlived a killed parent. */
export async function stopEmbedded(dataDir: string): Promise<void> {
  const home = await openHome(dataDir, () => {});
  await withLock(home.dir, () => stopOrFail(home));
}

type Server = { pid: number; port: number };

async function startServer(
  home: Home,
  port: number | undefined,
  settings: Record<string, string> | undefined,
  log: (line: string) => void,
): Promise<Server> {
  const binaries = await findBinaries(home.account, home.dir, log);
  const kept = await keptPassword(home);
  const password = kept ?? newPassword();
  const { created } = await ensureCluster(home, binaries, password, log);
  if (!kept && !created) await resetPassword(home, binaries, password);
  if (!kept) await keepPassword(home, password);
  const chosen = await launch(home, binaries, port, settings);
  await forgetUsers(home.dir);
  const server = await livePostmaster(home.cluster);
  if (!server) throw new Error(`The database in ${home.dir} stopped right after its start; see ${home.log}.`);
  return { pid: server.pid, port: chosen };
}

/** A server that is recovering or shutting down gets time; one that never answers is reported, not killed. */
async function answeringServer(home: Home): Promise<Server | undefined> {
  const deadline = Date.now() + 60_000;
  const password = await keptPassword(home);
  // Without its password nobody can use it: the restart gives it a new one.
  if (!password) await stopOrFail(home);
  for (;;) {
    const server = await livePostmaster(home.cluster);
    if (!server || !password) return undefined;
    if (server.ready && (await isOurs(home, server.port, password))) return server;
    if (Date.now() > deadline) {
      throw new Error(
        `A PostgreSQL (process ${server.pid}) holds ${home.cluster} but does not answer on port ${server.port}.\n` +
          `Look at ${home.log}; stop that process, then start again.`,
      );
    }
    await pause(250);
  }
}

async function isOurs(home: Home, port: number, password: string): Promise<boolean> {
  const sql = connect(urlOf("postgres", password, port, "postgres"));
  try {
    const [row] = await sql<{ folder: string }[]>`select current_setting('data_directory') as folder`;
    return row !== undefined && (await realpath(row.folder)) === (await realpath(home.cluster));
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Idempotent, so that a process killed between initdb and here heals. */
async function ensureDatabase(home: Home, port: number): Promise<{ url: string; adminUrl: string }> {
  const password = (await keptPassword(home)) ?? "";
  const ownerPassword = createHmac("sha256", password).update("duijie").digest("hex").slice(0, 48);
  const adminUrl = urlOf("postgres", password, port, "postgres");
  const sql = connect(adminUrl);
  try {
    const [found] = await sql`select 1 from pg_roles where rolname = 'duijie'`;
    const verb = found ? "alter" : "create";
    // Both are hex digits of ours, and DDL takes no parameters.
    await sql.unsafe(`${verb} role duijie login createdb createrole nosuperuser password '${ownerPassword}'`);
    const [database] = await sql`select 1 from pg_database where datname = 'duijie'`;
    if (!database) await sql`create database duijie owner duijie`;
  } finally {
    await sql.end({ timeout: 5 });
  }
  return { url: urlOf("duijie", ownerPassword, port, "duijie"), adminUrl };
}

async function stopOrFail(home: Home): Promise<void> {
  if (process.platform === "win32" && (await livePostmaster(home.cluster))) {
    // A signal is a hard kill there; pg_ctl asks in PostgreSQL's own way.
    const { pgCtl } = await findBinaries(home.account, home.dir, () => {});
    await run(pgCtl, ["stop", "-D", home.cluster, "-m", "fast", "-w"], { cwd: home.dir });
  }
  if (!(await stopPostmaster(home.cluster))) {
    throw new Error(`The database in ${home.dir} does not stop; see ${home.log}.`);
  }
}

const urlOf = (user: string, password: string, port: number, database: string) =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;

const connect = (url: string) => postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
