import { createHash, randomBytes } from "node:crypto";
import { chmod, chown, lstat, mkdir, readFile, realpath, rename, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stopPostmaster } from "./postmaster";
import { type Account, run } from "./run";

/** The folder of one embedded server: cluster, password, log, users; and the account that it runs as. */
export type Home = { dir: string; cluster: string; log: string; account: Account | undefined };

const MARK = "location.txt";

export async function openHome(dataDir: string, log: (line: string) => void): Promise<Home> {
  const wanted = resolve(dataDir);
  await mkdir(wanted, { recursive: true }).catch((error) => {
    throw new Error(`The data folder ${wanted} cannot be made (${error.code}). Set DUIJIE_DATA to a folder of yours.`);
  });
  const existing = await stat(join(wanted, "cluster")).catch(() => undefined);
  const account = await serverAccount(existing);
  if (existing && process.getuid && process.getuid() !== 0 && existing.uid !== process.getuid()) {
    throw new Error(
      `The database in ${wanted} belongs to user id ${existing.uid}, for it was made under another account (root?).\n` +
        `Start as that account again, or take it over: sudo chown -R "$(id -un)" ${wanted}`,
    );
  }
  const isUsable = await holdsData(wanted, account);
  // Data that is there already must not seem to vanish because a folder above it was closed.
  if (existing && !isUsable) {
    throw new Error(
      `The account of the database server (user id ${account?.uid ?? "ours"}) no longer reaches ${wanted}.\n` +
        "Let others pass the folders above it again (chmod o+x), or move it and set DUIJIE_DATA to the new place.",
    );
  }
  const dir = isUsable ? wanted : await relocate(wanted, account, log);
  return { dir, cluster: join(dir, "cluster"), log: join(dir, "server.log"), account };
}

/** PostgreSQL refuses to run as root: there it runs as the owner of existing data, else as nobody. */
async function serverAccount(existing: { uid: number; gid: number } | undefined): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  const line = /^nobody:[^:]*:(-?\d+):(-?\d+):/m.exec(await readFile("/etc/passwd", "utf8").catch(() => ""));
  return { uid: Number(line?.[1] ?? 65534), gid: Number(line?.[2] ?? 65534) };
}

/** Whether the account reaches the folder and the file system keeps owner and mode (not so on some mounts). */
async function holdsData(dir: string, account: Account | undefined): Promise<boolean> {
  if (process.platform === "win32") return true;
  try {
    if (account) await chown(dir, account.uid, account.gid);
    await chmod(dir, 0o700);
    const now = await stat(dir);
    if ((now.mode & 0o777) !== 0o700 || (account && now.uid !== account.uid)) return false;
  } catch {
    return false;
  }
  if (!account) return true;
  const probe = await run("/bin/sh", ["-c", 'cd "$0" && test -w .', dir], { account, cwd: "/" });
  return probe.code === 0;
}

async function relocate(wanted: string, account: Account | undefined, log: (line: string) => void): Promise<string> {
  const owner = process.getuid?.() ?? 0;
  const hash = createHash("sha256")
    .update(await realpath(wanted))
    .digest("hex")
    .slice(0, 12);
  const base = await stat("/var/tmp").then(
    () => "/var/tmp",
    () => tmpdir(),
  );
  const dir = join(base, `duijie-${owner}-${hash}`);
  await setAsideForeign(dir, wanted, log);
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const found = await lstat(dir);
  if (!found.isDirectory() || ![owner, account?.uid].includes(found.uid)) {
    throw new Error(`${dir} belongs to somebody else. Remove it, or set DUIJIE_DATA to another folder.`);
  }
  if (!(await holdsData(dir, account))) {
    throw new Error(
      `Neither ${wanted} nor ${dir} can hold a database. Set DUIJIE_DATA to a folder on a local disk, or set DATABASE_URL.`,
    );
  }
  await writeFile(join(wanted, MARK), `${dir}\n`);
  log(`The database is kept in ${dir}, because the server's account cannot use ${wanted}.`);
  return dir;
}

/** A data folder that was deleted means a fresh start; the old data is never removed by us. */
async function setAsideForeign(dir: string, wanted: string, log: (line: string) => void): Promise<void> {
  const known = await readFile(join(wanted, MARK), "utf8").catch(() => "");
  const cluster = join(dir, "cluster");
  if (known.trim() === dir || !(await stat(cluster).catch(() => undefined))) return;
  await stopPostmaster(cluster);
  const aside = `${cluster}.old-${Date.now()}`;
  log(`An older database of a deleted ${wanted} was set aside as ${aside}; remove it when it is not needed.`);
  await rename(cluster, aside);
}

/** The superuser's password; undefined before the first start, or when its file was lost. */
export async function keptPassword(home: Home): Promise<string | undefined> {
  const kept = (await readFile(join(home.dir, "password"), "utf8").catch(() => "")).trim();
  return /^[0-9a-f]{48}$/.test(kept) ? kept : undefined;
}

export const newPassword = () => randomBytes(24).toString("hex");

export async function keepPassword(home: Home, password: string): Promise<void> {
  const fresh = join(home.dir, `password.${process.pid}`);
  await writeFile(fresh, `${password}\n`, { mode: 0o600 });
  await rename(fresh, join(home.dir, "password"));
}
