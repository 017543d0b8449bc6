import { spawn } from "node:child_process";
import { constants } from "node:os";
import { type Command, runCommand } from "./command";
import { openDatabase, TEST_SETTINGS } from "./database";

/** `with-database -- cmd args…`: runs a command with a database, the embedded test one unless DATABASE_URL names another. */
await runCommand(async (command) => {
  const given = process.argv.slice(2);
  const [program, ...args] = given[0] === "--" ? given.slice(1) : given;
  if (!program) throw new Error("Usage: with-database -- command [arguments]");
  const { url, migrationUrl } = await openDatabase(command, { folder: "postgres-test", settings: TEST_SETTINGS });
  return runChild(command, program, args, { DATABASE_URL: url, MIGRATION_DATABASE_URL: migrationUrl });
});

/** The database stays until the child has ended, also when both get the terminal's Ctrl-C. */
function runChild(command: Command, program: string, args: string[], extra: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const isWindows = process.platform === "win32";
    const child = spawn(program, args, { stdio: "inherit", shell: isWindows, env: { ...process.env, ...extra } });
    const ended = new Promise<void>((done) => {
      child.once("exit", (code, signal) => {
        resolve(signal ? 128 + constants.signals[signal] : (code ?? 1));
        done();
      });
      child.once("error", (error: NodeJS.ErrnoException) => {
        reject(error.code === "ENOENT" ? new Error(`The command ${program} was not found.`) : error);
        done();
      });
    });
    command.onStop(() => ended);
    command.stopped.then(() => child.kill("SIGTERM"));
  });
}
