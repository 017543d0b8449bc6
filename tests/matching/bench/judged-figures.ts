import { type Figure, type JudgedTask, JudgedTasks, judgedTasks, missingData } from "../judged-tasks";

export type TaskFigure = Figure & { task: JudgedTask };

/** Every judged task with the frozen configuration; nothing where the data are not here. */
export function judgedFigures(): TaskFigure[] {
  const missing = missingData();
  console.log(`\njudged by people${missing ? `: skipped, ${missing}` : ""}`);
  if (missing) return [];
  const tasks = new JudgedTasks();
  try {
    return judgedTasks.flatMap((task) =>
      tasks.score(task).map((figure) => {
        console.log(`  ${task.padEnd(5)} ${shown(figure)}, ${figure.groups} groups`);
        return { ...figure, task };
      }),
    );
  } finally {
    tasks.close();
  }
}

export const shown = ({ name, value, low, high }: Figure) =>
  `${name} ${value.toFixed(4)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
