import { readFile, readlink, realpath, rm } from "node:fs/promises";
import { join } from "node:path";
import { isAlive, pause, run } from "./run";

/** What a server's lock file says. */
export type Postmaster = { pid: number; port: number; ready: boolean };

/** The live server of this cluster. A lock file left by a dead process, or whose pid another program has now, is removed. */
export async function livePostmaster(cluster: string): Promise<Postmaster | undefined> {
  const file = join(cluster, "postmaster.pid");
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split("\n").map((line) => line.trim());
  const pid = Math.abs(Number(lines[0]));
  if (pid > 1 && isAlive(pid) && (await isPostgresOf(pid, cluster))) {
    return { pid, port: Number(lines[3]), ready: lines[7] === "ready" };
  }
  // Safe even if we err: PostgreSQL's second lock (shared memory, keyed by the folder) refuses a second server.
  await rm(file, { force: true });
  return undefined;
}

/** Where it cannot be told, it counts as ours: better a clear refusal than two servers on one folder. */
async function isPostgresOf(pid: number, cluster: string): Promise<boolean> {
  if (process.platform === "linux") {
    const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "postgres");
    // A zombie has neither command line nor folder.
    if (command === "" || !/postgres/.test(command)) return false;
    const folder = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
    return folder === undefined || folder === (await realpath(cluster));
  }
  const cwd = process.platform === "win32" ? "." : "/";
  const listed =
    process.platform === "win32"
      ? await run("tasklist", ["/FI", `PID eq ${pid}`, "/FO", "CSV", "/NH"], { cwd })
      : await run("/bin/ps", ["-o", "command=", "-p", String(pid)], { cwd });
  return listed.code !== 0 || /postgres/i.test(listed.output);
}

/** Fast shutdown by signal; true when the server is gone. */
export async function stopPostmaster(cluster: string, timeoutMs = 60_000): Promise<boolean> {
  const server = await livePostmaster(cluster);
  if (!server) return true;
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(server.pid, name);
    } catch {
      // Gone by itself.
    }
  };
  signal("SIGINT");
  const deadline = Date.now() + timeoutMs;
  while (isAlive(server.pid) && (await isPostgresOf(server.pid, cluster))) {
    // Past the time allowed: immediate shutdown; the next start recovers from the log.
    if (Date.now() > deadline) signal("SIGQUIT");
    if (Date.now() > deadline + 10_000) return false;
    await pause(50);
  }
  return true;
}
