import { link, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isAlive, pause } from "./run";

const STALE_MS = 20_000;

/** Only one process at a time initialises, starts or stops the server of a folder. */
export async function withLock<T>(dir: string, work: () => Promise<T>): Promise<T> {
  const file = join(dir, "start.lock");
  const own = `${process.pid}`;
  const deadline = Date.now() + 180_000;
  while (!(await take(file, own))) {
    if (Date.now() > deadline) {
      throw new Error(
        `Another process has been starting this database for minutes. If none is running, delete ${file}.`,
      );
    }
    await breakStale(file);
    await pause(100);
  }
  const beat = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => {}), 2_000);
  beat.unref();
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await rm(file, { force: true });
  }
}

/** A link appears with its content, so nobody ever reads a half-written lock. */
async function take(file: string, own: string): Promise<boolean> {
  const fresh = `${file}.${own}.${Math.random().toString(36).slice(2)}`;
  await writeFile(fresh, own);
  try {
    await link(fresh, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    // No hard links on this file system: an exclusive create is nearly as good.
    return writeFile(file, own, { flag: "wx" }).then(
      () => true,
      () => false,
    );
  } finally {
    await rm(fresh, { force: true });
  }
}

async function breakStale(file: string): Promise<void> {
  const [holder, seen] = await Promise.all([readFile(file, "utf8").catch(() => ""), stat(file).catch(() => undefined)]);
  if (!seen) return;
  const abandoned = Date.now() - seen.mtimeMs > STALE_MS || (holder !== "" && !isAlive(Number(holder)));
  if (!abandoned) return;
  const aside = `${file}.stale.${process.pid}`;
  await rename(file, aside).catch(() => {});
  const taken = await readFile(aside, "utf8").catch(() => holder);
  // Somebody else was quicker and the lock is live again: give it back.
  if (taken !== holder) await link(aside, file).catch(() => {});
  await rm(aside, { force: true });
}
