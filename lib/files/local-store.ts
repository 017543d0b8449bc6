import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { FileStore } from "./store";

const keyPattern = /^[a-z0-9]{2}\/[a-z0-9]{20,64}$/;

/** Files in a folder outside of `public`. Written under a passing name and moved, so a half-written file is never read. */
export function localStore(folder: string): FileStore {
  // The folder is data of the deployment, found at run time: nothing for a bundler to follow.
  const root = resolve(/* turbopackIgnore: true */ folder);
  const pathOf = (key: string) => {
    if (!keyPattern.test(key)) throw new Error("Not a key of the file store");
    return join(root, key);
  };
  return {
    async put(key, bytes) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const passing = `${path}.${randomBytes(4).toString("hex")}.part`;
      const handle = await open(passing, "wx", 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(passing, path);
    },
    async get(key) {
      try {
        return new Uint8Array(await readFile(pathOf(key)));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
        throw error;
      }
    },
    async remove(key) {
      await rm(pathOf(key), { force: true });
    },
    async *list(before) {
      const folders = await readdir(root, { withFileTypes: true }).catch(() => []);
      for (const folder of folders.filter((entry) => entry.isDirectory()))
        for (const name of await readdir(join(root, folder.name))) {
          const key = `${folder.name}/${name}`;
          if (!keyPattern.test(key)) continue;
          const found = await stat(join(root, key)).catch(() => null);
          if (found && found.mtime < before) yield key;
        }
    },
  };
}
