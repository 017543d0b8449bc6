import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { complete, current } from "./environment";

/** AUTH_SECRET of the environment, else one that is made once and kept beside the data, so that sessions survive a restart. */
export async function ensureSecret(): Promise<void> {
  const { AUTH_SECRET, DUIJIE_DATA } = current();
  if (AUTH_SECRET) return;
  const file = join(DUIJIE_DATA, "secret");
  await mkdir(DUIJIE_DATA, { recursive: true });
  const made = randomBytes(32).toString("base64url");
  await writeFile(file, `${made}\n`, { mode: 0o600, flag: "wx" }).catch((error) => {
    if (error.code !== "EEXIST") throw error;
  });
  await chmod(file, 0o600).catch(() => {});
  const kept = (await readFile(file, "utf8")).trim();
  if (kept.length < 32) throw new Error(`${file} is damaged. Delete it (everyone signs in anew), then start again.`);
  complete({ AUTH_SECRET: kept });
}
