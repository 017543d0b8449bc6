import type { EnqueuedTask } from "meilisearch";
import { asUnavailable, refusalCode } from "./failures";
import type { OuterServer } from "./server";

const patience = { timeout: 60_000, interval: 50 };

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
  const task = await send()
    .then((enqueued) => server.writer.tasks.waitForTask(enqueued, patience))
    .catch((error) => Promise.reject(failureOf(error)));
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

function failureOf(error: unknown): unknown {
  const code = refusalCode(error);
  return code === null ? asUnavailable(error) : new TaskFailed(code, String(error));
}
