import { chown, readdir, readFile, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Binaries } from "./binaries";
import type { Home } from "./home";
import { run } from "./run";

/** Not every system has C.UTF-8 as a C library locale; trigrams of Chinese need some UTF-8 one. */
const CTYPES = ["C.UTF-8", "en_US.UTF-8", "en-US"];

/** Makes the cluster if there is none. It is built aside and renamed, so a killed initdb leaves nothing half. */
export async function ensureCluster(
  home: Home,
  binaries: Binaries,
  password: string,
  log: (line: string) => void,
): Promise<{ created: boolean }> {
  for (const name of await readdir(home.dir)) {
    if (name.startsWith("cluster.new-")) await rm(join(home.dir, name), { recursive: true, force: true });
  }
  if (await isComplete(home, log)) {
    await checkMajor(home, binaries);
    return { created: false };
  }
  log("Creating the database (once) …");
  const fresh = join(home.dir, `cluster.new-${process.pid}`);
  await initialise(home, binaries, fresh, password);
  await rename(fresh, home.cluster);
  return { created: true };
}

async function isComplete(home: Home, log: (line: string) => void): Promise<boolean> {
  const has = (name: string) => stat(join(home.cluster, name)).then(Boolean, () => false);
  if ((await has("PG_VERSION")) && (await has("global/pg_control"))) return true;
  if (!(await has("."))) return false;
  const isEmpty = await rmdir(home.cluster).then(
    () => true,
    () => false,
  );
  if (!isEmpty) {
    const aside = `${home.cluster}.broken-${Date.now()}`;
    log(`The folder ${home.cluster} holds no complete database; it was set aside as ${aside}.`);
    await rename(home.cluster, aside);
  }
  return false;
}

async function checkMajor(home: Home, binaries: Binaries): Promise<void> {
  const major = (await readFile(join(home.cluster, "PG_VERSION"), "utf8")).trim();
  if (major === String(binaries.major)) return;
  throw new Error(
    `The database in ${home.dir} was written by PostgreSQL ${major}; this version of Duijie brings ${binaries.major}.\n` +
      `To keep the data: run a PostgreSQL ${major} server on ${home.cluster}, dump it with pg_dump, and restore the dump into a new database.\n` +
      `To start afresh: mv ${home.cluster} ${home.cluster}.pg${major}`,
  );
}

async function initialise(home: Home, binaries: Binaries, target: string, password: string): Promise<void> {
  const passwordFile = join(home.dir, `init-password.${process.pid}`);
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (home.account) await chown(passwordFile, home.account.uid, home.account.gid);
  try {
    let output = "";
    for (const ctype of CTYPES) {
      const flags = [
        `--pgdata=${target}`,
        "--username=postgres",
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        `--lc-ctype=${ctype}`,
      ];
      const made = await run(binaries.initdb, flags, { account: home.account, cwd: home.dir });
      if (made.code === 0) return;
      output = made.output;
      await rm(target, { recursive: true, force: true });
      if (!/locale/i.test(output)) break;
    }
    throw new Error(`The database could not be created in ${home.dir}:\n${output}\nIs the disk full, or read-only?`);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** Gives the superuser a new password while the server is down, for the case that the password file was lost. */
export async function resetPassword(home: Home, binaries: Binaries, password: string): Promise<void> {
  const args = ["--single", "-D", home.cluster, "postgres"];
  const input = `ALTER ROLE postgres PASSWORD '${password}'\n`;
  const done = await run(binaries.postgres, args, { account: home.account, cwd: home.dir, input });
  if (done.code !== 0) {
    throw new Error(`The password of the database in ${home.dir} is lost and could not be renewed:\n${done.output}`);
  }
}
