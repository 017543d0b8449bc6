import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { benchMatching } from "./matching";
import { benchPages } from "./pages";

/** `npm run bench`: everything in one run on one machine; the machine is named, for figures without one say nothing. */
console.log(`${new Date().toISOString()}  Node ${process.version}  ${cpus().length} × ${cpus()[0]?.model}\n`);
benchMatching();
console.log();
const imported = spawnSync(
  process.execPath,
  [
    "--import",
    "tsx",
    "lib/commands/with-database.ts",
    "--",
    process.execPath,
    "--import",
    "tsx",
    "tests/benchmarks/import.ts",
  ],
  { stdio: "inherit" },
);
if (imported.status !== 0) process.exit(imported.status ?? 1);
console.log();
await benchPages();
process.exit(0);
