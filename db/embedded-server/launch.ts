import { appendFile, chown, readFile, rename, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { totalmem } from "node:os";
import { join } from "node:path";
import type { Binaries } from "./binaries";
import type { Home } from "./home";
import { run } from "./run";

/** Of this machine's memory, or of what its container may use, in MB. */
function eighthOfMemory(): number {
  const allowed = process.constrainedMemory();
  return Math.floor(Math.min(totalmem(), allowed > 0 ? allowed : Number.POSITIVE_INFINITY) / 8 / 2 ** 20);
}

/** A search at 100,000 needs reads some hundred MB again and again; memory is taken only as pages are read. */
const DEFAULTS: Record<string, string> = {
  shared_buffers: `${Math.min(1024, Math.max(128, eighthOfMemory()))}MB`,
  max_connections: "60",
  timezone: "UTC",
  log_checkpoints: "off",
};

/** Starts the server and waits until it answers, on the port asked for, or the last one, or any free one. */
export async function launch(home: Home, binaries: Binaries, wanted?: number, settings: Record<string, string> = {}) {
  await rotateLog(home);
  let port = await choosePort(wanted ?? (await lastPort(home)));
  for (let attempt = 1; ; attempt += 1) {
    await configure(home, {
      ...DEFAULTS,
      ...settings,
      listen_addresses: "127.0.0.1",
      port: String(port),
      unix_socket_directories: "",
    });
    const logged = await stat(home.log).then(
      (found) => found.size,
      () => 0,
    );
    const args = ["start", "-D", home.cluster, "-l", home.log, "-w", "-t", "120"];
    const started = await run(binaries.pgCtl, args, { account: home.account, cwd: home.dir, timeoutMs: 130_000 });
    if (started.code === 0) return port;
    const said = (await readFile(home.log, "utf8").catch(() => "")).slice(logged).trim() || started.output;
    // Somebody took the port between our look and the server's.
    if (!/could not bind|could not create any TCP/i.test(said) || attempt === 4) throw failure(home, said);
    port = await choosePort();
  }
}

function failure(home: Home, said: string): Error {
  const tail = said.split("\n").slice(-12).join("\n");
  const advice = /shared memory block|lock file/i.test(said)
    ? "Another PostgreSQL still holds this folder: stop it, then start again."
    : /No space left/i.test(said)
      ? "The disk is full: make room, then start again."
      : `The whole log is ${home.log}. DATABASE_URL can name another PostgreSQL server instead.`;
  return new Error(`The database in ${home.dir} did not start:\n${tail}\n${advice}`);
}

/** Our settings live in a file of their own, written anew at each start and included once. */
async function configure(home: Home, settings: Record<string, string>): Promise<void> {
  const lines = Object.entries(settings).map(([key, value]) => `${key} = '${value.replaceAll("'", "''")}'`);
  const file = join(home.cluster, "duijie.conf");
  await writeFile(file, `${lines.join("\n")}\n`, { mode: 0o600 });
  if (home.account) await chown(file, home.account.uid, home.account.gid);
  const main = join(home.cluster, "postgresql.conf");
  const include = "include_if_exists = 'duijie.conf'";
  if (!(await readFile(main, "utf8")).includes(include)) await appendFile(main, `\n${include}\n`);
}

async function lastPort(home: Home): Promise<number | undefined> {
  const text = await readFile(join(home.cluster, "duijie.conf"), "utf8").catch(() => "");
  return Number(/^port = '(\d+)'/m.exec(text)?.[1]) || undefined;
}

/** The wanted port if it is free, else one that the system gives. */
async function choosePort(wanted = 0): Promise<number> {
  return (await bindable(wanted)) ?? (await bindable(0)) ?? wanted;
}

function bindable(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(undefined));
    probe.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : undefined));
    });
  });
}

async function rotateLog(home: Home): Promise<void> {
  const size = await stat(home.log).then(
    (found) => found.size,
    () => 0,
  );
  if (size > 5_000_000) await rename(home.log, `${home.log}.1`);
}
