import type { Figure } from "../judged-tasks";
import type { TaskFigure } from "./judged-figures";
import type { Speed } from "./speed";

interface Target {
  name: string;
  best: string;
  reach: number;
  /** Whether less is better. */
  less: boolean;
  unit?: string;
  ours: Pick<Figure, "value" | "low" | "high"> | number | null;
}

/** The table of the task: ours beside the best so far and what is to be reached. */
export function printTargets(judged: readonly TaskFigure[], learned: Figure | null, speed: Speed | null): void {
  const figure = (task: string, name: string) =>
    judged.find((one) => one.task === task && one.name.startsWith(name)) ?? null;
  const at = (experts: number) => speed?.get(experts);
  const targets: Target[] = [
    { name: "gold standard loss", best: "0.246", reach: 0.235, less: true, ours: figure("gold", "loss") },
    { name: "LR-Bench loss", best: "0.187", reach: 0.18, less: true, ours: figure("lr", "loss") },
    { name: "BDCI loss within a need", best: "0.250", reach: 0.235, less: true, ours: figure("bdci", "loss") },
    { name: "BDCI score with feedback", best: "0.750", reach: 0.77, less: false, ours: learned },
    { name: "z1 recall@10", best: "0.983", reach: 0.985, less: false, ours: figure("z1", "recall") },
    { name: "z1r recall@10", best: "0.982", reach: 0.985, less: false, ours: figure("z1r", "recall") },
    { name: "z3 nDCG@10", best: "0.453", reach: 0.5, less: false, ours: figure("z3", "nDCG") },
    { name: "p95 at 10k", best: "7.3", reach: 4, less: true, unit: "ms", ours: at(10_000)?.p95 ?? null },
    { name: "p95 at 100k", best: "14", reach: 10, less: true, unit: "ms", ours: at(100_000)?.p95 ?? null },
    {
      name: "index of 100k",
      best: "41–64",
      reach: 30,
      less: true,
      unit: "s",
      ours: at(100_000)?.indexWallSeconds ?? null,
    },
    { name: "memory at 100k", best: "540", reach: 500, less: true, unit: "MB", ours: at(100_000)?.megabytes ?? null },
  ];
  console.log("\n| task | best so far | to reach | ours | |\n|---|---|---|---|---|");
  for (const target of targets) console.log(rowOf(target));
}

function rowOf({ name, best, reach, less, unit = "", ours }: Target): string {
  const goal = `${less ? "≤" : "≥"} ${reach}${unit && ` ${unit}`}`;
  const row = (text: string, verdict: string) =>
    `| ${name} | ${best}${unit && ` ${unit}`} | ${goal} | ${text} | ${verdict} |`;
  if (ours === null) return row("skipped", "");
  const value = typeof ours === "number" ? ours : ours.value;
  const verdict = (less ? value <= reach : value >= reach) ? "reached" : "missed";
  if (typeof ours === "number") return row(`${value.toFixed(1)}${unit && ` ${unit}`}`, verdict);
  const unproven = ours.low < reach && reach < ours.high;
  return row(
    `${value.toFixed(4)} [${ours.low.toFixed(3)}, ${ours.high.toFixed(3)}]`,
    unproven ? `${verdict}, not proven: the goal lies inside the interval` : verdict,
  );
}
