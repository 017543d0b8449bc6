import path from "node:path";
import { defineConfig } from "vitest/config";

/** `npm run test:leaks`: two worlds on the built server. */
export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  test: {
    include: ["tests/security/two-worlds/*.leaks.ts"],
    globalSetup: ["tests/security/two-worlds/built-setup.ts"],
    env: { NODE_ENV: "test", AUTH_SECRET: "test-secret-test-secret-test-secret-32", LOG_LEVEL: "silent" },
    pool: "forks",
    maxWorkers: 1,
    testTimeout: 1_800_000,
    hookTimeout: 600_000,
    teardownTimeout: 60_000,
  },
});
