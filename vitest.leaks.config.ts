import path from "node:path";
import { defineConfig } from "vitest/config";

/** `npm run test:leaks`: two worlds on the built server. E2E_BASE_URL and E2E_DATA ask one that runs already. */
export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  test: {
    include: ["tests/security/two-worlds/*.leaks.ts"],
    globalSetup: ["tests/e2e/support/global-setup.ts"],
    env: { NODE_ENV: "test", AUTH_SECRET: "test-secret-test-secret-test-secret-32", LOG_LEVEL: "silent" },
    pool: "forks",
    maxWorkers: 1,
    testTimeout: 1_800_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
  },
});
