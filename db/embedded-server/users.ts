import { randomBytes } from "node:crypto";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isAlive } from "./run";

/** Who uses the server right now: one file a user, named by its process. The last one to leave stops it. */
export async function joinUsers(home: string): Promise<{ leave(): Promise<{ isLast: boolean }> }> {
  const folder = join(home, "users");
  await mkdir(folder, { recursive: true });
  const own = `${process.pid}-${randomBytes(4).toString("hex")}`;
  await writeFile(join(folder, own), "");
  return {
    async leave() {
      await rm(join(folder, own), { force: true });
      return { isLast: (await liveUsers(folder)).length === 0 };
    },
  };
}

/** A server that we have just started can have no users yet, whatever files a killed process left. */
export const forgetUsers = (home: string) => rm(join(home, "users"), { recursive: true, force: true });

async function liveUsers(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const live = names.filter((name) => isAlive(Number.parseInt(name, 10)));
  await Promise.all(
    names.filter((name) => !live.includes(name)).map((name) => rm(join(folder, name), { force: true })),
  );
  return live;
}
