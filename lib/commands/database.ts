import { join } from "node:path";
import { type Embedded, startEmbedded } from "@/db/embedded";
import type { Command } from "./command";
import { complete, current } from "./environment";

export type OpenDatabase = { url: string; migrationUrl: string; isEmbedded: boolean };

/** Speed instead of durability: a test database is made anew anyway. */
export const TEST_SETTINGS = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_connections: "200",
};

type Options = { folder?: string; settings?: Record<string, string>; log?: (line: string) => void };

/** The database of DATABASE_URL, else the embedded one, which is stopped with the command. Children inherit its address. */
export async function openDatabase(command: Command, options: Options = {}): Promise<OpenDatabase> {
  const { DATABASE_URL, MIGRATION_DATABASE_URL, DUIJIE_DATA } = current();
  if (DATABASE_URL)
    return { url: DATABASE_URL, migrationUrl: MIGRATION_DATABASE_URL ?? DATABASE_URL, isEmbedded: false };
  const dataDir = join(DUIJIE_DATA, options.folder ?? "postgres");
  const start = (port?: number) =>
    startEmbedded({ dataDir, port, settings: options.settings, log: options.log ?? console.log });

  const opening = start();
  // Registered before it is up, so that a stop in the middle of the start leaves no server behind.
  command.onStop(() =>
    guarded.then(
      (server) => server.stop(),
      () => {},
    ),
  );
  const guarded = opening.then((embedded) => keepRunning(embedded, start));
  guarded.catch(() => {});
  const { url } = await opening;
  await guarded;
  complete({ DATABASE_URL: url, MIGRATION_DATABASE_URL: url });
  return { url, migrationUrl: url, isEmbedded: true };
}

/** A server that dies under us is started again on the same port, so that pools simply reconnect. */
function keepRunning(first: Embedded, start: (port: number) => Promise<Embedded>): { stop(): Promise<void> } {
  const port = Number(new URL(first.url).port);
  let embedded = first;
  let isBusy: Promise<void> | undefined;
  const check = async () => {
    if (await embedded.isRunning()) return;
    console.error("The database server died; starting it again …");
    embedded = await start(port);
  };
  const timer = setInterval(() => {
    isBusy ??= check()
      .catch((error) => console.error(`The database did not start again: ${error.message}`))
      .finally(() => {
        isBusy = undefined;
      });
  }, 2_000);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await isBusy;
      await embedded.stop();
    },
  };
}
