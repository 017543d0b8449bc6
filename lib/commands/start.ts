import { startServer } from "@/lib/platform/server";
import { hasBuild } from "./build";
import { runCommand } from "./command";
import { complete, readEnvFiles, settle } from "./environment";
import { sayReady } from "./supervise";

/** The web process of a production deployment; the worker is a service of its own. */
await runCommand(async (command) => {
  if (!process.send) readEnvFiles();
  const environment = complete({ NODE_ENV: "production" });
  const missing = [
    environment.DATABASE_URL ? "" : "DATABASE_URL: a postgres:// address (PostgreSQL 15 to 18)",
    environment.AUTH_SECRET ? "" : "AUTH_SECRET: 32 characters or more, e.g. from `openssl rand -base64 48`",
    // The demo answers on loopback names only, which need no configuration.
    environment.APP_ORIGIN || environment.mode === "demo"
      ? ""
      : "APP_ORIGIN: what the browser shows, e.g. https://duijie.example.gov.cn",
  ].filter(Boolean);
  if (missing.length > 0)
    throw new Error(`These are not set:\n  ${missing.join("\n  ")}\n\`npm run demo\` needs none of them.`);
  if (!hasBuild()) throw new Error("There is no build. Run `npm run build` first.");

  const { HOST, PORT } = settle();
  const server = await startServer().catch((error) => {
    throw error.code === "EADDRINUSE"
      ? new Error(`Port ${PORT} on ${HOST} is in use. Set another PORT, or stop what uses it.`)
      : error;
  });
  command.onStop(() => server.close());
  if (!process.send) console.log(`Duijie 对接: ${server.url} (listening on ${HOST}:${server.port})`);
  sayReady(server.url);
  await command.stopped;
  return 0;
});
