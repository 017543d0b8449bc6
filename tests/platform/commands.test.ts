import { spawn } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { explain, redact } from "../../lib/commands/command";
import { table } from "../../lib/commands/table";

const folder = resolve(import.meta.dirname, "../../lib/commands");
let data: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "duijie-commands-"));
  await chmod(data, 0o755);
});
afterAll(() => rm(data, { recursive: true, force: true }));

function command(name: string, args: string[], variables: Record<string, string>) {
  const env = { ...process.env, DATABASE_URL: "", AUTH_SECRET: "", APP_ORIGIN: "", DUIJIE_DATA: data, ...variables };
  const child = spawn(process.execPath, ["--import", "tsx", join(folder, `${name}.ts`), ...args], { env });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output += chunk;
  });
  return new Promise<{ code: number | null; output: string }>((done) =>
    child.on("close", (code) => done({ code, output })),
  );
}

test("with-database hands over a database, passes on the exit code and stops what it started", {
  timeout: 60_000,
}, async () => {
  const script = 'import postgres from "postgres"; await postgres(process.env.DATABASE_URL)`select 1`; process.exit(7)';
  const args = ["--", process.execPath, "--input-type=module", "-e", script];
  expect(await command("with-database", args, {})).toMatchObject({ code: 7 });
  const second = await command(
    "with-database",
    ["--", process.execPath, "-e", "console.log(process.env.DATABASE_URL)"],
    {},
  );
  expect(second.code).toBe(0);
  const url = /postgres:\S+/.exec(second.output)?.[0] ?? "";
  const refused = await command("migrate", [], { DATABASE_URL: url });
  expect(refused.code).toBe(1);
  expect(refused.output).toMatch(/does not answer.*ECONNREFUSED/);
  expect(refused.output).not.toContain(new URL(url).password);
});

test("start says everything that is missing", { timeout: 30_000 }, async () => {
  const { code, output } = await command("start", [], {});
  expect(code).toBe(1);
  for (const name of ["DATABASE_URL", "AUTH_SECRET", "APP_ORIGIN"]) expect(output).toContain(name);
});

test("passwords do not reach messages", () => {
  expect(redact("at postgres://duijie:sekret@db:5432/x")).toBe("at postgres://duijie:***@db:5432/x");
  expect(explain(new Error("postgres://a:sekret@b failed"))).not.toContain("sekret");
});

test("columns align with wide characters", () => {
  expect(
    table([
      ["a", "b"],
      ["企业", "c"],
    ]),
  ).toBe("  a      b\n  企业   c");
});
