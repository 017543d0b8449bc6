import { runCommand } from "./command";
import { current, readEnvFiles, settle } from "./environment";
import { importPart } from "./parts";
import { sayReady } from "./supervise";

/** The worker process: jobs until it is told to stop; what runs is finished first. */
await runCommand(async (command) => {
  if (!process.send) readEnvFiles();
  if (!current().DATABASE_URL)
    throw new Error("DATABASE_URL is not set. `npm run demo` and `npm run dev` start a worker of their own.");
  settle();
  const part = await importPart<{ runWorker(): Promise<{ stop(): Promise<unknown> }> }>("lib/worker/run.ts");
  if (!part) throw new Error("There is no worker yet (lib/worker/run.ts).");
  const worker = await part.runWorker();
  command.onStop(() => worker.stop());
  sayReady();
  await command.stopped;
  return 0;
});
