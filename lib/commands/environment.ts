import { existsSync } from "node:fs";
import { type Env, env, readEnv } from "@/lib/platform/env";

/**
 * Commands are where a process is put together: they may complete the environment (which children inherit)
 * as long as nothing has called `env()` yet.
 */
export function complete(values: Record<string, string>): Env {
  Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: "1" }, values);
  return readEnv(process.env);
}

/** The environment as it stands, without fixing it. */
export const current = (): Env => complete({});

export const isSet = (name: string) => Boolean(process.env[name]);

/** Fixes the environment: from here on `env()` answers the same everywhere. */
export const settle = (): Env => env();

/** What Next would read too; the real environment wins. Never used by the demo and the tests: they bring their own. */
export function readEnvFiles(): void {
  for (const file of [".env.local", ".env"]) {
    if (existsSync(file)) process.loadEnvFile(file);
  }
}
