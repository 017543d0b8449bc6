/**
 * Measures the engine against human judgements, if the data are on this machine: `tsx tests/matching/evaluate.ts [task …]`.
 * One frozen configuration; the figures are for reading, not for tuning.
 */
import { type JudgedTask, JudgedTasks, judgedTasks, missingData } from "./judged-tasks";

const missing = missingData();
if (missing) console.log(`skipped: ${missing}`);
else evaluate(process.argv.length > 2 ? (process.argv.slice(2) as JudgedTask[]) : judgedTasks);

function evaluate(chosen: readonly JudgedTask[]): void {
  const tasks = new JudgedTasks();
  try {
    for (const task of chosen) {
      const started = performance.now();
      for (const { name, value, low, high, groups } of tasks.score(task)) {
        console.log(`${task} ${name} ${value.toFixed(4)} [${low.toFixed(3)}, ${high.toFixed(3)}] groups ${groups}`);
      }
      console.log(`  ${((performance.now() - started) / 1000).toFixed(1)} s`);
    }
  } finally {
    tasks.close();
  }
}
