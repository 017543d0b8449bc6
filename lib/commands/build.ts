import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

const SOURCES = [
  "app",
  "components",
  "lib",
  "db",
  "public",
  "proxy.ts",
  "next.config.js",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];
const STAMP = join(".next", "duijie-build");

export const hasBuild = () => existsSync(join(".next", "BUILD_ID"));

/** Builds unless the last build was of these very sources; returns whether it built. */
export async function ensureBuild(signal: AbortSignal): Promise<boolean> {
  const sources = await hashOfSources();
  const built = await readFile(STAMP, "utf8").catch(() => "");
  if (hasBuild() && built === sources) return false;
  await build(signal);
  await writeFile(STAMP, sources);
  return true;
}

function build(signal: AbortSignal): Promise<void> {
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  return new Promise((resolve, reject) => {
    let output = "";
    // The demo runs what `npm run verify` has checked: types are not checked a second time.
    const child = spawn(process.execPath, [next, "build"], {
      env: { ...process.env, SKIP_BUILD_TYPES: "1" },
      stdio: ["ignore", "pipe", "pipe"],
      signal,
    });
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString("utf8")).slice(-6_000);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(`${output.trim()}\nThe build failed (above). After a change of packages, \`npm ci\` may help.`),
        );
    });
  });
}

async function hashOfSources(): Promise<string> {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    for (const file of await filesOf(source)) {
      hash
        .update(`${file}\0`)
        .update(await readFile(file))
        .update("\0");
    }
  }
  return hash.digest("hex");
}

async function filesOf(path: string): Promise<string[]> {
  if (!existsSync(path)) return [];
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
