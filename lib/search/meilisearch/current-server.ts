import { configuredServer, type OuterServer } from "./server";

const slot = globalThis as typeof globalThis & { duijieSearchServer?: OuterServer | null };

/** The search server of this process; null where the embedded engine stands alone. One survives Next's module reloads. */
export function currentServer(): OuterServer | null {
  if (slot.duijieSearchServer === undefined) slot.duijieSearchServer = configuredServer();
  return slot.duijieSearchServer;
}

/** For tests and commands, which name a server themselves. */
export function useServer(server: OuterServer | null): void {
  slot.duijieSearchServer = server;
}
