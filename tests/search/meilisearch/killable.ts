import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lineTo } from "./line";
import { testHost, testKey } from "./test-server";

/** Something that runs, dies without notice and is started again. */
export type Killable = { start(): Promise<void>; kill(): Promise<void> };

/** A search server of the test's own where MEILI_TEST_BINARY names a program; else a line to MEILI_TEST_HOST that is cut. */
export async function killableServer(): Promise<
  Killable & { host: string; folder: string | null; end(): Promise<void> }
> {
  const program = process.env.MEILI_TEST_BINARY;
  if (!program) {
    const line = await lineTo(testHost ?? "http://127.0.0.1:9");
    return {
      host: line.host,
      folder: null,
      start: async () => line.mend(),
      kill: async () => line.cut(),
      end: async () => line.close(),
    };
  }
  const folder = mkdtempSync(join(tmpdir(), "duijie-meili-"));
  const port = await freePort();
  const host = `http://127.0.0.1:${port}`;
  const args = [
    "--http-addr",
    `127.0.0.1:${port}`,
    "--db-path",
    join(folder, "data"),
    "--no-analytics",
    "--master-key",
    testKey,
  ];
  let child: ChildProcess | null = null;
  const server: Killable = {
    async start() {
      child ??= spawn(program, args, { cwd: folder, stdio: "ignore" });
      while (
        !(await fetch(`${host}/health`).then(
          (answer) => answer.ok,
          () => false,
        ))
      )
        await pause(50);
    },
    async kill() {
      await killed(child);
      child = null;
    },
  };
  await server.start();
  const end = async () => {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...server, host, folder, end };
}

/** The real worker process; `start` returns when it says that it is ready. */
export function killableWorker(env: Record<string, string>): Killable {
  let child: ChildProcess | null = null;
  return {
    async start() {
      if (child) return;
      child = fork("lib/commands/worker.ts", {
        execArgv: ["--import", "tsx"],
        env: { ...process.env, ...env },
        stdio: "ignore",
      });
      await once(child, "message");
    },
    async kill() {
      await killed(child);
      child = null;
    },
  };
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function killed(child: ChildProcess | null): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
