import { ensureBuild } from "./build";
import { type Command, runCommand } from "./command";
import { openDatabase } from "./database";
import { complete } from "./environment";
import { importPart } from "./parts";
import { freePort } from "./ports";
import { provision } from "./provision";
import { ensureSecret } from "./secret";
import { FOREIGN, storyState, tellStory } from "./story";
import { supervise } from "./supervise";
import { table } from "./table";

/** One command from a fresh clone to the running story; see README. */
await runCommand(async (command) => {
  complete({ DUIJIE_MODE: "demo", NODE_ENV: "production", HOST: "127.0.0.1" });
  const port = await freePort("127.0.0.1");
  const database = await openDatabase(command);
  if (!database.isEmbedded && (await storyState(database.url)) === "foreign") throw new Error(FOREIGN);
  await ensureSecret();
  await provision(database.migrationUrl);
  await prepare(command, database.migrationUrl);

  complete({ PORT: String(port) });
  const worker = supervise("worker");
  command.onStop(() => worker.stop());
  const web = supervise("start");
  command.onStop(() => web.stop());
  console.log(await welcome(await web.ready));
  await command.stopped;
  console.log("\nStopping …");
  return 0;
});

/** Building and seeding need each other not, so they share the two cores. */
async function prepare(command: Command, url: string): Promise<void> {
  const abort = new AbortController();
  command.onStop(() => abort.abort());
  try {
    await Promise.all([ensureBuild(abort.signal), tellStory(url, (line) => console.log(line))]);
  } finally {
    abort.abort();
  }
}

async function welcome(url: string): Promise<string> {
  type Account = { role: string; identifier: string; password: string };
  const story = await importPart<{ demoAccounts: Account[] }>("db/seed/accounts.ts");
  const rows = (story?.demoAccounts ?? []).map(({ role, identifier, password }) => [role, identifier, password]);
  const accounts = rows.length === 0 ? "(no accounts yet)" : table([["Role", "Sign in with", "Password"], ...rows]);
  return `\nDuijie 对接 is running: ${url}\n\n${accounts}\n\nStop it with Ctrl-C; the data stays.`;
}
