import { startServer } from "@/lib/platform/server";
import { runCommand } from "./command";
import { openDatabase } from "./database";
import { complete, readEnvFiles, settle } from "./environment";
import { freePort } from "./ports";
import { provision } from "./provision";
import { ensureSecret } from "./secret";
import { storyState, tellStory } from "./story";
import { supervise } from "./supervise";

/** Development: Next with hot reload on the story, and the worker beside it. */
await runCommand(async (command) => {
  readEnvFiles();
  const { HOST } = complete({ NODE_ENV: "development" });
  const port = await freePort(HOST);
  const database = await openDatabase(command);
  await ensureSecret();
  const isForeign = !database.isEmbedded && (await storyState(database.url)) === "foreign";
  await provision(database.migrationUrl);
  if (isForeign) console.log("The database holds data of its own: the story is left out.");
  else await tellStory(database.migrationUrl, (line) => console.log(line));

  complete({ PORT: String(port) });
  settle();
  const worker = supervise("worker");
  command.onStop(() => worker.stop());
  const server = await startServer({ dev: true, port });
  command.onStop(() => server.close());
  console.log(`\nDuijie 对接 (development): ${server.url}`);
  await command.stopped;
  return 0;
});
