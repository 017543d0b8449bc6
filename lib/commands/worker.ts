import { runCommand } from "./command";
import { current, readEnvFiles, settle } from "./environment";
import { sayReady } from "./supervise";

/** The worker process: jobs until it is told to stop; what runs is finished first. */
await runCommand(async (command) => {
  if (!process.send) readEnvFiles();
  if (!current().DATABASE_URL)
    throw new Error("DATABASE_URL is not set. `npm run demo` and `npm run dev` start a worker of their own.");
  settle();
  // Loaded late: its modules may read the environment at once.
  const { runWorker } = await import("@/lib/worker/run");
  const worker = await runWorker();
  command.onStop(() => worker.stop());
  sayReady();
  await command.stopped;
  return 0;
});
