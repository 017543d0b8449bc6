import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Security floors of STANDARDS.md; `npm audit` is not available everywhere. */
const floors: Record<string, string> = {
  next: "16.4.5",
  "next-auth": "4.24.15",
  "drizzle-orm": "0.45.2",
  sharp: "0.35.5",
  nodemailer: "9.0.1",
  postgres: "3.4.9",
};

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, { version?: string }>;
};

describe("installed versions", () => {
  it.each(Object.entries(floors))("%s is at least %s everywhere it is installed", (name, floor) => {
    const installed = Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
    expect(installed.length).toBeGreaterThan(0);
    for (const [path, { version }] of installed)
      expect(compare(version ?? "0", floor), `${path} ${version}`).toBeGreaterThanOrEqual(0);
  });

  it("npm's xlsx, which has unfixed advisories, is not installed", () => {
    expect(Object.keys(lock.packages).filter((path) => path.endsWith("node_modules/xlsx"))).toEqual([]);
  });

  it("our own dependencies are pinned exactly", () => {
    const own = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, Record<string, string>>;
    for (const version of Object.values({ ...own.dependencies, ...own.devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });
});

function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(/[.-]/).map(Number));
  for (let index = 0; index < 3; index += 1) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
