import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Figure } from "../judged-tasks";

/** The competition's score, learned from the ratings of its own training split; null where the data are not here. */
export function feedbackScore(): Figure | null {
  console.log("\nlearning from ratings (CCF BDCI 2019, its own split)");
  const script = join(import.meta.dirname, "../evaluate-feedback.ts");
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", script], { encoding: "utf8" });
  if (status !== 0) throw new Error(`evaluate-feedback.ts ended with ${status}: ${stderr}`);
  console.log(stdout.trimEnd().replace(/^/gm, "  "));
  const found = /from ratings: score\D*([\d.]+)\D+([\d.]+)\D+([\d.]+)/.exec(stdout);
  if (!found) return null;
  const [value, low, high] = found.slice(1).map(Number) as [number, number, number];
  return { name: "score with feedback", value, low, high, groups: 0 };
}
