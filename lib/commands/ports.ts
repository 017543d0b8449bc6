import { createServer } from "node:net";
import { current, isSet } from "./environment";

/** PORT must be free when it was asked for; otherwise the next free one from 3000 on is taken. */
export async function freePort(host: string): Promise<number> {
  const { PORT } = current();
  if (await isFree(host, PORT)) return PORT;
  if (isSet("PORT")) {
    throw new Error(
      `Port ${PORT} is in use. Stop what uses it, choose another PORT, or leave PORT unset for the next free one.`,
    );
  }
  for (let port = PORT + 1; port < PORT + 100; port += 1) {
    if (await isFree(host, port)) return port;
  }
  throw new Error(`No port from ${PORT} to ${PORT + 99} is free. Choose one with PORT.`);
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
