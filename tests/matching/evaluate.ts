/**
 * Measures the engine against human judgements, if the data are on this machine: `tsx tests/matching/evaluate.ts [task …]`.
 * One frozen configuration; the figures are for reading, not for tuning.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEngine } from "@/lib/matching/engine";

const root = process.env.EVALUATION_ROOT ?? "/work/shared";
const data = join(root, "data");
const scripts = join(root, "eval");
const usual = ["bdci", "z1", "z1r", "z3", "lr", "gold"];

if (!existsSync(data) || !existsSync(scripts)) {
  console.log(`skipped: no evaluation data under ${root}`);
} else {
  const folder = mkdtempSync(join(tmpdir(), "matching-"));
  try {
    for (const task of process.argv.length > 2 ? process.argv.slice(2) : usual) evaluate(task, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function evaluate(task: string, folder: string): void {
  const names = task === "gold" ? Array.from({ length: 10 }, (_, i) => `gold-${i + 1}`) : [task];
  const started = performance.now();
  const runs = names.map((name) => run(name, folder));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const scored = execFileSync("node", [join(scripts, "score.mjs"), task, ...runs, data], { encoding: "utf8" });
  console.log(`${scored.trim()} (${seconds} s)`);
}

interface TaskNeed {
  id: string;
  title: string;
  text?: string;
}
interface TaskExpert {
  id: string;
  outputs: { title?: string; abstract?: string }[];
}

/** Writes one run file and returns its path. */
function run(name: string, folder: string): string {
  const task = join(folder, name);
  execFileSync("node", [join(scripts, "tasks.mjs"), name, task, data]);
  const rows = <T>(file: string) => linesOf(join(task, file)).map((line) => JSON.parse(line) as T);
  const engine = createEngine();
  for (const { id, outputs } of rows<TaskExpert>("experts.jsonl")) {
    engine.setExpert({ id, outputs: outputs.map(({ title = "", abstract }) => ({ title, abstract })) });
  }
  const wanted = pairsOf(join(task, "pairs.tsv"));
  const lines: string[] = [];
  for (const { id, title, text = "" } of rows<TaskNeed>("needs.jsonl")) {
    const need = { id, title, problem: text };
    const scores = wanted
      ? engine.scorePairs(need, wanted.get(id) ?? []).map((pair) => ({ id: pair.expertId, score: pair.score }))
      : engine.rankExperts(need, { top: 10 });
    for (const { id: expert, score } of scores) lines.push(`${id}\t${expert}\t${score}`);
  }
  const file = join(folder, `${name}.tsv`);
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
}

function pairsOf(file: string): Map<string, string[]> | null {
  if (!existsSync(file)) return null;
  const pairs = new Map<string, string[]>();
  for (const line of linesOf(file)) {
    const [need, expert] = line.split("\t") as [string, string];
    pairs.set(need, [...(pairs.get(need) ?? []), expert]);
  }
  return pairs;
}

function linesOf(file: string): string[] {
  return readFileSync(file, "utf8").split("\n").filter(Boolean);
}
