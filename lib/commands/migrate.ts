import { migrate } from "@/db/migrate";
import { runCommand } from "./command";
import { openDatabase } from "./database";
import { readEnvFiles } from "./environment";

await runCommand(async (command) => {
  readEnvFiles();
  const { migrationUrl } = await openDatabase(command);
  const { applied } = await migrate(migrationUrl);
  console.log(applied === 0 ? "The database is up to date." : `Applied ${applied} migration(s).`);
  return 0;
});
