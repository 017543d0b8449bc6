import { runCommand } from "./command";
import { openDatabase } from "./database";
import { readEnvFiles } from "./environment";
import { provision } from "./provision";
import { FOREIGN, storyState, tellStory } from "./story";

/** Writes the demo story into an empty database. */
await runCommand(async (command) => {
  readEnvFiles();
  const { url, migrationUrl, isEmbedded } = await openDatabase(command);
  if (!isEmbedded && (await storyState(url)) === "foreign") throw new Error(FOREIGN);
  await provision(migrationUrl);
  const isNew = await tellStory(migrationUrl, (line) => console.log(line));
  console.log(isNew ? "The story is written." : "The story is there already.");
  return 0;
});
