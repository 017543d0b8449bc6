import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEngine } from "@/lib/matching/engine";

const root = process.env.EVALUATION_ROOT ?? "/work/shared";
export const evaluationData = join(root, "data");
const scripts = join(root, "eval");

/** Null where the judged data are not on this machine. */
export const missingData = (): string | null =>
  existsSync(evaluationData) && existsSync(scripts) ? null : `no evaluation data under ${root}`;

export type JudgedTask = "bdci" | "z1" | "z1r" | "z3" | "lr" | "gold";
export const judgedTasks: readonly JudgedTask[] = ["bdci", "z1", "z1r", "z3", "lr", "gold"];

/** A mean with its 95% bootstrap interval over `groups` needs, reviewers or anchors. */
export interface Figure {
  name: string;
  value: number;
  low: number;
  high: number;
  groups: number;
}

/** The judged tasks as files in a folder of their own, each written once. */
export class JudgedTasks {
  private readonly folder = mkdtempSync(join(tmpdir(), "matching-"));

  close(): void {
    rmSync(this.folder, { recursive: true });
  }

  score(task: JudgedTask, overrides?: Parameters<typeof createEngine>[0]): Figure[] {
    const names = task === "gold" ? Array.from({ length: 10 }, (_, i) => `gold-${i + 1}`) : [task];
    const runs = names.map((name) => this.run(name, overrides));
    const scored = execFileSync("node", [join(scripts, "score.mjs"), task, ...runs, evaluationData], {
      encoding: "utf8",
    });
    return scored.trim().split("\n").map(figureOf);
  }

  /** Writes one run file and returns its path. */
  private run(name: string, overrides?: Parameters<typeof createEngine>[0]): string {
    const task = join(this.folder, name);
    if (!existsSync(task)) execFileSync("node", [join(scripts, "tasks.mjs"), name, task, evaluationData]);
    const rows = <T>(file: string) => linesOf(join(task, file)).map((line) => JSON.parse(line) as T);
    const engine = createEngine(overrides);
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
    const file = join(this.folder, `${name}.tsv`);
    writeFileSync(file, `${lines.join("\n")}\n`);
    return file;
  }
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

/** "z1 recall@10 0.9855 [0.980, 0.991] groups 2000". */
function figureOf(line: string): Figure {
  const found = /^\S+ (.+?) ([\d.]+) \[([\d.]+), ([\d.]+)\] groups (\d+)$/.exec(line);
  if (!found) throw new Error(`score.mjs said: ${line}`);
  const [, name, value, low, high, groups] = found as unknown as string[];
  return { name: name!, value: Number(value), low: Number(low), high: Number(high), groups: Number(groups) };
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
