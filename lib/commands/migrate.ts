import { runCommand } from "./command";
import { openDatabase } from "./database";
import { readEnvFiles } from "./environment";
import { provision } from "./provision";

await runCommand(async (command) => {
  readEnvFiles();
  const { migrationUrl } = await openDatabase(command);
  const { applied } = await provision(migrationUrl);
  console.log(applied === 0 ? "The database is up to date." : `Applied ${applied} migration(s).`);
  return 0;
});
