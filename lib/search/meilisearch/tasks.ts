import type { EnqueuedTask, Task } from "meilisearch";
import { OuterUnavailable } from "./breaker";
import { asUnavailable, refusalCode } from "./failures";
import type { OuterServer } from "./server";

/** Each look at a task has a limit of its own; the task itself may be a thousand documents with an embedder. */
const patience = { timeout: 600_000, interval: 50 };

/** The server did not do it and will not: a task that failed, or a request that it refused. */
export class TaskFailed extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "TaskFailed";
  }
}

/** Sends something and waits until the server has done it: only then it counts. Rejects with TaskFailed or OuterUnavailable. */
export async function done(server: OuterServer, send: () => Promise<EnqueuedTask>): Promise<void> {
  const sent = await send().catch((error) => Promise.reject(failureOf(error)));
  // A task that the server knows no more, or that somebody cancelled, says nothing against what was sent.
  const task = await server.writer.tasks.waitForTask(sent, patience).catch((error) => {
    throw asUnavailable(error);
  });
  if (!isSame(sent, task) || task.status === "canceled") throw new OuterUnavailable("refused", `${task.type} was lost`);
  if (task.status !== "succeeded") {
    const why = task.error?.message ?? task.status;
    throw new TaskFailed(task.error?.code ?? task.status, `${task.type} of ${task.indexUid}: ${why}`);
  }
}

/** The same where the server may answer that the thing is there, or gone, already. */
export async function doneUnless(server: OuterServer, code: string, send: () => Promise<EnqueuedTask>): Promise<void> {
  await done(server, send).catch((error) => {
    if (!(error instanceof TaskFailed && error.code === code)) throw error;
  });
}

/**
 * Takes back what an interrupted run left in the server's queue. For the only writer, whose changes are all still
 * pending: each would be done before what is sent now, and done for nothing.
 */
export async function cancelLeftovers(server: OuterServer, indexes: readonly string[]): Promise<void> {
  const query = { indexUids: [...indexes], statuses: ["enqueued" as const, "processing" as const] };
  const { total } = await server.writer.tasks
    .getTasks({ ...query, limit: 1 })
    .catch((error) => Promise.reject(asUnavailable(error)));
  if (total > 0) await done(server, () => server.writer.tasks.cancelTasks(query));
}

/** Numbers of tasks begin anew where a server came back from an older copy: another's task may bear the same. */
function isSame(sent: EnqueuedTask, found: Task): boolean {
  return found.type === sent.type && Date.parse(found.enqueuedAt) === Date.parse(sent.enqueuedAt);
}

function failureOf(error: unknown): unknown {
  const code = refusalCode(error);
  return code === null ? asUnavailable(error) : new TaskFailed(code, String(error));
}
